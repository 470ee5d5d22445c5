import type { Sha256 } from '../../core/digest.ts';
import { isEvidenceName } from '../../formats/evidence-index.ts';
import type { Files, FurtherDigest } from '../ports.ts';
import type { ArtifactDigests } from '../signing/artifact-digests.ts';
import { fileDigests, type KnownFile } from '../signing/file-digests.ts';

/** An artifact as it stands there now, or that it does not. */
export type FoundArtifact =
  | { readonly foundIn: 'evidence' | 'workspace'; readonly sha256: Sha256; readonly path: string }
  | { readonly foundIn: 'nowhere' };

/** Where an evidence folder keeps artifacts. */
export const ARTIFACTS = 'artifacts/';

/** Looks for the file behind a subject name: first `artifacts/NAME` of the evidence folder, then the workspace. */
export interface ArtifactFinder {
  readonly found: ReadonlyMap<string, FoundArtifact>;
  find(name: string): Promise<FoundArtifact>;
  /** Of a file that was found, with the further digests that are called for. */
  digests(file: KnownFile, further: readonly FurtherDigest[]): Promise<ArtifactDigests>;
}

export function artifactFinder(files: Files, folder: string, workspace: string): ArtifactFinder {
  const found = new Map<string, FoundArtifact>();
  const digests = fileDigests(files);

  async function look(name: string): Promise<FoundArtifact> {
    // Subject names come from outside: "../x" would make us read, and answer about, any file of the machine.
    if (!isEvidenceName(name)) return { foundIn: 'nowhere' };
    const inFolder = await hashInside(files, folder, `${ARTIFACTS}${name}`);
    if (inFolder !== undefined) return { foundIn: 'evidence', ...inFolder };
    const inWorkspace = await hashInside(files, workspace, name);
    return inWorkspace === undefined ? { foundIn: 'nowhere' } : { foundIn: 'workspace', ...inWorkspace };
  }

  return {
    found,
    async find(name) {
      const known = found.get(name) ?? (await look(name));
      found.set(name, known);
      return known;
    },
    digests: (file, further) => digests.of(file, further),
  };
}

/** `undefined` where no regular file stands, or where a link leads out of the root. */
async function hashInside(
  files: Files,
  root: string,
  name: string,
): Promise<{ readonly sha256: Sha256; readonly path: string } | undefined> {
  const realRoot = await files.realPath(root);
  const real = await files.realPath(`${root}/${name}`);
  if (realRoot === undefined || real === undefined || !real.startsWith(`${realRoot}/`)) return undefined;
  const info = await files.info(real);
  return info?.kind === 'file' ? { sha256: (await files.hash(real)).sha256, path: real } : undefined;
}
