export const id = 2615;
export const ids = [2615,3728,4788,8862,1755];
export const modules = {

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
const suiteVersion = '0.1.0';


/***/ }),

/***/ 93728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callGithub: () => (/* binding */ callGithub),
/* harmony export */   jsonAnswer: () => (/* binding */ jsonAnswer),
/* harmony export */   listGithub: () => (/* binding */ listGithub),
/* harmony export */   messageOf: () => (/* binding */ messageOf),
/* harmony export */   openGithubApi: () => (/* binding */ openGithubApi),
/* harmony export */   startGithubEffort: () => (/* binding */ startGithubEffort)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_permission_to_add_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26358);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97383);
/* harmony import */ var _formats_link_header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28898);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4788);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11755);
/* harmony import */ var _service_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78862);










const TIMEOUT_MS = 60_000;
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
const TOKEN = /^[\x21-\x7e]{1,4096}$/;
function openGithubApi(ports, { url, repository, token }) {
    const base = URL.canParse(url) ? new URL(url) : undefined;
    if (base === undefined || base.search !== '' || base.hash !== '' || url.endsWith('/'))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('context/missing', 'GITHUB_API_URL is not the address of an API');
    if (!REPOSITORY.test(repository) || /(?:^|\/)\.\.?(?:\/|$)/.test(repository))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('context/missing', `expected OWNER/REPO, got ${JSON.stringify(repository.slice(0, 100))}`);
    if (token !== undefined && !TOKEN.test(token))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('context/missing', 'the GitHub token has characters that a token cannot have');
    if (token !== undefined)
        ports.log.mask(token);
    return {
        url,
        repository,
        ports,
        service: `GitHub's API (${base.host})`,
        request({ method = 'GET', url: address, accept, body, contentType = 'application/json', ...given }) {
            const isOwn = URL.canParse(address) && new URL(address).origin === base.origin;
            const { redirect, sendsToken = isOwn, bodyFile, saveTo } = given;
            const hasBody = body !== undefined || bodyFile !== undefined;
            return {
                method,
                url: address,
                headers: {
                    accept: accept ?? 'application/vnd.github+json',
                    'user-agent': `secure-build/${_core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .suiteVersion */ .D}`,
                    ...(isOwn ? { 'x-github-api-version': '2022-11-28' } : {}),
                    ...(sendsToken && token !== undefined ? { authorization: `Bearer ${token}` } : {}),
                    ...(hasBody ? { 'content-type': contentType } : {}),
                },
                ...(body === undefined ? {} : { body }),
                ...(bodyFile === undefined ? {} : { bodyFile }),
                ...(saveTo === undefined ? {} : { saveTo }),
                ...(redirect === undefined ? {} : { redirect }),
            };
        },
    };
}
function callGithub(api, effort, given, { judge, maxBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.httpBodyBytes, timeoutMs = TIMEOUT_MS, ...handlers }) {
    return (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.callService)(api.ports, {
        ...handlers,
        effort,
        timeoutMs,
        maxBytes,
        request: async () => api.request(given),
        judge: async (response) => rateLimited(api, response) ?? (await judge?.(response)) ?? missingRight(api, effort, response),
    });
}
function jsonAnswer(read) {
    return (response) => {
        const json = (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)(response);
        return json.kind === 'again' ? json : (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.done)(read(json.value));
    };
}
async function listGithub(api, effort, path, options) {
    const { most, itemsOf = (value) => value, emptyWhen = [] } = options;
    const all = [];
    let url = api.url + path;
    for (let pages = 0; url !== undefined; pages += 1) {
        if (pages >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.pages || all.length > most)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('limit/exceeded', `${api.service} lists more than ${most} items or ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.pages} pages`);
        const page = await callGithub(api, effort, { url }, {
            read(response) {
                const json = (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)(response);
                if (json.kind === 'again')
                    return json;
                const items = itemsOf(json.value);
                if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(items))
                    throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.wrongAnswer)(effort, 'a listing holds no list');
                return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.done)({ items, next: (0,_formats_link_header_js__WEBPACK_IMPORTED_MODULE_7__/* .nextLink */ .I)(response.headers.get('link')) });
            },
            judge: ({ status }) => emptyWhen.includes(status) ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.done)({ items: [], next: undefined }) : undefined,
        });
        all.push(...page.items);
        url = page.next === undefined ? undefined : sameOrigin(api, page.next, url);
    }
    return all;
}
function sameOrigin(api, next, base) {
    const url = URL.canParse(next, base) ? new URL(next, base) : undefined;
    if (url?.origin !== new URL(api.url).origin)
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.wrongAnswer)(api, 'the next page of a listing is said to be on another host');
    return url.href;
}
function rateLimited({ ports }, { status, headers, body }) {
    if (status !== 403 && status !== 429)
        return undefined;
    const because = `answered ${status} for its rate limit`;
    const after = headers.get('retry-after');
    if (after !== undefined && /^\d{1,6}$/.test(after))
        return { kind: 'again', because, waitMs: Number(after) * 1000 };
    const reset = headers.get('x-ratelimit-reset') ?? '';
    if (headers.get('x-ratelimit-remaining') === '0' && /^\d{1,12}$/.test(reset)) {
        const waitMs = Math.max(1000, Number(reset) * 1000 - ports.clock.now().getTime());
        return { kind: 'again', because, waitMs };
    }
    const isSecondary = /secondary rate limit/i.test(Buffer.from(body).toString('utf8', 0, 1000));
    return isSecondary ? { kind: 'again', because, waitMs: 60_000 } : undefined;
}
function missingRight({ ports, errand }, effort, response) {
    const accepted = response.headers.get('x-accepted-github-permissions') ?? '';
    const [, right, level] = /^([a-z_]{1,40})=(read|write)\b/.exec(accepted) ?? [];
    if (response.status !== 403 || right === undefined)
        return undefined;
    const problem = (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)(ports, effort, response);
    const name = right.replaceAll('_', '-');
    const grant = `${name}: ${level === 'write' ? level : 'read'}`;
    const wanted = errand?.startsWith(`${name}: `) === true ? errand : grant;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', problem.message, { hint: (0,_core_permission_to_add_js__WEBPACK_IMPORTED_MODULE_8__/* .permissionToAdd */ .G)(wanted) });
}
function messageOf({ body }) {
    const json = (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)({ status: 0, headers: new Map([['content-type', 'application/json']]), body });
    const message = json.kind === 'done' && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json.value) ? json.value.message : undefined;
    return typeof message === 'string' ? (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plainLine */ .h)(message)).slice(0, 160) : '';
}
function startGithubEffort(api, deadline) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.startEffort)(api.ports, api.service, deadline);
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

/***/ 62615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGithubPlace: () => (/* binding */ openGithubPlace)
/* harmony export */ });
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93728);

function openGithubPlace(ports, { apiUrl, repository, token }) {
    return (0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__.openGithubApi)(ports, { url: apiUrl, repository, ...(token === undefined ? {} : { token }) });
}


/***/ }),

/***/ 28898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nextLink)
/* harmony export */ });
function nextLink(header) {
    if (header === undefined || header.length > 8192)
        return undefined;
    for (const [, target = '', parameters = ''] of header.matchAll(/<([^<>]*)>([^<]*)/g)) {
        const relation = /(?:^|;)\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
        const kinds = (relation?.[1] ?? relation?.[2] ?? '').toLowerCase().split(/\s+/);
        if (kinds.includes('next'))
            return target;
    }
    return undefined;
}


/***/ })

};
