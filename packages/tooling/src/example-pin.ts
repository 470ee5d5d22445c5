import { suiteVersion } from '@secure-build/common/core/version';

/** A commit that nobody has: whoever pastes an example replaces it by that of a release. */
export const EXAMPLE_COMMIT = '0123456789012345678901234567890123456789';

/** What stands behind the `@` of every example: that commit, and beside it the version of the suite. */
export const EXAMPLE_PIN = `${EXAMPLE_COMMIT} # v${suiteVersion}`;
