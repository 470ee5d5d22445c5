export const id = 6259;
export const ids = [6259];
export const modules = {

/***/ 46259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRevocations: () => (/* binding */ parseRevocations)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const ENTRY = /^(?:sha256:([0-9a-f]{64})|gitCommit:([0-9a-f]{40}|[0-9a-f]{64}))$/;
function parseRevocations(text, file) {
    const digests = new Set();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const entry = line.replace(/(?:^|\s)#.*$/, '').trim();
        if (entry === '')
            continue;
        const [, hash, commit] = ENTRY.exec(entry) ?? [];
        const digest = hash ?? commit;
        if (digest === undefined) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `expected sha256:HEX or gitCommit:HEX in lower case, got ${JSON.stringify(entry.slice(0, 100))}`, { at: { file, line: index + 1 } });
        }
        digests.add(digest);
    }
    return { digests };
}


/***/ })

};
