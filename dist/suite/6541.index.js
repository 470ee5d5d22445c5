export const id = 6541;
export const ids = [6541];
export const modules = {

/***/ 66460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/**
 * The results in the order of the items, with at most `width` calls at work at the same time. After a fault no
 * further item is begun, and the fault is thrown.
 */
async function mapConcurrently(items, width, work) {
    const results = [];
    const rest = items.entries();
    let failed = false;
    async function takeFromRest() {
        for (const [index, item] of rest) {
            if (failed)
                return;
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    }
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, takeFromRest));
    return results;
}


/***/ }),

/***/ 68320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseOutsideLink)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

/**
 * What stands in a checkout is chosen by whoever wrote the commit: a folder that is named below the workspace must not
 * lead out of it through a link, there or above (SEC-064). A folder outside, named as such, is the caller's own choice.
 *
 * @param workspace absolute
 * @param folder absolute, without `..`; it may not exist yet
 * @param input Named in the error.
 * @throws Problem `file/outside`
 */
async function refuseOutsideLink(files, workspace, folder, input) {
    if (!folder.startsWith(`${workspace}/`))
        return;
    const root = await files.realPath(workspace);
    for (let path = folder; path !== workspace; path = path.slice(0, path.lastIndexOf('/'))) {
        const real = await files.realPath(path);
        if (real !== undefined && (real === root || real.startsWith(`${root}/`)))
            return;
        // Nothing stands there yet, unless it is a link that leads nowhere.
        if (real === undefined && (await files.info(path)) === undefined)
            continue;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('file/outside', `input "${input}" leads out of the workspace through a symbolic link`, {
            at: { file: path },
        });
    }
}


/***/ })

};
