import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BuiltSuite, bundleFaults } from '@secure-build/tooling/bundle-guards';

/** The shape of what the bundler writes: one start, its main in a chunk, a lazy chunk, one built-in. */
const entry = [
  'var __webpack_modules__ = ({',
  '',
  '/***/ 7067:',
  '/***/ ((module) => {',
  '',
  'module.exports = process.getBuiltinModule("node:http");',
  '',
  '/***/ }),',
  '',
  '/***/ 3024:',
  '/***/ ((module) => {',
  '',
  'module.exports = process.getBuiltinModule("node:fs");',
  '',
  '/***/ })',
  '',
  '/******/ });',
  'const starts = {',
  "    'one-start': () => __nccwpck_require__.e(/* import() */ 790).then(__nccwpck_require__.bind(__nccwpck_require__, 5790)),",
  '};',
  'export { start };',
].join('\n');
const mainChunk = [
  'export const id = 790;',
  'export const modules = {',
  '',
  '/***/ 5790:',
  '/***/ ((a, b, __webpack_require__) => {',
  'var c = __webpack_require__(3024);',
  'const lazy = () => __webpack_require__.e(/* import() */ 86).then(__webpack_require__.bind(__webpack_require__, 7086));',
  '/***/ })',
  '',
  '};',
].join('\n');
const lazyChunk = mainChunk
  .replaceAll('790', '86')
  .replace('5790', '7086')
  .replace('586', '7086')
  .replace('(3024)', '(7067)');

const good: BuiltSuite = {
  files: new Map([
    ['package.json', '{ "type": "module" }\n'],
    ['one-start/index.js', "import { start } from '../suite/index.js';\nvoid start('one-start');\n"],
    ['suite/index.js', entry],
    ['suite/790.index.js', mainChunk],
    ['suite/86.index.js', lazyChunk],
    ['suite/licenses.txt', ''],
  ]),
  starts: ['one-start'],
  packages: [{ name: 'undici', version: '6.29.1', license: 'MIT', folder: 'node_modules/undici' }],
  machineFolders: ['/home/somebody'],
};

test('a suite that keeps the rules has no fault', () => {
  assert.deepEqual(bundleFaults(good), []);
});

const withFile = (path: string, text: string): BuiltSuite => ({
  ...good,
  files: new Map([...good.files, [path, text]]),
});
const withPackage = (name: string, version: string): BuiltSuite => ({
  ...good,
  packages: [
    ...good.packages,
    { name, version, license: 'MIT', folder: `node_modules/x/node_modules/${name}` },
  ],
});

for (const { why, suite, fault } of [
  {
    why: 'a native module',
    suite: withFile('suite/790.index.js', 'require("./x.node")'),
    fault: /loads a native module/,
  },
  {
    why: 'an asset',
    suite: withFile('suite/schema.json', '{}'),
    fault: /suite\/schema\.json: no file of a bundle/,
  },
  { why: 'a hidden file', suite: withFile('suite/.x', ''), fault: /suite\/\.x: no file of a bundle/ },
  {
    why: 'a path of the machine',
    suite: withFile('suite/790.index.js', '// /home/somebody/x'),
    fault: /names the folder/,
  },
  {
    why: 'a top-level await',
    suite: withFile('suite/790.index.js', '__webpack_require__.a(module, async () => {})'),
    fault: /top-level await/,
  },
  {
    why: '__dirname',
    suite: withFile('suite/790.index.js', 'const x = join(__dirname, "x");'),
    fault: /__dirname/,
  },
  {
    why: 'an entry that is too large',
    suite: withFile('suite/index.js', entry + ' '.repeat(64 * 1024)),
    fault: /at most 65536/,
  },
  {
    why: 'a main that is too large',
    suite: withFile('suite/790.index.js', mainChunk.replace('var c', `${' '.repeat(64 * 1024)}var c`)),
    fault: /start "one-start" loads \d+ bytes at once/,
  },
  {
    why: 'a main that loads http',
    suite: withFile('suite/790.index.js', mainChunk.replace('(3024)', '(7067)')),
    fault: /^start "one-start" loads http at once/,
  },
  {
    why: 'a module behind the main that loads http',
    suite: withFile(
      'suite/790.index.js',
      mainChunk
        .replace('(3024)', '("./a.js")')
        .replace(
          '/***/ })\n',
          '/***/ }),\n\n/***/ "./a.js":\n/***/ ((a, b, __webpack_require__) => {\n__webpack_require__(7067);\n/***/ })\n',
        ),
    ),
    fault: /^start "one-start" loads http at once/,
  },
  {
    why: 'an entry that imports tls by ES module syntax',
    suite: withFile('suite/index.js', `import * as tls from "node:tls";\n${entry}`),
    fault: /imports tls at once/,
  },
  {
    why: 'a start that the entry does not know',
    suite: { ...good, starts: ['other'] },
    fault: /no start "other"/,
  },
  { why: 'ajv', suite: withPackage('ajv', '8.20.0'), fault: /ajv does not work inside a bundle/ },
  { why: 'libxmljs2', suite: withPackage('libxmljs2', '0.35.0'), fault: /libxmljs2 does not work/ },
]) {
  test(`a planted violation is caught: ${why}`, () => {
    const faults = bundleFaults(suite);
    assert.ok(
      faults.some((found) => fault.test(found)),
      faults.join('\n'),
    );
  });
}

for (const version of ['6.26.9', '6.27.0-beta.1', '5.99.0', '6.9.0', 'unknown']) {
  test(`SEC-089 refuses undici ${version} inside the bundle`, () => {
    assert.match(
      bundleFaults(withPackage('undici', version)).join('\n'),
      /undici .* is inside the bundle; at least 6\.27\.0/,
    );
  });
}

for (const version of ['6.27.0', '6.27.1', '6.100.0', '8.0.0']) {
  test(`SEC-089 accepts undici ${version} inside the bundle`, () => {
    assert.deepEqual(bundleFaults(withPackage('undici', version)), []);
  });
}

test('__dirname in a comment or a text is none', () => {
  const text = 'const x = "__dirname"; // __dirname\n/* __dirname */ const y = { "__dirname": 1 };';
  assert.deepEqual(
    bundleFaults(withFile('suite/790.index.js', text)).filter((found) => found.includes('__dirname')),
    [],
  );
});

test('a longer word that begins like a folder of the machine is none', () => {
  const suite = {
    ...withFile(
      'suite/790.index.js',
      "const code = 'trust/root-invalid', other = 'keyRings/root/cryptoKeys';",
    ),
    machineFolders: ['/root'],
  };
  assert.deepEqual(bundleFaults(suite), []);
});
