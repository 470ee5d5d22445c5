import { Problem } from '@secure-build/common/core/problem';
import type { RunContext } from '@secure-build/common/domain/run-context';
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
  'signers',
  'instance',
  'signing-config-path',
  'fulcio-url',
  'rekor-url',
  'tsa-url',
  'rekor-version',
  'allow-public-log',
  'on-fork',
  'concurrency',
];
const publishing: readonly Name[] = ['store', 'push-to-registry', 'formats', 'output-path', 'offline-kit'];
const trust: readonly Name[] = ['expected-identity', 'key', 'key-evidence', 'trusted-root-path', 'online'];

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
    'max-age',
  ]),
  attach: new Set([...everywhere, ...subjects, ...trust, ...publishing, 'bundle-path', 'predicate-type']),
};

/**
 * Rules across inputs. An input that would be ignored is a misunderstanding; all faults are named together.
 *
 * @throws Problem `input/invalid`
 */
export function refuseContradictions(inputs: Inputs, context: RunContext): void {
  const { mode } = inputs;
  const names = Object.keys(table) as Name[];
  const foreign = names.filter((name) => isGiven(inputs, name) && !takenBy[mode].has(name));
  const faults = foreign.map((name) => `input "${name}" does not belong to mode ${mode}`);
  faults.push(...modeFaults(inputs, context));
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
}

function modeFaults(inputs: Inputs, context: RunContext): readonly string[] {
  switch (inputs.mode) {
    case 'attest':
      return attestFaults(inputs);
    case 'sign':
      return [];
    case 'verify':
      return verifyFaults(inputs, context);
    case 'attach':
      return isGiven(inputs, 'bundle-path') ? [] : ['input "bundle-path" is needed by mode attach'];
  }
}

function attestFaults(inputs: Inputs): readonly string[] {
  const predicates = (['statement-path', 'predicate-path', 'sbom-path'] as const).filter((name) =>
    isGiven(inputs, name),
  );
  const faults =
    predicates.length > 1 ? [`inputs "${predicates.join('" and "')}" exclude each other: give one`] : [];
  const [type, path] = [isGiven(inputs, 'predicate-type'), isGiven(inputs, 'predicate-path')];
  if (type && !path) faults.push('input "predicate-path" is needed together with "predicate-type"');
  if (path && !type) faults.push('input "predicate-type" is needed together with "predicate-path"');
  return faults;
}

function verifyFaults(inputs: Inputs, context: RunContext): readonly string[] {
  const faults: string[] = [];
  const names = (given: readonly Name[]) => given.filter((name) => isGiven(inputs, name));
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
    for (const name of names([...about, 'predicate-type', 'require-all-subjects'])) {
      faults.push(`input "${name}" needs "bundle-path" or "from" in mode verify`);
    }
  }
  return faults;
}

/** The runner passes the defaults of `action.yml` like what a user wrote. */
function isGiven(inputs: Inputs, name: Name): boolean {
  const value = inputs[name];
  if (value === undefined || value === '') return false;
  return (
    JSON.stringify(value) !== JSON.stringify(table[name].fallback) ||
    (Array.isArray(value) && value.length > 0 && table[name].fallback === undefined)
  );
}
