/******/ var __webpack_modules__ = ({

/***/ 21484:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, known) {
    const wanted = word.slice(0, 100).toLowerCase();
    const near = Math.max(1, Math.floor(wanted.length / 3));
    let best;
    for (const candidate of known) {
        if (Math.abs(candidate.length - wanted.length) > near)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < (best?.distance ?? near + 1))
            best = { candidate, distance };
    }
    return best?.candidate;
}
function didYouMean(word, known) {
    const candidate = nearest(word, known);
    return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(distance);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 26358:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ permissionToAdd)
/* harmony export */ });
function permissionToAdd(right, lead = 'Add') {
    return `${lead} to the job (and to the caller of the reusable workflow):\n    permissions:\n      ${right}`;
}


/***/ }),

/***/ 36875:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
function plainLine(text) {
    const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
    return text.replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function plainLines(text) {
    return (text
        .split(/\r\n|[\n\r]/)
        .map((line) => plainLine(line))
        .map((line) => (/^\s*::/.test(line) ? `| ${line}` : line).replaceAll('##[', '# #['))
        .join('\n'));
}


/***/ }),

/***/ 42018:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ problemCatalog)
/* harmony export */ });
/* harmony import */ var _permission_to_add_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26358);

const problemCatalog = {
    'input/invalid': {
        exit: 2,
        remedy: 'Correct every listed input; the table in the README of the action shows what each one takes.',
    },
    'input/no-match': {
        exit: 2,
        remedy: 'Correct the pattern; it is relative to the workspace and is matched against files only.',
    },
    'json/invalid': {
        exit: 1,
        remedy: 'Restore the file from where it came; a merge conflict or an LFS pointer is the usual reason.',
    },
    'digest/invalid': {
        exit: 2,
        remedy: 'Give the whole digest in lower-case hexadecimal.',
    },
    'time/invalid': {
        exit: 2,
        remedy: 'Write the time with date, seconds and zone, for example 2026-11-21T11:30:00Z.',
    },
    'limit/exceeded': {
        exit: 5,
        remedy: 'Make the input smaller or split it; limits cannot be switched off.',
    },
    'file/unreadable': {
        exit: 3,
        remedy: 'Check that the file exists and that this user may read it.',
    },
    'file/unwritable': {
        exit: 3,
        remedy: 'Check free space and permissions of the folder.',
    },
    'file/outside': {
        exit: 2,
        remedy: 'Name a file inside the folder, and replace links that lead out of it by the files themselves.',
    },
    'file/busy': {
        exit: 3,
        remedy: 'Wait for the other run, or remove the named lock file if no other run exists.',
    },
    'statement/invalid': {
        exit: 1,
        remedy: 'Make the statement again with the action that wrote it.',
    },
    'evidence/index-invalid': {
        exit: 1,
        remedy: 'Make the evidence again from the build; an index is never repaired by hand.',
    },
    'evidence/digest-mismatch': {
        exit: 1,
        remedy: 'Make the evidence again from the build, and find out who changed the file.',
    },
    'evidence/missing': {
        exit: 1,
        remedy: 'Bring the whole folder, or make the evidence again from the build.',
    },
    'evidence/link': {
        exit: 1,
        remedy: 'Make the evidence again from the build, and find out who placed the link.',
    },
    'evidence/other-producer': {
        exit: 2,
        remedy: 'Give each chain an evidence folder of its own with "evidence-path".',
    },
    'subject/collision': {
        exit: 2,
        remedy: 'Rename one of the files, or name them in two runs.',
    },
    'subject/name': {
        exit: 2,
        remedy: 'Rename the file, or correct the line that gives the name.',
    },
    'subject/kind': {
        exit: 2,
        remedy: 'Name regular files, and folders of regular files only.',
    },
    'subject/changed': {
        exit: 1,
        remedy: 'Find out what still writes to the file, then run again.',
    },
    'subject/limit': {
        exit: 2,
        remedy: 'Narrow the patterns, or pack the files into one archive.',
    },
    'key/invalid': {
        exit: 2,
        remedy: 'Give a PEM file with exactly one key: PKCS #8 to sign, "PUBLIC KEY" to verify.',
    },
    'key/encrypted': {
        exit: 2,
        remedy: 'Decrypt the key into a file that only you can read: "umask 077; openssl pkey -in KEY.pem -out PLAIN.pem".',
    },
    'key/refused': {
        exit: 2,
        remedy: 'Use ECDSA P-256, P-384 or P-521, Ed25519, or RSA of 2048 to 8192 bits.',
    },
    'signer/unavailable': {
        exit: 2,
        remedy: 'Name another signer in "signers".',
    },
    'signer/self-check': {
        exit: 1,
        remedy: 'Do not use this signer: the private and the public part of its key do not belong together.',
    },
    'sign/nothing': {
        exit: 2,
        remedy: 'Run the actions that write statements and subjects first, with the same "evidence-path".',
    },
    'verify/not-asked': {
        exit: 2,
        remedy: 'Name the artifact and the public key that you trust.',
    },
    'verify/parse': {
        exit: 1,
        remedy: 'Fetch the bundle again from where it was published.',
    },
    'verify/kind': {
        exit: 1,
        remedy: 'Ask for the kind of identity that the bundle has.',
    },
    'verify/identity': {
        exit: 1,
        remedy: "Compare both names letter by letter; name the signer that is shown only if you know it. A stranger's signature proves nothing.",
    },
    'verify/signature': {
        exit: 1,
        remedy: 'Something was changed after signing: fetch artifact and bundle again from where they were published.',
    },
    'verify/not-canonical': {
        exit: 1,
        remedy: 'Somebody wrote the file anew: make the evidence again, and find out who changed it.',
    },
    'verify/type': {
        exit: 1,
        remedy: 'Give the bundle of the statement that you mean.',
    },
    'verify/subject-mismatch': {
        exit: 1,
        remedy: 'Give the artifact that the bundle was made for, or the bundle of this artifact.',
    },
    'verify/limit': {
        exit: 1,
        remedy: 'Fetch the bundle again from where it was published.',
    },
    'verify/trust': {
        exit: 1,
        remedy: 'Give the trusted root of the instance that signed, or refresh an old one with "--online".',
    },
    'verify/time': {
        exit: 1,
        remedy: 'Sign again with a timestamp authority of the trusted root; of a key, "key-evidence: none" accepts a signature without a time.',
    },
    'verify/certificate': {
        exit: 1,
        remedy: 'Fetch the bundle again; if it stays so, do not trust what it vouches for.',
    },
    'verify/sct': {
        exit: 1,
        remedy: 'Give the trusted root of the instance that signed, or sign again.',
    },
    'verify/log': {
        exit: 1,
        remedy: 'Fetch the bundle again from where it was published, or sign again.',
    },
    'verify/issuer': {
        exit: 1,
        remedy: 'Name the issuer exactly, without a slash at its end; do not accept an issuer you do not know.',
    },
    'verify/signer-digest': {
        exit: 1,
        remedy: 'Use a released workflow, or add the commit to the expected identity after a review.',
    },
    'verify/source': {
        exit: 1,
        remedy: 'Check where the artifact came from; the same name under another id is another repository.',
    },
    'verify/ref': {
        exit: 1,
        remedy: 'Give the bundle of the expected ref.',
    },
    'verify/trigger': {
        exit: 1,
        remedy: 'Build again from an accepted event.',
    },
    'verify/runner': {
        exit: 1,
        remedy: 'Build again on a runner of the expected kind.',
    },
    'verify/environment': {
        exit: 1,
        remedy: 'Sign in a job that names the environment.',
    },
    'verify/visibility': {
        exit: 1,
        remedy: 'Correct the expected identity, or find out when the visibility changed.',
    },
    'verify/predicate': {
        exit: 1,
        remedy: 'Do not use this provenance: its fields were not filled by the platform that signed.',
    },
    'verify/parameter': {
        exit: 1,
        remedy: 'Allow the parameter by name in the expected identity after a review.',
    },
    'verify/level': {
        exit: 1,
        remedy: 'Build with a builder of that level, or ask for the level that the builder has.',
    },
    'verify/age': {
        exit: 1,
        remedy: 'Sign again, or accept an older one.',
    },
    'verify/clock': {
        exit: 5,
        remedy: 'Set the clock of the machine, then verify again.',
    },
    'verify/revoked': {
        exit: 1,
        remedy: 'Replace the artifact by one that was not revoked.',
    },
    'verify/none': {
        exit: 5,
        remedy: 'Name the place where the attestation is, or sign the artifact.',
    },
    'verify/digest-only': {
        exit: 5,
        remedy: 'Give the file itself instead of its digest.',
    },
    'trust/root-invalid': {
        exit: 2,
        remedy: 'Fetch the trusted root again from its authority.',
    },
    'trust/metadata-invalid': {
        exit: 1,
        remedy: 'Try again later or use a trusted root from a file; find out who stands between.',
    },
    'identity/invalid': {
        exit: 2,
        remedy: 'Correct every listed line; identities are exact texts, never patterns.',
    },
    'oidc/no-permission': {
        exit: 3,
        remedy: `${(0,_permission_to_add_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionToAdd */ .G)('id-token: write')}\nPull requests from forks never get it.`,
    },
    'oidc/invalid': {
        exit: 3,
        remedy: 'Run the job again; if it stays so, report it with the named claim.',
    },
    'oidc/claims': {
        exit: 3,
        remedy: 'Run the job again; an enterprise with an issuer of its own has to be named, and a server needs an instance of its own.',
    },
    'sign/instance': {
        exit: 2,
        remedy: 'Choose another "instance", or sign with a key.',
    },
    'sign/private-in-public-log': {
        exit: 2,
        remedy: 'Choose "instance: github", a key or KMS signer, or "allow-public-log: true".',
    },
    'service/unavailable': {
        exit: 4,
        remedy: 'Run again later; what was signed already is kept in the folder beside the evidence whose name ends in "-pending".',
    },
    'service/refused': {
        exit: 3,
        remedy: 'Check the permissions of the job and the configuration of the service.',
    },
    'service/wrong-answer': {
        exit: 1,
        remedy: 'Do not use this service until its operator has explained the answer.',
    },
    'store/not-permitted': {
        exit: 3,
        remedy: 'Give the job the named permission, or use "store: file" to stop asking.',
    },
    'store/differs': {
        exit: 1,
        remedy: 'Remove what the store holds, and find out who changed it.',
    },
    'snapshot/refused': {
        exit: 3,
        remedy: 'Give the job "contents: write", and switch the dependency graph of the repository on.',
    },
    'snapshot/not-taken': {
        exit: 1,
        remedy: 'Report it with what GitHub says; submit the tree in parts, by "source-path", if it is too large.',
    },
    'registry/credentials': {
        exit: 2,
        remedy: 'Log in to the registry again, or correct the named place of the Docker configuration.',
    },
    'archive/invalid': {
        exit: 1,
        remedy: 'Nothing of it was written. Find out who made the archive.',
    },
    'handoff/mismatch': {
        exit: 1,
        remedy: 'Find out which job of the run replaced or deleted the artifact; run all of them again.',
    },
    'release/immutable': {
        exit: 2,
        remedy: 'Attach the bundles while the release is a draft, then publish it.',
    },
    'release/missing': {
        exit: 2,
        remedy: `${(0,_permission_to_add_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionToAdd */ .G)('contents: write', 'Make a draft of the release first. If there is one, the token may not see it: add')}\nA published release is seen without it.`,
    },
    'release/published': {
        exit: 2,
        remedy: 'Make the release as a draft, or set "append-to-published: true": people may have downloaded the release as it is.',
    },
    'release/unknown-asset': {
        exit: 1,
        remedy: 'Remove the asset from the draft and find out who put it there; only what was verified is published.',
    },
    'release/tag-moved': {
        exit: 1,
        remedy: 'Do not publish the release. Find out who moved the tag.',
    },
    'subject/none': {
        exit: 2,
        remedy: 'Correct the input; "allow-empty: true" accepts an empty set.',
    },
    'subject/list-invalid': {
        exit: 2,
        remedy: 'Correct the named line; no line is ever skipped.',
    },
    'oci/reference': {
        exit: 2,
        remedy: 'Write REGISTRY/REPOSITORY@sha256:HEX, or allow tags with "resolve-tags: true".',
    },
    'verify/seal': {
        exit: 1,
        remedy: 'Seal the folder with "sign" after the last action that writes to it.',
    },
    'verify/unlisted': {
        exit: 1,
        remedy: 'Remove the file, or find out who placed it there.',
    },
    'verify/artifact-changed': {
        exit: 1,
        remedy: 'Fetch the artifact again, and find out who changed it.',
    },
    'verify/artifact-missing': {
        exit: 1,
        remedy: 'Put the artifact into the workspace, or name the workspace that holds it.',
    },
    'policy/not-found': {
        exit: 2,
        remedy: 'Write a policy there, or copy "actions/policy-gate/starter-policy.yaml" of this suite as a start.',
    },
    'policy/yaml': {
        exit: 2,
        remedy: 'Correct every listed place; the policy reference shows what a policy may hold.',
    },
    'policy/unknown-key': {
        exit: 2,
        remedy: 'Correct or remove the key; the policy reference lists all of them.',
    },
    'policy/invalid-value': {
        exit: 2,
        remedy: 'Write what the message expects; text that looks like a number needs quotes.',
    },
    'policy/not-in-this-version': {
        exit: 2,
        remedy: 'Remove it, or use a version that knows it: a policy is applied as a whole or not at all.',
    },
    'policy/no-rule': {
        exit: 2,
        remedy: 'List at least one rule under "rules".',
    },
    'policy/unknown-rule': {
        exit: 2,
        remedy: 'Use one of the known rules; the policy reference lists them.',
    },
    'policy/duplicate-rule': {
        exit: 2,
        remedy: 'Give one of the two a "name", or merge them.',
    },
    'policy/unknown-signer': {
        exit: 2,
        remedy: 'Define the signer under "trust.signers", or correct its name.',
    },
    'policy/unknown-stage': {
        exit: 2,
        remedy: 'Use a stage under "stages" of the policy, or define it there.',
    },
    'policy/reviewed-later': {
        exit: 2,
        remedy: 'Correct "metadata.reviewedOn", or the clock of the machine.',
    },
    'policy/key-not-named': {
        exit: 2,
        remedy: 'Remove the key from the input, or name it by its digest under "trust.signers".',
    },
    'provenance/invalid': {
        exit: 1,
        remedy: 'Make the provenance again with the action that wrote it.',
    },
    'provenance/parameter': {
        exit: 2,
        remedy: 'Correct the named input of the workflow; all inputs are published in the provenance.',
    },
    'level/not-reached': {
        exit: 1,
        remedy: 'Correct the listed conditions, or call the workflow that gives the level which you have.',
    },
    'guard/trigger': {
        exit: 2,
        remedy: 'Start the workflow by push, release, schedule, workflow_dispatch or merge_group; a pull request is built without a signature.',
    },
    'guard/host': {
        exit: 2,
        remedy: 'On a server of your own use the actions by commit in a workflow of your own, with a Sigstore of your own or a key.',
    },
    'guard/source': {
        exit: 1,
        remedy: 'Check out github.sha and nothing else, and find out which step has changed the workspace.',
    },
    'process/not-started': {
        exit: 3,
        remedy: 'Install the program, or correct its name and the PATH.',
    },
    'context/missing': {
        exit: 3,
        remedy: 'Run the action on a GitHub Actions runner, or use the command line on a laptop.',
    },
    'http/refused': {
        exit: 3,
        remedy: 'Check address and permissions; redirects are not followed.',
    },
    'http/unavailable': {
        exit: 4,
        remedy: 'Try again later; the message names the host.',
    },
    'purl/invalid': {
        exit: 1,
        remedy: 'Correct the package URL; purl-spec gives the rules of each type.',
    },
    'lockfile/invalid': {
        exit: 1,
        remedy: 'Restore the file, or let its package manager write it again; "exclude" leaves it out by name.',
    },
    'lockfile/newer': {
        exit: 1,
        remedy: 'Upgrade the action, or leave the file out with "exclude".',
    },
    'sbom/invalid': {
        exit: 1,
        remedy: 'This is a defect of the product: report it with the named JSON pointer and the lockfile.',
    },
    'reproducibility/unknown-variation': {
        exit: 2,
        remedy: 'Write one of the known names; a leading "-" takes one out.',
    },
    'reproducibility/variation-not-applied': {
        exit: 3,
        remedy: 'Install what is missing, or set `allow-unapplied-variations: true` to go on without it; the result then covers less.',
    },
    'reproducibility/artifact-none': {
        exit: 2,
        remedy: 'Correct the pattern, or the build command: files that were there before the build are left out of the copies and do not count.',
    },
    'reproducibility/changed': {
        exit: 5,
        remedy: 'End what is still writing to it and start the check again.',
    },
    'run/interrupted': {
        exit: 3,
        remedy: 'Start the run again.',
    },
    'run/unexpected': {
        exit: 3,
        remedy: 'Report it with the command and the version; the log of a debug run has the details.',
    },
};


/***/ }),

/***/ 62744:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   dE: () => (/* binding */ formatPlace)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36875);
/* harmony import */ var _problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42018);


class Problem extends Error {
    name = 'Problem';
    code;
    at;
    hint;
    details;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.at = options.at ?? {};
        this.hint = options.hint ?? _problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .problemCatalog */ .B[code].remedy;
        this.details = options.details ?? [];
    }
    get exit() {
        return _problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .problemCatalog */ .B[this.code].exit;
    }
}
function formatPlace({ file, line, column, pointer }) {
    const shown = file === undefined ? undefined : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(file);
    const position = [shown, line, column].filter((part) => part !== undefined).join(':');
    return [position, pointer].filter((part) => part !== undefined && part !== '').join(' ');
}
function formatProblem(problem) {
    const place = formatPlace(problem.at);
    const head = place === '' ? problem.message : `${place}: ${problem.message}`;
    const beforeCode = problem.hint.includes('\n') ? '\n' : ' ';
    return [
        head,
        ...problem.details.map((detail) => `  ${detail}`),
        `${problem.hint}${beforeCode}[${problem.code}]`,
    ].join('\n');
}
function problemOf(error) {
    if (error instanceof Problem)
        return error;
    return new Problem('run/unexpected', 'an unforeseen fault stopped the run', { cause: error });
}


/***/ }),

/***/ 73374:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony export givenInputs */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62744);
/* harmony import */ var _print_at_once_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56681);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(60689);



async function runAction(action) {
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(action.inputs, givenInputs(action.inputs, process.env), (name) => `input "${name}"`);
        const { runInWorkflow } = await Promise.all(/* import() */[__nccwpck_require__.e(7264), __nccwpck_require__.e(7542), __nccwpck_require__.e(9721)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39721));
        process.exitCode = await runInWorkflow(action, inputs);
    }
    catch (error) {
        process.exitCode = failEarly(error);
    }
}
function givenInputs(table, environment) {
    const given = new Map();
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith('INPUT_') || value === undefined)
            continue;
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (Object.hasOwn(table, name) || value !== '')
            given.set(name, value);
    }
    return given;
}
function failEarly(error) {
    const problem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error);
    const eol = process.platform === 'win32' ? '\r\n' : '\n';
    (0,_print_at_once_js__WEBPACK_IMPORTED_MODULE_1__/* .printAtOnce */ .C)(`::error::${escapeData((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem))}${eol}`);
    return problem.exit;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 60689:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZU: () => (/* binding */ artifactRootInput),
/* harmony export */   d4: () => (/* binding */ evidencePathInput),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   vN: () => (/* binding */ githubTokenInput),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(21484);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62744);


function text(options) {
    return reader(options, {
        takes: 'text',
        list: false,
        format: (value) => value,
        read: (given) => (/[\r\n]/.test(given) ? { fault: 'one line of text' } : { value: given }),
    });
}
function block(options) {
    return reader(options, {
        takes: 'text of several lines',
        list: false,
        format: (value) => value,
        read: (value) => ({ value }),
    });
}
function lines(options) {
    const list = reader(options, {
        takes: 'one per line',
        list: true,
        format: (values) => values.join('\n'),
        read: (given) => ({ value: linesOf(given) }),
    });
    return 'required' in options || 'default' in options
        ? list
        : { ...list, fallback: [] };
}
function oneOf(words, options) {
    return reader(options, {
        takes: words.join(' or '),
        list: false,
        format: (value) => value,
        read: (given) => known(words, given),
    });
}
function someOf(words, options) {
    const list = reader(options, {
        takes: `one per line of ${words.join(', ')}`,
        list: true,
        format: (values) => values.join('\n'),
        read: (given) => {
            const read = linesOf(given).map((line) => known(words, line));
            const fault = read.find((item) => 'fault' in item);
            if (fault !== undefined)
                return fault;
            return { value: [...new Set(read.flatMap((item) => ('value' in item ? [item.value] : [])))] };
        },
    });
    return list;
}
const YES = ['true', 'True', 'TRUE'];
const NO = ['false', 'False', 'FALSE'];
function flag(options) {
    return reader({ ...options, default: false }, {
        takes: 'true or false',
        list: false,
        format: String,
        read: (given) => {
            const isYes = YES.includes(given);
            return isYes || NO.includes(given) ? { value: isYes } : { fault: 'true or false' };
        },
    });
}
function wholeNumber(min, max, options) {
    return reader(options, {
        takes: `${min} to ${max}`,
        list: false,
        format: String,
        read: (given) => {
            const value = Number(given);
            const whole = /^(?:0|-?[1-9]\d*)$/.test(given) && value >= min && value <= max;
            return whole ? { value } : { fault: `a whole number from ${min} to ${max}` };
        },
    });
}
const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
function duration(options) {
    const read = (given) => {
        const [, count = '', unit = ''] = /^([1-9]\d{0,5})([smhd])$/.exec(given) ?? [];
        const scale = UNITS[unit];
        return scale === undefined
            ? { fault: 'a length of time such as 15m, 2h or 90d' }
            : { value: Number(count) * scale };
    };
    const spelled = 'default' in options ? options.default : undefined;
    const fallback = spelled === undefined ? undefined : read(spelled);
    return {
        meaning: options.meaning,
        required: 'required' in options,
        takes: 'a length of time such as 15m, 2h or 90d',
        list: false,
        fallback: fallback !== undefined && 'value' in fallback ? fallback.value : undefined,
        read,
        ...(spelled === undefined ? {} : { defaultText: spelled }),
    };
}
function reader(options, kind) {
    const fallback = 'default' in options ? options.default : undefined;
    return {
        meaning: options.meaning,
        required: 'required' in options,
        takes: kind.takes,
        list: kind.list,
        fallback,
        read: (given) => kind.read(given),
        ...(fallback === undefined ? {} : { defaultText: kind.format(fallback) }),
    };
}
function known(words, given) {
    const value = words.find((word) => word === given);
    return value === undefined ? { fault: `one of ${words.join(', ')}` } : { value };
}
function linesOf(given) {
    return given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function readInputs(table, given, spell) {
    const names = Object.keys(table);
    const faults = [...given.keys()]
        .filter((name) => !names.includes(name))
        .map((name) => `${spell(name)} is unknown.${(0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)}`);
    const values = {};
    for (const [name, reader] of Object.entries(table)) {
        const written = given.get(name)?.trim() ?? '';
        if (written === '') {
            if (reader.required)
                faults.push(`${spell(name)} is needed: ${reader.meaning}`);
            values[name] = reader.fallback;
            continue;
        }
        const reading = reader.read(written);
        if ('value' in reading)
            values[name] = reading.value;
        else
            faults.push(`${spell(name)}: expected ${reading.fault}; got ${JSON.stringify(written.slice(0, 200))}`);
    }
    refuse(faults);
    return values;
}
function refuse(faults) {
    const [first, ...others] = faults;
    if (first === undefined)
        return;
    if (others.length === 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', first);
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `${faults.length} inputs are not understood:`, { details: faults });
}
const githubTokenInput = {
    ...text({ meaning: 'Token for the API of GitHub. In a workflow the default is the token of the job.' }),
    workflowDefault: '${{ github.token }}',
};
const artifactRootInput = text({
    meaning: 'Folder that `artifact-path` and the names of subjects are relative to.',
    default: '.',
});
const evidencePathInput = text({
    meaning: 'Folder of the evidence, shared by all five actions. Default: `secure-build` in the temporary folder of the runner; `.secure-build` on a laptop.',
});


/***/ }),

/***/ 56681:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ printAtOnce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function printAtOnce(text) {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
        written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, bytes);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN'))
            throw error;
    }
    if (written < bytes.length)
        process.stdout.write(bytes.subarray(written));
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = process.getBuiltinModule("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = process.getBuiltinModule("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = process.getBuiltinModule("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = process.getBuiltinModule("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = process.getBuiltinModule("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = process.getBuiltinModule("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = process.getBuiltinModule("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = process.getBuiltinModule("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = process.getBuiltinModule("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = process.getBuiltinModule("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ starts),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _secure_build_common_edges_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73374);

const starts = {
    'reproducibility-check': () => __nccwpck_require__.e(/* import() */ 1470).then(__nccwpck_require__.bind(__nccwpck_require__, 61470)),
    sbom: () => __nccwpck_require__.e(/* import() */ 5790).then(__nccwpck_require__.bind(__nccwpck_require__, 95790)),
    provenance: () => __nccwpck_require__.e(/* import() */ 1732).then(__nccwpck_require__.bind(__nccwpck_require__, 91732)),
    sign: () => __nccwpck_require__.e(/* import() */ 106).then(__nccwpck_require__.bind(__nccwpck_require__, 20106)),
    'policy-gate': () => __nccwpck_require__.e(/* import() */ 7901).then(__nccwpck_require__.bind(__nccwpck_require__, 97901)),
    cli: () => __nccwpck_require__.e(/* import() */ 2049).then(__nccwpck_require__.bind(__nccwpck_require__, 2049)),
};
function start(name) {
    return starts[name]();
}

var __webpack_exports__start = __webpack_exports__.n;
var __webpack_exports__starts = __webpack_exports__.e;
export { __webpack_exports__start as start, __webpack_exports__starts as starts };
