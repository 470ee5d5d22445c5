export const id = 674;
export const ids = [674];
export const modules = {

/***/ 1387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);


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


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3691);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1967);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7296);



const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const LONE_SURROGATE = /\p{Surrogate}/u;
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
        let value = '';
        let from = opening + 1;
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
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6875);


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

/***/ 8595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ SEAL),
/* harmony export */   YM: () => (/* binding */ LOCK),
/* harmony export */   hx: () => (/* binding */ INDEX),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   u0: () => (/* binding */ SUBJECTS)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1387);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7296);
/* harmony import */ var _formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4474);





const INDEX = 'index.json';
const SUBJECTS = 'subjects.json';
/** The bundle over the index. It cannot be an entry of what it signs. */
const SEAL = 'index.sigstore.json';
const LOCK = 'index.lock';
function openEvidence(files, folder, producer) {
    const pathOf = (name) => `${folder}/${name}`;
    async function entries() {
        const bytes = await files.readIfPresent(pathOf(INDEX), _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.indexBytes);
        return bytes === undefined ? [] : (0,_formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEvidenceIndex */ .dd)(bytes, pathOf(INDEX));
    }
    async function read(entry) {
        const path = pathOf(entry.name);
        const bytes = await readInside(files, folder, entry);
        const found = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes);
        if (found !== entry.digest.sha256) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('evidence/digest-mismatch', `the file is not the one that the index lists (expected sha256:${entry.digest.sha256}, got sha256:${found})`, { at: { file: path } });
        }
        return bytes;
    }
    async function exclusively(work) {
        await files.makeFolder(folder);
        return files.withLock(pathOf(LOCK), async () => work(await entries()));
    }
    async function merge(present, items) {
        const byName = new Map(present.map((entry) => [entry.name, entry]));
        for (const item of items) {
            if (!(0,_formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isEvidenceName */ .dV)(item.name))
                throw new TypeError(`evidence name ${JSON.stringify(item.name)}`);
            const before = byName.get(item.name);
            if (before !== undefined && before.producer.action !== producer.action && item.name !== SUBJECTS) {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('evidence/other-producer', `"${item.name}" was written by ${before.producer.action}`, {
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
            await files.write(pathOf(INDEX), (0,_formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatEvidenceIndex */ .bx)([...byName.values()]));
        }
        catch (error) {
            // A file that no index lists would look like one that a stranger has placed.
            for (const { name } of items)
                if (!listed.has(name))
                    await files.remove(pathOf(name));
            throw error;
        }
    }
    async function subjectsIn(present) {
        const entry = present.find(({ name }) => name === SUBJECTS);
        return entry === undefined ? [] : (0,_formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSubjects */ .rD)(await read(entry), pathOf(SUBJECTS));
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
            const distinct = new Map(all.map((subject) => [`${subject.digest.sha256} ${subject.name}`, subject]));
            const subjects = [...distinct.values()];
            await merge(present, [
                {
                    name: SUBJECTS,
                    kind: 'subjects',
                    bytes: (0,_formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSubjects */ .Nj)(subjects),
                    mediaType: 'application/json',
                    subjects: subjects.map(({ digest }) => digest.sha256),
                },
            ]);
        }),
    };
}
/** The bytes of a file of the folder, never through a link: a link could lead to any file of the machine. */
async function readInside(files, folder, { name, kind }) {
    const path = `${folder}/${name}`;
    const root = await files.realPath(folder);
    const real = await files.realPath(path);
    if (real === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('evidence/missing', 'the index lists this file, but it is not there', {
            at: { file: path },
        });
    if (real !== `${root}/${name}`) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('evidence/link', 'a symbolic link stands where a file of the evidence folder must be', {
            at: { file: path },
        });
    }
    return files.read(path, kind === 'artifact' ? _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.artifactBytes : _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.lockfileBytes);
}
/** A folder of the evidence that is a link would let the one who planted it choose where our files go. */
async function refuseLinkedFolders(files, root, names) {
    const folders = new Set(names.flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))));
    for (const folder of folders) {
        const path = `${root}/${folder}`;
        if ((await files.info(path))?.kind !== 'link')
            continue;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('evidence/link', 'a symbolic link stands where a folder of the evidence must be', {
            at: { file: path },
        });
    }
}
function entryOf({ name, kind, bytes, mediaType, subjects = [] }, producer) {
    const about = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedBy */ .V)(new Set(subjects), (digest) => digest);
    return { name, digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes) }, mediaType, kind, subjects: about, producer };
}


/***/ }),

/***/ 8320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseOutsideLink)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);

/**
 * What stands in a checkout is chosen by whoever wrote the commit: a folder that is named below the workspace must not
 * lead out of it through a link, there or above (SEC-064). A folder outside, named as such, is the caller's own choice.
 *
 * @param workspace absolute
 * @param folder absolute, without `..`; it may not exist yet
 * @param input Named in the error.
 * @throws Problem `file/outside`
 */
async function refuseOutsideLink(files, workspace, folder, input) {
    if (!folder.startsWith(`${workspace}/`))
        return;
    const root = await files.realPath(workspace);
    for (let path = folder; path !== workspace; path = path.slice(0, path.lastIndexOf('/'))) {
        const real = await files.realPath(path);
        if (real !== undefined && (real === root || real.startsWith(`${root}/`)))
            return;
        // Nothing stands there yet, unless it is a link that leads nowhere.
        if (real === undefined && (await files.info(path)) === undefined)
            continue;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('file/outside', `input "${input}" leads out of the workspace through a symbolic link`, {
            at: { file: path },
        });
    }
}


/***/ }),

/***/ 673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   n1: () => (/* binding */ findArtifacts)
/* harmony export */ });
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1484);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);
/* harmony import */ var _formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4474);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4320);






/**
 * The files that the globs of one input name, by name, each hashed once (signing document, section 3.2).
 *
 * @throws Problem `input/no-match` for a pattern without a file, `subject/collision` for two files of one name,
 *   `subject/kind` for what is no regular file, `file/outside` for a link out of the workspace,
 *   `limit/exceeded` for too many files.
 */
async function findArtifacts(files, workspace, patterns, input = 'artifact-path') {
    const globs = (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlobs */ .t)(patterns, input);
    const walk = await walkFor(files, workspace, globs);
    for (const glob of globs.includes) {
        if (!walk.matched.some((path) => glob.matches(path)))
            throw noMatch(input, glob.pattern, workspace, walk);
    }
    const named = walk.matched.map((path) => ({ path, name: subjectName(path) }));
    refuseCollisions(named);
    const artifacts = [];
    for (const { path, name } of (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedBy */ .V)(named, (entry) => entry.name)) {
        artifacts.push(await hashed(files, workspace, path, name));
    }
    return artifacts;
}
function subjectsOf(artifacts) {
    return artifacts.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
}
/** @throws Problem `subject/changed` when a file is no longer what was hashed (SEC-063). */
async function refuseChanged(files, artifacts) {
    for (const { name, path, fingerprint, sha256 } of artifacts) {
        if ((await files.info(path))?.fingerprint === fingerprint)
            continue;
        const now = (await files.realPath(path)) === path ? (await files.hash(path)).sha256 : 'gone or a link';
        if (now !== sha256) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/changed', `"${name}" changed while it was being worked on (sha256 ${sha256} → ${now})`);
        }
    }
}
async function walkFor(files, workspace, globs) {
    const bases = globs.includes.map(({ base }) => (base === '' || base === '.' ? '' : base));
    const mayHold = (folder) => bases.some((base) => base === '' || base === folder || base.startsWith(`${folder}/`) || folder.startsWith(`${base}/`));
    const matched = [];
    const seen = [];
    const links = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await files.list(folder === '' ? workspace : `${workspace}/${folder}`)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (seen.push(path) > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.walkEntries) {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('limit/exceeded', `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.walkEntries} files and folders under the workspace`);
            }
            if (entry.kind === 'link')
                links.push(path);
            if (entry.kind === 'folder') {
                // What Git keeps of itself is never an artifact, and walking it costs more than the rest.
                if (path !== '.git' && mayHold(path))
                    folders.push(path);
            }
            else if (globs.matches(path)) {
                matched.push(path);
                if (matched.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.artifactFiles)
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('limit/exceeded', `the globs match more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.artifactFiles} files`);
            }
        }
    }
    return { matched, seen, links };
}
/** @throws Problem `subject/name` */
function subjectName(path) {
    const name = path.normalize('NFC');
    if (!(0,_formats_evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isEvidenceName */ .dV)(name)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/name', `the file name ${JSON.stringify(path)} has a control character or is too long for a subject`);
    }
    return name;
}
function refuseCollisions(named) {
    const byName = new Map();
    for (const { path, name } of named) {
        const other = byName.get(name);
        if (other !== undefined) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/collision', `two different files would both be called ${JSON.stringify(name)}: ${JSON.stringify(other)}, ${JSON.stringify(path)}`);
        }
        byName.set(name, path);
    }
}
async function hashed(files, workspace, relative, name) {
    const named = `${workspace}/${relative}`;
    const root = await files.realPath(workspace);
    const real = await files.realPath(named);
    if (real === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/kind', 'the symbolic link leads nowhere', { at: { file: relative } });
    if (root === undefined || !real.startsWith(`${root}/`)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('file/outside', 'a symbolic link leads out of the workspace', {
            at: { file: relative },
        });
    }
    const info = await regularFile(files, real, relative);
    const { sha256, sizeBytes } = await files.hash(real);
    return { name, path: real, sizeBytes, sha256, fingerprint: info.fingerprint };
}
async function regularFile(files, path, relative) {
    const info = await files.info(path);
    if (info?.kind !== 'file')
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('subject/kind', 'no regular file', { at: { file: relative } });
    return info;
}
function noMatch(input, pattern, workspace, { seen, links }) {
    const link = links.find((path) => pattern.startsWith(`${path}/`));
    const place = workspace.split('/').at(-1);
    const why = link === undefined
        ? ` (looked at ${seen.length} entries under "${place}").${(0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(pattern, seen.slice(0, 5000))}`
        : `: "${link}" is a symbolic link, and links to folders are not followed`;
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('input/no-match', `input "${input}": no file matches "${pattern}"${why}`);
}


/***/ }),

/***/ 9543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ producerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1387);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7383);




let digest;
/** Who writes: the action, the version, and the digest of the bundle that runs (`source` where none does). */
function producerOf(action) {
    digest ??= distDigest();
    return { action, version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteVersion */ .D, distDigest: digest };
}
/**
 * What the bundler wrote into `dist/suite.sha256`: SHA-256 over the lines that `sha256sum *` prints in
 * `dist/suite`. Hashing 3 MB again in every run would prove no more: whoever changes a bundle changes what it
 * says of itself.
 */
function distDigest() {
    const start = process.argv[1];
    if (start === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(start) !== 'index.js')
        return 'source';
    // dist/NAME/index.js is a start of two lines; the code is in dist/suite.
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start)));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dist) !== 'dist')
        return 'source';
    return `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha256 */ .tz)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, 'suite.sha256'), 'utf8').trim())}`;
}


/***/ }),

/***/ 4474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ formatSubjects),
/* harmony export */   bx: () => (/* binding */ formatEvidenceIndex),
/* harmony export */   dV: () => (/* binding */ isEvidenceName),
/* harmony export */   dd: () => (/* binding */ parseEvidenceIndex),
/* harmony export */   rD: () => (/* binding */ parseSubjects)
/* harmony export */ });
/* unused harmony export evidenceKinds */
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7296);






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
/** A relative POSIX path that stays in its folder: no `..`, no empty step, no backslash, no control character. */
function isEvidenceName(name) {
    return (name.length <= 1024 &&
        name.normalize('NFC') === name &&
        name.split('/').every((step) => SEGMENT.test(step)));
}
/** `index.json`: canonical JSON, entries by name. */
function formatEvidenceIndex(entries) {
    const rows = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_5__/* .sortedBy */ .V)(entries, ({ name }) => name).map((entry) => ({
        name: entry.name,
        digest: { sha256: entry.digest.sha256 },
        mediaType: entry.mediaType,
        kind: entry.kind,
        subjects: [...entry.subjects],
        producer: { ...entry.producer },
    }));
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ version: VERSION, entries: rows });
}
/** @throws Problem `evidence/index-invalid`, with the JSON pointer. */
function parseEvidenceIndex(bytes, file) {
    const reader = new IndexReader(file);
    const rows = reader.rows(bytes, 'entries');
    const entries = rows.map((row, index) => reader.entry(row, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)('entries', index)));
    reader.unique(entries.map(({ name }) => name));
    return entries;
}
/** `subjects.json`: what was built, by name, then digest. */
function formatSubjects(subjects) {
    const rows = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_5__/* .sortedBy */ .V)(subjects, ({ name, digest }) => `${name}\0${digest.sha256}`);
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({
        version: VERSION,
        subjects: rows.map(({ name, digest }) => ({ name, digest: { sha256: digest.sha256 } })),
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
        const object = this.#object(row, at, ['name', 'digest']);
        return {
            name: this.#name(object.name, `${at}/name`),
            digest: this.#digest(object.digest, `${at}/digest`),
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
    #sha256(value, at) {
        if (typeof value === 'string' && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(value))
            return value;
        return this.#refuse('expected 64 lowercase hex characters', at);
    }
    #name(value, at) {
        // An index is a claim: a name such as "../x" would make every reader open a file of the attacker's choice.
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

/***/ 4320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ literalGlob),
/* harmony export */   t: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);


// A name may hold a newline: without the flag "**" would leave such a file out without a word. Dot files are artifacts like others (`.crate`, `.well-known`), and a pattern with "?" or "[" means what it says.
const OPTIONS = { dot: true, nonegate: true, strictSlashes: true, maxLength: 4096, flags: 's' };
/** The pattern that matches exactly this path: nothing in a name that comes from outside is a wildcard. */
function literalGlob(path) {
    return path.replace(/[^\w./;]/gu, '\\$&');
}
/**
 * Bash-like globs: `*` within one step of a path, `**` over several, `{a,b}`, `[ab]`; a pattern that starts
 * with `!` excludes. Patterns are relative and use `/`.
 *
 * @throws Problem `input/invalid` for a pattern that could leave the folder, or when nothing is included.
 */
function compileGlobs(patterns, input) {
    const excludes = patterns
        .filter((pattern) => pattern.startsWith('!'))
        .map((pattern) => matcher(pattern.slice(1), input));
    const includes = patterns
        .filter((pattern) => !pattern.startsWith('!'))
        .map((pattern) => {
        const included = matcher(pattern, input);
        const matches = (path) => included(path) && !excludes.some((excluded) => excluded(path));
        return { pattern, matches, base: picomatch__WEBPACK_IMPORTED_MODULE_1___default().scan(withoutDot(pattern)).base };
    });
    if (includes.length === 0) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `input "${input}": no pattern includes anything`, {
            hint: 'Give at least one pattern that does not start with "!".',
        });
    }
    return { includes, matches: (path) => includes.some((glob) => glob.matches(path)) };
}
function matcher(pattern, input) {
    const relative = withoutDot(pattern);
    if (relative.startsWith('/') ||
        /^[A-Za-z]:/.test(relative) ||
        relative.split('/').includes('..') ||
        relative.includes('\0')) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `input "${input}": pattern ${JSON.stringify(pattern)} leads out of the workspace`, {
            hint: 'Write patterns relative to the workspace, with "/" and without "..".',
        });
    }
    return picomatch__WEBPACK_IMPORTED_MODULE_1___default()(relative, OPTIONS);
}
const withoutDot = (pattern) => pattern.replace(/^(?:\.\/)+/, '');


/***/ }),

/***/ 266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Tp: () => (/* binding */ statementBytes),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   Wm: () => (/* binding */ predicateTitle),
/* harmony export */   ZR: () => (/* binding */ predicateTypes)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6912);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4509);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1967);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7315);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7296);
/* harmony import */ var _suite_uris_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6838);







/** In-toto attestation framework v1, https://github.com/in-toto/attestation/tree/main/spec/v1. */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Every predicate that this product writes. */
const predicateTypes = {
    cyclonedx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document/v2.3',
    slsaProvenance: 'https://slsa.dev/provenance/v1',
    reproducibility: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .x}/attestation/reproducibility/v0.1`,
    policyDecision: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .x}/attestation/policy-decision/v1`,
    evidenceSeal: `${_suite_uris_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteUri */ .x}/attestation/evidence-seal/v1`,
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
/** The bytes that are signed: canonical JSON, subjects by name, then digest. */
function statementBytes(subjects, predicateType, predicate) {
    const subject = [...subjects]
        .sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C)(a.name, b.name) || (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnits */ .C)(a.digest.sha256, b.digest.sha256))
        .map(({ name, digest }) => ({ name, digest: { sha256: digest.sha256 } }));
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
}
/**
 * A statement of version 1 with at least one subject, each with a SHA-256. Other digests beside it must be
 * lower-case hexadecimal and are dropped: nothing here compares them.
 *
 * @throws Problem `statement/invalid`, with the JSON pointer.
 */
function parseStatement(bytes, file) {
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
    if (value._type !== STATEMENT_TYPE)
        refuse(`expected "${STATEMENT_TYPE}", got ${JSON.stringify(value._type)}`, '/_type');
    const { predicateType, predicate, subject } = value;
    if (typeof predicateType !== 'string' || predicateType === '')
        return refuse('expected the URI of a predicate type', '/predicateType');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(predicate))
        return refuse('expected an object', '/predicate');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(subject) || subject.length === 0)
        return refuse('expected at least one subject', '/subject');
    return {
        predicateType,
        predicate,
        subject: subject.map((item, index) => parseSubject(item, index, refuse)),
    };
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
    for (const [algorithm, hex] of Object.entries(digest)) {
        if (typeof hex !== 'string' || !/^[0-9a-f]+$/.test(hex))
            refuse('expected lower-case hexadecimal', `${at}/digest${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(algorithm)}`);
    }
    const sha256 = digest.sha256;
    if (typeof sha256 !== 'string' || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(sha256))
        return refuse('expected 64 lowercase hex characters', `${at}/digest/sha256`);
    return { name, digest: { sha256 } };
}


/***/ }),

/***/ 6838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ suiteUri)
/* harmony export */ });
/* unused harmony export suiteRepository */
/**
 * The addresses that this product gives to its own kinds of documents. ORG and SUITE are replaced once, when
 * the repository has its public name; nothing else in the sources spells them.
 */
const suiteUri = 'https://ORG.github.io/SUITE';
const suiteRepository = 'https://github.com/ORG/SUITE';


/***/ })

};
