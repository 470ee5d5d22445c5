export const id = 4308;
export const ids = [4308];
export const modules = {

/***/ 21387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ formatDigestSet),
/* harmony export */   U6: () => (/* binding */ isWeakAlgorithm),
/* harmony export */   Wb: () => (/* binding */ isDigestAlgorithm),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   mn: () => (/* binding */ digestSetOf),
/* harmony export */   sU: () => (/* binding */ digestHex),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37315);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);



const hexLengths = {
    sha256: [64],
    sha384: [96],
    sha512: [128],
    gitCommit: [40, 64],
    gitTree: [40, 64],
    dirHash: [64],
    sha1: [40],
    md5: [32],
};
const lengthsOf = new Map(Object.entries(hexLengths));
const weak = new Set(['sha1', 'md5']);
const SHA256 = /^[0-9a-f]{64}$/;
function isSha256(text) {
    return SHA256.test(text) && text.length === 64;
}
function parseSha256(text) {
    if (isSha256(text))
        return text;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', `expected 64 lowercase hex characters, got ${JSON.stringify(text.slice(0, 100))}`);
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function digestSetOf(digests) {
    const byAlgorithm = new Map();
    for (const [algorithm, hex] of digests) {
        const fault = digestFault(algorithm, hex);
        if (fault !== undefined)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', fault);
        if ((byAlgorithm.get(algorithm) ?? hex) !== hex)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', `two different digests of the algorithm ${algorithm}`);
        byAlgorithm.set(algorithm, hex);
    }
    if (![...byAlgorithm.keys()].some((algorithm) => !weak.has(algorithm))) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('digest/invalid', byAlgorithm.size === 0
            ? 'expected at least one digest'
            : `${[...byAlgorithm.keys()].join(' and ')} alone identify nothing: they can be made to collide`, { hint: 'Give a digest of SHA-256, SHA-384 or SHA-512.' });
    }
    return Object.fromEntries(byAlgorithm);
}
function isDigestAlgorithm(text) {
    return lengthsOf.has(text);
}
function isWeakAlgorithm(text) {
    return weak.has(text);
}
function digestHex(algorithm, bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
}
function digestFault(algorithm, hex) {
    const lengths = lengthsOf.get(algorithm);
    if (lengths === undefined) {
        const known = [...lengthsOf.keys()].join(', ');
        return `unknown digest algorithm ${JSON.stringify(algorithm.slice(0, 100))}; known are ${known}`;
    }
    if (lengths.includes(hex.length) && /^[0-9a-f]+$/.test(hex))
        return undefined;
    return `${algorithm}: expected ${lengths.join(' or ')} lowercase hex characters, got ${JSON.stringify(hex.slice(0, 140))}`;
}
function formatDigestSet(digest) {
    return Object.entries(digest)
        .map(([algorithm, hex]) => `${algorithm}:${hex}`)
        .sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)
        .join(' ');
}


/***/ }),

/***/ 64509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71967);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);



const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const LONE_SURROGATE = /\p{Surrogate}/u;
const NOT_PLAIN = /[\\\p{Cc}\p{Cs}]/u;
const escapes = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
function parseJson(source, options = {}) {
    return new JsonReader(textOf(source, options), options).read();
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isJsonArray(value) {
    return Array.isArray(value);
}
function pointer(...steps) {
    return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function textOf(source, { file, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.indexBytes, code = 'json/invalid' }) {
    const at = file === undefined ? {} : { file };
    if (source.length > maxBytes) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('limit/exceeded', `larger than ${maxBytes} bytes (limit for this kind of file)`, {
            at,
        });
    }
    if (typeof source === 'string')
        return source;
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(source);
    if (text === undefined)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(code, 'not UTF-8 text', { at: { ...at, line: 1 } });
    return text;
}
class JsonReader {
    #text;
    #options;
    #maxDepth;
    #at = 0;
    #depth = 0;
    constructor(text, options) {
        this.#text = text;
        this.#options = options;
        this.#maxDepth = options.maxDepth ?? _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.jsonDepth;
    }
    read() {
        if (this.#text.charCodeAt(0) === 0xfeff)
            this.#refuse('byte order mark at the start');
        const value = this.#value();
        this.#blanks();
        if (this.#at < this.#text.length)
            this.#refuse(`${this.#found()} after the end of the value`);
        return value;
    }
    #value() {
        this.#blanks();
        switch (this.#text[this.#at]) {
            case '{':
                return this.#nested(() => this.#object());
            case '[':
                return this.#nested(() => this.#array());
            case '"':
                return this.#string();
            case 't':
                return this.#word('true', true);
            case 'f':
                return this.#word('false', false);
            case 'n':
                return this.#word('null', null);
            default:
                return this.#number();
        }
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > this.#maxDepth) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('limit/exceeded', `nested deeper than ${this.#maxDepth} levels`, {
                at: this.#place(this.#at),
            });
        }
        this.#at += 1;
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #object() {
        const object = Object.create(null);
        if (this.#taken('}'))
            return object;
        do {
            this.#blanks();
            const start = this.#at;
            if (this.#text.charCodeAt(start) !== QUOTE)
                this.#refuse(`${this.#found()} where a key in quotes must stand`);
            const key = this.#string();
            if (key in object)
                this.#refuse(`duplicate key ${show(key)}`, start);
            if (key === '__proto__' && this.#options.protoKeys !== 'keep')
                this.#refuse('key "__proto__" is not allowed', start);
            if (!this.#taken(':'))
                this.#refuse(`${this.#found()} where ":" must stand`);
            object[key] = this.#value();
        } while (this.#taken(','));
        if (!this.#taken('}'))
            this.#refuse(`${this.#found()} where "," or "}" must stand`);
        return object;
    }
    #array() {
        const items = [];
        if (this.#taken(']'))
            return items;
        do
            items.push(this.#value());
        while (this.#taken(','));
        if (!this.#taken(']'))
            this.#refuse(`${this.#found()} where "," or "]" must stand`);
        return items;
    }
    #string() {
        const text = this.#text;
        const opening = this.#at;
        let from = opening + 1;
        const end = text.indexOf('"', from);
        const plain = text.slice(from, end);
        if (end >= 0 && !NOT_PLAIN.test(plain)) {
            this.#at = end + 1;
            return plain;
        }
        let value = '';
        let wide = false;
        for (let at = from;; at += 1) {
            const unit = text.charCodeAt(at);
            if (unit === QUOTE) {
                this.#at = at + 1;
                value += text.slice(from, at);
                if (wide && LONE_SURROGATE.test(value))
                    this.#refuse('lone surrogate in a string', opening);
                return value;
            }
            if (unit === BACKSLASH) {
                const [character, length] = this.#escape(at);
                value += text.slice(from, at) + character;
                wide ||= length === 6;
                at += length - 1;
                from = at + 1;
            }
            else if (Number.isNaN(unit)) {
                this.#refuse('string without an end', opening);
            }
            else if (unit < 0x20) {
                this.#refuse(`unescaped control character in a string`, at);
            }
            else if (unit >= 0xd800 && unit <= 0xdfff) {
                wide = true;
            }
        }
    }
    #escape(at) {
        const letter = this.#text[at + 1] ?? '';
        if (letter === 'u') {
            const hex = this.#text.slice(at + 2, at + 6);
            if (!HEX4.test(hex))
                this.#refuse('"\\u" without four hexadecimal digits', at);
            return [String.fromCharCode(Number.parseInt(hex, 16)), 6];
        }
        const character = escapes.get(letter);
        if (character === undefined)
            this.#refuse(`unknown escape ${show(`\\${letter}`)}`, at);
        return [character, 2];
    }
    #number() {
        NUMBER.lastIndex = this.#at;
        const spelled = NUMBER.exec(this.#text)?.[0];
        if (spelled === undefined)
            this.#refuse(`${this.#found()} where a value must stand`);
        const value = Number(spelled);
        if (!Number.isFinite(value))
            this.#refuse(`number ${show(spelled)} is beyond a double`);
        this.#at += spelled.length;
        return value;
    }
    #word(word, value) {
        if (!this.#text.startsWith(word, this.#at))
            this.#refuse(`${this.#found()} where a value must stand`);
        this.#at += word.length;
        return value;
    }
    #blanks() {
        for (;; this.#at += 1) {
            const unit = this.#text.charCodeAt(this.#at);
            if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
                return;
        }
    }
    #taken(mark) {
        this.#blanks();
        if (this.#text[this.#at] !== mark)
            return false;
        this.#at += 1;
        return true;
    }
    #found() {
        const character = this.#text.codePointAt(this.#at);
        return character === undefined ? 'end of text' : `unexpected ${show(String.fromCodePoint(character))}`;
    }
    #place(at) {
        const before = this.#text.slice(0, at);
        const line = before.split('\n').length;
        const column = at - (before.lastIndexOf('\n') + 1) + 1;
        const { file } = this.#options;
        return file === undefined ? { line, column } : { file, line, column };
    }
    #refuse(fault, at = this.#at) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(this.#options.code ?? 'json/invalid', `not valid JSON: ${fault}`, {
            at: this.#place(at),
            ...(this.#hint() ?? {}),
        });
    }
    #hint() {
        if (/^<<<<<<< /m.test(this.#text))
            return { hint: 'The file holds merge conflict markers: resolve the conflict.' };
        if (this.#text.startsWith('version https://git-lfs.github.com/spec/')) {
            return { hint: 'The file is a Git LFS pointer: fetch the real file with "git lfs pull".' };
        }
        return undefined;
    }
}
function show(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 2174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36875);


const made = new WeakSet();
function trusted(text) {
    const value = { text };
    made.add(value);
    return value;
}
function render(part) {
    return typeof part === 'object' && made.has(part) ? part.text : escapeMarkdown(String(part));
}
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text)
        .replace(/[&<>"'`*_{}[\]()#+!|~\\$@=^]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/:(?=[:/])/g, '&#58;')
        .replace(/^[- ]/, (start) => `&#${start.charCodeAt(0)};`)
        .replace(/^(\d+)\./, '$1&#46;')
        .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}&#46;`);
}
function md(template, ...values) {
    return trusted(String.raw({ raw: template }, ...values.map(render)));
}
function code(text) {
    return trusted(`<code>${escapeMarkdown(text)}</code>`);
}
function preformatted(text) {
    return trusted(`${OPEN_LETTERS}${text.split('\n').map(escapeMarkdown).join('\n')}${CLOSED_LETTERS}`);
}
const OPEN_LETTERS = '<pre><code>';
const CLOSED_LETTERS = '</code></pre>';
const LINKED = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[\w.~%@:+-]+)+$/;
function link(label, url, site) {
    const isKnown = LINKED.test(url) && url.startsWith(`${site}/`);
    return isKnown ? trusted(`[${escapeMarkdown(label)}](${url})`) : md `${label}`;
}
function joinMarkdown(parts, separator = '\n') {
    return trusted(parts.map(({ text }) => text).join(separator));
}
function blocks(...parts) {
    const present = parts.filter((part) => part !== undefined && part.text !== '');
    return joinMarkdown(present, '\n\n');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.map(render).join(' | ')} |`;
    return trusted([line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n'));
}
function cutMarkdown(markdown, maxBytes, report) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(markdown.text) <= maxBytes)
        return markdown;
    const lines = markdown.text.split('\n');
    const last = (missing) => `\ntruncated, ${missing} more lines: see ${escapeMarkdown(report)}\n`;
    let room = maxBytes - node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(last(lines.length)) - CLOSED_LETTERS.length;
    let kept = 0;
    for (const line of lines) {
        room -= node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(line) + 1;
        if (room < 0)
            break;
        kept += 1;
    }
    const whole = lines.slice(0, kept).join('\n');
    const isOpen = whole.lastIndexOf(OPEN_LETTERS) > whole.lastIndexOf(CLOSED_LETTERS);
    return trusted(`${whole}${isOpen ? CLOSED_LETTERS : ''}\n${last(lines.length - kept)}`);
}


/***/ }),

/***/ 27245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ buildInputFaults)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21484);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36875);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62744);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63154);
/* harmony import */ var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39554);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17358);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18578);








const STORES = ['auto', 'github', 'file'];
const INSTANCES = ['auto', 'public-good', 'github'];
const MAX_MINUTES = 360;
const EXACT_VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:\+\d{1,4})?$/;
function buildInputFaults({ values }) {
    const known = _declared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .buildInputs */ ._9;
    const unknown = [...values.keys()].filter((name) => !known.includes(name));
    const missing = known.filter((name) => !values.has(name));
    return [
        ...unknown.map((name) => `build.yml has no input ${show(name)}.${(0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, known)}`),
        ...missing.map((name) => `input "${name}" is missing: pass all of toJSON(inputs)`),
        ...(missing.length > 0 ? [] : valueFaults(values)),
    ];
}
function valueFaults(values) {
    const text = (name) => String(values.get(name) ?? '');
    const minutes = values.get('timeout-minutes');
    return [
        ...presetFaults(text('preset'), text('command'), text('toolchain-version')),
        ...folderFaults(text('working-directory')),
        ...globFaults(text('artifacts')),
        ...((0,_platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlatform */ .aH)(text('platform')) ? [] : [oneOf('platform', text('platform'), _platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .platforms */ .Bn)]),
        ...linesOf(text('store')).flatMap((line) => STORES.includes(line) ? [] : [oneOf('store', line, STORES)]),
        ...(INSTANCES.includes(text('instance')) ? [] : [oneOf('instance', text('instance'), INSTANCES)]),
        ...(isMinutes(minutes)
            ? []
            : [`input "timeout-minutes": expected a whole number from 1 to ${MAX_MINUTES}; got ${show(minutes)}`]),
    ];
}
function presetFaults(id, command, version) {
    const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .findPreset */ .t)(id);
    if (preset === undefined) {
        return [
            oneOf('preset', id, _presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v4.map((known) => known.id)),
        ];
    }
    const own = preset.build.length > 0;
    const given = command.trim() !== '';
    return [
        ...(own && given
            ? [`input "command" belongs to the preset generic; the preset ${id} has a command of its own`]
            : []),
        ...(!own && !given ? ['input "command" is needed by the preset generic'] : []),
        ...(version === '' || EXACT_VERSION.test(version)
            ? []
            : [`input "toolchain-version": expected an exact version such as 24.19.0; got ${show(version)}`]),
        ...(version !== '' && preset.toolchain === undefined
            ? [
                'input "toolchain-version" does not belong to the preset generic, whose command brings its own tools',
            ]
            : []),
    ];
}
function folderFaults(folder) {
    const plain = folder !== '' && !/[\p{Cc}\\:]/u.test(folder) && !folder.startsWith('/');
    if (plain && (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(folder).split('/')[0] !== '..')
        return [];
    return [`input "working-directory": expected a folder of the repository; got ${show(folder)}`];
}
function globFaults(artifacts) {
    const patterns = linesOf(artifacts);
    if (patterns.length === 0)
        return ['input "artifacts" is needed: globs of what is built'];
    try {
        (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .t)(patterns, 'artifacts');
        return [];
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF)
            return [error.message];
        throw error;
    }
}
const isMinutes = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_MINUTES;
function oneOf(name, given, known) {
    return `input "${name}": expected one of ${known.join(', ')}; got ${show(given)}.${(0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(given, known)}`;
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function show(value) {
    return JSON.stringify((0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLine */ .h)(String(value ?? '')).slice(0, 200));
}


/***/ }),

/***/ 39554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ holdsMask),
/* harmony export */   _9: () => (/* binding */ buildInputs),
/* harmony export */   v5: () => (/* binding */ recordInputs),
/* harmony export */   vV: () => (/* binding */ maskedInputs),
/* harmony export */   xP: () => (/* binding */ parseDeclaredInputs),
/* harmony export */   xu: () => (/* binding */ refuseMaskedInputs)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);





const buildInputs = [
    'preset',
    'command',
    'working-directory',
    'artifacts',
    'platform',
    'toolchain-version',
    'store',
    'instance',
    'timeout-minutes',
];
function parseDeclaredInputs(text, where) {
    const object = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text, { file: where, code: 'input/invalid' });
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(object)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('input/invalid', `${where}: expected the object of toJSON(inputs)`);
    }
    const values = new Map();
    for (const [name, value] of Object.entries(object)) {
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('input/invalid', `${where}: expected "${name.slice(0, 100)}" to be a text, a number or a boolean`);
        }
        values.set(name, value);
    }
    return { values };
}
function holdsMask(value) {
    return JSON.stringify(value).includes('***');
}
function maskedInputs({ values }) {
    return [...values].filter(([name, value]) => holdsMask([name, value])).map(([name]) => name);
}
const SECRETLESS = 'build.yml takes no secrets. Where the build needs one, build in a job of your own and have attest.yml sign the result (Level 2). Where the value is no secret, remove the secret of the same text.';
function refuseMaskedInputs(inputs) {
    const [name] = maskedInputs(inputs);
    if (name === undefined)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('provenance/parameter', `Input "${name.slice(0, 100)}" contains a masked secret ("***"). Inputs are published in the provenance; pass no secret by an input.`, { hint: SECRETLESS });
}
function recordInputs(declared) {
    refuseMaskedInputs(declared);
    const inputs = new Map();
    const large = [];
    for (const [name, value] of declared.values) {
        if (typeof value !== 'string' || (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(value).length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.recordedInputBytes) {
            inputs.set(name, value);
            continue;
        }
        const digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(value);
        inputs.set(name, { sha256: digest });
        large.push({ name: `input/${name}`, digest: { sha256: digest }, mediaType: 'text/plain' });
    }
    return { inputs: Object.fromEntries(inputs), large };
}


/***/ }),

/***/ 17358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ platforms),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   vM: () => (/* binding */ areLabelsOf)
/* harmony export */ });
/* unused harmony export runnerLabels */
const runnerLabels = {
    'linux-x64': ['ubuntu-24.04'],
    'linux-arm64': ['ubuntu-24.04-arm'],
    'windows-x64': ['windows-2025'],
    'macos-arm64': ['macos-15'],
};
const platforms = Object.keys(runnerLabels);
const byPlatform = new Map(Object.entries(runnerLabels));
function isPlatform(text) {
    return byPlatform.has(text);
}
function areLabelsOf(platform, labels) {
    const [label, second] = labels;
    return label !== undefined && second === undefined && byPlatform.get(platform)?.includes(label) === true;
}


/***/ }),

/***/ 18578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   t: () => (/* binding */ findPreset),
/* harmony export */   v4: () => (/* binding */ presets)
/* harmony export */ });
const PYTHON_TOOLS = `build==1.6.1 packaging==26.3 pyproject_hooks==1.3.3 "colorama==0.4.6; os_name == 'nt'"`;
const PYTHON_REQUIRES = [
    'import pathlib, tomllib',
    'path = pathlib.Path("pyproject.toml")',
    'table = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}',
    'print(*table.get("build-system", {}).get("requires", ["setuptools >= 40.8.0"]), sep="\\n")',
].join('; ');
const presets = [
    {
        id: 'npm',
        title: 'npm package',
        toolchain: { name: 'Node', version: '24.19.0' },
        fetch: ['npm ci'],
        build: ['npm run build --if-present', 'npm pack'],
        artifacts: '*.tgz',
        lockfile: 'package-lock.json',
    },
    {
        id: 'python',
        title: 'Python sdist and wheel',
        toolchain: { name: 'Python', version: '3.13.15' },
        fetch: [
            'export PYTHONUSERBASE="$RUNNER_TEMP/build-tools"',
            `python -m pip install --user --no-deps ${PYTHON_TOOLS}`,
            `python -c '${PYTHON_REQUIRES}' > "$RUNNER_TEMP/build-requires.txt"`,
            'python -m pip download --dest "$RUNNER_TEMP/build-wheels" --requirement "$RUNNER_TEMP/build-requires.txt"',
        ],
        build: [
            'SOURCE_DATE_EPOCH="$(git log -1 --format=%ct)"',
            'export SOURCE_DATE_EPOCH PYTHONUSERBASE="$RUNNER_TEMP/build-tools"',
            'export PIP_NO_INDEX=1 PIP_FIND_LINKS="$RUNNER_TEMP/build-wheels"',
            'python -m build',
        ],
        artifacts: 'dist/*',
    },
    {
        id: 'go',
        title: 'Go programs',
        toolchain: { name: 'Go', version: '1.26.8' },
        fetch: ['export GOTOOLCHAIN=local', 'go mod download', 'go mod verify'],
        build: ['export GOTOOLCHAIN=local GOPROXY=off', 'go build -trimpath -o dist/ ./...'],
        artifacts: 'dist/*',
        lockfile: 'go.sum',
    },
    {
        id: 'rust',
        title: 'Rust programs',
        toolchain: { name: 'Rust', version: '1.95.0', variable: 'RUSTUP_TOOLCHAIN' },
        fetch: [
            'rustup run "$RUSTUP_TOOLCHAIN" cargo --version || rustup toolchain install "$RUSTUP_TOOLCHAIN" --profile minimal --no-self-update',
            'cargo fetch --locked',
        ],
        build: ['cargo build --release --locked --offline'],
        artifacts: 'target/release/NAME',
        lockfile: 'Cargo.lock',
    },
    {
        id: 'java',
        title: 'Java archives, by Maven',
        toolchain: { name: 'JDK', version: '21.0.12' },
        fetch: [],
        build: [
            'TIMESTAMP="$(TZ=UTC0 git log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd)"',
            'mvn -B package "-Dproject.build.outputTimestamp=$TIMESTAMP"',
        ],
        artifacts: 'target/*.jar',
    },
    { id: 'generic', title: 'Anything else, by the command of the caller', fetch: [], build: [] },
];
const byId = new Map(presets.map((preset) => [preset.id, preset]));
function findPreset(id) {
    return byId.get(id);
}
function commandsOf(preset, { version, command }) {
    const { toolchain, build } = preset;
    const toolchainVersion = version === '' ? (toolchain?.version ?? '') : version;
    const chosen = toolchain?.variable === undefined ? [] : [`export ${toolchain.variable}=${toolchainVersion}`];
    const script = (lines) => (lines.length === 0 ? '' : [...chosen, ...lines].join('\n'));
    return {
        fetch: script(preset.fetch),
        build: build.length === 0 ? command : script(build),
        toolchainVersion,
    };
}


/***/ })

};
