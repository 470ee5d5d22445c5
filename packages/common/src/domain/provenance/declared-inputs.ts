import { utf8 } from '../../core/bytes.ts';
import { sha256 } from '../../core/digest.ts';
import { isJsonObject, type JsonValue, parseJson } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { ResourceDescriptor } from '../../formats/in-toto.ts';

declare const ofAttestJob: unique symbol;

export type InputValue = string | number | boolean;

/**
 * `toJSON(inputs)` of the called workflow, evaluated in the job that signs: GitHub's word, not that of the build.
 * Made by {@link parseDeclaredInputs} and by nothing else.
 */
export interface DeclaredInputs {
  readonly [ofAttestJob]: true;
  readonly values: ReadonlyMap<string, InputValue>;
}

/**
 * The inputs of `build.yml`; a test compares them with the file. A verifier holds earlier releases to them too: the one
 * that changes them keeps the set before it here, by the version of the suite.
 */
export const buildInputs = [
  'preset',
  'command',
  'working-directory',
  'artifacts',
  'platform',
  'toolchain-version',
  'store',
  'instance',
  'timeout-minutes',
] as const;

/**
 * @param text The own input of the job that signs: never an output of another job.
 * @param where Begins every message: `input "external-parameters"`.
 * @throws Problem `input/invalid` for anything but an object of texts, numbers, booleans.
 */
export function parseDeclaredInputs(text: string, where: string): DeclaredInputs {
  const object = parseJson(text, { file: where, code: 'input/invalid' });
  if (!isJsonObject(object)) {
    throw new Problem('input/invalid', `${where}: expected the object of toJSON(inputs)`);
  }
  const values = new Map<string, InputValue>();
  for (const [name, value] of Object.entries(object)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw new Problem(
        'input/invalid',
        `${where}: expected "${name.slice(0, 100)}" to be a text, a number or a boolean`,
      );
    }
    values.set(name, value);
  }
  return { values } as unknown as DeclaredInputs;
}

/** The runner writes `***` in the place of a secret: then a value is not what the build got. */
export function holdsMask(value: JsonValue): boolean {
  return JSON.stringify(value).includes('***');
}

/** Names of inputs whose value, or that themselves, hold a masked secret. */
export function maskedInputs({ values }: DeclaredInputs): readonly string[] {
  return [...values].filter(([name, value]) => holdsMask([name, value])).map(([name]) => name);
}

const SECRETLESS =
  'build.yml takes no secrets. Where the build needs one, build in a job of your own and have attest.yml sign the result (Level 2). Where the value is no secret, remove the secret of the same text.';

/** @throws Problem `provenance/parameter` (SEC-094) */
export function refuseMaskedInputs(inputs: DeclaredInputs): void {
  const [name] = maskedInputs(inputs);
  if (name === undefined) return;
  throw new Problem(
    'provenance/parameter',
    `Input "${name.slice(0, 100)}" contains a masked secret ("***"). Inputs are published in the provenance; pass no secret by an input.`,
    { hint: SECRETLESS },
  );
}

/** A value too long to stand in provenance: what stands there in its place. */
export interface DigestedInput {
  readonly sha256: string;
}

/** Inputs as provenance has them, and a dependency for each value that only its digest stands for. */
export interface RecordedInputs {
  readonly inputs: Readonly<Record<string, InputValue | DigestedInput>>;
  readonly large: readonly ResourceDescriptor[];
}

/** @throws Problem `provenance/parameter` */
export function recordInputs(declared: DeclaredInputs): RecordedInputs {
  refuseMaskedInputs(declared);
  const inputs = new Map<string, InputValue | DigestedInput>();
  const large: ResourceDescriptor[] = [];
  for (const [name, value] of declared.values) {
    if (typeof value !== 'string' || utf8(value).length <= limits.recordedInputBytes) {
      inputs.set(name, value);
      continue;
    }
    const digest = sha256(value);
    inputs.set(name, { sha256: digest });
    large.push({ name: `input/${name}`, digest: { sha256: digest }, mediaType: 'text/plain' });
  }
  return { inputs: Object.fromEntries(inputs), large };
}
