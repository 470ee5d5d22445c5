import { relative } from 'node:path';
import type { Artifact } from '@secure-build/common/domain/provenance/subjects';
import type { Signer } from '@secure-build/common/domain/signing/signer';

/** What anyone types to check the folder again. `PUBLIC.pem` stands for the public key of a signer. */
export function verifyCommand(workspace: string, folder: string, signers: readonly Signer[]): string {
  const keys = signers.filter(({ spec }) => spec !== 'local').map(() => ' --key PUBLIC.pem');
  return `secure-build verify ${shellWord(shownPath(workspace, folder))}${keys.join('')}`;
}

/** The command line takes one artifact at a time; for several, `ARTIFACT` stands for each. */
export function artifactWord(artifacts: readonly Artifact[], workspace: string): string {
  const [only, ...others] = artifacts;
  return only === undefined || others.length > 0 ? 'ARTIFACT' : shellWord(shownPath(workspace, only.path));
}

/** Relative where it is inside the workspace, as a person would type it there. */
export function shownPath(workspace: string, path: string): string {
  const inside = relative(workspace, path);
  if (inside === '' || inside.startsWith('..')) return path;
  // A name that starts like a flag would be read as one.
  return inside.startsWith('-') ? `./${inside}` : inside;
}

/** One word for a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
