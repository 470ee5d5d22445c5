import { normalize } from 'node:path/posix';
import { byCodeUnits } from '../../../core/order.ts';
import type { Files } from '../../ports.ts';
import { foldersAbove, isFile, manifestText } from './manifest-text.ts';
import type { FoundProject, ProjectKind } from './project-kind.ts';

export const rust: ProjectKind = {
  id: 'rust',
  title: 'Rust program',
  why: '`Cargo.toml` names a package with a binary.',
  remedy: 'Commit `Cargo.lock`; for a workspace say by `--artifacts` what it leaves.',
  async detect(files, folder, name) {
    const text = await manifestText(files, `${folder}/Cargo.toml`);
    if (text === undefined) return undefined;
    const programs = await programsOf(text, files, folder);
    const workspace = await workspaceAbove(files, folder, name);
    return {
      preset: 'rust',
      folder: name,
      because: 'Cargo.toml',
      lockfile: 'Cargo.lock',
      ...(programs.length === 0
        ? {}
        : { artifacts: programs.map((program) => `target/release/${program}`).join('\n') }),
      ...(await channelOf((file) => manifestText(files, `${folder}/${file}`))),
      ...(workspace === undefined
        ? {}
        : {
            unbuildable: `it is part of the workspace ${workspace === '.' ? 'at the top of the repository' : `in ${workspace}`}, where its Cargo.lock and its target are: --working-directory ${workspace} --artifacts target/release/NAME`,
          }),
      cautions: [
        ...((await isFile(files, `${folder}/Cargo.lock`))
          ? []
          : ['There is no Cargo.lock: `--locked`, with which the preset builds, needs one.']),
        ...(programs.length === 0
          ? ['No binary in src: say what the build leaves by --artifacts, relative to the folder.']
          : []),
        ...(programs.length > 1
          ? ['There are several programs, and all are attested; one that needs a feature is not built.']
          : []),
      ],
    };
  },
};

/**
 * Cargo looks for a workspace in the folders above (Cargo Book, "Workspaces"); what has a lockfile of its own is in none.
 *
 * @returns the folder relative to the repository, `.` for its top
 */
async function workspaceAbove(files: Files, folder: string, name: string): Promise<string | undefined> {
  if (await isFile(files, `${folder}/Cargo.lock`)) return undefined;
  for (const above of foldersAbove(folder, name)) {
    const toml = await manifestText(files, `${above.path}/Cargo.toml`);
    if (toml !== undefined && tablesOf(toml, '[workspace]').length > 0) return above.name;
  }
  return undefined;
}

/** What `cargo build` leaves: the tables `[[bin]]`, and what Cargo finds by itself (Cargo Book, "Package layout"). */
async function programsOf(toml: string, files: Files, folder: string): Promise<readonly string[]> {
  const [head] = tablesOf(toml, '[package]');
  const packageName = textIn(head, 'name');
  if (packageName === undefined) return [];
  const tables = tablesOf(toml, '[[bin]]').map((table) => ({
    name: textIn(table, 'name') ?? packageName,
    path: textIn(table, 'path'),
  }));
  const taken = tables.flatMap(({ path }) => (path === undefined ? [] : [normalize(path)]));
  const found = /^\s*autobins\s*=\s*false\s*(?:#.*)?$/m.test(head ?? '')
    ? []
    : (await foundPrograms(files, folder, packageName))
        .filter(({ path }) => !taken.includes(path))
        .map(({ name }) => name);
  return [...new Set([...tables.map(({ name }) => name), ...found])].sort(byCodeUnits);
}

async function foundPrograms(files: Files, folder: string, packageName: string) {
  const programs: { readonly name: string; readonly path: string }[] = [];
  if (await isFile(files, `${folder}/src/main.rs`)) programs.push({ name: packageName, path: 'src/main.rs' });
  if ((await files.info(`${folder}/src/bin`))?.kind !== 'folder') return programs;
  for (const { name, kind } of await files.list(`${folder}/src/bin`)) {
    if (kind === 'file' && name.endsWith('.rs'))
      programs.push({ name: name.slice(0, -'.rs'.length), path: `src/bin/${name}` });
    if (kind === 'folder' && (await isFile(files, `${folder}/src/bin/${name}/main.rs`)))
      programs.push({ name, path: `src/bin/${name}/main.rs` });
  }
  return programs;
}

/** Of each table of a name its lines, up to the next. Strings over several lines do not occur in what is asked of it. */
function tablesOf(toml: string, header: string): readonly string[] {
  const lines = toml.split(/\r?\n/);
  return lines.flatMap((line, start) => {
    if (line.replace(/#.*$/, '').trim() !== header) return [];
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((later) => /^\s*\[/.test(later));
    return [rest.slice(0, end < 0 ? undefined : end).join('\n')];
  });
}

function textIn(table: string | undefined, key: 'name' | 'channel' | 'path'): string | undefined {
  const value = /^\s*(\w+)\s*=\s*["']([A-Za-z0-9_./-]{1,100})["']\s*(?:#.*)?$/;
  for (const line of (table ?? '').split('\n')) {
    const [, found, text] = value.exec(line) ?? [];
    if (found === key) return text;
  }
  return undefined;
}

async function channelOf(
  read: (file: string) => Promise<string | undefined>,
): Promise<Pick<FoundProject, 'toolchain' | 'inexactToolchain'>> {
  const toml = await read('rust-toolchain.toml');
  const text =
    textIn(tablesOf(toml ?? '', '[toolchain]')[0], 'channel') ?? (await read('rust-toolchain'))?.trim();
  if (text === undefined || text === '') return {};
  const from = toml === undefined ? 'rust-toolchain' : 'rust-toolchain.toml';
  return /^\d+\.\d+\.\d+$/.test(text)
    ? { toolchain: { version: text, from } }
    : { inexactToolchain: { text, from } };
}
