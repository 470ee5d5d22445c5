import type { CanonicalValue } from '@secure-build/common/core/canonical-json';
import { isJsonObject, parseJson } from '@secure-build/common/core/json';
import { Problem } from '@secure-build/common/core/problem';
import type { Inputs } from './inputs.ts';

/** What the build must have been given, by the name of the input. @throws Problem `input/invalid` */
export function readExpectedInputs(inputs: Inputs): Readonly<Record<string, CanonicalValue>> {
  const text = inputs['expected-inputs'];
  if (text === undefined) return {};
  const value = parseJson(text, { file: 'input "expected-inputs"', code: 'input/invalid' });
  if (isJsonObject(value)) return value;
  throw new Problem('input/invalid', 'input "expected-inputs": expected a JSON object');
}
