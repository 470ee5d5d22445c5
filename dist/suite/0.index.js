export const id = 0;
export const ids = [0,806];
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

/***/ 3000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(689);
/* harmony import */ var _secure_build_common_formats_glob__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4320);
/* harmony import */ var _actions_sign_src_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5806);
/* harmony import */ var _actions_sign_src_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5223);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8835);







const inputs = {
    bundle: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({ meaning: 'Bundle with the signed statement about ARTIFACT.' }),
    key: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({
        meaning: 'Public key that you trust, as a PEM file. Default: your own local key only. Trust never comes from the evidence.',
    }),
    'predicate-type': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ meaning: 'Type URI that the statement about ARTIFACT must have.' }),
    'source-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        meaning: 'Folder in which the artifacts of FOLDER are looked for that it does not hold itself.',
        default: '.',
    }),
};
/** `verify FOLDER`, or `verify ARTIFACT --bundle FILE`: offline, changes nothing. */
async function run({ given, positionals, ports, context }) {
    const flags = (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(inputs, given, _command_js__WEBPACK_IMPORTED_MODULE_6__/* .spellFlag */ .L);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, positionals[0] ?? '');
    const info = await ports.files.info((await ports.files.realPath(path)) ?? path);
    if (info === undefined) {
        throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/no-match', `there is no file or folder "${positionals[0]}"`, {
            hint: 'Name an evidence folder, or an artifact together with --bundle.',
        });
    }
    const isFolder = info.kind === 'folder';
    if (isFolder === flags.bundle.length > 0) {
        throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', isFolder ? '--bundle goes with an artifact, not with a folder' : 'an artifact needs --bundle');
    }
    const asked = (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(_actions_sign_src_inputs_js__WEBPACK_IMPORTED_MODULE_4__.inputs, new Map([['mode', 'verify']]), _command_js__WEBPACK_IMPORTED_MODULE_6__/* .spellFlag */ .L);
    const keys = flags.key.map((key) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, key));
    // Values, not texts to be read again: a name with a blank at its end, or a newline, would become another file's.
    const question = isFolder
        ? { 'artifact-root': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, flags['source-path']), 'evidence-path': path }
        : {
            'artifact-root': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path),
            'artifact-path': [(0,_secure_build_common_formats_glob__WEBPACK_IMPORTED_MODULE_3__/* .literalGlob */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))],
            'bundle-path': flags.bundle.map((bundle) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, bundle)),
            'predicate-type': flags['predicate-type'],
        };
    return (0,_actions_sign_src_run_js__WEBPACK_IMPORTED_MODULE_5__.run)({ inputs: { ...asked, ...question, key: keys }, ports, context });
}


/***/ })

};
