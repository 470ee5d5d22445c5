export const id = 3653;
export const ids = [3653];
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

/***/ 96300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
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

/***/ 79340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ INDEX),
  YM: () => (/* binding */ LOCK),
  El: () => (/* binding */ SEAL),
  u0: () => (/* binding */ SUBJECTS),
  i: () => (/* binding */ openEvidence)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(24474);
// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/half-written.ts
const HALF_WRITTEN = /^\..{1,100}\.[0-9a-f]{12}\.tmp$/s;
async function removeHalfWritten(files, root) {
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of await files.list(folder)) {
            if (kind === 'folder')
                folders.push(`${folder}/${name}`);
            else if (kind === 'file' && HALF_WRITTEN.test(name))
                await files.remove(`${folder}/${name}`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/common/src/domain/evidence/evidence.ts








const INDEX = 'index.json';
const SUBJECTS = 'subjects.json';
const SEAL = 'index.sigstore.json';
const LOCK = 'index.lock';
function openEvidence(files, folder, producer) {
    const pathOf = (name) => `${folder}/${name}`;
    async function entries() {
        const bytes = await files.readIfPresent(pathOf(INDEX), limits/* limits */.F.indexBytes);
        return bytes === undefined ? [] : (0,evidence_index/* parseEvidenceIndex */.dd)(bytes, pathOf(INDEX));
    }
    async function read(entry) {
        const path = pathOf(entry.name);
        const bytes = await readInside(files, folder, entry);
        const found = (0,core_digest/* sha256 */.sc)(bytes);
        if (found !== entry.digest.sha256) {
            throw new problem/* Problem */.AF('evidence/digest-mismatch', `the file is not the one that the index lists (expected sha256:${entry.digest.sha256}, got sha256:${found})`, { at: { file: path } });
        }
        return bytes;
    }
    async function exclusively(work) {
        await files.makeFolder(folder);
        return files.withLock(pathOf(LOCK), async () => {
            await removeHalfWritten(files, folder);
            return work(await entries());
        });
    }
    async function merge(present, items) {
        const byName = new Map(present.map((entry) => [entry.name, entry]));
        for (const item of items) {
            if (!(0,evidence_index/* isEvidenceName */.dV)(item.name))
                throw new TypeError(`evidence name ${JSON.stringify(item.name)}`);
            const before = byName.get(item.name);
            if (before !== undefined && before.producer.action !== producer.action && item.name !== SUBJECTS) {
                throw new problem/* Problem */.AF('evidence/other-producer', `"${item.name}" was written by ${before.producer.action}`, {
                    at: { file: pathOf(item.name) },
                });
            }
            byName.set(item.name, entryOf(item, producer));
        }
        await refuseLinkedFolders(files, folder, items.map(({ name }) => name));
        const listed = new Set(present.map(({ name }) => name));
        try {
            for (const item of items)
                await files.write(pathOf(item.name), item.bytes);
            await files.write(pathOf(INDEX), (0,evidence_index/* formatEvidenceIndex */.bx)([...byName.values()]));
        }
        catch (error) {
            for (const { name } of items)
                if (!listed.has(name))
                    await files.remove(pathOf(name));
            throw error;
        }
    }
    async function subjectsIn(present) {
        const entry = present.find(({ name }) => name === SUBJECTS);
        return entry === undefined ? [] : (0,evidence_index/* parseSubjects */.rD)(await read(entry), pathOf(SUBJECTS));
    }
    return {
        folder,
        entries,
        read,
        exclusively,
        write: (items) => exclusively((present) => merge(present, items)),
        subjects: async () => subjectsIn(await entries()),
        addSubjects: (added) => exclusively(async (present) => {
            const all = [...(await subjectsIn(present)), ...added];
            const subjects = unitedSubjects(all);
            await merge(present, [
                {
                    name: SUBJECTS,
                    kind: 'subjects',
                    bytes: (0,evidence_index/* formatSubjects */.Nj)(subjects),
                    mediaType: 'application/json',
                    subjects: (0,in_toto/* sha256sOf */.S9)(subjects),
                },
            ]);
        }),
    };
}
function unitedSubjects(all) {
    const distinct = (0,group_by/* groupBy */.$)(all, ({ name, digest }) => `${(0,core_digest/* formatDigestSet */.Kt)(digest)} ${name}`);
    return [...distinct.values()].map((same) => {
        const [{ name, digest }] = same;
        const bundles = same.flatMap((subject) => subject.bundles ?? []);
        return { name, digest, ...(bundles.length === 0 ? {} : { bundles }) };
    });
}
async function readInside(files, folder, { name, kind }) {
    const path = `${folder}/${name}`;
    const root = await files.realPath(folder);
    const real = await files.realPath(path);
    if (real === undefined)
        throw new problem/* Problem */.AF('evidence/missing', 'the index lists this file, but it is not there', {
            at: { file: path },
        });
    if (real !== `${root}/${name}`) {
        throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where a file of the evidence folder must be', {
            at: { file: path },
        });
    }
    return files.read(path, kind === 'artifact' ? limits/* limits */.F.artifactBytes : limits/* limits */.F.lockfileBytes);
}
async function refuseLinkedFolders(files, root, names) {
    const folders = new Set(names.flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))));
    for (const folder of folders) {
        const path = `${root}/${folder}`;
        if ((await files.info(path))?.kind !== 'link')
            continue;
        throw new problem/* Problem */.AF('evidence/link', 'a symbolic link stands where a folder of the evidence must be', {
            at: { file: path },
        });
    }
}
function entryOf({ name, kind, bytes, mediaType, subjects = [] }, producer) {
    const about = (0,order/* sortedBy */.V)(new Set(subjects), (digest) => digest);
    return { name, digest: { sha256: (0,core_digest/* sha256 */.sc)(bytes) }, mediaType, kind, subjects: about, producer };
}


/***/ }),

/***/ 69543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ producerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21387);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97383);




let digest;
function producerOf(action) {
    digest ??= distDigest();
    return { action, version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteVersion */ .D, distDigest: digest };
}
function distDigest() {
    const start = process.argv[1];
    if (start === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(start) !== 'index.js')
        return 'source';
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start)));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dist) !== 'dist')
        return 'source';
    return `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha256 */ .tz)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, 'suite.sha256'), 'utf8').trim())}`;
}


/***/ }),

/***/ 24474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ formatSubjects),
/* harmony export */   bx: () => (/* binding */ formatEvidenceIndex),
/* harmony export */   dV: () => (/* binding */ isEvidenceName),
/* harmony export */   dd: () => (/* binding */ parseEvidenceIndex),
/* harmony export */   rD: () => (/* binding */ parseSubjects)
/* harmony export */ });
/* unused harmony export evidenceKinds */
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90266);







const evidenceKinds = [
    'artifact',
    'attestation',
    'decision',
    'report',
    'sbom',
    'statement',
    'subjects',
];
const VERSION = 1;
const SEGMENT = /^(?!\.{1,2}$)[^/\\\p{Cc}\p{Cf}\p{Cs}]+$/u;
function isEvidenceName(name) {
    return (name.length <= 1024 &&
        name.normalize('NFC') === name &&
        name.split('/').every((step) => SEGMENT.test(step)));
}
function formatEvidenceIndex(entries) {
    const rows = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedBy */ .V)(entries, ({ name }) => name).map((entry) => ({
        name: entry.name,
        digest: { sha256: entry.digest.sha256 },
        mediaType: entry.mediaType,
        kind: entry.kind,
        subjects: [...entry.subjects],
        producer: { ...entry.producer },
    }));
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ version: VERSION, entries: rows });
}
function parseEvidenceIndex(bytes, file) {
    const reader = new IndexReader(file);
    const rows = reader.rows(bytes, 'entries');
    const entries = rows.map((row, index) => reader.entry(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('entries', index)));
    reader.unique(entries.map(({ name }) => name));
    return entries;
}
function formatSubjects(subjects) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({
        version: VERSION,
        subjects: [...subjects].sort(_in_toto_js__WEBPACK_IMPORTED_MODULE_5__/* .bySubject */ .qU).map(({ name, digest, bundles = [] }) => ({
            name,
            digest: { ...digest },
            ...(bundles.length === 0 ? {} : { bundles: [...new Set(bundles)].sort(_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C) }),
        })),
    });
}
function parseSubjects(bytes, file) {
    const reader = new IndexReader(file);
    return reader.rows(bytes, 'subjects').map((row, index) => reader.subject(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('subjects', index)));
}
class IndexReader {
    #file;
    constructor(file) {
        this.#file = file;
    }
    rows(bytes, member) {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, {
            file: this.#file,
            maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.indexBytes,
            code: 'evidence/index-invalid',
        });
        const document = this.#object(value, '', ['version', member]);
        if (document.version !== VERSION)
            this.#refuse(`expected version ${VERSION}`, '/version');
        const rows = document[member];
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(rows))
            return this.#refuse('expected a list', (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(member));
        if (rows.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.evidenceEntries)
            this.#refuse(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.evidenceEntries} entries`, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(member));
        return rows;
    }
    entry(row, at) {
        const object = this.#object(row, at, ['name', 'digest', 'mediaType', 'kind', 'subjects', 'producer']);
        const kind = evidenceKinds.find((known) => known === object.kind);
        if (kind === undefined)
            return this.#refuse(`expected one of ${evidenceKinds.join(', ')}`, `${at}/kind`);
        const subjects = object.subjects;
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(subjects))
            return this.#refuse('expected a list of digests', `${at}/subjects`);
        const producer = this.#object(object.producer, `${at}/producer`, ['action', 'version', 'distDigest']);
        return {
            name: this.#name(object.name, `${at}/name`),
            digest: this.#digest(object.digest, `${at}/digest`),
            mediaType: this.#text(object.mediaType, `${at}/mediaType`),
            kind,
            subjects: subjects.map((item, index) => this.#sha256(item, `${at}/subjects/${index}`)),
            producer: {
                action: this.#text(producer.action, `${at}/producer/action`),
                version: this.#text(producer.version, `${at}/producer/version`),
                distDigest: this.#text(producer.distDigest, `${at}/producer/distDigest`),
            },
        };
    }
    subject(row, at) {
        const object = this.#object(row, at, ['name', 'digest', 'bundles']);
        const bundles = object.bundles ?? [];
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(bundles))
            return this.#refuse('expected a list of bundles', `${at}/bundles`);
        const names = bundles.map((item, index) => this.#name(item, `${at}/bundles/${index}`));
        return {
            name: this.#name(object.name, `${at}/name`),
            digest: this.#digestSet(object.digest, `${at}/digest`),
            ...(names.length === 0 ? {} : { bundles: names }),
        };
    }
    unique(names) {
        const seen = new Set();
        for (const [index, name] of names.entries()) {
            if (seen.has(name))
                this.#refuse(`"${name}" stands twice`, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('entries', index, 'name'));
            seen.add(name);
        }
    }
    #digest(value, at) {
        return { sha256: this.#sha256(this.#object(value, at, ['sha256']).sha256, `${at}/sha256`) };
    }
    #digestSet(value, at) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return this.#refuse('expected an object', at);
        const digests = Object.entries(value).map(([algorithm, hex]) => {
            return [algorithm, this.#text(hex, at + (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(algorithm))];
        });
        try {
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSetOf */ .mn)(digests);
        }
        catch (error) {
            if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF)
                return this.#refuse(error.message, at);
            throw error;
        }
    }
    #sha256(value, at) {
        if (typeof value === 'string' && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(value))
            return value;
        return this.#refuse('expected 64 lowercase hex characters', at);
    }
    #name(value, at) {
        if (typeof value === 'string' && isEvidenceName(value))
            return value;
        return this.#refuse(`expected a path inside the evidence folder, got ${String(JSON.stringify(value)).slice(0, 100)}`, at);
    }
    #text(value, at) {
        return typeof value === 'string' ? value : this.#refuse('expected text', at);
    }
    #object(value, at, known) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return this.#refuse('expected an object', at);
        const unknown = Object.keys(value).find((key) => !known.includes(key));
        if (unknown !== undefined)
            this.#refuse(`unknown key "${unknown}"`, at);
        return value;
    }
    #refuse(fault, at) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('evidence/index-invalid', fault, { at: { file: this.#file, pointer: at } });
    }
}


/***/ }),

/***/ 90266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   S9: () => (/* binding */ sha256sOf),
/* harmony export */   Tp: () => (/* binding */ statementBytes),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   Wm: () => (/* binding */ predicateTitle),
/* harmony export */   ZR: () => (/* binding */ predicateTypes),
/* harmony export */   qU: () => (/* binding */ bySubject)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62744);
/* harmony import */ var _suite_uris_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76838);







const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
const predicateTypes = {
    cyclonedx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document/v2.3',
    slsaProvenance: 'https://slsa.dev/provenance/v1',
    reproducibility: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .xL}/attestation/reproducibility/v0.1`,
    policyDecision: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .xL}/attestation/policy-decision/v1`,
    evidenceSeal: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .xL}/attestation/evidence-seal/v1`,
};
function predicateTitle(predicateType) {
    return titles.get(predicateType) ?? predicateType;
}
const titles = new Map([
    [predicateTypes.cyclonedx, 'SBOM (CycloneDX)'],
    [predicateTypes.spdx, 'SBOM (SPDX)'],
    [predicateTypes.slsaProvenance, 'provenance'],
    [predicateTypes.reproducibility, 'reproducibility'],
    [predicateTypes.policyDecision, 'policy decision'],
    [predicateTypes.evidenceSeal, 'seal of the evidence'],
]);
function sha256sOf(subjects) {
    return subjects.flatMap(({ digest }) => digest.sha256 ?? []);
}
function bySubject(a, b) {
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C)(a.name, b.name) || (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDigestSet */ .Kt)(a.digest), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDigestSet */ .Kt)(b.digest));
}
function statementBytes(subjects, predicateType, predicate) {
    const subject = [...subjects].sort(bySubject).map(({ name, digest }) => ({ name, digest: { ...digest } }));
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
}
function parseStatement(bytes, file, options = {}) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, {
        maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.statementBytes,
        maxDepth: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.lockfileDepth,
        protoKeys: 'keep',
        code: 'statement/invalid',
        ...(file === undefined ? {} : { file }),
    });
    const refuse = (fault, at) => {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('statement/invalid', fault, {
            at: file === undefined ? { pointer: at } : { file, pointer: at },
        });
    };
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return refuse('a statement is a JSON object', '');
    const { _type: type, predicateType, predicate = {}, subject } = value;
    if (type !== STATEMENT_TYPE && !(options.version === 'any' && type === OLD_STATEMENT_TYPE)) {
        refuse(`expected "${STATEMENT_TYPE}", got ${String(JSON.stringify(type)).slice(0, 100)}`, '/_type');
    }
    if (typeof predicateType !== 'string' || predicateType === '')
        return refuse('expected the URI of a predicate type', '/predicateType');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(predicate))
        return refuse('expected an object', '/predicate');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(subject) || subject.length === 0)
        return refuse('expected at least one subject', '/subject');
    return {
        predicateType,
        predicate,
        subject: subject.map((item, index) => options.version === 'any' && isWeaklyNamed(item) && subject.some(isStronglyNamed)
            ? { name: nameOf(item, index, refuse), digest: {} }
            : parseSubject(item, index, refuse)),
    };
}
function isWeaklyNamed(item) {
    const algorithms = algorithmsOf(item);
    return algorithms.length > 0 && algorithms.every(_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isWeakAlgorithm */ .U6);
}
function isStronglyNamed(item) {
    return algorithmsOf(item).some((algorithm) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigestAlgorithm */ .Wb)(algorithm) && !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isWeakAlgorithm */ .U6)(algorithm));
}
function algorithmsOf(item) {
    const digest = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(item) ? item.digest : undefined;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(digest) ? Object.keys(digest) : [];
}
function nameOf(item, index, refuse) {
    const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(item) ? (item.name ?? '') : undefined;
    return typeof name === 'string' ? name : refuse('expected text', `${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('subject', index)}/name`);
}
function parseSubject(item, index, refuse) {
    const at = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('subject', index);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(item))
        return refuse('expected an object', at);
    const { name = '', digest } = item;
    if (typeof name !== 'string')
        return refuse('expected text', `${at}/name`);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(digest))
        return refuse('expected an object of digests', `${at}/digest`);
    const known = [];
    for (const [given, hex] of Object.entries(digest)) {
        const place = `${at}/digest${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(given)}`;
        const algorithm = given === 'dirHash1' ? 'dirHash' : given;
        if (typeof hex !== 'string')
            return refuse('expected lower-case hexadecimal', place);
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigestAlgorithm */ .Wb)(algorithm))
            known.push([algorithm, hex]);
    }
    try {
        return { name, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSetOf */ .mn)(known) };
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF))
            throw error;
        return refuse(error.message, `${at}/digest`);
    }
}


/***/ }),

/***/ 76838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ suiteRepositoryId),
/* harmony export */   V3: () => (/* binding */ suiteRepository),
/* harmony export */   xL: () => (/* binding */ suiteUri)
/* harmony export */ });
const suiteUri = 'https://ORG.github.io/SUITE';
const suiteRepository = 'https://github.com/ORG/SUITE';
const suiteRepositoryId = 'SUITE-ID';


/***/ })

};
