import { concatBytes, utf8 } from '../../core/bytes.ts';
import { groupBy } from '../../core/group-by.ts';
import { limits } from '../../core/limits.ts';
import type { Ports } from '../ports.ts';
import { lastStep } from './subject-names.ts';
import type { ResolvedSubject } from './unite-subjects.ts';

/** The variable that GitHub's runner sets to the file in which a step declares what it has built. */
export const ARTIFACTS_VARIABLE = 'GITHUB_ARTIFACTS';

export interface Declaration {
  /** One path or `oci://REF@ALG:HEX` per line; empty where nothing can be declared. */
  readonly text: string;
  /** What was left out, and why. */
  readonly notices: readonly string[];
}

/**
 * What the runner should list for later jobs (platform document, section 8; actions/runner#4527): a path per line,
 * where "=" and "#" mean something else. It names files by their base name, and two files of one fail the step:
 * such files are left out, and named.
 */
export function declarationOf(subjects: readonly ResolvedSubject[]): Declaration {
  const notices: string[] = [];
  const leave = (name: string, because: string) =>
    void notices.push(`${JSON.stringify(name)} is not declared to GitHub: ${because}`);
  const paths = uniquePaths(subjects, leave);
  const images = subjects.flatMap(({ image }) =>
    image === undefined ? [] : `oci://${image.registry}/${image.repository}@${image.digest}`,
  );
  const lines: string[] = [];
  let sizeBytes = 0;
  for (const line of [...paths, ...images]) {
    if (/[=\r\n]/.test(line) || line.trim() !== line) {
      leave(line, 'its path has a character that means something else there');
      continue;
    }
    sizeBytes += utf8(line).length + 1;
    if (lines.length >= limits.declaredArtifacts || sizeBytes > limits.declarationBytes) {
      leave(line, `it and what follows are beyond the limits of one step`);
      break;
    }
    lines.push(line);
  }
  return { text: lines.map((line) => `${line}\n`).join(''), notices };
}

/** Adds the declaration to the file of this step. Without the feature there is no such file, and nothing is done. */
export async function declareSubjects(
  { files, processes, log }: Pick<Ports, 'files' | 'processes' | 'log'>,
  subjects: readonly ResolvedSubject[],
): Promise<void> {
  const path = processes.variable(ARTIFACTS_VARIABLE) ?? '';
  const { text, notices } = declarationOf(subjects);
  if (path === '' || (text === '' && notices.length === 0)) return;
  const present = (await files.readIfPresent(path, limits.declarationBytes)) ?? new Uint8Array();
  const added = utf8(text);
  if (present.length + added.length > limits.declarationBytes) {
    log.annotate({
      kind: 'notice',
      message: 'nothing is declared to GitHub: this step has declared too much',
    });
    return;
  }
  await files.write(path, concatBytes(present, added));
  if (notices.length > 0) {
    const more = notices.length > 3 ? ` (and ${notices.length - 3} more)` : '';
    log.annotate({ kind: 'notice', message: `${notices.slice(0, 3).join('; ')}${more}` });
  }
}

/** Absolute paths, each file once; equal content under one base name is one artifact. */
function uniquePaths(
  subjects: readonly ResolvedSubject[],
  leave: (name: string, because: string) => void,
): readonly string[] {
  const all = subjects.flatMap(({ files }) => files);
  return [...groupBy(all, ({ path }) => lastStep(path))].flatMap(([name, namesakes]) => {
    const [first] = namesakes;
    if (first !== undefined && namesakes.every(({ sha256 }) => sha256 === first.sha256)) return [first.path];
    leave(name, 'several different files have this base name');
    return [];
  });
}
