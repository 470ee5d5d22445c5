export const id = 9138;
export const ids = [9138];
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

/***/ 14100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oM: () => (/* binding */ githubRunOf),
  kH: () => (/* binding */ githubRunProvenance)
});

// UNUSED EXPORTS: reportedByJob

// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/formats/slsa-provenance.ts
var slsa_provenance = __webpack_require__(1229);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/tenant-reported.ts
function tenantReported(value) {
    return { reportedBy: 'job', value };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/github-run.ts



/** Where each value stands in the predicate (provenance document, section 4). */
const pointersOf = {
    serverUrl: [
        '/buildDefinition/externalParameters/workflow/repository',
        '/buildDefinition/resolvedDependencies/0/uri',
        '/runDetails/builder/id',
        '/runDetails/metadata/invocationId',
    ],
    repository: [
        '/buildDefinition/externalParameters/workflow/repository',
        '/buildDefinition/resolvedDependencies/0/uri',
        '/runDetails/metadata/invocationId',
    ],
    repositoryId: ['/buildDefinition/internalParameters/github/repository_id'],
    repositoryOwnerId: ['/buildDefinition/internalParameters/github/repository_owner_id'],
    sha: ['/buildDefinition/resolvedDependencies/0/digest/gitCommit'],
    ref: ['/buildDefinition/resolvedDependencies/0/uri'],
    eventName: ['/buildDefinition/internalParameters/github/event_name'],
    runId: ['/runDetails/metadata/invocationId'],
    runAttempt: ['/runDetails/metadata/invocationId'],
    workflowRef: [
        '/buildDefinition/externalParameters/workflow/path',
        '/buildDefinition/externalParameters/workflow/ref',
    ],
    jobWorkflowRef: ['/runDetails/builder/id'],
    runnerEnvironment: ['/buildDefinition/internalParameters/github/runner_environment'],
};
/**
 * The run as the default variables of the step describe it. They do not tell which workflow the job stands in,
 * only which one was started; where workflows call each other, `jobWorkflowRef` is the caller's.
 */
function githubRunOf(github) {
    return {
        serverUrl: tenantReported(github.serverUrl),
        repository: tenantReported(github.repository),
        repositoryId: tenantReported(github.repositoryId),
        repositoryOwnerId: tenantReported(github.repositoryOwnerId),
        sha: tenantReported(github.sha),
        ref: tenantReported(github.ref),
        eventName: tenantReported(github.eventName),
        runId: tenantReported(github.runId),
        runAttempt: tenantReported(github.runAttempt),
        workflowRef: tenantReported(github.workflowRef),
        jobWorkflowRef: tenantReported(github.workflowRef),
        runnerEnvironment: tenantReported(github.runnerEnvironment),
    };
}
/** GitHub's predicate with every value on the job's word listed, so that no reader takes it for certified. */
function githubRunProvenance(run) {
    const values = Object.fromEntries(Object.entries(run).map(([field, { value }]) => [field, value]));
    const provenance = (0,slsa_provenance/* githubWorkflowProvenance */._s)(values);
    const { metadata } = provenance.runDetails;
    return {
        ...provenance,
        runDetails: {
            ...provenance.runDetails,
            metadata: { ...metadata, securebuild_reportedByJob: reportedByJob(run) },
        },
    };
}
/** JSON pointers into the predicate, each once, in code-unit order. */
function reportedByJob(run) {
    const fields = Object.keys(run);
    const pointers = fields
        .filter((field) => run[field].reportedBy === 'job')
        .flatMap((field) => pointersOf[field]);
    return (0,order/* sortedBy */.V)(new Set(pointers), (pointer) => pointer);
}


/***/ }),

/***/ 55891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ provenanceStatement),
/* harmony export */   F: () => (/* binding */ provenanceMembers)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90266);



/**
 * The statement that is signed: canonical JSON, so the same build gives the same bytes.
 *
 * @throws Problem `subject/limit` beyond 1,024 subjects, `limit/exceeded` beyond the size of a statement (SEC-065).
 */
function provenanceStatement(subjects, provenance) {
    if (subjects.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/limit', `${subjects.length} artifacts; one statement names at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects}`);
    }
    const bytes = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .statementBytes */ .Tp)(subjects, _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypes */ .ZR.slsaProvenance, provenanceMembers(provenance));
    if (bytes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.statementBytes) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('limit/exceeded', `the statement would have ${bytes.length} bytes; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.statementBytes} is the most that stores take`);
    }
    return bytes;
}
/** The predicate as a plain value. */
function provenanceMembers({ buildDefinition, runDetails }) {
    return {
        buildDefinition: buildDefinition,
        runDetails: runDetails,
    };
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


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ localProvenance),
/* harmony export */   MR: () => (/* binding */ buildTypes),
/* harmony export */   _s: () => (/* binding */ githubWorkflowProvenance),
/* harmony export */   w$: () => (/* binding */ parseSlsaProvenance)
/* harmony export */ });
/* unused harmony export LOCAL_BUILDER */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _suite_uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76838);



/** How a build is described: which parameters it has and what they mean. */
const buildTypes = {
    /** GitHub's own, https://actions.github.io/buildtypes/workflow/v1. */
    githubWorkflow: 'https://actions.github.io/buildtypes/workflow/v1',
    /** Ours, for a build outside of any build service. */
    local: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteUri */ .xL}/buildtypes/local/v1`,
};
/** `builder.id` of every local build. It says where, never who: no name of a user or a machine. */
const LOCAL_BUILDER = `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteUri */ .xL}/builders/local/v1`;
/**
 * Member for member what `@actions/attest` writes (actions/toolkit `packages/attest/src/provenance.ts`), so that
 * every tool that knows GitHub's provenance knows this: one dependency without a name, no byproducts.
 */
function githubWorkflowProvenance(run) {
    const repository = `${run.serverUrl}/${run.repository}`;
    // The first "@" ends the path; a ref may hold more of them.
    const [path = '', ...ref] = run.workflowRef.replace(`${run.repository}/`, '').split('@');
    return {
        buildDefinition: {
            buildType: buildTypes.githubWorkflow,
            externalParameters: { workflow: { ref: ref.join('@'), repository, path } },
            internalParameters: {
                github: {
                    event_name: run.eventName,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.repositoryOwnerId,
                    runner_environment: run.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
        },
        runDetails: {
            builder: { id: `${run.serverUrl}/${run.jobWorkflowRef}` },
            metadata: { invocationId: `${repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}` },
        },
    };
}
function localProvenance(build) {
    const { source, externalParameters, dependencies, byproducts } = build;
    const commit = source === undefined ? [] : [{ name: 'source', digest: { gitCommit: source.gitCommit } }];
    return {
        buildDefinition: {
            buildType: buildTypes.local,
            externalParameters,
            internalParameters: source === undefined ? {} : { source: { changed: source.changed } },
            resolvedDependencies: [...commit, ...dependencies],
        },
        runDetails: { builder: { id: LOCAL_BUILDER }, metadata: {}, byproducts },
    };
}
/**
 * Provenance of any builder, as far as the specification requires it. Unknown members are kept out, as the
 * parsing rules of in-toto ask.
 *
 * @throws Problem `provenance/invalid`, with the JSON pointer.
 */
function parseSlsaProvenance(predicate) {
    const definition = objectAt(predicate, 'buildDefinition');
    const details = objectAt(predicate, 'runDetails');
    const builder = objectAt(details.value, 'builder', details.at);
    const metadata = optional(details.value, 'metadata', details.at, (value, at) => parseMetadata(value, at));
    const byproducts = optional(details.value, 'byproducts', details.at, descriptorsOf);
    const internal = optional(definition.value, 'internalParameters', definition.at, membersOf);
    const dependencies = optional(definition.value, 'resolvedDependencies', definition.at, descriptorsOf);
    return {
        buildDefinition: {
            buildType: textAt(definition.value, 'buildType', definition.at),
            externalParameters: objectAt(definition.value, 'externalParameters', definition.at).value,
            ...(internal === undefined ? {} : { internalParameters: internal }),
            ...(dependencies === undefined ? {} : { resolvedDependencies: dependencies }),
        },
        runDetails: {
            builder: { id: textAt(builder.value, 'id', builder.at) },
            ...(metadata === undefined ? {} : { metadata }),
            ...(byproducts === undefined ? {} : { byproducts }),
        },
    };
}
function parseMetadata(value, at) {
    const metadata = membersOf(value, at);
    const invocationId = optional(metadata, 'invocationId', at, textOf);
    const reported = optional(metadata, 'securebuild_reportedByJob', at, (list, listAt) => listOf(list, listAt).map((item, index) => textOf(item, `${listAt}/${index}`)));
    return {
        ...(invocationId === undefined ? {} : { invocationId }),
        ...(reported === undefined ? {} : { securebuild_reportedByJob: reported }),
    };
}
function descriptorsOf(value, at) {
    return listOf(value, at).map((item, index) => descriptorOf(item, `${at}/${index}`));
}
function descriptorOf(value, at) {
    const descriptor = membersOf(value, at);
    const name = optional(descriptor, 'name', at, textOf);
    const uri = optional(descriptor, 'uri', at, textOf);
    const mediaType = optional(descriptor, 'mediaType', at, textOf);
    const digest = optional(descriptor, 'digest', at, digestsOf);
    return {
        ...(name === undefined ? {} : { name }),
        ...(uri === undefined ? {} : { uri }),
        ...(digest === undefined ? {} : { digest }),
        ...(mediaType === undefined ? {} : { mediaType }),
    };
}
function digestsOf(value, at) {
    const entries = Object.entries(membersOf(value, at)).map(([algorithm, hex]) => {
        const digest = textOf(hex, at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(algorithm));
        if (!/^[0-9a-f]+$/.test(digest))
            refuse('expected lower-case hexadecimal', at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(algorithm));
        return [algorithm, digest];
    });
    return Object.fromEntries(entries);
}
function optional(object, key, at, read) {
    const value = object[key];
    return value === undefined ? undefined : read(value, `${at}/${key}`);
}
function objectAt(object, key, at = '') {
    const value = object[key];
    if (value === undefined)
        return refuse('expected an object', `${at}/${key}`);
    return { value: membersOf(value, `${at}/${key}`), at: `${at}/${key}` };
}
function textAt(object, key, at) {
    const value = object[key];
    return value === undefined ? refuse('expected text', `${at}/${key}`) : textOf(value, `${at}/${key}`);
}
function textOf(value, at) {
    return typeof value === 'string' && value !== '' ? value : refuse('expected text', at);
}
function listOf(value, at) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? value : refuse('expected a list', at);
}
function membersOf(value, at) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? value : refuse('expected an object', at);
}
function refuse(fault, at) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('provenance/invalid', `no SLSA provenance: ${fault}`, { at: { pointer: at } });
}


/***/ })

};
