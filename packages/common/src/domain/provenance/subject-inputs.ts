import { Problem } from '../../core/problem.ts';
import type { NameStrategy } from './name-strategies.ts';
import type { Grouping } from './subject-shards.ts';

/** The inputs that name subjects, the same in `sign` and `provenance` (signing document, section 3.1). */
export interface SubjectInputs {
  readonly 'artifact-path': readonly string[];
  readonly subjects: readonly string[];
  /** Lists with commas, as actions/attest has them. */
  readonly 'subject-path': string | undefined;
  readonly 'subject-digest': string | undefined;
  readonly 'subject-name': string | undefined;
  /** Path of a checksum file, or its lines. */
  readonly 'subject-checksums': string | undefined;
  readonly 'checksums-path': readonly string[];
  readonly 'check-files': boolean;
  readonly 'name-strategy': NameStrategy;
  readonly 'digest-algorithms': readonly ('sha256' | 'sha512')[];
  readonly grouping: Grouping;
  readonly 'from-artifacts-list': 'auto' | 'never' | 'only';
  readonly 'resolve-tags': boolean;
  readonly 'allow-empty': boolean;
}

const own = ['artifact-path', 'subjects'] as const;
const compatible = ['subject-path', 'subject-digest', 'subject-checksums'] as const;

/** The inputs that name subjects in this run, by name of the input. */
export function givenSubjectInputs(inputs: SubjectInputs): readonly (keyof SubjectInputs)[] {
  const names = [...own, ...compatible, 'checksums-path'] as const;
  return names.filter((name) => (inputs[name]?.length ?? 0) > 0);
}

/** @throws Problem `input/invalid` that names every pair of inputs at fault. */
export function refuseMixedInputs(inputs: SubjectInputs): void {
  const [first, ...others] = mixingFaults(inputs);
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
}

function mixingFaults(inputs: SubjectInputs): readonly string[] {
  const given = givenSubjectInputs(inputs);
  const ours = own.filter((name) => given.includes(name));
  const theirs = compatible.filter((name) => given.includes(name));
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(' and ');
  const faults: string[] = [];
  if (theirs.length > 1) faults.push(`inputs ${quoted(theirs)} exclude each other: give one of them`);
  if (ours.length > 0 && theirs.length > 0)
    faults.push(`inputs ${quoted(theirs)} and ${quoted(ours)} are not mixed: "subjects" takes all of them`);
  if (inputs['subject-digest'] !== undefined && inputs['subject-name'] === undefined)
    faults.push('input "subject-name" is needed together with "subject-digest"');
  if (inputs['subject-name'] !== undefined && !theirs.some((name) => name !== 'subject-checksums'))
    faults.push('input "subject-name" needs "subject-path" or "subject-digest"');
  if (inputs['check-files'] && !given.some((name) => /checksums/.test(name)))
    faults.push('input "check-files" needs "checksums-path"');
  if (inputs['from-artifacts-list'] === 'only' && given.length > 0)
    faults.push(`input "from-artifacts-list: only" excludes ${quoted(given)}`);
  if (!inputs['digest-algorithms'].includes('sha256'))
    faults.push('input "digest-algorithms": sha256 is always needed; sha512 may stand beside it');
  return faults;
}
