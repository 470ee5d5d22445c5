export const id = 1272;
export const ids = [1272,3728,4788,8862,1755];
export const modules = {

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
const suiteVersion = '0.1.0';


/***/ }),

/***/ 700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ assetNameFault)
/* harmony export */ });
const NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9._+-]{0,198}[A-Za-z0-9_+-])?$/;
function assetNameFault(name) {
    if (NAME.test(name) && !name.includes('..'))
        return undefined;
    return 'GitHub would change it: only letters, digits, "_", "-", "+" and single "." inside stay as they are';
}


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

/***/ 61527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ uploadFault),
/* harmony export */   fs: () => (/* binding */ readAsset),
/* harmony export */   g_: () => (/* binding */ storageAddress),
/* harmony export */   iF: () => (/* binding */ tagTarget),
/* harmony export */   iJ: () => (/* binding */ readRelease)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _service_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78862);



function readRelease(api, effort, value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_2__.wrongAnswer)(effort, 'a release is no object');
    const { id, tag_name: tag, draft, immutable, upload_url: template } = value;
    if (!isId(id) || typeof tag !== 'string' || typeof draft !== 'boolean' || typeof template !== 'string')
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_2__.wrongAnswer)(effort, 'a release has no id, tag, state or address for uploads');
    const uploadUrl = template.replace(/\{\?[^}]*\}$/, '');
    requireUploadHost(api, effort, uploadUrl);
    return { id, tag, draft, immutable: immutable === true, uploadUrl };
}
function requireUploadHost({ url, repository }, effort, uploadUrl) {
    const own = new URL(url);
    const found = URL.canParse(uploadUrl) ? new URL(uploadUrl) : undefined;
    const hosts = [own.host, own.host.replace(/^api\./, 'uploads.'), `uploads.${own.host}`];
    const isOwn = found?.protocol === own.protocol &&
        hosts.includes(found.host) &&
        found.username === '' &&
        found.search === '' &&
        found.pathname.toLowerCase().includes(`/repos/${repository.toLowerCase()}/releases/`);
    if (!isOwn)
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_2__.wrongAnswer)(effort, 'the address for uploads is on another host or of another repository');
}
function readAsset(effort, value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_2__.wrongAnswer)(effort, 'an asset is no object');
    const { id, name, state, size, digest = null } = value;
    if (!isId(id) || typeof name !== 'string' || typeof size !== 'number')
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_2__.wrongAnswer)(effort, 'an asset has no id, name or size');
    const asset = { id, name, uploaded: state === 'uploaded', sizeBytes: size };
    if (digest === null)
        return asset;
    const hex = typeof digest === 'string' ? digest.replace(/^sha256:/, '') : '';
    if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(hex))
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_2__.wrongAnswer)(effort, 'an asset has a digest that is no SHA-256');
    return { ...asset, sha256: hex };
}
function tagTarget(value, effort, ref) {
    const object = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? value.object : undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(object))
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_2__.wrongAnswer)(effort, 'a tag names nothing');
    if (ref !== undefined && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && value.ref !== ref)
        throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_2__.wrongAnswer)(effort, 'it sent another tag than was asked for');
    return object;
}
function storageAddress(location, effort) {
    if (location !== undefined && URL.canParse(location) && new URL(location).protocol === 'https:')
        return location;
    throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_2__.wrongAnswer)(effort, 'a download is redirected to no https address');
}
function uploadFault(json) {
    const text = json.kind === 'done' ? JSON.stringify(json.value) : '';
    if (text.includes('"already_exists"'))
        return 'exists';
    return /immutable/i.test(text) ? 'immutable' : undefined;
}
function isId(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}


/***/ }),

/***/ 98193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ReleaseClient)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4788);
/* harmony import */ var _service_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78862);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93728);
/* harmony import */ var _release_answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61527);
/* harmony import */ var _transfer_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13551);









class ReleaseClient {
    #api;
    #tag;
    #deadline;
    place;
    constructor(api, tag, deadline) {
        this.#api = api;
        this.#tag = tag;
        this.#deadline = deadline;
        this.place = `release ${tag} of ${api.repository}`;
    }
    async find() {
        const published = await this.#releaseAt(`/releases/tags/${encodeURIComponent(this.#tag)}`);
        if (published !== undefined)
            return published;
        const drafts = await this.#drafts();
        if (drafts.length > 1) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('release/missing', `there are ${drafts.length} drafts of ${this.place}`, {
                hint: 'Remove all drafts of this tag but one.',
            });
        }
        return drafts[0];
    }
    async mayWrite() {
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, this.#effort(), {
            method: 'POST',
            url: this.#url('/releases/generate-notes'),
            body: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(JSON.stringify({ tag_name: this.#tag })),
        }, { read: () => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true), judge: ({ status }) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(status === 403 ? false : undefined) });
    }
    async read({ id }) {
        return this.#releaseAt(`/releases/${id}`);
    }
    async create(commit) {
        const effort = this.#effort();
        const body = { tag_name: this.#tag, target_commitish: commit, name: this.#tag, draft: true };
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, { method: 'POST', url: this.#url('/releases'), body: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(JSON.stringify(body)) }, {
            before: async () => {
                const present = effort.attempts > 1 ? await this.find() : undefined;
                if (present?.draft === false)
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('release/published', `${this.place} was published meanwhile`);
                return present === undefined ? undefined : (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(present);
            },
            read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.jsonAnswer)((value) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readRelease */ .iJ)(this.#api, effort, value)),
        });
    }
    async publish(release, commit) {
        const effort = this.#effort();
        const body = { draft: false, tag_name: this.#tag, target_commitish: commit };
        await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, {
            method: 'PATCH',
            url: this.#url(`/releases/${release.id}`),
            body: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(JSON.stringify(body)),
        }, {
            before: async () => {
                const now = effort.attempts > 1 ? await this.read(release) : undefined;
                return now?.draft === false ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true) : undefined;
            },
            read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.jsonAnswer)(() => true),
        });
    }
    async assets({ id }) {
        const effort = this.#effort();
        const path = `/repos/${this.#api.repository}/releases/${id}/assets?per_page=100`;
        const items = await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.listGithub)(this.#api, effort, path, { most: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.releaseAssets });
        return items.map((item) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readAsset */ .fs)(effort, item));
    }
    async assetNamed(release, name) {
        return (await this.assets(release)).find((asset) => asset.name === name);
    }
    async upload(release, name, content) {
        const sizeBytes = 'bytes' in content ? content.bytes.length : content.sizeBytes;
        const effort = this.#effort(sizeBytes);
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, {
            method: 'POST',
            url: `${release.uploadUrl}?name=${encodeURIComponent(name)}`,
            ...('bytes' in content ? { body: content.bytes } : { bodyFile: content.path }),
            contentType: 'application/octet-stream',
            sendsToken: true,
        }, {
            timeoutMs: (0,_transfer_time_js__WEBPACK_IMPORTED_MODULE_8__/* .transferMs */ .i)(sizeBytes),
            before: async () => {
                const asset = effort.attempts > 1 ? await this.assetNamed(release, name) : undefined;
                if (asset === undefined)
                    return undefined;
                if (asset.uploaded && asset.sizeBytes === sizeBytes)
                    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)({ kind: 'present' });
                await this.remove(asset);
                return undefined;
            },
            read: async (response) => {
                const json = (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)(response);
                if (json.kind === 'again')
                    return json;
                const asset = (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readAsset */ .fs)(effort, json.value);
                if (asset.name !== name) {
                    await this.remove(asset);
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('subject/name', `GitHub stored "${name}" as ${JSON.stringify(asset.name.slice(0, 100))}; it was removed from ${this.place}`, { hint: 'Use letters, digits, ".", "_" and "-" in the names of what is released.' });
                }
                if (asset.uploaded && asset.sizeBytes === sizeBytes)
                    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)({ kind: 'stored', asset });
                await this.remove(asset);
                return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.again)(`stored ${asset.sizeBytes} of ${sizeBytes} bytes of "${name}"`);
            },
            judge: (response) => {
                const fault = response.status === 422 ? (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .uploadFault */ .K_)((0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)(response)) : undefined;
                if (fault === 'exists')
                    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)({ kind: 'present' });
                if (fault === 'immutable')
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('release/immutable', `${this.place} was published meanwhile and is immutable`);
                return undefined;
            },
        });
    }
    async remove({ id }) {
        await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, this.#effort(), { method: 'DELETE', url: this.#url(`/releases/assets/${id}`) }, {
            read: () => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true),
            judge: ({ status }) => (status === 204 || status === 404 ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true) : undefined),
        });
    }
    async download(asset) {
        if (asset.sizeBytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.bundleBytes) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('verify/limit', `asset "${asset.name}" of ${this.place} has ${asset.sizeBytes} bytes`);
        }
        return this.#fetch(asset, {});
    }
    async save(asset, path) {
        await this.#fetch(asset, { saveTo: path });
    }
    async tagCommit() {
        const ref = `refs/tags/${this.#tag}`;
        const path = this.#tag.split('/').map(encodeURIComponent).join('/');
        let url = this.#url(`/git/ref/tags/${path}`);
        for (let depth = 0; depth < 2; depth += 1) {
            const effort = this.#effort();
            const target = await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, { url }, {
                read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.jsonAnswer)((value) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .tagTarget */ .iF)(value, effort, depth === 0 ? ref : undefined)),
                judge: ({ status }) => (status === 404 ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(undefined) : undefined),
            });
            if (target === undefined)
                return undefined;
            const { type, sha } = target;
            if (typeof sha !== 'string' || !/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(sha))
                throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.wrongAnswer)(effort, 'a tag names no commit');
            if (type === 'commit')
                return sha;
            url = this.#url(`/git/tags/${sha}`);
        }
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('release/tag-moved', `tag "${this.#tag}" of ${this.#api.repository} names another tag`);
    }
    async #releaseAt(path) {
        const effort = this.#effort();
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, { url: this.#url(path) }, {
            read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.jsonAnswer)((value) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readRelease */ .iJ)(this.#api, effort, value)),
            judge: ({ status }) => (status === 404 ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(undefined) : undefined),
        });
    }
    async #drafts() {
        const effort = this.#effort();
        const path = `/repos/${this.#api.repository}/releases?per_page=100`;
        const all = await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.listGithub)(this.#api, effort, path, { most: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.releases });
        const isOurs = (item) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(item) && item.draft === true && item.tag_name === this.#tag;
        return all.filter(isOurs).map((item) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readRelease */ .iJ)(this.#api, effort, item));
    }
    #fetch(asset, into) {
        const effort = this.#effort(asset.sizeBytes);
        const bounds = {
            maxBytes: into.saveTo === undefined ? _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.bundleBytes : _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.releaseAssetBytes,
            timeoutMs: (0,_transfer_time_js__WEBPACK_IMPORTED_MODULE_8__/* .transferMs */ .i)(asset.sizeBytes),
        };
        let address = '';
        return (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.callService)(this.#api.ports, {
            ...bounds,
            effort,
            before: async () => {
                const answer = await this.#ask(asset, { ...into, ...bounds });
                if (typeof answer !== 'string')
                    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(answer);
                address = answer;
                return undefined;
            },
            request: async () => this.#api.request({ ...into, url: address, accept: '*/*', sendsToken: false }),
            read: ({ body }) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(body),
        });
    }
    #ask({ id, sizeBytes }, { saveTo, ...bounds }) {
        const effort = this.#effort(sizeBytes);
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, {
            url: this.#url(`/releases/assets/${id}`),
            accept: 'application/octet-stream',
            redirect: 'return',
            ...(saveTo === undefined ? {} : { saveTo }),
        }, {
            ...bounds,
            read: ({ body }) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(body),
            judge: ({ status, headers }) => status === 302 || status === 307
                ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)((0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .storageAddress */ .g_)(headers.get('location'), effort))
                : undefined,
        });
    }
    #url(path) {
        return `${this.#api.url}/repos/${this.#api.repository}${path}`;
    }
    #effort(sizeBytes = 0) {
        const deadline = this.#deadline();
        const extra = sizeBytes === 0 ? 0 : (0,_transfer_time_js__WEBPACK_IMPORTED_MODULE_8__/* .transferMs */ .i)(sizeBytes);
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.startGithubEffort)(this.#api, {
            ...deadline,
            endsAt: new Date(deadline.endsAt.getTime() + extra),
        });
    }
}


/***/ }),

/***/ 71272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseStore: () => (/* binding */ releaseStore)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_permission_to_add_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26358);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _domain_provenance_publishing_asset_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(700);
/* harmony import */ var _formats_bundle_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18033);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4788);
/* harmony import */ var _stores_distinct_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67112);
/* harmony import */ var _release_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98193);








function releaseStore(options) {
    const { api, tag } = options;
    const { place } = new _release_client_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseClient */ .N(api, tag, () => (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.deadlineIn)(api.ports, 0));
    const open = () => new Draft({ ...options, api: { ...api, errand: 'contents: write' } });
    return {
        id: 'release',
        place,
        async prepare(planned) {
            const draft = open();
            await draft.require();
            await draft.requireTag();
            requireAssetNames(planned, place);
            (0,_stores_distinct_names_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDistinctNames */ .i)(planned, place);
        },
        async store({ fileName, bytes, safeAt }) {
            const draft = open();
            const release = await draft.require();
            await draft.requireTag();
            const present = await draft.put(release, fileName, bytes);
            await draft.requireSame(release, fileName, bytes, safeAt);
            await draft.requireTag();
            return { kind: 'stored', place, present };
        },
        read: () => new Draft(options).bundles(),
    };
}
class Draft {
    #options;
    #client;
    constructor(options) {
        this.#options = options;
        const deadline = (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.deadlineIn)(options.api.ports, options.deadlineMs);
        this.#client = new _release_client_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseClient */ .N(options.api, options.tag, () => deadline);
    }
    async require() {
        const { place } = this.#client;
        const release = await this.#client.find();
        if (release === undefined)
            throw await this.#missing();
        if (release.draft)
            return release;
        const kind = release.immutable ? 'published and immutable' : 'published';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('release/immutable', `${place} is ${kind}: nothing is added to it`);
    }
    async #missing() {
        const { place } = this.#client;
        const mayWrite = await this.#client.mayWrite();
        if (mayWrite === true) {
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('release/missing', `there is no ${place}, published or as a draft`, {
                hint: 'Make a draft of the release first.',
            });
        }
        const unseen = `there is no ${place}, or it is a draft, which`;
        return mayWrite === false
            ? new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('service/refused', `${unseen} this token may not see`, {
                hint: (0,_core_permission_to_add_js__WEBPACK_IMPORTED_MODULE_6__/* .permissionToAdd */ .G)('contents: write'),
            })
            : new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('release/missing', `${unseen} this token may not be allowed to see`);
    }
    async requireTag() {
        const { tag, commit, api } = this.#options;
        if (commit === undefined)
            return;
        const found = await this.#client.tagCommit();
        if (found === undefined || found === commit)
            return;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('release/tag-moved', `tag "${tag}" of ${api.repository} points to ${found}, expected ${commit}`);
    }
    async put(release, name, bytes) {
        const present = await this.#client.assetNamed(release, name);
        if (present?.uploaded === true)
            return true;
        if (present !== undefined)
            await this.#client.remove(present);
        await this.#client.upload(release, name, { bytes });
        return false;
    }
    async requireSame(release, name, bytes, safeAt) {
        const { place } = this.#client;
        const asset = await this.#client.assetNamed(release, name);
        const stored = asset === undefined ? undefined : await this.#downloaded(asset);
        if (stored !== undefined && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(stored) === (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes))
            return;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('store/differs', asset === undefined
            ? `${place} has no asset "${name}" after it was uploaded`
            : `asset "${name}" of ${place} is another file than ${safeAt}`, { hint: 'Remove the asset, or give the release a name of its own; nothing is overwritten.' });
    }
    async bundles() {
        const { place } = this.#client;
        const release = await this.#client.find();
        if (release === undefined)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('release/missing', `there is no ${place}`);
        const bundles = [];
        for (const asset of await this.#client.assets(release)) {
            if (!asset.uploaded || !(0,_formats_bundle_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundleFileName */ .Ge)(asset.name))
                continue;
            const from = `asset "${asset.name}" of ${place}`;
            for (const bytes of (0,_formats_bundle_file_js__WEBPACK_IMPORTED_MODULE_2__/* .bundlesInFile */ .JD)(asset.name, await this.#downloaded(asset)))
                bundles.push({ from, bytes });
        }
        return bundles;
    }
    async #downloaded(asset) {
        const bytes = await this.#client.download(asset);
        if ((asset.sha256 ?? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes)) === (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes))
            return bytes;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('store/differs', `asset "${asset.name}" of ${this.#client.place} is not what GitHub says of it`);
    }
}
function requireAssetNames(planned, place) {
    for (const { fileName } of planned) {
        const fault = (0,_domain_provenance_publishing_asset_name_js__WEBPACK_IMPORTED_MODULE_7__/* .assetNameFault */ .I)(fileName);
        if (fault !== undefined) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/name', `${place}: an asset cannot be named ${JSON.stringify(fileName.slice(0, 100))}: ${fault}`, {
                hint: 'Use letters, digits, ".", "_" and "-" in the names of what is released.',
            });
        }
    }
}


/***/ }),

/***/ 13551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ transferMs)
/* harmony export */ });
const BYTES_PER_MS = 1000;
const OVERHEAD_MS = 60_000;
function transferMs(sizeBytes) {
    return OVERHEAD_MS + Math.ceil(sizeBytes / BYTES_PER_MS);
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

/***/ 67112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ requireDistinctNames)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

function requireDistinctNames(planned, place) {
    const names = new Set();
    for (const { fileName } of planned) {
        if (names.has(fileName))
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('subject/collision', `${place}: two bundles would be named "${fileName}"`);
        names.add(fileName);
    }
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
