import { didYouMean } from '../../core/did-you-mean.ts';
import { parseSha256, type Sha256 } from '../../core/digest.ts';
import type { YamlMap, YamlNode } from '../../formats/policy-yaml.ts';
import type { ExpectedIdentity } from '../signing/identity.ts';
import type { BoundRule, Rule } from './rule.ts';
import { rules as knownRules } from './rules/registry.ts';
import {
  listOf,
  mapOf,
  NOT_YET,
  name,
  oneOf,
  optional,
  type Reading,
  record,
  refuse,
  required,
  type Shape,
  stageName,
  text,
  textLike,
  wholeNumber,
  withDefault,
} from './settings.ts';

/** From mild to strict. `off` does not look, `report` only records, `warn` also says so, `enforce` decides. */
export const enforcements = ['off', 'report', 'warn', 'enforce'] as const;
export type Enforcement = (typeof enforcements)[number];

export interface Metadata {
  readonly id: string;
  readonly version: number;
  readonly owner: string;
  readonly riskProfile?: string | undefined;
  /** `2026-10-01` */
  readonly reviewedOn?: string | undefined;
}

/** What a signature by a key must come with: without it nobody could say when the key was used (ADR 0009). */
export interface KeyEvidence {
  readonly log: 'required' | 'none';
  readonly time: 'required' | 'none';
}

/** Whom the policy trusts. Never a key by its place in the evidence. */
export type SignerReference =
  | { readonly kind: 'local' }
  | ({ readonly kind: 'key'; readonly keyId: Sha256 } & KeyEvidence)
  | ({ readonly kind: 'key-path'; readonly path: string } & KeyEvidence)
  /** Whom a certificate must name, as exact texts. */
  | { readonly kind: 'identity'; readonly identity: ExpectedIdentity };

export interface PolicyRule {
  readonly rule: Rule;
  /** Distinguishes two uses of one rule; the id where the policy gives none. */
  readonly name: string;
  readonly enforcement: Enforcement;
  /** Stages it applies to; all where absent. */
  readonly stages?: readonly string[] | undefined;
  readonly bound: BoundRule;
}

/** `provenance` of `provenance.present`: what a stage lists. */
export const groupOf = (id: string): string => id.slice(0, id.indexOf('.'));

/** Rules of the specification that this version does not have. */
const LATER_RULES = [
  'vuln.severity',
  'vuln.malware',
  'vuln.data-freshness',
  'license.expression',
  'packages.banned',
  'packages.age',
  'packages.source',
  'packages.eol',
  'packages.provenance',
  'provenance.slsa',
  'provenance.trigger',
  'build.hermetic',
  'workflow.hardened',
  'findings.sarif',
  'source.reviewed',
  'vsa.accepted',
  'promotion.prior-stage',
  'artifact.not-revoked',
  'exceptions.governance',
  'policy.reviewed',
];
const groupsOf = (ids: readonly string[]) => [...new Set(ids.map(groupOf))];
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const enforcementShape: Shape<Enforcement> = {
  expected: `one of ${enforcements.join(', ')}`,
  read(node, path, reading) {
    if (node.kind !== 'map') return oneOf(enforcements).read(node, path, reading);
    return refuse(node, 'policy/not-in-this-version', `${path}: staged enforcement ${NOT_YET}`, reading);
  },
};

const exactSubject = record(
  { exact: required(text, 'The name in the certificate (SAN), as an exact text.') },
  ['glob'],
);

const need = oneOf(['required', 'none']);
const HEX40 = /^[0-9a-f]{40}$/;
const commit = textLike(HEX40, 'a commit of 40 lowercase hex characters');

const signerShape: Shape<SignerReference> = {
  expected: 'the word local, { key: sha256:HEX }, { key-path: FILE.pem } or { issuer, subject: { exact } }',
  read(node, path, reading) {
    if (node.kind !== 'map') {
      const word = oneOf(['local']).read(node, path, reading);
      return word === undefined ? undefined : { kind: 'local' };
    }
    const faultsBefore = reading.faults.length;
    const value = record(
      {
        key: optional(
          textLike(/^sha256:[0-9a-f]{64}$/, '"sha256:" and 64 lowercase hex characters'),
          'SHA-256 of the public key (DER of SubjectPublicKeyInfo); the key itself comes by the input "key".',
        ),
        'key-path': optional(
          textLike(
            /^(?![/\\])(?!(?:[^/]*\/)*\.\.(?:\/|$))[^\\\p{Cc}]+$/u,
            'a path relative to the policy, without ".."',
          ),
          'A public key as PEM, relative to the folder of the policy.',
        ),
        log: optional(need, 'Of a key: `none` accepts signatures without a transparency log.'),
        time: optional(need, 'Of a key: `none` accepts signatures without a proof of their time.'),
        issuer: optional(text, 'Who certifies the identity, as an exact text.'),
        subject: optional(exactSubject, 'The identity itself; together with issuer.'),
        signerDigests: optional(listOf(commit), 'Commits of the workflow that may sign.'),
        sourceRepository: optional(text, 'Address of the repository that the certificate names.'),
        sourceRepositoryId: optional(textLike(/^\d+$/, 'a number in quotes'), 'Id of that repository.'),
        environment: optional(text, 'The protected environment that the job ran in.'),
      },
      ['san', 'kms'],
    ).read(node, path, reading);
    if (value === undefined || reading.faults.length > faultsBefore) return undefined;
    const { key, 'key-path': keyPath, log, time, ...certified } = value;
    const evidence = { log: log ?? 'required', time: time ?? 'required' } as const;
    const given = [key, keyPath, certified.issuer ?? certified.subject].filter((one) => one !== undefined);
    if (given.length === 1) {
      if (key !== undefined || keyPath !== undefined) refuseCertified(node, path, certified, reading);
      if (key !== undefined) return { kind: 'key', keyId: keyIdOf(key), ...evidence };
      if (keyPath !== undefined) return { kind: 'key-path', path: keyPath, ...evidence };
      if (log !== undefined || time !== undefined) {
        const message = `${path}: log and time belong to keys; for certificates the trusted root decides`;
        return refuse(node, 'policy/invalid-value', message, reading);
      }
      return identityReference(node, path, certified, reading);
    }
    const message = `${path}: expected exactly one of key, key-path, and issuer with subject`;
    return refuse(node, 'policy/invalid-value', message, reading);
  },
};

interface CertifiedFields {
  readonly issuer?: string | undefined;
  readonly subject?: { readonly exact: string } | undefined;
  readonly signerDigests?: readonly string[] | undefined;
  readonly sourceRepository?: string | undefined;
  readonly sourceRepositoryId?: string | undefined;
  readonly environment?: string | undefined;
}

/** An issuer without a name is nobody in particular, and a name without an issuer is anybody who says so. */
function identityReference(
  node: YamlNode,
  path: string,
  { issuer, subject, ...others }: CertifiedFields,
  reading: Reading,
): SignerReference | undefined {
  if (issuer === undefined || subject === undefined) {
    const message = `${path}: issuer and subject belong together: one without the other is no identity`;
    return refuse(node, 'policy/invalid-value', message, reading);
  }
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  const identity = { kind: 'identity', issuer, san: subject.exact, ...Object.fromEntries(given) } as const;
  return { kind: 'identity', identity };
}

function refuseCertified(node: YamlNode, path: string, fields: CertifiedFields, reading: Reading): void {
  const [field] = Object.entries(fields).find(([, value]) => value !== undefined) ?? [];
  if (field === undefined) return;
  const message = `${path}: ${field} says nothing about a key: a key has no certificate`;
  refuse(node, 'policy/invalid-value', message, reading);
}

/** A rule that may still take its enforcement from the defaults of the policy. */
type RuleEntry = Omit<PolicyRule, 'enforcement'> & { readonly enforcement?: Enforcement | undefined };

const ruleShape: Shape<RuleEntry> = {
  expected: 'a rule with an id',
  read(node, path, reading) {
    const entry = ruleEntryShape.read(node, path, reading);
    if (entry === undefined || node.kind !== 'map') return undefined;
    const rule = ruleOf(node, path, reading);
    const settings = node.entries.get('settings')?.value ?? emptyMap(node);
    const bound = rule?.bind(settings, `${path}.settings`, reading);
    if (rule === undefined || bound === undefined) return undefined;
    return {
      rule,
      name: entry.name ?? rule.id,
      bound,
      enforcement: entry.enforcement,
      stages: entry.stage,
    };
  },
};

/** Settings are read by the rule itself: here they are only allowed to stand. */
const anything: Shape<YamlNode> = { expected: 'the settings of the rule', read: (node) => node };

const ruleEntryShape = record(
  {
    id: required(text, 'Which rule of the library.'),
    name: optional(name, 'A name of its own, where one rule stands several times.'),
    settings: optional(anything, 'The settings of the rule.'),
    enforcement: optional(enforcementShape, 'What a failure means; else defaults.enforcement.'),
    stage: optional(listOf(stageName), 'Stages it applies to; all where absent.'),
  },
  [
    'description',
    'severity',
    'for',
    'when',
    'cel',
    'message',
    'fix',
    'controls',
    'onMissingEvidence',
    'onEmpty',
  ],
);

const rulesShape: Shape<readonly RuleEntry[]> = {
  expected: 'a list of at least one rule',
  absent: 'policy/no-rule',
  read(node, path, reading) {
    if (node.kind !== 'list' || node.items.length === 0) {
      return refuse(node, 'policy/no-rule', `${path}: expected ${this.expected}`, reading);
    }
    refuseTwins(node.items, reading);
    const read = node.items.map((item, index) => ruleShape.read(item, `${path}[${index}]`, reading));
    return read.filter((rule) => rule !== undefined);
  },
};

const failOnly = oneOf(['fail'], ['warn', 'pass']);

export const envelopeShape = record(
  {
    apiVersion: required(oneOf(['secure-build/v1']), 'Version of this format.'),
    kind: required(oneOf(['Policy']), 'Always "Policy".'),
    metadata: required(
      record({
        id: required(text, 'Which policy this is, for example acme/payments.'),
        version: required(wholeNumber(1, Number.MAX_SAFE_INTEGER), 'Grows with every change.'),
        owner: required(text, 'Who answers for it.'),
        riskProfile: optional(oneOf(['low', 'standard', 'high']), 'Recorded with the decision.'),
        reviewedOn: optional(textLike(DATE, 'a date such as "2026-10-01"'), 'Day of the last review.'),
      }),
      'Which policy this is.',
    ),
    defaults: withDefault(
      record({
        enforcement: withDefault(
          enforcementShape,
          'enforce',
          'For rules without an enforcement of their own.',
        ),
        onMissingEvidence: withDefault(failOnly, 'fail', 'What missing evidence means.'),
        onEmpty: withDefault(failOnly, 'fail', 'What a rule that looked at nothing means.'),
      }),
      { enforcement: 'enforce', onMissingEvidence: 'fail', onEmpty: 'fail' },
      'What holds where a rule says nothing.',
    ),
    stages: optional(
      mapOf(listOf(oneOf(['*', ...groupsOf(knownRules.map(({ id }) => id))], groupsOf(LATER_RULES)))),
      'Stages and the groups of rules that apply there.',
    ),
    trust: withDefault(
      record(
        { signers: withDefault(mapOf(signerShape), new Map(), 'Names and the keys that they stand for.') },
        ['vexAuthors', 'unsigned'],
      ),
      { signers: new Map() },
      'Whose signatures count.',
    ),
    rules: required(rulesShape, 'What must hold.'),
  },
  ['extends', 'packs', 'exceptions', 'opa', 'score', 'delegate'],
);

function ruleOf(entry: YamlMap, path: string, reading: Reading): Rule | undefined {
  const id = entry.entries.get('id')?.value;
  if (id?.kind !== 'text') return undefined;
  const rule = knownRules.find((known) => known.id === id.value);
  if (rule !== undefined) return rule;
  const shown = JSON.stringify(id.value);
  if (LATER_RULES.includes(id.value) || id.value.startsWith('custom.')) {
    return refuse(id, 'policy/not-in-this-version', `${path}.id: rule ${shown} ${NOT_YET}`, reading);
  }
  const ids = knownRules.map((known) => known.id);
  const hint = didYouMean(id.value, ids) || ` Known rules: ${ids.join(', ')}.`;
  return refuse(id, 'policy/unknown-rule', `${path}.id: there is no rule ${shown}.${hint}`, reading);
}

/** Two entries of one name would merge by accident, and nobody could say which settings hold. */
function refuseTwins(items: readonly YamlNode[], reading: Reading): void {
  const first = new Map<string, YamlNode>();
  for (const item of items) {
    const called = nameOf(item);
    if (called === undefined) continue;
    const twin = first.get(called);
    if (twin === undefined) first.set(called, item);
    else {
      const lines = `lines ${twin.at.line} and ${item.at.line}`;
      const message = `rule ${JSON.stringify(called)} stands twice (${lines}). Give one of them a "name", or merge them.`;
      refuse(item, 'policy/duplicate-rule', message, reading);
    }
  }
}

function nameOf(item: YamlNode): string | undefined {
  if (item.kind !== 'map') return undefined;
  const called = (item.entries.get('name') ?? item.entries.get('id'))?.value;
  return called?.kind === 'text' ? called.value : undefined;
}

const emptyMap = ({ at }: YamlNode): YamlMap => ({ kind: 'map', at, entries: new Map() });
const keyIdOf = (key: string): Sha256 => parseSha256(key.slice('sha256:'.length));
