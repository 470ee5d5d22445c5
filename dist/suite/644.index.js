export const id = 644;
export const ids = [644];
export const modules = {

/***/ 79340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ INDEX),
  YM: () => (/* binding */ LOCK),
  El: () => (/* binding */ SEAL),
  u0: () => (/* binding */ SUBJECTS),
  i: () => (/* binding */ openEvidence)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(24474);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/half-written.ts
/** As `Files.write` names what it has not renamed yet. */
const HALF_WRITTEN = /^\..{1,100}\.[0-9a-f]{12}\.tmp$/s;
/**
 * Removes what a run that was killed while it wrote has left: no index lists it, so the folder could never be sealed
 * again (SEC-151). For whoever holds the lock: nobody else writes then.
 */
async function removeHalfWritten(files, root) {
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of await files.list(folder)) {
            if (kind === 'folder')
                folders.push(`${folder}/${name}`);
            else if (kind === 'file' && HALF_WRITTEN.test(name))
                await files.remove(`${folder}/${name}`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/evidence.ts








const INDEX = 'index.json';
const SUBJECTS = 'subjects.json';
/** The bundle over the index. It cannot be an entry of what it signs. */
const SEAL = 'index.sigstore.json';
const LOCK = 'index.lock';
function openEvidence(files, folder, producer) {
    const pathOf = (name) => `${folder}/${name}`;
    async function entries() {
        const bytes = await files.readIfPresent(pathOf(INDEX), limits/* limits */.F.indexBytes);
        return bytes === undefined ? [] : (0,evidence_index/* parseEvidenceIndex */.dd)(bytes, pathOf(INDEX));
    }
    async function read(entry) {
        const path = pathOf(entry.name);
        const bytes = await readInside(files, folder, entry);
        const found = (0,core_digest/* sha256 */.sc)(bytes);
        if (found !== entry.digest.sha256) {
            throw new problem/* Problem */.AF('evidence/digest-mismatch', `the file is not the one that the index lists (expected sha256:${entry.digest.sha256}, got sha256:${found})`, { at: { file: path } });
        }
        return bytes;
    }
    async function exclusively(work) {
        await files.makeFolder(folder);
        return files.withLock(pathOf(LOCK), async () => {
            await removeHalfWritten(files, folder);
            return work(await entries());
        });
    }
    async function merge(present, items) {
        const byName = new Map(present.map((entry) => [entry.name, entry]));
        for (const item of items) {
            if (!(0,evidence_index/* isEvidenceName */.dV)(item.name))
                throw new TypeError(`evidence name ${JSON.stringify(item.name)}`);
            const before = byName.get(item.name);
            if (before !== undefined && before.producer.action !== producer.action && item.name !== SUBJECTS) {
                throw new problem/* Problem */.AF('evidence/other-producer', `"${item.name}" was written by ${before.producer.action}`, {
                    at: { file: pathOf(item.name) },
                });
            }
            byName.set(item.name, entryOf(item, producer));
        }
        await refuseLinkedFolders(files, folder, items.map(({ name }) => name));
        const listed = new Set(present.map(({ name }) => name));
        try {
            for (const item of items)
                await files.write(pathOf(item.name), item.bytes);
            await files.write(pathOf(INDEX), (0,evidence_index/* formatEvidenceIndex */.bx)([...byName.values()]));
        }
        catch (error) {
            // A file that no index lists would look like one that a stranger has placed.
            for (const { name } of items)
                if (!listed.has(name))
                    await files.remove(pathOf(name));
            throw error;
        }
    }
    async function subjectsIn(present) {
        const entry = present.find(({ name }) => name === SUBJECTS);
        return entry === undefined ? [] : (0,evidence_index/* parseSubjects */.rD)(await read(entry), pathOf(SUBJECTS));
    }
    return {
        folder,
        entries,
        read,
        exclusively,
        write: (items) => exclusively((present) => merge(present, items)),
        subjects: async () => subjectsIn(await entries()),
        addSubjects: (added) => exclusively(async (present) => {
            const all = [...(await subjectsIn(present)), ...added];
            const subjects = unitedSubjects(all);
            await merge(present, [
                {
                    name: SUBJECTS,
                    kind: 'subjects',
                    bytes: (0,evidence_index/* formatSubjects */.Nj)(subjects),
                    mediaType: 'application/json',
                    subjects: (0,in_toto/* sha256sOf */.S9)(subjects),
                },
            ]);
        }),
    };
}
function unitedSubjects(all) {
    const distinct = (0,group_by/* groupBy */.$)(all, ({ name, digest }) => `${(0,core_digest/* formatDigestSet */.Kt)(digest)} ${name}`);
    return [...distinct.values()].map((same) => {
        const [{ name, digest }] = same;
        const bundles = same.flatMap((subject) => subject.bundles ?? []);
        return { name, digest, ...(bundles.length === 0 ? {} : { bundles }) };
    });
}
/** The bytes of a file of the folder, never through a link: a link could lead to any file of the machine. */
async function readInside(files, folder, { name, kind }) {
    const path = `${folder}/${name}`;
    const root = await files.realPath(folder);
    const real = await files.realPath(path);
    if (real === undefined)
        throw new problem/* Problem */.AF('evidence/missing', 'the index lists this file, but it is not there', {
            at: { file: path },
        });
    if (real !== `${root}/${name}`) {
        throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where a file of the evidence folder must be', {
            at: { file: path },
        });
    }
    return files.read(path, kind === 'artifact' ? limits/* limits */.F.artifactBytes : limits/* limits */.F.lockfileBytes);
}
/** A folder of the evidence that is a link would let the one who planted it choose where our files go. */
async function refuseLinkedFolders(files, root, names) {
    const folders = new Set(names.flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))));
    for (const folder of folders) {
        const path = `${root}/${folder}`;
        if ((await files.info(path))?.kind !== 'link')
            continue;
        throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where a folder of the evidence must be', {
            at: { file: path },
        });
    }
}
function entryOf({ name, kind, bytes, mediaType, subjects = [] }, producer) {
    const about = (0,order/* sortedBy */.V)(new Set(subjects), (digest) => digest);
    return { name, digest: { sha256: (0,core_digest/* sha256 */.sc)(bytes) }, mediaType, kind, subjects: about, producer };
}


/***/ }),

/***/ 13607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findIntegrityFaults),
/* harmony export */   V: () => (/* binding */ WITH_LOCK)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79340);


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

/***/ 73428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ sealEvidence),
  l: () => (/* binding */ verifySeal)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
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
var signing_signer = __webpack_require__(67608);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts + 2 modules
var verify = __webpack_require__(93993);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/integrity.ts
var integrity = __webpack_require__(13607);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/seal.ts









/**
 * Signs the index as it is now, and with it the digest of every file that it lists. An older seal is replaced.
 * A folder that differs from its index is not sealed: the seal would vouch for files that are not there.
 *
 * @throws Problem `sign/nothing` without an index, `evidence/…` or `verify/unlisted` for the first difference.
 */
async function sealEvidence(files, evidence, signer, now) {
    return evidence.exclusively(async (entries) => {
        const index = await files.readIfPresent(`${evidence.folder}/${evidence_evidence/* INDEX */.hx}`, limits/* limits */.F.indexBytes);
        if (index === undefined) {
            throw new problem/* Problem */.AF('sign/nothing', 'the evidence folder is empty: there is no index to seal');
        }
        const [fault] = await (0,integrity/* findIntegrityFaults */.S)(files, evidence.folder, entries, integrity/* WITH_LOCK */.V);
        if (fault !== undefined)
            throw fault;
        const signed = await (0,signing_signer/* signStatement */.f)(signer, evidenceSealBytes(evidence_evidence/* INDEX */.hx, index, entries.length), now);
        await files.write(`${evidence.folder}/${evidence_evidence/* SEAL */.El}`, signed.bundle);
        return signed;
    });
}
/** The seal against the bytes of the index. Every byte of both counts. */
function verifySeal(seal, index, accepted) {
    return (0,verify/* verifyBundle */.IF)(seal, {
        ...accepted,
        artifacts: [{ sha256: (0,digest/* sha256 */.sc)(index) }],
        predicateType: in_toto/* predicateTypes */.ZR.evidenceSeal,
        exactBytes: true,
    });
}


/***/ }),

/***/ 10673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   n1: () => (/* binding */ findArtifacts)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66460);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54320);
/* harmony import */ var _artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10575);
/* harmony import */ var _artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70390);
/* harmony import */ var _subject_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46431);








/**
 * The files that the globs of one input name, by name, each hashed once (signing document, section 3.2).
 *
 * @throws Problem `input/no-match` for a pattern without a file, `subject/collision` for two files of one name,
 *   `subject/kind` for what is no regular file, `file/outside` for a link out of the workspace,
 *   `limit/exceeded` for too many files.
 */
async function findArtifacts(files, workspace, patterns, input = 'artifact-path') {
    const globs = (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .t)(patterns, input);
    const walk = await (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walkFor */ .Hk)(files, workspace, globs);
    const lonely = (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .unmatched */ .Gv)(globs, walk);
    if (lonely !== undefined) {
        const place = (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .searchedPlace */ .Zj)(lonely, workspace, walk);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/no-match', `input "${input}": no file matches "${lonely}"${place}`);
    }
    const named = walk.matched.map((path) => ({ path, name: (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSubjectName */ .kU)(path) }));
    refuseCollisions(named);
    const sorted = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedBy */ .V)(named, ({ name }) => name);
    const hasher = (0,_artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__/* .fileHasher */ .A)(files, workspace);
    const hashed = await (0,_artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__/* .hashAll */ .g)(hasher, sorted.map(({ path }) => path));
    return hashed.map((file, index) => ({ name: sorted[index]?.name ?? '', ...file }));
}
function subjectsOf(artifacts) {
    return artifacts.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
}
/** @throws Problem `subject/changed` when a file is no longer what was hashed (SEC-063). */
async function refuseChanged(files, artifacts) {
    await (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__/* .mapConcurrently */ .X)(artifacts, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.hashPool, async ({ name, path, fingerprint, sha256 }) => {
        if ((await files.info(path))?.fingerprint === fingerprint)
            return;
        const now = (await files.realPath(path)) === path ? (await files.hash(path)).sha256 : 'gone or a link';
        if (now === sha256)
            return;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/changed', `"${name}" changed while it was being worked on (sha256 ${sha256} → ${now})`);
    });
}
function refuseCollisions(named) {
    const byName = new Map();
    for (const { path, name } of named) {
        const other = byName.get(name);
        if (other !== undefined) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/collision', `two different files would both be called ${JSON.stringify(name)}: ${JSON.stringify(other)}, ${JSON.stringify(path)}`);
        }
        byName.set(name, path);
    }
}


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
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93993);






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

// EXTERNAL MODULE: ./packages/common/src/core/permission-to-add.ts
var permission_to_add = __webpack_require__(26358);
;// CONCATENATED MODULE: ./packages/common/src/edges/signers/keyless.ts


/** `keyless`: a key that lives as long as this process, and a certificate for the job (signing specification, 4). */
const keylessSigner = {
    id: 'keyless',
    form: 'keyless',
    title: 'Certificate of the job',
    why: 'A certificate authority confirms which workflow of which repository signed, at which commit and in which run; there is no key to guard or to leak.',
    remedy: `${(0,permission_to_add/* permissionToAdd */.G)('id-token: write')}\nIt works in GitHub Actions only; elsewhere sign with a key.`,
    matches: (spec) => spec === 'keyless',
    async open(spec, { ports, context, setup }) {
        if (context.kind !== 'workflow') {
            throw new problem/* Problem */.AF('signer/unavailable', 'signer "keyless" works in a workflow only', {
                hint: 'Nobody certifies a laptop: use "local" or "key:PATH".',
            });
        }
        // Half of Sigstore's protocols: loaded by those runs only that sign with them.
        const { openKeyless } = await Promise.all(/* import() */[__webpack_require__.e(5914), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 50926));
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

/***/ 69543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ producerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21387);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97383);




let digest;
/** Who writes: the action, the version, and the digest of the bundle that runs (`source` where none does). */
function producerOf(action) {
    digest ??= distDigest();
    return { action, version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteVersion */ .D, distDigest: digest };
}
/**
 * What the bundler wrote into `dist/suite.sha256`: SHA-256 over the lines that `sha256sum *` prints in
 * `dist/suite`. Hashing 3 MB again in every run would prove no more: whoever changes a bundle changes what it
 * says of itself.
 */
function distDigest() {
    const start = process.argv[1];
    if (start === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(start) !== 'index.js')
        return 'source';
    // dist/NAME/index.js is a start of two lines; the code is in dist/suite.
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start)));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dist) !== 'dist')
        return 'source';
    return `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha256 */ .tz)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, 'suite.sha256'), 'utf8').trim())}`;
}


/***/ })

};
