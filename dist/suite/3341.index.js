export const id = 3341;
export const ids = [3341];
export const modules = {

/***/ 46072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   Bk: () => (/* binding */ formatBase64),
/* harmony export */   EF: () => (/* binding */ decodeHex),
/* harmony export */   Id: () => (/* binding */ concatBytes),
/* harmony export */   NN: () => (/* binding */ formatHex),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   ex: () => (/* binding */ equalBytes),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const NO_HEX = /[^0-9a-f]/;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = (text) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'utf8');
function decodeUtf8(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function formatBase64(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function decodeBase64(text) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function formatHex(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
function decodeHex(text) {
    return text.length % 2 === 0 && !NO_HEX.test(text) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'hex') : undefined;
}
function concatBytes(...parts) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts);
}
function equalBytes(a, b) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 26912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   u: () => (/* binding */ formatCanonicalJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37315);


function formatCanonicalJson(value) {
    if (typeof value === 'string' && !value.isWellFormed())
        throw new TypeError('canonical JSON: lone surrogate');
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new TypeError(`canonical JSON: ${value} is no JSON number`);
    }
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(formatCanonicalJson).join(',')}]`;
    const members = [];
    for (const key of Object.keys(value).sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnits */ .C)) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${formatCanonicalJson(key)}:${formatCanonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
}
function canonicalBytes(value) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(formatCanonicalJson(value));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 37315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits),
/* harmony export */   V: () => (/* binding */ sortedBy)
/* harmony export */ });
function byCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function sortedBy(items, key) {
    const copy = [...items];
    if (copy.length < 2)
        return copy;
    return copy
        .map((item) => ({ item, text: key(item) }))
        .sort((a, b) => byCodeUnits(a.text, b.text))
        .map(({ item }) => item);
}


/***/ }),

/***/ 71426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   sX: () => (/* binding */ exitOf),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
const pass = { kind: 'pass' };
function verdictOf(reasons) {
    const [first, ...others] = reasons;
    return first === undefined ? pass : { kind: 'fail', reasons: [first, ...others] };
}
function exitOf(verdict) {
    switch (verdict.kind) {
        case 'pass':
        case 'waived':
            return 0;
        case 'fail':
            return 1;
        case 'not-applicable':
        case 'not-verified':
            return 5;
    }
}
function reasonsOf(verdict) {
    switch (verdict.kind) {
        case 'pass':
            return [];
        case 'fail':
            return verdict.reasons;
        case 'waived':
            return [`waived by ${verdict.by} until ${verdict.until.toISOString().slice(0, 10)}`];
        case 'not-applicable':
        case 'not-verified':
            return [verdict.because];
    }
}


/***/ })

};
