export const id = 3841;
export const ids = [3841];
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

/***/ 98670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit),
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6159);

async function findGit({ files, processes }, workspace) {
    const { PATH = '' } = processes.baseEnvironment;
    const folder = (await files.realPath(workspace)) ?? workspace;
    const file = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)(files, PATH, folder, 'git');
    if (file === undefined)
        return undefined;
    return (args, onLine) => processes.run({
        file,
        args: ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args],
        folder,
        environment: {
            ...processes.baseEnvironment,
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
            GIT_ALLOW_PROTOCOL: 'none',
        },
        deadlineMs: 60_000,
        ...(onLine === undefined ? {} : { onLine }),
    });
}
async function commitOf(git, ref) {
    const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const commit = stdout.trim();
    return exitCode === 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : undefined;
}


/***/ }),

/***/ 39324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ hashTree),
  R: () => (/* binding */ hashTreeAgain)
});

// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
;// CONCATENATED MODULE: ./packages/common/src/formats/directory-hash.ts



function directoryHash(files) {
    const rows = files.map(({ path, sha256 }) => ({ path, bytes: (0,bytes/* utf8 */.As)(path), sha256 }));
    rows.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { path, sha256 } of rows) {
        if (/[\n\r]/.test(path)) {
            throw new problem/* Problem */.AF('subject/name', `the file name ${JSON.stringify(path.slice(0, 100))} has a line break`);
        }
        hash.update(`${sha256}  ${path}\n`);
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/artifact-hashing.ts
var artifact_hashing = __webpack_require__(10575);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/hashed-tree.ts





async function hashTree(files, hasher, root, folder) {
    const path = await folderPath(files, root, folder);
    const names = await filesBelow(files, path, folder);
    const hashed = await (0,map_concurrently/* mapConcurrently */.X)(names, limits/* limits */.F.hashPool, async (relative) => {
        const file = await hasher.hash(`${folder}/${relative}`);
        if (file.path !== `${path}/${relative}`)
            throw notRegular(`${folder}/${relative}`, 'a symbolic link');
        return { ...file, relative };
    });
    const rows = hashed.map(({ relative, sha256 }) => ({ path: relative, sha256 }));
    return { root, folder, path, files: hashed, dirHash: directoryHash(rows) };
}
async function hashTreeAgain(files, tree) {
    try {
        if (await hasSameFingerprints(files, tree))
            return tree.dirHash;
        return (await hashTree(files, (0,artifact_hashing/* fileHasher */.A)(files, tree.root), tree.root, tree.folder)).dirHash;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return error.message;
        throw error;
    }
}
async function hasSameFingerprints(files, tree) {
    if ((await files.realPath(`${tree.root}/${tree.folder}`)) !== tree.path)
        return false;
    const names = await filesBelow(files, tree.path, tree.folder);
    const fingerprints = new Map(tree.files.map(({ relative, fingerprint }) => [relative, fingerprint]));
    if (names.length !== fingerprints.size)
        return false;
    const same = await (0,map_concurrently/* mapConcurrently */.X)(names, limits/* limits */.F.hashPool, async (name) => {
        const info = await files.info(`${tree.path}/${name}`);
        return info !== undefined && info.fingerprint === fingerprints.get(name);
    });
    return !same.includes(false);
}
async function folderPath(files, root, folder) {
    const named = `${root}/${folder}`;
    if ((await files.info(named))?.kind !== 'folder')
        throw new problem/* Problem */.AF('subject/kind', 'no folder, or a link to one', { at: { file: folder } });
    const [realRoot, real] = [await files.realPath(root), await files.realPath(named)];
    if (realRoot !== undefined && real !== undefined && (real === realRoot || real.startsWith(`${realRoot}/`)))
        return real;
    throw new problem/* Problem */.AF('file/outside', 'a symbolic link leads out of the workspace', { at: { file: folder } });
}
async function filesBelow(files, path, folder) {
    const found = [];
    const folders = [''];
    let seen = 0;
    for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
        for (const { name, kind } of await files.list(below === '' ? path : `${path}/${below}`)) {
            const relative = below === '' ? name : `${below}/${name}`;
            seen += 1;
            if (seen > limits/* limits */.F.walkEntries || found.length >= limits/* limits */.F.artifactFiles)
                throw new problem/* Problem */.AF('limit/exceeded', `more than ${limits/* limits */.F.artifactFiles} files`, {
                    at: { file: folder },
                });
            if (kind === 'folder')
                folders.push(relative);
            else if (kind === 'file')
                found.push(relative);
            else
                throw notRegular(`${folder}/${relative}`, kind === 'link' ? 'a symbolic link' : 'no regular file');
        }
    }
    return found;
}
function notRegular(file, what) {
    return new problem/* Problem */.AF('subject/kind', `${what}; a hash over a folder would leave it out`, {
        at: { file },
        hint: 'Replace the link by the file itself, or name the regular files with "artifact-path".',
    });
}


/***/ }),

/***/ 63841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ refuseChangedSubjects),
  resolveSubjects: () => (/* binding */ resolveSubjects)
});

// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/artifact-hashing.ts
var artifact_hashing = __webpack_require__(10575);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/formats/glob.ts + 1 modules
var glob = __webpack_require__(63154);
// EXTERNAL MODULE: ./packages/common/src/formats/oci/reference.ts
var oci_reference = __webpack_require__(70547);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/attest-lists.ts

function parseAttestList(text, input) {
    const values = [];
    for (const line of text.split(/\r?\n/)) {
        if (line.trimStart().startsWith('#'))
            continue;
        let rest = line;
        while (rest.trim() !== '') {
            const [whole = '', quoted, plain = ''] = VALUE.exec(rest) ?? refuse(input, line);
            values.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
            rest = rest.slice(whole.length);
        }
    }
    return values.filter((value) => value !== '');
}
const VALUE = /^\s*(?:"((?:[^"]|"")*)"\s*|([^",][^,]*)?)(?:,|$)/;
function refuse(input, line) {
    throw new problem/* Problem */.AF('input/invalid', `input "${input}": a quote does not end: ${JSON.stringify(line.slice(0, 100))}`);
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-files.ts
var subject_files = __webpack_require__(84692);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-names.ts
var subject_names = __webpack_require__(46431);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/attest-subjects.ts







async function fromSubjectPath(search, given) {
    const name = search.inputs['subject-name'];
    const patterns = parseAttestList(given, 'subject-path');
    const relative = patterns.map((pattern) => (0,subject_files/* withoutRoot */.Lu)(pattern, search.context.root));
    const drafts = await (0,subject_files/* fromGlobSet */.ty)(search, withDescendants(relative), 'subject-path', 'basename');
    if (name === undefined)
        return drafts;
    const checked = (0,subject_names/* checkedName */.XT)(name, 'input "subject-name":');
    return drafts.map((draft) => ({ ...draft, name: checked }));
}
function fromSubjectDigest(given, name) {
    const hex = given.replace(/^sha256:/, '');
    if (!given.startsWith('sha256:') || !(0,digest/* isSha256 */._h)(hex)) {
        throw new problem/* Problem */.AF('digest/invalid', `input "subject-digest": expected sha256: and 64 lowercase hex characters, got ${JSON.stringify(given.slice(0, 100))}`);
    }
    const shared = { digests: [['sha256', hex]], origin: 'input "subject-digest"' };
    const image = imageNamed(name);
    return image === undefined
        ? { ...shared, name: (0,subject_names/* checkedName */.XT)(name, 'input "subject-name":'), kind: 'declared' }
        : { ...shared, name: (0,oci_reference/* formatOciName */.m0)(image), kind: 'image', image: { ...image, digest: `sha256:${hex}` } };
}
function imageNamed(name) {
    try {
        const reference = (0,oci_reference/* parseOciReference */.KN)(name.toLowerCase());
        return reference.tag === undefined && reference.digest === undefined ? reference : undefined;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return undefined;
        throw error;
    }
}
function withDescendants(patterns) {
    const bare = patterns.map((pattern) => pattern.replace(/\/+$/, ''));
    const pairs = bare.map((pattern) => [pattern, `${pattern}/**`]);
    const excludes = pairs.filter(([pattern = '']) => pattern.startsWith('!')).flat();
    const includes = pairs
        .filter(([pattern = '']) => !pattern.startsWith('!'))
        .map((pair) => {
        const { includes: both, matches } = (0,glob/* compileGlobs */.t)([...pair, ...excludes], 'subject-path');
        return { pattern: pair[0] ?? '', matches, base: both[0]?.base ?? '' };
    });
    (0,glob/* compileGlobs */.t)(bare, 'subject-path');
    return { includes, matches: (path) => includes.some((glob) => glob.matches(path)) };
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/hashed-tree.ts + 1 modules
var hashed_tree = __webpack_require__(39324);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subject-inputs.ts
var subject_inputs = __webpack_require__(38638);
// EXTERNAL MODULE: ./packages/common/src/formats/purl/purl.ts + 2 modules
var purl_purl = __webpack_require__(39071);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/subject-line.ts





const readers = new Map([
    ['file', (rest) => ({ kind: 'file', path: rest })],
    ['dir', (rest) => ({ kind: 'directory', path: rest.replace(/\/+$/, '') })],
    ['oci', readImage],
    ['digest', readDigest],
    ['artifact', (rest) => ({ kind: 'artifact', nameOrId: rest })],
    ['git', readRef],
    ['purl', readPurl],
]);
function parseSubjectLine(line) {
    const [, prefix = '', rest = ''] = /^([a-z]+):(.*)$/su.exec(line) ?? [];
    const read = readers.get(prefix);
    if (read === undefined)
        return { kind: 'glob', pattern: line };
    if (rest === '')
        return subject_line_refuse(line, `nothing stands after "${prefix}:"`);
    return read(rest);
}
function readImage(rest) {
    const [, name = '', tail = ''] = /^((?:[^/@:]+(?::\d+)?\/)?[^@:]*)(.*)$/su.exec(rest) ?? [];
    return { kind: 'image', reference: (0,oci_reference/* parseOciReference */.KN)(name.toLowerCase() + tail) };
}
function readDigest(rest) {
    const [, algorithm = '', hex = '', name = ''] = /^([^:\s]+):(\S+) (.+)$/su.exec(rest) ?? [];
    if (name === '')
        return subject_line_refuse(`digest:${rest}`, 'expected digest:ALGORITHM:HEX NAME');
    return { kind: 'digest', digest: [algorithm, hex], name: (0,subject_names/* checkedName */.XT)(name, 'the name') };
}
function readRef(ref) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._/+-]*$/.test(ref) || ref.includes('..') || ref.includes('//'))
        return subject_line_refuse(`git:${ref}`, 'expected a commit, or the name of a branch or tag');
    return { kind: 'commit', ref };
}
function readPurl(rest) {
    const [, purl = '', algorithm = '', hex = ''] = /^(\S+) ([^:\s]+):(\S+)$/u.exec(rest) ?? [];
    if (purl === '')
        return subject_line_refuse(`purl:${rest}`, 'expected purl:PURL ALGORITHM:HEX');
    return { kind: 'package', purl: (0,purl_purl/* canonicalPurl */.qe)(purl), digest: (0,digest/* digestSetOf */.mn)([[algorithm, hex]]) };
}
function subject_line_refuse(line, fault) {
    throw new problem/* Problem */.AF('input/invalid', `input "subjects": ${JSON.stringify(line.slice(0, 100))}: ${fault}`);
}

// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
;// CONCATENATED MODULE: ./packages/common/src/formats/artifacts-list.ts



const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
function parseArtifactsList(bytes, file) {
    if (bytes.length === 0)
        return [];
    const refuse = (fault, at) => {
        throw new problem/* Problem */.AF('subject/list-invalid', fault, { at: { file, pointer: at } });
    };
    const value = (0,json/* parseJson */.qF)(bytes, { file, maxBytes: limits/* limits */.F.subjectListBytes, code: 'subject/list-invalid' });
    const { version, subjects } = objectOf(value, '', ['version', 'subjects'], refuse);
    if (version !== 1)
        refuse(`expected version 1, got ${shown(version)}`, '/version');
    if (!(0,json/* isJsonArray */.Md)(subjects))
        return refuse('expected a list', '/subjects');
    if (subjects.length > limits/* limits */.F.declaredArtifacts)
        refuse(`${subjects.length} subjects; at most ${limits/* limits */.F.declaredArtifacts} are declared`, '/subjects');
    const byName = new Map();
    for (const [index, row] of subjects.entries()) {
        const at = (0,json/* pointer */.Wn)('subjects', index);
        const artifact = readRow(row, at, refuse);
        const other = byName.get(artifact.name) ?? artifact;
        if (other.hex !== artifact.hex || other.kind !== artifact.kind)
            refuse(`${shown(artifact.name)} stands twice, with another digest or kind`, at);
        byName.set(artifact.name, artifact);
    }
    return [...byName.values()];
}
function readRow(row, at, refuse) {
    const { name, digest, kind } = objectOf(row, at, ['name', 'digest', 'kind'], refuse);
    if (typeof name !== 'string' || name === '')
        return refuse('expected a name', `${at}/name`);
    if (kind !== 'file' && kind !== 'oci')
        return refuse(`expected "file" or "oci", got ${shown(kind)}`, `${at}/kind`);
    if (typeof digest !== 'string' || !DIGEST.test(digest)) {
        return refuse(`expected sha256:HEX, lower case and whole, got ${shown(digest)}`, `${at}/digest`);
    }
    const [algorithm, hex = ''] = digest.split(':');
    if (kind === 'file' && algorithm !== 'sha256')
        return refuse(`a file has a sha256, got ${algorithm}`, `${at}/digest`);
    return { name, kind, algorithm: algorithm, hex };
}
function objectOf(value, at, keys, refuse) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return refuse('expected an object', at);
    const unknown = Object.keys(value).find((key) => !keys.includes(key));
    return unknown === undefined ? value : refuse(`unknown key ${shown(unknown)}`, at);
}
const shown = (value) => String(JSON.stringify(value)).slice(0, 100);

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
;// CONCATENATED MODULE: ./packages/common/src/formats/checksums.ts



const byHexLength = new Map([
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
const byTag = new Map([
    ['SHA256', 'sha256'],
    ['SHA384', 'sha384'],
    ['SHA512', 'sha512'],
]);
const PLAIN = /^(\\?)([0-9A-Fa-f]+)(?: [ *]| (?![ *]))(.+)$/su;
const TAGGED = /^(\\?)([A-Za-z0-9/-]+) \((.+)\) = ([0-9A-Fa-f]+)$/su;
function parseChecksums(source, file) {
    const text = textOf(source, file);
    const checksums = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '' || line.startsWith('#'))
            continue;
        const read = readLine(line);
        if (typeof read === 'string')
            checksums_refuse(read, file, index + 1);
        else
            checksums.push({ ...read, line: index + 1 });
        if (checksums.length > limits/* limits */.F.artifactFiles)
            throw new problem/* Problem */.AF('limit/exceeded', `more than ${limits/* limits */.F.artifactFiles} lines`, { at: { file } });
    }
    return checksums;
}
function isChecksumText(text) {
    const first = text.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#')) ?? '';
    return /^\\?[0-9A-Fa-f]{32,}(?: |$)/.test(first) || TAGGED.test(first);
}
function readLine(line) {
    const tagged = TAGGED.exec(line);
    if (tagged !== null) {
        const [, escaped, tag = '', name = '', hex = ''] = tagged;
        const algorithm = byTag.get(tag);
        if (algorithm === undefined)
            return `the algorithm ${JSON.stringify(tag.slice(0, 20))} is not one of ${[...byTag.keys()].join(', ')}`;
        return checksum(algorithm, hex, name, escaped !== '');
    }
    const plain = PLAIN.exec(line);
    if (plain === null) {
        return `expected "HEX  NAME" or "SHA256 (NAME) = HEX", got ${JSON.stringify(line.slice(0, 100))}`;
    }
    const [, escaped, hex = '', name = ''] = plain;
    const algorithm = byHexLength.get(hex.length);
    if (algorithm === undefined) {
        return `a digest of ${hex.length} characters is none of SHA-256, SHA-384 or SHA-512 (64, 96, 128)`;
    }
    return checksum(algorithm, hex, name, escaped !== '');
}
function checksum(algorithm, hex, name, escaped) {
    if (byHexLength.get(hex.length) !== algorithm || hex !== hex.toLowerCase()) {
        return `expected the whole ${algorithm} in lower-case hexadecimal, got ${JSON.stringify(hex.slice(0, 140))}`;
    }
    if (!escaped)
        return { name, algorithm, hex };
    const plainName = withoutEscapes(name);
    return plainName === undefined ? 'a backslash that escapes nothing' : { name: plainName, algorithm, hex };
}
const ESCAPE = /\\[\\nr]/g;
const escapes = new Map([
    ['\\\\', '\\'],
    ['\\n', '\n'],
    ['\\r', '\r'],
]);
function withoutEscapes(name) {
    if (name.replaceAll(ESCAPE, '').includes('\\'))
        return undefined;
    return name.replaceAll(ESCAPE, (escaped) => escapes.get(escaped) ?? escaped);
}
function textOf(source, file) {
    if (source.length > limits/* limits */.F.subjectListBytes) {
        throw new problem/* Problem */.AF('limit/exceeded', `larger than ${limits/* limits */.F.subjectListBytes} bytes`, { at: { file } });
    }
    const text = typeof source === 'string' ? source : (0,bytes/* decodeUtf8 */._6)(source);
    if (text === undefined)
        return checksums_refuse('not UTF-8 text', file, 1);
    if (text.startsWith('\ufeff'))
        return checksums_refuse('a byte order mark at the start', file, 1);
    return text;
}
function checksums_refuse(fault, file, line) {
    throw new problem/* Problem */.AF('subject/list-invalid', fault, { at: { file, line } });
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/git.ts
var provenance_git = __webpack_require__(98670);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/subject-references.ts





async function fromImage(search, reference) {
    const pinned = reference.digest === undefined ? await resolved(search, reference) : reference;
    return [imageDraft(search, { ...pinned, digest: pinned.digest })];
}
function imageDraft({ inputs }, image) {
    const [algorithm = '', hex = ''] = image.digest.split(':');
    const name = inputs['name-strategy'] === 'purl' ? imagePurl(image) : (0,oci_reference/* formatOciName */.m0)(image);
    const origin = `oci:${(0,oci_reference/* formatOciName */.m0)(image)}@${image.digest}`;
    return { name, kind: 'image', digests: [[algorithm, hex]], origin, image };
}
async function fromCommit({ ports, context }, ref) {
    const git = await (0,provenance_git/* findGit */.C)(ports, context.workspace);
    if (git === undefined) {
        throw new problem/* Problem */.AF('process/not-started', `"git:${ref}" needs the program git, which is not on the PATH`);
    }
    const commit = await (0,provenance_git/* commitOf */.D)(git, ref);
    if (commit === undefined) {
        throw new problem/* Problem */.AF('subject/none', `input "subjects": "git:${ref}" names no commit of the workspace`, {
            hint: 'Check the name out with its history ("fetch-depth: 0"), or give the whole commit.',
        });
    }
    return [{ name: `git:${ref}`, kind: 'commit', digests: [['gitCommit', commit]], origin: `git:${ref}` }];
}
async function fromWorkflowArtifact({ context }, nameOrId) {
    if (context.findWorkflowArtifact === undefined) {
        throw new problem/* Problem */.AF('input/invalid', `"artifact:${nameOrId}": workflow artifacts exist in a workflow only`);
    }
    const { name, sha256 } = await context.findWorkflowArtifact(nameOrId);
    return [
        {
            name: (0,subject_names/* checkedName */.XT)(name, 'the name of the workflow artifact'),
            kind: 'artifact',
            digests: [['sha256', sha256]],
            origin: `artifact:${nameOrId}`,
        },
    ];
}
async function resolved(search, { registry, repository, tag }) {
    const { inputs, context } = search;
    const reference = `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}`;
    if (tag === undefined || !inputs['resolve-tags']) {
        throw new problem/* Problem */.AF('oci/reference', `"oci:${reference}" has no digest, and a tag may move`, {
            hint: 'Write oci:REGISTRY/REPOSITORY@sha256:HEX; "resolve-tags: true" takes what the tag names now.',
        });
    }
    if (context.resolveTag === undefined) {
        throw new problem/* Problem */.AF('oci/reference', `"oci:${reference}": no registry can be asked for a tag here`);
    }
    const digest = await context.resolveTag({ registry, repository, tag });
    search.resolved({ reference, digest });
    return { registry, repository, tag, digest };
}
function imagePurl({ registry, repository, digest }) {
    const name = repository.slice(repository.lastIndexOf('/') + 1);
    const qualifiers = [['repository_url', `${registry}/${repository}`]];
    return (0,purl_purl/* buildPurl */.Eq)({ type: 'oci', name, version: digest, qualifiers });
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/subject-lists.ts









const ARTIFACTS_LIST_VARIABLE = 'GITHUB_ARTIFACTS_LIST';
async function fromChecksumFile(search, path, input) {
    const { files } = search.ports;
    const absolute = absolutePath(path, search.context.workspace);
    if ((await files.info(absolute)) === undefined) {
        search.nothing(`input "${input}": there is no checksum file ${JSON.stringify(path.slice(0, 200))}`);
        return [];
    }
    return fromChecksums(search, await files.read(absolute, limits/* limits */.F.subjectListBytes), path, input);
}
async function fromChecksumsInput(search, given) {
    const input = 'subject-checksums';
    return /[\r\n]/.test(given) || isChecksumText(given)
        ? fromChecksums(search, given, `input "${input}"`, input)
        : fromChecksumFile(search, given, input);
}
async function fromChecksums(search, source, list, input) {
    const checksums = parseChecksums(source, list);
    if (checksums.length === 0)
        search.nothing(`input "${input}": ${JSON.stringify(list)} lists no file`);
    if (!search.inputs['check-files'])
        return checksums.map((checksum) => declared(search, checksum, list));
    return (0,map_concurrently/* mapConcurrently */.X)(checksums, limits/* limits */.F.hashPool, (checksum) => compared(search, checksum, list));
}
function declared({ inputs, context }, checksum, list) {
    const { algorithm, hex, line } = checksum;
    const origin = `${list}:${line}`;
    const name = (0,subject_names/* checkedName */.XT)((0,subject_files/* withoutRoot */.Lu)(checksum.name, context.root), `${origin}: the name`);
    return {
        name: (0,subject_names/* fileSubjectName */.kU)(name, inputs['name-strategy']),
        kind: 'declared',
        digests: [[algorithm, hex]],
        origin,
    };
}
async function compared(search, checksum, list) {
    const { algorithm, hex, line } = checksum;
    const { inputs, context, ports, hasher } = search;
    const at = { file: list, line };
    const name = (0,subject_names/* checkedName */.XT)((0,subject_files/* withoutRoot */.Lu)(checksum.name, context.root), `${list}:${line}: the name`);
    const folder = (0,subject_files/* withoutRoot */.Lu)(absolutePath(list, context.workspace), context.root).replace(/[^/]*$/, '');
    for (const path of new Set([folder.startsWith('/') ? name : `${folder}${name}`, name])) {
        if ((await ports.files.info(`${context.root}/${path}`)) === undefined)
            continue;
        const file = await hasher.hash(path, algorithm === 'sha256' ? [] : [algorithm]);
        if (file[algorithm] !== hex) {
            throw new problem/* Problem */.AF('subject/changed', `"${path}" is not the file of the list (expected ${algorithm}:${hex}, got ${algorithm}:${file[algorithm]})`, { at });
        }
        const named = (0,subject_names/* fileSubjectName */.kU)(path, inputs['name-strategy']);
        return { name: named, kind: 'file', digests: (0,subject_files/* digestsOf */.nw)(file), origin: path, file };
    }
    throw new problem/* Problem */.AF('subject/none', `there is no file ${JSON.stringify(name)} to compare with the list`, {
        at,
    });
}
async function fromArtifactsList(search) {
    const path = search.ports.processes.variable(ARTIFACTS_LIST_VARIABLE) ?? '';
    const bytes = path === '' ? undefined : await search.ports.files.readIfPresent(path, limits/* limits */.F.subjectListBytes);
    const listed = bytes === undefined ? [] : parseArtifactsList(bytes, ARTIFACTS_LIST_VARIABLE);
    return listed.map(({ name, kind, algorithm, hex }) => {
        const origin = `${ARTIFACTS_LIST_VARIABLE}: ${name}`;
        if (kind === 'oci') {
            const reference = (0,oci_reference/* parseOciReference */.KN)(name.replace(/^oci:\/\//, ''));
            return imageDraft(search, { ...reference, digest: `${algorithm}:${hex}` });
        }
        const checked = (0,subject_names/* checkedName */.XT)(name, `${ARTIFACTS_LIST_VARIABLE}: the name`);
        return { name: checked, kind: 'declared', digests: [[algorithm, hex]], origin };
    });
}
function absolutePath(path, workspace) {
    return /^(?:\/|[A-Za-z]:[/\\])/.test(path) ? path : `${workspace}/${path.replace(/^(?:\.\/)+/, '')}`;
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subjects.ts
var provenance_subjects = __webpack_require__(10673);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/unite-subjects.ts




function uniteSubjects(drafts, naming) {
    return [...(0,group_by/* groupBy */.$)(drafts, ({ name }) => name)]
        .map(([name, namesakes]) => unite(name, namesakes, naming))
        .sort(in_toto/* bySubject */.qU);
}
function unite(name, namesakes, naming) {
    refuseCollision(name, namesakes, naming);
    const image = namesakes.find((draft) => draft.image !== undefined)?.image;
    return {
        name,
        digest: digestsIn(name, namesakes),
        kind: namesakes.find(({ kind }) => kind !== 'declared')?.kind ?? 'declared',
        origins: [...new Set(namesakes.map(({ origin }) => origin))],
        files: distinct(namesakes.flatMap(({ file, origin }) => file === undefined ? [] : { ...file, name, relative: origin })),
        trees: distinct(namesakes.flatMap(({ tree }) => tree ?? [])),
        ...(image === undefined ? {} : { image }),
    };
}
function refuseCollision(name, namesakes, naming) {
    const known = new Map();
    for (const draft of namesakes) {
        for (const [algorithm, hex] of draft.digests) {
            const earlier = known.get(algorithm);
            if (earlier === undefined)
                known.set(algorithm, { hex, draft });
            else if (earlier.hex !== hex)
                throw collision(name, earlier.draft, draft, naming);
        }
    }
    const hashed = namesakes.filter(wasHashed);
    const computed = new Set(hashed.flatMap(({ digests }) => digests.map(([algorithm]) => algorithm)));
    const [file] = hashed;
    if (file === undefined)
        return;
    const claim = namesakes.find(({ digests }) => digests.some(([algorithm]) => !computed.has(algorithm)));
    if (claim !== undefined)
        throw uncompared(name, file, claim);
}
function digestsIn(name, namesakes) {
    try {
        return (0,digest/* digestSetOf */.mn)(namesakes.flatMap(({ digests }) => digests));
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        const { code, message, hint } = error;
        throw new problem/* Problem */.AF(code, `subject ${JSON.stringify(name)}: ${message}`, { hint, cause: error });
    }
}
const wasHashed = ({ file, tree }) => file !== undefined || tree !== undefined;
function distinct(items) {
    return [...new Map(items.map((item) => [item.path, item])).values()];
}
function collision(name, one, other, naming) {
    const what = wasHashed(one) && wasHashed(other) ? 'files' : 'things';
    const options = naming === 'basename'
        ? { hint: 'Use "name-strategy: relative".' }
        : naming === 'attest'
            ? { hint: 'Use "artifact-path", which names files by their path.' }
            : {};
    return new problem/* Problem */.AF('subject/collision', `two different ${what} would both be called ${JSON.stringify(name)}: ${JSON.stringify(one.origin)}, ${JSON.stringify(other.origin)}`, options);
}
function uncompared(name, one, other) {
    const how = ({ origin, digests }) => `${JSON.stringify(origin)} (${digests.map(([algorithm]) => algorithm).join(', ')})`;
    return new problem/* Problem */.AF('subject/collision', `nothing shows that ${how(one)} and ${how(other)}, both called ${JSON.stringify(name)}, are one thing: they have no digest in common`, { hint: 'Name it once, or with digests of one algorithm; "digest-algorithms" can add sha512 to files.' });
}

;// CONCATENATED MODULE: ./packages/common/src/domain/provenance/resolve-subjects.ts











async function resolveSubjects(inputs, ports, context) {
    (0,subject_inputs/* refuseMixedInputs */.T)(inputs);
    const empty = [];
    const resolvedTags = [];
    const also = inputs['digest-algorithms'].includes('sha512') ? ['sha512'] : [];
    const search = {
        inputs,
        ports,
        context,
        hasher: (0,artifact_hashing/* fileHasher */.A)(ports.files, context.root, also),
        nothing: (because) => void empty.push(because),
        resolved: (tag) => void resolvedTags.push(tag),
    };
    const drafts = await draftsOf(search);
    refuseEmpty(inputs, drafts, empty);
    const naming = inputs['subject-path'] === undefined ? inputs['name-strategy'] : 'attest';
    return { subjects: uniteSubjects(drafts, naming), resolvedTags };
}
async function refuseChangedSubjects(files, subjects) {
    await (0,provenance_subjects/* refuseChanged */.dT)(files, subjects.flatMap((subject) => subject.files));
    for (const { name, trees } of subjects) {
        for (const tree of trees) {
            const now = await (0,hashed_tree/* hashTreeAgain */.R)(files, tree);
            if (now === tree.dirHash)
                continue;
            throw new problem/* Problem */.AF('subject/changed', `"${name}" changed while it was being worked on (dirHash ${tree.dirHash} → ${now})`);
        }
    }
}
async function draftsOf(search) {
    const { inputs } = search;
    const drafts = [];
    const take = (found) => {
        for (const draft of found)
            drafts.push(draft);
    };
    if (inputs['artifact-path'].length > 0)
        take(await (0,subject_files/* fromGlobs */.cn)(search, inputs['artifact-path'], 'artifact-path'));
    take(await fromLines(search, inputs.subjects.map(parseSubjectLine)));
    if (inputs['subject-path'] !== undefined)
        take(await fromSubjectPath(search, inputs['subject-path']));
    if (inputs['subject-digest'] !== undefined)
        take([fromSubjectDigest(inputs['subject-digest'], inputs['subject-name'] ?? '')]);
    if (inputs['subject-checksums'] !== undefined)
        take(await fromChecksumsInput(search, inputs['subject-checksums']));
    for (const path of inputs['checksums-path'])
        take(await fromChecksumFile(search, path, 'checksums-path'));
    if (readsArtifactsList(inputs))
        take(await fromArtifactsList(search));
    return drafts;
}
async function fromLines(search, lines) {
    const patterns = lines.flatMap((line) => (line.kind === 'glob' ? [line.pattern] : []));
    const drafts = patterns.length === 0 ? [] : [await (0,subject_files/* fromGlobs */.cn)(search, patterns, 'subjects')];
    for (const line of lines)
        if (line.kind !== 'glob')
            drafts.push(await fromLine(search, line));
    return drafts.flat();
}
async function fromLine(search, line) {
    switch (line.kind) {
        case 'file':
            return (0,subject_files/* fromFile */.H0)(search, line.path);
        case 'directory':
            return (0,subject_files/* fromDirectory */.qS)(search, line.path);
        case 'image':
            return fromImage(search, line.reference);
        case 'digest':
            return [
                { name: line.name, kind: 'declared', digests: [line.digest], origin: `digest:${line.digest[0]}` },
            ];
        case 'artifact':
            return fromWorkflowArtifact(search, line.nameOrId);
        case 'commit':
            return fromCommit(search, line.ref);
        case 'package':
            return [
                {
                    name: line.purl,
                    kind: 'package',
                    digests: Object.entries(line.digest),
                    origin: `purl:${line.purl}`,
                },
            ];
    }
}
function readsArtifactsList(inputs) {
    const mode = inputs['from-artifacts-list'];
    return mode === 'only' || (mode === 'auto' && (0,subject_inputs/* givenSubjectInputs */.L)(inputs).length === 0);
}
function refuseEmpty(inputs, drafts, empty) {
    if (drafts.length === 0 && inputs['allow-empty'])
        return;
    const [first, ...others] = empty;
    if (first !== undefined) {
        throw new problem/* Problem */.AF('subject/none', first, {
            hint: 'Correct it: patterns and paths are relative to the workspace. "allow-empty: true" accepts an empty set.',
            details: others,
        });
    }
    if (drafts.length > 0)
        return;
    throw new problem/* Problem */.AF('subject/none', readsArtifactsList(inputs)
        ? 'no input names a subject, and no job has declared an artifact'
        : 'no input names a subject', { hint: 'Name files with "artifact-path", or anything else with "subjects".' });
}


/***/ }),

/***/ 84692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ fromFile),
/* harmony export */   Lu: () => (/* binding */ withoutRoot),
/* harmony export */   cn: () => (/* binding */ fromGlobs),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   qS: () => (/* binding */ fromDirectory),
/* harmony export */   ty: () => (/* binding */ fromGlobSet)
/* harmony export */ });
/* unused harmony exports fromPaths, relativePath */
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66460);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63154);
/* harmony import */ var _artifact_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70390);
/* harmony import */ var _hashed_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39324);
/* harmony import */ var _subject_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46431);







function fromGlobs(search, patterns, input) {
    const relative = patterns.map((pattern) => withoutRoot(pattern, search.context.root));
    return fromGlobSet(search, (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .t)(relative, input), input);
}
async function fromGlobSet(search, globs, input, strategy = search.inputs['name-strategy']) {
    const { root } = search.context;
    const walk = await (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walkFor */ .Hk)(search.ports.files, root, globs);
    for (const glob of globs.includes) {
        if (walk.matched.some((path) => glob.matches(path)))
            continue;
        const place = (0,_artifact_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .searchedPlace */ .Zj)(glob.pattern, root, walk);
        search.nothing(`input "${input}": no file matches "${glob.pattern}"${place}`);
    }
    return fromPaths(search, walk.matched, strategy);
}
function fromPaths({ hasher }, paths, strategy) {
    const named = paths.map((path) => ({ path, name: (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSubjectName */ .kU)(path, strategy) }));
    return (0,_core_map_concurrently_js__WEBPACK_IMPORTED_MODULE_6__/* .mapConcurrently */ .X)(named, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.hashPool, async ({ path, name }) => {
        const file = await hasher.hash(path);
        return { name, kind: 'file', digests: digestsOf(file), origin: path, file };
    });
}
async function fromFile(search, given) {
    const { files } = search.ports;
    const path = relativePath(given, search.context.root, 'subjects');
    if ((await files.info(`${search.context.root}/${path}`)) === undefined) {
        search.nothing(`input "subjects": there is no file ${JSON.stringify(path.slice(0, 200))}`);
        return [];
    }
    return fromPaths(search, [path], search.inputs['name-strategy']);
}
async function fromDirectory(search, given) {
    const { root } = search.context;
    const { files } = search.ports;
    const folder = relativePath(given, root, 'subjects');
    const name = (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSubjectName */ .kU)(folder, search.inputs['name-strategy']);
    if ((await files.info(`${root}/${folder}`)) === undefined) {
        search.nothing(`input "subjects": there is no folder ${JSON.stringify(folder.slice(0, 200))}`);
        return [];
    }
    const tree = await (0,_hashed_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .hashTree */ .v)(files, search.hasher, root, folder);
    if (tree.files.length === 0) {
        search.nothing(`input "subjects": the folder ${JSON.stringify(folder.slice(0, 200))} holds no file`);
        return [];
    }
    return [{ name, kind: 'directory', digests: [['dirHash', tree.dirHash]], origin: folder, tree }];
}
function digestsOf({ sha256, sha384, sha512, }) {
    return [
        ['sha256', sha256],
        ...(sha384 === undefined ? [] : [['sha384', sha384]]),
        ...(sha512 === undefined ? [] : [['sha512', sha512]]),
    ];
}
function withoutRoot(pattern, root) {
    const [, excluded = '', path = ''] = /^(!?)(.*)$/su.exec(pattern) ?? [];
    return path.startsWith(`${root}/`) ? `${excluded}${path.slice(root.length + 1)}` : pattern;
}
function relativePath(given, root, input) {
    const path = withoutRoot(given, root).replace(/^(?:\.\/)+/, '');
    if (/^(?:\/|[A-Za-z]:[/\\])/.test(path) || path.split('/').includes('..')) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `input "${input}": ${JSON.stringify(given.slice(0, 100))} leads out of the workspace`, { hint: 'Write paths relative to the workspace, with "/" and without "..".' });
    }
    (0,_subject_names_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedName */ .XT)(path, 'the path');
    return path;
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
