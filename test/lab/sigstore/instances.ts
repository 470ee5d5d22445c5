import { GITHUB_ISSUER } from './oidc-issuer.ts';

/** Which real instance a lab stands for: names in certificates, checkpoints and trusted roots. */
export interface Instance {
  readonly organization: string;
  /** Where the repositories are. */
  readonly serverUrl: string;
  readonly issuer: string;
  readonly fulcio: string;
  readonly timestamp: string;
  readonly tuf: string;
  /** Name of the trusted root in the TUF repository. */
  readonly tufTarget: string;
  /** Absent where the instance has no logs. */
  readonly logs?: {
    readonly ctLog: string;
    readonly rekorV1: string;
    readonly rekorV2: readonly string[];
  };
}

/** Hosts of the public-good instance. */
export const publicGood: Instance = {
  organization: 'sigstore.dev',
  serverUrl: 'https://github.com',
  issuer: GITHUB_ISSUER,
  fulcio: 'fulcio.sigstore.dev',
  timestamp: 'timestamp.sigstore.dev',
  tuf: 'tuf-repo-cdn.sigstore.dev',
  tufTarget: 'trusted_root.json',
  logs: {
    ctLog: 'ctfe.sigstore.dev',
    rekorV1: 'rekor.sigstore.dev',
    rekorV2: ['log2025-1.rekor.sigstore.dev', 'log2026-1.rekor.sigstore.dev'],
  },
};

/** GitHub's own, for repositories that are not public: no log of any kind. */
export const githubInstance: Instance = {
  organization: 'GitHub, Inc.',
  serverUrl: 'https://github.com',
  issuer: GITHUB_ISSUER,
  fulcio: 'fulcio.githubapp.com',
  timestamp: 'timestamp.githubapp.com',
  tuf: 'tuf-repo.github.com',
  tufTarget: 'trusted_root.json',
};

export const tenantInstance = (tenant: string): Instance => ({
  ...githubInstance,
  serverUrl: `https://${tenant}.ghe.com`,
  issuer: `https://token.actions.${tenant}.ghe.com`,
  fulcio: `fulcio.${tenant}.ghe.com`,
  timestamp: `timestamp.${tenant}.ghe.com`,
  tufTarget: `${tenant}.trusted_root.json`,
});
