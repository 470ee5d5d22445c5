import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { handedOver } from './handed-over.ts';
import type { Cleaner } from './make-repository.ts';
import { signBuilders } from './published.ts';
import type { ReleaseRun } from './release-run.ts';
import { type Typed, typeCommand } from './typed-command.ts';

/** What was built and the evidence of it, where the command of `build.yml` is typed. */
export interface DownloadedEvidence {
  /** The output `verify-command`. */
  readonly command: string;
  /** Types it, or another one; only the root of the lab is added, which nobody has built in. */
  type(command: string): Typed;
}

/** The artifacts by their file names, the evidence folder as it is, and the list that our own release will publish. */
export async function downloadEvidence(cleaner: Cleaner, run: ReleaseRun): Promise<DownloadedEvidence> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'evidence-')));
  cleaner.after(() => rm(folder, { recursive: true, force: true }));
  const files = new Map([
    ...(await handedOver(run, 'build / attest', 'evidence')),
    ...[...(await handedOver(run, 'build / build', 'handoff'))].map(
      ([name, bytes]) => [basename(name), bytes] as const,
    ),
    ['builders.sigstore.json', Buffer.from(JSON.stringify(await signBuilders(run.lab)))],
    [LAB_ROOT, run.lab.trustedRootBytes],
  ]);
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const attest = run.jobs.find(({ name }) => name === 'build / attest');
  return {
    command: attest?.outputs.get('verify-command') ?? '',
    type: (command) => typeCommand(folder, command, ['--trusted-root', LAB_ROOT]),
  };
}

const LAB_ROOT = 'trusted-root-of-the-lab.json';
