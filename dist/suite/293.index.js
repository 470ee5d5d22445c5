export const id = 293;
export const ids = [293];
export const modules = {

/***/ 1967:
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
    /** A Sigstore bundle. */
    bundleBytes: 32 * MiB,
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
    /** What is kept of the output of one child process for a message. */
    childOutputBytes: 64 * KiB,
    /** Time that a process group gets between SIGTERM and SIGKILL. */
    killGraceMs: 5_000,
    httpBodyBytes: 32 * MiB,
    /** Files up to this size are hashed from one read; larger ones are streamed. */
    hashAtOnceBytes: 1 * MiB,
};


/***/ }),

/***/ 7315:
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

/***/ 846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ atInterruption),
/* harmony export */   t: () => (/* binding */ atEnd)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);

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

/***/ 8424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = { now: () => new Date() };


/***/ }),

/***/ 6301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7296);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(846);










const LOCK_WAIT_MS = 60_000;
const LOCK_POLL_MS = 25;
const nodeFiles = {
    read: readRegular,
    readIfPresent: async (path, maxBytes) => (await infoOf(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)) === undefined ? undefined : readRegular(path, maxBytes),
    readRange,
    info: async (path) => describe(await infoOf(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)),
    list,
    realPath: (path) => orAbsent(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path)),
    hash,
    write,
    makeFolder: (path, mode) => writing(path, () => makeFolders(path, mode)),
    temporaryFolder,
    copyTree,
    copyFile: (from, to) => writing(to, () => copyOne(from, to)),
    remove: (path) => writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true, maxRetries: 3 })),
    withLock,
};
async function readRegular(path, maxBytes) {
    const info = await reading(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path));
    // A FIFO or a device would block or never end.
    if (!info.isFile())
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF('file/unreadable', 'no regular file', { at: { file: path } });
    if (info.size > maxBytes) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF('limit/exceeded', `${info.size} bytes; at most ${maxBytes} are read of this kind of file`, { at: { file: path } });
    }
    const bytes = await reading(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
    if (bytes.length > maxBytes)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF('limit/exceeded', `grew beyond ${maxBytes} bytes while it was read`, {
            at: { file: path },
        });
    return bytes;
}
async function readRange(path, offset, length) {
    return reading(path, async () => {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
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
    const entries = await reading(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }));
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_9__/* .sortedBy */ .V)(entries, ({ name }) => name).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
}
async function hash(path) {
    return reading(path, async () => {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let sizeBytes = 0;
        if (size <= _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limits */ .F.hashAtOnceBytes) {
            const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
            sizeBytes = bytes.length;
            digest.update(bytes);
        }
        else {
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, {
                highWaterMark: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limits */ .F.hashAtOnceBytes,
            })) {
                sizeBytes += chunk.length;
                digest.update(chunk);
            }
        }
        return { sha256: digest.digest('hex'), sizeBytes };
    });
}
/** A reader, and a machine that loses power, sees the old content or the new one, never a part. */
async function write(path, bytes, mode = 0o644) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    const done = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_8__/* .atInterruption */ .Z)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true }));
    try {
        await writing(path, async () => {
            await makeFolders(folder);
            // At once: a file that the thread pool makes could appear after a signal has cleaned up.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', mode));
            const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'r+');
            try {
                await handle.writeFile(bytes);
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
            await syncFolder(folder);
        });
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    finally {
        done();
    }
}
/** The rename itself must survive too. Windows cannot open folders, and needs no such step. */
async function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, options);
    }
    catch (error) {
        if (errorCode(error) !== 'ENOENT')
            throw error;
        let missing = path;
        while ((await infoOf((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(missing), node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)) === undefined)
            missing = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(missing);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(missing, { ...options, recursive: false });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, options);
    }
}
async function temporaryFolder(purpose) {
    const base = process.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)();
    return writing(base, async () => {
        // At once, as in `write`.
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(base, `secure-build-${purpose}-`)));
        (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_8__/* .atEnd */ .t)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 }));
        return folder;
    });
}
async function copyTree(from, to, skip) {
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const source = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(from, folder);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(to, folder);
        const info = await reading(source, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(source));
        await writing(target, () => makeFolders(target));
        for (const { name, kind } of await list(source)) {
            const relative = folder === '' ? name : `${folder}/${name}`;
            if (skip?.(relative) === true)
                continue;
            if (kind === 'folder')
                folders.push(relative);
            else
                await copyEntry((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(source, name), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(target, name), kind);
        }
        await writing(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(target, (info.mode & 0o777) | 0o700));
    }
}
async function copyEntry(from, to, kind) {
    if (kind === 'link') {
        const target = await reading(from, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(from));
        await writing(to, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target, to));
    }
    else if (kind === 'file') {
        await writing(to, () => copyOne(from, to));
    }
    else {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF('file/unreadable', 'a socket, pipe or device cannot be copied', { at: { file: from } });
    }
}
async function copyOne(from, to) {
    await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(to));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
}
async function withLock(path, work) {
    await lock(path);
    // No signal is handled between the end of `lock` and this line.
    const done = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_8__/* .atInterruption */ .Z)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true }));
    try {
        return await work();
    }
    finally {
        done();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
}
async function lock(path) {
    for (let waitedMs = 0;; waitedMs += LOCK_POLL_MS) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, String(process.pid), { flag: 'wx' });
            return;
        }
        catch (error) {
            if (errorCode(error) !== 'EEXIST')
                throw unwritable(path, error);
        }
        if (waitedMs >= LOCK_WAIT_MS) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF('file/busy', `another run has held this lock for ${LOCK_WAIT_MS / 1000} s`, {
                at: { file: path },
            });
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(LOCK_POLL_MS * (0.5 + Math.random()));
    }
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
        throw error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF ? error : unreadable(path, error);
    }
}
async function writing(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF ? error : unwritable(path, error);
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
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF('file/unreadable', `cannot be read: ${reasonOf(cause)}`, { at: { file: path }, cause });
}
function unwritable(path, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF('file/unwritable', `cannot be written: ${reasonOf(cause)}`, {
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

/***/ 6072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fetchHttp)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);


/** Platform `fetch`: redirects refused (SEC-086), a deadline for the whole exchange, a cap on the body (SEC-091). */
const fetchHttp = { send };
async function send(request) {
    const { method, headers = {}, deadlineMs, maxBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.httpBodyBytes } = request;
    const url = parseUrl(request.url);
    try {
        const response = await fetch(url, {
            method,
            headers,
            redirect: 'manual',
            signal: AbortSignal.timeout(deadlineMs),
            ...(request.body === undefined ? {} : { body: new Uint8Array(request.body) }),
        });
        if (response.status >= 300 && response.status < 400) {
            await response.body?.cancel();
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('http/refused', `${url.host} answered with a redirect (${response.status})`);
        }
        return {
            status: response.status,
            headers: new Map(response.headers),
            body: await readBody(response, maxBytes, url.host),
        };
    }
    catch (cause) {
        if (cause instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF)
            throw cause;
        const late = cause instanceof Error && cause.name === 'TimeoutError';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('http/unavailable', late ? `${url.host} did not answer within ${deadlineMs} ms` : `${url.host} could not be reached`, { cause });
    }
}
function parseUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const local = url?.hostname === '127.0.0.1' || url?.hostname === '[::1]' || url?.hostname === 'localhost';
    if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && local))) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('http/refused', 'only https addresses are called');
    }
    if (url.username !== '' || url.password !== '')
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('http/refused', `the address of ${url.host} holds a user name or password`);
    return url;
}
async function readBody(response, maxBytes, host) {
    const chunks = [];
    let size = 0;
    if (response.body === null)
        return new Uint8Array();
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > maxBytes)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('limit/exceeded', `the answer of ${host} is larger than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 6140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ OutputTail)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1967);

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

/***/ 751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   Pn: () => (/* binding */ groupProcesses)
/* harmony export */ });
/* unused harmony export baseEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7296);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(846);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6140);





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
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.file, command.args, {
        cwd: command.folder,
        env: { ...command.environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    const done = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_3__/* .atInterruption */ .Z)(() => endGroup(child, 'SIGKILL'));
    const stdout = new _output_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .OutputTail */ .g(command.onLine);
    const stderr = new _output_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .OutputTail */ .g(command.onLine);
    child.stdout.on('data', (chunk) => stdout.add(chunk));
    child.stderr.on('data', (chunk) => stderr.add(chunk));
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
        killer = setTimeout(() => endGroup(child, 'SIGKILL'), _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.killGraceMs);
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
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('process/not-started', `"${file}" could not be started`, { cause });
}


/***/ }),

/***/ 1755:
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
