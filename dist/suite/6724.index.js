export const id = 6724;
export const ids = [6724];
export const modules = {

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

/***/ 92221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ folderOutcome)
/* harmony export */ });
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49212);
/* harmony import */ var _verify_details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94458);
/* harmony import */ var _verify_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48771);
/* harmony import */ var _verify_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57188);




function folderOutcome(answer, folder, command, shown = _verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .showAll */ .Ps) {
    const { verdict, artifacts, statements, signatures, sealedBy, decision, faults, notVerified } = answer;
    const bundles = [...statements, ...signatures];
    const headline = folderHeadline(answer);
    const paths = bundles.map(({ file }) => `${folder}/${file}`);
    return {
        verdict,
        headline,
        facts: [
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactRows */ .YS)(artifacts.map(({ name, sha256, digest, foundIn, predicateTypes, isSigned }) => ({
                text: textOf(name, sha256 === undefined ? digest : `sha256:${sha256}`),
                proved: (0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .provedAbout */ .oh)(predicateTypes, isSigned),
                otherwise: foundIn === 'nowhere' ? 'not here' : 'nothing verified',
            }))),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .provedFacts */ .CF)(bundles.map(({ file, verified }) => ({ name: file, proved: verified }))),
            ['Sealed by', sealedBy === undefined ? 'nobody who is expected' : (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIdentity */ .gZ)(sealedBy)],
            ['Decision', decision?.verdict ?? 'none in the folder'],
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)('Fault', faults.map(nextStep)),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)('Not verified', notVerified.map(nextStep)),
            ['Check again', command],
        ],
        get summary() {
            return (0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .folderSummary */ .$)(answer, headline, command, shown);
        },
        outputs: {
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .provedOutputs */ .dF)(verdict, bundles.map(({ verified }) => verified), command),
            'bundle-path': paths[0] ?? '',
            'bundle-paths': JSON.stringify(paths),
            subjects: JSON.stringify(artifacts.flatMap(({ name, sha256 }) => (sha256 === undefined ? [] : [{ name, digest: { sha256 } }]))),
        },
        annotations: [],
        get details() {
            return (0,_verify_details_js__WEBPACK_IMPORTED_MODULE_1__/* .folderDetails */ .J)(answer);
        },
    };
}
const textOf = (name, digest) => digest === undefined ? name : `${digest}  ${name}`;
const nextStep = ({ file, because, hint, code }) => `${file}: ${because}\n${hint} [${code}]`;
function folderHeadline({ verdict, artifacts, statements, signatures }) {
    const bundles = statements.length + signatures.length;
    const found = `${(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(artifacts.length, 'artifact')}, ${(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(bundles, 'verified bundle')}`;
    switch (verdict.kind) {
        case 'pass':
            return `VERIFIED: ${found}.`;
        case 'fail':
            return `REFUSED: not everything is sound or proved (${found}).`;
        case 'not-verified':
        case 'not-applicable':
        case 'waived':
            return 'NOT VERIFIED: nothing was verified. This is not a pass.';
    }
}


/***/ })

};
