export const id = 4401;
export const ids = [4401];
export const modules = {

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
// EXTERNAL MODULE: ./packages/common/src/core/problem-catalog.ts
var problem_catalog = __webpack_require__(42018);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/level-report.ts
var level_report = __webpack_require__(65439);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/artifact-digests.ts
var artifact_digests = __webpack_require__(65072);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/files-outcome.ts
var files_outcome = __webpack_require__(1484);
// EXTERNAL MODULE: ./actions/provenance/src/audit-commands.ts
var audit_commands = __webpack_require__(91421);
// EXTERNAL MODULE: ./actions/provenance/src/audited-bundles.ts
var audited_bundles = __webpack_require__(10511);
// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var src_outputs = __webpack_require__(70899);
// EXTERNAL MODULE: ./actions/provenance/src/summary.ts + 1 modules
var summary = __webpack_require__(80378);
;// CONCATENATED MODULE: ./actions/provenance/src/verified-outcome.ts











function verifiedOutcome({ inputs, context }, answer, { command, trust, files }) {
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
                ...(isPass ? {} : { remedy: remedyOf(answer) }),
                subjects: answer.artifacts.map(({ artifact, verified }) => ({
                    name: artifact.name,
                    digest: (0,artifact_digests/* formatArtifact */.oN)(artifact.digests),
                    bundles: verified.map(({ name }) => name),
                })),
                identities: (0,audited_bundles/* auditedIdentities */.xb)(bundles),
                transparency: inputs.summary === 'full' ? (0,audited_bundles/* auditedProofs */.yj)(bundles) : [],
                conditions: report?.conditions ?? [],
                commands: [
                    { tool: 'secure-build', text: command },
                    ...bundles
                        .filter(({ name }) => files.includes(name))
                        .slice(0, 1)
                        .flatMap(({ name, verified }) => (0,audit_commands/* commandsOfOthers */.rf)(verified, { bundle: name, trust, identity: 'IDENTITY', hasRoot: false })),
                ],
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
function remedyOf({ artifacts, refused }) {
    const against = refused.find(({ isAside }) => !isAside);
    if (against !== undefined)
        return problem_catalog/* problemCatalog */.B[against.refusal.code].remedy;
    const isUnproved = artifacts.some(({ verified }) => verified.length === 0);
    return problem_catalog/* problemCatalog */.B[isUnproved ? 'verify/none' : 'level/not-reached'].remedy;
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
    return verifiedOutcome(story, answer, { command, trust: accepted.trust, files: counted });
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
