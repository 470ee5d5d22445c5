export const id = 4493;
export const ids = [4493,6874];
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


/***/ })

};
