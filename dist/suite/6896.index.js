export const id = 6896;
export const ids = [6896,4788,8862,1755];
export const modules = {

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

/***/ 26896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchTufTarget: () => (/* binding */ fetchTufTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/instant.ts
var instant = __webpack_require__(62722);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
;// CONCATENATED MODULE: ./packages/common/src/formats/tuf-metadata.ts




const CODE = 'trust/metadata-invalid';
const TOP_LEVEL = ['root', 'timestamp', 'snapshot', 'targets'];
const ROLE_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/;
const PATH_PART = /^[A-Za-z0-9_@%+=-][A-Za-z0-9._@%+=-]{0,199}$/;
const KEY_ID = /^[0-9a-f]{1,128}$/;
function checkTufMetadata(bytes, role, name) {
    try {
        const metadata = object(parse(bytes), '');
        const signed = object(metadata.signed, '/signed');
        list(metadata.signatures, '/signatures');
        if (signed._type !== role)
            refuse('/signed/_type', `expected "${role}"`);
        checkWhole(signed.version, '/signed/version');
        checkTime(signed.expires);
        checkers[role](signed);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        throw new problem/* Problem */.AF(CODE, `${name}: ${error.message}`, { at: error.at, cause: error });
    }
}
const checkers = {
    root(signed) {
        checkKeyIds(Object.keys(object(signed.keys, '/signed/keys')), '/signed/keys');
        const roles = object(signed.roles, '/signed/roles');
        for (const name of Object.keys(roles)) {
            if (!TOP_LEVEL.includes(name))
                refuse('/signed/roles', `unknown role ${show(name)}`);
            checkThreshold(object(roles[name], `/signed/roles/${name}`), `/signed/roles/${name}`);
        }
        for (const name of TOP_LEVEL)
            object(roles[name], `/signed/roles/${name}`);
    },
    timestamp: checkMeta,
    snapshot: checkMeta,
    targets(signed) {
        for (const [path, target] of Object.entries(object(signed.targets, '/signed/targets'))) {
            checkTargetPath(path);
            const at = `/signed/targets/${path}`;
            checkWhole(object(target, at).length, `${at}/length`, 0);
        }
        if (signed.delegations !== undefined)
            checkDelegations(object(signed.delegations, '/signed/delegations'));
    },
};
function checkMeta(signed) {
    for (const [file, meta] of Object.entries(object(signed.meta, '/signed/meta'))) {
        const at = `/signed/meta/${file}`;
        if (!file.endsWith('.json'))
            refuse('/signed/meta', `no name of metadata: ${show(file)}`);
        checkRoleName(file.slice(0, -'.json'.length), '/signed/meta');
        const { version, length } = object(meta, at);
        checkWhole(version, `${at}/version`);
        if (length !== undefined)
            checkWhole(length, `${at}/length`, 0);
    }
}
function checkDelegations({ keys, roles }) {
    const at = '/signed/delegations';
    checkKeyIds(Object.keys(object(keys, `${at}/keys`)), `${at}/keys`);
    const names = new Set();
    for (const [index, value] of list(roles, `${at}/roles`).entries()) {
        const pointer = `${at}/roles/${index}`;
        const role = object(value, pointer);
        const name = typeof role.name === 'string' ? role.name : '';
        checkRoleName(name, `${pointer}/name`);
        if (TOP_LEVEL.includes(name) || names.has(name))
            refuse(`${pointer}/name`, `${show(name)} has a meaning already`);
        names.add(name);
        checkThreshold(role, pointer);
    }
}
function checkThreshold({ keyids, threshold }, at) {
    const ids = list(keyids, `${at}/keyids`).map((id) => (typeof id === 'string' ? id : ''));
    checkKeyIds(ids, `${at}/keyids`);
    if (new Set(ids).size !== ids.length)
        refuse(`${at}/keyids`, 'one key stands twice');
    const wanted = checkWhole(threshold, `${at}/threshold`);
    if (wanted > ids.length)
        refuse(`${at}/threshold`, `${wanted} signatures of ${ids.length} keys`);
}
function checkKeyIds(ids, at) {
    const odd = ids.find((id) => !KEY_ID.test(id));
    if (odd !== undefined)
        refuse(at, `no id of a key: ${show(odd)}`);
}
function checkRoleName(name, at) {
    if (!ROLE_NAME.test(name) || name.includes('..') || isMemberOfEveryObject(name)) {
        refuse(at, `no name of a role: ${show(name)}`);
    }
}
function checkTargetPath(path) {
    const parts = path.split('/');
    const isPlain = parts.every((part) => PATH_PART.test(part) && !part.includes('..') && !/%2[ef]/i.test(part));
    if (!isPlain || parts.length > 8 || isMemberOfEveryObject(path)) {
        refuse('/signed/targets', `no name of a target: ${show(path)}`);
    }
}
function isMemberOfEveryObject(name) {
    return Reflect.has(Object.prototype, name);
}
function parse(bytes) {
    if (bytes.length > limits/* limits */.F.tufMetadataBytes) {
        refuse('', `${bytes.length} bytes; the most is ${limits/* limits */.F.tufMetadataBytes}`);
    }
    return (0,json/* parseJson */.qF)(bytes, { code: CODE });
}
function object(value, at) {
    return (0,json/* isJsonObject */.OW)(value) ? value : refuse(at, 'expected an object');
}
function list(value, at) {
    return (0,json/* isJsonArray */.Md)(value) ? value : refuse(at, 'expected a list');
}
function checkWhole(value, at, least = 1) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least)
        return value;
    return refuse(at, `expected a whole number from ${least}, got ${JSON.stringify(value ?? null).slice(0, 60)}`);
}
function checkTime(value) {
    if (typeof value !== 'string')
        refuse('/signed/expires', 'expected a time');
    (0,instant/* parseInstant */.n)(String(value));
}
function show(text) {
    return JSON.stringify(text.slice(0, 100));
}
function refuse(pointer, fault) {
    throw new problem/* Problem */.AF(CODE, fault, { at: { pointer } });
}

// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/edges/service-call.ts
var service_call = __webpack_require__(78862);
;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/tuf-cache.ts



const MOST_FILES = 300;
async function readTufCache(files, folder) {
    const found = new Map();
    if (folder === undefined)
        return found;
    try {
        for (const { name, kind } of (await files.list(folder)).slice(0, MOST_FILES)) {
            if (kind !== 'file')
                continue;
            found.set(decodeURIComponent(name), await files.read((0,external_node_path_.join)(folder, name), limits/* limits */.F.tufMetadataBytes));
        }
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF) && !(error instanceof URIError))
            throw error;
        return new Map();
    }
    return found;
}
async function writeTufCache(files, folder, keep) {
    if (folder === undefined)
        return;
    try {
        await files.makeFolder(folder, 0o700);
        for (const [path, bytes] of keep)
            await files.write((0,external_node_path_.join)(folder, encodeURIComponent(path)), bytes);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
    }
}

;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/tuf.ts







const BEFORE_CACHE_MS = 20_000;
const TIMEOUT_MS = 15_000;
const FILE_TYPES = /^(?:$|application\/(?:json|octet-stream)\b|binary\/octet-stream\b|text\/plain\b)/i;
async function fetchTufTarget(ports, request) {
    const { cacheFolder, deadline, mirror } = request;
    const cache = await readTufCache(ports.files, cacheFolder);
    const tryUntil = async (until) => {
        const { bytes, keep } = await refresh(ports, request, networkSource(ports, mirror, until), cache);
        await writeTufCache(ports.files, cacheFolder, keep);
        return bytes;
    };
    if (cache.size === 0)
        return tryUntil(deadline);
    try {
        const leftMs = deadline.endsAt.getTime() - ports.clock.now().getTime();
        return await tryUntil((0,retry.deadlineIn)(ports, Math.min(BEFORE_CACHE_MS, leftMs)));
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF) || error.code !== 'service/unavailable')
            throw error;
        const cached = await fromCache(ports, request, cache);
        if (cached === undefined)
            return tryUntil(deadline);
        ports.log.annotate({
            kind: 'notice',
            message: `${mirror} is not reachable; its trusted root is of an earlier run and still in force`,
        });
        return cached;
    }
}
async function fromCache(ports, request, cache) {
    try {
        return (await refresh(ports, request, cacheSource(cache), cache)).bytes;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return undefined;
        throw error;
    }
}
function networkSource(ports, mirror, deadline) {
    const effort = (0,retry.startEffort)(ports, `TUF repository (${mirror})`, deadline);
    return {
        async fetch(path, maxBytes) {
            const bytes = await (0,service_call.callService)(ports, {
                effort,
                timeoutMs: TIMEOUT_MS,
                maxBytes: Math.max(Math.min(maxBytes, limits/* limits */.F.tufMetadataBytes), limits/* limits */.F.oidcAnswerBytes),
                request: async () => ({ method: 'GET', url: `${mirror}/${path}` }),
                read({ status, body, headers }) {
                    if (body.length > maxBytes)
                        throw (0,retry.unavailable)(ports, effort, `answered with more than ${maxBytes} bytes`);
                    return FILE_TYPES.test(headers.get('content-type') ?? '') && isWholeJson(body)
                        ? (0,retry.done)(body)
                        : (0,retry.again)(`answered ${status} with a body that is not JSON`);
                },
                judge: ({ status }) => (isNewestRoot(path, status) ? (0,retry.done)(undefined) : undefined),
            });
            if (bytes === undefined)
                throw await newestRoot();
            return bytes;
        },
    };
}
function cacheSource(cache) {
    return {
        async fetch(path) {
            const bytes = cache.get(path);
            if (bytes !== undefined)
                return bytes;
            throw await newestRoot();
        },
    };
}
function isNewestRoot(path, status) {
    return /^\d+\.root\.json$/.test(path) && (status === 403 || status === 404);
}
async function newestRoot() {
    const { DownloadHTTPError } = await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.bind(__webpack_require__, 86376));
    return new DownloadHTTPError('not found', 404);
}
function isWholeJson(body) {
    try {
        JSON.parse(Buffer.from(body).toString('utf8'));
        return true;
    }
    catch {
        return false;
    }
}
function roleOf(path) {
    if (path.startsWith('targets/'))
        return undefined;
    const name = path.replace(/^\d+\./, '').replace(/\.json$/, '');
    return name === 'root' || name === 'timestamp' || name === 'snapshot' ? name : 'targets';
}
const KEPT_ROLES = ['timestamp', 'snapshot', 'targets'];
async function refresh(ports, { mirror, initialRoot, target }, source, earlier) {
    const { Updater } = await __webpack_require__.e(/* import() */ 4706).then(__webpack_require__.bind(__webpack_require__, 84706));
    const folder = await ports.files.temporaryFolder('tuf');
    checkTufMetadata(initialRoot, 'root', 'root.json');
    await ports.files.write((0,external_node_path_.join)(folder, 'root.json'), initialRoot);
    await ports.files.makeFolder((0,external_node_path_.join)(folder, 'targets'));
    for (const role of KEPT_ROLES) {
        const bytes = earlier.get(`${role}.json`);
        if (bytes !== undefined && isSound(bytes, role))
            await ports.files.write((0,external_node_path_.join)(folder, `${role}.json`), bytes);
    }
    const keep = new Map();
    try {
        const updater = new Updater({
            metadataDir: folder,
            metadataBaseUrl: mirror,
            targetDir: (0,external_node_path_.join)(folder, 'targets'),
            targetBaseUrl: `${mirror}/targets`,
            fetcher: fetcherOf(ports, source, mirror, folder, keep),
        });
        await updater.refresh();
        const info = await updater.getTargetInfo(target);
        if (info === undefined)
            throw tuf_refuse(`${mirror} has no target "${target}"`);
        if (info.length > limits/* limits */.F.tufMetadataBytes)
            throw tuf_refuse(`${target}: ${info.length} bytes`);
        const bytes = await ports.files.read(await updater.downloadTarget(info), limits/* limits */.F.tufMetadataBytes);
        for (const role of KEPT_ROLES) {
            keep.set(`${role}.json`, await ports.files.read((0,external_node_path_.join)(folder, `${role}.json`), limits/* limits */.F.tufMetadataBytes));
        }
        return { bytes, keep };
    }
    catch (error) {
        throw source.fault ?? invalid(error, mirror);
    }
}
function isSound(bytes, role) {
    try {
        checkTufMetadata(bytes, role, role);
        return true;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return false;
        throw error;
    }
}
function fetcherOf({ files }, source, mirror, folder, keep) {
    const download = async (url, maxBytes) => {
        const path = url.startsWith(`${mirror}/`) ? url.slice(mirror.length + 1) : '';
        try {
            const bytes = await source.fetch(path, maxBytes);
            const role = roleOf(path);
            if (role !== undefined)
                checkTufMetadata(bytes, role, path);
            if (role === 'root' || role === undefined)
                keep.set(path, bytes);
            return Buffer.from(bytes);
        }
        catch (error) {
            if (error instanceof problem/* Problem */.AF)
                source.fault = error;
            throw error;
        }
    };
    return {
        downloadBytes: download,
        async downloadFile(url, maxBytes, handle) {
            const file = (0,external_node_path_.join)(folder, 'download');
            await files.write(file, await download(url, maxBytes));
            return handle(file);
        },
    };
}
function invalid(error, mirror) {
    if (error instanceof problem/* Problem */.AF)
        return error;
    const text = error instanceof Error ? error.message : 'unknown fault';
    return tuf_refuse(`${mirror}: ${JSON.stringify(text.slice(0, 200))}`, error);
}
function tuf_refuse(message, cause) {
    return new problem/* Problem */.AF('trust/metadata-invalid', message, { cause });
}


/***/ })

};
