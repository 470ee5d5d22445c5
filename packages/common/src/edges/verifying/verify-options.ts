import type { FolderAnswer } from '@secure-build/common/domain/evidence/verify-folder';
import type { BuildLevel } from '@secure-build/common/domain/provenance/build-level';
import type { AcceptedSigners } from '@secure-build/common/domain/signing/verify';
import type { FilesAnswer } from '@secure-build/common/domain/signing/verify-files';
import type { GivenArtifact } from './asked-artifacts.ts';
import type { ExpectedSigners } from './expected-signers.ts';

/** What the command line can say beyond the inputs of the action. */
export interface VerifyOptions {
  /** In place of the subjects of the inputs. */
  readonly artifacts?: readonly GivenArtifact[];
  /** Where `from` looks at GitHub: `OWNER/REPO`, or the address. */
  readonly repository?: string;
  /** Files that say which workflows belong to a release. */
  readonly builders?: readonly string[];
  readonly minimumLevel?: BuildLevel;
  /** Gets what was verified, of a pass only. */
  onPass?(answer: FilesAnswer | FolderAnswer): Promise<void>;
}

/** What bundles are verified against. */
export interface VerifyQuestion {
  readonly expected: ExpectedSigners;
  readonly accepted: AcceptedSigners;
  readonly options: VerifyOptions;
}
