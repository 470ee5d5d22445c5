import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPreset, type PresetId } from '@secure-build/common/domain/provenance/presets';

/** A small real project of one preset, and what this machine needs to build it. */
export interface PresetProject {
  readonly preset: PresetId;
  /** In `projects/`. */
  readonly folder: string;
  /** `with:` of the caller. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What is published, by name. */
  readonly artifacts: readonly RegExp[];
  /** Why this machine cannot build it; `undefined` where it can. */
  readonly lacks: string | undefined;
  /** What a hosted machine has in its image. */
  readonly machineVariables: Readonly<Record<string, string>>;
}

const PROJECTS = fileURLToPath(new URL('fixtures/projects/', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/secure-build/', import.meta.url));

/** Wheels that a build of Python fetches: brought once by `fetch-tools.ts`, since a test has no network. */
export const wheelsFolder = process.env.SECURE_BUILD_WHEELS ?? join(CACHE, 'wheels');
/** Plugins of Maven. */
const mavenFolder = process.env.SECURE_BUILD_MAVEN ?? join(homedir(), '.m2/repository');

export function presetProjects(): readonly PresetProject[] {
  return [
    project('npm', { artifacts: '*.tgz' }, [/^demo-app-1\.2\.3\.tgz$/], {}),
    project(
      'python',
      { artifacts: 'dist/*' },
      [/^demo_app-1\.2\.3\.tar\.gz$/, /^demo_app-1\.2\.3-py3-none-any\.whl$/],
      python(),
    ),
    project('go', { artifacts: 'dist/*' }, [/^demo$/], tool('go', 'go version')),
    project('rust', { artifacts: 'target/release/demo' }, [/^demo$/], rust()),
    project('java', { artifacts: 'target/*.jar' }, [/^demo-1\.2\.3\.jar$/], java()),
    project('generic', { artifacts: 'out/demo.txt', command: 'bash build.sh' }, [/^demo\.txt$/], {}),
  ];
}

interface Machine {
  readonly lacks?: string;
  /** Folders before `PATH`. */
  readonly path?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

function project(
  preset: PresetId,
  inputs: Readonly<Record<string, string>>,
  artifacts: readonly RegExp[],
  { lacks, path = [], variables = {}, inputs: ofMachine = {} }: Machine,
): PresetProject {
  return {
    ...{ preset, artifacts, lacks },
    folder: join(PROJECTS, preset),
    inputs: { preset, ...inputs, ...ofMachine },
    machineVariables: { PATH: [...new Set([...path, ...SYSTEM_PATH])].join(':'), ...variables },
  };
}

const SYSTEM_PATH = [
  dirname(process.execPath),
  ...['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'],
];

/** Absolute path of a program; `undefined` where this machine has none that runs. */
function find(program: string, ...args: readonly string[]): string | undefined {
  const found = spawnSync('bash', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();
  return found !== '' && spawnSync(found, args).status === 0 ? found : undefined;
}

function tool(program: string, command: string): Machine {
  const [, ...args] = command.split(' ');
  const found = find(program, ...args);
  return found === undefined ? { lacks: `${program} is not on this machine` } : { path: [dirname(found)] };
}

function python(): Machine {
  const found = find('python3', '-c', 'import pip, venv, tomllib');
  if (found === undefined) return { lacks: 'python3 with pip and venv is not on this machine' };
  if (!existsSync(wheelsFolder)) return { lacks: `no wheels in ${wheelsFolder}: run fetch-tools.ts once` };
  // Not the shim of a version manager, which looks for its settings in another home.
  const real = execFileSync(found, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
  // As an image with a mirror would have it: pip looks here instead of at an index.
  return { path: [dirname(real)], variables: { PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheelsFolder } };
}

function rust(): Machine {
  const found = find('rustup', '--version');
  const preset = findPreset('rust');
  const version = preset?.toolchain?.version ?? '';
  const home = process.env.RUSTUP_HOME ?? join(homedir(), '.rustup');
  if (found === undefined || spawnSync(found, ['run', version, 'cargo', '--version']).status !== 0)
    return { lacks: `rustup with Rust ${version} is not on this machine` };
  return { path: [dirname(found)], variables: { RUSTUP_HOME: home } };
}

function java(): Machine {
  const found = find('mvn', '--version');
  const plugin = join(mavenFolder, 'org/apache/maven/plugins/maven-jar-plugin/3.4.2');
  if (found === undefined) return { lacks: 'mvn is not on this machine' };
  if (!existsSync(plugin)) return { lacks: `no plugins of Maven in ${mavenFolder}: run fetch-tools.ts once` };
  return { path: [dirname(found)], variables: { MAVEN_OPTS: `-Dmaven.repo.local=${mavenFolder}` } };
}
