export const id = 2685;
export const ids = [2685,4788];
export const modules = {

/***/ 4788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   again: () => (/* binding */ again),
/* harmony export */   deadlineIn: () => (/* binding */ deadlineIn),
/* harmony export */   done: () => (/* binding */ done),
/* harmony export */   formatDuration: () => (/* binding */ formatDuration),
/* harmony export */   spent: () => (/* binding */ spent),
/* harmony export */   startEffort: () => (/* binding */ startEffort),
/* harmony export */   unavailable: () => (/* binding */ unavailable),
/* harmony export */   untilDeadline: () => (/* binding */ untilDeadline)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

function deadlineIn({ clock }, milliseconds) {
    const startedAt = clock.now();
    return { startedAt, endsAt: new Date(startedAt.getTime() + milliseconds) };
}
function startEffort({ clock }, service, deadline) {
    return { service, deadline, startedAt: clock.now(), attempts: 0 };
}
function done(value) {
    return { kind: 'done', value };
}
function again(because, cause) {
    return { kind: 'again', because, ...(cause === undefined ? {} : { cause }) };
}
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;
async function untilDeadline(ports, effort, attempt) {
    for (let window = FIRST_DELAY_MS;; window = Math.min(window * 2, LONGEST_DELAY_MS)) {
        const remainingMs = effort.deadline.endsAt.getTime() - ports.clock.now().getTime();
        effort.attempts += 1;
        const result = await attempt(Math.max(1, remainingMs));
        if (result.kind === 'done')
            return result.value;
        await pause(ports, effort, result, window);
    }
}
async function pause(ports, effort, { because, cause, waitMs = 0 }, window) {
    const remainingMs = effort.deadline.endsAt.getTime() - ports.clock.now().getTime();
    const asked = waitMs === 0 ? '' : ` and asked for a pause of ${formatDuration(waitMs)}`;
    if (waitMs < remainingMs) {
        const delay = Math.min(waitMs + jitter(ports.random, window), remainingMs);
        ports.log.progress(`${effort.service} ${because}${asked}; trying again in ${formatDuration(delay)}`);
        await ports.clock.sleep(delay);
        if (ports.clock.now() < effort.deadline.endsAt)
            return;
    }
    throw unavailable(ports, effort, because + (waitMs < remainingMs ? '' : asked), cause);
}
function unavailable({ clock }, effort, because, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('service/unavailable', `${effort.service} ${because} for ${spent(clock.now(), effort)}`, { cause });
}
function spent(now, { startedAt, attempts }) {
    const elapsed = formatDuration(now.getTime() - startedAt.getTime());
    return `${elapsed} (${attempts} ${attempts === 1 ? 'attempt' : 'attempts'})`;
}
function formatDuration(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
}
function jitter(random, window) {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    return Math.floor((window * (((a * 256 + b) * 256 + c) * 256 + d)) / 2 ** 32);
}


/***/ }),

/***/ 84151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openKeySigner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9990);
/* harmony import */ var _formats_rekor_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9567);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4788);
/* harmony import */ var _sigstore_instance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52882);
/* harmony import */ var _sign_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36777);
/* harmony import */ var _signer_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36025);








async function openKeySigner({ spec, key, proves }, run) {
    const setup = run.setup ?? _signer_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSetup */ .l;
    const services = servicesFor(key, setup, run);
    const hasNone = services.log.kind === 'none' && services.timestampUrls.length === 0;
    const expected = {
        kind: 'key',
        publicKey: key.publicKey,
        name: spec,
        log: services.log.kind === 'none' ? 'none' : 'required',
        time: services.timestampUrls.length === 0 && !isTimedByLog(services.log) ? 'none' : 'required',
    };
    const trust = hasNone ? _domain_signing_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .noTrust */ .AT : await trustFor(services.log, setup, run);
    const witnessed = hasNone
        ? undefined
        : await witnessedBy(run, { ...services, key, expected, trust, setup });
    return {
        spec,
        expected,
        trust,
        proves: [proves, ...gaps(expected)].join('; '),
        async sign(content, options = {}) {
            requireLoggable(services.log, content, key);
            const bundle = {
                version: '0.3',
                content: await (0,_sign_content_js__WEBPACK_IMPORTED_MODULE_6__/* .signContent */ .f)(key, content),
                material: { kind: 'key', hint: key.publicKey.keyId },
                logEntries: [],
                timestamps: [],
            };
            return witnessed === undefined ? bundle : witnessed(bundle, artifactOf(content, bundle), options);
        },
    };
}
async function witnessedBy({ ports }, { setup, ...witnessing }) {
    const { keyWitnessing } = await Promise.all(/* import() */[__webpack_require__.e(5914), __webpack_require__.e(4226)]).then(__webpack_require__.bind(__webpack_require__, 44226));
    return keyWitnessing(ports, { ...witnessing, deadlineMs: setup.deadlineMs });
}
function servicesFor(key, setup, { ports, context }) {
    const now = ports.clock.now();
    const log = (0,_sigstore_instance_js__WEBPACK_IMPORTED_MODULE_5__/* .logOf */ .Gs)(setup, now);
    const timestampUrls = (0,_sigstore_instance_js__WEBPACK_IMPORTED_MODULE_5__/* .timestampsOf */ .Tz)(setup, now);
    const repository = context.kind === 'workflow' ? context.github.repository : 'this folder';
    (0,_sigstore_instance_js__WEBPACK_IMPORTED_MODULE_5__/* .refusePrivateInPublic */ .qx)(log, { visibility: 'unknown', repository }, setup.allowPublicLog);
    if (log.kind === 'none' || (0,_formats_rekor_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoggable */ .yV)(log.version, 'statement', key.publicKey))
        return { log, timestampUrls };
    ports.log.annotate({
        kind: 'warning',
        message: `Rekor v${log.version} takes no signatures by keys of this kind: there will be no transparency log`,
    });
    return { log: { kind: 'none' }, timestampUrls };
}
function requireLoggable(log, { kind }, { publicKey }) {
    if (log.kind === 'none' || (0,_formats_rekor_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoggable */ .yV)(log.version, kind, publicKey))
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('signer/unavailable', `Rekor v${log.version} takes no signatures over files by this kind of key`, {
        hint: 'Sign a statement about the file, or set "rekor-version: none".',
    });
}
function isTimedByLog(log) {
    return log.kind === 'rekor' && log.version === 1;
}
function gaps({ log, time }) {
    const none = [
        ...(log === 'none' ? ['no transparency log'] : []),
        ...(time === 'none' ? ['no proof of time'] : []),
    ];
    return none.length === 0 ? [] : [none.join(', ')];
}
async function trustFor(log, { trustedRootPath, online, cacheFolder, deadlineMs }, { ports, context }) {
    const { trustForSigning, trustFromFile } = await __webpack_require__.e(/* import() */ 4493).then(__webpack_require__.bind(__webpack_require__, 94493));
    if (trustedRootPath !== undefined) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(trustedRootPath) ? trustedRootPath : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace, trustedRootPath);
        return trustFromFile(ports.files, path, trustedRootPath);
    }
    if (log.kind === 'rekor' && !log.isPublic) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('sign/instance', 'the entries of a log of your own need a trusted root to be verified', {
            hint: 'Give its trusted root in "trusted-root-path".',
        });
    }
    const asked = online
        ? {
            deadline: (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.deadlineIn)(ports, Math.min(deadlineMs, 60_000)),
            ...(cacheFolder === undefined ? {} : { cacheFolder }),
        }
        : undefined;
    return { instances: [await trustForSigning(ports, 'public-good', asked)] };
}
function artifactOf(content, { content: signed }) {
    if (content.kind === 'statement' || signed.kind === 'statement')
        return undefined;
    const { digest } = signed;
    const stated = digest === undefined ? {} : { [digest.algorithm]: digest.hex };
    return { ...stated, sha256: content.sha256 };
}


/***/ }),

/***/ 52685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ localSigner),
/* harmony export */   readLocalKey: () => (/* binding */ readLocalKey)
/* harmony export */ });
/* unused harmony export localKeyPath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46072);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49212);
/* harmony import */ var _formats_private_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72069);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11755);
/* harmony import */ var _key_signing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84151);










const localSigner = {
    id: 'local',
    form: 'local',
    title: 'Own key of this user on this machine',
    why: 'Shows on the same machine that nothing was changed since. It proves integrity, not who you are: nobody else has a reason to trust this key.',
    remedy: 'Nothing to do: the key is made on first use, readable by this user only. In a workflow use a key signer.',
    matches: (spec) => spec === 'local',
    async open(spec, { ports, context }) {
        if (context.kind !== 'laptop') {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('signer/unavailable', 'signer "local" works on a terminal only', {
                hint: 'A key made in a job dies with its runner, and nobody could verify it later: use "key:env:NAME".',
            });
        }
        const key = await openLocalKey(ports.files);
        const proves = 'integrity: nothing was changed since; not who you are, since only this machine knows the key';
        return (0,_key_signing_js__WEBPACK_IMPORTED_MODULE_9__/* .openKeySigner */ .S)({ spec, key, proves }, { ports, context });
    },
};
async function readLocalKey(files) {
    const key = await readKey(files, localKeyPath());
    return key === undefined ? undefined : (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .keyWithoutWitness */ .BT)(key.publicKey, 'local');
}
function localKeyPath() {
    const named = process.env.XDG_STATE_HOME ?? '';
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, 'secure-build', 'local-key.pem');
}
async function openLocalKey(files) {
    const path = localKeyPath();
    const present = await readKey(files, path);
    if (present !== undefined)
        return present;
    await files.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), 0o700);
    return files.withLock(`${path}.lock`, async () => (await readKey(files, path)) ?? makeKey(files, path));
}
async function makeKey(files, path) {
    const { privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const text = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .registerSecret */ .c)(text);
    await files.write(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8 */ .As)(text), 0o600);
    return (0,_formats_private_key_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePrivateKeyPem */ .G)(text, path);
}
async function readKey(files, path) {
    const bytes = await files.readIfPresent(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.keyFileBytes);
    if (bytes === undefined)
        return undefined;
    await refuseWideRights(files, path);
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(bytes) ?? '';
    (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .registerSecret */ .c)(text);
    return (0,_formats_private_key_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePrivateKeyPem */ .G)(text, path);
}
async function refuseWideRights(files, path) {
    if (process.platform === 'win32')
        return;
    const info = await files.info(path);
    if (info?.kind === 'file' && (info.mode & 0o077) === 0)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('key/refused', 'the local key is a link, or other users may read or write it', {
        at: { file: path },
        hint: 'Remove the file: a new key is made at the next use. What the old one signed is no longer trusted.',
    });
}


/***/ }),

/***/ 36777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ signContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74719);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90266);
/* harmony import */ var _formats_public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85413);
/* harmony import */ var _formats_rekor_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9567);






async function signContent(key, content) {
    if (content.kind === 'blob')
        return signBlobContent(key, content);
    const { payload } = content;
    const message = (0,_formats_dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthenticationEncoding */ .JD)(_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc, payload);
    const signature = key.sign(message);
    if (!(0,_formats_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .isSignedBy */ .s3)(key.publicKey, message, signature)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('signer/self-check', 'the new signature does not fit the public key of the signer');
    }
    return { kind: 'statement', envelope: { payloadType: _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc, payload, signature, keyid: '' } };
}
async function signBlobContent(key, blob) {
    const algorithm = (0,_formats_rekor_request_js__WEBPACK_IMPORTED_MODULE_5__/* .loggedHashOf */ .aB)(key.publicKey);
    const [subject, stated] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm)];
    const signing = key.startSignature();
    for await (const piece of blob.pieces()) {
        subject.update(piece);
        stated.update(piece);
        signing.add(piece);
    }
    if (subject.digest('hex') !== blob.sha256) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/changed', 'changed while it was being signed', { at: { file: blob.name } });
    }
    return { kind: 'blob', digest: { algorithm, hex: stated.digest('hex') }, signature: signing.finish() };
}


/***/ }),

/***/ 36025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ defaultSetup)
/* harmony export */ });
const defaultSetup = {
    instance: 'auto',
    rekorVersion: 'auto',
    timestampUrls: [],
    allowPublicLog: false,
    deadlineMs: 15 * 60 * 1000,
    online: true,
};


/***/ }),

/***/ 52882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   NF: () => (/* binding */ chooseInstance),
/* harmony export */   PV: () => (/* binding */ publicGoodLog),
/* harmony export */   Tz: () => (/* binding */ timestampsOf),
/* harmony export */   cl: () => (/* binding */ instanceNameOf),
/* harmony export */   qx: () => (/* binding */ refusePrivateInPublic)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const PUBLIC_GOOD = {
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
    timestamp: 'https://timestamp.sigstore.dev/api/v1/timestamp',
};
const TIMESTAMP_PATH = '/api/v1/timestamp';
function chooseInstance(inputs, requester, now) {
    const instance = servicesOf(inputs, requester, now);
    const log = isPublicHost(instance.fulcioUrl) ? publicGoodLog : instance.log;
    refusePrivateInPublic(log, requester, inputs.allowPublicLog);
    return instance;
}
function instanceNameOf({ instance }, requester) {
    const { host } = requester;
    if (host.kind === 'server' && instance !== 'custom')
        return refuseServer(host, instance);
    return instance === 'auto' ? automatic(requester) : instance;
}
function servicesOf(inputs, requester, now) {
    const name = instanceNameOf(inputs, requester);
    switch (name) {
        case 'public-good':
            return publicGood(inputs, now);
        case 'github':
            refuseUrls(inputs, name);
            return ofGithub(inputs, requester.host);
        case 'custom':
            return custom(inputs, now);
    }
}
function automatic({ host, visibility }) {
    if (host.kind === 'tenant' || visibility === 'private' || visibility === 'internal')
        return 'github';
    if (visibility === 'public')
        return 'public-good';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('sign/instance', `the OIDC token calls the repository ${JSON.stringify(visibility.slice(0, 60))}: expected public, private or internal`);
}
function publicGood(inputs, now) {
    refuseUrls(inputs, 'public-good');
    const configured = inputs.signingConfig;
    const log = logOf(configured === undefined ? { ...inputs, rekorUrl: PUBLIC_GOOD.rekor } : inputs, now, true);
    if (log.kind === 'none') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('sign/instance', 'the public-good instance is not used without its transparency log');
    }
    const timestamps = configured === undefined ? [] : timestampsOf(inputs, now);
    return {
        name: 'public-good',
        fulcioUrl: PUBLIC_GOOD.fulcio,
        log,
        timestampUrls: timestamps.length === 0 ? [PUBLIC_GOOD.timestamp] : timestamps,
    };
}
function ofGithub({ rekorVersion, signingConfig }, host) {
    if (signingConfig !== undefined || rekorVersion === '1' || rekorVersion === '2') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('sign/instance', 'the instance github has no log and takes no signing configuration');
    }
    const domain = host.tenant === undefined ? 'githubapp.com' : `${host.tenant}.ghe.com`;
    return {
        name: 'github',
        fulcioUrl: `https://fulcio.${domain}`,
        log: { kind: 'none' },
        timestampUrls: [`https://timestamp.${domain}${TIMESTAMP_PATH}`],
    };
}
function custom(inputs, now) {
    const configured = inputs.signingConfig?.certificateAuthorities ?? [];
    const named = inputs.fulcioUrl ?? newest(configured, [1], now)[0]?.url;
    const fulcioUrl = named === undefined ? undefined : withoutSlash(named);
    if (fulcioUrl === undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('sign/instance', 'no certificate authority is named that is in use now', {
            hint: 'Give "fulcio-url", or a "signing-config-path" with one in "caUrls" (API version 1).',
        });
    }
    return {
        name: 'custom',
        fulcioUrl,
        log: logOf(inputs, now, false),
        timestampUrls: timestampsOf(inputs, now),
    };
}
function logOf({ rekorVersion, rekorUrl, signingConfig }, now, isPublicGood = false) {
    if (rekorVersion === 'none')
        return { kind: 'none' };
    if (rekorUrl !== undefined && !(isPublicGood && rekorVersion === '2')) {
        return rekor(rekorVersion === '2' ? 2 : 1, [rekorUrl], isPublicGood);
    }
    const wanted = rekorVersion === 'auto' ? [2, 1] : [Number(rekorVersion)];
    const [first, ...others] = newest(signingConfig?.transparencyLogs ?? [], wanted, now);
    if (first !== undefined) {
        const urls = [first, ...others].map(({ url }) => url);
        return rekor(first.majorApiVersion === 2 ? 2 : 1, urls, isPublicGood);
    }
    if (rekorVersion === 'auto')
        return { kind: 'none' };
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('sign/instance', `no log of Rekor version ${rekorVersion} is named that is in use now`, {
        hint: 'Give a "signing-config-path" that lists one in "rekorTlogUrls", or leave out "rekor-version".',
    });
}
function timestampsOf({ timestampUrls, signingConfig }, now) {
    if (timestampUrls.length > 0)
        return timestampUrls;
    return newest(signingConfig?.timestampAuthorities ?? [], [1], now)
        .slice(0, 1)
        .map(({ url }) => url);
}
function rekor(version, urls, isPublicGood) {
    const [first, ...others] = urls;
    return {
        kind: 'rekor',
        version,
        urls: [withoutSlash(first), ...others.map(withoutSlash)],
        isPublic: isPublicGood || urls.some(isPublicHost),
    };
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}
function isPublicHost(url) {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return /(?:^|\.)sigst(?:ore|age)\.dev\.?$/.test(host);
}
function newest(services, versions, now) {
    const inUse = services.filter(({ validFrom, validTo }) => validFrom <= now && (validTo === undefined || now < validTo));
    const version = versions.find((wanted) => inUse.some(({ majorApiVersion }) => majorApiVersion === wanted));
    return inUse.filter(({ majorApiVersion }) => majorApiVersion === version);
}
const publicGoodLog = {
    kind: 'rekor',
    version: 1,
    urls: [PUBLIC_GOOD.rekor],
    isPublic: true,
};
function refusePrivateInPublic(log, { visibility, repository }, isAllowed) {
    if (log.kind === 'none' || !log.isPublic || visibility === 'public' || isAllowed)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('sign/private-in-public-log', `Refusing to publish the identity of a private repository (${repository}, workflow path, commit) in a public transparency log.`);
}
function refuseServer({ url }, choice) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('sign/instance', `"instance: ${choice}" does not exist for ${url}: GHES has no Fulcio of its own`, {
        hint: 'Use "instance: custom" with your own Sigstore, or sign with a key.',
    });
}
function refuseUrls({ fulcioUrl, rekorUrl, timestampUrls }, name) {
    const given = [
        ...(fulcioUrl === undefined ? [] : ['fulcio-url']),
        ...(rekorUrl === undefined ? [] : ['rekor-url']),
        ...(timestampUrls.length === 0 ? [] : ['tsa-url']),
    ];
    if (given.length === 0)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('sign/instance', `"${given.join('" and "')}" cannot be used with the instance ${name}`, {
        hint: 'Set "instance: custom" to use services of your own.',
    });
}


/***/ }),

/***/ 72069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parsePrivateKeyPem),
/* harmony export */   O: () => (/* binding */ privateKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65902);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85413);





function parsePrivateKeyPem(text, name) {
    const { label, der } = (0,_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePem */ .o)(text, name);
    if (label.startsWith('ENCRYPTED')) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('key/encrypted', 'the private key is encrypted', { at: { file: name } });
    }
    if (label !== 'PRIVATE KEY') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('key/invalid', `expected a PEM block "PRIVATE KEY" (PKCS #8), got "${label}"`, {
            at: { file: name },
            hint: hintFor(label),
        });
    }
    return privateKeyOf(readPkcs8(der, name), name);
}
function privateKeyOf(key, name) {
    const publicKey = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .publicKeyOf */ .kc)(key, name);
    const { hash } = _public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .keyKinds */ .r2[publicKey.kind];
    return {
        publicKey,
        sign: (message) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(hash, message, key),
        startSignature: () => (hash === null ? collected(key) : hashed(hash, key)),
    };
}
function hashed(hash, key) {
    const signing = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSign)(hash);
    return { add: (piece) => void signing.update(piece), finish: () => signing.sign(key) };
}
function collected(key) {
    const pieces = [];
    return { add: (piece) => void pieces.push(piece), finish: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .concatBytes */ .Id)(...pieces), key) };
}
function readPkcs8(der, name) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
    }
    catch {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('key/invalid', 'the PEM block "PRIVATE KEY" holds no private key that can be read', {
            at: { file: name },
        });
    }
}
function hintFor(label) {
    if (label.endsWith('PUBLIC KEY'))
        return 'Signing needs the private key of the pair.';
    if (label === 'EC PRIVATE KEY' || label === 'RSA PRIVATE KEY') {
        return 'Convert the key: "openssl pkcs8 -topk8 -nocrypt -in OLD.pem -out NEW.pem".';
    }
    return 'Make a key: "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out KEY.pem".';
}


/***/ }),

/***/ 9567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ loggedHashOf),
/* harmony export */   li: () => (/* binding */ rekorV2Request),
/* harmony export */   yV: () => (/* binding */ isLoggable),
/* harmony export */   yp: () => (/* binding */ rekorV1Request)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26912);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74719);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65902);





function loggedHashOf({ kind }) {
    switch (kind) {
        case 'ecdsa-p384':
            return 'sha384';
        case 'ecdsa-p521':
            return 'sha512';
        case 'ecdsa-p256':
        case 'rsa':
        case 'ed25519':
            return 'sha256';
    }
}
function rekorV1Request({ content, verifier, key }) {
    const pem = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBase64 */ .Bk)((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)(pemOf(verifier)));
    if (content.kind === 'blob') {
        const entry = (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalBytes */ .M)({
            apiVersion: '0.0.1',
            kind: 'hashedrekord',
            spec: {
                data: { hash: { algorithm: loggedHashOf(key), value: content.hex } },
                signature: { content: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBase64 */ .Bk)(content.signature), publicKey: { content: pem } },
            },
        });
        return { body: entry, entry };
    }
    const { envelope } = content;
    const envelopeText = (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCanonicalJson */ .u)((0,_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .envelopeJson */ .X8)(envelope));
    const dsse = (spec) => (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalBytes */ .M)({ apiVersion: '0.0.1', kind: 'dsse', spec });
    return {
        body: dsse({ proposedContent: { envelope: envelopeText, verifiers: [pem] } }),
        entry: dsse({
            envelopeHash: { algorithm: 'sha256', value: hexOf('sha256', (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)(envelopeText)) },
            payloadHash: { algorithm: 'sha256', value: hexOf('sha256', envelope.payload) },
            signatures: [{ signature: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBase64 */ .Bk)(envelope.signature), verifier: pem }],
        }),
    };
}
function rekorV2Request({ content, verifier, key }) {
    const algorithm = loggedHashOf(key);
    const digest = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBase64 */ .Bk)(content.kind === 'blob'
        ? Buffer.from(content.hex, 'hex')
        : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm)
            .update((0,_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .preAuthenticationEncoding */ .JD)(content.envelope.payloadType, content.envelope.payload))
            .digest());
    const signed = content.kind === 'blob' ? content.signature : content.envelope.signature;
    const signature = {
        content: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBase64 */ .Bk)(signed),
        verifier: {
            keyDetails: keyDetailsOf(key) ?? 'PUBLIC_KEY_DETAILS_UNSPECIFIED',
            ...(verifier.kind === 'key'
                ? { publicKey: { rawBytes: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBase64 */ .Bk)(verifier.spki) } }
                : { x509Certificate: { rawBytes: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBase64 */ .Bk)(verifier.der) } }),
        },
    };
    return {
        body: (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalBytes */ .M)({ hashedRekordRequestV002: { digest, signature } }),
        entry: (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalBytes */ .M)({
            apiVersion: '0.0.2',
            kind: 'hashedrekord',
            spec: {
                hashedRekordV002: { data: { algorithm: `SHA2_${algorithm.slice(3)}`, digest }, signature },
            },
        }),
    };
}
function isLoggable(version, content, key) {
    if (version === 2)
        return keyDetailsOf(key) !== undefined;
    return key.kind !== 'ed25519' || content === 'statement';
}
function keyDetailsOf({ kind, key }) {
    switch (kind) {
        case 'ecdsa-p256':
            return 'PKIX_ECDSA_P256_SHA_256';
        case 'ecdsa-p384':
            return 'PKIX_ECDSA_P384_SHA_384';
        case 'ecdsa-p521':
            return 'PKIX_ECDSA_P521_SHA_512';
        case 'rsa': {
            const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
            return [2048, 3072, 4096].includes(bits) ? `PKIX_RSA_PKCS1V15_${bits}_SHA256` : undefined;
        }
        case 'ed25519':
            return undefined;
    }
}
function pemOf(verifier) {
    return verifier.kind === 'certificate'
        ? (0,_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPem */ .u)({ label: 'CERTIFICATE', der: verifier.der })
        : (0,_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPem */ .u)({ label: 'PUBLIC KEY', der: verifier.spki });
}
function hexOf(algorithm, bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
}


/***/ })

};
