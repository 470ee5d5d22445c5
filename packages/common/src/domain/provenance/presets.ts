/** What `build.yml` runs for one kind of project (provenance specification, section 7.2): data, no code. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** Absent where the caller brings a command. */
  readonly toolchain?: Toolchain;
  /** Lines of bash with the network; none where nothing can be fetched ahead. */
  readonly fetch: readonly string[];
  /** Lines of bash; none for a command of the caller. */
  readonly build: readonly string[];
  /** Where such projects usually leave what they built: a suggestion for the input `artifacts`. */
  readonly artifacts?: string;
  readonly lockfile?: string;
}

interface Toolchain {
  readonly name: string;
  /** What a run without `toolchain-version` gets: exact, so that the commit of the workflow pins the tool. */
  readonly version: string;
  /** The variable by which the tool itself chooses its version, where no set-up action installs it. */
  readonly variable?: string;
}

/** Pinned with what they depend on: whatever is installed here runs beside the sources. */
const PYTHON_TOOLS = `build==1.6.1 packaging==26.3 pyproject_hooks==1.3.3 "colorama==0.4.6; os_name == 'nt'"`;

/** Prints `build-system.requires`, and without the table what PEP 518 says stands there. */
const PYTHON_REQUIRES = [
  'import pathlib, tomllib',
  'path = pathlib.Path("pyproject.toml")',
  'table = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}',
  'print(*table.get("build-system", {}).get("requires", ["setuptools >= 40.8.0"]), sep="\\n")',
].join('; ');

export const presets = [
  {
    id: 'npm',
    title: 'npm package',
    toolchain: { name: 'Node', version: '24.19.0' },
    fetch: ['npm ci'],
    build: ['npm run build --if-present', 'npm pack'],
    artifacts: '*.tgz',
    lockfile: 'package-lock.json',
  },
  {
    id: 'python',
    title: 'Python sdist and wheel',
    toolchain: { name: 'Python', version: '3.13.15' },
    fetch: [
      // A user site of its own: the isolated environments of the build do not see it, on any platform.
      'export PYTHONUSERBASE="$RUNNER_TEMP/build-tools"',
      `python -m pip install --user --no-deps ${PYTHON_TOOLS}`,
      `python -c '${PYTHON_REQUIRES}' > "$RUNNER_TEMP/build-requires.txt"`,
      'python -m pip download --dest "$RUNNER_TEMP/build-wheels" --requirement "$RUNNER_TEMP/build-requires.txt"',
    ],
    build: [
      'SOURCE_DATE_EPOCH="$(git log -1 --format=%ct)"',
      'export SOURCE_DATE_EPOCH PYTHONUSERBASE="$RUNNER_TEMP/build-tools"',
      'export PIP_NO_INDEX=1 PIP_FIND_LINKS="$RUNNER_TEMP/build-wheels"',
      'python -m build',
    ],
    artifacts: 'dist/*',
  },
  {
    id: 'go',
    title: 'Go programs',
    toolchain: { name: 'Go', version: '1.26.8' },
    // Else a line of go.mod would download another toolchain, unseen.
    fetch: ['export GOTOOLCHAIN=local', 'go mod download', 'go mod verify'],
    build: ['export GOTOOLCHAIN=local GOPROXY=off', 'go build -trimpath -o dist/ ./...'],
    artifacts: 'dist/*',
    lockfile: 'go.sum',
  },
  {
    id: 'rust',
    title: 'Rust programs',
    toolchain: { name: 'Rust', version: '1.95.0', variable: 'RUSTUP_TOOLCHAIN' },
    fetch: [
      // Hosted runners come with rustup and one toolchain: only another one is downloaded.
      'rustup run "$RUSTUP_TOOLCHAIN" cargo --version || rustup toolchain install "$RUSTUP_TOOLCHAIN" --profile minimal --no-self-update',
      'cargo fetch --locked',
    ],
    build: ['cargo build --release --locked --offline'],
    artifacts: 'target/release/NAME',
    lockfile: 'Cargo.lock',
  },
  {
    id: 'java',
    title: 'Java archives, by Maven',
    toolchain: { name: 'JDK', version: '21.0.12' },
    // Maven knows its plugins' dependencies only while they run: dependency:go-offline misses some.
    fetch: [],
    build: [
      'TIMESTAMP="$(TZ=UTC0 git log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd)"',
      'mvn -B package "-Dproject.build.outputTimestamp=$TIMESTAMP"',
    ],
    artifacts: 'target/*.jar',
  },
  { id: 'generic', title: 'Anything else, by the command of the caller', fetch: [], build: [] },
] as const satisfies readonly Preset[];

export type PresetId = (typeof presets)[number]['id'];
const byId: ReadonlyMap<string, Preset> = new Map(presets.map((preset) => [preset.id, preset]));

export function findPreset(id: string): Preset | undefined {
  return byId.get(id);
}

/** What the steps of the build job run. */
export interface PresetCommands {
  /** Empty where there is nothing to fetch. */
  readonly fetch: string;
  readonly build: string;
  /** Empty where the caller brings the command. */
  readonly toolchainVersion: string;
}

/**
 * @param chosen.version A checked version; the default of the preset where empty.
 * @param chosen.command Of a preset without commands of its own.
 */
export function commandsOf(
  preset: Preset,
  { version, command }: { readonly version: string; readonly command: string },
): PresetCommands {
  const { toolchain, build } = preset;
  const toolchainVersion = version === '' ? (toolchain?.version ?? '') : version;
  const chosen =
    toolchain?.variable === undefined ? [] : [`export ${toolchain.variable}=${toolchainVersion}`];
  const script = (lines: readonly string[]) => (lines.length === 0 ? '' : [...chosen, ...lines].join('\n'));
  return {
    fetch: script(preset.fetch),
    build: build.length === 0 ? command : script(build),
    toolchainVersion,
  };
}
