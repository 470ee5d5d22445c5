import { env } from './env.ts';
import { home } from './home.ts';
import { locale } from './locale.ts';
import { path } from './path.ts';
import { pathSuffix } from './path-suffix.ts';
import { tz } from './tz.ts';
import { umask } from './umask.ts';
import type { Variation } from './variation.ts';

export const variations = [
  path,
  home,
  tz,
  locale,
  umask,
  env,
  pathSuffix,
] as const satisfies readonly Variation[];

export type VariationId = (typeof variations)[number]['id'];
