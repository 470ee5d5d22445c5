export const id = 9736;
export const ids = [9736];
export const modules = {

/***/ 6159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

async function findProgram(files, searchPath, workspace, name) {
    for (const folder of searchPath.split(':')) {
        if (!folder.startsWith('/'))
            continue;
        if (await isProgram(files, folder, workspace, name))
            return `${folder}/${name}`;
    }
    return undefined;
}
async function isProgram(files, folder, workspace, name) {
    try {
        const real = await files.realPath(`${folder}/${name}`);
        if (real === undefined || isInside(real, workspace))
            return false;
        if (isInside((await files.realPath(folder)) ?? folder, workspace))
            return false;
        const info = await files.info(real);
        return info?.kind === 'file' && (info.mode & 0o111) !== 0;
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && error.code === 'file/unreadable')
            return false;
        throw error;
    }
}
const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);


/***/ }),

/***/ 79736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerConfigPath: () => (/* binding */ dockerConfigPath),
  dockerCredentials: () => (/* binding */ dockerCredentials)
});

// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/programs.ts
var programs = __webpack_require__(6159);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
;// CONCATENATED MODULE: ./packages/common/src/formats/docker-config.ts




const PROGRAM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const KEY = /^(?:https?:\/\/)?(?<host>[^/]+)(?:\/(?:v[12]\/?)?)?$/;
function parseDockerConfig(bytes, file) {
    const value = (0,json/* parseJson */.qF)(bytes, { file, maxBytes: limits/* limits */.F.dockerConfigBytes });
    const refuse = (at, fault) => {
        throw new problem/* Problem */.AF('registry/credentials', fault, { at: { file, pointer: at } });
    };
    if (!(0,json/* isJsonObject */.OW)(value))
        return refuse('', 'expected an object');
    const auths = new Map();
    for (const [key, entry] of entriesOf(value, 'auths', refuse)) {
        const host = configKey(key);
        const at = `/auths${(0,json/* pointer */.Wn)(key)}`;
        const credential = (0,json/* isJsonObject */.OW)(entry)
            ? readCredential(entry, at, refuse)
            : refuse(at, 'expected an object');
        if (host !== undefined && credential !== undefined && !auths.has(host))
            auths.set(host, credential);
    }
    const helpers = new Map();
    for (const [key, name] of entriesOf(value, 'credHelpers', refuse)) {
        const host = configKey(key);
        const program = readProgram(name, `/credHelpers${(0,json/* pointer */.Wn)(key)}`, refuse);
        if (host !== undefined)
            helpers.set(host, program);
    }
    const { credsStore } = value;
    if (credsStore === undefined || credsStore === '')
        return { auths, helpers };
    return { auths, helpers, store: readProgram(credsStore, '/credsStore', refuse) };
}
function configKey(key) {
    return KEY.exec(key)?.groups?.host?.toLowerCase();
}
function entriesOf(config, key, refuse) {
    const value = config[key] ?? {};
    return (0,json/* isJsonObject */.OW)(value) ? Object.entries(value) : refuse((0,json/* pointer */.Wn)(key), 'expected an object');
}
function readProgram(name, at, refuse) {
    if (typeof name === 'string' && PROGRAM.test(name))
        return name;
    return refuse(at, 'expected the bare name of a program for credentials: no path, no argument');
}
function readCredential(entry, at, refuse) {
    const text = (key) => {
        const value = entry[key] ?? '';
        return typeof value === 'string' ? value : refuse(at + (0,json/* pointer */.Wn)(key), 'expected text');
    };
    if (text('identitytoken') !== '')
        return { kind: 'identity-token', token: text('identitytoken') };
    if (text('auth') !== '') {
        const decoded = (0,bytes/* decodeUtf8 */._6)((0,bytes/* decodeBase64 */.y4)(text('auth')) ?? refuse(`${at}/auth`, 'expected base64'));
        const pair = (decoded ?? refuse(`${at}/auth`, 'not UTF-8 text')).replace(/\0+$/, '');
        const colon = pair.indexOf(':');
        if (colon < 1)
            refuse(`${at}/auth`, 'expected the base64 of USER:PASSWORD');
        return { kind: 'password', username: pair.slice(0, colon), password: pair.slice(colon + 1) };
    }
    if (text('username') === '' && text('password') === '')
        return undefined;
    return { kind: 'password', username: text('username'), password: text('password') };
}
function parseHelperAnswer(text, program) {
    const refuse = (fault) => {
        throw new problem/* Problem */.AF('registry/credentials', `"${program}" ${fault}`);
    };
    let value;
    try {
        value = (0,json/* parseJson */.qF)(text);
    }
    catch {
        return refuse('did not print JSON');
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return refuse('did not print a JSON object');
    const { Username: username, Secret: secret } = value;
    if (typeof username !== 'string' || typeof secret !== 'string')
        return refuse('did not print "Username" and "Secret"');
    return username === '<token>'
        ? { kind: 'identity-token', token: secret }
        : { kind: 'password', username, password: secret };
}

// EXTERNAL MODULE: ./packages/common/src/formats/oci/registry-host.ts
var registry_host = __webpack_require__(21018);
;// CONCATENATED MODULE: ./packages/common/src/edges/registries/credentials.ts





const passedOn = [
    ...[
        'HOME',
        'USERPROFILE',
        'APPDATA',
        'LOCALAPPDATA',
        'XDG_CONFIG_HOME',
        'XDG_RUNTIME_DIR',
        'DOCKER_CONFIG',
    ],
    ...['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ...['AWS_SESSION_TOKEN', 'AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE'],
    ...['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_CONFIG', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'],
];
function dockerConfigPath(environment) {
    const { DOCKER_CONFIG: folder = '', HOME: home = '' } = environment;
    if (folder !== '')
        return `${folder}/config.json`;
    return home === '' ? undefined : `${home}/.docker/config.json`;
}
function dockerCredentials(ports, options) {
    let config;
    const found = new Map();
    const look = async (registry) => {
        config ??= readConfig(ports, options.configPath);
        const credential = await findIn(await config, ports, options, registry);
        if (credential === undefined)
            return undefined;
        ports.log.mask(credential.kind === 'password' ? credential.password : credential.token);
        if (credential.kind === 'password')
            ports.log.mask(`${credential.username}:${credential.password}`);
        return credential;
    };
    return {
        find(registry) {
            const known = found.get(registry) ?? look(registry);
            found.set(registry, known);
            return known;
        },
    };
}
async function readConfig({ files }, path) {
    const bytes = path === undefined ? undefined : await files.readIfPresent(path, limits/* limits */.F.dockerConfigBytes);
    if (path === undefined || bytes === undefined)
        return { auths: new Map(), helpers: new Map() };
    return parseDockerConfig(bytes, path);
}
async function findIn({ auths, helpers, store }, ports, options, registry) {
    const { configKeys, helperServer } = (0,registry_host/* registryHostOf */.p)(registry);
    const helper = configKeys.map((key) => helpers.get(key)).find((name) => name !== undefined) ?? store;
    const kept = helper === undefined ? undefined : await askHelper(ports, options, helper, helperServer);
    return kept ?? configKeys.map((key) => auths.get(key)).find((credential) => credential !== undefined);
}
async function askHelper({ files, processes }, { workspace }, name, server) {
    const program = `docker-credential-${name}`;
    const { baseEnvironment } = processes;
    const { PATH = '' } = baseEnvironment;
    const real = (await files.realPath(workspace)) ?? workspace;
    const file = await (0,programs/* findProgram */.K)(files, PATH, real, program);
    if (file === undefined) {
        throw new problem/* Problem */.AF('registry/credentials', `"${program}", which the Docker configuration names, is not on PATH`, {
            hint: 'Install the program, or remove it from "credHelpers" or "credsStore".',
        });
    }
    const given = passedOn.flatMap((variable) => {
        const value = processes.variable(variable);
        return value === undefined ? [] : [[variable, value]];
    });
    const { exitCode, timedOut, stdout, stderr } = await processes.run({
        file,
        args: ['get'],
        folder: '/',
        environment: { ...baseEnvironment, ...Object.fromEntries(given) },
        deadlineMs: limits/* limits */.F.credentialProgramMs,
        input: server,
    });
    if (timedOut) {
        const seconds = limits/* limits */.F.credentialProgramMs / 1000;
        throw new problem/* Problem */.AF('registry/credentials', `"${program}" did not end within ${seconds} seconds`);
    }
    if (exitCode === 0)
        return parseHelperAnswer(stdout, program);
    if (/credentials not found/i.test(stdout + stderr))
        return undefined;
    throw new problem/* Problem */.AF('registry/credentials', `"${program}" ended with exit code ${exitCode ?? 'of a signal'}`);
}


/***/ }),

/***/ 21018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAllowedRealm),
/* harmony export */   p: () => (/* binding */ registryHostOf)
/* harmony export */ });
const DOCKER = 'io.docker';
function registryHostOf(registry) {
    const docker = reversed(DOCKER);
    const [api, index, auth] = ['registry-1', 'index', 'auth'].map((label) => `${label}.${docker}`);
    if (registry === docker || registry === index || registry === api) {
        return {
            origin: `https://${api}`,
            configKeys: [`${index}`, docker, `${api}`],
            helperServer: `https://${index}/v1/`,
            realmHosts: [`${auth}`],
            shortPrefix: 'library/',
        };
    }
    const isLocal = /^(?:localhost|127\.0\.0\.1)(?::|$)/.test(registry);
    return {
        origin: `${isLocal ? 'http' : 'https'}://${registry}`,
        configKeys: [registry],
        helperServer: registry,
        realmHosts: [],
        shortPrefix: '',
    };
}
function isAllowedRealm(realm, host, named = []) {
    const registry = new URL(host.origin);
    if (!URL.canParse(realm))
        return false;
    const url = new URL(realm);
    if (url.username !== '' || url.password !== '')
        return false;
    if (url.origin === registry.origin)
        return true;
    if (url.protocol !== 'https:' || url.port !== '')
        return false;
    const isParent = url.hostname.includes('.') && registry.hostname.endsWith(`.${url.hostname}`);
    return (url.hostname === registry.hostname || isParent || [...host.realmHosts, ...named].includes(url.hostname));
}
const reversed = (labels) => labels.split('.').reverse().join('.');


/***/ })

};
