import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { buildPurl, canonicalPurl, type Purl, parsePurl } from '@secure-build/common/formats/purl/purl';

const folder = join(import.meta.dirname, '../../../../../shared/data/purl-spec/tests');

interface Components {
  readonly type: string | null;
  readonly namespace: string | null;
  readonly name: string | null;
  readonly version: string | null;
  readonly qualifiers: Record<string, string> | null;
  readonly subpath: string | null;
}

type Case = { readonly description: string; readonly expected_failure: boolean } & (
  | { readonly test_type: 'parse'; readonly input: string; readonly expected_output: Components }
  | { readonly test_type: 'validate'; readonly input: string; readonly expected_output: string }
  | { readonly test_type: 'build'; readonly input: Components; readonly expected_output: string }
);

function readCases(): Case[] {
  return ['spec', 'types'].flatMap((kind) =>
    readdirSync(join(folder, kind)).flatMap(
      (name): Case[] => JSON.parse(readFileSync(join(folder, kind, name), 'utf8')).tests,
    ),
  );
}

function componentsOf({ type, namespace, name, version, qualifiers, subpath }: Purl): Components {
  return {
    type,
    namespace: namespace ?? null,
    name,
    version: version ?? null,
    qualifiers: qualifiers === undefined ? null : Object.fromEntries(qualifiers),
    subpath: subpath ?? null,
  };
}

function answer(given: Case): Components | string {
  switch (given.test_type) {
    case 'parse':
      return componentsOf(parsePurl(given.input));
    case 'validate':
      return canonicalPurl(given.input);
    case 'build': {
      const { type, namespace, name, version, qualifiers, subpath } = given.input;
      return buildPurl({
        type: type ?? '',
        namespace: namespace ?? undefined,
        name: name ?? '',
        version: version ?? undefined,
        qualifiers: Object.entries(qualifiers ?? {}),
        subpath: subpath ?? undefined,
      });
    }
  }
}

if (existsSync(folder)) {
  const cases = readCases();
  for (const kind of ['parse', 'validate', 'build'] as const) {
    const expected = { parse: 206, validate: 204, build: 176 }[kind];
    test(`purl-spec: all ${expected} ${kind} cases are answered as published`, () => {
      const faults: string[] = [];
      const mine = cases.filter(({ test_type }) => test_type === kind);
      for (const given of mine) {
        const title = `${given.description}: ${JSON.stringify(given.input)}`;
        try {
          const actual = answer(given);
          if (given.expected_failure) faults.push(`${title} was accepted as ${JSON.stringify(actual)}`);
          else assert.deepEqual(actual, given.expected_output);
        } catch (error) {
          const refused = given.expected_failure && error instanceof Problem;
          if (!refused) faults.push(`${title}\n${String(error)}`);
        }
      }
      assert.equal(faults.join('\n'), '');
      assert.equal(mine.length, expected);
    });
  }
} else {
  test('SKIPPED (needs ../shared/data): purl-spec', { skip: true }, () => undefined);
}
