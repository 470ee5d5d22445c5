export const id = 1739;
export const ids = [1739,3341];
export const modules = {

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
/** What was signed by whom, when that is proved, where it is, and how to check it again: below an action's verdict. */
function signedTables({ bundles, signers, receipts, command }, isFull) {
    return (0,markdown/* blocks */.Bv)(isFull ? bundleTable(bundles) : undefined, identityTable(bundles), isFull && signers.length > 0
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

;// CONCATENATED MODULE: ./actions/sign/src/summary.ts


/** For an auditor who was not there: who signed what, when that is proved, and how to check it again. */
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
/** A fork's pull request has no identity; the inputs say to go on without one (SEC-118). */
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


/***/ }),

/***/ 33705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ trustOfSigners),
/* harmony export */   Z: () => (/* binding */ writeCopies)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96300);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73003);





/** Of a run that has signed itself. */
function trustOfSigners(signers) {
    return {
        trust: { instances: signers.flatMap(({ trust }) => trust.instances) },
        signers: signers.map(({ expected }) => expected),
    };
}
const noCopies = { paths: [], jsonLinesPaths: [] };
/**
 * Copies of verified bundles, named after their artifacts (signing specification, 5), and the kit for verifying them
 * without a network.
 *
 * @throws Problem `input/invalid` where two bundles would have one name, or a kit has no folder
 */
async function writeCopies({ inputs, ports, context }, bundles, { trust, signers }) {
    const outputPath = inputs['output-path'];
    if (outputPath === undefined) {
        if (!inputs['offline-kit'])
            return noCopies;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('input/invalid', 'input "output-path" is needed by "offline-kit": the folder for the kit');
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, outputPath);
    const written = { paths: [], jsonLinesPaths: [] };
    const write = async (name, bytes, list) => {
        await ports.files.write(`${folder}/${name}`, bytes);
        list.push(`${folder}/${name}`);
    };
    const named = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(bundles, ({ fileName }) => fileName);
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
        for (const [artifact, lines] of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(statements, ({ fileName }) => artifactOf(fileName))) {
            const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .concatBytes */ .Id)(...lines.flatMap(({ bytes }) => [bytes, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)('\n')]));
            await write(`${artifact}.intoto.jsonl`, text, written.jsonLinesPaths);
        }
    }
    const certificatePath = await writeCertificate(`${folder}/certificate.pem`, bundles, ports.files);
    if (inputs['offline-kit']) {
        const { writeOfflineKit } = await __webpack_require__.e(/* import() */ 3680).then(__webpack_require__.bind(__webpack_require__, 43680));
        await writeOfflineKit(ports.files, folder, {
            trust,
            keys: signers.flatMap((signer) => (signer.kind === 'key' ? [signer.publicKey] : [])),
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
        const { material } = (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSigstoreBundle */ .qz)(bytes);
        if (material.kind !== 'certificate' || material.chain[0] === undefined)
            continue;
        const lines = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBase64 */ .Bk)(material.chain[0]).match(/.{1,64}/g) ?? [];
        await files.write(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)(['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')));
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


/**
 * The places besides the evidence folder that the lines of `store` name, each opened; nothing was asked of them yet.
 *
 * @throws Problem `input/invalid` that names every line at fault, or `context/missing`.
 */
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



/** One sentence: how many bundles, what became of the folder, where they are. */
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
/** Label and value, for a terminal. */
function signedFacts({ bundles, signers, receipts, copies, command, }) {
    const verified = bundles.map((bundle) => bundle.verified);
    return [
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
/** What `--json` prints of each bundle. */
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


/***/ })

};
