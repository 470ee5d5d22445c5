import type { BuildLevel } from '@secure-build/common/domain/provenance/level-report';
import type { AcceptedSigners } from '@secure-build/common/domain/signing/verify';
import type { GivenArtifact } from '@secure-build/common/edges/verifying/asked-artifacts';
import { isIdentityLine } from '@secure-build/common/edges/verifying/expected-signers';
import { filesCommand } from '@secure-build/common/edges/verifying/verify-command';

/** A folder may have thousands; the others differ in names only. */
const NAMED_BUNDLES = 3;

/**
 * The same question for a terminal, where the evidence folder lies beside the reader: its bundles that counted by
 * name, and the list of releases in the place of the commit of this workflow.
 */
export function terminalCommand(
  asked: Parameters<typeof filesCommand>[0],
  {
    counted,
    given,
    accepted,
    minimumLevel,
    isOwnBuild,
  }: {
    readonly counted: readonly string[];
    readonly given: readonly GivenArtifact[];
    readonly accepted: AcceptedSigners;
    readonly minimumLevel: BuildLevel;
    /** Our `build.yml` has built, which only a list of releases can show. */
    readonly isOwnBuild: boolean;
  },
): string {
  const { inputs } = asked;
  const lines = inputs['expected-identity'];
  const [first = ''] = lines;
  // One line may be the path of a file: what that says of commits is not ours to change.
  const isByRelease = isOwnBuild && inputs['builders-path'].length === 0 && isIdentityLine(first);
  const typed = {
    ...asked,
    inputs: {
      ...inputs,
      'bundle-path': [...inputs['bundle-path'], ...counted.slice(0, NAMED_BUNDLES)],
      ...(isByRelease
        ? {
            'builders-path': ['builders.sigstore.json'],
            'expected-identity': [
              ...lines.filter((line) => !line.startsWith('signer-digests:')),
              'signer-digests: released',
            ],
          }
        : {}),
    },
  };
  return filesCommand(typed, given, accepted.signers, { minimumLevel });
}
