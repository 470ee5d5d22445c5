export const id = 7026;
export const ids = [7026,2407];
export const modules = {

/***/ 10511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qO: () => (/* binding */ auditedSubjects),
/* harmony export */   xb: () => (/* binding */ auditedIdentities),
/* harmony export */   yj: () => (/* binding */ auditedProofs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _secure_build_common_core_instant__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62722);
/* harmony import */ var _secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49212);



/** Every subject once, with all bundles about it and the places where they are. */
function auditedSubjects({ bundles, receipts }, nameOf) {
    // Each bundle went to each store, in this order.
    const each = bundles.length === 0 ? 0 : Math.floor(receipts.length / bundles.length);
    const subjects = new Map();
    for (const [index, { subjects: about, safeAt }] of bundles.entries()) {
        const places = receipts
            .slice(index * each, (index + 1) * each)
            .flatMap((receipt) => (receipt.kind === 'stored' ? [receipt.url ?? receipt.place] : []));
        for (const { name, digest } of about) {
            const text = (0,_secure_build_common_core_digest__WEBPACK_IMPORTED_MODULE_0__/* .formatDigestSet */ .Kt)(digest);
            const key = `${text} ${name}`;
            const before = subjects.get(key) ?? { name, digest: text, bundles: [], stores: [] };
            subjects.set(key, {
                ...before,
                bundles: [...before.bundles, nameOf(safeAt)],
                stores: [...before.stores, ...places],
            });
        }
    }
    return [...subjects.values()];
}
/** Every signer once. */
function auditedIdentities(bundles) {
    const byId = new Map(bundles.map(({ verified: { signer } }) => [(0,_secure_build_common_domain_signing_identity__WEBPACK_IMPORTED_MODULE_2__/* .signerId */ .cC)(signer), signer]));
    return [...byId].map(([name, signer]) => {
        if (signer.kind === 'key')
            return { name };
        const { issuer, certified } = signer;
        const values = {
            signerDigest: certified.buildSignerDigest,
            source: certified.sourceRepositoryUri,
            commit: certified.sourceRepositoryDigest,
            ref: certified.sourceRepositoryRef,
            trigger: certified.buildTrigger,
            run: certified.runInvocationUri,
        };
        const known = Object.entries(values).flatMap(([key, value]) => value === undefined ? [] : [[key, value]]);
        return { name, issuer, ...Object.fromEntries(known) };
    });
}
/** What proves when each bundle was signed, and that it is in a log. */
function auditedProofs(bundles) {
    return bundles.map(({ name, verified: { instance, logEntries, times } }) => ({
        bundle: name,
        instance: instance ?? 'none: a key',
        index: logEntries
            .map(({ logIndex, tree, operator }) => `${logIndex ?? tree?.index ?? 'proved'} (${operator})`)
            .join(', ') || 'none',
        time: times
            .map(({ time, authority, source }) => `${(0,_secure_build_common_core_instant__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(time)} (${source}, ${authority})`)
            .join(', ') || 'not proved',
    }));
}


/***/ }),

/***/ 20155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readExpectedInputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);


/** What the build must have been given, by the name of the input. @throws Problem `input/invalid` */
function readExpectedInputs(inputs) {
    const text = inputs['expected-inputs'];
    if (text === undefined)
        return {};
    const value = (0,_secure_build_common_core_json__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, { file: 'input "expected-inputs"', code: 'input/invalid' });
    if ((0,_secure_build_common_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', 'input "expected-inputs": expected a JSON object');
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ levelTable)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18633);


/** "Why this level": each condition, met or not, with its evidence and its source. */
function levelTable(conditions) {
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Condition', 'Seen', 'On whose word'], conditions.map(({ id, title, met, evidence, source }) => [
        met ? '✓' : '✗',
        title === undefined ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id) : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)} ${title}`,
        (0,_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(evidence),
        source,
    ]));
}


/***/ }),

/***/ 15753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ auditSummary)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _level_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18633);



/**
 * Nobody reads more rows, and no characters that are escaped fill the summary before its end; the report in the
 * evidence folder has all of it.
 */
const SHOWN = 200;
const SHOWN_LISTED = 50;
const SHOWN_SIGNERS = 5;
const NAME_CHARACTERS = 100;
/** The job summary (provenance specification, section 11): verdict first, then why, then how to check it again. */
function auditSummary(audit) {
    const { verdict, headline, level, reasons, conditions, degraded, report } = audit;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `### Provenance`, level === undefined
        ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `**Verdict: ${verdict}** · ${headline}`
        : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `**Verdict: ${verdict} · SLSA Build L${level}** · ${headline}`, bulletList(reasons), subjectTable(audit), identityTables(audit), proofTable(audit), conditions.length === 0 ? undefined : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Why this level`, (0,_level_table_js__WEBPACK_IMPORTED_MODULE_1__/* .levelTable */ .n)(conditions)), commandBlocks(audit), degraded.length === 0 ? undefined : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Degraded`, bulletList(degraded)), report === undefined ? undefined : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Report: ${(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report)} in the evidence folder.`);
}
function subjectTable({ subjects, site }) {
    if (subjects.length === 0)
        return undefined;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Subjects`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Subject', 'Digest', 'Bundle', 'Stored'], subjects
        .slice(0, SHOWN)
        .map(({ name, digest, bundles, stores }) => [
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(name, NAME_CHARACTERS)),
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(digest, NAME_CHARACTERS)),
        listed(bundles, 3, (bundle) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(bundle, NAME_CHARACTERS))),
        stores.length === 0 ? 'evidence folder' : listed(stores, 2, (store) => address(store, site)),
    ])), more(subjects.length, SHOWN));
}
/** Several bundles of one subject are its provenance and its SBOMs; more than a few is a list that nobody reads. */
function listed(items, most, render) {
    const few = items.slice(0, most).map(render);
    const rest = items.length - few.length;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)([...few, ...(rest > 0 ? [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `and ${rest} more`] : [])], '<br>');
}
/** Under its host: the whole address would be the longest word of the table. */
function address(text, site) {
    const isThere = site !== undefined && text.startsWith(`${site}/`);
    return isThere ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(site.slice('https://'.length), text, site) : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(text, NAME_CHARACTERS)}`;
}
function identityTables({ identities, site }) {
    if (identities.length === 0)
        return undefined;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Identity`, ...identities
        .slice(0, SHOWN_SIGNERS)
        .map((identity) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Certified', ''], identityRows(identity, site))), more(identities.length, SHOWN_SIGNERS));
}
function identityRows(identity, site) {
    const rows = [
        ['Signed by', identity.name],
        ['Issuer', identity.issuer],
        ['Commit of the signer', identity.signerDigest],
        ['Source', identity.source],
        ['Commit of the source', identity.commit],
        ['Ref', identity.ref],
        ['Trigger', identity.trigger],
    ];
    const shown = rows.flatMap(([label, value]) => value === undefined ? [] : [[(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${label}`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(value))]]);
    const { run } = identity;
    return run === undefined
        ? shown
        : [...shown, [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Run`, site === undefined ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(run)) : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(run), run, site)]];
}
function proofTable({ transparency }) {
    if (transparency.length === 0)
        return undefined;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Transparency`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Bundle', 'Instance', 'Proved index', 'Proved time'], transparency
        .slice(0, SHOWN_LISTED)
        .map(({ bundle, instance, index, time }) => [
        (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(bundle)),
        (0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(instance),
        (0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(index),
        (0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(time),
    ])), more(transparency.length, SHOWN_LISTED));
}
function commandBlocks({ commands }) {
    if (commands.length === 0)
        return undefined;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `#### Check again`, ...commands.flatMap(({ tool, text }) => [(0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `With ${tool}:`, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .preformatted */ .EC)(text)]));
}
function bulletList(items) {
    if (items.length === 0)
        return undefined;
    const lines = items.slice(0, SHOWN_LISTED).map((item) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(item)}`);
    const rest = items.length - lines.length;
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(rest > 0 ? [...lines, (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `- and ${rest} more: see the report`] : lines);
}
function more(count, shown) {
    return count > shown ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${count - shown} more: see the report.` : undefined;
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

/***/ 13607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findIntegrityFaults),
/* harmony export */   V: () => (/* binding */ WITH_LOCK)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79340);


/** For whoever holds the lock, or may meet one who does. */
const WITH_LOCK = [_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX */ .hx, _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .SEAL */ .El, _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK */ .YM];
/**
 * Everything that differs between an evidence folder and its index: files changed, missing, replaced by links,
 * and files that the index does not list. No file is read whole, each fault has its file.
 *
 * @param besides names that may stand there without an entry; with {@link WITH_LOCK} the lock of a writer too
 */
async function findIntegrityFaults(files, folder, entries, besides = [_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX */ .hx, _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .SEAL */ .El]) {
    const { present, twins } = await listFiles(files, folder);
    const faults = [];
    for (const entry of entries) {
        const kind = present.get(entry.name);
        present.delete(entry.name);
        const fault = await entryFault(files, folder, entry, kind);
        if (fault !== undefined)
            faults.push(fault);
    }
    for (const name of besides) {
        if (present.get(name) === 'file')
            present.delete(name);
    }
    for (const name of [...present.keys(), ...twins]) {
        faults.push(new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('verify/unlisted', 'the index does not list this file', { at: { file: name } }));
    }
    return faults;
}
async function entryFault(files, folder, { name, digest }, kind) {
    const at = { file: name };
    if (kind === undefined)
        return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('evidence/missing', 'the index lists this file', { at });
    if (kind !== 'file')
        return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('evidence/link', 'this is a link or no regular file', { at });
    const found = await files.hash(`${folder}/${name}`);
    if (found.sha256 === digest.sha256)
        return undefined;
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('evidence/digest-mismatch', `changed: expected sha256:${digest.sha256}, got sha256:${found.sha256}`, { at });
}
/** Every name below the folder that is no folder itself; links are not followed. */
async function listFiles(files, root) {
    const present = new Map();
    // Names that are no UTF-8 become equal when they are read; a second file must not hide behind the first.
    const twins = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of await files.list(`${root}/${folder}`)) {
            const path = `${folder}${name}`;
            if (kind === 'folder')
                folders.push(`${path}/`);
            else if (present.has(path))
                twins.push(path);
            else
                present.set(path, kind);
        }
    }
    return { present, twins };
}


/***/ }),

/***/ 55362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ownRelease)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97383);
/* harmony import */ var _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76838);
/* harmony import */ var _own_workflows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29657);



/**
 * The release that a verifying workflow of ours is itself a part of: whoever calls `verify.yml` or `promote.yml` at a
 * commit relies on that commit already, so the builders beside it count without a list (provenance specification,
 * section 9).
 *
 * @returns `undefined` for a job of anybody else
 */
function ownRelease({ workflowRepository, workflowSha, workflowFilePath, }) {
    const isOurs = workflowRepository !== undefined && `https://github.com/${workflowRepository}` === _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteRepository */ .V3;
    const isWorkflow = workflowFilePath !== undefined && /^\.github\/workflows\/[^/]+\.yml$/.test(workflowFilePath);
    if (!isOurs || !isWorkflow || workflowSha === undefined || !COMMIT.test(workflowSha))
        return undefined;
    return {
        repository: _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteRepository */ .V3,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteVersion */ .D,
        commit: workflowSha,
        workflows: new Map([
            [_own_workflows_js__WEBPACK_IMPORTED_MODULE_0__/* .ownWorkflows */ .Nj.build, 3],
            [_own_workflows_js__WEBPACK_IMPORTED_MODULE_0__/* .ownWorkflows */ .Nj.attest, 2],
        ]),
    };
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseWorkflowIdentity)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);


/**
 * `toJSON(job)`. Members that are of no use here are ignored, since the runner may add some.
 *
 * @param where Begins every message: `input "workflow-identity"`.
 * @throws Problem `input/invalid`
 */
function parseWorkflowIdentity(text, where) {
    const job = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, { file: where, code: 'input/invalid' });
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(job))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${where}: expected the object of toJSON(job)`);
    const [workflowRef, workflowSha, workflowRepository, workflowFilePath] = [
        'workflow_ref',
        'workflow_sha',
        'workflow_repository',
        'workflow_file_path',
    ].map((key) => textOf(job, key, where));
    const checkRunId = checkRunIdOf(job, where);
    return {
        ...(workflowRef === undefined ? {} : { workflowRef }),
        ...(workflowSha === undefined ? {} : { workflowSha }),
        ...(workflowRepository === undefined ? {} : { workflowRepository }),
        ...(workflowFilePath === undefined ? {} : { workflowFilePath }),
        ...(checkRunId === undefined ? {} : { checkRunId }),
    };
}
function textOf(job, key, where) {
    const value = job[key] ?? undefined;
    if (value === undefined || value === '')
        return undefined;
    if (typeof value === 'string')
        return value;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${where}: expected "${key}" to be text`);
}
function checkRunIdOf(job, where) {
    const value = job.check_run_id ?? undefined;
    if (value === undefined || value === '')
        return undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && /^[1-9]\d{0,19}$/.test(text))
        return text;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/invalid', `${where}: expected "check_run_id" to be a number`);
}


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
