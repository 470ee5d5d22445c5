import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, formatFigure, isMet } from './figure.ts';
import { hashing } from './hashing.ts';
import { idle } from './idle.ts';
import { npmSbom } from './npm-sbom.ts';
import { offlineVerification } from './offline-verification.ts';
import { signing } from './signing.ts';
import { verification } from './verification.ts';

const benches = [
  idle,
  npmSbom,
  offlineVerification,
  verification,
  signing,
  hashing,
] as const satisfies readonly Bench[];

/** Every bench, or those whose names begin with an argument. */
async function main(wanted: readonly string[]): Promise<void> {
  const chosen = benches.filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  );
  let missed = 0;
  let skipped = 0;
  for (const { name, measure } of chosen) {
    console.log(`bench: ${name}`);
    const scratch = mkdtempSync(join(tmpdir(), 'secure-build-bench-'));
    try {
      for (const figure of await measure(scratch)) {
        console.log(formatFigure(figure));
        if ('needs' in figure) skipped += 1;
        else if (!isMet(figure)) missed += 1;
      }
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  const skips = skipped === 0 ? '' : `, ${skipped} not measured`;
  console.log(missed === 0 ? `bench: every bar is met${skips}` : `bench: ${missed} bars are missed${skips}`);
  if (missed > 0 || chosen.length === 0) process.exitCode = 1;
}

if (import.meta.main) void main(process.argv.slice(2));
