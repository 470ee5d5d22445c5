export const id = 192;
export const ids = [192,806];
export const modules = {

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

/***/ 8192:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./packages/common/src/edges/actions/host.ts
var host = __webpack_require__(3374);
// EXTERNAL MODULE: ./actions/sign/src/inputs.ts
var inputs = __webpack_require__(5806);
;// CONCATENATED MODULE: ./actions/sign/src/outputs.ts
const outputs = {
    status: '`signed`, `verified` or `not-verified`.',
    'bundle-path': 'Path of the first bundle.',
    'bundle-paths': 'Paths of all bundles, as a JSON list.',
    subjects: 'What the statements are about, as a JSON list of `{name, digest}`.',
    identity: 'Who signed: `sha256:` and the id of the key, one per line.',
    'verify-command': 'The command that checks the result again, offline.',
};

;// CONCATENATED MODULE: ./actions/sign/src/main.ts



void (0,host/* runAction */.C)({ name: 'sign', inputs: inputs.inputs, outputs: outputs, load: () => Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(93), __webpack_require__.e(84), __webpack_require__.e(223), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 5223)) });


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony export givenInputs */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(689);



/** Runs an action in a step of a workflow. Sets `process.exitCode`; never throws. */
async function runAction(action) {
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(action.inputs, givenInputs(action.inputs, process.env), (name) => `input "${name}"`);
        const { runInWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(264), __webpack_require__.e(924), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 2576));
        process.exitCode = await runInWorkflow(action, inputs);
    }
    catch (error) {
        process.exitCode = failEarly(error);
    }
}
/**
 * The inputs as the runner passes them: `INPUT_` and the name in upper case, blanks as `_`, hyphens kept
 * (actions/runner `Runner.Worker/Handlers/NodeScriptActionHandler.cs`). The runner warns of an input that
 * `action.yml` does not have, and passes it all the same; here it is an error.
 */
function givenInputs(table, environment) {
    const variables = new Map(Object.keys(table).map((name) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, name]));
    const given = new Map();
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith('INPUT_') || value === undefined)
            continue;
        const name = variables.get(variable) ?? variable.slice('INPUT_'.length).toLowerCase();
        // An empty unknown variable says nothing that could be misunderstood.
        if (variables.has(variable) || value !== '')
            given.set(name, value);
    }
    return given;
}
/** The one line that is printed before `@actions/core` is loaded, byte for byte as it would print it. */
function failEarly(error) {
    const problem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(error);
    process.stdout.write(`::error::${escapeData((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(problem))}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
    return problem.exit;
}
/** As `escapeData` of `@actions/core` (packages/core/src/command.ts). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ })

};
