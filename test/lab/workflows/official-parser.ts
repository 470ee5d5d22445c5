import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** GitHub's own parser of workflows and actions, and its evaluator of expressions. */
export interface OfficialParser {
  readonly workflow: typeof import('@actions/workflow-parser');
  readonly action: typeof import('@actions/workflow-parser/actions/index');
  readonly expressions: typeof import('@actions/expressions');
}

/** GitHub's own language service. It has its own copy of the parser inside. */
export type LanguageService = typeof import('@actions/languageservice');

/** Of all three packages (platform specification, 10.3). */
const VERSION = '0.3.61';

const bundles = {
  parser: `
export * as workflow from '@actions/workflow-parser';
export * as action from '@actions/workflow-parser/actions/index';
export * as expressions from '@actions/expressions';
`,
  'language-service': `export * from '@actions/languageservice';`,
} as const;

const loaded = new Map<keyof typeof bundles, Promise<unknown>>();

export const loadOfficialParser = (): Promise<OfficialParser> => load('parser') as Promise<OfficialParser>;

export const loadLanguageService = (): Promise<LanguageService> =>
  load('language-service') as Promise<LanguageService>;

function load(name: keyof typeof bundles): Promise<unknown> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const loading = bundle(name).then((file) => createRequire(import.meta.url)(file) as unknown);
  loaded.set(name, loading);
  return loading;
}

/**
 * Node cannot load the packages as they are: their imports of JSON lack the attribute. CommonJS, because as an ES
 * module the bundle dies of a dynamic `require`. Kept beside the packages, since it belongs to their version.
 */
async function bundle(name: keyof typeof bundles): Promise<string> {
  const parser = dirname(fileURLToPath(import.meta.resolve('@actions/workflow-parser')));
  const cache = join(parser.slice(0, parser.lastIndexOf('node_modules')), 'node_modules/.cache/secure-build');
  const file = join(cache, `${name}-${VERSION}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const { build } = await import('esbuild');
  const fresh = join(cache, `${name}-${VERSION}.${process.pid}.cjs`);
  await build({
    stdin: { contents: bundles[name], resolveDir: parser },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    logLevel: 'silent',
    outfile: fresh,
  });
  // Several test processes may do this at once: each finds a whole file.
  renameSync(fresh, file);
  return file;
}
