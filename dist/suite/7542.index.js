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

/***/ 71967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const KiB = 1024;
const MiB = 1024 * KiB;
const limits = {
    lockfileBytes: 64 * MiB,
    manifestBytes: 1 * MiB,
    bundleBytes: 32 * MiB,
    bundleItems: 8,
    bundleLines: 10_000,
    checkpointCharacters: 64 * KiB,
    trustedRootBytes: 4 * MiB,
    policyBytes: 1 * MiB,
    indexBytes: 16 * MiB,
    statementBytes: 16 * MiB,
    artifactBytes: 2048 * MiB,
    keyFileBytes: 64 * KiB,
    tokenCharacters: 16 * KiB,
    oidcAnswerBytes: 64 * KiB,
    signingAnswerBytes: 1 * MiB,
    logTileBytes: 16 * MiB,
    tufMetadataBytes: 5_000_000,
    signingServices: 64,
    derBytes: 256 * KiB,
    derDepth: 32,
    derNodes: 10_000,
    jsonDepth: 64,
    lockfileDepth: 256,
    yamlDepth: 32,
    yamlTokens: 200_000,
    components: 250_000,
    edges: 2_000_000,
    subjects: 1024,
    artifactFiles: 200_000,
    subjectListBytes: 16 * MiB,
    declaredArtifacts: 500,
    declarationBytes: 1 * MiB,
    walkEntries: 2_000_000,
    evidenceEntries: 100_000,
    differenceWindows: 10_000,
    summaryBytes: 900 * KiB,
    annotationsPerKind: 9,
    jobOutputUtf16Bytes: 900_000,
    workflowFileBytes: 64 * KiB,
    matrixJobs: 256,
    workflowLevels: 10,
    calledWorkflows: 50,
    serverWorkflowLevels: 4,
    serverCalledWorkflows: 20,
    compositeLevels: 9,
    serviceDeadlineMs: 15 * 60_000,
    childOutputBytes: 64 * KiB,
    killGraceMs: 5_000,
    httpBodyBytes: 32 * MiB,
    ociManifestBytes: 4 * MiB,
    ociDescriptors: 4096,
    pages: 100,
    attestations: 1000,
    snapshotBytes: 32 * MiB,
    runJobs: 10_000,
    runAttempts: 51,
    eventBytes: 25 * MiB,
    recordedInputBytes: 4 * KiB,
    sourceLockfiles: 100,
    sourceLockfileBytes: 128 * MiB,
    issuerKeys: 64,
    releaseAssets: 1000,
    releases: 5000,
    releaseAssetBytes: 2048 * MiB - 1,
    registryTokenBytes: 256 * KiB,
    dockerConfigBytes: 1 * MiB,
    workflowArtifactBytes: 256 * MiB,
    archiveEntries: 100_000,
    handoffBytes: 64 * 1024 * MiB,
    handoffCharacters: 400_000,
    handoffManifestBytes: 64 * MiB,
    uploadBlockBytes: 8 * MiB,
    credentialProgramMs: 30_000,
    contentRequestsPerMinute: 60,
    hashAtOnceBytes: 1 * MiB,
    hashPool: 8,
};


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

/***/ 30846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ atInterruption),
/* harmony export */   t: () => (/* binding */ atEnd)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const SETTLE_MS = 100;
const undos = new Set();
const endings = new Set();
let listening = false;
function atInterruption(undo) {
    listen();
    undos.add(undo);
    return () => undos.delete(undo);
}
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
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.once(signal, () => interrupt(signal));
}
function interrupt(signal) {
    runAll(undos);
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
const READ_HERE_BYTES = 128 * 1024;
const names = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };
async function hashFile(path, also = []) {
    const buffer = await takeBuffer();
    try {
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
async function takeBuffer() {
    const known = free.pop();
    if (known !== undefined)
        return known;
    if (made >= Math.min(2 * (0,external_node_os_.availableParallelism)(), limits/* limits */.F.hashPool))
        return new Promise((resolve) => waiting.push(resolve));
    made += 1;
    return Buffer.allocUnsafeSlow(limits/* limits */.F.hashAtOnceBytes + 1);
}
function giveBuffer(buffer) {
    const first = waiting.shift();
    if (first === undefined)
        free.push(buffer);
    else
        first(buffer);
}

;// CONCATENATED MODULE: ./packages/common/src/edges/lock-holder.ts


function lockHolder() {
    return `${process.pid} ${placeOfProcesses()}`;
}
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
async function write(path, bytes, mode = 0o644) {
    const folder = (0,external_node_path_.dirname)(path);
    const temporary = (0,external_node_path_.join)(folder, temporaryName(path));
    const done = (0,cleanup/* atInterruption */.Z)(() => (0,external_node_fs_.rmSync)(temporary, { force: true }));
    try {
        await writing(path, async () => {
            await makeFolders(folder);
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
function temporaryName(path) {
    return `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
}
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
function removeAbandoned(path) {
    const taken = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), temporaryName(path));
    try {
        const info = (0,external_node_fs_.lstatSync)(path);
        if (!info.isFile() || info.size > LONGEST_HOLDER)
            return false;
        const holder = (0,external_node_fs_.readFileSync)(path, 'utf8');
        if (!isAbandoned(holder))
            return false;
        (0,external_node_fs_.renameSync)(path, taken);
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
function honorProxyVariables() {
    if (honored)
        return;
    const given = variables.filter((name) => (process.env[name] ?? '') !== '');
    for (const name of given)
        registerCredentials(process.env[name] ?? '');
    if (given.length > 0) {
        try {
            const { getBuiltinModule } = process;
            getBuiltinModule?.('node:http').setGlobalProxyFromEnv?.();
        }
        catch {
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
        return text;
    }
}

;// CONCATENATED MODULE: ./packages/common/src/edges/http.ts




const fetchHttp = { send };
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




const BASE_NAMES = ['PATH', 'SystemRoot', 'ComSpec', 'PATHEXT'];
const baseEnvironment = Object.fromEntries(BASE_NAMES.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
}));
const groupProcesses = {
    baseEnvironment,
    run: runGroup,
    variable: (name) => (Object.hasOwn(process.env, name) ? process.env[name] : undefined),
};
async function runGroup(command) {
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
        endGroup(child, 'SIGKILL');
        done();
    }
}
function ended(child, file) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(notStarted(file, cause)));
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


/***/ })

};
