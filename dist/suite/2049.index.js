export const id = 2049;
export const ids = [2049];
export const modules = {

/***/ 2049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_build_common_core_version__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97383);
/* harmony import */ var _secure_build_common_edges_print_at_once__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);


void main(process.argv.slice(2));
async function main(words) {
    if (words[0] === '--version') {
        (0,_secure_build_common_edges_print_at_once__WEBPACK_IMPORTED_MODULE_0__/* .printAtOnce */ .C)(`${_secure_build_common_core_version__WEBPACK_IMPORTED_MODULE_1__/* .suiteVersion */ .D}\n`);
        return;
    }
    const { start } = await Promise.all(/* import() */[__webpack_require__.e(7542), __webpack_require__.e(7765)]).then(__webpack_require__.bind(__webpack_require__, 7765));
    process.exitCode = await start(words);
}


/***/ }),

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
const suiteVersion = '0.1.0';


/***/ })

};
