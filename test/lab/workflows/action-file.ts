import { evaluateTemplate, membersOf, type Template } from './expression.ts';
import { LoadProblem } from './load-problem.ts';
import type { OfficialParser } from './official-parser.ts';
import { type ConvertedStep, readSteps, type StepDefinition } from './workflow-file.ts';

/** An `action.yml` that GitHub's own parser accepts. */
export interface ActionFile {
  readonly name: string;
  /** In the order of the file; names as written. */
  readonly inputs: ReadonlyMap<string, ActionInput>;
  readonly outputs: ReadonlyMap<string, Template | undefined>;
  readonly runs: JavaScriptRuns | CompositeRuns;
}

export interface ActionInput {
  readonly default: Template | undefined;
  readonly required: boolean;
}

export interface JavaScriptRuns {
  readonly kind: 'javascript';
  readonly main: string;
  readonly pre: string | undefined;
  readonly preCondition: string;
  readonly post: string | undefined;
  readonly postCondition: string;
}

export interface CompositeRuns {
  readonly kind: 'composite';
  readonly steps: readonly StepDefinition[];
}

export function parseActionFile(text: string, path: string, parser: OfficialParser): ActionFile {
  const { action, workflow } = parser;
  const { context, value: root } = action.parseAction(
    { name: path, content: text },
    new workflow.NoOperationTraceWriter(),
  );
  const faults = () => context.errors.getErrors().map(({ message }) => message);
  const converted =
    root === undefined || faults().length > 0 ? undefined : action.convertActionTemplate(context, root);
  if (root === undefined || converted === undefined || faults().length > 0)
    throw new LoadProblem(path, faults().join('; '));
  const members = membersOf(root, parser);
  const runs = membersOf(members.get('runs'), parser);
  const plain = (template: Template | undefined) => evaluateTemplate(template, { contexts: {} }, parser);
  const textOf = (key: string) => (runs.has(key) ? String(plain(runs.get(key))) : undefined);
  const using = textOf('using');
  return {
    name: converted.name,
    inputs: new Map(
      [...membersOf(members.get('inputs'), parser)].map(([name, input]) => {
        const inner = membersOf(input, parser);
        return [name, { default: inner.get('default'), required: plain(inner.get('required')) === true }];
      }),
    ),
    outputs: new Map(
      [...membersOf(members.get('outputs'), parser)].map(([name, output]) => [
        name,
        membersOf(output, parser).get('value'),
      ]),
    ),
    runs:
      using === 'composite'
        ? {
            kind: 'composite',
            steps: readSteps(
              runs.get('steps'),
              'steps' in converted.runs ? (converted.runs.steps as readonly ConvertedStep[]) : [],
              path,
              parser,
            ),
          }
        : javaScriptRuns(using, textOf, path),
  };
}

function javaScriptRuns(
  using: string | undefined,
  textOf: (key: string) => string | undefined,
  path: string,
): JavaScriptRuns {
  const main = textOf('main');
  if (using !== 'node24' || main === undefined)
    throw new LoadProblem(path, `this lab runs "node24" and "composite", not "${using}"`);
  return {
    kind: 'javascript',
    main,
    pre: textOf('pre'),
    preCondition: textOf('pre-if') ?? 'always()',
    post: textOf('post'),
    postCondition: textOf('post-if') ?? 'always()',
  };
}
