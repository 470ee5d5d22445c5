import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRepository } from '../structure/source-tree.ts';
import { judges } from './run.ts';

/** `npm run interop -- WORDS` in a workflow; a word may stand in double quotes. */
const choices = [...readRepository()].flatMap(([path, text]) =>
  path.startsWith('.github/workflows/')
    ? [...text.matchAll(/npm run interop -- (.+)$/gm)].map(([, words = '']) => ({
        path,
        words: [...words.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
      }))
    : [],
);

test('some workflows ask a part of the judges', () => {
  assert.ok(choices.length >= 2);
});

for (const { path, words } of choices)
  for (const word of words)
    test(`${path} chooses by "${word}" a judge that there is`, () => {
      assert.ok(
        judges.some(({ name }) => name.includes(word)),
        judges.map(({ name }) => name).join('\n'),
      );
    });
