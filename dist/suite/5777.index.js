export const id = 5777;
export const ids = [5777,175];
export const modules = {

/***/ 66460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/**
 * The results in the order of the items, with at most `width` calls at work at the same time. After a fault no
 * further item is begun, and the fault is thrown.
 */
async function mapConcurrently(items, width, work) {
    const results = [];
    const rest = items.entries();
    let failed = false;
    async function takeFromRest() {
        for (const [index, item] of rest) {
            if (failed)
                return;
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    }
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, takeFromRest));
    return results;
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

/***/ 25468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ storeBundle),
/* harmony export */   n: () => (/* binding */ findBundles)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

/**
 * Stores one bundle everywhere. A store that fails does not keep the others from taking it; the first fault is
 * thrown in the end, with the others in its details.
 */
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
/** Looks everywhere, also where an earlier place failed. */
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

/***/ 57740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ githubPlaceOf),
/* harmony export */   k: () => (/* binding */ placeOfRun)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89912);


/**
 * Where attestations and releases are looked for: the repository that the user names, else that of the run, else the
 * one that must have been the source.
 *
 * @param named `OWNER/REPO`, `HOST/OWNER/REPO` or the whole address
 * @throws Problem `input/invalid`
 */
function githubPlaceOf({ inputs, context }, signers, named) {
    const { 'github-token': token } = inputs;
    if (named === undefined && context.kind === 'workflow')
        return placeOfRun(context, token);
    const sources = signers.flatMap((signer) => (signer.kind === 'key' ? [] : (signer.sourceRepository ?? [])));
    const text = named ?? (new Set(sources).size === 1 ? sources[0] : undefined);
    return text === undefined ? undefined : { ...placeNamed(text), ...withToken(token) };
}
/** The repository that the run belongs to. */
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

/** `artifact`: files of this run. */
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
        const { artifactStore } = await Promise.all(/* import() */[__webpack_require__.e(1468), __webpack_require__.e(2665)]).then(__webpack_require__.bind(__webpack_require__, 82665));
        const { openArtifactService } = await __webpack_require__.e(/* import() */ 4017).then(__webpack_require__.bind(__webpack_require__, 24017));
        const service = openArtifactService(process.env, ports, (0,github_host/* githubHostOf */.l)(context.github.serverUrl));
        return artifactStore({ ports, service, deadlineMs });
    },
};

;// CONCATENATED MODULE: ./packages/common/src/edges/stores/file.ts
/** `file`: the evidence folder, which has every bundle before a store is asked. */
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

/** `github`, or `auto`: the same, with a refusal as a warning, and nothing for what GitHub would not take. */
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
        // A signature by a key means nothing to GitHub.
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


/** `oci`: beside each image that the bundles are about. */
const ociKind = {
    id: 'oci',
    forms: { keep: ['oci'], find: ['oci'] },
    title: 'Referrers of an image in its registry',
    why: 'Where the image is, its bundles are too, also behind a mirror.',
    remedy: 'Name the image as "oci:REGISTRY/REPOSITORY@sha256:HEX" and log in to the registry in a step before.',
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

/** `release:TAG`: beside the files of a release. */
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
            // Whoever writes writes about this commit: the tag must point to it.
            ...(isOurs ? { commit: context.github.sha } : {}),
        });
    },
};

;// CONCATENATED MODULE: ./packages/common/src/edges/stores/registry.ts






/** Places for bundles, in the order in which they are written: the file is never lost. */
const stores = [
    fileKind,
    githubKind,
    ociKind,
    releaseKind,
    artifactKind,
];
/**
 * The places that the lines name, each once.
 *
 * @throws Problem `input/invalid` that names every line at fault
 */
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
/** What stands after the colon of a form is a word of the user's. */
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

/**
 * Where subjects are looked for. Registries and workflow artifacts are asked, and the code for that is loaded, only
 * for subjects that name them.
 *
 * @param root absolute: what patterns and names are relative to
 * @param deadlineMs how long a service may stay unavailable
 */
function subjectContext(where, root, deadlineMs) {
    const { inputs, ports, context } = where;
    const sought = {
        workspace: context.workspace,
        root,
        async resolveTag(reference) {
            const { digestOfTag } = await Promise.all(/* import() */[__webpack_require__.e(8099), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 40643));
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
/** What this user or job has of Docker's configuration. */
async function registryCredentials({ ports, context }) {
    const { dockerCredentials, dockerConfigPath } = await __webpack_require__.e(/* import() */ 9736).then(__webpack_require__.bind(__webpack_require__, 79736));
    // Never a configuration in the checkout: it would choose the credentials, or the program that gives them.
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
/**
 * Hosts that the user names as token services of registries (SEC-092): they get the credentials of a registry that
 * sends us there, so each is a whole host name, without port, path or pattern.
 *
 * @throws Problem `input/invalid` that names every line at fault
 */
function parseRealmHosts(lines) {
    const faults = lines
        .filter((line) => !isHost(line))
        .map((line) => `input "registry-realms": expected a host name in lower case, such as auth.example; got ${JSON.stringify(line.slice(0, 100))}`);
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', first, { details: others });
    return lines;
}
/** As addresses have it: one that is written in another way, such as `0.0`, would never be found equal. */
function isHost(line) {
    const address = `https://${line}/`;
    return HOST.test(line) && URL.canParse(address) && new URL(address).hostname === line;
}


/***/ }),

/***/ 70547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ parseOciReference),
/* harmony export */   an: () => (/* binding */ isOciDigest),
/* harmony export */   m0: () => (/* binding */ formatOciName)
/* harmony export */ });
/* unused harmony export parsePinnedReference */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

// OCI distribution specification 1.1, "Pulling manifests".
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const REGISTRY = /^(?=.{1,255}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::[1-9]\d{0,4})?$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MOST_CHARACTERS = 1024;
/**
 * `REGISTRY/REPOSITORY[:TAG][@DIGEST]`. The registry is always spelled out: a short name means another image on
 * another machine.
 *
 * @throws Problem `oci/reference`
 */
function parseOciReference(text) {
    if (text.length > MOST_CHARACTERS)
        return refuse(text, 'it is too long');
    const [name = '', digest, ...rest] = text.split('@');
    if (rest.length > 0)
        refuse(text, 'it has more than one "@"');
    if (digest !== undefined && !isOciDigest(digest)) {
        refuse(text, 'expected a digest such as sha256: and 64 lower-case hexadecimal characters after "@"');
    }
    const slash = name.indexOf('/');
    const registry = name.slice(0, Math.max(slash, 0)).toLowerCase();
    // As in every client: without a dot, a port or this one name, the first part is no host.
    if (!REGISTRY.test(registry) || !/[.:]|^localhost$/.test(registry))
        refuse(text, 'it does not begin with the host of a registry');
    const path = name.slice(slash + 1);
    const colon = path.indexOf(':');
    const repository = colon < 0 ? path : path.slice(0, colon);
    const tag = colon < 0 ? undefined : path.slice(colon + 1);
    if (repository.length > 255 || !REPOSITORY.test(repository))
        refuse(text, 'its repository is no lower-case path');
    if (tag !== undefined && !TAG.test(tag))
        refuse(text, 'its tag has characters that a tag cannot have');
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/**
 * A reference that names one manifest for ever. A tag beside the digest is kept, and means nothing.
 *
 * @throws Problem `oci/reference`
 */
function parsePinnedReference(text) {
    const reference = parseOciReference(text);
    const { digest } = reference;
    if (digest === undefined)
        return refuse(text, 'it has no digest, and a tag may move');
    return { ...reference, digest };
}
/** The name of the subject: without tag and digest (signing specification, 3.2). */
function formatOciName({ registry, repository }) {
    return `${registry}/${repository}`;
}
function isOciDigest(text) {
    return DIGEST.test(text);
}
function refuse(text, fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('oci/reference', `expected REGISTRY/REPOSITORY@sha256:HEX, got ${JSON.stringify(text.slice(0, 100))}: ${fault}`);
}


/***/ })

};
