export const id = 7144;
export const ids = [7144,2407];
export const modules = {

/***/ 27144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findWorkflowArtifact: () => (/* binding */ findWorkflowArtifact)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4788);


/**
 * One workflow artifact of this run, with the digest that its uploader gave: the build job's word, like every digest
 * that comes from a list.
 *
 * @throws Problem `subject/none` where there is none or it has no digest, `service/…`
 */
async function findWorkflowArtifact(ports, service, nameOrId, deadlineMs) {
    const deadline = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__.deadlineIn)(ports, deadlineMs);
    const byId = /^\d+$/.test(nameOrId) ? await service.list({ id: nameOrId }, deadline) : [];
    const found = byId.length > 0 ? byId : await service.list({ name: nameOrId }, deadline);
    const [artifact, twin] = found;
    if (artifact?.sha256 !== undefined && twin === undefined) {
        return { name: artifact.name, sha256: artifact.sha256 };
    }
    const why = artifact === undefined
        ? 'this run has no such artifact'
        : twin === undefined
            ? 'the service has no digest of it'
            : 'several artifacts have this name: give the id';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('subject/none', `input "subjects": "artifact:${nameOrId}": ${why}`);
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


/***/ })

};
