export const id = 9431;
export const ids = [9431,4788,4021];
export const modules = {

/***/ 91421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ auditCommands),
/* harmony export */   rf: () => (/* binding */ commandsOfOthers),
/* harmony export */   w1: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var _secure_build_common_domain_signing_trust__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9990);
/* harmony import */ var _secure_build_common_edges_attesting_command_line__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17278);
/* harmony import */ var _secure_build_common_edges_attesting_kit_commands__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47085);



function auditCommands(question) {
    const { signed, bundle } = question;
    const proved = signed.bundles[0]?.verified;
    if (proved === undefined)
        return [];
    const instances = signed.signers.flatMap((signer) => signer.trust.instances);
    return [
        { tool: 'secure-build', text: ownCommand(question) },
        ...commandsOfOthers(proved, { bundle, trust: { instances }, identity: 'IDENTITY', hasRoot: false }),
    ];
}
function commandsOfOthers(proved, { trust, ...place }) {
    const instance = trust.instances.find(({ name }) => name === proved.instance);
    const asked = {
        ...place,
        proved,
        isWithoutLog: instance !== undefined && (0,_secure_build_common_domain_signing_trust__WEBPACK_IMPORTED_MODULE_0__/* .isWithoutLogs */ .M$)(instance),
    };
    const others = [
        { tool: 'the GitHub CLI', text: (0,_secure_build_common_edges_attesting_kit_commands__WEBPACK_IMPORTED_MODULE_2__/* .ghCommand */ .$k)(asked) },
        { tool: 'cosign', text: (0,_secure_build_common_edges_attesting_kit_commands__WEBPACK_IMPORTED_MODULE_2__/* .cosignCommand */ .b8)(asked) },
    ];
    return others.flatMap(({ tool, text }) => (text === undefined ? [] : [{ tool, text }]));
}
function ownCommand({ signed, bundle, level }) {
    const proved = signed.bundles[0]?.verified;
    if (proved === undefined)
        return signed.command;
    const isCertified = proved.signer.kind === 'certificate';
    return [
        `secure-build verify ${(0,_secure_build_common_edges_attesting_kit_commands__WEBPACK_IMPORTED_MODULE_2__/* .artifactOf */ .qB)(proved)} --bundle ${(0,_secure_build_common_edges_attesting_command_line__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(bundle)}${(0,_secure_build_common_edges_attesting_command_line__WEBPACK_IMPORTED_MODULE_1__/* .signerFlags */ .w0)(signed.signers)}`,
        ...(level === 3 ? ['--signer-digests released --builders builders.sigstore.json'] : []),
        ...(isCertified && level !== undefined ? [`--level ${level}`] : []),
    ].join(' ');
}


/***/ }),

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



function auditedSubjects({ bundles, receipts }, nameOf) {
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
                stores: [...(before.stores ?? []), ...places],
            });
        }
    }
    return [...subjects.values()];
}
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

/***/ 11874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ breakableCode),
/* harmony export */   m: () => (/* binding */ breakable)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _secure_build_common_core_plain_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36875);


function breakable(text) {
    return broken(text, 20, /.{4,19}?(?:\/|@)(?!\/)|.{1,20}/gsu);
}
function breakableCode(text) {
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `<code>${broken(text, 12, /.{4,11}?(?:\/|@)(?!\/)|.{1,12}/gsu)}</code>`;
}
function broken(text, most, pieces) {
    const piecesOf = (word) => (word.length <= most ? [word] : (word.match(pieces) ?? [word]));
    const words = (0,_secure_build_common_core_plain_text__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text)
        .split(' ')
        .map((word) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(piecesOf(word).map((piece) => (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${piece}`), '<wbr>'));
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(words, ' ');
}


/***/ }),

/***/ 20155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readExpectedInputs)
/* harmony export */ });
/* harmony import */ var _secure_build_common_core_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);


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
/* harmony import */ var _breakable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11874);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18633);



const EVIDENCE_CHARACTERS = 400;
function levelTable(conditions) {
    const sorted = [...conditions.filter(({ met }) => !met), ...conditions.filter(({ met }) => met)];
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Condition, what was seen, on whose word'], sorted.map((condition) => [condition.met ? '✓' : '✗', cell(condition)]));
}
function cell({ id, title, evidence, source }) {
    const name = (0,_breakable_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(id));
    return (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)([
        title === undefined ? name : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `${name} **${(0,_breakable_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .m)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(title))}**`,
        (0,_breakable_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .m)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(evidence, EVIDENCE_CHARACTERS)),
        source === 'none' ? (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Source: none` : (0,_secure_build_common_core_markdown__WEBPACK_IMPORTED_MODULE_0__.md) `Source: ${(0,_breakable_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .m)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(source))}`,
    ], '<br>');
}


/***/ }),

/***/ 80378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ auditSummary)
});

// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./actions/provenance/src/breakable.ts
var breakable = __webpack_require__(11874);
// EXTERNAL MODULE: ./actions/provenance/src/level-table.ts
var level_table = __webpack_require__(7906);
;// CONCATENATED MODULE: ./actions/provenance/src/pasted-lines.ts
const WIDTH = 100;
function pastedLines(command) {
    if (command.length <= WIDTH || command.includes('\n'))
        return command;
    const words = command.match(/(?:'[^']*'|\\.|[^\s'\\])+/gs) ?? [];
    if (words.join(' ') !== command)
        return command;
    const lines = [];
    for (const word of words) {
        const last = lines.at(-1);
        const hasRoom = last !== undefined && last.length + word.length < WIDTH;
        if (hasRoom && !word.startsWith('--'))
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.join(' \\\n  ');
}

// EXTERNAL MODULE: ./actions/provenance/src/shortened.ts
var shortened = __webpack_require__(18633);
;// CONCATENATED MODULE: ./actions/provenance/src/summary.ts





const SHOWN = 200;
const SHOWN_LISTED = 50;
const SHOWN_PROOFS = 25;
const SHOWN_SIGNERS = 5;
const NAME_CHARACTERS = 100;
const BUNDLE_CHARACTERS = 60;
const STORE_CHARACTERS = 60;
const LINK_CHARACTERS = 300;
const REASON_CHARACTERS = 12_000;
const REMEDY_CHARACTERS = 2000;
const DEGRADED_CHARACTERS = 6000;
function auditSummary(audit) {
    const { verdict, headline, level, reasons, remedy, degraded, report } = audit;
    const why = whyThisLevel(audit);
    const isRefused = verdict === 'fail' || verdict === 'not-verified';
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### Provenance`, level === undefined
        ? (0,markdown.md) `**Verdict: ${verdict}** · ${headline}`
        : (0,markdown.md) `**Verdict: ${verdict} · SLSA Build L${level}** · ${headline}`, bulletList(reasons, REASON_CHARACTERS), remedy === undefined ? undefined : (0,markdown.md) `**What to do next:** ${(0,shortened/* shortenedInside */.D)(remedy, REMEDY_CHARACTERS)}`, isRefused ? why : undefined, subjectTable(audit), identityTables(audit), proofTable(audit), isRefused ? undefined : why, commandBlocks(audit), degraded.length === 0 ? undefined : (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Degraded`, bulletList(degraded, DEGRADED_CHARACTERS)), report === undefined ? undefined : (0,markdown.md) `Report: ${(0,markdown/* code */.aY)(report)} in the evidence folder.`);
}
function whyThisLevel({ conditions }) {
    return conditions.length === 0 ? undefined : (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Why this level`, (0,level_table/* levelTable */.n)(conditions));
}
function subjectTable({ subjects, site }) {
    if (subjects.length === 0)
        return undefined;
    const shown = subjects.slice(0, SHOWN);
    const isProved = subjects.some(({ bundles }) => bundles.length > 0);
    const isStored = subjects.some(({ bundles, stores }) => bundles.length > 0 && stores !== undefined);
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Subjects`, isProved ? undefined : (0,markdown.md) `No bundle is about them.`, isProved
        ? (0,markdown/* table */.tp)(['Subject and digest', isStored ? 'Bundle, and where it is stored' : 'Bundle'], shown.map((subject) => [subjectCell(subject), bundleCell(subject, site)]))
        : (0,markdown/* table */.tp)(['Subject and digest'], shown.map((subject) => [subjectCell(subject)])), more(subjects.length, SHOWN));
}
function subjectCell({ name, digest }) {
    const lines = [name, digest].map((text) => (0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(text, NAME_CHARACTERS)));
    return (0,markdown/* joinMarkdown */.UF)(lines, '<br>');
}
function bundleCell({ bundles, stores }, site) {
    if (bundles.length === 0)
        return (0,markdown.md) `none`;
    const names = listed(bundles, 2, (bundle) => (0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(bundle, BUNDLE_CHARACTERS)));
    if (stores === undefined)
        return names;
    const places = stores.length === 0 ? (0,markdown.md) `evidence folder` : listed(stores, 2, (store) => address(store, site));
    return (0,markdown/* joinMarkdown */.UF)([names, places], '<br>');
}
function listed(items, most, render) {
    const few = items.slice(0, most).map(render);
    const rest = items.length - few.length;
    return (0,markdown/* joinMarkdown */.UF)([...few, ...(rest > 0 ? [(0,markdown.md) `and ${rest} more`] : [])], '<br>');
}
function address(text, site) {
    const isThere = site !== undefined && text.startsWith(`${site}/`) && text.length <= LINK_CHARACTERS;
    return isThere
        ? (0,markdown/* link */.nf)(site.slice('https://'.length), text, site)
        : (0,breakable/* breakable */.m)((0,shortened/* shortened */.v)(text, STORE_CHARACTERS));
}
function identityTables({ identities, site }) {
    if (identities.length === 0)
        return undefined;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Identity`, ...identities
        .slice(0, SHOWN_SIGNERS)
        .map((identity) => (0,markdown/* table */.tp)(['Certified', ''], identityRows(identity, site))), more(identities.length, SHOWN_SIGNERS));
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
    const shown = rows.flatMap(([label, value]) => value === undefined ? [] : [[(0,markdown.md) `${label}`, (0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(value))]]);
    const { run } = identity;
    return run === undefined ? shown : [...shown, [(0,markdown.md) `Run`, runCell(run, site)]];
}
function runCell(run, site) {
    const [, id, attempt] = /\/actions\/runs\/(\d{1,20})\/attempts\/(\d{1,6})$/.exec(run) ?? [];
    if (site === undefined || id === undefined || run.length > LINK_CHARACTERS)
        return (0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(run));
    return (0,markdown/* link */.nf)(`${id}, attempt ${attempt}`, run, site);
}
function proofTable({ transparency }) {
    if (transparency.length === 0)
        return undefined;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Transparency`, (0,markdown/* table */.tp)(['Bundle', 'Instance, proved index, proved time'], transparency
        .slice(0, SHOWN_PROOFS)
        .map(({ bundle, instance, index, time }) => [
        (0,breakable/* breakableCode */.N)((0,shortened/* shortened */.v)(bundle)),
        (0,markdown/* joinMarkdown */.UF)([
            (0,breakable/* breakable */.m)((0,shortened/* shortened */.v)(instance)),
            (0,markdown.md) `index ${(0,breakable/* breakable */.m)((0,shortened/* shortened */.v)(index))}`,
            (0,breakable/* breakable */.m)((0,shortened/* shortened */.v)(time)),
        ], '<br>'),
    ])), more(transparency.length, SHOWN_PROOFS));
}
function commandBlocks({ commands }) {
    if (commands.length === 0)
        return undefined;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `#### Check again`, ...commands.flatMap(({ tool, text }) => [(0,markdown.md) `With ${tool}:`, (0,markdown/* preformatted */.EC)(pastedLines(text))]));
}
function bulletList(items, characters) {
    if (items.length === 0)
        return undefined;
    const shown = items.slice(0, SHOWN_LISTED);
    const most = Math.floor(characters / shown.length);
    const lines = shown.map((item) => (0,markdown.md) `- ${(0,shortened/* shortenedInside */.D)(item, most)}`);
    const rest = items.length - lines.length;
    return (0,markdown/* joinMarkdown */.UF)(rest > 0 ? [...lines, (0,markdown.md) `- and ${rest} more: see the report`] : lines);
}
function more(count, shown) {
    return count > shown ? (0,markdown.md) `${count - shown} more: see the report.` : undefined;
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


const WITH_LOCK = [_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX */ .hx, _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .SEAL */ .El, _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK */ .YM];
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
async function listFiles(files, root) {
    const present = new Map();
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
/* unused harmony export ownReleaseStatement */
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97383);
/* harmony import */ var _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76838);
/* harmony import */ var _signing_builders_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34021);
/* harmony import */ var _own_workflows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29657);




function ownRelease({ workflowRepository, workflowSha, workflowFilePath, }) {
    const isOurs = workflowRepository !== undefined && `https://github.com/${workflowRepository}` === _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteRepository */ .V3;
    const isWorkflow = workflowFilePath !== undefined && /^\.github\/workflows\/[^/]+\.yml$/.test(workflowFilePath);
    if (!isOurs || !isWorkflow || workflowSha === undefined || !COMMIT.test(workflowSha))
        return undefined;
    return {
        repository: _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteRepository */ .V3,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteVersion */ .D,
        commit: workflowSha,
        workflows: new Map(_own_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .vouchedFor */ .sI.filter(([, level]) => level > 0)),
    };
}
function ownReleaseStatement(commit) {
    return buildersStatement({
        repository: suiteRepository,
        version: suiteVersion,
        commit,
        workflows: new Map(vouchedFor),
    });
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

/***/ 34021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ BUILDERS_PREDICATE),
/* harmony export */   verifyBuilders: () => (/* binding */ verifyBuilders)
/* harmony export */ });
/* unused harmony export buildersStatement */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90266);
/* harmony import */ var _formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73003);
/* harmony import */ var _formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76838);
/* harmony import */ var _provenance_own_workflows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29657);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93993);







const BUILDERS_PREDICATE = `${_formats_suite_uris_js__WEBPACK_IMPORTED_MODULE_6__/* .suiteUri */ .xL}/attestation/builders/v1`;
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function buildersStatement({ version, commit, workflows }) {
    const subject = { name: `v${version}`, digest: { gitCommit: commit } };
    return statementBytes([subject], BUILDERS_PREDICATE, {
        version,
        workflows: Object.fromEntries(workflows),
    });
}
function verifyBuilders(bytes, repository, { trust, now }) {
    try {
        const { version, commit } = claimOf(bytes);
        const name = new URL(repository.url).pathname.slice(1);
        const verification = (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)(bytes, {
            trust,
            now,
            signers: [
                {
                    kind: 'identity',
                    issuer: repository.issuer,
                    signerWorkflow: `${name}/${_provenance_own_workflows_js__WEBPACK_IMPORTED_MODULE_4__/* .ownReleasing */ .b_}`,
                    signerRef: `refs/tags/v${version}`,
                    signerDigests: [commit],
                    sourceRepository: repository.url,
                    sourceRepositoryId: repository.id,
                    sourceDigest: commit,
                },
            ],
            artifacts: [{ gitCommit: commit }],
            predicateType: BUILDERS_PREDICATE,
            requireAllSubjects: true,
        });
        if (verification.kind === 'not-verified')
            return verification;
        if (verification.kind === 'verified-blob')
            return refused(new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/type', 'no statement'));
        return builderOf(verification.statement, repository.url, commit);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF))
            throw error;
        return refused(error);
    }
}
function claimOf(bytes) {
    const { content } = (0,_formats_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSigstoreBundle */ .qz)(bytes);
    if (content.kind !== 'statement')
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/type', 'expected a statement about a release');
    const { subject, predicate } = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(content.envelope.payload);
    const commit = subject[0]?.digest.gitCommit;
    const { version } = predicate;
    if (commit === undefined || !COMMIT.test(commit) || typeof version !== 'string' || !VERSION.test(version)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/type', 'the statement names no commit and version of a release');
    }
    return { version, commit };
}
function builderOf({ statement }, repository, commit) {
    const { version, workflows } = statement.predicate;
    if (typeof version !== 'string')
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/type', 'the statement names no version');
    return { repository, version, commit, workflows: levelsOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(workflows) ? workflows : {}) };
}
function levelsOf(workflows) {
    const levels = new Map();
    for (const [path, level] of Object.entries(workflows)) {
        if (typeof level !== 'number' ||
            ![0, 1, 2, 3].includes(level) ||
            !/^\.github\/workflows\/[^/@]+\.ya?ml$/.test(path)) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('verify/type', `no workflow with a level: ${JSON.stringify(path.slice(0, 100))}`);
        }
        levels.set(path, level);
    }
    return levels;
}
function refused({ code, message, hint }) {
    return { kind: 'not-verified', code, because: message, hint };
}


/***/ }),

/***/ 47085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ ghCommand),
/* harmony export */   b8: () => (/* binding */ cosignCommand),
/* harmony export */   f8: () => (/* binding */ isForCosign),
/* harmony export */   qB: () => (/* binding */ artifactOf),
/* harmony export */   uD: () => (/* binding */ ourCommand)
/* harmony export */ });
/* harmony import */ var _domain_signing_github_issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83901);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90266);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17278);



function isForCosign({ kind }) {
    return kind !== 'ecdsa-p384' && kind !== 'ecdsa-p521';
}
function ourCommand({ proved, bundle, identity, hasRoot }) {
    return command(`secure-build verify ${artifactOf(proved)}`, [
        ['--bundle', bundle],
        ['--identity', identity],
        ...(proved.signer.kind === 'key' ? [['--key', 'PUBLIC.pem']] : []),
        ...(hasRoot ? [['--trusted-root', 'trusted_root.json']] : []),
    ]);
}
function ghCommand({ proved, bundle, hasRoot }) {
    const { signer } = proved;
    if (signer.kind === 'key' || !('statement' in proved))
        return undefined;
    const { certified, issuer, san } = signer;
    const server = (0,_domain_signing_github_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .githubServerOf */ .u)(issuer);
    const repository = repositoryOf(signer, server);
    const workflow = server === undefined ? undefined : workflowOf(san, server);
    if (server === undefined || repository === undefined || workflow === undefined)
        return undefined;
    return command(`gh attestation verify ${artifactOf(proved)}`, [
        ['--repo', repository],
        ['--bundle', bundle],
        ...(hasRoot ? [['--custom-trusted-root', 'trusted_root.jsonl']] : []),
        ['--predicate-type', proved.statement.predicateType],
        ...ghSigner(signer, workflow),
        ...given('--source-ref', certified.sourceRepositoryRef),
        ...given('--source-digest', certified.sourceRepositoryDigest),
        ...(certified.runnerEnvironment === 'github-hosted' ? [['--deny-self-hosted-runners']] : []),
    ]);
}
function ghSigner({ certified, san }, workflow) {
    const digest = certified.buildSignerDigest;
    if (digest === undefined)
        return [['--cert-identity', san]];
    return [
        ['--signer-workflow', workflow],
        ['--signer-digest', digest],
    ];
}
function cosignCommand(question) {
    const { proved, bundle, hasRoot, isWithoutLog, key } = question;
    if (proved.signer.kind === 'key' && (key === undefined || !isForCosign(key)))
        return undefined;
    const isStatement = 'statement' in proved;
    const hasTimestamp = proved.times.some(({ source }) => source === 'timestamp');
    const isUnlogged = proved.logEntries.length === 0;
    return command(`cosign ${isStatement ? 'verify-blob-attestation' : 'verify-blob'} ${artifactOf(proved)}`, [
        ['--bundle', bundle],
        ...(hasRoot ? [['--trusted-root', 'trusted_root.json']] : []),
        ...(isStatement ? [['--type', cosignType(proved.statement.predicateType)]] : []),
        ...(hasTimestamp ? [['--use-signed-timestamps']] : []),
        ...(isWithoutLog || isUnlogged ? [['--insecure-ignore-tlog']] : []),
        ...(isWithoutLog ? [['--insecure-ignore-sct']] : []),
        ...(proved.signer.kind === 'key' ? [['--key', 'PUBLIC.pem']] : cosignIdentity(proved.signer)),
    ]);
}
function cosignIdentity(signer) {
    const { certified, issuer, san } = signer;
    return [
        ['--certificate-oidc-issuer', issuer],
        ['--certificate-identity', san],
        ...given('--certificate-github-workflow-repository', repositoryOf(signer, (0,_domain_signing_github_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .githubServerOf */ .u)(issuer))),
        ...given('--certificate-github-workflow-ref', certified.sourceRepositoryRef),
        ...given('--certificate-github-workflow-sha', certified.sourceRepositoryDigest),
    ];
}
const cosignType = (predicateType) => predicateType === _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_0__/* .predicateTypes */ .ZR.slsaProvenance ? 'slsaprovenance1' : predicateType;
function repositoryOf({ certified }, server) {
    const uri = certified.sourceRepositoryUri;
    return server !== undefined && uri?.startsWith(`${server}/`) ? uri.slice(server.length + 1) : undefined;
}
function workflowOf(san, server) {
    const at = san.indexOf('@');
    return at > 0 && san.startsWith(`${server}/`) ? san.slice(server.length + 1, at) : undefined;
}
const given = (name, value) => value === undefined ? [] : [[name, value]];
function command(start, flags) {
    const lines = flags.map(([name, value]) => (value === undefined ? name : `${name} ${word(value)}`));
    return [start, ...lines].join(' \\\n  ');
}
function artifactOf(proved) {
    const subjects = 'statement' in proved ? proved.statement.subject : [];
    const [subject, second] = subjects;
    if (subject === undefined || second !== undefined)
        return 'ARTIFACT';
    const file = subject.name.slice(subject.name.lastIndexOf('/') + 1);
    return word(file.startsWith('-') ? `./${file}` : file);
}
function word(text) {
    return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|~~~/u.test(text) ? 'NAME' : (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(text);
}


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
