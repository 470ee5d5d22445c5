/**
 * Stubs of the set-up actions: the tool is the one of this machine, whatever version is asked for. What matters here
 * is whether they would ask the cache service, which some do unless they are told not to.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askCache, input, setOutput } from './toolkit.mjs';

const LOCKFILES = {
  node: ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock'],
  go: ['go.sum', 'go.mod'],
  python: [],
  java: [],
};

const here = (names) => names.some((name) => existsSync(join(process.env.GITHUB_WORKSPACE, name)));

/** Whether the real action would look into the cache, by what it is told and what it finds. */
function caches(tool) {
  if (input('cache') !== '' && input('cache') !== 'false') return true;
  if (tool === 'node') return input('package-manager-cache') !== 'false' && here(LOCKFILES.node);
  return tool === 'go' && input('cache') !== 'false';
}

export async function setUp(tool) {
  console.log(`${tool} of this machine stands for ${input(`${tool}-version`) || 'any version'}`);
  if (caches(tool)) await askCache(`${tool}-cache`);
  setOutput(`${tool}-version`, input(`${tool}-version`));
  setOutput('cache-hit', 'false');
}
