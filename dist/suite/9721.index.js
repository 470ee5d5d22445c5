export const id = 9721;
export const ids = [9721,405];
export const modules = {

/***/ 2174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36875);


const made = new WeakSet();
function trusted(text) {
    const value = { text };
    made.add(value);
    return value;
}
function render(part) {
    return typeof part === 'object' && made.has(part) ? part.text : escapeMarkdown(String(part));
}
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text)
        .replace(/[&<>"'`*_{}[\]()#+!|~\\$@=^]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/:(?=[:/])/g, '&#58;')
        .replace(/^[- ]/, (start) => `&#${start.charCodeAt(0)};`)
        .replace(/^(\d+)\./, '$1&#46;')
        .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}&#46;`);
}
function md(template, ...values) {
    return trusted(String.raw({ raw: template }, ...values.map(render)));
}
function code(text) {
    return trusted(`<code>${escapeMarkdown(text)}</code>`);
}
function preformatted(text) {
    return trusted(`${OPEN_LETTERS}${text.split('\n').map(escapeMarkdown).join('\n')}${CLOSED_LETTERS}`);
}
const OPEN_LETTERS = '<pre><code>';
const CLOSED_LETTERS = '</code></pre>';
const LINKED = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[\w.~%@:+-]+)+$/;
function link(label, url, site) {
    const isKnown = LINKED.test(url) && url.startsWith(`${site}/`);
    return isKnown ? trusted(`[${escapeMarkdown(label)}](${url})`) : md `${label}`;
}
function joinMarkdown(parts, separator = '\n') {
    return trusted(parts.map(({ text }) => text).join(separator));
}
function blocks(...parts) {
    const present = parts.filter((part) => part !== undefined && part.text !== '');
    return joinMarkdown(present, '\n\n');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.map(render).join(' | ')} |`;
    return trusted([line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n'));
}
function cutMarkdown(markdown, maxBytes, report) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(markdown.text) <= maxBytes)
        return markdown;
    const lines = markdown.text.split('\n');
    const last = (missing) => `\ntruncated, ${missing} more lines: see ${escapeMarkdown(report)}\n`;
    let room = maxBytes - node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(last(lines.length)) - CLOSED_LETTERS.length;
    let kept = 0;
    for (const line of lines) {
        room -= node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(line) + 1;
        if (room < 0)
            break;
        kept += 1;
    }
    const whole = lines.slice(0, kept).join('\n');
    const isOpen = whole.lastIndexOf(OPEN_LETTERS) > whole.lastIndexOf(CLOSED_LETTERS);
    return trusted(`${whole}${isOpen ? CLOSED_LETTERS : ''}\n${last(lines.length - kept)}`);
}


/***/ }),

/***/ 60405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflowContext: () => (/* binding */ readWorkflowContext)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const variables = {
    serverUrl: ['GITHUB_SERVER_URL', /^https:\/\/[^/\s]+$/],
    apiUrl: ['GITHUB_API_URL', /^https:\/\/\S+[^/\s]$/],
    repository: ['GITHUB_REPOSITORY', /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/],
    repositoryId: ['GITHUB_REPOSITORY_ID', /^\d+$/],
    repositoryOwnerId: ['GITHUB_REPOSITORY_OWNER_ID', /^\d+$/],
    sha: ['GITHUB_SHA', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
    ref: ['GITHUB_REF', /^refs\/\S+$/],
    eventName: ['GITHUB_EVENT_NAME', /^[a-z_]+$/],
    runId: ['GITHUB_RUN_ID', /^\d+$/],
    runAttempt: ['GITHUB_RUN_ATTEMPT', /^\d+$/],
    workflowRef: ['GITHUB_WORKFLOW_REF', /^[^/\s]+\/[^/\s]+\/\S+@\S+$/],
    workflowSha: ['GITHUB_WORKFLOW_SHA', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
    runnerEnvironment: ['RUNNER_ENVIRONMENT', /^(?:github-hosted|self-hosted)$/],
    actor: ['GITHUB_ACTOR', /^\S+$/],
    job: ['GITHUB_JOB', /^\S+$/],
};
function readWorkflowContext(environment) {
    const faults = [];
    const value = (variable, shape) => {
        const text = environment[variable] ?? '';
        if (!shape.test(text))
            faults.push(text === '' ? `${variable} is not set` : `${variable} has an unexpected form`);
        return text;
    };
    const github = Object.fromEntries(Object.entries(variables).map(([field, [variable, shape]]) => [field, value(variable, shape)]));
    const workspace = value('GITHUB_WORKSPACE', /^(?:\/|[A-Za-z]:\\)/);
    const temporary = value('RUNNER_TEMP', /^(?:\/|[A-Za-z]:\\)/);
    if (faults.length > 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('context/missing', 'this is no complete GitHub Actions environment:', {
            details: faults,
        });
    return {
        kind: 'workflow',
        workspace,
        defaultEvidencePath: `${temporary}/secure-build`,
        github,
    };
}


/***/ }),

/***/ 39721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInWorkflow: () => (/* binding */ runInWorkflow)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var core_markdown = __webpack_require__(2174);
;// CONCATENATED MODULE: ./packages/common/src/core/pasted-lines.ts
const INDENT = ' '.repeat(4);
function splitPasted(text) {
    const parts = [];
    for (const line of text.split('\n')) {
        const isPasted = line.startsWith(INDENT);
        const last = parts.at(-1);
        if (last?.isPasted === isPasted)
            last.lines.push(line);
        else
            parts.push({ isPasted, lines: [line] });
    }
    return parts.map(({ isPasted, lines }) => ({ isPasted, text: lines.join('\n') }));
}

// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var core_problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/edges/clock.ts
var clock = __webpack_require__(78424);
// EXTERNAL MODULE: ./packages/common/src/edges/files.ts + 2 modules
var files = __webpack_require__(47531);
// EXTERNAL MODULE: ./packages/common/src/edges/http.ts + 1 modules
var http = __webpack_require__(68432);
// EXTERNAL MODULE: ./packages/common/src/edges/random.ts
var random = __webpack_require__(25927);
// EXTERNAL MODULE: ./packages/common/src/edges/secrets.ts
var secrets = __webpack_require__(11755);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/context.ts
var actions_context = __webpack_require__(60405);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __webpack_require__(36875);
;// CONCATENATED MODULE: ./packages/common/src/edges/actions/log.ts




function workflowLog(core) {
    const counts = new Map();
    let stopToken;
    const resume = () => {
        if (stopToken !== undefined)
            process.stdout.write(`::${stopToken}::\n`);
        stopToken = undefined;
    };
    const print = (line) => {
        resume();
        core.info((0,plain_text/* plainLines */.y)((0,secrets/* redact */.E)(line)));
    };
    return {
        group: async (title, work) => {
            resume();
            core.startGroup((0,plain_text/* plainLine */.h)((0,secrets/* redact */.E)(title)));
            try {
                return await work();
            }
            finally {
                resume();
                core.endGroup();
            }
        },
        info: print,
        progress: print,
        annotate: (annotation) => {
            resume();
            const count = (counts.get(annotation.kind) ?? 0) + 1;
            counts.set(annotation.kind, count);
            if (count <= limits/* limits */.F.annotationsPerKind)
                annotate(core, annotation);
            else
                print(`${annotation.kind}: ${annotation.message}`);
        },
        output: (line) => {
            if (stopToken === undefined) {
                stopToken = (0,external_node_crypto_.randomBytes)(16).toString('hex');
                process.stdout.write(`::stop-commands::${stopToken}\n`);
            }
            process.stdout.write(`${(0,plain_text/* plainLines */.y)((0,secrets/* redact */.E)(line))}\n`);
        },
        mask: (secret) => {
            (0,secrets/* registerSecret */.c)(secret);
            resume();
            core.setSecret(secret);
        },
        finish: () => {
            resume();
            for (const [kind, count] of counts) {
                const more = count - limits/* limits */.F.annotationsPerKind;
                if (more > 0)
                    annotate(core, {
                        kind,
                        message: `${more} more of this kind: see the log of the step and the report`,
                    });
            }
        },
    };
}
function annotate(core, { kind, message, file, line }) {
    const properties = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    };
    core[kind]((0,plain_text/* plainLines */.y)((0,secrets/* redact */.E)(message)), properties);
}

;// CONCATENATED MODULE: ./packages/common/src/edges/actions/output-report.ts



const REPORT = 'report-path';
async function writeOutputs(sink, files, outputs, path) {
    const texts = new Map(Object.entries(outputs).map(([name, value]) => [name, (0,secrets/* redact */.E)(String(value))]));
    const { moved } = fitOutputs(texts, limits/* limits */.F.jobOutputUtf16Bytes - 2 * path.length);
    const isNamed = moved.size > 0 && texts.get(REPORT) === '';
    if (moved.size > 0)
        await files.write(path, (0,bytes/* utf8 */.As)(`${JSON.stringify(Object.fromEntries(moved))}\n`));
    for (const [name, text] of texts) {
        if (isNamed && name === REPORT)
            sink.setOutput(name, path);
        else
            sink.setOutput(name, moved.has(name) ? '' : text);
    }
    if (moved.size === 0)
        return;
    const names = [...moved.keys()].map((name) => `"${name}"`).join(', ');
    const what = moved.size === 1 ? `output ${names} is` : `outputs ${names} are`;
    const where = `${path}${isNamed ? `, which the output "${REPORT}" names` : ''}`;
    sink.warning(`${what} left empty: longer than a job may have; read from ${where}`);
}
function fitOutputs(outputs, mostBytes) {
    const kept = new Map();
    const moved = new Map();
    let room = [...outputs.keys()].reduce((left, name) => left - 2 * name.length, mostBytes);
    for (const [name, text] of [...outputs].sort(([, a], [, b]) => a.length - b.length)) {
        const needed = 2 * text.length;
        if (needed > room && needed > 0) {
            moved.set(name, text);
            continue;
        }
        room -= needed;
        kept.set(name, text);
    }
    return { kept, moved };
}

// EXTERNAL MODULE: ./packages/common/src/edges/output-tail.ts
var output_tail = __webpack_require__(56140);
// EXTERNAL MODULE: ./packages/common/src/edges/processes.ts
var processes = __webpack_require__(10751);
;// CONCATENATED MODULE: ./packages/common/src/edges/actions/processes.ts


function workflowProcesses(exec) {
    return {
        baseEnvironment: processes/* groupProcesses */.Pn.baseEnvironment,
        variable: processes/* groupProcesses */.Pn.variable,
        run: (command) => command.deadlineMs === undefined && command.input === undefined
            ? runThroughExec(exec, command)
            : processes/* groupProcesses */.Pn.run(command),
    };
}
async function runThroughExec(exec, command) {
    const { file, args, folder, environment, onLine } = command;
    if (file.includes('"'))
        throw (0,processes/* notStarted */.DY)(file, undefined);
    const stdout = new output_tail/* OutputTail */.g(onLine);
    const stderr = new output_tail/* OutputTail */.g(onLine);
    try {
        const exitCode = await exec.exec(`"${file}"`, [...args], {
            cwd: folder,
            env: { ...environment },
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (chunk) => stdout.add(chunk), stderr: (chunk) => stderr.add(chunk) },
        });
        return { exitCode, signal: undefined, timedOut: false, stdout: stdout.end(), stderr: stderr.end() };
    }
    catch (cause) {
        throw (0,processes/* notStarted */.DY)(file, cause);
    }
}

;// CONCATENATED MODULE: ./packages/common/src/edges/actions/workflow-run.ts

















async function runInWorkflow(action, inputs) {
    const log = workflowLog(core);
    try {
        const context = (0,actions_context.readWorkflowContext)(process.env);
        const { run } = await action.load();
        const ports = {
            clock: clock/* systemClock */.m,
            files: files/* nodeFiles */.k,
            processes: workflowProcesses(exec),
            http: http/* fetchHttp */.D,
            log,
            random: random/* systemRandom */.v,
        };
        const outcome = await run({ inputs, ports, context });
        for (const annotation of outcome.annotations)
            log.annotate(annotation);
        await writeSummary(outcome.summary);
        const tooLong = `${context.defaultEvidencePath}.outputs/${action.name}-${(0,bytes/* formatHex */.NN)(random/* systemRandom */.v.bytes(8))}.json`;
        const sink = {
            setOutput: core.setOutput,
            warning: (message) => log.annotate({ kind: 'warning', message }),
        };
        await writeOutputs(sink, files/* nodeFiles */.k, outcome.outputs, tooLong);
        return report(outcome, log);
    }
    catch (error) {
        const problem = (0,core_problem/* problemOf */.Zw)(error);
        log.annotate({ kind: 'error', message: (0,core_problem/* formatProblem */.Vw)(problem) });
        if (problem.code === 'run/unexpected')
            core.debug((0,secrets/* redact */.E)(String(problem.cause)));
        await writeSummary(failureSummary(action.name, problem));
        return problem.exit;
    }
    finally {
        log.finish();
    }
}
function report(outcome, log) {
    const { verdict, headline } = outcome;
    log.info(`${verdict.kind}: ${headline}`);
    const exit = (0,core_verdict/* exitOf */.sX)(verdict);
    if (exit !== 0)
        log.annotate({ kind: 'error', message: [headline, ...(0,core_verdict/* reasonsOf */.zM)(verdict)].join('\n') });
    return exit;
}
async function writeSummary(markdown) {
    const safe = (0,core_markdown/* cutMarkdown */.G$)(markdown, limits/* limits */.F.summaryBytes, 'the report in the evidence folder');
    await core.summary.addRaw((0,secrets/* redact */.E)(safe.text), true).write();
}
function failureSummary(name, problem) {
    return (0,core_markdown/* blocks */.Bv)((0,core_markdown.md) `### ${name}`, (0,core_markdown.md) `**Verdict: none** · the run ended before anything was concluded.`, ...splitPasted((0,core_problem/* formatProblem */.Vw)(problem)).map(({ isPasted, text }) => isPasted ? (0,core_markdown/* preformatted */.EC)(text) : (0,core_markdown.md) `${text.replaceAll('\n', ' · ')}`), (0,core_markdown.md) `Code ${(0,core_markdown/* code */.aY)(problem.code)}, exit ${problem.exit}.`);
}


/***/ })

};
