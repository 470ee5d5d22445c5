export const id = 3165;
export const ids = [3165,3341];
export const modules = {

/***/ 70899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export outputs */
/* harmony import */ var _secure_build_common_edges_actions_bundle_outputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14627);

const outputs = {
    status: '`signed`, `unsigned`, `verified`, `not-verified`, `published`; empty where a mode has none.',
    level: 'SLSA Build level that was reached, with `predicate` the level that the statement supports by itself.',
    'level-report-path': 'Path of the report on each condition of the level.',
    'builder-id': 'Builder that the predicate names.',
    'build-type': 'Build type that the predicate names.',
    'expected-identity': 'Who signed, as lines `key: value` for the input `expected-identity` of a verification.',
    verified: 'With `verify` and `publish`: `true` where everything that was asked for is proved.',
    'subject-count': 'Number of subjects that the statements name.',
    'predicate-path': 'Path of the statement with the predicate; of the first where there are several.',
    'predicate-paths': 'Paths of all statements as a JSON list: more than one where the subjects were spread over several.',
    handoff: 'What was handed over, as JSON, for the input `handoff` or `evidence` of a job after this one.',
    'handoff-digest': 'SHA-256 of that JSON, as `sha256:HEX`.',
    'artifact-root': 'Folder of the received files.',
    ..._secure_build_common_edges_actions_bundle_outputs__WEBPACK_IMPORTED_MODULE_0__/* .bundleOutputs */ .p,
    fetch: 'With `guard`: the command of the preset that downloads; empty where there is none.',
    build: 'With `guard`: the command of the preset that builds.',
    'toolchain-version': 'With `guard`: the version of the tool chain to set up.',
    'release-url': 'With `publish`: address of the release.',
};
function outputsOf(said) {
    const none = Object.fromEntries(Object.keys(outputs).map((name) => [name, '']));
    return { ...none, ...said };
}


/***/ }),

/***/ 18633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shortenedInside),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_plain_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36875);

function shortened(text, most = 160) {
    const characters = Array.from((0,_secure_build_common_core_plain_text__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text.slice(0, 2 * most + 2)));
    return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
function shortenedInside(text, most) {
    const tailMost = Math.floor(most / 2);
    const ends = text.length <= 4 * most ? text : `${text.slice(0, 2 * most)}${text.slice(-2 * most)}`;
    const characters = Array.from((0,_secure_build_common_core_plain_text__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(ends));
    if (ends === text && characters.length <= most)
        return text;
    const head = characters.slice(0, most - tailMost).join('');
    return `${head} […] ${characters.slice(-tailMost).join('')}`;
}


/***/ }),

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

/***/ 26912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   u: () => (/* binding */ formatCanonicalJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37315);


function formatCanonicalJson(value) {
    if (typeof value === 'string' && !value.isWellFormed())
        throw new TypeError('canonical JSON: lone surrogate');
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new TypeError(`canonical JSON: ${value} is no JSON number`);
    }
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(formatCanonicalJson).join(',')}]`;
    const members = [];
    for (const key of Object.keys(value).sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnits */ .C)) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${formatCanonicalJson(key)}:${formatCanonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
}
function canonicalBytes(value) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(formatCanonicalJson(value));
}
function isList(value) {
    return Array.isArray(value);
}


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

/***/ 78032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ receiveHandoff)
});

// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var core_problem = __webpack_require__(62744);
;// CONCATENATED MODULE: ./packages/common/src/domain/handoff/file-bytes.ts
function fileBytes(files, path, sizeBytes) {
    return { sizeBytes, read: (offset, length) => files.readRange(path, offset, length) };
}

// EXTERNAL MODULE: ./packages/common/src/core/running-digest.ts
var running_digest = __webpack_require__(30365);
// EXTERNAL MODULE: ./packages/common/src/formats/byte-range.ts
var byte_range = __webpack_require__(84276);
// EXTERNAL MODULE: ./packages/common/src/formats/zip-content.ts
var zip_content = __webpack_require__(92151);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/formats/handoff.ts
var handoff = __webpack_require__(38658);
// EXTERNAL MODULE: ./packages/common/src/formats/zip-directory.ts + 1 modules
var zip_directory = __webpack_require__(3912);
;// CONCATENATED MODULE: ./packages/common/src/domain/handoff/announced-members.ts






async function announcedMembers(archive, list) {
    const isListed = list.kind === 'files';
    const directory = await (0,zip_directory/* readZipDirectory */.x)(archive, limits/* limits */.F.archiveEntries + (isListed ? 0 : 1));
    const manifest = isListed ? undefined : await findManifest(directory);
    const announced = isListed ? list.files : await readManifest(archive, manifest?.member, list.sha256);
    const rest = new Map(announced.map((file) => [file.name, file]));
    const files = [];
    for (let index = 0; index < directory.length; index += 1) {
        if (index === manifest?.index)
            continue;
        const { name, sizeBytes } = await directory.member(index);
        const file = rest.get(name);
        if (file === undefined)
            return refuse(`it holds ${show(name)}, which was not handed over`);
        if (file.sizeBytes !== sizeBytes)
            refuse(`${show(name)} has ${sizeBytes} bytes, and ${file.sizeBytes} were announced`);
        rest.delete(name);
        files.push(file);
    }
    const [missing] = rest.keys();
    if (missing !== undefined)
        refuse(`it lacks ${show(missing)}`);
    return { files, members: () => membersOf(directory, files, manifest?.index) };
}
async function* membersOf(directory, files, manifest) {
    for (const [place, file] of files.entries()) {
        const index = manifest !== undefined && place >= manifest ? place + 1 : place;
        yield { file, member: await directory.member(index) };
    }
}
async function findManifest(directory) {
    for (let index = 0; index < directory.length; index += 1) {
        const member = await directory.member(index);
        if (member.name === handoff/* MANIFEST_NAME */.ir)
            return { index, member };
    }
    return undefined;
}
async function readManifest(archive, member, expected) {
    if (member === undefined)
        return refuse(`it lacks ${show(handoff/* MANIFEST_NAME */.ir)}, the list of its files`);
    if (member.sizeBytes > limits/* limits */.F.handoffManifestBytes)
        refuse(`the list of its files is longer than ${limits/* limits */.F.handoffManifestBytes} bytes`);
    const pieces = [];
    for await (const piece of (0,zip_content/* zipContent */.R)(archive, member))
        pieces.push(Uint8Array.from(piece));
    const bytes = Buffer.concat(pieces);
    const found = (0,core_digest/* sha256 */.sc)(bytes);
    if (found !== expected)
        refuse(`the list of its files has sha256:${found}, and sha256:${expected} was handed over`);
    return (0,handoff/* parseHandoffManifest */.Py)(bytes, `"${handoff/* MANIFEST_NAME */.ir}" of the artifact`);
}
const show = (name) => JSON.stringify(name.slice(0, 100));
function refuse(fault) {
    throw new core_problem/* Problem */.AF('handoff/mismatch', `The artifact is not what was handed over: ${fault}. Nothing was signed or published.`);
}

;// CONCATENATED MODULE: ./packages/common/src/domain/handoff/free-places.ts

async function freePlaces(files, target, wanted) {
    const missingFolders = [];
    const known = new Map();
    async function hasFolder(path) {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const isTarget = path === target;
        const parent = isTarget || (await hasFolder(path.slice(0, path.lastIndexOf('/'))));
        const info = parent ? await files.info(path) : undefined;
        if (info !== undefined && info.kind !== 'folder')
            refusePlace(path, info.kind);
        if (info === undefined && parent)
            missingFolders.push(path);
        known.set(path, info !== undefined);
        return info !== undefined;
    }
    const present = new Set();
    for (const { name, sizeBytes, sha256 } of wanted) {
        const path = `${target}/${name}`;
        if (!(await hasFolder(path.slice(0, path.lastIndexOf('/')))))
            continue;
        const info = await files.info(path);
        if (info === undefined)
            continue;
        if (info.kind !== 'file')
            refusePlace(path, info.kind);
        if (info.sizeBytes !== sizeBytes || (await files.hash(path)).sha256 !== sha256) {
            throw new core_problem/* Problem */.AF('input/invalid', 'another file stands where a received one belongs; nothing is overwritten', {
                at: { file: path },
                hint: 'Name a new or empty folder.',
            });
        }
        present.add(name);
    }
    return { present, missingFolders };
}
function refusePlace(path, kind) {
    const what = kind === 'link' ? 'a symbolic link' : `a ${kind === 'other' ? 'device' : kind}`;
    throw new core_problem/* Problem */.AF('file/outside', `${what} stands where received files belong`, { at: { file: path } });
}

;// CONCATENATED MODULE: ./packages/common/src/domain/handoff/unpack.ts






async function unpackHandoff(files, archive, list, target) {
    try {
        const announced = await announcedMembers(archive, list);
        const content = (0,byte_range/* inWindows */.P)(archive);
        if (target !== undefined)
            await writeMembers(files, content, announced, target);
        else
            for await (const member of announced.members())
                await readThrough(content, member);
        return announced.files;
    }
    catch (error) {
        throw error instanceof core_problem/* Problem */.AF ? asMismatch(error) : error;
    }
}
async function writeMembers(files, archive, announced, target) {
    const places = await freePlaces(files, target, announced.files);
    const written = [];
    try {
        for await (const member of announced.members()) {
            const path = `${target}/${member.file.name}`;
            if (places.present.has(member.file.name))
                await readThrough(archive, member);
            else {
                await files.writeBy(path, (append) => readThrough(archive, member, append));
                written.push(path);
            }
        }
    }
    catch (error) {
        for (const path of [...written, ...places.missingFolders])
            await files.remove(path);
        throw error;
    }
}
async function readThrough(archive, { file, member }, append) {
    const digest = (0,running_digest/* startSha256 */.y)();
    for await (const piece of (0,zip_content/* zipContent */.R)(archive, member)) {
        digest.add(piece);
        await append?.(piece);
    }
    const found = digest.end();
    if (found === file.sha256)
        return;
    throw new core_problem/* Problem */.AF('handoff/mismatch', `${JSON.stringify(file.name.slice(0, 100))} does not match the digest from the job before (expected sha256:${file.sha256}, got sha256:${found}). Nothing was signed or published.`);
}
function asMismatch(problem) {
    if (problem.code !== 'archive/invalid' && problem.code !== 'limit/exceeded')
        return problem;
    return new core_problem/* Problem */.AF('handoff/mismatch', `The artifact is not what was handed over: ${problem.message}. Nothing was signed or published.`, { cause: problem });
}

// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/edges/service-call.ts
var service_call = __webpack_require__(78862);
// EXTERNAL MODULE: ./packages/common/src/edges/github/api.ts
var github_api = __webpack_require__(93728);
// EXTERNAL MODULE: ./packages/common/src/edges/github/release-answers.ts
var release_answers = __webpack_require__(61527);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/permission-to-add.ts
var permission_to_add = __webpack_require__(26358);
// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __webpack_require__(36875);
;// CONCATENATED MODULE: ./packages/common/src/edges/github/run-artifact.ts








async function findRunArtifact(api, { repositoryId, runId }, id, deadline) {
    const effort = (0,github_api.startGithubEffort)(api, deadline);
    const url = `${api.url}/repos/${api.repository}/actions/artifacts/${id}`;
    const value = await (0,github_api.callGithub)(api, effort, { url }, {
        read: (0,github_api.jsonAnswer)((answer) => answer),
        judge: ({ status }) => (status === 404 || status === 410 ? (0,retry.done)(null) : undefined),
    });
    if (value === null)
        throw goneArtifact(id);
    if (!(0,json/* isJsonObject */.OW)(value) || value.id !== id || typeof value.name !== 'string')
        throw (0,service_call.wrongAnswer)(effort, 'an artifact has no name or another number than was asked');
    const { name, size_in_bytes: sizeBytes, workflow_run: run, expired, digest } = value;
    if (typeof sizeBytes !== 'number' || !Number.isSafeInteger(sizeBytes) || sizeBytes < 0)
        throw (0,service_call.wrongAnswer)(effort, 'an artifact has no size');
    if (!(0,json/* isJsonObject */.OW)(run) || !isNumber(run.repository_id, repositoryId) || !isNumber(run.id, runId))
        throw mismatch(`artifact ${id} is of another run or repository`);
    if (expired !== false)
        throw expiredArtifact(id, value.expires_at);
    const hex = typeof digest === 'string' && digest.startsWith('sha256:') ? digest.slice(7) : '';
    if (!(0,core_digest/* isSha256 */._h)(hex))
        throw mismatch(`GitHub has no digest of artifact ${id}`);
    return { id, name, sizeBytes, digest: hex };
}
function isNumber(value, wanted) {
    return typeof value === 'number' && String(value) === wanted;
}
function goneArtifact(id) {
    return mismatch(`this run has no artifact ${id}`, {
        hint: (0,permission_to_add/* permissionToAdd */.G)('actions: read', 'Another job may have deleted or replaced it. If none did, add'),
    });
}
function expiredArtifact(id, expiresAt) {
    const when = typeof expiresAt === 'string' ? ` on ${(0,plain_text/* plainLine */.h)(expiresAt.slice(0, 40))}` : '';
    return mismatch(`the retention of artifact ${id} expired${when}, and GitHub has removed it`, {
        hint: 'Run all jobs again, not only the failed ones; "retention-days" of the repository sets how long artifacts stay.',
    });
}
function mismatch(fault, options = {}) {
    return new core_problem/* Problem */.AF('handoff/mismatch', `${fault}. Nothing was signed or published.`, options);
}

// EXTERNAL MODULE: ./packages/common/src/edges/github/transfer-time.ts
var transfer_time = __webpack_require__(13551);
;// CONCATENATED MODULE: ./packages/common/src/edges/github/handed-over.ts










async function receiveHandoff({ ports, context, token }, handoff, { target, deadlineMs = limits/* limits */.F.serviceDeadlineMs, } = {}) {
    if (context.kind === 'laptop')
        throw new core_problem/* Problem */.AF('context/missing', 'files are handed over between the jobs of a workflow only');
    if (token === undefined)
        throw new core_problem/* Problem */.AF('input/invalid', 'input "github-token" is needed to fetch what was handed over');
    const { github } = context;
    const api = (0,github_api.openGithubApi)(ports, { url: github.apiUrl, repository: github.repository, token });
    const deadline = (0,retry.deadlineIn)(ports, deadlineMs);
    const artifact = await findRunArtifact(api, github, handoff.artifactId, deadline);
    if (artifact.digest !== handoff.artifactDigest)
        throw otherArchive(handoff, artifact.digest);
    if (artifact.sizeBytes > limits/* limits */.F.handoffBytes)
        throw new core_problem/* Problem */.AF('handoff/mismatch', `artifact ${artifact.id} has ${artifact.sizeBytes} bytes`);
    const folder = await ports.files.temporaryFolder('handoff');
    try {
        const path = `${folder}/artifact.zip`;
        await download(api, artifact, path, (0,retry.deadlineIn)(ports, deadlineMs + (0,transfer_time/* transferMs */.i)(artifact.sizeBytes)));
        const { sha256, sizeBytes } = await ports.files.hash(path);
        if (sha256 !== handoff.artifactDigest)
            throw otherArchive(handoff, sha256);
        const archive = fileBytes(ports.files, path, sizeBytes);
        const files = await unpackHandoff(ports.files, archive, handoff.list, target);
        return { artifact, files, ...(target === undefined ? {} : { target }) };
    }
    finally {
        await ports.files.remove(folder);
    }
}
function download(api, artifact, path, deadline) {
    const service = 'the storage of workflow artifacts';
    return (0,service_call.callService)(api.ports, {
        effort: (0,retry.startEffort)(api.ports, service, deadline),
        timeoutMs: (0,transfer_time/* transferMs */.i)(artifact.sizeBytes),
        maxBytes: limits/* limits */.F.handoffBytes,
        request: async () => ({
            method: 'GET',
            url: await addressOf(api, artifact, deadline),
            headers: { accept: '*/*' },
            saveTo: path,
        }),
        read: ({ headers }) => /html/i.test(headers.get('content-type') ?? '')
            ? (0,retry.again)('answered 200 with a page in place of the archive')
            : (0,retry.done)(true),
        judge: ({ status }) => {
            if (status === 404 || status === 410)
                throw goneArtifact(artifact.id);
            return undefined;
        },
    });
}
async function addressOf(api, { id }, deadline) {
    const effort = (0,github_api.startGithubEffort)(api, deadline);
    const url = `${api.url}/repos/${api.repository}/actions/artifacts/${id}/zip`;
    const address = await (0,github_api.callGithub)(api, effort, { url, redirect: 'return' }, {
        read: () => {
            throw (0,service_call.wrongAnswer)(effort, 'it sent a page where it sends the address of an artifact');
        },
        judge: ({ status, headers }) => {
            if (status === 404)
                throw goneArtifact(id);
            if (status === 410)
                throw expiredArtifact(id);
            return status === 302 || status === 307
                ? (0,retry.done)((0,release_answers/* storageAddress */.g_)(headers.get('location'), effort))
                : undefined;
        },
    });
    const { search } = new URL(address);
    if (search.length > 8)
        api.ports.log.mask(search.slice(1));
    return address;
}
function otherArchive({ artifactDigest }, found) {
    return new core_problem/* Problem */.AF('handoff/mismatch', `The downloaded artifact does not match the digest from the build job (expected sha256:${artifactDigest}, got sha256:${found}). Another job may have replaced it. Nothing was signed or published.`);
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

/***/ 38658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ handoffListOf),
/* harmony export */   CM: () => (/* binding */ emptyHandoff),
/* harmony export */   Py: () => (/* binding */ parseHandoffManifest),
/* harmony export */   Yp: () => (/* binding */ formatHandoff),
/* harmony export */   "in": () => (/* binding */ parseHandoff),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62744);
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13524);








const MANIFEST_NAME = 'handoff.json';
const VERSION = 1;
function formatHandoff({ artifactId, artifactDigest, list }) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCanonicalJson */ .u)({
        version: VERSION,
        artifactId,
        artifactDigest: `sha256:${artifactDigest}`,
        ...(list.kind === 'files' ? { files: rowsOf(list.files) } : { manifest: `sha256:${list.sha256}` }),
    });
}
function handoffListOf(files) {
    const list = { kind: 'files', files };
    const longest = { artifactId: Number.MAX_SAFE_INTEGER, artifactDigest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(''), list };
    if (formatHandoff(longest).length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffCharacters)
        return { list };
    const manifest = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)((0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCanonicalJson */ .u)({ version: VERSION, files: rowsOf(files) }));
    return { list: { kind: 'manifest', sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(manifest) }, manifest };
}
function parseHandoff(text, where) {
    if (text === '')
        throw emptyHandoff(where);
    const reader = new HandoffReader(where);
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffCharacters)
        reader.refuse(`longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffCharacters} characters`, '');
    const object = reader.document(text, ['version', 'artifactId', 'artifactDigest', 'files', 'manifest']);
    const { artifactId, manifest } = object;
    if (typeof artifactId !== 'number' || !Number.isSafeInteger(artifactId) || artifactId < 1)
        return reader.refuse('expected the number of an artifact', '/artifactId');
    if ((object.files === undefined) === (manifest === undefined))
        return reader.refuse('expected either "files" or "manifest"', '');
    const handoff = {
        artifactId,
        artifactDigest: reader.digest(object.artifactDigest, '/artifactDigest'),
        list: manifest === undefined
            ? { kind: 'files', files: reader.files(object.files) }
            : { kind: 'manifest', sha256: reader.digest(manifest, '/manifest') },
    };
    if (formatHandoff(handoff) !== text)
        reader.refuse('not the canonical text of a hand-over', '');
    return handoff;
}
function parseHandoffManifest(bytes, where) {
    const reader = new HandoffReader(where);
    return reader.files(reader.document(bytes, ['version', 'files']).files);
}
function emptyHandoff(where) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('handoff/mismatch', `${where} is empty: nothing was handed over`, {
        hint: 'Look for "Skip output … since it may contain secret" in the log of the job before: GitHub drops outputs that look like a secret. The output of a job that was skipped is empty too.',
    });
}
function rowsOf(files) {
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedBy */ .V)(files, ({ name }) => name).map(({ name, sizeBytes, sha256: digest }) => ({
        name,
        size: sizeBytes,
        sha256: digest,
    }));
}
class HandoffReader {
    #where;
    constructor(where) {
        this.#where = where;
    }
    document(source, known) {
        const object = this.#object((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(source, {
            file: this.#where,
            maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffManifestBytes,
            code: 'handoff/mismatch',
        }), '', known);
        return object.version === VERSION ? object : this.refuse(`expected version ${VERSION}`, '/version');
    }
    files(value) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonArray */ .Md)(value))
            return this.refuse('expected a list', '/files');
        if (value.length === 0)
            this.refuse('hands over nothing', '/files');
        if (value.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.archiveEntries)
            this.refuse(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.archiveEntries} files`, '/files');
        const files = value.map((row, index) => this.#file(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pointer */ .Wn)('files', index)));
        for (const [index, { name }] of files.entries()) {
            const before = files[index - 1]?.name;
            if (before !== undefined && before >= name)
                this.refuse('files must be sorted by name, each once', (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pointer */ .Wn)('files', index, 'name'));
        }
        const clash = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_7__/* .clashingNames */ .Yw)(files.map(({ name }) => name));
        if (clash !== undefined)
            this.refuse(`two names are one file on some disks: ${clash.map(show).join(', ')}`, '/files');
        const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
        if (total > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffBytes)
            this.refuse(`${total} bytes together; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.handoffBytes} are handed over`, '/files');
        return files;
    }
    digest(value, at) {
        const hex = typeof value === 'string' && value.startsWith('sha256:') ? value.slice(7) : '';
        return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isSha256 */ ._h)(hex) ? hex : this.refuse('expected "sha256:" and 64 lowercase hex characters', at);
    }
    #file(value, at) {
        const { name, size, sha256: digest } = this.#object(value, at, ['name', 'size', 'sha256']);
        if (typeof name !== 'string')
            return this.refuse('expected text', `${at}/name`);
        const fault = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fileNameFault */ .KW)(name);
        if (fault !== undefined)
            this.refuse(`the name ${show(name)} is refused: ${fault}`, `${at}/name`);
        if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
            return this.refuse('expected a number of bytes', `${at}/size`);
        if (typeof digest !== 'string' || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isSha256 */ ._h)(digest))
            return this.refuse('expected 64 lowercase hex characters', `${at}/sha256`);
        return { name, sizeBytes: size, sha256: digest };
    }
    #object(value, at, known) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
            return this.refuse('expected an object', at);
        const unknown = Object.keys(value).find((key) => !known.includes(key));
        if (unknown !== undefined)
            this.refuse(`unknown key ${show(unknown)}`, at);
        return value;
    }
    refuse(fault, at) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('handoff/mismatch', `not a hand-over: ${fault}`, {
            at: { file: this.#where, ...(at === '' ? {} : { pointer: at }) },
        });
    }
}
const show = (text) => JSON.stringify(text.slice(0, 100));


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
