import type { Judge } from '../judge.ts';
import type { Made } from './makers.ts';
import { signWithAction } from './our-action.ts';
import { signKeyless, signWithOurs } from './our-signers.ts';
import { roundsOf } from './real-bundles.ts';
import { type Session, sessionTools, withSession } from './session.ts';
import { Tally } from './tally.ts';
import type { Verifier } from './verifier.ts';

const { cosign, sigstore } = sessionTools;
const judge = sessionTools['sigstore-judge'];

/** What we sign with the real services is accepted by the others, and not with one byte changed. */
export const realSigning: Judge = {
  name: `cosign ${cosign.version}, sigstore-python ${sigstore.version} and sigstore-go ${judge.version} on our bundles`,
  about: 'bundles that our signers make with the real services',
  run: (places) =>
    withSession(places, async (session) => {
      const { verifiers } = session;
      const made = [
        ...(await signWithOurs(session)),
        ...(await signAfterLostAnswer(session)),
        // As it is shipped, unchanged.
        ...(await signWithAction(session, 'sign')),
      ];
      const knownTo = ({ name }: Verifier) => made.filter(({ unknownTo = [] }) => !unknownTo.includes(name));
      const tally = new Tally();
      for (const verifier of [verifiers.ours, verifiers.judge, verifiers.cosign]) {
        await tally.ask(verifier, roundsOf(session, knownTo(verifier)));
      }
      // It knows no keys, and takes a second for each question.
      const keyless = made.filter(({ signer }) => signer === undefined);
      await tally.ask(verifiers.python, roundsOf(session, keyless, { twins: 'first' }));
      return tally.ending();
    }),
};

/** The log has the entry and the client does not know: its second try is a conflict, and it has to find its own. */
async function signAfterLostAnswer(session: Session): Promise<readonly Made[]> {
  const { faults, network } = session.services;
  faults.add({ service: 'rekor-v2', kind: 'lost-answer', call: faults.callsOf('rekor-v2') + 1 });
  const made = await signKeyless(session, 'ours, keyless, after a lost answer of the log');
  faults.heal();
  const reads = network.requests.filter(({ path }) => path.startsWith('/api/v2/tile/'));
  if (reads.length === 0) throw new Error('no answer was lost: nothing was looked for in the log');
  return made;
}

/** With the log's own interval between checkpoints, which a client that gives up after 5 s never lives to see. */
export const slowLog: Judge = {
  name: `Rekor ${sessionTools['rekor-posix'].version} with its default interval`,
  about: 'our keyless signer and a log that answers after 10 s',
  run: (places) =>
    withSession(
      places,
      async (session) => {
        const tally = new Tally();
        const expected = roundsOf(session, await signKeyless(session));
        await tally.ask(session.verifiers.ours, expected);
        await tally.ask(session.verifiers.judge, expected);
        return tally.ending();
      },
      { checkpointInterval: '10s' },
    ),
};
