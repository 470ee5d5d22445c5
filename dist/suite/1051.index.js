export const id = 1051;
export const ids = [1051];
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
const HALF_WRITTEN = /^\..{1,100}\.[0-9a-f]{12}\.tmp$/s;
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

/***/ 70496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fileDigests)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

function fileDigests(files) {
    const known = new Map();
    return {
        async of({ path, sha256 }, further) {
            const digests = known.get(path) ?? { sha256 };
            const missing = further.filter((algorithm) => digests[algorithm] === undefined);
            if (missing.length === 0)
                return digests;
            const { sizeBytes: _, ...found } = await files.hash(path, missing);
            if (found.sha256 !== sha256) {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('subject/changed', 'the file changed while it was being looked at', {
                    at: { file: path },
                });
            }
            const more = { ...digests, ...found };
            known.set(path, more);
            return more;
        },
    };
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

/***/ 16919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyEvidence: () => (/* binding */ verifyEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_evidence_verify_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54250);
/* harmony import */ var _asked_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84408);
/* harmony import */ var _folder_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92221);
/* harmony import */ var _own_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84252);
/* harmony import */ var _verify_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9393);
/* harmony import */ var _verify_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99470);







async function verifyEvidence(story, folder, { expected, accepted, options }) {
    const { inputs, ports, context } = story;
    (0,_own_key_js__WEBPACK_IMPORTED_MODULE_4__/* .tellOwnKey */ .l)(ports, expected);
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs['artifact-root']);
    const given = options.artifacts ?? (inputs.subjects.length === 0 ? [] : await (0,_asked_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .givenArtifacts */ .$$)(story));
    const answer = await (0,_domain_evidence_verify_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyFolder */ .M)(ports.files, {
        folder,
        workspace,
        accepted,
        named: given,
        ...(0,_verify_options_js__WEBPACK_IMPORTED_MODULE_6__/* .demandsOf */ .w)(options),
    });
    if (answer.verdict.kind === 'pass')
        await options.onPass?.(answer);
    return (0,_folder_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOutcome */ .h)(answer, folder, (0,_verify_command_js__WEBPACK_IMPORTED_MODULE_5__/* .folderCommand */ .C)(story, folder, accepted.signers, { ...options, artifacts: given }), inputs);
}


/***/ }),

/***/ 24474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ formatSubjects),
/* harmony export */   bx: () => (/* binding */ formatEvidenceIndex),
/* harmony export */   dV: () => (/* binding */ isEvidenceName),
/* harmony export */   dd: () => (/* binding */ parseEvidenceIndex),
/* harmony export */   rD: () => (/* binding */ parseSubjects)
/* harmony export */ });
/* unused harmony export evidenceKinds */
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90266);







const evidenceKinds = [
    'artifact',
    'attestation',
    'decision',
    'report',
    'sbom',
    'statement',
    'subjects',
];
const VERSION = 1;
const SEGMENT = /^(?!\.{1,2}$)[^/\\\p{Cc}\p{Cf}\p{Cs}]+$/u;
function isEvidenceName(name) {
    return (name.length <= 1024 &&
        name.normalize('NFC') === name &&
        name.split('/').every((step) => SEGMENT.test(step)));
}
function formatEvidenceIndex(entries) {
    const rows = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedBy */ .V)(entries, ({ name }) => name).map((entry) => ({
        name: entry.name,
        digest: { sha256: entry.digest.sha256 },
        mediaType: entry.mediaType,
        kind: entry.kind,
        subjects: [...entry.subjects],
        producer: { ...entry.producer },
    }));
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ version: VERSION, entries: rows });
}
function parseEvidenceIndex(bytes, file) {
    const reader = new IndexReader(file);
    const rows = reader.rows(bytes, 'entries');
    const entries = rows.map((row, index) => reader.entry(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('entries', index)));
    reader.unique(entries.map(({ name }) => name));
    return entries;
}
function formatSubjects(subjects) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({
        version: VERSION,
        subjects: [...subjects].sort(_in_toto_js__WEBPACK_IMPORTED_MODULE_5__/* .bySubject */ .qU).map(({ name, digest, bundles = [] }) => ({
            name,
            digest: { ...digest },
            ...(bundles.length === 0 ? {} : { bundles: [...new Set(bundles)].sort(_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C) }),
        })),
    });
}
function parseSubjects(bytes, file) {
    const reader = new IndexReader(file);
    return reader.rows(bytes, 'subjects').map((row, index) => reader.subject(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('subjects', index)));
}
class IndexReader {
    #file;
    constructor(file) {
        this.#file = file;
    }
    rows(bytes, member) {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, {
            file: this.#file,
            maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.indexBytes,
            code: 'evidence/index-invalid',
        });
        const document = this.#object(value, '', ['version', member]);
        if (document.version !== VERSION)
            this.#refuse(`expected version ${VERSION}`, '/version');
        const rows = document[member];
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(rows))
            return this.#refuse('expected a list', (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(member));
        if (rows.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.evidenceEntries)
            this.#refuse(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.evidenceEntries} entries`, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(member));
        return rows;
    }
    entry(row, at) {
        const object = this.#object(row, at, ['name', 'digest', 'mediaType', 'kind', 'subjects', 'producer']);
        const kind = evidenceKinds.find((known) => known === object.kind);
        if (kind === undefined)
            return this.#refuse(`expected one of ${evidenceKinds.join(', ')}`, `${at}/kind`);
        const subjects = object.subjects;
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(subjects))
            return this.#refuse('expected a list of digests', `${at}/subjects`);
        const producer = this.#object(object.producer, `${at}/producer`, ['action', 'version', 'distDigest']);
        return {
            name: this.#name(object.name, `${at}/name`),
            digest: this.#digest(object.digest, `${at}/digest`),
            mediaType: this.#text(object.mediaType, `${at}/mediaType`),
            kind,
            subjects: subjects.map((item, index) => this.#sha256(item, `${at}/subjects/${index}`)),
            producer: {
                action: this.#text(producer.action, `${at}/producer/action`),
                version: this.#text(producer.version, `${at}/producer/version`),
                distDigest: this.#text(producer.distDigest, `${at}/producer/distDigest`),
            },
        };
    }
    subject(row, at) {
        const object = this.#object(row, at, ['name', 'digest', 'bundles']);
        const bundles = object.bundles ?? [];
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(bundles))
            return this.#refuse('expected a list of bundles', `${at}/bundles`);
        const names = bundles.map((item, index) => this.#name(item, `${at}/bundles/${index}`));
        return {
            name: this.#name(object.name, `${at}/name`),
            digest: this.#digestSet(object.digest, `${at}/digest`),
            ...(names.length === 0 ? {} : { bundles: names }),
        };
    }
    unique(names) {
        const seen = new Set();
        for (const [index, name] of names.entries()) {
            if (seen.has(name))
                this.#refuse(`"${name}" stands twice`, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('entries', index, 'name'));
            seen.add(name);
        }
    }
    #digest(value, at) {
        return { sha256: this.#sha256(this.#object(value, at, ['sha256']).sha256, `${at}/sha256`) };
    }
    #digestSet(value, at) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return this.#refuse('expected an object', at);
        const digests = Object.entries(value).map(([algorithm, hex]) => {
            return [algorithm, this.#text(hex, at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(algorithm))];
        });
        try {
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSetOf */ .mn)(digests);
        }
        catch (error) {
            if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF)
                return this.#refuse(error.message, at);
            throw error;
        }
    }
    #sha256(value, at) {
        if (typeof value === 'string' && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(value))
            return value;
        return this.#refuse('expected 64 lowercase hex characters', at);
    }
    #name(value, at) {
        if (typeof value === 'string' && isEvidenceName(value))
            return value;
        return this.#refuse(`expected a path inside the evidence folder, got ${String(JSON.stringify(value)).slice(0, 100)}`, at);
    }
    #text(value, at) {
        return typeof value === 'string' ? value : this.#refuse('expected text', at);
    }
    #object(value, at, known) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return this.#refuse('expected an object', at);
        const unknown = Object.keys(value).find((key) => !known.includes(key));
        if (unknown !== undefined)
            this.#refuse(`unknown key "${unknown}"`, at);
        return value;
    }
    #refuse(fault, at) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('evidence/index-invalid', fault, { at: { file: this.#file, pointer: at } });
    }
}


/***/ })

};
