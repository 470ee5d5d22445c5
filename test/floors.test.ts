import assert from 'node:assert/strict';
import { test } from 'node:test';
import { floorFaults, importEdges } from './structure/floors.ts';
import { planted, readRepository } from './structure/source-tree.ts';

const tree = readRepository();

test('every import points down, and nothing but the edges touches the outside', () => {
  assert.deepEqual(floorFaults(tree), []);
});

test('the edge counter sees every import that a plain search sees', () => {
  const sources = [...tree].filter(([path]) => /^(?:packages\/(?:common|cli)|actions)\/.*\.ts$/.test(path));
  // What is loaded by a path that is computed is data, and no edge.
  const searched = sources.flatMap(
    ([, text]) => text.match(/^(?:import|export)\b[^;']*?from '|^import '|(?<![`\w])import\('/gm) ?? [],
  );
  const counted = importEdges(new Map(sources));
  assert.ok(counted.length > 50, `${counted.length} edges`);
  assert.equal(counted.length, searched.length);
});

for (const { why, path, text, fault } of [
  {
    why: 'core that reads a file',
    path: 'packages/common/src/core/planted.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
    fault: /^packages\/common\/src\/core\/planted\.ts:1: core may not import node:fs$/,
  },
  {
    why: 'core that imports a format, as a type only',
    path: 'packages/common/src/core/planted.ts',
    text: "import type { Subject } from '../formats/in-toto.ts';\nexport type X = Subject;\n",
    fault: /core may not import packages\/common\/src\/formats\/in-toto\.ts/,
  },
  {
    why: 'a format that imports the domain behind import()',
    path: 'packages/common/src/formats/planted.ts',
    text: "export const x = () => import('../domain/ports.ts');\n",
    fault: /formats may not import packages\/common\/src\/domain\/ports\.ts/,
  },
  {
    why: 'a domain that imports an edge by a type query',
    path: 'packages/common/src/domain/planted.ts',
    text: "export type X = import('../edges/clock.ts').Y;\n",
    fault: /domain may not import packages\/common\/src\/edges\/clock\.ts/,
  },
  {
    why: 'a domain that re-exports from an edge',
    path: 'packages/common/src/domain/planted.ts',
    text: "export * from '../edges/clock.ts';\n",
    fault: /domain may not import/,
  },
  {
    why: 'a domain with the package of the runner',
    path: 'packages/common/src/domain/planted.ts',
    text: "import { info } from '@actions/core';\nexport const x = info;\n",
    fault: /domain may not import @actions\/core/,
  },
  {
    why: 'a domain that reads the environment',
    path: 'packages/common/src/domain/planted.ts',
    text: 'export const x = () => process.env.HOME;\n',
    fault: /planted\.ts:1: process: the domain floor/,
  },
  {
    why: 'a format that fetches',
    path: 'packages/common/src/formats/planted.ts',
    text: "export const x = () => fetch('https://registry.example');\n",
    fault: /: fetch: the formats floor/,
  },
  {
    why: 'a domain that asks for the time',
    path: 'packages/common/src/domain/planted.ts',
    text: 'export const x = () => Date.now();\n',
    fault: /: Date\.now: the domain floor/,
  },
  {
    why: 'a domain that asks for the time in another way',
    path: 'packages/common/src/domain/planted.ts',
    text: 'export const x = () => new Date();\n',
    fault: /: new Date\(\): the domain floor/,
  },
  {
    why: 'an edge that imports an action',
    path: 'packages/common/src/edges/planted.ts',
    text: "import { inputs } from '../../../../actions/sbom/src/inputs.ts';\nexport const x = inputs;\n",
    fault: /edges may not import actions\/sbom\/src\/inputs\.ts/,
  },
  {
    why: 'an action that imports another',
    path: 'actions/sbom/src/planted.ts',
    text: "import { inputs } from '../../sign/src/inputs.ts';\nexport const x = inputs;\n",
    fault: /one action may not import another/,
  },
  {
    why: 'an action that imports common by a path',
    path: 'actions/sbom/src/planted.ts',
    text: "import { pass } from '../../../packages/common/src/core/verdict.ts';\nexport const x = pass;\n",
    fault: /import another package by its name/,
  },
  {
    why: 'a command line that imports the start of an action',
    path: 'packages/cli/src/planted.ts',
    text: "export const x = () => import('../../../actions/sbom/src/main.ts');\n",
    fault: /cli may not import actions\/sbom\/src\/main\.ts/,
  },
  {
    why: 'tooling that imports the domain',
    path: 'packages/tooling/src/planted.ts',
    text: "import type { Clock } from '@secure-build/common/domain/ports';\nexport type X = Clock;\n",
    fault: /tooling may not import packages\/common\/src\/domain\/ports\.ts/,
  },
  {
    why: 'a source that imports a test',
    path: 'packages/common/src/edges/planted.ts',
    text: "import { readRepository } from '../../../../test/structure/source-tree.ts';\nexport const x = readRepository;\n",
    fault: /edges may not import test\/structure\/source-tree\.ts/,
  },
  {
    why: 'cyclonedx-library by its root',
    path: 'packages/common/src/formats/cyclonedx/planted.ts',
    text: "import { Models } from '@cyclonedx/cyclonedx-library';\nexport const x = Models;\n",
    fault: /import a subpath/,
  },
  {
    why: 'cyclonedx-library outside of its folder',
    path: 'packages/common/src/formats/planted.ts',
    text: "import { Bom } from '@cyclonedx/cyclonedx-library/Models';\nexport const x = Bom;\n",
    fault: /belongs into formats\/cyclonedx only/,
  },
  {
    why: 'a barrel',
    path: 'packages/common/src/core/index.ts',
    text: "export * from './verdict.ts';\n",
    fault: /no barrels/,
  },
  {
    why: 'work at import',
    path: 'packages/common/src/edges/planted.ts',
    text: "const seen = new Set();\nseen.add('x');\nexport { seen };\n",
    fault: /planted\.ts:2: work at import: seen\.add/,
  },
  {
    why: 'a top-level await',
    path: 'actions/sbom/src/main.ts',
    text: 'export const x = await Promise.resolve(1);\n',
    fault: /main\.ts:1: top-level await/,
  },
  {
    why: 'a file that belongs nowhere',
    path: 'packages/common/lib/planted.ts',
    text: "import { pass } from '../src/core/verdict.ts';\nexport const x = pass;\n",
    fault: /no floor of the architecture/,
  },
]) {
  test(`a planted violation is caught: ${why}`, () => {
    const faults = floorFaults(planted(tree, { [path]: text }));
    assert.ok(
      faults.some((found) => fault.test(found)),
      faults.join('\n'),
    );
  });
}

test('a planted violation is caught: a cycle, also of types', () => {
  const faults = floorFaults(
    planted(tree, {
      'packages/common/src/core/planted-a.ts':
        "import type { B } from './planted-b.ts';\nexport type A = B;\n",
      'packages/common/src/core/planted-b.ts':
        "import { type A } from './planted-a.ts';\nexport type B = A;\n",
    }),
  );
  assert.deepEqual(faults.slice(-1), [
    'import cycle: packages/common/src/core/planted-a.ts -> packages/common/src/core/planted-b.ts -> packages/common/src/core/planted-a.ts',
  ]);
});

test('a property or a parameter that is called process or fetch touches nothing', () => {
  const text =
    'export interface X { process: number; fetch(): void }\nexport const x = (y: X) => y.process;\n';
  assert.deepEqual(
    floorFaults(planted(tree, { 'packages/common/src/core/planted.ts': text })),
    floorFaults(tree),
  );
});
