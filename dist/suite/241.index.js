export const id = 241;
export const ids = [241,387];
export const modules = {

/***/ 1387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);


const SHA256 = /^[0-9a-f]{64}$/;
function isSha256(text) {
    return SHA256.test(text) && text.length === 64;
}
function parseSha256(text) {
    if (isSha256(text))
        return text;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', `expected 64 lowercase hex characters, got ${JSON.stringify(text.slice(0, 100))}`);
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


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


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ formatSetDifference),
/* harmony export */   qW: () => (/* binding */ digestOfSet),
/* harmony export */   zD: () => (/* binding */ compareSets)
/* harmony export */ });
/* unused harmony export findFirstDifference */
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6072);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7315);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7296);






const WINDOW_BEFORE = 16;
const WINDOW_AFTER = 32;
const CHUNK_BYTES = 1024 * 1024;
/** Both sides by name. Equal means the same size and SHA-256, which is what the level `byte` claims. */
async function compareSets(files, first, second) {
    const inFirst = new Set(first.map(({ name }) => name));
    const inSecond = new Map(second.map((file) => [file.name, file]));
    const differences = [];
    for (const file of [...first].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnits */ .C)(a.name, b.name))) {
        const other = inSecond.get(file.name);
        if (other === undefined || (other.sha256 === file.sha256 && other.sizeBytes === file.sizeBytes))
            continue;
        const difference = { name: file.name, first: file, second: other };
        differences.push(differences.length < _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.differenceWindows
            ? { ...difference, firstDifference: await findFirstDifference(files, file, other) }
            : difference);
    }
    const onlyIn = (these, others) => these
        .map(({ name }) => name)
        .filter((name) => !others.has(name))
        .sort(_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnits */ .C);
    return {
        first,
        second,
        onlyInFirst: onlyIn(first, inSecond),
        onlyInSecond: onlyIn(second, inFirst),
        differences,
    };
}
/** In constant memory. @throws Problem `reproducibility/changed` when unequal digests turn out to be equal bytes. */
async function findFirstDifference(files, first, second) {
    const common = Math.min(first.sizeBytes, second.sizeBytes);
    for (let at = 0; at < common; at += CHUNK_BYTES) {
        const length = Math.min(CHUNK_BYTES, common - at);
        const a = await files.readRange(first.path, at, length);
        const b = await files.readRange(second.path, at, length);
        if ((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(a, b))
            continue;
        return windowsAt(files, first, second, at + firstUnequal(a, b));
    }
    if (first.sizeBytes === second.sizeBytes) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('reproducibility/changed', `"${first.name}" changed while it was being compared`);
    }
    return windowsAt(files, first, second, common);
}
function firstUnequal(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1)
        if (a[index] !== b[index])
            return index;
    return length;
}
async function windowsAt(files, first, second, offset) {
    const windowOffset = Math.max(0, offset - WINDOW_BEFORE);
    const length = offset - windowOffset + WINDOW_AFTER;
    const window = async ({ path }) => windowOf(await files.readRange(path, windowOffset, length));
    return { offset, windowOffset, first: await window(first), second: await window(second) };
}
function windowOf(bytes) {
    const text = Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
    return { hex: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatHex */ .NN)(bytes), text: text.join('') };
}
/**
 * One digest for a side: that of its only file, or SHA-256 over the lines `HEX  NAME` of all files, by name,
 * which is what `sha256sum FILES | sha256sum` prints.
 */
function digestOfSet(files) {
    const [only, ...others] = files;
    if (only === undefined || others.length === 0)
        return only?.sha256;
    const sorted = [...files].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnits */ .C)(a.name, b.name));
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(sorted.map(({ name, sha256: digest }) => `${digest}  ${name}\n`).join(''));
}
/** One sentence for people: which files stand on one side only. */
function formatSetDifference({ onlyInFirst, onlyInSecond }, shownNames = 5) {
    const named = (side, names) => {
        if (names.length === 0)
            return [];
        const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
        return [` Only in ${side}: ${names.slice(0, shownNames).map(_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h).join(', ')}${more}.`];
    };
    return [
        'The two builds produced different file sets.',
        ...named('A', onlyInFirst),
        ...named('B', onlyInSecond),
    ].join('');
}


/***/ }),

/***/ 6175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   uL: () => (/* binding */ requirableLevels)
/* harmony export */ });
/* unused harmony exports formatFailure, formatChanges */
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6875);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);


/** What `require` takes in this version. */
const requirableLevels = ['byte'];
/**
 * A difference decides, whatever else happened. Equal files prove nothing when a build reached out of its copy:
 * side B may have been made from what side A left.
 */
function conclude({ comparison, failure, sourceChanges = [] }) {
    if (failure !== undefined || comparison === undefined) {
        const because = failure === undefined ? 'nothing was compared' : formatFailure(failure);
        return { result: 'build-failed', verdict: { kind: 'not-verified', because } };
    }
    const [first, ...others] = reasonsAgainst(comparison);
    if (first !== undefined) {
        return {
            result: 'not-reproduced',
            level: 'different',
            verdict: { kind: 'fail', reasons: [first, ...others] },
        };
    }
    if (sourceChanges.length > 0) {
        const because = sourceChanges.map(formatChanges).join(' ');
        return { result: 'incomplete', level: 'byte', verdict: { kind: 'not-verified', because } };
    }
    return { result: 'reproduced', level: 'byte', verdict: { kind: 'pass' } };
}
const SHOWN_REASONS = 5;
function reasonsAgainst(comparison) {
    const { differences, onlyInFirst, onlyInSecond } = comparison;
    const sets = onlyInFirst.length + onlyInSecond.length === 0 ? [] : [(0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSetDifference */ .$H)(comparison)];
    const bytes = differences.slice(0, SHOWN_REASONS).map(({ name, first, second, firstDifference }) => {
        const where = firstDifference === undefined ? '' : `, first at offset ${firstDifference.offset}`;
        return `${(0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(name)} differs (${first.sizeBytes} and ${second.sizeBytes} bytes${where}).`;
    });
    const more = differences.length - bytes.length;
    return [...sets, ...bytes, ...(more > 0 ? [`${more} more files differ.`] : [])];
}
function formatFailure({ side, step, exitCode, signal, timedOutMs, lastLines }) {
    const what = step === 'build' ? 'Build' : 'Preparation of build';
    const last = lastLines.at(-1);
    const said = last === undefined ? '' : ` Its last line: "${last}".`;
    if (timedOutMs !== undefined) {
        return `${what} ${side.toUpperCase()} was ended at its deadline of ${formatDuration(timedOutMs)}.${said}`;
    }
    const end = exitCode === undefined ? `signal ${signal ?? 'unknown'}` : `exit ${exitCode}`;
    return `${what} ${side.toUpperCase()} failed (${end}).${said}`;
}
function formatDuration(ms) {
    return ms % 60_000 === 0 ? `${ms / 60_000} minutes` : `${ms / 1000} seconds`;
}
const SHOWN_CHANGES = 5;
function formatChanges({ side, changes }) {
    const shown = changes.slice(0, SHOWN_CHANGES).map(({ path, change }) => `${(0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(path)} (${change})`);
    const more = changes.length > shown.length ? ` and ${changes.length - shown.length} more` : '';
    return (`While build ${side.toUpperCase()} ran, the sources in the workspace changed: ${shown.join(', ')}${more}. ` +
        'Builds must write only into their own copy, so equal results prove nothing.');
}


/***/ })

};
