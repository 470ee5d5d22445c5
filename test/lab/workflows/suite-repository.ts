import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suiteRepository } from '@secure-build/common/formats/suite-uris';
import type { Lab } from '../sigstore/lab.ts';
import type { Cleaner } from './make-repository.ts';
import type { LabRepository } from './universe.ts';

/** Stands for the commit of a release: what it holds is the tree as it is now. */
export const SUITE_COMMIT = '5ec07ebd5ec07ebd5ec07ebd5ec07ebd5ec07ebd';
export const SUITE_TAG = 'refs/tags/v1.0.0';
/** `OWNER/REPO` of the suite. */
export const SUITE_NAME = new URL(suiteRepository).pathname.slice(1);

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
/** What GitHub delivers of our repository and a run can need. */
const DELIVERED = ['action.yml', 'actions', '.github/workflows'];

export interface SuiteOptions {
  /** Its authorities take the place of production's. */
  readonly lab?: Lab;
  /** Path -> what a test puts in place of our file. */
  readonly replace?: ReadonlyMap<string, (text: string) => string>;
  /** Of another commit than that of the release. */
  readonly commit?: string;
}

/**
 * Our repository as a run finds it: the working tree, with `dist` of the folder in `SECURE_BUILD_DIST` where that is
 * set. Only data differ from what we deliver: the trusted roots inside `dist` are those of the lab.
 */
export async function makeSuiteRepository(
  cleaner: Cleaner,
  { lab, replace = new Map(), commit = SUITE_COMMIT }: SuiteOptions = {},
): Promise<LabRepository> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'lab-suite-')));
  cleaner.after(() => rm(folder, { recursive: true, force: true }));
  for (const path of DELIVERED) await cp(join(REPOSITORY, path), join(folder, path), { recursive: true });
  await cp(process.env.SECURE_BUILD_DIST ?? join(REPOSITORY, 'dist'), join(folder, 'dist'), {
    recursive: true,
  });
  for (const [path, change] of replace) {
    const text = await readFile(join(folder, path), 'utf8');
    const changed = change(text);
    // A case whose change no longer finds its place would test nothing.
    if (changed === text) throw new Error(`${path}: the change of this test changes nothing`);
    await writeFile(join(folder, path), changed);
  }
  if (lab !== undefined) await trustLab(join(folder, 'dist/suite'), lab);
  return {
    fullName: SUITE_NAME,
    trees: new Map([[commit, folder]]),
    refs: new Map([[SUITE_TAG, commit]]),
  };
}

/** A module of the bundle that holds the trusted root of this instance (`edges/sigstore/roots`), and nothing else. */
async function trustLab(bundle: string, lab: Lab): Promise<void> {
  const instance = lab.instance.logs === undefined ? 'github' : 'public-good';
  const name = new RegExp(`["']?name["']?:\\s*["']${instance}["']`);
  const start = /\b(?:const|var) embedded\d* = (?=\{)/;
  for (const file of await readdir(bundle)) {
    const text = await readFile(join(bundle, file), 'utf8').catch(() => '');
    const found = start.exec(text);
    if (found === null || !name.test(text)) continue;
    const from = found.index + found[0].length;
    const to = text.indexOf('\n};', from) + 2;
    const root = {
      name: instance,
      asOf: new Date().toISOString().slice(0, 10),
      mirror: `https://${lab.instance.tuf}`,
      trustedRoot: JSON.parse(Buffer.from(lab.trustedRootBytes).toString()) as unknown,
      tufRoot: JSON.parse(Buffer.from(lab.tufRoot).toString()) as unknown,
    };
    await writeFile(join(bundle, file), text.slice(0, from) + JSON.stringify(root) + text.slice(to));
    return;
  }
  throw new Error(`${bundle} holds no trusted root of the instance ${instance}`);
}
