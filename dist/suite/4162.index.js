export const id = 4162;
export const ids = [4162,2407];
export const modules = {

/***/ 87709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ carriedFiles)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18633);


const SHOWN_FILES = 200;
/** What goes from job to job; beyond 200 files the rest is counted. */
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


/** What came in, from where, and what was compared. */
function receiveSummary(deliveries, runId) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### Received`, ...deliveries.flatMap(({ what, received: { artifact, files }, folder }) => [
        (0,markdown.md) `**Same bytes as handed over** · ${what === 'files' ? 'built files' : 'evidence'}: ${files.length} files into ${(0,markdown/* code */.aY)(folder)}`,
        (0,markdown.md) `Artifact ${artifact.id} (${(0,markdown/* code */.aY)(artifact.name)}) of run ${runId}, ${artifact.sizeBytes} bytes, ${(0,markdown/* code */.aY)(`sha256:${artifact.digest}`)}: number, run, repository and digest are those of the output of the job before.`,
        (0,carried_files/* carriedFiles */.I)(files),
    ]), (0,markdown.md) `This proves that nothing was exchanged on the way, not who built it: ${(0,markdown/* code */.aY)('mode: verify')} does.`, (0,markdown.md) `Check again: ${(0,markdown/* code */.aY)('sha256sum FILE')} of each file.`);
}

;// CONCATENATED MODULE: ./actions/provenance/src/receive.ts










/**
 * Mode `receive`: takes what other jobs of this run have handed over, each file with the size and digest that the
 * output of that job says. Files go into `receive-path`, evidence into the evidence folder.
 */
async function receive(story, folder) {
    const { inputs } = story;
    const { handoff: filesText, evidence: evidenceText, 'receive-path': path } = inputs;
    // An output that was dropped is an empty input, which is like none: what was asked for tells them apart.
    if (filesText === undefined && path !== undefined)
        throw (0,handoff/* emptyHandoff */.CM)('input "handoff"');
    if (filesText === undefined && evidenceText === undefined)
        throw (0,handoff/* emptyHandoff */.CM)('input "handoff" or "evidence"');
    // Both are understood before anything is fetched.
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
        // What cannot be read as evidence is found here, not by whoever needs it.
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

/***/ 14627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noBundleOutputs),
/* harmony export */   p: () => (/* binding */ bundleOutputs)
/* harmony export */ });
/** What a run says of bundles that it made or verified: the same in every action that does. Name to meaning. */
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
};
/** Every one of them, empty where a run has nothing to say. */
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
};


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ untilDeadline),
/* harmony export */   RT: () => (/* binding */ spent),
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   deadlineIn: () => (/* binding */ deadlineIn),
/* harmony export */   done: () => (/* binding */ done),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   startEffort: () => (/* binding */ startEffort)
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
/** @param because As it reads after the name of the service: `answered 502`. */
function again(because, cause) {
    return { kind: 'again', because, ...(cause === undefined ? {} : { cause }) };
}
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;
/**
 * Tries until the deadline, with exponential backoff and full jitter (signing specification, 4.7): each pause is
 * drawn from nothing up to the whole of a growing window, so that clients of one outage do not come back as one.
 *
 * @param attempt Gets the time that is left, in milliseconds. What it throws ends the trials.
 * @throws Problem `service/unavailable` after the deadline, or at once where the service asks for a longer pause.
 */
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
/** `Rekor (https://rekor.sigstore.dev) answered 502 for 15m0s (22 attempts). Nothing was published.` */
function unavailable({ clock }, effort, because, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('service/unavailable', `${effort.service} ${because} for ${spent(clock.now(), effort)}. Nothing was published.`, { cause });
}
/** `15m0s (22 attempts)` */
function spent(now, { startedAt, attempts }) {
    const elapsed = formatDuration(now.getTime() - startedAt.getTime());
    return `${elapsed} (${attempts} ${attempts === 1 ? 'attempt' : 'attempts'})`;
}
/** `15m0s`, `42s`, `0s` */
function formatDuration(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
}
function jitter(random, window) {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    return Math.floor((window * (((a * 256 + b) * 256 + c) * 256 + d)) / 2 ** 32);
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

/***/ 24474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ formatSubjects),
/* harmony export */   bx: () => (/* binding */ formatEvidenceIndex),
/* harmony export */   dV: () => (/* binding */ isEvidenceName),
/* harmony export */   dd: () => (/* binding */ parseEvidenceIndex),
/* harmony export */   rD: () => (/* binding */ parseSubjects)
/* harmony export */ });
/* unused harmony export evidenceKinds */
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90266);







const evidenceKinds = [
    'artifact',
    'attestation',
    'decision',
    'report',
    'sbom',
    'statement',
    'subjects',
];
const VERSION = 1;
const SEGMENT = /^(?!\.{1,2}$)[^/\\\p{Cc}\p{Cf}\p{Cs}]+$/u;
/** A relative POSIX path that stays in its folder: no `..`, no empty step, no backslash, no control character. */
function isEvidenceName(name) {
    return (name.length <= 1024 &&
        name.normalize('NFC') === name &&
        name.split('/').every((step) => SEGMENT.test(step)));
}
/** `index.json`: canonical JSON, entries by name. */
function formatEvidenceIndex(entries) {
    const rows = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedBy */ .V)(entries, ({ name }) => name).map((entry) => ({
        name: entry.name,
        digest: { sha256: entry.digest.sha256 },
        mediaType: entry.mediaType,
        kind: entry.kind,
        subjects: [...entry.subjects],
        producer: { ...entry.producer },
    }));
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ version: VERSION, entries: rows });
}
/** @throws Problem `evidence/index-invalid`, with the JSON pointer. */
function parseEvidenceIndex(bytes, file) {
    const reader = new IndexReader(file);
    const rows = reader.rows(bytes, 'entries');
    const entries = rows.map((row, index) => reader.entry(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('entries', index)));
    reader.unique(entries.map(({ name }) => name));
    return entries;
}
/** `subjects.json`: what was built, by name, then digest. */
function formatSubjects(subjects) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({
        version: VERSION,
        subjects: [...subjects].sort(_in_toto_js__WEBPACK_IMPORTED_MODULE_5__/* .bySubject */ .qU).map(({ name, digest, bundles = [] }) => ({
            name,
            digest: { ...digest },
            ...(bundles.length === 0 ? {} : { bundles: [...new Set(bundles)].sort(_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C) }),
        })),
    });
}
/** @throws Problem `evidence/index-invalid`, with the JSON pointer. */
function parseSubjects(bytes, file) {
    const reader = new IndexReader(file);
    return reader.rows(bytes, 'subjects').map((row, index) => reader.subject(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('subjects', index)));
}
class IndexReader {
    #file;
    constructor(file) {
        this.#file = file;
    }
    rows(bytes, member) {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, {
            file: this.#file,
            maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.indexBytes,
            code: 'evidence/index-invalid',
        });
        const document = this.#object(value, '', ['version', member]);
        if (document.version !== VERSION)
            this.#refuse(`expected version ${VERSION}`, '/version');
        const rows = document[member];
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(rows))
            return this.#refuse('expected a list', (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(member));
        if (rows.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.evidenceEntries)
            this.#refuse(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.evidenceEntries} entries`, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(member));
        return rows;
    }
    entry(row, at) {
        const object = this.#object(row, at, ['name', 'digest', 'mediaType', 'kind', 'subjects', 'producer']);
        const kind = evidenceKinds.find((known) => known === object.kind);
        if (kind === undefined)
            return this.#refuse(`expected one of ${evidenceKinds.join(', ')}`, `${at}/kind`);
        const subjects = object.subjects;
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(subjects))
            return this.#refuse('expected a list of digests', `${at}/subjects`);
        const producer = this.#object(object.producer, `${at}/producer`, ['action', 'version', 'distDigest']);
        return {
            name: this.#name(object.name, `${at}/name`),
            digest: this.#digest(object.digest, `${at}/digest`),
            mediaType: this.#text(object.mediaType, `${at}/mediaType`),
            kind,
            subjects: subjects.map((item, index) => this.#sha256(item, `${at}/subjects/${index}`)),
            producer: {
                action: this.#text(producer.action, `${at}/producer/action`),
                version: this.#text(producer.version, `${at}/producer/version`),
                distDigest: this.#text(producer.distDigest, `${at}/producer/distDigest`),
            },
        };
    }
    subject(row, at) {
        const object = this.#object(row, at, ['name', 'digest', 'bundles']);
        const bundles = object.bundles ?? [];
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(bundles))
            return this.#refuse('expected a list of bundles', `${at}/bundles`);
        const names = bundles.map((item, index) => this.#name(item, `${at}/bundles/${index}`));
        return {
            name: this.#name(object.name, `${at}/name`),
            digest: this.#digestSet(object.digest, `${at}/digest`),
            ...(names.length === 0 ? {} : { bundles: names }),
        };
    }
    unique(names) {
        const seen = new Set();
        for (const [index, name] of names.entries()) {
            if (seen.has(name))
                this.#refuse(`"${name}" stands twice`, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('entries', index, 'name'));
            seen.add(name);
        }
    }
    #digest(value, at) {
        return { sha256: this.#sha256(this.#object(value, at, ['sha256']).sha256, `${at}/sha256`) };
    }
    #digestSet(value, at) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return this.#refuse('expected an object', at);
        const digests = Object.entries(value).map(([algorithm, hex]) => {
            return [algorithm, this.#text(hex, at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(algorithm))];
        });
        try {
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSetOf */ .mn)(digests);
        }
        catch (error) {
            if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF)
                return this.#refuse(error.message, at);
            throw error;
        }
    }
    #sha256(value, at) {
        if (typeof value === 'string' && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(value))
            return value;
        return this.#refuse('expected 64 lowercase hex characters', at);
    }
    #name(value, at) {
        // An index is a claim: a name such as "../x" would make every reader open a file of the attacker's choice.
        if (typeof value === 'string' && isEvidenceName(value))
            return value;
        return this.#refuse(`expected a path inside the evidence folder, got ${String(JSON.stringify(value)).slice(0, 100)}`, at);
    }
    #text(value, at) {
        return typeof value === 'string' ? value : this.#refuse('expected text', at);
    }
    #object(value, at, known) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return this.#refuse('expected an object', at);
        const unknown = Object.keys(value).find((key) => !known.includes(key));
        if (unknown !== undefined)
            this.#refuse(`unknown key "${unknown}"`, at);
        return value;
    }
    #refuse(fault, at) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('evidence/index-invalid', fault, { at: { file: this.#file, pointer: at } });
    }
}


/***/ })

};
