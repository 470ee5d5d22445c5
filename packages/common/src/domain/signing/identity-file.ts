import { didYouMean } from '../../core/did-you-mean.ts';
import { isSha256, type Sha256 } from '../../core/digest.ts';
import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import { isGithubIssuer } from './github-issuer.ts';
import type { ExpectedIdentity, SignerIdentity } from './identity.ts';

/** A key that an identity file names by its digest; the key itself has to be given beside it. */
export interface KeyReference {
  readonly kind: 'key-reference';
  readonly keyId: Sha256;
  readonly log: 'required' | 'none';
  readonly time: 'required' | 'none';
}

type Field = Exclude<keyof ExpectedIdentity, 'kind' | 'name'>;

const GIT_DIGEST = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ID = /^[1-9]\d{0,19}$/;
const REPOSITORY = /^(?:https:\/\/[A-Za-z0-9.-]+\/)?[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+$/;
const WORKFLOW = /^[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^/@]+\.ya?ml$/;

interface Key {
  readonly field: Field;
  readonly takes: string;
  readonly is: (value: string) => boolean;
}

/** Every key of signing specification, 6.4, that a certificate answers to. */
const certificateKeys: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['issuer', key('issuer', 'an address that begins with https://, or "none"', /^https:\/\/\S+$|^none$/)],
  ['san', key('san', 'the name in the certificate', /^\S+$/)],
  ['signer-workflow', key('signerWorkflow', 'OWNER/REPO/.github/workflows/FILE.yml', WORKFLOW)],
  [
    'signer-ref',
    key('signerRef', 'a ref, a commit or "release-tag"', /^refs\/\S+$|^[0-9a-f]{40}$|^release-tag$/),
  ],
  [
    'signer-digests',
    key('signerDigests', 'commits of 40 hex characters, or "released"', (value) =>
      value === 'released' ? true : listOf(value).every((digest) => GIT_DIGEST.test(digest)),
    ),
  ],
  ['source-repository', key('sourceRepository', 'OWNER/REPO', REPOSITORY)],
  ['source-repository-id', key('sourceRepositoryId', 'a number', ID)],
  ['source-owner-id', key('sourceOwnerId', 'a number', ID)],
  ['source-digest', key('sourceDigest', 'a commit of 40 hex characters', GIT_DIGEST)],
  ['source-ref', key('sourceRef', 'a ref such as refs/tags/v1.2.3', /^refs\/\S+$/)],
  ['trigger', key('trigger', 'an event such as push', /^[a-z_]+$/)],
  ['runner-environment', key('runnerEnvironment', 'github-hosted or self-hosted', /^[a-z-]+$/)],
  ['environment', key('environment', 'the name of an environment', /\S/)],
  ['visibility', key('visibility', 'public, private or internal', /^(?:public|private|internal)$/)],
]);
const keyKeys = ['key', 'log', 'time'];
const knownKeys = [...certificateKeys.keys(), ...keyKeys];

/** The names that a line of an identity can begin with, those for certificates first. */
export const identityKeys: readonly string[] = knownKeys;
/** Those that a certificate answers to. */
export const certificateIdentityKeys: readonly string[] = [...certificateKeys.keys()];

function key(field: Field, takes: string, is: RegExp | ((value: string) => boolean)): Key {
  return { field, takes, is: is instanceof RegExp ? (value) => is.test(value) : is };
}

/**
 * Lines of `key: value`; blank lines and lines that begin with `#` do not count.
 *
 * @param defaults.issuer Where the text names none: the GitHub issuer of the host.
 * @throws Problem `identity/invalid` that lists every bad line.
 */
export function parseExpectedIdentity(
  text: string,
  file?: string,
  defaults: { readonly issuer?: string } = {},
): ExpectedIdentity | KeyReference {
  const faults: string[] = [];
  const values = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const fault = readLine(line, values);
    if (fault !== undefined) faults.push(`line ${index + 1}: ${fault}`);
  }
  faults.push(...wholeFaults(values, defaults));
  const [first, ...others] = faults;
  if (first !== undefined) {
    const at = file === undefined ? {} : { file };
    throw new Problem('identity/invalid', `no expected identity: ${first}`, { at, details: others });
  }
  return identityOf(values, defaults);
}

/** Puts the value where it belongs, or says what is wrong with the line. */
function readLine(line: string, values: Map<string, string>): string | undefined {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(colon, 0)).trim();
  const value = line.slice(colon + 1).trim();
  if (colon < 0) return `expected "key: value", got ${show(line)}`;
  if (!knownKeys.includes(name)) return `unknown key ${show(name)}.${didYouMean(name, knownKeys)}`;
  if (values.has(name)) return `"${name}" is given twice`;
  values.set(name, value);
  if (value === '') return `"${name}" has no value`;
  // An identity that looks like a pattern was meant to match more than it says (SEC-030).
  if (value.includes('*')) return `"${name}": ${show(value)} is a pattern; identities are exact texts`;
  const { is, takes } = certificateKeys.get(name) ?? keyOfKey(name);
  return is(value) ? undefined : `"${name}": expected ${takes}, got ${show(value)}`;
}

function keyOfKey(name: string): Pick<Key, 'is' | 'takes'> {
  if (name === 'key') {
    return {
      takes: 'sha256: and 64 lower-case hex characters',
      is: (value) => isSha256(value.replace(/^sha256:/, '')),
    };
  }
  return { takes: '"required" or "none"', is: (value) => value === 'required' || value === 'none' };
}

/** Rules across lines. */
function wholeFaults(
  values: ReadonlyMap<string, string>,
  defaults: { readonly issuer?: string },
): readonly string[] {
  if (values.has('key')) {
    const others = [...values.keys()].filter((name) => !keyKeys.includes(name));
    return others.map((name) => `"${name}" says nothing about a key: a key has no certificate`);
  }
  const faults = ['log', 'time']
    .filter((name) => values.has(name))
    .map((name) => `"${name}" belongs to "key"; for certificates the trusted root decides`);
  const issuer = values.get('issuer') ?? defaults.issuer;
  const isWorkflow = values.has('signer-workflow');
  if (issuer === undefined) faults.push('"issuer" is missing: a name without an issuer is no identity');
  if (!isWorkflow && !values.has('san')) faults.push('"signer-workflow", "san" or "key" is missing');
  if (issuer === 'none' && (isWorkflow || !values.has('san'))) {
    faults.push('"issuer: none" needs "san" and no "signer-workflow"');
  }
  const isGithub = isWorkflow || (issuer !== undefined && isGithubIssuer(issuer));
  if (isGithub && issuer !== 'none' && !values.has('source-repository')) {
    faults.push('"source-repository" is missing: many repositories may use one workflow');
  }
  return faults;
}

function identityOf(
  values: ReadonlyMap<string, string>,
  defaults: { readonly issuer?: string },
): ExpectedIdentity | KeyReference {
  const keyId = values.get('key')?.replace(/^sha256:/, '');
  if (keyId !== undefined && isSha256(keyId)) {
    const need = (name: string) => (values.get(name) === 'none' ? 'none' : 'required');
    return { kind: 'key-reference', keyId, log: need('log'), time: need('time') };
  }
  const identity: { -readonly [field in Field]?: ExpectedIdentity[field] } = {};
  for (const [name, { field }] of certificateKeys) {
    const value = values.get(name);
    if (value === undefined) continue;
    if (field === 'signerDigests') identity[field] = value === 'released' ? value : listOf(value);
    else identity[field] = value;
  }
  return { kind: 'identity', ...identity, issuer: identity.issuer ?? defaults.issuer ?? '' };
}

const listOf = (value: string) => value.split(/[\s,]+/).filter((part) => part !== '');
const show = (text: string) => JSON.stringify(text.slice(0, 100));

/** What an identity leaves open that its owner may not have thought of. */
export function weaknessesOf(identity: ExpectedIdentity): readonly string[] {
  const { sourceRepository, sourceRepositoryId, sourceOwnerId } = identity;
  if (sourceRepository === undefined || (sourceRepositoryId ?? sourceOwnerId) !== undefined) return [];
  return [
    `the repository ${sourceRepository} is pinned by its name only: whoever gets the name later passes. Add "source-repository-id" and "source-owner-id".`,
  ];
}

/**
 * What was verified, as a file for the next verification: names together with the ids that defeat recycled names.
 * What belongs to this one build stands there as comments.
 *
 * @param proved Of a key: what its signature came with, and what the next one then has to come with.
 */
export function formatExpectedIdentity(
  identity: SignerIdentity,
  proved: { readonly log: boolean; readonly time: boolean } = { log: true, time: true },
): string {
  if (identity.kind === 'key') {
    const lacks = (['log', 'time'] as const).filter((evidence) => !proved[evidence]);
    return [`key: sha256:${identity.keyId}`, ...lacks.map((evidence) => `${evidence}: none`), ''].join('\n');
  }
  const { issuer, san, certified } = identity;
  const [workflow, ref] = isGithubIssuer(issuer) ? splitWorkflow(san) : [];
  const pinned: readonly (readonly [string, string | undefined])[] = [
    ['issuer', issuer],
    workflow === undefined ? ['san', san] : ['signer-workflow', workflow],
    ['source-repository', certified.sourceRepositoryUri],
    ['source-repository-id', certified.sourceRepositoryId],
    ['source-owner-id', certified.sourceRepositoryOwnerId],
    ['runner-environment', certified.runnerEnvironment],
    ['environment', certified.deploymentEnvironment],
  ];
  const ofThisBuild: typeof pinned = [
    ['signer-ref', ref],
    ['signer-digests', certified.buildSignerDigest],
    ['source-digest', certified.sourceRepositoryDigest],
    ['source-ref', certified.sourceRepositoryRef],
    ['trigger', certified.buildTrigger],
    ['visibility', certified.sourceRepositoryVisibility],
  ];
  const lines = (rows: typeof pinned, mark: string) =>
    rows.flatMap(([name, value]) => (value === undefined ? [] : [`${mark}${name}: ${oneLine(value)}`]));
  const text = `${[...lines(pinned, ''), ...lines(ofThisBuild, '# ')].join('\n')}\n`;
  // What could not be read back would be no pin.
  parseExpectedIdentity(text);
  return text;
}

/** A name in a certificate is chosen by a stranger: a second line in it would be a pin of his. */
function oneLine(value: string): string {
  // Blanks at the ends would be lost when the line is read.
  if (plainLine(value) === value && value.trim() === value) return value;
  throw new Problem('identity/invalid', `no expected identity can be written of ${show(value)}`);
}

function splitWorkflow(san: string): readonly [string, string] | readonly [] {
  const match = /^https:\/\/[^/]+\/([^@]+)@(.+)$/.exec(san);
  const [, workflow, ref] = match ?? [];
  return workflow !== undefined && ref !== undefined && WORKFLOW.test(workflow) ? [workflow, ref] : [];
}
