/**
 * Writes what a release of ours says of itself, for its release workflow to sign: the commit of the tag, and the
 * workflows that the release vouches for (signing specification, 6.5).
 *
 *   node packages/tooling/src/state-builders.ts --tag v1.4.0 --commit 40_HEX --out FILE
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bytes } from '@secure-build/common/core/bytes';
import { suiteVersion } from '@secure-build/common/core/version';
import { Refusal, root, runProgram } from './project.ts';

const STATEMENT = 'packages/common/src/domain/provenance/own-release.ts';

/** @throws Refusal where the tag is not that of the version which the sources have, or there is no commit. */
export async function statedBuilders(tag: string, commit: string): Promise<Bytes> {
  const faults = [
    ...(tag === `v${suiteVersion}`
      ? []
      : [`the tag is ${JSON.stringify(tag)}, and the version of the sources is ${suiteVersion}`]),
    ...(/^[0-9a-f]{40}$/.test(commit) ? [] : [`no commit in 40 hex characters: ${JSON.stringify(commit)}`]),
  ];
  if (faults.length > 0) throw new Refusal(faults);
  const { ownReleaseStatement } = (await import(pathToFileURL(join(root, STATEMENT)).href)) as {
    readonly ownReleaseStatement: (commit: string) => Bytes;
  };
  return ownReleaseStatement(commit);
}

if (import.meta.main) {
  const text = { type: 'string' } as const;
  void runProgram({ tag: text, commit: text, out: text }, async ({ tag = '', commit = '', out }) => {
    if (typeof out !== 'string') throw new Refusal(['--out: the file to write']);
    writeFileSync(out, await statedBuilders(String(tag), String(commit)));
    console.log(`${out}: release ${tag} at ${commit}`);
  });
}
