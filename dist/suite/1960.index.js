export const id = 1960;
export const ids = [1960,175,6578];
export const modules = {

/***/ 20092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ declareSubjects)
/* harmony export */ });
/* unused harmony exports ARTIFACTS_VARIABLE, declarationOf */
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96300);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _subject_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46431);




const ARTIFACTS_VARIABLE = 'GITHUB_ARTIFACTS';
function declarationOf(subjects) {
    const notices = [];
    const leave = (name, because) => void notices.push(`${JSON.stringify(name)} is not declared to GitHub: ${because}`);
    const paths = uniquePaths(subjects, leave);
    const images = subjects.flatMap(({ image }) => image === undefined ? [] : `oci://${image.registry}/${image.repository}@${image.digest}`);
    const lines = [];
    let sizeBytes = 0;
    for (const line of [...paths, ...images]) {
        if (/[=\r\n]/.test(line) || line.trim() !== line) {
            leave(line, 'its path has a character that means something else there');
            continue;
        }
        sizeBytes += (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(line).length + 1;
        if (lines.length >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.declaredArtifacts || sizeBytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.declarationBytes) {
            leave(line, `it and what follows are beyond the limits of one step`);
            break;
        }
        lines.push(line);
    }
    return { text: lines.map((line) => `${line}\n`).join(''), notices };
}
async function declareSubjects({ files, processes, log }, subjects) {
    const path = processes.variable(ARTIFACTS_VARIABLE) ?? '';
    const { text, notices } = declarationOf(subjects);
    if (path === '' || (text === '' && notices.length === 0))
        return;
    const present = (await files.readIfPresent(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.declarationBytes)) ?? new Uint8Array();
    const added = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(text);
    if (present.length + added.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.declarationBytes) {
        log.annotate({
            kind: 'notice',
            message: 'nothing is declared to GitHub: this step has declared too much',
        });
        return;
    }
    await files.write(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(present, added));
    if (notices.length > 0) {
        const more = notices.length > 3 ? ` (and ${notices.length - 3} more)` : '';
        log.annotate({ kind: 'notice', message: `${notices.slice(0, 3).join('; ')}${more}` });
    }
}
function uniquePaths(subjects, leave) {
    const all = subjects.flatMap(({ files }) => files);
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(all, ({ path }) => (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_2__/* .lastStep */ .tX)(path))].flatMap(([name, namesakes]) => {
        const [first] = namesakes;
        if (first !== undefined && namesakes.every(({ sha256 }) => sha256 === first.sha256))
            return [first.path];
        leave(name, 'several different files have this base name');
        return [];
    });
}


/***/ }),

/***/ 25468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ storeBundle),
/* harmony export */   n: () => (/* binding */ findBundles)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

async function storeBundle(stores, bundle, { log }) {
    const receipts = [];
    const faults = [];
    for (const store of stores) {
        try {
            const receipt = await store.store(bundle);
            if (receipt.kind === 'refused')
                log.annotate({ kind: 'warning', message: receipt.because });
            receipts.push(receipt);
        }
        catch (error) {
            if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF))
                throw error;
            faults.push(error);
        }
    }
    const [first, ...others] = faults;
    if (first === undefined)
        return receipts;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(first.code, first.message, {
        at: first.at,
        hint: first.hint,
        details: [
            ...first.details,
            ...others.map(({ message }) => message),
            `The bundle is safe at ${bundle.safeAt}.`,
        ],
        cause: first,
    });
}
async function findBundles(stores, digest) {
    const bundles = [];
    const unread = [];
    for (const store of stores) {
        try {
            bundles.push(...(await store.read(digest)));
        }
        catch (error) {
            if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF))
                throw error;
            unread.push({ place: store.place, problem: error });
        }
    }
    return { bundles, unread };
}


/***/ }),

/***/ 14627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noBundleOutputs),
/* harmony export */   p: () => (/* binding */ bundleOutputs)
/* harmony export */ });
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
    'report-path': 'Path of a JSON file, name to value, with the outputs that are longer than a job may have; those are empty then. Empty where all fit.',
};
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
    'report-path': '',
};


/***/ }),

/***/ 65338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ acceptUnsigned)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);



const withoutRights = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
async function acceptUnsigned({ inputs, ports, context }, fault) {
    const isTokenless = fault instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF && fault.code === 'oidc/no-permission';
    if (!isTokenless)
        throw fault;
    if (inputs['on-fork'] !== 'skip')
        throw withWayOut(fault);
    if (await isFromOutside(ports, context))
        return;
    const event = context.kind === 'workflow' ? `the event "${context.github.eventName}"` : 'a laptop';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(fault.code, fault.message, {
        at: fault.at,
        hint: fault.hint,
        details: [
            ...fault.details,
            `"on-fork: skip" accepts that of pull requests from forks and by Dependabot; this is ${event}`,
        ],
        cause: fault,
    });
}
function withWayOut({ code, message, at, hint, details, cause }) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(code, message, {
        at,
        hint: `${hint} ${WAY_OUT}`,
        details,
        ...(cause === undefined ? {} : { cause }),
    });
}
const WAY_OUT = 'For those set "on-fork: skip".';
async function isFromOutside({ files, processes }, context) {
    if (context.kind !== 'workflow' || !withoutRights.has(context.github.eventName))
        return false;
    const path = processes.variable('GITHUB_EVENT_PATH') ?? '';
    const bytes = path === '' ? undefined : await files.readIfPresent(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.eventBytes);
    if (bytes === undefined)
        return false;
    const event = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, {
        file: 'the payload of the event',
        maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.eventBytes,
        protoKeys: 'keep',
        code: 'context/missing',
    });
    const pullRequest = memberOf(event, 'pull_request');
    if (memberOf(memberOf(pullRequest, 'user'), 'login') === 'dependabot[bot]')
        return true;
    const repository = memberOf(memberOf(pullRequest, 'head'), 'repo');
    if (repository === null)
        return true;
    const id = memberOf(repository, 'id');
    return typeof id === 'number' && String(id) !== context.github.repositoryId;
}
function memberOf(value, name) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ }),

/***/ 80032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const LONGEST = 160;
function artifactName(subjects) {
    const [only, ...others] = subjects;
    if (only === undefined || others.length > 0)
        return 'multiple';
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(only.name).replace(/[^\w.@+-]/g, '_');
    return /^\.*$/.test(name) ? 'artifact' : name.slice(0, LONGEST);
}


/***/ }),

/***/ 85617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ nameOfBundle),
/* harmony export */   Yy: () => (/* binding */ signerSuffix),
/* harmony export */   dJ: () => (/* binding */ fileNameFor)
/* harmony export */ });
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49212);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80032);


function signerSuffix({ expected }, signers) {
    return signers.length === 1 ? '' : `.${(0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedSignerId */ ._B)(expected).slice(0, 16)}`;
}
function nameOfBundle({ name }, signer, signers) {
    return `attestations/${name}${signerSuffix(signer, signers)}.sigstore.json`;
}
function fileNameFor({ name, subjects }, signer, signers) {
    const says = `${name.replace(/^own\//, '').replaceAll('/', '-')}${signerSuffix(signer, signers)}`;
    return `${(0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactName */ .C)(subjects)}.${says}.intoto.jsonl`.replace(/[^\w.@+-]/g, '_');
}


/***/ }),

/***/ 15236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ trustOfSigners),
  Z: () => (/* binding */ writeCopies)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/artifact-name.ts
var artifact_name = __webpack_require__(80032);
;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/distinct-stems.ts

function distinctStems(wanted) {
    const namesakes = (0,group_by/* groupBy */.$)(wanted, keyOf);
    const taken = new Set(namesakes.keys());
    const numbers = new Map();
    return wanted.map((stem) => {
        const key = keyOf(stem);
        if (namesakes.get(key)?.length === 1)
            return stem;
        let number = (numbers.get(key) ?? 0) + 1;
        while (taken.has(`${key}.${number}`))
            number += 1;
        numbers.set(key, number);
        taken.add(`${key}.${number}`);
        return `${stem}.${number}`;
    });
}
const keyOf = (stem) => stem.toLowerCase();

;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/copies.ts








function trustOfSigners(signers) {
    return {
        trust: { instances: signers.flatMap(({ trust }) => trust.instances) },
        signers: signers.map(({ expected }) => expected),
    };
}
const noCopies = { paths: [], jsonLinesPaths: [] };
async function writeCopies({ inputs, ports: { files }, context }, bundles, { trust, signers }) {
    const outputPath = inputs['output-path'];
    if (outputPath === undefined) {
        if (!inputs['offline-kit'])
            return noCopies;
        throw new problem/* Problem */.AF('input/invalid', 'input "output-path" is needed by "offline-kit": the folder for the kit');
    }
    const folder = (0,external_node_path_.resolve)(context.workspace, outputPath);
    const write = async ({ name, bytes }) => {
        await files.write(`${folder}/${name}`, bytes);
        return `${folder}/${name}`;
    };
    const singles = singleFiles(bundles);
    const paths = [];
    const jsonLinesPaths = [];
    if (inputs.formats.includes('sigstore') || inputs['offline-kit']) {
        for (const file of singles)
            paths.push(await write(file));
    }
    if (inputs.formats.includes('intoto-jsonl')) {
        for (const file of jsonLinesFiles(bundles))
            jsonLinesPaths.push(await write(file));
    }
    const certificatePath = await writeCertificate(`${folder}/certificate.pem`, bundles, files);
    if (inputs['offline-kit']) {
        const { writeOfflineKit } = await __webpack_require__.e(/* import() */ 3680).then(__webpack_require__.bind(__webpack_require__, 43680));
        await writeOfflineKit(files, folder, {
            trust,
            keys: signers.flatMap((signer) => (signer.kind === 'key' ? [signer.publicKey] : [])),
            verified: bundles.map(({ verified }) => verified),
            bundleNames: singles.map(({ name }) => name),
        });
    }
    return { paths, jsonLinesPaths, ...(certificatePath === undefined ? {} : { certificatePath }) };
}
function singleFiles(bundles) {
    const stems = distinctStems(bundles.map(({ fileName }) => stemOf(fileName)));
    return bundles.map(({ bytes }, index) => ({ name: `${stems[index]}.sigstore.json`, bytes }));
}
function jsonLinesFiles(bundles) {
    const statements = bundles.filter(({ content }) => content === 'statement');
    const byArtifact = [...(0,group_by/* groupBy */.$)(statements, ({ subjects }) => artifactKey(subjects)).values()];
    const stems = distinctStems(byArtifact.map(([{ subjects }]) => (0,artifact_name/* artifactName */.C)(subjects)));
    return byArtifact.map((lines, index) => ({
        name: `${stems[index]}.intoto.jsonl`,
        bytes: (0,core_bytes/* concatBytes */.Id)(...lines.flatMap(({ bytes }) => [bytes, (0,core_bytes/* utf8 */.As)('\n')])),
    }));
}
function artifactKey(subjects) {
    const [only, ...others] = subjects;
    return only === undefined || others.length > 0
        ? ''
        : `${only.digest.sha256 ?? (0,digest/* formatDigestSet */.Kt)(only.digest)} ${only.name}`;
}
const stemOf = (fileName) => fileName.replace(/\.(?:intoto\.jsonl|sigstore\.json)$/, '');
async function writeCertificate(path, bundles, files) {
    for (const { bytes } of bundles) {
        const { material } = (0,sigstore_bundle/* parseSigstoreBundle */.qz)(bytes);
        if (material.kind !== 'certificate' || material.chain[0] === undefined)
            continue;
        const lines = (0,core_bytes/* formatBase64 */.Bk)(material.chain[0]).match(/.{1,64}/g) ?? [];
        await files.write(path, (0,core_bytes/* utf8 */.As)(['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')));
        return path;
    }
    return undefined;
}


/***/ }),

/***/ 96688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listCreated)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);




const LIST = 'created_attestation_paths.txt';
async function listCreated({ files, processes, log }, paths) {
    const folder = processes.variable('RUNNER_TEMP') ?? '';
    if (folder === '' || paths.length === 0)
        return;
    const list = `${folder}/${LIST}`;
    const warn = (message) => log.annotate({ kind: 'warning', message });
    try {
        const present = (await files.readIfPresent(list, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.subjectListBytes)) ?? new Uint8Array();
        const text = Buffer.from(present).toString('utf8');
        const known = new Set(text.split(/\r?\n/));
        const fresh = [...new Set(paths)].filter((path) => !known.has(path));
        const [unfit, fit] = [fresh.filter(isSeveralLines), fresh.filter((path) => !isSeveralLines(path))];
        for (const path of unfit)
            warn(`${JSON.stringify(path)} is not listed in ${list}: it has a line break`);
        if (fit.length === 0)
            return;
        const end = text === '' || text.endsWith('\n') ? '' : node_os__WEBPACK_IMPORTED_MODULE_0__.EOL;
        await files.write(list, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .concatBytes */ .Id)(present, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)(end + fit.map((path) => path + node_os__WEBPACK_IMPORTED_MODULE_0__.EOL).join(''))));
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF))
            throw error;
        warn(`${list} does not name the bundles of this step, which are kept all the same: ${error.message}`);
    }
}
const isSeveralLines = (path) => /[\r\n]/.test(path);


/***/ }),

/***/ 56299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var _stores_github_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57740);
/* harmony import */ var _stores_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2335);


async function openStores({ inputs, ports, context }, { images, isKeyless }) {
    const run = {
        ports,
        context,
        purpose: 'keep',
        deadlineMs: inputs.deadline,
        images,
        realmHosts: inputs['registry-realms'],
        withoutSha256: [],
        isKeyless,
        ...(context.kind === 'workflow' ? { github: (0,_stores_github_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfRun */ .k)(context, inputs['github-token']) } : {}),
    };
    const lines = [...inputs.store, ...(inputs['push-to-registry'] ? ['oci'] : [])];
    const opened = await Promise.all((0,_stores_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStoreLines */ .k)(lines, run).map(({ line, kind }) => kind.open(line, run)));
    return opened.filter((store) => store !== undefined);
}


/***/ }),

/***/ 92561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25468);

async function publish({ ports }, stores, bundles) {
    if (stores.length === 0 || bundles.length === 0)
        return [];
    const receipts = [];
    let fault;
    await ports.log.group(`Storing ${bundles.length} bundles in ${stores.map(({ place }) => place).join(', ')}`, async () => {
        for (const [index, bundle] of bundles.entries()) {
            try {
                receipts.push(...(await (0,_domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_0__/* .storeBundle */ .A)(stores, bundle, ports)));
                ports.log.progress(`${index + 1} of ${bundles.length}: ${bundle.fileName}`);
            }
            catch (error) {
                fault ??= error;
            }
        }
    });
    if (fault !== undefined)
        throw fault;
    return receipts;
}


/***/ }),

/***/ 92553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openRunSigners)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_signing_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36578);
/* harmony import */ var _actions_oidc_issuer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85989);
/* harmony import */ var _signers_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3221);
/* harmony import */ var _accept_unsigned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65338);







async function openRunSigners(story) {
    const { inputs } = story;
    try {
        return await (0,_signers_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .openSigners */ .aY)(inputs.signers, { ...story, setup: await setupOf(story) });
    }
    catch (error) {
        await (0,_accept_unsigned_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptUnsigned */ .q)(story, error);
        return undefined;
    }
}
async function setupOf({ inputs, ports, context }) {
    const configPath = inputs['signing-config-path'];
    const [rootPath, ...others] = inputs['trusted-root-path'];
    if (others.length > 0) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('input/invalid', 'input "trusted-root-path": signing takes one trusted root');
    }
    const { 'fulcio-url': fulcioUrl, 'rekor-url': rekorUrl } = inputs;
    return {
        instance: inputs.instance,
        rekorVersion: inputs['rekor-version'],
        timestampUrls: inputs['tsa-url'],
        allowPublicLog: inputs['allow-public-log'],
        deadlineMs: inputs.deadline,
        online: true,
        ...(0,_actions_oidc_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .namedIssuer */ .v)(inputs, context),
        ...(context.kind === 'workflow' ? { cacheFolder: `${context.defaultEvidencePath}-trust` } : {}),
        ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
        ...(rekorUrl === undefined ? {} : { rekorUrl }),
        ...(rootPath === undefined ? {} : { trustedRootPath: rootPath }),
        ...(configPath === undefined
            ? {}
            : {
                signingConfig: (0,_formats_signing_config_js__WEBPACK_IMPORTED_MODULE_3__.parseSigningConfig)(await ports.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, configPath), _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.trustedRootBytes), configPath),
            }),
    };
}


/***/ }),

/***/ 24882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sealSigned)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _domain_evidence_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73428);


async function sealSigned({ files, clock }, evidence, signer, bundles) {
    try {
        await (0,_domain_evidence_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealEvidence */ .f)(files, evidence, signer, clock.now());
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF))
            throw error;
        const { code, message, at, hint, details } = error;
        const safe = `${bundles} ${bundles === 1 ? 'bundle is' : 'bundles are'} safe in ${evidence.folder}/attestations; the folder is not sealed.`;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(code, message, { at, hint, details: [...details, safe], cause: error });
    }
}


/***/ }),

/***/ 92857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ signEach)
});

// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/pending.ts


const HALF_WRITTEN = /^(.*\/)\.([^/]{1,100})\.[0-9a-f]{12}\.tmp$/s;
async function openPending({ files, log }, evidenceFolder) {
    const folder = `${evidenceFolder}-pending`;
    const pathOf = (bundleName) => `${folder}/${bundleName}`;
    const partialOf = (bundleName) => `${pathOf(bundleName)}.pending`;
    const present = new Set(await filesIn(files, folder));
    return {
        folder,
        async read(bundleName) {
            const path = pathOf(bundleName);
            return present.has(path) ? files.read(path, limits/* limits */.F.bundleBytes) : undefined;
        },
        async keep(bundleName, bytes) {
            await files.write(pathOf(bundleName), bytes);
            if (present.has(partialOf(bundleName)))
                await files.remove(partialOf(bundleName));
        },
        async keepPartial(bundleName, bytes) {
            const path = partialOf(bundleName);
            await files.write(path, bytes);
            log.annotate({ kind: 'warning', message: `what was signed already is safe in ${path}` });
        },
        async clear(bundleNames) {
            const ours = new Set(bundleNames.flatMap((name) => [pathOf(name), partialOf(name)]));
            const found = await filesIn(files, folder);
            const done = found.filter((path) => ours.has(path) || isHalfOf(ours, path));
            if (done.length === found.length)
                await files.remove(folder);
            else
                for (const path of done)
                    await files.remove(path);
        },
    };
}
async function filesIn(files, root) {
    const info = await files.info(root);
    if (info === undefined)
        return [];
    if (info.kind === 'link')
        refuseLink(root);
    const found = [];
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of await files.list(folder)) {
            const path = `${folder}/${name}`;
            if (kind === 'link')
                refuseLink(path);
            if (kind === 'folder')
                folders.push(path);
            else
                found.push(path);
        }
    }
    return found;
}
function refuseLink(file) {
    throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where signed bundles are kept', {
        at: { file },
    });
}
function isHalfOf(ours, path) {
    const [, folder = '', stem] = HALF_WRITTEN.exec(path) ?? [];
    return (stem !== undefined &&
        [...ours].some((own) => own.startsWith(folder) && own.slice(folder.length, folder.length + 100) === stem));
}

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/signed-before.ts



async function signedBefore(signer, bytes, sign) {
    try {
        const bundle = (0,sigstore_bundle/* parseSigstoreBundle */.qz)(bytes);
        const signed = await sign({ ...signer, sign: async (content) => requireAbout(bundle, content) });
        return (0,core_bytes/* equalBytes */.ex)(signed.bundle, bytes) ? signed : other('it is not written as we write bundles');
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return error;
        throw error;
    }
}
function requireAbout(bundle, content) {
    const { version, material } = bundle;
    if (version !== '0.3' || (material.kind === 'certificate' && material.chain.length !== 1))
        throw other('it is not of the version that we write');
    const isSame = content.kind === bundle.content.kind &&
        (content.kind !== 'statement' ||
            bundle.content.kind !== 'statement' ||
            (0,core_bytes/* equalBytes */.ex)(bundle.content.envelope.payload, content.payload));
    if (!isSame)
        throw other('it says something else');
    return bundle;
}
const other = (because) => new problem/* Problem */.AF('signer/self-check', because);

;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/what-is-left.ts

function withWhatIsLeft(error, { logEntries, bundles, wanted, folder }) {
    if (!(error instanceof problem/* Problem */.AF))
        return error;
    const isPublic = logEntries > 0 ? `Nothing was stored; ${count(logEntries)}.` : 'Nothing was published.';
    const inMessage = error.code === 'service/unavailable';
    const safe = `${bundles} of ${wanted} bundles ${bundles === 1 ? 'is' : 'are'} signed, verified and safe in ${folder}: the next run takes ${bundles === 1 ? 'it' : 'them'} from there.`;
    return new problem/* Problem */.AF(error.code, inMessage ? `${error.message}. ${isPublic}` : error.message, {
        at: error.at,
        hint: error.hint,
        details: [
            ...error.details,
            ...(logEntries > 0 && !inMessage ? [isPublic] : []),
            ...(bundles > 0 ? [safe] : []),
        ],
        cause: error,
    });
}
const count = (entries) => (entries === 1 ? 'a log entry exists' : `${entries} log entries exist`);

;// CONCATENATED MODULE: ./packages/common/src/edges/attesting/sign-each.ts






async function signEach({ inputs, ports }, evidence, tasks) {
    const { log } = ports;
    const pending = await openPending(ports, evidence.folder);
    const earlier = await earlierBundles(evidence, pending);
    const left = { logEntries: 0, bundles: 0, wanted: tasks.length, folder: pending.folder };
    const faults = [];
    let done = 0;
    const work = async (task) => {
        if (faults.length > 0)
            return undefined;
        const { item, title, signer, bundleName } = task;
        try {
            const signed = (await reused(earlier, task, log)) ?? (await signNow(pending, task, left));
            if (signed.origin !== 'evidence')
                left.bundles += 1;
            done += 1;
            log.progress(`${done} of ${tasks.length}: ${title} by ${signer.spec}`);
            return { item, signer, bundleName, ...signed };
        }
        catch (error) {
            faults.push(error);
            return undefined;
        }
    };
    const title = `Signing ${tasks.length} ${tasks.length === 1 ? 'bundle' : 'bundles'}`;
    const ends = await log.group(title, () => (0,map_concurrently/* mapConcurrently */.X)(tasks, inputs.concurrency, work));
    if (faults.length > 0)
        throw withWhatIsLeft(faults[0], left);
    return {
        items: ends.filter((signed) => signed !== undefined),
        clearPending: () => pending.clear(tasks.map(({ bundleName }) => bundleName)),
    };
}
async function earlierBundles(evidence, pending) {
    const listed = new Map((await evidence.entries()).map((entry) => [entry.name, entry]));
    return [
        {
            origin: 'evidence',
            async read(bundleName) {
                const entry = listed.get(bundleName);
                return entry === undefined ? undefined : evidence.read(entry);
            },
        },
        { origin: 'pending', read: pending.read },
    ];
}
async function reused(earlier, { signer, bundleName, sign }, log) {
    for (const { origin, read } of earlier) {
        const bytes = await read(bundleName);
        if (bytes === undefined)
            continue;
        const signed = await signedBefore(signer, bytes, sign);
        if (!(signed instanceof problem/* Problem */.AF))
            return { ...signed, origin };
        log.info(`${bundleName} of an earlier run is not used again: ${signed.message}`);
    }
    return undefined;
}
async function signNow(pending, { signer, bundleName, sign }, left) {
    const signed = await sign(signer, {
        async onPartial(partial) {
            left.logEntries += (0,sigstore_bundle/* parseSigstoreBundle */.qz)(partial).logEntries.length;
            await pending.keepPartial(bundleName, partial);
        },
    });
    left.logEntries += signed.verified.logEntries.length;
    await pending.keep(bundleName, signed.bundle);
    return { ...signed, origin: 'now' };
}


/***/ }),

/***/ 94142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ signedHeadline),
/* harmony export */   N8: () => (/* binding */ signedOutputs),
/* harmony export */   SW: () => (/* binding */ signedFacts),
/* harmony export */   py: () => (/* binding */ signedDetails)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49212);
/* harmony import */ var _actions_bundle_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14627);



function signedHeadline({ what, isSealed, bundles, receipts }) {
    const kept = bundles.filter(({ isKept }) => isKept === true).length;
    const fresh = bundles.length - kept;
    const count = `${fresh} ${fresh === 1 ? 'bundle' : 'bundles'}`;
    const signed = `${count} signed and verified${kept === 0 ? '' : `, ${kept} kept from an earlier run`}`;
    const did = what === 'attached' ? `${count} verified and attached` : signed;
    const sealed = isSealed === true ? ', evidence folder sealed' : '';
    const places = distinct(receipts.flatMap((receipt) => (receipt.kind === 'stored' ? [receipt.place] : [])));
    return `${did}${sealed}${places.length === 0 ? '' : `, stored in ${places.join(' and ')}`}.`;
}
function signedFacts({ bundles, signers, resolvedTags = [], receipts, copies, command, }) {
    const verified = bundles.map((bundle) => bundle.verified);
    return [
        ...resolvedTags.map(({ reference, digest }) => ['Tag', `${reference} was ${digest}`]),
        ...signers.map(({ spec, proves }) => ['Signer', `${spec}: ${proves}`]),
        ...distinct(verified.map(({ signer }) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)(signer))).map((id) => ['Signed by', id]),
        ...distinct(verified.flatMap(({ notProved }) => notProved)).map((lack) => ['Not proved', lack]),
        ...distinct(receipts.map(describeReceipt)).map((text) => ['Stored', text]),
        ...copies.paths.slice(0, 1).map((path) => ['Copies', path.slice(0, path.lastIndexOf('/'))]),
        ['Check again', command],
    ];
}
function signedOutputs(run) {
    const { what, bundles, paths, receipts, copies, command } = run;
    const verified = bundles.map((bundle) => bundle.verified);
    const certificates = verified.flatMap(({ signer }) => (signer.kind === 'certificate' ? [signer] : []));
    const ids = receipts.flatMap((receipt) => receipt.kind === 'stored' && receipt.url !== undefined
        ? [{ id: receipt.id ?? '', url: receipt.url }]
        : []);
    const [firstId] = ids;
    return {
        ..._actions_bundle_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .noBundleOutputs */ .e,
        status: what === 'attached' ? 'attached' : 'signed',
        'bundle-path': paths[0] ?? '',
        'bundle-paths': JSON.stringify(paths),
        'bundles-jsonl-path': copies.jsonLinesPaths[0] ?? '',
        subjects: JSON.stringify(subjectsOf(bundles)),
        identity: distinct(verified.map(({ signer }) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)(signer))).join('\n'),
        issuer: distinct(certificates.map(({ issuer }) => issuer)).join('\n'),
        instance: distinct(verified.flatMap(({ instance }) => instance ?? [])).join('\n'),
        'certificate-path': copies.certificatePath ?? '',
        'log-indexes': JSON.stringify(verified.flatMap(({ logEntries }) => logEntries.flatMap(({ logIndex }) => logIndex ?? []))),
        'attestation-id': firstId?.id ?? '',
        'attestation-ids': JSON.stringify(ids.map(({ id }) => id)),
        'attestation-url': firstId?.url ?? '',
        'attestation-urls': JSON.stringify(ids.map(({ url }) => url)),
        'verify-command': command,
    };
}
function signedDetails({ bundles }) {
    return {
        bundles: bundles.map(({ fileName, safeAt, verified: { signer, times } }) => ({
            bundle: safeAt,
            fileName,
            signer: (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)(signer),
            times: times.map(({ time, source }) => ({ time: time.toISOString(), source })),
        })),
    };
}
function describeReceipt(receipt) {
    switch (receipt.kind) {
        case 'stored':
            return `${receipt.place}${receipt.url === undefined ? '' : `: ${receipt.url}`}`;
        case 'not-applicable':
            return `nothing in ${receipt.place}: ${receipt.because}`;
        case 'refused':
            return `NOT in ${receipt.place}: ${receipt.because}`;
    }
}
function subjectsOf(bundles) {
    const all = bundles.flatMap(({ subjects }) => subjects);
    const one = new Map(all.map(({ name, digest }) => [`${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDigestSet */ .Kt)(digest)} ${name}`, { name, digest }]));
    return [...one.values()];
}
const distinct = (texts) => [...new Set(texts)];


/***/ }),

/***/ 57740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ githubPlaceOf),
/* harmony export */   k: () => (/* binding */ placeOfRun)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89912);


function githubPlaceOf({ inputs, context }, signers, named) {
    const { 'github-token': token } = inputs;
    if (named === undefined && context.kind === 'workflow')
        return placeOfRun(context, token);
    const sources = signers.flatMap((signer) => (signer.kind === 'key' ? [] : (signer.sourceRepository ?? [])));
    const text = named ?? (new Set(sources).size === 1 ? sources[0] : undefined);
    return text === undefined ? undefined : { ...placeNamed(text), ...withToken(token) };
}
function placeOfRun({ github }, token) {
    const { apiUrl, serverUrl, repository } = github;
    return { apiUrl, serverUrl, repository, ...withToken(token) };
}
const withToken = (token) => (token === undefined ? {} : { token });
const NAMED = /^(?:(?:https:\/\/)?([A-Za-z0-9.-]+(?::\d+)?)\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)$/;
function placeNamed(text) {
    const [, host = 'github.com', repository] = NAMED.exec(text) ?? [];
    if (repository === undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `expected OWNER/REPO, got ${JSON.stringify(text.slice(0, 100))}`);
    }
    const { kind, url: serverUrl, tenant } = (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .githubHostOf */ .l)(`https://${host.toLowerCase()}`);
    const apiUrls = {
        'github.com': 'https://api.github.com',
        tenant: `https://api.${tenant}.ghe.com`,
        server: `${serverUrl}/api/v3`,
    };
    return { apiUrl: apiUrls[kind], serverUrl, repository };
}


/***/ }),

/***/ 2335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ parseStoreLines)
});

// UNUSED EXPORTS: stores

// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/github-host.ts
var github_host = __webpack_require__(89912);
;// CONCATENATED MODULE: ./packages/common/src/edges/stores/artifact.ts

const artifactKind = {
    id: 'artifact',
    forms: { keep: ['artifact'], find: [] },
    title: 'Workflow artifacts',
    why: 'Bundles travel to later jobs of the run without any permission.',
    remedy: 'Compare their digest in the job that receives them: every job of the run may replace an artifact.',
    lacks: (_, { context }) => (context.kind === 'workflow' ? undefined : 'works in a workflow only'),
    async open(_, { ports, context, deadlineMs }) {
        if (context.kind !== 'workflow')
            throw new TypeError('workflow artifacts without a workflow');
        const { artifactStore } = await Promise.all(/* import() */[__webpack_require__.e(7883), __webpack_require__.e(2665)]).then(__webpack_require__.bind(__webpack_require__, 82665));
        const { openArtifactService } = await __webpack_require__.e(/* import() */ 4017).then(__webpack_require__.bind(__webpack_require__, 24017));
        const service = openArtifactService(process.env, ports, (0,github_host/* githubHostOf */.l)(context.github.serverUrl));
        return artifactStore({ ports, service, deadlineMs });
    },
};

;// CONCATENATED MODULE: ./packages/common/src/edges/stores/file.ts
const fileKind = {
    id: 'file',
    forms: { keep: ['file'], find: [] },
    title: 'Files in a folder',
    why: 'A signature that only a service keeps is lost with one failed request.',
    remedy: 'Nothing to do: it is always on, and always first.',
    lacks: () => undefined,
    open: async () => undefined,
};

// EXTERNAL MODULE: ./packages/common/src/core/permission-to-add.ts
var permission_to_add = __webpack_require__(26358);
;// CONCATENATED MODULE: ./packages/common/src/edges/stores/github.ts

const githubKind = {
    id: 'github',
    forms: { keep: ['auto', 'github'], find: ['github'] },
    title: "GitHub's attestation store",
    why: 'Whoever has the artifact finds its bundles by the digest, without knowing where it came from.',
    remedy: `${(0,permission_to_add/* permissionToAdd */.G)('attestations: write')}\nPrivate repositories have such a store in Enterprise Cloud only.`,
    lacks(line, { purpose, context, github, withoutSha256: [nameless] }) {
        if (line === 'auto')
            return undefined;
        if (purpose === 'keep' && context.kind !== 'workflow')
            return 'works in a workflow only';
        if (github === undefined)
            return 'needs the repository';
        if (purpose === 'keep' && github.token === undefined)
            return 'needs the input "github-token"';
        return nameless === undefined
            ? undefined
            : `finds by SHA-256 only, and of ${JSON.stringify(nameless)} none is known`;
    },
    async open(line, { ports, purpose, github, isKeyless, deadlineMs }) {
        const isWanted = line !== 'auto' || (isKeyless && github?.token !== undefined);
        if (github === undefined || (purpose === 'keep' && !isWanted))
            return undefined;
        const { attestationStore } = await __webpack_require__.e(/* import() */ 5590).then(__webpack_require__.bind(__webpack_require__, 45590));
        const { openRateBudget } = await __webpack_require__.e(/* import() */ 3156).then(__webpack_require__.bind(__webpack_require__, 53156));
        const { openGithubPlace } = await __webpack_require__.e(/* import() */ 2615).then(__webpack_require__.bind(__webpack_require__, 62615));
        return attestationStore({
            api: openGithubPlace(ports, github),
            serverUrl: github.serverUrl,
            asked: line === 'auto' ? 'auto' : 'github',
            budget: openRateBudget(ports),
            deadlineMs,
        });
    },
};

// EXTERNAL MODULE: ./packages/common/src/formats/oci/realm-hosts.ts
var realm_hosts = __webpack_require__(50175);
// EXTERNAL MODULE: ./packages/common/src/edges/subject-context.ts
var subject_context = __webpack_require__(34228);
;// CONCATENATED MODULE: ./packages/common/src/edges/stores/oci.ts


const ociKind = {
    id: 'oci',
    forms: { keep: ['oci'], find: ['oci'] },
    title: 'Referrers of an image in its registry',
    why: 'Where the image is, its bundles are too, also behind a mirror.',
    remedy: 'Name the image as "oci:REGISTRY/REPOSITORY@sha256:HEX" and log in to the registry in a step before.',
    isWhole: true,
    lacks: (_, { purpose, images }) => {
        if (images.length > 0)
            return undefined;
        const where = purpose === 'keep' ? ' among the subjects' : '';
        return `needs an image${where}, as "oci:REGISTRY/REPOSITORY@sha256:HEX"`;
    },
    async open(_, run) {
        const { ociStore } = await Promise.all(/* import() */[__webpack_require__.e(8099), __webpack_require__.e(8408)]).then(__webpack_require__.bind(__webpack_require__, 18408));
        const { ports, images, deadlineMs } = run;
        const realmHosts = (0,realm_hosts.parseRealmHosts)(run.realmHosts);
        return ociStore({ ports, credentials: await (0,subject_context/* registryCredentials */.Q)(run), images, realmHosts, deadlineMs });
    },
};

;// CONCATENATED MODULE: ./packages/common/src/edges/stores/release.ts

const releaseKind = {
    id: 'release',
    forms: { keep: ['release:TAG'], find: ['release:TAG'] },
    title: 'Assets of a draft release',
    why: 'People who download a release find its bundles beside it, and an immutable release keeps them.',
    remedy: `${(0,permission_to_add/* permissionToAdd */.G)('contents: write', 'Make a draft of the release first, and publish it afterwards. Add')}`,
    isWhole: true,
    lacks(_, { purpose, context, github }) {
        if (purpose === 'keep' && context.kind !== 'workflow')
            return 'works in a workflow only';
        if (github === undefined)
            return 'needs the repository';
        return purpose === 'keep' && github.token === undefined ? 'needs the input "github-token"' : undefined;
    },
    async open(line, { ports, purpose, context, github, deadlineMs }) {
        if (github === undefined)
            throw new TypeError('a release without a repository');
        const { releaseStore } = await __webpack_require__.e(/* import() */ 1272).then(__webpack_require__.bind(__webpack_require__, 71272));
        const { openGithubPlace } = await __webpack_require__.e(/* import() */ 2615).then(__webpack_require__.bind(__webpack_require__, 62615));
        const isOurs = purpose === 'keep' && context.kind === 'workflow';
        return releaseStore({
            api: openGithubPlace(ports, github),
            tag: line.slice('release:'.length),
            deadlineMs,
            ...(isOurs ? { commit: context.github.sha } : {}),
        });
    },
};

;// CONCATENATED MODULE: ./packages/common/src/edges/stores/registry.ts






const stores = [
    fileKind,
    githubKind,
    ociKind,
    releaseKind,
    artifactKind,
];
function parseStoreLines(lines, run) {
    const faults = [];
    const places = [];
    for (const line of new Set(lines)) {
        const kind = stores.find(({ forms }) => forms[run.purpose].some((form) => fits(line, form)));
        const lack = kind?.lacks(line, run);
        if (kind === undefined)
            faults.push(unknownLine(line, run.purpose));
        else if (lack !== undefined)
            faults.push(`${spelled[run.purpose](line)} ${lack}`);
        else
            places.push({ line, kind });
    }
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new problem/* Problem */.AF('input/invalid', first, { details: others });
    return places;
}
const spelled = {
    keep: (line) => `input "store": "${line}"`,
    find: (line) => `"from ${line}"`,
};
function fits(line, form) {
    const colon = form.indexOf(':');
    if (colon < 0)
        return line === form;
    const start = form.slice(0, colon + 1);
    return line.startsWith(start) && /^\S+$/.test(line.slice(start.length));
}
function unknownLine(line, purpose) {
    const forms = stores.flatMap((kind) => kind.forms[purpose]);
    const expected = `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}`;
    const input = purpose === 'keep' ? 'input "store"' : '"from"';
    return `${input}: expected ${expected}; got ${JSON.stringify(line.slice(0, 100))}`;
}


/***/ }),

/***/ 34228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ registryCredentials),
/* harmony export */   g: () => (/* binding */ subjectContext)
/* harmony export */ });
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89912);

function subjectContext(where, root, deadlineMs) {
    const { inputs, ports, context } = where;
    const sought = {
        workspace: context.workspace,
        root,
        async resolveTag(reference) {
            const { digestOfTag } = await Promise.all(/* import() */[__webpack_require__.e(8099), __webpack_require__.e(5073)]).then(__webpack_require__.bind(__webpack_require__, 40643));
            const { parseRealmHosts } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 50175));
            const realmHosts = parseRealmHosts(inputs['registry-realms']);
            const credentials = await registryCredentials(where);
            return digestOfTag(ports, reference, { credentials, realmHosts, deadlineMs });
        },
    };
    if (context.kind === 'laptop')
        return sought;
    return {
        ...sought,
        async findWorkflowArtifact(nameOrId) {
            const { openArtifactService } = await __webpack_require__.e(/* import() */ 4017).then(__webpack_require__.bind(__webpack_require__, 24017));
            const { findWorkflowArtifact } = await __webpack_require__.e(/* import() */ 7144).then(__webpack_require__.bind(__webpack_require__, 27144));
            const service = openArtifactService(process.env, ports, (0,_domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_0__/* .githubHostOf */ .l)(context.github.serverUrl));
            return findWorkflowArtifact(ports, service, nameOrId, deadlineMs);
        },
    };
}
async function registryCredentials({ ports, context }) {
    const { dockerCredentials, dockerConfigPath } = await __webpack_require__.e(/* import() */ 9736).then(__webpack_require__.bind(__webpack_require__, 79736));
    const configPath = dockerConfigPath(process.env);
    return dockerCredentials(ports, { configPath, workspace: context.workspace });
}


/***/ }),

/***/ 50175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRealmHosts: () => (/* binding */ parseRealmHosts)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
function parseRealmHosts(lines) {
    const faults = lines
        .filter((line) => !isHost(line))
        .map((line) => `input "registry-realms": expected a host name in lower case, such as auth.example; got ${JSON.stringify(line.slice(0, 100))}`);
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', first, { details: others });
    return lines;
}
function isHost(line) {
    const address = `https://${line}/`;
    return HOST.test(line) && URL.canParse(address) && new URL(address).hostname === line;
}


/***/ }),

/***/ 36578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSigningConfig: () => (/* binding */ parseSigningConfig)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62722);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _strict_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49707);





const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const CODE = 'sign/instance';
function parseSigningConfig(source, name) {
    try {
        return readConfig((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(source, { maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.trustedRootBytes, code: CODE }));
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) || error.at.file !== undefined)
            throw error;
        const { code, message, at, hint } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(code, `signing configuration: ${message}`, { at: { ...at, file: name }, hint });
    }
}
function readConfig(value) {
    const config = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readStrictObject */ .vU)(value, '', ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'], CODE);
    const mediaType = config.text('mediaType');
    if (mediaType !== MEDIA_TYPE) {
        config.refuse('mediaType', `expected "${MEDIA_TYPE}", got ${JSON.stringify(mediaType.slice(0, 100))}`);
    }
    readServices(config, 'oidcUrls');
    requireSelector(config, 'rekorTlogConfig');
    requireSelector(config, 'tsaConfig');
    return {
        certificateAuthorities: readServices(config, 'caUrls'),
        transparencyLogs: readServices(config, 'rekorTlogUrls'),
        timestampAuthorities: readServices(config, 'tsaUrls'),
    };
}
function readServices(config, key) {
    const items = config.list(key);
    if (items.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.signingServices) {
        config.refuse(key, `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.signingServices} services`);
    }
    return items.map((item, index) => {
        const at = `/${key}/${index}`;
        const known = ['url', 'majorApiVersion', 'validFor', 'operator'];
        const service = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readStrictObject */ .vU)(item, at, known, CODE);
        const period = service.object('validFor', ['start', 'end']);
        const [validFrom, validTo] = [readTime(period, 'start'), readTime(period, 'end')];
        if (validFrom === undefined)
            return period.refuse('start', 'expected a time');
        if (validTo !== undefined && validTo < validFrom)
            period.refuse('end', 'is before the start');
        return {
            url: readUrl(service),
            majorApiVersion: readVersion(service),
            validFrom,
            ...(validTo === undefined ? {} : { validTo }),
            operator: service.member('operator') === undefined ? '' : service.text('operator', { mayBeEmpty: true }),
        };
    });
}
function readUrl(service) {
    const text = service.text('url');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain = url !== undefined && url.search === '' && url.hash === '' && url.username === '';
    if (!plain || !/^https?:$/.test(url.protocol))
        service.refuse('url', 'expected the address of a service');
    return text.replace(/\/+$/, '');
}
function readVersion(service) {
    const version = service.member('majorApiVersion');
    if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 1)
        return version;
    return service.refuse('majorApiVersion', 'expected a whole number from 1');
}
function readTime(period, key) {
    if (period.member(key) === undefined)
        return undefined;
    const text = period.text(key);
    try {
        return (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .n)(text);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF))
            throw error;
        return period.refuse(key, error.message);
    }
}
function requireSelector(config, key) {
    if (config.member(key) === undefined)
        return;
    const chosen = config.object(key, ['selector', 'count']);
    const selector = chosen.member('selector') ?? 'ANY';
    const count = chosen.member('count') ?? 0;
    const one = selector === 'ANY' || (selector === 'EXACT' && count === 1);
    if (!one || (count !== 0 && count !== 1)) {
        chosen.refuse('selector', `expected "ANY", or "EXACT" with the count 1, got ${shown(selector)} and ${shown(count)}`);
    }
}
const shown = (value) => JSON.stringify(value).slice(0, 60);


/***/ })

};
