export const id = 5073;
export const ids = [5073];
export const modules = {

/***/ 40643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestOfTag: () => (/* binding */ digestOfTag)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4788);
/* harmony import */ var _service_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78862);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18503);







const TYPES = [_formats_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .ociTypes */ .Br.manifest, _formats_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .ociTypes */ .Br.index, _formats_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .ociTypes */ .Br.dockerManifest, _formats_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .ociTypes */ .Br.dockerList].join(', ');
async function digestOfTag(ports, { registry, repository, tag = '' }, { deadlineMs, ...options }) {
    const client = new _client_js__WEBPACK_IMPORTED_MODULE_6__/* .RegistryClient */ .b({ ports, ...options }, { registry, repository }, (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.deadlineIn)(ports, deadlineMs));
    const digest = await client.call({
        method: 'GET',
        url: client.path(`manifests/${tag}`),
        may: 'pull',
        headers: { accept: TYPES },
        maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.ociManifestBytes,
    }, {
        read: (response) => {
            const json = (0,_service_call_js__WEBPACK_IMPORTED_MODULE_5__.readJson)(response);
            if (json.kind === 'again')
                return json;
            (0,_formats_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOciManifest */ .Ke)(response.body);
            return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(`sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(response.body)}`);
        },
        judge: ({ status }) => (status === 404 ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__.done)(undefined) : undefined),
    });
    if (digest !== undefined)
        return digest;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('oci/reference', `the registry ${registry} has no tag "${tag}" in ${repository}`);
}


/***/ }),

/***/ 70547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ parseOciReference),
/* harmony export */   an: () => (/* binding */ isOciDigest),
/* harmony export */   cd: () => (/* binding */ splitOciDigest),
/* harmony export */   m0: () => (/* binding */ formatOciName)
/* harmony export */ });
/* unused harmony export parsePinnedReference */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const REGISTRY = /^(?=.{1,255}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::[1-9]\d{0,4})?$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MOST_CHARACTERS = 1024;
function parseOciReference(text) {
    if (text.length > MOST_CHARACTERS)
        return refuse(text, 'it is too long');
    const [name = '', digest, ...rest] = text.split('@');
    if (rest.length > 0)
        refuse(text, 'it has more than one "@"');
    if (digest !== undefined && !isOciDigest(digest)) {
        refuse(text, 'expected a digest such as sha256: and 64 lower-case hexadecimal characters after "@"');
    }
    const slash = name.indexOf('/');
    const registry = name.slice(0, Math.max(slash, 0)).toLowerCase();
    if (!REGISTRY.test(registry) || !/[.:]|^localhost$/.test(registry))
        refuse(text, 'it does not begin with the host of a registry');
    const path = name.slice(slash + 1);
    const colon = path.indexOf(':');
    const repository = colon < 0 ? path : path.slice(0, colon);
    const tag = colon < 0 ? undefined : path.slice(colon + 1);
    if (repository.length > 255 || !REPOSITORY.test(repository))
        refuse(text, 'its repository is no lower-case path');
    if (tag !== undefined && !TAG.test(tag))
        refuse(text, 'its tag has characters that a tag cannot have');
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function parsePinnedReference(text) {
    const reference = parseOciReference(text);
    const { digest } = reference;
    if (digest === undefined)
        return refuse(text, 'it has no digest, and a tag may move');
    return { ...reference, digest };
}
function formatOciName({ registry, repository }) {
    return `${registry}/${repository}`;
}
function splitOciDigest(digest) {
    const colon = digest.indexOf(':');
    return { algorithm: digest.slice(0, colon), hex: digest.slice(colon + 1) };
}
function isOciDigest(text) {
    return DIGEST.test(text);
}
function refuse(text, fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('oci/reference', `expected REGISTRY/REPOSITORY@sha256:HEX, got ${JSON.stringify(text.slice(0, 100))}: ${fault}`);
}


/***/ })

};
