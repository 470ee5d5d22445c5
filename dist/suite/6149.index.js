export const id = 6149;
export const ids = [6149];
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

/***/ 1484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ filesOutcome)
/* harmony export */ });
/* harmony import */ var _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65072);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49212);
/* harmony import */ var _domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80669);
/* harmony import */ var _proved_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35808);
/* harmony import */ var _verify_details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94458);
/* harmony import */ var _verify_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48771);
/* harmony import */ var _verify_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57188);







function filesOutcome(answer, command, shown = _verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .showAll */ .Ps) {
    const { verdict, artifacts, verified, ofOtherTypes, refused } = answer;
    const headline = filesHeadline(answer);
    const others = new Set(ofOtherTypes);
    const files = [...new Set(verified.flatMap(({ file }) => file ?? []))];
    return {
        verdict,
        headline,
        facts: [
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactRows */ .YS)(artifacts.map(({ artifact, verified: about }) => ({
                text: `${(0,_domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .formatArtifact */ .oN)(artifact.digests)}  ${artifact.name}`,
                proved: (0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .provedAbout */ .oh)(...wantedAbout(about, others)),
                otherwise: 'nothing verified',
            }))),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .provedFacts */ .CF)(verified.map((file) => ({ name: file.name, proved: (0,_domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_2__/* .provedBy */ .s)(file) }))),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)('Other type', ofOtherTypes.map(otherText)),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)('Aside', refused.filter(({ isAside }) => isAside).map(asideText)),
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)('What next', (0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)(refused.filter(({ isAside }) => !isAside).map(hintText))),
            ['Check again', command],
        ],
        get summary() {
            return (0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .filesSummary */ .s)(answer, headline, command, shown);
        },
        outputs: {
            ...(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .provedOutputs */ .dF)(verdict, verified.map(_domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_2__/* .provedBy */ .s), command),
            'bundle-path': files[0] ?? '',
            'bundle-paths': JSON.stringify(files),
            subjects: JSON.stringify(artifacts.map(({ artifact: { name, digests } }) => ({
                name,
                digest: Object.fromEntries(_domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedAlgorithms */ .Q_.flatMap((algorithm) => {
                    const hex = digests[algorithm];
                    return hex === undefined ? [] : [[algorithm, hex]];
                })),
            }))),
        },
        annotations: [],
        get details() {
            return (0,_verify_details_js__WEBPACK_IMPORTED_MODULE_4__/* .filesDetails */ .A)(answer);
        },
    };
}
function wantedAbout(about, others) {
    const wanted = about.filter((file) => !others.has(file));
    const types = wanted.flatMap((file) => file.kind === 'statement' ? [file.statement.statement.predicateType] : []);
    return [(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)(types), wanted.some(({ kind }) => kind === 'blob')];
}
const hintText = ({ refusal: { hint, code } }) => `${hint} [${code}]`;
const otherText = (file) => {
    const type = file.kind === 'statement' ? file.statement.statement.predicateType : 'a signature over the file';
    return `${file.name}: genuine, but ${(0,_proved_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(type)}, which is not what was asked for`;
};
const asideText = ({ name, refusal: { because, code } }) => `${name}: ${because} [${code}]\nIt does not matter here: everything asked is proved without it.`;
function filesHeadline({ verdict, artifacts, verified, refused }) {
    switch (verdict.kind) {
        case 'pass': {
            const signers = (0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)(verified.map((file) => (0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .signerId */ .cC)((0,_domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_2__/* .provedBy */ .s)(file).signer)));
            const [signer = ''] = signers;
            const by = signers.length === 1 ? (0,_proved_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(signer) : `${signers.length} signers`;
            return `VERIFIED: ${namesOf(artifacts.map(({ artifact }) => artifact.name))} signed by ${by}.`;
        }
        case 'fail': {
            const against = refused.filter(({ isAside }) => !isAside).length;
            const what = against === 0 ? 'not everything that was asked is proved' : `${(0,_verify_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(against, 'bundle')} refused`;
            return `REFUSED: ${what}. Do not rely on ${namesOf(artifacts.map(({ artifact }) => artifact.name))}.`;
        }
        case 'not-verified':
            return verdict.because;
        case 'not-applicable':
        case 'waived':
            return 'NOT VERIFIED. This is not a pass.';
    }
}
function namesOf(names) {
    const [only = 'it', ...others] = names;
    return others.length === 0 ? only : `${names.length} artifacts`;
}


/***/ }),

/***/ 84252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ tellOwnKey)
/* harmony export */ });
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49212);

function tellOwnKey({ log }, { signers, isImplicit }) {
    const [signer] = signers;
    if (!isImplicit || signer?.kind !== 'key')
        return;
    log.info(`expected to have signed: only your own ${(0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIdentity */ .gZ)((0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOfKey */ .xS)({ publicKey: signer.publicKey }))}`);
}


/***/ }),

/***/ 99470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ demandsOf)
/* harmony export */ });
function demandsOf({ minimumLevel, provenance, }) {
    return {
        ...(minimumLevel === undefined ? {} : { minimumLevel }),
        ...(provenance === undefined ? {} : { provenance }),
    };
}


/***/ }),

/***/ 88423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./packages/common/src/edges/verifying/accepted-signers.ts + 5 modules
var accepted_signers = __webpack_require__(92210);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/expected-signers.ts
var expected_signers = __webpack_require__(80390);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/signed-files.ts
var signed_files = __webpack_require__(53880);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify-files.ts
var verify_files = __webpack_require__(80669);
// EXTERNAL MODULE: ./packages/common/src/edges/stores/github-place.ts
var github_place = __webpack_require__(57740);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/asked-artifacts.ts
var asked_artifacts = __webpack_require__(84408);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/files-outcome.ts
var files_outcome = __webpack_require__(1484);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/found-bundles.ts
var found_bundles = __webpack_require__(49070);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/own-key.ts
var own_key = __webpack_require__(84252);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/verify-command.ts
var verify_command = __webpack_require__(9393);
// EXTERNAL MODULE: ./packages/common/src/edges/verifying/verify-options.ts
var verify_options = __webpack_require__(99470);
;// CONCATENATED MODULE: ./packages/common/src/edges/verifying/verify-artifacts.ts










async function verifyArtifacts(story, { expected, accepted, options }) {
    const { inputs, ports } = story;
    const given = options.artifacts ?? (await (0,asked_artifacts/* givenArtifacts */.$$)(story));
    if (given.length === 0)
        throw new problem/* Problem */.AF('verify/not-asked', 'no artifact is named');
    const github = (0,github_place/* githubPlaceOf */.S)(story, accepted.signers, options.repository);
    const { bundles, lookedIn } = await (0,found_bundles/* findBundleFiles */.L)(story, given, github);
    const artifacts = await (0,asked_artifacts/* withCalledFor */.nE)(ports.files, given, bundles);
    if (accepted.signers.length === 0)
        throw await askForName(story, artifacts, bundles);
    const question = {
        ...accepted,
        ...questionOf(inputs),
        ...(await (0,signed_files/* forDigestsAlone */.qK)(bundles.map(({ bytes }) => bytes))),
        lookedIn,
        ...(0,verify_options/* demandsOf */.w)(options),
    };
    const answer = await answerWithFiles(story, artifacts, bundles, question);
    if (expected.isImplicit && answer.refused.some(({ refusal }) => refusal.code === 'verify/kind')) {
        throw await askForName(story, artifacts, bundles);
    }
    (0,own_key/* tellOwnKey */.l)(ports, expected);
    if (answer.verdict.kind === 'pass')
        await options.onPass?.(answer);
    return (0,files_outcome/* filesOutcome */.m)(answer, (0,verify_command/* filesCommand */.N)(story, given, accepted.signers, options), inputs);
}
async function askForName(story, artifacts, bundles) {
    const { nobodyNamed } = await __webpack_require__.e(/* import() */ 7347).then(__webpack_require__.bind(__webpack_require__, 87347));
    return nobodyNamed(story, artifacts, bundles);
}
async function answerWithFiles({ ports }, artifacts, bundles, question) {
    const answer = (0,verify_files/* verifyFiles */.x)(artifacts, bundles, question);
    const isHere = artifacts.some(({ path }) => path !== undefined);
    if (!isHere || !answer.refused.some(({ refusal }) => (0,signed_files/* needsFile */.CC)(refusal)))
        return answer;
    const whole = [];
    for (const artifact of artifacts) {
        const { path, digests } = artifact;
        whole.push(path === undefined ? artifact : { ...artifact, digests: await (0,signed_files/* withFile */.D4)(ports.files, digests, path) });
    }
    return (0,verify_files/* verifyFiles */.x)(whole, bundles, question);
}
function questionOf(inputs) {
    const { 'predicate-type': predicateType } = inputs;
    return {
        requireAllSubjects: inputs['require-all-subjects'],
        ...(predicateType === undefined ? {} : { predicateType }),
    };
}

;// CONCATENATED MODULE: ./packages/common/src/edges/verifying/verify.ts



async function verify(story, folder, options = {}) {
    const { inputs } = story;
    const expected = await (0,expected_signers/* readExpectedSigners */.G)(story, folder);
    const question = { expected, accepted: await (0,accepted_signers/* readAccepted */.o)(story, folder, expected.signers), options };
    if (inputs['bundle-path'].length > 0 || inputs.from.length > 0)
        return verifyArtifacts(story, question);
    const { verifyEvidence } = await Promise.all(/* import() */[__webpack_require__.e(6724), __webpack_require__.e(1051)]).then(__webpack_require__.bind(__webpack_require__, 16919));
    return verifyEvidence(story, folder, question);
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
