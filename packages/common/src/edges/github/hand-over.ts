import { formatHex } from '../../core/bytes.ts';
import { type Sha256, sha256 } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';
import { type PackedFile, packedSources, requireSendable } from '../../domain/handoff/packed-files.ts';
import type { Ports } from '../../domain/ports.ts';
import type { GithubContext } from '../../domain/run-context.ts';
import { formatHandoff, type Handoff, handoffListOf } from '../../formats/handoff.ts';
import { writeZip, zipBytes } from '../../formats/zip-writer.ts';
import { deadlineIn } from '../retry.ts';
import type { ArtifactService } from './artifacts.ts';
import { transferMs } from './transfer-time.ts';

export interface HandedOver {
  /** Name of the artifact: for people only, nobody finds it by that. */
  readonly artifactName: string;
  /** Of the archive. */
  readonly sizeBytes: number;
  readonly handoff: Handoff;
  /** {@link Handoff} as the output of the job. */
  readonly text: string;
  /** Of the text. */
  readonly digest: Sha256;
}

/**
 * Sends files as one artifact of this run, by blocks and in constant memory, and says what was sent. The name of the
 * artifact is one that no job, leg of a matrix or re-run uses twice.
 *
 * @param kind goes into the name
 * @param deadlineMs how long the service may stay unavailable
 * @throws Problem `subject/…` for what cannot be handed over or has changed, `service/…`
 */
export async function handOverFiles(
  {
    ports,
    github,
    service,
  }: {
    readonly ports: Ports;
    readonly github: GithubContext;
    readonly service: ArtifactService;
  },
  kind: string,
  files: readonly PackedFile[],
  deadlineMs: number,
): Promise<HandedOver> {
  // Where a file stood on this machine is nobody else's business.
  const announced = files.map(({ name, sizeBytes, sha256: digest }) => ({ name, sizeBytes, sha256: digest }));
  const { list, manifest } = handoffListOf(announced);
  requireSendable(files, manifest !== undefined);
  const sources = packedSources(ports.files, files, manifest);
  const expectedBytes = zipBytes(sources);
  const random = formatHex(ports.random.bytes(8));
  const artifactName = `handoff-${kind}-${github.job}-${github.runAttempt}-${random}`;
  const deadline = deadlineIn(ports, deadlineMs + transferMs(expectedBytes));
  const uploaded = await service.upload(artifactName, writeZip(sources), deadline);
  if (uploaded === 'taken')
    throw new Problem('handoff/mismatch', `another job of this run has taken the name "${artifactName}"`);
  const handoff = { artifactId: Number(uploaded.id), artifactDigest: uploaded.sha256, list };
  const text = formatHandoff(handoff);
  return { artifactName, sizeBytes: uploaded.sizeBytes, handoff, text, digest: sha256(text) };
}
