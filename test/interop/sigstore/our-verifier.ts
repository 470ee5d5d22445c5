import { readFileSync } from 'node:fs';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import type { ExpectedSigner } from '@secure-build/common/domain/signing/identity';
import { type Instance, instanceOf } from '@secure-build/common/domain/signing/trust';
import { type Expectation, verifyBundle } from '@secure-build/common/domain/signing/verify';
import { loadEcdsaOverDigest } from '@secure-build/common/formats/digest-signature';
import { parsePublicKeyPem } from '@secure-build/common/formats/public-key';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import type { Answer, Question, Verifier } from './verifier.ts';

/** The verifier of this project, asked the same questions as the others. */
export function ourVerifier(now = new Date()): Verifier & { askAtOnce(question: Question): Answer } {
  const instances = new Map<string, Instance>();
  const askAtOnce = (question: Question) => askOnce(question, instances, { now });
  return {
    name: 'ours',
    askAtOnce,
    async ask(questions) {
      const ecdsaOverDigest = await loadEcdsaOverDigest();
      return questions.map((question) => askOnce(question, instances, { now, ecdsaOverDigest }));
    },
  };
}

function askOnce(
  question: Question,
  instances: Map<string, Instance>,
  more: Pick<Expectation, 'now' | 'ecdsaOverDigest'>,
): Answer {
  const { bundle, artifact, byDigest, trustedRoot } = question;
  try {
    let instance = instances.get(trustedRoot);
    if (instance === undefined) {
      instance = instanceOf(parseTrustedRoot(readFileSync(trustedRoot), trustedRoot));
      instances.set(trustedRoot, instance);
    }
    const answer = verifyBundle(bundle, {
      trust: { instances: [{ ...instance, profile: question.profile }] },
      signers: [signerOf(question)],
      artifacts: [{ sha256: sha256(artifact), ...(byDigest === true ? {} : { bytes: artifact }) }],
      ...more,
    });
    if (answer.kind !== 'not-verified') return { accepted: true, said: '' };
    if (answer.code === 'run/unexpected') throw answer.cause;
    return refusal(answer.because, answer.code);
  } catch (error) {
    // A root or key that cannot be used is an answer; any other fault is one of ours.
    if (!(error instanceof Problem)) throw error;
    return refusal(error.message, error.code);
  }
}

const refusal = (because: string, code: string): Answer => ({
  accepted: false,
  said: `${because} [${code}]`,
  code,
});

function signerOf({ signer, profile }: Question): ExpectedSigner {
  if (signer.kind === 'identity') return signer;
  return {
    kind: 'key',
    publicKey: parsePublicKeyPem(signer.publicPem, 'key.pub'),
    log: profile.log === 1 ? 'required' : 'none',
    time: profile.time === 1 ? 'required' : 'none',
  };
}
