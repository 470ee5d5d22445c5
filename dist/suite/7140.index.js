export const id = 7140;
export const ids = [7140,1711];
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
/** What `require` takes in this version. Apart from `level.ts`, because an action reads its inputs before it loads anything. */
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

/***/ 67140:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./packages/common/src/edges/actions/host.ts
var host = __webpack_require__(73374);
// EXTERNAL MODULE: ./actions/reproducibility-check/src/inputs.ts + 1 modules
var inputs = __webpack_require__(31711);
;// CONCATENATED MODULE: ./actions/reproducibility-check/src/outputs.ts
const outputs = {
    result: '`reproduced`, `not-reproduced`, `build-failed` or `incomplete`.',
    level: '`byte` or `different`; empty where nothing was compared.',
    regenerated: '`true` where the second build gave the very bytes of the first.',
    'unexplained-files': 'Number of files that differ or stand on one side only.',
    'first-digest': 'SHA-256 of the reference: of its one file, or of the sorted lines that `sha256sum` prints for several.',
    'second-digest': 'The same of the rebuild.',
    'applied-variations': 'Factors that differed, as seen from inside both builds, one per line.',
    'skipped-variations': 'All other factors, each with the reason, one per line.',
    'report-path': 'Path of `report.json`.',
    'statement-path': 'Path of the unsigned in-toto statement; empty where there is no artifact to speak of.',
};

;// CONCATENATED MODULE: ./actions/reproducibility-check/src/main.ts



void (0,host/* runAction */.C)({ name: 'reproducibility-check', inputs: inputs.inputs, outputs: outputs, load: () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(673), __webpack_require__.e(3136), __webpack_require__.e(6121)]).then(__webpack_require__.bind(__webpack_require__, 53136)) });


/***/ })

};
