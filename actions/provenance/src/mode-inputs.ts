import { Problem } from '@secure-build/common/core/problem';
import { givenSubjectInputs } from '@secure-build/common/domain/provenance/subject-inputs';
import type { RunContext } from '@secure-build/common/domain/run-context';
import { givenNames } from '@secure-build/common/edges/actions/given-inputs';
import { signingInputs } from '@secure-build/common/edges/actions/signing-inputs';
import { subjectInputs } from '@secure-build/common/edges/actions/subject-inputs';
import { verifyingInputs } from '@secure-build/common/edges/actions/verifying-inputs';
import { type Inputs, inputs as table } from './inputs.ts';

type Mode = Inputs['mode'];
type Name = keyof Inputs;

const everywhere: readonly Name[] = [
  'mode',
  'evidence-path',
  'github-token',
  'deadline',
  'summary',
  'show-summary',
];
const subjects: readonly Name[] = ['artifact-root', ...namesOf(subjectInputs)];
const handoffs: readonly Name[] = ['handoff', 'evidence'];
const signing = namesOf(signingInputs);
const expectations: readonly Name[] = [...namesOf(verifyingInputs), 'expected-inputs', 'level'];
const described: readonly Name[] = ['external-parameters', 'workflow-identity'];

const takenBy: Readonly<Record<Mode, ReadonlySet<Name>>> = {
  attest: new Set([...everywhere, ...subjects, ...handoffs, ...signing, ...described, 'level']),
  predicate: new Set([...everywhere, ...subjects, 'external-parameters']),
  verify: new Set([...everywhere, ...subjects, ...handoffs, ...expectations, 'workflow-identity']),
  guard: new Set([...everywhere, ...described]),
  'hand-over': new Set([...everywhere, 'artifact-root', 'artifact-path', 'kind']),
  receive: new Set([...everywhere, ...handoffs, 'receive-path']),
  publish: new Set([
    ...everywhere,
    ...handoffs,
    ...expectations,
    'workflow-identity',
    'tag',
    'require-decision',
    'append-to-published',
  ]),
};

function namesOf(shared: Partial<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(shared) as Name[];
}

/**
 * Rules across inputs. An input that would be ignored is a misunderstanding; all faults are named together.
 *
 * @throws Problem `input/invalid`
 */
export function refuseContradictions(inputs: Inputs, context: RunContext): void {
  const given = givenNames(table, inputs);
  const foreign = [...given].filter((name) => !takenBy[inputs.mode].has(name));
  const faults = [
    ...foreign.map((name) => `input "${name}" does not belong to mode ${inputs.mode}`),
    ...modeFaults(inputs, given, context),
  ];
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
}

function modeFaults(inputs: Inputs, given: ReadonlySet<Name>, context: RunContext): readonly string[] {
  const missing = (name: Name) =>
    given.has(name) ? [] : [`input "${name}" is needed by mode ${inputs.mode}`];
  switch (inputs.mode) {
    case 'attest':
      return [...eitherHandoffOrSubjects(inputs, given), ...elsewhere(given, context)];
    case 'predicate':
      return [];
    case 'verify':
      return [
        ...eitherHandoffOrSubjects(inputs, given),
        ...(given.has('handoff') || givenSubjectInputs(inputs).length > 0
          ? []
          : ['input "handoff" or "subjects" is needed by mode verify: name what must have been built']),
        ...(given.has('key') || given.has('expected-identity')
          ? []
          : [
              'input "expected-identity" or "key" is needed by mode verify: a signature by a stranger proves nothing',
            ]),
        ...elsewhere(given, context),
      ];
    case 'guard':
      return missing('external-parameters');
    case 'hand-over':
      return inputs.kind === 'evidence'
        ? (['artifact-root', 'artifact-path'] as const)
            .filter((name) => given.has(name))
            .map((name) => `input "${name}" does not belong to "kind: evidence"`)
        : missing('artifact-path');
    case 'receive':
      // An empty hand-over is a mismatch of the chain, and `receive` says why: a wrong input it is not.
      return given.has('handoff') ? missing('receive-path') : [];
    case 'publish':
      return [...missing('handoff'), ...missing('evidence')];
  }
}

function eitherHandoffOrSubjects(inputs: Inputs, given: ReadonlySet<Name>): readonly string[] {
  if (!given.has('handoff')) return [];
  const names = givenSubjectInputs(inputs);
  return names.map((name) => `inputs "handoff" and "${name}" exclude each other: give one`);
}

/** What jobs hand over lies at GitHub, with the run. */
function elsewhere(given: ReadonlySet<Name>, context: RunContext): readonly string[] {
  if (context.kind === 'workflow') return [];
  return handoffs.filter((name) => given.has(name)).map((name) => `input "${name}" works in a workflow only`);
}
