import type { FolderAnswer } from '../../domain/evidence/verify-folder.ts';
import type { CrossCheckPolicy } from '../../domain/provenance/cross-check.ts';
import type { BuildLevel } from '../../domain/provenance/level-report.ts';
import type { AcceptedSigners } from '../../domain/signing/verify.ts';
import type { FilesAnswer } from '../../domain/signing/verify-files.ts';
import type { GivenArtifact } from './asked-artifacts.ts';
import type { ExpectedSigners } from './expected-signers.ts';

/** What a caller can say beyond the inputs of verification. */
export interface VerifyOptions {
  /** In place of the subjects of the inputs; with a folder, what is none of its files. */
  readonly artifacts?: readonly GivenArtifact[];
  /** Where `from` looks at GitHub: `OWNER/REPO`, or the address. */
  readonly repository?: string;
  /** That the provenance of every artifact must show. */
  readonly minimumLevel?: BuildLevel;
  /** What provenance must say beyond being genuine; its level is `minimumLevel`. */
  readonly provenance?: Omit<CrossCheckPolicy, 'minimumLevel'>;
  /** Gets what was verified, of a pass only. */
  onPass?(answer: FilesAnswer | FolderAnswer): Promise<void>;
}

/** What bundles are verified against. */
export interface VerifyQuestion {
  readonly expected: ExpectedSigners;
  readonly accepted: AcceptedSigners;
  readonly options: VerifyOptions;
}

/** Of provenance, as the questions of the domain have it. */
export function demandsOf({
  minimumLevel,
  provenance,
}: VerifyOptions): Pick<VerifyOptions, 'minimumLevel' | 'provenance'> {
  return {
    ...(minimumLevel === undefined ? {} : { minimumLevel }),
    ...(provenance === undefined ? {} : { provenance }),
  };
}
