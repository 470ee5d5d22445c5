import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import type { Ports } from '@secure-build/common/domain/ports';
import type { BundleStore } from '@secure-build/common/domain/signing/stores';
import { systemClock } from '@secure-build/common/edges/clock';
import { fetchHttp } from '@secure-build/common/edges/http';
import { ociStore } from '@secure-build/common/edges/registries/oci';
import { signInLab } from '../../lab/sigstore/bundle.ts';
import { type Lab, startLab } from '../../lab/sigstore/lab.ts';
import { fakePorts } from '../../support/fake-ports.ts';
import { debianTool } from '../debian-tool.ts';
import { goTool } from '../go-tool.ts';
import type { Judge } from '../judge.ts';
import { ownJudge } from '../own-judges.ts';
import { installAll, type Programs } from '../tool.ts';
import { PREDICATE_TYPE } from './asked-about.ts';
import { changedTwins } from './changed-twins.ts';
import { askCosign, attestByCosign, makeKey } from './cosign-images.ts';
import type { Verdict } from './differences.ts';
import { ourVerifier } from './our-verifier.ts';
import { type PushedImage, pushImage, statementAbout } from './pushed-image.ts';
import { jobSigner } from './real-bundles.ts';
import {
  type RunningRegistry,
  startCraneRegistry,
  startDockerRegistry,
  startOciRegistry,
} from './registries.ts';
import { inScratchFolder } from './scratch-folder.ts';
import { Tally } from './tally.ts';
import type { Question } from './verifier.ts';

const tools = {
  cosign: goTool('cosign'),
  crane: goTool('crane'),
  docker: debianTool('docker-registry'),
  oci: ownJudge('oci-registry'),
};

/** What we attach in real registries is found there by cosign, and what cosign attaches by us. */
export const ociRegistries: Judge = {
  name: `cosign ${tools.cosign.version} on docker-registry ${tools.docker.version}, crane ${tools.crane.version} and oci-registry ${tools.oci.version}`,
  about: 'attestations in registries, with and without the referrers API',
  async run(places) {
    const installed = await installAll(tools, places);
    if (installed.kind !== 'ready') return installed;
    const { programs } = installed;
    return inScratchFolder(async (folder) => {
      const lab = await startLab({ entries: 3 });
      const tally = new Tally();
      try {
        for (const start of [
          () => startDockerRegistry(programs.docker, folder),
          () => startCraneRegistry(programs.crane),
          () => startOciRegistry(programs.oci),
        ]) {
          const registry = await start();
          try {
            await judgeRegistry(registry, { lab, tally, programs, folder });
          } finally {
            await registry.stop();
          }
        }
        return tally.ending();
      } finally {
        await lab.stop();
      }
    });
  },
};

interface Round {
  readonly lab: Lab;
  readonly tally: Tally;
  readonly programs: Programs<keyof typeof tools>;
  readonly folder: string;
}

async function judgeRegistry(registry: RunningRegistry, round: Round): Promise<void> {
  const { lab, tally, programs } = round;
  const folder = join(round.folder, registry.name.replaceAll(' ', '-'));
  mkdirSync(folder);
  const trustedRoot = join(folder, 'trusted_root.json');
  writeFileSync(trustedRoot, lab.trustedRootBytes);
  const cosign = { program: programs.cosign, folder };
  const push = (name: string) => pushImage(programs.crane, folder, `${registry.host}/lab/${name}`);
  const judge = async (what: string, image: PushedImage, wanted: Verdict) => {
    const one = { what: `${registry.name}: ${what}`, wanted };
    tally.count('cosign', one, await askCosign(cosign, image, trustedRoot));
    tally.count('ours', one, await askOurs(image, { trustedRoot, signer: jobSigner, profile: fullProfile }));
  };
  for (const log of ['v1', 'v2'] as const) {
    const shape = { content: 'dsse', log, timestamp: true } as const;
    const sign = async (image: PushedImage) =>
      utf8(JSON.stringify(await signInLab(lab, statementAbout(image), shape)));
    const image = await push(`app-${log}`);
    await judge(`an image with nothing attached, Rekor ${log}`, image, 'refused');
    const bundle = await sign(image);
    await attach(image, bundle);
    // A second time changes nothing.
    await attach(image, bundle);
    await judge(`what we attached, Rekor ${log}`, image, 'accepted');
    const other = await push(`other-${log}`);
    await attach(other, bundle);
    await judge(`the attestation of another image, Rekor ${log}`, other, 'refused');
    const forged = await push(`forged-${log}`);
    const [twin] = changedTwins(await sign(forged));
    if (twin === undefined) throw new Error('a bundle without a signature');
    await attach(forged, twin.bundle);
    await judge(`what we attached, ${twin.what}, Rekor ${log}`, forged, 'refused');
  }
  const image = await push('by-cosign');
  const [key, otherKey] = [await makeKey(cosign, 'signer'), await makeKey(cosign, 'stranger')];
  await attestByCosign(cosign, image, key);
  for (const [{ publicPem }, wanted] of [
    [key, 'accepted'],
    [otherKey, 'refused'],
  ] as const) {
    const question = { trustedRoot, signer: { kind: 'key', publicPem }, profile: noProfile } as const;
    const what = `${registry.name}: what cosign attached, key ${wanted === 'accepted' ? 'of its signer' : 'of a stranger'}`;
    tally.count('ours', { what, wanted }, await askOurs(image, question));
  }
}

const fullProfile = { sct: 1, log: 1, time: 1 } as const;
const noProfile = { sct: 0, log: 0, time: 0 } as const;

function storeOf({ reference }: PushedImage): BundleStore {
  const ports: Ports = { ...fakePorts().ports, clock: systemClock, http: fetchHttp };
  return ociStore({
    images: [reference],
    ports,
    credentials: { find: async () => undefined },
    deadlineMs: 20_000,
  });
}

/** The store takes no bundle about another image, so it is told what may be a lie. */
async function attach(image: PushedImage, bundle: Bytes): Promise<void> {
  const subjects = [{ name: image.name, digest: { sha256: sha256(image.manifest) } }];
  const store = storeOf(image);
  await store.prepare([]);
  const receipt = await store.store({
    bytes: bundle,
    subjects,
    content: 'statement',
    predicateType: PREDICATE_TYPE,
    payloadBytes: 0,
    fileName: 'app.intoto.jsonl',
    safeAt: 'app.intoto.jsonl',
  });
  if (receipt.kind !== 'stored') throw new Error(`${image.name}: ${receipt.because}`);
}

/** Whether one of the bundles that we find for the image verifies. */
async function askOurs(image: PushedImage, question: Pick<Question, 'trustedRoot' | 'signer' | 'profile'>) {
  const found = await storeOf(image).read(sha256(image.manifest));
  const answers = await ourVerifier().ask(
    found.map(({ bytes }) => ({
      ...question,
      bundle: bytes,
      content: 'statement',
      artifact: image.manifest,
    })),
  );
  const said = answers.map((answer) => answer.said).join('; ') || 'nothing is attached';
  return { accepted: answers.length === 1 && answers.every(({ accepted }) => accepted), said };
}
