export const id = 7347;
export const ids = [7347];
export const modules = {

/***/ 87347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nobodyNamed: () => (/* binding */ nobodyNamed)
/* harmony export */ });
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_bundle_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93137);
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89912);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49212);
/* harmony import */ var _domain_signing_identity_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72631);
/* harmony import */ var _domain_signing_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93993);
/* harmony import */ var _formats_certificate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2952);
/* harmony import */ var _formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6404);
/* harmony import */ var _attesting_command_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17278);










const SHOWN = 3;
async function nobodyNamed({ ports }, artifacts, bundles) {
    const { embeddedTrust } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 94493));
    const trust = await embeddedTrust(ports);
    const found = bundles.slice(0, SHOWN).flatMap(({ name, bytes }) => {
        const identity = claimedIdentity(bytes);
        if (identity === undefined)
            return [];
        const verification = (0,_domain_signing_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)(bytes, {
            trust,
            signers: [identity],
            artifacts: artifacts.map(({ digests }) => digests),
            now: ports.clock.now(),
        });
        if (verification.kind === 'not-verified')
            return [];
        const proved = verification.kind === 'verified' ? verification.statement : verification.blob;
        return [{ name, proved }];
    });
    const flags = found[0] === undefined ? '' : flagsOf(found[0].proved);
    const message = 'nobody is named who should have signed, and a signature by just anybody proves nothing';
    if (flags === '') {
        return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('verify/not-asked', message, {
            hint: 'Name whom you expect: --signer-workflow OWNER/REPO/.github/workflows/FILE.yml with --source-repository OWNER/REPO, or --identity FILE, or --key FILE.',
        });
    }
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('verify/not-asked', message, {
        details: found.map(({ name, proved }) => (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plainLine */ .h)(`${name} was signed by ${(0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIdentity */ .gZ)(proved.signer)}`)),
        hint: `Only if that is whom you expect, and you know it from elsewhere, ask again with: ${flags}`,
    });
}
function claimedIdentity(bundle) {
    try {
        const { material } = (0,_domain_signing_bundle_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .B)(bundle).value;
        if (material.kind !== 'certificate')
            return undefined;
        const { issuer = 'none', san } = (0,_formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_7__/* .readCertifiedIdentity */ .UN)((0,_formats_certificate_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCertificate */ .hB)(material.chain[0]));
        return { kind: 'identity', issuer, san: san.value };
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF)
            return undefined;
        throw error;
    }
}
function flagsOf({ signer }) {
    return linesOf(signer)
        .flatMap((line) => {
        const [, name = '', value = ''] = PASTED.exec(line) ?? [];
        if (name === '' || (name === 'issuer' && value === GITHUB_ISSUER))
            return [];
        return [`--${name} ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r7)(value.replace(/^https:\/\/github\.com\/(?=[^/]+\/[^/]+$)/, ''))}`];
    })
        .join(' ');
}
const PASTED = /^(issuer|signer-workflow|san|source-repository|source-repository-id): (.*)$/;
const GITHUB_ISSUER = (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_2__/* .githubHostOf */ .l)('https://github.com').issuer;
function linesOf(signer) {
    try {
        return (0,_domain_signing_identity_file_js__WEBPACK_IMPORTED_MODULE_4__/* .formatExpectedIdentity */ .ig)(signer).split('\n');
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF)
            return [];
        throw error;
    }
}


/***/ })

};
