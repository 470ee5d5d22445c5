import { sortedBy } from '@secure-build/common/core/order';
import { parse } from 'yaml';
import { cell, code, fill, markdownMarker, page, prose, table, yamlMarker } from './generated-parts.ts';
import type { DocumentedAction, DocumentedInput, DocumentedSources } from './load-sources.ts';
import { Refusal } from './project.ts';
import { renderWorkflows } from './workflow-headers.ts';

/** Path relative to the root -> text, of every file that is generated in whole or in part. */
export type Documents = ReadonlyMap<string, string>;

/** @throws Refusal that names every item without a meaning, why or remedy. */
export function renderDocuments(sources: DocumentedSources): Documents {
  const gaps = documentationGaps(sources);
  if (gaps.length > 0) throw new Refusal(gaps);
  return new Map([
    ...sources.actions.map(
      (action) => [`actions/${action.name}/action.yml`, renderActionYaml(action)] as const,
    ),
    ...sources.actions.map((action) => [`actions/${action.name}/README.md`, renderReadme(action)] as const),
    ['README.md', renderRootReadme(sources.readme)] as const,
    ['actions/README.md', renderOverview(sources.actions)] as const,
    ['.github/docs/problems.md', renderProblems(sources.problems)] as const,
    ['.github/docs/registries.md', renderRegistries(sources.registries)] as const,
    ...renderWorkflows(sources.workflows),
    ['.github/docs/buildtypes/build-v1.md', renderBuildType(sources.buildFields)] as const,
    ...Object.entries(sources.schemas).map(([name, schema]) => {
      return [
        `.github/docs/schema/${name}.schema.json`,
        `${JSON.stringify(schema, undefined, 2)}\n`,
      ] as const;
    }),
  ]);
}

/** One sentence for each text that a reader would miss. */
export function documentationGaps({
  actions,
  registries,
  problems,
  buildFields,
}: DocumentedSources): readonly string[] {
  const missing = (text: string | undefined) => (text ?? '').trim() === '';
  return [
    ...actions.flatMap(({ name, inputs, outputs }) => [
      ...Object.entries(inputs)
        .filter(([, { meaning }]) => missing(meaning))
        .map(([input]) => `action ${name}: input "${input}" has no meaning`),
      ...Object.entries(outputs)
        .filter(([, meaning]) => missing(meaning))
        .map(([output]) => `action ${name}: output "${output}" has no meaning`),
    ]),
    ...registries.flatMap(({ source, items }) =>
      items.flatMap((item) =>
        (['title', 'why', 'remedy'] as const)
          .filter((key) => missing(item[key]))
          .map((key) => `${source.file}: item "${item.id}" has no ${key}`),
      ),
    ),
    ...buildFields.flatMap((field) =>
      (['meaning', 'example'] as const)
        .filter((key) => missing(field[key]))
        .map((key) => `formats/build-provenance.ts: field "${field.pointer}" has no ${key}`),
    ),
    ...Object.entries(problems).flatMap(([code, kind]) =>
      (['meaning', 'remedy'] as const)
        .filter((key) => missing(kind[key]))
        .map(
          (key) => `core/problem-${key === 'meaning' ? 'meanings' : 'catalog'}.ts: "${code}" has no ${key}`,
        ),
    ),
  ];
}

/** `inputs:` and `outputs:` of an `action.yml`. A JSON string is a YAML string, whatever is in it. */
function renderActionYaml({ name, inputs, outputs, yamlText }: DocumentedAction): string {
  const inputLines = Object.entries(inputs).flatMap(([input, reader]) => {
    const { meaning, required, workflowDefault, defaultText = workflowDefault } = reader;
    return [
      `  ${input}:`,
      `    description: ${JSON.stringify(meaning)}`,
      ...(required ? ['    required: true'] : []),
      ...(defaultText === undefined ? [] : [`    default: ${JSON.stringify(defaultText)}`]),
    ];
  });
  const outputLines = Object.entries(outputs).flatMap(([output, meaning]) => [
    `  ${output}:`,
    `    description: ${JSON.stringify(meaning)}`,
  ]);
  const file = `actions/${name}/action.yml`;
  const withInputs = fill(file, yamlText, yamlMarker, 'inputs', `${['inputs:', ...inputLines].join('\n')}\n`);
  return fill(file, withInputs, yamlMarker, 'outputs', `${['outputs:', ...outputLines].join('\n')}\n`);
}

function renderRootReadme({ text, diagramText }: DocumentedSources['readme']): string {
  return fill(
    'README.md',
    text,
    markdownMarker,
    'diagram',
    `\n\`\`\`mermaid\n${diagramText.trim()}\n\`\`\`\n\n`,
  );
}

function renderReadme({ name, inputs, outputs, readmeText }: DocumentedAction): string {
  const inputTable = table(
    ['input', 'takes', 'default', 'meaning'],
    Object.entries(inputs).map(([input, reader]) => [
      code(input),
      reader.takes,
      defaultOf(reader),
      reader.meaning,
    ]),
  );
  const outputTable = table(
    ['output', 'meaning'],
    Object.entries(outputs).map(([output, meaning]) => [code(output), meaning]),
  );
  const file = `actions/${name}/README.md`;
  const withInputs = fill(file, readmeText, markdownMarker, 'inputs', `\n${inputTable}\n\n`);
  return fill(file, withInputs, markdownMarker, 'outputs', `\n${outputTable}\n\n`);
}

/** Which action for which need; permissions and outputs side by side. */
function renderOverview(actions: readonly DocumentedAction[]): string {
  const rows = actions.map((action) => {
    const { description } = parse(action.yamlText) as { readonly description: string };
    return { ...action, description, permissions: permissionsOf(action) };
  });
  return page('Actions', [
    'In the order in which they usually run. Each writes into one evidence folder and finds there what the ones before it left.',
    table(
      ['action', 'what it does'],
      rows.map(({ name, description }) => [`[${code(name)}](${name}/README.md)`, description]),
    ),
    '## Permissions and outputs',
    table(
      ['action', 'permissions', 'outputs'],
      rows.map(({ name, permissions, outputs }) => [
        code(name),
        permissions.join(', '),
        Object.keys(outputs).map(code).join(', '),
      ]),
    ),
  ]);
}

/** First column of the table under `## Permissions`, which the README argues for row by row. */
function permissionsOf({ name, readmeText }: DocumentedAction): readonly string[] {
  const section = readmeText.split(/^## /m).find((part) => part.startsWith('Permissions')) ?? '';
  const [firstTable = ''] = /(?:^\|.*\n)+/m.exec(section) ?? [];
  const rows = [...firstTable.matchAll(/^\|([^|]+)\|/gm)].map(([, first = '']) => first.trim()).slice(2);
  if (rows.length === 0) throw new Refusal([`actions/${name}/README.md: no table under "## Permissions"`]);
  return rows;
}

function renderProblems(problems: DocumentedSources['problems']): string {
  return page('Problems', [
    'Every fault that is foreseen. Codes are stable. The exit code means the same everywhere: 1 a negative verdict, 2 usage or configuration, 3 environment or permission, 4 a service stayed unavailable, 5 nothing was verified.',
    table(
      ['code', 'exit', 'what has happened', 'what to do'],
      sortedBy(Object.entries(problems), ([id]) => id).map(([id, { exit, meaning, remedy }]) => [
        code(id),
        String(exit),
        meaning,
        remedy,
      ]),
    ),
  ]);
}

function renderRegistries(registries: DocumentedSources['registries']): string {
  return page(
    'Registries',
    registries.flatMap(({ source, items }) => [
      `## ${source.title}`,
      source.about,
      ...items.flatMap(({ id, title, why, remedy }) => [
        `### ${code(id)}`,
        `${cell(title)}.`.replace('..', '.'),
        `**Why.** ${cell(why)}`,
        `**What to do.** ${prose(remedy)}`,
      ]),
    ]),
  );
}

/** The page that the URI of the build type leads to. */
function renderBuildType(fields: DocumentedSources['buildFields']): string {
  return page('Build type build/v1', [
    'Predicate type `https://slsa.dev/provenance/v1`, written by `build.yml` and by nothing else. The build job has a say in the digests of the subjects only; every field of the predicate is on the word that its row names.',
    table(
      ['on whose word', 'means'],
      [
        [
          'certified claim',
          'a claim of the OIDC token of the job that signs, verified with the keys of its issuer',
        ],
        ['run API', 'the REST API of GitHub about the run, asked by the job that signs'],
        ['source tree', 'the Git tree at the certified commit, read through the API by the job that signs'],
        ['attest job', "the signing job's own inputs, event and hashes"],
        ['our code', 'a constant of the release that signs'],
      ],
    ),
    '## Fields',
    table(
      ['field', 'on whose word', 'meaning', 'example'],
      fields.map(({ pointer, source, meaning, example }) => [code(pointer), source, meaning, code(example)]),
    ),
    'A dependency and a byproduct are named by their `name`. `metadata.startedOn` and `finishedOn` are never set: a certificate covers no times of a build.',
  ]);
}

function defaultOf({ required, defaultText }: DocumentedInput): string {
  if (required) return 'required';
  return defaultText === undefined || defaultText === '' ? '' : defaultText.split('\n').map(code).join(', ');
}
