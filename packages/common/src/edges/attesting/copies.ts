import { resolve } from 'node:path';
import { concatBytes, formatBase64, utf8 } from '../../core/bytes.ts';
import { groupBy } from '../../core/group-by.ts';
import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import type { ExpectedSigner } from '../../domain/signing/identity.ts';
import type { Signer } from '../../domain/signing/signer.ts';
import type { TrustMaterial } from '../../domain/signing/trust.ts';
import { parseSigstoreBundle } from '../../formats/sigstore-bundle.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';
import type { Publishable } from './publish.ts';

/** Files in `output-path`, for whoever hands bundles on with the artifacts. */
export interface Copies {
  readonly paths: readonly string[];
  readonly jsonLinesPaths: readonly string[];
  readonly certificatePath?: string;
}

/** What the bundles were verified with. */
export interface CopiesTrust {
  readonly trust: TrustMaterial;
  readonly signers: readonly ExpectedSigner[];
}

/** Of a run that has signed itself. */
export function trustOfSigners(signers: readonly Signer[]): CopiesTrust {
  return {
    trust: { instances: signers.flatMap(({ trust }) => trust.instances) },
    signers: signers.map(({ expected }) => expected),
  };
}

const noCopies: Copies = { paths: [], jsonLinesPaths: [] };

/**
 * Copies of verified bundles, named after their artifacts (signing specification, 5), and the kit for verifying them
 * without a network.
 *
 * @throws Problem `input/invalid` where two bundles would have one name, or a kit has no folder
 */
export async function writeCopies(
  { inputs, ports, context }: Run<SigningInputs>,
  bundles: readonly Publishable[],
  { trust, signers }: CopiesTrust,
): Promise<Copies> {
  const outputPath = inputs['output-path'];
  if (outputPath === undefined) {
    if (!inputs['offline-kit']) return noCopies;
    throw new Problem(
      'input/invalid',
      'input "output-path" is needed by "offline-kit": the folder for the kit',
    );
  }
  const folder = resolve(context.workspace, outputPath);
  const written = { paths: [] as string[], jsonLinesPaths: [] as string[] };
  const write = async (name: string, bytes: Uint8Array, list: string[]) => {
    await ports.files.write(`${folder}/${name}`, bytes);
    list.push(`${folder}/${name}`);
  };
  const named = groupBy(bundles, ({ fileName }) => fileName);
  if (inputs.formats.includes('sigstore')) {
    for (const [name, twins] of named) {
      for (const [index, { bytes }] of twins.entries()) {
        const suffix = twins.length === 1 ? '' : `.${index + 1}`;
        await write(`${stemOf(name)}${suffix}.sigstore.json`, bytes, written.paths);
      }
    }
  }
  if (inputs.formats.includes('intoto-jsonl')) {
    const statements = bundles.filter(({ content }) => content === 'statement');
    for (const [artifact, lines] of groupBy(statements, ({ fileName }) => artifactOf(fileName))) {
      const text = concatBytes(...lines.flatMap(({ bytes }) => [bytes, utf8('\n')]));
      await write(`${artifact}.intoto.jsonl`, text, written.jsonLinesPaths);
    }
  }
  const certificatePath = await writeCertificate(`${folder}/certificate.pem`, bundles, ports.files);
  if (inputs['offline-kit']) {
    const { writeOfflineKit } = await import('./offline-kit.ts');
    await writeOfflineKit(ports.files, folder, {
      trust,
      keys: signers.flatMap((signer) => (signer.kind === 'key' ? [signer.publicKey] : [])),
      verified: bundles.map(({ verified }) => verified),
      bundleNames: bundles.map(({ fileName }) => `${stemOf(fileName)}.sigstore.json`),
    });
  }
  return { ...written, ...(certificatePath === undefined ? {} : { certificatePath }) };
}

const stemOf = (fileName: string) => fileName.replace(/\.(?:intoto\.jsonl|sigstore\.json)$/, '');
/** `app.tgz.provenance.intoto.jsonl` → `app.tgz` */
const artifactOf = (fileName: string) => stemOf(fileName).replace(/\.[^.]+$/, '');

async function writeCertificate(
  path: string,
  bundles: readonly Publishable[],
  files: Run<SigningInputs>['ports']['files'],
): Promise<string | undefined> {
  for (const { bytes } of bundles) {
    const { material } = parseSigstoreBundle(bytes);
    if (material.kind !== 'certificate' || material.chain[0] === undefined) continue;
    const lines = formatBase64(material.chain[0]).match(/.{1,64}/g) ?? [];
    await files.write(
      path,
      utf8(['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')),
    );
    return path;
  }
  return undefined;
}
