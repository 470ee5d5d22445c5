import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { utf8 } from '@secure-build/common/core/bytes';
import { parseSha256, sha256 } from '@secure-build/common/core/digest';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@secure-build/common/core/json';
import { readBuildEvent } from '@secure-build/common/domain/provenance/build-event';
import type { BuildFacts, OwnBuildFacts } from '@secure-build/common/domain/provenance/build-level';
import { buildProvenance } from '@secure-build/common/domain/provenance/certified-predicates';
import { certifiedClaims } from '@secure-build/common/domain/provenance/claims';
import { parseDeclaredInputs } from '@secure-build/common/domain/provenance/declared-inputs';
import { type RunJob, runJobs } from '@secure-build/common/domain/provenance/run-jobs';
import { sourceTree } from '@secure-build/common/domain/provenance/source-tree';
import { parseWorkflowIdentity } from '@secure-build/common/domain/provenance/workflow-identity';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import type { VerifiedToken } from '@secure-build/common/formats/json-web-signature';

export const SUITE = 'acme/secure-build';
const folder = fileURLToPath(new URL('../../fixtures/workflows/l3/', import.meta.url));

/** A file of `test/fixtures/workflows/l3`: the whole good case, or a JSON merge patch (RFC 7396) on it. */
export function readPlantedFacts(patch?: string): JsonObject {
  const good = readObject('facts/good.json');
  return patch === undefined ? good : (patched(good, readObject(patch)) as JsonObject);
}

/** The same as what the level engine takes, made the way the product makes it. */
export function buildFactsOf(planted: JsonObject): BuildFacts {
  const claims = certifiedClaims(
    // A token whose signature was verified; making one is no part of these cases.
    { claims: planted.claims } as unknown as VerifiedToken,
    { host: githubHostOf('https://github.com'), issuer: 'https://token.actions.githubusercontent.com' },
  );
  const files = Object.entries(planted.files as JsonObject).map(([name, digest]) => ({
    name,
    sha256: parseSha256(String(digest)),
  }));
  const own: OwnBuildFacts = {
    builder: 'build',
    claims,
    identity: parseWorkflowIdentity(JSON.stringify(planted.job), 'the fixture'),
    suite: SUITE,
    jobs: runJobs(claims.runId, [
      { attempt: Number(claims.runAttempt), jobs: planted.jobs as unknown as readonly RunJob[] },
    ]),
    attestJob: { foreignFiles: [] },
    handedOver: files,
    subjects: files,
    inputs: parseDeclaredInputs(JSON.stringify(planted.inputs), 'the fixture'),
    source: sourceTree({ commit: String(planted.sourceCommit), lockfiles: [], leftOut: [] }),
  };
  return planted.builder === 'attest' ? { ...own, builder: 'attest' } : own;
}

/** The provenance that such a build gets: the bytes that would be signed, parsed again. */
export function provenanceOf(planted: JsonObject): JsonObject {
  const { claims, identity, jobs, inputs, source, suite } = buildFactsOf({
    ...planted,
    builder: 'build',
  }) as OwnBuildFacts;
  const provenance = buildProvenance({
    claims,
    identity,
    jobs,
    inputs,
    source,
    suite,
    event: readBuildEvent(utf8('{}'), claims),
    handoffSha256: sha256('the hand-off'),
    sboms: [],
  });
  return parseJson(JSON.stringify(provenance)) as JsonObject;
}

export function readObject(path: string): JsonObject {
  const value = parseJson(readFileSync(`${folder}${path}`, 'utf8'), { file: path });
  if (!isJsonObject(value)) throw new TypeError(`${path} is no object`);
  return value;
}

function patched(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isJsonObject(patch)) return patch;
  const result = new Map(Object.entries(isJsonObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else result.set(key, patched(result.get(key), value));
  }
  return Object.fromEntries(result);
}
