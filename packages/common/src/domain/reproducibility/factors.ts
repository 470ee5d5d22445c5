import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import type { Ports } from '../ports.ts';
import { factorValue, planSide, runProbe, type Shells, type SidePlan, type SideRequest } from './side.ts';
import { makeSideFolders } from './side-folders.ts';
import type { Selection } from './variation-selection.ts';
import { type VariationId, variations } from './variations/registry.ts';
import type { Side, SideParts, Workshop } from './variations/variation.ts';

/** One factor of this run: what the sides got, and whether a program on them can tell. */
export interface Factor {
  readonly id: VariationId;
  readonly title: string;
  readonly a: FactorSide;
  readonly b: FactorSide;
  readonly asked: boolean;
  readonly applied: boolean;
  /** Why it was not applied; absent where it was. */
  readonly reason?: string;
}

export interface FactorSide {
  readonly value: string;
  /** What the probe printed; absent where it did not run. */
  readonly observed?: string;
}

export interface ProbedSides {
  readonly factors: readonly Factor[];
  readonly a: SidePlan;
  readonly b: SidePlan;
}

export interface ProbeRequest extends Omit<SideRequest, 'side' | 'varied' | 'supplied'> {
  readonly selection: Selection;
  readonly shells: Shells;
  /** Where a factor may keep what it makes. */
  readonly suppliesFolder: string;
  readonly findProgram: Workshop['findProgram'];
}

type Ids = ReadonlySet<VariationId>;
type Observations = ReadonlyMap<VariationId, string>;

/**
 * Sets every selected factor on both sides, looks at each from inside, and plans the sides with those that show.
 * A factor that does not show gets the value of A on both sides, so that nothing is claimed that was not done.
 */
export async function probeSides(
  { files, processes, log }: Pick<Ports, 'files' | 'processes' | 'log'>,
  request: ProbeRequest,
): Promise<ProbedSides> {
  const { selection, seed, shells } = request;
  const supplied = new Map<VariationId, SideParts>();
  const plan = (side: Side, varied: Ids) => planSide({ ...request, side, varied, supplied });

  async function observe(side: Side, wanted: Ids): Promise<Observations> {
    const sidePlan = plan(side, wanted);
    await makeSideFolders({ files, processes }, sidePlan);
    const seen = new Map<VariationId, string>();
    for (const { id, probe } of variations.filter((variation) => wanted.has(variation.id))) {
      const { exitCode, stdout } = await runProbe(processes, sidePlan, shells, probe);
      if (exitCode === 0) seen.set(id, shown(stdout, sidePlan));
    }
    return seen;
  }

  const wanted = new Set(selection.varied);
  const atA = await observe('a', wanted);
  const atB = new Map(await observe('b', wanted));
  const differs = (id: VariationId) => atA.has(id) && atB.has(id) && atA.get(id) !== atB.get(id);

  for (const { id, supply } of variations.filter(hasSupply)) {
    if (!wanted.has(id) || differs(id)) continue;
    log.progress(`Making what the factor "${id}" needs`);
    const folder = `${request.suppliesFolder}/${id}`;
    const parts = await supply({ files, processes, folder, findProgram: request.findProgram });
    if (parts === undefined) continue;
    supplied.set(id, parts);
    const again = (await observe('b', wanted)).get(id);
    if (again !== undefined) atB.set(id, again);
  }

  const applied = new Set(selection.varied.filter(differs));
  const factors = variations.map((variation): Factor => {
    const { id, title, ifNotApplied } = variation;
    const side = (name: Side, seen: Observations): FactorSide => {
      const value = factorValue(variation, applied.has(id) ? name : 'a', seed);
      const observed = seen.get(id);
      return observed === undefined ? { value } : { value, observed };
    };
    const asked = wanted.has(id);
    const both = { id, title, asked, a: side('a', atA), b: side('b', atB) };
    if (applied.has(id)) return { ...both, applied: true };
    const reason = asked ? ifNotApplied : 'not asked for';
    return { ...both, applied: false, reason };
  });
  return { factors, a: plan('a', applied), b: plan('b', applied) };
}

/** @throws Problem `reproducibility/variation-not-applied` when a factor that was asked for by name does not show. */
export function refuseUnapplied(factors: readonly Factor[], selection: Selection): void {
  const missing = factors.filter(({ id, applied }) => !applied && selection.required.includes(id));
  if (missing.length === 0) return;
  const [first = '', ...others] = missing.map(
    ({ id, reason }) => `Variation "${id}" was not applied: ${reason}`,
  );
  throw new Problem('reproducibility/variation-not-applied', first, { details: others });
}

function hasSupply<T extends (typeof variations)[number]>(
  variation: T,
): variation is Extract<T, { supply: unknown }> {
  return 'supply' in variation;
}

/** The side's own folder is temporary and random: in a report it stands as `$SIDE`. */
function shown(stdout: string, { folder }: SidePlan): string {
  return plainLine(stdout.trim().replaceAll(folder, '$SIDE').replaceAll('\n', ' ')).slice(0, 200);
}
