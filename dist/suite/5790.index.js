export const id = 5790;
export const ids = [5790,1264];
export const modules = {

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

/***/ 95790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_build_common_edges_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71264);


void (0,_secure_build_common_edges_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({ name: 'sbom', inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__.inputs, load: () => Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(4159), __webpack_require__.e(7660), __webpack_require__.e(928)]).then(__webpack_require__.bind(__webpack_require__, 87660)) });


/***/ })

};
