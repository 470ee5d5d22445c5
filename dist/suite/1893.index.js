export const id = 1893;
export const ids = [1893,8320];
export const modules = {

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
