export const id = 6846;
export const ids = [6846];
export const modules = {

/***/ 96846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  certifiedClaimsOf: () => (/* binding */ certifiedClaimsOf),
  certifyBuild: () => (/* binding */ certifyBuild)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/declared-inputs.ts
var declared_inputs = __webpack_require__(39554);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/build-event.ts






function readBuildEvent(payload, { eventName }) {
    const event = (0,json/* parseJson */.qF)(payload, {
        file: 'the payload of the event',
        maxBytes: limits/* limits */.F.eventBytes,
        protoKeys: 'keep',
        code: 'context/missing',
    });
    if (!(0,json/* isJsonObject */.OW)(event))
        throw new problem/* Problem */.AF('context/missing', 'the payload of the event is no object');
    const fact = { name: eventName, sha256: (0,digest/* sha256 */.sc)((0,canonical_json/* canonicalBytes */.M)(event)) };
    const { inputs } = event;
    if (eventName !== 'workflow_dispatch' || !(0,json/* isJsonObject */.OW)(inputs))
        return fact;
    const masked = Object.entries(inputs).find((entry) => (0,declared_inputs/* holdsMask */.LZ)(entry));
    if (masked !== undefined) {
        throw new problem/* Problem */.AF('provenance/parameter', `Input "${masked[0].slice(0, 100)}" of the event contains a masked secret ("***"). Inputs are published in the provenance.`);
    }
    return { ...fact, inputs };
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/level-conditions.ts
var level_conditions = __webpack_require__(9647);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/level-report.ts
var level_report = __webpack_require__(65439);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/own-workflows.ts
var own_workflows = __webpack_require__(29657);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/run-jobs.ts
var run_jobs = __webpack_require__(35240);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/build-level.ts





function evaluateBuildLevel(facts) {
    switch (facts.builder) {
        case 'build': {
            const conditions = ownConditions(facts);
            return { level: conditions.every(({ met }) => met) ? 3 : 0, conditions };
        }
        case 'attest':
        case 'direct': {
            const conditions = foreignConditions(facts);
            return { level: (0,level_report/* levelOf */.In)(conditions), conditions };
        }
    }
}
function levelByAttest({ claims, identity, suite, jobs }) {
    return (0,level_report/* levelOf */.In)(foreignConditions({ builder: 'attest', claims, identity, suite, jobs }));
}
function ownConditions(facts) {
    const { claims, inputs } = facts;
    const attestJobId = (0,run_jobs/* attestJobIdOf */.D6)(claims, facts.identity);
    const found = (0,run_jobs/* findBuildJob */.xm)(facts.jobs, attestJobId);
    return [
        runningWorkflow(facts),
        hostedSigner(claims, 3),
        hostedBuild(found, (0,run_jobs/* jobsOfCall */.eA)(facts.jobs, attestJobId, ['build', 'sbom']), inputs.values.get('platform')),
        oneBuildJob(found, claims),
        isolatedBuild(facts),
        cleanSigner(facts),
        (0,level_conditions/* trigger */.hZ)(claims.eventName, 'claim'),
        receivedSubjects(facts),
        (0,level_conditions/* judgeInputs */.dG)([...inputs.values.keys()], (0,declared_inputs/* maskedInputs */.vV)(inputs)[0], 'attest job'),
        certifiedSource(facts),
    ];
}
function runningWorkflow({ claims, identity, suite }) {
    const own = (0,own_workflows/* ownWorkflowOf */.Rx)(claims.jobWorkflowRef, suite);
    if (own?.kind !== 'build') {
        const evidence = `the job stands in ${(0,level_conditions/* shownText */.f$)(claims.jobWorkflowRef)}, not in ${own_workflows/* ownWorkflows */.Nj.build} of ${suite}`;
        return (0,level_conditions/* condition */.uH)('C1', false, evidence, 'claim');
    }
    const difference = differenceFrom(claims, identity) ?? missingIn(identity);
    const evidence = difference ?? `claim and job context name ${claims.jobWorkflowRef} at ${claims.jobWorkflowSha}`;
    return (0,level_conditions/* condition */.uH)('C1', difference === undefined, evidence, 'claim');
}
function missingIn({ workflowRef, workflowSha }) {
    if (workflowRef !== undefined && workflowSha !== undefined)
        return undefined;
    return 'the job context does not say which workflow runs';
}
function differenceFrom(claims, identity) {
    const [path] = claims.jobWorkflowRef.split('@');
    const repository = claims.jobWorkflowRef.split('/').slice(0, 2).join('/');
    const pairs = [
        ['workflow_ref', identity.workflowRef, claims.jobWorkflowRef],
        ['workflow_sha', identity.workflowSha, claims.jobWorkflowSha],
        ['workflow_repository', identity.workflowRepository, repository],
        ['workflow_file_path', identity.workflowFilePath, path?.slice(repository.length + 1)],
        ['check_run_id', identity.checkRunId, claims.checkRunId],
    ];
    for (const [name, said, claimed] of pairs) {
        if (said !== undefined && claimed !== undefined && said !== claimed)
            return `job.${name} is ${(0,level_conditions/* shownText */.f$)(said)}, but the claim says ${(0,level_conditions/* shownText */.f$)(claimed)}`;
    }
    return undefined;
}
function hostedSigner({ runnerEnvironment }, level) {
    const evidence = `the job that signs runs on a machine that is ${(0,level_conditions/* shownText */.f$)(runnerEnvironment)}`;
    return (0,level_conditions/* condition */.uH)('C2', runnerEnvironment === 'github-hosted', evidence, 'claim', level);
}
function hostedBuild(found, call, platform) {
    if (found.kind === 'none')
        return (0,level_conditions/* condition */.uH)('C3', false, `no build job: ${found.because}`, 'run API');
    const other = call.find((job) => job.id !== found.job.id && !(0,run_jobs/* isHosted */.OZ)(job));
    if (other !== undefined) {
        const { name, runAttempt, runnerGroupName = '', runnerGroupId } = other;
        const evidence = `the job ${(0,level_conditions/* shownText */.f$)(name)} of attempt ${runAttempt} ran in runner group ${(0,level_conditions/* shownText */.f$)(runnerGroupName)} (id ${runnerGroupId}), and this job cannot tell its files from those of the build`;
        return (0,level_conditions/* condition */.uH)('C3', false, evidence, 'run API');
    }
    return (0,level_conditions/* judgeMachine */.Hx)(found.job, platform === undefined ? undefined : String(platform), 'run API');
}
function oneBuildJob(found, { checkRunId }) {
    if (found.kind === 'none')
        return (0,level_conditions/* condition */.uH)('C4', false, found.because, 'run API');
    const { job, attempt } = found;
    const own = checkRunId === undefined ? 'job.check_run_id, which nobody certifies' : 'the claim check_run_id';
    const isTimed = job.startedAt !== undefined && job.completedAt !== undefined;
    const when = isTimed ? '' : ', and nobody says when';
    const evidence = `the job ${(0,level_conditions/* shownText */.f$)(job.name)} (id ${job.id}) of attempt ${attempt} ended with ${(0,level_conditions/* shownText */.f$)(job.conclusion ?? job.status)}${when}; this job is known by ${own}`;
    const met = job.status === 'completed' && job.conclusion === 'success' && isTimed;
    return (0,level_conditions/* condition */.uH)('C4', met, evidence, 'run API');
}
function isolatedBuild({ claims, attestJob: { cacheMode } }) {
    const met = cacheMode === undefined || cacheMode === '' || cacheMode === 'none';
    const evidence = met
        ? `${own_workflows/* ownWorkflows */.Nj.build} at ${claims.jobWorkflowSha} gives the build job contents: read and cache-mode: none`
        : `ACTIONS_CACHE_MODE is ${(0,level_conditions/* shownText */.f$)(cacheMode)}, expected "none"`;
    return (0,level_conditions/* condition */.uH)('C5', met, evidence, 'workflow file');
}
function cleanSigner({ claims, attestJob: { foreignFiles } }) {
    const [file] = foreignFiles;
    const evidence = file === undefined
        ? `the job attest of ${own_workflows/* ownWorkflows */.Nj.build} at ${claims.jobWorkflowSha} runs our actions only; its workspace was empty`
        : `the workspace of the job that signs held ${(0,level_conditions/* shownText */.f$)(file)} before anything was received`;
    return (0,level_conditions/* condition */.uH)('C6', file === undefined, evidence, 'workflow file');
}
function receivedSubjects({ handedOver, subjects }) {
    const digests = new Map(handedOver.map(({ name, sha256 }) => [name, sha256]));
    const other = subjects.find(({ name, sha256 }) => digests.get(name) !== sha256);
    const received = new Set(subjects.map(({ name }) => name));
    const missing = handedOver.find(({ name }) => !received.has(name));
    const fault = subjects.length === 0
        ? 'nothing was handed over'
        : other !== undefined
            ? `${(0,level_conditions/* shownText */.f$)(other.name)} is not what the build job handed over`
            : missing !== undefined
                ? `${(0,level_conditions/* shownText */.f$)(missing.name)} was handed over and not received`
                : received.size < subjects.length || digests.size < handedOver.length
                    ? 'one name was handed over twice'
                    : undefined;
    const evidence = fault ?? `${subjects.length} files of the hand-off were received and hashed equal`;
    return (0,level_conditions/* condition */.uH)('C8', fault === undefined, evidence, 'attest job');
}
function certifiedSource({ claims: { sha }, source }) {
    const met = source.commit === sha;
    const evidence = met
        ? `the source is the certified commit ${sha}; no input chooses another one`
        : `the source was read at ${(0,level_conditions/* shownText */.f$)(source.commit)}, but the run is for ${sha}`;
    return (0,level_conditions/* condition */.uH)('C10', met, evidence, 'claim');
}
function foreignConditions(facts) {
    const { claims, identity } = facts;
    const difference = identity === undefined ? undefined : differenceFrom(claims, identity);
    return [
        {
            id: 'run-certified',
            level: 1,
            title: 'The build platform certifies the run',
            met: difference === undefined,
            evidence: difference ?? `the platform certifies run ${claims.runId} of ${claims.repository} at ${claims.sha}`,
            source: 'claim',
        },
        hostedSigner(claims, 2),
        ...(facts.builder === 'attest' ? [hostedOthers(facts)] : []),
        (0,level_conditions/* condition */.uH)('C1', false, whyNotThree(facts.builder), 'claim'),
    ];
}
function hostedOthers({ jobs, claims, identity }) {
    const others = (0,run_jobs/* otherJobs */.Lt)(jobs, (0,run_jobs/* attestJobIdOf */.D6)(claims, identity));
    const own = others.find((job) => !(0,run_jobs/* isHosted */.OZ)(job));
    const evidence = own !== undefined
        ? `the job ${(0,level_conditions/* shownText */.f$)(own.name)} ran in runner group ${(0,level_conditions/* shownText */.f$)(own.runnerGroupName ?? '')} (id ${own.runnerGroupId ?? 'none'})`
        : others.length === 0
            ? 'no other job of the run had a machine'
            : `all ${others.length} other jobs of the run had hosted machines`;
    return {
        id: 'jobs-hosted',
        level: 2,
        title: 'Every job that could have built ran on a hosted machine',
        met: own === undefined && others.length > 0,
        evidence,
        source: 'run API',
    };
}
function whyNotThree(builder) {
    return builder === 'attest'
        ? 'attest.yml signs what the caller built: which job built is the word of the caller'
        : "the job that signs is the caller's own: user code may have run beside the signature";
}

// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/version.ts
var version = __webpack_require__(97383);
// EXTERNAL MODULE: ./packages/common/src/formats/build-provenance.ts
var build_provenance = __webpack_require__(54186);
// EXTERNAL MODULE: ./packages/common/src/formats/slsa-provenance.ts
var slsa_provenance = __webpack_require__(1229);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/certified-level.ts
var certified_level = __webpack_require__(82144);
// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __webpack_require__(36875);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/claims.ts


const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NUMBER = /^[1-9]\d{0,19}$/;
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
const WORD = /^[^\s\p{Cc}]+$/u;
const claimsByField = {
    ref: ['ref', WORD, 'a ref'],
    sha: ['sha', COMMIT, 'a commit'],
    repository: ['repository', REPOSITORY, 'OWNER/REPO'],
    eventName: ['event_name', WORD, 'an event'],
    jobWorkflowRef: ['job_workflow_ref', WORD, 'a workflow'],
    jobWorkflowSha: ['job_workflow_sha', COMMIT, 'a commit'],
    workflowRef: ['workflow_ref', WORD, 'a workflow'],
    workflowSha: ['workflow_sha', COMMIT, 'a commit'],
    repositoryId: ['repository_id', NUMBER, 'a number'],
    repositoryOwner: ['repository_owner', WORD, 'a name'],
    repositoryOwnerId: ['repository_owner_id', NUMBER, 'a number'],
    repositoryVisibility: ['repository_visibility', WORD, 'a visibility'],
    runnerEnvironment: ['runner_environment', WORD, 'an environment'],
    runId: ['run_id', NUMBER, 'a number'],
    runAttempt: ['run_attempt', NUMBER, 'a number'],
};
function certifiedClaims({ claims }, { host, issuer, ownInstance = false }) {
    if (host.kind === 'server' && !ownInstance) {
        throw new problem/* Problem */.AF('oidc/claims', `no public Sigstore knows the issuer of ${host.url}`, {
            hint: 'Name a Sigstore instance of your own, or sign with a key.',
        });
    }
    if (claims.iss !== issuer) {
        throw new problem/* Problem */.AF('oidc/claims', `the OIDC token has issuer ${show(claims.iss)}, expected "${issuer}"`);
    }
    const faults = [];
    const fields = {};
    for (const field of Object.keys(claimsByField)) {
        const [name, shape, takes] = claimsByField[field];
        const value = claims[name];
        if (typeof value !== 'string' || value === '')
            faults.push(`lacks ${name}`);
        else if (!shape.test(value))
            faults.push(`has ${name} ${show(value)}, which is not ${takes}`);
        else
            fields[field] = value;
    }
    const checkRunId = checkRunIdOf(claims, faults);
    if (faults.length > 0)
        throw new problem/* Problem */.AF('oidc/claims', `the OIDC token ${faults.join(', ')}`);
    return {
        ...fields,
        host,
        issuer,
        ...(checkRunId === undefined ? {} : { checkRunId }),
    };
}
function checkRunIdOf({ check_run_id: value }, faults) {
    if (value === undefined)
        return undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && NUMBER.test(text))
        return text;
    faults.push(`has check_run_id ${show(value)}, which is not a number`);
    return undefined;
}
function repositoryUrl({ host, repository }) {
    return `${host.url}/${repository}`;
}
function invocationUrl(claims) {
    return `${repositoryUrl(claims)}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`;
}
function show(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    return JSON.stringify((0,plain_text/* plainLine */.h)(text).slice(0, 100));
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/certified-predicates.ts










function buildProvenance(facts) {
    const { claims, source, event, suite } = facts;
    const builder = (0,own_workflows/* ownWorkflowOf */.Rx)(claims.jobWorkflowRef, suite);
    if (builder?.kind !== 'build') {
        throw new problem/* Problem */.AF('level/not-reached', `this job stands in ${certified_predicates_show(claims.jobWorkflowRef)}, which is not build.yml of ${suite}`);
    }
    const found = (0,run_jobs/* findBuildJob */.xm)(facts.jobs, (0,run_jobs/* attestJobIdOf */.D6)(claims, facts.identity));
    if (found.kind === 'none')
        throw new problem/* Problem */.AF('level/not-reached', `no build job: ${found.because}`);
    const { inputs, large } = (0,declared_inputs/* recordInputs */.v5)(facts.inputs);
    return (0,build_provenance/* formatBuildProvenance */.h)({
        repository: repositoryUrl(claims),
        ref: claims.ref,
        sha: claims.sha,
        workflowPath: workflowPathOf(claims),
        workflowSha: claims.workflowSha,
        inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, plainValue(value)])),
        event: {
            name: event.name,
            sha256: event.sha256,
            ...(event.inputs === undefined ? {} : { inputs: event.inputs }),
        },
        repositoryId: claims.repositoryId,
        repositoryOwnerId: claims.repositoryOwnerId,
        runnerEnvironment: claims.runnerEnvironment,
        buildJob: describedJob(found.job),
        builder: {
            id: `${claims.host.url}/${claims.jobWorkflowRef}`,
            repository: `${claims.host.url}/${suite}`,
            ref: builder.ref,
            sha: claims.jobWorkflowSha,
            version: version/* suiteVersion */.D,
        },
        lockfiles: source.lockfiles,
        largeInputs: (0,order/* sortedBy */.V)(large, ({ name = '' }) => name),
        invocationId: invocationUrl(claims),
        handoffSha256: facts.handoffSha256,
        sboms: (0,order/* sortedBy */.V)(facts.sboms, ({ name }) => name),
    });
}
function workflowProvenance(claims, others) {
    const provenance = (0,slsa_provenance/* githubWorkflowProvenance */._s)({
        serverUrl: claims.host.url,
        repository: claims.repository,
        repositoryId: claims.repositoryId,
        repositoryOwnerId: claims.repositoryOwnerId,
        sha: claims.sha,
        ref: claims.ref,
        eventName: claims.eventName,
        runId: claims.runId,
        runAttempt: claims.runAttempt,
        workflowRef: claims.workflowRef,
        jobWorkflowRef: claims.jobWorkflowRef,
        runnerEnvironment: claims.runnerEnvironment,
    });
    if (others === undefined)
        return provenance;
    const hosted = areOtherJobsHosted(others.jobs, (0,run_jobs/* attestJobIdOf */.D6)(claims, others.identity));
    const { internalParameters = {} } = provenance.buildDefinition;
    const github = internalParameters.github;
    return {
        ...provenance,
        buildDefinition: {
            ...provenance.buildDefinition,
            internalParameters: { github: { ...github, [certified_level/* OTHER_JOBS_HOSTED */.sd]: hosted } },
        },
    };
}
function areOtherJobsHosted(jobs, attestJobId) {
    const others = (0,run_jobs/* otherJobs */.Lt)(jobs, attestJobId);
    return others.length > 0 && others.every(run_jobs/* isHosted */.OZ);
}
function workflowPathOf({ workflowRef, repository, ref }) {
    const [beginning, end] = [`${repository}/`, `@${ref}`];
    const path = workflowRef.slice(beginning.length, workflowRef.length - end.length);
    if (path !== '' && workflowRef === `${beginning}${path}${end}`)
        return path;
    throw new problem/* Problem */.AF('oidc/claims', `the OIDC token has workflow_ref ${certified_predicates_show(workflowRef)}, expected a workflow of ${repository} at ${ref}`, {
        hint: 'A workflow that an organization requires cannot build at level 3; call build.yml from a workflow of the repository.',
    });
}
function describedJob(job) {
    const { id, runAttempt, runnerGroupId, runnerGroupName, startedAt, completedAt, conclusion } = job;
    return {
        id,
        runAttempt,
        labels: (0,order/* sortedBy */.V)(job.labels, (label) => label),
        ...(runnerGroupId === undefined ? {} : { runnerGroupId }),
        ...(runnerGroupName === undefined ? {} : { runnerGroupName }),
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(completedAt === undefined ? {} : { completedAt }),
        ...(conclusion === undefined ? {} : { conclusion }),
    };
}
function plainValue(value) {
    return typeof value === 'object' ? { sha256: value.sha256 } : value;
}
function certified_predicates_show(text) {
    return JSON.stringify(text.slice(0, 200));
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/wanted-level.ts
var wanted_level = __webpack_require__(34500);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/workflow-identity.ts
var workflow_identity = __webpack_require__(1876);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/github-host.ts
var github_host = __webpack_require__(89912);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/oidc.ts
var actions_oidc = __webpack_require__(69353);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/oidc-issuer.ts
var oidc_issuer = __webpack_require__(85989);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/common/src/formats/public-key.ts
var public_key = __webpack_require__(85413);
;// CONCATENATED MODULE: ./packages/common/src/formats/json-web-key-set.ts





const algorithms = new Map([
    ['RSA', { algorithm: 'RS256', members: ['kty', 'n', 'e'] }],
    ['EC', { algorithm: 'ES256', members: ['kty', 'crv', 'x', 'y'] }],
]);
function parseJsonWebKeySet(value) {
    const keys = (0,json/* isJsonObject */.OW)(value) ? value.keys : undefined;
    if (!(0,json/* isJsonArray */.Md)(keys))
        return refuse('it holds no list of keys');
    if (keys.length > limits/* limits */.F.issuerKeys)
        return refuse(`it holds more than ${limits/* limits */.F.issuerKeys} keys`);
    const known = keys.flatMap((item) => readKey(item) ?? []);
    const ids = new Set(known.map(({ id }) => id));
    if (ids.size < known.length)
        return refuse('it holds two keys with one id');
    return known;
}
function readKey(item) {
    if (!(0,json/* isJsonObject */.OW)(item))
        return refuse('a key is no object');
    const { kty, kid, use = 'sig', alg } = item;
    const kind = typeof kty === 'string' ? algorithms.get(kty) : undefined;
    if (kind === undefined || use !== 'sig' || (alg !== undefined && alg !== kind.algorithm))
        return undefined;
    if (typeof kid !== 'string' || kid === '')
        return refuse('a key has no id');
    return { id: kid, algorithm: kind.algorithm, key: importKey(item, kind.members, kid) };
}
function importKey(item, members, kid) {
    const jwk = Object.fromEntries(members.map((name) => [name, item[name]]));
    const name = `key ${JSON.stringify(kid.slice(0, 60))}`;
    let key;
    try {
        key = (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' });
    }
    catch {
        return refuse(`the ${name} cannot be read`);
    }
    try {
        const { kind } = (0,public_key/* publicKeyOf */.kc)(key, name);
        if (kind === 'rsa' || kind === 'ecdsa-p256')
            return key;
        return refuse(`the ${name} is ${public_key/* keyKinds */.r2[kind].title}, which signs no token`);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF && error.code === 'key/refused')
            return refuse(`the ${name}: ${error.message}`);
        throw error;
    }
}
function refuse(fault) {
    throw new problem/* Problem */.AF('oidc/claims', `the key set of the OIDC issuer cannot be used: ${fault}`);
}

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/formats/json-web-token.ts
var json_web_token = __webpack_require__(95239);
;// CONCATENATED MODULE: ./packages/common/src/formats/json-web-signature.ts





function verifyJsonWebToken(text, keys) {
    const { header, claims } = (0,json_web_token/* parseJsonWebToken */.d)(text);
    const { alg, kid, crit } = header;
    if (crit !== undefined)
        return json_web_signature_refuse('has a header with critical extensions');
    const key = keys.find(({ id }) => id === kid);
    if (key === undefined)
        return json_web_signature_refuse(`is signed by the key ${json_web_signature_show(kid)}, which its issuer does not publish`);
    if (alg !== key.algorithm)
        return json_web_signature_refuse(`is signed with ${json_web_signature_show(alg)}, its key is for ${key.algorithm}`);
    const end = text.lastIndexOf('.');
    const signature = Buffer.from(text.slice(end + 1), 'base64url');
    const options = { key: key.key, dsaEncoding: 'ieee-p1363' };
    if (!(0,external_node_crypto_.verify)('sha256', (0,bytes/* utf8 */.As)(text.slice(0, end)), options, signature)) {
        return json_web_signature_refuse('has a signature that does not fit it');
    }
    return { claims };
}
function json_web_signature_refuse(fault) {
    throw new problem/* Problem */.AF('oidc/claims', `the OIDC token ${fault}`);
}
function json_web_signature_show(value) {
    return typeof value === 'string' ? JSON.stringify((0,plain_text/* plainLine */.h)(value.slice(0, 60))) : 'without a name';
}

// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/edges/service-call.ts
var service_call = __webpack_require__(78862);
;// CONCATENATED MODULE: ./packages/common/src/edges/actions/verified-claims.ts








const AUDIENCE = 'nobody';
const TIMEOUT_MS = 30_000;
const TOLERANCE_MS = 30_000;
async function verifiedClaims(ports, oidc, options) {
    const { host, deadline, ownInstance = false } = options;
    const { issuer } = oidc;
    const keys = parseJsonWebKeySet(await issuerKeySet(ports, issuer, deadline));
    const token = await oidc.fetchToken(AUDIENCE, deadline);
    const verified = verifyJsonWebToken(token.text(), keys);
    requireForUsNow(verified.claims, ports.clock.now());
    return certifiedClaims(verified, { host, issuer, ownInstance });
}
async function issuerKeySet(ports, issuer, deadline) {
    const read = (url) => (0,service_call.callService)(ports, {
        effort: (0,retry.startEffort)(ports, `the OIDC issuer (${new URL(url).host})`, deadline),
        timeoutMs: TIMEOUT_MS,
        maxBytes: limits/* limits */.F.oidcAnswerBytes,
        request: async () => ({ method: 'GET', url, headers: { accept: 'application/json' } }),
        read(response) {
            const json = (0,service_call.readJson)(response);
            return json.kind === 'again' ? json : (0,retry.done)(json.value);
        },
    });
    const document = await read(`${issuer}/.well-known/openid-configuration`);
    const { issuer: named, jwks_uri: address } = (0,json/* isJsonObject */.OW)(document) ? document : {};
    if (named !== issuer) {
        throw new problem/* Problem */.AF('oidc/claims', `the OIDC issuer calls itself ${verified_claims_show(named)}, expected "${issuer}"`);
    }
    if (typeof address !== 'string' || !isOfIssuer(address, issuer)) {
        throw new problem/* Problem */.AF('oidc/claims', 'the OIDC issuer names no key set on its own host');
    }
    return read(address);
}
function isOfIssuer(address, issuer) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return url?.origin === new URL(issuer).origin && url.username === '' && url.password === '';
}
function requireForUsNow({ aud, exp, nbf }, now) {
    const time = now.getTime();
    const fault = aud !== AUDIENCE
        ? `is for ${verified_claims_show(aud)}, expected "${AUDIENCE}"`
        : typeof exp !== 'number' || (nbf !== undefined && typeof nbf !== 'number')
            ? 'has no times that are numbers'
            : exp * 1000 <= time - TOLERANCE_MS
                ? 'has expired'
                : nbf !== undefined && nbf * 1000 > time + TOLERANCE_MS
                    ? 'is not valid yet'
                    : undefined;
    if (fault !== undefined)
        throw new problem/* Problem */.AF('oidc/claims', `the OIDC token ${fault}`);
}
function verified_claims_show(value) {
    return JSON.stringify(value ?? null).slice(0, 100);
}

// EXTERNAL MODULE: ./packages/common/src/edges/github/api.ts
var github_api = __webpack_require__(93728);
;// CONCATENATED MODULE: ./packages/common/src/edges/github/runs.ts





const READINGS = 3;
const PAUSE_MS = 2_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
async function readRunJobs(api, { runId, runAttempt }, deadline) {
    const effort = (0,github_api.startGithubEffort)(api, deadline);
    const newest = Number(runAttempt);
    if (!Number.isSafeInteger(newest) || newest < 1 || newest > limits/* limits */.F.runAttempts)
        throw (0,service_call.wrongAnswer)(effort, `a run has no attempt ${JSON.stringify(runAttempt.slice(0, 20))}`);
    const attempts = [];
    for (let attempt = newest; attempt > 0; attempt -= 1)
        attempts.push({ attempt, jobs: await readAttempt(api, effort, { runId, attempt }) });
    return (0,run_jobs/* runJobs */.Ag)(runId, attempts);
}
async function readAttempt(api, effort, of) {
    for (let reading = 1;; reading += 1) {
        const { jobs, total } = await listAttempt(api, effort, of);
        if (jobs.length === total)
            return distinct(jobs, effort);
        if (reading === READINGS) {
            throw (0,service_call.wrongAnswer)(effort, `attempt ${of.attempt} of run ${of.runId} has ${total} jobs, but ${jobs.length} are listed`);
        }
        await api.ports.clock.sleep(PAUSE_MS);
    }
}
async function listAttempt(api, effort, { runId, attempt }) {
    let total = 0;
    const path = `/repos/${api.repository}/actions/runs/${runId}/attempts/${attempt}/jobs?per_page=100`;
    const items = await (0,github_api.listGithub)(api, effort, path, {
        most: limits/* limits */.F.runJobs,
        itemsOf(page) {
            const { total_count: count, jobs } = (0,json/* isJsonObject */.OW)(page) ? page : {};
            if (!isCount(count))
                throw (0,service_call.wrongAnswer)(effort, 'a listing of jobs does not say how many there are');
            total = count;
            return jobs;
        },
    });
    return { total, jobs: items.map((item) => readJob(item, effort, { runId, attempt })) };
}
function distinct(jobs, effort) {
    if (new Set(jobs.map(({ id }) => id)).size === jobs.length)
        return jobs;
    throw (0,service_call.wrongAnswer)(effort, 'a listing of jobs names one job twice');
}
function readJob(item, effort, { runId, attempt }) {
    const refuse = (fault) => {
        throw (0,service_call.wrongAnswer)(effort, `a job of the run ${fault}`);
    };
    if (!(0,json/* isJsonObject */.OW)(item))
        return refuse('is no object');
    const { id, run_id: run, run_attempt: ofAttempt, name, status, conclusion, labels } = item;
    if (!isCount(id) || typeof name !== 'string' || name === '' || typeof status !== 'string')
        return refuse('has no id, name or status');
    if (!isCount(run) || String(run) !== runId)
        return refuse(`is of another run than ${runId}`);
    if (!isCount(ofAttempt) || ofAttempt < 1 || ofAttempt > attempt)
        return refuse('is of a later attempt');
    if (!(0,json/* isJsonArray */.Md)(labels) || !labels.every((label) => typeof label === 'string'))
        return refuse('has labels that are no texts');
    const ended = optional(conclusion, isText) ?? (conclusion === null ? undefined : refuse('has no conclusion'));
    const group = item.runner_group_id ?? undefined;
    if (group !== undefined && !isCount(group))
        return refuse('has a runner group without a number');
    const groupName = item.runner_group_name ?? undefined;
    if (groupName !== undefined && typeof groupName !== 'string')
        return refuse('has a runner group without a name');
    const [startedAt, completedAt] = [item.started_at, item.completed_at].map((time) => {
        if (time === undefined || time === null)
            return undefined;
        return isText(time) && INSTANT.test(time) ? time : refuse('has times that are none');
    });
    return {
        id,
        runAttempt: ofAttempt,
        name,
        status,
        labels: labels,
        ...(ended === undefined ? {} : { conclusion: ended }),
        ...(group === undefined ? {} : { runnerGroupId: group }),
        ...(groupName === undefined ? {} : { runnerGroupName: groupName }),
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(completedAt === undefined ? {} : { completedAt }),
    };
}
function optional(value, is) {
    return value !== undefined && is(value) ? value : undefined;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

// EXTERNAL MODULE: ./packages/common/src/formats/lockfiles/known-names.ts
var known_names = __webpack_require__(87747);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/source-tree.ts


function sourceTree(tree) {
    return { ...tree, lockfiles: (0,order/* sortedBy */.V)(tree.lockfiles, ({ path }) => path) };
}
const SUMS = new Set(['go.sum', 'go.work.sum']);
function isLockfile(path) {
    return SUMS.has(path.slice(path.lastIndexOf('/') + 1)) || (0,known_names/* knownLockfile */.r)(path) !== undefined;
}

;// CONCATENATED MODULE: ./packages/common/src/edges/github/source-tree.ts









const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function readSourceTree(api, commit, deadline) {
    const effort = (0,github_api.startGithubEffort)(api, deadline);
    const tree = await readCommit(api, effort, commit);
    const { entries, isWhole } = await readTree(api, effort, tree.id);
    const { chosen, leftOut } = choose(entries);
    const lockfiles = [];
    for (const entry of chosen) {
        const bytes = await readBlob(api, effort, entry);
        lockfiles.push({ path: entry.path, sha256: (0,digest/* sha256 */.sc)(bytes) });
    }
    return sourceTree({
        commit: tree.commit,
        lockfiles,
        leftOut: [
            ...leftOut,
            ...(isWhole ? [] : ['folders below the root: the tree is too large to be listed whole']),
        ],
    });
}
async function readCommit(api, effort, commit) {
    const answer = await get(api, effort, `/git/commits/${commit}`);
    const { sha, tree } = answer;
    const id = (0,json/* isJsonObject */.OW)(tree) ? tree.sha : undefined;
    if (typeof sha !== 'string' || sha !== commit)
        throw (0,service_call.wrongAnswer)(effort, 'a commit is another one');
    if (typeof id !== 'string' || !OBJECT.test(id))
        throw (0,service_call.wrongAnswer)(effort, 'a commit has no tree');
    return { commit: sha, id };
}
async function readTree(api, effort, id) {
    const whole = await get(api, effort, `/git/trees/${id}?recursive=1`);
    if (whole.truncated !== true)
        return { entries: entriesOf(whole, effort, id), isWhole: true };
    const root = await get(api, effort, `/git/trees/${id}`);
    return { entries: entriesOf(root, effort, id), isWhole: false };
}
function entriesOf({ sha, tree }, effort, id) {
    if (sha !== id || !(0,json/* isJsonArray */.Md)(tree))
        throw (0,service_call.wrongAnswer)(effort, 'a tree is another one, or lists nothing');
    return tree.flatMap((item) => readEntry(item, effort) ?? []);
}
function readEntry(item, effort) {
    if (!(0,json/* isJsonObject */.OW)(item))
        throw (0,service_call.wrongAnswer)(effort, 'an entry of a tree is no object');
    const { path, mode, type, sha, size } = item;
    if (typeof path !== 'string' || path === '')
        throw (0,service_call.wrongAnswer)(effort, 'an entry of a tree has no path');
    if (type !== 'blob' || mode === '120000' || !isLockfile(path))
        return undefined;
    if (typeof sha !== 'string' || !OBJECT.test(sha) || typeof size !== 'number' || size < 0)
        throw (0,service_call.wrongAnswer)(effort, `the entry ${JSON.stringify(path.slice(0, 100))} of a tree has no content`);
    return { path, id: sha, size };
}
function choose(entries) {
    const depth = ({ path }) => path.split('/').length;
    const sorted = [...entries].sort((a, b) => depth(a) - depth(b) || (0,order/* byCodeUnits */.C)(a.path, b.path));
    const chosen = [];
    const leftOut = [];
    let room = limits/* limits */.F.sourceLockfileBytes;
    for (const entry of sorted) {
        const fits = entry.size <= limits/* limits */.F.lockfileBytes && entry.size <= room;
        if (chosen.length >= limits/* limits */.F.sourceLockfiles || !fits) {
            leftOut.push(`${entry.path}: ${fits ? `more than ${limits/* limits */.F.sourceLockfiles} lockfiles` : 'too large'}`);
            continue;
        }
        room -= entry.size;
        chosen.push(entry);
    }
    return { chosen, leftOut };
}
async function readBlob(api, effort, { path, id, size }) {
    const bytes = await (0,github_api.callGithub)(api, effort, { url: `${api.url}/repos/${api.repository}/git/blobs/${id}`, accept: 'application/vnd.github.raw+json' }, {
        read: ({ body, headers }) => /^text\/html/i.test(headers.get('content-type') ?? '') ? (0,retry.again)('answered with a page') : (0,retry.done)(body),
        maxBytes: limits/* limits */.F.lockfileBytes,
    });
    if (bytes.length === size && blobId(bytes, id.length) === id)
        return bytes;
    throw (0,service_call.wrongAnswer)(effort, `the content of ${JSON.stringify(path.slice(0, 100))} is not that of the tree`);
}
function blobId(bytes, hexLength) {
    return (0,external_node_crypto_.createHash)(hexLength === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
function get(api, effort, path) {
    return (0,github_api.callGithub)(api, effort, { url: `${api.url}/repos/${api.repository}${path}` }, {
        read: (0,github_api.jsonAnswer)((value) => {
            if (!(0,json/* isJsonObject */.OW)(value))
                throw (0,service_call.wrongAnswer)(effort, 'an answer is no object');
            return value;
        }),
    });
}

// EXTERNAL MODULE: ./packages/common/src/formats/handoff.ts
var handoff = __webpack_require__(38658);
// EXTERNAL MODULE: ./actions/provenance/src/suite-name.ts
var suite_name = __webpack_require__(7761);
;// CONCATENATED MODULE: ./actions/provenance/src/certified-build.ts






















async function certifyBuild(story, evidence, found) {
    const { ports, inputs } = story;
    const job = await certifiedJob(story);
    switch ((0,own_workflows/* builderKindOf */.dj)(job.claims.jobWorkflowRef, suite_name/* suiteName */.Q)) {
        case 'build':
            return ownBuild(job, evidence, found);
        case 'attest':
            return attestedBuild(job, found);
        case 'direct':
            refuseParameters(inputs);
            ports.log.annotate({ kind: 'notice', message: (0,wanted_level/* directUseNotice */.r)(suite_name/* suiteName */.Q) });
            return directBuild(job, found);
    }
}
async function certifiedClaimsOf(story) {
    const job = await certifiedJob(story);
    const { jobWorkflowRef } = job.claims;
    const isOurs = jobWorkflowRef.startsWith(`${suite_name/* suiteName */.Q}/.github/workflows/`);
    if (isOurs && (0,own_workflows/* builderKindOf */.dj)(jobWorkflowRef, suite_name/* suiteName */.Q) === 'direct')
        await requireHostedCall(job);
    return job.claims;
}
const concluding = [
    [own_workflows/* ownGate */.oF, ['evaluate']],
    [own_workflows/* ownReproduction */.lE, ['first', 'second', 'compare']],
];
async function requireHostedCall({ story, claims, identity, deadline }) {
    const [, names = []] = concluding.find(([path]) => claims.jobWorkflowRef.startsWith(`${suite_name/* suiteName */.Q}/${path}@`)) ?? [];
    const jobs = await readRunJobs(openApi(story, claims), claims, deadline);
    const call = (0,run_jobs/* jobsOfCall */.eA)(jobs, (0,run_jobs/* attestJobIdOf */.D6)(claims, identity), names);
    const missing = names.find((name) => !call.some((job) => job.name.endsWith(` / ${name}`)));
    if (missing !== undefined) {
        throw new problem/* Problem */.AF('handoff/mismatch', `the run lists no job "${missing}" of this call that had a machine: nobody can tell where what it has handed over was concluded. Nothing was signed.`, { hint: 'Start a new run; if it stays so, give the job that calls this workflow another name.' });
    }
    const own = call.find((job) => !(0,run_jobs/* isHosted */.OZ)(job));
    if (own === undefined)
        return;
    const { name, runnerGroupName = '', runnerGroupId } = own;
    throw new problem/* Problem */.AF('handoff/mismatch', `the job ${(0,level_conditions/* shownText */.f$)(name)} ran in runner group ${(0,level_conditions/* shownText */.f$)(runnerGroupName)} (id ${runnerGroupId}): what it has handed over is the word of that machine. Nothing was signed.`, { hint: 'Take the labels of hosted machines from your own runners, and start a new run.' });
}
async function certifiedJob(story) {
    const { inputs, ports, context } = story;
    const { github } = workflowOf(context);
    const host = (0,github_host/* githubHostOf */.l)(github.serverUrl);
    const deadline = (0,retry.deadlineIn)(ports, inputs.deadline);
    const oidc = (0,actions_oidc/* openOidc */.E)(process.env, ports, { host, ...(0,oidc_issuer/* namedIssuer */.v)(inputs, context) });
    const claims = await verifiedClaims(ports, oidc, {
        host,
        deadline,
        ownInstance: inputs.instance === 'custom',
    });
    const text = inputs['workflow-identity'];
    const identity = text === undefined ? {} : (0,workflow_identity/* parseWorkflowIdentity */.r)(text, 'input "workflow-identity"');
    return { story, claims, identity, deadline };
}
async function ownBuild({ story, claims, identity, deadline }, evidence, { subjects, resolved, handedIn: { files, foreignFiles } }) {
    const { inputs, ports } = story;
    const text = inputs['external-parameters'];
    if (files === undefined)
        throw (0,handoff/* emptyHandoff */.CM)('input "handoff"');
    if (text === undefined) {
        throw new problem/* Problem */.AF('input/invalid', 'input "external-parameters" is needed by mode attest in build.yml');
    }
    const declared = (0,declared_inputs/* parseDeclaredInputs */.xP)(text, 'input "external-parameters"');
    (0,declared_inputs/* refuseMaskedInputs */.xu)(declared);
    const event = await buildEvent(story, claims);
    const api = openApi(story, claims);
    const jobs = await readRunJobs(api, claims, deadline);
    const source = await readSourceTree(api, claims.sha, deadline);
    const cacheMode = ports.processes.variable('ACTIONS_CACHE_MODE');
    const report = evaluateBuildLevel({
        builder: 'build',
        claims,
        identity,
        suite: suite_name/* suiteName */.Q,
        jobs,
        attestJob: { foreignFiles, ...(cacheMode === undefined ? {} : { cacheMode }) },
        handedOver: files.announced,
        subjects: files.received,
        inputs: declared,
        source,
    });
    return {
        subjects,
        resolved,
        report,
        elsewhere: levelByAttest({ claims, identity, suite: suite_name/* suiteName */.Q, jobs }),
        builder: 'build',
        leftOut: source.leftOut.map((text) => `Not listed in the provenance: ${text}.`),
        describe: async () => buildProvenance({
            claims,
            identity,
            jobs,
            source,
            inputs: declared,
            event,
            suite: suite_name/* suiteName */.Q,
            handoffSha256: (0,digest/* sha256 */.sc)(files.text),
            sboms: await sbomsOf(evidence),
        }),
    };
}
async function attestedBuild({ story, claims, identity, deadline }, { subjects, resolved, handedIn: { files } }) {
    refuseParameters(story.inputs);
    if (files === undefined)
        throw (0,handoff/* emptyHandoff */.CM)('input "handoff"');
    const jobs = await readRunJobs(openApi(story, claims), claims, deadline);
    return {
        subjects,
        resolved,
        report: evaluateBuildLevel({ builder: 'attest', claims, identity, suite: suite_name/* suiteName */.Q, jobs }),
        builder: 'attest',
        leftOut: [],
        describe: async () => workflowProvenance(claims, { jobs, identity }),
    };
}
function directBuild({ claims, identity }, { subjects, resolved }) {
    return {
        subjects,
        resolved,
        report: evaluateBuildLevel({ builder: 'direct', claims, identity, suite: suite_name/* suiteName */.Q }),
        builder: 'direct',
        leftOut: [],
        describe: async () => workflowProvenance(claims),
    };
}
async function buildEvent({ ports }, claims) {
    const path = ports.processes.variable('GITHUB_EVENT_PATH');
    if (path === undefined || path === '') {
        throw new problem/* Problem */.AF('context/missing', 'GITHUB_EVENT_PATH is not set: the event that started the run');
    }
    return readBuildEvent(await ports.files.read(path, limits/* limits */.F.eventBytes), claims);
}
function openApi({ inputs, ports, context }, { repository }) {
    const token = inputs['github-token'];
    if (token === undefined) {
        throw new problem/* Problem */.AF('input/invalid', 'input "github-token" is needed to read the jobs of the run');
    }
    return (0,github_api.openGithubApi)(ports, { url: workflowOf(context).github.apiUrl, repository, token });
}
async function sbomsOf(evidence) {
    const entries = await evidence.entries();
    return entries
        .filter(({ kind }) => kind === 'sbom')
        .map(({ name, digest }) => ({ name, sha256: digest.sha256 }));
}
function refuseParameters(inputs) {
    if (inputs['external-parameters'] === undefined)
        return;
    throw new problem/* Problem */.AF('input/invalid', `input "external-parameters": GitHub's build type has no place for it; what the workflow was asked to do is the workflow itself`, { hint: 'Leave the input empty outside of build.yml.' });
}
function workflowOf(context) {
    if (context.kind === 'workflow')
        return context;
    throw new problem/* Problem */.AF('context/missing', 'a build is certified in a workflow only');
}


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

/***/ 69353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openOidc)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_json_web_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95239);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4788);
/* harmony import */ var _service_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78862);






const TIMEOUT_MS = 30_000;
const TOLERANCE_MS = 30_000;
const PRINTABLE = /^[\x21-\x7e]+$/;
function openOidc(environment, ports, { host, issuer = host.issuer }) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: endpoint = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = environment;
    if (endpoint === '' || bearer === '')
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oidc/no-permission', 'this job has no OIDC token');
    if (!URL.canParse(endpoint) || !PRINTABLE.test(bearer)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('context/missing', 'the variables ACTIONS_ID_TOKEN_REQUEST_… are malformed');
    }
    ports.log.mask(bearer);
    return {
        issuer,
        fetchToken(audience, deadline) {
            const url = new URL(endpoint);
            url.searchParams.append('audience', audience);
            const effort = (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.startEffort)(ports, `GitHub's OIDC endpoint (${url.host})`, deadline);
            const headers = { accept: 'application/json', authorization: `Bearer ${bearer}` };
            let mistimed = 0;
            return (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.callService)(ports, {
                effort,
                timeoutMs: TIMEOUT_MS,
                maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.oidcAnswerBytes,
                request: async () => ({ method: 'GET', url: url.href, headers }),
                read(response) {
                    const token = readToken(ports, effort, response);
                    if (token.kind === 'again')
                        return token;
                    requireClaims(token.value.claims, { iss: issuer, aud: audience });
                    const fault = timeFault(token.value.claims, ports.clock.now());
                    if (fault === undefined)
                        return token;
                    mistimed += 1;
                    if (mistimed === 1)
                        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.again)(`answered with a token that ${fault}`);
                    ports.log.annotate({
                        kind: 'notice',
                        message: `a new OIDC token ${fault}: the clock of this machine or that of GitHub is wrong`,
                    });
                    return token;
                },
            });
        },
    };
}
function readToken(ports, effort, response) {
    const json = (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)(response);
    if (json.kind === 'again')
        return json;
    const text = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json.value) ? json.value.value : undefined;
    if (typeof text !== 'string') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oidc/invalid', `${effort.service} answered ${response.status} without a token`);
    }
    mask(ports, text);
    const { claims } = (0,_formats_json_web_token_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonWebToken */ .d)(text);
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)({ claims, text: () => text });
}
function mask({ log }, token) {
    for (const secret of [token, ...token.split('.')]) {
        if (secret.length >= 16)
            log.mask(secret);
    }
}
function requireClaims(claims, expected) {
    for (const [name, value] of Object.entries(expected)) {
        if (claims[name] === value)
            continue;
        const shown = JSON.stringify(claims[name] ?? null).slice(0, 100);
        if (name === 'iss')
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oidc/claims', `the OIDC token has issuer ${shown}, expected "${value}"`);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oidc/invalid', `the claim "${name}" of the OIDC token is ${shown}, expected "${value}"`);
    }
}
function timeFault({ exp, nbf }, now) {
    if (typeof exp !== 'number' || (nbf !== undefined && typeof nbf !== 'number')) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oidc/invalid', 'the OIDC token has no times that are numbers');
    }
    if (exp * 1000 <= now.getTime() - TOLERANCE_MS)
        return 'has expired';
    if (nbf !== undefined && nbf * 1000 > now.getTime() + TOLERANCE_MS)
        return 'is not valid yet';
    return undefined;
}


/***/ }),

/***/ 95239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonWebToken)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);




const BASE64URL = /^[A-Za-z0-9_-]+$/;
function parseJsonWebToken(text) {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.tokenCharacters) {
        return refuse(`it is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.tokenCharacters} characters`);
    }
    const parts = text.split('.');
    const [header = '', claims = '', signature = ''] = parts;
    if (parts.length !== 3)
        return refuse(`expected three parts, got ${parts.length}`);
    if (decodeBase64Url(signature) === undefined)
        return refuse('its signature is not base64url');
    return { header: readPart(header, 'header'), claims: readPart(claims, 'payload') };
}
function readPart(part, name) {
    const bytes = decodeBase64Url(part);
    if (bytes === undefined)
        return refuse(`its ${name} is not base64url`);
    try {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF))
            throw error;
    }
    return refuse(`its ${name} is not an object of strict JSON`);
}
function decodeBase64Url(text) {
    if (!BASE64URL.test(text))
        return undefined;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64url');
    return bytes.toString('base64url') === text ? bytes : undefined;
}
function refuse(fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('oidc/invalid', `the OIDC token is malformed: ${fault}`);
}


/***/ })

};
