import { Problem } from '../../core/problem.ts';
import type { Ports } from '../ports.ts';
import type { SidePlan } from './side.ts';

/** Takes away all that the other side, or a probe, left, and makes the folders of this side. */
export async function makeSideFolders(
  ports: Pick<Ports, 'files' | 'processes'>,
  { folder, sourceFolder, folders }: SidePlan,
): Promise<void> {
  await removeFolder(ports, folder);
  for (const path of [sourceFolder, ...folders]) await ports.files.makeFolder(path, 0o755);
}

/** Also where a build took its own right to write away: Go makes its module cache read-only. */
export async function removeFolder(
  { files, processes }: Pick<Ports, 'files' | 'processes'>,
  folder: string,
): Promise<void> {
  try {
    await files.remove(folder);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await processes.run({
      file: 'chmod',
      args: ['-R', 'u+rwX', '--', folder],
      folder: '/',
      environment: { PATH: '/usr/bin:/bin' },
      deadlineMs: 60_000,
    });
    await files.remove(folder);
  }
}
