export const id = 7542;
export const ids = [7542,1755];
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

/***/ 30846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ atInterruption),
/* harmony export */   t: () => (/* binding */ atEnd)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

/** Long enough for the file operations that are under way; nothing new begins in it. */
const SETTLE_MS = 100;
const undos = new Set();
const endings = new Set();
let listening = false;
/**
 * Synchronous work that must be done even if a signal ends the run: half-written files removed, child
 * processes ended. Returns the function that takes it off the list again.
 */
function atInterruption(undo) {
    listen();
    undos.add(undo);
    return () => undos.delete(undo);
}
/** The same for work that is due also when the run ends by itself. */
function atEnd(work) {
    if (endings.size === 0)
        process.once('exit', () => runAll(endings));
    endings.add(work);
    atInterruption(work);
}
function listen() {
    if (listening)
        return;
    listening = true;
    // A terminal that is closed sends SIGHUP.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.once(signal, () => interrupt(signal));
}
function interrupt(signal) {
    runAll(undos);
    // What the thread pool had begun before the signal ends by itself, and may have made another file.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLE_MS);
    runAll(undos);
    const problem = new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('run/interrupted', `ended by ${signal}`);
    process.stderr.write(`${(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem)}\n`);
    process.exit(problem.exit);
}
function runAll(work) {
    for (const undo of work) {
        try {
            undo();
        }
        catch (error) {
            // The other undos must still run; what could not be undone is said.
            process.stderr.write(`could not clean up: ${error instanceof Error ? error.message : String(error)}\n`);
        }
    }
}


/***/ }),

/***/ 78424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    now: () => new Date(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
};


/***/ }),

/***/ 47531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ nodeFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/edges/cleanup.ts
var cleanup = __webpack_require__(30846);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
;// CONCATENATED MODULE: ./packages/common/src/edges/hash-file.ts







const readPiece = (0,external_node_util_.promisify)(external_node_fs_.read);
/** So little is read in less time than it takes to ask another thread for it. */
const READ_HERE_BYTES = 128 * 1024;
const names = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };
/**
 * Follows links. A file of up to 1 MiB is read at once and hashed on another thread, a larger one in pieces; the
 * same bytes go to every algorithm.
 */
async function hashFile(path, also = []) {
    const buffer = await takeBuffer();
    try {
        // A FIFO that has taken the place of the file would make an open that waits, wait for ever.
        const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            return await hashOpened({ descriptor, path, algorithms: ['sha256', ...also] }, buffer);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    finally {
        giveBuffer(buffer);
    }
}
async function hashOpened(file, buffer) {
    const info = (0,external_node_fs_.fstatSync)(file.descriptor);
    if (!info.isFile())
        throw new problem/* Problem */.AF('file/unreadable', 'no regular file', { at: { file: file.path } });
    // One byte more than the file has: a read that does not fill the buffer has seen the end.
    const wanted = Math.min(info.size + 1, buffer.length);
    const bytesRead = await readFirst(file.descriptor, buffer, wanted);
    const whole = bytesRead === info.size && bytesRead < wanted;
    return whole ? hashAtOnce(file, buffer.subarray(0, bytesRead)) : hashInPieces(file, buffer, bytesRead);
}
async function readFirst(descriptor, buffer, wanted) {
    if (wanted <= READ_HERE_BYTES)
        return (0,external_node_fs_.readSync)(descriptor, buffer, 0, wanted, null);
    return (await readPiece(descriptor, buffer, 0, wanted, null)).bytesRead;
}
async function hashAtOnce({ algorithms }, bytes) {
    const digests = await Promise.all(algorithms.map(async (algorithm) => {
        const digest = await external_node_crypto_.webcrypto.subtle.digest(names[algorithm], bytes);
        return [algorithm, (0,core_bytes/* formatHex */.NN)(new Uint8Array(digest))];
    }));
    return resultOf(digests, bytes.length);
}
/** Goes on where the first read has ended. The next piece is read while this one is hashed. */
async function hashInPieces({ descriptor, algorithms }, first, firstBytes) {
    const hashes = algorithms.map((algorithm) => [algorithm, (0,external_node_crypto_.createHash)(algorithm)]);
    let [current, next] = [first, Buffer.allocUnsafe(first.length)];
    let [bytesRead, sizeBytes] = [firstBytes, 0];
    while (bytesRead > 0) {
        const reading = readPiece(descriptor, next, 0, next.length, null);
        for (const [, hash] of hashes)
            hash.update(current.subarray(0, bytesRead));
        sizeBytes += bytesRead;
        ({ bytesRead } = await reading);
        [current, next] = [next, current];
    }
    return resultOf(hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')]), sizeBytes);
}
function resultOf(digests, sizeBytes) {
    return { sizeBytes, ...Object.fromEntries(digests) };
}
const free = [];
const waiting = [];
let made = 0;
/**
 * Two files for each core, of which one is read while the other is hashed: more at the same time would only make
 * each of them slower. Memory that is used again is half of the speed.
 */
async function takeBuffer() {
    const known = free.pop();
    if (known !== undefined)
        return known;
    if (made >= Math.min(2 * (0,external_node_os_.availableParallelism)(), limits/* limits */.F.hashPool))
        return new Promise((resolve) => waiting.push(resolve));
    made += 1;
    return Buffer.allocUnsafeSlow(limits/* limits */.F.hashAtOnceBytes + 1);
}
/** It goes to the one who waits longest. */
function giveBuffer(buffer) {
    const first = waiting.shift();
    if (first === undefined)
        free.push(buffer);
    else
        first(buffer);
}

;// CONCATENATED MODULE: ./packages/common/src/edges/lock-holder.ts


/** What a lock file says of who holds it: the number of a process, and where that number means something. */
function lockHolder() {
    return `${process.pid} ${placeOfProcesses()}`;
}
/**
 * Whether the process that made a lock has ended without removing it (SIGKILL, SEC-151). In doubt it has not: another
 * machine, another container and an older start of this machine have processes of their own.
 */
function isAbandoned(holder) {
    const [, pid, place] = /^(\d{1,10}) (.+)$/.exec(holder) ?? [];
    return pid !== undefined && place === placeOfProcesses() && !isRunning(Number(pid));
}
function placeOfProcesses() {
    if (process.platform !== 'linux')
        return (0,external_node_os_.hostname)();
    const boot = (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${(0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')}`;
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
}

;// CONCATENATED MODULE: ./packages/common/src/edges/files.ts











const LOCK_WAIT_MS = 60_000;
const LOCK_POLL_MS = 25;
const LONGEST_HOLDER = 500;
const nodeFiles = {
    read: readRegular,
    readIfPresent: async (path, maxBytes) => (await infoOf(path, promises_.stat)) === undefined ? undefined : readRegular(path, maxBytes),
    readRange,
    // Asked for every file that is hashed: another thread would take longer to be asked than to answer.
    info: async (path) => describe(await infoOf(path, async () => (0,external_node_fs_.lstatSync)(path))),
    list,
    realPath: (path) => orAbsent(path, () => (0,promises_.realpath)(path)),
    hash: (path, also) => reading(path, () => hashFile(path, also)),
    write,
    writeBy,
    makeFolder: (path, mode) => writing(path, () => makeFolders(path, mode)),
    temporaryFolder,
    copyTree,
    copyFile: (from, to) => writing(to, () => copyOne(from, to)),
    remove: (path) => writing(path, () => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 })),
    withLock,
};
async function readRegular(path, maxBytes) {
    const info = await reading(path, () => (0,promises_.stat)(path));
    // A FIFO or a device would block or never end.
    if (!info.isFile())
        throw new problem/* Problem */.AF('file/unreadable', 'no regular file', { at: { file: path } });
    if (info.size > maxBytes) {
        throw new problem/* Problem */.AF('limit/exceeded', `${info.size} bytes; at most ${maxBytes} are read of this kind of file`, { at: { file: path } });
    }
    const bytes = await reading(path, () => (0,promises_.readFile)(path));
    if (bytes.length > maxBytes)
        throw new problem/* Problem */.AF('limit/exceeded', `grew beyond ${maxBytes} bytes while it was read`, {
            at: { file: path },
        });
    return bytes;
}
async function readRange(path, offset, length) {
    return reading(path, async () => {
        const handle = await (0,promises_.open)(path, 'r');
        try {
            const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, offset);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    });
}
async function list(folder) {
    const entries = await reading(folder, () => (0,promises_.readdir)(folder, { withFileTypes: true }));
    return (0,order/* sortedBy */.V)(entries, ({ name }) => name).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
}
/** A reader, and a machine that loses power, sees the old content or the new one, never a part. */
async function write(path, bytes, mode = 0o644) {
    const folder = (0,external_node_path_.dirname)(path);
    const temporary = (0,external_node_path_.join)(folder, temporaryName(path));
    const done = (0,cleanup/* atInterruption */.Z)(() => (0,external_node_fs_.rmSync)(temporary, { force: true }));
    try {
        await writing(path, async () => {
            await makeFolders(folder);
            // At once: a file that the thread pool makes could appear after a signal has cleaned up.
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(temporary, 'wx', mode));
            const handle = await (0,promises_.open)(temporary, 'r+');
            try {
                await handle.writeFile(bytes);
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            await (0,promises_.rename)(temporary, path);
            await syncFolder(folder);
        });
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    finally {
        done();
    }
}
/** Of many small files: one call each, since a thread of the pool would take longer to be asked than to write. */
async function writeBy(path, fill, mode = 0o644) {
    await writing(path, () => makeParent(path));
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), temporaryName(path));
    const done = (0,cleanup/* atInterruption */.Z)(() => (0,external_node_fs_.rmSync)(temporary, { force: true }));
    try {
        const descriptor = await writing(path, async () => (0,external_node_fs_.openSync)(temporary, 'wx', mode));
        try {
            await fill((bytes) => writing(path, async () => writeAll(descriptor, bytes)));
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
        await writing(path, async () => (0,external_node_fs_.renameSync)(temporary, path));
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    finally {
        done();
    }
}
async function makeParent(path) {
    const folder = (0,external_node_path_.dirname)(path);
    if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        await makeFolders(folder);
}
function writeAll(descriptor, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
}
/** What a killed run leaves of these is known by its name: `domain/evidence/half-written.ts`. */
function temporaryName(path) {
    return `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
}
/** The rename itself must survive too. Windows cannot open folders, and needs no such step. */
async function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(folder, external_node_fs_.constants.O_RDONLY);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Node answers a folder that cannot be made on a read-only disk with "no such file", so the first missing one is asked. */
async function makeFolders(path, mode) {
    const options = { recursive: true, ...(mode === undefined ? {} : { mode }) };
    try {
        await (0,promises_.mkdir)(path, options);
    }
    catch (error) {
        if (errorCode(error) !== 'ENOENT')
            throw error;
        let missing = path;
        while ((await infoOf((0,external_node_path_.dirname)(missing), promises_.stat)) === undefined)
            missing = (0,external_node_path_.dirname)(missing);
        await (0,promises_.mkdir)(missing, { ...options, recursive: false });
        await (0,promises_.mkdir)(path, options);
    }
}
async function temporaryFolder(purpose) {
    const base = process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)();
    return writing(base, async () => {
        // At once, as in `write`.
        const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base, `secure-build-${purpose}-`)));
        (0,cleanup/* atEnd */.t)(() => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 }));
        return folder;
    });
}
async function copyTree(from, to, skip) {
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const source = (0,external_node_path_.join)(from, folder);
        const target = (0,external_node_path_.join)(to, folder);
        const info = await reading(source, () => (0,promises_.lstat)(source));
        await writing(target, () => makeFolders(target));
        for (const { name, kind } of await list(source)) {
            const relative = folder === '' ? name : `${folder}/${name}`;
            if (skip?.(relative) === true)
                continue;
            if (kind === 'folder')
                folders.push(relative);
            else
                await copyEntry((0,external_node_path_.join)(source, name), (0,external_node_path_.join)(target, name), kind);
        }
        await writing(target, () => (0,promises_.chmod)(target, (info.mode & 0o777) | 0o700));
    }
}
async function copyEntry(from, to, kind) {
    if (kind === 'link') {
        const target = await reading(from, () => (0,promises_.readlink)(from));
        await writing(to, () => (0,promises_.symlink)(target, to));
    }
    else if (kind === 'file') {
        await writing(to, () => copyOne(from, to));
    }
    else {
        throw new problem/* Problem */.AF('file/unreadable', 'a socket, pipe or device cannot be copied', { at: { file: from } });
    }
}
async function copyOne(from, to) {
    await makeFolders((0,external_node_path_.dirname)(to));
    await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
}
async function withLock(path, work) {
    await lock(path);
    // No signal is handled between the end of `lock` and this line.
    const done = (0,cleanup/* atInterruption */.Z)(() => (0,external_node_fs_.rmSync)(path, { force: true }));
    try {
        return await work();
    }
    finally {
        done();
        await (0,promises_.rm)(path, { force: true });
    }
}
async function lock(path) {
    for (let waitedMs = 0;; waitedMs += LOCK_POLL_MS) {
        try {
            (0,external_node_fs_.writeFileSync)(path, lockHolder(), { flag: 'wx' });
            return;
        }
        catch (error) {
            if (errorCode(error) !== 'EEXIST')
                throw unwritable(path, error);
        }
        if (removeAbandoned(path))
            continue;
        if (waitedMs >= LOCK_WAIT_MS) {
            throw new problem/* Problem */.AF('file/busy', `another run has held this lock for ${LOCK_WAIT_MS / 1000} s`, {
                at: { file: path },
            });
        }
        await (0,external_node_timers_promises_.setTimeout)(LOCK_POLL_MS * (0.5 + Math.random()));
    }
}
/** @returns whether it is worth trying at once */
function removeAbandoned(path) {
    const taken = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), temporaryName(path));
    try {
        const info = (0,external_node_fs_.lstatSync)(path);
        // Nothing that we have made: a link to a device would never end.
        if (!info.isFile() || info.size > LONGEST_HOLDER)
            return false;
        const holder = (0,external_node_fs_.readFileSync)(path, 'utf8');
        if (!isAbandoned(holder))
            return false;
        (0,external_node_fs_.renameSync)(path, taken);
        // Another waiter was faster, and what was taken away is his: he gets it back.
        if ((0,external_node_fs_.readFileSync)(taken, 'utf8') !== holder)
            (0,external_node_fs_.linkSync)(taken, path);
    }
    catch (error) {
        if (!['ENOENT', 'EEXIST'].includes(errorCode(error)))
            throw unwritable(path, error);
    }
    finally {
        (0,external_node_fs_.rmSync)(taken, { force: true });
    }
    return true;
}
async function infoOf(path, look) {
    return orAbsent(path, () => look(path));
}
async function orAbsent(path, look) {
    try {
        return await look();
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(errorCode(error)))
            return undefined;
        throw unreadable(path, error);
    }
}
function describe(info) {
    if (info === undefined)
        return undefined;
    const fingerprint = `${info.dev}:${info.ino}:${info.size}:${info.mtimeMs}:${info.ctimeMs}`;
    return { kind: kindOf(info), sizeBytes: info.size, mode: info.mode & 0o7777, fingerprint };
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'link';
    if (entry.isDirectory())
        return 'folder';
    return entry.isFile() ? 'file' : 'other';
}
async function reading(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof problem/* Problem */.AF ? error : unreadable(path, error);
    }
}
async function writing(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof problem/* Problem */.AF ? error : unwritable(path, error);
    }
}
const reasons = new Map([
    ['ENOENT', 'no such file'],
    ['ENOTDIR', 'a part of the path is no folder'],
    ['EISDIR', 'a folder stands there'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'operation not permitted'],
    ['ENOSPC', 'no space left on the device'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EROFS', 'the file system is read-only'],
    ['ELOOP', 'too many symbolic links'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['EMFILE', 'too many open files'],
    ['EFBIG', 'the file would become too large'],
]);
function unreadable(path, cause) {
    return new problem/* Problem */.AF('file/unreadable', `cannot be read: ${reasonOf(cause)}`, { at: { file: path }, cause });
}
function unwritable(path, cause) {
    return new problem/* Problem */.AF('file/unwritable', `cannot be written: ${reasonOf(cause)}`, {
        at: { file: path },
        cause,
    });
}
function reasonOf(error) {
    const code = errorCode(error);
    return reasons.get(code) ?? code;
}
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string'
        ? error.code
        : 'unknown fault';
}


/***/ }),

/***/ 68432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ fetchHttp)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/edges/secrets.ts
var secrets = __webpack_require__(11755);
;// CONCATENATED MODULE: ./packages/common/src/edges/proxy.ts


const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
let honored = false;
/**
 * From the first request on, `fetch` uses `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` as every other tool of the
 * machine does (Node from 24.14; an older one connects directly). Without a variable nothing is loaded.
 *
 * @throws Problem `http/refused` for an address that is none; the address is not shown, it may hold a password.
 */
function honorProxyVariables() {
    if (honored)
        return;
    const given = variables.filter((name) => (process.env[name] ?? '') !== '');
    for (const name of given)
        registerCredentials(process.env[name] ?? '');
    if (given.length > 0) {
        try {
            // Node 20 has neither before its last versions.
            const { getBuiltinModule } = process;
            getBuiltinModule?.('node:http').setGlobalProxyFromEnv?.();
        }
        catch {
            // The error of Node shows the address.
            throw new problem/* Problem */.AF('http/refused', `the address of a proxy in ${given.join(' or ')} is not understood`, {
                hint: 'Write it as http://HOST:PORT.',
            });
        }
    }
    honored = true;
}
function registerCredentials(address) {
    if (!URL.canParse(address)) {
        (0,secrets/* registerSecret */.c)(address);
        return;
    }
    const { username, password } = new URL(address);
    if (password === '')
        return;
    for (const secret of [password, decoded(password)])
        (0,secrets/* registerSecret */.c)(secret);
    (0,secrets/* registerSecret */.c)(`${username}:${password}`);
    (0,secrets/* registerSecret */.c)(btoa(`${decoded(username)}:${decoded(password)}`));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A lone percent sign: the text stands for itself.
        return text;
    }
}

;// CONCATENATED MODULE: ./packages/common/src/edges/http.ts




/**
 * Platform `fetch`: redirects never followed (SEC-086), a deadline for the whole exchange, a cap on the body
 * as it is after decompression (SEC-091), the proxy of the environment (SEC-090). Texts name the host only: a path
 * or a query may hold what nobody should read.
 */
const fetchHttp = { send };
/** `AbortSignal.timeout` takes a 32-bit number; more would end at once. */
const LONGEST_MS = 2 ** 31 - 1;
async function send(request) {
    const { deadlineMs, maxBytes = limits/* limits */.F.httpBodyBytes, redirect = 'refuse', saveTo } = request;
    const url = parseUrl(request.url);
    honorProxyVariables();
    const signal = AbortSignal.timeout(Math.max(1, Math.min(Math.ceil(deadlineMs), LONGEST_MS)));
    try {
        const answer = await exchange(request, url, signal);
        const { status } = answer;
        if (redirect === 'refuse' && status >= 300 && status < 400) {
            await answer.cancel();
            throw new problem/* Problem */.AF('http/refused', `${url.host} answered with a redirect (${status})`);
        }
        const body = bounded(answer.body, maxBytes, url.host);
        if (saveTo === undefined || (status !== 200 && status !== 201))
            return { status, headers: answer.headers, body: await read(body) };
        await save(body, saveTo);
        return { status, headers: answer.headers, body: new Uint8Array() };
    }
    catch (error) {
        throw error instanceof problem/* Problem */.AF ? error : unreachable(error, url.host, deadlineMs);
    }
}
async function exchange(request, url, signal) {
    const { method, headers = {}, body, bodyFile } = request;
    if (bodyFile !== undefined)
        return uploaded(url, { method, headers, bodyFile, signal });
    const response = await fetch(url, {
        method,
        headers,
        redirect: 'manual',
        signal,
        ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    });
    return {
        status: response.status,
        headers: new Map(response.headers),
        body: response.body ?? nothing(),
        cancel: async () => response.body?.cancel(),
    };
}
async function uploaded(url, upload) {
    const { uploadFile } = await __webpack_require__.e(/* import() */ 1372).then(__webpack_require__.bind(__webpack_require__, 51372));
    const message = await uploadFile({ ...upload, url });
    const headers = Object.entries(message.headersDistinct).map(([name, values = []]) => [name, values.join(', ')]);
    return {
        status: message.statusCode ?? 0,
        headers: new Map(headers),
        body: message,
        cancel: async () => void message.destroy(),
    };
}
function parseUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const local = url?.hostname === '127.0.0.1' || url?.hostname === '[::1]' || url?.hostname === 'localhost';
    if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && local))) {
        throw new problem/* Problem */.AF('http/refused', 'only https addresses are called');
    }
    if (url.username !== '' || url.password !== '')
        throw new problem/* Problem */.AF('http/refused', `the address of ${url.host} holds a user name or password`);
    return url;
}
async function read(body) {
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function save(body, path) {
    try {
        const file = await writingTo(path, () => (0,promises_.open)(path, 'w', 0o600));
        try {
            for await (const chunk of body)
                await writingTo(path, () => file.writeFile(chunk));
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
async function* bounded(body, maxBytes, host) {
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBytes)
            throw new problem/* Problem */.AF('limit/exceeded', `the answer of ${host} is larger than ${maxBytes} bytes`);
        yield chunk;
    }
}
async function* nothing() { }
/** A full disk is no fault of the service. */
async function writingTo(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        throw new problem/* Problem */.AF('file/unwritable', 'cannot be written', { at: { file: path }, cause });
    }
}
function unreachable(cause, host, deadlineMs) {
    const proxyStatus = /Proxy response \((\d{3})\)/.exec(textOf(cause))?.[1];
    if (proxyStatus === '407') {
        return new problem/* Problem */.AF('http/refused', `the proxy demands credentials before it connects to ${host}`, {
            hint: 'Put the credentials into the variable HTTPS_PROXY, or name the host in NO_PROXY.',
        });
    }
    if (proxyStatus !== undefined) {
        return new problem/* Problem */.AF('http/unavailable', `the proxy answered ${proxyStatus} instead of connecting to ${host}`);
    }
    const late = [cause, cause instanceof Error ? cause.cause : undefined].some(isTimeout);
    return new problem/* Problem */.AF('http/unavailable', late ? `${host} did not answer within ${deadlineMs} ms` : `${host} could not be reached`, { cause });
}
function isTimeout(error) {
    return error instanceof Error && error.name === 'TimeoutError';
}
/** Texts of an error and its causes: `fetch` hides what happened in the second or third of them. */
function textOf(error, depth = 0) {
    if (!(error instanceof Error) || depth > 4)
        return '';
    return `${error.message}\n${textOf(error.cause, depth + 1)}`;
}


/***/ }),

/***/ 56140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ OutputTail)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);

/** Hands on whole lines and keeps the last bytes. */
class OutputTail {
    #onLine;
    #decoder = new TextDecoder();
    #kept = '';
    #line = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    add(chunk) {
        this.#take(this.#decoder.decode(chunk, { stream: true }));
    }
    end() {
        this.#take(this.#decoder.decode());
        if (this.#line !== '')
            this.#onLine?.(this.#line);
        this.#line = '';
        return this.#kept;
    }
    #take(text) {
        this.#kept = (this.#kept + text).slice(-_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.childOutputBytes);
        const lines = (this.#line + text).split('\n');
        // A program may print without any newline; a line is cut rather than kept without bound.
        this.#line = (lines.pop() ?? '').slice(-_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.childOutputBytes);
        for (const line of lines)
            this.#onLine?.(line);
    }
}


/***/ }),

/***/ 10751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   Pn: () => (/* binding */ groupProcesses)
/* harmony export */ });
/* unused harmony export baseEnvironment */
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30846);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56140);




/** What a program needs to be found and to run; nothing that could hold a secret. */
const BASE_NAMES = ['PATH', 'SystemRoot', 'ComSpec', 'PATHEXT'];
const baseEnvironment = Object.fromEntries(BASE_NAMES.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
}));
/**
 * Children as groups of their own, by `node:child_process`: a deadline or a signal must end the compiler that
 * a build started as well, and `@actions/exec` can end only the process that it started itself.
 */
const groupProcesses = {
    baseEnvironment,
    run: runGroup,
    variable: (name) => (Object.hasOwn(process.env, name) ? process.env[name] : undefined),
};
async function runGroup(command) {
    // Most runs start no program, and the module takes longer to load than they take.
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 23));
    const child = spawn(command.file, command.args, {
        cwd: command.folder,
        env: { ...command.environment },
        stdio: [command.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    const done = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_2__/* .atInterruption */ .Z)(() => endGroup(child, 'SIGKILL'));
    const stdout = new _output_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .OutputTail */ .g(command.onLine);
    const stderr = new _output_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .OutputTail */ .g(command.onLine);
    // A child that does not read its input closes the pipe; how it ends says whether that was right.
    child.stdin?.on('error', () => undefined).end(command.input);
    child.stdout?.on('data', (chunk) => stdout.add(chunk));
    child.stderr?.on('data', (chunk) => stderr.add(chunk));
    const deadline = startDeadline(child, command.deadlineMs);
    try {
        const { exitCode, signal } = await ended(child, command.file);
        return { exitCode, signal, timedOut: deadline.passed(), stdout: stdout.end(), stderr: stderr.end() };
    }
    finally {
        deadline.stop();
        // What the command left running in the background must not outlive it and change files later.
        endGroup(child, 'SIGKILL');
        done();
    }
}
function ended(child, file) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(notStarted(file, cause)));
        // A background process may hold the pipes open for ever: after the exit the rest gets a short time.
        let closing;
        const finish = (exitCode, signal) => {
            clearTimeout(closing);
            resolve({ exitCode: exitCode ?? undefined, signal: signal ?? undefined });
        };
        child.once('close', finish);
        child.once('exit', (exitCode, signal) => {
            closing = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
                finish(exitCode, signal);
            }, 1000);
        });
    });
}
function startDeadline(child, deadlineMs) {
    if (deadlineMs === undefined)
        return { passed: () => false, stop: () => undefined };
    let passed = false;
    let killer;
    const timer = setTimeout(() => {
        passed = true;
        endGroup(child, 'SIGTERM');
        killer = setTimeout(() => endGroup(child, 'SIGKILL'), _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.killGraceMs);
    }, deadlineMs);
    return {
        passed: () => passed,
        stop: () => {
            clearTimeout(timer);
            clearTimeout(killer);
        },
    };
}
function endGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    }
    catch (error) {
        // ESRCH: the whole group has ended already, which is what was wanted.
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH'))
            throw error;
    }
}
function notStarted(file, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('process/not-started', `"${file}" could not be started`, { cause });
}


/***/ }),

/***/ 25927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const systemRandom = { bytes: (length) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(length) };


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


/***/ })

};
