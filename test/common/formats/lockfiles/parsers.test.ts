import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatPlace, Problem } from '@secure-build/common/core/problem';
import type { LockfileContent, LockfileParser } from '@secure-build/common/formats/lockfiles/lockfile';
import { lockfileParsers } from '@secure-build/common/formats/lockfiles/registry';
import { readTree } from '../../../support/tree.ts';

/**
 * Every registered parser against every folder of `test/fixtures/lockfiles/ID`: a case is a lockfile, perhaps
 * manifests beside it, and `expected.json`, what the parser answers. After a change that is meant,
 * `UPDATE_EXPECTED=1 node --test test/common/formats/lockfiles/parsers.test.ts` writes the answers anew: read
 * the difference before you commit it.
 */
const fixtures = join(import.meta.dirname, '../../../fixtures/lockfiles');

for (const parser of lockfileParsers) {
  const cases = readdirSync(join(fixtures, parser.id));
  test(`${parser.id} has fixtures`, () => assert.notEqual(cases.length, 0));
  for (const name of cases) {
    const folder = join(fixtures, parser.id, name);
    const expectedPath = join(folder, 'expected.json');
    test(`${parser.id} reads the case "${name}" as expected`, () => {
      const text = `${JSON.stringify(answer(parser, folder), undefined, 2)}\n`;
      if (process.env.UPDATE_EXPECTED === '1') writeFileSync(expectedPath, text);
      assert.ok(existsSync(expectedPath), `${expectedPath} is missing`);
      assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(expectedPath, 'utf8')));
    });
  }
}

function answer(parser: LockfileParser, folder: string): unknown {
  const files = readTree(folder).filter(({ path }) => path !== 'expected.json');
  const lockfile = files.find(({ path }) => parser.matches(path));
  assert.ok(lockfile, `${folder} holds no file that ${parser.id} takes`);
  try {
    return readable(parser.parse(lockfile, { siblings: new Map(files.map((file) => [file.path, file])) }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: error.code, place: formatPlace(error.at), message: error.message };
  }
}

/** Edges on one line each: a person compares them with the lockfile. */
function readable({ edges, ...content }: LockfileContent): unknown {
  return { ...content, edges: edges.map(({ from, to, kind }) => `${from || '.'} -> ${to} (${kind})`) };
}
