import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byCodeUnits } from '@secure-build/common/core/order';
import { longOnly } from '../../support/long-tests.ts';
import { canCloseNetwork } from '../network.ts';
import { lowered, nameOf, type TakenRight, takenRights } from './grants.ts';
import type { Cleaner } from './make-repository.ts';
import { attesting, reproducing } from './other-callers.ts';
import { logOf } from './own-run.ts';
import { type PresetProject, presetProjects } from './preset-projects.ts';
import { type ReleaseRun, runRelease } from './release-run.ts';

const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): rights of our workflows, one taken away';
const generic = presetProjects().find(({ preset }) => preset === 'generic') as PresetProject;

/** What becomes of a run in which one right of one job is missing (platform specification, section 4). */
type Ending = {
  /** Part of every run of the tests; the others are of the long one. */
  readonly isShort?: true;
  /** What the caller asks for, so that the right is needed at all. */
  readonly workflow?: (text: string) => string;
} & (
  | {
      /** The job fails in a step whose name begins so, with this text; and nothing is published. */
      readonly step: string;
      readonly says: RegExp;
      /** It comes after what everybody can see. */
      readonly afterPublication?: true;
    }
  /** The run succeeds and says what is missing: the right is for a store that nobody insisted on. */
  | { readonly warns: RegExp; readonly step: string }
);

/** A release that is there before. */
const EARLIER = 'v1.2.2';
const lookingInto = (source: string) => (text: string) =>
  text.replace('level: "2"\n', `level: "2"\n      from: ${source}\n`);
const STORE_ROW = 'verify.yml verify attestations: read -> none';
const RELEASE_ROW = 'verify.yml verify contents: read -> none';
const storing = { step: 'Receive', warns: /refused to store the attestation \(HTTP 403/ };

const endings: Readonly<Record<string, Ending>> = {
  'attest.yml attest actions: read -> none': { step: 'Receive', says: /actions: read/ },
  'attest.yml attest attestations: write -> none': storing,
  'attest.yml attest attestations: write -> read': storing,
  'attest.yml attest id-token: write -> none': { step: 'Receive', says: /id-token: write/ },
  'build.yml build contents: read -> none': { step: 'Check out the commit', says: /contents: read/ },
  'build.yml sbom actions: read -> none': { step: 'Receive what was built', says: /actions: read/ },
  'build.yml sbom contents: read -> none': { step: 'Check out the lockfiles', says: /contents: read/ },
  'build.yml attest actions: read -> none': { step: 'Receive', says: /actions: read/ },
  'build.yml attest attestations: write -> none': storing,
  'build.yml attest attestations: write -> read': storing,
  'build.yml attest contents: read -> none': { step: 'Receive', says: /contents: read/ },
  'build.yml attest id-token: write -> none': {
    ...{ step: 'Receive', says: /id-token: write/, isShort: true },
  },
  'gate.yml evaluate actions: read -> none': { step: 'Receive what is judged', says: /actions: read/ },
  'gate.yml evaluate contents: read -> none': {
    ...{ step: 'Check out the policy', says: /contents: read/, isShort: true },
  },
  'gate.yml attest actions: read -> none': { step: 'Receive, sign', says: /actions: read/ },
  'gate.yml attest id-token: write -> none': { step: 'Receive, sign', says: /id-token: write/ },
  'promote.yml promote actions: read -> none': { step: 'Verify, draft', says: /actions: read/ },
  // GitHub's attestation of an immutable release is read when there is nothing left to take back.
  'promote.yml promote attestations: read -> none': {
    ...{ step: 'Verify, draft', says: /attestations: read/, afterPublication: true },
  },
  'promote.yml promote contents: write -> none': { step: 'Verify, draft', says: /contents: write/ },
  'promote.yml promote contents: write -> read': { step: 'Verify, draft', says: /contents: write/ },
  'reproduce.yml first contents: read -> none': { step: 'Check out the commit', says: /contents: read/ },
  'reproduce.yml second contents: read -> none': { step: 'Check out the commit', says: /contents: read/ },
  'reproduce.yml compare actions: read -> none': { step: 'Receive what the first', says: /actions: read/ },
  'reproduce.yml attest actions: read -> none': { step: 'Receive, sign', says: /actions: read/ },
  'reproduce.yml attest attestations: write -> none': storing,
  'reproduce.yml attest attestations: write -> read': storing,
  'reproduce.yml attest id-token: write -> none': { step: 'Receive, sign', says: /id-token: write/ },
  'verify.yml verify actions: read -> none': { step: 'Verify', says: /actions: read/ },
  [STORE_ROW]: {
    ...{ step: 'Verify', says: /attestations: read/, workflow: lookingInto('github') },
  },
  [RELEASE_ROW]: {
    ...{ step: 'Verify', says: /contents: read/, workflow: lookingInto(`release:${EARLIER}`) },
  },
};

/** Who calls the file; without more than it takes to get there. */
const callers: Readonly<Record<string, (text: string) => string>> = {
  'attest.yml': attesting,
  'build.yml': (text) => text.slice(0, text.indexOf('  gate:')),
  'gate.yml': (text) => text,
  'promote.yml': (text) => text,
  'reproduce.yml': reproducing,
  'verify.yml': attesting,
};

/** A private repository with immutable releases: there every right is asked for. */
function start(
  cleaner: Cleaner,
  file: string,
  { workflow = (text) => text }: Pick<Ending, 'workflow'>,
  row?: TakenRight,
): Promise<ReleaseRun> {
  const path = `.github/workflows/${file}`;
  return runRelease(cleaner, generic, {
    visibility: 'private',
    workflow: (text) => workflow(callers[file]?.(text) ?? text),
    releases: (fake) => {
      fake.immutableReleases = true;
      fake.releases.push({ id: 1, tag: EARLIER, draft: false, immutable: true, assets: [] });
    },
    ...(row === undefined ? {} : { suite: { replace: new Map([[path, (text) => lowered(text, row)]]) } }),
  });
}

const published = ({ services }: ReleaseRun) =>
  services.releases.releases.filter(({ draft, tag }) => !draft && tag !== EARLIER);
function assertEnding(run: ReleaseRun, { file, job }: TakenRight, ending: Ending): void {
  const name = `${file.replace('.yml', '')} / ${job}`;
  const failed = run.jobs.filter(({ result }) => result === 'failure');
  assert.deepEqual(
    failed.map((record) => record.name),
    'says' in ending ? [name] : [],
    logOf(run),
  );
  const { steps = [] } = run.jobs.find((record) => record.name === name) ?? {};
  const step = steps.find(({ outcome }) => outcome === ('says' in ending ? 'failure' : 'success'));
  assert.ok(step, `no step of "${name}" ended so`);
  assert.ok(step.name.startsWith(ending.step), `it is the step "${step.name}"`);
  if ('warns' in ending) {
    const warnings = step.output.split('\n').filter((line) => line.startsWith('::warning'));
    assert.match(warnings.join('\n'), ending.warns);
    assert.deepEqual(run.services.attestations.stored, []);
    return;
  }
  assert.match(step.errors.join('\n'), ending.says);
  // 3 is what a missing right ends with; a stub of a foreign action knows only 1.
  assert.equal(step.exitCode, step.does.startsWith('$/') ? 3 : 1, step.output);
  assert.equal(published(run).length, ending.afterPublication === true ? 1 : 0);
}

const rows = await takenRights();

test('every right of every job that others call has an ending here, and no ending is of a right that is gone', () => {
  assert.deepEqual(Object.keys(endings).sort(byCodeUnits), rows.map(nameOf).sort(byCodeUnits));
});

// Two at a time: the jobs are processes of their own.
describe('our workflows, with one right less', { concurrency: 2 }, () => {
  for (const row of rows) {
    const ending = endings[nameOf(row)];
    if (ending === undefined) continue;
    const { file, job, right, level, to } = row;
    const less = `${file} with "${right}: ${to}" for "${right}: ${level}"`;
    const end = 'warns' in ending ? 'stores nothing and warns' : 'ends';
    test(
      `${less} ${end} in the job "${job}", which says so`,
      {
        skip: skip || (ending.isShort ? false : longOnly),
      },
      async (t) => assertEnding(await start(t, file, ending, row), row, ending),
    );
  }
});

describe('our workflows, with all their rights', { concurrency: 2, skip: skip || longOnly }, () => {
  const { [STORE_ROW]: github = {}, [RELEASE_ROW]: release = {} } = endings;
  for (const { file, why, ending = {} } of [
    { file: 'attest.yml', why: 'level 2, and verify.yml' },
    { file: 'reproduce.yml', why: 'two builds' },
    { file: 'verify.yml', why: "looking into GitHub's store", ending: github },
    { file: 'verify.yml', why: 'looking into a release', ending: release },
  ])
    test(`${file} succeeds: ${why}`, async (t) => {
      const run = await start(t, file, ending);
      assert.equal(run.conclusion, 'success', logOf(run));
    });

  test("build, gate and promote end in an immutable release, and GitHub's attestation of it is read and verified", async (t) => {
    const run = await start(t, 'promote.yml', {});
    assert.equal(run.conclusion, 'success', logOf(run));
    assert.deepEqual(
      published(run).map(({ immutable }) => immutable),
      [true],
    );
    const promote = run.jobs.find(({ name }) => name === 'promote / promote');
    assert.match(promote?.steps[0]?.summary ?? '', /attested by GitHub: yes, verified/);
  });
});
