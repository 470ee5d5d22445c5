import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPem, makeSigningKey } from '../../lab/sigstore/signing-key.ts';
import type { Judge } from '../judge.ts';
import { artifact } from './asked-about.ts';
import type { Verdict } from './differences.ts';
import { makeTrustedRoot, type RootVariant } from './instance-files.ts';
import { makeByCosign } from './makers.ts';
import { jobSigner } from './real-bundles.ts';
import { sessionTools, withSession } from './session.ts';
import { Tally } from './tally.ts';
import type { Question } from './verifier.ts';

/** Trusted roots that are nearly right: whoever trusts another log than the one that answered gets no pass. */
export const rootVariants: Judge = {
  name: `cosign ${sessionTools.cosign.version}, sigstore-go ${sessionTools['sigstore-judge'].version} and ours on trusted roots`,
  about: 'a bundle of the real services and trusted roots that are nearly right',
  run: (places) =>
    withSession(places, async (session) => {
      const { folder, services, verifiers, cosign } = session;
      const key = (name: string, kind: 'P-256' | 'Ed25519') => {
        const file = join(folder, name);
        writeFileSync(file, formatPem('PUBLIC KEY', makeSigningKey(kind).spki));
        return file;
      };
      // The log's entry 0 is a case of its own.
      await makeByCosign(session, 'first');
      const made = (await makeByCosign(session)).find(({ signer }) => signer === undefined);
      if (made === undefined) throw new Error('cosign made nothing');
      const tally = new Tally();
      for (const [index, { why, variant, wanted, ours }] of variantsWith(key).entries()) {
        const trustedRoot = join(folder, `variant-${index}.json`);
        await makeTrustedRoot({ ...cosign, folder }, services.trust, trustedRoot, variant);
        const question: Question = {
          bundle: made.bundle,
          content: made.content,
          artifact,
          trustedRoot,
          signer: jobSigner,
          profile: { sct: 1, log: 1, time: 1, signedTime: true },
        };
        await tally.ask(verifiers.ours, [{ what: why, question, wanted: ours ?? wanted }]);
        await tally.ask(verifiers.judge, [{ what: why, question, wanted }]);
        await tally.ask(verifiers.cosign, [{ what: why, question, wanted }]);
      }
      return tally.ending();
    }),
};

interface Case {
  readonly why: string;
  readonly variant: RootVariant;
  readonly wanted: Verdict;
  /** Where it is another one, for a reason. */
  readonly ours?: Verdict;
}

const variantsWith = (key: (name: string, kind: 'P-256' | 'Ed25519') => string): readonly Case[] => [
  { why: 'as it is', variant: {}, wanted: 'accepted' },
  // The id of an ECDSA log is that of its key, whatever its origin.
  { why: 'a CT log with an origin', variant: { ctLog: 'with-origin' }, wanted: 'accepted' },
  { why: 'a CT log with another key', variant: { ctKey: key('other-ct.pub', 'P-256') }, wanted: 'refused' },
  { why: 'no CT log', variant: { ctLog: 'none' }, wanted: 'refused' },
  { why: 'a log with another key', variant: { rekorKey: key('other.pub', 'Ed25519') }, wanted: 'refused' },
  { why: 'a log without an origin', variant: { rekorOrigin: null }, wanted: 'refused' },
  { why: 'a log of another origin', variant: { rekorOrigin: 'other.example' }, wanted: 'refused' },
  {
    why: 'a log at another address',
    variant: { rekorUrl: 'https://other.example' },
    wanted: 'refused',
    // The log id holds the origin, and the checkpoint must bear it; we judge no addresses, since real roots have
    // bare host names and none at all. The others take the origin from the address.
    ours: 'accepted',
  },
];
