import { Buffer } from 'node:buffer';

/**
 * Values that a step knows and nobody else may see. They are made up, and different enough from any text that
 * one occurrence anywhere is a leak.
 */
export const canarySecrets = {
  githubToken: 'ghs_canary0GitHub1Token2of3the4Lab5Runner6',
  runtimeToken: 'canary-Runtime/Token+of=the~Lab.Runner-7',
  requestToken: 'canary-Id/Token+Request=Token~of.the-Lab-8',
  labToken: 'canary-Oidc/Token+of=the~Lab.Runner-9',
} as const;

/** Every spelling in which a secret could leave: as it is, URL-encoded, in JSON, in base64 at each of three offsets. */
export function spellings(secret: string): ReadonlySet<string> {
  // A PEM key or a passphrase with a newline is looked for line by line: a log shows it so. A line that
  // is no secret by itself (a PEM frame, a short rest) would be found everywhere.
  const parts = secret.split(/\r?\n/).filter((line) => line.length >= 8 && !line.startsWith('-----'));
  return new Set(
    [secret.trim(), ...parts]
      .filter((part) => part.length >= 8)
      .flatMap((part) => [
        part,
        encodeURIComponent(part),
        JSON.stringify(part).slice(1, -1),
        ...[0, 1, 2].map((offset) => base64At(part, offset)),
      ]),
  );
}

/** The characters of the base64 text that depend on the secret alone, when `offset` bytes of other text come before it. */
function base64At(secret: string, offset: number): string {
  const encoded = Buffer.from(`${'.'.repeat(offset)}${secret}`)
    .toString('base64')
    .replace(/=+$/, '');
  const first = Math.ceil((offset * 8) / 6);
  const length = Math.floor(((offset + Buffer.byteLength(secret)) * 8) / 6) - first;
  return encoded.slice(first, first + length);
}
