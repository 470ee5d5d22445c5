import { suiteRepository, suiteRepositoryId } from '../../formats/suite-uris.ts';
import type { BuilderRepository } from './builders-file.ts';
import { githubHostOf } from './github-host.ts';

/** The one repository of which releases count as `released` (signing specification, 6.5). */
export const ownReleases: BuilderRepository = {
  url: suiteRepository,
  id: suiteRepositoryId,
  issuer: githubHostOf('https://github.com').issuer,
};
