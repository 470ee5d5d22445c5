import { readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '@secure-build/common/core/digest';
import type { Log } from '@secure-build/common/domain/ports';
import { claimedIdentity, expectedIdentityOf } from '@secure-build/common/domain/signing/certified-claims';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { type Signer, signBlob, signStatement } from '@secure-build/common/domain/signing/signer';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import { systemClock } from '@secure-build/common/edges/clock';
import { fetchHttp } from '@secure-build/common/edges/http';
import { systemRandom } from '@secure-build/common/edges/random';
import type { ServicePorts } from '@secure-build/common/edges/service-call';
import { chooseInstance } from '@secure-build/common/edges/sigstore/instance';
import { keylessSigning } from '@secure-build/common/edges/sigstore/keyless';
import { parseJsonWebToken } from '@secure-build/common/formats/json-web-token';
import { parseSigningConfig } from '@secure-build/common/formats/signing-config';
import { type ClientArguments, type Ending, flagOf, readRoot } from './conformance-arguments.ts';

/** Says nothing: the protocol has no place for it, and a token must not get anywhere. */
const silent: Log = {
  group: (_title, work) => work(),
  info: () => undefined,
  progress: () => undefined,
  annotate: () => undefined,
  output: () => undefined,
  mask: () => undefined,
};
const ports: ServicePorts = { clock: systemClock, http: fetchHttp, random: systemRandom, log: silent };

/** `sign-bundle`: with the token given, the services of the signing configuration, and our own verifier at the end. */
export async function signForConformance(args: ClientArguments): Promise<Ending> {
  const signer = await openSigner(args);
  const bytes = readFileSync(args.subject);
  const now = systemClock.now();
  const { bundle } = args.switches.has('--in-toto')
    ? await signStatement(signer, bytes, now)
    : await signBlob(
        signer,
        {
          kind: 'blob',
          name: args.subject,
          sha256: sha256(bytes),
          sizeBytes: bytes.length,
          pieces: async function* () {
            yield bytes;
          },
        },
        now,
      );
  writeFileSync(flagOf(args, '--bundle'), bundle);
  return { exit: 0 };
}

async function openSigner(args: ClientArguments): Promise<Signer> {
  const token = flagOf(args, '--identity-token');
  const { claims } = parseJsonWebToken(token);
  const host = githubHostOf('https://github.com');
  const claimed = claimedIdentity(claims, host);
  const path = flagOf(args, '--signing-config');
  const instance = chooseInstance(
    {
      instance: 'custom',
      rekorVersion: 'auto',
      timestampUrls: [],
      allowPublicLog: true,
      signingConfig: parseSigningConfig(readFileSync(path), path),
    },
    { host, visibility: claimed.sourceRepositoryVisibility, repository: String(claims.repository) },
    systemClock.now(),
  );
  const expected = expectedIdentityOf(claimed, 'keyless');
  const trust = { instances: [instanceOf(await readRoot(args))] };
  const tokens = { issuer: claimed.issuer, fetchToken: async () => ({ claims, text: () => token }) };
  const sign = keylessSigning(ports, { instance, tokens, claimed, expected, trust, deadlineMs: 60_000 });
  return { spec: 'keyless', expected, trust, proves: 'a token of the conformance suite', sign };
}
