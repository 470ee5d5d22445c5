export const id = 8862;
export const ids = [8862,4788,1755];
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


/***/ })

};
