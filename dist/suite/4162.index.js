export const id = 4162;
export const ids = [4162,4788];
export const modules = {

/***/ 87709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ carriedFiles)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18633);


const SHOWN_FILES = 200;
function carriedFiles(files) {
    const more = files.length - SHOWN_FILES;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['File', 'Bytes', 'SHA-256'], files
        .slice(0, SHOWN_FILES)
        .map(({ name, sizeBytes, sha256 }) => [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(name)), sizeBytes, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha256)])), more > 0 ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `truncated, ${more} more: see the output ${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('handoff')} or the artifact` : undefined);
}


/***/ }),

/***/ 52633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  receive: () => (/* binding */ receive)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/outside-link.ts
var outside_link = __webpack_require__(68320);
// EXTERNAL MODULE: ./packages/common/src/edges/github/handed-over.ts + 5 modules
var handed_over = __webpack_require__(78032);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/formats/handoff.ts
var handoff = __webpack_require__(38658);
// EXTERNAL MODULE: ./actions/provenance/src/outputs.ts
var outputs = __webpack_require__(70899);
// EXTERNAL MODULE: ./actions/provenance/src/carried-files.ts
var carried_files = __webpack_require__(87709);
;// CONCATENATED MODULE: ./actions/provenance/src/receive-summary.ts


function receiveSummary(deliveries, runId) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### Received`, ...deliveries.flatMap(({ what, received: { artifact, files }, folder }) => [
        (0,markdown.md) `**Same bytes as handed over** · ${what === 'files' ? 'built files' : 'evidence'}: ${files.length} files into ${(0,markdown/* code */.aY)(folder)}`,
        (0,markdown.md) `Artifact ${artifact.id} (${(0,markdown/* code */.aY)(artifact.name)}) of run ${runId}, ${artifact.sizeBytes} bytes, ${(0,markdown/* code */.aY)(`sha256:${artifact.digest}`)}: number, run, repository and digest are those of the output of the job before.`,
        (0,carried_files/* carriedFiles */.I)(files),
    ]), (0,markdown.md) `This proves that nothing was exchanged on the way, not who built it: ${(0,markdown/* code */.aY)('mode: verify')} does.`, (0,markdown.md) `Check again: ${(0,markdown/* code */.aY)('sha256sum FILE')} of each file.`);
}

;// CONCATENATED MODULE: ./actions/provenance/src/receive.ts










async function receive(story, folder) {
    const { inputs } = story;
    const { handoff: filesText, evidence: evidenceText, 'receive-path': path } = inputs;
    if (filesText === undefined && path !== undefined)
        throw (0,handoff/* emptyHandoff */.CM)('input "handoff"');
    if (filesText === undefined && evidenceText === undefined)
        throw (0,handoff/* emptyHandoff */.CM)('input "handoff" or "evidence"');
    const files = filesText === undefined ? undefined : (0,handoff/* parseHandoff */["in"])(filesText, 'input "handoff"');
    const evidence = evidenceText === undefined ? undefined : (0,handoff/* parseHandoff */["in"])(evidenceText, 'input "evidence"');
    const receiver = { ...story, token: inputs['github-token'] };
    const { deadline: deadlineMs } = inputs;
    const deliveries = [];
    if (files !== undefined && path !== undefined) {
        const target = await targetOf(story, path);
        const received = await (0,handed_over/* receiveHandoff */.E)(receiver, files, { target, deadlineMs });
        deliveries.push({ what: 'files', received, folder: path });
    }
    if (evidence !== undefined) {
        const opened = (0,evidence_evidence/* openEvidence */.i)(story.ports.files, folder, (0,suite_version/* producerOf */._)('provenance'));
        const received = await opened.exclusively(() => (0,handed_over/* receiveHandoff */.E)(receiver, evidence, { target: folder, deadlineMs }));
        await opened.entries();
        deliveries.push({ what: 'evidence', received, folder });
    }
    return outcomeOf(story, deliveries);
}
async function targetOf({ ports, context }, path) {
    const target = (0,external_node_path_.resolve)(context.workspace, path);
    await (0,outside_link/* refuseOutsideLink */.K)(ports.files, context.workspace, target, 'receive-path');
    return target;
}
function outcomeOf({ inputs, context }, deliveries) {
    const all = deliveries.flatMap(({ received }) => received.files);
    const files = deliveries.find(({ what }) => what === 'files');
    return {
        verdict: verdict/* pass */.IX,
        headline: `${all.length} ${all.length === 1 ? 'file' : 'files'} received, each with the digest that was handed over.`,
        facts: deliveries.flatMap(({ what, received: { artifact, files: carried }, folder }) => [
            [what === 'files' ? 'Files' : 'Evidence', `${carried.length} in ${folder}`],
            ['Artifact', `${artifact.id}, sha256:${artifact.digest}`],
        ]),
        summary: inputs.summary === 'none' || inputs['show-summary'] === 'false'
            ? (0,markdown/* blocks */.Bv)()
            : receiveSummary(deliveries, context.kind === 'workflow' ? context.github.runId : ''),
        outputs: (0,outputs/* outputsOf */.Y)({ 'artifact-root': files?.folder ?? '' }),
        annotations: [],
    };
}


/***/ }),

/***/ 14627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noBundleOutputs),
/* harmony export */   p: () => (/* binding */ bundleOutputs)
/* harmony export */ });
const bundleOutputs = {
    'bundle-path': 'Path of the first bundle.',
    'bundle-paths': 'Paths of all bundles, as a JSON list.',
    'bundles-jsonl-path': 'Path of the first file with bundles as JSON lines (`formats: intoto-jsonl`).',
    subjects: 'What the bundles are about, as a JSON list of `{name, digest}`.',
    identity: 'Who signed: the name in the certificate, or `sha256:` and the id of the key; one per line.',
    issuer: 'Who certified the identity; empty for keys.',
    instance: 'The Sigstore instance of the certificate; empty for keys.',
    'certificate-path': 'Path of the certificate as PEM, in `output-path`.',
    'log-indexes': 'Proved indexes of the transparency-log entries, as a JSON list.',
    'attestation-id': "Id of the first bundle in GitHub's attestation store.",
    'attestation-ids': "Ids of all bundles in GitHub's attestation store, as a JSON list.",
    'attestation-url': 'Address of the first one.',
    'attestation-urls': 'Addresses of all of them, as a JSON list.',
    'verify-command': 'The command that checks the result again, offline.',
    'report-path': 'Path of a JSON file, name to value, with the outputs that are longer than a job may have; those are empty then. Empty where all fit.',
};
const noBundleOutputs = {
    status: 'unsigned',
    'bundle-path': '',
    'bundle-paths': '[]',
    'bundles-jsonl-path': '',
    subjects: '[]',
    identity: '',
    issuer: '',
    instance: '',
    'certificate-path': '',
    'log-indexes': '[]',
    'attestation-id': '',
    'attestation-ids': '[]',
    'attestation-url': '',
    'attestation-urls': '[]',
    'verify-command': '',
    'report-path': '',
};


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   again: () => (/* binding */ again),
/* harmony export */   deadlineIn: () => (/* binding */ deadlineIn),
/* harmony export */   done: () => (/* binding */ done),
/* harmony export */   formatDuration: () => (/* binding */ formatDuration),
/* harmony export */   spent: () => (/* binding */ spent),
/* harmony export */   startEffort: () => (/* binding */ startEffort),
/* harmony export */   unavailable: () => (/* binding */ unavailable),
/* harmony export */   untilDeadline: () => (/* binding */ untilDeadline)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

function deadlineIn({ clock }, milliseconds) {
    const startedAt = clock.now();
    return { startedAt, endsAt: new Date(startedAt.getTime() + milliseconds) };
}
function startEffort({ clock }, service, deadline) {
    return { service, deadline, startedAt: clock.now(), attempts: 0 };
}
function done(value) {
    return { kind: 'done', value };
}
function again(because, cause) {
    return { kind: 'again', because, ...(cause === undefined ? {} : { cause }) };
}
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;
async function untilDeadline(ports, effort, attempt) {
    for (let window = FIRST_DELAY_MS;; window = Math.min(window * 2, LONGEST_DELAY_MS)) {
        const remainingMs = effort.deadline.endsAt.getTime() - ports.clock.now().getTime();
        effort.attempts += 1;
        const result = await attempt(Math.max(1, remainingMs));
        if (result.kind === 'done')
            return result.value;
        await pause(ports, effort, result, window);
    }
}
async function pause(ports, effort, { because, cause, waitMs = 0 }, window) {
    const remainingMs = effort.deadline.endsAt.getTime() - ports.clock.now().getTime();
    const asked = waitMs === 0 ? '' : ` and asked for a pause of ${formatDuration(waitMs)}`;
    if (waitMs < remainingMs) {
        const delay = Math.min(waitMs + jitter(ports.random, window), remainingMs);
        ports.log.progress(`${effort.service} ${because}${asked}; trying again in ${formatDuration(delay)}`);
        await ports.clock.sleep(delay);
        if (ports.clock.now() < effort.deadline.endsAt)
            return;
    }
    throw unavailable(ports, effort, because + (waitMs < remainingMs ? '' : asked), cause);
}
function unavailable({ clock }, effort, because, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('service/unavailable', `${effort.service} ${because} for ${spent(clock.now(), effort)}`, { cause });
}
function spent(now, { startedAt, attempts }) {
    const elapsed = formatDuration(now.getTime() - startedAt.getTime());
    return `${elapsed} (${attempts} ${attempts === 1 ? 'attempt' : 'attempts'})`;
}
function formatDuration(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
}
function jitter(random, window) {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    return Math.floor((window * (((a * 256 + b) * 256 + c) * 256 + d)) / 2 ** 32);
}


/***/ })

};
