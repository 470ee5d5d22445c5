export const id = 3876;
export const ids = [3876];
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

/***/ 68320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseOutsideLink)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

/**
 * What stands in a checkout is chosen by whoever wrote the commit: a folder that is named below the workspace must not
 * lead out of it through a link, there or above (SEC-064). A folder outside, named as such, is the caller's own choice.
 *
 * @param workspace absolute
 * @param folder absolute, without `..`; it may not exist yet
 * @param input Named in the error.
 * @throws Problem `file/outside`
 */
async function refuseOutsideLink(files, workspace, folder, input) {
    if (!folder.startsWith(`${workspace}/`))
        return;
    const root = await files.realPath(workspace);
    for (let path = folder; path !== workspace; path = path.slice(0, path.lastIndexOf('/'))) {
        const real = await files.realPath(path);
        if (real !== undefined && (real === root || real.startsWith(`${root}/`)))
            return;
        // Nothing stands there yet, unless it is a link that leads nowhere.
        if (real === undefined && (await files.info(path)) === undefined)
            continue;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('file/outside', `input "${input}" leads out of the workspace through a symbolic link`, {
            at: { file: path },
        });
    }
}


/***/ }),

/***/ 13438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ groupings),
/* harmony export */   g: () => (/* binding */ shardSubjects)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);


/** How subjects are spread over statements. */
const groupings = ['auto', 'one', 'per-subject'];
/**
 * The subjects of each statement, in the order in which they come. More than 1,024 in one statement is what the
 * attestation store of GitHub refuses, after the signature is out (SEC-065).
 *
 * @throws Problem `subject/limit` where one statement was asked for and does not suffice
 */
function shardSubjects(subjects, grouping) {
    if (grouping === 'one' && subjects.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/limit', `${subjects.length} subjects exceed ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects}; "grouping: one" forbids sharding`, { hint: 'Use "grouping: auto", narrow the patterns, or pack the files into one archive.' });
    }
    const most = grouping === 'per-subject' ? 1 : _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects;
    return Array.from({ length: Math.ceil(subjects.length / most) }, (_, index) => subjects.slice(index * most, (index + 1) * most));
}


/***/ }),

/***/ 87747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ knownLockfileKinds),
/* harmony export */   r: () => (/* binding */ knownLockfile)
/* harmony export */ });
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17984);

/**
 * Lockfiles and manifests-as-lockfiles that exist in the world, by the last step of their path. One that no
 * parser takes is named as not read, and the result is incomplete: an inventory without it would look whole.
 */
const knownNames = new Map([
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
    ['yarn.lock', 'Yarn'],
    ['pnpm-lock.yaml', 'pnpm'],
    ['bun.lock', 'Bun'],
    ['bun.lockb', 'Bun (binary)'],
    ['deno.lock', 'Deno'],
    ['Cargo.lock', 'Cargo'],
    ['poetry.lock', 'Poetry'],
    ['uv.lock', 'uv'],
    ['pdm.lock', 'PDM'],
    ['pylock.toml', 'Python (PEP 751)'],
    ['Pipfile.lock', 'Pipenv'],
    ['go.mod', 'Go'],
    ['go.work', 'Go workspace'],
    ['composer.lock', 'Composer'],
    ['packages.lock.json', 'NuGet'],
    ['project.assets.json', 'NuGet'],
    ['Gemfile.lock', 'Bundler'],
    ['gems.locked', 'Bundler'],
    ['gradle.lockfile', 'Gradle'],
    ['buildscript-gradle.lockfile', 'Gradle'],
    ['mix.lock', 'Mix'],
    ['pubspec.lock', 'pub'],
    ['Package.resolved', 'SwiftPM'],
    ['Podfile.lock', 'CocoaPods'],
    ['Cartfile.resolved', 'Carthage'],
    ['conan.lock', 'Conan'],
    ['flake.lock', 'Nix'],
    ['.terraform.lock.hcl', 'Terraform'],
    ['Chart.lock', 'Helm'],
    ['MODULE.bazel.lock', 'Bazel'],
    ['conda-lock.yml', 'conda'],
    ['pixi.lock', 'pixi'],
    ['rebar.lock', 'Rebar'],
    ['stack.yaml.lock', 'Stack'],
    ['cabal.project.freeze', 'Cabal'],
    ['Manifest.toml', 'Julia'],
    ['renv.lock', 'renv'],
    ['cpanfile.snapshot', 'Carton'],
]);
const REQUIREMENTS = /(?:^|\/)(?:requirements[^/]*|[^/]*requirements)\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/;
const DOTNET_DEPS = /\.deps\.json$/;
/** How many kinds {@link knownLockfile} tells apart, for messages. */
const knownLockfileKinds = knownNames.size + 2;
/** The package manager whose lockfile stands at the path, by its name only. */
function knownLockfile(path) {
    const byName = knownNames.get((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
    if (byName !== undefined)
        return byName;
    if (REQUIREMENTS.test(path))
        return 'pip';
    return DOTNET_DEPS.test(path) ? '.NET' : undefined;
}


/***/ }),

/***/ 17984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ placeBelow),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   XE: () => (/* binding */ edgeKinds),
/* harmony export */   hN: () => (/* binding */ parseIntegrity),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const edgeKinds = ['runtime', 'peer', 'optional', 'optional-peer', 'development', 'build'];
const HEX_LENGTHS = new Map([
    ['MD5', 32],
    ['SHA-1', 40],
    ['SHA-256', 64],
    ['SHA-384', 96],
    ['SHA-512', 128],
]);
const SRI_ALGORITHMS = new Map([
    ['md5', 'MD5'],
    ['sha1', 'SHA-1'],
    ['sha256', 'SHA-256'],
    ['sha384', 'SHA-384'],
    ['sha512', 'SHA-512'],
]);
/**
 * Every hash of a Subresource Integrity value (W3C SRI, `sha512-BASE64?options sha1-BASE64`). `faults` are the
 * items that are none.
 */
function parseIntegrity(text) {
    const hashes = [];
    const faults = [];
    for (const item of text.split(/\s+/).filter((part) => part !== '')) {
        const hash = parseIntegrityItem(item);
        if (hash === undefined)
            faults.push(item);
        else
            hashes.push(hash);
    }
    return { hashes, faults };
}
function parseIntegrityItem(item) {
    const dash = item.indexOf('-');
    const algorithm = SRI_ALGORITHMS.get(item.slice(0, Math.max(0, dash)));
    const base64 = item.slice(dash + 1).split('?', 1)[0] ?? '';
    if (algorithm === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return undefined;
    const hex = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(base64, 'base64').toString('hex');
    return hex.length === HEX_LENGTHS.get(algorithm) ? { algorithm, hex } : undefined;
}
/** The folder of a POSIX path; empty at the top of the tree. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A POSIX path from a folder and a name, without empty steps. */
function joinPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** A place that may be spelled with `.` and `..`, from the top of the tree; only what is outside keeps a `..`. */
function placeBelow(folder, location) {
    const path = joinPath(folder, location);
    // Almost no place has such a step, and there are as many places as installs.
    if (!path.includes('./') && !path.endsWith('.') && !path.endsWith('/'))
        return path;
    const steps = [];
    for (const step of path.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
            steps.pop();
        else
            steps.push(step);
    }
    return steps.join('/');
}


/***/ })

};
