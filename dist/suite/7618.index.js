export const id = 7618;
export const ids = [7618,5371,1755,4788,8862];
export const modules = {

/***/ 35371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openArtifactService: () => (/* binding */ openArtifactService),
/* harmony export */   t: () => (/* binding */ requireArtifactName)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);
/* harmony import */ var _formats_json_web_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95239);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4788);
/* harmony import */ var _service_call_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78862);








const TIMEOUT_MS = 60_000;
const SERVICE = 'github.actions.results.api.v1.ArtifactService';
const TOKEN = /^[\x21-\x7e]{1,16384}$/;
/** What the service refuses in a name, and what is no name on some disks (SEC-070). */
const NAME = /^(?!\.{1,2}$)[^"<>|*?:\r\n\\/\p{Cc}]{1,256}$/u;
/** @throws Problem `input/invalid` on a server of somebody's own, `context/missing` outside of a workflow. */
function openArtifactService(environment, ports, host) {
    if (host.kind === 'server') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('input/invalid', 'GitHub Enterprise Server has no workflow artifacts of version 4', {
            hint: 'Use "store: file", "oci" or "release" there.',
        });
    }
    const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = environment;
    if (!URL.canParse(url) || !TOKEN.test(token))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('context/missing', 'ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set or malformed');
    ports.log.mask(token);
    return new RuntimeService(ports, url, token);
}
function requireArtifactName(name) {
    if (NAME.test(name))
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('subject/name', `a workflow artifact cannot be named ${JSON.stringify(name.slice(0, 100))}`, {
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
        // As in all JSON of protobuf, an empty list is left out.
        const items = memberOf(answer, 'artifacts') ?? [];
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(items))
            throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.wrongAnswer)(effort, 'a listing holds no list');
        const artifacts = items.map((item) => readArtifact(effort, item));
        return artifacts.filter((item) => (id ?? item.id) === item.id && (name ?? item.name) === item.name);
    }
    async download(artifact, deadline) {
        const { name, id, backend } = artifact;
        if (artifact.sizeBytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.workflowArtifactBytes)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('limit/exceeded', `artifact "${name}" has ${artifact.sizeBytes} bytes`);
        const effort = this.#effort(deadline);
        const answer = await this.#call(effort, 'GetSignedArtifactURL', backend, { name });
        const bytes = await this.#storage(effort, { method: 'GET', url: this.#signedUrl(effort, answer, 'signed_url') }, {
            read: ({ body }) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.done)(body),
        });
        const found = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes);
        if (artifact.sha256 === undefined || artifact.sha256 === found)
            return bytes;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('handoff/mismatch', `artifact "${name}" (${id}) has sha256:${found}, and its listing says sha256:${artifact.sha256}`);
    }
    async upload(name, archive, deadline) {
        requireArtifactName(name);
        const effort = this.#effort(deadline);
        const created = await this.#create(effort, name);
        if (created === 'taken')
            return 'taken';
        await this.#storage(effort, {
            method: 'PUT',
            url: this.#signedUrl(effort, created, 'signed_upload_url'),
            headers: { 'content-type': 'application/zip', 'x-ms-blob-type': 'BlockBlob' },
            body: archive,
        }, { read: () => (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.done)(true) });
        const answer = await this.#call(effort, 'FinalizeArtifact', this.#backend, {
            name,
            size: String(archive.length),
            hash: `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(archive)}`,
        });
        return { id: idOf(effort, memberOf(answer, 'artifact_id')) };
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
            // The remains of an upload that was cut off: in nobody's listing, and in the way.
            await this.remove(name, effort.deadline);
        }
        return 'taken';
    }
    /** One call of the service (Twirp: `POST /twirp/SERVICE/METHOD`, JSON both ways). */
    #call(effort, method, backend, body, others = {}) {
        const ids = { workflow_run_backend_id: backend.run, workflow_job_run_backend_id: backend.job };
        return (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.callService)(this.#ports, {
            effort,
            timeoutMs: TIMEOUT_MS,
            maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.indexBytes,
            request: async () => ({
                method: 'POST',
                url: new URL(`/twirp/${SERVICE}/${method}`, this.#url).href,
                headers: {
                    accept: 'application/json',
                    authorization: `Bearer ${this.#token}`,
                    'content-type': 'application/json',
                },
                body: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(JSON.stringify({ ...ids, ...body })),
            }),
            read(response) {
                const json = (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.readJson)(response);
                if (json.kind === 'again')
                    return json;
                if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(json.value))
                    throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.wrongAnswer)(effort, `${method} gave no object`);
                if (json.value.ok === false)
                    throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.wrongAnswer)(effort, `${method} says that it failed`);
                return (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.done)(json.value);
            },
            judge: ({ status }) => {
                const value = others[status];
                return value === undefined ? undefined : (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.done)(value);
            },
        });
    }
    /** The storage behind a signed address; it gets no token of ours (SEC-085). */
    #storage(effort, request, { read }) {
        const service = `the storage of workflow artifacts (${new URL(request.url).host})`;
        return (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.callService)(this.#ports, {
            effort: (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.startEffort)(this.#ports, service, effort.deadline),
            timeoutMs: TIMEOUT_MS,
            maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.workflowArtifactBytes,
            request: async () => request,
            read,
        });
    }
    #signedUrl(effort, answer, key) {
        const url = memberOf(answer, key);
        if (typeof url !== 'string' || !URL.canParse(url) || new URL(url).protocol !== 'https:')
            throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.wrongAnswer)(effort, 'an artifact has no https address');
        // Whoever reads the signature may write the artifact until it ends.
        const { search } = new URL(url);
        if (search.length > 8)
            this.#ports.log.mask(search.slice(1));
        return url;
    }
    #effort(deadline) {
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.startEffort)(this.#ports, `GitHub's artifact service (${new URL(this.#url).host})`, deadline);
    }
}
const taken = {};
/** Ids of run and job, which the token carries in its scope: `Actions.Results:RUN:JOB`. */
function backendOf(token) {
    let scope;
    try {
        scope = (0,_formats_json_web_token_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonWebToken */ .d)(token).claims.scp;
    }
    catch {
        // Its text speaks of a token of OIDC, which this is not.
        scope = undefined;
    }
    const [, run, job] = /(?:^| )Actions\.Results:([\w-]{1,64}):([\w-]{1,64})(?: |$)/.exec(typeof scope === 'string' ? scope : '') ?? [];
    if (run !== undefined && job !== undefined)
        return { run, job };
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('context/missing', 'ACTIONS_RUNTIME_TOKEN names no run and job');
}
function readArtifact(effort, value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.wrongAnswer)(effort, 'an artifact is no object');
    const text = (key) => {
        const member = memberOf(value, key);
        return typeof member === 'string' ? member : undefined;
    };
    const name = text('name') ?? '';
    const run = text('workflow_run_backend_id');
    const job = text('workflow_job_run_backend_id');
    if (run === undefined || job === undefined)
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.wrongAnswer)(effort, 'an artifact names no run and job');
    // SEC-070 (CVE-2024-54132): an artifact named ".." would become a path.
    if (!NAME.test(name))
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.wrongAnswer)(effort, `an artifact is named ${JSON.stringify(name.slice(0, 60))}`);
    const digest = (text('digest') ?? '').replace(/^sha256:/, '');
    return {
        id: idOf(effort, memberOf(value, 'database_id')),
        name,
        sizeBytes: Number(text('size') ?? '0'),
        backend: { run, job },
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(digest) ? { sha256: digest } : {}),
    };
}
function idOf(effort, value) {
    if (typeof value === 'string' && /^\d{1,20}$/.test(value))
        return value;
    throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_7__.wrongAnswer)(effort, 'an artifact has no id');
}
/** JSON of protobuf may be written with the names of the schema or in camel case. */
function memberOf(object, key) {
    return object[key] ?? object[key.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase())];
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

/***/ 17618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactStore: () => (/* binding */ artifactStore)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/bundle-file.ts
var bundle_file = __webpack_require__(18033);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
;// CONCATENATED MODULE: ./packages/common/src/formats/archive-name.ts
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
/** Two names that are one file where a disk folds case or normalizes Unicode (SEC-073). */
function clashingNames(names) {
    const seen = new Map();
    for (const name of names) {
        const folded = name.normalize('NFC').toLowerCase();
        const other = seen.get(folded);
        if (other !== undefined)
            return [other, name];
        seen.set(folded, name);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/common/src/formats/zip.ts





const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const END_BYTES = 22;
const DESCRIPTOR = 0x0807_4b50;
const UTF8_NAME = 1 << 11;
const HAS_DESCRIPTOR = 1 << 3;
/** 1980-01-01, the first day that the format knows: the same files are the same archive. */
const FIRST_DAY = 0x21;
/** A ZIP archive (APPNOTE 6.3.10) whose entries are stored as they are, without a time of their own. */
function formatZip(entries) {
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const { name, bytes } of entries) {
        const path = (0,core_bytes/* utf8 */.As)(name);
        // Version, flags, method 0, time, day, checksum, both sizes, length of the name, no extra field.
        const common = fields([20, UTF8_NAME, 0, 0, FIRST_DAY], [(0,external_node_zlib_.crc32)(bytes), bytes.length, bytes.length], [path.length, 0]);
        parts.push(fields([], [LOCAL], []), common, path, bytes);
        // Made on Unix, where the high half of the attributes is the mode 0100644.
        directory.push(fields([], [CENTRAL], [0x0314]), common, fields([0, 0, 0], [0o100644 * 0x1_0000, offset], []), path);
        offset += 4 + common.length + path.length + bytes.length;
    }
    const central = (0,core_bytes/* concatBytes */.Id)(...directory);
    const count = entries.length;
    const end = fields([], [END], [0, 0, count, count]);
    return (0,core_bytes/* concatBytes */.Id)(...parts, central, end, fields([], [central.length, offset], [0]));
}
/**
 * All files of an archive, or none: names, links, overlaps and sizes are judged from the directory before a byte is
 * decompressed (SEC-070, SEC-071, SEC-072). Bytes that no entry accounts for are refused, because another reader
 * may take them for entries (SEC-074).
 *
 * @param maxBytes of all entries together
 * @throws Problem `archive/invalid` or `limit/exceeded`
 */
function parseZip(archive, maxBytes) {
    const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const members = readDirectory(view);
    const files = members.filter(({ name }) => !name.endsWith('/'));
    const clash = clashingNames(members.map(({ name }) => name));
    if (clash !== undefined)
        refuse(`two entries are one file on some disks: ${clash.map(show).join(', ')}`);
    const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (total > maxBytes)
        throw new problem/* Problem */.AF('limit/exceeded', `an archive unpacks to ${total} bytes (limit ${maxBytes})`);
    requireGapless(view, members);
    return files.map((member) => ({ name: member.name, bytes: unpack(view, member) }));
}
function readDirectory(view) {
    const end = view.length - END_BYTES;
    // A comment could hold a second end record, so there is none.
    if (end < 0 || view.readUInt32LE(end) !== END || view.readUInt16LE(end + 20) !== 0)
        return refuse('it does not end with the one end record without a comment');
    const count = view.readUInt16LE(end + 10);
    const size = view.readUInt32LE(end + 12);
    const start = view.readUInt32LE(end + 16);
    if (view.readUInt32LE(end + 4) !== 0 || view.readUInt16LE(end + 8) !== count)
        refuse('it spans several disks');
    if (count === 0xffff || start + size !== end)
        refuse('its directory is not where the end record says');
    if (count > limits/* limits */.F.archiveEntries)
        throw new problem/* Problem */.AF('limit/exceeded', `an archive of ${count} entries (limit ${limits/* limits */.F.archiveEntries})`);
    const members = [];
    let at = start;
    for (let index = 0; index < count; index += 1) {
        const header = slice(view, at, 46);
        if (header.readUInt32LE(0) !== CENTRAL)
            refuse(`entry ${index} of its directory is none`);
        const nameBytes = header.readUInt16LE(28);
        const rest = nameBytes + header.readUInt16LE(30) + header.readUInt16LE(32);
        const flags = header.readUInt16LE(8);
        const name = readName(slice(view, at + 46, rest).subarray(0, nameBytes), flags);
        requirePlainFile(name, flags, header);
        members.push({
            name,
            flags,
            method: header.readUInt16LE(10),
            checksum: header.readUInt32LE(16),
            packedBytes: header.readUInt32LE(20),
            sizeBytes: header.readUInt32LE(24),
            offset: header.readUInt32LE(42),
            directoryOffset: start,
        });
        at += 46 + rest;
    }
    if (at !== end)
        refuse('its directory is longer than its entries');
    return members;
}
function readName(bytes, flags) {
    const name = (0,core_bytes/* decodeUtf8 */._6)(bytes);
    if (name === undefined || ((flags & UTF8_NAME) === 0 && /[^\p{ASCII}]/u.test(name)))
        return refuse('the name of an entry is not UTF-8 text');
    const fault = archiveNameFault(name);
    return fault === undefined ? name : refuse(`the name ${show(name)} is refused: ${fault}`);
}
function requirePlainFile(name, flags, header) {
    if ((flags & 1) !== 0)
        refuse(`${show(name)} is encrypted`);
    if (header.readUInt16LE(34) !== 0)
        refuse(`${show(name)} starts on another disk`);
    const method = header.readUInt16LE(10);
    if (method !== 0 && method !== 8)
        refuse(`${show(name)} is packed by method ${method}`);
    for (const place of [20, 24, 42])
        if (header.readUInt32LE(place) === 0xffff_ffff)
            refuse(`${show(name)} has sizes of more than 32 bits`);
    const madeOnUnix = header.readUInt16LE(4) >> 8 === 3;
    const kind = (header.readUInt16LE(40) & 0o170000) >>> 0;
    const expected = name.endsWith('/') ? 0o040000 : 0o100000;
    if (madeOnUnix && kind !== 0 && kind !== expected)
        refuse(`${show(name)} is a link or a device`);
    if (name.endsWith('/') && header.readUInt32LE(24) !== 0)
        refuse(`the folder ${show(name)} has content`);
}
/** Local headers and their data fill the archive from its first byte to its directory. */
function requireGapless(view, members) {
    let expected = 0;
    for (const member of [...members].sort((a, b) => a.offset - b.offset)) {
        if (member.offset !== expected)
            refuse(`bytes before ${show(member.name)} belong to no entry`);
        const data = dataOffset(view, member);
        expected = data + member.packedBytes + descriptorBytes(view, data, member);
    }
    const directory = members[0]?.directoryOffset ?? view.length - END_BYTES;
    if (expected !== directory)
        refuse('bytes before its directory belong to no entry');
}
/** After the local header, which must say the same as the directory. */
function dataOffset(view, member) {
    const header = slice(view, member.offset, 30);
    const late = (member.flags & HAS_DESCRIPTOR) !== 0;
    const nameBytes = header.readUInt16LE(26);
    const name = slice(view, member.offset + 30, nameBytes);
    const agrees = header.readUInt32LE(0) === LOCAL &&
        header.readUInt16LE(6) === member.flags &&
        header.readUInt16LE(8) === member.method &&
        name.equals((0,core_bytes/* utf8 */.As)(member.name)) &&
        [
            [14, member.checksum],
            [18, member.packedBytes],
            [22, member.sizeBytes],
        ].every(([place = 0, value]) => {
            const local = header.readUInt32LE(place);
            return local === value || (late && local === 0);
        });
    if (!agrees)
        refuse(`the local header of ${show(member.name)} is not the one of the directory`);
    return member.offset + 30 + nameBytes + header.readUInt16LE(28);
}
/** Checksum and sizes once more after the data, as a writer leaves them that did not know them before. */
function descriptorBytes(view, data, member) {
    if ((member.flags & HAS_DESCRIPTOR) === 0)
        return 0;
    const at = data + member.packedBytes;
    const signed = slice(view, at, 12).readUInt32LE(0) === DESCRIPTOR;
    const values = slice(view, at + (signed ? 4 : 0), 12);
    const agrees = values.readUInt32LE(0) === member.checksum &&
        values.readUInt32LE(4) === member.packedBytes &&
        values.readUInt32LE(8) === member.sizeBytes;
    if (!agrees)
        refuse(`the sizes after ${show(member.name)} are not those of the directory`);
    return signed ? 16 : 12;
}
function unpack(view, member) {
    const packed = slice(view, dataOffset(view, member), member.packedBytes);
    const bytes = member.method === 0 ? Buffer.from(packed) : inflate(packed, member);
    if (bytes.length !== member.sizeBytes || (0,external_node_zlib_.crc32)(bytes) !== member.checksum)
        refuse(`the content of ${show(member.name)} has not the size or checksum of the directory`);
    return bytes;
}
function inflate(packed, { name, sizeBytes }) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(sizeBytes, 1) });
    }
    catch (cause) {
        throw new problem/* Problem */.AF('archive/invalid', `not a ZIP archive: ${show(name)} does not unpack to its size`, {
            cause,
        });
    }
}
function slice(view, at, length) {
    if (at + length > view.length)
        refuse('it is cut off');
    return view.subarray(at, at + length);
}
/** Little-endian: 16-bit values, then 32-bit ones, then 16-bit ones. */
function fields(before, words, after) {
    const bytes = Buffer.alloc(before.length * 2 + words.length * 4 + after.length * 2);
    let at = 0;
    for (const value of before)
        at = bytes.writeUInt16LE(value, at);
    for (const value of words)
        at = bytes.writeUInt32LE(value, at);
    for (const value of after)
        at = bytes.writeUInt16LE(value, at);
    return bytes;
}
const show = (name) => JSON.stringify(name.slice(0, 100));
function refuse(fault) {
    throw new problem/* Problem */.AF('archive/invalid', `not a ZIP archive that is accepted: ${fault}`);
}

// EXTERNAL MODULE: ./packages/common/src/edges/github/artifacts.ts
var artifacts = __webpack_require__(35371);
// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
;// CONCATENATED MODULE: ./packages/common/src/edges/stores/artifact.ts







/** Workflow artifacts of this run, each with one file of its own name: stored, so that the archive is always the same. */
function artifactStore({ ports, service, deadlineMs }) {
    const place = 'the artifacts of this run';
    return {
        id: 'artifact',
        place,
        async prepare(planned) {
            for (const { fileName } of planned)
                (0,artifacts/* requireArtifactName */.t)(fileName);
        },
        async store({ fileName, bytes, safeAt }) {
            const deadline = (0,retry.deadlineIn)(ports, deadlineMs);
            const archive = formatZip([{ name: fileName, bytes }]);
            const uploaded = await service.upload(fileName, archive, deadline);
            const [artifact] = await service.list({ name: fileName }, deadline);
            const stored = artifact === undefined ? undefined : await service.download(artifact, deadline);
            if (artifact === undefined || stored === undefined || (0,digest/* sha256 */.sc)(stored) !== (0,digest/* sha256 */.sc)(archive)) {
                throw new problem/* Problem */.AF('store/differs', `the workflow artifact "${fileName}" is not the one of ${safeAt}`, {
                    hint: 'Another job of this run uses the name, or has replaced the artifact.',
                });
            }
            return { kind: 'stored', place, present: uploaded === 'taken', id: artifact.id };
        },
        async read() {
            const deadline = (0,retry.deadlineIn)(ports, deadlineMs);
            const artifacts = (await service.list({}, deadline)).filter(({ name }) => (0,bundle_file/* isBundleFileName */.Ge)(name));
            const bundles = [];
            for (const artifact of artifacts)
                bundles.push(...(await bundlesOf(service, artifact, deadline)));
            return bundles;
        },
    };
}
async function bundlesOf(service, artifact, deadline) {
    const archive = await service.download(artifact, deadline);
    return parseZip(archive, limits/* limits */.F.workflowArtifactBytes)
        .filter(({ name }) => (0,bundle_file/* isBundleFileName */.Ge)(name))
        .flatMap(({ name, bytes }) => (0,bundle_file/* bundlesInFile */.JD)(name, bytes).map((bundle) => ({
        from: `file "${name}" of the workflow artifact "${artifact.name}" (${artifact.id})`,
        bytes: bundle,
    })));
}


/***/ }),

/***/ 18033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ isBundleFileName),
/* harmony export */   JD: () => (/* binding */ bundlesInFile),
/* harmony export */   z0: () => (/* binding */ sameBundle)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26912);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73003);






const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Names under which bundles lie in folders, releases and artifacts (signing specification, 5). */
function isBundleFileName(name) {
    return /\.(?:sigstore|sigstore\.json|intoto\.jsonl)$/.test(name);
}
/**
 * The bundles of a file: one, or one per line of a `.jsonl`. Each line is a whole bundle, since a bare envelope
 * cannot be verified; empty lines are passed over.
 *
 * @throws Problem `verify/limit` for more lines than anyone writes.
 */
function bundlesInFile(name, bytes) {
    if (!name.endsWith('.jsonl'))
        return [bytes];
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(NEWLINE, start);
        const end = newline < 0 ? bytes.length : newline;
        const line = bytes.subarray(start, bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
        if (line.length > 0)
            lines.push(line);
        if (lines.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.bundleLines) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('verify/limit', `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.bundleLines} lines`, { at: { file: name } });
        }
        start = end + 1;
    }
    return lines;
}
/**
 * Whether a store gave back the bundle that it was given. A store of JSON may sort members, and one of protobuf may
 * write defaults or leave them out; nothing else may differ.
 */
function sameBundle(stored, ours) {
    try {
        const canonical = (bytes) => (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .M)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, { maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.bundleBytes, protoKeys: 'keep' }));
        if ((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(canonical(stored), canonical(ours)))
            return true;
        const bundle = (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSigstoreBundle */ .qz)(stored);
        if (bundle.version !== '0.3')
            return false;
        return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)((0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSigstoreBundle */ .ac)(bundle), (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSigstoreBundle */ .ac)((0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSigstoreBundle */ .qz)(ours)));
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF)
            return false;
        throw error;
    }
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
/**
 * Strict: three parts of canonical base64url, header and claims each an object of strict JSON. A library that is
 * handed a broken token puts the whole of it into its error (SEC-087); no message here has a byte of it.
 *
 * @throws Problem `oidc/invalid`
 */
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
        // Not kept as a cause: its text shows a piece of what it has read.
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF))
            throw error;
    }
    return refuse(`its ${name} is not an object of strict JSON`);
}
/** RFC 4648 section 5 without padding; one value has one spelling. */
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
