import type { Judge } from '../judge.ts';
import { makeGithubOfRun } from './github-of-run.ts';
import { attestDirectly, attestInBuildWorkflow, type StatedBuild } from './our-provenance.ts';
import { roundOf } from './round.ts';
import { type Session, sessionTools, withSession } from './session.ts';
import { strangersNextDoor } from './strangers-next-door.ts';
import { type Expected, Tally } from './tally.ts';

const { cosign, sigstore } = sessionTools;
const judge = sessionTools['sigstore-judge'];

/** The provenance that the shipped action signs is accepted by the others for exactly the workflow that built. */
export const provenanceBundles: Judge = {
  name: `cosign ${cosign.version}, sigstore-python ${sigstore.version} and sigstore-go ${judge.version} on our provenance bundles`,
  about: 'provenance that the action signs with the real services, in a job of the caller and in build.yml',
  async run(places) {
    const github = makeGithubOfRun();
    const judgeAll = async (session: Session) => {
      const builds = [await attestDirectly(session, github), await attestInBuildWorkflow(session, github)];
      const expected = builds.flatMap((build) => questionsAbout(session, build));
      const tally = new Tally();
      for (const verifier of Object.values(session.verifiers)) await tally.ask(verifier, expected);
      return tally.ending();
    };
    return withSession(places, judgeAll, { sites: [github.site] });
  },
};

/** About each file: a round, and the neighbors of the signer. */
function questionsAbout(
  { files: { trustedRoot } }: Session,
  { by, bundle, artifacts, signer }: StatedBuild,
): readonly Expected[] {
  const profile = { sct: 1, log: 1, time: 1, signedTime: true } as const;
  const good = { bundle, content: 'statement', trustedRoot, signer, profile } as const;
  return artifacts.flatMap((artifact, index) => {
    const what = `${by}, file ${index + 1}`;
    return [
      // Changed bundles of this shape are judged in full with those of our signers.
      ...roundOf(what, good, { artifact, twins: 'first' }),
      ...strangersNextDoor(what, { ...good, artifact }, signer),
    ];
  });
}
