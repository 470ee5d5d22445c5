export const id = 6491;
export const ids = [6491];
export const modules = {

/***/ 59837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ givenArtifacts),
/* harmony export */   $T: () => (/* binding */ comparedDigests),
/* harmony export */   nE: () => (/* binding */ withCalledFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _secure_build_common_domain_signing_artifact_digests__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65072);
/* harmony import */ var _secure_build_common_domain_signing_signed_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53880);
/* harmony import */ var _secure_build_common_edges_subject_context__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34228);





/** Everything that the inputs name, of any kind. */
async function givenArtifacts(story) {
    const { inputs, ports, context } = story;
    const { resolveSubjects } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(673), __webpack_require__.e(6082)]).then(__webpack_require__.bind(__webpack_require__, 96082));
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects, resolvedTags } = await resolveSubjects(inputs, ports, (0,_secure_build_common_edges_subject_context__WEBPACK_IMPORTED_MODULE_4__/* .subjectContext */ .g)(story, root, inputs.deadline));
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
    return Object.fromEntries(_secure_build_common_domain_signing_artifact_digests__WEBPACK_IMPORTED_MODULE_2__/* .comparedAlgorithms */ .Q_.flatMap((algorithm) => {
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
    const isOverFile = bundles.some(({ bytes }) => (0,_secure_build_common_domain_signing_signed_files__WEBPACK_IMPORTED_MODULE_3__/* .looksOverFile */ .nA)(bytes));
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
        throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/changed', `"${name}" changed while it was being looked at`);
    }
    const more = { ...digests, ...hashed };
    const isSmall = isOverFile && sizeBytes <= READ_WHOLE_BYTES;
    return { ...artifact, digests: isSmall ? await (0,_secure_build_common_domain_signing_signed_files__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(files, more, path) : more };
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

/***/ 23893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ tellOwnKey)
/* harmony export */ });
/* harmony import */ var _secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49212);

/** Nobody was named: the reader is told who stood in. */
function tellOwnKey({ log }, { signers, isImplicit }) {
    const [signer] = signers;
    if (!isImplicit || signer?.kind !== 'key')
        return;
    log.info(`expected to have signed: only your own ${(0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_0__/* .formatIdentity */ .gZ)((0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_0__/* .identityOfKey */ .xS)({ publicKey: signer.publicKey }))}`);
}


/***/ }),

/***/ 34802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ folderCommand),
/* harmony export */   N: () => (/* binding */ filesCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secure_build_common_domain_signing_artifact_digests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65072);
/* harmony import */ var _secure_build_common_formats_oci_reference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70547);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19953);
/* harmony import */ var _expected_signers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51925);





/** More artifacts than anybody wants to read in one line. */
const NAMED = 5;
/** What anyone types to ask the same question again, whole: whom to expect is a part of it. */
function filesCommand(story, artifacts, signers, { repository: named, minimumLevel, builders = [] }) {
    const { inputs, context } = story;
    const { 'predicate-type': predicateType, 'max-age': maxAgeMs } = inputs;
    const words = artifacts.map((artifact) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(artifactWord(artifact, context.workspace)));
    const repository = named ?? (context.kind === 'workflow' ? context.github.repository : undefined);
    const isAtGithub = inputs.from.some((place) => place !== 'oci');
    return [
        'secure-build verify',
        ...(words.length > NAMED ? ['ARTIFACT…'] : words),
        ...pathFlags(story, 'bundle', inputs['bundle-path']),
        ...inputs.from.map((place) => `--from ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(place)}`),
        ...(isAtGithub && repository !== undefined ? [`--repo ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(repository)}`] : []),
        ...trustFlags(story, signers),
        ...pathFlags(story, 'builders', builders),
        ...(predicateType === undefined ? [] : [`--predicate-type ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(predicateType)}`]),
        ...(minimumLevel === undefined ? [] : [`--level ${minimumLevel}`]),
        ...(inputs['require-all-subjects'] ? ['--require-all-subjects'] : []),
        ...(maxAgeMs === undefined ? [] : [`--max-age ${formatDuration(maxAgeMs)}`]),
    ].join(' ');
}
function folderCommand(story, folder, signers) {
    const { inputs, context } = story;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs['artifact-root']);
    const isElsewhere = root !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace);
    return [
        `secure-build verify ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)((0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(context.workspace, folder))}`,
        ...trustFlags(story, signers),
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
    ];
}
/** Lines as flags of the same names. Lines about a key are said by the flags for keys. */
function identityFlags(story) {
    const lines = story.inputs['expected-identity'];
    const [first] = lines;
    if (first === undefined)
        return [];
    if (lines.length === 1 && !(0,_expected_signers_js__WEBPACK_IMPORTED_MODULE_4__/* .isIdentityLine */ .Ln)(first))
        return pathFlags(story, 'identity', lines);
    const pairs = lines.flatMap((line) => {
        const [, name, value] = /^\s*([^#:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
    });
    return pairs.some(([name]) => name === 'key')
        ? []
        : pairs.map(([name, value]) => `--${name} ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(value)}`);
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
    return paths.map((path) => `--${flag} ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)((0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)))}`);
}
function artifactWord({ name, path, image, digests }, workspace) {
    if (path !== undefined)
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(workspace, path);
    if (image !== undefined)
        return `oci:${(0,_secure_build_common_formats_oci_reference__WEBPACK_IMPORTED_MODULE_2__/* .formatOciName */ .m0)(image)}@${image.digest}`;
    if (digests.sha256 !== undefined)
        return `sha256:${digests.sha256}`;
    const algorithm = _secure_build_common_domain_signing_artifact_digests__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_.find((known) => digests[known] !== undefined) ?? 'sha256';
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


/***/ }),

/***/ 36491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./actions/sign/src/expected-signers.ts
var expected_signers = __webpack_require__(51925);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/trust-outside.ts
var trust_outside = __webpack_require__(66244);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/github-host.ts
var github_host = __webpack_require__(89912);
// EXTERNAL MODULE: ./packages/common/src/formats/bundle-file.ts
var bundle_file = __webpack_require__(18033);
// EXTERNAL MODULE: ./packages/common/src/formats/suite-uris.ts
var suite_uris = __webpack_require__(76838);
;// CONCATENATED MODULE: ./actions/sign/src/released-builders.ts







/** The one repository of which releases count as `released` (signing specification, 6.5). */
const ourRepository = {
    url: suite_uris/* suiteRepository */.V3,
    id: suite_uris/* suiteRepositoryId */.C9,
    issuer: (0,github_host/* githubHostOf */.l)('https://github.com').issuer,
};
/**
 * The builders that `signer-digests: released` stands for: files that our releases publish, each verified like
 * anything else.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `input/invalid`, `file/unreadable`, or `verify/…` for a file that no release of ours has signed
 */
async function readBuilders({ ports, context }, folder, { trust, now, signers }, names) {
    const wantsReleased = signers.some((signer) => signer.kind === 'identity' && signer.signerDigests === 'released');
    if (names.length > 0 && !wantsReleased) {
        throw new problem/* Problem */.AF('input/invalid', 'a list of released builders says nothing without "signer-digests: released"');
    }
    if (names.length === 0 && wantsReleased) {
        ports.log.annotate({
            kind: 'warning',
            message: 'no list of released builders is given, so "signer-digests: released" accepts nobody',
        });
    }
    if (names.length === 0)
        return [];
    const { verifyBuilders } = await __webpack_require__.e(/* import() */ 4021).then(__webpack_require__.bind(__webpack_require__, 34021));
    const released = [];
    for (const name of names) {
        const path = (0,external_node_path_.resolve)(context.workspace, name);
        await (0,trust_outside/* refuseTrustFromEvidence */.I)(ports.files, folder, path, `the list of released builders "${name}"`);
        for (const bytes of (0,bundle_file/* bundlesInFile */.JD)(name, await ports.files.read(path, limits/* limits */.F.bundleBytes))) {
            const builder = verifyBuilders(bytes, ourRepository, { trust, now });
            if ('kind' in builder) {
                const { code, because, hint } = builder;
                throw new problem/* Problem */.AF(code, `no list of released builders: ${because}`, { at: { file: name }, hint });
            }
            released.push(builder);
        }
    }
    return released;
}

// EXTERNAL MODULE: ./actions/sign/src/trust-material.ts
var trust_material = __webpack_require__(92383);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/signed-files.ts
var signed_files = __webpack_require__(53880);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify-files.ts
var verify_files = __webpack_require__(80669);
// EXTERNAL MODULE: ./actions/sign/src/asked-artifacts.ts
var asked_artifacts = __webpack_require__(59837);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/artifact-digests.ts
var artifact_digests = __webpack_require__(65072);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./actions/sign/src/proved-facts.ts
var proved_facts = __webpack_require__(66563);
// EXTERNAL MODULE: ./actions/sign/src/verify-details.ts
var verify_details = __webpack_require__(89161);
// EXTERNAL MODULE: ./actions/sign/src/verify-facts.ts
var verify_facts = __webpack_require__(83552);
// EXTERNAL MODULE: ./actions/sign/src/verify-summary.ts
var verify_summary = __webpack_require__(65679);
;// CONCATENATED MODULE: ./actions/sign/src/files-outcome.ts







/** What given bundles say about given artifacts, for an auditor who was not there. */
function filesOutcome(answer, command, shown = verify_facts/* showAll */.Ps) {
    const { verdict, artifacts, verified, ofOtherTypes, refused } = answer;
    const headline = filesHeadline(answer);
    const others = new Set(ofOtherTypes);
    const files = [...new Set(verified.flatMap(({ file }) => file ?? []))];
    return {
        verdict,
        headline,
        facts: [
            ...(0,verify_facts/* artifactRows */.YS)(artifacts.map(({ artifact, verified: about }) => ({
                text: `${(0,artifact_digests/* formatArtifact */.oN)(artifact.digests)}  ${artifact.name}`,
                proved: (0,verify_facts/* provedAbout */.oh)(...wantedAbout(about, others)),
                otherwise: 'nothing verified',
            }))),
            ...(0,verify_facts/* provedFacts */.CF)(verified.map((file) => ({ name: file.name, proved: (0,verify_files/* provedBy */.s)(file) }))),
            ...(0,verify_facts/* listed */.KE)('Other type', ofOtherTypes.map(otherText)),
            ...(0,verify_facts/* listed */.KE)('Aside', refused.filter(({ isAside }) => isAside).map(asideText)),
            ...(0,verify_facts/* listed */.KE)('What next', (0,verify_facts/* distinct */.dM)(refused.filter(({ isAside }) => !isAside).map(hintText))),
            ['Check again', command],
        ],
        // A terminal shows no summary and, without a flag, no details: neither is made for nothing.
        get summary() {
            return (0,verify_summary/* filesSummary */.s)(answer, headline, command, shown);
        },
        outputs: {
            ...(0,verify_facts/* provedOutputs */.dF)(verdict, verified.map(verify_files/* provedBy */.s), command),
            'bundle-path': files[0] ?? '',
            'bundle-paths': JSON.stringify(files),
            subjects: JSON.stringify(artifacts.map(({ artifact: { name, digests } }) => ({
                name,
                digest: Object.fromEntries(artifact_digests/* comparedAlgorithms */.Q_.flatMap((algorithm) => {
                    const hex = digests[algorithm];
                    return hex === undefined ? [] : [[algorithm, hex]];
                })),
            }))),
        },
        annotations: [],
        get details() {
            return (0,verify_details/* filesDetails */.A)(answer);
        },
    };
}
/** Predicate types, and whether the file itself is signed. */
function wantedAbout(about, others) {
    const wanted = about.filter((file) => !others.has(file));
    const types = wanted.flatMap((file) => file.kind === 'statement' ? [file.statement.statement.predicateType] : []);
    return [(0,verify_facts/* distinct */.dM)(types), wanted.some(({ kind }) => kind === 'blob')];
}
const hintText = ({ refusal: { hint, code } }) => `${hint} [${code}]`;
const otherText = (file) => {
    const type = file.kind === 'statement' ? file.statement.statement.predicateType : 'a signature over the file';
    return `${file.name}: genuine, but ${(0,proved_facts/* bounded */.M)(type)}, which is not what was asked for`;
};
const asideText = ({ name, refusal: { because, code } }) => `${name}: ${because} [${code}]\nIt does not matter here: everything asked is proved without it.`;
function filesHeadline({ verdict, artifacts, verified, refused }) {
    switch (verdict.kind) {
        case 'pass': {
            const signers = (0,verify_facts/* distinct */.dM)(verified.map((file) => (0,identity/* signerId */.cC)((0,verify_files/* provedBy */.s)(file).signer)));
            const [signer = ''] = signers;
            const by = signers.length === 1 ? (0,proved_facts/* bounded */.M)(signer) : `${signers.length} signers`;
            return `VERIFIED: ${namesOf(artifacts.map(({ artifact }) => artifact.name))} signed by ${by}.`;
        }
        case 'fail': {
            const against = refused.filter(({ isAside }) => !isAside).length;
            const what = against === 0 ? 'not everything that was asked is proved' : `${(0,verify_facts/* countOf */.pq)(against, 'bundle')} refused`;
            return `REFUSED: ${what}. Do not rely on ${namesOf(artifacts.map(({ artifact }) => artifact.name))}.`;
        }
        case 'not-verified':
            return verdict.because;
        case 'not-applicable':
        case 'waived':
            return 'NOT VERIFIED. This is not a pass.';
    }
}
function namesOf(names) {
    const [only = 'it', ...others] = names;
    return others.length === 0 ? only : `${names.length} artifacts`;
}

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/stores.ts
var stores = __webpack_require__(25468);
// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
;// CONCATENATED MODULE: ./actions/sign/src/found-bundles.ts








/**
 * The bundles of the given files, then those of the given stores. A store that could not be read is a fault, never
 * an empty store: what it holds may be what matters.
 *
 * @param github absent: nobody has said which repository
 * @throws Problem `input/invalid`, `file/unreadable`, and what the stores throw, with the name of the store
 */
async function findBundleFiles(story, artifacts, github) {
    const { inputs } = story;
    const files = await readFiles(story);
    const places = [...new Set(inputs.from)];
    const faults = places.flatMap((place) => faultOf(place, artifacts, github));
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new problem/* Problem */.AF('input/invalid', first, { details: others });
    const stored = [];
    for (const place of places)
        stored.push(...(await readPlace(place, story, artifacts, github)));
    return {
        bundles: distinct([...files, ...stored]),
        lookedIn: [...(inputs['bundle-path'].length > 0 ? ['file'] : []), ...places],
    };
}
async function readFiles({ inputs, ports, context }) {
    const found = [];
    for (const file of inputs['bundle-path']) {
        const bytes = await ports.files.read((0,external_node_path_.resolve)(context.workspace, file), limits/* limits */.F.bundleBytes);
        const bundles = (0,bundle_file/* bundlesInFile */.JD)(file, bytes);
        for (const [index, bundle] of bundles.entries()) {
            const name = bundles.length === 1 ? file : `${file} (bundle ${index + 1} of ${bundles.length})`;
            found.push({ name, file, bytes: bundle });
        }
    }
    return found;
}
const RELEASE = /^release:(\S+)$/;
function faultOf(place, artifacts, github) {
    const isGithub = place === 'github' || RELEASE.test(place);
    if (!isGithub && place !== 'oci') {
        return [`"from": expected github, oci or release:TAG; got ${JSON.stringify(place.slice(0, 100))}`];
    }
    if (isGithub && github === undefined)
        return [`"from ${place}" needs the repository`];
    if (place === 'oci' && !artifacts.some(({ image }) => image !== undefined)) {
        return ['"from oci" needs an image, as "oci:REGISTRY/REPOSITORY@sha256:HEX"'];
    }
    const nameless = artifacts.find(({ digests }) => digests.sha256 === undefined);
    if (place === 'github' && nameless !== undefined) {
        return [`"from github" finds by SHA-256 only, and of ${JSON.stringify(nameless.name)} none is known`];
    }
    return [];
}
async function readPlace(place, story, artifacts, github) {
    const store = await openPlace(place, story, artifacts, github);
    const digests = [...new Set(artifacts.flatMap(({ digests: { sha256: digest } }) => digest ?? []))];
    // A release is the same whatever is asked about, also about what has no SHA-256.
    const asked = RELEASE.test(place) ? [digests[0] ?? (0,core_digest/* sha256 */.sc)('')] : digests;
    story.ports.log.progress(`looking in ${store.place}`);
    const found = await (0,map_concurrently/* mapConcurrently */.X)(asked, limits/* limits */.F.hashPool, (digest) => readStore(store, digest));
    return found.flat();
}
async function readStore(store, digest) {
    const { bundles, unread } = await (0,stores/* findBundles */.n)([store], digest);
    const [fault] = unread;
    if (fault === undefined)
        return bundles.map(({ from, bytes }) => ({ name: from, bytes }));
    const { code, message, hint, at, details } = fault.problem;
    throw new problem/* Problem */.AF(code, `${store.place} could not be read: ${message}`, {
        at,
        hint,
        details,
        cause: fault.problem,
    });
}
/** Each store is a module of its own: a run loads what it uses. */
async function openPlace(place, story, artifacts, github) {
    const { inputs, ports } = story;
    const { deadline: deadlineMs } = inputs;
    if (place === 'oci') {
        const { ociStore } = await Promise.all(/* import() */[__webpack_require__.e(6051), __webpack_require__.e(8408)]).then(__webpack_require__.bind(__webpack_require__, 18408));
        const images = artifacts.flatMap(({ image }) => image ?? []);
        return ociStore({ ports, credentials: await (0,subject_context/* registryCredentials */.Q)(story), images, deadlineMs });
    }
    if (github === undefined)
        throw new TypeError('a place at GitHub without a repository');
    const { openGithubApi } = await __webpack_require__.e(/* import() */ 3728).then(__webpack_require__.bind(__webpack_require__, 93728));
    const { apiUrl, repository, serverUrl, token } = github;
    const api = openGithubApi(ports, { url: apiUrl, repository, ...(token === undefined ? {} : { token }) });
    const tag = RELEASE.exec(place)?.[1];
    if (tag !== undefined) {
        const { releaseStore } = await __webpack_require__.e(/* import() */ 8791).then(__webpack_require__.bind(__webpack_require__, 71172));
        return releaseStore({ api, tag, deadlineMs });
    }
    const { attestationStore } = await __webpack_require__.e(/* import() */ 3209).then(__webpack_require__.bind(__webpack_require__, 45590));
    const { openRateBudget } = await __webpack_require__.e(/* import() */ 3156).then(__webpack_require__.bind(__webpack_require__, 53156));
    return attestationStore({ api, serverUrl, asked: 'github', budget: openRateBudget(ports), deadlineMs });
}
/** One bundle in two places is one bundle; the file that the user has named comes first. */
function distinct(bundles) {
    const seen = new Set();
    return bundles.filter(({ bytes, file }) => {
        const digest = (0,core_digest/* sha256 */.sc)(bytes);
        const isKnown = seen.has(file === undefined ? digest : `${digest} ${file}`);
        seen.add(digest).add(`${digest} ${file}`);
        return !isKnown;
    });
}

;// CONCATENATED MODULE: ./actions/sign/src/github-place.ts


/**
 * Where attestations and releases are looked for: the repository that the user names, else that of the run, else the
 * one that must have been the source.
 *
 * @param named `OWNER/REPO`, `HOST/OWNER/REPO` or the whole address
 * @throws Problem `input/invalid`
 */
function githubPlaceOf({ inputs, context }, signers, named) {
    const { 'github-token': token } = inputs;
    const withToken = token === undefined ? {} : { token };
    if (named === undefined && context.kind === 'workflow') {
        const { apiUrl, serverUrl, repository } = context.github;
        return { apiUrl, serverUrl, repository, ...withToken };
    }
    const sources = signers.flatMap((signer) => (signer.kind === 'key' ? [] : (signer.sourceRepository ?? [])));
    const text = named ?? (new Set(sources).size === 1 ? sources[0] : undefined);
    return text === undefined ? undefined : { ...placeNamed(text), ...withToken };
}
const NAMED = /^(?:(?:https:\/\/)?([A-Za-z0-9.-]+(?::\d+)?)\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)$/;
function placeNamed(text) {
    const [, host = 'github.com', repository] = NAMED.exec(text) ?? [];
    if (repository === undefined) {
        throw new problem/* Problem */.AF('input/invalid', `expected OWNER/REPO, got ${JSON.stringify(text.slice(0, 100))}`);
    }
    const { kind, url: serverUrl, tenant } = (0,github_host/* githubHostOf */.l)(`https://${host.toLowerCase()}`);
    const apiUrls = {
        'github.com': 'https://api.github.com',
        tenant: `https://api.${tenant}.ghe.com`,
        server: `${serverUrl}/api/v3`,
    };
    return { apiUrl: apiUrls[kind], serverUrl, repository };
}

// EXTERNAL MODULE: ./actions/sign/src/own-key.ts
var own_key = __webpack_require__(23893);
// EXTERNAL MODULE: ./actions/sign/src/verify-command.ts
var verify_command = __webpack_require__(34802);
;// CONCATENATED MODULE: ./actions/sign/src/verify-artifacts.ts









/** Bundles of files and stores against the artifacts that are named. */
async function verifyArtifacts(story, { expected, accepted, options }) {
    const { inputs, ports } = story;
    const given = options.artifacts ?? (await (0,asked_artifacts/* givenArtifacts */.$$)(story));
    if (given.length === 0)
        throw new problem/* Problem */.AF('verify/not-asked', 'no artifact is named');
    const github = githubPlaceOf(story, accepted.signers, options.repository);
    const { bundles, lookedIn } = await findBundleFiles(story, given, github);
    const artifacts = await (0,asked_artifacts/* withCalledFor */.nE)(ports.files, given, bundles);
    if (accepted.signers.length === 0)
        throw await askForName(story, artifacts, bundles);
    const question = {
        ...accepted,
        ...questionOf(inputs),
        ...(await (0,signed_files/* forDigestsAlone */.qK)(bundles.map(({ bytes }) => bytes))),
        lookedIn,
        ...(options.minimumLevel === undefined ? {} : { minimumLevel: options.minimumLevel }),
    };
    const answer = await answerWithFiles(story, artifacts, bundles, question);
    // The own key stands in for nobody named: that it did not sign is no answer to "who should have".
    if (expected.isImplicit && answer.refused.some(({ refusal }) => refusal.code === 'verify/kind')) {
        throw await askForName(story, artifacts, bundles);
    }
    (0,own_key/* tellOwnKey */.l)(ports, expected);
    if (answer.verdict.kind === 'pass')
        await options.onPass?.(answer);
    return filesOutcome(answer, (0,verify_command/* filesCommand */.N)(story, given, accepted.signers, options), inputs);
}
async function askForName(story, artifacts, bundles) {
    const { nobodyNamed } = await __webpack_require__.e(/* import() */ 5008).then(__webpack_require__.bind(__webpack_require__, 85008));
    return nobodyNamed(story, artifacts, bundles);
}
/** A signature over a large file may need the file after all; only then it is read whole. */
async function answerWithFiles({ ports }, artifacts, bundles, question) {
    const answer = (0,verify_files/* verifyFiles */.x)(artifacts, bundles, question);
    const isHere = artifacts.some(({ path }) => path !== undefined);
    if (!isHere || !answer.refused.some(({ refusal }) => (0,signed_files/* needsFile */.CC)(refusal)))
        return answer;
    const whole = [];
    for (const artifact of artifacts) {
        const { path, digests } = artifact;
        whole.push(path === undefined ? artifact : { ...artifact, digests: await (0,signed_files/* withFile */.D4)(ports.files, digests, path) });
    }
    return (0,verify_files/* verifyFiles */.x)(whole, bundles, question);
}
function questionOf(inputs) {
    const { 'predicate-type': predicateType, 'max-age': maxAgeMs } = inputs;
    return {
        requireAllSubjects: inputs['require-all-subjects'],
        ...(predicateType === undefined ? {} : { predicateType }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
    };
}

;// CONCATENATED MODULE: ./actions/sign/src/verify.ts




/**
 * Mode `verify`: bundles against artifacts, or a whole evidence folder. It changes nothing. What most verifications
 * of one bundle do without is loaded when it is needed: loading takes longer than verifying.
 */
async function verify(story, folder, options = {}) {
    const { inputs, ports } = story;
    const expected = await (0,expected_signers/* readExpectedSigners */.Gk)(story, folder);
    const trust = await (0,trust_material/* readTrust */.b)(story, folder, expected.signers);
    const signers = { trust, signers: expected.signers, now: ports.clock.now() };
    const released = await readBuilders(story, folder, signers, options.builders ?? []);
    const question = { expected, accepted: { ...signers, released }, options };
    if (inputs['bundle-path'].length > 0 || inputs.from.length > 0)
        return verifyArtifacts(story, question);
    const { verifyEvidence } = await __webpack_require__.e(/* import() */ 8306).then(__webpack_require__.bind(__webpack_require__, 58306));
    return verifyEvidence(story, folder, question);
}


/***/ })

};
