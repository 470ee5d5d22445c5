import { resolve } from 'node:path';
import { Problem } from '@secure-build/common/core/problem';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import type { BuildLevel } from '@secure-build/common/domain/provenance/level-report';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { type GivenArtifact, givenArtifacts } from '@secure-build/common/edges/verifying/asked-artifacts';
import { verify } from '@secure-build/common/edges/verifying/verify';
import type { VerifyOptions } from '@secure-build/common/edges/verifying/verify-options';
import { type Inputs, inputs as signInputs } from '../../../../actions/sign/src/inputs.ts';
import { type CommandCall, spellFlag } from '../command.ts';
import { type Flags, identityLines, inputs, refuseContradictions } from './verify-flags.ts';
import { readTargets, type Targets } from './verify-targets.ts';
import { refuseOverwriting, writeIdentity } from './written-identity.ts';

export { inputs };

/** A person waits; a job may wait longer. */
const PATIENCE_MS = 120_000;

/** `verify FOLDER [IMAGE…]`, or `verify ARTIFACT… --bundle FILE`: offline unless told, changes nothing. */
export async function run(call: CommandCall): Promise<Outcome> {
  const { given, positionals, ports, context } = call;
  const flags = readInputs(inputs, given, spellFlag);
  const targets = await readTargets(ports.files, context.workspace, positionals);
  refuseContradictions(given, targets.kind === 'folder');
  const identityPath = flags['write-identity'];
  const written = identityPath === undefined ? undefined : resolve(context.workspace, identityPath);
  if (written !== undefined) await refuseOverwriting(ports.files, written);
  const story: Run<Inputs> = { inputs: questionOf(flags, targets, call), ports, context };
  const options: VerifyOptions = {
    artifacts: await artifactsOf(targets, story),
    ...(flags.repo === undefined ? {} : { repository: flags.repo }),
    ...(flags.level === undefined ? {} : { minimumLevel: Number(flags.level) as BuildLevel }),
    ...(written === undefined ? {} : { onPass: (answer) => writeIdentity(ports.files, written, answer) }),
  };
  const folder = targets.kind === 'folder' ? targets.path : context.defaultEvidencePath;
  const outcome = await verify(story, folder, options);
  if (written === undefined || outcome.verdict.kind !== 'pass') return outcome;
  return { ...outcome, facts: [...outcome.facts, ['Identity', `written to ${identityPath}`]] };
}

/** Values, not texts to be read again: a name with a newline would become another file's. */
function questionOf(flags: Flags, targets: Targets, call: CommandCall): Inputs {
  const { context } = call;
  const asked = readInputs(signInputs, new Map([['mode', 'verify']]), spellFlag);
  return {
    ...asked,
    deadline: PATIENCE_MS,
    'artifact-root':
      targets.kind === 'folder' ? resolve(context.workspace, flags['source-path']) : context.workspace,
    subjects: targets.lines,
    'bundle-path': flags.bundle,
    from: flags.from,
    'expected-identity': identityLines(flags),
    key: flags.key,
    'key-evidence': flags['key-evidence'],
    'trusted-root-path': flags['trusted-root'],
    'predicate-type': flags['predicate-type'],
    'require-all-subjects': flags['require-all-subjects'],
    'max-age': flags['max-age'],
    'builders-path': flags.builders,
    'revoked-path': flags.revoked,
    'registry-realms': flags['registry-realm'],
    online: flags.online,
    'github-token': tokenOf(flags, call),
  };
}

/** From the variable that the user names, and from no other (SEC-046). */
function tokenOf({ 'github-token-env': name }: Flags, { ports }: CommandCall): string | undefined {
  if (name === undefined) return undefined;
  const token = ports.processes.variable(name);
  if (token !== undefined && token !== '') return token;
  throw new Problem('input/invalid', `--github-token-env: the variable "${name.slice(0, 100)}" is not set`);
}

async function artifactsOf(
  { artifacts, lines }: Targets,
  story: Run<Inputs>,
): Promise<readonly GivenArtifact[]> {
  return lines.length === 0 ? artifacts : [...artifacts, ...(await givenArtifacts(story))];
}
