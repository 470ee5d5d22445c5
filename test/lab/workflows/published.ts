import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildersStatement } from '@secure-build/common/domain/signing/builders-file';
import { suiteRepository, suiteRepositoryId } from '@secure-build/common/formats/suite-uris';
import { signInLab } from '../sigstore/bundle.ts';
import type { Cleaner } from './make-repository.ts';
import type { ReleaseRun } from './release-run.ts';
import { CALLER } from './release-run.ts';
import { SUITE_COMMIT, SUITE_NAME, SUITE_TAG } from './suite-repository.ts';
import { type Typed, typeCommand } from './typed-command.ts';

/** What a user finds at GitHub after a run, in a folder of his own. */
export interface Download {
  readonly folder: string;
  readonly names: readonly string[];
  /** `secure-build verify ARTIFACT --level 3`, on a machine without any network. */
  verify(artifact: string, ...more: readonly string[]): Typed;
}

/** All assets of the one published release, and the list of builders that our own release publishes. */
export async function downloadRelease(cleaner: Cleaner, { services, lab }: ReleaseRun): Promise<Download> {
  const [release, ...others] = services.releases.releases.filter(({ draft }) => !draft);
  if (release === undefined || others.length > 0) throw new Error('expected exactly one published release');
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'downloaded-')));
  cleaner.after(() => rm(folder, { recursive: true, force: true }));
  for (const { name, bytes } of release.assets) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, 'builders.sigstore.json'), JSON.stringify(await signBuilders(lab)));
  await writeFile(join(folder, 'trusted-root-of-the-lab.json'), lab.trustedRootBytes);
  return {
    folder,
    names: release.assets.map(({ name }) => name),
    verify(artifact, ...more) {
      const words = [
        ...['verify', artifact, '--bundle', 'provenance.sigstore.json', '--level', '3'],
        ...['--signer-workflow', `${SUITE_NAME}/.github/workflows/build.yml`],
        ...['--signer-digests', 'released', '--builders', 'builders.sigstore.json'],
        ...['--source-repository', CALLER, '--trusted-root', 'trusted-root-of-the-lab.json'],
        ...more,
      ];
      return typeCommand(folder, 'secure-build', words);
    },
  };
}

/** `builders.sigstore.json`: signed by our release workflow, at its tag, about its commit. */
export async function signBuilders(lab: ReleaseRun['lab']): Promise<object> {
  const version = SUITE_TAG.replace('refs/tags/v', '');
  const workflows = new Map([['.github/workflows/build.yml', 3]]);
  const statement = buildersStatement({
    repository: suiteRepository,
    version,
    commit: SUITE_COMMIT,
    workflows,
  });
  const workflow = `${SUITE_NAME}/.github/workflows/release.yml@${SUITE_TAG}`;
  return signInLab(lab, statement, {
    ...{ content: 'dsse', log: 'v1', timestamp: true },
    claims: {
      ...{
        repository: SUITE_NAME,
        repository_id: suiteRepositoryId,
        repository_owner: SUITE_NAME.split('/')[0],
      },
      ...{ ref: SUITE_TAG, sha: SUITE_COMMIT },
      ...{ workflow_ref: workflow, workflow_sha: SUITE_COMMIT },
      ...{ job_workflow_ref: workflow, job_workflow_sha: SUITE_COMMIT },
    },
  });
}
