export const id = 360;
export const ids = [360,883,806,412,711,453];
export const modules = {

/***/ 2453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(689);

const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['evaluate'], {
        meaning: 'What to do. `evaluate` decides over the artifacts and signs the decision.',
        default: 'evaluate',
    }),
    'policy-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'The policy, a YAML file. It alone says whose signatures count.',
        default: '.github/secure-build/policy.yaml',
    }),
    'artifact-root': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .artifactRootInput */ .ZU,
    'artifact-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Globs of the files to decide over, one per line; `!` excludes. They are hashed again here.',
        required: true,
    }),
    stage: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'Stage of the policy to decide for, for example `release`. Without it every rule applies, whatever its stages.',
    }),
    signers: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Who signs the decision: `key:PATH`, `key:env:NAME`, or `local`, on a laptop only. Needed in a workflow; on a laptop the default is `local`.',
    }),
    key: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Public keys, as PEM files, of signers that the policy names by digest. A key that the policy does not name is refused: trust comes from the policy only.',
    }),
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 2412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(689);

const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['predicate'], {
        meaning: 'What to do. `predicate` writes the statement; the action `sign` signs it.',
        default: 'predicate',
    }),
    'artifact-root': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .artifactRootInput */ .ZU,
    'artifact-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Globs of the built files, one per line; `!` excludes. They become the subjects.',
        required: true,
    }),
    'external-parameters': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
        meaning: 'JSON object with what the build was asked to do, for example `{"build": "npm run build"}`. Published as it is; on a laptop only.',
    }),
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/common/src/domain/outside-link.ts
var outside_link = __webpack_require__(8320);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(6912);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(1426);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts
var evidence_evidence = __webpack_require__(8595);
// EXTERNAL MODULE: ./packages/common/src/formats/slsa-provenance.ts
var slsa_provenance = __webpack_require__(1229);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/build-level.ts

/**
 * The level that a statement supports by itself, with every condition and what it rests on. Level 2 needs a
 * run that the build platform certifies; this version asks for no such certificate, so 1 is the most.
 */
function buildLevelOf(provenance, subjectCount) {
    const conditions = [
        described(provenance, subjectCount),
        certified(provenance),
        signedApart(provenance),
        isolated(),
    ];
    return { level: levelOf(conditions), conditions };
}
/** The highest level of which every condition, and every condition below, is met. */
function levelOf(conditions) {
    const unmet = conditions.filter(({ met }) => !met).map(({ level }) => level);
    // No condition at all is no reason for any level.
    if (conditions.length === 0)
        return 0;
    return (Math.min(4, ...unmet) - 1);
}
function described({ buildDefinition, runDetails }, subjectCount) {
    const missing = [
        subjectCount === 0 ? 'a subject' : '',
        buildDefinition.buildType === '' ? 'the build type' : '',
        runDetails.builder.id === '' ? 'the builder' : '',
    ].filter((part) => part !== '');
    return {
        id: 'provenance-exists',
        level: 1,
        title: 'A statement says how and by what the artifacts were built',
        met: missing.length === 0,
        evidence: missing.length === 0
            ? `${subjectCount} subjects, build type ${buildDefinition.buildType}`
            : `it lacks ${missing.join(', ')}`,
        source: 'statement',
    };
}
function certified({ buildDefinition, runDetails }) {
    const local = buildDefinition.buildType === slsa_provenance/* buildTypes */.MR.local;
    const reported = runDetails.metadata?.securebuild_reportedByJob?.length ?? 0;
    return {
        id: 'run-certified',
        level: 2,
        title: 'The build platform certifies the run',
        // Nothing here has looked at a certificate, whatever the statement says of itself.
        met: false,
        evidence: local
            ? 'built outside of any build platform'
            : `${reported} fields are on the word of the job itself, none is certified`,
        source: local ? 'none' : 'job',
    };
}
function signedApart({ buildDefinition }) {
    return {
        id: 'signed-by-platform',
        level: 2,
        title: 'The platform signs, not the one who builds',
        met: false,
        evidence: buildDefinition.buildType === slsa_provenance/* buildTypes */.MR.local
            ? 'the key belongs to the user who built'
            : 'the signing key is within reach of the job',
        source: 'none',
    };
}
function isolated() {
    return {
        id: 'build-isolated',
        level: 3,
        title: 'The build cannot reach the signing key or influence the statement',
        met: false,
        evidence: 'build and statement come from the same job',
        source: 'none',
    };
}

// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(1967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts + 1 modules
var problem = __webpack_require__(7296);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(266);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/statement.ts



/**
 * The statement that is signed: canonical JSON, so the same build gives the same bytes.
 *
 * @throws Problem `subject/limit` beyond 1,024 subjects, `limit/exceeded` beyond the size of a statement (SEC-065).
 */
function provenanceStatement(subjects, provenance) {
    if (subjects.length > limits/* limits */.F.subjects) {
        throw new problem/* Problem */.AF('subject/limit', `${subjects.length} artifacts; one statement names at most ${limits/* limits */.F.subjects}`);
    }
    const bytes = (0,in_toto/* statementBytes */.Tp)(subjects, in_toto/* predicateTypes */.ZR.slsaProvenance, membersOf(provenance));
    if (bytes.length > limits/* limits */.F.statementBytes) {
        throw new problem/* Problem */.AF('limit/exceeded', `the statement would have ${bytes.length} bytes; ${limits/* limits */.F.statementBytes} is the most that stores take`);
    }
    return bytes;
}
function membersOf({ buildDefinition, runDetails }) {
    return {
        buildDefinition: buildDefinition,
        runDetails: runDetails,
    };
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subjects.ts
var provenance_subjects = __webpack_require__(673);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(9543);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(4509);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(7315);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/tenant-reported.ts
function tenantReported(value) {
    return { reportedBy: 'job', value };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/github-run.ts



/** Where each value stands in the predicate (provenance document, section 4). */
const pointersOf = {
    serverUrl: [
        '/buildDefinition/externalParameters/workflow/repository',
        '/buildDefinition/resolvedDependencies/0/uri',
        '/runDetails/builder/id',
        '/runDetails/metadata/invocationId',
    ],
    repository: [
        '/buildDefinition/externalParameters/workflow/repository',
        '/buildDefinition/resolvedDependencies/0/uri',
        '/runDetails/metadata/invocationId',
    ],
    repositoryId: ['/buildDefinition/internalParameters/github/repository_id'],
    repositoryOwnerId: ['/buildDefinition/internalParameters/github/repository_owner_id'],
    sha: ['/buildDefinition/resolvedDependencies/0/digest/gitCommit'],
    ref: ['/buildDefinition/resolvedDependencies/0/uri'],
    eventName: ['/buildDefinition/internalParameters/github/event_name'],
    runId: ['/runDetails/metadata/invocationId'],
    runAttempt: ['/runDetails/metadata/invocationId'],
    workflowRef: [
        '/buildDefinition/externalParameters/workflow/path',
        '/buildDefinition/externalParameters/workflow/ref',
    ],
    jobWorkflowRef: ['/runDetails/builder/id'],
    runnerEnvironment: ['/buildDefinition/internalParameters/github/runner_environment'],
};
/**
 * The run as the default variables of the step describe it. They do not tell which workflow the job stands in,
 * only which one was started; where workflows call each other, `jobWorkflowRef` is the caller's.
 */
function githubRunOf(github) {
    return {
        serverUrl: tenantReported(github.serverUrl),
        repository: tenantReported(github.repository),
        repositoryId: tenantReported(github.repositoryId),
        repositoryOwnerId: tenantReported(github.repositoryOwnerId),
        sha: tenantReported(github.sha),
        ref: tenantReported(github.ref),
        eventName: tenantReported(github.eventName),
        runId: tenantReported(github.runId),
        runAttempt: tenantReported(github.runAttempt),
        workflowRef: tenantReported(github.workflowRef),
        jobWorkflowRef: tenantReported(github.workflowRef),
        runnerEnvironment: tenantReported(github.runnerEnvironment),
    };
}
/** GitHub's predicate with every value on the job's word listed, so that no reader takes it for certified. */
function githubRunProvenance(run) {
    const values = Object.fromEntries(Object.entries(run).map(([field, { value }]) => [field, value]));
    const provenance = (0,slsa_provenance/* githubWorkflowProvenance */._s)(values);
    const { metadata } = provenance.runDetails;
    return {
        ...provenance,
        runDetails: {
            ...provenance.runDetails,
            metadata: { ...metadata, securebuild_reportedByJob: reportedByJob(run) },
        },
    };
}
/** JSON pointers into the predicate, each once, in code-unit order. */
function reportedByJob(run) {
    const fields = Object.keys(run);
    const pointers = fields
        .filter((field) => run[field].reportedBy === 'job')
        .flatMap((field) => pointersOf[field]);
    return (0,order/* sortedBy */.V)(new Set(pointers), (pointer) => pointer);
}

// EXTERNAL MODULE: ./packages/common/src/formats/lockfiles/known-names.ts
var known_names = __webpack_require__(7747);
// EXTERNAL MODULE: ./packages/common/src/domain/programs.ts
var programs = __webpack_require__(6159);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/local-source.ts



/**
 * The commit of a Git checkout and whether files differ from it, files unknown to Git included. Nothing else of
 * the repository is told: a remote may hold credentials, a branch or an author a name.
 *
 * @returns `undefined` where Git is not installed, or the folder is not the top of a checkout with a commit
 */
async function readLocalSource({ files, processes }, { workspace, made }) {
    const { PATH = '' } = processes.baseEnvironment;
    const root = (await files.realPath(workspace)) ?? workspace;
    const git = await (0,programs/* findProgram */.K)(files, PATH, root, 'git');
    if (git === undefined || (await files.info(`${root}/.git`)) === undefined)
        return undefined;
    const runWith = (onLine, args) => processes.run({
        file: git,
        // The owner check guards against programs that a foreign configuration names. These commands would start
        // two kinds of them: fsmonitor, switched off here, and filters, for which `mayStartFilters` looks.
        args: ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args],
        folder: root,
        environment: {
            ...processes.baseEnvironment,
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_OPTIONAL_LOCKS: '0',
        },
        deadlineMs: 60_000,
        ...(onLine === undefined ? {} : { onLine }),
    });
    const run = (...args) => runWith(undefined, args);
    const head = await run('rev-parse', '--verify', 'HEAD^{commit}');
    const gitCommit = head.stdout.trim();
    if (head.exitCode !== 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(gitCommit))
        return undefined;
    if ((await mayStartFilters(run)) || (await hasSubmodules(runWith)))
        return { gitCommit, changed: true };
    const status = await run('status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', 
    // Git would start itself in each of them, with the filters of their own configuration.
    '--ignore-submodules=dirty');
    return { gitCommit, changed: !isClean(status, made) };
}
/**
 * To compare a file, `git status` starts the filter that the repository's own configuration names for it: a
 * program of the workspace. Exit 1 means that there is none; doubt counts as one.
 */
async function mayStartFilters(run) {
    const { exitCode } = await run('config', '--includes', '--get-regexp', '^filter\\.');
    return exitCode !== 1;
}
/** What has changed inside of a submodule is not looked at, so nobody can say that nothing has. */
async function hasSubmodules(run) {
    let found = false;
    const { exitCode } = await run((line) => {
        found ||= line.startsWith('160000 ');
    }, ['ls-files', '--stage']);
    return found || exitCode !== 0;
}
/** Doubt counts as changed: a status that failed, or that is too long to be seen whole. */
function isClean({ exitCode, stdout }, made) {
    if (exitCode !== 0 || stdout.length >= limits/* limits */.F.childOutputBytes)
        return false;
    const changed = stdout
        .split('\0')
        .filter((line) => line !== '')
        // "XY PATH": two letters, a blank, the path as it is.
        .map((line) => line.slice(3));
    return changed.every((path) => made.some((own) => (own.endsWith('/') ? path.startsWith(own) : path === own)));
}
/** The lockfiles at the top of the workspace, by name and digest: what the build could have installed from. */
async function readLockfiles({ files }, workspace) {
    const lockfiles = [];
    for (const { name, kind } of await files.list(workspace)) {
        if (kind !== 'file' || (0,known_names/* knownLockfile */.r)(name) === undefined)
            continue;
        const { sha256 } = await files.hash(`${workspace}/${name}`);
        lockfiles.push({ name, digest: { sha256 } });
    }
    return lockfiles;
}

;// CONCATENATED MODULE: ./actions/provenance/src/build-description.ts







/** In a workflow GitHub's build type, elsewhere ours. */
async function describeBuild({ inputs, ports, context }, evidence, artifacts) {
    const artifactRoot = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const parameters = readParameters(inputs['external-parameters']);
    if (context.kind === 'workflow') {
        if (parameters !== undefined) {
            throw new problem/* Problem */.AF('input/invalid', `input "external-parameters": GitHub's build type has no place for it; what the workflow was asked to do is the workflow itself`, { hint: 'Leave the input empty in a workflow.' });
        }
        return githubRunProvenance(githubRunOf(context.github));
    }
    const source = await readLocalSource(ports, {
        workspace: context.workspace,
        made: madeByBuild(context.workspace, artifactRoot, evidence, artifacts),
    });
    return (0,slsa_provenance/* localProvenance */.J9)({
        externalParameters: parameters ?? {},
        ...(source === undefined ? {} : { source }),
        dependencies: await readLockfiles(ports, context.workspace),
        byproducts: await sbomsOf(evidence),
    });
}
/** The artifacts and the evidence, as far as they lie in the workspace: no part of the source. */
function madeByBuild(workspace, artifactRoot, { folder }, artifacts) {
    const files = artifacts.map(({ name }) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(artifactRoot, name)));
    return [...files, `${(0,external_node_path_.relative)(workspace, folder)}/`].filter((path) => !path.startsWith('..'));
}
/** @throws Problem `input/invalid`: no JSON object, or one with a masked secret in it. */
function readParameters(text) {
    if (text === undefined)
        return undefined;
    const value = (0,json/* parseJson */.qF)(text, { file: 'input "external-parameters"', code: 'input/invalid' });
    if (!(0,json/* isJsonObject */.OW)(value)) {
        throw new problem/* Problem */.AF('input/invalid', 'input "external-parameters": expected a JSON object');
    }
    // The runner writes a secret as "***". What it stood for was never meant to be published.
    if (text.includes('***')) {
        throw new problem/* Problem */.AF('input/invalid', 'input "external-parameters" contains a masked secret ("***"); parameters are published in the provenance');
    }
    return value;
}
async function sbomsOf(evidence) {
    const sboms = (await evidence.entries()).filter(({ kind }) => kind === 'sbom');
    return (0,order/* sortedBy */.V)(sboms, ({ name }) => name).map(({ name, digest, mediaType }) => ({
        name,
        digest: { sha256: digest.sha256 },
        mediaType,
    }));
}

// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
;// CONCATENATED MODULE: ./actions/provenance/src/summary.ts

const SHOWN_SUBJECTS = 200;
/** What was written, why it supports this level and no higher, and what to do next. */
function summarize({ provenance, artifacts, level, statementPath }) {
    const { buildDefinition, runDetails } = provenance;
    const reported = runDetails.metadata?.securebuild_reportedByJob ?? [];
    const more = artifacts.length - SHOWN_SUBJECTS;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### Provenance`, (0,markdown.md) `**Written, not signed** · SLSA Build L${level.level} at most · ${artifacts.length} artifacts`, (0,markdown.md) `Build type ${(0,markdown/* code */.aY)(buildDefinition.buildType)}, builder ${(0,markdown/* code */.aY)(runDetails.builder.id)}.`, (0,markdown/* table */.tp)(['Level', 'Condition', 'Met', 'Seen', 'On whose word'], level.conditions.map((condition) => [
        condition.level,
        condition.title,
        condition.met ? 'yes' : 'no',
        condition.evidence,
        condition.source,
    ])), reported.length === 0
        ? undefined
        : (0,markdown.md) `${reported.length} fields rest on the word of the job itself and are listed as such in the predicate (${(0,markdown/* code */.aY)('securebuild_reportedByJob')}).`, (0,markdown/* table */.tp)(['Artifact', 'SHA-256'], artifacts.slice(0, SHOWN_SUBJECTS).map(({ name, sha256 }) => [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(sha256)])), more > 0 ? (0,markdown.md) `truncated, ${more} more: see the statement` : undefined, (0,markdown.md) `Statement: ${(0,markdown/* code */.aY)(statementPath)}`, (0,markdown.md) `Next: ${(0,markdown/* code */.aY)('secure-build sign')}, then check with ${(0,markdown/* code */.aY)('secure-build verify')}.`);
}

;// CONCATENATED MODULE: ./actions/provenance/src/predicate.ts











const STATEMENT = 'reports/provenance/statement.json';
const LEVEL_REPORT = 'reports/provenance/level.json';
/** Mode `predicate`: hashes the artifacts, describes the build, writes the statement. Signs nothing. */
async function writePredicate(story, folder) {
    const { inputs, ports, context } = story;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('provenance'));
    const artifactRoot = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const artifacts = await (0,provenance_subjects/* findArtifacts */.n1)(ports.files, artifactRoot, inputs['artifact-path']);
    const subjects = (0,provenance_subjects/* subjectsOf */.Z6)(artifacts);
    const provenance = await describeBuild(story, evidence, artifacts);
    const statement = provenanceStatement(subjects, provenance);
    const level = buildLevelOf(provenance, subjects.length);
    await (0,provenance_subjects/* refuseChanged */.dT)(ports.files, artifacts);
    const digests = subjects.map(({ digest }) => digest.sha256);
    // First, since a list of subjects that was changed is refused here: then no statement is left either.
    await evidence.addSubjects(subjects);
    await evidence.write([
        { name: STATEMENT, kind: 'statement', bytes: statement, mediaType: in_toto/* PAYLOAD_TYPE */.Uc, subjects: digests },
        {
            name: LEVEL_REPORT,
            kind: 'report',
            bytes: (0,canonical_json/* canonicalBytes */.M)({
                level: level.level,
                conditions: level.conditions.map((condition) => ({ ...condition })),
            }),
            mediaType: 'application/json',
            subjects: digests,
        },
    ]);
    const { buildDefinition, runDetails } = provenance;
    const count = artifacts.length === 1 ? '1 artifact' : `${artifacts.length} artifacts`;
    return {
        verdict: verdict/* pass */.IX,
        headline: `Provenance for ${count} written, not signed yet; it supports SLSA Build L${level.level}.`,
        facts: [
            ['Artifacts', String(artifacts.length)],
            ['Build type', buildDefinition.buildType],
            ['Builder', runDetails.builder.id],
            [
                'Level',
                `${level.level}: ${level.conditions.find(({ met }) => !met)?.evidence ?? 'all conditions met'}`,
            ],
            ['Statement', `${folder}/${STATEMENT}`],
        ],
        summary: summarize({ provenance, artifacts, level, statementPath: `${folder}/${STATEMENT}` }),
        outputs: {
            'predicate-path': `${folder}/${STATEMENT}`,
            'builder-id': runDetails.builder.id,
            'build-type': buildDefinition.buildType,
            level: level.level,
            'level-report-path': `${folder}/${LEVEL_REPORT}`,
            'subject-count': artifacts.length,
        },
        annotations: [],
        details: { level: level.level, subjects: subjects.map(({ name, digest }) => ({ name, digest })) },
    };
}

;// CONCATENATED MODULE: ./actions/provenance/src/run.ts



/** Says how the artifacts were built, and leaves the statement in the evidence folder for `sign`. */
async function run(story) {
    const { inputs, ports, context } = story;
    const folder = (0,external_node_path_.resolve)(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
    await (0,outside_link/* refuseOutsideLink */.K)(ports.files, context.workspace, folder, 'evidence-path');
    return writePredicate(story, folder);
}


/***/ }),

/***/ 1711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ inputs_inputs)
});

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/choices.ts
/** What `require` takes in this version. Apart from `level.ts`, because an action reads its inputs before it loads anything. */
const requirableLevels = ['byte'];

// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(689);
;// CONCATENATED MODULE: ./actions/reproducibility-check/src/inputs.ts


const inputs_inputs = {
    mode: (0,inputs/* oneOf */.yL)(['rebuild', 'compare'], {
        meaning: '`rebuild` builds twice and compares; `compare` compares two sets that are given.',
        default: 'rebuild',
    }),
    'source-path': (0,inputs/* text */.Qq)({
        meaning: 'Folder of the sources that are copied and built, relative to the workspace.',
        default: '.',
    }),
    prepare: (0,inputs/* block */.om)({
        meaning: 'Command before the build, for downloads (`npm ci`). Runs in bash, once per side.',
    }),
    build: (0,inputs/* block */.om)({ meaning: 'Command that builds. Runs in bash, once per side. Needed by `rebuild`.' }),
    'artifact-path': (0,inputs/* lines */.Mn)({
        meaning: 'Globs of the built files, relative to `source-path`; `!` excludes. Each must match. Needed by `rebuild`.',
    }),
    'first-path': (0,inputs/* lines */.Mn)({ meaning: 'The reference of `compare`: files, or folders with all that is in them.' }),
    'second-path': (0,inputs/* lines */.Mn)({ meaning: 'What `compare` compares with the reference, in the same form.' }),
    require: (0,inputs/* oneOf */.yL)(requirableLevels, {
        meaning: 'Lowest level that passes. This version knows `byte`: same size and SHA-256.',
        default: 'byte',
    }),
    variations: (0,inputs/* lines */.Mn)({
        meaning: 'What differs between the two builds: `minimal` (all of path, home, tz, locale, umask, env, path-suffix), or names; `-name` takes one out. A factor that is named must show in both builds, else the run fails; of `minimal`, it is only stated.',
        default: ['minimal'],
    }),
    'keep-environment': (0,inputs/* lines */.Mn)({
        meaning: 'Names of variables that both builds get as they are. All others stay out.',
    }),
    'timeout-minutes': (0,inputs/* wholeNumber */.rD)(1, 7200, {
        meaning: 'Deadline of each command on each side; then it is ended with all that it started.',
        default: 60,
    }),
    'allow-unapplied-variations': (0,inputs/* flag */.Jt)({
        meaning: 'Go on when a factor that was named does not show. The result then says that it covers less.',
    }),
    'export-artifacts': (0,inputs/* flag */.Jt)({
        meaning: 'Copy what the first build made into the evidence folder, as subjects for the next actions.',
    }),
    'evidence-path': inputs/* evidencePathInput */.d4,
};


/***/ }),

/***/ 1264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ inputs_inputs)
});

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/choices.ts
/** The words of the inputs of the `sbom` action. Kept apart, so that reading inputs loads nothing else. */
const sbomModes = ['generate'];
const sbomFormatIds = ['cyclonedx-json@1.6', 'spdx-json@2.3'];
const devDependencyChoices = ['excluded', 'include', 'omit'];
/** What may make an inventory fail: nothing found, a document of ours broken, a lockfile damaged, one not read. */
const sbomConditions = ['empty', 'invalid', 'unparsed', 'unread'];

// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(689);
;// CONCATENATED MODULE: ./actions/sbom/src/inputs.ts


const inputs_inputs = {
    mode: (0,inputs/* oneOf */.yL)(sbomModes, {
        meaning: 'What to do. `generate` reads lockfiles and writes SBOMs.',
        default: 'generate',
    }),
    'source-path': (0,inputs/* text */.Qq)({
        meaning: 'Folder whose lockfiles are read, at every depth, or one lockfile; relative to the workspace.',
        default: '.',
    }),
    exclude: (0,inputs/* lines */.Mn)({
        meaning: 'Globs of folders and lockfiles that are left out, relative to `source-path`; one without a slash is meant at every depth. The report lists what was left out.',
        default: ['node_modules', 'vendor', '.git'],
    }),
    name: (0,inputs/* text */.Qq)({ meaning: 'Name of the root component. Default: what the lockfile or manifest says.' }),
    version: (0,inputs/* text */.Qq)({ meaning: 'Version of the root component. Default: what the lockfile or manifest says.' }),
    author: (0,inputs/* text */.Qq)({
        meaning: 'Who makes the SBOM, which is not the supplier: `Name <e-mail or URL>`. Default in a workflow: the owner of the repository.',
    }),
    format: (0,inputs/* someOf */.yU)(sbomFormatIds, { meaning: 'Formats to write.', default: sbomFormatIds }),
    'dev-dependencies': (0,inputs/* oneOf */.yL)(devDependencyChoices, {
        meaning: '`excluded` keeps them with that scope; `include` lists them as required; `omit` leaves them out and states how many.',
        default: 'excluded',
    }),
    'fail-on': (0,inputs/* someOf */.yU)(sbomConditions, {
        meaning: 'What fails the step: `empty` (no package found), `invalid` (a document breaks its schema; it is never written), `unparsed` (a lockfile is damaged or too new), `unread` (a lockfile of a kind that is not read yet).',
        default: ['empty', 'invalid', 'unparsed'],
    }),
    'artifact-root': inputs/* artifactRootInput */.ZU,
    'artifact-path': (0,inputs/* lines */.Mn)({
        meaning: 'Globs of built files that the SBOM is about; `!` excludes. They are entered as subjects.',
    }),
    'evidence-path': inputs/* evidencePathInput */.d4,
};


/***/ }),

/***/ 5806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(689);

const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['attest', 'verify'], {
        meaning: '`attest` signs statements and seals the evidence folder; `verify` checks bundles or a whole evidence folder, offline.',
        default: 'attest',
    }),
    signers: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Who signs: `key:PATH` or `key:env:NAME` (PKCS #8 PEM: ECDSA P-256 or P-384, Ed25519, RSA from 2048 bits), or `local`, on a laptop only. Needed in a workflow; on a laptop the default is `local`.',
    }),
    'statement-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'In-toto statements to sign. Default: every statement and every SBOM of the evidence folder that this signer has not signed yet.',
    }),
    'predicate-type': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'With `attest`: type URI of the predicate. With `verify`: the type that is expected.',
    }),
    'predicate-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'JSON file with a predicate of your own; it is signed about the files of `artifact-path`.',
    }),
    'artifact-root': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .artifactRootInput */ .ZU,
    'artifact-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Globs of files, one per line, `!` excludes. With `predicate-path`: what the predicate is about. With `bundle-path`: what must have been signed.',
    }),
    'bundle-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Bundles to verify against `artifact-path`. Without it, `verify` checks the evidence folder.',
    }),
    key: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Public keys that you trust, as PEM files. Needed in a workflow; on a laptop the default is your own local key. Trust never comes from the evidence itself.',
    }),
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 5360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* reexport */ inputs),
  run: () => (/* binding */ chain_run)
});

// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(1967);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts + 1 modules
var problem = __webpack_require__(7296);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(1426);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts
var evidence = __webpack_require__(8595);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/integrity.ts
var integrity = __webpack_require__(3607);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var actions_inputs = __webpack_require__(689);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(4474);
// EXTERNAL MODULE: ./packages/cli/src/command.ts
var command = __webpack_require__(8835);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./actions/policy-gate/src/starter-policy.ts



const PLACE = 'actions/policy-gate/starter-policy.yaml';
/**
 * The starter policy that ships with the suite, as an absolute path that can be printed and opened. The code
 * runs from its sources and from `dist/suite`, which are at different depths of the same tree: so the tree is
 * looked for upwards.
 *
 * @param from A file of this suite, as `import.meta.url` says it.
 * @throws Problem `policy/not-found` where the suite was taken apart.
 */
async function findStarterPolicy(files, from = import.meta.url) {
    for (let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(from));; folder = (0,external_node_path_.dirname)(folder)) {
        const path = (0,external_node_path_.join)(folder, PLACE);
        if ((await files.info(path))?.kind === 'file')
            return path;
        if (folder === (0,external_node_path_.dirname)(folder)) {
            throw new problem/* Problem */.AF('policy/not-found', `the starter policy of the suite is missing (${PLACE})`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/chain-plan.ts




/** A package packs the modes of its files, and they follow the mask of whoever builds: so the build says which. */
const NPM_BUILD = 'umask 022 && npm run build --if-present && npm pack';
const inputs = {
    'source-path': (0,actions_inputs/* text */.Qq)({ meaning: 'Folder with the sources.', default: '.' }),
    prepare: (0,actions_inputs/* block */.om)({
        meaning: 'Command before each build, for downloads. Default with an npm lockfile: npm ci',
    }),
    build: (0,actions_inputs/* block */.om)({ meaning: `Command that builds. Default with an npm lockfile: ${NPM_BUILD}` }),
    'artifact-path': (0,actions_inputs/* lines */.Mn)({ meaning: 'Globs of the built files. Default with an npm lockfile: *.tgz' }),
    exclude: (0,actions_inputs/* lines */.Mn)({
        meaning: 'Globs of folders and files whose lockfiles are not part of the product; they replace the default: node_modules, vendor, .git',
    }),
    'keep-environment': (0,actions_inputs/* lines */.Mn)({ meaning: 'Names of variables that both builds get as they are.' }),
    'policy-path': (0,actions_inputs/* text */.Qq)({ meaning: 'Policy to decide by. Default: the starter policy of the suite.' }),
    signers: (0,actions_inputs/* lines */.Mn)({ meaning: 'Who signs: key:PATH, key:env:NAME or local.', default: ['local'] }),
    'evidence-path': actions_inputs/* evidencePathInput */.d4,
};
/** @throws Problem `input/invalid` where nobody says how to build and there is no default. */
async function planOf({ ports, context }, flags) {
    const source = (0,external_node_path_.resolve)(context.workspace, flags['source-path']);
    const npm = (await ports.files.info(`${source}/package-lock.json`)) !== undefined;
    const build = flags.build ?? (npm ? NPM_BUILD : undefined);
    const artifacts = flags['artifact-path'].length > 0 || !npm ? flags['artifact-path'] : ['*.tgz'];
    if (build === undefined || artifacts.length === 0) {
        throw new problem/* Problem */.AF('input/invalid', `"${flags['source-path']}" has no package-lock.json, so there is no default for --build and --artifact-path`, {
            hint: 'Say how to build and what is built: --build COMMAND --artifact-path GLOB.',
        });
    }
    const policy = flags['policy-path'];
    return {
        source,
        build,
        artifacts,
        prepare: flags.prepare ?? (npm ? 'npm ci' : undefined),
        folder: (0,external_node_path_.resolve)(context.workspace, flags['evidence-path'] ?? context.defaultEvidencePath),
        policy: policy === undefined ? await findStarterPolicy(ports.files) : (0,external_node_path_.resolve)(context.workspace, policy),
        exclude: flags.exclude,
        keepEnvironment: flags['keep-environment'],
        signers: flags.signers,
    };
}

// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(6912);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/verify-folder.ts + 1 modules
var verify_folder = __webpack_require__(2331);
// EXTERNAL MODULE: ./packages/common/src/edges/signers/registry.ts + 1 modules
var registry = __webpack_require__(6701);
// EXTERNAL MODULE: ./actions/policy-gate/src/inputs.ts
var src_inputs = __webpack_require__(2453);
// EXTERNAL MODULE: ./actions/policy-gate/src/run.ts + 19 modules
var run = __webpack_require__(11);
// EXTERNAL MODULE: ./actions/provenance/src/inputs.ts
var provenance_src_inputs = __webpack_require__(2412);
// EXTERNAL MODULE: ./actions/provenance/src/run.ts + 8 modules
var src_run = __webpack_require__(3677);
// EXTERNAL MODULE: ./actions/reproducibility-check/src/inputs.ts + 1 modules
var reproducibility_check_src_inputs = __webpack_require__(1711);
// EXTERNAL MODULE: ./actions/reproducibility-check/src/run.ts + 30 modules
var reproducibility_check_src_run = __webpack_require__(755);
// EXTERNAL MODULE: ./actions/sbom/src/inputs.ts + 1 modules
var sbom_src_inputs = __webpack_require__(1264);
// EXTERNAL MODULE: ./actions/sbom/src/run.ts + 34 modules
var sbom_src_run = __webpack_require__(3980);
// EXTERNAL MODULE: ./actions/sign/src/inputs.ts
var sign_src_inputs = __webpack_require__(5806);
// EXTERNAL MODULE: ./actions/sign/src/run.ts + 7 modules
var sign_src_run = __webpack_require__(5223);
// EXTERNAL MODULE: ./actions/sign/src/verify-outcome.ts
var verify_outcome = __webpack_require__(6471);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(9543);
;// CONCATENATED MODULE: ./packages/cli/src/commands/workspace-files.ts


/**
 * The chain vouches for what it built itself. A file of the same name in the sources that is another one would
 * be published under a name that the evidence seems to cover.
 */
async function warnOfOtherFiles(files, { source, folder }) {
    const subjects = await (0,evidence/* openEvidence */.i)(files, folder, (0,suite_version/* producerOf */._)('cli')).subjects();
    const others = [];
    for (const { name, digest } of subjects) {
        const path = `${source}/${name}`;
        if ((await files.info(path))?.kind !== 'file')
            continue;
        if ((await files.hash(path)).sha256 !== digest.sha256)
            others.push(name);
    }
    const [first] = others;
    if (first === undefined)
        return [];
    const more = others.length === 1 ? '' : ` and ${others.length - 1} more`;
    return [
        {
            kind: 'warning',
            message: `${JSON.stringify(first)}${more} in the source folder is not what was built here: publish the files of ${folder}/artifacts`,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/chain-steps.ts


















/** What the first build made: the evidence folder keeps it. */
const builtFiles = ({ folder }) => ({
    'artifact-root': `${folder}/artifacts`,
    'artifact-path': '**',
});
const chainSteps = [
    step('sbom', 'List the components', async (call, plan) => action(sbom_src_run.run, sbom_src_inputs.inputs, call, plan, { 'source-path': sourceOf(call, plan), exclude: plan.exclude })),
    step('reproduce', 'Build twice in varied environments', async (call, plan) => {
        const outcome = await action(reproducibility_check_src_run.run, reproducibility_check_src_inputs.inputs, call, plan, {
            'source-path': sourceOf(call, plan),
            prepare: plan.prepare ?? '',
            build: plan.build,
            'artifact-path': plan.artifacts,
            'keep-environment': plan.keepEnvironment,
            'export-artifacts': 'true',
        });
        const warnings = await warnOfOtherFiles(call.ports.files, plan);
        return { ...outcome, annotations: [...outcome.annotations, ...warnings] };
    }),
    step('provenance', 'State what was built, and how', async (call, plan) => action(src_run.run, provenance_src_inputs.inputs, call, plan, {
        ...builtFiles(plan),
        'external-parameters': (0,canonical_json/* formatCanonicalJson */.u)({
            prepare: plan.prepare,
            build: plan.build,
            'artifact-path': plan.artifacts,
        }),
    })),
    step('sign', 'Sign the statements', async (call, plan) => action(sign_src_run.run, sign_src_inputs.inputs, call, plan, { signers: plan.signers })),
    step('gate', 'Decide by the policy', async (call, plan) => action(run.run, src_inputs.inputs, call, plan, {
        'policy-path': plan.policy,
        ...builtFiles(plan),
        signers: plan.signers,
    })),
    step('verify', 'Verify what was written', verifyWritten),
];
function step(name, title, run) {
    return { name, title, run };
}
/** The `run` of an action with the evidence folder of the chain. */
function action(run, table, { ports, context }, { folder }, given) {
    const all = { ...given, 'evidence-path': folder };
    const texts = Object.entries(all).map(([name, value]) => {
        return [name, typeof value === 'string' ? value : value.join('\n')];
    });
    const inputs = (0,actions_inputs/* readInputs */.Ko)(table, new Map(texts), command/* spellFlag */.L);
    return run({ inputs, ports, context });
}
/** As `secure-build verify` does it, with the keys that this chain has just signed with. */
async function verifyWritten({ ports, context }, { folder, signers }) {
    const opened = await (0,registry/* openSigners */.aY)(signers, { ports, context });
    const trustedKeys = opened.map(({ spec, publicKey }) => ({ publicKey, name: spec }));
    const answer = await (0,verify_folder/* verifyFolder */.M)(ports.files, { folder, workspace: context.workspace, trustedKeys });
    return (0,verify_outcome/* folderOutcome */.h)(answer, folder, `secure-build verify ${folder}`);
}
function sourceOf({ context }, { source }) {
    return (0,external_node_path_.relative)(context.workspace, source) || '.';
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/chain.ts












/** Build twice, list, state, sign, decide, verify: every step leaves evidence for the next. */
async function chain_run(call) {
    const { ports } = call;
    const plan = await planOf(call, (0,actions_inputs/* readInputs */.Ko)(inputs, call.given, command/* spellFlag */.L));
    await startAfresh(ports.files, plan.folder);
    ports.log.info(`policy: ${plan.policy}`);
    const done = [];
    for (const [index, { name, title, run: runStep }] of chainSteps.entries()) {
        const heading = `${index + 1}/${chainSteps.length} ${title}`;
        const outcome = await ports.log.group(heading, async () => {
            const result = await runStep(call, plan);
            for (const annotation of result.annotations)
                ports.log.annotate(annotation);
            ports.log.info(`${result.verdict.kind}: ${result.headline}`);
            return result;
        });
        done.push({ name, outcome });
        // Without artifacts there is nothing to state, to sign or to decide over.
        if (name === 'reproduce' && outcome.outputs['first-digest'] === '')
            break;
    }
    return conclude(plan, done);
}
/** What an earlier chain left would be mixed into this one. Only a folder of evidence is ever removed. */
async function startAfresh(files, folder) {
    if ((await files.info(folder)) === undefined)
        return;
    const stranger = await strangerIn(files, folder);
    if (stranger !== undefined) {
        throw new problem/* Problem */.AF('input/invalid', `--evidence-path names a folder that holds something else than evidence: ${JSON.stringify(stranger)}`, {
            at: { file: folder },
            hint: 'Name a new or empty folder, or remove it yourself if an interrupted run left it.',
        });
    }
    await files.remove(folder);
}
/** A file that is no evidence. `index.json` is the name of many other things too, so the name says nothing. */
async function strangerIn(files, folder) {
    const index = await files.readIfPresent(`${folder}/${evidence/* INDEX */.hx}`, limits/* limits */.F.indexBytes);
    if (index === undefined)
        return (await files.list(folder))[0]?.name;
    let entries;
    try {
        entries = (0,evidence_index/* parseEvidenceIndex */.dd)(index, evidence/* INDEX */.hx);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return evidence/* INDEX */.hx;
        throw error;
    }
    const faults = await (0,integrity/* findIntegrityFaults */.S)(files, folder, entries, integrity/* WITH_LOCK */.V);
    return faults.find(({ code }) => code === 'verify/unlisted')?.at.file;
}
function conclude(plan, done) {
    const verdict = verdictOfChain(done);
    const failed = done.filter(({ outcome }) => (0,core_verdict/* exitOf */.sX)(outcome.verdict) !== 0).map(({ name }) => name);
    const headline = failed.length === 0
        ? 'Everything that was asked for is proved.'
        : `Not proved: ${failed.join(', ')}.${done.length < chainSteps.length ? ' The chain stopped there.' : ''}`;
    const rows = done.map(({ name, outcome }) => [name, `${outcome.verdict.kind}  ${outcome.headline}`]);
    return {
        verdict,
        headline,
        facts: [...rows, ['evidence', plan.folder], ['verify again', `secure-build verify ${plan.folder}`]],
        summary: (0,markdown/* blocks */.Bv)((0,markdown.md) `**Verdict: ${verdict.kind}** · ${headline}`, (0,markdown/* table */.tp)(['Step', 'Result'], rows)),
        outputs: { 'evidence-path': plan.folder, 'policy-path': plan.policy },
        annotations: [],
        details: {
            steps: done.map(({ name, outcome }) => ({
                name,
                verdict: outcome.verdict.kind,
                headline: outcome.headline,
            })),
        },
    };
}
/** A negative verdict of any step decides, with the reasons of all such steps; else one that was not reached. */
function verdictOfChain(done) {
    const negative = done.filter(({ outcome }) => outcome.verdict.kind === 'fail');
    const open = done.find(({ outcome }) => (0,core_verdict/* exitOf */.sX)(outcome.verdict) !== 0);
    if (negative.length === 0)
        return open?.outcome.verdict ?? core_verdict/* pass */.IX;
    return (0,core_verdict/* verdictOf */.Vj)(negative.flatMap(({ name, outcome }) => (0,core_verdict/* reasonsOf */.zM)(outcome.verdict).map((reason) => `${name}: ${reason}`)));
}


/***/ })

};
