export const id = 1028;
export const ids = [1028,8647,2412,8320];
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

/***/ 68320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseOutsideLink)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

async function refuseOutsideLink(files, workspace, folder, input) {
    if (!folder.startsWith(`${workspace}/`))
        return;
    const root = await files.realPath(workspace);
    for (let path = folder; path !== workspace; path = path.slice(0, path.lastIndexOf('/'))) {
        const real = await files.realPath(path);
        if (real !== undefined && (real === root || real.startsWith(`${root}/`)))
            return;
        if (real === undefined && (await files.info(path)) === undefined)
            continue;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('file/outside', `input "${input}" leads out of the workspace through a symbolic link`, {
            at: { file: path },
        });
    }
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

/***/ 89912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ githubHostOf)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const TENANT = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/;
const SERVER = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/;
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
