import { limits } from '@secure-build/common/core/limits';
import { blocks, md, table } from '@secure-build/common/core/markdown';
import { Problem } from '@secure-build/common/core/problem';
import { exitOf, pass, reasonsOf, type Verdict, verdictOf } from '@secure-build/common/core/verdict';
import { INDEX } from '@secure-build/common/domain/evidence/evidence';
import { findIntegrityFaults, WITH_LOCK } from '@secure-build/common/domain/evidence/integrity';
import type { Outcome } from '@secure-build/common/domain/outcome';
import type { Files } from '@secure-build/common/domain/ports';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { pathWord } from '@secure-build/common/edges/attesting/command-line';
import { type EvidenceEntry, parseEvidenceIndex } from '@secure-build/common/formats/evidence-index';
import { type CommandCall, spellFlag } from '../command.ts';
import { type ChainPlan, inputs, planOf } from './chain-plan.ts';
import { chainSteps, type StepName, type StepOutcome } from './chain-steps.ts';

export { inputs };

interface Done {
  readonly name: StepName;
  readonly outcome: StepOutcome;
}

/** Build twice, list, state, sign, decide, verify: every step leaves evidence for the next. */
export async function run(call: CommandCall): Promise<Outcome> {
  const { ports } = call;
  const plan = await planOf(call, readInputs(inputs, call.given, spellFlag));
  await startAfresh(ports.files, plan.folder);
  ports.log.info(`policy: ${plan.policy}`);

  const done: Done[] = [];
  for (const [index, { name, title, run: runStep }] of chainSteps.entries()) {
    const heading = `${index + 1}/${chainSteps.length} ${title}`;
    const outcome = await ports.log.group(heading, async () => {
      const result = await runStep(call, plan);
      for (const annotation of result.annotations) ports.log.annotate(annotation);
      ports.log.info(`${result.verdict.kind}: ${result.headline}`);
      return result;
    });
    done.push({ name, outcome });
    // Without artifacts there is nothing to state, to sign or to decide over.
    if (name === 'reproduce' && outcome.outputs['first-digest'] === '') break;
  }
  return conclude(plan, done);
}

/** What an earlier chain left would be mixed into this one. Only a folder of evidence is ever removed. */
async function startAfresh(files: Files, folder: string): Promise<void> {
  if ((await files.info(folder)) === undefined) return;
  const stranger = await strangerIn(files, folder);
  if (stranger !== undefined) {
    throw new Problem(
      'input/invalid',
      `--evidence-path names a folder that holds something else than evidence: ${JSON.stringify(stranger)}`,
      {
        at: { file: folder },
        hint: 'Name a new or empty folder, or remove it yourself if an interrupted run left it.',
      },
    );
  }
  await files.remove(folder);
}

/** A file that is no evidence. `index.json` is the name of many other things too, so the name says nothing. */
async function strangerIn(files: Files, folder: string): Promise<string | undefined> {
  const index = await files.readIfPresent(`${folder}/${INDEX}`, limits.indexBytes);
  if (index === undefined) return (await files.list(folder))[0]?.name;
  let entries: readonly EvidenceEntry[];
  try {
    entries = parseEvidenceIndex(index, INDEX);
  } catch (error) {
    if (error instanceof Problem) return INDEX;
    throw error;
  }
  const faults = await findIntegrityFaults(files, folder, entries, WITH_LOCK);
  return faults.find(({ code }) => code === 'verify/unlisted')?.at.file;
}

function conclude(plan: ChainPlan, done: readonly Done[]): Outcome {
  const verdict = verdictOfChain(done);
  const failed = done.filter(({ outcome }) => exitOf(outcome.verdict) !== 0).map(({ name }) => name);
  const headline =
    failed.length === 0
      ? 'Everything that was asked for is proved.'
      : `Not proved: ${failed.join(', ')}.${done.length < chainSteps.length ? ' The chain stopped there.' : ''}`;
  const rows = done.map(
    ({ name, outcome }) => [name, `${outcome.verdict.kind}  ${outcome.headline}`] as const,
  );
  const level = done.at(-1)?.outcome.level ?? { level: 0, because: 'nothing was verified' };
  return {
    verdict,
    headline,
    facts: [
      ...rows,
      ['level', `SLSA Build L${level.level}: ${level.because}`],
      ['evidence', plan.folder],
      ['verify again', verifyAgain(plan, done)],
    ],
    summary: blocks(
      md`**Verdict: ${verdict.kind} · SLSA Build L${level.level}** · ${headline}`,
      md`Why no higher level: ${level.because}.`,
      table(['Step', 'Result'], rows),
    ),
    outputs: { 'evidence-path': plan.folder, 'policy-path': plan.policy },
    annotations: [],
    details: {
      level: level.level,
      levelBecause: level.because,
      steps: done.map(({ name, outcome }) => ({
        name,
        verdict: outcome.verdict.kind,
        headline: outcome.headline,
      })),
    },
  };
}

/** With the signers that the last step expected; without that step, only the folder is known. */
function verifyAgain({ folder }: ChainPlan, done: readonly Done[]): string {
  const last = done.find(({ name }) => name === 'verify');
  return String(last?.outcome.outputs['verify-command'] ?? `secure-build verify ${pathWord(folder)}`);
}

/** A negative verdict of any step decides, with the reasons of all such steps; else one that was not reached. */
function verdictOfChain(done: readonly Done[]): Verdict {
  const negative = done.filter(({ outcome }) => outcome.verdict.kind === 'fail');
  const open = done.find(({ outcome }) => exitOf(outcome.verdict) !== 0);
  if (negative.length === 0) return open?.outcome.verdict ?? pass;
  return verdictOf(
    negative.flatMap(({ name, outcome }) => reasonsOf(outcome.verdict).map((reason) => `${name}: ${reason}`)),
  );
}
