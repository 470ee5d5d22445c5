export const id = 8408;
export const ids = [8408];
export const modules = {

/***/ 18408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ociStore: () => (/* binding */ ociStore)
});

// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var core_digest = __webpack_require__(21387);
// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/core/map-concurrently.ts
var map_concurrently = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/formats/oci/manifest.ts
var oci_manifest = __webpack_require__(2309);
;// CONCATENATED MODULE: ./packages/common/src/formats/oci/bundle-referrer.ts

const BUNDLE_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.3\+json|\+json; ?version="?0\.[123]"?)$/;
function bundleReferrer(options) {
    const { subject, bundle, content, predicateType, created } = options;
    const annotations = new Map([
        ['dev.sigstore.bundle.content', content],
        ...(predicateType === undefined ? [] : [['dev.sigstore.bundle.predicateType', predicateType]]),
        ...(created === undefined ? [] : [['org.opencontainers.image.created', created]]),
    ]);
    const { mediaType, digest, sizeBytes } = subject;
    const bytes = (0,oci_manifest/* formatOciManifest */.ij)({
        artifactType: bundle.mediaType,
        config: (0,oci_manifest/* describe */.q0)(oci_manifest/* emptyConfig */.i4, oci_manifest/* ociTypes */.Br.empty),
        layers: [bundle],
        subject: { mediaType, digest, sizeBytes, annotations: new Map() },
        annotations,
    });
    return {
        bytes,
        descriptor: { ...(0,oci_manifest/* describe */.q0)(bytes, oci_manifest/* ociTypes */.Br.manifest), artifactType: bundle.mediaType, annotations },
    };
}
function isBundleType(mediaType) {
    return BUNDLE_TYPE.test(mediaType);
}
function bundleLayerOf(manifest, subject) {
    const type = manifest.artifactType ?? manifest.config.mediaType;
    const [layer, ...others] = manifest.layers;
    if (!isBundleType(type) || manifest.subject?.digest !== subject || others.length > 0)
        return undefined;
    return layer !== undefined && isBundleType(layer.mediaType) ? layer : undefined;
}
function fallbackTag(subject) {
    const [algorithm, hex = ''] = subject.split(':');
    return `${algorithm}-${hex.slice(0, 64)}`;
}

// EXTERNAL MODULE: ./packages/common/src/formats/oci/reference.ts
var reference = __webpack_require__(70547);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
// EXTERNAL MODULE: ./packages/common/src/edges/retry.ts
var retry = __webpack_require__(4788);
// EXTERNAL MODULE: ./packages/common/src/edges/settle.ts
var settle = __webpack_require__(19127);
// EXTERNAL MODULE: ./packages/common/src/edges/registries/client.ts + 3 modules
var client = __webpack_require__(18503);
// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
// EXTERNAL MODULE: ./packages/common/src/formats/link-header.ts
var link_header = __webpack_require__(28898);
// EXTERNAL MODULE: ./packages/common/src/edges/service-call.ts
var service_call = __webpack_require__(78862);
;// CONCATENATED MODULE: ./packages/common/src/edges/registries/repository.ts











const MANIFEST_TYPES = [oci_manifest/* ociTypes */.Br.manifest, oci_manifest/* ociTypes */.Br.index, oci_manifest/* ociTypes */.Br.dockerManifest, oci_manifest/* ociTypes */.Br.dockerList].join(', ');
class Repository {
    #client;
    #ports;
    constructor(client, ports) {
        this.#client = client;
        this.#ports = ports;
    }
    async subject(digest) {
        const found = await (0,settle/* untilSettled */.Q)(this.#ports, () => this.manifest(digest));
        if (found === undefined) {
            throw new problem/* Problem */.AF('service/refused', `${this.#client.service} has no manifest ${digest} in this repository`, {
                hint: 'Push the image first; signatures are attached to what is there.',
            });
        }
        return { ...(0,oci_manifest/* describe */.q0)(found.bytes, found.mediaType), digest };
    }
    manifest(digest) {
        return this.#client.call({
            method: 'GET',
            url: this.#client.path(`manifests/${digest}`),
            may: 'pull',
            headers: { accept: MANIFEST_TYPES },
            maxBytes: limits/* limits */.F.ociManifestBytes,
        }, {
            read: (response) => {
                const bytes = this.#proved(response, digest);
                if (bytes.kind === 'again')
                    return bytes;
                const { mediaType } = (0,oci_manifest/* parseOciManifest */.Ke)(bytes.value);
                const given = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
                return (0,retry.done)({ bytes: bytes.value, mediaType: mediaType ?? given });
            },
            judge: absent,
        });
    }
    blob(digest) {
        return this.#client.call({
            method: 'GET',
            url: this.#client.path(`blobs/${digest}`),
            may: 'pull',
            headers: { accept: '*/*' },
            maxBytes: limits/* limits */.F.bundleBytes,
        }, { read: (response) => this.#proved(response, digest), judge: absent });
    }
    async pushBlob(bytes) {
        const { digest } = (0,oci_manifest/* describe */.q0)(bytes, '');
        const present = await this.#client.call({
            method: 'HEAD',
            url: this.#client.path(`blobs/${digest}`),
            may: 'push',
            maxBytes: limits/* limits */.F.ociManifestBytes,
        }, { read: ({ headers }) => (0,retry.done)(headers.get('docker-content-digest')), judge: absent });
        if (present === digest)
            return;
        const location = await this.#client.call({
            method: 'POST',
            url: this.#client.path('blobs/uploads/'),
            may: 'push',
            maxBytes: limits/* limits */.F.ociManifestBytes,
        }, {
            read: () => (0,retry.again)('began no upload'),
            judge: ({ status, headers }) => (status === 202 ? (0,retry.done)(headers.get('location')) : undefined),
        });
        await this.#client.call({
            method: 'PUT',
            url: this.#client.uploadAddress(location, digest),
            may: 'push',
            headers: { 'content-type': 'application/octet-stream' },
            body: bytes,
            maxBytes: limits/* limits */.F.ociManifestBytes,
        }, { read: wasCreated, judge: conflict });
    }
    pushManifest(bytes, mediaType) {
        return this.#put((0,oci_manifest/* describe */.q0)(bytes, mediaType).digest, bytes, mediaType);
    }
    async referrers(subject) {
        const all = [];
        let url = this.#client.path(`referrers/${subject}`);
        for (let pages = 0; url !== undefined; pages += 1) {
            if (pages >= limits/* limits */.F.pages || all.length > limits/* limits */.F.ociDescriptors)
                throw new problem/* Problem */.AF('limit/exceeded', `${this.#client.service} lists too many referrers of ${subject}`);
            const page = await this.#referrersPage(url);
            if (page === undefined)
                return undefined;
            all.push(...page.index.manifests);
            url = page.next;
        }
        return all;
    }
    async fallback(subject) {
        const index = await this.#client.call({
            method: 'GET',
            url: this.#client.path(`manifests/${fallbackTag(subject)}`),
            may: 'pull',
            headers: { accept: oci_manifest/* ociTypes */.Br.index },
            maxBytes: limits/* limits */.F.ociManifestBytes,
        }, { read: readManifestJson, judge: absent });
        if (index === undefined)
            return [];
        if (index.kind === 'index')
            return index.manifests;
        throw (0,service_call.wrongAnswer)(this.#client, `the tag ${fallbackTag(subject)} is no index`);
    }
    async addFallback(subject, descriptor) {
        const added = await (0,settle/* untilSettled */.Q)(this.#ports, async () => {
            const listed = await this.fallback(subject);
            if (listed.some(({ digest }) => digest === descriptor.digest))
                return true;
            await this.#put(fallbackTag(subject), (0,oci_manifest/* formatOciIndex */.TJ)([...listed, descriptor]), oci_manifest/* ociTypes */.Br.index);
            return undefined;
        });
        if (added === true)
            return;
        throw new problem/* Problem */.AF('store/differs', `${this.#client.service} does not keep our entry in ${fallbackTag(subject)}`);
    }
    #put(reference, bytes, mediaType) {
        const { digest } = (0,oci_manifest/* describe */.q0)(bytes, mediaType);
        return this.#client.call({
            method: 'PUT',
            url: this.#client.path(`manifests/${reference}`),
            may: 'push',
            headers: { 'content-type': mediaType },
            body: bytes,
            maxBytes: limits/* limits */.F.ociManifestBytes,
        }, {
            read: (response) => {
                if (response.status !== 201)
                    return (0,retry.again)(`answered ${response.status} instead of 201`);
                const stored = response.headers.get('docker-content-digest') ?? digest;
                if (stored !== digest)
                    throw new problem/* Problem */.AF('store/differs', `${this.#client.service} stored ${stored.slice(0, 80)}, not ${digest}`);
                return (0,retry.done)(response.headers.get('oci-subject'));
            },
            judge: ({ status }) => (status === 202 || status === 409 ? (0,retry.done)(undefined) : undefined),
        });
    }
    #referrersPage(url) {
        return this.#client.call({
            method: 'GET',
            url,
            may: 'pull',
            headers: { accept: oci_manifest/* ociTypes */.Br.index },
            maxBytes: limits/* limits */.F.ociManifestBytes,
        }, {
            read: (response) => {
                const index = readManifestJson(response);
                if (index.kind === 'again')
                    return index;
                if (index.value.kind !== 'index')
                    throw (0,service_call.wrongAnswer)(this.#client, 'its referrers are no index');
                return (0,retry.done)({ index: index.value, next: this.#nextPage(response) });
            },
            judge: absent,
        });
    }
    #nextPage(response) {
        const next = (0,link_header/* nextLink */.I)(response.headers.get('link'));
        if (next === undefined)
            return undefined;
        const { origin } = this.#client;
        const url = URL.canParse(next, origin) ? new URL(next, origin) : undefined;
        if (url?.origin !== origin)
            throw (0,service_call.wrongAnswer)(this.#client, 'the next page of referrers is on another host');
        return url.pathname + url.search;
    }
    #proved({ body, headers }, digest) {
        const { algorithm } = (0,reference/* splitOciDigest */.cd)(digest);
        const given = `${algorithm}:${(0,core_digest/* digestHex */.sU)(algorithm, body)}`;
        if (given === digest)
            return (0,retry.done)(body);
        if (/^text\/html\b/i.test(headers.get('content-type') ?? '') || !isJson(body))
            return (0,retry.again)('gave something else than what was asked for');
        throw new problem/* Problem */.AF('store/differs', `${this.#client.service} gave back ${given} for ${digest}`);
    }
}
function absent({ status }) {
    return status === 404 ? (0,retry.done)(undefined) : undefined;
}
function wasCreated({ status }) {
    return status === 201 ? (0,retry.done)(true) : (0,retry.again)(`answered ${status} instead of 201`);
}
function conflict({ status }) {
    return status === 409 ? (0,retry.done)(true) : undefined;
}
function readManifestJson(response) {
    const json = (0,service_call.readJson)(response);
    return json.kind === 'again' ? json : (0,retry.done)((0,oci_manifest/* parseOciManifest */.Ke)(response.body));
}
function isJson(bytes) {
    try {
        (0,json/* parseJson */.qF)(bytes, { maxBytes: bytes.length, protoKeys: 'keep' });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/common/src/edges/registries/oci.ts












function ociStore(options) {
    const { images, ports, deadlineMs } = options;
    const place = `referrers of ${[...new Set(images.map(reference/* formatOciName */.m0))].join(', ')}`;
    const open = (image) => new Repository(new client/* RegistryClient */.b(options, image, (0,retry.deadlineIn)(ports, deadlineMs)), ports);
    const about = (subjects) => images.filter((image) => isAbout(subjects, image));
    return {
        id: 'oci',
        place,
        async prepare() {
            for (const image of images)
                await open(image).subject(image.digest);
        },
        async store(bundle) {
            const subjects = about(bundle.subjects);
            if (subjects.length === 0)
                return { kind: 'not-applicable', place, because: 'the bundle is about none of the images' };
            let present = true;
            for (const image of subjects) {
                const wasPresent = await attach(open(image), image, bundle, options);
                present = wasPresent && present;
            }
            const [first] = subjects;
            return {
                kind: 'stored',
                place,
                present,
                ...(first === undefined ? {} : { id: `${(0,reference/* formatOciName */.m0)(first)}@${first.digest}` }),
            };
        },
        async read() {
            const found = await (0,map_concurrently/* mapConcurrently */.X)(images, limits/* limits */.F.hashPool, (image) => readAttached(open(image), image));
            return found.flat();
        },
    };
}
function isAbout(subjects, { digest }) {
    const { algorithm, hex } = (0,reference/* splitOciDigest */.cd)(digest);
    return subjects.some((subject) => subject.digest[algorithm] === hex);
}
async function attach(repository, image, bundle, { ports, created }) {
    const { bytes, content, predicateType } = bundle;
    const referrer = bundleReferrer({
        subject: await repository.subject(image.digest),
        bundle: (0,oci_manifest/* describe */.q0)(bytes, sigstore_bundle/* BUNDLE_MEDIA_TYPE */.NV),
        content: content === 'statement' ? 'dsse-envelope' : 'message-signature',
        ...(predicateType === undefined ? {} : { predicateType }),
        ...(created === undefined ? {} : { created }),
    });
    const { digest } = referrer.descriptor;
    const wasPresent = (await repository.manifest(digest)) !== undefined;
    let noted;
    if (!wasPresent) {
        await repository.pushBlob(oci_manifest/* emptyConfig */.i4);
        await repository.pushBlob(bytes);
        noted = await repository.pushManifest(referrer.bytes, oci_manifest/* ociTypes */.Br.manifest);
    }
    const manifest = await (0,settle/* untilSettled */.Q)(ports, () => repository.manifest(digest));
    const stored = await (0,settle/* untilSettled */.Q)(ports, () => repository.blob(`sha256:${(0,core_digest/* sha256 */.sc)(bytes)}`));
    if (manifest === undefined || stored === undefined) {
        const name = (0,reference/* formatOciName */.m0)(image);
        throw new problem/* Problem */.AF('store/differs', `${name} does not give back what was pushed for ${bundle.safeAt}`);
    }
    if (noted !== image.digest)
        await requireListed(ports, repository, image.digest, referrer.descriptor);
    return wasPresent;
}
async function requireListed(ports, repository, subject, descriptor) {
    const listing = await (0,settle/* untilSettled */.Q)(ports, async () => {
        const listed = await repository.referrers(subject);
        if (listed === undefined)
            return 'none';
        return listed.some(({ digest }) => digest === descriptor.digest) ? 'listed' : undefined;
    });
    if (listing !== 'listed')
        await repository.addFallback(subject, descriptor);
}
async function readAttached(repository, image) {
    const listed = [
        ...((await repository.referrers(image.digest)) ?? []),
        ...(await repository.fallback(image.digest)),
    ];
    const distinct = new Map(listed.map((descriptor) => [descriptor.digest, descriptor]));
    const bundles = [];
    for (const { digest, artifactType } of distinct.values()) {
        if (!mayBeBundle(artifactType))
            continue;
        const found = await repository.manifest(digest);
        const manifest = found === undefined ? undefined : (0,oci_manifest/* parseOciManifest */.Ke)(found.bytes);
        const layer = manifest?.kind === 'manifest' ? bundleLayerOf(manifest, image.digest) : undefined;
        if (layer === undefined)
            continue;
        const from = `${(0,reference/* formatOciName */.m0)(image)}@${digest}`;
        const bytes = await repository.blob(layer.digest);
        if (bytes === undefined)
            throw new problem/* Problem */.AF('store/differs', `${from} lists a bundle that its registry does not have`);
        bundles.push({ from, bytes });
    }
    return bundles;
}
function mayBeBundle(artifactType) {
    return artifactType === undefined || artifactType === oci_manifest/* ociTypes */.Br.empty || isBundleType(artifactType);
}


/***/ }),

/***/ 19127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ untilSettled)
/* harmony export */ });
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 16_000, 32_000];
async function untilSettled({ clock }, look) {
    for (const waitMs of WAITS_MS) {
        const seen = await look();
        if (seen !== undefined)
            return seen;
        await clock.sleep(waitMs);
    }
    return look();
}


/***/ }),

/***/ 28898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nextLink)
/* harmony export */ });
function nextLink(header) {
    if (header === undefined || header.length > 8192)
        return undefined;
    for (const [, target = '', parameters = ''] of header.matchAll(/<([^<>]*)>([^<]*)/g)) {
        const relation = /(?:^|;)\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
        const kinds = (relation?.[1] ?? relation?.[2] ?? '').toLowerCase().split(/\s+/);
        if (kinds.includes('next'))
            return target;
    }
    return undefined;
}


/***/ })

};
