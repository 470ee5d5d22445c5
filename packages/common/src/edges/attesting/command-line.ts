import { relative } from 'node:path';
import { githubHostOf } from '../../domain/signing/github-host.ts';
import type { ExpectedIdentity, ExpectedKey } from '../../domain/signing/identity.ts';
import type { Signer } from '../../domain/signing/signer.ts';

const GITHUB_ISSUER = githubHostOf('https://github.com').issuer;

/** What anyone types in the workspace to check the folder again. `PUBLIC.pem` stands for the public key of a signer. */
export function verifyCommand(workspace: string, folder: string, signers: readonly Signer[]): string {
  return `secure-build verify ${shellWord(shownPath(workspace, folder))}${signerFlags(signers)}`;
}

/** Whom to expect, and who may certify it: without the first, a verification would accept anybody. */
export function signerFlags(signers: readonly Signer[]): string {
  const who = signers.flatMap(({ spec, expected }) => {
    if (expected.kind === 'identity') return identityFlags(expected);
    return spec === 'local' ? [] : ['--key PUBLIC.pem', ...evidenceFlags(expected)];
  });
  return [...who, ...trustFlags(signers)].map((flag) => ` ${flag}`).join('');
}

/** The roots that no version carries: a verification without them would know nobody. */
function trustFlags(signers: readonly Signer[]): readonly string[] {
  const sources = signers.flatMap(({ trust }) => trust.source ?? []);
  const paths = new Set(sources.flatMap((source) => (source.kind === 'file' ? [source.path] : [])));
  // A root of the user's own is the only one, so the two never meet, and a verification refuses both together.
  if (paths.size === 0) return sources.length === 0 ? [] : ['--online'];
  return [...paths].map((path) => `--trusted-root ${shellWord(path.startsWith('-') ? `./${path}` : path)}`);
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

/** A path for a POSIX shell: what begins with a dash is a file, not a flag (SEC-106). */
export function pathWord(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}

/** One word for a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
