export const id = 3802;
export const ids = [3802,3341];
export const modules = {

/***/ 23802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attach: () => (/* binding */ attach)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _secure_build_common_domain_signing_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93993);
/* harmony import */ var _secure_build_common_edges_attesting_copies__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15236);
/* harmony import */ var _secure_build_common_edges_attesting_open_stores__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56299);
/* harmony import */ var _secure_build_common_edges_attesting_publish__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92561);
/* harmony import */ var _secure_build_common_edges_verifying_accepted_signers__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92210);
/* harmony import */ var _secure_build_common_edges_verifying_asked_artifacts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84408);
/* harmony import */ var _secure_build_common_edges_verifying_expected_signers__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80390);
/* harmony import */ var _secure_build_common_edges_verifying_found_bundles__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49070);
/* harmony import */ var _secure_build_common_edges_verifying_verify_command__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9393);
/* harmony import */ var _secure_build_common_formats_digest_signature__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54453);
/* harmony import */ var _signed_outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14456);













async function attach(story, folder) {
    const { inputs, ports, context } = story;
    const given = await (0,_secure_build_common_edges_verifying_asked_artifacts__WEBPACK_IMPORTED_MODULE_7__/* .givenArtifacts */ .$$)(story);
    const { signers } = await (0,_secure_build_common_edges_verifying_expected_signers__WEBPACK_IMPORTED_MODULE_8__/* .readExpectedSigners */ .G)(story, folder);
    const files = (await (0,_secure_build_common_edges_verifying_found_bundles__WEBPACK_IMPORTED_MODULE_9__/* .findBundleFiles */ .L)(story, given, undefined)).bundles;
    const artifacts = await (0,_secure_build_common_edges_verifying_asked_artifacts__WEBPACK_IMPORTED_MODULE_7__/* .withCalledFor */ .nE)(ports.files, given, files);
    const { 'predicate-type': predicateType } = inputs;
    const accepted = await (0,_secure_build_common_edges_verifying_accepted_signers__WEBPACK_IMPORTED_MODULE_6__/* .readAccepted */ .o)(story, folder, signers);
    const expectation = {
        ...accepted,
        artifacts: artifacts.map(({ digests }) => digests),
        ecdsaOverDigest: await (0,_secure_build_common_formats_digest_signature__WEBPACK_IMPORTED_MODULE_11__/* .loadEcdsaOverDigest */ .VQ)(),
        ...(predicateType === undefined ? {} : { predicateType }),
    };
    const bundles = files.map((file) => verified(file, expectation, artifacts, context.workspace));
    const isKeyless = bundles.some((bundle) => bundle.verified.signer.kind === 'certificate');
    const stores = await (0,_secure_build_common_edges_attesting_open_stores__WEBPACK_IMPORTED_MODULE_4__/* .openStores */ .j)(story, { images: given.flatMap(({ image }) => image ?? []), isKeyless });
    for (const store of stores)
        await store.prepare(bundles);
    const receipts = await (0,_secure_build_common_edges_attesting_publish__WEBPACK_IMPORTED_MODULE_5__/* .publish */ .m)(story, stores, bundles);
    return (0,_signed_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .signedOutcome */ .TQ)(story, {
        what: 'attached',
        bundles,
        paths: inputs['bundle-path'].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, path)),
        signers: [],
        receipts,
        copies: await (0,_secure_build_common_edges_attesting_copies__WEBPACK_IMPORTED_MODULE_3__/* .writeCopies */ .Z)(story, bundles, accepted),
        command: (0,_secure_build_common_edges_verifying_verify_command__WEBPACK_IMPORTED_MODULE_10__/* .filesCommand */ .N)(story, artifacts, signers, {}),
    });
}
function verified({ name, file = name, bytes }, expectation, artifacts, workspace) {
    const verification = (0,_secure_build_common_domain_signing_verify__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .IF)(bytes, expectation);
    if (verification.kind === 'not-verified') {
        const { code, because, hint } = verification;
        throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(code, `${because}. Nothing was attached.`, { at: { file: name }, hint });
    }
    const line = /\(bundle (\d+) of \d+\)$/.exec(name)?.[1];
    const stem = file.slice(file.lastIndexOf('/') + 1).replace(/(?:\.sigstore)?\.jsonl?$/, '');
    const common = {
        bytes,
        payloadBytes: bytes.length,
        safeAt: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file),
        fileName: `${stem}${line === undefined ? '' : `.${line}`}.sigstore.json`,
    };
    if (verification.kind === 'verified-blob') {
        const { blob } = verification;
        const subjects = artifacts.flatMap(({ name, digests: { sha256 } }) => sha256 !== undefined && blob.artifacts.includes(sha256) ? [{ name, digest: { sha256 } }] : []);
        return { ...common, content: 'blob', subjects, verified: blob };
    }
    const { statement } = verification;
    const { subject, predicateType } = statement.statement;
    return { ...common, content: 'statement', subjects: subject, predicateType, verified: statement };
}


/***/ }),

/***/ 14456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cf: () => (/* binding */ nothingOutcome),
  TQ: () => (/* binding */ signedOutcome),
  uZ: () => (/* binding */ unsignedOutcome)
});

// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/bundle-outputs.ts
var bundle_outputs = __webpack_require__(14627);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/signed-facts.ts
var signed_facts = __webpack_require__(94142);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/instant.ts
var instant = __webpack_require__(62722);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/signed-tables.ts





const SHOWN = 200;
function signedTables({ bundles, signers, resolvedTags = [], receipts, command }, isFull) {
    return (0,markdown/* blocks */.Bv)(isFull ? bundleTable(bundles) : undefined, resolvedTags.length === 0
        ? undefined
        : (0,markdown/* table */.tp)(['Tag', 'Named, when it was looked up'], resolvedTags.slice(0, SHOWN).map(({ reference, digest }) => [(0,markdown/* code */.aY)(reference), (0,markdown/* code */.aY)(digest)])), identityTable(bundles), isFull && signers.length > 0
        ? (0,markdown/* table */.tp)(['Signer', 'What its signature proves'], signers.map(({ spec, proves }) => [(0,markdown/* code */.aY)(spec), proves]))
        : undefined, notProved(bundles), receipts.length === 0
        ? undefined
        : (0,markdown/* table */.tp)(['Store', 'Result'], receipts.slice(0, SHOWN).map((receipt) => [receipt.place, resultOf(receipt)])), (0,markdown.md) `Each bundle was verified from its stored bytes before it was kept.`, (0,markdown.md) `${command.includes(' --online') ? 'Check again' : 'Check again, offline'}: ${(0,markdown/* code */.aY)(command)}`);
}
function bundleTable(bundles) {
    const more = bundles.length - SHOWN;
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['Artifact', 'Digest', 'Statement', 'Proved time', 'Log index', 'Bundle'], bundles
        .slice(0, SHOWN)
        .map((bundle) => [
        aboutOf(bundle),
        digestOf(bundle),
        bundle.predicateType === undefined ? 'the file itself' : (0,in_toto/* predicateTitle */.Wm)(bundle.predicateType),
        timesOf(bundle.verified),
        logOf(bundle.verified),
        (0,markdown/* code */.aY)(bundle.safeAt.slice(bundle.safeAt.lastIndexOf('/') + 1)),
    ])), more > 0 ? (0,markdown.md) `truncated, ${more} more: see the evidence folder` : undefined);
}
function aboutOf({ subjects }) {
    const [first, ...others] = subjects;
    if (first === undefined)
        return (0,markdown.md) `none`;
    return others.length === 0 ? (0,markdown/* code */.aY)(first.name) : (0,markdown.md) `${(0,markdown/* code */.aY)(first.name)} and ${others.length} more`;
}
function digestOf({ subjects }) {
    const [first] = subjects;
    return first === undefined ? (0,markdown.md) `none` : (0,markdown/* code */.aY)((0,digest/* formatDigestSet */.Kt)(first.digest));
}
function timesOf({ times }) {
    if (times.length === 0)
        return (0,markdown.md) `not proved`;
    return (0,markdown/* joinMarkdown */.UF)(times.map(({ time, authority, source }) => (0,markdown.md) `${(0,instant/* formatInstant */.r)(time)} (${source}, ${authority})`), ', ');
}
function logOf({ logEntries }) {
    if (logEntries.length === 0)
        return (0,markdown.md) `none`;
    return (0,markdown/* joinMarkdown */.UF)(logEntries.map(({ logIndex, tree, operator }) => (0,markdown.md) `${logIndex ?? tree?.index ?? 'proved'} (${operator})`), ', ');
}
function identityTable(bundles) {
    const byId = new Map(bundles.map(({ verified }) => [(0,identity/* signerId */.cC)(verified.signer), verified]));
    return (0,markdown/* table */.tp)(['Signed by', 'On whose word', 'Repository', 'Commit', 'Run'], [...byId].slice(0, SHOWN).map(([id, verified]) => identityRow(id, verified)));
}
function identityRow(id, { signer }) {
    if (signer.kind === 'key')
        return [(0,markdown/* code */.aY)(id), 'whoever guards the key', '', '', ''];
    const { certified, issuer } = signer;
    const cell = (text) => (text === undefined ? '' : (0,markdown/* code */.aY)(text));
    return [
        (0,markdown/* code */.aY)(id),
        (0,markdown/* code */.aY)(issuer),
        cell(certified.sourceRepositoryUri),
        cell(certified.sourceRepositoryDigest),
        cell(certified.runInvocationUri),
    ];
}
function notProved(bundles) {
    const lacks = [...new Set(bundles.flatMap(({ verified }) => verified.notProved))];
    return lacks.length === 0 ? undefined : (0,markdown.md) `Not proved by these bundles: ${lacks.join(', ')}.`;
}
function resultOf(receipt) {
    switch (receipt.kind) {
        case 'stored':
            return receipt.url === undefined
                ? receipt.present
                    ? 'was there already'
                    : 'stored'
                : (0,markdown/* code */.aY)(receipt.url);
        case 'not-applicable':
            return `nothing: ${receipt.because}`;
        case 'refused':
            return `refused: ${receipt.because}`;
    }
}

;// CONCATENATED MODULE: ./actions/sign/src/summary.ts


function signedSummary(run, headline, isFull) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### ${run.what === 'attached' ? 'Attach' : 'Sign'}`, (0,markdown.md) `**Verdict: pass** · ${headline}`, signedTables(run, isFull));
}

;// CONCATENATED MODULE: ./actions/sign/src/signed-outcome.ts





function signedOutcome({ inputs }, run) {
    const headline = (0,signed_facts/* signedHeadline */.L5)(run);
    return {
        verdict: verdict/* pass */.IX,
        headline,
        facts: (0,signed_facts/* signedFacts */.SW)(run),
        summary: showsSummary(inputs) ? signedSummary(run, headline, inputs.summary === 'full') : (0,markdown/* blocks */.Bv)(),
        outputs: (0,signed_facts/* signedOutputs */.N8)(run),
        annotations: [],
        details: (0,signed_facts/* signedDetails */.py)(run),
    };
}
const showsSummary = (inputs) => inputs.summary !== 'none' && inputs['show-summary'] === 'true';
function unsignedOutcome({ log }) {
    const headline = 'Nothing was signed: this job has no OIDC token, and "on-fork: skip" accepts that.';
    log.annotate({ kind: 'notice', message: headline });
    return withoutSignature(headline);
}
function nothingOutcome() {
    return withoutSignature('Nothing was signed: no subject was found, as "allow-empty" permits.');
}
function withoutSignature(headline) {
    return {
        verdict: verdict/* pass */.IX,
        headline,
        facts: [],
        summary: (0,markdown/* blocks */.Bv)((0,markdown.md) `### Sign`, (0,markdown.md) `**Unsigned** · ${headline}`),
        outputs: bundle_outputs/* noBundleOutputs */.e,
        annotations: [],
    };
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

/***/ 21387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ formatDigestSet),
/* harmony export */   U6: () => (/* binding */ isWeakAlgorithm),
/* harmony export */   Wb: () => (/* binding */ isDigestAlgorithm),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   mn: () => (/* binding */ digestSetOf),
/* harmony export */   sU: () => (/* binding */ digestHex),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37315);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);



const hexLengths = {
    sha256: [64],
    sha384: [96],
    sha512: [128],
    gitCommit: [40, 64],
    gitTree: [40, 64],
    dirHash: [64],
    sha1: [40],
    md5: [32],
};
const lengthsOf = new Map(Object.entries(hexLengths));
const weak = new Set(['sha1', 'md5']);
const SHA256 = /^[0-9a-f]{64}$/;
function isSha256(text) {
    return SHA256.test(text) && text.length === 64;
}
function parseSha256(text) {
    if (isSha256(text))
        return text;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', `expected 64 lowercase hex characters, got ${JSON.stringify(text.slice(0, 100))}`);
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function digestSetOf(digests) {
    const byAlgorithm = new Map();
    for (const [algorithm, hex] of digests) {
        const fault = digestFault(algorithm, hex);
        if (fault !== undefined)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', fault);
        if ((byAlgorithm.get(algorithm) ?? hex) !== hex)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', `two different digests of the algorithm ${algorithm}`);
        byAlgorithm.set(algorithm, hex);
    }
    if (![...byAlgorithm.keys()].some((algorithm) => !weak.has(algorithm))) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', byAlgorithm.size === 0
            ? 'expected at least one digest'
            : `${[...byAlgorithm.keys()].join(' and ')} alone identify nothing: they can be made to collide`, { hint: 'Give a digest of SHA-256, SHA-384 or SHA-512.' });
    }
    return Object.fromEntries(byAlgorithm);
}
function isDigestAlgorithm(text) {
    return lengthsOf.has(text);
}
function isWeakAlgorithm(text) {
    return weak.has(text);
}
function digestHex(algorithm, bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
}
function digestFault(algorithm, hex) {
    const lengths = lengthsOf.get(algorithm);
    if (lengths === undefined) {
        const known = [...lengthsOf.keys()].join(', ');
        return `unknown digest algorithm ${JSON.stringify(algorithm.slice(0, 100))}; known are ${known}`;
    }
    if (lengths.includes(hex.length) && /^[0-9a-f]+$/.test(hex))
        return undefined;
    return `${algorithm}: expected ${lengths.join(' or ')} lowercase hex characters, got ${JSON.stringify(hex.slice(0, 140))}`;
}
function formatDigestSet(digest) {
    return Object.entries(digest)
        .map(([algorithm, hex]) => `${algorithm}:${hex}`)
        .sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)
        .join(' ');
}


/***/ }),

/***/ 96300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 64509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);



const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const LONE_SURROGATE = /\p{Surrogate}/u;
const NOT_PLAIN = /[\\\p{Cc}\p{Cs}]/u;
const escapes = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
function parseJson(source, options = {}) {
    return new JsonReader(textOf(source, options), options).read();
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isJsonArray(value) {
    return Array.isArray(value);
}
function pointer(...steps) {
    return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function textOf(source, { file, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.indexBytes, code = 'json/invalid' }) {
    const at = file === undefined ? {} : { file };
    if (source.length > maxBytes) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('limit/exceeded', `larger than ${maxBytes} bytes (limit for this kind of file)`, {
            at,
        });
    }
    if (typeof source === 'string')
        return source;
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(source);
    if (text === undefined)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(code, 'not UTF-8 text', { at: { ...at, line: 1 } });
    return text;
}
class JsonReader {
    #text;
    #options;
    #maxDepth;
    #at = 0;
    #depth = 0;
    constructor(text, options) {
        this.#text = text;
        this.#options = options;
        this.#maxDepth = options.maxDepth ?? _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.jsonDepth;
    }
    read() {
        if (this.#text.charCodeAt(0) === 0xfeff)
            this.#refuse('byte order mark at the start');
        const value = this.#value();
        this.#blanks();
        if (this.#at < this.#text.length)
            this.#refuse(`${this.#found()} after the end of the value`);
        return value;
    }
    #value() {
        this.#blanks();
        switch (this.#text[this.#at]) {
            case '{':
                return this.#nested(() => this.#object());
            case '[':
                return this.#nested(() => this.#array());
            case '"':
                return this.#string();
            case 't':
                return this.#word('true', true);
            case 'f':
                return this.#word('false', false);
            case 'n':
                return this.#word('null', null);
            default:
                return this.#number();
        }
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > this.#maxDepth) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('limit/exceeded', `nested deeper than ${this.#maxDepth} levels`, {
                at: this.#place(this.#at),
            });
        }
        this.#at += 1;
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #object() {
        const object = Object.create(null);
        if (this.#taken('}'))
            return object;
        do {
            this.#blanks();
            const start = this.#at;
            if (this.#text.charCodeAt(start) !== QUOTE)
                this.#refuse(`${this.#found()} where a key in quotes must stand`);
            const key = this.#string();
            if (key in object)
                this.#refuse(`duplicate key ${show(key)}`, start);
            if (key === '__proto__' && this.#options.protoKeys !== 'keep')
                this.#refuse('key "__proto__" is not allowed', start);
            if (!this.#taken(':'))
                this.#refuse(`${this.#found()} where ":" must stand`);
            object[key] = this.#value();
        } while (this.#taken(','));
        if (!this.#taken('}'))
            this.#refuse(`${this.#found()} where "," or "}" must stand`);
        return object;
    }
    #array() {
        const items = [];
        if (this.#taken(']'))
            return items;
        do
            items.push(this.#value());
        while (this.#taken(','));
        if (!this.#taken(']'))
            this.#refuse(`${this.#found()} where "," or "]" must stand`);
        return items;
    }
    #string() {
        const text = this.#text;
        const opening = this.#at;
        let from = opening + 1;
        const end = text.indexOf('"', from);
        const plain = text.slice(from, end);
        if (end >= 0 && !NOT_PLAIN.test(plain)) {
            this.#at = end + 1;
            return plain;
        }
        let value = '';
        let wide = false;
        for (let at = from;; at += 1) {
            const unit = text.charCodeAt(at);
            if (unit === QUOTE) {
                this.#at = at + 1;
                value += text.slice(from, at);
                if (wide && LONE_SURROGATE.test(value))
                    this.#refuse('lone surrogate in a string', opening);
                return value;
            }
            if (unit === BACKSLASH) {
                const [character, length] = this.#escape(at);
                value += text.slice(from, at) + character;
                wide ||= length === 6;
                at += length - 1;
                from = at + 1;
            }
            else if (Number.isNaN(unit)) {
                this.#refuse('string without an end', opening);
            }
            else if (unit < 0x20) {
                this.#refuse(`unescaped control character in a string`, at);
            }
            else if (unit >= 0xd800 && unit <= 0xdfff) {
                wide = true;
            }
        }
    }
    #escape(at) {
        const letter = this.#text[at + 1] ?? '';
        if (letter === 'u') {
            const hex = this.#text.slice(at + 2, at + 6);
            if (!HEX4.test(hex))
                this.#refuse('"\\u" without four hexadecimal digits', at);
            return [String.fromCharCode(Number.parseInt(hex, 16)), 6];
        }
        const character = escapes.get(letter);
        if (character === undefined)
            this.#refuse(`unknown escape ${show(`\\${letter}`)}`, at);
        return [character, 2];
    }
    #number() {
        NUMBER.lastIndex = this.#at;
        const spelled = NUMBER.exec(this.#text)?.[0];
        if (spelled === undefined)
            this.#refuse(`${this.#found()} where a value must stand`);
        const value = Number(spelled);
        if (!Number.isFinite(value))
            this.#refuse(`number ${show(spelled)} is beyond a double`);
        this.#at += spelled.length;
        return value;
    }
    #word(word, value) {
        if (!this.#text.startsWith(word, this.#at))
            this.#refuse(`${this.#found()} where a value must stand`);
        this.#at += word.length;
        return value;
    }
    #blanks() {
        for (;; this.#at += 1) {
            const unit = this.#text.charCodeAt(this.#at);
            if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
                return;
        }
    }
    #taken(mark) {
        this.#blanks();
        if (this.#text[this.#at] !== mark)
            return false;
        this.#at += 1;
        return true;
    }
    #found() {
        const character = this.#text.codePointAt(this.#at);
        return character === undefined ? 'end of text' : `unexpected ${show(String.fromCodePoint(character))}`;
    }
    #place(at) {
        const before = this.#text.slice(0, at);
        const line = before.split('\n').length;
        const column = at - (before.lastIndexOf('\n') + 1) + 1;
        const { file } = this.#options;
        return file === undefined ? { line, column } : { file, line, column };
    }
    #refuse(fault, at = this.#at) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(this.#options.code ?? 'json/invalid', `not valid JSON: ${fault}`, {
            at: this.#place(at),
            ...(this.#hint() ?? {}),
        });
    }
    #hint() {
        if (/^<<<<<<< /m.test(this.#text))
            return { hint: 'The file holds merge conflict markers: resolve the conflict.' };
        if (this.#text.startsWith('version https://git-lfs.github.com/spec/')) {
            return { hint: 'The file is a Git LFS pointer: fetch the real file with "git lfs pull".' };
        }
        return undefined;
    }
}
function show(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 2174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36875);


const made = new WeakSet();
function trusted(text) {
    const value = { text };
    made.add(value);
    return value;
}
function render(part) {
    return typeof part === 'object' && made.has(part) ? part.text : escapeMarkdown(String(part));
}
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text)
        .replace(/[&<>"'`*_{}[\]()#+!|~\\$@=^]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/:(?=[:/])/g, '&#58;')
        .replace(/^[- ]/, (start) => `&#${start.charCodeAt(0)};`)
        .replace(/^(\d+)\./, '$1&#46;')
        .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}&#46;`);
}
function md(template, ...values) {
    return trusted(String.raw({ raw: template }, ...values.map(render)));
}
function code(text) {
    return trusted(`<code>${escapeMarkdown(text)}</code>`);
}
function preformatted(text) {
    return trusted(`${OPEN_LETTERS}${text.split('\n').map(escapeMarkdown).join('\n')}${CLOSED_LETTERS}`);
}
const OPEN_LETTERS = '<pre><code>';
const CLOSED_LETTERS = '</code></pre>';
const LINKED = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[\w.~%@:+-]+)+$/;
function link(label, url, site) {
    const isKnown = LINKED.test(url) && url.startsWith(`${site}/`);
    return isKnown ? trusted(`[${escapeMarkdown(label)}](${url})`) : md `${label}`;
}
function joinMarkdown(parts, separator = '\n') {
    return trusted(parts.map(({ text }) => text).join(separator));
}
function blocks(...parts) {
    const present = parts.filter((part) => part !== undefined && part.text !== '');
    return joinMarkdown(present, '\n\n');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.map(render).join(' | ')} |`;
    return trusted([line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n'));
}
function cutMarkdown(markdown, maxBytes, report) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(markdown.text) <= maxBytes)
        return markdown;
    const lines = markdown.text.split('\n');
    const last = (missing) => `\ntruncated, ${missing} more lines: see ${escapeMarkdown(report)}\n`;
    let room = maxBytes - node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(last(lines.length)) - CLOSED_LETTERS.length;
    let kept = 0;
    for (const line of lines) {
        room -= node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(line) + 1;
        if (room < 0)
            break;
        kept += 1;
    }
    const whole = lines.slice(0, kept).join('\n');
    const isOpen = whole.lastIndexOf(OPEN_LETTERS) > whole.lastIndexOf(CLOSED_LETTERS);
    return trusted(`${whole}${isOpen ? CLOSED_LETTERS : ''}\n${last(lines.length - kept)}`);
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

/***/ 80032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const LONGEST = 160;
function artifactName(subjects) {
    const [only, ...others] = subjects;
    if (only === undefined || others.length > 0)
        return 'multiple';
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(only.name).replace(/[^\w.@+-]/g, '_');
    return /^\.*$/.test(name) ? 'artifact' : name.slice(0, LONGEST);
}


/***/ }),

/***/ 15236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ trustOfSigners),
  Z: () => (/* binding */ writeCopies)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/artifact-name.ts
var artifact_name = __webpack_require__(80032);
;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/distinct-stems.ts

function distinctStems(wanted) {
    const namesakes = (0,group_by/* groupBy */.$)(wanted, keyOf);
    const taken = new Set(namesakes.keys());
    const numbers = new Map();
    return wanted.map((stem) => {
        const key = keyOf(stem);
        if (namesakes.get(key)?.length === 1)
            return stem;
        let number = (numbers.get(key) ?? 0) + 1;
        while (taken.has(`${key}.${number}`))
            number += 1;
        numbers.set(key, number);
        taken.add(`${key}.${number}`);
        return `${stem}.${number}`;
    });
}
const keyOf = (stem) => stem.toLowerCase();

;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/copies.ts








function trustOfSigners(signers) {
    return {
        trust: { instances: signers.flatMap(({ trust }) => trust.instances) },
        signers: signers.map(({ expected }) => expected),
    };
}
const noCopies = { paths: [], jsonLinesPaths: [] };
async function writeCopies({ inputs, ports: { files }, context }, bundles, { trust, signers }) {
    const outputPath = inputs['output-path'];
    if (outputPath === undefined) {
        if (!inputs['offline-kit'])
            return noCopies;
        throw new problem/* Problem */.AF('input/invalid', 'input "output-path" is needed by "offline-kit": the folder for the kit');
    }
    const folder = (0,external_node_path_.resolve)(context.workspace, outputPath);
    const write = async ({ name, bytes }) => {
        await files.write(`${folder}/${name}`, bytes);
        return `${folder}/${name}`;
    };
    const singles = singleFiles(bundles);
    const paths = [];
    const jsonLinesPaths = [];
    if (inputs.formats.includes('sigstore') || inputs['offline-kit']) {
        for (const file of singles)
            paths.push(await write(file));
    }
    if (inputs.formats.includes('intoto-jsonl')) {
        for (const file of jsonLinesFiles(bundles))
            jsonLinesPaths.push(await write(file));
    }
    const certificatePath = await writeCertificate(`${folder}/certificate.pem`, bundles, files);
    if (inputs['offline-kit']) {
        const { writeOfflineKit } = await __webpack_require__.e(/* import() */ 3680).then(__webpack_require__.bind(__webpack_require__, 43680));
        await writeOfflineKit(files, folder, {
            trust,
            keys: signers.flatMap((signer) => (signer.kind === 'key' ? [signer.publicKey] : [])),
            verified: bundles.map(({ verified }) => verified),
            bundleNames: singles.map(({ name }) => name),
        });
    }
    return { paths, jsonLinesPaths, ...(certificatePath === undefined ? {} : { certificatePath }) };
}
function singleFiles(bundles) {
    const stems = distinctStems(bundles.map(({ fileName }) => stemOf(fileName)));
    return bundles.map(({ bytes }, index) => ({ name: `${stems[index]}.sigstore.json`, bytes }));
}
function jsonLinesFiles(bundles) {
    const statements = bundles.filter(({ content }) => content === 'statement');
    const byArtifact = [...(0,group_by/* groupBy */.$)(statements, ({ subjects }) => artifactKey(subjects)).values()];
    const stems = distinctStems(byArtifact.map(([{ subjects }]) => (0,artifact_name/* artifactName */.C)(subjects)));
    return byArtifact.map((lines, index) => ({
        name: `${stems[index]}.intoto.jsonl`,
        bytes: (0,core_bytes/* concatBytes */.Id)(...lines.flatMap(({ bytes }) => [bytes, (0,core_bytes/* utf8 */.As)('\n')])),
    }));
}
function artifactKey(subjects) {
    const [only, ...others] = subjects;
    return only === undefined || others.length > 0
        ? ''
        : `${only.digest.sha256 ?? (0,digest/* formatDigestSet */.Kt)(only.digest)} ${only.name}`;
}
const stemOf = (fileName) => fileName.replace(/\.(?:intoto\.jsonl|sigstore\.json)$/, '');
async function writeCertificate(path, bundles, files) {
    for (const { bytes } of bundles) {
        const { material } = (0,sigstore_bundle/* parseSigstoreBundle */.qz)(bytes);
        if (material.kind !== 'certificate' || material.chain[0] === undefined)
            continue;
        const lines = (0,core_bytes/* formatBase64 */.Bk)(material.chain[0]).match(/.{1,64}/g) ?? [];
        await files.write(path, (0,core_bytes/* utf8 */.As)(['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')));
        return path;
    }
    return undefined;
}


/***/ }),

/***/ 56299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var _stores_github_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57740);
/* harmony import */ var _stores_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2335);


async function openStores({ inputs, ports, context }, { images, isKeyless }) {
    const run = {
        ports,
        context,
        purpose: 'keep',
        deadlineMs: inputs.deadline,
        images,
        realmHosts: inputs['registry-realms'],
        withoutSha256: [],
        isKeyless,
        ...(context.kind === 'workflow' ? { github: (0,_stores_github_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfRun */ .k)(context, inputs['github-token']) } : {}),
    };
    const lines = [...inputs.store, ...(inputs['push-to-registry'] ? ['oci'] : [])];
    const opened = await Promise.all((0,_stores_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStoreLines */ .k)(lines, run).map(({ line, kind }) => kind.open(line, run)));
    return opened.filter((store) => store !== undefined);
}


/***/ }),

/***/ 92561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25468);

async function publish({ ports }, stores, bundles) {
    if (stores.length === 0 || bundles.length === 0)
        return [];
    const receipts = [];
    let fault;
    await ports.log.group(`Storing ${bundles.length} bundles in ${stores.map(({ place }) => place).join(', ')}`, async () => {
        for (const [index, bundle] of bundles.entries()) {
            try {
                receipts.push(...(await (0,_domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_0__/* .storeBundle */ .A)(stores, bundle, ports)));
                ports.log.progress(`${index + 1} of ${bundles.length}: ${bundle.fileName}`);
            }
            catch (error) {
                fault ??= error;
            }
        }
    });
    if (fault !== undefined)
        throw fault;
    return receipts;
}


/***/ }),

/***/ 94142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ signedHeadline),
/* harmony export */   N8: () => (/* binding */ signedOutputs),
/* harmony export */   SW: () => (/* binding */ signedFacts),
/* harmony export */   py: () => (/* binding */ signedDetails)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49212);
/* harmony import */ var _actions_bundle_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14627);



function signedHeadline({ what, isSealed, bundles, receipts }) {
    const kept = bundles.filter(({ isKept }) => isKept === true).length;
    const fresh = bundles.length - kept;
    const count = `${fresh} ${fresh === 1 ? 'bundle' : 'bundles'}`;
    const signed = `${count} signed and verified${kept === 0 ? '' : `, ${kept} kept from an earlier run`}`;
    const did = what === 'attached' ? `${count} verified and attached` : signed;
    const sealed = isSealed === true ? ', evidence folder sealed' : '';
    const places = distinct(receipts.flatMap((receipt) => (receipt.kind === 'stored' ? [receipt.place] : [])));
    return `${did}${sealed}${places.length === 0 ? '' : `, stored in ${places.join(' and ')}`}.`;
}
function signedFacts({ bundles, signers, resolvedTags = [], receipts, copies, command, }) {
    const verified = bundles.map((bundle) => bundle.verified);
    return [
        ...resolvedTags.map(({ reference, digest }) => ['Tag', `${reference} was ${digest}`]),
        ...signers.map(({ spec, proves }) => ['Signer', `${spec}: ${proves}`]),
        ...distinct(verified.map(({ signer }) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)(signer))).map((id) => ['Signed by', id]),
        ...distinct(verified.flatMap(({ notProved }) => notProved)).map((lack) => ['Not proved', lack]),
        ...distinct(receipts.map(describeReceipt)).map((text) => ['Stored', text]),
        ...copies.paths.slice(0, 1).map((path) => ['Copies', path.slice(0, path.lastIndexOf('/'))]),
        ['Check again', command],
    ];
}
function signedOutputs(run) {
    const { what, bundles, paths, receipts, copies, command } = run;
    const verified = bundles.map((bundle) => bundle.verified);
    const certificates = verified.flatMap(({ signer }) => (signer.kind === 'certificate' ? [signer] : []));
    const ids = receipts.flatMap((receipt) => receipt.kind === 'stored' && receipt.url !== undefined
        ? [{ id: receipt.id ?? '', url: receipt.url }]
        : []);
    const [firstId] = ids;
    return {
        ..._actions_bundle_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .noBundleOutputs */ .e,
        status: what === 'attached' ? 'attached' : 'signed',
        'bundle-path': paths[0] ?? '',
        'bundle-paths': JSON.stringify(paths),
        'bundles-jsonl-path': copies.jsonLinesPaths[0] ?? '',
        subjects: JSON.stringify(subjectsOf(bundles)),
        identity: distinct(verified.map(({ signer }) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)(signer))).join('\n'),
        issuer: distinct(certificates.map(({ issuer }) => issuer)).join('\n'),
        instance: distinct(verified.flatMap(({ instance }) => instance ?? [])).join('\n'),
        'certificate-path': copies.certificatePath ?? '',
        'log-indexes': JSON.stringify(verified.flatMap(({ logEntries }) => logEntries.flatMap(({ logIndex }) => logIndex ?? []))),
        'attestation-id': firstId?.id ?? '',
        'attestation-ids': JSON.stringify(ids.map(({ id }) => id)),
        'attestation-url': firstId?.url ?? '',
        'attestation-urls': JSON.stringify(ids.map(({ url }) => url)),
        'verify-command': command,
    };
}
function signedDetails({ bundles }) {
    return {
        bundles: bundles.map(({ fileName, safeAt, verified: { signer, times } }) => ({
            bundle: safeAt,
            fileName,
            signer: (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)(signer),
            times: times.map(({ time, source }) => ({ time: time.toISOString(), source })),
        })),
    };
}
function describeReceipt(receipt) {
    switch (receipt.kind) {
        case 'stored':
            return `${receipt.place}${receipt.url === undefined ? '' : `: ${receipt.url}`}`;
        case 'not-applicable':
            return `nothing in ${receipt.place}: ${receipt.because}`;
        case 'refused':
            return `NOT in ${receipt.place}: ${receipt.because}`;
    }
}
function subjectsOf(bundles) {
    const all = bundles.flatMap(({ subjects }) => subjects);
    const one = new Map(all.map(({ name, digest }) => [`${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDigestSet */ .Kt)(digest)} ${name}`, { name, digest }]));
    return [...one.values()];
}
const distinct = (texts) => [...new Set(texts)];


/***/ }),

/***/ 90266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   S9: () => (/* binding */ sha256sOf),
/* harmony export */   Tp: () => (/* binding */ statementBytes),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   Wm: () => (/* binding */ predicateTitle),
/* harmony export */   ZR: () => (/* binding */ predicateTypes),
/* harmony export */   qU: () => (/* binding */ bySubject)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);
/* harmony import */ var _suite_uris_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76838);







const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
const predicateTypes = {
    cyclonedx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document/v2.3',
    slsaProvenance: 'https://slsa.dev/provenance/v1',
    reproducibility: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .xL}/attestation/reproducibility/v0.1`,
    policyDecision: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .xL}/attestation/policy-decision/v1`,
    evidenceSeal: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .xL}/attestation/evidence-seal/v1`,
};
function predicateTitle(predicateType) {
    return titles.get(predicateType) ?? predicateType;
}
const titles = new Map([
    [predicateTypes.cyclonedx, 'SBOM (CycloneDX)'],
    [predicateTypes.spdx, 'SBOM (SPDX)'],
    [predicateTypes.slsaProvenance, 'provenance'],
    [predicateTypes.reproducibility, 'reproducibility'],
    [predicateTypes.policyDecision, 'policy decision'],
    [predicateTypes.evidenceSeal, 'seal of the evidence'],
]);
function sha256sOf(subjects) {
    return subjects.flatMap(({ digest }) => digest.sha256 ?? []);
}
function bySubject(a, b) {
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C)(a.name, b.name) || (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDigestSet */ .Kt)(a.digest), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDigestSet */ .Kt)(b.digest));
}
function statementBytes(subjects, predicateType, predicate) {
    const subject = [...subjects].sort(bySubject).map(({ name, digest }) => ({ name, digest: { ...digest } }));
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
}
function parseStatement(bytes, file, options = {}) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, {
        maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.statementBytes,
        maxDepth: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.lockfileDepth,
        protoKeys: 'keep',
        code: 'statement/invalid',
        ...(file === undefined ? {} : { file }),
    });
    const refuse = (fault, at) => {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('statement/invalid', fault, {
            at: file === undefined ? { pointer: at } : { file, pointer: at },
        });
    };
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return refuse('a statement is a JSON object', '');
    const { _type: type, predicateType, predicate = {}, subject } = value;
    if (type !== STATEMENT_TYPE && !(options.version === 'any' && type === OLD_STATEMENT_TYPE)) {
        refuse(`expected "${STATEMENT_TYPE}", got ${String(JSON.stringify(type)).slice(0, 100)}`, '/_type');
    }
    if (typeof predicateType !== 'string' || predicateType === '')
        return refuse('expected the URI of a predicate type', '/predicateType');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(predicate))
        return refuse('expected an object', '/predicate');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(subject) || subject.length === 0)
        return refuse('expected at least one subject', '/subject');
    return {
        predicateType,
        predicate,
        subject: subject.map((item, index) => options.version === 'any' && isWeaklyNamed(item) && subject.some(isStronglyNamed)
            ? { name: nameOf(item, index, refuse), digest: {} }
            : parseSubject(item, index, refuse)),
    };
}
function isWeaklyNamed(item) {
    const algorithms = algorithmsOf(item);
    return algorithms.length > 0 && algorithms.every(_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isWeakAlgorithm */ .U6);
}
function isStronglyNamed(item) {
    return algorithmsOf(item).some((algorithm) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigestAlgorithm */ .Wb)(algorithm) && !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isWeakAlgorithm */ .U6)(algorithm));
}
function algorithmsOf(item) {
    const digest = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(item) ? item.digest : undefined;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(digest) ? Object.keys(digest) : [];
}
function nameOf(item, index, refuse) {
    const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(item) ? (item.name ?? '') : undefined;
    return typeof name === 'string' ? name : refuse('expected text', `${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('subject', index)}/name`);
}
function parseSubject(item, index, refuse) {
    const at = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('subject', index);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(item))
        return refuse('expected an object', at);
    const { name = '', digest } = item;
    if (typeof name !== 'string')
        return refuse('expected text', `${at}/name`);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(digest))
        return refuse('expected an object of digests', `${at}/digest`);
    const known = [];
    for (const [given, hex] of Object.entries(digest)) {
        const place = `${at}/digest${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(given)}`;
        const algorithm = given === 'dirHash1' ? 'dirHash' : given;
        if (typeof hex !== 'string')
            return refuse('expected lower-case hexadecimal', place);
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigestAlgorithm */ .Wb)(algorithm))
            known.push([algorithm, hex]);
    }
    try {
        return { name, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSetOf */ .mn)(known) };
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF))
            throw error;
        return refuse(error.message, `${at}/digest`);
    }
}


/***/ }),

/***/ 76838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ suiteRepositoryId),
/* harmony export */   V3: () => (/* binding */ suiteRepository),
/* harmony export */   xL: () => (/* binding */ suiteUri)
/* harmony export */ });
const suiteUri = 'https://ORG.github.io/SUITE';
const suiteRepository = 'https://github.com/ORG/SUITE';
const suiteRepositoryId = 'SUITE-ID';


/***/ })

};
