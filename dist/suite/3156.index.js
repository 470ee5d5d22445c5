export const id = 3156;
export const ids = [3156,2407];
export const modules = {

/***/ 53156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRateBudget: () => (/* binding */ openRateBudget)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4788);



const MINUTE_MS = 60_000;
/**
 * At most `perMinute` in any 60 seconds. A bucket that fills up while it is used would let twice as many pass in its
 * first minute, and GitHub's own limit is close above ours.
 */
function openRateBudget({ clock, log }, perMinute = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.contentRequestsPerMinute) {
    /** When each of the last requests was allowed, the oldest first. */
    const taken = [];
    const takeOne = async (deadline) => {
        const now = clock.now().getTime();
        const oldest = taken.length < perMinute ? undefined : taken.shift();
        const free = Math.max(now, (oldest ?? now - MINUTE_MS) + MINUTE_MS);
        taken.push(free);
        if (free <= now)
            return;
        if (free >= deadline.endsAt.getTime()) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('service/unavailable', `GitHub's API: ${perMinute} attestations a minute are allowed, and the deadline ends before the next. Nothing was published.`, { hint: 'Raise "deadline", or group subjects into fewer statements.' });
        }
        log.progress(`GitHub's API: waiting ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(free - now)} for its rate limit`);
        await clock.sleep(free - now);
    };
    return {
        async take(count, deadline) {
            for (let index = 0; index < count; index += 1)
                await takeOne(deadline);
        },
    };
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
