export const id = 4712;
export const ids = [4712];
export const modules = {

/***/ 73937:
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
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/build-input-faults.ts
var build_input_faults = __webpack_require__(27245);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/own-workflows.ts
var own_workflows = __webpack_require__(29657);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/presets.ts
var presets = __webpack_require__(18578);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/triggers.ts
var triggers = __webpack_require__(25717);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/guard.ts







const BUILD_INPUTS_REMEDY = 'Correct every listed input of the call; .github/docs/workflows.md of the suite shows what each one of build.yml takes.';
function guardBuild(run) {
    refuseServer(run.host);
    refuseTrigger(run.eventName);
    refuseOtherWorkflow(run.identity);
    refuseCache(run.cacheMode);
    (0,declared_inputs/* refuseMaskedInputs */.xu)(run.declared);
    const faults = (0,build_input_faults/* buildInputFaults */.I)(run.declared);
    if (faults.length > 0)
        refuseInputs(faults);
    refuseOtherSource(run.workspace, run.sha);
    const text = (name) => String(run.declared.values.get(name) ?? '');
    const preset = (0,presets/* findPreset */.t)(text('preset'));
    if (preset === undefined)
        return refuseInputs(['input "preset" is unknown']);
    return {
        ...(0,presets/* commandsOf */.Kf)(preset, { version: text('toolchain-version'), command: text('command') }),
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
function refuseCache(mode) {
    if (mode === undefined || mode === '' || mode === 'none')
        return;
    throw unreachable(`C5 ACTIONS_CACHE_MODE is "${(0,plain_text/* plainLine */.h)(mode).slice(0, 100)}" in the build job: caches of other runs could feed the build`, 'Do not set ACTIONS_CACHE_MODE; build.yml sets "cache-mode: none" itself.');
}
function unreachable(unmet, hint) {
    return new problem/* Problem */.AF('level/not-reached', `Level 3 was required but cannot be claimed: ✗ ${unmet}`, hint === undefined ? {} : { hint });
}
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
        ? new problem/* Problem */.AF('input/invalid', first, { hint: BUILD_INPUTS_REMEDY })
        : new problem/* Problem */.AF('input/invalid', `${faults.length} inputs of build.yml are not understood:`, {
            details: faults,
            hint: BUILD_INPUTS_REMEDY,
        });
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/workflow-identity.ts
var workflow_identity = __webpack_require__(1876);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/github-host.ts
var github_host = __webpack_require__(89912);
;// CONCATENATED MODULE: ./actions/provenance/src/guard-summary.ts

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














const HEAD_BYTES = 4096;
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
        hint: BUILD_INPUTS_REMEDY,
    });
}
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
function decodeUtf8(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function formatBase64(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function decodeBase64(text) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function formatHex(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
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

/***/ 37315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits),
/* harmony export */   V: () => (/* binding */ sortedBy)
/* harmony export */ });
function byCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
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
function verdictOf(reasons) {
    const [first, ...others] = reasons;
    return first === undefined ? pass : { kind: 'fail', reasons: [first, ...others] };
}
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

/***/ 29657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ ownWorkflows),
/* harmony export */   Rx: () => (/* binding */ ownWorkflowOf),
/* harmony export */   b_: () => (/* binding */ ownReleasing),
/* harmony export */   dj: () => (/* binding */ builderKindOf),
/* harmony export */   iW: () => (/* binding */ isOwnGate),
/* harmony export */   lE: () => (/* binding */ ownReproduction),
/* harmony export */   oF: () => (/* binding */ ownGate),
/* harmony export */   sI: () => (/* binding */ vouchedFor)
/* harmony export */ });
const ownWorkflows = {
    build: '.github/workflows/build.yml',
    attest: '.github/workflows/attest.yml',
};
const ownGate = '.github/workflows/gate.yml';
const ownReproduction = '.github/workflows/reproduce.yml';
const ownReleasing = '.github/workflows/release.yml';
const vouchedFor = [
    [ownWorkflows.build, 3],
    [ownWorkflows.attest, 2],
    [ownGate, 0],
    [ownReproduction, 0],
];
function ownWorkflowOf(jobWorkflowRef, suite) {
    for (const kind of ['build', 'attest']) {
        const ref = refOf(jobWorkflowRef, suite, ownWorkflows[kind]);
        if (ref !== undefined)
            return { kind, ref };
    }
    return undefined;
}
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

/***/ 25717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isAcceptedTrigger),
/* harmony export */   f: () => (/* binding */ acceptedTriggers)
/* harmony export */ });
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

/***/ 14627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noBundleOutputs),
/* harmony export */   p: () => (/* binding */ bundleOutputs)
/* harmony export */ });
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
    'report-path': 'Path of a JSON file, name to value, with the outputs that are longer than a job may have; those are empty then. Empty where all fit.',
};
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
    'report-path': '',
};


/***/ }),

/***/ 63154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compileGlobs)
});

// UNUSED EXPORTS: literalGlob

// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
;// CONCATENATED MODULE: ./packages/common/src/formats/glob-pattern.ts

const MAX_LENGTH = 4096;
const MAX_ALTERNATIVES = 1024;
function parseGlob(pattern, where) {
    const refuse = (fault) => {
        throw new problem/* Problem */.AF('input/invalid', `${where}: pattern ${JSON.stringify(pattern.slice(0, 200))} ${fault}`, {
            hint: 'Patterns know *, **, ?, [ab], {a,b}, and a backslash before a character that means itself.',
        });
    };
    if (pattern.length > MAX_LENGTH)
        return refuse(`has more than ${MAX_LENGTH} characters`);
    if (/(?<!\\)[@!+?*]\(/.test(pattern))
        return refuse('has an extended glob such as "@(a|b)": write {a,b}');
    if (pattern.includes('[[:'))
        return refuse('has a named class such as "[[:digit:]]": write [0-9]');
    const alternatives = expandBraces([...pattern]);
    if (alternatives === 'ranges')
        return refuse('has a range in braces: write [1-9] or {1,2,3}');
    if (alternatives === 'too many')
        return refuse(`stands for more than ${MAX_ALTERNATIVES} patterns`);
    return alternatives.map((alternative) => {
        const steps = stepsOf([...alternative]);
        if (leadsOut(steps))
            return refuse('leads out of the workspace: write it relative, without ".."');
        return compile(steps);
    });
}
function leadsOut(steps) {
    const texts = steps.map((step) => (step === '**' ? undefined : step.literal));
    return (texts.includes('..') ||
        texts[0] === '' ||
        /^[A-Za-z]:/.test(texts[0] ?? '') ||
        texts.some((text) => text?.includes('\0')));
}
function expandBraces(characters) {
    const done = [];
    const waiting = [characters];
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
        const group = firstGroup(current);
        if (group === 'ranges')
            return group;
        if (group === undefined)
            done.push(current.join(''));
        else {
            const cuts = group.map((cut, index) => current.slice(cut + 1, group[index + 1]));
            const [before, after] = [current.slice(0, group[0]), cuts.pop() ?? []];
            for (const part of cuts.reverse())
                waiting.push([...before, ...part, ...after]);
        }
        if (done.length + waiting.length > MAX_ALTERNATIVES)
            return 'too many';
    }
    return done;
}
function firstGroup(characters) {
    for (let index = 0; index < characters.length; index = next(characters, index)) {
        if (characters[index] !== '{')
            continue;
        const cuts = groupAt(characters, index);
        if (cuts === undefined)
            continue;
        if (cuts.length > 2)
            return cuts;
        const inside = characters.slice(index + 1, cuts[1]).join('');
        if (/^[\w-]+\.\.[\w-]+(?:\.\.[\w-]+)?$/.test(inside))
            return 'ranges';
    }
    return undefined;
}
function groupAt(characters, start) {
    const cuts = [start];
    let depth = 0;
    for (let index = start; index < characters.length; index = next(characters, index)) {
        const character = characters[index];
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth -= 1;
        if (character === ',' && depth === 1)
            cuts.push(index);
        if (depth === 0)
            return [...cuts, index];
    }
    return undefined;
}
function next(characters, index) {
    if (characters[index] === '\\')
        return index + 2;
    return (characters[index] === '[' ? endOfClass(characters, index) : undefined) ?? index + 1;
}
function endOfClass(characters, index) {
    let at = index + 1;
    if (characters[at] === '!' || characters[at] === '^')
        at += 1;
    if (characters[at] === ']')
        at += 1;
    for (; at < characters.length; at += characters[at] === '\\' ? 2 : 1) {
        if (characters[at] === '/')
            return undefined;
        if (characters[at] === ']')
            return at + 1;
    }
    return undefined;
}
function compile(steps) {
    const isFixed = steps.map((step) => step !== '**' && step.literal !== undefined);
    const firstWild = isFixed.indexOf(false);
    const fixed = steps.slice(0, firstWild < 0 ? steps.length : firstWild);
    return {
        base: fixed.map((step) => (step === '**' ? '' : step.literal)).join('/'),
        matches: (path) => matchesSteps(steps, path.split('/')),
    };
}
function stepsOf(characters) {
    const steps = [];
    let tokens = [];
    let literal = '';
    const end = () => {
        steps.push(tokens.length > 1 && tokens.every((token) => token === '*') ? '**' : { tokens, literal });
        [tokens, literal] = [[], ''];
    };
    for (let index = 0; index < characters.length; index = next(characters, index)) {
        const character = characters[index] ?? '';
        const behind = next(characters, index);
        if (character === '/')
            end();
        else if (character === '*' || character === '?' || (character === '[' && behind > index + 1)) {
            literal = undefined;
            if (character === '*')
                tokens.push('*');
            else
                tokens.push(character === '?' ? () => true : classOf(characters.slice(index + 1, behind - 1)));
        }
        else {
            const itself = character === '\\' ? (characters[index + 1] ?? '\\') : character;
            if (literal !== undefined)
                literal += itself;
            tokens.push((other) => other === itself);
        }
    }
    end();
    if (steps.at(-1) === '**' && steps.length > 1)
        steps.push({ tokens: ['*'], literal: undefined });
    return steps;
}
function classOf(inside) {
    const isNegated = inside[0] === '!' || inside[0] === '^';
    const ranges = [];
    for (let index = isNegated ? 1 : 0; index < inside.length;) {
        const from = escapedAt(inside, index);
        const isRange = inside[from.behind] === '-' && from.behind + 1 < inside.length;
        const to = isRange ? escapedAt(inside, from.behind + 1) : from;
        ranges.push([from.character, to.character]);
        index = to.behind;
    }
    return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
}
function escapedAt(inside, index) {
    const at = inside[index] === '\\' && index + 1 < inside.length ? index + 1 : index;
    return { character: inside[at] ?? '', behind: at + 1 };
}
function matchesSteps(steps, path) {
    return matchesStarred(steps.length, path.length, (index) => steps[index] === '**', (index, at) => matchesStep(steps[index], path[at] ?? ''));
}
function matchesStep({ tokens, literal }, name) {
    if (literal !== undefined)
        return name === literal;
    const characters = [...name];
    return matchesStarred(tokens.length, characters.length, (index) => tokens[index] === '*', (index, at) => tokens[index](characters[at] ?? ''));
}
function matchesStarred(patternLength, textLength, isStar, fits) {
    let [index, at] = [0, 0];
    let [star, from] = [-1, 0];
    while (at < textLength) {
        if (index < patternLength && isStar(index)) {
            [star, from] = [index, at];
            index += 1;
        }
        else if (index < patternLength && fits(index, at)) {
            index += 1;
            at += 1;
        }
        else if (star >= 0) {
            from += 1;
            [index, at] = [star + 1, from];
        }
        else
            return false;
    }
    while (index < patternLength && isStar(index))
        index += 1;
    return index === patternLength;
}

;// CONCATENATED MODULE: ./packages/common/src/formats/glob.ts


function literalGlob(path) {
    return path.replace(/[^\w./;]/gu, '\\$&');
}
function compileGlobs(patterns, input) {
    const where = `input "${input}"`;
    const excludes = patterns
        .filter((pattern) => pattern.startsWith('!'))
        .map((pattern) => parseGlob(withoutDot(pattern.slice(1)), where));
    const includes = patterns
        .filter((pattern) => !pattern.startsWith('!'))
        .map((pattern) => {
        const included = parseGlob(withoutDot(pattern), where);
        const matches = (path) => matchesOne(included, path) && !excludes.some((excluded) => matchesOne(excluded, path));
        return { pattern, matches, base: commonFolder(included.map(({ base }) => base)) };
    });
    if (includes.length === 0) {
        throw new problem/* Problem */.AF('input/invalid', `input "${input}": no pattern includes anything`, {
            hint: 'Give at least one pattern that does not start with "!".',
        });
    }
    return { includes, matches: (path) => includes.some((glob) => glob.matches(path)) };
}
const matchesOne = (alternatives, path) => alternatives.some((alternative) => alternative.matches(path));
function commonFolder([first = '', ...others]) {
    const steps = first === '' ? [] : first.split('/');
    const differing = steps.findIndex((step, index) => others.some((other) => other.split('/')[index] !== step));
    return steps.slice(0, differing < 0 ? steps.length : differing).join('/');
}
const withoutDot = (pattern) => pattern.replace(/^(?:\.\/)+/, '');


/***/ })

};
