export const id = 3786;
export const ids = [3786,405];
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
/**
 * Every character that starts markup is written as a numeric reference: links, images, HTML, tables, headings,
 * code, mentions, autolinked addresses and the runner's `::commands::` (SEC-102). Markdown's own backslash
 * escapes do not hold inside HTML blocks and tables; references hold everywhere.
 */
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text)
        .replace(/[&<>"'`*_{}[\]()#+!|~\\$@=^]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/:(?=[:/])/g, '&#58;')
        .replace(/^[- ]/, (start) => `&#${start.charCodeAt(0)};`)
        .replace(/^(\d+)\./, '$1&#46;')
        .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}&#46;`);
}
/** `md\`**Verdict** ${name}\``: the template is ours, each value is escaped unless it is Markdown already. */
function md(template, ...values) {
    return trusted(String.raw({ raw: template }, ...values.map(render)));
}
/** Text in a code span: shown letter by letter. */
function code(text) {
    // HTML, not backquotes: a value may hold any run of backquotes, and a pipe in a table ends a backquoted span.
    return trusted(`<code>${escapeMarkdown(text)}</code>`);
}
/** Lines shown letter by letter, as they are to be pasted. */
function preformatted(text) {
    // HTML again: a fence of Markdown shows references as they are written, and ends at a fence inside of it.
    return trusted(`<pre><code>${text.split('\n').map(escapeMarkdown).join('\n')}</code></pre>`);
}
const LINKED = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[\w.~%@:+-]+)+$/;
/**
 * A link to a page of a site that we know, in plain characters that neither Markdown nor HTML could read. Of any other
 * address, `javascript:` above all, only the label stays (SEC-102).
 *
 * @param site `https://github.com`, without a slash at the end
 */
function link(label, url, site) {
    const isKnown = LINKED.test(url) && url.startsWith(`${site}/`);
    return isKnown ? trusted(`[${escapeMarkdown(label)}](${url})`) : md `${label}`;
}
function joinMarkdown(parts, separator = '\n') {
    return trusted(parts.map(({ text }) => text).join(separator));
}
/** Blocks with an empty line between them. */
function blocks(...parts) {
    const present = parts.filter((part) => part !== undefined && part.text !== '');
    return joinMarkdown(present, '\n\n');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.map(render).join(' | ')} |`;
    return trusted([line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n'));
}
/**
 * Lines up to a budget of UTF-8 bytes, cut at a line, with a last line that says how much is missing: the
 * runner drops a summary that is one byte too long whole.
 */
function cutMarkdown(markdown, maxBytes, report) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(markdown.text) <= maxBytes)
        return markdown;
    const lines = markdown.text.split('\n');
    const last = (missing) => `\ntruncated, ${missing} more lines: see ${escapeMarkdown(report)}\n`;
    let room = maxBytes - node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(last(lines.length));
    let kept = 0;
    for (const line of lines) {
        room -= node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(line) + 1;
        if (room < 0)
            break;
        kept += 1;
    }
    return trusted(`${lines.slice(0, kept).join('\n')}\n${last(lines.length - kept)}`);
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
/**
 * Reads the default variables once. A missing one stops the run here, so that no text with `undefined` in it is
 * ever signed (SEC-047).
 *
 * @throws Problem `context/missing` that names every variable at fault.
 */
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

/***/ 43786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInWorkflow: () => (/* binding */ runInWorkflow)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var core_markdown = __webpack_require__(2174);
;// CONCATENATED MODULE: ./packages/common/src/core/pasted-lines.ts
const INDENT = ' '.repeat(4);
/** Lines that begin with four blanks are to be pasted; the parts, joined by newlines, are the text again. */
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




/** The log of a step: groups fold, annotations stay within the ten that the runner keeps of a kind. */
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
            // A line of a user's program must not act as a command of the runner (SEC-101): each line is made harmless,
            // and the runner is told not to listen, with a token that the program cannot know.
            if (stopToken === undefined) {
                stopToken = (0,external_node_crypto_.randomBytes)(16).toString('hex');
                process.stdout.write(`::stop-commands::${stopToken}\n`);
            }
            process.stdout.write(`${(0,plain_text/* plainLines */.y)((0,secrets/* redact */.E)(line))}\n`);
        },
        mask: (secret) => {
            (0,secrets/* registerSecret */.c)(secret);
            // While commands are stopped, the runner would show the very line that asks it to mask.
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

// EXTERNAL MODULE: ./packages/common/src/edges/output-tail.ts
var output_tail = __webpack_require__(56140);
// EXTERNAL MODULE: ./packages/common/src/edges/processes.ts
var processes = __webpack_require__(10751);
;// CONCATENATED MODULE: ./packages/common/src/edges/actions/processes.ts


/** Children of a step: through `@actions/exec`; those with a deadline or input as process groups (see there). */
function workflowProcesses(exec) {
    return {
        baseEnvironment: processes/* groupProcesses */.Pn.baseEnvironment,
        variable: processes/* groupProcesses */.Pn.variable,
        run: (command) => 
        // It ends this process when a child does not read the input that it is given (EPIPE).
        command.deadlineMs === undefined && command.input === undefined
            ? runThroughExec(exec, command)
            : processes/* groupProcesses */.Pn.run(command),
    };
}
async function runThroughExec(exec, command) {
    const { file, args, folder, environment, onLine } = command;
    // The first argument of exec is a command line, split at blanks outside of quotes.
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
            // Its listeners for lines lose a last line without a newline.
            listeners: { stdout: (chunk) => stdout.add(chunk), stderr: (chunk) => stderr.add(chunk) },
        });
        return { exitCode, signal: undefined, timedOut: false, stdout: stdout.end(), stderr: stderr.end() };
    }
    catch (cause) {
        throw (0,processes/* notStarted */.DY)(file, cause);
    }
}

;// CONCATENATED MODULE: ./packages/common/src/edges/actions/workflow-run.ts















/** Tells the story with the runner's protocol. Returns how the step ends. */
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
        setOutputs(outcome.outputs);
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
/** Counted in bytes before the runner counts: one byte too many, and it shows nothing at all. */
async function writeSummary(markdown) {
    const safe = (0,core_markdown/* cutMarkdown */.G$)(markdown, limits/* limits */.F.summaryBytes, 'the report in the evidence folder');
    await core.summary.addRaw((0,secrets/* redact */.E)(safe.text), true).write();
}
function failureSummary(name, problem) {
    return (0,core_markdown/* blocks */.Bv)((0,core_markdown.md) `### ${name}`, (0,core_markdown.md) `**Verdict: none** · the run ended before anything was concluded.`, ...splitPasted((0,core_problem/* formatProblem */.Vw)(problem)).map(({ isPasted, text }) => isPasted ? (0,core_markdown/* preformatted */.EC)(text) : (0,core_markdown.md) `${text.replaceAll('\n', ' · ')}`), (0,core_markdown.md) `Code ${(0,core_markdown/* code */.aY)(problem.code)}, exit ${problem.exit}.`);
}
function setOutputs(outputs) {
    let room = limits/* limits */.F.jobOutputUtf16Bytes;
    for (const [name, value] of Object.entries(outputs)) {
        const text = String(value);
        room -= 2 * (name.length + text.length);
        if (room < 0) {
            // The runner refuses the whole job over 1 MB; the reader finds everything in the evidence folder.
            core.warning(`output "${name}" is left empty: it is longer than a job may have; read it from the evidence folder`);
            room += 2 * text.length;
            core.setOutput(name, '');
        }
        else {
            core.setOutput(name, (0,secrets/* redact */.E)(text));
        }
    }
}


/***/ })

};
