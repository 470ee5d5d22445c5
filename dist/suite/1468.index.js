export const id = 1468;
export const ids = [1468,1755];
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
/** From now on this value leaves the process in no text, also not in base64 or URL-encoded (TM-13). */
function registerSecret(value) {
    // Shorter values occur in ordinary words; a secret that short protects nothing.
    if (value.trim().length < 8)
        return;
    for (const spelling of [value, value.trim(), ...value.split(/\r?\n/).filter((line) => line.length >= 8)]) {
        secrets.add(spelling);
        secrets.add(encodeURIComponent(spelling));
        secrets.add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(spelling).toString('base64'));
        secrets.add(JSON.stringify(spelling).slice(1, -1));
    }
}
/** The text with every registered secret replaced by `***`. */
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






/** Statuses that say "not now" (test-lab specification, 7), and every 5xx. */
const passing = new Set([408, 425, 429]);
/**
 * One request to a service until the deadline, with the endings of the fault matrix: what may pass is tried again
 * and ends as `service/unavailable`; a refusal and a redirect end at once as `service/refused`; a body over the cap
 * ends at once as `service/unavailable`.
 */
function callService(ports, call) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .untilDeadline */ .Hm)(ports, call.effort, async (remainingMs) => {
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
/** The JSON of an answer, or another attempt: a proxy or a balancer may have answered in place of the service. */
function readJson(response) {
    const type = response.headers.get('content-type') ?? '';
    if (!/^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type)) {
        const shown = JSON.stringify((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(type.slice(0, 60)));
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .again */ .TG)(`answered ${response.status} with the content type ${shown} instead of JSON`);
    }
    try {
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.done)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(response.body, { maxBytes: response.body.length }));
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF))
            throw error;
        // The error of the parser shows a piece of the body, which may be the token of a user.
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .again */ .TG)(`answered ${response.status} with a body that is not JSON`);
    }
}
/** The service has seen the request and will not do it. */
function refused({ clock }, effort, response) {
    const said = saidIn(response.body);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', `${effort.service} refused the request: it answered ${response.status} after ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .spent */ .RT)(clock.now(), effort)}${said}`);
}
/** The service has answered, and the answer is wrong. Nothing of it is kept. */
function wrongAnswer(effort, fault, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/wrong-answer', `${effort.service} answered wrongly: ${fault}`, { cause });
}
/** For `refused`: a plain text or the message of a JSON body, cut, without any secret of this run. */
function saidIn(body) {
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(body)?.trim() ?? '';
    // Secrets are looked for before anything is cut: half of a token would not be found.
    const message = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(messageOf(text)));
    return message === '' ? '' : `: ${JSON.stringify(message.slice(0, 100))}`;
}
function messageOf(text) {
    let value;
    try {
        value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    }
    catch {
        // Not JSON: a plain text is shown, a page is not.
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
            return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .again */ .TG)(because, error);
        case 'limit/exceeded':
            throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)(ports, effort, `gave no usable answer (${error.message})`, error);
        case 'http/refused':
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('service/refused', `${effort.service} ${because} after ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .spent */ .RT)(ports.clock.now(), effort)}`, { hint: error.hint, cause: error });
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
/** RFC 9110 section 10.2.3: seconds, or a date. What is neither counts as absent. */
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
/* harmony export */   eF: () => (/* binding */ archiveNameFault)
/* harmony export */ });
/**
 * Why the name of an archive's entry must not become a path (SEC-070), or `undefined` where it may. Drives, streams
 * and network paths of Windows count everywhere: an archive travels.
 */
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
/** The same of a name that is no folder's. */
function fileNameFault(name) {
    return name.endsWith('/') ? 'it is a folder' : archiveNameFault(name);
}
/**
 * Two names that are one file where a disk folds case or normalizes Unicode (SEC-073), or of which one would have to
 * be the folder of the other.
 *
 * @param names a `/` at the end marks a folder
 */
function clashingNames(names) {
    const seen = new Map();
    for (const name of names) {
        const folded = fold(name);
        const other = seen.get(folded);
        if (other !== undefined)
            return [other, name];
        seen.set(folded, name);
    }
    for (const [folded, name] of seen) {
        for (let end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) {
            const file = seen.get(folded.slice(0, end));
            if (file !== undefined)
                return [file, name];
        }
    }
    return undefined;
}
const FOLDED = /^[a-z0-9._/-]*$/;
/** By way of upper case, where "ſ" is "S" and the two small sigmas are one, as disks compare names. */
function fold(name) {
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
const WINDOW_BYTES = 256 * 1024;
function inWindows(range) {
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
            if (length >= WINDOW_BYTES)
                return range.read(offset, length);
            window = await range.read(offset, WINDOW_BYTES);
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


/** Content up to this size is unpacked in one step, which is much faster for many small files. */
const AT_ONCE_BYTES = 1024 * 1024;
/** Smaller pieces make more garbage of the kind that is collected early: memory stays low (bar 10). */
const PIECE_BYTES = 64 * 1024;
/**
 * The content of a member, unpacked piece by piece. Its size and checksum are those of the directory, or the last
 * piece is followed by a fault: whoever keeps pieces keeps them only after the end was reached. Never more comes than
 * the directory says (SEC-072).
 *
 * @param member of {@link readZipDirectory}
 * @throws Problem `archive/invalid`
 */
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
        // The types of Node know the option and not what it gives.
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
/** As fast as it is read. A fault of the source becomes one of the stream. */
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
/** Bytes after the end of the compressed content are a place to hide something (SEC-074). */
function requireAllUsed(engine, member) {
    if (engine.bytesWritten !== member.packedBytes)
        throw broken(member, 'has bytes after its content');
}
function broken({ name }, fault, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('archive/invalid', `not a ZIP archive that is accepted: the content of ${JSON.stringify(name.slice(0, 100))} ${fault}`, { cause });
}


/***/ }),

/***/ 71813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readZipDirectory)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13524);
/* harmony import */ var _byte_range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84276);
/* harmony import */ var _zip_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44568);






/**
 * All members of an archive in the order of their data, or none: names, links, overlaps, local headers and every byte
 * between them are judged before anything is unpacked (SEC-070, SEC-071, SEC-073). Bytes that no entry accounts for
 * are refused, because another reader may take them for entries (SEC-074).
 *
 * @throws Problem `archive/invalid`, or `limit/exceeded` for more entries than `most`
 */
async function readZipDirectory(archive, most = _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.archiveEntries) {
    const reader = new DirectoryReader(archive);
    const end = await reader.end();
    if (end.count > most)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('limit/exceeded', `an archive of ${end.count} entries (limit ${most})`);
    const listed = await reader.directory(end);
    const clash = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_4__/* .clashingNames */ .Yw)(listed.map(({ name }) => name));
    if (clash !== undefined)
        refuse(`two entries are one file on some disks: ${clash.map(show).join(', ')}`);
    return reader.locate(listed, end.start);
}
class DirectoryReader {
    #archive;
    constructor(archive) {
        this.#archive = (0,_byte_range_js__WEBPACK_IMPORTED_MODULE_5__/* .inWindows */ .P)(archive);
    }
    async end() {
        const at = this.#archive.sizeBytes - _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .END_BYTES */ ._$;
        const end = at < 0 ? undefined : await this.#slice(at, _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .END_BYTES */ ._$);
        // A comment could hold a second end record, so there is none.
        if (end === undefined || end.readUInt32LE(0) !== _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .END */ .Kp || end.readUInt16LE(20) !== 0)
            return refuse('it does not end with the one end record without a comment');
        if (end.readUInt32LE(4) !== 0 || end.readUInt16LE(8) !== end.readUInt16LE(10))
            refuse('it spans several disks');
        const count = end.readUInt16LE(10);
        const size = end.readUInt32LE(12);
        const start = end.readUInt32LE(16);
        const isLarge = count === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_ZIP64_16 */ .yR || size === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_ZIP64_32 */ .SU || start === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_ZIP64_32 */ .SU;
        const found = isLarge ? await this.#end64(at, { count, size, start }) : { count, start, stop: at, size };
        if (found.start + found.size !== found.stop)
            refuse('its directory is not where the end record says');
        return found;
    }
    /** The end record of zip64: right before its locator, which is right before the end record. */
    async #end64(endAt, small) {
        const stop = endAt - _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCATOR_BYTES */ .to - _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .END64_BYTES */ .aE;
        if (stop < 0)
            refuse('its end record points to one of zip64, and there is none');
        const both = await this.#slice(stop, _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .END64_BYTES */ .aE + _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCATOR_BYTES */ .to);
        const locator = both.subarray(_zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .END64_BYTES */ .aE);
        const isPlain = locator.readUInt32LE(0) === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCATOR */ .j1 &&
            locator.readUInt32LE(4) === 0 &&
            exact(locator.readBigUInt64LE(8)) === stop &&
            locator.readUInt32LE(16) === 1 &&
            both.readUInt32LE(0) === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .END64 */ .WW &&
            exact(both.readBigUInt64LE(4)) === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .END64_BYTES */ .aE - 12 &&
            both.readUInt32LE(16) === 0 &&
            both.readUInt32LE(20) === 0 &&
            both.readBigUInt64LE(24) === both.readBigUInt64LE(32);
        if (!isPlain)
            refuse('its end record of zip64 is not the one that is expected');
        const count = exact(both.readBigUInt64LE(32));
        const size = exact(both.readBigUInt64LE(40));
        const start = exact(both.readBigUInt64LE(48));
        const agrees = [count, _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_ZIP64_16 */ .yR].includes(small.count) &&
            [size, _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_ZIP64_32 */ .SU].includes(small.size) &&
            [start, _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_ZIP64_32 */ .SU].includes(small.start);
        if (!agrees)
            refuse('its two end records say different things');
        return { count, size, start, stop };
    }
    async directory({ count, start, stop }) {
        const listed = [];
        let at = start;
        for (let index = 0; index < count; index += 1) {
            if (at + 46 > stop)
                refuse('its directory is shorter than its entries');
            const header = this.#peek(at, 46) ?? (await this.#slice(at, 46));
            if (header.readUInt32LE(0) !== _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .CENTRAL */ .w8)
                refuse(`entry ${index} of its directory is none`);
            const nameBytes = header.readUInt16LE(28);
            const extraBytes = header.readUInt16LE(30);
            const rest = nameBytes + extraBytes + header.readUInt16LE(32);
            if (at + 46 + rest > stop)
                refuse('its directory is shorter than its entries');
            const texts = this.#peek(at + 46, rest) ?? (await this.#slice(at + 46, rest));
            const name = readName(texts.subarray(0, nameBytes), header.readUInt16LE(8));
            listed.push(readEntry(name, header, texts.subarray(nameBytes, nameBytes + extraBytes)));
            at += 46 + rest;
        }
        if (at !== stop)
            refuse('its directory is longer than its entries');
        return listed;
    }
    /** Local headers and their data fill the archive from its first byte to its directory. */
    async locate(listed, directory) {
        const members = [];
        let expected = 0;
        for (const entry of [...listed].sort((a, b) => a.offset - b.offset)) {
            if (entry.offset !== expected)
                refuse(`bytes before ${show(entry.name)} belong to no entry`);
            if (entry.offset + 30 > directory)
                refuse(`${show(entry.name)} has no local header`);
            const header = this.#peek(entry.offset, 30) ?? (await this.#slice(entry.offset, 30));
            const textBytes = header.readUInt16LE(26) + header.readUInt16LE(28);
            const textsAt = entry.offset + 30;
            const texts = this.#peek(textsAt, textBytes) ?? (await this.#slice(textsAt, textBytes));
            const hasZip64 = judgeLocal(entry, header, texts);
            const dataOffset = textsAt + textBytes;
            expected = dataOffset + entry.packedBytes;
            if (expected > directory)
                refuse(`${show(entry.name)} ends behind the start of the directory`);
            if ((entry.flags & _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .HAS_DESCRIPTOR */ .$x) !== 0)
                expected += await this.#descriptorBytes(entry, expected, hasZip64);
            const { name, isFolder, method, checksum, packedBytes, sizeBytes } = entry;
            members.push({ name, isFolder, method, checksum, packedBytes, sizeBytes, dataOffset });
        }
        if (expected !== directory)
            refuse('bytes before its directory belong to no entry');
        return members;
    }
    /** Checksum and sizes once more after the data, as a writer leaves them that did not know them before. */
    async #descriptorBytes(entry, at, hasZip64) {
        const isLarge = hasZip64 || Math.max(entry.sizeBytes, entry.packedBytes) >= _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_ZIP64_32 */ .SU;
        const bytes = isLarge ? 20 : 12;
        const marked = (await this.#slice(at, 4)).readUInt32LE(0) === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .DESCRIPTOR */ .ay;
        const values = await this.#slice(at + (marked ? 4 : 0), bytes);
        const number = (place) => isLarge ? exact(values.readBigUInt64LE(4 + place * 8)) : values.readUInt32LE(4 + place * 4);
        const agrees = values.readUInt32LE(0) === entry.checksum &&
            number(0) === entry.packedBytes &&
            number(1) === entry.sizeBytes;
        if (!agrees)
            refuse(`the sizes after ${show(entry.name)} are not those of the directory`);
        return bytes + (marked ? 4 : 0);
    }
    async #slice(at, length) {
        if (at + length > this.#archive.sizeBytes)
            refuse('it is cut off');
        const bytes = await this.#archive.read(at, length);
        return bytes.length === length ? viewOf(bytes) : refuse('it is cut off');
    }
    /** For what is done for each entry: 100,000 of them are felt. */
    #peek(at, length) {
        const bytes = this.#archive.peek(at, length);
        return bytes === undefined ? undefined : viewOf(bytes);
    }
}
function readName(bytes, flags) {
    const name = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes);
    if (name === undefined || ((flags & _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .UTF8_NAME */ .u0) === 0 && /[^\p{ASCII}]/u.test(name)))
        return refuse('the name of an entry is not UTF-8 text');
    const fault = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveNameFault */ .eF)(name);
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
        name,
        isFolder,
        flags,
        method: method === 0 ? 'stored' : 'deflated',
        checksum: header.readUInt32LE(16),
        packedBytes,
        sizeBytes,
        offset,
    };
}
/** Links and devices have a mode of their own, where the writer says that it knows modes. */
function requirePlain(name, header) {
    const madeOnUnix = header.readUInt16LE(4) >> 8 === 3;
    const kind = (header.readUInt16LE(40) & 0o170000) >>> 0;
    const expected = name.endsWith('/') ? 0o040000 : 0o100000;
    if (madeOnUnix && kind !== 0 && kind !== expected)
        refuse(`${show(name)} is a link or a device`);
}
/** Size, packed size and offset, each from the extra field of zip64 where 32 bits do not hold it. */
function largeNumbers(name, header, extra) {
    const large = zip64Numbers(name, extra)?.slice() ?? [];
    const numberAt = (place) => {
        const small = header.readUInt32LE(place);
        if (small !== _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_ZIP64_32 */ .SU)
            return small;
        return large.shift() ?? refuse(`${show(name)} has sizes of more than 32 bits, and nothing says them`);
    };
    const numbers = [numberAt(24), numberAt(20), numberAt(42)];
    if (large.length > 0)
        refuse(`${show(name)} has sizes of zip64 that nothing points to`);
    return numbers;
}
/**
 * Extra fields that say nothing of name or content: zip64, times (Info-ZIP, NTFS), user and group. What would rename
 * the entry (0x7075) or make it a link (0x000d, 0x756e) for another reader is refused with all that is unknown.
 */
const harmless = new Set([_zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .ZIP64 */ .iV, 0x000a, 0x5455, 0x5855, 0x7855, 0x7875]);
/** The numbers of the extra field of zip64; `undefined` where there is none. */
function zip64Numbers(name, extra) {
    let numbers;
    for (let at = 0; at < extra.length;) {
        const id = at + 4 <= extra.length ? extra.readUInt16LE(at) : -1;
        const length = id < 0 ? 0 : extra.readUInt16LE(at + 2);
        if (id < 0 || at + 4 + length > extra.length)
            refuse(`the extra fields of ${show(name)} are cut off`);
        if (!harmless.has(id))
            refuse(`${show(name)} has the extra field 0x${id.toString(16).padStart(4, '0')}`);
        if (id === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .ZIP64 */ .iV) {
            if (numbers !== undefined || length % 8 !== 0)
                refuse(`${show(name)} has a wrong extra field of zip64`);
            const field = extra.subarray(at + 4, at + 4 + length);
            numbers = Array.from({ length: length / 8 }, (_, index) => exact(field.readBigUInt64LE(index * 8)));
        }
        at += 4 + length;
    }
    return numbers;
}
/** The local header must say the same as the directory. @returns whether it has sizes of zip64 */
function judgeLocal(entry, header, texts) {
    const { name, flags } = entry;
    const late = (flags & _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .HAS_DESCRIPTOR */ .$x) !== 0;
    const nameBytes = header.readUInt16LE(26);
    const zip64 = zip64Numbers(name, texts.subarray(nameBytes));
    // In the order of the extra field: size, then packed size, each only where 32 bits do not say it.
    const large = [...(zip64 ?? [])];
    const size = header.readUInt32LE(22) === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_ZIP64_32 */ .SU ? large.shift() : undefined;
    const packed = header.readUInt32LE(18) === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_ZIP64_32 */ .SU ? large.shift() : undefined;
    const says = (local, value) => local === value || (late && local === 0);
    const agrees = header.readUInt32LE(0) === _zip_records_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCAL */ .G8 &&
        header.readUInt16LE(6) === flags &&
        header.readUInt16LE(8) === (entry.method === 'stored' ? 0 : 8) &&
        texts.subarray(0, nameBytes).equals((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(name)) &&
        says(header.readUInt32LE(14), entry.checksum) &&
        says(packed ?? header.readUInt32LE(18), entry.packedBytes) &&
        says(size ?? header.readUInt32LE(22), entry.sizeBytes);
    if (!agrees)
        refuse(`the local header of ${show(name)} is not the one of the directory`);
    return zip64 !== undefined;
}
function viewOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** No archive is so large that a double could not count its bytes. */
function exact(value) {
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : refuse('a size is beyond all measure');
}
const show = (name) => JSON.stringify(name.slice(0, 100));
function refuse(fault) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('archive/invalid', `not a ZIP archive that is accepted: ${fault}`);
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

/** The records of APPNOTE 6.3.10 as this suite writes them: stored, without a time of their own, zip64 where needed. */
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
/** In place of a number that does not fit: the real one is in a record of zip64. */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffff_ffff;
/** Extra field "zip64 extended information". */
const ZIP64 = 1;
/** 1980-01-01, the first day that the format knows: the same files are the same archive. */
const FIRST_DAY = 0x21;
const PLAIN_VERSION = 20;
const ZIP64_VERSION = 45;
/** Made on Unix, where the high half of the attributes is the mode 0100644. */
const MADE_ON_UNIX = 3 << 8;
const REGULAR_FILE = 0o100644 * 0x1_0000;
function localHeader(entry) {
    const { name, extra, common } = headerParts(entry, []);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(record([4, LOCAL]), common, name, extra);
}
/** @param offset of the local header */
function directoryHeader(entry, offset) {
    const isFar = offset >= IN_ZIP64_32;
    const { name, extra, common, version } = headerParts(entry, isFar ? [offset] : []);
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concatBytes */ .Id)(record([4, CENTRAL], [2, MADE_ON_UNIX | version]), common, record([2, 0], [2, 0], [2, 0], [4, REGULAR_FILE], [4, isFar ? IN_ZIP64_32 : offset]), name, extra);
}
/** Bytes of {@link localHeader}, known before the content is. */
function localHeaderBytes(entry) {
    return localHeader({ ...entry, checksum: 0 }).length;
}
/** All that stands after the directory. @param offset of the directory */
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
/** What the local header and the directory say in the same way. @param far offsets that the extra field takes */
function headerParts({ name: text, sizeBytes, checksum }, far) {
    const isLarge = sizeBytes >= IN_ZIP64_32;
    const numbers = [...(isLarge ? [sizeBytes, sizeBytes] : []), ...far];
    const extra = numbers.length === 0
        ? record()
        : record([2, ZIP64], [2, numbers.length * 8], ...numbers.map((value) => [8, value]));
    const name = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(text);
    const version = extra.length === 0 ? PLAIN_VERSION : ZIP64_VERSION;
    const size = isLarge ? IN_ZIP64_32 : sizeBytes;
    const common = record([2, version], [2, UTF8_NAME], 
    // Method: stored. Deflate gives other bytes with another version of zlib or another processor.
    [2, 0], [2, 0], [2, FIRST_DAY], [4, checksum], [4, size], [4, size], [2, name.length], [2, extra.length]);
    return { name, extra, common, version };
}
/** Little-endian. */
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
