import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatCanonicalJson } from '@secure-build/common/core/canonical-json';
import { workflowProvenance } from '@secure-build/common/domain/provenance/certified-predicates';
import { provenanceMembers } from '@secure-build/common/domain/provenance/statement';
import { predicateTypes } from '@secure-build/common/formats/in-toto';
import { canCloseNetwork, openNetwork, runInside } from '../lab/network.ts';
import { FaultPlan } from '../lab/sigstore/faults.ts';
import { makeIssuer } from '../lab/sigstore/oidc-issuer.ts';
import { json, type Service } from '../lab/sigstore/service.ts';
import { claimsFor } from '../support/certified-build.ts';
import type { Ending, Judge } from './judge.ts';
import { npmTool } from './npm-tool.ts';
import type { AnsweredPredicate, AskedJob } from './programs/actions-attest-predicates.ts';

const tool = npmTool('@actions/attest');

/** One job of the recording that `certified-predicates.test.ts` compares with, without any network. */
export interface RecordedPredicate {
  readonly what: string;
  readonly serverUrl: string;
  readonly claims: Readonly<Record<string, string>>;
  readonly predicate: unknown;
}

/** Whether the recording is what the library writes, and what we write is the same (provenance specification, bar 1). */
export const actionsAttest: Judge = {
  name: `${tool.name} ${tool.version} on our predicates`,
  about: 'provenance of the type workflow/v1 for the recorded claims',
  async run(places) {
    const installed = await tool.install(places);
    if (installed.kind !== 'ready') return installed;
    if (!canCloseNetwork()) return { kind: 'skipped', needs: 'unshare and ip' };
    const recorded = recordedPredicates();
    const answers = await askLibrary(installed.program, recorded);
    return comparedPredicates(recorded, answers);
  },
};

export function recordedPredicates(): readonly RecordedPredicate[] {
  const file = new URL(`../fixtures/provenance/actions-attest-${tool.version}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly RecordedPredicate[] }).cases;
}

/** Runs the library as a job with each of these claims: it asks for a token, verifies it, and reads nothing else. */
async function askLibrary(
  modulePath: string,
  recorded: readonly RecordedPredicate[],
): Promise<readonly AnsweredPredicate[]> {
  const folder = mkdtempSync(join(tmpdir(), 'actions-attest-'));
  const [cases, answers] = ['cases.json', 'answers.json'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  const issuers = new Map(recorded.map(({ claims: { iss = '' } }) => [new URL(iss).host, iss]));
  const hosts = new Map([...issuers].map(([host, url]) => [host, issuerService(url, recorded)]));
  const asked = recorded.map(
    ({ serverUrl, claims: { iss } }, index): AskedJob => ({
      serverUrl,
      requestUrl: `${iss}/token?case=${index}`,
    }),
  );
  const network = await openNetwork({ sites: [{ hosts, world: { faults: new FaultPlan(), requests: [] } }] });
  try {
    writeFileSync(cases, JSON.stringify(asked));
    const { exitCode, stdout, stderr } = await runInside(network, [
      process.execPath,
      ...[PROGRAM, modulePath, cases, answers],
    ]);
    if (exitCode !== 0) throw new Error(`the library ended with ${exitCode}: ${stdout}${stderr}`);
    return JSON.parse(readFileSync(answers, 'utf8')) as AnsweredPredicate[];
  } finally {
    await network.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const PROGRAM = fileURLToPath(new URL('programs/actions-attest-predicates.ts', import.meta.url));

/** The issuer, and in front of it the endpoint of the runner: its query says which job asks. */
function issuerService(url: string, recorded: readonly RecordedPredicate[]): Service {
  const issuer = makeIssuer({ url, now: () => new Date() });
  return {
    name: 'issuer',
    handle({ path, query }) {
      if (path === '/.well-known/openid-configuration') return json(200, issuer.discovery);
      if (path === '/.well-known/jwks') return json(200, issuer.jwks);
      const job = recorded[Number(query.get('case'))];
      if (path !== '/token' || job === undefined) return json(404, { message: 'Not Found' });
      return json(200, { value: issuer.issueToken({ ...job.claims, aud: query.get('audience') }) });
    },
  };
}

/** A member that only one of them has, or has differently, by its JSON pointer. */
export function comparedPredicates(
  recorded: readonly RecordedPredicate[],
  answers: readonly AnsweredPredicate[],
): Ending {
  const differences = recorded.flatMap(({ what, serverUrl, claims, predicate }, index) => {
    const { type, params } = answers[index] ?? {};
    const ours = workflowProvenance(claimsFor(claims, serverUrl));
    return [
      ...(type === predicateTypes.slsaProvenance ? [] : [`the predicate type is ${type}`]),
      ...differingMembers(params, predicate).map((pointer) => `the recording differs at ${pointer}`),
      ...differingMembers(params, JSON.parse(formatCanonicalJson(provenanceMembers(ours)))).map(
        (pointer) => `ours differs at ${pointer}`,
      ),
    ].map((difference) => `${what}: ${difference}`);
  });
  if (recorded.length !== answers.length)
    differences.push(`${answers.length} predicates for ${recorded.length} jobs`);
  return differences.length === 0
    ? { kind: 'passed', counted: `${recorded.length} predicates equal, member for member` }
    : { kind: 'failed', because: differences.join('\n') };
}

function differingMembers(one: unknown, other: unknown, pointer = ''): readonly string[] {
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other))
    return one === other ? [] : [pointer || '/'];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) =>
    differingMembers(memberOf(one, name), memberOf(other, name), `${pointer}/${name}`),
  );
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
const memberOf = (container: object, name: string): unknown =>
  Object.hasOwn(container, name) ? (container as Record<string, unknown>)[name] : undefined;
