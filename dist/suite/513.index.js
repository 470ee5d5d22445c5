export const id = 513;
export const ids = [513];
export const modules = {

/***/ 3607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findIntegrityFaults),
/* harmony export */   V: () => (/* binding */ WITH_LOCK)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8595);


/** For whoever holds the lock, or may meet one who does. */
const WITH_LOCK = [_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX */ .hx, _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .SEAL */ .El, _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK */ .YM];
/**
 * Everything that differs between an evidence folder and its index: files changed, missing, replaced by links,
 * and files that the index does not list. No file is read whole, each fault has its file.
 *
 * @param besides names that may stand there without an entry; with {@link WITH_LOCK} the lock of a writer too
 */
async function findIntegrityFaults(files, folder, entries, besides = [_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX */ .hx, _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .SEAL */ .El]) {
    const { present, twins } = await listFiles(files, folder);
    const faults = [];
    for (const entry of entries) {
        const kind = present.get(entry.name);
        present.delete(entry.name);
        const fault = await entryFault(files, folder, entry, kind);
        if (fault !== undefined)
            faults.push(fault);
    }
    for (const name of besides) {
        if (present.get(name) === 'file')
            present.delete(name);
    }
    for (const name of [...present.keys(), ...twins]) {
        faults.push(new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('verify/unlisted', 'the index does not list this file', { at: { file: name } }));
    }
    return faults;
}
async function entryFault(files, folder, { name, digest }, kind) {
    const at = { file: name };
    if (kind === undefined)
        return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('evidence/missing', 'the index lists this file', { at });
    if (kind !== 'file')
        return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('evidence/link', 'this is a link or no regular file', { at });
    const found = await files.hash(`${folder}/${name}`);
    if (found.sha256 === digest.sha256)
        return undefined;
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('evidence/digest-mismatch', `changed: expected sha256:${digest.sha256}, got sha256:${found.sha256}`, { at });
}
/** Every name below the folder that is no folder itself; links are not followed. */
async function listFiles(files, root) {
    const present = new Map();
    // Names that are no UTF-8 become equal when they are read; a second file must not hide behind the first.
    const twins = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of await files.list(`${root}/${folder}`)) {
            const path = `${folder}${name}`;
            if (kind === 'folder')
                folders.push(`${path}/`);
            else if (present.has(path))
                twins.push(path);
            else
                present.set(path, kind);
        }
    }
    return { present, twins };
}


/***/ }),

/***/ 3428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ sealEvidence),
  l: () => (/* binding */ verifySeal)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(1387);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(1967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts + 1 modules
var problem = __webpack_require__(7296);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(266);
;// CONCATENATED MODULE: ./packages/common/src/formats/evidence-seal.ts


/**
 * The statement that seals an evidence folder. Its subject is `index.json`; the index names every other file
 * with its digest, so the seal covers them all. Predicate: how many entries the index has.
 */
function evidenceSealBytes(indexName, index, entries) {
    const subject = { name: indexName, digest: { sha256: (0,digest/* sha256 */.sc)(index) } };
    return (0,in_toto/* statementBytes */.Tp)([subject], in_toto/* predicateTypes */.ZR.evidenceSeal, { entries });
}

// EXTERNAL MODULE: ./packages/common/src/domain/signing/signer.ts
var signing_signer = __webpack_require__(7608);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts
var verify = __webpack_require__(5583);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts
var evidence_evidence = __webpack_require__(8595);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/integrity.ts
var integrity = __webpack_require__(3607);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/seal.ts









/**
 * Signs the index as it is now, and with it the digest of every file that it lists. An older seal is replaced.
 * A folder that differs from its index is not sealed: the seal would vouch for files that are not there.
 *
 * @throws Problem `sign/nothing` without an index, `evidence/…` or `verify/unlisted` for the first difference.
 */
async function sealEvidence(files, evidence, signer) {
    return evidence.exclusively(async (entries) => {
        const index = await files.readIfPresent(`${evidence.folder}/${evidence_evidence/* INDEX */.hx}`, limits/* limits */.F.indexBytes);
        if (index === undefined) {
            throw new problem/* Problem */.AF('sign/nothing', 'the evidence folder is empty: there is no index to seal');
        }
        const [fault] = await (0,integrity/* findIntegrityFaults */.S)(files, evidence.folder, entries, integrity/* WITH_LOCK */.V);
        if (fault !== undefined)
            throw fault;
        const signed = await (0,signing_signer/* signStatement */.f)(signer, evidenceSealBytes(evidence_evidence/* INDEX */.hx, index, entries.length));
        await files.write(`${evidence.folder}/${evidence_evidence/* SEAL */.El}`, signed.bundle);
        return signed;
    });
}
/** The seal against the bytes of the index. Every byte of both counts. */
function verifySeal(seal, index, trustedKeys) {
    return (0,verify/* verifyBundle */.I)(seal, {
        trustedKeys,
        artifacts: [(0,digest/* sha256 */.sc)(index)],
        predicateType: in_toto/* predicateTypes */.ZR.evidenceSeal,
        exactBytes: true,
    });
}


/***/ }),

/***/ 6244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseTrustFromEvidence)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);

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

/***/ 9212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   gZ: () => (/* binding */ formatIdentity)
/* harmony export */ });
/* unused harmony export sameIdentity */
function identityOf({ publicKey, name }) {
    return { kind: 'key', keyId: publicKey.keyId, ...(name === undefined ? {} : { name }) };
}
/** Names are labels: two names for one key are one identity (SEC-042). */
function sameIdentity(a, b) {
    return a.kind === b.kind && a.keyId === b.keyId;
}
/** `release.pem (key sha256:…)` */
function formatIdentity({ keyId, name }) {
    return name === undefined ? `key sha256:${keyId}` : `${name} (key sha256:${keyId})`;
}


/***/ }),

/***/ 7608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4719);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(266);
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6157);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5583);





/**
 * Signs the bytes of a statement and verifies the serialized bundle before anyone gets it (signing
 * specification, 4.4, steps 5 to 8). This has no switch: a bundle that does not verify is never stored (SEC-155).
 *
 * @param payload The statement as canonical JSON; these bytes are signed, stored and verified.
 * @throws Problem `statement/invalid` before signing, `signer/self-check` after it.
 */
async function signStatement(signer, payload) {
    const { subject } = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(payload);
    const signature = await signer.sign((0,_formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .preAuthenticationEncoding */ .JD)(_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc, payload));
    const bundle = (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSigstoreBundle */ .ac)({
        keyId: signer.publicKey.keyId,
        envelope: { payloadType: _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc, payload, signature, keyid: '' },
    });
    const verification = (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(bundle, {
        trustedKeys: [{ publicKey: signer.publicKey, name: signer.spec }],
        artifacts: subject.map(({ digest }) => digest.sha256),
        exactBytes: true,
    });
    if (verification.kind === 'verified')
        return { bundle, verified: verification.statement };
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('signer/self-check', `signer "${signer.spec}": our own verifier refused the new bundle: ${verification.because} [${verification.code}]`);
}


/***/ }),

/***/ 5583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVerifiedStatement),
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3691);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7296);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4719);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(266);
/* harmony import */ var _formats_public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5413);
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6157);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9212);








const made = new WeakSet();
/** A look-alike that never went through {@link verifyBundle} is not one, whatever its type says. */
function isVerifiedStatement(value) {
    return made.has(value);
}
/**
 * The checks of the signing specification, 6.2, for bundles of plain keys, in its order: parse (1, 2), kind (3),
 * signer (10), signature (9), type (11), subject (12). The first that fails decides. The signer comes before
 * the signature here, because a key is what the signature is checked with.
 *
 * @throws Problem `verify/not-asked` where the caller expects nothing: a verification of nothing is no success.
 */
function verifyBundle(bytes, expected) {
    if (expected.trustedKeys.length === 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/not-asked', 'no trusted key is named');
    if (expected.artifacts.length === 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/not-asked', 'no artifact is named');
    try {
        return { kind: 'verified', statement: verifiedStatement(bytes, expected) };
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF)
            return refusalOf(error);
        throw error;
    }
}
function verifiedStatement(bytes, expected) {
    const bundle = (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSigstoreBundle */ .qz)(bytes);
    if (expected.exactBytes === true && !(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(bytes, (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSigstoreBundle */ .ac)(bundle))) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/not-canonical', 'the bundle is not in the form that it was written in');
    }
    const signer = trustedSigner(bundle, expected.trustedKeys);
    const statement = signedStatement(bundle, signer);
    if (expected.predicateType !== undefined && statement.predicateType !== expected.predicateType) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/type', `expected the predicate type ${expected.predicateType}, got ${JSON.stringify(statement.predicateType)}`);
    }
    const value = Object.freeze({
        statement,
        payloadSha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bundle.envelope.payload),
        bundleSha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes),
        signer: (0,_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .identityOf */ .cu)(signer),
        artifacts: matchedArtifacts(statement, expected.artifacts),
    });
    made.add(value);
    return value;
}
/** The hint only chooses among the keys that the caller trusts; the signature then has to fit that key. */
function trustedSigner({ keyId }, trustedKeys) {
    const trusted = trustedKeys.find(({ publicKey }) => publicKey.keyId === keyId);
    if (trusted !== undefined)
        return trusted;
    const wanted = trustedKeys.map(({ publicKey }) => `sha256:${publicKey.keyId}`).join(', ');
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/identity', `names the key sha256:${keyId}; trusted is ${wanted}`);
}
function signedStatement({ envelope }, signer) {
    const signedText = (0,_formats_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .preAuthenticationEncoding */ .JD)(envelope.payloadType, envelope.payload);
    if (!(0,_formats_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .isSignedBy */ .s3)(signer.publicKey, signedText, envelope.signature)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/signature', 'the signature does not fit the envelope and the key', {
            at: { pointer: '/dsseEnvelope/signatures/0/sig' },
        });
    }
    if (envelope.payloadType !== _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_4__/* .PAYLOAD_TYPE */ .Uc) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/type', `expected the payload type ${_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_4__/* .PAYLOAD_TYPE */ .Uc}, got ${JSON.stringify(envelope.payloadType.slice(0, 100))}`, { at: { pointer: '/dsseEnvelope/payloadType' } });
    }
    try {
        return (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(envelope.payload);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF))
            throw error;
        const place = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(error.at);
        const where = place === '' ? '' : ` at ${place} of the payload`;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/type', `what was signed is no statement: ${error.message}${where}`, {
            cause: error,
        });
    }
}
function matchedArtifacts({ subject }, artifacts) {
    const about = new Set(subject.map(({ digest }) => digest.sha256));
    const matched = [...new Set(artifacts)].filter((digest) => about.has(digest));
    if (matched.length > 0)
        return matched;
    const asked = artifacts.slice(0, 3).map((digest) => `sha256:${digest}`);
    const named = subject
        .slice(0, 3)
        .map(({ name, digest }) => `${JSON.stringify(name)} sha256:${digest.sha256}`);
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/subject-mismatch', `asked about ${asked.join(', ')}${rest(artifacts.length)}; the statement is about ${named.join(', ')}${rest(subject.length)}`);
}
const rest = (count) => (count > 3 ? ` and ${count - 3} more` : '');
function refusalOf({ code, message, at, hint }) {
    const place = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at);
    return { kind: 'not-verified', code, because: place === '' ? message : `${message} (at ${place})`, hint };
}


/***/ }),

/***/ 2685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ localSigner),
/* harmony export */   pb: () => (/* binding */ readLocalKey)
/* harmony export */ });
/* unused harmony export localKeyPath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3691);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7296);
/* harmony import */ var _formats_private_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2069);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1755);








/** `local`: this user's own key on this machine, made on first use. For a terminal only. */
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
        const { publicKey, sign } = await openLocalKey(ports.files);
        return {
            spec,
            publicKey,
            proves: 'integrity: nothing was changed since; not who you are, since only this machine knows the key',
            sign: async (message) => sign(message),
        };
    },
};
/** The key that `verify` trusts when the user names none; `undefined` before its first use. */
async function readLocalKey(files) {
    const key = await readKey(files, localKeyPath());
    return key === undefined ? undefined : { publicKey: key.publicKey, name: 'local' };
}
/** `$XDG_STATE_HOME`, relative values ignored as the XDG Base Directory Specification demands. */
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
    // Two first runs at once must end with one key, or the evidence of one of them could never be verified.
    return files.withLock(`${path}.lock`, async () => (await readKey(files, path)) ?? makeKey(files, path));
}
async function makeKey(files, path) {
    const { privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const text = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .registerSecret */ .c)(text);
    await files.write(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8 */ .As)(text), 0o600);
    return (0,_formats_private_key_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePrivateKeyPem */ .G)(text, path);
}
async function readKey(files, path) {
    const bytes = await files.readIfPresent(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.keyFileBytes);
    if (bytes === undefined)
        return undefined;
    await refuseWideRights(files, path);
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(bytes) ?? '';
    (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .registerSecret */ .c)(text);
    return (0,_formats_private_key_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePrivateKeyPem */ .G)(text, path);
}
/** We wrote this file with mode 0600. If others can get at it now, it may not be our key any more. */
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

/***/ 6701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ openSigners)
});

// UNUSED EXPORTS: parseSigners, signerKinds

// EXTERNAL MODULE: ./packages/common/src/core/did-you-mean.ts
var did_you_mean = __webpack_require__(1484);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts + 1 modules
var problem = __webpack_require__(7296);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(3691);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(1967);
// EXTERNAL MODULE: ./packages/common/src/formats/private-key.ts
var private_key = __webpack_require__(2069);
// EXTERNAL MODULE: ./packages/common/src/edges/secrets.ts
var secrets = __webpack_require__(1755);
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
        const { publicKey, sign } = variable === undefined ? await readKeyFile(spec.slice('key:'.length), run) : readKeyVariable(variable);
        return {
            spec,
            publicKey,
            proves: 'whoever holds this private key signed; who that is, the key does not say',
            sign: async (message) => sign(message),
        };
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

// EXTERNAL MODULE: ./packages/common/src/edges/signers/local.ts
var local = __webpack_require__(2685);
;// CONCATENATED MODULE: ./packages/common/src/edges/signers/registry.ts




const signerKinds = [keySigner, local/* localSigner */.M];
/** Signers of the specification that this version does not have: refused by name, so that nobody hunts a typo. */
const later = /^(?:keyless|minisign|ssh|gpg|raw|notation|frost|(?:awskms|gcpkms|azurekms|hashivault):\/\/.*|(?:pkcs11|tpm):.*)$/;
/**
 * The lines of the input `signers`. Without any, a laptop signs with `local`; a workflow has no default,
 * since nothing there could be trusted without having been chosen.
 *
 * @throws Problem `input/invalid` that names every line at fault.
 */
function parseSigners(lines, context) {
    if (lines.length === 0 && context.kind === 'laptop')
        return [{ spec: 'local', kind: local/* localSigner */.M }];
    const faults = lines.length === 0 ? ['input "signers" is needed in a workflow'] : [];
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
        const twin = signers.find(({ publicKey }) => publicKey.keyId === signer.publicKey.keyId);
        if (twin !== undefined) {
            throw new problem/* Problem */.AF('input/invalid', `input "signers": "${twin.spec}" and "${spec}" are the same key`);
        }
        signers.push(signer);
    }
    return signers;
}
function unknownSigner(spec, holdsKey) {
    // A key pasted in place of its name must not be printed.
    if (holdsKey)
        return 'input "signers": a line of a PEM text is no signer';
    const shown = /^[\w+/=-]{32,}$/.test(spec) ? 'what may be a key' : JSON.stringify(spec.slice(0, 100));
    if (later.test(spec))
        return `input "signers": ${shown} is not in this version`;
    const near = (0,did_you_mean/* nearest */.p)(spec, ['local', 'key:env:NAME', 'key:PATH']);
    return `input "signers": ${shown} is no signer.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ preAuthenticationEncoding),
/* harmony export */   X8: () => (/* binding */ envelopeJson),
/* harmony export */   mE: () => (/* binding */ parseEnvelope)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3691);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4509);
/* harmony import */ var _strict_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9707);



/**
 * `PAE(type, body)` of the DSSE protocol: what the signature covers. Lengths are in bytes, so no other pair
 * of type and payload has the same encoding.
 */
function preAuthenticationEncoding(payloadType, payload) {
    const type = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(payloadType);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(`DSSEv1 ${type.length} `), type, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(` ${payload.length} `), payload);
}
function envelopeJson({ payloadType, payload, signature, keyid }) {
    return {
        payload: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk)(payload),
        payloadType,
        signatures: [{ sig: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk)(signature), ...(keyid === '' ? {} : { keyid }) }],
    };
}
/** @throws Problem `verify/parse`, with the JSON pointer. */
function parseEnvelope(value, pointer) {
    const envelope = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStrictObject */ .v)(value, pointer, ['payload', 'payloadType', 'signatures']);
    const signatures = envelope.member('signatures');
    const at = `${pointer}/signatures`;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(signatures))
        return (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAt */ .w)(at, 'expected a list of signatures');
    // Verifiers that look at the first signature only can be given a good one and a bad one (SEC-003).
    if (signatures.length !== 1) {
        return (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAt */ .w)(at, `expected exactly one signature, got ${signatures.length}`);
    }
    const signature = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStrictObject */ .v)(signatures[0], `${at}/0`, ['sig', 'keyid']);
    return {
        payloadType: envelope.text('payloadType'),
        payload: readBase64(envelope, 'payload'),
        signature: readBase64(signature, 'sig'),
        keyid: signature.member('keyid') === undefined ? '' : signature.text('keyid', { mayBeEmpty: true }),
    };
}
function readBase64(object, key) {
    const bytes = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(object.text(key));
    return bytes ?? (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAt */ .w)(`${object.pointer}/${key}`, 'not canonical base64');
}


/***/ }),

/***/ 5902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parsePem)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3691);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);


const BEGIN = '-----BEGIN ';
const LABEL = /^([A-Z0-9][A-Z0-9 /]{0,63})-----/;
/** Encrypted keys before PKCS #8 (RFC 1421) say so in a header inside the block. */
const ENCRYPTED_HEADER = /^\s*Proc-Type: 4,ENCRYPTED/;
/**
 * The only block of a PEM text. Text around it is ignored, as RFC 7468 allows; a second block is refused,
 * since a reader that takes the first one and a reader that takes the last one would use different keys.
 *
 * @param name What to call the text in an error: a path, or the name of a variable. The text itself is never shown.
 * @throws Problem `key/invalid`.
 */
function parsePem(text, name) {
    const refuse = (fault) => {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('key/invalid', fault, { at: { file: name } });
    };
    const start = text.indexOf(BEGIN) + BEGIN.length;
    if (start < BEGIN.length)
        return refuse('not a PEM file: no line "-----BEGIN …-----"');
    if (text.includes(BEGIN, start))
        return refuse('more than one PEM block, expected exactly one');
    const label = LABEL.exec(text.slice(start, start + 100))?.[1];
    if (label === undefined)
        return refuse('the line "-----BEGIN …-----" is malformed');
    const end = text.indexOf(`-----END ${label}-----`, start);
    if (end < 0)
        return refuse(`the block "${label}" has no line "-----END ${label}-----"`);
    const body = text.slice(start + label.length + 5, end);
    if (ENCRYPTED_HEADER.test(body))
        return { label: `ENCRYPTED ${label}`, der: new Uint8Array() };
    const der = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(body.replace(/[\r\n\t ]/g, ''));
    if (der === undefined || der.length === 0)
        return refuse(`the block "${label}" is not base64`);
    return { label, der };
}


/***/ }),

/***/ 2069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parsePrivateKeyPem)
/* harmony export */ });
/* unused harmony export privateKeyOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5902);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5413);




/**
 * A PKCS #8 private key in PEM, not encrypted.
 *
 * @param name What to call the key in an error; no byte of the text is ever shown.
 * @throws Problem `key/invalid`, `key/encrypted` or `key/refused`.
 */
function parsePrivateKeyPem(text, name) {
    const { label, der } = (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePem */ .o)(text, name);
    if (label.startsWith('ENCRYPTED')) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('key/encrypted', 'the private key is encrypted', { at: { file: name } });
    }
    if (label !== 'PRIVATE KEY') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('key/invalid', `expected a PEM block "PRIVATE KEY" (PKCS #8), got "${label}"`, {
            at: { file: name },
            hint: hintFor(label),
        });
    }
    return privateKeyOf(readPkcs8(der, name), name);
}
function privateKeyOf(key, name) {
    const publicKey = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_3__/* .publicKeyOf */ .kc)(key, name);
    const { hash } = _public_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyKinds */ .r2[publicKey.kind];
    return { publicKey, sign: (message) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(hash, message, key) };
}
function readPkcs8(der, name) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
    }
    catch {
        // The library's error is not kept as a cause: nothing that has seen a private key goes into a report.
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('key/invalid', 'the PEM block "PRIVATE KEY" holds no private key that can be read', {
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

/***/ 5413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wz: () => (/* binding */ parsePublicKeyPem),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   r2: () => (/* binding */ keyKinds),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* unused harmony export formatPublicKeyPem */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3691);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1387);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7296);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5902);





/**
 * Signing specification, 4.5. The signature scheme follows from the key alone: a bundle cannot choose it.
 * RSA is PKCS #1 v1.5, the only RSA scheme that transparency logs still take.
 */
const keyKinds = {
    'ecdsa-p256': {
        title: 'ECDSA P-256',
        hash: 'sha256',
        spkiBytes: 91,
        is: (key) => isCurve(key, 'prime256v1'),
    },
    'ecdsa-p384': {
        title: 'ECDSA P-384',
        hash: 'sha384',
        spkiBytes: 120,
        is: (key) => isCurve(key, 'secp384r1'),
    },
    ed25519: {
        title: 'Ed25519',
        hash: null,
        spkiBytes: 44,
        is: ({ asymmetricKeyType }) => asymmetricKeyType === 'ed25519',
    },
    rsa: { title: 'RSA of 2048 to 8192 bits', hash: 'sha256', is: isStrongRsa },
};
const kindIds = Object.keys(keyKinds);
const accepted = kindIds.map((id) => keyKinds[id].title).join(', ');
/** A public key as PEM `PUBLIC KEY`. @throws Problem `key/invalid` or `key/refused`. */
function parsePublicKeyPem(text, name) {
    const { label, der } = (0,_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePem */ .o)(text, name);
    if (label !== 'PUBLIC KEY') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('key/invalid', `expected a PEM block "PUBLIC KEY", got "${label}"`, {
            at: { file: name },
            hint: 'Give the public key: "openssl pkey -in PRIVATE.pem -pubout -out PUBLIC.pem" writes it.',
        });
    }
    const publicKey = publicKeyOf(readSpki(der, name), name);
    // OpenSSL also reads encodings that nobody writes; each would be the same key under another id.
    if (!(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .equalBytes */ .ex)(publicKey.spki, der)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('key/invalid', 'the key is not in its canonical encoding', { at: { file: name } });
    }
    return publicKey;
}
/** @throws Problem `key/refused`, naming what the key is and which kinds are accepted. */
function publicKeyOf(key, name) {
    const spki = createPublic(key).export({ type: 'spki', format: 'der' });
    const kind = kindIds.find((id) => keyKinds[id].is(key));
    const expectedBytes = kind === undefined ? undefined : keyKinds[kind].spkiBytes;
    if (kind === undefined || (expectedBytes !== undefined && spki.length !== expectedBytes)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('key/refused', `a key of the kind ${describeKey(key)} is not accepted`, {
            at: { file: name },
            hint: `Use a key of one of these kinds: ${accepted}.`,
        });
    }
    return { keyId: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(spki), kind, spki, key: createPublic(key) };
}
function formatPublicKeyPem({ key }) {
    return key.export({ type: 'spki', format: 'pem' }).toString();
}
function isSignedBy({ kind, key }, message, signature) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(keyKinds[kind].hash, message, key, signature);
}
function createPublic(key) {
    return key.type === 'public' ? key : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
}
function readSpki(der, name) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(der), format: 'der', type: 'spki' });
    }
    catch (cause) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('key/invalid', 'the PEM block "PUBLIC KEY" holds no public key that can be read', {
            at: { file: name },
            cause,
        });
    }
}
function isCurve(key, curve) {
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === curve;
}
function isStrongRsa({ asymmetricKeyType, asymmetricKeyDetails }) {
    const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails ?? {};
    // Small exponents have a history of forged signatures; a huge modulus is a way to make verifiers slow.
    return (asymmetricKeyType === 'rsa' && modulusLength >= 2048 && modulusLength <= 8192 && publicExponent >= 65537n);
}
/** `rsa, 1024 bits` or `ec, curve secp521r1`. */
function describeKey({ asymmetricKeyType, asymmetricKeyDetails }) {
    const { modulusLength, publicExponent, namedCurve } = asymmetricKeyDetails ?? {};
    const details = [
        modulusLength === undefined ? undefined : `${modulusLength} bits`,
        publicExponent === undefined || publicExponent >= 65537n ? undefined : `exponent ${publicExponent}`,
        namedCurve === undefined ? undefined : `curve ${namedCurve}`,
    ];
    return [asymmetricKeyType ?? 'unknown', ...details].filter((part) => part !== undefined).join(', ');
}


/***/ }),

/***/ 6157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   ac: () => (/* binding */ formatSigstoreBundle),
/* harmony export */   qz: () => (/* binding */ parseSigstoreBundle)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3691);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7296);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4719);
/* harmony import */ var _strict_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9707);








const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** What `bundle.proto` called version 0.3 before it got a media type of its own. */
const OLDER_SPELLING = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
/** Canonical JSON without a newline at the end: one bundle has one spelling. */
function formatSigstoreBundle({ keyId, envelope }) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .M)({
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: { publicKey: { hint: hintOf(keyId) } },
        dsseEnvelope: (0,_dsse_js__WEBPACK_IMPORTED_MODULE_6__/* .envelopeJson */ .X8)(envelope),
    });
}
/**
 * Checks 1 to 3 of the signing specification, 6.2.
 *
 * @throws Problem `verify/parse`, `verify/kind`, `verify/unsupported` or `limit/exceeded`.
 */
function parseSigstoreBundle(bytes) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(bytes, { maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.bundleBytes, code: 'verify/parse' });
    const bundle = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .readStrictObject */ .v)(value, '', [
        'mediaType',
        'verificationMaterial',
        'dsseEnvelope',
        'messageSignature',
    ]);
    requireMediaType(bundle);
    const keyId = parseVerificationMaterial(bundle.member('verificationMaterial'));
    const envelope = parseContent(bundle);
    const { keyid } = envelope;
    if (keyid !== '' && keyid !== hintOf(keyId)) {
        (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseAt */ .w)('/dsseEnvelope/signatures/0/keyid', 'names another key than the hint of the bundle');
    }
    return { keyId, envelope };
}
function requireMediaType(bundle) {
    const mediaType = bundle.text('mediaType');
    if (mediaType === BUNDLE_MEDIA_TYPE || mediaType === OLDER_SPELLING)
        return;
    const shown = JSON.stringify(mediaType.slice(0, 100));
    (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseAt */ .w)('/mediaType', `expected "${BUNDLE_MEDIA_TYPE}", got ${shown}`);
}
function parseContent(bundle) {
    const envelope = bundle.member('dsseEnvelope');
    const blob = bundle.member('messageSignature');
    if (envelope !== undefined && blob !== undefined)
        (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseAt */ .w)('', 'two contents, expected exactly one');
    if (blob !== undefined)
        unsupported('/messageSignature', 'signatures over a file itself');
    return (0,_dsse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseEnvelope */ .mE)(envelope, '/dsseEnvelope');
}
function parseVerificationMaterial(value) {
    const at = '/verificationMaterial';
    const material = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .readStrictObject */ .v)(value, at, [
        'publicKey',
        'certificate',
        'x509CertificateChain',
        'tlogEntries',
        'timestampVerificationData',
    ]);
    // A bundle that has both leaves the choice of trust to its author (GHSA-fx35-mq7g-6g98).
    for (const kind of ['certificate', 'x509CertificateChain']) {
        if (material.member(kind) !== undefined) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('verify/kind', 'expected a signature by a key, found a certificate; certificates are not supported yet by this version', { at: { pointer: `${at}/${kind}` } });
        }
    }
    if (hasItems(material, 'tlogEntries'))
        unsupported(`${at}/tlogEntries`, 'transparency-log entries');
    const timestamps = material.member('timestampVerificationData');
    if (timestamps !== undefined) {
        const pointer = `${at}/timestampVerificationData`;
        const data = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .readStrictObject */ .v)(timestamps, pointer, ['rfc3161Timestamps']);
        if (hasItems(data, 'rfc3161Timestamps'))
            unsupported(pointer, 'signed timestamps');
    }
    const publicKey = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .readStrictObject */ .v)(material.member('publicKey'), `${at}/publicKey`, ['hint']);
    return keyIdOf(publicKey.text('hint'));
}
function hasItems(object, key) {
    const list = object.member(key);
    if (list === undefined)
        return false;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonArray */ .Md)(list))
        return (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseAt */ .w)(`${object.pointer}/${key}`, 'expected a list');
    return list.length > 0;
}
function unsupported(pointer, what) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('verify/unsupported', `${what} are not supported yet by this version`, {
        at: { pointer },
    });
}
/** Signing specification, 4.5: base64 of the SHA-256 of the SPKI. */
function hintOf(keyId) {
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk)((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHex */ .EF)(keyId) ?? new Uint8Array());
}
function keyIdOf(hint) {
    const digest = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(hint);
    if (digest?.length === 32)
        return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha256 */ .tz)((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatHex */ .NN)(digest));
    return (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseAt */ .w)('/verificationMaterial/publicKey/hint', 'expected the base64 of a SHA-256 of the public key');
}


/***/ }),

/***/ 9707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readStrictObject),
/* harmony export */   w: () => (/* binding */ refuseAt)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);


/**
 * A bundle with a key that we do not know is refused, never read in part: what a newer producer meant by that
 * key might be a condition (SEC-005).
 *
 * @throws Problem `verify/parse`, with the JSON pointer.
 */
function readStrictObject(value, pointer, known) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return refuseAt(pointer, 'expected an object');
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        refuseAt(pointer, `unknown key ${JSON.stringify(unknown.slice(0, 100))}`);
    return {
        pointer,
        member: (key) => value[key] ?? undefined,
        text(key, { mayBeEmpty = false } = {}) {
            const text = value[key];
            if (typeof text !== 'string')
                return refuseAt(`${pointer}/${key}`, 'expected text');
            if (text === '' && !mayBeEmpty)
                return refuseAt(`${pointer}/${key}`, 'expected text that is not empty');
            return text;
        },
    };
}
function refuseAt(pointer, fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/parse', fault, { at: { pointer } });
}


/***/ })

};
