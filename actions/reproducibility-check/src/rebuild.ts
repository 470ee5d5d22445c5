import type { CanonicalValue } from '@secure-build/common/core/canonical-json';
import type { Ports } from '@secure-build/common/domain/ports';
import { rebuild } from '@secure-build/common/domain/reproducibility/rebuild';
import {
  type Finding,
  findingOfRebuild,
  formatEnvironment,
} from '@secure-build/common/domain/reproducibility/report';
import { selectVariations } from '@secure-build/common/domain/reproducibility/variation-selection';
import type { Inputs } from './inputs.ts';

/** What a mode hands to the story. */
export interface Found {
  readonly finding: Finding;
  /** Of side A and B, where this run has built. */
  readonly environments?: { readonly a: CanonicalValue; readonly b: CanonicalValue };
}

/** Mode `rebuild`: side A is the reference, side B the rebuild. */
export async function rebuildTwice(
  inputs: Inputs,
  ports: Ports,
  at: (path: string) => string,
  evidenceFolder: string,
): Promise<Found> {
  const found = await rebuild(ports, {
    sourceFolder: at(inputs['source-path']),
    otherFolders: [evidenceFolder],
    commands: {
      build: inputs.build ?? '',
      deadlineMs: inputs['timeout-minutes'] * 60_000,
      ...(inputs.prepare === undefined ? {} : { prepare: inputs.prepare }),
    },
    artifactPatterns: inputs['artifact-path'],
    selection: selectVariations(inputs.variations),
    allowUnapplied: inputs['allow-unapplied-variations'],
    keptVariables: inputs['keep-environment'],
  });
  return {
    finding: findingOfRebuild(found, inputs.require),
    environments: { a: formatEnvironment(found, 'a'), b: formatEnvironment(found, 'b') },
  };
}
