import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { equalBytes } from '@secure-build/common/core/bytes';
import { byCodeUnits } from '@secure-build/common/core/order';
import { Problem } from '@secure-build/common/core/problem';
import type { Http, HttpRequest, Ports } from '@secure-build/common/domain/ports';
import { nodeFiles } from '@secure-build/common/edges/files';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { fetchTufTarget } from '@secure-build/common/edges/sigstore/tuf';
import { fakePorts } from '../support/fake-ports.ts';
import { type ColumnName, cells, nameOf } from './fault-cells.ts';
import { serviceHttp } from './github/service-http.ts';
import { BUNDLE, type Ending, PENDING, type SigningWorld, signingWorld } from './signing-world.ts';
import { type Fault, type FaultKind, FaultPlan } from './sigstore/faults.ts';
import { REQUEST_TOKEN, startLab } from './sigstore/lab.ts';
import { GITHUB_ISSUER } from './sigstore/oidc-issuer.ts';

const QUARTER_HOUR = 15 * 60_000;

/** One service of the matrix, and what is done to meet it. */
interface Column {
  readonly name: ColumnName;
  /** As faults name it. */
  readonly service: string;
  /** What a message begins with. */
  readonly says: RegExp;
  readonly make: (faults?: readonly Fault[]) => Promise<Bench>;
}

interface Bench {
  readonly requests: readonly HttpRequest[];
  readonly ports: Ports;
  readonly world?: SigningWorld;
  readonly end: (ports?: Ports) => Promise<Ending>;
}

const signing =
  (rekor: '1' | '2') =>
  async (faults: readonly Fault[] = []) => {
    const world = await signingWorld({ rekor, faults });
    return { requests: world.requests, ports: world.ports, world, end: world.sign };
  };

const columns: readonly Column[] = [
  { name: 'OIDC', service: 'oidc', says: /^GitHub's OIDC endpoint \(token\.actions/, make: signing('1') },
  {
    name: 'Fulcio',
    service: 'fulcio',
    says: /^Fulcio \(https:\/\/fulcio\.sigstore\.dev\)/,
    make: signing('1'),
  },
  {
    name: 'Rekor v1',
    service: 'rekor-v1',
    says: /^Rekor \(https:\/\/rekor\.sigstore\.dev\)/,
    make: signing('1'),
  },
  { name: 'Rekor v2', service: 'rekor-v2', says: /^Rekor \(https:\/\/log2025-1\.rekor/, make: signing('2') },
  { name: 'TSA', service: 'timestamp', says: /^Timestamp authority \(https:/, make: signing('1') },
  { name: 'TUF', service: 'tuf', says: /^TUF repository \(https:/, make: refreshing },
];

/** The trusted root from a TUF repository, without anything from earlier runs. */
async function refreshing(faults: readonly Fault[] = []): Promise<Bench> {
  const lab = await startLab({ listen: false });
  const fakes = fakePorts();
  const requests: HttpRequest[] = [];
  const services = new Map([...lab.hosts].map(([host, service]) => [`https://${host}`, service]));
  const http = serviceHttp(services, { clock: fakes.ports.clock, plan: new FaultPlan(faults) });
  const send: Http['send'] = (request) => {
    requests.push(request);
    return http.send(request);
  };
  const ports: Ports = { ...fakes.ports, files: nodeFiles, http: { send } };
  const end = async (given: Ports = ports): Promise<Ending> => {
    try {
      const bytes = await fetchTufTarget(given, {
        mirror: `https://${lab.instance.tuf}`,
        initialRoot: lab.tufRoot,
        target: 'trusted_root.json',
        deadline: deadlineIn(given, QUARTER_HOUR),
      });
      assert.ok(equalBytes(bytes, lab.trustedRootBytes));
      return { kind: 'signed' };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { kind: 'problem', problem: error };
    }
  };
  return { requests, ports, end };
}

const environment = {
  ACTIONS_ID_TOKEN_REQUEST_URL: `${GITHUB_ISSUER}/token?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
};
before(() => void Object.assign(process.env, environment));
after(() => {
  for (const name of Object.keys(environment)) delete process.env[name];
});

const written = new Set<string>();

/** One test for each of these columns, named after its cell. */
function cell(
  row: string,
  names: readonly ColumnName[],
  work: (column: Column, t: { diagnostic(text: string): void }) => Promise<void>,
): void {
  for (const column of columns.filter(({ name }) => names.includes(name))) {
    const name = nameOf({ row, column: column.name });
    written.add(name);
    test(name, (t) => work(column, t));
  }
}

const every: readonly ColumnName[] = columns.map(({ name }) => name);
/** Services that are asked after there is a signature: it must not be lost. */
const afterSigning: readonly ColumnName[] = ['Rekor v1', 'Rekor v2', 'TSA'];

function assertSigned(ending: Ending, what: string): void {
  assert.equal(ending.kind, 'signed', ending.kind === 'signed' ? '' : `${what}: ${ending.problem.message}`);
}

function assertEnded(
  { name, says }: Column,
  { world }: Bench,
  ending: Ending,
  expected: { readonly code: string; readonly exit: number; readonly text: RegExp; readonly says?: RegExp },
): void {
  if (ending.kind === 'signed') throw new Error(`expected ${expected.code}, it was signed`);
  const { problem } = ending;
  assert.deepEqual([problem.code, problem.exit], [expected.code, expected.exit], problem.message);
  assert.match(problem.message, expected.text);
  if (expected.code.startsWith('service/')) assert.match(problem.message, expected.says ?? says);
  if (world === undefined) return;
  assert.equal(world.files.has(BUNDLE), false);
  const isSigned = afterSigning.includes(name) || expected.says !== undefined;
  assert.equal(world.files.has(PENDING), isSigned, 'what was signed stays, and only that');
}

const X4 = (text: RegExp) => ({ code: 'service/unavailable', exit: 4, text });
const X3 = (text: RegExp) => ({ code: 'service/refused', exit: 3, text });
const X1 = (text = /answered wrongly/) => ({ code: 'service/wrong-answer', exit: 1, text });

/** A fault that passes is survived; one that stays ends at the deadline, with attempts and time in the message. */
async function retried(column: Column, kind: FaultKind): Promise<void> {
  const { service, make } = column;
  const passing = await make([{ service, call: 1, ...kind }]);
  assertSigned(await passing.end(), `${kind.kind} once`);
  assertFreshTokens(column, passing);
  const lasting = await make([{ service, ...kind }]);
  const started = lasting.ports.clock.now().getTime();
  assertEnded(column, lasting, await lasting.end(), X4(/ for 15m0s \(\d\d+ attempts\)$/));
  assert.equal(lasting.ports.clock.now().getTime() - started, QUARTER_HOUR);
  assertFreshTokens(column, lasting);
}

/** Each certificate was asked for with a token of its own. */
function assertFreshTokens({ name }: Column, { requests }: Bench): void {
  if (name !== 'Fulcio') return;
  const bodies = requests
    .filter(({ url }) => url.endsWith('/signingCert'))
    .map(({ body }) => JSON.parse(Buffer.from(body ?? []).toString()).credentials.oidcIdentityToken);
  assert.ok(bodies.length > 0);
  assert.equal(new Set(bodies).size, bodies.length);
}

cell('connection refused, reset, DNS failure', every, async (column) => {
  for (const kind of ['refused', 'reset', 'cut-off', 'lost-answer'] as const) {
    if (kind === 'lost-answer') {
      const bench = await column.make([{ service: column.service, call: 1, kind }]);
      assertSigned(await bench.end(), kind);
    } else await retried(column, { kind });
  }
  if (column.name === 'TUF') await bridgedByCache();
});

async function bridgedByCache(): Promise<void> {
  const lab = await startLab({ listen: false });
  const fakes = fakePorts();
  const plan = new FaultPlan();
  const services = new Map([...lab.hosts].map(([host, service]) => [`https://${host}`, service]));
  const http = serviceHttp(services, { clock: fakes.ports.clock, plan });
  const ports: Ports = { ...fakes.ports, files: nodeFiles, http };
  const cacheFolder = await nodeFiles.temporaryFolder('tuf-cache');
  const fetch = () =>
    fetchTufTarget(ports, {
      mirror: `https://${lab.instance.tuf}`,
      initialRoot: lab.tufRoot,
      target: 'trusted_root.json',
      deadline: deadlineIn(ports, QUARTER_HOUR),
      cacheFolder,
    });
  await fetch();
  plan.add({ service: 'tuf', kind: 'reset' });
  const started = ports.clock.now().getTime();
  assert.ok(equalBytes(await fetch(), lab.trustedRootBytes));
  assert.ok(ports.clock.now().getTime() - started <= 60_000, 'not the whole deadline is waited for');
}

cell('no answer to timeout, 1 byte per second', every, async (column) => {
  for (const kind of ['silent', 'slow'] as const) await retried(column, { kind });
  if (column.name !== 'Rekor v2') return;
  const bench = await column.make([{ service: column.service, call: 1, kind: 'silent' }]);
  await bench.end();
  const [first] = bench.requests.filter(({ url }) => url.includes('log2025-1'));
  assert.ok((first?.deadlineMs ?? 0) >= 20_000, 'the server answers with its next checkpoint');
});

cell('408 425 429 500 502 503 504', every, async (column) => {
  for (const status of [408, 425, 429, 500, 502, 503, 504]) await retried(column, { kind: 'status', status });
});

cell('Retry-After beyond the deadline', every, async (column) => {
  const { service, make } = column;
  for (const retryAfter of ['901', '86400', 'Sat, 21 Nov 2026 12:30:00 GMT']) {
    const bench = await make([{ service, kind: 'status', status: 503, retryAfter }]);
    const started = bench.ports.clock.now().getTime();
    assertEnded(column, bench, await bench.end(), X4(/asked for a pause of \d+m\d+s for 0s \(1 attempt\)/));
    assert.equal(bench.ports.clock.now().getTime(), started);
  }
  const patient = await make([{ service, call: 1, kind: 'status', status: 503, retryAfter: '300' }]);
  const started = patient.ports.clock.now().getTime();
  assertSigned(await patient.end(), 'a pause within the deadline');
  assert.ok(patient.ports.clock.now().getTime() - started >= 300_000);
});

/** Refused at once; a certificate authority once more with a fresh token, since the first may have been too old. */
async function refused(column: Column, status: number, calls: readonly number[] = []): Promise<void> {
  const { service, make, name } = column;
  const body = JSON.stringify({ message: 'no '.repeat(2000) });
  const at = calls.length === 0 ? [undefined] : calls;
  for (const call of at) {
    const bench = await make([
      { service, kind: 'status', status, body, ...(call === undefined ? {} : { call }) },
    ]);
    const attempts = name === 'Fulcio' ? '2 attempts' : '\\d attempts?';
    assertEnded(
      column,
      bench,
      await bench.end(),
      X3(new RegExp(`refused the request: it answered ${status} after \\d+s \\(${attempts}\\)`)),
    );
    assertFreshTokens(column, bench);
  }
  if (name !== 'Fulcio') return;
  const once = await make([{ service, call: 1, kind: 'status', status }]);
  assertSigned(await once.end(), `${status} once`);
  assertFreshTokens(column, once);
}

cell('400 422', every, async (column) => {
  for (const status of [400, 422]) await refused(column, status);
});

cell('401 403 404', every, async (column) => {
  // The first question of a TUF client is for a newer root, and 403 or 404 means that there is none.
  for (const status of [401, 403, 404])
    await refused(column, status, column.name === 'TUF' ? [2, 3, 4, 5] : []);
});

cell('405 frozen log', ['Rekor v2'], async (column) => {
  const { service, make } = column;
  const bench = await make([{ service, kind: 'frozen' }]);
  assertSigned(await bench.end(), 'the first log is frozen');
  assert.ok(bench.requests.some(({ url }) => url.startsWith('https://log2026-1.rekor.sigstore.dev/')));
  const all = await make([
    { service, kind: 'frozen' },
    { service: 'rekor-v2-2', kind: 'frozen' },
  ]);
  const ending = await all.end();
  assert.ok(ending.kind === 'problem' && ending.problem.code === 'service/refused');
  assert.match(ending.problem.message, /405/);
  assert.ok(all.world?.files.has(PENDING));
  assert.ok(
    all.requests.every(({ url }) => !url.startsWith('https://rekor.sigstore.dev/')),
    'no other version',
  );
});

cell('409', ['Rekor v1', 'Rekor v2'], async (column) => {
  const { service, make } = column;
  const lost = await make([{ service, call: 1, kind: 'lost-answer' }]);
  assertSigned(await lost.end(), 'our own entry');
  const other = await make([{ service, call: 1, kind: 'conflict', entry: 'other' }]);
  assertEnded(column, other, await other.end(), X1());
  const nowhere = await make([{ service, call: 1, kind: 'conflict', location: 'absent' }]);
  assertEnded(column, nowhere, await nowhere.end(), X1(/409/));
});

cell('200 with HTML; truncated JSON; wrong content type', every, async (column) => {
  for (const kind of ['html', 'truncated'] as const) await retried(column, { kind });
  if (column.name !== 'Rekor v2') return retried(column, { kind: 'wrong-content-type' });
  // Asked again, the log says that it has the entry; its tiles have no content type of their own, and prove it.
  const bench = await column.make([{ service: column.service, kind: 'wrong-content-type' }]);
  assertSigned(await bench.end(), 'proved by the tiles');
});

cell('body over the cap', every, async (column) => {
  const { service, make } = column;
  const bench = await make([{ service, kind: 'oversized', bytes: 6_000_000 }]);
  const started = bench.ports.clock.now().getTime();
  assertEnded(column, bench, await bench.end(), X4(/larger than \d+ bytes\) for 0s \(1 attempt\)/));
  assert.equal(bench.ports.clock.now().getTime(), started);
});

cell('redirect', every, async (column) => {
  const { service, make } = column;
  for (const location of ['https://elsewhere.example/', 'http://127.0.0.1/', '/elsewhere']) {
    const bench = await make([{ service, kind: 'redirect', location }]);
    assertEnded(column, bench, await bench.end(), X3(/redirect \(307\) after \d+s \(1 attempt\)/));
    assert.ok(bench.requests.every(({ url }) => !/elsewhere|127/.test(url)));
  }
});

cell('token expired, nbf ahead', ['OIDC', 'Fulcio'], async (column) => {
  const { name, make } = column;
  for (const kind of ['expired-token', 'token-not-yet-valid'] as const) {
    // The first token says who we are, the second one is for the certificate.
    for (const call of [1, 2]) {
      const bench = await make([{ service: 'oidc', call, kind }]);
      assertSigned(await bench.end(), `${kind} at call ${call}`);
      const stale = bench.world?.tokens[call - 1] ?? '-';
      const sent = bench.requests.map(({ body }) => Buffer.from(body ?? []).toString()).join('');
      assert.ok(!sent.includes(stale), 'the stale token is not used');
    }
  }
  if (name !== 'Fulcio') return;
  const bench = await make([{ service: 'fulcio', call: 1, kind: 'status', status: 401 }]);
  assertSigned(await bench.end(), 'a token that Fulcio calls too old');
  assertFreshTokens(column, bench);
});

cell('clock skew ± 10 min of the service', ['OIDC', 'Fulcio', 'Rekor v1', 'TSA', 'TUF'], async (column) => {
  const { name, service, make } = column;
  if (name === 'TUF') {
    const frozen = await make([{ service, kind: 'expired-metadata' }]);
    const ending = await frozen.end();
    assertEnded(column, frozen, ending, { code: 'trust/metadata-invalid', exit: 1, text: /expired/ });
    return;
  }
  if (name === 'OIDC') return ourClockIsWrong(column);
  // Both ends of a validity belong to it, so ten minutes to one side are one second short.
  for (const seconds of name === 'Fulcio' ? [600, -601] : [601, -600]) {
    const bench = await make([{ service, kind: 'clock-skew', seconds }]);
    // Of a certificate that is not valid at the time of the timestamp, either of the two may be wrong.
    const says = name === 'Fulcio' ? { says: /^Timestamp authority/ } : {};
    assertEnded(column, bench, await bench.end(), { ...X1(/was not valid at/), ...says });
  }
});

/** To us it looks as if the issuer were wrong; all services agree, and the signed time is good. */
async function ourClockIsWrong({ make }: Column): Promise<void> {
  for (const milliseconds of [600_000, -600_000]) {
    const bench = await make();
    const { clock } = bench.ports;
    const wrong = { sleep: clock.sleep, now: () => new Date(clock.now().getTime() + milliseconds) };
    assertSigned(await bench.end({ ...bench.ports, clock: wrong }), `our clock is ${milliseconds} ms off`);
    const notes = bench.world?.annotations.map(({ kind, message }) => `${kind} ${message}`) ?? [];
    assert.ok(
      notes.some((note) => /^notice .*clock of this machine or that of GitHub is wrong/.test(note)),
      notes.join('\n'),
    );
  }
}

async function wrong(column: Column, kinds: readonly FaultKind[], text?: RegExp): Promise<void> {
  for (const kind of kinds) {
    const bench = await column.make([{ service: column.service, ...kind }]);
    const ending = await bench.end();
    assert.equal(ending.kind, 'problem', `${kind.kind} was signed`);
    assertEnded(column, bench, ending, X1(text));
  }
}

cell('certificate for another key, SAN, issuer; root in chain; no EKU; CA leaf', ['Fulcio'], (column) =>
  wrong(column, [
    { kind: 'other-key' },
    { kind: 'other-claims', claims: { job_workflow_ref: 'evil/x/.github/workflows/x.yml@refs/heads/main' } },
    { kind: 'other-claims', claims: { iss: `${GITHUB_ISSUER}/evil` } },
    { kind: 'other-claims', claims: { repository_id: '1' } },
    { kind: 'unknown-authority' },
    { kind: 'bad-certificate-signature' },
    { kind: 'root-in-chain' },
    { kind: 'no-extended-key-usage' },
    { kind: 'authority-as-leaf' },
  ]),
);

cell('certificate for another key, SAN, issuer; root in chain; no EKU; CA leaf', ['TSA'], (column) =>
  wrong(column, [
    { kind: 'bad-token-signature' },
    { kind: 'root-in-chain' },
    { kind: 'no-extended-key-usage' },
    { kind: 'authority-as-leaf' },
  ]),
);

cell('SCT missing, bad, by unknown log', ['Fulcio'], (column) =>
  wrong(column, [
    { kind: 'no-sct' },
    { kind: 'bad-sct' },
    { kind: 'unknown-ct-log' },
    { kind: 'sct-of-other-certificate' },
  ]),
);

cell('entry of another artifact, certificate or signature', ['Rekor v1', 'Rekor v2'], (column) =>
  wrong(
    column,
    [{ kind: 'other-artifact' }, { kind: 'other-certificate' }, { kind: 'other-signature' }],
    /the entry is about (?:something else|another)/,
  ),
);

cell(
  'bad SET; proof for other index; stale, foreign or unsigned checkpoint; tree size 0',
  ['Rekor v1', 'Rekor v2'],
  (column) =>
    wrong(column, [
      ...(column.name === 'Rekor v1' ? [{ kind: 'bad-promise' } as const] : []),
      { kind: 'other-index' },
      { kind: 'bad-proof' },
      { kind: 'stale-checkpoint' },
      { kind: 'foreign-checkpoint' },
      { kind: 'unsigned-checkpoint' },
      { kind: 'cosigned-only-checkpoint' },
      { kind: 'empty-tree' },
    ]),
);

cell('imprint of other bytes, wrong nonce, unknown TSA', ['TSA'], (column) =>
  wrong(column, [
    { kind: 'other-imprint' },
    { kind: 'other-nonce' },
    { kind: 'no-nonce' },
    { kind: 'unknown-authority' },
  ]),
);

class Crash extends Error {}

/** Ends the process at that request: before it is sent, or after it was answered. */
function crashing(ports: Ports, at: number, when: 'before' | 'after'): Ports {
  let sent = 0;
  const send: Http['send'] = async (request) => {
    sent += 1;
    const isHere = sent === at;
    if (isHere && when === 'before') throw new Crash();
    const response = await ports.http.send(request);
    if (isHere) throw new Crash();
    return response;
  };
  return { ...ports, http: { send } };
}

cell('crash between any two calls (kill -9)', every, async (column) => {
  const undisturbed = await column.make();
  assertSigned(await undisturbed.end(), 'undisturbed');
  for (let at = 1; at <= undisturbed.requests.length; at += 1) {
    for (const when of ['before', 'after'] as const) {
      const bench = await column.make();
      const crashed = crashing(bench.ports, at, when);
      // Whatever is made of the exception on its way up: nothing of it outlives a process.
      const ending = await bench.end(crashed).catch(() => undefined);
      assert.notEqual(ending?.kind, 'signed');
      assert.equal(bench.world?.files.has(BUNDLE) ?? false, false, 'nothing unverified is left');
      assertSigned(await bench.end(), `again after a crash ${when} call ${at}`);
      assert.equal(bench.world?.files.has(PENDING) ?? false, false);
    }
  }
});

test('every cell of the fault matrix is a test, and every test of the matrix a cell', () => {
  const stores = readFileSync(join(import.meta.dirname, 'store-faults.test.ts'), 'utf8');
  const named = [...stores.matchAll(/\bcell\('([^']+)'/g)].flatMap(([, row = '']) =>
    (['attestation API', 'OCI'] as const).map((column) => nameOf({ row, column })),
  );
  const single = [...stores.matchAll(/\btest\('(fault matrix: [^']+)'/g)].map(([, name = '']) => name);
  const tests = new Set([...written, ...named, ...single]);
  assert.deepEqual([...tests].sort(byCodeUnits), cells.map(nameOf).sort(byCodeUnits));
});
