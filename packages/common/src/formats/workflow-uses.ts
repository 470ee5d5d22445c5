import { type Bytes, decodeUtf8 } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';

/** What a workflow file starts on and what it calls. */
export interface WorkflowUses {
  /** `push`, `pull_request`, … */
  readonly events: readonly string[];
  /** Whether it starts for pushed tags. */
  readonly hasTags: boolean;
  /** Every `uses`, of jobs and of steps, as it stands there. */
  readonly actions: readonly string[];
}

const ALIASES = 100;

/**
 * Reads a workflow file for its triggers and calls only; nothing is decided by it.
 *
 * @throws Problem `file/unreadable` with the place, for what is no YAML or no workflow
 */
export async function parseWorkflowUses(source: Bytes, file: string): Promise<WorkflowUses> {
  const refuse = (fault: string): never => {
    throw new Problem('file/unreadable', fault, { at: { file } });
  };
  const text = decodeUtf8(source) ?? refuse('not UTF-8 text');
  const { parseDocument } = await import('yaml');
  let value: unknown;
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      logLevel: 'silent',
    });
    const [fault] = document.errors;
    if (fault !== undefined) return refuse(`no YAML: ${fault.code} at line ${fault.linePos?.[0].line ?? 1}`);
    value = document.toJS({ maxAliasCount: ALIASES, mapAsMap: true });
  } catch (error) {
    if (error instanceof Problem) throw error;
    // The library throws for aliases that would expand without end.
    throw new Problem('file/unreadable', 'cannot be read as YAML', { at: { file }, cause: error });
  }
  if (!(value instanceof Map)) return refuse('not a workflow: expected a mapping');
  const on: unknown = value.get('on');
  const push: unknown = on instanceof Map ? on.get('push') : undefined;
  return {
    events: eventsOf(on),
    hasTags: push instanceof Map && push.has('tags'),
    actions: jobsOf(value.get('jobs')).flatMap((job) => [
      ...textOf(job.get('uses')),
      ...listOf(job.get('steps')).flatMap((step) => (step instanceof Map ? textOf(step.get('uses')) : [])),
    ]),
  };
}

function eventsOf(on: unknown): readonly string[] {
  if (on instanceof Map) return [...on.keys()].flatMap(textOf);
  return Array.isArray(on) ? on.flatMap(textOf) : textOf(on);
}

function jobsOf(jobs: unknown): readonly ReadonlyMap<unknown, unknown>[] {
  return jobs instanceof Map ? [...jobs.values()].filter((job) => job instanceof Map) : [];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);
