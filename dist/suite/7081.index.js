export const id = 7081;
export const ids = [7081,3341];
export const modules = {

/***/ 18358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeCopies)
/* harmony export */ });
/* unused harmony export noCopies */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secure_build_common_core_bytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _secure_build_common_core_group_by__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96300);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _secure_build_common_formats_sigstore_bundle__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73003);





const noCopies = { paths: [], jsonLinesPaths: [] };
/**
 * Copies of verified bundles, named after their artifacts (signing specification, 5), and the kit for verifying them
 * without a network.
 *
 * @throws Problem `input/invalid` where two bundles would have one name, or a kit has no folder
 */
async function writeCopies({ inputs, ports, context }, bundles, signers) {
    const outputPath = inputs['output-path'];
    if (outputPath === undefined) {
        if (!inputs['offline-kit'])
            return noCopies;
        throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('input/invalid', 'input "output-path" is needed by "offline-kit": the folder for the kit');
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, outputPath);
    const written = { paths: [], jsonLinesPaths: [] };
    const write = async (name, bytes, list) => {
        await ports.files.write(`${folder}/${name}`, bytes);
        list.push(`${folder}/${name}`);
    };
    const named = (0,_secure_build_common_core_group_by__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(bundles, ({ fileName }) => fileName);
    if (inputs.formats.includes('sigstore')) {
        for (const [name, twins] of named) {
            for (const [index, { bytes }] of twins.entries()) {
                const suffix = twins.length === 1 ? '' : `.${index + 1}`;
                await write(`${stemOf(name)}${suffix}.sigstore.json`, bytes, written.paths);
            }
        }
    }
    if (inputs.formats.includes('intoto-jsonl')) {
        const statements = bundles.filter(({ content }) => content === 'statement');
        for (const [artifact, lines] of (0,_secure_build_common_core_group_by__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(statements, ({ fileName }) => artifactOf(fileName))) {
            const text = (0,_secure_build_common_core_bytes__WEBPACK_IMPORTED_MODULE_1__/* .concatBytes */ .Id)(...lines.flatMap(({ bytes }) => [bytes, (0,_secure_build_common_core_bytes__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)('\n')]));
            await write(`${artifact}.intoto.jsonl`, text, written.jsonLinesPaths);
        }
    }
    const certificatePath = await writeCertificate(`${folder}/certificate.pem`, bundles, ports.files);
    if (inputs['offline-kit']) {
        const { writeOfflineKit } = await __webpack_require__.e(/* import() */ 6895).then(__webpack_require__.bind(__webpack_require__, 6895));
        await writeOfflineKit(ports.files, folder, {
            trust: { instances: signers.flatMap(({ trust }) => trust.instances) },
            verified: bundles.map(({ verified }) => verified),
            bundleNames: bundles.map(({ fileName }) => `${stemOf(fileName)}.sigstore.json`),
        });
    }
    return { ...written, ...(certificatePath === undefined ? {} : { certificatePath }) };
}
const stemOf = (fileName) => fileName.replace(/\.(?:intoto\.jsonl|sigstore\.json)$/, '');
/** `app.tgz.provenance.intoto.jsonl` → `app.tgz` */
const artifactOf = (fileName) => stemOf(fileName).replace(/\.[^.]+$/, '');
async function writeCertificate(path, bundles, files) {
    for (const { bytes } of bundles) {
        const { material } = (0,_secure_build_common_formats_sigstore_bundle__WEBPACK_IMPORTED_MODULE_3__/* .parseSigstoreBundle */ .qz)(bytes);
        if (material.kind !== 'certificate' || material.chain[0] === undefined)
            continue;
        const lines = (0,_secure_build_common_core_bytes__WEBPACK_IMPORTED_MODULE_1__/* .formatBase64 */ .Bk)(material.chain[0]).match(/.{1,64}/g) ?? [];
        await files.write(path, (0,_secure_build_common_core_bytes__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)(['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')));
        return path;
    }
    return undefined;
}


/***/ }),

/***/ 89064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _secure_build_common_domain_signing_stores__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25468);

/**
 * Every bundle into every store. All of them are tried: one that fails does not keep back the others, and the first
 * fault is thrown in the end.
 */
async function publish({ ports }, stores, bundles) {
    if (stores.length === 0 || bundles.length === 0)
        return [];
    const receipts = [];
    let fault;
    await ports.log.group(`Storing ${bundles.length} bundles in ${stores.map(({ place }) => place).join(', ')}`, async () => {
        for (const [index, bundle] of bundles.entries()) {
            try {
                receipts.push(...(await (0,_secure_build_common_domain_signing_stores__WEBPACK_IMPORTED_MODULE_0__/* .storeBundle */ .A)(stores, bundle, ports)));
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

/***/ 8736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cf: () => (/* binding */ nothingOutcome),
  TQ: () => (/* binding */ signedOutcome),
  uZ: () => (/* binding */ unsignedOutcome)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./actions/sign/src/outputs.ts
var outputs = __webpack_require__(62857);
// EXTERNAL MODULE: ./packages/common/src/core/instant.ts
var instant = __webpack_require__(62722);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./actions/sign/src/summary.ts





const SHOWN = 200;
/** For an auditor who was not there: who signed what, when that is proved, and how to check it again. */
function signedSummary(run, headline, isFull) {
    const { bundles, signers, receipts, command, what } = run;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### ${what === 'attached' ? 'Attach' : 'Sign'}`, (0,markdown.md) `**Verdict: pass** · ${headline}`, isFull ? bundleTable(bundles) : undefined, identityTable(bundles), isFull && signers.length > 0
        ? (0,markdown/* table */.tp)(['Signer', 'What its signature proves'], signers.map(({ spec, proves }) => [(0,markdown/* code */.aY)(spec), proves]))
        : undefined, notProved(bundles), receipts.length === 0
        ? undefined
        : (0,markdown/* table */.tp)(['Store', 'Result'], receipts.slice(0, SHOWN).map((receipt) => [receipt.place, resultOf(receipt)])), (0,markdown.md) `Each bundle was verified from its stored bytes before it was kept.`, (0,markdown.md) `Check again, offline: ${(0,markdown/* code */.aY)(command)}`);
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
    return first === undefined ? (0,markdown.md) `none` : (0,markdown/* code */.aY)((0,core_digest/* formatDigestSet */.Kt)(first.digest));
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
/** One row for each identity; all of it is certified, none of it the bundle's own word. */
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

;// CONCATENATED MODULE: ./actions/sign/src/signed-outcome.ts






function signedOutcome({ inputs }, run) {
    const { what, bundles, paths, signers, receipts, copies, command } = run;
    const headline = headlineOf(run);
    const verified = bundles.map((bundle) => bundle.verified);
    const certificates = verified.flatMap(({ signer }) => (signer.kind === 'certificate' ? [signer] : []));
    const ids = receipts.flatMap((receipt) => receipt.kind === 'stored' && receipt.url !== undefined
        ? [{ id: receipt.id ?? '', url: receipt.url }]
        : []);
    const [firstId] = ids;
    return {
        verdict: verdict/* pass */.IX,
        headline,
        facts: [
            ...signers.map(({ spec, proves }) => ['Signer', `${spec}: ${proves}`]),
            ...distinct(verified.map(({ signer }) => (0,identity/* signerId */.cC)(signer))).map((id) => ['Signed by', id]),
            ...distinct(verified.flatMap(({ notProved }) => notProved)).map((lack) => ['Not proved', lack]),
            ...distinct(receipts.map(describeReceipt)).map((text) => ['Stored', text]),
            ...copies.paths.slice(0, 1).map((path) => ['Copies', path.slice(0, path.lastIndexOf('/'))]),
            ['Check again', command],
        ],
        summary: showsSummary(inputs) ? signedSummary(run, headline, inputs.summary === 'full') : (0,markdown/* blocks */.Bv)(),
        outputs: {
            ...outputs/* noOutputs */.Q,
            status: what === 'attached' ? 'attached' : 'signed',
            'bundle-path': paths[0] ?? '',
            'bundle-paths': JSON.stringify(paths),
            'bundles-jsonl-path': copies.jsonLinesPaths[0] ?? '',
            subjects: JSON.stringify(subjectsOf(bundles)),
            identity: distinct(verified.map(({ signer }) => (0,identity/* signerId */.cC)(signer))).join('\n'),
            issuer: distinct(certificates.map(({ issuer }) => issuer)).join('\n'),
            instance: distinct(verified.flatMap(({ instance }) => instance ?? [])).join('\n'),
            'certificate-path': copies.certificatePath ?? '',
            'log-indexes': JSON.stringify(verified.flatMap(({ logEntries }) => logEntries.flatMap(({ logIndex }) => logIndex ?? []))),
            'attestation-id': firstId?.id ?? '',
            'attestation-ids': JSON.stringify(ids.map(({ id }) => id)),
            'attestation-url': firstId?.url ?? '',
            'attestation-urls': JSON.stringify(ids.map(({ url }) => url)),
            'verify-command': command,
        },
        annotations: [],
        details: {
            bundles: bundles.map(({ fileName, safeAt, verified: { signer, times } }) => ({
                bundle: safeAt,
                fileName,
                signer: (0,identity/* signerId */.cC)(signer),
                times: times.map(({ time, source }) => ({ time: time.toISOString(), source })),
            })),
        },
    };
}
function headlineOf({ what, bundles, receipts }) {
    const kept = bundles.filter(({ isKept }) => isKept === true).length;
    const fresh = bundles.length - kept;
    const count = `${fresh} ${fresh === 1 ? 'bundle' : 'bundles'}`;
    const signed = `${count} signed and verified${kept === 0 ? '' : `, ${kept} kept from an earlier run`}`;
    const did = what === 'attached' ? `${count} verified and attached` : signed;
    const sealed = what === 'statement' ? ', evidence folder sealed' : '';
    const places = distinct(receipts.flatMap((receipt) => (receipt.kind === 'stored' ? [receipt.place] : [])));
    return `${did}${sealed}${places.length === 0 ? '' : `, stored in ${places.join(' and ')}`}.`;
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
    const one = new Map(all.map(({ name, digest }) => [`${(0,core_digest/* formatDigestSet */.Kt)(digest)} ${name}`, { name, digest }]));
    return [...one.values()];
}
const showsSummary = (inputs) => inputs.summary !== 'none' && inputs['show-summary'] === 'true';
const distinct = (texts) => [...new Set(texts)];
/** A fork's pull request has no identity; the inputs say to go on without one (SEC-118). */
function unsignedOutcome({ log }) {
    const headline = 'Nothing was signed: this job has no OIDC token, and "on-fork: skip" accepts that.';
    log.annotate({ kind: 'notice', message: headline });
    return {
        verdict: verdict/* pass */.IX,
        headline,
        facts: [],
        summary: (0,markdown/* blocks */.Bv)((0,markdown.md) `### Sign`, (0,markdown.md) `**Unsigned** · ${headline}`),
        outputs: outputs/* noOutputs */.Q,
        annotations: [],
    };
}
function nothingOutcome() {
    const headline = 'Nothing was signed: no subject was found, as "allow-empty" permits.';
    return {
        verdict: verdict/* pass */.IX,
        headline,
        facts: [],
        summary: (0,markdown/* blocks */.Bv)((0,markdown.md) `### Sign`, (0,markdown.md) `**Unsigned** · ${headline}`),
        outputs: outputs/* noOutputs */.Q,
        annotations: [],
    };
}


/***/ }),

/***/ 69113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _secure_build_common_domain_signing_github_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89912);
/* harmony import */ var _secure_build_common_edges_subject_context__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34228);



/**
 * The places besides the evidence folder that the lines of `store` name, each opened; nothing was asked of them yet.
 *
 * @throws Problem `input/invalid` that names every line at fault, or `context/missing`.
 */
async function openStores(story, question) {
    const { inputs } = story;
    const lines = [...new Set([...inputs.store, ...(inputs['push-to-registry'] ? ['oci'] : [])])];
    const faults = lines.flatMap((line) => faultOf(line, story, question));
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', first, { details: others });
    const opened = await Promise.all(lines.map((line) => openStore(line, story, question)));
    return opened.filter((store) => store !== undefined);
}
const RELEASE = /^release:(\S+)$/;
function faultOf(line, { inputs, context }, { images }) {
    const needsGithub = line === 'github' || line === 'artifact' || RELEASE.test(line);
    if (!needsGithub && !['auto', 'file', 'oci'].includes(line)) {
        return [
            `input "store": expected auto, file, github, oci, release:TAG or artifact; got ${JSON.stringify(line.slice(0, 100))}`,
        ];
    }
    if (needsGithub && context.kind !== 'workflow')
        return [`input "store": "${line}" works in a workflow only`];
    if (needsGithub && line !== 'artifact' && inputs['github-token'] === undefined) {
        return [`input "github-token" is needed by "store: ${line}"`];
    }
    if (line === 'oci' && images.length === 0) {
        return [
            'input "store": "oci" needs an image among the subjects, as "oci:REGISTRY/REPOSITORY@sha256:HEX"',
        ];
    }
    return [];
}
/** Each store is a module of its own: a run loads what it uses. */
async function openStore(line, story, { images, isKeyless }) {
    const { inputs, ports, context } = story;
    const { deadline: deadlineMs, 'github-token': token } = inputs;
    if (line === 'oci') {
        const { ociStore } = await Promise.all(/* import() */[__webpack_require__.e(6051), __webpack_require__.e(8408)]).then(__webpack_require__.bind(__webpack_require__, 18408));
        return ociStore({ ports, credentials: await (0,_secure_build_common_edges_subject_context__WEBPACK_IMPORTED_MODULE_2__/* .registryCredentials */ .Q)(story), images, deadlineMs });
    }
    if (line === 'file' || context.kind !== 'workflow')
        return undefined;
    const { github } = context;
    if (line === 'artifact') {
        const { artifactStore } = await __webpack_require__.e(/* import() */ 7618).then(__webpack_require__.bind(__webpack_require__, 17618));
        const { openArtifactService } = await __webpack_require__.e(/* import() */ 5371).then(__webpack_require__.bind(__webpack_require__, 35371));
        const service = openArtifactService(process.env, ports, (0,_secure_build_common_domain_signing_github_host__WEBPACK_IMPORTED_MODULE_1__/* .githubHostOf */ .l)(github.serverUrl));
        return artifactStore({ ports, service, deadlineMs });
    }
    if (line === 'auto' && (!isKeyless || token === undefined))
        return undefined;
    const { openGithubApi } = await __webpack_require__.e(/* import() */ 3728).then(__webpack_require__.bind(__webpack_require__, 93728));
    const api = openGithubApi(ports, {
        url: github.apiUrl,
        repository: github.repository,
        ...(token === undefined ? {} : { token }),
    });
    const tag = RELEASE.exec(line)?.[1];
    if (tag !== undefined) {
        const { releaseStore } = await __webpack_require__.e(/* import() */ 1172).then(__webpack_require__.bind(__webpack_require__, 71172));
        return releaseStore({ api, tag, commit: github.sha, deadlineMs });
    }
    const { attestationStore } = await __webpack_require__.e(/* import() */ 5590).then(__webpack_require__.bind(__webpack_require__, 45590));
    const { openRateBudget } = await __webpack_require__.e(/* import() */ 3156).then(__webpack_require__.bind(__webpack_require__, 53156));
    const asked = line === 'auto' ? 'auto' : 'github';
    return attestationStore({
        api,
        serverUrl: github.serverUrl,
        asked,
        budget: openRateBudget(ports),
        deadlineMs,
    });
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
/** The text of well-formed UTF-8, a byte order mark included; `undefined` for anything else. */
function decodeUtf8(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        // TextDecoder has one reason to throw here: the bytes are not UTF-8.
        return undefined;
    }
}
function formatBase64(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
/**
 * RFC 4648 section 4, strict: standard alphabet, padding, no blanks, zero trailing bits. Lenient decoders
 * give one value many spellings, so that a changed bundle still verifies (SEC-006).
 */
function decodeBase64(text) {
    // Decoding is lenient, writing is not: only the canonical spelling comes back as it was. An expression that
    // describes it runs out of stack on a payload of megabytes.
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function formatHex(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
/** Lower-case hexadecimal of whole bytes. */
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


/**
 * JSON Canonicalization Scheme, RFC 8785: keys by UTF-16 code units, numbers and strings as ECMAScript writes
 * them, no blanks. One value has one spelling, so equal content has equal digests on every machine.
 *
 * @throws TypeError for a number that is not finite or a string with a lone surrogate: both are defects here,
 * since values from outside pass `parseJson`, which refuses them.
 */
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
/** By UTF-16 code units: the same order on every machine, whatever its locale. */
function byCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** A sorted copy, by the text that `key` gives for each item. */
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
/** `pass` where there is no reason against it. */
function verdictOf(reasons) {
    const [first, ...others] = reasons;
    return first === undefined ? pass : { kind: 'fail', reasons: [first, ...others] };
}
/** Architecture, section 6: 0 proved, 1 negative, 5 nothing was verified. */
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
/** The reasons of a verdict as sentences; none for a pass. */
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


/***/ })

};
