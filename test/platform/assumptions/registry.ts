import type { Assumption } from '../assumption.ts';
import { calledNames } from './called-names.ts';
import { certificate } from './certificate.ts';
import { downloadedAction } from './downloaded-action.ts';
import { hostedGroup } from './hosted-group.ts';
import { immutableRelease } from './immutable-release.ts';
import { jobContext } from './job-context.ts';
import { levelReport } from './level-report.ts';
import { replacedArtifact } from './replaced-artifact.ts';
import { selfTestsPassed } from './self-tests-passed.ts';
import { shadowedLabel } from './shadowed-label.ts';

export const assumptions: readonly Assumption[] = [
  hostedGroup,
  calledNames,
  jobContext,
  certificate,
  levelReport,
  shadowedLabel,
  downloadedAction,
  replacedArtifact,
  immutableRelease,
  selfTestsPassed,
];
