export const id = 7641;
export const ids = [7641,3341,129];
export const modules = {

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

/***/ 62722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant),
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
/** A point in time of RFC 3339 section 5.6; days that do not exist and times without a zone are refused. */
function parseInstant(text) {
    const match = RFC3339.exec(text);
    const time = match === null ? Number.NaN : Date.parse(text);
    const [, year, month, day] = match ?? [];
    // Date.parse takes 31 February for 3 March.
    const monthEnd = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number.isNaN(time) || Number(day) > monthEnd || Number(day) < 1) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('time/invalid', `expected a time such as 2026-11-21T11:30:00Z, got ${JSON.stringify(text.slice(0, 60))}`);
    }
    return new Date(time);
}
/** Whole seconds in UTC: `2026-11-21T11:30:00Z`. */
function formatInstant(instant) {
    return `${instant.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 71967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/**
 * Every limit and budget of the product, in one place. A limit that is hit is a `Problem` that names the
 * limit; it is never a silent cut.
 */
const KiB = 1024;
const MiB = 1024 * KiB;
const limits = {
    /** One lockfile or SBOM (our own bound: the largest real lockfile seen is 9 MiB). */
    lockfileBytes: 64 * MiB,
    /** A manifest or a workflow file that is looked at and not interpreted; GitHub takes workflows up to 1 MiB. */
    manifestBytes: 1 * MiB,
    /** A Sigstore bundle. */
    bundleBytes: 32 * MiB,
    /** Log entries, timestamps and certificates in one bundle, of each. */
    bundleItems: 8,
    /** Lines of a JSONL file of bundles. */
    bundleLines: 10_000,
    /** A signed note with its witnesses; those of real logs have about 1,000 characters. */
    checkpointCharacters: 64 * KiB,
    /** A trusted root, or a JSONL file of them. */
    trustedRootBytes: 4 * MiB,
    /** A policy file. */
    policyBytes: 1 * MiB,
    /** The evidence index and every other small JSON document of ours. */
    indexBytes: 16 * MiB,
    /** A statement that is signed: GitHub's store takes predicates up to 16 MB. */
    statementBytes: 16 * MiB,
    /** An artifact that is read whole, to be kept in the evidence folder or read back from it. */
    artifactBytes: 2048 * MiB,
    /** A PEM key file. */
    keyFileBytes: 64 * KiB,
    /** An OIDC token; those of GitHub have about 2,000. */
    tokenCharacters: 16 * KiB,
    oidcAnswerBytes: 64 * KiB,
    /** Answers of Fulcio, logs and timestamp authorities. */
    signingAnswerBytes: 1 * MiB,
    /** 256 entries of a transparency log, of 64 KiB at most each. */
    logTileBytes: 16 * MiB,
    /** One metadata file of a TUF repository. */
    tufMetadataBytes: 5_000_000,
    /** Services of one kind in a signing configuration. */
    signingServices: 64,
    /** One certificate or timestamp in DER; genuine ones have a few kilobytes. */
    derBytes: 256 * KiB,
    derDepth: 32,
    /** Values in one DER document; a certificate of Fulcio has about 200. */
    derNodes: 10_000,
    /** Nesting of JSON from outside. */
    jsonDepth: 64,
    /** Nesting of lockfiles and SBOMs: npm v1 locks nest one level for each shadowed install. */
    lockfileDepth: 256,
    yamlDepth: 32,
    /** Lexical tokens of a policy, about seven for a line: the YAML library takes seconds for a million faults. */
    yamlTokens: 200_000,
    components: 250_000,
    edges: 2_000_000,
    /** Subjects in one statement (the limit of GitHub's attestation store). */
    subjects: 1024,
    /** Files that one set of artifact globs may match. */
    artifactFiles: 200_000,
    /** A checksum file or another list of subjects. */
    subjectListBytes: 16 * MiB,
    /** Artifacts that one job may declare to GitHub, and bytes of the declarations of one step. */
    declaredArtifacts: 500,
    declarationBytes: 1 * MiB,
    /** Entries that one walk over a source tree may visit. */
    walkEntries: 2_000_000,
    evidenceEntries: 100_000,
    /** Differing files for which a reproducibility report shows where they part. */
    differenceWindows: 10_000,
    /**
     * The runner drops a step summary above 1 MiB whole (actions/runner `FileCommandManager`), so we stop
     * before it. Counted in UTF-8 bytes.
     */
    summaryBytes: 900 * KiB,
    /** The runner keeps 10 annotations of a kind per step; the tenth of ours is the roll-up. */
    annotationsPerKind: 9,
    /** Outputs of one job together, counted as UTF-16 code units times two. */
    jobOutputUtf16Bytes: 900_000,
    /** A workflow file of ours; GitHub reads up to 1 MiB. */
    workflowFileBytes: 64 * KiB,
    /** How long a service may stay unavailable where nobody says otherwise: a job has six hours. */
    serviceDeadlineMs: 15 * 60_000,
    /** What is kept of the output of one child process for a message. */
    childOutputBytes: 64 * KiB,
    /** Time that a process group gets between SIGTERM and SIGKILL. */
    killGraceMs: 5_000,
    httpBodyBytes: 32 * MiB,
    /** An OCI manifest or index: what the distribution specification asks registries to accept. */
    ociManifestBytes: 4 * MiB,
    /** Descriptors in one OCI index, and referrers of one image that are looked at. */
    ociDescriptors: 4096,
    /** Pages of one listing that are followed. */
    pages: 100,
    /** Attestations of one artifact that are fetched. */
    attestations: 1000,
    /** Jobs of one attempt of a run: 256 for each matrix. */
    runJobs: 10_000,
    /** Attempts of one run (GitHub's own limit is 50 re-runs). */
    runAttempts: 51,
    /** The payload of an event: GitHub's own limit for webhooks. */
    eventBytes: 25 * MiB,
    /** One input of a workflow that stands in provenance as it is; of a longer one only the digest does. */
    recordedInputBytes: 4 * KiB,
    /** Lockfiles of one source tree that provenance lists, and bytes of all of them. */
    sourceLockfiles: 100,
    sourceLockfileBytes: 128 * MiB,
    /** Keys of one OIDC issuer. */
    issuerKeys: 64,
    /** Assets of one release (GitHub's own limit), and releases that are searched for a draft. */
    releaseAssets: 1000,
    releases: 5000,
    /** One asset of a release (GitHub's own limit: below 2 GiB). */
    releaseAssetBytes: 2048 * MiB - 1,
    /** The answer of a token service of a registry. */
    registryTokenBytes: 256 * KiB,
    /** A configuration of container registries with credentials in it. */
    dockerConfigBytes: 1 * MiB,
    /** One workflow artifact that is read whole. */
    workflowArtifactBytes: 256 * MiB,
    /** Entries of one archive. */
    archiveEntries: 100_000,
    /** One hand-over between jobs: its archive, and its files together. */
    handoffBytes: 64 * 1024 * MiB,
    /** A hand-over as the output of a job, in UTF-16 code units; a longer one leaves its list in the artifact. */
    handoffCharacters: 400_000,
    /** Such a list. */
    handoffManifestBytes: 64 * MiB,
    /** What an upload of a workflow artifact holds in memory. */
    uploadBlockBytes: 8 * MiB,
    /** Time that a program for credentials gets. */
    credentialProgramMs: 30_000,
    /** Requests per minute that make content on GitHub (its own limit is 80). */
    contentRequestsPerMinute: 60,
    /** Files up to this size are hashed from one read; larger ones are streamed. */
    hashAtOnceBytes: 1 * MiB,
    /** Files that are hashed at the same time, if the machine has as many cores. */
    hashPool: 8,
};


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


/***/ })

};
