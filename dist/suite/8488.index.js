export const id = 8488;
export const ids = [8488,1755];
export const modules = {

/***/ 71954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/attest-statements.ts + 2 modules
var attest_statements = __webpack_require__(13717);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/run-signers.ts
var run_signers = __webpack_require__(92553);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./actions/sign/src/signed-outcome.ts + 2 modules
var signed_outcome = __webpack_require__(14456);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/github-run.ts + 1 modules
var github_run = __webpack_require__(14100);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts + 8 modules
var resolve_subjects = __webpack_require__(63841);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/statement.ts
var statement = __webpack_require__(55891);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-inputs.ts
var subject_inputs = __webpack_require__(38638);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-shards.ts
var subject_shards = __webpack_require__(13438);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/evidence-statements.ts
var evidence_statements = __webpack_require__(78664);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/own-words.ts
var own_words = __webpack_require__(4306);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/sbom-statement.ts
var sbom_statement = __webpack_require__(69525);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/statement-file.ts
var statement_file = __webpack_require__(27206);
// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./actions/sign/src/unsigned.ts














/**
 * What the inputs ask to sign: a predicate or an SBOM about subjects, the provenance of this job about them,
 * statements in files, or else all statements and SBOMs of the evidence folder. An SBOM is signed as the predicate of
 * a statement about what was built.
 *
 * @throws Problem `sign/nothing`, `subject/…`, `statement/invalid` or `input/no-match`, all before signing.
 */
async function findUnsigned(story, evidence) {
    const { inputs } = story;
    const found = inputs['statement-path'].length > 0
        ? { statements: await ownStatements(story), images: [], resolved: [] }
        : namesSubjects(inputs)
            ? await aboutSubjects(story)
            : { statements: await (0,evidence_statements/* evidenceStatements */.I)(evidence), images: [], resolved: [] };
    if (found.statements.length === 0 && !inputs['allow-empty']) {
        throw new problem/* Problem */.AF('sign/nothing', 'the evidence folder holds no statement and no SBOM', {
            at: { file: evidence.folder },
        });
    }
    for (const { source, subjects, predicateType } of found.statements) {
        (0,own_words/* refuseOwnWords */.AP)(predicateType, source);
        // More would be refused by the attestation store of GitHub, after the signature is out.
        if (subjects.length > limits/* limits */.F.subjects) {
            const message = `${subjects.length} subjects; one statement takes at most ${limits/* limits */.F.subjects}`;
            throw new problem/* Problem */.AF('subject/limit', message, { at: { file: source } });
        }
    }
    refuseSameNames(found.statements);
    return found;
}
function namesSubjects(inputs) {
    return (inputs['predicate-path'] !== undefined ||
        inputs['sbom-path'] !== undefined ||
        inputs['from-artifacts-list'] === 'only' ||
        (0,subject_inputs/* givenSubjectInputs */.L)(inputs).length > 0);
}
/** One predicate about everything that the inputs name, in as many statements as that needs. */
async function aboutSubjects(story) {
    const { inputs, ports, context } = story;
    const root = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const { subjects } = await (0,resolve_subjects.resolveSubjects)(inputs, ports, (0,subject_context/* subjectContext */.g)(story, root, inputs.deadline));
    const { source, name, predicateType, predicate } = await readPredicate(story);
    const shards = (0,subject_shards/* shardSubjects */.g)(subjects, inputs.grouping);
    const digits = String(shards.length).length;
    return {
        images: subjects.flatMap(({ image }) => image ?? []),
        resolved: subjects,
        statements: shards.map((shard, index) => ({
            source: shards.length === 1 ? source : `${source} (${index + 1} of ${shards.length})`,
            name: shards.length === 1 ? name : `${name}/${String(index + 1).padStart(digits, '0')}`,
            payload: (0,in_toto/* statementBytes */.Tp)(shard, predicateType, predicate),
            subjects: shard.map(({ name, digest }) => ({ name, digest })),
            predicateType,
            refuseChanged: () => (0,resolve_subjects/* refuseChangedSubjects */.K)(ports.files, shard),
        })),
    };
}
async function readPredicate({ inputs, ports, context }) {
    const path = inputs['predicate-path'] ?? inputs['sbom-path'];
    if (path !== undefined) {
        const bytes = await ports.files.read((0,external_node_path_.resolve)(context.workspace, path), limits/* limits */.F.statementBytes);
        const predicate = (0,statement_file/* readObject */.A)(bytes, path);
        const predicateType = inputs['predicate-type'] ?? (0,sbom_statement/* sbomPredicateType */.h)(predicate, path);
        return { source: path, name: ownName(path), predicateType, predicate };
    }
    if (context.kind !== 'workflow') {
        throw new problem/* Problem */.AF('input/invalid', 'subjects are named, but nothing to say about them', {
            hint: 'Give "predicate-path" with "predicate-type", or "sbom-path". For provenance run the action provenance first.',
        });
    }
    // As actions/attest does it: without a predicate, the provenance of this job is signed.
    return {
        source: 'the provenance of this job',
        name: 'own/provenance',
        predicateType: in_toto/* predicateTypes */.ZR.slsaProvenance,
        predicate: (0,statement/* provenanceMembers */.F)((0,github_run/* githubRunProvenance */.kH)((0,github_run/* githubRunOf */.oM)(context.github))),
    };
}
async function ownStatements({ inputs, ports, context }) {
    const statements = [];
    for (const path of inputs['statement-path']) {
        const bytes = await ports.files.read((0,external_node_path_.resolve)(context.workspace, path), limits/* limits */.F.statementBytes);
        statements.push((0,statement_file/* statementIn */.h)(bytes, path, ownName(path)));
    }
    return statements;
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






/** Mode `attest`: statements that exist, or a predicate about subjects, signed and kept in the evidence folder. */
async function attest(story, folder) {
    const evidence = (0,evidence_evidence/* openEvidence */.i)(story.ports.files, folder, (0,suite_version/* producerOf */._)('sign'));
    const unsigned = await findUnsigned(story, evidence);
    const signers = await (0,run_signers/* openRunSigners */.d)(story);
    if (signers === undefined)
        return (0,signed_outcome/* unsignedOutcome */.uZ)(story.ports);
    if (unsigned.statements.length === 0)
        return (0,signed_outcome/* nothingOutcome */.Cf)();
    return (0,signed_outcome/* signedOutcome */.TQ)(story, await (0,attest_statements/* attestStatements */.a)(story, evidence, unsigned, signers));
}


/***/ }),

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ suiteVersion)
/* harmony export */ });
/** The one version of the whole repository; `test/toolchain.test.ts` compares it with `package.json`. */
const suiteVersion = '0.1.0';


/***/ }),

/***/ 38638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ givenSubjectInputs),
/* harmony export */   T: () => (/* binding */ refuseMixedInputs)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const own = ['artifact-path', 'subjects'];
const compatible = ['subject-path', 'subject-digest', 'subject-checksums'];
/** The inputs that name subjects in this run, by name of the input. */
function givenSubjectInputs(inputs) {
    const names = [...own, ...compatible, 'checksums-path'];
    return names.filter((name) => (inputs[name]?.length ?? 0) > 0);
}
/** @throws Problem `input/invalid` that names every pair of inputs at fault. */
function refuseMixedInputs(inputs) {
    const [first, ...others] = mixingFaults(inputs);
    if (first !== undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', first, { details: others });
}
function mixingFaults(inputs) {
    const given = givenSubjectInputs(inputs);
    const ours = own.filter((name) => given.includes(name));
    const theirs = compatible.filter((name) => given.includes(name));
    const quoted = (names) => names.map((name) => `"${name}"`).join(' and ');
    const faults = [];
    if (theirs.length > 1)
        faults.push(`inputs ${quoted(theirs)} exclude each other: give one of them`);
    if (ours.length > 0 && theirs.length > 0)
        faults.push(`inputs ${quoted(theirs)} and ${quoted(ours)} are not mixed: "subjects" takes all of them`);
    if (inputs['subject-digest'] !== undefined && inputs['subject-name'] === undefined)
        faults.push('input "subject-name" is needed together with "subject-digest"');
    if (inputs['subject-name'] !== undefined && !theirs.some((name) => name !== 'subject-checksums'))
        faults.push('input "subject-name" needs "subject-path" or "subject-digest"');
    if (inputs['check-files'] && !given.some((name) => /checksums/.test(name)))
        faults.push('input "check-files" needs "checksums-path"');
    if (inputs['from-artifacts-list'] === 'only' && given.length > 0)
        faults.push(`input "from-artifacts-list: only" excludes ${quoted(given)}`);
    if (!inputs['digest-algorithms'].includes('sha256'))
        faults.push('input "digest-algorithms": sha256 is always needed; sha512 may stand beside it');
    return faults;
}


/***/ }),

/***/ 11755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   c: () => (/* binding */ registerSecret)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const secrets = new Set();
/** From now on this value leaves the process in no text, also not in base64 or URL-encoded (TM-13). */
function registerSecret(value) {
    // Shorter values occur in ordinary words; a secret that short protects nothing.
    if (value.trim().length < 8)
        return;
    for (const spelling of [value, value.trim(), ...value.split(/\r?\n/).filter((line) => line.length >= 8)]) {
        secrets.add(spelling);
        secrets.add(encodeURIComponent(spelling));
        secrets.add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(spelling).toString('base64'));
        secrets.add(JSON.stringify(spelling).slice(1, -1));
    }
}
/** The text with every registered secret replaced by `***`. */
function redact(text) {
    let safe = text;
    for (const secret of secrets)
        safe = safe.replaceAll(secret, '***');
    return safe;
}


/***/ })

};
