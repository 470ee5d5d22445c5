/**
 * The modules of a built suite, read from its text: `index.js` and the chunks beside it. What a start loads at
 * once is the static closure of its main; what stands behind `import()` is not in it.
 */
export interface SuiteGraph {
  /** Start name -> id of the module that its `import()` in the entry names. */
  readonly mains: ReadonlyMap<string, string>;
  readonly modules: ReadonlyMap<string, SuiteModule>;
  /** Built-ins that `index.js` imports by ES module syntax: they load whatever start runs. */
  readonly eagerBuiltins: readonly string[];
}

export interface SuiteModule {
  readonly sizeBytes: number;
  /** Ids that this module requires other than by `import()`. A `require` inside a function counts: the safe side. */
  readonly requires: readonly string[];
  /** The built-in that this module stands for. */
  readonly builtin: string | undefined;
}

const MODULE_HEAD = /^\/\*\*\*\/ (?:"(?<text>[^"]+)"|(?<number>\d+)):$/m;
const STATIC_REQUIRE = /__(?:webpack|nccwpck)_require__\((?:"([^"]+)"|(\d+))\)/g;
const BUILTIN = /process\.getBuiltinModule\("(?:node:)?([^"]+)"\)/;
const MAIN = /^\s*'?([\w-]+)'?: \(\) => .*?_require__\.bind\(__\w+_require__, (?:"([^"]+)"|(\d+))\)/gm;
const EAGER_IMPORT = /^import\s[^;]*?from\s*["'](?:node:)?([a-z_/]+)["']/gm;

/** `files`: name -> text of every `.js` of the suite folder. */
export function readSuiteGraph(files: ReadonlyMap<string, string>): SuiteGraph {
  const modules = new Map<string, SuiteModule>();
  for (const text of files.values()) {
    // [before, text-id, number-id, body, text-id, number-id, body, …]
    const parts = text.split(MODULE_HEAD);
    for (let index = 1; index < parts.length; index += 3) {
      const id = parts[index] ?? parts[index + 1] ?? '';
      modules.set(id, describe(cutAtEnd(parts[index + 2] ?? '')));
    }
  }
  const entry = files.get('index.js') ?? '';
  return {
    mains: new Map(
      [...entry.matchAll(MAIN)].map(([, name = '', text, number]) => [name, text ?? number ?? '']),
    ),
    modules,
    eagerBuiltins: [...entry.matchAll(EAGER_IMPORT)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'module'),
  };
}

/** Ids of all modules that run before the first `import()` of a start. */
export function staticClosure(graph: SuiteGraph, main: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [main];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(graph.modules.get(id)?.requires ?? []));
  }
  return seen;
}

/** The last module of a file is followed by the closing brace of the table and, in the entry, by the runtime. */
function cutAtEnd(body: string): string {
  const end = body.indexOf('\n/***/ })');
  return end < 0 ? body : body.slice(0, end);
}

function describe(body: string): SuiteModule {
  return {
    sizeBytes: new TextEncoder().encode(body).length,
    requires: [...body.matchAll(STATIC_REQUIRE)].map(([, text, number]) => text ?? number ?? ''),
    builtin: BUILTIN.exec(body)?.[1],
  };
}
