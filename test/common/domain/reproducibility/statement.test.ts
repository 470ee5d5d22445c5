import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import { findingOfSets, formatReport } from '@secure-build/common/domain/reproducibility/report';
import { reproducibilityStatement } from '@secure-build/common/domain/reproducibility/statement';
import { parseStatement } from '@secure-build/common/formats/in-toto';

const bound = { report: sha256('report') };

function equalSets(count: number) {
  const side = Array.from({ length: count }, (_, index) => {
    const name = `file-${index}`;
    return { name, path: `/${name}`, sizeBytes: 1, sha256: sha256(name) };
  });
  const comparison = { first: side, second: side, onlyInFirst: [], onlyInSecond: [], differences: [] };
  return findingOfSets(comparison, 'byte');
}

test('a statement names every file of the reference, up to the number that one statement may have', () => {
  const producer = { action: 'test', version: '0.1.0', distDigest: `sha256:${sha256('dist')}` };
  const bytes = reproducibilityStatement(equalSets(limits.subjects), bound, producer);
  assert.ok(bytes !== undefined);
  const { subject, predicate } = parseStatement(bytes);
  assert.equal(subject.length, limits.subjects);
  assert.equal(
    JSON.stringify(predicate.tool),
    JSON.stringify({ distDigest: { sha256: sha256('dist') }, version: '0.1.0' }),
  );
  assert.throws(
    () => reproducibilityStatement(equalSets(limits.subjects + 1), bound, producer),
    (error) => error instanceof Problem && error.code === 'subject/limit',
  );
});

test('nothing built means no statement: there is nothing that it could be about', () => {
  const producer = { action: 'test', version: '0.1.0', distDigest: 'source' };
  assert.equal(reproducibilityStatement(equalSets(0), bound, producer), undefined);
});

test('the report has a place for every known factor, applied or not', () => {
  const { variations } = JSON.parse(JSON.stringify(formatReport(equalSets(1))));
  assert.equal(variations.applied.length + variations.skipped.length, 7);
});
