/** Why a run does not start: what GitHub says of an invalid workflow, or what this interpreter does not know. */
export class LoadProblem extends Error {
  override readonly name = 'LoadProblem';

  /** @param where file, and line where one is known */
  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
  }
}
