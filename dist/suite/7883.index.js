export const id = 7883;
export const ids = [7883,1755];
export const modules = {

/***/ 30365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ startSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function startSha256() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    return { add: (bytes) => void hash.update(bytes), end: () => hash.digest('hex') };
}


/***/ }),

/***/ 11755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   c: () => (/* binding */ registerSecret)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const secrets = new Set();
function registerSecret(value) {
    if (value.trim().length < 8)
        return;
    for (const spelling of [value, value.trim(), ...value.split(/\r?\n/).filter((line) => line.length >= 8)]) {
        secrets.add(spelling);
        secrets.add(encodeURIComponent(spelling));
        secrets.add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(spelling).toString('base64'));
        secrets.add(JSON.stringify(spelling).slice(1, -1));
    }
}
function redact(text) {
    let safe = text;
    for (const secret of secrets)
        safe = safe.replaceAll(secret, '***');
    return safe;
}


/***/ }),

/***/ 78862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   callService: () => (/* binding */ callService),
/* harmony export */   readJson: () => (/* binding */ readJson),
/* harmony export */   wrongAnswer: () => (/* binding */ wrongAnswer)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4788);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11755);






const passing = new Set([408, 425, 429]);
function callService(ports, call) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.untilDeadline)(ports, call.effort, async (remainingMs) => {
        const early = await call.before?.();
        if (early !== undefined) {
            call.effort.attempts -= 1;
            return early;
        }
        const request = await call.request();
        const deadlineMs = Math.min(call.timeoutMs, remainingMs);
        let response;
        try {
            response = await ports.http.send({ ...request, deadlineMs, maxBytes: call.maxBytes });
        }
        catch (error) {
            return judgeFault(ports, call.effort, error, hostOf(request.url));
        }
        if (response.status === 200 || response.status === 201)
            return call.read(response);
        return (await call.judge?.(response)) ?? judgeStatus(ports, call.effort, response);
    });
}
function readJson(response) {
    const type = response.headers.get('content-type') ?? '';
    if (!/^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type)) {
        const shown = JSON.stringify((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(type.slice(0, 60)));
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.again)(`answered ${response.status} with the content type ${shown} instead of JSON`);
    }
    try {
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.done)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(response.body, { maxBytes: response.body.length }));
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF))
            throw error;
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.again)(`answered ${response.status} with a body that is not JSON`);
    }
}
function refused({ clock }, effort, response) {
    const said = saidIn(response.body);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', `${effort.service} refused the request: it answered ${response.status} after ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.spent)(clock.now(), effort)}${said}`);
}
function wrongAnswer(effort, fault, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/wrong-answer', `${effort.service} answered wrongly: ${fault}`, { cause });
}
function saidIn(body) {
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(body)?.trim() ?? '';
    const message = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(messageOf(text)));
    return message === '' ? '' : `: ${JSON.stringify(message.slice(0, 100))}`;
}
function messageOf(text) {
    let value;
    try {
        value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    }
    catch {
        return text.startsWith('<') ? '' : text;
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return '';
    const { message, error } = value;
    return [message, error].find((member) => typeof member === 'string') ?? '';
}
function judgeFault(ports, effort, error, host) {
    if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF))
        throw error;
    const because = error.message.replace(`${host} `, '');
    switch (error.code) {
        case 'http/unavailable':
            return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.again)(because, error);
        case 'limit/exceeded':
            throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.unavailable)(ports, effort, `gave no usable answer (${error.message})`, error);
        case 'http/refused':
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', `${effort.service} ${because} after ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.spent)(ports.clock.now(), effort)}`, { hint: error.hint, cause: error });
        default:
            throw error;
    }
}
function judgeStatus(ports, effort, response) {
    const { status, headers } = response;
    if (status < 500 && !passing.has(status))
        throw refused(ports, effort, response);
    const waitMs = retryAfterMs(headers.get('retry-after'), ports.clock.now());
    return { kind: 'again', because: `answered ${status}`, ...(waitMs === undefined ? {} : { waitMs }) };
}
function retryAfterMs(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,10}$/.test(value))
        return Number(value) * 1000;
    const date = /^[A-Z][a-z]{2}, \d{2} /.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : '';
}


/***/ }),

/***/ 13524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ fileNameFault),
/* harmony export */   Yw: () => (/* binding */ clashingNames),
/* harmony export */   eF: () => (/* binding */ archiveNameFault),
/* harmony export */   mw: () => (/* binding */ foldedName)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37315);

function archiveNameFault(name) {
    if (name === '' || name.length > 1024)
        return 'its length is not 1 to 1,024 characters';
    if (/\p{Cc}/u.test(name))
        return 'it holds a control character';
    if (/[\\:]/.test(name))
        return 'it holds a backslash or a colon';
    if (name.startsWith('/'))
        return 'it is absolute';
    const segments = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return 'it has an empty part, "." or ".."';
    return undefined;
}
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\.|$)/iu;
function fileNameFault(name) {
    if (name.endsWith('/'))
        return 'it is a folder';
    const fault = archiveNameFault(name);
    if (fault !== undefined)
        return fault;
    if (/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(name))
        return 'it holds a character that is not seen, turns the direction of the text, or is half of one';
    for (const segment of name.split('/')) {
        if (/[. ]$/.test(segment))
            return 'a part of it ends with a dot or a blank, which Windows drops';
        if (RESERVED.test(segment))
            return `${JSON.stringify(segment)} is a device of Windows`;
        if (/^(?:\.git|git~1)$/i.test(segment))
            return 'it lies in a folder of git';
    }
    return undefined;
}
function clashingNames(names) {
    const seen = new Map();
    for (const name of names) {
        const folded = foldedName(name);
        const other = seen.get(folded);
        if (other !== undefined)
            return [other, name];
        seen.set(folded, name);
    }
    const beginnings = [];
    for (const entry of (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedBy */ .V)(seen, ([folded]) => folded)) {
        const [folded, name] = entry;
        while (beginnings.length > 0 && !folded.startsWith(beginnings.at(-1)?.[0] ?? ''))
            beginnings.pop();
        const file = beginnings.find(([beginning]) => beginning !== '' && folded[beginning.length] === '/');
        if (file !== undefined)
            return [file[1], name];
        beginnings.push(entry);
    }
    return undefined;
}
const FOLDED = /^[a-z0-9._/-]*$/;
function foldedName(name) {
    if (FOLDED.test(name))
        return name;
    return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}


/***/ }),

/***/ 84276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bytesInMemory),
/* harmony export */   P: () => (/* binding */ inWindows)
/* harmony export */ });
function bytesInMemory(bytes) {
    return {
        sizeBytes: bytes.length,
        read: async (offset, length) => bytes.subarray(offset, offset + length),
    };
}
const WINDOW_BYTES = 64 * 1024;
function inWindows(range, windowBytes = WINDOW_BYTES) {
    let start = 0;
    let window = new Uint8Array();
    const peek = (offset, length) => offset >= start && offset + length <= start + window.length
        ? window.subarray(offset - start, offset - start + length)
        : undefined;
    return {
        sizeBytes: range.sizeBytes,
        peek,
        async read(offset, length) {
            const held = peek(offset, length);
            if (held !== undefined)
                return held;
            if (length >= windowBytes)
                return range.read(offset, length);
            window = await range.read(offset, windowBytes);
            start = offset;
            return window.subarray(0, length);
        },
    };
}


/***/ }),

/***/ 92151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ zipContent)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);


const AT_ONCE_BYTES = 1024 * 1024;
const PIECE_BYTES = 64 * 1024;
async function* zipContent(archive, member) {
    const { packedBytes, sizeBytes, method } = member;
    if (Math.max(packedBytes, sizeBytes) <= AT_ONCE_BYTES) {
        yield await contentAtOnce(archive, member);
        return;
    }
    let [size, checksum] = [0, 0];
    for await (const piece of (method === 'stored' ? packedPieces : inflated)(archive, member)) {
        size += piece.length;
        if (size > sizeBytes)
            break;
        checksum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(piece, checksum);
        yield piece;
    }
    requireContent(member, size, checksum);
}
async function contentAtOnce(archive, member) {
    const packed = await archive.read(member.dataOffset, member.packedBytes);
    if (packed.length !== member.packedBytes)
        throw broken(member, 'is cut off');
    const bytes = member.method === 'stored' ? packed : inflateAtOnce(packed, member);
    requireContent(member, bytes.length, (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes));
    return bytes;
}
function requireContent(member, size, checksum) {
    if (size !== member.sizeBytes || checksum !== member.checksum)
        throw broken(member, 'has not the size or checksum of the directory');
}
async function* packedPieces(archive, member) {
    const { dataOffset, packedBytes } = member;
    for (let at = 0; at < packedBytes; at += PIECE_BYTES) {
        const length = Math.min(PIECE_BYTES, packedBytes - at);
        const piece = await archive.read(dataOffset + at, length);
        if (piece.length !== length)
            throw broken(member, 'is cut off');
        yield piece;
    }
}
function inflateAtOnce(packed, member) {
    try {
        const options = { maxOutputLength: Math.max(member.sizeBytes, 1), info: true };
        const { buffer, engine } = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, options);
        requireAllUsed(engine, member);
        return buffer;
    }
    catch (cause) {
        throw cause instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF ? cause : broken(member, 'does not unpack to its size', cause);
    }
}
async function* inflated(archive, member) {
    const inflate = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw)({ chunkSize: PIECE_BYTES });
    const fed = feed(inflate, packedPieces(archive, member));
    try {
        for await (const piece of inflate)
            yield piece;
        requireAllUsed(inflate, member);
    }
    catch (cause) {
        throw cause instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF ? cause : broken(member, 'does not unpack to its size', cause);
    }
    finally {
        inflate.destroy();
        await fed;
    }
}
async function feed(inflate, pieces) {
    try {
        for await (const piece of pieces) {
            if (inflate.destroyed || inflate.readableEnded)
                return;
            if (!inflate.write(piece))
                await roomIn(inflate);
        }
        inflate.end();
    }
    catch (error) {
        inflate.destroy(error instanceof Error ? error : new Error(String(error)));
    }
}
function roomIn(inflate) {
    const events = ['drain', 'end', 'close'];
    return new Promise((resolve) => {
        const go = () => {
            for (const event of events)
                inflate.off(event, go);
            resolve();
        };
        for (const event of events)
            inflate.on(event, go);
    });
}
function requireAllUsed(engine, member) {
    if (engine.bytesWritten !== member.packedBytes)
        throw broken(member, 'has bytes after its content');
}
function broken({ name }, fault, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('archive/invalid', `not a ZIP archive that is accepted: the content of ${JSON.stringify(name.slice(0, 100))} ${fault}`, { cause });
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readZipDirectory)
});

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/archive-name.ts
var archive_name = __webpack_require__(13524);
// EXTERNAL MODULE: ./packages/common/src/formats/byte-range.ts
var byte_range = __webpack_require__(84276);
;// CONCATENATED MODULE: ./packages/common/src/formats/folded-names.ts

class FoldedNames {
    #high;
    #low;
    #slots;
    #count = 0;
    constructor(most) {
        this.#high = new Uint32Array(most);
        this.#low = new Uint32Array(most);
        this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(most, 1) * 2)));
    }
    add(name) {
        const folded = (0,archive_name/* foldedName */.mw)(name);
        const hash = startHash();
        for (let at = 0; at < folded.length; at += 1)
            addUnit(hash, folded.charCodeAt(at));
        const { high, low } = ended(hash);
        const [slot, found] = this.#find(high, low);
        if (found !== undefined)
            return found;
        this.#high[this.#count] = high;
        this.#low[this.#count] = low;
        this.#count += 1;
        this.#slots[slot] = this.#count;
        return undefined;
    }
    fileAbove(name) {
        const folded = (0,archive_name/* foldedName */.mw)(name);
        const hash = startHash();
        for (let at = 0; at < folded.length; at += 1) {
            const unit = folded.charCodeAt(at);
            if (unit === SLASH && at > 0) {
                const { high, low } = ended(hash);
                const [, found] = this.#find(high, low);
                if (found !== undefined)
                    return found;
            }
            addUnit(hash, unit);
        }
        return undefined;
    }
    #find(high, low) {
        const mask = this.#slots.length - 1;
        for (let slot = low & mask, passed = 0;; slot = (slot + 1) & mask, passed += 1) {
            const number = this.#slots[slot] ?? 0;
            if (number === 0)
                return [slot, undefined];
            if (passed === MOST_PASSED)
                return [slot, number - 1];
            if (this.#high[number - 1] === high && this.#low[number - 1] === low)
                return [slot, number - 1];
        }
    }
}
const MOST_PASSED = 1000;
const SLASH = 0x2f;
function startHash() {
    return { high: 0x811c_9dc5, low: 0x9e37_79b1 };
}
function addUnit(hash, unit) {
    hash.high = Math.imul(hash.high ^ unit, 0x0100_0193);
    hash.low = Math.imul(hash.low ^ unit, 0x85eb_ca6b);
}
function ended({ high, low }) {
    return { high: mixed(high ^ Math.imul(low, 0x27d4_eb2f)), low: mixed(low) };
}
function mixed(value) {
    let bits = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./packages/common/src/formats/zip-records.ts
var zip_records = __webpack_require__(44568);
;// CONCATENATED MODULE: ./packages/common/src/formats/zip-directory.ts







async function readZipDirectory(archive, most = limits/* limits */.F.archiveEntries) {
    const reader = new DirectoryReader(archive);
    const end = await reader.end();
    if (end.count > most)
        throw new problem/* Problem */.AF('limit/exceeded', `an archive of ${end.count} entries (limit ${most})`);
    const listed = await reader.directory(end);
    return reader.locate(listed, end.start);
}
class ListedEntries {
    #names;
    #nameBytes;
    #offsets;
    #packedBytes;
    #sizeBytes;
    #checksums;
    #flags;
    #deflated;
    length;
    constructor(length) {
        this.length = length;
        this.#names = new Float64Array(length);
        this.#nameBytes = new Uint16Array(length);
        this.#offsets = new Float64Array(length);
        this.#packedBytes = new Float64Array(length);
        this.#sizeBytes = new Float64Array(length);
        this.#checksums = new Uint32Array(length);
        this.#flags = new Uint16Array(length);
        this.#deflated = new Uint8Array(length);
    }
    set(index, entry, nameAt, nameBytes) {
        this.#names[index] = nameAt;
        this.#nameBytes[index] = nameBytes;
        this.#offsets[index] = entry.offset;
        this.#packedBytes[index] = entry.packedBytes;
        this.#sizeBytes[index] = entry.sizeBytes;
        this.#checksums[index] = entry.checksum;
        this.#flags[index] = entry.flags;
        this.#deflated[index] = entry.method === 'deflated' ? 1 : 0;
    }
    at(index) {
        return {
            offset: this.#offsets[index] ?? 0,
            packedBytes: this.#packedBytes[index] ?? 0,
            sizeBytes: this.#sizeBytes[index] ?? 0,
            checksum: this.#checksums[index] ?? 0,
            flags: this.#flags[index] ?? 0,
            method: this.#deflated[index] === 1 ? 'deflated' : 'stored',
        };
    }
    nameOf(index) {
        return [this.#names[index] ?? 0, this.#nameBytes[index] ?? 0];
    }
    byOffset() {
        const offsets = this.#offsets;
        const order = Uint32Array.from({ length: this.length }, (_, index) => index);
        return order.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
    }
}
class DirectoryReader {
    #archive;
    #names;
    constructor(archive) {
        this.#archive = (0,byte_range/* inWindows */.P)(archive);
        this.#names = (0,byte_range/* inWindows */.P)(archive, NAME_WINDOW_BYTES);
    }
    async end() {
        const at = this.#archive.sizeBytes - zip_records/* END_BYTES */._$;
        const end = at < 0 ? undefined : await this.#slice(at, zip_records/* END_BYTES */._$);
        if (end === undefined || end.readUInt32LE(0) !== zip_records/* END */.Kp || end.readUInt16LE(20) !== 0)
            return refuse('it does not end with the one end record without a comment');
        if (end.readUInt32LE(4) !== 0 || end.readUInt16LE(8) !== end.readUInt16LE(10))
            refuse('it spans several disks');
        const count = end.readUInt16LE(10);
        const size = end.readUInt32LE(12);
        const start = end.readUInt32LE(16);
        const isLarge = count === zip_records/* IN_ZIP64_16 */.yR || size === zip_records/* IN_ZIP64_32 */.SU || start === zip_records/* IN_ZIP64_32 */.SU;
        const found = isLarge ? await this.#end64(at, { count, size, start }) : { count, start, stop: at, size };
        if (found.start + found.size !== found.stop)
            refuse('its directory is not where the end record says');
        return found;
    }
    async #end64(endAt, small) {
        const stop = endAt - zip_records/* LOCATOR_BYTES */.to - zip_records/* END64_BYTES */.aE;
        if (stop < 0)
            refuse('its end record points to one of zip64, and there is none');
        const both = await this.#slice(stop, zip_records/* END64_BYTES */.aE + zip_records/* LOCATOR_BYTES */.to);
        const locator = both.subarray(zip_records/* END64_BYTES */.aE);
        const isPlain = locator.readUInt32LE(0) === zip_records/* LOCATOR */.j1 &&
            locator.readUInt32LE(4) === 0 &&
            exact(locator.readBigUInt64LE(8)) === stop &&
            locator.readUInt32LE(16) === 1 &&
            both.readUInt32LE(0) === zip_records/* END64 */.WW &&
            exact(both.readBigUInt64LE(4)) === zip_records/* END64_BYTES */.aE - 12 &&
            both.readUInt32LE(16) === 0 &&
            both.readUInt32LE(20) === 0 &&
            both.readBigUInt64LE(24) === both.readBigUInt64LE(32);
        if (!isPlain)
            refuse('its end record of zip64 is not the one that is expected');
        const count = exact(both.readBigUInt64LE(32));
        const size = exact(both.readBigUInt64LE(40));
        const start = exact(both.readBigUInt64LE(48));
        const agrees = [count, zip_records/* IN_ZIP64_16 */.yR].includes(small.count) &&
            [size, zip_records/* IN_ZIP64_32 */.SU].includes(small.size) &&
            [start, zip_records/* IN_ZIP64_32 */.SU].includes(small.start);
        if (!agrees)
            refuse('its two end records say different things');
        return { count, size, start, stop };
    }
    async directory({ count, start, stop }) {
        const listed = new ListedEntries(count);
        const names = new FoldedNames(count);
        let at = start;
        for (let index = 0; index < count; index += 1) {
            if (at + HEADER_BYTES > stop)
                refuse('its directory is shorter than its entries');
            const header = this.#peek(at, HEADER_BYTES) ?? (await this.#slice(at, HEADER_BYTES));
            if (header.readUInt32LE(0) !== zip_records/* CENTRAL */.w8)
                refuse(`entry ${index} of its directory is none`);
            const nameBytes = header.readUInt16LE(28);
            const extraBytes = header.readUInt16LE(30);
            const rest = nameBytes + extraBytes + header.readUInt16LE(32);
            const nameAt = at + HEADER_BYTES;
            if (nameAt + rest > stop)
                refuse('its directory is shorter than its entries');
            const texts = this.#peek(nameAt, rest) ?? (await this.#slice(nameAt, rest));
            const name = readName(texts.subarray(0, nameBytes), header.readUInt16LE(8));
            listed.set(index, readEntry(name, header, texts.subarray(nameBytes, nameBytes + extraBytes)), nameAt, nameBytes);
            const other = names.add(name);
            if (other !== undefined)
                refuseClash(await this.#nameOf(listed, other), name);
            at = nameAt + rest;
        }
        if (at !== stop)
            refuse('its directory is longer than its entries');
        await this.#refuseFolders(listed, names);
        return listed;
    }
    async #refuseFolders(listed, names) {
        for (let index = 0; index < listed.length; index += 1) {
            const name = this.#peekName(listed, index) ?? (await this.#nameOf(listed, index));
            const other = names.fileAbove(name);
            if (other !== undefined)
                refuseClash(await this.#nameOf(listed, other), name);
        }
    }
    async locate(listed, directory) {
        const order = listed.byOffset();
        const dataOffsets = new Float64Array(listed.length);
        let expected = 0;
        for (const [place, index] of order.entries()) {
            const entry = listed.at(index);
            const name = this.#peekName(listed, index) ?? (await this.#nameOf(listed, index));
            if (entry.offset !== expected)
                refuse(`bytes before ${show(name)} belong to no entry`);
            if (entry.offset + 30 > directory)
                refuse(`${show(name)} has no local header`);
            const header = this.#peek(entry.offset, 30) ?? (await this.#slice(entry.offset, 30));
            const textBytes = header.readUInt16LE(26) + header.readUInt16LE(28);
            const textsAt = entry.offset + 30;
            const texts = this.#peek(textsAt, textBytes) ?? (await this.#slice(textsAt, textBytes));
            const hasZip64 = judgeLocal(name, entry, header, texts);
            const dataOffset = textsAt + textBytes;
            expected = dataOffset + entry.packedBytes;
            if (expected > directory)
                refuse(`${show(name)} ends behind the start of the directory`);
            if ((entry.flags & zip_records/* HAS_DESCRIPTOR */.$x) !== 0)
                expected += await this.#descriptorBytes(name, entry, expected, hasZip64);
            dataOffsets[place] = dataOffset;
        }
        if (expected !== directory)
            refuse('bytes before its directory belong to no entry');
        return { length: order.length, member: (place) => this.#member(listed, order, dataOffsets, place) };
    }
    async #member(listed, order, dataOffsets, place) {
        const [index, dataOffset] = [order[place], dataOffsets[place]];
        if (index === undefined || dataOffset === undefined)
            throw new RangeError(`no entry ${place} of ${order.length}`);
        const name = this.#peekName(listed, index) ?? (await this.#nameOf(listed, index));
        const { method, checksum, packedBytes, sizeBytes } = listed.at(index);
        return { name, isFolder: name.endsWith('/'), method, checksum, packedBytes, sizeBytes, dataOffset };
    }
    async #nameOf(listed, index) {
        const [at, length] = listed.nameOf(index);
        const bytes = await this.#names.read(at, length);
        return bytes.length === length ? textOf(bytes) : refuse('it is cut off');
    }
    #peekName(listed, index) {
        const bytes = this.#names.peek(...listed.nameOf(index));
        return bytes && textOf(bytes);
    }
    async #descriptorBytes(name, entry, at, hasZip64) {
        const isLarge = hasZip64 || Math.max(entry.sizeBytes, entry.packedBytes) >= zip_records/* IN_ZIP64_32 */.SU;
        const bytes = isLarge ? 20 : 12;
        const marked = (await this.#slice(at, 4)).readUInt32LE(0) === zip_records/* DESCRIPTOR */.ay;
        const values = await this.#slice(at + (marked ? 4 : 0), bytes);
        const number = (place) => isLarge ? exact(values.readBigUInt64LE(4 + place * 8)) : values.readUInt32LE(4 + place * 4);
        const agrees = values.readUInt32LE(0) === entry.checksum &&
            number(0) === entry.packedBytes &&
            number(1) === entry.sizeBytes;
        if (!agrees)
            refuse(`the sizes after ${show(name)} are not those of the directory`);
        return bytes + (marked ? 4 : 0);
    }
    async #slice(at, length) {
        if (at + length > this.#archive.sizeBytes)
            refuse('it is cut off');
        const bytes = await this.#archive.read(at, length);
        return bytes.length === length ? viewOf(bytes) : refuse('it is cut off');
    }
    #peek(at, length) {
        const bytes = this.#archive.peek(at, length);
        return bytes && viewOf(bytes);
    }
}
const HEADER_BYTES = 46;
const NAME_WINDOW_BYTES = 16 * 1024;
function refuseClash(one, other) {
    return refuse(`two entries are one file on some disks: ${show(one)}, ${show(other)}`);
}
function textOf(name) {
    return (0,core_bytes/* decodeUtf8 */._6)(name) ?? refuse('it changes while it is read');
}
function readName(bytes, flags) {
    const name = (0,core_bytes/* decodeUtf8 */._6)(bytes);
    if (name === undefined || ((flags & zip_records/* UTF8_NAME */.u0) === 0 && /[^\p{ASCII}]/u.test(name)))
        return refuse('the name of an entry is not UTF-8 text');
    const fault = (0,archive_name/* archiveNameFault */.eF)(name);
    return fault === undefined ? name : refuse(`the name ${show(name)} is refused: ${fault}`);
}
function readEntry(name, header, extra) {
    const flags = header.readUInt16LE(8);
    const method = header.readUInt16LE(10);
    if ((flags & 1) !== 0)
        refuse(`${show(name)} is encrypted`);
    if (header.readUInt16LE(34) !== 0)
        refuse(`${show(name)} starts on another disk`);
    if (method !== 0 && method !== 8)
        refuse(`${show(name)} is packed by method ${method}`);
    requirePlain(name, header);
    const [sizeBytes = 0, packedBytes = 0, offset = 0] = largeNumbers(name, header, extra);
    const isFolder = name.endsWith('/');
    if (isFolder && sizeBytes !== 0)
        refuse(`the folder ${show(name)} has content`);
    if (method === 0 && sizeBytes !== packedBytes)
        refuse(`${show(name)} is stored with two sizes`);
    return {
        flags,
        method: method === 0 ? 'stored' : 'deflated',
        checksum: header.readUInt32LE(16),
        packedBytes,
        sizeBytes,
        offset,
    };
}
function requirePlain(name, header) {
    const madeOnUnix = header.readUInt16LE(4) >> 8 === 3;
    const kind = (header.readUInt16LE(40) & 0o170000) >>> 0;
    const expected = name.endsWith('/') ? 0o040000 : 0o100000;
    if (madeOnUnix && kind !== 0 && kind !== expected)
        refuse(`${show(name)} is a link or a device`);
}
function largeNumbers(name, header, extra) {
    const large = zip64Numbers(name, extra)?.slice() ?? [];
    const numberAt = (place) => {
        const small = header.readUInt32LE(place);
        if (small !== zip_records/* IN_ZIP64_32 */.SU)
            return small;
        return large.shift() ?? refuse(`${show(name)} has sizes of more than 32 bits, and nothing says them`);
    };
    const numbers = [numberAt(24), numberAt(20), numberAt(42)];
    if (large.length > 0)
        refuse(`${show(name)} has sizes of zip64 that nothing points to`);
    return numbers;
}
const harmless = new Set([zip_records/* ZIP64 */.iV, 0x000a, 0x5455, 0x5855, 0x7855, 0x7875]);
function zip64Numbers(name, extra) {
    let numbers;
    for (let at = 0; at < extra.length;) {
        const id = at + 4 <= extra.length ? extra.readUInt16LE(at) : -1;
        const length = id < 0 ? 0 : extra.readUInt16LE(at + 2);
        if (id < 0 || at + 4 + length > extra.length)
            refuse(`the extra fields of ${show(name)} are cut off`);
        if (!harmless.has(id))
            refuse(`${show(name)} has the extra field 0x${id.toString(16).padStart(4, '0')}`);
        if (id === zip_records/* ZIP64 */.iV) {
            if (numbers !== undefined || length % 8 !== 0)
                refuse(`${show(name)} has a wrong extra field of zip64`);
            const field = extra.subarray(at + 4, at + 4 + length);
            numbers = Array.from({ length: length / 8 }, (_, index) => exact(field.readBigUInt64LE(index * 8)));
        }
        at += 4 + length;
    }
    return numbers;
}
function judgeLocal(name, entry, header, texts) {
    const { flags } = entry;
    const late = (flags & zip_records/* HAS_DESCRIPTOR */.$x) !== 0;
    const nameBytes = header.readUInt16LE(26);
    const zip64 = zip64Numbers(name, texts.subarray(nameBytes));
    const large = [...(zip64 ?? [])];
    const size = header.readUInt32LE(22) === zip_records/* IN_ZIP64_32 */.SU ? large.shift() : undefined;
    const packed = header.readUInt32LE(18) === zip_records/* IN_ZIP64_32 */.SU ? large.shift() : undefined;
    const says = (local, value) => local === value || (late && local === 0);
    const agrees = header.readUInt32LE(0) === zip_records/* LOCAL */.G8 &&
        header.readUInt16LE(6) === flags &&
        header.readUInt16LE(8) === (entry.method === 'stored' ? 0 : 8) &&
        texts.subarray(0, nameBytes).equals((0,core_bytes/* utf8 */.As)(name)) &&
        says(header.readUInt32LE(14), entry.checksum) &&
        says(packed ?? header.readUInt32LE(18), entry.packedBytes) &&
        says(size ?? header.readUInt32LE(22), entry.sizeBytes);
    if (!agrees)
        refuse(`the local header of ${show(name)} is not the one of the directory`);
    return zip64 !== undefined;
}
function viewOf(bytes) {
    return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function exact(value) {
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : refuse('a size is beyond all measure');
}
const show = (name) => JSON.stringify(name.slice(0, 100));
function refuse(fault) {
    throw new problem/* Problem */.AF('archive/invalid', `not a ZIP archive that is accepted: ${fault}`);
}


/***/ }),

/***/ 44568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ localHeader),
/* harmony export */   $x: () => (/* binding */ HAS_DESCRIPTOR),
/* harmony export */   G8: () => (/* binding */ LOCAL),
/* harmony export */   Kp: () => (/* binding */ END),
/* harmony export */   NG: () => (/* binding */ directoryHeader),
/* harmony export */   SU: () => (/* binding */ IN_ZIP64_32),
/* harmony export */   WW: () => (/* binding */ END64),
/* harmony export */   Wg: () => (/* binding */ localHeaderBytes),
/* harmony export */   _$: () => (/* binding */ END_BYTES),
/* harmony export */   aE: () => (/* binding */ END64_BYTES),
/* harmony export */   ay: () => (/* binding */ DESCRIPTOR),
/* harmony export */   iV: () => (/* binding */ ZIP64),
/* harmony export */   j1: () => (/* binding */ LOCATOR),
/* harmony export */   sp: () => (/* binding */ endRecords),
/* harmony export */   to: () => (/* binding */ LOCATOR_BYTES),
/* harmony export */   u0: () => (/* binding */ UTF8_NAME),
/* harmony export */   w8: () => (/* binding */ CENTRAL),
/* harmony export */   yR: () => (/* binding */ IN_ZIP64_16)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const END_BYTES = 22;
const END64 = 0x0606_4b50;
const END64_BYTES = 56;
const LOCATOR = 0x0706_4b50;
const LOCATOR_BYTES = 20;
const DESCRIPTOR = 0x0807_4b50;
const UTF8_NAME = 1 << 11;
const HAS_DESCRIPTOR = 1 << 3;
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffff_ffff;
const ZIP64 = 1;
const FIRST_DAY = 0x21;
const PLAIN_VERSION = 20;
const ZIP64_VERSION = 45;
const MADE_ON_UNIX = 3 << 8;
const REGULAR_FILE = 0o100644 * 0x1_0000;
function localHeader(entry) {
    const { name, extra, common } = headerParts(entry, []);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(record([4, LOCAL]), common, name, extra);
}
function directoryHeader(entry, offset) {
    const isFar = offset >= IN_ZIP64_32;
    const { name, extra, common, version } = headerParts(entry, isFar ? [offset] : []);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(record([4, CENTRAL], [2, MADE_ON_UNIX | version]), common, record([2, 0], [2, 0], [2, 0], [4, REGULAR_FILE], [4, isFar ? IN_ZIP64_32 : offset]), name, extra);
}
function localHeaderBytes(entry) {
    return localHeader({ ...entry, checksum: 0 }).length;
}
function endRecords(count, directoryBytes, offset) {
    const isLarge = count >= IN_ZIP64_16 || directoryBytes >= IN_ZIP64_32 || offset >= IN_ZIP64_32;
    const [count16, bytes32, offset32] = [
        Math.min(count, IN_ZIP64_16),
        Math.min(directoryBytes, IN_ZIP64_32),
        Math.min(offset, IN_ZIP64_32),
    ];
    const end = record([4, END], [2, 0], [2, 0], [2, count16], [2, count16], [4, bytes32], [4, offset32], [2, 0]);
    if (!isLarge)
        return end;
    const end64 = record([4, END64], [8, END64_BYTES - 12], [2, MADE_ON_UNIX | ZIP64_VERSION], [2, ZIP64_VERSION], [4, 0], [4, 0], [8, count], [8, count], [8, directoryBytes], [8, offset]);
    const locator = record([4, LOCATOR], [4, 0], [8, offset + directoryBytes], [4, 1]);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(end64, locator, end);
}
function headerParts({ name: text, sizeBytes, checksum }, far) {
    const isLarge = sizeBytes >= IN_ZIP64_32;
    const numbers = [...(isLarge ? [sizeBytes, sizeBytes] : []), ...far];
    const extra = numbers.length === 0
        ? record()
        : record([2, ZIP64], [2, numbers.length * 8], ...numbers.map((value) => [8, value]));
    const name = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(text);
    const version = extra.length === 0 ? PLAIN_VERSION : ZIP64_VERSION;
    const size = isLarge ? IN_ZIP64_32 : sizeBytes;
    const common = record([2, version], [2, UTF8_NAME], [2, 0], [2, 0], [2, FIRST_DAY], [4, checksum], [4, size], [4, size], [2, name.length], [2, extra.length]);
    return { name, extra, common, version };
}
function record(...values) {
    const bytes = Buffer.alloc(values.reduce((sum, [length]) => sum + length, 0));
    let at = 0;
    for (const [length, value] of values) {
        if (length === 8)
            bytes.writeBigUInt64LE(BigInt(value), at);
        else
            bytes.writeUIntLE(value, at, length);
        at += length;
    }
    return bytes;
}


/***/ })

};
