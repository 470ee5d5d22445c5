import { resolve } from 'node:path';
import { type Bytes, concatBytes, formatBase64, utf8 } from '../../core/bytes.ts';
import { formatDigestSet } from '../../core/digest.ts';
import { groupBy } from '../../core/group-by.ts';
import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import type { ExpectedSigner } from '../../domain/signing/identity.ts';
import type { Signer } from '../../domain/signing/signer.ts';
import type { TrustMaterial } from '../../domain/signing/trust.ts';
import { parseSigstoreBundle } from '../../formats/sigstore-bundle.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';
import { artifactName } from './artifact-name.ts';
import { distinctStems } from './distinct-stems.ts';
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
 * @throws Problem `input/invalid` where a kit has no folder, `file/…`
 */
export async function writeCopies(
  { inputs, ports: { files }, context }: Run<SigningInputs>,
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
  const write = async ({ name, bytes }: NamedFile) => {
    await files.write(`${folder}/${name}`, bytes);
    return `${folder}/${name}`;
  };
  const singles = singleFiles(bundles);
  const paths: string[] = [];
  const jsonLinesPaths: string[] = [];
  // The commands of a kit are about one bundle each, and cosign reads nothing else.
  if (inputs.formats.includes('sigstore') || inputs['offline-kit']) {
    for (const file of singles) paths.push(await write(file));
  }
  if (inputs.formats.includes('intoto-jsonl')) {
    for (const file of jsonLinesFiles(bundles)) jsonLinesPaths.push(await write(file));
  }
  const certificatePath = await writeCertificate(`${folder}/certificate.pem`, bundles, files);
  if (inputs['offline-kit']) {
    const { writeOfflineKit } = await import('./offline-kit.ts');
    await writeOfflineKit(files, folder, {
      trust,
      keys: signers.flatMap((signer) => (signer.kind === 'key' ? [signer.publicKey] : [])),
      verified: bundles.map(({ verified }) => verified),
      bundleNames: singles.map(({ name }) => name),
    });
  }
  return { paths, jsonLinesPaths, ...(certificatePath === undefined ? {} : { certificatePath }) };
}

interface NamedFile {
  /** Without a path, like no other of its list. */
  readonly name: string;
  readonly bytes: Bytes;
}

/** One for each bundle, in their order. */
function singleFiles(bundles: readonly Publishable[]): readonly NamedFile[] {
  const stems = distinctStems(bundles.map(({ fileName }) => stemOf(fileName)));
  return bundles.map(({ bytes }, index) => ({ name: `${stems[index]}.sigstore.json`, bytes }));
}

/** One for each artifact that statements are about; each line is a whole bundle. */
function jsonLinesFiles(bundles: readonly Publishable[]): readonly NamedFile[] {
  const statements = bundles.filter(({ content }) => content === 'statement');
  const byArtifact = [...groupBy(statements, ({ subjects }) => artifactKey(subjects)).values()];
  const stems = distinctStems(byArtifact.map(([{ subjects }]) => artifactName(subjects)));
  return byArtifact.map((lines, index) => ({
    name: `${stems[index]}.intoto.jsonl`,
    bytes: concatBytes(...lines.flatMap(({ bytes }) => [bytes, utf8('\n')])),
  }));
}

/** Two artifacts may have one name in different folders; what is about many is one group. */
function artifactKey(subjects: Publishable['subjects']): string {
  const [only, ...others] = subjects;
  return only === undefined || others.length > 0
    ? ''
    : `${only.digest.sha256 ?? formatDigestSet(only.digest)} ${only.name}`;
}

const stemOf = (fileName: string) => fileName.replace(/\.(?:intoto\.jsonl|sigstore\.json)$/, '');

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
