import { utf8 } from '@secure-build/common/core/bytes';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { sha256 } from '@secure-build/common/core/digest';
import { parseJson } from '@secure-build/common/core/json';
import { textOf } from '../sigstore/service.ts';
import { handedOver } from './handed-over.ts';
import type { RunServices } from './run-services.ts';
import type { WorkflowRun } from './run-workflow.ts';

export interface SignedProvenance {
  readonly subjects: readonly { readonly name: string; readonly sha256: string }[];
  readonly predicate: Readonly<Record<string, unknown>>;
}

const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1';

/** The provenance that GitHub's attestation store holds after a run; `undefined` where nothing was signed. */
export function signedProvenance({ attestations }: RunServices): SignedProvenance | undefined {
  for (const { bundle } of attestations.stored) {
    const text = Buffer.from(textOf(bundle, 'dsseEnvelope.payload') ?? '', 'base64').toString('utf8');
    const statement = JSON.parse(text) as {
      predicateType: string;
      subject: { name: string; digest: { sha256: string } }[];
      predicate: Record<string, unknown>;
    };
    if (statement.predicateType !== SLSA_PROVENANCE) continue;
    const subjects = statement.subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 }));
    return { subjects, predicate: statement.predicate };
  }
  return undefined;
}

/**
 * The predicate as two builds of different commits with different commands can be compared: what the platform, the event
 * and the received bytes say of this one run stands there by its name. What is none of that stays as it was stated, so
 * a time or a digest that somebody made up is a difference.
 */
export async function comparable(run: WorkflowRun, command: string): Promise<unknown> {
  const signed = signedProvenance(run.services);
  if (signed === undefined) throw new Error('this run has signed no provenance');
  const built = run.services.runs.jobs.find(({ name }) => name === BUILD_JOB);
  const announced = run.jobs.find(({ name }) => name === BUILD_JOB)?.outputs.get('handoff') ?? '';
  const sboms = [...(await handedOver(run, 'build / sbom', 'evidence'))].filter(([name]) =>
    name.startsWith('sbom/'),
  );
  const known = [
    [built?.head_sha, ':commit'],
    [command, ':command'],
    [built?.started_at, ':started'],
    [built?.completed_at, ':completed'],
    [sha256(canonicalBytes(parseJson(utf8(JSON.stringify(run.event))))), ':event'],
    [sha256(utf8(announced)), ':handoff'],
    ...sboms.map(([name, bytes]) => [sha256(bytes), `:${name}`] as const),
  ] as const;
  const text = known.reduce(
    (stated, [value, label]) => stated.replaceAll(JSON.stringify(value), JSON.stringify(label)),
    JSON.stringify(signed.predicate),
  );
  return JSON.parse(text);
}

const BUILD_JOB = 'build / build';
