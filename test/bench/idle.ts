import { fileURLToPath } from 'node:url';
import { actionNames } from '@secure-build/tooling/project';
import type { Bench } from './figure.ts';
import { cpuMsOf, type Measured, median } from './measure.ts';

/** One start differs from the next by a fifth on a shared machine: with 25 the median still moved by 0.1. */
const ROUNDS = 61;
const BAR = 1.25;

const start = (name: string) => fileURLToPath(new URL(`../../dist/${name}/index.js`, import.meta.url));

/** Idle starts against Node itself, `node -e 0`. */
export const idle: Bench = {
  name: 'idle starts',
  async measure(scratch) {
    const node = (
      args: readonly string[],
      more: Readonly<Record<string, string>>,
      exitCode: number,
    ): Measured => ({
      args: [process.execPath, ...args],
      folder: scratch,
      environment: { PATH: process.env.PATH ?? '', ...more },
      exitCode,
    });
    const bare = node(['-e', '0'], {}, 0);
    // An unknown input is refused before anything is loaded: the least that a run of an action can do.
    const subjects = [
      ...actionNames.map(
        (name) => [`${name}, idle`, node([start(name)], { INPUT_UNKNOWN: 'x' }, 2)] as const,
      ),
      ['secure-build --version', node([start('cli'), '--version'], {}, 0)] as const,
    ];
    // The first start of a program reads it from the disk.
    for (const [, subject] of subjects) cpuMsOf(subject);
    // In rounds, each start beside one of bare Node: what else the machine does meanwhile falls on both alike.
    const rounds = Array.from({ length: ROUNDS }, () =>
      subjects.map(([, subject]) => ({ baseMs: cpuMsOf(bare), cpuMs: cpuMsOf(subject) })),
    );
    return subjects.map(([what], index) => {
      const pairs = rounds.flatMap((round) => round[index] ?? []);
      const [cpuMs, baseMs] = [
        median(pairs.map((pair) => pair.cpuMs)),
        median(pairs.map((pair) => pair.baseMs)),
      ];
      return {
        what,
        ratio: median(pairs.map((pair) => pair.cpuMs / pair.baseMs)),
        bar: BAR,
        more: `CPU ${cpuMs.toFixed(0)} ms, bare Node ${baseMs.toFixed(0)} ms`,
      };
    });
  },
};
