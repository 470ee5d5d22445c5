import { Buffer } from 'node:buffer';

const secrets = new Set<string>();

/** From now on this value leaves the process in no text, also not in base64 or URL-encoded (TM-13). */
export function registerSecret(value: string): void {
  // Shorter values occur in ordinary words; a secret that short protects nothing.
  if (value.trim().length < 8) return;
  for (const spelling of [value, value.trim(), ...value.split(/\r?\n/).filter((line) => line.length >= 8)]) {
    secrets.add(spelling);
    secrets.add(encodeURIComponent(spelling));
    secrets.add(Buffer.from(spelling).toString('base64'));
    secrets.add(JSON.stringify(spelling).slice(1, -1));
  }
}

/** The text with every registered secret replaced by `***`. */
export function redact(text: string): string {
  let safe = text;
  for (const secret of secrets) safe = safe.replaceAll(secret, '***');
  return safe;
}
