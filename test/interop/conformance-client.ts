import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { decodeUtf8 } from '@secure-build/common/core/bytes';
import { isSha256, sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import type { ArtifactDigests } from '@secure-build/common/domain/signing/artifact-digests';
import type { ExpectedSigner } from '@secure-build/common/domain/signing/identity';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { loadEcdsaOverDigest } from '@secure-build/common/formats/digest-signature';
import { parsePublicKeyPem } from '@secure-build/common/formats/public-key';
import {
  type ClientArguments,
  type Ending,
  flagOf,
  parseArguments,
  readRoot,
} from './conformance-arguments.ts';
import { signForConformance } from './conformance-signing.ts';

/**
 * The protocol of sigstore-conformance (`docs/cli_protocol.md`): one executable, exit 0 or not. Behind it is nothing
 * but our own verifier and our own signer. Never throws: a fault is an ending, too.
 */
export async function runClient(args: readonly string[]): Promise<Ending> {
  try {
    const parsed = parseArguments(args);
    switch (parsed.command) {
      case 'verify-bundle':
        return await verify(parsed);
      case 'sign-bundle':
        return await signForConformance(parsed);
      default:
        return { exit: 2, code: 'input/invalid', because: `unknown command ${parsed.command}` };
    }
  } catch (error) {
    if (error instanceof Problem) return { exit: error.exit, code: error.code, because: error.message };
    return { exit: 3, code: 'run/unexpected', because: String(error) };
  }
}

async function verify(args: ClientArguments): Promise<Ending> {
  const verification = verifyBundle(readFileSync(flagOf(args, '--bundle')), {
    trust: { instances: [instanceOf(await readRoot(args))] },
    signers: [readSigner(args)],
    artifacts: [readArtifact(args.subject)],
    now: new Date(),
    ecdsaOverDigest: await loadEcdsaOverDigest(),
  });
  if (verification.kind !== 'not-verified') return { exit: 0 };
  return { exit: 1, code: verification.code, because: verification.because };
}

function readSigner(args: ClientArguments): ExpectedSigner {
  const key = args.flags.get('--key');
  if (key === undefined) {
    const issuer = flagOf(args, '--certificate-oidc-issuer');
    return { kind: 'identity', issuer, san: flagOf(args, '--certificate-identity') };
  }
  const publicKey = parsePublicKeyPem(decodeUtf8(readFileSync(key)) ?? '', key);
  return { kind: 'key', publicKey, log: 'required', time: 'required' };
}

function readArtifact(subject: string): ArtifactDigests {
  const digest = /^sha256:(.*)$/.exec(subject)?.[1];
  if (digest !== undefined && isSha256(digest)) return { sha256: digest };
  const bytes = readFileSync(subject);
  return { sha256: sha256(bytes), bytes };
}

async function main(): Promise<void> {
  const { exit, code, because } = await runClient(process.argv.slice(2));
  if (exit !== 0) process.stderr.write(`${because} [${code}]\n`);
  process.exitCode = exit;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void main();
