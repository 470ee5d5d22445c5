import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import type { Outcome } from '@secure-build/common/domain/outcome';
import { predicateTypes } from '@secure-build/common/formats/in-toto';
import { outputs } from '../../../actions/sign/src/outputs.ts';
import { formatPem, makeSigningKey } from '../../lab/sigstore/signing-key.ts';
import { problem } from '../../support/signing.ts';
import { flipped, makeForge } from '../../support/sigstore-forge.ts';
import {
  artifact,
  forge,
  forged,
  PREDICATE,
  pushLines,
  statementOver,
  usual,
  verifyWorkspace,
} from '../../support/verify-run.ts';

const textOf = ({ facts, headline, verdict }: Outcome) =>
  [...facts.map(([label, value]) => `${label}: ${value}`), headline, ...reasonsOf(verdict)].join('\n');
const lines = (...extra: readonly string[]) => [...pushLines, ...extra].join('\n');

test('exit 0: a bundle by the expected workflow verifies, and the outcome says who, what, when and why', async (t) => {
  const { verify } = verifyWorkspace(t);
  const outcome = await verify(usual);
  assert.equal(exitOf(outcome.verdict), 0, textOf(outcome));
  const text = textOf(outcome);
  for (const part of [
    'VERIFIED: app.tgz signed by https://github.com/secure-build/suite/.github/workflows/build.yml@refs/tags/v1.0.0',
    `sha256:${sha256(artifact)}  app.tgz`,
    'workflow https://github.com/secure-build/suite/.github/workflows/build.yml',
    'at refs/tags/v1.0.0, commit 2b1a09f8e7d6c5b4a3928170695847362514a3b2',
    'certified by https://token.actions.githubusercontent.com (GitHub Actions)',
    'https://github.com/octo-org/demo (repository id 104200300, owner id 9919)',
    'refs/tags/v1.2.3, commit 5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2',
    'https://github.com/octo-org/demo/actions/runs/19800700601/attempts/1',
    'started by push, runner github-hosted, repository public',
    '2026-11-21T11:30:00Z, proved by the transparency log of forge.example',
    'the SHA-256 of what was asked about is the one in the signed statement',
  ]) {
    assert.ok(text.includes(part), `${part}\nis not in\n${text}`);
  }
  assert.deepEqual(new Set(Object.keys(outcome.outputs)), new Set(Object.keys(outputs)));
  assert.equal(outcome.outputs.status, 'verified');
  assert.equal(outcome.outputs.issuer, 'https://token.actions.githubusercontent.com');
  assert.match(String(outcome.outputs['log-indexes']), /^\[\d+\]$/);
});

test('the command to paste is whole: whom to expect is a part of it', async (t) => {
  const { verify } = verifyWorkspace(t);
  const { outputs: out } = await verify({ ...usual, 'max-age': '90d', 'require-all-subjects': 'true' });
  assert.equal(
    out['verify-command'],
    'secure-build verify app.tgz --bundle app.sigstore.json ' +
      '--signer-workflow secure-build/suite/.github/workflows/build.yml --source-repository octo-org/demo ' +
      '--source-repository-id 104200300 --trusted-root root.json --require-all-subjects --max-age 90d',
  );
});

for (const { id, why, wrong, code, says } of [
  {
    id: 'SEC-031',
    why: 'a workflow with one letter more',
    wrong: 'signer-workflow: secure-build/suite/.github/workflows/build2.yml',
    code: 'verify/identity',
    says: /build2\.yml", got "https:\/\/github\.com\/secure-build\/suite\/\.github\/workflows\/build\.yml"/,
  },
  {
    id: 'SEC-034',
    why: 'the same names with another repository id',
    wrong: 'source-repository-id: 104200301',
    code: 'verify/source',
    says: /OID \.15\) "104200301", got "104200300"/,
  },
  {
    id: 'SEC-036',
    why: 'an issuer with a slash at its end',
    wrong: 'issuer: https://token.actions.githubusercontent.com/',
    code: 'verify/issuer',
    says: /OID \.8\).*githubusercontent\.com\/", got/,
  },
  {
    id: 'SEC-037',
    why: 'another kind of runner',
    wrong: 'runner-environment: self-hosted',
    code: 'verify/runner',
    says: /OID \.11\) "self-hosted", got "github-hosted"/,
  },
  {
    id: 'SEC-038',
    why: 'a workflow at another commit',
    wrong: `signer-digests: ${'0'.repeat(40)}`,
    code: 'verify/signer-digest',
    says: /OID \.10/,
  },
  {
    id: 'SEC-041',
    why: 'another event',
    wrong: 'trigger: pull_request_target',
    code: 'verify/trigger',
    says: /OID \.20/,
  },
]) {
  test(`${id} exit 1: ${why} is refused with what was expected, what was found and where`, async (t) => {
    const { verify } = verifyWorkspace(t);
    const name = wrong.slice(0, wrong.indexOf(':'));
    const kept = pushLines.filter((line) => !line.startsWith(`${name}:`));
    const outcome = await verify({ ...usual, 'expected-identity': [...kept, wrong].join('\n') });
    assert.equal(exitOf(outcome.verdict), 1);
    assert.match(reasonsOf(outcome.verdict).join(), says);
    assert.ok(reasonsOf(outcome.verdict)[0]?.endsWith(`[${code}]`));
    assert.ok(outcome.facts.some(([label]) => label === 'What next'));
    assert.equal(outcome.outputs.identity, '', 'an identity is given out only where it was verified');
  });
}

for (const { id, why, identity, says } of [
  { id: 'SEC-030', why: 'a pattern', identity: 'san: https://github.com/octo-org/*', says: /pattern/ },
  { id: 'SEC-030', why: 'an issuer alone', identity: 'issuer: https://issuer.example', says: /"san"/ },
  { id: 'SEC-032', why: 'a misspelt key', identity: lines('triger: push'), says: /Did you mean "trigger"/ },
]) {
  test(`${id} exit 2: ${why} is no identity`, async (t) => {
    const { verify } = verifyWorkspace(t);
    await assert.rejects(
      verify({ ...usual, 'expected-identity': identity }),
      problem('identity/invalid', says),
    );
  });
}

test('SEC-034 names without ids are accepted with a warning', async (t) => {
  const { verify, annotations } = verifyWorkspace(t);
  const byName = pushLines.filter((line) => !line.includes('-id:')).join('\n');
  assert.equal(exitOf((await verify({ ...usual, 'expected-identity': byName })).verdict), 0);
  assert.match(annotations.map(({ message }) => message).join(), /pinned by its name only/);
  const { verify: again, annotations: none } = verifyWorkspace(t);
  await again(usual);
  assert.deepEqual(none, []);
});

test('an identity may come from a file, and from no file of the evidence; nor may roots and keys', async (t) => {
  const { workspace, verify, write } = verifyWorkspace(t);
  write('who.txt', lines());
  assert.equal(exitOf((await verify({ ...usual, 'expected-identity': 'who.txt' })).verdict), 0);
  mkdirSync(join(workspace, '.secure-build'));
  for (const name of ['who.txt', 'root.json']) {
    writeFileSync(
      join(workspace, '.secure-build', name),
      name === 'who.txt' ? lines() : JSON.stringify(forge.rootJson),
    );
  }
  const inEvidence = {
    'expected-identity': '.secure-build/who.txt',
    'trusted-root-path': '.secure-build/root.json',
  };
  for (const [input, path] of Object.entries(inEvidence)) {
    await assert.rejects(
      verify({ ...usual, [input]: path }),
      problem('input/invalid', /whom to trust is never for the evidence to say/),
    );
  }
});

test('several roots, also as JSON lines, are all accepted; without the right one nothing is', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const other = makeForge({ organization: 'other.example' });
  write('other.json', JSON.stringify(other.rootJson));
  write('both.jsonl', `${JSON.stringify(other.rootJson)}\n${JSON.stringify(forge.rootJson)}\n`);
  for (const [path, exit] of [
    ['other.json', 1],
    ['both.jsonl', 0],
    ['other.json\nroot.json', 0],
  ] as const) {
    assert.equal(exitOf((await verify({ ...usual, 'trusted-root-path': path })).verdict), exit, path);
  }
  const outcome = await verify({ ...usual, 'trusted-root-path': 'other.json' });
  assert.match(reasonsOf(outcome.verdict).join(), /other\.json.*\[verify\/trust\]/);
  const { 'trusted-root-path': _, ...builtIn } = usual;
  assert.match(reasonsOf((await verify(builtIn)).verdict).join(), /public-good of .*github of/);
});

test('SEC-018 a trusted root that its linter refuses is exit 2', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const root = structuredClone(forge.rootJson);
  delete root.tlogs[0].publicKey.validFor.start;
  write('root.json', JSON.stringify(root));
  await assert.rejects(verify(usual), (error: unknown) => {
    assert.ok(error instanceof Problem);
    assert.deepEqual(error.at, { file: 'root.json', pointer: '/tlogs/0/publicKey/validFor/start' });
    return problem('trust/root-invalid')(error);
  });
});

test('nobody named: nothing is answered, and the way is shown, with who did sign', async (t) => {
  const { verify } = verifyWorkspace(t);
  const { 'expected-identity': _, ...nobody } = usual;
  await assert.rejects(verify(nobody), problem('verify/not-asked', /--signer-workflow/));
});

test('SEC-004 a certificate where a key is expected is refused, and the reverse', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const key = makeSigningKey('P-256');
  write('key.pub', formatPem('PUBLIC KEY', key.spki));
  write('key.sigstore.json', forged({ key, timestamps: [{}] }));
  const { 'expected-identity': identity = '', ...rest } = usual;
  const byKey = { ...rest, key: 'key.pub' };
  for (const [given, exit] of [
    [{ ...byKey, 'bundle-path': 'key.sigstore.json' }, 0],
    [byKey, 1],
    [{ ...rest, 'expected-identity': identity, 'bundle-path': 'key.sigstore.json' }, 1],
    [{ ...byKey, 'expected-identity': identity }, 0],
  ] as const) {
    const outcome = await verify(given);
    assert.equal(exitOf(outcome.verdict), exit, textOf(outcome));
    if (exit === 1) assert.match(reasonsOf(outcome.verdict).join(), /\[verify\/kind\]/);
  }
});

test('a signature by a key needs log and time, unless "key-evidence" says what it does without', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const key = makeSigningKey('P-256');
  write('key.pub', formatPem('PUBLIC KEY', key.spki));
  write('bare.sigstore.json', forged({ key, entries: () => [] }));
  write('timed.sigstore.json', forged({ key, entries: () => [], timestamps: [{}] }));
  const { 'expected-identity': _, ...rest } = usual;
  for (const [bundle, evidence, exit] of [
    ['bare', '', 1],
    ['bare', 'none', 0],
    ['bare', 'time', 1],
    ['timed', 'time', 0],
    ['timed', 'log\ntime', 1],
  ] as const) {
    const given = {
      ...rest,
      key: 'key.pub',
      'key-evidence': evidence,
      'bundle-path': `${bundle}.sigstore.json`,
    };
    const outcome = await verify(given);
    assert.equal(exitOf(outcome.verdict), exit, `${bundle} ${evidence}`);
  }
  const outcome = await verify({
    ...rest,
    key: 'key.pub',
    'key-evidence': 'none',
    'bundle-path': 'bare.sigstore.json',
  });
  assert.match(textOf(outcome), /Not proved: .*no transparency log\nno proof of time/);
  assert.match(String(outcome.outputs['verify-command']), /--key key\.pub --key-evidence none/);
  await assert.rejects(
    verify({ ...rest, key: 'key.pub', 'key-evidence': 'none\nlog' }),
    problem('input/invalid', /excludes/),
  );
});

test('an identity that names a key by its digest needs the key, and takes no other', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const [key, other] = [makeSigningKey('P-256'), makeSigningKey('P-256')];
  write('key.pub', formatPem('PUBLIC KEY', key.spki));
  write('other.pub', formatPem('PUBLIC KEY', other.spki));
  write('bare.sigstore.json', forged({ key, entries: () => [] }));
  const given = { ...usual, 'bundle-path': 'bare.sigstore.json' };
  const identity = `key: sha256:${sha256(key.spki)}\nlog: none\ntime: none`;
  const ask = (more: Readonly<Record<string, string>>) =>
    verify({ ...given, 'expected-identity': identity, ...more });
  assert.equal(exitOf((await ask({ key: 'key.pub' })).verdict), 0);
  await assert.rejects(ask({}), problem('input/invalid', /the key itself is needed/));
  await assert.rejects(
    ask({ key: 'key.pub\nother.pub' }),
    problem('input/invalid', /"other\.pub" is sha256:/),
  );
  const strict = await ask({ key: 'key.pub', 'expected-identity': `key: sha256:${sha256(key.spki)}` });
  assert.equal(exitOf(strict.verdict), 1, 'the identity decides what a signature must come with');
});

test('SEC-002 the right bundle with another artifact is refused with both digests', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  write('app.tgz', 'another');
  const outcome = await verify(usual);
  assert.equal(exitOf(outcome.verdict), 1);
  const reason = reasonsOf(outcome.verdict).join();
  assert.ok(reason.includes(sha256('another')) && reason.includes(sha256(artifact)), reason);
});

test('SEC-010 of two bundles in one file, a tampered one is fatal and one by a stranger is not', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const good = forged();
  const stranger = forged({ claims: { repository: 'evil/demo', repository_id: '666' } });
  const elsewhere = forged({ content: { payload: statementOver([sha256('else')]) } });
  const tampered = JSON.parse(Buffer.from(forged()).toString());
  const [signature] = tampered.dsseEnvelope.signatures;
  signature.sig = Buffer.from(flipped(Buffer.from(signature.sig, 'base64'), 20)).toString('base64');
  const file = (...bundles: readonly unknown[]) =>
    bundles
      .map((bundle) =>
        bundle instanceof Uint8Array ? Buffer.from(bundle).toString() : JSON.stringify(bundle),
      )
      .join('\n');
  const ask = async (...bundles: readonly unknown[]) => {
    write('all.jsonl', file(...bundles));
    return verify({ ...usual, 'bundle-path': 'all.jsonl' });
  };
  const aside = await ask(stranger, good, elsewhere);
  assert.equal(exitOf(aside.verdict), 0, textOf(aside));
  assert.equal(
    aside.facts.filter(([label]) => label === 'Aside').length,
    2,
    'listed, never dropped silently',
  );
  const bad = await ask(good, tampered);
  assert.equal(exitOf(bad.verdict), 1);
  assert.match(reasonsOf(bad.verdict).join(), /all\.jsonl \(bundle 2 of 2\)/);
  assert.equal(exitOf((await ask(stranger, elsewhere)).verdict), 1, 'nothing is left then');
  const named = await verify({ ...usual, 'bundle-path': 'app.sigstore.json\nstranger.json' }).catch(
    () => undefined,
  );
  assert.equal(named, undefined);
  write('stranger.json', stranger);
  const two = await verify({ ...usual, 'bundle-path': 'app.sigstore.json\nstranger.json' });
  assert.equal(exitOf(two.verdict), 1, 'a file that was named must count');
});

test('SEC-136 exit 5: no attestation, or only of other types than asked, is not a pass', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  write('empty.jsonl', '\n');
  const type = predicateTypes.spdx;
  for (const given of [
    { 'predicate-type': type },
    { 'predicate-type': type, 'bundle-path': 'empty.jsonl' },
  ]) {
    const outcome = await verify({ ...usual, ...given });
    assert.equal(exitOf(outcome.verdict), 5);
    assert.equal(
      outcome.headline,
      `NOT VERIFIED: no attestation of type ${type} exists for sha256:${sha256(artifact)} (looked in file). This is not a pass.`,
    );
    assert.doesNotMatch(textOf(outcome), /Signed by/, 'another type is no proof');
  }
  assert.equal(exitOf((await verify({ ...usual, 'predicate-type': PREDICATE })).verdict), 0);
});

test('every artifact needs its own: the one without is named', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  write('other.tgz', 'other');
  const outcome = await verify({ ...usual, 'artifact-path': '*.tgz' });
  assert.equal(exitOf(outcome.verdict), 1);
  assert.deepEqual(reasonsOf(outcome.verdict), [
    `other.tgz: no attestation exists for sha256:${sha256('other')} (looked in file)`,
  ]);
});

test('"require-all-subjects" refuses a statement about more than was asked', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  write('two.json', forged({ content: { payload: statementOver([sha256(artifact), sha256('two')]) } }));
  const given = { ...usual, 'bundle-path': 'two.json' };
  assert.equal(exitOf((await verify(given)).verdict), 0);
  const outcome = await verify({ ...given, 'require-all-subjects': 'true' });
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict).join(), /all subjects were asked for/);
});

test('SEC-019 an age is judged by proved times; a clock before them answers nothing, exit 5', async (t) => {
  const { verify } = verifyWorkspace(t);
  const at = (time: string) => ({ ports: { clock: { now: () => new Date(time), sleep: async () => {} } } });
  for (const [time, exit] of [
    ['2026-12-21T11:30:00Z', 0],
    ['2027-11-21T11:30:00Z', 1],
    ['2026-11-20T11:30:00Z', 5],
  ] as const) {
    assert.equal(exitOf((await verify({ ...usual, 'max-age': '90d' }, at(time))).verdict), exit, time);
    assert.equal(exitOf((await verify(usual, at(time))).verdict), 0, 'without an age no clock is asked');
  }
});

test('a digest alone is enough for a statement', async (t) => {
  const { verify } = verifyWorkspace(t);
  const { 'artifact-path': _, ...rest } = usual;
  const ask = (digest: string) => verify({ ...rest, subjects: `digest:sha256:${digest} app` });
  assert.equal(exitOf((await ask(sha256(artifact))).verdict), 0);
  assert.equal(exitOf((await ask(sha256('x'))).verdict), 1);
  await assert.rejects(ask(sha256(artifact).toUpperCase()), problem('digest/invalid', /lowercase/));
});

test('a statement that names its subject by SHA-512 alone is about the file of that digest', async (t) => {
  const { createHash } = await import('node:crypto');
  const { verify, write } = verifyWorkspace(t);
  const sha512 = createHash('sha512').update(artifact).digest('hex');
  const payload = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'pkg:npm/app@1.0.0', digest: { sha512 } }],
      predicateType: PREDICATE,
      predicate: {},
    }),
  );
  write('npm.json', forged({ content: { payload } }));
  const given = { ...usual, 'bundle-path': 'npm.json' };
  const outcome = await verify(given);
  assert.equal(exitOf(outcome.verdict), 0, textOf(outcome));
  assert.match(textOf(outcome), /about "pkg:npm\/app@1\.0\.0"/);
  write('app.tgz', 'other');
  const refused = await verify(given);
  assert.equal(exitOf(refused.verdict), 1);
  assert.match(reasonsOf(refused.verdict).join(), /asked about sha512:/, 'digests that can be compared');
});

test('a signature over the file itself verifies with the file, and with a digest where the key allows it', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const { 'artifact-path': _, 'expected-identity': __, ...rest } = usual;
  for (const kind of ['P-256', 'Ed25519'] as const) {
    const key = makeSigningKey(kind);
    write('key.pub', formatPem('PUBLIC KEY', key.spki));
    write('blob.json', forged({ key, content: { file: artifact }, entries: () => [] }));
    const given = { ...rest, key: 'key.pub', 'key-evidence': 'none', 'bundle-path': 'blob.json' };
    const byFile = await verify({ ...given, 'artifact-path': 'app.tgz' });
    assert.equal(exitOf(byFile.verdict), 0, textOf(byFile));
    assert.match(textOf(byFile), /the file itself is signed/);
    const byDigest = await verify({ ...given, subjects: `digest:sha256:${sha256(artifact)} app` });
    assert.equal(exitOf(byDigest.verdict), kind === 'P-256' ? 0 : 5, kind);
    if (kind === 'Ed25519') assert.match(byDigest.headline, /not over its digest.*\[verify\/digest-only\]/);
  }
  write('app.tgz', 'changed');
  const given = { ...rest, key: 'key.pub', 'key-evidence': 'none', 'bundle-path': 'blob.json' };
  assert.equal(exitOf((await verify({ ...given, 'artifact-path': 'app.tgz' })).verdict), 1);
});

test('SEC-102 names from outside do not act in the summary, and it shows as much as was asked for', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const payload = statementOver([sha256(artifact)], 'https://e.example/<script>|[x](javascript:y)');
  write('app.sigstore.json', forged({ content: { payload } }));
  const full = await verify(usual);
  assert.equal(exitOf(full.verdict), 0);
  assert.doesNotMatch(full.summary.text, /<script|\]\(javascript/);
  assert.match(full.summary.text, /\*\*Verdict: pass\*\*/);
  assert.match(full.summary.text, /Built from/);
  const short = await verify({ ...usual, summary: 'short' });
  assert.match(short.summary.text, /Check again/);
  assert.doesNotMatch(short.summary.text, /Built from/);
  assert.equal((await verify({ ...usual, summary: 'none' })).summary.text, '');
});

test('SEC-103 a name without end is cut where people read it', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const endless = `https://e.example/${'x'.repeat(200_000)}`;
  write('app.sigstore.json', forged({ content: { payload: statementOver([sha256(artifact)], endless) } }));
  const outcome = await verify(usual);
  assert.equal(exitOf(outcome.verdict), 0);
  assert.ok(textOf(outcome).length < 10_000);
  assert.ok(outcome.summary.text.length < 10_000);
});

test('exit 3: a bundle that is not there is a fault of the environment, named by its file', async (t) => {
  const { verify } = verifyWorkspace(t);
  await assert.rejects(verify({ ...usual, 'bundle-path': 'gone.json' }), (error: unknown) => {
    assert.ok(error instanceof Problem);
    assert.equal(error.exit, 3);
    return problem('file/unreadable')(error);
  });
});
