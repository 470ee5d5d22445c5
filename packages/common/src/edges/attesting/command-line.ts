import { relative } from 'node:path';
import { githubHostOf } from '../../domain/signing/github-host.ts';
import type { ExpectedIdentity, ExpectedKey } from '../../domain/signing/identity.ts';
import type { Signer } from '../../domain/signing/signer.ts';

const GITHUB_ISSUER = githubHostOf('https://github.com').issuer;

/** What anyone types to check the folder again. `PUBLIC.pem` stands for the public key of a signer. */
export function verifyCommand(workspace: string, folder: string, signers: readonly Signer[]): string {
  return `secure-build verify ${shellWord(shownPath(workspace, folder))}${signerFlags(signers)}`;
}

/** Whom to expect: without it, a verification would accept anybody. */
export function signerFlags(signers: readonly Signer[]): string {
  return signers
    .flatMap(({ spec, expected }) => {
      if (expected.kind === 'identity') return identityFlags(expected);
      return spec === 'local' ? [] : ['--key PUBLIC.pem', ...evidenceFlags(expected)];
    })
    .map((flag) => ` ${flag}`)
    .join('');
}

function evidenceFlags({ log, time }: ExpectedKey): readonly string[] {
  if (log === 'required' && time === 'required') return [];
  if (log === 'none' && time === 'none') return ['--key-evidence none'];
  return [`--key-evidence ${log === 'required' ? 'log' : 'time'}`];
}

/** The workflow, the repository and its id; what belongs to this one run stays out, or no other run would pass. */
function identityFlags(expected: ExpectedIdentity): readonly string[] {
  const { san = '', sourceRepository = '', sourceRepositoryId, issuer } = expected;
  const workflow = /^https:\/\/[^/]+\/([^@]+)@/.exec(san)?.[1];
  const repository = sourceRepository.replace(/^https:\/\/[^/]+\//, '');
  return [
    ...(issuer === GITHUB_ISSUER ? [] : [`--issuer ${shellWord(issuer)}`]),
    workflow === undefined ? `--san ${shellWord(san)}` : `--signer-workflow ${shellWord(workflow)}`,
    ...(repository === '' ? [] : [`--source-repository ${shellWord(repository)}`]),
    ...(sourceRepositoryId === undefined ? [] : [`--source-repository-id ${sourceRepositoryId}`]),
  ];
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
