export const id = 2348;
export const ids = [2348];
export const modules = {

/***/ 12348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guard: () => (/* binding */ guard)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/domain/outside-link.ts
var outside_link = __webpack_require__(68320);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/declared-inputs.ts
var declared_inputs = __webpack_require__(39554);
// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __webpack_require__(36875);
// EXTERNAL MODULE: ./packages/common/src/core/did-you-mean.ts
var did_you_mean = __webpack_require__(21484);
// EXTERNAL MODULE: ./packages/common/src/formats/glob.ts
var glob = __webpack_require__(54320);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/platforms.ts
var platforms = __webpack_require__(17358);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/presets.ts
/** Pinned with what they depend on: whatever is installed here runs beside the sources. */
const PYTHON_TOOLS = `build==1.6.1 packaging==26.3 pyproject_hooks==1.3.3 "colorama==0.4.6; os_name == 'nt'"`;
/** Prints `build-system.requires`, and without the table what PEP 518 says stands there. */
const PYTHON_REQUIRES = [
    'import pathlib, tomllib',
    'path = pathlib.Path("pyproject.toml")',
    'table = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}',
    'print(*table.get("build-system", {}).get("requires", ["setuptools >= 40.8.0"]), sep="\\n")',
].join('; ');
const presets = [
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
];
const byId = new Map(presets.map((preset) => [preset.id, preset]));
function findPreset(id) {
    return byId.get(id);
}
/**
 * @param chosen.version A checked version; the default of the preset where empty.
 * @param chosen.command Of a preset without commands of its own.
 */
function commandsOf(preset, { version, command }) {
    const { toolchain, build } = preset;
    const toolchainVersion = version === '' ? (toolchain?.version ?? '') : version;
    const chosen = toolchain?.variable === undefined ? [] : [`export ${toolchain.variable}=${toolchainVersion}`];
    const script = (lines) => (lines.length === 0 ? '' : [...chosen, ...lines].join('\n'));
    return {
        fetch: script(preset.fetch),
        build: build.length === 0 ? command : script(build),
        toolchainVersion,
    };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/build-input-faults.ts








/** Stores and instances that the rights of the job `attest` and the inputs of `build.yml` suffice for. */
const STORES = ['auto', 'github', 'file'];
const INSTANCES = ['auto', 'public-good', 'github'];
const MAX_MINUTES = 360;
/** Nothing that could be text for a shell, and no alias that means another tool tomorrow. */
const EXACT_VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:\+\d{1,4})?$/;
/**
 * One sentence for each input of `build.yml` that cannot be meant: `workflow_call` knows no choices, so this is where
 * they are checked, and before user code runs.
 */
function buildInputFaults({ values }) {
    const known = declared_inputs/* buildInputs */._9;
    const unknown = [...values.keys()].filter((name) => !known.includes(name));
    const missing = known.filter((name) => !values.has(name));
    return [
        ...unknown.map((name) => `build.yml has no input ${show(name)}.${(0,did_you_mean/* didYouMean */.a)(name, known)}`),
        ...missing.map((name) => `input "${name}" is missing: pass all of toJSON(inputs)`),
        ...(missing.length > 0 ? [] : valueFaults(values)),
    ];
}
function valueFaults(values) {
    const text = (name) => String(values.get(name) ?? '');
    const minutes = values.get('timeout-minutes');
    return [
        ...presetFaults(text('preset'), text('command'), text('toolchain-version')),
        ...folderFaults(text('working-directory')),
        ...globFaults(text('artifacts')),
        ...((0,platforms/* isPlatform */.aH)(text('platform')) ? [] : [oneOf('platform', text('platform'), platforms/* platforms */.Bn)]),
        ...linesOf(text('store')).flatMap((line) => STORES.includes(line) ? [] : [oneOf('store', line, STORES)]),
        ...(INSTANCES.includes(text('instance')) ? [] : [oneOf('instance', text('instance'), INSTANCES)]),
        ...(isMinutes(minutes)
            ? []
            : [`input "timeout-minutes": expected a whole number from 1 to ${MAX_MINUTES}; got ${show(minutes)}`]),
    ];
}
function presetFaults(id, command, version) {
    const preset = findPreset(id);
    if (preset === undefined) {
        return [
            oneOf('preset', id, presets.map((known) => known.id)),
        ];
    }
    const own = preset.build.length > 0;
    const given = command.trim() !== '';
    return [
        ...(own && given
            ? [`input "command" belongs to the preset generic; the preset ${id} has a command of its own`]
            : []),
        ...(!own && !given ? ['input "command" is needed by the preset generic'] : []),
        ...(version === '' || EXACT_VERSION.test(version)
            ? []
            : [`input "toolchain-version": expected an exact version such as 24.19.0; got ${show(version)}`]),
        ...(version !== '' && preset.toolchain === undefined
            ? [
                'input "toolchain-version" does not belong to the preset generic, whose command brings its own tools',
            ]
            : []),
    ];
}
/** By its text; where links lead is seen after the checkout. */
function folderFaults(folder) {
    const plain = folder !== '' && !/[\p{Cc}\\:]/u.test(folder) && !folder.startsWith('/');
    if (plain && (0,posix_.normalize)(folder).split('/')[0] !== '..')
        return [];
    return [`input "working-directory": expected a folder of the repository; got ${show(folder)}`];
}
function globFaults(artifacts) {
    const patterns = linesOf(artifacts);
    if (patterns.length === 0)
        return ['input "artifacts" is needed: globs of what is built'];
    try {
        (0,glob/* compileGlobs */.t)(patterns, 'artifacts');
        return [];
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return [error.message];
        throw error;
    }
}
const isMinutes = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_MINUTES;
function oneOf(name, given, known) {
    return `input "${name}": expected one of ${known.join(', ')}; got ${show(given)}.${(0,did_you_mean/* didYouMean */.a)(given, known)}`;
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function show(value) {
    return JSON.stringify((0,plain_text/* plainLine */.h)(String(value ?? '')).slice(0, 200));
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/own-workflows.ts
var own_workflows = __webpack_require__(29657);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/triggers.ts
var triggers = __webpack_require__(25717);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/guard.ts







/**
 * Fails early and clearly; the decision is that of the job `attest`, from certified claims (provenance
 * specification, section 7.2).
 *
 * @throws Problem `guard/…`, `level/not-reached`, `provenance/parameter`, or `input/invalid` that names every fault
 */
function guardBuild(run) {
    refuseServer(run.host);
    refuseTrigger(run.eventName);
    refuseOtherWorkflow(run.identity);
    refuseCache(run.cacheMode);
    (0,declared_inputs/* refuseMaskedInputs */.xu)(run.declared);
    const faults = buildInputFaults(run.declared);
    if (faults.length > 0)
        refuseInputs(faults);
    refuseOtherSource(run.workspace, run.sha);
    const text = (name) => String(run.declared.values.get(name) ?? '');
    const preset = findPreset(text('preset'));
    // Said by the faults already; a plan without a preset must not come out of here.
    if (preset === undefined)
        return refuseInputs(['input "preset" is unknown']);
    return {
        ...commandsOf(preset, { version: text('toolchain-version'), command: text('command') }),
        preset: preset.id,
        platform: text('platform'),
        signed: run.eventName !== 'pull_request',
    };
}
function refuseServer({ kind, url }) {
    if (kind !== 'server')
        return;
    throw new problem/* Problem */.AF('guard/host', `${url} is a GitHub Enterprise Server: it stores no attestations, and its jobs hand over no artifacts by digest`);
}
function refuseTrigger(eventName) {
    if ((0,triggers/* isAcceptedTrigger */.Y)(eventName) || eventName === 'pull_request')
        return;
    const shown = `"${(0,plain_text/* plainLine */.h)(eventName).slice(0, 100)}"`;
    throw new problem/* Problem */.AF('guard/trigger', FOREIGN_CODE.has(eventName)
        ? `${shown} runs foreign code with this repository's rights; build.yml refuses it.`
        : `${shown} is none of ${triggers/* acceptedTriggers */.f.join(', ')}; build.yml refuses it.`);
}
const FOREIGN_CODE = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** C1, as far as the context `job` tells it. */
function refuseOtherWorkflow(identity) {
    const { workflowRef, workflowSha, workflowRepository, workflowFilePath } = identity;
    if (workflowRef === undefined ||
        workflowSha === undefined ||
        workflowRepository === undefined ||
        workflowFilePath === undefined) {
        throw unreachable('C1 the runner does not say in which workflow this job stands', OLD_RUNNER);
    }
    if (workflowFilePath !== own_workflows/* ownWorkflows */.Nj.build) {
        const shown = (0,plain_text/* plainLine */.h)(workflowFilePath).slice(0, 200);
        throw unreachable(`C1 this job stands in "${shown}", not in ${own_workflows/* ownWorkflows */.Nj.build}`);
    }
    if (!workflowRef.startsWith(`${workflowRepository}/${workflowFilePath}@`)) {
        const shown = (0,plain_text/* plainLine */.h)(workflowRef).slice(0, 200);
        throw unreachable(`C1 job.workflow_ref "${shown}" does not begin with job.workflow_repository and job.workflow_file_path`);
    }
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(workflowSha)) {
        throw unreachable('C1 job.workflow_sha is no commit');
    }
}
const OLD_RUNNER = 'The runner has to be 2.336.0 or later; call attest.yml for a build on your own machine.';
/** C5: a mode that is visible and not `none` contradicts the workflow. `none`, or nothing, proves nothing (SEC-122). */
function refuseCache(mode) {
    if (mode === undefined || mode === '' || mode === 'none')
        return;
    throw unreachable(`C5 ACTIONS_CACHE_MODE is "${(0,plain_text/* plainLine */.h)(mode).slice(0, 100)}" in the build job: caches of other runs could feed the build`, 'Do not set ACTIONS_CACHE_MODE; build.yml sets "cache-mode: none" itself.');
}
function unreachable(unmet, hint) {
    return new problem/* Problem */.AF('level/not-reached', `Level 3 was required but cannot be claimed: ✗ ${unmet}`, hint === undefined ? {} : { hint });
}
/** C10. `actions/checkout` of a commit leaves a detached HEAD: the file holds the commit itself. */
function refuseOtherSource(workspace, sha) {
    if (workspace.kind === 'empty')
        return;
    const { head } = workspace;
    if (head === undefined) {
        throw new problem/* Problem */.AF('guard/source', `The workspace is no checkout, but this run is for ${sha} (github.sha).`);
    }
    if (head === sha || head === `${sha}\n`)
        return;
    const shown = (0,plain_text/* plainLine */.h)(head.trim()).slice(0, 200);
    throw new problem/* Problem */.AF('guard/source', `HEAD is ${shown}, but this run is for ${sha} (github.sha).`);
}
function refuseInputs(faults) {
    const [first = '', ...others] = faults;
    throw others.length === 0
        ? new problem/* Problem */.AF('input/invalid', first)
        : new problem/* Problem */.AF('input/invalid', `${faults.length} inputs of build.yml are not understood:`, {
            details: faults,
        });
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/workflow-identity.ts
var workflow_identity = __webpack_require__(1876);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/github-host.ts
var github_host = __webpack_require__(89912);
;// CONCATENATED MODULE: ./actions/provenance/src/guard-summary.ts

/** What is about to run. The level is decided elsewhere, and this says so. */
function guardSummary(plan, { eventName, sha, compared, origin }) {
    if (compared)
        return (0,markdown.md) `**Source** · the workspace holds ${(0,markdown/* code */.aY)(sha)}, the commit of this run.`;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### Build`, origin === undefined
        ? (0,markdown.md) `**May be built** · preset ${(0,markdown/* code */.aY)(plan.preset)} on ${(0,markdown/* code */.aY)(plan.platform)}`
        : (0,markdown.md) `**May be built, is not signed** · ${origin}`, (0,markdown/* table */.tp)(['What', 'Value'], [
        ['Trigger', (0,markdown/* code */.aY)(eventName)],
        ['Commit', (0,markdown/* code */.aY)(sha)],
        ...(plan.toolchainVersion === '' ? [] : [['Tool chain', (0,markdown/* code */.aY)(plan.toolchainVersion)]]),
    ]), plan.fetch === '' ? undefined : (0,markdown.md) `Fetch, with network:`, plan.fetch === '' ? undefined : (0,markdown/* preformatted */.EC)(plan.fetch), (0,markdown.md) `Build:`, (0,markdown/* preformatted */.EC)(plan.build), (0,markdown.md) `Nothing here is evidence: the job ${(0,markdown/* code */.aY)('attest')} decides on the level, from certified claims.`);
}

// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var outputs = __webpack_require__(70899);
;// CONCATENATED MODULE: ./actions/provenance/src/guard.ts














/** Of `.git/HEAD`: a commit, or the name of a branch. */
const HEAD_BYTES = 4096;
/**
 * Mode `guard`: the first step of `build.yml`, and again after its checkout, when there is a HEAD to compare. Refuses
 * before user code runs, and gives the commands of the preset.
 */
async function guard({ inputs, ports, context }) {
    if (context.kind !== 'workflow') {
        throw new problem/* Problem */.AF('context/missing', 'mode guard is a step of build.yml and has no meaning elsewhere');
    }
    const { github, workspace } = context;
    const declared = (0,declared_inputs/* parseDeclaredInputs */.xP)(inputs['external-parameters'] ?? '', 'input "external-parameters"');
    const identity = (0,workflow_identity/* parseWorkflowIdentity */.r)(inputs['workflow-identity'] ?? '', 'input "workflow-identity"');
    const cacheMode = ports.processes.variable('ACTIONS_CACHE_MODE');
    const state = await workspaceState(ports.files, workspace);
    const plan = guardBuild({
        host: (0,github_host/* githubHostOf */.l)(github.serverUrl),
        eventName: github.eventName,
        sha: github.sha,
        declared,
        identity,
        ...(cacheMode === undefined ? {} : { cacheMode }),
        workspace: state,
    });
    const compared = state.kind === 'filled';
    const folder = (0,posix_.normalize)(String(declared.values.get('working-directory')));
    if (compared)
        await refuseMissingFolder(ports.files, workspace, folder);
    const origin = plan.signed ? undefined : await pullRequestOrigin(ports, github.repositoryId);
    return {
        verdict: verdict/* pass */.IX,
        headline: compared
            ? `The workspace holds ${github.sha}, the commit of this run.`
            : `"${github.eventName}" may be built: preset ${plan.preset} on ${plan.platform}${plan.signed ? '' : ', without a signature'}.`,
        facts: [
            ['Preset', plan.preset],
            ['Platform', plan.platform],
            ['Tool chain', plan.toolchainVersion],
            ['Commit', github.sha],
        ],
        summary: inputs.summary === 'none' || inputs['show-summary'] === 'false'
            ? (0,markdown/* blocks */.Bv)()
            : guardSummary(plan, { eventName: github.eventName, sha: github.sha, compared, origin }),
        outputs: (0,outputs/* outputsOf */.Y)({
            fetch: plan.fetch,
            build: plan.build,
            'toolchain-version': plan.toolchainVersion,
        }),
        // Once: the second call says nothing new about the trigger.
        annotations: origin === undefined || compared
            ? []
            : [{ kind: 'notice', message: `${origin}: it is built, and nothing is signed (a dry run).` }],
    };
}
async function workspaceState(files, workspace) {
    const entries = await files.list(workspace);
    if (entries.length === 0)
        return { kind: 'empty' };
    const bytes = await files.readIfPresent(`${workspace}/.git/HEAD`, HEAD_BYTES);
    const head = bytes === undefined ? undefined : (0,core_bytes/* decodeUtf8 */._6)(bytes);
    return { kind: 'filled', ...(head === undefined ? {} : { head }) };
}
async function refuseMissingFolder(files, workspace, folder) {
    const path = `${workspace}/${folder}`.replace(/\/\.?$/, '');
    await (0,outside_link/* refuseOutsideLink */.K)(files, workspace, path, 'working-directory');
    const real = await files.realPath(path);
    const info = real === undefined ? undefined : await files.info(real);
    if (info?.kind === 'folder')
        return;
    throw new problem/* Problem */.AF('input/invalid', 'input "working-directory": the repository has no such folder', {
        at: { file: folder },
    });
}
/** In words. Without a payload it is still known that nothing is signed. */
async function pullRequestOrigin({ files, processes }, repositoryId) {
    const path = processes.variable('GITHUB_EVENT_PATH') ?? '';
    const bytes = path === '' ? undefined : await files.readIfPresent(path, limits/* limits */.F.eventBytes);
    if (bytes === undefined)
        return 'This is a pull request';
    const event = (0,json/* parseJson */.qF)(bytes, {
        file: 'the payload of the event',
        maxBytes: limits/* limits */.F.eventBytes,
        protoKeys: 'keep',
        code: 'context/missing',
    });
    const head = member(member(event, 'pull_request'), 'head');
    const id = (0,json/* isJsonObject */.OW)(head) ? member(head.repo, 'id') : undefined;
    // Of a fork that was deleted there is no repository any more.
    return String(id) === repositoryId
        ? 'This is a pull request of this repository'
        : 'This is a pull request from a fork';
}
function member(value, name) {
    return (0,json/* isJsonObject */.OW)(value) ? value[name] : undefined;
}


/***/ }),

/***/ 70899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export outputs */
/* harmony import */ var _secure_build_common_edges_actions_bundle_outputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14627);

const outputs = {
    status: '`signed`, `unsigned`, `verified`, `not-verified`, `published`; empty where a mode has none.',
    level: 'SLSA Build level that was reached, with `predicate` the level that the statement supports by itself.',
    'level-report-path': 'Path of the report on each condition of the level.',
    'builder-id': 'Builder that the predicate names.',
    'build-type': 'Build type that the predicate names.',
    'expected-identity': 'Who signed, as lines `key: value` for the input `expected-identity` of a verification.',
    verified: 'With `verify` and `publish`: `true` where everything that was asked for is proved.',
    'subject-count': 'Number of subjects that the statements name.',
    'predicate-path': 'Path of the statement with the predicate; of the first where there are several.',
    'predicate-paths': 'Paths of all statements as a JSON list: more than one where the subjects were spread over several.',
    handoff: 'What was handed over, as JSON, for the input `handoff` or `evidence` of a job after this one.',
    'handoff-digest': 'SHA-256 of that JSON, as `sha256:HEX`.',
    'artifact-root': 'Folder of the received files.',
    ..._secure_build_common_edges_actions_bundle_outputs__WEBPACK_IMPORTED_MODULE_0__/* .bundleOutputs */ .p,
    fetch: 'With `guard`: the command of the preset that downloads; empty where there is none.',
    build: 'With `guard`: the command of the preset that builds.',
    'toolchain-version': 'With `guard`: the version of the tool chain to set up.',
    'release-url': 'With `publish`: address of the release.',
};
/** Every output, empty where a run has nothing to say. */
function outputsOf(said) {
    const none = Object.fromEntries(Object.keys(outputs).map((name) => [name, '']));
    return { ...none, ...said };
}


/***/ }),

/***/ 46072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   Bk: () => (/* binding */ formatBase64),
/* harmony export */   EF: () => (/* binding */ decodeHex),
/* harmony export */   Id: () => (/* binding */ concatBytes),
/* harmony export */   NN: () => (/* binding */ formatHex),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   ex: () => (/* binding */ equalBytes),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const NO_HEX = /[^0-9a-f]/;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = (text) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'utf8');
/** The text of well-formed UTF-8, a byte order mark included; `undefined` for anything else. */
function decodeUtf8(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        // TextDecoder has one reason to throw here: the bytes are not UTF-8.
        return undefined;
    }
}
function formatBase64(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
/**
 * RFC 4648 section 4, strict: standard alphabet, padding, no blanks, zero trailing bits. Lenient decoders
 * give one value many spellings, so that a changed bundle still verifies (SEC-006).
 */
function decodeBase64(text) {
    // Decoding is lenient, writing is not: only the canonical spelling comes back as it was. An expression that
    // describes it runs out of stack on a payload of megabytes.
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function formatHex(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
/** Lower-case hexadecimal of whole bytes. */
function decodeHex(text) {
    return text.length % 2 === 0 && !NO_HEX.test(text) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'hex') : undefined;
}
function concatBytes(...parts) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts);
}
function equalBytes(a, b) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 21387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ formatDigestSet),
/* harmony export */   U6: () => (/* binding */ isWeakAlgorithm),
/* harmony export */   Wb: () => (/* binding */ isDigestAlgorithm),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   mn: () => (/* binding */ digestSetOf),
/* harmony export */   sU: () => (/* binding */ digestHex),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37315);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);



/** In-toto names of the algorithms that a subject of ours may have, with the lengths of their hexadecimal. */
const hexLengths = {
    sha256: [64],
    sha384: [96],
    sha512: [128],
    // Git itself hashes with SHA-1, or with SHA-256 where a repository says so.
    gitCommit: [40, 64],
    gitTree: [40, 64],
    dirHash: [64],
    sha1: [40],
    md5: [32],
};
const lengthsOf = new Map(Object.entries(hexLengths));
const weak = new Set(['sha1', 'md5']);
const SHA256 = /^[0-9a-f]{64}$/;
function isSha256(text) {
    return SHA256.test(text) && text.length === 64;
}
function parseSha256(text) {
    if (isSha256(text))
        return text;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', `expected 64 lowercase hex characters, got ${JSON.stringify(text.slice(0, 100))}`);
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * Digests of one thing, each of a known algorithm and exactly as long as that algorithm makes it. SHA-1 and MD5
 * can be made to collide, so they may stand beside a strong digest and never suffice (SEC-062).
 *
 * @throws Problem `digest/invalid`: an unknown algorithm, another length, upper case, two values, nothing strong.
 */
function digestSetOf(digests) {
    const byAlgorithm = new Map();
    for (const [algorithm, hex] of digests) {
        const fault = digestFault(algorithm, hex);
        if (fault !== undefined)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', fault);
        if ((byAlgorithm.get(algorithm) ?? hex) !== hex)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', `two different digests of the algorithm ${algorithm}`);
        byAlgorithm.set(algorithm, hex);
    }
    if (![...byAlgorithm.keys()].some((algorithm) => !weak.has(algorithm))) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', byAlgorithm.size === 0
            ? 'expected at least one digest'
            : `${[...byAlgorithm.keys()].join(' and ')} alone identify nothing: they can be made to collide`, { hint: 'Give a digest of SHA-256, SHA-384 or SHA-512.' });
    }
    return Object.fromEntries(byAlgorithm);
}
function isDigestAlgorithm(text) {
    return lengthsOf.has(text);
}
/** Of which two files can be made to have the same. */
function isWeakAlgorithm(text) {
    return weak.has(text);
}
/** Lower-case hexadecimal. */
function digestHex(algorithm, bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
}
/** What is wrong with a digest, or `undefined`. */
function digestFault(algorithm, hex) {
    const lengths = lengthsOf.get(algorithm);
    if (lengths === undefined) {
        const known = [...lengthsOf.keys()].join(', ');
        return `unknown digest algorithm ${JSON.stringify(algorithm.slice(0, 100))}; known are ${known}`;
    }
    if (lengths.includes(hex.length) && /^[0-9a-f]+$/.test(hex))
        return undefined;
    return `${algorithm}: expected ${lengths.join(' or ')} lowercase hex characters, got ${JSON.stringify(hex.slice(0, 140))}`;
}
/** `sha256:HEX`, algorithms in the order of their names: one text for equal sets. */
function formatDigestSet(digest) {
    return Object.entries(digest)
        .map(([algorithm, hex]) => `${algorithm}:${hex}`)
        .sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)
        .join(' ');
}


/***/ }),

/***/ 64509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);



const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** A backslash, a control character or half of a surrogate pair. */
const NOT_PLAIN = /[\\\p{Cc}\p{Cs}]/u;
const escapes = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
/**
 * Strict RFC 8259. Refused with file, line and column: duplicate keys (parsers disagree on which one counts),
 * `__proto__`, a byte order mark, text that is not UTF-8, lone surrogates, numbers beyond a double, and more
 * nesting or bytes than the limits allow. `JSON.parse` accepts the first four and overflows on the last.
 */
function parseJson(source, options = {}) {
    return new JsonReader(textOf(source, options), options).read();
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isJsonArray(value) {
    return Array.isArray(value);
}
/** One step of a JSON pointer, escaped (RFC 6901 section 3). */
function pointer(...steps) {
    return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function textOf(source, { file, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.indexBytes, code = 'json/invalid' }) {
    const at = file === undefined ? {} : { file };
    // A string has at least as many UTF-8 bytes as code units.
    if (source.length > maxBytes) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('limit/exceeded', `larger than ${maxBytes} bytes (limit for this kind of file)`, {
            at,
        });
    }
    if (typeof source === 'string')
        return source;
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(source);
    if (text === undefined)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(code, 'not UTF-8 text', { at: { ...at, line: 1 } });
    return text;
}
class JsonReader {
    #text;
    #options;
    #maxDepth;
    #at = 0;
    #depth = 0;
    constructor(text, options) {
        this.#text = text;
        this.#options = options;
        this.#maxDepth = options.maxDepth ?? _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.jsonDepth;
    }
    read() {
        if (this.#text.charCodeAt(0) === 0xfeff)
            this.#refuse('byte order mark at the start');
        const value = this.#value();
        this.#blanks();
        if (this.#at < this.#text.length)
            this.#refuse(`${this.#found()} after the end of the value`);
        return value;
    }
    #value() {
        this.#blanks();
        switch (this.#text[this.#at]) {
            case '{':
                return this.#nested(() => this.#object());
            case '[':
                return this.#nested(() => this.#array());
            case '"':
                return this.#string();
            case 't':
                return this.#word('true', true);
            case 'f':
                return this.#word('false', false);
            case 'n':
                return this.#word('null', null);
            default:
                return this.#number();
        }
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > this.#maxDepth) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('limit/exceeded', `nested deeper than ${this.#maxDepth} levels`, {
                at: this.#place(this.#at),
            });
        }
        this.#at += 1;
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #object() {
        const object = Object.create(null);
        if (this.#taken('}'))
            return object;
        do {
            this.#blanks();
            const start = this.#at;
            if (this.#text.charCodeAt(start) !== QUOTE)
                this.#refuse(`${this.#found()} where a key in quotes must stand`);
            const key = this.#string();
            if (key in object)
                this.#refuse(`duplicate key ${show(key)}`, start);
            if (key === '__proto__' && this.#options.protoKeys !== 'keep')
                this.#refuse('key "__proto__" is not allowed', start);
            if (!this.#taken(':'))
                this.#refuse(`${this.#found()} where ":" must stand`);
            object[key] = this.#value();
        } while (this.#taken(','));
        if (!this.#taken('}'))
            this.#refuse(`${this.#found()} where "," or "}" must stand`);
        return object;
    }
    #array() {
        const items = [];
        if (this.#taken(']'))
            return items;
        do
            items.push(this.#value());
        while (this.#taken(','));
        if (!this.#taken(']'))
            this.#refuse(`${this.#found()} where "," or "]" must stand`);
        return items;
    }
    #string() {
        const text = this.#text;
        const opening = this.#at;
        let from = opening + 1;
        const end = text.indexOf('"', from);
        const plain = text.slice(from, end);
        // Nearly every text is plain, and a search of the engine is faster than ours.
        if (end >= 0 && !NOT_PLAIN.test(plain)) {
            this.#at = end + 1;
            return plain;
        }
        let value = '';
        let wide = false;
        for (let at = from;; at += 1) {
            const unit = text.charCodeAt(at);
            if (unit === QUOTE) {
                this.#at = at + 1;
                value += text.slice(from, at);
                if (wide && LONE_SURROGATE.test(value))
                    this.#refuse('lone surrogate in a string', opening);
                return value;
            }
            if (unit === BACKSLASH) {
                const [character, length] = this.#escape(at);
                value += text.slice(from, at) + character;
                wide ||= length === 6;
                at += length - 1;
                from = at + 1;
            }
            else if (Number.isNaN(unit)) {
                this.#refuse('string without an end', opening);
            }
            else if (unit < 0x20) {
                this.#refuse(`unescaped control character in a string`, at);
            }
            else if (unit >= 0xd800 && unit <= 0xdfff) {
                wide = true;
            }
        }
    }
    #escape(at) {
        const letter = this.#text[at + 1] ?? '';
        if (letter === 'u') {
            const hex = this.#text.slice(at + 2, at + 6);
            if (!HEX4.test(hex))
                this.#refuse('"\\u" without four hexadecimal digits', at);
            return [String.fromCharCode(Number.parseInt(hex, 16)), 6];
        }
        const character = escapes.get(letter);
        if (character === undefined)
            this.#refuse(`unknown escape ${show(`\\${letter}`)}`, at);
        return [character, 2];
    }
    #number() {
        NUMBER.lastIndex = this.#at;
        const spelled = NUMBER.exec(this.#text)?.[0];
        if (spelled === undefined)
            this.#refuse(`${this.#found()} where a value must stand`);
        const value = Number(spelled);
        if (!Number.isFinite(value))
            this.#refuse(`number ${show(spelled)} is beyond a double`);
        this.#at += spelled.length;
        return value;
    }
    #word(word, value) {
        if (!this.#text.startsWith(word, this.#at))
            this.#refuse(`${this.#found()} where a value must stand`);
        this.#at += word.length;
        return value;
    }
    #blanks() {
        for (;; this.#at += 1) {
            const unit = this.#text.charCodeAt(this.#at);
            if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
                return;
        }
    }
    #taken(mark) {
        this.#blanks();
        if (this.#text[this.#at] !== mark)
            return false;
        this.#at += 1;
        return true;
    }
    #found() {
        const character = this.#text.codePointAt(this.#at);
        return character === undefined ? 'end of text' : `unexpected ${show(String.fromCodePoint(character))}`;
    }
    #place(at) {
        const before = this.#text.slice(0, at);
        const line = before.split('\n').length;
        const column = at - (before.lastIndexOf('\n') + 1) + 1;
        const { file } = this.#options;
        return file === undefined ? { line, column } : { file, line, column };
    }
    #refuse(fault, at = this.#at) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(this.#options.code ?? 'json/invalid', `not valid JSON: ${fault}`, {
            at: this.#place(at),
            ...(this.#hint() ?? {}),
        });
    }
    #hint() {
        if (/^<<<<<<< /m.test(this.#text))
            return { hint: 'The file holds merge conflict markers: resolve the conflict.' };
        if (this.#text.startsWith('version https://git-lfs.github.com/spec/')) {
            return { hint: 'The file is a Git LFS pointer: fetch the real file with "git lfs pull".' };
        }
        return undefined;
    }
}
/** Quoted and cut, for a message. */
function show(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 2174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36875);


const made = new WeakSet();
function trusted(text) {
    const value = { text };
    made.add(value);
    return value;
}
function render(part) {
    return typeof part === 'object' && made.has(part) ? part.text : escapeMarkdown(String(part));
}
/**
 * Every character that starts markup is written as a numeric reference: links, images, HTML, tables, headings,
 * code, mentions, autolinked addresses and the runner's `::commands::` (SEC-102). Markdown's own backslash
 * escapes do not hold inside HTML blocks and tables; references hold everywhere.
 */
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text)
        .replace(/[&<>"'`*_{}[\]()#+!|~\\$@=^]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/:(?=[:/])/g, '&#58;')
        .replace(/^[- ]/, (start) => `&#${start.charCodeAt(0)};`)
        .replace(/^(\d+)\./, '$1&#46;')
        .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}&#46;`);
}
/** `md\`**Verdict** ${name}\``: the template is ours, each value is escaped unless it is Markdown already. */
function md(template, ...values) {
    return trusted(String.raw({ raw: template }, ...values.map(render)));
}
/** Text in a code span: shown letter by letter. */
function code(text) {
    // HTML, not backquotes: a value may hold any run of backquotes, and a pipe in a table ends a backquoted span.
    return trusted(`<code>${escapeMarkdown(text)}</code>`);
}
/** Lines shown letter by letter, as they are to be pasted. */
function preformatted(text) {
    // HTML again: a fence of Markdown shows references as they are written, and ends at a fence inside of it.
    return trusted(`<pre><code>${text.split('\n').map(escapeMarkdown).join('\n')}</code></pre>`);
}
const LINKED = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[\w.~%@:+-]+)+$/;
/**
 * A link to a page of a site that we know, in plain characters that neither Markdown nor HTML could read. Of any other
 * address, `javascript:` above all, only the label stays (SEC-102).
 *
 * @param site `https://github.com`, without a slash at the end
 */
function link(label, url, site) {
    const isKnown = LINKED.test(url) && url.startsWith(`${site}/`);
    return isKnown ? trusted(`[${escapeMarkdown(label)}](${url})`) : md `${label}`;
}
function joinMarkdown(parts, separator = '\n') {
    return trusted(parts.map(({ text }) => text).join(separator));
}
/** Blocks with an empty line between them. */
function blocks(...parts) {
    const present = parts.filter((part) => part !== undefined && part.text !== '');
    return joinMarkdown(present, '\n\n');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.map(render).join(' | ')} |`;
    return trusted([line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n'));
}
/**
 * Lines up to a budget of UTF-8 bytes, cut at a line, with a last line that says how much is missing: the
 * runner drops a summary that is one byte too long whole.
 */
function cutMarkdown(markdown, maxBytes, report) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(markdown.text) <= maxBytes)
        return markdown;
    const lines = markdown.text.split('\n');
    const last = (missing) => `\ntruncated, ${missing} more lines: see ${escapeMarkdown(report)}\n`;
    let room = maxBytes - node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(last(lines.length));
    let kept = 0;
    for (const line of lines) {
        room -= node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(line) + 1;
        if (room < 0)
            break;
        kept += 1;
    }
    return trusted(`${lines.slice(0, kept).join('\n')}\n${last(lines.length - kept)}`);
}


/***/ }),

/***/ 37315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits),
/* harmony export */   V: () => (/* binding */ sortedBy)
/* harmony export */ });
/** By UTF-16 code units: the same order on every machine, whatever its locale. */
function byCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** A sorted copy, by the text that `key` gives for each item. */
function sortedBy(items, key) {
    const copy = [...items];
    if (copy.length < 2)
        return copy;
    return copy
        .map((item) => ({ item, text: key(item) }))
        .sort((a, b) => byCodeUnits(a.text, b.text))
        .map(({ item }) => item);
}


/***/ }),

/***/ 71426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   sX: () => (/* binding */ exitOf),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
const pass = { kind: 'pass' };
/** `pass` where there is no reason against it. */
function verdictOf(reasons) {
    const [first, ...others] = reasons;
    return first === undefined ? pass : { kind: 'fail', reasons: [first, ...others] };
}
/** Architecture, section 6: 0 proved, 1 negative, 5 nothing was verified. */
function exitOf(verdict) {
    switch (verdict.kind) {
        case 'pass':
        case 'waived':
            return 0;
        case 'fail':
            return 1;
        case 'not-applicable':
        case 'not-verified':
            return 5;
    }
}
/** The reasons of a verdict as sentences; none for a pass. */
function reasonsOf(verdict) {
    switch (verdict.kind) {
        case 'pass':
            return [];
        case 'fail':
            return verdict.reasons;
        case 'waived':
            return [`waived by ${verdict.by} until ${verdict.until.toISOString().slice(0, 10)}`];
        case 'not-applicable':
        case 'not-verified':
            return [verdict.because];
    }
}


/***/ }),

/***/ 39554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ holdsMask),
/* harmony export */   _9: () => (/* binding */ buildInputs),
/* harmony export */   v5: () => (/* binding */ recordInputs),
/* harmony export */   vV: () => (/* binding */ maskedInputs),
/* harmony export */   xP: () => (/* binding */ parseDeclaredInputs),
/* harmony export */   xu: () => (/* binding */ refuseMaskedInputs)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);





/** The inputs of `build.yml`; a test compares them with the file. */
const buildInputs = [
    'preset',
    'command',
    'working-directory',
    'artifacts',
    'platform',
    'toolchain-version',
    'store',
    'instance',
    'timeout-minutes',
];
/**
 * @param text The own input of the job that signs: never an output of another job.
 * @param where Begins every message: `input "external-parameters"`.
 * @throws Problem `input/invalid` for anything but an object of texts, numbers, booleans.
 */
function parseDeclaredInputs(text, where) {
    const object = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text, { file: where, code: 'input/invalid' });
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(object)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('input/invalid', `${where}: expected the object of toJSON(inputs)`);
    }
    const values = new Map();
    for (const [name, value] of Object.entries(object)) {
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('input/invalid', `${where}: expected "${name.slice(0, 100)}" to be a text, a number or a boolean`);
        }
        values.set(name, value);
    }
    return { values };
}
/** The runner writes `***` in the place of a secret: then a value is not what the build got. */
function holdsMask(value) {
    return JSON.stringify(value).includes('***');
}
/** Names of inputs whose value, or that themselves, hold a masked secret. */
function maskedInputs({ values }) {
    return [...values].filter(([name, value]) => holdsMask([name, value])).map(([name]) => name);
}
/** @throws Problem `provenance/parameter` (SEC-094) */
function refuseMaskedInputs(inputs) {
    const [name] = maskedInputs(inputs);
    if (name === undefined)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('provenance/parameter', `Input "${name.slice(0, 100)}" contains a masked secret ("***"). Inputs are published in the provenance; pass secrets by "fetch-token".`);
}
/** @throws Problem `provenance/parameter` */
function recordInputs(declared) {
    refuseMaskedInputs(declared);
    const inputs = new Map();
    const large = [];
    for (const [name, value] of declared.values) {
        if (typeof value !== 'string' || (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(value).length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.recordedInputBytes) {
            inputs.set(name, value);
            continue;
        }
        const digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(value);
        inputs.set(name, { sha256: digest });
        large.push({ name: `input/${name}`, digest: { sha256: digest }, mediaType: 'text/plain' });
    }
    return { inputs: Object.fromEntries(inputs), large };
}


/***/ }),

/***/ 29657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ ownWorkflows),
/* harmony export */   Rx: () => (/* binding */ ownWorkflowOf),
/* harmony export */   dj: () => (/* binding */ builderKindOf),
/* harmony export */   iW: () => (/* binding */ isOwnGate),
/* harmony export */   oF: () => (/* binding */ ownGate)
/* harmony export */ });
/** Workflows of the suite that sign provenance, by the path in its repository. */
const ownWorkflows = {
    build: '.github/workflows/build.yml',
    attest: '.github/workflows/attest.yml',
};
/** Decides about artifacts: in no other workflow a job signs a decision that another job has concluded. */
const ownGate = '.github/workflows/gate.yml';
/**
 * @param jobWorkflowRef `OWNER/REPO/.github/workflows/FILE@REF`
 * @param suite `OWNER/REPO` of the suite; another repository's workflow of the same name is somebody else's
 * @returns `undefined` for any workflow that is not one of ours
 */
function ownWorkflowOf(jobWorkflowRef, suite) {
    for (const kind of ['build', 'attest']) {
        const ref = refOf(jobWorkflowRef, suite, ownWorkflows[kind]);
        if (ref !== undefined)
            return { kind, ref };
    }
    return undefined;
}
/** Whether a claim `job_workflow_ref` names our gate. */
function isOwnGate(jobWorkflowRef, suite) {
    return refOf(jobWorkflowRef, suite, ownGate) !== undefined;
}
function refOf(jobWorkflowRef, suite, path) {
    const beginning = `${suite}/${path}@`;
    const isThere = jobWorkflowRef.startsWith(beginning) && jobWorkflowRef.length > beginning.length;
    return isThere ? jobWorkflowRef.slice(beginning.length) : undefined;
}
function builderKindOf(jobWorkflowRef, suite) {
    return ownWorkflowOf(jobWorkflowRef, suite)?.kind ?? 'direct';
}


/***/ }),

/***/ 17358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ platforms),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   vM: () => (/* binding */ areLabelsOf)
/* harmony export */ });
/* unused harmony export runnerLabels */
/**
 * Labels of hosted runners by the input `platform` of `build.yml`: the first is the one that its `runs-on` gives
 * today. Labels of older releases stay here, or a verifier would refuse what they built.
 */
const runnerLabels = {
    'linux-x64': ['ubuntu-24.04'],
    'linux-arm64': ['ubuntu-24.04-arm'],
    'windows-x64': ['windows-2025'],
    'macos-arm64': ['macos-15'],
};
const platforms = Object.keys(runnerLabels);
const byPlatform = new Map(Object.entries(runnerLabels));
function isPlatform(text) {
    return byPlatform.has(text);
}
/** Whether these are the labels of exactly the one hosted runner that the platform stands for. */
function areLabelsOf(platform, labels) {
    const [label, second] = labels;
    return label !== undefined && second === undefined && byPlatform.get(platform)?.includes(label) === true;
}


/***/ }),

/***/ 25717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isAcceptedTrigger),
/* harmony export */   f: () => (/* binding */ acceptedTriggers)
/* harmony export */ });
/** Events by which something may be released: none runs foreign code with the rights of the repository (C7). */
const acceptedTriggers = ['push', 'release', 'schedule', 'workflow_dispatch', 'merge_group'];
const accepted = new Set(acceptedTriggers);
function isAcceptedTrigger(eventName) {
    return accepted.has(eventName);
}


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseWorkflowIdentity)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);


/**
 * `toJSON(job)`. Members that are of no use here are ignored, since the runner may add some.
 *
 * @param where Begins every message: `input "workflow-identity"`.
 * @throws Problem `input/invalid`
 */
function parseWorkflowIdentity(text, where) {
    const job = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, { file: where, code: 'input/invalid' });
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(job))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${where}: expected the object of toJSON(job)`);
    const [workflowRef, workflowSha, workflowRepository, workflowFilePath] = [
        'workflow_ref',
        'workflow_sha',
        'workflow_repository',
        'workflow_file_path',
    ].map((key) => textOf(job, key, where));
    const checkRunId = checkRunIdOf(job, where);
    return {
        ...(workflowRef === undefined ? {} : { workflowRef }),
        ...(workflowSha === undefined ? {} : { workflowSha }),
        ...(workflowRepository === undefined ? {} : { workflowRepository }),
        ...(workflowFilePath === undefined ? {} : { workflowFilePath }),
        ...(checkRunId === undefined ? {} : { checkRunId }),
    };
}
function textOf(job, key, where) {
    const value = job[key] ?? undefined;
    if (value === undefined || value === '')
        return undefined;
    if (typeof value === 'string')
        return value;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${where}: expected "${key}" to be text`);
}
function checkRunIdOf(job, where) {
    const value = job.check_run_id ?? undefined;
    if (value === undefined || value === '')
        return undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && /^[1-9]\d{0,19}$/.test(text))
        return text;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${where}: expected "check_run_id" to be a number`);
}


/***/ }),

/***/ 89912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ githubHostOf)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const TENANT = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/;
const SERVER = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/;
/** @throws Problem `context/missing` for a text that is no address of a host. */
function githubHostOf(serverUrl) {
    if (serverUrl === 'https://github.com') {
        return { kind: 'github.com', url: serverUrl, issuer: 'https://token.actions.githubusercontent.com' };
    }
    const tenant = TENANT.exec(serverUrl)?.[1];
    if (tenant !== undefined) {
        return { kind: 'tenant', url: serverUrl, issuer: `https://token.actions.${tenant}.ghe.com`, tenant };
    }
    if (SERVER.test(serverUrl)) {
        return { kind: 'server', url: serverUrl, issuer: `${serverUrl}/_services/token` };
    }
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('context/missing', 'GITHUB_SERVER_URL is not the address of a GitHub');
}


/***/ }),

/***/ 14627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noBundleOutputs),
/* harmony export */   p: () => (/* binding */ bundleOutputs)
/* harmony export */ });
/** What a run says of bundles that it made or verified: the same in every action that does. Name to meaning. */
const bundleOutputs = {
    'bundle-path': 'Path of the first bundle.',
    'bundle-paths': 'Paths of all bundles, as a JSON list.',
    'bundles-jsonl-path': 'Path of the first file with bundles as JSON lines (`formats: intoto-jsonl`).',
    subjects: 'What the bundles are about, as a JSON list of `{name, digest}`.',
    identity: 'Who signed: the name in the certificate, or `sha256:` and the id of the key; one per line.',
    issuer: 'Who certified the identity; empty for keys.',
    instance: 'The Sigstore instance of the certificate; empty for keys.',
    'certificate-path': 'Path of the certificate as PEM, in `output-path`.',
    'log-indexes': 'Proved indexes of the transparency-log entries, as a JSON list.',
    'attestation-id': "Id of the first bundle in GitHub's attestation store.",
    'attestation-ids': "Ids of all bundles in GitHub's attestation store, as a JSON list.",
    'attestation-url': 'Address of the first one.',
    'attestation-urls': 'Addresses of all of them, as a JSON list.',
    'verify-command': 'The command that checks the result again, offline.',
};
/** Every one of them, empty where a run has nothing to say. */
const noBundleOutputs = {
    status: 'unsigned',
    'bundle-path': '',
    'bundle-paths': '[]',
    'bundles-jsonl-path': '',
    subjects: '[]',
    identity: '',
    issuer: '',
    instance: '',
    'certificate-path': '',
    'log-indexes': '[]',
    'attestation-id': '',
    'attestation-ids': '[]',
    'attestation-url': '',
    'attestation-urls': '[]',
    'verify-command': '',
};


/***/ }),

/***/ 54320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* unused harmony export literalGlob */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);


// A name may hold a newline: without the flag "**" would leave such a file out without a word. Dot files are artifacts like others (`.crate`, `.well-known`), and a pattern with "?" or "[" means what it says.
const OPTIONS = { dot: true, nonegate: true, strictSlashes: true, maxLength: 4096, flags: 's' };
/** The pattern that matches exactly this path: nothing in a name that comes from outside is a wildcard. */
function literalGlob(path) {
    return path.replace(/[^\w./;]/gu, '\\$&');
}
/**
 * Bash-like globs: `*` within one step of a path, `**` over several, `{a,b}`, `[ab]`; a pattern that starts
 * with `!` excludes. Patterns are relative and use `/`.
 *
 * @throws Problem `input/invalid` for a pattern that could leave the folder, or when nothing is included.
 */
function compileGlobs(patterns, input) {
    const excludes = patterns
        .filter((pattern) => pattern.startsWith('!'))
        .map((pattern) => matcher(pattern.slice(1), input));
    const includes = patterns
        .filter((pattern) => !pattern.startsWith('!'))
        .map((pattern) => {
        const included = matcher(pattern, input);
        const matches = (path) => included(path) && !excludes.some((excluded) => excluded(path));
        return { pattern, matches, base: picomatch__WEBPACK_IMPORTED_MODULE_1___default().scan(withoutDot(pattern)).base };
    });
    if (includes.length === 0) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `input "${input}": no pattern includes anything`, {
            hint: 'Give at least one pattern that does not start with "!".',
        });
    }
    return { includes, matches: (path) => includes.some((glob) => glob.matches(path)) };
}
function matcher(pattern, input) {
    const relative = withoutDot(pattern);
    if (relative.startsWith('/') ||
        /^[A-Za-z]:/.test(relative) ||
        relative.split('/').includes('..') ||
        relative.includes('\0')) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `input "${input}": pattern ${JSON.stringify(pattern)} leads out of the workspace`, {
            hint: 'Write patterns relative to the workspace, with "/" and without "..".',
        });
    }
    return picomatch__WEBPACK_IMPORTED_MODULE_1___default()(relative, OPTIONS);
}
const withoutDot = (pattern) => pattern.replace(/^(?:\.\/)+/, '');


/***/ })

};
