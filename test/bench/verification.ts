import { randomBytes } from 'node:crypto';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity } from '@sigstore/verify';
import { signInLab } from '../lab/sigstore/bundle.ts';
import { type Lab, startLab } from '../lab/sigstore/lab.ts';
import { GITHUB_ISSUER, pushClaims } from '../lab/sigstore/oidc-issuer.ts';
import { peerVerifier } from '../lab/sigstore/peer-verifier.ts';
import type { Bench } from './figure.ts';
import { median } from './measure.ts';

const BUNDLES = 1000;
const PARALLEL = 16;
const SLICES = 10;
const BAR = 2.5;

interface Signed {
  readonly artifact: Bytes;
  readonly bundle: Bytes;
}

/** Different bundles, each with a certificate, a log entry and a timestamp of its own; ours makes every check. */
export const verification: Bench = {
  name: 'verification of many bundles',
  async measure() {
    const lab = await startLab();
    try {
      const signed = await signMany(lab);
      const ours = oursOver(lab);
      const theirs = theirsOver(lab);
      // Both have seen a bundle before the clock runs.
      for (const one of signed.slice(0, 20)) {
        ours(one);
        theirs(one);
      }
      const size = BUNDLES / SLICES;
      const slices = Array.from({ length: SLICES }, (_, index) =>
        signed.slice(index * size, (index + 1) * size),
      );
      const rounds = slices.map((slice) => ({
        theirMs: cpuMsOver(slice, theirs),
        ourMs: cpuMsOver(slice, ours),
      }));
      const perBundle = (of: 'ourMs' | 'theirMs') =>
        (median(rounds.map((round) => round[of])) / size).toFixed(2);
      return [
        {
          what: `throughput over ${BUNDLES} bundles against @sigstore/verify`,
          ratio: median(rounds.map(({ theirMs, ourMs }) => theirMs / ourMs)),
          bar: BAR,
          atLeast: true,
          more: `CPU ${perBundle('ourMs')} ms for each, theirs ${perBundle('theirMs')} ms`,
        },
      ];
    } finally {
      await lab.stop();
    }
  },
};

async function signMany(lab: Lab): Promise<readonly Signed[]> {
  const signed: Signed[] = [];
  while (signed.length < BUNDLES) {
    const some = Array.from({ length: PARALLEL }, async () => {
      const artifact = randomBytes(32);
      const subjects = [{ name: 'artifact', digest: { sha256: sha256(artifact) } }];
      const statement = statementBytes(subjects, predicateTypes.slsaProvenance, {});
      const shape = { content: 'dsse', log: 'v1', timestamp: true } as const;
      return { artifact, bundle: utf8(JSON.stringify(await signInLab(lab, statement, shape))) };
    });
    signed.push(...(await Promise.all(some)));
  }
  return signed.slice(0, BUNDLES);
}

function oursOver(lab: Lab): (signed: Signed) => void {
  const trust = { instances: [instanceOf(parseTrustedRoot(lab.trustedRootBytes, 'lab'))] };
  const san = `https://github.com/${pushClaims.job_workflow_ref}`;
  const signers = [{ kind: 'identity', issuer: GITHUB_ISSUER, san } as const];
  const now = new Date();
  return ({ artifact, bundle }) => {
    const artifacts = [{ sha256: sha256(artifact) }];
    const verified = verifyBundle(bundle, { trust, signers, artifacts, now });
    if (verified.kind !== 'verified') throw new Error(JSON.stringify(verified));
  };
}

function theirsOver(lab: Lab): (signed: Signed) => void {
  const verifier = peerVerifier(lab.trustedRoot, { sct: 1, log: 1, time: 1 });
  return ({ bundle }) => {
    verifier.verify(toSignedEntity(bundleFromJSON(JSON.parse(Buffer.from(bundle).toString()))));
  };
}

function cpuMsOver(slice: readonly Signed[], verify: (signed: Signed) => void): number {
  const before = process.cpuUsage();
  for (const signed of slice) verify(signed);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
