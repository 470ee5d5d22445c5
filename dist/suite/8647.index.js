export const id = 8647;
export const ids = [8647,8320];
export const modules = {

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
