import { isFile, manifestText } from './manifest-text.ts';
import type { ProjectKind } from './project-kind.ts';

export const rust: ProjectKind = {
  id: 'rust',
  title: 'Rust program',
  why: '`Cargo.toml` names a package with a binary.',
  remedy: 'Commit `Cargo.lock`; for several binaries say which by `--artifacts`.',
  async detect(files, folder, name) {
    const text = await manifestText(files, `${folder}/Cargo.toml`);
    if (text === undefined) return undefined;
    const binary = textIn(tableOf(text, '[bin]'), 'name') ?? textIn(tableOf(text, 'package'), 'name');
    const channel = await channelOf((file) => manifestText(files, `${folder}/${file}`));
    const hasProgram =
      tableOf(text, '[bin]') !== undefined ||
      (await isFile(files, `${folder}/src/main.rs`)) ||
      (await files.info(`${folder}/src/bin`))?.kind === 'folder';
    return {
      preset: 'rust',
      folder: name,
      because: 'Cargo.toml',
      lockfile: 'Cargo.lock',
      ...(binary === undefined || !hasProgram ? {} : { artifacts: `target/release/${binary}` }),
      ...(channel === undefined ? {} : { toolchain: channel }),
      cautions: [
        ...((await isFile(files, `${folder}/Cargo.lock`))
          ? []
          : ['There is no Cargo.lock: `--locked`, with which the preset builds, needs one.']),
        ...(hasProgram
          ? []
          : ['No binary in src: say what the build leaves by --artifacts, relative to the folder.']),
      ],
    };
  },
};

/** Lines of one table, up to the next. Strings over several lines do not occur in what is asked of it. */
function tableOf(toml: string, table: string): string | undefined {
  const lines = toml.split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim() === `[${table}]`);
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^\s*\[/.test(line));
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

function textIn(table: string | undefined, key: 'name' | 'channel'): string | undefined {
  const value = /^\s*(\w+)\s*=\s*["']([A-Za-z0-9_.-]{1,100})["']\s*(?:#.*)?$/;
  for (const line of (table ?? '').split('\n')) {
    const [, found, text] = value.exec(line) ?? [];
    if (found === key) return text;
  }
  return undefined;
}

async function channelOf(
  read: (file: string) => Promise<string | undefined>,
): Promise<{ readonly version: string; readonly from: string } | undefined> {
  const toml = await read('rust-toolchain.toml');
  const version =
    textIn(tableOf(toml ?? '', 'toolchain'), 'channel') ?? (await read('rust-toolchain'))?.trim();
  if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version)) return undefined;
  return { version, from: toml === undefined ? 'rust-toolchain' : 'rust-toolchain.toml' };
}
