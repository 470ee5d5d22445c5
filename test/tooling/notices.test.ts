import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundledPackages } from '@secure-build/tooling/bundled-packages';
import { formatNotices } from '@secure-build/tooling/notices';

/** An installed project: folder of a package -> its `package.json` and license file. */
function project(
  t: { after(cleanUp: () => void): void },
  packages: Readonly<Record<string, readonly [object, string?]>>,
) {
  const root = mkdtempSync(join(tmpdir(), 'notices-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const [folder, [manifest, license]] of Object.entries(packages)) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest));
    if (license !== undefined) writeFileSync(join(root, folder, 'LICENSE.md'), license);
  }
  return root;
}

const packages = {
  'node_modules/b': [{ name: 'b', version: '1.0.0', license: 'MIT' }, 'License of b\r\n\r\n'],
  'node_modules/@s/a': [{ name: '@s/a', version: '2.0.0', license: { type: 'ISC' } }, 'License of a'],
  'node_modules/@s/a/node_modules/b': [{ name: 'b', version: '0.9.0', license: 'MIT' }],
} as const;

test('every package that gave a module is found: in a concatenation, in a scope, in a nested copy', (t) => {
  const root = project(t, packages);
  const stats = {
    modules: [
      { identifier: 'external node-commonjs "node:fs"' },
      { identifier: `/x/loader.js!${root}/actions/suite.ts` },
      {
        identifier: `/x/loader.js??ruleSet[1]!${root}/node_modules/@s/a/lib/index.js|0123`,
        modules: [
          { identifier: `${root}/node_modules/@s/a/lib/index.js` },
          { identifier: `/x/loader.js!${root}/node_modules/@s/a/node_modules/b/b.js` },
        ],
      },
      { identifier: `${root}/node_modules/b/dist/b.js?query` },
    ],
  };
  assert.deepEqual(
    bundledPackages(root, JSON.stringify(stats)).map(({ folder, name, version, license }) => [
      folder,
      name,
      version,
      license,
    ]),
    [
      ['node_modules/@s/a', '@s/a', '2.0.0', 'ISC'],
      ['node_modules/@s/a/node_modules/b', 'b', '0.9.0', 'MIT'],
      ['node_modules/b', 'b', '1.0.0', 'MIT'],
    ],
  );
});

test('the notices list every package once, sorted, with its license text', (t) => {
  const root = project(t, packages);
  const found = ['node_modules/b', 'node_modules/@s/a', 'node_modules/@s/a/node_modules/b', 'node_modules/b'];
  const stats = { modules: found.map((folder) => ({ identifier: `${root}/${folder}/x.js` })) };
  const text = formatNotices(root, bundledPackages(root, JSON.stringify(stats)));
  assert.ok(text.includes('\n@s/a 2.0.0 (ISC)\nb 0.9.0 (MIT)\nb 1.0.0 (MIT)\n'));
  assert.equal(text.split('License of b').length, 2);
  assert.ok(text.includes('no license file. Its package.json states: MIT.'));
  assert.ok(!text.includes('\r'));
});

test('a package without any license is refused', (t) => {
  const root = project(t, { 'node_modules/c': [{ name: 'c', version: '1.0.0' }] });
  const stats = JSON.stringify({ modules: [{ identifier: `${root}/node_modules/c/x.js` }] });
  assert.throws(() => formatNotices(root, bundledPackages(root, stats)), /c states no license/);
});
