import type { TestContext } from 'node:test';
import type { Outcome } from '@secure-build/common/domain/outcome';
import { pushClaims } from '../lab/sigstore/oidc-issuer.ts';
import { type AttestWorld, type AttestWorldOptions, attestWorld, parameters } from './attest-world.ts';

/** Outcomes of the action itself, in a GitHub and a Sigstore of the lab: nothing in them was written for a test. */
export interface RealRun {
  readonly world: AttestWorld;
  readonly outcome: Outcome;
  readonly workspace: string;
  readonly handoff: string;
}

/** The job `attest` of `build.yml`, or that of `attest.yml`. */
export async function attestRun(
  t: TestContext,
  {
    files = { 'app-1.2.3.tgz': 'app' },
    ...options
  }: AttestWorldOptions & { readonly files?: Readonly<Record<string, string>> } = {},
): Promise<RealRun> {
  const world = await attestWorld(t, options);
  const handoff = await world.built(files);
  const { outcome, workspace } = await world.job({
    ...world.sigstore,
    level: options.builder === 'attest' ? 'auto' : '3',
    handoff,
    evidence: await world.sbomEvidence(),
    ...(options.builder === 'attest' ? {} : { 'external-parameters': parameters() }),
    'workflow-identity': world.identity(),
  });
  return { world, outcome, workspace, handoff };
}

/** The same where the build ran on a machine of the tenant's own, in a group with a long name. */
export const refusedRun = (t: TestContext): Promise<RealRun> =>
  attestRun(t, {
    buildJob: { runner_group_id: 5, runner_group_name: `Basement of ${'the old '.repeat(12)}tower` },
  });

/** The job of `verify.yml`, after `build.yml` has attested these files. */
export async function verifyRun(
  t: TestContext,
  files: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>> = {},
): Promise<RealRun> {
  const signed = await attestRun(t, { files });
  const { world, handoff } = signed;
  const { outcome, workspace } = await world.job({
    mode: 'verify',
    handoff,
    evidence: String(signed.outcome.outputs.handoff),
    'expected-identity': String(signed.outcome.outputs['expected-identity']),
    level: '3',
    'workflow-identity': world.identity('verify'),
    'trusted-root-path': String(world.sigstore['trusted-root-path']),
    ...changes,
  });
  return { world, outcome, workspace, handoff };
}

/** The job of `promote.yml`, after `build.yml` or `attest.yml` has attested a file. */
export async function publishRun(
  t: TestContext,
  {
    builder = 'build',
    isImmutable = false,
  }: { readonly builder?: 'build' | 'attest'; readonly isImmutable?: boolean } = {},
): Promise<RealRun> {
  const { world, handoff, outcome: attested } = await attestRun(t, { builder });
  world.github.releases.tags.set('v1.2.3', { commit: pushClaims.sha });
  world.github.releases.immutableReleases = isImmutable;
  const { outcome, workspace } = await world.job({
    mode: 'publish',
    handoff,
    evidence: String(attested.outputs.handoff),
    'trusted-root-path': String(world.sigstore['trusted-root-path']),
    'workflow-identity': world.identity('promote'),
    ...(builder === 'attest'
      ? { level: '2', 'expected-identity': String(attested.outputs['expected-identity']) }
      : {}),
  });
  return { world, outcome, workspace, handoff };
}
