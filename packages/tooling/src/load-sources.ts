import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ProblemCode,
  type ProblemKind,
  problemCatalog,
} from '@secure-build/common/core/problem-catalog';
import { problemMeanings } from '@secure-build/common/core/problem-meanings';
import { type ActionName, actionNames, Refusal } from './project.ts';
import { type RegistryItem, type RegistrySource, registrySources } from './registry-sources.ts';
import { reusableWorkflows, type WorkflowSources } from './workflow-headers.ts';

/** An input as `edges/actions/inputs.ts` describes it, as far as a reader of the documentation is concerned. */
export interface DocumentedInput {
  readonly meaning: string;
  readonly required: boolean;
  readonly defaultText?: string;
  readonly workflowDefault?: string;
  readonly takes: string;
}

export interface DocumentedAction {
  readonly name: ActionName;
  readonly inputs: Readonly<Record<string, DocumentedInput>>;
  /** Name to meaning. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly yamlText: string;
  readonly readmeText: string;
}

export interface DocumentedSources {
  readonly actions: readonly DocumentedAction[];
  readonly registries: readonly {
    readonly source: RegistrySource;
    readonly items: readonly RegistryItem[];
  }[];
  /** By code. */
  readonly problems: Readonly<Record<string, ProblemKind & { readonly meaning: string }>>;
  /** Fields of our own build type, in the order of the predicate. */
  readonly buildFields: readonly DocumentedField[];
  /** Name of the file under `.github/docs/schema` -> JSON Schema. */
  readonly schemas: Readonly<Record<string, object>>;
  readonly workflows: WorkflowSources;
  readonly readme: {
    readonly text: string;
    /** Mermaid: jobs of a release and what crosses between them, drawn from a run of our workflows. */
    readonly diagramText: string;
  };
}

export interface DocumentedField {
  readonly pointer: string;
  readonly source: string;
  readonly meaning: string;
  readonly example: string;
}

/** Each published schema: its name, and the file and the export that it is made from. */
const schemaSources = [
  ['evidence-index', 'packages/common/src/formats/evidence-index-schema.ts', 'evidenceIndexSchema'],
] as const;

/**
 * Loads the sources that documentation is made from. They are data here: loaded by a path that is computed, so that
 * the tooling keeps to its floor.
 */
export async function loadSources(root: string): Promise<DocumentedSources> {
  const load = async (path: string, name: string): Promise<unknown> => {
    const module = (await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>;
    if (module[name] === undefined) throw new Error(`${path} exports no "${name}"`);
    return module[name];
  };
  const read = (path: string) => {
    if (!existsSync(join(root, path))) throw new Refusal([`${path}: this file is part of the suite`]);
    return readFileSync(join(root, path), 'utf8');
  };
  const schemas = await Promise.all(
    schemaSources.map(async ([name, path, value]) => [name, (await load(path, value)) as object] as const),
  );
  const buildFields = await load('packages/common/src/formats/build-provenance.ts', 'buildFields');
  const repository = await load('packages/common/src/formats/suite-uris.ts', 'suiteRepository');
  return {
    workflows: {
      suite: String(repository).replace('https://github.com/', ''),
      texts: new Map(reusableWorkflows.map(({ name }) => [name, read(`.github/workflows/${name}.yml`)])),
    },
    readme: {
      text: read('README.md'),
      diagramText: read('test/lab/workflows/fixtures/expected/release.mmd'),
    },
    buildFields: buildFields as DocumentedSources['buildFields'],
    schemas: Object.fromEntries(schemas),
    actions: await Promise.all(
      actionNames.map(async (name) => ({
        name,
        inputs: (await load(`actions/${name}/src/inputs.ts`, 'inputs')) as DocumentedAction['inputs'],
        outputs: (await load(`actions/${name}/src/outputs.ts`, 'outputs')) as DocumentedAction['outputs'],
        yamlText: read(`actions/${name}/action.yml`),
        readmeText: read(`actions/${name}/README.md`),
      })),
    ),
    registries: await Promise.all(
      registrySources.map(async (source) => ({
        source,
        items: (await load(source.file, source.exportName)) as readonly RegistryItem[],
      })),
    ),
    problems: Object.fromEntries(
      Object.entries(problemCatalog).map(([code, kind]) => [
        code,
        { ...kind, meaning: problemMeanings[code as ProblemCode] },
      ]),
    ),
  };
}
