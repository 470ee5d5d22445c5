import type { PackageSource } from './lockfile.ts';

/** A range or address for a message: a token in it would be published with the document. */
export function withoutCredentials(spec: string): string {
  // A password may hold an "@" itself: the last one before the path ends it. "git" is no secret, see below.
  const bare = spec
    .replace(/\/\/([^/\s]*)@/g, (whole, account) => (account === 'git' ? whole : '//'))
    .replace(/^((?:github|gitlab|bitbucket|gist):)[^/#\s]*@/, '$1');
  return bare.includes('//') ? bare.replace(/\?[^#\s]*/g, '') : bare;
}

/**
 * An address as it may stand in a document: without account, password and query. Download services put tokens
 * and signatures into the query (`?token=…`), where nothing tells them from other parameters, so all of it goes;
 * the path names the package without it.
 */
export function parseAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return undefined;
  url.password = '';
  // "git" is the account of every Git server over SSH, no secret.
  if (url.username !== 'git') url.username = '';
  url.search = '';
  return url;
}

/**
 * A package that is a repository: its source as `git+https://…#COMMIT`, and the value of the `vcs_url` of its
 * purl, where the commit is behind an at sign (purl-spec, known qualifiers).
 *
 * @param address of {@link parseAddress}; its fragment is the commit
 */
export function vcsSource(address: URL): { readonly source: PackageSource; readonly vcsUrl: string } {
  const commit = address.hash.slice(1);
  const repository = new URL(address);
  repository.hash = '';
  const { href } = repository;
  return commit === ''
    ? { source: { kind: 'vcs', url: href }, vcsUrl: href }
    : { source: { kind: 'vcs', url: `${href}#${commit}` }, vcsUrl: `${href}@${commit}` };
}
