export const id = 1732;
export const ids = [1732,2412];
export const modules = {

/***/ 82412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);
/* harmony import */ var _secure_build_common_edges_actions_signing_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41999);
/* harmony import */ var _secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31874);
/* harmony import */ var _secure_build_common_edges_actions_summary_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16326);
/* harmony import */ var _secure_build_common_edges_actions_verifying_inputs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51055);





const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['attest', 'predicate', 'verify', 'guard', 'hand-over', 'receive', 'publish'], {
        meaning: '`attest` states how artifacts were built and signs that; `predicate` only writes the statement; `verify` checks handed-over artifacts and their evidence; `guard` refuses what must not be built here; `hand-over` and `receive` carry files between jobs by digest; `publish` puts verified artifacts into a release.',
        default: 'attest',
    }),
    kind: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['files', 'evidence'], {
        meaning: 'With `hand-over`: what is handed over, the built files or the evidence folder.',
        default: 'files',
    }),
    handoff: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
        meaning: 'The built files, as the output `handoff` of the job that handed them over: names, sizes and digests in JSON.',
    }),
    evidence: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
        meaning: 'The evidence folder, as the output `handoff` of the job that handed it over.',
    }),
    'receive-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'With `receive`: folder for the received files, new or empty, in the workspace.',
    }),
    'artifact-root': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .artifactRootInput */ .ZU,
    ..._secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_2__/* .subjectInputs */ .C,
    'external-parameters': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
        meaning: 'JSON object with what the build was asked to do: `toJSON(inputs)` in a reusable workflow, on a laptop for example `{"build": "npm run build"}`. Published as it is.',
    }),
    'workflow-identity': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
        meaning: 'What the runner says of this job, `toJSON(job)`: compared with the certified claims, never used instead of them.',
    }),
    level: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', '1', '2', '3'], {
        meaning: 'SLSA Build level that is required. `auto` takes what can be claimed; `publish` then requires 3, and `build.yml` always does.',
        default: 'auto',
    }),
    'expected-inputs': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
        meaning: 'JSON object with inputs that the build must have been given, by name.',
    }),
    ..._secure_build_common_edges_actions_signing_inputs__WEBPACK_IMPORTED_MODULE_1__/* .signingInputs */ .h,
    ..._secure_build_common_edges_actions_verifying_inputs__WEBPACK_IMPORTED_MODULE_4__/* .verifyingInputs */ .b,
    tag: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'With `publish`: tag of the release. Default: the tag that the provenance names.',
    }),
    'require-decision': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', 'always'], {
        meaning: 'With `publish`: whether a signed decision with the verdict `pass` is needed; `auto` where the evidence holds one.',
        default: 'auto',
    }),
    'append-to-published': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'With `publish`: also add to a release that is published already and not immutable.',
    }),
    ..._secure_build_common_edges_actions_summary_inputs__WEBPACK_IMPORTED_MODULE_3__/* .summaryInputs */ .m,
    'github-token': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .githubTokenInput */ .vN,
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 91732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_build_common_edges_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82412);


void (0,_secure_build_common_edges_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({ name: 'provenance', inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__.inputs, load: () => __webpack_require__.e(/* import() */ 8647).then(__webpack_require__.bind(__webpack_require__, 1028)) });


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
    /** A manifest or a workflow file that is looked at and not interpreted; GitHub takes workflows up to 1 MiB. */
    manifestBytes: 1 * MiB,
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
    /** A workflow file of ours; GitHub reads up to 1 MiB. */
    workflowFileBytes: 64 * KiB,
    /** How long a service may stay unavailable where nobody says otherwise: a job has six hours. */
    serviceDeadlineMs: 15 * 60_000,
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
    /** Jobs of one attempt of a run: 256 for each matrix. */
    runJobs: 10_000,
    /** Attempts of one run (GitHub's own limit is 50 re-runs). */
    runAttempts: 51,
    /** The payload of an event: GitHub's own limit for webhooks. */
    eventBytes: 25 * MiB,
    /** One input of a workflow that stands in provenance as it is; of a longer one only the digest does. */
    recordedInputBytes: 4 * KiB,
    /** Lockfiles of one source tree that provenance lists, and bytes of all of them. */
    sourceLockfiles: 100,
    sourceLockfileBytes: 128 * MiB,
    /** Keys of one OIDC issuer. */
    issuerKeys: 64,
    /** Assets of one release (GitHub's own limit), and releases that are searched for a draft. */
    releaseAssets: 1000,
    releases: 5000,
    /** One asset of a release (GitHub's own limit: below 2 GiB). */
    releaseAssetBytes: 2048 * MiB - 1,
    /** The answer of a token service of a registry. */
    registryTokenBytes: 256 * KiB,
    /** A configuration of container registries with credentials in it. */
    dockerConfigBytes: 1 * MiB,
    /** One workflow artifact that is read whole. */
    workflowArtifactBytes: 256 * MiB,
    /** Entries of one archive. */
    archiveEntries: 100_000,
    /** One hand-over between jobs: its archive, and its files together. */
    handoffBytes: 64 * 1024 * MiB,
    /** A hand-over as the output of a job, in UTF-16 code units; a longer one leaves its list in the artifact. */
    handoffCharacters: 400_000,
    /** Such a list. */
    handoffManifestBytes: 64 * MiB,
    /** What an upload of a workflow artifact holds in memory. */
    uploadBlockBytes: 8 * MiB,
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

/***/ 41999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ signingInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);
/* harmony import */ var _trusted_root_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39563);


/** Who signs, by which services, and where bundles go: the same in every action that signs (signing document, 4.1). */
const signingInputs = {
    signers: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Who signs: `keyless` (a certificate of this job), `key:PATH` or `key:env:NAME` (PKCS #8 PEM: ECDSA P-256, P-384 or P-521, Ed25519, RSA from 2048 bits), or `local`, on a laptop only. In a workflow the default is `keyless`, on a laptop `local`.',
    }),
    instance: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', 'public-good', 'github', 'custom'], {
        meaning: 'Which Sigstore certifies `keyless`. `auto`: by the visibility in the OIDC token, `public-good` for a public repository, `github` for any other.',
        default: 'auto',
    }),
    'signing-config-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Signing configuration of your own Sigstore (`custom`).' }),
    'trusted-root-path': _trusted_root_input_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedRootPathInput */ .F,
    'fulcio-url': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Certificate authority of your own Sigstore (`custom`).' }),
    'rekor-url': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Transparency log of your own Sigstore (`custom`), or the log for a key.' }),
    'tsa-url': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({ meaning: 'Timestamp authorities, one per line (`custom`), or those for a key.' }),
    'rekor-version': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', '1', '2', 'none'], {
        meaning: 'Version of the log. It is never changed silently.',
        default: 'auto',
    }),
    'allow-public-log': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'Publish the identity of a repository that is not public (name, workflow, commit) in a public log. It stays there for ever.',
    }),
    'on-fork': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail', 'skip'], {
        meaning: 'What a job without an OIDC token does, as in pull requests from forks: `skip` signs nothing and says so.',
        default: 'fail',
    }),
    deadline: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ meaning: 'How long services may stay unavailable.', default: '15m' }),
    concurrency: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 64, { meaning: 'Bundles that are signed at the same time.', default: 8 }),
    store: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: "Where bundles go besides the evidence folder, one per line: `auto` (GitHub's attestation store, a refusal is a warning; nothing for keys), `file` (nowhere else), `github`, `oci` (the registry of each image subject), `release:TAG` (a draft), `artifact`.",
        default: ['auto'],
    }),
    'push-to-registry': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ meaning: 'As in actions/attest: the same as a line `oci` in `store`.' }),
    formats: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(['sigstore', 'intoto-jsonl'], {
        meaning: 'Files in `output-path`: one bundle each, or all bundles of an artifact as JSON lines.',
        default: ['sigstore'],
    }),
    'output-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Folder for copies of the bundles, named after their artifacts.' }),
    'offline-kit': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'Also put there what offline verification needs: the trusted roots, the identity to expect, and the commands.',
    }),
};


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
    'registry-realms': (0,inputs/* lines */.Mn)({
        meaning: 'Hosts, one per line, that a registry may send us to for a token, where that is neither the registry nor a parent of its name. They get its credentials.',
    }),
    'allow-empty': (0,inputs/* flag */.Jt)({ meaning: 'Go on where no subject is found at all.' }),
};


/***/ }),

/***/ 16326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ summaryInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);

/** How much is said; the same wherever bundles are made or verified. */
const summaryInputs = {
    summary: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['full', 'short', 'none'], { meaning: 'How much the job summary shows.', default: 'full' }),
    'show-summary': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['true', 'false'], {
        meaning: 'As in actions/attest: `false` is the same as `summary: none`.',
        default: 'true',
    }),
};


/***/ }),

/***/ 39563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ trustedRootPathInput)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);

/** The same for whoever signs and whoever verifies. */
const trustedRootPathInput = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
    meaning: 'Trusted roots, one file per line: with `verify` whom you trust instead of the built-in roots; with `custom` the root of your own Sigstore.',
});


/***/ }),

/***/ 51055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ verifyingInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);
/* harmony import */ var _trusted_root_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39563);


/** Whose signatures count: the same in every action that verifies (signing document, 6.4 to 7). */
const trustInputs = {
    'trusted-root-path': _trusted_root_input_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedRootPathInput */ .F,
    'expected-identity': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Who must have signed, as lines `key: value` (issuer, signer-workflow, source-repository, …) or the path of a file with them. Exact texts, no patterns.',
    }),
    key: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Public keys that you trust, as PEM files. On a laptop the default is your own local key. Trust never comes from the evidence itself.',
    }),
    'key-evidence': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(['log', 'time', 'none'], {
        meaning: 'What a signature by a key must come with: an entry in a transparency log, a proof of its time. `none` accepts it without either, and the result says so; the local key of a laptop needs neither.',
        default: ['log', 'time'],
    }),
    'builders-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Files `builders.sigstore.json` of releases of secure-build, one per line: whom `signer-digests: released` accepts. Each is verified like any other bundle.',
    }),
    'revoked-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Files with what you accept no longer, one digest per line: `sha256:HEX` of an artifact, a statement or a key, `gitCommit:HEX` of a signing workflow. `#` begins a comment.',
    }),
    'max-age': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
        meaning: 'With `verify`: the oldest proved signing time that is accepted, such as `90d`.',
    }),
    online: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'With `verify`: fetch the present trusted roots; otherwise nothing uses the network.',
    }),
};
/** Where bundles are, and whose signatures count. */
const verifyingInputs = {
    'bundle-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Bundles to verify or to attach, as files or JSON lines. Without it, `verify` checks the evidence folder.',
    }),
    from: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Where bundles are looked for besides `bundle-path`: `github`, `oci`, `release:TAG`.',
    }),
    'require-all-subjects': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'With `verify`: every subject of a statement must be one of the artifacts.',
    }),
    ...trustInputs,
};


/***/ })

};
