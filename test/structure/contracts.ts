import { byCodeUnits } from '@secure-build/common/core/order';
import { parse } from 'yaml';
import type { SourceTree } from './source-tree.ts';

/** What the sources of an action say of themselves, loaded. */
export interface ActionContract {
  readonly name: string;
  readonly inputs: Readonly<
    Record<
      string,
      {
        readonly meaning: string;
        readonly required: boolean;
        readonly defaultText?: string;
        readonly workflowDefault?: string;
      }
    >
  >;
  readonly outputs: Readonly<Record<string, string>>;
}

const REQUIRED_FILES = [
  'action.yml',
  'README.md',
  'src/main.ts',
  'src/inputs.ts',
  'src/outputs.ts',
  'src/run.ts',
  'src/summary.ts',
] as const;

interface ActionYaml {
  readonly name?: string;
  readonly description?: string;
  readonly inputs?: Readonly<Record<string, { description?: string; required?: boolean; default?: string }>>;
  readonly outputs?: Readonly<Record<string, { description?: string }>>;
  readonly runs?: { readonly using?: string; readonly main?: string; readonly steps?: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** One sentence for each place where `action.yml`, `inputs.ts`, `outputs.ts` and the README tell different things. */
export function contractFaults(
  tree: SourceTree,
  { name, inputs, outputs }: ActionContract,
): readonly string[] {
  const folder = `actions/${name}`;
  const missing = REQUIRED_FILES.filter((file) => !tree.has(`${folder}/${file}`));
  if (missing.length > 0) return missing.map((file) => `${folder}/${file}: every action has this file`);

  const yaml = parse(tree.get(`${folder}/action.yml`) ?? '') as ActionYaml;
  const readme = tree.get(`${folder}/README.md`) ?? '';
  const expectedInputs = Object.entries(inputs).map(
    ([input, { meaning, required, workflowDefault, defaultText = workflowDefault }]) => [
      input,
      {
        description: meaning,
        ...(required ? { required } : {}),
        ...(defaultText === undefined ? {} : { default: defaultText }),
      },
    ],
  );
  const expectedOutputs = Object.entries(outputs).map(([output, description]) => [output, { description }]);
  return [
    ...differences(`${folder}/action.yml: inputs`, Object.entries(yaml.inputs ?? {}), expectedInputs),
    ...differences(`${folder}/action.yml: outputs`, Object.entries(yaml.outputs ?? {}), expectedOutputs),
    ...differences(`${folder}/README.md: inputs`, tableNames(readme, 'inputs'), Object.keys(inputs)),
    ...differences(`${folder}/README.md: outputs`, tableNames(readme, 'outputs'), Object.keys(outputs)),
    ...differences(
      `${folder}/action.yml: runs`,
      [yaml.runs?.using, yaml.runs?.main],
      ['node24', `../../dist/${name}/index.js`],
    ),
    ...((yaml.name ?? '') === '' || (yaml.description ?? '') === ''
      ? [`${folder}/action.yml: name and description are needed`]
      : []),
    ...mainFaults(folder, name, tree.get(`${folder}/src/main.ts`) ?? ''),
  ];
}

/** An entry says three things: name, inputs, story. */
function mainFaults(folder: string, name: string, text: string): readonly string[] {
  const story = text
    .split('\n')
    .filter((line) => !line.startsWith('import '))
    .join('\n');
  const expected = `void runAction<typeof inputs, OutputName>({ name: '${name}', inputs, load: () => import('./run.ts') });`;
  // A long name makes several lines of the same statement.
  return withoutLayout(story) === withoutLayout(expected)
    ? []
    : [`${folder}/src/main.ts: expected only ${expected}`];
}

function withoutLayout(text: string): string {
  return text.replace(/\s/g, '').replaceAll(',}', '}');
}

/** Names in the first column of a generated table. */
function tableNames(readme: string, block: 'inputs' | 'outputs'): readonly string[] {
  const [, generated = ''] = readme.split(`<!-- generated:${block} -->`);
  const [content = ''] = generated.split('<!-- /generated -->');
  return [...content.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, input = '']) => input);
}

/** The action at the root may only pass on what exists, and must not leave an input of its own unused. */
export function compositeFaults(tree: SourceTree, contracts: readonly ActionContract[]): readonly string[] {
  const text = tree.get('action.yml');
  if (text === undefined) return ['action.yml: the root action is missing'];
  const yaml = parse(text) as ActionYaml;
  const steps = yaml.runs?.steps ?? [];
  const used = steps.map(({ uses }) => uses ?? '');
  const expressions = [...text.matchAll(/\$\{\{\s*(inputs|steps)\.([\w-]+)(?:\.outputs\.([\w-]+))?\s*\}\}/g)];
  const usedInputs = expressions.filter(([, kind]) => kind === 'inputs').map(([, , input = '']) => input);
  const declared = Object.keys(yaml.inputs ?? {});
  return [
    ...(/^# .*SLSA Build L2/.test(text)
      ? []
      : ['action.yml: the first line says that one job can give SLSA Build L2 at most']),
    ...(yaml.runs?.using === 'composite' ? [] : ['action.yml: runs.using must be composite']),
    ...differences(
      'action.yml: the five actions',
      [...used].sort(byCodeUnits),
      contracts.map(({ name }) => `$/actions/${name}`).sort(byCodeUnits),
    ),
    ...steps.flatMap(({ uses = '', with: given = {} }) => {
      const contract = contracts.find(({ name }) => uses === `$/actions/${name}`);
      const known = Object.keys(contract?.inputs ?? {});
      return Object.keys(given)
        .filter((input) => !known.includes(input))
        .map((input) => `action.yml: ${uses} has no input "${input}"`);
    }),
    ...usedInputs
      .filter((input) => !declared.includes(input))
      .map((input) => `action.yml: no input "${input}"`),
    ...declared
      .filter((input) => !usedInputs.includes(input))
      .map((input) => `action.yml: input "${input}" is passed to nothing`),
    ...expressions
      .filter(([, kind]) => kind === 'steps')
      .flatMap(([, , id = '', output = '']) => {
        const step = steps.find((candidate) => candidate.id === id);
        const contract = contracts.find(({ name }) => step?.uses === `$/actions/${name}`);
        return contract?.outputs[output] === undefined
          ? [`action.yml: no step "${id}" has an output "${output}"`]
          : [];
      }),
  ];
}

function differences(
  what: string,
  found: readonly unknown[],
  expected: readonly unknown[],
): readonly string[] {
  const [have, want] = [JSON.stringify(found), JSON.stringify(expected)];
  return have === want ? [] : [`${what}: found ${have}, expected ${want}`];
}
