export const id = 164;
export const ids = [164,4788];
export const modules = {

/***/ 10511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qO: () => (/* binding */ auditedSubjects),
/* harmony export */   xb: () => (/* binding */ auditedIdentities),
/* harmony export */   yj: () => (/* binding */ auditedProofs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _secure_build_common_core_instant__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62722);
/* harmony import */ var _secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49212);



function auditedSubjects({ bundles, receipts }, nameOf) {
    const each = bundles.length === 0 ? 0 : Math.floor(receipts.length / bundles.length);
    const subjects = new Map();
    for (const [index, { subjects: about, safeAt }] of bundles.entries()) {
        const places = receipts
            .slice(index * each, (index + 1) * each)
            .flatMap((receipt) => (receipt.kind === 'stored' ? [receipt.url ?? receipt.place] : []));
        for (const { name, digest } of about) {
            const text = (0,_secure_build_common_core_digest__WEBPACK_IMPORTED_MODULE_0__/* .formatDigestSet */ .Kt)(digest);
            const key = `${text} ${name}`;
            const before = subjects.get(key) ?? { name, digest: text, bundles: [], stores: [] };
            subjects.set(key, {
                ...before,
                bundles: [...before.bundles, nameOf(safeAt)],
                stores: [...before.stores, ...places],
            });
        }
    }
    return [...subjects.values()];
}
function auditedIdentities(bundles) {
    const byId = new Map(bundles.map(({ verified: { signer } }) => [(0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__/* .signerId */ .cC)(signer), signer]));
    return [...byId].map(([name, signer]) => {
        if (signer.kind === 'key')
            return { name };
        const { issuer, certified } = signer;
        const values = {
            signerDigest: certified.buildSignerDigest,
            source: certified.sourceRepositoryUri,
            commit: certified.sourceRepositoryDigest,
            ref: certified.sourceRepositoryRef,
            trigger: certified.buildTrigger,
            run: certified.runInvocationUri,
        };
        const known = Object.entries(values).flatMap(([key, value]) => value === undefined ? [] : [[key, value]]);
        return { name, issuer, ...Object.fromEntries(known) };
    });
}
function auditedProofs(bundles) {
    return bundles.map(({ name, verified: { instance, logEntries, times } }) => ({
        bundle: name,
        instance: instance ?? 'none: a key',
        index: logEntries
            .map(({ logIndex, tree, operator }) => `${logIndex ?? tree?.index ?? 'proved'} (${operator})`)
            .join(', ') || 'none',
        time: times
            .map(({ time, authority, source }) => `${(0,_secure_build_common_core_instant__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(time)} (${source}, ${authority})`)
            .join(', ') || 'not proved',
    }));
}


/***/ }),

/***/ 20155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readExpectedInputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);


function readExpectedInputs(inputs) {
    const text = inputs['expected-inputs'];
    if (text === undefined)
        return {};
    const value = (0,_secure_build_common_core_json__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, { file: 'input "expected-inputs"', code: 'input/invalid' });
    if ((0,_secure_build_common_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', 'input "expected-inputs": expected a JSON object');
}


/***/ }),

/***/ 78469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ receiveHandedIn)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _secure_build_common_domain_evidence_integrity__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13607);
/* harmony import */ var _secure_build_common_edges_github_handed_over__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78032);
/* harmony import */ var _secure_build_common_formats_handoff__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38658);




async function receiveHandedIn(story, evidence, folder) {
    const { inputs } = story;
    const foreignFiles = await workspaceEntries(story);
    const { handoff: text, evidence: evidenceText, deadline: deadlineMs } = inputs;
    const receiver = { ...story, token: inputs['github-token'] };
    if (evidenceText !== undefined) {
        const handoff = (0,_secure_build_common_formats_handoff__WEBPACK_IMPORTED_MODULE_3__/* .parseHandoff */ ["in"])(evidenceText, 'input "evidence"');
        await (0,_secure_build_common_edges_github_handed_over__WEBPACK_IMPORTED_MODULE_2__/* .receiveHandoff */ .E)(receiver, handoff, { target: evidence.folder, deadlineMs });
        await refuseBroken(story, evidence);
    }
    const common = { hasEvidence: evidenceText !== undefined, foreignFiles };
    if (text === undefined)
        return common;
    const handoff = (0,_secure_build_common_formats_handoff__WEBPACK_IMPORTED_MODULE_3__/* .parseHandoff */ ["in"])(text, 'input "handoff"');
    const target = folder === undefined ? {} : { target: folder };
    const { files: received } = await (0,_secure_build_common_edges_github_handed_over__WEBPACK_IMPORTED_MODULE_2__/* .receiveHandoff */ .E)(receiver, handoff, { ...target, deadlineMs });
    const announced = handoff.list.kind === 'files' ? handoff.list.files : received;
    return { ...common, files: { text, announced, received } };
}
async function workspaceEntries({ ports, context }) {
    if ((await ports.files.info(context.workspace)) === undefined)
        return [];
    return (await ports.files.list(context.workspace)).map(({ name }) => name);
}
async function refuseBroken({ ports }, evidence) {
    const faults = await (0,_secure_build_common_domain_evidence_integrity__WEBPACK_IMPORTED_MODULE_1__/* .findIntegrityFaults */ .S)(ports.files, evidence.folder, await evidence.entries());
    const [first, ...others] = faults;
    if (first === undefined)
        return;
    throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(first.code, first.message, {
        at: first.at,
        hint: first.hint,
        details: others.slice(0, 10).map(({ message, at }) => `${at.file ?? ''}: ${message}`),
    });
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ levelTable)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18633);


function levelTable(conditions) {
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Condition', 'Seen', 'On whose word'], conditions.map(({ id, title, met, evidence, source }) => [
        met ? '✓' : '✗',
        title === undefined ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id) : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)} ${title}`,
        (0,_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(evidence),
        source,
    ]));
}


/***/ }),

/***/ 15753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ auditSummary)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _level_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18633);



const SHOWN = 200;
const SHOWN_LISTED = 50;
const SHOWN_SIGNERS = 5;
const NAME_CHARACTERS = 100;
function auditSummary(audit) {
    const { verdict, headline, level, reasons, conditions, degraded, report } = audit;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `### Provenance`, level === undefined
        ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `**Verdict: ${verdict}** · ${headline}`
        : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `**Verdict: ${verdict} · SLSA Build L${level}** · ${headline}`, bulletList(reasons), subjectTable(audit), identityTables(audit), proofTable(audit), conditions.length === 0 ? undefined : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Why this level`, (0,_level_table_js__WEBPACK_IMPORTED_MODULE_1__/* .levelTable */ .n)(conditions)), commandBlocks(audit), degraded.length === 0 ? undefined : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Degraded`, bulletList(degraded)), report === undefined ? undefined : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Report: ${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report)} in the evidence folder.`);
}
function subjectTable({ subjects, site }) {
    if (subjects.length === 0)
        return undefined;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Subjects`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Subject', 'Digest', 'Bundle', 'Stored'], subjects
        .slice(0, SHOWN)
        .map(({ name, digest, bundles, stores }) => [
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(name, NAME_CHARACTERS)),
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(digest, NAME_CHARACTERS)),
        listed(bundles, 3, (bundle) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(bundle, NAME_CHARACTERS))),
        stores.length === 0 ? 'evidence folder' : listed(stores, 2, (store) => address(store, site)),
    ])), more(subjects.length, SHOWN));
}
function listed(items, most, render) {
    const few = items.slice(0, most).map(render);
    const rest = items.length - few.length;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)([...few, ...(rest > 0 ? [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `and ${rest} more`] : [])], '<br>');
}
function address(text, site) {
    const isThere = site !== undefined && text.startsWith(`${site}/`);
    return isThere ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(site.slice('https://'.length), text, site) : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(text, NAME_CHARACTERS)}`;
}
function identityTables({ identities, site }) {
    if (identities.length === 0)
        return undefined;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Identity`, ...identities
        .slice(0, SHOWN_SIGNERS)
        .map((identity) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Certified', ''], identityRows(identity, site))), more(identities.length, SHOWN_SIGNERS));
}
function identityRows(identity, site) {
    const rows = [
        ['Signed by', identity.name],
        ['Issuer', identity.issuer],
        ['Commit of the signer', identity.signerDigest],
        ['Source', identity.source],
        ['Commit of the source', identity.commit],
        ['Ref', identity.ref],
        ['Trigger', identity.trigger],
    ];
    const shown = rows.flatMap(([label, value]) => value === undefined ? [] : [[(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${label}`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(value))]]);
    const { run } = identity;
    return run === undefined
        ? shown
        : [...shown, [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Run`, site === undefined ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(run)) : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(run), run, site)]];
}
function proofTable({ transparency }) {
    if (transparency.length === 0)
        return undefined;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Transparency`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Bundle', 'Instance', 'Proved index', 'Proved time'], transparency
        .slice(0, SHOWN_LISTED)
        .map(({ bundle, instance, index, time }) => [
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(bundle)),
        (0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(instance),
        (0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(index),
        (0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(time),
    ])), more(transparency.length, SHOWN_LISTED));
}
function commandBlocks({ commands }) {
    if (commands.length === 0)
        return undefined;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Check again`, ...commands.flatMap(({ tool, text }) => [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `With ${tool}:`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .preformatted */ .EC)(text)]));
}
function bulletList(items) {
    if (items.length === 0)
        return undefined;
    const lines = items.slice(0, SHOWN_LISTED).map((item) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(item)}`);
    const rest = items.length - lines.length;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(rest > 0 ? [...lines, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `- and ${rest} more: see the report`] : lines);
}
function more(count, shown) {
    return count > shown ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${count - shown} more: see the report.` : undefined;
}


/***/ }),

/***/ 84401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/own-release.ts
var own_release = __webpack_require__(55362);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/workflow-identity.ts
var workflow_identity = __webpack_require__(1876);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify-files.ts
var verify_files = __webpack_require__(80669);
// EXTERNAL MODULE: ./packages/common/src/edges/stores/github-place.ts
var github_place = __webpack_require__(57740);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/accepted-signers.ts + 5 modules
var accepted_signers = __webpack_require__(92210);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/asked-artifacts.ts
var asked_artifacts = __webpack_require__(84408);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/expected-signers.ts
var expected_signers = __webpack_require__(80390);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/found-bundles.ts
var found_bundles = __webpack_require__(49070);
// EXTERNAL MODULE: ./actions/provenance/src/expected-inputs.ts
var expected_inputs = __webpack_require__(20155);
// EXTERNAL MODULE: ./actions/provenance/src/handed-in.ts
var handed_in = __webpack_require__(78469);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/verify-command.ts
var verify_command = __webpack_require__(9393);
;// CONCATENATED MODULE: ./actions/provenance/src/terminal-command.ts


const NAMED_BUNDLES = 3;
function terminalCommand(asked, { counted, given, accepted, minimumLevel, isOwnBuild, }) {
    const { inputs } = asked;
    const lines = inputs['expected-identity'];
    const [first = ''] = lines;
    const isByRelease = isOwnBuild && inputs['builders-path'].length === 0 && (0,expected_signers/* isIdentityLine */.L)(first);
    const typed = {
        ...asked,
        inputs: {
            ...inputs,
            'bundle-path': [...inputs['bundle-path'], ...counted.slice(0, NAMED_BUNDLES)],
            ...(isByRelease
                ? {
                    'builders-path': ['builders.sigstore.json'],
                    'expected-identity': [
                        ...lines.filter((line) => !line.startsWith('signer-digests:')),
                        'signer-digests: released',
                    ],
                }
                : {}),
        },
    };
    return (0,verify_command/* filesCommand */.N)(typed, given, accepted.signers, { minimumLevel });
}

// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/level-report.ts
var level_report = __webpack_require__(65439);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/artifact-digests.ts
var artifact_digests = __webpack_require__(65072);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/files-outcome.ts
var files_outcome = __webpack_require__(1484);
// EXTERNAL MODULE: ./actions/provenance/src/audited-bundles.ts
var audited_bundles = __webpack_require__(10511);
// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var src_outputs = __webpack_require__(70899);
// EXTERNAL MODULE: ./actions/provenance/src/summary.ts
var summary = __webpack_require__(15753);
;// CONCATENATED MODULE: ./actions/provenance/src/verified-outcome.ts









function verifiedOutcome({ inputs, context }, answer, command) {
    const { verdict, headline, facts, outputs, details } = (0,files_outcome/* filesOutcome */.m)(answer, command, {
        summary: 'none',
        'show-summary': 'false',
    });
    const report = lowestReport(answer.artifacts);
    const isPass = verdict.kind === 'pass';
    const bundles = answer.verified.map((file) => ({ name: file.name, verified: (0,verify_files/* provedBy */.s)(file) }));
    const isShown = inputs.summary !== 'none' && inputs['show-summary'] === 'true';
    return {
        verdict,
        headline,
        facts: [...facts, ...levelFacts(report)],
        summary: isShown
            ? (0,summary/* auditSummary */.q)({
                ...(context.kind === 'workflow' ? { site: context.github.serverUrl } : {}),
                verdict: verdict.kind,
                headline,
                ...(report === undefined ? {} : { level: report.level }),
                reasons: (0,core_verdict/* reasonsOf */.zM)(verdict).filter((reason) => reason !== headline),
                subjects: answer.artifacts.map(({ artifact, verified }) => ({
                    name: artifact.name,
                    digest: (0,artifact_digests/* formatArtifact */.oN)(artifact.digests),
                    bundles: verified.map(({ name }) => name),
                    stores: [],
                })),
                identities: (0,audited_bundles/* auditedIdentities */.xb)(bundles),
                transparency: inputs.summary === 'full' ? (0,audited_bundles/* auditedProofs */.yj)(bundles) : [],
                conditions: report?.conditions ?? [],
                commands: [{ tool: 'secure-build', text: command }],
                degraded: answer.refused
                    .filter(({ isAside }) => isAside)
                    .map(({ name, refusal }) => `Set aside: ${name}: ${refusal.because} [${refusal.code}]`),
            })
            : (0,markdown/* blocks */.Bv)(),
        outputs: (0,src_outputs/* outputsOf */.Y)({
            ...outputs,
            verified: isPass,
            level: report?.level ?? '',
            'subject-count': answer.artifacts.length,
        }),
        annotations: [],
        ...(details === undefined ? {} : { details }),
    };
}
function lowestReport(artifacts) {
    let lowest;
    for (const { levelReport } of artifacts) {
        if (levelReport === undefined)
            return undefined;
        if (lowest === undefined || levelReport.level < lowest.level)
            lowest = levelReport;
    }
    return lowest;
}
function levelFacts(report) {
    if (report === undefined)
        return [];
    return [
        ['Level', `SLSA Build L${report.level}`],
        ...report.conditions.map((condition) => ['Condition', (0,level_report/* formatCondition */.Rx)(condition)]),
    ];
}

;// CONCATENATED MODULE: ./actions/provenance/src/verify.ts














async function verify(story, folder) {
    const { inputs, ports } = story;
    const expectedInputs = (0,expected_inputs/* readExpectedInputs */.u)(inputs);
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('provenance'));
    const filesFolder = inputs.handoff === undefined ? undefined : await ports.files.temporaryFolder('verify');
    const handedIn = await (0,handed_in/* receiveHandedIn */.r)(story, evidence, filesFolder);
    const bundles = await bundlesOf(evidence);
    const minimumLevel = (inputs.level === 'auto' ? 1 : Number(inputs.level));
    const asked = { ...story, inputs: { ...inputs, 'predicate-type': undefined } };
    const expected = await (0,expected_signers/* readExpectedSigners */.G)(asked, folder);
    const accepted = withOwnRelease(inputs, await (0,accepted_signers/* readAccepted */.o)(asked, folder, expected.signers));
    const given = await artifactsOf(asked, handedIn);
    const found = await (0,found_bundles/* findBundleFiles */.L)(asked, given, (0,github_place/* githubPlaceOf */.S)(asked, accepted.signers, undefined));
    const all = [...bundles, ...found.bundles];
    const hashable = filesFolder === undefined
        ? given
        : given.map((item) => ({ ...item, path: `${filesFolder}/${item.name}` }));
    const answer = (0,verify_files/* verifyFiles */.x)(await (0,asked_artifacts/* withCalledFor */.nE)(ports.files, hashable, all), all, {
        ...accepted,
        provenance: { expectedInputs },
        requireAllSubjects: inputs['require-all-subjects'],
        lookedIn: ['the evidence', ...found.lookedIn],
        minimumLevel,
    });
    const own = new Set(bundles.map(({ name }) => name));
    const counted = answer.verified.map(({ name }) => name).filter((name) => own.has(name));
    const isOwnBuild = minimumLevel === 3 || answer.artifacts.some(({ levelReport }) => levelReport?.level === 3);
    const command = terminalCommand(asked, { counted, given, accepted, minimumLevel, isOwnBuild });
    return verifiedOutcome(story, answer, command);
}
async function bundlesOf(evidence) {
    const bundles = [];
    for (const entry of await evidence.entries()) {
        if (entry.kind === 'attestation')
            bundles.push({ name: entry.name, bytes: await evidence.read(entry) });
    }
    return bundles;
}
function withOwnRelease(inputs, accepted) {
    const text = inputs['workflow-identity'];
    if (text === undefined)
        return accepted;
    const own = (0,own_release/* ownRelease */.I)((0,workflow_identity/* parseWorkflowIdentity */.r)(text, 'input "workflow-identity"'));
    return own === undefined ? accepted : { ...accepted, released: [...(accepted.released ?? []), own] };
}
async function artifactsOf(story, { files }) {
    if (files === undefined)
        return (0,asked_artifacts/* givenArtifacts */.$$)(story);
    return files.received.map(({ name, sha256 }) => ({ name, digests: { sha256 } }));
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

/***/ 55362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ownRelease)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97383);
/* harmony import */ var _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76838);
/* harmony import */ var _own_workflows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29657);



function ownRelease({ workflowRepository, workflowSha, workflowFilePath, }) {
    const isOurs = workflowRepository !== undefined && `https://github.com/${workflowRepository}` === _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteRepository */ .V3;
    const isWorkflow = workflowFilePath !== undefined && /^\.github\/workflows\/[^/]+\.yml$/.test(workflowFilePath);
    if (!isOurs || !isWorkflow || workflowSha === undefined || !COMMIT.test(workflowSha))
        return undefined;
    return {
        repository: _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteRepository */ .V3,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteVersion */ .D,
        commit: workflowSha,
        workflows: new Map([
            [_own_workflows_js__WEBPACK_IMPORTED_MODULE_0__/* .ownWorkflows */ .Nj.build, 3],
            [_own_workflows_js__WEBPACK_IMPORTED_MODULE_0__/* .ownWorkflows */ .Nj.attest, 2],
        ]),
    };
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseWorkflowIdentity)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);


function parseWorkflowIdentity(text, where) {
    const job = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, { file: where, code: 'input/invalid' });
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(job))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${where}: expected the object of toJSON(job)`);
    const [workflowRef, workflowSha, workflowRepository, workflowFilePath] = [
        'workflow_ref',
        'workflow_sha',
        'workflow_repository',
        'workflow_file_path',
    ].map((key) => textOf(job, key, where));
    const checkRunId = checkRunIdOf(job, where);
    return {
        ...(workflowRef === undefined ? {} : { workflowRef }),
        ...(workflowSha === undefined ? {} : { workflowSha }),
        ...(workflowRepository === undefined ? {} : { workflowRepository }),
        ...(workflowFilePath === undefined ? {} : { workflowFilePath }),
        ...(checkRunId === undefined ? {} : { checkRunId }),
    };
}
function textOf(job, key, where) {
    const value = job[key] ?? undefined;
    if (value === undefined || value === '')
        return undefined;
    if (typeof value === 'string')
        return value;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${where}: expected "${key}" to be text`);
}
function checkRunIdOf(job, where) {
    const value = job.check_run_id ?? undefined;
    if (value === undefined || value === '')
        return undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && /^[1-9]\d{0,19}$/.test(text))
        return text;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${where}: expected "check_run_id" to be a number`);
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ untilDeadline),
/* harmony export */   RT: () => (/* binding */ spent),
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   deadlineIn: () => (/* binding */ deadlineIn),
/* harmony export */   done: () => (/* binding */ done),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   startEffort: () => (/* binding */ startEffort)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

function deadlineIn({ clock }, milliseconds) {
    const startedAt = clock.now();
    return { startedAt, endsAt: new Date(startedAt.getTime() + milliseconds) };
}
function startEffort({ clock }, service, deadline) {
    return { service, deadline, startedAt: clock.now(), attempts: 0 };
}
function done(value) {
    return { kind: 'done', value };
}
function again(because, cause) {
    return { kind: 'again', because, ...(cause === undefined ? {} : { cause }) };
}
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;
async function untilDeadline(ports, effort, attempt) {
    for (let window = FIRST_DELAY_MS;; window = Math.min(window * 2, LONGEST_DELAY_MS)) {
        const remainingMs = effort.deadline.endsAt.getTime() - ports.clock.now().getTime();
        effort.attempts += 1;
        const result = await attempt(Math.max(1, remainingMs));
        if (result.kind === 'done')
            return result.value;
        await pause(ports, effort, result, window);
    }
}
async function pause(ports, effort, { because, cause, waitMs = 0 }, window) {
    const remainingMs = effort.deadline.endsAt.getTime() - ports.clock.now().getTime();
    const asked = waitMs === 0 ? '' : ` and asked for a pause of ${formatDuration(waitMs)}`;
    if (waitMs < remainingMs) {
        const delay = Math.min(waitMs + jitter(ports.random, window), remainingMs);
        ports.log.progress(`${effort.service} ${because}${asked}; trying again in ${formatDuration(delay)}`);
        await ports.clock.sleep(delay);
        if (ports.clock.now() < effort.deadline.endsAt)
            return;
    }
    throw unavailable(ports, effort, because + (waitMs < remainingMs ? '' : asked), cause);
}
function unavailable({ clock }, effort, because, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('service/unavailable', `${effort.service} ${because} for ${spent(clock.now(), effort)}`, { cause });
}
function spent(now, { startedAt, attempts }) {
    const elapsed = formatDuration(now.getTime() - startedAt.getTime());
    return `${elapsed} (${attempts} ${attempts === 1 ? 'attempt' : 'attempts'})`;
}
function formatDuration(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
}
function jitter(random, window) {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    return Math.floor((window * (((a * 256 + b) * 256 + c) * 256 + d)) / 2 ** 32);
}


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ filesOutcome)
/* harmony export */ });
/* harmony import */ var _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65072);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49212);
/* harmony import */ var _domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80669);
/* harmony import */ var _proved_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35808);
/* harmony import */ var _verify_details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94458);
/* harmony import */ var _verify_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48771);
/* harmony import */ var _verify_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57188);







function filesOutcome(answer, command, shown = _verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .showAll */ .Ps) {
    const { verdict, artifacts, verified, ofOtherTypes, refused } = answer;
    const headline = filesHeadline(answer);
    const others = new Set(ofOtherTypes);
    const files = [...new Set(verified.flatMap(({ file }) => file ?? []))];
    return {
        verdict,
        headline,
        facts: [
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactRows */ .YS)(artifacts.map(({ artifact, verified: about }) => ({
                text: `${(0,_domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .formatArtifact */ .oN)(artifact.digests)}  ${artifact.name}`,
                proved: (0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .provedAbout */ .oh)(...wantedAbout(about, others)),
                otherwise: 'nothing verified',
            }))),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .provedFacts */ .CF)(verified.map((file) => ({ name: file.name, proved: (0,_domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_2__/* .provedBy */ .s)(file) }))),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)('Other type', ofOtherTypes.map(otherText)),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)('Aside', refused.filter(({ isAside }) => isAside).map(asideText)),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)('What next', (0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)(refused.filter(({ isAside }) => !isAside).map(hintText))),
            ['Check again', command],
        ],
        get summary() {
            return (0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .filesSummary */ .s)(answer, headline, command, shown);
        },
        outputs: {
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .provedOutputs */ .dF)(verdict, verified.map(_domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_2__/* .provedBy */ .s), command),
            'bundle-path': files[0] ?? '',
            'bundle-paths': JSON.stringify(files),
            subjects: JSON.stringify(artifacts.map(({ artifact: { name, digests } }) => ({
                name,
                digest: Object.fromEntries(_domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedAlgorithms */ .Q_.flatMap((algorithm) => {
                    const hex = digests[algorithm];
                    return hex === undefined ? [] : [[algorithm, hex]];
                })),
            }))),
        },
        annotations: [],
        get details() {
            return (0,_verify_details_js__WEBPACK_IMPORTED_MODULE_4__/* .filesDetails */ .A)(answer);
        },
    };
}
function wantedAbout(about, others) {
    const wanted = about.filter((file) => !others.has(file));
    const types = wanted.flatMap((file) => file.kind === 'statement' ? [file.statement.statement.predicateType] : []);
    return [(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)(types), wanted.some(({ kind }) => kind === 'blob')];
}
const hintText = ({ refusal: { hint, code } }) => `${hint} [${code}]`;
const otherText = (file) => {
    const type = file.kind === 'statement' ? file.statement.statement.predicateType : 'a signature over the file';
    return `${file.name}: genuine, but ${(0,_proved_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(type)}, which is not what was asked for`;
};
const asideText = ({ name, refusal: { because, code } }) => `${name}: ${because} [${code}]\nIt does not matter here: everything asked is proved without it.`;
function filesHeadline({ verdict, artifacts, verified, refused }) {
    switch (verdict.kind) {
        case 'pass': {
            const signers = (0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)(verified.map((file) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)((0,_domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_2__/* .provedBy */ .s)(file).signer)));
            const [signer = ''] = signers;
            const by = signers.length === 1 ? (0,_proved_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(signer) : `${signers.length} signers`;
            return `VERIFIED: ${namesOf(artifacts.map(({ artifact }) => artifact.name))} signed by ${by}.`;
        }
        case 'fail': {
            const against = refused.filter(({ isAside }) => !isAside).length;
            const what = against === 0 ? 'not everything that was asked is proved' : `${(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(against, 'bundle')} refused`;
            return `REFUSED: ${what}. Do not rely on ${namesOf(artifacts.map(({ artifact }) => artifact.name))}.`;
        }
        case 'not-verified':
            return verdict.because;
        case 'not-applicable':
        case 'waived':
            return 'NOT VERIFIED. This is not a pass.';
    }
}
function namesOf(names) {
    const [only = 'it', ...others] = names;
    return others.length === 0 ? only : `${names.length} artifacts`;
}


/***/ })

};
