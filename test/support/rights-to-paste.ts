import assert from 'node:assert/strict';
import { splitPasted } from '@secure-build/common/core/pasted-lines';
import { parse } from 'yaml';

/** The rights in the lines that a text gives to paste: put below the name of a job, as GitHub would read them. */
export function rightsToPaste(text: string): unknown {
  const pasted = splitPasted(text).filter(({ isPasted }) => isPasted);
  assert.equal(pasted.length, 1, text);
  const workflow = parse(`jobs:\n  build:\n    runs-on: ubuntu-24.04\n${pasted[0]?.text}\n    steps: []\n`);
  return (workflow as { jobs: { build: { permissions?: unknown } } }).jobs.build.permissions;
}
