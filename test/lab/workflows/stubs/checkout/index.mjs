import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, input, setOutput } from '../toolkit.mjs';

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_REF, GITHUB_WORKSPACE, LAB_REPOSITORIES } =
  process.env;
const [repository, token] = [input('repository'), input('token')];
const isOwn = repository.toLowerCase() === GITHUB_REPOSITORY.toLowerCase();
const ref = input('ref') || (isOwn ? GITHUB_SHA : 'HEAD');

// Reading is a right: the API decides, the files then come from the lab's own repository.
const answer = await fetch(`${GITHUB_API_URL}/repos/${repository}/tarball/${encodeURIComponent(ref)}`, {
  headers: token === '' ? {} : { authorization: `Bearer ${token}` },
});
if (answer.status !== 200)
  fail(`the source of ${repository} is refused (${answer.status}): contents: read is needed`);

const source = JSON.parse(LAB_REPOSITORIES)[repository.toLowerCase()];
if (source === undefined) fail(`the lab has no ${repository}`);
const folder = resolve(GITHUB_WORKSPACE, input('path'));
mkdirSync(folder, { recursive: true });
const git = (...args) =>
  execFileSync('git', ['-c', 'safe.directory=*', '-c', 'advice.detachedHead=false', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
git('init', '--quiet', '.');
git('config', 'safe.directory', '*');
git('remote', 'add', 'origin', `https://github.com/${repository}`);
const depth = input('fetch-depth');
// From a local path git ignores a depth; a file URL keeps it.
git(
  '-c',
  'protocol.file.allow=always',
  'fetch',
  '--quiet',
  '--no-tags',
  ...(depth === '0' ? [] : [`--depth=${depth}`]),
  `file://${source}`,
  ref,
);
git('checkout', '--quiet', '--force', 'FETCH_HEAD');
if (isOwn && GITHUB_REF.startsWith('refs/tags/') && input('ref') === '')
  git('tag', '--force', GITHUB_REF.slice('refs/tags/'.length), 'FETCH_HEAD');
if (input('persist-credentials') !== 'false') {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${basic}`);
}
setOutput('ref', input('ref'));
setOutput('commit', git('rev-parse', 'HEAD').trim());
