export const id = 3257;
export const ids = [3257,4788,3341,8862,1755];
export const modules = {

/***/ 87709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ carriedFiles)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18633);


const SHOWN_FILES = 200;
function carriedFiles(files) {
    const more = files.length - SHOWN_FILES;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['File', 'Bytes', 'SHA-256'], files
        .slice(0, SHOWN_FILES)
        .map(({ name, sizeBytes, sha256 }) => [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(name)), sizeBytes, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha256)])), more > 0 ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `truncated, ${more} more: see the output ${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('handoff')} or the artifact` : undefined);
}


/***/ }),

/***/ 93286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOver: () => (/* binding */ handOver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem-catalog.ts
var problem_catalog = __webpack_require__(42018);
// EXTERNAL MODULE: ./packages/common/src/formats/glob.ts + 1 modules
var glob = __webpack_require__(63154);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/artifact-hashing.ts
var artifact_hashing = __webpack_require__(10575);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/artifact-walk.ts
var artifact_walk = __webpack_require__(70390);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-files.ts
var subject_files = __webpack_require__(84692);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-names.ts
var subject_names = __webpack_require__(46431);
;// CONCATENATED MODULE: ./packages/common/src/domain/handoff/built-files.ts








const OF_BUILD = 'In a call of build.yml it is the input "artifacts", relative to its "working-directory".';
async function builtFiles(files, root, patterns) {
    const globs = (0,glob/* compileGlobs */.t)(patterns.map((pattern) => (0,subject_files/* withoutRoot */.Lu)(pattern, root)), 'artifact-path');
    const walk = await (0,artifact_walk/* walkFor */.Hk)(files, root, globs);
    const missed = (0,artifact_walk/* unmatched */.Gv)(globs, walk);
    if (missed !== undefined) {
        const place = (0,artifact_walk/* searchedPlace */.Zj)(missed, root, walk);
        throw new problem/* Problem */.AF('input/no-match', `input "artifact-path": no file matches "${missed}"${place}`, {
            hint: `${problem_catalog/* problemCatalog */.B['input/no-match'].remedy} ${OF_BUILD}`,
        });
    }
    const named = walk.matched.map((path) => ({ path, name: (0,subject_names/* checkedName */.XT)(path, 'the file name') }));
    const hashed = await (0,artifact_hashing/* hashAll */.g)((0,artifact_hashing/* fileHasher */.A)(files, root), named.map(({ path }) => path));
    const packed = named.flatMap(({ name }, index) => {
        const file = hashed[index];
        return file === undefined
            ? []
            : [{ name, path: file.path, sizeBytes: file.sizeBytes, sha256: file.sha256 }];
    });
    return (0,order/* sortedBy */.V)(packed, ({ name }) => name);
}

// EXTERNAL MODULE: ./packages/common/src/edges/github/hand-over.ts + 2 modules
var hand_over = __webpack_require__(10804);
// EXTERNAL MODULE: ./packages/common/src/edges/github/job-artifacts.ts
var job_artifacts = __webpack_require__(1705);
// EXTERNAL MODULE: ./actions/provenance/src/hand-over-evidence.ts + 1 modules
var hand_over_evidence = __webpack_require__(27004);
// EXTERNAL MODULE: ./actions/provenance/src/carried-files.ts
var carried_files = __webpack_require__(87709);
;// CONCATENATED MODULE: ./actions/provenance/src/hand-over-summary.ts


function handOverSummary({ files, handoff, digest, sizeBytes, artifactName }, { kind, repository }) {
    const { artifactId, artifactDigest, list } = handoff;
    return (0,markdown/* blocks */.Bv)(kind === 'files' ? (0,markdown.md) `### Handed over: built files` : (0,markdown.md) `### Handed over: evidence`, (0,markdown.md) `**Sent, proved by nothing yet** · ${files.length} files in artifact ${artifactId} (${(0,markdown/* code */.aY)(artifactName)}, ${sizeBytes} bytes)`, (0,markdown.md) `The next job takes it by this number and compares ${(0,markdown/* code */.aY)(`sha256:${artifactDigest}`)}, then every file; a name is never trusted. These digests are the word of this job.`, list.kind === 'files'
        ? undefined
        : (0,markdown.md) `So many files are handed over that their list travels in the artifact; the output has its digest, ${(0,markdown/* code */.aY)(`sha256:${list.sha256}`)}.`, (0,carried_files/* carriedFiles */.I)(files), (0,markdown.md) `Digest of the hand-over itself: ${(0,markdown/* code */.aY)(`sha256:${digest}`)}`, (0,markdown.md) `Check again: ${(0,markdown/* code */.aY)(`gh api repos/${repository}/actions/artifacts/${artifactId}/zip > artifact.zip && sha256sum artifact.zip`)}`);
}

// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var outputs = __webpack_require__(70899);
;// CONCATENATED MODULE: ./actions/provenance/src/hand-over.ts










async function handOver(story, folder) {
    const { inputs, context } = story;
    if (context.kind !== 'workflow')
        throw new problem/* Problem */.AF('context/missing', 'files are handed over between the jobs of a workflow only');
    const sent = inputs.kind === 'files' ? await sendFiles(story, context.github) : await (0,hand_over_evidence.handOverEvidence)(story, folder);
    const { files, artifactName, sizeBytes, handoff, text, digest } = sent;
    const count = files.length === 1 ? '1 file' : `${files.length} files`;
    const what = inputs.kind === 'files' ? count : `The evidence folder (${count})`;
    return {
        verdict: verdict/* pass */.IX,
        headline: `${what} handed over as artifact ${handoff.artifactId}.`,
        facts: [
            ['Files', String(files.length)],
            ['Artifact', `${handoff.artifactId} (${artifactName})`],
            ['Size', `${sizeBytes} bytes`],
            ['Digest', `sha256:${handoff.artifactDigest}`],
        ],
        summary: inputs.summary === 'none' || inputs['show-summary'] === 'false'
            ? (0,markdown/* blocks */.Bv)()
            : handOverSummary(sent, { kind: inputs.kind, repository: context.github.repository }),
        outputs: (0,outputs/* outputsOf */.Y)({
            handoff: text,
            'handoff-digest': `sha256:${digest}`,
            'subject-count': inputs.kind === 'files' ? files.length : '',
        }),
        annotations: [],
    };
}
async function sendFiles({ inputs, ports, context }, github) {
    const root = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const files = await builtFiles(ports.files, root, inputs['artifact-path']);
    const world = { ports, github, service: (0,job_artifacts/* jobArtifacts */.Z)(ports, github) };
    return { files, ...(await (0,hand_over/* handOverFiles */.L)(world, 'files', files, inputs.deadline)) };
}


/***/ }),

/***/ 70899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export outputs */
/* harmony import */ var _secure_build_common_edges_actions_bundle_outputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14627);

const outputs = {
    status: '`signed`, `unsigned`, `verified`, `not-verified`, `published`; empty where a mode has none.',
    level: 'SLSA Build level that was reached, with `predicate` the level that the statement supports by itself.',
    'level-report-path': 'Path of the report on each condition of the level.',
    'builder-id': 'Builder that the predicate names.',
    'build-type': 'Build type that the predicate names.',
    'expected-identity': 'Who signed, as lines `key: value` for the input `expected-identity` of a verification.',
    verified: 'With `verify` and `publish`: `true` where everything that was asked for is proved.',
    'subject-count': 'Number of subjects that the statements name.',
    'predicate-path': 'Path of the statement with the predicate; of the first where there are several.',
    'predicate-paths': 'Paths of all statements as a JSON list: more than one where the subjects were spread over several.',
    handoff: 'What was handed over, as JSON, for the input `handoff` or `evidence` of a job after this one.',
    'handoff-digest': 'SHA-256 of that JSON, as `sha256:HEX`.',
    'artifact-root': 'Folder of the received files.',
    ..._secure_build_common_edges_actions_bundle_outputs__WEBPACK_IMPORTED_MODULE_0__/* .bundleOutputs */ .p,
    fetch: 'With `guard`: the command of the preset that downloads; empty where there is none.',
    build: 'With `guard`: the command of the preset that builds.',
    'toolchain-version': 'With `guard`: the version of the tool chain to set up.',
    'release-url': 'With `publish`: address of the release.',
};
function outputsOf(said) {
    const none = Object.fromEntries(Object.keys(outputs).map((name) => [name, '']));
    return { ...none, ...said };
}


/***/ }),

/***/ 18633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shortenedInside),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_plain_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36875);

function shortened(text, most = 160) {
    const characters = Array.from((0,_secure_build_common_core_plain_text__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text.slice(0, 2 * most + 2)));
    return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
function shortenedInside(text, most) {
    const tailMost = Math.floor(most / 2);
    const ends = text.length <= 4 * most ? text : `${text.slice(0, 2 * most)}${text.slice(-2 * most)}`;
    const characters = Array.from((0,_secure_build_common_core_plain_text__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(ends));
    if (ends === text && characters.length <= most)
        return text;
    const head = characters.slice(0, most - tailMost).join('');
    return `${head} […] ${characters.slice(-tailMost).join('')}`;
}


/***/ }),

/***/ 46072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   Bk: () => (/* binding */ formatBase64),
/* harmony export */   EF: () => (/* binding */ decodeHex),
/* harmony export */   Id: () => (/* binding */ concatBytes),
/* harmony export */   NN: () => (/* binding */ formatHex),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   ex: () => (/* binding */ equalBytes),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const NO_HEX = /[^0-9a-f]/;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = (text) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'utf8');
function decodeUtf8(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function formatBase64(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function decodeBase64(text) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function formatHex(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
function decodeHex(text) {
    return text.length % 2 === 0 && !NO_HEX.test(text) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'hex') : undefined;
}
function concatBytes(...parts) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts);
}
function equalBytes(a, b) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 26912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   u: () => (/* binding */ formatCanonicalJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37315);


function formatCanonicalJson(value) {
    if (typeof value === 'string' && !value.isWellFormed())
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

/***/ 37315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits),
/* harmony export */   V: () => (/* binding */ sortedBy)
/* harmony export */ });
function byCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function sortedBy(items, key) {
    const copy = [...items];
    if (copy.length < 2)
        return copy;
    return copy
        .map((item) => ({ item, text: key(item) }))
        .sort((a, b) => byCodeUnits(a.text, b.text))
        .map(({ item }) => item);
}


/***/ }),

/***/ 30365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ startSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function startSha256() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    return { add: (bytes) => void hash.update(bytes), end: () => hash.digest('hex') };
}


/***/ }),

/***/ 71426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   sX: () => (/* binding */ exitOf),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
const pass = { kind: 'pass' };
function verdictOf(reasons) {
    const [first, ...others] = reasons;
    return first === undefined ? pass : { kind: 'fail', reasons: [first, ...others] };
}
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

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
const suiteVersion = '0.1.0';


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

/***/ 39324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ hashTree),
  R: () => (/* binding */ hashTreeAgain)
});

// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
;// CONCATENATED MODULE: ./packages/common/src/formats/directory-hash.ts



function directoryHash(files) {
    const rows = files.map(({ path, sha256 }) => ({ path, bytes: (0,bytes/* utf8 */.As)(path), sha256 }));
    rows.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { path, sha256 } of rows) {
        if (/[\n\r]/.test(path)) {
            throw new problem/* Problem */.AF('subject/name', `the file name ${JSON.stringify(path.slice(0, 100))} has a line break`);
        }
        hash.update(`${sha256}  ${path}\n`);
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/artifact-hashing.ts
var artifact_hashing = __webpack_require__(10575);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/hashed-tree.ts





async function hashTree(files, hasher, root, folder) {
    const path = await folderPath(files, root, folder);
    const names = await filesBelow(files, path, folder);
    const hashed = await (0,map_concurrently/* mapConcurrently */.X)(names, limits/* limits */.F.hashPool, async (relative) => {
        const file = await hasher.hash(`${folder}/${relative}`);
        if (file.path !== `${path}/${relative}`)
            throw notRegular(`${folder}/${relative}`, 'a symbolic link');
        return { ...file, relative };
    });
    const rows = hashed.map(({ relative, sha256 }) => ({ path: relative, sha256 }));
    return { root, folder, path, files: hashed, dirHash: directoryHash(rows) };
}
async function hashTreeAgain(files, tree) {
    try {
        if (await hasSameFingerprints(files, tree))
            return tree.dirHash;
        return (await hashTree(files, (0,artifact_hashing/* fileHasher */.A)(files, tree.root), tree.root, tree.folder)).dirHash;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return error.message;
        throw error;
    }
}
async function hasSameFingerprints(files, tree) {
    if ((await files.realPath(`${tree.root}/${tree.folder}`)) !== tree.path)
        return false;
    const names = await filesBelow(files, tree.path, tree.folder);
    const fingerprints = new Map(tree.files.map(({ relative, fingerprint }) => [relative, fingerprint]));
    if (names.length !== fingerprints.size)
        return false;
    const same = await (0,map_concurrently/* mapConcurrently */.X)(names, limits/* limits */.F.hashPool, async (name) => {
        const info = await files.info(`${tree.path}/${name}`);
        return info !== undefined && info.fingerprint === fingerprints.get(name);
    });
    return !same.includes(false);
}
async function folderPath(files, root, folder) {
    const named = `${root}/${folder}`;
    if ((await files.info(named))?.kind !== 'folder')
        throw new problem/* Problem */.AF('subject/kind', 'no folder, or a link to one', { at: { file: folder } });
    const [realRoot, real] = [await files.realPath(root), await files.realPath(named)];
    if (realRoot !== undefined && real !== undefined && (real === realRoot || real.startsWith(`${realRoot}/`)))
        return real;
    throw new problem/* Problem */.AF('file/outside', 'a symbolic link leads out of the workspace', { at: { file: folder } });
}
async function filesBelow(files, path, folder) {
    const found = [];
    const folders = [''];
    let seen = 0;
    for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
        for (const { name, kind } of await files.list(below === '' ? path : `${path}/${below}`)) {
            const relative = below === '' ? name : `${below}/${name}`;
            seen += 1;
            if (seen > limits/* limits */.F.walkEntries || found.length >= limits/* limits */.F.artifactFiles)
                throw new problem/* Problem */.AF('limit/exceeded', `more than ${limits/* limits */.F.artifactFiles} files`, {
                    at: { file: folder },
                });
            if (kind === 'folder')
                folders.push(relative);
            else if (kind === 'file')
                found.push(relative);
            else
                throw notRegular(`${folder}/${relative}`, kind === 'link' ? 'a symbolic link' : 'no regular file');
        }
    }
    return found;
}
function notRegular(file, what) {
    return new problem/* Problem */.AF('subject/kind', `${what}; a hash over a folder would leave it out`, {
        at: { file },
        hint: 'Replace the link by the file itself, or name the regular files with "artifact-path".',
    });
}


/***/ }),

/***/ 84692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ fromFile),
/* harmony export */   Lu: () => (/* binding */ withoutRoot),
/* harmony export */   cn: () => (/* binding */ fromGlobs),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   qS: () => (/* binding */ fromDirectory),
/* harmony export */   ty: () => (/* binding */ fromGlobSet)
/* harmony export */ });
/* unused harmony exports fromPaths, relativePath */
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66460);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63154);
/* harmony import */ var _artifact_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70390);
/* harmony import */ var _hashed_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39324);
/* harmony import */ var _subject_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46431);







function fromGlobs(search, patterns, input) {
    const relative = patterns.map((pattern) => withoutRoot(pattern, search.context.root));
    return fromGlobSet(search, (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .t)(relative, input), input);
}
async function fromGlobSet(search, globs, input, strategy = search.inputs['name-strategy']) {
    const { root } = search.context;
    const walk = await (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walkFor */ .Hk)(search.ports.files, root, globs);
    for (const glob of globs.includes) {
        if (walk.matched.some((path) => glob.matches(path)))
            continue;
        const place = (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .searchedPlace */ .Zj)(glob.pattern, root, walk);
        search.nothing(`input "${input}": no file matches "${glob.pattern}"${place}`);
    }
    return fromPaths(search, walk.matched, strategy);
}
function fromPaths({ hasher }, paths, strategy) {
    const named = paths.map((path) => ({ path, name: (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSubjectName */ .kU)(path, strategy) }));
    return (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_6__/* .mapConcurrently */ .X)(named, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.hashPool, async ({ path, name }) => {
        const file = await hasher.hash(path);
        return { name, kind: 'file', digests: digestsOf(file), origin: path, file };
    });
}
async function fromFile(search, given) {
    const { files } = search.ports;
    const path = relativePath(given, search.context.root, 'subjects');
    if ((await files.info(`${search.context.root}/${path}`)) === undefined) {
        search.nothing(`input "subjects": there is no file ${JSON.stringify(path.slice(0, 200))}`);
        return [];
    }
    return fromPaths(search, [path], search.inputs['name-strategy']);
}
async function fromDirectory(search, given) {
    const { root } = search.context;
    const { files } = search.ports;
    const folder = relativePath(given, root, 'subjects');
    const name = (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSubjectName */ .kU)(folder, search.inputs['name-strategy']);
    if ((await files.info(`${root}/${folder}`)) === undefined) {
        search.nothing(`input "subjects": there is no folder ${JSON.stringify(folder.slice(0, 200))}`);
        return [];
    }
    const tree = await (0,_hashed_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .hashTree */ .v)(files, search.hasher, root, folder);
    if (tree.files.length === 0) {
        search.nothing(`input "subjects": the folder ${JSON.stringify(folder.slice(0, 200))} holds no file`);
        return [];
    }
    return [{ name, kind: 'directory', digests: [['dirHash', tree.dirHash]], origin: folder, tree }];
}
function digestsOf({ sha256, sha384, sha512, }) {
    return [
        ['sha256', sha256],
        ...(sha384 === undefined ? [] : [['sha384', sha384]]),
        ...(sha512 === undefined ? [] : [['sha512', sha512]]),
    ];
}
function withoutRoot(pattern, root) {
    const [, excluded = '', path = ''] = /^(!?)(.*)$/su.exec(pattern) ?? [];
    return path.startsWith(`${root}/`) ? `${excluded}${path.slice(root.length + 1)}` : pattern;
}
function relativePath(given, root, input) {
    const path = withoutRoot(given, root).replace(/^(?:\.\/)+/, '');
    if (/^(?:\/|[A-Za-z]:[/\\])/.test(path) || path.split('/').includes('..')) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `input "${input}": ${JSON.stringify(given.slice(0, 100))} leads out of the workspace`, { hint: 'Write paths relative to the workspace, with "/" and without "..".' });
    }
    (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedName */ .XT)(path, 'the path');
    return path;
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

/***/ 14627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noBundleOutputs),
/* harmony export */   p: () => (/* binding */ bundleOutputs)
/* harmony export */ });
const bundleOutputs = {
    'bundle-path': 'Path of the first bundle.',
    'bundle-paths': 'Paths of all bundles, as a JSON list.',
    'bundles-jsonl-path': 'Path of the first file with bundles as JSON lines (`formats: intoto-jsonl`).',
    subjects: 'What the bundles are about, as a JSON list of `{name, digest}`.',
    identity: 'Who signed: the name in the certificate, or `sha256:` and the id of the key; one per line.',
    issuer: 'Who certified the identity; empty for keys.',
    instance: 'The Sigstore instance of the certificate; empty for keys.',
    'certificate-path': 'Path of the certificate as PEM, in `output-path`.',
    'log-indexes': 'Proved indexes of the transparency-log entries, as a JSON list.',
    'attestation-id': "Id of the first bundle in GitHub's attestation store.",
    'attestation-ids': "Ids of all bundles in GitHub's attestation store, as a JSON list.",
    'attestation-url': 'Address of the first one.',
    'attestation-urls': 'Addresses of all of them, as a JSON list.',
    'verify-command': 'The command that checks the result again, offline.',
    'report-path': 'Path of a JSON file, name to value, with the outputs that are longer than a job may have; those are empty then. Empty where all fit.',
};
const noBundleOutputs = {
    status: 'unsigned',
    'bundle-path': '',
    'bundle-paths': '[]',
    'bundles-jsonl-path': '',
    subjects: '[]',
    identity: '',
    issuer: '',
    instance: '',
    'certificate-path': '',
    'log-indexes': '[]',
    'attestation-id': '',
    'attestation-ids': '[]',
    'attestation-url': '',
    'attestation-urls': '[]',
    'verify-command': '',
    'report-path': '',
};


/***/ }),

/***/ 13551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ transferMs)
/* harmony export */ });
const BYTES_PER_MS = 1000;
const OVERHEAD_MS = 60_000;
function transferMs(sizeBytes) {
    return OVERHEAD_MS + Math.ceil(sizeBytes / BYTES_PER_MS);
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   again: () => (/* binding */ again),
/* harmony export */   deadlineIn: () => (/* binding */ deadlineIn),
/* harmony export */   done: () => (/* binding */ done),
/* harmony export */   formatDuration: () => (/* binding */ formatDuration),
/* harmony export */   spent: () => (/* binding */ spent),
/* harmony export */   startEffort: () => (/* binding */ startEffort),
/* harmony export */   unavailable: () => (/* binding */ unavailable),
/* harmony export */   untilDeadline: () => (/* binding */ untilDeadline)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

function deadlineIn({ clock }, milliseconds) {
    const startedAt = clock.now();
    return { startedAt, endsAt: new Date(startedAt.getTime() + milliseconds) };
}
function startEffort({ clock }, service, deadline) {
    return { service, deadline, startedAt: clock.now(), attempts: 0 };
}
function done(value) {
    return { kind: 'done', value };
}
function again(because, cause) {
    return { kind: 'again', because, ...(cause === undefined ? {} : { cause }) };
}
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;
async function untilDeadline(ports, effort, attempt) {
    for (let window = FIRST_DELAY_MS;; window = Math.min(window * 2, LONGEST_DELAY_MS)) {
        const remainingMs = effort.deadline.endsAt.getTime() - ports.clock.now().getTime();
        effort.attempts += 1;
        const result = await attempt(Math.max(1, remainingMs));
        if (result.kind === 'done')
            return result.value;
        await pause(ports, effort, result, window);
    }
}
async function pause(ports, effort, { because, cause, waitMs = 0 }, window) {
    const remainingMs = effort.deadline.endsAt.getTime() - ports.clock.now().getTime();
    const asked = waitMs === 0 ? '' : ` and asked for a pause of ${formatDuration(waitMs)}`;
    if (waitMs < remainingMs) {
        const delay = Math.min(waitMs + jitter(ports.random, window), remainingMs);
        ports.log.progress(`${effort.service} ${because}${asked}; trying again in ${formatDuration(delay)}`);
        await ports.clock.sleep(delay);
        if (ports.clock.now() < effort.deadline.endsAt)
            return;
    }
    throw unavailable(ports, effort, because + (waitMs < remainingMs ? '' : asked), cause);
}
function unavailable({ clock }, effort, because, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('service/unavailable', `${effort.service} ${because} for ${spent(clock.now(), effort)}`, { cause });
}
function spent(now, { startedAt, attempts }) {
    const elapsed = formatDuration(now.getTime() - startedAt.getTime());
    return `${elapsed} (${attempts} ${attempts === 1 ? 'attempt' : 'attempts'})`;
}
function formatDuration(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
}
function jitter(random, window) {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    return Math.floor((window * (((a * 256 + b) * 256 + c) * 256 + d)) / 2 ** 32);
}


/***/ }),

/***/ 11755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   c: () => (/* binding */ registerSecret)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const secrets = new Set();
function registerSecret(value) {
    if (value.trim().length < 8)
        return;
    for (const spelling of [value, value.trim(), ...value.split(/\r?\n/).filter((line) => line.length >= 8)]) {
        secrets.add(spelling);
        secrets.add(encodeURIComponent(spelling));
        secrets.add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(spelling).toString('base64'));
        secrets.add(JSON.stringify(spelling).slice(1, -1));
    }
}
function redact(text) {
    let safe = text;
    for (const secret of secrets)
        safe = safe.replaceAll(secret, '***');
    return safe;
}


/***/ }),

/***/ 78862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   callService: () => (/* binding */ callService),
/* harmony export */   readJson: () => (/* binding */ readJson),
/* harmony export */   wrongAnswer: () => (/* binding */ wrongAnswer)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4788);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11755);






const passing = new Set([408, 425, 429]);
function callService(ports, call) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.untilDeadline)(ports, call.effort, async (remainingMs) => {
        const early = await call.before?.();
        if (early !== undefined) {
            call.effort.attempts -= 1;
            return early;
        }
        const request = await call.request();
        const deadlineMs = Math.min(call.timeoutMs, remainingMs);
        let response;
        try {
            response = await ports.http.send({ ...request, deadlineMs, maxBytes: call.maxBytes });
        }
        catch (error) {
            return judgeFault(ports, call.effort, error, hostOf(request.url));
        }
        if (response.status === 200 || response.status === 201)
            return call.read(response);
        return (await call.judge?.(response)) ?? judgeStatus(ports, call.effort, response);
    });
}
function readJson(response) {
    const type = response.headers.get('content-type') ?? '';
    if (!/^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type)) {
        const shown = JSON.stringify((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(type.slice(0, 60)));
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.again)(`answered ${response.status} with the content type ${shown} instead of JSON`);
    }
    try {
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.done)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(response.body, { maxBytes: response.body.length }));
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF))
            throw error;
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.again)(`answered ${response.status} with a body that is not JSON`);
    }
}
function refused({ clock }, effort, response) {
    const said = saidIn(response.body);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', `${effort.service} refused the request: it answered ${response.status} after ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.spent)(clock.now(), effort)}${said}`);
}
function wrongAnswer(effort, fault, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/wrong-answer', `${effort.service} answered wrongly: ${fault}`, { cause });
}
function saidIn(body) {
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(body)?.trim() ?? '';
    const message = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(messageOf(text)));
    return message === '' ? '' : `: ${JSON.stringify(message.slice(0, 100))}`;
}
function messageOf(text) {
    let value;
    try {
        value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    }
    catch {
        return text.startsWith('<') ? '' : text;
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return '';
    const { message, error } = value;
    return [message, error].find((member) => typeof member === 'string') ?? '';
}
function judgeFault(ports, effort, error, host) {
    if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF))
        throw error;
    const because = error.message.replace(`${host} `, '');
    switch (error.code) {
        case 'http/unavailable':
            return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.again)(because, error);
        case 'limit/exceeded':
            throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.unavailable)(ports, effort, `gave no usable answer (${error.message})`, error);
        case 'http/refused':
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', `${effort.service} ${because} after ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.spent)(ports.clock.now(), effort)}`, { hint: error.hint, cause: error });
        default:
            throw error;
    }
}
function judgeStatus(ports, effort, response) {
    const { status, headers } = response;
    if (status < 500 && !passing.has(status))
        throw refused(ports, effort, response);
    const waitMs = retryAfterMs(headers.get('retry-after'), ports.clock.now());
    return { kind: 'again', because: `answered ${status}`, ...(waitMs === undefined ? {} : { waitMs }) };
}
function retryAfterMs(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,10}$/.test(value))
        return Number(value) * 1000;
    const date = /^[A-Z][a-z]{2}, \d{2} /.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : '';
}


/***/ }),

/***/ 13524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ fileNameFault),
/* harmony export */   Yw: () => (/* binding */ clashingNames),
/* harmony export */   eF: () => (/* binding */ archiveNameFault),
/* harmony export */   mw: () => (/* binding */ foldedName)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37315);

function archiveNameFault(name) {
    if (name === '' || name.length > 1024)
        return 'its length is not 1 to 1,024 characters';
    if (/\p{Cc}/u.test(name))
        return 'it holds a control character';
    if (/[\\:]/.test(name))
        return 'it holds a backslash or a colon';
    if (name.startsWith('/'))
        return 'it is absolute';
    const segments = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return 'it has an empty part, "." or ".."';
    return undefined;
}
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\.|$)/iu;
function fileNameFault(name) {
    if (name.endsWith('/'))
        return 'it is a folder';
    const fault = archiveNameFault(name);
    if (fault !== undefined)
        return fault;
    if (/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(name))
        return 'it holds a character that is not seen, turns the direction of the text, or is half of one';
    for (const segment of name.split('/')) {
        if (/[. ]$/.test(segment))
            return 'a part of it ends with a dot or a blank, which Windows drops';
        if (RESERVED.test(segment))
            return `${JSON.stringify(segment)} is a device of Windows`;
        if (/^(?:\.git|git~1)$/i.test(segment))
            return 'it lies in a folder of git';
    }
    return undefined;
}
function clashingNames(names) {
    const seen = new Map();
    for (const name of names) {
        const folded = foldedName(name);
        const other = seen.get(folded);
        if (other !== undefined)
            return [other, name];
        seen.set(folded, name);
    }
    const beginnings = [];
    for (const entry of (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedBy */ .V)(seen, ([folded]) => folded)) {
        const [folded, name] = entry;
        while (beginnings.length > 0 && !folded.startsWith(beginnings.at(-1)?.[0] ?? ''))
            beginnings.pop();
        const file = beginnings.find(([beginning]) => beginning !== '' && folded[beginning.length] === '/');
        if (file !== undefined)
            return [file[1], name];
        beginnings.push(entry);
    }
    return undefined;
}
const FOLDED = /^[a-z0-9._/-]*$/;
function foldedName(name) {
    if (FOLDED.test(name))
        return name;
    return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}


/***/ }),

/***/ 38658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ handoffListOf),
/* harmony export */   CM: () => (/* binding */ emptyHandoff),
/* harmony export */   Py: () => (/* binding */ parseHandoffManifest),
/* harmony export */   Yp: () => (/* binding */ formatHandoff),
/* harmony export */   "in": () => (/* binding */ parseHandoff),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62744);
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13524);








const MANIFEST_NAME = 'handoff.json';
const VERSION = 1;
function formatHandoff({ artifactId, artifactDigest, list }) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCanonicalJson */ .u)({
        version: VERSION,
        artifactId,
        artifactDigest: `sha256:${artifactDigest}`,
        ...(list.kind === 'files' ? { files: rowsOf(list.files) } : { manifest: `sha256:${list.sha256}` }),
    });
}
function handoffListOf(files) {
    const list = { kind: 'files', files };
    const longest = { artifactId: Number.MAX_SAFE_INTEGER, artifactDigest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(''), list };
    if (formatHandoff(longest).length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffCharacters)
        return { list };
    const manifest = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)((0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCanonicalJson */ .u)({ version: VERSION, files: rowsOf(files) }));
    return { list: { kind: 'manifest', sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(manifest) }, manifest };
}
function parseHandoff(text, where) {
    if (text === '')
        throw emptyHandoff(where);
    const reader = new HandoffReader(where);
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffCharacters)
        reader.refuse(`longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffCharacters} characters`, '');
    const object = reader.document(text, ['version', 'artifactId', 'artifactDigest', 'files', 'manifest']);
    const { artifactId, manifest } = object;
    if (typeof artifactId !== 'number' || !Number.isSafeInteger(artifactId) || artifactId < 1)
        return reader.refuse('expected the number of an artifact', '/artifactId');
    if ((object.files === undefined) === (manifest === undefined))
        return reader.refuse('expected either "files" or "manifest"', '');
    const handoff = {
        artifactId,
        artifactDigest: reader.digest(object.artifactDigest, '/artifactDigest'),
        list: manifest === undefined
            ? { kind: 'files', files: reader.files(object.files) }
            : { kind: 'manifest', sha256: reader.digest(manifest, '/manifest') },
    };
    if (formatHandoff(handoff) !== text)
        reader.refuse('not the canonical text of a hand-over', '');
    return handoff;
}
function parseHandoffManifest(bytes, where) {
    const reader = new HandoffReader(where);
    return reader.files(reader.document(bytes, ['version', 'files']).files);
}
function emptyHandoff(where) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('handoff/mismatch', `${where} is empty: nothing was handed over`, {
        hint: 'Look for "Skip output … since it may contain secret" in the log of the job before: GitHub drops outputs that look like a secret. The output of a job that was skipped is empty too.',
    });
}
function rowsOf(files) {
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedBy */ .V)(files, ({ name }) => name).map(({ name, sizeBytes, sha256: digest }) => ({
        name,
        size: sizeBytes,
        sha256: digest,
    }));
}
class HandoffReader {
    #where;
    constructor(where) {
        this.#where = where;
    }
    document(source, known) {
        const object = this.#object((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(source, {
            file: this.#where,
            maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffManifestBytes,
            code: 'handoff/mismatch',
        }), '', known);
        return object.version === VERSION ? object : this.refuse(`expected version ${VERSION}`, '/version');
    }
    files(value) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonArray */ .Md)(value))
            return this.refuse('expected a list', '/files');
        if (value.length === 0)
            this.refuse('hands over nothing', '/files');
        if (value.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.archiveEntries)
            this.refuse(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.archiveEntries} files`, '/files');
        const files = value.map((row, index) => this.#file(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pointer */ .Wn)('files', index)));
        for (const [index, { name }] of files.entries()) {
            const before = files[index - 1]?.name;
            if (before !== undefined && before >= name)
                this.refuse('files must be sorted by name, each once', (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pointer */ .Wn)('files', index, 'name'));
        }
        const clash = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_7__/* .clashingNames */ .Yw)(files.map(({ name }) => name));
        if (clash !== undefined)
            this.refuse(`two names are one file on some disks: ${clash.map(show).join(', ')}`, '/files');
        const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
        if (total > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffBytes)
            this.refuse(`${total} bytes together; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffBytes} are handed over`, '/files');
        return files;
    }
    digest(value, at) {
        const hex = typeof value === 'string' && value.startsWith('sha256:') ? value.slice(7) : '';
        return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isSha256 */ ._h)(hex) ? hex : this.refuse('expected "sha256:" and 64 lowercase hex characters', at);
    }
    #file(value, at) {
        const { name, size, sha256: digest } = this.#object(value, at, ['name', 'size', 'sha256']);
        if (typeof name !== 'string')
            return this.refuse('expected text', `${at}/name`);
        const fault = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fileNameFault */ .KW)(name);
        if (fault !== undefined)
            this.refuse(`the name ${show(name)} is refused: ${fault}`, `${at}/name`);
        if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
            return this.refuse('expected a number of bytes', `${at}/size`);
        if (typeof digest !== 'string' || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isSha256 */ ._h)(digest))
            return this.refuse('expected 64 lowercase hex characters', `${at}/sha256`);
        return { name, sizeBytes: size, sha256: digest };
    }
    #object(value, at, known) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
            return this.refuse('expected an object', at);
        const unknown = Object.keys(value).find((key) => !known.includes(key));
        if (unknown !== undefined)
            this.refuse(`unknown key ${show(unknown)}`, at);
        return value;
    }
    refuse(fault, at) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('handoff/mismatch', `not a hand-over: ${fault}`, {
            at: { file: this.#where, ...(at === '' ? {} : { pointer: at }) },
        });
    }
}
const show = (text) => JSON.stringify(text.slice(0, 100));


/***/ }),

/***/ 44568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ localHeader),
/* harmony export */   $x: () => (/* binding */ HAS_DESCRIPTOR),
/* harmony export */   G8: () => (/* binding */ LOCAL),
/* harmony export */   Kp: () => (/* binding */ END),
/* harmony export */   NG: () => (/* binding */ directoryHeader),
/* harmony export */   SU: () => (/* binding */ IN_ZIP64_32),
/* harmony export */   WW: () => (/* binding */ END64),
/* harmony export */   Wg: () => (/* binding */ localHeaderBytes),
/* harmony export */   _$: () => (/* binding */ END_BYTES),
/* harmony export */   aE: () => (/* binding */ END64_BYTES),
/* harmony export */   ay: () => (/* binding */ DESCRIPTOR),
/* harmony export */   iV: () => (/* binding */ ZIP64),
/* harmony export */   j1: () => (/* binding */ LOCATOR),
/* harmony export */   sp: () => (/* binding */ endRecords),
/* harmony export */   to: () => (/* binding */ LOCATOR_BYTES),
/* harmony export */   u0: () => (/* binding */ UTF8_NAME),
/* harmony export */   w8: () => (/* binding */ CENTRAL),
/* harmony export */   yR: () => (/* binding */ IN_ZIP64_16)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const END_BYTES = 22;
const END64 = 0x0606_4b50;
const END64_BYTES = 56;
const LOCATOR = 0x0706_4b50;
const LOCATOR_BYTES = 20;
const DESCRIPTOR = 0x0807_4b50;
const UTF8_NAME = 1 << 11;
const HAS_DESCRIPTOR = 1 << 3;
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffff_ffff;
const ZIP64 = 1;
const FIRST_DAY = 0x21;
const PLAIN_VERSION = 20;
const ZIP64_VERSION = 45;
const MADE_ON_UNIX = 3 << 8;
const REGULAR_FILE = 0o100644 * 0x1_0000;
function localHeader(entry) {
    const { name, extra, common } = headerParts(entry, []);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(record([4, LOCAL]), common, name, extra);
}
function directoryHeader(entry, offset) {
    const isFar = offset >= IN_ZIP64_32;
    const { name, extra, common, version } = headerParts(entry, isFar ? [offset] : []);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(record([4, CENTRAL], [2, MADE_ON_UNIX | version]), common, record([2, 0], [2, 0], [2, 0], [4, REGULAR_FILE], [4, isFar ? IN_ZIP64_32 : offset]), name, extra);
}
function localHeaderBytes(entry) {
    return localHeader({ ...entry, checksum: 0 }).length;
}
function endRecords(count, directoryBytes, offset) {
    const isLarge = count >= IN_ZIP64_16 || directoryBytes >= IN_ZIP64_32 || offset >= IN_ZIP64_32;
    const [count16, bytes32, offset32] = [
        Math.min(count, IN_ZIP64_16),
        Math.min(directoryBytes, IN_ZIP64_32),
        Math.min(offset, IN_ZIP64_32),
    ];
    const end = record([4, END], [2, 0], [2, 0], [2, count16], [2, count16], [4, bytes32], [4, offset32], [2, 0]);
    if (!isLarge)
        return end;
    const end64 = record([4, END64], [8, END64_BYTES - 12], [2, MADE_ON_UNIX | ZIP64_VERSION], [2, ZIP64_VERSION], [4, 0], [4, 0], [8, count], [8, count], [8, directoryBytes], [8, offset]);
    const locator = record([4, LOCATOR], [4, 0], [8, offset + directoryBytes], [4, 1]);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(end64, locator, end);
}
function headerParts({ name: text, sizeBytes, checksum }, far) {
    const isLarge = sizeBytes >= IN_ZIP64_32;
    const numbers = [...(isLarge ? [sizeBytes, sizeBytes] : []), ...far];
    const extra = numbers.length === 0
        ? record()
        : record([2, ZIP64], [2, numbers.length * 8], ...numbers.map((value) => [8, value]));
    const name = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(text);
    const version = extra.length === 0 ? PLAIN_VERSION : ZIP64_VERSION;
    const size = isLarge ? IN_ZIP64_32 : sizeBytes;
    const common = record([2, version], [2, UTF8_NAME], [2, 0], [2, 0], [2, FIRST_DAY], [4, checksum], [4, size], [4, size], [2, name.length], [2, extra.length]);
    return { name, extra, common, version };
}
function record(...values) {
    const bytes = Buffer.alloc(values.reduce((sum, [length]) => sum + length, 0));
    let at = 0;
    for (const [length, value] of values) {
        if (length === 8)
            bytes.writeBigUInt64LE(BigInt(value), at);
        else
            bytes.writeUIntLE(value, at, length);
        at += length;
    }
    return bytes;
}


/***/ })

};
