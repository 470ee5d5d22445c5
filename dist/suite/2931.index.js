export const id = 2931;
export const ids = [2931,1264,1711,2453];
export const modules = {

/***/ 22453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);

const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['evaluate'], {
        meaning: 'What to do. `evaluate` decides over the artifacts, and signs the decision or leaves it to be signed.',
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
        meaning: 'Who signs the decision: `keyless`, `key:PATH`, `key:env:NAME`, or `local`, on a laptop only; `none` leaves it as a statement for a job that does nothing but sign, as `gate.yml` does. In a workflow the default is `keyless`, on a laptop `local`.',
    }),
    key: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Public keys, as PEM files, of signers that the policy names by digest. A key that the policy does not name is refused: trust comes from the policy only.',
    }),
    'trusted-root-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Trusted roots for the certificates that the policy names, one file per line, instead of the built-in ones.',
    }),
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 65560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findStarterPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);



const PLACE = 'actions/policy-gate/starter-policy.yaml';
async function findStarterPolicy(files, from = import.meta.url) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(from));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, PLACE);
        if ((await files.info(path))?.kind === 'file')
            return path;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
            throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('policy/not-found', `the starter policy of the suite is missing (${PLACE})`);
        }
    }
}


/***/ }),

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
        meaning: 'SLSA Build level that is required. `auto` takes what can be claimed, but at least 1; `publish` then requires 3, and `build.yml` always does.',
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

/***/ 1028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/written-places.ts
var written_places = __webpack_require__(84014);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-inputs.ts
var subject_inputs = __webpack_require__(38638);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/given-inputs.ts
var given_inputs = __webpack_require__(74773);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/signing-inputs.ts
var signing_inputs = __webpack_require__(41999);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/subject-inputs.ts + 1 modules
var actions_subject_inputs = __webpack_require__(31874);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/verifying-inputs.ts
var verifying_inputs = __webpack_require__(51055);
// EXTERNAL MODULE: ./actions/provenance/src/inputs.ts
var src_inputs = __webpack_require__(82412);
;// CONCATENATED MODULE: ./actions/provenance/src/mode-inputs.ts







const everywhere = [
    'mode',
    'evidence-path',
    'github-token',
    'deadline',
    'summary',
    'show-summary',
];
const subjects = ['artifact-root', ...namesOf(actions_subject_inputs/* subjectInputs */.C)];
const handoffs = ['handoff', 'evidence'];
const signing = namesOf(signing_inputs/* signingInputs */.h);
const expectations = [...namesOf(verifying_inputs/* verifyingInputs */.b), 'expected-inputs', 'level'];
const described = ['external-parameters', 'workflow-identity'];
const takenBy = {
    attest: new Set([...everywhere, ...subjects, ...handoffs, ...signing, ...described, 'level']),
    predicate: new Set([...everywhere, ...subjects, 'external-parameters']),
    verify: new Set([...everywhere, ...subjects, ...handoffs, ...expectations, 'workflow-identity']),
    guard: new Set([...everywhere, ...described]),
    'hand-over': new Set([...everywhere, 'artifact-root', 'artifact-path', 'kind']),
    receive: new Set([...everywhere, ...handoffs, 'receive-path']),
    publish: new Set([
        ...everywhere,
        ...handoffs,
        ...expectations,
        'workflow-identity',
        'tag',
        'require-decision',
        'append-to-published',
    ]),
};
function namesOf(shared) {
    return Object.keys(shared);
}
function refuseContradictions(inputs, context) {
    const given = (0,given_inputs/* givenNames */.S)(src_inputs.inputs, inputs);
    const foreign = [...given].filter((name) => !takenBy[inputs.mode].has(name));
    const faults = [
        ...foreign.map((name) => `input "${name}" does not belong to mode ${inputs.mode}`),
        ...modeFaults(inputs, given, context),
    ];
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new problem/* Problem */.AF('input/invalid', first, { details: others });
}
function modeFaults(inputs, given, context) {
    const missing = (name) => given.has(name) ? [] : [`input "${name}" is needed by mode ${inputs.mode}`];
    switch (inputs.mode) {
        case 'attest':
            return [...eitherHandoffOrSubjects(inputs, given), ...elsewhere(given, context)];
        case 'predicate':
            return [];
        case 'verify':
            return [
                ...eitherHandoffOrSubjects(inputs, given),
                ...(given.has('handoff') || (0,subject_inputs/* givenSubjectInputs */.L)(inputs).length > 0
                    ? []
                    : ['input "handoff" or "subjects" is needed by mode verify: name what must have been built']),
                ...(given.has('key') || given.has('expected-identity')
                    ? []
                    : [
                        'input "expected-identity" or "key" is needed by mode verify: a signature by a stranger proves nothing',
                    ]),
                ...elsewhere(given, context),
            ];
        case 'guard':
            return missing('external-parameters');
        case 'hand-over':
            return inputs.kind === 'evidence'
                ? ['artifact-root', 'artifact-path']
                    .filter((name) => given.has(name))
                    .map((name) => `input "${name}" does not belong to "kind: evidence"`)
                : missing('artifact-path');
        case 'receive':
            return given.has('handoff') ? missing('receive-path') : [];
        case 'publish':
            return [...missing('handoff'), ...missing('evidence')];
    }
}
function eitherHandoffOrSubjects(inputs, given) {
    if (!given.has('handoff'))
        return [];
    const names = (0,subject_inputs/* givenSubjectInputs */.L)(inputs);
    return names.map((name) => `inputs "handoff" and "${name}" exclude each other: give one`);
}
function elsewhere(given, context) {
    if (context.kind === 'workflow')
        return [];
    return handoffs.filter((name) => given.has(name)).map((name) => `input "${name}" works in a workflow only`);
}

;// CONCATENATED MODULE: ./actions/provenance/src/run.ts



const modes = {
    attest: async () => (await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(5798), __webpack_require__.e(2685), __webpack_require__.e(9858), __webpack_require__.e(3841), __webpack_require__.e(7883), __webpack_require__.e(3165), __webpack_require__.e(1960), __webpack_require__.e(3336)]).then(__webpack_require__.bind(__webpack_require__, 3336))).attest,
    predicate: async () => (await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(3841), __webpack_require__.e(3199)]).then(__webpack_require__.bind(__webpack_require__, 55153))).writePredicate,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(5798), __webpack_require__.e(4542), __webpack_require__.e(7883), __webpack_require__.e(3165), __webpack_require__.e(9309), __webpack_require__.e(443), __webpack_require__.e(9431), __webpack_require__.e(4401)]).then(__webpack_require__.bind(__webpack_require__, 84401))).verify,
    guard: async () => (await Promise.all(/* import() */[__webpack_require__.e(4308), __webpack_require__.e(4712)]).then(__webpack_require__.bind(__webpack_require__, 73937))).guard,
    'hand-over': async () => (await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(7004), __webpack_require__.e(3257)]).then(__webpack_require__.bind(__webpack_require__, 93286))).handOver,
    receive: async () => (await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(7883), __webpack_require__.e(3165), __webpack_require__.e(4162)]).then(__webpack_require__.bind(__webpack_require__, 52633))).receive,
    publish: async () => (await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(5798), __webpack_require__.e(4542), __webpack_require__.e(7883), __webpack_require__.e(3165), __webpack_require__.e(9431), __webpack_require__.e(2632)]).then(__webpack_require__.bind(__webpack_require__, 22632))).publish,
};
async function run(story) {
    const { inputs, context } = story;
    refuseContradictions(inputs, context);
    const folder = (0,external_node_path_.resolve)(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
    await (0,written_places/* refuseLinkedPlaces */.A)(story, folder);
    const tell = await modes[inputs.mode]();
    return tell(story, folder);
}


/***/ }),

/***/ 31711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ inputs_inputs)
});

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/choices.ts
const requirableLevels = ['byte'];

// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(60689);
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

/***/ 71264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ inputs_inputs)
});

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/choices.ts
const sbomModes = ['generate'];
const sbomFormatIds = ['cyclonedx-json@1.6', 'spdx-json@2.3'];
const devDependencyChoices = ['excluded', 'include', 'omit'];
const sbomConditions = ['empty', 'invalid', 'unparsed', 'unread'];

// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(60689);
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
    'dependency-snapshot': (0,inputs/* flag */.Jt)({
        meaning: "Submit the packages to GitHub's dependency graph: a job with `contents: write`, of its own.",
    }),
    'snapshot-correlator': (0,inputs/* text */.Qq)({
        meaning: 'Which snapshot a later one replaces. Default: from workflow, job, matrix and `source-path`; two callers of one reusable workflow need their own.',
    }),
    matrix: {
        ...(0,inputs/* block */.om)({ meaning: 'Matrix of the job, as JSON, for `snapshot-correlator`.' }),
        workflowDefault: '${{ toJSON(matrix) }}',
    },
    'github-token': inputs/* githubTokenInput */.vN,
    'evidence-path': inputs/* evidencePathInput */.d4,
};


/***/ }),

/***/ 45806:
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





const { signers, ...services } = _secure_build_common_edges_actions_signing_inputs__WEBPACK_IMPORTED_MODULE_1__/* .signingInputs */ .h;
const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['attest', 'sign', 'verify', 'attach'], {
        meaning: '`attest` signs statements and seals the evidence folder; `sign` signs files themselves; `verify` checks bundles or a whole evidence folder, offline; `attach` verifies bundles that exist and puts them into stores.',
        default: 'attest',
    }),
    content: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['statement', 'blob'], {
        meaning: 'What is signed: a `statement` about subjects (the default of `attest`), or the files themselves, as a `blob` (the default of `sign`).',
    }),
    signers,
    'statement-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'In-toto statements to sign. Default: every statement and every SBOM of the evidence folder that this signer has not signed yet.',
    }),
    'predicate-type': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'With `attest`: type URI of the predicate. With `verify`: the type that is expected.',
    }),
    'predicate-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'JSON file with a predicate of your own; it is signed about the subjects.',
    }),
    'sbom-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'SBOM to sign about the subjects: CycloneDX or SPDX in JSON, of any version; its type is detected.',
    }),
    'artifact-root': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .artifactRootInput */ .ZU,
    ..._secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_2__/* .subjectInputs */ .C,
    ...services,
    ..._secure_build_common_edges_actions_verifying_inputs__WEBPACK_IMPORTED_MODULE_4__/* .verifyingInputs */ .b,
    ..._secure_build_common_edges_actions_summary_inputs__WEBPACK_IMPORTED_MODULE_3__/* .summaryInputs */ .m,
    'github-token': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .githubTokenInput */ .vN,
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 64274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/written-places.ts
var written_places = __webpack_require__(84014);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/given-inputs.ts
var given_inputs = __webpack_require__(74773);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/subject-inputs.ts + 1 modules
var subject_inputs = __webpack_require__(31874);
// EXTERNAL MODULE: ./actions/sign/src/inputs.ts
var src_inputs = __webpack_require__(45806);
;// CONCATENATED MODULE: ./actions/sign/src/mode-inputs.ts




const everywhere = [
    'mode',
    'artifact-root',
    'evidence-path',
    'github-token',
    'deadline',
    'summary',
    'show-summary',
];
const subjects = Object.keys(subject_inputs/* subjectInputs */.C);
const services = [
    'content',
    'signers',
    'instance',
    'signing-config-path',
    'fulcio-url',
    'rekor-url',
    'tsa-url',
    'rekor-version',
    'allow-public-log',
    'oidc-issuer',
    'on-fork',
    'on-unavailable',
    'concurrency',
];
const publishing = ['store', 'push-to-registry', 'formats', 'output-path', 'offline-kit'];
const trust = [
    'expected-identity',
    'key',
    'key-evidence',
    'trusted-root-path',
    'builders-path',
    'revoked-path',
    'max-age',
    'online',
];
const takenBy = {
    attest: new Set([
        ...everywhere,
        ...subjects,
        ...services,
        ...publishing,
        'statement-path',
        'predicate-type',
        'predicate-path',
        'sbom-path',
        'trusted-root-path',
    ]),
    sign: new Set([...everywhere, ...subjects, ...services, ...publishing, 'trusted-root-path']),
    verify: new Set([
        ...everywhere,
        ...subjects,
        ...trust,
        'bundle-path',
        'from',
        'predicate-type',
        'require-all-subjects',
    ]),
    attach: new Set([...everywhere, ...subjects, ...trust, ...publishing, 'bundle-path', 'predicate-type']),
};
function toldMode({ mode, content }) {
    if (content === undefined || (mode !== 'attest' && mode !== 'sign'))
        return mode;
    return content === 'blob' ? 'sign' : 'attest';
}
function refuseContradictions(inputs, context) {
    const mode = toldMode(inputs);
    const given = (0,given_inputs/* givenNames */.S)(src_inputs.inputs, inputs);
    const foreign = [...given].filter((name) => !takenBy[mode].has(name));
    const owner = mode === inputs.mode ? `mode ${mode}` : `content ${inputs.content}`;
    const faults = foreign.map((name) => `input "${name}" does not belong to ${owner}`);
    faults.push(...modeFaults(mode, given, context));
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new problem/* Problem */.AF('input/invalid', first, { details: others });
}
function modeFaults(mode, given, context) {
    switch (mode) {
        case 'attest':
            return attestFaults(given);
        case 'sign':
            return [];
        case 'verify':
            return verifyFaults(given, context);
        case 'attach':
            return given.has('bundle-path') ? [] : ['input "bundle-path" is needed by mode attach'];
    }
}
function attestFaults(given) {
    const predicates = ['statement-path', 'predicate-path', 'sbom-path'].filter((name) => given.has(name));
    const faults = predicates.length > 1 ? [`inputs "${predicates.join('" and "')}" exclude each other: give one`] : [];
    const [type, path] = [given.has('predicate-type'), given.has('predicate-path')];
    if (type && !path)
        faults.push('input "predicate-path" is needed together with "predicate-type"');
    if (path && !type)
        faults.push('input "predicate-type" is needed together with "predicate-path"');
    return faults;
}
function verifyFaults(given, context) {
    const faults = [];
    const names = (asked) => asked.filter((name) => given.has(name));
    if (context.kind === 'workflow' && names(['key', 'expected-identity']).length === 0) {
        faults.push('input "expected-identity" or "key" is needed by mode verify: a signature by a stranger proves nothing');
    }
    const asked = names(['bundle-path', 'from']);
    const about = names([
        'artifact-path',
        'subjects',
        'subject-path',
        'subject-digest',
        'subject-checksums',
        'checksums-path',
    ]);
    if (asked.length > 0 && about.length === 0) {
        faults.push(`input "artifact-path" or "subjects" is needed together with "${asked[0]}": name what must have been signed`);
    }
    if (asked.length === 0) {
        const ofBundles = about.filter((name) => name !== 'subjects');
        for (const name of names([...ofBundles, 'predicate-type', 'require-all-subjects'])) {
            faults.push(`input "${name}" needs "bundle-path" or "from" in mode verify`);
        }
    }
    return faults;
}

;// CONCATENATED MODULE: ./actions/sign/src/run.ts



const modes = {
    attest: async () => (await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(5798), __webpack_require__.e(2685), __webpack_require__.e(9858), __webpack_require__.e(3841), __webpack_require__.e(1960), __webpack_require__.e(8488)]).then(__webpack_require__.bind(__webpack_require__, 71954))).attest,
    sign: async () => (await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(5798), __webpack_require__.e(2685), __webpack_require__.e(9858), __webpack_require__.e(3841), __webpack_require__.e(1960), __webpack_require__.e(9732)]).then(__webpack_require__.bind(__webpack_require__, 99374))).sign,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(5798), __webpack_require__.e(4542), __webpack_require__.e(9309), __webpack_require__.e(443), __webpack_require__.e(6149), __webpack_require__.e(3341)]).then(__webpack_require__.bind(__webpack_require__, 88423))).verify,
    attach: async () => (await Promise.all(/* import() */[__webpack_require__.e(5798), __webpack_require__.e(4542), __webpack_require__.e(443), __webpack_require__.e(3802)]).then(__webpack_require__.bind(__webpack_require__, 23802))).attach,
};
async function run(story) {
    const { inputs, context } = story;
    refuseContradictions(inputs, context);
    const folder = (0,external_node_path_.resolve)(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
    if (inputs.mode !== 'verify')
        await (0,written_places/* refuseLinkedPlaces */.A)(story, folder);
    const tell = await modes[toldMode(inputs)]();
    return tell(story, folder);
}


/***/ }),

/***/ 27308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* reexport */ inputs),
  run: () => (/* binding */ chain_run)
});

// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/integrity.ts
var integrity = __webpack_require__(13607);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var actions_inputs = __webpack_require__(60689);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/command-line.ts
var command_line = __webpack_require__(17278);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(24474);
// EXTERNAL MODULE: ./packages/cli/src/command.ts
var command = __webpack_require__(88835);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./actions/policy-gate/src/starter-policy.ts
var starter_policy = __webpack_require__(65560);
;// CONCATENATED MODULE: ./packages/cli/src/commands/chain-plan.ts




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
    signers: (0,actions_inputs/* lines */.Mn)({
        meaning: 'Who signs: keyless, key:PATH, key:env:NAME or local. Default: local, and keyless in a job with the right "id-token: write".',
    }),
    'evidence-path': actions_inputs/* evidencePathInput */.d4,
};
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
        policy: policy === undefined ? await (0,starter_policy/* findStarterPolicy */.F)(ports.files) : (0,external_node_path_.resolve)(context.workspace, policy),
        exclude: flags.exclude,
        keepEnvironment: flags['keep-environment'],
        signers: flags.signers,
    };
}

// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
// EXTERNAL MODULE: ./packages/common/src/formats/slsa-provenance.ts
var slsa_provenance = __webpack_require__(1229);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/cross-check.ts + 2 modules
var cross_check = __webpack_require__(38992);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/stated-level.ts
var stated_level = __webpack_require__(93380);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/proved-level.ts





function provedLevel(statements) {
    const levels = statements
        .filter(({ statement }) => statement.predicateType === in_toto/* predicateTypes */.ZR.slsaProvenance)
        .map(levelOfStatement);
    const [first, ...others] = levels;
    if (first === undefined)
        return { level: 0, because: 'no provenance was verified' };
    return others.reduce((lowest, item) => (item.level < lowest.level ? item : lowest), first);
}
function levelOfStatement({ statement, signer }) {
    try {
        const { level, conditions } = (0,stated_level/* buildLevelOf */.E)((0,slsa_provenance/* parseSlsaProvenance */.w$)(statement.predicate), statement.subject.length);
        const stated = {
            level,
            because: conditions.find(({ met }) => !met)?.evidence ?? 'all conditions are met',
        };
        if (signer.kind === 'key')
            return stated;
        const check = (0,cross_check/* crossCheck */.D)(statement, signer, { provenance: {} });
        if (check.kind === 'not-cross-checked')
            return stated;
        return { level: check.level, because: 'what certificate and statement show of the build together' };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        return { level: 0, because: error.message };
    }
}

// EXTERNAL MODULE: ./packages/common/src/domain/evidence/verify-folder.ts + 4 modules
var verify_folder = __webpack_require__(54250);
// EXTERNAL MODULE: ./packages/common/src/edges/signers/registry.ts + 2 modules
var registry = __webpack_require__(3221);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/folder-outcome.ts
var folder_outcome = __webpack_require__(92221);
// EXTERNAL MODULE: ./actions/policy-gate/src/inputs.ts
var src_inputs = __webpack_require__(22453);
// EXTERNAL MODULE: ./actions/policy-gate/src/run.ts + 22 modules
var run = __webpack_require__(10564);
// EXTERNAL MODULE: ./actions/provenance/src/inputs.ts
var provenance_src_inputs = __webpack_require__(82412);
// EXTERNAL MODULE: ./actions/provenance/src/run.ts + 1 modules
var src_run = __webpack_require__(1028);
// EXTERNAL MODULE: ./actions/reproducibility-check/src/inputs.ts + 1 modules
var reproducibility_check_src_inputs = __webpack_require__(31711);
// EXTERNAL MODULE: ./actions/reproducibility-check/src/run.ts + 30 modules
var reproducibility_check_src_run = __webpack_require__(53136);
// EXTERNAL MODULE: ./actions/sbom/src/inputs.ts + 1 modules
var sbom_src_inputs = __webpack_require__(71264);
// EXTERNAL MODULE: ./actions/sbom/src/run.ts + 31 modules
var sbom_src_run = __webpack_require__(87660);
// EXTERNAL MODULE: ./actions/sign/src/inputs.ts
var sign_src_inputs = __webpack_require__(45806);
// EXTERNAL MODULE: ./actions/sign/src/run.ts + 1 modules
var sign_src_run = __webpack_require__(64274);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
;// CONCATENATED MODULE: ./packages/cli/src/commands/workspace-files.ts


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
        mode: 'predicate',
        ...builtFiles(plan),
        'external-parameters': call.context.kind === 'workflow' ? '' : externalParameters(plan),
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
function externalParameters({ prepare, build, artifacts }) {
    return (0,canonical_json/* formatCanonicalJson */.u)({ prepare, build, 'artifact-path': artifacts });
}
function action(run, table, { ports, context }, { folder }, given) {
    const all = { ...given, 'evidence-path': folder };
    const texts = Object.entries(all).map(([name, value]) => {
        return [name, typeof value === 'string' ? value : value.join('\n')];
    });
    const inputs = (0,actions_inputs/* readInputs */.Ko)(table, new Map(texts), command/* spellFlag */.L);
    return run({ inputs, ports, context });
}
async function verifyWritten({ ports, context }, { folder, signers }) {
    const opened = await (0,registry/* openSigners */.aY)(signers, { ports, context });
    const accepted = {
        trust: { instances: opened.flatMap(({ trust }) => trust.instances) },
        signers: opened.map(({ expected }) => expected),
        now: ports.clock.now(),
    };
    const answer = await (0,verify_folder/* verifyFolder */.M)(ports.files, { folder, workspace: context.workspace, accepted });
    const outcome = (0,folder_outcome/* folderOutcome */.h)(answer, folder, (0,command_line/* verifyCommand */.p0)(context.workspace, folder, opened));
    return { ...outcome, level: provedLevel(answer.statements.map(({ verified }) => verified)) };
}
function sourceOf({ context }, { source }) {
    return (0,external_node_path_.relative)(context.workspace, source) || '.';
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/chain.ts













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
        if (name === 'reproduce' && outcome.outputs['first-digest'] === '')
            break;
    }
    return conclude(plan, done);
}
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
    const level = done.at(-1)?.outcome.level ?? { level: 0, because: 'nothing was verified' };
    return {
        verdict,
        headline,
        facts: [
            ...rows,
            ['level', `SLSA Build L${level.level}: ${level.because}`],
            ['evidence', plan.folder],
            ['verify again', verifyAgain(plan, done)],
        ],
        summary: (0,markdown/* blocks */.Bv)((0,markdown.md) `**Verdict: ${verdict.kind} · SLSA Build L${level.level}** · ${headline}`, (0,markdown.md) `Why no higher level: ${level.because}.`, (0,markdown/* table */.tp)(['Step', 'Result'], rows)),
        outputs: { 'evidence-path': plan.folder, 'policy-path': plan.policy },
        annotations: [],
        details: {
            level: level.level,
            levelBecause: level.because,
            steps: done.map(({ name, outcome }) => ({
                name,
                verdict: outcome.verdict.kind,
                headline: outcome.headline,
            })),
        },
    };
}
function verifyAgain({ folder }, done) {
    const last = done.find(({ name }) => name === 'verify');
    return String(last?.outcome.outputs['verify-command'] ?? `secure-build verify ${(0,command_line/* pathWord */.Um)(folder)}`);
}
function verdictOfChain(done) {
    const negative = done.filter(({ outcome }) => outcome.verdict.kind === 'fail');
    const open = done.find(({ outcome }) => (0,core_verdict/* exitOf */.sX)(outcome.verdict) !== 0);
    if (negative.length === 0)
        return open?.outcome.verdict ?? core_verdict/* pass */.IX;
    return (0,core_verdict/* verdictOf */.Vj)(negative.flatMap(({ name, outcome }) => (0,core_verdict/* reasonsOf */.zM)(outcome.verdict).map((reason) => `${name}: ${reason}`)));
}


/***/ }),

/***/ 93380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ buildLevelOf)
/* harmony export */ });
/* harmony import */ var _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);
/* harmony import */ var _level_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65439);


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

/***/ 38638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ givenSubjectInputs),
/* harmony export */   T: () => (/* binding */ refuseMixedInputs)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const own = ['artifact-path', 'subjects'];
const compatible = ['subject-path', 'subject-digest', 'subject-checksums'];
function givenSubjectInputs(inputs) {
    const names = [...own, ...compatible, 'checksums-path'];
    return names.filter((name) => (inputs[name]?.length ?? 0) > 0);
}
function refuseMixedInputs(inputs) {
    const [first, ...others] = mixingFaults(inputs);
    if (first !== undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', first, { details: others });
}
function mixingFaults(inputs) {
    const given = givenSubjectInputs(inputs);
    const ours = own.filter((name) => given.includes(name));
    const theirs = compatible.filter((name) => given.includes(name));
    const quoted = (names) => names.map((name) => `"${name}"`).join(' and ');
    const faults = [];
    if (theirs.length > 1)
        faults.push(`inputs ${quoted(theirs)} exclude each other: give one of them`);
    if (ours.length > 0 && theirs.length > 0)
        faults.push(`inputs ${quoted(theirs)} and ${quoted(ours)} are not mixed: "subjects" takes all of them`);
    if (inputs['subject-digest'] !== undefined && inputs['subject-name'] === undefined)
        faults.push('input "subject-name" is needed together with "subject-digest"');
    if (inputs['subject-name'] !== undefined && !theirs.some((name) => name !== 'subject-checksums'))
        faults.push('input "subject-name" needs "subject-path" or "subject-digest"');
    if (inputs['check-files'] && !given.some((name) => /checksums/.test(name)))
        faults.push('input "check-files" needs "checksums-path"');
    if (inputs['from-artifacts-list'] === 'only' && given.length > 0)
        faults.push(`input "from-artifacts-list: only" excludes ${quoted(given)}`);
    if (!inputs['digest-algorithms'].includes('sha256'))
        faults.push('input "digest-algorithms": sha256 is always needed; sha512 may stand beside it');
    return faults;
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


const groupings = ['auto', 'one', 'per-subject'];
function shardSubjects(subjects, grouping) {
    if (grouping === 'one' && subjects.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/limit', `${subjects.length} subjects exceed ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects}; "grouping: one" forbids sharding`, { hint: 'Use "grouping: auto", narrow the patterns, or pack the files into one archive.' });
    }
    const most = grouping === 'per-subject' ? 1 : _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects;
    return Array.from({ length: Math.ceil(subjects.length / most) }, (_, index) => subjects.slice(index * most, (index + 1) * most));
}


/***/ }),

/***/ 53880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ needsFile),
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   qK: () => (/* binding */ forDigestsAlone),
/* harmony export */   tG: () => (/* binding */ isOverFile)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54453);
/* harmony import */ var _bundle_memo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93137);





function isOverFile(bundle) {
    try {
        return (0,_bundle_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(bundle).value.content.kind === 'blob';
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF)
            return false;
        throw error;
    }
}
async function forDigestsAlone(bundles) {
    return bundles.some(isOverFile) ? { ecdsaOverDigest: await (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .loadEcdsaOverDigest */ .VQ)() } : {};
}
function needsFile({ code }) {
    return code === 'verify/digest-only';
}
async function withFile(files, digests, path) {
    const bytes = await files.read(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.artifactBytes);
    if (digests.sha256 === undefined || digests.sha256 === (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes))
        return { ...digests, bytes };
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('subject/changed', 'the file changed while it was being looked at', {
        at: { file: path },
    });
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

/***/ 74773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ givenNames)
/* harmony export */ });
function givenNames(table, inputs) {
    const names = Object.keys(table);
    return new Set(names.filter((name) => isGiven(inputs[name], table[name]?.fallback)));
}
function isGiven(value, fallback) {
    if (value === undefined || value === '')
        return false;
    if (Array.isArray(value) && value.length === 0)
        return false;
    return JSON.stringify(value) !== JSON.stringify(fallback);
}


/***/ }),

/***/ 85989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ oidcIssuerInput),
/* harmony export */   v: () => (/* binding */ namedIssuer)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89912);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60689);



const oidcIssuerInput = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    meaning: 'Issuer of the OIDC tokens of your enterprise, where it has one of its own: `https://token.actions.githubusercontent.com/SLUG`. Tokens of any other issuer are refused.',
});
const SLUG = /^[A-Za-z0-9-]+$/;
function namedIssuer({ 'oidc-issuer': issuer }, context) {
    if (issuer === undefined || context.kind !== 'workflow')
        return {};
    const host = (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .githubHostOf */ .l)(context.github.serverUrl);
    if (issuer === host.issuer || isSlugOf(host, issuer))
        return { issuer };
    const slug = host.kind === 'github.com' ? ` or ${host.issuer}/SLUG` : '';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `input "oidc-issuer": expected ${host.issuer}${slug}, got ${JSON.stringify(issuer.slice(0, 100))}`);
}
function isSlugOf({ kind, issuer }, named) {
    const start = `${issuer}/`;
    return kind === 'github.com' && named.startsWith(start) && SLUG.test(named.slice(start.length));
}


/***/ }),

/***/ 41999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ signingInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);
/* harmony import */ var _oidc_issuer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85989);
/* harmony import */ var _trusted_root_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39563);



const signingInputs = {
    signers: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Who signs: `keyless` (a certificate of this job), `key:PATH` or `key:env:NAME` (PKCS #8 PEM: ECDSA P-256, P-384 or P-521, Ed25519, RSA from 2048 bits), or `local`, on a laptop only. In a workflow the default is `keyless`, on a laptop `local`.',
    }),
    instance: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', 'public-good', 'github', 'custom'], {
        meaning: 'Which Sigstore certifies `keyless`. `auto`: by the visibility in the OIDC token, `public-good` for a public repository, `github` for any other.',
        default: 'auto',
    }),
    'signing-config-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Signing configuration of your own Sigstore (`custom`).' }),
    'trusted-root-path': _trusted_root_input_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootPathInput */ .F,
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
    'oidc-issuer': _oidc_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .oidcIssuerInput */ .h,
    'on-fork': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail', 'skip'], {
        meaning: 'What a pull request from a fork or by Dependabot does, which gets no OIDC token: `skip` signs nothing and says so. Any other job without a token fails.',
        default: 'fail',
    }),
    'on-unavailable': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail'], {
        meaning: 'What happens when a service stays unavailable to the `deadline`: the step fails with exit 4, and what was signed is kept beside the evidence folder.',
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
const nameStrategies = ['relative', 'basename', 'purl'];

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-shards.ts
var subject_shards = __webpack_require__(13438);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(60689);
;// CONCATENATED MODULE: ./packages/common/src/edges/actions/subject-inputs.ts



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


/***/ }),

/***/ 84014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseLinkedPlaces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_outside_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68320);


async function refuseLinkedPlaces({ inputs, ports: { files }, context: { workspace } }, folder) {
    await (0,_domain_outside_link_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOutsideLink */ .K)(files, workspace, folder, 'evidence-path');
    await (0,_domain_outside_link_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOutsideLink */ .K)(files, workspace, `${folder}-pending`, 'evidence-path');
    const { 'output-path': copies } = inputs;
    if (copies !== undefined)
        await (0,_domain_outside_link_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOutsideLink */ .K)(files, workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, copies), 'output-path');
}


/***/ })

};
