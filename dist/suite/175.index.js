export const id = 175;
export const ids = [175];
export const modules = {

/***/ 50175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRealmHosts: () => (/* binding */ parseRealmHosts)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
function parseRealmHosts(lines) {
    const faults = lines
        .filter((line) => !isHost(line))
        .map((line) => `input "registry-realms": expected a host name in lower case, such as auth.example; got ${JSON.stringify(line.slice(0, 100))}`);
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', first, { details: others });
    return lines;
}
function isHost(line) {
    const address = `https://${line}/`;
    return HOST.test(line) && URL.canParse(address) && new URL(address).hostname === line;
}


/***/ })

};
