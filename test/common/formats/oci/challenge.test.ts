import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChallenges } from '@secure-build/common/formats/oci/challenge';

const shown = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

for (const { why, header, challenges } of [
  {
    why: 'the usual one of a registry',
    header:
      'Bearer realm="https://registry.example/token",service="registry.example",scope="repository:a/b:pull"',
    challenges: [
      [
        'bearer',
        {
          realm: 'https://registry.example/token',
          service: 'registry.example',
          scope: 'repository:a/b:pull',
        },
      ],
    ],
  },
  { why: 'one without parameters', header: 'Basic', challenges: [['basic', {}]] },
  {
    why: 'two in one line, with blanks and an escape',
    header: 'BASIC realm="a \\"b\\", c" ,  bearer Realm = https://registry.example/t , error="x"',
    challenges: [
      ['basic', { realm: 'a "b", c' }],
      ['bearer', { realm: 'https://registry.example/t', error: 'x' }],
    ],
  },
  {
    why: 'the first of two values',
    header: 'Bearer realm="https://registry.example/",realm="https://other.example/"',
    challenges: [['bearer', { realm: 'https://registry.example/' }]],
  },
  {
    why: 'names like those of an object',
    header: 'Basic constructor=a',
    challenges: [['basic', { constructor: 'a' }]],
  },
  { why: 'a quote without an end', header: 'Bearer realm="https://registry.example', challenges: [] },
  { why: 'a parameter of nobody', header: 'realm="x"', challenges: [] },
  { why: 'nothing', header: '', challenges: [] },
  { why: 'far too long a line', header: `Bearer realm="${'a'.repeat(9000)}"`, challenges: [] },
]) {
  test(`challenges of a registry: ${why}`, () => assert.deepEqual(shown(header), challenges));
}
