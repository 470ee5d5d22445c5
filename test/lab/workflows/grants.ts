import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnits } from '@secure-build/common/core/order';
import { loadOfficialParser } from './official-parser.ts';
import { parseWorkflowFile } from './workflow-file.ts';

const WORKFLOWS = fileURLToPath(new URL('../../../.github/workflows/', import.meta.url));

/** A right that a job of ours states, and what a test puts in its place. */
export interface TakenRight {
  /** Name of the workflow file. */
  readonly file: string;
  readonly job: string;
  readonly right: string;
  readonly level: string;
  /** `read` as well, where the job may write: half a right is the more likely mistake. */
  readonly to: 'none' | 'read';
}

/** `build.yml attest attestations: write -> none` */
export const nameOf = ({ file, job, right, level, to }: TakenRight): string =>
  `${file} ${job} ${right}: ${level} -> ${to}`;

/** Every right of every job of the workflows that others call, from the files themselves. */
export async function takenRights(): Promise<readonly TakenRight[]> {
  const parser = await loadOfficialParser();
  const rows: TakenRight[] = [];
  for (const file of readdirSync(WORKFLOWS).sort(byCodeUnits)) {
    // What the self-test calls has no other callers.
    if (file.startsWith('self-test')) continue;
    const text = readFileSync(join(WORKFLOWS, file), 'utf8');
    const { call, jobs } = await parseWorkflowFile(text, `.github/workflows/${file}`, parser);
    if (call === undefined) continue;
    for (const { id: job, permissions = new Map() } of jobs)
      for (const [right, level] of permissions) {
        const grant = { file, job, right, level };
        rows.push({ ...grant, to: 'none' });
        if (level === 'write' && right !== 'id-token') rows.push({ ...grant, to: 'read' });
      }
  }
  return rows;
}

/** The file with this one grant lowered. */
export function lowered(text: string, { job, right, level, to }: TakenRight): string {
  const from = text.indexOf(`\n  ${job}:\n`);
  const grant = `\n      ${right}: ${level} #`;
  const at = text.indexOf(grant, from);
  return from < 0 || at < 0
    ? text
    : `${text.slice(0, at)}\n      ${right}: ${to} #${text.slice(at + grant.length)}`;
}
