import {
  type artifactRootInput,
  duration,
  flag,
  type githubTokenInput,
  type InputsOf,
  type InputTable,
  lines,
  type Reader,
  someOf,
} from './inputs.ts';
import type { subjectInputs } from './subject-inputs.ts';
import type { summaryInputs } from './summary-inputs.ts';
import { trustedRootPathInput } from './trusted-root-input.ts';

/** Whose signatures count: the same in every action that verifies (signing document, 6.4 to 7). */
const trustInputs = {
  'trusted-root-path': trustedRootPathInput,
  'expected-identity': lines({
    meaning:
      'Who must have signed, as lines `key: value` (issuer, signer-workflow, source-repository, …) or the path of a file with them. Exact texts, no patterns.',
  }),
  key: lines({
    meaning:
      'Public keys that you trust, as PEM files. On a laptop the default is your own local key. Trust never comes from the evidence itself.',
  }),
  'key-evidence': someOf(['log', 'time', 'none'], {
    meaning:
      'What a signature by a key must come with: an entry in a transparency log, a proof of its time. `none` accepts it without either, and the result says so; the local key of a laptop needs neither.',
    default: ['log', 'time'],
  }),
  'builders-path': lines({
    meaning:
      'Files `builders.sigstore.json` of releases of secure-build, one per line: whom `signer-digests: released` accepts. Each is verified like any other bundle.',
  }),
  'revoked-path': lines({
    meaning:
      'Files with what you accept no longer, one digest per line: `sha256:HEX` of an artifact, a statement or a key, `gitCommit:HEX` of a signing workflow. `#` begins a comment.',
  }),
  'max-age': duration({
    meaning: 'With `verify`: the oldest proved signing time that is accepted, such as `90d`.',
  }),
  online: flag({
    meaning: 'With `verify`: fetch the present trusted roots; otherwise nothing uses the network.',
  }),
} as const satisfies InputTable;

/** Where bundles are, and whose signatures count. */
export const verifyingInputs = {
  'bundle-path': lines({
    meaning:
      'Bundles to verify or to attach, as files or JSON lines. Without it, `verify` checks the evidence folder.',
  }),
  from: lines({
    meaning: 'Where bundles are looked for besides `bundle-path`: `github`, `oci`, `release:TAG`.',
  }),
  'require-all-subjects': flag({
    meaning: 'With `verify`: every subject of a statement must be one of the artifacts.',
  }),
  ...trustInputs,
} as const satisfies InputTable;

/** What the stories of verifying read of an action's inputs. */
export type VerifyingInputs = InputsOf<
  typeof verifyingInputs &
    typeof subjectInputs &
    typeof summaryInputs & {
      readonly 'artifact-root': typeof artifactRootInput;
      readonly 'github-token': typeof githubTokenInput;
      readonly 'predicate-type': Reader<string | undefined>;
      readonly deadline: Reader<number>;
    }
>;
