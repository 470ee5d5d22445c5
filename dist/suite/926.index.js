export const id = 926;
export const ids = [926,4493,6874];
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

/***/ 69353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openOidc)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_json_web_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95239);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4788);
/* harmony import */ var _service_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78862);






const TIMEOUT_MS = 30_000;
const TOLERANCE_MS = 30_000;
const PRINTABLE = /^[\x21-\x7e]+$/;
function openOidc(environment, ports, { host, issuer = host.issuer }) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: endpoint = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = environment;
    if (endpoint === '' || bearer === '')
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oidc/no-permission', 'this job has no OIDC token');
    if (!URL.canParse(endpoint) || !PRINTABLE.test(bearer)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('context/missing', 'the variables ACTIONS_ID_TOKEN_REQUEST_… are malformed');
    }
    ports.log.mask(bearer);
    return {
        issuer,
        fetchToken(audience, deadline) {
            const url = new URL(endpoint);
            url.searchParams.append('audience', audience);
            const effort = (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.startEffort)(ports, `GitHub's OIDC endpoint (${url.host})`, deadline);
            const headers = { accept: 'application/json', authorization: `Bearer ${bearer}` };
            let mistimed = 0;
            return (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.callService)(ports, {
                effort,
                timeoutMs: TIMEOUT_MS,
                maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.oidcAnswerBytes,
                request: async () => ({ method: 'GET', url: url.href, headers }),
                read(response) {
                    const token = readToken(ports, effort, response);
                    if (token.kind === 'again')
                        return token;
                    requireClaims(token.value.claims, { iss: issuer, aud: audience });
                    const fault = timeFault(token.value.claims, ports.clock.now());
                    if (fault === undefined)
                        return token;
                    mistimed += 1;
                    if (mistimed === 1)
                        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.again)(`answered with a token that ${fault}`);
                    ports.log.annotate({
                        kind: 'notice',
                        message: `a new OIDC token ${fault}: the clock of this machine or that of GitHub is wrong`,
                    });
                    return token;
                },
            });
        },
    };
}
function readToken(ports, effort, response) {
    const json = (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)(response);
    if (json.kind === 'again')
        return json;
    const text = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json.value) ? json.value.value : undefined;
    if (typeof text !== 'string') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oidc/invalid', `${effort.service} answered ${response.status} without a token`);
    }
    mask(ports, text);
    const { claims } = (0,_formats_json_web_token_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonWebToken */ .d)(text);
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)({ claims, text: () => text });
}
function mask({ log }, token) {
    for (const secret of [token, ...token.split('.')]) {
        if (secret.length >= 16)
            log.mask(secret);
    }
}
function requireClaims(claims, expected) {
    for (const [name, value] of Object.entries(expected)) {
        if (claims[name] === value)
            continue;
        const shown = JSON.stringify(claims[name] ?? null).slice(0, 100);
        if (name === 'iss')
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oidc/claims', `the OIDC token has issuer ${shown}, expected "${value}"`);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oidc/invalid', `the claim "${name}" of the OIDC token is ${shown}, expected "${value}"`);
    }
}
function timeFault({ exp, nbf }, now) {
    if (typeof exp !== 'number' || (nbf !== undefined && typeof nbf !== 'number')) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oidc/invalid', 'the OIDC token has no times that are numbers');
    }
    if (exp * 1000 <= now.getTime() - TOLERANCE_MS)
        return 'has expired';
    if (nbf !== undefined && nbf * 1000 > now.getTime() + TOLERANCE_MS)
        return 'is not valid yet';
    return undefined;
}


/***/ }),

/***/ 50926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openKeyless: () => (/* binding */ openKeyless)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/certified-claims.ts
var certified_claims = __webpack_require__(4903);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/github-host.ts
var github_host = __webpack_require__(89912);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/oidc.ts
var oidc = __webpack_require__(69353);
// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/edges/signers/signer-kind.ts
var signer_kind = __webpack_require__(36025);
// EXTERNAL MODULE: ./packages/common/src/edges/sigstore/instance.ts
var sigstore_instance = __webpack_require__(52882);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/evidence-check.ts
var evidence_check = __webpack_require__(40730);
// EXTERNAL MODULE: ./packages/common/src/formats/private-key.ts
var private_key = __webpack_require__(72069);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/edges/service-call.ts
var service_call = __webpack_require__(78862);
// EXTERNAL MODULE: ./packages/common/src/edges/signers/sign-content.ts
var sign_content = __webpack_require__(36777);
// EXTERNAL MODULE: ./packages/common/src/edges/sigstore/evidence.ts + 6 modules
var evidence = __webpack_require__(85914);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/formats/certificate.ts + 1 modules
var certificate = __webpack_require__(2952);
// EXTERNAL MODULE: ./packages/common/src/formats/pem.ts
var formats_pem = __webpack_require__(65902);
// EXTERNAL MODULE: ./packages/common/src/formats/public-key.ts
var public_key = __webpack_require__(85413);
;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/fulcio.ts











const AUDIENCE = 'sigstore';
const TIMEOUT_MS = 30_000;
const MAYBE_STALE = new Set([400, 401, 403, 404, 422]);
function requestCertificate(ports, request) {
    const { url, tokens, privateKey, deadline } = request;
    const effort = (0,retry.startEffort)(ports, `Fulcio (${url})`, deadline);
    let refusals = 0;
    return (0,service_call.callService)(ports, {
        effort,
        timeoutMs: TIMEOUT_MS,
        maxBytes: limits/* limits */.F.signingAnswerBytes,
        request: async () => ({
            method: 'POST',
            url: `${url}/api/v2/signingCert`,
            headers: { 'content-type': 'application/json', accept: 'application/json' },
            body: requestBody(await tokens.fetchToken(AUDIENCE, deadline), privateKey),
        }),
        read(response) {
            const json = (0,service_call.readJson)(response);
            return json.kind === 'again' ? json : (0,retry.done)(readLeaf(effort, json.value, privateKey));
        },
        judge(response) {
            if (!MAYBE_STALE.has(response.status))
                return undefined;
            refusals += 1;
            if (refusals > 1)
                throw (0,service_call/* refused */.J)(ports, effort, response);
            return (0,retry.again)(`answered ${response.status}`);
        },
    });
}
function requestBody(token, privateKey) {
    const { sub } = token.claims;
    if (typeof sub !== 'string')
        throw new problem/* Problem */.AF('oidc/invalid', 'the OIDC token has no claim "sub"');
    const publicKey = (0,public_key/* publicKeyOf */.kc)(privateKey, 'key of this run');
    return (0,canonical_json/* canonicalBytes */.M)({
        credentials: { oidcIdentityToken: token.text() },
        publicKeyRequest: {
            publicKey: {
                algorithm: 'ECDSA',
                content: publicKey.key.export({ type: 'spki', format: 'pem' }).toString(),
            },
            proofOfPossession: (0,bytes/* formatBase64 */.Bk)((0,external_node_crypto_.sign)('sha256', (0,bytes/* utf8 */.As)(sub), privateKey)),
        },
    });
}
function readLeaf(effort, answer, privateKey) {
    const kinds = (0,json/* isJsonObject */.OW)(answer)
        ? [answer.signedCertificateEmbeddedSct, answer.signedCertificateDetachedSct]
        : [];
    const issued = kinds.find(json/* isJsonObject */.OW);
    const chain = (0,json/* isJsonObject */.OW)(issued?.chain) ? issued.chain.certificates : undefined;
    const leaf = (0,json/* isJsonArray */.Md)(chain) ? chain[0] : undefined;
    if (typeof leaf !== 'string')
        throw (0,service_call.wrongAnswer)(effort, 'it holds no certificate');
    const certificate = readCertificate(effort, leaf);
    if (!(0,bytes/* equalBytes */.ex)(certificate.spki, (0,public_key/* publicKeyOf */.kc)(privateKey, 'key of this run').spki)) {
        throw (0,service_call.wrongAnswer)(effort, 'the certificate is for another key than ours');
    }
    return certificate;
}
function readCertificate(effort, pem) {
    try {
        const { label, der } = (0,formats_pem/* parsePem */.o)(pem, 'certificate');
        if (label === 'CERTIFICATE')
            return (0,certificate/* parseCertificate */.hB)(der);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        throw (0,service_call.wrongAnswer)(effort, error.message, error);
    }
    throw (0,service_call.wrongAnswer)(effort, 'it holds no certificate');
}

;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/keyless.ts










const RENEW_AFTER_MS = 8 * 60 * 1000;
function keylessSigning(ports, run) {
    const pair = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const key = (0,private_key/* privateKeyOf */.O)(pair.privateKey, 'key of this run');
    const pace = (0,evidence/* rekorV1Pace */.QW)(ports);
    const certificates = certificateHolder(ports, run, pair.privateKey, key);
    return async (content, { onPartial } = {}) => {
        const deadline = (0,retry.deadlineIn)(ports, run.deadlineMs);
        const witnesses = (0,evidence/* witnessesOf */.LP)(ports, run.instance, deadline, pace);
        let partial;
        try {
            for (;;) {
                const issued = await certificates.current(deadline);
                const bundle = bareBundle(issued, await (0,sign_content/* signContent */.f)(key, content));
                partial = bundle;
                const complete = await (0,evidence/* collectEvidence */.mE)(ports, {
                    ...run,
                    bundle,
                    key: key.publicKey,
                    ...(content.kind === 'blob' ? { artifact: { sha256: content.sha256 } } : {}),
                    witnesses,
                    isTooLate: () => certificates.isOld(issued),
                    onProgress: (grown) => {
                        partial = grown;
                    },
                });
                if (complete !== undefined)
                    return complete;
                ports.log.info('the certificate became too old while services were tried: signing again with a new one');
            }
        }
        catch (error) {
            if (partial !== undefined)
                await onPartial?.((0,sigstore_bundle/* formatSigstoreBundle */.ac)(partial));
            throw error;
        }
    };
}
function bareBundle({ certificate }, content) {
    return {
        version: '0.3',
        content,
        material: { kind: 'certificate', chain: [certificate.der] },
        logEntries: [],
        timestamps: [],
    };
}
function certificateHolder(ports, run, privateKey, key) {
    const { tokens, instance } = run;
    const isOld = ({ obtainedAt }) => ports.clock.now().getTime() - obtainedAt.getTime() > RENEW_AFTER_MS;
    const issue = async (deadline) => {
        const url = instance.fulcioUrl;
        const certificate = await requestCertificate(ports, { url, tokens, privateKey, deadline });
        check(ports, run, certificate, key);
        return { certificate, obtainedAt: ports.clock.now() };
    };
    let current;
    const take = async (deadline) => {
        const held = current;
        if (held !== undefined) {
            const issued = await held;
            if (!isOld(issued))
                return issued;
            if (current !== held)
                return take(deadline);
        }
        const fresh = issue(deadline);
        current = fresh;
        try {
            return await fresh;
        }
        catch (error) {
            if (current === fresh)
                current = undefined;
            throw error;
        }
    };
    return { isOld, current: take };
}
function check(ports, run, certificate, key) {
    try {
        const apart = (0,evidence_check/* checkIssuedCertificate */.f)(certificate, {
            ...run,
            spki: key.publicKey.spki,
            now: ports.clock.now(),
        });
        if (apart === undefined)
            return;
        ports.log.annotate({
            kind: 'notice',
            message: `the clock of this machine and that of ${run.instance.fulcioUrl} differ: the certificate is ${apart}`,
        });
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        throw (0,service_call.wrongAnswer)({ service: `Fulcio (${run.instance.fulcioUrl})` }, error.message, error);
    }
}

// EXTERNAL MODULE: ./packages/common/src/edges/sigstore/trust.ts + 2 modules
var trust = __webpack_require__(94493);
;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/open-keyless.ts










const REFRESH_MS = 60_000;
async function openKeyless(spec, opening) {
    const { ports, context, setup = signer_kind/* defaultSetup */.l } = opening;
    const host = (0,github_host/* githubHostOf */.l)(context.github.serverUrl);
    const { issuer, deadlineMs } = setup;
    const tokens = (0,oidc/* openOidc */.E)(process.env, ports, { host, ...(issuer === undefined ? {} : { issuer }) });
    const { claims } = await tokens.fetchToken('sigstore', (0,retry.deadlineIn)(ports, deadlineMs));
    const claimed = (0,certified_claims/* claimedIdentity */.YJ)(claims, host);
    const requester = {
        host,
        visibility: claimed.sourceRepositoryVisibility,
        repository: String(claims.repository),
    };
    const online = onlineFor(ports, setup);
    const services = await withPublicConfig(ports, setup, requester, online);
    const instance = (0,sigstore_instance/* chooseInstance */.NF)(services, requester, ports.clock.now());
    const trust = await trustOf(instance, host, opening, online);
    requireServices(instance, trust);
    const expected = (0,certified_claims/* expectedIdentityOf */.CJ)(claimed, spec);
    return {
        spec,
        expected,
        trust,
        proves: provedBy(instance),
        sign: keylessSigning(ports, { instance, tokens, claimed, expected, trust, deadlineMs }),
    };
}
function onlineFor(ports, { online, deadlineMs, cacheFolder }) {
    if (!online)
        return undefined;
    const deadline = (0,retry.deadlineIn)(ports, Math.min(REFRESH_MS, deadlineMs));
    return { deadline, ...(cacheFolder === undefined ? {} : { cacheFolder }) };
}
async function withPublicConfig(ports, setup, requester, online) {
    if ((0,sigstore_instance/* instanceNameOf */.cl)(setup, requester) !== 'public-good' || setup.signingConfig !== undefined)
        return setup;
    (0,sigstore_instance/* refusePrivateInPublic */.qx)(sigstore_instance/* publicGoodLog */.PV, requester, setup.allowPublicLog);
    const target = setup.rekorVersion === '2' ? 'signing_config_rekor_v2.v0.2.json' : 'signing_config.v0.2.json';
    const signingConfig = await (0,trust/* publicSigningConfig */.Ni)(ports, target, online);
    return signingConfig === undefined ? setup : { ...setup, signingConfig };
}
async function trustOf({ name }, host, { ports, context, setup = signer_kind/* defaultSetup */.l }, online) {
    const { trustedRootPath: path } = setup;
    if (path !== undefined) {
        return (0,trust.trustFromFile)(ports.files, (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(context.workspace, path), path);
    }
    if (name === 'custom') {
        throw new problem/* Problem */.AF('sign/instance', '"instance: custom" needs the trusted root of your own Sigstore', {
            hint: 'Give it in "trusted-root-path".',
        });
    }
    if (host.kind !== 'tenant')
        return { instances: [await (0,trust.trustForSigning)(ports, name, online)] };
    if (online === undefined) {
        throw new problem/* Problem */.AF('sign/instance', `no version carries the trusted root of ${host.url}`, {
            hint: 'Give it in "trusted-root-path", or let it be fetched.',
        });
    }
    return { instances: [await (0,trust/* tenantTrust */.dQ)(ports, host, online)], source: { kind: 'online' } };
}
function requireServices({ name, log, timestampUrls }, { instances }) {
    const isDemanded = (of) => instances.length > 0 && instances.every(({ profile }) => of(profile) > 0);
    const hasTime = timestampUrls.length > 0 || (log.kind === 'rekor' && log.version === 1);
    if (isDemanded(({ time }) => time) && !hasTime) {
        throw new problem/* Problem */.AF('sign/instance', `the instance ${name} has no source of time: no timestamp authority`, {
            hint: 'Name one in "tsa-url" or in the signing configuration.',
        });
    }
    if (isDemanded((profile) => profile.log) && log.kind === 'none') {
        throw new problem/* Problem */.AF('sign/instance', `the trusted root of the instance ${name} demands a transparency log`, {
            hint: 'Name one in "rekor-url" or in the signing configuration.',
        });
    }
}
function provedBy({ name, log }) {
    const certified = 'which workflow of which repository signed, at which commit, in which run and when';
    const gap = log.kind === 'none' ? ', no transparency log' : '';
    return `${certified} (instance ${name}${gap})`;
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


/***/ }),

/***/ 95239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonWebToken)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);




const BASE64URL = /^[A-Za-z0-9_-]+$/;
function parseJsonWebToken(text) {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.tokenCharacters) {
        return refuse(`it is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.tokenCharacters} characters`);
    }
    const parts = text.split('.');
    const [header = '', claims = '', signature = ''] = parts;
    if (parts.length !== 3)
        return refuse(`expected three parts, got ${parts.length}`);
    if (decodeBase64Url(signature) === undefined)
        return refuse('its signature is not base64url');
    return { header: readPart(header, 'header'), claims: readPart(claims, 'payload') };
}
function readPart(part, name) {
    const bytes = decodeBase64Url(part);
    if (bytes === undefined)
        return refuse(`its ${name} is not base64url`);
    try {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF))
            throw error;
    }
    return refuse(`its ${name} is not an object of strict JSON`);
}
function decodeBase64Url(text) {
    if (!BASE64URL.test(text))
        return undefined;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64url');
    return bytes.toString('base64url') === text ? bytes : undefined;
}
function refuse(fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('oidc/invalid', `the OIDC token is malformed: ${fault}`);
}


/***/ })

};
