export const id = 722;
export const ids = [722];
export const modules = {

/***/ 2722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
/* unused harmony export parseInstant */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
/** A point in time of RFC 3339 section 5.6; days that do not exist and times without a zone are refused. */
function parseInstant(text) {
    const match = RFC3339.exec(text);
    const time = match === null ? Number.NaN : Date.parse(text);
    const [, year, month, day] = match ?? [];
    // Date.parse takes 31 February for 3 March.
    const monthEnd = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number.isNaN(time) || Number(day) > monthEnd || Number(day) < 1) {
        throw new Problem('time/invalid', `expected a time such as 2026-11-21T11:30:00Z, got ${JSON.stringify(text.slice(0, 60))}`);
    }
    return new Date(time);
}
/** Whole seconds in UTC: `2026-11-21T11:30:00Z`. */
function formatInstant(instant) {
    return `${instant.toISOString().slice(0, 19)}Z`;
}


/***/ })

};
