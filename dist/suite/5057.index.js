export const id = 5057;
export const ids = [5057];
export const modules = {

/***/ 10575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fileHasher),
/* harmony export */   g: () => (/* binding */ hashAll)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66460);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);



/** @param root absolute */
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
/** All of them, several at the same time, in the order of the paths. */
function hashAll(hasher, paths) {
    return (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .mapConcurrently */ .X)(paths, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.hashPool, (path) => hasher.hash(path));
}
/** Where a file is, with every link resolved. A link out of the root would let a name stand for any file. */
function insideFinder(files, root) {
    const folders = new Map();
    /** Each folder once: what is asked for every file is felt. */
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



/**
 * Links to folders are not followed, and `.git` is passed over: what Git keeps of itself is never an artifact.
 *
 * @param root absolute
 * @throws Problem `limit/exceeded`
 */
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
/** The first pattern that matched nothing. An exclude that takes away every match of a pattern counts too. */
function unmatched({ includes }, { matched }) {
    return includes.find((glob) => !matched.some((path) => glob.matches(path)))?.pattern;
}
/** Where was looked, and what may have been meant: the end of a message about a pattern without a match. */
function searchedPlace(pattern, root, { seen, links }) {
    const link = links.find((path) => pattern.startsWith(`${path}/`));
    if (link !== undefined)
        return `: "${link}" is a symbolic link, and links to folders are not followed`;
    const place = root.split('/').at(-1);
    return ` (looked at ${seen.length} entries under "${place}").${(0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(pattern, seen.slice(0, 5000))}`;
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



/**
 * The name of a file. It is the same on every machine: `/` between steps, NFC, no `..`, no control characters
 * (signing document, section 3.2).
 *
 * @param path relative to the workspace
 * @throws Problem `subject/name`
 */
function fileSubjectName(path, strategy = 'relative') {
    const name = checkedName(path, 'the file name');
    if (strategy === 'relative')
        return name;
    if (strategy === 'basename')
        return lastStep(name);
    const namespace = name.slice(0, -lastStep(name).length);
    return (0,_formats_purl_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .buildPurl */ .Eq)({ type: 'generic', namespace, name: lastStep(name) });
}
/**
 * A name from a list or an input, in NFC, where `./` says nothing.
 *
 * @param what how a message calls it, such as `the name on line 3`
 * @throws Problem `subject/name`
 */
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
/** A relative POSIX path that stays in its folder: no `..`, no empty step, no backslash, no control character. */
function isEvidenceName(name) {
    return (name.length <= 1024 &&
        name.normalize('NFC') === name &&
        name.split('/').every((step) => SEGMENT.test(step)));
}
/** `index.json`: canonical JSON, entries by name. */
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
/** @throws Problem `evidence/index-invalid`, with the JSON pointer. */
function parseEvidenceIndex(bytes, file) {
    const reader = new IndexReader(file);
    const rows = reader.rows(bytes, 'entries');
    const entries = rows.map((row, index) => reader.entry(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('entries', index)));
    reader.unique(entries.map(({ name }) => name));
    return entries;
}
/** `subjects.json`: what was built, by name, then digest. */
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
/** @throws Problem `evidence/index-invalid`, with the JSON pointer. */
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
        // An index is a claim: a name such as "../x" would make every reader open a file of the attacker's choice.
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


/***/ }),

/***/ 54320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* unused harmony export literalGlob */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);


// A name may hold a newline: without the flag "**" would leave such a file out without a word. Dot files are artifacts like others (`.crate`, `.well-known`), and a pattern with "?" or "[" means what it says.
const OPTIONS = { dot: true, nonegate: true, strictSlashes: true, maxLength: 4096, flags: 's' };
/** The pattern that matches exactly this path: nothing in a name that comes from outside is a wildcard. */
function literalGlob(path) {
    return path.replace(/[^\w./;]/gu, '\\$&');
}
/**
 * Bash-like globs: `*` within one step of a path, `**` over several, `{a,b}`, `[ab]`; a pattern that starts
 * with `!` excludes. Patterns are relative and use `/`.
 *
 * @throws Problem `input/invalid` for a pattern that could leave the folder, or when nothing is included.
 */
function compileGlobs(patterns, input) {
    const excludes = patterns
        .filter((pattern) => pattern.startsWith('!'))
        .map((pattern) => matcher(pattern.slice(1), input));
    const includes = patterns
        .filter((pattern) => !pattern.startsWith('!'))
        .map((pattern) => {
        const included = matcher(pattern, input);
        const matches = (path) => included(path) && !excludes.some((excluded) => excluded(path));
        return { pattern, matches, base: picomatch__WEBPACK_IMPORTED_MODULE_1___default().scan(withoutDot(pattern)).base };
    });
    if (includes.length === 0) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `input "${input}": no pattern includes anything`, {
            hint: 'Give at least one pattern that does not start with "!".',
        });
    }
    return { includes, matches: (path) => includes.some((glob) => glob.matches(path)) };
}
function matcher(pattern, input) {
    const relative = withoutDot(pattern);
    if (relative.startsWith('/') ||
        /^[A-Za-z]:/.test(relative) ||
        relative.split('/').includes('..') ||
        relative.includes('\0')) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `input "${input}": pattern ${JSON.stringify(pattern)} leads out of the workspace`, {
            hint: 'Write patterns relative to the workspace, with "/" and without "..".',
        });
    }
    return picomatch__WEBPACK_IMPORTED_MODULE_1___default()(relative, OPTIONS);
}
const withoutDot = (pattern) => pattern.replace(/^(?:\.\/)+/, '');


/***/ }),

/***/ 39071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eq: () => (/* binding */ buildPurl),
  qe: () => (/* binding */ canonicalPurl),
  $l: () => (/* binding */ parsePurl)
});

// UNUSED EXPORTS: formatPurl

// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
;// CONCATENATED MODULE: ./packages/common/src/formats/purl/type-rules.ts
/** What holds for a type that purl-spec does not know. */
const anyPurlType = { namespace: 'optional', lowerCase: [], requiredQualifiers: [] };

;// CONCATENATED MODULE: ./packages/common/src/formats/purl/types.generated.ts
const purlTypes = new Map([
    ['alpm', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['apk', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['bazel', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['bitbucket', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['bitnami', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [] }],
    ['brew', { namespace: 'optional', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['cargo', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['chrome-extension', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [], namePattern: /^[a-p]{32}$/, versionPattern: /^\d+(\.\d+){0,3}$/ }],
    ['cocoapods', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['composer', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['conan', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['conda', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['cpan', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['cran', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['deb', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['docker', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['gem', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['generic', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['git', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['github', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['golang', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['hackage', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['hex', { namespace: 'optional', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['huggingface', { namespace: 'required', lowerCase: ['version'], requiredQualifiers: [] }],
    ['julia', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: ['uuid'] }],
    ['luarocks', { namespace: 'optional', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['maven', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['mlflow', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['npm', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['nuget', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['oci', { namespace: 'prohibited', lowerCase: ['name', 'version'], requiredQualifiers: [] }],
    ['opam', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['otp', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [] }],
    ['pub', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [], namePattern: /^[a-z0-9_]+$/ }],
    ['pypi', { namespace: 'prohibited', lowerCase: ['name', 'version'], requiredQualifiers: [] }],
    ['qpkg', { namespace: 'required', lowerCase: ['namespace'], requiredQualifiers: [] }],
    ['rpm', { namespace: 'required', lowerCase: ['namespace'], requiredQualifiers: [] }],
    ['swid', { namespace: 'optional', lowerCase: [], requiredQualifiers: ['tag_id'] }],
    ['swift', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['vcpkg', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['vscode-extension', { namespace: 'required', lowerCase: ['namespace', 'name', 'version'], requiredQualifiers: [] }],
    ['yocto', { namespace: 'optional', lowerCase: ['namespace'], requiredQualifiers: [] }],
]);

;// CONCATENATED MODULE: ./packages/common/src/formats/purl/purl.ts




const TYPE = /^[A-Za-z][A-Za-z0-9.-]*$/;
/** The published cases of purl-spec refuse a capital at the start of a key and fold one inside. */
const QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;
/** @throws Problem `purl/invalid` */
function parsePurl(text) {
    return normalizePurl(splitPurl(text), text);
}
/**
 * Any purl that is understood, canonical. Qualifier keys may come in any case.
 *
 * @throws Problem `purl/invalid`
 */
function canonicalPurl(text) {
    const parts = splitPurl(text);
    const qualifiers = [...(parts.qualifiers ?? [])].map(([key, value]) => [key.toLowerCase(), value]);
    return formatPurl(normalizePurl({ ...parts, qualifiers }, text));
}
/** The canonical purl of these components. */
function buildPurl(parts) {
    return formatPurl(normalizePurl(parts, `${parts.type}/${parts.name}`));
}
/** Canonical: components percent-encoded, qualifiers by key, nothing empty. */
function formatPurl({ type, namespace, name, version, qualifiers, subpath }) {
    // The name of a Git repository is its path on the host, and its steps stay visible.
    const encodedName = type === 'git' ? encodeSteps(name) : encode(name);
    const path = namespace === undefined ? encodedName : `${encodeSteps(namespace)}/${encodedName}`;
    const query = [...(qualifiers ?? [])]
        .sort(([a], [b]) => (0,order/* byCodeUnits */.C)(a, b))
        .map(([key, value]) => `${key}=${encode(value)}`)
        .join('&');
    return [
        `pkg:${type}/${path}`,
        version === undefined ? '' : `@${encode(version)}`,
        query === '' ? '' : `?${query}`,
        subpath === undefined ? '' : `#${encodeSteps(subpath)}`,
    ].join('');
}
/** ECMA-427, "parse a purl": from the right to the left, since each separator may stand in what is left of it. */
function splitPurl(text) {
    const [beforeSubpath, subpath] = cut(text, text.indexOf('#'));
    const [beforeQuery, query] = cut(beforeSubpath, beforeSubpath.indexOf('?'));
    const scheme = beforeQuery.indexOf(':');
    if (scheme < 0 || beforeQuery.slice(0, scheme).toLowerCase() !== 'pkg') {
        refuse(text, 'does not start with "pkg:"');
    }
    const path = trimSlashes(beforeQuery.slice(scheme + 1));
    const typeEnd = path.indexOf('/');
    if (typeEnd < 0)
        refuse(text, 'has no name');
    const [type, rest] = [path.slice(0, typeEnd), trimSlashes(path.slice(typeEnd + 1))];
    const versionAt = rest.lastIndexOf('@');
    // An "@" at the start of a step is npm's scope that somebody forgot to encode.
    const isScope = /^$|\/$/.test(rest.slice(0, Math.max(0, versionAt))) && rest.includes('/', versionAt);
    const [fullName, version] = cut(rest, isScope ? -1 : versionAt);
    const nameAt = type.toLowerCase() === 'git' ? fullName.indexOf('/') : fullName.lastIndexOf('/');
    return {
        type,
        namespace: nameAt < 0 ? undefined : decodeSteps(fullName.slice(0, nameAt), text),
        name: decode(fullName.slice(nameAt + 1), text),
        version: version === undefined ? undefined : decode(version, text),
        qualifiers: query === undefined ? [] : splitQualifiers(query, text),
        subpath: subpath === undefined ? undefined : decodeSteps(subpath, text),
    };
}
function splitQualifiers(query, text) {
    return query.split('&').map((pair) => {
        const [key, value = ''] = cut(pair, pair.indexOf('='));
        return [key, decode(value, text)];
    });
}
function normalizePurl(parts, text) {
    if (!TYPE.test(parts.type))
        refuse(text, `has the type "${parts.type}"; a type is letters, digits, "." and "-"`);
    const type = parts.type.toLowerCase();
    const rule = purlTypes.get(type) ?? anyPurlType;
    const qualifiers = normalizeQualifiers(parts.qualifiers ?? [], text);
    const cased = (part, value) => rule.lowerCase.includes(part) ? value.toLowerCase() : value;
    const namespace = cased('namespace', cleanSteps(parts.namespace ?? ''));
    const name = normalizeName(type, namespace, cased('name', parts.name), qualifiers);
    const version = cased('version', parts.version ?? '');
    const subpath = cleanSteps(parts.subpath ?? '', ['.', '..']);
    if (name === '')
        refuse(text, 'has no name');
    if (rule.namespace === 'prohibited' && namespace !== '')
        refuse(text, `has a namespace, which "${type}" forbids`);
    if (rule.namespace === 'required' && namespace === '')
        refuse(text, `has no namespace, which "${type}" requires`);
    if (rule.namePattern?.test(name) === false)
        refuse(text, `has a name that "${type}" does not permit`);
    if (version !== '' && rule.versionPattern?.test(version) === false) {
        refuse(text, `has a version that "${type}" does not permit`);
    }
    // cpan: "::" separates the steps of a module; a purl names a distribution.
    if (type === 'cpan' && name.includes('::'))
        refuse(text, 'names a Perl module instead of a distribution');
    const missing = rule.requiredQualifiers.find((key) => !qualifiers.has(key));
    if (missing !== undefined)
        refuse(text, `lacks the qualifier "${missing}", which "${type}" requires`);
    return {
        type,
        name,
        ...(namespace === '' ? {} : { namespace: type === 'cpan' ? namespace.toUpperCase() : namespace }),
        ...(version === '' ? {} : { version }),
        ...(qualifiers.size === 0 ? {} : { qualifiers }),
        ...(subpath === '' ? {} : { subpath }),
    };
}
function normalizeQualifiers(pairs, text) {
    const qualifiers = new Map();
    for (const [spelled, value] of pairs) {
        if (!QUALIFIER_KEY.test(spelled))
            refuse(text, `has the qualifier key ${JSON.stringify(spelled)}`);
        const key = spelled.toLowerCase();
        if (qualifiers.has(key))
            refuse(text, `has the qualifier "${key}" twice`);
        if (value !== undefined && value !== '')
            qualifiers.set(key, value);
    }
    return qualifiers;
}
/** Servers that find a repository or model under any case of its name. */
const gitHostsWithoutCase = new Set(['github', 'github.com', 'bitbucket.org']);
const DATABRICKS = /^https?:\/\/[^/]+\.(?:azuredatabricks\.net|databricks\.com)(?:[:/]|$)/i;
/** The rules that the definitions state in prose only. */
function normalizeName(type, namespace, name, qualifiers) {
    switch (type) {
        case 'git':
            return gitHostsWithoutCase.has(namespace) ? name.toLowerCase() : name;
        case 'mlflow':
            return DATABRICKS.test(qualifiers.get('repository_url') ?? '') ? name.toLowerCase() : name;
        case 'pub':
            return name.replace(/[^a-z0-9]/g, '_');
        case 'pypi':
            return name.replaceAll('_', '-');
        default:
            return name;
    }
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
const KEPT = /%(3A|7E)/g;
const ALSO_ENCODED = /[!'()*]/g;
/** ECMA-427: all but letters, digits and `.-_~:` is percent-encoded, in upper case. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(KEPT, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(ALSO_ENCODED, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function encodeSteps(path) {
    return path.split('/').map(encode).join('/');
}
function decode(text, whole) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (cause) {
        return refuse(whole, 'has a percent sign that starts no UTF-8 character', cause);
    }
}
/** Each step is decoded alone: an encoded slash must not become a separator. */
function decodeSteps(path, whole) {
    return path
        .split('/')
        .map((step) => {
        const decoded = decode(step, whole);
        return decoded.includes('/') ? refuse(whole, 'has an encoded "/" in a step of a path') : decoded;
    })
        .join('/');
}
function cleanSteps(path, dropped = []) {
    return path
        .split('/')
        .filter((step) => step !== '' && !dropped.includes(step))
        .join('/');
}
function trimSlashes(text) {
    return text.replace(/^\/+|\/+$/g, '');
}
function cut(text, at) {
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function refuse(text, fault, cause) {
    throw new problem/* Problem */.AF('purl/invalid', `package URL ${JSON.stringify(text.slice(0, 200))} ${fault}`, { cause });
}


/***/ })

};
