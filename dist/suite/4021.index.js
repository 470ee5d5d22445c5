export const id = 4021;
export const ids = [4021];
export const modules = {

/***/ 34021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ BUILDERS_PREDICATE),
/* harmony export */   verifyBuilders: () => (/* binding */ verifyBuilders)
/* harmony export */ });
/* unused harmony export buildersStatement */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90266);
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73003);
/* harmony import */ var _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76838);
/* harmony import */ var _provenance_own_workflows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29657);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93993);







const BUILDERS_PREDICATE = `${_formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_6__/* .suiteUri */ .xL}/attestation/builders/v1`;
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function buildersStatement({ version, commit, workflows }) {
    const subject = { name: `v${version}`, digest: { gitCommit: commit } };
    return statementBytes([subject], BUILDERS_PREDICATE, {
        version,
        workflows: Object.fromEntries(workflows),
    });
}
function verifyBuilders(bytes, repository, { trust, now }) {
    try {
        const { version, commit } = claimOf(bytes);
        const name = new URL(repository.url).pathname.slice(1);
        const verification = (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)(bytes, {
            trust,
            now,
            signers: [
                {
                    kind: 'identity',
                    issuer: repository.issuer,
                    signerWorkflow: `${name}/${_provenance_own_workflows_js__WEBPACK_IMPORTED_MODULE_4__/* .ownReleasing */ .b_}`,
                    signerRef: `refs/tags/v${version}`,
                    signerDigests: [commit],
                    sourceRepository: repository.url,
                    sourceRepositoryId: repository.id,
                    sourceDigest: commit,
                },
            ],
            artifacts: [{ gitCommit: commit }],
            predicateType: BUILDERS_PREDICATE,
            requireAllSubjects: true,
        });
        if (verification.kind === 'not-verified')
            return verification;
        if (verification.kind === 'verified-blob')
            return refused(new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/type', 'no statement'));
        return builderOf(verification.statement, repository.url, commit);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF))
            throw error;
        return refused(error);
    }
}
function claimOf(bytes) {
    const { content } = (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSigstoreBundle */ .qz)(bytes);
    if (content.kind !== 'statement')
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/type', 'expected a statement about a release');
    const { subject, predicate } = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(content.envelope.payload);
    const commit = subject[0]?.digest.gitCommit;
    const { version } = predicate;
    if (commit === undefined || !COMMIT.test(commit) || typeof version !== 'string' || !VERSION.test(version)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/type', 'the statement names no commit and version of a release');
    }
    return { version, commit };
}
function builderOf({ statement }, repository, commit) {
    const { version, workflows } = statement.predicate;
    if (typeof version !== 'string')
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/type', 'the statement names no version');
    return { repository, version, commit, workflows: levelsOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(workflows) ? workflows : {}) };
}
function levelsOf(workflows) {
    const levels = new Map();
    for (const [path, level] of Object.entries(workflows)) {
        if (typeof level !== 'number' ||
            ![0, 1, 2, 3].includes(level) ||
            !/^\.github\/workflows\/[^/@]+\.ya?ml$/.test(path)) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/type', `no workflow with a level: ${JSON.stringify(path.slice(0, 100))}`);
        }
        levels.set(path, level);
    }
    return levels;
}
function refused({ code, message, hint }) {
    return { kind: 'not-verified', code, because: message, hint };
}


/***/ })

};
