import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1484:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word nearest to a misspelled one, if it is near enough to be meant. */
function nearest(word, known) {
    const wanted = word.slice(0, 100).toLowerCase();
    let best;
    for (const candidate of known) {
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { candidate, distance };
    }
    return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3))
        ? best.candidate
        : undefined;
}
/** ` Did you mean "x"?`, or nothing: the end of a message about an unknown word. */
function didYouMean(word, known) {
    const candidate = nearest(word, known);
    return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
/** Damerau-Levenshtein (optimal string alignment): a swap of two neighbors is one slip. */
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

/***/ 6875:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
/** Controls, format characters (bidirectional, zero-width, tags), line separators, lone surrogates: all that acts or hides. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/**
 * One line of text that cannot act: terminal escapes, bidirectional overrides and newlines are shown as
 * `\u{1b}`. For logs, messages and terminals.
 */
function plainLine(text) {
    return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * The same for text of several lines, where a line could start with a workflow command of the runner
 * (`::set-output`, `##[command]`): such a line is changed so that the runner does not know it.
 */
function plainLines(text) {
    return (text
        .split(/\r\n|[\n\r]/)
        .map((line) => plainLine(line))
        // The runner takes "::" at the start of a line and "##[" anywhere in it (actions/runner `ActionCommand.cs`).
        .map((line) => (/^\s*::/.test(line) ? `| ${line}` : line).replaceAll('##[', '# #['))
        .join('\n'));
}


/***/ }),

/***/ 7296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AF: () => (/* binding */ Problem),
  dE: () => (/* binding */ formatPlace),
  Vw: () => (/* binding */ formatProblem),
  Zw: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __nccwpck_require__(6875);
;// CONCATENATED MODULE: ./packages/common/src/core/problem-catalog.ts
/**
 * Every fault that we foresee. A code is `area/kebab-reason`, stable for ever and never reused.
 * `.github/docs/problems.md` is generated from this table.
 */
const problemCatalog = {
    'input/invalid': {
        exit: 2,
        meaning: 'One or more inputs or flags are unknown, misspelled, missing or have a value that is not understood.',
        remedy: 'Correct every listed input; the table in the README of the action shows what each one takes.',
    },
    'input/no-match': {
        exit: 2,
        meaning: 'A pattern or path named no file.',
        remedy: 'Correct the pattern; it is relative to the workspace and is matched against files only.',
    },
    'json/invalid': {
        exit: 1,
        meaning: 'A file is not the strict JSON that it must be (syntax, duplicate key, byte order mark, encoding).',
        remedy: 'Restore the file from where it came; a merge conflict or an LFS pointer is the usual reason.',
    },
    'digest/invalid': {
        exit: 2,
        meaning: 'A digest is not the lower-case hexadecimal of its algorithm.',
        remedy: 'Give the whole digest in lower-case hexadecimal.',
    },
    'time/invalid': {
        exit: 2,
        meaning: 'A time is not a point in time of RFC 3339.',
        remedy: 'Write the time with date, seconds and zone, for example 2026-11-21T11:30:00Z.',
    },
    'limit/exceeded': {
        exit: 5,
        meaning: 'Something from outside is larger, deeper or longer than a limit of `core/limits.ts` allows.',
        remedy: 'Make the input smaller or split it; limits cannot be switched off.',
    },
    'file/unreadable': {
        exit: 3,
        meaning: 'A file could not be read.',
        remedy: 'Check that the file exists and that this user may read it.',
    },
    'file/unwritable': {
        exit: 3,
        meaning: 'A file could not be written; nothing half-written was left behind.',
        remedy: 'Check free space and permissions of the folder.',
    },
    'file/outside': {
        exit: 2,
        meaning: 'A path or a symbolic link leads out of the folder that it must stay in.',
        remedy: 'Name a file inside the folder, and replace links that lead out of it by the files themselves.',
    },
    'file/busy': {
        exit: 3,
        meaning: 'Another process held the lock of a file for too long.',
        remedy: 'Wait for the other run, or remove the named lock file if no other run exists.',
    },
    'statement/invalid': {
        exit: 1,
        meaning: 'A file is not an in-toto statement of version 1 with at least one subject.',
        remedy: 'Make the statement again with the action that wrote it.',
    },
    'evidence/index-invalid': {
        exit: 1,
        meaning: 'The index or the list of subjects of an evidence folder is damaged or was changed.',
        remedy: 'Make the evidence again from the build; an index is never repaired by hand.',
    },
    'evidence/digest-mismatch': {
        exit: 1,
        meaning: 'A file of the evidence folder is not the one that the index lists.',
        remedy: 'Make the evidence again from the build, and find out who changed the file.',
    },
    'evidence/missing': {
        exit: 1,
        meaning: 'The index of an evidence folder lists a file that is not there.',
        remedy: 'Bring the whole folder, or make the evidence again from the build.',
    },
    'evidence/link': {
        exit: 1,
        meaning: 'A file of the evidence folder was replaced by a symbolic link.',
        remedy: 'Make the evidence again from the build, and find out who placed the link.',
    },
    'evidence/other-producer': {
        exit: 2,
        meaning: 'Two different actions would write the same file of one evidence folder.',
        remedy: 'Give each chain an evidence folder of its own with "evidence-path".',
    },
    'subject/collision': {
        exit: 2,
        meaning: 'Two different files would have the same subject name.',
        remedy: 'Rename one of the files, or name them in two runs.',
    },
    'subject/name': {
        exit: 2,
        meaning: 'A file name cannot be the name of a subject (control characters, more than 1,024 characters).',
        remedy: 'Rename the file.',
    },
    'subject/kind': {
        exit: 2,
        meaning: 'A subject is no regular file (a folder, a device, a link that leads nowhere).',
        remedy: 'Let the pattern match regular files only.',
    },
    'subject/changed': {
        exit: 1,
        meaning: 'A file changed between hashing and signing. Nothing was signed.',
        remedy: 'Find out what still writes to the file, then run again.',
    },
    'subject/limit': {
        exit: 2,
        meaning: 'One statement may name at most 1,024 subjects.',
        remedy: 'Narrow the patterns, or pack the files into one archive.',
    },
    'key/invalid': {
        exit: 2,
        meaning: 'A key file is not the one PEM block that it must be.',
        remedy: 'Give a PEM file with exactly one key: PKCS #8 to sign, "PUBLIC KEY" to verify.',
    },
    'key/encrypted': {
        exit: 2,
        meaning: 'A private key is encrypted, which this version cannot open.',
        remedy: 'Decrypt the key into a file that only you can read: "umask 077; openssl pkey -in KEY.pem -out PLAIN.pem".',
    },
    'key/refused': {
        exit: 2,
        meaning: 'A key is of a kind or size that is not accepted.',
        remedy: 'Use ECDSA P-256 or P-384, Ed25519, or RSA of 2048 to 8192 bits.',
    },
    'signer/unavailable': {
        exit: 2,
        meaning: 'A signer cannot be used here.',
        remedy: 'Name another signer in "signers".',
    },
    'signer/self-check': {
        exit: 1,
        meaning: 'A bundle just made was refused by our own verifier. Nothing was stored.',
        remedy: 'Do not use this signer: the private and the public part of its key do not belong together.',
    },
    'sign/nothing': {
        exit: 2,
        meaning: 'There is no statement to sign, or nothing that it could be about.',
        remedy: 'Run the actions that write statements and subjects first, with the same "evidence-path".',
    },
    'verify/not-asked': {
        exit: 2,
        meaning: 'A verification was asked for without an artifact or without a trusted key.',
        remedy: 'Name the artifact and the public key that you trust.',
    },
    'verify/parse': {
        exit: 1,
        meaning: 'A bundle is not a strict Sigstore bundle of version 0.3.',
        remedy: 'Fetch the bundle again from where it was published.',
    },
    'verify/kind': {
        exit: 1,
        meaning: 'A bundle proves another kind of identity than the one that is expected.',
        remedy: 'Ask for the kind of identity that the bundle has.',
    },
    'verify/unsupported': {
        exit: 1,
        meaning: 'A bundle holds evidence that this version does not verify. It is refused, never ignored.',
        remedy: 'Use a newer version of this tool.',
    },
    'verify/identity': {
        exit: 1,
        meaning: 'A bundle was not signed by an expected identity.',
        remedy: "Name the public key of the signer that you trust; a stranger's signature proves nothing.",
    },
    'verify/signature': {
        exit: 1,
        meaning: 'A signature does not belong to the signed text and the key.',
        remedy: 'Something was changed after signing: fetch artifact and bundle again from where they were published.',
    },
    'verify/not-canonical': {
        exit: 1,
        meaning: 'A bundle is not byte for byte what its signer wrote.',
        remedy: 'Somebody wrote the file anew: make the evidence again, and find out who changed it.',
    },
    'verify/type': {
        exit: 1,
        meaning: 'What was signed is not a statement of the expected type.',
        remedy: 'Give the bundle of the statement that you mean.',
    },
    'verify/subject-mismatch': {
        exit: 1,
        meaning: 'A statement is genuine, but it is about another artifact.',
        remedy: 'Give the artifact that the bundle was made for, or the bundle of this artifact.',
    },
    'verify/seal': {
        exit: 1,
        meaning: 'The seal over the index of an evidence folder is missing or does not fit the index.',
        remedy: 'Seal the folder with "sign" after the last action that writes to it.',
    },
    'verify/unlisted': {
        exit: 1,
        meaning: 'An evidence folder holds a file that its index does not list.',
        remedy: 'Remove the file, or find out who placed it there.',
    },
    'verify/artifact-changed': {
        exit: 1,
        meaning: 'An artifact is not the one that the statements are about.',
        remedy: 'Fetch the artifact again, and find out who changed it.',
    },
    'verify/artifact-missing': {
        exit: 1,
        meaning: 'An artifact that the statements are about is not there to be compared.',
        remedy: 'Put the artifact into the workspace, or name the workspace that holds it.',
    },
    'verify/decision': {
        exit: 1,
        meaning: 'The decision of the policy gate is not a pass.',
        remedy: 'Read the decision: it names each rule that failed and what to do.',
    },
    'policy/not-found': {
        exit: 2,
        meaning: 'There is no policy at the path that was given. Nothing was evaluated.',
        remedy: 'Write a policy there, or copy "actions/policy-gate/starter-policy.yaml" of this suite as a start.',
    },
    'policy/yaml': {
        exit: 2,
        meaning: 'A policy is not the strict YAML that it must be. Nothing was evaluated.',
        remedy: 'Correct every listed place; the policy reference shows what a policy may hold.',
    },
    'policy/unknown-key': {
        exit: 2,
        meaning: 'A policy has a key that does not exist. Nothing was evaluated.',
        remedy: 'Correct or remove the key; the policy reference lists all of them.',
    },
    'policy/invalid-value': {
        exit: 2,
        meaning: 'A value of a policy is missing, of the wrong kind or contradicts another. Nothing was evaluated.',
        remedy: 'Write what the message expects; text that looks like a number needs quotes.',
    },
    'policy/not-in-this-version': {
        exit: 2,
        meaning: 'A policy asks for something that this version cannot do. Nothing was evaluated.',
        remedy: 'Remove it, or use a version that knows it: a policy is applied as a whole or not at all.',
    },
    'policy/no-rule': {
        exit: 2,
        meaning: 'A policy has no rule. Nothing was evaluated.',
        remedy: 'List at least one rule under "rules".',
    },
    'policy/unknown-rule': {
        exit: 2,
        meaning: 'A policy names a rule that does not exist. Nothing was evaluated.',
        remedy: 'Use one of the known rules; the policy reference lists them.',
    },
    'policy/duplicate-rule': {
        exit: 2,
        meaning: 'One rule stands twice under one name in a policy. Nothing was evaluated.',
        remedy: 'Give one of the two a "name", or merge them.',
    },
    'policy/unknown-signer': {
        exit: 2,
        meaning: 'A rule names a signer that the policy does not define. Nothing was evaluated.',
        remedy: 'Define the signer under "trust.signers", or correct its name.',
    },
    'policy/unknown-stage': {
        exit: 2,
        meaning: 'A stage is not one that the policy defines. Nothing was evaluated.',
        remedy: 'Use a stage under "stages" of the policy, or define it there.',
    },
    'policy/reviewed-later': {
        exit: 2,
        meaning: 'A policy was reviewed on a day that is still to come: its date or the clock is wrong.',
        remedy: 'Correct "metadata.reviewedOn", or the clock of the machine.',
    },
    'policy/key-not-named': {
        exit: 2,
        meaning: 'A public key was given that no signer of the policy has. Keys are trusted by the policy only.',
        remedy: 'Remove the key from the input, or name it by its digest under "trust.signers".',
    },
    'provenance/invalid': {
        exit: 1,
        meaning: 'A predicate is not SLSA provenance of version 1.',
        remedy: 'Make the provenance again with the action that wrote it.',
    },
    'process/not-started': {
        exit: 3,
        meaning: 'A program could not be started.',
        remedy: 'Install the program, or correct its name and the PATH.',
    },
    'context/missing': {
        exit: 3,
        meaning: 'A variable that GitHub Actions gives to every step is absent or malformed.',
        remedy: 'Run the action on a GitHub Actions runner, or use the command line on a laptop.',
    },
    'http/refused': {
        exit: 3,
        meaning: 'A service refused the request or redirected it.',
        remedy: 'Check address and permissions; redirects are not followed.',
    },
    'http/unavailable': {
        exit: 4,
        meaning: 'A service could not be reached, or did not answer in time.',
        remedy: 'Try again later; the message names the host.',
    },
    'purl/invalid': {
        exit: 1,
        meaning: 'A text is not the package URL (ECMA-427) that it must be.',
        remedy: 'Correct the package URL; purl-spec gives the rules of each type.',
    },
    'lockfile/invalid': {
        exit: 1,
        meaning: 'A lockfile is damaged: not the syntax or the structure of its kind. Nothing was guessed.',
        remedy: 'Restore the file, or let its package manager write it again; "exclude" leaves it out by name.',
    },
    'lockfile/newer': {
        exit: 1,
        meaning: 'A lockfile is of a newer version than this release reads. Nothing was guessed.',
        remedy: 'Upgrade the action, or leave the file out with "exclude".',
    },
    'sbom/invalid': {
        exit: 1,
        meaning: 'A document that was about to be written breaks the published schema of its format. It was not written.',
        remedy: 'This is a defect of the product: report it with the named JSON pointer and the lockfile.',
    },
    'reproducibility/unknown-variation': {
        exit: 2,
        meaning: 'The input `variations` names a factor that this version does not know.',
        remedy: 'Write one of the known names; a leading "-" takes one out.',
    },
    'reproducibility/variation-not-applied': {
        exit: 3,
        meaning: 'A factor that was asked for by name made no difference that a program inside the build could see.',
        remedy: 'Install what is missing, or set `allow-unapplied-variations: true` to go on without it; the result then covers less.',
    },
    'reproducibility/artifact-none': {
        exit: 2,
        meaning: 'A pattern of `artifact-path` matched nothing that the first build made.',
        remedy: 'Correct the pattern, or the build command: files that were there before the build are left out of the copies and do not count.',
    },
    'reproducibility/changed': {
        exit: 5,
        meaning: 'A file changed while it was being compared, so nothing was proved.',
        remedy: 'End what is still writing to it and start the check again.',
    },
    'run/interrupted': {
        exit: 3,
        meaning: 'The run was ended by a signal before its work was done. Nothing half-written was left behind.',
        remedy: 'Start the run again.',
    },
    'run/unexpected': {
        exit: 3,
        meaning: 'A fault that nobody foresaw. Nothing was proved.',
        remedy: 'Report it with the command and the version; the log of a debug run has the details.',
    },
};

;// CONCATENATED MODULE: ./packages/common/src/core/problem.ts


/**
 * A fault that we foresaw: what happened, where, and what to do. Anything else that is thrown is a defect.
 * A conclusion ("the signature is wrong") is no fault but a `Verdict`.
 */
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
        this.hint = options.hint ?? problemCatalog[code].remedy;
        this.details = options.details ?? [];
    }
    get exit() {
        return problemCatalog[this.code].exit;
    }
}
/** `file:line:column /pointer`, as far as it is known; empty where nothing is. */
function formatPlace({ file, line, column, pointer }) {
    // A newline in a file's name would start a line of its own in a log.
    const shown = file === undefined ? undefined : (0,plain_text/* plainLine */.h)(file);
    const position = [shown, line, column].filter((part) => part !== undefined).join(':');
    return [position, pointer].filter((part) => part !== undefined && part !== '').join(' ');
}
/** All that a person needs, in plain text: place and message, further faults, remedy, code. */
function formatProblem(problem) {
    const place = formatPlace(problem.at);
    const head = place === '' ? problem.message : `${place}: ${problem.message}`;
    return [head, ...problem.details.map((detail) => `  ${detail}`), `${problem.hint} [${problem.code}]`].join('\n');
}
/** Anything but a `Problem` is a defect of ours: its text goes to the log of a debug run only. */
function problemOf(error) {
    if (error instanceof Problem)
        return error;
    return new Problem('run/unexpected', 'an unforeseen fault stopped the run', { cause: error });
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony export givenInputs */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7296);
/* harmony import */ var _print_at_once_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6681);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(689);



/** Runs an action in a step of a workflow. Sets `process.exitCode`; never throws. */
async function runAction(action) {
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(action.inputs, givenInputs(action.inputs, process.env), (name) => `input "${name}"`);
        const { runInWorkflow } = await Promise.all(/* import() */[__nccwpck_require__.e(264), __nccwpck_require__.e(293), __nccwpck_require__.e(576)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2576));
        process.exitCode = await runInWorkflow(action, inputs);
    }
    catch (error) {
        process.exitCode = failEarly(error);
    }
}
/**
 * The inputs as the runner passes them: `INPUT_` and the name in upper case, blanks as `_`, hyphens kept
 * (actions/runner `Runner.Worker/Handlers/NodeScriptActionHandler.cs`). The runner warns of an input that
 * `action.yml` does not have, and passes it all the same; here it is an error.
 */
function givenInputs(table, environment) {
    const variables = new Map(Object.keys(table).map((name) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, name]));
    const given = new Map();
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith('INPUT_') || value === undefined)
            continue;
        const name = variables.get(variable) ?? variable.slice('INPUT_'.length).toLowerCase();
        // An empty unknown variable says nothing that could be misunderstood.
        if (variables.has(variable) || value !== '')
            given.set(name, value);
    }
    return given;
}
/** The one line that is printed before `@actions/core` is loaded, byte for byte as it would print it. */
function failEarly(error) {
    const problem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error);
    const eol = process.platform === 'win32' ? '\r\n' : '\n';
    (0,_print_at_once_js__WEBPACK_IMPORTED_MODULE_1__/* .printAtOnce */ .C)(`::error::${escapeData((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem))}${eol}`);
    return problem.exit;
}
/** As `escapeData` of `@actions/core` (packages/core/src/command.ts). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 689:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZU: () => (/* binding */ artifactRootInput),
/* harmony export */   d4: () => (/* binding */ evidencePathInput),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1484);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7296);


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
/** One value per line; empty lines are skipped. */
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
/** Any number of the given words, one per line, each once. */
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
/** Off unless it is switched on; the spellings are those of YAML 1.2 core. */
function flag(options) {
    const spelled = new Map([
        ...['true', 'True', 'TRUE'].map((word) => [word, true]),
        ...['false', 'False', 'FALSE'].map((word) => [word, false]),
    ]);
    return reader({ ...options, default: false }, {
        takes: 'true or false',
        list: false,
        format: String,
        read: (given) => {
            const value = spelled.get(given);
            return value === undefined ? { fault: 'true or false' } : { value };
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
/**
 * The typed values of a run, or one `Problem` that names every fault at once. An empty text is the same as
 * none: that is how the runner passes an optional input.
 *
 * @param given what the user wrote, by name of the input
 * @param spell how the user wrote a name: `input "format"` or `--format`
 */
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
/** The same wherever an action takes built files. */
const artifactRootInput = text({
    meaning: 'Folder that `artifact-path` and the names of subjects are relative to.',
    default: '.',
});
/** The same in all five actions. */
const evidencePathInput = text({
    meaning: 'Folder of the evidence, shared by all five actions. Default: `secure-build` in the temporary folder of the runner; `.secure-build` on a laptop.',
});


/***/ }),

/***/ 6681:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ printAtOnce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Prints to stdout without `process.stdout`, which would load the network and stream modules for one line. */
function printAtOnce(text) {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
        written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, bytes);
    }
    catch (error) {
        // EAGAIN: the pipe is full at the moment, and the stream below waits for it.
        if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN'))
            throw error;
    }
    if (written < bytes.length)
        process.stdout.write(bytes.subarray(written));
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

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
/******/ 		792: 0
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
/* harmony import */ var _secure_build_common_edges_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3374);
// Every action needs it at once: in the entry it is one file less to find and to load.

/** One line per start: its name and the main behind it. The only entry that is bundled. */
const starts = {
    'reproducibility-check': () => __nccwpck_require__.e(/* import() */ 140).then(__nccwpck_require__.bind(__nccwpck_require__, 7140)),
    sbom: () => __nccwpck_require__.e(/* import() */ 356).then(__nccwpck_require__.bind(__nccwpck_require__, 2356)),
    provenance: () => __nccwpck_require__.e(/* import() */ 870).then(__nccwpck_require__.bind(__nccwpck_require__, 6870)),
    sign: () => __nccwpck_require__.e(/* import() */ 192).then(__nccwpck_require__.bind(__nccwpck_require__, 8192)),
    'policy-gate': () => __nccwpck_require__.e(/* import() */ 601).then(__nccwpck_require__.bind(__nccwpck_require__, 601)),
    cli: () => __nccwpck_require__.e(/* import() */ 49).then(__nccwpck_require__.bind(__nccwpck_require__, 2049)),
};
/** Loads and runs the main of a start; `dist/NAME/index.js` calls it. */
function start(name) {
    return starts[name]();
}

var __webpack_exports__start = __webpack_exports__.n;
var __webpack_exports__starts = __webpack_exports__.e;
export { __webpack_exports__start as start, __webpack_exports__starts as starts };
