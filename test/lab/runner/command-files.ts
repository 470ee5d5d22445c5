import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Variable of the environment -> prefix of the file's name, as in actions/runner `FileCommandManager.cs`. */
const FILES = {
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_ENV: 'set_env_',
  GITHUB_PATH: 'add_path_',
  GITHUB_STATE: 'save_state_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_ARTIFACTS: 'artifacts_',
  GITHUB_ARTIFACTS_LIST: 'artifacts_list_',
} as const;

type FileVariable = keyof typeof FILES;
export type CommandFiles = Readonly<Record<FileVariable, string>>;

/** Above this the runner drops the summary whole (`AttachmentSizeLimit`). */
const SUMMARY_BYTES = 1024 * 1024;
/** Of one job together, in UTF-16: 1 MB. */
const OUTPUT_BYTES = 1_000_000;

/** What a step left in its files, and what the runner says about them. */
export interface CommandFileValues {
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  /** Empty where the runner dropped it. */
  readonly summary: string;
  /** Each is an error of the step on GitHub. */
  readonly errors: readonly string[];
}

/** Fresh, empty files for one step. */
export async function makeCommandFiles(folder: string): Promise<CommandFiles> {
  await mkdir(folder, { recursive: true });
  const id = randomUUID();
  const paths = Object.entries(FILES).map(
    ([variable, prefix]) => [variable, join(folder, `${prefix}${id}`)] as const,
  );
  await Promise.all(paths.map(([, path]) => writeFile(path, '')));
  return Object.fromEntries(paths) as CommandFiles;
}

export async function readCommandFiles(files: CommandFiles): Promise<CommandFileValues> {
  const errors: string[] = [];
  const pairs = async (variable: FileVariable) => {
    const { values, error } = parsePairs(await readFile(files[variable], 'utf8'));
    if (error !== undefined)
      errors.push(`Unable to process file command '${variable}' successfully: ${error}`);
    return values;
  };
  const outputs = await pairs('GITHUB_OUTPUT');
  const env = await pairs('GITHUB_ENV');
  const state = await pairs('GITHUB_STATE');
  const path = (await readFile(files.GITHUB_PATH, 'utf8')).split('\n').filter((line) => line !== '');
  const summary = await readFile(files.GITHUB_STEP_SUMMARY);

  if (env.delete('NODE_OPTIONS'))
    errors.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  if (summary.length > SUMMARY_BYTES) {
    errors.push(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(summary.length / 1024)}k`,
    );
  }
  const outputBytes = [...outputs].reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
  if (outputBytes > OUTPUT_BYTES)
    errors.push(`The outputs have ${outputBytes} bytes in UTF-16; a job may have ${OUTPUT_BYTES}`);
  return {
    outputs,
    env,
    state,
    path,
    summary: summary.length > SUMMARY_BYTES ? '' : summary.toString('utf8'),
    errors,
  };
}

/** `NAME=VALUE` and `NAME<<DELIMITER … DELIMITER`, line by line as `SetEnvFileCommand` reads them. */
export function parsePairs(text: string): {
  readonly values: Map<string, string>;
  readonly error: string | undefined;
} {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  // The text after the last newline is a line only if there is any.
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || delimiter === '') return { values, error: `Invalid format '${line}'` };
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) return { values, error: `Invalid value. Matching delimiter not found '${delimiter}'` };
      values.set(name, lines.slice(index + 1, end).join('\n'));
      index = end;
    } else {
      return { values, error: `Invalid format '${line}'` };
    }
  }
  return { values, error: undefined };
}
