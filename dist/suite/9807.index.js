export const id = 9807;
export const ids = [9807];
export const modules = {

/***/ 29807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
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

// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
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
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts + 8 modules
var verify = __webpack_require__(10565);
;// CONCATENATED MODULE: ./actions/sign/src/attested-statement.ts





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
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/github-run.ts + 1 modules
var github_run = __webpack_require__(14100);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts + 11 modules
var resolve_subjects = __webpack_require__(96082);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/statement.ts
var statement = __webpack_require__(55891);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-inputs.ts
var subject_inputs = __webpack_require__(38638);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-shards.ts
var subject_shards = __webpack_require__(13438);
// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./actions/sign/src/unsigned.ts












/**
 * What the inputs ask to sign: a predicate or an SBOM about subjects, the provenance of this job about them,
 * statements in files, or else all statements and SBOMs of the evidence folder. An SBOM is signed as the predicate of
 * a statement about what was built.
 *
 * @throws Problem `sign/nothing`, `subject/…`, `statement/invalid` or `input/no-match`, all before signing.
 */
async function findUnsigned(story, evidence) {
    const { inputs } = story;
    const found = inputs['statement-path'].length > 0
        ? { statements: await ownStatements(story), images: [], resolved: [] }
        : namesSubjects(inputs)
            ? await aboutSubjects(story)
            : { statements: await evidenceStatements(evidence), images: [], resolved: [] };
    if (found.statements.length === 0 && !inputs['allow-empty']) {
        throw new problem/* Problem */.AF('sign/nothing', 'the evidence folder holds no statement and no SBOM', {
            at: { file: evidence.folder },
        });
    }
    for (const { source, subjects, predicateType } of found.statements) {
        refuseOwnWords(predicateType, source);
        // More would be refused by the attestation store of GitHub, after the signature is out.
        if (subjects.length > limits/* limits */.F.subjects) {
            const message = `${subjects.length} subjects; one statement takes at most ${limits/* limits */.F.subjects}`;
            throw new problem/* Problem */.AF('subject/limit', message, { at: { file: source } });
        }
    }
    refuseSameNames(found.statements);
    return found;
}
function namesSubjects(inputs) {
    return (inputs['predicate-path'] !== undefined ||
        inputs['sbom-path'] !== undefined ||
        inputs['from-artifacts-list'] === 'only' ||
        (0,subject_inputs/* givenSubjectInputs */.L)(inputs).length > 0);
}
/** One predicate about everything that the inputs name, in as many statements as that needs. */
async function aboutSubjects(story) {
    const { inputs, ports, context } = story;
    const root = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects } = await (0,resolve_subjects.resolveSubjects)(inputs, ports, (0,subject_context/* subjectContext */.g)(story, root, inputs.deadline));
    const { source, name, predicateType, predicate } = await readPredicate(story);
    const shards = (0,subject_shards/* shardSubjects */.g)(subjects, inputs.grouping);
    const digits = String(shards.length).length;
    return {
        images: subjects.flatMap(({ image }) => image ?? []),
        resolved: subjects,
        statements: shards.map((shard, index) => ({
            source: shards.length === 1 ? source : `${source} (${index + 1} of ${shards.length})`,
            name: shards.length === 1 ? name : `${name}/${String(index + 1).padStart(digits, '0')}`,
            payload: (0,in_toto/* statementBytes */.Tp)(shard, predicateType, predicate),
            subjects: shard.map(({ name, digest }) => ({ name, digest })),
            predicateType,
            refuseChanged: () => (0,resolve_subjects/* refuseChangedSubjects */.K)(ports.files, shard),
        })),
    };
}
async function readPredicate({ inputs, ports, context }) {
    const path = inputs['predicate-path'] ?? inputs['sbom-path'];
    if (path !== undefined) {
        const bytes = await ports.files.read((0,external_node_path_.resolve)(context.workspace, path), limits/* limits */.F.statementBytes);
        const predicate = readObject(bytes, path);
        const predicateType = inputs['predicate-type'] ?? sbomPredicateType(predicate, path);
        return { source: path, name: ownName(path), predicateType, predicate };
    }
    if (context.kind !== 'workflow') {
        throw new problem/* Problem */.AF('input/invalid', 'subjects are named, but nothing to say about them', {
            hint: 'Give "predicate-path" with "predicate-type", or "sbom-path". For provenance run the action provenance first.',
        });
    }
    // As actions/attest does it: without a predicate, the provenance of this job is signed.
    return {
        source: 'the provenance of this job',
        name: 'own/provenance',
        predicateType: in_toto/* predicateTypes */.ZR.slsaProvenance,
        predicate: (0,statement/* provenanceMembers */.F)((0,github_run/* githubRunProvenance */.kH)((0,github_run/* githubRunOf */.oM)(context.github))),
    };
}
async function ownStatements({ inputs, ports, context }) {
    const statements = [];
    for (const path of inputs['statement-path']) {
        const bytes = await ports.files.read((0,external_node_path_.resolve)(context.workspace, path), limits/* limits */.F.statementBytes);
        statements.push(statementIn(bytes, path, ownName(path)));
    }
    return statements;
}
async function evidenceStatements(evidence) {
    const entries = await evidence.entries();
    const statements = [];
    for (const entry of entries) {
        if (entry.kind === 'statement') {
            statements.push(statementIn(await evidence.read(entry), entry.name, evidenceName(entry)));
        }
        else if (entry.kind === 'sbom')
            statements.push(await sbomStatement(evidence, entry));
    }
    return statements;
}
function statementIn(bytes, source, name) {
    const { subject: subjects, predicateType } = (0,in_toto/* parseStatement */.By)(bytes, source);
    const payload = (0,canonical_json/* canonicalBytes */.M)(readObject(bytes, source));
    return { source, name, payload, subjects, predicateType, refuseChanged: async () => { } };
}
async function sbomStatement(evidence, entry) {
    const subjects = await evidence.subjects();
    if (subjects.length === 0) {
        throw new problem/* Problem */.AF('sign/nothing', 'an SBOM is signed about what was built, but no subject is known', {
            at: { file: entry.name },
        });
    }
    const document = readObject(await evidence.read(entry), entry.name);
    const predicateType = sbomPredicateType(document, entry.name);
    return {
        source: entry.name,
        name: evidenceName(entry),
        payload: (0,in_toto/* statementBytes */.Tp)(subjects, predicateType, document),
        subjects,
        predicateType,
        refuseChanged: async () => { },
    };
}
/**
 * A seal is made of the index that stands there, a decision by the gate. Signing either because a file asks for
 * it would let whoever writes a file choose the verdict, or vouch for a folder of his own.
 */
function refuseOwnWords(predicateType, file) {
    if (predicateType !== in_toto/* predicateTypes */.ZR.evidenceSeal && predicateType !== in_toto/* predicateTypes */.ZR.policyDecision)
        return;
    throw new problem/* Problem */.AF('statement/invalid', `a statement of the type ${predicateType} is signed only by the step that concludes it`, { at: { file }, hint: 'Remove the file and find out who wrote it. The gate signs decisions itself.' });
}
/** By what the document says of itself: a file name says nothing. */
function sbomPredicateType({ bomFormat, spdxVersion }, file) {
    if (bomFormat === 'CycloneDX')
        return in_toto/* predicateTypes */.ZR.cyclonedx;
    const spdx = typeof spdxVersion === 'string' ? /^SPDX-(\d+\.\d+)$/.exec(spdxVersion)?.[1] : undefined;
    if (spdx !== undefined)
        return `https://spdx.dev/Document/v${spdx}`;
    throw new problem/* Problem */.AF('statement/invalid', 'neither a CycloneDX nor an SPDX document in JSON', {
        at: { file },
    });
}
function readObject(bytes, file) {
    const value = (0,json/* parseJson */.qF)(bytes, {
        file,
        maxBytes: limits/* limits */.F.statementBytes,
        maxDepth: limits/* limits */.F.lockfileDepth,
        // An SBOM may hold any package name as a key.
        protoKeys: 'keep',
    });
    if ((0,json/* isJsonObject */.OW)(value))
        return value;
    throw new problem/* Problem */.AF('statement/invalid', 'expected a JSON object', { at: { file } });
}
/** `reports/provenance/statement.json` → `provenance`, `sbom/app.cdx.json` → `app.cdx`. */
function evidenceName({ name }) {
    return name.replace(/^(?:reports|sbom)\//, '').replace(/(?:\/statement)?\.json$/, '');
}
/** In a folder of its own, so that a file of the user never takes the place of a statement of the chain. */
function ownName(path) {
    return `own/${(0,external_node_path_.basename)(path).replace(/\.json$/, '')}`;
}
function refuseSameNames(statements) {
    const byName = new Map();
    for (const { name, source } of statements) {
        const other = byName.get(name);
        if (other !== undefined) {
            const message = `"${other}" and "${source}" would give one bundle "${name}"`;
            throw new problem/* Problem */.AF('input/invalid', message, {
                hint: 'Rename one of the files, or sign them in two runs.',
            });
        }
        byName.set(name, source);
    }
}

;// CONCATENATED MODULE: ./actions/sign/src/attest.ts















/**
 * Mode `attest` (signing specification, 4.4): everything that could refuse is asked first; one bundle per statement
 * and signer, each verified by us before it is kept; the evidence folder gets them and is sealed; then the stores.
 */
async function attest(story, folder) {
    const { ports, context } = story;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('sign'));
    const { statements, images, resolved } = await findUnsigned(story, evidence);
    const signers = await (0,setup/* openRunSigners */.d)(story);
    if (signers === undefined)
        return (0,signed_outcome/* unsignedOutcome */.uZ)(ports);
    if (statements.length === 0)
        return (0,signed_outcome/* nothingOutcome */.Cf)();
    const isKeyless = signers.some(({ expected }) => expected.kind === 'identity');
    const stores = await (0,src_stores/* openStores */.j)(story, { images, isKeyless });
    for (const store of stores) {
        await store.prepare(statements.flatMap((statement) => signers.map(() => plannedOf(statement))));
    }
    const items = await signAll(story, evidence, statements, signers);
    for (const statement of statements)
        await statement.refuseChanged();
    await keep(evidence, items);
    await (0,seal/* sealEvidence */.f)(ports.files, evidence, signers[0], ports.clock.now());
    await declareSubjects(ports, resolved);
    const publishable = items.map((item) => publishableOf(item, folder));
    const receipts = await (0,publish/* publish */.m)(story, stores, publishable);
    const command = (0,command_line/* verifyCommand */.p0)(context.workspace, folder, signers);
    const copies = await (0,src_copies/* writeCopies */.Z)(story, publishable, signers);
    const paths = items.map(({ bundleName }) => `${folder}/${bundleName}`);
    return (0,signed_outcome/* signedOutcome */.TQ)(story, {
        what: 'statement',
        bundles: publishable,
        paths,
        signers,
        receipts,
        copies,
        command,
    });
}
async function signAll({ inputs, ports }, evidence, statements, signers) {
    const work = statements.flatMap((statement) => signers.map((signer) => ({ statement, signer })));
    const pending = (0,src_pending/* pendingKeeper */.k)(ports, evidence.folder);
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
    await evidence.addSubjects(fresh.flatMap(({ verified, bundleName }) => verified.statement.subject.map((subject) => ({ ...subject, bundles: [bundleName] }))));
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
