export const id = 5641;
export const ids = [5641];
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
/**
 * The starter policy that ships with the suite, as an absolute path that can be printed and opened. The code
 * runs from its sources and from `dist/suite`, which are at different depths of the same tree: so the tree is
 * looked for upwards.
 *
 * @param from A file of this suite, as `import.meta.url` says it.
 * @throws Problem `policy/not-found` where the suite was taken apart.
 */
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

/***/ 61638:
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

/** What the jobs of each workflow need; a test holds it against the files themselves. */
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
/** The workflow that calls ours for every pushed tag `v…`: build and sign, decide, publish. */
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
/** A JSON text is the same text in double quotes of YAML 1.2. */
const quoted = (text) => JSON.stringify(text);

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/new-file-diff.ts
/** A file that does not exist yet as a patch that `git apply` takes. The text ends with a newline. */
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

// EXTERNAL MODULE: ./packages/common/src/formats/lockfiles/registry.ts + 5 modules
var registry = __webpack_require__(76224);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
;// CONCATENATED MODULE: ./packages/common/src/formats/workflow-uses.ts


const ALIASES = 100;
/**
 * Reads a workflow file for its triggers and calls only; nothing is decided by it.
 *
 * @throws Problem `file/unreadable` with the place, for what is no YAML or no workflow
 */
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
        // The library throws for aliases that would expand without end.
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
/** A workflow that we cannot read is told of, and no reason to stop: the new one does not depend on it. */
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
/** What in the workflows of a repository meets what the new one does: a sentence each. */
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



/** @throws Problem `input/invalid` where the files allow several answers, or none. */
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
            [
                'Toolchain',
                project.toolchain === undefined
                    ? 'that of the preset: no file pins an exact version'
                    : `${project.toolchain}, pinned by the project`,
            ],
            ['Pin', `${release.commit} (${release.version})`],
            ['Runs for', 'pushed tags "v*"'],
            ['Signer', `build.yml at that commit, for ${repository}`],
        ],
        checks: [
            ...(found?.cautions ?? []),
            ...(isComplete
                ? []
                : [
                    `The SBOM will not be complete, and the policy does not ask for it: ${lockfile ?? 'what this project installs from'} is not read yet.`,
                ]),
            ...meetings(survey.workflows),
            'The policy names the repository by its name: add sourceRepositoryId, which stays when the name changes hands.',
            'The rules of the repository should let only those create tags "v*" who may release.',
        ],
    };
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
    const artifacts = wishes.artifacts.length > 0 ? wishes.artifacts : (found.artifacts?.split('\n') ?? []);
    if (artifacts.length === 0) {
        throw new problem/* Problem */.AF('input/invalid', `${found.because} does not tell what the build leaves`, {
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
/** The only project that fits; of several, the only one at the top. */
function chosen(projects, { preset, folder }) {
    const fitting = projects.filter((project) => (preset === undefined || project.preset === preset) &&
        (folder === undefined || project.folder === folder));
    const atTop = fitting.filter((project) => project.folder === '.');
    const [first, second] = atTop.length > 0 ? atTop : fitting;
    if (first === undefined) {
        throw new problem/* Problem */.AF('input/invalid', 'no project of a known kind was found', {
            details: projects.map(describe),
            hint: 'Known are package.json, pyproject.toml, go.mod, Cargo.toml and pom.xml, two folders deep. For anything else: --preset generic --command COMMAND --artifacts GLOB.',
        });
    }
    if (second !== undefined) {
        throw new problem/* Problem */.AF('input/invalid', 'several projects were found, and one workflow builds one:', {
            details: (atTop.length > 0 ? atTop : fitting).map(describe),
            hint: 'Choose by --preset and --working-directory; run init once for each, with another --workflow-path.',
        });
    }
    return first;
}
const describe = ({ preset, folder, because }) => `${preset}: ${folder === '.' ? '' : `${folder}/`}${because}`;

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/starter-policy.ts

const ISSUER = 'https://token.actions.githubusercontent.com';
/** A policy that what `build.yml` leaves can meet, and that only this repository at this pin can meet. */
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

/**
 * The release that a checkout of the suite stands at: its commit and the version tag that points there.
 *
 * @param suite absolute
 * @returns `undefined` where it is no checkout, or stands at no release
 */
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
/**
 * `OWNER/REPO` of the remote `origin`, if that is on github.com. Whatever else the address holds, a password for
 * example, is not shown.
 */
async function repositoryOfCheckout(ports, folder) {
    const git = await (0,provenance_git/* findGit */.C)(ports, folder);
    if (git === undefined)
        return undefined;
    const { exitCode, stdout } = await git(['config', '--get', 'remote.origin.url']);
    const path = /^(?:https:\/\/(?:[^@/\s]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])(\S+)$/.exec(stdout.trim())?.[1];
    return exitCode === 0 && path !== undefined && isRepositoryName(path.replace(/\.git$/, ''))
        ? path.replace(/\.git$/, '')
        : undefined;
}
function isRepositoryName(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9_.-]{1,100}$/.test(text) && !/\/\.\.?$/.test(text);
}

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/manifest-text.ts



/**
 * A small text file of a project, or nothing where there is none.
 *
 * @throws Problem `file/unreadable`, `limit/exceeded`
 */
async function manifestText(files, path) {
    const bytes = await files.readIfPresent(path, limits/* limits */.F.manifestBytes);
    if (bytes === undefined)
        return undefined;
    const text = (0,core_bytes/* decodeUtf8 */._6)(bytes);
    if (text === undefined)
        throw new problem/* Problem */.AF('file/unreadable', 'not UTF-8 text', { at: { file: path } });
    return text;
}
async function isFile(files, path) {
    return (await files.info(path))?.kind === 'file';
}
/** The first of some files whose first line is an exact version of three numbers, a leading `v` aside. */
async function pinnedVersion(files, folder, names) {
    for (const name of names) {
        const [line = ''] = ((await manifestText(files, `${folder}/${name}`)) ?? '').split(/\r?\n/);
        const version = /^v?(\d+\.\d+\.\d+)$/.exec(line.trim())?.[1];
        if (version !== undefined)
            return { version, from: name };
    }
    return undefined;
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
        const version = /^toolchain\s+go(\d+\.\d+\.\d+)\s*$/m.exec(text)?.[1] ?? /^go\s+(\d+\.\d+\.\d+)\s*$/m.exec(text)?.[1];
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

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/java.ts

const java = {
    id: 'java',
    title: 'Maven project',
    why: '`pom.xml` says what Maven packs.',
    remedy: 'For Gradle choose the preset `generic`.',
    async detect(files, folder, name) {
        const hasMaven = await isFile(files, `${folder}/pom.xml`);
        const gradle = ['build.gradle', 'build.gradle.kts'];
        const hasGradle = (await Promise.all(gradle.map((file) => isFile(files, `${folder}/${file}`)))).includes(true);
        if (!hasMaven)
            return undefined;
        return {
            preset: 'java',
            folder: name,
            because: 'pom.xml',
            artifacts: 'target/*.jar',
            cautions: [
                'Maven fetches while it builds, so this build has the network.',
                ...(hasGradle ? ['There is a Gradle build as well; the preset runs Maven.'] : []),
            ],
        };
    },
};

// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
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
        const manifest = (0,json/* parseJson */.qF)(text, { file: `${folder}/package.json`, code: 'file/unreadable' });
        const members = (0,json/* isJsonObject */.OW)(manifest) ? manifest : {};
        const others = [];
        for (const lockfile of OTHER_LOCKFILES)
            if (await isFile(files, `${folder}/${lockfile}`))
                others.push(lockfile);
        const hasLockfile = (await isFile(files, `${folder}/package-lock.json`)) ||
            (await isFile(files, `${folder}/npm-shrinkwrap.json`));
        const toolchain = await pinnedVersion(files, folder, ['.node-version', '.nvmrc']);
        return {
            preset: 'npm',
            folder: name,
            because: 'package.json',
            artifacts: '*.tgz',
            lockfile: 'package-lock.json',
            ...(DEPENDENCIES.some((member) => members[member] !== undefined) ? {} : { hasNoDependencies: true }),
            ...(toolchain === undefined ? {} : { toolchain }),
            cautions: [
                ...(hasLockfile ? [] : ['There is no package-lock.json: `npm ci`, which fetches, needs one.']),
                ...(others.length === 0 || hasLockfile
                    ? []
                    : [
                        `The lockfile is ${others.join(', ')}, which npm does not read: use the preset generic with your own command.`,
                    ]),
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

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/python.ts

const python = {
    id: 'python',
    title: 'Python distribution',
    why: '`pyproject.toml` with a build system or a project, or `setup.py`.',
    remedy: 'Name the build backend in `[build-system]`.',
    async detect(files, folder, name) {
        const pyproject = await manifestText(files, `${folder}/pyproject.toml`);
        // A pyproject.toml without this table and without a name configures tools only.
        const builds = pyproject !== undefined && /^\s*\[(?:build-system|project)\]/m.test(pyproject);
        const hasSetup = await isFile(files, `${folder}/setup.py`);
        if (!builds && !hasSetup)
            return undefined;
        const toolchain = await pinnedVersion(files, folder, ['.python-version']);
        return {
            preset: 'python',
            folder: name,
            because: builds ? 'pyproject.toml' : 'setup.py',
            artifacts: 'dist/*',
            ...(toolchain === undefined ? {} : { toolchain }),
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
    remedy: 'Commit `Cargo.lock`; for several binaries say which by `--artifacts`.',
    async detect(files, folder, name) {
        const text = await manifestText(files, `${folder}/Cargo.toml`);
        if (text === undefined)
            return undefined;
        const binary = textIn(tableOf(text, '[bin]'), 'name') ?? textIn(tableOf(text, 'package'), 'name');
        const channel = await channelOf((file) => manifestText(files, `${folder}/${file}`));
        const hasProgram = tableOf(text, '[bin]') !== undefined ||
            (await isFile(files, `${folder}/src/main.rs`)) ||
            (await files.info(`${folder}/src/bin`))?.kind === 'folder';
        return {
            preset: 'rust',
            folder: name,
            because: 'Cargo.toml',
            lockfile: 'Cargo.lock',
            ...(binary === undefined || !hasProgram ? {} : { artifacts: `target/release/${binary}` }),
            ...(channel === undefined ? {} : { toolchain: channel }),
            cautions: [
                ...((await isFile(files, `${folder}/Cargo.lock`))
                    ? []
                    : ['There is no Cargo.lock: `--locked`, with which the preset builds, needs one.']),
                ...(hasProgram
                    ? []
                    : ['No binary in src: say what the build leaves by --artifacts, relative to the folder.']),
            ],
        };
    },
};
/** Lines of one table, up to the next. Strings over several lines do not occur in what is asked of it. */
function tableOf(toml, table) {
    const lines = toml.split(/\r?\n/);
    const start = lines.findIndex((line) => line.trim() === `[${table}]`);
    if (start < 0)
        return undefined;
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => /^\s*\[/.test(line));
    return rest.slice(0, end < 0 ? undefined : end).join('\n');
}
function textIn(table, key) {
    const value = /^\s*(\w+)\s*=\s*["']([A-Za-z0-9_.-]{1,100})["']\s*(?:#.*)?$/;
    for (const line of (table ?? '').split('\n')) {
        const [, found, text] = value.exec(line) ?? [];
        if (found === key)
            return text;
    }
    return undefined;
}
async function channelOf(read) {
    const toml = await read('rust-toolchain.toml');
    const version = textIn(tableOf(toml ?? '', 'toolchain'), 'channel') ?? (await read('rust-toolchain'))?.trim();
    if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version))
        return undefined;
    return { version, from: toml === undefined ? 'rust-toolchain' : 'rust-toolchain.toml' };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/project-kinds/registry.ts





/** One line per kind of project that `init` knows. */
const projectKinds = [npm, python, go, rust, java];

;// CONCATENATED MODULE: ./packages/common/src/domain/adoption/survey.ts



/** Below this many folders a project is part of something else: an example, a fixture, a vendored copy. */
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
/**
 * Looks for projects at the top and in the folders below, and for workflows.
 *
 * @param root absolute
 * @throws Problem `file/unreadable` for a manifest that cannot be read: a guess would choose a wrong build
 */
async function surveyRepository(files, root) {
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
    'dry-run': (0,inputs/* flag */.Jt)({ meaning: 'Write nothing; show what would be written, as a patch.' }),
};
/** Looks at a repository and writes the workflow that calls ours, and a policy: new files only, both or none. */
async function run(call) {
    const { ports, context } = call;
    const flags = (0,inputs/* readInputs */.Ko)(init_inputs, call.given, command/* spellFlag */.L);
    const root = (0,external_node_path_.resolve)(context.workspace, flags['source-path']);
    const release = await releaseOf(call, flags);
    const repository = await repositoryNameOf(call, flags, root);
    const plan = planAdoption(await surveyRepository(ports.files, root), {
        ...(flags.preset === undefined ? {} : { preset: flags.preset }),
        ...(flags['working-directory'] === undefined ? {} : { folder: flags['working-directory'] }),
        ...(flags.command === undefined ? {} : { command: flags.command }),
        artifacts: flags.artifacts,
        repository,
        release,
        workflowPath: flags['workflow-path'],
        policyPath: flags['policy-path'],
    });
    const files = [
        { path: plan.adoption.policyPath, text: starterPolicy(plan.adoption) },
        { path: plan.adoption.workflowPath, text: callingWorkflow(plan.adoption) },
    ];
    for (const { path } of files)
        await requireNew(ports.files, root, path);
    if (!flags['dry-run'])
        for (const file of files)
            await ports.files.write(`${root}/${file.path}`, (0,core_bytes/* utf8 */.As)(file.text), 0o644);
    return outcomeOf(plan, files, flags['dry-run']);
}
async function releaseOf({ ports }, { pin }) {
    if (pin !== undefined) {
        const [, version = '', commit = ''] = /^(v\d+\.\d+\.\d+)@([0-9a-f]{40})$/.exec(pin) ?? [];
        if (commit !== '')
            return { commit, version };
        throw new problem/* Problem */.AF('input/invalid', `--pin: expected vX.Y.Z@COMMIT with 40 lower-case hex characters; got ${JSON.stringify(pin.slice(0, 100))}`);
    }
    // actions/policy-gate/starter-policy.yaml, three levels below the top of the suite.
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
/** @throws Problem `input/invalid` for a path that leads out of the repository or where something stands */
async function requireNew(files, root, path) {
    if (path.startsWith('/') ||
        path.includes('\\') ||
        path.split('/').some((step) => step === '..' || step === ''))
        throw new problem/* Problem */.AF('input/invalid', `${JSON.stringify(path)} is no path inside of the repository`);
    await (0,outside_link/* refuseOutsideLink */.K)(files, root, `${root}/${path}`, path);
    if ((await files.info(`${root}/${path}`)) === undefined)
        return;
    throw new problem/* Problem */.AF('input/invalid', `${path} exists, and init writes new files only`, {
        at: { file: `${root}/${path}` },
        hint: 'Remove it yourself, or name another by --workflow-path or --policy-path; --dry-run shows what would be written.',
    });
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
            ...(isDry ? [['Patch', diff]] : []),
        ],
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
/**
 * As `Map.groupBy`, which Node 20 does not have yet: an auditor runs the verifier with the Node that is there.
 */
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

/***/ 64509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);



const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** A backslash, a control character or half of a surrogate pair. */
const NOT_PLAIN = /[\\\p{Cc}\p{Cs}]/u;
const escapes = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
/**
 * Strict RFC 8259. Refused with file, line and column: duplicate keys (parsers disagree on which one counts),
 * `__proto__`, a byte order mark, text that is not UTF-8, lone surrogates, numbers beyond a double, and more
 * nesting or bytes than the limits allow. `JSON.parse` accepts the first four and overflows on the last.
 */
function parseJson(source, options = {}) {
    return new JsonReader(textOf(source, options), options).read();
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isJsonArray(value) {
    return Array.isArray(value);
}
/** One step of a JSON pointer, escaped (RFC 6901 section 3). */
function pointer(...steps) {
    return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function textOf(source, { file, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.indexBytes, code = 'json/invalid' }) {
    const at = file === undefined ? {} : { file };
    // A string has at least as many UTF-8 bytes as code units.
    if (source.length > maxBytes) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('limit/exceeded', `larger than ${maxBytes} bytes (limit for this kind of file)`, {
            at,
        });
    }
    if (typeof source === 'string')
        return source;
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(source);
    if (text === undefined)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(code, 'not UTF-8 text', { at: { ...at, line: 1 } });
    return text;
}
class JsonReader {
    #text;
    #options;
    #maxDepth;
    #at = 0;
    #depth = 0;
    constructor(text, options) {
        this.#text = text;
        this.#options = options;
        this.#maxDepth = options.maxDepth ?? _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.jsonDepth;
    }
    read() {
        if (this.#text.charCodeAt(0) === 0xfeff)
            this.#refuse('byte order mark at the start');
        const value = this.#value();
        this.#blanks();
        if (this.#at < this.#text.length)
            this.#refuse(`${this.#found()} after the end of the value`);
        return value;
    }
    #value() {
        this.#blanks();
        switch (this.#text[this.#at]) {
            case '{':
                return this.#nested(() => this.#object());
            case '[':
                return this.#nested(() => this.#array());
            case '"':
                return this.#string();
            case 't':
                return this.#word('true', true);
            case 'f':
                return this.#word('false', false);
            case 'n':
                return this.#word('null', null);
            default:
                return this.#number();
        }
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > this.#maxDepth) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('limit/exceeded', `nested deeper than ${this.#maxDepth} levels`, {
                at: this.#place(this.#at),
            });
        }
        this.#at += 1;
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #object() {
        const object = Object.create(null);
        if (this.#taken('}'))
            return object;
        do {
            this.#blanks();
            const start = this.#at;
            if (this.#text.charCodeAt(start) !== QUOTE)
                this.#refuse(`${this.#found()} where a key in quotes must stand`);
            const key = this.#string();
            if (key in object)
                this.#refuse(`duplicate key ${show(key)}`, start);
            if (key === '__proto__' && this.#options.protoKeys !== 'keep')
                this.#refuse('key "__proto__" is not allowed', start);
            if (!this.#taken(':'))
                this.#refuse(`${this.#found()} where ":" must stand`);
            object[key] = this.#value();
        } while (this.#taken(','));
        if (!this.#taken('}'))
            this.#refuse(`${this.#found()} where "," or "}" must stand`);
        return object;
    }
    #array() {
        const items = [];
        if (this.#taken(']'))
            return items;
        do
            items.push(this.#value());
        while (this.#taken(','));
        if (!this.#taken(']'))
            this.#refuse(`${this.#found()} where "," or "]" must stand`);
        return items;
    }
    #string() {
        const text = this.#text;
        const opening = this.#at;
        let from = opening + 1;
        const end = text.indexOf('"', from);
        const plain = text.slice(from, end);
        // Nearly every text is plain, and a search of the engine is faster than ours.
        if (end >= 0 && !NOT_PLAIN.test(plain)) {
            this.#at = end + 1;
            return plain;
        }
        let value = '';
        let wide = false;
        for (let at = from;; at += 1) {
            const unit = text.charCodeAt(at);
            if (unit === QUOTE) {
                this.#at = at + 1;
                value += text.slice(from, at);
                if (wide && LONE_SURROGATE.test(value))
                    this.#refuse('lone surrogate in a string', opening);
                return value;
            }
            if (unit === BACKSLASH) {
                const [character, length] = this.#escape(at);
                value += text.slice(from, at) + character;
                wide ||= length === 6;
                at += length - 1;
                from = at + 1;
            }
            else if (Number.isNaN(unit)) {
                this.#refuse('string without an end', opening);
            }
            else if (unit < 0x20) {
                this.#refuse(`unescaped control character in a string`, at);
            }
            else if (unit >= 0xd800 && unit <= 0xdfff) {
                wide = true;
            }
        }
    }
    #escape(at) {
        const letter = this.#text[at + 1] ?? '';
        if (letter === 'u') {
            const hex = this.#text.slice(at + 2, at + 6);
            if (!HEX4.test(hex))
                this.#refuse('"\\u" without four hexadecimal digits', at);
            return [String.fromCharCode(Number.parseInt(hex, 16)), 6];
        }
        const character = escapes.get(letter);
        if (character === undefined)
            this.#refuse(`unknown escape ${show(`\\${letter}`)}`, at);
        return [character, 2];
    }
    #number() {
        NUMBER.lastIndex = this.#at;
        const spelled = NUMBER.exec(this.#text)?.[0];
        if (spelled === undefined)
            this.#refuse(`${this.#found()} where a value must stand`);
        const value = Number(spelled);
        if (!Number.isFinite(value))
            this.#refuse(`number ${show(spelled)} is beyond a double`);
        this.#at += spelled.length;
        return value;
    }
    #word(word, value) {
        if (!this.#text.startsWith(word, this.#at))
            this.#refuse(`${this.#found()} where a value must stand`);
        this.#at += word.length;
        return value;
    }
    #blanks() {
        for (;; this.#at += 1) {
            const unit = this.#text.charCodeAt(this.#at);
            if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
                return;
        }
    }
    #taken(mark) {
        this.#blanks();
        if (this.#text[this.#at] !== mark)
            return false;
        this.#at += 1;
        return true;
    }
    #found() {
        const character = this.#text.codePointAt(this.#at);
        return character === undefined ? 'end of text' : `unexpected ${show(String.fromCodePoint(character))}`;
    }
    #place(at) {
        const before = this.#text.slice(0, at);
        const line = before.split('\n').length;
        const column = at - (before.lastIndexOf('\n') + 1) + 1;
        const { file } = this.#options;
        return file === undefined ? { line, column } : { file, line, column };
    }
    #refuse(fault, at = this.#at) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(this.#options.code ?? 'json/invalid', `not valid JSON: ${fault}`, {
            at: this.#place(at),
            ...(this.#hint() ?? {}),
        });
    }
    #hint() {
        if (/^<<<<<<< /m.test(this.#text))
            return { hint: 'The file holds merge conflict markers: resolve the conflict.' };
        if (this.#text.startsWith('version https://git-lfs.github.com/spec/')) {
            return { hint: 'The file is a Git LFS pointer: fetch the real file with "git lfs pull".' };
        }
        return undefined;
    }
}
/** Quoted and cut, for a message. */
function show(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

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

/***/ 98670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit),
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6159);

/**
 * Git for questions about a checkout. It starts nothing that the configuration of the checkout could name: no
 * watcher, no transport, no program of the machine's or the user's configuration (SEC-108).
 *
 * @param workspace absolute
 * @returns `undefined` where Git is not installed
 */
async function findGit({ files, processes }, workspace) {
    const { PATH = '' } = processes.baseEnvironment;
    const folder = (await files.realPath(workspace)) ?? workspace;
    const file = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)(files, PATH, folder, 'git');
    if (file === undefined)
        return undefined;
    return (args, onLine) => processes.run({
        file,
        // The owner check guards against programs that a foreign configuration names. Those that a question could
        // start are switched off here; for filters the caller has to look.
        args: ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args],
        folder,
        environment: {
            ...processes.baseEnvironment,
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_OPTIONAL_LOCKS: '0',
            // A checkout that lacks an object would fetch it, through a program of its own configuration.
            GIT_NO_LAZY_FETCH: '1',
            GIT_ALLOW_PROTOCOL: 'none',
        },
        deadlineMs: 60_000,
        ...(onLine === undefined ? {} : { onLine }),
    });
}
/**
 * The commit that a branch, a tag or an abbreviation names; `undefined` where it names none.
 *
 * @param ref of letters and digits at its start, so that Git never takes it for an option
 */
async function commitOf(git, ref) {
    const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const commit = stdout.trim();
    return exitCode === 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : undefined;
}


/***/ }),

/***/ 39071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eq: () => (/* binding */ buildPurl),
  qe: () => (/* binding */ canonicalPurl),
  $l: () => (/* binding */ parsePurl)
});

// UNUSED EXPORTS: formatPurl

// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
;// CONCATENATED MODULE: ./packages/common/src/formats/purl/type-rules.ts
/** What holds for a type that purl-spec does not know. */
const anyPurlType = { namespace: 'optional', lowerCase: [], requiredQualifiers: [] };

;// CONCATENATED MODULE: ./packages/common/src/formats/purl/types.generated.ts
const purlTypes = new Map([
    ['alpm', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['apk', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['bazel', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['bitbucket', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['bitnami', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [] }],
    ['brew', { namespace: 'optional', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['cargo', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['chrome-extension', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [], namePattern: /^[a-p]{32}$/, versionPattern: /^\d+(\.\d+){0,3}$/ }],
    ['cocoapods', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['composer', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['conan', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['conda', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['cpan', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['cran', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['deb', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['docker', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['gem', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['generic', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['git', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['github', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['golang', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['hackage', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['hex', { namespace: 'optional', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['huggingface', { namespace: 'required', lowerCase: ['version'], requiredQualifiers: [] }],
    ['julia', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: ['uuid'] }],
    ['luarocks', { namespace: 'optional', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['maven', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['mlflow', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['npm', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['nuget', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['oci', { namespace: 'prohibited', lowerCase: ['name', 'version'], requiredQualifiers: [] }],
    ['opam', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['otp', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [] }],
    ['pub', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [], namePattern: /^[a-z0-9_]+$/ }],
    ['pypi', { namespace: 'prohibited', lowerCase: ['name', 'version'], requiredQualifiers: [] }],
    ['qpkg', { namespace: 'required', lowerCase: ['namespace'], requiredQualifiers: [] }],
    ['rpm', { namespace: 'required', lowerCase: ['namespace'], requiredQualifiers: [] }],
    ['swid', { namespace: 'optional', lowerCase: [], requiredQualifiers: ['tag_id'] }],
    ['swift', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['vcpkg', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['vscode-extension', { namespace: 'required', lowerCase: ['namespace', 'name', 'version'], requiredQualifiers: [] }],
    ['yocto', { namespace: 'optional', lowerCase: ['namespace'], requiredQualifiers: [] }],
]);

;// CONCATENATED MODULE: ./packages/common/src/formats/purl/purl.ts




const TYPE = /^[A-Za-z][A-Za-z0-9.-]*$/;
/** The published cases of purl-spec refuse a capital at the start of a key and fold one inside. */
const QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;
/** @throws Problem `purl/invalid` */
function parsePurl(text) {
    return normalizePurl(splitPurl(text), text);
}
/**
 * Any purl that is understood, canonical. Qualifier keys may come in any case.
 *
 * @throws Problem `purl/invalid`
 */
function canonicalPurl(text) {
    const parts = splitPurl(text);
    const qualifiers = [...(parts.qualifiers ?? [])].map(([key, value]) => [key.toLowerCase(), value]);
    return formatPurl(normalizePurl({ ...parts, qualifiers }, text));
}
/** The canonical purl of these components. */
function buildPurl(parts) {
    return formatPurl(normalizePurl(parts, `${parts.type}/${parts.name}`));
}
/** Canonical: components percent-encoded, qualifiers by key, nothing empty. */
function formatPurl({ type, namespace, name, version, qualifiers, subpath }) {
    // The name of a Git repository is its path on the host, and its steps stay visible.
    const encodedName = type === 'git' ? encodeSteps(name) : encode(name);
    const path = namespace === undefined ? encodedName : `${encodeSteps(namespace)}/${encodedName}`;
    const query = [...(qualifiers ?? [])]
        .sort(([a], [b]) => (0,order/* byCodeUnits */.C)(a, b))
        .map(([key, value]) => `${key}=${encode(value)}`)
        .join('&');
    return [
        `pkg:${type}/${path}`,
        version === undefined ? '' : `@${encode(version)}`,
        query === '' ? '' : `?${query}`,
        subpath === undefined ? '' : `#${encodeSteps(subpath)}`,
    ].join('');
}
/** ECMA-427, "parse a purl": from the right to the left, since each separator may stand in what is left of it. */
function splitPurl(text) {
    const [beforeSubpath, subpath] = cut(text, text.indexOf('#'));
    const [beforeQuery, query] = cut(beforeSubpath, beforeSubpath.indexOf('?'));
    const scheme = beforeQuery.indexOf(':');
    if (scheme < 0 || beforeQuery.slice(0, scheme).toLowerCase() !== 'pkg') {
        refuse(text, 'does not start with "pkg:"');
    }
    const path = trimSlashes(beforeQuery.slice(scheme + 1));
    const typeEnd = path.indexOf('/');
    if (typeEnd < 0)
        refuse(text, 'has no name');
    const [type, rest] = [path.slice(0, typeEnd), trimSlashes(path.slice(typeEnd + 1))];
    const versionAt = rest.lastIndexOf('@');
    // An "@" at the start of a step is npm's scope that somebody forgot to encode.
    const isScope = /^$|\/$/.test(rest.slice(0, Math.max(0, versionAt))) && rest.includes('/', versionAt);
    const [fullName, version] = cut(rest, isScope ? -1 : versionAt);
    const nameAt = type.toLowerCase() === 'git' ? fullName.indexOf('/') : fullName.lastIndexOf('/');
    return {
        type,
        namespace: nameAt < 0 ? undefined : decodeSteps(fullName.slice(0, nameAt), text),
        name: decode(fullName.slice(nameAt + 1), text),
        version: version === undefined ? undefined : decode(version, text),
        qualifiers: query === undefined ? [] : splitQualifiers(query, text),
        subpath: subpath === undefined ? undefined : decodeSteps(subpath, text),
    };
}
function splitQualifiers(query, text) {
    return query.split('&').map((pair) => {
        const [key, value = ''] = cut(pair, pair.indexOf('='));
        return [key, decode(value, text)];
    });
}
function normalizePurl(parts, text) {
    if (!TYPE.test(parts.type))
        refuse(text, `has the type "${parts.type}"; a type is letters, digits, "." and "-"`);
    const type = parts.type.toLowerCase();
    const rule = purlTypes.get(type) ?? anyPurlType;
    const qualifiers = normalizeQualifiers(parts.qualifiers ?? [], text);
    const cased = (part, value) => rule.lowerCase.includes(part) ? value.toLowerCase() : value;
    const namespace = cased('namespace', cleanSteps(parts.namespace ?? ''));
    const name = normalizeName(type, namespace, cased('name', parts.name), qualifiers);
    const version = cased('version', parts.version ?? '');
    const subpath = cleanSteps(parts.subpath ?? '', ['.', '..']);
    if (name === '')
        refuse(text, 'has no name');
    if (rule.namespace === 'prohibited' && namespace !== '')
        refuse(text, `has a namespace, which "${type}" forbids`);
    if (rule.namespace === 'required' && namespace === '')
        refuse(text, `has no namespace, which "${type}" requires`);
    if (rule.namePattern?.test(name) === false)
        refuse(text, `has a name that "${type}" does not permit`);
    if (version !== '' && rule.versionPattern?.test(version) === false) {
        refuse(text, `has a version that "${type}" does not permit`);
    }
    // cpan: "::" separates the steps of a module; a purl names a distribution.
    if (type === 'cpan' && name.includes('::'))
        refuse(text, 'names a Perl module instead of a distribution');
    const missing = rule.requiredQualifiers.find((key) => !qualifiers.has(key));
    if (missing !== undefined)
        refuse(text, `lacks the qualifier "${missing}", which "${type}" requires`);
    return {
        type,
        name,
        ...(namespace === '' ? {} : { namespace: type === 'cpan' ? namespace.toUpperCase() : namespace }),
        ...(version === '' ? {} : { version }),
        ...(qualifiers.size === 0 ? {} : { qualifiers }),
        ...(subpath === '' ? {} : { subpath }),
    };
}
function normalizeQualifiers(pairs, text) {
    const qualifiers = new Map();
    for (const [spelled, value] of pairs) {
        if (!QUALIFIER_KEY.test(spelled))
            refuse(text, `has the qualifier key ${JSON.stringify(spelled)}`);
        const key = spelled.toLowerCase();
        if (qualifiers.has(key))
            refuse(text, `has the qualifier "${key}" twice`);
        if (value !== undefined && value !== '')
            qualifiers.set(key, value);
    }
    return qualifiers;
}
/** Servers that find a repository or model under any case of its name. */
const gitHostsWithoutCase = new Set(['github', 'github.com', 'bitbucket.org']);
const DATABRICKS = /^https?:\/\/[^/]+\.(?:azuredatabricks\.net|databricks\.com)(?:[:/]|$)/i;
/** The rules that the definitions state in prose only. */
function normalizeName(type, namespace, name, qualifiers) {
    switch (type) {
        case 'git':
            return gitHostsWithoutCase.has(namespace) ? name.toLowerCase() : name;
        case 'mlflow':
            return DATABRICKS.test(qualifiers.get('repository_url') ?? '') ? name.toLowerCase() : name;
        case 'pub':
            return name.replace(/[^a-z0-9]/g, '_');
        case 'pypi':
            return name.replaceAll('_', '-');
        default:
            return name;
    }
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
const KEPT = /%(3A|7E)/g;
const ALSO_ENCODED = /[!'()*]/g;
/** ECMA-427: all but letters, digits and `.-_~:` is percent-encoded, in upper case. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(KEPT, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(ALSO_ENCODED, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function encodeSteps(path) {
    return path.split('/').map(encode).join('/');
}
function decode(text, whole) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (cause) {
        return refuse(whole, 'has a percent sign that starts no UTF-8 character', cause);
    }
}
/** Each step is decoded alone: an encoded slash must not become a separator. */
function decodeSteps(path, whole) {
    return path
        .split('/')
        .map((step) => {
        const decoded = decode(step, whole);
        return decoded.includes('/') ? refuse(whole, 'has an encoded "/" in a step of a path') : decoded;
    })
        .join('/');
}
function cleanSteps(path, dropped = []) {
    return path
        .split('/')
        .filter((step) => step !== '' && !dropped.includes(step))
        .join('/');
}
function trimSlashes(text) {
    return text.replace(/^\/+|\/+$/g, '');
}
function cut(text, at) {
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function refuse(text, fault, cause) {
    throw new problem/* Problem */.AF('purl/invalid', `package URL ${JSON.stringify(text.slice(0, 200))} ${fault}`, { cause });
}


/***/ }),

/***/ 76838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ suiteRepositoryId),
/* harmony export */   V3: () => (/* binding */ suiteRepository),
/* harmony export */   xL: () => (/* binding */ suiteUri)
/* harmony export */ });
/**
 * The addresses that this product gives to its own kinds of documents. ORG and SUITE are replaced once, when
 * the repository has its public name; nothing else in the sources spells them.
 */
const suiteUri = 'https://ORG.github.io/SUITE';
const suiteRepository = 'https://github.com/ORG/SUITE';
/** The number that GitHub gives the repository: it stays when the name changes hands. Replaced like the others. */
const suiteRepositoryId = 'SUITE-ID';


/***/ })

};
