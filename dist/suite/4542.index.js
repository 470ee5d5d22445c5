export const id = 4542;
export const ids = [4542,4493,6874];
export const modules = {

/***/ 66244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseTrustFromEvidence)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

async function refuseTrustFromEvidence(files, folder, path, what) {
    const root = (await files.realPath(folder)) ?? folder;
    const real = (await files.realPath(path)) ?? path;
    if (!real.startsWith(`${root}/`) && !path.startsWith(`${folder}/`))
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `${what} lies in the evidence folder: whom to trust is never for the evidence to say`, { at: { file: path }, hint: 'Take it from a place that the evidence cannot be written to.' });
}


/***/ }),

/***/ 99217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ furtherDigestsOf),
/* harmony export */   g: () => (/* binding */ digestsCalledFor)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _bundle_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93137);


const further = ['sha384', 'sha512'];
function digestsCalledFor(bundles) {
    const named = new Set(bundles.flatMap(calledForBy));
    return further.filter((algorithm) => named.has(algorithm));
}
function furtherDigestsOf(subjects) {
    return further.filter((algorithm) => subjects.some(({ digest }) => digest[algorithm] !== undefined));
}
function calledForBy(bytes) {
    try {
        const { content } = (0,_bundle_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .B)(bytes).value;
        if (content.kind === 'blob')
            return further;
        const { subject } = (0,_bundle_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .readPayload */ .r)(content.envelope.payload).value;
        return furtherDigestsOf(subject);
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF)
            return further;
        throw error;
    }
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
const identityKeys = knownKeys;
const certificateIdentityKeys = [...certificateKeys.keys()];
function key(field, takes, is) {
    return { field, takes, is: is instanceof RegExp ? (value) => is.test(value) : is };
}
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
function weaknessesOf(identity) {
    const { sourceRepository, sourceRepositoryId, sourceOwnerId } = identity;
    if (sourceRepository === undefined || (sourceRepositoryId ?? sourceOwnerId) !== undefined)
        return [];
    return [
        `the repository ${sourceRepository} is pinned by its name only: whoever gets the name later passes. Add "source-repository-id" and "source-owner-id".`,
    ];
}
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
    parseExpectedIdentity(text);
    return text;
}
function oneLine(value) {
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
/* harmony export */   qK: () => (/* binding */ forDigestsAlone),
/* harmony export */   tG: () => (/* binding */ isOverFile)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54453);
/* harmony import */ var _bundle_memo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93137);





function isOverFile(bundle) {
    try {
        return (0,_bundle_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(bundle).value.content.kind === 'blob';
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF)
            return false;
        throw error;
    }
}
async function forDigestsAlone(bundles) {
    return bundles.some(isOverFile) ? { ecdsaOverDigest: await (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .loadEcdsaOverDigest */ .VQ)() } : {};
}
function needsFile({ code }) {
    return code === 'verify/digest-only';
}
async function withFile(files, digests, path) {
    const bytes = await files.read(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.artifactBytes);
    if (digests.sha256 === undefined || digests.sha256 === (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes))
        return { ...digests, bytes };
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('subject/changed', 'the file changed while it was being looked at', {
        at: { file: path },
    });
}


/***/ }),

/***/ 14627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noBundleOutputs),
/* harmony export */   p: () => (/* binding */ bundleOutputs)
/* harmony export */ });
const bundleOutputs = {
    'bundle-path': 'Path of the first bundle.',
    'bundle-paths': 'Paths of all bundles, as a JSON list.',
    'bundles-jsonl-path': 'Path of the first file with bundles as JSON lines (`formats: intoto-jsonl`).',
    subjects: 'What the bundles are about, as a JSON list of `{name, digest}`.',
    identity: 'Who signed: the name in the certificate, or `sha256:` and the id of the key; one per line.',
    issuer: 'Who certified the identity; empty for keys.',
    instance: 'The Sigstore instance of the certificate; empty for keys.',
    'certificate-path': 'Path of the certificate as PEM, in `output-path`.',
    'log-indexes': 'Proved indexes of the transparency-log entries, as a JSON list.',
    'attestation-id': "Id of the first bundle in GitHub's attestation store.",
    'attestation-ids': "Ids of all bundles in GitHub's attestation store, as a JSON list.",
    'attestation-url': 'Address of the first one.',
    'attestation-urls': 'Addresses of all of them, as a JSON list.',
    'verify-command': 'The command that checks the result again, offline.',
    'report-path': 'Path of a JSON file, name to value, with the outputs that are longer than a job may have; those are empty then. Empty where all fit.',
};
const noBundleOutputs = {
    status: 'unsigned',
    'bundle-path': '',
    'bundle-paths': '[]',
    'bundles-jsonl-path': '',
    subjects: '[]',
    identity: '',
    issuer: '',
    instance: '',
    'certificate-path': '',
    'log-indexes': '[]',
    'attestation-id': '',
    'attestation-ids': '[]',
    'attestation-url': '',
    'attestation-urls': '[]',
    'verify-command': '',
    'report-path': '',
};


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
const MOST_AUTHORITIES = 64;
const MOST_ROOTS = 64;
function parseTrustedRoots(bytes, name) {
    const lines = ((0,core_bytes/* decodeUtf8 */._6)(bytes) ?? '').split('\n').map((line) => line.trim());
    const filled = lines.filter((line) => line !== '');
    const isLines = filled.length > 1 && filled.every((line) => line.startsWith('{') && line.endsWith('}'));
    if (!isLines)
        return [parseTrustedRoot(bytes, name)];
    if (filled.length > MOST_ROOTS) {
        throw new problem/* Problem */.AF(CODE, `${filled.length} roots; the most is ${MOST_ROOTS}`, { at: { file: name } });
    }
    return filled.map((line, index) => parseTrustedRoot((0,core_bytes/* utf8 */.As)(line), `${name}#${index + 1}`));
}
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
function tufRootBytes({ tufRoot }) {
    return (0,core_bytes/* utf8 */.As)(JSON.stringify(tufRoot));
}
const STALE_MS = 90 * 86_400_000;
function staleAge({ asOf }, now) {
    const ageMs = now.getTime() - Date.parse(`${asOf}T00:00:00Z`);
    return ageMs > STALE_MS ? `${Math.floor(ageMs / 86_400_000)} days` : undefined;
}

;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/trust.ts








const TRUSTED_ROOT = 'trusted_root.json';
const names = ['public-good', 'github'];
async function embeddedTrust(ports) {
    return { instances: await Promise.all(names.map((name) => embeddedInstance(ports, name))) };
}
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
    return lazyInstance(title, () => (0,trust/* instanceOf */.hR)(parseTrustedRoot(trustedRootBytes(embedded), title, { signatures: 'when-used' })));
}
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
async function trustFromFile(files, path, name) {
    const bytes = await files.read(path, limits/* limits */.F.trustedRootBytes);
    return { instances: parseTrustedRoots(bytes, name).map(trust/* instanceOf */.hR), source: { kind: 'file', path: name } };
}
async function trustFromFiles(files, workspace, names, evidenceFolder) {
    const instances = [];
    for (const name of names) {
        const path = (0,external_node_path_.resolve)(workspace, name);
        await (0,trust_outside/* refuseTrustFromEvidence */.I)(files, evidenceFolder, path, `the trusted root "${name}"`);
        instances.push(...(await trustFromFile(files, path, name)).instances);
    }
    return { instances };
}
async function onlineTrust(ports, online) {
    return {
        instances: await Promise.all(names.map((name) => onlineInstance(ports, name, TRUSTED_ROOT, online))),
    };
}
async function onlineInstance(ports, name, target, online) {
    return (0,trust/* instanceOf */.hR)(parseTrustedRoot(await fetchTarget(ports, name, target, online), `${name} (${target})`));
}
async function fetchTarget(ports, name, target, { deadline, cacheFolder }) {
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
async function trustForSigning(ports, name, online) {
    return ((await orNotice(ports, online, (given) => onlineInstance(ports, name, TRUSTED_ROOT, given))) ??
        embeddedInstance(ports, name));
}
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
async function tenantTrust(ports, host, online) {
    const domain = await trustDomainOf(ports, host, online.deadline);
    return onlineInstance(ports, 'github', `${domain}.${TRUSTED_ROOT}`, online);
}
async function trustDomainOf(ports, { tenant }, deadline) {
    const { done, startEffort } = await __webpack_require__.e(/* import() */ 4788).then(__webpack_require__.bind(__webpack_require__, 4788));
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
            if (typeof domain === 'string' && /^[a-z0-9][a-z0-9-]{0,62}$/.test(domain))
                return done(domain);
            throw wrongAnswer(effort, 'it names no trust domain of artifact attestations');
        },
    });
}


/***/ }),

/***/ 34228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ registryCredentials),
/* harmony export */   g: () => (/* binding */ subjectContext)
/* harmony export */ });
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89912);

function subjectContext(where, root, deadlineMs) {
    const { inputs, ports, context } = where;
    const sought = {
        workspace: context.workspace,
        root,
        async resolveTag(reference) {
            const { digestOfTag } = await Promise.all(/* import() */[__webpack_require__.e(8099), __webpack_require__.e(5073)]).then(__webpack_require__.bind(__webpack_require__, 40643));
            const { parseRealmHosts } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 50175));
            const realmHosts = parseRealmHosts(inputs['registry-realms']);
            const credentials = await registryCredentials(where);
            return digestOfTag(ports, reference, { credentials, realmHosts, deadlineMs });
        },
    };
    if (context.kind === 'laptop')
        return sought;
    return {
        ...sought,
        async findWorkflowArtifact(nameOrId) {
            const { openArtifactService } = await __webpack_require__.e(/* import() */ 4017).then(__webpack_require__.bind(__webpack_require__, 24017));
            const { findWorkflowArtifact } = await __webpack_require__.e(/* import() */ 7144).then(__webpack_require__.bind(__webpack_require__, 27144));
            const service = openArtifactService(process.env, ports, (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_0__/* .githubHostOf */ .l)(context.github.serverUrl));
            return findWorkflowArtifact(ports, service, nameOrId, deadlineMs);
        },
    };
}
async function registryCredentials({ ports, context }) {
    const { dockerCredentials, dockerConfigPath } = await __webpack_require__.e(/* import() */ 9736).then(__webpack_require__.bind(__webpack_require__, 79736));
    const configPath = dockerConfigPath(process.env);
    return dockerCredentials(ports, { configPath, workspace: context.workspace });
}


/***/ }),

/***/ 92210:
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
// EXTERNAL MODULE: ./packages/common/src/formats/suite-uris.ts
var suite_uris = __webpack_require__(76838);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/github-host.ts
var github_host = __webpack_require__(89912);
;// CONCATENATED MODULE: ./packages/common/src/domain/signing/own-releases.ts


const ownReleases = {
    url: suite_uris/* suiteRepository */.V3,
    id: suite_uris/* suiteRepositoryId */.C9,
    issuer: (0,github_host/* githubHostOf */.l)('https://github.com').issuer,
};

// EXTERNAL MODULE: ./packages/common/src/formats/bundle-file.ts
var bundle_file = __webpack_require__(18033);
;// CONCATENATED MODULE: ./packages/common/src/edges/verifying/released-builders.generated.ts
const releasedBuilders = [];

;// CONCATENATED MODULE: ./packages/common/src/edges/verifying/released-builders.ts







async function readBuilders({ inputs, ports, context }, folder, { trust, now, signers }, embedded = releasedBuilders) {
    const names = inputs['builders-path'];
    const wantsReleased = signers.some((signer) => signer.kind === 'identity' && signer.signerDigests === 'released');
    if (names.length > 0 && !wantsReleased) {
        throw new problem/* Problem */.AF('input/invalid', 'a list of released builders says nothing without "signer-digests: released"');
    }
    if (!wantsReleased)
        return [];
    if (names.length === 0 && embedded.length === 0) {
        ports.log.annotate({
            kind: 'warning',
            message: 'no list of released builders is given, so "signer-digests: released" accepts nobody',
        });
    }
    if (names.length === 0)
        return embedded;
    const { verifyBuilders } = await __webpack_require__.e(/* import() */ 4021).then(__webpack_require__.bind(__webpack_require__, 34021));
    const released = [...embedded];
    for (const name of names) {
        const path = (0,external_node_path_.resolve)(context.workspace, name);
        await (0,trust_outside/* refuseTrustFromEvidence */.I)(ports.files, folder, path, `the list of released builders "${name}"`);
        for (const bytes of (0,bundle_file/* bundlesInFile */.JD)(name, await ports.files.read(path, limits/* limits */.F.bundleBytes))) {
            const builder = verifyBuilders(bytes, ownReleases, { trust, now });
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

// EXTERNAL MODULE: ./packages/common/src/domain/signing/github-issuer.ts
var github_issuer = __webpack_require__(83901);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/trust.ts
var trust = __webpack_require__(9990);
// EXTERNAL MODULE: ./packages/common/src/edges/sigstore/trust.ts + 2 modules
var sigstore_trust = __webpack_require__(94493);
;// CONCATENATED MODULE: ./packages/common/src/edges/verifying/trust-material.ts






async function readTrust({ inputs, ports, context }, folder, signers) {
    const paths = inputs['trusted-root-path'];
    if (paths.length > 0 && inputs.online) {
        throw new problem/* Problem */.AF('input/invalid', 'trusted roots from files and "online" exclude each other');
    }
    if (paths.length > 0)
        return (0,sigstore_trust.trustFromFiles)(ports.files, context.workspace, paths, folder);
    if (!signers.some(identity/* needsAuthorities */.r0))
        return trust/* noTrust */.AT;
    if (!inputs.online)
        return (0,sigstore_trust.embeddedTrust)(ports);
    const { deadlineIn } = await __webpack_require__.e(/* import() */ 4788).then(__webpack_require__.bind(__webpack_require__, 4788));
    const online = { deadline: deadlineIn(ports, inputs.deadline) };
    const [{ instances }, ...tenants] = await Promise.all([
        (0,sigstore_trust/* onlineTrust */.mQ)(ports, online),
        ...tenantsOf(signers).map((host) => (0,sigstore_trust/* tenantTrust */.dQ)(ports, host, online)),
    ]);
    return { instances: [...instances, ...tenants] };
}
function tenantsOf(signers) {
    const servers = signers.flatMap((signer) => {
        if (signer.kind === 'key')
            return [];
        const [repository] = /^https:\/\/[^/]+/.exec(signer.sourceRepository ?? '') ?? [];
        return [(0,github_issuer/* githubServerOf */.u)(signer.issuer), repository];
    });
    return [...new Set(servers)].flatMap((server) => server !== undefined && TENANT.test(server) ? [(0,github_host/* githubHostOf */.l)(server)] : []);
}
const TENANT = /^https:\/\/[a-z0-9-]+\.ghe\.com$/;

;// CONCATENATED MODULE: ./packages/common/src/edges/verifying/accepted-signers.ts



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
/* harmony import */ var _domain_signing_called_for_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99217);
/* harmony import */ var _domain_signing_signed_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53880);
/* harmony import */ var _subject_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34228);






async function givenArtifacts(story) {
    const { inputs, ports, context } = story;
    const { resolveSubjects } = await Promise.all(/* import() */[__webpack_require__.e(8958), __webpack_require__.e(3841), __webpack_require__.e(7832)]).then(__webpack_require__.bind(__webpack_require__, 63841));
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects, resolvedTags } = await resolveSubjects(inputs, ports, (0,_subject_context_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectContext */ .g)(story, root, inputs.deadline));
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
function comparedDigests(digest) {
    return Object.fromEntries(_domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedAlgorithms */ .Q_.flatMap((algorithm) => {
        const hex = digest[algorithm];
        return hex === undefined ? [] : [[algorithm, hex]];
    }));
}
const READ_WHOLE_BYTES = 64 * 1024 * 1024;
async function withCalledFor(files, artifacts, bundles) {
    if (artifacts.every(({ path }) => path === undefined))
        return artifacts;
    const read = bundles.map(({ bytes }) => bytes);
    const further = (0,_domain_signing_called_for_js__WEBPACK_IMPORTED_MODULE_3__/* .digestsCalledFor */ .g)(read);
    if (further.length === 0)
        return artifacts;
    const isSigned = read.some(_domain_signing_signed_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isOverFile */ .tG);
    const result = [];
    for (const artifact of artifacts)
        result.push(await withMore(files, artifact, further, isSigned));
    return result;
}
async function withMore(files, artifact, further, isSigned) {
    const { name, digests, path } = artifact;
    if (path === undefined)
        return artifact;
    const { sizeBytes, ...hashed } = await files.hash(path, further);
    if (digests.sha256 !== undefined && digests.sha256 !== hashed.sha256) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/changed', `"${name}" changed while it was being looked at`);
    }
    const more = { ...digests, ...hashed };
    const isSmall = isSigned && sizeBytes <= READ_WHOLE_BYTES;
    return { ...artifact, digests: isSmall ? await (0,_domain_signing_signed_files_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(files, more, path) : more };
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
    if (context.kind === 'workflow')
        return { signers: [], isImplicit: true };
    const { readLocalKey } = await Promise.all(/* import() */[__webpack_require__.e(2685), __webpack_require__.e(1755)]).then(__webpack_require__.bind(__webpack_require__, 52685));
    const local = await readLocalKey(ports.files);
    if (local === undefined)
        return { signers: [], isImplicit: true };
    return { signers: [local], isImplicit: true };
}
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
function isBundleFileName(name) {
    return /\.(?:sigstore|sigstore\.json|intoto\.jsonl)$/.test(name);
}
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
