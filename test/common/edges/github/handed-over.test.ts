import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import type { PackedFile } from '@secure-build/common/domain/handoff/packed-files';
import { handOverFiles } from '@secure-build/common/edges/github/hand-over';
import { receiveHandoff } from '@secure-build/common/edges/github/handed-over';
import { type Handoff, parseHandoff } from '@secure-build/common/formats/handoff';
import { formatZip } from '@secure-build/common/formats/zip';
import { ARTIFACT_ORIGIN } from '../../../lab/github/artifacts.ts';
import { simulateJob } from '../../../lab/github/simulated-job.ts';
import { type HandoffWorld, handoffWorld, workspace } from '../../../support/handoff-world.ts';
import { problem } from '../../../support/signing.ts';

const MINUTES_15 = 15 * 60_000;
const TARGET = `${workspace}/received`;

/** Puts files on the disk of the job and says what they are. */
function onDisk(
  { files }: HandoffWorld,
  contents: Readonly<Record<string, Uint8Array | string>>,
): PackedFile[] {
  return Object.entries(contents).map(([name, content]) => {
    const bytes = Buffer.from(content);
    files.set(`${workspace}/${name}`, bytes);
    return { name, path: `${workspace}/${name}`, sizeBytes: bytes.length, sha256: sha256(bytes) };
  });
}

const built = { 'app.tgz': 'the application', 'dist/b.whl': 'the wheel' };

async function send(world: HandoffWorld, contents: Readonly<Record<string, Uint8Array | string>> = built) {
  const { ports, github } = world;
  return handOverFiles(
    { ports, github, service: world.service() },
    'files',
    onDisk(world, contents),
    MINUTES_15,
  );
}

const receive = (world: HandoffWorld, handoff: Handoff, target: string | undefined = TARGET) =>
  receiveHandoff({ ...world, token: world.job.token }, handoff, {
    ...(target === undefined ? {} : { target }),
    deadlineMs: MINUTES_15,
  });

const received = ({ files }: HandoffWorld) => [...files.keys()].filter((path) => path.startsWith(TARGET));
/** The one that the world sent last. */
function lastArtifact({ workflowArtifacts }: HandoffWorld) {
  const artifact = workflowArtifacts.artifacts.at(-1);
  assert.ok(artifact);
  return artifact;
}

test('what one job hands over, another receives, byte for byte', async () => {
  const world = handoffWorld();
  const sent = await send(world);
  assert.equal(sent.digest, sha256(sent.text));
  const handoff = parseHandoff(sent.text, 'input "handoff"');
  assert.deepEqual(handoff, sent.handoff);
  const { artifact, files, target } = await receive(world, handoff);
  assert.deepEqual(
    [artifact.id, artifact.name, artifact.digest, target],
    [handoff.artifactId, sent.artifactName, handoff.artifactDigest, TARGET],
  );
  assert.deepEqual(
    files.map(({ name }) => name),
    ['app.tgz', 'dist/b.whl'],
  );
  for (const [name, content] of Object.entries(built))
    assert.equal(Buffer.from(world.files.get(`${TARGET}/${name}`) ?? '').toString(), content);
  assert.deepEqual(
    [...world.files.keys()].filter((path) => path.startsWith('/tmp/')),
    [],
    'the archive does not stay',
  );
});

test('without a target the files are hashed and nothing is written', async () => {
  const world = handoffWorld();
  const { handoff } = await send(world);
  const source = { ...world, token: world.job.token };
  assert.equal((await receiveHandoff(source, handoff)).files.length, 2);
  assert.deepEqual(received(world), []);
});

test('an artifact has a name that no other job, leg or re-run uses', async () => {
  const world = handoffWorld();
  const names = new Set<string>();
  for (let job = 0; job < 5; job += 1) names.add((await send(world)).artifactName);
  assert.equal(names.size, 5);
  for (const name of names) assert.match(name, /^handoff-files-build-2-[0-9a-f]{16}$/);
});

test('a large artifact goes up in blocks of 8 MiB, and comes back whole', async () => {
  const world = handoffWorld();
  const large = Buffer.alloc(2 * limits.uploadBlockBytes + 12345, 'abcdefg');
  const { handoff } = await send(world, { 'large.bin': large, small: 'x' });
  const puts = world.ports.http.requests.filter(({ method }) => method === 'PUT');
  assert.deepEqual(
    puts.map(({ url, bodyBytes }) => [
      new URL(url).searchParams.get('comp'),
      bodyBytes <= limits.uploadBlockBytes,
    ]),
    [
      ['block', true],
      ['block', true],
      ['block', true],
      ['blocklist', true],
    ],
  );
  await receive(world, handoff);
  assert.equal(sha256(world.files.get(`${TARGET}/large.bin`) ?? ''), sha256(large));
});

for (const extra of [-1, 0, 1]) {
  test(`an archive of one block ${extra < 0 ? 'less a byte' : extra > 0 ? 'and a byte' : 'exactly'} arrives`, async () => {
    const world = handoffWorld();
    const overhead = formatZip([{ name: 'a', bytes: utf8('') }]).length;
    const { handoff, sizeBytes } = await send(world, {
      a: Buffer.alloc(limits.uploadBlockBytes - overhead + extra),
    });
    assert.equal(sizeBytes, limits.uploadBlockBytes + extra);
    assert.equal((await receive(world, handoff)).files.length, 1);
  });
}

test('a block whose answer was lost is sent again, and the artifact is the same', async () => {
  const faults = [{ service: 'artifact-storage', call: 2, kind: 'lost-answer' }] as const;
  const world = handoffWorld({ faults });
  const large = Buffer.alloc(2 * limits.uploadBlockBytes + 1, 'x');
  const { handoff } = await send(world, { large });
  assert.equal(world.ports.http.requests.filter(({ method }) => method === 'PUT').length, 5);
  assert.equal((await receive(world, handoff)).files.length, 1);
});

test('a list that is too long for an output travels in the artifact', async () => {
  const world = handoffWorld();
  const many = Object.fromEntries(
    Array.from({ length: 3500 }, (_, index) => [
      `f${String(index).padStart(5, '0')}${'x'.repeat(30)}`,
      `${index}`,
    ]),
  );
  const { handoff, text } = await send(world, many);
  assert.equal(handoff.list.kind, 'manifest');
  assert.ok(text.length < 300);
  assert.equal((await receive(world, handoff)).files.length, 3500);
  assert.equal(received(world).length, 3500);
});

test('a file that changes after it was hashed is not handed over', async () => {
  const world = handoffWorld();
  const { ports, github } = world;
  const files = onDisk(world, built);
  world.files.set(`${workspace}/app.tgz`, utf8('THE APPLICATION'));
  await assert.rejects(
    handOverFiles({ ports, github, service: world.service() }, 'files', files, MINUTES_15),
    problem('subject/changed'),
  );
  assert.ok(world.workflowArtifacts.artifacts.every(({ finalized }) => !finalized));
});

for (const { why, contents, code } of [
  {
    why: 'names equal after case folding',
    contents: { 'App.tgz': '1', 'app.tgz': '2' },
    code: 'subject/collision',
  },
  { why: 'names equal after NFC', contents: { é: '1', 'e\u0301': '2' }, code: 'subject/collision' },
  { why: 'a name that is no path elsewhere', contents: { 'C:\\x': '1' }, code: 'subject/name' },
  { why: 'a name with a colon', contents: { 'a:b': '1' }, code: 'subject/name' },
] as const) {
  test(`SEC-073 nothing is sent with ${why}`, async () => {
    const world = handoffWorld();
    await assert.rejects(send(world, contents), problem(code));
    assert.deepEqual(world.ports.http.requests, []);
  });
}

// ---- who is fooled (bar 5)

const nothingSigned = /Nothing was signed or published/;

test('SEC-115 another job uploads its own artifact under the same name: it has another number', async () => {
  const world = handoffWorld();
  const { handoff, artifactName } = await send(world);
  world.workflowArtifacts.replace(artifactName, formatZip([{ name: 'app.tgz', bytes: utf8('evil') }]));
  await assert.rejects(receive(world, handoff), problem('handoff/mismatch', /no artifact \d+/));
  assert.deepEqual(received(world), []);
});

test('SEC-115 the bytes behind the number are exchanged: the digest of the output decides', async () => {
  const world = handoffWorld();
  const { handoff } = await send(world);
  const artifact = lastArtifact(world);
  artifact.bytes = formatZip([{ name: 'app.tgz', bytes: utf8('evil') }]);
  await assert.rejects(
    receive(world, handoff),
    problem(
      'handoff/mismatch',
      /does not match the digest from the build job \(expected sha256:[0-9a-f]{64}, got sha256:/,
    ),
  );
  // Even where the service vouches for the other bytes, nothing is fetched of them.
  artifact.digest = `sha256:${sha256(artifact.bytes)}`;
  const before = world.ports.http.requests.length;
  await assert.rejects(
    receive(world, handoff),
    problem('handoff/mismatch', /Another job may have replaced it/),
  );
  assert.ok(world.ports.http.requests.slice(before).every(({ url }) => !url.startsWith(ARTIFACT_ORIGIN)));
  assert.deepEqual(received(world), []);
});

test('SEC-115 the same length and another byte is found as well', async () => {
  const world = handoffWorld();
  const { handoff } = await send(world);
  const artifact = lastArtifact(world);
  const bytes = Buffer.from(artifact.bytes);
  bytes[bytes.indexOf('the application')] = 0x54;
  artifact.bytes = bytes;
  await assert.rejects(receive(world, handoff), problem('handoff/mismatch', nothingSigned));
  assert.deepEqual(received(world), []);
});

test('SEC-115 the artifact is deleted before it is received', async () => {
  const world = handoffWorld();
  const { handoff, artifactName } = await send(world);
  await world.service().remove(artifactName, { startedAt: new Date(0), endsAt: new Date(8e15) });
  await assert.rejects(
    receive(world, handoff),
    problem('handoff/mismatch', /may have deleted or replaced it/),
  );
});

for (const { why, change } of [
  { why: 'another run of this repository', change: { runId: 19800700602 } },
  { why: 'another repository', change: { repositoryId: 1 } },
]) {
  test(`SEC-115 the number is that of an artifact of ${why}, with the right bytes`, async () => {
    const world = handoffWorld();
    const { handoff } = await send(world);
    Object.assign(lastArtifact(world), change);
    await assert.rejects(receive(world, handoff), problem('handoff/mismatch', /another run or repository/));
    assert.deepEqual(received(world), []);
  });
}

test('SEC-115 a job announces the artifact of another job as its own files', async () => {
  const world = handoffWorld();
  const genuine = await send(world);
  const evil = await send(world, { 'app.tgz': 'evil, of the same name' });
  // Its own list over the artifact of the other job, and the other list over its own artifact.
  const spliced = [
    { ...genuine.handoff, list: evil.handoff.list },
    { ...evil.handoff, list: genuine.handoff.list },
    { ...genuine.handoff, artifactId: evil.handoff.artifactId },
  ];
  for (const handoff of spliced) {
    await assert.rejects(receive(world, handoff), problem('handoff/mismatch', nothingSigned));
    await assert.rejects(receive(world, handoff, undefined), problem('handoff/mismatch'));
  }
  assert.deepEqual(received(world), []);
});

test('SEC-115 an entry more or less than announced is refused, though the digest of the archive is the one', async () => {
  const world = handoffWorld();
  const { handoff } = await send(world);
  assert.ok(handoff.list.kind === 'files');
  const { files } = handoff.list;
  const more = { name: 'more', sizeBytes: 1, sha256: sha256('x') };
  for (const list of [files.slice(1), [...files, more]]) {
    const forged = { ...handoff, list: { kind: 'files', files: list } } as const;
    await assert.rejects(receive(world, forged), problem('handoff/mismatch', nothingSigned));
  }
  assert.deepEqual(received(world), []);
});

for (const field of ['wrong', 'absent'] as const) {
  test(`SEC-115 an artifact is refused whose digest the service says ${field === 'wrong' ? 'wrongly' : 'not at all'}`, async () => {
    const world = handoffWorld();
    const { handoff } = await send(world);
    world.workflowArtifacts.digestField = field;
    await assert.rejects(receive(world, handoff), problem('handoff/mismatch', nothingSigned));
  });
}

test('an artifact whose retention has expired says so', async () => {
  const world = handoffWorld();
  const { handoff } = await send(world);
  lastArtifact(world).expired = true;
  await assert.rejects(
    receive(world, handoff),
    problem('handoff/mismatch', /retention of artifact \d+ expired on 2027-02-19T11:30:00Z/),
  );
});

// ---- rights, tokens, faults

test('SEC-123 a job without "actions: read" is told the YAML to add, with exit code 3', async () => {
  const job = simulateJob({ permissions: {}, repository: { visibility: 'private' } });
  const world = handoffWorld({ job });
  const { handoff } = await send(world);
  await assert.rejects(receive(world, handoff), (error: unknown) => {
    assert.ok(error instanceof Problem);
    assert.equal(error.exit, 3);
    assert.match(error.hint, /^ {4}permissions:\n {6}actions: read$/m);
    return problem('service/refused')(error);
  });
});

test('without a token nothing is asked', async () => {
  const world = handoffWorld();
  const { handoff } = await send(world);
  const before = world.ports.http.requests.length;
  await assert.rejects(
    receiveHandoff({ ...world, token: undefined }, handoff),
    problem('input/invalid', /"github-token" is needed/),
  );
  const laptop = { kind: 'laptop', workspace, defaultEvidencePath: workspace } as const;
  await assert.rejects(
    receiveHandoff({ ...world, context: laptop, token: 'x' }, handoff),
    problem('context/missing', /between the jobs of a workflow/),
  );
  assert.equal(world.ports.http.requests.length, before);
});

test('SEC-085 the redirect is followed without the token, and its signature is masked', async () => {
  const world = handoffWorld();
  const { handoff } = await send(world);
  const before = world.ports.http.requests.length;
  await receive(world, handoff);
  const asked = world.ports.http.requests.slice(before);
  for (const { url, headers } of asked)
    assert.equal(headers.has('authorization'), url.startsWith('https://api.github.com/'), url);
  const signed = asked.find(({ url }) => url.startsWith(ARTIFACT_ORIGIN))?.url;
  assert.ok(signed !== undefined && world.masked.includes(new URL(signed).search.slice(1)));
});

for (const location of [
  'http://artifacts.example/blob/1?sig=lab',
  'file:///etc/passwd',
  '/relative',
  undefined,
]) {
  test(`SEC-086 a redirect to ${location ?? 'nowhere'} is not followed`, async () => {
    const world = handoffWorld();
    const { handoff } = await send(world);
    const plain = world.ports.http;
    const http: typeof plain = {
      ...plain,
      async send(request) {
        if (!request.url.endsWith('/zip')) return plain.send(request);
        const headers = new Map(location === undefined ? [] : [['location', location] as const]);
        return { status: 302, headers, body: new Uint8Array() };
      },
    };
    const source = { ...world, ports: { ...world.ports, http }, token: world.job.token };
    await assert.rejects(
      receiveHandoff(source, handoff),
      problem('service/wrong-answer', /no https address/),
    );
  });
}

test('an address that has expired is asked for again: it is good for a minute', async () => {
  const faults = [{ service: 'artifact-storage', call: 2, kind: 'silent' }] as const;
  const world = handoffWorld({ faults });
  const { handoff } = await send(world);
  assert.equal((await receive(world, handoff)).files.length, 2);
  const zips = world.ports.http.requests.filter(({ url }) => url.endsWith('/zip'));
  assert.equal(zips.length, 2);
});

for (const kind of ['reset', 'html', 'status'] as const) {
  test(`a storage that answers with "${kind}" once is asked again`, async () => {
    const fault = kind === 'status' ? ({ kind, status: 503 } as const) : ({ kind } as const);
    const world = handoffWorld({ faults: [{ service: 'artifact-storage', call: 2, ...fault }] });
    const { handoff } = await send(world);
    assert.equal((await receive(world, handoff)).files.length, 2);
  });
}

test('a storage that stays away is exit 4, and nothing is written', async () => {
  const world = handoffWorld();
  const { handoff } = await send(world);
  world.faults.add({ service: 'artifact-storage', kind: 'status', status: 503 });
  await assert.rejects(
    receive(world, handoff),
    problem('service/unavailable', /storage of workflow artifacts/),
  );
  assert.deepEqual(received(world), []);
});

for (const { why, answer, code } of [
  { why: 'another number', answer: { id: 1 }, code: 'service/wrong-answer' },
  { why: 'no name', answer: { name: null }, code: 'service/wrong-answer' },
  { why: 'no size', answer: { size_in_bytes: '5' }, code: 'service/wrong-answer' },
  { why: 'no run', answer: { workflow_run: null }, code: 'handoff/mismatch' },
  {
    why: 'a run whose number is an object',
    answer: { workflow_run: { id: {}, repository_id: {} } },
    code: 'handoff/mismatch',
  },
  {
    why: 'a run of a repository without a number',
    answer: { workflow_run: { id: 19800700601 } },
    code: 'handoff/mismatch',
  },
  { why: 'nothing of its retention', answer: { expired: null }, code: 'handoff/mismatch' },
  {
    why: 'a digest of another algorithm',
    answer: { digest: `sha512:${'a'.repeat(128)}` },
    code: 'handoff/mismatch',
  },
] as const) {
  test(`an artifact is not fetched of which GitHub says ${why}`, async () => {
    const world = handoffWorld();
    const { handoff } = await send(world);
    const plain = world.ports.http;
    const http: typeof plain = {
      ...plain,
      async send(request) {
        const response = await plain.send(request);
        if (!/\/actions\/artifacts\/\d+$/.test(request.url)) return response;
        const described = JSON.parse(Buffer.from(response.body).toString());
        return { ...response, body: utf8(JSON.stringify({ ...described, ...answer })) };
      },
    };
    const source = { ...world, ports: { ...world.ports, http }, token: world.job.token };
    await assert.rejects(receiveHandoff(source, handoff), problem(code));
    assert.ok(!plain.requests.some(({ method, url }) => method === 'GET' && url.startsWith(ARTIFACT_ORIGIN)));
  });
}
