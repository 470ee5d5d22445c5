import { blocks, md } from '@secure-build/common/core/markdown';
import { pass } from '@secure-build/common/core/verdict';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import type { Ports } from '@secure-build/common/domain/ports';
import { noBundleOutputs } from '@secure-build/common/edges/actions/bundle-outputs';
import {
  signedDetails,
  signedFacts,
  signedHeadline,
  signedOutputs,
} from '@secure-build/common/edges/attesting/signed-facts';
import type { SignedRun } from '@secure-build/common/edges/attesting/signed-run';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { signedSummary } from './summary.ts';

export function signedOutcome({ inputs }: Run<Inputs>, run: SignedRun): Outcome<OutputName> {
  const headline = signedHeadline(run);
  return {
    verdict: pass,
    headline,
    facts: signedFacts(run),
    summary: showsSummary(inputs) ? signedSummary(run, headline, inputs.summary === 'full') : blocks(),
    outputs: signedOutputs(run),
    annotations: [],
    details: signedDetails(run),
  };
}

const showsSummary = (inputs: Inputs) => inputs.summary !== 'none' && inputs['show-summary'] === 'true';

/** A fork's pull request has no identity; the inputs say to go on without one (SEC-118). */
export function unsignedOutcome({ log }: Pick<Ports, 'log'>): Outcome<OutputName> {
  const headline = 'Nothing was signed: this job has no OIDC token, and "on-fork: skip" accepts that.';
  log.annotate({ kind: 'notice', message: headline });
  return withoutSignature(headline);
}

export function nothingOutcome(): Outcome<OutputName> {
  return withoutSignature('Nothing was signed: no subject was found, as "allow-empty" permits.');
}

function withoutSignature(headline: string): Outcome<OutputName> {
  return {
    verdict: pass,
    headline,
    facts: [],
    summary: blocks(md`### Sign`, md`**Unsigned** · ${headline}`),
    outputs: noBundleOutputs,
    annotations: [],
  };
}
