/**
 * Signs a statement and a file with our own signers and the services that the closed network shows.
 *   node sign-with-ours.ts SETTINGS
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '@secure-build/common/core/digest';
import type { Ports } from '@secure-build/common/domain/ports';
import { signBlob, signStatement } from '@secure-build/common/domain/signing/signer';
import { systemClock } from '@secure-build/common/edges/clock';
import { nodeFiles } from '@secure-build/common/edges/files';
import { fetchHttp } from '@secure-build/common/edges/http';
import { systemRandom } from '@secure-build/common/edges/random';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { defaultSetup } from '@secure-build/common/edges/signers/signer-kind';
import { parseSigningConfig } from '@secure-build/common/formats/signing-config';
import { fakePorts } from '../../../support/fake-ports.ts';
import { githubContext } from '../../../support/github-context.ts';

export interface SignWithOurs {
  /** A line of `signers`. */
  readonly signer: string;
  readonly trustedRoot: string;
  readonly signingConfig: string;
  readonly folder: string;
  readonly statement: string;
  readonly artifact: string;
  /** Where each bundle goes. */
  readonly bundles: { readonly statement: string; readonly blob: string };
}

const [settingsFile = ''] = process.argv.slice(2);
const given = JSON.parse(readFileSync(settingsFile, 'utf8')) as SignWithOurs;
const { ports: fakes, annotations, lines } = fakePorts();
const ports: Ports = {
  ...fakes,
  clock: systemClock,
  random: systemRandom,
  http: fetchHttp,
  files: nodeFiles,
};
const [signer] = await openSigners([given.signer], {
  ports,
  context: {
    kind: 'workflow',
    workspace: given.folder,
    defaultEvidencePath: given.folder,
    github: githubContext,
  },
  setup: {
    ...defaultSetup,
    instance: 'public-good',
    signingConfig: parseSigningConfig(readFileSync(given.signingConfig), given.signingConfig),
    trustedRootPath: given.trustedRoot,
    // Whom a key belongs to no token says, so our log of this run has to be allowed.
    allowPublicLog: given.signer !== 'keyless',
    online: false,
    deadlineMs: 60_000,
  },
});
const payload = readFileSync(given.statement);
const bytes = readFileSync(given.artifact);
const statement = await signStatement(signer, payload, ports.clock.now());
writeFileSync(given.bundles.statement, statement.bundle);
const blob = await signBlob(
  signer,
  {
    kind: 'blob',
    sha256: sha256(bytes),
    sizeBytes: bytes.length,
    name: 'artifact',
    async *pieces() {
      yield bytes;
    },
  },
  ports.clock.now(),
);
writeFileSync(given.bundles.blob, blob.bundle);
console.log(JSON.stringify({ proves: signer.proves, annotations, lines }));
