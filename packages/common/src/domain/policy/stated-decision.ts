import type { Bytes } from '../../core/bytes.ts';
import { sha256 } from '../../core/digest.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { Problem } from '../../core/problem.ts';
import type { Verdict } from '../../core/verdict.ts';
import { parseStatement, predicateTypes, type Statement, statementBytes } from '../../formats/in-toto.ts';

/** Where the gate leaves a decision for a job that does nothing but sign, in the evidence folder. */
export const DECISION_STATEMENT = 'reports/decision/statement.json';

/** What a job that signs has to know of a decision that another job has concluded. */
export interface StatedDecision {
  readonly statement: Statement;
  readonly verdict: Verdict['kind'];
  /** The run that it was concluded in; absent for a laptop. */
  readonly run?: DecisionRun;
  /** Why nobody may seal the evidence that was judged; absent where somebody whom the policy trusts had sealed it. */
  readonly unsealed?: string;
}

export interface DecisionRun {
  /** `OWNER/REPO` */
  readonly repository: string;
  readonly runId: string;
  /** The commit. */
  readonly sha: string;
}

const verdicts: ReadonlySet<string> = new Set<Verdict['kind']>([
  'pass',
  'fail',
  'waived',
  'not-applicable',
  'not-verified',
]);

/**
 * A decision as the gate writes it, byte for byte: in canonical JSON, over files that it names by SHA-256 and by
 * nothing else.
 *
 * @throws Problem `statement/invalid`
 */
export function readStatedDecision(bytes: Bytes, file: string): StatedDecision {
  const refuse: Refuse = (fault, pointer = '') => {
    throw new Problem('statement/invalid', fault, { at: { file, pointer } });
  };
  const statement = parseStatement(bytes, file);
  const { subject, predicateType, predicate } = statement;
  if (predicateType !== predicateTypes.policyDecision) refuse('expected a decision', '/predicateType');
  const isByDigest = subject.every(({ digest }) => Object.keys(digest).join() === 'sha256');
  if (!isByDigest) refuse('a decision names files by SHA-256 only', '/subject');
  // Members that the format lets pass, and bytes that mean the same, are not what the gate has concluded.
  if (sha256(statementBytes(subject, predicateType, predicate)) !== sha256(bytes))
    refuse('not in the form that the gate writes');
  const { verdict } = predicate;
  if (!isVerdict(verdict)) return refuse('expected a verdict', '/predicate/verdict');
  const run = runOf(predicate.run, refuse);
  const unsealed = unsealedBecause(predicate, refuse);
  return {
    statement,
    verdict,
    ...(run === undefined ? {} : { run }),
    ...(unsealed === undefined ? {} : { unsealed }),
  };
}

type Refuse = (fault: string, pointer?: string) => never;

const isVerdict = (value: JsonValue | undefined): value is Verdict['kind'] =>
  typeof value === 'string' && verdicts.has(value);

function runOf(run: JsonValue | undefined, refuse: Refuse): DecisionRun | undefined {
  if (!isJsonObject(run)) return refuse('expected an object', '/predicate/run');
  if (run.kind === 'laptop') return undefined;
  const text = (key: string) => {
    const value = run[key];
    return typeof value === 'string' ? value : refuse('expected text', `/predicate/run/${key}`);
  };
  return { repository: text('repository'), runId: text('runId'), sha: text('sha') };
}

function unsealedBecause({ seal, integrityFaults }: JsonObject, refuse: Refuse): string | undefined {
  if (!isJsonArray(integrityFaults)) return refuse('expected a list', '/predicate/integrityFaults');
  if (!isJsonObject(seal)) return refuse('expected an object', '/predicate/seal');
  if (integrityFaults.length > 0) return 'the folder differs from its index, or a signature in it is broken';
  if (seal.verified === true) return undefined;
  return typeof seal.reason === 'string' ? seal.reason : refuse('expected text', '/predicate/seal/reason');
}
