export const id = 3680;
export const ids = [3680];
export const modules = {

/***/ 72631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ identityKeys),
/* harmony export */   PA: () => (/* binding */ weaknessesOf),
/* harmony export */   gw: () => (/* binding */ parseExpectedIdentity),
/* harmony export */   ig: () => (/* binding */ formatExpectedIdentity)
/* harmony export */ });
/* unused harmony export certificateIdentityKeys */
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21484);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _github_issuer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83901);





const GIT_DIGEST = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ID = /^[1-9]\d{0,19}$/;
const REPOSITORY = /^(?:https:\/\/[A-Za-z0-9.-]+\/)?[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+$/;
const WORKFLOW = /^[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^/@]+\.ya?ml$/;
const certificateKeys = new Map([
    ['issuer', key('issuer', 'an address that begins with https://, or "none"', /^https:\/\/\S+$|^none$/)],
    ['san', key('san', 'the name in the certificate', /^\S+$/)],
    ['signer-workflow', key('signerWorkflow', 'OWNER/REPO/.github/workflows/FILE.yml', WORKFLOW)],
    [
        'signer-ref',
        key('signerRef', 'a ref, a commit or "release-tag"', /^refs\/\S+$|^[0-9a-f]{40}$|^release-tag$/),
    ],
    [
        'signer-digests',
        key('signerDigests', 'commits of 40 hex characters, or "released"', (value) => value === 'released' ? true : listOf(value).every((digest) => GIT_DIGEST.test(digest))),
    ],
    ['source-repository', key('sourceRepository', 'OWNER/REPO', REPOSITORY)],
    ['source-repository-id', key('sourceRepositoryId', 'a number', ID)],
    ['source-owner-id', key('sourceOwnerId', 'a number', ID)],
    ['source-digest', key('sourceDigest', 'a commit of 40 hex characters', GIT_DIGEST)],
    ['source-ref', key('sourceRef', 'a ref such as refs/tags/v1.2.3', /^refs\/\S+$/)],
    ['trigger', key('trigger', 'an event such as push', /^[a-z_]+$/)],
    ['runner-environment', key('runnerEnvironment', 'github-hosted or self-hosted', /^[a-z-]+$/)],
    ['environment', key('environment', 'the name of an environment', /\S/)],
    ['visibility', key('visibility', 'public, private or internal', /^(?:public|private|internal)$/)],
]);
const keyKeys = ['key', 'log', 'time'];
const knownKeys = [...certificateKeys.keys(), ...keyKeys];
const identityKeys = knownKeys;
const certificateIdentityKeys = [...certificateKeys.keys()];
function key(field, takes, is) {
    return { field, takes, is: is instanceof RegExp ? (value) => is.test(value) : is };
}
function parseExpectedIdentity(text, file, defaults = {}) {
    const faults = [];
    const values = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const fault = readLine(line, values);
        if (fault !== undefined)
            faults.push(`line ${index + 1}: ${fault}`);
    }
    faults.push(...wholeFaults(values, defaults));
    const [first, ...others] = faults;
    if (first !== undefined) {
        const at = file === undefined ? {} : { file };
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('identity/invalid', `no expected identity: ${first}`, { at, details: others });
    }
    return identityOf(values, defaults);
}
function readLine(line, values) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim();
    const value = line.slice(colon + 1).trim();
    if (colon < 0)
        return `expected "key: value", got ${show(line)}`;
    if (!knownKeys.includes(name))
        return `unknown key ${show(name)}.${(0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, knownKeys)}`;
    if (values.has(name))
        return `"${name}" is given twice`;
    values.set(name, value);
    if (value === '')
        return `"${name}" has no value`;
    if (value.includes('*'))
        return `"${name}": ${show(value)} is a pattern; identities are exact texts`;
    const { is, takes } = certificateKeys.get(name) ?? keyOfKey(name);
    return is(value) ? undefined : `"${name}": expected ${takes}, got ${show(value)}`;
}
function keyOfKey(name) {
    if (name === 'key') {
        return {
            takes: 'sha256: and 64 lower-case hex characters',
            is: (value) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(value.replace(/^sha256:/, '')),
        };
    }
    return { takes: '"required" or "none"', is: (value) => value === 'required' || value === 'none' };
}
function wholeFaults(values, defaults) {
    if (values.has('key')) {
        const others = [...values.keys()].filter((name) => !keyKeys.includes(name));
        return others.map((name) => `"${name}" says nothing about a key: a key has no certificate`);
    }
    const faults = ['log', 'time']
        .filter((name) => values.has(name))
        .map((name) => `"${name}" belongs to "key"; for certificates the trusted root decides`);
    const issuer = values.get('issuer') ?? defaults.issuer;
    const isWorkflow = values.has('signer-workflow');
    if (issuer === undefined)
        faults.push('"issuer" is missing: a name without an issuer is no identity');
    if (!isWorkflow && !values.has('san'))
        faults.push('"signer-workflow", "san" or "key" is missing');
    if (issuer === 'none' && (isWorkflow || !values.has('san'))) {
        faults.push('"issuer: none" needs "san" and no "signer-workflow"');
    }
    const isGithub = isWorkflow || (issuer !== undefined && (0,_github_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .isGithubIssuer */ .N)(issuer));
    if (isGithub && issuer !== 'none' && !values.has('source-repository')) {
        faults.push('"source-repository" is missing: many repositories may use one workflow');
    }
    return faults;
}
function identityOf(values, defaults) {
    const keyId = values.get('key')?.replace(/^sha256:/, '');
    if (keyId !== undefined && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(keyId)) {
        const need = (name) => (values.get(name) === 'none' ? 'none' : 'required');
        return { kind: 'key-reference', keyId, log: need('log'), time: need('time') };
    }
    const identity = {};
    for (const [name, { field }] of certificateKeys) {
        const value = values.get(name);
        if (value === undefined)
            continue;
        if (field === 'signerDigests')
            identity[field] = value === 'released' ? value : listOf(value);
        else
            identity[field] = value;
    }
    return { kind: 'identity', ...identity, issuer: identity.issuer ?? defaults.issuer ?? '' };
}
const listOf = (value) => value.split(/[\s,]+/).filter((part) => part !== '');
const show = (text) => JSON.stringify(text.slice(0, 100));
function weaknessesOf(identity) {
    const { sourceRepository, sourceRepositoryId, sourceOwnerId } = identity;
    if (sourceRepository === undefined || (sourceRepositoryId ?? sourceOwnerId) !== undefined)
        return [];
    return [
        `the repository ${sourceRepository} is pinned by its name only: whoever gets the name later passes. Add "source-repository-id" and "source-owner-id".`,
    ];
}
function formatExpectedIdentity(identity, proved = { log: true, time: true }) {
    if (identity.kind === 'key') {
        const lacks = ['log', 'time'].filter((evidence) => !proved[evidence]);
        return [`key: sha256:${identity.keyId}`, ...lacks.map((evidence) => `${evidence}: none`), ''].join('\n');
    }
    const { issuer, san, certified } = identity;
    const [workflow, ref] = (0,_github_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .isGithubIssuer */ .N)(issuer) ? splitWorkflow(san) : [];
    const pinned = [
        ['issuer', issuer],
        workflow === undefined ? ['san', san] : ['signer-workflow', workflow],
        ['source-repository', certified.sourceRepositoryUri],
        ['source-repository-id', certified.sourceRepositoryId],
        ['source-owner-id', certified.sourceRepositoryOwnerId],
        ['runner-environment', certified.runnerEnvironment],
        ['environment', certified.deploymentEnvironment],
    ];
    const ofThisBuild = [
        ['signer-ref', ref],
        ['signer-digests', certified.buildSignerDigest],
        ['source-digest', certified.sourceRepositoryDigest],
        ['source-ref', certified.sourceRepositoryRef],
        ['trigger', certified.buildTrigger],
        ['visibility', certified.sourceRepositoryVisibility],
    ];
    const lines = (rows, mark) => rows.flatMap(([name, value]) => (value === undefined ? [] : [`${mark}${name}: ${oneLine(value)}`]));
    const text = `${[...lines(pinned, ''), ...lines(ofThisBuild, '# ')].join('\n')}\n`;
    parseExpectedIdentity(text);
    return text;
}
function oneLine(value) {
    if ((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(value) === value && value.trim() === value)
        return value;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('identity/invalid', `no expected identity can be written of ${show(value)}`);
}
function splitWorkflow(san) {
    const match = /^https:\/\/[^/]+\/([^@]+)@(.+)$/.exec(san);
    const [, workflow, ref] = match ?? [];
    return workflow !== undefined && ref !== undefined && WORKFLOW.test(workflow) ? [workflow, ref] : [];
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



function isForCosign({ kind }) {
    return kind !== 'ecdsa-p384' && kind !== 'ecdsa-p521';
}
function ourCommand({ proved, bundle, identity, hasRoot }) {
    return command(`secure-build verify ${artifactOf(proved)}`, [
        ['--bundle', bundle],
        ['--identity', identity],
        ...(proved.signer.kind === 'key' ? [['--key', 'PUBLIC.pem']] : []),
        ...(hasRoot ? [['--trusted-root', 'trusted_root.json']] : []),
    ]);
}
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
function command(start, flags) {
    const lines = flags.map(([name, value]) => (value === undefined ? name : `${name} ${word(value)}`));
    return [start, ...lines].join(' \\\n  ');
}
function artifactOf(proved) {
    const subjects = 'statement' in proved ? proved.statement.subject : [];
    const [subject, second] = subjects;
    if (subject === undefined || second !== undefined)
        return 'ARTIFACT';
    const file = subject.name.slice(subject.name.lastIndexOf('/') + 1);
    return word(file.startsWith('-') ? `./${file}` : file);
}
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


/***/ })

};
