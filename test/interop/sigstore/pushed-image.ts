import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { statementBytes } from '@secure-build/common/formats/in-toto';
import {
  formatOciName,
  type PinnedReference,
  parsePinnedReference,
} from '@secure-build/common/formats/oci/reference';
import { PREDICATE_TYPE, predicateValue } from './asked-about.ts';
import { runProgram } from './run-program.ts';

export interface PushedImage {
  readonly reference: PinnedReference;
  /** `HOST/REPOSITORY@sha256:HEX` */
  readonly name: string;
  /** The manifest: its digest is that of the image. */
  readonly manifest: Bytes;
}

/** An image with one empty layer; each has another name in its configuration, so each has another digest. */
export async function pushImage(crane: string, folder: string, repository: string): Promise<PushedImage> {
  const layer = join(folder, 'layer.tar');
  writeFileSync(layer, new Uint8Array(1024));
  const run = (...args: readonly string[]) => runClient([crane, ...args], folder);
  const tag = `${repository}:v1`;
  await run('append', '--oci-empty-base', '--new_layer', layer, '--new_tag', tag);
  await run('mutate', tag, '--label', `lab=${repository}`, '--tag', tag);
  const digest = (await run('digest', tag)).trim();
  const name = `${repository}@${digest}`;
  const manifest = utf8(await run('manifest', name));
  return { reference: parsePinnedReference(name), name, manifest };
}

/** Runs crane or cosign, which must succeed. */
export async function runClient(command: readonly string[], folder: string): Promise<string> {
  const variables = { HOME: folder, COSIGN_PASSWORD: '' };
  const { exitCode, output } = await runProgram(command, { folder, variables, network: undefined });
  if (exitCode !== 0) throw new Error(`${command.slice(0, 2).join(' ')}: ${output.slice(-1500)}`);
  return output;
}

export function statementAbout({ reference, manifest }: PushedImage): Bytes {
  const subject = { name: formatOciName(reference), digest: { sha256: sha256(manifest) } };
  return statementBytes([subject], PREDICATE_TYPE, predicateValue);
}
