import { Problem } from '@secure-build/common/core/problem';
import type { RunContext } from '@secure-build/common/domain/run-context';
import type { Inputs } from './inputs.ts';

const onlyFor = {
  attest: ['signers', 'statement-path', 'predicate-path'],
  verify: ['bundle-path', 'key'],
} as const satisfies Record<Inputs['mode'], readonly (keyof Inputs)[]>;

/**
 * Rules across inputs. An input that would be ignored is a misunderstanding; all faults are named together.
 *
 * @throws Problem `input/invalid`
 */
export function refuseContradictions(inputs: Inputs, context: RunContext): void {
  const other = inputs.mode === 'attest' ? 'verify' : 'attest';
  const faults = onlyFor[other]
    .filter((name) => isGiven(inputs[name]))
    .map((name) => `input "${name}" belongs to mode ${other}, not to ${inputs.mode}`);
  faults.push(...(inputs.mode === 'attest' ? attestFaults(inputs) : verifyFaults(inputs, context)));
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
}

function attestFaults(inputs: Inputs): readonly string[] {
  const own = ['predicate-path', 'predicate-type', 'artifact-path'] as const;
  const given = own.filter((name) => isGiven(inputs[name]));
  if (given.length === 0) return [];
  const faults = own
    .filter((name) => !given.includes(name))
    .map((name) => `input "${name}" is needed together with "${given.join('" and "')}"`);
  if (isGiven(inputs['statement-path'])) faults.push('a predicate and "statement-path" exclude each other');
  return faults;
}

function verifyFaults(inputs: Inputs, context: RunContext): readonly string[] {
  const faults: string[] = [];
  if (context.kind === 'workflow' && !isGiven(inputs.key)) {
    faults.push('input "key" is needed by mode verify: without a trusted key nothing can be verified');
  }
  // A bundle that verifies with any artifact, or with none, proves nothing (SEC-002).
  if (isGiven(inputs['bundle-path']) && !isGiven(inputs['artifact-path'])) {
    faults.push(
      'input "artifact-path" is needed together with "bundle-path": name what must have been signed',
    );
  }
  if (!isGiven(inputs['bundle-path'])) {
    for (const name of ['artifact-path', 'predicate-type'] as const) {
      if (isGiven(inputs[name])) faults.push(`input "${name}" needs "bundle-path" in mode verify`);
    }
  }
  return faults;
}

function isGiven(value: Inputs[keyof Inputs]): boolean {
  return typeof value === 'string' ? value !== '' : value !== undefined && value.length > 0;
}
