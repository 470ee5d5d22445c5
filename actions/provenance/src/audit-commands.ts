import { isWithoutLogs, type TrustMaterial } from '@secure-build/common/domain/signing/trust';
import type { VerifiedBlob, VerifiedStatement } from '@secure-build/common/domain/signing/verify';
import { shellWord, signerFlags } from '@secure-build/common/edges/attesting/command-line';
import {
  artifactOf,
  cosignCommand,
  ghCommand,
  type KitQuestion,
} from '@secure-build/common/edges/attesting/kit-commands';
import type { SignedRun } from '@secure-build/common/edges/attesting/signed-run';
import type { AuditCommand } from './summary.ts';

export interface CommandQuestion {
  readonly signed: SignedRun;
  /** Where the first bundle is, as the reader finds it. */
  readonly bundle: string;
  /** That the provenance shows; absent where none was stated. */
  readonly level?: number;
}

/** What anyone types to ask the same again, by three tools that know nothing of each other. No pattern is in any. */
export function auditCommands(question: CommandQuestion): readonly AuditCommand[] {
  const { signed, bundle } = question;
  const proved = signed.bundles[0]?.verified;
  if (proved === undefined) return [];
  const instances = signed.signers.flatMap((signer) => signer.trust.instances);
  return [
    { tool: 'secure-build', text: ownCommand(question) },
    ...commandsOfOthers(proved, { bundle, trust: { instances }, identity: 'IDENTITY', hasRoot: false }),
  ];
}

/** The same question about one bundle to the tools of others, as far as they can be asked it. */
export function commandsOfOthers(
  proved: VerifiedStatement | VerifiedBlob,
  {
    trust,
    ...place
  }: Pick<KitQuestion, 'bundle' | 'identity' | 'hasRoot'> & { readonly trust: TrustMaterial },
): readonly AuditCommand[] {
  const instance = trust.instances.find(({ name }) => name === proved.instance);
  const asked = {
    ...place,
    proved,
    isWithoutLog: instance !== undefined && isWithoutLogs(instance),
  };
  const others = [
    { tool: 'the GitHub CLI', text: ghCommand(asked) },
    { tool: 'cosign', text: cosignCommand(asked) },
  ];
  return others.flatMap(({ tool, text }) => (text === undefined ? [] : [{ tool, text }]));
}

/**
 * One line. Level 3 is that of a released builder, so it needs the list of a release, which the reader fetches from
 * where he trusts it.
 */
export function ownCommand({ signed, bundle, level }: CommandQuestion): string {
  const proved = signed.bundles[0]?.verified;
  if (proved === undefined) return signed.command;
  const isCertified = proved.signer.kind === 'certificate';
  return [
    `secure-build verify ${artifactOf(proved)} --bundle ${shellWord(bundle)}${signerFlags(signed.signers)}`,
    ...(level === 3 ? ['--signer-digests released --builders builders.sigstore.json'] : []),
    ...(isCertified && level !== undefined ? [`--level ${level}`] : []),
  ].join(' ');
}
