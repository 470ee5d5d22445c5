import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClosedNetwork } from '../../lab/network.ts';
import { PREDICATE_TYPE } from './asked-about.ts';
import { runProgram } from './run-program.ts';
import type { Answer, Question, SignerOfQuestion, Verifier } from './verifier.ts';

type Identity = Extract<SignerOfQuestion, { kind: 'identity' }>;

export interface CosignPlaces {
  readonly program: string;
  /** For files of the call and as its home: nothing of this machine's own cosign may have a say. */
  readonly folder: string;
  /** Where it may call services; it verifies without any. */
  readonly network?: ClosedNetwork;
}

export function runCosign(
  { program, folder, network }: CosignPlaces,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
) {
  return runProgram([program, ...args], { folder, variables: { HOME: folder, ...variables }, network });
}

/** https://github.com/sigstore/cosign, `verify-blob` and `verify-blob-attestation`, offline. */
export function cosignVerifier(places: CosignPlaces): Verifier {
  return {
    name: 'cosign',
    async ask(questions) {
      const answers: Answer[] = [];
      for (const question of questions) answers.push(await askOnce(places, question));
      return answers;
    },
  };
}

async function askOnce(places: CosignPlaces, question: Question): Promise<Answer> {
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(places.folder, name);
    writeFileSync(path, content);
    return path;
  };
  const { content, signer, profile } = question;
  const command =
    content === 'blob' ? ['verify-blob'] : ['verify-blob-attestation', '--type', predicateTypeOf(question)];
  const { exitCode, output } = await runCosign(places, [
    ...command,
    file('artifact', question.artifact),
    '--bundle',
    file('question.sigstore.json', question.bundle),
    '--trusted-root',
    question.trustedRoot,
    ...(signer.kind === 'key' ? ['--key', file('key.pub', signer.publicPem)] : identityOptions(signer)),
    ...(profile.sct === 0 && signer.kind === 'identity' ? ['--insecure-ignore-sct'] : []),
    ...(profile.log === 0 ? ['--insecure-ignore-tlog'] : []),
    // Without it cosign takes its own clock where no log gives a time.
    ...((profile.log === 0 && profile.time === 1) || profile.signedTime === true
      ? ['--use-signed-timestamps']
      : []),
  ]);
  const said = output.trim().split('\n').at(-1) ?? '';
  // A call that cosign did not understand is no refusal of the bundle.
  if (exitCode !== 0 && /unknown (?:flag|command)|flag needs|accepts \d+ arg/.test(output))
    throw new Error(`cosign: ${output}`);
  return { accepted: exitCode === 0, said };
}

function identityOptions({ san, issuer, sourceRepository }: Identity): readonly string[] {
  const options = ['--certificate-identity', san, '--certificate-oidc-issuer', issuer];
  if (sourceRepository === undefined) return options;
  return [...options, '--certificate-github-workflow-repository', sourceRepository];
}

/** cosign wants to be told; a bundle that does not say any more is asked about as "custom". */
function predicateTypeOf({ bundle }: Question): string {
  try {
    const { dsseEnvelope } = JSON.parse(Buffer.from(bundle).toString('utf8'));
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
    if (statement.predicateType === PREDICATE_TYPE) return 'slsaprovenance1';
    return typeof statement.predicateType === 'string' ? statement.predicateType : 'custom';
  } catch {
    return 'custom';
  }
}
