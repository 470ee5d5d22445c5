export const id = 2632;
export const ids = [2632];
export const modules = {

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

/***/ 22632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
;// CONCATENATED MODULE: ./packages/common/src/core/with-detail.ts

async function withDetail(detail, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        const { code, message, at, hint, details } = error;
        throw new problem/* Problem */.AF(code, message, { at, hint, details: [...details, detail], cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/release-tag.ts

const TAGS = 'refs/tags/';
const TAG = /^(?![-/.])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}\p{Cf}\p{Cs}]{1,200}(?<![/.])$/u;
function releaseTag(given, builtRef) {
    if (given === undefined && !builtRef.startsWith(TAGS)) {
        throw new problem/* Problem */.AF('input/invalid', `input "tag" is needed: the artifacts were built from ${JSON.stringify(builtRef.slice(0, 200))}, which is no tag`);
    }
    const ref = given ?? builtRef;
    const tag = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : ref;
    if (TAG.test(tag))
        return tag;
    throw new problem/* Problem */.AF('input/invalid', `input "tag": ${JSON.stringify(tag.slice(0, 200))} is no name of a tag`);
}
function requireTag({ tag, commit }, found, when) {
    if (found === commit)
        return;
    const says = found === undefined ? 'does not exist' : `points to ${found}`;
    throw new problem/* Problem */.AF('release/tag-moved', `Tag ${tag} ${says}; the artifacts were built from ${commit}. ${when}`, found === undefined
        ? { hint: `Push the tag ${tag} on ${commit} first; a release does not make it here.` }
        : {});
}

// EXTERNAL MODULE: ./packages/common/src/edges/github/api.ts
var github_api = __webpack_require__(93728);
// EXTERNAL MODULE: ./packages/common/src/edges/github/release-client.ts
var release_client = __webpack_require__(98193);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/asset-plan.ts

function planAssets(local, stored) {
    const byName = new Map(stored.map((asset) => [asset.name, asset]));
    const plan = {
        keep: [],
        resend: [],
        upload: [],
        differing: [],
    };
    for (const file of local) {
        const asset = byName.get(file.name);
        if (asset === undefined)
            plan.upload.push(file);
        else if (!asset.uploaded)
            plan.resend.push({ local: file, stored: asset });
        else if (isSame(file, asset))
            plan.keep.push({ local: file, stored: asset });
        else
            plan.differing.push({ local: file, stored: asset });
    }
    const names = new Set(local.map(({ name }) => name));
    return { ...plan, unknown: stored.filter(({ name }) => !names.has(name)) };
}
function isSame(local, { uploaded, sizeBytes, sha256 }) {
    return uploaded && sizeBytes === local.sizeBytes && (sha256 ?? local.sha256) === local.sha256;
}
function isComplete({ resend, upload, differing }) {
    return resend.length === 0 && upload.length === 0 && differing.length === 0;
}
function refuseDiffering({ differing }, place) {
    const [first, ...others] = differing.map(({ local, stored }) => {
        const found = stored.sha256 === undefined ? `${stored.sizeBytes} bytes` : `sha256:${stored.sha256}`;
        return `asset "${local.name}" of ${place} is another file (expected sha256:${local.sha256}, got ${found})`;
    });
    if (first === undefined)
        return;
    throw new problem/* Problem */.AF('store/differs', first, {
        details: others.slice(0, MOST_NAMED),
        hint: 'Find out who uploaded it, and remove it or give the release a tag of its own; nothing is overwritten.',
    });
}
const MOST_NAMED = 10;
function refuseUnknown({ unknown }, place) {
    const [first, ...others] = unknown.map(({ name }) => JSON.stringify(name.slice(0, 100)));
    if (first === undefined)
        return;
    throw new problem/* Problem */.AF('release/unknown-asset', `the draft of ${place} holds ${first}, which is none of what was verified`, { details: others.slice(0, MOST_NAMED).map((name) => `and ${name}`) });
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/downloaded.ts

function requireDownloaded(local, stored, got, place) {
    const expected = `sha256:${local.sha256}`;
    const where = `asset "${local.name}" of ${place}`;
    if (got.sha256 !== local.sha256 || got.sizeBytes !== local.sizeBytes) {
        throw new problem/* Problem */.AF('store/differs', `${where}, downloaded again, is another file (expected ${expected}, got sha256:${got.sha256}, ${got.sizeBytes} bytes)`);
    }
    if (stored.sha256 !== undefined && stored.sha256 !== local.sha256) {
        throw new problem/* Problem */.AF('store/differs', `${where}: GitHub says it is sha256:${stored.sha256}, and gave the file ${expected}`);
    }
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/listed.ts


function requireListed(verified, stored, { place, others }) {
    const byId = new Map(stored.map((asset) => [asset.id, asset]));
    for (const [id, local] of verified) {
        const asset = byId.get(id);
        if (asset !== undefined && asset.name === local.name && isSame(local, asset))
            continue;
        const now = asset === undefined ? 'is not there any more' : 'was exchanged';
        throw new problem/* Problem */.AF('store/differs', `asset "${local.name}" of ${place} ${now} after it was verified`, {
            hint: 'Find out which other job or person writes to the release.',
        });
    }
    const { unknown } = planAssets([...verified.values()], stored);
    const [first] = unknown;
    if (first === undefined || others === 'ignored')
        return;
    throw new problem/* Problem */.AF('release/unknown-asset', `${place} has got ${JSON.stringify(first.name.slice(0, 100))}, which is none of what was verified`);
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/release-step.ts


function releaseStep(release, plan, { place, appendToPublished }) {
    if (release === undefined)
        return 'create';
    if (!release.draft && isComplete(plan))
        return 'check';
    if (release.immutable)
        throw immutableRelease(release.tag, place);
    refuseDiffering(plan, place);
    if (release.draft) {
        refuseUnknown(plan, place);
        return 'fill';
    }
    if (appendToPublished)
        return 'append';
    throw new problem/* Problem */.AF('release/published', `${place} is published: nothing is added to it`);
}
function immutableRelease(tag, place) {
    return new problem/* Problem */.AF('release/immutable', `${place} is published and immutable: nothing can be added to it`, {
        hint: `Create it as a draft: gh release create ${shellWord(tag)} --draft --verify-tag`,
    });
}
const shellWord = (text) => /^[\w.+/-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;

;// CONCATENATED MODULE: ./packages/common/src/edges/github/release-publishing.ts







async function publishRelease(world, publication) {
    const { client, log } = world;
    await requireTagNow(client, publication, 'Nothing was published.');
    const found = await client.find();
    const plan = planAssets(publication.assets, found === undefined ? [] : await client.assets(found));
    const step = releaseStep(found, plan, { ...publication, place: client.place });
    const release = found ?? (await client.create(publication.commit));
    const others = step === 'append' ? 'ignored' : 'refused';
    const look = { place: client.place, others };
    const filled = await withDetail(draftStays(release, client.place), async () => {
        const uploaded = await log.group(`Uploading to ${client.place}`, () => uploadMissing(world, release, plan));
        const verified = await log.group(`Downloading ${client.place} again`, () => downloadAll(world, publication, release));
        if (release.draft) {
            requireListed(verified, await client.assets(release), look);
            await requireTagNow(client, publication, 'The draft was not published.');
            await client.publish(release, publication.commit);
        }
        return { uploaded, verified };
    });
    const now = await withDetail(`${client.place} is published. Run again to look at it again.`, () => lookAgain(world, publication, release, { verified: filled.verified, look }));
    return { release: now, step, uploaded: filled.uploaded };
}
async function requireTagNow(client, publication, when) {
    requireTag(publication, await client.tagCommit(), when);
}
async function uploadMissing({ client, log }, release, { upload, resend }) {
    for (const { stored } of resend)
        await client.remove(stored);
    const missing = [...resend.map(({ local }) => local), ...upload];
    for (const [index, { name, path, sizeBytes }] of missing.entries()) {
        await client.upload(release, name, { path, sizeBytes });
        log.progress(`${index + 1} of ${missing.length}: ${name}`);
    }
    return new Set(missing.map(({ name }) => name));
}
async function downloadAll({ client, files, log }, { assets, verify }, release) {
    const folder = await files.temporaryFolder('release');
    try {
        const stored = new Map((await client.assets(release)).map((asset) => [asset.name, asset]));
        const verified = new Map();
        const paths = new Map();
        for (const [index, local] of assets.entries()) {
            const asset = presentAsset(stored.get(local.name), local, client.place);
            const path = `${folder}/${index}`;
            await client.save(asset, path);
            requireDownloaded(local, asset, await files.hash(path), client.place);
            if (local.role === 'bundle')
                paths.set(local, path);
            else
                await files.remove(path);
            verified.set(asset.id, local);
            log.progress(`${index + 1} of ${assets.length}: ${local.name}`);
        }
        await verify(paths);
        return verified;
    }
    finally {
        await files.remove(folder);
    }
}
function presentAsset(asset, { name }, place) {
    if (asset?.uploaded === true)
        return asset;
    throw new problem/* Problem */.AF('store/differs', `${place} has no asset "${name}" after it was uploaded`, {
        hint: 'Run again: what is there is kept. If it stays so, find out which job removes it.',
    });
}
async function lookAgain({ client }, publication, before, { verified, look, }) {
    const release = await client.read(before);
    if (release === undefined || release.draft || release.tag !== publication.tag) {
        throw new problem/* Problem */.AF('store/differs', `${client.place} is not published after it was published`, {
            hint: 'Find out which other job or person writes to the release.',
        });
    }
    requireListed(verified, await client.assets(release), look);
    await requireTagNow(client, publication, 'The release is published: take it back.');
    return release;
}
function draftStays({ id, draft }, place) {
    if (!draft)
        return `${place} was published before this run.`;
    return `The draft ${id} of ${place} stays, unless it was published in the last moment. Run again to continue it.`;
}

// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts + 2 modules
var verify = __webpack_require__(93993);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/release-attestation.ts






function releaseSigner(tenant = 'dotcom') {
    return {
        kind: 'identity',
        name: 'GitHub, for the release',
        issuer: 'none',
        san: `https://${tenant}.releases.github.com`,
    };
}
const PREDICATE = /^https:\/\/in-toto\.io\/attestation\/release\/v\d/;
function findReleaseAttestation(bundles, claim) {
    let refused;
    for (const { bytes, from } of bundles) {
        if (!saysItIsAbout(bytes, claim.tag))
            continue;
        const fault = faultOf(bytes, claim);
        if (fault === undefined)
            return { kind: 'verified', bundleSha256: (0,core_digest/* sha256 */.sc)(bytes) };
        refused ??= `${from}: ${fault}`;
    }
    return refused === undefined ? { kind: 'absent' } : { kind: 'refused', because: refused };
}
function saysItIsAbout(bytes, tag) {
    try {
        const { content } = (0,sigstore_bundle/* parseSigstoreBundle */.qz)(bytes);
        if (content.kind !== 'statement')
            return false;
        const statement = (0,json/* parseJson */.qF)(content.envelope.payload, {
            maxBytes: limits/* limits */.F.statementBytes,
            protoKeys: 'keep',
        });
        if (!(0,json/* isJsonObject */.OW)(statement))
            return false;
        const { predicateType: type, predicate } = statement;
        return (typeof type === 'string' && PREDICATE.test(type) && (0,json/* isJsonObject */.OW)(predicate) && predicate.tag === tag);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return false;
        throw error;
    }
}
function faultOf(bytes, claim) {
    const { trust, now, assets, repository, repositoryId, tag } = claim;
    const verification = (0,verify/* verifyBundle */.IF)(bytes, {
        trust,
        now,
        signers: [releaseSigner(claim.tenant)],
        artifacts: assets.map(({ sha256 }) => ({ sha256 })),
    });
    if (verification.kind === 'not-verified')
        return `${verification.because} [${verification.code}]`;
    if (verification.kind === 'verified-blob')
        return 'a signature over a file is no attestation of a release';
    const { subject, predicate } = verification.statement.statement;
    const said = { repository: predicate.repository, repositoryId: predicate.repositoryId, tag: predicate.tag };
    const wanted = { repository, repositoryId, tag };
    for (const key of ['repository', 'repositoryId', 'tag']) {
        if (said[key] !== wanted[key]) {
            return `it says ${JSON.stringify(said[key] ?? null).slice(0, 200)} as "${key}", expected ${JSON.stringify(wanted[key])}`;
        }
    }
    const missing = assets.find(({ name, sha256 }) => !subject.some((item) => item.name === name && item.digest.sha256 === sha256));
    return missing === undefined ? undefined : `it does not name the asset "${missing.name}"`;
}

// EXTERNAL MODULE: ./packages/common/src/domain/signing/github-host.ts
var github_host = __webpack_require__(89912);
// EXTERNAL MODULE: ./packages/common/src/edges/github/attestations.ts + 1 modules
var attestations = __webpack_require__(45590);
// EXTERNAL MODULE: ./packages/common/src/edges/github/rate-budget.ts
var rate_budget = __webpack_require__(53156);
// EXTERNAL MODULE: ./packages/common/src/edges/settle.ts
var settle = __webpack_require__(19127);
;// CONCATENATED MODULE: ./actions/provenance/src/publish-attested.ts





async function attestedByGithub({ story: { inputs, ports }, github }, { api, tag, assets, handedOver: { accepted }, published: { release }, }) {
    const [first] = assets;
    if (!release.immutable || first === undefined)
        return { kind: 'absent' };
    const { tenant } = (0,github_host/* githubHostOf */.l)(github.serverUrl);
    const store = (0,attestations.attestationStore)({
        api,
        serverUrl: github.serverUrl,
        asked: 'auto',
        budget: (0,rate_budget.openRateBudget)(ports),
        deadlineMs: inputs.deadline,
    });
    const claim = {
        repository: github.repository,
        repositoryId: github.repositoryId,
        tag,
        assets,
        trust: accepted.trust,
        now: ports.clock.now(),
        ...(tenant === undefined ? {} : { tenant }),
    };
    const found = await (0,settle/* untilSettled */.Q)(ports, async () => {
        const attestation = findReleaseAttestation(await store.read(first.sha256), claim);
        return attestation.kind === 'absent' ? undefined : attestation;
    });
    return found ?? { kind: 'absent' };
}

// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/publishing/asset-name.ts
var asset_name = __webpack_require__(700);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/release-files.ts



function assetNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function bundleAssetName(evidenceName) {
    return evidenceName.replace(/^attestations\//, '').replaceAll('/', '-');
}
function requireReleasable(assets) {
    const { releaseAssets: most, releaseAssetBytes: largest } = limits/* limits */.F;
    if (assets.length > most)
        throw new problem/* Problem */.AF('subject/limit', `${assets.length} files; a release has at most ${most} assets`);
    const names = new Map();
    for (const asset of assets) {
        const { name, sizeBytes } = asset;
        if (sizeBytes > largest) {
            throw new problem/* Problem */.AF('subject/limit', `"${name.slice(0, 100)}" has ${sizeBytes} bytes; an asset has at most ${largest}`);
        }
        const fault = (0,asset_name/* assetNameFault */.I)(name);
        if (fault !== undefined) {
            throw new problem/* Problem */.AF('subject/name', `a release cannot have an asset named ${JSON.stringify(name.slice(0, 100))}: ${fault}`);
        }
        const twin = names.get(name.toLowerCase());
        if (twin !== undefined) {
            throw new problem/* Problem */.AF('subject/collision', `two files of the release would be named "${name}": ${describe(twin)} and ${describe(asset)}`);
        }
        names.set(name.toLowerCase(), asset);
    }
}
const words = {
    artifact: 'an artifact',
    bundle: 'a bundle',
    sbom: 'an SBOM',
    'offline-kit': 'the offline kit',
};
function describe({ name, role, sha256 }) {
    return `${words[role]} "${name}" (sha256:${sha256.slice(0, 12)}…)`;
}

// EXTERNAL MODULE: ./packages/common/src/domain/signing/builders-file.ts
var builders_file = __webpack_require__(34021);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/offline-kit.ts
var offline_kit = __webpack_require__(43680);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/statement-file.ts
var statement_file = __webpack_require__(27206);
;// CONCATENATED MODULE: ./actions/provenance/src/publish-files.ts








async function filesToPublish(files, handedOver) {
    const { filesFolder, evidenceFolder, files: received, answer, entries } = handedOver;
    const artifacts = received.map(({ name, sizeBytes, sha256 }) => ({
        name: assetNameOf(name),
        path: `${filesFolder}/${name}`,
        role: 'artifact',
        sizeBytes,
        sha256,
    }));
    const proved = [...answer.statements, ...answer.signatures];
    const bundles = [];
    for (const { file, verified } of proved)
        bundles.push(await assetOf(files, nameOf(file, verified), `${evidenceFolder}/${file}`, 'bundle'));
    const signed = signedPredicates(answer);
    const sboms = [];
    for (const { name } of entries.filter(({ kind }) => kind === 'sbom')) {
        const path = `${evidenceFolder}/${name}`;
        const sbom = await assetOf(files, assetNameOf(name), path, 'sbom');
        await requireSigned(files, sbom, name, signed);
        sboms.push(sbom);
    }
    const kit = await writeKit(files, handedOver, bundles);
    const all = [...artifacts, ...bundles, ...sboms, ...kit];
    requireReleasable(all);
    return all;
}
const nameOf = (file, verified) => 'statement' in verified && verified.statement.predicateType === builders_file/* BUILDERS_PREDICATE */.v
    ? 'builders.sigstore.json'
    : bundleAssetName(file);
const signedPredicates = ({ statements }) => new Set(statements.map(({ verified }) => (0,core_digest/* sha256 */.sc)((0,canonical_json/* canonicalBytes */.M)(verified.statement.predicate))));
async function requireSigned(files, { path, sha256: digest }, name, signed) {
    const bytes = await files.read(path, limits/* limits */.F.statementBytes);
    if ((0,core_digest/* sha256 */.sc)(bytes) === digest && signed.has((0,core_digest/* sha256 */.sc)((0,canonical_json/* canonicalBytes */.M)((0,statement_file/* readObject */.A)(bytes, name)))))
        return;
    throw new problem/* Problem */.AF('verify/identity', 'no verified statement has this SBOM as its predicate', {
        at: { file: name },
        hint: 'Hand over the evidence as build.yml or attest.yml gave it: they sign the SBOMs in it.',
    });
}
async function writeKit(files, { answer, accepted }, bundles) {
    const folder = await files.temporaryFolder('offline-kit');
    await (0,offline_kit.writeOfflineKit)(files, folder, {
        trust: accepted.trust,
        verified: [...answer.statements, ...answer.signatures].map(({ verified }) => verified),
        keys: accepted.signers.flatMap((signer) => (signer.kind === 'key' ? [signer.publicKey] : [])),
        bundleNames: bundles.map(({ name }) => name),
    });
    const kit = [];
    for (const { name } of await files.list(folder))
        kit.push(await assetOf(files, name, `${folder}/${name}`, 'offline-kit'));
    return kit;
}
async function assetOf(files, name, path, role) {
    const { sha256, sizeBytes } = await files.hash(path);
    return { name, path, role, sizeBytes, sha256 };
}

// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/verify-folder.ts + 4 modules
var verify_folder = __webpack_require__(54250);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/own-release.ts
var own_release = __webpack_require__(55362);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/own-workflows.ts
var own_workflows = __webpack_require__(29657);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/expected-builders.ts

const signerNames = {
    build: 'build.yml of the suite',
    gate: 'gate.yml of the suite',
    reproduce: 'reproduce.yml of the suite',
    release: 'release.yml of the suite',
};
function defaultBuilder(given) {
    return identities(own_workflows/* ownWorkflows */.Nj.build, signerNames.build, given);
}
function companionSigners(given) {
    return [
        ...identities(own_workflows/* ownGate */.oF, signerNames.gate, given),
        ...identities(own_workflows/* ownReproduction */.lE, signerNames.reproduce, given),
        ...identities(own_workflows/* ownReleasing */.b_, signerNames.release, given),
    ];
}
function identities(path, name, { suite, issuer, run, commit, hasReleases }) {
    const digests = [
        ...(commit === undefined ? [] : [[commit]]),
        ...(hasReleases ? ['released'] : []),
    ];
    return digests.map((signerDigests) => ({
        kind: 'identity',
        name,
        issuer,
        signerWorkflow: `${suite}/${path}`,
        signerDigests,
        sourceRepository: `${run.serverUrl}/${run.repository}`,
        sourceRepositoryId: run.repositoryId,
        runnerEnvironment: 'github-hosted',
    }));
}

// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __webpack_require__(36875);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/proof.ts



function proveReceived(answer, question) {
    const reasons = [...strangeRuns(answer, question.run)];
    const best = bestBuilds(answer);
    const builds = new Map(question.received.map((file) => [file, best.get(file.sha256)]));
    for (const [{ name }, build] of builds) {
        if (build === undefined)
            reasons.push(`${show(name)}: no provenance of the expected builder is about it`);
        else if (build.report.level < question.minimumLevel)
            reasons.push(`${show(name)}: build level ${question.minimumLevel} was asked for, ${build.report.level} is shown`);
    }
    const found = [...builds.values()].filter((build) => build !== undefined);
    const sources = new Set(found.map(({ commit, ref }) => `${commit} (${ref})`));
    if (sources.size > 1)
        reasons.push(`the files were built from several sources: ${[...sources].join(', ')}`);
    const decision = judgeDecisions(answer, question);
    reasons.push(...decision.reasons);
    const [lowest] = found.sort((a, b) => a.report.level - b.report.level);
    const [first, ...others] = lowest === undefined && reasons.length === 0 ? ['nothing was handed over'] : reasons;
    if (first !== undefined || lowest === undefined)
        return { kind: 'refused', reasons: [first ?? 'nothing was handed over', ...others] };
    const { commit, ref, report } = lowest;
    return {
        kind: 'proved',
        proof: {
            commit,
            ref,
            level: report.level,
            levelReport: report,
            ...(decision.file === undefined ? {} : { decision: decision.file }),
        },
    };
}
function* strangeRuns({ statements }, { serverUrl, repository, runId }) {
    const beginning = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/`;
    for (const { file, verified } of statements) {
        const { signer } = verified;
        if (signer.kind !== 'certificate' || !isOurs(signer.name))
            continue;
        const run = signer.certified.runInvocationUri;
        if (run?.startsWith(beginning) !== true)
            yield `${file}: signed in another run (${show(run ?? 'none')}), expected ${beginning}…`;
    }
}
function bestBuilds({ statements }) {
    const best = new Map();
    for (const { verified } of statements) {
        const { signer, predicateCheck: check } = verified;
        if (check.kind !== 'cross-checked' || signer.kind !== 'certificate' || isCompanion(signer.name))
            continue;
        const { sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = signer.certified;
        if (commit === undefined || ref === undefined)
            continue;
        const build = { commit, ref, report: check.report };
        for (const digest of verified.artifacts)
            if ((best.get(digest)?.report.level ?? -1) < build.report.level)
                best.set(digest, build);
    }
    return best;
}
function judgeDecisions({ statements }, { received, requireDecision }) {
    const title = (0,in_toto/* predicateTitle */.Wm)(in_toto/* predicateTypes */.ZR.policyDecision);
    const decisions = statements.filter(({ verified }) => verified.statement.predicateType === in_toto/* predicateTypes */.ZR.policyDecision);
    if (decisions.length === 0) {
        const needed = `a signed ${title} is needed ("require-decision: always"), and the evidence holds none`;
        return { reasons: requireDecision === 'always' ? [needed] : [] };
    }
    const wanted = new Set(received.map(({ sha256 }) => sha256));
    const reasons = decisions.flatMap((decision) => faultsOf(decision, wanted));
    return reasons.length > 0 ? { reasons } : { reasons, file: decisions[0]?.file ?? '' };
}
function faultsOf({ file, verified }, wanted) {
    const { signer, statement } = verified;
    const { verdict } = statement.predicate;
    const about = new Set(statement.subject.map(({ digest }) => digest.sha256));
    const isExact = about.size === wanted.size && [...wanted].every((digest) => verified.artifacts.includes(digest));
    const shown = typeof verdict === 'string' ? show(verdict) : 'unreadable';
    return [
        ...(isGate(signer) ? [] : [`${file}: ${whoSigned(signer)} signed the decision, not ${signerNames.gate}`]),
        ...(verdict === 'pass' ? [] : [`${file}: the decision of the policy gate is ${shown}, not "pass"`]),
        ...(isExact
            ? []
            : [`${file}: the decision of the policy gate is not about exactly the files that were handed over`]),
    ];
}
const isGate = ({ name }) => name === signerNames.gate;
const whoSigned = ({ name }) => (isCompanion(name) ? show(name ?? '') : 'a builder');
const COMPANIONS = [
    signerNames.gate,
    signerNames.reproduce,
    signerNames.release,
];
const isCompanion = (name) => COMPANIONS.includes(name);
const isOurs = (name) => isCompanion(name) || name === signerNames.build;
const show = (text) => JSON.stringify((0,plain_text/* plainLine */.h)(text.slice(0, 200)));

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/workflow-identity.ts
var workflow_identity = __webpack_require__(1876);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify-files.ts
var verify_files = __webpack_require__(80669);
// EXTERNAL MODULE: ./packages/common/src/edges/github/handed-over.ts + 5 modules
var handed_over = __webpack_require__(78032);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/accepted-signers.ts + 5 modules
var accepted_signers = __webpack_require__(92210);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/asked-artifacts.ts
var asked_artifacts = __webpack_require__(84408);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/expected-signers.ts
var expected_signers = __webpack_require__(80390);
// EXTERNAL MODULE: ./packages/common/src/formats/handoff.ts
var formats_handoff = __webpack_require__(38658);
// EXTERNAL MODULE: ./actions/provenance/src/expected-inputs.ts
var expected_inputs = __webpack_require__(20155);
// EXTERNAL MODULE: ./actions/provenance/src/suite-name.ts
var suite_name = __webpack_require__(7761);
;// CONCATENATED MODULE: ./actions/provenance/src/publish-proof.ts



















async function proveHandedOver({ story, github, token }, folder) {
    const { inputs, ports } = story;
    const receiver = { ...story, token };
    const handoff = (0,formats_handoff/* parseHandoff */["in"])(inputs.handoff ?? '', 'input "handoff"');
    const evidenceHandoff = (0,formats_handoff/* parseHandoff */["in"])(inputs.evidence ?? '', 'input "evidence"');
    const expectedInputs = (0,expected_inputs/* readExpectedInputs */.u)(inputs);
    const accepted = await acceptedBy(story, github, folder);
    const minimumLevel = inputs.level === 'auto' ? 3 : Number(inputs.level);
    const filesFolder = `${await ports.files.temporaryFolder('publish')}/files`;
    const { deadline: deadlineMs } = inputs;
    const { files } = await (0,handed_over/* receiveHandoff */.E)(receiver, handoff, { target: filesFolder, deadlineMs });
    if (files.length > limits/* limits */.F.releaseAssets) {
        throw new problem/* Problem */.AF('subject/limit', `${files.length} files; a release has at most ${limits/* limits */.F.releaseAssets} assets`);
    }
    await (0,handed_over/* receiveHandoff */.E)(receiver, evidenceHandoff, { target: folder, deadlineMs });
    const answer = await (0,verify_folder/* verifyFolder */.M)(ports.files, {
        folder,
        workspace: filesFolder,
        accepted,
        minimumLevel,
        provenance: { expectedInputs },
        mayBeAbout: [{ name: github.sha, digests: { gitCommit: github.sha } }],
    });
    return {
        proved: provedBy(answer, { files, minimumLevel, inputs, github }),
        answer,
        filesFolder,
        files,
        evidenceFolder: folder,
        entries: answer.verdict.kind === 'pass'
            ? await (0,evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('provenance')).entries()
            : [],
        accepted,
        minimumLevel,
        expectedInputs,
    };
}
function provedBy(answer, { files, minimumLevel, inputs, github, }) {
    const proved = proveReceived(answer, {
        received: files,
        minimumLevel,
        requireDecision: inputs['require-decision'],
        run: github,
    });
    if (answer.verdict.kind === 'pass')
        return proved;
    const reasons = [...(0,core_verdict/* reasonsOf */.zM)(answer.verdict), ...(proved.kind === 'refused' ? proved.reasons : [])];
    const [first = 'the evidence does not verify', ...others] = new Set(reasons);
    return { kind: 'refused', reasons: [first, ...others] };
}
async function acceptedBy(story, github, folder) {
    const { inputs } = story;
    const identity = inputs['workflow-identity'];
    const own = identity === undefined
        ? undefined
        : (0,own_release/* ownRelease */.I)((0,workflow_identity/* parseWorkflowIdentity */.r)(identity, 'input "workflow-identity"'));
    const suiteSigners = {
        suite: suite_name/* suiteName */.Q,
        issuer: (0,github_host/* githubHostOf */.l)(github.serverUrl).issuer,
        run: github,
        hasReleases: inputs['builders-path'].length > 0,
        ...(own === undefined ? {} : { commit: own.commit }),
    };
    const asked = { ...story, inputs: { ...inputs, 'predicate-type': undefined } };
    const { signers: named } = await (0,expected_signers/* readExpectedSigners */.G)(asked, folder);
    const builders = named.length > 0 ? named : defaultBuilder(suiteSigners);
    if (builders.length === 0) {
        throw new problem/* Problem */.AF('verify/not-asked', 'nobody is named who must have signed, and no release of the suite is known here', {
            hint: 'Call promote.yml, which passes "workflow-identity", or give "expected-identity" or "builders-path".',
        });
    }
    const accepted = await (0,accepted_signers/* readAccepted */.o)(asked, folder, [...builders, ...companionSigners(suiteSigners)]);
    return { ...accepted, released: [...(accepted.released ?? []), ...(own === undefined ? [] : [own])] };
}
async function requireStillProved(files, { files: received, filesFolder, accepted, minimumLevel, expectedInputs, }, paths) {
    const bundles = [];
    for (const [{ name }, path] of paths)
        bundles.push({ name, bytes: await files.read(path, limits/* limits */.F.bundleBytes) });
    const given = received.map(({ name, sha256 }) => ({
        name,
        digests: { sha256 },
        path: `${filesFolder}/${name}`,
    }));
    const { verdict } = (0,verify_files/* verifyFiles */.x)(await (0,asked_artifacts/* withCalledFor */.nE)(files, given, bundles), bundles, {
        ...accepted,
        minimumLevel,
        provenance: { expectedInputs },
        lookedIn: ['the assets of the release'],
    });
    if (verdict.kind === 'pass')
        return;
    const [first = verdict.kind, ...others] = (0,core_verdict/* reasonsOf */.zM)(verdict);
    throw new problem/* Problem */.AF('store/differs', `what the release holds, downloaded again, does not verify: ${first}`, {
        details: others.slice(0, 10),
    });
}

// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./actions/provenance/src/audited-bundles.ts
var audited_bundles = __webpack_require__(10511);
// EXTERNAL MODULE: ./actions/provenance/src/breakable.ts
var breakable = __webpack_require__(11874);
// EXTERNAL MODULE: ./actions/provenance/src/level-file.ts
var level_file = __webpack_require__(7054);
// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var outputs = __webpack_require__(70899);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity-file.ts
var identity_file = __webpack_require__(72631);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/command-line.ts
var command_line = __webpack_require__(17278);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/kit-commands.ts
var kit_commands = __webpack_require__(47085);
// EXTERNAL MODULE: ./actions/provenance/src/audit-commands.ts
var audit_commands = __webpack_require__(91421);
;// CONCATENATED MODULE: ./actions/provenance/src/release-commands.ts





function releaseCommands(question) {
    const { serverUrl, repository, tag, isImmutable } = question;
    const host = serverUrl.slice('https://'.length);
    const place = (0,command_line/* shellWord */.r7)(host === 'github.com' ? repository : `${host}/${repository}`);
    return [
        {
            tool: 'the GitHub CLI, into an empty folder, before the other commands',
            text: `gh release download ${(0,command_line/* shellWord */.r7)(tag)} --repo ${place}`,
        },
        ...provenanceCommands(question),
        ...(isImmutable
            ? [
                {
                    tool: 'the GitHub CLI, about the release itself',
                    text: `gh release verify ${(0,command_line/* shellWord */.r7)(tag)} --repo ${place}`,
                },
            ]
            : []),
    ];
}
function provenanceCommands(question) {
    const { assets, statements, trust } = question;
    const artifact = assets.find(({ role }) => role === 'artifact');
    const statement = artifact === undefined ? undefined : provenanceOf(artifact, statements);
    if (artifact === undefined || statement === undefined)
        return [];
    const proved = aboutOnly(artifact, statement.verified);
    const bundle = bundleAssetName(statement.file);
    const hasRoot = assets.some(({ name, role }) => role === 'offline-kit' && name === 'trusted_root.json');
    return [
        { tool: 'secure-build, offline', text: ownCommand(question, proved, bundle) },
        ...(0,audit_commands/* commandsOfOthers */.rf)(proved, { bundle, trust, identity: 'expected-identity.txt', hasRoot }),
    ];
}
function provenanceOf({ sha256 }, statements) {
    let best;
    for (const statement of statements) {
        const { predicateCheck: check, artifacts } = statement.verified;
        if (check.kind !== 'cross-checked' || !artifacts.includes(sha256))
            continue;
        if (best === undefined || best.level < check.report.level)
            best = { statement, level: check.report.level };
    }
    return best?.statement;
}
function aboutOnly({ name, sha256 }, verified) {
    const subject = [{ name, digest: { sha256 } }];
    return { ...verified, statement: { ...verified.statement, subject } };
}
function ownCommand({ level, needsRoot }, proved, bundle) {
    return [
        `secure-build verify ${(0,kit_commands/* artifactOf */.qB)(proved)}`,
        `--bundle ${(0,command_line/* shellWord */.r7)(bundle)}`,
        ...identityFlags(proved, level),
        ...(needsRoot ? ['--trusted-root trusted_root.jsonl'] : []),
        ...(level === 3 ? ['--builders builders.sigstore.json'] : []),
        `--level ${level}`,
    ].join(' ');
}
function identityFlags({ signer }, level) {
    if (signer.kind === 'key')
        return ['--key PUBLIC.pem'];
    const text = (0,identity_file/* formatExpectedIdentity */.ig)(signer).replace(/^# /gm, '');
    return text.split('\n').flatMap((line) => {
        const [, name = '', value = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
        if (name === '')
            return [];
        return [`--${name} ${name === 'signer-digests' && level === 3 ? 'released' : (0,command_line/* shellWord */.r7)(value)}`];
    });
}

// EXTERNAL MODULE: ./actions/provenance/src/shortened.ts
var shortened = __webpack_require__(18633);
// EXTERNAL MODULE: ./actions/provenance/src/summary.ts + 1 modules
var summary = __webpack_require__(80378);
;// CONCATENATED MODULE: ./actions/provenance/src/publish-summary.ts









const SHOWN_ASSETS = 200;
function refusedOutcome(place, handedOver) {
    const reasons = handedOver.proved.kind === 'refused' ? handedOver.proved.reasons : [];
    const nothing = handedOver.answer.verdict.kind === 'not-verified' && handedOver.answer.statements.length === 0;
    const verdict = nothing
        ? { kind: 'not-verified', because: reasons.join('; ') }
        : (0,core_verdict/* verdictOf */.Vj)(reasons);
    const headline = 'REFUSED: what was handed over is not proved. Nothing was published, no draft was touched.';
    return {
        verdict,
        headline,
        facts: [['Files', String(handedOver.files.length)]],
        summary: shown(place)
            ? audited(place, handedOver, { verdict, headline, reasons, degraded: [], commands: [] })
            : (0,markdown/* blocks */.Bv)(),
        outputs: (0,outputs/* outputsOf */.Y)({ status: 'not-verified', verified: false }),
        annotations: [],
    };
}
function publishedOutcome(place, release) {
    const { tag, proof, assets, handedOver, published, attestation } = release;
    const { serverUrl, repository } = place.github;
    const url = `${serverUrl}/${repository}/releases/tag/${encodeURIComponent(tag)}`;
    const reasons = attestation.kind === 'refused'
        ? [
            `the attestation of the release does not hold: ${attestation.because}. The release is published: take it back.`,
        ]
        : [];
    const verdict = reasons.length === 0 ? core_verdict/* pass */.IX : (0,core_verdict/* verdictOf */.Vj)(reasons);
    const degraded = weaknesses(release);
    const headline = headlineOf(release);
    return {
        verdict,
        headline,
        facts: [
            ['Release', url],
            ['Tag', `${tag}, at ${proof.commit}`],
            ['Level', `SLSA Build L${proof.level}`],
            ['Decision', proof.decision ?? 'none in the evidence'],
            ['Assets', `${assets.length}, ${published.uploaded.size} uploaded by this run`],
            ['Immutable', published.release.immutable ? 'yes' : 'no'],
            ['Attested by GitHub', attested(attestation)],
            ...degraded.map((text) => ['Degraded', text]),
        ],
        summary: shown(place)
            ? (0,markdown/* blocks */.Bv)(audited(place, handedOver, {
                verdict,
                headline,
                reasons,
                degraded,
                commands: commandsFor(place, release),
                releaseUrl: url,
            }), (0,markdown.md) `#### Release`, (0,markdown.md) `${(0,markdown/* link */.nf)(tag, url, serverUrl)}: tag ${(0,markdown/* code */.aY)(tag)} at ${(0,markdown/* code */.aY)(proof.commit)}, ${published.release.immutable ? 'immutable' : 'not immutable'}, attested by GitHub: ${attested(attestation)}. Decision of the policy gate: ${proof.decision === undefined ? 'none in the evidence' : (0,markdown/* code */.aY)(proof.decision)}.`, assetTable(release))
            : (0,markdown/* blocks */.Bv)(),
        outputs: (0,outputs/* outputsOf */.Y)({
            status: 'published',
            verified: verdict.kind === 'pass',
            level: proof.level,
            'release-url': url,
            'subject-count': handedOver.files.length,
        }),
        annotations: degraded.map((message) => ({ kind: 'warning', message })),
    };
}
function headlineOf({ tag, published: { step }, assets }) {
    switch (step) {
        case 'check':
            return `Release ${tag} was published before; its ${assets.length} assets are those that were verified now.`;
        case 'append':
            return `${assets.length} verified assets are in the published release ${tag}.`;
        case 'create':
        case 'fill':
            return `Release ${tag} is published with ${assets.length} verified assets.`;
    }
}
function attested(attestation) {
    switch (attestation.kind) {
        case 'verified':
            return 'yes, verified';
        case 'absent':
            return 'no attestation found';
        case 'refused':
            return 'the attestation does not hold';
    }
}
function weaknesses({ tag, published: { release }, attestation }) {
    if (!release.immutable) {
        return [
            `Release ${tag} is not immutable: its assets and its tag can still be changed. Turn on "Release immutability" in the settings of the repository.`,
        ];
    }
    return attestation.kind === 'absent' ? [`GitHub has no attestation of release ${tag} yet.`] : [];
}
function assetTable({ assets, published: { uploaded } }) {
    const more = assets.length - SHOWN_ASSETS;
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['Asset and SHA-256', 'Is'], assets
        .slice(0, SHOWN_ASSETS)
        .map(({ name, role, sha256 }) => [
        (0,markdown/* joinMarkdown */.UF)([(0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(name)), (0,breakable/* breakableCode */.N)(sha256)], '<br>'),
        `${role}, ${uploaded.has(name) ? 'uploaded by this run' : 'kept'}`,
    ])), more > 0 ? (0,markdown.md) `${more} more: see the release.` : undefined);
}
function commandsFor({ story: { inputs }, github }, release) {
    const { tag, proof, assets, handedOver, published } = release;
    return releaseCommands({
        serverUrl: github.serverUrl,
        repository: github.repository,
        tag,
        isImmutable: published.release.immutable,
        level: proof.level,
        assets,
        statements: handedOver.answer.statements,
        trust: handedOver.accepted.trust,
        needsRoot: inputs['trusted-root-path'].length > 0,
    });
}
function audited({ story: { inputs }, github }, { answer, files, proved, entries }, { verdict, headline, reasons, degraded, commands, releaseUrl, }) {
    const bundles = [...answer.statements, ...answer.signatures].map(({ file, verified }) => ({
        name: file,
        verified,
    }));
    const proof = proved.kind === 'proved' ? proved.proof : undefined;
    return (0,summary/* auditSummary */.q)({
        site: github.serverUrl,
        verdict: verdict.kind,
        headline,
        ...(proof === undefined ? {} : { level: proof.level }),
        reasons,
        subjects: files.map(({ name, sha256 }) => ({
            name,
            digest: `sha256:${sha256}`,
            bundles: bundles
                .filter(({ verified }) => verified.artifacts.includes(sha256))
                .map((bundle) => bundle.name),
            ...(releaseUrl === undefined ? {} : { stores: [releaseUrl] }),
        })),
        identities: (0,audited_bundles/* auditedIdentities */.xb)(bundles),
        transparency: inputs.summary === 'full' ? (0,audited_bundles/* auditedProofs */.yj)(bundles) : [],
        conditions: proof?.levelReport.conditions ?? [],
        commands,
        degraded,
        ...(entries.some(({ name }) => name === level_file/* LEVEL_REPORT */.k) ? { report: level_file/* LEVEL_REPORT */.k } : {}),
    });
}
function shown({ story: { inputs } }) {
    return inputs.summary !== 'none' && inputs['show-summary'] === 'true';
}

;// CONCATENATED MODULE: ./actions/provenance/src/publish.ts











async function publish(story, folder) {
    const { inputs, ports } = story;
    const place = publishingPlace(story);
    const handedOver = await proveHandedOver(place, folder);
    if (handedOver.proved.kind === 'refused')
        return refusedOutcome(place, handedOver);
    const { proof } = handedOver.proved;
    const tag = releaseTag(inputs.tag, proof.ref);
    const assets = await filesToPublish(ports.files, handedOver);
    const api = (0,github_api.openGithubApi)(ports, {
        url: place.github.apiUrl,
        repository: place.github.repository,
        ...(place.token === undefined ? {} : { token: place.token }),
    });
    const client = new release_client/* ReleaseClient */.N({ ...api, errand: 'contents: write' }, tag, () => (0,retry.deadlineIn)(ports, inputs.deadline));
    const published = await publishRelease({ client, files: ports.files, log: ports.log }, {
        tag,
        commit: proof.commit,
        assets,
        appendToPublished: inputs['append-to-published'],
        verify: (paths) => requireStillProved(ports.files, handedOver, paths),
    });
    const attestation = await withDetail(`${client.place} is published. Run again to look for its attestation again.`, () => attestedByGithub(place, { api, tag, assets, handedOver, published }));
    return publishedOutcome(place, { tag, proof, assets, handedOver, published, attestation });
}
function publishingPlace(story) {
    const { inputs, context } = story;
    if (context.kind !== 'workflow')
        throw new problem/* Problem */.AF('context/missing', 'mode publish is the step of promote.yml and has no meaning elsewhere');
    const token = inputs['github-token'];
    return { story, github: context.github, ...(token === undefined ? {} : { token }) };
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

/***/ 73428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ sealEvidence),
  l: () => (/* binding */ verifySeal)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/formats/evidence-seal.ts


function evidenceSealBytes(indexName, index, entries) {
    const subject = { name: indexName, digest: { sha256: (0,digest/* sha256 */.sc)(index) } };
    return (0,in_toto/* statementBytes */.Tp)([subject], in_toto/* predicateTypes */.ZR.evidenceSeal, { entries });
}

// EXTERNAL MODULE: ./packages/common/src/domain/signing/signer.ts
var signing_signer = __webpack_require__(67608);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts + 2 modules
var verify = __webpack_require__(93993);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/integrity.ts
var integrity = __webpack_require__(13607);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/seal.ts









async function sealEvidence(files, evidence, signer, now) {
    return evidence.exclusively(async (entries) => {
        const index = await files.readIfPresent(`${evidence.folder}/${evidence_evidence/* INDEX */.hx}`, limits/* limits */.F.indexBytes);
        if (index === undefined) {
            throw new problem/* Problem */.AF('sign/nothing', 'the evidence folder is empty: there is no index to seal');
        }
        const [fault] = await (0,integrity/* findIntegrityFaults */.S)(files, evidence.folder, entries, integrity/* WITH_LOCK */.V);
        if (fault !== undefined)
            throw fault;
        const signed = await (0,signing_signer/* signStatement */.f)(signer, evidenceSealBytes(evidence_evidence/* INDEX */.hx, index, entries.length), now);
        await files.write(`${evidence.folder}/${evidence_evidence/* SEAL */.El}`, signed.bundle);
        return signed;
    });
}
function verifySeal(seal, index, accepted) {
    return (0,verify/* verifyBundle */.IF)(seal, {
        ...accepted,
        artifacts: [{ sha256: (0,digest/* sha256 */.sc)(index) }],
        predicateType: in_toto/* predicateTypes */.ZR.evidenceSeal,
        exactBytes: true,
    });
}


/***/ }),

/***/ 54250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verifyFolder)
});

// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var core_problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(24474);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/artifact-binding.ts
var artifact_binding = __webpack_require__(74208);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/artifact-digests.ts
var artifact_digests = __webpack_require__(65072);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/bystander.ts
var bystander = __webpack_require__(612);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/called-for.ts
var called_for = __webpack_require__(99217);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/shown-level.ts
var shown_level = __webpack_require__(30686);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/file-digests.ts
var file_digests = __webpack_require__(70496);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/folder-artifacts.ts


const ARTIFACTS = 'artifacts/';
function artifactFinder(files, folder, workspace) {
    const found = new Map();
    const digests = (0,file_digests/* fileDigests */.K)(files);
    async function look(name) {
        if (!(0,evidence_index/* isEvidenceName */.dV)(name))
            return { foundIn: 'nowhere' };
        const inFolder = await hashInside(files, folder, `${ARTIFACTS}${name}`);
        if (inFolder !== undefined)
            return { foundIn: 'evidence', ...inFolder };
        const inWorkspace = await hashInside(files, workspace, name);
        return inWorkspace === undefined ? { foundIn: 'nowhere' } : { foundIn: 'workspace', ...inWorkspace };
    }
    return {
        found,
        async find(name) {
            const known = found.get(name) ?? (await look(name));
            found.set(name, known);
            return known;
        },
        digests: (file, further) => digests.of(file, further),
    };
}
async function hashInside(files, root, name) {
    const realRoot = await files.realPath(root);
    const real = await files.realPath(`${root}/${name}`);
    if (realRoot === undefined || real === undefined || !real.startsWith(`${realRoot}/`))
        return undefined;
    const info = await files.info(real);
    return info?.kind === 'file' ? { sha256: (await files.hash(real)).sha256, path: real } : undefined;
}

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/signed-files.ts
var signed_files = __webpack_require__(53880);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts + 2 modules
var verify = __webpack_require__(93993);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/remark.ts

function remark(file, { code, message, at, hint }) {
    const { file: _, ...inside } = at;
    const place = (0,core_problem/* formatPlace */.dE)(inside);
    return { file, code, because: place === '' ? message : `${message} (at ${place})`, hint };
}
function refusalRemark(file, { code, because, hint }) {
    return { file, code, because, hint };
}
function noTrustedSigner() {
    const { code, message, hint } = new core_problem/* Problem */.AF('verify/identity', 'nobody is expected to have signed');
    return { kind: 'not-verified', code, because: message, hint };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/folder-bundles.ts









async function verifyBundles(look, entries) {
    const { finder, named, faults, notVerified } = look;
    const found = [...finder.found.values()].flatMap((item) => ('sha256' in item ? [item] : []));
    const statements = [];
    const signatures = [];
    const refused = [];
    const faulty = new Set(faults.map(({ file }) => file));
    for (const entry of entries) {
        const { name: file } = entry;
        if (faulty.has(file))
            continue;
        if (found.length === 0 && named.length === 0) {
            const problem = new core_problem/* Problem */.AF('verify/artifact-missing', 'none of the artifacts is here to be compared');
            notVerified.push(remark(file, problem));
            continue;
        }
        const bytes = await readBundle(look, entry);
        if (bytes === undefined)
            continue;
        const verification = await folder_bundles_verify(look, bytes, found);
        if (verification.kind === 'verified')
            statements.push({ file, verified: verification.statement });
        else if (verification.kind === 'verified-blob')
            signatures.push({ file, verified: verification.blob });
        else if (speaksAgainst.has(verification.code))
            faults.push(refusalRemark(file, verification));
        else
            refused.push({ payload: payloadOf(bytes, verification), remark: refusalRemark(file, verification) });
    }
    const payloads = new Set(statements.map(({ verified }) => verified.payloadSha256));
    for (const { payload, remark: about } of refused) {
        const harmless = payload !== undefined && payloads.has(payload);
        notVerified.push(harmless ? { ...about, harmless } : about);
    }
    return { statements, signatures };
}
const speaksAgainst = new Set([
    'verify/signature',
    'verify/revoked',
    'verify/age',
]);
async function readBundle({ files, folder, faults }, { name: file, digest }) {
    const bytes = await files.read(`${folder}/${file}`, limits/* limits */.F.bundleBytes);
    if ((0,core_digest/* sha256 */.sc)(bytes) === digest.sha256)
        return bytes;
    faults.push(remark(file, new core_problem/* Problem */.AF('evidence/digest-mismatch', 'changed while it was looked at')));
    return undefined;
}
async function folder_bundles_verify({ files, accepted, finder, named, provenance }, bundle, found) {
    if (accepted.signers.length === 0)
        return noTrustedSigner();
    const expected = {
        ...accepted,
        ...(await (0,signed_files/* forDigestsAlone */.qK)([bundle])),
        ...(provenance === undefined ? {} : { provenance }),
    };
    const further = (0,signed_files/* isOverFile */.tG)(bundle) ? [] : (0,called_for/* digestsCalledFor */.g)([bundle]);
    const ofFiles = [];
    for (const file of found)
        ofFiles.push(await finder.digests(file, further));
    const artifacts = [...ofFiles, ...named.map(({ digests }) => digests)];
    const verification = (0,verify/* verifyBundle */.IF)(bundle, { ...expected, artifacts });
    if (verification.kind !== 'not-verified' || !(0,signed_files/* needsFile */.CC)(verification))
        return verification;
    const signed = signedFile(bundle);
    const artifact = found.find((item) => item.sha256 === signed);
    if (artifact === undefined)
        return verification;
    const whole = await (0,signed_files/* withFile */.D4)(files, { sha256: artifact.sha256 }, artifact.path);
    return (0,verify/* verifyBundle */.IF)(bundle, { ...expected, artifacts: [whole] });
}
function signedFile(bundle) {
    const { content } = (0,sigstore_bundle/* parseSigstoreBundle */.qz)(bundle);
    return content.kind === 'blob' && content.digest?.algorithm === 'sha256' ? content.digest.hex : undefined;
}
function payloadOf(bundle, refusal) {
    if (!(0,bystander/* isByStranger */.k)(refusal) || refusal.code === 'verify/kind')
        return undefined;
    const { content } = (0,sigstore_bundle/* parseSigstoreBundle */.qz)(bundle);
    return content.kind === 'statement' ? (0,core_digest/* sha256 */.sc)(content.envelope.payload) : undefined;
}

// EXTERNAL MODULE: ./packages/common/src/domain/evidence/integrity.ts
var integrity = __webpack_require__(13607);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/seal.ts + 1 modules
var evidence_seal = __webpack_require__(73428);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/statements-about.ts



const ofFiles = ['sha256', 'sha384', 'sha512'];
function statementsAbout(statements) {
    const subjects = statements.flatMap((verified) => verified.statement.subject.flatMap((subject) => ofFiles.flatMap((algorithm) => {
        const hex = subject.digest[algorithm];
        return hex === undefined ? [] : [{ key: `${algorithm}:${hex}`, subject, verified }];
    })));
    const byDigest = (0,group_by/* groupBy */.$)(subjects, ({ key }) => key);
    return (file) => {
        const namesakes = ofFiles.flatMap((algorithm) => byDigest.get(`${algorithm}:${(0,artifact_digests/* digestOf */.ol)(file, algorithm)}`) ?? []);
        const about = namesakes.filter(({ subject }) => (0,artifact_binding/* isSubject */.h)(subject, file));
        return [...new Set(about.map(({ verified }) => verified))];
    };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/verify-folder.ts


















async function verifyFolder(files, question) {
    const { folder, workspace, accepted, named = [], mayBeAbout = [] } = question;
    const { minimumLevel = 0, provenance } = question;
    const look = {
        files,
        folder,
        accepted,
        finder: artifactFinder(files, folder, workspace),
        named: [...named, ...mayBeAbout],
        minimumLevel,
        ...(provenance === undefined && minimumLevel === 0 ? {} : { provenance: provenance ?? {} }),
        faults: [],
        notVerified: [],
    };
    const index = await files.readIfPresent(`${folder}/${evidence/* INDEX */.hx}`, limits/* limits */.F.indexBytes);
    const entries = readEntries(look, index);
    await compareFiles(look, entries);
    const sealedBy = await readSeal(look, index);
    await hashClaimedArtifacts(look, entries);
    const bundles = await verifyBundles(look, entries.filter(isBundle));
    const { statements, signatures } = bundles;
    for (const { verified } of statements)
        await compareFound(look, verified.statement.subject);
    listUnsigned(look, entries, statements);
    const decision = decisionOf(statements);
    const artifacts = [...(await filesFound(look, bundles)), ...namedArtifacts({ ...look, named }, bundles)];
    return {
        verdict: judge(look, artifacts, decision),
        artifacts,
        statements,
        signatures,
        ...(sealedBy === undefined ? {} : { sealedBy }),
        ...(decision === undefined ? {} : { decision }),
        faults: look.faults,
        notVerified: look.notVerified,
    };
}
function readEntries({ faults, notVerified }, index) {
    if (index === undefined) {
        notVerified.push(remark(evidence/* INDEX */.hx, new core_problem/* Problem */.AF('evidence/missing', 'this folder has no index')));
        return [];
    }
    try {
        return (0,evidence_index/* parseEvidenceIndex */.dd)(index, evidence/* INDEX */.hx);
    }
    catch (error) {
        faults.push(remark(evidence/* INDEX */.hx, problemOrThrow(error)));
        return [];
    }
}
async function compareFiles({ files, folder, faults }, entries) {
    if (entries.length === 0)
        return;
    for (const fault of await (0,integrity/* findIntegrityFaults */.S)(files, folder, entries)) {
        faults.push(remark(fault.at.file ?? evidence/* INDEX */.hx, fault));
    }
}
async function readSeal({ files, folder, accepted, faults, notVerified }, index) {
    const seal = await files.readIfPresent(`${folder}/${evidence/* SEAL */.El}`, limits/* limits */.F.bundleBytes);
    if (seal === undefined || index === undefined) {
        notVerified.push(remark(evidence/* SEAL */.El, new core_problem/* Problem */.AF('verify/seal', 'no signature seals the index')));
        return undefined;
    }
    const verification = accepted.signers.length === 0 ? noTrustedSigner() : (0,evidence_seal/* verifySeal */.l)(seal, index, accepted);
    if (verification.kind === 'verified')
        return verification.statement.signer;
    if (verification.kind === 'verified-blob') {
        faults.push(remark(evidence/* SEAL */.El, new core_problem/* Problem */.AF('verify/type', 'a signature over a file is no statement')));
    }
    else if ((0,bystander/* isByStranger */.k)(verification))
        notVerified.push(refusalRemark(evidence/* SEAL */.El, verification));
    else if (verification.code === 'verify/subject-mismatch') {
        faults.push(remark(evidence/* INDEX */.hx, new core_problem/* Problem */.AF('verify/seal', 'changed: not the index that was sealed')));
    }
    else
        faults.push(refusalRemark(evidence/* SEAL */.El, verification));
    return undefined;
}
async function hashClaimedArtifacts(look, entries) {
    const { files, folder, faults } = look;
    await compareFound(look, entries.flatMap(artifactOf));
    if (!entries.some(({ name }) => name === evidence/* SUBJECTS */.u0) || faults.some(({ file }) => file === evidence/* SUBJECTS */.u0))
        return;
    try {
        const subjects = (0,evidence_index/* parseSubjects */.rD)(await files.read(`${folder}/${evidence/* SUBJECTS */.u0}`, limits/* limits */.F.indexBytes), evidence/* SUBJECTS */.u0);
        await compareFound(look, subjects);
    }
    catch (error) {
        faults.push(remark(evidence/* SUBJECTS */.u0, problemOrThrow(error)));
    }
}
function artifactOf({ name, kind, digest }) {
    if (kind !== 'artifact' || !name.startsWith(ARTIFACTS))
        return [];
    return [{ name: name.slice(ARTIFACTS.length), digest }];
}
async function compareFound({ finder, named, faults, notVerified }, subjects) {
    const byName = (0,group_by/* groupBy */.$)(subjects, ({ name }) => name);
    const known = new Map([faults, notVerified].map((remarks) => [remarks, filesOf(remarks)]));
    for (const [name, namesakes] of byName) {
        const found = await finder.find(name);
        if (!('sha256' in found)) {
            if (namesakes.every((subject) => isNamed(subject, named)) || known.get(notVerified)?.has(name) === true)
                continue;
            notVerified.push(remark(name, missingArtifact()));
            continue;
        }
        const digests = await finder.digests(found, (0,called_for/* furtherDigestsOf */.N)(namesakes));
        if (namesakes.some((subject) => (0,artifact_binding/* isSubject */.h)(subject, digests)))
            continue;
        if (known.get(faults)?.has(name) === true)
            continue;
        faults.push(remark(name, otherArtifact(digests, namesakes)));
    }
}
const isNamed = (subject, named) => named.some(({ digests }) => (0,artifact_binding/* isSubject */.h)(subject, digests));
const filesOf = (remarks) => new Set(remarks.map(({ file }) => file));
const missingArtifact = () => new core_problem/* Problem */.AF('verify/artifact-missing', 'neither in the evidence folder nor in the workspace');
function otherArtifact(found, namesakes) {
    const show = (digests) => artifact_digests/* comparedAlgorithms */.Q_
        .flatMap((name) => (digests[name] === undefined ? [] : `${name}:${digests[name]}`))
        .join(' ');
    const wanted = namesakes.map(({ digest }) => show(digest)).join(' or ');
    return new core_problem/* Problem */.AF('verify/artifact-changed', `changed: expected ${wanted}, the file is ${show(found)}`);
}
function listUnsigned({ notVerified }, entries, statements) {
    const payloads = new Set(statements.map(({ verified }) => verified.payloadSha256));
    for (const { name, kind, digest } of entries) {
        if (kind !== 'statement' || payloads.has(digest.sha256))
            continue;
        const problem = new core_problem/* Problem */.AF('verify/identity', 'no trusted key signed this statement');
        notVerified.push({ ...remark(name, problem), harmless: true });
    }
}
async function filesFound({ finder, notVerified, minimumLevel }, { statements, signatures }) {
    const verified = statements.map((statement) => statement.verified);
    const aboutFile = statementsAbout(verified);
    const further = (0,called_for/* furtherDigestsOf */.N)(verified.flatMap(({ statement }) => statement.subject));
    const signed = new Set(signatures.flatMap((signature) => signature.verified.artifacts));
    const missing = filesOf(notVerified);
    const rows = [];
    for (const [name, artifact] of finder.found) {
        const { foundIn } = artifact;
        if ('sha256' in artifact) {
            const { sha256 } = artifact;
            const about = aboutFile(await finder.digests(artifact, further));
            rows.push({ name, foundIn, sha256, ...said(name, about, minimumLevel), isSigned: signed.has(sha256) });
        }
        else if (missing.has(name))
            rows.push({ name, foundIn, predicateTypes: [], isSigned: false });
    }
    return rows;
}
function namedArtifacts({ named, minimumLevel }, { statements, signatures }) {
    return named.map(({ name, digests }) => {
        const isAbout = ({ verified }) => verified.matched.includes(digests);
        return {
            name,
            foundIn: 'named',
            digest: (0,artifact_digests/* formatArtifact */.oN)(digests),
            ...said(name, statements.filter(isAbout).map(({ verified }) => verified), minimumLevel),
            isSigned: signatures.some(isAbout),
        };
    });
}
function said(name, about, minimum) {
    const shown = (0,shown_level/* shownLevel */.K)(about);
    const isEnough = shown.level >= minimum;
    return {
        predicateTypes: [...new Set(about.map(({ statement }) => statement.predicateType))],
        ...(isEnough ? {} : { levelShortfall: (0,shown_level/* levelReason */.z)(name, shown, minimum, about) }),
    };
}
function decisionOf(statements) {
    const decisions = statements
        .filter(({ verified }) => verified.statement.predicateType === in_toto/* predicateTypes */.ZR.policyDecision)
        .map(({ file, verified }) => {
        const { verdict } = verified.statement.predicate;
        return { file, verdict: typeof verdict === 'string' ? verdict : 'unreadable' };
    });
    return decisions.find(({ verdict }) => !isPass(verdict)) ?? decisions[0];
}
const isPass = (verdict) => verdict === 'pass' || verdict === 'waived';
function judge({ faults, notVerified }, artifacts, decision) {
    if (faults.length > 0)
        return (0,verdict/* verdictOf */.Vj)(faults.map(sentence));
    const gaps = notVerified.filter(({ harmless }) => harmless !== true).map(sentence);
    const isVouchedFor = ({ predicateTypes: types, isSigned }) => types.length > 0 || isSigned;
    if (!artifacts.some(isVouchedFor)) {
        const because = ['nothing about an artifact was signed by an expected signer', ...gaps].slice(0, 4);
        return { kind: 'not-verified', because: because.join('; ') };
    }
    for (const artifact of artifacts) {
        const { name, foundIn, predicateTypes: types, levelShortfall } = artifact;
        if (foundIn === 'nowhere')
            continue;
        if (levelShortfall !== undefined)
            gaps.push(levelShortfall);
        if (!isVouchedFor(artifact))
            gaps.push(`${name}: no verified statement is about it`);
        else if (decision !== undefined && !types.includes(in_toto/* predicateTypes */.ZR.policyDecision)) {
            gaps.push(`${name}: the decision of the policy gate is about other artifacts`);
        }
    }
    if (decision !== undefined && !isPass(decision.verdict)) {
        gaps.push(`${decision.file}: the decision of the policy gate is "${decision.verdict}"`);
    }
    return (0,verdict/* verdictOf */.Vj)(gaps);
}
function isBundle({ name, kind }) {
    return kind === 'attestation' || name.endsWith('.sigstore.json');
}
const sentence = ({ file, because }) => `${file}: ${because}`;
function problemOrThrow(error) {
    if (error instanceof core_problem/* Problem */.AF)
        return error;
    throw error;
}


/***/ }),

/***/ 700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ assetNameFault)
/* harmony export */ });
const NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9._+-]{0,198}[A-Za-z0-9_+-])?$/;
function assetNameFault(name) {
    if (NAME.test(name) && !name.includes('..'))
        return undefined;
    return 'GitHub would change it: only letters, digits, "_", "-", "+" and single "." inside stay as they are';
}


/***/ }),

/***/ 612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isBystander),
/* harmony export */   k: () => (/* binding */ isByStranger)
/* harmony export */ });
const otherSigner = new Set([
    'verify/kind',
    'verify/trust',
    'verify/issuer',
    'verify/identity',
    'verify/signer-digest',
    'verify/source',
    'verify/ref',
    'verify/trigger',
    'verify/runner',
    'verify/environment',
    'verify/visibility',
]);
function isByStranger({ code }) {
    return otherSigner.has(code);
}
function isBystander(refusal) {
    return isByStranger(refusal) || refusal.code === 'verify/subject-mismatch';
}


/***/ }),

/***/ 70496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fileDigests)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

function fileDigests(files) {
    const known = new Map();
    return {
        async of({ path, sha256 }, further) {
            const digests = known.get(path) ?? { sha256 };
            const missing = further.filter((algorithm) => digests[algorithm] === undefined);
            if (missing.length === 0)
                return digests;
            const { sizeBytes: _, ...found } = await files.hash(path, missing);
            if (found.sha256 !== sha256) {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('subject/changed', 'the file changed while it was being looked at', {
                    at: { file: path },
                });
            }
            const more = { ...digests, ...found };
            known.set(path, more);
            return more;
        },
    };
}


/***/ }),

/***/ 30686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shownLevel),
/* harmony export */   z: () => (/* binding */ levelReason)
/* harmony export */ });
/* harmony import */ var _provenance_level_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65439);

function shownLevel(about) {
    const reports = about.flatMap(({ predicateCheck: check }) => check.kind === 'cross-checked' ? [check.report] : []);
    const levelReport = reports.reduce((best, report) => (best !== undefined && best.level >= report.level ? best : report), undefined);
    return { level: levelReport?.level ?? 0, ...(levelReport === undefined ? {} : { levelReport }) };
}
function levelReason(name, { level, levelReport }, minimum, about) {
    const because = levelReport === undefined ? notCompared(about) : (0,_provenance_level_report_js__WEBPACK_IMPORTED_MODULE_0__/* .unmetFor */ .JP)(levelReport, minimum);
    const why = because.length === 0 ? '' : ` (${because.join('; ')})`;
    return `${name}: build level ${minimum} was asked for, ${level} is shown${why}`;
}
function notCompared(about) {
    const because = about.flatMap(({ predicateCheck: check }) => check.kind === 'not-cross-checked' ? [check.because] : []);
    return [...new Set(because)].slice(0, 3);
}


/***/ }),

/***/ 67608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ signBlob),
/* harmony export */   f: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54453);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90266);
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73003);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93993);






async function signStatement(signer, payload, now, options = {}) {
    const { subject } = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)(payload);
    const bundle = (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSigstoreBundle */ .ac)(await signer.sign({ kind: 'statement', payload }, options));
    const verification = (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)(bundle, {
        ...expectationOf(signer, now),
        artifacts: subject.map(({ digest }) => digest),
        requireAllSubjects: true,
    });
    if (verification.kind === 'verified')
        return { bundle, verified: verification.statement };
    throw selfCheck(signer, verification);
}
async function signBlob(signer, blob, now, options = {}) {
    const bundle = (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSigstoreBundle */ .ac)(await signer.sign(blob, options));
    const verification = (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)(bundle, {
        ...expectationOf(signer, now),
        artifacts: [await artifactFor(signer, blob)],
        ecdsaOverDigest: await (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .loadEcdsaOverDigest */ .VQ)(),
    });
    if (verification.kind === 'verified-blob')
        return { bundle, verified: verification.blob };
    throw selfCheck(signer, verification);
}
async function artifactFor({ expected }, blob) {
    const { sha256 } = blob;
    const algorithm = expected.kind === 'key' ? (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOfKey */ .N7)(expected.publicKey) : 'sha256';
    if (algorithm === 'sha256')
        return { sha256 };
    const pieces = [];
    for await (const piece of blob.pieces())
        pieces.push(piece);
    return { sha256, bytes: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(...pieces) };
}
function expectationOf({ expected, trust }, now) {
    return { trust, signers: [expected], now, exactBytes: true };
}
function selfCheck({ spec }, verification) {
    const refusal = verification.kind === 'not-verified' ? verification : undefined;
    const because = refusal === undefined ? 'it is of another kind' : `${refusal.because} [${refusal.code}]`;
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('signer/self-check', `signer "${spec}": our own verifier refused the new bundle: ${because}`, refusal === undefined ? {} : { cause: refusal.cause });
}


/***/ }),

/***/ 80669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ provedBy),
/* harmony export */   x: () => (/* binding */ verifyFiles)
/* harmony export */ });
/* harmony import */ var _core_problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42018);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71426);
/* harmony import */ var _artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65072);
/* harmony import */ var _bystander_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(612);
/* harmony import */ var _shown_level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30686);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93993);






function provedBy(file) {
    return file.kind === 'statement' ? file.statement : file.blob;
}
function verifyFiles(artifacts, bundles, question) {
    const { verified, refused } = verifyEach(artifacts, bundles, question);
    const isWanted = (file) => isOfType(file, question.predicateType);
    const about = byArtifact(verified);
    const answers = artifacts.map((artifact) => answerFor(artifact, about.get(artifact.digests) ?? []));
    const unproved = answers.filter((answer) => !isProved(answer, question));
    const sorted = refused.map((item) => {
        const hasSibling = item.file === undefined || verified.some(({ file }) => file === item.file);
        return { ...item, isAside: unproved.length === 0 && hasSibling && (0,_bystander_js__WEBPACK_IMPORTED_MODULE_3__/* .isBystander */ .X)(item.refusal) };
    });
    return {
        verdict: judge(answers, unproved, sorted, question),
        artifacts: answers,
        verified: verified.filter(isWanted),
        ofOtherTypes: verified.filter((file) => !isWanted(file)),
        refused: sorted,
    };
}
function verifyEach(artifacts, bundles, { predicateType: _, lookedIn: __, minimumLevel = 0, ...question }) {
    const verified = [];
    const refused = [];
    const expected = {
        ...question,
        ...(minimumLevel > 0 ? { provenance: question.provenance ?? {} } : {}),
        artifacts: artifacts.map(({ digests }) => digests),
    };
    for (const { name, bytes, file } of bundles) {
        const verification = (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .IF)(bytes, expected);
        const from = file === undefined ? { name } : { name, file };
        switch (verification.kind) {
            case 'verified':
                verified.push({ ...from, kind: 'statement', statement: verification.statement });
                break;
            case 'verified-blob':
                verified.push({ ...from, kind: 'blob', blob: verification.blob });
                break;
            case 'not-verified':
                refused.push({ ...from, refusal: verification });
        }
    }
    return { verified, refused };
}
function byArtifact(verified) {
    const about = new Map();
    for (const file of verified) {
        for (const digests of provedBy(file).matched) {
            const files = about.get(digests);
            if (files === undefined)
                about.set(digests, [file]);
            else
                files.push(file);
        }
    }
    return about;
}
function answerFor(artifact, about) {
    const statements = statementsOf(about);
    return {
        artifact,
        verified: about,
        predicateTypes: [...new Set(statements.map(({ statement }) => statement.predicateType))],
        isSigned: about.some(({ kind }) => kind === 'blob'),
        ...(0,_shown_level_js__WEBPACK_IMPORTED_MODULE_5__/* .shownLevel */ .K)(statements),
    };
}
const statementsOf = (about) => about.flatMap((file) => (file.kind === 'statement' ? [file.statement] : []));
function isProved({ verified }, { predicateType }) {
    return verified.some((file) => isOfType(file, predicateType));
}
function isOfType(file, wanted) {
    return (wanted === undefined || (file.kind === 'statement' && file.statement.statement.predicateType === wanted));
}
function judge(answers, unproved, refused, question) {
    const against = refused.filter(({ isAside }) => !isAside);
    const reasons = against.map(({ name, refusal: { because, code } }) => `${name}: ${because} [${code}]`);
    if (unproved.length === answers.length) {
        const unable = against.every(({ refusal: { code } }) => _core_problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .problemCatalog */ .B[code].exit === 5);
        const isEmpty = against.every(({ refusal: { code } }) => code === 'verify/none');
        if (isEmpty)
            return notVerified(noneExists(unproved, question));
        if (unable)
            return notVerified(reasons.slice(0, 3).join('; '));
    }
    if (answers.length > 1 || reasons.length === 0) {
        reasons.push(...unproved.map((answer) => `${answer.artifact.name}: ${noneExists([answer], question)}`));
    }
    const { minimumLevel = 0 } = question;
    for (const answer of answers) {
        if (answer.level < minimumLevel && !unproved.includes(answer))
            reasons.push((0,_shown_level_js__WEBPACK_IMPORTED_MODULE_5__/* .levelReason */ .z)(answer.artifact.name, answer, minimumLevel, statementsOf(answer.verified)));
    }
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(reasons);
}
function notVerified(why) {
    return { kind: 'not-verified', because: `NOT VERIFIED: ${why}. This is not a pass.` };
}
function noneExists(answers, { predicateType, lookedIn }) {
    const type = predicateType === undefined ? '' : ` of type ${predicateType}`;
    const named = answers.slice(0, 3).map(({ artifact }) => (0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .formatArtifact */ .oN)(artifact.digests));
    const more = answers.length > 3 ? ` and ${answers.length - 3} more` : '';
    return `no attestation${type} exists for ${named.join(', ')}${more} (looked in ${lookedIn.join(', ')})`;
}


/***/ }),

/***/ 43680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeOfflineKit: () => (/* binding */ writeOfflineKit)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26912);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49212);
/* harmony import */ var _domain_signing_identity_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72631);
/* harmony import */ var _domain_signing_trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9990);
/* harmony import */ var _kit_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47085);








const SHOWN = 5;
async function writeOfflineKit(files, folder, contents) {
    const { trust, verified } = contents;
    const write = (name, text) => files.write(`${folder}/${name}`, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(text));
    const root = rootOf(contents);
    if (root !== undefined) {
        await files.write(`${folder}/trusted_root.json`, root.root.bytes);
        await write('trusted_root.jsonl', trust.instances.map(oneLine).join(''));
    }
    const signers = distinctSigners(verified);
    for (const [index, signer] of signers.entries()) {
        const evidence = evidenceOf(verified, signer);
        await write(identityName(index), (0,_domain_signing_identity_file_js__WEBPACK_IMPORTED_MODULE_5__/* .formatExpectedIdentity */ .ig)(signer, evidence));
    }
    await write('VERIFY.md', instructions(contents, signers));
}
function rootOf({ trust, verified }) {
    const names = new Set(verified.map(({ instance }) => instance));
    return trust.instances.find(({ name }) => names.has(name)) ?? trust.instances[0];
}
function oneLine({ root }) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(root.bytes, { maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.trustedRootBytes });
    return `${Buffer.from((0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .M)(value)).toString('utf8')}\n`;
}
const identityName = (index) => `expected-identity${index === 0 ? '' : `.${index + 1}`}.txt`;
function distinctSigners(verified) {
    const signers = [];
    for (const { signer } of verified) {
        if (!signers.some((other) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .sameIdentity */ .BU)(other, signer)))
            signers.push(signer);
    }
    return signers;
}
function evidenceOf(verified, signer) {
    const own = verified.filter((item) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .sameIdentity */ .BU)(item.signer, signer));
    return {
        log: own.every(({ logEntries }) => logEntries.length > 0),
        time: own.every(({ times }) => times.length > 0),
    };
}
function instructions(contents, signers) {
    const { trust, verified, keys, bundleNames } = contents;
    const root = rootOf(contents);
    const isWithoutLog = root !== undefined && (0,_domain_signing_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithoutLogs */ .M$)(root);
    const shown = verified.slice(0, SHOWN).map((proved, index) => {
        const { signer } = proved;
        const asked = {
            proved,
            bundle: bundleNames[index] ?? '',
            hasRoot: root !== undefined,
            identity: identityName(signers.findIndex((signer) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .sameIdentity */ .BU)(signer, proved.signer))),
            isWithoutLog,
            ...(signer.kind === 'key' ? { key: keys.find(({ keyId }) => keyId === signer.keyId) } : {}),
        };
        const commands = [(0,_kit_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .ourCommand */ .uD)(asked), (0,_kit_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .ghCommand */ .$k)(asked), (0,_kit_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .cosignCommand */ .b8)(asked)];
        return commands.filter((command) => command !== undefined).join('\n\n');
    });
    const rest = verified.length - SHOWN;
    return [
        '# Verify without a network',
        '',
        'Commands of different tools that ask the same question and know nothing of each other. Each ends with 0 only if everything holds.',
        '',
        ...shown.flatMap((text) => [FENCE, text, FENCE, '']),
        ...(rest > 0 ? [`${rest} more bundles lie here: the same commands with their names.`, ''] : []),
        '## What decides',
        '',
        `- \`expected-identity.txt\` says who must have signed${trust.instances.length === 0 ? '' : ', the trusted roots say who may certify it'}. Take them from a place that whoever hands you the artifact cannot write to, once; then keep them.`,
        '- gh 2.93 or later (CVE-2026-48501), cosign 3.0.4 or 2.6.2 or later (GHSA-whqx-f9j3-ch6m).',
        ...(signers.some(({ kind }) => kind === 'key')
            ? [
                '- `PUBLIC.pem` is the public key of the signer. It is not here: a key that comes with what it signed proves nothing.',
            ]
            : []),
        ...(keys.some((key) => !(0,_kit_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .isForCosign */ .f8)(key))
            ? [
                '- cosign has no command for signatures by a key of P-384 or P-521: it takes SHA-256 for them whatever the bundle says, and refuses what is genuine (sigstore/cosign#5091).',
            ]
            : []),
        ...(isWithoutLog
            ? [
                "- `--insecure-ignore-tlog` and `--insecure-ignore-sct` of cosign: GitHub's own Sigstore has no public logs, so that names of private repositories stay private. What proves the time is the timestamp.",
            ]
            : []),
        '',
    ].join('\n');
}
const FENCE = '~~~~';


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

/***/ 45590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attestationStore: () => (/* binding */ attestationStore)
});

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var core_json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/permission-to-add.ts
var permission_to_add = __webpack_require__(26358);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/bundle-file.ts
var bundle_file = __webpack_require__(18033);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/formats/snappy.ts

const GREATEST_RATIO = 22;
function decodeSnappy(block, maxBytes) {
    const reader = new BlockReader(block);
    const length = reader.varint();
    if (length > maxBytes) {
        throw new problem/* Problem */.AF('limit/exceeded', `a Snappy block claims ${length} bytes (limit ${maxBytes})`);
    }
    if (length > block.length * GREATEST_RATIO)
        refuse(`${block.length} bytes cannot hold the ${length} bytes that they claim`);
    const output = new Uint8Array(length);
    let size = 0;
    while (!reader.ended) {
        const element = reader.element();
        const end = size + element.length;
        if (end > length)
            refuse(`more than the ${length} bytes that it claims`);
        if (element.kind === 'literal') {
            output.set(element.bytes, size);
        }
        else {
            const from = size - element.offset;
            if (element.offset === 0 || from < 0)
                refuse('a copy from outside of what was decoded');
            for (let at = 0; at < element.length; at += 1)
                output[size + at] = output[from + at] ?? 0;
        }
        size = end;
    }
    if (size !== length)
        refuse(`expected ${length} bytes, got ${size}`);
    return output;
}
class BlockReader {
    #block;
    #at = 0;
    constructor(block) {
        this.#block = block;
    }
    get ended() {
        return this.#at >= this.#block.length;
    }
    varint() {
        let value = 0;
        for (let shift = 0; shift < 5; shift += 1) {
            const byte = this.#littleEndian(1);
            value += (byte & 0x7f) * 2 ** (7 * shift);
            if (byte < 0x80) {
                if (value > 0xffff_ffff)
                    refuse('a length of more than 32 bits');
                return value;
            }
        }
        return refuse('a length without an end');
    }
    element() {
        const tag = this.#littleEndian(1);
        const high = tag >> 2;
        switch (tag & 3) {
            case 0:
                return this.#literal((high < 60 ? high : this.#littleEndian(high - 59)) + 1);
            case 1:
                return { kind: 'copy', length: 4 + (high & 7), offset: (tag >> 5) * 256 + this.#littleEndian(1) };
            case 2:
                return { kind: 'copy', length: high + 1, offset: this.#littleEndian(2) };
            default:
                return { kind: 'copy', length: high + 1, offset: this.#littleEndian(4) };
        }
    }
    #literal(length) {
        const bytes = this.#block.subarray(this.#at, this.#at + length);
        if (bytes.length < length)
            refuse('cut off within a literal');
        this.#at += length;
        return { kind: 'literal', length, bytes };
    }
    #littleEndian(width) {
        let value = 0;
        for (let place = 0; place < width; place += 1) {
            const byte = this.#block[this.#at];
            if (byte === undefined)
                return refuse('cut off');
            value += byte * 256 ** place;
            this.#at += 1;
        }
        return value;
    }
}
function refuse(fault) {
    throw new problem/* Problem */.AF('verify/parse', `not a raw Snappy block: ${fault}`);
}

// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/edges/service-call.ts
var service_call = __webpack_require__(78862);
// EXTERNAL MODULE: ./packages/common/src/edges/settle.ts
var settle = __webpack_require__(19127);
// EXTERNAL MODULE: ./packages/common/src/edges/github/api.ts
var github_api = __webpack_require__(93728);
;// CONCATENATED MODULE: ./packages/common/src/edges/github/attestations.ts













function attestationStore(options) {
    const { api, budget, deadlineMs } = options;
    const { ports } = api;
    const place = `GitHub's attestation store of ${api.repository}`;
    return {
        id: 'github',
        place,
        async prepare(planned) {
            const taken = planned.filter(({ content }) => content === 'statement');
            const large = taken.find(({ payloadBytes }) => payloadBytes > limits/* limits */.F.statementBytes);
            if (large !== undefined) {
                throw new problem/* Problem */.AF('subject/limit', `${place} takes statements up to ${limits/* limits */.F.statementBytes} bytes; "${large.fileName}" would have ${large.payloadBytes}`, { hint: 'Sign a smaller predicate, or use "store: file".' });
            }
            budget.require(taken.length, (0,retry.deadlineIn)(ports, deadlineMs));
        },
        async store(bundle) {
            const digest = (0,in_toto/* sha256sOf */.S9)(bundle.subjects)[0];
            if (bundle.content !== 'statement' || digest === undefined) {
                const because = `${place} keeps only statements about a SHA-256`;
                return { kind: 'not-applicable', place, because };
            }
            return new Upload(options, place, bundle, digest).run();
        },
        read: (digest) => readAttestations(api, digest, (0,retry.deadlineIn)(ports, deadlineMs)),
    };
}
class Upload {
    #options;
    #place;
    #bundle;
    #digest;
    #json;
    #deadline;
    constructor(options, place, bundle, digest) {
        this.#options = options;
        this.#place = place;
        this.#bundle = bundle;
        this.#digest = digest;
        const json = (0,core_json/* parseJson */.qF)(bundle.bytes, { maxBytes: limits/* limits */.F.bundleBytes, protoKeys: 'keep' });
        if (!(0,core_json/* isJsonObject */.OW)(json))
            throw new TypeError('a bundle that is no object was to be stored');
        this.#json = json;
        this.#deadline = (0,retry.deadlineIn)(options.api.ports, options.deadlineMs);
    }
    async run() {
        if (await this.#isThere())
            return this.#receipt(true);
        const { api, budget } = this.#options;
        const effort = (0,github_api.startGithubEffort)(api, this.#deadline);
        const answer = await (0,github_api.callGithub)(api, effort, {
            method: 'POST',
            url: `${api.url}/repos/${api.repository}/attestations`,
            body: (0,bytes/* utf8 */.As)(JSON.stringify({ bundle: this.#json })),
        }, {
            before: async () => {
                if (effort.attempts > 1 && (await this.#isThere()))
                    return (0,retry.done)({ kind: 'present' });
                await budget.take(this.#deadline);
                return undefined;
            },
            read: (0,github_api.jsonAnswer)((value) => ({ kind: 'stored', id: idOf(value, effort) })),
            judge: ({ status, ...rest }) => {
                if (status === 409)
                    return (0,retry.done)({ kind: 'present' });
                if (status !== 401 && status !== 403 && status !== 404)
                    return undefined;
                return (0,retry.done)({ kind: 'refused', status, message: (0,github_api.messageOf)({ status, ...rest }) });
            },
        });
        if (answer.kind === 'refused')
            return this.#refused(answer);
        await this.#readBack();
        return this.#receipt(answer.kind === 'present', answer.kind === 'stored' ? answer.id : undefined);
    }
    #receipt(present, id) {
        const { api, serverUrl } = this.#options;
        const place = this.#place;
        if (id === undefined)
            return { kind: 'stored', place, present };
        return { kind: 'stored', place, present, id, url: `${serverUrl}/${api.repository}/attestations/${id}` };
    }
    #refused({ status, message }) {
        const said = message === '' ? '' : `: ${JSON.stringify(message)}`;
        const because = `GitHub refused to store the attestation (HTTP ${status}${said}). ` +
            'Private repositories outside Enterprise Cloud have no attestation store; elsewhere the job lacks "permissions: attestations: write". ' +
            `The signed bundle is safe at ${this.#bundle.safeAt}. Use "store: file" to stop asking.`;
        if (this.#options.asked === 'auto')
            return { kind: 'refused', place: this.#place, because };
        throw new problem/* Problem */.AF('store/not-permitted', because, {
            hint: (0,permission_to_add/* permissionToAdd */.G)('attestations: write'),
        });
    }
    async #isThere() {
        const { stored } = await this.#look([401, 403, 404]);
        return stored;
    }
    async #readBack() {
        let count = 0;
        const found = await (0,settle/* untilSettled */.Q)(this.#options.api.ports, async () => {
            const look = await this.#look([404]);
            count = look.count;
            return look.stored ? true : undefined;
        });
        if (found === true)
            return;
        throw new problem/* Problem */.AF('store/differs', `${this.#place} does not give back what was stored: none of its ${count} bundles for sha256:${this.#digest} is the one of ${this.#bundle.safeAt}`);
    }
    async #look(emptyWhen) {
        const { api } = this.#options;
        const effort = (0,github_api.startGithubEffort)(api, this.#deadline);
        const bundles = await listAttestations(api, effort, this.#digest, emptyWhen);
        const stored = bundles.some(({ bytes }) => (0,bundle_file/* sameBundle */.z0)(bytes, this.#bundle.bytes));
        return { stored, count: bundles.length };
    }
}
function idOf(value, effort) {
    const id = (0,core_json/* isJsonObject */.OW)(value) ? value.id : undefined;
    if (typeof id === 'number' && Number.isSafeInteger(id))
        return String(id);
    throw (0,service_call.wrongAnswer)(effort, 'a stored attestation has no id');
}
async function readAttestations(api, digest, deadline) {
    const effort = (0,github_api.startGithubEffort)(api, deadline);
    const stored = await listAttestations(api, effort, digest, [404]);
    if (stored.length === 0) {
        await (0,github_api.callGithub)(api, effort, { url: `${api.url}/repos/${api.repository}` }, { read: () => (0,retry.done)(true) });
    }
    return stored;
}
async function listAttestations(api, effort, digest, emptyWhen) {
    const path = `/repos/${api.repository}/attestations/sha256:${digest}?per_page=30`;
    const items = await (0,github_api.listGithub)(api, effort, path, {
        most: limits/* limits */.F.attestations,
        itemsOf: (value) => ((0,core_json/* isJsonObject */.OW)(value) ? value.attestations : undefined),
        emptyWhen,
    });
    const bundles = [];
    for (const [index, item] of items.entries()) {
        const from = `GitHub's attestation store of ${api.repository} (${index + 1} of ${items.length})`;
        bundles.push({ from, bytes: await bundleOf(api, effort, item) });
    }
    return bundles;
}
async function bundleOf(api, effort, item) {
    if (!(0,core_json/* isJsonObject */.OW)(item))
        throw (0,service_call.wrongAnswer)(effort, 'an attestation is no object');
    const { bundle, bundle_url: url } = item;
    if ((0,core_json/* isJsonObject */.OW)(bundle))
        return (0,canonical_json/* canonicalBytes */.M)(bundle);
    if (typeof url !== 'string' || !URL.canParse(url) || new URL(url).protocol !== 'https:')
        throw (0,service_call.wrongAnswer)(effort, 'an attestation has neither a bundle nor the https address of one');
    return (0,github_api.callGithub)(api, effort, { url, accept: '*/*' }, { read: (response) => readCompressed(api, effort, response), maxBytes: limits/* limits */.F.bundleBytes });
}
function readCompressed({ ports }, effort, { body }) {
    try {
        const bytes = decodeSnappy(body, limits/* limits */.F.bundleBytes);
        const json = (0,core_json/* parseJson */.qF)(bytes, { maxBytes: limits/* limits */.F.bundleBytes, protoKeys: 'keep' });
        return (0,core_json/* isJsonObject */.OW)(json) ? (0,retry.done)((0,canonical_json/* canonicalBytes */.M)(json)) : (0,retry.again)('gave a bundle that is no object');
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        if (error.code === 'limit/exceeded')
            throw (0,retry.unavailable)(ports, effort, `gave no usable answer (${error.message})`, error);
        return (0,retry.again)('gave a bundle that is damaged');
    }
}


/***/ }),

/***/ 53156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRateBudget: () => (/* binding */ openRateBudget)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4788);



const MINUTE_MS = 60_000;
function openRateBudget({ clock, log }, perMinute = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.contentRequestsPerMinute) {
    const taken = [];
    const now = () => clock.now().getTime();
    const after = (times) => Math.max(now(), (times.at(-perMinute) ?? Number.NEGATIVE_INFINITY) + MINUTE_MS);
    const tooLate = (more) => new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('service/unavailable', `GitHub's API: ${perMinute} attestations a minute are allowed, and the deadline ends before the next${more}`, { hint: 'Raise "deadline", or group subjects into fewer statements.' });
    return {
        require(count, deadline) {
            const times = [...taken];
            for (let index = 0; index < count; index += 1) {
                const free = after(times);
                if (free > now() && free >= deadline.endsAt.getTime())
                    throw tooLate('. Nothing was published.');
                times.push(free);
            }
        },
        async take(deadline) {
            const free = after(taken);
            const waitMs = free - now();
            if (waitMs > 0 && free >= deadline.endsAt.getTime())
                throw tooLate('');
            taken.push(free);
            if (taken.length > perMinute)
                taken.shift();
            if (waitMs <= 0)
                return;
            log.progress(`GitHub's API: waiting ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__.formatDuration)(waitMs)} for its rate limit`);
            await clock.sleep(waitMs);
        },
    };
}


/***/ }),

/***/ 98193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ReleaseClient)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4788);
/* harmony import */ var _service_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78862);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93728);
/* harmony import */ var _release_answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61527);
/* harmony import */ var _transfer_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13551);









class ReleaseClient {
    #api;
    #tag;
    #deadline;
    place;
    constructor(api, tag, deadline) {
        this.#api = api;
        this.#tag = tag;
        this.#deadline = deadline;
        this.place = `release ${tag} of ${api.repository}`;
    }
    async find() {
        const published = await this.#releaseAt(`/releases/tags/${encodeURIComponent(this.#tag)}`);
        if (published !== undefined)
            return published;
        const drafts = await this.#drafts();
        if (drafts.length > 1) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('release/missing', `there are ${drafts.length} drafts of ${this.place}`, {
                hint: 'Remove all drafts of this tag but one.',
            });
        }
        return drafts[0];
    }
    async mayWrite() {
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, this.#effort(), {
            method: 'POST',
            url: this.#url('/releases/generate-notes'),
            body: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(JSON.stringify({ tag_name: this.#tag })),
        }, { read: () => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true), judge: ({ status }) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(status === 403 ? false : undefined) });
    }
    async read({ id }) {
        return this.#releaseAt(`/releases/${id}`);
    }
    async create(commit) {
        const effort = this.#effort();
        const body = { tag_name: this.#tag, target_commitish: commit, name: this.#tag, draft: true };
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, { method: 'POST', url: this.#url('/releases'), body: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(JSON.stringify(body)) }, {
            before: async () => {
                const present = effort.attempts > 1 ? await this.find() : undefined;
                if (present?.draft === false)
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('release/published', `${this.place} was published meanwhile`);
                return present === undefined ? undefined : (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(present);
            },
            read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.jsonAnswer)((value) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readRelease */ .iJ)(this.#api, effort, value)),
        });
    }
    async publish(release, commit) {
        const effort = this.#effort();
        const body = { draft: false, tag_name: this.#tag, target_commitish: commit };
        await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, {
            method: 'PATCH',
            url: this.#url(`/releases/${release.id}`),
            body: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(JSON.stringify(body)),
        }, {
            before: async () => {
                const now = effort.attempts > 1 ? await this.read(release) : undefined;
                return now?.draft === false ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true) : undefined;
            },
            read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.jsonAnswer)(() => true),
        });
    }
    async assets({ id }) {
        const effort = this.#effort();
        const path = `/repos/${this.#api.repository}/releases/${id}/assets?per_page=100`;
        const items = await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.listGithub)(this.#api, effort, path, { most: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.releaseAssets });
        return items.map((item) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readAsset */ .fs)(effort, item));
    }
    async assetNamed(release, name) {
        return (await this.assets(release)).find((asset) => asset.name === name);
    }
    async upload(release, name, content) {
        const sizeBytes = 'bytes' in content ? content.bytes.length : content.sizeBytes;
        const effort = this.#effort(sizeBytes);
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, {
            method: 'POST',
            url: `${release.uploadUrl}?name=${encodeURIComponent(name)}`,
            ...('bytes' in content ? { body: content.bytes } : { bodyFile: content.path }),
            contentType: 'application/octet-stream',
            sendsToken: true,
        }, {
            timeoutMs: (0,_transfer_time_js__WEBPACK_IMPORTED_MODULE_8__/* .transferMs */ .i)(sizeBytes),
            before: async () => {
                const asset = effort.attempts > 1 ? await this.assetNamed(release, name) : undefined;
                if (asset === undefined)
                    return undefined;
                if (asset.uploaded && asset.sizeBytes === sizeBytes)
                    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)({ kind: 'present' });
                await this.remove(asset);
                return undefined;
            },
            read: async (response) => {
                const json = (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)(response);
                if (json.kind === 'again')
                    return json;
                const asset = (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readAsset */ .fs)(effort, json.value);
                if (asset.name !== name) {
                    await this.remove(asset);
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('subject/name', `GitHub stored "${name}" as ${JSON.stringify(asset.name.slice(0, 100))}; it was removed from ${this.place}`, { hint: 'Use letters, digits, ".", "_" and "-" in the names of what is released.' });
                }
                if (asset.uploaded && asset.sizeBytes === sizeBytes)
                    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)({ kind: 'stored', asset });
                await this.remove(asset);
                return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.again)(`stored ${asset.sizeBytes} of ${sizeBytes} bytes of "${name}"`);
            },
            judge: (response) => {
                const fault = response.status === 422 ? (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .uploadFault */ .K_)((0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)(response)) : undefined;
                if (fault === 'exists')
                    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)({ kind: 'present' });
                if (fault === 'immutable')
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('release/immutable', `${this.place} was published meanwhile and is immutable`);
                return undefined;
            },
        });
    }
    async remove({ id }) {
        await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, this.#effort(), { method: 'DELETE', url: this.#url(`/releases/assets/${id}`) }, {
            read: () => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true),
            judge: ({ status }) => (status === 204 || status === 404 ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true) : undefined),
        });
    }
    async download(asset) {
        if (asset.sizeBytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.bundleBytes) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('verify/limit', `asset "${asset.name}" of ${this.place} has ${asset.sizeBytes} bytes`);
        }
        return this.#fetch(asset, {});
    }
    async save(asset, path) {
        await this.#fetch(asset, { saveTo: path });
    }
    async tagCommit() {
        const ref = `refs/tags/${this.#tag}`;
        const path = this.#tag.split('/').map(encodeURIComponent).join('/');
        let url = this.#url(`/git/ref/tags/${path}`);
        for (let depth = 0; depth < 2; depth += 1) {
            const effort = this.#effort();
            const target = await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, { url }, {
                read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.jsonAnswer)((value) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .tagTarget */ .iF)(value, effort, depth === 0 ? ref : undefined)),
                judge: ({ status }) => (status === 404 ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(undefined) : undefined),
            });
            if (target === undefined)
                return undefined;
            const { type, sha } = target;
            if (typeof sha !== 'string' || !/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(sha))
                throw (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.wrongAnswer)(effort, 'a tag names no commit');
            if (type === 'commit')
                return sha;
            url = this.#url(`/git/tags/${sha}`);
        }
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('release/tag-moved', `tag "${this.#tag}" of ${this.#api.repository} names another tag`);
    }
    async #releaseAt(path) {
        const effort = this.#effort();
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, { url: this.#url(path) }, {
            read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.jsonAnswer)((value) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readRelease */ .iJ)(this.#api, effort, value)),
            judge: ({ status }) => (status === 404 ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(undefined) : undefined),
        });
    }
    async #drafts() {
        const effort = this.#effort();
        const path = `/repos/${this.#api.repository}/releases?per_page=100`;
        const all = await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.listGithub)(this.#api, effort, path, { most: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.releases });
        const isOurs = (item) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(item) && item.draft === true && item.tag_name === this.#tag;
        return all.filter(isOurs).map((item) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readRelease */ .iJ)(this.#api, effort, item));
    }
    #fetch(asset, into) {
        const effort = this.#effort(asset.sizeBytes);
        const bounds = {
            maxBytes: into.saveTo === undefined ? _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.bundleBytes : _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.releaseAssetBytes,
            timeoutMs: (0,_transfer_time_js__WEBPACK_IMPORTED_MODULE_8__/* .transferMs */ .i)(asset.sizeBytes),
        };
        let address = '';
        return (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.callService)(this.#api.ports, {
            ...bounds,
            effort,
            before: async () => {
                const answer = await this.#ask(asset, { ...into, ...bounds });
                if (typeof answer !== 'string')
                    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(answer);
                address = answer;
                return undefined;
            },
            request: async () => this.#api.request({ ...into, url: address, accept: '*/*', sendsToken: false }),
            read: ({ body }) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(body),
        });
    }
    #ask({ id, sizeBytes }, { saveTo, ...bounds }) {
        const effort = this.#effort(sizeBytes);
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.callGithub)(this.#api, effort, {
            url: this.#url(`/releases/assets/${id}`),
            accept: 'application/octet-stream',
            redirect: 'return',
            ...(saveTo === undefined ? {} : { saveTo }),
        }, {
            ...bounds,
            read: ({ body }) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(body),
            judge: ({ status, headers }) => status === 302 || status === 307
                ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)((0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .storageAddress */ .g_)(headers.get('location'), effort))
                : undefined,
        });
    }
    #url(path) {
        return `${this.#api.url}/repos/${this.#api.repository}${path}`;
    }
    #effort(sizeBytes = 0) {
        const deadline = this.#deadline();
        const extra = sizeBytes === 0 ? 0 : (0,_transfer_time_js__WEBPACK_IMPORTED_MODULE_8__/* .transferMs */ .i)(sizeBytes);
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__.startGithubEffort)(this.#api, {
            ...deadline,
            endsAt: new Date(deadline.endsAt.getTime() + extra),
        });
    }
}


/***/ }),

/***/ 19127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ untilSettled)
/* harmony export */ });
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 16_000, 32_000];
async function untilSettled({ clock }, look) {
    for (const waitMs of WAITS_MS) {
        const seen = await look();
        if (seen !== undefined)
            return seen;
        await clock.sleep(waitMs);
    }
    return look();
}


/***/ })

};
