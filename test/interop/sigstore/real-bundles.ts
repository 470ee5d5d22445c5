import { GITHUB_ISSUER, pushClaims } from '../../lab/sigstore/oidc-issuer.ts';
import type { Judge } from '../judge.ts';
import { type Made, makeByCosign, makeByJavascript, makeByPython, makeFirstEntry } from './makers.ts';
import { type RoundOptions, roundOf } from './round.ts';
import { type Session, sessionTools, withSession } from './session.ts';
import { type Expected, Tally } from './tally.ts';

/** Whom the OIDC fake certifies. */
export const jobSigner = {
  kind: 'identity',
  issuer: GITHUB_ISSUER,
  san: `https://github.com/${pushClaims.job_workflow_ref}`,
} as const;

/** The question about a bundle of the real services: all three kinds of them are asked for. */
export function roundsOf(
  { files }: Session,
  made: readonly Made[],
  options: RoundOptions = {},
): readonly Expected[] {
  return made.flatMap(({ by, content, bundle, signer = jobSigner }) => {
    const sct = signer.kind === 'key' ? 0 : 1;
    // Rekor v2 promises no time; cosign looks at the timestamps of a key's signature only when it is told to.
    const profile = { sct, log: 1, time: 1, signedTime: true } as const;
    return roundOf(by, { bundle, content, trustedRoot: files.trustedRoot, signer, profile }, options);
  });
}

const { cosign, sigstore, fulcio } = sessionTools;
const timestamps = sessionTools['timestamp-server'];

/** What others sign with the real services is accepted here, and not with one byte changed. */
export const realBundles: Judge = {
  name: `ours on bundles of cosign ${cosign.version}, sigstore-python ${sigstore.version} and @sigstore/sign`,
  about: `bundles made with Fulcio ${fulcio.version}, Rekor ${sessionTools['rekor-posix'].version} and timestamp authority ${timestamps.version}`,
  run: (places) =>
    withSession(places, async (session) => {
      const made = [
        await makeFirstEntry(session),
        ...(await makeByCosign(session)),
        ...(await makeByPython(session)),
        ...(await makeByJavascript(session)),
      ];
      const tally = new Tally();
      const expected = roundsOf(session, made);
      await tally.ask(session.verifiers.ours, expected);
      await tally.ask(session.verifiers.judge, expected);
      return tally.ending();
    }),
};
