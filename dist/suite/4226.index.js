export const id = 4226;
export const ids = [4226];
export const modules = {

/***/ 44226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyWitnessing: () => (/* binding */ keyWitnessing)
/* harmony export */ });
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73003);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4788);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85914);



function keyWitnessing(ports, witnessing) {
    const { key, deadlineMs, log, timestampUrls, expected, trust } = witnessing;
    const pace = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .rekorV1Pace */ .QW)(ports);
    return async (bundle, artifact, { onPartial }) => {
        let partial = bundle;
        try {
            const complete = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .collectEvidence */ .mE)(ports, {
                expected,
                trust,
                bundle,
                key: key.publicKey,
                ...(artifact === undefined ? {} : { artifact }),
                witnesses: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessesOf */ .LP)(ports, { log, timestampUrls }, (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__.deadlineIn)(ports, deadlineMs), pace),
                isTooLate: () => false,
                onProgress: (grown) => {
                    partial = grown;
                },
            });
            return complete ?? bundle;
        }
        catch (error) {
            await onPartial?.((0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigstoreBundle */ .ac)(partial));
            throw error;
        }
    };
}


/***/ })

};
