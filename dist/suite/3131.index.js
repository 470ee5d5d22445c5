export const id = 3131;
export const ids = [3131,1755,6578];
export const modules = {

/***/ 19953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ verifyCommand),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   w0: () => (/* binding */ signerFlags)
/* harmony export */ });
/* unused harmony export artifactWord */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secure_build_common_domain_signing_github_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89912);


const GITHUB_ISSUER = (0,_secure_build_common_domain_signing_github_host__WEBPACK_IMPORTED_MODULE_1__/* .githubHostOf */ .l)('https://github.com').issuer;
/** What anyone types to check the folder again. `PUBLIC.pem` stands for the public key of a signer. */
function verifyCommand(workspace, folder, signers) {
    return `secure-build verify ${shellWord(shownPath(workspace, folder))}${signerFlags(signers)}`;
}
/** Whom to expect: without it, a verification would accept anybody. */
function signerFlags(signers) {
    return signers
        .flatMap(({ spec, expected }) => {
        if (expected.kind === 'identity')
            return identityFlags(expected);
        return spec === 'local' ? [] : ['--key PUBLIC.pem', ...evidenceFlags(expected)];
    })
        .map((flag) => ` ${flag}`)
        .join('');
}
function evidenceFlags({ log, time }) {
    if (log === 'required' && time === 'required')
        return [];
    if (log === 'none' && time === 'none')
        return ['--key-evidence none'];
    return [`--key-evidence ${log === 'required' ? 'log' : 'time'}`];
}
/** The workflow, the repository and its id; what belongs to this one run stays out, or no other run would pass. */
function identityFlags(expected) {
    const { san = '', sourceRepository = '', sourceRepositoryId, issuer } = expected;
    const workflow = /^https:\/\/[^/]+\/([^@]+)@/.exec(san)?.[1];
    const repository = sourceRepository.replace(/^https:\/\/[^/]+\//, '');
    return [
        ...(issuer === GITHUB_ISSUER ? [] : [`--issuer ${shellWord(issuer)}`]),
        workflow === undefined ? `--san ${shellWord(san)}` : `--signer-workflow ${shellWord(workflow)}`,
        ...(repository === '' ? [] : [`--source-repository ${shellWord(repository)}`]),
        ...(sourceRepositoryId === undefined ? [] : [`--source-repository-id ${sourceRepositoryId}`]),
    ];
}
/** The command line takes one artifact at a time; for several, `ARTIFACT` stands for each. */
function artifactWord(artifacts, workspace) {
    const [only, ...others] = artifacts;
    return only === undefined || others.length > 0 ? 'ARTIFACT' : shellWord(shownPath(workspace, only.path));
}
/** Relative where it is inside the workspace, as a person would type it there. */
function shownPath(workspace, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
    if (inside === '' || inside.startsWith('..'))
        return path;
    // A name that starts like a flag would be read as one.
    return inside.startsWith('-') ? `./${inside}` : inside;
}
/** One word for a POSIX shell. */
function shellWord(text) {
    return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 62857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ noOutputs),
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
const outputs = {
    status: '`signed`, `verified`, `not-verified`, `attached` or `unsigned`.',
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
};
/** Every output, empty where a run has nothing to say. */
const noOutputs = {
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
};


/***/ }),

/***/ 48212:
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

/***/ 78014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openRunSigners)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secure_build_common_core_limits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _secure_build_common_edges_signers_registry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3221);
/* harmony import */ var _secure_build_common_formats_signing_config__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36578);





/**
 * The signers of a run, opened with the services that the inputs name, before anything is signed.
 *
 * @returns `undefined` for a job without a token where the inputs say to go on unsigned (SEC-118)
 * @throws Problem as the signers say
 */
async function openRunSigners(story) {
    const { inputs } = story;
    try {
        return await (0,_secure_build_common_edges_signers_registry__WEBPACK_IMPORTED_MODULE_3__/* .openSigners */ .aY)(inputs.signers, { ...story, setup: await setupOf(story) });
    }
    catch (error) {
        const isForbidden = error instanceof _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF && error.code === 'oidc/no-permission';
        if (isForbidden && inputs['on-fork'] === 'skip')
            return undefined;
        throw error;
    }
}
async function setupOf({ inputs, ports, context }) {
    const configPath = inputs['signing-config-path'];
    const [rootPath, ...others] = inputs['trusted-root-path'];
    if (others.length > 0) {
        throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('input/invalid', 'input "trusted-root-path": signing takes one trusted root');
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
                signingConfig: (0,_secure_build_common_formats_signing_config__WEBPACK_IMPORTED_MODULE_4__.parseSigningConfig)(await ports.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, configPath), _secure_build_common_core_limits__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.trustedRootBytes), configPath),
            }),
    };
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

/***/ 89912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ githubHostOf)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const TENANT = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/;
const SERVER = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/;
/** @throws Problem `context/missing` for a text that is no address of a host. */
function githubHostOf(serverUrl) {
    if (serverUrl === 'https://github.com') {
        return { kind: 'github.com', url: serverUrl, issuer: 'https://token.actions.githubusercontent.com' };
    }
    const tenant = TENANT.exec(serverUrl)?.[1];
    if (tenant !== undefined) {
        return { kind: 'tenant', url: serverUrl, issuer: `https://token.actions.${tenant}.ghe.com`, tenant };
    }
    if (SERVER.test(serverUrl)) {
        return { kind: 'server', url: serverUrl, issuer: `${serverUrl}/_services/token` };
    }
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('context/missing', 'GITHUB_SERVER_URL is not the address of a GitHub');
}


/***/ }),

/***/ 25468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ storeBundle),
/* harmony export */   n: () => (/* binding */ findBundles)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

/**
 * Stores one bundle everywhere. A store that fails does not keep the others from taking it; the first fault is
 * thrown in the end, with the others in its details.
 */
async function storeBundle(stores, bundle, { log }) {
    const receipts = [];
    const faults = [];
    for (const store of stores) {
        try {
            const receipt = await store.store(bundle);
            if (receipt.kind === 'refused')
                log.annotate({ kind: 'warning', message: receipt.because });
            receipts.push(receipt);
        }
        catch (error) {
            if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF))
                throw error;
            faults.push(error);
        }
    }
    const [first, ...others] = faults;
    if (first === undefined)
        return receipts;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(first.code, first.message, {
        at: first.at,
        hint: first.hint,
        details: [
            ...first.details,
            ...others.map(({ message }) => message),
            `The bundle is safe at ${bundle.safeAt}.`,
        ],
        cause: first,
    });
}
/** Looks everywhere, also where an earlier place failed. */
async function findBundles(stores, digest) {
    const bundles = [];
    const unread = [];
    for (const store of stores) {
        try {
            bundles.push(...(await store.read(digest)));
        }
        catch (error) {
            if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF))
                throw error;
            unread.push({ place: store.place, problem: error });
        }
    }
    return { bundles, unread };
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

/***/ 34228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ registryCredentials),
/* harmony export */   g: () => (/* binding */ subjectContext)
/* harmony export */ });
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89912);

/**
 * Where subjects are looked for. Registries and workflow artifacts are asked, and the code for that is loaded, only
 * for subjects that name them.
 *
 * @param root absolute: what patterns and names are relative to
 * @param deadlineMs how long a service may stay unavailable
 */
function subjectContext(where, root, deadlineMs) {
    const { ports, context } = where;
    const sought = {
        workspace: context.workspace,
        root,
        async resolveTag(reference) {
            const { digestOfTag } = await Promise.all(/* import() */[__webpack_require__.e(6051), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 40643));
            return digestOfTag(ports, reference, { credentials: await registryCredentials(where), deadlineMs });
        },
    };
    if (context.kind === 'laptop')
        return sought;
    return {
        ...sought,
        async findWorkflowArtifact(nameOrId) {
            const { openArtifactService } = await __webpack_require__.e(/* import() */ 5371).then(__webpack_require__.bind(__webpack_require__, 35371));
            const { findWorkflowArtifact } = await __webpack_require__.e(/* import() */ 7144).then(__webpack_require__.bind(__webpack_require__, 27144));
            const service = openArtifactService(process.env, ports, (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_0__/* .githubHostOf */ .l)(context.github.serverUrl));
            return findWorkflowArtifact(ports, service, nameOrId, deadlineMs);
        },
    };
}
/** What this user or job has of Docker's configuration. */
async function registryCredentials({ ports, context }) {
    const { dockerCredentials, dockerConfigPath } = await __webpack_require__.e(/* import() */ 9736).then(__webpack_require__.bind(__webpack_require__, 79736));
    // Never a configuration in the checkout: it would choose the credentials, or the program that gives them.
    const configPath = dockerConfigPath(process.env);
    return dockerCredentials(ports, { configPath, workspace: context.workspace });
}


/***/ }),

/***/ 70547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ parseOciReference),
/* harmony export */   an: () => (/* binding */ isOciDigest),
/* harmony export */   m0: () => (/* binding */ formatOciName)
/* harmony export */ });
/* unused harmony export parsePinnedReference */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

// OCI distribution specification 1.1, "Pulling manifests".
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const REGISTRY = /^(?=.{1,255}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::[1-9]\d{0,4})?$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MOST_CHARACTERS = 1024;
/**
 * `REGISTRY/REPOSITORY[:TAG][@DIGEST]`. The registry is always spelled out: a short name means another image on
 * another machine.
 *
 * @throws Problem `oci/reference`
 */
function parseOciReference(text) {
    if (text.length > MOST_CHARACTERS)
        return refuse(text, 'it is too long');
    const [name = '', digest, ...rest] = text.split('@');
    if (rest.length > 0)
        refuse(text, 'it has more than one "@"');
    if (digest !== undefined && !isOciDigest(digest)) {
        refuse(text, 'expected a digest such as sha256: and 64 lower-case hexadecimal characters after "@"');
    }
    const slash = name.indexOf('/');
    const registry = name.slice(0, Math.max(slash, 0)).toLowerCase();
    // As in every client: without a dot, a port or this one name, the first part is no host.
    if (!REGISTRY.test(registry) || !/[.:]|^localhost$/.test(registry))
        refuse(text, 'it does not begin with the host of a registry');
    const path = name.slice(slash + 1);
    const colon = path.indexOf(':');
    const repository = colon < 0 ? path : path.slice(0, colon);
    const tag = colon < 0 ? undefined : path.slice(colon + 1);
    if (repository.length > 255 || !REPOSITORY.test(repository))
        refuse(text, 'its repository is no lower-case path');
    if (tag !== undefined && !TAG.test(tag))
        refuse(text, 'its tag has characters that a tag cannot have');
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/**
 * A reference that names one manifest for ever. A tag beside the digest is kept, and means nothing.
 *
 * @throws Problem `oci/reference`
 */
function parsePinnedReference(text) {
    const reference = parseOciReference(text);
    const { digest } = reference;
    if (digest === undefined)
        return refuse(text, 'it has no digest, and a tag may move');
    return { ...reference, digest };
}
/** The name of the subject: without tag and digest (signing specification, 3.2). */
function formatOciName({ registry, repository }) {
    return `${registry}/${repository}`;
}
function isOciDigest(text) {
    return DIGEST.test(text);
}
function refuse(text, fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('oci/reference', `expected REGISTRY/REPOSITORY@sha256:HEX, got ${JSON.stringify(text.slice(0, 100))}: ${fault}`);
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
