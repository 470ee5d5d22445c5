export const id = 4017;
export const ids = [4017,4788,8862,1755];
export const modules = {

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

/***/ 24017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArtifactService: () => (/* binding */ openArtifactService),
  t: () => (/* binding */ requireArtifactName)
});

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var core_json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/json-web-token.ts
var json_web_token = __webpack_require__(95239);
// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/edges/service-call.ts
var service_call = __webpack_require__(78862);
// EXTERNAL MODULE: ./packages/common/src/core/running-digest.ts
var running_digest = __webpack_require__(30365);
;// CONCATENATED MODULE: ./packages/common/src/edges/github/block-upload.ts



const ARCHIVE_TYPE = 'application/zip';
async function uploadBlocks(url, pieces, put) {
    const digest = (0,running_digest/* startSha256 */.y)();
    const blockIds = [];
    const block = Buffer.allocUnsafe(limits/* limits */.F.uploadBlockBytes);
    let [filled, sizeBytes] = [0, 0];
    async function putBlock() {
        const id = (0,bytes/* formatBase64 */.Bk)((0,bytes/* utf8 */.As)(String(blockIds.length).padStart(8, '0')));
        const address = `${withQuery(url)}comp=block&blockid=${encodeURIComponent(id)}`;
        await put({ method: 'PUT', url: address, body: block.subarray(0, filled) });
        blockIds.push(id);
        filled = 0;
    }
    for await (const piece of pieces) {
        digest.add(piece);
        sizeBytes += piece.length;
        for (let at = 0; at < piece.length;) {
            if (filled === block.length)
                await putBlock();
            const part = piece.subarray(at, at + block.length - filled);
            block.set(part, filled);
            filled += part.length;
            at += part.length;
        }
    }
    if (blockIds.length === 0) {
        const headers = { 'content-type': ARCHIVE_TYPE, 'x-ms-blob-type': 'BlockBlob' };
        await put({ method: 'PUT', url, headers, body: block.subarray(0, filled) });
    }
    else {
        await putBlock();
        await put({
            method: 'PUT',
            url: `${withQuery(url)}comp=blocklist`,
            headers: { 'content-type': 'application/xml', 'x-ms-blob-content-type': ARCHIVE_TYPE },
            body: blockList(blockIds),
        });
    }
    return { sizeBytes, sha256: digest.end() };
}
function blockList(ids) {
    const latest = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    return (0,bytes/* utf8 */.As)(`<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`);
}
const withQuery = (url) => `${url}${url.includes('?') ? '&' : '?'}`;

;// CONCATENATED MODULE: ./packages/common/src/edges/github/artifacts.ts









const TIMEOUT_MS = 60_000;
const SERVICE = 'github.actions.results.api.v1.ArtifactService';
const TOKEN = /^[\x21-\x7e]{1,16384}$/;
const NAME = /^(?!\.{1,2}$)[^"<>|*?:\r\n\\/\p{Cc}]{1,256}$/u;
function openArtifactService(environment, ports, host) {
    if (host.kind === 'server') {
        throw new problem/* Problem */.AF('input/invalid', 'GitHub Enterprise Server has no workflow artifacts of version 4', {
            hint: 'Use "store: file", "oci" or "release" there.',
        });
    }
    const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = environment;
    if (!URL.canParse(url) || !TOKEN.test(token))
        throw new problem/* Problem */.AF('context/missing', 'ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set or malformed');
    ports.log.mask(token);
    return new RuntimeService(ports, url, token);
}
function requireArtifactName(name) {
    if (NAME.test(name))
        return;
    throw new problem/* Problem */.AF('subject/name', `a workflow artifact cannot be named ${JSON.stringify(name.slice(0, 100))}`, {
        hint: 'Leave out " : < > | * ? \\ / and control characters.',
    });
}
class RuntimeService {
    #ports;
    #url;
    #token;
    #backend;
    constructor(ports, url, token) {
        this.#ports = ports;
        this.#url = url;
        this.#token = token;
        this.#backend = backendOf(token);
    }
    async list({ id, name }, deadline) {
        const effort = this.#effort(deadline);
        const answer = await this.#call(effort, 'ListArtifacts', this.#backend, {
            ...(name === undefined ? {} : { name_filter: name }),
            ...(id === undefined ? {} : { id_filter: id }),
        });
        const items = memberOf(answer, 'artifacts') ?? [];
        if (!(0,core_json/* isJsonArray */.Md)(items))
            throw (0,service_call.wrongAnswer)(effort, 'a listing holds no list');
        const artifacts = items.map((item) => readArtifact(effort, item));
        return artifacts.filter((item) => (id ?? item.id) === item.id && (name ?? item.name) === item.name);
    }
    async download(artifact, deadline) {
        const { name, id, backend } = artifact;
        if (artifact.sizeBytes > limits/* limits */.F.workflowArtifactBytes)
            throw new problem/* Problem */.AF('limit/exceeded', `artifact "${name}" has ${artifact.sizeBytes} bytes`);
        const effort = this.#effort(deadline);
        const answer = await this.#call(effort, 'GetSignedArtifactURL', backend, { name });
        const bytes = await this.#storage(effort, { method: 'GET', url: this.#signedUrl(effort, answer, 'signed_url') }, {
            read: ({ body }) => (0,retry.done)(body),
        });
        const found = (0,core_digest/* sha256 */.sc)(bytes);
        if (artifact.sha256 === undefined || artifact.sha256 === found)
            return bytes;
        throw new problem/* Problem */.AF('handoff/mismatch', `artifact "${name}" (${id}) has sha256:${found}, and its listing says sha256:${artifact.sha256}`);
    }
    async upload(name, archive, deadline) {
        requireArtifactName(name);
        const effort = this.#effort(deadline);
        const created = await this.#create(effort, name);
        if (created === 'taken')
            return 'taken';
        const url = this.#signedUrl(effort, created, 'signed_upload_url');
        const pieces = archive instanceof Uint8Array ? onePiece(archive) : archive;
        const uploaded = await uploadBlocks(url, pieces, async (request) => {
            await this.#storage(effort, request, { read: () => (0,retry.done)(true) });
        });
        const answer = await this.#call(effort, 'FinalizeArtifact', this.#backend, {
            name,
            size: String(uploaded.sizeBytes),
            hash: `sha256:${uploaded.sha256}`,
        });
        return { id: idOf(effort, memberOf(answer, 'artifact_id')), ...uploaded };
    }
    async remove(name, deadline) {
        const whenMissing = {};
        await this.#call(this.#effort(deadline), 'DeleteArtifact', this.#backend, { name }, { 404: whenMissing });
    }
    async #create(effort, name) {
        for (let trial = 0; trial < 2; trial += 1) {
            const answer = await this.#call(effort, 'CreateArtifact', this.#backend, { name, version: 4 }, { 409: taken });
            if (answer !== taken)
                return answer;
            const present = await this.list({ name }, effort.deadline);
            if (present.length > 0)
                return 'taken';
            await this.remove(name, effort.deadline);
        }
        return 'taken';
    }
    #call(effort, method, backend, body, others = {}) {
        const ids = { workflow_run_backend_id: backend.run, workflow_job_run_backend_id: backend.job };
        return (0,service_call.callService)(this.#ports, {
            effort,
            timeoutMs: TIMEOUT_MS,
            maxBytes: limits/* limits */.F.indexBytes,
            request: async () => ({
                method: 'POST',
                url: new URL(`/twirp/${SERVICE}/${method}`, this.#url).href,
                headers: {
                    accept: 'application/json',
                    authorization: `Bearer ${this.#token}`,
                    'content-type': 'application/json',
                },
                body: (0,bytes/* utf8 */.As)(JSON.stringify({ ...ids, ...body })),
            }),
            read(response) {
                const json = (0,service_call.readJson)(response);
                if (json.kind === 'again')
                    return json;
                if (!(0,core_json/* isJsonObject */.OW)(json.value))
                    throw (0,service_call.wrongAnswer)(effort, `${method} gave no object`);
                if (json.value.ok === false)
                    throw (0,service_call.wrongAnswer)(effort, `${method} says that it failed`);
                return (0,retry.done)(json.value);
            },
            judge: ({ status }) => {
                const value = others[status];
                return value === undefined ? undefined : (0,retry.done)(value);
            },
        });
    }
    #storage(effort, request, { read }) {
        const service = `the storage of workflow artifacts (${new URL(request.url).host})`;
        return (0,service_call.callService)(this.#ports, {
            effort: (0,retry.startEffort)(this.#ports, service, effort.deadline),
            timeoutMs: TIMEOUT_MS,
            maxBytes: limits/* limits */.F.workflowArtifactBytes,
            request: async () => request,
            read,
        });
    }
    #signedUrl(effort, answer, key) {
        const url = memberOf(answer, key);
        if (typeof url !== 'string' || !URL.canParse(url) || new URL(url).protocol !== 'https:')
            throw (0,service_call.wrongAnswer)(effort, 'an artifact has no https address');
        const { search } = new URL(url);
        if (search.length > 8)
            this.#ports.log.mask(search.slice(1));
        return url;
    }
    #effort(deadline) {
        return (0,retry.startEffort)(this.#ports, `GitHub's artifact service (${new URL(this.#url).host})`, deadline);
    }
}
const taken = {};
async function* onePiece(bytes) {
    yield bytes;
}
function backendOf(token) {
    let scope;
    try {
        scope = (0,json_web_token/* parseJsonWebToken */.d)(token).claims.scp;
    }
    catch {
        scope = undefined;
    }
    const [, run, job] = /(?:^| )Actions\.Results:([\w-]{1,64}):([\w-]{1,64})(?: |$)/.exec(typeof scope === 'string' ? scope : '') ?? [];
    if (run !== undefined && job !== undefined)
        return { run, job };
    throw new problem/* Problem */.AF('context/missing', 'ACTIONS_RUNTIME_TOKEN names no run and job');
}
function readArtifact(effort, value) {
    if (!(0,core_json/* isJsonObject */.OW)(value))
        throw (0,service_call.wrongAnswer)(effort, 'an artifact is no object');
    const text = (key) => {
        const member = memberOf(value, key);
        return typeof member === 'string' ? member : undefined;
    };
    const name = text('name') ?? '';
    const run = text('workflow_run_backend_id');
    const job = text('workflow_job_run_backend_id');
    if (run === undefined || job === undefined)
        throw (0,service_call.wrongAnswer)(effort, 'an artifact names no run and job');
    if (!NAME.test(name))
        throw (0,service_call.wrongAnswer)(effort, `an artifact is named ${JSON.stringify(name.slice(0, 60))}`);
    const digest = (text('digest') ?? '').replace(/^sha256:/, '');
    return {
        id: idOf(effort, memberOf(value, 'database_id')),
        name,
        sizeBytes: Number(text('size') ?? '0'),
        backend: { run, job },
        ...((0,core_digest/* isSha256 */._h)(digest) ? { sha256: digest } : {}),
    };
}
function idOf(effort, value) {
    if (typeof value === 'string' && /^\d{1,20}$/.test(value))
        return value;
    throw (0,service_call.wrongAnswer)(effort, 'an artifact has no id');
}
function memberOf(object, key) {
    return object[key] ?? object[key.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase())];
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

/***/ 95239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonWebToken)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);




const BASE64URL = /^[A-Za-z0-9_-]+$/;
function parseJsonWebToken(text) {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.tokenCharacters) {
        return refuse(`it is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.tokenCharacters} characters`);
    }
    const parts = text.split('.');
    const [header = '', claims = '', signature = ''] = parts;
    if (parts.length !== 3)
        return refuse(`expected three parts, got ${parts.length}`);
    if (decodeBase64Url(signature) === undefined)
        return refuse('its signature is not base64url');
    return { header: readPart(header, 'header'), claims: readPart(claims, 'payload') };
}
function readPart(part, name) {
    const bytes = decodeBase64Url(part);
    if (bytes === undefined)
        return refuse(`its ${name} is not base64url`);
    try {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF))
            throw error;
    }
    return refuse(`its ${name} is not an object of strict JSON`);
}
function decodeBase64Url(text) {
    if (!BASE64URL.test(text))
        return undefined;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64url');
    return bytes.toString('base64url') === text ? bytes : undefined;
}
function refuse(fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('oidc/invalid', `the OIDC token is malformed: ${fault}`);
}


/***/ })

};
