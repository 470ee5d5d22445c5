export const id = 388;
export const ids = [388];
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



/** In-toto names of the algorithms that a subject of ours may have, with the lengths of their hexadecimal. */
const hexLengths = {
    sha256: [64],
    sha384: [96],
    sha512: [128],
    // Git itself hashes with SHA-1, or with SHA-256 where a repository says so.
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
/**
 * Digests of one thing, each of a known algorithm and exactly as long as that algorithm makes it. SHA-1 and MD5
 * can be made to collide, so they may stand beside a strong digest and never suffice (SEC-062).
 *
 * @throws Problem `digest/invalid`: an unknown algorithm, another length, upper case, two values, nothing strong.
 */
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
/** Of which two files can be made to have the same. */
function isWeakAlgorithm(text) {
    return weak.has(text);
}
/** Lower-case hexadecimal. */
function digestHex(algorithm, bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
}
/** What is wrong with a digest, or `undefined`. */
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
/** `sha256:HEX`, algorithms in the order of their names: one text for equal sets. */
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
/**
 * As `Map.groupBy`, which Node 20 does not have yet: an auditor runs the verifier with the Node that is there.
 */
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
/** A backslash, a control character or half of a surrogate pair. */
const NOT_PLAIN = /[\\\p{Cc}\p{Cs}]/u;
const escapes = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
/**
 * Strict RFC 8259. Refused with file, line and column: duplicate keys (parsers disagree on which one counts),
 * `__proto__`, a byte order mark, text that is not UTF-8, lone surrogates, numbers beyond a double, and more
 * nesting or bytes than the limits allow. `JSON.parse` accepts the first four and overflows on the last.
 */
function parseJson(source, options = {}) {
    return new JsonReader(textOf(source, options), options).read();
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isJsonArray(value) {
    return Array.isArray(value);
}
/** One step of a JSON pointer, escaped (RFC 6901 section 3). */
function pointer(...steps) {
    return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function textOf(source, { file, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.indexBytes, code = 'json/invalid' }) {
    const at = file === undefined ? {} : { file };
    // A string has at least as many UTF-8 bytes as code units.
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
        // Nearly every text is plain, and a search of the engine is faster than ours.
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
/** Quoted and cut, for a message. */
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
/**
 * Every character that starts markup is written as a numeric reference: links, images, HTML, tables, headings,
 * code, mentions, autolinked addresses and the runner's `::commands::` (SEC-102). Markdown's own backslash
 * escapes do not hold inside HTML blocks and tables; references hold everywhere.
 */
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text)
        .replace(/[&<>"'`*_{}[\]()#+!|~\\$@=^]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/:(?=[:/])/g, '&#58;')
        .replace(/^[- ]/, (start) => `&#${start.charCodeAt(0)};`)
        .replace(/^(\d+)\./, '$1&#46;')
        .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}&#46;`);
}
/** `md\`**Verdict** ${name}\``: the template is ours, each value is escaped unless it is Markdown already. */
function md(template, ...values) {
    return trusted(String.raw({ raw: template }, ...values.map(render)));
}
/** Text in a code span: shown letter by letter. */
function code(text) {
    // HTML, not backquotes: a value may hold any run of backquotes, and a pipe in a table ends a backquoted span.
    return trusted(`<code>${escapeMarkdown(text)}</code>`);
}
/** Lines shown letter by letter, as they are to be pasted. */
function preformatted(text) {
    // HTML again: a fence of Markdown shows references as they are written, and ends at a fence inside of it.
    return trusted(`<pre><code>${text.split('\n').map(escapeMarkdown).join('\n')}</code></pre>`);
}
const LINKED = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[\w.~%@:+-]+)+$/;
/**
 * A link to a page of a site that we know, in plain characters that neither Markdown nor HTML could read. Of any other
 * address, `javascript:` above all, only the label stays (SEC-102).
 *
 * @param site `https://github.com`, without a slash at the end
 */
function link(label, url, site) {
    const isKnown = LINKED.test(url) && url.startsWith(`${site}/`);
    return isKnown ? trusted(`[${escapeMarkdown(label)}](${url})`) : md `${label}`;
}
function joinMarkdown(parts, separator = '\n') {
    return trusted(parts.map(({ text }) => text).join(separator));
}
/** Blocks with an empty line between them. */
function blocks(...parts) {
    const present = parts.filter((part) => part !== undefined && part.text !== '');
    return joinMarkdown(present, '\n\n');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.map(render).join(' | ')} |`;
    return trusted([line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n'));
}
/**
 * Lines up to a budget of UTF-8 bytes, cut at a line, with a last line that says how much is missing: the
 * runner drops a summary that is one byte too long whole.
 */
function cutMarkdown(markdown, maxBytes, report) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(markdown.text) <= maxBytes)
        return markdown;
    const lines = markdown.text.split('\n');
    const last = (missing) => `\ntruncated, ${missing} more lines: see ${escapeMarkdown(report)}\n`;
    let room = maxBytes - node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(last(lines.length));
    let kept = 0;
    for (const line of lines) {
        room -= node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(line) + 1;
        if (room < 0)
            break;
        kept += 1;
    }
    return trusted(`${lines.slice(0, kept).join('\n')}\n${last(lines.length - kept)}`);
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







/** In-toto attestation framework v1, https://github.com/in-toto/attestation/tree/main/spec/v1. */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/** Every predicate that this product writes. */
const predicateTypes = {
    cyclonedx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document/v2.3',
    slsaProvenance: 'https://slsa.dev/provenance/v1',
    reproducibility: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .xL}/attestation/reproducibility/v0.1`,
    policyDecision: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .xL}/attestation/policy-decision/v1`,
    evidenceSeal: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .xL}/attestation/evidence-seal/v1`,
};
/** A predicate type in words, for people; a foreign one as its URI. */
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
/** The SHA-256 of those subjects that have one. */
function sha256sOf(subjects) {
    return subjects.flatMap(({ digest }) => digest.sha256 ?? []);
}
/** By name, then digest. */
function bySubject(a, b) {
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C)(a.name, b.name) || (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDigestSet */ .Kt)(a.digest), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDigestSet */ .Kt)(b.digest));
}
/** The bytes that are signed: canonical JSON, subjects by name, then digest. */
function statementBytes(subjects, predicateType, predicate) {
    const subject = [...subjects].sort(bySubject).map(({ name, digest }) => ({ name, digest: { ...digest } }));
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
}
/**
 * A statement with at least one subject, each with a digest that no other thing can have. SHA-1 and MD5 count only
 * beside such a one, and algorithms that are not known here are dropped: nothing compares them.
 *
 * @param options.version `any` also reads what others write and we never sign: version 0.1, and subjects with a weak
 *   digest alone beside ones with a strong digest; those come without any digest.
 * @throws Problem `statement/invalid`, with the JSON pointer.
 */
function parseStatement(bytes, file, options = {}) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, {
        maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.statementBytes,
        maxDepth: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.lockfileDepth,
        // An SBOM as predicate may hold any package name as a key.
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
/** GitHub's attestation of a release names the tag by its commit as SHA-1, beside the assets. Nothing compares it. */
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
        // The specification's example of a directory hash says "dirHash1", its library "dirHash".
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
/**
 * The addresses that this product gives to its own kinds of documents. ORG and SUITE are replaced once, when
 * the repository has its public name; nothing else in the sources spells them.
 */
const suiteUri = 'https://ORG.github.io/SUITE';
const suiteRepository = 'https://github.com/ORG/SUITE';
/** The number that GitHub gives the repository: it stays when the name changes hands. Replaced like the others. */
const suiteRepositoryId = 'SUITE-ID';


/***/ })

};
