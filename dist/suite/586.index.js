export const id = 586;
export const ids = [586,6578];
export const modules = {

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
    ref: ['/buildDefinition/externalParameters/workflow/ref', '/buildDefinition/resolvedDependencies/0/uri'],
    eventName: ['/buildDefinition/internalParameters/github/event_name'],
    runId: ['/runDetails/metadata/invocationId'],
    runAttempt: ['/runDetails/metadata/invocationId'],
    workflowRef: ['/buildDefinition/externalParameters/workflow/path'],
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

/***/ 13717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ attestStatements)
});

// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/seal.ts + 1 modules
var seal = __webpack_require__(73428);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-names.ts
var subject_names = __webpack_require__(46431);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/declared-artifacts.ts




/** The variable that GitHub's runner sets to the file in which a step declares what it has built. */
const ARTIFACTS_VARIABLE = 'GITHUB_ARTIFACTS';
/**
 * What the runner should list for later jobs (platform document, section 8; actions/runner#4527): a path per line,
 * where "=" and "#" mean something else. It names files by their base name, and two files of one fail the step:
 * such files are left out, and named.
 */
function declarationOf(subjects) {
    const notices = [];
    const leave = (name, because) => void notices.push(`${JSON.stringify(name)} is not declared to GitHub: ${because}`);
    const paths = uniquePaths(subjects, leave);
    const images = subjects.flatMap(({ image }) => image === undefined ? [] : `oci://${image.registry}/${image.repository}@${image.digest}`);
    const lines = [];
    let sizeBytes = 0;
    for (const line of [...paths, ...images]) {
        if (/[=\r\n]/.test(line) || line.trim() !== line) {
            leave(line, 'its path has a character that means something else there');
            continue;
        }
        sizeBytes += (0,bytes/* utf8 */.As)(line).length + 1;
        if (lines.length >= limits/* limits */.F.declaredArtifacts || sizeBytes > limits/* limits */.F.declarationBytes) {
            leave(line, `it and what follows are beyond the limits of one step`);
            break;
        }
        lines.push(line);
    }
    return { text: lines.map((line) => `${line}\n`).join(''), notices };
}
/** Adds the declaration to the file of this step. Without the feature there is no such file, and nothing is done. */
async function declareSubjects({ files, processes, log }, subjects) {
    const path = processes.variable(ARTIFACTS_VARIABLE) ?? '';
    const { text, notices } = declarationOf(subjects);
    if (path === '' || (text === '' && notices.length === 0))
        return;
    const present = (await files.readIfPresent(path, limits/* limits */.F.declarationBytes)) ?? new Uint8Array();
    const added = (0,bytes/* utf8 */.As)(text);
    if (present.length + added.length > limits/* limits */.F.declarationBytes) {
        log.annotate({
            kind: 'notice',
            message: 'nothing is declared to GitHub: this step has declared too much',
        });
        return;
    }
    await files.write(path, (0,bytes/* concatBytes */.Id)(present, added));
    if (notices.length > 0) {
        const more = notices.length > 3 ? ` (and ${notices.length - 3} more)` : '';
        log.annotate({ kind: 'notice', message: `${notices.slice(0, 3).join('; ')}${more}` });
    }
}
/** Absolute paths, each file once; equal content under one base name is one artifact. */
function uniquePaths(subjects, leave) {
    const all = subjects.flatMap(({ files }) => files);
    return [...(0,group_by/* groupBy */.$)(all, ({ path }) => (0,subject_names/* lastStep */.tX)(path))].flatMap(([name, namesakes]) => {
        const [first] = namesakes;
        if (first !== undefined && namesakes.every(({ sha256 }) => sha256 === first.sha256))
            return [first.path];
        leave(name, 'several different files have this base name');
        return [];
    });
}

// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/signer.ts
var signing_signer = __webpack_require__(67608);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts + 2 modules
var verify = __webpack_require__(93993);
;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/attested-statement.ts





/** Several signers make several bundles over one payload; the id of the signer keeps their names apart for ever. */
function nameOfBundle({ name }, { expected }, signers) {
    const suffix = signers.length === 1 ? '' : `.${(0,identity/* expectedSignerId */._B)(expected).slice(0, 16)}`;
    return `attestations/${name}${suffix}.sigstore.json`;
}
/**
 * What a store calls the bundle (signing specification, 5): after its artifact, or `multiple` for many, and after
 * what it says, since one artifact has several.
 */
function fileNameFor({ name, subjects }) {
    const [only, ...others] = subjects;
    const artifact = only === undefined || others.length > 0 ? 'multiple' : external_node_path_.posix.basename(only.name);
    const says = name.replace(/^own\//, '').replaceAll('/', '-');
    return `${artifact}.${says}.intoto.jsonl`.replace(/[^\w.@+-]/g, '_');
}
/** A second run over the same statement adds nothing: the bundle that verifies already is kept (SEC-151). */
async function signOnce(evidence, entries, statement, signer, bundleName, { now, ...options }) {
    const { payload, subjects } = statement;
    const entry = entries.find(({ name }) => name === bundleName);
    if (entry !== undefined) {
        const bundle = await evidence.read(entry);
        const earlier = (0,verify/* verifyBundle */.IF)(bundle, {
            trust: signer.trust,
            signers: [signer.expected],
            artifacts: subjects.map(({ digest }) => digest),
            now,
        });
        if (earlier.kind === 'verified' && earlier.statement.payloadSha256 === (0,digest/* sha256 */.sc)(payload)) {
            return { statement, bundleName, bundle, signer, verified: earlier.statement, isNew: false };
        }
    }
    const signed = await (0,signing_signer/* signStatement */.f)(signer, payload, now, options);
    return { statement, bundleName, signer, ...signed, isNew: true };
}

// EXTERNAL MODULE: ./packages/common/src/edges/attesting/command-line.ts
var command_line = __webpack_require__(17278);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/copies.ts
var attesting_copies = __webpack_require__(33705);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/open-stores.ts
var open_stores = __webpack_require__(56299);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/pending.ts
var attesting_pending = __webpack_require__(23269);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/publish.ts
var publish = __webpack_require__(92561);
;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/attest-statements.ts











/**
 * Signs statements (signing specification, 4.4): everything that could refuse is asked first; one bundle per statement
 * and signer, each verified by us before it is kept; the evidence folder gets them and is sealed, unless the caller
 * cannot vouch for it; then the stores.
 *
 * @param unsigned at least one statement
 * @throws Problem `sign/…`, `subject/changed`, `store/…`, `service/…`, or as signers and stores say
 */
async function attestStatements(story, evidence, { statements, images, resolved, isSealed = true }, signers) {
    const { ports, context } = story;
    const { folder } = evidence;
    const isKeyless = signers.some(({ expected }) => expected.kind === 'identity');
    const stores = await (0,open_stores/* openStores */.j)(story, { images, isKeyless });
    for (const store of stores) {
        await store.prepare(statements.flatMap((statement) => signers.map(() => plannedOf(statement))));
    }
    const items = await signAll(story, evidence, statements, signers);
    for (const statement of statements)
        await statement.refuseChanged();
    await keep(evidence, items);
    if (isSealed)
        await (0,seal/* sealEvidence */.f)(ports.files, evidence, signers[0], ports.clock.now());
    await declareSubjects(ports, resolved);
    const bundles = items.map((item) => publishableOf(item, folder));
    const receipts = await (0,publish/* publish */.m)(story, stores, bundles);
    const command = (0,command_line/* verifyCommand */.p0)(context.workspace, folder, signers);
    const copies = await (0,attesting_copies/* writeCopies */.Z)(story, bundles, (0,attesting_copies/* trustOfSigners */.R)(signers));
    const paths = items.map(({ bundleName }) => `${folder}/${bundleName}`);
    return { what: 'statement', isSealed, bundles, paths, signers, receipts, copies, command };
}
async function signAll({ inputs, ports }, evidence, statements, signers) {
    const work = statements.flatMap((statement) => signers.map((signer) => ({ statement, signer })));
    const pending = (0,attesting_pending/* pendingKeeper */.k)(ports, evidence.folder);
    const entries = await evidence.entries();
    let done = 0;
    return ports.log.group(`Signing ${work.length} ${work.length === 1 ? 'bundle' : 'bundles'}`, () => (0,map_concurrently/* mapConcurrently */.X)(work, inputs.concurrency, async ({ statement, signer }) => {
        const bundleName = nameOfBundle(statement, signer, signers);
        const item = await signOnce(evidence, entries, statement, signer, bundleName, {
            now: ports.clock.now(),
            onPartial: (bytes) => pending.keep(bundleName, bytes),
        });
        await pending.forget(bundleName);
        done += 1;
        ports.log.progress(`${done} of ${work.length}: ${statement.source} by ${signer.spec}`);
        return item;
    }));
}
async function keep(evidence, items) {
    const fresh = items.filter(({ isNew }) => isNew);
    if (fresh.length === 0)
        return;
    // A decision judges the list of subjects: it adds nothing to what it has judged.
    const named = fresh.filter(({ statement }) => statement.predicateType !== in_toto/* predicateTypes */.ZR.policyDecision);
    if (named.length > 0) {
        await evidence.addSubjects(named.flatMap(({ verified, bundleName }) => verified.statement.subject.map((subject) => ({ ...subject, bundles: [bundleName] }))));
    }
    await evidence.write(fresh.map(({ bundleName, bundle, verified }) => ({
        name: bundleName,
        kind: 'attestation',
        bytes: bundle,
        mediaType: sigstore_bundle/* BUNDLE_MEDIA_TYPE */.NV,
        subjects: verified.artifacts,
    })));
}
const plannedOf = (statement) => ({
    fileName: fileNameFor(statement),
    subjects: statement.subjects,
    payloadBytes: statement.payload.length,
    content: 'statement',
});
function publishableOf(item, folder) {
    const { bundle, bundleName, statement, verified } = item;
    return {
        ...plannedOf(statement),
        bytes: bundle,
        predicateType: verified.statement.predicateType,
        safeAt: `${folder}/${bundleName}`,
        verified,
        isKept: !item.isNew,
    };
}


/***/ }),

/***/ 78664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evidenceStatements)
/* harmony export */ });
/* harmony import */ var _sbom_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69525);
/* harmony import */ var _statement_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27206);


/**
 * All statements and SBOMs of an evidence folder, as they would be signed: each file compared with its digest.
 *
 * @param about What the SBOMs are about, in as many statements as it has parts. Default: the subjects that the folder
 *   names, in one.
 * @throws Problem `evidence/…`, `sign/nothing` or `statement/invalid`
 */
async function evidenceStatements(evidence, about) {
    const statements = [];
    for (const entry of await evidence.entries()) {
        const { kind, name: source } = entry;
        const name = bundleStem(entry);
        if (kind === 'statement')
            statements.push((0,_statement_file_js__WEBPACK_IMPORTED_MODULE_1__/* .statementIn */ .h)(await evidence.read(entry), source, name));
        if (kind === 'sbom') {
            const document = await evidence.read(entry);
            const parts = about ?? [await evidence.subjects()];
            const digits = String(parts.length).length;
            for (const [index, subjects] of parts.entries()) {
                const part = parts.length === 1 ? '' : `/${String(index + 1).padStart(digits, '0')}`;
                statements.push((0,_sbom_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomStatement */ .b)(document, { source, name: `${name}${part}`, subjects }));
            }
        }
    }
    return statements;
}
/** `reports/provenance/statement.json` → `provenance`, `sbom/app.cdx.json` → `app.cdx`. */
function bundleStem({ name }) {
    return name.replace(/^(?:reports|sbom)\//, '').replace(/(?:\/statement)?\.json$/, '');
}


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ refuseOwnWords),
/* harmony export */   Tz: () => (/* binding */ refuseForeignReproduction),
/* harmony export */   mg: () => (/* binding */ refuseForeignProvenance)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90266);


/** Types that only the step which concludes them may sign. */
const concluded = [_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .ZR.evidenceSeal, _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .ZR.policyDecision];
/** What a platform says of a build, and what a verifier says of it: never on the word of a file. */
const ofPlatforms = /^https:\/\/slsa\.dev\/(?:provenance|verification_summary)\//;
/**
 * A seal is made of the index that stands there, a decision by the gate. Signing either because a file asks for
 * it would let whoever writes a file choose the verdict, or vouch for a folder of his own.
 *
 * @throws Problem `statement/invalid`
 */
function refuseOwnWords(predicateType, file) {
    if (!concluded.includes(predicateType))
        return;
    refuse(predicateType, file, 'The gate signs decisions itself.');
}
/**
 * The same where a job signs that states provenance itself: a provenance that somebody hands over would be certified
 * as if the platform had filled it in.
 *
 * @throws Problem `statement/invalid`
 */
function refuseForeignProvenance(predicateType, file) {
    if (!ofPlatforms.test(predicateType))
        return;
    refuse(predicateType, file, 'Let the job that signs state the provenance: "mode: attest" with "handoff".');
}
/**
 * `attest.yml` signs for a build that it did not see: that two builds gave the same would be the caller's word under its
 * name. `reproduce.yml` sees both.
 *
 * @throws Problem `statement/invalid`
 */
function refuseForeignReproduction(predicateType, file) {
    if (predicateType !== _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .ZR.reproducibility)
        return;
    refuse(predicateType, file, 'Let reproduce.yml build twice and sign what it has seen.');
}
function refuse(predicateType, file, instead) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('statement/invalid', `a statement of the type ${predicateType} is signed only by the step that concludes it`, { at: { file }, hint: `Remove the file and find out who wrote it. ${instead}` });
}


/***/ }),

/***/ 23269:
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

/***/ 92553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openRunSigners)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_signing_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36578);
/* harmony import */ var _signers_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3221);





/**
 * The signers of a run, opened with the services that the inputs name, before anything is signed.
 *
 * @returns `undefined` for a job without a token where the inputs say to go on unsigned (SEC-118)
 * @throws Problem as the signers say
 */
async function openRunSigners(story) {
    const { inputs } = story;
    try {
        return await (0,_signers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .openSigners */ .aY)(inputs.signers, { ...story, setup: await setupOf(story) });
    }
    catch (error) {
        const isForbidden = error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF && error.code === 'oidc/no-permission';
        if (isForbidden && inputs['on-fork'] === 'skip')
            return undefined;
        throw error;
    }
}
async function setupOf({ inputs, ports, context }) {
    const configPath = inputs['signing-config-path'];
    const [rootPath, ...others] = inputs['trusted-root-path'];
    if (others.length > 0) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('input/invalid', 'input "trusted-root-path": signing takes one trusted root');
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
                signingConfig: (0,_formats_signing_config_js__WEBPACK_IMPORTED_MODULE_3__.parseSigningConfig)(await ports.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, configPath), _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.trustedRootBytes), configPath),
            }),
    };
}


/***/ }),

/***/ 69525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sbomStatement),
/* harmony export */   h: () => (/* binding */ sbomPredicateType)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90266);
/* harmony import */ var _statement_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27206);



/**
 * An SBOM as the predicate of a statement about what was built.
 *
 * @param source for messages
 * @throws Problem `sign/nothing` without a subject, `statement/invalid` for another document
 */
function sbomStatement(bytes, { source, name, subjects }) {
    if (subjects.length === 0) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('sign/nothing', 'an SBOM is signed about what was built, but no subject is known', {
            at: { file: source },
        });
    }
    const document = (0,_statement_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .A)(bytes, source);
    const predicateType = sbomPredicateType(document, source);
    return {
        source,
        name,
        payload: (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .statementBytes */ .Tp)(subjects, predicateType, document),
        subjects,
        predicateType,
        refuseChanged: async () => { },
    };
}
/** By what the document says of itself: a file name says nothing. @throws Problem `statement/invalid` */
function sbomPredicateType({ bomFormat, spdxVersion }, file) {
    if (bomFormat === 'CycloneDX')
        return _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .ZR.cyclonedx;
    const spdx = typeof spdxVersion === 'string' ? /^SPDX-(\d+\.\d+)$/.exec(spdxVersion)?.[1] : undefined;
    if (spdx !== undefined)
        return `https://spdx.dev/Document/v${spdx}`;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('statement/invalid', 'neither a CycloneDX nor an SPDX document in JSON', {
        at: { file },
    });
}


/***/ }),

/***/ 27206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readObject),
/* harmony export */   h: () => (/* binding */ statementIn)
/* harmony export */ });
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26912);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90266);





/**
 * A statement as somebody wrote it into a file; what is signed is its canonical form.
 *
 * @param source for messages
 * @throws Problem `statement/invalid` or `json/invalid`
 */
function statementIn(bytes, source, name) {
    const { subject: subjects, predicateType } = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(bytes, source);
    const payload = (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)(readObject(bytes, source));
    return { source, name, payload, subjects, predicateType, refuseChanged: async () => { } };
}
/** A JSON document that becomes a part of what is signed. @throws Problem `statement/invalid` or `json/invalid` */
function readObject(bytes, file) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, {
        file,
        maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.statementBytes,
        maxDepth: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.lockfileDepth,
        // An SBOM may hold any package name as a key.
        protoKeys: 'keep',
    });
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('statement/invalid', 'expected a JSON object', { at: { file } });
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
