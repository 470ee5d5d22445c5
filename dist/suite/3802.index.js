export const id = 3802;
export const ids = [3802];
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
/* harmony import */ var _secure_build_common_edges_attesting_copies__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33705);
/* harmony import */ var _secure_build_common_edges_attesting_open_stores__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56299);
/* harmony import */ var _secure_build_common_edges_attesting_publish__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92561);
/* harmony import */ var _secure_build_common_edges_verifying_accepted_signers__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20039);
/* harmony import */ var _secure_build_common_edges_verifying_asked_artifacts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84408);
/* harmony import */ var _secure_build_common_edges_verifying_expected_signers__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80390);
/* harmony import */ var _secure_build_common_edges_verifying_found_bundles__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49070);
/* harmony import */ var _secure_build_common_edges_verifying_verify_command__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9393);
/* harmony import */ var _secure_build_common_formats_digest_signature__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54453);
/* harmony import */ var _signed_outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14456);













/**
 * Mode `attach`: bundles that exist into stores, for a job that may write there but must not sign. Each is verified
 * first, by the identity and about the artifacts that the inputs name: what nobody here verified is never published.
 */
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
/** @throws Problem as the verifier refuses it: one that does not verify keeps all of them back */
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

/***/ 84408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ givenArtifacts),
/* harmony export */   $T: () => (/* binding */ comparedDigests),
/* harmony export */   nE: () => (/* binding */ withCalledFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65072);
/* harmony import */ var _domain_signing_signed_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53880);
/* harmony import */ var _subject_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34228);





/** Everything that the inputs name, of any kind. */
async function givenArtifacts(story) {
    const { inputs, ports, context } = story;
    const { resolveSubjects } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5057), __webpack_require__.e(3841), __webpack_require__.e(7832)]).then(__webpack_require__.bind(__webpack_require__, 63841));
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects, resolvedTags } = await resolveSubjects(inputs, ports, (0,_subject_context_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectContext */ .g)(story, root, inputs.deadline));
    for (const { reference, digest } of resolvedTags)
        ports.log.info(`${reference} is now ${digest}`);
    return subjects.map(({ name, digest, files, image }) => {
        const [file] = files;
        return {
            name,
            digests: comparedDigests(digest),
            ...(file === undefined ? {} : { path: file.path }),
            ...(image === undefined ? {} : { image }),
        };
    });
}
/** Without those of SHA-1 and MD5, which identify nothing (SEC-062). */
function comparedDigests(digest) {
    return Object.fromEntries(_domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedAlgorithms */ .Q_.flatMap((algorithm) => {
        const hex = digest[algorithm];
        return hex === undefined ? [] : [[algorithm, hex]];
    }));
}
/** A file of this size is read whole for a signature over itself; of a larger one the digests have to do first. */
const READ_WHOLE_BYTES = 64 * 1024 * 1024;
/**
 * The same artifacts with what the bundles call for: every file with the digests that statements of others use
 * (npm names packages by SHA-512), and the file itself where that is what was signed.
 *
 * @throws Problem `subject/changed`
 */
async function withCalledFor(files, artifacts, bundles) {
    const isOverFile = bundles.some(({ bytes }) => (0,_domain_signing_signed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .looksOverFile */ .nA)(bytes));
    const further = isOverFile ? ['sha384', 'sha512'] : furtherDigests(bundles);
    if (further.length === 0)
        return artifacts;
    const result = [];
    for (const artifact of artifacts)
        result.push(await withMore(files, artifact, further, isOverFile));
    return result;
}
async function withMore(files, artifact, further, isOverFile) {
    const { name, digests, path } = artifact;
    if (path === undefined)
        return artifact;
    const { sizeBytes, ...hashed } = await files.hash(path, further);
    if (digests.sha256 !== undefined && digests.sha256 !== hashed.sha256) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/changed', `"${name}" changed while it was being looked at`);
    }
    const more = { ...digests, ...hashed };
    const isSmall = isOverFile && sizeBytes <= READ_WHOLE_BYTES;
    return { ...artifact, digests: isSmall ? await (0,_domain_signing_signed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(files, more, path) : more };
}
/** What subjects may be named by, of what a file is not hashed with anyway. A word too much costs a little time. */
function furtherDigests(bundles) {
    const payloads = bundles.map(({ bytes }) => payloadText(Buffer.from(bytes).toString('latin1')));
    return ['sha384', 'sha512'].filter((name) => payloads.some((payload) => payload.includes(`"${name}"`)));
}
function payloadText(bundle) {
    const [, payload = ''] = /"payload"\s*:\s*"([A-Za-z0-9+/=\\]*)"/.exec(bundle) ?? [];
    return Buffer.from(payload.replaceAll('\\', ''), 'base64').toString('latin1');
}


/***/ }),

/***/ 49070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findBundleFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66460);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25468);
/* harmony import */ var _formats_bundle_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18033);
/* harmony import */ var _stores_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2335);








/**
 * The bundles of the given files, then those of the given stores. A store that could not be read is a fault, never
 * an empty store: what it holds may be what matters.
 *
 * @param github absent: nobody has said which repository
 * @throws Problem `input/invalid`, `file/unreadable`, and what the stores throw, with the name of the store
 */
async function findBundleFiles(story, artifacts, github) {
    const { inputs, ports, context } = story;
    const files = await readFiles(story);
    const run = {
        ports,
        context,
        purpose: 'find',
        deadlineMs: inputs.deadline,
        images: artifacts.flatMap(({ image }) => image ?? []),
        realmHosts: inputs['registry-realms'],
        withoutSha256: artifacts.flatMap(({ name, digests }) => (digests.sha256 === undefined ? [name] : [])),
        isKeyless: true,
        ...(github === undefined ? {} : { github }),
    };
    const places = (0,_stores_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStoreLines */ .k)(inputs.from, run);
    const stored = [];
    for (const place of places)
        stored.push(...(await readPlace(place, run, artifacts)));
    return {
        bundles: distinct([...files, ...stored]),
        lookedIn: [...(inputs['bundle-path'].length > 0 ? ['file'] : []), ...places.map(({ line }) => line)],
    };
}
async function readFiles({ inputs, ports, context }) {
    const found = [];
    for (const file of inputs['bundle-path']) {
        const bytes = await ports.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, file), _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.bundleBytes);
        const bundles = (0,_formats_bundle_file_js__WEBPACK_IMPORTED_MODULE_5__/* .bundlesInFile */ .JD)(file, bytes);
        for (const [index, bundle] of bundles.entries()) {
            const name = bundles.length === 1 ? file : `${file} (bundle ${index + 1} of ${bundles.length})`;
            found.push({ name, file, bytes: bundle });
        }
    }
    return found;
}
async function readPlace({ line, kind }, run, artifacts) {
    const store = await kind.open(line, run);
    if (store === undefined)
        return [];
    const digests = [...new Set(artifacts.flatMap(({ digests: { sha256: digest } }) => digest ?? []))];
    // What is the same whatever is asked about is asked once, also about what has no SHA-256.
    const asked = kind.isWhole === true ? [digests[0] ?? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)('')] : digests;
    run.ports.log.progress(`looking in ${store.place}`);
    const found = await (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__/* .mapConcurrently */ .X)(asked, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.hashPool, (digest) => readStore(store, digest));
    return found.flat();
}
async function readStore(store, digest) {
    const { bundles, unread } = await (0,_domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .findBundles */ .n)([store], digest);
    const [fault] = unread;
    if (fault === undefined)
        return bundles.map(({ from, bytes }) => ({ name: from, bytes }));
    const { code, message, hint, at, details } = fault.problem;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(code, `${store.place} could not be read: ${message}`, {
        at,
        hint,
        details,
        cause: fault.problem,
    });
}
/** One bundle in two places is one bundle; the file that the user has named comes first. */
function distinct(bundles) {
    const seen = new Set();
    return bundles.filter(({ bytes, file }) => {
        const digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes);
        const isKnown = seen.has(file === undefined ? digest : `${digest} ${file}`);
        seen.add(digest).add(`${digest} ${file}`);
        return !isKnown;
    });
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ folderCommand),
/* harmony export */   N: () => (/* binding */ filesCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65072);
/* harmony import */ var _formats_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70547);
/* harmony import */ var _attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17278);
/* harmony import */ var _expected_signers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80390);





/** More artifacts than anybody wants to read in one line. */
const NAMED = 5;
/** What anyone types to ask the same question again, whole: whom to expect is a part of it. */
function filesCommand(story, artifacts, signers, { repository: named, minimumLevel }) {
    const { inputs, context } = story;
    const { 'predicate-type': predicateType } = inputs;
    const repository = named ?? (context.kind === 'workflow' ? context.github.repository : undefined);
    const isAtGithub = inputs.from.some((place) => place !== 'oci');
    return [
        'secure-build verify',
        ...artifactWords(artifacts, context.workspace),
        ...pathFlags(story, 'bundle', inputs['bundle-path']),
        ...inputs.from.map((place) => `--from ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(place)}`),
        ...(isAtGithub && repository !== undefined ? [`--repo ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(repository)}`] : []),
        ...realmFlags(inputs),
        ...trustFlags(story, signers),
        ...(predicateType === undefined ? [] : [`--predicate-type ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(predicateType)}`]),
        ...levelFlags(minimumLevel),
        ...(inputs['require-all-subjects'] ? ['--require-all-subjects'] : []),
        ...ageFlags(inputs),
    ].join(' ');
}
function folderCommand(story, folder, signers, { artifacts = [], minimumLevel } = {}) {
    const { inputs, context } = story;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs['artifact-root']);
    const isElsewhere = root !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace);
    return [
        `secure-build verify ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)((0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(context.workspace, folder))}`,
        ...artifactWords(artifacts, context.workspace),
        ...trustFlags(story, signers),
        ...levelFlags(minimumLevel),
        ...ageFlags(inputs),
        ...(isElsewhere ? pathFlags(story, 'source-path', [root]) : []),
    ].join(' ');
}
function trustFlags(story, signers) {
    const { inputs } = story;
    return [
        ...identityFlags(story),
        ...pathFlags(story, 'key', inputs.key),
        ...(inputs.key.length === 0 ? [] : evidenceFlags(signers)),
        ...pathFlags(story, 'trusted-root', inputs['trusted-root-path']),
        ...(inputs.online ? ['--online'] : []),
        ...pathFlags(story, 'builders', inputs['builders-path']),
        ...pathFlags(story, 'revoked', inputs['revoked-path']),
    ];
}
const realmFlags = ({ 'registry-realms': hosts }) => hosts.map((host) => `--registry-realm ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(host)}`);
const ageFlags = ({ 'max-age': maxAgeMs }) => maxAgeMs === undefined ? [] : [`--max-age ${formatDuration(maxAgeMs)}`];
const levelFlags = (level) => level === undefined ? [] : [`--level ${level}`];
/** Lines as flags of the same names. Lines about a key are said by the flags for keys. */
function identityFlags(story) {
    const lines = story.inputs['expected-identity'];
    const [first] = lines;
    if (first === undefined)
        return [];
    if (lines.length === 1 && !(0,_expected_signers_js__WEBPACK_IMPORTED_MODULE_4__/* .isIdentityLine */ .L)(first))
        return pathFlags(story, 'identity', lines);
    const pairs = lines.flatMap((line) => {
        const [, name, value] = /^\s*([^#:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
    });
    return pairs.some(([name]) => name === 'key')
        ? []
        : pairs.map(([name, value]) => `--${name} ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(value)}`);
}
/** Both is what a key needs unless told. */
function evidenceFlags(signers) {
    const key = signers.find((signer) => signer.kind === 'key');
    if (key === undefined)
        return [];
    const needed = ['log', 'time'].filter((evidence) => key[evidence] === 'required');
    if (needed.length === 2)
        return [];
    return needed.length === 0
        ? ['--key-evidence none']
        : needed.map((evidence) => `--key-evidence ${evidence}`);
}
function pathFlags({ context }, flag, paths) {
    const { workspace } = context;
    return paths.map((path) => `--${flag} ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)((0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)))}`);
}
function artifactWords(artifacts, workspace) {
    if (artifacts.length > NAMED)
        return ['ARTIFACT…'];
    return artifacts.map((artifact) => (0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(artifactWord(artifact, workspace)));
}
function artifactWord({ name, path, image, digests }, workspace) {
    if (path !== undefined)
        return (0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(workspace, path);
    if (image !== undefined)
        return `oci:${(0,_formats_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOciName */ .m0)(image)}@${image.digest}`;
    if (digests.sha256 !== undefined)
        return `sha256:${digests.sha256}`;
    const algorithm = _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_.find((known) => digests[known] !== undefined) ?? 'sha256';
    return `digest:${algorithm}:${String(digests[algorithm])} ${name}`;
}
const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
];
function formatDuration(milliseconds) {
    const [unit, scale] = UNITS.find(([, size]) => milliseconds % size === 0) ?? ['s', 1000];
    return `${Math.round(milliseconds / scale)}${unit}`;
}


/***/ })

};
