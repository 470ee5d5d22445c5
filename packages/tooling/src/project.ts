import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** The root of the repository, absolute. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** In the order of the chain: what a reader meets first comes first. */
export const actionNames = ['reproducibility-check', 'sbom', 'provenance', 'sign', 'policy-gate'] as const;
export type ActionName = (typeof actionNames)[number];

/** The names that `dist` has a start for, as `actions/suite.ts` lists them. */
export async function startNames(projectRoot: string): Promise<readonly string[]> {
  const suite: unknown = await import(pathToFileURL(join(projectRoot, 'actions/suite.ts')).href);
  const starts = (suite as { starts?: object }).starts ?? {};
  return Object.keys(starts);
}

/** What a maintainer must correct. Printed without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}

/** Runs a program of this package: a `Refusal` is its text and exit 1, anything else is a defect and keeps its stack. */
export async function runProgram(
  options: Readonly<Record<string, { readonly type: 'boolean' | 'string' }>>,
  program: (flags: Readonly<Record<string, boolean | string | undefined>>) => Promise<void>,
): Promise<void> {
  try {
    const { values } = parseArgs({ options, strict: true });
    await program(values as Record<string, boolean | string | undefined>);
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof Refusal ? error.message : error);
  }
}
