export const id = 969;
export const ids = [969];
export const modules = {

/***/ 8835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spellFlag)
/* harmony export */ });
const spellFlag = (name) => `--${name}`;


/***/ }),

/***/ 1969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./packages/common/src/core/did-you-mean.ts
var did_you_mean = __webpack_require__(1484);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts + 1 modules
var core_problem = __webpack_require__(7296);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var actions_inputs = __webpack_require__(689);
// EXTERNAL MODULE: ./packages/cli/src/command.ts
var src_command = __webpack_require__(8835);
;// CONCATENATED MODULE: ./packages/cli/src/commands/action-command.ts


/** An action as a command: the same inputs, the same `run`, other edges. */
function actionCommand(name, meaning, load) {
    return {
        name,
        meaning,
        load: async () => {
            const { inputs, run } = await load();
            return {
                inputs,
                run: ({ given, ports, context }) => run({ inputs: (0,actions_inputs/* readInputs */.Ko)(inputs, given, src_command/* spellFlag */.L), ports, context }),
            };
        },
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/registry.ts

/** Every command, in the order of `--help`. A command is one line here. */
const commands = [
    {
        name: 'chain',
        meaning: 'Build twice, list the components, write provenance, sign, decide, and verify: the whole chain.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(674), __webpack_require__.e(513), __webpack_require__.e(223), __webpack_require__.e(599), __webpack_require__.e(11), __webpack_require__.e(136), __webpack_require__.e(360)]).then(__webpack_require__.bind(__webpack_require__, 5360)),
    },
    actionCommand('sbom', 'List the components of a source tree.', async () => ({
        ...(await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 1264))),
        ...(await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(674), __webpack_require__.e(599), __webpack_require__.e(300)]).then(__webpack_require__.bind(__webpack_require__, 3980))),
    })),
    actionCommand('sign', 'Sign statements of the evidence folder, or verify them.', async () => ({
        ...(await __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 5806))),
        ...(await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(674), __webpack_require__.e(513), __webpack_require__.e(223)]).then(__webpack_require__.bind(__webpack_require__, 5223))),
    })),
    actionCommand('provenance', 'State what was built, from what, and how.', async () => ({
        ...(await __webpack_require__.e(/* import() */ 412).then(__webpack_require__.bind(__webpack_require__, 2412))),
        ...(await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(674), __webpack_require__.e(677)]).then(__webpack_require__.bind(__webpack_require__, 3677))),
    })),
    actionCommand('reproduce', 'Build twice in varied environments and compare.', async () => ({
        ...(await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.bind(__webpack_require__, 1711))),
        ...(await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(674), __webpack_require__.e(136), __webpack_require__.e(159)]).then(__webpack_require__.bind(__webpack_require__, 755))),
    })),
    actionCommand('gate', 'Decide by a policy over verified evidence.', async () => ({
        ...(await __webpack_require__.e(/* import() */ 453).then(__webpack_require__.bind(__webpack_require__, 2453))),
        ...(await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(674), __webpack_require__.e(513), __webpack_require__.e(11), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 11))),
    })),
    {
        name: 'verify',
        meaning: 'Verify an evidence folder or one artifact, offline.',
        positionals: { usage: 'FOLDER | ARTIFACT', min: 1, max: 1 },
        load: () => Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(674), __webpack_require__.e(513), __webpack_require__.e(223), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 3000)),
    },
];

;// CONCATENATED MODULE: ./packages/cli/src/arguments.ts



/** Flags of every command. */
const commonFlags = {
    help: 'Show what this command takes.',
    json: 'Print the result as one JSON object.',
    quiet: 'Print no progress.',
};
/**
 * `--name value`, `--name=value`, `--flag`, `--` before what only looks like a flag. Lists are given by
 * repeating the flag; anything else given twice is a mistake.
 *
 * @throws Problem `input/invalid` that names every fault.
 */
function parseArguments(words, inputs) {
    const known = [...Object.keys(inputs), ...Object.keys(commonFlags)];
    const given = new Map();
    const positionals = [];
    const common = new Set();
    const faults = [];
    const queue = [...words];
    for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
        if (word === '--') {
            positionals.push(...queue.splice(0));
        }
        else if (!word.startsWith('--')) {
            if (word.startsWith('-') && word !== '-')
                faults.push(`${shown(word)} is unknown: flags are written in full.${flagLike(word, known)}`);
            else
                positionals.push(word);
        }
        else {
            const [name = '', inline] = splitOnce(word.slice(2));
            if (isCommon(name) && inline === undefined)
                common.add(name);
            else if (Object.hasOwn(inputs, name))
                take(name, inline);
            else
                faults.push(`${shown(`--${name}`)} is unknown.${flagLike(name, known)}`);
        }
    }
    refuse(faults);
    return { given, positionals, common };
    function take(name, inline) {
        const reader = inputs[name];
        const isFlag = reader?.takes === 'true or false';
        const value = inline ?? (isFlag ? 'true' : queue.shift());
        if (value === undefined || (inline === undefined && !isFlag && value.startsWith('--'))) {
            faults.push(`"--${name}" needs a value; write --${name}=VALUE if it starts with "--"`);
            if (value !== undefined)
                queue.unshift(value);
            return;
        }
        const before = given.get(name);
        if (before !== undefined && reader?.list !== true)
            faults.push(`"--${name}" is given twice`);
        given.set(name, before === undefined ? value : `${before}\n${value}`);
    }
}
/** @throws Problem `input/invalid` for too few or too many arguments without a flag. */
function checkPositionals(command, positionals) {
    const { usage = '', min = 0, max = 0 } = command.positionals ?? {};
    if (positionals.length > max) {
        throw new core_problem/* Problem */.AF('input/invalid', `${shown(positionals[max] ?? '')} is not understood: ${command.name} takes ${usage === '' ? 'flags only' : usage}`);
    }
    if (positionals.length < min)
        throw new core_problem/* Problem */.AF('input/invalid', `${command.name} needs ${usage}`);
}
function isCommon(name) {
    return Object.hasOwn(commonFlags, name);
}
function flagLike(word, known) {
    return (0,did_you_mean/* didYouMean */.a)((0,src_command/* spellFlag */.L)(word.replace(/^-+/, '')), known.map(src_command/* spellFlag */.L));
}
/** A key pasted in place of its name must not be printed. */
function shown(word) {
    return word.includes('-----') ? 'a PEM text' : `"${word.slice(0, 100)}"`;
}
function splitOnce(word) {
    const at = word.indexOf('=');
    return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
function refuse(faults) {
    const [first, ...others] = faults;
    if (first === undefined)
        return;
    throw others.length === 0
        ? new core_problem/* Problem */.AF('input/invalid', first)
        : new core_problem/* Problem */.AF('input/invalid', `${faults.length} arguments are not understood:`, { details: faults });
}

;// CONCATENATED MODULE: ./packages/cli/src/help.ts


const WIDTH = 100;
/** What `secure-build --help` prints. */
function formatOverview(commands) {
    const rows = commands.map(({ name, meaning }) => [name, meaning]);
    return [
        'secure-build: evidence of how an artifact was built, and its offline verifier',
        '',
        'Usage: secure-build COMMAND [flags]',
        '',
        ...columns(rows),
        '',
        'secure-build COMMAND --help shows the flags of a command; secure-build --version its version.',
        'Exit codes: 0 proved, 1 negative verdict, 2 usage, 3 environment or permission, 4 a service was',
        'unavailable, 5 nothing was verified.',
        '',
    ].join('\n');
}
/** What `secure-build COMMAND --help` prints, made from the inputs. */
function formatHelp(command, { inputs }) {
    const usage = command.positionals === undefined ? '' : ` ${command.positionals.usage}`;
    const flags = Object.entries(inputs).map(([name, reader]) => [flagUsage(name, reader), meaningOf(reader)]);
    const common = Object.entries(commonFlags).map(([name, meaning]) => [(0,src_command/* spellFlag */.L)(name), meaning]);
    return [
        command.meaning,
        '',
        `Usage: secure-build ${command.name}${usage} [flags]`,
        '',
        ...columns([...flags, ...common]),
        '',
    ].join('\n');
}
function flagUsage(name, reader) {
    if (reader.takes === 'true or false')
        return (0,src_command/* spellFlag */.L)(name);
    return `${(0,src_command/* spellFlag */.L)(name)} ${reader.list ? 'VALUE …' : 'VALUE'}`;
}
function meaningOf(reader) {
    const { defaultText } = reader;
    const notes = [
        reader.required ? 'needed' : '',
        reader.list ? 'repeat for several' : '',
        defaultText === undefined || reader.takes === 'true or false'
            ? ''
            : `default: ${defaultText.replaceAll('\n', ', ')}`,
        /^(?:text|one per line|true or false|text of several lines)$/.test(reader.takes) ? '' : reader.takes,
    ].filter((note) => note !== '');
    return notes.length === 0 ? reader.meaning : `${reader.meaning} (${notes.join('; ')})`;
}
/** Two columns, the second wrapped. */
function columns(rows) {
    const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)) + 2);
    return rows.flatMap(([left, right]) => {
        const [first = '', ...others] = wrap(right, WIDTH - width - 2);
        const head = left.length >= width
            ? [`  ${left}`, `  ${''.padEnd(width)}${first}`]
            : [`  ${left.padEnd(width)}${first}`];
        return [...head, ...others.map((line) => `  ${''.padEnd(width)}${line}`)];
    });
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __webpack_require__(6875);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(1426);
// EXTERNAL MODULE: ./packages/common/src/edges/clock.ts
var clock = __webpack_require__(8424);
// EXTERNAL MODULE: ./packages/common/src/edges/files.ts
var files = __webpack_require__(6301);
// EXTERNAL MODULE: ./packages/common/src/edges/http.ts
var http = __webpack_require__(6072);
// EXTERNAL MODULE: ./packages/common/src/edges/processes.ts
var processes = __webpack_require__(751);
// EXTERNAL MODULE: ./packages/common/src/edges/secrets.ts
var secrets = __webpack_require__(1755);
;// CONCATENATED MODULE: ./packages/common/src/edges/terminal/style.ts
const plain = (text) => text;
const paint = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const plainStyle = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };
const colored = { bold: paint(1), dim: paint(2), red: paint(31), green: paint(32), yellow: paint(33) };
/** Colors on a terminal only, and never with `NO_COLOR` (https://no-color.org) or a terminal that has none. */
function styleFor(sink, environment) {
    const off = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
    return sink.isTTY === true && !off ? colored : plainStyle;
}

;// CONCATENATED MODULE: ./packages/common/src/edges/terminal/log.ts



/** Progress goes to stderr: a live line on a terminal, plain lines elsewhere, and nothing when it is quiet. */
function terminalLog(sink, options) {
    if (options.quiet)
        return quietLog(sink);
    const style = styleFor(sink, options.environment);
    const live = new LiveLine(sink);
    let depth = 0;
    const print = (line) => live.above(`${'  '.repeat(depth)}${line}`);
    return {
        group: async (title, work) => {
            print(style.bold(safe(title)));
            depth += 1;
            try {
                return await work();
            }
            finally {
                depth -= 1;
            }
        },
        info: (line) => print(safe(line)),
        progress: (line) => live.show(`${'  '.repeat(depth)}${safe(line)}`),
        output: (line) => print(style.dim(`| ${safe(line)}`)),
        annotate: (annotation) => print(annotationLine(annotation, style)),
        finish: () => live.clear(),
    };
}
/** Errors and warnings are no progress: they are shown also when it is quiet. */
function quietLog(sink) {
    const nothing = () => undefined;
    return {
        group: (_title, work) => work(),
        info: nothing,
        progress: nothing,
        output: nothing,
        annotate: (annotation) => {
            if (annotation.kind !== 'notice')
                sink.write(`${annotationLine(annotation, styleFor({}, {}))}\n`);
        },
        finish: nothing,
    };
}
const safe = (line) => (0,plain_text/* plainLine */.h)((0,secrets/* redact */.E)(line));
function annotationLine({ kind, message, file, line }, style) {
    const place = [file, line].filter((part) => part !== undefined).join(':');
    const paint = { error: style.red, warning: style.yellow, notice: style.bold }[kind];
    return `${paint(`${kind}:`)} ${place === '' ? '' : `${safe(place)}: `}${message.split('\n').map(safe).join('\n  ')}`;
}
class LiveLine {
    #sink;
    #shown = '';
    constructor(sink) {
        this.#sink = sink;
    }
    show(line) {
        if (this.#sink.isTTY !== true) {
            this.above(line);
            return;
        }
        this.clear();
        // One column less: a full line wraps and could not be taken back.
        this.#shown = line.slice(0, Math.max(10, (this.#sink.columns ?? 80) - 1));
        this.#sink.write(this.#shown);
    }
    above(line) {
        this.clear();
        this.#sink.write(`${line}\n`);
    }
    clear() {
        if (this.#shown !== '')
            this.#sink.write('\r\u001b[2K');
        this.#shown = '';
    }
}

;// CONCATENATED MODULE: ./packages/common/src/edges/working-folder.ts
/**
 * Where the program was started, absolute. A function of its own file: beside a literal path the bundler would take
 * `process.cwd()` for the place of an asset, and pack whatever stands there on the machine that builds.
 */
const workingFolder = () => process.cwd();

// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(6912);
;// CONCATENATED MODULE: ./packages/cli/src/result.ts



/** The result of a command for a person: a table of facts, then the verdict with its reasons. */
function formatResult({ facts, verdict, headline }, style) {
    const width = Math.max(0, ...facts.map(([label]) => label.length)) + 2;
    const rows = facts.map(([label, value]) => {
        const [first = '', ...others] = value.split('\n').map(plain_text/* plainLine */.h);
        const more = others.map((line) => `${''.padEnd(width)}${line}\n`).join('');
        return `${style.bold(label.padEnd(width))}${first}\n${more}`;
    });
    const reasons = (0,core_verdict/* reasonsOf */.zM)(verdict).filter((reason) => reason !== headline);
    return [
        ...rows,
        `${result_paint(verdict, style)(verdict.kind)}: ${(0,plain_text/* plainLine */.h)(headline)}\n`,
        ...reasons.map((reason) => `  - ${reason.split('\n').map(plain_text/* plainLine */.h).join('\n    ')}\n`),
    ].join('');
}
/**
 * The same for a program: one line of JSON, by name of the keys. Characters that act on a terminal are written as
 * `\uXXXX`, which is the same JSON: a file name may hold them (SEC-109).
 */
function formatResultJson(command, { verdict, headline, outputs, details = null }) {
    const exit = (0,core_verdict/* exitOf */.sX)(verdict);
    const value = {
        command,
        verdict: verdict.kind,
        exit,
        headline,
        reasons: (0,core_verdict/* reasonsOf */.zM)(verdict),
        outputs: { ...outputs },
        details,
    };
    return `${(0,canonical_json/* formatCanonicalJson */.u)(value).replace(ACTING, escapeUnit)}\n`;
}
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** As UTF-16 code units, the way JSON spells what is beyond the basic plane. */
function escapeUnit(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
function result_paint(verdict, style) {
    switch (verdict.kind) {
        case 'pass':
            return style.green;
        case 'fail':
        case 'not-verified':
            return style.red;
        case 'waived':
        case 'not-applicable':
            return style.yellow;
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/run-command.ts















/** Runs one command with the edges of a laptop: results on stdout, progress on stderr. */
async function runCommand(command, words) {
    try {
        const loaded = await command.load();
        const { given, positionals, common } = parseArguments(words, loaded.inputs);
        if (common.has('help')) {
            process.stdout.write(formatHelp(command, loaded));
            return 0;
        }
        checkPositionals(command, positionals);
        const log = terminalLog(process.stderr, { quiet: common.has('quiet'), environment: process.env });
        const ports = { clock: clock/* systemClock */.m, files: files/* nodeFiles */.k, processes: processes/* groupProcesses */.Pn, http: http/* fetchHttp */.D, log };
        const workspace = workingFolder();
        const context = {
            kind: 'laptop',
            workspace,
            defaultEvidencePath: `${workspace}/.secure-build`,
        };
        try {
            const outcome = await loaded.run({ given, positionals, ports, context });
            for (const annotation of outcome.annotations)
                log.annotate(annotation);
            log.finish();
            const style = styleFor(process.stdout, process.env);
            const text = common.has('json')
                ? formatResultJson(command.name, outcome)
                : formatResult(outcome, style);
            process.stdout.write((0,secrets/* redact */.E)(text));
            return (0,core_verdict/* exitOf */.sX)(outcome.verdict);
        }
        finally {
            log.finish();
        }
    }
    catch (error) {
        return failWith(error, command.name);
    }
}
/** The one place where a fault becomes text on a terminal. */
function failWith(error, command) {
    const problem = (0,core_problem/* problemOf */.Zw)(error);
    const lines = (0,core_problem/* formatProblem */.Vw)(problem)
        .split('\n')
        .map((line) => (0,plain_text/* plainLine */.h)((0,secrets/* redact */.E)(line)));
    const usage = problem.code === 'input/invalid'
        ? [`See: secure-build ${command === undefined ? '' : `${command} `}${(0,src_command/* spellFlag */.L)('help')}`]
        : [];
    process.stderr.write(`${[`error: ${lines.join('\n')}`, ...usage].join('\n')}\n`);
    if (problem.code === 'run/unexpected' && process.env.SECURE_BUILD_DEBUG === '1') {
        process.stderr.write(`${(0,secrets/* redact */.E)(problem.cause instanceof Error ? (problem.cause.stack ?? '') : String(problem.cause))}\n`);
    }
    return problem.exit;
}

;// CONCATENATED MODULE: ./packages/cli/src/start.ts





/** Finds the command that is meant and runs it. */
async function start([word, ...words]) {
    const command = commands.find(({ name }) => name === word);
    if (command !== undefined)
        return runCommand(command, words);
    if (word === '--help' || word === 'help') {
        process.stdout.write(formatOverview(commands));
        return 0;
    }
    const names = commands.map(({ name }) => name);
    return failWith(new core_problem/* Problem */.AF('input/invalid', word === undefined
        ? `a command is needed: one of ${names.join(', ')}`
        : `command "${word}" is unknown.${(0,did_you_mean/* didYouMean */.a)(word, names)}`));
}


/***/ }),

/***/ 3691:
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

/***/ 6912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   u: () => (/* binding */ formatCanonicalJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3691);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7315);


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


/***/ })

};
