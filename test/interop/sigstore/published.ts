import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Judge } from '../judge.ts';
import { ownJudge } from '../own-judges.ts';
import { ourVerifier } from './our-verifier.ts';
import { conformanceCases, githubCases } from './published-bundles.ts';
import { inScratchFolder } from './scratch-folder.ts';
import { sigstoreJudge } from './sigstore-judge.ts';
import { Tally } from './tally.ts';

const tool = ownJudge('sigstore-judge');

/** Bundles that others publish for the very purpose of being judged. */
export const published: Judge = {
  name: `sigstore-go ${tool.version} and ours on published bundles`,
  about: 'the data of sigstore-conformance and of the GitHub CLI',
  async run(places) {
    const data = join(places.root, '..', 'shared', 'data');
    if (!existsSync(join(data, 'sigstore-conformance')))
      return { kind: 'skipped', needs: '../shared/data', optional: true };
    const installed = await tool.install(places);
    if (installed.kind !== 'ready') return installed;
    return inScratchFolder(async (folder) => {
      const suite = conformanceCases(data);
      const expected = [
        ...[...suite, ...githubCases(data)].map(({ name, ...rest }) => ({ what: name, ...rest })),
        ...suite.map(({ name, wanted, question }) => ({
          what: `${name}, by digest`,
          wanted,
          question: { ...question, byDigest: true },
        })),
      ];
      const tally = new Tally();
      await tally.ask(sigstoreJudge(installed.program, folder), expected);
      await tally.ask(ourVerifier(), expected);
      return tally.ending();
    });
  },
};
