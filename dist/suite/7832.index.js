export const id = 7832;
export const ids = [7832];
export const modules = {

/***/ 66460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
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

/***/ 10575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fileHasher),
/* harmony export */   g: () => (/* binding */ hashAll)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66460);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);



function fileHasher(files, root, always = []) {
    const hashed = new Map();
    const placeOf = insideFinder(files, root);
    return {
        async hash(relative, more = []) {
            const { path, fingerprint } = await placeOf(relative);
            const also = more.length === 0 ? always : [...new Set([...always, ...more])];
            const key = `${also.join(' ')} ${path}`;
            const earlier = hashed.get(key);
            if (earlier !== undefined)
                return earlier;
            const now = files.hash(path, also).then((digests) => ({ path, ...digests, fingerprint }));
            hashed.set(key, now);
            return now;
        },
    };
}
function hashAll(hasher, paths) {
    return (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .mapConcurrently */ .X)(paths, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.hashPool, (path) => hasher.hash(path));
}
function insideFinder(files, root) {
    const folders = new Map();
    function realFolder(path) {
        const known = folders.get(path) ?? files.realPath(path);
        folders.set(path, known);
        return known;
    }
    return async function placeOf(relative) {
        const at = { file: relative };
        const realRoot = await realFolder(root);
        const isInside = (path) => realRoot !== undefined && (path === realRoot || path.startsWith(`${realRoot}/`));
        const end = relative.lastIndexOf('/');
        const folder = await realFolder(end < 0 ? root : `${root}/${relative.slice(0, end)}`);
        const named = `${folder}/${relative.slice(end + 1)}`;
        const first = folder === undefined ? undefined : await files.info(named);
        if (first === undefined)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/kind', 'nothing stands there any more', { at });
        const path = first.kind === 'link' ? await files.realPath(named) : named;
        if (path === undefined)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/kind', 'the symbolic link leads nowhere', { at });
        if (!isInside(path))
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('file/outside', 'a symbolic link leads out of the workspace', { at });
        const info = path === named ? first : await files.info(path);
        if (info?.kind !== 'file')
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/kind', 'no regular file', { at });
        return { path, fingerprint: info.fingerprint };
    };
}


/***/ }),

/***/ 70390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ unmatched),
/* harmony export */   Hk: () => (/* binding */ walkFor),
/* harmony export */   Zj: () => (/* binding */ searchedPlace)
/* harmony export */ });
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21484);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);



async function walkFor(files, root, globs) {
    const bases = globs.includes.map(({ base }) => (base === '' || base === '.' ? '' : base));
    const mayHold = (folder) => bases.some((base) => base === '' || base === folder || base.startsWith(`${folder}/`) || folder.startsWith(`${base}/`));
    const matched = [];
    const seen = [];
    const links = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await files.list(folder === '' ? root : `${root}/${folder}`)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (seen.push(path) > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.walkEntries) {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('limit/exceeded', `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.walkEntries} files and folders under the workspace`);
            }
            if (entry.kind === 'link')
                links.push(path);
            if (entry.kind === 'folder') {
                if (path !== '.git' && mayHold(path))
                    folders.push(path);
            }
            else if (globs.matches(path)) {
                matched.push(path);
                if (matched.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.artifactFiles)
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('limit/exceeded', `the globs match more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.artifactFiles} files`);
            }
        }
    }
    return { matched, seen, links };
}
function unmatched({ includes }, { matched }) {
    return includes.find((glob) => !matched.some((path) => glob.matches(path)))?.pattern;
}
function searchedPlace(pattern, root, { seen, links }) {
    const link = links.find((path) => pattern.startsWith(`${path}/`));
    if (link !== undefined)
        return `: "${link}" is a symbolic link, and links to folders are not followed`;
    const place = root.split('/').at(-1);
    return ` (looked at ${seen.length} entries under "${place}").${(0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(pattern, seen.slice(0, 5000))}`;
}


/***/ }),

/***/ 38638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ givenSubjectInputs),
/* harmony export */   T: () => (/* binding */ refuseMixedInputs)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const own = ['artifact-path', 'subjects'];
const compatible = ['subject-path', 'subject-digest', 'subject-checksums'];
function givenSubjectInputs(inputs) {
    const names = [...own, ...compatible, 'checksums-path'];
    return names.filter((name) => (inputs[name]?.length ?? 0) > 0);
}
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

/***/ 46431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ checkedName),
/* harmony export */   kU: () => (/* binding */ fileSubjectName),
/* harmony export */   tX: () => (/* binding */ lastStep)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24474);
/* harmony import */ var _formats_purl_purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39071);



function fileSubjectName(path, strategy = 'relative') {
    const name = checkedName(path, 'the file name');
    if (strategy === 'relative')
        return name;
    if (strategy === 'basename')
        return lastStep(name);
    const namespace = name.slice(0, -lastStep(name).length);
    return (0,_formats_purl_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .buildPurl */ .Eq)({ type: 'generic', namespace, name: lastStep(name) });
}
function checkedName(text, what) {
    const name = text.normalize('NFC').replace(/^(?:\.\/)+/, '');
    if ((0,_formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isEvidenceName */ .dV)(name))
        return name;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('subject/name', `${what} ${JSON.stringify(text.slice(0, 100))} ${nameFault(name)}`);
}
const lastStep = (path) => path.slice(path.lastIndexOf('/') + 1);
function nameFault(name) {
    if (name.length > 1024)
        return 'is too long for a subject';
    if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(name))
        return 'has a control character';
    if (name.includes('\\'))
        return 'has a backslash';
    if (name.startsWith('/'))
        return 'is absolute';
    if (name.split('/').includes('..'))
        return 'leads out of the workspace by ".."';
    return 'has an empty step or a step "."';
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
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63154);
/* harmony import */ var _artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10575);
/* harmony import */ var _artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70390);
/* harmony import */ var _subject_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46431);








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


/***/ }),

/***/ 24474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ formatSubjects),
/* harmony export */   bx: () => (/* binding */ formatEvidenceIndex),
/* harmony export */   dV: () => (/* binding */ isEvidenceName),
/* harmony export */   dd: () => (/* binding */ parseEvidenceIndex),
/* harmony export */   rD: () => (/* binding */ parseSubjects)
/* harmony export */ });
/* unused harmony export evidenceKinds */
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90266);







const evidenceKinds = [
    'artifact',
    'attestation',
    'decision',
    'report',
    'sbom',
    'statement',
    'subjects',
];
const VERSION = 1;
const SEGMENT = /^(?!\.{1,2}$)[^/\\\p{Cc}\p{Cf}\p{Cs}]+$/u;
function isEvidenceName(name) {
    return (name.length <= 1024 &&
        name.normalize('NFC') === name &&
        name.split('/').every((step) => SEGMENT.test(step)));
}
function formatEvidenceIndex(entries) {
    const rows = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedBy */ .V)(entries, ({ name }) => name).map((entry) => ({
        name: entry.name,
        digest: { sha256: entry.digest.sha256 },
        mediaType: entry.mediaType,
        kind: entry.kind,
        subjects: [...entry.subjects],
        producer: { ...entry.producer },
    }));
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ version: VERSION, entries: rows });
}
function parseEvidenceIndex(bytes, file) {
    const reader = new IndexReader(file);
    const rows = reader.rows(bytes, 'entries');
    const entries = rows.map((row, index) => reader.entry(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('entries', index)));
    reader.unique(entries.map(({ name }) => name));
    return entries;
}
function formatSubjects(subjects) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({
        version: VERSION,
        subjects: [...subjects].sort(_in_toto_js__WEBPACK_IMPORTED_MODULE_5__/* .bySubject */ .qU).map(({ name, digest, bundles = [] }) => ({
            name,
            digest: { ...digest },
            ...(bundles.length === 0 ? {} : { bundles: [...new Set(bundles)].sort(_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C) }),
        })),
    });
}
function parseSubjects(bytes, file) {
    const reader = new IndexReader(file);
    return reader.rows(bytes, 'subjects').map((row, index) => reader.subject(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('subjects', index)));
}
class IndexReader {
    #file;
    constructor(file) {
        this.#file = file;
    }
    rows(bytes, member) {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, {
            file: this.#file,
            maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.indexBytes,
            code: 'evidence/index-invalid',
        });
        const document = this.#object(value, '', ['version', member]);
        if (document.version !== VERSION)
            this.#refuse(`expected version ${VERSION}`, '/version');
        const rows = document[member];
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(rows))
            return this.#refuse('expected a list', (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(member));
        if (rows.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.evidenceEntries)
            this.#refuse(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.evidenceEntries} entries`, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(member));
        return rows;
    }
    entry(row, at) {
        const object = this.#object(row, at, ['name', 'digest', 'mediaType', 'kind', 'subjects', 'producer']);
        const kind = evidenceKinds.find((known) => known === object.kind);
        if (kind === undefined)
            return this.#refuse(`expected one of ${evidenceKinds.join(', ')}`, `${at}/kind`);
        const subjects = object.subjects;
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(subjects))
            return this.#refuse('expected a list of digests', `${at}/subjects`);
        const producer = this.#object(object.producer, `${at}/producer`, ['action', 'version', 'distDigest']);
        return {
            name: this.#name(object.name, `${at}/name`),
            digest: this.#digest(object.digest, `${at}/digest`),
            mediaType: this.#text(object.mediaType, `${at}/mediaType`),
            kind,
            subjects: subjects.map((item, index) => this.#sha256(item, `${at}/subjects/${index}`)),
            producer: {
                action: this.#text(producer.action, `${at}/producer/action`),
                version: this.#text(producer.version, `${at}/producer/version`),
                distDigest: this.#text(producer.distDigest, `${at}/producer/distDigest`),
            },
        };
    }
    subject(row, at) {
        const object = this.#object(row, at, ['name', 'digest', 'bundles']);
        const bundles = object.bundles ?? [];
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(bundles))
            return this.#refuse('expected a list of bundles', `${at}/bundles`);
        const names = bundles.map((item, index) => this.#name(item, `${at}/bundles/${index}`));
        return {
            name: this.#name(object.name, `${at}/name`),
            digest: this.#digestSet(object.digest, `${at}/digest`),
            ...(names.length === 0 ? {} : { bundles: names }),
        };
    }
    unique(names) {
        const seen = new Set();
        for (const [index, name] of names.entries()) {
            if (seen.has(name))
                this.#refuse(`"${name}" stands twice`, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('entries', index, 'name'));
            seen.add(name);
        }
    }
    #digest(value, at) {
        return { sha256: this.#sha256(this.#object(value, at, ['sha256']).sha256, `${at}/sha256`) };
    }
    #digestSet(value, at) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return this.#refuse('expected an object', at);
        const digests = Object.entries(value).map(([algorithm, hex]) => {
            return [algorithm, this.#text(hex, at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(algorithm))];
        });
        try {
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSetOf */ .mn)(digests);
        }
        catch (error) {
            if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF)
                return this.#refuse(error.message, at);
            throw error;
        }
    }
    #sha256(value, at) {
        if (typeof value === 'string' && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(value))
            return value;
        return this.#refuse('expected 64 lowercase hex characters', at);
    }
    #name(value, at) {
        if (typeof value === 'string' && isEvidenceName(value))
            return value;
        return this.#refuse(`expected a path inside the evidence folder, got ${String(JSON.stringify(value)).slice(0, 100)}`, at);
    }
    #text(value, at) {
        return typeof value === 'string' ? value : this.#refuse('expected text', at);
    }
    #object(value, at, known) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return this.#refuse('expected an object', at);
        const unknown = Object.keys(value).find((key) => !known.includes(key));
        if (unknown !== undefined)
            this.#refuse(`unknown key "${unknown}"`, at);
        return value;
    }
    #refuse(fault, at) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('evidence/index-invalid', fault, { at: { file: this.#file, pointer: at } });
    }
}


/***/ })

};
