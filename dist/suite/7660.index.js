export const id = 7660;
export const ids = [7660];
export const modules = {

/***/ 87660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/outside-link.ts
var outside_link = __webpack_require__(68320);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/group-by.ts
var group_by = __webpack_require__(96300);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
// EXTERNAL MODULE: ./packages/common/src/formats/lockfiles/lockfile.ts
var lockfiles_lockfile = __webpack_require__(17984);
;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/component-graph.ts






const unknownFields = (/* unused pure expression or super */ null && (['version', 'hashes', 'licenses', 'producer']));
function uniteLockfiles(lockfiles) {
    const listings = new Map();
    const projects = new Set();
    const roots = new Set();
    const edges = [];
    const gaps = [];
    const ordered = (0,order/* sortedBy */.V)(lockfiles, ({ path }) => path);
    for (const lockfile of ordered) {
        const { path, content } = lockfile;
        const keys = new Map(content.packages.map((item) => [item.id, keyOf(item, lockfile)]));
        const keyOfId = (id) => keys.get(id) ?? unknownId(id, path);
        for (const item of content.packages) {
            const key = keyOfId(item.id);
            const others = listings.get(key);
            if (others === undefined)
                listings.set(key, [{ item, path }]);
            else
                others.push({ item, path });
        }
        for (const id of content.roots.slice(0, 1))
            projects.add(keyOfId(id));
        for (const id of content.roots)
            roots.add(keyOfId(id));
        for (const { from, to, kind } of content.edges) {
            edges.push({ from: keyOfId(from), to: keyOfId(to), kind });
        }
        for (const gap of content.gaps)
            gaps.push({ ...gap, subject: keyOfId(gap.subject) });
    }
    refuseAbove('components', listings.size);
    refuseAbove('edges', edges.length);
    const conflicts = [];
    const components = (0,order/* sortedBy */.V)(listings, ([key]) => key).map(([key, mine]) => unite(key, mine, conflicts));
    return {
        drafts: new Map(components.map((component) => [component.key, component])),
        projects: (0,order/* sortedBy */.V)(projects, (key) => key),
        roots: (0,order/* sortedBy */.V)(roots, (key) => key),
        edges: distinctEdges(edges, components),
        gaps,
        conflicts,
        notes: ordered.flatMap(({ content }) => content.notes),
    };
}
function distinctEdges(edges, components) {
    const ranks = new Map(components.map(({ key }, index) => [key, index]));
    const rankOf = (key) => ranks.get(key) ?? 0;
    const byRank = new Map();
    for (const edge of edges) {
        const pair = rankOf(edge.from) * components.length + rankOf(edge.to);
        if (edge.from !== edge.to)
            byRank.set(pair * lockfiles_lockfile/* edgeKinds */.XE.length + lockfiles_lockfile/* edgeKinds */.XE.indexOf(edge.kind), edge);
    }
    return [...byRank].sort(([a], [b]) => a - b).map(([, edge]) => edge);
}
function strongestEdges(edges) {
    return edges.filter(({ from, to }, index) => {
        const before = edges[index - 1];
        return before?.from !== from || before.to !== to;
    });
}
function keyOf(item, { path, parser, content }) {
    if (item.kind === 'package' && item.purl !== undefined)
        return item.purl;
    const [location = item.id === content.roots[0] ? '' : undefined] = item.locations;
    if (item.kind !== 'package' && location !== undefined) {
        return `folder:${parser.ecosystem}:${(0,lockfiles_lockfile/* placeBelow */.B4)((0,lockfiles_lockfile/* folderOf */.yS)(path), location) || '.'}`;
    }
    const named = [item.group, item.name].filter((part) => part !== undefined).join('/');
    return `local:${named}@${item.version ?? ''}?sha256=${(0,digest/* sha256 */.sc)(`${path}\0${item.id}`).slice(0, 16)}`;
}
function unite(key, listings, conflicts) {
    const first = listings.find(({ item }) => item.kind === 'project') ?? listings[0];
    if (first === undefined)
        throw new TypeError(`${key} is listed nowhere`);
    const uniteField = (field) => {
        const own = first.item[field];
        if (listings.every(({ item }) => item[field] === own))
            return own;
        const values = statedValues(key, field, listings, ({ item }) => item[field], conflicts);
        return own || values[0];
    };
    const [group, version, purl] = [uniteField('group'), uniteField('version'), uniteField('purl')];
    const items = listings.map(({ item }) => item);
    const paths = distinct(listings.map(({ path }) => path));
    return {
        key,
        kind: first.item.kind,
        ...(purl === undefined ? {} : { purl }),
        ...(group === undefined ? {} : { group }),
        name: uniteField('name') ?? '',
        ...(version === undefined ? {} : { version }),
        hashes: uniteHashes(key, listings, conflicts),
        licenses: statedValues(key, 'licenses', listings, ({ item }) => item.license, conflicts),
        sources: distinctBy(items.flatMap(({ source }) => (source === undefined ? [] : [source])), ({ kind: sort, url }) => `${sort} ${url}`),
        origins: paths,
        locations: distinct(listings.flatMap(({ item, path }) => item.locations.map((place) => (0,lockfiles_lockfile/* placeBelow */.B4)((0,lockfiles_lockfile/* folderOf */.yS)(path), place)))),
        statedScopes: items.flatMap(({ statedScope }) => (statedScope === undefined ? [] : [statedScope])),
        properties: distinctBy(items.flatMap(({ properties = [] }) => properties), ([property, value]) => `${property}\0${value}`),
    };
}
function statedValues(key, field, listings, read, conflicts) {
    const stated = listings.flatMap((listing) => {
        const value = read(listing);
        return value === undefined || value === '' ? [] : [{ value, source: listing.path }];
    });
    const values = distinctBy(stated, ({ value }) => value);
    if (values.length > 1)
        conflicts.push({ component: key, field, values });
    return values.map(({ value }) => value);
}
function uniteHashes(key, listings, conflicts) {
    const stated = listings.flatMap(({ item, path }) => item.hashes.map((hash) => ({ hash, path })));
    const hashes = distinctBy(stated, ({ hash }) => `${hash.algorithm} ${hash.hex}`);
    const byAlgorithm = (0,group_by/* groupBy */.$)(hashes, ({ hash }) => hash.algorithm);
    if (byAlgorithm.size < hashes.length) {
        for (const [algorithm, mine] of byAlgorithm) {
            if (mine.length === 1)
                continue;
            const values = mine.map(({ hash, path }) => ({ value: hash.hex, source: path }));
            conflicts.push({ component: key, field: `hashes.${algorithm}`, values });
        }
    }
    return hashes.map(({ hash }) => hash);
}
function distinct(items) {
    return distinctBy(items, (item) => item);
}
function distinctBy(items, textOf) {
    if (items.length < 2)
        return items;
    const byText = new Map(items.map((item) => [textOf(item), item]));
    return [...byText].sort(([a], [b]) => (0,order/* byCodeUnits */.C)(a, b)).map(([, item]) => item);
}
function refuseAbove(limit, count) {
    if (count <= limits/* limits */.F[limit])
        return;
    throw new problem/* Problem */.AF('limit/exceeded', `${count} ${limit} are more than the limit "${limit}" (${limits/* limits */.F[limit]})`);
}
function unknownId(id, path) {
    throw new TypeError(`${path}: the parser gave an edge or root without a package: ${JSON.stringify(id)}`);
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/counts.ts

function countGraph(graph) {
    const others = graph.components.filter(({ kind }) => kind !== 'subject');
    const packages = others.filter(({ kind }) => kind === 'package');
    const keys = new Set(packages.map(({ key }) => key));
    const roots = new Set(graph.roots);
    const direct = new Set(graph.edges.filter(({ from, to }) => roots.has(from) && keys.has(to)).map(({ to }) => to));
    const count = (test) => packages.filter(test).length;
    return {
        components: others.length,
        packages: packages.length,
        direct: direct.size,
        development: count(({ scope }) => scope === 'excluded'),
        edges: strongestEdges(graph.edges).length,
        unresolved: count(({ version, locations }) => version === undefined && locations.length === 0),
        hashed: count(({ hashes }) => hashes.length > 0),
        licensed: count(({ licenses }) => licenses.length > 0),
    };
}
function isComplete({ completeness }) {
    return completeness.every(({ aggregate }) => aggregate === 'complete');
}
function subjectName(graph) {
    const subject = graph.components.find(({ key }) => key === graph.subject);
    return [subject?.group, subject?.name].filter((part) => part !== undefined && part !== '').join('/');
}

// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var core_bytes = __webpack_require__(46072);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
;// CONCATENATED MODULE: ./packages/common/src/formats/schema-fault.ts
function schemaFault(validate, document) {
    if (validate(document))
        return undefined;
    const [first, ...others] = validate.errors ?? [];
    const deepest = others.reduce((best, error) => ((error.instancePath.length ?? 0) > (best?.instancePath.length ?? 0) ? error : best), first);
    return { pointer: deepest?.instancePath ?? '', message: deepest?.message ?? 'does not match the schema' };
}

;// CONCATENATED MODULE: ./packages/common/src/formats/cyclonedx/check.ts



const UNIQUE_LISTS = new Set([
    'affects',
    'annotations',
    'assemblies',
    'components',
    'compositions',
    'conditions',
    'dependencies',
    'dependsOn',
    'environmentVars',
    'formulation',
    'inputs',
    'outputs',
    'parameters',
    'provides',
    'resourceReferences',
    'runtimeTopology',
    'services',
    'steps',
    'subjects',
    'taskDependencies',
    'tasks',
    'tools',
    'vulnerabilities',
    'workflows',
    'workspaces',
]);
const REPEATING_OWNERS = new Set(['targets', 'modelParameters', 'frames']);
async function findCycloneDxFault(document) {
    const fault = await findFaultAgainstSchema(document);
    if (fault !== undefined)
        return fault;
    const walk = new Walk();
    walk.visit(document, '');
    return walk.fault ?? findDanglingReference(document, walk.refs);
}
async function findFaultAgainstSchema(document) {
    const { default: isAsWritten } = await __webpack_require__.e(/* import() */ 7225).then(__webpack_require__.bind(__webpack_require__, 87225));
    if (isAsWritten(document))
        return undefined;
    const { default: validate } = await __webpack_require__.e(/* import() */ 7871).then(__webpack_require__.bind(__webpack_require__, 67871));
    return schemaFault(validate, document);
}
class Walk {
    refs = new Set();
    fault;
    #steps = [];
    visit(value, owner) {
        if (this.fault !== undefined || typeof value !== 'object' || value === null)
            return;
        if ((0,json/* isJsonArray */.Md)(value)) {
            for (const [index, item] of value.entries())
                this.#step(index, item, owner);
        }
        else if ((0,json/* isJsonObject */.OW)(value))
            this.#object(value, owner);
    }
    #object(object, owner) {
        for (const key of Object.keys(object)) {
            const member = object[key] ?? null;
            if (key === 'bom-ref' && typeof member === 'string') {
                if (this.refs.has(member))
                    this.#refuse(`repeats the bom-ref ${JSON.stringify(member)}`, key);
                this.refs.add(member);
            }
            else if (typeof member === 'object') {
                const isUnique = UNIQUE_LISTS.has(key) && !REPEATING_OWNERS.has(owner) && (0,json/* isJsonArray */.Md)(member);
                const repeated = isUnique ? repeatedItem(member) : -1;
                if (repeated >= 0)
                    this.#refuse('must not repeat an item of the list', key, repeated);
                this.#step(key, member, key);
            }
        }
    }
    #step(step, value, owner) {
        this.#steps.push(step);
        this.visit(value, owner);
        this.#steps.pop();
    }
    #refuse(message, ...steps) {
        this.fault ??= { pointer: (0,json/* pointer */.Wn)(...this.#steps, ...steps), message };
    }
}
function repeatedItem(list) {
    const seen = new Map();
    return list.findIndex((item) => {
        const id = identityOf(item);
        const others = seen.get(id);
        if (others === undefined) {
            seen.set(id, [item]);
            return false;
        }
        const text = (0,canonical_json/* formatCanonicalJson */.u)(item);
        if (others.some((other) => (0,canonical_json/* formatCanonicalJson */.u)(other) === text))
            return true;
        others.push(item);
        return false;
    });
}
function identityOf(item) {
    if (typeof item === 'string')
        return `"${item}`;
    if (!(0,json/* isJsonObject */.OW)(item))
        return JSON.stringify(item);
    const ref = item['bom-ref'] ?? item.ref;
    return typeof ref === 'string' ? ref : (0,canonical_json/* formatCanonicalJson */.u)(item);
}
function findDanglingReference(document, refs) {
    if (!(0,json/* isJsonObject */.OW)(document))
        return undefined;
    for (const [index, dependency] of listOf(document.dependencies).entries()) {
        if (!(0,json/* isJsonObject */.OW)(dependency))
            continue;
        const named = [dependency.ref, ...listOf(dependency.dependsOn), ...listOf(dependency.provides)];
        const dangling = named.find((ref) => typeof ref === 'string' && !refs.has(ref));
        if (dangling !== undefined) {
            const message = `names ${JSON.stringify(dangling)}, which is no bom-ref`;
            return { pointer: (0,json/* pointer */.Wn)('dependencies', index), message };
        }
    }
    return undefined;
}
function listOf(value) {
    return (0,json/* isJsonArray */.Md)(value) ? value : [];
}

;// CONCATENATED MODULE: ./packages/common/src/formats/cyclonedx/write.ts
async function cycloneDxJson(document) {
    const library = await loadLibrary();
    const { bom, components } = buildBom(library, document);
    const normalizer = makeFactory(library, document, components).makeForBom();
    return normalizer.normalize(bom, { sortLists: false });
}
async function loadLibrary() {
    const [models, enums, serialize, spec] = await Promise.all([
        __webpack_require__.e(/* import() */ 320).then(__webpack_require__.t.bind(__webpack_require__, 50320, 23)),
        __webpack_require__.e(/* import() */ 6820).then(__webpack_require__.t.bind(__webpack_require__, 84439, 23)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(1248)]).then(__webpack_require__.t.bind(__webpack_require__, 51248, 23)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(4321)]).then(__webpack_require__.t.bind(__webpack_require__, 94321, 23)),
    ]);
    return { ...models, ...enums, json: serialize.JSON, spec: spec.Spec1dot6 };
}
function buildBom(library, document) {
    const sources = new Map();
    const byRef = new Map();
    const add = (component) => {
        const model = buildComponent(library, component);
        sources.set(model, component);
        byRef.set(component.ref, model);
        return model;
    };
    const subject = add(document.subject);
    const components = document.components.map(add);
    for (const [from, targets] of document.dependencies) {
        const dependencies = byRef.get(from)?.dependencies;
        for (const target of targets) {
            const model = byRef.get(target);
            if (model !== undefined)
                dependencies?.add(model.bomRef);
        }
    }
    const { tool, author } = document;
    const bom = new library.Bom({
        serialNumber: `urn:uuid:${document.serial}`,
        version: 1,
        components: new library.ComponentRepository(components),
        metadata: new library.Metadata({
            timestamp: document.timestamp,
            component: subject,
            lifecycles: new library.LifecycleRepository([lifecycle(library, document.lifecycle)]),
            properties: properties(library, document.properties),
            tools: new library.Tools({
                components: new library.ComponentRepository([
                    new library.Component(library.ComponentType.Application, tool.name, { version: tool.version }),
                ]),
            }),
            authors: new library.OrganizationalContactRepository(author?.email === undefined
                ? []
                : [new library.OrganizationalContact({ name: author.name, email: author.email })]),
        }),
    });
    return { bom, components: sources };
}
function buildComponent(library, component) {
    const { group, version, purl, scope } = component;
    return new library.Component(componentType(library, component.type), component.name, {
        bomRef: component.ref,
        ...(group === undefined ? {} : { group }),
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
        ...(scope === undefined ? {} : { scope: componentScope(library, scope) }),
        hashes: hashes(library, component.hashes),
        licenses: new library.LicenseRepository(component.licenses.map((license) => buildLicense(library, license))),
        externalReferences: new library.ExternalReferenceRepository(component.externalReferences.map((reference) => buildReference(library, reference))),
        properties: properties(library, component.properties),
    });
}
function makeFactory(library, document, components) {
    const { BomNormalizer, ComponentNormalizer, Factory, MetadataNormalizer } = library.json.Normalize;
    class OurComponentNormalizer extends ComponentNormalizer {
        normalize(...[model, options]) {
            const normalized = super.normalize(model, options);
            const occurrences = components.get(model)?.occurrences ?? [];
            if (normalized === undefined || occurrences.length === 0)
                return normalized;
            const evidence = { occurrences: occurrences.map((location) => ({ location })) };
            return Object.assign(normalized, { evidence });
        }
    }
    class OurMetadataNormalizer extends MetadataNormalizer {
        normalize(...[model, options]) {
            const normalized = super.normalize(model, options);
            const { author } = document;
            if (author === undefined || author.email !== undefined)
                return normalized;
            const url = author.url === undefined ? {} : { url: [author.url] };
            return Object.assign(normalized, { manufacturer: { name: author.name, ...url } });
        }
    }
    class OurBomNormalizer extends BomNormalizer {
        normalize(...[model, options]) {
            const compositions = document.compositions.map(({ aggregate, dependencies }) => ({
                aggregate,
                dependencies: [...dependencies],
            }));
            return Object.assign(super.normalize(model, options), compositions.length === 0 ? {} : { compositions });
        }
    }
    return new (class extends Factory {
        makeForBom() {
            return new OurBomNormalizer(this);
        }
        makeForMetadata() {
            return new OurMetadataNormalizer(this);
        }
        makeForComponent() {
            return new OurComponentNormalizer(this);
        }
    })(library.spec);
}
function hashes({ HashDictionary, HashAlgorithm }, list) {
    const algorithms = {
        MD5: HashAlgorithm.MD5,
        'SHA-1': HashAlgorithm['SHA-1'],
        'SHA-256': HashAlgorithm['SHA-256'],
        'SHA-384': HashAlgorithm['SHA-384'],
        'SHA-512': HashAlgorithm['SHA-512'],
    };
    return new HashDictionary(list.map(({ algorithm, hex }) => [algorithms[algorithm], hex]));
}
function buildLicense({ LicenseAcknowledgement, LicenseExpression, NamedLicense, SpdxLicense }, license) {
    const { Declared } = LicenseAcknowledgement;
    switch (license.kind) {
        case 'id':
            return new SpdxLicense(license.id, { acknowledgement: Declared });
        case 'expression':
            return Object.assign(new LicenseExpression(license.expression), { acknowledgement: Declared });
        case 'name':
            return new NamedLicense(license.name, { acknowledgement: Declared });
    }
}
function buildReference(library, reference) {
    const { ExternalReference, ExternalReferenceType } = library;
    const type = { distribution: ExternalReferenceType.Distribution, vcs: ExternalReferenceType.VCS };
    return new ExternalReference(reference.url, type[reference.type], {
        hashes: hashes(library, reference.hashes),
    });
}
function properties({ Property, PropertyRepository }, list) {
    return new PropertyRepository(list.map(([name, value]) => new Property(name, value)));
}
function componentType({ ComponentType }, type) {
    return { application: ComponentType.Application, library: ComponentType.Library, file: ComponentType.File }[type];
}
function componentScope({ ComponentScope }, scope) {
    const { Required, Optional, Excluded } = ComponentScope;
    return { required: Required, optional: Optional, excluded: Excluded }[scope];
}
function lifecycle({ LifecyclePhase }, phase) {
    const { PreBuild, Build, PostBuild } = LifecyclePhase;
    return { 'pre-build': PreBuild, build: Build, 'post-build': PostBuild }[phase];
}

// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
;// CONCATENATED MODULE: ./packages/common/src/formats/spdx/check.ts


const ID = /^SPDXRef-[A-Za-z0-9.-]+$/;
const ELEMENTS = ['packages', 'files', 'snippets'];
const FOREIGN = /^(?:DocumentRef-.+:SPDXRef-.+|NONE|NOASSERTION)$/;
async function findSpdxFault(document) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 2521).then(__webpack_require__.bind(__webpack_require__, 62521));
    return schemaFault(validate, document) ?? findBadId(document);
}
function findBadId(document) {
    if (!(0,json/* isJsonObject */.OW)(document))
        return undefined;
    const ids = new Set([document.SPDXID]);
    for (const member of ELEMENTS) {
        for (const [index, element] of check_listOf(document[member]).entries()) {
            const id = (0,json/* isJsonObject */.OW)(element) ? element.SPDXID : undefined;
            const at = `/${member}/${index}/SPDXID`;
            if (typeof id !== 'string' || !ID.test(id))
                return { pointer: at, message: 'is no SPDX identifier' };
            if (ids.has(id))
                return { pointer: at, message: `repeats the identifier ${id}` };
            ids.add(id);
        }
    }
    for (const [index, relationship] of check_listOf(document.relationships).entries()) {
        if (!(0,json/* isJsonObject */.OW)(relationship))
            continue;
        for (const end of ['spdxElementId', 'relatedSpdxElement']) {
            const id = relationship[end];
            if (ids.has(id) || (typeof id === 'string' && FOREIGN.test(id)))
                continue;
            return { pointer: `/relationships/${index}/${end}`, message: 'names no element of the document' };
        }
    }
    return undefined;
}
function check_listOf(value) {
    return (0,json/* isJsonArray */.Md)(value) ? value : [];
}

// EXTERNAL MODULE: ./packages/common/src/core/instant.ts
var instant = __webpack_require__(62722);
;// CONCATENATED MODULE: ./packages/common/src/formats/spdx/document.ts
const NOASSERTION = 'NOASSERTION';
const DOCUMENT_ID = 'SPDXRef-DOCUMENT';

;// CONCATENATED MODULE: ./packages/common/src/formats/spdx/write.ts


const ALGORITHMS = {
    MD5: 'MD5',
    'SHA-1': 'SHA1',
    'SHA-256': 'SHA256',
    'SHA-384': 'SHA384',
    'SHA-512': 'SHA512',
};
function spdxJson(document) {
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: DOCUMENT_ID,
        name: document.name,
        documentNamespace: document.namespace,
        creationInfo: {
            created: (0,instant/* formatInstant */.r)(document.created),
            creators: document.creators,
            comment: document.comment,
        },
        packages: document.packages.map(packageJson),
        relationships: document.relationships.map(({ from, type, to }) => ({
            spdxElementId: from,
            relationshipType: type,
            relatedSpdxElement: to,
        })),
        ...(document.extractedLicenses.length === 0
            ? {}
            : {
                hasExtractedLicensingInfos: document.extractedLicenses.map(({ id, text }) => ({
                    licenseId: id,
                    name: text,
                    extractedText: text,
                })),
            }),
    };
}
function packageJson(item) {
    const { version, hashes, sourceInfo, comment, purl } = item;
    const checksums = hashes.map(({ algorithm, hex }) => ({
        algorithm: ALGORITHMS[algorithm],
        checksumValue: hex,
    }));
    return {
        SPDXID: item.id,
        name: item.name,
        ...(version === undefined ? {} : { versionInfo: version }),
        primaryPackagePurpose: item.purpose,
        supplier: NOASSERTION,
        downloadLocation: item.downloadLocation,
        filesAnalyzed: false,
        ...(checksums.length === 0 ? {} : { checksums }),
        licenseConcluded: NOASSERTION,
        licenseDeclared: item.licenseDeclared,
        copyrightText: NOASSERTION,
        ...(sourceInfo === undefined ? {} : { sourceInfo }),
        ...(comment === undefined ? {} : { comment }),
        ...(purl === undefined ? {} : { externalRefs: [purlReference(purl)] }),
    };
}
function purlReference(purl) {
    return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}

;// CONCATENATED MODULE: ./packages/common/src/formats/spdx-license-ids.generated.ts
const spdxLicenseIds = [
    '0BSD',
    '389-exception',
    '3D-Slicer-1.0',
    'AAL',
    'ADSL',
    'AFL-1.1',
    'AFL-1.2',
    'AFL-2.0',
    'AFL-2.1',
    'AFL-3.0',
    'AGPL-1.0',
    'AGPL-1.0-only',
    'AGPL-1.0-or-later',
    'AGPL-3.0',
    'AGPL-3.0-only',
    'AGPL-3.0-or-later',
    'ALGLIB-Documentation',
    'AMD-newlib',
    'AMDPLPA',
    'AML',
    'AML-glslang',
    'AMPAS',
    'ANTLR-PD',
    'ANTLR-PD-fallback',
    'APAFML',
    'APL-1.0',
    'APSL-1.0',
    'APSL-1.1',
    'APSL-1.2',
    'APSL-2.0',
    'ASWF-Digital-Assets-1.0',
    'ASWF-Digital-Assets-1.1',
    'Abstyles',
    'AdaCore-doc',
    'Adobe-2006',
    'Adobe-Display-PostScript',
    'Adobe-Glyph',
    'Adobe-Utopia',
    'Advanced-Cryptics-Dictionary',
    'Afmparse',
    'Aladdin',
    'Apache-1.0',
    'Apache-1.1',
    'Apache-2.0',
    'App-s2p',
    'Arphic-1999',
    'Artistic-1.0',
    'Artistic-1.0-Perl',
    'Artistic-1.0-cl8',
    'Artistic-2.0',
    'Artistic-dist',
    'Aspell-RU',
    'Asterisk-exception',
    'Asterisk-linking-protocols-exception',
    'Autoconf-exception-2.0',
    'Autoconf-exception-3.0',
    'Autoconf-exception-generic',
    'Autoconf-exception-generic-3.0',
    'Autoconf-exception-macro',
    'BOLA-1.1',
    'BSD-1-Clause',
    'BSD-2-Clause',
    'BSD-2-Clause-Darwin',
    'BSD-2-Clause-FreeBSD',
    'BSD-2-Clause-NetBSD',
    'BSD-2-Clause-Patent',
    'BSD-2-Clause-Views',
    'BSD-2-Clause-first-lines',
    'BSD-2-Clause-pkgconf-disclaimer',
    'BSD-2-Clause-pos-unchanged',
    'BSD-3-Clause',
    'BSD-3-Clause-Attribution',
    'BSD-3-Clause-Clear',
    'BSD-3-Clause-HP',
    'BSD-3-Clause-LBNL',
    'BSD-3-Clause-Modification',
    'BSD-3-Clause-No-Military-License',
    'BSD-3-Clause-No-Nuclear-License',
    'BSD-3-Clause-No-Nuclear-License-2014',
    'BSD-3-Clause-No-Nuclear-Warranty',
    'BSD-3-Clause-Open-MPI',
    'BSD-3-Clause-OpenWebUI',
    'BSD-3-Clause-Sun',
    'BSD-3-Clause-Tso',
    'BSD-3-Clause-acpica',
    'BSD-3-Clause-flex',
    'BSD-4-Clause',
    'BSD-4-Clause-Shortened',
    'BSD-4-Clause-UC',
    'BSD-4.3RENO',
    'BSD-4.3TAHOE',
    'BSD-Advertising-Acknowledgement',
    'BSD-Attribution-HPND-disclaimer',
    'BSD-Inferno-Nettverk',
    'BSD-Mark-Modifications',
    'BSD-Protection',
    'BSD-Source-Code',
    'BSD-Source-Code-no-disclaimer',
    'BSD-Source-alt-GPL',
    'BSD-Source-beginning-file',
    'BSD-Systemics',
    'BSD-Systemics-W3Works',
    'BSD-ask-to-endorse',
    'BSL-1.0',
    'BUSL-1.1',
    'Baekmuk',
    'Bahyph',
    'Barr',
    'Beerware',
    'Bison-exception-1.24',
    'Bison-exception-2.2',
    'BitTorrent-1.0',
    'BitTorrent-1.1',
    'Bitstream-Charter',
    'Bitstream-Vera',
    'BlueOak-1.0.0',
    'Boehm-GC',
    'Boehm-GC-without-fee',
    'Bootloader-exception',
    'Borceux',
    'Brian-Gladman-2-Clause',
    'Brian-Gladman-3-Clause',
    'Brian-Gladman-3-Clause-no-conversion',
    'Buddy',
    'Bugroff',
    'C-UDA-1.0',
    'CAL-1.0',
    'CAL-1.0-Combined-Work-Exception',
    'CAPEC-tou',
    'CATOSL-1.1',
    'CC-BY-1.0',
    'CC-BY-2.0',
    'CC-BY-2.5',
    'CC-BY-2.5-AU',
    'CC-BY-3.0',
    'CC-BY-3.0-AT',
    'CC-BY-3.0-AU',
    'CC-BY-3.0-DE',
    'CC-BY-3.0-IGO',
    'CC-BY-3.0-NL',
    'CC-BY-3.0-US',
    'CC-BY-4.0',
    'CC-BY-NC-1.0',
    'CC-BY-NC-2.0',
    'CC-BY-NC-2.5',
    'CC-BY-NC-3.0',
    'CC-BY-NC-3.0-DE',
    'CC-BY-NC-3.0-IGO',
    'CC-BY-NC-4.0',
    'CC-BY-NC-ND-1.0',
    'CC-BY-NC-ND-2.0',
    'CC-BY-NC-ND-2.5',
    'CC-BY-NC-ND-3.0',
    'CC-BY-NC-ND-3.0-DE',
    'CC-BY-NC-ND-3.0-IGO',
    'CC-BY-NC-ND-4.0',
    'CC-BY-NC-SA-1.0',
    'CC-BY-NC-SA-2.0',
    'CC-BY-NC-SA-2.0-DE',
    'CC-BY-NC-SA-2.0-FR',
    'CC-BY-NC-SA-2.0-UK',
    'CC-BY-NC-SA-2.5',
    'CC-BY-NC-SA-3.0',
    'CC-BY-NC-SA-3.0-DE',
    'CC-BY-NC-SA-3.0-IGO',
    'CC-BY-NC-SA-4.0',
    'CC-BY-ND-1.0',
    'CC-BY-ND-2.0',
    'CC-BY-ND-2.5',
    'CC-BY-ND-3.0',
    'CC-BY-ND-3.0-DE',
    'CC-BY-ND-4.0',
    'CC-BY-SA-1.0',
    'CC-BY-SA-2.0',
    'CC-BY-SA-2.0-UK',
    'CC-BY-SA-2.1-JP',
    'CC-BY-SA-2.5',
    'CC-BY-SA-3.0',
    'CC-BY-SA-3.0-AT',
    'CC-BY-SA-3.0-DE',
    'CC-BY-SA-3.0-IGO',
    'CC-BY-SA-4.0',
    'CC-PDDC',
    'CC-PDM-1.0',
    'CC-SA-1.0',
    'CC0-1.0',
    'CDDL-1.0',
    'CDDL-1.1',
    'CDL-1.0',
    'CDLA-Permissive-1.0',
    'CDLA-Permissive-2.0',
    'CDLA-Sharing-1.0',
    'CECILL-1.0',
    'CECILL-1.1',
    'CECILL-2.0',
    'CECILL-2.1',
    'CECILL-B',
    'CECILL-C',
    'CERN-OHL-1.1',
    'CERN-OHL-1.2',
    'CERN-OHL-P-2.0',
    'CERN-OHL-S-2.0',
    'CERN-OHL-W-2.0',
    'CFITSIO',
    'CGAL-linking-exception',
    'CLISP-exception-2.0',
    'CMU-Mach',
    'CMU-Mach-nodoc',
    'CNRI-Jython',
    'CNRI-Python',
    'CNRI-Python-GPL-Compatible',
    'COIL-1.0',
    'CPAL-1.0',
    'CPL-1.0',
    'CPOL-1.02',
    'CUA-OPL-1.0',
    'Caldera',
    'Caldera-no-preamble',
    'Catharon',
    'ClArtistic',
    'Classpath-exception-2.0',
    'Classpath-exception-2.0-short',
    'Clips',
    'Community-Spec-1.0',
    'Condor-1.1',
    'Cornell-Lossless-JPEG',
    'Cronyx',
    'Crossword',
    'CryptoSwift',
    'CrystalStacker',
    'Cube',
    'D-FSL-1.0',
    'DEC-3-Clause',
    'DL-DE-BY-2.0',
    'DL-DE-ZERO-2.0',
    'DOC',
    'DRL-1.0',
    'DRL-1.1',
    'DSDP',
    'DigiRule-FOSS-exception',
    'Digia-Qt-LGPL-exception-1.1',
    'DocBook-DTD',
    'DocBook-Schema',
    'DocBook-Stylesheet',
    'DocBook-XML',
    'Dotseqn',
    'ECL-1.0',
    'ECL-2.0',
    'EFL-1.0',
    'EFL-2.0',
    'EPICS',
    'EPL-1.0',
    'EPL-2.0',
    'ESA-PL-permissive-2.4',
    'ESA-PL-strong-copyleft-2.4',
    'ESA-PL-weak-copyleft-2.4',
    'EUDatagrid',
    'EUPL-1.0',
    'EUPL-1.1',
    'EUPL-1.2',
    'Elastic-2.0',
    'Entessa',
    'ErlPL-1.1',
    'Eurosym',
    'FBM',
    'FDK-AAC',
    'FDK-MPEG-H',
    'FLTK-exception',
    'FSFAP',
    'FSFAP-no-warranty-disclaimer',
    'FSFUL',
    'FSFULLR',
    'FSFULLRSD',
    'FSFULLRWD',
    'FSL-1.1-ALv2',
    'FSL-1.1-MIT',
    'FTL',
    'Fair',
    'Fawkes-Runtime-exception',
    'Ferguson-Twofish',
    'Font-exception-2.0',
    'Frameworx-1.0',
    'FreeBSD-DOC',
    'FreeImage',
    'Furuseth',
    'GCC-exception-2.0',
    'GCC-exception-2.0-note',
    'GCC-exception-3.1',
    'GCR-docs',
    'GD',
    'GFDL-1.1',
    'GFDL-1.1-invariants-only',
    'GFDL-1.1-invariants-or-later',
    'GFDL-1.1-no-invariants-only',
    'GFDL-1.1-no-invariants-or-later',
    'GFDL-1.1-only',
    'GFDL-1.1-or-later',
    'GFDL-1.2',
    'GFDL-1.2-invariants-only',
    'GFDL-1.2-invariants-or-later',
    'GFDL-1.2-no-invariants-only',
    'GFDL-1.2-no-invariants-or-later',
    'GFDL-1.2-only',
    'GFDL-1.2-or-later',
    'GFDL-1.3',
    'GFDL-1.3-invariants-only',
    'GFDL-1.3-invariants-or-later',
    'GFDL-1.3-no-invariants-only',
    'GFDL-1.3-no-invariants-or-later',
    'GFDL-1.3-only',
    'GFDL-1.3-or-later',
    'GL2PS',
    'GLWTPL',
    'GNAT-exception',
    'GNOME-examples-exception',
    'GNU-compiler-exception',
    'GPL-1.0',
    'GPL-1.0+',
    'GPL-1.0-only',
    'GPL-1.0-or-later',
    'GPL-2.0',
    'GPL-2.0+',
    'GPL-2.0-only',
    'GPL-2.0-or-later',
    'GPL-2.0-with-GCC-exception',
    'GPL-2.0-with-autoconf-exception',
    'GPL-2.0-with-bison-exception',
    'GPL-2.0-with-classpath-exception',
    'GPL-2.0-with-font-exception',
    'GPL-3.0',
    'GPL-3.0+',
    'GPL-3.0-389-ds-base-exception',
    'GPL-3.0-interface-exception',
    'GPL-3.0-linking-exception',
    'GPL-3.0-linking-source-exception',
    'GPL-3.0-only',
    'GPL-3.0-or-later',
    'GPL-3.0-with-GCC-exception',
    'GPL-3.0-with-autoconf-exception',
    'GPL-CC-1.0',
    'GStreamer-exception-2005',
    'GStreamer-exception-2008',
    'Game-Programming-Gems',
    'Giftware',
    'Glide',
    'Glulxe',
    'Gmsh-exception',
    'Google-Patent-WebM',
    'Graphics-Gems',
    'Gutmann',
    'HDF5',
    'HIDAPI',
    'HP-1986',
    'HP-1989',
    'HPND',
    'HPND-DEC',
    'HPND-Fenneberg-Livingston',
    'HPND-INRIA-IMAG',
    'HPND-Intel',
    'HPND-Kevlin-Henney',
    'HPND-MIT-disclaimer',
    'HPND-Markus-Kuhn',
    'HPND-Netrek',
    'HPND-Pbmplus',
    'HPND-SMC',
    'HPND-UC',
    'HPND-UC-export-US',
    'HPND-doc',
    'HPND-doc-sell',
    'HPND-export-US',
    'HPND-export-US-acknowledgement',
    'HPND-export-US-modify',
    'HPND-export2-US',
    'HPND-merchantability-variant',
    'HPND-sell-MIT-disclaimer-xserver',
    'HPND-sell-regexpr',
    'HPND-sell-variant',
    'HPND-sell-variant-MIT-disclaimer',
    'HPND-sell-variant-MIT-disclaimer-rev',
    'HPND-sell-variant-critical-systems',
    'HTMLTIDY',
    'HaskellReport',
    'Hippocratic-2.1',
    'Hippocratic-3.0-core',
    'IBM-pibs',
    'ICU',
    'IEC-Code-Components-EULA',
    'IJG',
    'IJG-short',
    'IPA',
    'IPL-1.0',
    'ISC',
    'ISC-Veillard',
    'ISO-permission',
    'ImageMagick',
    'Imlib2',
    'Independent-modules-exception',
    'Info-ZIP',
    'Informatica',
    'Inner-Net-2.0',
    'InnoSetup',
    'Intel',
    'Intel-ACPI',
    'Interbase-1.0',
    'JPL-image',
    'JPNIC',
    'JSON',
    'Jam',
    'JasPer-2.0',
    'Kastrup',
    'Kazlib',
    'KiCad-libraries-exception',
    'Knuth-CTAN',
    'LAL-1.2',
    'LAL-1.3',
    'LGPL-2.0',
    'LGPL-2.0+',
    'LGPL-2.0-only',
    'LGPL-2.0-or-later',
    'LGPL-2.1',
    'LGPL-2.1+',
    'LGPL-2.1-only',
    'LGPL-2.1-or-later',
    'LGPL-3.0',
    'LGPL-3.0+',
    'LGPL-3.0-linking-exception',
    'LGPL-3.0-only',
    'LGPL-3.0-or-later',
    'LGPLLR',
    'LLGPL',
    'LLVM-exception',
    'LOOP',
    'LPD-document',
    'LPL-1.0',
    'LPL-1.02',
    'LPPL-1.0',
    'LPPL-1.1',
    'LPPL-1.2',
    'LPPL-1.3a',
    'LPPL-1.3c',
    'LZMA-SDK-9.11-to-9.20',
    'LZMA-SDK-9.22',
    'LZMA-exception',
    'Latex2e',
    'Latex2e-translated-notice',
    'Leptonica',
    'LiLiQ-P-1.1',
    'LiLiQ-R-1.1',
    'LiLiQ-Rplus-1.1',
    'Libpng',
    'Libtool-exception',
    'Linux-OpenIB',
    'Linux-man-pages-1-para',
    'Linux-man-pages-copyleft',
    'Linux-man-pages-copyleft-2-para',
    'Linux-man-pages-copyleft-var',
    'Linux-syscall-note',
    'Lucida-Bitmap-Fonts',
    'MIPS',
    'MIT',
    'MIT-0',
    'MIT-CMU',
    'MIT-Click',
    'MIT-Festival',
    'MIT-Khronos-old',
    'MIT-Modern-Variant',
    'MIT-STK',
    'MIT-Wu',
    'MIT-advertising',
    'MIT-enna',
    'MIT-feh',
    'MIT-open-group',
    'MIT-testregex',
    'MITNFA',
    'MMIXware',
    'MMPL-1.0.1',
    'MPEG-SSG',
    'MPL-1.0',
    'MPL-1.1',
    'MPL-2.0',
    'MPL-2.0-no-copyleft-exception',
    'MS-LPL',
    'MS-PL',
    'MS-RL',
    'MTLL',
    'MVT-1.1',
    'Mackerras-3-Clause',
    'Mackerras-3-Clause-acknowledgment',
    'MakeIndex',
    'Martin-Birgmeier',
    'McPhee-slideshow',
    'Minpack',
    'MirOS',
    'Motosoto',
    'MulanPSL-1.0',
    'MulanPSL-2.0',
    'Multics',
    'Mup',
    'NAIST-2003',
    'NASA-1.3',
    'NBPL-1.0',
    'NCBI-PD',
    'NCGL-UK-2.0',
    'NCL',
    'NCSA',
    'NGPL',
    'NICTA-1.0',
    'NIST-PD',
    'NIST-PD-TNT',
    'NIST-PD-fallback',
    'NIST-Software',
    'NLOD-1.0',
    'NLOD-2.0',
    'NLPL',
    'NOSL',
    'NPL-1.0',
    'NPL-1.1',
    'NPOSL-3.0',
    'NRL',
    'NTIA-PD',
    'NTP',
    'NTP-0',
    'Naumen',
    'Net-SNMP',
    'NetCDF',
    'Newsletr',
    'Nokia',
    'Nokia-Qt-exception-1.1',
    'Noweb',
    'Nunit',
    'O-UDA-1.0',
    'OAR',
    'OCCT-PL',
    'OCCT-exception-1.0',
    'OCLC-2.0',
    'OCaml-LGPL-linking-exception',
    'ODC-By-1.0',
    'ODbL-1.0',
    'OFFIS',
    'OFL-1.0',
    'OFL-1.0-RFN',
    'OFL-1.0-no-RFN',
    'OFL-1.1',
    'OFL-1.1-RFN',
    'OFL-1.1-no-RFN',
    'OGC-1.0',
    'OGDL-Taiwan-1.0',
    'OGL-Canada-2.0',
    'OGL-UK-1.0',
    'OGL-UK-2.0',
    'OGL-UK-3.0',
    'OGTSL',
    'OLDAP-1.1',
    'OLDAP-1.2',
    'OLDAP-1.3',
    'OLDAP-1.4',
    'OLDAP-2.0',
    'OLDAP-2.0.1',
    'OLDAP-2.1',
    'OLDAP-2.2',
    'OLDAP-2.2.1',
    'OLDAP-2.2.2',
    'OLDAP-2.3',
    'OLDAP-2.4',
    'OLDAP-2.5',
    'OLDAP-2.6',
    'OLDAP-2.7',
    'OLDAP-2.8',
    'OLFL-1.3',
    'OML',
    'OPL-1.0',
    'OPL-UK-3.0',
    'OPUBL-1.0',
    'OSC-1.0',
    'OSET-PL-2.1',
    'OSL-1.0',
    'OSL-1.1',
    'OSL-2.0',
    'OSL-2.1',
    'OSL-3.0',
    'OSSP',
    'OpenJDK-assembly-exception-1.0',
    'OpenMDW-1.0',
    'OpenPBS-2.3',
    'OpenSSL',
    'OpenSSL-standalone',
    'OpenVision',
    'PADL',
    'PCRE2-exception',
    'PDDL-1.0',
    'PHP-3.0',
    'PHP-3.01',
    'PPL',
    'PS-or-PDF-font-exception-20170817',
    'PSF-2.0',
    'ParaType-Free-Font-1.3',
    'Parity-6.0.0',
    'Parity-7.0.0',
    'Pixar',
    'Plexus',
    'PolyForm-Noncommercial-1.0.0',
    'PolyForm-Small-Business-1.0.0',
    'PostgreSQL',
    'Python-2.0',
    'Python-2.0.1',
    'QPL-1.0',
    'QPL-1.0-INRIA-2004',
    'QPL-1.0-INRIA-2004-exception',
    'Qhull',
    'Qt-GPL-exception-1.0',
    'Qt-LGPL-exception-1.1',
    'Qwt-exception-1.0',
    'RHeCos-1.1',
    'RPL-1.1',
    'RPL-1.5',
    'RPSL-1.0',
    'RRDtool-FLOSS-exception-2.0',
    'RSA-MD',
    'RSCPL',
    'Rdisc',
    'Ruby',
    'Ruby-pty',
    'SANE-exception',
    'SAX-PD',
    'SAX-PD-2.0',
    'SCEA',
    'SGI-B-1.0',
    'SGI-B-1.1',
    'SGI-B-2.0',
    'SGI-OpenGL',
    'SGMLUG-PM',
    'SGP4',
    'SHL-0.5',
    'SHL-0.51',
    'SHL-2.0',
    'SHL-2.1',
    'SISSL',
    'SISSL-1.2',
    'SL',
    'SMAIL-GPL',
    'SMLNJ',
    'SMPPL',
    'SNIA',
    'SOFA',
    'SPL-1.0',
    'SSH-OpenSSH',
    'SSH-short',
    'SSLeay-standalone',
    'SSPL-1.0',
    'SUL-1.0',
    'SWI-exception',
    'SWL',
    'Saxpath',
    'SchemeReport',
    'Sendmail',
    'Sendmail-8.23',
    'Sendmail-Open-Source-1.1',
    'SimPL-2.0',
    'Simple-Library-Usage-exception',
    'Sleepycat',
    'Soundex',
    'Spelling-Provider-LGPL-exception',
    'Spencer-86',
    'Spencer-94',
    'Spencer-99',
    'StandardML-NJ',
    'SugarCRM-1.1.3',
    'Sun-PPP',
    'Sun-PPP-2000',
    'SunPro',
    'Swift-exception',
    'Symlinks',
    'TAPR-OHL-1.0',
    'TCL',
    'TCP-wrappers',
    'TGPPL-1.0',
    'TMate',
    'TORQUE-1.1',
    'TOSL',
    'TPDL',
    'TPL-1.0',
    'TTWL',
    'TTYP0',
    'TU-Berlin-1.0',
    'TU-Berlin-2.0',
    'TekHVC',
    'TermReadKey',
    'Texinfo-exception',
    'ThirdEye',
    'TrustedQSL',
    'UBDL-exception',
    'UCAR',
    'UCL-1.0',
    'UMich-Merit',
    'UPL-1.0',
    'URT-RLE',
    'Ubuntu-font-1.0',
    'UnRAR',
    'Unicode-3.0',
    'Unicode-DFS-2015',
    'Unicode-DFS-2016',
    'Unicode-TOU',
    'Universal-FOSS-exception-1.0',
    'UnixCrypt',
    'Unlicense',
    'Unlicense-libtelnet',
    'Unlicense-libwhirlpool',
    'VOSTROM',
    'VSL-1.0',
    'Vim',
    'Vixie-Cron',
    'W3C',
    'W3C-19980720',
    'W3C-20150513',
    'WTFNMFPL',
    'WTFPL',
    'Watcom-1.0',
    'Widget-Workshop',
    'WordNet',
    'Wsuipa',
    'WxWindows-exception-3.1',
    'X11',
    'X11-distribute-modifications-variant',
    'X11-no-permit-persons',
    'X11-swapped',
    'XFree86-1.1',
    'XSkat',
    'Xdebug-1.03',
    'Xerox',
    'Xfig',
    'Xnet',
    'YPL-1.0',
    'YPL-1.1',
    'ZPL-1.1',
    'ZPL-2.0',
    'ZPL-2.1',
    'Zed',
    'Zeeff',
    'Zend-2.0',
    'Zimbra-1.3',
    'Zimbra-1.4',
    'Zlib',
    'any-OSI',
    'any-OSI-perl-modules',
    'atc-game',
    'bcrypt-Solar-Designer',
    'blessing',
    'bzip2-1.0.5',
    'bzip2-1.0.6',
    'check-cvs',
    'checkmk',
    'copyleft-next-0.3.0',
    'copyleft-next-0.3.1',
    'cryptsetup-OpenSSL-exception',
    'curl',
    'cve-tou',
    'diffmark',
    'dtoa',
    'dvipdfm',
    'eCos-2.0',
    'eCos-exception-2.0',
    'eGenix',
    'erlang-otp-linking-exception',
    'etalab-2.0',
    'fmt-exception',
    'freertos-exception-2.0',
    'fwlw',
    'gSOAP-1.3b',
    'generic-xts',
    'gnu-javamail-exception',
    'gnuplot',
    'gtkbook',
    'harbour-exception',
    'hdparm',
    'hyphen-bulgarian',
    'i2p-gpl-java-exception',
    'iMatix',
    'jove',
    'kvirc-openssl-exception',
    'libpng-1.6.35',
    'libpng-2.0',
    'libpri-OpenH323-exception',
    'libselinux-1.0',
    'libtiff',
    'libutil-David-Nugent',
    'lsof',
    'magaz',
    'mailprio',
    'man2html',
    'metamail',
    'mif-exception',
    'mpi-permissive',
    'mpich2',
    'mplus',
    'mxml-exception',
    'ngrep',
    'openvpn-openssl-exception',
    'pkgconf',
    'pnmstitch',
    'polyparse-exception',
    'psfrag',
    'psutils',
    'python-ldap',
    'radvd',
    'romic-exception',
    'rsync-linking-exception',
    'snprintf',
    'softSurfer',
    'sqlitestudio-OpenSSL-exception',
    'ssh-keyscan',
    'stunnel-exception',
    'swrule',
    'threeparttable',
    'u-boot-exception-2.0',
    'ulem',
    'vsftpd-openssl-exception',
    'w3m',
    'wwl',
    'wxWindows',
    'x11vnc-openssl-exception',
    'xinetd',
    'xkeyboard-config-Zinoviev',
    'xlock',
    'xpp',
    'xzoom',
    'zlib-acknowledgement',
];

;// CONCATENATED MODULE: ./packages/common/src/formats/spdx-license.ts

const MAX_LENGTH = 2000;
const MAX_DEPTH = 50;
const TOKEN = /\s*([()]|[A-Za-z0-9.:+-]+)/y;
const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;
const EXCEPTION = /^[A-Za-z0-9.-]+$/;
let idsByLowerCase;
function licenseId(text) {
    idsByLowerCase ??= new Map(spdxLicenseIds.map((id) => [id.toLowerCase(), id]));
    return idsByLowerCase.get(text.toLowerCase());
}
function readLicense(text) {
    const id = licenseId(text);
    if (id !== undefined)
        return { kind: 'id', id };
    const expression = parseExpression(text);
    return expression === undefined ? { kind: 'name', name: text } : { kind: 'expression', expression };
}
function parseExpression(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const tokens = tokenize(text);
    if (tokens === undefined || tokens.length === 0)
        return undefined;
    const reader = { tokens, at: 0 };
    const expression = readOperators(reader, 0);
    return reader.at === tokens.length ? expression : undefined;
}
function tokenize(text) {
    const tokens = [];
    const trimmed = text.trim();
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < trimmed.length) {
        const token = TOKEN.exec(trimmed)?.[1];
        if (token === undefined)
            return undefined;
        tokens.push(token);
    }
    return tokens;
}
function readOperators(reader, depth) {
    let expression = readOperand(reader, depth);
    for (let operator = operatorAt(reader); expression !== undefined && operator !== undefined;) {
        reader.at += 1;
        const right = readOperand(reader, depth);
        expression = right === undefined ? undefined : `${expression} ${operator} ${right}`;
        operator = operatorAt(reader);
    }
    return expression;
}
function operatorAt({ tokens, at }) {
    const token = tokens[at];
    if (token === 'AND' || token === 'and')
        return 'AND';
    return token === 'OR' || token === 'or' ? 'OR' : undefined;
}
function readOperand(reader, depth) {
    const token = reader.tokens[reader.at];
    reader.at += 1;
    if (token === '(') {
        const inner = depth < MAX_DEPTH ? readOperators(reader, depth + 1) : undefined;
        const isClosed = reader.tokens[reader.at] === ')';
        reader.at += 1;
        return inner !== undefined && isClosed ? `(${inner})` : undefined;
    }
    const license = token === undefined ? undefined : simpleLicense(token);
    const next = reader.tokens[reader.at];
    if (license === undefined || (next !== 'WITH' && next !== 'with'))
        return license;
    const exception = reader.tokens[reader.at + 1];
    reader.at += 2;
    return exception !== undefined && EXCEPTION.test(exception) ? `${license} WITH ${exception}` : undefined;
}
function simpleLicense(token) {
    if (REFERENCE.test(token))
        return token;
    const id = licenseId(token);
    if (id !== undefined)
        return id;
    const orLater = token.endsWith('+') ? licenseId(token.slice(0, -1)) : undefined;
    return orLater === undefined ? undefined : `${orLater}+`;
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/mappings/references.ts

function referencesOf({ components }) {
    const uses = new Map();
    for (const { purl } of components)
        if (purl !== undefined)
            uses.set(purl, (uses.get(purl) ?? 0) + 1);
    return new Map(components.map(({ key, purl }) => {
        if (purl === undefined)
            return [key, key];
        const isUnique = uses.get(purl) === 1 || key === purl;
        return [key, isUnique ? purl : `${purl}#${(0,digest/* sha256 */.sc)(key).slice(0, 16)}`];
    }));
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/mappings/cyclonedx.ts





function toCycloneDx(graph, facts) {
    const references = referencesOf(graph);
    const refOf = (key) => references.get(key) ?? key;
    const conflicts = (0,group_by/* groupBy */.$)(graph.conflicts, ({ component }) => component);
    const mapped = graph.components.map((component) => ({
        isSubject: component.key === graph.subject,
        component: mapComponent(component, refOf(component.key), conflicts.get(component.key) ?? []),
    }));
    const subject = mapped.find(({ isSubject }) => isSubject)?.component;
    if (subject === undefined)
        throw new TypeError('the graph has no subject');
    const components = mapped.filter(({ isSubject }) => !isSubject).map(({ component }) => component);
    return {
        ...facts,
        lifecycle: 'pre-build',
        subject,
        components: (0,order/* sortedBy */.V)(components, ({ ref }) => ref),
        dependencies: dependenciesOf(graph, refOf),
        compositions: compositionsOf(graph, refOf),
        properties: documentProperties(graph),
    };
}
function mapComponent(component, ref, conflicts) {
    const { kind, group, name, version, purl, licenses, sources, origins, locations } = component;
    const hashes = firstOfEach(component);
    const [license] = licenses;
    const properties = [
        ...component.properties,
        ...conflicts.flatMap(({ field, values }) => values.map(({ value }) => [`secure-build:conflict:${field}`, value])),
        ...origins.map((path) => ['secure-build:source', path]),
        ...component.unknown.map((field) => ['secure-build:unknown', field]),
    ];
    return {
        ref,
        type: kind === 'subject' || kind === 'project' ? 'application' : 'library',
        ...(group === undefined ? {} : { group }),
        name,
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
        ...(kind === 'subject' ? {} : { scope: component.scope }),
        hashes,
        licenses: license === undefined ? [] : [readLicense(license)],
        externalReferences: sources.map(({ kind: type, url }) => ({
            type,
            url,
            hashes: type === 'distribution' ? hashes : [],
        })),
        occurrences: locations,
        properties,
    };
}
function firstOfEach({ hashes }) {
    return hashes.filter(({ algorithm }, index) => algorithm !== hashes[index - 1]?.algorithm);
}
function dependenciesOf({ edges }, refOf) {
    const byFrom = (0,group_by/* groupBy */.$)(strongestEdges(edges), ({ from }) => refOf(from));
    return new Map([...byFrom].map(([from, mine]) => [
        from,
        (0,order/* sortedBy */.V)(mine.map(({ to }) => refOf(to)), (ref) => ref),
    ]));
}
function compositionsOf({ completeness }, refOf) {
    return ['complete', 'incomplete', 'unknown'].flatMap((aggregate) => {
        const mine = completeness.filter((statement) => statement.aggregate === aggregate);
        const dependencies = (0,order/* sortedBy */.V)(new Set(mine.map(({ subject }) => refOf(subject))), (ref) => ref);
        return dependencies.length === 0 ? [] : [{ aggregate, dependencies }];
    });
}
function documentProperties({ completeness }) {
    const whys = new Set(completeness.flatMap(({ why }) => (why === undefined ? [] : [why])));
    return (0,order/* sortedBy */.V)(whys, (why) => why).map((why) => ['secure-build:incomplete', why]);
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/mappings/spdx-2.ts






function toSpdx2(graph, facts) {
    const { author, tool, serial, timestamp } = facts;
    const incomplete = graph.completeness.filter(({ aggregate }) => aggregate !== 'complete');
    const bySubject = (0,group_by/* groupBy */.$)(incomplete, ({ subject }) => subject);
    const subject = graph.components.find(({ key }) => key === graph.subject);
    if (subject === undefined)
        throw new TypeError('the graph has no subject');
    const projects = graph.components.filter(({ kind }) => kind === 'project');
    const contained = new Set(projects.map(({ key }) => `${graph.subject}\0${key}`));
    const idOf = idsOf(graph.components);
    const packages = graph.components.map((component) => mapPackage(component, idOf(component.key), bySubject.get(component.key) ?? []));
    return {
        name: fullName(subject),
        namespace: `urn:uuid:${serial}`,
        created: timestamp,
        creators: [`Tool: ${tool.name}-${tool.version}`, ...(author === undefined ? [] : [creator(author)])],
        comment: 'Generation context: pre-build, from lockfiles. NOASSERTION stands for what they do not hold.',
        packages: (0,order/* sortedBy */.V)(packages, ({ id }) => id),
        relationships: [
            { from: DOCUMENT_ID, type: 'DESCRIBES', to: idOf(graph.subject) },
            ...(0,order/* sortedBy */.V)(strongestEdges(graph.edges).map((edge) => mapEdge(edge, idOf, contained)), ({ from, type, to }) => `${from} ${to} ${type}`),
        ],
        extractedLicenses: extractedLicenses(graph.components),
    };
}
function creator({ name, email }) {
    return email === undefined ? `Organization: ${name}` : `Person: ${name} (${email})`;
}
function idsOf(components) {
    const byName = (0,group_by/* groupBy */.$)(components, ({ key }) => readableId(key));
    const ids = new Map();
    for (const [name, mine] of byName) {
        const isUnique = mine.length === 1 && name !== DOCUMENT_ID;
        for (const { key } of mine)
            ids.set(key, isUnique ? name : `${name}-${(0,digest/* sha256 */.sc)(key).slice(0, 16)}`);
    }
    return (key) => ids.get(key) ?? key;
}
function readableId(key) {
    const [stem = ''] = key.replace(/^pkg:/, '').split(/[?#]/, 1);
    return `SPDXRef-${stem
        .replace(/[^A-Za-z0-9.-]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 100)}`;
}
function mapPackage(component, id, incomplete) {
    const { kind, version, purl, licenses, sources, locations, hashes, unknown } = component;
    const [source] = sources;
    const [license] = licenses;
    const whys = [...new Set(incomplete.flatMap(({ why }) => (why === undefined ? [] : [why])))];
    const comments = [
        ...(unknown.length === 0 ? [] : [`Unknown: ${unknown.join(', ')}.`]),
        ...(whys.length === 0 ? [] : [`Dependencies incomplete: ${whys.join('; ')}.`]),
    ];
    return {
        id,
        name: fullName(component),
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
        purpose: kind === 'subject' || kind === 'project' ? 'APPLICATION' : 'LIBRARY',
        downloadLocation: source === undefined ? NOASSERTION : source.url.replace('#', '@'),
        licenseDeclared: license === undefined ? NOASSERTION : licenseExpression(license),
        hashes,
        ...(locations.length === 0 ? {} : { sourceInfo: `installed at ${locations.join(', ')}` }),
        ...(comments.length === 0 ? {} : { comment: comments.join(' ') }),
    };
}
function fullName({ group, name }) {
    return group === undefined ? name : `${group}/${name}`;
}
function licenseExpression(text) {
    const license = readLicense(text);
    switch (license.kind) {
        case 'id':
            return license.id;
        case 'expression':
            return license.expression.includes('LicenseRef-') ? licenseRef(text) : license.expression;
        case 'name':
            return licenseRef(text);
    }
}
function licenseRef(name) {
    return `LicenseRef-${(0,digest/* sha256 */.sc)(name).slice(0, 16)}`;
}
function extractedLicenses(components) {
    const names = components.flatMap(({ licenses: [license] }) => {
        return license !== undefined && licenseExpression(license) === licenseRef(license) ? [license] : [];
    });
    return (0,order/* sortedBy */.V)(new Set(names), (name) => name).map((text) => ({ id: licenseRef(text), text }));
}
const BACKWARD = {
    optional: 'OPTIONAL_DEPENDENCY_OF',
    'optional-peer': 'OPTIONAL_DEPENDENCY_OF',
    development: 'DEV_DEPENDENCY_OF',
    build: 'BUILD_DEPENDENCY_OF',
};
function mapEdge({ from, to, kind }, idOf, contained) {
    if (contained.has(`${from}\0${to}`))
        return { from: idOf(from), type: 'CONTAINS', to: idOf(to) };
    if (kind === 'runtime' || kind === 'peer') {
        return { from: idOf(from), type: 'DEPENDS_ON', to: idOf(to) };
    }
    return { from: idOf(to), type: BACKWARD[kind], to: idOf(from) };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/formats.ts










const sbomFormats = [
    {
        id: 'cyclonedx-json@1.6',
        extension: '.cdx.json',
        mediaType: 'application/vnd.cyclonedx+json; version=1.6',
        predicateType: in_toto/* predicateTypes */.ZR.cyclonedx,
        document: (graph, facts) => cycloneDxJson(toCycloneDx(graph, facts)),
        findFault: findCycloneDxFault,
    },
    {
        id: 'spdx-json@2.3',
        extension: '.spdx.json',
        mediaType: 'application/spdx+json; version=2.3',
        predicateType: in_toto/* predicateTypes */.ZR.spdx,
        document: async (graph, facts) => spdxJson(toSpdx2(graph, facts)),
        findFault: findSpdxFault,
    },
];
async function writeSbom(format, graph, facts) {
    const document = await format.document(graph, facts);
    const fault = await format.findFault(document);
    if (fault !== undefined) {
        throw new problem/* Problem */.AF('sbom/invalid', `${format.id}: ${fault.message}`, { at: { pointer: fault.pointer } });
    }
    const bytes = (0,core_bytes/* utf8 */.As)(`${JSON.stringify(document)}\n`);
    if (bytes.length <= limits/* limits */.F.statementBytes)
        return bytes;
    const size = (bytes.length / 2 ** 20).toFixed(1);
    throw new problem/* Problem */.AF('limit/exceeded', `${format.id}: the SBOM is ${size} MiB; GitHub attestations accept at most 16 MiB`, { hint: 'Give one part of the tree as "source-path", or leave lockfiles out with "exclude".' });
}

// EXTERNAL MODULE: ./packages/common/src/formats/purl/purl.ts + 2 modules
var purl_purl = __webpack_require__(39071);
;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/reachability.ts
const REQUIRED = new Set(['runtime', 'peer']);
const PRODUCTION = new Set(['runtime', 'peer', 'optional', 'optional-peer']);
function scopesOf(roots, edges) {
    const outgoing = new Map();
    for (const edge of edges) {
        const siblings = outgoing.get(edge.from);
        if (siblings === undefined)
            outgoing.set(edge.from, [edge]);
        else
            siblings.push(edge);
    }
    const scopes = new Map();
    const spread = (scope, isFollowed) => {
        const queue = [...new Set([...roots, ...scopes.keys()])];
        for (const key of roots)
            if (!scopes.has(key))
                scopes.set(key, scope);
        for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
            for (const { to, kind } of outgoing.get(from) ?? []) {
                if (scopes.has(to) || !isFollowed(kind))
                    continue;
                scopes.set(to, scope);
                queue.push(to);
            }
        }
    };
    spread('required', (kind) => REQUIRED.has(kind));
    spread('optional', (kind) => PRODUCTION.has(kind));
    spread('excluded', () => true);
    return scopes;
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/generate.ts




const NAMELESS = 'project';
const SUBJECT = 'subject:.';
function generateGraph(lockfiles, options) {
    const united = uniteLockfiles(lockfiles);
    const subject = subjectOf(united, options);
    const roots = [...new Set([subject.key, ...united.roots])];
    const edges = [...subject.edges, ...united.edges];
    const scopes = scopesOf(roots, edges);
    const isOmitted = (key) => options.devDependencies === 'omit' && scopes.get(key) === 'excluded';
    const drafts = [subject.component, ...[...united.drafts.values()].filter(({ key }) => key !== subject.key)];
    const kept = drafts.filter(({ key }) => !isOmitted(key));
    const components = kept.map((draft) => {
        const isSubject = draft.key === subject.key;
        return finish(draft, scopes.get(draft.key), isSubject, options.devDependencies);
    });
    return {
        subject: subject.key,
        roots,
        components: (0,order/* sortedBy */.V)(components, ({ key }) => key),
        edges: edges.filter(({ from, to }) => !isOmitted(from) && !isOmitted(to)),
        completeness: completenessOf(subject.key, roots, kept, scopes, [...united.gaps, ...omissionGaps(edges, isOmitted)], options),
        conflicts: united.conflicts.filter(({ component }) => !isOmitted(component)),
        notes: [...united.notes, ...omissionNotes(drafts.length - kept.length), ...flagNotes(kept, scopes)],
    };
}
function subjectOf({ projects, drafts }, options) {
    const [only, ...others] = projects;
    const project = only === undefined || others.length > 0 ? undefined : drafts.get(only);
    if (project !== undefined)
        return { key: project.key, component: named(project, options), edges: [] };
    const repository = {
        key: SUBJECT,
        kind: 'project',
        name: '',
        hashes: [],
        licenses: [],
        sources: [],
        origins: [],
        locations: [],
        statedScopes: [],
        properties: [],
    };
    const edges = projects.map((to) => ({ from: SUBJECT, to, kind: 'runtime' }));
    return { key: SUBJECT, component: named(repository, options), edges };
}
function named(project, { name, version, repository }) {
    const versioned = version ?? project.version;
    const own = [project.group, project.name].filter((part) => part !== undefined && part !== '').join('/');
    const purl = name === undefined && project.purl !== undefined
        ? (0,purl_purl/* buildPurl */.Eq)({ ...(0,purl_purl/* parsePurl */.$l)(project.purl), version: versioned })
        : fallbackPurl(name ?? own, versioned, name === undefined ? repository : undefined);
    const { group: _, ...rest } = project;
    const shown = name ?? (own === '' ? (repository ?? NAMELESS) : own);
    return {
        ...rest,
        ...(name === undefined && project.group !== undefined
            ? { group: project.group, name: project.name }
            : { name: shown }),
        ...(versioned === undefined ? {} : { version: versioned }),
        purl,
    };
}
function fallbackPurl(name, version, repository) {
    const [owner, repo] = repository?.split('/') ?? [];
    if (owner !== undefined && repo !== undefined) {
        return (0,purl_purl/* buildPurl */.Eq)({ type: 'github', namespace: owner, name: repo, version });
    }
    const steps = name.split('/').filter((step) => step !== '');
    const last = steps.pop() ?? NAMELESS;
    return (0,purl_purl/* buildPurl */.Eq)({ type: 'generic', namespace: steps.join('/'), name: last, version });
}
function finish(draft, reached, isSubject, devDependencies) {
    const { statedScopes, kind, ...facts } = draft;
    const scope = reached ?? strongest(statedScopes) ?? 'required';
    const unknown = [];
    if (draft.version === undefined)
        unknown.push('version');
    if (kind === 'package' && draft.hashes.length === 0)
        unknown.push('hashes');
    if (draft.licenses.length === 0)
        unknown.push('licenses');
    unknown.push('producer');
    return {
        ...facts,
        kind: isSubject ? 'subject' : kind,
        scope: devDependencies === 'include' && scope === 'excluded' ? 'required' : scope,
        unknown,
    };
}
function completenessOf(subject, roots, kept, scopes, gaps, { shortfalls }) {
    const present = new Set(kept.map(({ key }) => key));
    const stated = [
        ...shortfalls.map((why) => ({ subject, aggregate: 'incomplete', why })),
        ...gaps.filter((gap) => present.has(gap.subject)),
        ...kept
            .filter(({ key }) => !scopes.has(key))
            .map(({ key }) => ({ subject: key, aggregate: 'incomplete', why: 'no root reaches it' })),
    ];
    const open = new Set(stated.map((statement) => statement.subject));
    const complete = roots.filter((key) => !open.has(key));
    const all = [...stated, ...complete.map((key) => ({ subject: key, aggregate: 'complete' }))];
    return (0,order/* sortedBy */.V)(all, (item) => `${item.subject}\0${item.aggregate}\0${item.why ?? ''}`);
}
function omissionGaps(edges, isOmitted) {
    const cut = edges.filter(({ from, to }) => isOmitted(to) && !isOmitted(from));
    const why = 'development dependencies are left out ("dev-dependencies: omit")';
    return [...new Set(cut.map(({ from }) => from))].map((subject) => ({
        subject,
        aggregate: 'incomplete',
        why,
    }));
}
function omissionNotes(omitted) {
    if (omitted === 0)
        return [];
    const message = `${omitted} development dependencies are left out ("dev-dependencies: omit")`;
    return [{ kind: 'notice', code: 'development-omitted', message, path: '.' }];
}
function flagNotes(kept, scopes) {
    const differing = kept.filter(({ key, statedScopes }) => {
        const stated = strongest(statedScopes);
        return stated !== undefined && scopes.has(key) && stated !== scopes.get(key);
    });
    const [first] = differing;
    if (first === undefined)
        return [];
    const example = `first: ${first.key} is ${strongest(first.statedScopes)} by its flags and ${scopes.get(first.key)} by the graph`;
    const message = `${differing.length} packages have flags that differ from what reaches them (${example}); the graph is used`;
    return [{ kind: 'warning', code: 'scope-mismatch', message, path: first.origins[0] ?? '.' }];
}
function strongest(scopes) {
    return ['required', 'optional', 'excluded'].find((scope) => scopes.includes(scope));
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/serial-number.ts

function serialOf(content) {
    const hex = (0,digest/* sha256 */.sc)(JSON.stringify(content));
    const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0b0011) | 0b1000).toString(16);
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ].join('-');
}
function graphContent(graph, tool, author) {
    const numbers = new Map(graph.components.map(({ key }, index) => [key, index]));
    const numberOf = (key) => numbers.get(key) ?? key;
    return [
        graph.subject,
        graph.roots,
        [tool.name, tool.version],
        author === undefined ? null : [author.name, author.email ?? null, author.url ?? null],
        graph.components.map((component) => [
            component.key,
            component.kind,
            component.purl ?? null,
            component.group ?? null,
            component.name,
            component.version ?? null,
            component.scope,
            component.hashes.map(({ algorithm, hex }) => [algorithm, hex]),
            component.licenses,
            component.sources.map(({ kind, url }) => [kind, url]),
            component.origins,
            component.locations,
            component.properties,
            component.unknown,
        ]),
        graph.edges.map(({ from, to, kind }) => [numberOf(from), numberOf(to), kind]),
        graph.completeness.map(({ subject, aggregate, why }) => [subject, aggregate, why ?? null]),
        graph.conflicts.map(({ component, field, values }) => [
            component,
            field,
            values.map(({ value, source }) => [value, source]),
        ]),
    ];
}

// EXTERNAL MODULE: ./packages/common/src/domain/programs.ts
var programs = __webpack_require__(6159);
;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/source-date.ts


async function readSourceDate({ clock, files, processes }, folder) {
    const given = processes.variable('SOURCE_DATE_EPOCH');
    if (given !== undefined && given !== '') {
        if (!/^\d{1,11}$/.test(given)) {
            const shown = JSON.stringify(given.slice(0, 40));
            throw new problem/* Problem */.AF('input/invalid', `SOURCE_DATE_EPOCH is no whole number of seconds: ${shown}`);
        }
        return { instant: new Date(Number(given) * 1000), origin: 'SOURCE_DATE_EPOCH' };
    }
    const { PATH: searchPath = '' } = processes.baseEnvironment;
    const git = await (0,programs/* findProgram */.K)(files, searchPath, folder, 'git');
    const seconds = git === undefined ? undefined : await committerTime(processes, git, folder);
    return seconds === undefined
        ? { instant: clock.now(), origin: 'clock' }
        : { instant: new Date(seconds * 1000), origin: 'committer time of HEAD' };
}
async function committerTime(processes, git, folder) {
    const { exitCode, stdout } = await processes.run({
        file: git,
        args: ['-c', 'safe.directory=*', 'rev-list', '--max-count=1', '--timestamp', 'HEAD'],
        folder,
        environment: { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_OPTIONAL_LOCKS: '0' },
        deadlineMs: 30_000,
    });
    const [, seconds] = /^(\d{1,11}) [0-9a-f]{40,64}$/.exec(stdout.trim()) ?? [];
    return exitCode === 0 && seconds !== undefined ? Number(seconds) : undefined;
}

// EXTERNAL MODULE: ./packages/common/src/formats/glob.ts + 1 modules
var glob = __webpack_require__(63154);
// EXTERNAL MODULE: ./packages/common/src/formats/lockfiles/known-names.ts
var known_names = __webpack_require__(87747);
// EXTERNAL MODULE: ./packages/common/src/formats/lockfiles/registry.ts + 5 modules
var registry = __webpack_require__(76224);
;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/source-tree.ts








async function readSourceTree(files, options) {
    const { root, only } = await findRoot(files, options);
    const walk = await walkTree(files, root, options);
    const chosen = walk.files.filter((path) => only === undefined || path === only);
    const links = only === undefined ? walk.links : [];
    const readings = await readLockfiles(files, root, chosen, walk.files);
    const lockfiles = [...readings, ...(await linkedLockfiles(files, root, links, readings))];
    return {
        root,
        fileCount: walk.files.length,
        excluded: walk.excluded,
        lockfiles: lockfiles.sort((a, b) => (0,order/* byCodeUnits */.C)(a.path, b.path)),
    };
}
async function findRoot(files, { workspace, source }) {
    const [real, realWorkspace] = [await files.realPath(source), await files.realPath(workspace)];
    if (real === undefined) {
        throw new problem/* Problem */.AF('input/no-match', 'input "source-path": nothing stands at this path', {
            at: { file: source },
        });
    }
    if (real !== realWorkspace && !real.startsWith(`${realWorkspace}/`)) {
        throw new problem/* Problem */.AF('file/outside', 'input "source-path" leads out of the workspace', {
            at: { file: source },
        });
    }
    const info = await files.info(real);
    return info?.kind === 'folder' ? { root: real } : { root: (0,lockfiles_lockfile/* folderOf */.yS)(real), only: (0,lockfiles_lockfile/* baseName */.Fl)(real) };
}
async function walkTree(files, root, options) {
    const isExcluded = excluder(options.excludes);
    const own = new Set(options.ownFolders);
    const walk = { files: [], links: [], excluded: [] };
    let entries = 0;
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of await files.list(folder === '' ? root : `${root}/${folder}`)) {
            const path = (0,lockfiles_lockfile/* joinPath */.uJ)(folder, name);
            entries += 1;
            if (entries > limits/* limits */.F.walkEntries)
                throw tooManyEntries();
            if (own.has(`${root}/${path}`))
                continue;
            if (isExcluded(path)) {
                if (kind === 'folder' || (0,known_names/* knownLockfile */.r)(path) !== undefined)
                    walk.excluded.push(path);
            }
            else if (kind === 'folder')
                folders.push(path);
            else if (kind === 'file')
                walk.files.push(path);
            else if (kind === 'link')
                walk.links.push(path);
        }
    }
    return walk;
}
function excluder(patterns) {
    if (patterns.length === 0)
        return () => false;
    const everywhere = patterns.map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`));
    const globs = (0,glob/* compileGlobs */.t)(everywhere, 'exclude');
    return (path) => globs.matches(path);
}
async function readLockfiles(files, root, paths, all) {
    const chosen = new Set(paths);
    const read = new Map();
    const open = (path) => {
        const file = read.get(path) ?? readFile(files, root, path);
        read.set(path, file);
        return file;
    };
    const readings = [];
    for (const path of paths) {
        const parser = (0,registry/* lockfileParserOf */.g)(path);
        const manager = (0,known_names/* knownLockfile */.r)(path);
        const superseding = parser?.supersededBy?.(path);
        if (parser === undefined) {
            const why = `no parser for lockfiles of ${manager} yet`;
            if (manager !== undefined)
                readings.push({ path, status: 'unread', why });
        }
        else if (superseding !== undefined && chosen.has(superseding)) {
            readings.push({ path, status: 'superseded', by: superseding });
        }
        else
            readings.push(await readLockfile(parser, path, all, open));
    }
    return readings;
}
async function readLockfile(parser, path, all, open) {
    try {
        const file = await open(path);
        const { siblings, notes } = await openSiblings(siblingPaths(parser, path, all), open);
        const content = parser.parse(file, { siblings });
        return {
            path,
            status: 'read',
            parser,
            content: notes.length === 0 ? content : { ...content, notes: [...content.notes, ...notes] },
            sha256: (0,digest/* sha256 */.sc)(file.bytes),
            sizeBytes: file.bytes.length,
        };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        return { path, status: 'unparsed', problem: error };
    }
}
async function openSiblings(paths, open) {
    const siblings = new Map();
    const notes = [];
    for (const path of paths) {
        try {
            siblings.set(path, await open(path));
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.AF))
                throw error;
            const message = `${path} cannot be read and adds nothing: ${error.message}`;
            notes.push({ kind: 'warning', code: 'manifest-unreadable', message, path });
        }
    }
    return { siblings, notes };
}
function siblingPaths(parser, path, all) {
    const folder = (0,lockfiles_lockfile/* folderOf */.yS)(path);
    const patterns = parser.siblings?.(path) ?? [];
    return all.filter((candidate) => patterns.some((pattern) => {
        if (!pattern.startsWith('**/'))
            return candidate === (0,lockfiles_lockfile/* joinPath */.uJ)(folder, pattern);
        const isBelow = folder === '' || candidate.startsWith(`${folder}/`);
        return isBelow && (0,lockfiles_lockfile/* baseName */.Fl)(candidate) === pattern.slice('**/'.length);
    }));
}
async function linkedLockfiles(files, root, links, others) {
    const looked = new Set(others.filter(({ status }) => status !== 'superseded').map(({ path }) => path));
    const readings = [];
    for (const path of links.filter((link) => (0,known_names/* knownLockfile */.r)(link) !== undefined || (0,registry/* lockfileParserOf */.g)(link))) {
        const target = await files.realPath(`${root}/${path}`);
        const inside = target?.startsWith(`${root}/`) ? target.slice(root.length + 1) : undefined;
        if (inside !== undefined && looked.has(inside))
            readings.push({ path, status: 'superseded', by: inside });
        else
            readings.push({ path, status: 'unread', why: 'a symbolic link to a file that is not read here' });
    }
    return readings;
}
async function readFile(files, root, path) {
    try {
        return { path, bytes: await files.read(`${root}/${path}`, limits/* limits */.F.lockfileBytes) };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF) {
            throw new problem/* Problem */.AF(error.code, error.message, { at: { file: path }, hint: error.hint, cause: error });
        }
        throw error;
    }
}
function tooManyEntries() {
    return new problem/* Problem */.AF('limit/exceeded', `more than ${limits/* limits */.F.walkEntries} files and folders below "source-path"`);
}

;// CONCATENATED MODULE: ./actions/sbom/src/author.ts

function readAuthor(given, context) {
    if (given !== undefined)
        return parseAuthor(given);
    if (context.kind !== 'workflow')
        return undefined;
    const { serverUrl, repository } = context.github;
    const [owner] = repository.split('/');
    return owner === undefined ? undefined : { name: owner, url: `${serverUrl}/${owner}` };
}
function parseAuthor(given) {
    const [, name, contact] = /^([^<>]+?)\s*(?:<([^<>\s]+)>)?$/.exec(given.trim()) ?? [];
    if (name === undefined)
        return refuse(given);
    if (contact === undefined)
        return { name };
    const url = URL.canParse(contact) ? new URL(contact) : null;
    if (url !== null && /^https?:$/.test(url.protocol))
        return { name, url: url.href };
    return /^[^@\s]+@[^@\s]+$/.test(contact) ? { name, email: contact } : refuse(given);
}
function refuse(given) {
    const shown = JSON.stringify(given.slice(0, 100));
    throw new problem/* Problem */.AF('input/invalid', `input "author": expected "Name <e-mail or URL>"; got ${shown}`);
}

;// CONCATENATED MODULE: ./actions/sbom/src/generate.ts










async function generate(inputs, ports, context, producer, evidenceFolder) {
    const author = readAuthor(inputs.author, context);
    const source = (0,external_node_path_.resolve)(context.workspace, inputs['source-path']);
    const tree = await readSourceTree(ports.files, {
        workspace: context.workspace,
        source,
        excludes: inputs.exclude,
        ownFolders: [evidenceFolder],
    });
    const date = await readSourceDate(ports, context.workspace);
    const parsed = tree.lockfiles.flatMap((reading) => (reading.status === 'read' ? [reading] : []));
    const graph = generateGraph(parsed, {
        ...(inputs.name === undefined ? {} : { name: inputs.name }),
        ...(inputs.version === undefined ? {} : { version: inputs.version }),
        ...(context.kind === 'workflow' ? { repository: context.github.repository } : {}),
        devDependencies: inputs['dev-dependencies'],
        shortfalls: shortfallsOf(tree),
    });
    const tool = { name: `secure-build ${producer.action}`, version: producer.version };
    const serial = serialOf(graphContent(graph, tool, author));
    const facts = { serial, timestamp: date.instant, tool, ...(author ? { author } : {}) };
    const findings = findingsOf(tree, inputs);
    const isWritten = parsed.length > 0 || !fails(findings, inputs);
    const written = isWritten ? await writeAll(inputs, graph, facts) : { documents: [], findings: [] };
    return {
        tree,
        graph,
        counts: countGraph(graph),
        date,
        serial,
        documents: written.documents,
        findings: [...findings, ...written.findings],
    };
}
function failing(findings, inputs) {
    return findings.filter(({ condition }) => inputs['fail-on'].includes(condition));
}
const fails = (findings, inputs) => failing(findings, inputs).length > 0;
async function writeAll(inputs, graph, facts) {
    const documents = [];
    const findings = [];
    for (const format of sbomFormats.filter(({ id }) => inputs.format.includes(id))) {
        try {
            const bytes = await writeSbom(format, graph, facts);
            documents.push({ format, bytes });
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.AF))
                throw error;
            findings.push({ condition: 'invalid', text: (0,problem/* formatProblem */.Vw)(error) });
        }
    }
    return { documents, findings };
}
function shortfallsOf({ lockfiles }) {
    if (lockfiles.length === 0)
        return ['no lockfile was found, so nothing is known of dependencies'];
    return lockfiles.flatMap((reading) => {
        if (reading.status === 'unread')
            return [`${reading.path} is not read: ${reading.why}`];
        return reading.status === 'unparsed' ? [`${reading.path} could not be read`] : [];
    });
}
function findingsOf(tree, inputs) {
    const { lockfiles, fileCount, excluded } = tree;
    const findings = lockfiles.flatMap((reading) => {
        if (reading.status === 'unparsed')
            return [{ condition: 'unparsed', text: (0,problem/* formatProblem */.Vw)(reading.problem) }];
        if (reading.status !== 'unread')
            return [];
        return [{ condition: 'unread', text: `${reading.path} is not read: ${reading.why}.` }];
    });
    if (lockfiles.some(({ status }) => status === 'read' || status === 'unparsed'))
        return findings;
    const unread = findings.length === 0 ? '' : ` ${findings.length} lockfiles of other kinds were found.`;
    const looked = `Looked for ${known_names/* knownLockfileKinds */.c} lockfile kinds under "${inputs['source-path']}" (${fileCount} files; ${excluded.length} folders or lockfiles ignored by "exclude").`;
    const next = 'Set "source-path", or leave "empty" out of "fail-on" if an empty SBOM is intended.';
    return [{ condition: 'empty', text: `No packages were found. ${looked}${unread} ${next}` }, ...findings];
}

// EXTERNAL MODULE: ./packages/common/src/core/plain-text.ts
var plain_text = __webpack_require__(36875);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
;// CONCATENATED MODULE: ./actions/sbom/src/summary.ts



const SHOWN = 20;
function summaryOf(inventory, recorded, verdict, headline, inputs, submission) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### SBOM`, (0,markdown.md) `**Verdict: ${verdict.kind}** · ${headline}`, list((0,core_verdict/* reasonsOf */.zM)(verdict)), lockfileTable(inventory), figures(inventory), risks(inventory.graph), documentTable(recorded), submission === undefined ? undefined : (0,markdown.md) `Dependency snapshot: ${submission.text}`, (0,markdown.md) `Again: ${(0,markdown/* code */.aY)(`secure-build sbom --source-path ${inputs['source-path']}`)} · everything is in ${(0,markdown/* code */.aY)(recorded.reportPath)}`);
}
function lockfileTable({ tree }) {
    if (tree.lockfiles.length === 0)
        return undefined;
    const rows = tree.lockfiles.slice(0, SHOWN).map((lockfile) => {
        if (lockfile.status !== 'read')
            return [(0,markdown/* code */.aY)(lockfile.path), lockfile.status, '', ''];
        const { packages, edges } = lockfile.content;
        return [(0,markdown/* code */.aY)(lockfile.path), lockfile.parser.ecosystem, packages.length, edges.length];
    });
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['Lockfile', 'Ecosystem', 'Installs', 'Edges'], rows), more(tree.lockfiles.length));
}
function figures({ graph, counts }) {
    const share = (count) => counts.packages === 0 ? '–' : `${Math.floor((100 * count) / counts.packages)} %`;
    return (0,markdown/* table */.tp)(['Components', 'Direct', 'Development only', 'With hash', 'With license', 'Graph'], [
        [
            counts.components,
            counts.direct,
            counts.development,
            share(counts.hashed),
            share(counts.licensed),
            isComplete(graph) ? 'complete' : 'incomplete',
        ],
    ]);
}
function risks(graph) {
    const elsewhere = graph.components.filter(({ sources }) => sources.some(({ kind }) => kind === 'vcs')).length;
    const scripts = graph.components.filter(({ properties }) => properties.some(([name]) => name.endsWith(':install-script'))).length;
    const stale = graph.notes.filter(({ kind }) => kind === 'stale-lock').length;
    const incomplete = graph.completeness.flatMap(({ why }) => (why === undefined ? [] : [why]));
    return list([
        ...(elsewhere === 0 ? [] : [`${elsewhere} packages come from a version-control address`]),
        ...(scripts === 0 ? [] : [`${scripts} packages run a script when they are installed`]),
        ...(stale === 0 ? [] : [`${stale} disagreements between a manifest and its lockfile`]),
        ...(graph.conflicts.length === 0
            ? []
            : [`${graph.conflicts.length} facts that lockfiles contradict each other in`]),
        ...new Set(incomplete),
    ]);
}
function documentTable({ documents }) {
    if (documents.length === 0)
        return undefined;
    return (0,markdown/* table */.tp)(['Format', 'File', 'SHA-256'], documents.map(({ format, path, sha256 }) => [format.id, (0,markdown/* code */.aY)(path), (0,markdown/* code */.aY)(sha256)]));
}
function list(lines) {
    if (lines.length === 0)
        return undefined;
    const shown = lines.slice(0, SHOWN).map((line) => (0,markdown.md) `- ${line}`);
    return (0,markdown/* blocks */.Bv)(...shown, more(lines.length));
}
function more(count) {
    return count > SHOWN ? (0,markdown.md) `and ${count - SHOWN} more, in the report` : undefined;
}

;// CONCATENATED MODULE: ./actions/sbom/src/outcome.ts





function outcomeOf(inventory, recorded, inputs, submission) {
    const { graph, counts, tree, serial } = inventory;
    const { documents, reportPath } = recorded;
    const verdict = judge(inventory, inputs);
    const headline = headlineOf(inventory);
    const ecosystems = tree.lockfiles.flatMap((lockfile) => lockfile.status === 'read' ? [lockfile.parser.ecosystem] : []);
    return {
        verdict,
        headline,
        facts: [
            [
                'Components',
                `${counts.components} (${counts.direct} direct, ${counts.development} development only)`,
            ],
            ['Dependencies', `${counts.edges}, ${isComplete(graph) ? 'complete' : 'incomplete'}`],
            [
                'Lockfiles',
                tree.lockfiles.map(({ path, status }) => `${(0,plain_text/* plainLine */.h)(path)} (${status})`).join(', ') || 'none',
            ],
            ...documents.map(({ format, path }) => [format.id, path]),
            ['Report', reportPath],
            ...(submission === undefined ? [] : [['Dependency snapshot', submission.text]]),
        ],
        summary: summaryOf(inventory, recorded, verdict, headline, inputs, submission),
        outputs: {
            'sbom-path': documents[0]?.path ?? '',
            'sbom-paths': jsonObject(documents.map(({ format, path }) => [format.id, path])),
            'sbom-digests': jsonObject(documents.map(({ path, sha256 }) => [path, sha256])),
            'predicate-types': jsonObject(documents.map(({ format, path }) => [path, format.predicateType])),
            'serial-number': documents.length === 0 ? '' : `urn:uuid:${serial}`,
            'component-count': counts.components,
            'direct-count': counts.direct,
            'development-count': counts.development,
            'edge-count': counts.edges,
            'unresolved-count': counts.unresolved,
            ecosystems: [...new Set(ecosystems)].join('\n'),
            'snapshot-id': submission?.id ?? '',
            'report-path': reportPath,
        },
        annotations: [...annotationsOf(inventory, inputs), ...(submission?.annotations ?? [])],
        details: { counts: { ...counts }, complete: isComplete(graph), serial },
    };
}
function judge({ findings }, inputs) {
    const reasons = failing(findings, inputs);
    const empty = reasons.find(({ condition }) => condition === 'empty');
    const others = reasons.filter((finding) => finding !== empty).map(({ text }) => text);
    return empty !== undefined && others.length === 0
        ? { kind: 'not-verified', because: empty.text }
        : (0,core_verdict/* verdictOf */.Vj)(others);
}
function headlineOf({ graph, counts, documents }) {
    const { components, direct } = counts;
    const name = (0,plain_text/* plainLine */.h)(subjectName(graph));
    if (documents.length === 0)
        return 'no SBOM was written';
    const state = isComplete(graph) ? 'complete' : 'incomplete';
    return `SBOM of ${name}: ${components} components, ${direct} of them direct, ${state}`;
}
function annotationsOf({ findings, graph, date }, inputs) {
    const reasons = new Set(failing(findings, inputs));
    const undecided = findings.filter((finding) => !reasons.has(finding));
    const noted = graph.notes.filter(({ kind }) => kind !== 'notice');
    return [
        ...undecided.map(({ text }) => ({ kind: 'warning', message: text })),
        ...noted.map(({ message, path, line }) => {
            return { kind: 'warning', message, file: path, ...(line === undefined ? {} : { line }) };
        }),
        ...(date.origin === 'clock' ? [clockNotice] : []),
    ];
}
const clockNotice = {
    kind: 'notice',
    message: 'The SBOM carries the present time: neither SOURCE_DATE_EPOCH nor a Git commit gives one, so another run writes other bytes.',
};
function jsonObject(pairs) {
    return JSON.stringify(Object.fromEntries(pairs));
}

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subjects.ts
var provenance_subjects = __webpack_require__(10673);
;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/report.ts



function formatSbomReport(tree, graph, facts, findings) {
    return {
        version: 1,
        serial: facts.serial,
        time: { instant: (0,instant/* formatInstant */.r)(facts.date.instant), origin: facts.date.origin },
        documents: facts.documents.map((document) => ({ ...document })),
        complete: isComplete(graph),
        counts: { ...facts.counts },
        lockfiles: tree.lockfiles.map(formatReading),
        excluded: [...tree.excluded],
        findings: findings.map((finding) => ({ ...finding })),
        completeness: graph.completeness.map((statement) => ({ ...statement })),
        conflicts: graph.conflicts.map(({ component, field, values }) => ({
            component,
            field,
            values: values.map((value) => ({ ...value })),
        })),
        notes: graph.notes.map((note) => ({ ...note })),
    };
}
function formatReading(reading) {
    const { path, status } = reading;
    switch (reading.status) {
        case 'read': {
            const { parser, content, sha256, sizeBytes } = reading;
            const counts = { packages: content.packages.length, edges: content.edges.length };
            return { path, status, parser: parser.id, sha256, sizeBytes, ...counts };
        }
        case 'unparsed':
            return { path, status, code: reading.problem.code, why: (0,problem/* formatProblem */.Vw)(reading.problem) };
        case 'unread':
            return { path, status, why: reading.why };
        case 'superseded':
            return { path, status, by: reading.by };
    }
}

;// CONCATENATED MODULE: ./actions/sbom/src/record.ts





const REPORT = 'reports/sbom.json';
async function record(files, artifactRoot, evidence, artifactPatterns, inventory) {
    if (artifactPatterns.length > 0) {
        const artifacts = await (0,provenance_subjects/* findArtifacts */.n1)(files, artifactRoot, artifactPatterns);
        await evidence.addSubjects((0,provenance_subjects/* subjectsOf */.Z6)(artifacts));
    }
    const subjects = (0,in_toto/* sha256sOf */.S9)(await evidence.subjects());
    const stem = fileStem(subjectName(inventory.graph));
    const documents = inventory.documents.map((document) => ({
        ...document,
        name: `sbom/${stem}${document.format.extension}`,
    }));
    const reported = documents.map(({ format, name }) => ({ format: format.id, name }));
    const report = formatSbomReport(inventory.tree, inventory.graph, { counts: inventory.counts, date: inventory.date, serial: inventory.serial, documents: reported }, inventory.findings);
    await evidence.write([
        ...documents.map(({ name, bytes, format }) => ({
            name,
            kind: 'sbom',
            bytes,
            mediaType: format.mediaType,
            subjects,
        })),
        {
            name: REPORT,
            kind: 'report',
            bytes: (0,canonical_json/* canonicalBytes */.M)(report),
            mediaType: 'application/json',
            subjects,
        },
    ]);
    const digests = new Map((await evidence.entries()).map(({ name, digest }) => [name, digest.sha256]));
    return {
        reportPath: `${evidence.folder}/${REPORT}`,
        documents: documents.map((document) => ({
            ...document,
            path: `${evidence.folder}/${document.name}`,
            sha256: digests.get(document.name) ?? '',
        })),
    };
}
function fileStem(name) {
    const stem = name
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+|[.-]+$/g, '')
        .slice(0, 100);
    return stem === '' ? 'project' : stem;
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/mappings/dependency-snapshot.ts





function toSnapshotManifests(lockfiles, { folder, devDependencies }) {
    return lockfiles.map((lockfile) => ({
        path: (0,lockfiles_lockfile/* joinPath */.uJ)(folder, lockfile.path),
        packages: packagesOf(generateGraph([lockfile], { devDependencies, shortfalls: [] }), lockfile.path),
    }));
}
function packagesOf(graph, path) {
    const components = new Map(graph.components.map((component) => [component.key, component]));
    const outgoing = (0,group_by/* groupBy */.$)(graph.edges, ({ from }) => from);
    const roots = new Set([graph.subject, ...graph.roots]);
    const walk = { components, outgoing, path, steps: 0 };
    const direct = nearestPackages(walk, roots, ({ kind }) => kind !== 'package');
    walk.steps = 0;
    return graph.components.flatMap((component) => {
        const { key, scope } = component;
        const purl = listedPurl(component);
        if (purl === undefined)
            return [];
        const below = nearestPackages(walk, [key], (passed) => !roots.has(passed.key));
        return [
            {
                purl,
                relationship: direct.has(purl) ? 'direct' : 'indirect',
                scope: scope === 'excluded' ? 'development' : 'runtime',
                dependencies: [...below],
            },
        ];
    });
}
function listedPurl({ kind, purl }) {
    return kind === 'package' ? purl : undefined;
}
function nearestPackages(walk, starts, isPassed) {
    const found = new Set();
    const queue = [...starts];
    const seen = new Set(queue);
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
        for (const { to } of walk.outgoing.get(from) ?? []) {
            countStep(walk);
            const component = walk.components.get(to);
            if (component === undefined || seen.has(to))
                continue;
            seen.add(to);
            const purl = listedPurl(component);
            if (purl !== undefined)
                found.add(purl);
            else if (isPassed(component))
                queue.push(to);
        }
    }
    return found;
}
function countStep(walk) {
    walk.steps += 1;
    if (walk.steps <= limits/* limits */.F.edges)
        return;
    throw new problem/* Problem */.AF('limit/exceeded', `its dependency snapshot has more edges than the limit "edges" (${limits/* limits */.F.edges})`, { at: { file: walk.path } });
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/path-in-repository.ts
async function pathInRepository(files, workspace, folder) {
    const top = (await files.realPath(workspace)) ?? workspace;
    const steps = folder
        .slice(top.length)
        .split('/')
        .filter((step) => step !== '');
    for (let depth = 0; depth <= steps.length; depth += 1) {
        const candidate = [top, ...steps.slice(0, depth)].join('/');
        if ((await files.info(`${candidate}/.git`)) !== undefined)
            return steps.slice(depth).join('/');
    }
    return steps.join('/');
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/snapshot-commit.ts



const ofPullRequests = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
async function snapshotCommit({ files, processes }, { eventName, sha }) {
    const commit = ofPullRequests.has(eventName) ? await pullRequestHead({ files, processes }) : sha;
    if (/^[0-9a-f]{40}$/.test(commit))
        return commit;
    throw new problem/* Problem */.AF('input/invalid', 'input "dependency-snapshot": the API takes commits of 40 hex characters only', { hint: 'Leave it out in a repository of SHA-256 objects.' });
}
async function pullRequestHead({ files, processes }) {
    const path = processes.variable('GITHUB_EVENT_PATH') ?? '';
    const bytes = path === '' ? undefined : await files.readIfPresent(path, limits/* limits */.F.eventBytes);
    if (bytes === undefined)
        throw new problem/* Problem */.AF('context/missing', 'GITHUB_EVENT_PATH names no file');
    const event = (0,json/* parseJson */.qF)(bytes, {
        file: 'the payload of the event',
        maxBytes: limits/* limits */.F.eventBytes,
        protoKeys: 'keep',
        code: 'context/missing',
    });
    const head = memberOf(memberOf(memberOf(event, 'pull_request'), 'head'), 'sha');
    if (typeof head === 'string')
        return head;
    throw new problem/* Problem */.AF('context/missing', 'the payload of the event names no head of the pull request');
}
function memberOf(value, name) {
    return (0,json/* isJsonObject */.OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./packages/common/src/domain/sbom/snapshot-correlator.ts



function snapshotCorrelator({ repository, workflowRef, job }, { matrix, path }) {
    const [workflow = ''] = workflowRef.replace(`${repository}/`, '').split('@');
    return [workflow, job, matrixDigest(matrix), path === '' ? '.' : path].join('/');
}
function matrixDigest(text) {
    const matrix = (0,json/* parseJson */.qF)(text ?? 'null', {
        file: 'input "matrix"',
        protoKeys: 'keep',
        code: 'input/invalid',
    });
    if (!(0,json/* isJsonObject */.OW)(matrix) || Object.keys(matrix).length === 0)
        return '-';
    return (0,digest/* sha256 */.sc)((0,canonical_json/* formatCanonicalJson */.u)(matrix)).slice(0, 16);
}

// EXTERNAL MODULE: ./packages/common/src/core/version.ts
var version = __webpack_require__(97383);
// EXTERNAL MODULE: ./packages/common/src/formats/suite-uris.ts
var suite_uris = __webpack_require__(76838);
;// CONCATENATED MODULE: ./packages/common/src/formats/dependency-snapshot.ts







const DETECTOR = 'secure-build';
function formatDependencySnapshot(snapshot) {
    const { sha, ref, job, scanned, manifests } = snapshot;
    const body = (0,canonical_json/* canonicalBytes */.M)({
        version: 0,
        sha,
        ref,
        job: { id: job.id, correlator: job.correlator, html_url: job.url },
        detector: { name: DETECTOR, version: version/* suiteVersion */.D, url: suite_uris/* suiteRepository */.V3 },
        scanned: (0,instant/* formatInstant */.r)(scanned),
        manifests: keyed(manifests, ({ path }) => path, formatManifest),
    });
    if (body.length <= limits/* limits */.F.snapshotBytes)
        return body;
    throw new problem/* Problem */.AF('limit/exceeded', `a dependency snapshot of ${body.length} bytes is larger than the limit "snapshotBytes" (${limits/* limits */.F.snapshotBytes})`, { hint: 'Submit the tree in parts: one step for each folder, named by "source-path".' });
}
function formatManifest({ path, packages }) {
    return {
        name: path,
        file: { source_location: path },
        resolved: keyed(packages, ({ purl }) => purl, formatPackage),
    };
}
function formatPackage({ purl, relationship, scope, dependencies }) {
    return {
        package_url: purl,
        relationship,
        scope,
        dependencies: [...new Set(dependencies)].sort(order/* byCodeUnits */.C),
    };
}
function keyed(items, keyOf, format) {
    const byKey = new Map(items.map((item) => [keyOf(item), format(item)]));
    if (byKey.size < items.length)
        throw new TypeError('two parts of a dependency snapshot have one name');
    return Object.fromEntries(byKey);
}

;// CONCATENATED MODULE: ./actions/sbom/src/submission.ts









function planSubmission({ inputs, ports, context, }) {
    if (!inputs['dependency-snapshot'])
        return undefined;
    if (context.kind !== 'workflow') {
        throw new problem/* Problem */.AF('input/invalid', 'input "dependency-snapshot": a snapshot is of a commit and a job on GitHub, and this is a laptop', { hint: 'Leave it out here, and set it in a job with "permissions: contents: write".' });
    }
    const token = inputs['github-token'];
    if (token === undefined)
        throw new problem/* Problem */.AF('input/invalid', 'input "github-token" is needed to submit the dependency snapshot');
    return async (inventory) => {
        if (failing(inventory.findings, inputs).length > 0)
            return withheld;
        const body = await snapshotBody(inventory, inputs, ports, context);
        return report(await submission_submit(body, token, ports, context));
    };
}
const withheld = {
    text: 'not submitted: the inventory is not whole',
    annotations: [
        {
            kind: 'warning',
            message: 'No dependency snapshot was submitted: GitHub would take the packages that this inventory lacks for removed.',
        },
    ],
};
async function snapshotBody(inventory, inputs, ports, context) {
    const { github, workspace } = context;
    const { lockfiles, root } = inventory.tree;
    const { serverUrl, repository, runId, runAttempt, ref } = github;
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, inputs['source-path']));
    return formatDependencySnapshot({
        sha: await snapshotCommit(ports, github),
        ref,
        job: {
            id: runId,
            correlator: inputs['snapshot-correlator'] ?? snapshotCorrelator(github, { matrix: inputs.matrix, path }),
            url: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
        },
        scanned: ports.clock.now(),
        manifests: toSnapshotManifests(lockfiles.flatMap((reading) => (reading.status === 'read' ? [reading] : [])), {
            folder: await pathInRepository(ports.files, workspace, root),
            devDependencies: inputs['dev-dependencies'],
        }),
    });
}
async function submission_submit(body, token, ports, { github: { apiUrl, repository } }) {
    const [{ openGithubApi }, { submitSnapshot }, { deadlineIn }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3728).then(__webpack_require__.bind(__webpack_require__, 93728)),
        __webpack_require__.e(/* import() */ 3241).then(__webpack_require__.bind(__webpack_require__, 33241)),
        __webpack_require__.e(/* import() */ 4788).then(__webpack_require__.bind(__webpack_require__, 4788)),
    ]);
    const api = openGithubApi(ports, { url: apiUrl, repository, token });
    try {
        return await submitSnapshot(api, body, deadlineIn(ports, limits/* limits */.F.serviceDeadlineMs));
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF) || error.code !== 'service/unavailable')
            throw error;
        const hint = 'Run the job again later; the SBOMs are written, and the dependency graph is as it was.';
        throw new problem/* Problem */.AF(error.code, error.message, { hint, cause: error });
    }
}
function report({ id, result, message }) {
    const said = message === '' ? '' : `: ${message}`;
    if (result === 'SUCCESS')
        return { id, text: `${id}, in the dependency graph${said}`, annotations: [] };
    const kept = `kept, and the dependency graph stays as it was${said}`;
    return {
        id,
        text: `${id}, ${kept}`,
        annotations: [{ kind: 'notice', message: `Dependency snapshot ${id} was ${kept}` }],
    };
}

;// CONCATENATED MODULE: ./actions/sbom/src/run.ts








async function run({ inputs, ports, context }) {
    const folder = (0,external_node_path_.resolve)(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
    await (0,outside_link/* refuseOutsideLink */.K)(ports.files, context.workspace, folder, 'evidence-path');
    const producer = (0,suite_version/* producerOf */._)('sbom');
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, producer);
    const submit = planSubmission({ inputs, ports, context });
    const inventory = await generate(inputs, ports, context, producer, folder);
    const artifactRoot = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const recorded = await record(ports.files, artifactRoot, evidence, inputs['artifact-path'], inventory);
    const submission = await submit?.(inventory);
    return outcomeOf(inventory, recorded, inputs, submission);
}


/***/ }),

/***/ 87747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ knownLockfileKinds),
/* harmony export */   r: () => (/* binding */ knownLockfile)
/* harmony export */ });
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17984);

const knownNames = new Map([
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
    ['yarn.lock', 'Yarn'],
    ['pnpm-lock.yaml', 'pnpm'],
    ['bun.lock', 'Bun'],
    ['bun.lockb', 'Bun (binary)'],
    ['deno.lock', 'Deno'],
    ['Cargo.lock', 'Cargo'],
    ['poetry.lock', 'Poetry'],
    ['uv.lock', 'uv'],
    ['pdm.lock', 'PDM'],
    ['pylock.toml', 'Python (PEP 751)'],
    ['Pipfile.lock', 'Pipenv'],
    ['go.mod', 'Go'],
    ['go.work', 'Go workspace'],
    ['composer.lock', 'Composer'],
    ['packages.lock.json', 'NuGet'],
    ['project.assets.json', 'NuGet'],
    ['Gemfile.lock', 'Bundler'],
    ['gems.locked', 'Bundler'],
    ['gradle.lockfile', 'Gradle'],
    ['buildscript-gradle.lockfile', 'Gradle'],
    ['mix.lock', 'Mix'],
    ['pubspec.lock', 'pub'],
    ['Package.resolved', 'SwiftPM'],
    ['Podfile.lock', 'CocoaPods'],
    ['Cartfile.resolved', 'Carthage'],
    ['conan.lock', 'Conan'],
    ['flake.lock', 'Nix'],
    ['.terraform.lock.hcl', 'Terraform'],
    ['Chart.lock', 'Helm'],
    ['MODULE.bazel.lock', 'Bazel'],
    ['conda-lock.yml', 'conda'],
    ['pixi.lock', 'pixi'],
    ['rebar.lock', 'Rebar'],
    ['stack.yaml.lock', 'Stack'],
    ['cabal.project.freeze', 'Cabal'],
    ['Manifest.toml', 'Julia'],
    ['renv.lock', 'renv'],
    ['cpanfile.snapshot', 'Carton'],
]);
const REQUIREMENTS = /(?:^|\/)(?:requirements[^/]*|[^/]*requirements)\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/;
const DOTNET_DEPS = /\.deps\.json$/;
const knownLockfileKinds = knownNames.size + 2;
function knownLockfile(path) {
    const byName = knownNames.get((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
    if (byName !== undefined)
        return byName;
    if (REQUIREMENTS.test(path))
        return 'pip';
    return DOTNET_DEPS.test(path) ? '.NET' : undefined;
}


/***/ })

};
