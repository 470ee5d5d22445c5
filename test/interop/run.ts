import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionlint } from './actionlint.ts';
import { actionsAttest } from './actions-attest.ts';
import type { Ending, Judge, JudgePlaces } from './judge.ts';
import { longProperties } from './long-properties.ts';
import { ourWorkflows } from './our-workflows.ts';
import { labFiles } from './sigstore/lab-files.ts';
import { mutantVerdicts } from './sigstore/mutant-verdicts.ts';
import { ociRegistries } from './sigstore/oci-registries.ts';
import { provenanceBundles } from './sigstore/provenance-bundles.ts';
import { published } from './sigstore/published.ts';
import { realBundles } from './sigstore/real-bundles.ts';
import { realSigning, slowLog } from './sigstore/real-signing.ts';
import { rootVariants } from './sigstore/root-variants.ts';
import { zizmor } from './zizmor.ts';

export const judges = [
  actionlint,
  zizmor,
  ourWorkflows,
  longProperties,
  actionsAttest,
  published,
  labFiles,
  realSigning,
  provenanceBundles,
  slowLog,
  realBundles,
  rootVariants,
  ociRegistries,
  mutantVerdicts,
] as const satisfies readonly Judge[];

/** One line per judge, and the count as the last one. With `required` a skip is a failure, unless it is optional. */
export function report(
  endings: readonly { readonly name: string; readonly ending: Ending }[],
  required: boolean,
): { readonly lines: readonly string[]; readonly passed: boolean } {
  const count = (kind: Ending['kind']) => endings.filter(({ ending }) => ending.kind === kind).length;
  const lines = endings.map(({ name, ending }) => describe(name, ending));
  return {
    lines: [...lines, `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`],
    passed: count('failed') === 0 && !(required && endings.some(({ ending }) => isMissing(ending))),
  };
}

const isMissing = (ending: Ending): boolean => ending.kind === 'skipped' && ending.optional !== true;

function describe(name: string, ending: Ending): string {
  switch (ending.kind) {
    case 'passed':
      return ending.counted === undefined ? `passed: ${name}` : `passed: ${name}: ${ending.counted}`;
    case 'failed':
      return `FAILED: ${name}\n${ending.because.trim()}`;
    case 'skipped':
      return `SKIPPED (needs ${ending.needs}): ${name}`;
  }
}

/** A judge that could not come to a verdict has not passed, and does not keep the others from theirs. */
export async function judgeAll(
  chosen: readonly Judge[],
  places: JudgePlaces,
): Promise<readonly { readonly name: string; readonly ending: Ending }[]> {
  const endings: { name: string; ending: Ending }[] = [];
  for (const judge of chosen) {
    places.tell(`judging: ${judge.about} by ${judge.name}`);
    const startedAt = performance.now();
    const ending = await judge
      .run({ ...places, tell: (line) => places.tell(`  ${line}`) })
      .catch((error: unknown): Ending => ({ kind: 'failed', because: stackOf(error) }));
    places.tell(`  ${ending.kind} after ${Math.round((performance.now() - startedAt) / 1000)} s`);
    endings.push({ name: judge.name, ending });
  }
  return endings;
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Arguments choose among the judges: those whose name holds one of them. */
async function main(wanted: readonly string[]): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'secure-build-interop');
  mkdirSync(cache, { recursive: true });
  const chosen = judges.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  if (chosen.length === 0) throw new Error(`no judge is called ${wanted.join(' or ')}`);
  const endings = await judgeAll(chosen, { root, cache, tell: (line) => console.log(line) });
  const { lines, passed } = report(endings, process.env.SECURE_BUILD_REQUIRE_INTEROP === '1');
  console.log(lines.join('\n'));
  if (!passed) process.exitCode = 1;
}

if (import.meta.main) void main(process.argv.slice(2));
