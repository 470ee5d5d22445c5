import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { type Expectation, verifyBundle } from '@secure-build/common/domain/signing/verify';
import { artifactDigest, makeSigner, signedBundle, trust } from '../../../support/signing.ts';

const kinds = ['ecdsa-p256', 'ecdsa-p384', 'ed25519', 'rsa-2048'] as const;

/**
 * Mutants that verify although a field was changed, each with the reason why that is harmless. They are refused
 * where the exact bytes are demanded.
 */
const inert = new Map([
  ['/mediaType = older spelling', 'both spellings name version 0.3'],
  ['/dsseEnvelope/signatures/0/keyid = ""', 'an empty keyid is the same as none (proto3 JSON)'],
]);

for (const kind of kinds) {
  const signer = makeSigner(kind);
  const bundle = signedBundle(signer);
  const expected: Expectation = { trustedKeys: [trust(signer)], artifacts: [artifactDigest] };
  const verifies = (bytes: Uint8Array, exactBytes: boolean) =>
    verifyBundle(bytes, { ...expected, exactBytes }).kind === 'verified';

  test(`SEC-012 ${kind}: the unchanged bundle verifies`, () => {
    assert.equal(verifies(bundle, true), true);
    assert.equal(verifies(bundle, false), true);
  });

  test(`SEC-012 ${kind}: no bundle with one changed byte verifies, whatever bit is flipped`, (t) => {
    const survivors: string[] = [];
    let mutants = 0;
    for (let at = 0; at < bundle.length; at += 1) {
      // Every bit at the ends of the alphabet, one bit elsewhere for the slow RSA: still every byte.
      for (const bit of kind === 'rsa-2048' ? [1 << (at % 8)] : [1, 2, 4, 8, 16, 32, 64, 128]) {
        const mutant = Uint8Array.from(bundle);
        mutant[at] = (mutant[at] ?? 0) ^ bit;
        mutants += 1;
        if (verifies(mutant, false)) survivors.push(`byte ${at}, bit ${bit}`);
      }
    }
    t.diagnostic(`${mutants} mutants, ${survivors.length} accepted`);
    assert.deepEqual(survivors, []);
  });

  test(`SEC-012 ${kind}: no bundle with a changed field verifies, except for those with a reason`, (t) => {
    const survivors: string[] = [];
    let mutants = 0;
    for (const { name, document } of fieldMutants(JSON.parse(decodeUtf8(bundle) ?? ''))) {
      mutants += 1;
      const bytes = utf8(JSON.stringify(document));
      if (verifies(bytes, false)) survivors.push(name);
      assert.equal(verifies(bytes, true), false, `${name}: exact bytes`);
    }
    t.diagnostic(`${mutants} mutants, ${survivors.length} accepted, all on the list of inert ones`);
    assert.deepEqual(new Set(survivors), new Set(inert.keys()));
  });

  test(`SEC-012 ${kind}: no byte taken out of, put into or appended to the bundle is accepted`, () => {
    for (let at = 0; at <= bundle.length; at += 1) {
      const without = Buffer.concat([bundle.subarray(0, at), bundle.subarray(at + 1)]);
      const within = Buffer.concat([bundle.subarray(0, at), Buffer.from(' '), bundle.subarray(at)]);
      if (at < bundle.length) assert.equal(verifies(without, false), false, `without byte ${at}`);
      assert.equal(verifies(within, true), false, `blank at ${at}`);
    }
  });
}

interface Mutant {
  readonly name: string;
  readonly document: unknown;
}

/** Each member deleted, each value replaced by others of every JSON type, each text altered in several ways. */
function* fieldMutants(document: unknown): Generator<Mutant> {
  for (const path of pathsOf(document, [])) {
    const at = `/${path.join('/')}`;
    yield { name: `${at} deleted`, document: edited(document, path, undefined) };
    for (const value of [null, true, 0, 1e21, '', 'x', [], {}, [null], { x: 1 }]) {
      yield { name: `${at} = ${JSON.stringify(value)}`, document: edited(document, path, value) };
    }
    const now = valueAt(document, path);
    if (typeof now !== 'string') continue;
    for (const value of [
      `${now} `,
      ` ${now}`,
      `${now}=`,
      now.toUpperCase(),
      now.slice(0, -1),
      now.slice(4),
      `${now}AAAA`,
    ]) {
      if (value !== now) yield { name: `${at} altered`, document: edited(document, path, value) };
    }
  }
  yield {
    name: '/mediaType = older spelling',
    document: edited(document, ['mediaType'], 'application/vnd.dev.sigstore.bundle+json;version=0.3'),
  };
  for (const keyid of ['', 'x', null]) {
    const name = `/dsseEnvelope/signatures/0/keyid = ${JSON.stringify(keyid)}`;
    if (keyid !== null)
      yield { name, document: edited(document, ['dsseEnvelope', 'signatures', '0', 'keyid'], keyid) };
  }
}

function* pathsOf(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* pathsOf(member, [...path, key]);
}

// biome-ignore lint/suspicious/noExplicitAny: any place of any JSON document
type Loose = any;

function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce((value: Loose, key) => value[key], document);
}

function edited(document: unknown, path: readonly string[], value: unknown): unknown {
  const copy: Loose = structuredClone(document);
  const parent: Loose = valueAt(copy, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}
