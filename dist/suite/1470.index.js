export const id = 1470;
export const ids = [1470,1711];
export const modules = {

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

/***/ 61470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_build_common_edges_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31711);


void (0,_secure_build_common_edges_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({
    name: 'reproducibility-check',
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__.inputs,
    load: () => Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(3136), __webpack_require__.e(5802)]).then(__webpack_require__.bind(__webpack_require__, 53136)),
});


/***/ })

};
