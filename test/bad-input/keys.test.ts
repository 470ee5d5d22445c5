import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { statementBytes } from '@secure-build/common/formats/in-toto';
import { type BadStep, refuseSteps } from '../support/refusal.ts';
import { artifactDigest, makeKey, predicateType } from '../support/signing.ts';

const statement = statementBytes([{ name: 'app', digest: { sha256: artifactDigest } }], predicateType, {});
const good = makeKey();
const encrypted = good.pair.privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'canary passphrase of a test' })
  .toString();
const oldForm = good.pair.privateKey.export({ type: 'sec1', format: 'pem' }).toString();

type Case = Pick<BadStep, 'exit' | 'says'> & {
  readonly why: string;
  /** Undefined: nothing stands there. */
  readonly key: string | undefined;
};

const cases: readonly Case[] = [
  {
    why: 'private key encrypted',
    key: encrypted,
    exit: 2,
    says: ['the private key is encrypted', 'openssl pkey -in', '[key/encrypted]'],
  },
  ...(['ecdsa-secp256k1', 'rsa-1024', 'ed448', 'dsa'] as const).map(
    (kind): Case => ({
      why: `private key of a refused kind: ${kind}`,
      key: makeKey(kind).privatePem,
      exit: 2,
      says: ['is not accepted', 'Use a key of one of these kinds: ECDSA P-256', '[key/refused]'],
    }),
  ),
  {
    why: 'private key of a refused form: SEC 1',
    key: oldForm,
    exit: 2,
    says: ['"PRIVATE KEY" (PKCS #8), got "EC PRIVATE KEY"', 'openssl pkcs8 -topk8 -nocrypt', '[key/invalid]'],
  },
  {
    why: 'the public key where the private one must be',
    key: good.publicPem,
    exit: 2,
    says: ['got "PUBLIC KEY"', 'Signing needs the private key of the pair', '[key/invalid]'],
  },
  {
    why: 'private key damaged',
    key: good.privatePem.replace(/(?<=\n).{20}/, 'A'.repeat(20)),
    exit: 2,
    says: ['holds no private key that can be read', '[key/invalid]'],
  },
  { why: 'private key empty', key: '', exit: 2, says: ['[key/invalid]'] },
];

/** Neither the key nor any line of it may be shown. */
const secretsOf = (key: string | undefined) =>
  key === undefined || key === good.publicPem || key === '' ? [] : [key];

const base = {
  action: 'sign',
  workspace: { 'statement.json': statement },
};

refuseSteps(
  'private keys in files',
  cases.flatMap(({ why, key = '', exit, says }): BadStep[] => [
    {
      ...base,
      row: `SEC-154 ${why}, in a file`,
      arrange: async ({ home }) => {
        const { writeFile } = await import('node:fs/promises');
        await writeFile(join(home, 'key.pem'), key, { mode: 0o600 });
      },
      // Relative, so that the message holds the path as it was given.
      inputs: { signers: 'key:../home/key.pem', 'statement-path': 'statement.json' },
      secrets: secretsOf(key),
      exit,
      says: ['../home/key.pem', ...says],
    },
  ]),
);

refuseSteps('private keys elsewhere', [
  ...cases
    .filter(({ why }) => /encrypted|secp256k1|empty/.test(why))
    .map(
      ({ why, key = '', exit, says }): BadStep => ({
        ...base,
        row: `SEC-154 ${why}, in a variable`,
        inputs: { signers: 'key:env:SIGNING_KEY', 'statement-path': 'statement.json' },
        variables: { SIGNING_KEY: key },
        secrets: secretsOf(key),
        exit,
        says: ['variable SIGNING_KEY', ...says.filter((text) => text.startsWith('['))],
      }),
    ),
  {
    ...base,
    row: 'SEC-154 private key unreadable: nothing stands there',
    inputs: { signers: 'key:keys/none.pem', 'statement-path': 'statement.json' },
    exit: 3,
    says: ['keys/none.pem: cannot be read: no such file', 'this user may read it', '[file/unreadable]'],
  },
  {
    ...base,
    row: 'SEC-154 private key unreadable: a folder stands there',
    arrange: ({ workspace }) => void mkdirSync(join(workspace, 'keys')),
    inputs: { signers: 'key:keys', 'statement-path': 'statement.json' },
    exit: 3,
    says: ['keys: no regular file', '[file/unreadable]'],
  },
  {
    ...base,
    row: 'SEC-154 private key unreadable: the variable is not set',
    inputs: { signers: 'key:env:SIGNING_KEY', 'statement-path': 'statement.json' },
    exit: 2,
    says: [
      'the variable SIGNING_KEY is not set or empty',
      'from a secret, under "env:" of the step',
      '[key/invalid]',
    ],
  },
  {
    ...base,
    row: 'SEC-154 signer of a kind that does not exist, and the local one in a workflow',
    inputs: { signers: 'kms:key', 'statement-path': 'statement.json' },
    exit: 2,
    says: ['kms:key', 'key:PATH', '['],
  },
  {
    ...base,
    row: 'SEC-154 the local key in a workflow',
    inputs: { signers: 'local', 'statement-path': 'statement.json' },
    exit: 2,
    says: ['local', '[signer/unavailable]'],
  },
]);
