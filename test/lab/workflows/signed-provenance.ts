import { memberOf, textOf } from '../sigstore/service.ts';
import type { RunServices } from './run-services.ts';

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
 * The predicate as two builds of different commits with different commands can be compared: without the commit,
 * the command, times, and what is a digest of the artifacts.
 */
export function comparable({ predicate }: SignedProvenance, commit: string): unknown {
  const inputs = memberOf(predicate, 'buildDefinition.externalParameters.inputs') as Record<string, unknown>;
  const command = JSON.stringify(inputs.command);
  const text = JSON.stringify(predicate)
    .replaceAll(commit, ':commit')
    .replaceAll(`"command":${command}`, '"command":":command"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, ':time');
  const { runDetails, buildDefinition, ...rest } = JSON.parse(text) as {
    runDetails: Record<string, unknown>;
    buildDefinition: Record<string, unknown>;
  };
  const named = (value: unknown) =>
    Array.isArray(value) ? value.map((item) => (item as { name?: string }).name ?? item) : value;
  // The event names the commit, and so has another digest; both lists keep their names.
  const dependencies = (buildDefinition.resolvedDependencies as { name?: string; uri?: string }[]).map(
    (item) => (item.name === 'event' ? { ...item, digest: ':digest' } : item),
  );
  return {
    ...rest,
    buildDefinition: { ...buildDefinition, resolvedDependencies: dependencies },
    runDetails: { ...runDetails, byproducts: named(runDetails.byproducts) },
  };
}
