import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { knownThirdParty } from './third-party.ts';

const WORKFLOWS = fileURLToPath(new URL('../../../.github/workflows/', import.meta.url));
/** Workflows that other repositories call: these must run here whole. */
const REUSABLE = ['build.yml', 'attest.yml', 'verify.yml', 'gate.yml', 'reproduce.yml', 'promote.yml'];

test('every third-party action of our reusable workflows has a stub, at exactly the commit that they pin', () => {
  const named = readdirSync(WORKFLOWS)
    .filter((name) => REUSABLE.includes(name))
    .flatMap((name) => [
      ...readFileSync(join(WORKFLOWS, name), 'utf8').matchAll(/^\s*(?:- )?uses: ([a-z]\S+)/gm),
    ])
    .map(([, uses = '']) => uses);
  assert.notEqual(named.length, 0);
  assert.deepEqual(
    named.filter((uses) => !knownThirdParty.includes(uses)),
    [],
  );
});
