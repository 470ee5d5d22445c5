export const id = 929;
export const ids = [929];
export const modules = {

/***/ 6912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   u: () => (/* binding */ formatCanonicalJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6072);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7315);


const SURROGATE = /\p{Surrogate}/u;
/**
 * JSON Canonicalization Scheme, RFC 8785: keys by UTF-16 code units, numbers and strings as ECMAScript writes
 * them, no blanks. One value has one spelling, so equal content has equal digests on every machine.
 *
 * @throws TypeError for a number that is not finite or a string with a lone surrogate: both are defects here,
 * since values from outside pass `parseJson`, which refuses them.
 */
function formatCanonicalJson(value) {
    if (typeof value === 'string' && SURROGATE.test(value))
        throw new TypeError('canonical JSON: lone surrogate');
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new TypeError(`canonical JSON: ${value} is no JSON number`);
    }
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(formatCanonicalJson).join(',')}]`;
    const members = [];
    for (const key of Object.keys(value).sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnits */ .C)) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${formatCanonicalJson(key)}:${formatCanonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
}
function canonicalBytes(value) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(formatCanonicalJson(value));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 1426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   sX: () => (/* binding */ exitOf),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
const pass = { kind: 'pass' };
/** `pass` where there is no reason against it. */
function verdictOf(reasons) {
    const [first, ...others] = reasons;
    return first === undefined ? pass : { kind: 'fail', reasons: [first, ...others] };
}
/** Architecture, section 6: 0 proved, 1 negative, 5 nothing was verified. */
function exitOf(verdict) {
    switch (verdict.kind) {
        case 'pass':
        case 'waived':
            return 0;
        case 'fail':
            return 1;
        case 'not-applicable':
        case 'not-verified':
            return 5;
    }
}
/** The reasons of a verdict as sentences; none for a pass. */
function reasonsOf(verdict) {
    switch (verdict.kind) {
        case 'pass':
            return [];
        case 'fail':
            return verdict.reasons;
        case 'waived':
            return [`waived by ${verdict.by} until ${verdict.until.toISOString().slice(0, 10)}`];
        case 'not-applicable':
        case 'not-verified':
            return [verdict.because];
    }
}


/***/ }),

/***/ 7383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
/** The one version of the whole repository; `test/toolchain.test.ts` compares it with `package.json`. */
const suiteVersion = '0.1.0';


/***/ }),

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
