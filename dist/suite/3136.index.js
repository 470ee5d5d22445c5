export const id = 3136;
export const ids = [3136];
export const modules = {

/***/ 53136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/outside-link.ts
var outside_link = __webpack_require__(68320);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __webpack_require__(36875);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/compare.ts






const WINDOW_BEFORE = 16;
const WINDOW_AFTER = 32;
const CHUNK_BYTES = 1024 * 1024;
async function compareSets(files, first, second) {
    const inFirst = new Set(first.map(({ name }) => name));
    const inSecond = new Map(second.map((file) => [file.name, file]));
    const differences = [];
    for (const file of [...first].sort((a, b) => (0,order/* byCodeUnits */.C)(a.name, b.name))) {
        const other = inSecond.get(file.name);
        if (other === undefined || (other.sha256 === file.sha256 && other.sizeBytes === file.sizeBytes))
            continue;
        const difference = { name: file.name, first: file, second: other };
        differences.push(differences.length < limits/* limits */.F.differenceWindows
            ? { ...difference, firstDifference: await findFirstDifference(files, file, other) }
            : difference);
    }
    const onlyIn = (these, others) => these
        .map(({ name }) => name)
        .filter((name) => !others.has(name))
        .sort(order/* byCodeUnits */.C);
    return {
        first,
        second,
        onlyInFirst: onlyIn(first, inSecond),
        onlyInSecond: onlyIn(second, inFirst),
        differences,
    };
}
async function findFirstDifference(files, first, second) {
    const common = Math.min(first.sizeBytes, second.sizeBytes);
    for (let at = 0; at < common; at += CHUNK_BYTES) {
        const length = Math.min(CHUNK_BYTES, common - at);
        const a = await files.readRange(first.path, at, length);
        const b = await files.readRange(second.path, at, length);
        if ((0,core_bytes/* equalBytes */.ex)(a, b))
            continue;
        return windowsAt(files, first, second, at + firstUnequal(a, b));
    }
    if (first.sizeBytes === second.sizeBytes) {
        throw new problem/* Problem */.AF('reproducibility/changed', `"${first.name}" changed while it was being compared`);
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
    return { hex: (0,core_bytes/* formatHex */.NN)(bytes), text: text.join('') };
}
function digestOfSet(files) {
    const [only, ...others] = files;
    if (only === undefined || others.length === 0)
        return only?.sha256;
    const sorted = [...files].sort((a, b) => (0,order/* byCodeUnits */.C)(a.name, b.name));
    return (0,digest/* sha256 */.sc)(sorted.map(({ name, sha256: digest }) => `${digest}  ${name}\n`).join(''));
}
function formatSetDifference({ onlyInFirst, onlyInSecond }, shownNames = 5) {
    const named = (side, names) => {
        if (names.length === 0)
            return [];
        const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
        return [` Only in ${side}: ${names.slice(0, shownNames).map(plain_text/* plainLine */.h).join(', ')}${more}.`];
    };
    return [
        'The two builds produced different file sets.',
        ...named('A', onlyInFirst),
        ...named('B', onlyInSecond),
    ].join('');
}

// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/level.ts


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
    const sets = onlyInFirst.length + onlyInSecond.length === 0 ? [] : [formatSetDifference(comparison)];
    const bytes = differences.slice(0, SHOWN_REASONS).map(({ name, first, second, firstDifference }) => {
        const where = firstDifference === undefined ? '' : `, first at offset ${firstDifference.offset}`;
        return `${(0,plain_text/* plainLine */.h)(name)} differs (${first.sizeBytes} and ${second.sizeBytes} bytes${where}).`;
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
    const shown = changes.slice(0, SHOWN_CHANGES).map(({ path, change }) => `${(0,plain_text/* plainLine */.h)(path)} (${change})`);
    const more = changes.length > shown.length ? ` and ${changes.length - shown.length} more` : '';
    return (`While build ${side.toUpperCase()} ran, the sources in the workspace changed: ${shown.join(', ')}${more}. ` +
        'Builds must write only into their own copy, so equal results prove nothing.');
}

// EXTERNAL MODULE: ./packages/common/src/core/did-you-mean.ts
var did_you_mean = __webpack_require__(21484);
;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/variations/variation.ts
function defineVariation(variation) {
    return variation;
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/variations/env.ts

const env = defineVariation({
    id: 'env',
    title: 'Environment variables',
    why: 'Some tools record all variables or the temporary folder, and so whatever the machine happens to set.',
    remedy: 'Record only the variables that the build needs, and no path below `$TMPDIR`; use names relative to the project.',
    value: (_side, canary) => canary,
    parts: (value, folder) => {
        const temporary = `${folder}/${value}`;
        return { environment: { REPRO_CANARY: value, TMPDIR: temporary }, folders: [temporary] };
    },
    probe: 'printenv REPRO_CANARY; printenv TMPDIR',
    ifNotApplied: 'The program "printenv" is needed for the probe.',
});

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/variations/home.ts

const home = defineVariation({
    id: 'home',
    title: 'Home folder',
    why: 'Tools read settings and caches below the home folder and write its path into what they build.',
    remedy: 'Give every setting in the project or on the command line, and no path below `$HOME` to a compiler.',
    value: (_side, canary) => canary,
    parts: (value, folder) => {
        const home = `${folder}/${value}`;
        return { environment: { HOME: home }, folders: [home] };
    },
    probe: 'printenv HOME',
    ifNotApplied: 'The program "printenv" is needed for the probe.',
});

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/variations/locale.ts

const ESTONIAN = 'et_EE.UTF-8';
const locale = defineVariation({
    id: 'locale',
    title: 'Locale',
    why: 'Sorting, upper case, month names and decimal signs follow the locale: `sort` and `ls` list files in another order.',
    remedy: 'Sort by code units and set `LC_ALL=C.UTF-8` for the commands whose output is kept.',
    value: (side) => (side === 'a' ? 'C.UTF-8' : ESTONIAN),
    parts: (value) => ({ environment: { LC_ALL: value, LANG: value } }),
    probe: "printf 's\\nz\\nt\\n' | sort | tr '\\n' ' '",
    supply: async ({ files, processes, folder, findProgram }) => {
        const localedef = await findProgram('localedef');
        if (localedef === undefined)
            return undefined;
        await files.makeFolder(folder);
        await processes.run({
            file: localedef,
            args: ['-i', 'et_EE', '-f', 'UTF-8', `${folder}/${ESTONIAN}`],
            folder,
            environment: { PATH: `${localedef.slice(0, localedef.lastIndexOf('/'))}:/usr/bin:/bin`, LC_ALL: 'C' },
            deadlineMs: 60_000,
        });
        return { environment: { LOCPATH: folder } };
    },
    ifNotApplied: `${ESTONIAN} is missing and localedef found no source. Install the package "locales".`,
});

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/variations/path.ts

const path = defineVariation({
    id: 'path',
    title: 'Folder of the sources',
    why: 'Compilers and bundlers write the absolute path of the sources into debug information, source maps and generated names.',
    remedy: 'Map the prefix away (`-ffile-prefix-map`, `--remap-path-prefix`, `-trimpath`) or use paths relative to the project.',
    value: (_side, canary) => canary,
    parts: (value, folder) => ({ sourceFolder: `${folder}/${value}/source` }),
    probe: 'pwd -P',
    ifNotApplied: 'The two copies stand in the same folder.',
});

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/variations/path-suffix.ts

const pathSuffix = defineVariation({
    id: 'path-suffix',
    title: 'End of PATH',
    why: 'Configuration scripts write the search path, or the folder in which they found a tool, into their results.',
    remedy: 'Record the version of a tool, not the path or search path by which it was found.',
    value: (_side, canary) => canary,
    parts: (value, folder) => {
        const suffix = `${folder}/${value}`;
        return { pathSuffix: suffix, folders: [suffix] };
    },
    probe: `printenv PATH | sed 's/.*://'`,
    ifNotApplied: 'The programs "printenv" and "sed" are needed for the probe.',
});

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/variations/tz.ts

const tz = defineVariation({
    id: 'tz',
    title: 'Time zone',
    why: 'A time that is printed in local time, and the DOS times of zip entries, differ by zone although the moment is the same.',
    remedy: 'Print times in UTC, derived from `SOURCE_DATE_EPOCH`.',
    value: (side) => (side === 'a' ? 'Etc/GMT+12' : 'Etc/GMT-14'),
    parts: (value) => ({ environment: { TZ: value } }),
    probe: 'date +%z',
    ifNotApplied: 'The machine has no time zone data. Install the package "tzdata".',
});

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/variations/umask.ts

const umask = defineVariation({
    id: 'umask',
    title: 'Permission mask',
    why: 'Archives record the permissions of the files that a build makes, and those follow the mask of the caller.',
    remedy: 'Give fixed modes to the archiver (`tar --mode`, `zip -X` after `chmod`) or set the mask in the build.',
    value: (side) => (side === 'a' ? '0022' : '0077'),
    parts: (value) => ({ umask: value }),
    probe: 'umask',
    ifNotApplied: 'The shell did not take the mask over.',
});

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/variations/registry.ts







const variations = [
    path,
    home,
    tz,
    locale,
    umask,
    env,
    pathSuffix,
];

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/variation-selection.ts



const LATER = ['user', 'host', 'cpu', 'dirorder', 'aslr', 'clock', 'network', 'cache', 'kernel'];
const SETS_LATER = ['standard', 'harsh'];
const MINIMAL = 'minimal';
const variationIds = variations.map(({ id }) => id);
function selectVariations(lines) {
    const removed = new Set(lines
        .filter((line) => line.startsWith('-'))
        .flatMap((line) => (line === `-${MINIMAL}` ? variationIds : knownId(line.slice(1)))));
    const named = lines.filter((line) => !line.startsWith('-') && line !== MINIMAL).map(knownId);
    const wholeSet = named.length === 0 || lines.includes(MINIMAL);
    const varied = variationIds.filter((id) => (wholeSet || named.includes(id)) && !removed.has(id));
    if (varied.length === 0) {
        throw new problem/* Problem */.AF('input/invalid', 'variations: every factor is taken out, so nothing would be varied', {
            hint: `Leave at least one of ${variationIds.join(', ')}.`,
        });
    }
    return { varied, required: varied.filter((id) => named.includes(id)) };
}
function knownId(name) {
    const id = variationIds.find((known) => known === name);
    if (id !== undefined)
        return id;
    const later = [...LATER, ...SETS_LATER].find((known) => known === name);
    const known = `Known: ${[MINIMAL, ...variationIds].join(', ')}.`;
    if (later !== undefined) {
        throw new problem/* Problem */.AF('reproducibility/unknown-variation', `variations: "${later}" is not in this version. ${known}`);
    }
    const near = synonym(name) || (0,did_you_mean/* didYouMean */.a)(name, [MINIMAL, ...variationIds, ...LATER, ...SETS_LATER]);
    throw new problem/* Problem */.AF('reproducibility/unknown-variation', `variations: unknown name ${JSON.stringify(name)}.${near} ${known}`);
}
const synonyms = new Map([
    ['timezone', 'tz'],
    ['time-zone', 'tz'],
    ['zone', 'tz'],
    ['lang', 'locale'],
    ['language', 'locale'],
    ['environment', 'env'],
    ['folder', 'path'],
    ['directory', 'path'],
    ['build-path', 'path'],
]);
function synonym(name) {
    const id = synonyms.get(name.toLowerCase());
    return id === undefined ? '' : ` Did you mean "${id}"?`;
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/report.ts




const ISOLATION = 'none: separate copies';
function findingOfRebuild(found, require) {
    const { reference, factors, revision } = found;
    const coverage = coverageOf(factors);
    return { ...found, mode: 'rebuild', require, conclusion: conclude(found), reference, coverage, revision };
}
function findingOfSets(comparison, require) {
    const reason = 'mode compare builds nothing';
    const coverage = { applied: [], skipped: variationIds.map((name) => ({ name, reason, asked: false })) };
    const conclusion = conclude({ comparison });
    return { mode: 'compare', require, comparison, conclusion, reference: comparison.first, coverage };
}
function coverageOf(factors) {
    return {
        applied: factors.filter(({ applied }) => applied).map(({ id }) => id),
        skipped: factors.flatMap(({ id, asked, reason }) => reason === undefined ? [] : [{ name: id, reason, asked }]),
    };
}
function formatReport(finding) {
    const { mode, require, conclusion, reference, comparison, coverage, failure, sourceChanges, revision } = finding;
    const differing = new Map(comparison?.differences.map((difference) => [difference.name, difference]));
    const inSecond = new Set(comparison?.second.map(({ name }) => name));
    return {
        version: 1,
        mode,
        result: conclusion.result,
        level: conclusion.level,
        require,
        regenerated: conclusion.level === 'byte',
        reasons: [...(0,verdict/* reasonsOf */.zM)(conclusion.verdict)],
        ...(mode === 'rebuild' ? { isolation: ISOLATION } : {}),
        ...(revision === undefined ? {} : { source: { ...revision } }),
        reference: { ...setOf(reference) },
        rebuild: comparison === undefined ? undefined : setOf(comparison.second),
        artifacts: reference
            .filter(({ name }) => comparison === undefined || inSecond.has(name))
            .map((file) => artifactRow(file, comparison !== undefined, differing.get(file.name))),
        onlyInFirst: [...(comparison?.onlyInFirst ?? [])],
        onlyInSecond: [...(comparison?.onlyInSecond ?? [])],
        variations: variationsOf(coverage),
        causes: [],
        unexplained: unexplainedOf(finding),
        failure: failure === undefined ? undefined : { ...failure, lastLines: [...failure.lastLines] },
        sourceChanges: (sourceChanges ?? []).map(({ side, changes }) => ({
            side,
            changes: changes.map((change) => ({ ...change })),
        })),
    };
}
function variationsOf({ applied, skipped }) {
    return { applied: [...applied], skipped: skipped.map(({ name, reason }) => ({ name, reason })) };
}
function unexplainedOf({ comparison }) {
    if (comparison === undefined)
        return 0;
    const { differences, onlyInFirst, onlyInSecond } = comparison;
    return differences.length + onlyInFirst.length + onlyInSecond.length;
}
function setOf(files) {
    const sha256 = digestOfSet(files);
    return { files: files.length, ...(sha256 === undefined ? {} : { digest: { sha256 } }) };
}
function artifactRow(file, compared, difference) {
    const first = { sizeBytes: file.sizeBytes, sha256: file.sha256 };
    if (difference === undefined)
        return { name: file.name, first, ...(compared ? { level: 'byte' } : {}) };
    const { second, firstDifference } = difference;
    return {
        name: file.name,
        level: 'different',
        first,
        second: { sizeBytes: second.sizeBytes, sha256: second.sha256 },
        ...(firstDifference === undefined
            ? {}
            : {
                firstDifference: {
                    offset: firstDifference.offset,
                    windowOffset: firstDifference.windowOffset,
                    first: { ...firstDifference.first },
                    second: { ...firstDifference.second },
                },
            }),
    };
}
function formatEnvironment({ factors, revision, keptVariables }, side) {
    return {
        version: 1,
        side,
        isolation: ISOLATION,
        source: { ...revision },
        factors: factors.map(({ id, applied, reason, a, b }) => ({
            name: id,
            applied,
            ...(reason === undefined ? {} : { reason }),
            ...(side === 'a' ? a : b),
        })),
        keptVariables: [...keptVariables],
    };
}

// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(24474);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subjects.ts
var subjects = __webpack_require__(10673);
;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/given-set.ts



async function readGivenSet(files, paths, input) {
    const byName = new Map();
    for (const path of paths) {
        for (const file of await filesAt(files, path, input)) {
            const other = byName.get(file.name);
            if (other !== undefined) {
                throw new problem/* Problem */.AF('subject/collision', `input "${input}": "${other.path}" and "${file.path}" would both be called "${file.name}"`);
            }
            byName.set(file.name, file);
        }
    }
    return [...byName.values()];
}
async function filesAt(files, path, input) {
    const real = await files.realPath(path);
    const kind = real === undefined ? undefined : (await files.info(real))?.kind;
    if (real === undefined || kind === undefined)
        throw new problem/* Problem */.AF('input/no-match', `input "${input}": nothing stands at "${path}"`);
    if (kind === 'folder')
        return (0,subjects/* findArtifacts */.n1)(files, real, ['**'], input);
    if (kind !== 'file')
        throw new problem/* Problem */.AF('subject/kind', 'no regular file', { at: { file: path } });
    const name = path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
    if (!(0,evidence_index/* isEvidenceName */.dV)(name)) {
        throw new problem/* Problem */.AF('subject/name', `the file name ${JSON.stringify(name)} cannot be the name of a subject`);
    }
    return [{ name, path: real, ...(await files.hash(real)) }];
}
function pairedNames(first, second) {
    const [a, ...moreA] = first;
    const [b, ...moreB] = second;
    if (a === undefined || b === undefined || moreA.length + moreB.length > 0)
        return second;
    return [{ ...b, name: a.name }];
}

;// CONCATENATED MODULE: ./actions/reproducibility-check/src/compare.ts




async function compare(inputs, { files }, at) {
    const first = await readGivenSet(files, inputs['first-path'].map(at), 'first-path');
    const second = await readGivenSet(files, inputs['second-path'].map(at), 'second-path');
    refuseSameFiles(first, second);
    const comparison = await compareSets(files, first, pairedNames(first, second));
    return { finding: findingOfSets(comparison, inputs.require) };
}
function refuseSameFiles(first, second) {
    const paths = new Set(first.map(({ path }) => path));
    const twice = second.find(({ path }) => paths.has(path));
    if (twice === undefined)
        return;
    throw new problem/* Problem */.AF('input/invalid', 'inputs "first-path" and "second-path" name the same file', {
        at: { file: twice.path },
        hint: 'Give what two separate builds have made.',
    });
}

;// CONCATENATED MODULE: ./actions/reproducibility-check/src/mode-inputs.ts

const needed = {
    rebuild: ['build', 'artifact-path'],
    compare: ['first-path', 'second-path'],
};
const onlyFor = {
    rebuild: [
        ...needed.rebuild,
        'prepare',
        'keep-environment',
        'allow-unapplied-variations',
        'export-artifacts',
    ],
    compare: needed.compare,
};
function refuseInputsOfOtherModes(inputs) {
    const other = inputs.mode === 'rebuild' ? 'compare' : 'rebuild';
    const faults = [
        ...needed[inputs.mode]
            .filter((name) => isEmpty(inputs[name]))
            .map((name) => `input "${name}" is needed by mode ${inputs.mode}`),
        ...onlyFor[other]
            .filter((name) => !isEmpty(inputs[name]))
            .map((name) => `input "${name}" belongs to mode ${other}, not to ${inputs.mode}`),
    ];
    const [first, ...others] = faults;
    if (first !== undefined)
        throw new problem/* Problem */.AF('input/invalid', first, { details: others });
}
const isEmpty = (value) => value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);

// EXTERNAL MODULE: ./packages/common/src/formats/glob.ts + 1 modules
var glob = __webpack_require__(63154);
// EXTERNAL MODULE: ./packages/common/src/domain/programs.ts
var programs = __webpack_require__(6159);
;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/common-environment.ts

const TOOLCHAINS = ['RUSTUP_HOME', 'JAVA_HOME', 'GOROOT'];
const NETWORK = [
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]),
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
const OWN = [
    'PATH',
    'HOME',
    'TMPDIR',
    'TZ',
    'LANG',
    'LC_ALL',
    'LOCPATH',
    'SOURCE_DATE_EPOCH',
    'REPRO_CANARY',
];
const NEVER = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|LD_|DYLD_)|^(?:NODE_OPTIONS|BASH_ENV|ENV)$/;
function commonEnvironment(processes, keptNames) {
    const faults = keptNames.flatMap((name) => {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            return [`${JSON.stringify(name)} is no name of a variable`];
        if (OWN.includes(name))
            return [`"${name}" is set by the check itself`];
        if (NEVER.test(name))
            return [`"${name}" never enters a build: it may hold a token or load foreign code`];
        return processes.variable(name) === undefined ? [`"${name}" is not set`] : [];
    });
    const [first, ...others] = faults;
    if (first !== undefined) {
        throw new problem/* Problem */.AF('input/invalid', `keep-environment: ${first}`, {
            hint: 'Name, one per line, variables that are set and that builds may see.',
            details: others.map((fault) => `keep-environment: ${fault}`),
        });
    }
    const { PATH = '' } = processes.baseEnvironment;
    return { ...present(processes, [...TOOLCHAINS, ...keptNames]), PATH };
}
function networkEnvironment(processes) {
    const variables = Object.entries(present(processes, NETWORK));
    return Object.fromEntries(variables.filter(([, value]) => !value.includes('@')));
}
function present(processes, names) {
    const pairs = names.flatMap((name) => {
        const value = processes.variable(name);
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/canary.ts

function canaryOf(seed, side, factor) {
    const digits = (0,digest/* sha256 */.sc)(`${seed}\n${side}\n${factor}`);
    return `${factor}-${side}-${digits.slice(0, side === 'a' ? 16 : 28)}`;
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/side.ts


function planSide({ side, seed, folder, varied, supplied, common }) {
    const parts = variations.flatMap((variation) => {
        const from = varied.has(variation.id) ? side : 'a';
        const own = variation.parts(factorValue(variation, from, seed), folder);
        const extra = from === 'b' ? supplied.get(variation.id) : undefined;
        return extra === undefined ? [own] : [own, extra];
    });
    const last = (key) => parts.findLast((part) => part[key] !== undefined)?.[key];
    const environment = Object.assign({}, common, ...parts.map((part) => part.environment ?? {}));
    const suffixes = parts.flatMap(({ pathSuffix }) => pathSuffix ?? []);
    return {
        side,
        folder,
        sourceFolder: last('sourceFolder') ?? `${folder}/source`,
        umask: last('umask') ?? '0022',
        environment: { ...environment, PATH: [common.PATH, ...suffixes].join(':') },
        folders: parts.flatMap(({ folders = [] }) => folders),
    };
}
function factorValue(variation, side, seed) {
    return variation.value(side, canaryOf(seed, side, variation.id));
}
function runCommand(processes, plan, { sh, bash }, command, options) {
    const shell = bash === undefined
        ? [sh, '-eu', '-c', command]
        : [bash, '--noprofile', '--norc', '-euo', 'pipefail', '-c', command];
    return run(processes, plan, sh, shell, options);
}
function runProbe(processes, plan, { sh }, probe) {
    return run(processes, plan, sh, [sh, '-c', probe], { deadlineMs: 10_000 });
}
function run(processes, plan, sh, command, options) {
    return processes.run({
        file: sh,
        args: ['-c', 'umask "$1"; shift; exec "$@"', 'sh', plan.umask, ...command],
        folder: plan.sourceFolder,
        environment: plan.environment,
        ...options,
    });
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/build.ts



const LAST_LINES = 10;
const LINE_CHARACTERS = 300;
async function buildSide({ processes, log }, plan, shells, { prepare, build, deadlineMs }) {
    const online = { ...networkEnvironment(processes), ...plan.environment };
    const steps = [
        { step: 'prepare', command: prepare, environment: online },
        { step: 'build', command: build, environment: plan.environment },
    ];
    for (const { step, command, environment } of steps) {
        if (command === undefined)
            continue;
        const lastLines = [];
        const onLine = (line) => {
            log.output(line);
            const text = (0,plain_text/* plainLine */.h)(line.replaceAll(plan.folder, '$SIDE')).slice(0, LINE_CHARACTERS);
            if (text.trim() !== '')
                lastLines.push(text);
            if (lastLines.length > LAST_LINES)
                lastLines.shift();
        };
        const [firstLine = '', ...more] = command.split('\n');
        const name = step === 'build' ? 'Build' : 'Prepare';
        const title = `${name} ${plan.side.toUpperCase()}: ${firstLine}${more.length > 0 ? ' …' : ''}`;
        const { exitCode, signal, timedOut } = await log.group(title, () => runCommand(processes, { ...plan, environment }, shells, command, { deadlineMs, onLine }));
        if (exitCode === 0 && !timedOut)
            continue;
        return {
            side: plan.side,
            step,
            ...(exitCode === undefined ? {} : { exitCode }),
            ...(signal === undefined ? {} : { signal }),
            ...(timedOut ? { timedOutMs: deadlineMs } : {}),
            lastLines,
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/built-files.ts




const INPUT = 'artifact-path';
const SHOWN_FILES = 5;
async function takeBuiltFiles(files, side, sourceFolder, patterns, to) {
    const artifacts = await artifactsOf(files, side, sourceFolder, patterns);
    const taken = [];
    for (const { name, path, sizeBytes, sha256 } of artifacts) {
        const target = `${to}/${name}`;
        await files.copyFile(path, target);
        taken.push({ name, path: target, sizeBytes, sha256 });
    }
    await (0,subjects/* refuseChanged */.dT)(files, artifacts);
    return taken;
}
async function artifactsOf(files, side, folder, patterns) {
    try {
        return await (0,subjects/* findArtifacts */.n1)(files, folder, patterns, INPUT);
    }
    catch (error) {
        if (!isNoMatch(error))
            throw error;
    }
    const excludes = patterns.filter((pattern) => pattern.startsWith('!'));
    const found = new Map();
    for (const { pattern, base } of (0,glob/* compileGlobs */.t)(patterns, INPUT).includes) {
        try {
            for (const artifact of await (0,subjects/* findArtifacts */.n1)(files, folder, [pattern, ...excludes], INPUT))
                found.set(artifact.name, artifact);
        }
        catch (error) {
            if (!isNoMatch(error))
                throw error;
            if (side === 'a')
                throw await artifactNone(files, folder, pattern, base);
        }
    }
    return [...found.values()];
}
const isNoMatch = (error) => error instanceof problem/* Problem */.AF && error.code === 'input/no-match';
async function artifactNone(files, folder, pattern, base) {
    const place = base === '.' ? '' : base;
    const under = (await files.info(`${folder}/${place}`))?.kind === 'folder' ? place : '';
    const names = (await files.list(`${folder}/${under}`)).map(({ name, kind }) => (0,plain_text/* plainLine */.h)([under, kind === 'folder' ? `${name}/` : name].filter((part) => part !== '').join('/')));
    const more = names.length > SHOWN_FILES ? ` and ${names.length - SHOWN_FILES} more` : '';
    const where = under === '' ? 'the top folder' : `${(0,plain_text/* plainLine */.h)(under)}/`;
    const listed = names.length === 0
        ? `${where} is empty`
        : `Files under ${where}: ${names.slice(0, SHOWN_FILES).join(', ')}${more}`;
    return new problem/* Problem */.AF('reproducibility/artifact-none', `${INPUT}: pattern "${(0,plain_text/* plainLine */.h)(pattern)}" matched no file after build A. ${listed}.`);
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/side-folders.ts

async function makeSideFolders(ports, { folder, sourceFolder, folders }) {
    await removeFolder(ports, folder);
    for (const path of [sourceFolder, ...folders])
        await ports.files.makeFolder(path, 0o755);
}
async function removeFolder({ files, processes }, folder) {
    try {
        await files.remove(folder);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        await processes.run({
            file: 'chmod',
            args: ['-R', 'u+rwX', '--', folder],
            folder: '/',
            environment: { PATH: '/usr/bin:/bin' },
            deadlineMs: 60_000,
        });
        await files.remove(folder);
    }
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/factors.ts





async function probeSides({ files, processes, log }, request) {
    const { selection, seed, shells } = request;
    const supplied = new Map();
    const plan = (side, varied) => planSide({ ...request, side, varied, supplied });
    async function observe(side, wanted) {
        const sidePlan = plan(side, wanted);
        await makeSideFolders({ files, processes }, sidePlan);
        const seen = new Map();
        for (const { id, probe } of variations.filter((variation) => wanted.has(variation.id))) {
            const { exitCode, stdout } = await runProbe(processes, sidePlan, shells, probe);
            if (exitCode === 0)
                seen.set(id, shown(stdout, sidePlan));
        }
        return seen;
    }
    const wanted = new Set(selection.varied);
    const atA = await observe('a', wanted);
    const atB = new Map(await observe('b', wanted));
    const differs = (id) => atA.has(id) && atB.has(id) && atA.get(id) !== atB.get(id);
    for (const { id, supply } of variations.filter(hasSupply)) {
        if (!wanted.has(id) || differs(id))
            continue;
        log.progress(`Making what the factor "${id}" needs`);
        const folder = `${request.suppliesFolder}/${id}`;
        const parts = await supply({ files, processes, folder, findProgram: request.findProgram });
        if (parts === undefined)
            continue;
        supplied.set(id, parts);
        const again = (await observe('b', wanted)).get(id);
        if (again !== undefined)
            atB.set(id, again);
    }
    const applied = new Set(selection.varied.filter(differs));
    const factors = variations.map((variation) => {
        const { id, title, ifNotApplied } = variation;
        const side = (name, seen) => {
            const value = factorValue(variation, applied.has(id) ? name : 'a', seed);
            const observed = seen.get(id);
            return observed === undefined ? { value } : { value, observed };
        };
        const asked = wanted.has(id);
        const both = { id, title, asked, a: side('a', atA), b: side('b', atB) };
        if (applied.has(id))
            return { ...both, applied: true };
        const reason = asked ? ifNotApplied : 'not asked for';
        return { ...both, applied: false, reason };
    });
    return { factors, a: plan('a', applied), b: plan('b', applied) };
}
function refuseUnapplied(factors, selection) {
    const missing = factors.filter(({ id, applied }) => !applied && selection.required.includes(id));
    if (missing.length === 0)
        return;
    const [first = '', ...others] = missing.map(({ id, reason }) => `Variation "${id}" was not applied: ${reason}`);
    throw new problem/* Problem */.AF('reproducibility/variation-not-applied', first, { details: others });
}
function hasSupply(variation) {
    return 'supply' in variation;
}
function shown(stdout, { folder }) {
    return (0,plain_text/* plainLine */.h)(stdout.trim().replaceAll(folder, '$SIDE').replaceAll('\n', ' ')).slice(0, 200);
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/source-tree.ts




const SKIPPED_NAMES = new Set(['.git', 'node_modules']);
async function sourceTree(files, workspace, otherFolders) {
    const root = await files.realPath(workspace);
    if (root === undefined || (await files.info(root))?.kind !== 'folder') {
        throw new problem/* Problem */.AF('file/unreadable', 'the sources are no folder', { at: { file: workspace } });
    }
    const skipped = new Set();
    for (const folder of otherFolders) {
        const real = (await files.realPath(folder)) ?? folder;
        if (real.startsWith(`${root}/`))
            skipped.add(real.slice(root.length + 1));
    }
    return {
        root,
        skips: (path) => skipped.has(path) || SKIPPED_NAMES.has(path.slice(path.lastIndexOf('/') + 1)),
    };
}
async function copySources(files, tree, to, artifacts) {
    await files.copyTree(tree.root, to, tree.skips);
    for await (const { path, kind } of walk(files, { root: to, skips: () => false })) {
        if (kind !== 'folder' && artifacts.matches(path))
            await files.remove(`${to}/${path}`);
    }
}
async function fingerprints(files, tree) {
    const found = new Map();
    for await (const { path, kind } of walk(files, tree)) {
        if (kind === 'folder')
            found.set(path, kind);
        else
            found.set(path, (await files.info(`${tree.root}/${path}`))?.fingerprint ?? 'gone');
    }
    return found;
}
function compareFingerprints(before, after) {
    const changes = [];
    for (const [path, fingerprint] of before) {
        const now = after.get(path);
        if (now === undefined)
            changes.push({ path, change: 'removed' });
        else if (now !== fingerprint)
            changes.push({ path, change: 'changed' });
    }
    for (const path of after.keys())
        if (!before.has(path))
            changes.push({ path, change: 'added' });
    return (0,order/* sortedBy */.V)(changes, ({ path }) => path);
}
async function treeDigest(files, tree) {
    const lines = [];
    for await (const { path, kind } of walk(files, tree)) {
        if (kind === 'file')
            lines.push(`${(await files.hash(`${tree.root}/${path}`)).sha256}  ${path}\n`);
        else if (kind === 'link')
            lines.push(`link  ${path}\n`);
    }
    return (0,digest/* sha256 */.sc)((0,order/* sortedBy */.V)(lines, (line) => line.slice(line.indexOf('  '))).join(''));
}
async function* walk(files, tree) {
    let seen = 0;
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of await files.list(folder === '' ? tree.root : `${tree.root}/${folder}`)) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (tree.skips(path))
                continue;
            seen += 1;
            if (seen > limits/* limits */.F.walkEntries) {
                throw new problem/* Problem */.AF('limit/exceeded', `more than ${limits/* limits */.F.walkEntries} files and folders`, {
                    at: { file: tree.root },
                });
            }
            yield { path, kind };
            if (kind === 'folder')
                folders.push(path);
        }
    }
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/source-revision.ts

const FIXED_EPOCH = 315_532_800;
async function readSourceRevision({ files, processes }, tree, git) {
    const head = git === undefined ? undefined : await readHead(processes, tree.root, git);
    return head ?? { kind: 'tree', id: await treeDigest(files, tree), sourceDateEpoch: FIXED_EPOCH };
}
async function readHead(processes, root, git) {
    const { exitCode, stdout } = await processes.run({
        file: git,
        args: ['-c', 'safe.directory=*', 'rev-list', '--max-count=1', '--timestamp', 'HEAD'],
        folder: root,
        environment: { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_OPTIONAL_LOCKS: '0' },
        deadlineMs: 30_000,
    });
    const [, epoch, commit] = /^(\d{1,12}) ([0-9a-f]{40}|[0-9a-f]{64})$/.exec(stdout.trim()) ?? [];
    if (exitCode !== 0 || epoch === undefined || commit === undefined)
        return undefined;
    return { kind: 'commit', id: commit, sourceDateEpoch: Number(epoch) };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/rebuild.ts











async function rebuild(ports, request) {
    const { files, processes } = ports;
    const { selection, keptVariables } = request;
    const artifacts = (0,glob/* compileGlobs */.t)(request.artifactPatterns, 'artifact-path');
    const common = commonEnvironment(processes, keptVariables);
    const folder = await files.temporaryFolder('reproduce');
    const tree = await sourceTree(files, request.sourceFolder, [...request.otherFolders, folder]);
    const find = (name) => (0,programs/* findProgram */.K)(files, common.PATH, tree.root, name);
    const shells = { sh: await requiredShell(find), bash: await find('bash') };
    const revision = await readSourceRevision(ports, tree, await find('git'));
    const work = { ...request, tree, artifacts, shells, folder };
    try {
        const { factors, a, b } = await probeSides(ports, {
            seed: revision.id,
            folder: sideFolder(work),
            suppliesFolder: `${folder}/supplies`,
            common: { ...common, SOURCE_DATE_EPOCH: String(revision.sourceDateEpoch) },
            selection,
            shells,
            findProgram: find,
        });
        if (!request.allowUnapplied)
            refuseUnapplied(factors, selection);
        for (const { id, asked, applied, reason } of factors) {
            if (asked)
                ports.log.info(applied ? `Varied: ${id}` : `Not varied: ${id} (${reason})`);
        }
        return { revision, factors, keptVariables, ...(await buildBoth(ports, work, a, b)) };
    }
    finally {
        await removeFolder(ports, sideFolder(work));
    }
}
const sideFolder = ({ folder }) => `${folder}/side`;
async function buildBoth(ports, work, a, b) {
    const first = await buildOne(ports, work, a, await fingerprints(ports.files, work.tree));
    if ('failure' in first) {
        const { failure, sourceChanges } = first;
        return { failure, sourceChanges, reference: [], comparison: undefined };
    }
    const { made: reference } = first;
    const second = await buildOne(ports, work, b, first.sources);
    const sourceChanges = [...first.sourceChanges, ...second.sourceChanges];
    if ('failure' in second) {
        return { failure: second.failure, sourceChanges, reference, comparison: undefined };
    }
    return { sourceChanges, reference, comparison: await compareSets(ports.files, reference, second.made) };
}
async function buildOne(ports, work, plan, before) {
    const { files } = ports;
    const { side, sourceFolder } = plan;
    ports.log.progress(`Copying the sources for build ${side.toUpperCase()}`);
    await makeSideFolders(ports, plan);
    await copySources(files, work.tree, sourceFolder, work.artifacts);
    const failure = await buildSide(ports, plan, work.shells, work.commands);
    const sources = await fingerprints(files, work.tree);
    const changes = compareFingerprints(before, sources);
    const sourceChanges = changes.length === 0 ? [] : [{ side, changes }];
    if (failure !== undefined)
        return { failure, sourceChanges, sources };
    const taken = `${work.folder}/made-${side}`;
    const made = await takeBuiltFiles(files, side, sourceFolder, work.artifactPatterns, taken);
    return { made, sourceChanges, sources };
}
async function requiredShell(find) {
    const sh = await find('sh');
    if (sh !== undefined)
        return sh;
    throw new problem/* Problem */.AF('process/not-started', 'no "sh" on PATH outside the workspace', {
        hint: 'Builds run in a POSIX shell; start this on Linux or macOS.',
    });
}

;// CONCATENATED MODULE: ./actions/reproducibility-check/src/rebuild.ts



async function rebuildTwice(inputs, ports, at, evidenceFolder) {
    const found = await rebuild(ports, {
        sourceFolder: at(inputs['source-path']),
        otherFolders: [evidenceFolder],
        commands: {
            build: inputs.build ?? '',
            deadlineMs: inputs['timeout-minutes'] * 60_000,
            ...(inputs.prepare === undefined ? {} : { prepare: inputs.prepare }),
        },
        artifactPatterns: inputs['artifact-path'],
        selection: selectVariations(inputs.variations),
        allowUnapplied: inputs['allow-unapplied-variations'],
        keptVariables: inputs['keep-environment'],
    });
    return {
        finding: findingOfRebuild(found, inputs.require),
        environments: { a: formatEnvironment(found, 'a'), b: formatEnvironment(found, 'b') },
    };
}

// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/domain/reproducibility/statement.ts





function reproducibilityStatement(finding, bound, producer) {
    const { reference } = finding;
    if (reference.length === 0)
        return undefined;
    if (reference.length > limits/* limits */.F.subjects) {
        throw new problem/* Problem */.AF('subject/limit', `${reference.length} files; one statement has at most ${limits/* limits */.F.subjects} subjects`, { hint: 'Pack the files into one archive in the build, or name fewer by artifact-path.' });
    }
    const subjects = reference.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
    return (0,in_toto/* statementBytes */.Tp)(subjects, in_toto/* predicateTypes */.ZR.reproducibility, predicateOf(finding, bound, producer));
}
function predicateOf(finding, { report, environments }, producer) {
    const { mode, require, conclusion, reference, comparison, coverage } = finding;
    const rebuilt = digestOfSet(comparison?.second ?? []);
    return {
        mode,
        result: conclusion.result,
        level: conclusion.level,
        regenerated: conclusion.level === 'byte',
        require,
        reference: { ...digestMember(digestOfSet(reference)), ...environmentMember(environments?.a) },
        rebuilds: comparison === undefined
            ? []
            : [
                {
                    ...digestMember(rebuilt),
                    ...(mode === 'rebuild' ? { isolation: ISOLATION } : {}),
                    ...environmentMember(environments?.b),
                },
            ],
        variations: variationsOf(coverage),
        rules: [],
        causes: [],
        unexplained: unexplainedOf(finding),
        incomplete: conclusion.result === 'incomplete' || conclusion.result === 'build-failed',
        tool: { version: producer.version, distDigest: distDigestOf(producer) },
        report: { digest: { sha256: report } },
    };
}
const digestMember = (sha256) => (sha256 === undefined ? {} : { digest: { sha256 } });
const environmentMember = (sha256) => sha256 === undefined ? {} : { environment: { digest: { sha256 } } };
function distDigestOf({ distDigest }) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(distDigest) ?? [];
    return sha256 === undefined ? {} : { sha256 };
}

;// CONCATENATED MODULE: ./actions/reproducibility-check/src/record.ts





const FOLDER = 'reports/reproducibility';
async function record(files, evidence, producer, finding, { environments, exportArtifacts }) {
    const subjects = finding.reference.map((file) => file.sha256);
    const json = (name, value) => ({
        name: `${FOLDER}/${name}`,
        kind: 'report',
        bytes: (0,canonical_json/* canonicalBytes */.M)(value),
        mediaType: 'application/json',
        subjects,
    });
    const report = json('report.json', formatReport(finding));
    const a = environments && json('environment-a.json', environments.a);
    const b = environments && json('environment-b.json', environments.b);
    const bound = {
        report: (0,digest/* sha256 */.sc)(report.bytes),
        ...(a && b ? { environments: { a: (0,digest/* sha256 */.sc)(a.bytes), b: (0,digest/* sha256 */.sc)(b.bytes) } } : {}),
    };
    const bytes = reproducibilityStatement(finding, bound, producer);
    const statement = bytes && {
        name: `${FOLDER}/statement.json`,
        kind: 'statement',
        bytes,
        mediaType: 'application/vnd.in-toto+json',
        subjects,
    };
    await evidence.write([report, a, b, statement].filter((item) => item !== undefined));
    if (exportArtifacts)
        await exportReference(files, evidence, finding);
    return {
        reportPath: `${evidence.folder}/${report.name}`,
        ...(statement === undefined ? {} : { statementPath: `${evidence.folder}/${statement.name}` }),
    };
}
async function exportReference(files, evidence, { reference }) {
    const items = [];
    for (const { name, path, sha256: digest } of reference) {
        items.push({
            name: `artifacts/${name}`,
            kind: 'artifact',
            bytes: await files.read(path, limits/* limits */.F.artifactBytes),
            mediaType: 'application/octet-stream',
            subjects: [digest],
        });
    }
    await evidence.write(items);
    await evidence.addSubjects(reference.map(({ name, sha256: digest }) => ({ name, digest: { sha256: digest } })));
}

// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
;// CONCATENATED MODULE: ./actions/reproducibility-check/src/summary.ts



const SHOWN_DIFFERENCES = 50;
function headlineOf({ conclusion, comparison, reference, mode, coverage }) {
    const files = (count) => (count === 1 ? '1 file' : `${count} files`);
    switch (conclusion.result) {
        case 'reproduced':
            return mode === 'compare'
                ? `${files(reference.length)} equal byte for byte in both sets.`
                : `${files(reference.length)} equal byte for byte in two builds that differed in ${coverage.applied.join(', ') || 'nothing'}.`;
        case 'not-reproduced': {
            const { differences = [], onlyInFirst = [], onlyInSecond = [] } = comparison ?? {};
            const lone = onlyInFirst.length + onlyInSecond.length;
            const alone = lone === 0 ? '' : ` and ${files(lone)} on one side only`;
            return `Not reproduced: of ${files(reference.length)}, ${differences.length} with different bytes${alone}.`;
        }
        case 'build-failed':
            return 'A build failed, so nothing was compared.';
        case 'incomplete':
            return 'The builds gave equal bytes but were not apart, so nothing is proved.';
    }
}
function levelOf({ conclusion, coverage, mode }) {
    if (conclusion.level === undefined)
        return 'none: nothing was compared';
    if (mode === 'compare')
        return conclusion.level;
    if (coverage.skipped.length === 0)
        return `${conclusion.level}, varied: MINIMAL`;
    return `${conclusion.level}, varied: PARTIAL, without ${coverage.skipped.map(({ name }) => name).join(', ')}`;
}
function summaryOf(finding, inputs, reportPath) {
    const { conclusion, failure, mode } = finding;
    const reasons = (0,verdict/* reasonsOf */.zM)(conclusion.verdict).map((reason) => (0,markdown.md) `- ${reason}`);
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### Reproducibility check`, (0,markdown.md) `**Verdict: ${conclusion.verdict.kind}** · ${headlineOf(finding)}`, reasons.length === 0 ? undefined : list(reasons), failure === undefined || failure.lastLines.length === 0
        ? undefined
        : (0,markdown/* blocks */.Bv)((0,markdown.md) `Last lines of the build:`, list(failure.lastLines.map((line) => (0,markdown.md) `- ${(0,markdown/* code */.aY)(line)}`))), differencesTable(finding.comparison?.differences ?? []), (0,markdown.md) `Level: ${levelOf(finding)}.`, mode === 'rebuild' ? factorsTable(finding) : undefined, mode === 'rebuild'
        ? (0,markdown.md) `Isolation: ${ISOLATION}. There was no sandbox: a build could look at, or write to, the rest of the machine; only changes of the sources in the workspace are noticed.`
        : undefined, (0,markdown.md) `Report: ${(0,markdown/* code */.aY)(reportPath)}`, (0,markdown.md) `Look again: ${(0,markdown/* code */.aY)(commandOf(inputs))}`);
}
function differencesTable(differences) {
    if (differences.length === 0)
        return undefined;
    const rows = differences
        .slice(0, SHOWN_DIFFERENCES)
        .map(({ name, first, second, firstDifference }) => [
        (0,markdown/* code */.aY)(name),
        (0,markdown.md) `${first.sizeBytes} B ${(0,markdown/* code */.aY)(first.sha256.slice(0, 16))}`,
        (0,markdown.md) `${second.sizeBytes} B ${(0,markdown/* code */.aY)(second.sha256.slice(0, 16))}`,
        firstDifference === undefined ? 'see the report' : String(firstDifference.offset),
        firstDifference === undefined ? '' : (0,markdown/* code */.aY)(firstDifference.first.text),
        firstDifference === undefined ? '' : (0,markdown/* code */.aY)(firstDifference.second.text),
    ]);
    const more = differences.length - rows.length;
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['File', 'A', 'B', 'First offset', 'There in A', 'There in B'], rows), more === 0 ? undefined : (0,markdown.md) `truncated, ${more} more: see the report`);
}
function factorsTable({ coverage }) {
    return (0,markdown/* table */.tp)(['Factor', 'Varied', 'Why not'], [
        ...coverage.applied.map((name) => [name, 'yes, seen in both builds', '']),
        ...coverage.skipped.map(({ name, reason }) => [name, 'no', reason]),
    ]);
}
const list = (items) => items.reduce((all, item) => (0,markdown.md) `${all}\n${item}`);
function commandOf(inputs) {
    const shown = inputs.mode === 'rebuild'
        ? ['source-path', 'prepare', 'build', 'artifact-path', 'variations']
        : ['mode', 'first-path', 'second-path'];
    const flags = shown.flatMap((name) => {
        const value = inputs[name] ?? [];
        return [value].flat().map((one) => `--${name} ${shellWord(one)}`);
    });
    return ['secure-build reproduce', ...flags].join(' ');
}
function shellWord(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    if (!/[\r\n\t]/.test(text))
        return `'${text.replaceAll("'", `'\\''`)}'`;
    const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    return `$'${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}'`;
}

;// CONCATENATED MODULE: ./actions/reproducibility-check/src/run.ts











async function run_run({ inputs, ports, context }) {
    refuseInputsOfOtherModes(inputs);
    const at = (path) => (0,external_node_path_.resolve)(context.workspace, path);
    const evidenceFolder = at(inputs['evidence-path'] ?? context.defaultEvidencePath);
    await (0,outside_link/* refuseOutsideLink */.K)(ports.files, context.workspace, evidenceFolder, 'evidence-path');
    await (0,outside_link/* refuseOutsideLink */.K)(ports.files, context.workspace, at(inputs['source-path']), 'source-path');
    const producer = (0,suite_version/* producerOf */._)('reproducibility-check');
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, evidenceFolder, producer);
    const { finding, environments } = inputs.mode === 'rebuild'
        ? await rebuildTwice(inputs, ports, at, evidenceFolder)
        : await compare(inputs, ports, at);
    const recorded = await record(ports.files, evidence, producer, finding, {
        environments,
        exportArtifacts: inputs['export-artifacts'],
    });
    const { conclusion, coverage, comparison, reference } = finding;
    const skipped = coverage.skipped.map(({ name, reason }) => `${name}: ${reason}`);
    return {
        verdict: conclusion.verdict,
        headline: headlineOf(finding),
        facts: [
            ['Result', conclusion.result],
            ['Level', levelOf(finding)],
            ['Varied', coverage.applied.join(', ') || 'nothing'],
            ['Not varied', skipped.join('; ') || 'nothing'],
            ['Report', recorded.reportPath],
        ],
        summary: summaryOf(finding, inputs, recorded.reportPath),
        outputs: {
            result: conclusion.result,
            level: conclusion.level ?? '',
            regenerated: conclusion.level === 'byte',
            'unexplained-files': unexplainedOf(finding),
            'first-digest': digestOfSet(reference) ?? '',
            'second-digest': digestOfSet(comparison?.second ?? []) ?? '',
            'applied-variations': coverage.applied.join('\n'),
            'skipped-variations': skipped.join('\n'),
            'report-path': recorded.reportPath,
            'statement-path': recorded.statementPath ?? '',
        },
        annotations: coverage.skipped
            .filter(({ asked }) => asked)
            .map(({ name, reason }) => ({
            kind: 'notice',
            message: `Variation "${name}" was not applied: ${reason} The result does not cover it.`,
        })),
        details: formatReport(finding),
    };
}


/***/ })

};
