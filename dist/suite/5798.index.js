export const id = 5798;
export const ids = [5798];
export const modules = {

/***/ 62722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant),
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
function parseInstant(text) {
    const match = RFC3339.exec(text);
    const time = match === null ? Number.NaN : Date.parse(text);
    const [, year, month, day] = match ?? [];
    const monthEnd = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number.isNaN(time) || Number(day) > monthEnd || Number(day) < 1) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('time/invalid', `expected a time such as 2026-11-21T11:30:00Z, got ${JSON.stringify(text.slice(0, 60))}`);
    }
    return new Date(time);
}
function formatInstant(instant) {
    return `${instant.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 55513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Vv: () => (/* binding */ certifiedFields),
/* harmony export */   YY: () => (/* binding */ isCertifiedBuildType),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   xN: () => (/* binding */ certifiedBuildTypes)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1229);
/* harmony import */ var _own_workflows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29657);



const certifiedBuildTypes = {
    build: _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .buildTypes */ .MR.build,
    workflow: _formats_slsa_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .buildTypes */ .MR.githubWorkflow,
    oldWorkflow: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
};
const known = new Set(Object.values(certifiedBuildTypes));
function isCertifiedBuildType(buildType) {
    return known.has(buildType);
}
function certifiedFields(predicate, certified, buildType) {
    const isOurs = buildType === certifiedBuildTypes.build;
    const { sourceRepositoryUri: repository, sourceRepositoryRef: ref } = certified;
    const sourceUri = join('git+', repository, '@', ref);
    const field = (oid, path, certificate) => ({
        at: `/predicate/${path.join('/')}`,
        oid,
        predicate: textAt(predicate, path),
        certificate,
    });
    const github = ['buildDefinition', 'internalParameters', 'github'];
    const workflow = ['buildDefinition', 'externalParameters', 'workflow'];
    return [
        builderField(predicate, certified, buildType),
        field('.12', [...workflow, 'repository'], repository),
        field('.14', [...workflow, 'ref'], ref),
        workflowPathField(predicate, certified, isOurs),
        field('.20', [...github, 'event_name'], certified.buildTrigger),
        field('.15', [...github, 'repository_id'], certified.sourceRepositoryId),
        field('.17', [...github, 'repository_owner_id'], certified.sourceRepositoryOwnerId),
        ...(buildType === certifiedBuildTypes.oldWorkflow
            ? []
            : [field('.11', [...github, 'runner_environment'], certified.runnerEnvironment)]),
        field('.21', ['runDetails', 'metadata', 'invocationId'], certified.runInvocationUri),
        ...sourceFields(predicate, isOurs ? 'source' : undefined, sourceUri, certified.sourceRepositoryDigest),
        ...(isOurs
            ? [
                field('.20', ['buildDefinition', 'externalParameters', 'event', 'name'], certified.buildTrigger),
                ...workflowFields(predicate, certified),
            ]
            : []),
    ];
}
function builderField(predicate, { san, buildSignerUri, runnerEnvironment }, buildType) {
    const path = ['runDetails', 'builder', 'id'];
    const isOld = buildType === certifiedBuildTypes.oldWorkflow;
    const signer = buildSignerUri === san.value ? buildSignerUri : undefined;
    return {
        at: `/predicate/${path.join('/')}`,
        oid: isOld ? '.11' : '.9',
        predicate: textAt(predicate, path),
        certificate: isOld ? join('https://github.com/actions/runner/', runnerEnvironment) : signer,
    };
}
function workflowPathField(predicate, { buildConfigUri, sourceRepositoryUri, sourceRepositoryRef }, isOurs) {
    const at = ['buildDefinition', 'externalParameters', 'workflow', 'path'];
    const path = textAt(predicate, at);
    const beginning = join('', sourceRepositoryUri, '/', path, '@');
    const whole = join('', beginning, sourceRepositoryRef);
    const isBeginning = !isOurs && beginning !== undefined && buildConfigUri?.startsWith(beginning) === true;
    return {
        at: `/predicate/${at.join('/')}`,
        oid: '.18',
        predicate: isBeginning ? buildConfigUri : whole,
        certificate: buildConfigUri,
    };
}
const DEPENDENCIES = ['buildDefinition', 'resolvedDependencies'];
function sourceFields(predicate, name, uri, digest) {
    return [
        dependencyField(predicate, name, { path: ['uri'], oid: '.12, .14', certificate: uri }),
        dependencyField(predicate, name, { path: ['digest', 'gitCommit'], oid: '.13', certificate: digest }),
    ];
}
function workflowFields(predicate, { buildSignerUri, buildSignerDigest, buildConfigDigest, ...source }) {
    const path = textAt(predicate, ['buildDefinition', 'externalParameters', 'workflow', 'path']);
    const { sourceRepositoryUri: repository, sourceRepositoryRef: ref } = source;
    const uri = join('git+', repository, '@', ref, '#', path);
    return [
        dependencyField(predicate, 'builder', {
            path: ['uri'],
            oid: '.9',
            certificate: builderUri(buildSignerUri),
        }),
        dependencyField(predicate, 'builder', {
            path: ['digest', 'gitCommit'],
            oid: '.10',
            certificate: buildSignerDigest,
        }),
        dependencyField(predicate, 'workflow', { path: ['uri'], oid: '.12, .14', certificate: uri }),
        dependencyField(predicate, 'workflow', {
            path: ['digest', 'gitCommit'],
            oid: '.19',
            certificate: buildConfigDigest,
        }),
    ];
}
function builderUri(signer) {
    const middle = `/${_own_workflows_js__WEBPACK_IMPORTED_MODULE_2__/* .ownWorkflows */ .Nj.build}@`;
    const at = signer?.indexOf(middle) ?? -1;
    if (signer === undefined || at < 0)
        return undefined;
    return `git+${signer.slice(0, at)}@${signer.slice(at + middle.length)}`;
}
function dependencyField(predicate, name, field) {
    const { path, oid, certificate } = field;
    const found = dependency(predicate, name);
    const at = [...DEPENDENCIES, ...(found === undefined ? [] : [String(found.index), ...path])];
    return { at: `/predicate/${at.join('/')}`, oid, predicate: textAt(found?.item, path), certificate };
}
function dependency(predicate, name) {
    const list = valueAt(predicate, DEPENDENCIES);
    const candidates = ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) ? list : [])
        .map((item, index) => ({ item, index }))
        .filter(({ item }) => name === undefined || textAt(item, ['name']) === name);
    return candidates.length === 1 ? candidates[0] : undefined;
}
function valueAt(value, path) {
    let found = value;
    for (const step of path)
        found = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found[step] : undefined;
    return found;
}
function textAt(value, path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : undefined;
}
function join(...parts) {
    return parts.includes(undefined) ? undefined : parts.join('');
}


/***/ }),

/***/ 82144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ acceptedLevel),
/* harmony export */   sd: () => (/* binding */ OTHER_JOBS_HOSTED),
/* harmony export */   ye: () => (/* binding */ certifiedLevel)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _formats_build_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75070);
/* harmony import */ var _formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6404);
/* harmony import */ var _signing_released_builders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56418);
/* harmony import */ var _certified_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55513);
/* harmony import */ var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39554);
/* harmony import */ var _level_conditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9647);
/* harmony import */ var _level_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65439);
/* harmony import */ var _own_workflows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29657);









function certifiedLevel(predicate, certified, buildType, released) {
    const release = (0,_signing_released_builders_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseOf */ .l)(certified, released);
    if (buildType === _certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .certifiedBuildTypes */ .xN.build) {
        const conditions = ownConditions(predicate, certified, release);
        return { level: conditions.every(({ met }) => met) ? 3 : 0, conditions };
    }
    const conditions = [
        certifiedRun(certified),
        hostedSigner(certified, 2),
        ...(release === undefined && othersStated(predicate) === undefined ? [] : [hostedOthers(predicate)]),
        (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .condition */ .uH)('C1', false, `the provenance is of the build type ${buildType}, which build.yml does not write`, 'predicate'),
    ];
    return { level: (0,_level_report_js__WEBPACK_IMPORTED_MODULE_8__/* .levelOf */ .In)(conditions), conditions };
}
function acceptedLevel({ signer, level }) {
    const accepted = {
        id: 'accepted-builder',
        level: level === 0 ? 1 : level,
        title: 'The policy accepts the builder',
        met: level > 0,
        evidence: `the policy gives ${signer} level ${level}`,
        source: 'policy',
    };
    return { level, conditions: [accepted] };
}
function ownConditions(predicate, certified, release) {
    const github = ['buildDefinition', 'internalParameters', 'github'];
    const job = (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(predicate, [...github, 'buildJob']);
    const inputs = (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(predicate, ['buildDefinition', 'externalParameters', 'inputs']);
    const faults = (0,_formats_build_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .buildShapeFaults */ .JW)(predicate);
    return [
        releasedBuilder(certified, release),
        hostedSigner(certified, 3),
        (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeMachine */ .Hx)(machineOf(job), (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(inputs, ['platform']), 'predicate'),
        recordedJob(job, certified),
        releasedFile('C5', 'the build job without rights, cache and secrets', release),
        releasedFile('C6', 'no foreign code in the job that signs', release),
        (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .trigger */ .hZ)(certified.buildTrigger ?? '', 'certificate'),
        recordedHandoff(predicate),
        recordedInputs(predicate, certified),
        certifiedSource(certified),
    ].map((judged) => inShape(judged, faults));
}
const restingOn = [
    [/\/buildJob\/(?:labels|runnerGroupId|runnerGroupName)(?:\/|$)/, 'C3'],
    [/\/buildJob(?:\/|$)/, 'C4'],
    [/^\/runDetails\/byproducts(?:\/|$)/, 'C8'],
];
function inShape(judged, faults) {
    const [fault] = faults.filter(({ pointer }) => {
        const [, id = 'C9'] = restingOn.find(([part]) => part.test(pointer)) ?? [];
        return id === judged.id;
    });
    if (!judged.met || fault === undefined)
        return judged;
    return { ...judged, met: false, evidence: `${(0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .shownText */ .f$)(`/predicate${fault.pointer}`)} ${fault.fault}` };
}
function releasedBuilder({ san, buildSignerDigest }, release) {
    const isBuild = release !== undefined && release.level >= 3 && isOwnBuild(san.value);
    const evidence = isBuild
        ? `signed by ${san.value} at ${buildSignerDigest}, of release ${release.builder.version}`
        : release === undefined
            ? `signed by ${show(san.value)} at ${show(buildSignerDigest)}, which no release lists`
            : `signed by ${show(san.value)}, which gives level ${release.level} at most`;
    return (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .condition */ .uH)('C1', isBuild, evidence, 'certificate');
}
function isOwnBuild(san) {
    return san.slice(0, Math.max(san.indexOf('@'), 0)).endsWith(`/${_own_workflows_js__WEBPACK_IMPORTED_MODULE_6__/* .ownWorkflows */ .Nj.build}`);
}
function hostedSigner({ runnerEnvironment }, level) {
    const evidence = `the job that signed ran on a machine that is ${show(runnerEnvironment)}`;
    return (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .condition */ .uH)('C2', runnerEnvironment === 'github-hosted', evidence, 'certificate', level);
}
function machineOf(job) {
    const [id, name, labels] = [
        (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(job, ['runnerGroupId']),
        (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(job, ['runnerGroupName']),
        (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(job, ['labels']),
    ];
    const texts = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(labels) ? labels : [];
    return {
        labels: texts.filter((label) => typeof label === 'string'),
        ...(typeof id === 'number' ? { runnerGroupId: id } : {}),
        ...(name === undefined ? {} : { runnerGroupName: name }),
    };
}
function recordedJob(job, { runInvocationUri = '' }) {
    const [id, attempt] = [(0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(job, ['id']), (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(job, ['runAttempt'])];
    const conclusion = (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(job, ['conclusion']);
    const last = Number(/\/attempts\/([1-9]\d{0,5})$/.exec(runInvocationUri)?.[1]);
    const isRecorded = isPositive(id) && isPositive(attempt) && attempt <= last && conclusion === 'success';
    const evidence = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(job)
        ? `the provenance records the job ${shown(id)} of attempt ${shown(attempt)}, which ended with ${show(conclusion)}`
        : 'the provenance records no build job';
    return (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .condition */ .uH)('C4', isRecorded, evidence, 'predicate');
}
function releasedFile(id, what, release) {
    const evidence = release === undefined
        ? 'no release vouches for the file of the workflow'
        : `${what}: ${_own_workflows_js__WEBPACK_IMPORTED_MODULE_6__/* .ownWorkflows */ .Nj.build} of release ${release.builder.version} at ${release.builder.commit}`;
    return (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .condition */ .uH)(id, release !== undefined, evidence, 'workflow file');
}
function recordedHandoff(predicate) {
    const list = (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(predicate, ['runDetails', 'byproducts']);
    const handoffs = ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) ? list : []).filter((item) => (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(item, ['name']) === 'handoff');
    const digest = handoffs.length === 1 ? (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(handoffs[0], ['digest', 'sha256']) : undefined;
    const met = digest !== undefined && /^[0-9a-f]{64}$/.test(digest);
    const evidence = met
        ? `the subjects were received by the hand-off sha256:${digest}`
        : 'the provenance records no hand-off, or more than one';
    return (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .condition */ .uH)('C8', met, evidence, 'predicate');
}
function recordedInputs(predicate, { buildTrigger }) {
    const parameters = ['buildDefinition', 'externalParameters'];
    const inputs = (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(predicate, [...parameters, 'inputs']);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(inputs))
        return (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .condition */ .uH)('C9', false, 'the provenance records no inputs', 'predicate');
    const ofEvent = (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(predicate, [...parameters, 'event', 'inputs']);
    const given = [...Object.entries(inputs), ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(ofEvent) ? Object.entries(ofEvent) : [])];
    const masked = given.find((entry) => (0,_declared_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsMask */ .LZ)(entry))?.[0];
    const judged = (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeInputs */ .dG)(Object.keys(inputs), masked, 'predicate');
    if (!judged.met)
        return judged;
    const fault = ofEvent !== undefined && buildTrigger !== 'workflow_dispatch'
        ? `inputs of the event are recorded, which ${show(buildTrigger)} does not have`
        : lonelyDigest(inputs, (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(predicate, ['buildDefinition', 'resolvedDependencies']));
    return fault === undefined ? judged : (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .condition */ .uH)('C9', false, fault, 'predicate');
}
function lonelyDigest(inputs, dependencies) {
    const list = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(dependencies) ? dependencies : [];
    const lonely = Object.entries(inputs).find(([name, value]) => {
        const digest = (0,_formats_build_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfInput */ .gP)(value);
        const said = list.filter((item) => (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(item, ['name']) === `input/${name}` && (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(item, ['uri']) === undefined);
        return digest !== undefined && (said.length !== 1 || (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(said[0], ['digest', 'sha256']) !== digest);
    });
    return lonely && `no one dependency has the digest of the input ${(0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .shownText */ .f$)(lonely[0])}`;
}
function certifiedSource({ sourceRepositoryDigest: commit }) {
    const evidence = `the source is the certified commit ${show(commit)}`;
    return (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .condition */ .uH)('C10', commit !== undefined, evidence, 'certificate');
}
const LAST_OF_COMPLETE = 21;
function certifiedRun(certified) {
    const fields = Object.keys(_formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certifiedExtensions */ .o7);
    const missing = fields
        .filter((field) => _formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certifiedExtensions */ .o7[field].arc <= LAST_OF_COMPLETE && certified[field] === undefined)
        .map((field) => `.${_formats_fulcio_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certifiedExtensions */ .o7[field].arc}`);
    return {
        id: 'run-certified',
        level: 1,
        title: 'The build platform certifies the run',
        met: missing.length === 0,
        evidence: missing.length === 0
            ? `the certificate of ${show(certified.issuer)} is complete, and the predicate says the same`
            : `the certificate lacks OID ${missing.join(', ')}`,
        source: 'certificate',
    };
}
function othersStated(predicate) {
    return (0,_certified_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(predicate, ['buildDefinition', 'internalParameters', 'github', OTHER_JOBS_HOSTED]);
}
function hostedOthers(predicate) {
    const met = othersStated(predicate) === true;
    return {
        id: 'jobs-hosted',
        level: 2,
        title: 'Every job that could have built ran on a hosted machine',
        met,
        evidence: `the provenance ${met ? 'states' : 'does not state'} that every other job of the run had a hosted machine`,
        source: 'predicate',
    };
}
const OTHER_JOBS_HOSTED = 'securebuild_otherJobsHosted';
function isPositive(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
function shown(value) {
    return JSON.stringify(value ?? null).slice(0, 40);
}
function show(text) {
    return text === undefined ? 'nothing' : (0,_level_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .shownText */ .f$)(text);
}


/***/ }),

/***/ 38992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ crossCheck)
});

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/certified-fields.ts
var certified_fields = __webpack_require__(55513);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/builder-rows.ts


function matchingRow(predicate, certified, rows) {
    const buildType = buildTypeOf(predicate);
    const builder = (0,certified_fields/* textAt */.$6)(predicate, ['runDetails', 'builder', 'id']) ?? (0,certified_fields/* textAt */.$6)(predicate, ['builder', 'id']);
    const uri = certified.san.value;
    const at = uri.indexOf('@');
    if (certified.san.kind !== 'uri' || at < 0 || builder === undefined || buildType === undefined)
        return undefined;
    const ref = uri.slice(at + 1);
    return rows.find((row) => row.signer === uri.slice(0, at) &&
        row.buildTypes.includes(buildType) &&
        isAccepted(row, certified, ref) &&
        (row.builder === undefined
            ? builder === uri
            : [row.builder, `${row.builder}@${ref}`].includes(builder)) &&
        namesSource(predicate, certified));
}
function rowOfSigner(certified, buildType, rows) {
    const uri = certified.san.value;
    const at = uri.indexOf('@');
    if (certified.san.kind !== 'uri' || at < 0)
        return undefined;
    return rows.find((row) => row.builder === undefined &&
        row.signer === uri.slice(0, at) &&
        row.buildTypes.includes(buildType) &&
        isAccepted(row, certified, uri.slice(at + 1)));
}
function buildTypeOf(predicate) {
    return (0,certified_fields/* textAt */.$6)(predicate, ['buildDefinition', 'buildType']) ?? (0,certified_fields/* textAt */.$6)(predicate, ['buildType']);
}
function isAccepted({ digests }, { buildSignerDigest }, ref) {
    if (digests === undefined)
        return /^refs\/tags\/v\d+\.\d+\.\d+$/.test(ref);
    return buildSignerDigest !== undefined && digests.includes(buildSignerDigest);
}
function namesSource(predicate, { sourceRepositoryUri, sourceRepositoryRef, sourceRepositoryDigest }) {
    if (sourceRepositoryUri === undefined || sourceRepositoryRef === undefined)
        return false;
    const uri = `git+${sourceRepositoryUri}@${sourceRepositoryRef}`;
    const candidates = [
        ...listAt(predicate, ['buildDefinition', 'resolvedDependencies']),
        ...listAt(predicate, ['materials']),
        (0,certified_fields/* valueAt */.fK)(predicate, ['invocation', 'configSource']),
    ];
    const commits = candidates.filter((candidate) => {
        const digest = (0,certified_fields/* valueAt */.fK)(candidate, ['digest']);
        const commit = (0,json/* isJsonObject */.OW)(digest) ? (digest.gitCommit ?? digest.sha1) : undefined;
        return commit !== undefined && commit === sourceRepositoryDigest;
    });
    return commits.length > 0 && commits.every((candidate) => (0,certified_fields/* textAt */.$6)(candidate, ['uri']) === uri);
}
function listAt(predicate, path) {
    const list = (0,certified_fields/* valueAt */.fK)(predicate, path);
    return (0,json/* isJsonArray */.Md)(list) ? list : [];
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/certified-level.ts
var certified_level = __webpack_require__(82144);
// EXTERNAL MODULE: ./packages/common/src/formats/build-provenance-shape.ts
var build_provenance_shape = __webpack_require__(75070);
// EXTERNAL MODULE: ./packages/common/src/formats/unknown-members.ts
var unknown_members = __webpack_require__(73632);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/known-members.ts





function unknownProvenanceMembers(predicateType, predicate, buildType) {
    return unknownIn(predicateType, predicate, buildType).map((pointer) => `/predicate${pointer}`);
}
function unknownIn(predicateType, predicate, buildType) {
    if (predicateType !== in_toto/* predicateTypes */.ZR.slsaProvenance)
        return (0,unknown_members/* unknownMembers */.k)(predicate, ofVersion02);
    if (buildType === certified_fields/* certifiedBuildTypes */.xN.build)
        return (0,build_provenance_shape/* unknownBuildMembers */.K7)(predicate);
    const isKnown = buildType !== undefined && (0,certified_fields/* isCertifiedBuildType */.YY)(buildType);
    return (0,unknown_members/* unknownMembers */.k)(predicate, isKnown ? ofWorkflow : ofVersion1);
}
const ofAnyBuild = [
    '/buildDefinition/buildType',
    '/runDetails/builder/id',
    '/runDetails/builder/version',
    ...entryMembers('/runDetails/builder/builderDependencies'),
    '/runDetails/metadata/invocationId',
    '/runDetails/metadata/startedOn',
    '/runDetails/metadata/finishedOn',
    ...entryMembers('/runDetails/byproducts'),
];
const ofWorkflow = [
    ...ofAnyBuild,
    ...['repository', 'ref', 'path'].map((name) => `/buildDefinition/externalParameters/workflow/${name}`),
    ...['event_name', 'repository_id', 'repository_owner_id', 'runner_environment', certified_level/* OTHER_JOBS_HOSTED */.sd].map((name) => `/buildDefinition/internalParameters/github/${name}`),
    '/buildDefinition/resolvedDependencies/N/uri',
    '/buildDefinition/resolvedDependencies/N/digest/gitCommit',
];
const ofVersion1 = [
    ...ofAnyBuild,
    '/buildDefinition/externalParameters',
    '/buildDefinition/internalParameters',
    ...entryMembers('/buildDefinition/resolvedDependencies'),
];
const ofVersion02 = [
    '/builder/id',
    '/buildType',
    ...['uri', 'digest', 'entryPoint'].map((name) => `/invocation/configSource/${name}`),
    '/invocation/parameters',
    '/invocation/environment',
    '/buildConfig',
    ...['buildInvocationId', 'buildInvocationID', 'buildStartedOn', 'buildFinishedOn', 'reproducible'].map((name) => `/metadata/${name}`),
    ...['parameters', 'environment', 'materials'].map((name) => `/metadata/completeness/${name}`),
    '/materials/N/uri',
    '/materials/N/digest',
];
function entryMembers(list) {
    const members = ['name', 'uri', 'digest', 'content', 'downloadLocation', 'mediaType', 'annotations'];
    return members.map((member) => `${list}/N/${member}`);
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/level-report.ts
var level_report = __webpack_require__(65439);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/cross-check.ts











const OLD_PROVENANCE = 'https://slsa.dev/provenance/v0.2';
function crossCheck(statement, signer, question) {
    const { provenance: policy } = question;
    const check = compare(statement, signer, policy, question.released ?? []);
    requireLevel(check, policy?.minimumLevel ?? 0);
    return check;
}
function compare({ predicateType, predicate }, signer, policy, released) {
    const isProvenance = predicateType === in_toto/* predicateTypes */.ZR.slsaProvenance;
    if (!isProvenance && predicateType !== OLD_PROVENANCE)
        return notCompared('the statement is no provenance');
    const buildType = buildTypeOf(predicate);
    if (policy === undefined && buildType !== certified_fields/* certifiedBuildTypes */.xN.build)
        return notCompared('nothing was asked of it');
    if (signer.kind === 'key') {
        requireInputs(predicate, policy);
        return notCompared('a key certifies nothing about a build');
    }
    const { certified } = signer;
    if (isProvenance && buildType !== undefined && (0,certified_fields/* isCertifiedBuildType */.YY)(buildType)) {
        requireCertifiedFields(predicate, certified, buildType);
        requireKnownParameters(predicate, buildType, policy);
        const rows = buildType === certified_fields/* certifiedBuildTypes */.xN.build ? [] : (policy?.builders ?? []);
        const row = rowOfSigner(certified, buildType, rows);
        const report = row === undefined ? (0,certified_level/* certifiedLevel */.ye)(predicate, certified, buildType, released) : (0,certified_level/* acceptedLevel */.Gt)(row);
        return crossChecked(buildType, report, unknownProvenanceMembers(predicateType, predicate, buildType));
    }
    const row = matchingRow(predicate, certified, policy?.builders ?? []);
    if (row === undefined) {
        throw new problem/* Problem */.AF('verify/parameter', `nobody here knows the build type ${JSON.stringify(buildType?.slice(0, 200) ?? null)} of this builder`, { hint: 'Add the builder to the policy after a review, with its signer, build type and commits.' });
    }
    requireInputs(predicate, policy);
    const unknown = unknownProvenanceMembers(predicateType, predicate, buildType);
    return crossChecked(buildType ?? '', (0,certified_level/* acceptedLevel */.Gt)(row), unknown);
}
function crossChecked(buildType, report, unknownFields) {
    return { kind: 'cross-checked', buildType, level: report.level, report, unknownFields };
}
const notCompared = (because) => ({ kind: 'not-cross-checked', because });
function requireCertifiedFields(predicate, certified, buildType) {
    for (const { at, oid, predicate: said, certificate } of (0,certified_fields/* certifiedFields */.Vv)(predicate, certified, buildType)) {
        if (said !== undefined && said === certificate)
            continue;
        const [a, b] = [said, certificate].map((text) => text === undefined ? 'nothing' : JSON.stringify(text.slice(0, 200)));
        throw new problem/* Problem */.AF('verify/predicate', `the predicate says ${a}, but the certificate ${b} (OID ${oid}, ${at})`);
    }
}
function requireKnownParameters(predicate, buildType, policy) {
    const allowed = policy?.allowedExternalParameters ?? [];
    const known = buildType === certified_fields/* certifiedBuildTypes */.xN.build ? ['workflow', 'inputs', 'event'] : ['workflow'];
    const parameters = ['buildDefinition', 'externalParameters'];
    refuseUnknown((0,certified_fields/* valueAt */.fK)(predicate, parameters), [...known, ...allowed], parameters);
    const workflow = [...parameters, 'workflow'];
    refuseUnknown((0,certified_fields/* valueAt */.fK)(predicate, workflow), ['repository', 'ref', 'path', ...allowed], workflow);
    requireInputs(predicate, policy);
}
function refuseUnknown(value, known, path) {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const unknown = keys.find((key) => !known.includes(key));
    if (unknown === undefined)
        return;
    throw new problem/* Problem */.AF('verify/parameter', `unknown parameter ${JSON.stringify(unknown.slice(0, 100))}`, {
        at: { pointer: `/predicate/${path.join('/')}` },
    });
}
function requireInputs(predicate, policy) {
    const inputs = (0,certified_fields/* valueAt */.fK)(predicate, ['buildDefinition', 'externalParameters', 'inputs']);
    for (const [name, wanted] of Object.entries(policy?.expectedInputs ?? {})) {
        const got = (0,json/* isJsonObject */.OW)(inputs) ? inputs[name] : undefined;
        if (got !== undefined && isSameInput(got, wanted))
            continue;
        throw new problem/* Problem */.AF('verify/parameter', `expected the input "${name}" to be ${JSON.stringify(wanted).slice(0, 100)}, got ${got === undefined ? 'nothing' : JSON.stringify(got).slice(0, 100)}`, { at: { pointer: '/predicate/buildDefinition/externalParameters/inputs' } });
    }
}
function isSameInput(got, wanted) {
    const isSame = (value) => (0,bytes/* equalBytes */.ex)((0,canonical_json/* canonicalBytes */.M)(got), (0,canonical_json/* canonicalBytes */.M)(value));
    return isSame(wanted) || (typeof wanted === 'string' && isSame({ sha256: (0,digest/* sha256 */.sc)(wanted) }));
}
function requireLevel(check, minimum) {
    const level = check.kind === 'cross-checked' ? check.level : 0;
    if (level >= minimum)
        return;
    const because = check.kind === 'cross-checked'
        ? [`it shows level ${level}`, ...(0,level_report/* unmetFor */.JP)(check.report, minimum)].join('; ')
        : check.because;
    throw new problem/* Problem */.AF('verify/level', `build level ${minimum} was asked for: ${because}`);
}


/***/ }),

/***/ 39554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ holdsMask),
/* harmony export */   _9: () => (/* binding */ buildInputs),
/* harmony export */   v5: () => (/* binding */ recordInputs),
/* harmony export */   vV: () => (/* binding */ maskedInputs),
/* harmony export */   xP: () => (/* binding */ parseDeclaredInputs),
/* harmony export */   xu: () => (/* binding */ refuseMaskedInputs)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);





const buildInputs = [
    'preset',
    'command',
    'working-directory',
    'artifacts',
    'platform',
    'toolchain-version',
    'store',
    'instance',
    'timeout-minutes',
];
function parseDeclaredInputs(text, where) {
    const object = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text, { file: where, code: 'input/invalid' });
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(object)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('input/invalid', `${where}: expected the object of toJSON(inputs)`);
    }
    const values = new Map();
    for (const [name, value] of Object.entries(object)) {
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('input/invalid', `${where}: expected "${name.slice(0, 100)}" to be a text, a number or a boolean`);
        }
        values.set(name, value);
    }
    return { values };
}
function holdsMask(value) {
    return JSON.stringify(value).includes('***');
}
function maskedInputs({ values }) {
    return [...values].filter(([name, value]) => holdsMask([name, value])).map(([name]) => name);
}
const SECRETLESS = 'build.yml takes no secrets. Where the build needs one, build in a job of your own and have attest.yml sign the result (Level 2). Where the value is no secret, remove the secret of the same text.';
function refuseMaskedInputs(inputs) {
    const [name] = maskedInputs(inputs);
    if (name === undefined)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('provenance/parameter', `Input "${name.slice(0, 100)}" contains a masked secret ("***"). Inputs are published in the provenance; pass no secret by an input.`, { hint: SECRETLESS });
}
function recordInputs(declared) {
    refuseMaskedInputs(declared);
    const inputs = new Map();
    const large = [];
    for (const [name, value] of declared.values) {
        if (typeof value !== 'string' || (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(value).length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.recordedInputBytes) {
            inputs.set(name, value);
            continue;
        }
        const digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(value);
        inputs.set(name, { sha256: digest });
        large.push({ name: `input/${name}`, digest: { sha256: digest }, mediaType: 'text/plain' });
    }
    return { inputs: Object.fromEntries(inputs), large };
}


/***/ }),

/***/ 9647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ judgeMachine),
/* harmony export */   dG: () => (/* binding */ judgeInputs),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   hZ: () => (/* binding */ trigger),
/* harmony export */   uH: () => (/* binding */ condition)
/* harmony export */ });
/* unused harmony export conditionTitles */
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36875);
/* harmony import */ var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39554);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17358);
/* harmony import */ var _run_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35240);
/* harmony import */ var _triggers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25717);





const conditionTitles = {
    C1: 'The running workflow is our build.yml',
    C2: 'The job that signs ran on a hosted machine',
    C3: 'The job that built ran on a hosted machine',
    C4: 'Exactly one job built, and it succeeded',
    C5: 'The build job had no rights, no cache and no secrets',
    C6: 'The job that signs ran no foreign code',
    C7: 'The event runs no foreign code with rights',
    C8: 'The subjects are what the build job handed over',
    C9: 'All inputs are recorded',
    C10: 'The source is the commit of the run',
};
function condition(id, met, evidence, source, level = 3) {
    return { id, level, title: conditionTitles[id], met, evidence, source };
}
function judgeMachine(job, platform, source) {
    const { labels, runnerGroupId: id, runnerGroupName: name } = job;
    const group = id === undefined ? 'without a runner group' : `in runner group ${shownText(name ?? '')} (id ${id})`;
    const shown = labels.map((label) => shownText(label)).join(', ');
    const evidence = (0,_run_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .isHosted */ .OZ)(job)
        ? `the build job ran ${group} with ${shown === '' ? 'no label' : `the label ${shown}`} for ${platform === undefined ? 'a platform that is not recorded' : `the platform ${shownText(platform)}`}`
        : `the build job ran ${group}`;
    const met = (0,_run_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .isHosted */ .OZ)(job) && platform !== undefined && (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .areLabelsOf */ .vM)(platform, labels);
    return condition('C3', met, evidence, source);
}
function judgeInputs(names, masked, source) {
    const known = _declared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .buildInputs */ ._9;
    const unknown = names.find((name) => !known.includes(name));
    const missing = known.find((name) => !names.includes(name));
    const fault = masked !== undefined
        ? `the input ${shownText(masked)} contains a masked secret`
        : unknown !== undefined
            ? `nobody here knows the input ${shownText(unknown)}`
            : missing !== undefined
                ? `the declared input ${shownText(missing)} is not recorded`
                : undefined;
    return condition('C9', fault === undefined, fault ?? `all ${names.length} inputs are recorded`, source);
}
function trigger(eventName, source) {
    const met = (0,_triggers_js__WEBPACK_IMPORTED_MODULE_3__/* .isAcceptedTrigger */ .Y)(eventName);
    const evidence = `the run was started by ${shownText(eventName)}${met ? '' : `, expected one of ${_triggers_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedTriggers */ .f.join(', ')}`}`;
    return condition('C7', met, evidence, source);
}
function shownText(text) {
    return JSON.stringify((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(text.slice(0, 200)));
}


/***/ }),

/***/ 65439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   JP: () => (/* binding */ unmetFor),
/* harmony export */   Rx: () => (/* binding */ formatCondition)
/* harmony export */ });
function levelOf(conditions) {
    const unmet = conditions.filter(({ met }) => !met).map(({ level }) => level);
    if (conditions.length === 0)
        return 0;
    return (Math.min(4, ...unmet) - 1);
}
function formatCondition({ id, met, evidence, source }) {
    return `${met ? '✓' : '✗'} ${id} ${evidence}${source === 'none' ? '' : ` (${source})`}`;
}
function unmetFor({ conditions }, level) {
    return conditions
        .filter((condition) => !condition.met && condition.level <= level)
        .map((condition) => formatCondition(condition));
}


/***/ }),

/***/ 29657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ ownWorkflows),
/* harmony export */   Rx: () => (/* binding */ ownWorkflowOf),
/* harmony export */   b_: () => (/* binding */ ownReleasing),
/* harmony export */   dj: () => (/* binding */ builderKindOf),
/* harmony export */   iW: () => (/* binding */ isOwnGate),
/* harmony export */   lE: () => (/* binding */ ownReproduction),
/* harmony export */   oF: () => (/* binding */ ownGate),
/* harmony export */   sI: () => (/* binding */ vouchedFor)
/* harmony export */ });
const ownWorkflows = {
    build: '.github/workflows/build.yml',
    attest: '.github/workflows/attest.yml',
};
const ownGate = '.github/workflows/gate.yml';
const ownReproduction = '.github/workflows/reproduce.yml';
const ownReleasing = '.github/workflows/release.yml';
const vouchedFor = [
    [ownWorkflows.build, 3],
    [ownWorkflows.attest, 2],
    [ownGate, 0],
    [ownReproduction, 0],
];
function ownWorkflowOf(jobWorkflowRef, suite) {
    for (const kind of ['build', 'attest']) {
        const ref = refOf(jobWorkflowRef, suite, ownWorkflows[kind]);
        if (ref !== undefined)
            return { kind, ref };
    }
    return undefined;
}
function isOwnGate(jobWorkflowRef, suite) {
    return refOf(jobWorkflowRef, suite, ownGate) !== undefined;
}
function refOf(jobWorkflowRef, suite, path) {
    const beginning = `${suite}/${path}@`;
    const isThere = jobWorkflowRef.startsWith(beginning) && jobWorkflowRef.length > beginning.length;
    return isThere ? jobWorkflowRef.slice(beginning.length) : undefined;
}
function builderKindOf(jobWorkflowRef, suite) {
    return ownWorkflowOf(jobWorkflowRef, suite)?.kind ?? 'direct';
}


/***/ }),

/***/ 17358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ platforms),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   vM: () => (/* binding */ areLabelsOf)
/* harmony export */ });
/* unused harmony export runnerLabels */
const runnerLabels = {
    'linux-x64': ['ubuntu-24.04'],
    'linux-arm64': ['ubuntu-24.04-arm'],
    'windows-x64': ['windows-2025'],
    'macos-arm64': ['macos-15'],
};
const platforms = Object.keys(runnerLabels);
const byPlatform = new Map(Object.entries(runnerLabels));
function isPlatform(text) {
    return byPlatform.has(text);
}
function areLabelsOf(platform, labels) {
    const [label, second] = labels;
    return label !== undefined && second === undefined && byPlatform.get(platform)?.includes(label) === true;
}


/***/ }),

/***/ 35240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ runJobs),
/* harmony export */   D6: () => (/* binding */ attestJobIdOf),
/* harmony export */   Lt: () => (/* binding */ otherJobs),
/* harmony export */   OZ: () => (/* binding */ isHosted),
/* harmony export */   eA: () => (/* binding */ jobsOfCall),
/* harmony export */   xm: () => (/* binding */ findBuildJob)
/* harmony export */ });
/* unused harmony export HOSTED_GROUP */
function runJobs(runId, attempts) {
    return { runId, attempts };
}
const HOSTED_GROUP = { id: 0, name: 'GitHub Actions' };
function isHosted({ runnerGroupId, runnerGroupName, }) {
    return runnerGroupId === HOSTED_GROUP.id && runnerGroupName === HOSTED_GROUP.name;
}
function findBuildJob({ attempts }, attestJobId) {
    const none = (because) => ({ kind: 'none', because });
    if (attestJobId === undefined)
        return none('nobody says which job of the run this one is');
    const own = attempts[0]?.jobs.filter(({ id }) => String(id) === attestJobId) ?? [];
    const [attest, second] = own;
    if (attest === undefined || second !== undefined)
        return none(`the run lists ${own.length} jobs with the id ${attestJobId}`);
    const prefix = prefixOf(attest.name);
    if (prefix === undefined)
        return none(`this job is called ${show(attest.name)}, not "PREFIX / attest"`);
    const name = `${prefix} / build`;
    for (const { attempt, jobs } of attempts) {
        const [job, other] = jobs.filter((candidate) => candidate.name === name);
        if (other !== undefined)
            return none(`more than one job of attempt ${attempt} is called ${show(name)}`);
        if (job !== undefined)
            return { kind: 'found', job, attempt };
    }
    return none(`no job of the run is called ${show(name)}`);
}
function jobsOfCall({ attempts }, attestJobId, names) {
    const own = attempts[0]?.jobs.find(({ id }) => String(id) === attestJobId);
    const prefix = own === undefined ? undefined : prefixOf(own.name);
    const isRerun = (attempts[0]?.attempt ?? 1) > 1;
    return attempts
        .flatMap(({ jobs }) => jobs)
        .filter(({ name, runnerGroupId }) => runnerGroupId !== undefined &&
        ((prefix !== undefined && name.startsWith(`${prefix} / `)) ||
            (isRerun && names.some((own) => name.endsWith(` / ${own}`)))));
}
function prefixOf(name) {
    const end = ' / attest';
    return name.endsWith(end) && name.length > end.length ? name.slice(0, -end.length) : undefined;
}
function otherJobs({ attempts }, attestJobId) {
    const seen = new Set();
    return attempts
        .flatMap(({ jobs }) => jobs)
        .filter(({ id, status, conclusion, runnerGroupId }) => {
        const isNew = !seen.has(id);
        seen.add(id);
        const hadMachine = status === 'completed'
            ? conclusion !== 'skipped'
            : status === 'in_progress' || runnerGroupId !== undefined;
        return isNew && String(id) !== attestJobId && hadMachine;
    });
}
function attestJobIdOf({ checkRunId }, identity) {
    return checkRunId ?? identity?.checkRunId;
}
function show(text) {
    return JSON.stringify(text.slice(0, 100));
}


/***/ }),

/***/ 25717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isAcceptedTrigger),
/* harmony export */   f: () => (/* binding */ acceptedTriggers)
/* harmony export */ });
const acceptedTriggers = ['push', 'release', 'schedule', 'workflow_dispatch', 'merge_group'];
const accepted = new Set(acceptedTriggers);
function isAcceptedTrigger(eventName) {
    return accepted.has(eventName);
}


/***/ }),

/***/ 74208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchArtifacts),
/* harmony export */   h: () => (/* binding */ isSubject)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65072);


function matchArtifacts({ subject: subjects }, artifacts, options) {
    const named = _artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_.filter((algorithm) => subjects.some(({ digest }) => digest[algorithm] !== undefined));
    const keysOf = (digestBy) => named.flatMap((algorithm) => {
        const hex = digestBy(algorithm);
        return hex === undefined ? [] : [`${algorithm}:${hex}`];
    });
    const keysOfSubject = ({ digest }) => keysOf((algorithm) => digest[algorithm]);
    const keysOfArtifact = (artifact) => keysOf((algorithm) => (0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(artifact, algorithm));
    const subjectsBy = byKeys(subjects, keysOfSubject);
    const matched = artifacts.filter((artifact) => hasPartner(subjectsBy, keysOfArtifact(artifact), (subject) => isSubject(subject, artifact)));
    if (matched.length === 0) {
        refuseConflict(subjects, artifacts);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('verify/subject-mismatch', `asked about ${few(artifacts, (artifact) => inTermsOf(subjects, artifact))}; the statement is about ${few(subjects, formatSubject)}`);
    }
    const artifactsBy = options.allSubjects ? byKeys(artifacts, keysOfArtifact) : new Map();
    const missing = options.allSubjects
        ? subjects.filter((subject) => !hasPartner(artifactsBy, keysOfSubject(subject), (artifact) => isSubject(subject, artifact)))
        : [];
    if (missing.length > 0) {
        refuseConflict(missing, artifacts);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('verify/subject-mismatch', `all subjects were asked for, but nothing given is ${few(missing, formatSubject)}`);
    }
    return matched;
}
function byKeys(items, keysOf) {
    const byKey = new Map();
    for (const item of items) {
        for (const key of keysOf(item)) {
            const others = byKey.get(key);
            if (others === undefined)
                byKey.set(key, [item]);
            else
                others.push(item);
        }
    }
    return byKey;
}
function hasPartner(byKey, keys, isPartner) {
    return keys.some((key) => byKey.get(key)?.some(isPartner) === true);
}
function isSubject({ digest }, artifact) {
    let equal = 0;
    for (const algorithm of _artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_) {
        const named = digest[algorithm];
        const found = named === undefined ? undefined : (0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(artifact, algorithm);
        if (found === undefined)
            continue;
        if (found !== named)
            return false;
        equal += 1;
    }
    return equal > 0;
}
function refuseConflict(subjects, artifacts) {
    const known = new Map(artifacts.flatMap((artifact) => _artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_.map((algorithm) => [`${algorithm}:${(0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(artifact, algorithm)}`, artifact])));
    for (const subject of subjects) {
        const named = _artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_.flatMap((algorithm) => {
            const hex = subject.digest[algorithm];
            return hex === undefined ? [] : [{ algorithm, hex }];
        });
        for (const { algorithm: same, hex } of named) {
            const artifact = known.get(`${same}:${hex}`);
            if (artifact === undefined)
                continue;
            const other = named.find(({ algorithm, hex }) => ((0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(artifact, algorithm) ?? hex) !== hex);
            if (other === undefined)
                continue;
            const { algorithm } = other;
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('verify/subject-mismatch', `asked about ${algorithm}:${(0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(artifact, algorithm)}; the statement is about ${shownName(subject)} ${algorithm}:${other.hex}, though its ${same} is the same`);
        }
    }
}
function inTermsOf(subjects, artifact) {
    const algorithm = _artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_.find((known) => subjects[0]?.digest[known] !== undefined);
    const hex = algorithm === undefined ? undefined : (0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(artifact, algorithm);
    return hex === undefined ? (0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .formatArtifact */ .oN)(artifact) : `${algorithm}:${hex}`;
}
const shownName = ({ name }) => JSON.stringify(name.slice(0, 100));
const formatSubject = (subject) => {
    const { digest } = subject;
    const algorithm = _artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_.find((known) => digest[known] !== undefined);
    const shown = shownName(subject);
    return algorithm === undefined ? shown : `${shown} ${algorithm}:${digest[algorithm]}`;
};
function few(items, format) {
    const rest = items.length > 3 ? ` and ${items.length - 3} more` : '';
    return `${items.slice(0, 3).map(format).join(', ')}${rest}`;
}


/***/ }),

/***/ 65072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ comparedAlgorithms),
/* harmony export */   oN: () => (/* binding */ formatArtifact),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);

const comparedAlgorithms = ['sha256', 'sha384', 'sha512', 'dirHash', 'gitCommit', 'gitTree'];
function digestOf(artifact, algorithm) {
    const given = artifact[algorithm];
    if (given !== undefined || artifact.bytes === undefined || !isHash(algorithm))
        return given;
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(algorithm, artifact.bytes);
}
function isHash(algorithm) {
    return algorithm === 'sha256' || algorithm === 'sha384' || algorithm === 'sha512';
}
function formatArtifact(artifact) {
    for (const algorithm of comparedAlgorithms) {
        const hex = digestOf(artifact, algorithm);
        if (hex !== undefined)
            return `${algorithm}:${hex}`;
    }
    return 'nothing';
}


/***/ }),

/***/ 89877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ authoritiesFor)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_certificate_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20406);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9990);




function authoritiesFor(claimant, { instances }) {
    if (claimant.kind === 'key')
        return authoritiesForKey(claimant, instances);
    for (const instance of instances) {
        const issuers = issuersOf(claimant.leaf, instance.root.certificateAuthorities);
        if (issuers.length > 0)
            return authoritiesOf(instance, issuers);
    }
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/trust', `no certificate authority of the trusted roots has issued the certificate; ${instances.length === 0 ? 'there is no root' : `they are ${(0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstances */ .yP)(instances)}`}`, { at: { pointer: '/verificationMaterial' } });
}
function issuersOf(leaf, authorities) {
    const isNamed = ({ chain: [{ subjectKeyId }] }) => leaf.authorityKeyId !== undefined &&
        subjectKeyId !== undefined &&
        (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(leaf.authorityKeyId, subjectKeyId);
    const hasIssued = ({ chain }) => (0,_formats_certificate_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .isIssuer */ .GZ)(chain[0], leaf);
    const named = authorities.filter((authority) => isNamed(authority) && hasIssued(authority));
    return named.length > 0 ? named : authorities.filter(hasIssued);
}
function authoritiesOf(instance, issuers) {
    const { root, profile } = instance;
    return {
        instance,
        lookedIn: [instance],
        required: profile,
        logs: root.logs,
        timestampAuthorities: root.timestampAuthorities,
        issuers,
    };
}
function authoritiesForKey({ key }, instances) {
    return {
        lookedIn: instances,
        required: { sct: 0, log: key.log === 'none' ? 0 : 1, time: key.time === 'none' ? 0 : 1 },
        logs: instances.flatMap(({ root }) => root.logs),
        timestampAuthorities: instances.flatMap(({ root }) => root.timestampAuthorities),
        issuers: [],
    };
}


/***/ }),

/***/ 93137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90266);
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73003);




const bundles = new WeakMap();
const statements = new WeakMap();
function readBundle(bytes) {
    if (bytes.length === 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/none', 'holds no bundle');
    return once(bundles, bytes, _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSigstoreBundle */ .qz);
}
function readPayload(payload) {
    return once(statements, payload, (bytes) => (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(bytes, undefined, { version: 'any' }));
}
function once(memo, bytes, read) {
    const digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes);
    const known = memo.get(bytes);
    if (known !== undefined && known.sha256 === digest)
        return known;
    const made = { sha256: digest, value: read(bytes) };
    memo.set(bytes, made);
    return made;
}


/***/ }),

/***/ 55887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyChain)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62722);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_certificate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2952);
/* harmony import */ var _formats_trusted_authority_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14703);





function verifyChain(claimant, issuers, times) {
    requireCodeSigner(claimant.leaf);
    let fault = 'no authority has issued it';
    for (const authority of issuers) {
        const found = periodFault(claimant.leaf, authority, times);
        if (found === undefined) {
            authority.requireSigned();
            requireIntermediates(claimant, authority);
            return authority;
        }
        fault = found;
    }
    return refuse(fault);
}
function requireCodeSigner(leaf) {
    if (leaf.isCa)
        refuse('it is one of a certificate authority');
    if (!leaf.extendedKeyUsage.includes(_formats_trusted_authority_js__WEBPACK_IMPORTED_MODULE_4__/* .CODE_SIGNING */ .AL))
        refuse('it is not for signing code (extended key usage)');
    if (leaf.keyUsage !== undefined && !leaf.keyUsage.has('digitalSignature')) {
        refuse('it is not for digital signatures (key usage)');
    }
    const [unknown] = (0,_formats_certificate_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownCriticalExtensions */ .Qe)(leaf);
    if (unknown !== undefined)
        refuse(`it has an unknown critical extension ${unknown}`);
}
function periodFault(leaf, { chain, validFor }, times) {
    if (times.length === 0)
        return 'there is no trusted time at which it could have been valid';
    for (const { time, authority } of times) {
        const when = `at ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(time)}, the time proved by ${authority}`;
        if (!(0,_formats_trusted_authority_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(validFor, time))
            return `the trusted root does not accept its authority ${when}`;
        const expired = [leaf, ...chain].find(({ notBefore, notAfter }) => time < notBefore || time > notAfter);
        if (expired === undefined)
            continue;
        const period = `${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(expired.notBefore)} to ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(expired.notAfter)}`;
        return `${expired === leaf ? 'it' : 'a certificate of its authority'} was not valid ${when} (valid ${period})`;
    }
    return undefined;
}
function requireIntermediates({ issuers, version }, { chain }) {
    for (const [index, der] of issuers.entries()) {
        const own = chain[index];
        if (own === undefined || !(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(own.der, der)) {
            refuse('it is followed by a certificate that is not the next one of its authority', index + 1);
        }
        const isRoot = index === chain.length - 1;
        if (isRoot && version !== '0.1')
            refuse('a root certificate stands in the bundle', index + 1);
    }
}
function refuse(fault, index = 0) {
    const which = index === 0 ? 'the certificate that signed' : `certificate ${index + 1} of the bundle`;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/certificate', `${which}: ${fault}`, {
        at: { pointer: '/verificationMaterial' },
    });
}


/***/ }),

/***/ 39662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyTransparency)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_certificate_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20406);
/* harmony import */ var _formats_signed_certificate_timestamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44569);
/* harmony import */ var _formats_trusted_authority_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14703);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9990);






function verifyTransparency(leaf, issuer, logs, required) {
    if (required === 0 && logs.length === 0)
        return;
    const vouching = [];
    const strangers = [];
    for (const sct of (0,_formats_signed_certificate_timestamp_js__WEBPACK_IMPORTED_MODULE_3__/* .readScts */ .el)(leaf)) {
        const log = logs.find(({ keyId }) => (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(keyId, sct.logId));
        if (log === undefined)
            strangers.push((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatHex */ .NN)(sct.logId));
        else if (!(0,_formats_trusted_authority_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(log.validFor, sct.time))
            refuse('a promise lies outside of the validity of its log');
        else if (!(0,_formats_certificate_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .isPromised */ .Mi)(sct, leaf, issuer.spki, log.key))
            refuse('a promise is not signed by its log');
        else
            vouching.push(log);
    }
    const count = (0,_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .countOperators */ .Vi)(vouching);
    if (count >= required)
        return;
    const unknown = strangers.length === 0 ? '' : `; unknown logs: ${strangers.slice(0, 3).join(', ')}`;
    refuse(`expected ${required} distinct certificate-transparency log, got ${count}${unknown}`);
}
function refuse(fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/sct', `the certificate that signed: ${fault}`, {
        at: { pointer: '/verificationMaterial' },
    });
}


/***/ }),

/***/ 89407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ claimantOf)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _formats_certificate_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20406);


function claimantOf({ material, version }, signers) {
    const keys = signers.filter((signer) => signer.kind === 'key');
    const identities = signers.filter((signer) => signer.kind === 'identity');
    if (material.kind === 'certificate') {
        if (identities.length === 0)
            refuseKind('a signature by a key', 'one by a certificate');
        const [leaf, ...issuers] = material.chain;
        const at = version === '0.3' ? 'certificate' : 'x509CertificateChain/certificates/0';
        return {
            kind: 'certificate',
            leaf: (0,_formats_certificate_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(leaf, `/verificationMaterial/${at}`),
            issuers,
            version,
            expected: identities,
        };
    }
    if (keys.length === 0)
        refuseKind('a signature by a certified identity', 'one by a key');
    const key = keys.find(({ publicKey }) => publicKey.keyId === material.hint);
    if (key !== undefined)
        return { kind: 'key', key };
    const wanted = keys.map(({ publicKey }) => `sha256:${publicKey.keyId}`).slice(0, 3);
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('verify/identity', `names the key sha256:${material.hint}; trusted is ${wanted.join(', ')}`, { at: { pointer: '/verificationMaterial/publicKey/hint' } });
}
function refuseKind(wanted, got) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('verify/kind', `expected ${wanted}, got ${got}`, {
        at: { pointer: '/verificationMaterial' },
    });
}


/***/ }),

/***/ 83901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isGithubIssuer),
/* harmony export */   u: () => (/* binding */ githubServerOf)
/* harmony export */ });
const SLUG = /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[A-Za-z0-9-]+)?$/;
const TENANT = /^https:\/\/token\.actions\.([a-z0-9-]+)\.ghe\.com$/;
const SERVER = /^(https:\/\/[a-z0-9.-]+(?::\d{1,5})?)\/_services\/token$/;
function githubServerOf(issuer) {
    if (SLUG.test(issuer))
        return 'https://github.com';
    const tenant = TENANT.exec(issuer)?.[1];
    return tenant === undefined ? SERVER.exec(issuer)?.[1] : `https://${tenant}.ghe.com`;
}
function isGithubIssuer(issuer) {
    return githubServerOf(issuer) !== undefined;
}


/***/ }),

/***/ 49212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ keyWithoutWitness),
/* harmony export */   BU: () => (/* binding */ sameIdentity),
/* harmony export */   _B: () => (/* binding */ expectedSignerId),
/* harmony export */   cC: () => (/* binding */ signerId),
/* harmony export */   gZ: () => (/* binding */ formatIdentity),
/* harmony export */   r0: () => (/* binding */ needsAuthorities),
/* harmony export */   tm: () => (/* binding */ identityOfCertificate),
/* harmony export */   xS: () => (/* binding */ identityOfKey)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);

function keyWithoutWitness(publicKey, name) {
    return { kind: 'key', publicKey, log: 'none', time: 'none', ...(name === undefined ? {} : { name }) };
}
function needsAuthorities(signer) {
    return signer.kind === 'identity' || signer.log === 'required' || signer.time === 'required';
}
function identityOfKey({ publicKey, name }) {
    return { kind: 'key', keyId: publicKey.keyId, ...(name === undefined ? {} : { name }) };
}
function identityOfCertificate(certified, name) {
    return {
        kind: 'certificate',
        issuer: certified.issuer ?? 'none',
        san: certified.san.value,
        certified,
        ...(name === undefined ? {} : { name }),
    };
}
function signerId(identity) {
    return identity.kind === 'key' ? `sha256:${identity.keyId}` : identity.san;
}
function expectedSignerId(signer) {
    if (signer.kind === 'key')
        return signer.publicKey.keyId;
    const { name: _, ...identity } = signer;
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify(Object.entries(identity).sort()));
}
function sameIdentity(a, b) {
    if (a.kind === 'key')
        return b.kind === 'key' && a.keyId === b.keyId;
    return (b.kind === 'certificate' &&
        a.issuer === b.issuer &&
        a.san === b.san &&
        a.certified.san.kind === b.certified.san.kind &&
        a.certified.deploymentEnvironment === b.certified.deploymentEnvironment);
}
function formatIdentity(identity) {
    const { name } = identity;
    if (identity.kind === 'key') {
        return name === undefined ? `key sha256:${identity.keyId}` : `${name} (key sha256:${identity.keyId})`;
    }
    const { issuer, san, certified } = identity;
    const environment = certified.deploymentEnvironment === undefined ? '' : `, environment ${certified.deploymentEnvironment}`;
    return `${name === undefined ? '' : `${name}: `}${san} (issuer ${issuer}${environment})`;
}


/***/ }),

/***/ 56418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isReleased),
/* harmony export */   l: () => (/* binding */ releaseOf)
/* harmony export */ });
function releaseOf({ san, buildSignerDigest }, released) {
    if (san.kind !== 'uri' || buildSignerDigest === undefined)
        return undefined;
    const uri = san.value.slice(0, Math.max(san.value.indexOf('@'), 0));
    for (const builder of released) {
        if (builder.commit !== buildSignerDigest || !uri.startsWith(`${builder.repository}/`))
            continue;
        const level = builder.workflows.get(uri.slice(builder.repository.length + 1));
        if (level !== undefined)
            return { builder, level };
    }
    return undefined;
}
function isReleased(certified, released) {
    return releaseOf(certified, released) !== undefined;
}


/***/ }),

/***/ 25702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ signedContent)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54453);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74719);
/* harmony import */ var _formats_public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85413);
/* harmony import */ var _artifact_digests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65072);







function signedContent({ content }, artifacts, ecdsaOverDigest) {
    return content.kind === 'statement'
        ? envelopeContent(content.envelope)
        : blobContent(content, artifactOf(content, artifacts), ecdsaOverDigest);
}
function envelopeContent(envelope) {
    const signedBytes = (0,_formats_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .preAuthenticationEncoding */ .JD)(envelope.payloadType, envelope.payload);
    return {
        signature: envelope.signature,
        envelope,
        digest: (of, algorithm) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestHex */ .sU)(algorithm, of === 'payload' ? envelope.payload : signedBytes),
        isSignedBy: (key) => (0,_formats_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .isSignedBy */ .s3)(key, signedBytes, envelope.signature),
    };
}
function artifactOf({ digest }, artifacts) {
    const candidates = digest === undefined
        ? artifacts
        : artifacts.filter((artifact) => (0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(artifact, digest.algorithm) === digest.hex);
    const [artifact, second] = candidates;
    if (artifact !== undefined && (digest !== undefined || second === undefined))
        return artifact;
    const asked = artifacts.slice(0, 3).map(_artifact_digests_js__WEBPACK_IMPORTED_MODULE_6__/* .formatArtifact */ .oN).join(', ');
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/subject-mismatch', digest === undefined
        ? `does not say which of the ${artifacts.length} artifacts it is about; ask about one alone`
        : `asked about ${asked}; the bundle is about ${digest.algorithm}:${digest.hex}`, { at: { pointer: '/messageSignature/messageDigest' } });
}
function blobContent({ signature }, artifact, ecdsaOverDigest) {
    const needed = (algorithm) => {
        const hex = (0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(artifact, algorithm);
        if (hex !== undefined)
            return hex;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/digest-only', `the ${algorithm} of the file is needed, only its ${(0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_6__/* .formatArtifact */ .oN)(artifact)} is known`);
    };
    return {
        signature,
        artifact,
        digest: (of, algorithm) => (of === 'payload' ? undefined : needed(algorithm)),
        isSignedBy(key) {
            if (artifact.bytes !== undefined)
                return (0,_formats_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .isSignedBy */ .s3)(key, artifact.bytes, signature);
            const hash = (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOfKey */ .N7)(key);
            if (hash === undefined) {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/digest-only', 'an Ed25519 signature is over the file, not over its digest');
            }
            const digest = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHex */ .EF)(needed(hash)) ?? new Uint8Array();
            if (key.kind === 'rsa')
                return (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .isRsaSignatureOfDigest */ .Ww)(key, hash, digest, signature);
            if (ecdsaOverDigest !== undefined)
                return ecdsaOverDigest(key, digest, signature);
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/digest-only', 'an ECDSA signature over a digest was not asked to be checked');
        },
    };
}


/***/ }),

/***/ 2659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ verifyLogEntries)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3756);
/* harmony import */ var _formats_log_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71407);
/* harmony import */ var _formats_merkle_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79685);
/* harmony import */ var _formats_trusted_authority_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14703);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9990);
/* harmony import */ var _trusted_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6028);
/* harmony import */ var _unknown_authority_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21554);









function verifyLogEntries(entries, claimant, content, authorities, times) {
    const proven = [];
    const notCounted = [];
    const { required, logs } = authorities;
    for (const [index, entry] of entries.entries()) {
        const at = `/verificationMaterial/tlogEntries/${index}`;
        requireAbout(entry, claimant, content, `${at}/canonicalizedBody`);
        const log = (0,_trusted_time_js__WEBPACK_IMPORTED_MODULE_7__/* .logOf */ .Gs)(entry, logs);
        if (log === undefined) {
            notCounted.push((0,_unknown_authority_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownLog */ .Lp)(index, authorities));
        }
        else
            proven.push(proveEntry(entry, log, times, at));
    }
    const operators = (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .countOperators */ .Vi)(proven);
    if (operators < required.log) {
        const isUnknown = notCounted.length > 0;
        const reasons = isUnknown ? notCounted.join('; ') : 'there is no entry';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/log', `expected an entry in ${required.log} distinct trusted log, got ${operators}: ${reasons}`, {
            at: { pointer: '/verificationMaterial/tlogEntries' },
            ...(isUnknown ? { hint: _unknown_authority_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownAuthorityHint */ .vK } : {}),
        });
    }
    return { entries: proven, notCounted };
}
function requireAbout(entry, claimant, content, at) {
    const body = (0,_formats_log_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLogEntryBody */ .o)(entry.canonicalizedBody);
    if (body.kind !== entry.kind || body.version !== entry.version) {
        refuse(`the entry says ${body.kind} ${body.version}, the bundle ${entry.kind} ${entry.version}`.slice(0, 200), at);
    }
    const { of, algorithm, hex } = body.digest;
    if (content.digest(of, algorithm) !== hex)
        refuse('the entry is about something else: another digest', at);
    const logged = onlySignature(body, at);
    if (!(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(logged.signature, content.signature))
        refuse('the entry is about another signature', at);
    if (!isVerifierOf(logged.verifier, claimant))
        refuse('the entry is about another key or certificate', at);
    requirePayloadType(body, content, at);
}
function onlySignature({ signatures }, at) {
    const [logged, second] = signatures;
    if (logged !== undefined && second === undefined)
        return logged;
    return refuse(`the entry has ${signatures.length} signatures, the bundle has one`, at);
}
function isVerifierOf(verifier, claimant) {
    if (claimant.kind === 'key') {
        return verifier.kind === 'key' && (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(verifier.spki, claimant.key.publicKey.spki);
    }
    return verifier.kind === 'certificate' && (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(verifier.der, claimant.leaf.der);
}
function requirePayloadType(body, { envelope }, at) {
    if (body.kind === 'intoto' && body.payloadType !== envelope?.payloadType) {
        refuse('the entry is about another payload type', at);
    }
}
function proveEntry(entry, log, times, at) {
    const isPromised = entry.inclusionPromise !== undefined;
    if (isPromised && !(0,_trusted_time_js__WEBPACK_IMPORTED_MODULE_7__/* .isPromiseSignedBy */ .Tu)(entry, log)) {
        refuse('the promise of inclusion is not signed by the log', `${at}/inclusionPromise`);
    }
    const tree = proveInclusion(entry, log, `${at}/inclusionProof`);
    if (!isPromised && tree === undefined)
        refuse('neither a promise nor a signed proof of inclusion', at);
    const { logIndex, integratedTime } = entry;
    const time = isPromised && integratedTime !== undefined ? new Date(integratedTime * 1000) : undefined;
    requireInForce(log, time, times, at);
    const isSharded = tree?.origin.includes(' ') ?? true;
    if (tree !== undefined && !isSharded && logIndex !== tree.index) {
        refuse(`the entry has the index ${logIndex}, its proof ${tree.index}`, `${at}/logIndex`);
    }
    return {
        logId: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatHex */ .NN)(log.keyId),
        operator: log.operator,
        ...(isPromised || !isSharded ? { logIndex } : {}),
        ...(time === undefined ? {} : { integratedTime: time }),
        ...(tree === undefined ? {} : { tree }),
    };
}
function proveInclusion({ inclusionProof: proof, canonicalizedBody }, log, at) {
    if (proof === undefined)
        return undefined;
    const { logIndex: index, treeSize, hashes } = proof;
    const rootHash = placed(at, () => (0,_formats_merkle_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .rootFromInclusionProof */ .j7)({ leafHash: (0,_formats_merkle_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .leafHash */ .Jq)(canonicalizedBody), index, treeSize, hashes }));
    if (!(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(rootHash, proof.rootHash)) {
        refuse('the path does not lead from the entry to the root', `${at}/hashes`);
    }
    if (proof.checkpoint === undefined)
        return undefined;
    const checkpoint = (0,_formats_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCheckpoint */ .S7)(proof.checkpoint, `${at}/checkpoint/envelope`);
    if (checkpoint.treeSize !== treeSize || !(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(checkpoint.rootHash, rootHash)) {
        refuse('the checkpoint is about another tree than the proof', `${at}/checkpoint/envelope`);
    }
    if (!(0,_formats_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .isCheckpointSignedBy */ .UU)(checkpoint, log)) {
        refuse('the checkpoint is not signed by the log', `${at}/checkpoint/envelope`);
    }
    return { origin: checkpoint.origin, index, size: treeSize, rootHash: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatHex */ .NN)(rootHash) };
}
function requireInForce({ validFor }, time, times, at) {
    const isInForce = time === undefined
        ? times.every((trusted) => validFor.end === undefined || trusted.time <= validFor.end)
        : (0,_formats_trusted_authority_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(validFor, time);
    if (!isInForce)
        refuse('the entry was made outside of the validity of its log', at);
}
function placed(pointer, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF)
            refuse(error.message, pointer);
        throw error;
    }
}
function refuse(fault, pointer) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/log', fault, { at: { pointer } });
}


/***/ }),

/***/ 9990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ noTrust),
/* harmony export */   M$: () => (/* binding */ isWithoutLogs),
/* harmony export */   Vi: () => (/* binding */ countOperators),
/* harmony export */   hR: () => (/* binding */ instanceOf),
/* harmony export */   yP: () => (/* binding */ formatInstances)
/* harmony export */ });
const noTrust = { instances: [] };
function instanceOf(root) {
    return {
        name: root.name,
        root,
        profile: {
            sct: root.certificateLogs.length > 0 ? 1 : 0,
            log: root.logs.length > 0 ? 1 : 0,
            time: 1,
        },
    };
}
function isWithoutLogs({ profile }) {
    return profile.sct === 0 && profile.log === 0;
}
function formatInstances(instances) {
    if (instances.length === 0)
        return 'no root at all';
    const named = instances.map(({ name, root }) => `${name} (sha256:${root.sha256.slice(0, 16)}…)`);
    return named.slice(0, 5).join(', ');
}
function countOperators(authorities) {
    return new Set([...authorities].map(({ operator }) => operator)).size;
}


/***/ }),

/***/ 6028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tu: () => (/* binding */ isPromiseSignedBy),
  Gs: () => (/* binding */ logOf),
  uJ: () => (/* binding */ verifyTimes)
});

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/instant.ts
var instant = __webpack_require__(62722);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/public-key.ts
var public_key = __webpack_require__(85413);
// EXTERNAL MODULE: ./packages/common/src/formats/signature-algorithm.ts
var signature_algorithm = __webpack_require__(55350);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/formats/timestamp.ts + 2 modules
var timestamp = __webpack_require__(38453);
;// CONCATENATED MODULE: ./packages/common/src/formats/timestamp-memo.ts


const MOST_KEPT = 64;
const LARGEST_KEPT = 8 * 1024;
const tokens = new Map();
const signed = new WeakMap();
function readTimestamp(der, pointer) {
    const id = (0,digest/* sha256 */.sc)(der);
    const known = tokens.get(id);
    if (known !== undefined)
        return known;
    if (der.length > LARGEST_KEPT)
        return (0,timestamp/* parseTimestamp */.EH)(der, pointer);
    const token = (0,timestamp/* parseTimestamp */.EH)(Uint8Array.from(der), pointer);
    if (tokens.size >= MOST_KEPT)
        tokens.clear();
    tokens.set(id, token);
    return token;
}
function isStampedBy(token, certificate) {
    const answers = signed.get(token) ?? new Map();
    signed.set(token, answers);
    const id = (0,digest/* sha256 */.sc)(certificate.der);
    const known = answers.get(id);
    if (known !== undefined)
        return known;
    const answer = (0,timestamp/* isTimestampSignedBy */.u$)(token, certificate);
    answers.set(id, answer);
    return answer;
}

// EXTERNAL MODULE: ./packages/common/src/formats/trusted-authority.ts
var trusted_authority = __webpack_require__(14703);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/trust.ts
var trust = __webpack_require__(9990);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/unknown-authority.ts
var unknown_authority = __webpack_require__(21554);
;// CONCATENATED MODULE: ./packages/common/src/domain/signing/trusted-time.ts












function verifyTimes(bundle, authorities) {
    const counted = [];
    const uncounted = [];
    const distinct = new Map(bundle.timestamps.map((der, index) => [(0,bytes/* formatHex */.NN)(der), { der, index }]));
    for (const { der, index } of distinct.values()) {
        const found = verifyTimestamp(der, index, (0,sigstore_bundle/* signatureOf */.yK)(bundle), authorities);
        if ('because' in found)
            uncounted.push(found);
        else
            counted.push(found);
    }
    for (const [index, entry] of bundle.logEntries.entries()) {
        const found = promisedTime(entry, index, authorities);
        if (found === undefined)
            continue;
        if ('because' in found)
            uncounted.push(found);
        else
            counted.push(found);
    }
    const notCounted = uncounted.map(({ because }) => because);
    const operators = (0,trust/* countOperators */.Vi)(counted);
    if (operators < authorities.required.time) {
        const reasons = notCounted.length === 0 ? 'there is no timestamp and no promise of a log' : notCounted.join('; ');
        throw new problem/* Problem */.AF('verify/time', `expected a proof of its time by ${authorities.required.time} distinct trusted ${authorities.required.time === 1 ? 'authority' : 'authorities'}, got ${operators}: ${reasons}`, uncounted.some(({ isUnknown }) => isUnknown) ? { hint: unknown_authority/* unknownAuthorityHint */.vK } : {});
    }
    return { times: counted.map(({ operator, ...time }) => ({ ...time, authority: operator })), notCounted };
}
function verifyTimestamp(der, index, signature, authorities) {
    const { timestampAuthorities: known } = authorities;
    const pointer = `/verificationMaterial/timestampVerificationData/rfc3161Timestamps/${index}`;
    const refuse = (fault) => {
        throw new problem/* Problem */.AF('verify/time', fault, { at: { pointer } });
    };
    const token = readTimestamp(der, pointer);
    const imprint = (0,bytes/* decodeHex */.EF)((0,digest/* digestHex */.sU)(token.hashAlgorithm, signature));
    if (imprint === undefined || !(0,bytes/* equalBytes */.ex)(imprint, token.imprint)) {
        return refuse('the timestamp is over something else than this signature');
    }
    const named = known.filter((authority) => isNamedBy(token, authority));
    if (named.length === 0) {
        if (known.some((authority) => hasSigned(token, authority))) {
            return refuse('the timestamp names another certificate than the one that has signed it');
        }
        return { because: (0,unknown_authority/* unknownTimestampAuthority */.U9)(index, authorities), isUnknown: true };
    }
    const [signer] = named.filter(({ chain }) => isStampedBy(token, chain[0]));
    if (signer === undefined)
        return refuse('the timestamp is not signed by the authority that it names');
    const isKnownCertificate = (embedded) => signer.chain.some((own) => (0,bytes/* equalBytes */.ex)(own.der, embedded));
    if (!token.certificates.every(isKnownCertificate)) {
        return refuse('the timestamp brings along a certificate that is not of its authority');
    }
    signer.requireSigned();
    const { time } = token;
    const inForce = named.find((authority) => isInForce(authority, time));
    if (inForce === undefined) {
        return refuse(`the time ${(0,instant/* formatInstant */.r)(time)} lies outside of the validity of its authority`);
    }
    return { time, source: 'timestamp', operator: inForce.operator };
}
function isNamedBy({ signer }, { chain: [leaf] }) {
    return signer.kind === 'subject-key-id'
        ? leaf.subjectKeyId !== undefined && (0,bytes/* equalBytes */.ex)(signer.keyId, leaf.subjectKeyId)
        : signer.serialHex === leaf.serialHex && (0,bytes/* equalBytes */.ex)(signer.issuer, leaf.issuer);
}
function hasSigned(token, { chain: [leaf] }) {
    return (0,signature_algorithm/* isSignatureOf */.Cw)({
        algorithm: token.signatureAlgorithm,
        hash: token.digestAlgorithm,
        key: leaf.key,
        message: token.signedAttributes,
        signature: token.signature,
    });
}
function isInForce({ chain, validFor }, time) {
    return ((0,trusted_authority/* isWithin */.UO)(validFor, time) &&
        chain.every(({ notBefore, notAfter }) => notBefore <= time && time <= notAfter));
}
function promisedTime(entry, index, authorities) {
    const { integratedTime } = entry;
    if (entry.inclusionPromise === undefined || integratedTime === undefined)
        return undefined;
    const log = logOf(entry, authorities.logs);
    if (log === undefined)
        return { because: (0,unknown_authority/* unknownLog */.Lp)(index, authorities), isUnknown: true };
    if (!isPromiseSignedBy(entry, log)) {
        return { because: `the promise of log entry ${index + 1} is not signed by its log`, isUnknown: false };
    }
    const time = new Date(integratedTime * 1000);
    if (!(0,trusted_authority/* isWithin */.UO)(log.validFor, time)) {
        const because = `log entry ${index + 1} was made outside of the validity of its log`;
        return { because, isUnknown: false };
    }
    return { time, source: 'log', operator: log.operator };
}
function logOf({ logId }, logs) {
    return logs.find(({ keyId }) => (0,bytes/* equalBytes */.ex)(keyId, logId));
}
const decided = new WeakMap();
function isPromiseSignedBy(entry, log) {
    const known = decided.get(entry);
    if (known !== undefined && known.log === log)
        return known.isSigned;
    const isSigned = verifyPromise(entry, log);
    decided.set(entry, { log, isSigned });
    return isSigned;
}
function verifyPromise(entry, { key }) {
    const { inclusionPromise, integratedTime = 0, logIndex, logId, canonicalizedBody } = entry;
    if (inclusionPromise === undefined)
        return false;
    const promised = (0,canonical_json/* canonicalBytes */.M)({
        body: (0,bytes/* formatBase64 */.Bk)(canonicalizedBody),
        integratedTime,
        logID: (0,bytes/* formatHex */.NN)(logId),
        logIndex,
    });
    return (0,public_key/* isSignedBy */.s3)(key, promised, inclusionPromise);
}


/***/ }),

/***/ 21554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ unknownLog),
/* harmony export */   U9: () => (/* binding */ unknownTimestampAuthority),
/* harmony export */   vK: () => (/* binding */ unknownAuthorityHint)
/* harmony export */ });
/* harmony import */ var _core_problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42018);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9990);


const unknownAuthorityHint = _core_problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .problemCatalog */ .B['verify/trust'].remedy;
function unknownLog(index, authorities) {
    return `log entry ${index + 1} is of a log that ${notListed(authorities)}`;
}
function unknownTimestampAuthority(index, authorities) {
    return `timestamp ${index + 1} is by an authority that ${notListed(authorities)}`;
}
const notListed = ({ lookedIn }) => `no trusted root lists; looked in ${(0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstances */ .yP)(lookedIn)}`;


/***/ }),

/***/ 93993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E2: () => (/* binding */ isVerifiedStatement),
  IF: () => (/* binding */ verifyBundle)
});

// UNUSED EXPORTS: isVerifiedBlob

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/fulcio-certificate.ts
var fulcio_certificate = __webpack_require__(6404);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/cross-check.ts + 2 modules
var cross_check = __webpack_require__(38992);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/artifact-binding.ts
var artifact_binding = __webpack_require__(74208);
// EXTERNAL MODULE: ./packages/common/src/core/instant.ts
var instant = __webpack_require__(62722);
;// CONCATENATED MODULE: ./packages/common/src/domain/signing/attestation-age.ts


function requireAge(times, maxAgeMs, now) {
    if (maxAgeMs === undefined)
        return;
    const proved = times.map(({ time }) => time.getTime());
    if (proved.length === 0) {
        throw new problem/* Problem */.AF('verify/age', 'an age was asked for, and nothing proves when it was signed');
    }
    const newest = new Date(Math.max(...proved));
    if (!(now >= newest)) {
        throw new problem/* Problem */.AF('verify/clock', `the clock says ${formatClock(now)}, which is before the proved time ${(0,instant/* formatInstant */.r)(newest)}`);
    }
    const oldest = new Date(Math.min(...proved));
    if (now.getTime() - oldest.getTime() <= maxAgeMs)
        return;
    throw new problem/* Problem */.AF('verify/age', `signed at ${(0,instant/* formatInstant */.r)(oldest)}, which is more than ${Math.floor(maxAgeMs / 86_400_000)} days before ${(0,instant/* formatInstant */.r)(now)}`);
}
const formatClock = (now) => (Number.isNaN(now.getTime()) ? 'nothing' : (0,instant/* formatInstant */.r)(now));
function requireNotRevoked(signer, digests, revoked) {
    if (revoked === undefined)
        return;
    const commit = signer.kind === 'certificate' ? signer.certified.buildSignerDigest : undefined;
    const names = [...digests, signer.kind === 'key' ? signer.keyId : commit].filter((digest) => digest !== undefined);
    const found = names.find((digest) => revoked.digests.has(digest));
    if (found !== undefined)
        throw new problem/* Problem */.AF('verify/revoked', `${found} was revoked`);
}

// EXTERNAL MODULE: ./packages/common/src/domain/signing/authorities.ts
var signing_authorities = __webpack_require__(89877);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/bundle-memo.ts
var bundle_memo = __webpack_require__(93137);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/certificate-chain.ts
var certificate_chain = __webpack_require__(55887);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/certificate-transparency.ts
var certificate_transparency = __webpack_require__(39662);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/claimant.ts
var signing_claimant = __webpack_require__(89407);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/github-issuer.ts
var github_issuer = __webpack_require__(83901);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/released-builders.ts
var released_builders = __webpack_require__(56418);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/trust.ts
var trust = __webpack_require__(9990);
;// CONCATENATED MODULE: ./packages/common/src/domain/signing/identity-check.ts




function matchIdentity(certified, expected, context) {
    let nearest;
    for (const identity of expected) {
        const conditions = conditionsOf(certified, identity, context);
        const met = conditions.findIndex((condition) => !condition.met);
        const fault = conditions[met];
        if (fault === undefined && conditions.length > 0)
            return identity;
        if (fault !== undefined && met > (nearest?.met ?? -1))
            nearest = { met, fault };
    }
    if (nearest === undefined)
        throw new problem/* Problem */.AF('verify/identity', 'no identity is expected');
    const { code, what, wanted, got } = nearest.fault;
    const found = got === undefined ? 'the certificate has none' : `got ${show(got)}`;
    throw new problem/* Problem */.AF(code, `expected ${what} ${show(wanted)}, ${found}`);
}
function conditionsOf(certified, expected, { instance, released, isOldForm = false }) {
    const { san, issuer } = certified;
    const conditions = [issuerCondition(certified, expected, instance)];
    const exact = (code, what, wanted, got) => {
        if (wanted !== undefined)
            conditions.push({ code, what, wanted, got, met: got === wanted });
    };
    if (expected.san === undefined && expected.signerWorkflow === undefined) {
        conditions.push({ code: 'verify/identity', what: 'a name', wanted: '', got: san.value, met: false });
    }
    exact('verify/identity', 'the name (SAN)', expected.san, san.value);
    if (expected.signerWorkflow !== undefined || expected.signerRef !== undefined) {
        conditions.push(...workflowConditions(certified, expected, isOldForm));
    }
    if (expected.signerDigests !== undefined) {
        conditions.push(digestCondition(certified, expected.signerDigests, released));
    }
    if (expected.sourceRepository !== undefined) {
        conditions.push(repositoryCondition(certified, expected.sourceRepository, issuer));
    }
    const id = 'verify/source';
    exact(id, 'the id of the source repository (OID .15)', expected.sourceRepositoryId, certified.sourceRepositoryId);
    exact(id, 'the id of the owner of the source (OID .17)', expected.sourceOwnerId, certified.sourceRepositoryOwnerId);
    exact(id, 'the source commit (OID .13)', expected.sourceDigest, certified.sourceRepositoryDigest);
    exact('verify/ref', 'the source ref (OID .14)', expected.sourceRef, certified.sourceRepositoryRef);
    exact('verify/trigger', 'the trigger (OID .20)', expected.trigger, certified.buildTrigger);
    exact('verify/runner', 'the runner environment (OID .11)', expected.runnerEnvironment, certified.runnerEnvironment);
    exact('verify/environment', 'the environment (OID .23)', expected.environment, certified.deploymentEnvironment);
    exact('verify/visibility', 'the visibility (OID .22)', expected.visibility, certified.sourceRepositoryVisibility);
    return conditions;
}
function issuerCondition({ issuer }, expected, instance) {
    const wanted = expected.issuer;
    const isNone = wanted === 'none' && issuer === undefined && expected.san !== undefined && (0,trust/* isWithoutLogs */.M$)(instance);
    return {
        code: 'verify/issuer',
        what: 'the issuer (OID .8)',
        wanted,
        got: issuer,
        met: isNone || (issuer !== undefined && issuer === wanted),
    };
}
function workflowConditions({ san, issuer, buildSignerUri }, { signerWorkflow, signerRef }, isOldForm) {
    const code = 'verify/identity';
    const uri = san.value;
    const at = uri.indexOf('@');
    const ref = at < 0 ? undefined : uri.slice(at + 1);
    const copy = buildSignerUri ?? (isOldForm ? uri : undefined);
    const conditions = [
        {
            code,
            what: 'the workflow in the name (SAN) and in OID .9,',
            wanted: uri,
            got: copy,
            met: san.kind === 'uri' && copy === uri,
        },
    ];
    if (signerWorkflow !== undefined) {
        const server = issuer === undefined ? undefined : (0,github_issuer/* githubServerOf */.u)(issuer);
        const wanted = `${server ?? 'https://github.com'}/${signerWorkflow}`;
        const got = at < 0 ? uri : uri.slice(0, at);
        const met = server !== undefined && ref !== undefined && got === wanted;
        conditions.push({ code, what: 'the workflow that signed (SAN)', wanted, got, met });
    }
    if (signerRef !== undefined) {
        const met = ref !== undefined && (signerRef === 'release-tag' ? isReleaseTag(ref) : ref === signerRef);
        conditions.push({
            code,
            what: 'the ref of the workflow that signed (SAN)',
            wanted: signerRef,
            got: ref,
            met,
        });
    }
    return conditions;
}
function isReleaseTag(ref) {
    return /^refs\/tags\/v(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/.test(ref);
}
function digestCondition(certified, wanted, released) {
    const got = certified.buildSignerDigest;
    const isListed = got !== undefined && wanted !== 'released' && wanted.includes(got);
    return {
        code: 'verify/signer-digest',
        what: 'the commit of the workflow that signed (OID .10)',
        wanted: wanted === 'released' ? wanted : wanted.slice(0, 3).join(' or '),
        got,
        met: isListed || (wanted === 'released' && (0,released_builders/* isReleased */.O)(certified, released)),
    };
}
function repositoryCondition({ sourceRepositoryUri: got }, repository, issuer) {
    const server = (issuer === undefined ? undefined : (0,github_issuer/* githubServerOf */.u)(issuer)) ?? 'https://github.com';
    const wanted = repository.startsWith('https://') ? repository : `${server}/${repository}`;
    return {
        code: 'verify/source',
        what: 'the source repository (OID .12)',
        wanted,
        got,
        met: got !== undefined && lowerAscii(got) === lowerAscii(wanted),
    };
}
const lowerAscii = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const show = (text) => JSON.stringify(text.slice(0, 200));

// EXTERNAL MODULE: ./packages/common/src/domain/signing/signed-content.ts
var signed_content = __webpack_require__(25702);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/transparency-log.ts
var transparency_log = __webpack_require__(2659);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/trusted-time.ts + 1 modules
var trusted_time = __webpack_require__(6028);
;// CONCATENATED MODULE: ./packages/common/src/domain/signing/verify.ts



















const made = new WeakSet();
function isVerifiedStatement(value) {
    return made.has(value) && 'statement' in value;
}
function isVerifiedBlob(value) {
    return made.has(value) && !('statement' in value);
}
function verifyBundle(bytes, expected) {
    if (expected.signers.length === 0)
        throw new problem/* Problem */.AF('verify/not-asked', 'no signer is named');
    if (!expected.artifacts.some(isArtifact))
        throw new problem/* Problem */.AF('verify/not-asked', 'no artifact is named');
    try {
        return verification(bytes, expected);
    }
    catch (error) {
        return refusalOf(error);
    }
}
function verification(bytes, expected) {
    const { value: bundle, sha256: bundleSha256 } = (0,bundle_memo/* readBundle */.B)(bytes);
    requireExactBytes(bytes, bundle, expected);
    const claimant = (0,signing_claimant/* claimantOf */.V)(bundle, expected.signers);
    const authorities = (0,signing_authorities/* authoritiesFor */.f)(claimant, expected.trust);
    const { times, notCounted } = (0,trusted_time/* verifyTimes */.uJ)(bundle, authorities);
    requireCertificate(claimant, authorities, times);
    const content = (0,signed_content/* signedContent */.y)(bundle, expected.artifacts, expected.ecdsaOverDigest);
    const log = (0,transparency_log/* verifyLogEntries */.C)(bundle.logEntries, claimant, content, authorities, times);
    requireSignature(claimant, content);
    const signer = signerOf(claimant, authorities, expected);
    const proved = {
        bundleSha256,
        signer,
        times,
        logEntries: log.entries,
        ...(authorities.instance === undefined ? {} : { instance: authorities.instance.name }),
        notCounted: [...new Set([...notCounted, ...log.notCounted])],
        notProved: [
            ...(log.entries.length === 0 ? ['no transparency log'] : []),
            ...(times.length === 0 ? ['no proof of time'] : []),
        ],
    };
    return content.envelope === undefined
        ? { kind: 'verified-blob', blob: verifiedBlob(content, proved, expected) }
        : { kind: 'verified', statement: verifiedStatement(content.envelope, proved, expected) };
}
function verifiedStatement(envelope, proved, expected) {
    const { value: statement, sha256: payloadSha256 } = readStatement(envelope, expected.predicateType);
    const allSubjects = expected.requireAllSubjects === true;
    const matched = (0,artifact_binding/* matchArtifacts */.F)(statement, expected.artifacts, { allSubjects });
    const predicateCheck = (0,cross_check/* crossCheck */.D)(statement, proved.signer, expected);
    requireStillAccepted(proved, [payloadSha256, ...sha256sOf(matched)], expected);
    const artifacts = sha256sOf(matched);
    return make({ ...proved, statement, payloadSha256, artifacts, matched, predicateCheck });
}
function verifiedBlob({ artifact }, proved, expected) {
    const { predicateType, provenance } = expected;
    if (predicateType !== undefined || provenance !== undefined || artifact === undefined) {
        throw new problem/* Problem */.AF('verify/type', 'expected a statement, got a signature over a file', {
            at: { pointer: '/messageSignature' },
        });
    }
    const artifacts = sha256sOf([artifact]);
    requireStillAccepted(proved, artifacts, expected);
    return make({ ...proved, artifacts, matched: [artifact] });
}
function make(value) {
    const frozen = Object.freeze(value);
    made.add(frozen);
    return frozen;
}
function requireExactBytes(bytes, bundle, { exactBytes }) {
    if (exactBytes !== true)
        return;
    if (bundle.version === '0.3' && (0,core_bytes/* equalBytes */.ex)(bytes, (0,sigstore_bundle/* formatSigstoreBundle */.ac)(bundle)))
        return;
    throw new problem/* Problem */.AF('verify/not-canonical', 'the bundle is not in the form that it was written in');
}
function requireCertificate(claimant, { issuers, instance }, times) {
    if (claimant.kind === 'key')
        return;
    const issuer = (0,certificate_chain/* verifyChain */.H)(claimant, issuers, times);
    if (instance === undefined)
        throw new problem/* Problem */.AF('verify/trust', 'a certificate without an instance');
    const { root, profile } = instance;
    (0,certificate_transparency/* verifyTransparency */.I)(claimant.leaf, issuer.chain[0], root.certificateLogs, profile.sct);
}
function requireSignature(claimant, content) {
    const key = claimant.kind === 'key' ? claimant.key.publicKey : claimant.leaf.key;
    if (content.isSignedBy(key))
        return;
    const [what, pointer] = content.envelope === undefined
        ? ['file', '/messageSignature/signature']
        : ['envelope', '/dsseEnvelope/signatures/0/sig'];
    throw new problem/* Problem */.AF('verify/signature', `the signature does not fit the ${what} and the key`, {
        at: { pointer },
    });
}
function signerOf(claimant, { instance }, expected) {
    if (claimant.kind === 'key')
        return (0,identity/* identityOfKey */.xS)(claimant.key);
    if (instance === undefined)
        throw new problem/* Problem */.AF('verify/trust', 'a certificate without an instance');
    const certified = (0,fulcio_certificate/* readCertifiedIdentity */.UN)(claimant.leaf);
    const released = expected.released ?? [];
    const isOldForm = !claimant.leaf.extensions.has(`${fulcio_certificate/* FULCIO_OID_PREFIX */.vy}8`);
    const { name } = matchIdentity(certified, claimant.expected, { instance, released, isOldForm });
    return (0,identity/* identityOfCertificate */.tm)(certified, name);
}
function readStatement({ payloadType, payload }, predicateType) {
    if (payloadType !== in_toto/* PAYLOAD_TYPE */.Uc) {
        throw new problem/* Problem */.AF('verify/type', `expected the payload type ${in_toto/* PAYLOAD_TYPE */.Uc}, got ${JSON.stringify(payloadType.slice(0, 100))}`, { at: { pointer: '/dsseEnvelope/payloadType' } });
    }
    const read = parsePayload(payload);
    const got = read.value.predicateType;
    if (predicateType === undefined || got === predicateType)
        return read;
    throw new problem/* Problem */.AF('verify/type', `expected the predicate type ${predicateType}, got ${JSON.stringify(got.slice(0, 200))}`);
}
function parsePayload(payload) {
    try {
        return (0,bundle_memo/* readPayload */.r)(payload);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        const place = (0,problem/* formatPlace */.dE)(error.at);
        const where = place === '' ? '' : ` at ${place} of the payload`;
        throw new problem/* Problem */.AF('verify/type', `what was signed is no statement: ${error.message}${where}`, {
            cause: error,
        });
    }
}
function requireStillAccepted({ times, signer }, digests, { maxAgeMs, now, revoked }) {
    requireAge(times, maxAgeMs, now);
    requireNotRevoked(signer, digests, revoked);
}
function sha256sOf(artifacts) {
    const digests = artifacts.flatMap((artifact) => artifact.sha256 ?? (artifact.bytes === undefined ? [] : (0,digest/* sha256 */.sc)(artifact.bytes)));
    return [...new Set(digests)];
}
function isArtifact(artifact) {
    return Object.values(artifact).some((value) => value !== undefined);
}
function refusalOf(error) {
    if (!(error instanceof problem/* Problem */.AF)) {
        const { code, message, hint } = new problem/* Problem */.AF('run/unexpected', 'a check ended with an unforeseen fault');
        return { kind: 'not-verified', code, because: message, hint, cause: error };
    }
    const { code, message, at, hint } = error;
    const place = (0,problem/* formatPlace */.dE)(at);
    return { kind: 'not-verified', code, because: place === '' ? message : `${message} (at ${place})`, hint };
}


/***/ }),

/***/ 17278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ pathWord),
/* harmony export */   p0: () => (/* binding */ verifyCommand),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   w0: () => (/* binding */ signerFlags)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89912);


const GITHUB_ISSUER = (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .githubHostOf */ .l)('https://github.com').issuer;
function verifyCommand(workspace, folder, signers) {
    return `secure-build verify ${shellWord(shownPath(workspace, folder))}${signerFlags(signers)}`;
}
function signerFlags(signers) {
    const who = signers.flatMap(({ spec, expected }) => {
        if (expected.kind === 'identity')
            return identityFlags(expected);
        return spec === 'local' ? [] : ['--key PUBLIC.pem', ...evidenceFlags(expected)];
    });
    return [...who, ...trustFlags(signers)].map((flag) => ` ${flag}`).join('');
}
function trustFlags(signers) {
    const sources = signers.flatMap(({ trust }) => trust.source ?? []);
    const paths = new Set(sources.flatMap((source) => (source.kind === 'file' ? [source.path] : [])));
    if (paths.size === 0)
        return sources.length === 0 ? [] : ['--online'];
    return [...paths].map((path) => `--trusted-root ${shellWord(path.startsWith('-') ? `./${path}` : path)}`);
}
function evidenceFlags({ log, time }) {
    if (log === 'required' && time === 'required')
        return [];
    if (log === 'none' && time === 'none')
        return ['--key-evidence none'];
    return [`--key-evidence ${log === 'required' ? 'log' : 'time'}`];
}
function identityFlags(expected) {
    const { san = '', sourceRepository = '', sourceRepositoryId, issuer } = expected;
    const workflow = /^https:\/\/[^/]+\/([^@]+)@/.exec(san)?.[1];
    const repository = sourceRepository.replace(/^https:\/\/[^/]+\//, '');
    return [
        ...(issuer === GITHUB_ISSUER ? [] : [`--issuer ${shellWord(issuer)}`]),
        workflow === undefined ? `--san ${shellWord(san)}` : `--signer-workflow ${shellWord(workflow)}`,
        ...(repository === '' ? [] : [`--source-repository ${shellWord(repository)}`]),
        ...(sourceRepositoryId === undefined ? [] : [`--source-repository-id ${sourceRepositoryId}`]),
    ];
}
function shownPath(workspace, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
    if (inside === '' || inside.startsWith('..'))
        return path;
    return inside.startsWith('-') ? `./${inside}` : inside;
}
function pathWord(path) {
    return shellWord(path.startsWith('-') ? `./${path}` : path);
}
function shellWord(text) {
    return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 75070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ buildShapeFaults),
/* harmony export */   K7: () => (/* binding */ unknownBuildMembers),
/* harmony export */   gP: () => (/* binding */ digestOfInput)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _build_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54186);
/* harmony import */ var _unknown_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73632);



function buildShapeFaults(predicate) {
    return [..._build_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFields */ .c.flatMap((field) => faultsOf(field, predicate)), ...namelessEntries(predicate)];
}
function unknownBuildMembers(predicate) {
    return (0,_unknown_members_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownMembers */ .k)(predicate, knownPointers());
}
function faultsOf(field, predicate) {
    const { pointer, kind, optional } = field;
    if (typeof kind !== 'string')
        return entryFaults(field, kind, predicate);
    const end = /\/(?:NAME|N)$/.exec(pointer);
    const at = end === null ? pointer : pointer.slice(0, end.index);
    const value = memberAt(predicate, at);
    if (value === undefined) {
        return optional === true && at.includes('/event/') ? [] : [{ pointer: at, fault: 'is missing' }];
    }
    if (end === null)
        return isOf(kind, value) ? [] : [{ pointer: at, fault: `is no ${kind}` }];
    const isList = end[0] === '/N';
    if (isList ? !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) : !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return [{ pointer: at, fault: `is no ${isList ? 'list' : 'object'}` }];
    return Object.entries(value)
        .filter(([, item]) => !isOf(kind, item))
        .map(([step]) => ({ pointer: `${at}/${step.slice(0, 100)}`, fault: `is no ${kind}` }));
}
function isOf(kind, value) {
    switch (kind) {
        case 'text':
            return typeof value === 'string' && value !== '';
        case 'number':
            return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
        case 'input':
            return ['string', 'number', 'boolean'].includes(typeof value) || digestOfInput(value) !== undefined;
        default:
            return true;
    }
}
function digestOfInput(value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) || Object.keys(value).length !== 1)
        return undefined;
    return typeof value.sha256 === 'string' && SHA256.test(value.sha256) ? value.sha256 : undefined;
}
function entryFaults({ pointer, optional }, members, predicate) {
    const [list = '', name = ''] = pointer.split(' ');
    const entries = entriesAt(predicate, list).filter(({ item }) => rowOf(item, list) === name);
    if (optional !== true && entries.length !== 1) {
        const fault = `has ${entries.length === 0 ? 'no entry' : 'more than one entry'} "${name}"`;
        return [{ pointer: list, fault }];
    }
    return entries.flatMap(({ item, at }) => members
        .filter((member) => !isMember(memberAt(item, `/${member}`), member))
        .map((member) => ({ pointer: `${at}/${member}`, fault: 'is missing or of another kind' })));
}
function isMember(value, member) {
    if (typeof value !== 'string')
        return false;
    if (member === 'digest/sha256')
        return SHA256.test(value);
    return member === 'digest/gitCommit' ? COMMIT.test(value) : value !== '';
}
const SHA256 = /^[0-9a-f]{64}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const rows = _build_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFields */ .c.map(({ pointer }) => pointer).filter((pointer) => pointer.includes(' '));
const lists = [...new Set(rows.map((row) => row.slice(0, row.indexOf(' '))))];
function rowOf(item, list) {
    const { name, uri } = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? item : {};
    if (typeof name !== 'string' || name === '')
        return undefined;
    if (rows.includes(`${list} ${name}`))
        return name;
    const isInput = rows.includes(`${list} input/NAME`) && uri === undefined && /^input\//.test(name);
    return isInput ? 'input/NAME' : 'NAME';
}
function namelessEntries(predicate) {
    return lists.flatMap((list) => entriesAt(predicate, list)
        .filter(({ item }) => rowOf(item, list) === undefined)
        .map(({ at }) => ({ pointer: at, fault: 'has no name' })));
}
function entriesAt(predicate, list) {
    const entries = memberAt(predicate, list);
    return ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(entries) ? entries : []).map((item, index) => ({ item, at: `${list}/${index}` }));
}
function memberAt(value, path) {
    let found = value;
    for (const step of path.split('/').slice(1))
        found = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found[step] : undefined;
    return found;
}
function knownPointers() {
    return _build_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFields */ .c.flatMap(({ pointer, kind }) => {
        if (typeof kind === 'string')
            return [pointer];
        const entry = pointer.replace(' input/', ' input~1');
        return ['name', ...kind].map((member) => `${entry}/${member}`);
    });
}


/***/ }),

/***/ 54186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ buildFields),
/* harmony export */   h: () => (/* binding */ formatBuildProvenance)
/* harmony export */ });
/* harmony import */ var _slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);

const buildFields = [
    {
        pointer: '/buildDefinition/buildType',
        source: 'our code',
        kind: 'text',
        meaning: 'This build type.',
        example: _slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTypes */ .MR.build,
    },
    {
        pointer: '/buildDefinition/externalParameters/workflow/repository',
        source: 'certified claim',
        kind: 'text',
        meaning: 'Repository of the workflow that was started. Claim `repository`.',
        example: 'https://github.com/acme/app',
    },
    {
        pointer: '/buildDefinition/externalParameters/workflow/ref',
        source: 'certified claim',
        kind: 'text',
        meaning: 'Ref that the run is for. Claim `ref`.',
        example: 'refs/tags/v1.2.3',
    },
    {
        pointer: '/buildDefinition/externalParameters/workflow/path',
        source: 'certified claim',
        kind: 'text',
        meaning: 'File of the workflow that was started. Claim `workflow_ref` without repository and ref.',
        example: '.github/workflows/release.yml',
    },
    {
        pointer: '/buildDefinition/externalParameters/inputs/NAME',
        source: 'attest job',
        kind: 'input',
        optional: true,
        meaning: 'Every declared input of the called workflow, defaults included. A value of more than 4 KiB is an object with its `sha256`.',
        example: '"preset": "npm"',
    },
    {
        pointer: '/buildDefinition/externalParameters/event/name',
        source: 'certified claim',
        kind: 'text',
        meaning: 'Event that started the run. Claim `event_name`.',
        example: 'push',
    },
    {
        pointer: '/buildDefinition/externalParameters/event/inputs/NAME',
        source: 'attest job',
        kind: 'any',
        optional: true,
        meaning: 'Inputs of the event, only where it is `workflow_dispatch`.',
        example: '"dry-run": false',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/event_name',
        source: 'certified claim',
        kind: 'text',
        meaning: "The same event, where GitHub's own build type has it.",
        example: 'push',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/repository_id',
        source: 'certified claim',
        kind: 'text',
        meaning: 'Number of the repository: stays when the name changes hands.',
        example: '123',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/repository_owner_id',
        source: 'certified claim',
        kind: 'text',
        meaning: 'Number of its owner.',
        example: '456',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/runner_environment',
        source: 'certified claim',
        kind: 'text',
        meaning: 'Machine of the job that signs. It says nothing of the job that builds.',
        example: 'github-hosted',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/buildJob/id',
        source: 'run API',
        kind: 'number',
        meaning: 'The job that built.',
        example: '789',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/buildJob/runAttempt',
        source: 'run API',
        kind: 'number',
        meaning: 'Attempt in which it ran: an earlier one where only failed jobs were run again.',
        example: '1',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/buildJob/labels/N',
        source: 'run API',
        kind: 'text',
        meaning: 'Label of the runner. It repeats `runs-on`; a runner of anybody may wear it.',
        example: 'ubuntu-24.04',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/buildJob/runnerGroupId',
        source: 'run API',
        kind: 'number',
        meaning: 'Group of the runner: 0 are the hosted machines.',
        example: '0',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/buildJob/runnerGroupName',
        source: 'run API',
        kind: 'text',
        meaning: 'Name of that group.',
        example: 'GitHub Actions',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/buildJob/startedAt',
        source: 'run API',
        kind: 'text',
        meaning: 'Begin of the build job.',
        example: '2026-11-21T11:00:00Z',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/buildJob/completedAt',
        source: 'run API',
        kind: 'text',
        meaning: 'End of the build job.',
        example: '2026-11-21T11:05:00Z',
    },
    {
        pointer: '/buildDefinition/internalParameters/github/buildJob/conclusion',
        source: 'run API',
        kind: 'text',
        meaning: 'How it ended.',
        example: 'success',
    },
    {
        pointer: '/buildDefinition/resolvedDependencies source',
        source: 'certified claim',
        kind: ['uri', 'digest/gitCommit'],
        meaning: 'What was built. Claims `repository`, `ref`, `sha`.',
        example: 'git+https://github.com/acme/app@refs/tags/v1.2.3',
    },
    {
        pointer: '/buildDefinition/resolvedDependencies builder',
        source: 'certified claim',
        kind: ['uri', 'digest/gitCommit'],
        meaning: 'The workflow that built and signed. Claims `job_workflow_ref`, `job_workflow_sha`.',
        example: 'git+https://github.com/ORG/SUITE@refs/tags/v1.4.0',
    },
    {
        pointer: '/buildDefinition/resolvedDependencies workflow',
        source: 'certified claim',
        kind: ['uri', 'digest/gitCommit'],
        meaning: 'The workflow that was started. Claims `workflow_ref`, `workflow_sha`.',
        example: 'git+https://github.com/acme/app@refs/tags/v1.2.3#.github/workflows/release.yml',
    },
    {
        pointer: '/buildDefinition/resolvedDependencies event',
        source: 'attest job',
        kind: ['digest/sha256', 'mediaType'],
        meaning: 'SHA-256 of the canonical form of the whole payload of the event.',
        example: 'sha256 of the payload',
    },
    {
        pointer: '/buildDefinition/resolvedDependencies NAME',
        source: 'source tree',
        kind: ['uri', 'digest/sha256'],
        optional: true,
        meaning: 'Lockfile at the certified commit, named by its path, by its SHA-256.',
        example: 'git+https://github.com/acme/app@refs/tags/v1.2.3#package-lock.json',
    },
    {
        pointer: '/buildDefinition/resolvedDependencies input/NAME',
        source: 'attest job',
        kind: ['digest/sha256', 'mediaType'],
        optional: true,
        meaning: 'SHA-256 of an input of more than 4 KiB.',
        example: 'input/command',
    },
    {
        pointer: '/runDetails/builder/id',
        source: 'certified claim',
        kind: 'text',
        meaning: 'The workflow that built and signed: the name in the certificate.',
        example: 'https://github.com/ORG/SUITE/.github/workflows/build.yml@refs/tags/v1.4.0',
    },
    {
        pointer: '/runDetails/builder/version/suite',
        source: 'our code',
        kind: 'text',
        meaning: 'Version of the suite.',
        example: '1.4.0',
    },
    {
        pointer: '/runDetails/metadata/invocationId',
        source: 'certified claim',
        kind: 'text',
        meaning: 'The attempt of the run that signed. Claims `run_id`, `run_attempt`.',
        example: 'https://github.com/acme/app/actions/runs/1/attempts/1',
    },
    {
        pointer: '/runDetails/byproducts handoff',
        source: 'attest job',
        kind: ['digest/sha256'],
        meaning: 'SHA-256 of the list of files that the build job handed over.',
        example: 'sha256 of the hand-off',
    },
    {
        pointer: '/runDetails/byproducts NAME',
        source: 'attest job',
        kind: ['digest/sha256'],
        optional: true,
        meaning: 'SBOM in the evidence folder, by its SHA-256.',
        example: 'sbom/app.cdx.json',
    },
];
function formatBuildProvenance(build) {
    const source = `git+${build.repository}@${build.ref}`;
    return {
        buildDefinition: {
            buildType: _slsa_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTypes */ .MR.build,
            externalParameters: {
                workflow: { repository: build.repository, ref: build.ref, path: build.workflowPath },
                inputs: build.inputs,
                event: {
                    name: build.event.name,
                    ...(build.event.inputs === undefined ? {} : { inputs: build.event.inputs }),
                },
            },
            internalParameters: {
                github: {
                    event_name: build.event.name,
                    repository_id: build.repositoryId,
                    repository_owner_id: build.repositoryOwnerId,
                    runner_environment: build.runnerEnvironment,
                    buildJob: { ...build.buildJob },
                },
            },
            resolvedDependencies: [
                { name: 'source', uri: source, digest: { gitCommit: build.sha } },
                {
                    name: 'builder',
                    uri: `git+${build.builder.repository}@${build.builder.ref}`,
                    digest: { gitCommit: build.builder.sha },
                },
                {
                    name: 'workflow',
                    uri: `${source}#${build.workflowPath}`,
                    digest: { gitCommit: build.workflowSha },
                },
                { name: 'event', digest: { sha256: build.event.sha256 }, mediaType: 'application/json' },
                ...build.lockfiles.map(({ path, sha256 }) => ({
                    name: path,
                    uri: `${source}#${path}`,
                    digest: { sha256 },
                })),
                ...build.largeInputs,
            ],
        },
        runDetails: {
            builder: { id: build.builder.id, version: { suite: build.builder.version } },
            metadata: { invocationId: build.invocationId },
            byproducts: [
                { name: 'handoff', digest: { sha256: build.handoffSha256 } },
                ...build.sboms.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
            ],
        },
    };
}


/***/ }),

/***/ 20406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isIssuer),
/* harmony export */   Mi: () => (/* binding */ isPromised),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2952);
/* harmony import */ var _signed_certificate_timestamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44569);



const MOST_KEPT = 512;
const LARGEST_KEPT = 8 * 1024;
const certificates = new Map();
const issued = new Map();
const promised = new Map();
function readCertificate(der, pointer) {
    const id = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(der);
    const known = certificates.get(id);
    if (known !== undefined)
        return known;
    const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificate */ .hB)(der, pointer);
    if (der.length <= LARGEST_KEPT)
        keep(certificates, id, certificate);
    return certificate;
}
function isIssuer(issuer, certificate) {
    const id = `${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(certificate.der)} ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(issuer.der)}`;
    const known = issued.get(id);
    if (known !== undefined)
        return known;
    const answer = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .isIssuedBy */ .rh)(certificate, issuer);
    keep(issued, id, answer);
    return answer;
}
function isPromised(sct, certificate, issuerSpki, logKey) {
    const { time, algorithm, ...texts } = sct;
    const parts = [certificate.der, issuerSpki, logKey.spki, texts.logId, texts.extensions, texts.signature];
    const id = `${time.getTime()} ${algorithm} ${parts.map((bytes) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes)).join(' ')}`;
    const known = promised.get(id);
    if (known !== undefined)
        return known;
    const answer = (0,_signed_certificate_timestamp_js__WEBPACK_IMPORTED_MODULE_2__/* .isSctSignedBy */ .mq)(sct, certificate, issuerSpki, logKey);
    keep(promised, id, answer);
    return answer;
}
function keep(map, key, value) {
    if (map.size >= MOST_KEPT)
        map.clear();
    map.set(key, value);
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rh: () => (/* binding */ isIssuedBy),
  hB: () => (/* binding */ parseCertificate),
  Qe: () => (/* binding */ unknownCriticalExtensions)
});

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/der.ts
var formats_der = __webpack_require__(58699);
// EXTERNAL MODULE: ./packages/common/src/formats/der-encoding.ts
var der_encoding = __webpack_require__(4697);
// EXTERNAL MODULE: ./packages/common/src/formats/der-values.ts
var der_values = __webpack_require__(22730);
;// CONCATENATED MODULE: ./packages/common/src/formats/certificate-extensions.ts




const extensionOids = {
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    authorityKeyIdentifier: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
};
const FULCIO_OTHER_NAME = '1.3.6.1.4.1.57264.1.7';
const usages = [
    'digitalSignature',
    'contentCommitment',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
function readBasicConstraints(node) {
    const fields = (0,formats_der/* sequenceOf */.nD)(node, 'BasicConstraints');
    const isCa = fields.takeIf(der_encoding/* derTags */.vr.boolean);
    const pathLength = fields.takeIf(der_encoding/* derTags */.vr.integer);
    fields.end();
    if (isCa !== undefined && !(0,der_values/* readBoolean */.Vf)(isCa))
        return node.refuse('BasicConstraints: cA FALSE');
    if (pathLength === undefined)
        return { isCa: isCa !== undefined };
    if (isCa === undefined)
        return node.refuse('BasicConstraints: a path length without cA');
    return { isCa: true, pathLength: (0,der_values/* readSmallInteger */.ih)(pathLength, 255, 'pathLenConstraint') };
}
function readKeyUsage(node) {
    const { bytes } = (0,der_values/* readBitString */.Ze)(node);
    const isSet = (bit) => (((bytes[bit >> 3] ?? 0) << (bit & 7)) & 0x80) !== 0;
    const found = usages.filter((_, bit) => isSet(bit));
    return found.length > 0 ? new Set(found) : node.refuse('KeyUsage: no known use');
}
function readExtendedKeyUsage(node) {
    (0,formats_der/* sequenceOf */.nD)(node, 'ExtKeyUsageSyntax');
    const oids = node.children().map(der_values/* readOid */.fM);
    return oids.length > 0 ? oids : node.refuse('ExtKeyUsageSyntax: no use');
}
function readSubjectKeyId(node) {
    return (0,der_values/* readOctetString */.nD)(node);
}
function readAuthorityKeyId(node) {
    const fields = (0,formats_der/* sequenceOf */.nD)(node, 'AuthorityKeyIdentifier');
    const keyId = fields.takeIf((0,formats_der/* contextTag */.qA)(0, 'primitive'));
    fields.takeIf((0,formats_der/* contextTag */.qA)(1, 'constructed'));
    fields.takeIf((0,formats_der/* contextTag */.qA)(2, 'primitive'));
    fields.end();
    return keyId?.contents;
}
function readSubjectAltNames(node) {
    (0,formats_der/* sequenceOf */.nD)(node, 'SubjectAltName');
    const names = node.children().map(readGeneralName);
    return names.length > 0 ? names : node.refuse('SubjectAltName: no name');
}
function readGeneralName(node) {
    switch (node.tag) {
        case (0,formats_der/* contextTag */.qA)(0, 'constructed'):
            return readOtherName(node);
        case (0,formats_der/* contextTag */.qA)(1, 'primitive'):
            return { kind: 'email', value: readVisibleText(node) };
        case (0,formats_der/* contextTag */.qA)(2, 'primitive'):
            return { kind: 'dns', value: readVisibleText(node) };
        case (0,formats_der/* contextTag */.qA)(6, 'primitive'):
            return { kind: 'uri', value: readVisibleText(node) };
        default:
            return { kind: 'other', value: (0,bytes/* formatHex */.NN)(node.whole) };
    }
}
function readOtherName(node) {
    const [type, explicit, more] = node.children();
    const [value, second] = explicit?.tag === (0,formats_der/* contextTag */.qA)(0, 'constructed') ? explicit.children() : [];
    if (type === undefined || value === undefined || second !== undefined || more !== undefined) {
        return node.refuse('SubjectAltName: malformed otherName');
    }
    const typeId = (0,der_values/* readOid */.fM)(type);
    const text = typeId === FULCIO_OTHER_NAME ? (0,der_values/* readUtf8String */.L6)(value) : (0,bytes/* formatHex */.NN)(value.whole);
    return text === '' ? node.refuse('SubjectAltName: an empty name') : { kind: 'other', value: text, typeId };
}
function readVisibleText(node) {
    const isVisible = node.contents.every((octet) => octet >= 0x20 && octet < 0x7f);
    if (!isVisible || node.contents.length === 0)
        return node.refuse('SubjectAltName: no visible ASCII text');
    return Buffer.from(node.contents).toString('latin1');
}

// EXTERNAL MODULE: ./packages/common/src/formats/public-key.ts
var public_key = __webpack_require__(85413);
// EXTERNAL MODULE: ./packages/common/src/formats/signature-algorithm.ts
var signature_algorithm = __webpack_require__(55350);
;// CONCATENATED MODULE: ./packages/common/src/formats/certificate.ts








const MAX_EXTENSIONS = 64;
function parseCertificate(der, pointer) {
    const document = {
        code: 'verify/certificate',
        what: 'certificate',
        ...(pointer === undefined ? {} : { pointer }),
    };
    const root = (0,formats_der/* parseDer */.zE)(der, document);
    const certificate = (0,formats_der/* sequenceOf */.nD)(root, 'Certificate');
    const tbs = certificate.take(der_encoding/* derTags */.vr.sequence, 'tbsCertificate');
    const algorithm = certificate.take(der_encoding/* derTags */.vr.sequence, 'signatureAlgorithm');
    const signature = certificate.take(der_encoding/* derTags */.vr.bitString, 'signatureValue');
    certificate.end();
    const { innerAlgorithm, ...contents } = readTbs(tbs, document);
    if (!(0,bytes/* equalBytes */.ex)(innerAlgorithm.whole, algorithm.whole))
        root.refuse('two different signature algorithms');
    return {
        der: root.whole,
        tbs: tbs.whole,
        ...contents,
        signatureAlgorithm: (0,signature_algorithm/* readAlgorithm */.wu)(algorithm, 'signatureAlgorithm'),
        signature: (0,der_values/* readWholeBytes */.FP)(signature, 'signatureValue'),
    };
}
function isIssuedBy(certificate, issuer) {
    return ((0,bytes/* equalBytes */.ex)(certificate.issuer, issuer.subject) &&
        (0,signature_algorithm/* isSignatureOf */.Cw)({
            algorithm: certificate.signatureAlgorithm,
            key: issuer.key,
            message: certificate.tbs,
            signature: certificate.signature,
        }));
}
function unknownCriticalExtensions({ criticalExtensions }) {
    const known = Object.values(extensionOids);
    return criticalExtensions.filter((oid) => !known.includes(oid));
}
function readTbs(node, document) {
    const fields = (0,formats_der/* sequenceOf */.nD)(node, 'TBSCertificate');
    const version = fields.take((0,formats_der/* contextTag */.qA)(0, 'constructed'), 'version').children();
    const [number] = version;
    if (version.length !== 1 || number === undefined || (0,der_values/* readInteger */.JI)(number) !== 2n) {
        return node.refuse('expected a certificate of version 3');
    }
    const serialHex = (0,der_values/* readSerial */.$X)(fields.take(der_encoding/* derTags */.vr.integer, 'serialNumber'), 'serialNumber');
    const innerAlgorithm = fields.take(der_encoding/* derTags */.vr.sequence, 'signature');
    const issuer = readName(fields.take(der_encoding/* derTags */.vr.sequence, 'issuer'));
    const validity = readValidity(fields.take(der_encoding/* derTags */.vr.sequence, 'validity'));
    const subject = readName(fields.take(der_encoding/* derTags */.vr.sequence, 'subject'));
    const spki = fields.take(der_encoding/* derTags */.vr.sequence, 'subjectPublicKeyInfo');
    const list = fields.takeIf((0,formats_der/* contextTag */.qA)(3, 'constructed'));
    fields.end();
    const key = readKey(spki);
    const extensions = list === undefined ? new Map() : readExtensions(list);
    return {
        innerAlgorithm,
        serialHex,
        issuer,
        ...validity,
        subject,
        spki: spki.whole,
        publicKey: key.key,
        key,
        extensions,
        criticalExtensions: [...extensions].flatMap(([oid, { critical }]) => (critical ? [oid] : [])),
        ...readKnownExtensions(extensions, document),
    };
}
function readName(node) {
    for (const names of node.children()) {
        (0,formats_der/* expectTag */.yi)(names, der_encoding/* derTags */.vr.set, 'RelativeDistinguishedName');
        for (const name of names.children()) {
            const fields = (0,formats_der/* sequenceOf */.nD)(name, 'AttributeTypeAndValue');
            fields.take(der_encoding/* derTags */.vr.oid, 'type');
            fields.takeAny('value');
            fields.end();
        }
    }
    return node.whole;
}
function readValidity(node) {
    const fields = (0,formats_der/* sequenceOf */.nD)(node, 'Validity');
    const notBefore = (0,der_values/* readTime */.aQ)(fields.takeAny('notBefore'));
    const notAfter = (0,der_values/* readTime */.aQ)(fields.takeAny('notAfter'));
    fields.end();
    return notBefore <= notAfter ? { notBefore, notAfter } : node.refuse('Validity ends before it begins');
}
function readKey(spki) {
    try {
        const key = (0,public_key/* readSpki */.O5)(spki.whole, 'certificate');
        if (typeof key === 'object')
            return key;
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        return spki.refuse(`subjectPublicKeyInfo: ${error.message}`);
    }
    return spki.refuse('subjectPublicKeyInfo: no key that can be read, or not in its canonical encoding');
}
function readExtensions(list) {
    const [sequence, more] = list.children();
    if (sequence === undefined || more !== undefined)
        return list.refuse('expected one list of extensions');
    const fields = (0,formats_der/* sequenceOf */.nD)(sequence, 'Extensions');
    const nodes = sequence.children();
    if (nodes.length === 0 || nodes.length > MAX_EXTENSIONS) {
        return list.refuse(`expected 1 to ${MAX_EXTENSIONS} extensions, got ${nodes.length}`);
    }
    const extensions = new Map();
    for (const _ of nodes) {
        const [oid, extension] = readExtension(fields.take(der_encoding/* derTags */.vr.sequence, 'Extension'));
        if (extensions.has(oid))
            return list.refuse(`two extensions with the OID ${oid}`);
        extensions.set(oid, extension);
    }
    return extensions;
}
function readExtension(node) {
    const fields = (0,formats_der/* sequenceOf */.nD)(node, 'Extension');
    const oid = (0,der_values/* readOid */.fM)(fields.take(der_encoding/* derTags */.vr.oid, 'extnID'));
    const critical = fields.takeIf(der_encoding/* derTags */.vr.boolean);
    const value = (0,der_values/* readOctetString */.nD)(fields.take(der_encoding/* derTags */.vr.octetString, 'extnValue'));
    fields.end();
    if (critical !== undefined && !(0,der_values/* readBoolean */.Vf)(critical))
        return node.refuse(`extension ${oid}: critical FALSE`);
    return [oid, { critical: critical !== undefined, value }];
}
function readKnownExtensions(extensions, document) {
    const read = (id, reader) => {
        const extension = extensions.get(extensionOids[id]);
        if (extension === undefined)
            return undefined;
        return reader((0,formats_der/* parseDer */.zE)(extension.value, { ...document, what: `${document.what}, ${id}` }));
    };
    const { isCa = false, pathLength } = read('basicConstraints', readBasicConstraints) ?? {};
    const keyUsage = read('keyUsage', readKeyUsage);
    const subjectKeyId = read('subjectKeyIdentifier', readSubjectKeyId);
    const authorityKeyId = read('authorityKeyIdentifier', readAuthorityKeyId);
    return {
        isCa,
        ...(pathLength === undefined ? {} : { pathLength }),
        ...(keyUsage === undefined ? {} : { keyUsage }),
        extendedKeyUsage: read('extendedKeyUsage', readExtendedKeyUsage) ?? [],
        subjectAltNames: read('subjectAltName', readSubjectAltNames) ?? [],
        ...(subjectKeyId === undefined ? {} : { subjectKeyId }),
        ...(authorityKeyId === undefined ? {} : { authorityKeyId }),
    };
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ parseCheckpoint),
/* harmony export */   UU: () => (/* binding */ isCheckpointSignedBy)
/* harmony export */ });
/* unused harmony exports noteKeyId, cosignatureTime */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85413);




const MAX_CHARACTERS = 64 * 1024;
const MAX_SIGNATURES = 64;
const MAX_LINES = 64;
const CONTROLS = /[^\P{Cc}\n]/u;
const SIGNATURE_LINE = /^\u2014 ([^\s+]{1,1000}) ([A-Za-z0-9+/=]+)$/u;
const SIZE = /^(?:0|[1-9]\d{0,15})$/;
function parseCheckpoint(text, pointer) {
    const refuse = (fault) => {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/log', `checkpoint: ${fault}`, pointer === undefined ? {} : { at: { pointer } });
    };
    if (text.length > MAX_CHARACTERS)
        refuse(`longer than ${MAX_CHARACTERS} characters`);
    if (CONTROLS.test(text) || !text.isWellFormed())
        refuse('a control character, or no Unicode text');
    const blank = text.lastIndexOf('\n\n');
    if (blank < 0 || !text.endsWith('\n'))
        return refuse('expected lines of text, a blank line and signatures');
    const body = text.slice(0, blank + 1);
    const [origin = '', size = '', root = '', ...more] = body.slice(0, -1).split('\n');
    const rootHash = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(root);
    const treeSize = SIZE.test(size) ? Number(size) : Number.NaN;
    if (origin === '')
        refuse('expected an origin on its first line');
    if (!Number.isSafeInteger(treeSize))
        refuse('expected the size of a tree on its second line');
    if (rootHash?.length !== 32)
        return refuse('expected a root hash of 32 bytes in base64 on its third line');
    if (more.length > MAX_LINES || more.includes(''))
        refuse(`a blank line, or more than ${MAX_LINES} lines`);
    const lines = text.slice(blank + 2, -1).split('\n');
    if (lines.length > MAX_SIGNATURES)
        refuse(`more than ${MAX_SIGNATURES} signatures`);
    const signatures = lines.map((line) => readSignature(line) ?? refuse('a line that is no signature'));
    return { origin, treeSize, rootHash, signedBody: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)(body), signatures };
}
function readSignature(line) {
    const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
    const bytes = encoded === undefined ? undefined : (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(encoded);
    if (name === undefined || bytes === undefined || bytes.length < 5)
        return undefined;
    return { name, keyHint: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}
const ED25519_SIGNATURE = 0x01;
const COSIGNATURE = 0x04;
function noteKeyId(name, key) {
    return key.kind === 'ed25519' ? ed25519KeyId(name, ED25519_SIGNATURE, key) : spkiKeyId(key);
}
function isCheckpointSignedBy(checkpoint, { key, keyId }) {
    return checkpoint.signatures.some(({ name, keyHint, signature }) => {
        const ids = [noteKeyId(name, key), spkiKeyId(key)];
        const isNamed = ids.some((id) => (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .equalBytes */ .ex)(id.subarray(0, 4), keyHint) && (keyId === undefined || (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .equalBytes */ .ex)(id, keyId)));
        return (isNamed && isOriginOf(name, checkpoint.origin) && (0,_public_key_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignedBy */ .s3)(key, checkpoint.signedBody, signature));
    });
}
function cosignatureTime(checkpoint, { name, key }) {
    if (key.kind !== 'ed25519')
        return undefined;
    const id = ed25519KeyId(name, COSIGNATURE, key);
    for (const line of checkpoint.signatures) {
        if (line.name !== name || !equalBytes(line.keyHint, id.subarray(0, 4)) || line.signature.length !== 72) {
            continue;
        }
        const seconds = Buffer.from(line.signature.subarray(0, 8)).readBigUInt64BE();
        const message = concatBytes(utf8(`cosignature/v1\ntime ${seconds}\n`), checkpoint.signedBody);
        const time = new Date(Number(seconds) * 1000);
        if (!Number.isNaN(time.getTime()) && isSignedBy(key, message, line.signature.subarray(8)))
            return time;
    }
    return undefined;
}
function isOriginOf(name, origin) {
    return origin === name || (origin.startsWith(`${name} - `) && /^\d+$/.test(origin.slice(name.length + 3)));
}
function ed25519KeyId(name, algorithm, { spki }) {
    const raw = spki.subarray(-32);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).update(Uint8Array.of(0x0a, algorithm)).update(raw).digest();
}
function spkiKeyId({ spki }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spki).digest();
}


/***/ }),

/***/ 4697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ checkPrimitive),
/* harmony export */   Vi: () => (/* binding */ readLength),
/* harmony export */   vr: () => (/* binding */ derTags),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);

const derTags = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    nullValue: 0x05,
    oid: 0x06,
    enumerated: 0x0a,
    utf8String: 0x0c,
    utcTime: 0x17,
    generalizedTime: 0x18,
    sequence: 0x30,
    set: 0x31,
};
function tagName(tag) {
    const known = Object.entries(derTags).find(([, value]) => value === tag)?.[0];
    if (known === undefined)
        return `tag ${tag.toString(16).padStart(2, '0')}`;
    return known.replace(/([A-Z])/g, ' $1').toUpperCase();
}
function readLength(bytes, start, limit, refuse) {
    const first = start < limit ? bytes[start] : undefined;
    if (first === undefined)
        return refuse(`cut off at byte ${start}`);
    if (first < 0x80)
        return { length: first, at: start + 1 };
    const count = first & 0x7f;
    if (count === 0)
        return refuse(`an indefinite length at byte ${start}`);
    if (count > 4)
        return refuse(`a length of ${count} bytes at byte ${start}`);
    if (start + 1 + count > limit)
        return refuse(`cut off at byte ${start}`);
    const octets = bytes.subarray(start + 1, start + 1 + count);
    const length = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    if (octets[0] === 0 || length < 0x80)
        return refuse(`a length at byte ${start} that is not the shortest`);
    return { length, at: start + 1 + count };
}
function checkPrimitive(tag, contents, start, refuse) {
    const where = `at byte ${start}`;
    const [first, second] = contents;
    switch (tag) {
        case derTags.boolean:
            if (contents.length !== 1 || (first !== 0 && first !== 0xff))
                refuse(`no BOOLEAN ${where}`);
            return;
        case derTags.integer:
        case derTags.enumerated:
            if (first === undefined)
                refuse(`an empty INTEGER ${where}`);
            if (second !== undefined && (first === 0 ? second < 0x80 : first === 0xff && second >= 0x80)) {
                refuse(`an INTEGER ${where} that is not the shortest`);
            }
            return;
        case derTags.bitString: {
            const unused = first ?? 8;
            const padding = (contents.at(-1) ?? 0) & ((1 << unused) - 1);
            if (unused > 7 || (contents.length === 1 && unused !== 0))
                refuse(`no BIT STRING ${where}`);
            if (contents.length > 1 && padding !== 0)
                refuse(`a BIT STRING ${where} with bits after its end`);
            return;
        }
        case derTags.nullValue:
            if (contents.length !== 0)
                refuse(`a NULL ${where} with contents`);
            return;
        case derTags.utf8String:
            if ((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(contents) === undefined)
                refuse(`a UTF8String ${where} that is not UTF-8`);
            return;
        case derTags.oid:
            if (!isOid(contents))
                refuse(`no OBJECT IDENTIFIER ${where}`);
            return;
        default:
            return;
    }
}
const MAX_OID_BYTES = 64;
function isOid(contents) {
    const isWhole = ((contents.at(-1) ?? 0x80) & 0x80) === 0;
    const startsShort = contents.every((octet, at) => octet !== 0x80 || ((contents[at - 1] ?? 0) & 0x80) !== 0);
    return isWhole && startsShort && contents.length <= MAX_OID_BYTES;
}


/***/ }),

/***/ 79171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ der)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _der_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4697);


const der = {
    element(tag, ...parts) {
        const contents = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(...parts);
        return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(Uint8Array.of(tag, ...formatLength(contents.length)), contents);
    },
    sequence: (...parts) => der.element(_der_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .derTags */ .vr.sequence, ...parts),
    octetString: (bytes) => der.element(_der_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .derTags */ .vr.octetString, bytes),
    boolean: (value) => der.element(_der_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .derTags */ .vr.boolean, Uint8Array.of(value ? 0xff : 0)),
    nullValue: () => der.element(_der_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .derTags */ .vr.nullValue),
    integer(value) {
        const number = BigInt(value);
        let length = 1;
        while (BigInt.asIntN(length * 8, number) !== number)
            length += 1;
        const hex = BigInt.asUintN(length * 8, number)
            .toString(16)
            .padStart(length * 2, '0');
        return der.element(_der_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .derTags */ .vr.integer, Buffer.from(hex, 'hex'));
    },
    oid(text) {
        const [root = 0n, second = 0n, ...arcs] = text.split('.').map(BigInt);
        return der.element(_der_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .derTags */ .vr.oid, Buffer.from([root * 40n + second, ...arcs].flatMap(formatArc)));
    },
};
function formatLength(length) {
    if (length < 0x80)
        return [length];
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest % 256);
    return [0x80 | octets.length, ...octets];
}
function formatArc(arc) {
    const octets = [Number(arc & 0x7fn)];
    for (let rest = arc >> 7n; rest > 0n; rest >>= 7n)
        octets.unshift(Number(rest & 0x7fn) | 0x80);
    return octets;
}


/***/ }),

/***/ 22730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ readSerial),
/* harmony export */   FP: () => (/* binding */ readWholeBytes),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   L6: () => (/* binding */ readUtf8String),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fM: () => (/* binding */ readOid),
/* harmony export */   ih: () => (/* binding */ readSmallInteger),
/* harmony export */   nD: () => (/* binding */ readOctetString)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58699);
/* harmony import */ var _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4697);



function readOid(node) {
    const { contents } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(node, _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.oid, 'OBJECT IDENTIFIER');
    const arcs = [];
    let arc = 0n;
    for (const octet of contents) {
        arc = (arc << 7n) | BigInt(octet & 0x7f);
        if ((octet & 0x80) !== 0)
            continue;
        if (arcs.length === 0) {
            const root = arc < 40n ? 0n : arc < 80n ? 1n : 2n;
            arcs.push(root, arc - root * 40n);
        }
        else {
            arcs.push(arc);
        }
        arc = 0n;
    }
    return arcs.join('.');
}
function readInteger(node) {
    const { contents } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(node, _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.integer, 'INTEGER');
    return BigInt.asIntN(contents.length * 8, BigInt(`0x${(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatHex */ .NN)(contents)}`));
}
function readSmallInteger(node, greatest, name) {
    const value = readInteger(node);
    if (value >= 0n && value <= BigInt(greatest))
        return Number(value);
    return node.refuse(`${name}: expected an INTEGER from 0 to ${greatest}`);
}
function readSerial(node, name) {
    const { contents } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(node, _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.integer, name);
    const first = contents[0] ?? 0;
    if (first >= 0x80)
        return node.refuse(`${name}: negative`);
    const magnitude = first === 0 && contents.length > 1 ? contents.subarray(1) : contents;
    return magnitude.length <= 20 ? (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatHex */ .NN)(magnitude) : node.refuse(`${name}: longer than 20 bytes`);
}
function readBoolean(node) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(node, _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.boolean, 'BOOLEAN').contents[0] === 0xff;
}
function readOctetString(node) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(node, _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.octetString, 'OCTET STRING').contents;
}
function readBitString(node) {
    const { contents } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(node, _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.bitString, 'BIT STRING');
    return { bytes: contents.subarray(1), unusedBits: contents[0] ?? 0 };
}
function readWholeBytes(node, name) {
    const { bytes, unusedBits } = readBitString(node);
    return unusedBits === 0 ? bytes : node.refuse(`${name}: expected whole bytes`);
}
function readUtf8String(node) {
    const { contents } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(node, _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.utf8String, 'UTF8String');
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(contents) ?? node.refuse('a UTF8String that is not UTF-8');
}
const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{0,8}[1-9]))?Z$/;
function readTime(node, { fractions = false } = {}) {
    const refuse = () => node.refuse('expected a time such as 261121113000Z or 20261121113000Z');
    const isShort = node.tag === _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.utcTime;
    if (!isShort && node.tag !== _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.generalizedTime)
        return refuse();
    const text = Buffer.from(node.contents.subarray(0, 40)).toString('latin1');
    const match = (isShort ? UTC_TIME : GENERALIZED_TIME).exec(text);
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match ?? []).slice(1).map(Number);
    const fraction = match?.[7];
    if (match === null || node.contents.length > 40 || (fraction !== undefined && !fractions))
        return refuse();
    const fullYear = isShort ? year + (year < 50 ? 2000 : 1900) : year;
    const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
    const time = new Date(0);
    time.setUTCFullYear(fullYear, month - 1, day);
    time.setUTCHours(hour, minute, second, milliseconds);
    const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && time.getUTCHours() === hour;
    return isReal && minute < 60 && second < 60 ? time : refuse();
}


/***/ }),

/***/ 58699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   nD: () => (/* binding */ sequenceOf),
/* harmony export */   qA: () => (/* binding */ contextTag),
/* harmony export */   yi: () => (/* binding */ expectTag),
/* harmony export */   zE: () => (/* binding */ parseDer)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4697);



const CONSTRUCTED = 0x20;
const CLASS = 0xc0;
const NUMBER = 0x1f;
const universalConstructed = [_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.sequence & NUMBER, _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.set & NUMBER];
function parseDer(bytes, document) {
    const refuse = (fault) => {
        const at = document.pointer === undefined ? {} : { pointer: document.pointer };
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(document.code, `${document.what}: ${fault}`, { at });
    };
    if (bytes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.derBytes)
        refuse(`larger than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.derBytes} bytes`);
    const reader = { bytes, refuse, nodes: 0 };
    const { node, end } = readNode(reader, 0, bytes.length, 1);
    if (end !== bytes.length)
        refuse(`${bytes.length - end} bytes follow after the end`);
    return node;
}
function readNode(reader, start, limit, depth) {
    const { bytes, refuse } = reader;
    reader.nodes += 1;
    if (reader.nodes > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.derNodes)
        refuse(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.derNodes} values`);
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.derDepth)
        refuse(`nested deeper than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.derDepth} levels`);
    const tag = start < limit ? bytes[start] : undefined;
    if (tag === undefined)
        return refuse(`cut off at byte ${start}`);
    if ((tag & NUMBER) === NUMBER)
        return refuse(`a tag number above 30 at byte ${start}`);
    if (tag === 0)
        return refuse(`the reserved tag 00 at byte ${start}`);
    const { length, at } = (0,_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .readLength */ .Vi)(bytes, start + 1, limit, refuse);
    const end = at + length;
    if (end > limit)
        return refuse(`the value at byte ${start} is longer than what holds it`);
    const node = {
        tag,
        contents: bytes.subarray(at, end),
        whole: bytes.subarray(start, end),
        refuse,
    };
    const isConstructed = (tag & CONSTRUCTED) !== 0;
    if ((tag & CLASS) === 0 && isConstructed !== universalConstructed.includes(tag & NUMBER)) {
        return refuse(`${(0,_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .tagName */ .wZ)(tag)} at byte ${start} is constructed where it must be primitive, or the reverse`);
    }
    if (!isConstructed) {
        (0,_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPrimitive */ .K4)(tag, node.contents, start, refuse);
        return {
            end,
            node: { ...node, children: () => refuse(`${(0,_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .tagName */ .wZ)(tag)} at byte ${start} has no parts`) },
        };
    }
    const children = [];
    for (let next = at; next < end;) {
        const child = readNode(reader, next, end, depth + 1);
        children.push(child.node);
        next = child.end;
    }
    return { end, node: { ...node, children: () => children } };
}
function fieldsOf(node, name) {
    const children = node.children();
    let next = 0;
    const takeIf = (tag) => {
        const child = children[next];
        if (child?.tag !== tag)
            return undefined;
        next += 1;
        return child;
    };
    const found = () => (next < children.length ? (0,_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .tagName */ .wZ)(children[next]?.tag ?? 0) : 'nothing');
    return {
        takeIf,
        take: (tag, field) => takeIf(tag) ?? node.refuse(`${name}: expected ${field} (${(0,_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .tagName */ .wZ)(tag)}), got ${found()}`),
        takeAny: (field) => {
            const child = children[next];
            next += 1;
            return child ?? node.refuse(`${name}: expected ${field}, got nothing`);
        },
        end: () => {
            if (next < children.length)
                node.refuse(`${name}: unexpected ${found()} after its last part`);
        },
    };
}
function sequenceOf(node, name) {
    return fieldsOf(expectTag(node, _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.sequence, name), name);
}
function expectTag(node, tag, name) {
    return node.tag === tag ? node : node.refuse(`${name}: expected ${(0,_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .tagName */ .wZ)(tag)}, got ${(0,_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .tagName */ .wZ)(node.tag)}`);
}
function contextTag(number, form) {
    return 0x80 | (form === 'constructed' ? CONSTRUCTED : 0) | number;
}


/***/ }),

/***/ 54453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ hashOfKey),
/* harmony export */   VQ: () => (/* binding */ loadEcdsaOverDigest),
/* harmony export */   Ww: () => (/* binding */ isRsaSignatureOfDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85413);



function hashOfKey({ kind }) {
    return _public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyKinds */ .r2[kind].hash ?? undefined;
}
async function loadEcdsaOverDigest() {
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 3431).then(__webpack_require__.bind(__webpack_require__, 93431));
    const curves = new Map([
        ['ecdsa-p256', p256],
        ['ecdsa-p384', p384],
        ['ecdsa-p521', p521],
    ]);
    return ({ kind, spki }, digest, signature) => {
        const curve = curves.get(kind);
        if (curve === undefined)
            return false;
        const point = spki.subarray(-(1 + 2 * Math.ceil(curve.Point.Fn.BITS / 8)));
        try {
            return curve.verify(signature, digest, point, { format: 'der', prehash: false, lowS: false });
        }
        catch {
            return false;
        }
    };
}
const digestInfo = {
    sha256: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHex */ .EF)('3031300d060960864801650304020105000420'),
    sha384: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHex */ .EF)('3041300d060960864801650304020205000430'),
    sha512: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHex */ .EF)('3051300d060960864801650304020305000440'),
};
function isRsaSignatureOfDigest({ key }, algorithm, digest, signature) {
    const prefix = digestInfo[algorithm];
    if (prefix === undefined)
        return false;
    try {
        const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicDecrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, Buffer.from(signature));
        return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .equalBytes */ .ex)(found, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .concatBytes */ .Id)(prefix, digest));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 74719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ preAuthenticationEncoding),
/* harmony export */   X8: () => (/* binding */ envelopeJson),
/* harmony export */   mE: () => (/* binding */ parseEnvelope)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _strict_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49707);


function preAuthenticationEncoding(payloadType, payload) {
    const type = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(payloadType);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(`DSSEv1 ${type.length} `), type, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(` ${payload.length} `), payload);
}
function envelopeJson({ payloadType, payload, signature, keyid }) {
    return {
        payload: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk)(payload),
        payloadType,
        signatures: [{ sig: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk)(signature), ...(keyid === '' ? {} : { keyid }) }],
    };
}
function parseEnvelope(value, pointer) {
    const envelope = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrictObject */ .vU)(value, pointer, ['payload', 'payloadType', 'signatures']);
    const signatures = envelope.list('signatures');
    if (signatures.length !== 1) {
        envelope.refuse('signatures', `expected exactly one signature, got ${signatures.length}`);
    }
    const signature = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrictObject */ .vU)(signatures[0], `${pointer}/signatures/0`, ['sig', 'keyid']);
    return {
        payloadType: envelope.text('payloadType'),
        payload: envelope.base64('payload'),
        signature: signature.base64('sig'),
        keyid: signature.member('keyid') === undefined ? '' : signature.text('keyid', { mayBeEmpty: true }),
    };
}


/***/ }),

/***/ 6404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ readCertifiedIdentity),
/* harmony export */   o7: () => (/* binding */ certifiedExtensions),
/* harmony export */   vy: () => (/* binding */ FULCIO_OID_PREFIX)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58699);
/* harmony import */ var _der_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22730);




const FULCIO_OID_PREFIX = '1.3.6.1.4.1.57264.1.';
const certifiedExtensions = {
    issuer: { arc: 8, old: 1 },
    buildSignerUri: { arc: 9 },
    buildSignerDigest: { arc: 10 },
    runnerEnvironment: { arc: 11 },
    sourceRepositoryUri: { arc: 12, old: 5 },
    sourceRepositoryDigest: { arc: 13, old: 3 },
    sourceRepositoryRef: { arc: 14, old: 6 },
    sourceRepositoryId: { arc: 15 },
    sourceRepositoryOwnerUri: { arc: 16 },
    sourceRepositoryOwnerId: { arc: 17 },
    buildConfigUri: { arc: 18 },
    buildConfigDigest: { arc: 19 },
    buildTrigger: { arc: 20, old: 2 },
    runInvocationUri: { arc: 21 },
    sourceRepositoryVisibility: { arc: 22 },
    deploymentEnvironment: { arc: 23 },
    tokenSubject: { arc: 24 },
};
function readCertifiedIdentity(certificate) {
    const [san, second] = certificate.subjectAltNames;
    if (san === undefined || second !== undefined) {
        return refuse(`expected exactly one subject alternative name, got ${certificate.subjectAltNames.length}`);
    }
    const identity = { san };
    for (const field of Object.keys(certifiedExtensions)) {
        const value = readField(certificate, field, san);
        if (value !== undefined)
            identity[field] = value;
    }
    return identity;
}
function readField(certificate, field, san) {
    const { arc, old } = certifiedExtensions[field];
    const current = certificate.extensions.get(`${FULCIO_OID_PREFIX}${arc}`);
    const raw = old === undefined ? undefined : certificate.extensions.get(`${FULCIO_OID_PREFIX}${old}`);
    const value = current === undefined ? undefined : readDerText(current.value, arc);
    if (old === undefined || raw === undefined)
        return value;
    const text = readRawText(raw.value, old);
    if (field === 'sourceRepositoryUri')
        return repositoryUri(value, text, san);
    if (value !== undefined && value !== text)
        return disagree(old, text, arc, value);
    return text;
}
function repositoryUri(uri, name, san) {
    if (uri !== undefined) {
        return URL.canParse(uri) && new URL(uri).pathname === `/${name}` ? uri : disagree(5, name, 12, uri);
    }
    if (san.kind !== 'uri' || !URL.canParse(san.value))
        return undefined;
    const { protocol, origin } = new URL(san.value);
    return protocol === 'https:' ? `${origin}/${name}` : undefined;
}
function readDerText(value, arc) {
    return (0,_der_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readUtf8String */ .L6)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDer */ .zE)(value, { code: 'verify/certificate', what: `certificate, OID ${FULCIO_OID_PREFIX}${arc}` }));
}
function readRawText(value, arc) {
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(value) ?? refuse(`OID ${FULCIO_OID_PREFIX}${arc}: not UTF-8 text`);
}
function disagree(old, oldValue, arc, value) {
    const quoted = (text) => JSON.stringify(text.slice(0, 100));
    return refuse(`OID .${old} says ${quoted(oldValue)}, OID .${arc} says ${quoted(value)}`);
}
function refuse(fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/certificate', `certificate: ${fault}`);
}


/***/ }),

/***/ 71407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseLogEntryBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65902);
/* harmony import */ var _strict_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49707);







const CODE = 'verify/log';
const MAX_SIGNATURES = 8;
const readers = new Map([
    ['hashedrekord 0.0.1', readHashedRekord1],
    ['hashedrekord 0.0.2', readHashedRekord2],
    ['dsse 0.0.1', readDsse1],
    ['dsse 0.0.2', readDsse2],
    ['intoto 0.0.2', readIntoto],
]);
function parseLogEntryBody(canonicalizedBody) {
    try {
        const json = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(canonicalizedBody, { maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.bundleBytes, code: CODE });
        const body = open(json, '', ['apiVersion', 'kind', 'spec']);
        const name = `${body.text('kind')} ${body.text('apiVersion')}`;
        const read = readers.get(name) ?? body.refuse('kind', `${quote(name)} is not accepted`);
        return read(body.member('spec'));
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF(CODE, `log entry: ${error.message}`, { at: error.at });
        throw error;
    }
}
function readHashedRekord1(value) {
    const spec = open(value, '/spec', ['data', 'signature']);
    const data = spec.object('data', ['hash']);
    const signature = spec.object('signature', ['content', 'publicKey']);
    const publicKey = signature.object('publicKey', ['content']);
    return {
        kind: 'hashedrekord',
        version: '0.0.1',
        digest: readHexDigest(data, 'hash', 'signed-bytes'),
        signatures: [{ signature: signature.base64('content'), verifier: pemVerifier(publicKey, 'content') }],
    };
}
function readHashedRekord2(value) {
    const entry = open(value, '/spec', ['hashedRekordV002']).object('hashedRekordV002', ['data', 'signature']);
    return {
        kind: 'hashedrekord',
        version: '0.0.2',
        digest: readProtoDigest(entry, 'data', 'signed-bytes'),
        signatures: [readProtoSignature(entry.member('signature'), `${entry.pointer}/signature`)],
    };
}
function readDsse1(value) {
    const spec = open(value, '/spec', ['envelopeHash', 'payloadHash', 'signatures']);
    readHexDigest(spec, 'envelopeHash', 'payload');
    return {
        kind: 'dsse',
        version: '0.0.1',
        digest: readHexDigest(spec, 'payloadHash', 'payload'),
        signatures: readSignatures(spec, (item, at) => {
            const signed = open(item, at, ['signature', 'verifier']);
            return { signature: signed.base64('signature'), verifier: pemVerifier(signed, 'verifier') };
        }),
    };
}
function readDsse2(value) {
    const entry = open(value, '/spec', ['dsseV002']).object('dsseV002', ['payloadHash', 'signatures']);
    return {
        kind: 'dsse',
        version: '0.0.2',
        digest: readProtoDigest(entry, 'payloadHash', 'payload'),
        signatures: readSignatures(entry, readProtoSignature),
    };
}
function readIntoto(value) {
    const content = open(value, '/spec', ['content']).object('content', ['envelope', 'hash', 'payloadHash']);
    const envelope = content.object('envelope', ['payload', 'payloadType', 'signatures']);
    const digest = readHexDigest(content, 'payloadHash', 'payload');
    if (content.member('hash') !== undefined)
        readHexDigest(content, 'hash', 'payload');
    checkPayload(envelope, digest);
    return {
        kind: 'intoto',
        version: '0.0.2',
        payloadType: envelope.text('payloadType'),
        digest,
        signatures: readSignatures(envelope, (item, at) => {
            const signed = open(item, at, ['keyid', 'publicKey', 'sig']);
            return { signature: base64Twice(signed, 'sig'), verifier: pemVerifier(signed, 'publicKey') };
        }),
    };
}
function checkPayload(envelope, { algorithm, hex }) {
    if (envelope.member('payload') === undefined)
        return;
    const payload = base64Twice(envelope, 'payload');
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(payload).digest('hex') !== hex) {
        envelope.refuse('payload', 'not the payload that payloadHash is of');
    }
}
function readHexDigest(parent, key, of) {
    const hash = parent.object(key, ['algorithm', 'value']);
    const { algorithm, bytes } = digestNamed(hash, hashNames1);
    const hex = hash.text('value');
    return hex.length === bytes * 2 && /^[0-9a-f]*$/.test(hex)
        ? { of, algorithm, hex }
        : hash.refuse('value', `expected ${bytes * 2} lower-case hex characters`);
}
function readProtoDigest(parent, key, of) {
    const hash = parent.object(key, ['algorithm', 'digest']);
    const { algorithm, bytes } = digestNamed(hash, hashNames2);
    const digest = hash.base64('digest');
    return digest.length === bytes
        ? { of, algorithm, hex: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatHex */ .NN)(digest) }
        : hash.refuse('digest', `expected ${bytes} bytes, got ${digest.length}`);
}
const sha256 = { algorithm: 'sha256', bytes: 32 };
const sha384 = { algorithm: 'sha384', bytes: 48 };
const sha512 = { algorithm: 'sha512', bytes: 64 };
const hashNames1 = new Map(Object.entries({ sha256, sha384, sha512 }));
const hashNames2 = new Map(Object.entries({ SHA2_256: sha256, SHA2_384: sha384, SHA2_512: sha512 }));
function digestNamed(hash, names) {
    const name = hash.text('algorithm');
    return names.get(name) ?? hash.refuse('algorithm', `${quote(name)} is not accepted`);
}
function readProtoSignature(value, at) {
    const signed = open(value, at, ['content', 'verifier']);
    const verifier = signed.object('verifier', ['keyDetails', 'publicKey', 'x509Certificate']);
    verifier.text('keyDetails');
    const kinds = ['publicKey', 'x509Certificate'].filter((key) => verifier.member(key) !== undefined);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) {
        return signed.refuse('verifier', 'expected a public key or a certificate');
    }
    const bytes = verifier.object(kind, ['rawBytes']).base64('rawBytes');
    return {
        signature: signed.base64('content'),
        verifier: kind === 'publicKey' ? { kind: 'key', spki: bytes } : { kind: 'certificate', der: bytes },
    };
}
function pemVerifier(object, key) {
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(object.base64(key)) ?? object.refuse(key, 'expected PEM');
    const { label, der } = (0,_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePem */ .o)(text, `${object.pointer}/${key}`);
    if (label === 'CERTIFICATE')
        return { kind: 'certificate', der };
    if (label === 'PUBLIC KEY')
        return { kind: 'key', spki: der };
    return object.refuse(key, `expected a PEM block "CERTIFICATE" or "PUBLIC KEY", got "${label}"`);
}
function base64Twice(object, key) {
    const inner = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(object.base64(key)) ?? '');
    return inner !== undefined && inner.length > 0
        ? inner
        : object.refuse(key, 'expected canonical base64 of canonical base64');
}
function readSignatures(object, read) {
    const items = object.list('signatures');
    if (items.length === 0 || items.length > MAX_SIGNATURES) {
        return object.refuse('signatures', `expected 1 to ${MAX_SIGNATURES} signatures, got ${items.length}`);
    }
    return items.map((item, index) => read(item, `${object.pointer}/signatures/${index}`));
}
const open = (value, at, known) => (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_6__/* .readStrictObject */ .vU)(value, at, known, CODE);
const quote = (text) => JSON.stringify(text.slice(0, 100));


/***/ }),

/***/ 79685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   j7: () => (/* binding */ rootFromInclusionProof),
/* harmony export */   zB: () => (/* binding */ nodeHash)
/* harmony export */ });
/* unused harmony export isConsistent */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);



function leafHash(entry) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Uint8Array.of(0)).update(entry).digest();
}
function nodeHash(left, right) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}
function rootFromInclusionProof({ leafHash: leaf, index, treeSize, hashes }) {
    if (!Number.isSafeInteger(treeSize) || !Number.isSafeInteger(index) || index < 0 || index >= treeSize) {
        return refuse(`index ${index} is not in a tree of ${treeSize} entries`);
    }
    checkHashes([leaf, ...hashes]);
    let hash = leaf;
    let node = index;
    let last = treeSize - 1;
    let used = 0;
    while (last > 0) {
        if (node % 2 === 1 || node < last) {
            const sibling = hashes[used];
            if (sibling === undefined)
                return refuse('the inclusion proof is too short');
            hash = node % 2 === 1 ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
            used += 1;
        }
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
    }
    return used === hashes.length ? hash : refuse('the inclusion proof is too long');
}
function isConsistent(first, second, hashes) {
    for (const { treeSize } of [first, second]) {
        if (!Number.isSafeInteger(treeSize) || treeSize < 0)
            return refuse(`${treeSize} is not the size of a tree`);
    }
    if (first.treeSize > second.treeSize) {
        return refuse(`a tree of ${first.treeSize} entries cannot be the beginning of one with ${second.treeSize}`);
    }
    checkHashes([first.rootHash, second.rootHash, ...hashes]);
    if (first.treeSize === second.treeSize) {
        return hashes.length === 0 && equalBytes(first.rootHash, second.rootHash);
    }
    if (first.treeSize === 0)
        return hashes.length === 0;
    return walkConsistencyPath(first, second, hashes);
}
function walkConsistencyPath(first, second, hashes) {
    let node = first.treeSize - 1;
    let last = second.treeSize - 1;
    while (node % 2 === 1) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
    }
    const path = node === 0 ? [first.rootHash, ...hashes] : hashes;
    const [start, ...steps] = path;
    if (start === undefined)
        return false;
    let firstHash = start;
    let secondHash = start;
    for (const step of steps) {
        if (last === 0)
            return false;
        if (node % 2 === 1 || node === last) {
            firstHash = nodeHash(step, firstHash);
            secondHash = nodeHash(step, secondHash);
            while (node % 2 === 0 && node !== 0) {
                node = Math.floor(node / 2);
                last = Math.floor(last / 2);
            }
        }
        else {
            secondHash = nodeHash(secondHash, step);
        }
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
    }
    return last === 0 && equalBytes(firstHash, first.rootHash) && equalBytes(secondHash, second.rootHash);
}
function checkHashes(hashes) {
    const odd = hashes.find(({ length }) => length !== 32);
    if (odd !== undefined)
        refuse(`expected hashes of 32 bytes in a proof, got one of ${odd.length}`);
}
function refuse(fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/log', fault);
}


/***/ }),

/***/ 65902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parsePem),
/* harmony export */   u: () => (/* binding */ formatPem)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);


const BEGIN = '-----BEGIN ';
const LABEL = /^([A-Z0-9][A-Z0-9 /]{0,63})-----/;
const ENCRYPTED_HEADER = /^\s*Proc-Type: 4,ENCRYPTED/;
function parsePem(text, name) {
    const refuse = (fault) => {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('key/invalid', fault, { at: { file: name } });
    };
    const start = text.indexOf(BEGIN) + BEGIN.length;
    if (start < BEGIN.length)
        return refuse('not a PEM file: no line "-----BEGIN …-----"');
    if (text.includes(BEGIN, start))
        return refuse('more than one PEM block, expected exactly one');
    const label = LABEL.exec(text.slice(start, start + 100))?.[1];
    if (label === undefined)
        return refuse('the line "-----BEGIN …-----" is malformed');
    const end = text.indexOf(`-----END ${label}-----`, start);
    if (end < 0)
        return refuse(`the block "${label}" has no line "-----END ${label}-----"`);
    const body = text.slice(start + label.length + 5, end);
    if (ENCRYPTED_HEADER.test(body))
        return { label: `ENCRYPTED ${label}`, der: new Uint8Array() };
    const der = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(body.replace(/[\r\n\t ]/g, ''));
    if (der === undefined || der.length === 0)
        return refuse(`the block "${label}" is not base64`);
    return { label, der };
}
function formatPem({ label, der }) {
    const lines = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk)(der).match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}


/***/ }),

/***/ 85413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ readSpki),
/* harmony export */   Wz: () => (/* binding */ parsePublicKeyPem),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   r2: () => (/* binding */ keyKinds),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* unused harmony export formatPublicKeyPem */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21387);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65902);





const keyKinds = {
    'ecdsa-p256': {
        title: 'ECDSA P-256',
        hash: 'sha256',
        canonical: { bytes: 91, head: '3059301306072a8648ce3d020106082a8648ce3d03010703420004' },
        is: (key) => isCurve(key, 'prime256v1'),
    },
    'ecdsa-p384': {
        title: 'ECDSA P-384',
        hash: 'sha384',
        canonical: { bytes: 120, head: '3076301006072a8648ce3d020106052b8104002203620004' },
        is: (key) => isCurve(key, 'secp384r1'),
    },
    'ecdsa-p521': {
        title: 'ECDSA P-521',
        hash: 'sha512',
        canonical: { bytes: 158, head: '30819b301006072a8648ce3d020106052b810400230381860004' },
        is: (key) => isCurve(key, 'secp521r1'),
    },
    ed25519: {
        title: 'Ed25519',
        hash: null,
        canonical: { bytes: 44, head: '302a300506032b6570032100' },
        is: ({ asymmetricKeyType }) => asymmetricKeyType === 'ed25519',
    },
    rsa: { title: 'RSA of 2048 to 8192 bits', hash: 'sha256', is: isStrongRsa },
};
const kindIds = Object.keys(keyKinds);
const LONGEST_HEAD = 32;
const accepted = kindIds.map((id) => keyKinds[id].title).join(', ');
function parsePublicKeyPem(text, name) {
    const { label, der } = (0,_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePem */ .o)(text, name);
    if (label !== 'PUBLIC KEY') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('key/invalid', `expected a PEM block "PUBLIC KEY", got "${label}"`, {
            at: { file: name },
            hint: 'Give the public key: "openssl pkey -in PRIVATE.pem -pubout -out PUBLIC.pem" writes it.',
        });
    }
    const publicKey = readSpki(der, name);
    if (publicKey === 'unreadable') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('key/invalid', 'the PEM block "PUBLIC KEY" holds no public key that can be read', {
            at: { file: name },
        });
    }
    if (publicKey === 'not canonical') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('key/invalid', 'the key is not in its canonical encoding', { at: { file: name } });
    }
    return publicKey;
}
function readSpki(der, name) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(der), format: 'der', type: 'spki' });
    }
    catch {
        return 'unreadable';
    }
    const kind = kindOfCanonical(der);
    if (kind !== undefined)
        return { keyId: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(der), kind, spki: Uint8Array.from(der), key };
    const publicKey = publicKeyOf(key, name);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .equalBytes */ .ex)(publicKey.spki, der) ? publicKey : 'not canonical';
}
function kindOfCanonical(der) {
    const head = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatHex */ .NN)(der.subarray(0, LONGEST_HEAD));
    return kindIds.find((id) => {
        const { canonical } = keyKinds[id];
        return canonical !== undefined && der.length === canonical.bytes && head.startsWith(canonical.head);
    });
}
function publicKeyOf(key, name) {
    const spki = createPublic(key).export({ type: 'spki', format: 'der' });
    const kind = kindIds.find((id) => keyKinds[id].is(key));
    const expectedBytes = kind === undefined ? undefined : keyKinds[kind].canonical?.bytes;
    if (kind === undefined || (expectedBytes !== undefined && spki.length !== expectedBytes)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('key/refused', `a key of the kind ${describeKey(key)} is not accepted`, {
            at: { file: name },
            hint: `Use a key of one of these kinds: ${accepted}.`,
        });
    }
    return { keyId: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(spki), kind, spki, key: createPublic(key) };
}
function formatPublicKeyPem({ key }) {
    return key.export({ type: 'spki', format: 'pem' }).toString();
}
function isSignedBy({ kind, key }, message, signature) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(keyKinds[kind].hash, message, key, signature);
}
function createPublic(key) {
    return key.type === 'public' ? key : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
}
function isCurve(key, curve) {
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === curve;
}
function isStrongRsa({ asymmetricKeyType, asymmetricKeyDetails }) {
    const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails ?? {};
    return (asymmetricKeyType === 'rsa' && modulusLength >= 2048 && modulusLength <= 8192 && publicExponent >= 65537n);
}
function describeKey({ asymmetricKeyType, asymmetricKeyDetails }) {
    const { modulusLength, publicExponent, namedCurve } = asymmetricKeyDetails ?? {};
    const details = [
        modulusLength === undefined ? undefined : `${modulusLength} bits`,
        publicExponent === undefined || publicExponent >= 65537n ? undefined : `exponent ${publicExponent}`,
        namedCurve === undefined ? undefined : `curve ${namedCurve}`,
    ];
    return [asymmetricKeyType ?? 'unknown', ...details].filter((part) => part !== undefined).join(', ');
}


/***/ }),

/***/ 55350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   _t: () => (/* binding */ readDigestAlgorithm),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58699);
/* harmony import */ var _der_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4697);
/* harmony import */ var _der_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22730);




const signatureAlgorithms = new Map([
    ['1.2.840.10045.4.3.2', { keyType: 'ec', hash: 'sha256' }],
    ['1.2.840.10045.4.3.3', { keyType: 'ec', hash: 'sha384' }],
    ['1.2.840.10045.4.3.4', { keyType: 'ec', hash: 'sha512' }],
    ['1.2.840.113549.1.1.1', { keyType: 'rsa', hash: undefined }],
    ['1.2.840.113549.1.1.11', { keyType: 'rsa', hash: 'sha256' }],
    ['1.2.840.113549.1.1.12', { keyType: 'rsa', hash: 'sha384' }],
    ['1.2.840.113549.1.1.13', { keyType: 'rsa', hash: 'sha512' }],
    ['1.3.101.112', { keyType: 'ed25519', hash: null }],
]);
const digestAlgorithms = new Map([
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
function readAlgorithm(node, name) {
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .sequenceOf */ .nD)(node, name);
    const oid = (0,_der_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readOid */ .fM)(fields.take(_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.oid, 'an algorithm'));
    fields.takeIf(_der_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .derTags */ .vr.nullValue);
    fields.end();
    return oid;
}
function readDigestAlgorithm(node, name) {
    const oid = readAlgorithm(node, name);
    return digestAlgorithms.get(oid) ?? node.refuse(`${name}: expected SHA-256, -384 or -512, got ${oid}`);
}
function isSignatureOf({ algorithm, key, message, signature, hash }) {
    const known = signatureAlgorithms.get(algorithm);
    if (known === undefined || known.keyType !== key.key.asymmetricKeyType)
        return false;
    const used = known.hash === undefined ? hash : known.hash;
    if (used === undefined || (hash !== undefined && used !== null && used !== hash))
        return false;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(used, message, key.key, signature);
}


/***/ }),

/***/ 44569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   el: () => (/* binding */ readScts),
/* harmony export */   mq: () => (/* binding */ isSctSignedBy)
/* harmony export */ });
/* unused harmony export SCT_LIST_OID */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58699);
/* harmony import */ var _der_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79171);
/* harmony import */ var _der_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22730);






const SCT_LIST_OID = '1.3.6.1.4.1.11129.2.4.2';
const MAX_SCTS = 16;
const SHA256_OF_TLS = 4;
const ALGORITHMS_OF_TLS = new Map([
    [1, 'rsa'],
    [3, 'ecdsa'],
]);
function readScts({ extensions }) {
    const extension = extensions.get(SCT_LIST_OID);
    if (extension === undefined)
        return [];
    const octets = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDer */ .zE)(extension.value, { code: 'verify/sct', what: 'list of SCTs' });
    const outer = new TlsReader((0,_der_values_js__WEBPACK_IMPORTED_MODULE_5__/* .readOctetString */ .nD)(octets));
    const list = new TlsReader(outer.vector(2));
    outer.end();
    const scts = [];
    while (!list.isAtEnd) {
        if (scts.length === MAX_SCTS)
            return refuse(`more than ${MAX_SCTS} in one certificate`);
        scts.push(readSct(list.vector(2)));
    }
    return scts.length > 0 ? scts : refuse('an empty list');
}
function isSctSignedBy(sct, certificate, issuerSpki, logKey) {
    const keyType = sct.algorithm === 'rsa' ? 'rsa' : 'ec';
    const logId = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(logKey.spki).digest();
    if (!(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .equalBytes */ .ex)(logId, sct.logId) || logKey.key.asymmetricKeyType !== keyType)
        return false;
    const tbs = withoutScts(certificate);
    const message = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .concatBytes */ .Id)(Uint8Array.of(0, 0), bigEndian(sct.time.getTime(), 8), Uint8Array.of(0, 1), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(issuerSpki).digest(), bigEndian(tbs.length, 3), tbs, bigEndian(sct.extensions.length, 2), sct.extensions);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', message, logKey.key, sct.signature);
}
function readSct(bytes) {
    const reader = new TlsReader(bytes);
    const version = reader.number(1);
    if (version !== 0)
        return refuse(`expected version 1, got ${version + 1}`);
    const logId = reader.take(32);
    const time = new Date(reader.number(8));
    const extensions = reader.vector(2);
    const hash = reader.number(1);
    const algorithm = ALGORITHMS_OF_TLS.get(reader.number(1));
    const signature = reader.vector(2);
    reader.end();
    if (Number.isNaN(time.getTime()))
        return refuse(`log ${(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatHex */ .NN)(logId)} names a time that does not exist`);
    if (hash !== SHA256_OF_TLS || algorithm === undefined) {
        return refuse(`log ${(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatHex */ .NN)(logId)} signs by another algorithm than ECDSA or RSA with SHA-256`);
    }
    return { logId, time, extensions, algorithm, signature };
}
function withoutScts({ tbs }) {
    const root = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDer */ .zE)(tbs, { code: 'verify/sct', what: 'certificate' });
    const fields = root.children().map((field) => {
        if (field.tag !== (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .contextTag */ .qA)(3, 'constructed'))
            return field.whole;
        const all = field.children().flatMap((list) => list.children());
        const kept = all.filter((extension) => {
            const [oid] = extension.children();
            return oid === undefined || (0,_der_values_js__WEBPACK_IMPORTED_MODULE_5__/* .readOid */ .fM)(oid) !== SCT_LIST_OID;
        });
        return _der_format_js__WEBPACK_IMPORTED_MODULE_4__/* .der */ .y.element(field.tag, _der_format_js__WEBPACK_IMPORTED_MODULE_4__/* .der */ .y.sequence(...kept.map(({ whole }) => whole)));
    });
    return _der_format_js__WEBPACK_IMPORTED_MODULE_4__/* .der */ .y.sequence(...fields);
}
class TlsReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get isAtEnd() {
        return this.#at === this.#bytes.length;
    }
    take(length) {
        const end = this.#at + length;
        if (end > this.#bytes.length)
            return refuse('cut off');
        const part = this.#bytes.subarray(this.#at, end);
        this.#at = end;
        return part;
    }
    number(length) {
        return this.take(length).reduce((sum, octet) => sum * 256 + octet, 0);
    }
    vector(lengthBytes) {
        return this.take(this.number(lengthBytes));
    }
    end() {
        if (!this.isAtEnd)
            refuse('bytes follow after its end');
    }
}
function bigEndian(value, length) {
    return Buffer.from(value.toString(16).padStart(length * 2, '0'), 'hex');
}
function refuse(fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/sct', `signed certificate timestamp: ${fault}`);
}


/***/ }),

/***/ 73003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
  ac: () => (/* binding */ formatSigstoreBundle),
  qz: () => (/* binding */ parseSigstoreBundle),
  yK: () => (/* binding */ signatureOf)
});

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/dsse.ts
var dsse = __webpack_require__(74719);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-log-entry.ts
var sigstore_log_entry = __webpack_require__(1070);
;// CONCATENATED MODULE: ./packages/common/src/formats/sigstore-message-signature.ts

const algorithms = new Map([
    ['SHA2_256', { name: 'sha256', bytes: 32 }],
    ['SHA2_384', { name: 'sha384', bytes: 48 }],
    ['SHA2_512', { name: 'sha512', bytes: 64 }],
]);
function parseMessageSignature(bundle, key) {
    const message = bundle.object(key, ['messageDigest', 'signature']);
    const signature = message.base64('signature');
    if (message.member('messageDigest') === undefined)
        return { signature };
    const stated = message.object('messageDigest', ['algorithm', 'digest']);
    const algorithm = algorithms.get(stated.text('algorithm'));
    if (algorithm === undefined) {
        return stated.refuse('algorithm', `expected one of ${[...algorithms.keys()].join(', ')}`);
    }
    const digest = stated.base64('digest');
    if (digest.length !== algorithm.bytes) {
        return stated.refuse('digest', `expected ${algorithm.bytes} bytes, got ${digest.length}`);
    }
    return { digest: { algorithm: algorithm.name, hex: (0,core_bytes/* formatHex */.NN)(digest) }, signature };
}
function messageSignatureJson({ digest, signature }) {
    if (digest === undefined)
        return { signature: (0,core_bytes/* formatBase64 */.Bk)(signature) };
    const bytes = (0,core_bytes/* decodeHex */.EF)(digest.hex) ?? new Uint8Array();
    return {
        signature: (0,core_bytes/* formatBase64 */.Bk)(signature),
        messageDigest: {
            algorithm: `SHA2_${digest.algorithm.slice('sha'.length)}`,
            digest: (0,core_bytes/* formatBase64 */.Bk)(bytes),
        },
    };
}

// EXTERNAL MODULE: ./packages/common/src/formats/strict-object.ts
var strict_object = __webpack_require__(49707);
;// CONCATENATED MODULE: ./packages/common/src/formats/sigstore-bundle.ts










const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const versionOf = new Map([
    ['application/vnd.dev.sigstore.bundle+json;version=0.1', '0.1'],
    ['application/vnd.dev.sigstore.bundle+json;version=0.2', '0.2'],
    ['application/vnd.dev.sigstore.bundle+json;version=0.3', '0.3'],
    [BUNDLE_MEDIA_TYPE, '0.3'],
]);
function signatureOf({ content }) {
    return content.kind === 'blob' ? content.signature : content.envelope.signature;
}
function formatSigstoreBundle(bundle) {
    const { version, content, material, logEntries, timestamps } = bundle;
    if (version !== '0.3' || (material.kind === 'certificate' && material.chain.length !== 1)) {
        throw new TypeError('only bundles of version 0.3 with one certificate are written');
    }
    return (0,canonical_json/* canonicalBytes */.M)({
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: {
            ...(material.kind === 'key'
                ? { publicKey: { hint: hintOf(material.hint) } }
                : { certificate: { rawBytes: (0,core_bytes/* formatBase64 */.Bk)(material.chain[0]) } }),
            ...(logEntries.length === 0 ? {} : { tlogEntries: logEntries.map(sigstore_log_entry/* logEntryJson */.B) }),
            ...(timestamps.length === 0
                ? {}
                : {
                    timestampVerificationData: {
                        rfc3161Timestamps: timestamps.map((der) => ({ signedTimestamp: (0,core_bytes/* formatBase64 */.Bk)(der) })),
                    },
                }),
        },
        ...contentJson(content),
    });
}
function contentJson(content) {
    return content.kind === 'statement'
        ? { dsseEnvelope: (0,dsse/* envelopeJson */.X8)(content.envelope) }
        : { messageSignature: messageSignatureJson(content) };
}
function parseSigstoreBundle(bytes) {
    const bundle = (0,strict_object/* readStrictObject */.vU)(readJson(bytes), '', [
        'mediaType',
        'verificationMaterial',
        'dsseEnvelope',
        'messageSignature',
    ]);
    const version = parseVersion(bundle);
    const at = '/verificationMaterial';
    const material = (0,strict_object/* readStrictObject */.vU)(bundle.member('verificationMaterial'), at, [
        'publicKey',
        'certificate',
        'x509CertificateChain',
        'tlogEntries',
        'timestampVerificationData',
    ]);
    const parsed = {
        version,
        content: parseContent(bundle),
        material: parseMaterial(material, version),
        logEntries: fewItems(material, 'tlogEntries').map((entry, index) => (0,sigstore_log_entry/* parseLogEntry */.I)(entry, `${at}/tlogEntries/${index}`, version)),
        timestamps: parseTimestamps(material),
    };
    refuseForeignKeyId(parsed);
    return parsed;
}
function readJson(bytes) {
    try {
        return (0,json/* parseJson */.qF)(bytes, { maxBytes: limits/* limits */.F.bundleBytes, code: 'verify/parse' });
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF) || error.code !== 'limit/exceeded')
            throw error;
        throw new problem/* Problem */.AF('verify/limit', error.message, { at: error.at, cause: error });
    }
}
function parseVersion(bundle) {
    const mediaType = bundle.text('mediaType');
    const version = versionOf.get(mediaType);
    if (version !== undefined)
        return version;
    const shown = JSON.stringify(mediaType.slice(0, 100));
    return bundle.refuse('mediaType', `expected "${BUNDLE_MEDIA_TYPE}" or version 0.1 or 0.2, got ${shown}`);
}
function parseContent(bundle) {
    const hasEnvelope = bundle.member('dsseEnvelope') !== undefined;
    const hasBlob = bundle.member('messageSignature') !== undefined;
    if (hasEnvelope === hasBlob) {
        (0,strict_object/* refuseAt */.wd)('', `${hasBlob ? 'two contents' : 'no content'}, expected exactly one`);
    }
    if (hasEnvelope) {
        return { kind: 'statement', envelope: (0,dsse/* parseEnvelope */.mE)(bundle.member('dsseEnvelope'), '/dsseEnvelope') };
    }
    return { kind: 'blob', ...parseMessageSignature(bundle, 'messageSignature') };
}
function parseMaterial(material, version) {
    const chainKey = version === '0.3' ? 'certificate' : 'x509CertificateChain';
    const present = ['publicKey', 'certificate', 'x509CertificateChain'].filter((key) => material.member(key) !== undefined);
    const [kind] = present;
    if (present.length !== 1 || (kind !== 'publicKey' && kind !== chainKey)) {
        const found = present.length === 0 ? 'neither' : present.map((key) => `"${key}"`).join(' and ');
        (0,strict_object/* refuseAt */.wd)(material.pointer, `version ${version} has exactly one of "publicKey" and "${chainKey}", got ${found}`);
    }
    if (kind === 'publicKey') {
        return { kind: 'key', hint: parseHint(material.object('publicKey', ['hint'])) };
    }
    const certificates = kind === 'certificate' ? [material.member(kind)] : parseChain(material);
    const [leaf, ...others] = certificates.map((value, index) => {
        const at = `${material.pointer}/${kind === 'certificate' ? kind : `${kind}/certificates/${index}`}`;
        return (0,strict_object/* readStrictObject */.vU)(value, at, ['rawBytes']).base64('rawBytes');
    });
    if (leaf === undefined)
        return (0,strict_object/* refuseAt */.wd)(`${material.pointer}/${kind}`, 'expected at least one certificate');
    return { kind: 'certificate', chain: [leaf, ...others] };
}
function parseChain(material) {
    return fewItems(material.object('x509CertificateChain', ['certificates']), 'certificates');
}
function parseTimestamps(material) {
    if (material.member('timestampVerificationData') === undefined)
        return [];
    const data = material.object('timestampVerificationData', ['rfc3161Timestamps']);
    return fewItems(data, 'rfc3161Timestamps').map((value, index) => {
        const at = `${data.pointer}/rfc3161Timestamps/${index}`;
        return (0,strict_object/* readStrictObject */.vU)(value, at, ['signedTimestamp']).base64('signedTimestamp');
    });
}
function hintOf(keyId) {
    return (0,core_bytes/* formatBase64 */.Bk)((0,core_bytes/* decodeHex */.EF)(keyId) ?? new Uint8Array());
}
function parseHint(publicKey) {
    const digest = publicKey.base64('hint');
    if (digest.length === 32)
        return (0,core_digest/* parseSha256 */.tz)((0,core_bytes/* formatHex */.NN)(digest));
    return publicKey.refuse('hint', 'expected the base64 of a SHA-256 of the public key');
}
function refuseForeignKeyId({ content, material }) {
    if (content.kind !== 'statement' || material.kind !== 'key')
        return;
    const { keyid } = content.envelope;
    if (keyid === '' || keyid === hintOf(material.hint))
        return;
    (0,strict_object/* refuseAt */.wd)('/dsseEnvelope/signatures/0/keyid', 'names another key than the hint of the bundle');
}
function fewItems(object, key) {
    const list = object.list(key);
    if (list.length <= limits/* limits */.F.bundleItems)
        return list;
    throw new problem/* Problem */.AF('verify/limit', `${list.length} items; at most ${limits/* limits */.F.bundleItems} are read`, {
        at: { pointer: `${object.pointer}/${key}` },
    });
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logEntryJson),
/* harmony export */   I: () => (/* binding */ parseLogEntry)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _strict_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49707);




const MOST_HASHES = 64;
function parseLogEntry(value, pointer, bundleVersion) {
    const entry = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_3__/* .readStrictObject */ .vU)(value, pointer, [
        'logIndex',
        'logId',
        'kindVersion',
        'integratedTime',
        'inclusionPromise',
        'inclusionProof',
        'canonicalizedBody',
    ]);
    const kindVersion = entry.object('kindVersion', ['kind', 'version']);
    const integratedTime = entry.count('integratedTime');
    const inclusionPromise = parsePromise(entry);
    const inclusionProof = parseProof(entry);
    if (bundleVersion === '0.1') {
        if (inclusionPromise === undefined)
            entry.refuse('inclusionPromise', 'version 0.1 needs one');
    }
    else if (inclusionProof?.checkpoint === undefined) {
        entry.refuse('inclusionProof', `version ${bundleVersion} needs one with a checkpoint`);
    }
    return {
        logIndex: entry.count('logIndex'),
        logId: bytesOf32(entry.object('logId', ['keyId']), 'keyId'),
        kind: kindVersion.text('kind'),
        version: kindVersion.text('version'),
        ...(integratedTime === 0 ? {} : { integratedTime }),
        ...(inclusionPromise === undefined ? {} : { inclusionPromise }),
        ...(inclusionProof === undefined ? {} : { inclusionProof }),
        canonicalizedBody: entry.base64('canonicalizedBody'),
    };
}
function parsePromise(entry) {
    if (entry.member('inclusionPromise') === undefined)
        return undefined;
    return entry.object('inclusionPromise', ['signedEntryTimestamp']).base64('signedEntryTimestamp');
}
function parseProof(entry) {
    if (entry.member('inclusionProof') === undefined)
        return undefined;
    const proof = entry.object('inclusionProof', ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint']);
    const hashes = proof.list('hashes');
    if (hashes.length > MOST_HASHES) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/limit', `${hashes.length} hashes; at most ${MOST_HASHES} are read`, {
            at: { pointer: `${proof.pointer}/hashes` },
        });
    }
    const checkpoint = parseCheckpointText(proof);
    return {
        logIndex: proof.count('logIndex'),
        rootHash: bytesOf32(proof, 'rootHash'),
        treeSize: proof.count('treeSize'),
        hashes: hashes.map((hash, index) => hashOf(hash, `${proof.pointer}/hashes/${index}`)),
        ...(checkpoint === undefined ? {} : { checkpoint }),
    };
}
function parseCheckpointText(proof) {
    if (proof.member('checkpoint') === undefined)
        return undefined;
    const text = proof.object('checkpoint', ['envelope']).text('envelope');
    if (text.length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.checkpointCharacters)
        return text;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('verify/limit', `a checkpoint of ${text.length} characters`, {
        at: { pointer: `${proof.pointer}/checkpoint/envelope` },
    });
}
function hashOf(value, pointer) {
    const hash = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_3__/* .readBase64 */ .ss)(value, pointer);
    return hash.length === 32 ? hash : (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseAt */ .wd)(pointer, `expected 32 bytes, got ${hash.length}`);
}
function bytesOf32(object, key) {
    const bytes = object.base64(key);
    return bytes.length === 32 ? bytes : object.refuse(key, `expected 32 bytes, got ${bytes.length}`);
}
function logEntryJson(entry) {
    const { integratedTime, inclusionPromise, inclusionProof } = entry;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk)(entry.logId) },
        kindVersion: { kind: entry.kind, version: entry.version },
        ...(integratedTime === undefined ? {} : { integratedTime: String(integratedTime) }),
        ...(inclusionPromise === undefined
            ? {}
            : { inclusionPromise: { signedEntryTimestamp: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk)(inclusionPromise) } }),
        ...(inclusionProof === undefined ? {} : { inclusionProof: proofJson(inclusionProof) }),
        canonicalizedBody: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk)(entry.canonicalizedBody),
    };
}
function proofJson({ logIndex, rootHash, treeSize, hashes, checkpoint, }) {
    return {
        logIndex: String(logIndex),
        rootHash: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk)(rootHash),
        treeSize: String(treeSize),
        hashes: hashes.map(_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBase64 */ .Bk),
        ...(checkpoint === undefined ? {} : { checkpoint: { envelope: checkpoint } }),
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



const buildTypes = {
    build: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteUri */ .xL}/buildtypes/build/v1`,
    githubWorkflow: 'https://actions.github.io/buildtypes/workflow/v1',
    local: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteUri */ .xL}/buildtypes/local/v1`,
};
const LOCAL_BUILDER = `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteUri */ .xL}/builders/local/v1`;
function githubWorkflowProvenance(run) {
    const repository = `${run.serverUrl}/${run.repository}`;
    const [path = ''] = run.workflowRef.replace(`${run.repository}/`, '').split('@');
    return {
        buildDefinition: {
            buildType: buildTypes.githubWorkflow,
            externalParameters: { workflow: { ref: run.ref, repository, path } },
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


/***/ }),

/***/ 49707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ss: () => (/* binding */ readBase64),
/* harmony export */   vU: () => (/* binding */ readStrictObject),
/* harmony export */   wd: () => (/* binding */ refuseAt)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);



const DECIMAL = /^(?:0|[1-9]\d{0,15})$/;
function readStrictObject(value, pointer, known, code = 'verify/parse') {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return refuseAt(pointer, 'expected an object', code);
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined) {
        refuseAt(pointer, `unknown key ${JSON.stringify(unknown.slice(0, 100))}`, code);
    }
    const refuse = (key, fault) => refuseAt(`${pointer}/${key}`, fault, code);
    const text = (key, { mayBeEmpty = false } = {}) => {
        const found = value[key];
        if (typeof found !== 'string')
            return refuse(key, 'expected text');
        return found === '' && !mayBeEmpty ? refuse(key, 'expected text that is not empty') : found;
    };
    return {
        pointer,
        member: (key) => value[key] ?? undefined,
        text,
        base64: (key) => (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(text(key)) ?? refuse(key, 'not canonical base64'),
        count(key) {
            const digits = value[key] ?? '0';
            const number = typeof digits === 'string' && DECIMAL.test(digits) ? Number(digits) : Number.NaN;
            return Number.isSafeInteger(number)
                ? number
                : refuse(key, `expected a count in decimal digits, got ${JSON.stringify(digits).slice(0, 100)}`);
        },
        list(key) {
            const list = value[key] ?? [];
            return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(list) ? list : refuse(key, 'expected a list');
        },
        object: (key, keys) => readStrictObject(value[key], `${pointer}/${key}`, keys, code),
        refuse,
    };
}
function readBase64(value, pointer, code) {
    const bytes = typeof value === 'string' && value !== '' ? (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(value) : undefined;
    return bytes ?? refuseAt(pointer, 'expected canonical base64', code);
}
function refuseAt(pointer, fault, code = 'verify/parse') {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(code, fault, { at: { pointer } });
}


/***/ }),

/***/ 38453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DK: () => (/* binding */ formatTimestampRequest),
  u$: () => (/* binding */ isTimestampSignedBy),
  EH: () => (/* binding */ parseTimestamp)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/formats/der.ts
var der = __webpack_require__(58699);
// EXTERNAL MODULE: ./packages/common/src/formats/der-encoding.ts
var der_encoding = __webpack_require__(4697);
// EXTERNAL MODULE: ./packages/common/src/formats/der-format.ts
var der_format = __webpack_require__(79171);
// EXTERNAL MODULE: ./packages/common/src/formats/der-values.ts
var der_values = __webpack_require__(22730);
// EXTERNAL MODULE: ./packages/common/src/formats/signature-algorithm.ts
var signature_algorithm = __webpack_require__(55350);
;// CONCATENATED MODULE: ./packages/common/src/formats/tst-info.ts




const TST_INFO_OID = '1.2.840.113549.1.9.16.1.4';
const digestBytes = { sha256: 32, sha384: 48, sha512: 64 };
function readTstInfo(node) {
    const fields = (0,der/* sequenceOf */.nD)(node, 'TSTInfo');
    if ((0,der_values/* readInteger */.JI)(fields.take(der_encoding/* derTags */.vr.integer, 'version')) !== 1n)
        return node.refuse('expected version 1');
    const policy = (0,der_values/* readOid */.fM)(fields.take(der_encoding/* derTags */.vr.oid, 'policy'));
    const imprint = readImprint(fields.take(der_encoding/* derTags */.vr.sequence, 'messageImprint'));
    const serial = (0,der_values/* readInteger */.JI)(fields.take(der_encoding/* derTags */.vr.integer, 'serialNumber'));
    const time = (0,der_values/* readTime */.aQ)(fields.take(der_encoding/* derTags */.vr.generalizedTime, 'genTime'), { fractions: true });
    fields.takeIf(der_encoding/* derTags */.vr.sequence);
    const ordering = fields.takeIf(der_encoding/* derTags */.vr.boolean);
    const nonce = fields.takeIf(der_encoding/* derTags */.vr.integer);
    fields.takeIf((0,der/* contextTag */.qA)(0, 'constructed'));
    const extensions = fields.takeIf((0,der/* contextTag */.qA)(1, 'constructed'));
    fields.end();
    if (ordering !== undefined && !(0,der_values/* readBoolean */.Vf)(ordering))
        return node.refuse('TSTInfo: ordering FALSE');
    for (const extension of extensions?.children() ?? [])
        refuseCritical(extension);
    return {
        time,
        ...imprint,
        policy,
        serialHex: serial.toString(16),
        ...(nonce === undefined ? {} : { nonce: (0,der_values/* readInteger */.JI)(nonce) }),
    };
}
function readImprint(node) {
    const fields = (0,der/* sequenceOf */.nD)(node, 'MessageImprint');
    const hashAlgorithm = (0,signature_algorithm/* readDigestAlgorithm */._t)(fields.take(der_encoding/* derTags */.vr.sequence, 'hashAlgorithm'), 'hashAlgorithm of the messageImprint');
    const imprint = (0,der_values/* readOctetString */.nD)(fields.take(der_encoding/* derTags */.vr.octetString, 'hashedMessage'));
    fields.end();
    return imprint.length === digestBytes[hashAlgorithm]
        ? { hashAlgorithm, imprint }
        : node.refuse(`MessageImprint: expected ${digestBytes[hashAlgorithm]} bytes, got ${imprint.length}`);
}
function refuseCritical(node) {
    const fields = (0,der/* sequenceOf */.nD)(node, 'Extension');
    const oid = (0,der_values/* readOid */.fM)(fields.take(der_encoding/* derTags */.vr.oid, 'extnID'));
    if (fields.takeIf(der_encoding/* derTags */.vr.boolean) !== undefined)
        node.refuse(`TSTInfo: unknown critical extension ${oid}`);
    fields.take(der_encoding/* derTags */.vr.octetString, 'extnValue');
    fields.end();
}

;// CONCATENATED MODULE: ./packages/common/src/formats/timestamp-signer.ts







const attributeOids = {
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingCertificate: '1.2.840.113549.1.9.16.2.12',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};
function readSignerInfo(node, content) {
    const fields = (0,der/* sequenceOf */.nD)(node, 'SignerInfo');
    const version = (0,der_values/* readSmallInteger */.ih)(fields.take(der_encoding/* derTags */.vr.integer, 'version'), 3, 'version of SignerInfo');
    const signer = readSigner(fields.takeAny('sid'));
    const digestAlgorithm = (0,signature_algorithm/* readDigestAlgorithm */._t)(fields.take(der_encoding/* derTags */.vr.sequence, 'digestAlgorithm'), 'digestAlgorithm of the signer');
    const attributes = fields.take((0,der/* contextTag */.qA)(0, 'constructed'), 'signedAttrs');
    const signatureAlgorithm = (0,signature_algorithm/* readAlgorithm */.wu)(fields.take(der_encoding/* derTags */.vr.sequence, 'signatureAlgorithm'), 'signatureAlgorithm of the signer');
    const signature = (0,der_values/* readOctetString */.nD)(fields.take(der_encoding/* derTags */.vr.octetString, 'signature'));
    fields.end();
    if (version !== (signer.kind === 'subject-key-id' ? 3 : 1))
        node.refuse('SignerInfo: version and signer differ');
    const values = readAttributes(attributes);
    checkContent(node, values, (0,external_node_crypto_.createHash)(digestAlgorithm).update(content).digest());
    return {
        signer,
        certificateHashes: readCertificateHashes(node, values),
        signedAttributes: (0,bytes/* concatBytes */.Id)(Uint8Array.of(der_encoding/* derTags */.vr.set), attributes.whole.subarray(1)),
        digestAlgorithm,
        signatureAlgorithm,
        signature,
    };
}
function readSigner(node) {
    if (node.tag === (0,der/* contextTag */.qA)(0, 'primitive'))
        return { kind: 'subject-key-id', keyId: node.contents };
    const fields = (0,der/* sequenceOf */.nD)(node, 'IssuerAndSerialNumber');
    const issuer = fields.take(der_encoding/* derTags */.vr.sequence, 'issuer').whole;
    const serialHex = (0,der_values/* readSerial */.$X)(fields.take(der_encoding/* derTags */.vr.integer, 'serialNumber'), 'serialNumber');
    fields.end();
    return { kind: 'issuer-and-serial', issuer, serialHex };
}
function readAttributes(set) {
    const values = new Map();
    for (const attribute of set.children()) {
        const fields = (0,der/* sequenceOf */.nD)(attribute, 'Attribute');
        const type = (0,der_values/* readOid */.fM)(fields.take(der_encoding/* derTags */.vr.oid, 'attrType'));
        const [value, second] = fields.take(der_encoding/* derTags */.vr.set, 'attrValues').children();
        fields.end();
        if (values.has(type))
            attribute.refuse(`two attributes of the type ${type}`);
        if (value === undefined || second !== undefined) {
            return attribute.refuse(`attribute ${type}: expected exactly one value`);
        }
        values.set(type, value);
    }
    return values;
}
function checkContent(node, values, digest) {
    const type = values.get(attributeOids.contentType) ?? node.refuse('no signed content type');
    const messageDigest = values.get(attributeOids.messageDigest) ?? node.refuse('no signed digest');
    if ((0,der_values/* readOid */.fM)(type) !== TST_INFO_OID)
        node.refuse('the signed content type is not TSTInfo');
    if (!(0,bytes/* equalBytes */.ex)((0,der_values/* readOctetString */.nD)(messageDigest), digest))
        node.refuse('the signed digest is of another TSTInfo');
}
function readCertificateHashes(node, values) {
    const old = values.get(attributeOids.signingCertificate);
    const current = values.get(attributeOids.signingCertificateV2);
    const hashes = [
        ...(old === undefined ? [] : [readCertificateHash(old, 'sha1')]),
        ...(current === undefined ? [] : [readCertificateHash(current, 'sha256')]),
    ];
    return hashes.length > 0
        ? hashes
        : node.refuse('the signed attributes do not name the signing certificate');
}
function readCertificateHash(node, algorithm) {
    const attribute = (0,der/* sequenceOf */.nD)(node, 'SigningCertificate');
    const [first] = attribute.take(der_encoding/* derTags */.vr.sequence, 'certs').children();
    attribute.takeIf(der_encoding/* derTags */.vr.sequence);
    attribute.end();
    if (first === undefined)
        return node.refuse('SigningCertificate: no certificate');
    const fields = (0,der/* sequenceOf */.nD)(first, 'ESSCertID');
    const named = algorithm === 'sha1' ? undefined : fields.takeIf(der_encoding/* derTags */.vr.sequence);
    const hashAlgorithm = named === undefined ? algorithm : (0,signature_algorithm/* readDigestAlgorithm */._t)(named, 'ESSCertIDv2');
    const hash = (0,der_values/* readOctetString */.nD)(fields.take(der_encoding/* derTags */.vr.octetString, 'certHash'));
    const issuerSerial = fields.takeIf(der_encoding/* derTags */.vr.sequence);
    fields.end();
    return { hashAlgorithm, hash, ...(issuerSerial === undefined ? {} : readIssuerSerial(issuerSerial)) };
}
function readIssuerSerial(node) {
    const fields = (0,der/* sequenceOf */.nD)(node, 'IssuerSerial');
    const [name, second] = fields.take(der_encoding/* derTags */.vr.sequence, 'issuer').children();
    const serialHex = (0,der_values/* readSerial */.$X)(fields.take(der_encoding/* derTags */.vr.integer, 'serialNumber'), 'serialNumber');
    fields.end();
    if (name === undefined || second !== undefined)
        return node.refuse('IssuerSerial: expected one name');
    const explicit = (0,der/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(name, (0,der/* contextTag */.qA)(4, 'constructed'), 'directoryName'), 'directoryName');
    const issuer = explicit.take(der_encoding/* derTags */.vr.sequence, 'Name').whole;
    explicit.end();
    return { issuer, serialHex };
}

;// CONCATENATED MODULE: ./packages/common/src/formats/timestamp.ts









const SIGNED_DATA_OID = '1.2.840.113549.1.7.2';
const MAX_CERTIFICATES = 8;
function parseTimestamp(bytes, pointer) {
    const document = {
        code: 'verify/time',
        what: 'timestamp',
        ...(pointer === undefined ? {} : { pointer }),
    };
    const root = (0,der/* parseDer */.zE)(bytes, document);
    const [first] = (0,der/* expectTag */.yi)(root, der_encoding/* derTags */.vr.sequence, 'TimeStampResp').children();
    return first?.tag === der_encoding/* derTags */.vr.sequence
        ? { form: 'response', ...readContentInfo(tokenOf(root), document) }
        : { form: 'token', ...readContentInfo(root, document) };
}
function isTimestampSignedBy(token, certificate) {
    const { signer, certificateHashes } = token;
    const isNamed = signer.kind === 'subject-key-id'
        ? certificate.subjectKeyId !== undefined && (0,bytes/* equalBytes */.ex)(signer.keyId, certificate.subjectKeyId)
        : (0,bytes/* equalBytes */.ex)(signer.issuer, certificate.issuer) && signer.serialHex === certificate.serialHex;
    const isPinned = certificateHashes.every(({ hashAlgorithm, hash, issuer, serialHex }) => {
        const fits = (0,bytes/* equalBytes */.ex)((0,external_node_crypto_.createHash)(hashAlgorithm).update(certificate.der).digest(), hash);
        const isSameIssuer = issuer === undefined || (0,bytes/* equalBytes */.ex)(issuer, certificate.issuer);
        return fits && isSameIssuer && (serialHex === undefined || serialHex === certificate.serialHex);
    });
    return (isNamed &&
        isPinned &&
        (0,signature_algorithm/* isSignatureOf */.Cw)({
            algorithm: token.signatureAlgorithm,
            hash: token.digestAlgorithm,
            key: certificate.key,
            message: token.signedAttributes,
            signature: token.signature,
        }));
}
function formatTimestampRequest({ digest, nonce, certReq, }) {
    const algorithm = der_format/* der */.y.sequence(der_format/* der */.y.oid('2.16.840.1.101.3.4.2.1'), der_format/* der */.y.nullValue());
    return der_format/* der */.y.sequence(der_format/* der */.y.integer(1), der_format/* der */.y.sequence(algorithm, der_format/* der */.y.octetString(digest)), der_format/* der */.y.integer(nonce), ...(certReq ? [der_format/* der */.y.boolean(true)] : []));
}
function tokenOf(root) {
    const fields = (0,der/* sequenceOf */.nD)(root, 'TimeStampResp');
    const info = fields.take(der_encoding/* derTags */.vr.sequence, 'status');
    const token = fields.takeIf(der_encoding/* derTags */.vr.sequence);
    fields.end();
    const status = (0,der/* sequenceOf */.nD)(info, 'PKIStatusInfo');
    const number = (0,der_values/* readSmallInteger */.ih)(status.take(der_encoding/* derTags */.vr.integer, 'status'), 255, 'PKIStatus');
    const text = status.takeIf(der_encoding/* derTags */.vr.sequence);
    const failure = status.takeIf(der_encoding/* derTags */.vr.bitString);
    status.end();
    if (number !== 0 || failure !== undefined) {
        return root.refuse(`the authority refused the request with status ${number}${textOf(text)}`);
    }
    return token ?? root.refuse('TimeStampResp: no token');
}
function textOf(freeText) {
    const text = (freeText?.children() ?? []).map(({ contents }) => Buffer.from(contents.subarray(0, 100)));
    return text.length === 0 ? '' : `: ${JSON.stringify(Buffer.concat(text).toString('utf8').slice(0, 100))}`;
}
function readContentInfo(node, document) {
    const info = (0,der/* sequenceOf */.nD)(node, 'ContentInfo');
    const type = (0,der_values/* readOid */.fM)(info.take(der_encoding/* derTags */.vr.oid, 'contentType'));
    const explicit = info.take((0,der/* contextTag */.qA)(0, 'constructed'), 'content');
    info.end();
    const [signedData, more] = explicit.children();
    if (type !== SIGNED_DATA_OID || signedData === undefined || more !== undefined) {
        return node.refuse(`expected signed data, got the content type ${type}`);
    }
    const fields = (0,der/* sequenceOf */.nD)(signedData, 'SignedData');
    if ((0,der_values/* readInteger */.JI)(fields.take(der_encoding/* derTags */.vr.integer, 'version')) !== 3n) {
        return node.refuse('SignedData: expected version 3');
    }
    const digestAlgorithms = fields.take(der_encoding/* derTags */.vr.set, 'digestAlgorithms').children();
    const content = readEncapsulated(fields.take(der_encoding/* derTags */.vr.sequence, 'encapContentInfo'));
    const certificates = fields.takeIf((0,der/* contextTag */.qA)(0, 'constructed'))?.children() ?? [];
    const [signerInfo, second] = fields.take(der_encoding/* derTags */.vr.set, 'signerInfos').children();
    fields.end();
    if (certificates.length > MAX_CERTIFICATES)
        return node.refuse(`more than ${MAX_CERTIFICATES} certificates`);
    if (signerInfo === undefined || second !== undefined)
        return node.refuse('expected exactly one signer');
    const signer = readSignerInfo(signerInfo, content);
    const named = digestAlgorithms.map((algorithm) => (0,signature_algorithm/* readDigestAlgorithm */._t)(algorithm, 'digestAlgorithms'));
    if (named.length !== 1 || named[0] !== signer.digestAlgorithm) {
        return node.refuse('digestAlgorithms: expected the one of the signer');
    }
    return {
        ...readTstInfo((0,der/* parseDer */.zE)(content, { ...document, what: 'TSTInfo of the timestamp' })),
        certificates: certificates.map(({ whole }) => whole),
        ...signer,
    };
}
function readEncapsulated(node) {
    const fields = (0,der/* sequenceOf */.nD)(node, 'EncapsulatedContentInfo');
    const type = (0,der_values/* readOid */.fM)(fields.take(der_encoding/* derTags */.vr.oid, 'eContentType'));
    const [octets, more] = fields.take((0,der/* contextTag */.qA)(0, 'constructed'), 'eContent').children();
    fields.end();
    if (type !== TST_INFO_OID || octets === undefined || more !== undefined) {
        return node.refuse(`expected a TSTInfo, got the content type ${type}`);
    }
    return (0,der_values/* readOctetString */.nD)(octets);
}


/***/ }),

/***/ 14703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ CODE_SIGNING),
/* harmony export */   H$: () => (/* binding */ parseTimestampAuthority),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   XM: () => (/* binding */ parseTrustedLog),
/* harmony export */   yO: () => (/* binding */ parseCertificateAuthority)
/* harmony export */ });
/* unused harmony export TIME_STAMPING */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62722);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2952);
/* harmony import */ var _certificate_memo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20406);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85413);
/* harmony import */ var _strict_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49707);








function isWithin({ start, end }, time) {
    return time >= start && (end === undefined || time <= end);
}
const CODE = 'trust/root-invalid';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const ANY_USE = '2.5.29.37.0';
const LONGEST_CHAIN = 8;
function parseTrustedLog(value, pointer) {
    const log = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .readStrictObject */ .vU)(value, pointer, ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator'], CODE);
    if (log.text('hashAlgorithm') !== 'SHA2_256')
        log.refuse('hashAlgorithm', 'expected "SHA2_256"');
    const publicKey = log.object('publicKey', ['rawBytes', 'keyDetails', 'validFor']);
    const key = parseLogKey(publicKey);
    return {
        keyId: parseKeyId(log, key),
        key,
        validFor: parseInterval(publicKey),
        operator: operatorOf(log, 'baseUrl', `log ${key.keyId}`),
    };
}
function parseKeyId(log, key) {
    const keyId = log.object('logId', ['keyId']).base64('keyId');
    if (keyId.length !== 32)
        log.refuse('logId/keyId', `expected 32 bytes, got ${keyId.length}`);
    const spkiDigest = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHex */ .EF)(key.keyId);
    if (key.kind !== 'ed25519' && (spkiDigest === undefined || !(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .equalBytes */ .ex)(keyId, spkiDigest))) {
        log.refuse('logId/keyId', 'is not the SHA-256 of the public key');
    }
    return keyId;
}
const PKCS1 = 'PKCS1_RSA_PKCS1V5';
const keyKindOf = new Map([
    ['PKIX_ECDSA_P256_SHA_256', 'ecdsa-p256'],
    ['PKIX_ECDSA_P384_SHA_384', 'ecdsa-p384'],
    ['PKIX_ECDSA_P521_SHA_512', 'ecdsa-p521'],
    ['PKIX_ED25519', 'ed25519'],
    ['PKIX_RSA_PKCS1V15_2048_SHA256', 'rsa'],
    ['PKIX_RSA_PKCS1V15_3072_SHA256', 'rsa'],
    ['PKIX_RSA_PKCS1V15_4096_SHA256', 'rsa'],
    ['PKIX_RSA_PKCS1V5', 'rsa'],
    [PKCS1, 'rsa'],
]);
function parseLogKey(publicKey) {
    const details = publicKey.text('keyDetails');
    const kind = keyKindOf.get(details);
    if (kind === undefined) {
        return publicKey.refuse('keyDetails', `no kind of key for a log: ${JSON.stringify(details.slice(0, 100))}`);
    }
    const der = publicKey.base64('rawBytes');
    const key = details === PKCS1 ? readPkcs1(publicKey, der) : (0,_public_key_js__WEBPACK_IMPORTED_MODULE_6__/* .readSpki */ .O5)(der, 'public key of a log');
    if (key === 'unreadable')
        return publicKey.refuse('rawBytes', 'no public key (SPKI) that can be read');
    if (key === 'not canonical')
        return publicKey.refuse('rawBytes', 'the key is not in its canonical encoding');
    if (key.kind !== kind)
        publicKey.refuse('keyDetails', `says ${details}, but the key is ${key.kind}`);
    return key;
}
function readPkcs1(publicKey, der) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(der), format: 'der', type: 'pkcs1' });
    }
    catch {
        return publicKey.refuse('rawBytes', 'no public key (PKCS1) that can be read');
    }
    return (0,_public_key_js__WEBPACK_IMPORTED_MODULE_6__/* .publicKeyOf */ .kc)(key, 'public key of a log');
}
function parseCertificateAuthority(value, pointer) {
    const authority = parseAuthority(value, pointer, CODE_SIGNING);
    authority.chain.forEach((certificate, index) => {
        requireCa(certificate, index, `${pointer}/certChain/certificates/${index}`);
    });
    return authority;
}
function parseTimestampAuthority(value, pointer) {
    const authority = parseAuthority(value, pointer, TIME_STAMPING);
    const [leaf, ...issuers] = authority.chain;
    const at = `${pointer}/certChain/certificates`;
    if (leaf.extendedKeyUsage.length !== 1 || leaf.extendedKeyUsage[0] !== TIME_STAMPING) {
        refuseCertificate(`${at}/0`, 'the certificate that stamps has not time stamping as its only extended use');
    }
    if (leaf.isCa)
        refuseCertificate(`${at}/0`, 'the certificate that stamps is one of a certificate authority');
    issuers.forEach((certificate, index) => {
        requireCa(certificate, index, `${at}/${index + 1}`);
    });
    return authority;
}
function parseAuthority(value, pointer, use) {
    const authority = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .readStrictObject */ .vU)(value, pointer, ['subject', 'uri', 'certChain', 'validFor', 'operator'], CODE);
    readName(authority);
    const certificates = authority.object('certChain', ['certificates']).list('certificates');
    if (certificates.length > LONGEST_CHAIN)
        authority.refuse('certChain', `${certificates.length} certificates`);
    const [first, ...others] = certificates.map((item, index) => {
        const at = `${pointer}/certChain/certificates/${index}`;
        return (0,_certificate_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .readCertificate */ .w$)((0,_strict_object_js__WEBPACK_IMPORTED_MODULE_7__/* .readStrictObject */ .vU)(item, at, ['rawBytes'], CODE).base64('rawBytes'), at);
    });
    if (first === undefined)
        return authority.refuse('certChain', 'expected at least one certificate');
    const chain = [first, ...others];
    const at = `${pointer}/certChain/certificates`;
    requireUse(chain, use, at);
    return {
        chain,
        requireSigned: () => requireSignedChain(chain, at),
        validFor: parseInterval(authority),
        operator: operatorOf(authority, 'uri', `certificate ${Buffer.from(chain[0].subject).toString('hex')}`),
    };
}
function requireSignedChain(chain, pointer) {
    chain.forEach((certificate, index) => {
        const issuer = chain[index + 1] ?? certificate;
        if ((0,_certificate_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .isIssuer */ .GZ)(issuer, certificate))
            return;
        const whose = issuer === certificate ? 'by itself: the chain has no root' : 'by the next certificate';
        refuseCertificate(`${pointer}/${index}`, `is not signed ${whose}`);
    });
}
function requireUse(chain, use, pointer) {
    chain.forEach((certificate, index) => {
        const at = `${pointer}/${index}`;
        const [unknown] = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownCriticalExtensions */ .Qe)(certificate);
        if (unknown !== undefined)
            refuseCertificate(at, `has an unknown critical extension ${unknown}`);
        const uses = certificate.extendedKeyUsage;
        if (uses.length > 0 && !uses.includes(use) && !uses.includes(ANY_USE)) {
            refuseCertificate(at, `is limited to other uses than ${use}`);
        }
    });
}
function requireCa(certificate, casBelow, pointer) {
    const { isCa, keyUsage, pathLength } = certificate;
    if (!isCa)
        refuseCertificate(pointer, 'is not one of a certificate authority');
    if (keyUsage !== undefined && !keyUsage.has('keyCertSign')) {
        refuseCertificate(pointer, 'may not sign certificates (key usage)');
    }
    if (pathLength !== undefined && pathLength < casBelow) {
        refuseCertificate(pointer, `allows ${pathLength} authorities below it, the chain has ${casBelow}`);
    }
}
function refuseCertificate(pointer, fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(CODE, fault, { at: { pointer } });
}
function parseInterval(holder) {
    const validFor = holder.object('validFor', ['start', 'end']);
    const start = (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .n)(validFor.text('start'));
    if (validFor.member('end') === undefined)
        return { start };
    const end = (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .n)(validFor.text('end'));
    if (end < start)
        validFor.refuse('end', 'lies before the start');
    return { start, end };
}
function readName(authority) {
    if (authority.member('subject') === undefined)
        return;
    const subject = authority.object('subject', ['organization', 'commonName']);
    for (const key of ['organization', 'commonName'])
        optionalText(subject, key);
}
function operatorOf(holder, urlKey, itself) {
    const url = optionalText(holder, urlKey);
    return optionalText(holder, 'operator') ?? domainOf(url) ?? itself;
}
function domainOf(url) {
    const host = url?.replace(/^[a-z]+:\/\//i, '').split(/[/:?#]/)[0];
    return host === undefined || host === '' ? undefined : host.toLowerCase().split('.').slice(-2).join('.');
}
function optionalText(object, key) {
    if (object.member(key) === undefined)
        return undefined;
    const text = object.text(key, { mayBeEmpty: true });
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 73632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unknownMembers)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);

function unknownMembers(document, known) {
    return membersBelow(document, { known: new Set(known), parents: parentsOf(known) }, '', '');
}
function membersBelow(value, table, at, named) {
    if (table.known.has(named))
        return [];
    const children = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value)
        ? value.map((item, index) => [(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(index), item, namesOfEntry(item, named)])
        : (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)
            ? Object.entries(value).map(([key, item]) => [(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(key), item, namesOfMember(key, named)])
            : [];
    return children.flatMap(([step, item, names]) => {
        const name = names.find((candidate) => table.known.has(candidate) || table.parents.has(candidate));
        return name === undefined ? [at + step] : membersBelow(item, table, at + step, name);
    });
}
function namesOfMember(key, parent) {
    return [...(key.includes(' ') ? [] : [parent + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(key)]), `${parent}/NAME`];
}
function namesOfEntry(item, parent) {
    const { name: named, uri } = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? item : {};
    const name = typeof named === 'string' ? named : '';
    const isInput = uri === undefined && /^input\//.test(name);
    return [
        `${parent} ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(name).slice(1)}`,
        ...(isInput ? [`${parent} input~1NAME`] : []),
        `${parent} NAME`,
        `${parent}/N`,
    ];
}
function parentsOf(known) {
    const parents = new Set();
    for (const path of known)
        for (const { index } of path.matchAll(/[ /]/g))
            if (index > 0)
                parents.add(path.slice(0, index));
    return parents;
}


/***/ })

};
