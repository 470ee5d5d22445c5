export const id = 159;
export const ids = [159];
export const modules = {

/***/ 6159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/**
 * Absolute path of a program on `PATH`. Folders of the workspace and relative ones are passed over: the sources
 * under test must not decide which `git` or `sh` we start (SEC-108).
 *
 * @param searchPath value of `PATH`
 * @param workspace absolute, links resolved
 */
async function findProgram(files, searchPath, workspace, name) {
    for (const folder of searchPath.split(':')) {
        if (!folder.startsWith('/'))
            continue;
        const path = `${folder}/${name}`;
        const real = await files.realPath(path);
        if (real === undefined || isInside(real, workspace))
            continue;
        if (isInside((await files.realPath(folder)) ?? folder, workspace))
            continue;
        const info = await files.info(real);
        if (info?.kind === 'file' && (info.mode & 0o111) !== 0)
            return path;
    }
    return undefined;
}
const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);


/***/ })

};
