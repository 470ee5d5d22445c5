export const id = 4159;
export const ids = [4159,8320];
export const modules = {

/***/ 68320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseOutsideLink)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

async function refuseOutsideLink(files, workspace, folder, input) {
    if (!folder.startsWith(`${workspace}/`))
        return;
    const root = await files.realPath(workspace);
    for (let path = folder; path !== workspace; path = path.slice(0, path.lastIndexOf('/'))) {
        const real = await files.realPath(path);
        if (real !== undefined && (real === root || real.startsWith(`${root}/`)))
            return;
        if (real === undefined && (await files.info(path)) === undefined)
            continue;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('file/outside', `input "${input}" leads out of the workspace through a symbolic link`, {
            at: { file: path },
        });
    }
}


/***/ }),

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

/***/ 17984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ placeBelow),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   XE: () => (/* binding */ edgeKinds),
/* harmony export */   hN: () => (/* binding */ parseIntegrity),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const edgeKinds = ['runtime', 'peer', 'optional', 'optional-peer', 'development', 'build'];
const HEX_LENGTHS = new Map([
    ['MD5', 32],
    ['SHA-1', 40],
    ['SHA-256', 64],
    ['SHA-384', 96],
    ['SHA-512', 128],
]);
const SRI_ALGORITHMS = new Map([
    ['md5', 'MD5'],
    ['sha1', 'SHA-1'],
    ['sha256', 'SHA-256'],
    ['sha384', 'SHA-384'],
    ['sha512', 'SHA-512'],
]);
function parseIntegrity(text) {
    const hashes = [];
    const faults = [];
    for (const item of text.split(/\s+/).filter((part) => part !== '')) {
        const hash = parseIntegrityItem(item);
        if (hash === undefined)
            faults.push(item);
        else
            hashes.push(hash);
    }
    return { hashes, faults };
}
function parseIntegrityItem(item) {
    const dash = item.indexOf('-');
    const algorithm = SRI_ALGORITHMS.get(item.slice(0, Math.max(0, dash)));
    const base64 = item.slice(dash + 1).split('?', 1)[0] ?? '';
    if (algorithm === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return undefined;
    const hex = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(base64, 'base64').toString('hex');
    return hex.length === HEX_LENGTHS.get(algorithm) ? { algorithm, hex } : undefined;
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function joinPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function placeBelow(folder, location) {
    const path = joinPath(folder, location);
    if (!path.includes('./') && !path.endsWith('.') && !path.endsWith('/'))
        return path;
    const steps = [];
    for (const step of path.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
            steps.pop();
        else
            steps.push(step);
    }
    return steps.join('/');
}


/***/ }),

/***/ 76224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ lockfileParserOf)
});

// UNUSED EXPORTS: lockfileParsers

// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
;// CONCATENATED MODULE: ./packages/common/src/formats/lockfiles/json-lockfile.ts




class JsonLockfile {
    path;
    document;
    #file;
    #lines;
    constructor(file) {
        this.path = file.path;
        this.#file = file;
        const value = (0,json/* parseJson */.qF)(file.bytes, {
            file: file.path,
            maxBytes: limits/* limits */.F.lockfileBytes,
            maxDepth: limits/* limits */.F.lockfileDepth,
            protoKeys: 'keep',
            code: 'lockfile/invalid',
        });
        this.document = this.object(value, '');
    }
    object(value, at) {
        return (0,json/* isJsonObject */.OW)(value) ? value : this.refuse('expected an object', at);
    }
    members(value, at) {
        if (value === undefined || ((0,json/* isJsonArray */.Md)(value) && value.length === 0))
            return [];
        return Object.entries(this.object(value, at));
    }
    text(object, key, at) {
        const value = object[key];
        if (value === undefined || value === null || value === false)
            return undefined;
        return typeof value === 'string' ? value : this.refuse('expected text', `${at}/${key}`);
    }
    refuse(fault, at) {
        throw new problem/* Problem */.AF('lockfile/invalid', fault, { at: { file: this.path, pointer: at } });
    }
    lineOf(key) {
        this.#lines ??= linesByKey((0,bytes/* decodeUtf8 */._6)(this.#file.bytes) ?? '');
        return this.#lines.get(JSON.stringify(key));
    }
}
function linesByKey(text) {
    const lines = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        const key = /^\s*("(?:[^"\\]|\\.)*"):/.exec(line)?.[1];
        if (key !== undefined && !lines.has(key))
            lines.set(key, index + 1);
    }
    return lines;
}

// EXTERNAL MODULE: ./packages/common/src/formats/lockfiles/lockfile.ts
var lockfile = __webpack_require__(17984);
;// CONCATENATED MODULE: ./packages/common/src/formats/lockfiles/npm-entries.ts


function readFlatEntries(lock) {
    const installs = new Map();
    const links = new Map();
    for (const [location, value] of lock.members(lock.document.packages, '/packages')) {
        const at = (0,json/* pointer */.Wn)('packages', location);
        if (location.endsWith('/'))
            lock.refuse('an install without a name', at);
        const entry = lock.object(value, at);
        const resolved = lock.text(entry, 'resolved', at);
        if (entry.link === true) {
            links.set(location, resolved ?? '');
            continue;
        }
        installs.set(location, {
            location,
            name: lock.text(entry, 'name', at) || nameInLocation(location),
            version: lock.text(entry, 'version', at),
            resolved,
            wants: readWants(lock, entry, location, at),
            entry,
            at,
        });
    }
    for (const [link, target] of links) {
        const fault = `links to ${JSON.stringify(target)}, which the file does not list`;
        if (!installs.has(target))
            lock.refuse(fault, (0,json/* pointer */.Wn)('packages', link));
    }
    return { installs, links };
}
function readNestedEntries(lock) {
    const entries = { installs: new Map(), links: new Map() };
    readNested(lock, lock.document.dependencies, '', '/dependencies', entries);
    return entries;
}
function readNested(lock, dependencies, folder, above, entries) {
    for (const [name, value] of lock.members(dependencies, above)) {
        const at = `${above}${(0,json/* pointer */.Wn)(name)}`;
        if (name === '')
            lock.refuse('an install without a name', at);
        const entry = lock.object(value, at);
        const location = (0,lockfile/* joinPath */.uJ)(folder, `node_modules/${name}`);
        const spelled = lock.text(entry, 'version', at) ?? '';
        const alias = /^npm:(.+)@([^@]*)$/.exec(spelled);
        const isAddress = alias === null && /^[a-z][a-z+]*:/i.test(spelled);
        const target = localFolder(spelled);
        if (target !== undefined)
            entries.links.set(location, target);
        entries.installs.set(target ?? location, {
            location: target ?? location,
            name: alias?.[1] ?? name,
            version: isAddress || spelled === '' ? undefined : (alias?.[2] ?? spelled),
            resolved: isAddress ? spelled : lock.text(entry, 'resolved', at),
            wants: readRequires(entry),
            entry,
            at,
        });
        readNested(lock, entry.dependencies, location, `${at}/dependencies`, entries);
    }
}
function readRequires(entry) {
    const requires = (0,json/* isJsonObject */.OW)(entry.requires) ? entry.requires : {};
    return Object.entries(requires).map(([name, spec]) => ({ name, spec: String(spec), kind: 'runtime' }));
}
const MEMBERS = [
    ['devDependencies', 'development'],
    ['peerDependencies', 'peer'],
    ['dependencies', 'runtime'],
    ['optionalDependencies', 'optional'],
];
function readWants(lock, entry, location, at) {
    const wants = new Map();
    for (const [member, kind] of MEMBERS) {
        if (kind === 'development' && isInNodeModules(location))
            continue;
        for (const [name, spec] of lock.members(entry[member], `${at}/${member}`)) {
            const isOptionalPeer = kind === 'peer' && optionalPeer(entry, name);
            wants.set(name, { name, spec: String(spec), kind: isOptionalPeer ? 'optional-peer' : kind });
        }
    }
    return [...wants.values()];
}
function optionalPeer(entry, name) {
    const all = entry.peerDependenciesMeta;
    const meta = (0,json/* isJsonObject */.OW)(all) ? all[name] : undefined;
    return (0,json/* isJsonObject */.OW)(meta) && meta.optional === true;
}
const LAST_INSTALL = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/;
function isInNodeModules(location) {
    return LAST_INSTALL.test(location);
}
function folderAbove(folder) {
    if (folder === '' || /(?:^|\/)\.\.$/.test(folder))
        return undefined;
    return isInNodeModules(folder) ? folder.replace(LAST_INSTALL, '') : (0,lockfile/* folderOf */.yS)(folder);
}
function nameInLocation(location) {
    return LAST_INSTALL.exec(location)?.[1] ?? location.slice(location.lastIndexOf('/') + 1);
}
function localFolder(address) {
    if (!address.startsWith('file:') || /\.(?:tgz|tar|tar\.gz)$/.test(address))
        return undefined;
    return address
        .slice('file:'.length)
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./packages/common/src/formats/purl/purl.ts + 2 modules
var purl = __webpack_require__(39071);
;// CONCATENATED MODULE: ./packages/common/src/formats/lockfiles/source.ts
function withoutCredentials(spec) {
    const bare = spec
        .replace(/\/\/([^/\s]*)@/g, (whole, account) => (account === 'git' ? whole : '//'))
        .replace(/^((?:github|gitlab|bitbucket|gist):)[^/#\s]*@/, '$1');
    return bare.includes('//') ? bare.replace(/\?[^#\s]*/g, '') : bare;
}
function parseAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null)
        return undefined;
    url.password = '';
    if (url.username !== 'git')
        url.username = '';
    url.search = '';
    return url;
}
function vcsSource(address) {
    const commit = address.hash.slice(1);
    const repository = new URL(address);
    repository.hash = '';
    const { href } = repository;
    return commit === ''
        ? { source: { kind: 'vcs', url: href }, vcsUrl: href }
        : { source: { kind: 'vcs', url: `${href}#${commit}` }, vcsUrl: `${href}@${commit}` };
}

;// CONCATENATED MODULE: ./packages/common/src/formats/lockfiles/npm-source.ts


const DEFAULT_REGISTRY = 'org.npmjs.registry';
const GIT = /^(?:git\+|git:|git@|github:|gitlab:|bitbucket:|gist:)/;
const SHORTHAND_HOSTS = new Map([
    ['github:', 'https://github.com/'],
    ['gitlab:', 'https://gitlab.com/'],
    ['bitbucket:', 'https://bitbucket.org/'],
    ['gist:', 'https://gist.github.com/'],
]);
function npmOrigin(name, version, resolved) {
    if (resolved === undefined || resolved === '')
        return { kind: 'registry', purl: npmPurl(name, version) };
    if (resolved.startsWith('file:'))
        return { kind: 'local', path: resolved.slice('file:'.length) };
    if (GIT.test(resolved))
        return gitOrigin(name, version, resolved);
    const url = parseAddress(resolved);
    if (url === undefined || !/^https?:$/.test(url.protocol))
        return { kind: 'unreadable' };
    url.hash = '';
    const source = { kind: 'distribution', url: url.href };
    const registry = registryOf(url, name, version);
    if (registry === undefined) {
        return { kind: 'remote', purl: npmPurl(name, version, [['download_url', url.href]]), source };
    }
    const isDefault = registry.host.split('.').reverse().join('.') === DEFAULT_REGISTRY;
    const qualifiers = isDefault ? [] : [['repository_url', registry.href]];
    return { kind: 'registry', purl: npmPurl(name, version, qualifiers), source };
}
function npmPurl(name, version, qualifiers = []) {
    const { group, base } = splitScope(name);
    return (0,purl/* buildPurl */.Eq)({ type: 'npm', namespace: group, name: base, version, qualifiers });
}
function splitScope(name) {
    const slash = name.indexOf('/');
    return name.startsWith('@') && slash > 1
        ? { group: name.slice(0, slash), base: name.slice(slash + 1) }
        : { base: name };
}
function registryOf(url, name, version) {
    const path = decodePath(url.pathname);
    const file = `${splitScope(name).base}-${version ?? ''}`;
    const ends = [`/${name}/-/${file}.tgz`, `/${name}/-/${name}-${version ?? ''}.tgz`];
    const end = ends.find((candidate) => path.endsWith(candidate));
    const download = path.indexOf(`/download/${name}/${version ?? ''}/`);
    const length = end === undefined ? download : path.length - end.length;
    if (length < 0 || version === undefined)
        return undefined;
    const base = path.slice(0, length);
    return { host: url.host, href: `${url.protocol}//${url.host}${base === '' ? '' : base}` };
}
function gitOrigin(name, version, resolved) {
    const url = parseAddress(expandGit(resolved));
    if (url === undefined)
        return { kind: 'unreadable' };
    const { source, vcsUrl } = vcsSource(url);
    return { kind: 'remote', purl: npmPurl(name, version, [['vcs_url', vcsUrl]]), source };
}
function expandGit(resolved) {
    for (const [prefix, host] of SHORTHAND_HOSTS) {
        if (!resolved.startsWith(prefix))
            continue;
        const path = resolved.slice(prefix.length).replace(/^[^/#]*@/, '');
        return `git+${host}${path.replace(/(?:\.git)?(#|$)/, '.git$1')}`;
    }
    return resolved.replace(/^git@/, 'git+ssh://git@').replace(/^(git\+ssh:\/\/[^/:]+):(?!\d+(?:\/|$))/, '$1/');
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./packages/common/src/formats/lockfiles/npm-package-lock.ts








const NEWEST = 3;
const MANIFEST = 'package.json';
const npmPackageLock = {
    id: 'npm-package-lock',
    ecosystem: 'npm',
    title: 'package-lock.json and npm-shrinkwrap.json, versions 1 to 3',
    why: 'The file lists every install, and its nesting says which of them a package gets when it is required.',
    remedy: 'Let npm write the file again: npm install --package-lock-only',
    matches: (path) => ['package-lock.json', 'npm-shrinkwrap.json'].includes((0,lockfile/* baseName */.Fl)(path)),
    supersededBy: (path) => (0,lockfile/* baseName */.Fl)(path) === 'package-lock.json' ? (0,lockfile/* joinPath */.uJ)((0,lockfile/* folderOf */.yS)(path), 'npm-shrinkwrap.json') : undefined,
    siblings: () => [`**/${MANIFEST}`],
    parse: (file, context) => new NpmPackageLock(file, context).read(),
};
class NpmPackageLock {
    #lock;
    #context;
    #isVersion1;
    #entries;
    #workspaces = new Set();
    #linksByTarget;
    #manifests = new Map();
    #missing = new Map();
    #gaps = [];
    #notes = [];
    constructor(file, context) {
        this.#lock = new JsonLockfile(file);
        this.#context = context;
        this.#isVersion1 = readVersion(this.#lock) === 1;
        this.#entries = this.#isVersion1 ? readNestedEntries(this.#lock) : readFlatEntries(this.#lock);
        this.#linksByTarget = (0,group_by/* groupBy */.$)(this.#entries.links, ([, target]) => target);
    }
    read() {
        const statesRoot = this.#readRoot();
        const edges = this.#edges();
        if (!statesRoot)
            for (const edge of this.#inferredRootEdges(edges))
                edges.push(edge);
        this.#compareManifests();
        const packages = [...this.#entries.installs.values()].map((install) => this.#package(install));
        return {
            roots: ['', ...this.#workspaces],
            packages: [...packages, ...this.#missing.values()],
            edges,
            gaps: this.#gaps,
            notes: this.#notes,
        };
    }
    #readRoot() {
        const { installs } = this.#entries;
        const name = this.#lock.text(this.#lock.document, 'name', '') ?? '';
        const stated = installs.get('');
        if (stated !== undefined) {
            const version = stated.version ?? this.#lock.text(this.#lock.document, 'version', '');
            installs.set('', { ...stated, name: stated.name || name, version });
            this.#readWorkspaces();
            return true;
        }
        const manifest = this.#manifest('');
        installs.set('', {
            location: '',
            name: name || textOf(manifest?.facts, 'name') || '',
            version: this.#lock.text(this.#lock.document, 'version', '') ?? textOf(manifest?.facts, 'version'),
            resolved: undefined,
            wants: manifest?.wants ?? [],
            entry: manifest?.facts ?? {},
            at: '',
        });
        return manifest !== undefined;
    }
    #readWorkspaces() {
        const root = this.#entries.installs.get('');
        if (root?.entry.workspaces === undefined)
            return;
        const asked = new Map(root.wants.map((want) => [want.name, want]));
        for (const [link, folder] of this.#entries.links) {
            const name = link.slice('node_modules/'.length);
            const isAtTop = folderAbove(link) === '';
            if (!isAtTop || folder.startsWith('..') || asked.get(name)?.spec.startsWith('file:'))
                continue;
            this.#workspaces.add(folder);
            asked.set(name, { name, spec: 'workspace:', kind: 'runtime' });
        }
        this.#entries.installs.set('', { ...root, wants: [...asked.values()] });
    }
    #edges() {
        const edges = [];
        let notInstalled = 0;
        for (const from of this.#entries.installs.values()) {
            for (const want of from.wants) {
                const to = this.#resolve(from.location, want.name);
                if (to === undefined && this.#mayBeAbsent(from, want))
                    notInstalled += 1;
                else if (to === undefined) {
                    edges.push({ from: from.location, to: this.#missingPackage(from, want), kind: want.kind });
                }
                else if (to !== from) {
                    edges.push({ from: from.location, to: to.location, kind: this.#kind(from, want, to) });
                }
            }
        }
        const absent = `${notInstalled} optional dependencies are not installed by this file and are no components`;
        if (notInstalled > 0)
            this.#note('notice', 'not-installed', absent);
        return edges;
    }
    #resolve(from, name) {
        for (let folder = from; folder !== undefined; folder = folderAbove(folder)) {
            const location = (0,lockfile/* joinPath */.uJ)(folder, `node_modules/${name}`);
            const found = this.#entries.installs.get(this.#entries.links.get(location) ?? location);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #mayBeAbsent(from, { kind }) {
        if (kind === 'development')
            return from.location !== '' && !this.#workspaces.has(from.location);
        return kind === 'optional' || kind === 'optional-peer';
    }
    #kind(from, want, to) {
        const isMixed = this.#isVersion1 && from.location !== '';
        return isMixed && to.entry.optional === true ? 'optional' : want.kind;
    }
    #missingPackage(from, want) {
        const id = `missing:${want.name}`;
        const alias = /^npm:(@?[^@]+)/.exec(want.spec)?.[1];
        const name = alias ?? want.name;
        const isOfRegistry = alias !== undefined || !/[:/]/.test(want.spec);
        if (!this.#missing.has(id)) {
            this.#gaps.push({ subject: id, aggregate: 'unknown', why: `${this.#lock.path} does not list it` });
        }
        this.#missing.set(id, {
            id,
            kind: 'package',
            ...nameParts(name),
            ...(isOfRegistry ? { purl: this.#named(from, () => npmPurl(name)) } : {}),
            hashes: [],
            locations: [],
        });
        const why = `requires ${want.name}@${withoutCredentials(want.spec)}, which ${this.#lock.path} does not list`;
        this.#gaps.push({ subject: from.location, aggregate: 'incomplete', why });
        return id;
    }
    #inferredRootEdges(edges) {
        const required = new Set(edges.map(({ to }) => to));
        const tops = [...this.#entries.installs.values()].filter(({ location }) => location !== '' && !required.has(location));
        if (tops.length === 0)
            return [];
        const why = `${this.#lock.path} does not state what the project itself requires, and no ${MANIFEST} that can be read stands beside it`;
        const taken = `${tops.length} packages that nothing else requires are taken for it`;
        this.#gaps.push({ subject: '', aggregate: 'incomplete', why });
        this.#note('notice', 'roots-inferred', `${why}: ${taken}`);
        return tops.map(({ location, entry }) => ({ from: '', to: location, kind: kindByFlags(entry) }));
    }
    #package(install) {
        const { location, name, version, entry } = install;
        const isPackage = isInNodeModules(location);
        const isProject = location === '' || this.#workspaces.has(location);
        const origin = isPackage ? this.#origin(install) : isProject ? projectPurl(name, version) : {};
        const license = licenseOf(entry) ?? (isPackage ? undefined : licenseOf(this.#manifest(location)?.facts));
        const statedScope = isPackage ? scopeByFlags(entry) : undefined;
        const properties = propertiesOf(entry);
        return {
            id: location,
            kind: isPackage ? 'package' : isProject ? 'project' : 'folder',
            ...nameParts(name),
            ...(version === undefined || version === '' ? {} : { version }),
            ...origin,
            ...(license === undefined ? {} : { license }),
            hashes: this.#hashes(install),
            locations: location === '' ? [] : [location, ...(isPackage ? [] : this.#linksTo(location))],
            ...(statedScope === undefined ? {} : { statedScope }),
            ...(properties.length === 0 ? {} : { properties }),
        };
    }
    #origin(install) {
        const { name, version, resolved, location } = install;
        const origin = this.#named(install, () => npmOrigin(name, version, resolved));
        switch (origin.kind) {
            case 'registry':
            case 'remote':
                return { purl: origin.purl, ...(origin.source === undefined ? {} : { source: origin.source }) };
            case 'local':
                return {};
            case 'unreadable':
                this.#note('warning', 'source-unreadable', `${location}: its address cannot be read`, location);
                return {};
        }
    }
    #named({ at }, make) {
        try {
            return make();
        }
        catch (error) {
            if (error instanceof problem/* Problem */.AF && error.code === 'purl/invalid')
                return this.#lock.refuse(error.message, at);
            throw error;
        }
    }
    #hashes({ entry, location, at }) {
        const integrity = this.#lock.text(entry, 'integrity', at) ?? '';
        const { hashes, faults } = (0,lockfile/* parseIntegrity */.hN)(integrity);
        const fault = `${location}: ${faults.length} integrity values cannot be read and are left out`;
        if (faults.length > 0)
            this.#note('warning', 'integrity-unreadable', fault, location);
        return hashes;
    }
    #linksTo(folder) {
        return (this.#linksByTarget.get(folder) ?? []).map(([link]) => link);
    }
    #manifest(location) {
        if (!this.#manifests.has(location))
            this.#manifests.set(location, this.#readManifest(location));
        return this.#manifests.get(location);
    }
    #readManifest(location) {
        const file = this.#context.siblings.get(this.#manifestPath(location));
        if (file === undefined)
            return undefined;
        try {
            const manifest = new JsonLockfile(file);
            const facts = manifest.document;
            return { facts, wants: readWants(manifest, facts, location, '') };
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.AF))
                throw error;
            const message = `${file.path} cannot be read and adds nothing: ${error.message}`;
            this.#note('warning', 'manifest-unreadable', message);
            return undefined;
        }
    }
    #manifestPath(location) {
        return (0,lockfile/* joinPath */.uJ)((0,lockfile/* joinPath */.uJ)((0,lockfile/* folderOf */.yS)(this.#lock.path), location).replace(/\/$/, ''), MANIFEST);
    }
    #compareManifests() {
        for (const { location, version, wants } of this.#entries.installs.values()) {
            if (isInNodeModules(location))
                continue;
            const manifest = this.#manifest(location);
            if (manifest === undefined)
                continue;
            const [path, lock] = [this.#manifestPath(location), this.#lock.path];
            const theirs = textOf(manifest.facts, 'version');
            if (theirs !== version) {
                const both = `${path} has version ${theirs ?? 'none'}, ${lock} has ${version ?? 'none'} for it`;
                this.#note('stale-lock', 'stale-lock', `${both}; the value of the lockfile is used`);
            }
            const difference = this.#isVersion1 ? undefined : firstDifference(manifest.wants, wants);
            if (difference !== undefined) {
                const both = `${path} and ${lock} disagree: ${difference}`;
                this.#note('stale-lock', 'stale-lock', `${both}; the graph of the lockfile is used`);
            }
        }
    }
    #note(kind, code, message, location) {
        const line = location === undefined ? undefined : this.#lock.lineOf(location);
        this.#notes.push({ kind, code, message, path: this.#lock.path, ...(line === undefined ? {} : { line }) });
    }
}
function readVersion(lock) {
    const { lockfileVersion, packages } = lock.document;
    const version = lockfileVersion ?? (packages === undefined ? 1 : 2);
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
        return lock.refuse(`lockfileVersion ${JSON.stringify(version)} is no version`, '/lockfileVersion');
    }
    if (version > NEWEST) {
        const newer = `lockfileVersion ${version} is newer than the newest version that is read here (${NEWEST})`;
        throw new problem/* Problem */.AF('lockfile/newer', `${newer}. Nothing was guessed.`, {
            at: { file: lock.path, pointer: '/lockfileVersion' },
        });
    }
    if (version === NEWEST && packages === undefined)
        lock.refuse('version 3 without "packages"', '');
    return packages === undefined ? 1 : version;
}
const PUBLISHABLE = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
function projectPurl(name, version) {
    return PUBLISHABLE.test(name) ? { purl: npmPurl(name, version) } : {};
}
function nameParts(name) {
    const { group, base } = splitScope(name);
    return { name: base, ...(group === undefined ? {} : { group }) };
}
function kindByFlags(entry) {
    if (entry.dev === true)
        return 'development';
    return entry.optional === true || entry.devOptional === true ? 'optional' : 'runtime';
}
function scopeByFlags(entry) {
    if (entry.extraneous === true)
        return undefined;
    if (entry.dev === true)
        return 'excluded';
    return entry.optional === true || entry.devOptional === true ? 'optional' : 'required';
}
const PROPERTIES = [
    ['inBundle', 'cdx:npm:package:bundled'],
    ['bundled', 'cdx:npm:package:bundled'],
    ['extraneous', 'cdx:npm:package:extraneous'],
    ['hasInstallScript', 'secure-build:npm:install-script'],
];
function propertiesOf(entry) {
    return PROPERTIES.filter(([flag]) => entry[flag] === true).map(([, name]) => [name, 'true']);
}
function licenseOf(entry) {
    const license = entry?.license;
    const text = (0,json/* isJsonObject */.OW)(license) ? license.type : license;
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
function textOf(object, key) {
    const value = object?.[key];
    return typeof value === 'string' ? value : undefined;
}
function firstDifference(manifest, lock) {
    const ours = new Map(manifest.map(({ name, spec }) => [name, spec]));
    const workspaces = new Set(lock.filter(({ spec }) => spec === 'workspace:').map(({ name }) => name));
    const theirs = new Map(lock.filter(({ spec }) => spec !== 'workspace:').map(({ name, spec }) => [name, spec]));
    for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
        const [inManifest, inLock] = [ours.get(name) ?? 'absent', theirs.get(name) ?? 'absent'];
        if (inManifest !== inLock && !workspaces.has(name)) {
            const [ours, theirs] = [inManifest, inLock].map(withoutCredentials);
            return `"${name}" is ${ours} in the manifest and ${theirs} in the lockfile`;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/common/src/formats/lockfiles/registry.ts

const lockfileParsers = [npmPackageLock];
function lockfileParserOf(path) {
    return lockfileParsers.find((parser) => parser.matches(path));
}


/***/ })

};
