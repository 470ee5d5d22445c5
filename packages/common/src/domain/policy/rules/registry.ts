import type { Rule } from '../rule.ts';
import { checksumsPresent } from './checksums-present.ts';
import { provenancePresent } from './provenance-present.ts';
import { reproducibleRequired } from './reproducible-required.ts';
import { sbomPresent } from './sbom-present.ts';
import { signatureThreshold } from './signature-threshold.ts';

export const rules = [
  checksumsPresent,
  provenancePresent,
  sbomPresent,
  reproducibleRequired,
  signatureThreshold,
] as const satisfies readonly Rule[];
export type RuleId = (typeof rules)[number]['id'];
