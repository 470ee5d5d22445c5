export const id = 5259;
export const ids = [5259];
export const modules = {

/***/ 95259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decisionToSign: () => (/* binding */ decisionToSign)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _secure_build_common_domain_policy_stated_decision__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60707);
/* harmony import */ var _secure_build_common_edges_attesting_statement_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27206);



async function decisionToSign(evidence, claims) {
    const entry = (await evidence.entries()).find(({ name }) => name === _secure_build_common_domain_policy_stated_decision__WEBPACK_IMPORTED_MODULE_1__/* .DECISION_STATEMENT */ .D);
    if (entry?.kind !== 'statement') {
        throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('sign/nothing', 'the evidence holds no decision that waits for a signature', {
            at: { file: _secure_build_common_domain_policy_stated_decision__WEBPACK_IMPORTED_MODULE_1__/* .DECISION_STATEMENT */ .D },
            hint: 'Hand over the evidence of the job that ran the action "policy-gate" with "signers: none".',
        });
    }
    const bytes = await evidence.read(entry);
    const { run, unsealed } = (0,_secure_build_common_domain_policy_stated_decision__WEBPACK_IMPORTED_MODULE_1__/* .readStatedDecision */ .S)(bytes, _secure_build_common_domain_policy_stated_decision__WEBPACK_IMPORTED_MODULE_1__/* .DECISION_STATEMENT */ .D);
    refuseOtherRun(run, claims);
    return {
        items: [],
        statements: [(0,_secure_build_common_edges_attesting_statement_file__WEBPACK_IMPORTED_MODULE_2__/* .statementIn */ .h)(bytes, _secure_build_common_domain_policy_stated_decision__WEBPACK_IMPORTED_MODULE_1__/* .DECISION_STATEMENT */ .D, 'decision')],
        ...(unsealed === undefined ? {} : { unsealed }),
    };
}
function refuseOtherRun(run, { repository, runId, sha }) {
    if (run?.repository === repository && run.runId === runId && run.sha === sha)
        return;
    throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('statement/invalid', 'the decision was concluded elsewhere, not in this run', {
        at: { file: _secure_build_common_domain_policy_stated_decision__WEBPACK_IMPORTED_MODULE_1__/* .DECISION_STATEMENT */ .D, pointer: '/predicate/run' },
        hint: 'Let gate.yml decide in this run: it never signs a decision of another one.',
    });
}


/***/ }),

/***/ 60707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DECISION_STATEMENT),
/* harmony export */   S: () => (/* binding */ readStatedDecision)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90266);




const DECISION_STATEMENT = 'reports/decision/statement.json';
const verdicts = new Set([
    'pass',
    'fail',
    'waived',
    'not-applicable',
    'not-verified',
]);
function readStatedDecision(bytes, file) {
    const refuse = (fault, pointer = '') => {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('statement/invalid', fault, { at: { file, pointer } });
    };
    const statement = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)(bytes, file);
    const { subject, predicateType, predicate } = statement;
    if (predicateType !== _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateTypes */ .ZR.policyDecision)
        refuse('expected a decision', '/predicateType');
    const isByDigest = subject.every(({ digest }) => Object.keys(digest).join() === 'sha256');
    if (!isByDigest)
        refuse('a decision names files by SHA-256 only', '/subject');
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .statementBytes */ .Tp)(subject, predicateType, predicate)) !== (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes))
        refuse('not in the form that the gate writes');
    const { verdict } = predicate;
    if (!isVerdict(verdict))
        return refuse('expected a verdict', '/predicate/verdict');
    const run = runOf(predicate.run, refuse);
    const unsealed = unsealedBecause(predicate, refuse);
    return {
        statement,
        verdict,
        ...(run === undefined ? {} : { run }),
        ...(unsealed === undefined ? {} : { unsealed }),
    };
}
const isVerdict = (value) => typeof value === 'string' && verdicts.has(value);
function runOf(run, refuse) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(run))
        return refuse('expected an object', '/predicate/run');
    if (run.kind === 'laptop')
        return undefined;
    const text = (key) => {
        const value = run[key];
        return typeof value === 'string' ? value : refuse('expected text', `/predicate/run/${key}`);
    };
    return { repository: text('repository'), runId: text('runId'), sha: text('sha') };
}
function unsealedBecause({ seal, integrityFaults }, refuse) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(integrityFaults))
        return refuse('expected a list', '/predicate/integrityFaults');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(seal))
        return refuse('expected an object', '/predicate/seal');
    if (integrityFaults.length > 0)
        return 'the folder differs from its index, or a signature in it is broken';
    if (seal.verified === true)
        return undefined;
    return typeof seal.reason === 'string' ? seal.reason : refuse('expected text', '/predicate/seal/reason');
}


/***/ })

};
