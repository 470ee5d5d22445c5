import { pushClaims } from '../../lab/sigstore/oidc-issuer.ts';
import type { Expected } from './tally.ts';
import type { Question, SignerOfQuestion } from './verifier.ts';

type Identity = Extract<SignerOfQuestion, { kind: 'identity' }>;

/**
 * The same question about signers whose names differ from the certified one at their end: who compares beginnings,
 * in either direction, takes one of them.
 */
export function strangersNextDoor(
  what: string,
  question: Question,
  certified: Identity,
): readonly Expected[] {
  const { san, issuer } = certified;
  const ask = (change: string, signer: Identity, wanted: Expected['wanted']): Expected => ({
    what: `${what}, ${change}`,
    question: { ...question, signer },
    wanted,
  });
  const source = pushClaims.repository;
  return [
    ask('identity with one character more', { ...certified, san: `${san}0` }, 'refused'),
    ask('identity with one character less', { ...certified, san: san.slice(0, -1) }, 'refused'),
    ask('issuer with one character more', { ...certified, issuer: `${issuer}/` }, 'refused'),
    ask('issuer with one character less', { ...certified, issuer: issuer.slice(0, -1) }, 'refused'),
    ask('its source', { ...certified, sourceRepository: source }, 'accepted'),
    ask('source with one character more', { ...certified, sourceRepository: `${source}0` }, 'refused'),
  ];
}
