import { type Bytes, equalBytes } from '../core/bytes.ts';
import { canonicalBytes } from '../core/canonical-json.ts';
import { parseJson } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import { formatSigstoreBundle, parseSigstoreBundle } from './sigstore-bundle.ts';

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Names under which bundles lie in folders, releases and artifacts (signing specification, 5). */
export function isBundleFileName(name: string): boolean {
  return /\.(?:sigstore|sigstore\.json|intoto\.jsonl)$/.test(name);
}

/**
 * The bundles of a file: one, or one per line of a `.jsonl`. Each line is a whole bundle, since a bare envelope
 * cannot be verified; empty lines are passed over.
 *
 * @throws Problem `verify/limit` for more lines than anyone writes.
 */
export function bundlesInFile(name: string, bytes: Bytes): readonly Bytes[] {
  if (!name.endsWith('.jsonl')) return [bytes];
  const lines: Bytes[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(start, bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
    if (line.length > 0) lines.push(line);
    if (lines.length > limits.bundleLines) {
      throw new Problem('verify/limit', `more than ${limits.bundleLines} lines`, { at: { file: name } });
    }
    start = end + 1;
  }
  return lines;
}

/**
 * Whether a store gave back the bundle that it was given. A store of JSON may sort members, and one of protobuf may
 * write defaults or leave them out; nothing else may differ.
 */
export function sameBundle(stored: Bytes, ours: Bytes): boolean {
  try {
    const canonical = (bytes: Bytes) =>
      canonicalBytes(parseJson(bytes, { maxBytes: limits.bundleBytes, protoKeys: 'keep' }));
    if (equalBytes(canonical(stored), canonical(ours))) return true;
    const bundle = parseSigstoreBundle(stored);
    if (bundle.version !== '0.3') return false;
    return equalBytes(formatSigstoreBundle(bundle), formatSigstoreBundle(parseSigstoreBundle(ours)));
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
