export const id = 9732;
export const ids = [9732,3341,1755];
export const modules = {

/***/ 99374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/declared-artifacts.ts
var declared_artifacts = __webpack_require__(20092);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts + 8 modules
var resolve_subjects = __webpack_require__(63841);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/signer.ts
var signing_signer = __webpack_require__(67608);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/bundle-names.ts
var bundle_names = __webpack_require__(85617);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/command-line.ts
var command_line = __webpack_require__(17278);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/copies.ts + 1 modules
var attesting_copies = __webpack_require__(15236);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/created-attestations.ts
var created_attestations = __webpack_require__(96688);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/open-stores.ts
var open_stores = __webpack_require__(56299);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/publish.ts
var publish = __webpack_require__(92561);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/run-signers.ts
var run_signers = __webpack_require__(92553);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/seal-signed.ts
var seal_signed = __webpack_require__(24882);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/sign-each.ts + 3 modules
var sign_each = __webpack_require__(92857);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/common/src/edges/signers/file-content.ts

function fileContent({ path, sha256, sizeBytes }, name) {
    return { kind: 'blob', sha256, sizeBytes, name, pieces: () => (0,external_node_fs_.createReadStream)(path) };
}

// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./actions/sign/src/signed-outcome.ts + 2 modules
var signed_outcome = __webpack_require__(14456);
;// CONCATENATED MODULE: ./actions/sign/src/sign.ts




















async function sign(story, folder) {
    const { inputs, ports, context } = story;
    const root = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects } = await (0,resolve_subjects.resolveSubjects)(inputs, ports, (0,subject_context/* subjectContext */.g)(story, root, inputs.deadline));
    if (subjects.length === 0)
        return (0,signed_outcome/* nothingOutcome */.Cf)();
    refuseWithoutFile(subjects);
    const signers = await (0,run_signers/* openRunSigners */.d)(story);
    if (signers === undefined)
        return (0,signed_outcome/* unsignedOutcome */.uZ)(ports);
    const lines = inputs.store.filter((line) => line !== 'auto');
    const named = { ...story, inputs: { ...inputs, store: lines } };
    const stores = await (0,open_stores/* openStores */.j)(named, { images: [], isKeyless: true });
    const tasks = subjects.flatMap((subject) => signers.map((signer) => taskOf(story, subject, signer, signers)));
    const planned = tasks.map(({ item, signer }) => plannedOf(item, signer, signers));
    for (const store of stores)
        await store.prepare(planned);
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('sign'));
    const { items, clearPending } = await (0,sign_each/* signEach */.n)(story, evidence, tasks);
    await (0,resolve_subjects/* refuseChangedSubjects */.K)(ports.files, subjects);
    await keep(evidence, subjects, items);
    await clearPending();
    await (0,seal_signed/* sealSigned */.U)(ports, evidence, signers[0], items.length);
    await (0,declared_artifacts/* declareSubjects */.Un)(ports, subjects);
    const bundles = items.map((item) => publishableOf(item, folder, signers));
    const paths = bundles.map(({ safeAt }) => safeAt);
    await (0,created_attestations/* listCreated */.n)(ports, paths);
    const receipts = await (0,publish/* publish */.m)(named, stores, bundles);
    const copies = await (0,attesting_copies/* writeCopies */.Z)(story, bundles, (0,attesting_copies/* trustOfSigners */.R)(signers));
    const [first] = bundles;
    const [only] = subjects.length === 1 ? (subjects[0]?.files ?? []) : [];
    const artifact = only === undefined ? 'ARTIFACT' : (0,command_line/* pathWord */.Um)(only.relative);
    const bundle = bundles.length === 1 && first !== undefined ? first.safeAt : 'BUNDLE';
    const command = `secure-build verify ${artifact} --bundle ${(0,command_line/* pathWord */.Um)(bundle)}${(0,command_line/* signerFlags */.w0)(signers)}`;
    return (0,signed_outcome/* signedOutcome */.TQ)(story, { what: 'file', bundles, paths, signers, receipts, copies, command });
}
function taskOf({ ports }, subject, signer, signers) {
    const [file] = subject.files;
    if (file === undefined)
        throw new TypeError('a subject without a file');
    const blob = fileContent(file, subject.name);
    return {
        item: subject,
        title: subject.name,
        signer,
        bundleName: `attestations/${subject.name}${(0,bundle_names/* signerSuffix */.Yy)(signer, signers)}.sigstore.json`,
        sign: (by, options) => (0,signing_signer/* signBlob */.P)(by, blob, ports.clock.now(), options),
    };
}
async function keep(evidence, subjects, items) {
    await evidence.addSubjects(subjects);
    await evidence.write(items
        .filter(({ origin }) => origin !== 'evidence')
        .map(({ bundleName, bundle, verified }) => ({
        name: bundleName,
        kind: 'attestation',
        bytes: bundle,
        mediaType: sigstore_bundle/* BUNDLE_MEDIA_TYPE */.NV,
        subjects: verified.artifacts,
    })));
}
function publishableOf(signed, folder, signers) {
    const { item, signer, bundle, bundleName, verified, origin } = signed;
    return {
        ...plannedOf(item, signer, signers),
        bytes: bundle,
        verified,
        safeAt: `${folder}/${bundleName}`,
        isKept: origin !== 'now',
    };
}
function plannedOf(subject, signer, signers) {
    const name = `${subject.name.slice(subject.name.lastIndexOf('/') + 1)}${(0,bundle_names/* signerSuffix */.Yy)(signer, signers)}`;
    return {
        fileName: `${name.replace(/[^\w.@+-]/g, '_')}.sigstore.json`,
        subjects: [{ name: subject.name, digest: subject.digest }],
        payloadBytes: subject.files[0]?.sizeBytes ?? 0,
        content: 'blob',
    };
}
function refuseWithoutFile(subjects) {
    const bare = subjects.filter(({ files }) => files.length === 0);
    const [first] = bare;
    if (first === undefined)
        return;
    throw new problem/* Problem */.AF('subject/kind', `"${first.name}" is no file here: mode sign signs files themselves`, {
        hint: 'Use "mode: attest" to sign a statement about digests, images, folders and commits.',
        details: bare.slice(1, 10).map(({ name }) => `"${name}"`),
    });
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

/***/ 38638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ givenSubjectInputs),
/* harmony export */   T: () => (/* binding */ refuseMixedInputs)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const own = ['artifact-path', 'subjects'];
const compatible = ['subject-path', 'subject-digest', 'subject-checksums'];
function givenSubjectInputs(inputs) {
    const names = [...own, ...compatible, 'checksums-path'];
    return names.filter((name) => (inputs[name]?.length ?? 0) > 0);
}
function refuseMixedInputs(inputs) {
    const [first, ...others] = mixingFaults(inputs);
    if (first !== undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', first, { details: others });
}
function mixingFaults(inputs) {
    const given = givenSubjectInputs(inputs);
    const ours = own.filter((name) => given.includes(name));
    const theirs = compatible.filter((name) => given.includes(name));
    const quoted = (names) => names.map((name) => `"${name}"`).join(' and ');
    const faults = [];
    if (theirs.length > 1)
        faults.push(`inputs ${quoted(theirs)} exclude each other: give one of them`);
    if (ours.length > 0 && theirs.length > 0)
        faults.push(`inputs ${quoted(theirs)} and ${quoted(ours)} are not mixed: "subjects" takes all of them`);
    if (inputs['subject-digest'] !== undefined && inputs['subject-name'] === undefined)
        faults.push('input "subject-name" is needed together with "subject-digest"');
    if (inputs['subject-name'] !== undefined && !theirs.some((name) => name !== 'subject-checksums'))
        faults.push('input "subject-name" needs "subject-path" or "subject-digest"');
    if (inputs['check-files'] && !given.some((name) => /checksums/.test(name)))
        faults.push('input "check-files" needs "checksums-path"');
    if (inputs['from-artifacts-list'] === 'only' && given.length > 0)
        faults.push(`input "from-artifacts-list: only" excludes ${quoted(given)}`);
    if (!inputs['digest-algorithms'].includes('sha256'))
        faults.push('input "digest-algorithms": sha256 is always needed; sha512 may stand beside it');
    return faults;
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


/***/ })

};
