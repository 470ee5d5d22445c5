import { Problem } from '../../core/problem.ts';
import type { Ports } from '../ports.ts';
import { fileHasher } from './artifact-hashing.ts';
import { fromSubjectDigest, fromSubjectPath } from './attest-subjects.ts';
import { hashTreeAgain } from './hashed-tree.ts';
import type { ResolvedTag, SubjectContext, SubjectDraft, SubjectSearch } from './subject-draft.ts';
import { fromDirectory, fromFile, fromGlobs } from './subject-files.ts';
import { givenSubjectInputs, refuseMixedInputs, type SubjectInputs } from './subject-inputs.ts';
import { parseSubjectLine, type SubjectLine } from './subject-line.ts';
import { fromArtifactsList, fromChecksumFile, fromChecksumsInput } from './subject-lists.ts';
import { fromCommit, fromImage, fromWorkflowArtifact } from './subject-references.ts';
import { refuseChanged } from './subjects.ts';
import { type ResolvedSubject, uniteSubjects } from './unite-subjects.ts';

export interface ResolvedSubjects {
  /** By name, then digest; each name once. */
  readonly subjects: readonly ResolvedSubject[];
  /** For the summary: what each tag was taken for. */
  readonly resolvedTags: readonly ResolvedTag[];
}

/**
 * Everything that the inputs name, each file hashed once (signing document, section 3).
 *
 * @throws Problem `subject/none` for a pattern, list or file that yields nothing, or when nothing is named at all;
 *   `subject/collision`, `subject/kind`, `subject/name`, `subject/list-invalid`, `digest/invalid`,
 *   `oci/reference`, `purl/invalid`, `input/invalid`, `file/outside`, `limit/exceeded`.
 */
export async function resolveSubjects(
  inputs: SubjectInputs,
  ports: Pick<Ports, 'files' | 'processes'>,
  context: SubjectContext,
): Promise<ResolvedSubjects> {
  refuseMixedInputs(inputs);
  const empty: string[] = [];
  const resolvedTags: ResolvedTag[] = [];
  const also = inputs['digest-algorithms'].includes('sha512') ? (['sha512'] as const) : [];
  const search: SubjectSearch = {
    inputs,
    ports,
    context,
    hasher: fileHasher(ports.files, context.root, also),
    nothing: (because) => void empty.push(because),
    resolved: (tag) => void resolvedTags.push(tag),
  };
  const drafts = await draftsOf(search);
  refuseEmpty(inputs, drafts, empty);
  const naming = inputs['subject-path'] === undefined ? inputs['name-strategy'] : 'attest';
  return { subjects: uniteSubjects(drafts, naming), resolvedTags };
}

/** @throws Problem `subject/changed` when a file or a folder is no longer what was hashed (SEC-063). */
export async function refuseChangedSubjects(
  files: Ports['files'],
  subjects: readonly ResolvedSubject[],
): Promise<void> {
  await refuseChanged(
    files,
    subjects.flatMap((subject) => subject.files),
  );
  for (const { name, trees } of subjects) {
    for (const tree of trees) {
      const now = await hashTreeAgain(files, tree);
      if (now === tree.dirHash) continue;
      throw new Problem(
        'subject/changed',
        `"${name}" changed while it was being worked on (dirHash ${tree.dirHash} → ${now})`,
      );
    }
  }
}

async function draftsOf(search: SubjectSearch): Promise<readonly SubjectDraft[]> {
  const { inputs } = search;
  const drafts: SubjectDraft[] = [];
  const take = (found: readonly SubjectDraft[]) => {
    for (const draft of found) drafts.push(draft);
  };
  if (inputs['artifact-path'].length > 0)
    take(await fromGlobs(search, inputs['artifact-path'], 'artifact-path'));
  take(await fromLines(search, inputs.subjects.map(parseSubjectLine)));
  if (inputs['subject-path'] !== undefined) take(await fromSubjectPath(search, inputs['subject-path']));
  if (inputs['subject-digest'] !== undefined)
    take([fromSubjectDigest(inputs['subject-digest'], inputs['subject-name'] ?? '')]);
  if (inputs['subject-checksums'] !== undefined)
    take(await fromChecksumsInput(search, inputs['subject-checksums']));
  for (const path of inputs['checksums-path']) take(await fromChecksumFile(search, path, 'checksums-path'));
  if (readsArtifactsList(inputs)) take(await fromArtifactsList(search));
  return drafts;
}

async function fromLines(
  search: SubjectSearch,
  lines: readonly SubjectLine[],
): Promise<readonly SubjectDraft[]> {
  const patterns = lines.flatMap((line) => (line.kind === 'glob' ? [line.pattern] : []));
  const drafts = patterns.length === 0 ? [] : [await fromGlobs(search, patterns, 'subjects')];
  for (const line of lines) if (line.kind !== 'glob') drafts.push(await fromLine(search, line));
  return drafts.flat();
}

async function fromLine(
  search: SubjectSearch,
  line: Exclude<SubjectLine, { kind: 'glob' }>,
): Promise<readonly SubjectDraft[]> {
  switch (line.kind) {
    case 'file':
      return fromFile(search, line.path);
    case 'directory':
      return fromDirectory(search, line.path);
    case 'image':
      return fromImage(search, line.reference);
    case 'digest':
      return [
        { name: line.name, kind: 'declared', digests: [line.digest], origin: `digest:${line.digest[0]}` },
      ];
    case 'artifact':
      return fromWorkflowArtifact(search, line.nameOrId);
    case 'commit':
      return fromCommit(search, line.ref);
    case 'package':
      return [
        {
          name: line.purl,
          kind: 'package',
          digests: Object.entries(line.digest),
          origin: `purl:${line.purl}`,
        },
      ];
  }
}

/** By default the list stands in where no input names a subject. */
function readsArtifactsList(inputs: SubjectInputs): boolean {
  const mode = inputs['from-artifacts-list'];
  return mode === 'only' || (mode === 'auto' && givenSubjectInputs(inputs).length === 0);
}

/** A pattern without a match beside others that match is a slip; only a set that is empty as a whole may be meant. */
function refuseEmpty(inputs: SubjectInputs, drafts: readonly SubjectDraft[], empty: readonly string[]): void {
  if (drafts.length === 0 && inputs['allow-empty']) return;
  const [first, ...others] = empty;
  if (first !== undefined) {
    throw new Problem('subject/none', first, {
      hint: 'Correct it: patterns and paths are relative to the workspace. "allow-empty: true" accepts an empty set.',
      details: others,
    });
  }
  if (drafts.length > 0) return;
  throw new Problem(
    'subject/none',
    readsArtifactsList(inputs)
      ? 'no input names a subject, and no job has declared an artifact'
      : 'no input names a subject',
    { hint: 'Name files with "artifact-path", or anything else with "subjects".' },
  );
}
