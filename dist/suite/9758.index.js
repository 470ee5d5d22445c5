export const id = 9758;
export const ids = [9758];
export const modules = {

/***/ 71082:
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

/** Work whose faults also say what they have left behind: whoever reads of one has to know. */
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
/** https://git-scm.com/docs/git-check-ref-format, for one that begins no option and fills no line. */
const TAG = /^(?![-/.])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}\p{Cf}\p{Cs}]{1,200}(?<![/.])$/u;
/**
 * The tag of the release: the one that is asked for, else the one that was built.
 *
 * @param given the input `tag`, with or without `refs/tags/`
 * @param builtRef ref that the certificate of the provenance names
 * @throws Problem `input/invalid`
 */
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
/**
 * The tag exists and is the commit that was built (step 2): whoever moves it would have our artifacts beside another
 * source (SEC-125).
 *
 * @param found the commit that the tag leads to; `undefined` where there is no tag
 * @param when what has not happened yet, or has: ends the message
 * @throws Problem `release/tag-moved`
 */
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
/** Where GitHub has no digest the size has to be the same, and the download decides. */
function isSame(local, { uploaded, sizeBytes, sha256 }) {
    return uploaded && sizeBytes === local.sizeBytes && (sha256 ?? local.sha256) === local.sha256;
}
/** Whether the release has all of it already. */
function isComplete({ resend, upload, differing }) {
    return resend.length === 0 && upload.length === 0 && differing.length === 0;
}
/**
 * Nothing is overwritten.
 *
 * @param place `release v1.2.3 of acme/app`
 * @throws Problem `store/differs`
 */
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
/**
 * What a draft holds beside the verified files would be published with them, under the same claim.
 *
 * @throws Problem `release/unknown-asset`
 */
function refuseUnknown({ unknown }, place) {
    const [first, ...others] = unknown.map(({ name }) => JSON.stringify(name.slice(0, 100)));
    if (first === undefined)
        return;
    throw new problem/* Problem */.AF('release/unknown-asset', `the draft of ${place} holds ${first}, which is none of what was verified`, { details: others.slice(0, MOST_NAMED).map((name) => `and ${name}`) });
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/downloaded.ts

/**
 * The bytes that a stranger would get are those that were verified (step 4).
 *
 * @param got what was hashed after the download
 * @throws Problem `store/differs`
 */
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


/**
 * A release holds the very assets that were downloaded, and beside them nothing else: whoever may write to the
 * repository could exchange one in between.
 *
 * @param others `refused` in what was a draft; `ignored` where a published release was added to
 * @throws Problem `store/differs`, `release/unknown-asset`
 */
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


/**
 * Provenance document, section 9, step 3. A published release is complete already, or may be added to, or is left
 * alone.
 *
 * @param plan for the assets of that release; for no release, everything is to be uploaded
 * @param place `release v1.2.3 of acme/app`
 * @throws Problem `release/immutable`, `release/published`, `store/differs`, `release/unknown-asset`
 */
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
/** Provenance document, section 11: `E_RELEASE_IMMUTABLE`. */
function immutableRelease(tag, place) {
    return new problem/* Problem */.AF('release/immutable', `${place} is published and immutable: nothing can be added to it`, {
        hint: `Create it as a draft: gh release create ${shellWord(tag)} --draft --verify-tag`,
    });
}
const shellWord = (text) => /^[\w.+/-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;

;// CONCATENATED MODULE: ./packages/common/src/edges/github/release-publishing.ts







/**
 * Steps 2 to 5 of publishing (provenance document, section 9): tag, draft, upload, download again, verify, publish,
 * look. A run that ends anywhere in between leaves a draft, and the next one goes on from there; nothing that others
 * can see is changed before the last request.
 *
 * @throws Problem `release/…`, `store/differs`, `subject/name`, `service/…`; the draft that stays is named in it
 */
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
/** By the number of each asset, since a draft has no public address (step 4). */
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
            // Only what is read again is kept: artifacts may fill the disk.
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
/** Step 5: what everybody sees now is what was verified. */
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
/** Step 6. Only where the answer to the last request was lost may the draft have become a release. */
function draftStays({ id, draft }, place) {
    if (!draft)
        return `${place} was published before this run.`;
    return `The draft ${id} of ${place} stays, unless it was published in the last moment. Run again to continue it.`;
}

// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts + 2 modules
var verify = __webpack_require__(93993);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/release-attestation.ts






/**
 * Who signs the attestation that GitHub makes of an immutable release: a certificate without an issuer, which counts
 * under the profile of GitHub's own instance only (signing specification, 6.4). A tenant has a name of its own there.
 */
function releaseSigner(tenant = 'dotcom') {
    return {
        kind: 'identity',
        name: 'GitHub, for the release',
        issuer: 'none',
        san: `https://${tenant}.releases.github.com`,
    };
}
const PREDICATE = /^https:\/\/in-toto\.io\/attestation\/release\/v\d/;
/**
 * The attestation of this release among the bundles that the store has about one of its assets. Those of other kinds
 * and of other releases of the same file are passed over; what a bundle says of itself only decides whether it is
 * looked at, and counts for nothing.
 */
function findReleaseAttestation(bundles, claim) {
    let refused;
    for (const { bytes, from } of bundles) {
        if (!saysItIsAbout(bytes, claim.tag))
            continue;
        const fault = faultOf(bytes, claim);
        if (fault === undefined)
            return { kind: 'verified', bundleSha256: (0,digest/* sha256 */.sc)(bytes) };
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





/**
 * The end of step 5: GitHub's own attestation of the release, which it makes of immutable ones. It is looked for about
 * a minute, since it comes after the release.
 *
 * @throws Problem `service/…`; the release is published then
 */
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

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/publishing/asset-name.ts
var asset_name = __webpack_require__(700);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/release-files.ts



/** `dist/app.tgz` becomes `app.tgz`: a release has no folders. */
function assetNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `attestations/provenance/statement.sigstore.json` becomes `provenance-statement.sigstore.json`. */
function bundleAssetName(evidenceName) {
    return evidenceName.replace(/^attestations\//, '').replaceAll('/', '-');
}
/**
 * Everything that a release gets, judged before GitHub is asked for anything.
 *
 * @throws Problem `subject/name`, `subject/collision`, `subject/limit`
 */
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
        // Disks of downloaders do not all tell upper from lower case.
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

// EXTERNAL MODULE: ./packages/common/src/edges/attesting/offline-kit.ts
var offline_kit = __webpack_require__(43680);
;// CONCATENATED MODULE: ./actions/provenance/src/publish-files.ts


/**
 * What the release gets: the received files, the verified bundles about them, the SBOMs of the sealed evidence, and
 * what it takes to verify all that without a network. Nothing else of the evidence.
 *
 * @throws Problem `subject/name`, `subject/collision`, `subject/limit`, `file/…`
 */
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
    for (const { file } of proved)
        bundles.push(await assetOf(files, bundleAssetName(file), `${evidenceFolder}/${file}`, 'bundle'));
    const sboms = [];
    for (const { name } of entries.filter(({ kind }) => kind === 'sbom'))
        sboms.push(await assetOf(files, assetNameOf(name), `${evidenceFolder}/${name}`, 'sbom'));
    const kit = await writeKit(files, handedOver, bundles);
    const all = [...artifacts, ...bundles, ...sboms, ...kit];
    requireReleasable(all);
    return all;
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
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/verify-folder.ts + 3 modules
var verify_folder = __webpack_require__(45362);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/own-release.ts
var own_release = __webpack_require__(55362);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/own-workflows.ts
var own_workflows = __webpack_require__(29657);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/expected-builders.ts

const REPRODUCE = '.github/workflows/reproduce.yml';
/** Labels of our own expectations: a signer is known by the one that it has answered to. */
const signerNames = {
    build: 'build.yml of the suite',
    gate: 'gate.yml of the suite',
    reproduce: 'reproduce.yml of the suite',
};
/**
 * Who must have signed where nobody is named (provenance document, section 9, step 1): our `build.yml`, at a released
 * commit or at the one that runs here, for this repository by its id. That it was in this run is compared afterwards:
 * no expectation has a line for it.
 */
function defaultBuilder(given) {
    return identities(own_workflows/* ownWorkflows */.Nj.build, signerNames.build, given);
}
/** Who decides about artifacts, or builds them again; whoever is named as the builder. */
function companionSigners(given) {
    return [
        ...identities(own_workflows/* ownGate */.oF, signerNames.gate, given),
        ...identities(REPRODUCE, signerNames.reproduce, given),
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
        // On a machine of the tenant's own, the tenant decides what our code signs (condition C2).
        runnerEnvironment: 'github-hosted',
    }));
}

// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __webpack_require__(36875);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/publishing/proof.ts



/**
 * Step 1 of publishing (provenance document, section 9), after every bundle of the folder was verified: each received
 * file has provenance by the builder, of one source and of this run, and the signed decision is a pass about exactly
 * these files.
 */
function proveReceived(answer, question) {
    const reasons = [...strangeRuns(answer, question.run)];
    const builds = new Map(question.received.map((file) => [file, bestBuild(answer, file)]));
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
/** Those who answer to our own expectations have to have signed in this run; whom the user names may not. */
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
/** The provenance of the highest level about exactly this file, by whoever builds. */
function bestBuild({ statements }, { sha256 }) {
    let best;
    for (const { verified } of statements) {
        const { signer, predicateCheck: check } = verified;
        if (check.kind !== 'cross-checked' || signer.kind !== 'certificate' || isCompanion(signer.name))
            continue;
        const { sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = signer.certified;
        if (!verified.artifacts.includes(sha256) || commit === undefined || ref === undefined)
            continue;
        if (best === undefined || best.report.level < check.report.level)
            best = { commit, ref, report: check.report };
    }
    return best;
}
/** Every decision counts, since one that is no pass would be hidden by one that is. */
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
    const isExact = about.size === wanted.size && [...wanted].every((digest) => about.has(digest));
    const shown = typeof verdict === 'string' ? show(verdict) : 'unreadable';
    return [
        ...(isGate(signer) ? [] : [`${file}: ${whoSigned(signer)} signed the decision, not ${signerNames.gate}`]),
        ...(verdict === 'pass' ? [] : [`${file}: the decision of the policy gate is ${shown}, not "pass"`]),
        ...(isExact
            ? []
            : [`${file}: the decision of the policy gate is not about exactly the files that were handed over`]),
    ];
}
/** In no other workflow a decision gets a signature; whom the user names as builder decides nothing. */
const isGate = ({ name }) => name === signerNames.gate;
const whoSigned = ({ name }) => (isCompanion(name) ? show(name ?? '') : 'a builder');
const isCompanion = (name) => name === signerNames.gate || name === signerNames.reproduce;
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
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/accepted-signers.ts + 3 modules
var accepted_signers = __webpack_require__(20039);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/expected-signers.ts
var expected_signers = __webpack_require__(80390);
// EXTERNAL MODULE: ./packages/common/src/formats/handoff.ts
var formats_handoff = __webpack_require__(38658);
// EXTERNAL MODULE: ./actions/provenance/src/expected-inputs.ts
var expected_inputs = __webpack_require__(20155);
// EXTERNAL MODULE: ./actions/provenance/src/suite-name.ts
var suite_name = __webpack_require__(7761);
;// CONCATENATED MODULE: ./actions/provenance/src/publish-proof.ts


















/** Step 1: both hand-overs by digest, then every byte of the evidence against whom the caller expects. */
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
    await (0,handed_over/* receiveHandoff */.E)(receiver, evidenceHandoff, { target: folder, deadlineMs });
    const answer = await (0,verify_folder/* verifyFolder */.M)(ports.files, {
        folder,
        workspace: filesFolder,
        accepted,
        minimumLevel,
        provenance: { expectedInputs },
    });
    return {
        proved: provedBy(answer, { files, minimumLevel, inputs, github }),
        answer,
        filesFolder,
        files,
        evidenceFolder: folder,
        // Of a folder that does not hold together nothing is used.
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
/** Whom the user names, else our `build.yml`; and beside them the workflows of ours that speak of artifacts. */
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
/**
 * Step 4: the same question again, to the bundles as they were downloaded. Their bytes and those of the artifacts were
 * compared before.
 *
 * @param paths absolute, of what was downloaded
 * @throws Problem `store/differs`
 */
async function requireStillProved(files, { files: received, accepted, minimumLevel, expectedInputs, }, paths) {
    const bundles = [];
    for (const [{ name }, path] of paths)
        bundles.push({ name, bytes: await files.read(path, limits/* limits */.F.bundleBytes) });
    const { verdict } = (0,verify_files/* verifyFiles */.x)(received.map(({ name, sha256 }) => ({ name, digests: { sha256 } })), bundles, { ...accepted, minimumLevel, provenance: { expectedInputs }, lookedIn: ['the assets of the release'] });
    if (verdict.kind === 'pass')
        return;
    const [first = verdict.kind, ...others] = (0,core_verdict/* reasonsOf */.zM)(verdict);
    throw new problem/* Problem */.AF('store/differs', `what the release holds, downloaded again, does not verify: ${first}`, {
        details: others.slice(0, 10),
    });
}

// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/command-line.ts
var command_line = __webpack_require__(17278);
// EXTERNAL MODULE: ./actions/provenance/src/audited-bundles.ts
var audited_bundles = __webpack_require__(10511);
// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var outputs = __webpack_require__(70899);
// EXTERNAL MODULE: ./actions/provenance/src/shortened.ts
var shortened = __webpack_require__(18633);
// EXTERNAL MODULE: ./actions/provenance/src/summary.ts
var summary = __webpack_require__(15753);
;// CONCATENATED MODULE: ./actions/provenance/src/publish-summary.ts







const SHOWN_ASSETS = 200;
/** Nothing was published, and no draft was touched: what was handed over is not what was asked for. */
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
            ? audited(place, handedOver, { verdict, headline, reasons, degraded: [] })
            : (0,markdown/* blocks */.Bv)(),
        outputs: (0,outputs/* outputsOf */.Y)({ status: 'not-verified', verified: false }),
        annotations: [],
    };
}
/** What everybody can see now, and what it rests on. */
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
    const command = `gh release verify ${(0,command_line/* shellWord */.r7)(tag)} --repo ${(0,command_line/* shellWord */.r7)(repository)}`;
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
                ...(published.release.immutable ? { command } : {}),
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
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['Asset', 'Is', 'SHA-256', 'This run'], assets
        .slice(0, SHOWN_ASSETS)
        .map(({ name, role, sha256 }) => [
        (0,markdown/* code */.aY)((0,shortened/* shortened */.v)(name)),
        role,
        (0,markdown/* code */.aY)(sha256),
        uploaded.has(name) ? 'uploaded' : 'kept',
    ])), more > 0 ? (0,markdown.md) `${more} more: see the release.` : undefined);
}
function audited({ story: { inputs }, github }, { answer, files, proved }, { verdict, headline, reasons, degraded, command, }) {
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
            stores: [],
        })),
        identities: (0,audited_bundles/* auditedIdentities */.xb)(bundles),
        transparency: inputs.summary === 'full' ? (0,audited_bundles/* auditedProofs */.yj)(bundles) : [],
        conditions: proof?.levelReport.conditions ?? [],
        commands: command === undefined ? [] : [{ tool: 'the GitHub CLI', text: command }],
        degraded,
    });
}
function shown({ story: { inputs } }) {
    return inputs.summary !== 'none' && inputs['show-summary'] === 'true';
}

;// CONCATENATED MODULE: ./actions/provenance/src/publish.ts











/**
 * Mode `publish` (provenance specification, section 9): receive, verify, draft, upload, download again, verify,
 * publish, look. It signs nothing, and nothing that was not verified twice becomes public.
 *
 * @param folder absolute: gets the evidence
 * @throws Problem `handoff/mismatch`, `verify/…`, `release/…`, `store/differs`, `subject/…`, `service/…`
 */
async function publish(story, folder) {
    const { inputs, ports } = story;
    const place = publishingPlace(story);
    const handedOver = await proveHandedOver(place, folder);
    if (handedOver.proved.kind === 'refused')
        return refusedOutcome(place, handedOver);
    const { proof } = handedOver.proved;
    const tag = releaseTag(inputs.tag, proof.ref);
    const assets = await filesToPublish(ports.files, handedOver);
    const api = (0,github_api/* openGithubApi */.Y6)(ports, {
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

/** `OWNER/REPO` of the suite: whose workflows are ours. */
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


/**
 * The statement that seals an evidence folder. Its subject is `index.json`; the index names every other file
 * with its digest, so the seal covers them all. Predicate: how many entries the index has.
 */
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









/**
 * Signs the index as it is now, and with it the digest of every file that it lists. An older seal is replaced.
 * A folder that differs from its index is not sealed: the seal would vouch for files that are not there.
 *
 * @throws Problem `sign/nothing` without an index, `evidence/…` or `verify/unlisted` for the first difference.
 */
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
/** The seal against the bytes of the index. Every byte of both counts. */
function verifySeal(seal, index, accepted) {
    return (0,verify/* verifyBundle */.IF)(seal, {
        ...accepted,
        artifacts: [{ sha256: (0,digest/* sha256 */.sc)(index) }],
        predicateType: in_toto/* predicateTypes */.ZR.evidenceSeal,
        exactBytes: true,
    });
}


/***/ }),

/***/ 45362:
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
// EXTERNAL MODULE: ./packages/common/src/domain/signing/shown-level.ts
var shown_level = __webpack_require__(30686);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence = __webpack_require__(79340);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/folder-artifacts.ts

/** Where an evidence folder keeps artifacts. */
const ARTIFACTS = 'artifacts/';
function artifactFinder(files, folder, workspace) {
    const found = new Map();
    async function look(name) {
        // Subject names come from outside: "../x" would make us read, and answer about, any file of the machine.
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
    };
}
/** `undefined` where no regular file stands, or where a link leads out of the root. */
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








/** Every bundle against all artifacts that are there. */
async function verifyBundles(look, entries) {
    const { finder, named, faults, notVerified } = look;
    const found = [...finder.found.values()].flatMap((item) => ('sha256' in item ? [item] : []));
    const statements = [];
    const signatures = [];
    const refused = [];
    const faulty = new Set(faults.map(({ file }) => file));
    for (const entry of entries) {
        const { name: file } = entry;
        // A file that is not the one of the index has its fault already; what it says does not matter.
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
        // Several signers sign one payload each: whoever trusts one of them has it verified already.
        const harmless = payload !== undefined && payloads.has(payload);
        notVerified.push(harmless ? { ...about, harmless } : about);
    }
    return { statements, signatures };
}
/** By a signer who is expected, and yet not to be relied on. */
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
async function folder_bundles_verify({ files, accepted, named, provenance }, bundle, found) {
    if (accepted.signers.length === 0)
        return noTrustedSigner();
    const expected = {
        ...accepted,
        ...(await (0,signed_files/* forDigestsAlone */.qK)([bundle])),
        ...(provenance === undefined ? {} : { provenance }),
    };
    const artifacts = [
        ...found.map((item) => ({ sha256: item.sha256 })),
        ...named.map(({ digests }) => digests),
    ];
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
/** The file that a bundle says it is about: a question, which the signature then answers. */
function signedFile(bundle) {
    const { content } = (0,sigstore_bundle/* parseSigstoreBundle */.qz)(bundle);
    return content.kind === 'blob' && content.digest?.algorithm === 'sha256' ? content.digest.hex : undefined;
}
/** Of a bundle by an unexpected signer. One of another kind than expected was not even looked into (SEC-004). */
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
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/verify-folder.ts
















/**
 * Everything that can be said of an evidence folder offline. Each byte of it counts: the seal covers the index,
 * the index covers every file, and the signed statements cover the artifacts.
 *
 * @throws Problem `file/unreadable` if the disk fails. Whatever the folder holds is an answer, not a fault.
 */
async function verifyFolder(files, question) {
    const { folder, workspace, accepted, named = [], minimumLevel = 0, provenance } = question;
    const look = {
        files,
        folder,
        accepted,
        finder: artifactFinder(files, folder, workspace),
        named,
        minimumLevel,
        // A level can only be asked of predicates that are compared with their certificates.
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
    const artifacts = [...filesFound(look, bundles), ...namedArtifacts(look, bundles)];
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
    // Without entries each file would be unlisted, which hides the one fault that the index already has.
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
        // The seal itself is genuine, so it is the index that was changed.
        faults.push(remark(evidence/* INDEX */.hx, new core_problem/* Problem */.AF('verify/seal', 'changed: not the index that was sealed')));
    }
    else
        faults.push(refusalRemark(evidence/* SEAL */.El, verification));
    return undefined;
}
/**
 * What the folder holds as artifacts, and what its list of subjects names: claims both. Each signed statement is
 * compared in the same way after them.
 */
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
/** Each name with the file that stands there. One name may have had several digests; the file must have one of them. */
async function compareFound({ finder, named, faults, notVerified }, subjects) {
    const byName = (0,group_by/* groupBy */.$)(subjects, ({ name }) => name);
    const known = new Map([faults, notVerified].map((remarks) => [remarks, filesOf(remarks)]));
    for (const [name, namesakes] of byName) {
        const found = await finder.find(name);
        const remarks = 'sha256' in found ? faults : notVerified;
        if ('sha256' in found && namesakes.some(({ digest }) => digest.sha256 === found.sha256))
            continue;
        if (!('sha256' in found) && namesakes.every((subject) => isNamed(subject, named)))
            continue;
        if (known.get(remarks)?.has(name) === true)
            continue;
        remarks.push(remark(name, artifactProblem(found, namesakes)));
    }
}
const isNamed = (subject, named) => named.some(({ digests }) => (0,artifact_binding/* isSubject */.h)(subject, digests));
/** As a set: a hostile folder can have a hundred thousand remarks. */
const filesOf = (remarks) => new Set(remarks.map(({ file }) => file));
function artifactProblem(found, namesakes) {
    if (!('sha256' in found)) {
        return new core_problem/* Problem */.AF('verify/artifact-missing', 'neither in the evidence folder nor in the workspace');
    }
    const wanted = namesakes.map(({ digest }) => `sha256:${digest.sha256}`).join(' or ');
    return new core_problem/* Problem */.AF('verify/artifact-changed', `changed: expected ${wanted}, the file is sha256:${found.sha256}`);
}
/** Covered by the seal alone: whoever sealed the folder says so, nobody else. */
function listUnsigned({ notVerified }, entries, statements) {
    const payloads = new Set(statements.map(({ verified }) => verified.payloadSha256));
    for (const { name, kind, digest } of entries) {
        if (kind !== 'statement' || payloads.has(digest.sha256))
            continue;
        const problem = new core_problem/* Problem */.AF('verify/identity', 'no trusted key signed this statement');
        notVerified.push({ ...remark(name, problem), harmless: true });
    }
}
function filesFound({ finder: { found }, notVerified, minimumLevel }, { statements, signatures }) {
    const about = new Map();
    for (const { verified } of statements) {
        for (const digest of new Set((0,in_toto/* sha256sOf */.S9)(verified.statement.subject))) {
            const others = about.get(digest);
            if (others === undefined)
                about.set(digest, [verified]);
            else
                others.push(verified);
        }
    }
    const signed = new Set(signatures.flatMap(({ verified }) => verified.artifacts));
    // A name that no file stands for is none that is missing where its digest is given.
    const missing = filesOf(notVerified);
    const rows = [...found].filter(([name, artifact]) => 'sha256' in artifact || missing.has(name));
    return rows.map(([name, artifact]) => {
        const { foundIn } = artifact;
        if (!('sha256' in artifact))
            return { name, foundIn, predicateTypes: [], isSigned: false };
        const { sha256: digest } = artifact;
        return {
            name,
            foundIn,
            sha256: digest,
            ...said(name, about.get(digest) ?? [], minimumLevel),
            isSigned: signed.has(digest),
        };
    });
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
/** The last word of the gate. Of several decisions, one that is not a pass counts. */
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
/**
 * A fault is a `fail`. Without one artifact that a verified statement is about, nothing was verified. What is
 * verified in part only fails too, since the part that is missing may be the one that matters.
 */
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
/** A decision may travel under its own kind; what counts is that the file is a bundle. */
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
/**
 * What is wrong with the name of an asset, as the end of a sentence; `undefined` for one that GitHub keeps. It replaces
 * special characters and periods at either end without a word, and then two files may have become one.
 */
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
/** Somebody else than the expected signers, by the lines of an expected identity and by the trusted roots. */
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
/** Refused because of who signed. The bundle may be sound: whoever asked did not name its signer. */
function isByStranger({ code }) {
    return otherSigner.has(code);
}
/**
 * By somebody else, or about something else: where bundles of many are kept together, such a one says nothing about
 * the question. It is listed, and it is as if it were not there. Whatever else was refused may have been tampered with.
 */
function isBystander(refusal) {
    return isByStranger(refusal) || refusal.code === 'verify/subject-mismatch';
}


/***/ }),

/***/ 89912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ githubHostOf)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const TENANT = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/;
const SERVER = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/;
/** @throws Problem `context/missing` for a text that is no address of a host. */
function githubHostOf(serverUrl) {
    if (serverUrl === 'https://github.com') {
        return { kind: 'github.com', url: serverUrl, issuer: 'https://token.actions.githubusercontent.com' };
    }
    const tenant = TENANT.exec(serverUrl)?.[1];
    if (tenant !== undefined) {
        return { kind: 'tenant', url: serverUrl, issuer: `https://token.actions.${tenant}.ghe.com`, tenant };
    }
    if (SERVER.test(serverUrl)) {
        return { kind: 'server', url: serverUrl, issuer: `${serverUrl}/_services/token` };
    }
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('context/missing', 'GITHUB_SERVER_URL is not the address of a GitHub');
}


/***/ }),

/***/ 30686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shownLevel),
/* harmony export */   z: () => (/* binding */ levelReason)
/* harmony export */ });
/* harmony import */ var _provenance_level_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65439);

/** @param about the verified statements about one artifact */
function shownLevel(about) {
    const reports = about.flatMap(({ predicateCheck: check }) => check.kind === 'cross-checked' ? [check.report] : []);
    const levelReport = reports.reduce((best, report) => (best !== undefined && best.level >= report.level ? best : report), undefined);
    return { level: levelReport?.level ?? 0, ...(levelReport === undefined ? {} : { levelReport }) };
}
/** What an artifact lacks that was asked for, with every condition that is not met. */
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






/**
 * Signs the bytes of a statement and verifies the serialized bundle before anyone gets it (signing
 * specification, 4.4, steps 5 to 8). This has no switch: a bundle that does not verify is never stored
 * (SEC-150, SEC-155).
 *
 * @param payload The statement as canonical JSON.
 * @throws Problem `statement/invalid` before signing, `signer/self-check` after it, and what the signer throws.
 */
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
/** The same for a file itself: such a signature is no statement and says nothing but "these bytes". */
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
/**
 * What a signature of this signer can be checked with, from a reading of its own. Certificates are for P-256 keys,
 * for which the SHA-256 is enough; other keys have another hash, or none.
 */
async function artifactFor({ expected }, blob) {
    const { sha256 } = blob;
    const algorithm = expected.kind === 'key' ? (0,_formats_digest_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOfKey */ .N7)(expected.publicKey) : 'sha256';
    if (algorithm === 'sha256')
        return { sha256 };
    const pieces = [];
    // Only Ed25519 needs the whole; it had to be kept whole to be signed.
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






/** What is proved in either case. */
function provedBy(file) {
    return file.kind === 'statement' ? file.statement : file.blob;
}
/**
 * Check 15 of the signing specification, 6.2: every artifact needs at least one verified bundle of the wanted type.
 * A bundle that is refused speaks against all, except one by or about others where everything is proved without it
 * and a bundle beside it counts. Genuine bundles of other predicate types are no evidence; if there are only such, or
 * none at all, nothing was verified.
 *
 * @throws Problem `verify/not-asked` without an artifact or an expected signer.
 */
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
        // A level can only be asked of predicates that are compared with their certificates.
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
/** Once over all: statements may be about thousands of artifacts. */
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
        if (reasons.length === 0)
            return notVerified(noneExists(unproved, question));
        // Nobody could look: that is no finding against the artifact, and no pass.
        if (unable)
            return notVerified(reasons.slice(0, 3).join('; '));
    }
    // With one artifact, what was refused says it already.
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
/** Signing specification, section 12: `V_NONE`. */
function noneExists(answers, { predicateType, lookedIn }) {
    const type = predicateType === undefined ? '' : ` of type ${predicateType}`;
    const named = answers.slice(0, 3).map(({ artifact }) => (0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .formatArtifact */ .oN)(artifact.digests));
    const more = answers.length > 3 ? ` and ${answers.length - 3} more` : '';
    return `no attestation${type} exists for ${named.join(', ')}${more} (looked in ${lookedIn.join(', ')})`;
}


/***/ }),

/***/ 14627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noBundleOutputs),
/* harmony export */   p: () => (/* binding */ bundleOutputs)
/* harmony export */ });
/** What a run says of bundles that it made or verified: the same in every action that does. Name to meaning. */
const bundleOutputs = {
    'bundle-path': 'Path of the first bundle.',
    'bundle-paths': 'Paths of all bundles, as a JSON list.',
    'bundles-jsonl-path': 'Path of the first file with bundles as JSON lines (`formats: intoto-jsonl`).',
    subjects: 'What the bundles are about, as a JSON list of `{name, digest}`.',
    identity: 'Who signed: the name in the certificate, or `sha256:` and the id of the key; one per line.',
    issuer: 'Who certified the identity; empty for keys.',
    instance: 'The Sigstore instance of the certificate; empty for keys.',
    'certificate-path': 'Path of the certificate as PEM, in `output-path`.',
    'log-indexes': 'Proved indexes of the transparency-log entries, as a JSON list.',
    'attestation-id': "Id of the first bundle in GitHub's attestation store.",
    'attestation-ids': "Ids of all bundles in GitHub's attestation store, as a JSON list.",
    'attestation-url': 'Address of the first one.',
    'attestation-urls': 'Addresses of all of them, as a JSON list.',
    'verify-command': 'The command that checks the result again, offline.',
};
/** Every one of them, empty where a run has nothing to say. */
const noBundleOutputs = {
    status: 'unsigned',
    'bundle-path': '',
    'bundle-paths': '[]',
    'bundles-jsonl-path': '',
    subjects: '[]',
    identity: '',
    issuer: '',
    instance: '',
    'certificate-path': '',
    'log-indexes': '[]',
    'attestation-id': '',
    'attestation-ids': '[]',
    'attestation-url': '',
    'attestation-urls': '[]',
    'verify-command': '',
};


/***/ }),

/***/ 17278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ verifyCommand),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   w0: () => (/* binding */ signerFlags)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89912);


const GITHUB_ISSUER = (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .githubHostOf */ .l)('https://github.com').issuer;
/** What anyone types to check the folder again. `PUBLIC.pem` stands for the public key of a signer. */
function verifyCommand(workspace, folder, signers) {
    return `secure-build verify ${shellWord(shownPath(workspace, folder))}${signerFlags(signers)}`;
}
/** Whom to expect: without it, a verification would accept anybody. */
function signerFlags(signers) {
    return signers
        .flatMap(({ spec, expected }) => {
        if (expected.kind === 'identity')
            return identityFlags(expected);
        return spec === 'local' ? [] : ['--key PUBLIC.pem', ...evidenceFlags(expected)];
    })
        .map((flag) => ` ${flag}`)
        .join('');
}
function evidenceFlags({ log, time }) {
    if (log === 'required' && time === 'required')
        return [];
    if (log === 'none' && time === 'none')
        return ['--key-evidence none'];
    return [`--key-evidence ${log === 'required' ? 'log' : 'time'}`];
}
/** The workflow, the repository and its id; what belongs to this one run stays out, or no other run would pass. */
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
/** Relative where it is inside the workspace, as a person would type it there. */
function shownPath(workspace, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
    if (inside === '' || inside.startsWith('..'))
        return path;
    // A name that starts like a flag would be read as one.
    return inside.startsWith('-') ? `./${inside}` : inside;
}
/** One word for a POSIX shell. */
function shellWord(text) {
    return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
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








/** Commands for so many bundles; the others differ in names only. */
const SHOWN = 5;
/**
 * What it takes to verify the bundles without a network, by tools that know nothing of each other: the trusted
 * roots, the identity to expect, and the commands.
 *
 * @param folder absolute
 * @throws Problem `file/…`
 */
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
/** That of the instance that has certified the signer; for keys, of the one whose log or timestamps were used. */
function rootOf({ trust, verified }) {
    const names = new Set(verified.map(({ instance }) => instance));
    return trust.instances.find(({ name }) => names.has(name)) ?? trust.instances[0];
}
/** gh reads one root in each line; the same content, whatever the spelling of the file was. */
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

/** The best that a block can do: a copy of 64 bytes is spelled in three. A greater claim needs no reading. */
const GREATEST_RATIO = 22;
/**
 * Decodes a raw Snappy block (google/snappy `format_description.txt`; not the framing format): what GitHub's
 * attestation store keeps behind a `bundle_url`.
 *
 * @throws Problem `limit/exceeded` before anything is allocated, else `verify/parse`.
 */
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
            // Source and target may overlap: byte by byte, a short pattern repeats itself.
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
    /** Little-endian base 128, at most 32 bits. */
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













/** GitHub's attestation store of one repository: `POST` and `GET /repos/OWNER/REPO/attestations`. */
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
            await budget.take(taken.length, (0,retry.deadlineIn)(ports, deadlineMs));
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
        // An earlier run may have come this far: the store would keep the same bundle twice (SEC-151).
        if (await this.#isThere())
            return this.#receipt(true);
        const { api } = this.#options;
        const effort = (0,github_api/* startGithubEffort */.QI)(api, this.#deadline);
        const answer = await (0,github_api/* callGithub */._r)(api, effort, {
            method: 'POST',
            url: `${api.url}/repos/${api.repository}/attestations`,
            body: (0,bytes/* utf8 */.As)(JSON.stringify({ bundle: this.#json })),
        }, {
            // The answer to the attempt before may have been lost on its way.
            before: async () => effort.attempts > 1 && (await this.#isThere()) ? (0,retry.done)({ kind: 'present' }) : undefined,
            read: (0,github_api/* jsonAnswer */.tQ)((value) => ({ kind: 'stored', id: idOf(value, effort) })),
            judge: ({ status, ...rest }) => {
                if (status === 409)
                    return (0,retry.done)({ kind: 'present' });
                if (status !== 401 && status !== 403 && status !== 404)
                    return undefined;
                return (0,retry.done)({ kind: 'refused', status, message: (0,github_api/* messageOf */.bD)({ status, ...rest }) });
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
    /** Signing specification, 12: `E_PERM_ATTEST`. */
    #refused({ status, message }) {
        const said = message === '' ? '' : `: ${JSON.stringify(message)}`;
        const because = `GitHub refused to store the attestation (HTTP ${status}${said}). ` +
            'Private repositories outside Enterprise Cloud have no attestation store. ' +
            `The signed bundle is safe at ${this.#bundle.safeAt}. Use "store: file" to stop asking.`;
        if (this.#options.asked === 'auto')
            return { kind: 'refused', place: this.#place, because };
        throw new problem/* Problem */.AF('store/not-permitted', because, {
            hint: (0,permission_to_add/* permissionToAdd */.G)('attestations: write'),
        });
    }
    /** Whether the store has this bundle. One that may not be read says nothing: the upload will tell. */
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
        const effort = (0,github_api/* startGithubEffort */.QI)(api, this.#deadline);
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
    const effort = (0,github_api/* startGithubEffort */.QI)(api, deadline);
    const stored = await listAttestations(api, effort, digest, [404]);
    // 404 means "none" and "not for you": who may see the repository has learned the first (never "empty" by mistake).
    if (stored.length === 0) {
        await (0,github_api/* callGithub */._r)(api, effort, { url: `${api.url}/repos/${api.repository}` }, { read: () => (0,retry.done)(true) });
    }
    return stored;
}
async function listAttestations(api, effort, digest, emptyWhen) {
    const path = `/repos/${api.repository}/attestations/sha256:${digest}?per_page=30`;
    const items = await (0,github_api/* listGithub */.QS)(api, effort, path, {
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
/** The bundle in a listing, or behind its `bundle_url`. */
async function bundleOf(api, effort, item) {
    if (!(0,core_json/* isJsonObject */.OW)(item))
        throw (0,service_call.wrongAnswer)(effort, 'an attestation is no object');
    const { bundle, bundle_url: url } = item;
    if ((0,core_json/* isJsonObject */.OW)(bundle))
        return (0,canonical_json/* canonicalBytes */.M)(bundle);
    if (typeof url !== 'string' || !URL.canParse(url) || new URL(url).protocol !== 'https:')
        throw (0,service_call.wrongAnswer)(effort, 'an attestation has neither a bundle nor the https address of one');
    // The address is on another host as a rule, and signed by itself: it gets no token (SEC-085).
    return (0,github_api/* callGithub */._r)(api, effort, { url, accept: '*/*' }, { read: (response) => readCompressed(api, effort, response), maxBytes: limits/* limits */.F.bundleBytes });
}
function readCompressed({ ports }, effort, { body }) {
    try {
        const bytes = decodeSnappy(body, limits/* limits */.F.bundleBytes);
        const json = (0,core_json/* parseJson */.qF)(bytes, { maxBytes: limits/* limits */.F.bundleBytes, protoKeys: 'keep' });
        return (0,core_json/* isJsonObject */.OW)(json) ? (0,retry.done)((0,canonical_json/* canonicalBytes */.M)(json)) : (0,retry/* again */.TG)('gave a bundle that is no object');
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        if (error.code === 'limit/exceeded')
            throw (0,retry/* unavailable */.hU)(ports, effort, `gave no usable answer (${error.message})`, error);
        return (0,retry/* again */.TG)('gave a bundle that is damaged');
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
/**
 * At most `perMinute` in any 60 seconds. A bucket that fills up while it is used would let twice as many pass in its
 * first minute, and GitHub's own limit is close above ours.
 */
function openRateBudget({ clock, log }, perMinute = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.contentRequestsPerMinute) {
    /** When each of the last requests was allowed, the oldest first. */
    const taken = [];
    const takeOne = async (deadline) => {
        const now = clock.now().getTime();
        const oldest = taken.length < perMinute ? undefined : taken.shift();
        const free = Math.max(now, (oldest ?? now - MINUTE_MS) + MINUTE_MS);
        taken.push(free);
        if (free <= now)
            return;
        if (free >= deadline.endsAt.getTime()) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('service/unavailable', `GitHub's API: ${perMinute} attestations a minute are allowed, and the deadline ends before the next. Nothing was published.`, { hint: 'Raise "deadline", or group subjects into fewer statements.' });
        }
        log.progress(`GitHub's API: waiting ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(free - now)} for its rate limit`);
        await clock.sleep(free - now);
    };
    return {
        async take(count, deadline) {
            for (let index = 0; index < count; index += 1)
                await takeOne(deadline);
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









/**
 * The release of one tag and its assets, over GitHub's REST API. It decides nothing but what may be tried again; all
 * that it tells is GitHub's word.
 */
class ReleaseClient {
    #api;
    #tag;
    #deadline;
    /** `release v1.2.3 of acme/app` */
    place;
    /** @param deadline asked for each operation that transfers nothing large */
    constructor(api, tag, deadline) {
        this.#api = api;
        this.#tag = tag;
        this.#deadline = deadline;
        this.place = `release ${tag} of ${api.repository}`;
    }
    /**
     * By tag, then among the drafts, which have no tag that GitHub would look up. A token without `contents: write` sees
     * no drafts.
     *
     * @throws Problem `release/missing` where several drafts have the tag
     */
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
    /**
     * Whether the token has `contents: write`, and so sees drafts. No answer of GitHub says what a token may do: a
     * repository's `permissions.push` is about a user, and false for every token of a job. So it is asked for the notes
     * of a release, which takes this right and leaves nothing behind.
     * https://docs.github.com/rest/releases/releases#generate-release-notes-content-for-a-release
     *
     * @returns `undefined` where the answer is about something else than the right
     */
    async mayWrite() {
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .callGithub */ ._r)(this.#api, this.#effort(), {
            method: 'POST',
            url: this.#url('/releases/generate-notes'),
            body: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(JSON.stringify({ tag_name: this.#tag })),
        }, { read: () => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true), judge: ({ status }) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(status === 403 ? false : undefined) });
    }
    /** A release as it is now; `undefined` where it was removed. */
    async read({ id }) {
        return this.#releaseAt(`/releases/${id}`);
    }
    /**
     * A draft, which nobody sees and which makes no tag.
     *
     * @param commit where the tag is; GitHub would make a missing tag there
     */
    async create(commit) {
        const effort = this.#effort();
        const body = { tag_name: this.#tag, target_commitish: commit, name: this.#tag, draft: true };
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .callGithub */ ._r)(this.#api, effort, { method: 'POST', url: this.#url('/releases'), body: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(JSON.stringify(body)) }, {
            // The answer to the attempt before may have been lost on its way.
            before: async () => {
                const present = effort.attempts > 1 ? await this.find() : undefined;
                return present === undefined ? undefined : (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(present);
            },
            read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonAnswer */ .tQ)((value) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readRelease */ .iJ)(this.#api, effort, value)),
        });
    }
    /**
     * From here on everybody sees it. Tag and commit are said again: whoever may write could have given the draft others
     * after it was found, and a tag that is missing by now is made there.
     */
    async publish(release, commit) {
        const effort = this.#effort();
        const body = { draft: false, tag_name: this.#tag, target_commitish: commit };
        await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .callGithub */ ._r)(this.#api, effort, {
            method: 'PATCH',
            url: this.#url(`/releases/${release.id}`),
            body: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(JSON.stringify(body)),
        }, {
            before: async () => {
                const now = effort.attempts > 1 ? await this.read(release) : undefined;
                return now?.draft === false ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true) : undefined;
            },
            read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonAnswer */ .tQ)(() => true),
        });
    }
    async assets({ id }) {
        const effort = this.#effort();
        const path = `/repos/${this.#api.repository}/releases/${id}/assets?per_page=100`;
        const items = await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .listGithub */ .QS)(this.#api, effort, path, { most: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.releaseAssets });
        return items.map((item) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readAsset */ .fs)(effort, item));
    }
    async assetNamed(release, name) {
        return (await this.assets(release)).find((asset) => asset.name === name);
    }
    /**
     * Ends when GitHub has stored so many bytes under this very name.
     *
     * @throws Problem `subject/name` for a name that GitHub has changed; the asset is removed again
     * @throws Problem `release/immutable` where the release was published meanwhile
     */
    async upload(release, name, content) {
        const sizeBytes = 'bytes' in content ? content.bytes.length : content.sizeBytes;
        const effort = this.#effort(sizeBytes);
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .callGithub */ ._r)(this.#api, effort, {
            method: 'POST',
            url: `${release.uploadUrl}?name=${encodeURIComponent(name)}`,
            ...('bytes' in content ? { body: content.bytes } : { bodyFile: content.path }),
            contentType: 'application/octet-stream',
            sendsToken: true,
        }, {
            timeoutMs: (0,_transfer_time_js__WEBPACK_IMPORTED_MODULE_8__/* .transferMs */ .i)(sizeBytes),
            // An attempt whose answer was lost has made the asset, or the remains of one.
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
                return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .again */ .TG)(`stored ${asset.sizeBytes} of ${sizeBytes} bytes of "${name}"`);
            },
            judge: (response) => {
                const fault = response.status === 422 ? (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .uploadFault */ .K_)((0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)(response)) : undefined;
                // Another writer was faster: whether with the same bytes, the comparison will tell.
                if (fault === 'exists')
                    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)({ kind: 'present' });
                if (fault === 'immutable')
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('release/immutable', `${this.place} was published meanwhile and is immutable`);
                return undefined;
            },
        });
    }
    async remove({ id }) {
        await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .callGithub */ ._r)(this.#api, this.#effort(), { method: 'DELETE', url: this.#url(`/releases/assets/${id}`) }, {
            read: () => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true),
            judge: ({ status }) => (status === 204 || status === 404 ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(true) : undefined),
        });
    }
    /** The bytes of an asset, of which nobody knows yet whether they are the right ones. */
    async download(asset) {
        if (asset.sizeBytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.bundleBytes) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('verify/limit', `asset "${asset.name}" of ${this.place} has ${asset.sizeBytes} bytes`);
        }
        return this.#fetch(asset, {});
    }
    /** The same into a file, in constant memory. @param path absolute */
    async save(asset, path) {
        await this.#fetch(asset, { saveTo: path });
    }
    /** The commit that the tag leads to; `undefined` where there is no such tag. */
    async tagCommit() {
        const ref = `refs/tags/${this.#tag}`;
        const path = this.#tag.split('/').map(encodeURIComponent).join('/');
        let url = this.#url(`/git/ref/tags/${path}`);
        // An annotated tag is an object of its own; one that names another tag is nobody's release.
        for (let depth = 0; depth < 2; depth += 1) {
            const effort = this.#effort();
            const target = await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .callGithub */ ._r)(this.#api, effort, { url }, {
                read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonAnswer */ .tQ)((value) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .tagTarget */ .iF)(value, effort, depth === 0 ? ref : undefined)),
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
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .callGithub */ ._r)(this.#api, effort, { url: this.#url(path) }, {
            read: (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonAnswer */ .tQ)((value) => (0,_release_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readRelease */ .iJ)(this.#api, effort, value)),
            judge: ({ status }) => (status === 404 ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(undefined) : undefined),
        });
    }
    async #drafts() {
        const effort = this.#effort();
        const path = `/repos/${this.#api.repository}/releases?per_page=100`;
        const all = await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .listGithub */ .QS)(this.#api, effort, path, { most: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.releases });
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
            // For each attempt anew: an address is good for minutes only.
            before: async () => {
                const answer = await this.#ask(asset, { ...into, ...bounds });
                if (typeof answer !== 'string')
                    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(answer);
                address = answer;
                return undefined;
            },
            // Signed by itself, on another host: no token (SEC-085), and no second redirect (SEC-086).
            request: async () => this.#api.request({ ...into, url: address, accept: '*/*', sendsToken: false }),
            read: ({ body }) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(body),
        });
    }
    /** The address of the bytes, or, from a server of somebody's own, the bytes. */
    #ask({ id, sizeBytes }, { saveTo, ...bounds }) {
        const effort = this.#effort(sizeBytes);
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .callGithub */ ._r)(this.#api, effort, {
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
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .startGithubEffort */ .QI)(this.#api, {
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
/** About a minute in all. Counted in looks, since one look may take a minute itself where a service hangs. */
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 16_000, 32_000];
/**
 * Looks again, ever more rarely, until there is something to see; `undefined` where there is nothing after a minute.
 * For stores that answer "not found" for a moment after a write.
 */
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
