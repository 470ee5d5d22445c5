export const id = 9374;
export const ids = [9374];
export const modules = {

/***/ 99374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/seal.ts + 1 modules
var seal = __webpack_require__(73428);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts + 11 modules
var resolve_subjects = __webpack_require__(96082);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/signer.ts
var signing_signer = __webpack_require__(67608);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/common/src/edges/signers/file-content.ts

/** A file to be signed, read piece by piece each time: a signature over other bytes than were hashed is refused. */
function fileContent({ path, sha256, sizeBytes }, name) {
    return { kind: 'blob', sha256, sizeBytes, name, pieces: () => (0,external_node_fs_.createReadStream)(path) };
}

// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./actions/sign/src/command-line.ts
var command_line = __webpack_require__(19953);
// EXTERNAL MODULE: ./actions/sign/src/copies.ts
var src_copies = __webpack_require__(18358);
// EXTERNAL MODULE: ./actions/sign/src/pending.ts
var src_pending = __webpack_require__(48212);
// EXTERNAL MODULE: ./actions/sign/src/publish.ts
var publish = __webpack_require__(89064);
// EXTERNAL MODULE: ./actions/sign/src/setup.ts
var setup = __webpack_require__(78014);
// EXTERNAL MODULE: ./actions/sign/src/signed-outcome.ts + 1 modules
var signed_outcome = __webpack_require__(8736);
// EXTERNAL MODULE: ./actions/sign/src/stores.ts
var src_stores = __webpack_require__(69113);
;// CONCATENATED MODULE: ./actions/sign/src/sign.ts



















/** Mode `sign`: a signature over each file itself, which says "these bytes" and nothing more. */
async function sign(story, folder) {
    const { inputs, ports, context } = story;
    const root = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects } = await (0,resolve_subjects.resolveSubjects)(inputs, ports, (0,subject_context/* subjectContext */.g)(story, root, inputs.deadline));
    if (subjects.length === 0)
        return (0,signed_outcome/* nothingOutcome */.Cf)();
    refuseWithoutFile(subjects);
    const signers = await (0,setup/* openRunSigners */.d)(story);
    if (signers === undefined)
        return (0,signed_outcome/* unsignedOutcome */.uZ)(ports);
    // GitHub's store takes statements only; nobody asked for it by name here.
    const lines = inputs.store.filter((line) => line !== 'auto');
    const named = { ...story, inputs: { ...inputs, store: lines } };
    const stores = await (0,src_stores/* openStores */.j)(named, { images: [], isKeyless: true });
    const work = subjects.flatMap((subject) => signers.map((signer) => ({ subject, signer })));
    for (const store of stores)
        await store.prepare(work.map(({ subject, signer }) => plannedOf(subject, signer, signers)));
    const bundles = await signAll(story, folder, work, signers);
    await (0,resolve_subjects/* refuseChangedSubjects */.K)(ports.files, subjects);
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('sign'));
    await evidence.addSubjects(subjects);
    await evidence.write(bundles.map(({ evidenceName, bytes, verified }) => ({
        name: evidenceName,
        kind: 'attestation',
        bytes,
        mediaType: sigstore_bundle/* BUNDLE_MEDIA_TYPE */.NV,
        subjects: verified.artifacts,
    })));
    await (0,seal/* sealEvidence */.f)(ports.files, evidence, signers[0], ports.clock.now());
    const receipts = await (0,publish/* publish */.m)(named, stores, bundles);
    const copies = await (0,src_copies/* writeCopies */.Z)(story, bundles, signers);
    const paths = bundles.map(({ safeAt }) => safeAt);
    const [first] = bundles;
    const artifact = subjects.length === 1 ? (subjects[0]?.files[0]?.relative ?? 'ARTIFACT') : 'ARTIFACT';
    const bundle = bundles.length === 1 && first !== undefined ? first.safeAt : 'BUNDLE';
    const command = `secure-build verify ${(0,command_line/* shellWord */.r7)(artifact)} --bundle ${(0,command_line/* shellWord */.r7)(bundle)}${(0,command_line/* signerFlags */.w0)(signers)}`;
    return (0,signed_outcome/* signedOutcome */.TQ)(story, { what: 'file', bundles, paths, signers, receipts, copies, command });
}
async function signAll({ inputs, ports }, folder, work, signers) {
    const pending = (0,src_pending/* pendingKeeper */.k)(ports, folder);
    let done = 0;
    return ports.log.group(`Signing ${work.length} ${work.length === 1 ? 'file' : 'files'}`, () => (0,map_concurrently/* mapConcurrently */.X)(work, inputs.concurrency, async ({ subject, signer }) => {
        const planned = plannedOf(subject, signer, signers);
        const evidenceName = `attestations/${subject.name}${suffixOf(signer, signers)}.sigstore.json`;
        const [file] = subject.files;
        if (file === undefined)
            throw new TypeError('a subject without a file');
        const onPartial = (bytes) => pending.keep(evidenceName, bytes);
        const { bundle, verified } = await (0,signing_signer/* signBlob */.P)(signer, fileContent(file, subject.name), ports.clock.now(), { onPartial });
        await pending.forget(evidenceName);
        done += 1;
        ports.log.progress(`${done} of ${work.length}: ${subject.name} by ${signer.spec}`);
        return { ...planned, bytes: bundle, verified, evidenceName, safeAt: `${folder}/${evidenceName}` };
    }));
}
function plannedOf(subject, signer, signers) {
    const name = `${subject.name.slice(subject.name.lastIndexOf('/') + 1)}${suffixOf(signer, signers)}`;
    return {
        fileName: `${name.replace(/[^\w.@+-]/g, '_')}.sigstore.json`,
        subjects: [{ name: subject.name, digest: subject.digest }],
        payloadBytes: subject.files[0]?.sizeBytes ?? 0,
        content: 'blob',
    };
}
function suffixOf({ expected }, signers) {
    return signers.length === 1 ? '' : `.${(0,identity/* expectedSignerId */._B)(expected).slice(0, 16)}`;
}
function refuseWithoutFile(subjects) {
    const bare = subjects.filter(({ files }) => files.length === 0);
    const [first] = bare;
    if (first === undefined)
        return;
    throw new problem/* Problem */.AF('subject/kind', `"${first.name}" is no file here: mode sign signs files themselves`, {
        hint: 'Use "mode: attest" to sign a statement about digests, images, folders and commits.',
        details: bare.slice(1, 10).map(({ name }) => `"${name}"`),
    });
}


/***/ })

};
