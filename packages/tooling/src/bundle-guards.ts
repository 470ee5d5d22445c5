import { posix } from 'node:path';
import type { BundledPackage } from './bundled-packages.ts';
import { readSuiteGraph, staticClosure } from './entry-graph.ts';
import { belowFloor } from './package-floors.ts';

/** What an idle start may weigh: more than this is parsed in vain on every run. */
const ENTRY_BYTES = 64 * 1024;

/** Loading one of these costs up to as much as starting Node; `fetch` waits behind `import()`. */
const NETWORK_BUILTINS: ReadonlySet<string> = new Set([
  'http',
  'https',
  'http2',
  'tls',
  'net',
  'dns',
  'dns/promises',
]);

/** Need files beside the bundle, or native code: neither is in `dist`. */
const UNFIT_PACKAGES: ReadonlySet<string> = new Set(['ajv', 'libxmljs2', 'xmlbuilder2']);

export interface BuiltSuite {
  /** Path relative to `dist` -> text. */
  readonly files: ReadonlyMap<string, string>;
  readonly starts: readonly string[];
  readonly packages: readonly BundledPackage[];
  /** Folders of the machine that built it. */
  readonly machineFolders: readonly string[];
}

/** One sentence for each thing that must not be in `dist`; platform §11.3 has the reasons. */
export function bundleFaults(suite: BuiltSuite): readonly string[] {
  return [
    ...fileFaults(suite),
    ...entryFaults(suite),
    ...suite.packages
      .filter(({ name }) => UNFIT_PACKAGES.has(name))
      .map(
        ({ name, folder }) =>
          `${folder}: ${name} does not work inside a bundle; compile what it does beforehand`,
      ),
    ...belowFloor(suite.packages),
  ];
}

function fileFaults({ files, starts, machineFolders }: BuiltSuite): readonly string[] {
  const expected = new Set([
    'package.json',
    'suite.sha256',
    'suite/licenses.txt',
    ...starts.map((name) => `${name}/index.js`),
  ]);
  return [...files].flatMap(([path, text]) => [
    ...(/throw new Error\("Module (?:parse|build) failed/.test(text)
      ? [`dist/${path}: ncc could not read a module`]
      : []),
    ...(expected.has(path) || /^suite\/(?:\d+\.)?index\.js$/.test(path)
      ? []
      : [`dist/${path}: no file of a bundle; an asset of a package does not belong into dist`]),
    ...machineFolders
      // An absolute path in the folder; `keyRings/root/cryptoKeys` and `trust/root-invalid` are something else.
      .filter((folder) =>
        text
          .split(`${folder}/`)
          .slice(0, -1)
          .some((before) => !/[\w.-]$/.test(before)),
      )
      .map((folder) => `dist/${path}: names the folder ${folder} of the machine that built it`),
    ...(/__(?:webpack|nccwpck)_require__\.a\(/.test(text)
      ? [`dist/${path}: top-level await; write \`void main()\` in an entry and await inside functions`]
      : []),
    ...(/(?<![\w$."'`])__(?:dirname|filename)(?![\w"'`])/.test(withoutComments(text))
      ? [`dist/${path}: __dirname does not exist in an ES module; import the package by a subpath without it`]
      : []),
    ...(text.includes('__WEBPACK_EXTERNAL_createRequire')
      ? [`dist/${path}: asks for a module in a way that the build does not know; it would be undefined`]
      : []),
    ...(/\.node["'`]\)/.test(text) ? [`dist/${path}: loads a native module`] : []),
  ]);
}

function entryFaults({ files, starts }: BuiltSuite): readonly string[] {
  const graph = readSuiteGraph(
    new Map(
      [...files]
        .filter(([path]) => path.startsWith('suite/') && path.endsWith('.js'))
        .map(([path, text]) => [posix.basename(path), text]),
    ),
  );
  const entryBytes = Buffer.byteLength(files.get('suite/index.js') ?? '');
  return [
    ...(entryBytes > ENTRY_BYTES ? [`dist/suite/index.js: ${entryBytes} bytes; at most ${ENTRY_BYTES}`] : []),
    ...graph.eagerBuiltins
      .filter((name) => NETWORK_BUILTINS.has(name))
      .map((name) => `dist/suite/index.js: imports ${name} at once`),
    ...starts.flatMap((name) => {
      const main = graph.mains.get(name);
      if (main === undefined) return [`dist/suite/index.js: no start "${name}"`];
      const loaded = [...staticClosure(graph, main)].flatMap((id) => graph.modules.get(id) ?? []);
      const sizeBytes = loaded.reduce((sum, module) => sum + module.sizeBytes, 0);
      return [
        ...loaded
          .filter(({ builtin }) => builtin !== undefined && NETWORK_BUILTINS.has(builtin))
          .map(({ builtin }) => `start "${name}" loads ${builtin} at once; put it behind import()`),
        ...(sizeBytes > ENTRY_BYTES
          ? [`start "${name}" loads ${sizeBytes} bytes at once; at most ${ENTRY_BYTES}`]
          : []),
      ];
    }),
  ];
}

/** Good enough for a search: a comment marker inside a string only makes the search see less of that line. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
