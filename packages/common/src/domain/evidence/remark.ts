import { formatPlace, Problem } from '../../core/problem.ts';
import type { ProblemCode } from '../../core/problem-catalog.ts';
import type { Refusal } from '../signing/verify.ts';

/** What is to be said about one file of an evidence folder, or about one artifact. */
export interface FileRemark {
  /** Relative to the folder; an artifact by its name. */
  readonly file: string;
  readonly code: ProblemCode;
  readonly because: string;
  /** What to do next. */
  readonly hint: string;
  /** Listed, but it takes nothing away: what it would have proved is proved by other means. */
  readonly harmless?: true;
}

export function remark(file: string, { code, message, at, hint }: Problem): FileRemark {
  const { file: _, ...inside } = at;
  const place = formatPlace(inside);
  return { file, code, because: place === '' ? message : `${message} (at ${place})`, hint };
}

export function refusalRemark(file: string, { code, because, hint }: Refusal): FileRemark {
  return { file, code, because, hint };
}

export function noTrustedSigner(): Refusal {
  const { code, message, hint } = new Problem('verify/identity', 'nobody is expected to have signed');
  return { kind: 'not-verified', code, because: message, hint };
}
