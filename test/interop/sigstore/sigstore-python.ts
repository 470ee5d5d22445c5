import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClosedNetwork } from '../../lab/network.ts';
import { GITHUB_ISSUER } from '../../lab/sigstore/oidc-issuer.ts';
import { runProgram } from './run-program.ts';
import type { Answer, SignerOfQuestion, Verifier } from './verifier.ts';

export interface PythonPlaces {
  readonly program: string;
  readonly folder: string;
  /** `clienttrustconfig.v0.1`: trusted root and signing config in one file. */
  readonly trustConfig: string;
  /** Where it may call services; it verifies without any. */
  readonly network?: ClosedNetwork;
}

/** Runs https://github.com/sigstore/sigstore-python. */
export function runSigstorePython(
  { program, folder, trustConfig, network }: PythonPlaces,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
) {
  const trust: Readonly<Record<string, string>> =
    network === undefined ? {} : { REQUESTS_CA_BUNDLE: network.authorityFile };
  return runProgram([program, '--trust-config', trustConfig, ...args], {
    folder,
    variables: { HOME: folder, NO_COLOR: '1', COLUMNS: '500', ...trust, ...variables },
    network,
  });
}

/** It takes one trust configuration, always asks for SCT and log entry, and knows no keys. */
export function sigstorePython(places: PythonPlaces): Verifier {
  return {
    name: 'sigstore-python',
    async ask(questions) {
      const answers: Answer[] = [];
      for (const { bundle, artifact, signer, profile } of questions) {
        if (signer.kind === 'key' || profile.sct === 0 || profile.log === 0)
          throw new Error('sigstore-python cannot be asked about keys, or without SCT and log');
        const bundleFile = join(places.folder, 'question.sigstore.json');
        const artifactFile = join(places.folder, 'artifact');
        writeFileSync(bundleFile, bundle);
        writeFileSync(artifactFile, artifact);
        const { exitCode, output } = await runSigstorePython(places, [
          'verify',
          ...identityOptions(signer),
          '--offline',
          '--bundle',
          bundleFile,
          artifactFile,
        ]);
        if (exitCode === 2) throw new Error(`sigstore-python: ${output}`);
        answers.push({ accepted: exitCode === 0, said: output.trim().replace(/\s+/g, ' ') });
      }
      return answers;
    },
  };
}

/** Its command for GitHub asks about the source as well, and knows no issuer but GitHub's. */
function identityOptions({
  san,
  issuer,
  sourceRepository,
}: Extract<SignerOfQuestion, { kind: 'identity' }>): readonly string[] {
  const identity = ['--cert-identity', san];
  if (sourceRepository === undefined) return ['identity', ...identity, '--cert-oidc-issuer', issuer];
  if (issuer !== GITHUB_ISSUER)
    throw new Error(`sigstore-python cannot be asked about a source of ${issuer}`);
  return ['github', ...identity, '--repository', sourceRepository];
}
