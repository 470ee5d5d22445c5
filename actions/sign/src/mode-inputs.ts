import { Problem } from '@secure-build/common/core/problem';
import type { RunContext } from '@secure-build/common/domain/run-context';
import { givenNames } from '@secure-build/common/edges/actions/given-inputs';
import { subjectInputs } from '@secure-build/common/edges/actions/subject-inputs';
import { type Inputs, inputs as table } from './inputs.ts';

type Mode = Inputs['mode'];
type Name = keyof Inputs;

const everywhere: readonly Name[] = [
  'mode',
  'artifact-root',
  'evidence-path',
  'github-token',
  'deadline',
  'summary',
  'show-summary',
];
const subjects = Object.keys(subjectInputs) as Name[];
const services: readonly Name[] = [
  'content',
  'signers',
  'instance',
  'signing-config-path',
  'fulcio-url',
  'rekor-url',
  'tsa-url',
  'rekor-version',
  'allow-public-log',
  'oidc-issuer',
  'on-fork',
  'on-unavailable',
  'concurrency',
];
const publishing: readonly Name[] = ['store', 'push-to-registry', 'formats', 'output-path', 'offline-kit'];
const trust: readonly Name[] = [
  'expected-identity',
  'key',
  'key-evidence',
  'trusted-root-path',
  'builders-path',
  'revoked-path',
  'max-age',
  'online',
];

const takenBy: Readonly<Record<Mode, ReadonlySet<Name>>> = {
  attest: new Set([
    ...everywhere,
    ...subjects,
    ...services,
    ...publishing,
    'statement-path',
    'predicate-type',
    'predicate-path',
    'sbom-path',
    'trusted-root-path',
  ]),
  sign: new Set([...everywhere, ...subjects, ...services, ...publishing, 'trusted-root-path']),
  verify: new Set([
    ...everywhere,
    ...subjects,
    ...trust,
    'bundle-path',
    'from',
    'predicate-type',
    'require-all-subjects',
  ]),
  attach: new Set([...everywhere, ...subjects, ...trust, ...publishing, 'bundle-path', 'predicate-type']),
};

/** What is to be done: of the two modes that sign, `content` has the last word (signing specification, 4.1). */
export function toldMode({ mode, content }: Pick<Inputs, 'mode' | 'content'>): Mode {
  if (content === undefined || (mode !== 'attest' && mode !== 'sign')) return mode;
  return content === 'blob' ? 'sign' : 'attest';
}

/**
 * Rules across inputs. An input that would be ignored is a misunderstanding; all faults are named together.
 *
 * @throws Problem `input/invalid`
 */
export function refuseContradictions(inputs: Inputs, context: RunContext): void {
  const mode = toldMode(inputs);
  const given = givenNames(table, inputs);
  const foreign = [...given].filter((name) => !takenBy[mode].has(name));
  const owner = mode === inputs.mode ? `mode ${mode}` : `content ${inputs.content}`;
  const faults = foreign.map((name) => `input "${name}" does not belong to ${owner}`);
  faults.push(...modeFaults(mode, given, context));
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
}

function modeFaults(mode: Mode, given: ReadonlySet<Name>, context: RunContext): readonly string[] {
  switch (mode) {
    case 'attest':
      return attestFaults(given);
    case 'sign':
      return [];
    case 'verify':
      return verifyFaults(given, context);
    case 'attach':
      return given.has('bundle-path') ? [] : ['input "bundle-path" is needed by mode attach'];
  }
}

function attestFaults(given: ReadonlySet<Name>): readonly string[] {
  const predicates = (['statement-path', 'predicate-path', 'sbom-path'] as const).filter((name) =>
    given.has(name),
  );
  const faults =
    predicates.length > 1 ? [`inputs "${predicates.join('" and "')}" exclude each other: give one`] : [];
  const [type, path] = [given.has('predicate-type'), given.has('predicate-path')];
  if (type && !path) faults.push('input "predicate-path" is needed together with "predicate-type"');
  if (path && !type) faults.push('input "predicate-type" is needed together with "predicate-path"');
  return faults;
}

function verifyFaults(given: ReadonlySet<Name>, context: RunContext): readonly string[] {
  const faults: string[] = [];
  const names = (asked: readonly Name[]) => asked.filter((name) => given.has(name));
  if (context.kind === 'workflow' && names(['key', 'expected-identity']).length === 0) {
    faults.push(
      'input "expected-identity" or "key" is needed by mode verify: a signature by a stranger proves nothing',
    );
  }
  const asked = names(['bundle-path', 'from']);
  const about = names([
    'artifact-path',
    'subjects',
    'subject-path',
    'subject-digest',
    'subject-checksums',
    'checksums-path',
  ]);
  // A bundle that verifies with any artifact, or with none, proves nothing (SEC-002).
  if (asked.length > 0 && about.length === 0) {
    faults.push(
      `input "artifact-path" or "subjects" is needed together with "${asked[0]}": name what must have been signed`,
    );
  }
  if (asked.length === 0) {
    // The files of a folder are found by their names; images, commits and digests alone are not.
    const ofBundles = about.filter((name) => name !== 'subjects');
    for (const name of names([...ofBundles, 'predicate-type', 'require-all-subjects'])) {
      faults.push(`input "${name}" needs "bundle-path" or "from" in mode verify`);
    }
  }
  return faults;
}
