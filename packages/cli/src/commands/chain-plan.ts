import { resolve } from 'node:path';
import { Problem } from '@secure-build/common/core/problem';
import {
  block,
  evidencePathInput,
  type InputsOf,
  lines,
  text,
} from '@secure-build/common/edges/actions/inputs';
import { findStarterPolicy } from '../../../../actions/policy-gate/src/starter-policy.ts';
import type { CommandCall } from '../command.ts';

/** A package packs the modes of its files, and they follow the mask of whoever builds: so the build says which. */
const NPM_BUILD = 'umask 022 && npm run build --if-present && npm pack';

export const inputs = {
  'source-path': text({ meaning: 'Folder with the sources.', default: '.' }),
  prepare: block({
    meaning: 'Command before each build, for downloads. Default with an npm lockfile: npm ci',
  }),
  build: block({ meaning: `Command that builds. Default with an npm lockfile: ${NPM_BUILD}` }),
  'artifact-path': lines({ meaning: 'Globs of the built files. Default with an npm lockfile: *.tgz' }),
  exclude: lines({
    meaning:
      'Globs of folders and files whose lockfiles are not part of the product; they replace the default: node_modules, vendor, .git',
  }),
  'keep-environment': lines({ meaning: 'Names of variables that both builds get as they are.' }),
  'policy-path': text({ meaning: 'Policy to decide by. Default: the starter policy of the suite.' }),
  signers: lines({
    meaning:
      'Who signs: keyless, key:PATH, key:env:NAME or local. Default: local, and keyless in a job with the right "id-token: write".',
  }),
  'evidence-path': evidencePathInput,
} as const;

/** A chain with every default filled in. */
export interface ChainPlan {
  /** Absolute. */
  readonly source: string;
  readonly folder: string;
  readonly policy: string;
  readonly prepare: string | undefined;
  readonly build: string;
  readonly artifacts: readonly string[];
  readonly exclude: readonly string[];
  readonly keepEnvironment: readonly string[];
  readonly signers: readonly string[];
}

/** @throws Problem `input/invalid` where nobody says how to build and there is no default. */
export async function planOf(
  { ports, context }: CommandCall,
  flags: InputsOf<typeof inputs>,
): Promise<ChainPlan> {
  const source = resolve(context.workspace, flags['source-path']);
  const npm = (await ports.files.info(`${source}/package-lock.json`)) !== undefined;
  const build = flags.build ?? (npm ? NPM_BUILD : undefined);
  const artifacts = flags['artifact-path'].length > 0 || !npm ? flags['artifact-path'] : ['*.tgz'];
  if (build === undefined || artifacts.length === 0) {
    throw new Problem(
      'input/invalid',
      `"${flags['source-path']}" has no package-lock.json, so there is no default for --build and --artifact-path`,
      {
        hint: 'Say how to build and what is built: --build COMMAND --artifact-path GLOB.',
      },
    );
  }
  const policy = flags['policy-path'];
  return {
    source,
    build,
    artifacts,
    prepare: flags.prepare ?? (npm ? 'npm ci' : undefined),
    folder: resolve(context.workspace, flags['evidence-path'] ?? context.defaultEvidencePath),
    policy: policy === undefined ? await findStarterPolicy(ports.files) : resolve(context.workspace, policy),
    exclude: flags.exclude,
    keepEnvironment: flags['keep-environment'],
    signers: flags.signers,
  };
}
