import { attestationStore } from '../github/attestations.ts';
import { releaseStore } from '../github/releases.ts';
import { ociStore } from '../registries/oci.ts';
import { artifactStore } from './artifact.ts';
import { fileStore } from './file.ts';

/** What a line of the input `store` may be, in the order in which places are written: the file is never lost. */
export const stores = [
  {
    id: 'file',
    title: 'Files in a folder',
    why: 'A signature that only a service keeps is lost with one failed request.',
    remedy: 'Nothing to do: it is always on, and always first.',
    open: fileStore,
  },
  {
    id: 'github',
    title: "GitHub's attestation store",
    why: 'Whoever has the artifact finds its bundles by the digest, without knowing where it came from.',
    remedy:
      'Give the job "permissions: attestations: write". Private repositories have such a store in Enterprise Cloud only.',
    open: attestationStore,
  },
  {
    id: 'oci',
    title: 'Referrers of an image in its registry',
    why: 'Where the image is, its bundles are too, also behind a mirror.',
    remedy:
      'Name the image as "oci:REGISTRY/REPOSITORY@sha256:HEX" and log in to the registry in a step before.',
    open: ociStore,
  },
  {
    id: 'release',
    title: 'Assets of a draft release',
    why: 'People who download a release find its bundles beside it, and an immutable release keeps them.',
    remedy:
      'Make a draft of the release first, give the job "permissions: contents: write", and publish it afterwards.',
    open: releaseStore,
  },
  {
    id: 'artifact',
    title: 'Workflow artifacts',
    why: 'Bundles travel to later jobs of the run without any permission.',
    remedy:
      'Compare their digest in the job that receives them: every job of the run may replace an artifact.',
    open: artifactStore,
  },
] as const;

export type StoreId = (typeof stores)[number]['id'];
