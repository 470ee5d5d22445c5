export const id = 1755;
export const ids = [1755];
export const modules = {

/***/ 11755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   c: () => (/* binding */ registerSecret)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const secrets = new Set();
function registerSecret(value) {
    if (value.trim().length < 8)
        return;
    for (const spelling of [value, value.trim(), ...value.split(/\r?\n/).filter((line) => line.length >= 8)]) {
        secrets.add(spelling);
        secrets.add(encodeURIComponent(spelling));
        secrets.add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(spelling).toString('base64'));
        secrets.add(JSON.stringify(spelling).slice(1, -1));
    }
}
function redact(text) {
    let safe = text;
    for (const secret of secrets)
        safe = safe.replaceAll(secret, '***');
    return safe;
}


/***/ })

};
