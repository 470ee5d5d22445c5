export const id = 2455;
export const ids = [2455,4493,6874];
export const modules = {

/***/ 66244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseTrustFromEvidence)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

/**
 * A policy or a key that lies in the evidence folder comes from whoever wrote the evidence, who would be judging
 * himself.
 *
 * @param folder absolute: the evidence folder
 * @param path absolute
 * @param what completes "… lies in the evidence folder"
 * @throws Problem `input/invalid`
 */
async function refuseTrustFromEvidence(files, folder, path, what) {
    const root = (await files.realPath(folder)) ?? folder;
    const real = (await files.realPath(path)) ?? path;
    // A link in the folder counts as well, wherever it leads: it is the evidence that chooses.
    if (!real.startsWith(`${root}/`) && !path.startsWith(`${folder}/`))
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `${what} lies in the evidence folder: whom to trust is never for the evidence to say`, { at: { file: path }, hint: 'Take it from a place that the evidence cannot be written to.' });
}


/***/ }),

/***/ 72631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ identityKeys),
/* harmony export */   PA: () => (/* binding */ weaknessesOf),
/* harmony export */   gw: () => (/* binding */ parseExpectedIdentity),
/* harmony export */   ig: () => (/* binding */ formatExpectedIdentity)
/* harmony export */ });
/* unused harmony export certificateIdentityKeys */
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21484);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _github_issuer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83901);





const GIT_DIGEST = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ID = /^[1-9]\d{0,19}$/;
const REPOSITORY = /^(?:https:\/\/[A-Za-z0-9.-]+\/)?[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+$/;
const WORKFLOW = /^[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^/@]+\.ya?ml$/;
/** Every key of signing specification, 6.4, that a certificate answers to. */
const certificateKeys = new Map([
    ['issuer', key('issuer', 'an address that begins with https://, or "none"', /^https:\/\/\S+$|^none$/)],
    ['san', key('san', 'the name in the certificate', /^\S+$/)],
    ['signer-workflow', key('signerWorkflow', 'OWNER/REPO/.github/workflows/FILE.yml', WORKFLOW)],
    [
        'signer-ref',
        key('signerRef', 'a ref, a commit or "release-tag"', /^refs\/\S+$|^[0-9a-f]{40}$|^release-tag$/),
    ],
    [
        'signer-digests',
        key('signerDigests', 'commits of 40 hex characters, or "released"', (value) => value === 'released' ? true : listOf(value).every((digest) => GIT_DIGEST.test(digest))),
    ],
    ['source-repository', key('sourceRepository', 'OWNER/REPO', REPOSITORY)],
    ['source-repository-id', key('sourceRepositoryId', 'a number', ID)],
    ['source-owner-id', key('sourceOwnerId', 'a number', ID)],
    ['source-digest', key('sourceDigest', 'a commit of 40 hex characters', GIT_DIGEST)],
    ['source-ref', key('sourceRef', 'a ref such as refs/tags/v1.2.3', /^refs\/\S+$/)],
    ['trigger', key('trigger', 'an event such as push', /^[a-z_]+$/)],
    ['runner-environment', key('runnerEnvironment', 'github-hosted or self-hosted', /^[a-z-]+$/)],
    ['environment', key('environment', 'the name of an environment', /\S/)],
    ['visibility', key('visibility', 'public, private or internal', /^(?:public|private|internal)$/)],
]);
const keyKeys = ['key', 'log', 'time'];
const knownKeys = [...certificateKeys.keys(), ...keyKeys];
/** The names that a line of an identity can begin with, those for certificates first. */
const identityKeys = knownKeys;
/** Those that a certificate answers to. */
const certificateIdentityKeys = [...certificateKeys.keys()];
function key(field, takes, is) {
    return { field, takes, is: is instanceof RegExp ? (value) => is.test(value) : is };
}
/**
 * Lines of `key: value`; blank lines and lines that begin with `#` do not count.
 *
 * @param defaults.issuer Where the text names none: the GitHub issuer of the host.
 * @throws Problem `identity/invalid` that lists every bad line.
 */
function parseExpectedIdentity(text, file, defaults = {}) {
    const faults = [];
    const values = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const fault = readLine(line, values);
        if (fault !== undefined)
            faults.push(`line ${index + 1}: ${fault}`);
    }
    faults.push(...wholeFaults(values, defaults));
    const [first, ...others] = faults;
    if (first !== undefined) {
        const at = file === undefined ? {} : { file };
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('identity/invalid', `no expected identity: ${first}`, { at, details: others });
    }
    return identityOf(values, defaults);
}
/** Puts the value where it belongs, or says what is wrong with the line. */
function readLine(line, values) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim();
    const value = line.slice(colon + 1).trim();
    if (colon < 0)
        return `expected "key: value", got ${show(line)}`;
    if (!knownKeys.includes(name))
        return `unknown key ${show(name)}.${(0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, knownKeys)}`;
    if (values.has(name))
        return `"${name}" is given twice`;
    values.set(name, value);
    if (value === '')
        return `"${name}" has no value`;
    // An identity that looks like a pattern was meant to match more than it says (SEC-030).
    if (value.includes('*'))
        return `"${name}": ${show(value)} is a pattern; identities are exact texts`;
    const { is, takes } = certificateKeys.get(name) ?? keyOfKey(name);
    return is(value) ? undefined : `"${name}": expected ${takes}, got ${show(value)}`;
}
function keyOfKey(name) {
    if (name === 'key') {
        return {
            takes: 'sha256: and 64 lower-case hex characters',
            is: (value) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(value.replace(/^sha256:/, '')),
        };
    }
    return { takes: '"required" or "none"', is: (value) => value === 'required' || value === 'none' };
}
/** Rules across lines. */
function wholeFaults(values, defaults) {
    if (values.has('key')) {
        const others = [...values.keys()].filter((name) => !keyKeys.includes(name));
        return others.map((name) => `"${name}" says nothing about a key: a key has no certificate`);
    }
    const faults = ['log', 'time']
        .filter((name) => values.has(name))
        .map((name) => `"${name}" belongs to "key"; for certificates the trusted root decides`);
    const issuer = values.get('issuer') ?? defaults.issuer;
    const isWorkflow = values.has('signer-workflow');
    if (issuer === undefined)
        faults.push('"issuer" is missing: a name without an issuer is no identity');
    if (!isWorkflow && !values.has('san'))
        faults.push('"signer-workflow", "san" or "key" is missing');
    if (issuer === 'none' && (isWorkflow || !values.has('san'))) {
        faults.push('"issuer: none" needs "san" and no "signer-workflow"');
    }
    const isGithub = isWorkflow || (issuer !== undefined && (0,_github_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .isGithubIssuer */ .N)(issuer));
    if (isGithub && issuer !== 'none' && !values.has('source-repository')) {
        faults.push('"source-repository" is missing: many repositories may use one workflow');
    }
    return faults;
}
function identityOf(values, defaults) {
    const keyId = values.get('key')?.replace(/^sha256:/, '');
    if (keyId !== undefined && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(keyId)) {
        const need = (name) => (values.get(name) === 'none' ? 'none' : 'required');
        return { kind: 'key-reference', keyId, log: need('log'), time: need('time') };
    }
    const identity = {};
    for (const [name, { field }] of certificateKeys) {
        const value = values.get(name);
        if (value === undefined)
            continue;
        if (field === 'signerDigests')
            identity[field] = value === 'released' ? value : listOf(value);
        else
            identity[field] = value;
    }
    return { kind: 'identity', ...identity, issuer: identity.issuer ?? defaults.issuer ?? '' };
}
const listOf = (value) => value.split(/[\s,]+/).filter((part) => part !== '');
const show = (text) => JSON.stringify(text.slice(0, 100));
/** What an identity leaves open that its owner may not have thought of. */
function weaknessesOf(identity) {
    const { sourceRepository, sourceRepositoryId, sourceOwnerId } = identity;
    if (sourceRepository === undefined || (sourceRepositoryId ?? sourceOwnerId) !== undefined)
        return [];
    return [
        `the repository ${sourceRepository} is pinned by its name only: whoever gets the name later passes. Add "source-repository-id" and "source-owner-id".`,
    ];
}
/**
 * What was verified, as a file for the next verification: names together with the ids that defeat recycled names.
 * What belongs to this one build stands there as comments.
 *
 * @param proved Of a key: what its signature came with, and what the next one then has to come with.
 */
function formatExpectedIdentity(identity, proved = { log: true, time: true }) {
    if (identity.kind === 'key') {
        const lacks = ['log', 'time'].filter((evidence) => !proved[evidence]);
        return [`key: sha256:${identity.keyId}`, ...lacks.map((evidence) => `${evidence}: none`), ''].join('\n');
    }
    const { issuer, san, certified } = identity;
    const [workflow, ref] = (0,_github_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .isGithubIssuer */ .N)(issuer) ? splitWorkflow(san) : [];
    const pinned = [
        ['issuer', issuer],
        workflow === undefined ? ['san', san] : ['signer-workflow', workflow],
        ['source-repository', certified.sourceRepositoryUri],
        ['source-repository-id', certified.sourceRepositoryId],
        ['source-owner-id', certified.sourceRepositoryOwnerId],
        ['runner-environment', certified.runnerEnvironment],
        ['environment', certified.deploymentEnvironment],
    ];
    const ofThisBuild = [
        ['signer-ref', ref],
        ['signer-digests', certified.buildSignerDigest],
        ['source-digest', certified.sourceRepositoryDigest],
        ['source-ref', certified.sourceRepositoryRef],
        ['trigger', certified.buildTrigger],
        ['visibility', certified.sourceRepositoryVisibility],
    ];
    const lines = (rows, mark) => rows.flatMap(([name, value]) => (value === undefined ? [] : [`${mark}${name}: ${oneLine(value)}`]));
    const text = `${[...lines(pinned, ''), ...lines(ofThisBuild, '# ')].join('\n')}\n`;
    // What could not be read back would be no pin.
    parseExpectedIdentity(text);
    return text;
}
/** A name in a certificate is chosen by a stranger: a second line in it would be a pin of his. */
function oneLine(value) {
    // Blanks at the ends would be lost when the line is read.
    if ((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(value) === value && value.trim() === value)
        return value;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('identity/invalid', `no expected identity can be written of ${show(value)}`);
}
function splitWorkflow(san) {
    const match = /^https:\/\/[^/]+\/([^@]+)@(.+)$/.exec(san);
    const [, workflow, ref] = match ?? [];
    return workflow !== undefined && ref !== undefined && WORKFLOW.test(workflow) ? [workflow, ref] : [];
}


/***/ }),

/***/ 53880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ needsFile),
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   nA: () => (/* binding */ looksOverFile),
/* harmony export */   qK: () => (/* binding */ forDigestsAlone)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54453);





/** Whether a bundle is, by its looks, a signature over a file itself. What it is, the verifier decides. */
function looksOverFile(bundle) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bundle.buffer, bundle.byteOffset, bundle.byteLength).includes('"messageSignature"');
}
/** What it takes to check signatures over files of which only digests are known; a library of its own. */
async function forDigestsAlone(bundles) {
    return bundles.some(looksOverFile) ? { ecdsaOverDigest: await (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .loadEcdsaOverDigest */ .VQ)() } : {};
}
/** Ed25519 signs a file and no digest of it; then the file is needed, where there is one. */
function needsFile({ code }) {
    return code === 'verify/digest-only';
}
/** @throws Problem `subject/changed` for a file that is no longer what was hashed; `limit/exceeded`. */
async function withFile(files, digests, path) {
    const bytes = await files.read(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.artifactBytes);
    if (digests.sha256 === undefined || digests.sha256 === (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes))
        return { ...digests, bytes };
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('subject/changed', 'the file changed while it was being looked at', {
        at: { file: path },
    });
}


/***/ }),

/***/ 94493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedTrust: () => (/* binding */ embeddedTrust),
  mQ: () => (/* binding */ onlineTrust),
  Ni: () => (/* binding */ publicSigningConfig),
  dQ: () => (/* binding */ tenantTrust),
  trustForSigning: () => (/* binding */ trustForSigning),
  trustFromFile: () => (/* binding */ trustFromFile),
  trustFromFiles: () => (/* binding */ trustFromFiles)
});

// UNUSED EXPORTS: embeddedInstance

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var core_json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/trust-outside.ts
var trust_outside = __webpack_require__(66244);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/trust.ts
var trust = __webpack_require__(9990);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/formats/strict-object.ts
var strict_object = __webpack_require__(49707);
// EXTERNAL MODULE: ./packages/common/src/formats/trusted-authority.ts
var trusted_authority = __webpack_require__(14703);
;// CONCATENATED MODULE: ./packages/common/src/formats/trusted-root.ts







const CODE = 'trust/root-invalid';
const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
/** Of each kind; every one costs signatures to check. */
const MOST_AUTHORITIES = 64;
const MOST_ROOTS = 64;
/** One root, or several as JSON lines. @throws Problem `trust/root-invalid`. */
function parseTrustedRoots(bytes, name) {
    const lines = ((0,core_bytes/* decodeUtf8 */._6)(bytes) ?? '').split('\n').map((line) => line.trim());
    const filled = lines.filter((line) => line !== '');
    // A root that is spread over lines has lines that are no object by themselves.
    const isLines = filled.length > 1 && filled.every((line) => line.startsWith('{') && line.endsWith('}'));
    if (!isLines)
        return [parseTrustedRoot(bytes, name)];
    if (filled.length > MOST_ROOTS) {
        throw new problem/* Problem */.AF(CODE, `${filled.length} roots; the most is ${MOST_ROOTS}`, { at: { file: name } });
    }
    return filled.map((line, index) => parseTrustedRoot((0,core_bytes/* utf8 */.As)(line), `${name}#${index + 1}`));
}
/** @throws Problem `trust/root-invalid`, with the JSON pointer. */
function parseTrustedRoot(bytes, name, options = {}) {
    return asRootProblem({ file: name }, () => {
        const value = (0,core_json/* parseJson */.qF)(bytes, { maxBytes: limits/* limits */.F.trustedRootBytes, code: CODE });
        const root = (0,strict_object/* readStrictObject */.vU)(value, '', ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'], CODE);
        const mediaType = root.text('mediaType');
        if (!MEDIA_TYPES.includes(mediaType)) {
            root.refuse('mediaType', `no media type of a trusted root: ${JSON.stringify(mediaType.slice(0, 100))}`);
        }
        const parsed = {
            name,
            bytes,
            sha256: (0,digest/* sha256 */.sc)(bytes),
            logs: readDistinct(root, 'tlogs', trusted_authority/* parseTrustedLog */.XM, logId),
            certificateLogs: readDistinct(root, 'ctlogs', trusted_authority/* parseTrustedLog */.XM, logId),
            certificateAuthorities: readDistinct(root, 'certificateAuthorities', trusted_authority/* parseCertificateAuthority */.yO, authorityId),
            timestampAuthorities: readDistinct(root, 'timestampAuthorities', trusted_authority/* parseTimestampAuthority */.H$, authorityId),
        };
        if (options.signatures !== 'when-used')
            requireSigned(parsed);
        return parsed;
    });
}
function requireSigned({ certificateAuthorities, timestampAuthorities }) {
    for (const authority of [...certificateAuthorities, ...timestampAuthorities])
        authority.requireSigned();
}
const logId = ({ keyId }) => (0,core_bytes/* formatHex */.NN)(keyId);
const authorityId = ({ chain, validFor }) => `${(0,digest/* sha256 */.sc)(chain[0].der)} ${validFor.start.getTime()}`;
function readDistinct(root, key, parse, idOf) {
    const items = root.list(key);
    if (items.length > MOST_AUTHORITIES)
        root.refuse(key, `${items.length} items; the most is ${MOST_AUTHORITIES}`);
    const byId = new Map();
    items.forEach((value, index) => {
        const pointer = `/${key}/${index}`;
        const item = asRootProblem({ pointer }, () => parse(value, pointer));
        if (byId.has(idOf(item)))
            root.refuse(`${key}/${index}`, 'is listed twice');
        byId.set(idOf(item), item);
    });
    return [...byId.values()];
}
/** Whatever a deeper reader calls a fault, it is one of the root; the place is the most exact that is known. */
function asRootProblem(place, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        throw new problem/* Problem */.AF(CODE, error.message, { at: { ...place, ...error.at }, cause: error });
    }
}

// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/embedded-trust.ts


/** Each is a module of its own: a run that needs one of them does not load the other. */
const loaders = {
    'public-good': () => __webpack_require__.e(/* import() */ 2525).then(__webpack_require__.bind(__webpack_require__, 72525)),
    github: () => __webpack_require__.e(/* import() */ 5267).then(__webpack_require__.bind(__webpack_require__, 25267)),
};
async function loadEmbeddedRoot(name) {
    return (await loaders[name]()).embedded;
}
function trustedRootBytes({ trustedRoot }) {
    return (0,core_bytes/* utf8 */.As)((0,canonical_json/* formatCanonicalJson */.u)(trustedRoot));
}
/** TUF signs the canonical form of its content, so the spelling of the file does not matter. */
function tufRootBytes({ tufRoot }) {
    return (0,core_bytes/* utf8 */.As)(JSON.stringify(tufRoot));
}
const STALE_MS = 90 * 86_400_000;
/** `87 days` where it is worth a notice (signing specification, 7); `undefined` while it is young. */
function staleAge({ asOf }, now) {
    const ageMs = now.getTime() - Date.parse(`${asOf}T00:00:00Z`);
    return ageMs > STALE_MS ? `${Math.floor(ageMs / 86_400_000)} days` : undefined;
}

;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/trust.ts








const TRUSTED_ROOT = 'trusted_root.json';
const names = ['public-good', 'github'];
/** What an offline verification trusts where the user names nothing else: both public instances. */
async function embeddedTrust(ports) {
    return { instances: await Promise.all(names.map((name) => embeddedInstance(ports, name))) };
}
/** An old root is a notice: authorities that began after it are unknown to it (signing specification, 7). */
async function embeddedInstance({ clock, log }, name) {
    const embedded = await loadEmbeddedRoot(name);
    const age = staleAge(embedded, clock.now());
    if (age !== undefined) {
        log.annotate({
            kind: 'notice',
            message: `the trusted root of ${name} in this version is of ${embedded.asOf}, ${age} ago: newer authorities are unknown to it`,
        });
    }
    const title = `${name} of ${embedded.asOf}`;
    return lazyInstance(title, () => 
    // Each byte came with this product, and its tests check all signatures.
    (0,trust/* instanceOf */.hR)(parseTrustedRoot(trustedRootBytes(embedded), title, { signatures: 'when-used' })));
}
/** Read when a verification looks at it: a bundle needs one of the two roots, and a root takes longer than a bundle. */
function lazyInstance(name, read) {
    let made;
    const instance = () => {
        made ??= read();
        return made;
    };
    return {
        name,
        get root() {
            return instance().root;
        },
        get profile() {
            return instance().profile;
        },
    };
}
/** One root, or several as JSON lines. @throws Problem `trust/root-invalid` or `file/unreadable`. */
async function trustFromFile(files, path, name) {
    const bytes = await files.read(path, limits/* limits */.F.trustedRootBytes);
    return { instances: parseTrustedRoots(bytes, name).map(trust/* instanceOf */.hR) };
}
/**
 * The roots of several files, none of which may come from what is verified with them.
 *
 * @param names as given, relative to the workspace
 * @param evidenceFolder absolute
 * @throws Problem `trust/root-invalid`, `file/unreadable`, or as {@link refuseTrustFromEvidence}
 */
async function trustFromFiles(files, workspace, names, evidenceFolder) {
    const instances = [];
    for (const name of names) {
        const path = (0,external_node_path_.resolve)(workspace, name);
        await (0,trust_outside/* refuseTrustFromEvidence */.I)(files, evidenceFolder, path, `the trusted root "${name}"`);
        instances.push(...(await trustFromFile(files, path, name)).instances);
    }
    return { instances };
}
/**
 * The trusted roots as they are now, from the TUF repositories of both instances.
 *
 * @throws Problem `service/…`, `trust/metadata-invalid` or `trust/root-invalid`.
 */
async function onlineTrust(ports, online) {
    return {
        instances: await Promise.all(names.map((name) => onlineInstance(ports, name, TRUSTED_ROOT, online))),
    };
}
/** @param target Another one than the usual, for a tenant. */
async function onlineInstance(ports, name, target, online) {
    return (0,trust/* instanceOf */.hR)(parseTrustedRoot(await fetchTarget(ports, name, target, online), `${name} (${target})`));
}
async function fetchTarget(ports, name, target, { deadline, cacheFolder }) {
    // A verification without a network does without all of this.
    const { fetchTufTarget } = await __webpack_require__.e(/* import() */ 6896).then(__webpack_require__.bind(__webpack_require__, 26896));
    const embedded = await loadEmbeddedRoot(name);
    return fetchTufTarget(ports, {
        mirror: embedded.mirror,
        initialRoot: tufRootBytes(embedded),
        target,
        deadline,
        ...(cacheFolder === undefined ? {} : { cacheFolder: `${cacheFolder}/${name}` }),
    });
}
/**
 * The root for signing: as it is now, or the one that we carry, with a notice. A bundle that the older root cannot
 * judge is refused by our own verification, never stored.
 */
async function trustForSigning(ports, name, online) {
    return ((await orNotice(ports, online, (given) => onlineInstance(ports, name, TRUSTED_ROOT, given))) ??
        embeddedInstance(ports, name));
}
/** Which services the public-good instance asks its clients to use; `undefined` where that cannot be learned now. */
function publicSigningConfig(ports, target, online) {
    return orNotice(ports, online, async (given) => {
        const { parseSigningConfig } = await __webpack_require__.e(/* import() */ 6578).then(__webpack_require__.bind(__webpack_require__, 36578));
        return parseSigningConfig(await fetchTarget(ports, 'public-good', target, given), target);
    });
}
async function orNotice({ log }, online, fetch) {
    if (online === undefined)
        return undefined;
    try {
        return await fetch(online);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        log.annotate({ kind: 'notice', message: `${error.message} What this version carries is used instead.` });
        return undefined;
    }
}
/**
 * The root of a tenant with data residency: `TRUST-DOMAIN.trusted_root.json`, the domain from the tenant's own API.
 * No version can carry it.
 */
async function tenantTrust(ports, host, online) {
    const domain = await trustDomainOf(ports, host, online.deadline);
    return onlineInstance(ports, 'github', `${domain}.${TRUSTED_ROOT}`, online);
}
async function trustDomainOf(ports, { tenant }, deadline) {
    const { done, startEffort } = await __webpack_require__.e(/* import() */ 2407).then(__webpack_require__.bind(__webpack_require__, 4788));
    const { callService, readJson, wrongAnswer } = await __webpack_require__.e(/* import() */ 8862).then(__webpack_require__.bind(__webpack_require__, 78862));
    const url = `https://api.${tenant}.ghe.com/meta`;
    const effort = startEffort(ports, `GitHub API (${url})`, deadline);
    return callService(ports, {
        effort,
        timeoutMs: 30_000,
        maxBytes: limits/* limits */.F.signingAnswerBytes,
        request: async () => ({ method: 'GET', url, headers: { accept: 'application/json' } }),
        read(response) {
            const json = readJson(response);
            if (json.kind === 'again')
                return json;
            const domains = (0,core_json/* isJsonObject */.OW)(json.value) ? json.value.domains : undefined;
            const attestations = (0,core_json/* isJsonObject */.OW)(domains) ? domains.artifact_attestations : undefined;
            const domain = (0,core_json/* isJsonObject */.OW)(attestations) ? attestations.trust_domain : undefined;
            // It becomes the name of a file.
            if (typeof domain === 'string' && /^[a-z0-9][a-z0-9-]{0,62}$/.test(domain))
                return done(domain);
            throw wrongAnswer(effort, 'it names no trust domain of artifact attestations');
        },
    });
}


/***/ }),

/***/ 20039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readAccepted)
});

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
;// CONCATENATED MODULE: ./packages/common/src/edges/verifying/released-builders.ts







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
async function readBuilders({ inputs, ports, context }, folder, { trust, now, signers }) {
    const names = inputs['builders-path'];
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

// EXTERNAL MODULE: ./packages/common/src/edges/verifying/trusted-file.ts
var trusted_file = __webpack_require__(64284);
;// CONCATENATED MODULE: ./packages/common/src/edges/verifying/revoked.ts


/**
 * What the user accepts no longer; `undefined` where no list is given.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `input/invalid` or `file/unreadable`: a list that cannot be read is no empty list
 */
async function readRevocations(story, folder) {
    const names = story.inputs['revoked-path'];
    if (names.length === 0)
        return undefined;
    const { parseRevocations } = await __webpack_require__.e(/* import() */ 6259).then(__webpack_require__.bind(__webpack_require__, 46259));
    const digests = new Set();
    for (const name of names) {
        const file = { name, what: 'the list of what is revoked', maxBytes: limits/* limits */.F.subjectListBytes };
        const revoked = parseRevocations(await (0,trusted_file/* readTrustedText */.D)(story, folder, file), name);
        for (const digest of revoked.digests)
            digests.add(digest);
    }
    return { digests };
}

// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/trust.ts
var trust = __webpack_require__(9990);
// EXTERNAL MODULE: ./packages/common/src/edges/sigstore/trust.ts + 2 modules
var sigstore_trust = __webpack_require__(94493);
;// CONCATENATED MODULE: ./packages/common/src/edges/verifying/trust-material.ts




/**
 * The authorities that bundles of the expected signers are verified with: the user's files, or the roots of both
 * public instances, built in or, on demand, as they are now. Nothing is loaded for keys that need none.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `trust/…`, `input/invalid`, `file/unreadable` or, online, `service/…`
 */
async function readTrust({ inputs, ports, context }, folder, signers) {
    const paths = inputs['trusted-root-path'];
    if (paths.length > 0 && inputs.online) {
        throw new problem/* Problem */.AF('input/invalid', 'trusted roots from files and "online" exclude each other');
    }
    if (!signers.some(identity/* needsAuthorities */.r0))
        return trust/* noTrust */.AT;
    if (paths.length > 0)
        return (0,sigstore_trust.trustFromFiles)(ports.files, context.workspace, paths, folder);
    if (!inputs.online)
        return (0,sigstore_trust.embeddedTrust)(ports);
    const { deadlineIn } = await __webpack_require__.e(/* import() */ 2407).then(__webpack_require__.bind(__webpack_require__, 4788));
    return (0,sigstore_trust/* onlineTrust */.mQ)(ports, { deadline: deadlineIn(ports, inputs.deadline) });
}

;// CONCATENATED MODULE: ./packages/common/src/edges/verifying/accepted-signers.ts



/**
 * Everything that decides whether a signature by one of the signers counts: authorities, released builders,
 * revocations, the age. None of it comes from what is verified.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `trust/…`, `input/invalid`, `file/unreadable`, `verify/…` or, online, `service/…`
 */
async function readAccepted(story, folder, signers) {
    const { inputs, ports } = story;
    const revoked = await readRevocations(story, folder);
    const { 'max-age': maxAgeMs } = inputs;
    const accepted = {
        trust: await readTrust(story, folder, signers),
        signers,
        now: ports.clock.now(),
        ...(revoked === undefined ? {} : { revoked }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
    };
    return { ...accepted, released: await readBuilders(story, folder, accepted) };
}


/***/ }),

/***/ 80390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readExpectedSigners),
/* harmony export */   L: () => (/* binding */ isIdentityLine)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89912);
/* harmony import */ var _domain_signing_identity_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72631);
/* harmony import */ var _formats_public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85413);
/* harmony import */ var _trusted_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64284);






/**
 * Whose signatures are accepted: the identity and the keys that the user names, and on a laptop without either the
 * user's own local key. Never from what is verified.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `identity/invalid`, `key/…`, `input/invalid` or `file/unreadable`
 */
async function readExpectedSigners(story, folder) {
    const { ports, context } = story;
    const identity = await readIdentity(story, folder);
    const keys = await readKeys(story, folder);
    if (identity?.kind === 'key-reference') {
        return { signers: [referencedKey(identity, keys)], isImplicit: false };
    }
    if (identity !== undefined) {
        for (const message of (0,_domain_signing_identity_file_js__WEBPACK_IMPORTED_MODULE_3__/* .weaknessesOf */ .PA)(identity))
            ports.log.annotate({ kind: 'warning', message });
    }
    const signers = [...(identity === undefined ? [] : [identity]), ...keys];
    if (signers.length > 0)
        return { signers, isImplicit: false };
    // A job has no key of its own: whoever could place one there would be trusted.
    if (context.kind === 'workflow')
        return { signers: [], isImplicit: true };
    const { readLocalKey } = await Promise.all(/* import() */[__webpack_require__.e(2685), __webpack_require__.e(1755)]).then(__webpack_require__.bind(__webpack_require__, 52685));
    const local = await readLocalKey(ports.files);
    if (local === undefined)
        return { signers: [], isImplicit: true };
    return { signers: [local], isImplicit: true };
}
/** Lines, or one line that is the path of a file with them. */
async function readIdentity(story, folder) {
    const { inputs, context } = story;
    const lines = inputs['expected-identity'];
    const [first, second] = lines;
    if (first === undefined)
        return undefined;
    const host = (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_2__/* .githubHostOf */ .l)(context.kind === 'workflow' ? context.github.serverUrl : 'https://github.com');
    const defaults = { issuer: host.issuer };
    if (second !== undefined || isIdentityLine(first)) {
        return (0,_domain_signing_identity_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExpectedIdentity */ .gw)(lines.join('\n'), undefined, defaults);
    }
    const file = { name: first, what: 'the expected identity', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.keyFileBytes };
    const text = await (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrustedText */ .D)(story, folder, file);
    return (0,_domain_signing_identity_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExpectedIdentity */ .gw)(text, first, defaults);
}
/** `./san: x` is the way to name a file that is called `san: x`. */
function isIdentityLine(line) {
    const colon = line.indexOf(':');
    return colon > 0 && _domain_signing_identity_file_js__WEBPACK_IMPORTED_MODULE_3__/* .identityKeys */ .NZ.includes(line.slice(0, colon).trim());
}
async function readKeys(story, folder) {
    const { inputs } = story;
    const evidence = inputs['key-evidence'];
    if (evidence.includes('none') && evidence.length > 1) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', '"key-evidence": "none" excludes "log" and "time"');
    }
    const keys = [];
    for (const name of inputs.key) {
        const file = { name, what: 'the key', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.keyFileBytes };
        const publicKey = (0,_formats_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePublicKeyPem */ .Wz)(await (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrustedText */ .D)(story, folder, file), name);
        keys.push({
            kind: 'key',
            publicKey,
            name,
            log: evidence.includes('log') ? 'required' : 'none',
            time: evidence.includes('time') ? 'required' : 'none',
        });
    }
    return keys;
}
/** An identity may name a key by its digest alone, and says what its signatures come with; what verifies is the key. */
function referencedKey(reference, keys) {
    const wanted = `the expected identity is the key sha256:${reference.keyId}`;
    const other = keys.find(({ publicKey }) => publicKey.keyId !== reference.keyId);
    if (other !== undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${wanted}, but "${other.name}" is sha256:${other.publicKey.keyId}`, {
            hint: 'Give that key alone. Two keys that are both trusted are two keys without an identity.',
        });
    }
    const [key] = keys;
    if (key === undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${wanted}: the key itself is needed too`, {
            hint: 'Give the PEM file of the public key as "key".',
        });
    }
    const { log, time } = reference;
    return { ...key, log, time };
}


/***/ }),

/***/ 64284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readTrustedText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _domain_evidence_trust_outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66244);




/**
 * A text that says whom to trust, from anywhere but the evidence.
 *
 * @param folder absolute: the evidence folder
 * @param what for messages: `the key`
 * @throws Problem `input/invalid` or `file/unreadable`
 */
async function readTrustedText({ ports, context }, folder, { name, what, maxBytes }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, name);
    await (0,_domain_evidence_trust_outside_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseTrustFromEvidence */ .I)(ports.files, folder, path, `${what} "${name}"`);
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(await ports.files.read(path, maxBytes));
    if (text === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('input/invalid', `${what}: not a text`, { at: { file: name } });
    return text;
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
/** Names under which bundles lie in folders, releases and artifacts (signing specification, 5). */
function isBundleFileName(name) {
    return /\.(?:sigstore|sigstore\.json|intoto\.jsonl)$/.test(name);
}
/**
 * The bundles of a file: one, or one per line of a `.jsonl`. Each line is a whole bundle, since a bare envelope
 * cannot be verified; empty lines are passed over.
 *
 * @throws Problem `verify/limit` for more lines than anyone writes.
 */
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
/**
 * Whether a store gave back the bundle that it was given. A store of JSON may sort members, and one of protobuf may
 * write defaults or leave them out; nothing else may differ.
 */
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


/***/ })

};
