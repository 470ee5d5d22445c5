export const id = 4376;
export const ids = [4376,1264,5806,2412,1711,2453];
export const modules = {

/***/ 22453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);

const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['evaluate'], {
        meaning: 'What to do. `evaluate` decides over the artifacts and signs the decision.',
        default: 'evaluate',
    }),
    'policy-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'The policy, a YAML file. It alone says whose signatures count.',
        default: '.github/secure-build/policy.yaml',
    }),
    'artifact-root': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .artifactRootInput */ .ZU,
    'artifact-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Globs of the files to decide over, one per line; `!` excludes. They are hashed again here.',
        required: true,
    }),
    stage: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'Stage of the policy to decide for, for example `release`. Without it every rule applies, whatever its stages.',
    }),
    signers: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Who signs the decision: `keyless`, `key:PATH`, `key:env:NAME`, or `local`, on a laptop only. In a workflow the default is `keyless`, on a laptop `local`.',
    }),
    key: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Public keys, as PEM files, of signers that the policy names by digest. A key that the policy does not name is refused: trust comes from the policy only.',
    }),
    'trusted-root-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Trusted roots for the certificates that the policy names, one file per line, instead of the built-in ones.',
    }),
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 82412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);
/* harmony import */ var _secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31874);


const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['predicate'], {
        meaning: 'What to do. `predicate` writes the statement; the action `sign` signs it.',
        default: 'predicate',
    }),
    'artifact-root': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .artifactRootInput */ .ZU,
    ..._secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_1__/* .subjectInputs */ .C,
    'external-parameters': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
        meaning: 'JSON object with what the build was asked to do, for example `{"build": "npm run build"}`. Published as it is; on a laptop only.',
    }),
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 31711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ inputs_inputs)
});

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/choices.ts
/** What `require` takes in this version. Apart from `level.ts`, because an action reads its inputs before it loads anything. */
const requirableLevels = ['byte'];

// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(60689);
;// CONCATENATED MODULE: ./actions/reproducibility-check/src/inputs.ts


const inputs_inputs = {
    mode: (0,inputs/* oneOf */.yL)(['rebuild', 'compare'], {
        meaning: '`rebuild` builds twice and compares; `compare` compares two sets that are given.',
        default: 'rebuild',
    }),
    'source-path': (0,inputs/* text */.Qq)({
        meaning: 'Folder of the sources that are copied and built, relative to the workspace.',
        default: '.',
    }),
    prepare: (0,inputs/* block */.om)({
        meaning: 'Command before the build, for downloads (`npm ci`). Runs in bash, once per side.',
    }),
    build: (0,inputs/* block */.om)({ meaning: 'Command that builds. Runs in bash, once per side. Needed by `rebuild`.' }),
    'artifact-path': (0,inputs/* lines */.Mn)({
        meaning: 'Globs of the built files, relative to `source-path`; `!` excludes. Each must match. Needed by `rebuild`.',
    }),
    'first-path': (0,inputs/* lines */.Mn)({ meaning: 'The reference of `compare`: files, or folders with all that is in them.' }),
    'second-path': (0,inputs/* lines */.Mn)({ meaning: 'What `compare` compares with the reference, in the same form.' }),
    require: (0,inputs/* oneOf */.yL)(requirableLevels, {
        meaning: 'Lowest level that passes. This version knows `byte`: same size and SHA-256.',
        default: 'byte',
    }),
    variations: (0,inputs/* lines */.Mn)({
        meaning: 'What differs between the two builds: `minimal` (all of path, home, tz, locale, umask, env, path-suffix), or names; `-name` takes one out. A factor that is named must show in both builds, else the run fails; of `minimal`, it is only stated.',
        default: ['minimal'],
    }),
    'keep-environment': (0,inputs/* lines */.Mn)({
        meaning: 'Names of variables that both builds get as they are. All others stay out.',
    }),
    'timeout-minutes': (0,inputs/* wholeNumber */.rD)(1, 7200, {
        meaning: 'Deadline of each command on each side; then it is ended with all that it started.',
        default: 60,
    }),
    'allow-unapplied-variations': (0,inputs/* flag */.Jt)({
        meaning: 'Go on when a factor that was named does not show. The result then says that it covers less.',
    }),
    'export-artifacts': (0,inputs/* flag */.Jt)({
        meaning: 'Copy what the first build made into the evidence folder, as subjects for the next actions.',
    }),
    'evidence-path': inputs/* evidencePathInput */.d4,
};


/***/ }),

/***/ 71264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ inputs_inputs)
});

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/choices.ts
/** The words of the inputs of the `sbom` action. Kept apart, so that reading inputs loads nothing else. */
const sbomModes = ['generate'];
const sbomFormatIds = ['cyclonedx-json@1.6', 'spdx-json@2.3'];
const devDependencyChoices = ['excluded', 'include', 'omit'];
/** What may make an inventory fail: nothing found, a document of ours broken, a lockfile damaged, one not read. */
const sbomConditions = ['empty', 'invalid', 'unparsed', 'unread'];

// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(60689);
;// CONCATENATED MODULE: ./actions/sbom/src/inputs.ts


const inputs_inputs = {
    mode: (0,inputs/* oneOf */.yL)(sbomModes, {
        meaning: 'What to do. `generate` reads lockfiles and writes SBOMs.',
        default: 'generate',
    }),
    'source-path': (0,inputs/* text */.Qq)({
        meaning: 'Folder whose lockfiles are read, at every depth, or one lockfile; relative to the workspace.',
        default: '.',
    }),
    exclude: (0,inputs/* lines */.Mn)({
        meaning: 'Globs of folders and lockfiles that are left out, relative to `source-path`; one without a slash is meant at every depth. The report lists what was left out.',
        default: ['node_modules', 'vendor', '.git'],
    }),
    name: (0,inputs/* text */.Qq)({ meaning: 'Name of the root component. Default: what the lockfile or manifest says.' }),
    version: (0,inputs/* text */.Qq)({ meaning: 'Version of the root component. Default: what the lockfile or manifest says.' }),
    author: (0,inputs/* text */.Qq)({
        meaning: 'Who makes the SBOM, which is not the supplier: `Name <e-mail or URL>`. Default in a workflow: the owner of the repository.',
    }),
    format: (0,inputs/* someOf */.yU)(sbomFormatIds, { meaning: 'Formats to write.', default: sbomFormatIds }),
    'dev-dependencies': (0,inputs/* oneOf */.yL)(devDependencyChoices, {
        meaning: '`excluded` keeps them with that scope; `include` lists them as required; `omit` leaves them out and states how many.',
        default: 'excluded',
    }),
    'fail-on': (0,inputs/* someOf */.yU)(sbomConditions, {
        meaning: 'What fails the step: `empty` (no package found), `invalid` (a document breaks its schema; it is never written), `unparsed` (a lockfile is damaged or too new), `unread` (a lockfile of a kind that is not read yet).',
        default: ['empty', 'invalid', 'unparsed'],
    }),
    'artifact-root': inputs/* artifactRootInput */.ZU,
    'artifact-path': (0,inputs/* lines */.Mn)({
        meaning: 'Globs of built files that the SBOM is about; `!` excludes. They are entered as subjects.',
    }),
    'evidence-path': inputs/* evidencePathInput */.d4,
};


/***/ }),

/***/ 434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ folderOutcome)
/* harmony export */ });
/* harmony import */ var _secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49212);
/* harmony import */ var _verify_details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89161);
/* harmony import */ var _verify_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83552);
/* harmony import */ var _verify_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65679);




/** What a whole evidence folder is worth, for an auditor who was not there. */
function folderOutcome(answer, folder, command, shown = _verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .showAll */ .Ps) {
    const { verdict, artifacts, statements, signatures, sealedBy, decision, faults, notVerified } = answer;
    const bundles = [...statements, ...signatures];
    const headline = folderHeadline(answer);
    const paths = bundles.map(({ file }) => `${folder}/${file}`);
    return {
        verdict,
        headline,
        facts: [
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactRows */ .YS)(artifacts.map(({ name, sha256, foundIn, predicateTypes, isSigned }) => ({
                text: sha256 === undefined ? name : `sha256:${sha256}  ${name}`,
                proved: (0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .provedAbout */ .oh)(predicateTypes, isSigned),
                otherwise: foundIn === 'nowhere' ? 'not here' : 'nothing verified',
            }))),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .provedFacts */ .CF)(bundles.map(({ file, verified }) => ({ name: file, proved: verified }))),
            ['Sealed by', sealedBy === undefined ? 'nobody who is expected' : (0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_0__/* .formatIdentity */ .gZ)(sealedBy)],
            ['Decision', decision?.verdict ?? 'none in the folder'],
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)('Fault', faults.map(nextStep)),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)('Not verified', notVerified.map(nextStep)),
            ['Check again', command],
        ],
        // A terminal shows no summary and, without a flag, no details: neither is made for nothing.
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


/***/ }),

/***/ 45806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);
/* harmony import */ var _secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31874);


const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['attest', 'sign', 'verify', 'attach'], {
        meaning: '`attest` signs statements and seals the evidence folder; `sign` signs files themselves; `verify` checks bundles or a whole evidence folder, offline; `attach` verifies bundles that exist and puts them into stores.',
        default: 'attest',
    }),
    signers: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Who signs: `keyless` (a certificate of this job), `key:PATH` or `key:env:NAME` (PKCS #8 PEM: ECDSA P-256, P-384 or P-521, Ed25519, RSA from 2048 bits), or `local`, on a laptop only. In a workflow the default is `keyless`, on a laptop `local`.',
    }),
    'statement-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'In-toto statements to sign. Default: every statement and every SBOM of the evidence folder that this signer has not signed yet.',
    }),
    'predicate-type': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'With `attest`: type URI of the predicate. With `verify`: the type that is expected.',
    }),
    'predicate-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'JSON file with a predicate of your own; it is signed about the subjects.',
    }),
    'sbom-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        meaning: 'SBOM to sign about the subjects: CycloneDX or SPDX in JSON, of any version; its type is detected.',
    }),
    'artifact-root': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .artifactRootInput */ .ZU,
    ..._secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_1__/* .subjectInputs */ .C,
    instance: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', 'public-good', 'github', 'custom'], {
        meaning: 'Which Sigstore certifies `keyless`. `auto`: by the visibility in the OIDC token, `public-good` for a public repository, `github` for any other.',
        default: 'auto',
    }),
    'signing-config-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Signing configuration of your own Sigstore (`custom`).' }),
    'trusted-root-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Trusted roots, one file per line: with `verify` whom you trust instead of the built-in roots; with `custom` the root of your own Sigstore.',
    }),
    'fulcio-url': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Certificate authority of your own Sigstore (`custom`).' }),
    'rekor-url': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Transparency log of your own Sigstore (`custom`), or the log for a key.' }),
    'tsa-url': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({ meaning: 'Timestamp authorities, one per line (`custom`), or those for a key.' }),
    'rekor-version': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', '1', '2', 'none'], {
        meaning: 'Version of the log. It is never changed silently.',
        default: 'auto',
    }),
    'allow-public-log': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'Publish the identity of a repository that is not public (name, workflow, commit) in a public log. It stays there for ever.',
    }),
    'on-fork': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail', 'skip'], {
        meaning: 'What a job without an OIDC token does, as in pull requests from forks: `skip` signs nothing and says so.',
        default: 'fail',
    }),
    deadline: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ meaning: 'How long services may stay unavailable.', default: '15m' }),
    concurrency: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 64, { meaning: 'Bundles that are signed at the same time.', default: 8 }),
    store: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: "Where bundles go besides the evidence folder, one per line: `auto` (GitHub's attestation store, a refusal is a warning; nothing for keys), `file` (nowhere else), `github`, `oci` (the registry of each image subject), `release:TAG` (a draft), `artifact`.",
        default: ['auto'],
    }),
    'push-to-registry': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ meaning: 'As in actions/attest: the same as a line `oci` in `store`.' }),
    formats: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(['sigstore', 'intoto-jsonl'], {
        meaning: 'Files in `output-path`: one bundle each, or all bundles of an artifact as JSON lines.',
        default: ['sigstore'],
    }),
    'output-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Folder for copies of the bundles, named after their artifacts.' }),
    'offline-kit': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'Also put there what offline verification needs: the trusted roots, the identity to expect, and the commands.',
    }),
    'bundle-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Bundles to verify or to attach, as files or JSON lines. Without it, `verify` checks the evidence folder.',
    }),
    'expected-identity': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Who must have signed, as lines `key: value` (issuer, signer-workflow, source-repository, …) or the path of a file with them. Exact texts, no patterns.',
    }),
    key: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Public keys that you trust, as PEM files. On a laptop the default is your own local key. Trust never comes from the evidence itself.',
    }),
    'key-evidence': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(['log', 'time', 'none'], {
        meaning: 'What a signature by a key must come with: an entry in a transparency log, a proof of its time. `none` accepts it without either, and the result says so; the local key of a laptop needs neither.',
        default: ['log', 'time'],
    }),
    from: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Where bundles are looked for besides `bundle-path`: `github`, `oci`, `release:TAG`.',
    }),
    'require-all-subjects': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'With `verify`: every subject of a statement must be one of the artifacts.',
    }),
    'max-age': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
        meaning: 'With `verify`: the oldest proved signing time that is accepted, such as `90d`.',
    }),
    online: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'With `verify`: fetch the present trusted roots; otherwise nothing uses the network.',
    }),
    summary: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['full', 'short', 'none'], { meaning: 'How much the job summary shows.', default: 'full' }),
    'show-summary': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['true', 'false'], {
        meaning: 'As in actions/attest: `false` is the same as `summary: none`.',
        default: 'true',
    }),
    'github-token': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .githubTokenInput */ .vN,
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 62857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ noOutputs),
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
const outputs = {
    status: '`signed`, `verified`, `not-verified`, `attached` or `unsigned`.',
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
/** Every output, empty where a run has nothing to say. */
const noOutputs = {
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

/***/ 64274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/domain/outside-link.ts
var outside_link = __webpack_require__(68320);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/subject-inputs.ts + 1 modules
var subject_inputs = __webpack_require__(31874);
// EXTERNAL MODULE: ./actions/sign/src/inputs.ts
var src_inputs = __webpack_require__(45806);
;// CONCATENATED MODULE: ./actions/sign/src/mode-inputs.ts



const everywhere = [
    'mode',
    'artifact-root',
    'evidence-path',
    'github-token',
    'deadline',
    'summary',
    'show-summary',
];
const subjects = Object.keys(subject_inputs/* subjectInputs */.C);
const services = [
    'signers',
    'instance',
    'signing-config-path',
    'fulcio-url',
    'rekor-url',
    'tsa-url',
    'rekor-version',
    'allow-public-log',
    'on-fork',
    'concurrency',
];
const publishing = ['store', 'push-to-registry', 'formats', 'output-path', 'offline-kit'];
const trust = ['expected-identity', 'key', 'key-evidence', 'trusted-root-path', 'online'];
const takenBy = {
    attest: new Set([
        ...everywhere,
        ...subjects,
        ...services,
        ...publishing,
        'statement-path',
        'predicate-type',
        'predicate-path',
        'sbom-path',
        'trusted-root-path',
    ]),
    sign: new Set([...everywhere, ...subjects, ...services, ...publishing, 'trusted-root-path']),
    verify: new Set([
        ...everywhere,
        ...subjects,
        ...trust,
        'bundle-path',
        'from',
        'predicate-type',
        'require-all-subjects',
        'max-age',
    ]),
    attach: new Set([...everywhere, ...subjects, ...trust, ...publishing, 'bundle-path', 'predicate-type']),
};
/**
 * Rules across inputs. An input that would be ignored is a misunderstanding; all faults are named together.
 *
 * @throws Problem `input/invalid`
 */
function refuseContradictions(inputs, context) {
    const { mode } = inputs;
    const names = Object.keys(src_inputs.inputs);
    const foreign = names.filter((name) => isGiven(inputs, name) && !takenBy[mode].has(name));
    const faults = foreign.map((name) => `input "${name}" does not belong to mode ${mode}`);
    faults.push(...modeFaults(inputs, context));
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new problem/* Problem */.AF('input/invalid', first, { details: others });
}
function modeFaults(inputs, context) {
    switch (inputs.mode) {
        case 'attest':
            return attestFaults(inputs);
        case 'sign':
            return [];
        case 'verify':
            return verifyFaults(inputs, context);
        case 'attach':
            return isGiven(inputs, 'bundle-path') ? [] : ['input "bundle-path" is needed by mode attach'];
    }
}
function attestFaults(inputs) {
    const predicates = ['statement-path', 'predicate-path', 'sbom-path'].filter((name) => isGiven(inputs, name));
    const faults = predicates.length > 1 ? [`inputs "${predicates.join('" and "')}" exclude each other: give one`] : [];
    const [type, path] = [isGiven(inputs, 'predicate-type'), isGiven(inputs, 'predicate-path')];
    if (type && !path)
        faults.push('input "predicate-path" is needed together with "predicate-type"');
    if (path && !type)
        faults.push('input "predicate-type" is needed together with "predicate-path"');
    return faults;
}
function verifyFaults(inputs, context) {
    const faults = [];
    const names = (given) => given.filter((name) => isGiven(inputs, name));
    if (context.kind === 'workflow' && names(['key', 'expected-identity']).length === 0) {
        faults.push('input "expected-identity" or "key" is needed by mode verify: a signature by a stranger proves nothing');
    }
    const asked = names(['bundle-path', 'from']);
    const about = names([
        'artifact-path',
        'subjects',
        'subject-path',
        'subject-digest',
        'subject-checksums',
        'checksums-path',
    ]);
    // A bundle that verifies with any artifact, or with none, proves nothing (SEC-002).
    if (asked.length > 0 && about.length === 0) {
        faults.push(`input "artifact-path" or "subjects" is needed together with "${asked[0]}": name what must have been signed`);
    }
    if (asked.length === 0) {
        for (const name of names([...about, 'predicate-type', 'require-all-subjects'])) {
            faults.push(`input "${name}" needs "bundle-path" or "from" in mode verify`);
        }
    }
    return faults;
}
/** The runner passes the defaults of `action.yml` like what a user wrote. */
function isGiven(inputs, name) {
    const value = inputs[name];
    if (value === undefined || value === '')
        return false;
    return (JSON.stringify(value) !== JSON.stringify(src_inputs.inputs[name].fallback) ||
        (Array.isArray(value) && value.length > 0 && src_inputs.inputs[name].fallback === undefined));
}

;// CONCATENATED MODULE: ./actions/sign/src/run.ts



/** Each mode is a module of its own: a run loads the one that it is. */
const modes = {
    attest: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(673), __webpack_require__.e(565), __webpack_require__.e(6082), __webpack_require__.e(2685), __webpack_require__.e(3062), __webpack_require__.e(7081), __webpack_require__.e(3131), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 29807))).attest,
    sign: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(673), __webpack_require__.e(565), __webpack_require__.e(6082), __webpack_require__.e(2685), __webpack_require__.e(3062), __webpack_require__.e(7081), __webpack_require__.e(3131), __webpack_require__.e(9374)]).then(__webpack_require__.bind(__webpack_require__, 99374))).sign,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(8469), __webpack_require__.e(565), __webpack_require__.e(929), __webpack_require__.e(5879), __webpack_require__.e(6491), __webpack_require__.e(3341)]).then(__webpack_require__.bind(__webpack_require__, 36491))).verify,
    attach: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(673), __webpack_require__.e(565), __webpack_require__.e(6082), __webpack_require__.e(929), __webpack_require__.e(7081), __webpack_require__.e(3802)]).then(__webpack_require__.bind(__webpack_require__, 23802))).attach,
};
/** Signs statements or files, verifies bundles and folders, or puts verified bundles into stores. */
async function run(story) {
    const { inputs, ports, context } = story;
    refuseContradictions(inputs, context);
    const folder = (0,external_node_path_.resolve)(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
    if (inputs.mode !== 'verify')
        await (0,outside_link/* refuseOutsideLink */.K)(ports.files, context.workspace, folder, 'evidence-path');
    const tell = await modes[inputs.mode]();
    return tell(story, folder);
}


/***/ }),

/***/ 35360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* reexport */ inputs),
  run: () => (/* binding */ chain_run)
});

// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/integrity.ts
var integrity = __webpack_require__(13607);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var actions_inputs = __webpack_require__(60689);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(24474);
// EXTERNAL MODULE: ./packages/cli/src/command.ts
var command = __webpack_require__(88835);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./actions/policy-gate/src/starter-policy.ts



const PLACE = 'actions/policy-gate/starter-policy.yaml';
/**
 * The starter policy that ships with the suite, as an absolute path that can be printed and opened. The code
 * runs from its sources and from `dist/suite`, which are at different depths of the same tree: so the tree is
 * looked for upwards.
 *
 * @param from A file of this suite, as `import.meta.url` says it.
 * @throws Problem `policy/not-found` where the suite was taken apart.
 */
async function findStarterPolicy(files, from = import.meta.url) {
    for (let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(from));; folder = (0,external_node_path_.dirname)(folder)) {
        const path = (0,external_node_path_.join)(folder, PLACE);
        if ((await files.info(path))?.kind === 'file')
            return path;
        if (folder === (0,external_node_path_.dirname)(folder)) {
            throw new problem/* Problem */.AF('policy/not-found', `the starter policy of the suite is missing (${PLACE})`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/chain-plan.ts




/** A package packs the modes of its files, and they follow the mask of whoever builds: so the build says which. */
const NPM_BUILD = 'umask 022 && npm run build --if-present && npm pack';
const inputs = {
    'source-path': (0,actions_inputs/* text */.Qq)({ meaning: 'Folder with the sources.', default: '.' }),
    prepare: (0,actions_inputs/* block */.om)({
        meaning: 'Command before each build, for downloads. Default with an npm lockfile: npm ci',
    }),
    build: (0,actions_inputs/* block */.om)({ meaning: `Command that builds. Default with an npm lockfile: ${NPM_BUILD}` }),
    'artifact-path': (0,actions_inputs/* lines */.Mn)({ meaning: 'Globs of the built files. Default with an npm lockfile: *.tgz' }),
    exclude: (0,actions_inputs/* lines */.Mn)({
        meaning: 'Globs of folders and files whose lockfiles are not part of the product; they replace the default: node_modules, vendor, .git',
    }),
    'keep-environment': (0,actions_inputs/* lines */.Mn)({ meaning: 'Names of variables that both builds get as they are.' }),
    'policy-path': (0,actions_inputs/* text */.Qq)({ meaning: 'Policy to decide by. Default: the starter policy of the suite.' }),
    signers: (0,actions_inputs/* lines */.Mn)({
        meaning: 'Who signs: keyless, key:PATH, key:env:NAME or local. Default: local, and keyless in a job with the right "id-token: write".',
    }),
    'evidence-path': actions_inputs/* evidencePathInput */.d4,
};
/** @throws Problem `input/invalid` where nobody says how to build and there is no default. */
async function planOf({ ports, context }, flags) {
    const source = (0,external_node_path_.resolve)(context.workspace, flags['source-path']);
    const npm = (await ports.files.info(`${source}/package-lock.json`)) !== undefined;
    const build = flags.build ?? (npm ? NPM_BUILD : undefined);
    const artifacts = flags['artifact-path'].length > 0 || !npm ? flags['artifact-path'] : ['*.tgz'];
    if (build === undefined || artifacts.length === 0) {
        throw new problem/* Problem */.AF('input/invalid', `"${flags['source-path']}" has no package-lock.json, so there is no default for --build and --artifact-path`, {
            hint: 'Say how to build and what is built: --build COMMAND --artifact-path GLOB.',
        });
    }
    const policy = flags['policy-path'];
    return {
        source,
        build,
        artifacts,
        prepare: flags.prepare ?? (npm ? 'npm ci' : undefined),
        folder: (0,external_node_path_.resolve)(context.workspace, flags['evidence-path'] ?? context.defaultEvidencePath),
        policy: policy === undefined ? await findStarterPolicy(ports.files) : (0,external_node_path_.resolve)(context.workspace, policy),
        exclude: flags.exclude,
        keepEnvironment: flags['keep-environment'],
        signers: flags.signers,
    };
}

// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/verify-folder.ts + 3 modules
var verify_folder = __webpack_require__(45362);
// EXTERNAL MODULE: ./packages/common/src/edges/signers/registry.ts + 2 modules
var registry = __webpack_require__(3221);
// EXTERNAL MODULE: ./actions/policy-gate/src/inputs.ts
var src_inputs = __webpack_require__(22453);
// EXTERNAL MODULE: ./actions/policy-gate/src/run.ts + 19 modules
var run = __webpack_require__(30011);
// EXTERNAL MODULE: ./actions/provenance/src/inputs.ts
var provenance_src_inputs = __webpack_require__(82412);
// EXTERNAL MODULE: ./actions/provenance/src/run.ts + 7 modules
var src_run = __webpack_require__(23876);
// EXTERNAL MODULE: ./actions/reproducibility-check/src/inputs.ts + 1 modules
var reproducibility_check_src_inputs = __webpack_require__(31711);
// EXTERNAL MODULE: ./actions/reproducibility-check/src/run.ts + 30 modules
var reproducibility_check_src_run = __webpack_require__(53136);
// EXTERNAL MODULE: ./actions/sbom/src/inputs.ts + 1 modules
var sbom_src_inputs = __webpack_require__(71264);
// EXTERNAL MODULE: ./actions/sbom/src/run.ts + 31 modules
var sbom_src_run = __webpack_require__(88079);
// EXTERNAL MODULE: ./actions/sign/src/folder-outcome.ts
var folder_outcome = __webpack_require__(434);
// EXTERNAL MODULE: ./actions/sign/src/inputs.ts
var sign_src_inputs = __webpack_require__(45806);
// EXTERNAL MODULE: ./actions/sign/src/run.ts + 1 modules
var sign_src_run = __webpack_require__(64274);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
;// CONCATENATED MODULE: ./packages/cli/src/commands/workspace-files.ts


/**
 * The chain vouches for what it built itself. A file of the same name in the sources that is another one would
 * be published under a name that the evidence seems to cover.
 */
async function warnOfOtherFiles(files, { source, folder }) {
    const subjects = await (0,evidence/* openEvidence */.i)(files, folder, (0,suite_version/* producerOf */._)('cli')).subjects();
    const others = [];
    for (const { name, digest } of subjects) {
        const path = `${source}/${name}`;
        if ((await files.info(path))?.kind !== 'file')
            continue;
        if ((await files.hash(path)).sha256 !== digest.sha256)
            others.push(name);
    }
    const [first] = others;
    if (first === undefined)
        return [];
    const more = others.length === 1 ? '' : ` and ${others.length - 1} more`;
    return [
        {
            kind: 'warning',
            message: `${JSON.stringify(first)}${more} in the source folder is not what was built here: publish the files of ${folder}/artifacts`,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/chain-steps.ts


















/** What the first build made: the evidence folder keeps it. */
const builtFiles = ({ folder }) => ({
    'artifact-root': `${folder}/artifacts`,
    'artifact-path': '**',
});
const chainSteps = [
    step('sbom', 'List the components', async (call, plan) => action(sbom_src_run.run, sbom_src_inputs.inputs, call, plan, { 'source-path': sourceOf(call, plan), exclude: plan.exclude })),
    step('reproduce', 'Build twice in varied environments', async (call, plan) => {
        const outcome = await action(reproducibility_check_src_run.run, reproducibility_check_src_inputs.inputs, call, plan, {
            'source-path': sourceOf(call, plan),
            prepare: plan.prepare ?? '',
            build: plan.build,
            'artifact-path': plan.artifacts,
            'keep-environment': plan.keepEnvironment,
            'export-artifacts': 'true',
        });
        const warnings = await warnOfOtherFiles(call.ports.files, plan);
        return { ...outcome, annotations: [...outcome.annotations, ...warnings] };
    }),
    step('provenance', 'State what was built, and how', async (call, plan) => action(src_run.run, provenance_src_inputs.inputs, call, plan, {
        ...builtFiles(plan),
        // GitHub's build type has no place for them: what the job was asked to do is the workflow itself.
        'external-parameters': call.context.kind === 'workflow' ? '' : externalParameters(plan),
    })),
    step('sign', 'Sign the statements', async (call, plan) => action(sign_src_run.run, sign_src_inputs.inputs, call, plan, { signers: plan.signers })),
    step('gate', 'Decide by the policy', async (call, plan) => action(run.run, src_inputs.inputs, call, plan, {
        'policy-path': plan.policy,
        ...builtFiles(plan),
        signers: plan.signers,
    })),
    step('verify', 'Verify what was written', verifyWritten),
];
function step(name, title, run) {
    return { name, title, run };
}
function externalParameters({ prepare, build, artifacts }) {
    return (0,canonical_json/* formatCanonicalJson */.u)({ prepare, build, 'artifact-path': artifacts });
}
/** The `run` of an action with the evidence folder of the chain. */
function action(run, table, { ports, context }, { folder }, given) {
    const all = { ...given, 'evidence-path': folder };
    const texts = Object.entries(all).map(([name, value]) => {
        return [name, typeof value === 'string' ? value : value.join('\n')];
    });
    const inputs = (0,actions_inputs/* readInputs */.Ko)(table, new Map(texts), command/* spellFlag */.L);
    return run({ inputs, ports, context });
}
/** As `secure-build verify` does it, with the keys that this chain has just signed with. */
async function verifyWritten({ ports, context }, { folder, signers }) {
    const opened = await (0,registry/* openSigners */.aY)(signers, { ports, context });
    const accepted = {
        trust: { instances: opened.flatMap(({ trust }) => trust.instances) },
        signers: opened.map(({ expected }) => expected),
        now: ports.clock.now(),
    };
    const answer = await (0,verify_folder/* verifyFolder */.M)(ports.files, { folder, workspace: context.workspace, accepted });
    return (0,folder_outcome/* folderOutcome */.h)(answer, folder, `secure-build verify ${folder}`);
}
function sourceOf({ context }, { source }) {
    return (0,external_node_path_.relative)(context.workspace, source) || '.';
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/chain.ts












/** Build twice, list, state, sign, decide, verify: every step leaves evidence for the next. */
async function chain_run(call) {
    const { ports } = call;
    const plan = await planOf(call, (0,actions_inputs/* readInputs */.Ko)(inputs, call.given, command/* spellFlag */.L));
    await startAfresh(ports.files, plan.folder);
    ports.log.info(`policy: ${plan.policy}`);
    const done = [];
    for (const [index, { name, title, run: runStep }] of chainSteps.entries()) {
        const heading = `${index + 1}/${chainSteps.length} ${title}`;
        const outcome = await ports.log.group(heading, async () => {
            const result = await runStep(call, plan);
            for (const annotation of result.annotations)
                ports.log.annotate(annotation);
            ports.log.info(`${result.verdict.kind}: ${result.headline}`);
            return result;
        });
        done.push({ name, outcome });
        // Without artifacts there is nothing to state, to sign or to decide over.
        if (name === 'reproduce' && outcome.outputs['first-digest'] === '')
            break;
    }
    return conclude(plan, done);
}
/** What an earlier chain left would be mixed into this one. Only a folder of evidence is ever removed. */
async function startAfresh(files, folder) {
    if ((await files.info(folder)) === undefined)
        return;
    const stranger = await strangerIn(files, folder);
    if (stranger !== undefined) {
        throw new problem/* Problem */.AF('input/invalid', `--evidence-path names a folder that holds something else than evidence: ${JSON.stringify(stranger)}`, {
            at: { file: folder },
            hint: 'Name a new or empty folder, or remove it yourself if an interrupted run left it.',
        });
    }
    await files.remove(folder);
}
/** A file that is no evidence. `index.json` is the name of many other things too, so the name says nothing. */
async function strangerIn(files, folder) {
    const index = await files.readIfPresent(`${folder}/${evidence/* INDEX */.hx}`, limits/* limits */.F.indexBytes);
    if (index === undefined)
        return (await files.list(folder))[0]?.name;
    let entries;
    try {
        entries = (0,evidence_index/* parseEvidenceIndex */.dd)(index, evidence/* INDEX */.hx);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return evidence/* INDEX */.hx;
        throw error;
    }
    const faults = await (0,integrity/* findIntegrityFaults */.S)(files, folder, entries, integrity/* WITH_LOCK */.V);
    return faults.find(({ code }) => code === 'verify/unlisted')?.at.file;
}
function conclude(plan, done) {
    const verdict = verdictOfChain(done);
    const failed = done.filter(({ outcome }) => (0,core_verdict/* exitOf */.sX)(outcome.verdict) !== 0).map(({ name }) => name);
    const headline = failed.length === 0
        ? 'Everything that was asked for is proved.'
        : `Not proved: ${failed.join(', ')}.${done.length < chainSteps.length ? ' The chain stopped there.' : ''}`;
    const rows = done.map(({ name, outcome }) => [name, `${outcome.verdict.kind}  ${outcome.headline}`]);
    return {
        verdict,
        headline,
        facts: [...rows, ['evidence', plan.folder], ['verify again', `secure-build verify ${plan.folder}`]],
        summary: (0,markdown/* blocks */.Bv)((0,markdown.md) `**Verdict: ${verdict.kind}** · ${headline}`, (0,markdown/* table */.tp)(['Step', 'Result'], rows)),
        outputs: { 'evidence-path': plan.folder, 'policy-path': plan.policy },
        annotations: [],
        details: {
            steps: done.map(({ name, outcome }) => ({
                name,
                verdict: outcome.verdict.kind,
                headline: outcome.headline,
            })),
        },
    };
}
/** A negative verdict of any step decides, with the reasons of all such steps; else one that was not reached. */
function verdictOfChain(done) {
    const negative = done.filter(({ outcome }) => outcome.verdict.kind === 'fail');
    const open = done.find(({ outcome }) => (0,core_verdict/* exitOf */.sX)(outcome.verdict) !== 0);
    if (negative.length === 0)
        return open?.outcome.verdict ?? core_verdict/* pass */.IX;
    return (0,core_verdict/* verdictOf */.Vj)(negative.flatMap(({ name, outcome }) => (0,core_verdict/* reasonsOf */.zM)(outcome.verdict).map((reason) => `${name}: ${reason}`)));
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
// EXTERNAL MODULE: ./packages/common/src/domain/signing/bystander.ts
var bystander = __webpack_require__(612);
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
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts + 8 modules
var verify = __webpack_require__(10565);
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
    const { finder, faults, notVerified } = look;
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
        if (found.length === 0) {
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
        else if (verification.code === 'verify/signature')
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
async function readBundle({ files, folder, faults }, { name: file, digest }) {
    const bytes = await files.read(`${folder}/${file}`, limits/* limits */.F.bundleBytes);
    if ((0,core_digest/* sha256 */.sc)(bytes) === digest.sha256)
        return bytes;
    faults.push(remark(file, new core_problem/* Problem */.AF('evidence/digest-mismatch', 'changed while it was looked at')));
    return undefined;
}
async function folder_bundles_verify({ files, accepted }, bundle, found) {
    if (accepted.signers.length === 0)
        return noTrustedSigner();
    const expected = { ...accepted, ...(await (0,signed_files/* forDigestsAlone */.qK)([bundle])) };
    const artifacts = found.map((item) => ({ sha256: item.sha256 }));
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
    const { folder, workspace, accepted } = question;
    const look = {
        files,
        folder,
        accepted,
        finder: artifactFinder(files, folder, workspace),
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
    const artifacts = artifactsOf(look.finder, bundles);
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
function artifactsOf({ found }, { statements, signatures }) {
    const typesAbout = new Map();
    for (const { verified } of statements) {
        for (const digest of (0,in_toto/* sha256sOf */.S9)(verified.statement.subject)) {
            const types = typesAbout.get(digest) ?? new Set();
            typesAbout.set(digest, types.add(verified.statement.predicateType));
        }
    }
    const signed = new Set(signatures.flatMap(({ verified }) => verified.artifacts));
    return [...found].map(([name, artifact]) => {
        const { foundIn } = artifact;
        if (!('sha256' in artifact))
            return { name, foundIn, predicateTypes: [], isSigned: false };
        const { sha256: digest } = artifact;
        const types = [...(typesAbout.get(digest) ?? [])];
        return { name, foundIn, sha256: digest, predicateTypes: types, isSigned: signed.has(digest) };
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
    const isVouchedFor = ({ predicateTypes: types, isSigned }) => types.length > 0 || isSigned;
    if (!artifacts.some(isVouchedFor)) {
        const because = ['nothing about an artifact was signed by an expected signer', ...gaps].slice(0, 4);
        return { kind: 'not-verified', because: because.join('; ') };
    }
    for (const artifact of artifacts) {
        const { name, foundIn, predicateTypes: types } = artifact;
        if (foundIn === 'nowhere')
            continue;
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

/***/ 13438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ groupings),
/* harmony export */   g: () => (/* binding */ shardSubjects)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);


/** How subjects are spread over statements. */
const groupings = ['auto', 'one', 'per-subject'];
/**
 * The subjects of each statement, in the order in which they come. More than 1,024 in one statement is what the
 * attestation store of GitHub refuses, after the signature is out (SEC-065).
 *
 * @throws Problem `subject/limit` where one statement was asked for and does not suffice
 */
function shardSubjects(subjects, grouping) {
    if (grouping === 'one' && subjects.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/limit', `${subjects.length} subjects exceed ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects}; "grouping: one" forbids sharding`, { hint: 'Use "grouping: auto", narrow the patterns, or pack the files into one archive.' });
    }
    const most = grouping === 'per-subject' ? 1 : _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects;
    return Array.from({ length: Math.ceil(subjects.length / most) }, (_, index) => subjects.slice(index * most, (index + 1) * most));
}


/***/ }),

/***/ 31874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ subjectInputs)
});

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/name-strategies.ts
/** What a file is called in a statement: its path, the last step of it, or a generic package URL of its path. */
const nameStrategies = ['relative', 'basename', 'purl'];

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-shards.ts
var subject_shards = __webpack_require__(13438);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(60689);
;// CONCATENATED MODULE: ./packages/common/src/edges/actions/subject-inputs.ts



/** What a run is about, the same in every action that takes subjects (signing document, section 3.1). */
const subjectInputs = {
    'artifact-path': (0,inputs/* lines */.Mn)({
        meaning: 'Globs of files, one per line; `!` excludes. Links to folders are not followed.',
    }),
    subjects: (0,inputs/* lines */.Mn)({
        meaning: 'Subjects of any kind, one per line: a glob, `file:PATH`, `dir:PATH`, `oci:REF@sha256:HEX`, `digest:ALG:HEX NAME`, `artifact:NAME_OR_ID` (a workflow artifact), `git:REF`, `purl:PURL ALG:HEX`. A comma is part of a name.',
    }),
    'subject-path': (0,inputs/* block */.om)({
        meaning: 'As in actions/attest: globs, separated by commas or lines; files are named by their base name, or all by `subject-name`.',
    }),
    'subject-digest': (0,inputs/* text */.Qq)({ meaning: 'As in actions/attest: `sha256:HEX` of the subject `subject-name`.' }),
    'subject-name': (0,inputs/* text */.Qq)({ meaning: 'As in actions/attest: name of the subject, of an image without tag.' }),
    'subject-checksums': (0,inputs/* block */.om)({
        meaning: 'As in actions/attest: path of a checksum file, or its lines.',
    }),
    'checksums-path': (0,inputs/* lines */.Mn)({
        meaning: 'Checksum files, one per line, as `sha256sum`, `sha512sum` or BSD write them.',
    }),
    'check-files': (0,inputs/* flag */.Jt)({
        meaning: 'Also hash the files that a checksum file lists, and refuse one that differs.',
    }),
    'name-strategy': (0,inputs/* oneOf */.yL)(nameStrategies, {
        meaning: 'How files are named: by their path, by its last step, or as a generic package URL.',
        default: 'relative',
    }),
    'digest-algorithms': (0,inputs/* someOf */.yU)(['sha256', 'sha512'], {
        meaning: 'Digests of each file. `sha256` is always needed.',
        default: ['sha256'],
    }),
    grouping: (0,inputs/* oneOf */.yL)(subject_shards/* groupings */.d, {
        meaning: 'How subjects are spread: `auto` is one statement up to 1,024 subjects, then more of them; `one` refuses to go beyond.',
        default: 'auto',
    }),
    'from-artifacts-list': (0,inputs/* oneOf */.yL)(['auto', 'never', 'only'], {
        meaning: 'Whether the artifacts that jobs before have declared to GitHub (`$GITHUB_ARTIFACTS_LIST`) are the subjects. `auto`: where no other input names one.',
        default: 'auto',
    }),
    'resolve-tags': (0,inputs/* flag */.Jt)({
        meaning: 'Take an image without a digest for what its tag names now; the summary says what that was.',
    }),
    'allow-empty': (0,inputs/* flag */.Jt)({ meaning: 'Go on where no subject is found at all.' }),
};


/***/ })

};
