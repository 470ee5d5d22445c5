import { Problem } from '@secure-build/common/core/problem';
import type { Evidence } from '@secure-build/common/domain/evidence/evidence';
import { findIntegrityFaults } from '@secure-build/common/domain/evidence/integrity';
import type { Run } from '@secure-build/common/domain/outcome';
import { receiveHandoff } from '@secure-build/common/edges/github/handed-over';
import { type HandoffFile, parseHandoff } from '@secure-build/common/formats/handoff';
import type { Inputs } from './inputs.ts';

/** What jobs before this one have handed over, received by digest (provenance specification, section 8). */
export interface HandedIn {
  /** The built files; absent where the inputs name subjects themselves. */
  readonly files?: {
    /** The input as it came: its digest stands in the provenance. */
    readonly text: string;
    /** As they were announced by the output of the other job. */
    readonly announced: readonly HandoffFile[];
    /** As they were received and hashed. */
    readonly received: readonly HandoffFile[];
  };
  /** Whether an evidence folder came, too. */
  readonly hasEvidence: boolean;
  /** Entries of the workspace before anything was received: only foreign code leaves some in a job that signs. */
  readonly foreignFiles: readonly string[];
}

/**
 * Receives the evidence folder, and hashes the built files without writing them: the job that signs executes nothing
 * and parses nothing of them.
 *
 * @param folder absolute, for the built files where they are looked at again
 * @throws Problem `handoff/mismatch`, `evidence/…`, `verify/unlisted` or `service/…`
 */
export async function receiveHandedIn(
  story: Run<Inputs>,
  evidence: Evidence,
  folder?: string,
): Promise<HandedIn> {
  const { inputs } = story;
  const foreignFiles = await workspaceEntries(story);
  const { handoff: text, evidence: evidenceText, deadline: deadlineMs } = inputs;
  const receiver = { ...story, token: inputs['github-token'] };
  if (evidenceText !== undefined) {
    const handoff = parseHandoff(evidenceText, 'input "evidence"');
    await receiveHandoff(receiver, handoff, { target: evidence.folder, deadlineMs });
    await refuseBroken(story, evidence);
  }
  const common = { hasEvidence: evidenceText !== undefined, foreignFiles };
  if (text === undefined) return common;
  const handoff = parseHandoff(text, 'input "handoff"');
  const target = folder === undefined ? {} : { target: folder };
  const { files: received } = await receiveHandoff(receiver, handoff, { ...target, deadlineMs });
  // A list that is too long for an output lies in the artifact; its digest is what came by the output.
  const announced = handoff.list.kind === 'files' ? handoff.list.files : received;
  return { ...common, files: { text, announced, received } };
}

async function workspaceEntries({ ports, context }: Run<Inputs>): Promise<readonly string[]> {
  if ((await ports.files.info(context.workspace)) === undefined) return [];
  return (await ports.files.list(context.workspace)).map(({ name }) => name);
}

/** A file that no entry lists would be sealed by nobody, and handed on as if it were evidence. */
async function refuseBroken({ ports }: Run<Inputs>, evidence: Evidence): Promise<void> {
  const faults = await findIntegrityFaults(ports.files, evidence.folder, await evidence.entries());
  const [first, ...others] = faults;
  if (first === undefined) return;
  throw new Problem(first.code, first.message, {
    at: first.at,
    hint: first.hint,
    details: others.slice(0, 10).map(({ message, at }) => `${at.file ?? ''}: ${message}`),
  });
}
