import { sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { ociTypes, parseOciManifest } from '../../formats/oci/manifest.ts';
import type { OciDigest, OciReference } from '../../formats/oci/reference.ts';
import { deadlineIn, done } from '../retry.ts';
import { readJson, type ServicePorts } from '../service-call.ts';
import { RegistryClient, type RegistryOptions } from './client.ts';

const TYPES = [ociTypes.manifest, ociTypes.index, ociTypes.dockerManifest, ociTypes.dockerList].join(', ');

/**
 * What a tag names now: the digest of the manifest that the registry gives for it, counted here.
 *
 * @throws Problem `oci/reference` where the tag does not exist, `service/…`
 */
export async function digestOfTag(
  ports: ServicePorts,
  { registry, repository, tag = '' }: OciReference,
  { deadlineMs, ...options }: Omit<RegistryOptions, 'ports'> & { readonly deadlineMs: number },
): Promise<OciDigest> {
  const client = new RegistryClient(
    { ports, ...options },
    { registry, repository },
    deadlineIn(ports, deadlineMs),
  );
  const digest = await client.call<OciDigest | undefined>(
    {
      method: 'GET',
      url: client.path(`manifests/${tag}`),
      may: 'pull',
      headers: { accept: TYPES },
      maxBytes: limits.ociManifestBytes,
    },
    {
      read: (response) => {
        // A page of a proxy with status 200 is no manifest: it is asked for again.
        const json = readJson(response);
        if (json.kind === 'again') return json;
        parseOciManifest(response.body);
        return done<OciDigest>(`sha256:${sha256(response.body)}`);
      },
      judge: ({ status }) => (status === 404 ? done(undefined) : undefined),
    },
  );
  if (digest !== undefined) return digest;
  throw new Problem('oci/reference', `the registry ${registry} has no tag "${tag}" in ${repository}`);
}
