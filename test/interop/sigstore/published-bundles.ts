import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from './verifier.ts';

/** A bundle that somebody published, and what its publisher says of it. */
export interface PublishedCase {
  readonly name: string;
  readonly wanted: 'accepted' | 'refused';
  readonly question: Question;
}

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const BEACON =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';

/** sigstore-conformance, as its README explains the folders. */
export function conformanceCases(data: string): readonly PublishedCase[] {
  const folder = join(data, 'sigstore-conformance', 'bundle-verify');
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'bundle.sigstore.json')));
  return names.map((name) => {
    const file = (member: string, otherwise: string) => {
      const own = join(folder, name, member);
      return existsSync(own) ? own : otherwise;
    };
    const text = (member: string, otherwise: string) => {
      const own = file(member, '');
      return own === '' ? otherwise : readFileSync(own, 'utf8').trim();
    };
    const publicPem = text('key.pub', '');
    const trustedRoot = file('trusted_root.json', join(data, 'trusted-roots', 'public-good.json'));
    const signer =
      publicPem === ''
        ? ({
            kind: 'identity',
            issuer: text('issuer', GITHUB_ISSUER),
            san: text('identity', BEACON),
          } as const)
        : ({ kind: 'key', publicPem } as const);
    return {
      name,
      wanted: name.endsWith('_fail') ? 'refused' : 'accepted',
      question: {
        ...readBundle(join(folder, name, 'bundle.sigstore.json')),
        artifact: readFileSync(file('artifact', join(folder, '..', 'a.txt'))),
        trustedRoot,
        signer,
        profile: profileOf(trustedRoot, signer.kind),
      },
    };
  });
}

const ATTEST = 'github/artifact-attestations-workflows/.github/workflows/attest.yml';
const WHEEL = 'github_provenance_demo-0.0.12-py3-none-any';
const identityOf = (workflow: string, issuer = GITHUB_ISSUER) =>
  ({ kind: 'identity', issuer, san: `https://github.com/${workflow}` }) as const;
const sigstoreJs = identityOf('sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main');
const wheel = identityOf('actions/attest-demo/.github/workflows/build-python.yml@refs/heads/main');
const reusable = identityOf(`${ATTEST}@09b495c3f12c7881b3cc17209a327792065c1a1d`);
const customIssuer = identityOf(
  'too-legit/attest/.github/workflows/integration.yml@refs/heads/main',
  `${GITHUB_ISSUER}/hammer-time`,
);

const githubFiles = [
  { file: 'custom-issuer.sigstore.json', artifact: 'custom-issuer-artifact', signer: customIssuer },
  {
    file: 'reusable-workflow-attestation.sigstore.json',
    artifact: 'reusable-workflow-artifact',
    signer: reusable,
  },
  { file: 'sigstore-js-2.1.0-bundle-v0.1.json', artifact: 'sigstore-js-2.1.0.tgz', signer: sigstoreJs },
  { file: 'sigstore-js-2.1.0-bundle.json', artifact: 'sigstore-js-2.1.0.tgz', signer: sigstoreJs },
  { file: 'sigstore-js-2.1.0_with_2_bundles.jsonl', artifact: 'sigstore-js-2.1.0.tgz', signer: sigstoreJs },
  { file: `${WHEEL}-bundle.jsonl`, artifact: `${WHEEL}.whl`, signer: wheel, root: 'github' },
  { file: `${WHEEL}-bundle.jsonl`, artifact: `${WHEEL}.whl`, signer: wheel, fails: true },
  {
    file: `${WHEEL}-bundle-missing-cert.jsonl`,
    artifact: `${WHEEL}.whl`,
    signer: wheel,
    root: 'github',
    fails: true,
  },
  {
    file: `${WHEEL}-bundle-missing-verification-material.jsonl`,
    artifact: `${WHEEL}.whl`,
    signer: wheel,
    root: 'github',
    fails: true,
  },
  {
    file: 'sigstoreBundle-invalid-signature.json',
    artifact: 'sigstore-js-2.1.0.tgz',
    signer: sigstoreJs,
    fails: true,
  },
] as const;

/** The test data of the GitHub CLI: one case for each line of each file. */
export function githubCases(data: string): readonly PublishedCase[] {
  const folder = join(data, 'github-cli-attestation');
  return githubFiles.flatMap((given) => {
    const { file, artifact, signer } = given;
    const root = 'root' in given ? given.root : 'public-good';
    const trustedRoot = join(data, 'trusted-roots', `${root}.json`);
    const bytes = readFileSync(join(folder, file));
    const lines = file.endsWith('.jsonl') ? linesOf(bytes) : [bytes];
    return lines.map((bundle, index) => ({
      name: `${file}${lines.length === 1 ? '' : `, line ${index + 1}`}, root ${root}`,
      wanted: 'fails' in given ? ('refused' as const) : ('accepted' as const),
      question: {
        bundle,
        content: 'statement' as const,
        artifact: readFileSync(join(folder, artifact)),
        trustedRoot,
        signer,
        profile: profileOf(trustedRoot, signer.kind),
      },
    }));
  });
}

function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines = bytes.toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => Buffer.from(line));
}

function readBundle(file: string): Pick<Question, 'bundle' | 'content'> {
  const bundle = readFileSync(file);
  return { bundle, content: bundle.includes('"dsseEnvelope"') ? 'statement' : 'blob' };
}

/** What the root lists is asked for; a time always. */
function profileOf(trustedRoot: string, signer: 'identity' | 'key'): Question['profile'] {
  const root: Record<string, readonly unknown[] | undefined> = JSON.parse(readFileSync(trustedRoot, 'utf8'));
  const lists = (name: string) => ((root[name]?.length ?? 0) > 0 ? 1 : 0);
  return { sct: signer === 'key' ? 0 : lists('ctlogs'), log: lists('tlogs'), time: 1 };
}
