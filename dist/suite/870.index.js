export const id = 870;
export const ids = [870,412];
export const modules = {

/***/ 2412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(689);

const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['predicate'], {
        meaning: 'What to do. `predicate` writes the statement; the action `sign` signs it.',
        default: 'predicate',
    }),
    'artifact-root': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .artifactRootInput */ .ZU,
    'artifact-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Globs of the built files, one per line; `!` excludes. They become the subjects.',
        required: true,
    }),
    'external-parameters': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
        meaning: 'JSON object with what the build was asked to do, for example `{"build": "npm run build"}`. Published as it is; on a laptop only.',
    }),
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 6870:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./packages/common/src/edges/actions/host.ts
var host = __webpack_require__(3374);
// EXTERNAL MODULE: ./actions/provenance/src/inputs.ts
var inputs = __webpack_require__(2412);
;// CONCATENATED MODULE: ./actions/provenance/src/outputs.ts
const outputs = {
    'predicate-path': 'Path of the statement with the predicate.',
    'builder-id': 'Builder that the predicate names.',
    'build-type': 'Build type that the predicate names.',
    level: 'SLSA Build level that the statement supports by itself: 0 or 1.',
    'level-report-path': 'Path of the report on each condition of the level.',
    'subject-count': 'Number of artifacts that the statement names.',
};

;// CONCATENATED MODULE: ./actions/provenance/src/main.ts



void (0,host/* runAction */.C)({ name: 'provenance', inputs: inputs.inputs, outputs: outputs, load: () => Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(93), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 3677)) });


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
