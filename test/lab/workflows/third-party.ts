import { fileURLToPath } from 'node:url';

/**
 * Third-party actions that the lab knows: `OWNER/REPO@COMMIT` -> the stub that stands for it. Any other commit, and
 * any tag or branch, fails the load. `third-party.test.ts` compares this list with the pins of our workflows.
 */
const stubs: ReadonlyMap<string, string> = new Map([
  ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', 'checkout'],
  ['actions/setup-node@820762786026740c76f36085b0efc47a31fe5020', 'setup-node'],
  ['actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97', 'setup-python'],
  ['actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e', 'setup-go'],
  ['actions/setup-java@b6effb05e454b25005698d916606bdc6ffcbf961', 'setup-java'],
  ['actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', 'upload-artifact'],
  ['actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', 'download-artifact'],
]);

/** Folder of all stubs; what they share is in it. */
export const stubsFolder = fileURLToPath(new URL('stubs/', import.meta.url));

/** Name of the stub of an action; `undefined` for one that the lab does not know. */
export const findStub = (repository: string, ref: string): string | undefined =>
  stubs.get(`${repository.toLowerCase()}@${ref}`);

export const knownThirdParty: readonly string[] = [...stubs.keys()];
