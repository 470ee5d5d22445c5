import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type Bytes, formatBase64 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import type { Answer, Question, SignerOfQuestion, Verifier } from './verifier.ts';

/** A line for `judges/sigstore-judge`; its members are explained in `case.go`. */
export interface JudgeCase {
  readonly id: string;
  readonly bundle: Bytes;
  readonly trustedRoot?: string;
  readonly artifact?: string;
  /** `ALGORITHM:HEX` */
  readonly digest?: string;
  readonly issuer?: string;
  readonly san?: string;
  /** The whole address. */
  readonly sourceRepository?: string;
  readonly key?: string;
  readonly sct: number;
  readonly log: number;
  readonly time: number;
  readonly signedTime?: boolean;
}

interface Verdict {
  readonly id: string;
  readonly kind: 'accepted' | 'refused' | 'not-judged';
  readonly because?: string;
}

/** Asks one process about all cases, which are made while it judges: thousands never stand in memory together. */
export async function judgeCases(
  program: string,
  cases: Iterable<JudgeCase>,
  onAnswer: (answer: Answer, id: string) => void,
): Promise<void> {
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const asked: string[] = [];
  const lines = function* () {
    for (const one of cases) {
      asked.push(one.id);
      yield `${JSON.stringify({ ...one, bundle: formatBase64(one.bundle) })}\n`;
    }
  };
  Readable.from(lines()).pipe(child.stdin);
  let answered = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { id, kind, because = '' } = JSON.parse(line) as Verdict;
    if (kind === 'not-judged' || id !== asked[answered]) throw new Error(`sigstore-judge: ${id}: ${because}`);
    answered += 1;
    onAnswer({ accepted: kind === 'accepted', said: because }, id);
  }
  const [exitCode] = await closed;
  if (exitCode !== 0 || answered !== asked.length) {
    throw new Error(`sigstore-judge ended with ${exitCode} after ${answered} of ${asked.length} verdicts`);
  }
}

/** sigstore-go, the library of cosign and `gh attestation verify`. */
export function sigstoreJudge(program: string, folder: string): Verifier {
  return {
    name: 'sigstore-judge',
    async ask(questions) {
      const answers: Answer[] = [];
      const cases = questions.map((question, index) => caseOf(question, String(index), folder));
      await judgeCases(program, cases, (answer) => answers.push(answer));
      return answers;
    },
  };
}

export function caseOf(question: Question, id: string, folder: string): JudgeCase {
  const { bundle, artifact, byDigest, trustedRoot, signer, profile } = question;
  const digest = sha256(artifact);
  // A file is hashed by sigstore-go, by the algorithm that the bundle names.
  const file = join(folder, digest);
  if (byDigest !== true && !existsSync(file)) writeFileSync(file, artifact);
  return {
    id,
    bundle,
    trustedRoot,
    ...(byDigest === true ? { digest: `sha256:${digest}` } : { artifact: file }),
    ...signerOf(signer),
    ...profile,
  };
}

function signerOf(
  signer: SignerOfQuestion,
): Pick<JudgeCase, 'issuer' | 'san' | 'sourceRepository'> | Pick<JudgeCase, 'key'> {
  if (signer.kind === 'key') return { key: signer.publicPem };
  const { issuer, san, sourceRepository } = signer;
  if (sourceRepository === undefined) return { issuer, san };
  return { issuer, san, sourceRepository: `https://github.com/${sourceRepository}` };
}
