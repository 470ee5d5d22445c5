import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utf8 } from '@secure-build/common/core/bytes';
import { type BundleShape, signInLab } from '../../lab/sigstore/bundle.ts';
import { githubInstance, type Instance, publicGood } from '../../lab/sigstore/instances.ts';
import { startLab } from '../../lab/sigstore/lab.ts';
import { pushClaims } from '../../lab/sigstore/oidc-issuer.ts';
import { goTool } from '../go-tool.ts';
import type { Judge } from '../judge.ts';
import { ownJudge } from '../own-judges.ts';
import { installAll } from '../tool.ts';
import { artifact, statement } from './asked-about.ts';
import { cosignVerifier } from './cosign.ts';
import { ourVerifier } from './our-verifier.ts';
import { roundOf } from './round.ts';
import { inScratchFolder } from './scratch-folder.ts';
import { sigstoreJudge } from './sigstore-judge.ts';
import { type Expected, Tally } from './tally.ts';

const tools = { cosign: goTool('cosign'), judge: ownJudge('sigstore-judge') };

/** The file level: what our lab makes is what the others call a bundle. No service of anybody is called. */
export const labFiles: Judge = {
  name: `cosign ${tools.cosign.version}, sigstore-go ${tools.judge.version} and ours on files of the lab`,
  about: 'bundles that the Sigstore lab makes, every shape and its changed twins',
  async run(places) {
    const installed = await installAll(tools, places);
    if (installed.kind !== 'ready') return installed;
    return inScratchFolder(async (folder) => {
      const expected = [
        ...(await roundsOf('public-good lab', publicGood, publicShapes, folder)),
        ...(await roundsOf('GitHub lab', githubInstance, githubShapes, folder)),
      ];
      const tally = new Tally();
      await tally.ask(ourVerifier(), expected);
      await tally.ask(sigstoreJudge(installed.programs.judge, folder), expected);
      await tally.ask(cosignVerifier({ program: installed.programs.cosign, folder }), expected);
      return tally.ending();
    });
  },
};

const contents = ['message', 'dsse'] as const;

const publicShapes: readonly BundleShape[] = [
  ...(['v1', 'v2', 'none'] as const).flatMap((log) =>
    contents.flatMap((content) => [true, false].map((timestamp) => ({ log, content, timestamp }))),
  ),
  { log: 'v1', content: 'dsse', timestamp: true, entryKind: 'intoto' },
];

const githubShapes: readonly BundleShape[] = contents.map((content) => ({
  log: 'none',
  content,
  timestamp: true,
}));

const signer = {
  kind: 'identity',
  issuer: publicGood.issuer,
  san: `https://github.com/${pushClaims.job_workflow_ref}`,
} as const;

async function roundsOf(
  name: string,
  instance: Instance,
  shapes: readonly BundleShape[],
  folder: string,
): Promise<readonly Expected[]> {
  // The log's entry 0 has no index and no hashes in some clients' files: every other is ordinary.
  const lab = await startLab({ instance, entries: 3 });
  try {
    const trustedRoot = join(folder, `${name}.json`);
    writeFileSync(trustedRoot, lab.trustedRootBytes);
    const rounds: Expected[] = [];
    for (const shape of shapes) {
      const bytes = shape.content === 'dsse' ? statement : artifact;
      const bundle = utf8(JSON.stringify(await signInLab(lab, bytes, shape)));
      const log = shape.log === 'none' ? 0 : 1;
      const question = {
        bundle,
        content: shape.content === 'dsse' ? ('statement' as const) : ('blob' as const),
        trustedRoot,
        signer,
        profile: {
          sct: instance.logs === undefined ? 0 : 1,
          log,
          time: 1,
          // Else a promise of Rekor v1 would do, and nobody would look at the timestamp.
          signedTime: shape.timestamp,
        } as const,
      };
      // Only Rekor v1 promises a time itself.
      const wanted = shape.timestamp || shape.log === 'v1' ? 'accepted' : 'refused';
      rounds.push(...roundOf(`${name}: ${describe(shape)}`, question, { wanted }));
    }
    return rounds;
  } finally {
    await lab.stop();
  }
}

function describe({ content, log, timestamp, entryKind }: BundleShape): string {
  const logged = log === 'none' ? 'no log' : `Rekor ${log}${entryKind === undefined ? '' : ` ${entryKind}`}`;
  return `${content}, ${logged}, ${timestamp ? 'a' : 'no'} timestamp`;
}
