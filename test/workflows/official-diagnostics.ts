import { parse } from 'yaml';
import { liftCacheMode } from '../lab/workflows/cache-mode.ts';
import { loadLanguageService, loadOfficialParser } from '../lab/workflows/official-parser.ts';
import type { SourceTree } from '../structure/source-tree.ts';

/** What GitHub's own tools say of a file, as `LINE: MESSAGE`. */
export interface OfficialDiagnostics {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

type LanguageService = Awaited<ReturnType<typeof loadLanguageService>>;
type TextDocument = Parameters<LanguageService['validate']>[0];
type Options = NonNullable<Parameters<LanguageService['validate']>[1]>;
type MetadataProvider = NonNullable<Options['actionsMetadataProvider']>;
type ActionMetadata = NonNullable<Awaited<ReturnType<MetadataProvider['fetchActionMetadata']>>>;

/** Diagnostic severities of the language server protocol; without one it is an error. */
const WARNING = 2;

let documents = 0;

/** How this repository is called in examples, before it has a name. */
const PLACEHOLDER = { owner: 'ORG', name: 'SUITE' };

/**
 * The official language service on a workflow or `action.yml`; `tree` holds the files that `$/` names, and those that
 * an example names as `ORG/SUITE/…@COMMIT`.
 */
export async function languageServiceDiagnostics(
  path: string,
  text: string,
  tree: SourceTree,
): Promise<OfficialDiagnostics> {
  const service = await loadLanguageService();
  // It logs what it could not do and then finds nothing: that must not look like a clean file.
  const failures: string[] = [];
  service.registerLogger({
    error: (message) => failures.push(message),
    warn: () => undefined,
    info: () => undefined,
    log: () => undefined,
  });
  // It keeps verdicts by URI, so each text gets a new one.
  documents += 1;
  const uri = `file:///${documents}/${path}`;
  const lifted = path.endsWith('action.yml') ? text : liftCacheMode(text, path).text;
  // It asks a document for these two and nothing else.
  const document = { uri, getText: () => lifted } as unknown as TextDocument;
  const diagnostics = await service.validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path }) => {
        // What somebody else's action takes is not known here, and not checked.
        if (owner !== PLACEHOLDER.owner || name !== PLACEHOLDER.name) return { name, description: '' };
        const manifest = tree.get(path === undefined ? 'action.yml' : `${path}/action.yml`);
        return manifest === undefined ? undefined : (parse(manifest) as ActionMetadata);
      },
    },
    fileProvider: {
      getFileContent: async (reference) => {
        const isForeign =
          'repository' in reference &&
          !(reference.owner === PLACEHOLDER.owner && reference.repository === PLACEHOLDER.name);
        const content = isForeign ? undefined : tree.get(reference.path);
        if (content === undefined) throw new Error(`no file ${reference.path}`);
        return {
          name: reference.path,
          content: reference.path.endsWith('action.yml')
            ? content
            : liftCacheMode(content, reference.path).text,
        };
      },
    },
  });
  const said = diagnostics.map(({ severity, message, range }) => ({
    isError: severity === undefined || severity < WARNING,
    text: `${range.start.line + 1}: ${message}`,
  }));
  return {
    errors: [...failures, ...said.filter(({ isError }) => isError).map((one) => one.text)],
    warnings: said.filter(({ isError }) => !isError).map((one) => one.text),
  };
}

/** Errors of the official parser, with the text as it stands or with `cache-mode` taken out. */
export async function parserErrors(path: string, text: string): Promise<readonly string[]> {
  const { workflow } = await loadOfficialParser();
  const trace = new workflow.NoOperationTraceWriter();
  const { context, value } = workflow.parseWorkflow({ name: path, content: text }, trace);
  if (value !== undefined) await workflow.convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
