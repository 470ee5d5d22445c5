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



void (0,host/* runAction */.C)({ name: 'provenance', inputs: inputs.inputs, outputs: outputs, load: () => Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(674), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 3677)) });


/***/ })

};
