export const id = 6870;
export const ids = [6870,2412];
export const modules = {

/***/ 82412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);
/* harmony import */ var _secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31874);


const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['predicate'], {
        meaning: 'What to do. `predicate` writes the statement; the action `sign` signs it.',
        default: 'predicate',
    }),
    'artifact-root': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .artifactRootInput */ .ZU,
    ..._secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_1__/* .subjectInputs */ .C,
    'external-parameters': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
        meaning: 'JSON object with what the build was asked to do, for example `{"build": "npm run build"}`. Published as it is; on a laptop only.',
    }),
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 66870:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./packages/common/src/edges/actions/host.ts
var host = __webpack_require__(73374);
// EXTERNAL MODULE: ./actions/provenance/src/inputs.ts
var inputs = __webpack_require__(82412);
;// CONCATENATED MODULE: ./actions/provenance/src/outputs.ts
const outputs = {
    'predicate-path': 'Path of the statement with the predicate; of the first where there are several.',
    'predicate-paths': 'Paths of all statements as a JSON list: more than one where the subjects were spread over several.',
    'builder-id': 'Builder that the predicate names.',
    'build-type': 'Build type that the predicate names.',
    level: 'SLSA Build level that the statement supports by itself: 0 or 1.',
    'level-report-path': 'Path of the report on each condition of the level.',
    'subject-count': 'Number of subjects that the statements name.',
};

;// CONCATENATED MODULE: ./actions/provenance/src/main.ts



void (0,host/* runAction */.C)({ name: 'provenance', inputs: inputs.inputs, outputs: outputs, load: () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(673), __webpack_require__.e(6082), __webpack_require__.e(1374), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 23876)) });


/***/ }),

/***/ 71967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/**
 * Every limit and budget of the product, in one place. A limit that is hit is a `Problem` that names the
 * limit; it is never a silent cut.
 */
const KiB = 1024;
const MiB = 1024 * KiB;
const limits = {
    /** One lockfile or SBOM (our own bound: the largest real lockfile seen is 9 MiB). */
    lockfileBytes: 64 * MiB,
    /** A Sigstore bundle. */
    bundleBytes: 32 * MiB,
    /** Log entries, timestamps and certificates in one bundle, of each. */
    bundleItems: 8,
    /** Lines of a JSONL file of bundles. */
    bundleLines: 10_000,
    /** A signed note with its witnesses; those of real logs have about 1,000 characters. */
    checkpointCharacters: 64 * KiB,
    /** A trusted root, or a JSONL file of them. */
    trustedRootBytes: 4 * MiB,
    /** A policy file. */
    policyBytes: 1 * MiB,
    /** The evidence index and every other small JSON document of ours. */
    indexBytes: 16 * MiB,
    /** A statement that is signed: GitHub's store takes predicates up to 16 MB. */
    statementBytes: 16 * MiB,
    /** An artifact that is read whole, to be kept in the evidence folder or read back from it. */
    artifactBytes: 2048 * MiB,
    /** A PEM key file. */
    keyFileBytes: 64 * KiB,
    /** An OIDC token; those of GitHub have about 2,000. */
    tokenCharacters: 16 * KiB,
    oidcAnswerBytes: 64 * KiB,
    /** Answers of Fulcio, logs and timestamp authorities. */
    signingAnswerBytes: 1 * MiB,
    /** 256 entries of a transparency log, of 64 KiB at most each. */
    logTileBytes: 16 * MiB,
    /** One metadata file of a TUF repository. */
    tufMetadataBytes: 5_000_000,
    /** Services of one kind in a signing configuration. */
    signingServices: 64,
    /** One certificate or timestamp in DER; genuine ones have a few kilobytes. */
    derBytes: 256 * KiB,
    derDepth: 32,
    /** Values in one DER document; a certificate of Fulcio has about 200. */
    derNodes: 10_000,
    /** Nesting of JSON from outside. */
    jsonDepth: 64,
    /** Nesting of lockfiles and SBOMs: npm v1 locks nest one level for each shadowed install. */
    lockfileDepth: 256,
    yamlDepth: 32,
    /** Lexical tokens of a policy, about seven for a line: the YAML library takes seconds for a million faults. */
    yamlTokens: 200_000,
    components: 250_000,
    edges: 2_000_000,
    /** Subjects in one statement (the limit of GitHub's attestation store). */
    subjects: 1024,
    /** Files that one set of artifact globs may match. */
    artifactFiles: 200_000,
    /** A checksum file or another list of subjects. */
    subjectListBytes: 16 * MiB,
    /** Artifacts that one job may declare to GitHub, and bytes of the declarations of one step. */
    declaredArtifacts: 500,
    declarationBytes: 1 * MiB,
    /** Entries that one walk over a source tree may visit. */
    walkEntries: 2_000_000,
    evidenceEntries: 100_000,
    /** Differing files for which a reproducibility report shows where they part. */
    differenceWindows: 10_000,
    /**
     * The runner drops a step summary above 1 MiB whole (actions/runner `FileCommandManager`), so we stop
     * before it. Counted in UTF-8 bytes.
     */
    summaryBytes: 900 * KiB,
    /** The runner keeps 10 annotations of a kind per step; the tenth of ours is the roll-up. */
    annotationsPerKind: 9,
    /** Outputs of one job together, counted as UTF-16 code units times two. */
    jobOutputUtf16Bytes: 900_000,
    /** What is kept of the output of one child process for a message. */
    childOutputBytes: 64 * KiB,
    /** Time that a process group gets between SIGTERM and SIGKILL. */
    killGraceMs: 5_000,
    httpBodyBytes: 32 * MiB,
    /** An OCI manifest or index: what the distribution specification asks registries to accept. */
    ociManifestBytes: 4 * MiB,
    /** Descriptors in one OCI index, and referrers of one image that are looked at. */
    ociDescriptors: 4096,
    /** Pages of one listing that are followed. */
    pages: 100,
    /** Attestations of one artifact that are fetched. */
    attestations: 1000,
    /** Assets of one release (GitHub's own limit), and releases that are searched for a draft. */
    releaseAssets: 1000,
    releases: 5000,
    /** The answer of a token service of a registry. */
    registryTokenBytes: 256 * KiB,
    /** A configuration of container registries with credentials in it. */
    dockerConfigBytes: 1 * MiB,
    /** One workflow artifact that is read whole. */
    workflowArtifactBytes: 256 * MiB,
    /** Entries of one archive. */
    archiveEntries: 100_000,
    /** Time that a program for credentials gets. */
    credentialProgramMs: 30_000,
    /** Requests per minute that make content on GitHub (its own limit is 80). */
    contentRequestsPerMinute: 60,
    /** Files up to this size are hashed from one read; larger ones are streamed. */
    hashAtOnceBytes: 1 * MiB,
    /** Files that are hashed at the same time, if the machine has as many cores. */
    hashPool: 8,
};


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

/***/ 31874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ subjectInputs)
});

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/name-strategies.ts
/** What a file is called in a statement: its path, the last step of it, or a generic package URL of its path. */
const nameStrategies = ['relative', 'basename', 'purl'];

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-shards.ts
var subject_shards = __webpack_require__(13438);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(60689);
;// CONCATENATED MODULE: ./packages/common/src/edges/actions/subject-inputs.ts



/** What a run is about, the same in every action that takes subjects (signing document, section 3.1). */
const subjectInputs = {
    'artifact-path': (0,inputs/* lines */.Mn)({
        meaning: 'Globs of files, one per line; `!` excludes. Links to folders are not followed.',
    }),
    subjects: (0,inputs/* lines */.Mn)({
        meaning: 'Subjects of any kind, one per line: a glob, `file:PATH`, `dir:PATH`, `oci:REF@sha256:HEX`, `digest:ALG:HEX NAME`, `artifact:NAME_OR_ID` (a workflow artifact), `git:REF`, `purl:PURL ALG:HEX`. A comma is part of a name.',
    }),
    'subject-path': (0,inputs/* block */.om)({
        meaning: 'As in actions/attest: globs, separated by commas or lines; files are named by their base name, or all by `subject-name`.',
    }),
    'subject-digest': (0,inputs/* text */.Qq)({ meaning: 'As in actions/attest: `sha256:HEX` of the subject `subject-name`.' }),
    'subject-name': (0,inputs/* text */.Qq)({ meaning: 'As in actions/attest: name of the subject, of an image without tag.' }),
    'subject-checksums': (0,inputs/* block */.om)({
        meaning: 'As in actions/attest: path of a checksum file, or its lines.',
    }),
    'checksums-path': (0,inputs/* lines */.Mn)({
        meaning: 'Checksum files, one per line, as `sha256sum`, `sha512sum` or BSD write them.',
    }),
    'check-files': (0,inputs/* flag */.Jt)({
        meaning: 'Also hash the files that a checksum file lists, and refuse one that differs.',
    }),
    'name-strategy': (0,inputs/* oneOf */.yL)(nameStrategies, {
        meaning: 'How files are named: by their path, by its last step, or as a generic package URL.',
        default: 'relative',
    }),
    'digest-algorithms': (0,inputs/* someOf */.yU)(['sha256', 'sha512'], {
        meaning: 'Digests of each file. `sha256` is always needed.',
        default: ['sha256'],
    }),
    grouping: (0,inputs/* oneOf */.yL)(subject_shards/* groupings */.d, {
        meaning: 'How subjects are spread: `auto` is one statement up to 1,024 subjects, then more of them; `one` refuses to go beyond.',
        default: 'auto',
    }),
    'from-artifacts-list': (0,inputs/* oneOf */.yL)(['auto', 'never', 'only'], {
        meaning: 'Whether the artifacts that jobs before have declared to GitHub (`$GITHUB_ARTIFACTS_LIST`) are the subjects. `auto`: where no other input names one.',
        default: 'auto',
    }),
    'resolve-tags': (0,inputs/* flag */.Jt)({
        meaning: 'Take an image without a digest for what its tag names now; the summary says what that was.',
    }),
    'allow-empty': (0,inputs/* flag */.Jt)({ meaning: 'Go on where no subject is found at all.' }),
};


/***/ })

};
