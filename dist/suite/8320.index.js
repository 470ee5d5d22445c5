export const id = 8320;
export const ids = [8320];
export const modules = {

/***/ 68320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseOutsideLink)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

async function refuseOutsideLink(files, workspace, folder, input) {
    if (!folder.startsWith(`${workspace}/`))
        return;
    const root = await files.realPath(workspace);
    for (let path = folder; path !== workspace; path = path.slice(0, path.lastIndexOf('/'))) {
        const real = await files.realPath(path);
        if (real !== undefined && (real === root || real.startsWith(`${root}/`)))
            return;
        if (real === undefined && (await files.info(path)) === undefined)
            continue;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('file/outside', `input "${input}" leads out of the workspace through a symbolic link`, {
            at: { file: path },
        });
    }
}


/***/ })

};
