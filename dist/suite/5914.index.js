export const id = 5914;
export const ids = [5914];
export const modules = {

/***/ 4903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ expectedIdentityOf),
/* harmony export */   Np: () => (/* binding */ differenceFromClaims),
/* harmony export */   YJ: () => (/* binding */ claimedIdentity)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6404);


function claimedIdentity(claims, { url }) {
    const text = (name) => {
        const value = claims[name];
        if (typeof value === 'string' && value !== '')
            return value;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('oidc/invalid', `the OIDC token has no claim "${name}" that is a text`);
    };
    const signer = `${url}/${text('job_workflow_ref')}`;
    const repository = `${url}/${text('repository')}`;
    return {
        san: signer,
        issuer: text('iss'),
        buildSignerUri: signer,
        buildSignerDigest: text('job_workflow_sha'),
        runnerEnvironment: text('runner_environment'),
        sourceRepositoryUri: repository,
        sourceRepositoryDigest: text('sha'),
        sourceRepositoryRef: text('ref'),
        sourceRepositoryId: text('repository_id'),
        sourceRepositoryOwnerUri: `${url}/${text('repository_owner')}`,
        sourceRepositoryOwnerId: text('repository_owner_id'),
        buildConfigUri: `${url}/${text('workflow_ref')}`,
        buildConfigDigest: text('workflow_sha'),
        buildTrigger: text('event_name'),
        runInvocationUri: `${repository}/actions/runs/${text('run_id')}/attempts/${text('run_attempt')}`,
        sourceRepositoryVisibility: text('repository_visibility'),
        ...(claims.environment === undefined ? {} : { deploymentEnvironment: text('environment') }),
        tokenSubject: text('sub'),
    };
}
const younger = new Set(['deploymentEnvironment', 'tokenSubject']);
function differenceFromClaims(certified, claimed) {
    const { san } = certified;
    if (san.kind !== 'uri' || san.value !== claimed.san) {
        return `its name (SAN) is ${show(san.value)}, expected ${show(claimed.san)}`;
    }
    for (const field of Object.keys(_formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certifiedExtensions */ .o7)) {
        const [got, wanted] = [certified[field], claimed[field]];
        const mayBeAbsent = got === undefined && younger.has(field);
        if (got !== wanted && !mayBeAbsent) {
            return `its OID .${_formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certifiedExtensions */ .o7[field].arc} is ${show(got)}, expected ${show(wanted)}`;
        }
    }
    return undefined;
}
function expectedIdentityOf(claimed, name) {
    return {
        kind: 'identity',
        name,
        issuer: claimed.issuer,
        san: claimed.san,
        signerDigests: [claimed.buildSignerDigest],
        sourceRepository: claimed.sourceRepositoryUri,
        sourceRepositoryId: claimed.sourceRepositoryId,
        sourceOwnerId: claimed.sourceRepositoryOwnerId,
        sourceDigest: claimed.sourceRepositoryDigest,
        sourceRef: claimed.sourceRepositoryRef,
        trigger: claimed.buildTrigger,
        runnerEnvironment: claimed.runnerEnvironment,
        visibility: claimed.sourceRepositoryVisibility,
    };
}
function show(text) {
    return text === undefined ? 'absent' : JSON.stringify(text.slice(0, 200));
}


/***/ }),

/***/ 40730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ evidenceChecks),
/* harmony export */   f: () => (/* binding */ checkIssuedCertificate)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62722);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3756);
/* harmony import */ var _formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6404);
/* harmony import */ var _authorities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89877);
/* harmony import */ var _certificate_chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55887);
/* harmony import */ var _certificate_transparency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39662);
/* harmony import */ var _certified_claims_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4903);
/* harmony import */ var _claimant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89407);
/* harmony import */ var _signed_content_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25702);
/* harmony import */ var _transparency_log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2659);
/* harmony import */ var _trusted_time_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6028);













function evidenceChecks(bundle, { expected, trust }, artifacts) {
    const claimant = (0,_claimant_js__WEBPACK_IMPORTED_MODULE_9__/* .claimantOf */ .V)(bundle, [expected]);
    const authorities = (0,_authorities_js__WEBPACK_IMPORTED_MODULE_5__/* .authoritiesFor */ .f)(claimant, trust);
    const bare = { ...bundle, timestamps: [], logEntries: [] };
    const content = (0,_signed_content_js__WEBPACK_IMPORTED_MODULE_10__/* .signedContent */ .y)(bare, artifacts, undefined);
    const requireValidAt = (times) => {
        if (claimant.kind === 'certificate' && times.length > 0)
            (0,_certificate_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyChain */ .H)(claimant, authorities.issuers, times);
    };
    const demanding = (demand) => ({
        ...authorities,
        required: { sct: 0, ...demand },
    });
    return {
        timestamp(der) {
            const { times } = (0,_trusted_time_js__WEBPACK_IMPORTED_MODULE_12__/* .verifyTimes */ .uJ)({ ...bare, timestamps: [der] }, demanding({ log: 0, time: 1 }));
            requireValidAt(times);
            const [time] = times;
            if (time === undefined)
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/time', 'the timestamp proves no time');
            return time;
        },
        logEntry(entry) {
            const { times } = (0,_trusted_time_js__WEBPACK_IMPORTED_MODULE_12__/* .verifyTimes */ .uJ)({ ...bare, logEntries: [entry] }, demanding({ log: 0, time: 0 }));
            (0,_transparency_log_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyLogEntries */ .C)([entry], claimant, content, demanding({ log: 1, time: 0 }), times);
            requireValidAt(times);
        },
        logIdOf: (checkpoint) => authorities.logs.find(({ key, keyId }) => (0,_formats_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .isCheckpointSignedBy */ .UU)(checkpoint, { key, keyId }))?.keyId,
    };
}
function checkIssuedCertificate(leaf, { expected, trust, claimed, spki, now }) {
    if (!(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(leaf.spki, spki)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/certificate', 'the certificate is for another key than ours');
    }
    if (expected.kind !== 'identity')
        throw new TypeError('a certificate for a key');
    const claimant = {
        kind: 'certificate',
        leaf,
        issuers: [],
        version: '0.3',
        expected: [expected],
    };
    const { issuers, instance } = (0,_authorities_js__WEBPACK_IMPORTED_MODULE_5__/* .authoritiesFor */ .f)(claimant, trust);
    const isNow = leaf.notBefore <= now && now <= leaf.notAfter;
    const time = isNow ? now : leaf.notBefore;
    const issuer = (0,_certificate_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyChain */ .H)(claimant, issuers, [{ time, source: 'timestamp', authority: 'this machine' }]);
    if (instance === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/trust', 'a certificate without an instance');
    (0,_certificate_transparency_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyTransparency */ .I)(leaf, issuer.chain[0], instance.root.certificateLogs, instance.profile.sct);
    const difference = (0,_certified_claims_js__WEBPACK_IMPORTED_MODULE_8__/* .differenceFromClaims */ .Np)((0,_formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .readCertifiedIdentity */ .UN)(leaf), claimed);
    if (difference !== undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/identity', `the certificate says something else than the token of this job: ${difference}`);
    }
    return isNow
        ? undefined
        : `valid from ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(leaf.notBefore)} to ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(leaf.notAfter)}, now is ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(now)}`;
}


/***/ }),

/***/ 78862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   callService: () => (/* binding */ callService),
/* harmony export */   readJson: () => (/* binding */ readJson),
/* harmony export */   wrongAnswer: () => (/* binding */ wrongAnswer)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4788);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11755);






const passing = new Set([408, 425, 429]);
function callService(ports, call) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.untilDeadline)(ports, call.effort, async (remainingMs) => {
        const early = await call.before?.();
        if (early !== undefined) {
            call.effort.attempts -= 1;
            return early;
        }
        const request = await call.request();
        const deadlineMs = Math.min(call.timeoutMs, remainingMs);
        let response;
        try {
            response = await ports.http.send({ ...request, deadlineMs, maxBytes: call.maxBytes });
        }
        catch (error) {
            return judgeFault(ports, call.effort, error, hostOf(request.url));
        }
        if (response.status === 200 || response.status === 201)
            return call.read(response);
        return (await call.judge?.(response)) ?? judgeStatus(ports, call.effort, response);
    });
}
function readJson(response) {
    const type = response.headers.get('content-type') ?? '';
    if (!/^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type)) {
        const shown = JSON.stringify((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(type.slice(0, 60)));
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.again)(`answered ${response.status} with the content type ${shown} instead of JSON`);
    }
    try {
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.done)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(response.body, { maxBytes: response.body.length }));
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF))
            throw error;
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.again)(`answered ${response.status} with a body that is not JSON`);
    }
}
function refused({ clock }, effort, response) {
    const said = saidIn(response.body);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', `${effort.service} refused the request: it answered ${response.status} after ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.spent)(clock.now(), effort)}${said}`);
}
function wrongAnswer(effort, fault, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/wrong-answer', `${effort.service} answered wrongly: ${fault}`, { cause });
}
function saidIn(body) {
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(body)?.trim() ?? '';
    const message = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(messageOf(text)));
    return message === '' ? '' : `: ${JSON.stringify(message.slice(0, 100))}`;
}
function messageOf(text) {
    let value;
    try {
        value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    }
    catch {
        return text.startsWith('<') ? '' : text;
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return '';
    const { message, error } = value;
    return [message, error].find((member) => typeof member === 'string') ?? '';
}
function judgeFault(ports, effort, error, host) {
    if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF))
        throw error;
    const because = error.message.replace(`${host} `, '');
    switch (error.code) {
        case 'http/unavailable':
            return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.again)(because, error);
        case 'limit/exceeded':
            throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.unavailable)(ports, effort, `gave no usable answer (${error.message})`, error);
        case 'http/refused':
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', `${effort.service} ${because} after ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.spent)(ports.clock.now(), effort)}`, { hint: error.hint, cause: error });
        default:
            throw error;
    }
}
function judgeStatus(ports, effort, response) {
    const { status, headers } = response;
    if (status < 500 && !passing.has(status))
        throw refused(ports, effort, response);
    const waitMs = retryAfterMs(headers.get('retry-after'), ports.clock.now());
    return { kind: 'again', because: `answered ${status}`, ...(waitMs === undefined ? {} : { waitMs }) };
}
function retryAfterMs(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,10}$/.test(value))
        return Number(value) * 1000;
    const date = /^[A-Z][a-z]{2}, \d{2} /.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : '';
}


/***/ }),

/***/ 85914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mE: () => (/* binding */ collectEvidence),
  QW: () => (/* binding */ rekorV1Pace),
  LP: () => (/* binding */ witnessesOf)
});

// EXTERNAL MODULE: ./packages/common/src/core/instant.ts
var instant = __webpack_require__(62722);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/evidence-check.ts
var evidence_check = __webpack_require__(40730);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/pace.ts
function paceOf(clock, intervalMs) {
    let next = 0;
    return async () => {
        const now = clock.now().getTime();
        const at = Math.max(now, next);
        next = at + intervalMs;
        if (at > now)
            await clock.sleep(at - now);
    };
}

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/formats/log-entry.ts
var log_entry = __webpack_require__(71407);
// EXTERNAL MODULE: ./packages/common/src/formats/rekor-request.ts
var rekor_request = __webpack_require__(9567);
// EXTERNAL MODULE: ./packages/common/src/edges/service-call.ts
var service_call = __webpack_require__(78862);
;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/witness.ts


function checked({ effort, check }, entry) {
    try {
        check(entry);
        return entry;
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        throw (0,service_call.wrongAnswer)(effort, error.message, error);
    }
}

;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/rekor-v1.ts









const TIMEOUT_MS = 30_000;
const PATH = '/api/v1/log/entries';
const UUID = /^(?:[0-9a-f]{64}|[0-9a-f]{80})$/;
async function witnessInRekorV1(ports, request) {
    const { url, effort, signature, isTooLate, pace } = request;
    const logged = (0,rekor_request/* rekorV1Request */.yp)(signature);
    const answer = await (0,service_call.callService)(ports, {
        effort,
        timeoutMs: TIMEOUT_MS,
        maxBytes: limits/* limits */.F.signingAnswerBytes,
        before: () => (isTooLate?.() === true ? (0,retry.done)(undefined) : undefined),
        request: async () => {
            await pace?.();
            return {
                method: 'POST',
                url: url + PATH,
                headers: { 'content-type': 'application/json', accept: 'application/json' },
                body: logged.body,
            };
        },
        read: (response) => readEntry(request, response),
        judge: (response) => response.status === 409 ? (0,retry.done)({ location: response.headers.get('location') ?? '' }) : undefined,
    });
    if (answer === undefined || !('location' in answer))
        return answer;
    return fetchExisting(ports, request, answer, logged);
}
async function fetchExisting(ports, request, { location }, logged) {
    const { url, effort } = request;
    const entry = await (0,service_call.callService)(ports, {
        effort,
        timeoutMs: TIMEOUT_MS,
        maxBytes: limits/* limits */.F.signingAnswerBytes,
        request: async () => ({
            method: 'GET',
            url: sameOrigin(request, location),
            headers: { accept: 'application/json' },
        }),
        read: (response) => readEntry(request, response),
    });
    if ((0,bytes/* equalBytes */.ex)(entry.canonicalizedBody, logged.entry))
        return entry;
    throw (0,service_call.wrongAnswer)(effort, `it says that ${url} has our entry already (409), but that entry is another one`);
}
function sameOrigin({ url, effort }, location) {
    const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
    const uuid = target?.pathname.startsWith(`${PATH}/`) === true ? target.pathname.slice(PATH.length + 1) : '';
    if (target?.origin === new URL(url).origin && target.search === '' && UUID.test(uuid)) {
        return `${url}${PATH}/${uuid}`;
    }
    throw (0,service_call.wrongAnswer)(effort, 'it says that the log has our entry already (409), but names no entry of its own');
}
function readEntry(request, response) {
    const json = (0,service_call.readJson)(response);
    if (json.kind === 'again')
        return json;
    const entry = entryOf(json.value);
    if (entry === undefined)
        throw (0,service_call.wrongAnswer)(request.effort, 'it holds no log entry');
    return (0,retry.done)(checked(request, entry));
}
function entryOf(answer) {
    const [entry, ...others] = (0,json/* isJsonObject */.OW)(answer) ? Object.values(answer) : [];
    if (!(0,json/* isJsonObject */.OW)(entry) || others.length > 0)
        return undefined;
    const verification = objectIn(entry, 'verification');
    const canonicalizedBody = (0,bytes/* decodeBase64 */.y4)(textIn(entry, 'body'));
    const logId = (0,bytes/* decodeHex */.EF)(textIn(entry, 'logID'));
    const promise = (0,bytes/* decodeBase64 */.y4)(textIn(verification, 'signedEntryTimestamp'));
    const proof = proofOf(objectIn(verification, 'inclusionProof'));
    const [logIndex, integratedTime] = [countIn(entry, 'logIndex'), countIn(entry, 'integratedTime')];
    const kindVersion = canonicalizedBody === undefined ? undefined : kindOf(canonicalizedBody);
    if (canonicalizedBody === undefined || kindVersion === undefined || logId?.length !== 32)
        return undefined;
    if (proof === undefined || logIndex === undefined || integratedTime === undefined)
        return undefined;
    return {
        logIndex,
        logId,
        ...kindVersion,
        integratedTime,
        ...(promise === undefined || promise.length === 0 ? {} : { inclusionPromise: promise }),
        inclusionProof: proof,
        canonicalizedBody,
    };
}
function proofOf(proof) {
    const { hashes } = proof;
    const [logIndex, treeSize] = [countIn(proof, 'logIndex'), countIn(proof, 'treeSize')];
    const rootHash = (0,bytes/* decodeHex */.EF)(textIn(proof, 'rootHash'));
    if (!(0,json/* isJsonArray */.Md)(hashes) || hashes.length > 64)
        return undefined;
    const path = hashes.map((hash) => (0,bytes/* decodeHex */.EF)(typeof hash === 'string' ? hash : '-') ?? new Uint8Array());
    if (logIndex === undefined || treeSize === undefined || rootHash?.length !== 32)
        return undefined;
    if (path.some(({ length }) => length !== 32))
        return undefined;
    return { logIndex, rootHash, treeSize, hashes: path, checkpoint: textIn(proof, 'checkpoint') };
}
function kindOf(body) {
    try {
        const { kind, version } = (0,log_entry/* parseLogEntryBody */.o)(body);
        return { kind, version };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return undefined;
        throw error;
    }
}
function objectIn(object, key) {
    const value = object[key];
    return (0,json/* isJsonObject */.OW)(value) ? value : {};
}
function textIn(object, key) {
    const value = object[key];
    return typeof value === 'string' ? value : '-';
}
function countIn(object, key) {
    const value = object[key];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

// EXTERNAL MODULE: ./packages/common/src/formats/checkpoint.ts
var checkpoint = __webpack_require__(3756);
// EXTERNAL MODULE: ./packages/common/src/formats/merkle-tree.ts
var merkle_tree = __webpack_require__(79685);
;// CONCATENATED MODULE: ./packages/common/src/formats/log-tiles.ts


const TILE_WIDTH = 256;
const HASH_BYTES = 32;
async function auditPath(index, treeSize, read) {
    if (!Number.isSafeInteger(treeSize) || !Number.isSafeInteger(index) || index < 0 || index >= treeSize) {
        return refuse(`index ${index} is not in a tree of ${treeSize} entries`);
    }
    const tree = tileReader(treeSize, read);
    const path = [];
    let [start, end] = [0, treeSize];
    while (end - start > 1) {
        const middle = start + largestPowerBelow(end - start);
        if (index < middle) {
            path.unshift(await tree(middle, end));
            end = middle;
        }
        else {
            path.unshift(await tree(start, middle));
            start = middle;
        }
    }
    return path;
}
async function entryAt(index, treeSize, read) {
    const bundle = await read(resourcePath('entries', Math.floor(index / TILE_WIDTH), treeSize));
    let at = 0;
    for (let skipped = 0;; skipped += 1) {
        const end = at + 2 + lengthAt(bundle, at);
        if (!(end <= bundle.length))
            return refuse('a bundle of entries is cut off');
        if (skipped === index % TILE_WIDTH)
            return bundle.subarray(at + 2, end);
        at = end;
    }
}
function tileReader(treeSize, read) {
    const tiles = new Map();
    const tile = (path) => {
        const known = tiles.get(path) ?? read(path);
        tiles.set(path, known);
        return known;
    };
    const root = async (start, end) => {
        const count = end - start;
        let level = 0;
        while (TILE_WIDTH ** (level + 1) <= count)
            level += 1;
        const unit = TILE_WIDTH ** level;
        if (count === unit)
            return storedHash(await tile(pathOf(start, level)), start / unit);
        const middle = start + largestPowerBelow(count);
        return (0,merkle_tree/* nodeHash */.zB)(await root(start, middle), await root(middle, end));
    };
    const pathOf = (start, level) => {
        const unit = TILE_WIDTH ** level;
        return resourcePath(level, Math.floor(start / unit / TILE_WIDTH), Math.floor(treeSize / unit));
    };
    return root;
}
function storedHash(tile, position) {
    const at = (position % TILE_WIDTH) * HASH_BYTES;
    const hash = tile.subarray(at, at + HASH_BYTES);
    return hash.length === HASH_BYTES ? hash : refuse('a tile of hashes is cut off');
}
function isWholeTile(path, bytes) {
    const width = Number(/\.p\/(\d+)$/.exec(path)?.[1] ?? TILE_WIDTH);
    if (!path.startsWith('tile/entries/'))
        return bytes.length === width * HASH_BYTES;
    let at = 0;
    for (let count = 0; count < width; count += 1)
        at += 2 + lengthAt(bytes, at);
    return at === bytes.length;
}
function lengthAt(bundle, at) {
    return (bundle[at] ?? Number.NaN) * 256 + (bundle[at + 1] ?? Number.NaN);
}
function resourcePath(level, number, items) {
    const width = Math.min(TILE_WIDTH, items - number * TILE_WIDTH);
    const digits = String(number);
    const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
    const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
    return `tile/${level}/${name}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}
function largestPowerBelow(count) {
    let power = 1;
    while (power * 2 < count)
        power *= 2;
    return power;
}
function refuse(fault) {
    throw new problem/* Problem */.AF('verify/log', fault);
}

// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-log-entry.ts
var sigstore_log_entry = __webpack_require__(1070);
;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/rekor-v2.ts










const rekor_v2_TIMEOUT_MS = 25_000;
const ENTRIES = '/api/v2/log/entries';
async function witnessInRekorV2(ports, request) {
    const { url, effort, signature, isTooLate } = request;
    const logged = (0,rekor_request/* rekorV2Request */.li)(signature);
    const answer = await (0,service_call.callService)(ports, {
        effort,
        timeoutMs: rekor_v2_TIMEOUT_MS,
        maxBytes: limits/* limits */.F.signingAnswerBytes,
        before: () => (isTooLate?.() === true ? (0,retry.done)(undefined) : undefined),
        request: async () => ({
            method: 'POST',
            url: url + ENTRIES,
            headers: { 'content-type': 'application/json', accept: 'application/json' },
            body: logged.body,
        }),
        read: (response) => rekor_v2_readEntry(request, response),
        judge({ status, headers }) {
            if (status === 405)
                return (0,retry.done)('frozen');
            return status === 409 ? (0,retry.done)({ index: indexIn(request, headers.get('x-log-index')) }) : undefined;
        },
    });
    if (answer === undefined || answer === 'frozen' || !('index' in answer))
        return answer;
    return provedEntry(ports, request, answer.index, logged);
}
function rekor_v2_readEntry(request, response) {
    const json = (0,service_call.readJson)(response);
    if (json.kind === 'again')
        return json;
    let entry;
    try {
        entry = (0,sigstore_log_entry/* parseLogEntry */.I)(json.value, '', '0.3');
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        throw (0,service_call.wrongAnswer)(request.effort, `it holds no log entry: ${error.message} (at ${error.at.pointer})`, error);
    }
    return (0,retry.done)(checked(request, entry));
}
function indexIn({ effort }, header) {
    if (header !== undefined && /^(?:0|[1-9]\d{0,14})$/.test(header))
        return Number(header);
    throw (0,service_call.wrongAnswer)(effort, 'it says that the log has our entry already (409), but not where');
}
async function provedEntry(ports, request, index, logged) {
    const { url, effort, logIdOf } = request;
    const read = (path, use) => (0,service_call.callService)(ports, {
        effort,
        timeoutMs: rekor_v2_TIMEOUT_MS,
        maxBytes: limits/* limits */.F.logTileBytes,
        request: async () => ({ method: 'GET', url: `${url}/api/v2/${path}` }),
        read: ({ body }) => use(body),
    });
    try {
        const { text, treeSize, rootHash, logId } = await read('checkpoint', (body) => {
            const note = (0,bytes/* decodeUtf8 */._6)(body) ?? '';
            const checkpoint = readCheckpoint(note);
            if (checkpoint === undefined)
                return (0,retry.again)('answered 200 with a body that is no checkpoint');
            const signedBy = logIdOf(checkpoint);
            if (signedBy === undefined)
                throw (0,service_call.wrongAnswer)(effort, 'its checkpoint is not signed by a trusted log');
            return checkpoint.treeSize > index
                ? (0,retry.done)({ ...checkpoint, text: note, logId: signedBy })
                : (0,retry.again)('has not published our entry yet');
        });
        const readTile = (path) => read(path, (body) => isWholeTile(path, body) ? (0,retry.done)(body) : (0,retry.again)('answered 200 with a part of a tile'));
        const canonicalizedBody = await entryAt(index, treeSize, readTile);
        if (!(0,bytes/* equalBytes */.ex)(canonicalizedBody, logged.entry)) {
            throw (0,service_call.wrongAnswer)(effort, `it says that our entry is number ${index} of the log (409), but that is another one`);
        }
        const hashes = await auditPath(index, treeSize, readTile);
        return checked(request, {
            logIndex: index,
            logId,
            kind: 'hashedrekord',
            version: '0.0.2',
            inclusionProof: { logIndex: index, rootHash, treeSize, hashes, checkpoint: text },
            canonicalizedBody,
        });
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF) || error.code !== 'verify/log')
            throw error;
        throw (0,service_call.wrongAnswer)(effort, error.message, error);
    }
}
function readCheckpoint(note) {
    try {
        return (0,checkpoint/* parseCheckpoint */.S7)(note);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __webpack_require__(36875);
// EXTERNAL MODULE: ./packages/common/src/formats/certificate.ts + 1 modules
var certificate = __webpack_require__(2952);
// EXTERNAL MODULE: ./packages/common/src/formats/timestamp.ts + 2 modules
var timestamp = __webpack_require__(38453);
;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/timestamp.ts









const timestamp_TIMEOUT_MS = 30_000;
const MEDIA_TYPE = 'application/timestamp-reply';
function requestTimestamp(ports, { url, effort, signature, check, isTooLate }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(signature).digest();
    const nonce = nonceOf(ports.random.bytes(8));
    const body = (0,timestamp/* formatTimestampRequest */.DK)({ digest, nonce, certReq: true });
    return (0,service_call.callService)(ports, {
        effort,
        timeoutMs: timestamp_TIMEOUT_MS,
        maxBytes: limits/* limits */.F.signingAnswerBytes,
        before: () => (isTooLate?.() === true ? (0,retry.done)(undefined) : undefined),
        request: async () => ({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/timestamp-query', accept: MEDIA_TYPE },
            body,
        }),
        read(response) {
            const token = readToken(ports, effort, response);
            if (token.kind === 'again')
                return token;
            requireAnswer(effort, token.value, digest, nonce);
            try {
                check(response.body);
            }
            catch (error) {
                if (!(error instanceof problem/* Problem */.AF))
                    throw error;
                throw (0,service_call.wrongAnswer)(effort, error.message, error);
            }
            return (0,retry.done)(response.body);
        },
    });
}
function readToken(ports, effort, response) {
    const type = response.headers.get('content-type') ?? '';
    if (type.split(';')[0]?.trim().toLowerCase() !== MEDIA_TYPE) {
        const shown = JSON.stringify((0,plain_text/* plainLine */.h)(type.slice(0, 60)));
        return (0,retry.again)(`answered ${response.status} with the content type ${shown} instead of a timestamp`);
    }
    try {
        return (0,retry.done)((0,timestamp/* parseTimestamp */.EH)(response.body));
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        if (!error.message.includes('refused the request')) {
            return (0,retry.again)(`answered ${response.status} with a body that is no timestamp`, error);
        }
        const when = (0,retry.spent)(ports.clock.now(), effort);
        throw new problem/* Problem */.AF('service/refused', `${effort.service}: ${error.message}, after ${when}`, {
            cause: error,
        });
    }
}
function requireAnswer(effort, token, digest, nonce) {
    if (token.hashAlgorithm !== 'sha256' || !(0,bytes/* equalBytes */.ex)(token.imprint, digest)) {
        throw (0,service_call.wrongAnswer)(effort, 'the timestamp is about other bytes than our signature');
    }
    if (token.nonce !== nonce)
        throw (0,service_call.wrongAnswer)(effort, 'the timestamp does not repeat the nonce of the request');
    if (token.certificates.some(isRoot))
        throw (0,service_call.wrongAnswer)(effort, 'the timestamp brings along a root certificate');
}
function isRoot(der) {
    try {
        const { issuer, subject } = (0,certificate/* parseCertificate */.hB)(der);
        return (0,bytes/* equalBytes */.ex)(issuer, subject);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return false;
        throw error;
    }
}
function nonceOf(bytes) {
    const number = bytes.reduce((sum, octet) => (sum << 8n) + BigInt(octet), 0n);
    return (number & (2n ** 62n - 1n)) | (2n ** 62n);
}

;// CONCATENATED MODULE: ./packages/common/src/edges/sigstore/evidence.ts









function rekorV1Pace({ clock }) {
    return paceOf(clock, 200);
}
function witnessesOf(ports, { log, timestampUrls }, deadline, pace) {
    const efforts = new Map();
    return {
        log,
        timestampUrls,
        pace,
        effortFor(service) {
            const effort = efforts.get(service) ?? (0,retry.startEffort)(ports, service, deadline);
            efforts.set(service, effort);
            return effort;
        },
    };
}
async function collectEvidence(ports, request) {
    const { bundle, witnesses } = request;
    const checks = (0,evidence_check/* evidenceChecks */.B)(bundle, request, request.artifact === undefined ? [] : [request.artifact]);
    let isOver = false;
    let grown = bundle;
    const isPointless = () => isOver || request.isTooLate();
    const keep = (addition) => {
        grown = { ...grown, ...addition };
        request.onProgress(grown);
    };
    const timestamps = [];
    const stamps = witnesses.timestampUrls.map(async (url, index) => {
        const timestamp = await requestTimestamp(ports, {
            url,
            effort: witnesses.effortFor(`Timestamp authority (${url})`),
            signature: (0,sigstore_bundle/* signatureOf */.yK)(bundle),
            check: (der) => requireNow(ports, bundle, checks.timestamp(der)),
            isTooLate: isPointless,
        });
        timestamps[index] = timestamp;
        isOver ||= timestamp === undefined;
        keep({ timestamps: timestamps.filter((der) => der !== undefined) });
    });
    const logged = witness(ports, request, checks, { isOver: () => isOver, isPointless }).then((entries) => {
        isOver ||= entries === undefined;
        if (entries !== undefined)
            keep({ logEntries: entries });
        return entries;
    });
    const ends = await Promise.allSettled([...stamps, logged].map((work) => work.catch((error) => {
        isOver = true;
        throw error;
    })));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    const isComplete = grown.timestamps.length === witnesses.timestampUrls.length && (await logged) !== undefined;
    return isComplete ? grown : undefined;
}
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;
function requireNow({ clock }, { material }, { time }) {
    const apartMs = Math.abs(time.getTime() - clock.now().getTime());
    if (material.kind === 'certificate' || apartMs <= CLOCK_TOLERANCE_MS)
        return;
    const apart = (0,retry.formatDuration)(apartMs);
    throw new problem/* Problem */.AF('verify/time', `the time ${(0,instant/* formatInstant */.r)(time)} is ${apart} from the clock of this machine`);
}
async function witness(ports, request, checks, { isOver, isPointless }) {
    const { log, effortFor, pace } = request.witnesses;
    if (log.kind === 'none')
        return [];
    const signature = loggableOf(request);
    if (log.version === 1) {
        const [url] = log.urls;
        const effort = effortFor(`Rekor (${url})`);
        const check = checks.logEntry;
        const entry = await witnessInRekorV1(ports, {
            url,
            effort,
            signature,
            check,
            pace,
            isTooLate: isPointless,
        });
        return entry === undefined ? undefined : [entry];
    }
    for (const url of log.urls) {
        const effort = effortFor(`Rekor (${url})`);
        const { logEntry: check, logIdOf } = checks;
        const answer = await witnessInRekorV2(ports, {
            url,
            effort,
            signature,
            check,
            logIdOf,
            isTooLate: isOver,
        });
        if (answer !== 'frozen')
            return answer === undefined ? undefined : [answer];
        ports.log.info(`${effort.service} takes no more entries`);
    }
    const last = effortFor(`Rekor (${log.urls.at(-1)})`);
    throw new problem/* Problem */.AF('service/refused', `${last.service} takes no more entries: it answered 405 after ${(0,retry.spent)(ports.clock.now(), last)}, and no other log is configured`);
}
function loggableOf({ bundle, key }) {
    const { content, material } = bundle;
    const verifier = material.kind === 'certificate'
        ? { kind: 'certificate', der: material.chain[0] }
        : { kind: 'key', spki: key.spki };
    return {
        content: content.kind === 'statement'
            ? content
            : { kind: 'blob', hex: content.digest?.hex ?? '', signature: content.signature },
        verifier,
        key,
    };
}


/***/ })

};
