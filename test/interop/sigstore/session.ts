import { canCloseNetwork } from '../../lab/network.ts';
import type { Site } from '../../lab/sigstore/tls-front.ts';
import { goTool } from '../go-tool.ts';
import type { Ending, JudgePlaces } from '../judge.ts';
import { ownJudge } from '../own-judges.ts';
import { pythonTool } from '../python-tool.ts';
import { installAll, type Programs } from '../tool.ts';
import { type CosignPlaces, cosignVerifier } from './cosign.ts';
import { type InstanceFiles, makeInstanceFiles } from './instance-files.ts';
import { ourVerifier } from './our-verifier.ts';
import { type RealServices, startRealServices } from './real-services.ts';
import { inScratchFolder } from './scratch-folder.ts';
import type { CheckpointInterval } from './service-settings.ts';
import { sigstoreJudge } from './sigstore-judge.ts';
import { type PythonPlaces, sigstorePython } from './sigstore-python.ts';
import type { Verifier } from './verifier.ts';

export const sessionTools = {
  fulcio: goTool('fulcio'),
  'rekor-posix': goTool('rekor-posix'),
  'timestamp-server': goTool('timestamp-server'),
  cosign: goTool('cosign'),
  'sigstore-judge': ownJudge('sigstore-judge'),
  sigstore: pythonTool('sigstore'),
};

/** The real services, running, and everybody who can be asked about what they sign. */
export interface Session {
  readonly services: RealServices;
  readonly files: InstanceFiles;
  readonly cosign: CosignPlaces;
  readonly python: PythonPlaces;
  readonly verifiers: Readonly<Record<'ours' | 'cosign' | 'judge' | 'python', Verifier>>;
  /** For files of the makers. */
  readonly folder: string;
}

/** Gives the work a session of its own; starting takes less than a second. */
export async function withSession(
  places: JudgePlaces,
  work: (session: Session) => Promise<Ending>,
  options: { readonly checkpointInterval?: CheckpointInterval; readonly sites?: readonly Site[] } = {},
): Promise<Ending> {
  if (!canCloseNetwork()) return { kind: 'skipped', needs: 'unshare and ip' };
  const installed = await installAll(sessionTools, places);
  if (installed.kind !== 'ready') return installed;
  return inScratchFolder(async (folder) => {
    const services = await startRealServices({ ...options, programs: installed.programs, folder });
    try {
      return await work(await openSession(services, installed.programs, folder));
    } catch (error) {
      // What a client reports of a refusal is less than what the service wrote down.
      return { kind: 'failed', because: [String(error), ...services.lastWords()].join('\n') };
    } finally {
      await services.stop();
    }
  });
}

async function openSession(
  services: RealServices,
  programs: Programs<keyof typeof sessionTools>,
  folder: string,
): Promise<Session> {
  const cosign = { program: programs.cosign, folder };
  const files = await makeInstanceFiles(cosign, services, folder);
  const python = { program: programs.sigstore, folder, trustConfig: files.trustConfig };
  return {
    services,
    files,
    folder,
    cosign: { ...cosign, network: services.network },
    python: { ...python, network: services.network },
    verifiers: {
      ours: ourVerifier(),
      cosign: cosignVerifier(cosign),
      judge: sigstoreJudge(programs['sigstore-judge'], folder),
      python: sigstorePython(python),
    },
  };
}
