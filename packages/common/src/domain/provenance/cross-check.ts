import { equalBytes } from '../../core/bytes.ts';
import { type CanonicalValue, canonicalBytes } from '../../core/canonical-json.ts';
import { sha256 } from '../../core/digest.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { Problem } from '../../core/problem.ts';
import type { CertifiedIdentity } from '../../formats/fulcio-certificate.ts';
import { predicateTypes, type Statement } from '../../formats/in-toto.ts';
import type { SignerIdentity } from '../signing/identity.ts';
import type { ReleasedBuilder } from '../signing/released-builders.ts';
import { type BuilderRow, buildTypeOf, matchingRow, rowOfSigner } from './builder-rows.ts';
import {
  type CertifiedBuildType,
  certifiedBuildTypes,
  certifiedFields,
  isCertifiedBuildType,
  valueAt,
} from './certified-fields.ts';
import { acceptedLevel, certifiedLevel } from './certified-level.ts';
import { unknownProvenanceMembers } from './known-members.ts';
import { type BuildLevel, type LevelReport, unmetFor } from './level-report.ts';

/** What provenance must say beyond being genuine. */
export interface CrossCheckPolicy {
  /** Anything below is refused; a statement that is no provenance is, too. */
  readonly minimumLevel?: BuildLevel;
  readonly builders?: readonly BuilderRow[];
  /** Keys of `externalParameters` and its `workflow` that are accepted although nobody here knows them. */
  readonly allowedExternalParameters?: readonly string[];
  /** Values that the build must have been given, by the name of the input. */
  readonly expectedInputs?: Readonly<Record<string, CanonicalValue>>;
}

/** What the comparison of predicate and certificate came to. No rule may read a level from anything else. */
export type PredicateCheck =
  | {
      readonly kind: 'cross-checked';
      readonly buildType: string;
      readonly level: BuildLevel;
      /** Why it is that level: every condition, what shows it, and on whose word. */
      readonly report: LevelReport;
      /** JSON pointers of members that nobody here knows; by the rules of in-toto they are ignored. */
      readonly unknownFields: readonly string[];
    }
  | { readonly kind: 'not-cross-checked'; readonly because: string };

const OLD_PROVENANCE = 'https://slsa.dev/provenance/v0.2';

/**
 * Check 13: what the predicate says of the build against what the platform has certified (provenance specification,
 * section 5). For our own build type always; for others where a policy asks for a level, a builder or inputs.
 *
 * @throws Problem `verify/predicate`, `verify/parameter` or `verify/level`
 */
export function crossCheck(
  statement: Statement,
  signer: SignerIdentity,
  question: {
    readonly provenance?: CrossCheckPolicy;
    readonly released?: readonly ReleasedBuilder[];
  },
): PredicateCheck {
  const { provenance: policy } = question;
  const check = compare(statement, signer, policy, question.released ?? []);
  requireLevel(check, policy?.minimumLevel ?? 0);
  return check;
}

function compare(
  { predicateType, predicate }: Statement,
  signer: SignerIdentity,
  policy: CrossCheckPolicy | undefined,
  released: readonly ReleasedBuilder[],
): PredicateCheck {
  const isProvenance = predicateType === predicateTypes.slsaProvenance;
  if (!isProvenance && predicateType !== OLD_PROVENANCE) return notCompared('the statement is no provenance');
  const buildType = buildTypeOf(predicate);
  if (policy === undefined && buildType !== certifiedBuildTypes.build)
    return notCompared('nothing was asked of it');
  if (signer.kind === 'key') {
    // What the key's owner wrote is believed as far as the key is; that nobody certifies it is no reason not to look.
    requireInputs(predicate, policy);
    return notCompared('a key certifies nothing about a build');
  }
  const { certified } = signer;
  if (isProvenance && buildType !== undefined && isCertifiedBuildType(buildType)) {
    requireCertifiedFields(predicate, certified, buildType);
    requireKnownParameters(predicate, buildType, policy);
    // Our own build type has one builder, and no policy makes another one.
    const rows = buildType === certifiedBuildTypes.build ? [] : (policy?.builders ?? []);
    const row = rowOfSigner(certified, buildType, rows);
    const report =
      row === undefined ? certifiedLevel(predicate, certified, buildType, released) : acceptedLevel(row);
    return crossChecked(buildType, report, unknownProvenanceMembers(predicateType, predicate, buildType));
  }
  const row = matchingRow(predicate, certified, policy?.builders ?? []);
  if (row === undefined) {
    throw new Problem(
      'verify/parameter',
      `nobody here knows the build type ${JSON.stringify(buildType?.slice(0, 200) ?? null)} of this builder`,
      { hint: 'Add the builder to the policy after a review, with its signer, build type and commits.' },
    );
  }
  requireInputs(predicate, policy);
  const unknown = unknownProvenanceMembers(predicateType, predicate, buildType);
  return crossChecked(buildType ?? '', acceptedLevel(row), unknown);
}

function crossChecked(
  buildType: string,
  report: LevelReport,
  unknownFields: readonly string[],
): PredicateCheck {
  return { kind: 'cross-checked', buildType, level: report.level, report, unknownFields };
}

const notCompared = (because: string): PredicateCheck => ({ kind: 'not-cross-checked', because });

/** A missing field on either side is a difference. */
function requireCertifiedFields(
  predicate: JsonObject,
  certified: CertifiedIdentity,
  buildType: CertifiedBuildType,
): void {
  for (const { at, oid, predicate: said, certificate } of certifiedFields(predicate, certified, buildType)) {
    if (said !== undefined && said === certificate) continue;
    const [a, b] = [said, certificate].map((text) =>
      text === undefined ? 'nothing' : JSON.stringify(text.slice(0, 200)),
    );
    throw new Problem(
      'verify/predicate',
      `the predicate says ${a}, but the certificate ${b} (OID ${oid}, ${at})`,
    );
  }
}

/** The specification of provenance asks to refuse what one does not understand: it may have changed the build. */
function requireKnownParameters(
  predicate: JsonObject,
  buildType: CertifiedBuildType,
  policy: CrossCheckPolicy | undefined,
): void {
  const allowed = policy?.allowedExternalParameters ?? [];
  const known = buildType === certifiedBuildTypes.build ? ['workflow', 'inputs', 'event'] : ['workflow'];
  const parameters = ['buildDefinition', 'externalParameters'];
  refuseUnknown(valueAt(predicate, parameters), [...known, ...allowed], parameters);
  const workflow = [...parameters, 'workflow'];
  refuseUnknown(valueAt(predicate, workflow), ['repository', 'ref', 'path', ...allowed], workflow);
  requireInputs(predicate, policy);
}

function refuseUnknown(value: unknown, known: readonly string[], path: readonly string[]): void {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new Problem('verify/parameter', `unknown parameter ${JSON.stringify(unknown.slice(0, 100))}`, {
    at: { pointer: `/predicate/${path.join('/')}` },
  });
}

function requireInputs(predicate: JsonObject, policy: CrossCheckPolicy | undefined): void {
  const inputs = valueAt(predicate, ['buildDefinition', 'externalParameters', 'inputs']);
  for (const [name, wanted] of Object.entries(policy?.expectedInputs ?? {})) {
    const got = isJsonObject(inputs) ? inputs[name] : undefined;
    if (got !== undefined && isSameInput(got, wanted)) continue;
    throw new Problem(
      'verify/parameter',
      `expected the input "${name}" to be ${JSON.stringify(wanted).slice(0, 100)}, got ${got === undefined ? 'nothing' : JSON.stringify(got).slice(0, 100)}`,
      { at: { pointer: '/predicate/buildDefinition/externalParameters/inputs' } },
    );
  }
}

/** A long value stands in provenance by its digest only. */
function isSameInput(got: JsonValue, wanted: CanonicalValue): boolean {
  const isSame = (value: CanonicalValue) => equalBytes(canonicalBytes(got), canonicalBytes(value));
  return isSame(wanted) || (typeof wanted === 'string' && isSame({ sha256: sha256(wanted) }));
}

function requireLevel(check: PredicateCheck, minimum: BuildLevel): void {
  const level = check.kind === 'cross-checked' ? check.level : 0;
  if (level >= minimum) return;
  const because =
    check.kind === 'cross-checked'
      ? [`it shows level ${level}`, ...unmetFor(check.report, minimum)].join('; ')
      : check.because;
  throw new Problem('verify/level', `build level ${minimum} was asked for: ${because}`);
}
