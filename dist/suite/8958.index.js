export const id = 8958;
export const ids = [8958];
export const modules = {

/***/ 63154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compileGlobs)
});

// UNUSED EXPORTS: literalGlob

// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
;// CONCATENATED MODULE: ./packages/common/src/formats/glob-pattern.ts

const MAX_LENGTH = 4096;
const MAX_ALTERNATIVES = 1024;
function parseGlob(pattern, where) {
    const refuse = (fault) => {
        throw new problem/* Problem */.AF('input/invalid', `${where}: pattern ${JSON.stringify(pattern.slice(0, 200))} ${fault}`, {
            hint: 'Patterns know *, **, ?, [ab], {a,b}, and a backslash before a character that means itself.',
        });
    };
    if (pattern.length > MAX_LENGTH)
        return refuse(`has more than ${MAX_LENGTH} characters`);
    if (/(?<!\\)[@!+?*]\(/.test(pattern))
        return refuse('has an extended glob such as "@(a|b)": write {a,b}');
    if (pattern.includes('[[:'))
        return refuse('has a named class such as "[[:digit:]]": write [0-9]');
    const alternatives = expandBraces([...pattern]);
    if (alternatives === 'ranges')
        return refuse('has a range in braces: write [1-9] or {1,2,3}');
    if (alternatives === 'too many')
        return refuse(`stands for more than ${MAX_ALTERNATIVES} patterns`);
    return alternatives.map((alternative) => {
        const steps = stepsOf([...alternative]);
        if (leadsOut(steps))
            return refuse('leads out of the workspace: write it relative, without ".."');
        return compile(steps);
    });
}
function leadsOut(steps) {
    const texts = steps.map((step) => (step === '**' ? undefined : step.literal));
    return (texts.includes('..') ||
        texts[0] === '' ||
        /^[A-Za-z]:/.test(texts[0] ?? '') ||
        texts.some((text) => text?.includes('\0')));
}
function expandBraces(characters) {
    const done = [];
    const waiting = [characters];
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
        const group = firstGroup(current);
        if (group === 'ranges')
            return group;
        if (group === undefined)
            done.push(current.join(''));
        else {
            const cuts = group.map((cut, index) => current.slice(cut + 1, group[index + 1]));
            const [before, after] = [current.slice(0, group[0]), cuts.pop() ?? []];
            for (const part of cuts.reverse())
                waiting.push([...before, ...part, ...after]);
        }
        if (done.length + waiting.length > MAX_ALTERNATIVES)
            return 'too many';
    }
    return done;
}
function firstGroup(characters) {
    for (let index = 0; index < characters.length; index = next(characters, index)) {
        if (characters[index] !== '{')
            continue;
        const cuts = groupAt(characters, index);
        if (cuts === undefined)
            continue;
        if (cuts.length > 2)
            return cuts;
        const inside = characters.slice(index + 1, cuts[1]).join('');
        if (/^[\w-]+\.\.[\w-]+(?:\.\.[\w-]+)?$/.test(inside))
            return 'ranges';
    }
    return undefined;
}
function groupAt(characters, start) {
    const cuts = [start];
    let depth = 0;
    for (let index = start; index < characters.length; index = next(characters, index)) {
        const character = characters[index];
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth -= 1;
        if (character === ',' && depth === 1)
            cuts.push(index);
        if (depth === 0)
            return [...cuts, index];
    }
    return undefined;
}
function next(characters, index) {
    if (characters[index] === '\\')
        return index + 2;
    return (characters[index] === '[' ? endOfClass(characters, index) : undefined) ?? index + 1;
}
function endOfClass(characters, index) {
    let at = index + 1;
    if (characters[at] === '!' || characters[at] === '^')
        at += 1;
    if (characters[at] === ']')
        at += 1;
    for (; at < characters.length; at += characters[at] === '\\' ? 2 : 1) {
        if (characters[at] === '/')
            return undefined;
        if (characters[at] === ']')
            return at + 1;
    }
    return undefined;
}
function compile(steps) {
    const isFixed = steps.map((step) => step !== '**' && step.literal !== undefined);
    const firstWild = isFixed.indexOf(false);
    const fixed = steps.slice(0, firstWild < 0 ? steps.length : firstWild);
    return {
        base: fixed.map((step) => (step === '**' ? '' : step.literal)).join('/'),
        matches: (path) => matchesSteps(steps, path.split('/')),
    };
}
function stepsOf(characters) {
    const steps = [];
    let tokens = [];
    let literal = '';
    const end = () => {
        steps.push(tokens.length > 1 && tokens.every((token) => token === '*') ? '**' : { tokens, literal });
        [tokens, literal] = [[], ''];
    };
    for (let index = 0; index < characters.length; index = next(characters, index)) {
        const character = characters[index] ?? '';
        const behind = next(characters, index);
        if (character === '/')
            end();
        else if (character === '*' || character === '?' || (character === '[' && behind > index + 1)) {
            literal = undefined;
            if (character === '*')
                tokens.push('*');
            else
                tokens.push(character === '?' ? () => true : classOf(characters.slice(index + 1, behind - 1)));
        }
        else {
            const itself = character === '\\' ? (characters[index + 1] ?? '\\') : character;
            if (literal !== undefined)
                literal += itself;
            tokens.push((other) => other === itself);
        }
    }
    end();
    if (steps.at(-1) === '**' && steps.length > 1)
        steps.push({ tokens: ['*'], literal: undefined });
    return steps;
}
function classOf(inside) {
    const isNegated = inside[0] === '!' || inside[0] === '^';
    const ranges = [];
    for (let index = isNegated ? 1 : 0; index < inside.length;) {
        const from = escapedAt(inside, index);
        const isRange = inside[from.behind] === '-' && from.behind + 1 < inside.length;
        const to = isRange ? escapedAt(inside, from.behind + 1) : from;
        ranges.push([from.character, to.character]);
        index = to.behind;
    }
    return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
}
function escapedAt(inside, index) {
    const at = inside[index] === '\\' && index + 1 < inside.length ? index + 1 : index;
    return { character: inside[at] ?? '', behind: at + 1 };
}
function matchesSteps(steps, path) {
    return matchesStarred(steps.length, path.length, (index) => steps[index] === '**', (index, at) => matchesStep(steps[index], path[at] ?? ''));
}
function matchesStep({ tokens, literal }, name) {
    if (literal !== undefined)
        return name === literal;
    const characters = [...name];
    return matchesStarred(tokens.length, characters.length, (index) => tokens[index] === '*', (index, at) => tokens[index](characters[at] ?? ''));
}
function matchesStarred(patternLength, textLength, isStar, fits) {
    let [index, at] = [0, 0];
    let [star, from] = [-1, 0];
    while (at < textLength) {
        if (index < patternLength && isStar(index)) {
            [star, from] = [index, at];
            index += 1;
        }
        else if (index < patternLength && fits(index, at)) {
            index += 1;
            at += 1;
        }
        else if (star >= 0) {
            from += 1;
            [index, at] = [star + 1, from];
        }
        else
            return false;
    }
    while (index < patternLength && isStar(index))
        index += 1;
    return index === patternLength;
}

;// CONCATENATED MODULE: ./packages/common/src/formats/glob.ts


function literalGlob(path) {
    return path.replace(/[^\w./;]/gu, '\\$&');
}
function compileGlobs(patterns, input) {
    const where = `input "${input}"`;
    const excludes = patterns
        .filter((pattern) => pattern.startsWith('!'))
        .map((pattern) => parseGlob(withoutDot(pattern.slice(1)), where));
    const includes = patterns
        .filter((pattern) => !pattern.startsWith('!'))
        .map((pattern) => {
        const included = parseGlob(withoutDot(pattern), where);
        const matches = (path) => matchesOne(included, path) && !excludes.some((excluded) => matchesOne(excluded, path));
        return { pattern, matches, base: commonFolder(included.map(({ base }) => base)) };
    });
    if (includes.length === 0) {
        throw new problem/* Problem */.AF('input/invalid', `input "${input}": no pattern includes anything`, {
            hint: 'Give at least one pattern that does not start with "!".',
        });
    }
    return { includes, matches: (path) => includes.some((glob) => glob.matches(path)) };
}
const matchesOne = (alternatives, path) => alternatives.some((alternative) => alternative.matches(path));
function commonFolder([first = '', ...others]) {
    const steps = first === '' ? [] : first.split('/');
    const differing = steps.findIndex((step, index) => others.some((other) => other.split('/')[index] !== step));
    return steps.slice(0, differing < 0 ? steps.length : differing).join('/');
}
const withoutDot = (pattern) => pattern.replace(/^(?:\.\/)+/, '');


/***/ }),

/***/ 39071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eq: () => (/* binding */ buildPurl),
  qe: () => (/* binding */ canonicalPurl),
  $l: () => (/* binding */ parsePurl)
});

// UNUSED EXPORTS: formatPurl

// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
;// CONCATENATED MODULE: ./packages/common/src/formats/purl/type-rules.ts
const anyPurlType = { namespace: 'optional', lowerCase: [], requiredQualifiers: [] };

;// CONCATENATED MODULE: ./packages/common/src/formats/purl/types.generated.ts
const purlTypes = new Map([
    ['alpm', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['apk', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['bazel', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['bitbucket', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['bitnami', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [] }],
    ['brew', { namespace: 'optional', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['cargo', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['chrome-extension', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [], namePattern: /^[a-p]{32}$/, versionPattern: /^\d+(\.\d+){0,3}$/ }],
    ['cocoapods', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['composer', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['conan', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['conda', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['cpan', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['cran', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['deb', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['docker', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['gem', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['generic', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['git', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['github', { namespace: 'required', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['golang', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['hackage', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['hex', { namespace: 'optional', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['huggingface', { namespace: 'required', lowerCase: ['version'], requiredQualifiers: [] }],
    ['julia', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: ['uuid'] }],
    ['luarocks', { namespace: 'optional', lowerCase: ['namespace', 'name'], requiredQualifiers: [] }],
    ['maven', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['mlflow', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['npm', { namespace: 'optional', lowerCase: [], requiredQualifiers: [] }],
    ['nuget', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['oci', { namespace: 'prohibited', lowerCase: ['name', 'version'], requiredQualifiers: [] }],
    ['opam', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['otp', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [] }],
    ['pub', { namespace: 'prohibited', lowerCase: ['name'], requiredQualifiers: [], namePattern: /^[a-z0-9_]+$/ }],
    ['pypi', { namespace: 'prohibited', lowerCase: ['name', 'version'], requiredQualifiers: [] }],
    ['qpkg', { namespace: 'required', lowerCase: ['namespace'], requiredQualifiers: [] }],
    ['rpm', { namespace: 'required', lowerCase: ['namespace'], requiredQualifiers: [] }],
    ['swid', { namespace: 'optional', lowerCase: [], requiredQualifiers: ['tag_id'] }],
    ['swift', { namespace: 'required', lowerCase: [], requiredQualifiers: [] }],
    ['vcpkg', { namespace: 'prohibited', lowerCase: [], requiredQualifiers: [] }],
    ['vscode-extension', { namespace: 'required', lowerCase: ['namespace', 'name', 'version'], requiredQualifiers: [] }],
    ['yocto', { namespace: 'optional', lowerCase: ['namespace'], requiredQualifiers: [] }],
]);

;// CONCATENATED MODULE: ./packages/common/src/formats/purl/purl.ts




const TYPE = /^[A-Za-z][A-Za-z0-9.-]*$/;
const QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;
function parsePurl(text) {
    return normalizePurl(splitPurl(text), text);
}
function canonicalPurl(text) {
    const parts = splitPurl(text);
    const qualifiers = [...(parts.qualifiers ?? [])].map(([key, value]) => [key.toLowerCase(), value]);
    return formatPurl(normalizePurl({ ...parts, qualifiers }, text));
}
function buildPurl(parts) {
    return formatPurl(normalizePurl(parts, `${parts.type}/${parts.name}`));
}
function formatPurl({ type, namespace, name, version, qualifiers, subpath }) {
    const encodedName = type === 'git' ? encodeSteps(name) : encode(name);
    const path = namespace === undefined ? encodedName : `${encodeSteps(namespace)}/${encodedName}`;
    const query = [...(qualifiers ?? [])]
        .sort(([a], [b]) => (0,order/* byCodeUnits */.C)(a, b))
        .map(([key, value]) => `${key}=${encode(value)}`)
        .join('&');
    return [
        `pkg:${type}/${path}`,
        version === undefined ? '' : `@${encode(version)}`,
        query === '' ? '' : `?${query}`,
        subpath === undefined ? '' : `#${encodeSteps(subpath)}`,
    ].join('');
}
function splitPurl(text) {
    const [beforeSubpath, subpath] = cut(text, text.indexOf('#'));
    const [beforeQuery, query] = cut(beforeSubpath, beforeSubpath.indexOf('?'));
    const scheme = beforeQuery.indexOf(':');
    if (scheme < 0 || beforeQuery.slice(0, scheme).toLowerCase() !== 'pkg') {
        refuse(text, 'does not start with "pkg:"');
    }
    const path = trimSlashes(beforeQuery.slice(scheme + 1));
    const typeEnd = path.indexOf('/');
    if (typeEnd < 0)
        refuse(text, 'has no name');
    const [type, rest] = [path.slice(0, typeEnd), trimSlashes(path.slice(typeEnd + 1))];
    const versionAt = rest.lastIndexOf('@');
    const isScope = /^$|\/$/.test(rest.slice(0, Math.max(0, versionAt))) && rest.includes('/', versionAt);
    const [fullName, version] = cut(rest, isScope ? -1 : versionAt);
    const nameAt = type.toLowerCase() === 'git' ? fullName.indexOf('/') : fullName.lastIndexOf('/');
    return {
        type,
        namespace: nameAt < 0 ? undefined : decodeSteps(fullName.slice(0, nameAt), text),
        name: decode(fullName.slice(nameAt + 1), text),
        version: version === undefined ? undefined : decode(version, text),
        qualifiers: query === undefined ? [] : splitQualifiers(query, text),
        subpath: subpath === undefined ? undefined : decodeSteps(subpath, text),
    };
}
function splitQualifiers(query, text) {
    return query.split('&').map((pair) => {
        const [key, value = ''] = cut(pair, pair.indexOf('='));
        return [key, decode(value, text)];
    });
}
function normalizePurl(parts, text) {
    if (!TYPE.test(parts.type))
        refuse(text, `has the type "${parts.type}"; a type is letters, digits, "." and "-"`);
    const type = parts.type.toLowerCase();
    const rule = purlTypes.get(type) ?? anyPurlType;
    const qualifiers = normalizeQualifiers(parts.qualifiers ?? [], text);
    const cased = (part, value) => rule.lowerCase.includes(part) ? value.toLowerCase() : value;
    const namespace = cased('namespace', cleanSteps(parts.namespace ?? ''));
    const name = normalizeName(type, namespace, cased('name', parts.name), qualifiers);
    const version = cased('version', parts.version ?? '');
    const subpath = cleanSteps(parts.subpath ?? '', ['.', '..']);
    if (name === '')
        refuse(text, 'has no name');
    if (rule.namespace === 'prohibited' && namespace !== '')
        refuse(text, `has a namespace, which "${type}" forbids`);
    if (rule.namespace === 'required' && namespace === '')
        refuse(text, `has no namespace, which "${type}" requires`);
    if (rule.namePattern?.test(name) === false)
        refuse(text, `has a name that "${type}" does not permit`);
    if (version !== '' && rule.versionPattern?.test(version) === false) {
        refuse(text, `has a version that "${type}" does not permit`);
    }
    if (type === 'cpan' && name.includes('::'))
        refuse(text, 'names a Perl module instead of a distribution');
    const missing = rule.requiredQualifiers.find((key) => !qualifiers.has(key));
    if (missing !== undefined)
        refuse(text, `lacks the qualifier "${missing}", which "${type}" requires`);
    return {
        type,
        name,
        ...(namespace === '' ? {} : { namespace: type === 'cpan' ? namespace.toUpperCase() : namespace }),
        ...(version === '' ? {} : { version }),
        ...(qualifiers.size === 0 ? {} : { qualifiers }),
        ...(subpath === '' ? {} : { subpath }),
    };
}
function normalizeQualifiers(pairs, text) {
    const qualifiers = new Map();
    for (const [spelled, value] of pairs) {
        if (!QUALIFIER_KEY.test(spelled))
            refuse(text, `has the qualifier key ${JSON.stringify(spelled)}`);
        const key = spelled.toLowerCase();
        if (qualifiers.has(key))
            refuse(text, `has the qualifier "${key}" twice`);
        if (value !== undefined && value !== '')
            qualifiers.set(key, value);
    }
    return qualifiers;
}
const gitHostsWithoutCase = new Set(['github', 'github.com', 'bitbucket.org']);
const DATABRICKS = /^https?:\/\/[^/]+\.(?:azuredatabricks\.net|databricks\.com)(?:[:/]|$)/i;
function normalizeName(type, namespace, name, qualifiers) {
    switch (type) {
        case 'git':
            return gitHostsWithoutCase.has(namespace) ? name.toLowerCase() : name;
        case 'mlflow':
            return DATABRICKS.test(qualifiers.get('repository_url') ?? '') ? name.toLowerCase() : name;
        case 'pub':
            return name.replace(/[^a-z0-9]/g, '_');
        case 'pypi':
            return name.replaceAll('_', '-');
        default:
            return name;
    }
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
const KEPT = /%(3A|7E)/g;
const ALSO_ENCODED = /[!'()*]/g;
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(KEPT, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(ALSO_ENCODED, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function encodeSteps(path) {
    return path.split('/').map(encode).join('/');
}
function decode(text, whole) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (cause) {
        return refuse(whole, 'has a percent sign that starts no UTF-8 character', cause);
    }
}
function decodeSteps(path, whole) {
    return path
        .split('/')
        .map((step) => {
        const decoded = decode(step, whole);
        return decoded.includes('/') ? refuse(whole, 'has an encoded "/" in a step of a path') : decoded;
    })
        .join('/');
}
function cleanSteps(path, dropped = []) {
    return path
        .split('/')
        .filter((step) => step !== '' && !dropped.includes(step))
        .join('/');
}
function trimSlashes(text) {
    return text.replace(/^\/+|\/+$/g, '');
}
function cut(text, at) {
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function refuse(text, fault, cause) {
    throw new problem/* Problem */.AF('purl/invalid', `package URL ${JSON.stringify(text.slice(0, 200))} ${fault}`, { cause });
}


/***/ })

};
