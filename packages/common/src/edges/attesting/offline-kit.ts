import { utf8 } from '../../core/bytes.ts';
import { canonicalBytes } from '../../core/canonical-json.ts';
import { parseJson } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import type { Files } from '../../domain/ports.ts';
import { type SignerIdentity, sameIdentity } from '../../domain/signing/identity.ts';
import { formatExpectedIdentity } from '../../domain/signing/identity-file.ts';
import { type Instance, isWithoutLogs, type TrustMaterial } from '../../domain/signing/trust.ts';
import type { VerifiedBlob, VerifiedStatement } from '../../domain/signing/verify.ts';
import type { PublicKey } from '../../formats/public-key.ts';
import { cosignCommand, ghCommand, isForCosign, ourCommand } from './kit-commands.ts';

type Proved = VerifiedStatement | VerifiedBlob;

export interface KitContents {
  /** The authorities that the bundles were verified with. */
  readonly trust: TrustMaterial;
  readonly verified: readonly Proved[];
  /** Those of the signers that sign by a key. */
  readonly keys: readonly PublicKey[];
  /** File names beside the kit, in the order of `verified`. */
  readonly bundleNames: readonly string[];
}

/** Commands for so many bundles; the others differ in names only. */
const SHOWN = 5;

/**
 * What it takes to verify the bundles without a network, by tools that know nothing of each other: the trusted
 * roots, the identity to expect, and the commands.
 *
 * @param folder absolute
 * @throws Problem `file/…`
 */
export async function writeOfflineKit(files: Files, folder: string, contents: KitContents): Promise<void> {
  const { trust, verified } = contents;
  const write = (name: string, text: string) => files.write(`${folder}/${name}`, utf8(text));
  const root = rootOf(contents);
  if (root !== undefined) {
    await files.write(`${folder}/trusted_root.json`, root.root.bytes);
    await write('trusted_root.jsonl', trust.instances.map(oneLine).join(''));
  }
  const signers = distinctSigners(verified);
  for (const [index, signer] of signers.entries()) {
    const evidence = evidenceOf(verified, signer);
    await write(identityName(index), formatExpectedIdentity(signer, evidence));
  }
  await write('VERIFY.md', instructions(contents, signers));
}

/** That of the instance that has certified the signer; for keys, of the one whose log or timestamps were used. */
function rootOf({ trust, verified }: KitContents): Instance | undefined {
  const names = new Set(verified.map(({ instance }) => instance));
  return trust.instances.find(({ name }) => names.has(name)) ?? trust.instances[0];
}

/** gh reads one root in each line; the same content, whatever the spelling of the file was. */
function oneLine({ root }: Instance): string {
  const value = parseJson(root.bytes, { maxBytes: limits.trustedRootBytes });
  return `${Buffer.from(canonicalBytes(value)).toString('utf8')}\n`;
}

const identityName = (index: number) => `expected-identity${index === 0 ? '' : `.${index + 1}`}.txt`;

function distinctSigners(verified: readonly Proved[]): readonly SignerIdentity[] {
  const signers: SignerIdentity[] = [];
  for (const { signer } of verified) {
    if (!signers.some((other) => sameIdentity(other, signer))) signers.push(signer);
  }
  return signers;
}

function evidenceOf(verified: readonly Proved[], signer: SignerIdentity) {
  const own = verified.filter((item) => sameIdentity(item.signer, signer));
  return {
    log: own.every(({ logEntries }) => logEntries.length > 0),
    time: own.every(({ times }) => times.length > 0),
  };
}

function instructions(contents: KitContents, signers: readonly SignerIdentity[]): string {
  const { trust, verified, keys, bundleNames } = contents;
  const root = rootOf(contents);
  const isWithoutLog = root !== undefined && isWithoutLogs(root);
  const shown = verified.slice(0, SHOWN).map((proved, index) => {
    const { signer } = proved;
    const asked = {
      proved,
      bundle: bundleNames[index] ?? '',
      hasRoot: root !== undefined,
      identity: identityName(signers.findIndex((signer) => sameIdentity(signer, proved.signer))),
      isWithoutLog,
      ...(signer.kind === 'key' ? { key: keys.find(({ keyId }) => keyId === signer.keyId) } : {}),
    };
    const commands = [ourCommand(asked), ghCommand(asked), cosignCommand(asked)];
    return commands.filter((command) => command !== undefined).join('\n\n');
  });
  const rest = verified.length - SHOWN;
  return [
    '# Verify without a network',
    '',
    'Commands of different tools that ask the same question and know nothing of each other. Each ends with 0 only if everything holds.',
    '',
    ...shown.flatMap((text) => [FENCE, text, FENCE, '']),
    ...(rest > 0 ? [`${rest} more bundles lie here: the same commands with their names.`, ''] : []),
    '## What decides',
    '',
    `- \`expected-identity.txt\` says who must have signed${trust.instances.length === 0 ? '' : ', the trusted roots say who may certify it'}. Take them from a place that whoever hands you the artifact cannot write to, once; then keep them.`,
    '- gh 2.93 or later (CVE-2026-48501), cosign 3.0.4 or 2.6.2 or later (GHSA-whqx-f9j3-ch6m).',
    ...(signers.some(({ kind }) => kind === 'key')
      ? [
          '- `PUBLIC.pem` is the public key of the signer. It is not here: a key that comes with what it signed proves nothing.',
        ]
      : []),
    ...(keys.some((key) => !isForCosign(key))
      ? [
          '- cosign has no command for signatures by a key of P-384 or P-521: it takes SHA-256 for them whatever the bundle says, and refuses what is genuine (sigstore/cosign#5091).',
        ]
      : []),
    ...(isWithoutLog
      ? [
          "- `--insecure-ignore-tlog` and `--insecure-ignore-sct` of cosign: GitHub's own Sigstore has no public logs, so that names of private repositories stay private. What proves the time is the timestamp.",
        ]
      : []),
    '',
  ].join('\n');
}

const FENCE = '~~~~';
