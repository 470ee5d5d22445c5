export const id = 3802;
export const ids = [3802];
export const modules = {

/***/ 23802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attach: () => (/* binding */ attach)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secure_build_common_core_limits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _secure_build_common_domain_provenance_resolve_subjects__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96082);
/* harmony import */ var _secure_build_common_domain_signing_verify__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10565);
/* harmony import */ var _secure_build_common_edges_subject_context__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34228);
/* harmony import */ var _secure_build_common_formats_bundle_file__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18033);
/* harmony import */ var _secure_build_common_formats_digest_signature__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54453);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19953);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18358);
/* harmony import */ var _expected_signers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51925);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(89064);
/* harmony import */ var _signed_outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8736);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69113);
/* harmony import */ var _trust_material_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(92383);















/**
 * Mode `attach`: bundles that exist into stores, for a job that may write there but must not sign. Each is verified
 * first, by the identity and about the artifacts that the inputs name: what nobody here verified is never published.
 */
async function attach(story, folder) {
    const { inputs, ports, context } = story;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects } = await (0,_secure_build_common_domain_provenance_resolve_subjects__WEBPACK_IMPORTED_MODULE_3__.resolveSubjects)(inputs, ports, (0,_secure_build_common_edges_subject_context__WEBPACK_IMPORTED_MODULE_5__/* .subjectContext */ .g)(story, root, inputs.deadline));
    const { signers } = await (0,_expected_signers_js__WEBPACK_IMPORTED_MODULE_10__/* .readExpectedSigners */ .Gk)(story, folder);
    const trust = await (0,_trust_material_js__WEBPACK_IMPORTED_MODULE_14__/* .readTrust */ .b)(story, folder, signers);
    const { 'predicate-type': predicateType } = inputs;
    const expectation = {
        trust,
        signers,
        now: ports.clock.now(),
        artifacts: subjects.map(({ digest }) => digest),
        ecdsaOverDigest: await (0,_secure_build_common_formats_digest_signature__WEBPACK_IMPORTED_MODULE_7__/* .loadEcdsaOverDigest */ .VQ)(),
        ...(predicateType === undefined ? {} : { predicateType }),
    };
    const bundles = [];
    for (const name of inputs['bundle-path']) {
        bundles.push(...(await readBundles(story, name, expectation, subjects)));
    }
    const images = subjects.flatMap(({ image }) => image ?? []);
    const isKeyless = bundles.some(({ verified }) => verified.signer.kind === 'certificate');
    const stores = await (0,_stores_js__WEBPACK_IMPORTED_MODULE_13__/* .openStores */ .j)(story, { images, isKeyless });
    for (const store of stores)
        await store.prepare(bundles);
    const receipts = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_11__/* .publish */ .m)(story, stores, bundles);
    const copies = await (0,_copies_js__WEBPACK_IMPORTED_MODULE_9__/* .writeCopies */ .Z)(story, bundles, []);
    const paths = inputs['bundle-path'].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, path));
    const flags = inputs['bundle-path'].map((path) => ` --bundle ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r7)(path)}`).join('');
    const command = `secure-build verify ARTIFACT${flags}`;
    return (0,_signed_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .signedOutcome */ .TQ)(story, { what: 'attached', bundles, paths, signers: [], receipts, copies, command });
}
async function readBundles({ ports, context }, name, expectation, subjects) {
    const safeAt = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, name);
    const lines = (0,_secure_build_common_formats_bundle_file__WEBPACK_IMPORTED_MODULE_6__/* .bundlesInFile */ .JD)(name, await ports.files.read(safeAt, _secure_build_common_core_limits__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.bundleBytes));
    return lines.map((bytes, index) => {
        const verification = (0,_secure_build_common_domain_signing_verify__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .IF)(bytes, expectation);
        const place = lines.length === 1 ? name : `${name}, line ${index + 1}`;
        if (verification.kind === 'not-verified') {
            const { code, because, hint } = verification;
            throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(code, `${because}. Nothing was attached.`, { at: { file: place }, hint });
        }
        const stem = name.slice(name.lastIndexOf('/') + 1).replace(/(?:\.sigstore)?\.jsonl?$/, '');
        const suffix = lines.length === 1 ? '' : `.${index + 1}`;
        const common = { bytes, safeAt, payloadBytes: bytes.length, fileName: `${stem}${suffix}.sigstore.json` };
        if (verification.kind === 'verified-blob') {
            const { blob } = verification;
            const about = subjects.filter(({ digest }) => blob.artifacts.some((sha256) => sha256 === digest.sha256));
            return { ...common, content: 'blob', subjects: about, verified: blob };
        }
        const { statement } = verification;
        const { subject, predicateType } = statement.statement;
        return { ...common, content: 'statement', subjects: subject, predicateType, verified: statement };
    });
}


/***/ })

};
