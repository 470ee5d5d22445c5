export const id = 6459;
export const ids = [6459];
export const modules = {

/***/ 97021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/own-workflows.ts
var own_workflows = __webpack_require__(29657);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-inputs.ts
var subject_inputs = __webpack_require__(38638);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/wanted-level.ts
var wanted_level = __webpack_require__(34500);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/attest-statements.ts + 2 modules
var attest_statements = __webpack_require__(13717);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/run-signers.ts
var run_signers = __webpack_require__(92553);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/formats/handoff.ts
var handoff = __webpack_require__(38658);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity-file.ts
var identity_file = __webpack_require__(72631);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/command-line.ts
var command_line = __webpack_require__(17278);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/signed-facts.ts
var signed_facts = __webpack_require__(94142);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/trust.ts
var signing_trust = __webpack_require__(9990);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/kit-commands.ts
var kit_commands = __webpack_require__(47085);
;// CONCATENATED MODULE: ./actions/provenance/src/audit-commands.ts



/** What anyone types to ask the same again, by three tools that know nothing of each other. No pattern is in any. */
function auditCommands(question) {
    const { signed, bundle } = question;
    const proved = signed.bundles[0]?.verified;
    if (proved === undefined)
        return [];
    const trust = signed.signers.flatMap((signer) => signer.trust.instances);
    const instance = trust.find(({ name }) => name === proved.instance);
    const asked = {
        proved,
        bundle,
        identity: 'IDENTITY',
        hasRoot: false,
        isWithoutLog: instance !== undefined && (0,signing_trust/* isWithoutLogs */.M$)(instance),
    };
    const others = [
        { tool: 'the GitHub CLI', text: (0,kit_commands/* ghCommand */.$k)(asked) },
        { tool: 'cosign', text: (0,kit_commands/* cosignCommand */.b8)(asked) },
    ];
    return [
        { tool: 'secure-build', text: ownCommand(question) },
        ...others.flatMap(({ tool, text }) => (text === undefined ? [] : [{ tool, text }])),
    ];
}
/**
 * One line. Level 3 is that of a released builder, so it needs the list of a release, which the reader fetches from
 * where he trusts it.
 */
function ownCommand({ signed, bundle, level }) {
    const proved = signed.bundles[0]?.verified;
    if (proved === undefined)
        return signed.command;
    const isCertified = proved.signer.kind === 'certificate';
    return [
        `secure-build verify ${(0,kit_commands/* artifactOf */.qB)(proved)} --bundle ${(0,command_line/* shellWord */.r7)(bundle)}${(0,command_line/* signerFlags */.w0)(signed.signers)}`,
        ...(level === 3 ? ['--signer-digests released --builders builders.sigstore.json'] : []),
        ...(isCertified && level !== undefined ? [`--level ${level}`] : []),
    ].join(' ');
}

// EXTERNAL MODULE: ./actions/provenance/src/audited-bundles.ts
var audited_bundles = __webpack_require__(10511);
// EXTERNAL MODULE: ./actions/provenance/src/level-file.ts
var level_file = __webpack_require__(7054);
// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var src_outputs = __webpack_require__(70899);
// EXTERNAL MODULE: ./actions/provenance/src/suite-name.ts
var suite_name = __webpack_require__(7761);
// EXTERNAL MODULE: ./actions/provenance/src/summary.ts
var summary = __webpack_require__(15753);
;// CONCATENATED MODULE: ./actions/provenance/src/attested-outcome.ts













function attestedOutcome(story, attested) {
    const { build, toSign, signed, handedOn } = attested;
    const nameOf = pathNamer(story, attested);
    const level = build?.report.level;
    const headline = headlineOf(build, signed);
    const statements = toSign.items.map(({ name }) => nameOf(`${attested.folder}/${name}`));
    const bundle = nameOf(signed.paths[0] ?? '');
    const command = ownCommand({ signed, bundle, ...(level === undefined ? {} : { level }) });
    const outputs = (0,signed_facts/* signedOutputs */.N8)(signed);
    const paths = signed.paths.map(nameOf);
    return {
        verdict: verdict/* pass */.IX,
        headline,
        facts: [
            ...(build === undefined ? [] : [['Level', levelFact(build.report)]]),
            ...(0,signed_facts/* signedFacts */.SW)({ ...signed, command }),
            ...(toSign.unsealed === undefined ? [] : [['Folder sealed', `no: ${toSign.unsealed}`]]),
        ],
        summary: summaryOf(story, audit(story, attested, headline, command)),
        outputs: (0,src_outputs/* outputsOf */.Y)({
            ...outputs,
            'bundle-path': paths[0] ?? '',
            'bundle-paths': JSON.stringify(paths),
            'verify-command': command,
            'expected-identity': expectedIdentityOf(signed),
            'predicate-path': statements[0] ?? '',
            'predicate-paths': JSON.stringify(statements),
            'subject-count': build?.subjects.length ?? 0,
            ...(build === undefined
                ? {}
                : {
                    level: build.report.level,
                    'level-report-path': nameOf(`${attested.folder}/${level_file/* LEVEL_REPORT */.k}`),
                    'builder-id': toSign.builderId ?? '',
                    'build-type': toSign.buildType ?? '',
                }),
            ...(handedOn === undefined ? {} : { handoff: handedOn.handoff, 'handoff-digest': handedOn.digest }),
        }),
        annotations: [],
        details: { ...(0,signed_facts/* signedDetails */.py)(signed), level: level ?? null },
    };
}
/**
 * Exit 1, and nothing was signed: what is missing, condition by condition.
 *
 * @param refusal `level/not-reached`
 */
function refusedOutcome(story, { report, subjects }, refusal) {
    const headline = 'Nothing was signed: the level that is asked for is not reached.';
    const reason = `${refusal.message}. ${refusal.hint} [${refusal.code}]`;
    return {
        verdict: { kind: 'fail', reasons: [reason] },
        headline,
        facts: [['Level', levelFact(report)]],
        summary: summaryOf(story, {
            ...site(story),
            verdict: 'fail',
            headline,
            reasons: [reason],
            subjects: subjects.map(({ name, digest }) => ({
                name,
                digest: (0,core_digest/* formatDigestSet */.Kt)(digest),
                bundles: [],
                stores: [],
            })),
            identities: [],
            transparency: [],
            conditions: report.conditions,
            commands: [],
            degraded: [],
        }),
        outputs: (0,src_outputs/* outputsOf */.Y)({ status: 'unsigned' }),
        annotations: [],
        details: levelDetails(report),
    };
}
/** A fork's pull request has no identity, and the inputs say to go on without one (SEC-118). */
function unsignedOutcome(story, because) {
    const headline = because ?? 'Nothing was signed: this job has no OIDC token, and "on-fork: skip" accepts that.';
    story.ports.log.annotate({ kind: 'notice', message: headline });
    return {
        verdict: verdict/* pass */.IX,
        headline,
        facts: [],
        summary: summaryOf(story, {
            verdict: 'unsigned',
            headline,
            reasons: [],
            subjects: [],
            identities: [],
            transparency: [],
            conditions: [],
            commands: [],
            degraded: [],
        }),
        // What came is what the next job gets.
        outputs: (0,src_outputs/* outputsOf */.Y)({ status: 'unsigned', handoff: story.inputs.evidence ?? '' }),
        annotations: [],
    };
}
function audit(story, attested, headline, command) {
    const { build, signed } = attested;
    const nameOf = pathNamer(story, attested);
    const bundles = signed.bundles.map(({ safeAt, verified }) => ({ name: nameOf(safeAt), verified }));
    const bundle = bundles[0]?.name ?? '';
    const level = build?.report.level;
    const [own, ...others] = auditCommands({ signed, bundle, ...(level === undefined ? {} : { level }) });
    return {
        ...site(story),
        verdict: 'signed',
        headline,
        ...(level === undefined ? {} : { level }),
        reasons: [],
        subjects: (0,audited_bundles/* auditedSubjects */.qO)(signed, nameOf),
        identities: (0,audited_bundles/* auditedIdentities */.xb)(bundles),
        transparency: (0,audited_bundles/* auditedProofs */.yj)(bundles),
        conditions: build?.report.conditions ?? [],
        commands: own === undefined ? [] : [{ ...own, text: command }, ...others],
        degraded: degradedOf(attested),
        ...(build === undefined ? {} : { report: level_file/* LEVEL_REPORT */.k }),
    };
}
/** What is weaker than it could have been; nothing of it is hidden in a log. */
function degradedOf({ build, toSign: { unsealed }, signed }) {
    const lacks = new Set(signed.bundles.flatMap(({ verified }) => verified.notProved));
    const refused = new Set(signed.receipts.flatMap((receipt) => receipt.kind === 'stored' ? [] : [`Not stored in ${receipt.place}: ${receipt.because}`]));
    return [
        ...(build?.builder === 'direct' ? [(0,wanted_level/* directUseNotice */.r)(suite_name/* suiteName */.Q)] : []),
        ...[...lacks].map((lack) => `Not proved by these bundles: ${lack}.`),
        ...refused,
        ...(unsealed === undefined ? [] : [`The evidence folder was not sealed: ${unsealed}.`]),
        ...(build?.leftOut ?? []),
    ];
}
/** Who signed, with everything that pins this very build: for a verification that is about nothing else. */
function expectedIdentityOf({ bundles }) {
    const [first] = bundles;
    if (first === undefined)
        return '';
    const verified = bundles.map((bundle) => bundle.verified);
    const text = (0,identity_file/* formatExpectedIdentity */.ig)(first.verified.signer, {
        log: verified.every(({ logEntries }) => logEntries.length > 0),
        time: verified.every(({ times }) => times.length > 0),
    });
    return text.replace(/^# /gm, '');
}
/** Where the evidence goes on to another job, a path of this machine says nothing: the name in the folder does. */
function pathNamer({ context }, { folder, handedOn }) {
    if (handedOn === undefined)
        return (path) => path;
    return (path) => path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : (0,command_line/* shownPath */.pS)(context.workspace, path);
}
function headlineOf(build, signed) {
    if (build === undefined)
        return (0,signed_facts/* signedHeadline */.L5)(signed);
    const count = build.subjects.length === 1 ? '1 subject' : `${build.subjects.length} subjects`;
    return `Provenance of ${count} at SLSA Build L${build.report.level}: ${(0,signed_facts/* signedHeadline */.L5)(signed)}`;
}
function levelFact({ level, conditions }) {
    const unmet = conditions.find(({ met }) => !met);
    return `${level}: ${unmet === undefined ? 'all conditions are met' : `${unmet.id} ${unmet.evidence}`}`;
}
const levelDetails = ({ level, conditions }) => ({
    level,
    conditions: conditions.map((condition) => ({ ...condition })),
});
function summaryOf({ inputs }, full) {
    if (inputs.summary === 'none' || inputs['show-summary'] === 'false')
        return (0,markdown/* blocks */.Bv)();
    return (0,summary/* auditSummary */.q)(inputs.summary === 'full' ? full : { ...full, subjects: [], transparency: [], conditions: [] });
}
const site = ({ context }) => context.kind === 'workflow' ? { site: context.github.serverUrl } : {};

// EXTERNAL MODULE: ./actions/provenance/src/handed-in.ts
var handed_in = __webpack_require__(78469);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/permission-to-add.ts
var permission_to_add = __webpack_require__(26358);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts + 8 modules
var resolve_subjects = __webpack_require__(63841);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/stated-level.ts
var stated_level = __webpack_require__(93380);
// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
// EXTERNAL MODULE: ./actions/provenance/src/build-description.ts + 1 modules
var build_description = __webpack_require__(37165);
;// CONCATENATED MODULE: ./actions/provenance/src/state-build.ts







/** @throws Problem `subject/…`, `oidc/…`, `service/…` or `input/invalid` */
async function stateBuild(story, evidence, handedIn) {
    const found = await findSubjects(story, handedIn);
    if (isCertified(story)) {
        const { certifyBuild } = await __webpack_require__.e(/* import() */ 4788).then(__webpack_require__.bind(__webpack_require__, 24788));
        return certifyBuild(story, evidence, { ...found, handedIn });
    }
    const provenance = await (0,build_description/* describeBuild */.S)(story, evidence, found.resolved);
    return {
        ...found,
        report: (0,stated_level/* buildLevelOf */.E)(provenance, found.subjects.length),
        leftOut: [],
        describe: async () => provenance,
    };
}
/** Only where the platform certifies this job can it state more than its own word. */
function isCertified({ inputs, context }) {
    if (context.kind !== 'workflow')
        return false;
    return inputs.signers.length === 0 || inputs.signers.includes('keyless');
}
async function findSubjects(story, { files }) {
    const { inputs, ports, context } = story;
    if (files === undefined) {
        const root = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
        const { subjects } = await (0,resolve_subjects.resolveSubjects)(inputs, ports, (0,subject_context/* subjectContext */.g)(story, root, inputs.deadline));
        return { subjects, resolved: subjects };
    }
    if (!isCertified(story)) {
        throw new problem/* Problem */.AF('input/invalid', 'input "handoff" needs the signer "keyless"', {
            hint: (0,permission_to_add/* permissionToAdd */.G)('id-token: write', 'What another job has built is stated by the platform alone: remove the input "signers", and add'),
        });
    }
    const subjects = files.received.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
    return { subjects, resolved: [] };
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-shards.ts
var subject_shards = __webpack_require__(13438);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/evidence-statements.ts
var evidence_statements = __webpack_require__(78664);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/own-words.ts
var own_words = __webpack_require__(4306);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/statement-file.ts
var statement_file = __webpack_require__(27206);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./actions/provenance/src/statements.ts
var statements = __webpack_require__(56131);
;// CONCATENATED MODULE: ./actions/provenance/src/to-sign.ts









/**
 * The provenance, and what waits for a signature in the evidence folder: the job that signs is the only one that may.
 *
 * @throws Problem `statement/invalid` for provenance, a decision or a seal that somebody else has written there
 */
async function provenanceToSign({ inputs, ports }, evidence, { subjects, resolved, builder }, provenance) {
    const waiting = await waitingIn(evidence, (0,subject_shards/* shardSubjects */.g)(subjects, inputs.grouping).map((shard) => shard.map(({ name, digest }) => ({ name, digest }))));
    if (builder === 'build')
        await refuseStatements(evidence);
    if (builder === 'attest')
        for (const { predicateType, source } of waiting)
            (0,own_words/* refuseForeignReproduction */.Tz)(predicateType, source);
    const items = (0,statements/* statementsAbout */.m)(subjects, inputs.grouping, provenance);
    await refuseOtherProvenance(evidence, items);
    const own = items.map(({ name, bytes }) => {
        const stem = name.replace(/^reports\//, '').replace(/\/statement\.json$/, '');
        return {
            ...(0,statement_file/* statementIn */.h)(bytes, name, stem),
            refuseChanged: () => (0,resolve_subjects/* refuseChangedSubjects */.K)(ports.files, resolved),
        };
    });
    return {
        items,
        statements: [...own, ...waiting],
        builderId: provenance.runDetails.builder.id,
        buildType: provenance.buildDefinition.buildType,
    };
}
/** Without a build of its own to state: what the folder holds, about the subjects that the folder names. */
async function evidenceToSign(evidence) {
    const statements = await waitingIn(evidence);
    if (statements.length > 0)
        return { items: [], statements };
    throw new problem/* Problem */.AF('sign/nothing', 'the evidence folder holds no statement and no SBOM without a signature', {
        at: { file: evidence.folder },
    });
}
async function waitingIn(evidence, about) {
    const signed = await signedPayloads(evidence);
    const waiting = (await (0,evidence_statements/* evidenceStatements */.I)(evidence, about)).filter(({ payload }) => !signed.has((0,core_digest/* sha256 */.sc)(payload)));
    for (const { predicateType, source } of waiting) {
        (0,own_words/* refuseOwnWords */.AP)(predicateType, source);
        (0,own_words/* refuseForeignProvenance */.mg)(predicateType, source);
    }
    return waiting;
}
/** A bundle that is there says that somebody has signed; whether it was the right one is for the verifier. */
async function signedPayloads(evidence) {
    const signed = new Set();
    for (const entry of await evidence.entries()) {
        if (entry.kind !== 'attestation')
            continue;
        const { content } = (0,sigstore_bundle/* parseSigstoreBundle */.qz)(await evidence.read(entry));
        if (content.kind === 'statement')
            signed.add((0,core_digest/* sha256 */.sc)(content.envelope.payload));
    }
    return signed;
}
/** In `build.yml` the job before this one describes what was built; whoever states more there is not that job. */
async function refuseStatements(evidence) {
    const planted = (await evidence.entries()).find(({ kind }) => kind === 'statement');
    if (planted === undefined)
        return;
    throw new problem/* Problem */.AF('statement/invalid', 'build.yml signs no statement but its own', {
        at: { file: planted.name },
        hint: 'Find out who wrote the file: the job "sbom" writes none.',
    });
}
/** A second builder's provenance would take the place of the first one's, file by file. */
async function refuseOtherProvenance(evidence, items) {
    const entries = new Map((await evidence.entries()).map((entry) => [entry.name, entry]));
    for (const { name, bytes } of items) {
        const entry = entries.get(name);
        if (entry === undefined || entry.digest.sha256 === (0,core_digest/* sha256 */.sc)(bytes))
            continue;
        throw new problem/* Problem */.AF('evidence/other-producer', 'the evidence holds provenance of another build already', {
            at: { file: name },
            hint: 'Hand over evidence without provenance, or sign it in a folder of its own.',
        });
    }
}

;// CONCATENATED MODULE: ./actions/provenance/src/attest.ts















const NOTHING = 'Nothing was signed: no subject was found, as "allow-empty" permits.';
/**
 * Mode `attest`: receives what was built, states it on the word of the control plane, signs that and what else of the
 * evidence waits for a signature, and hands the evidence over again. Nothing is signed below the level that is asked
 * for (provenance specification, sections 6 and 8).
 */
async function attest(story, folder) {
    const { inputs, ports } = story;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('provenance'));
    const handedIn = await (0,handed_in/* receiveHandedIn */.r)(story, evidence);
    try {
        const build = isAboutEvidenceAlone(inputs, handedIn)
            ? undefined
            : await stateBuild(story, evidence, handedIn);
        const refusal = build === undefined ? undefined : levelRefusal(inputs, build);
        if (build?.subjects.length === 0)
            return unsignedOutcome(story, NOTHING);
        if (build !== undefined && refusal !== undefined)
            return refusedOutcome(story, build, refusal);
        const toSign = build === undefined
            ? await evidenceAlone(story, evidence)
            : await provenanceToSign(story, evidence, build, await build.describe());
        const signers = await (0,run_signers/* openRunSigners */.d)(story);
        if (signers === undefined)
            return unsignedOutcome(story);
        if (build !== undefined) {
            await evidence.addSubjects(build.subjects);
            await evidence.write([...toSign.items, (0,level_file/* levelReport */.T)(build.report, build.subjects)]);
        }
        const signed = await sign(story, evidence, { build, toSign, signers });
        return attestedOutcome(story, {
            folder,
            build,
            toSign,
            signed,
            handedOn: await sendOn(story, folder, handedIn),
        });
    }
    catch (error) {
        // A pull request from a fork has no identity, and the inputs may say to go on without one (SEC-118).
        const isForbidden = error instanceof problem/* Problem */.AF && error.code === 'oidc/no-permission';
        if (isForbidden && inputs['on-fork'] === 'skip')
            return unsignedOutcome(story);
        throw error;
    }
}
function isAboutEvidenceAlone(inputs, { files, hasEvidence }) {
    const namesSubjects = (0,subject_inputs/* givenSubjectInputs */.L)(inputs).length > 0 || inputs['from-artifacts-list'] === 'only';
    return hasEvidence && files === undefined && !namesSubjects;
}
function levelRefusal({ level }, { report, builder }) {
    try {
        (0,wanted_level/* requireWantedLevel */.z)(report, { builder: builder ?? 'direct', wanted: level, suite: suite_name/* suiteName */.Q });
        return undefined;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF && error.code === 'level/not-reached')
            return error;
        throw error;
    }
}
function sign(story, evidence, { build, toSign, signers, }) {
    const resolved = build?.resolved ?? [];
    const images = resolved.flatMap(({ image }) => image ?? []);
    const { statements, unsealed } = toSign;
    const set = { statements, images, resolved, isSealed: unsealed === undefined };
    return (0,attest_statements/* attestStatements */.a)(story, evidence, set, signers);
}
/** Where the evidence came from another job, the next one gets it from here. */
async function sendOn(story, folder, { files, hasEvidence }) {
    if (files === undefined && !hasEvidence)
        return undefined;
    const { handOverEvidence } = await __webpack_require__.e(/* import() */ 7004).then(__webpack_require__.bind(__webpack_require__, 27004));
    const { text, digest } = await handOverEvidence(story, folder);
    return { handoff: text, digest: `sha256:${digest}` };
}
/**
 * Evidence without a build, as `reproduce.yml` and `gate.yml` hand it in. Where a workflow of ours states builds, its
 * hand-off was lost on the way: what is left must not be signed as if that were all.
 */
async function evidenceAlone(story, evidence) {
    const { level, 'external-parameters': parameters } = story.inputs;
    const asksForBuild = level !== 'auto' || parameters !== undefined;
    if (asksForBuild)
        throw (0,handoff/* emptyHandoff */.CM)('input "handoff"');
    if (!isCertified(story))
        return evidenceToSign(evidence);
    const { certifiedClaimsOf } = await __webpack_require__.e(/* import() */ 4788).then(__webpack_require__.bind(__webpack_require__, 24788));
    const claims = await certifiedClaimsOf(story);
    if ((0,own_workflows/* builderKindOf */.dj)(claims.jobWorkflowRef, suite_name/* suiteName */.Q) !== 'direct')
        throw (0,handoff/* emptyHandoff */.CM)('input "handoff"');
    if (!(0,own_workflows/* isOwnGate */.iW)(claims.jobWorkflowRef, suite_name/* suiteName */.Q))
        return evidenceToSign(evidence);
    const { decisionToSign } = await __webpack_require__.e(/* import() */ 5259).then(__webpack_require__.bind(__webpack_require__, 95259));
    return decisionToSign(evidence, claims);
}


/***/ }),

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



/** Every subject once, with all bundles about it and the places where they are. */
function auditedSubjects({ bundles, receipts }, nameOf) {
    // Each bundle went to each store, in this order.
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
/** Every signer once. */
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
/** What proves when each bundle was signed, and that it is in a log. */
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

/***/ 37165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ describeBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/github-run.ts + 1 modules
var github_run = __webpack_require__(14100);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/formats/lockfiles/known-names.ts
var known_names = __webpack_require__(87747);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/git.ts
var provenance_git = __webpack_require__(98670);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/local-source.ts



/**
 * The commit of a Git checkout and whether files differ from it, files unknown to Git included. Nothing else of
 * the repository is told: a remote may hold credentials, a branch or an author a name.
 *
 * @returns `undefined` where Git is not installed, or the folder is not the top of a checkout with a commit
 */
async function readLocalSource({ files, processes }, { workspace, made }) {
    const git = await (0,provenance_git/* findGit */.C)({ files, processes }, workspace);
    if (git === undefined || (await files.info(`${workspace}/.git`)) === undefined)
        return undefined;
    const gitCommit = await (0,provenance_git/* commitOf */.D)(git, 'HEAD');
    if (gitCommit === undefined)
        return undefined;
    if ((await mayStartFilters(git)) || (await hasSubmodules(git)))
        return { gitCommit, changed: true };
    const status = await git([
        'status',
        '--porcelain=v1',
        '-z',
        '--no-renames',
        '--untracked-files=all',
        // Git would start itself in each of them, with the filters of their own configuration.
        '--ignore-submodules=dirty',
    ]);
    return { gitCommit, changed: !isClean(status, made) };
}
/**
 * To compare a file, `git status` starts the filter that the repository's own configuration names for it: a
 * program of the workspace. Exit 1 means that there is none; doubt counts as one.
 */
async function mayStartFilters(git) {
    const { exitCode } = await git(['config', '--includes', '--get-regexp', '^filter\\.']);
    return exitCode !== 1;
}
/** What has changed inside of a submodule is not looked at, so nobody can say that nothing has. */
async function hasSubmodules(git) {
    let found = false;
    const { exitCode } = await git(['ls-files', '--stage'], (line) => {
        found ||= line.startsWith('160000 ');
    });
    return found || exitCode !== 0;
}
/** Doubt counts as changed: a status that failed, or that is too long to be seen whole. */
function isClean({ exitCode, stdout }, made) {
    if (exitCode !== 0 || stdout.length >= limits/* limits */.F.childOutputBytes)
        return false;
    const changed = stdout
        .split('\0')
        .filter((line) => line !== '')
        // "XY PATH": two letters, a blank, the path as it is.
        .map((line) => line.slice(3));
    return changed.every((path) => made.some((own) => (own.endsWith('/') ? path.startsWith(own) : path === own)));
}
/** The lockfiles at the top of the workspace, by name and digest: what the build could have installed from. */
async function readLockfiles({ files }, workspace) {
    const lockfiles = [];
    for (const { name, kind } of await files.list(workspace)) {
        if (kind !== 'file' || (0,known_names/* knownLockfile */.r)(name) === undefined)
            continue;
        const { sha256 } = await files.hash(`${workspace}/${name}`);
        lockfiles.push({ name, digest: { sha256 } });
    }
    return lockfiles;
}

// EXTERNAL MODULE: ./packages/common/src/formats/slsa-provenance.ts
var slsa_provenance = __webpack_require__(1229);
;// CONCATENATED MODULE: ./actions/provenance/src/build-description.ts







/** In a workflow GitHub's build type, elsewhere ours. */
async function describeBuild({ inputs, ports, context }, evidence, subjects) {
    const artifactRoot = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const parameters = readParameters(inputs['external-parameters']);
    if (context.kind === 'workflow') {
        if (parameters !== undefined) {
            throw new problem/* Problem */.AF('input/invalid', `input "external-parameters": GitHub's build type has no place for it; what the workflow was asked to do is the workflow itself`, { hint: 'Leave the input empty in a workflow.' });
        }
        return (0,github_run/* githubRunProvenance */.kH)((0,github_run/* githubRunOf */.oM)(context.github));
    }
    const source = await readLocalSource(ports, {
        workspace: context.workspace,
        made: madeByBuild(context.workspace, artifactRoot, evidence, subjects),
    });
    return (0,slsa_provenance/* localProvenance */.J9)({
        externalParameters: parameters ?? {},
        ...(source === undefined ? {} : { source }),
        dependencies: await readLockfiles(ports, context.workspace),
        byproducts: await sbomsOf(evidence),
    });
}
/** What was hashed and the evidence, as far as they lie in the workspace: no part of the source. */
function madeByBuild(workspace, artifactRoot, { folder }, subjects) {
    const inWorkspace = (path) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(artifactRoot, path));
    const files = subjects.flatMap((subject) => subject.files.map((file) => inWorkspace(file.relative)));
    const folders = subjects.flatMap(({ trees }) => trees.map((tree) => `${inWorkspace(tree.folder)}/`));
    return [...files, ...folders, `${(0,external_node_path_.relative)(workspace, folder)}/`].filter((path) => !path.startsWith('..'));
}
/** @throws Problem `input/invalid`: no JSON object, or one with a masked secret in it. */
function readParameters(text) {
    if (text === undefined)
        return undefined;
    const value = (0,json/* parseJson */.qF)(text, { file: 'input "external-parameters"', code: 'input/invalid' });
    if (!(0,json/* isJsonObject */.OW)(value)) {
        throw new problem/* Problem */.AF('input/invalid', 'input "external-parameters": expected a JSON object');
    }
    // The runner writes a secret as "***". What it stood for was never meant to be published.
    if (text.includes('***')) {
        throw new problem/* Problem */.AF('input/invalid', 'input "external-parameters" contains a masked secret ("***"); parameters are published in the provenance');
    }
    return value;
}
async function sbomsOf(evidence) {
    const sboms = (await evidence.entries()).filter(({ kind }) => kind === 'sbom');
    return (0,order/* sortedBy */.V)(sboms, ({ name }) => name).map(({ name, digest, mediaType }) => ({
        name,
        digest: { sha256: digest.sha256 },
        mediaType,
    }));
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

/***/ 7054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ levelReport),
/* harmony export */   k: () => (/* binding */ LEVEL_REPORT)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_canonical_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26912);
/* harmony import */ var _secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90266);


const LEVEL_REPORT = 'reports/provenance/level.json';
/** Each condition of the level, for whoever reads the evidence later. */
function levelReport({ level, conditions }, subjects) {
    return {
        name: LEVEL_REPORT,
        kind: 'report',
        bytes: (0,_secure_build_common_core_canonical_json__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ level, conditions: conditions.map((condition) => ({ ...condition })) }),
        mediaType: 'application/json',
        subjects: (0,_secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_1__/* .sha256sOf */ .S9)(subjects),
    };
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ levelTable)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18633);


/** "Why this level": each condition, met or not, with its evidence and its source. */
function levelTable(conditions) {
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Condition', 'Seen', 'On whose word'], conditions.map(({ id, title, met, evidence, source }) => [
        met ? '✓' : '✗',
        title === undefined ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id) : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)} ${title}`,
        (0,_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(evidence),
        source,
    ]));
}


/***/ }),

/***/ 56131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ statementsAbout)
/* harmony export */ });
/* harmony import */ var _secure_build_common_domain_provenance_statement__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55891);
/* harmony import */ var _secure_build_common_domain_provenance_subject_shards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13438);
/* harmony import */ var _secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90266);



const FOLDER = 'reports/provenance';
/**
 * The statements about these subjects, all with the same predicate: one, or as many as their number needs.
 *
 * @throws Problem `subject/limit` where one was asked for and does not suffice, `limit/exceeded` for one too large
 */
function statementsAbout(subjects, grouping, provenance) {
    const shards = (0,_secure_build_common_domain_provenance_subject_shards__WEBPACK_IMPORTED_MODULE_1__/* .shardSubjects */ .g)(subjects, grouping);
    const digits = String(shards.length).length;
    return shards.map((shard, index) => {
        const bytes = (0,_secure_build_common_domain_provenance_statement__WEBPACK_IMPORTED_MODULE_0__/* .provenanceStatement */ .D)(shard, provenance);
        const place = shards.length === 1 ? FOLDER : `${FOLDER}/${String(index + 1).padStart(digits, '0')}`;
        const name = `${place}/statement.json`;
        return { name, kind: 'statement', bytes, mediaType: _secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc, subjects: (0,_secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_2__/* .sha256sOf */ .S9)(shard) };
    });
}


/***/ }),

/***/ 7761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ suiteName)
/* harmony export */ });
/* harmony import */ var _secure_build_common_formats_suite_uris__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76838);

/** `OWNER/REPO` of the suite: whose workflows are ours. */
const suiteName = _secure_build_common_formats_suite_uris__WEBPACK_IMPORTED_MODULE_0__/* .suiteRepository */ .V3.slice('https://github.com/'.length);


/***/ }),

/***/ 15753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ auditSummary)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _level_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18633);



/**
 * Nobody reads more rows, and no characters that are escaped fill the summary before its end; the report in the
 * evidence folder has all of it.
 */
const SHOWN = 200;
const SHOWN_LISTED = 50;
const SHOWN_SIGNERS = 5;
const NAME_CHARACTERS = 100;
/** The job summary (provenance specification, section 11): verdict first, then why, then how to check it again. */
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
/** Several bundles of one subject are its provenance and its SBOMs; more than a few is a list that nobody reads. */
function listed(items, most, render) {
    const few = items.slice(0, most).map(render);
    const rest = items.length - few.length;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)([...few, ...(rest > 0 ? [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `and ${rest} more`] : [])], '<br>');
}
/** Under its host: the whole address would be the longest word of the table. */
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

/***/ 93380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ buildLevelOf)
/* harmony export */ });
/* harmony import */ var _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);
/* harmony import */ var _level_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65439);


/**
 * The level that a statement supports by itself, with every condition and what it rests on. Level 2 needs a
 * run that the build platform certifies; this version asks for no such certificate, so 1 is the most.
 */
function buildLevelOf(provenance, subjectCount) {
    const conditions = [
        described(provenance, subjectCount),
        certified(provenance),
        signedApart(provenance),
        isolated(),
    ];
    return { level: (0,_level_report_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(conditions), conditions };
}
function described({ buildDefinition, runDetails }, subjectCount) {
    const missing = [
        subjectCount === 0 ? 'a subject' : '',
        buildDefinition.buildType === '' ? 'the build type' : '',
        runDetails.builder.id === '' ? 'the builder' : '',
    ].filter((part) => part !== '');
    return {
        id: 'provenance-exists',
        level: 1,
        title: 'A statement says how and by what the artifacts were built',
        met: missing.length === 0,
        evidence: missing.length === 0
            ? `${subjectCount} subjects, build type ${buildDefinition.buildType}`
            : `it lacks ${missing.join(', ')}`,
        source: 'statement',
    };
}
function certified({ buildDefinition, runDetails }) {
    const local = buildDefinition.buildType === _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTypes */ .MR.local;
    const reported = runDetails.metadata?.securebuild_reportedByJob?.length ?? 0;
    return {
        id: 'run-certified',
        level: 2,
        title: 'The build platform certifies the run',
        // Nothing here has looked at a certificate, whatever the statement says of itself.
        met: false,
        evidence: local
            ? 'built outside of any build platform'
            : `${reported} fields are on the word of the job itself, none is certified`,
        source: local ? 'none' : 'job',
    };
}
function signedApart({ buildDefinition }) {
    return {
        id: 'signed-by-platform',
        level: 2,
        title: 'The platform signs, not the one who builds',
        met: false,
        evidence: buildDefinition.buildType === _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTypes */ .MR.local
            ? 'the key belongs to the user who built'
            : 'the signing key is within reach of the job',
        source: 'none',
    };
}
function isolated() {
    return {
        id: 'build-isolated',
        level: 3,
        title: 'The build cannot reach the signing key or influence the statement',
        met: false,
        evidence: 'build and statement come from the same job',
        source: 'none',
    };
}


/***/ }),

/***/ 34500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ directUseNotice),
/* harmony export */   z: () => (/* binding */ requireWantedLevel)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _level_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65439);
/* harmony import */ var _own_workflows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29657);



/**
 * Nothing is signed below the level that was asked for. `build.yml` stands for 3 and gives nothing below it,
 * whatever is asked: one builder id must mean one level (M20). Elsewhere `auto` takes what there is, but for nothing.
 *
 * @param suite `OWNER/REPO`, for the hint.
 * @throws Problem `level/not-reached` with every condition that is not met, and what to call instead.
 */
function requireWantedLevel(report, { builder, wanted, suite, }) {
    const asked = (wanted === 'auto' ? 1 : Number(wanted));
    const required = builder === 'build' ? 3 : asked;
    if (report.level >= required)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('level/not-reached', `Level ${required} was required but cannot be claimed: ${(0,_level_report_js__WEBPACK_IMPORTED_MODULE_2__/* .unmetFor */ .JP)(report, required).join('; ')}`, { hint: hintFor(builder, required, suite) });
}
function hintFor(builder, required, suite) {
    if (builder === 'build')
        return `For this build call ${suite}/${_own_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWorkflows */ .Nj.attest} (Level 2).`;
    if (required === 3)
        return `For Level 3 call ${suite}/${_own_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWorkflows */ .Nj.build}.`;
    return 'Run every job of this run on hosted machines, or ask for a lower "level".';
}
/** `E_DIRECT`: printed once as a notice where the action stands in a job of the caller's own. */
function directUseNotice(suite) {
    return `Used directly in a caller job: SLSA Build L2 at most. For L3 call ${suite}/${_own_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWorkflows */ .Nj.build}.`;
}


/***/ }),

/***/ 72631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ identityKeys),
/* harmony export */   PA: () => (/* binding */ weaknessesOf),
/* harmony export */   gw: () => (/* binding */ parseExpectedIdentity),
/* harmony export */   ig: () => (/* binding */ formatExpectedIdentity)
/* harmony export */ });
/* unused harmony export certificateIdentityKeys */
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21484);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _github_issuer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83901);





const GIT_DIGEST = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ID = /^[1-9]\d{0,19}$/;
const REPOSITORY = /^(?:https:\/\/[A-Za-z0-9.-]+\/)?[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+$/;
const WORKFLOW = /^[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^/@]+\.ya?ml$/;
/** Every key of signing specification, 6.4, that a certificate answers to. */
const certificateKeys = new Map([
    ['issuer', key('issuer', 'an address that begins with https://, or "none"', /^https:\/\/\S+$|^none$/)],
    ['san', key('san', 'the name in the certificate', /^\S+$/)],
    ['signer-workflow', key('signerWorkflow', 'OWNER/REPO/.github/workflows/FILE.yml', WORKFLOW)],
    [
        'signer-ref',
        key('signerRef', 'a ref, a commit or "release-tag"', /^refs\/\S+$|^[0-9a-f]{40}$|^release-tag$/),
    ],
    [
        'signer-digests',
        key('signerDigests', 'commits of 40 hex characters, or "released"', (value) => value === 'released' ? true : listOf(value).every((digest) => GIT_DIGEST.test(digest))),
    ],
    ['source-repository', key('sourceRepository', 'OWNER/REPO', REPOSITORY)],
    ['source-repository-id', key('sourceRepositoryId', 'a number', ID)],
    ['source-owner-id', key('sourceOwnerId', 'a number', ID)],
    ['source-digest', key('sourceDigest', 'a commit of 40 hex characters', GIT_DIGEST)],
    ['source-ref', key('sourceRef', 'a ref such as refs/tags/v1.2.3', /^refs\/\S+$/)],
    ['trigger', key('trigger', 'an event such as push', /^[a-z_]+$/)],
    ['runner-environment', key('runnerEnvironment', 'github-hosted or self-hosted', /^[a-z-]+$/)],
    ['environment', key('environment', 'the name of an environment', /\S/)],
    ['visibility', key('visibility', 'public, private or internal', /^(?:public|private|internal)$/)],
]);
const keyKeys = ['key', 'log', 'time'];
const knownKeys = [...certificateKeys.keys(), ...keyKeys];
/** The names that a line of an identity can begin with, those for certificates first. */
const identityKeys = knownKeys;
/** Those that a certificate answers to. */
const certificateIdentityKeys = [...certificateKeys.keys()];
function key(field, takes, is) {
    return { field, takes, is: is instanceof RegExp ? (value) => is.test(value) : is };
}
/**
 * Lines of `key: value`; blank lines and lines that begin with `#` do not count.
 *
 * @param defaults.issuer Where the text names none: the GitHub issuer of the host.
 * @throws Problem `identity/invalid` that lists every bad line.
 */
function parseExpectedIdentity(text, file, defaults = {}) {
    const faults = [];
    const values = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const fault = readLine(line, values);
        if (fault !== undefined)
            faults.push(`line ${index + 1}: ${fault}`);
    }
    faults.push(...wholeFaults(values, defaults));
    const [first, ...others] = faults;
    if (first !== undefined) {
        const at = file === undefined ? {} : { file };
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('identity/invalid', `no expected identity: ${first}`, { at, details: others });
    }
    return identityOf(values, defaults);
}
/** Puts the value where it belongs, or says what is wrong with the line. */
function readLine(line, values) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim();
    const value = line.slice(colon + 1).trim();
    if (colon < 0)
        return `expected "key: value", got ${show(line)}`;
    if (!knownKeys.includes(name))
        return `unknown key ${show(name)}.${(0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, knownKeys)}`;
    if (values.has(name))
        return `"${name}" is given twice`;
    values.set(name, value);
    if (value === '')
        return `"${name}" has no value`;
    // An identity that looks like a pattern was meant to match more than it says (SEC-030).
    if (value.includes('*'))
        return `"${name}": ${show(value)} is a pattern; identities are exact texts`;
    const { is, takes } = certificateKeys.get(name) ?? keyOfKey(name);
    return is(value) ? undefined : `"${name}": expected ${takes}, got ${show(value)}`;
}
function keyOfKey(name) {
    if (name === 'key') {
        return {
            takes: 'sha256: and 64 lower-case hex characters',
            is: (value) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(value.replace(/^sha256:/, '')),
        };
    }
    return { takes: '"required" or "none"', is: (value) => value === 'required' || value === 'none' };
}
/** Rules across lines. */
function wholeFaults(values, defaults) {
    if (values.has('key')) {
        const others = [...values.keys()].filter((name) => !keyKeys.includes(name));
        return others.map((name) => `"${name}" says nothing about a key: a key has no certificate`);
    }
    const faults = ['log', 'time']
        .filter((name) => values.has(name))
        .map((name) => `"${name}" belongs to "key"; for certificates the trusted root decides`);
    const issuer = values.get('issuer') ?? defaults.issuer;
    const isWorkflow = values.has('signer-workflow');
    if (issuer === undefined)
        faults.push('"issuer" is missing: a name without an issuer is no identity');
    if (!isWorkflow && !values.has('san'))
        faults.push('"signer-workflow", "san" or "key" is missing');
    if (issuer === 'none' && (isWorkflow || !values.has('san'))) {
        faults.push('"issuer: none" needs "san" and no "signer-workflow"');
    }
    const isGithub = isWorkflow || (issuer !== undefined && (0,_github_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .isGithubIssuer */ .N)(issuer));
    if (isGithub && issuer !== 'none' && !values.has('source-repository')) {
        faults.push('"source-repository" is missing: many repositories may use one workflow');
    }
    return faults;
}
function identityOf(values, defaults) {
    const keyId = values.get('key')?.replace(/^sha256:/, '');
    if (keyId !== undefined && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(keyId)) {
        const need = (name) => (values.get(name) === 'none' ? 'none' : 'required');
        return { kind: 'key-reference', keyId, log: need('log'), time: need('time') };
    }
    const identity = {};
    for (const [name, { field }] of certificateKeys) {
        const value = values.get(name);
        if (value === undefined)
            continue;
        if (field === 'signerDigests')
            identity[field] = value === 'released' ? value : listOf(value);
        else
            identity[field] = value;
    }
    return { kind: 'identity', ...identity, issuer: identity.issuer ?? defaults.issuer ?? '' };
}
const listOf = (value) => value.split(/[\s,]+/).filter((part) => part !== '');
const show = (text) => JSON.stringify(text.slice(0, 100));
/** What an identity leaves open that its owner may not have thought of. */
function weaknessesOf(identity) {
    const { sourceRepository, sourceRepositoryId, sourceOwnerId } = identity;
    if (sourceRepository === undefined || (sourceRepositoryId ?? sourceOwnerId) !== undefined)
        return [];
    return [
        `the repository ${sourceRepository} is pinned by its name only: whoever gets the name later passes. Add "source-repository-id" and "source-owner-id".`,
    ];
}
/**
 * What was verified, as a file for the next verification: names together with the ids that defeat recycled names.
 * What belongs to this one build stands there as comments.
 *
 * @param proved Of a key: what its signature came with, and what the next one then has to come with.
 */
function formatExpectedIdentity(identity, proved = { log: true, time: true }) {
    if (identity.kind === 'key') {
        const lacks = ['log', 'time'].filter((evidence) => !proved[evidence]);
        return [`key: sha256:${identity.keyId}`, ...lacks.map((evidence) => `${evidence}: none`), ''].join('\n');
    }
    const { issuer, san, certified } = identity;
    const [workflow, ref] = (0,_github_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .isGithubIssuer */ .N)(issuer) ? splitWorkflow(san) : [];
    const pinned = [
        ['issuer', issuer],
        workflow === undefined ? ['san', san] : ['signer-workflow', workflow],
        ['source-repository', certified.sourceRepositoryUri],
        ['source-repository-id', certified.sourceRepositoryId],
        ['source-owner-id', certified.sourceRepositoryOwnerId],
        ['runner-environment', certified.runnerEnvironment],
        ['environment', certified.deploymentEnvironment],
    ];
    const ofThisBuild = [
        ['signer-ref', ref],
        ['signer-digests', certified.buildSignerDigest],
        ['source-digest', certified.sourceRepositoryDigest],
        ['source-ref', certified.sourceRepositoryRef],
        ['trigger', certified.buildTrigger],
        ['visibility', certified.sourceRepositoryVisibility],
    ];
    const lines = (rows, mark) => rows.flatMap(([name, value]) => (value === undefined ? [] : [`${mark}${name}: ${oneLine(value)}`]));
    const text = `${[...lines(pinned, ''), ...lines(ofThisBuild, '# ')].join('\n')}\n`;
    // What could not be read back would be no pin.
    parseExpectedIdentity(text);
    return text;
}
/** A name in a certificate is chosen by a stranger: a second line in it would be a pin of his. */
function oneLine(value) {
    // Blanks at the ends would be lost when the line is read.
    if ((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(value) === value && value.trim() === value)
        return value;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('identity/invalid', `no expected identity can be written of ${show(value)}`);
}
function splitWorkflow(san) {
    const match = /^https:\/\/[^/]+\/([^@]+)@(.+)$/.exec(san);
    const [, workflow, ref] = match ?? [];
    return workflow !== undefined && ref !== undefined && WORKFLOW.test(workflow) ? [workflow, ref] : [];
}


/***/ }),

/***/ 33705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ trustOfSigners),
/* harmony export */   Z: () => (/* binding */ writeCopies)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96300);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73003);





/** Of a run that has signed itself. */
function trustOfSigners(signers) {
    return {
        trust: { instances: signers.flatMap(({ trust }) => trust.instances) },
        signers: signers.map(({ expected }) => expected),
    };
}
const noCopies = { paths: [], jsonLinesPaths: [] };
/**
 * Copies of verified bundles, named after their artifacts (signing specification, 5), and the kit for verifying them
 * without a network.
 *
 * @throws Problem `input/invalid` where two bundles would have one name, or a kit has no folder
 */
async function writeCopies({ inputs, ports, context }, bundles, { trust, signers }) {
    const outputPath = inputs['output-path'];
    if (outputPath === undefined) {
        if (!inputs['offline-kit'])
            return noCopies;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('input/invalid', 'input "output-path" is needed by "offline-kit": the folder for the kit');
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, outputPath);
    const written = { paths: [], jsonLinesPaths: [] };
    const write = async (name, bytes, list) => {
        await ports.files.write(`${folder}/${name}`, bytes);
        list.push(`${folder}/${name}`);
    };
    const named = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(bundles, ({ fileName }) => fileName);
    if (inputs.formats.includes('sigstore')) {
        for (const [name, twins] of named) {
            for (const [index, { bytes }] of twins.entries()) {
                const suffix = twins.length === 1 ? '' : `.${index + 1}`;
                await write(`${stemOf(name)}${suffix}.sigstore.json`, bytes, written.paths);
            }
        }
    }
    if (inputs.formats.includes('intoto-jsonl')) {
        const statements = bundles.filter(({ content }) => content === 'statement');
        for (const [artifact, lines] of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(statements, ({ fileName }) => artifactOf(fileName))) {
            const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .concatBytes */ .Id)(...lines.flatMap(({ bytes }) => [bytes, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)('\n')]));
            await write(`${artifact}.intoto.jsonl`, text, written.jsonLinesPaths);
        }
    }
    const certificatePath = await writeCertificate(`${folder}/certificate.pem`, bundles, ports.files);
    if (inputs['offline-kit']) {
        const { writeOfflineKit } = await __webpack_require__.e(/* import() */ 3680).then(__webpack_require__.bind(__webpack_require__, 43680));
        await writeOfflineKit(ports.files, folder, {
            trust,
            keys: signers.flatMap((signer) => (signer.kind === 'key' ? [signer.publicKey] : [])),
            verified: bundles.map(({ verified }) => verified),
            bundleNames: bundles.map(({ fileName }) => `${stemOf(fileName)}.sigstore.json`),
        });
    }
    return { ...written, ...(certificatePath === undefined ? {} : { certificatePath }) };
}
const stemOf = (fileName) => fileName.replace(/\.(?:intoto\.jsonl|sigstore\.json)$/, '');
/** `app.tgz.provenance.intoto.jsonl` → `app.tgz` */
const artifactOf = (fileName) => stemOf(fileName).replace(/\.[^.]+$/, '');
async function writeCertificate(path, bundles, files) {
    for (const { bytes } of bundles) {
        const { material } = (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSigstoreBundle */ .qz)(bytes);
        if (material.kind !== 'certificate' || material.chain[0] === undefined)
            continue;
        const lines = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBase64 */ .Bk)(material.chain[0]).match(/.{1,64}/g) ?? [];
        await files.write(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)(['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')));
        return path;
    }
    return undefined;
}


/***/ }),

/***/ 47085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ ghCommand),
/* harmony export */   b8: () => (/* binding */ cosignCommand),
/* harmony export */   f8: () => (/* binding */ isForCosign),
/* harmony export */   qB: () => (/* binding */ artifactOf),
/* harmony export */   uD: () => (/* binding */ ourCommand)
/* harmony export */ });
/* harmony import */ var _domain_signing_github_issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83901);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90266);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17278);



/**
 * Whether cosign verifies what this key has signed: it assumes SHA-256 for a key that is given as a file.
 * https://github.com/sigstore/cosign/issues/5091
 */
function isForCosign({ kind }) {
    return kind !== 'ecdsa-p384' && kind !== 'ecdsa-p521';
}
/** `undefined` where a tool cannot ask the question. */
function ourCommand({ proved, bundle, identity, hasRoot }) {
    return command(`secure-build verify ${artifactOf(proved)}`, [
        ['--bundle', bundle],
        ['--identity', identity],
        ...(proved.signer.kind === 'key' ? [['--key', 'PUBLIC.pem']] : []),
        ...(hasRoot ? [['--trusted-root', 'trusted_root.json']] : []),
    ]);
}
/** GitHub's own tool knows statements by workflows of GitHub, and nothing else. */
function ghCommand({ proved, bundle, hasRoot }) {
    const { signer } = proved;
    if (signer.kind === 'key' || !('statement' in proved))
        return undefined;
    const { certified, issuer, san } = signer;
    const server = (0,_domain_signing_github_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .githubServerOf */ .u)(issuer);
    const repository = repositoryOf(signer, server);
    const workflow = server === undefined ? undefined : workflowOf(san, server);
    if (server === undefined || repository === undefined || workflow === undefined)
        return undefined;
    return command(`gh attestation verify ${artifactOf(proved)}`, [
        ['--repo', repository],
        ['--bundle', bundle],
        ...(hasRoot ? [['--custom-trusted-root', 'trusted_root.jsonl']] : []),
        ['--predicate-type', proved.statement.predicateType],
        ...ghSigner(signer, workflow),
        ...given('--source-ref', certified.sourceRepositoryRef),
        ...given('--source-digest', certified.sourceRepositoryDigest),
        ...(certified.runnerEnvironment === 'github-hosted' ? [['--deny-self-hosted-runners']] : []),
    ]);
}
/** gh makes a pattern of a workflow, open at its end: without a digest beside it only the whole name is exact. */
function ghSigner({ certified, san }, workflow) {
    const digest = certified.buildSignerDigest;
    if (digest === undefined)
        return [['--cert-identity', san]];
    return [
        ['--signer-workflow', workflow],
        ['--signer-digest', digest],
    ];
}
function cosignCommand(question) {
    const { proved, bundle, hasRoot, isWithoutLog, key } = question;
    if (proved.signer.kind === 'key' && (key === undefined || !isForCosign(key)))
        return undefined;
    const isStatement = 'statement' in proved;
    const hasTimestamp = proved.times.some(({ source }) => source === 'timestamp');
    const isUnlogged = proved.logEntries.length === 0;
    return command(`cosign ${isStatement ? 'verify-blob-attestation' : 'verify-blob'} ${artifactOf(proved)}`, [
        ['--bundle', bundle],
        ...(hasRoot ? [['--trusted-root', 'trusted_root.json']] : []),
        ...(isStatement ? [['--type', cosignType(proved.statement.predicateType)]] : []),
        ...(hasTimestamp ? [['--use-signed-timestamps']] : []),
        ...(isWithoutLog || isUnlogged ? [['--insecure-ignore-tlog']] : []),
        ...(isWithoutLog ? [['--insecure-ignore-sct']] : []),
        ...(proved.signer.kind === 'key' ? [['--key', 'PUBLIC.pem']] : cosignIdentity(proved.signer)),
    ]);
}
function cosignIdentity(signer) {
    const { certified, issuer, san } = signer;
    return [
        ['--certificate-oidc-issuer', issuer],
        ['--certificate-identity', san],
        ...given('--certificate-github-workflow-repository', repositoryOf(signer, (0,_domain_signing_github_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .githubServerOf */ .u)(issuer))),
        ...given('--certificate-github-workflow-ref', certified.sourceRepositoryRef),
        ...given('--certificate-github-workflow-sha', certified.sourceRepositoryDigest),
    ];
}
const cosignType = (predicateType) => predicateType === _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_0__/* .predicateTypes */ .ZR.slsaProvenance ? 'slsaprovenance1' : predicateType;
function repositoryOf({ certified }, server) {
    const uri = certified.sourceRepositoryUri;
    return server !== undefined && uri?.startsWith(`${server}/`) ? uri.slice(server.length + 1) : undefined;
}
function workflowOf(san, server) {
    const at = san.indexOf('@');
    return at > 0 && san.startsWith(`${server}/`) ? san.slice(server.length + 1, at) : undefined;
}
const given = (name, value) => value === undefined ? [] : [[name, value]];
/** Each flag in a line of its own: that is what people read before they paste. */
function command(start, flags) {
    const lines = flags.map(([name, value]) => (value === undefined ? name : `${name} ${word(value)}`));
    return [start, ...lines].join(' \\\n  ');
}
/** The artifact of a command: as the file is called where it was downloaded to. */
function artifactOf(proved) {
    const subjects = 'statement' in proved ? proved.statement.subject : [];
    const [subject, second] = subjects;
    if (subject === undefined || second !== undefined)
        return 'ARTIFACT';
    return word(subject.name.slice(subject.name.lastIndexOf('/') + 1));
}
/** A name with a line break or the marks of a code block would become instructions of its own. */
function word(text) {
    return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|~~~/u.test(text) ? 'NAME' : (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(text);
}


/***/ }),

/***/ 56299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var _stores_github_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57740);
/* harmony import */ var _stores_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2335);


/**
 * The places besides the evidence folder that the lines of `store` name, each opened; nothing was asked of them yet.
 *
 * @throws Problem `input/invalid` that names every line at fault, or `context/missing`.
 */
async function openStores({ inputs, ports, context }, { images, isKeyless }) {
    const run = {
        ports,
        context,
        purpose: 'keep',
        deadlineMs: inputs.deadline,
        images,
        realmHosts: inputs['registry-realms'],
        withoutSha256: [],
        isKeyless,
        ...(context.kind === 'workflow' ? { github: (0,_stores_github_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfRun */ .k)(context, inputs['github-token']) } : {}),
    };
    const lines = [...inputs.store, ...(inputs['push-to-registry'] ? ['oci'] : [])];
    const opened = await Promise.all((0,_stores_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStoreLines */ .k)(lines, run).map(({ line, kind }) => kind.open(line, run)));
    return opened.filter((store) => store !== undefined);
}


/***/ }),

/***/ 92561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25468);

/**
 * Every bundle into every store. All of them are tried: one that fails does not keep back the others, and the first
 * fault is thrown in the end.
 */
async function publish({ ports }, stores, bundles) {
    if (stores.length === 0 || bundles.length === 0)
        return [];
    const receipts = [];
    let fault;
    await ports.log.group(`Storing ${bundles.length} bundles in ${stores.map(({ place }) => place).join(', ')}`, async () => {
        for (const [index, bundle] of bundles.entries()) {
            try {
                receipts.push(...(await (0,_domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_0__/* .storeBundle */ .A)(stores, bundle, ports)));
                ports.log.progress(`${index + 1} of ${bundles.length}: ${bundle.fileName}`);
            }
            catch (error) {
                fault ??= error;
            }
        }
    });
    if (fault !== undefined)
        throw fault;
    return receipts;
}


/***/ }),

/***/ 94142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ signedHeadline),
/* harmony export */   N8: () => (/* binding */ signedOutputs),
/* harmony export */   SW: () => (/* binding */ signedFacts),
/* harmony export */   py: () => (/* binding */ signedDetails)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49212);
/* harmony import */ var _actions_bundle_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14627);



/** One sentence: how many bundles, what became of the folder, where they are. */
function signedHeadline({ what, isSealed, bundles, receipts }) {
    const kept = bundles.filter(({ isKept }) => isKept === true).length;
    const fresh = bundles.length - kept;
    const count = `${fresh} ${fresh === 1 ? 'bundle' : 'bundles'}`;
    const signed = `${count} signed and verified${kept === 0 ? '' : `, ${kept} kept from an earlier run`}`;
    const did = what === 'attached' ? `${count} verified and attached` : signed;
    const sealed = isSealed === true ? ', evidence folder sealed' : '';
    const places = distinct(receipts.flatMap((receipt) => (receipt.kind === 'stored' ? [receipt.place] : [])));
    return `${did}${sealed}${places.length === 0 ? '' : `, stored in ${places.join(' and ')}`}.`;
}
/** Label and value, for a terminal. */
function signedFacts({ bundles, signers, receipts, copies, command, }) {
    const verified = bundles.map((bundle) => bundle.verified);
    return [
        ...signers.map(({ spec, proves }) => ['Signer', `${spec}: ${proves}`]),
        ...distinct(verified.map(({ signer }) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)(signer))).map((id) => ['Signed by', id]),
        ...distinct(verified.flatMap(({ notProved }) => notProved)).map((lack) => ['Not proved', lack]),
        ...distinct(receipts.map(describeReceipt)).map((text) => ['Stored', text]),
        ...copies.paths.slice(0, 1).map((path) => ['Copies', path.slice(0, path.lastIndexOf('/'))]),
        ['Check again', command],
    ];
}
function signedOutputs(run) {
    const { what, bundles, paths, receipts, copies, command } = run;
    const verified = bundles.map((bundle) => bundle.verified);
    const certificates = verified.flatMap(({ signer }) => (signer.kind === 'certificate' ? [signer] : []));
    const ids = receipts.flatMap((receipt) => receipt.kind === 'stored' && receipt.url !== undefined
        ? [{ id: receipt.id ?? '', url: receipt.url }]
        : []);
    const [firstId] = ids;
    return {
        ..._actions_bundle_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .noBundleOutputs */ .e,
        status: what === 'attached' ? 'attached' : 'signed',
        'bundle-path': paths[0] ?? '',
        'bundle-paths': JSON.stringify(paths),
        'bundles-jsonl-path': copies.jsonLinesPaths[0] ?? '',
        subjects: JSON.stringify(subjectsOf(bundles)),
        identity: distinct(verified.map(({ signer }) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)(signer))).join('\n'),
        issuer: distinct(certificates.map(({ issuer }) => issuer)).join('\n'),
        instance: distinct(verified.flatMap(({ instance }) => instance ?? [])).join('\n'),
        'certificate-path': copies.certificatePath ?? '',
        'log-indexes': JSON.stringify(verified.flatMap(({ logEntries }) => logEntries.flatMap(({ logIndex }) => logIndex ?? []))),
        'attestation-id': firstId?.id ?? '',
        'attestation-ids': JSON.stringify(ids.map(({ id }) => id)),
        'attestation-url': firstId?.url ?? '',
        'attestation-urls': JSON.stringify(ids.map(({ url }) => url)),
        'verify-command': command,
    };
}
/** What `--json` prints of each bundle. */
function signedDetails({ bundles }) {
    return {
        bundles: bundles.map(({ fileName, safeAt, verified: { signer, times } }) => ({
            bundle: safeAt,
            fileName,
            signer: (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)(signer),
            times: times.map(({ time, source }) => ({ time: time.toISOString(), source })),
        })),
    };
}
function describeReceipt(receipt) {
    switch (receipt.kind) {
        case 'stored':
            return `${receipt.place}${receipt.url === undefined ? '' : `: ${receipt.url}`}`;
        case 'not-applicable':
            return `nothing in ${receipt.place}: ${receipt.because}`;
        case 'refused':
            return `NOT in ${receipt.place}: ${receipt.because}`;
    }
}
function subjectsOf(bundles) {
    const all = bundles.flatMap(({ subjects }) => subjects);
    const one = new Map(all.map(({ name, digest }) => [`${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDigestSet */ .Kt)(digest)} ${name}`, { name, digest }]));
    return [...one.values()];
}
const distinct = (texts) => [...new Set(texts)];


/***/ }),

/***/ 87747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ knownLockfileKinds),
/* harmony export */   r: () => (/* binding */ knownLockfile)
/* harmony export */ });
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17984);

/**
 * Lockfiles and manifests-as-lockfiles that exist in the world, by the last step of their path. One that no
 * parser takes is named as not read, and the result is incomplete: an inventory without it would look whole.
 */
const knownNames = new Map([
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
    ['yarn.lock', 'Yarn'],
    ['pnpm-lock.yaml', 'pnpm'],
    ['bun.lock', 'Bun'],
    ['bun.lockb', 'Bun (binary)'],
    ['deno.lock', 'Deno'],
    ['Cargo.lock', 'Cargo'],
    ['poetry.lock', 'Poetry'],
    ['uv.lock', 'uv'],
    ['pdm.lock', 'PDM'],
    ['pylock.toml', 'Python (PEP 751)'],
    ['Pipfile.lock', 'Pipenv'],
    ['go.mod', 'Go'],
    ['go.work', 'Go workspace'],
    ['composer.lock', 'Composer'],
    ['packages.lock.json', 'NuGet'],
    ['project.assets.json', 'NuGet'],
    ['Gemfile.lock', 'Bundler'],
    ['gems.locked', 'Bundler'],
    ['gradle.lockfile', 'Gradle'],
    ['buildscript-gradle.lockfile', 'Gradle'],
    ['mix.lock', 'Mix'],
    ['pubspec.lock', 'pub'],
    ['Package.resolved', 'SwiftPM'],
    ['Podfile.lock', 'CocoaPods'],
    ['Cartfile.resolved', 'Carthage'],
    ['conan.lock', 'Conan'],
    ['flake.lock', 'Nix'],
    ['.terraform.lock.hcl', 'Terraform'],
    ['Chart.lock', 'Helm'],
    ['MODULE.bazel.lock', 'Bazel'],
    ['conda-lock.yml', 'conda'],
    ['pixi.lock', 'pixi'],
    ['rebar.lock', 'Rebar'],
    ['stack.yaml.lock', 'Stack'],
    ['cabal.project.freeze', 'Cabal'],
    ['Manifest.toml', 'Julia'],
    ['renv.lock', 'renv'],
    ['cpanfile.snapshot', 'Carton'],
]);
const REQUIREMENTS = /(?:^|\/)(?:requirements[^/]*|[^/]*requirements)\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/;
const DOTNET_DEPS = /\.deps\.json$/;
/** How many kinds {@link knownLockfile} tells apart, for messages. */
const knownLockfileKinds = knownNames.size + 2;
/** The package manager whose lockfile stands at the path, by its name only. */
function knownLockfile(path) {
    const byName = knownNames.get((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
    if (byName !== undefined)
        return byName;
    if (REQUIREMENTS.test(path))
        return 'pip';
    return DOTNET_DEPS.test(path) ? '.NET' : undefined;
}


/***/ }),

/***/ 17984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ placeBelow),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   XE: () => (/* binding */ edgeKinds),
/* harmony export */   hN: () => (/* binding */ parseIntegrity),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const edgeKinds = ['runtime', 'peer', 'optional', 'optional-peer', 'development', 'build'];
const HEX_LENGTHS = new Map([
    ['MD5', 32],
    ['SHA-1', 40],
    ['SHA-256', 64],
    ['SHA-384', 96],
    ['SHA-512', 128],
]);
const SRI_ALGORITHMS = new Map([
    ['md5', 'MD5'],
    ['sha1', 'SHA-1'],
    ['sha256', 'SHA-256'],
    ['sha384', 'SHA-384'],
    ['sha512', 'SHA-512'],
]);
/**
 * Every hash of a Subresource Integrity value (W3C SRI, `sha512-BASE64?options sha1-BASE64`). `faults` are the
 * items that are none.
 */
function parseIntegrity(text) {
    const hashes = [];
    const faults = [];
    for (const item of text.split(/\s+/).filter((part) => part !== '')) {
        const hash = parseIntegrityItem(item);
        if (hash === undefined)
            faults.push(item);
        else
            hashes.push(hash);
    }
    return { hashes, faults };
}
function parseIntegrityItem(item) {
    const dash = item.indexOf('-');
    const algorithm = SRI_ALGORITHMS.get(item.slice(0, Math.max(0, dash)));
    const base64 = item.slice(dash + 1).split('?', 1)[0] ?? '';
    if (algorithm === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return undefined;
    const hex = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(base64, 'base64').toString('hex');
    return hex.length === HEX_LENGTHS.get(algorithm) ? { algorithm, hex } : undefined;
}
/** The folder of a POSIX path; empty at the top of the tree. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A POSIX path from a folder and a name, without empty steps. */
function joinPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** A place that may be spelled with `.` and `..`, from the top of the tree; only what is outside keeps a `..`. */
function placeBelow(folder, location) {
    const path = joinPath(folder, location);
    // Almost no place has such a step, and there are as many places as installs.
    if (!path.includes('./') && !path.endsWith('.') && !path.endsWith('/'))
        return path;
    const steps = [];
    for (const step of path.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
            steps.pop();
        else
            steps.push(step);
    }
    return steps.join('/');
}


/***/ })

};
