import { Problem } from '../../core/problem.ts';
import { formatOciName, type OciReference, type PinnedReference } from '../../formats/oci/reference.ts';
import { buildPurl } from '../../formats/purl/purl.ts';
import { commitOf, findGit } from './git.ts';
import type { SubjectDraft, SubjectSearch } from './subject-draft.ts';
import { checkedName } from './subject-names.ts';

type Draft = Promise<readonly SubjectDraft[]>;

/** `oci:REF`: the manifest that the digest names; a tag only where the user allows it, since it may move. */
export async function fromImage(search: SubjectSearch, reference: OciReference): Draft {
  const pinned = reference.digest === undefined ? await resolved(search, reference) : reference;
  return [imageDraft(search, { ...pinned, digest: pinned.digest as PinnedReference['digest'] })];
}

export function imageDraft({ inputs }: SubjectSearch, image: PinnedReference): SubjectDraft {
  const [algorithm = '', hex = ''] = image.digest.split(':');
  const name = inputs['name-strategy'] === 'purl' ? imagePurl(image) : formatOciName(image);
  const origin = `oci:${formatOciName(image)}@${image.digest}`;
  return { name, kind: 'image', digests: [[algorithm, hex]], origin, image };
}

/** `git:REF`: the commit that a branch or a tag of the checkout names now. */
export async function fromCommit({ ports, context }: SubjectSearch, ref: string): Draft {
  const git = await findGit(ports, context.workspace);
  if (git === undefined) {
    throw new Problem('process/not-started', `"git:${ref}" needs the program git, which is not on the PATH`);
  }
  const commit = await commitOf(git, ref);
  if (commit === undefined) {
    throw new Problem('subject/none', `input "subjects": "git:${ref}" names no commit of the workspace`, {
      hint: 'Check the name out with its history ("fetch-depth: 0"), or give the whole commit.',
    });
  }
  return [{ name: `git:${ref}`, kind: 'commit', digests: [['gitCommit', commit]], origin: `git:${ref}` }];
}

/** `artifact:NAME_OR_ID`: a workflow artifact, by the digest that GitHub has of its archive. */
export async function fromWorkflowArtifact({ context }: SubjectSearch, nameOrId: string): Draft {
  if (context.findWorkflowArtifact === undefined) {
    throw new Problem('input/invalid', `"artifact:${nameOrId}": workflow artifacts exist in a workflow only`);
  }
  const { name, sha256 } = await context.findWorkflowArtifact(nameOrId);
  return [
    {
      name: checkedName(name, 'the name of the workflow artifact'),
      kind: 'artifact',
      digests: [['sha256', sha256]],
      origin: `artifact:${nameOrId}`,
    },
  ];
}

async function resolved(
  search: SubjectSearch,
  { registry, repository, tag }: OciReference,
): Promise<PinnedReference> {
  const { inputs, context } = search;
  const reference = `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}`;
  if (tag === undefined || !inputs['resolve-tags']) {
    throw new Problem('oci/reference', `"oci:${reference}" has no digest, and a tag may move`, {
      hint: 'Write oci:REGISTRY/REPOSITORY@sha256:HEX; "resolve-tags: true" takes what the tag names now.',
    });
  }
  if (context.resolveTag === undefined) {
    throw new Problem('oci/reference', `"oci:${reference}": no registry can be asked for a tag here`);
  }
  const digest = await context.resolveTag({ registry, repository, tag });
  search.resolved({ reference, digest });
  return { registry, repository, tag, digest };
}

/** purl-spec, type `oci`: the last step of the repository, its digest as the version, the rest as a qualifier. */
function imagePurl({ registry, repository, digest }: PinnedReference): string {
  const name = repository.slice(repository.lastIndexOf('/') + 1);
  const qualifiers = [['repository_url', `${registry}/${repository}`]] as const;
  return buildPurl({ type: 'oci', name, version: digest, qualifiers });
}
