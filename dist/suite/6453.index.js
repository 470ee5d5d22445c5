export const id = 6453;
export const ids = [6453,6578,1755];
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
// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/seal.ts + 1 modules
var seal = __webpack_require__(73428);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts + 8 modules
var resolve_subjects = __webpack_require__(63841);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/signer.ts
var signing_signer = __webpack_require__(67608);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/command-line.ts
var command_line = __webpack_require__(17278);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/copies.ts
var attesting_copies = __webpack_require__(33705);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/open-stores.ts
var open_stores = __webpack_require__(56299);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/pending.ts
var attesting_pending = __webpack_require__(23269);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/publish.ts
var publish = __webpack_require__(92561);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/run-signers.ts
var run_signers = __webpack_require__(92553);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/common/src/edges/signers/file-content.ts

/** A file to be signed, read piece by piece each time: a signature over other bytes than were hashed is refused. */
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



















/** Mode `sign`: a signature over each file itself, which says "these bytes" and nothing more. */
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
    // GitHub's store takes statements only; nobody asked for it by name here.
    const lines = inputs.store.filter((line) => line !== 'auto');
    const named = { ...story, inputs: { ...inputs, store: lines } };
    const stores = await (0,open_stores/* openStores */.j)(named, { images: [], isKeyless: true });
    const work = subjects.flatMap((subject) => signers.map((signer) => ({ subject, signer })));
    for (const store of stores)
        await store.prepare(work.map(({ subject, signer }) => plannedOf(subject, signer, signers)));
    const bundles = await signAll(story, folder, work, signers);
    await (0,resolve_subjects/* refuseChangedSubjects */.K)(ports.files, subjects);
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('sign'));
    await evidence.addSubjects(subjects);
    await evidence.write(bundles.map(({ evidenceName, bytes, verified }) => ({
        name: evidenceName,
        kind: 'attestation',
        bytes,
        mediaType: sigstore_bundle/* BUNDLE_MEDIA_TYPE */.NV,
        subjects: verified.artifacts,
    })));
    await (0,seal/* sealEvidence */.f)(ports.files, evidence, signers[0], ports.clock.now());
    const receipts = await (0,publish/* publish */.m)(named, stores, bundles);
    const copies = await (0,attesting_copies/* writeCopies */.Z)(story, bundles, (0,attesting_copies/* trustOfSigners */.R)(signers));
    const paths = bundles.map(({ safeAt }) => safeAt);
    const [first] = bundles;
    const artifact = subjects.length === 1 ? (subjects[0]?.files[0]?.relative ?? 'ARTIFACT') : 'ARTIFACT';
    const bundle = bundles.length === 1 && first !== undefined ? first.safeAt : 'BUNDLE';
    const command = `secure-build verify ${(0,command_line/* shellWord */.r7)(artifact)} --bundle ${(0,command_line/* shellWord */.r7)(bundle)}${(0,command_line/* signerFlags */.w0)(signers)}`;
    return (0,signed_outcome/* signedOutcome */.TQ)(story, { what: 'file', bundles, paths, signers, receipts, copies, command });
}
async function signAll({ inputs, ports }, folder, work, signers) {
    const pending = (0,attesting_pending/* pendingKeeper */.k)(ports, folder);
    let done = 0;
    return ports.log.group(`Signing ${work.length} ${work.length === 1 ? 'file' : 'files'}`, () => (0,map_concurrently/* mapConcurrently */.X)(work, inputs.concurrency, async ({ subject, signer }) => {
        const planned = plannedOf(subject, signer, signers);
        const evidenceName = `attestations/${subject.name}${suffixOf(signer, signers)}.sigstore.json`;
        const [file] = subject.files;
        if (file === undefined)
            throw new TypeError('a subject without a file');
        const onPartial = (bytes) => pending.keep(evidenceName, bytes);
        const { bundle, verified } = await (0,signing_signer/* signBlob */.P)(signer, fileContent(file, subject.name), ports.clock.now(), { onPartial });
        await pending.forget(evidenceName);
        done += 1;
        ports.log.progress(`${done} of ${work.length}: ${subject.name} by ${signer.spec}`);
        return { ...planned, bytes: bundle, verified, evidenceName, safeAt: `${folder}/${evidenceName}` };
    }));
}
function plannedOf(subject, signer, signers) {
    const name = `${subject.name.slice(subject.name.lastIndexOf('/') + 1)}${suffixOf(signer, signers)}`;
    return {
        fileName: `${name.replace(/[^\w.@+-]/g, '_')}.sigstore.json`,
        subjects: [{ name: subject.name, digest: subject.digest }],
        payloadBytes: subject.files[0]?.sizeBytes ?? 0,
        content: 'blob',
    };
}
function suffixOf({ expected }, signers) {
    return signers.length === 1 ? '' : `.${(0,identity/* expectedSignerId */._B)(expected).slice(0, 16)}`;
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

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
/** The one version of the whole repository; `test/toolchain.test.ts` compares it with `package.json`. */
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
/** The inputs that name subjects in this run, by name of the input. */
function givenSubjectInputs(inputs) {
    const names = [...own, ...compatible, 'checksums-path'];
    return names.filter((name) => (inputs[name]?.length ?? 0) > 0);
}
/** @throws Problem `input/invalid` that names every pair of inputs at fault. */
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

/***/ 23269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pendingKeeper)
/* harmony export */ });
/**
 * Beside the evidence folder, not in it: everything in the folder is covered by its seal, and a signature without its
 * evidence does not verify (signing specification, 4.7).
 */
function pendingKeeper({ files, log }, folder) {
    const pathOf = (bundleName) => `${folder}-pending/${bundleName}.pending`;
    return {
        async keep(bundleName, bytes) {
            const path = pathOf(bundleName);
            await files.write(path, bytes);
            log.annotate({ kind: 'warning', message: `what was signed already is safe in ${path}` });
        },
        async forget(bundleName) {
            const path = pathOf(bundleName);
            if ((await files.info(path)) !== undefined)
                await files.remove(path);
        },
    };
}


/***/ }),

/***/ 92553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openRunSigners)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_signing_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36578);
/* harmony import */ var _signers_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3221);





/**
 * The signers of a run, opened with the services that the inputs name, before anything is signed.
 *
 * @returns `undefined` for a job without a token where the inputs say to go on unsigned (SEC-118)
 * @throws Problem as the signers say
 */
async function openRunSigners(story) {
    const { inputs } = story;
    try {
        return await (0,_signers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .openSigners */ .aY)(inputs.signers, { ...story, setup: await setupOf(story) });
    }
    catch (error) {
        const isForbidden = error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF && error.code === 'oidc/no-permission';
        if (isForbidden && inputs['on-fork'] === 'skip')
            return undefined;
        throw error;
    }
}
async function setupOf({ inputs, ports, context }) {
    const configPath = inputs['signing-config-path'];
    const [rootPath, ...others] = inputs['trusted-root-path'];
    if (others.length > 0) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('input/invalid', 'input "trusted-root-path": signing takes one trusted root');
    }
    const { 'fulcio-url': fulcioUrl, 'rekor-url': rekorUrl } = inputs;
    return {
        instance: inputs.instance,
        rekorVersion: inputs['rekor-version'],
        timestampUrls: inputs['tsa-url'],
        allowPublicLog: inputs['allow-public-log'],
        deadlineMs: inputs.deadline,
        online: true,
        ...(context.kind === 'workflow' ? { cacheFolder: `${context.defaultEvidencePath}-trust` } : {}),
        ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
        ...(rekorUrl === undefined ? {} : { rekorUrl }),
        ...(rootPath === undefined ? {} : { trustedRootPath: rootPath }),
        ...(configPath === undefined
            ? {}
            : {
                signingConfig: (0,_formats_signing_config_js__WEBPACK_IMPORTED_MODULE_3__.parseSigningConfig)(await ports.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, configPath), _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.trustedRootBytes), configPath),
            }),
    };
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

/***/ 36578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSigningConfig: () => (/* binding */ parseSigningConfig)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62722);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _strict_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49707);





const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const CODE = 'sign/instance';
/**
 * Strict, every key known. A selector other than `ANY` asks for several entries of several operators, which we do
 * not make: refused here, since fewer than asked for would look like enough.
 *
 * @param name What to call the file in an error.
 * @throws Problem `sign/instance`, with the JSON pointer.
 */
function parseSigningConfig(source, name) {
    try {
        return readConfig((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(source, { maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.trustedRootBytes, code: CODE }));
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) || error.at.file !== undefined)
            throw error;
        const { code, message, at, hint } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(code, `signing configuration: ${message}`, { at: { ...at, file: name }, hint });
    }
}
function readConfig(value) {
    const config = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readStrictObject */ .vU)(value, '', ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'], CODE);
    const mediaType = config.text('mediaType');
    if (mediaType !== MEDIA_TYPE) {
        config.refuse('mediaType', `expected "${MEDIA_TYPE}", got ${JSON.stringify(mediaType.slice(0, 100))}`);
    }
    readServices(config, 'oidcUrls');
    requireSelector(config, 'rekorTlogConfig');
    requireSelector(config, 'tsaConfig');
    return {
        certificateAuthorities: readServices(config, 'caUrls'),
        transparencyLogs: readServices(config, 'rekorTlogUrls'),
        timestampAuthorities: readServices(config, 'tsaUrls'),
    };
}
function readServices(config, key) {
    const items = config.list(key);
    if (items.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.signingServices) {
        config.refuse(key, `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.signingServices} services`);
    }
    return items.map((item, index) => {
        const at = `/${key}/${index}`;
        const known = ['url', 'majorApiVersion', 'validFor', 'operator'];
        const service = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readStrictObject */ .vU)(item, at, known, CODE);
        const period = service.object('validFor', ['start', 'end']);
        const [validFrom, validTo] = [readTime(period, 'start'), readTime(period, 'end')];
        if (validFrom === undefined)
            return period.refuse('start', 'expected a time');
        if (validTo !== undefined && validTo < validFrom)
            period.refuse('end', 'is before the start');
        return {
            url: readUrl(service),
            majorApiVersion: readVersion(service),
            validFrom,
            ...(validTo === undefined ? {} : { validTo }),
            operator: service.member('operator') === undefined ? '' : service.text('operator', { mayBeEmpty: true }),
        };
    });
}
/** `https`, or `http` on this machine, as the HTTP edge demands; no query, no user. */
function readUrl(service) {
    const text = service.text('url');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain = url !== undefined && url.search === '' && url.hash === '' && url.username === '';
    if (!plain || !/^https?:$/.test(url.protocol))
        service.refuse('url', 'expected the address of a service');
    return text.replace(/\/+$/, '');
}
function readVersion(service) {
    const version = service.member('majorApiVersion');
    if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 1)
        return version;
    return service.refuse('majorApiVersion', 'expected a whole number from 1');
}
function readTime(period, key) {
    if (period.member(key) === undefined)
        return undefined;
    const text = period.text(key);
    try {
        return (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .n)(text);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF))
            throw error;
        return period.refuse(key, error.message);
    }
}
function requireSelector(config, key) {
    if (config.member(key) === undefined)
        return;
    const chosen = config.object(key, ['selector', 'count']);
    const selector = chosen.member('selector') ?? 'ANY';
    const count = chosen.member('count') ?? 0;
    const one = selector === 'ANY' || (selector === 'EXACT' && count === 1);
    if (!one || (count !== 0 && count !== 1)) {
        chosen.refuse('selector', `expected "ANY", or "EXACT" with the count 1, got ${shown(selector)} and ${shown(count)}`);
    }
}
const shown = (value) => JSON.stringify(value).slice(0, 60);


/***/ })

};
