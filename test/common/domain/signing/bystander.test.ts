import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ProblemCode, problemCatalog } from '@secure-build/common/core/problem-catalog';
import { isByStranger, isBystander } from '@secure-build/common/domain/signing/bystander';

/** Every refusal of a bundle, so that a new code has to be put on one of the two sides. */
const notAside: readonly ProblemCode[] = [
  'verify/not-asked',
  'verify/parse',
  'verify/signature',
  'verify/not-canonical',
  'verify/type',
  'verify/limit',
  'verify/time',
  'verify/certificate',
  'verify/sct',
  'verify/log',
  'verify/predicate',
  'verify/parameter',
  'verify/level',
  'verify/age',
  'verify/clock',
  'verify/revoked',
  'verify/none',
  'verify/digest-only',
  'verify/seal',
  'verify/unlisted',
  'verify/artifact-changed',
  'verify/artifact-missing',
];

test('SEC-010 only who signed and what it is about set a bundle aside; what may be tampering never does', () => {
  const codes = (Object.keys(problemCatalog) as ProblemCode[]).filter((code) => code.startsWith('verify/'));
  const aside = codes.filter((code) => isBystander({ code }));
  assert.deepEqual(new Set(codes), new Set([...aside, ...notAside]));
  assert.deepEqual(
    aside.filter((code) => notAside.includes(code)),
    [],
  );
  assert.deepEqual(
    aside.filter((code) => !isByStranger({ code })),
    ['verify/subject-mismatch'],
  );
});
