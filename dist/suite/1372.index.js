export const id = 1372;
export const ids = [1372];
export const modules = {

/***/ 51372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadFile: () => (/* binding */ uploadFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62744);






async function uploadFile({ url, method, headers, bodyFile, signal, }) {
    const { size } = await sizeOf(bodyFile);
    const start = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_3__.request : node_http__WEBPACK_IMPORTED_MODULE_2__.request;
    return new Promise((resolve, reject) => {
        const request = start(url, { method, signal, headers: { ...headers, 'content-length': String(size) } });
        request.once('response', resolve);
        request.on('error', reject);
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(bodyFile, size === 0 ? {} : { end: size - 1 });
        file.once('error', (cause) => reject(unreadable(bodyFile, cause)));
        (0,node_stream__WEBPACK_IMPORTED_MODULE_4__.pipeline)(file, request, (error) => {
            if (error)
                return reject(error);
            if (file.bytesRead === size)
                return;
            reject(new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('file/unreadable', 'became shorter while it was sent', { at: { file: bodyFile } }));
            request.destroy();
        });
    });
}
async function sizeOf(path) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((cause) => {
        throw unreadable(path, cause);
    });
    if (!info.isFile())
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('file/unreadable', 'no regular file', { at: { file: path } });
    return info;
}
function unreadable(path, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('file/unreadable', 'cannot be read to be sent', { at: { file: path }, cause });
}


/***/ })

};
