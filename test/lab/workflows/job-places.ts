import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Places } from '../runner/environment.ts';
import type { ActionTable, LoadedAction } from './load.ts';
import { stubsFolder } from './third-party.ts';

const run = promisify(execFile);

/** What of a stub's folder all stubs share. */
const SHARED = ['toolkit.mjs', 'setup.mjs'];

/** The folders of one job, empty but for the event. */
export async function makeJobPlaces(base: string, event: unknown): Promise<Places> {
  const places = {
    base,
    workspace: join(base, 'workspace'),
    temp: join(base, 'temp'),
    toolCache: join(base, 'tool-cache'),
    home: join(base, 'home'),
    eventFile: join(base, 'temp', '_github_workflow', 'event.json'),
  };
  for (const folder of [places.workspace, dirname(places.eventFile), places.toolCache, places.home])
    await mkdir(folder, { recursive: true });
  await writeFile(places.eventFile, JSON.stringify(event));
  return places;
}

/** Where the runner puts an action of a repository: of this job alone, which may write to it as on a real machine. */
export const actionFolder = ({ base }: Places, { repository, sha, path, stub }: LoadedAction): string =>
  join(base, '_actions', repository, sha, stub === undefined ? path : '');

/** Brings the repositories of all actions of a job, each whole, as the runner does before the first step. */
export async function placeActions(places: Places, actions: ActionTable): Promise<void> {
  const placed = new Set<string>();
  for (const action of everyAction(actions)) {
    const target = join(places.base, '_actions', action.repository, action.sha);
    if (placed.has(target)) continue;
    placed.add(target);
    if (action.stub === undefined) {
      // The program copies hundreds of files in the time in which Node copies ten.
      await mkdir(dirname(target), { recursive: true });
      await run('cp', ['-a', action.source?.folder ?? '', target]);
    } else {
      await cp(join(stubsFolder, action.stub), target, { recursive: true });
      for (const file of SHARED) await cp(join(stubsFolder, file), join(dirname(target), file));
    }
  }
}

/** Those inside composites too; in the order in which they stand. */
export function everyAction(actions: ActionTable): readonly LoadedAction[] {
  return [...actions.values()].flatMap((action) => [action, ...everyAction(action.actions)]);
}
