import { type Assumption, given } from '../assumption.ts';

/** Provenance §6, C4: the name of a called job, also in nested and in matrix calls. */
export const calledNames: Assumption = {
  id: 'called-names',
  says: 'a called job is listed once, as CALLER / NAME, and a matrix suffix stays with CALLER',
  async check(facts) {
    const expected = given(facts, 'EXPECTED_NAMES')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const names = (await facts.listJobs()).map(({ name }) => name);
    return expected.flatMap((name) => {
      const count = names.filter((other) => other === name).length;
      return count === 1
        ? []
        : [`${count} jobs are called ${JSON.stringify(name)}; listed: ${JSON.stringify(names)}`];
    });
  },
};
