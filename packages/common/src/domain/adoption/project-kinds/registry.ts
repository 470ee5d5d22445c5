import { go } from './go.ts';
import { java } from './java.ts';
import { npm } from './npm.ts';
import type { ProjectKind } from './project-kind.ts';
import { python } from './python.ts';
import { rust } from './rust.ts';

/** One line per kind of project that `init` knows. */
export const projectKinds = [npm, python, go, rust, java] as const satisfies readonly ProjectKind[];
