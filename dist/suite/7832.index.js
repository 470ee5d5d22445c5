export const id = 7832;
export const ids = [7832];
export const modules = {

/***/ 38638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ givenSubjectInputs),
/* harmony export */   T: () => (/* binding */ refuseMixedInputs)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const own = ['artifact-path', 'subjects'];
const compatible = ['subject-path', 'subject-digest', 'subject-checksums'];
/** The inputs that name subjects in this run, by name of the input. */
function givenSubjectInputs(inputs) {
    const names = [...own, ...compatible, 'checksums-path'];
    return names.filter((name) => (inputs[name]?.length ?? 0) > 0);
}
/** @throws Problem `input/invalid` that names every pair of inputs at fault. */
function refuseMixedInputs(inputs) {
    const [first, ...others] = mixingFaults(inputs);
    if (first !== undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', first, { details: others });
}
function mixingFaults(inputs) {
    const given = givenSubjectInputs(inputs);
    const ours = own.filter((name) => given.includes(name));
    const theirs = compatible.filter((name) => given.includes(name));
    const quoted = (names) => names.map((name) => `"${name}"`).join(' and ');
    const faults = [];
    if (theirs.length > 1)
        faults.push(`inputs ${quoted(theirs)} exclude each other: give one of them`);
    if (ours.length > 0 && theirs.length > 0)
        faults.push(`inputs ${quoted(theirs)} and ${quoted(ours)} are not mixed: "subjects" takes all of them`);
    if (inputs['subject-digest'] !== undefined && inputs['subject-name'] === undefined)
        faults.push('input "subject-name" is needed together with "subject-digest"');
    if (inputs['subject-name'] !== undefined && !theirs.some((name) => name !== 'subject-checksums'))
        faults.push('input "subject-name" needs "subject-path" or "subject-digest"');
    if (inputs['check-files'] && !given.some((name) => /checksums/.test(name)))
        faults.push('input "check-files" needs "checksums-path"');
    if (inputs['from-artifacts-list'] === 'only' && given.length > 0)
        faults.push(`input "from-artifacts-list: only" excludes ${quoted(given)}`);
    if (!inputs['digest-algorithms'].includes('sha256'))
        faults.push('input "digest-algorithms": sha256 is always needed; sha512 may stand beside it');
    return faults;
}


/***/ }),

/***/ 10673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   n1: () => (/* binding */ findArtifacts)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66460);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54320);
/* harmony import */ var _artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10575);
/* harmony import */ var _artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70390);
/* harmony import */ var _subject_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46431);








/**
 * The files that the globs of one input name, by name, each hashed once (signing document, section 3.2).
 *
 * @throws Problem `input/no-match` for a pattern without a file, `subject/collision` for two files of one name,
 *   `subject/kind` for what is no regular file, `file/outside` for a link out of the workspace,
 *   `limit/exceeded` for too many files.
 */
async function findArtifacts(files, workspace, patterns, input = 'artifact-path') {
    const globs = (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .t)(patterns, input);
    const walk = await (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walkFor */ .Hk)(files, workspace, globs);
    const lonely = (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .unmatched */ .Gv)(globs, walk);
    if (lonely !== undefined) {
        const place = (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .searchedPlace */ .Zj)(lonely, workspace, walk);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/no-match', `input "${input}": no file matches "${lonely}"${place}`);
    }
    const named = walk.matched.map((path) => ({ path, name: (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSubjectName */ .kU)(path) }));
    refuseCollisions(named);
    const sorted = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedBy */ .V)(named, ({ name }) => name);
    const hasher = (0,_artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__/* .fileHasher */ .A)(files, workspace);
    const hashed = await (0,_artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__/* .hashAll */ .g)(hasher, sorted.map(({ path }) => path));
    return hashed.map((file, index) => ({ name: sorted[index]?.name ?? '', ...file }));
}
function subjectsOf(artifacts) {
    return artifacts.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
}
/** @throws Problem `subject/changed` when a file is no longer what was hashed (SEC-063). */
async function refuseChanged(files, artifacts) {
    await (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__/* .mapConcurrently */ .X)(artifacts, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.hashPool, async ({ name, path, fingerprint, sha256 }) => {
        if ((await files.info(path))?.fingerprint === fingerprint)
            return;
        const now = (await files.realPath(path)) === path ? (await files.hash(path)).sha256 : 'gone or a link';
        if (now === sha256)
            return;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/changed', `"${name}" changed while it was being worked on (sha256 ${sha256} → ${now})`);
    });
}
function refuseCollisions(named) {
    const byName = new Map();
    for (const { path, name } of named) {
        const other = byName.get(name);
        if (other !== undefined) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/collision', `two different files would both be called ${JSON.stringify(name)}: ${JSON.stringify(other)}, ${JSON.stringify(path)}`);
        }
        byName.set(name, path);
    }
}


/***/ })

};
