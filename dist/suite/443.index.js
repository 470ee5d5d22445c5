export const id = 443;
export const ids = [443,175];
export const modules = {

/***/ 66460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
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

/***/ 49070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findBundleFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66460);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25468);
/* harmony import */ var _formats_bundle_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18033);
/* harmony import */ var _stores_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2335);








async function findBundleFiles(story, artifacts, github) {
    const { inputs, ports, context } = story;
    const files = await readFiles(story);
    const run = {
        ports,
        context,
        purpose: 'find',
        deadlineMs: inputs.deadline,
        images: artifacts.flatMap(({ image }) => image ?? []),
        realmHosts: inputs['registry-realms'],
        withoutSha256: artifacts.flatMap(({ name, digests }) => (digests.sha256 === undefined ? [name] : [])),
        isKeyless: true,
        ...(github === undefined ? {} : { github }),
    };
    const places = (0,_stores_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStoreLines */ .k)(inputs.from, run);
    const stored = [];
    for (const place of places)
        stored.push(...(await readPlace(place, run, artifacts)));
    return {
        bundles: distinct([...files, ...stored]),
        lookedIn: [...(inputs['bundle-path'].length > 0 ? ['file'] : []), ...places.map(({ line }) => line)],
    };
}
async function readFiles({ inputs, ports, context }) {
    const found = [];
    for (const file of inputs['bundle-path']) {
        const bytes = await ports.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, file), _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.bundleBytes);
        const bundles = (0,_formats_bundle_file_js__WEBPACK_IMPORTED_MODULE_5__/* .bundlesInFile */ .JD)(file, bytes);
        if (bundles.length === 0)
            found.push({ name: file, file, bytes: new Uint8Array() });
        for (const [index, bundle] of bundles.entries()) {
            const name = bundles.length === 1 ? file : `${file} (bundle ${index + 1} of ${bundles.length})`;
            found.push({ name, file, bytes: bundle });
        }
    }
    return found;
}
async function readPlace({ line, kind }, run, artifacts) {
    const store = await kind.open(line, run);
    if (store === undefined)
        return [];
    const digests = [...new Set(artifacts.flatMap(({ digests: { sha256: digest } }) => digest ?? []))];
    const asked = kind.isWhole === true ? [digests[0] ?? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)('')] : digests;
    run.ports.log.progress(`looking in ${store.place}`);
    const found = await (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_7__/* .mapConcurrently */ .X)(asked, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.hashPool, (digest) => readStore(store, digest));
    return found.flat();
}
async function readStore(store, digest) {
    const { bundles, unread } = await (0,_domain_signing_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .findBundles */ .n)([store], digest);
    const [fault] = unread;
    if (fault === undefined)
        return bundles.map(({ from, bytes }) => ({ name: from, bytes }));
    const { code, message, hint, at, details } = fault.problem;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(code, `${store.place} could not be read: ${message}`, {
        at,
        hint,
        details,
        cause: fault.problem,
    });
}
function distinct(bundles) {
    const seen = new Set();
    return bundles.filter(({ bytes, file }) => {
        const digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes);
        const isKnown = seen.has(file === undefined ? digest : `${digest} ${file}`);
        seen.add(digest).add(`${digest} ${file}`);
        return !isKnown;
    });
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ folderCommand),
/* harmony export */   N: () => (/* binding */ filesCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65072);
/* harmony import */ var _formats_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70547);
/* harmony import */ var _attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17278);
/* harmony import */ var _expected_signers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80390);





const NAMED = 5;
function filesCommand(story, artifacts, signers, { repository: named, minimumLevel }) {
    const { inputs, context } = story;
    const { 'predicate-type': predicateType } = inputs;
    const repository = named ?? (context.kind === 'workflow' ? context.github.repository : undefined);
    const isAtGithub = inputs.from.some((place) => place !== 'oci');
    return [
        'secure-build verify',
        ...artifactWords(artifacts, context.workspace),
        ...pathFlags(story, 'bundle', inputs['bundle-path']),
        ...inputs.from.map((place) => `--from ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(place)}`),
        ...(isAtGithub && repository !== undefined ? [`--repo ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(repository)}`] : []),
        ...realmFlags(inputs),
        ...trustFlags(story, signers),
        ...(predicateType === undefined ? [] : [`--predicate-type ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(predicateType)}`]),
        ...levelFlags(minimumLevel),
        ...(inputs['require-all-subjects'] ? ['--require-all-subjects'] : []),
        ...ageFlags(inputs),
    ].join(' ');
}
function folderCommand(story, folder, signers, { artifacts = [], minimumLevel } = {}) {
    const { inputs, context } = story;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs['artifact-root']);
    const isElsewhere = root !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace);
    return [
        `secure-build verify ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)((0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(context.workspace, folder))}`,
        ...artifactWords(artifacts, context.workspace),
        ...trustFlags(story, signers),
        ...levelFlags(minimumLevel),
        ...ageFlags(inputs),
        ...(isElsewhere ? pathFlags(story, 'source-path', [root]) : []),
    ].join(' ');
}
function trustFlags(story, signers) {
    const { inputs } = story;
    return [
        ...identityFlags(story),
        ...pathFlags(story, 'key', inputs.key),
        ...(inputs.key.length === 0 ? [] : evidenceFlags(signers)),
        ...pathFlags(story, 'trusted-root', inputs['trusted-root-path']),
        ...(inputs.online ? ['--online'] : []),
        ...pathFlags(story, 'builders', inputs['builders-path']),
        ...pathFlags(story, 'revoked', inputs['revoked-path']),
    ];
}
const realmFlags = ({ 'registry-realms': hosts }) => hosts.map((host) => `--registry-realm ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(host)}`);
const ageFlags = ({ 'max-age': maxAgeMs }) => maxAgeMs === undefined ? [] : [`--max-age ${formatDuration(maxAgeMs)}`];
const levelFlags = (level) => level === undefined ? [] : [`--level ${level}`];
function identityFlags(story) {
    const lines = story.inputs['expected-identity'];
    const [first] = lines;
    if (first === undefined)
        return [];
    if (lines.length === 1 && !(0,_expected_signers_js__WEBPACK_IMPORTED_MODULE_4__/* .isIdentityLine */ .L)(first))
        return pathFlags(story, 'identity', lines);
    const pairs = lines.flatMap((line) => {
        const [, name, value] = /^\s*([^#:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
    });
    return pairs.some(([name]) => name === 'key')
        ? []
        : pairs.map(([name, value]) => `--${name} ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(value)}`);
}
function evidenceFlags(signers) {
    const key = signers.find((signer) => signer.kind === 'key');
    if (key === undefined)
        return [];
    const needed = ['log', 'time'].filter((evidence) => key[evidence] === 'required');
    if (needed.length === 2)
        return [];
    return needed.length === 0
        ? ['--key-evidence none']
        : needed.map((evidence) => `--key-evidence ${evidence}`);
}
function pathFlags({ context }, flag, paths) {
    const { workspace } = context;
    return paths.map((path) => `--${flag} ${(0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)((0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)))}`);
}
function artifactWords(artifacts, workspace) {
    if (artifacts.length > NAMED)
        return ['ARTIFACT…'];
    return artifacts.map((artifact) => (0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(artifactWord(artifact, workspace)));
}
function artifactWord({ name, path, image, digests }, workspace) {
    if (path !== undefined)
        return (0,_attesting_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(workspace, path);
    if (image !== undefined)
        return `oci:${(0,_formats_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOciName */ .m0)(image)}@${image.digest}`;
    if (digests.sha256 !== undefined)
        return `sha256:${digests.sha256}`;
    const algorithm = _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_.find((known) => digests[known] !== undefined) ?? 'sha256';
    return `digest:${algorithm}:${String(digests[algorithm])} ${name}`;
}
const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
];
function formatDuration(milliseconds) {
    const [unit, scale] = UNITS.find(([, size]) => milliseconds % size === 0) ?? ['s', 1000];
    return `${Math.round(milliseconds / scale)}${unit}`;
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

/***/ 70547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ parseOciReference),
/* harmony export */   an: () => (/* binding */ isOciDigest),
/* harmony export */   cd: () => (/* binding */ splitOciDigest),
/* harmony export */   m0: () => (/* binding */ formatOciName)
/* harmony export */ });
/* unused harmony export parsePinnedReference */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const REGISTRY = /^(?=.{1,255}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::[1-9]\d{0,4})?$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MOST_CHARACTERS = 1024;
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
function parsePinnedReference(text) {
    const reference = parseOciReference(text);
    const { digest } = reference;
    if (digest === undefined)
        return refuse(text, 'it has no digest, and a tag may move');
    return { ...reference, digest };
}
function formatOciName({ registry, repository }) {
    return `${registry}/${repository}`;
}
function splitOciDigest(digest) {
    const colon = digest.indexOf(':');
    return { algorithm: digest.slice(0, colon), hex: digest.slice(colon + 1) };
}
function isOciDigest(text) {
    return DIGEST.test(text);
}
function refuse(text, fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('oci/reference', `expected REGISTRY/REPOSITORY@sha256:HEX, got ${JSON.stringify(text.slice(0, 100))}: ${fault}`);
}


/***/ })

};
