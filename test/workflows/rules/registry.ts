import type { WorkflowRule } from '../workflow-rule.ts';
import { wf01 } from './wf-01.ts';
import { wf02 } from './wf-02.ts';
import { wf03 } from './wf-03.ts';
import { wf04 } from './wf-04.ts';
import { wf05 } from './wf-05.ts';
import { wf06 } from './wf-06.ts';
import { wf07 } from './wf-07.ts';
import { wf08 } from './wf-08.ts';
import { wf09 } from './wf-09.ts';
import { wf10 } from './wf-10.ts';
import { wf11 } from './wf-11.ts';
import { wf12 } from './wf-12.ts';
import { wf13 } from './wf-13.ts';
import { wf14 } from './wf-14.ts';
import { wf15 } from './wf-15.ts';
import { wf16 } from './wf-16.ts';

/** Every rule of platform §10.1, in its order. */
export const workflowRules = [
  wf01,
  wf02,
  wf03,
  wf04,
  wf05,
  wf06,
  wf07,
  wf08,
  wf09,
  wf10,
  wf11,
  wf12,
  wf13,
  wf14,
  wf15,
  wf16,
] as const satisfies readonly WorkflowRule[];
