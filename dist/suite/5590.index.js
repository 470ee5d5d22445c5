export const id = 5590;
export const ids = [5590,3728,4788,8862,1755];
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

/***/ 45590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attestationStore: () => (/* binding */ attestationStore)
});

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var core_json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/permission-to-add.ts
var permission_to_add = __webpack_require__(26358);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/bundle-file.ts
var bundle_file = __webpack_require__(18033);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/formats/snappy.ts

const GREATEST_RATIO = 22;
function decodeSnappy(block, maxBytes) {
    const reader = new BlockReader(block);
    const length = reader.varint();
    if (length > maxBytes) {
        throw new problem/* Problem */.AF('limit/exceeded', `a Snappy block claims ${length} bytes (limit ${maxBytes})`);
    }
    if (length > block.length * GREATEST_RATIO)
        refuse(`${block.length} bytes cannot hold the ${length} bytes that they claim`);
    const output = new Uint8Array(length);
    let size = 0;
    while (!reader.ended) {
        const element = reader.element();
        const end = size + element.length;
        if (end > length)
            refuse(`more than the ${length} bytes that it claims`);
        if (element.kind === 'literal') {
            output.set(element.bytes, size);
        }
        else {
            const from = size - element.offset;
            if (element.offset === 0 || from < 0)
                refuse('a copy from outside of what was decoded');
            for (let at = 0; at < element.length; at += 1)
                output[size + at] = output[from + at] ?? 0;
        }
        size = end;
    }
    if (size !== length)
        refuse(`expected ${length} bytes, got ${size}`);
    return output;
}
class BlockReader {
    #block;
    #at = 0;
    constructor(block) {
        this.#block = block;
    }
    get ended() {
        return this.#at >= this.#block.length;
    }
    varint() {
        let value = 0;
        for (let shift = 0; shift < 5; shift += 1) {
            const byte = this.#littleEndian(1);
            value += (byte & 0x7f) * 2 ** (7 * shift);
            if (byte < 0x80) {
                if (value > 0xffff_ffff)
                    refuse('a length of more than 32 bits');
                return value;
            }
        }
        return refuse('a length without an end');
    }
    element() {
        const tag = this.#littleEndian(1);
        const high = tag >> 2;
        switch (tag & 3) {
            case 0:
                return this.#literal((high < 60 ? high : this.#littleEndian(high - 59)) + 1);
            case 1:
                return { kind: 'copy', length: 4 + (high & 7), offset: (tag >> 5) * 256 + this.#littleEndian(1) };
            case 2:
                return { kind: 'copy', length: high + 1, offset: this.#littleEndian(2) };
            default:
                return { kind: 'copy', length: high + 1, offset: this.#littleEndian(4) };
        }
    }
    #literal(length) {
        const bytes = this.#block.subarray(this.#at, this.#at + length);
        if (bytes.length < length)
            refuse('cut off within a literal');
        this.#at += length;
        return { kind: 'literal', length, bytes };
    }
    #littleEndian(width) {
        let value = 0;
        for (let place = 0; place < width; place += 1) {
            const byte = this.#block[this.#at];
            if (byte === undefined)
                return refuse('cut off');
            value += byte * 256 ** place;
            this.#at += 1;
        }
        return value;
    }
}
function refuse(fault) {
    throw new problem/* Problem */.AF('verify/parse', `not a raw Snappy block: ${fault}`);
}

// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/edges/service-call.ts
var service_call = __webpack_require__(78862);
// EXTERNAL MODULE: ./packages/common/src/edges/settle.ts
var settle = __webpack_require__(19127);
// EXTERNAL MODULE: ./packages/common/src/edges/github/api.ts
var github_api = __webpack_require__(93728);
;// CONCATENATED MODULE: ./packages/common/src/edges/github/attestations.ts













function attestationStore(options) {
    const { api, budget, deadlineMs } = options;
    const { ports } = api;
    const place = `GitHub's attestation store of ${api.repository}`;
    return {
        id: 'github',
        place,
        async prepare(planned) {
            const taken = planned.filter(({ content }) => content === 'statement');
            const large = taken.find(({ payloadBytes }) => payloadBytes > limits/* limits */.F.statementBytes);
            if (large !== undefined) {
                throw new problem/* Problem */.AF('subject/limit', `${place} takes statements up to ${limits/* limits */.F.statementBytes} bytes; "${large.fileName}" would have ${large.payloadBytes}`, { hint: 'Sign a smaller predicate, or use "store: file".' });
            }
            budget.require(taken.length, (0,retry.deadlineIn)(ports, deadlineMs));
        },
        async store(bundle) {
            const digest = (0,in_toto/* sha256sOf */.S9)(bundle.subjects)[0];
            if (bundle.content !== 'statement' || digest === undefined) {
                const because = `${place} keeps only statements about a SHA-256`;
                return { kind: 'not-applicable', place, because };
            }
            return new Upload(options, place, bundle, digest).run();
        },
        read: (digest) => readAttestations(api, digest, (0,retry.deadlineIn)(ports, deadlineMs)),
    };
}
class Upload {
    #options;
    #place;
    #bundle;
    #digest;
    #json;
    #deadline;
    constructor(options, place, bundle, digest) {
        this.#options = options;
        this.#place = place;
        this.#bundle = bundle;
        this.#digest = digest;
        const json = (0,core_json/* parseJson */.qF)(bundle.bytes, { maxBytes: limits/* limits */.F.bundleBytes, protoKeys: 'keep' });
        if (!(0,core_json/* isJsonObject */.OW)(json))
            throw new TypeError('a bundle that is no object was to be stored');
        this.#json = json;
        this.#deadline = (0,retry.deadlineIn)(options.api.ports, options.deadlineMs);
    }
    async run() {
        if (await this.#isThere())
            return this.#receipt(true);
        const { api, budget } = this.#options;
        const effort = (0,github_api.startGithubEffort)(api, this.#deadline);
        const answer = await (0,github_api.callGithub)(api, effort, {
            method: 'POST',
            url: `${api.url}/repos/${api.repository}/attestations`,
            body: (0,bytes/* utf8 */.As)(JSON.stringify({ bundle: this.#json })),
        }, {
            before: async () => {
                if (effort.attempts > 1 && (await this.#isThere()))
                    return (0,retry.done)({ kind: 'present' });
                await budget.take(this.#deadline);
                return undefined;
            },
            read: (0,github_api.jsonAnswer)((value) => ({ kind: 'stored', id: idOf(value, effort) })),
            judge: ({ status, ...rest }) => {
                if (status === 409)
                    return (0,retry.done)({ kind: 'present' });
                if (status !== 401 && status !== 403 && status !== 404)
                    return undefined;
                return (0,retry.done)({ kind: 'refused', status, message: (0,github_api.messageOf)({ status, ...rest }) });
            },
        });
        if (answer.kind === 'refused')
            return this.#refused(answer);
        await this.#readBack();
        return this.#receipt(answer.kind === 'present', answer.kind === 'stored' ? answer.id : undefined);
    }
    #receipt(present, id) {
        const { api, serverUrl } = this.#options;
        const place = this.#place;
        if (id === undefined)
            return { kind: 'stored', place, present };
        return { kind: 'stored', place, present, id, url: `${serverUrl}/${api.repository}/attestations/${id}` };
    }
    #refused({ status, message }) {
        const said = message === '' ? '' : `: ${JSON.stringify(message)}`;
        const because = `GitHub refused to store the attestation (HTTP ${status}${said}). ` +
            'Private repositories outside Enterprise Cloud have no attestation store; elsewhere the job lacks "permissions: attestations: write". ' +
            `The signed bundle is safe at ${this.#bundle.safeAt}. Use "store: file" to stop asking.`;
        if (this.#options.asked === 'auto')
            return { kind: 'refused', place: this.#place, because };
        throw new problem/* Problem */.AF('store/not-permitted', because, {
            hint: (0,permission_to_add/* permissionToAdd */.G)('attestations: write'),
        });
    }
    async #isThere() {
        const { stored } = await this.#look([401, 403, 404]);
        return stored;
    }
    async #readBack() {
        let count = 0;
        const found = await (0,settle/* untilSettled */.Q)(this.#options.api.ports, async () => {
            const look = await this.#look([404]);
            count = look.count;
            return look.stored ? true : undefined;
        });
        if (found === true)
            return;
        throw new problem/* Problem */.AF('store/differs', `${this.#place} does not give back what was stored: none of its ${count} bundles for sha256:${this.#digest} is the one of ${this.#bundle.safeAt}`);
    }
    async #look(emptyWhen) {
        const { api } = this.#options;
        const effort = (0,github_api.startGithubEffort)(api, this.#deadline);
        const bundles = await listAttestations(api, effort, this.#digest, emptyWhen);
        const stored = bundles.some(({ bytes }) => (0,bundle_file/* sameBundle */.z0)(bytes, this.#bundle.bytes));
        return { stored, count: bundles.length };
    }
}
function idOf(value, effort) {
    const id = (0,core_json/* isJsonObject */.OW)(value) ? value.id : undefined;
    if (typeof id === 'number' && Number.isSafeInteger(id))
        return String(id);
    throw (0,service_call.wrongAnswer)(effort, 'a stored attestation has no id');
}
async function readAttestations(api, digest, deadline) {
    const effort = (0,github_api.startGithubEffort)(api, deadline);
    const stored = await listAttestations(api, effort, digest, [404]);
    if (stored.length === 0) {
        await (0,github_api.callGithub)(api, effort, { url: `${api.url}/repos/${api.repository}` }, { read: () => (0,retry.done)(true) });
    }
    return stored;
}
async function listAttestations(api, effort, digest, emptyWhen) {
    const path = `/repos/${api.repository}/attestations/sha256:${digest}?per_page=30`;
    const items = await (0,github_api.listGithub)(api, effort, path, {
        most: limits/* limits */.F.attestations,
        itemsOf: (value) => ((0,core_json/* isJsonObject */.OW)(value) ? value.attestations : undefined),
        emptyWhen,
    });
    const bundles = [];
    for (const [index, item] of items.entries()) {
        const from = `GitHub's attestation store of ${api.repository} (${index + 1} of ${items.length})`;
        bundles.push({ from, bytes: await bundleOf(api, effort, item) });
    }
    return bundles;
}
async function bundleOf(api, effort, item) {
    if (!(0,core_json/* isJsonObject */.OW)(item))
        throw (0,service_call.wrongAnswer)(effort, 'an attestation is no object');
    const { bundle, bundle_url: url } = item;
    if ((0,core_json/* isJsonObject */.OW)(bundle))
        return (0,canonical_json/* canonicalBytes */.M)(bundle);
    if (typeof url !== 'string' || !URL.canParse(url) || new URL(url).protocol !== 'https:')
        throw (0,service_call.wrongAnswer)(effort, 'an attestation has neither a bundle nor the https address of one');
    return (0,github_api.callGithub)(api, effort, { url, accept: '*/*' }, { read: (response) => readCompressed(api, effort, response), maxBytes: limits/* limits */.F.bundleBytes });
}
function readCompressed({ ports }, effort, { body }) {
    try {
        const bytes = decodeSnappy(body, limits/* limits */.F.bundleBytes);
        const json = (0,core_json/* parseJson */.qF)(bytes, { maxBytes: limits/* limits */.F.bundleBytes, protoKeys: 'keep' });
        return (0,core_json/* isJsonObject */.OW)(json) ? (0,retry.done)((0,canonical_json/* canonicalBytes */.M)(json)) : (0,retry.again)('gave a bundle that is no object');
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        if (error.code === 'limit/exceeded')
            throw (0,retry.unavailable)(ports, effort, `gave no usable answer (${error.message})`, error);
        return (0,retry.again)('gave a bundle that is damaged');
    }
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

/***/ 19127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ untilSettled)
/* harmony export */ });
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 16_000, 32_000];
async function untilSettled({ clock }, look) {
    for (const waitMs of WAITS_MS) {
        const seen = await look();
        if (seen !== undefined)
            return seen;
        await clock.sleep(waitMs);
    }
    return look();
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
function isBundleFileName(name) {
    return /\.(?:sigstore|sigstore\.json|intoto\.jsonl)$/.test(name);
}
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
