import { resolve } from 'node:path';
import { didYouMean } from '@secure-build/common/core/did-you-mean';
import { digestSetOf } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import type { Files } from '@secure-build/common/domain/ports';
import { comparedDigests, type GivenArtifact } from '@secure-build/common/edges/verifying/asked-artifacts';

/** What the arguments without a flag name: one evidence folder, or artifacts of any kind. */
export type Targets = (
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'artifacts' }
) & {
  /** With a folder, digests alone: it finds its files itself. */
  readonly artifacts: readonly GivenArtifact[];
  /** Lines as the input `subjects` has them, for what is no file and no plain digest. */
  readonly lines: readonly string[];
};

const DIGEST = /^(sha256|sha384|sha512):(.*)$/s;
const LINE = /^(?:dir|oci|digest|artifact|git|purl):./s;
const IMAGE = /^[^\s@]+\/[^\s@]+@sha(?:256|384|512):[0-9a-f]+$/;

/**
 * An existing path is a path, whatever it looks like; nothing in it is a wildcard.
 *
 * @throws Problem `input/no-match`, `input/invalid` or `digest/invalid`
 */
export async function readTargets(
  files: Files,
  workspace: string,
  positionals: readonly string[],
): Promise<Targets> {
  const artifacts: GivenArtifact[] = [];
  const folders: string[] = [];
  const lines: string[] = [];
  for (const given of positionals) {
    const path = await files.realPath(resolve(workspace, given));
    const kind = path === undefined ? undefined : (await files.info(path))?.kind;
    if (path !== undefined && kind === 'folder') {
      folders.push(given);
      continue;
    }
    if (path !== undefined && kind === 'file') artifacts.push(await hashed(files, given, path));
    else if (path !== undefined) throw new Problem('input/invalid', `${shown(given)} is no regular file`);
    else if (DIGEST.test(given)) artifacts.push(digestAlone(given));
    else if (LINE.test(given)) lines.push(given);
    else if (IMAGE.test(given)) lines.push(`oci:${given}`);
    else throw await nothingThere(files, workspace, given);
  }
  const [folder] = folders;
  if (folder === undefined) return { kind: 'artifacts', artifacts, lines };
  if (folders.length > 1 || artifacts.some(({ path }) => path !== undefined)) {
    throw new Problem('input/invalid', `${shown(folder)} is a folder: verify it alone, or name its files`, {
      hint: 'Beside a folder only what is no file can be named: images, commits, digests.',
    });
  }
  return { kind: 'folder', path: resolve(workspace, folder), artifacts, lines };
}

async function hashed(files: Files, given: string, path: string): Promise<GivenArtifact> {
  const { sha256 } = await files.hash(path);
  return { name: given, digests: { sha256 }, path };
}

function digestAlone(given: string): GivenArtifact {
  const [, algorithm = '', hex = ''] = DIGEST.exec(given) ?? [];
  return { name: given, digests: comparedDigests(digestSetOf([[algorithm, hex]])) };
}

async function nothingThere(files: Files, workspace: string, given: string): Promise<Problem> {
  const names = (await files.list(workspace)).slice(0, 1000).map(({ name }) => name);
  return new Problem(
    'input/no-match',
    `there is no file or folder ${shown(given)}.${didYouMean(given, names)}`,
    {
      hint: 'Name an evidence folder, or artifacts: files, images (oci:REGISTRY/NAME@sha256:HEX) or digests (sha256:HEX).',
    },
  );
}

const shown = (given: string) => JSON.stringify(given.slice(0, 200));
