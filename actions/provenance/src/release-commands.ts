import type { FolderStatement } from '@secure-build/common/domain/evidence/folder-bundles';
import type { BuildLevel } from '@secure-build/common/domain/provenance/level-report';
import type { LocalAsset } from '@secure-build/common/domain/provenance/publishing/release-asset';
import { bundleAssetName } from '@secure-build/common/domain/provenance/publishing/release-files';
import { formatExpectedIdentity } from '@secure-build/common/domain/signing/identity-file';
import type { TrustMaterial } from '@secure-build/common/domain/signing/trust';
import type { VerifiedStatement } from '@secure-build/common/domain/signing/verify';
import { shellWord } from '@secure-build/common/edges/attesting/command-line';
import { artifactOf } from '@secure-build/common/edges/attesting/kit-commands';
import { commandsOfOthers } from './audit-commands.ts';
import type { AuditCommand } from './summary.ts';

export interface ReleaseQuestion {
  /** `https://github.com` */
  readonly serverUrl: string;
  /** `OWNER/REPO` */
  readonly repository: string;
  readonly tag: string;
  readonly isImmutable: boolean;
  readonly level: BuildLevel;
  readonly assets: readonly LocalAsset[];
  /** Of the evidence, as they were verified. */
  readonly statements: readonly FolderStatement[];
  readonly trust: TrustMaterial;
  /** Only the roots of the release itself know the signer: no version carries them. */
  readonly needsRoot: boolean;
}

/**
 * What anyone types in an empty folder to ask again about what was published: the assets as they are downloaded, the
 * first artifact for all of them. Identities are exact, and all of this build.
 */
export function releaseCommands(question: ReleaseQuestion): readonly AuditCommand[] {
  const { serverUrl, repository, tag, isImmutable } = question;
  const host = serverUrl.slice('https://'.length);
  const place = shellWord(host === 'github.com' ? repository : `${host}/${repository}`);
  return [
    {
      tool: 'the GitHub CLI, into an empty folder, before the other commands',
      text: `gh release download ${shellWord(tag)} --repo ${place}`,
    },
    ...provenanceCommands(question),
    ...(isImmutable
      ? [
          {
            tool: 'the GitHub CLI, about the release itself',
            text: `gh release verify ${shellWord(tag)} --repo ${place}`,
          },
        ]
      : []),
  ];
}

function provenanceCommands(question: ReleaseQuestion): readonly AuditCommand[] {
  const { assets, statements, trust } = question;
  const artifact = assets.find(({ role }) => role === 'artifact');
  const statement = artifact === undefined ? undefined : provenanceOf(artifact, statements);
  if (artifact === undefined || statement === undefined) return [];
  const proved = aboutOnly(artifact, statement.verified);
  const bundle = bundleAssetName(statement.file);
  const hasRoot = assets.some(({ name, role }) => role === 'offline-kit' && name === 'trusted_root.json');
  return [
    { tool: 'secure-build, offline', text: ownCommand(question, proved, bundle) },
    ...commandsOfOthers(proved, { bundle, trust, identity: 'expected-identity.txt', hasRoot }),
  ];
}

/** The provenance that shows the highest level. */
function provenanceOf(
  { sha256 }: LocalAsset,
  statements: readonly FolderStatement[],
): FolderStatement | undefined {
  let best: { readonly statement: FolderStatement; readonly level: BuildLevel } | undefined;
  for (const statement of statements) {
    const { predicateCheck: check, artifacts } = statement.verified;
    if (check.kind !== 'cross-checked' || !artifacts.includes(sha256)) continue;
    if (best === undefined || best.level < check.report.level)
      best = { statement, level: check.report.level };
  }
  return best?.statement;
}

/** One command is about one artifact, by the name that it has in the release. */
function aboutOnly({ name, sha256 }: LocalAsset, verified: VerifiedStatement): VerifiedStatement {
  const subject = [{ name, digest: { sha256 } }];
  return { ...verified, statement: { ...verified.statement, subject } };
}

/** Level 3 is that of a released builder: the reader fetches the list of one from where he trusts it. */
function ownCommand(
  { level, needsRoot }: ReleaseQuestion,
  proved: VerifiedStatement,
  bundle: string,
): string {
  return [
    `secure-build verify ${artifactOf(proved)}`,
    `--bundle ${shellWord(bundle)}`,
    ...identityFlags(proved, level),
    ...(needsRoot ? ['--trusted-root trusted_root.jsonl'] : []),
    ...(level === 3 ? ['--builders builders.sigstore.json'] : []),
    `--level ${level}`,
  ].join(' ');
}

/** The lines of an identity file are flags of the same names. */
function identityFlags({ signer }: VerifiedStatement, level: BuildLevel): readonly string[] {
  if (signer.kind === 'key') return ['--key PUBLIC.pem'];
  const text = formatExpectedIdentity(signer).replace(/^# /gm, '');
  return text.split('\n').flatMap((line) => {
    const [, name = '', value = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
    if (name === '') return [];
    return [`--${name} ${name === 'signer-digests' && level === 3 ? 'released' : shellWord(value)}`];
  });
}
