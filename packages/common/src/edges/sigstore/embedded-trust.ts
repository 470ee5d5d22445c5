import { type Bytes, utf8 } from '../../core/bytes.ts';
import { formatCanonicalJson } from '../../core/canonical-json.ts';
import type { EmbeddedName, EmbeddedRoot } from './roots/embedded-root.ts';

/** Each is a module of its own: a run that needs one of them does not load the other. */
const loaders = {
  'public-good': () => import('./roots/public-good.generated.ts'),
  github: () => import('./roots/github.generated.ts'),
} as const satisfies Record<EmbeddedName, () => Promise<{ embedded: EmbeddedRoot }>>;

export async function loadEmbeddedRoot(name: EmbeddedName): Promise<EmbeddedRoot> {
  return (await loaders[name]()).embedded;
}

export function trustedRootBytes({ trustedRoot }: EmbeddedRoot): Bytes {
  return utf8(formatCanonicalJson(trustedRoot));
}

/** TUF signs the canonical form of its content, so the spelling of the file does not matter. */
export function tufRootBytes({ tufRoot }: EmbeddedRoot): Bytes {
  return utf8(JSON.stringify(tufRoot));
}

const STALE_MS = 90 * 86_400_000;

/** `87 days` where it is worth a notice (signing specification, 7); `undefined` while it is young. */
export function staleAge({ asOf }: EmbeddedRoot, now: Date): string | undefined {
  const ageMs = now.getTime() - Date.parse(`${asOf}T00:00:00Z`);
  return ageMs > STALE_MS ? `${Math.floor(ageMs / 86_400_000)} days` : undefined;
}
