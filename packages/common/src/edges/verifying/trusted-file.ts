import { resolve } from 'node:path';
import { decodeUtf8 } from '../../core/bytes.ts';
import { Problem } from '../../core/problem.ts';
import { refuseTrustFromEvidence } from '../../domain/evidence/trust-outside.ts';
import type { Run } from '../../domain/outcome.ts';

/**
 * A text that says whom to trust, from anywhere but the evidence.
 *
 * @param folder absolute: the evidence folder
 * @param what for messages: `the key`
 * @throws Problem `input/invalid` or `file/unreadable`
 */
export async function readTrustedText(
  { ports, context }: Pick<Run<unknown>, 'ports' | 'context'>,
  folder: string,
  { name, what, maxBytes }: { readonly name: string; readonly what: string; readonly maxBytes: number },
): Promise<string> {
  const path = resolve(context.workspace, name);
  await refuseTrustFromEvidence(ports.files, folder, path, `${what} "${name}"`);
  const text = decodeUtf8(await ports.files.read(path, maxBytes));
  if (text === undefined) throw new Problem('input/invalid', `${what}: not a text`, { at: { file: name } });
  return text;
}
