export const id = 7765;
export const ids = [7765];
export const modules = {

/***/ 88835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spellFlag)
/* harmony export */ });
const spellFlag = (name) => `--${name}`;


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./packages/common/src/core/did-you-mean.ts
var did_you_mean = __webpack_require__(21484);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var core_problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var actions_inputs = __webpack_require__(60689);
// EXTERNAL MODULE: ./packages/cli/src/command.ts
var src_command = __webpack_require__(88835);
;// CONCATENATED MODULE: ./packages/cli/src/commands/action-command.ts


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

const commands = [
    {
        name: 'chain',
        meaning: 'Build twice, list the components, write provenance, sign, decide, and verify: the whole chain.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(5798), __webpack_require__.e(2685), __webpack_require__.e(9858), __webpack_require__.e(4159), __webpack_require__.e(9309), __webpack_require__.e(7660), __webpack_require__.e(1715), __webpack_require__.e(3136), __webpack_require__.e(6724), __webpack_require__.e(2931)]).then(__webpack_require__.bind(__webpack_require__, 27308)),
    },
    actionCommand('sbom', 'List the components of a source tree.', async () => ({
        ...(await __webpack_require__.e(/* import() */ 1264).then(__webpack_require__.bind(__webpack_require__, 71264))),
        ...(await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(4159), __webpack_require__.e(7660), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 87660))),
    })),
    actionCommand('sign', 'Sign statements of the evidence folder, or verify them.', async () => ({
        ...(await __webpack_require__.e(/* import() */ 5806).then(__webpack_require__.bind(__webpack_require__, 45806))),
        ...(await __webpack_require__.e(/* import() */ 4274).then(__webpack_require__.bind(__webpack_require__, 64274))),
    })),
    actionCommand('provenance', 'State what was built, from what, and how.', async () => ({
        ...(await __webpack_require__.e(/* import() */ 2412).then(__webpack_require__.bind(__webpack_require__, 82412))),
        ...(await __webpack_require__.e(/* import() */ 1028).then(__webpack_require__.bind(__webpack_require__, 1028))),
    })),
    actionCommand('reproduce', 'Build twice in varied environments and compare.', async () => ({
        ...(await __webpack_require__.e(/* import() */ 1711).then(__webpack_require__.bind(__webpack_require__, 31711))),
        ...(await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(3136), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 53136))),
    })),
    actionCommand('gate', 'Decide by a policy over verified evidence.', async () => ({
        ...(await __webpack_require__.e(/* import() */ 2453).then(__webpack_require__.bind(__webpack_require__, 22453))),
        ...(await Promise.all(/* import() */[__webpack_require__.e(3653), __webpack_require__.e(8958), __webpack_require__.e(5798), __webpack_require__.e(2685), __webpack_require__.e(9858), __webpack_require__.e(1715), __webpack_require__.e(8320)]).then(__webpack_require__.bind(__webpack_require__, 10564))),
    })),
    {
        name: 'verify',
        meaning: 'Verify an evidence folder or artifacts: who signed what, when, and why that is believed.',
        positionals: { usage: 'FOLDER | ARTIFACT…', min: 1, max: 10_000 },
        load: () => Promise.all(/* import() */[__webpack_require__.e(5798), __webpack_require__.e(4542), __webpack_require__.e(9309), __webpack_require__.e(443), __webpack_require__.e(6149), __webpack_require__.e(714)]).then(__webpack_require__.bind(__webpack_require__, 50714)),
    },
    {
        name: 'init',
        meaning: 'Write the workflow that calls ours, and a policy, for the project in this folder.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8958), __webpack_require__.e(4159), __webpack_require__.e(4308), __webpack_require__.e(233)]).then(__webpack_require__.bind(__webpack_require__, 74612)),
    },
];

;// CONCATENATED MODULE: ./packages/cli/src/arguments.ts



const commonFlags = {
    help: 'Show what this command takes.',
    json: 'Print the result as one JSON object.',
    quiet: 'Print no progress.',
};
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
var plain_text = __webpack_require__(36875);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/edges/clock.ts
var clock = __webpack_require__(78424);
// EXTERNAL MODULE: ./packages/common/src/edges/files.ts + 2 modules
var files = __webpack_require__(47531);
// EXTERNAL MODULE: ./packages/common/src/edges/http.ts + 1 modules
var http = __webpack_require__(68432);
// EXTERNAL MODULE: ./packages/common/src/edges/print-at-once.ts
var print_at_once = __webpack_require__(56681);
// EXTERNAL MODULE: ./packages/common/src/edges/processes.ts
var processes = __webpack_require__(10751);
// EXTERNAL MODULE: ./packages/common/src/edges/random.ts
var random = __webpack_require__(25927);
// EXTERNAL MODULE: ./packages/common/src/edges/secrets.ts
var secrets = __webpack_require__(11755);
;// CONCATENATED MODULE: ./packages/common/src/edges/terminal/style.ts
const plain = (text) => text;
const paint = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const plainStyle = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };
const colored = { bold: paint(1), dim: paint(2), red: paint(31), green: paint(32), yellow: paint(33) };
function styleFor(sink, environment) {
    const off = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
    return sink.isTTY === true && !off ? colored : plainStyle;
}

;// CONCATENATED MODULE: ./packages/common/src/edges/terminal/log.ts



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
        mask: secrets/* registerSecret */.c,
        finish: () => live.clear(),
    };
}
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
        mask: secrets/* registerSecret */.c,
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/common/src/edges/terminal/standard-stream.ts

function standardStream(descriptor) {
    const stream = () => (descriptor === 1 ? process.stdout : process.stderr);
    return {
        get isTTY() {
            return isDevice(descriptor) && stream().isTTY === true;
        },
        get columns() {
            return stream().columns;
        },
        write: (text) => stream().write(text),
    };
}
function isDevice(descriptor) {
    try {
        return (0,external_node_fs_.fstatSync)(descriptor).isCharacterDevice();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/common/src/edges/working-folder.ts
const workingFolder = () => process.cwd();

;// CONCATENATED MODULE: ./packages/cli/src/context.ts
async function contextOf(environment, workspace) {
    const places = { workspace, defaultEvidencePath: `${workspace}/.secure-build` };
    const { GITHUB_ACTIONS: isWorkflow, ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrl = '' } = environment;
    if (isWorkflow !== 'true' || tokenUrl === '')
        return { kind: 'laptop', ...places };
    const { readWorkflowContext } = await __webpack_require__.e(/* import() */ 405).then(__webpack_require__.bind(__webpack_require__, 60405));
    return { ...readWorkflowContext(environment), ...places };
}

// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
;// CONCATENATED MODULE: ./packages/cli/src/result.ts



function formatResult({ facts, verdict, headline, pasted }, style) {
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
        ...(pasted === undefined ? [] : ['\n', ...pasted.split('\n').map((line) => `${(0,plain_text/* plainLine */.h)(line)}\n`)]),
    ].join('');
}
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



















async function runCommand(command, words) {
    try {
        const loaded = await command.load();
        const { given, positionals, common } = parseArguments(words, loaded.inputs);
        if (common.has('help')) {
            process.stdout.write(formatHelp(command, loaded));
            return 0;
        }
        checkPositionals(command, positionals);
        const log = terminalLog(standardStream(2), { quiet: common.has('quiet'), environment: process.env });
        const ports = {
            clock: clock/* systemClock */.m,
            files: files/* nodeFiles */.k,
            processes: processes/* groupProcesses */.Pn,
            http: http/* fetchHttp */.D,
            log,
            random: random/* systemRandom */.v,
        };
        const context = await contextOf(process.env, workingFolder());
        try {
            const outcome = await loaded.run({ given, positionals, ports, context });
            for (const annotation of outcome.annotations)
                log.annotate(annotation);
            log.finish();
            const style = styleFor(standardStream(1), process.env);
            const text = common.has('json')
                ? formatResultJson(command.name, outcome)
                : formatResult(outcome, style);
            (0,print_at_once/* printAtOnce */.C)((0,secrets/* redact */.E)(text));
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

/***/ 26912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   u: () => (/* binding */ formatCanonicalJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37315);


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
