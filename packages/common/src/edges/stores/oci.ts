import { parseRealmHosts } from '../../formats/oci/realm-hosts.ts';
import { registryCredentials } from '../subject-context.ts';
import type { StoreKind } from './store-kind.ts';

/** `oci`: beside each image that the bundles are about. */
export const ociKind: StoreKind = {
  id: 'oci',
  forms: { keep: ['oci'], find: ['oci'] },
  title: 'Referrers of an image in its registry',
  why: 'Where the image is, its bundles are too, also behind a mirror.',
  remedy:
    'Name the image as "oci:REGISTRY/REPOSITORY@sha256:HEX" and log in to the registry in a step before.',
  // All images that were asked about, by whatever algorithm they are named.
  isWhole: true,
  lacks: (_, { purpose, images }) => {
    if (images.length > 0) return undefined;
    const where = purpose === 'keep' ? ' among the subjects' : '';
    return `needs an image${where}, as "oci:REGISTRY/REPOSITORY@sha256:HEX"`;
  },
  async open(_, run) {
    const { ociStore } = await import('../registries/oci.ts');
    const { ports, images, deadlineMs } = run;
    const realmHosts = parseRealmHosts(run.realmHosts);
    return ociStore({ ports, credentials: await registryCredentials(run), images, realmHosts, deadlineMs });
  },
};
