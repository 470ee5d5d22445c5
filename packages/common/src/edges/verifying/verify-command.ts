import { resolve } from 'node:path';
import type { Run } from '../../domain/outcome.ts';
import { comparedAlgorithms } from '../../domain/signing/artifact-digests.ts';
import type { ExpectedSigner } from '../../domain/signing/identity.ts';
import { formatOciName } from '../../formats/oci/reference.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { shellWord, shownPath } from '../attesting/command-line.ts';
import type { GivenArtifact } from './asked-artifacts.ts';
import { isIdentityLine } from './expected-signers.ts';
import type { VerifyOptions } from './verify-options.ts';

/** More artifacts than anybody wants to read in one line. */
const NAMED = 5;

/** What anyone types to ask the same question again, whole: whom to expect is a part of it. */
export function filesCommand(
  story: Run<VerifyingInputs>,
  artifacts: readonly GivenArtifact[],
  signers: readonly ExpectedSigner[],
  { repository: named, minimumLevel }: VerifyOptions,
): string {
  const { inputs, context } = story;
  const { 'predicate-type': predicateType } = inputs;
  const repository = named ?? (context.kind === 'workflow' ? context.github.repository : undefined);
  const isAtGithub = inputs.from.some((place) => place !== 'oci');
  return [
    'secure-build verify',
    ...artifactWords(artifacts, context.workspace),
    ...pathFlags(story, 'bundle', inputs['bundle-path']),
    ...inputs.from.map((place) => `--from ${shellWord(place)}`),
    ...(isAtGithub && repository !== undefined ? [`--repo ${shellWord(repository)}`] : []),
    ...realmFlags(inputs),
    ...trustFlags(story, signers),
    ...(predicateType === undefined ? [] : [`--predicate-type ${shellWord(predicateType)}`]),
    ...levelFlags(minimumLevel),
    ...(inputs['require-all-subjects'] ? ['--require-all-subjects'] : []),
    ...ageFlags(inputs),
  ].join(' ');
}

export function folderCommand(
  story: Run<VerifyingInputs>,
  folder: string,
  signers: readonly ExpectedSigner[],
  { artifacts = [], minimumLevel }: VerifyOptions = {},
): string {
  const { inputs, context } = story;
  const root = resolve(context.workspace, inputs['artifact-root']);
  const isElsewhere = root !== resolve(context.workspace);
  return [
    `secure-build verify ${shellWord(shownPath(context.workspace, folder))}`,
    ...artifactWords(artifacts, context.workspace),
    ...trustFlags(story, signers),
    ...levelFlags(minimumLevel),
    ...ageFlags(inputs),
    ...(isElsewhere ? pathFlags(story, 'source-path', [root]) : []),
  ].join(' ');
}

function trustFlags(story: Run<VerifyingInputs>, signers: readonly ExpectedSigner[]): readonly string[] {
  const { inputs } = story;
  return [
    ...identityFlags(story),
    ...pathFlags(story, 'key', inputs.key),
    ...(inputs.key.length === 0 ? [] : evidenceFlags(signers)),
    ...pathFlags(story, 'trusted-root', inputs['trusted-root-path']),
    ...(inputs.online ? ['--online'] : []),
    ...pathFlags(story, 'builders', inputs['builders-path']),
    ...pathFlags(story, 'revoked', inputs['revoked-path']),
  ];
}

const realmFlags = ({ 'registry-realms': hosts }: VerifyingInputs): readonly string[] =>
  hosts.map((host) => `--registry-realm ${shellWord(host)}`);

const ageFlags = ({ 'max-age': maxAgeMs }: VerifyingInputs): readonly string[] =>
  maxAgeMs === undefined ? [] : [`--max-age ${formatDuration(maxAgeMs)}`];

const levelFlags = (level: VerifyOptions['minimumLevel']): readonly string[] =>
  level === undefined ? [] : [`--level ${level}`];

/** Lines as flags of the same names. Lines about a key are said by the flags for keys. */
function identityFlags(story: Run<VerifyingInputs>): readonly string[] {
  const lines = story.inputs['expected-identity'];
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.length === 1 && !isIdentityLine(first)) return pathFlags(story, 'identity', lines);
  const pairs = lines.flatMap((line) => {
    const [, name, value] = /^\s*([^#:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return pairs.some(([name]) => name === 'key')
    ? []
    : pairs.map(([name, value]) => `--${name} ${shellWord(value)}`);
}

/** Both is what a key needs unless told. */
function evidenceFlags(signers: readonly ExpectedSigner[]): readonly string[] {
  const key = signers.find((signer) => signer.kind === 'key');
  if (key === undefined) return [];
  const needed = (['log', 'time'] as const).filter((evidence) => key[evidence] === 'required');
  if (needed.length === 2) return [];
  return needed.length === 0
    ? ['--key-evidence none']
    : needed.map((evidence) => `--key-evidence ${evidence}`);
}

function pathFlags(
  { context }: Run<VerifyingInputs>,
  flag: string,
  paths: readonly string[],
): readonly string[] {
  const { workspace } = context;
  return paths.map((path) => `--${flag} ${shellWord(shownPath(workspace, resolve(workspace, path)))}`);
}

function artifactWords(artifacts: readonly GivenArtifact[], workspace: string): readonly string[] {
  if (artifacts.length > NAMED) return ['ARTIFACT…'];
  return artifacts.map((artifact) => shellWord(artifactWord(artifact, workspace)));
}

function artifactWord({ name, path, image, digests }: GivenArtifact, workspace: string): string {
  if (path !== undefined) return shownPath(workspace, path);
  if (image !== undefined) return `oci:${formatOciName(image)}@${image.digest}`;
  if (digests.sha256 !== undefined) return `sha256:${digests.sha256}`;
  const algorithm = comparedAlgorithms.find((known) => digests[known] !== undefined) ?? 'sha256';
  return `digest:${algorithm}:${String(digests[algorithm])} ${name}`;
}

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const;

function formatDuration(milliseconds: number): string {
  const [unit, scale] = UNITS.find(([, size]) => milliseconds % size === 0) ?? ['s', 1000];
  return `${Math.round(milliseconds / scale)}${unit}`;
}
