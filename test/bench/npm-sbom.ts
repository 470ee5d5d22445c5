import { writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from './figure.ts';
import { largeLock } from './large-lock.ts';
import { cpuMsOf, type Measured, median, peakMibOf } from './measure.ts';

const INSTALLS = 1200;
const PAIRS = 5;
const BAR = 1 / 3;

/** The SBOM of a large lock against what npm itself makes of it. */
export const npmSbom: Bench = {
  name: 'SBOM of a large lock',
  async measure(scratch) {
    const { manifest, lock } = largeLock(INSTALLS);
    writeFileSync(join(scratch, 'package.json'), manifest);
    writeFileSync(join(scratch, 'package-lock.json'), lock);
    const environment = {
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      HOME: scratch,
      npm_config_update_notifier: 'false',
    };
    const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
    // npm writes one document: so do we here. Unless told, ours writes SPDX as well.
    const oursInto = (folder: string, ...more: readonly string[]): Measured => ({
      args: [process.execPath, cli, 'sbom', '--evidence-path', join(scratch, folder), ...more],
      folder: scratch,
      environment,
      exitCode: 0,
    });
    const ours = oursInto('evidence', '--format', 'cyclonedx-json@1.6');
    const both = oursInto('evidence-both');
    const theirs: Measured = {
      args: ['npm', 'sbom', '--package-lock-only', '--sbom-format=cyclonedx'],
      folder: scratch,
      environment,
      exitCode: 0,
    };
    const runs = Array.from({ length: PAIRS }, () => ({
      theirMs: cpuMsOf(theirs),
      ourMs: cpuMsOf(ours),
      bothMs: cpuMsOf(both),
    }));
    const ourMs = median(runs.map((run) => run.ourMs));
    const bothMs = median(runs.map((run) => run.bothMs));
    const theirMs = median(runs.map((run) => run.theirMs));
    return [
      {
        what: `SBOM of ${INSTALLS} installs against npm sbom`,
        ratio: median(runs.map((run) => run.ourMs / run.theirMs)),
        bar: BAR,
        more: `CPU ${ourMs.toFixed(0)} ms, npm ${theirMs.toFixed(0)} ms, with SPDX ${bothMs.toFixed(0)} ms; peak ${peakMibOf(both).toFixed(0)} MiB`,
      },
    ];
  },
};
