import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { CertifiedIdentity } from '../../formats/fulcio-certificate.ts';
import { textAt, valueAt } from './certified-fields.ts';
import type { BuildLevel } from './level-report.ts';

/** A builder that the policy accepts although its build type is not one of ours to compare. */
export interface BuilderRow {
  /** `https://github.com/OWNER/REPO/.github/workflows/FILE.yml`, without a ref. */
  readonly signer: string;
  /** `builder.id` where it is not the signer: the generator's delegators sign for others. */
  readonly builder?: string;
  readonly buildTypes: readonly string[];
  /** Commits of the workflow; absent: only a release tag is accepted. */
  readonly digests?: readonly string[];
  readonly level: BuildLevel;
}

/** The row whose builder is the signer of the certificate, if the predicate says the same. */
export function matchingRow(
  predicate: JsonObject,
  certified: CertifiedIdentity,
  rows: readonly BuilderRow[],
): BuilderRow | undefined {
  const buildType = buildTypeOf(predicate);
  const builder = textAt(predicate, ['runDetails', 'builder', 'id']) ?? textAt(predicate, ['builder', 'id']);
  const uri = certified.san.value;
  const at = uri.indexOf('@');
  if (certified.san.kind !== 'uri' || at < 0 || builder === undefined || buildType === undefined)
    return undefined;
  const ref = uri.slice(at + 1);
  return rows.find(
    (row) =>
      row.signer === uri.slice(0, at) &&
      row.buildTypes.includes(buildType) &&
      isAccepted(row, certified, ref) &&
      (row.builder === undefined
        ? builder === uri
        : [row.builder, `${row.builder}@${ref}`].includes(builder)) &&
      namesSource(predicate, certified),
  );
}

/**
 * The row of the signer of a predicate whose every certified field was compared: there the builder is the signer, so
 * a row for somebody else's builder is none.
 */
export function rowOfSigner(
  certified: CertifiedIdentity,
  buildType: string,
  rows: readonly BuilderRow[],
): BuilderRow | undefined {
  const uri = certified.san.value;
  const at = uri.indexOf('@');
  if (certified.san.kind !== 'uri' || at < 0) return undefined;
  return rows.find(
    (row) =>
      row.builder === undefined &&
      row.signer === uri.slice(0, at) &&
      row.buildTypes.includes(buildType) &&
      isAccepted(row, certified, uri.slice(at + 1)),
  );
}

/** Of provenance version 1, or of version 0.2. */
export function buildTypeOf(predicate: JsonObject): string | undefined {
  return textAt(predicate, ['buildDefinition', 'buildType']) ?? textAt(predicate, ['buildType']);
}

function isAccepted({ digests }: BuilderRow, { buildSignerDigest }: CertifiedIdentity, ref: string): boolean {
  if (digests === undefined) return /^refs\/tags\/v\d+\.\d+\.\d+$/.test(ref);
  return buildSignerDigest !== undefined && digests.includes(buildSignerDigest);
}

/** A dependency, a material or the source of the configuration that is the certified source at the certified ref. */
function namesSource(
  predicate: JsonObject,
  { sourceRepositoryUri, sourceRepositoryRef, sourceRepositoryDigest }: CertifiedIdentity,
): boolean {
  if (sourceRepositoryUri === undefined || sourceRepositoryRef === undefined) return false;
  const uri = `git+${sourceRepositoryUri}@${sourceRepositoryRef}`;
  const candidates: readonly (JsonValue | undefined)[] = [
    ...listAt(predicate, ['buildDefinition', 'resolvedDependencies']),
    ...listAt(predicate, ['materials']),
    valueAt(predicate, ['invocation', 'configSource']),
  ];
  const commits = candidates.filter((candidate) => {
    const digest = valueAt(candidate, ['digest']);
    const commit = isJsonObject(digest) ? (digest.gitCommit ?? digest.sha1) : undefined;
    return commit !== undefined && commit === sourceRepositoryDigest;
  });
  return commits.length > 0 && commits.every((candidate) => textAt(candidate, ['uri']) === uri);
}

function listAt(predicate: JsonObject, path: readonly string[]): readonly JsonValue[] {
  const list = valueAt(predicate, path);
  return isJsonArray(list) ? list : [];
}
