import { suiteRepository } from '@secure-build/common/formats/suite-uris';

/** `OWNER/REPO` of the suite: whose workflows are ours. */
export const suiteName = suiteRepository.slice('https://github.com/'.length);
