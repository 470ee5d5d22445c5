export const id = 8419;
export const ids = [8419,3341];
export const modules = {

/***/ 37165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ describeBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./packages/common/src/formats/slsa-provenance.ts
var slsa_provenance = __webpack_require__(1229);
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


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ levelReport),
/* harmony export */   k: () => (/* binding */ LEVEL_REPORT)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_canonical_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26912);
/* harmony import */ var _secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90266);


const LEVEL_REPORT = 'reports/provenance/level.json';
/** Each condition of the level, for whoever reads the evidence later. */
function levelReport({ level, conditions }, subjects) {
    return {
        name: LEVEL_REPORT,
        kind: 'report',
        bytes: (0,_secure_build_common_core_canonical_json__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ level, conditions: conditions.map((condition) => ({ ...condition })) }),
        mediaType: 'application/json',
        subjects: (0,_secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_1__/* .sha256sOf */ .S9)(subjects),
    };
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ levelTable)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18633);


/** "Why this level": each condition, met or not, with its evidence and its source. */
function levelTable(conditions) {
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Condition', 'Seen', 'On whose word'], conditions.map(({ id, title, met, evidence, source }) => [
        met ? '✓' : '✗',
        title === undefined ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id) : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)} ${title}`,
        (0,_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(evidence),
        source,
    ]));
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

/***/ 55153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePredicate: () => (/* binding */ writePredicate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts + 8 modules
var resolve_subjects = __webpack_require__(63841);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/stated-level.ts
var stated_level = __webpack_require__(93380);
// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./actions/provenance/src/build-description.ts + 1 modules
var build_description = __webpack_require__(37165);
// EXTERNAL MODULE: ./actions/provenance/src/level-file.ts
var level_file = __webpack_require__(7054);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var outputs = __webpack_require__(70899);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./actions/provenance/src/level-table.ts
var level_table = __webpack_require__(7906);
;// CONCATENATED MODULE: ./actions/provenance/src/predicate-summary.ts



const SHOWN_SUBJECTS = 200;
/** What was written, why it supports this level and no higher, and what to do next. */
function predicateSummary(written) {
    const { provenance, subjects, resolvedTags, level, statementPaths } = written;
    const { buildDefinition, runDetails } = provenance;
    const reported = runDetails.metadata?.securebuild_reportedByJob ?? [];
    const more = subjects.length - SHOWN_SUBJECTS;
    const [first] = statementPaths;
    if (first === undefined)
        return (0,markdown.md) `**No subject was found**, as ${(0,markdown/* code */.aY)('allow-empty')} permits: nothing was written.`;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### Provenance`, (0,markdown.md) `**Written, not signed** · SLSA Build L${level.level} at most · ${subjects.length} artifacts`, (0,markdown.md) `Build type ${(0,markdown/* code */.aY)(buildDefinition.buildType)}, builder ${(0,markdown/* code */.aY)(runDetails.builder.id)}.`, (0,level_table/* levelTable */.n)(level.conditions), reported.length === 0
        ? undefined
        : (0,markdown.md) `${reported.length} fields rest on the word of the job itself and are listed as such in the predicate (${(0,markdown/* code */.aY)('securebuild_reportedByJob')}).`, (0,markdown/* table */.tp)(['Artifact', 'Kind', 'Digest'], subjects
        .slice(0, SHOWN_SUBJECTS)
        .map(({ name, kind, digest }) => [(0,markdown/* code */.aY)(name), kind, (0,markdown/* code */.aY)((0,core_digest/* formatDigestSet */.Kt)(digest))])), more > 0 ? (0,markdown.md) `truncated, ${more} more: see the statement` : undefined, resolvedTags.length === 0
        ? undefined
        : (0,markdown/* table */.tp)(['Tag', 'Named, when it was looked up'], resolvedTags.map(({ reference, digest }) => [(0,markdown/* code */.aY)(reference), (0,markdown/* code */.aY)(digest)])), (0,markdown.md) `Statement: ${(0,markdown/* code */.aY)(first)}`, statementPaths.length === 1 ? undefined : (0,markdown.md) `and ${statementPaths.length - 1} more, beside it`, (0,markdown.md) `Next: ${(0,markdown/* code */.aY)('secure-build sign')}, then check with ${(0,markdown/* code */.aY)('secure-build verify')}.`);
}

;// CONCATENATED MODULE: ./actions/provenance/src/predicate-outcome.ts



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
        summary: predicateSummary(written),
        outputs: (0,outputs/* outputsOf */.Y)({
            'predicate-path': statementPaths[0] ?? '',
            'predicate-paths': JSON.stringify(statementPaths),
            'builder-id': runDetails.builder.id,
            'build-type': buildDefinition.buildType,
            level: level.level,
            'level-report-path': empty ? '' : levelReportPath,
            'subject-count': subjects.length,
        }),
        annotations: [],
        details: {
            level: level.level,
            subjects: subjects.map(({ name, digest }) => ({ name, digest: { ...digest } })),
        },
    };
}

// EXTERNAL MODULE: ./actions/provenance/src/statements.ts
var src_statements = __webpack_require__(56131);
;// CONCATENATED MODULE: ./actions/provenance/src/predicate.ts











/** Mode `predicate`: hashes the subjects, describes the build, writes the statements. Signs nothing. */
async function writePredicate(story, folder) {
    const { inputs, ports, context } = story;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('provenance'));
    const root = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const resolved = await (0,resolve_subjects.resolveSubjects)(inputs, ports, (0,subject_context/* subjectContext */.g)(story, root, limits/* limits */.F.serviceDeadlineMs));
    const { subjects } = resolved;
    const provenance = await (0,build_description/* describeBuild */.S)(story, evidence, subjects);
    const statements = (0,src_statements/* statementsAbout */.m)(subjects, inputs.grouping, provenance);
    const level = (0,stated_level/* buildLevelOf */.E)(provenance, subjects.length);
    await (0,resolve_subjects/* refuseChangedSubjects */.K)(ports.files, subjects);
    if (subjects.length > 0) {
        // First, since a list of subjects that was changed is refused here: then no statement is left either.
        await evidence.addSubjects(subjects);
        await evidence.write([...statements, (0,level_file/* levelReport */.T)(level, subjects)]);
    }
    return predicateOutcome({
        ...resolved,
        provenance,
        level,
        statementPaths: statements.map(({ name }) => `${folder}/${name}`),
        levelReportPath: `${folder}/${level_file/* LEVEL_REPORT */.k}`,
    });
}


/***/ }),

/***/ 18633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * A name from outside may be as long as its author likes; the report has all of it.
 *
 * @param most characters, with the default as many as a sentence has
 */
function shortened(text, most = 160) {
    // A character has two code units at most, so this cut leaves enough to see that there is one too many.
    const characters = Array.from(text.slice(0, 2 * most + 2));
    return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}


/***/ }),

/***/ 56131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ statementsAbout)
/* harmony export */ });
/* harmony import */ var _secure_build_common_domain_provenance_statement__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55891);
/* harmony import */ var _secure_build_common_domain_provenance_subject_shards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13438);
/* harmony import */ var _secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90266);



const FOLDER = 'reports/provenance';
/**
 * The statements about these subjects, all with the same predicate: one, or as many as their number needs.
 *
 * @throws Problem `subject/limit` where one was asked for and does not suffice, `limit/exceeded` for one too large
 */
function statementsAbout(subjects, grouping, provenance) {
    const shards = (0,_secure_build_common_domain_provenance_subject_shards__WEBPACK_IMPORTED_MODULE_1__/* .shardSubjects */ .g)(subjects, grouping);
    const digits = String(shards.length).length;
    return shards.map((shard, index) => {
        const bytes = (0,_secure_build_common_domain_provenance_statement__WEBPACK_IMPORTED_MODULE_0__/* .provenanceStatement */ .D)(shard, provenance);
        const place = shards.length === 1 ? FOLDER : `${FOLDER}/${String(index + 1).padStart(digits, '0')}`;
        const name = `${place}/statement.json`;
        return { name, kind: 'statement', bytes, mediaType: _secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc, subjects: (0,_secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_2__/* .sha256sOf */ .S9)(shard) };
    });
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

/***/ 26912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   u: () => (/* binding */ formatCanonicalJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37315);


/**
 * JSON Canonicalization Scheme, RFC 8785: keys by UTF-16 code units, numbers and strings as ECMAScript writes
 * them, no blanks. One value has one spelling, so equal content has equal digests on every machine.
 *
 * @throws TypeError for a number that is not finite or a string with a lone surrogate: both are defects here,
 * since values from outside pass `parseJson`, which refuses them.
 */
function formatCanonicalJson(value) {
    if (typeof value === 'string' && !value.isWellFormed())
        throw new TypeError('canonical JSON: lone surrogate');
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new TypeError(`canonical JSON: ${value} is no JSON number`);
    }
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(formatCanonicalJson).join(',')}]`;
    const members = [];
    for (const key of Object.keys(value).sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnits */ .C)) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${formatCanonicalJson(key)}:${formatCanonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
}
function canonicalBytes(value) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(formatCanonicalJson(value));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 66460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/**
 * The results in the order of the items, with at most `width` calls at work at the same time. After a fault no
 * further item is begun, and the fault is thrown.
 */
async function mapConcurrently(items, width, work) {
    const results = [];
    const rest = items.entries();
    let failed = false;
    async function takeFromRest() {
        for (const [index, item] of rest) {
            if (failed)
                return;
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    }
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, takeFromRest));
    return results;
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

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
/** The one version of the whole repository; `test/toolchain.test.ts` compares it with `package.json`. */
const suiteVersion = '0.1.0';


/***/ }),

/***/ 79340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ INDEX),
  YM: () => (/* binding */ LOCK),
  El: () => (/* binding */ SEAL),
  u0: () => (/* binding */ SUBJECTS),
  i: () => (/* binding */ openEvidence)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(24474);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/half-written.ts
/** As `Files.write` names what it has not renamed yet. */
const HALF_WRITTEN = /^\..{1,100}\.[0-9a-f]{12}\.tmp$/s;
/**
 * Removes what a run that was killed while it wrote has left: no index lists it, so the folder could never be sealed
 * again (SEC-151). For whoever holds the lock: nobody else writes then.
 */
async function removeHalfWritten(files, root) {
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of await files.list(folder)) {
            if (kind === 'folder')
                folders.push(`${folder}/${name}`);
            else if (kind === 'file' && HALF_WRITTEN.test(name))
                await files.remove(`${folder}/${name}`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/evidence.ts








const INDEX = 'index.json';
const SUBJECTS = 'subjects.json';
/** The bundle over the index. It cannot be an entry of what it signs. */
const SEAL = 'index.sigstore.json';
const LOCK = 'index.lock';
function openEvidence(files, folder, producer) {
    const pathOf = (name) => `${folder}/${name}`;
    async function entries() {
        const bytes = await files.readIfPresent(pathOf(INDEX), limits/* limits */.F.indexBytes);
        return bytes === undefined ? [] : (0,evidence_index/* parseEvidenceIndex */.dd)(bytes, pathOf(INDEX));
    }
    async function read(entry) {
        const path = pathOf(entry.name);
        const bytes = await readInside(files, folder, entry);
        const found = (0,core_digest/* sha256 */.sc)(bytes);
        if (found !== entry.digest.sha256) {
            throw new problem/* Problem */.AF('evidence/digest-mismatch', `the file is not the one that the index lists (expected sha256:${entry.digest.sha256}, got sha256:${found})`, { at: { file: path } });
        }
        return bytes;
    }
    async function exclusively(work) {
        await files.makeFolder(folder);
        return files.withLock(pathOf(LOCK), async () => {
            await removeHalfWritten(files, folder);
            return work(await entries());
        });
    }
    async function merge(present, items) {
        const byName = new Map(present.map((entry) => [entry.name, entry]));
        for (const item of items) {
            if (!(0,evidence_index/* isEvidenceName */.dV)(item.name))
                throw new TypeError(`evidence name ${JSON.stringify(item.name)}`);
            const before = byName.get(item.name);
            if (before !== undefined && before.producer.action !== producer.action && item.name !== SUBJECTS) {
                throw new problem/* Problem */.AF('evidence/other-producer', `"${item.name}" was written by ${before.producer.action}`, {
                    at: { file: pathOf(item.name) },
                });
            }
            byName.set(item.name, entryOf(item, producer));
        }
        await refuseLinkedFolders(files, folder, items.map(({ name }) => name));
        const listed = new Set(present.map(({ name }) => name));
        try {
            for (const item of items)
                await files.write(pathOf(item.name), item.bytes);
            await files.write(pathOf(INDEX), (0,evidence_index/* formatEvidenceIndex */.bx)([...byName.values()]));
        }
        catch (error) {
            // A file that no index lists would look like one that a stranger has placed.
            for (const { name } of items)
                if (!listed.has(name))
                    await files.remove(pathOf(name));
            throw error;
        }
    }
    async function subjectsIn(present) {
        const entry = present.find(({ name }) => name === SUBJECTS);
        return entry === undefined ? [] : (0,evidence_index/* parseSubjects */.rD)(await read(entry), pathOf(SUBJECTS));
    }
    return {
        folder,
        entries,
        read,
        exclusively,
        write: (items) => exclusively((present) => merge(present, items)),
        subjects: async () => subjectsIn(await entries()),
        addSubjects: (added) => exclusively(async (present) => {
            const all = [...(await subjectsIn(present)), ...added];
            const subjects = unitedSubjects(all);
            await merge(present, [
                {
                    name: SUBJECTS,
                    kind: 'subjects',
                    bytes: (0,evidence_index/* formatSubjects */.Nj)(subjects),
                    mediaType: 'application/json',
                    subjects: (0,in_toto/* sha256sOf */.S9)(subjects),
                },
            ]);
        }),
    };
}
function unitedSubjects(all) {
    const distinct = (0,group_by/* groupBy */.$)(all, ({ name, digest }) => `${(0,core_digest/* formatDigestSet */.Kt)(digest)} ${name}`);
    return [...distinct.values()].map((same) => {
        const [{ name, digest }] = same;
        const bundles = same.flatMap((subject) => subject.bundles ?? []);
        return { name, digest, ...(bundles.length === 0 ? {} : { bundles }) };
    });
}
/** The bytes of a file of the folder, never through a link: a link could lead to any file of the machine. */
async function readInside(files, folder, { name, kind }) {
    const path = `${folder}/${name}`;
    const root = await files.realPath(folder);
    const real = await files.realPath(path);
    if (real === undefined)
        throw new problem/* Problem */.AF('evidence/missing', 'the index lists this file, but it is not there', {
            at: { file: path },
        });
    if (real !== `${root}/${name}`) {
        throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where a file of the evidence folder must be', {
            at: { file: path },
        });
    }
    return files.read(path, kind === 'artifact' ? limits/* limits */.F.artifactBytes : limits/* limits */.F.lockfileBytes);
}
/** A folder of the evidence that is a link would let the one who planted it choose where our files go. */
async function refuseLinkedFolders(files, root, names) {
    const folders = new Set(names.flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))));
    for (const folder of folders) {
        const path = `${root}/${folder}`;
        if ((await files.info(path))?.kind !== 'link')
            continue;
        throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where a folder of the evidence must be', {
            at: { file: path },
        });
    }
}
function entryOf({ name, kind, bytes, mediaType, subjects = [] }, producer) {
    const about = (0,order/* sortedBy */.V)(new Set(subjects), (digest) => digest);
    return { name, digest: { sha256: (0,core_digest/* sha256 */.sc)(bytes) }, mediaType, kind, subjects: about, producer };
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
    ref: ['/buildDefinition/externalParameters/workflow/ref', '/buildDefinition/resolvedDependencies/0/uri'],
    eventName: ['/buildDefinition/internalParameters/github/event_name'],
    runId: ['/runDetails/metadata/invocationId'],
    runAttempt: ['/runDetails/metadata/invocationId'],
    workflowRef: ['/buildDefinition/externalParameters/workflow/path'],
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

/***/ 65439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   JP: () => (/* binding */ unmetFor),
/* harmony export */   Rx: () => (/* binding */ formatCondition)
/* harmony export */ });
/** The highest level of which every condition, and every condition below, is met. */
function levelOf(conditions) {
    const unmet = conditions.filter(({ met }) => !met).map(({ level }) => level);
    // No condition at all is no reason for any level.
    if (conditions.length === 0)
        return 0;
    return (Math.min(4, ...unmet) - 1);
}
/** `✗ C3 the build job ran in runner group "self" (run API)` */
function formatCondition({ id, met, evidence, source }) {
    return `${met ? '✓' : '✗'} ${id} ${evidence}${source === 'none' ? '' : ` (${source})`}`;
}
/** Those that keep a report from a level, one sentence for each. */
function unmetFor({ conditions }, level) {
    return conditions
        .filter((condition) => !condition.met && condition.level <= level)
        .map((condition) => formatCondition(condition));
}


/***/ }),

/***/ 93380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ buildLevelOf)
/* harmony export */ });
/* harmony import */ var _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);
/* harmony import */ var _level_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65439);


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
    return { level: (0,_level_report_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(conditions), conditions };
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
    const local = buildDefinition.buildType === _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTypes */ .MR.local;
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
        evidence: buildDefinition.buildType === _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTypes */ .MR.local
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

/***/ 10673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   n1: () => (/* binding */ findArtifacts)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66460);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54320);
/* harmony import */ var _artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10575);
/* harmony import */ var _artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70390);
/* harmony import */ var _subject_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46431);








/**
 * The files that the globs of one input name, by name, each hashed once (signing document, section 3.2).
 *
 * @throws Problem `input/no-match` for a pattern without a file, `subject/collision` for two files of one name,
 *   `subject/kind` for what is no regular file, `file/outside` for a link out of the workspace,
 *   `limit/exceeded` for too many files.
 */
async function findArtifacts(files, workspace, patterns, input = 'artifact-path') {
    const globs = (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .t)(patterns, input);
    const walk = await (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walkFor */ .Hk)(files, workspace, globs);
    const lonely = (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .unmatched */ .Gv)(globs, walk);
    if (lonely !== undefined) {
        const place = (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .searchedPlace */ .Zj)(lonely, workspace, walk);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/no-match', `input "${input}": no file matches "${lonely}"${place}`);
    }
    const named = walk.matched.map((path) => ({ path, name: (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSubjectName */ .kU)(path) }));
    refuseCollisions(named);
    const sorted = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedBy */ .V)(named, ({ name }) => name);
    const hasher = (0,_artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__/* .fileHasher */ .A)(files, workspace);
    const hashed = await (0,_artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__/* .hashAll */ .g)(hasher, sorted.map(({ path }) => path));
    return hashed.map((file, index) => ({ name: sorted[index]?.name ?? '', ...file }));
}
function subjectsOf(artifacts) {
    return artifacts.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
}
/** @throws Problem `subject/changed` when a file is no longer what was hashed (SEC-063). */
async function refuseChanged(files, artifacts) {
    await (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__/* .mapConcurrently */ .X)(artifacts, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.hashPool, async ({ name, path, fingerprint, sha256 }) => {
        if ((await files.info(path))?.fingerprint === fingerprint)
            return;
        const now = (await files.realPath(path)) === path ? (await files.hash(path)).sha256 : 'gone or a link';
        if (now === sha256)
            return;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/changed', `"${name}" changed while it was being worked on (sha256 ${sha256} → ${now})`);
    });
}
function refuseCollisions(named) {
    const byName = new Map();
    for (const { path, name } of named) {
        const other = byName.get(name);
        if (other !== undefined) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/collision', `two different files would both be called ${JSON.stringify(name)}: ${JSON.stringify(other)}, ${JSON.stringify(path)}`);
        }
        byName.set(name, path);
    }
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
    const { inputs, ports, context } = where;
    const sought = {
        workspace: context.workspace,
        root,
        async resolveTag(reference) {
            const { digestOfTag } = await Promise.all(/* import() */[__webpack_require__.e(8099), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 40643));
            const { parseRealmHosts } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 50175));
            const realmHosts = parseRealmHosts(inputs['registry-realms']);
            const credentials = await registryCredentials(where);
            return digestOfTag(ports, reference, { credentials, realmHosts, deadlineMs });
        },
    };
    if (context.kind === 'laptop')
        return sought;
    return {
        ...sought,
        async findWorkflowArtifact(nameOrId) {
            const { openArtifactService } = await __webpack_require__.e(/* import() */ 4017).then(__webpack_require__.bind(__webpack_require__, 24017));
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

/***/ 69543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ producerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21387);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97383);




let digest;
/** Who writes: the action, the version, and the digest of the bundle that runs (`source` where none does). */
function producerOf(action) {
    digest ??= distDigest();
    return { action, version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteVersion */ .D, distDigest: digest };
}
/**
 * What the bundler wrote into `dist/suite.sha256`: SHA-256 over the lines that `sha256sum *` prints in
 * `dist/suite`. Hashing 3 MB again in every run would prove no more: whoever changes a bundle changes what it
 * says of itself.
 */
function distDigest() {
    const start = process.argv[1];
    if (start === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(start) !== 'index.js')
        return 'source';
    // dist/NAME/index.js is a start of two lines; the code is in dist/suite.
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start)));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dist) !== 'dist')
        return 'source';
    return `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha256 */ .tz)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, 'suite.sha256'), 'utf8').trim())}`;
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


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ localProvenance),
/* harmony export */   MR: () => (/* binding */ buildTypes),
/* harmony export */   _s: () => (/* binding */ githubWorkflowProvenance),
/* harmony export */   w$: () => (/* binding */ parseSlsaProvenance)
/* harmony export */ });
/* unused harmony export LOCAL_BUILDER */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _suite_uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76838);



/** How a build is described: which parameters it has and what they mean. */
const buildTypes = {
    /** Ours, for `build.yml`. */
    build: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteUri */ .xL}/buildtypes/build/v1`,
    /** GitHub's own, https://actions.github.io/buildtypes/workflow/v1. */
    githubWorkflow: 'https://actions.github.io/buildtypes/workflow/v1',
    /** Ours, for a build outside of any build service. */
    local: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteUri */ .xL}/buildtypes/local/v1`,
};
/** `builder.id` of every local build. It says where, never who: no name of a user or a machine. */
const LOCAL_BUILDER = `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteUri */ .xL}/builders/local/v1`;
/**
 * Member for member what `@actions/attest` writes (actions/toolkit `packages/attest/src/provenance.ts`), so that
 * every tool that knows GitHub's provenance knows this: one dependency without a name, no byproducts.
 */
function githubWorkflowProvenance(run) {
    const repository = `${run.serverUrl}/${run.repository}`;
    const [path = ''] = run.workflowRef.replace(`${run.repository}/`, '').split('@');
    return {
        buildDefinition: {
            buildType: buildTypes.githubWorkflow,
            externalParameters: { workflow: { ref: run.ref, repository, path } },
            internalParameters: {
                github: {
                    event_name: run.eventName,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.repositoryOwnerId,
                    runner_environment: run.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
        },
        runDetails: {
            builder: { id: `${run.serverUrl}/${run.jobWorkflowRef}` },
            metadata: { invocationId: `${repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}` },
        },
    };
}
function localProvenance(build) {
    const { source, externalParameters, dependencies, byproducts } = build;
    const commit = source === undefined ? [] : [{ name: 'source', digest: { gitCommit: source.gitCommit } }];
    return {
        buildDefinition: {
            buildType: buildTypes.local,
            externalParameters,
            internalParameters: source === undefined ? {} : { source: { changed: source.changed } },
            resolvedDependencies: [...commit, ...dependencies],
        },
        runDetails: { builder: { id: LOCAL_BUILDER }, metadata: {}, byproducts },
    };
}
/**
 * Provenance of any builder, as far as the specification requires it. Unknown members are kept out, as the
 * parsing rules of in-toto ask.
 *
 * @throws Problem `provenance/invalid`, with the JSON pointer.
 */
function parseSlsaProvenance(predicate) {
    const definition = objectAt(predicate, 'buildDefinition');
    const details = objectAt(predicate, 'runDetails');
    const builder = objectAt(details.value, 'builder', details.at);
    const metadata = optional(details.value, 'metadata', details.at, (value, at) => parseMetadata(value, at));
    const byproducts = optional(details.value, 'byproducts', details.at, descriptorsOf);
    const internal = optional(definition.value, 'internalParameters', definition.at, membersOf);
    const dependencies = optional(definition.value, 'resolvedDependencies', definition.at, descriptorsOf);
    return {
        buildDefinition: {
            buildType: textAt(definition.value, 'buildType', definition.at),
            externalParameters: objectAt(definition.value, 'externalParameters', definition.at).value,
            ...(internal === undefined ? {} : { internalParameters: internal }),
            ...(dependencies === undefined ? {} : { resolvedDependencies: dependencies }),
        },
        runDetails: {
            builder: { id: textAt(builder.value, 'id', builder.at) },
            ...(metadata === undefined ? {} : { metadata }),
            ...(byproducts === undefined ? {} : { byproducts }),
        },
    };
}
function parseMetadata(value, at) {
    const metadata = membersOf(value, at);
    const invocationId = optional(metadata, 'invocationId', at, textOf);
    const reported = optional(metadata, 'securebuild_reportedByJob', at, (list, listAt) => listOf(list, listAt).map((item, index) => textOf(item, `${listAt}/${index}`)));
    return {
        ...(invocationId === undefined ? {} : { invocationId }),
        ...(reported === undefined ? {} : { securebuild_reportedByJob: reported }),
    };
}
function descriptorsOf(value, at) {
    return listOf(value, at).map((item, index) => descriptorOf(item, `${at}/${index}`));
}
function descriptorOf(value, at) {
    const descriptor = membersOf(value, at);
    const name = optional(descriptor, 'name', at, textOf);
    const uri = optional(descriptor, 'uri', at, textOf);
    const mediaType = optional(descriptor, 'mediaType', at, textOf);
    const digest = optional(descriptor, 'digest', at, digestsOf);
    return {
        ...(name === undefined ? {} : { name }),
        ...(uri === undefined ? {} : { uri }),
        ...(digest === undefined ? {} : { digest }),
        ...(mediaType === undefined ? {} : { mediaType }),
    };
}
function digestsOf(value, at) {
    const entries = Object.entries(membersOf(value, at)).map(([algorithm, hex]) => {
        const digest = textOf(hex, at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(algorithm));
        if (!/^[0-9a-f]+$/.test(digest))
            refuse('expected lower-case hexadecimal', at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(algorithm));
        return [algorithm, digest];
    });
    return Object.fromEntries(entries);
}
function optional(object, key, at, read) {
    const value = object[key];
    return value === undefined ? undefined : read(value, `${at}/${key}`);
}
function objectAt(object, key, at = '') {
    const value = object[key];
    if (value === undefined)
        return refuse('expected an object', `${at}/${key}`);
    return { value: membersOf(value, `${at}/${key}`), at: `${at}/${key}` };
}
function textAt(object, key, at) {
    const value = object[key];
    return value === undefined ? refuse('expected text', `${at}/${key}`) : textOf(value, `${at}/${key}`);
}
function textOf(value, at) {
    return typeof value === 'string' && value !== '' ? value : refuse('expected text', at);
}
function listOf(value, at) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? value : refuse('expected a list', at);
}
function membersOf(value, at) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? value : refuse('expected an object', at);
}
function refuse(fault, at) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('provenance/invalid', `no SLSA provenance: ${fault}`, { at: { pointer: at } });
}


/***/ })

};
