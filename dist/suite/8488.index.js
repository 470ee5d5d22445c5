export const id = 8488;
export const ids = [8488,3341,1755];
export const modules = {

/***/ 71954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/attest-statements.ts
var attest_statements = __webpack_require__(74720);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/run-signers.ts
var run_signers = __webpack_require__(92553);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./actions/sign/src/signed-outcome.ts + 2 modules
var signed_outcome = __webpack_require__(14456);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/github-run.ts + 1 modules
var github_run = __webpack_require__(14100);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts + 8 modules
var resolve_subjects = __webpack_require__(63841);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/statement.ts
var statement = __webpack_require__(55891);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-inputs.ts
var subject_inputs = __webpack_require__(38638);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-shards.ts
var subject_shards = __webpack_require__(13438);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/evidence-statements.ts
var evidence_statements = __webpack_require__(78664);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/own-words.ts
var own_words = __webpack_require__(4306);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/sbom-statement.ts
var sbom_statement = __webpack_require__(69525);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/statement-file.ts
var statement_file = __webpack_require__(27206);
// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./actions/sign/src/unsigned.ts














const nothingNamed = { images: [], resolved: [], resolvedTags: [] };
async function findUnsigned(story, evidence) {
    const { inputs } = story;
    const found = inputs['statement-path'].length > 0
        ? { ...nothingNamed, statements: await ownStatements(story) }
        : namesSubjects(inputs)
            ? await aboutSubjects(story)
            : { ...nothingNamed, statements: await (0,evidence_statements/* evidenceStatements */.I)(evidence) };
    if (found.statements.length === 0 && !inputs['allow-empty']) {
        throw new problem/* Problem */.AF('sign/nothing', 'the evidence folder holds no statement and no SBOM', {
            at: { file: evidence.folder },
        });
    }
    for (const { source, subjects, predicateType } of found.statements) {
        (0,own_words/* refuseOwnWords */.AP)(predicateType, source);
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
async function aboutSubjects(story) {
    const { inputs, ports, context } = story;
    const root = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects, resolvedTags } = await (0,resolve_subjects.resolveSubjects)(inputs, ports, (0,subject_context/* subjectContext */.g)(story, root, inputs.deadline));
    const { source, name, predicateType, predicate } = await readPredicate(story);
    const shards = (0,subject_shards/* shardSubjects */.g)(subjects, inputs.grouping);
    const digits = String(shards.length).length;
    return {
        images: subjects.flatMap(({ image }) => image ?? []),
        resolved: subjects,
        resolvedTags,
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
        const predicate = (0,statement_file/* readObject */.A)(bytes, path);
        const predicateType = inputs['predicate-type'] ?? (0,sbom_statement/* sbomPredicateType */.h)(predicate, path);
        return { source: path, name: ownName(path), predicateType, predicate };
    }
    if (context.kind !== 'workflow') {
        throw new problem/* Problem */.AF('input/invalid', 'subjects are named, but nothing to say about them', {
            hint: 'Give "predicate-path" with "predicate-type", or "sbom-path". For provenance run the action provenance first.',
        });
    }
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
        statements.push((0,statement_file/* statementIn */.h)(bytes, path, ownName(path)));
    }
    return statements;
}
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






async function attest(story, folder) {
    const evidence = (0,evidence_evidence/* openEvidence */.i)(story.ports.files, folder, (0,suite_version/* producerOf */._)('sign'));
    const unsigned = await findUnsigned(story, evidence);
    const signers = await (0,run_signers/* openRunSigners */.d)(story);
    if (signers === undefined)
        return (0,signed_outcome/* unsignedOutcome */.uZ)(story.ports);
    if (unsigned.statements.length === 0)
        return (0,signed_outcome/* nothingOutcome */.Cf)();
    const signed = await (0,attest_statements/* attestStatements */.a)(story, evidence, unsigned, signers);
    return (0,signed_outcome/* signedOutcome */.TQ)(story, { ...signed, resolvedTags: unsigned.resolvedTags });
}


/***/ }),

/***/ 14456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cf: () => (/* binding */ nothingOutcome),
  TQ: () => (/* binding */ signedOutcome),
  uZ: () => (/* binding */ unsignedOutcome)
});

// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/bundle-outputs.ts
var bundle_outputs = __webpack_require__(14627);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/signed-facts.ts
var signed_facts = __webpack_require__(94142);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/instant.ts
var instant = __webpack_require__(62722);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/signed-tables.ts





const SHOWN = 200;
function signedTables({ bundles, signers, resolvedTags = [], receipts, command }, isFull) {
    return (0,markdown/* blocks */.Bv)(isFull ? bundleTable(bundles) : undefined, resolvedTags.length === 0
        ? undefined
        : (0,markdown/* table */.tp)(['Tag', 'Named, when it was looked up'], resolvedTags.slice(0, SHOWN).map(({ reference, digest }) => [(0,markdown/* code */.aY)(reference), (0,markdown/* code */.aY)(digest)])), identityTable(bundles), isFull && signers.length > 0
        ? (0,markdown/* table */.tp)(['Signer', 'What its signature proves'], signers.map(({ spec, proves }) => [(0,markdown/* code */.aY)(spec), proves]))
        : undefined, notProved(bundles), receipts.length === 0
        ? undefined
        : (0,markdown/* table */.tp)(['Store', 'Result'], receipts.slice(0, SHOWN).map((receipt) => [receipt.place, resultOf(receipt)])), (0,markdown.md) `Each bundle was verified from its stored bytes before it was kept.`, (0,markdown.md) `${command.includes(' --online') ? 'Check again' : 'Check again, offline'}: ${(0,markdown/* code */.aY)(command)}`);
}
function bundleTable(bundles) {
    const more = bundles.length - SHOWN;
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['Artifact', 'Digest', 'Statement', 'Proved time', 'Log index', 'Bundle'], bundles
        .slice(0, SHOWN)
        .map((bundle) => [
        aboutOf(bundle),
        digestOf(bundle),
        bundle.predicateType === undefined ? 'the file itself' : (0,in_toto/* predicateTitle */.Wm)(bundle.predicateType),
        timesOf(bundle.verified),
        logOf(bundle.verified),
        (0,markdown/* code */.aY)(bundle.safeAt.slice(bundle.safeAt.lastIndexOf('/') + 1)),
    ])), more > 0 ? (0,markdown.md) `truncated, ${more} more: see the evidence folder` : undefined);
}
function aboutOf({ subjects }) {
    const [first, ...others] = subjects;
    if (first === undefined)
        return (0,markdown.md) `none`;
    return others.length === 0 ? (0,markdown/* code */.aY)(first.name) : (0,markdown.md) `${(0,markdown/* code */.aY)(first.name)} and ${others.length} more`;
}
function digestOf({ subjects }) {
    const [first] = subjects;
    return first === undefined ? (0,markdown.md) `none` : (0,markdown/* code */.aY)((0,digest/* formatDigestSet */.Kt)(first.digest));
}
function timesOf({ times }) {
    if (times.length === 0)
        return (0,markdown.md) `not proved`;
    return (0,markdown/* joinMarkdown */.UF)(times.map(({ time, authority, source }) => (0,markdown.md) `${(0,instant/* formatInstant */.r)(time)} (${source}, ${authority})`), ', ');
}
function logOf({ logEntries }) {
    if (logEntries.length === 0)
        return (0,markdown.md) `none`;
    return (0,markdown/* joinMarkdown */.UF)(logEntries.map(({ logIndex, tree, operator }) => (0,markdown.md) `${logIndex ?? tree?.index ?? 'proved'} (${operator})`), ', ');
}
function identityTable(bundles) {
    const byId = new Map(bundles.map(({ verified }) => [(0,identity/* signerId */.cC)(verified.signer), verified]));
    return (0,markdown/* table */.tp)(['Signed by', 'On whose word', 'Repository', 'Commit', 'Run'], [...byId].slice(0, SHOWN).map(([id, verified]) => identityRow(id, verified)));
}
function identityRow(id, { signer }) {
    if (signer.kind === 'key')
        return [(0,markdown/* code */.aY)(id), 'whoever guards the key', '', '', ''];
    const { certified, issuer } = signer;
    const cell = (text) => (text === undefined ? '' : (0,markdown/* code */.aY)(text));
    return [
        (0,markdown/* code */.aY)(id),
        (0,markdown/* code */.aY)(issuer),
        cell(certified.sourceRepositoryUri),
        cell(certified.sourceRepositoryDigest),
        cell(certified.runInvocationUri),
    ];
}
function notProved(bundles) {
    const lacks = [...new Set(bundles.flatMap(({ verified }) => verified.notProved))];
    return lacks.length === 0 ? undefined : (0,markdown.md) `Not proved by these bundles: ${lacks.join(', ')}.`;
}
function resultOf(receipt) {
    switch (receipt.kind) {
        case 'stored':
            return receipt.url === undefined
                ? receipt.present
                    ? 'was there already'
                    : 'stored'
                : (0,markdown/* code */.aY)(receipt.url);
        case 'not-applicable':
            return `nothing: ${receipt.because}`;
        case 'refused':
            return `refused: ${receipt.because}`;
    }
}

;// CONCATENATED MODULE: ./actions/sign/src/summary.ts


function signedSummary(run, headline, isFull) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### ${run.what === 'attached' ? 'Attach' : 'Sign'}`, (0,markdown.md) `**Verdict: pass** · ${headline}`, signedTables(run, isFull));
}

;// CONCATENATED MODULE: ./actions/sign/src/signed-outcome.ts





function signedOutcome({ inputs }, run) {
    const headline = (0,signed_facts/* signedHeadline */.L5)(run);
    return {
        verdict: verdict/* pass */.IX,
        headline,
        facts: (0,signed_facts/* signedFacts */.SW)(run),
        summary: showsSummary(inputs) ? signedSummary(run, headline, inputs.summary === 'full') : (0,markdown/* blocks */.Bv)(),
        outputs: (0,signed_facts/* signedOutputs */.N8)(run),
        annotations: [],
        details: (0,signed_facts/* signedDetails */.py)(run),
    };
}
const showsSummary = (inputs) => inputs.summary !== 'none' && inputs['show-summary'] === 'true';
function unsignedOutcome({ log }) {
    const headline = 'Nothing was signed: this job has no OIDC token, and "on-fork: skip" accepts that.';
    log.annotate({ kind: 'notice', message: headline });
    return withoutSignature(headline);
}
function nothingOutcome() {
    return withoutSignature('Nothing was signed: no subject was found, as "allow-empty" permits.');
}
function withoutSignature(headline) {
    return {
        verdict: verdict/* pass */.IX,
        headline,
        facts: [],
        summary: (0,markdown/* blocks */.Bv)((0,markdown.md) `### Sign`, (0,markdown.md) `**Unsigned** · ${headline}`),
        outputs: bundle_outputs/* noBundleOutputs */.e,
        annotations: [],
    };
}


/***/ }),

/***/ 46072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   Bk: () => (/* binding */ formatBase64),
/* harmony export */   EF: () => (/* binding */ decodeHex),
/* harmony export */   Id: () => (/* binding */ concatBytes),
/* harmony export */   NN: () => (/* binding */ formatHex),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   ex: () => (/* binding */ equalBytes),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const NO_HEX = /[^0-9a-f]/;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = (text) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'utf8');
function decodeUtf8(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function formatBase64(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function decodeBase64(text) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function formatHex(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
function decodeHex(text) {
    return text.length % 2 === 0 && !NO_HEX.test(text) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'hex') : undefined;
}
function concatBytes(...parts) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts);
}
function equalBytes(a, b) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 26912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   u: () => (/* binding */ formatCanonicalJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37315);


function formatCanonicalJson(value) {
    if (typeof value === 'string' && !value.isWellFormed())
        throw new TypeError('canonical JSON: lone surrogate');
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new TypeError(`canonical JSON: ${value} is no JSON number`);
    }
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(formatCanonicalJson).join(',')}]`;
    const members = [];
    for (const key of Object.keys(value).sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnits */ .C)) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${formatCanonicalJson(key)}:${formatCanonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
}
function canonicalBytes(value) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(formatCanonicalJson(value));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 37315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits),
/* harmony export */   V: () => (/* binding */ sortedBy)
/* harmony export */ });
function byCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function sortedBy(items, key) {
    const copy = [...items];
    if (copy.length < 2)
        return copy;
    return copy
        .map((item) => ({ item, text: key(item) }))
        .sort((a, b) => byCodeUnits(a.text, b.text))
        .map(({ item }) => item);
}


/***/ }),

/***/ 71426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   sX: () => (/* binding */ exitOf),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
const pass = { kind: 'pass' };
function verdictOf(reasons) {
    const [first, ...others] = reasons;
    return first === undefined ? pass : { kind: 'fail', reasons: [first, ...others] };
}
function exitOf(verdict) {
    switch (verdict.kind) {
        case 'pass':
        case 'waived':
            return 0;
        case 'fail':
            return 1;
        case 'not-applicable':
        case 'not-verified':
            return 5;
    }
}
function reasonsOf(verdict) {
    switch (verdict.kind) {
        case 'pass':
            return [];
        case 'fail':
            return verdict.reasons;
        case 'waived':
            return [`waived by ${verdict.by} until ${verdict.until.toISOString().slice(0, 10)}`];
        case 'not-applicable':
        case 'not-verified':
            return [verdict.because];
    }
}


/***/ }),

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
const suiteVersion = '0.1.0';


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
function provenanceMembers({ buildDefinition, runDetails }) {
    return {
        buildDefinition: buildDefinition,
        runDetails: runDetails,
    };
}


/***/ }),

/***/ 38638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ givenSubjectInputs),
/* harmony export */   T: () => (/* binding */ refuseMixedInputs)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const own = ['artifact-path', 'subjects'];
const compatible = ['subject-path', 'subject-digest', 'subject-checksums'];
function givenSubjectInputs(inputs) {
    const names = [...own, ...compatible, 'checksums-path'];
    return names.filter((name) => (inputs[name]?.length ?? 0) > 0);
}
function refuseMixedInputs(inputs) {
    const [first, ...others] = mixingFaults(inputs);
    if (first !== undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', first, { details: others });
}
function mixingFaults(inputs) {
    const given = givenSubjectInputs(inputs);
    const ours = own.filter((name) => given.includes(name));
    const theirs = compatible.filter((name) => given.includes(name));
    const quoted = (names) => names.map((name) => `"${name}"`).join(' and ');
    const faults = [];
    if (theirs.length > 1)
        faults.push(`inputs ${quoted(theirs)} exclude each other: give one of them`);
    if (ours.length > 0 && theirs.length > 0)
        faults.push(`inputs ${quoted(theirs)} and ${quoted(ours)} are not mixed: "subjects" takes all of them`);
    if (inputs['subject-digest'] !== undefined && inputs['subject-name'] === undefined)
        faults.push('input "subject-name" is needed together with "subject-digest"');
    if (inputs['subject-name'] !== undefined && !theirs.some((name) => name !== 'subject-checksums'))
        faults.push('input "subject-name" needs "subject-path" or "subject-digest"');
    if (inputs['check-files'] && !given.some((name) => /checksums/.test(name)))
        faults.push('input "check-files" needs "checksums-path"');
    if (inputs['from-artifacts-list'] === 'only' && given.length > 0)
        faults.push(`input "from-artifacts-list: only" excludes ${quoted(given)}`);
    if (!inputs['digest-algorithms'].includes('sha256'))
        faults.push('input "digest-algorithms": sha256 is always needed; sha512 may stand beside it');
    return faults;
}


/***/ }),

/***/ 74720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ attestStatements)
/* harmony export */ });
/* harmony import */ var _domain_provenance_declared_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20092);
/* harmony import */ var _domain_signing_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67608);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90266);
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73003);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85617);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17278);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15236);
/* harmony import */ var _created_attestations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96688);
/* harmony import */ var _open_stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56299);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92561);
/* harmony import */ var _seal_signed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24882);
/* harmony import */ var _sign_each_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92857);












async function attestStatements(story, evidence, { statements, images, resolved, isSealed = true }, signers) {
    const { ports, context } = story;
    const { folder } = evidence;
    const isKeyless = signers.some(({ expected }) => expected.kind === 'identity');
    const stores = await (0,_open_stores_js__WEBPACK_IMPORTED_MODULE_8__/* .openStores */ .j)(story, { images, isKeyless });
    const planned = statements.flatMap((statement) => signers.map((signer) => plannedOf(statement, signer, signers)));
    for (const store of stores)
        await store.prepare(planned);
    const tasks = statements.flatMap((statement) => signers.map((signer) => ({
        item: statement,
        title: statement.source,
        signer,
        bundleName: (0,_bundle_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfBundle */ .DW)(statement, signer, signers),
        sign: (by, options) => (0,_domain_signing_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .signStatement */ .f)(by, statement.payload, ports.clock.now(), options),
    })));
    const { items, clearPending } = await (0,_sign_each_js__WEBPACK_IMPORTED_MODULE_11__/* .signEach */ .n)(story, evidence, tasks);
    for (const statement of statements)
        await statement.refuseChanged();
    await keep(evidence, items);
    await clearPending();
    if (isSealed)
        await (0,_seal_signed_js__WEBPACK_IMPORTED_MODULE_10__/* .sealSigned */ .U)(ports, evidence, signers[0], items.length);
    await (0,_domain_provenance_declared_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .declareSubjects */ .Un)(ports, resolved);
    await (0,_created_attestations_js__WEBPACK_IMPORTED_MODULE_7__/* .listCreated */ .n)(ports, items.map(({ bundleName }) => `${folder}/${bundleName}`));
    const bundles = items.map((item) => publishableOf(item, folder, signers));
    const receipts = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publish */ .m)(story, stores, bundles);
    const command = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyCommand */ .p0)(context.workspace, folder, signers);
    const copies = await (0,_copies_js__WEBPACK_IMPORTED_MODULE_6__/* .writeCopies */ .Z)(story, bundles, (0,_copies_js__WEBPACK_IMPORTED_MODULE_6__/* .trustOfSigners */ .R)(signers));
    const paths = items.map(({ bundleName }) => `${folder}/${bundleName}`);
    return { what: 'statement', isSealed, bundles, paths, signers, receipts, copies, command };
}
async function keep(evidence, items) {
    const fresh = items.filter(({ origin }) => origin !== 'evidence');
    if (fresh.length === 0)
        return;
    const named = fresh.filter(({ item }) => item.predicateType !== _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypes */ .ZR.policyDecision);
    if (named.length > 0) {
        await evidence.addSubjects(named.flatMap(({ verified, bundleName }) => verified.statement.subject.map((subject) => ({ ...subject, bundles: [bundleName] }))));
    }
    await evidence.write(fresh.map(({ bundleName, bundle, verified }) => ({
        name: bundleName,
        kind: 'attestation',
        bytes: bundle,
        mediaType: _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_MEDIA_TYPE */ .NV,
        subjects: verified.artifacts,
    })));
}
const plannedOf = (statement, signer, signers) => ({
    fileName: (0,_bundle_names_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNameFor */ .dJ)(statement, signer, signers),
    subjects: statement.subjects,
    payloadBytes: statement.payload.length,
    content: 'statement',
});
function publishableOf(attested, folder, signers) {
    const { item, signer, bundle, bundleName, verified, origin } = attested;
    return {
        ...plannedOf(item, signer, signers),
        bytes: bundle,
        predicateType: verified.statement.predicateType,
        safeAt: `${folder}/${bundleName}`,
        verified,
        isKept: origin !== 'now',
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


const concluded = [_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .ZR.evidenceSeal, _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .ZR.policyDecision];
const ofPlatforms = /^https:\/\/slsa\.dev\/(?:provenance|verification_summary)\//;
function refuseOwnWords(predicateType, file) {
    if (!concluded.includes(predicateType))
        return;
    refuse(predicateType, file, 'The gate signs decisions itself.');
}
function refuseForeignProvenance(predicateType, file) {
    if (!ofPlatforms.test(predicateType))
        return;
    refuse(predicateType, file, 'Let the job that signs state the provenance: "mode: attest" with "handoff".');
}
function refuseForeignReproduction(predicateType, file) {
    if (predicateType !== _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .ZR.reproducibility)
        return;
    refuse(predicateType, file, 'Let reproduce.yml build twice and sign what it has seen.');
}
function refuse(predicateType, file, instead) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('statement/invalid', `a statement of the type ${predicateType} is signed only by the step that concludes it`, { at: { file }, hint: `Remove the file and find out who wrote it. ${instead}` });
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





function statementIn(bytes, source, name) {
    const { subject: subjects, predicateType } = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(bytes, source);
    const payload = (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)(readObject(bytes, source));
    return { source, name, payload, subjects, predicateType, refuseChanged: async () => { } };
}
function readObject(bytes, file) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, {
        file,
        maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.statementBytes,
        maxDepth: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.lockfileDepth,
        protoKeys: 'keep',
    });
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('statement/invalid', 'expected a JSON object', { at: { file } });
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
function registerSecret(value) {
    if (value.trim().length < 8)
        return;
    for (const spelling of [value, value.trim(), ...value.split(/\r?\n/).filter((line) => line.length >= 8)]) {
        secrets.add(spelling);
        secrets.add(encodeURIComponent(spelling));
        secrets.add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(spelling).toString('base64'));
        secrets.add(JSON.stringify(spelling).slice(1, -1));
    }
}
function redact(text) {
    let safe = text;
    for (const secret of secrets)
        safe = safe.replaceAll(secret, '***');
    return safe;
}


/***/ })

};
