export const id = 6578;
export const ids = [6578];
export const modules = {

/***/ 36578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSigningConfig: () => (/* binding */ parseSigningConfig)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62722);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62744);
/* harmony import */ var _strict_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49707);





const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const CODE = 'sign/instance';
function parseSigningConfig(source, name) {
    try {
        return readConfig((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(source, { maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.trustedRootBytes, code: CODE }));
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) || error.at.file !== undefined)
            throw error;
        const { code, message, at, hint } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(code, `signing configuration: ${message}`, { at: { ...at, file: name }, hint });
    }
}
function readConfig(value) {
    const config = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readStrictObject */ .vU)(value, '', ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'], CODE);
    const mediaType = config.text('mediaType');
    if (mediaType !== MEDIA_TYPE) {
        config.refuse('mediaType', `expected "${MEDIA_TYPE}", got ${JSON.stringify(mediaType.slice(0, 100))}`);
    }
    readServices(config, 'oidcUrls');
    requireSelector(config, 'rekorTlogConfig');
    requireSelector(config, 'tsaConfig');
    return {
        certificateAuthorities: readServices(config, 'caUrls'),
        transparencyLogs: readServices(config, 'rekorTlogUrls'),
        timestampAuthorities: readServices(config, 'tsaUrls'),
    };
}
function readServices(config, key) {
    const items = config.list(key);
    if (items.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.signingServices) {
        config.refuse(key, `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.signingServices} services`);
    }
    return items.map((item, index) => {
        const at = `/${key}/${index}`;
        const known = ['url', 'majorApiVersion', 'validFor', 'operator'];
        const service = (0,_strict_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readStrictObject */ .vU)(item, at, known, CODE);
        const period = service.object('validFor', ['start', 'end']);
        const [validFrom, validTo] = [readTime(period, 'start'), readTime(period, 'end')];
        if (validFrom === undefined)
            return period.refuse('start', 'expected a time');
        if (validTo !== undefined && validTo < validFrom)
            period.refuse('end', 'is before the start');
        return {
            url: readUrl(service),
            majorApiVersion: readVersion(service),
            validFrom,
            ...(validTo === undefined ? {} : { validTo }),
            operator: service.member('operator') === undefined ? '' : service.text('operator', { mayBeEmpty: true }),
        };
    });
}
function readUrl(service) {
    const text = service.text('url');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain = url !== undefined && url.search === '' && url.hash === '' && url.username === '';
    if (!plain || !/^https?:$/.test(url.protocol))
        service.refuse('url', 'expected the address of a service');
    return text.replace(/\/+$/, '');
}
function readVersion(service) {
    const version = service.member('majorApiVersion');
    if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 1)
        return version;
    return service.refuse('majorApiVersion', 'expected a whole number from 1');
}
function readTime(period, key) {
    if (period.member(key) === undefined)
        return undefined;
    const text = period.text(key);
    try {
        return (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .n)(text);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF))
            throw error;
        return period.refuse(key, error.message);
    }
}
function requireSelector(config, key) {
    if (config.member(key) === undefined)
        return;
    const chosen = config.object(key, ['selector', 'count']);
    const selector = chosen.member('selector') ?? 'ANY';
    const count = chosen.member('count') ?? 0;
    const one = selector === 'ANY' || (selector === 'EXACT' && count === 1);
    if (!one || (count !== 0 && count !== 1)) {
        chosen.refuse('selector', `expected "ANY", or "EXACT" with the count 1, got ${shown(selector)} and ${shown(count)}`);
    }
}
const shown = (value) => JSON.stringify(value).slice(0, 60);


/***/ })

};
