export const id = 233;
export const ids = [233];
export const modules = {

/***/ 65560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findStarterPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);



const PLACE = 'actions/policy-gate/starter-policy.yaml';
async function findStarterPolicy(files, from = import.meta.url) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(from));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, PLACE);
        if ((await files.info(path))?.kind === 'file')
            return path;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
            throw new _secure_build_common_core_problem__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('policy/not-found', `the starter policy of the suite is missing (${PLACE})`);
        }
    }
}


/***/ }),

/***/ 74612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ init_inputs),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/formats/suite-uris.ts
var suite_uris = __webpack_require__(76838);
;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/calling-workflow.ts

const neededPermissions = {
    build: {
        actions: ['read', 'the jobs of this run and what they hand over'],
        attestations: ['write', 'the attestation store'],
        contents: ['read', 'the checkout'],
        'id-token': ['write', 'the certificate; only the job that signs asks for it'],
    },
    gate: {
        actions: ['read', 'what is handed over'],
        contents: ['read', 'the policy'],
        'id-token': ['write', 'the certificate of the decision'],
    },
    promote: {
        actions: ['read', 'what is handed over'],
        attestations: ['read', 'the attestation of the release'],
        contents: ['write', 'the release'],
    },
};
function callingWorkflow(adoption) {
    const { project, release, policyPath } = adoption;
    const suite = new URL(suite_uris/* suiteRepository */.V3).pathname.slice(1);
    const call = (name) => `    uses: ${suite}/.github/workflows/${name}.yml@${release.commit} # ${release.version}`;
    return `${[
        '# Builds, signs, decides and publishes what a tag names. Written once by "secure-build init"; it is yours now.',
        'name: secure-build',
        '',
        'on:',
        '  push:',
        '    tags: ["v*"]',
        '',
        'permissions: {}',
        '',
        'cache-mode: none',
        '',
        'concurrency:',
        `  group: secure-build-${'$'}{{ github.ref }}`,
        '  cancel-in-progress: false',
        '',
        'jobs:',
        '  build:',
        '    name: build',
        ...permissionsOf('build'),
        call('build'),
        '    with:',
        `      preset: ${project.preset}`,
        ...(project.command === undefined ? [] : [`      command: ${quoted(project.command)}`]),
        ...(project.folder === '.' ? [] : [`      working-directory: ${quoted(project.folder)}`]),
        ...artifactLines(project.artifacts),
        ...(project.toolchain === undefined ? [] : [`      toolchain-version: ${quoted(project.toolchain)}`]),
        '',
        '  gate:',
        '    name: gate',
        '    needs: build',
        "    if: needs.build.outputs.status == 'signed'",
        ...permissionsOf('gate'),
        call('gate'),
        '    with:',
        handed('handoff', 'build', 'handoff'),
        handed('evidence', 'build', 'evidence-handoff'),
        `      policy-path: ${quoted(policyPath)}`,
        '',
        '  promote:',
        '    name: promote',
        '    needs: [build, gate]',
        "    if: needs.gate.outputs.verdict == 'pass'",
        ...permissionsOf('promote'),
        call('promote'),
        '    with:',
        handed('handoff', 'build', 'handoff'),
        handed('evidence', 'gate', 'evidence-handoff'),
        '      require-decision: always',
    ].join('\n')}\n`;
}
function permissionsOf(workflow) {
    const granted = Object.entries(neededPermissions[workflow]);
    return [
        '    permissions:',
        ...granted.map(([right, [level, reason]]) => `      ${right}: ${level} # ${reason}`),
    ];
}
function artifactLines(globs) {
    const [first = '', ...others] = globs;
    if (others.length === 0)
        return [`      artifacts: ${quoted(first)}`];
    return ['      artifacts: |', ...globs.map((glob) => `        ${glob}`)];
}
const handed = (input, job, output) => `      ${input}: ${'$'}{{ needs.${job}.outputs.${output} }}`;
const quoted = (text) => JSON.stringify(text);

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/new-file-diff.ts
function newFileDiff(path, text) {
    const lines = text.split('\n').slice(0, -1);
    return [
        `diff --git a/${path} b/${path}`,
        'new file mode 100644',
        '--- /dev/null',
        `+++ b/${path}`,
        `@@ -0,0 +1,${lines.length} @@`,
        ...lines.map((line) => `+${line}`),
    ].join('\n');
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/common/src/formats/lockfiles/registry.ts + 5 modules
var registry = __webpack_require__(76224);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/presets.ts
var presets = __webpack_require__(18578);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
;// CONCATENATED MODULE: ./packages/common/src/formats/workflow-uses.ts


const ALIASES = 100;
async function parseWorkflowUses(source, file) {
    const refuse = (fault) => {
        throw new problem/* Problem */.AF('file/unreadable', fault, { at: { file } });
    };
    const text = (0,core_bytes/* decodeUtf8 */._6)(source) ?? refuse('not UTF-8 text');
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let value;
    try {
        const document = parseDocument(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            logLevel: 'silent',
        });
        const [fault] = document.errors;
        if (fault !== undefined)
            return refuse(`no YAML: ${fault.code} at line ${fault.linePos?.[0].line ?? 1}`);
        value = document.toJS({ maxAliasCount: ALIASES, mapAsMap: true });
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            throw error;
        throw new problem/* Problem */.AF('file/unreadable', 'cannot be read as YAML', { at: { file }, cause: error });
    }
    if (!(value instanceof Map))
        return refuse('not a workflow: expected a mapping');
    const on = value.get('on');
    const push = on instanceof Map ? on.get('push') : undefined;
    return {
        events: eventsOf(on),
        hasTags: push instanceof Map && push.has('tags'),
        actions: jobsOf(value.get('jobs')).flatMap((job) => [
            ...textOf(job.get('uses')),
            ...listOf(job.get('steps')).flatMap((step) => (step instanceof Map ? textOf(step.get('uses')) : [])),
        ]),
    };
}
function eventsOf(on) {
    if (on instanceof Map)
        return [...on.keys()].flatMap(textOf);
    return Array.isArray(on) ? on.flatMap(textOf) : textOf(on);
}
function jobsOf(jobs) {
    return jobs instanceof Map ? [...jobs.values()].filter((job) => job instanceof Map) : [];
}
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? [value] : []);

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/existing-workflows.ts




const FOLDER = '.github/workflows';
async function readWorkflows(files, root) {
    if ((await files.info(`${root}/${FOLDER}`))?.kind !== 'folder')
        return [];
    const entries = await files.list(`${root}/${FOLDER}`);
    const names = entries
        .filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/.test(name))
        .map(({ name }) => name)
        .sort(order/* byCodeUnits */.C);
    const outlines = [];
    for (const name of names) {
        const path = `${FOLDER}/${name}`;
        outlines.push({ path, uses: await usesOf(files, `${root}/${path}`, path) });
    }
    return outlines;
}
async function usesOf(files, file, path) {
    try {
        return await parseWorkflowUses(await files.read(file, limits/* limits */.F.manifestBytes), path);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return { unread: error.message };
        throw error;
    }
}
function meetings(workflows) {
    return workflows.flatMap(({ path, uses }) => {
        if ('unread' in uses)
            return [`${path} could not be read (${uses.unread}): look whether it publishes releases.`];
        const calls = (pattern) => uses.actions.find((action) => pattern.test(action));
        const generator = calls(/^slsa-framework\/slsa-github-generator\//);
        const attest = calls(/^actions\/attest(?:-[a-z-]+)?(?:\/|@)/);
        const release = calls(/^(?:softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|goreleaser\/goreleaser-action|googleapis\/release-please-action)@/);
        const isOfTags = uses.events.includes('release') || uses.hasTags;
        return [
            ...(generator === undefined
                ? []
                : [
                    `${path} calls ${generator}: build.yml takes its place, see .github/docs/migration.md of the suite.`,
                ]),
            ...(attest === undefined
                ? []
                : [
                    `${path} calls ${attest} in a job of its own (SLSA Build L2 at most): build.yml takes its place.`,
                ]),
            ...(release === undefined
                ? []
                : [
                    `${path} calls ${release}: let only one workflow publish a tag; promote.yml refuses a release that somebody else published.`,
                ]),
            ...(isOfTags && release === undefined && generator === undefined
                ? [
                    `${path} also runs for tags or releases: look whether it publishes what the new workflow publishes.`,
                ]
                : []),
        ];
    });
}

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/plan.ts





const SHOWN = 60;
function planAdoption(survey, wishes) {
    const { release, repository, workflowPath, policyPath } = wishes;
    const { project, why, found } = wishes.preset === 'generic' ? genericProject(wishes) : foundProject(survey, wishes);
    const lockfile = found?.lockfile;
    const isComplete = lockfile !== undefined && (0,registry/* lockfileParserOf */.g)(lockfile) !== undefined;
    const sbom = { isComplete, mayBeEmpty: !isComplete || found?.hasNoDependencies === true };
    return {
        adoption: { project, sbom, release, repository, workflowPath, policyPath },
        decisions: [
            ['Preset', `${project.preset}, ${why}`],
            ...(project.folder === '.' ? [] : [['Folder', project.folder]]),
            ['Artifacts', project.artifacts.join(', ')],
            ['Toolchain', whichToolchain(found)],
            ['Pin', `${release.commit} (${release.version}), as ${wishes.releaseFrom} says`],
            ['Runs for', 'pushed tags "v*"'],
            ['Signer', `build.yml at that commit, for ${repository}, as ${wishes.repositoryFrom} says`],
            [
                'Policy',
                `checksums, provenance, ${sbomAsked(sbom)}, and one signature by that signer; what is missing fails`,
            ],
        ],
        checks: [
            ...(found?.cautions ?? []),
            ...(isComplete
                ? []
                : [
                    `The SBOM will not be complete, and the policy does not ask for it: ${lockfile ?? 'what this project installs from'} is not read yet.`,
                ]),
            ...meetings(survey.workflows),
            'The policy names the repository by its name: compare it with GitHub, capital letters too, and add sourceRepositoryId, which stays when the name changes hands.',
            'The rules of the repository should let only those create tags "v*" who may release.',
        ],
    };
}
function whichToolchain(found) {
    if (found === undefined)
        return 'what the command finds on the machine';
    const { preset, toolchain, inexactToolchain } = found;
    if (toolchain !== undefined)
        return `${toolchain.version}, as ${toolchain.from} says`;
    const own = `${(0,presets/* findPreset */.t)(preset)?.toolchain?.version}, that of the preset`;
    return inexactToolchain === undefined
        ? `${own}: no file that init reads asks for another`
        : `${own}: ${inexactToolchain.from} says ${JSON.stringify(inexactToolchain.text.slice(0, SHOWN))}, which is no exact version`;
}
function sbomAsked({ isComplete, mayBeEmpty }) {
    const faults = [...(isComplete ? [] : ['incomplete']), ...(mayBeEmpty ? ['empty'] : [])];
    return faults.length === 0 ? 'a complete SBOM' : `an SBOM, which may be ${faults.join(' and ')}`;
}
function genericProject({ command, folder = '.', artifacts, preset }) {
    if (command === undefined || artifacts.length === 0) {
        throw new problem/* Problem */.AF('input/invalid', `--preset ${preset} needs --command and --artifacts`, {
            hint: 'Say how to build and what the build leaves: --command "make dist" --artifacts "dist/*".',
        });
    }
    return { project: { preset: 'generic', folder, artifacts, command }, why: 'as asked for' };
}
function foundProject({ projects }, wishes) {
    if (wishes.command !== undefined)
        throw new problem/* Problem */.AF('input/invalid', '--command belongs to --preset generic', {
            hint: 'The other presets bring their own commands.',
        });
    const found = chosen(projects, wishes);
    if (found.unbuildable !== undefined)
        throw new problem/* Problem */.AF('input/invalid', `the preset ${found.preset} cannot build it: ${found.unbuildable}`, {
            hint: 'Use --preset generic with the command that builds and what it leaves: --command COMMAND --artifacts GLOB.',
        });
    const artifacts = wishes.artifacts.length > 0 ? wishes.artifacts : (found.artifacts?.split('\n') ?? []);
    if (artifacts.length === 0) {
        throw new problem/* Problem */.AF('input/invalid', `${found.because} does not tell what the build leaves`, {
            details: found.cautions,
            hint: 'Add --artifacts with the files to attest, relative to the folder of the project.',
        });
    }
    return {
        project: {
            preset: found.preset,
            folder: found.folder,
            artifacts,
            ...(found.toolchain === undefined ? {} : { toolchain: found.toolchain.version }),
        },
        why: `because of ${found.folder === '.' ? '' : `${found.folder}/`}${found.because}`,
        found,
    };
}
function chosen(projects, wishes) {
    const { preset } = wishes;
    const folder = wishes.folder === undefined ? undefined : (0,posix_.normalize)(wishes.folder).replace(/(?<=.)\/$/, '');
    const fitting = projects.filter((project) => (preset === undefined || project.preset === preset) &&
        (folder === undefined || project.folder === folder));
    const atTop = fitting.filter((project) => project.folder === '.');
    const [first, second] = atTop.length > 0 ? atTop : fitting;
    if (first === undefined) {
        if (projects.length > 0)
            throw new problem/* Problem */.AF('input/invalid', 'no project fits --preset and --working-directory; there are:', {
                details: projects.map(describe),
                hint: 'Choose one of these, or build by a command of your own: --preset generic --command COMMAND --artifacts GLOB.',
            });
        throw new problem/* Problem */.AF('input/invalid', 'no project of a known kind was found', {
            hint: 'Known are package.json, pyproject.toml, setup.py, go.mod, Cargo.toml and pom.xml, two folders deep. For anything else, Gradle for example: --preset generic --command COMMAND --artifacts GLOB.',
        });
    }
    if (second !== undefined) {
        throw new problem/* Problem */.AF('input/invalid', 'several projects were found, and one workflow builds one:', {
            details: (atTop.length > 0 ? atTop : fitting).map(describe),
            hint: 'Choose by --preset and --working-directory. For a second one run init again, with another --workflow-path and --policy-path; then give each of the two workflows tags of its own, since a tag is published once.',
        });
    }
    return first;
}
const describe = ({ preset, folder, because }) => `${preset}: ${folder === '.' ? '' : `${folder}/`}${because}`;

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/build-input-faults.ts
var build_input_faults = __webpack_require__(27245);
// EXTERNAL MODULE: ./packages/common/src/domain/provenance/declared-inputs.ts
var declared_inputs = __webpack_require__(39554);
;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/runnable.ts



const untouchedInputs = {
    platform: 'linux-x64',
    store: 'auto',
    instance: 'auto',
    'timeout-minutes': 60,
};
function refuseUnrunnable({ project, workflowPath, policyPath }) {
    const { preset, folder, artifacts, command = '', toolchain = '' } = project;
    const declared = (0,declared_inputs/* parseDeclaredInputs */.xP)(JSON.stringify({
        ...untouchedInputs,
        preset,
        command,
        'working-directory': folder,
        artifacts: artifacts.join('\n'),
        'toolchain-version': toolchain,
    }), 'the new workflow');
    const written = {
        command,
        'working-directory': folder,
        artifacts: artifacts.join('\n'),
        'policy-path': policyPath,
    };
    const faults = [
        ...(0,build_input_faults/* buildInputFaults */.I)(declared).map((fault) => fault.replace(/^input "([a-z-]+)"/, '--$1')),
        ...Object.entries(written).flatMap(([name, text]) => text.includes('${{')
            ? [`--${name}: GitHub would evaluate \${{ … }}; write such an expression into the file yourself`]
            : []),
        ...(/^\.github\/workflows\/[^/]+\.ya?ml$/.test(workflowPath)
            ? []
            : [
                `--workflow-path: expected .github/workflows/NAME.yml; got ${JSON.stringify(workflowPath.slice(0, 200))}`,
            ]),
        ...(/^\.github\/workflows\/[^/]+\.ya?ml$/i.test(policyPath) &&
            workflowPath.toLowerCase() !== policyPath.toLowerCase()
            ? ['--policy-path: GitHub takes every .yml and .yaml file in .github/workflows for a workflow']
            : []),
        ...(workflowPath.toLowerCase() === policyPath.toLowerCase()
            ? ['--policy-path and --workflow-path name the same file']
            : []),
    ];
    const [first, ...others] = faults;
    if (first === undefined)
        return;
    const hint = '"secure-build init --help" shows what each flag takes; a folder that init has found counts as --working-directory.';
    throw others.length === 0
        ? new problem/* Problem */.AF('input/invalid', first, { hint })
        : new problem/* Problem */.AF('input/invalid', `${faults.length} flags give a workflow that could not run`, {
            details: faults,
            hint,
        });
}

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/starter-policy.ts

const ISSUER = 'https://token.actions.githubusercontent.com';
function starterPolicy({ release, repository, sbom }) {
    const builder = `${suite_uris/* suiteRepository */.V3}/.github/workflows/build.yml@${release.commit}`;
    return `${[
        '# What a release must prove. Written once by "secure-build init"; it is yours now.',
        'apiVersion: secure-build/v1',
        'kind: Policy',
        'metadata:',
        `  id: ${JSON.stringify(`${repository}/release`)}`,
        '  version: 1',
        `  owner: ${JSON.stringify(`@${repository.split('/')[0]}`)}`,
        'defaults:',
        '  enforcement: enforce',
        '  onMissingEvidence: fail',
        '  onEmpty: fail',
        'trust:',
        '  signers:',
        '    # The workflow that builds, at the commit that the calling workflow pins: change both together.',
        '    builder:',
        `      issuer: ${ISSUER}`,
        `      subject: { exact: ${JSON.stringify(builder)} }`,
        `      signerDigests: [${JSON.stringify(release.commit)}]`,
        `      sourceRepository: ${JSON.stringify(`https://github.com/${repository}`)}`,
        'rules:',
        '  - id: checksums.present',
        '  - id: provenance.present',
        '  - id: sbom.present',
        ...(sbom.isComplete
            ? []
            : ['    # Not complete: the suite does not read what this project installs from.']),
        `    settings: { formats: [cyclonedx, spdx], matchArtifactDigest: true, requireComplete: ${sbom.isComplete}${sbom.mayBeEmpty ? ', onEmpty: pass' : ''} }`,
        '  - id: signature.threshold',
        '    settings: { m: 1, of: [builder], distinct: true }',
        '  # Add "reproducible.required" when reproduce.yml passes for this project.',
    ].join('\n')}\n`;
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/git.ts
var provenance_git = __webpack_require__(98670);
;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/suite-release.ts

async function releaseOfCheckout(ports, suite) {
    if ((await ports.files.info(`${suite}/.git`)) === undefined)
        return undefined;
    const git = await (0,provenance_git/* findGit */.C)(ports, suite);
    const commit = git === undefined ? undefined : await (0,provenance_git/* commitOf */.D)(git, 'HEAD');
    if (git === undefined || commit === undefined)
        return undefined;
    const { exitCode, stdout } = await git(['tag', '--points-at', 'HEAD']);
    const version = stdout.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
    return exitCode === 0 && version !== undefined ? { commit, version } : undefined;
}
async function repositoryOfCheckout(ports, folder) {
    const git = await (0,provenance_git/* findGit */.C)(ports, folder);
    if (git === undefined)
        return undefined;
    const { exitCode, stdout } = await git(['config', '--get', 'remote.origin.url']);
    const path = /^(?:https:\/\/(?:[^@/\s]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])(\S+)$/.exec(stdout.trim())?.[1];
    const name = path?.replace(/\/$/, '').replace(/\.git$/, '');
    return exitCode === 0 && name !== undefined && isRepositoryName(name) ? name : undefined;
}
async function placeInCheckout(ports, folder) {
    const git = await (0,provenance_git/* findGit */.C)(ports, folder);
    if (git === undefined)
        return undefined;
    const { exitCode, stdout } = await git(['rev-parse', '--show-prefix']);
    return exitCode === 0 ? stdout.replace(/\/?\n$/, '') : undefined;
}
function isRepositoryName(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9_.-]{1,100}$/.test(text) && !/\/\.\.?$/.test(text);
}

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/manifest-text.ts



async function manifestText(files, path) {
    const bytes = await files.readIfPresent(path, limits/* limits */.F.manifestBytes);
    if (bytes === undefined)
        return undefined;
    const text = (0,core_bytes/* decodeUtf8 */._6)(bytes);
    if (text === undefined)
        throw new problem/* Problem */.AF('file/unreadable', 'not UTF-8 text', {
            at: { file: path },
            hint: 'Save the file as UTF-8 without a byte order mark.',
        });
    return text;
}
async function isFile(files, path) {
    return (await files.info(path))?.kind === 'file';
}
function foldersAbove(folder, name) {
    if (name === '.')
        return [];
    const top = folder.slice(0, -`/${name}`.length);
    const steps = name.split('/').slice(0, -1);
    const between = steps.map((_, index) => steps.slice(0, steps.length - index).join('/'));
    return [...between.map((above) => ({ path: `${top}/${above}`, name: above })), { path: top, name: '.' }];
}
async function pinnedVersion(files, folder, names) {
    const said = [];
    for (const from of names) {
        const [line = ''] = ((await manifestText(files, `${folder}/${from}`)) ?? '').split(/\r?\n/);
        if (line.trim() !== '')
            said.push({ from, text: line.trim() });
    }
    for (const { from, text } of said) {
        const version = /^v?(\d+\.\d+\.\d+)$/.exec(text)?.[1];
        if (version !== undefined)
            return { toolchain: { version, from } };
    }
    return said[0] === undefined ? {} : { inexactToolchain: said[0] };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/go.ts


const go = {
    id: 'go',
    title: 'Go program',
    why: '`go.mod` names a module; its programs are built.',
    remedy: 'Put programs into `main.go` or below `cmd`.',
    async detect(files, folder, name) {
        const text = await manifestText(files, `${folder}/go.mod`);
        if (text === undefined)
            return undefined;
        const version = /^toolchain\s+go(\d+\.\d+\.\d+)\s*$/m.exec(text)?.[1] ?? neededVersion(text);
        const hasProgram = (await isFile(files, `${folder}/main.go`)) || (await files.info(`${folder}/cmd`))?.kind === 'folder';
        return {
            preset: 'go',
            folder: name,
            because: 'go.mod',
            artifacts: 'dist/*',
            lockfile: 'go.sum',
            ...(version === undefined ? {} : { toolchain: { version, from: 'go.mod' } }),
            cautions: [
                ...((await isFile(files, `${folder}/go.sum`)) || !/^require\b/m.test(text)
                    ? []
                    : ['There is no go.sum: the modules that are fetched are then compared with nothing.']),
                ...(hasProgram
                    ? []
                    : ['Neither main.go nor a folder cmd: a library alone builds no file to attest.']),
            ],
        };
    },
};
function neededVersion(goMod) {
    const [, major, minor, patch = '0'] = /^go\s+(\d+)\.(\d+)(?:\.(\d+))?\s*$/m.exec(goMod) ?? [];
    const needed = [major, minor, patch].map(Number);
    const brought = ((0,presets/* findPreset */.t)('go')?.toolchain?.version ?? '').split('.').map(Number);
    const differing = needed.findIndex((number, index) => number !== brought[index]);
    return differing >= 0 && (needed[differing] ?? 0) > (brought[differing] ?? 0)
        ? needed.join('.')
        : undefined;
}

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/java.ts

const java = {
    id: 'java',
    title: 'Maven project',
    why: '`pom.xml` says what Maven packs.',
    remedy: 'For Gradle choose the preset `generic`.',
    async detect(files, folder, name) {
        const pom = await manifestText(files, `${folder}/pom.xml`);
        if (pom === undefined)
            return undefined;
        const file = packedFile(pom);
        const gradle = ['build.gradle', 'build.gradle.kts'];
        const hasGradle = (await Promise.all(gradle.map((file) => isFile(files, `${folder}/${file}`)))).includes(true);
        return {
            preset: 'java',
            folder: name,
            because: 'pom.xml',
            ...(file === undefined ? {} : { artifacts: `target/*.${file}` }),
            cautions: [
                ...(file === undefined
                    ? ['The project packs nothing itself; its modules do: --artifacts "MODULE/target/*.jar".']
                    : []),
                'Maven fetches while it builds, so this build has the network.',
                ...(hasGradle ? ['There is a Gradle build as well; the preset runs Maven.'] : []),
            ],
        };
    },
};
function packedFile(pom) {
    const packaging = /<packaging>\s*([\w-]+)\s*<\/packaging>/.exec(pom.replace(/<!--[\s\S]*?-->/g, ''))?.[1];
    if (packaging === 'pom')
        return undefined;
    return packaging === 'war' || packaging === 'ear' ? packaging : 'jar';
}

// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/core/problem-catalog.ts
var problem_catalog = __webpack_require__(42018);
;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/npm.ts




const DEPENDENCIES = [
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'devDependencies',
    'workspaces',
];
const OTHER_LOCKFILES = ['yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
const npm = {
    id: 'npm',
    title: 'npm package',
    why: '`package.json` names a package that `npm pack` makes a file of.',
    remedy: 'Where the package is not what you ship, choose the preset `generic`.',
    async detect(files, folder, name) {
        const text = await manifestText(files, `${folder}/package.json`);
        if (text === undefined)
            return undefined;
        const manifest = manifestJson(text, `${folder}/package.json`);
        const members = (0,json/* isJsonObject */.OW)(manifest) ? manifest : {};
        const others = [];
        for (const lockfile of OTHER_LOCKFILES)
            if (await isFile(files, `${folder}/${lockfile}`))
                others.push(lockfile);
        const hasLockfile = (await isFile(files, `${folder}/package-lock.json`)) ||
            (await isFile(files, `${folder}/npm-shrinkwrap.json`));
        const lockfileAbove = hasLockfile ? undefined : await workspaceLockfile(files, folder, name);
        const unbuildable = whyUnbuildable(members, hasLockfile ? [] : others);
        return {
            preset: 'npm',
            folder: name,
            because: 'package.json',
            artifacts: '*.tgz',
            ...(lockfileAbove === undefined ? { lockfile: 'package-lock.json' } : {}),
            ...(DEPENDENCIES.some((member) => isFilled(members[member])) ? {} : { hasNoDependencies: true }),
            ...(await pinnedVersion(files, folder, ['.node-version', '.nvmrc'])),
            ...(unbuildable === undefined ? {} : { unbuildable }),
            cautions: [
                ...(hasLockfile
                    ? []
                    : lockfileAbove === undefined
                        ? ['There is no package-lock.json: `npm ci`, which fetches, needs one.']
                        : [
                            `The lockfile is ${lockfileAbove}, of the whole workspace: npm installs from it, and the SBOM of this folder does not read it.`,
                        ]),
                ...(hasLockfile && others.length > 0
                    ? [`${others.join(', ')} is not read: npm builds, and from its own lockfile.`]
                    : []),
                ...(members.private === true
                    ? [
                        'package.json says "private": it is packed all the same; if no package is what you ship, use the preset generic.',
                    ]
                    : []),
                ...(members.workspaces === undefined
                    ? []
                    : ['There are workspaces: `npm pack` packs the top package only.']),
            ],
        };
    },
};
function manifestJson(text, path) {
    try {
        return (0,json/* parseJson */.qF)(text, { file: path, code: 'file/unreadable' });
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF) || error.code !== 'file/unreadable')
            throw error;
        if (error.hint !== problem_catalog/* problemCatalog */.B['file/unreadable'].remedy)
            throw error;
        throw new problem/* Problem */.AF(error.code, error.message, {
            at: error.at,
            hint: 'Correct package.json at the named place: npm could not read it either.',
            cause: error,
        });
    }
}
function whyUnbuildable(members, foreignLockfiles) {
    if (foreignLockfiles.length > 0)
        return `the lockfile is ${foreignLockfiles.join(', ')}, which npm does not read`;
    const missing = ['name', 'version'].filter((member) => typeof members[member] !== 'string');
    if (missing.length === 0)
        return undefined;
    const lack = missing.map((member) => JSON.stringify(member)).join(' and no ');
    const instead = members.workspaces === undefined
        ? ''
        : '; to build one package of the workspace, name its folder by --working-directory';
    return `package.json has no ${lack}, and \`npm pack\` needs name and version${instead}`;
}
async function workspaceLockfile(files, folder, name) {
    for (const above of foldersAbove(folder, name)) {
        if (!(await isFile(files, `${above.path}/package-lock.json`)))
            continue;
        return above.name === '.' ? 'package-lock.json' : `${above.name}/package-lock.json`;
    }
    return undefined;
}
const isFilled = (member) => member !== undefined && (typeof member !== 'object' || member === null || Object.keys(member).length > 0);

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/python.ts

const python = {
    id: 'python',
    title: 'Python distribution',
    why: '`pyproject.toml` with a build system or a project, or `setup.py`.',
    remedy: 'Name the build backend in `[build-system]`.',
    async detect(files, folder, name) {
        const pyproject = await manifestText(files, `${folder}/pyproject.toml`);
        const builds = pyproject !== undefined && /^\s*\[(?:build-system|project)\]/m.test(pyproject);
        const hasSetup = await isFile(files, `${folder}/setup.py`);
        if (!builds && !hasSetup)
            return undefined;
        return {
            preset: 'python',
            folder: name,
            because: builds ? 'pyproject.toml' : 'setup.py',
            artifacts: 'dist/*',
            ...(await pinnedVersion(files, folder, ['.python-version'])),
            cautions: pyproject !== undefined && /^\s*\[build-system\]/m.test(pyproject)
                ? []
                : ['No table [build-system] in pyproject.toml: which setuptools builds is then up to the day.'],
        };
    },
};

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/rust.ts



const rust = {
    id: 'rust',
    title: 'Rust program',
    why: '`Cargo.toml` names a package with a binary.',
    remedy: 'Commit `Cargo.lock`; for a workspace say by `--artifacts` what it leaves.',
    async detect(files, folder, name) {
        const text = await manifestText(files, `${folder}/Cargo.toml`);
        if (text === undefined)
            return undefined;
        const programs = await programsOf(text, files, folder);
        const workspace = await workspaceAbove(files, folder, name);
        return {
            preset: 'rust',
            folder: name,
            because: 'Cargo.toml',
            lockfile: 'Cargo.lock',
            ...(programs.length === 0
                ? {}
                : { artifacts: programs.map((program) => `target/release/${program}`).join('\n') }),
            ...(await channelOf((file) => manifestText(files, `${folder}/${file}`))),
            ...(workspace === undefined
                ? {}
                : {
                    unbuildable: `it is part of the workspace ${workspace === '.' ? 'at the top of the repository' : `in ${workspace}`}, where its Cargo.lock and its target are: --working-directory ${workspace} --artifacts target/release/NAME`,
                }),
            cautions: [
                ...((await isFile(files, `${folder}/Cargo.lock`))
                    ? []
                    : ['There is no Cargo.lock: `--locked`, with which the preset builds, needs one.']),
                ...(programs.length === 0
                    ? ['No binary in src: say what the build leaves by --artifacts, relative to the folder.']
                    : []),
                ...(programs.length > 1
                    ? ['There are several programs, and all are attested; one that needs a feature is not built.']
                    : []),
            ],
        };
    },
};
async function workspaceAbove(files, folder, name) {
    if (await isFile(files, `${folder}/Cargo.lock`))
        return undefined;
    for (const above of foldersAbove(folder, name)) {
        const toml = await manifestText(files, `${above.path}/Cargo.toml`);
        if (toml !== undefined && tablesOf(toml, '[workspace]').length > 0)
            return above.name;
    }
    return undefined;
}
async function programsOf(toml, files, folder) {
    const [head] = tablesOf(toml, '[package]');
    const packageName = textIn(head, 'name');
    if (packageName === undefined)
        return [];
    const tables = tablesOf(toml, '[[bin]]').map((table) => ({
        name: textIn(table, 'name') ?? packageName,
        path: textIn(table, 'path'),
    }));
    const taken = tables.flatMap(({ path }) => (path === undefined ? [] : [(0,posix_.normalize)(path)]));
    const found = /^\s*autobins\s*=\s*false\s*(?:#.*)?$/m.test(head ?? '')
        ? []
        : (await foundPrograms(files, folder, packageName))
            .filter(({ path }) => !taken.includes(path))
            .map(({ name }) => name);
    return [...new Set([...tables.map(({ name }) => name), ...found])].sort(order/* byCodeUnits */.C);
}
async function foundPrograms(files, folder, packageName) {
    const programs = [];
    if (await isFile(files, `${folder}/src/main.rs`))
        programs.push({ name: packageName, path: 'src/main.rs' });
    if ((await files.info(`${folder}/src/bin`))?.kind !== 'folder')
        return programs;
    for (const { name, kind } of await files.list(`${folder}/src/bin`)) {
        if (kind === 'file' && name.endsWith('.rs'))
            programs.push({ name: name.slice(0, -'.rs'.length), path: `src/bin/${name}` });
        if (kind === 'folder' && (await isFile(files, `${folder}/src/bin/${name}/main.rs`)))
            programs.push({ name, path: `src/bin/${name}/main.rs` });
    }
    return programs;
}
function tablesOf(toml, header) {
    const lines = toml.split(/\r?\n/);
    return lines.flatMap((line, start) => {
        if (line.replace(/#.*$/, '').trim() !== header)
            return [];
        const rest = lines.slice(start + 1);
        const end = rest.findIndex((later) => /^\s*\[/.test(later));
        return [rest.slice(0, end < 0 ? undefined : end).join('\n')];
    });
}
function textIn(table, key) {
    const value = /^\s*(\w+)\s*=\s*["']([A-Za-z0-9_./-]{1,100})["']\s*(?:#.*)?$/;
    for (const line of (table ?? '').split('\n')) {
        const [, found, text] = value.exec(line) ?? [];
        if (found === key)
            return text;
    }
    return undefined;
}
async function channelOf(read) {
    const toml = await read('rust-toolchain.toml');
    const text = textIn(tablesOf(toml ?? '', '[toolchain]')[0], 'channel') ?? (await read('rust-toolchain'))?.trim();
    if (text === undefined || text === '')
        return {};
    const from = toml === undefined ? 'rust-toolchain' : 'rust-toolchain.toml';
    return /^\d+\.\d+\.\d+$/.test(text)
        ? { toolchain: { version: text, from } }
        : { inexactToolchain: { text, from } };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/registry.ts





const projectKinds = [npm, python, go, rust, java];

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/repository-files.ts

function repositoryFiles(files, root) {
    const requireInside = async (path) => {
        const [top, real] = [await files.realPath(root), await files.realPath(path)];
        if (real === undefined || real === top || real.startsWith(`${top}/`))
            return;
        throw new problem/* Problem */.AF('file/outside', 'a symbolic link leads out of the repository', { at: { file: path } });
    };
    return {
        ...files,
        async read(path, maxBytes) {
            await requireInside(path);
            return files.read(path, maxBytes);
        },
        async readIfPresent(path, maxBytes) {
            await requireInside(path);
            return files.readIfPresent(path, maxBytes);
        },
        async list(folder) {
            await requireInside(folder);
            return files.list(folder);
        },
    };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/survey.ts




const DEPTH = 2;
const FOLDERS = 500;
const SKIPPED = new Set([
    'node_modules',
    'vendor',
    'third_party',
    'target',
    'dist',
    'build',
    'out',
    'test',
    'tests',
    'testdata',
    'fixtures',
    'examples',
    'example',
]);
async function surveyRepository(disk, root) {
    const files = repositoryFiles(disk, root);
    const projects = [];
    for (const name of await foldersOf(files, root)) {
        const folder = name === '.' ? root : `${root}/${name}`;
        for (const kind of projectKinds) {
            const found = await kind.detect(files, folder, name);
            if (found !== undefined)
                projects.push(found);
        }
    }
    return { projects, workflows: await readWorkflows(files, root) };
}
async function foldersOf(files, root) {
    const found = ['.'];
    let level = ['.'];
    for (let depth = 0; depth < DEPTH; depth += 1) {
        const next = [];
        for (const parent of level) {
            const isTop = parent === '.';
            for (const { name, kind } of await files.list(isTop ? root : `${root}/${parent}`)) {
                if (kind !== 'folder' || name.startsWith('.') || SKIPPED.has(name))
                    continue;
                next.push(isTop ? name : `${parent}/${name}`);
            }
        }
        level = next.sort(order/* byCodeUnits */.C).slice(0, FOLDERS);
        found.push(...level);
    }
    return found;
}

// EXTERNAL MODULE: ./packages/common/src/domain/outside-link.ts
var outside_link = __webpack_require__(68320);
// EXTERNAL MODULE: ./packages/common/src/edges/actions/inputs.ts
var inputs = __webpack_require__(60689);
// EXTERNAL MODULE: ./actions/policy-gate/src/starter-policy.ts
var starter_policy = __webpack_require__(65560);
// EXTERNAL MODULE: ./packages/cli/src/command.ts
var command = __webpack_require__(88835);
;// CONCATENATED MODULE: ./packages/cli/src/commands/init.ts
















const init_inputs = {
    'source-path': (0,inputs/* text */.Qq)({ meaning: 'Folder of the repository.', default: '.' }),
    preset: (0,inputs/* oneOf */.yL)(['npm', 'python', 'go', 'rust', 'java', 'generic'], {
        meaning: 'What kind of project to build, where the files show several or none.',
    }),
    'working-directory': (0,inputs/* text */.Qq)({ meaning: 'Folder of the project in the repository, where there are several.' }),
    artifacts: (0,inputs/* lines */.Mn)({ meaning: 'Globs of what the build leaves. Default: that of the preset.' }),
    command: (0,inputs/* text */.Qq)({ meaning: 'With the preset generic: the command that builds.' }),
    repository: (0,inputs/* text */.Qq)({ meaning: 'OWNER/REPO on github.com. Default: the remote "origin".' }),
    pin: (0,inputs/* text */.Qq)({
        meaning: 'Release of the suite to call, as vX.Y.Z@COMMIT with all 40 characters. Default: the release that this checkout of the suite stands at.',
    }),
    'workflow-path': (0,inputs/* text */.Qq)({
        meaning: 'Workflow to write.',
        default: '.github/workflows/secure-build.yml',
    }),
    'policy-path': (0,inputs/* text */.Qq)({ meaning: 'Policy to write.', default: '.github/secure-build/policy.yaml' }),
    'dry-run': (0,inputs/* flag */.Jt)({
        meaning: 'Write nothing; show what would be written, as a patch that `git apply` takes from the output.',
    }),
};
async function run(call) {
    const { ports, context } = call;
    const flags = (0,inputs/* readInputs */.Ko)(init_inputs, call.given, command/* spellFlag */.L);
    const root = (0,external_node_path_.resolve)(context.workspace, flags['source-path']);
    await requireTop(call, flags['source-path'], root);
    const release = await releaseOf(call, flags);
    const repository = await repositoryNameOf(call, flags, root);
    const plan = planAdoption(await surveyRepository(ports.files, root), {
        ...(flags.preset === undefined ? {} : { preset: flags.preset }),
        ...(flags['working-directory'] === undefined ? {} : { folder: flags['working-directory'] }),
        ...(flags.command === undefined ? {} : { command: flags.command }),
        artifacts: flags.artifacts,
        repository,
        repositoryFrom: flags.repository === undefined ? 'the remote "origin"' : '--repository',
        release,
        releaseFrom: flags.pin === undefined ? 'the checkout of the suite' : '--pin',
        workflowPath: flags['workflow-path'],
        policyPath: flags['policy-path'],
    });
    refuseUnrunnable(plan.adoption);
    const files = [
        { path: plan.adoption.policyPath, text: starterPolicy(plan.adoption) },
        { path: plan.adoption.workflowPath, text: callingWorkflow(plan.adoption) },
    ];
    for (const { path } of files)
        await requireNew(ports.files, root, path);
    if (!flags['dry-run'])
        await writeAll(ports.files, root, files);
    return outcomeOf(plan, files, flags['dry-run']);
}
async function requireTop({ ports }, given, root) {
    const real = await ports.files.realPath(root);
    if (real === undefined || (await ports.files.info(real))?.kind !== 'folder')
        throw new problem/* Problem */.AF('input/invalid', `--source-path: ${JSON.stringify(given)} is no folder`, {
            hint: 'Name the folder of the repository.',
        });
    const place = await placeInCheckout(ports, root);
    if (place === undefined || place === '')
        return;
    const up = place.split('/').map(() => '..');
    throw new problem/* Problem */.AF('input/invalid', 'this folder is not the top of its repository, where alone GitHub looks for workflows', {
        at: { file: root },
        hint: `Add --source-path ${[...(given === '.' ? [] : [given]), ...up].join('/')} --working-directory ${place}.`,
    });
}
async function writeAll(files, root, wanted) {
    const written = [];
    try {
        for (const { path, text: content } of wanted) {
            await files.write(`${root}/${path}`, (0,core_bytes/* utf8 */.As)(content), 0o644);
            written.push(`${root}/${path}`);
        }
    }
    catch (error) {
        for (const path of written)
            await files.remove(path);
        throw error;
    }
}
async function releaseOf({ ports }, { pin }) {
    if (pin !== undefined) {
        const [, version = '', commit = ''] = /^(v\d+\.\d+\.\d+)@([0-9a-f]{40})$/.exec(pin) ?? [];
        if (commit !== '')
            return { commit, version };
        throw new problem/* Problem */.AF('input/invalid', `--pin: expected vX.Y.Z@COMMIT with 40 lower-case hex characters; got ${JSON.stringify(pin.slice(0, 100))}`);
    }
    const suite = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(await (0,starter_policy/* findStarterPolicy */.F)(ports.files))));
    const release = await releaseOfCheckout(ports, suite);
    if (release !== undefined)
        return release;
    throw new problem/* Problem */.AF('input/invalid', 'this copy of the suite is no checkout of a release, so there is nothing to pin', {
        hint: 'Say which release the workflow should call: --pin vX.Y.Z@COMMIT.',
    });
}
async function repositoryNameOf({ ports }, { repository }, root) {
    const name = repository ?? (await repositoryOfCheckout(ports, root));
    if (name !== undefined && isRepositoryName(name))
        return name;
    throw new problem/* Problem */.AF('input/invalid', name === undefined
        ? 'the folder has no remote "origin" on github.com'
        : `--repository: expected OWNER/REPO; got ${JSON.stringify(name.slice(0, 100))}`, { hint: 'Say for which repository the policy is: --repository OWNER/REPO.' });
}
async function requireNew(files, root, path) {
    if (path.startsWith('/') ||
        path.includes('\\') ||
        path.split('/').some((step) => step === '..' || step === ''))
        throw new problem/* Problem */.AF('input/invalid', `${JSON.stringify(path)} is no path inside of the repository`);
    await (0,outside_link/* refuseOutsideLink */.K)(files, root, `${root}/${path}`, path);
    await requireFolders(files, root, path);
    if ((await files.info(`${root}/${path}`)) === undefined)
        return;
    throw new problem/* Problem */.AF('input/invalid', `${path} exists, and init writes new files only`, {
        at: { file: `${root}/${path}` },
        hint: 'Remove it yourself, or name another by --workflow-path or --policy-path; --dry-run shows what would be written.',
    });
}
async function requireFolders(files, root, path) {
    const steps = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= steps.length; depth += 1) {
        const folder = steps.slice(0, depth).join('/');
        const kind = (await files.info(`${root}/${folder}`))?.kind;
        if (kind === undefined)
            return;
        if (kind === 'folder' || kind === 'link')
            continue;
        throw new problem/* Problem */.AF('input/invalid', `${folder} is no folder, so ${path} cannot be written`, {
            at: { file: `${root}/${folder}` },
        });
    }
}
function outcomeOf({ decisions, checks }, files, isDry) {
    const paths = files.map(({ path }) => path);
    const diff = files.map(({ path, text: content }) => newFileDiff(path, content)).join('\n');
    const headline = isDry
        ? `Nothing is written; ${paths.join(' and ')} would be new.`
        : `Written: ${paths.join(' and ')}. Read both, then commit them.`;
    return {
        verdict: verdict/* pass */.IX,
        headline,
        facts: [
            ...decisions,
            ...checks.map((check, index) => [index === 0 ? 'Check yourself' : '', `- ${check}`]),
        ],
        ...(isDry ? { pasted: diff } : {}),
        summary: (0,markdown/* blocks */.Bv)((0,markdown.md) `${headline}`, (0,markdown/* table */.tp)(['Decision', 'Why'], decisions)),
        outputs: { 'workflow-path': paths[1] ?? '', 'policy-path': paths[0] ?? '' },
        annotations: [],
        details: {
            decisions: decisions.map(([what, why]) => ({ what, why })),
            checks,
            patch: diff,
            written: !isDry,
        },
    };
}


/***/ }),

/***/ 96300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 98670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit),
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6159);

async function findGit({ files, processes }, workspace) {
    const { PATH = '' } = processes.baseEnvironment;
    const folder = (await files.realPath(workspace)) ?? workspace;
    const file = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)(files, PATH, folder, 'git');
    if (file === undefined)
        return undefined;
    return (args, onLine) => processes.run({
        file,
        args: ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args],
        folder,
        environment: {
            ...processes.baseEnvironment,
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
            GIT_ALLOW_PROTOCOL: 'none',
        },
        deadlineMs: 60_000,
        ...(onLine === undefined ? {} : { onLine }),
    });
}
async function commitOf(git, ref) {
    const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const commit = stdout.trim();
    return exitCode === 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : undefined;
}


/***/ }),

/***/ 76838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ suiteRepositoryId),
/* harmony export */   V3: () => (/* binding */ suiteRepository),
/* harmony export */   xL: () => (/* binding */ suiteUri)
/* harmony export */ });
const suiteUri = 'https://ORG.github.io/SUITE';
const suiteRepository = 'https://github.com/ORG/SUITE';
const suiteRepositoryId = 'SUITE-ID';


/***/ })

};
