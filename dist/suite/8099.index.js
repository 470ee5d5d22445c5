export const id = 8099;
export const ids = [8099,4788,8862,1755];
export const modules = {

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
const suiteVersion = '0.1.0';


/***/ }),

/***/ 18503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ RegistryClient)
});

// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/version.ts
var version = __webpack_require__(97383);
;// CONCATENATED MODULE: ./packages/common/src/formats/oci/challenge.ts
const MOST_CHARACTERS = 8192;
const SCHEME = /[ \t,]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:[ \t]+|[ \t]*,|$)/y;
const PARAMETER = /[ \t,]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^ \t,"]+))[ \t]*(?:,|$)/y;
function parseChallenges(header) {
    if (header.length > MOST_CHARACTERS)
        return [];
    const challenges = [];
    for (let at = 0; at < header.length;) {
        const parameters = challenges.at(-1)?.parameters;
        PARAMETER.lastIndex = at;
        SCHEME.lastIndex = at;
        const parameter = parameters === undefined ? null : PARAMETER.exec(header);
        const scheme = parameter === null ? SCHEME.exec(header) : null;
        if (parameter !== null) {
            const [, name = '', quoted, plain = ''] = parameter;
            const key = name.toLowerCase();
            if (parameters?.has(key) === false)
                parameters.set(key, quoted === undefined ? plain : quoted.replaceAll(/\\(.)/g, '$1'));
        }
        else if (scheme !== null) {
            challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
        }
        else {
            return [];
        }
        at = parameter === null ? SCHEME.lastIndex : PARAMETER.lastIndex;
    }
    return challenges;
}

// EXTERNAL MODULE: ./packages/common/src/formats/oci/registry-host.ts
var registry_host = __webpack_require__(21018);
// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/edges/service-call.ts
var service_call = __webpack_require__(78862);
// EXTERNAL MODULE: ./packages/common/src/core/permission-to-add.ts
var permission_to_add = __webpack_require__(26358);
;// CONCATENATED MODULE: ./packages/common/src/edges/registries/missing-right.ts



function rightHint(may) {
    return (0,permission_to_add/* permissionToAdd */.G)(may === 'push' ? 'packages: write' : 'packages: read', `Log in to the registry, in a step before, with an account that may ${may} there. For GitHub's own registry the token of the job may, once you add`);
}
function missingRight(ports, effort, response, may) {
    if (response.status !== 401 && response.status !== 403)
        return undefined;
    const { message } = (0,service_call/* refused */.J)(ports, effort, response);
    throw new problem/* Problem */.AF('service/refused', `${message}; we need to ${may} there`, { hint: rightHint(may) });
}

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var core_json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
;// CONCATENATED MODULE: ./packages/common/src/edges/registries/token.ts








const TIMEOUT_MS = 30_000;
const TOKEN = /^[\x21-\x7e]{1,65536}$/;
async function answerChallenge(ports, question) {
    const { host, challenges, credential, realmHosts } = question;
    const registry = new URL(host.origin).host;
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer !== undefined) {
        const realm = bearer.parameters.get('realm') ?? '';
        if ((0,registry_host/* isAllowedRealm */.K)(realm, host, realmHosts))
            return fetchToken(ports, question, realm, bearer);
        const named = URL.canParse(realm) ? new URL(realm).host : 'no address';
        throw new problem/* Problem */.AF('service/refused', `registry ${registry} sends us for a token to another host (${named}), which must not get its credentials`, {
            hint: `If that is where this registry keeps its users, name the host "${named}" in the input "registry-realms" (--registry-realm).`,
        });
    }
    const isBasic = challenges.some(({ scheme }) => scheme === 'basic');
    if (isBasic && credential?.kind === 'password')
        return basic(credential);
    throw new problem/* Problem */.AF('service/refused', `registry ${registry} demands a log-in that this machine does not have`, {
        hint: rightHint(question.may),
    });
}
async function fetchToken(ports, { credential, scope, may, deadline }, realm, { parameters }) {
    const effort = (0,retry.startEffort)(ports, `token service ${new URL(realm).host}`, deadline);
    const service = parameters.get('service');
    const asked = new URLSearchParams({ scope });
    if (service !== undefined)
        asked.set('service', service);
    const token = await (0,service_call.callService)(ports, {
        effort,
        timeoutMs: TIMEOUT_MS,
        maxBytes: limits/* limits */.F.registryTokenBytes,
        request: async () => tokenRequest(realm, asked, credential),
        judge: (response) => missingRight(ports, effort, response, may),
        read(response) {
            const json = (0,service_call.readJson)(response);
            if (json.kind === 'again')
                return json;
            const { token, access_token: accessToken } = (0,core_json/* isJsonObject */.OW)(json.value) ? json.value : {};
            const found = token ?? accessToken;
            if (typeof found !== 'string' || !TOKEN.test(found))
                throw (0,service_call.wrongAnswer)(effort, 'it gave no token');
            return (0,retry.done)(found);
        },
    });
    ports.log.mask(token);
    return `Bearer ${token}`;
}
function tokenRequest(realm, asked, credential) {
    if (credential?.kind === 'identity-token') {
        const form = new URLSearchParams(asked);
        form.set('grant_type', 'refresh_token');
        form.set('client_id', 'secure-build');
        form.set('refresh_token', credential.token);
        const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', url: realm, headers, body: (0,bytes/* utf8 */.As)(form.toString()) };
    }
    const url = new URL(realm);
    for (const [name, value] of asked)
        url.searchParams.append(name, value);
    const authorization = credential === undefined ? {} : { authorization: basic(credential) };
    return { method: 'GET', url: url.href, headers: { accept: 'application/json', ...authorization } };
}
function basic({ username, password }) {
    return `Basic ${(0,bytes/* formatBase64 */.Bk)((0,bytes/* utf8 */.As)(`${username}:${password}`))}`;
}

;// CONCATENATED MODULE: ./packages/common/src/edges/registries/client.ts








const client_TIMEOUT_MS = 60_000;
const MOST_REDIRECTS = 3;
class RegistryClient {
    service;
    #options;
    #registry;
    #repository;
    #host;
    #deadline;
    #authorization = new Map();
    constructor(options, { registry, repository }, deadline) {
        this.#options = options;
        this.#registry = registry;
        this.#host = (0,registry_host/* registryHostOf */.p)(registry);
        this.#repository = repository.includes('/') ? repository : this.#host.shortPrefix + repository;
        this.#deadline = deadline;
        this.service = `registry ${registry}`;
    }
    get origin() {
        return this.#host.origin;
    }
    path(rest) {
        return `/v2/${this.#repository}/${rest}`;
    }
    async call(request, handlers) {
        const effort = (0,retry.startEffort)(this.#options.ports, this.service, this.#deadline);
        let url = new URL(request.url, this.#host.origin);
        let signIns = 0;
        for (let redirects = 0;;) {
            const answer = await this.#send(effort, { ...request, url: url.href }, handlers);
            if (answer.kind === 'value')
                return answer.value;
            if (answer.kind === 'challenge') {
                if (signIns > 0)
                    throw notAllowed(this.service, request.may);
                signIns += 1;
                this.#authorization.set(request.may, await this.#signIn(request.may, answer.header));
                continue;
            }
            redirects += 1;
            url = this.#follow(effort, answer.location, url);
            if (redirects > MOST_REDIRECTS)
                throw (0,service_call.wrongAnswer)(effort, `more than ${MOST_REDIRECTS} redirects`);
        }
    }
    #send(effort, request, { before, read, judge }) {
        const { method, url, may, headers = {}, body, maxBytes } = request;
        const isOwn = new URL(url).origin === this.#host.origin;
        const follows = method === 'GET' || method === 'HEAD';
        return (0,service_call.callService)(this.#options.ports, {
            effort,
            timeoutMs: client_TIMEOUT_MS,
            maxBytes,
            ...(before === undefined
                ? {}
                : {
                    before: async () => {
                        const early = await before();
                        return early?.kind === 'done' ? (0,retry.done)(found(early.value)) : early;
                    },
                }),
            request: async () => {
                const authorization = isOwn ? this.#authorization.get(may) : undefined;
                return {
                    method,
                    url,
                    redirect: 'return',
                    headers: {
                        'user-agent': `secure-build/${version/* suiteVersion */.D}`,
                        ...headers,
                        ...(authorization === undefined ? {} : { authorization }),
                    },
                    ...(body === undefined ? {} : { body }),
                };
            },
            read: async (response) => {
                const result = await read(response);
                return result.kind === 'done' ? (0,retry.done)(found(result.value)) : result;
            },
            judge: async (response) => {
                const challenge = isOwn && response.status === 401 ? response.headers.get('www-authenticate') : undefined;
                if (challenge !== undefined)
                    return (0,retry.done)({ kind: 'challenge', header: challenge });
                const location = follows ? locationOf(response) : undefined;
                if (location !== undefined)
                    return (0,retry.done)({ kind: 'redirect', location });
                const result = await judge?.(response);
                if (result?.kind === 'done')
                    return (0,retry.done)(found(result.value));
                return result ?? (isOwn ? missingRight(this.#options.ports, effort, response, may) : undefined);
            },
        });
    }
    async #signIn(may, header) {
        const { ports, credentials, realmHosts = [] } = this.#options;
        return answerChallenge(ports, {
            host: this.#host,
            challenges: parseChallenges(header),
            credential: await credentials.find(this.#registry),
            scope: `repository:${this.#repository}:${may === 'pull' ? 'pull' : 'pull,push'}`,
            may,
            realmHosts,
            deadline: this.#deadline,
        });
    }
    #follow(effort, location, from) {
        const to = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
        const isSafe = to?.protocol === 'https:' || to?.origin === this.#host.origin;
        if (to === undefined || !isSafe || to.username !== '' || to.password !== '')
            throw (0,service_call.wrongAnswer)(effort, 'a redirect to no https address');
        return to;
    }
    uploadAddress(location, digest) {
        if (location === undefined)
            throw (0,service_call.wrongAnswer)(this, 'an upload has no address');
        const url = this.#follow(this, location, new URL(this.#host.origin));
        return `${url.href}${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    }
}
function notAllowed(service, may) {
    return new problem/* Problem */.AF('service/refused', `${service} refused our credentials: they may not ${may} there`, {
        hint: rightHint(may),
    });
}
const found = (value) => ({ kind: 'value', value });
function locationOf({ status, headers }) {
    return [301, 302, 303, 307, 308].includes(status) ? headers.get('location') : undefined;
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

/***/ 2309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ ociTypes),
/* harmony export */   Ke: () => (/* binding */ parseOciManifest),
/* harmony export */   TJ: () => (/* binding */ formatOciIndex),
/* harmony export */   i4: () => (/* binding */ emptyConfig),
/* harmony export */   ij: () => (/* binding */ formatOciManifest),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62744);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70547);







const ociTypes = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    empty: 'application/vnd.oci.empty.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
const emptyConfig = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)('{}');
function describe(bytes, mediaType) {
    return {
        mediaType,
        digest: `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes)}`,
        sizeBytes: bytes.length,
        annotations: new Map(),
    };
}
function parseOciManifest(bytes) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(bytes, { maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.ociManifestBytes, protoKeys: 'keep' });
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return refuse('', 'expected an object');
    if (value.schemaVersion !== 2)
        refuse('/schemaVersion', 'expected 2');
    const mediaType = optionalText(value, '', 'mediaType');
    const type = mediaType === undefined ? {} : { mediaType };
    if (value.manifests !== undefined) {
        if (value.layers !== undefined)
            refuse('', 'an index and a manifest at once');
        return { kind: 'index', ...type, manifests: readDescriptors(value.manifests, '/manifests') };
    }
    const artifactType = optionalText(value, '', 'artifactType');
    return {
        kind: 'manifest',
        ...type,
        ...(artifactType === undefined ? {} : { artifactType }),
        config: readDescriptor(value.config, '/config'),
        layers: readDescriptors(value.layers, '/layers'),
        ...(value.subject === undefined ? {} : { subject: readDescriptor(value.subject, '/subject') }),
        annotations: readAnnotations(value.annotations, '/annotations'),
    };
}
function formatOciManifest(manifest) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .M)({
        schemaVersion: 2,
        mediaType: ociTypes.manifest,
        ...(manifest.artifactType === undefined ? {} : { artifactType: manifest.artifactType }),
        config: descriptorJson(manifest.config),
        layers: manifest.layers.map(descriptorJson),
        ...(manifest.subject === undefined ? {} : { subject: descriptorJson(manifest.subject) }),
        ...annotationsJson(manifest.annotations),
    });
}
function formatOciIndex(manifests) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .M)({
        schemaVersion: 2,
        mediaType: ociTypes.index,
        manifests: manifests.map(descriptorJson),
    });
}
function descriptorJson(descriptor) {
    return {
        mediaType: descriptor.mediaType,
        digest: descriptor.digest,
        size: descriptor.sizeBytes,
        ...(descriptor.artifactType === undefined ? {} : { artifactType: descriptor.artifactType }),
        ...annotationsJson(descriptor.annotations),
    };
}
const annotationsJson = (annotations) => annotations.size === 0 ? {} : { annotations: Object.fromEntries(annotations) };
function readDescriptors(value, at) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonArray */ .Md)(value))
        return refuse(at, 'expected a list');
    if (value.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.ociDescriptors)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('limit/exceeded', `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.ociDescriptors} descriptors`, {
            at: { pointer: at },
        });
    return value.map((item, index) => readDescriptor(item, at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pointer */ .Wn)(index)));
}
function readDescriptor(value, at) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return refuse(at, 'expected a descriptor');
    const { digest, size } = value;
    const mediaType = optionalText(value, at, 'mediaType') ?? refuse(`${at}/mediaType`, 'expected text');
    if (typeof digest !== 'string' || !(0,_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .isOciDigest */ .an)(digest))
        return refuse(`${at}/digest`, 'expected a whole digest');
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return refuse(`${at}/size`, 'expected a size in bytes');
    const artifactType = optionalText(value, at, 'artifactType');
    return {
        mediaType,
        digest,
        sizeBytes: size,
        ...(artifactType === undefined ? {} : { artifactType }),
        annotations: readAnnotations(value.annotations, `${at}/annotations`),
    };
}
function readAnnotations(value, at) {
    if (value === undefined || value === null)
        return new Map();
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return refuse(at, 'expected an object');
    return new Map(Object.entries(value).map(([key, text]) => [
        key,
        typeof text === 'string' ? text : refuse(at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pointer */ .Wn)(key), 'expected text'),
    ]));
}
function optionalText(object, at, key) {
    const value = object[key] ?? '';
    if (typeof value !== 'string')
        return refuse(`${at}/${key}`, 'expected text');
    return value === '' ? undefined : value;
}
function refuse(at, fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('service/wrong-answer', `not an OCI manifest: ${fault}`, { at: { pointer: at } });
}


/***/ }),

/***/ 21018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAllowedRealm),
/* harmony export */   p: () => (/* binding */ registryHostOf)
/* harmony export */ });
const DOCKER = 'io.docker';
function registryHostOf(registry) {
    const docker = reversed(DOCKER);
    const [api, index, auth] = ['registry-1', 'index', 'auth'].map((label) => `${label}.${docker}`);
    if (registry === docker || registry === index || registry === api) {
        return {
            origin: `https://${api}`,
            configKeys: [`${index}`, docker, `${api}`],
            helperServer: `https://${index}/v1/`,
            realmHosts: [`${auth}`],
            shortPrefix: 'library/',
        };
    }
    const isLocal = /^(?:localhost|127\.0\.0\.1)(?::|$)/.test(registry);
    return {
        origin: `${isLocal ? 'http' : 'https'}://${registry}`,
        configKeys: [registry],
        helperServer: registry,
        realmHosts: [],
        shortPrefix: '',
    };
}
function isAllowedRealm(realm, host, named = []) {
    const registry = new URL(host.origin);
    if (!URL.canParse(realm))
        return false;
    const url = new URL(realm);
    if (url.username !== '' || url.password !== '')
        return false;
    if (url.origin === registry.origin)
        return true;
    if (url.protocol !== 'https:' || url.port !== '')
        return false;
    const isParent = url.hostname.includes('.') && registry.hostname.endsWith(`.${url.hostname}`);
    return (url.hostname === registry.hostname || isParent || [...host.realmHosts, ...named].includes(url.hostname));
}
const reversed = (labels) => labels.split('.').reverse().join('.');


/***/ })

};
