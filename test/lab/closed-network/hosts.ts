import { API_HOST, TOKEN_HOST } from './github-site.ts';

/** Production names, by what they are asked for. */
export const hosts = {
  token: TOKEN_HOST,
  api: API_HOST,
  publicGood: ['fulcio.sigstore.dev', 'timestamp.sigstore.dev', 'rekor.sigstore.dev'],
  /** Which log and authority clients shall use now. */
  publicConfiguration: 'tuf-repo-cdn.sigstore.dev',
  releases: ['uploads.github.com', 'release-assets.example'],
  github: ['fulcio.githubapp.com', 'timestamp.githubapp.com'],
} as const;
