import { limits } from '../../core/limits.ts';
import { mapConcurrently } from '../../core/map-concurrently.ts';
import { Problem } from '../../core/problem.ts';
import { parseArtifactsList } from '../../formats/artifacts-list.ts';
import { type Checksum, isChecksumText, parseChecksums } from '../../formats/checksums.ts';
import { parseOciReference } from '../../formats/oci/reference.ts';
import type { SubjectDraft, SubjectSearch } from './subject-draft.ts';
import { digestsOf, withoutRoot } from './subject-files.ts';
import { checkedName, fileSubjectName } from './subject-names.ts';
import { imageDraft } from './subject-references.ts';

type Drafts = Promise<readonly SubjectDraft[]>;

/** The variable that GitHub's runner sets for what the jobs before have declared. */
export const ARTIFACTS_LIST_VARIABLE = 'GITHUB_ARTIFACTS_LIST';

/** A checksum file: its digests as they stand there, or compared with the files (`check-files`). */
export async function fromChecksumFile(search: SubjectSearch, path: string, input: string): Drafts {
  const { files } = search.ports;
  const absolute = absolutePath(path, search.context.workspace);
  if ((await files.info(absolute)) === undefined) {
    // Never read as the text of a list: a mistyped path would sign something else (SEC-060).
    search.nothing(`input "${input}": there is no checksum file ${JSON.stringify(path.slice(0, 200))}`);
    return [];
  }
  return fromChecksums(search, await files.read(absolute, limits.subjectListBytes), path, input);
}

/** `subject-checksums` of actions/attest: a path, or the lines themselves. */
export async function fromChecksumsInput(search: SubjectSearch, given: string): Drafts {
  const input = 'subject-checksums';
  return /[\r\n]/.test(given) || isChecksumText(given)
    ? fromChecksums(search, given, `input "${input}"`, input)
    : fromChecksumFile(search, given, input);
}

async function fromChecksums(
  search: SubjectSearch,
  source: Parameters<typeof parseChecksums>[0],
  list: string,
  input: string,
): Drafts {
  const checksums = parseChecksums(source, list);
  if (checksums.length === 0) search.nothing(`input "${input}": ${JSON.stringify(list)} lists no file`);
  if (!search.inputs['check-files']) return checksums.map((checksum) => declared(search, checksum, list));
  return mapConcurrently(checksums, limits.hashPool, (checksum) => compared(search, checksum, list));
}

function declared({ inputs, context }: SubjectSearch, checksum: Checksum, list: string): SubjectDraft {
  const { algorithm, hex, line } = checksum;
  const origin = `${list}:${line}`;
  const name = checkedName(withoutRoot(checksum.name, context.root), `${origin}: the name`);
  return {
    name: fileSubjectName(name, inputs['name-strategy']),
    kind: 'declared',
    digests: [[algorithm, hex]],
    origin,
  };
}

/** The listed file beside the list, as `--check` in its folder would find it, or else under the root. */
async function compared(search: SubjectSearch, checksum: Checksum, list: string): Promise<SubjectDraft> {
  const { algorithm, hex, line } = checksum;
  const { inputs, context, ports, hasher } = search;
  const at = { file: list, line };
  const name = checkedName(withoutRoot(checksum.name, context.root), `${list}:${line}: the name`);
  const folder = withoutRoot(absolutePath(list, context.workspace), context.root).replace(/[^/]*$/, '');
  for (const path of new Set([folder.startsWith('/') ? name : `${folder}${name}`, name])) {
    if ((await ports.files.info(`${context.root}/${path}`)) === undefined) continue;
    const file = await hasher.hash(path, algorithm === 'sha256' ? [] : [algorithm]);
    if (file[algorithm] !== hex) {
      throw new Problem(
        'subject/changed',
        `"${path}" is not the file of the list (expected ${algorithm}:${hex}, got ${algorithm}:${file[algorithm]})`,
        { at },
      );
    }
    const named = fileSubjectName(path, inputs['name-strategy']);
    return { name: named, kind: 'file', digests: digestsOf(file), origin: path, file };
  }
  throw new Problem('subject/none', `there is no file ${JSON.stringify(name)} to compare with the list`, {
    at,
  });
}

/** What the jobs before have declared to GitHub: their claim, read strictly. */
export async function fromArtifactsList(search: SubjectSearch): Drafts {
  const path = search.ports.processes.variable(ARTIFACTS_LIST_VARIABLE) ?? '';
  const bytes =
    path === '' ? undefined : await search.ports.files.readIfPresent(path, limits.subjectListBytes);
  const listed = bytes === undefined ? [] : parseArtifactsList(bytes, ARTIFACTS_LIST_VARIABLE);
  return listed.map(({ name, kind, algorithm, hex }) => {
    const origin = `${ARTIFACTS_LIST_VARIABLE}: ${name}`;
    if (kind === 'oci') {
      const reference = parseOciReference(name.replace(/^oci:\/\//, ''));
      return imageDraft(search, { ...reference, digest: `${algorithm}:${hex}` });
    }
    const checked = checkedName(name, `${ARTIFACTS_LIST_VARIABLE}: the name`);
    return { name: checked, kind: 'declared', digests: [[algorithm, hex]], origin };
  });
}

function absolutePath(path: string, workspace: string): string {
  return /^(?:\/|[A-Za-z]:[/\\])/.test(path) ? path : `${workspace}/${path.replace(/^(?:\.\/)+/, '')}`;
}
