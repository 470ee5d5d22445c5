export const id = 7004;
export const ids = [7004];
export const modules = {

/***/ 27004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOverEvidence: () => (/* binding */ handOverEvidence)
});

// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
;// CONCATENATED MODULE: ./packages/common/src/domain/handoff/evidence-files.ts





async function evidenceFiles(files, folder) {
    if ((await files.info(`${folder}/${evidence_evidence/* INDEX */.hx}`)) === undefined) {
        throw new problem/* Problem */.AF('evidence/missing', 'there is no evidence to hand over', {
            at: { file: folder },
            hint: 'Run the actions that write evidence first, with the same "evidence-path".',
        });
    }
    const names = await namesBelow(files, folder);
    const packed = await (0,map_concurrently/* mapConcurrently */.X)(names, limits/* limits */.F.hashPool, async (name) => {
        const path = `${folder}/${name}`;
        const { sha256, sizeBytes } = await files.hash(path);
        return { name, path, sha256, sizeBytes };
    });
    return (0,order/* sortedBy */.V)(packed, ({ name }) => name);
}
async function namesBelow(files, root) {
    const names = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await files.list(folder === '' ? root : `${root}/${folder}`)) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.kind === 'folder')
                folders.push(name);
            else if (entry.kind !== 'file')
                refuseKind(`${root}/${name}`);
            else if (name !== evidence_evidence/* LOCK */.YM)
                names.push(name);
            if (names.length > limits/* limits */.F.archiveEntries)
                throw new problem/* Problem */.AF('subject/limit', `more than ${limits/* limits */.F.archiveEntries} files of evidence`);
        }
    }
    return names;
}
function refuseKind(path) {
    throw new problem/* Problem */.AF('evidence/link', 'a link or device stands where a file of the evidence must be', {
        at: { file: path },
    });
}

// EXTERNAL MODULE: ./packages/common/src/edges/github/hand-over.ts + 2 modules
var hand_over = __webpack_require__(10804);
// EXTERNAL MODULE: ./packages/common/src/edges/github/job-artifacts.ts
var job_artifacts = __webpack_require__(1705);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
;// CONCATENATED MODULE: ./actions/provenance/src/hand-over-evidence.ts






async function handOverEvidence({ inputs, ports, context }, folder) {
    if (context.kind !== 'workflow')
        throw new problem/* Problem */.AF('context/missing', 'evidence is handed over between the jobs of a workflow only');
    const { github } = context;
    const world = { ports, github, service: (0,job_artifacts/* jobArtifacts */.Z)(ports, github) };
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('provenance'));
    return evidence.exclusively(async () => {
        const files = await evidenceFiles(ports.files, folder);
        return { files, ...(await (0,hand_over/* handOverFiles */.L)(world, 'evidence', files, inputs.deadline)) };
    });
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

/***/ 10804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ handOverFiles)
});

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/running-digest.ts
var running_digest = __webpack_require__(30365);
// EXTERNAL MODULE: ./packages/common/src/formats/archive-name.ts
var archive_name = __webpack_require__(13524);
// EXTERNAL MODULE: ./packages/common/src/formats/handoff.ts
var formats_handoff = __webpack_require__(38658);
;// CONCATENATED MODULE: ./packages/common/src/domain/handoff/packed-files.ts





const PIECE_BYTES = 64 * 1024;
function packedSources(files, packed, manifest) {
    const sources = packed.map((file) => ({
        name: file.name,
        sizeBytes: file.sizeBytes,
        pieces: () => unchangedPieces(files, file),
    }));
    return manifest === undefined ? sources : [manifestSource(manifest), ...sources];
}
function requireSendable(packed, withManifest) {
    for (const { name } of packed) {
        const fault = (0,archive_name/* fileNameFault */.KW)(name);
        if (fault === undefined)
            continue;
        throw new problem/* Problem */.AF('subject/name', `a file cannot be handed over as ${show(name)}: ${fault}`);
    }
    const names = packed.map(({ name }) => name);
    const clash = (0,archive_name/* clashingNames */.Yw)(withManifest ? [formats_handoff/* MANIFEST_NAME */.ir, ...names] : names);
    if (clash !== undefined) {
        throw new problem/* Problem */.AF('subject/collision', `two files would be one on some disks: ${clash.map(show).join(', ')}`, withManifest && clash.includes(formats_handoff/* MANIFEST_NAME */.ir)
            ? { hint: `Rename the file: so many are handed over that their list is ${show(formats_handoff/* MANIFEST_NAME */.ir)}.` }
            : {});
    }
    if (packed.length > limits/* limits */.F.archiveEntries)
        throw new problem/* Problem */.AF('subject/limit', `${packed.length} files; at most ${limits/* limits */.F.archiveEntries} at once`);
    const total = packed.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (total > limits/* limits */.F.handoffBytes)
        throw new problem/* Problem */.AF('subject/limit', `${total} bytes; at most ${limits/* limits */.F.handoffBytes} are handed over at once`);
}
function manifestSource(manifest) {
    return {
        name: formats_handoff/* MANIFEST_NAME */.ir,
        sizeBytes: manifest.length,
        async *pieces() {
            yield manifest;
        },
    };
}
async function* unchangedPieces(files, { path, name, sizeBytes, sha256 }) {
    const digest = (0,running_digest/* startSha256 */.y)();
    for (let at = 0; at < sizeBytes; at += PIECE_BYTES) {
        const piece = await files.readRange(path, at, Math.min(PIECE_BYTES, sizeBytes - at));
        digest.add(piece);
        yield piece;
    }
    if (digest.end() === sha256)
        return;
    throw new problem/* Problem */.AF('subject/changed', 'the file is not the one that was hashed a moment ago', {
        at: { file: name },
    });
}
const show = (name) => JSON.stringify(name.slice(0, 100));

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/common/src/formats/zip-records.ts
var zip_records = __webpack_require__(44568);
;// CONCATENATED MODULE: ./packages/common/src/formats/zip-writer.ts



const HELD_BYTES = 1024 * 1024;
async function* writeZip(sources) {
    const directory = [];
    let offset = 0;
    for (const source of sources) {
        const { name, sizeBytes } = source;
        const held = sizeBytes <= HELD_BYTES ? await hold(source) : undefined;
        const checksum = held === undefined ? await checksumOf(source) : (0,external_node_zlib_.crc32)(held);
        const header = (0,zip_records/* localHeader */.$B)({ name, sizeBytes, checksum });
        directory.push((0,zip_records/* directoryHeader */.NG)({ name, sizeBytes, checksum }, offset));
        yield header;
        if (held === undefined)
            yield* sameAgain(source, checksum);
        else
            yield held;
        offset += header.length + sizeBytes;
    }
    let directoryBytes = 0;
    for (const header of directory) {
        directoryBytes += header.length;
        yield header;
    }
    yield (0,zip_records/* endRecords */.sp)(directory.length, directoryBytes, offset);
}
function zipBytes(sources) {
    let [count, offset, directoryBytes] = [0, 0, 0];
    for (const { name, sizeBytes } of sources) {
        count += 1;
        directoryBytes += (0,zip_records/* directoryHeader */.NG)({ name, sizeBytes, checksum: 0 }, offset).length;
        offset += (0,zip_records/* localHeaderBytes */.Wg)({ name, sizeBytes }) + sizeBytes;
    }
    return offset + directoryBytes + (0,zip_records/* endRecords */.sp)(count, directoryBytes, offset).length;
}
async function hold(source) {
    const pieces = [];
    let size = 0;
    for await (const piece of source.pieces()) {
        size += piece.length;
        if (size > source.sizeBytes)
            break;
        pieces.push(piece);
    }
    if (size !== source.sizeBytes)
        throw changed(source);
    return Buffer.concat(pieces);
}
async function checksumOf(source) {
    let checksum = 0;
    for await (const piece of exactly(source))
        checksum = (0,external_node_zlib_.crc32)(piece, checksum);
    return checksum;
}
async function* sameAgain(source, expected) {
    let checksum = 0;
    for await (const piece of exactly(source)) {
        checksum = (0,external_node_zlib_.crc32)(piece, checksum);
        yield piece;
    }
    if (checksum !== expected)
        throw changed(source);
}
async function* exactly(source) {
    let seen = 0;
    for await (const piece of source.pieces()) {
        seen += piece.length;
        if (seen > source.sizeBytes)
            throw changed(source);
        yield piece;
    }
    if (seen !== source.sizeBytes)
        throw changed(source);
}
function changed({ name }) {
    return new problem/* Problem */.AF('subject/changed', 'the file changed while it was packed', { at: { file: name } });
}

// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/edges/github/transfer-time.ts
var transfer_time = __webpack_require__(13551);
;// CONCATENATED MODULE: ./packages/common/src/edges/github/hand-over.ts








async function handOverFiles({ ports, github, service, }, kind, files, deadlineMs) {
    const announced = files.map(({ name, sizeBytes, sha256: digest }) => ({ name, sizeBytes, sha256: digest }));
    const { list, manifest } = (0,formats_handoff/* handoffListOf */.Ad)(announced);
    requireSendable(files, manifest !== undefined);
    const sources = packedSources(ports.files, files, manifest);
    const expectedBytes = zipBytes(sources);
    const random = (0,bytes/* formatHex */.NN)(ports.random.bytes(8));
    const artifactName = `handoff-${kind}-${github.job}-${github.runAttempt}-${random}`;
    const deadline = (0,retry.deadlineIn)(ports, deadlineMs + (0,transfer_time/* transferMs */.i)(expectedBytes));
    const uploaded = await service.upload(artifactName, writeZip(sources), deadline);
    if (uploaded === 'taken')
        throw new problem/* Problem */.AF('handoff/mismatch', `another job of this run has taken the name "${artifactName}"`);
    const handoff = { artifactId: Number(uploaded.id), artifactDigest: uploaded.sha256, list };
    const text = (0,formats_handoff/* formatHandoff */.Yp)(handoff);
    return { artifactName, sizeBytes: uploaded.sizeBytes, handoff, text, digest: (0,digest/* sha256 */.sc)(text) };
}


/***/ }),

/***/ 1705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ jobArtifacts)
/* harmony export */ });
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89912);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24017);


function jobArtifacts(ports, github) {
    return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.openArtifactService)(process.env, ports, (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_0__/* .githubHostOf */ .l)(github.serverUrl));
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
