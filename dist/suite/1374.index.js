export const id = 1374;
export const ids = [1374];
export const modules = {

/***/ 23876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/domain/outside-link.ts
var outside_link = __webpack_require__(68320);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
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

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts + 11 modules
var resolve_subjects = __webpack_require__(96082);
// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/github-run.ts + 1 modules
var github_run = __webpack_require__(14100);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/formats/lockfiles/known-names.ts
var known_names = __webpack_require__(87747);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/git.ts
var provenance_git = __webpack_require__(98670);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/local-source.ts



/**
 * The commit of a Git checkout and whether files differ from it, files unknown to Git included. Nothing else of
 * the repository is told: a remote may hold credentials, a branch or an author a name.
 *
 * @returns `undefined` where Git is not installed, or the folder is not the top of a checkout with a commit
 */
async function readLocalSource({ files, processes }, { workspace, made }) {
    const git = await (0,provenance_git/* findGit */.C)({ files, processes }, workspace);
    if (git === undefined || (await files.info(`${workspace}/.git`)) === undefined)
        return undefined;
    const gitCommit = await (0,provenance_git/* commitOf */.D)(git, 'HEAD');
    if (gitCommit === undefined)
        return undefined;
    if ((await mayStartFilters(git)) || (await hasSubmodules(git)))
        return { gitCommit, changed: true };
    const status = await git([
        'status',
        '--porcelain=v1',
        '-z',
        '--no-renames',
        '--untracked-files=all',
        // Git would start itself in each of them, with the filters of their own configuration.
        '--ignore-submodules=dirty',
    ]);
    return { gitCommit, changed: !isClean(status, made) };
}
/**
 * To compare a file, `git status` starts the filter that the repository's own configuration names for it: a
 * program of the workspace. Exit 1 means that there is none; doubt counts as one.
 */
async function mayStartFilters(git) {
    const { exitCode } = await git(['config', '--includes', '--get-regexp', '^filter\\.']);
    return exitCode !== 1;
}
/** What has changed inside of a submodule is not looked at, so nobody can say that nothing has. */
async function hasSubmodules(git) {
    let found = false;
    const { exitCode } = await git(['ls-files', '--stage'], (line) => {
        found ||= line.startsWith('160000 ');
    });
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
async function describeBuild({ inputs, ports, context }, evidence, subjects) {
    const artifactRoot = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const parameters = readParameters(inputs['external-parameters']);
    if (context.kind === 'workflow') {
        if (parameters !== undefined) {
            throw new problem/* Problem */.AF('input/invalid', `input "external-parameters": GitHub's build type has no place for it; what the workflow was asked to do is the workflow itself`, { hint: 'Leave the input empty in a workflow.' });
        }
        return (0,github_run/* githubRunProvenance */.kH)((0,github_run/* githubRunOf */.oM)(context.github));
    }
    const source = await readLocalSource(ports, {
        workspace: context.workspace,
        made: madeByBuild(context.workspace, artifactRoot, evidence, subjects),
    });
    return (0,slsa_provenance/* localProvenance */.J9)({
        externalParameters: parameters ?? {},
        ...(source === undefined ? {} : { source }),
        dependencies: await readLockfiles(ports, context.workspace),
        byproducts: await sbomsOf(evidence),
    });
}
/** What was hashed and the evidence, as far as they lie in the workspace: no part of the source. */
function madeByBuild(workspace, artifactRoot, { folder }, subjects) {
    const inWorkspace = (path) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(artifactRoot, path));
    const files = subjects.flatMap((subject) => subject.files.map((file) => inWorkspace(file.relative)));
    const folders = subjects.flatMap(({ trees }) => trees.map((tree) => `${inWorkspace(tree.folder)}/`));
    return [...files, ...folders, `${(0,external_node_path_.relative)(workspace, folder)}/`].filter((path) => !path.startsWith('..'));
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

// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
;// CONCATENATED MODULE: ./actions/provenance/src/summary.ts


const SHOWN_SUBJECTS = 200;
/** What was written, why it supports this level and no higher, and what to do next. */
function summarize(written) {
    const { provenance, subjects, resolvedTags, level, statementPaths } = written;
    const { buildDefinition, runDetails } = provenance;
    const reported = runDetails.metadata?.securebuild_reportedByJob ?? [];
    const more = subjects.length - SHOWN_SUBJECTS;
    const [first] = statementPaths;
    if (first === undefined)
        return (0,markdown.md) `**No subject was found**, as ${(0,markdown/* code */.aY)('allow-empty')} permits: nothing was written.`;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### Provenance`, (0,markdown.md) `**Written, not signed** · SLSA Build L${level.level} at most · ${subjects.length} artifacts`, (0,markdown.md) `Build type ${(0,markdown/* code */.aY)(buildDefinition.buildType)}, builder ${(0,markdown/* code */.aY)(runDetails.builder.id)}.`, (0,markdown/* table */.tp)(['Level', 'Condition', 'Met', 'Seen', 'On whose word'], level.conditions.map((condition) => [
        condition.level,
        condition.title,
        condition.met ? 'yes' : 'no',
        condition.evidence,
        condition.source,
    ])), reported.length === 0
        ? undefined
        : (0,markdown.md) `${reported.length} fields rest on the word of the job itself and are listed as such in the predicate (${(0,markdown/* code */.aY)('securebuild_reportedByJob')}).`, (0,markdown/* table */.tp)(['Artifact', 'Kind', 'Digest'], subjects
        .slice(0, SHOWN_SUBJECTS)
        .map(({ name, kind, digest }) => [(0,markdown/* code */.aY)(name), kind, (0,markdown/* code */.aY)((0,core_digest/* formatDigestSet */.Kt)(digest))])), more > 0 ? (0,markdown.md) `truncated, ${more} more: see the statement` : undefined, resolvedTags.length === 0
        ? undefined
        : (0,markdown/* table */.tp)(['Tag', 'Named, when it was looked up'], resolvedTags.map(({ reference, digest }) => [(0,markdown/* code */.aY)(reference), (0,markdown/* code */.aY)(digest)])), (0,markdown.md) `Statement: ${(0,markdown/* code */.aY)(first)}`, statementPaths.length === 1 ? undefined : (0,markdown.md) `and ${statementPaths.length - 1} more, beside it`, (0,markdown.md) `Next: ${(0,markdown/* code */.aY)('secure-build sign')}, then check with ${(0,markdown/* code */.aY)('secure-build verify')}.`);
}

;// CONCATENATED MODULE: ./actions/provenance/src/outcome.ts


/** What mode `predicate` has to say. Without subjects, which the user has to allow, nothing was written. */
function predicateOutcome(written) {
    const { subjects, provenance, level, statementPaths, levelReportPath } = written;
    const { buildDefinition, runDetails } = provenance;
    const count = subjects.length === 1 ? '1 artifact' : `${subjects.length} artifacts`;
    const empty = subjects.length === 0;
    return {
        verdict: verdict/* pass */.IX,
        headline: empty
            ? 'No subject was found, as "allow-empty" permits: nothing was written.'
            : `Provenance for ${count} written, not signed yet; it supports SLSA Build L${level.level}.`,
        facts: [
            ['Artifacts', String(subjects.length)],
            ['Build type', buildDefinition.buildType],
            ['Builder', runDetails.builder.id],
            [
                'Level',
                `${level.level}: ${level.conditions.find(({ met }) => !met)?.evidence ?? 'all conditions met'}`,
            ],
            ['Statement', statementPaths[0] ?? 'none'],
            ...(statementPaths.length > 1 ? [['Statements', String(statementPaths.length)]] : []),
        ],
        summary: summarize(written),
        outputs: {
            'predicate-path': statementPaths[0] ?? '',
            'predicate-paths': JSON.stringify(statementPaths),
            'builder-id': runDetails.builder.id,
            'build-type': buildDefinition.buildType,
            level: level.level,
            'level-report-path': empty ? '' : levelReportPath,
            'subject-count': subjects.length,
        },
        annotations: [],
        details: {
            level: level.level,
            subjects: subjects.map(({ name, digest }) => ({ name, digest: { ...digest } })),
        },
    };
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/statement.ts
var statement = __webpack_require__(55891);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-shards.ts
var subject_shards = __webpack_require__(13438);
;// CONCATENATED MODULE: ./actions/provenance/src/statements.ts



const FOLDER = 'reports/provenance';
/**
 * The statements about these subjects, all with the same predicate: one, or as many as their number needs.
 *
 * @throws Problem `subject/limit` where one was asked for and does not suffice, `limit/exceeded` for one too large
 */
function statementsAbout(subjects, grouping, provenance) {
    const shards = (0,subject_shards/* shardSubjects */.g)(subjects, grouping);
    const digits = String(shards.length).length;
    return shards.map((shard, index) => {
        const bytes = (0,statement/* provenanceStatement */.D)(shard, provenance);
        const place = shards.length === 1 ? FOLDER : `${FOLDER}/${String(index + 1).padStart(digits, '0')}`;
        const name = `${place}/statement.json`;
        return { name, kind: 'statement', bytes, mediaType: in_toto/* PAYLOAD_TYPE */.Uc, subjects: (0,in_toto/* sha256sOf */.S9)(shard) };
    });
}

;// CONCATENATED MODULE: ./actions/provenance/src/predicate.ts











/** For registries and workflow artifacts that a subject names. */
const SERVICE_DEADLINE_MS = 15 * 60_000;
const LEVEL_REPORT = 'reports/provenance/level.json';
/** Mode `predicate`: hashes the subjects, describes the build, writes the statements. Signs nothing. */
async function writePredicate(story, folder) {
    const { inputs, ports, context } = story;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('provenance'));
    const root = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const resolved = await (0,resolve_subjects.resolveSubjects)(inputs, ports, (0,subject_context/* subjectContext */.g)(story, root, SERVICE_DEADLINE_MS));
    const { subjects } = resolved;
    const provenance = await describeBuild(story, evidence, subjects);
    const statements = statementsAbout(subjects, inputs.grouping, provenance);
    const level = buildLevelOf(provenance, subjects.length);
    await (0,resolve_subjects/* refuseChangedSubjects */.K)(ports.files, subjects);
    if (subjects.length > 0) {
        // First, since a list of subjects that was changed is refused here: then no statement is left either.
        await evidence.addSubjects(subjects);
        await evidence.write([...statements, levelReport(level, subjects)]);
    }
    return predicateOutcome({
        ...resolved,
        provenance,
        level,
        statementPaths: statements.map(({ name }) => `${folder}/${name}`),
        levelReportPath: `${folder}/${LEVEL_REPORT}`,
    });
}
function levelReport({ level, conditions }, subjects) {
    return {
        name: LEVEL_REPORT,
        kind: 'report',
        bytes: (0,canonical_json/* canonicalBytes */.M)({ level, conditions: conditions.map((condition) => ({ ...condition })) }),
        mediaType: 'application/json',
        subjects: (0,in_toto/* sha256sOf */.S9)(subjects),
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

/***/ 14100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oM: () => (/* binding */ githubRunOf),
  kH: () => (/* binding */ githubRunProvenance)
});

// UNUSED EXPORTS: reportedByJob

// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/formats/slsa-provenance.ts
var slsa_provenance = __webpack_require__(1229);
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


/***/ }),

/***/ 55891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ provenanceStatement),
/* harmony export */   F: () => (/* binding */ provenanceMembers)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90266);



/**
 * The statement that is signed: canonical JSON, so the same build gives the same bytes.
 *
 * @throws Problem `subject/limit` beyond 1,024 subjects, `limit/exceeded` beyond the size of a statement (SEC-065).
 */
function provenanceStatement(subjects, provenance) {
    if (subjects.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/limit', `${subjects.length} artifacts; one statement names at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects}`);
    }
    const bytes = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .statementBytes */ .Tp)(subjects, _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypes */ .ZR.slsaProvenance, provenanceMembers(provenance));
    if (bytes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.statementBytes) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('limit/exceeded', `the statement would have ${bytes.length} bytes; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.statementBytes} is the most that stores take`);
    }
    return bytes;
}
/** The predicate as a plain value. */
function provenanceMembers({ buildDefinition, runDetails }) {
    return {
        buildDefinition: buildDefinition,
        runDetails: runDetails,
    };
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

/***/ 34228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ registryCredentials),
/* harmony export */   g: () => (/* binding */ subjectContext)
/* harmony export */ });
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89912);

/**
 * Where subjects are looked for. Registries and workflow artifacts are asked, and the code for that is loaded, only
 * for subjects that name them.
 *
 * @param root absolute: what patterns and names are relative to
 * @param deadlineMs how long a service may stay unavailable
 */
function subjectContext(where, root, deadlineMs) {
    const { ports, context } = where;
    const sought = {
        workspace: context.workspace,
        root,
        async resolveTag(reference) {
            const { digestOfTag } = await Promise.all(/* import() */[__webpack_require__.e(6051), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 40643));
            return digestOfTag(ports, reference, { credentials: await registryCredentials(where), deadlineMs });
        },
    };
    if (context.kind === 'laptop')
        return sought;
    return {
        ...sought,
        async findWorkflowArtifact(nameOrId) {
            const { openArtifactService } = await __webpack_require__.e(/* import() */ 5371).then(__webpack_require__.bind(__webpack_require__, 35371));
            const { findWorkflowArtifact } = await __webpack_require__.e(/* import() */ 7144).then(__webpack_require__.bind(__webpack_require__, 27144));
            const service = openArtifactService(process.env, ports, (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_0__/* .githubHostOf */ .l)(context.github.serverUrl));
            return findWorkflowArtifact(ports, service, nameOrId, deadlineMs);
        },
    };
}
/** What this user or job has of Docker's configuration. */
async function registryCredentials({ ports, context }) {
    const { dockerCredentials, dockerConfigPath } = await __webpack_require__.e(/* import() */ 9736).then(__webpack_require__.bind(__webpack_require__, 79736));
    // Never a configuration in the checkout: it would choose the credentials, or the program that gives them.
    const configPath = dockerConfigPath(process.env);
    return dockerCredentials(ports, { configPath, workspace: context.workspace });
}


/***/ }),

/***/ 70547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ parseOciReference),
/* harmony export */   an: () => (/* binding */ isOciDigest),
/* harmony export */   m0: () => (/* binding */ formatOciName)
/* harmony export */ });
/* unused harmony export parsePinnedReference */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

// OCI distribution specification 1.1, "Pulling manifests".
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const REGISTRY = /^(?=.{1,255}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::[1-9]\d{0,4})?$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MOST_CHARACTERS = 1024;
/**
 * `REGISTRY/REPOSITORY[:TAG][@DIGEST]`. The registry is always spelled out: a short name means another image on
 * another machine.
 *
 * @throws Problem `oci/reference`
 */
function parseOciReference(text) {
    if (text.length > MOST_CHARACTERS)
        return refuse(text, 'it is too long');
    const [name = '', digest, ...rest] = text.split('@');
    if (rest.length > 0)
        refuse(text, 'it has more than one "@"');
    if (digest !== undefined && !isOciDigest(digest)) {
        refuse(text, 'expected a digest such as sha256: and 64 lower-case hexadecimal characters after "@"');
    }
    const slash = name.indexOf('/');
    const registry = name.slice(0, Math.max(slash, 0)).toLowerCase();
    // As in every client: without a dot, a port or this one name, the first part is no host.
    if (!REGISTRY.test(registry) || !/[.:]|^localhost$/.test(registry))
        refuse(text, 'it does not begin with the host of a registry');
    const path = name.slice(slash + 1);
    const colon = path.indexOf(':');
    const repository = colon < 0 ? path : path.slice(0, colon);
    const tag = colon < 0 ? undefined : path.slice(colon + 1);
    if (repository.length > 255 || !REPOSITORY.test(repository))
        refuse(text, 'its repository is no lower-case path');
    if (tag !== undefined && !TAG.test(tag))
        refuse(text, 'its tag has characters that a tag cannot have');
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/**
 * A reference that names one manifest for ever. A tag beside the digest is kept, and means nothing.
 *
 * @throws Problem `oci/reference`
 */
function parsePinnedReference(text) {
    const reference = parseOciReference(text);
    const { digest } = reference;
    if (digest === undefined)
        return refuse(text, 'it has no digest, and a tag may move');
    return { ...reference, digest };
}
/** The name of the subject: without tag and digest (signing specification, 3.2). */
function formatOciName({ registry, repository }) {
    return `${registry}/${repository}`;
}
function isOciDigest(text) {
    return DIGEST.test(text);
}
function refuse(text, fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('oci/reference', `expected REGISTRY/REPOSITORY@sha256:HEX, got ${JSON.stringify(text.slice(0, 100))}: ${fault}`);
}


/***/ })

};
