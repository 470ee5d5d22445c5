export const id = 9858;
export const ids = [9858];
export const modules = {

/***/ 66460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
async function mapConcurrently(items, width, work) {
    const results = [];
    const rest = items.entries();
    let failed = false;
    async function takeFromRest() {
        for (const [index, item] of rest) {
            if (failed)
                return;
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    }
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, takeFromRest));
    return results;
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


const WITH_LOCK = [_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX */ .hx, _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .SEAL */ .El, _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK */ .YM];
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
async function listFiles(files, root) {
    const present = new Map();
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
function verifySeal(seal, index, accepted) {
    return (0,verify/* verifyBundle */.IF)(seal, {
        ...accepted,
        artifacts: [{ sha256: (0,digest/* sha256 */.sc)(index) }],
        predicateType: in_toto/* predicateTypes */.ZR.evidenceSeal,
        exactBytes: true,
    });
}


/***/ }),

/***/ 10575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fileHasher),
/* harmony export */   g: () => (/* binding */ hashAll)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66460);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);



function fileHasher(files, root, always = []) {
    const hashed = new Map();
    const placeOf = insideFinder(files, root);
    return {
        async hash(relative, more = []) {
            const { path, fingerprint } = await placeOf(relative);
            const also = more.length === 0 ? always : [...new Set([...always, ...more])];
            const key = `${also.join(' ')} ${path}`;
            const earlier = hashed.get(key);
            if (earlier !== undefined)
                return earlier;
            const now = files.hash(path, also).then((digests) => ({ path, ...digests, fingerprint }));
            hashed.set(key, now);
            return now;
        },
    };
}
function hashAll(hasher, paths) {
    return (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .mapConcurrently */ .X)(paths, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.hashPool, (path) => hasher.hash(path));
}
function insideFinder(files, root) {
    const folders = new Map();
    function realFolder(path) {
        const known = folders.get(path) ?? files.realPath(path);
        folders.set(path, known);
        return known;
    }
    return async function placeOf(relative) {
        const at = { file: relative };
        const realRoot = await realFolder(root);
        const isInside = (path) => realRoot !== undefined && (path === realRoot || path.startsWith(`${realRoot}/`));
        const end = relative.lastIndexOf('/');
        const folder = await realFolder(end < 0 ? root : `${root}/${relative.slice(0, end)}`);
        const named = `${folder}/${relative.slice(end + 1)}`;
        const first = folder === undefined ? undefined : await files.info(named);
        if (first === undefined)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/kind', 'nothing stands there any more', { at });
        const path = first.kind === 'link' ? await files.realPath(named) : named;
        if (path === undefined)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/kind', 'the symbolic link leads nowhere', { at });
        if (!isInside(path))
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('file/outside', 'a symbolic link leads out of the workspace', { at });
        const info = path === named ? first : await files.info(path);
        if (info?.kind !== 'file')
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/kind', 'no regular file', { at });
        return { path, fingerprint: info.fingerprint };
    };
}


/***/ }),

/***/ 70390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ unmatched),
/* harmony export */   Hk: () => (/* binding */ walkFor),
/* harmony export */   Zj: () => (/* binding */ searchedPlace)
/* harmony export */ });
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21484);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);



async function walkFor(files, root, globs) {
    const bases = globs.includes.map(({ base }) => (base === '' || base === '.' ? '' : base));
    const mayHold = (folder) => bases.some((base) => base === '' || base === folder || base.startsWith(`${folder}/`) || folder.startsWith(`${base}/`));
    const matched = [];
    const seen = [];
    const links = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await files.list(folder === '' ? root : `${root}/${folder}`)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (seen.push(path) > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.walkEntries) {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('limit/exceeded', `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.walkEntries} files and folders under the workspace`);
            }
            if (entry.kind === 'link')
                links.push(path);
            if (entry.kind === 'folder') {
                if (path !== '.git' && mayHold(path))
                    folders.push(path);
            }
            else if (globs.matches(path)) {
                matched.push(path);
                if (matched.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.artifactFiles)
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('limit/exceeded', `the globs match more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.artifactFiles} files`);
            }
        }
    }
    return { matched, seen, links };
}
function unmatched({ includes }, { matched }) {
    return includes.find((glob) => !matched.some((path) => glob.matches(path)))?.pattern;
}
function searchedPlace(pattern, root, { seen, links }) {
    const link = links.find((path) => pattern.startsWith(`${path}/`));
    if (link !== undefined)
        return `: "${link}" is a symbolic link, and links to folders are not followed`;
    const place = root.split('/').at(-1);
    return ` (looked at ${seen.length} entries under "${place}").${(0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(pattern, seen.slice(0, 5000))}`;
}


/***/ }),

/***/ 46431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ checkedName),
/* harmony export */   kU: () => (/* binding */ fileSubjectName),
/* harmony export */   tX: () => (/* binding */ lastStep)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24474);
/* harmony import */ var _formats_purl_purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39071);



function fileSubjectName(path, strategy = 'relative') {
    const name = checkedName(path, 'the file name');
    if (strategy === 'relative')
        return name;
    if (strategy === 'basename')
        return lastStep(name);
    const namespace = name.slice(0, -lastStep(name).length);
    return (0,_formats_purl_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .buildPurl */ .Eq)({ type: 'generic', namespace, name: lastStep(name) });
}
function checkedName(text, what) {
    const name = text.normalize('NFC').replace(/^(?:\.\/)+/, '');
    if ((0,_formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isEvidenceName */ .dV)(name))
        return name;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('subject/name', `${what} ${JSON.stringify(text.slice(0, 100))} ${nameFault(name)}`);
}
const lastStep = (path) => path.slice(path.lastIndexOf('/') + 1);
function nameFault(name) {
    if (name.length > 1024)
        return 'is too long for a subject';
    if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(name))
        return 'has a control character';
    if (name.includes('\\'))
        return 'has a backslash';
    if (name.startsWith('/'))
        return 'is absolute';
    if (name.split('/').includes('..'))
        return 'leads out of the workspace by ".."';
    return 'has an empty step or a step "."';
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
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63154);
/* harmony import */ var _artifact_hashing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10575);
/* harmony import */ var _artifact_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70390);
/* harmony import */ var _subject_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46431);








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
async function artifactFor({ expected }, blob) {
    const { sha256 } = blob;
    const algorithm = expected.kind === 'key' ? (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOfKey */ .N7)(expected.publicKey) : 'sha256';
    if (algorithm === 'sha256')
        return { sha256 };
    const pieces = [];
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
        const { openKeyless } = await Promise.all(/* import() */[__webpack_require__.e(5914), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 50926));
        return openKeyless(spec, { ports, context, ...(setup === undefined ? {} : { setup }) });
    },
};

// EXTERNAL MODULE: ./packages/common/src/edges/signers/local.ts
var local = __webpack_require__(52685);
;// CONCATENATED MODULE: ./packages/common/src/edges/signers/registry.ts





const signerKinds = [keylessSigner, keySigner, local/* localSigner */.M];
const later = /^(?:minisign|ssh|gpg|raw|notation|frost|(?:awskms|gcpkms|azurekms|hashivault):\/\/.*|(?:pkcs11|tpm):.*)$/;
function parseSigners(lines, context) {
    if (lines.length === 0) {
        const kind = context.kind === 'laptop' ? local/* localSigner */.M : keylessSigner;
        return [{ spec: kind.id, kind }];
    }
    const faults = [];
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
function isSameParty({ expected: a }, { expected: b }) {
    return a.kind === 'key' && b.kind === 'key' && a.publicKey.keyId === b.publicKey.keyId;
}
function unknownSigner(spec, holdsKey) {
    if (holdsKey)
        return 'input "signers": a line of a PEM text is no signer';
    const shown = /^[\w+/=-]{32,}$/.test(spec) ? 'what may be a key' : JSON.stringify(spec.slice(0, 100));
    if (later.test(spec))
        return `input "signers": ${shown} is not in this version`;
    const near = (0,did_you_mean/* nearest */.p)(spec, ['keyless', 'local', 'key:env:NAME', 'key:PATH']);
    return `input "signers": ${shown} is no signer.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}


/***/ })

};
