export const id = 317;
export const ids = [317,3341,8320];
export const modules = {

/***/ 46072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   Bk: () => (/* binding */ formatBase64),
/* harmony export */   EF: () => (/* binding */ decodeHex),
/* harmony export */   Id: () => (/* binding */ concatBytes),
/* harmony export */   NN: () => (/* binding */ formatHex),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   ex: () => (/* binding */ equalBytes),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const NO_HEX = /[^0-9a-f]/;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = (text) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'utf8');
/** The text of well-formed UTF-8, a byte order mark included; `undefined` for anything else. */
function decodeUtf8(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        // TextDecoder has one reason to throw here: the bytes are not UTF-8.
        return undefined;
    }
}
function formatBase64(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
/**
 * RFC 4648 section 4, strict: standard alphabet, padding, no blanks, zero trailing bits. Lenient decoders
 * give one value many spellings, so that a changed bundle still verifies (SEC-006).
 */
function decodeBase64(text) {
    // Decoding is lenient, writing is not: only the canonical spelling comes back as it was. An expression that
    // describes it runs out of stack on a payload of megabytes.
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function formatHex(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
/** Lower-case hexadecimal of whole bytes. */
function decodeHex(text) {
    return text.length % 2 === 0 && !NO_HEX.test(text) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'hex') : undefined;
}
function concatBytes(...parts) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts);
}
function equalBytes(a, b) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 26912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   u: () => (/* binding */ formatCanonicalJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37315);


/**
 * JSON Canonicalization Scheme, RFC 8785: keys by UTF-16 code units, numbers and strings as ECMAScript writes
 * them, no blanks. One value has one spelling, so equal content has equal digests on every machine.
 *
 * @throws TypeError for a number that is not finite or a string with a lone surrogate: both are defects here,
 * since values from outside pass `parseJson`, which refuses them.
 */
function formatCanonicalJson(value) {
    if (typeof value === 'string' && !value.isWellFormed())
        throw new TypeError('canonical JSON: lone surrogate');
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new TypeError(`canonical JSON: ${value} is no JSON number`);
    }
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(formatCanonicalJson).join(',')}]`;
    const members = [];
    for (const key of Object.keys(value).sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnits */ .C)) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${formatCanonicalJson(key)}:${formatCanonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
}
function canonicalBytes(value) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(formatCanonicalJson(value));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 37315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits),
/* harmony export */   V: () => (/* binding */ sortedBy)
/* harmony export */ });
/** By UTF-16 code units: the same order on every machine, whatever its locale. */
function byCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** A sorted copy, by the text that `key` gives for each item. */
function sortedBy(items, key) {
    const copy = [...items];
    if (copy.length < 2)
        return copy;
    return copy
        .map((item) => ({ item, text: key(item) }))
        .sort((a, b) => byCodeUnits(a.text, b.text))
        .map(({ item }) => item);
}


/***/ }),

/***/ 71426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   sX: () => (/* binding */ exitOf),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
const pass = { kind: 'pass' };
/** `pass` where there is no reason against it. */
function verdictOf(reasons) {
    const [first, ...others] = reasons;
    return first === undefined ? pass : { kind: 'fail', reasons: [first, ...others] };
}
/** Architecture, section 6: 0 proved, 1 negative, 5 nothing was verified. */
function exitOf(verdict) {
    switch (verdict.kind) {
        case 'pass':
        case 'waived':
            return 0;
        case 'fail':
            return 1;
        case 'not-applicable':
        case 'not-verified':
            return 5;
    }
}
/** The reasons of a verdict as sentences; none for a pass. */
function reasonsOf(verdict) {
    switch (verdict.kind) {
        case 'pass':
            return [];
        case 'fail':
            return verdict.reasons;
        case 'waived':
            return [`waived by ${verdict.by} until ${verdict.until.toISOString().slice(0, 10)}`];
        case 'not-applicable':
        case 'not-verified':
            return [verdict.because];
    }
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

/***/ 79340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ INDEX),
  YM: () => (/* binding */ LOCK),
  El: () => (/* binding */ SEAL),
  u0: () => (/* binding */ SUBJECTS),
  i: () => (/* binding */ openEvidence)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(24474);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/half-written.ts
/** As `Files.write` names what it has not renamed yet. */
const HALF_WRITTEN = /^\..{1,100}\.[0-9a-f]{12}\.tmp$/s;
/**
 * Removes what a run that was killed while it wrote has left: no index lists it, so the folder could never be sealed
 * again (SEC-151). For whoever holds the lock: nobody else writes then.
 */
async function removeHalfWritten(files, root) {
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of await files.list(folder)) {
            if (kind === 'folder')
                folders.push(`${folder}/${name}`);
            else if (kind === 'file' && HALF_WRITTEN.test(name))
                await files.remove(`${folder}/${name}`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/evidence.ts








const INDEX = 'index.json';
const SUBJECTS = 'subjects.json';
/** The bundle over the index. It cannot be an entry of what it signs. */
const SEAL = 'index.sigstore.json';
const LOCK = 'index.lock';
function openEvidence(files, folder, producer) {
    const pathOf = (name) => `${folder}/${name}`;
    async function entries() {
        const bytes = await files.readIfPresent(pathOf(INDEX), limits/* limits */.F.indexBytes);
        return bytes === undefined ? [] : (0,evidence_index/* parseEvidenceIndex */.dd)(bytes, pathOf(INDEX));
    }
    async function read(entry) {
        const path = pathOf(entry.name);
        const bytes = await readInside(files, folder, entry);
        const found = (0,core_digest/* sha256 */.sc)(bytes);
        if (found !== entry.digest.sha256) {
            throw new problem/* Problem */.AF('evidence/digest-mismatch', `the file is not the one that the index lists (expected sha256:${entry.digest.sha256}, got sha256:${found})`, { at: { file: path } });
        }
        return bytes;
    }
    async function exclusively(work) {
        await files.makeFolder(folder);
        return files.withLock(pathOf(LOCK), async () => {
            await removeHalfWritten(files, folder);
            return work(await entries());
        });
    }
    async function merge(present, items) {
        const byName = new Map(present.map((entry) => [entry.name, entry]));
        for (const item of items) {
            if (!(0,evidence_index/* isEvidenceName */.dV)(item.name))
                throw new TypeError(`evidence name ${JSON.stringify(item.name)}`);
            const before = byName.get(item.name);
            if (before !== undefined && before.producer.action !== producer.action && item.name !== SUBJECTS) {
                throw new problem/* Problem */.AF('evidence/other-producer', `"${item.name}" was written by ${before.producer.action}`, {
                    at: { file: pathOf(item.name) },
                });
            }
            byName.set(item.name, entryOf(item, producer));
        }
        await refuseLinkedFolders(files, folder, items.map(({ name }) => name));
        const listed = new Set(present.map(({ name }) => name));
        try {
            for (const item of items)
                await files.write(pathOf(item.name), item.bytes);
            await files.write(pathOf(INDEX), (0,evidence_index/* formatEvidenceIndex */.bx)([...byName.values()]));
        }
        catch (error) {
            // A file that no index lists would look like one that a stranger has placed.
            for (const { name } of items)
                if (!listed.has(name))
                    await files.remove(pathOf(name));
            throw error;
        }
    }
    async function subjectsIn(present) {
        const entry = present.find(({ name }) => name === SUBJECTS);
        return entry === undefined ? [] : (0,evidence_index/* parseSubjects */.rD)(await read(entry), pathOf(SUBJECTS));
    }
    return {
        folder,
        entries,
        read,
        exclusively,
        write: (items) => exclusively((present) => merge(present, items)),
        subjects: async () => subjectsIn(await entries()),
        addSubjects: (added) => exclusively(async (present) => {
            const all = [...(await subjectsIn(present)), ...added];
            const subjects = unitedSubjects(all);
            await merge(present, [
                {
                    name: SUBJECTS,
                    kind: 'subjects',
                    bytes: (0,evidence_index/* formatSubjects */.Nj)(subjects),
                    mediaType: 'application/json',
                    subjects: (0,in_toto/* sha256sOf */.S9)(subjects),
                },
            ]);
        }),
    };
}
function unitedSubjects(all) {
    const distinct = (0,group_by/* groupBy */.$)(all, ({ name, digest }) => `${(0,core_digest/* formatDigestSet */.Kt)(digest)} ${name}`);
    return [...distinct.values()].map((same) => {
        const [{ name, digest }] = same;
        const bundles = same.flatMap((subject) => subject.bundles ?? []);
        return { name, digest, ...(bundles.length === 0 ? {} : { bundles }) };
    });
}
/** The bytes of a file of the folder, never through a link: a link could lead to any file of the machine. */
async function readInside(files, folder, { name, kind }) {
    const path = `${folder}/${name}`;
    const root = await files.realPath(folder);
    const real = await files.realPath(path);
    if (real === undefined)
        throw new problem/* Problem */.AF('evidence/missing', 'the index lists this file, but it is not there', {
            at: { file: path },
        });
    if (real !== `${root}/${name}`) {
        throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where a file of the evidence folder must be', {
            at: { file: path },
        });
    }
    return files.read(path, kind === 'artifact' ? limits/* limits */.F.artifactBytes : limits/* limits */.F.lockfileBytes);
}
/** A folder of the evidence that is a link would let the one who planted it choose where our files go. */
async function refuseLinkedFolders(files, root, names) {
    const folders = new Set(names.flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))));
    for (const folder of folders) {
        const path = `${root}/${folder}`;
        if ((await files.info(path))?.kind !== 'link')
            continue;
        throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where a folder of the evidence must be', {
            at: { file: path },
        });
    }
}
function entryOf({ name, kind, bytes, mediaType, subjects = [] }, producer) {
    const about = (0,order/* sortedBy */.V)(new Set(subjects), (digest) => digest);
    return { name, digest: { sha256: (0,core_digest/* sha256 */.sc)(bytes) }, mediaType, kind, subjects: about, producer };
}


/***/ }),

/***/ 68320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseOutsideLink)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

/**
 * What stands in a checkout is chosen by whoever wrote the commit: a folder that is named below the workspace must not
 * lead out of it through a link, there or above (SEC-064). A folder outside, named as such, is the caller's own choice.
 *
 * @param workspace absolute
 * @param folder absolute, without `..`; it may not exist yet
 * @param input Named in the error.
 * @throws Problem `file/outside`
 */
async function refuseOutsideLink(files, workspace, folder, input) {
    if (!folder.startsWith(`${workspace}/`))
        return;
    const root = await files.realPath(workspace);
    for (let path = folder; path !== workspace; path = path.slice(0, path.lastIndexOf('/'))) {
        const real = await files.realPath(path);
        if (real !== undefined && (real === root || real.startsWith(`${root}/`)))
            return;
        // Nothing stands there yet, unless it is a link that leads nowhere.
        if (real === undefined && (await files.info(path)) === undefined)
            continue;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('file/outside', `input "${input}" leads out of the workspace through a symbolic link`, {
            at: { file: path },
        });
    }
}


/***/ }),

/***/ 69543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ producerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21387);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97383);




let digest;
/** Who writes: the action, the version, and the digest of the bundle that runs (`source` where none does). */
function producerOf(action) {
    digest ??= distDigest();
    return { action, version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteVersion */ .D, distDigest: digest };
}
/**
 * What the bundler wrote into `dist/suite.sha256`: SHA-256 over the lines that `sha256sum *` prints in
 * `dist/suite`. Hashing 3 MB again in every run would prove no more: whoever changes a bundle changes what it
 * says of itself.
 */
function distDigest() {
    const start = process.argv[1];
    if (start === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(start) !== 'index.js')
        return 'source';
    // dist/NAME/index.js is a start of two lines; the code is in dist/suite.
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start)));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dist) !== 'dist')
        return 'source';
    return `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha256 */ .tz)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, 'suite.sha256'), 'utf8').trim())}`;
}


/***/ }),

/***/ 87747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ knownLockfileKinds),
/* harmony export */   r: () => (/* binding */ knownLockfile)
/* harmony export */ });
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17984);

/**
 * Lockfiles and manifests-as-lockfiles that exist in the world, by the last step of their path. One that no
 * parser takes is named as not read, and the result is incomplete: an inventory without it would look whole.
 */
const knownNames = new Map([
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
    ['yarn.lock', 'Yarn'],
    ['pnpm-lock.yaml', 'pnpm'],
    ['bun.lock', 'Bun'],
    ['bun.lockb', 'Bun (binary)'],
    ['deno.lock', 'Deno'],
    ['Cargo.lock', 'Cargo'],
    ['poetry.lock', 'Poetry'],
    ['uv.lock', 'uv'],
    ['pdm.lock', 'PDM'],
    ['pylock.toml', 'Python (PEP 751)'],
    ['Pipfile.lock', 'Pipenv'],
    ['go.mod', 'Go'],
    ['go.work', 'Go workspace'],
    ['composer.lock', 'Composer'],
    ['packages.lock.json', 'NuGet'],
    ['project.assets.json', 'NuGet'],
    ['Gemfile.lock', 'Bundler'],
    ['gems.locked', 'Bundler'],
    ['gradle.lockfile', 'Gradle'],
    ['buildscript-gradle.lockfile', 'Gradle'],
    ['mix.lock', 'Mix'],
    ['pubspec.lock', 'pub'],
    ['Package.resolved', 'SwiftPM'],
    ['Podfile.lock', 'CocoaPods'],
    ['Cartfile.resolved', 'Carthage'],
    ['conan.lock', 'Conan'],
    ['flake.lock', 'Nix'],
    ['.terraform.lock.hcl', 'Terraform'],
    ['Chart.lock', 'Helm'],
    ['MODULE.bazel.lock', 'Bazel'],
    ['conda-lock.yml', 'conda'],
    ['pixi.lock', 'pixi'],
    ['rebar.lock', 'Rebar'],
    ['stack.yaml.lock', 'Stack'],
    ['cabal.project.freeze', 'Cabal'],
    ['Manifest.toml', 'Julia'],
    ['renv.lock', 'renv'],
    ['cpanfile.snapshot', 'Carton'],
]);
const REQUIREMENTS = /(?:^|\/)(?:requirements[^/]*|[^/]*requirements)\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/;
const DOTNET_DEPS = /\.deps\.json$/;
/** How many kinds {@link knownLockfile} tells apart, for messages. */
const knownLockfileKinds = knownNames.size + 2;
/** The package manager whose lockfile stands at the path, by its name only. */
function knownLockfile(path) {
    const byName = knownNames.get((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
    if (byName !== undefined)
        return byName;
    if (REQUIREMENTS.test(path))
        return 'pip';
    return DOTNET_DEPS.test(path) ? '.NET' : undefined;
}


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
/**
 * Every hash of a Subresource Integrity value (W3C SRI, `sha512-BASE64?options sha1-BASE64`). `faults` are the
 * items that are none.
 */
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
/** The folder of a POSIX path; empty at the top of the tree. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A POSIX path from a folder and a name, without empty steps. */
function joinPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** A place that may be spelled with `.` and `..`, from the top of the tree; only what is outside keeps a `..`. */
function placeBelow(folder, location) {
    const path = joinPath(folder, location);
    // Almost no place has such a step, and there are as many places as installs.
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

/***/ 1229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ localProvenance),
/* harmony export */   MR: () => (/* binding */ buildTypes),
/* harmony export */   _s: () => (/* binding */ githubWorkflowProvenance),
/* harmony export */   w$: () => (/* binding */ parseSlsaProvenance)
/* harmony export */ });
/* unused harmony export LOCAL_BUILDER */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _suite_uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76838);



/** How a build is described: which parameters it has and what they mean. */
const buildTypes = {
    /** GitHub's own, https://actions.github.io/buildtypes/workflow/v1. */
    githubWorkflow: 'https://actions.github.io/buildtypes/workflow/v1',
    /** Ours, for a build outside of any build service. */
    local: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteUri */ .xL}/buildtypes/local/v1`,
};
/** `builder.id` of every local build. It says where, never who: no name of a user or a machine. */
const LOCAL_BUILDER = `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteUri */ .xL}/builders/local/v1`;
/**
 * Member for member what `@actions/attest` writes (actions/toolkit `packages/attest/src/provenance.ts`), so that
 * every tool that knows GitHub's provenance knows this: one dependency without a name, no byproducts.
 */
function githubWorkflowProvenance(run) {
    const repository = `${run.serverUrl}/${run.repository}`;
    // The first "@" ends the path; a ref may hold more of them.
    const [path = '', ...ref] = run.workflowRef.replace(`${run.repository}/`, '').split('@');
    return {
        buildDefinition: {
            buildType: buildTypes.githubWorkflow,
            externalParameters: { workflow: { ref: ref.join('@'), repository, path } },
            internalParameters: {
                github: {
                    event_name: run.eventName,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.repositoryOwnerId,
                    runner_environment: run.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
        },
        runDetails: {
            builder: { id: `${run.serverUrl}/${run.jobWorkflowRef}` },
            metadata: { invocationId: `${repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}` },
        },
    };
}
function localProvenance(build) {
    const { source, externalParameters, dependencies, byproducts } = build;
    const commit = source === undefined ? [] : [{ name: 'source', digest: { gitCommit: source.gitCommit } }];
    return {
        buildDefinition: {
            buildType: buildTypes.local,
            externalParameters,
            internalParameters: source === undefined ? {} : { source: { changed: source.changed } },
            resolvedDependencies: [...commit, ...dependencies],
        },
        runDetails: { builder: { id: LOCAL_BUILDER }, metadata: {}, byproducts },
    };
}
/**
 * Provenance of any builder, as far as the specification requires it. Unknown members are kept out, as the
 * parsing rules of in-toto ask.
 *
 * @throws Problem `provenance/invalid`, with the JSON pointer.
 */
function parseSlsaProvenance(predicate) {
    const definition = objectAt(predicate, 'buildDefinition');
    const details = objectAt(predicate, 'runDetails');
    const builder = objectAt(details.value, 'builder', details.at);
    const metadata = optional(details.value, 'metadata', details.at, (value, at) => parseMetadata(value, at));
    const byproducts = optional(details.value, 'byproducts', details.at, descriptorsOf);
    const internal = optional(definition.value, 'internalParameters', definition.at, membersOf);
    const dependencies = optional(definition.value, 'resolvedDependencies', definition.at, descriptorsOf);
    return {
        buildDefinition: {
            buildType: textAt(definition.value, 'buildType', definition.at),
            externalParameters: objectAt(definition.value, 'externalParameters', definition.at).value,
            ...(internal === undefined ? {} : { internalParameters: internal }),
            ...(dependencies === undefined ? {} : { resolvedDependencies: dependencies }),
        },
        runDetails: {
            builder: { id: textAt(builder.value, 'id', builder.at) },
            ...(metadata === undefined ? {} : { metadata }),
            ...(byproducts === undefined ? {} : { byproducts }),
        },
    };
}
function parseMetadata(value, at) {
    const metadata = membersOf(value, at);
    const invocationId = optional(metadata, 'invocationId', at, textOf);
    const reported = optional(metadata, 'securebuild_reportedByJob', at, (list, listAt) => listOf(list, listAt).map((item, index) => textOf(item, `${listAt}/${index}`)));
    return {
        ...(invocationId === undefined ? {} : { invocationId }),
        ...(reported === undefined ? {} : { securebuild_reportedByJob: reported }),
    };
}
function descriptorsOf(value, at) {
    return listOf(value, at).map((item, index) => descriptorOf(item, `${at}/${index}`));
}
function descriptorOf(value, at) {
    const descriptor = membersOf(value, at);
    const name = optional(descriptor, 'name', at, textOf);
    const uri = optional(descriptor, 'uri', at, textOf);
    const mediaType = optional(descriptor, 'mediaType', at, textOf);
    const digest = optional(descriptor, 'digest', at, digestsOf);
    return {
        ...(name === undefined ? {} : { name }),
        ...(uri === undefined ? {} : { uri }),
        ...(digest === undefined ? {} : { digest }),
        ...(mediaType === undefined ? {} : { mediaType }),
    };
}
function digestsOf(value, at) {
    const entries = Object.entries(membersOf(value, at)).map(([algorithm, hex]) => {
        const digest = textOf(hex, at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(algorithm));
        if (!/^[0-9a-f]+$/.test(digest))
            refuse('expected lower-case hexadecimal', at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(algorithm));
        return [algorithm, digest];
    });
    return Object.fromEntries(entries);
}
function optional(object, key, at, read) {
    const value = object[key];
    return value === undefined ? undefined : read(value, `${at}/${key}`);
}
function objectAt(object, key, at = '') {
    const value = object[key];
    if (value === undefined)
        return refuse('expected an object', `${at}/${key}`);
    return { value: membersOf(value, `${at}/${key}`), at: `${at}/${key}` };
}
function textAt(object, key, at) {
    const value = object[key];
    return value === undefined ? refuse('expected text', `${at}/${key}`) : textOf(value, `${at}/${key}`);
}
function textOf(value, at) {
    return typeof value === 'string' && value !== '' ? value : refuse('expected text', at);
}
function listOf(value, at) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? value : refuse('expected a list', at);
}
function membersOf(value, at) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? value : refuse('expected an object', at);
}
function refuse(fault, at) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('provenance/invalid', `no SLSA provenance: ${fault}`, { at: { pointer: at } });
}


/***/ })

};
