import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bytes } from '@secure-build/common/core/bytes';
import { runInside } from '../../lab/network.ts';
import type { Finished } from '../command.ts';
import { artifact, PREDICATE_TYPE, predicate, statement } from './asked-about.ts';
import { runCosign } from './cosign.ts';
import type { Session } from './session.ts';
import { runSigstorePython } from './sigstore-python.ts';
import type { SignerOfQuestion } from './verifier.ts';

/** A bundle that some client made with the real services. */
export interface Made {
  readonly by: string;
  readonly content: 'blob' | 'statement';
  readonly bundle: Bytes;
  /** Where it is not the identity of the job. */
  readonly signer?: SignerOfQuestion;
  /** Names of verifiers that cannot be asked about it. */
  readonly unknownTo?: readonly string[];
}

interface Desk {
  file(name: string, content: Bytes | string): string;
  /** Runs the client, which writes the bundle. */
  make(
    by: string,
    content: Made['content'],
    run: (bundleFile: string) => Promise<Finished>,
    signer?: SignerOfQuestion,
  ): Promise<Made>;
}

function openDesk({ folder }: Session, client: string): Desk {
  const own = join(folder, client);
  mkdirSync(own);
  return {
    file(name, content) {
      const path = join(own, name);
      writeFileSync(path, content);
      return path;
    },
    async make(by, content, run, signer) {
      const bundleFile = join(own, `${by.replaceAll(/[^a-z0-9]+/g, '-')}.sigstore.json`);
      const { exitCode, output } = await run(bundleFile);
      if (exitCode !== 0) throw new Error(`${by} failed with ${exitCode}: ${output.slice(-2000)}`);
      const bundle = readFileSync(bundleFile);
      return { by, content, bundle, ...(signer === undefined ? {} : { signer }) };
    },
  };
}

/** Entries of a log that has none yet: what its entry 0 looks like is a case of its own. */
export async function makeFirstEntry(session: Session): Promise<Made> {
  const [first] = await makeByCosign(session, 'first');
  if (first === undefined) throw new Error('cosign made nothing');
  return { ...first, by: `${first.by}, entry 0 of the log` };
}

export async function makeByCosign(
  session: Session,
  which: 'first' | 'all' = 'all',
): Promise<readonly Made[]> {
  const { files, services, cosign } = session;
  const desk = openDesk(session, `cosign-${which}`);
  const artifactFile = desk.file('artifact', artifact);
  const config = ['--signing-config', files.signingConfig, '--trusted-root', files.trustedRoot, '--yes'];
  const sign = (args: readonly string[]) => (bundleFile: string) =>
    runCosign(cosign, [...args, ...config, '--bundle', bundleFile], {
      ...services.tokenVariables,
      COSIGN_PASSWORD: '',
    });
  const made = [await desk.make('cosign sign-blob', 'blob', sign(['sign-blob', artifactFile]))];
  if (which === 'first') return made;
  const statementFile = desk.file('statement.json', statement);
  const predicateFile = desk.file('predicate.json', predicate);
  const attest = (...args: readonly string[]) => sign(['attest-blob', ...args]);
  const pair = await runCosign(cosign, ['generate-key-pair', '--output-key-prefix', desk.file('pair', '')], {
    COSIGN_PASSWORD: '',
  });
  if (pair.exitCode !== 0) throw new Error(`cosign generate-key-pair: ${pair.output}`);
  const keyFile = desk.file('unused', '').replace('unused', 'pair.key');
  const key = { kind: 'key', publicPem: readFileSync(keyFile.replace('.key', '.pub'), 'utf8') } as const;
  return [
    ...made,
    await desk.make('cosign attest-blob --statement', 'statement', attest('--statement', statementFile)),
    // This one is an in-toto Statement v0.1.
    await desk.make(
      'cosign attest-blob --predicate',
      'statement',
      attest('--predicate', predicateFile, '--type', PREDICATE_TYPE, artifactFile),
    ),
    await desk.make(
      'cosign sign-blob --key',
      'blob',
      sign(['sign-blob', '--key', keyFile, artifactFile]),
      key,
    ),
    await desk.make(
      'cosign attest-blob --key',
      'statement',
      attest('--key', keyFile, '--statement', statementFile),
      key,
    ),
  ];
}

export async function makeByPython(session: Session): Promise<readonly Made[]> {
  const { python, services } = session;
  const desk = openDesk(session, 'sigstore-python');
  const artifactFile = desk.file('artifact', artifact);
  const predicateFile = desk.file('predicate.json', predicate);
  const sign = (command: string, args: readonly string[]) => (bundleFile: string) =>
    runSigstorePython(python, [command, '--bundle', bundleFile, ...args], services.tokenVariables);
  const type = ['--predicate', predicateFile, '--predicate-type', PREDICATE_TYPE];
  return [
    await desk.make('sigstore-python sign', 'blob', sign('sign', [artifactFile])),
    await desk.make('sigstore-python attest', 'statement', sign('attest', [...type, artifactFile])),
  ];
}

const JAVASCRIPT = fileURLToPath(new URL('programs/sign-with-sigstore-js.ts', import.meta.url));

/** Files only: its envelopes are refused by this log (signing specification, 10, row 10). */
export async function makeByJavascript(session: Session): Promise<readonly Made[]> {
  const { services } = session;
  const desk = openDesk(session, 'sigstore-js');
  const artifactFile = desk.file('artifact', artifact);
  return [
    await desk.make('@sigstore/sign', 'blob', async (bundleFile) => {
      const { exitCode, stdout, stderr } = await runInside(
        services.network,
        [process.execPath, JAVASCRIPT, artifactFile, bundleFile],
        { variables: services.tokenVariables },
      );
      return { exitCode, output: stdout + stderr };
    }),
  ];
}
