export const id = 3336;
export const ids = [3336];
export const modules = {

/***/ 3336:
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
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/accept-unsigned.ts
var accept_unsigned = __webpack_require__(65338);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/attest-statements.ts
var attest_statements = __webpack_require__(74720);
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
// EXTERNAL MODULE: ./actions/provenance/src/audit-commands.ts
var audit_commands = __webpack_require__(91421);
// EXTERNAL MODULE: ./actions/provenance/src/audited-bundles.ts
var audited_bundles = __webpack_require__(10511);
// EXTERNAL MODULE: ./actions/provenance/src/level-file.ts
var level_file = __webpack_require__(7054);
// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var src_outputs = __webpack_require__(70899);
// EXTERNAL MODULE: ./actions/provenance/src/suite-name.ts
var suite_name = __webpack_require__(7761);
// EXTERNAL MODULE: ./actions/provenance/src/summary.ts + 1 modules
var summary = __webpack_require__(80378);
;// CONCATENATED MODULE: ./actions/provenance/src/attested-outcome.ts













function attestedOutcome(story, attested) {
    const { build, toSign, signed, handedOn } = attested;
    const nameOf = pathNamer(story, attested);
    const level = build?.report.level;
    const headline = headlineOf(build, signed);
    const statements = toSign.items.map(({ name }) => nameOf(`${attested.folder}/${name}`));
    const bundle = nameOf(signed.paths[0] ?? '');
    const command = (0,audit_commands/* ownCommand */.w1)({ signed, bundle, ...(level === undefined ? {} : { level }) });
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
            reasons: [`${refusal.message}. [${refusal.code}]`],
            remedy: refusal.hint,
            subjects: subjects.map(({ name, digest }) => ({
                name,
                digest: (0,core_digest/* formatDigestSet */.Kt)(digest),
                bundles: [],
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
    const [own, ...others] = (0,audit_commands/* auditCommands */.AK)({ signed, bundle, ...(level === undefined ? {} : { level }) });
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







async function stateBuild(story, evidence, handedIn) {
    const found = await findSubjects(story, handedIn);
    if (isCertified(story)) {
        const { certifyBuild } = await __webpack_require__.e(/* import() */ 6846).then(__webpack_require__.bind(__webpack_require__, 96846));
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
async function refuseStatements(evidence) {
    const planted = (await evidence.entries()).find(({ kind }) => kind === 'statement');
    if (planted === undefined)
        return;
    throw new problem/* Problem */.AF('statement/invalid', 'build.yml signs no statement but its own', {
        at: { file: planted.name },
        hint: 'Find out who wrote the file: the job "sbom" writes none.',
    });
}
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
        await (0,accept_unsigned/* acceptUnsigned */.q)(story, error);
        return unsignedOutcome(story);
    }
}
function isAboutEvidenceAlone(inputs, { files, hasEvidence }) {
    const namesSubjects = (0,subject_inputs/* givenSubjectInputs */.L)(inputs).length > 0 || inputs['from-artifacts-list'] === 'only';
    return hasEvidence && files === undefined && !namesSubjects;
}
function levelRefusal({ level }, { report, builder, elsewhere }) {
    try {
        (0,wanted_level/* requireWantedLevel */.z)(report, {
            ...{ builder: builder ?? 'direct', wanted: level, suite: suite_name/* suiteName */.Q },
            ...(elsewhere === undefined ? {} : { elsewhere }),
        });
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
async function sendOn(story, folder, { files, hasEvidence }) {
    if (files === undefined && !hasEvidence)
        return undefined;
    const { handOverEvidence } = await __webpack_require__.e(/* import() */ 7004).then(__webpack_require__.bind(__webpack_require__, 27004));
    const { text, digest } = await handOverEvidence(story, folder);
    return { handoff: text, digest: `sha256:${digest}` };
}
async function evidenceAlone(story, evidence) {
    const { level, 'external-parameters': parameters } = story.inputs;
    const asksForBuild = level !== 'auto' || parameters !== undefined;
    if (asksForBuild)
        throw (0,handoff/* emptyHandoff */.CM)('input "handoff"');
    if (!isCertified(story))
        return evidenceToSign(evidence);
    const { certifiedClaimsOf } = await __webpack_require__.e(/* import() */ 6846).then(__webpack_require__.bind(__webpack_require__, 96846));
    const claims = await certifiedClaimsOf(story);
    if ((0,own_workflows/* builderKindOf */.dj)(claims.jobWorkflowRef, suite_name/* suiteName */.Q) !== 'direct')
        throw (0,handoff/* emptyHandoff */.CM)('input "handoff"');
    if (!(0,own_workflows/* isOwnGate */.iW)(claims.jobWorkflowRef, suite_name/* suiteName */.Q))
        return evidenceToSign(evidence);
    const { decisionToSign } = await __webpack_require__.e(/* import() */ 5259).then(__webpack_require__.bind(__webpack_require__, 95259));
    return decisionToSign(evidence, claims);
}


/***/ }),

/***/ 91421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ auditCommands),
/* harmony export */   rf: () => (/* binding */ commandsOfOthers),
/* harmony export */   w1: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var _secure_build_common_domain_signing_trust__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9990);
/* harmony import */ var _secure_build_common_edges_attesting_command_line__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17278);
/* harmony import */ var _secure_build_common_edges_attesting_kit_commands__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47085);



function auditCommands(question) {
    const { signed, bundle } = question;
    const proved = signed.bundles[0]?.verified;
    if (proved === undefined)
        return [];
    const instances = signed.signers.flatMap((signer) => signer.trust.instances);
    return [
        { tool: 'secure-build', text: ownCommand(question) },
        ...commandsOfOthers(proved, { bundle, trust: { instances }, identity: 'IDENTITY', hasRoot: false }),
    ];
}
function commandsOfOthers(proved, { trust, ...place }) {
    const instance = trust.instances.find(({ name }) => name === proved.instance);
    const asked = {
        ...place,
        proved,
        isWithoutLog: instance !== undefined && (0,_secure_build_common_domain_signing_trust__WEBPACK_IMPORTED_MODULE_0__/* .isWithoutLogs */ .M$)(instance),
    };
    const others = [
        { tool: 'the GitHub CLI', text: (0,_secure_build_common_edges_attesting_kit_commands__WEBPACK_IMPORTED_MODULE_2__/* .ghCommand */ .$k)(asked) },
        { tool: 'cosign', text: (0,_secure_build_common_edges_attesting_kit_commands__WEBPACK_IMPORTED_MODULE_2__/* .cosignCommand */ .b8)(asked) },
    ];
    return others.flatMap(({ tool, text }) => (text === undefined ? [] : [{ tool, text }]));
}
function ownCommand({ signed, bundle, level }) {
    const proved = signed.bundles[0]?.verified;
    if (proved === undefined)
        return signed.command;
    const isCertified = proved.signer.kind === 'certificate';
    return [
        `secure-build verify ${(0,_secure_build_common_edges_attesting_kit_commands__WEBPACK_IMPORTED_MODULE_2__/* .artifactOf */ .qB)(proved)} --bundle ${(0,_secure_build_common_edges_attesting_command_line__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(bundle)}${(0,_secure_build_common_edges_attesting_command_line__WEBPACK_IMPORTED_MODULE_1__/* .signerFlags */ .w0)(signed.signers)}`,
        ...(level === 3 ? ['--signer-digests released --builders builders.sigstore.json'] : []),
        ...(isCertified && level !== undefined ? [`--level ${level}`] : []),
    ].join(' ');
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
                stores: [...(before.stores ?? []), ...places],
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

/***/ 11874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ breakableCode),
/* harmony export */   m: () => (/* binding */ breakable)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _secure_build_common_core_plain_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36875);


function breakable(text) {
    return broken(text, 20, /.{4,19}?(?:\/|@)(?!\/)|.{1,20}/gsu);
}
function breakableCode(text) {
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `<code>${broken(text, 12, /.{4,11}?(?:\/|@)(?!\/)|.{1,12}/gsu)}</code>`;
}
function broken(text, most, pieces) {
    const piecesOf = (word) => (word.length <= most ? [word] : (word.match(pieces) ?? [word]));
    const words = (0,_secure_build_common_core_plain_text__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text)
        .split(' ')
        .map((word) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(piecesOf(word).map((piece) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${piece}`), '<wbr>'));
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(words, ' ');
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
        '--ignore-submodules=dirty',
    ]);
    return { gitCommit, changed: !isClean(status, made) };
}
async function mayStartFilters(git) {
    const { exitCode } = await git(['config', '--includes', '--get-regexp', '^filter\\.']);
    return exitCode !== 1;
}
async function hasSubmodules(git) {
    let found = false;
    const { exitCode } = await git(['ls-files', '--stage'], (line) => {
        found ||= line.startsWith('160000 ');
    });
    return found || exitCode !== 0;
}
function isClean({ exitCode, stdout }, made) {
    if (exitCode !== 0 || stdout.length >= limits/* limits */.F.childOutputBytes)
        return false;
    const changed = stdout
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => line.slice(3));
    return changed.every((path) => made.some((own) => (own.endsWith('/') ? path.startsWith(own) : path === own)));
}
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
function madeByBuild(workspace, artifactRoot, { folder }, subjects) {
    const inWorkspace = (path) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(artifactRoot, path));
    const files = subjects.flatMap((subject) => subject.files.map((file) => inWorkspace(file.relative)));
    const folders = subjects.flatMap(({ trees }) => trees.map((tree) => `${inWorkspace(tree.folder)}/`));
    return [...files, ...folders, `${(0,external_node_path_.relative)(workspace, folder)}/`].filter((path) => !path.startsWith('..'));
}
function readParameters(text) {
    if (text === undefined)
        return undefined;
    const value = (0,json/* parseJson */.qF)(text, { file: 'input "external-parameters"', code: 'input/invalid' });
    if (!(0,json/* isJsonObject */.OW)(value)) {
        throw new problem/* Problem */.AF('input/invalid', 'input "external-parameters": expected a JSON object');
    }
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

/***/ 7054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ levelReport),
/* harmony export */   k: () => (/* binding */ LEVEL_REPORT)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_canonical_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26912);
/* harmony import */ var _secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90266);


const LEVEL_REPORT = 'reports/provenance/level.json';
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
/* harmony import */ var _breakable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11874);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18633);



const EVIDENCE_CHARACTERS = 400;
function levelTable(conditions) {
    const sorted = [...conditions.filter(({ met }) => !met), ...conditions.filter(({ met }) => met)];
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Condition, what was seen, on whose word'], sorted.map((condition) => [condition.met ? '✓' : '✗', cell(condition)]));
}
function cell({ id, title, evidence, source }) {
    const name = (0,_breakable_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(id));
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)([
        title === undefined ? name : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${name} **${(0,_breakable_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .m)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(title))}**`,
        (0,_breakable_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .m)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(evidence, EVIDENCE_CHARACTERS)),
        source === 'none' ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Source: none` : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Source: ${(0,_breakable_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .m)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(source))}`,
    ], '<br>');
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

const suiteName = _secure_build_common_formats_suite_uris__WEBPACK_IMPORTED_MODULE_0__/* .suiteRepository */ .V3.slice('https://github.com/'.length);


/***/ }),

/***/ 80378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ auditSummary)
});

// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./actions/provenance/src/breakable.ts
var breakable = __webpack_require__(11874);
// EXTERNAL MODULE: ./actions/provenance/src/level-table.ts
var level_table = __webpack_require__(7906);
;// CONCATENATED MODULE: ./actions/provenance/src/pasted-lines.ts
const WIDTH = 100;
function pastedLines(command) {
    if (command.length <= WIDTH || command.includes('\n'))
        return command;
    const words = command.match(/(?:'[^']*'|\\.|[^\s'\\])+/gs) ?? [];
    if (words.join(' ') !== command)
        return command;
    const lines = [];
    for (const word of words) {
        const last = lines.at(-1);
        const hasRoom = last !== undefined && last.length + word.length < WIDTH;
        if (hasRoom && !word.startsWith('--'))
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.join(' \\\n  ');
}

// EXTERNAL MODULE: ./actions/provenance/src/shortened.ts
var shortened = __webpack_require__(18633);
;// CONCATENATED MODULE: ./actions/provenance/src/summary.ts





const SHOWN = 200;
const SHOWN_LISTED = 50;
const SHOWN_PROOFS = 25;
const SHOWN_SIGNERS = 5;
const NAME_CHARACTERS = 100;
const BUNDLE_CHARACTERS = 60;
const STORE_CHARACTERS = 60;
const LINK_CHARACTERS = 300;
const REASON_CHARACTERS = 12_000;
const REMEDY_CHARACTERS = 2000;
const DEGRADED_CHARACTERS = 6000;
function auditSummary(audit) {
    const { verdict, headline, level, reasons, remedy, degraded, report } = audit;
    const why = whyThisLevel(audit);
    const isRefused = verdict === 'fail' || verdict === 'not-verified';
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### Provenance`, level === undefined
        ? (0,markdown.md) `**Verdict: ${verdict}** · ${headline}`
        : (0,markdown.md) `**Verdict: ${verdict} · SLSA Build L${level}** · ${headline}`, bulletList(reasons, REASON_CHARACTERS), remedy === undefined ? undefined : (0,markdown.md) `**What to do next:** ${(0,shortened/* shortenedInside */.D)(remedy, REMEDY_CHARACTERS)}`, isRefused ? why : undefined, subjectTable(audit), identityTables(audit), proofTable(audit), isRefused ? undefined : why, commandBlocks(audit), degraded.length === 0 ? undefined : (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Degraded`, bulletList(degraded, DEGRADED_CHARACTERS)), report === undefined ? undefined : (0,markdown.md) `Report: ${(0,markdown/* code */.aY)(report)} in the evidence folder.`);
}
function whyThisLevel({ conditions }) {
    return conditions.length === 0 ? undefined : (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Why this level`, (0,level_table/* levelTable */.n)(conditions));
}
function subjectTable({ subjects, site }) {
    if (subjects.length === 0)
        return undefined;
    const shown = subjects.slice(0, SHOWN);
    const isProved = subjects.some(({ bundles }) => bundles.length > 0);
    const isStored = subjects.some(({ bundles, stores }) => bundles.length > 0 && stores !== undefined);
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Subjects`, isProved ? undefined : (0,markdown.md) `No bundle is about them.`, isProved
        ? (0,markdown/* table */.tp)(['Subject and digest', isStored ? 'Bundle, and where it is stored' : 'Bundle'], shown.map((subject) => [subjectCell(subject), bundleCell(subject, site)]))
        : (0,markdown/* table */.tp)(['Subject and digest'], shown.map((subject) => [subjectCell(subject)])), more(subjects.length, SHOWN));
}
function subjectCell({ name, digest }) {
    const lines = [name, digest].map((text) => (0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(text, NAME_CHARACTERS)));
    return (0,markdown/* joinMarkdown */.UF)(lines, '<br>');
}
function bundleCell({ bundles, stores }, site) {
    if (bundles.length === 0)
        return (0,markdown.md) `none`;
    const names = listed(bundles, 2, (bundle) => (0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(bundle, BUNDLE_CHARACTERS)));
    if (stores === undefined)
        return names;
    const places = stores.length === 0 ? (0,markdown.md) `evidence folder` : listed(stores, 2, (store) => address(store, site));
    return (0,markdown/* joinMarkdown */.UF)([names, places], '<br>');
}
function listed(items, most, render) {
    const few = items.slice(0, most).map(render);
    const rest = items.length - few.length;
    return (0,markdown/* joinMarkdown */.UF)([...few, ...(rest > 0 ? [(0,markdown.md) `and ${rest} more`] : [])], '<br>');
}
function address(text, site) {
    const isThere = site !== undefined && text.startsWith(`${site}/`) && text.length <= LINK_CHARACTERS;
    return isThere
        ? (0,markdown/* link */.nf)(site.slice('https://'.length), text, site)
        : (0,breakable/* breakable */.m)((0,shortened/* shortened */.v)(text, STORE_CHARACTERS));
}
function identityTables({ identities, site }) {
    if (identities.length === 0)
        return undefined;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Identity`, ...identities
        .slice(0, SHOWN_SIGNERS)
        .map((identity) => (0,markdown/* table */.tp)(['Certified', ''], identityRows(identity, site))), more(identities.length, SHOWN_SIGNERS));
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
    const shown = rows.flatMap(([label, value]) => value === undefined ? [] : [[(0,markdown.md) `${label}`, (0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(value))]]);
    const { run } = identity;
    return run === undefined ? shown : [...shown, [(0,markdown.md) `Run`, runCell(run, site)]];
}
function runCell(run, site) {
    const [, id, attempt] = /\/actions\/runs\/(\d{1,20})\/attempts\/(\d{1,6})$/.exec(run) ?? [];
    if (site === undefined || id === undefined || run.length > LINK_CHARACTERS)
        return (0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(run));
    return (0,markdown/* link */.nf)(`${id}, attempt ${attempt}`, run, site);
}
function proofTable({ transparency }) {
    if (transparency.length === 0)
        return undefined;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Transparency`, (0,markdown/* table */.tp)(['Bundle', 'Instance, proved index, proved time'], transparency
        .slice(0, SHOWN_PROOFS)
        .map(({ bundle, instance, index, time }) => [
        (0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(bundle)),
        (0,markdown/* joinMarkdown */.UF)([
            (0,breakable/* breakable */.m)((0,shortened/* shortened */.v)(instance)),
            (0,markdown.md) `index ${(0,breakable/* breakable */.m)((0,shortened/* shortened */.v)(index))}`,
            (0,breakable/* breakable */.m)((0,shortened/* shortened */.v)(time)),
        ], '<br>'),
    ])), more(transparency.length, SHOWN_PROOFS));
}
function commandBlocks({ commands }) {
    if (commands.length === 0)
        return undefined;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Check again`, ...commands.flatMap(({ tool, text }) => [(0,markdown.md) `With ${tool}:`, (0,markdown/* preformatted */.EC)(pastedLines(text))]));
}
function bulletList(items, characters) {
    if (items.length === 0)
        return undefined;
    const shown = items.slice(0, SHOWN_LISTED);
    const most = Math.floor(characters / shown.length);
    const lines = shown.map((item) => (0,markdown.md) `- ${(0,shortened/* shortenedInside */.D)(item, most)}`);
    const rest = items.length - lines.length;
    return (0,markdown/* joinMarkdown */.UF)(rest > 0 ? [...lines, (0,markdown.md) `- and ${rest} more: see the report`] : lines);
}
function more(count, shown) {
    return count > shown ? (0,markdown.md) `${count - shown} more: see the report.` : undefined;
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

/***/ 93380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ buildLevelOf)
/* harmony export */ });
/* harmony import */ var _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);
/* harmony import */ var _level_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65439);


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

/***/ 34500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ directUseNotice),
/* harmony export */   z: () => (/* binding */ requireWantedLevel)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _level_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65439);
/* harmony import */ var _own_workflows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29657);



function requireWantedLevel(report, { builder, wanted, suite, elsewhere, }) {
    const asked = (wanted === 'auto' ? 1 : Number(wanted));
    const required = builder === 'build' ? 3 : asked;
    if (report.level >= required)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('level/not-reached', `Level ${required} was required but cannot be claimed: ${(0,_level_report_js__WEBPACK_IMPORTED_MODULE_2__/* .unmetFor */ .JP)(report, required).join('; ')}`, { hint: builder === 'build' ? hintForBuild(suite, elsewhere) : hintFor(required, suite) });
}
function hintForBuild(suite, elsewhere) {
    const attest = `${suite}/${_own_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWorkflows */ .Nj.attest}`;
    switch (elsewhere) {
        case 2:
        case 3:
            return `For this build call ${attest} (Level 2).`;
        case 1:
            return `Run every job of this run on hosted machines. For this build as it is call ${attest} (Level 1: a job of the run was not hosted).`;
        case 0:
            return `Start a new run and change nothing that the runner says of the job: ${attest} would not sign this one either.`;
        case undefined:
            return `For this build call ${attest} (Level 2 if every job of the run is hosted, else 1).`;
    }
}
function hintFor(required, suite) {
    if (required === 3)
        return `For Level 3 call ${suite}/${_own_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWorkflows */ .Nj.build}.`;
    return 'Run every job of this run on hosted machines, or ask for a lower "level".';
}
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
const identityKeys = knownKeys;
const certificateIdentityKeys = [...certificateKeys.keys()];
function key(field, takes, is) {
    return { field, takes, is: is instanceof RegExp ? (value) => is.test(value) : is };
}
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
function weaknessesOf(identity) {
    const { sourceRepository, sourceRepositoryId, sourceOwnerId } = identity;
    if (sourceRepository === undefined || (sourceRepositoryId ?? sourceOwnerId) !== undefined)
        return [];
    return [
        `the repository ${sourceRepository} is pinned by its name only: whoever gets the name later passes. Add "source-repository-id" and "source-owner-id".`,
    ];
}
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
    parseExpectedIdentity(text);
    return text;
}
function oneLine(value) {
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



function isForCosign({ kind }) {
    return kind !== 'ecdsa-p384' && kind !== 'ecdsa-p521';
}
function ourCommand({ proved, bundle, identity, hasRoot }) {
    return command(`secure-build verify ${artifactOf(proved)}`, [
        ['--bundle', bundle],
        ['--identity', identity],
        ...(proved.signer.kind === 'key' ? [['--key', 'PUBLIC.pem']] : []),
        ...(hasRoot ? [['--trusted-root', 'trusted_root.json']] : []),
    ]);
}
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
function command(start, flags) {
    const lines = flags.map(([name, value]) => (value === undefined ? name : `${name} ${word(value)}`));
    return [start, ...lines].join(' \\\n  ');
}
function artifactOf(proved) {
    const subjects = 'statement' in proved ? proved.statement.subject : [];
    const [subject, second] = subjects;
    if (subject === undefined || second !== undefined)
        return 'ARTIFACT';
    const file = subject.name.slice(subject.name.lastIndexOf('/') + 1);
    return word(file.startsWith('-') ? `./${file}` : file);
}
function word(text) {
    return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|~~~/u.test(text) ? 'NAME' : (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(text);
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

/***/ 87747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ knownLockfileKinds),
/* harmony export */   r: () => (/* binding */ knownLockfile)
/* harmony export */ });
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17984);

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
const knownLockfileKinds = knownNames.size + 2;
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
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function joinPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function placeBelow(folder, location) {
    const path = joinPath(folder, location);
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
