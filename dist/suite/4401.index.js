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




/**
 * Receives the evidence folder, and hashes the built files without writing them: the job that signs executes nothing
 * and parses nothing of them.
 *
 * @throws Problem `handoff/mismatch`, `evidence/…`, `verify/unlisted` or `service/…`
 */
async function receiveHandedIn(story, evidence) {
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
    const { files: received } = await (0,_secure_build_common_edges_github_handed_over__WEBPACK_IMPORTED_MODULE_2__/* .receiveHandoff */ .E)(receiver, handoff, { deadlineMs });
    // A list that is too long for an output lies in the artifact; its digest is what came by the output.
    const announced = handoff.list.kind === 'files' ? handoff.list.files : received;
    return { ...common, files: { text, announced, received } };
}
async function workspaceEntries({ ports, context }) {
    if ((await ports.files.info(context.workspace)) === undefined)
        return [];
    return (await ports.files.list(context.workspace)).map(({ name }) => name);
}
/** A file that no entry lists would be sealed by nobody, and handed on as if it were evidence. */
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
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/accepted-signers.ts + 3 modules
var accepted_signers = __webpack_require__(20039);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/asked-artifacts.ts
var asked_artifacts = __webpack_require__(84408);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/expected-signers.ts
var expected_signers = __webpack_require__(80390);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/found-bundles.ts
var found_bundles = __webpack_require__(49070);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
// EXTERNAL MODULE: ./actions/provenance/src/expected-inputs.ts
var expected_inputs = __webpack_require__(20155);
// EXTERNAL MODULE: ./actions/provenance/src/handed-in.ts
var handed_in = __webpack_require__(78469);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/verify-command.ts
var verify_command = __webpack_require__(9393);
;// CONCATENATED MODULE: ./actions/provenance/src/terminal-command.ts


/** A folder may have thousands; the others differ in names only. */
const NAMED_BUNDLES = 3;
/**
 * The same question for a terminal, where the evidence folder lies beside the reader: its bundles that counted by
 * name, and the list of releases in the place of the commit of this workflow.
 */
function terminalCommand(asked, { counted, given, accepted, minimumLevel, }) {
    const { inputs } = asked;
    const lines = inputs['expected-identity'];
    const [first = ''] = lines;
    // One line may be the path of a file: what that says of commits is not ours to change.
    const isByRelease = minimumLevel === 3 && inputs['builders-path'].length === 0 && (0,expected_signers/* isIdentityLine */.L)(first);
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
    const options = minimumLevel === undefined ? {} : { minimumLevel };
    return (0,verify_command/* filesCommand */.N)(typed, given, accepted.signers, options);
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









/** What the provenance about the artifacts is worth, condition by condition; the artifact with the least decides. */
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
/** `undefined` where there is an artifact without provenance that could be compared: then no level is shown. */
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















/**
 * Mode `verify`: artifacts that other jobs have handed over, or that the inputs name, against the provenance about
 * them. It changes nothing, and no input is anything but data to it: no command, no pattern.
 *
 * @throws Problem `handoff/mismatch`, `subject/…`, `identity/invalid`, `trust/…`, `input/invalid`, `service/…`
 */
async function verify(story, folder) {
    const { inputs, ports } = story;
    const expectedInputs = (0,expected_inputs/* readExpectedInputs */.u)(inputs);
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('provenance'));
    const handedIn = await (0,handed_in/* receiveHandedIn */.r)(story, evidence);
    const bundles = await bundlesOf(evidence);
    const minimumLevel = inputs.level === 'auto' ? undefined : Number(inputs.level);
    const asked = {
        ...story,
        inputs: {
            ...inputs,
            // With a level the provenance has to be there to show it; statements of other types do no harm beside it.
            'predicate-type': minimumLevel === undefined ? in_toto/* predicateTypes */.ZR.slsaProvenance : undefined,
        },
    };
    const expected = await (0,expected_signers/* readExpectedSigners */.G)(asked, folder);
    const accepted = withOwnRelease(inputs, await (0,accepted_signers/* readAccepted */.o)(asked, folder, expected.signers));
    const given = await artifactsOf(asked, handedIn);
    const found = await (0,found_bundles/* findBundleFiles */.L)(asked, given, (0,github_place/* githubPlaceOf */.S)(asked, accepted.signers, undefined));
    const { 'predicate-type': predicateType } = asked.inputs;
    const all = [...bundles, ...found.bundles];
    const answer = (0,verify_files/* verifyFiles */.x)(await (0,asked_artifacts/* withCalledFor */.nE)(ports.files, given, all), all, {
        ...accepted,
        provenance: { expectedInputs },
        requireAllSubjects: inputs['require-all-subjects'],
        lookedIn: ['the evidence', ...found.lookedIn],
        ...(predicateType === undefined ? {} : { predicateType }),
        ...(minimumLevel === undefined ? {} : { minimumLevel }),
    });
    const own = new Set(bundles.map(({ name }) => name));
    const counted = answer.verified.map(({ name }) => name).filter((name) => own.has(name));
    return verifiedOutcome(story, answer, terminalCommand(asked, { counted, given, accepted, minimumLevel }));
}
/**
 * Every bundle of the evidence folder. Nobody has named any of them, so one by somebody else, such as the decision of a
 * gate, is set aside.
 */
async function bundlesOf(evidence) {
    const bundles = [];
    for (const entry of await evidence.entries()) {
        if (entry.kind === 'attestation')
            bundles.push({ name: entry.name, bytes: await evidence.read(entry) });
    }
    return bundles;
}
/** In a workflow of ours its own commit is relied on already; elsewhere only lists of releases count. */
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

/***/ 84408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ givenArtifacts),
/* harmony export */   $T: () => (/* binding */ comparedDigests),
/* harmony export */   nE: () => (/* binding */ withCalledFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65072);
/* harmony import */ var _domain_signing_signed_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53880);
/* harmony import */ var _subject_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34228);





/** Everything that the inputs name, of any kind. */
async function givenArtifacts(story) {
    const { inputs, ports, context } = story;
    const { resolveSubjects } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5057), __webpack_require__.e(3841), __webpack_require__.e(7832)]).then(__webpack_require__.bind(__webpack_require__, 63841));
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects, resolvedTags } = await resolveSubjects(inputs, ports, (0,_subject_context_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectContext */ .g)(story, root, inputs.deadline));
    for (const { reference, digest } of resolvedTags)
        ports.log.info(`${reference} is now ${digest}`);
    return subjects.map(({ name, digest, files, image }) => {
        const [file] = files;
        return {
            name,
            digests: comparedDigests(digest),
            ...(file === undefined ? {} : { path: file.path }),
            ...(image === undefined ? {} : { image }),
        };
    });
}
/** Without those of SHA-1 and MD5, which identify nothing (SEC-062). */
function comparedDigests(digest) {
    return Object.fromEntries(_domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedAlgorithms */ .Q_.flatMap((algorithm) => {
        const hex = digest[algorithm];
        return hex === undefined ? [] : [[algorithm, hex]];
    }));
}
/** A file of this size is read whole for a signature over itself; of a larger one the digests have to do first. */
const READ_WHOLE_BYTES = 64 * 1024 * 1024;
/**
 * The same artifacts with what the bundles call for: every file with the digests that statements of others use
 * (npm names packages by SHA-512), and the file itself where that is what was signed.
 *
 * @throws Problem `subject/changed`
 */
async function withCalledFor(files, artifacts, bundles) {
    const isOverFile = bundles.some(({ bytes }) => (0,_domain_signing_signed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .looksOverFile */ .nA)(bytes));
    const further = isOverFile ? ['sha384', 'sha512'] : furtherDigests(bundles);
    if (further.length === 0)
        return artifacts;
    const result = [];
    for (const artifact of artifacts)
        result.push(await withMore(files, artifact, further, isOverFile));
    return result;
}
async function withMore(files, artifact, further, isOverFile) {
    const { name, digests, path } = artifact;
    if (path === undefined)
        return artifact;
    const { sizeBytes, ...hashed } = await files.hash(path, further);
    if (digests.sha256 !== undefined && digests.sha256 !== hashed.sha256) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/changed', `"${name}" changed while it was being looked at`);
    }
    const more = { ...digests, ...hashed };
    const isSmall = isOverFile && sizeBytes <= READ_WHOLE_BYTES;
    return { ...artifact, digests: isSmall ? await (0,_domain_signing_signed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(files, more, path) : more };
}
/** What subjects may be named by, of what a file is not hashed with anyway. A word too much costs a little time. */
function furtherDigests(bundles) {
    const payloads = bundles.map(({ bytes }) => payloadText(Buffer.from(bytes).toString('latin1')));
    return ['sha384', 'sha512'].filter((name) => payloads.some((payload) => payload.includes(`"${name}"`)));
}
function payloadText(bundle) {
    const [, payload = ''] = /"payload"\s*:\s*"([A-Za-z0-9+/=\\]*)"/.exec(bundle) ?? [];
    return Buffer.from(payload.replaceAll('\\', ''), 'base64').toString('latin1');
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







/** What given bundles say about given artifacts, for an auditor who was not there. */
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
        // A terminal shows no summary and, without a flag, no details: neither is made for nothing.
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
/** Predicate types, and whether the file itself is signed. */
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


/***/ }),

/***/ 49070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findBundleFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66460);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25468);
/* harmony import */ var _formats_bundle_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18033);
/* harmony import */ var _stores_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2335);








/**
 * The bundles of the given files, then those of the given stores. A store that could not be read is a fault, never
 * an empty store: what it holds may be what matters.
 *
 * @param github absent: nobody has said which repository
 * @throws Problem `input/invalid`, `file/unreadable`, and what the stores throw, with the name of the store
 */
async function findBundleFiles(story, artifacts, github) {
    const { inputs, ports, context } = story;
    const files = await readFiles(story);
    const run = {
        ports,
        context,
        purpose: 'find',
        deadlineMs: inputs.deadline,
        images: artifacts.flatMap(({ image }) => image ?? []),
        realmHosts: inputs['registry-realms'],
        withoutSha256: artifacts.flatMap(({ name, digests }) => (digests.sha256 === undefined ? [name] : [])),
        isKeyless: true,
        ...(github === undefined ? {} : { github }),
    };
    const places = (0,_stores_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStoreLines */ .k)(inputs.from, run);
    const stored = [];
    for (const place of places)
        stored.push(...(await readPlace(place, run, artifacts)));
    return {
        bundles: distinct([...files, ...stored]),
        lookedIn: [...(inputs['bundle-path'].length > 0 ? ['file'] : []), ...places.map(({ line }) => line)],
    };
}
async function readFiles({ inputs, ports, context }) {
    const found = [];
    for (const file of inputs['bundle-path']) {
        const bytes = await ports.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, file), _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.bundleBytes);
        const bundles = (0,_formats_bundle_file_js__WEBPACK_IMPORTED_MODULE_5__/* .bundlesInFile */ .JD)(file, bytes);
        for (const [index, bundle] of bundles.entries()) {
            const name = bundles.length === 1 ? file : `${file} (bundle ${index + 1} of ${bundles.length})`;
            found.push({ name, file, bytes: bundle });
        }
    }
    return found;
}
async function readPlace({ line, kind }, run, artifacts) {
    const store = await kind.open(line, run);
    if (store === undefined)
        return [];
    const digests = [...new Set(artifacts.flatMap(({ digests: { sha256: digest } }) => digest ?? []))];
    // What is the same whatever is asked about is asked once, also about what has no SHA-256.
    const asked = kind.isWhole === true ? [digests[0] ?? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)('')] : digests;
    run.ports.log.progress(`looking in ${store.place}`);
    const found = await (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__/* .mapConcurrently */ .X)(asked, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.hashPool, (digest) => readStore(store, digest));
    return found.flat();
}
async function readStore(store, digest) {
    const { bundles, unread } = await (0,_domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .findBundles */ .n)([store], digest);
    const [fault] = unread;
    if (fault === undefined)
        return bundles.map(({ from, bytes }) => ({ name: from, bytes }));
    const { code, message, hint, at, details } = fault.problem;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(code, `${store.place} could not be read: ${message}`, {
        at,
        hint,
        details,
        cause: fault.problem,
    });
}
/** One bundle in two places is one bundle; the file that the user has named comes first. */
function distinct(bundles) {
    const seen = new Set();
    return bundles.filter(({ bytes, file }) => {
        const digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes);
        const isKnown = seen.has(file === undefined ? digest : `${digest} ${file}`);
        seen.add(digest).add(`${digest} ${file}`);
        return !isKnown;
    });
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ folderCommand),
/* harmony export */   N: () => (/* binding */ filesCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65072);
/* harmony import */ var _formats_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70547);
/* harmony import */ var _attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17278);
/* harmony import */ var _expected_signers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80390);





/** More artifacts than anybody wants to read in one line. */
const NAMED = 5;
/** What anyone types to ask the same question again, whole: whom to expect is a part of it. */
function filesCommand(story, artifacts, signers, { repository: named, minimumLevel }) {
    const { inputs, context } = story;
    const { 'predicate-type': predicateType } = inputs;
    const repository = named ?? (context.kind === 'workflow' ? context.github.repository : undefined);
    const isAtGithub = inputs.from.some((place) => place !== 'oci');
    return [
        'secure-build verify',
        ...artifactWords(artifacts, context.workspace),
        ...pathFlags(story, 'bundle', inputs['bundle-path']),
        ...inputs.from.map((place) => `--from ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(place)}`),
        ...(isAtGithub && repository !== undefined ? [`--repo ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(repository)}`] : []),
        ...realmFlags(inputs),
        ...trustFlags(story, signers),
        ...(predicateType === undefined ? [] : [`--predicate-type ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(predicateType)}`]),
        ...levelFlags(minimumLevel),
        ...(inputs['require-all-subjects'] ? ['--require-all-subjects'] : []),
        ...ageFlags(inputs),
    ].join(' ');
}
function folderCommand(story, folder, signers, { artifacts = [], minimumLevel } = {}) {
    const { inputs, context } = story;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs['artifact-root']);
    const isElsewhere = root !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace);
    return [
        `secure-build verify ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)((0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(context.workspace, folder))}`,
        ...artifactWords(artifacts, context.workspace),
        ...trustFlags(story, signers),
        ...levelFlags(minimumLevel),
        ...ageFlags(inputs),
        ...(isElsewhere ? pathFlags(story, 'source-path', [root]) : []),
    ].join(' ');
}
function trustFlags(story, signers) {
    const { inputs } = story;
    return [
        ...identityFlags(story),
        ...pathFlags(story, 'key', inputs.key),
        ...(inputs.key.length === 0 ? [] : evidenceFlags(signers)),
        ...pathFlags(story, 'trusted-root', inputs['trusted-root-path']),
        ...(inputs.online ? ['--online'] : []),
        ...pathFlags(story, 'builders', inputs['builders-path']),
        ...pathFlags(story, 'revoked', inputs['revoked-path']),
    ];
}
const realmFlags = ({ 'registry-realms': hosts }) => hosts.map((host) => `--registry-realm ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(host)}`);
const ageFlags = ({ 'max-age': maxAgeMs }) => maxAgeMs === undefined ? [] : [`--max-age ${formatDuration(maxAgeMs)}`];
const levelFlags = (level) => level === undefined ? [] : [`--level ${level}`];
/** Lines as flags of the same names. Lines about a key are said by the flags for keys. */
function identityFlags(story) {
    const lines = story.inputs['expected-identity'];
    const [first] = lines;
    if (first === undefined)
        return [];
    if (lines.length === 1 && !(0,_expected_signers_js__WEBPACK_IMPORTED_MODULE_4__/* .isIdentityLine */ .L)(first))
        return pathFlags(story, 'identity', lines);
    const pairs = lines.flatMap((line) => {
        const [, name, value] = /^\s*([^#:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
    });
    return pairs.some(([name]) => name === 'key')
        ? []
        : pairs.map(([name, value]) => `--${name} ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(value)}`);
}
/** Both is what a key needs unless told. */
function evidenceFlags(signers) {
    const key = signers.find((signer) => signer.kind === 'key');
    if (key === undefined)
        return [];
    const needed = ['log', 'time'].filter((evidence) => key[evidence] === 'required');
    if (needed.length === 2)
        return [];
    return needed.length === 0
        ? ['--key-evidence none']
        : needed.map((evidence) => `--key-evidence ${evidence}`);
}
function pathFlags({ context }, flag, paths) {
    const { workspace } = context;
    return paths.map((path) => `--${flag} ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)((0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)))}`);
}
function artifactWords(artifacts, workspace) {
    if (artifacts.length > NAMED)
        return ['ARTIFACT…'];
    return artifacts.map((artifact) => (0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(artifactWord(artifact, workspace)));
}
function artifactWord({ name, path, image, digests }, workspace) {
    if (path !== undefined)
        return (0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(workspace, path);
    if (image !== undefined)
        return `oci:${(0,_formats_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOciName */ .m0)(image)}@${image.digest}`;
    if (digests.sha256 !== undefined)
        return `sha256:${digests.sha256}`;
    const algorithm = _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_.find((known) => digests[known] !== undefined) ?? 'sha256';
    return `digest:${algorithm}:${String(digests[algorithm])} ${name}`;
}
const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
];
function formatDuration(milliseconds) {
    const [unit, scale] = UNITS.find(([, size]) => milliseconds % size === 0) ?? ['s', 1000];
    return `${Math.round(milliseconds / scale)}${unit}`;
}


/***/ })

};
