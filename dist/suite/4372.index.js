export const id = 4372;
export const ids = [4372];
export const modules = {

/***/ 99374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts + 11 modules
var resolve_subjects = __webpack_require__(96082);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/signer.ts
var signing_signer = __webpack_require__(67608);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/common/src/edges/signers/file-content.ts

/** A file to be signed, read piece by piece each time: a signature over other bytes than were hashed is refused. */
function fileContent({ path, sha256, sizeBytes }, name) {
    return { kind: 'blob', sha256, sizeBytes, name, pieces: () => (0,external_node_fs_.createReadStream)(path) };
}

// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./actions/sign/src/command-line.ts
var command_line = __webpack_require__(19953);
// EXTERNAL MODULE: ./actions/sign/src/copies.ts
var src_copies = __webpack_require__(18358);
// EXTERNAL MODULE: ./actions/sign/src/pending.ts
var src_pending = __webpack_require__(48212);
// EXTERNAL MODULE: ./actions/sign/src/publish.ts
var publish = __webpack_require__(89064);
// EXTERNAL MODULE: ./actions/sign/src/setup.ts
var setup = __webpack_require__(78014);
// EXTERNAL MODULE: ./actions/sign/src/signed-outcome.ts + 1 modules
var signed_outcome = __webpack_require__(8736);
// EXTERNAL MODULE: ./actions/sign/src/stores.ts
var src_stores = __webpack_require__(69113);
;// CONCATENATED MODULE: ./actions/sign/src/sign.ts


















/** Mode `sign`: a signature over each file itself, which says "these bytes" and nothing more. */
async function sign(story, folder) {
    const { inputs, ports, context } = story;
    const root = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects } = await (0,resolve_subjects.resolveSubjects)(inputs, ports, (0,subject_context/* subjectContext */.g)(story, root, inputs.deadline));
    if (subjects.length === 0)
        return (0,signed_outcome/* nothingOutcome */.Cf)();
    refuseWithoutFile(subjects);
    const signers = await (0,setup/* openRunSigners */.d)(story);
    if (signers === undefined)
        return (0,signed_outcome/* unsignedOutcome */.uZ)(ports);
    // GitHub's store takes statements only; nobody asked for it by name here.
    const lines = inputs.store.filter((line) => line !== 'auto');
    const named = { ...story, inputs: { ...inputs, store: lines } };
    const stores = await (0,src_stores/* openStores */.j)(named, { images: [], isKeyless: true });
    const work = subjects.flatMap((subject) => signers.map((signer) => ({ subject, signer })));
    for (const store of stores)
        await store.prepare(work.map(({ subject, signer }) => plannedOf(subject, signer, signers)));
    const bundles = await signAll(story, folder, work, signers);
    await (0,resolve_subjects/* refuseChangedSubjects */.K)(ports.files, subjects);
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('sign'));
    await evidence.addSubjects(subjects);
    await evidence.write(bundles.map(({ evidenceName, bytes, verified }) => ({
        name: evidenceName,
        kind: 'attestation',
        bytes,
        mediaType: sigstore_bundle/* BUNDLE_MEDIA_TYPE */.NV,
        subjects: verified.artifacts,
    })));
    const receipts = await (0,publish/* publish */.m)(named, stores, bundles);
    const copies = await (0,src_copies/* writeCopies */.Z)(story, bundles, signers);
    const paths = bundles.map(({ safeAt }) => safeAt);
    const [first] = bundles;
    const artifact = subjects.length === 1 ? (subjects[0]?.files[0]?.relative ?? 'ARTIFACT') : 'ARTIFACT';
    const bundle = bundles.length === 1 && first !== undefined ? first.safeAt : 'BUNDLE';
    const command = `secure-build verify ${(0,command_line/* shellWord */.r7)(artifact)} --bundle ${(0,command_line/* shellWord */.r7)(bundle)}${(0,command_line/* signerFlags */.w0)(signers)}`;
    return (0,signed_outcome/* signedOutcome */.TQ)(story, { what: 'file', bundles, paths, signers, receipts, copies, command });
}
async function signAll({ inputs, ports }, folder, work, signers) {
    const pending = (0,src_pending/* pendingKeeper */.k)(ports, folder);
    let done = 0;
    return ports.log.group(`Signing ${work.length} ${work.length === 1 ? 'file' : 'files'}`, () => (0,map_concurrently/* mapConcurrently */.X)(work, inputs.concurrency, async ({ subject, signer }) => {
        const planned = plannedOf(subject, signer, signers);
        const evidenceName = `attestations/${subject.name}${suffixOf(signer, signers)}.sigstore.json`;
        const [file] = subject.files;
        if (file === undefined)
            throw new TypeError('a subject without a file');
        const onPartial = (bytes) => pending.keep(evidenceName, bytes);
        const { bundle, verified } = await (0,signing_signer/* signBlob */.P)(signer, fileContent(file, subject.name), ports.clock.now(), { onPartial });
        await pending.forget(evidenceName);
        done += 1;
        ports.log.progress(`${done} of ${work.length}: ${subject.name} by ${signer.spec}`);
        return { ...planned, bytes: bundle, verified, evidenceName, safeAt: `${folder}/${evidenceName}` };
    }));
}
function plannedOf(subject, signer, signers) {
    const name = `${subject.name.slice(subject.name.lastIndexOf('/') + 1)}${suffixOf(signer, signers)}`;
    return {
        fileName: `${name.replace(/[^\w.@+-]/g, '_')}.sigstore.json`,
        subjects: [{ name: subject.name, digest: subject.digest }],
        payloadBytes: subject.files[0]?.sizeBytes ?? 0,
        content: 'blob',
    };
}
function suffixOf({ expected }, signers) {
    return signers.length === 1 ? '' : `.${(0,identity/* expectedSignerId */._B)(expected).slice(0, 16)}`;
}
function refuseWithoutFile(subjects) {
    const bare = subjects.filter(({ files }) => files.length === 0);
    const [first] = bare;
    if (first === undefined)
        return;
    throw new problem/* Problem */.AF('subject/kind', `"${first.name}" is no file here: mode sign signs files themselves`, {
        hint: 'Use "mode: attest" to sign a statement about digests, images, folders and commits.',
        details: bare.slice(1, 10).map(({ name }) => `"${name}"`),
    });
}


/***/ }),

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


/***/ })

};
