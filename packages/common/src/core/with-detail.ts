import { Problem } from './problem.ts';

/** Work whose faults also say what they have left behind: whoever reads of one has to know. */
export async function withDetail<T>(detail: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, message, at, hint, details } = error;
    throw new Problem(code, message, { at, hint, details: [...details, detail], cause: error });
  }
}
