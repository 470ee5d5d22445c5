export const id = 5355;
export const ids = [5355,3341,2407,8862,1755];
export const modules = {

/***/ 87709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ carriedFiles)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18633);


const SHOWN_FILES = 200;
/** What goes from job to job; beyond 200 files the rest is counted. */
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
// EXTERNAL MODULE: ./packages/common/src/formats/glob.ts
var glob = __webpack_require__(54320);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/artifact-hashing.ts
var artifact_hashing = __webpack_require__(10575);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/artifact-walk.ts
var artifact_walk = __webpack_require__(70390);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-files.ts
var subject_files = __webpack_require__(84692);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-names.ts
var subject_names = __webpack_require__(46431);
;// CONCATENATED MODULE: ./packages/common/src/domain/handoff/built-files.ts







/**
 * The files that globs match, hashed now. Their names are those of subjects: paths below the root. A link to a file
 * below the root is handed over as the file.
 *
 * @param root absolute
 * @throws Problem `input/no-match` for a pattern without a match, `file/outside`, `subject/kind`, `subject/name`
 */
async function builtFiles(files, root, patterns) {
    const globs = (0,glob/* compileGlobs */.t)(patterns.map((pattern) => (0,subject_files/* withoutRoot */.Lu)(pattern, root)), 'artifact-path');
    const walk = await (0,artifact_walk/* walkFor */.Hk)(files, root, globs);
    const missed = (0,artifact_walk/* unmatched */.Gv)(globs, walk);
    if (missed !== undefined) {
        const place = (0,artifact_walk/* searchedPlace */.Zj)(missed, root, walk);
        throw new problem/* Problem */.AF('input/no-match', `input "artifact-path": no file matches "${missed}"${place}`);
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


/** What left this job, and how a person who was not there finds the same bytes. */
function handOverSummary({ files, handoff, digest, sizeBytes, artifactName }, { kind, repository }) {
    const { artifactId, artifactDigest, list } = handoff;
    return (0,markdown/* blocks */.Bv)(kind === 'files' ? (0,markdown.md) `### Handed over: built files` : (0,markdown.md) `### Handed over: evidence`, (0,markdown.md) `**Sent, proved by nothing yet** · ${files.length} files in artifact ${artifactId} (${(0,markdown/* code */.aY)(artifactName)}, ${sizeBytes} bytes)`, (0,markdown.md) `The next job takes it by this number and compares ${(0,markdown/* code */.aY)(`sha256:${artifactDigest}`)}, then every file; a name is never trusted. These digests are the word of this job.`, list.kind === 'files'
        ? undefined
        : (0,markdown.md) `So many files are handed over that their list travels in the artifact; the output has its digest, ${(0,markdown/* code */.aY)(`sha256:${list.sha256}`)}.`, (0,carried_files/* carriedFiles */.I)(files), (0,markdown.md) `Digest of the hand-over itself: ${(0,markdown/* code */.aY)(`sha256:${digest}`)}`, (0,markdown.md) `Check again: ${(0,markdown/* code */.aY)(`gh api repos/${repository}/actions/artifacts/${artifactId}/zip > artifact.zip && sha256sum artifact.zip`)}`);
}

// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var outputs = __webpack_require__(70899);
;// CONCATENATED MODULE: ./actions/provenance/src/hand-over.ts










/**
 * Mode `hand-over`: hashes what the commands before this step have built, or the evidence folder, and sends it to the
 * jobs after this one. They get it by the number and the digest that the output says, never by a name.
 */
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
/** Every output, empty where a run has nothing to say. */
function outputsOf(said) {
    const none = Object.fromEntries(Object.keys(outputs).map((name) => [name, '']));
    return { ...none, ...said };
}


/***/ }),

/***/ 18633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * A name from outside may be as long as its author likes; the report has all of it.
 *
 * @param most characters, with the default as many as a sentence has
 */
function shortened(text, most = 160) {
    // A character has two code units at most, so this cut leaves enough to see that there is one too many.
    const characters = Array.from(text.slice(0, 2 * most + 2));
    return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
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
/** The text of well-formed UTF-8, a byte order mark included; `undefined` for anything else. */
function decodeUtf8(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        // TextDecoder has one reason to throw here: the bytes are not UTF-8.
        return undefined;
    }
}
function formatBase64(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
/**
 * RFC 4648 section 4, strict: standard alphabet, padding, no blanks, zero trailing bits. Lenient decoders
 * give one value many spellings, so that a changed bundle still verifies (SEC-006).
 */
function decodeBase64(text) {
    // Decoding is lenient, writing is not: only the canonical spelling comes back as it was. An expression that
    // describes it runs out of stack on a payload of megabytes.
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function formatHex(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
/** Lower-case hexadecimal of whole bytes. */
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


/**
 * JSON Canonicalization Scheme, RFC 8785: keys by UTF-16 code units, numbers and strings as ECMAScript writes
 * them, no blanks. One value has one spelling, so equal content has equal digests on every machine.
 *
 * @throws TypeError for a number that is not finite or a string with a lone surrogate: both are defects here,
 * since values from outside pass `parseJson`, which refuses them.
 */
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

/***/ 37315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits),
/* harmony export */   V: () => (/* binding */ sortedBy)
/* harmony export */ });
/** By UTF-16 code units: the same order on every machine, whatever its locale. */
function byCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** A sorted copy, by the text that `key` gives for each item. */
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

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
/** The one version of the whole repository; `test/toolchain.test.ts` compares it with `package.json`. */
const suiteVersion = '0.1.0';


/***/ }),

/***/ 79340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ INDEX),
  YM: () => (/* binding */ LOCK),
  El: () => (/* binding */ SEAL),
  u0: () => (/* binding */ SUBJECTS),
  i: () => (/* binding */ openEvidence)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(24474);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/half-written.ts
/** As `Files.write` names what it has not renamed yet. */
const HALF_WRITTEN = /^\..{1,100}\.[0-9a-f]{12}\.tmp$/s;
/**
 * Removes what a run that was killed while it wrote has left: no index lists it, so the folder could never be sealed
 * again (SEC-151). For whoever holds the lock: nobody else writes then.
 */
async function removeHalfWritten(files, root) {
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of await files.list(folder)) {
            if (kind === 'folder')
                folders.push(`${folder}/${name}`);
            else if (kind === 'file' && HALF_WRITTEN.test(name))
                await files.remove(`${folder}/${name}`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/evidence.ts








const INDEX = 'index.json';
const SUBJECTS = 'subjects.json';
/** The bundle over the index. It cannot be an entry of what it signs. */
const SEAL = 'index.sigstore.json';
const LOCK = 'index.lock';
function openEvidence(files, folder, producer) {
    const pathOf = (name) => `${folder}/${name}`;
    async function entries() {
        const bytes = await files.readIfPresent(pathOf(INDEX), limits/* limits */.F.indexBytes);
        return bytes === undefined ? [] : (0,evidence_index/* parseEvidenceIndex */.dd)(bytes, pathOf(INDEX));
    }
    async function read(entry) {
        const path = pathOf(entry.name);
        const bytes = await readInside(files, folder, entry);
        const found = (0,core_digest/* sha256 */.sc)(bytes);
        if (found !== entry.digest.sha256) {
            throw new problem/* Problem */.AF('evidence/digest-mismatch', `the file is not the one that the index lists (expected sha256:${entry.digest.sha256}, got sha256:${found})`, { at: { file: path } });
        }
        return bytes;
    }
    async function exclusively(work) {
        await files.makeFolder(folder);
        return files.withLock(pathOf(LOCK), async () => {
            await removeHalfWritten(files, folder);
            return work(await entries());
        });
    }
    async function merge(present, items) {
        const byName = new Map(present.map((entry) => [entry.name, entry]));
        for (const item of items) {
            if (!(0,evidence_index/* isEvidenceName */.dV)(item.name))
                throw new TypeError(`evidence name ${JSON.stringify(item.name)}`);
            const before = byName.get(item.name);
            if (before !== undefined && before.producer.action !== producer.action && item.name !== SUBJECTS) {
                throw new problem/* Problem */.AF('evidence/other-producer', `"${item.name}" was written by ${before.producer.action}`, {
                    at: { file: pathOf(item.name) },
                });
            }
            byName.set(item.name, entryOf(item, producer));
        }
        await refuseLinkedFolders(files, folder, items.map(({ name }) => name));
        const listed = new Set(present.map(({ name }) => name));
        try {
            for (const item of items)
                await files.write(pathOf(item.name), item.bytes);
            await files.write(pathOf(INDEX), (0,evidence_index/* formatEvidenceIndex */.bx)([...byName.values()]));
        }
        catch (error) {
            // A file that no index lists would look like one that a stranger has placed.
            for (const { name } of items)
                if (!listed.has(name))
                    await files.remove(pathOf(name));
            throw error;
        }
    }
    async function subjectsIn(present) {
        const entry = present.find(({ name }) => name === SUBJECTS);
        return entry === undefined ? [] : (0,evidence_index/* parseSubjects */.rD)(await read(entry), pathOf(SUBJECTS));
    }
    return {
        folder,
        entries,
        read,
        exclusively,
        write: (items) => exclusively((present) => merge(present, items)),
        subjects: async () => subjectsIn(await entries()),
        addSubjects: (added) => exclusively(async (present) => {
            const all = [...(await subjectsIn(present)), ...added];
            const subjects = unitedSubjects(all);
            await merge(present, [
                {
                    name: SUBJECTS,
                    kind: 'subjects',
                    bytes: (0,evidence_index/* formatSubjects */.Nj)(subjects),
                    mediaType: 'application/json',
                    subjects: (0,in_toto/* sha256sOf */.S9)(subjects),
                },
            ]);
        }),
    };
}
function unitedSubjects(all) {
    const distinct = (0,group_by/* groupBy */.$)(all, ({ name, digest }) => `${(0,core_digest/* formatDigestSet */.Kt)(digest)} ${name}`);
    return [...distinct.values()].map((same) => {
        const [{ name, digest }] = same;
        const bundles = same.flatMap((subject) => subject.bundles ?? []);
        return { name, digest, ...(bundles.length === 0 ? {} : { bundles }) };
    });
}
/** The bytes of a file of the folder, never through a link: a link could lead to any file of the machine. */
async function readInside(files, folder, { name, kind }) {
    const path = `${folder}/${name}`;
    const root = await files.realPath(folder);
    const real = await files.realPath(path);
    if (real === undefined)
        throw new problem/* Problem */.AF('evidence/missing', 'the index lists this file, but it is not there', {
            at: { file: path },
        });
    if (real !== `${root}/${name}`) {
        throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where a file of the evidence folder must be', {
            at: { file: path },
        });
    }
    return files.read(path, kind === 'artifact' ? limits/* limits */.F.artifactBytes : limits/* limits */.F.lockfileBytes);
}
/** A folder of the evidence that is a link would let the one who planted it choose where our files go. */
async function refuseLinkedFolders(files, root, names) {
    const folders = new Set(names.flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))));
    for (const folder of folders) {
        const path = `${root}/${folder}`;
        if ((await files.info(path))?.kind !== 'link')
            continue;
        throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where a folder of the evidence must be', {
            at: { file: path },
        });
    }
}
function entryOf({ name, kind, bytes, mediaType, subjects = [] }, producer) {
    const about = (0,order/* sortedBy */.V)(new Set(subjects), (digest) => digest);
    return { name, digest: { sha256: (0,core_digest/* sha256 */.sc)(bytes) }, mediaType, kind, subjects: about, producer };
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



/**
 * In-toto `dirHash`: the directory hash of Go modules ("Hash1", golang.org/x/mod/sumdb/dirhash) in hexadecimal.
 * SHA-256 over one line `HEX  PATH` for each regular file, sorted by the bytes of the path.
 *
 * @throws Problem `subject/name` for a path with a line break, of which two trees could make one text.
 */
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





/**
 * Hashes every regular file below a folder. A link or a device refuses the whole folder, since the algorithm would
 * leave it out without a word.
 *
 * @param folder relative to the root
 * @throws Problem `subject/kind`, `subject/name`, `file/outside` or `limit/exceeded`
 */
async function hashTree(files, hasher, root, folder) {
    const path = await folderPath(files, root, folder);
    const names = await filesBelow(files, path, folder);
    const hashed = await (0,map_concurrently/* mapConcurrently */.X)(names, limits/* limits */.F.hashPool, async (relative) => {
        const file = await hasher.hash(`${folder}/${relative}`);
        // It was a file when it was listed; a link has taken its place since.
        if (file.path !== `${path}/${relative}`)
            throw notRegular(`${folder}/${relative}`, 'a symbolic link');
        return { ...file, relative };
    });
    const rows = hashed.map(({ relative, sha256 }) => ({ path: relative, sha256 }));
    return { root, folder, path, files: hashed, dirHash: directoryHash(rows) };
}
/** The hash of the folder now: that of before where every file has its fingerprint, or what is wrong with it. */
async function hashTreeAgain(files, tree) {
    try {
        if (await hasSameFingerprints(files, tree))
            return tree.dirHash;
        return (await hashTree(files, (0,artifact_hashing/* fileHasher */.A)(files, tree.root), tree.root, tree.folder)).dirHash;
    }
    catch (error) {
        // Gone, or a link has taken its place.
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
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54320);
/* harmony import */ var _artifact_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70390);
/* harmony import */ var _hashed_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39324);
/* harmony import */ var _subject_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46431);







/** Files that globs match. Every pattern must match one (SEC-060). */
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
    // A name that cannot be one is found before anything is hashed.
    const named = paths.map((path) => ({ path, name: (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSubjectName */ .kU)(path, strategy) }));
    return (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_6__/* .mapConcurrently */ .X)(named, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.hashPool, async ({ path, name }) => {
        const file = await hasher.hash(path);
        return { name, kind: 'file', digests: digestsOf(file), origin: path, file };
    });
}
/** `file:PATH`: nothing in the path is a wildcard. */
async function fromFile(search, given) {
    const { files } = search.ports;
    const path = relativePath(given, search.context.root, 'subjects');
    if ((await files.info(`${search.context.root}/${path}`)) === undefined) {
        search.nothing(`input "subjects": there is no file ${JSON.stringify(path.slice(0, 200))}`);
        return [];
    }
    return fromPaths(search, [path], search.inputs['name-strategy']);
}
/** `dir:PATH`: one subject for the whole folder. */
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
/** In the in-toto names of the algorithms. */
function digestsOf({ sha256, sha384, sha512, }) {
    return [
        ['sha256', sha256],
        ...(sha384 === undefined ? [] : [['sha384', sha384]]),
        ...(sha512 === undefined ? [] : [['sha512', sha512]]),
    ];
}
/** Workflows write `${{ github.workspace }}/dist` as often as `dist`. */
function withoutRoot(pattern, root) {
    const [, excluded = '', path = ''] = /^(!?)(.*)$/su.exec(pattern) ?? [];
    return path.startsWith(`${root}/`) ? `${excluded}${path.slice(root.length + 1)}` : pattern;
}
/** @throws Problem `input/invalid` for a path that leaves the root, `subject/name` for one that is none. */
function relativePath(given, root, input) {
    const path = withoutRoot(given, root).replace(/^(?:\.\/)+/, '');
    if (/^(?:\/|[A-Za-z]:[/\\])/.test(path) || path.split('/').includes('..')) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `input "${input}": ${JSON.stringify(given.slice(0, 100))} leads out of the workspace`, { hint: 'Write paths relative to the workspace, with "/" and without "..".' });
    }
    (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedName */ .XT)(path, 'the path');
    return path;
}


/***/ }),

/***/ 89912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ githubHostOf)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const TENANT = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/;
const SERVER = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/;
/** @throws Problem `context/missing` for a text that is no address of a host. */
function githubHostOf(serverUrl) {
    if (serverUrl === 'https://github.com') {
        return { kind: 'github.com', url: serverUrl, issuer: 'https://token.actions.githubusercontent.com' };
    }
    const tenant = TENANT.exec(serverUrl)?.[1];
    if (tenant !== undefined) {
        return { kind: 'tenant', url: serverUrl, issuer: `https://token.actions.${tenant}.ghe.com`, tenant };
    }
    if (SERVER.test(serverUrl)) {
        return { kind: 'server', url: serverUrl, issuer: `${serverUrl}/_services/token` };
    }
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('context/missing', 'GITHUB_SERVER_URL is not the address of a GitHub');
}


/***/ }),

/***/ 14627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noBundleOutputs),
/* harmony export */   p: () => (/* binding */ bundleOutputs)
/* harmony export */ });
/** What a run says of bundles that it made or verified: the same in every action that does. Name to meaning. */
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
};
/** Every one of them, empty where a run has nothing to say. */
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
};


/***/ }),

/***/ 13551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ transferMs)
/* harmony export */ });
/** Slower than this is as good as never; one request gets a minute for what is not content. */
const BYTES_PER_MS = 1000;
const OVERHEAD_MS = 60_000;
/** What the transfer of so many bytes may take, in milliseconds. */
function transferMs(sizeBytes) {
    return OVERHEAD_MS + Math.ceil(sizeBytes / BYTES_PER_MS);
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ untilDeadline),
/* harmony export */   RT: () => (/* binding */ spent),
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   deadlineIn: () => (/* binding */ deadlineIn),
/* harmony export */   done: () => (/* binding */ done),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   startEffort: () => (/* binding */ startEffort)
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
/** @param because As it reads after the name of the service: `answered 502`. */
function again(because, cause) {
    return { kind: 'again', because, ...(cause === undefined ? {} : { cause }) };
}
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;
/**
 * Tries until the deadline, with exponential backoff and full jitter (signing specification, 4.7): each pause is
 * drawn from nothing up to the whole of a growing window, so that clients of one outage do not come back as one.
 *
 * @param attempt Gets the time that is left, in milliseconds. What it throws ends the trials.
 * @throws Problem `service/unavailable` after the deadline, or at once where the service asks for a longer pause.
 */
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
/** `Rekor (https://rekor.sigstore.dev) answered 502 for 15m0s (22 attempts). Nothing was published.` */
function unavailable({ clock }, effort, because, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('service/unavailable', `${effort.service} ${because} for ${spent(clock.now(), effort)}. Nothing was published.`, { cause });
}
/** `15m0s (22 attempts)` */
function spent(now, { startedAt, attempts }) {
    const elapsed = formatDuration(now.getTime() - startedAt.getTime());
    return `${elapsed} (${attempts} ${attempts === 1 ? 'attempt' : 'attempts'})`;
}
/** `15m0s`, `42s`, `0s` */
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
/** From now on this value leaves the process in no text, also not in base64 or URL-encoded (TM-13). */
function registerSecret(value) {
    // Shorter values occur in ordinary words; a secret that short protects nothing.
    if (value.trim().length < 8)
        return;
    for (const spelling of [value, value.trim(), ...value.split(/\r?\n/).filter((line) => line.length >= 8)]) {
        secrets.add(spelling);
        secrets.add(encodeURIComponent(spelling));
        secrets.add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(spelling).toString('base64'));
        secrets.add(JSON.stringify(spelling).slice(1, -1));
    }
}
/** The text with every registered secret replaced by `***`. */
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






/** Statuses that say "not now" (test-lab specification, 7), and every 5xx. */
const passing = new Set([408, 425, 429]);
/**
 * One request to a service until the deadline, with the endings of the fault matrix: what may pass is tried again
 * and ends as `service/unavailable`; a refusal and a redirect end at once as `service/refused`; a body over the cap
 * ends at once as `service/unavailable`.
 */
function callService(ports, call) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .untilDeadline */ .Hm)(ports, call.effort, async (remainingMs) => {
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
/** The JSON of an answer, or another attempt: a proxy or a balancer may have answered in place of the service. */
function readJson(response) {
    const type = response.headers.get('content-type') ?? '';
    if (!/^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type)) {
        const shown = JSON.stringify((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(type.slice(0, 60)));
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .again */ .TG)(`answered ${response.status} with the content type ${shown} instead of JSON`);
    }
    try {
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.done)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(response.body, { maxBytes: response.body.length }));
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF))
            throw error;
        // The error of the parser shows a piece of the body, which may be the token of a user.
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .again */ .TG)(`answered ${response.status} with a body that is not JSON`);
    }
}
/** The service has seen the request and will not do it. */
function refused({ clock }, effort, response) {
    const said = saidIn(response.body);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', `${effort.service} refused the request: it answered ${response.status} after ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .spent */ .RT)(clock.now(), effort)}${said}`);
}
/** The service has answered, and the answer is wrong. Nothing of it is kept. */
function wrongAnswer(effort, fault, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/wrong-answer', `${effort.service} answered wrongly: ${fault}`, { cause });
}
/** For `refused`: a plain text or the message of a JSON body, cut, without any secret of this run. */
function saidIn(body) {
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(body)?.trim() ?? '';
    // Secrets are looked for before anything is cut: half of a token would not be found.
    const message = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(messageOf(text)));
    return message === '' ? '' : `: ${JSON.stringify(message.slice(0, 100))}`;
}
function messageOf(text) {
    let value;
    try {
        value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    }
    catch {
        // Not JSON: a plain text is shown, a page is not.
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
            return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .again */ .TG)(because, error);
        case 'limit/exceeded':
            throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)(ports, effort, `gave no usable answer (${error.message})`, error);
        case 'http/refused':
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', `${effort.service} ${because} after ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .spent */ .RT)(ports.clock.now(), effort)}`, { hint: error.hint, cause: error });
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
/** RFC 9110 section 10.2.3: seconds, or a date. What is neither counts as absent. */
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

/***/ 69543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ producerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21387);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97383);




let digest;
/** Who writes: the action, the version, and the digest of the bundle that runs (`source` where none does). */
function producerOf(action) {
    digest ??= distDigest();
    return { action, version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteVersion */ .D, distDigest: digest };
}
/**
 * What the bundler wrote into `dist/suite.sha256`: SHA-256 over the lines that `sha256sum *` prints in
 * `dist/suite`. Hashing 3 MB again in every run would prove no more: whoever changes a bundle changes what it
 * says of itself.
 */
function distDigest() {
    const start = process.argv[1];
    if (start === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(start) !== 'index.js')
        return 'source';
    // dist/NAME/index.js is a start of two lines; the code is in dist/suite.
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start)));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dist) !== 'dist')
        return 'source';
    return `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha256 */ .tz)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, 'suite.sha256'), 'utf8').trim())}`;
}


/***/ }),

/***/ 13524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ fileNameFault),
/* harmony export */   Yw: () => (/* binding */ clashingNames),
/* harmony export */   eF: () => (/* binding */ archiveNameFault)
/* harmony export */ });
/**
 * Why the name of an archive's entry must not become a path (SEC-070), or `undefined` where it may. Drives, streams
 * and network paths of Windows count everywhere: an archive travels.
 */
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
/** The same of a name that is no folder's. */
function fileNameFault(name) {
    return name.endsWith('/') ? 'it is a folder' : archiveNameFault(name);
}
/**
 * Two names that are one file where a disk folds case or normalizes Unicode (SEC-073), or of which one would have to
 * be the folder of the other.
 *
 * @param names a `/` at the end marks a folder
 */
function clashingNames(names) {
    const seen = new Map();
    for (const name of names) {
        const folded = fold(name);
        const other = seen.get(folded);
        if (other !== undefined)
            return [other, name];
        seen.set(folded, name);
    }
    for (const [folded, name] of seen) {
        for (let end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) {
            const file = seen.get(folded.slice(0, end));
            if (file !== undefined)
                return [file, name];
        }
    }
    return undefined;
}
const FOLDED = /^[a-z0-9._/-]*$/;
/** By way of upper case, where "ſ" is "S" and the two small sigmas are one, as disks compare names. */
function fold(name) {
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








/** Where the list of files stands in an artifact if it is too long for an output. */
const MANIFEST_NAME = 'handoff.json';
const VERSION = 1;
/** Canonical JSON, files by name: one hand-over has one text, and so one digest. */
function formatHandoff({ artifactId, artifactDigest, list }) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCanonicalJson */ .u)({
        version: VERSION,
        artifactId,
        artifactDigest: `sha256:${artifactDigest}`,
        ...(list.kind === 'files' ? { files: rowsOf(list.files) } : { manifest: `sha256:${list.sha256}` }),
    });
}
/**
 * The list as it will travel, decided before the artifact has a number: in the output of the job, or as a file of the
 * artifact (`manifest`) where the output could be longer than `limits.handoffCharacters`.
 */
function handoffListOf(files) {
    const list = { kind: 'files', files };
    const longest = { artifactId: Number.MAX_SAFE_INTEGER, artifactDigest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(''), list };
    if (formatHandoff(longest).length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffCharacters)
        return { list };
    const manifest = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)((0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCanonicalJson */ .u)({ version: VERSION, files: rowsOf(files) }));
    return { list: { kind: 'manifest', sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(manifest) }, manifest };
}
/**
 * Strict: the canonical text of a hand-over and nothing else.
 *
 * @param where names the text in every message, such as `input "handoff"`
 * @throws Problem `handoff/mismatch`
 */
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
/**
 * The list in an artifact, whose digest was compared before.
 *
 * @throws Problem `handoff/mismatch`
 */
function parseHandoffManifest(bytes, where) {
    const reader = new HandoffReader(where);
    return reader.files(reader.document(bytes, ['version', 'files']).files);
}
/** For a receiver that was promised a hand-over and got nothing. */
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
    /** Sorted by name, so none stands twice. */
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

/** The records of APPNOTE 6.3.10 as this suite writes them: stored, without a time of their own, zip64 where needed. */
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
/** In place of a number that does not fit: the real one is in a record of zip64. */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffff_ffff;
/** Extra field "zip64 extended information". */
const ZIP64 = 1;
/** 1980-01-01, the first day that the format knows: the same files are the same archive. */
const FIRST_DAY = 0x21;
const PLAIN_VERSION = 20;
const ZIP64_VERSION = 45;
/** Made on Unix, where the high half of the attributes is the mode 0100644. */
const MADE_ON_UNIX = 3 << 8;
const REGULAR_FILE = 0o100644 * 0x1_0000;
function localHeader(entry) {
    const { name, extra, common } = headerParts(entry, []);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(record([4, LOCAL]), common, name, extra);
}
/** @param offset of the local header */
function directoryHeader(entry, offset) {
    const isFar = offset >= IN_ZIP64_32;
    const { name, extra, common, version } = headerParts(entry, isFar ? [offset] : []);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(record([4, CENTRAL], [2, MADE_ON_UNIX | version]), common, record([2, 0], [2, 0], [2, 0], [4, REGULAR_FILE], [4, isFar ? IN_ZIP64_32 : offset]), name, extra);
}
/** Bytes of {@link localHeader}, known before the content is. */
function localHeaderBytes(entry) {
    return localHeader({ ...entry, checksum: 0 }).length;
}
/** All that stands after the directory. @param offset of the directory */
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
/** What the local header and the directory say in the same way. @param far offsets that the extra field takes */
function headerParts({ name: text, sizeBytes, checksum }, far) {
    const isLarge = sizeBytes >= IN_ZIP64_32;
    const numbers = [...(isLarge ? [sizeBytes, sizeBytes] : []), ...far];
    const extra = numbers.length === 0
        ? record()
        : record([2, ZIP64], [2, numbers.length * 8], ...numbers.map((value) => [8, value]));
    const name = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(text);
    const version = extra.length === 0 ? PLAIN_VERSION : ZIP64_VERSION;
    const size = isLarge ? IN_ZIP64_32 : sizeBytes;
    const common = record([2, version], [2, UTF8_NAME], 
    // Method: stored. Deflate gives other bytes with another version of zlib or another processor.
    [2, 0], [2, 0], [2, FIRST_DAY], [4, checksum], [4, size], [4, size], [2, name.length], [2, extra.length]);
    return { name, extra, common, version };
}
/** Little-endian. */
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
