export const id = 714;
export const ids = [714,5806];
export const modules = {

/***/ 45806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);
/* harmony import */ var _secure_build_common_edges_actions_signing_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41999);
/* harmony import */ var _secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31874);
/* harmony import */ var _secure_build_common_edges_actions_summary_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16326);
/* harmony import */ var _secure_build_common_edges_actions_verifying_inputs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51055);





const { signers, ...services } = _secure_build_common_edges_actions_signing_inputs__WEBPACK_IMPORTED_MODULE_1__/* .signingInputs */ .h;
const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['attest', 'sign', 'verify', 'attach'], {
        meaning: '`attest` signs statements and seals the evidence folder; `sign` signs files themselves; `verify` checks bundles or a whole evidence folder, offline; `attach` verifies bundles that exist and puts them into stores.',
        default: 'attest',
    }),
    content: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['statement', 'blob'], {
        meaning: 'What is signed: a `statement` about subjects (the default of `attest`), or the files themselves, as a `blob` (the default of `sign`).',
    }),
    signers,
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
    ..._secure_build_common_edges_actions_subject_inputs__WEBPACK_IMPORTED_MODULE_2__/* .subjectInputs */ .C,
    ...services,
    ..._secure_build_common_edges_actions_verifying_inputs__WEBPACK_IMPORTED_MODULE_4__/* .verifyingInputs */ .b,
    ..._secure_build_common_edges_actions_summary_inputs__WEBPACK_IMPORTED_MODULE_3__/* .summaryInputs */ .m,
    'github-token': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .githubTokenInput */ .vN,
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 50714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* reexport */ verify_flags_inputs),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(60689);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/asked-artifacts.ts
var asked_artifacts = __webpack_require__(84408);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/verify.ts + 1 modules
var verify = __webpack_require__(88423);
// EXTERNAL MODULE: ./actions/sign/src/inputs.ts
var src_inputs = __webpack_require__(45806);
// EXTERNAL MODULE: ./packages/cli/src/command.ts
var command = __webpack_require__(88835);
;// CONCATENATED MODULE: ./packages/cli/src/commands/verify-flags.ts




const identityFlags = {
    'signer-workflow': (0,inputs/* text */.Qq)({
        meaning: 'Workflow that must have signed: OWNER/REPO/.github/workflows/FILE.yml',
    }),
    'signer-ref': (0,inputs/* text */.Qq)({ meaning: 'Its ref: refs/…, a commit, or "release-tag" for refs/tags/vX.Y.Z.' }),
    'signer-digests': (0,inputs/* text */.Qq)({ meaning: 'Its commits, separated by commas, or "released" (see --builders).' }),
    'source-repository': (0,inputs/* text */.Qq)({ meaning: 'Repository that was built: OWNER/REPO' }),
    'source-repository-id': (0,inputs/* text */.Qq)({ meaning: 'Its number, which stays when a name changes hands.' }),
    'source-owner-id': (0,inputs/* text */.Qq)({ meaning: 'The number of its owner.' }),
    'source-digest': (0,inputs/* text */.Qq)({ meaning: 'Commit that was built.' }),
    'source-ref': (0,inputs/* text */.Qq)({ meaning: 'Branch or tag that was built: refs/tags/v1.2.3' }),
    trigger: (0,inputs/* text */.Qq)({ meaning: 'Event that started the run, such as push.' }),
    'runner-environment': (0,inputs/* text */.Qq)({ meaning: 'github-hosted or self-hosted.' }),
    environment: (0,inputs/* text */.Qq)({ meaning: 'Protected environment of the job.' }),
    visibility: (0,inputs/* text */.Qq)({ meaning: 'Visibility of the repository at that time: public, private or internal.' }),
    issuer: (0,inputs/* text */.Qq)({ meaning: 'Who certified the identity. Default: the one of GitHub Actions on github.com.' }),
    san: (0,inputs/* text */.Qq)({
        meaning: 'Name in the certificate, for signers that are no workflow: an address or an email.',
    }),
};
const verify_flags_inputs = {
    bundle: (0,inputs/* lines */.Mn)({
        meaning: 'File with the bundle about ARTIFACT; a .jsonl file holds several.',
    }),
    from: (0,inputs/* lines */.Mn)({ meaning: 'Where bundles are looked for: github, oci (of an image) or release:TAG.' }),
    repo: (0,inputs/* text */.Qq)({
        meaning: 'Repository for --from: OWNER/REPO or HOST/OWNER/REPO. Default: --source-repository.',
    }),
    'github-token-env': (0,inputs/* text */.Qq)({
        meaning: 'Name of the variable that holds a token for --from; what is public needs none.',
    }),
    identity: (0,inputs/* text */.Qq)({
        meaning: 'File that says who must have signed, as lines "key: value" like the flags below.',
    }),
    ...identityFlags,
    key: (0,inputs/* lines */.Mn)({
        meaning: 'Public key that you trust, as a PEM file. Without identity or key: your own local key only. Trust never comes from the evidence.',
    }),
    'key-evidence': src_inputs.inputs['key-evidence'],
    'trusted-root': (0,inputs/* lines */.Mn)({
        meaning: 'Trusted root that replaces the built-in ones (public-good and GitHub): a file, also JSON lines.',
    }),
    builders: (0,inputs/* lines */.Mn)({
        meaning: 'builders.sigstore.json of a release: whom "--signer-digests released" accepts.',
    }),
    revoked: (0,inputs/* lines */.Mn)({
        meaning: 'File with what is accepted no longer, one per line: sha256:HEX of an artifact, statement or key, or gitCommit:HEX of a signing workflow.',
    }),
    'registry-realm': (0,inputs/* lines */.Mn)({
        meaning: 'Host that a registry may send us to for a token, where that is not its own.',
    }),
    'predicate-type': (0,inputs/* text */.Qq)({ meaning: 'Type URI that a statement about ARTIFACT must have.' }),
    level: (0,inputs/* oneOf */.yL)(['1', '2', '3'], { meaning: 'SLSA build level that the provenance of ARTIFACT must show.' }),
    'require-all-subjects': (0,inputs/* flag */.Jt)({ meaning: 'Every subject of a statement must be one of the ARTIFACTs.' }),
    'max-age': (0,inputs/* duration */.p0)({ meaning: 'Oldest proved signing time that is accepted.' }),
    online: (0,inputs/* flag */.Jt)({
        meaning: 'Fetch the present trusted roots first; otherwise nothing but --from uses the network.',
    }),
    'write-identity': (0,inputs/* text */.Qq)({
        meaning: 'New file for who was verified, ids included, as --identity takes it the next time.',
    }),
    'source-path': (0,inputs/* text */.Qq)({
        meaning: 'Folder in which the artifacts of FOLDER are looked for that it does not hold itself.',
        default: '.',
    }),
};
const identityNames = Object.keys(identityFlags);
const ofArtifacts = [
    'bundle',
    'from',
    'repo',
    'github-token-env',
    'predicate-type',
    'require-all-subjects',
];
function refuseContradictions(given, isFolder) {
    const has = (name) => given.has(name);
    const spell = (names) => names.map(command/* spellFlag */.L).join(', ');
    const faults = [];
    const identity = identityNames.filter(has);
    if (has('identity') && identity.length > 0) {
        faults.push(`--identity and ${spell(identity)} exclude each other: the file says all of it`);
    }
    if (isFolder) {
        const foreign = ofArtifacts.filter(has);
        if (foreign.length > 0)
            faults.push(`only with an artifact, not with a folder: ${spell(foreign)}`);
    }
    else {
        if (has('source-path'))
            faults.push('only with a folder, not with an artifact: --source-path');
        if (!has('bundle') && !has('from'))
            faults.push('an artifact needs --bundle or --from: where its bundle is');
        const lonely = ['repo', 'github-token-env'].filter((name) => has(name) && !has('from'));
        if (lonely.length > 0)
            faults.push(`only with --from: ${spell(lonely)}`);
    }
    if (has('key-evidence') && !has('key'))
        faults.push('only with --key: --key-evidence');
    if (has('online') && has('trusted-root'))
        faults.push('--online and --trusted-root exclude each other');
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new problem/* Problem */.AF('input/invalid', first, { details: others });
}
function identityLines(flags) {
    const { identity } = flags;
    if (identity !== undefined)
        return [identity.includes('/') ? identity : `./${identity}`];
    return identityNames.flatMap((name) => {
        const value = flags[name];
        return value === undefined ? [] : [`${name}: ${value}`];
    });
}

// EXTERNAL MODULE: ./packages/common/src/core/did-you-mean.ts
var did_you_mean = __webpack_require__(21484);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
;// CONCATENATED MODULE: ./packages/cli/src/commands/verify-targets.ts





const DIGEST = /^(sha256|sha384|sha512):(.*)$/s;
const LINE = /^(?:dir|oci|digest|artifact|git|purl):./s;
const IMAGE = /^[^\s@]+\/[^\s@]+@sha(?:256|384|512):[0-9a-f]+$/;
async function readTargets(files, workspace, positionals) {
    const artifacts = [];
    const folders = [];
    const lines = [];
    for (const given of positionals) {
        const path = await files.realPath((0,external_node_path_.resolve)(workspace, given));
        const kind = path === undefined ? undefined : (await files.info(path))?.kind;
        if (path !== undefined && kind === 'folder') {
            folders.push(given);
            continue;
        }
        if (path !== undefined && kind === 'file')
            artifacts.push(await hashed(files, given, path));
        else if (path !== undefined)
            throw new problem/* Problem */.AF('input/invalid', `${shown(given)} is no regular file`);
        else if (DIGEST.test(given))
            artifacts.push(digestAlone(given));
        else if (LINE.test(given))
            lines.push(given);
        else if (IMAGE.test(given))
            lines.push(`oci:${given}`);
        else
            throw await nothingThere(files, workspace, given);
    }
    const [folder] = folders;
    if (folder === undefined)
        return { kind: 'artifacts', artifacts, lines };
    if (folders.length > 1 || artifacts.some(({ path }) => path !== undefined)) {
        throw new problem/* Problem */.AF('input/invalid', `${shown(folder)} is a folder: verify it alone, or name its files`, {
            hint: 'Beside a folder only what is no file can be named: images, commits, digests.',
        });
    }
    return { kind: 'folder', path: (0,external_node_path_.resolve)(workspace, folder), artifacts, lines };
}
async function hashed(files, given, path) {
    const { sha256 } = await files.hash(path);
    return { name: given, digests: { sha256 }, path };
}
function digestAlone(given) {
    const [, algorithm = '', hex = ''] = DIGEST.exec(given) ?? [];
    return { name: given, digests: (0,asked_artifacts/* comparedDigests */.$T)((0,digest/* digestSetOf */.mn)([[algorithm, hex]])) };
}
async function nothingThere(files, workspace, given) {
    const names = (await files.list(workspace)).slice(0, 1000).map(({ name }) => name);
    return new problem/* Problem */.AF('input/no-match', `there is no file or folder ${shown(given)}.${(0,did_you_mean/* didYouMean */.a)(given, names)}`, {
        hint: 'Name an evidence folder, or artifacts: files, images (oci:REGISTRY/NAME@sha256:HEX) or digests (sha256:HEX).',
    });
}
const shown = (given) => JSON.stringify(given.slice(0, 200));

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity-file.ts
var identity_file = __webpack_require__(72631);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify-files.ts
var verify_files = __webpack_require__(80669);
;// CONCATENATED MODULE: ./packages/cli/src/commands/written-identity.ts





const HEAD = `# Who must have signed, as it was verified. Lines that begin with "#" belong to that one build:
# take the "# " away from what the next build has to repeat.
`;
async function refuseOverwriting(files, path) {
    if ((await files.info(path)) === undefined)
        return;
    throw new problem/* Problem */.AF('input/invalid', '--write-identity names a file that exists: it is not overwritten', {
        at: { file: path },
    });
}
async function writeIdentity(files, path, answer) {
    const proved = 'verified' in answer
        ? answer.verified.map(verify_files/* provedBy */.s)
        : [...answer.statements, ...answer.signatures].map(({ verified }) => verified);
    const [first] = proved;
    const other = proved.find(({ signer }) => first !== undefined && !(0,identity/* sameIdentity */.BU)(signer, first.signer));
    if (first === undefined || other !== undefined) {
        const names = [first, other].flatMap((item) => (item === undefined ? [] : [(0,identity/* formatIdentity */.gZ)(item.signer)]));
        throw new problem/* Problem */.AF('input/invalid', `--write-identity is about one signer; verified were ${names.join(' and ')}`);
    }
    const evidence = {
        log: proved.every(({ logEntries }) => logEntries.length > 0),
        time: proved.every(({ times }) => times.length > 0),
    };
    await refuseOverwriting(files, path);
    await files.write(path, (0,bytes/* utf8 */.As)(HEAD + (0,identity_file/* formatExpectedIdentity */.ig)(first.signer, evidence)));
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/verify.ts











const PATIENCE_MS = 120_000;
async function run(call) {
    const { given, positionals, ports, context } = call;
    const flags = (0,inputs/* readInputs */.Ko)(verify_flags_inputs, given, command/* spellFlag */.L);
    const targets = await readTargets(ports.files, context.workspace, positionals);
    refuseContradictions(given, targets.kind === 'folder');
    const identityPath = flags['write-identity'];
    const written = identityPath === undefined ? undefined : (0,external_node_path_.resolve)(context.workspace, identityPath);
    if (written !== undefined)
        await refuseOverwriting(ports.files, written);
    const story = { inputs: questionOf(flags, targets, call), ports, context };
    const options = {
        artifacts: await artifactsOf(targets, story),
        ...(flags.repo === undefined ? {} : { repository: flags.repo }),
        ...(flags.level === undefined ? {} : { minimumLevel: Number(flags.level) }),
        ...(written === undefined ? {} : { onPass: (answer) => writeIdentity(ports.files, written, answer) }),
    };
    const folder = targets.kind === 'folder' ? targets.path : context.defaultEvidencePath;
    const outcome = await (0,verify.verify)(story, folder, options);
    if (written === undefined || outcome.verdict.kind !== 'pass')
        return outcome;
    return { ...outcome, facts: [...outcome.facts, ['Identity', `written to ${identityPath}`]] };
}
function questionOf(flags, targets, call) {
    const { context } = call;
    const asked = (0,inputs/* readInputs */.Ko)(src_inputs.inputs, new Map([['mode', 'verify']]), command/* spellFlag */.L);
    return {
        ...asked,
        deadline: PATIENCE_MS,
        'artifact-root': targets.kind === 'folder' ? (0,external_node_path_.resolve)(context.workspace, flags['source-path']) : context.workspace,
        subjects: targets.lines,
        'bundle-path': flags.bundle,
        from: flags.from,
        'expected-identity': identityLines(flags),
        key: flags.key,
        'key-evidence': flags['key-evidence'],
        'trusted-root-path': flags['trusted-root'],
        'predicate-type': flags['predicate-type'],
        'require-all-subjects': flags['require-all-subjects'],
        'max-age': flags['max-age'],
        'builders-path': flags.builders,
        'revoked-path': flags.revoked,
        'registry-realms': flags['registry-realm'],
        online: flags.online,
        'github-token': tokenOf(flags, call),
    };
}
function tokenOf({ 'github-token-env': name }, { ports }) {
    if (name === undefined)
        return undefined;
    const token = ports.processes.variable(name);
    if (token !== undefined && token !== '')
        return token;
    throw new problem/* Problem */.AF('input/invalid', `--github-token-env: the variable "${name.slice(0, 100)}" is not set`);
}
async function artifactsOf({ artifacts, lines }, story) {
    return lines.length === 0 ? artifacts : [...artifacts, ...(await (0,asked_artifacts/* givenArtifacts */.$$)(story))];
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


const groupings = ['auto', 'one', 'per-subject'];
function shardSubjects(subjects, grouping) {
    if (grouping === 'one' && subjects.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/limit', `${subjects.length} subjects exceed ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects}; "grouping: one" forbids sharding`, { hint: 'Use "grouping: auto", narrow the patterns, or pack the files into one archive.' });
    }
    const most = grouping === 'per-subject' ? 1 : _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.subjects;
    return Array.from({ length: Math.ceil(subjects.length / most) }, (_, index) => subjects.slice(index * most, (index + 1) * most));
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

/***/ 85989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ oidcIssuerInput),
/* harmony export */   v: () => (/* binding */ namedIssuer)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89912);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60689);



const oidcIssuerInput = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    meaning: 'Issuer of the OIDC tokens of your enterprise, where it has one of its own: `https://token.actions.githubusercontent.com/SLUG`. Tokens of any other issuer are refused.',
});
const SLUG = /^[A-Za-z0-9-]+$/;
function namedIssuer({ 'oidc-issuer': issuer }, context) {
    if (issuer === undefined || context.kind !== 'workflow')
        return {};
    const host = (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .githubHostOf */ .l)(context.github.serverUrl);
    if (issuer === host.issuer || isSlugOf(host, issuer))
        return { issuer };
    const slug = host.kind === 'github.com' ? ` or ${host.issuer}/SLUG` : '';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `input "oidc-issuer": expected ${host.issuer}${slug}, got ${JSON.stringify(issuer.slice(0, 100))}`);
}
function isSlugOf({ kind, issuer }, named) {
    const start = `${issuer}/`;
    return kind === 'github.com' && named.startsWith(start) && SLUG.test(named.slice(start.length));
}


/***/ }),

/***/ 41999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ signingInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);
/* harmony import */ var _oidc_issuer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85989);
/* harmony import */ var _trusted_root_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39563);



const signingInputs = {
    signers: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Who signs: `keyless` (a certificate of this job), `key:PATH` or `key:env:NAME` (PKCS #8 PEM: ECDSA P-256, P-384 or P-521, Ed25519, RSA from 2048 bits), or `local`, on a laptop only. In a workflow the default is `keyless`, on a laptop `local`.',
    }),
    instance: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', 'public-good', 'github', 'custom'], {
        meaning: 'Which Sigstore certifies `keyless`. `auto`: by the visibility in the OIDC token, `public-good` for a public repository, `github` for any other.',
        default: 'auto',
    }),
    'signing-config-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Signing configuration of your own Sigstore (`custom`).' }),
    'trusted-root-path': _trusted_root_input_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootPathInput */ .F,
    'fulcio-url': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Certificate authority of your own Sigstore (`custom`).' }),
    'rekor-url': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Transparency log of your own Sigstore (`custom`), or the log for a key.' }),
    'tsa-url': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({ meaning: 'Timestamp authorities, one per line (`custom`), or those for a key.' }),
    'rekor-version': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', '1', '2', 'none'], {
        meaning: 'Version of the log. It is never changed silently.',
        default: 'auto',
    }),
    'allow-public-log': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'Publish the identity of a repository that is not public (name, workflow, commit) in a public log. It stays there for ever.',
    }),
    'oidc-issuer': _oidc_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .oidcIssuerInput */ .h,
    'on-fork': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail', 'skip'], {
        meaning: 'What a pull request from a fork or by Dependabot does, which gets no OIDC token: `skip` signs nothing and says so. Any other job without a token fails.',
        default: 'fail',
    }),
    'on-unavailable': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail'], {
        meaning: 'What happens when a service stays unavailable to the `deadline`: the step fails with exit 4, and what was signed is kept beside the evidence folder.',
        default: 'fail',
    }),
    deadline: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ meaning: 'How long services may stay unavailable.', default: '15m' }),
    concurrency: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 64, { meaning: 'Bundles that are signed at the same time.', default: 8 }),
    store: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: "Where bundles go besides the evidence folder, one per line: `auto` (GitHub's attestation store, a refusal is a warning; nothing for keys), `file` (nowhere else), `github`, `oci` (the registry of each image subject), `release:TAG` (a draft), `artifact`.",
        default: ['auto'],
    }),
    'push-to-registry': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ meaning: 'As in actions/attest: the same as a line `oci` in `store`.' }),
    formats: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(['sigstore', 'intoto-jsonl'], {
        meaning: 'Files in `output-path`: one bundle each, or all bundles of an artifact as JSON lines.',
        default: ['sigstore'],
    }),
    'output-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ meaning: 'Folder for copies of the bundles, named after their artifacts.' }),
    'offline-kit': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'Also put there what offline verification needs: the trusted roots, the identity to expect, and the commands.',
    }),
};


/***/ }),

/***/ 31874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ subjectInputs)
});

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/name-strategies.ts
const nameStrategies = ['relative', 'basename', 'purl'];

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-shards.ts
var subject_shards = __webpack_require__(13438);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(60689);
;// CONCATENATED MODULE: ./packages/common/src/edges/actions/subject-inputs.ts



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
    'registry-realms': (0,inputs/* lines */.Mn)({
        meaning: 'Hosts, one per line, that a registry may send us to for a token, where that is neither the registry nor a parent of its name. They get its credentials.',
    }),
    'allow-empty': (0,inputs/* flag */.Jt)({ meaning: 'Go on where no subject is found at all.' }),
};


/***/ }),

/***/ 16326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ summaryInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);

const summaryInputs = {
    summary: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['full', 'short', 'none'], { meaning: 'How much the job summary shows.', default: 'full' }),
    'show-summary': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['true', 'false'], {
        meaning: 'As in actions/attest: `false` is the same as `summary: none`.',
        default: 'true',
    }),
};


/***/ }),

/***/ 39563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ trustedRootPathInput)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);

const trustedRootPathInput = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
    meaning: 'Trusted roots, one file per line: with `verify` whom you trust instead of the built-in roots; with `custom` the root of your own Sigstore.',
});


/***/ }),

/***/ 51055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ verifyingInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60689);
/* harmony import */ var _trusted_root_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39563);


const trustInputs = {
    'trusted-root-path': _trusted_root_input_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedRootPathInput */ .F,
    'expected-identity': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Who must have signed, as lines `key: value` (issuer, signer-workflow, source-repository, …) or the path of a file with them. Exact texts, no patterns.',
    }),
    key: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Public keys that you trust, as PEM files. On a laptop the default is your own local key. Trust never comes from the evidence itself.',
    }),
    'key-evidence': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(['log', 'time', 'none'], {
        meaning: 'What a signature by a key must come with: an entry in a transparency log, a proof of its time. `none` accepts it without either, and the result says so; the local key of a laptop needs neither.',
        default: ['log', 'time'],
    }),
    'builders-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Files `builders.sigstore.json` of releases of secure-build, one per line: whom `signer-digests: released` accepts. Each is verified like any other bundle.',
    }),
    'revoked-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Files with what you accept no longer, one digest per line: `sha256:HEX` of an artifact, a statement or a key, `gitCommit:HEX` of a signing workflow. `#` begins a comment.',
    }),
    'max-age': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
        meaning: 'With `verify`: the oldest proved signing time that is accepted, such as `90d`.',
    }),
    online: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'With `verify`: fetch the present trusted roots; otherwise nothing uses the network.',
    }),
};
const verifyingInputs = {
    'bundle-path': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Bundles to verify or to attach, as files or JSON lines. Without it, `verify` checks the evidence folder.',
    }),
    from: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        meaning: 'Where bundles are looked for besides `bundle-path`: `github`, `oci`, `release:TAG`.',
    }),
    'require-all-subjects': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        meaning: 'With `verify`: every subject of a statement must be one of the artifacts.',
    }),
    ...trustInputs,
};


/***/ })

};
