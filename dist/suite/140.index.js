export const id = 140;
export const ids = [140,387,106];
export const modules = {

/***/ 106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_domain_reproducibility_level__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6175);
/* harmony import */ var _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(689);


const inputs = {
    mode: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['rebuild', 'compare'], {
        meaning: '`rebuild` builds twice and compares; `compare` compares two sets that are given.',
        default: 'rebuild',
    }),
    'source-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        meaning: 'Folder of the sources that are copied and built, relative to the workspace.',
        default: '.',
    }),
    prepare: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)({
        meaning: 'Command before the build, for downloads (`npm ci`). Runs in bash, once per side.',
    }),
    build: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)({ meaning: 'Command that builds. Runs in bash, once per side. Needed by `rebuild`.' }),
    'artifact-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
        meaning: 'Globs of the built files, relative to `source-path`; `!` excludes. Each must match. Needed by `rebuild`.',
    }),
    'first-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ meaning: 'The reference of `compare`: files, or folders with all that is in them.' }),
    'second-path': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ meaning: 'What `compare` compares with the reference, in the same form.' }),
    require: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_secure_build_common_domain_reproducibility_level__WEBPACK_IMPORTED_MODULE_0__/* .requirableLevels */ .uL, {
        meaning: 'Lowest level that passes. This version knows `byte`: same size and SHA-256.',
        default: 'byte',
    }),
    variations: (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
        meaning: 'What differs between the two builds: `minimal` (all of path, home, tz, locale, umask, env, path-suffix), or names; `-name` takes one out. A factor that is named must show in both builds, else the run fails; of `minimal`, it is only stated.',
        default: ['minimal'],
    }),
    'keep-environment': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
        meaning: 'Names of variables that both builds get as they are. All others stay out.',
    }),
    'timeout-minutes': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 7200, {
        meaning: 'Deadline of each command on each side; then it is ended with all that it started.',
        default: 60,
    }),
    'allow-unapplied-variations': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({
        meaning: 'Go on when a factor that was named does not show. The result then says that it covers less.',
    }),
    'export-artifacts': (0,_secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({
        meaning: 'Copy what the first build made into the evidence folder, as subjects for the next actions.',
    }),
    'evidence-path': _secure_build_common_edges_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .evidencePathInput */ .d4,
};


/***/ }),

/***/ 7140:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./packages/common/src/edges/actions/host.ts
var host = __webpack_require__(3374);
// EXTERNAL MODULE: ./actions/reproducibility-check/src/inputs.ts
var inputs = __webpack_require__(106);
;// CONCATENATED MODULE: ./actions/reproducibility-check/src/outputs.ts
const outputs = {
    result: '`reproduced`, `not-reproduced`, `build-failed` or `incomplete`.',
    level: '`byte` or `different`; empty where nothing was compared.',
    regenerated: '`true` where the second build gave the very bytes of the first.',
    'unexplained-files': 'Number of files that differ or stand on one side only.',
    'first-digest': 'SHA-256 of the reference: of its one file, or of the sorted lines that `sha256sum` prints for several.',
    'second-digest': 'The same of the rebuild.',
    'applied-variations': 'Factors that differed, as seen from inside both builds, one per line.',
    'skipped-variations': 'All other factors, each with the reason, one per line.',
    'report-path': 'Path of `report.json`.',
    'statement-path': 'Path of the unsigned in-toto statement; empty where there is no artifact to speak of.',
};

;// CONCATENATED MODULE: ./actions/reproducibility-check/src/main.ts



void (0,host/* runAction */.C)({ name: 'reproducibility-check', inputs: inputs.inputs, outputs: outputs, load: () => Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(93), __webpack_require__.e(25), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 3025)) });


/***/ }),

/***/ 6072:
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

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const HEX = /^(?:[0-9a-f]{2})*$/;
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
    if (!BASE64.test(text))
        return undefined;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function formatHex(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
/** Lower-case hexadecimal of whole bytes. */
function decodeHex(text) {
    return HEX.test(text) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'hex') : undefined;
}
function concatBytes(...parts) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts);
}
function equalBytes(a, b) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);


const SHA256 = /^[0-9a-f]{64}$/;
function isSha256(text) {
    return SHA256.test(text) && text.length === 64;
}
function parseSha256(text) {
    if (isSha256(text))
        return text;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', `expected 64 lowercase hex characters, got ${JSON.stringify(text.slice(0, 100))}`);
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/**
 * Every limit and budget of the product, in one place. A limit that is hit is a `Problem` that names the
 * limit; it is never a silent cut.
 */
const KiB = 1024;
const MiB = 1024 * KiB;
const limits = {
    /** One lockfile or SBOM (our own bound: the largest real lockfile seen is 9 MiB). */
    lockfileBytes: 64 * MiB,
    /** A Sigstore bundle. */
    bundleBytes: 32 * MiB,
    /** A policy file. */
    policyBytes: 1 * MiB,
    /** The evidence index and every other small JSON document of ours. */
    indexBytes: 16 * MiB,
    /** A statement that is signed: GitHub's store takes predicates up to 16 MB. */
    statementBytes: 16 * MiB,
    /** One file of the evidence folder that is read whole (artifacts are kept there too). */
    artifactBytes: 2048 * MiB,
    /** A PEM key file. */
    keyFileBytes: 64 * KiB,
    /** Nesting of JSON from outside. */
    jsonDepth: 64,
    /** Nesting of lockfiles and SBOMs: npm v1 locks nest one level for each shadowed install. */
    lockfileDepth: 256,
    yamlDepth: 32,
    /** Lexical tokens of a policy, about seven for a line: the YAML library takes seconds for a million faults. */
    yamlTokens: 200_000,
    components: 250_000,
    edges: 2_000_000,
    /** Subjects in one statement (the limit of GitHub's attestation store). */
    subjects: 1024,
    /** Files that one set of artifact globs may match. */
    artifactFiles: 200_000,
    /** Entries that one walk over a source tree may visit. */
    walkEntries: 2_000_000,
    evidenceEntries: 100_000,
    /** Differing files for which a reproducibility report shows where they part. */
    differenceWindows: 10_000,
    /**
     * The runner drops a step summary above 1 MiB whole (actions/runner `FileCommandManager`), so we stop
     * before it. Counted in UTF-8 bytes.
     */
    summaryBytes: 900 * KiB,
    /** The runner keeps 10 annotations of a kind per step; the tenth of ours is the roll-up. */
    annotationsPerKind: 9,
    /** Outputs of one job together, counted as UTF-16 code units times two. */
    jobOutputUtf16Bytes: 900_000,
    /** What is kept of the output of one child process for a message. */
    childOutputBytes: 64 * KiB,
    /** Time that a process group gets between SIGTERM and SIGKILL. */
    killGraceMs: 5_000,
    httpBodyBytes: 32 * MiB,
    /** Files up to this size are hashed from one read; larger ones are streamed. */
    hashAtOnceBytes: 1 * MiB,
};


/***/ }),

/***/ 7315:
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
    return [...items]
        .map((item) => ({ item, text: key(item) }))
        .sort((a, b) => byCodeUnits(a.text, b.text))
        .map(({ item }) => item);
}


/***/ }),

/***/ 6875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
/** Controls, format characters (bidirectional, zero-width, tags), line separators, lone surrogates: all that acts or hides. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/**
 * One line of text that cannot act: terminal escapes, bidirectional overrides and newlines are shown as
 * `\u{1b}`. For logs, messages and terminals.
 */
function plainLine(text) {
    return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * The same for text of several lines, where a line could start with a workflow command of the runner
 * (`::set-output`, `##[command]`): such a line is changed so that the runner does not know it.
 */
function plainLines(text) {
    return (text
        .split(/\r\n|[\n\r]/)
        .map((line) => plainLine(line))
        // The runner takes "::" at the start of a line and "##[" anywhere in it (actions/runner `ActionCommand.cs`).
        .map((line) => (/^\s*::/.test(line) ? `| ${line}` : line).replaceAll('##[', '# #['))
        .join('\n'));
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ formatSetDifference),
/* harmony export */   qW: () => (/* binding */ digestOfSet),
/* harmony export */   zD: () => (/* binding */ compareSets)
/* harmony export */ });
/* unused harmony export findFirstDifference */
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6072);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7315);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7296);






const WINDOW_BEFORE = 16;
const WINDOW_AFTER = 32;
const CHUNK_BYTES = 1024 * 1024;
/** Both sides by name. Equal means the same size and SHA-256, which is what the level `byte` claims. */
async function compareSets(files, first, second) {
    const inFirst = new Set(first.map(({ name }) => name));
    const inSecond = new Map(second.map((file) => [file.name, file]));
    const differences = [];
    for (const file of [...first].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnits */ .C)(a.name, b.name))) {
        const other = inSecond.get(file.name);
        if (other === undefined || (other.sha256 === file.sha256 && other.sizeBytes === file.sizeBytes))
            continue;
        const difference = { name: file.name, first: file, second: other };
        differences.push(differences.length < _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.differenceWindows
            ? { ...difference, firstDifference: await findFirstDifference(files, file, other) }
            : difference);
    }
    const onlyIn = (these, others) => these
        .map(({ name }) => name)
        .filter((name) => !others.has(name))
        .sort(_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnits */ .C);
    return {
        first,
        second,
        onlyInFirst: onlyIn(first, inSecond),
        onlyInSecond: onlyIn(second, inFirst),
        differences,
    };
}
/** In constant memory. @throws Problem `reproducibility/changed` when unequal digests turn out to be equal bytes. */
async function findFirstDifference(files, first, second) {
    const common = Math.min(first.sizeBytes, second.sizeBytes);
    for (let at = 0; at < common; at += CHUNK_BYTES) {
        const length = Math.min(CHUNK_BYTES, common - at);
        const a = await files.readRange(first.path, at, length);
        const b = await files.readRange(second.path, at, length);
        if ((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(a, b))
            continue;
        return windowsAt(files, first, second, at + firstUnequal(a, b));
    }
    if (first.sizeBytes === second.sizeBytes) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('reproducibility/changed', `"${first.name}" changed while it was being compared`);
    }
    return windowsAt(files, first, second, common);
}
function firstUnequal(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1)
        if (a[index] !== b[index])
            return index;
    return length;
}
async function windowsAt(files, first, second, offset) {
    const windowOffset = Math.max(0, offset - WINDOW_BEFORE);
    const length = offset - windowOffset + WINDOW_AFTER;
    const window = async ({ path }) => windowOf(await files.readRange(path, windowOffset, length));
    return { offset, windowOffset, first: await window(first), second: await window(second) };
}
function windowOf(bytes) {
    const text = Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
    return { hex: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatHex */ .NN)(bytes), text: text.join('') };
}
/**
 * One digest for a side: that of its only file, or SHA-256 over the lines `HEX  NAME` of all files, by name,
 * which is what `sha256sum FILES | sha256sum` prints.
 */
function digestOfSet(files) {
    const [only, ...others] = files;
    if (only === undefined || others.length === 0)
        return only?.sha256;
    const sorted = [...files].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnits */ .C)(a.name, b.name));
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(sorted.map(({ name, sha256: digest }) => `${digest}  ${name}\n`).join(''));
}
/** One sentence for people: which files stand on one side only. */
function formatSetDifference({ onlyInFirst, onlyInSecond }, shownNames = 5) {
    const named = (side, names) => {
        if (names.length === 0)
            return [];
        const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
        return [` Only in ${side}: ${names.slice(0, shownNames).map(_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h).join(', ')}${more}.`];
    };
    return [
        'The two builds produced different file sets.',
        ...named('A', onlyInFirst),
        ...named('B', onlyInSecond),
    ].join('');
}


/***/ }),

/***/ 6175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   uL: () => (/* binding */ requirableLevels)
/* harmony export */ });
/* unused harmony exports formatFailure, formatChanges */
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6875);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);


/** What `require` takes in this version. */
const requirableLevels = ['byte'];
/**
 * A difference decides, whatever else happened. Equal files prove nothing when a build reached out of its copy:
 * side B may have been made from what side A left.
 */
function conclude({ comparison, failure, sourceChanges = [] }) {
    if (failure !== undefined || comparison === undefined) {
        const because = failure === undefined ? 'nothing was compared' : formatFailure(failure);
        return { result: 'build-failed', verdict: { kind: 'not-verified', because } };
    }
    const [first, ...others] = reasonsAgainst(comparison);
    if (first !== undefined) {
        return {
            result: 'not-reproduced',
            level: 'different',
            verdict: { kind: 'fail', reasons: [first, ...others] },
        };
    }
    if (sourceChanges.length > 0) {
        const because = sourceChanges.map(formatChanges).join(' ');
        return { result: 'incomplete', level: 'byte', verdict: { kind: 'not-verified', because } };
    }
    return { result: 'reproduced', level: 'byte', verdict: { kind: 'pass' } };
}
const SHOWN_REASONS = 5;
function reasonsAgainst(comparison) {
    const { differences, onlyInFirst, onlyInSecond } = comparison;
    const sets = onlyInFirst.length + onlyInSecond.length === 0 ? [] : [(0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSetDifference */ .$H)(comparison)];
    const bytes = differences.slice(0, SHOWN_REASONS).map(({ name, first, second, firstDifference }) => {
        const where = firstDifference === undefined ? '' : `, first at offset ${firstDifference.offset}`;
        return `${(0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(name)} differs (${first.sizeBytes} and ${second.sizeBytes} bytes${where}).`;
    });
    const more = differences.length - bytes.length;
    return [...sets, ...bytes, ...(more > 0 ? [`${more} more files differ.`] : [])];
}
function formatFailure({ side, step, exitCode, signal, timedOutMs, lastLines }) {
    const what = step === 'build' ? 'Build' : 'Preparation of build';
    const last = lastLines.at(-1);
    const said = last === undefined ? '' : ` Its last line: "${last}".`;
    if (timedOutMs !== undefined) {
        return `${what} ${side.toUpperCase()} was ended at its deadline of ${formatDuration(timedOutMs)}.${said}`;
    }
    const end = exitCode === undefined ? `signal ${signal ?? 'unknown'}` : `exit ${exitCode}`;
    return `${what} ${side.toUpperCase()} failed (${end}).${said}`;
}
function formatDuration(ms) {
    return ms % 60_000 === 0 ? `${ms / 60_000} minutes` : `${ms / 1000} seconds`;
}
const SHOWN_CHANGES = 5;
function formatChanges({ side, changes }) {
    const shown = changes.slice(0, SHOWN_CHANGES).map(({ path, change }) => `${(0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(path)} (${change})`);
    const more = changes.length > shown.length ? ` and ${changes.length - shown.length} more` : '';
    return (`While build ${side.toUpperCase()} ran, the sources in the workspace changed: ${shown.join(', ')}${more}. ` +
        'Builds must write only into their own copy, so equal results prove nothing.');
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony export givenInputs */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(689);



/** Runs an action in a step of a workflow. Sets `process.exitCode`; never throws. */
async function runAction(action) {
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(action.inputs, givenInputs(action.inputs, process.env), (name) => `input "${name}"`);
        const { runInWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(264), __webpack_require__.e(924), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 2576));
        process.exitCode = await runInWorkflow(action, inputs);
    }
    catch (error) {
        process.exitCode = failEarly(error);
    }
}
/**
 * The inputs as the runner passes them: `INPUT_` and the name in upper case, blanks as `_`, hyphens kept
 * (actions/runner `Runner.Worker/Handlers/NodeScriptActionHandler.cs`). The runner warns of an input that
 * `action.yml` does not have, and passes it all the same; here it is an error.
 */
function givenInputs(table, environment) {
    const variables = new Map(Object.keys(table).map((name) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, name]));
    const given = new Map();
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith('INPUT_') || value === undefined)
            continue;
        const name = variables.get(variable) ?? variable.slice('INPUT_'.length).toLowerCase();
        // An empty unknown variable says nothing that could be misunderstood.
        if (variables.has(variable) || value !== '')
            given.set(name, value);
    }
    return given;
}
/** The one line that is printed before `@actions/core` is loaded, byte for byte as it would print it. */
function failEarly(error) {
    const problem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(error);
    process.stdout.write(`::error::${escapeData((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(problem))}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
    return problem.exit;
}
/** As `escapeData` of `@actions/core` (packages/core/src/command.ts). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ })

};
