import type { Bytes } from '../../core/bytes.ts';
import type { CanonicalValue } from '../../core/canonical-json.ts';
import type { Sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Producer } from '../../formats/evidence-index.ts';
import { predicateTypes, statementBytes } from '../../formats/in-toto.ts';
import { digestOfSet } from './compare.ts';
import { type Finding, ISOLATION, unexplainedOf, variationsOf } from './report.ts';

/** What the statement binds by digest. Environments are known only where this check has built. */
export interface BoundFiles {
  readonly report: Sha256;
  readonly environments?: { readonly a: Sha256; readonly b: Sha256 };
}

/**
 * The result as an in-toto statement about the reference (reproducibility document, section 10.2). It is written for
 * a negative result too: silence must not look like success.
 *
 * @returns `undefined` where build A made nothing that a statement could be about
 * @throws Problem `subject/limit`
 */
export function reproducibilityStatement(
  finding: Finding,
  bound: BoundFiles,
  producer: Producer,
): Bytes | undefined {
  const { reference } = finding;
  if (reference.length === 0) return undefined;
  if (reference.length > limits.subjects) {
    throw new Problem(
      'subject/limit',
      `${reference.length} files; one statement has at most ${limits.subjects} subjects`,
      { hint: 'Pack the files into one archive in the build, or name fewer by artifact-path.' },
    );
  }
  const subjects = reference.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
  return statementBytes(subjects, predicateTypes.reproducibility, predicateOf(finding, bound, producer));
}

function predicateOf(
  finding: Finding,
  { report, environments }: BoundFiles,
  producer: Producer,
): { readonly [key: string]: CanonicalValue | undefined } {
  const { mode, require, conclusion, reference, comparison, coverage } = finding;
  const rebuilt = digestOfSet(comparison?.second ?? []);
  return {
    mode,
    result: conclusion.result,
    level: conclusion.level,
    regenerated: conclusion.level === 'byte',
    require,
    reference: { ...digestMember(digestOfSet(reference)), ...environmentMember(environments?.a) },
    rebuilds:
      comparison === undefined
        ? []
        : [
            {
              ...digestMember(rebuilt),
              ...(mode === 'rebuild' ? { isolation: ISOLATION } : {}),
              ...environmentMember(environments?.b),
            },
          ],
    variations: variationsOf(coverage),
    rules: [],
    causes: [],
    unexplained: unexplainedOf(finding),
    incomplete: conclusion.result === 'incomplete' || conclusion.result === 'build-failed',
    tool: { version: producer.version, distDigest: distDigestOf(producer) },
    report: { digest: { sha256: report } },
  };
}

const digestMember = (sha256: Sha256 | undefined) => (sha256 === undefined ? {} : { digest: { sha256 } });

const environmentMember = (sha256: Sha256 | undefined) =>
  sha256 === undefined ? {} : { environment: { digest: { sha256 } } };

/** A digest set; empty where the sources ran and no bundle. */
function distDigestOf({ distDigest }: Producer): CanonicalValue {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(distDigest) ?? [];
  return sha256 === undefined ? {} : { sha256 };
}
