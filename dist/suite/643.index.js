export const id = 643;
export const ids = [643];
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
/**
 * What a tag names now: the digest of the manifest that the registry gives for it, counted here.
 *
 * @throws Problem `oci/reference` where the tag does not exist, `service/…`
 */
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
            // A page of a proxy with status 200 is no manifest: it is asked for again.
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


/***/ })

};
