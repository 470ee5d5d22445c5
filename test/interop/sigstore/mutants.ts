import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import type { Ports } from '@secure-build/common/domain/ports';
import { signStatement } from '@secure-build/common/domain/signing/signer';
import { systemClock } from '@secure-build/common/edges/clock';
import { nodeFiles } from '@secure-build/common/edges/files';
import { fetchHttp } from '@secure-build/common/edges/http';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { defaultSetup } from '@secure-build/common/edges/signers/signer-kind';
import { parseSigningConfig } from '@secure-build/common/formats/signing-config';
import { signInLab } from '../../lab/sigstore/bundle.ts';
import { githubInstance } from '../../lab/sigstore/instances.ts';
import { type Lab, startLab } from '../../lab/sigstore/lab.ts';
import { fakePorts } from '../../support/fake-ports.ts';
import { githubContext } from '../../support/github-context.ts';
import { artifact, statement } from './asked-about.ts';
import { jobSigner } from './real-bundles.ts';
import type { Question } from './verifier.ts';

/** A good bundle whose every change is to be judged. */
export interface Original {
  readonly name: string;
  readonly question: Question;
}

/** One of each kind of the signing specification's bar 4. */
export async function makeOriginals(folder: string): Promise<readonly Original[]> {
  const lab = await startLab({ entries: 3 });
  const github = await startLab({ instance: githubInstance, entries: 3 });
  try {
    const [publicRoot, githubRoot] = [lab, github].map(({ trustedRootBytes }, index) => {
      const file = join(folder, `root-${index}.json`);
      writeFileSync(file, trustedRootBytes);
      return file;
    }) as [string, string];
    const sign = async (of: Lab, shape: Omit<Parameters<typeof signInLab>[2], 'content'>) =>
      signInLab(of, statement, { ...shape, content: 'dsse' });
    const question = (bundle: object | Bytes, more: Partial<Question> = {}): Question => ({
      bundle: bundle instanceof Uint8Array ? bundle : utf8(JSON.stringify(bundle)),
      content: 'statement',
      artifact,
      trustedRoot: publicRoot,
      signer: jobSigner,
      profile: { sct: 1, log: 1, time: 1 },
      ...more,
    });
    const proved = await sign(lab, { log: 'v1', timestamp: false });
    return [
      { name: 'Rekor v1, promise', question: question(promiseOnly(proved)) },
      { name: 'Rekor v1, proof', question: question(proved) },
      { name: 'Rekor v2', question: question(await sign(lab, { log: 'v2', timestamp: true })) },
      {
        name: 'GitHub instance',
        question: question(await sign(github, { log: 'none', timestamp: true }), {
          trustedRoot: githubRoot,
          profile: { sct: 0, log: 0, time: 1, signedTime: true },
        }),
      },
      { name: 'key', question: question(...(await signWithKey(lab, folder, publicRoot))) },
    ];
  } finally {
    await lab.stop();
    await github.stop();
  }
}

/** What npm published until 2023: version 0.1, a chain, and no proof. */
function promiseOnly(bundle: object): object {
  // biome-ignore lint/suspicious/noExplicitAny: the lab's own bundle, of known shape
  const { verificationMaterial, ...rest } = structuredClone(bundle) as any;
  const { certificate, tlogEntries } = verificationMaterial;
  for (const entry of tlogEntries) delete entry.inclusionProof;
  return {
    ...rest,
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: { x509CertificateChain: { certificates: [certificate] }, tlogEntries },
  };
}

/** With our own signer: the lab's client knows certificates only. */
async function signWithKey(
  lab: Lab,
  folder: string,
  trustedRoot: string,
): Promise<readonly [Bytes, Partial<Question>]> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keyFile = join(folder, 'mutants.key');
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const { ports: fakes } = fakePorts();
  const ports: Ports = { ...fakes, clock: systemClock, http: fetchHttp, files: nodeFiles };
  const config = JSON.stringify(lab.signingConfig({ rekorVersions: [2] }));
  const [signer] = await openSigners([`key:${keyFile}`], {
    ports,
    context: { kind: 'workflow', workspace: folder, defaultEvidencePath: folder, github: githubContext },
    setup: {
      ...defaultSetup,
      instance: 'custom',
      signingConfig: parseSigningConfig(config, 'lab'),
      trustedRootPath: trustedRoot,
      online: false,
      deadlineMs: 30_000,
    },
  });
  const { bundle } = await signStatement(signer, statement, ports.clock.now());
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return [
    bundle,
    { signer: { kind: 'key', publicPem }, profile: { sct: 0, log: 1, time: 1, signedTime: true } },
  ];
}
