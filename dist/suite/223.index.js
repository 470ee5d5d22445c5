export const id = 223;
export const ids = [223,300];
export const modules = {

/***/ 5223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/common/src/domain/outside-link.ts
var outside_link = __webpack_require__(8320);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(1426);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts
var evidence_evidence = __webpack_require__(8595);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/seal.ts + 1 modules
var seal = __webpack_require__(3428);
// EXTERNAL MODULE: ./packages/common/src/edges/signers/registry.ts + 1 modules
var registry = __webpack_require__(6701);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(9543);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts
var sigstore_bundle = __webpack_require__(6157);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(1387);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/signer.ts
var signing_signer = __webpack_require__(7608);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts
var verify = __webpack_require__(5583);
;// CONCATENATED MODULE: ./actions/sign/src/attested-statement.ts



/** Several signers make several bundles over one payload; the key id keeps their names apart for ever. */
function nameOfBundle({ name }, { publicKey }, signers) {
    const suffix = signers.length === 1 ? '' : `.${publicKey.keyId.slice(0, 16)}`;
    return `attestations/${name}${suffix}.sigstore.json`;
}
/** A second run over the same statement adds nothing: the bundle that verifies already is kept (SEC-151). */
async function signOnce(evidence, { source, payload, subjects }, signer, bundleName) {
    const entry = (await evidence.entries()).find(({ name }) => name === bundleName);
    if (entry !== undefined) {
        const bundle = await evidence.read(entry);
        const earlier = (0,verify/* verifyBundle */.I)(bundle, {
            trustedKeys: [{ publicKey: signer.publicKey, name: signer.spec }],
            artifacts: subjects.map(({ digest }) => digest.sha256),
        });
        if (earlier.kind === 'verified' && earlier.statement.payloadSha256 === (0,digest/* sha256 */.sc)(payload)) {
            return { source, bundleName, bundle, signer, verified: earlier.statement, isNew: false };
        }
    }
    return { source, bundleName, signer, ...(await (0,signing_signer/* signStatement */.f)(signer, payload)), isNew: true };
}

;// CONCATENATED MODULE: ./actions/sign/src/command-line.ts

/** What anyone types to check the folder again. `PUBLIC.pem` stands for the public key of a signer. */
function verifyCommand(workspace, folder, signers) {
    const keys = signers.filter(({ spec }) => spec !== 'local').map(() => ' --key PUBLIC.pem');
    return `secure-build verify ${shellWord(shownPath(workspace, folder))}${keys.join('')}`;
}
/** The command line takes one artifact at a time; for several, `ARTIFACT` stands for each. */
function artifactWord(artifacts, workspace) {
    const [only, ...others] = artifacts;
    return only === undefined || others.length > 0 ? 'ARTIFACT' : shellWord(shownPath(workspace, only.path));
}
/** Relative where it is inside the workspace, as a person would type it there. */
function shownPath(workspace, path) {
    const inside = (0,external_node_path_.relative)(workspace, path);
    if (inside === '' || inside.startsWith('..'))
        return path;
    // A name that starts like a flag would be read as one.
    return inside.startsWith('-') ? `./${inside}` : inside;
}
/** One word for a POSIX shell. */
function shellWord(text) {
    return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./actions/sign/src/summary.ts
var summary = __webpack_require__(5103);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(6912);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(4509);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(1967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts + 1 modules
var problem = __webpack_require__(7296);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subjects.ts
var provenance_subjects = __webpack_require__(673);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(266);
;// CONCATENATED MODULE: ./actions/sign/src/unsigned.ts







/**
 * What the inputs ask to sign: a predicate about files, statements in files, or else all statements and SBOMs
 * of the evidence folder. An SBOM is signed as the predicate of a statement about what was built.
 *
 * @throws Problem `sign/nothing`, `subject/limit`, `statement/invalid` or `input/no-match`, all before signing.
 */
async function findUnsigned(story, evidence) {
    const { inputs } = story;
    const found = inputs['predicate-path'] !== undefined
        ? [await ownPredicate(story, inputs['predicate-path'])]
        : inputs['statement-path'].length > 0
            ? await ownStatements(story)
            : await evidenceStatements(evidence);
    if (found.length === 0) {
        throw new problem/* Problem */.AF('sign/nothing', 'the evidence folder holds no statement and no SBOM', {
            at: { file: evidence.folder },
        });
    }
    for (const { source, subjects, predicateType } of found) {
        refuseOwnWords(predicateType, source);
        // More would be refused by the attestation store of GitHub, after the signature is out.
        if (subjects.length > limits/* limits */.F.subjects) {
            const message = `${subjects.length} subjects; one statement takes at most ${limits/* limits */.F.subjects}`;
            throw new problem/* Problem */.AF('subject/limit', message, { at: { file: source } });
        }
    }
    refuseSameNames(found);
    return found;
}
async function ownPredicate({ inputs, ports, context }, path) {
    const artifactRoot = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const artifacts = await (0,provenance_subjects/* findArtifacts */.n1)(ports.files, artifactRoot, inputs['artifact-path']);
    const bytes = await ports.files.read((0,external_node_path_.resolve)(context.workspace, path), limits/* limits */.F.statementBytes);
    const subjects = (0,provenance_subjects/* subjectsOf */.Z6)(artifacts);
    const predicateType = inputs['predicate-type'] ?? '';
    return {
        source: path,
        name: ownName(path),
        payload: (0,in_toto/* statementBytes */.Tp)(subjects, predicateType, readObject(bytes, path)),
        subjects,
        predicateType,
        refuseChanged: () => (0,provenance_subjects/* refuseChanged */.dT)(ports.files, artifacts),
    };
}
async function ownStatements({ inputs, ports, context }) {
    const statements = [];
    for (const path of inputs['statement-path']) {
        const bytes = await ports.files.read((0,external_node_path_.resolve)(context.workspace, path), limits/* limits */.F.statementBytes);
        statements.push(statementIn(bytes, path, ownName(path)));
    }
    return statements;
}
async function evidenceStatements(evidence) {
    const entries = await evidence.entries();
    const statements = [];
    for (const entry of entries) {
        if (entry.kind === 'statement') {
            statements.push(statementIn(await evidence.read(entry), entry.name, evidenceName(entry)));
        }
        else if (entry.kind === 'sbom')
            statements.push(await sbomStatement(evidence, entry));
    }
    return statements;
}
function statementIn(bytes, source, name) {
    const { subject: subjects, predicateType } = (0,in_toto/* parseStatement */.By)(bytes, source);
    const payload = (0,canonical_json/* canonicalBytes */.M)(readObject(bytes, source));
    return { source, name, payload, subjects, predicateType, refuseChanged: async () => { } };
}
async function sbomStatement(evidence, entry) {
    const subjects = await evidence.subjects();
    if (subjects.length === 0) {
        throw new problem/* Problem */.AF('sign/nothing', 'an SBOM is signed about what was built, but no subject is known', {
            at: { file: entry.name },
        });
    }
    const document = readObject(await evidence.read(entry), entry.name);
    const predicateType = sbomPredicateType(document, entry.name);
    return {
        source: entry.name,
        name: evidenceName(entry),
        payload: (0,in_toto/* statementBytes */.Tp)(subjects, predicateType, document),
        subjects,
        predicateType,
        refuseChanged: async () => { },
    };
}
/**
 * A seal is made of the index that stands there, a decision by the gate. Signing either because a file asks for
 * it would let whoever writes a file choose the verdict, or vouch for a folder of his own.
 */
function refuseOwnWords(predicateType, file) {
    if (predicateType !== in_toto/* predicateTypes */.ZR.evidenceSeal && predicateType !== in_toto/* predicateTypes */.ZR.policyDecision)
        return;
    throw new problem/* Problem */.AF('statement/invalid', `a statement of the type ${predicateType} is signed only by the step that concludes it`, { at: { file }, hint: 'Remove the file and find out who wrote it. The gate signs decisions itself.' });
}
/** By what the document says of itself: a file name says nothing. */
function sbomPredicateType({ bomFormat, spdxVersion }, file) {
    if (bomFormat === 'CycloneDX')
        return in_toto/* predicateTypes */.ZR.cyclonedx;
    if (spdxVersion === 'SPDX-2.3')
        return in_toto/* predicateTypes */.ZR.spdx;
    throw new problem/* Problem */.AF('statement/invalid', 'neither a CycloneDX nor an SPDX 2.3 document', { at: { file } });
}
function readObject(bytes, file) {
    const value = (0,json/* parseJson */.qF)(bytes, {
        file,
        maxBytes: limits/* limits */.F.statementBytes,
        maxDepth: limits/* limits */.F.lockfileDepth,
        // An SBOM may hold any package name as a key.
        protoKeys: 'keep',
    });
    if ((0,json/* isJsonObject */.OW)(value))
        return value;
    throw new problem/* Problem */.AF('statement/invalid', 'expected a JSON object', { at: { file } });
}
/** `reports/provenance/statement.json` → `provenance`, `sbom/app.cdx.json` → `app.cdx`. */
function evidenceName({ name }) {
    return name.replace(/^(?:reports|sbom)\//, '').replace(/(?:\/statement)?\.json$/, '');
}
/** In a folder of its own, so that a file of the user never takes the place of a statement of the chain. */
function ownName(path) {
    return `own/${(0,external_node_path_.basename)(path).replace(/\.json$/, '')}`;
}
function refuseSameNames(statements) {
    const byName = new Map();
    for (const { name, source } of statements) {
        const other = byName.get(name);
        if (other !== undefined) {
            const message = `"${other}" and "${source}" would give one bundle "${name}"`;
            throw new problem/* Problem */.AF('input/invalid', message, {
                hint: 'Rename one of the files, or sign them in two runs.',
            });
        }
        byName.set(name, source);
    }
}

;// CONCATENATED MODULE: ./actions/sign/src/attest.ts










/** Mode `attest`: one bundle per statement and signer, all verified before the first is stored; then the seal. */
async function attest(story, folder) {
    const { inputs, ports, context } = story;
    const signers = await (0,registry/* openSigners */.aY)(inputs.signers, story);
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, (0,suite_version/* producerOf */._)('sign'));
    const unsigned = await findUnsigned(story, evidence);
    const attested = [];
    for (const statement of unsigned) {
        for (const signer of signers) {
            ports.log.progress(`signing ${statement.source} with ${signer.spec}`);
            const bundleName = nameOfBundle(statement, signer, signers);
            attested.push(await signOnce(evidence, statement, signer, bundleName));
        }
    }
    for (const statement of unsigned)
        await statement.refuseChanged();
    await store(evidence, attested);
    await (0,seal/* sealEvidence */.f)(ports.files, evidence, signers[0]);
    return outcomeOf(attested, signers, folder, verifyCommand(context.workspace, folder, signers));
}
async function store(evidence, attested) {
    const fresh = attested.filter(({ isNew }) => isNew);
    if (fresh.length === 0)
        return;
    await evidence.addSubjects(fresh.flatMap(({ verified }) => verified.statement.subject));
    await evidence.write(fresh.map(({ bundleName, bundle, verified }) => ({
        name: bundleName,
        kind: 'attestation',
        bytes: bundle,
        mediaType: sigstore_bundle/* BUNDLE_MEDIA_TYPE */.NV,
        subjects: verified.artifacts,
    })));
}
function outcomeOf(attested, signers, folder, command) {
    const paths = attested.map(({ bundleName }) => `${folder}/${bundleName}`);
    const fresh = attested.filter(({ isNew }) => isNew).length;
    const kept = attested.length - fresh;
    const headline = [
        `${fresh} ${fresh === 1 ? 'bundle' : 'bundles'} signed and verified`,
        ...(kept === 0 ? [] : [`${kept} kept from an earlier run`]),
        'evidence folder sealed',
    ].join(', ');
    return {
        verdict: verdict/* pass */.IX,
        headline: `${headline}.`,
        facts: [
            ...signers.flatMap(({ spec, publicKey, proves }) => [
                ['Signer', `${spec} (key sha256:${publicKey.keyId})`],
                ['It proves', proves],
            ]),
            ['Bundles', `${folder}/attestations`],
            ['Check again', command],
        ],
        summary: (0,summary/* attestSummary */.gP)(attested, signers, headline, command),
        outputs: {
            status: 'signed',
            'bundle-path': paths[0] ?? '',
            'bundle-paths': JSON.stringify(paths),
            subjects: JSON.stringify(distinctSubjects(attested)),
            identity: signers.map(({ publicKey }) => `sha256:${publicKey.keyId}`).join('\n'),
            'verify-command': command,
        },
        annotations: [],
        details: {
            bundles: attested.map(({ bundleName, source, signer, isNew }) => ({
                bundle: bundleName,
                source,
                signer: `sha256:${signer.publicKey.keyId}`,
                new: isNew,
            })),
        },
    };
}
function distinctSubjects(attested) {
    const all = attested.flatMap(({ verified }) => verified.statement.subject);
    const distinct = new Map(all.map((subject) => [`${subject.digest.sha256} ${subject.name}`, subject]));
    return [...distinct.values()];
}

;// CONCATENATED MODULE: ./actions/sign/src/mode-inputs.ts

const onlyFor = {
    attest: ['signers', 'statement-path', 'predicate-path'],
    verify: ['bundle-path', 'key'],
};
/**
 * Rules across inputs. An input that would be ignored is a misunderstanding; all faults are named together.
 *
 * @throws Problem `input/invalid`
 */
function refuseContradictions(inputs, context) {
    const other = inputs.mode === 'attest' ? 'verify' : 'attest';
    const faults = onlyFor[other]
        .filter((name) => isGiven(inputs[name]))
        .map((name) => `input "${name}" belongs to mode ${other}, not to ${inputs.mode}`);
    faults.push(...(inputs.mode === 'attest' ? attestFaults(inputs) : verifyFaults(inputs, context)));
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new problem/* Problem */.AF('input/invalid', first, { details: others });
}
function attestFaults(inputs) {
    const own = ['predicate-path', 'predicate-type', 'artifact-path'];
    const given = own.filter((name) => isGiven(inputs[name]));
    if (given.length === 0)
        return [];
    const faults = own
        .filter((name) => !given.includes(name))
        .map((name) => `input "${name}" is needed together with "${given.join('" and "')}"`);
    if (isGiven(inputs['statement-path']))
        faults.push('a predicate and "statement-path" exclude each other');
    return faults;
}
function verifyFaults(inputs, context) {
    const faults = [];
    if (context.kind === 'workflow' && !isGiven(inputs.key)) {
        faults.push('input "key" is needed by mode verify: without a trusted key nothing can be verified');
    }
    // A bundle that verifies with any artifact, or with none, proves nothing (SEC-002).
    if (isGiven(inputs['bundle-path']) && !isGiven(inputs['artifact-path'])) {
        faults.push('input "artifact-path" is needed together with "bundle-path": name what must have been signed');
    }
    if (!isGiven(inputs['bundle-path'])) {
        for (const name of ['artifact-path', 'predicate-type']) {
            if (isGiven(inputs[name]))
                faults.push(`input "${name}" needs "bundle-path" in mode verify`);
        }
    }
    return faults;
}
function isGiven(value) {
    return typeof value === 'string' ? value !== '' : value !== undefined && value.length > 0;
}

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(3691);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/trust-outside.ts
var trust_outside = __webpack_require__(6244);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/verify-folder.ts + 1 modules
var verify_folder = __webpack_require__(2331);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(9212);
;// CONCATENATED MODULE: ./packages/common/src/domain/signing/verify-files.ts


/**
 * Given bundles against given artifacts. Every bundle must verify, and every artifact needs at least one verified
 * statement (signing specification, 6.2, check 15). Genuine bundles of other predicate types than the expected
 * one are no evidence; if there are only such, nothing was verified.
 *
 * @throws Problem `verify/not-asked` without an artifact, a bundle or a trusted key.
 */
function verifyFiles(artifacts, bundles, trustedKeys, predicateType) {
    const verified = [];
    const refused = [];
    for (const { name, bytes } of bundles) {
        const artifactDigests = artifacts.map(({ sha256 }) => sha256);
        const verification = (0,verify/* verifyBundle */.I)(bytes, { trustedKeys, artifacts: artifactDigests });
        if (verification.kind === 'not-verified')
            refused.push({ name, refusal: verification });
        else
            verified.push({ name, statement: verification.statement });
    }
    const answers = artifacts.map((artifact) => ({
        artifact,
        predicateTypes: typesAbout(artifact, verified),
    }));
    return { verdict: judge(answers, refused, predicateType), artifacts: answers, verified, refused };
}
function typesAbout({ sha256 }, verified) {
    const about = verified.filter(({ statement }) => statement.artifacts.includes(sha256));
    return [...new Set(about.map(({ statement }) => statement.statement.predicateType))];
}
function judge(artifacts, refused, predicateType) {
    const reasons = refused.map(({ name, refusal }) => `${name}: ${refusal.because}`);
    const wanted = (types) => predicateType === undefined ? types.length > 0 : types.includes(predicateType);
    const bare = artifacts.filter(({ predicateTypes }) => !wanted(predicateTypes));
    const what = predicateType === undefined ? 'verified statement' : `verified statement of type ${predicateType}`;
    if (bare.length === artifacts.length && reasons.length === 0) {
        return { kind: 'not-verified', because: `no ${what} is about any of the artifacts: this is not a pass` };
    }
    reasons.push(...bare.map(({ artifact }) => `${artifact.name}: no ${what} is about it`));
    return (0,verdict/* verdictOf */.Vj)(reasons);
}

// EXTERNAL MODULE: ./packages/common/src/edges/signers/local.ts
var signers_local = __webpack_require__(2685);
// EXTERNAL MODULE: ./packages/common/src/formats/public-key.ts
var public_key = __webpack_require__(5413);
// EXTERNAL MODULE: ./actions/sign/src/verify-outcome.ts
var verify_outcome = __webpack_require__(6471);
;// CONCATENATED MODULE: ./actions/sign/src/verify.ts













/** Mode `verify`: given bundles against given files, or a whole evidence folder. Offline, changes nothing. */
async function verify_verify(story, folder) {
    const { inputs, ports, context } = story;
    const trustedKeys = await readTrustedKeys(story, folder);
    const artifactRoot = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const keyFlags = inputs.key.map((path) => ` --key ${shellWord(path)}`).join('');
    if (inputs['bundle-path'].length === 0) {
        const answer = await (0,verify_folder/* verifyFolder */.M)(ports.files, { folder, workspace: artifactRoot, trustedKeys });
        return (0,verify_outcome/* folderOutcome */.h)(answer, folder, `secure-build verify ${shellWord(shownPath(context.workspace, folder))}${keyFlags}`);
    }
    const artifacts = await (0,provenance_subjects/* findArtifacts */.n1)(ports.files, artifactRoot, inputs['artifact-path']);
    const bundles = [];
    for (const name of inputs['bundle-path']) {
        const bytes = await ports.files.read((0,external_node_path_.resolve)(context.workspace, name), limits/* limits */.F.bundleBytes);
        bundles.push({ name, bytes });
    }
    const answer = verifyFiles(artifacts, bundles, trustedKeys, inputs['predicate-type']);
    const command = [
        `secure-build verify ${artifactWord(artifacts, context.workspace)}`,
        ...inputs['bundle-path'].map((path) => `--bundle ${shellWord(path)}`),
    ];
    return (0,verify_outcome/* filesOutcome */.m)(answer, inputs['bundle-path'], `${command.join(' ')}${keyFlags}`);
}
/** From the user, or the user's own local key; never from what is verified. */
async function readTrustedKeys({ inputs, ports, context }, folder) {
    const keys = [];
    for (const name of inputs.key) {
        const path = (0,external_node_path_.resolve)(context.workspace, name);
        await (0,trust_outside/* refuseTrustFromEvidence */.I)(ports.files, folder, path, `key "${name}"`);
        const bytes = await ports.files.read(path, limits/* limits */.F.keyFileBytes);
        const text = (0,core_bytes/* decodeUtf8 */._6)(bytes);
        if (text === undefined)
            throw new problem/* Problem */.AF('key/invalid', 'not a PEM file: not text', { at: { file: name } });
        keys.push({ publicKey: (0,public_key/* parsePublicKeyPem */.Wz)(text, name), name });
    }
    if (keys.length > 0)
        return keys;
    const local = await (0,signers_local/* readLocalKey */.pb)(ports.files);
    if (local === undefined)
        return [];
    ports.log.info(`trusted: only your own ${(0,identity/* formatIdentity */.gZ)({ kind: 'key', keyId: local.publicKey.keyId })}`);
    return [local];
}

;// CONCATENATED MODULE: ./actions/sign/src/run.ts





/** Signs statements and seals the evidence folder, or verifies bundles and folders. */
async function run(story) {
    const { inputs, ports, context } = story;
    refuseContradictions(inputs, context);
    const folder = (0,external_node_path_.resolve)(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
    if (inputs.mode === 'verify')
        return verify_verify(story, folder);
    await (0,outside_link/* refuseOutsideLink */.K)(ports.files, context.workspace, folder, 'evidence-path');
    return attest(story, folder);
}


/***/ }),

/***/ 5103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ folderSummary),
/* harmony export */   gP: () => (/* binding */ attestSummary),
/* harmony export */   sb: () => (/* binding */ filesSummary)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _secure_build_common_core_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1426);
/* harmony import */ var _secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9212);



/** What was signed, by which key, and what that proves. */
function attestSummary(attested, signers, headline, command) {
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `### Sign`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `**Verdict: pass** · ${headline}.`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Statement', 'About', 'Predicate type', 'Bundle', 'Key'], attested.map(({ source, verified, bundleName, signer }) => [
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(source),
        countOf(verified.statement.subject.length, 'file'),
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(verified.statement.predicateType),
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(bundleName),
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(signer.publicKey.keyId.slice(0, 16)),
    ])), (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Signer', 'Key id (SHA-256 of the public key)', 'What it proves'], signers.map(({ spec, publicKey, proves }) => [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(spec), (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(publicKey.keyId), proves])), (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Each bundle was verified from its stored bytes before it was written. The seal ${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('index.sigstore.json')} covers the index, and through it every file of the folder. There is no timestamp and no transparency log: when it was signed is not proved.`, checkAgain(command));
}
/** What a whole evidence folder is worth. */
function folderSummary(answer, headline, command) {
    const { verdict, artifacts, statements, sealedBy, decision, notVerified } = answer;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `### Verify`, verdictLine(verdict, headline), reasonsList(verdict), artifacts.length === 0
        ? undefined
        : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Artifact', 'SHA-256 of the file now', 'Found in', 'Verified statements about it'], artifacts.map(({ name, sha256, foundIn, predicateTypes }) => [
            (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
            sha256 === undefined ? 'none' : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha256),
            foundIn,
            predicateTypes.length === 0 ? 'none' : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(predicateTypes.map(_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY), ', '),
        ])), statements.length === 0
        ? undefined
        : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Bundle', 'Predicate type', 'Signed by'], statements.map(({ file, verified }) => [
            (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file),
            (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(verified.statement.predicateType),
            (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__/* .formatIdentity */ .gZ)(verified.signer)),
        ])), (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Sealed by: ${sealedBy === undefined ? 'no trusted key' : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__/* .formatIdentity */ .gZ)(sealedBy))}. Decision of the policy gate: ${decision === undefined ? 'none in the folder' : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(decision.verdict)}.`, notVerified.length === 0
        ? undefined
        : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Not verified:`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(notVerified.map(({ file, because, hint }) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}: ${because}. ${hint}`))), checkAgain(command));
}
/** What given bundles say about given files. */
function filesSummary(answer, headline, command) {
    const { verdict, artifacts, verified, refused } = answer;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `### Verify`, verdictLine(verdict, headline), reasonsList(verdict), (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Artifact', 'SHA-256 of the file', 'Verified statements about it'], artifacts.map(({ artifact, predicateTypes }) => [
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(artifact.name),
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(artifact.sha256),
        predicateTypes.length === 0 ? 'none' : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(predicateTypes.map(_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY), ', '),
    ])), (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Bundle', 'Result', 'Signed by, or what to do'], [
        ...verified.map(({ name, statement }) => [
            (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
            'verified',
            (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__/* .formatIdentity */ .gZ)(statement.signer)),
        ]),
        ...refused.map(({ name, refusal }) => [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(refusal.code), refusal.hint]),
    ]), checkAgain(command));
}
const verdictLine = ({ kind }, headline) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `**Verdict: ${kind}** · ${headline}`;
function reasonsList(verdict) {
    const reasons = (0,_secure_build_common_core_verdict__WEBPACK_IMPORTED_MODULE_1__/* .reasonsOf */ .zM)(verdict);
    return reasons.length === 0 ? undefined : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(reasons.map((reason) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `- ${reason}`));
}
const checkAgain = (command) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Check again, offline: ${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(command)}`;
const countOf = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 6471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ folderOutcome),
/* harmony export */   m: () => (/* binding */ filesOutcome)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_group_by__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6300);
/* harmony import */ var _secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9212);
/* harmony import */ var _secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(266);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5103);




function folderOutcome(answer, folder, command) {
    const { verdict, artifacts, statements, sealedBy, decision, faults, notVerified } = answer;
    const signers = statements.map(({ verified }) => verified.signer);
    const headline = headlineOf(verdict, artifacts.length, statements.length);
    return {
        verdict,
        headline,
        facts: [
            ...artifactRows(artifacts.map(({ name, sha256, foundIn, predicateTypes }) => {
                return { name, sha256, predicateTypes, absent: foundIn === 'nowhere' };
            })),
            ...distinct(signers).map((signer) => ['Signed by', (0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__/* .formatIdentity */ .gZ)(signer)]),
            ['Sealed by', sealedBy === undefined ? 'no trusted key' : (0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__/* .formatIdentity */ .gZ)(sealedBy)],
            ['Decision', decision?.verdict ?? 'none in the folder'],
            ...faults.map(({ file, because }) => ['Fault', `${file}: ${because}`]),
            ...notVerified.map(({ file, because }) => ['Not verified', `${file}: ${because}`]),
            ['Check again', command],
        ],
        summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .folderSummary */ .$c)(answer, headline, command),
        outputs: {
            ...verdictOutputs(verdict, signers, command),
            'bundle-path': statements[0] === undefined ? '' : `${folder}/${statements[0].file}`,
            'bundle-paths': JSON.stringify(statements.map(({ file }) => `${folder}/${file}`)),
            subjects: JSON.stringify(artifacts.flatMap(({ name, sha256 }) => (sha256 === undefined ? [] : [{ name, digest: { sha256 } }]))),
        },
        annotations: [],
        details: {
            artifacts: artifacts.map((artifact) => ({ ...artifact })),
            statements: statements.map(({ file, verified }) => ({
                file,
                predicateType: verified.statement.predicateType,
                signer: { ...verified.signer },
                subjects: verified.statement.subject.length,
            })),
            ...(sealedBy === undefined ? {} : { sealedBy: { ...sealedBy } }),
            ...(decision === undefined ? {} : { decision: { ...decision } }),
            faults: faults.map((fault) => ({ ...fault })),
            notVerified: notVerified.map((item) => ({ ...item })),
        },
    };
}
function filesOutcome(answer, bundlePaths, command) {
    const { verdict, artifacts, verified, refused } = answer;
    const signers = verified.map(({ statement }) => statement.signer);
    const headline = headlineOf(verdict, artifacts.length, verified.length);
    return {
        verdict,
        headline,
        facts: [
            ...artifactRows(artifacts.map(({ artifact, predicateTypes }) => ({ ...artifact, predicateTypes, absent: false }))),
            ...distinct(signers).map((signer) => ['Signed by', (0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__/* .formatIdentity */ .gZ)(signer)]),
            ...refused.map(({ name, refusal }) => ['Refused', `${name}: ${refusal.because}. ${refusal.hint}`]),
            ['Check again', command],
        ],
        summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .filesSummary */ .sb)(answer, headline, command),
        outputs: {
            ...verdictOutputs(verdict, signers, command),
            'bundle-path': bundlePaths[0] ?? '',
            'bundle-paths': JSON.stringify(bundlePaths),
            subjects: JSON.stringify(artifacts.map(({ artifact: { name, sha256 } }) => ({ name, digest: { sha256 } }))),
        },
        annotations: [],
        details: {
            artifacts: artifacts.map(({ artifact, predicateTypes }) => ({
                name: artifact.name,
                sha256: artifact.sha256,
                predicateTypes,
            })),
            verified: verified.map(({ name, statement }) => ({
                bundle: name,
                predicateType: statement.statement.predicateType,
                signer: { ...statement.signer },
            })),
            refused: refused.map(({ name, refusal: { code, because } }) => ({ bundle: name, code, because })),
        },
    };
}
const LISTED = 20;
/** One row for all artifacts of which the same is proved, with their names and digests below it. */
function artifactRows(artifacts) {
    const groups = (0,_secure_build_common_core_group_by__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(artifacts, ({ predicateTypes, absent }) => {
        if (predicateTypes.length > 0)
            return predicateTypes.map(_secure_build_common_formats_in_toto__WEBPACK_IMPORTED_MODULE_0__/* .predicateTitle */ .Wm).join(', ');
        return absent ? 'not here' : 'no verified statement';
    });
    return [...groups].map(([said, members]) => {
        const names = members.slice(0, LISTED).map(({ name, sha256 }) => {
            return sha256 === undefined ? name : `sha256:${sha256}  ${name}`;
        });
        const more = members.length > LISTED ? [`and ${members.length - LISTED} more: see --json`] : [];
        const heading = `${members.length === 1 ? '1 artifact' : `${members.length} artifacts`}: ${said}`;
        return ['Artifacts', [heading, ...names, ...more].join('\n')];
    });
}
function headlineOf({ kind }, artifacts, statements) {
    const found = `${artifacts} ${artifacts === 1 ? 'artifact' : 'artifacts'}, ${statements} verified ${statements === 1 ? 'statement' : 'statements'}`;
    switch (kind) {
        case 'pass':
            return `Verified: ${found}.`;
        case 'fail':
            return `Refused: not everything is sound or proved (${found}).`;
        case 'not-verified':
        case 'not-applicable':
        case 'waived':
            return 'NOT VERIFIED: nothing was verified. This is not a pass.';
    }
}
function verdictOutputs(verdict, signers, command) {
    return {
        status: verdict.kind === 'pass' ? 'verified' : 'not-verified',
        identity: distinct(signers)
            .map(({ keyId }) => `sha256:${keyId}`)
            .join('\n'),
        'verify-command': command,
    };
}
function distinct(signers) {
    return [...new Map(signers.map((signer) => [signer.keyId, signer])).values()];
}


/***/ }),

/***/ 6300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/**
 * As `Map.groupBy`, which Node 20 does not have yet: an auditor runs the verifier with the Node that is there.
 */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 2331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verifyFolder)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(1387);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(6300);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(1967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts + 1 modules
var core_problem = __webpack_require__(7296);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(1426);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(4474);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(266);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts
var sigstore_bundle = __webpack_require__(6157);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts
var verify = __webpack_require__(5583);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts
var evidence = __webpack_require__(8595);
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
            return { foundIn: 'evidence', sha256: inFolder };
        const inWorkspace = await hashInside(files, workspace, name);
        return inWorkspace === undefined ? { foundIn: 'nowhere' } : { foundIn: 'workspace', sha256: inWorkspace };
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
    return info?.kind === 'file' ? (await files.hash(real)).sha256 : undefined;
}

// EXTERNAL MODULE: ./packages/common/src/domain/evidence/integrity.ts
var integrity = __webpack_require__(3607);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/seal.ts + 1 modules
var evidence_seal = __webpack_require__(3428);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/verify-folder.ts













/**
 * Everything that can be said of an evidence folder offline. Each byte of it counts: the seal covers the index,
 * the index covers every file, and the signed statements cover the artifacts.
 *
 * @throws Problem `file/unreadable` if the disk fails. Whatever the folder holds is an answer, not a fault.
 */
async function verifyFolder(files, question) {
    const { folder, workspace, trustedKeys } = question;
    const look = {
        files,
        folder,
        trustedKeys,
        finder: artifactFinder(files, folder, workspace),
        faults: [],
        notVerified: [],
    };
    const index = await files.readIfPresent(`${folder}/${evidence/* INDEX */.hx}`, limits/* limits */.F.indexBytes);
    const entries = readEntries(look, index);
    await compareFiles(look, entries);
    const sealedBy = await readSeal(look, index);
    await hashClaimedArtifacts(look, entries);
    const statements = await verifyBundles(look, entries);
    for (const { verified } of statements)
        await compareFound(look, verified.statement.subject);
    listUnsigned(look, entries, statements);
    const decision = decisionOf(statements);
    const artifacts = artifactsOf(look.finder, statements);
    return {
        verdict: judge(look, artifacts, decision),
        artifacts,
        statements,
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
async function readSeal({ files, folder, trustedKeys, faults, notVerified }, index) {
    const seal = await files.readIfPresent(`${folder}/${evidence/* SEAL */.El}`, limits/* limits */.F.bundleBytes);
    if (seal === undefined || index === undefined) {
        notVerified.push(remark(evidence/* SEAL */.El, new core_problem/* Problem */.AF('verify/seal', 'no signature seals the index')));
        return undefined;
    }
    const verification = trustedKeys.length === 0 ? noTrustedKey() : (0,evidence_seal/* verifySeal */.l)(seal, index, trustedKeys);
    if (verification.kind === 'verified')
        return verification.statement.signer;
    if (verification.code === 'verify/identity')
        notVerified.push({ ...verification, file: evidence/* SEAL */.El });
    else if (verification.code === 'verify/subject-mismatch') {
        // The seal itself is genuine, so it is the index that was changed.
        faults.push(remark(evidence/* INDEX */.hx, new core_problem/* Problem */.AF('verify/seal', 'changed: not the index that was sealed')));
    }
    else
        faults.push({ ...verification, file: evidence/* SEAL */.El });
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
async function compareFound({ finder, faults, notVerified }, subjects) {
    const byName = (0,group_by/* groupBy */.$)(subjects, ({ name }) => name);
    const known = new Map([faults, notVerified].map((remarks) => [remarks, filesOf(remarks)]));
    for (const [name, namesakes] of byName) {
        const found = await finder.find(name);
        const remarks = 'sha256' in found ? faults : notVerified;
        if ('sha256' in found && namesakes.some(({ digest }) => digest.sha256 === found.sha256))
            continue;
        if (known.get(remarks)?.has(name) === true)
            continue;
        remarks.push(remark(name, artifactProblem(found, namesakes)));
    }
}
/** As a set: a hostile folder can have a hundred thousand remarks. */
const filesOf = (remarks) => new Set(remarks.map(({ file }) => file));
function artifactProblem(found, namesakes) {
    if (!('sha256' in found)) {
        return new core_problem/* Problem */.AF('verify/artifact-missing', 'neither in the evidence folder nor in the workspace');
    }
    const wanted = namesakes.map(({ digest }) => `sha256:${digest.sha256}`).join(' or ');
    return new core_problem/* Problem */.AF('verify/artifact-changed', `changed: expected ${wanted}, the file is sha256:${found.sha256}`);
}
async function verifyBundles(look, entries) {
    const { files, folder, trustedKeys, finder, faults, notVerified } = look;
    const artifacts = [...finder.found.values()].flatMap((item) => ('sha256' in item ? [item.sha256] : []));
    const statements = [];
    const strangers = [];
    const faulty = filesOf(faults);
    for (const { name: file, digest } of entries.filter(isBundle)) {
        // A file that is not the one of the index has its fault already; what it says does not matter.
        if (faulty.has(file))
            continue;
        if (artifacts.length === 0) {
            const problem = new core_problem/* Problem */.AF('verify/artifact-missing', 'none of the artifacts is here to be compared');
            notVerified.push(remark(file, problem));
            continue;
        }
        const bytes = await files.read(`${folder}/${file}`, limits/* limits */.F.bundleBytes);
        if ((0,core_digest/* sha256 */.sc)(bytes) !== digest.sha256) {
            faults.push(remark(file, new core_problem/* Problem */.AF('evidence/digest-mismatch', 'changed while it was looked at')));
            continue;
        }
        const verification = trustedKeys.length === 0 ? noTrustedKey() : (0,verify/* verifyBundle */.I)(bytes, { trustedKeys, artifacts });
        if (verification.kind === 'verified')
            statements.push({ file, verified: verification.statement });
        else if (verification.code === 'verify/signature')
            faults.push({ ...verification, file });
        else {
            const payload = verification.code === 'verify/identity' ? payloadOf(bytes) : undefined;
            strangers.push({ payload, refused: { ...verification, file } });
        }
    }
    const payloads = new Set(statements.map(({ verified }) => verified.payloadSha256));
    for (const { payload, refused } of strangers) {
        const harmless = payload !== undefined && payloads.has(payload);
        notVerified.push(harmless ? { ...refused, harmless } : refused);
    }
    return statements;
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
function artifactsOf({ found }, statements) {
    const typesAbout = new Map();
    for (const { verified } of statements) {
        for (const { digest } of verified.statement.subject) {
            const types = typesAbout.get(digest.sha256) ?? new Set();
            typesAbout.set(digest.sha256, types.add(verified.statement.predicateType));
        }
    }
    return [...found].map(([name, artifact]) => {
        const types = 'sha256' in artifact ? typesAbout.get(artifact.sha256) : undefined;
        return { name, ...artifact, predicateTypes: [...(types ?? [])] };
    });
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
    const vouchedFor = artifacts.filter((artifact) => artifact.predicateTypes.length > 0);
    if (vouchedFor.length === 0) {
        const because = ['no statement about an artifact was signed by a trusted key', ...gaps].slice(0, 4);
        return { kind: 'not-verified', because: because.join('; ') };
    }
    for (const { name, foundIn, predicateTypes: types } of artifacts) {
        if (foundIn === 'nowhere')
            continue;
        if (types.length === 0)
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
function noTrustedKey() {
    const { code, message, hint } = new core_problem/* Problem */.AF('verify/identity', 'no key is trusted');
    return { kind: 'not-verified', code, because: message, hint };
}
function payloadOf(bundle) {
    return (0,core_digest/* sha256 */.sc)((0,sigstore_bundle/* parseSigstoreBundle */.qz)(bundle).envelope.payload);
}
function remark(file, { code, message, at, hint }) {
    const { file: _, ...inside } = at;
    const place = (0,core_problem/* formatPlace */.dE)(inside);
    return { file, code, because: place === '' ? message : `${message} (at ${place})`, hint };
}
const sentence = ({ file, because }) => `${file}: ${because}`;
function problemOrThrow(error) {
    if (error instanceof core_problem/* Problem */.AF)
        return error;
    throw error;
}


/***/ })

};
