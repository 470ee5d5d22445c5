import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '@secure-build/common/core/digest';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { goTool } from '../interop/go-tool.ts';
import { signInLab } from '../lab/sigstore/bundle.ts';
import { startLab } from '../lab/sigstore/lab.ts';
import { GITHUB_ISSUER, pushClaims } from '../lab/sigstore/oidc-issuer.ts';
import type { Bench } from './figure.ts';
import { cpuMsOf, type Measured, median } from './measure.ts';

const ROUNDS = 15;
const BAR = 1.25;

/** One bundle, one artifact, a whole process: ours against cosign's. */
export const offlineVerification: Bench = {
  name: 'offline verification as a whole process',
  async measure(scratch) {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'secure-build-interop');
    mkdirSync(cache, { recursive: true });
    const cosign = await goTool('cosign').install({ root, cache, tell: console.log });
    const what = 'one offline verification against cosign';
    if (cosign.kind !== 'ready')
      return [{ what, needs: cosign.kind === 'skipped' ? cosign.needs : 'cosign' }];
    const identity = await writeQuestion(scratch);
    const measured = (args: readonly string[]): Measured => ({
      args,
      folder: scratch,
      environment: { PATH: process.env.PATH ?? '', HOME: scratch },
      exitCode: 0,
    });
    const common = ['artifact', '--bundle', 'bundle.json', '--trusted-root', 'trusted_root.json'];
    const ours = measured([
      process.execPath,
      join(root, 'dist/cli/index.js'),
      'verify',
      ...common,
      '--issuer',
      GITHUB_ISSUER,
      '--san',
      identity,
      '--source-repository',
      pushClaims.repository,
    ]);
    const theirs = measured([
      cosign.program,
      'verify-blob-attestation',
      ...common,
      '--type',
      'slsaprovenance1',
      '--certificate-identity',
      identity,
      '--certificate-oidc-issuer',
      GITHUB_ISSUER,
    ]);
    const bare = measured([process.execPath, '-e', '0']);
    const least = measured([
      process.execPath,
      fileURLToPath(new URL('five-signatures.mjs', import.meta.url)),
      'bundle.json',
      'trusted_root.json',
    ]);
    for (const program of [ours, theirs, least]) cpuMsOf(program);
    const rounds = Array.from({ length: ROUNDS }, () => ({
      bareMs: cpuMsOf(bare),
      leastMs: cpuMsOf(least),
      theirMs: cpuMsOf(theirs),
      ourMs: cpuMsOf(ours),
    }));
    const [bareMs, leastMs, theirMs, ourMs] = (['bareMs', 'leastMs', 'theirMs', 'ourMs'] as const).map((of) =>
      median(rounds.map((round) => round[of])).toFixed(0),
    );
    return [
      {
        what,
        ratio: median(rounds.map((round) => round.ourMs / round.theirMs)),
        bar: BAR,
        more: `CPU ${ourMs} ms, cosign ${theirMs} ms, bare Node ${bareMs} ms, with five signatures and nothing else ${leastMs} ms`,
      },
    ];
  },
};

/** @returns the identity that signed */
async function writeQuestion(folder: string): Promise<string> {
  const lab = await startLab();
  try {
    const artifact = 'artifact\n';
    const subjects = [{ name: 'artifact', digest: { sha256: sha256(artifact) } }];
    const statement = statementBytes(subjects, predicateTypes.slsaProvenance, {});
    const shape = { content: 'dsse', log: 'v1', timestamp: true } as const;
    writeFileSync(join(folder, 'artifact'), artifact);
    writeFileSync(join(folder, 'bundle.json'), JSON.stringify(await signInLab(lab, statement, shape)));
    writeFileSync(join(folder, 'trusted_root.json'), lab.trustedRootBytes);
    return `https://github.com/${pushClaims.job_workflow_ref}`;
  } finally {
    await lab.stop();
  }
}
