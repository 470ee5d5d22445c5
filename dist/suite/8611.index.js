export const id = 8611;
export const ids = [8611,1755,6578];
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

/***/ 67608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ signBlob),
/* harmony export */   f: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54453);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90266);
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73003);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10565);






/**
 * Signs the bytes of a statement and verifies the serialized bundle before anyone gets it (signing
 * specification, 4.4, steps 5 to 8). This has no switch: a bundle that does not verify is never stored
 * (SEC-150, SEC-155).
 *
 * @param payload The statement as canonical JSON.
 * @throws Problem `statement/invalid` before signing, `signer/self-check` after it, and what the signer throws.
 */
async function signStatement(signer, payload, now, options = {}) {
    const { subject } = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)(payload);
    const bundle = (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSigstoreBundle */ .ac)(await signer.sign({ kind: 'statement', payload }, options));
    const verification = (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)(bundle, {
        ...expectationOf(signer, now),
        artifacts: subject.map(({ digest }) => digest),
        requireAllSubjects: true,
    });
    if (verification.kind === 'verified')
        return { bundle, verified: verification.statement };
    throw selfCheck(signer, verification);
}
/** The same for a file itself: such a signature is no statement and says nothing but "these bytes". */
async function signBlob(signer, blob, now, options = {}) {
    const bundle = (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSigstoreBundle */ .ac)(await signer.sign(blob, options));
    const verification = (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)(bundle, {
        ...expectationOf(signer, now),
        artifacts: [await artifactFor(signer, blob)],
        ecdsaOverDigest: await (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .loadEcdsaOverDigest */ .VQ)(),
    });
    if (verification.kind === 'verified-blob')
        return { bundle, verified: verification.blob };
    throw selfCheck(signer, verification);
}
/**
 * What a signature of this signer can be checked with, from a reading of its own. Certificates are for P-256 keys,
 * for which the SHA-256 is enough; other keys have another hash, or none.
 */
async function artifactFor({ expected }, blob) {
    const { sha256 } = blob;
    const algorithm = expected.kind === 'key' ? (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOfKey */ .N7)(expected.publicKey) : 'sha256';
    if (algorithm === 'sha256')
        return { sha256 };
    const pieces = [];
    // Only Ed25519 needs the whole; it had to be kept whole to be signed.
    for await (const piece of blob.pieces())
        pieces.push(piece);
    return { sha256, bytes: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(...pieces) };
}
function expectationOf({ expected, trust }, now) {
    return { trust, signers: [expected], now, exactBytes: true };
}
function selfCheck({ spec }, verification) {
    const refusal = verification.kind === 'not-verified' ? verification : undefined;
    const because = refusal === undefined ? 'it is of another kind' : `${refusal.because} [${refusal.code}]`;
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('signer/self-check', `signer "${spec}": our own verifier refused the new bundle: ${because}`, refusal === undefined ? {} : { cause: refusal.cause });
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

/***/ 3221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ openSigners)
});

// UNUSED EXPORTS: parseSigners, signerKinds

// EXTERNAL MODULE: ./packages/common/src/core/did-you-mean.ts
var did_you_mean = __webpack_require__(21484);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/formats/private-key.ts
var private_key = __webpack_require__(72069);
// EXTERNAL MODULE: ./packages/common/src/edges/secrets.ts
var secrets = __webpack_require__(11755);
// EXTERNAL MODULE: ./packages/common/src/edges/signers/key-signing.ts
var key_signing = __webpack_require__(84151);
;// CONCATENATED MODULE: ./packages/common/src/edges/signers/key.ts







const FILE = /^key:(?!env:)(.+)$/;
const VARIABLE = /^key:env:([A-Za-z_][A-Za-z0-9_]*)$/;
/** `key:PATH` or `key:env:NAME`: a PKCS #8 private key in PEM (signing specification, 4.5). */
const keySigner = {
    id: 'key',
    form: 'key:PATH or key:env:NAME',
    title: 'Private key in a file or a variable',
    why: 'Whoever holds the key can sign: the signature proves as much as the key is guarded. A verifier needs the public key from a place that it trusts.',
    remedy: 'Make a key with "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out KEY.pem", keep it secret, and publish what "openssl pkey -in KEY.pem -pubout" prints.',
    matches: (spec) => FILE.test(spec) || VARIABLE.test(spec),
    async open(spec, run) {
        const variable = VARIABLE.exec(spec)?.[1];
        const key = variable === undefined ? await readKeyFile(spec.slice('key:'.length), run) : readKeyVariable(variable);
        const proves = 'whoever holds this private key signed; who that is, the key does not say';
        return (0,key_signing/* openKeySigner */.S)({ spec, key, proves }, run);
    },
};
async function readKeyFile(path, { ports, context }) {
    const absolute = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(context.workspace, path);
    const bytes = await ports.files.read(absolute, limits/* limits */.F.keyFileBytes);
    await warnOfWideRights(absolute, path, ports);
    const text = (0,core_bytes/* decodeUtf8 */._6)(bytes);
    if (text === undefined)
        throw new problem/* Problem */.AF('key/invalid', 'not a PEM file: not text', { at: { file: path } });
    (0,secrets/* registerSecret */.c)(text);
    return (0,private_key/* parsePrivateKeyPem */.G)(text, path);
}
async function warnOfWideRights(absolute, path, ports) {
    // Windows has no permission bits; what Node reports there says nothing.
    if (process.platform === 'win32')
        return;
    const real = await ports.files.realPath(absolute);
    const info = real === undefined ? undefined : await ports.files.info(real);
    if (info === undefined || (info.mode & 0o077) === 0)
        return;
    const mode = info.mode.toString(8).padStart(4, '0');
    ports.log.annotate({
        kind: 'warning',
        message: `private key "${path}": other users may read or write it (mode ${mode}); "chmod 600 ${path}" takes that right away`,
    });
}
const taken = new Map();
/**
 * The variable is taken out of the environment at first use, so that no program started later can inherit it;
 * it is kept here for the later steps of the same process (attest, decision, seal).
 */
function readKeyVariable(name) {
    const text = process.env[name] ?? taken.get(name) ?? '';
    if (text.trim() === '') {
        throw new problem/* Problem */.AF('key/invalid', `the variable ${name} is not set or empty`, {
            hint: `Set ${name} to the PEM text of the key; in a workflow from a secret, under "env:" of the step.`,
        });
    }
    taken.set(name, text);
    delete process.env[name];
    (0,secrets/* registerSecret */.c)(text);
    return (0,private_key/* parsePrivateKeyPem */.G)(text, `variable ${name}`);
}

;// CONCATENATED MODULE: ./packages/common/src/edges/signers/keyless.ts

/** `keyless`: a key that lives as long as this process, and a certificate for the job (signing specification, 4). */
const keylessSigner = {
    id: 'keyless',
    form: 'keyless',
    title: 'Certificate of the job',
    why: 'A certificate authority confirms which workflow of which repository signed, at which commit and in which run; there is no key to guard or to leak.',
    remedy: 'Give the job "permissions: id-token: write". It works in GitHub Actions only; elsewhere sign with a key.',
    matches: (spec) => spec === 'keyless',
    async open(spec, { ports, context, setup }) {
        if (context.kind !== 'workflow') {
            throw new problem/* Problem */.AF('signer/unavailable', 'signer "keyless" works in a workflow only', {
                hint: 'Nobody certifies a laptop: use "local" or "key:PATH".',
            });
        }
        // Half of Sigstore's protocols: loaded by those runs only that sign with them.
        const { openKeyless } = await Promise.all(/* import() */[__webpack_require__.e(5914), __webpack_require__.e(2256)]).then(__webpack_require__.bind(__webpack_require__, 92256));
        return openKeyless(spec, { ports, context, ...(setup === undefined ? {} : { setup }) });
    },
};

// EXTERNAL MODULE: ./packages/common/src/edges/signers/local.ts
var local = __webpack_require__(52685);
;// CONCATENATED MODULE: ./packages/common/src/edges/signers/registry.ts





const signerKinds = [keylessSigner, keySigner, local/* localSigner */.M];
/** Signers of the specification that this version does not have: refused by name, so that nobody hunts a typo. */
const later = /^(?:minisign|ssh|gpg|raw|notation|frost|(?:awskms|gcpkms|azurekms|hashivault):\/\/.*|(?:pkcs11|tpm):.*)$/;
/**
 * The lines of the input `signers`. Without any, a laptop signs with its local key and a workflow as itself: nobody
 * had to choose a key, and nobody can lose one.
 *
 * @throws Problem `input/invalid` that names every line at fault.
 */
function parseSigners(lines, context) {
    if (lines.length === 0) {
        const kind = context.kind === 'laptop' ? local/* localSigner */.M : keylessSigner;
        return [{ spec: kind.id, kind }];
    }
    const faults = [];
    // A PEM text has several lines; what follows its first one is the key itself.
    const holdsKey = lines.some((line) => line.includes('-----'));
    const signers = [];
    for (const [index, spec] of lines.entries()) {
        const kind = signerKinds.find(({ matches }) => matches(spec));
        if (lines.indexOf(spec) !== index)
            faults.push(`input "signers": ${JSON.stringify(spec)} stands twice`);
        else if (kind === undefined)
            faults.push(unknownSigner(spec, holdsKey));
        else
            signers.push({ spec, kind });
    }
    if (faults.length === 0)
        return signers;
    const forms = signerKinds.map(({ form }) => form).join(', ');
    throw new problem/* Problem */.AF('input/invalid', faults.length === 1 ? (faults[0] ?? '') : 'the signers are not understood:', {
        details: faults.length === 1 ? [] : faults,
        hint: `A line of "signers" is one of: ${forms}.`,
    });
}
/**
 * Opens every signer before anything is signed.
 *
 * @throws Problem as the signer's kind says, and `input/invalid` for one key under two names: two signatures
 *   by one key are the word of one party (SEC-042).
 */
async function openSigners(lines, run) {
    const signers = [];
    for (const { spec, kind } of parseSigners(lines, run.context)) {
        const signer = await kind.open(spec, run);
        const twin = signers.find((other) => isSameParty(other, signer));
        if (twin !== undefined) {
            throw new problem/* Problem */.AF('input/invalid', `input "signers": "${twin.spec}" and "${spec}" are the same key`);
        }
        signers.push(signer);
    }
    return signers;
}
/** Two certificates of one job are one party, too; `keyless` cannot stand twice. */
function isSameParty({ expected: a }, { expected: b }) {
    return a.kind === 'key' && b.kind === 'key' && a.publicKey.keyId === b.publicKey.keyId;
}
function unknownSigner(spec, holdsKey) {
    // A key pasted in place of its name must not be printed.
    if (holdsKey)
        return 'input "signers": a line of a PEM text is no signer';
    const shown = /^[\w+/=-]{32,}$/.test(spec) ? 'what may be a key' : JSON.stringify(spec.slice(0, 100));
    if (later.test(spec))
        return `input "signers": ${shown} is not in this version`;
    const near = (0,did_you_mean/* nearest */.p)(spec, ['keyless', 'local', 'key:env:NAME', 'key:PATH']);
    return `input "signers": ${shown} is no signer.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
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
