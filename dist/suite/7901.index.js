export const id = 7901;
export const ids = [7901,2453];
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

/***/ 97901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_build_common_edges_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22453);


void (0,_secure_build_common_edges_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({ name: 'policy-gate', inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__.inputs, load: () => Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(5798), __webpack_require__.e(2685), __webpack_require__.e(9858), __webpack_require__.e(1715), __webpack_require__.e(3078)]).then(__webpack_require__.bind(__webpack_require__, 10564)) });


/***/ })

};
