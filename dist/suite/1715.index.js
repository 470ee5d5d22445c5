export const id = 1715;
export const ids = [1715];
export const modules = {

/***/ 10564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/common/src/domain/outside-link.ts
var outside_link = __webpack_require__(68320);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/evidence.ts + 1 modules
var evidence_evidence = __webpack_require__(79340);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/seal.ts + 1 modules
var evidence_seal = __webpack_require__(73428);
// EXTERNAL MODULE: ./packages/common/src/core/problem.ts
var problem = __webpack_require__(62744);
// EXTERNAL MODULE: ./packages/common/src/core/verdict.ts
var core_verdict = __webpack_require__(71426);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/verify.ts + 2 modules
var verify = __webpack_require__(93993);
// EXTERNAL MODULE: ./packages/common/src/core/did-you-mean.ts
var did_you_mean = __webpack_require__(21484);
// EXTERNAL MODULE: ./packages/common/src/core/digest.ts
var digest = __webpack_require__(21387);
;// CONCATENATED MODULE: ./packages/common/src/domain/policy/inspection.ts

function inspectArtifacts({ artifacts }, inspect) {
    const findings = [];
    for (const artifact of artifacts) {
        const fault = inspect(artifact);
        if (fault !== undefined)
            findings.push({ subject: artifact.name, ...fault });
    }
    return { evaluated: artifacts.length, findings };
}
function statementsOf({ statements }, predicateTypes) {
    return statements.filter(({ verified }) => predicateTypes.includes(verified.statement.predicateType));
}
function statementsAbout(evidence, { sha256 }, predicateTypes) {
    return statementsOf(evidence, predicateTypes).filter(({ verified }) => verified.artifacts.includes(sha256));
}
function inspectPredicates(evidence, statements, word, objection) {
    if (statements.length === 0)
        return missing(evidence, `no verified ${word} statement names its digest`);
    for (const { bundleName, verified } of statements) {
        try {
            const reason = objection(verified.statement.predicate);
            if (reason !== undefined)
                return { verdict: 'fail', message: `${bundleName}: ${reason}` };
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.AF))
                throw error;
            return { verdict: 'not-verified', message: `${bundleName}: ${error.message}` };
        }
    }
    return undefined;
}
function missing({ unverified }, message) {
    const unreadable = unverified.filter(({ kind }) => kind === 'unreadable').map(({ name }) => name);
    if (unreadable.length === 0)
        return { verdict: 'fail', message };
    const list = unreadable.slice(0, 3).join(', ');
    const more = unreadable.length > 3 ? ` and ${unreadable.length - 3} more` : '';
    return { verdict: 'not-verified', message: `${message}; not readable: ${list}${more}` };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/policy/settings.ts

function required(shape, meaning) {
    return { shape, meaning, presence: 'required' };
}
function optional(shape, meaning) {
    return { shape, meaning, presence: 'optional' };
}
function withDefault(shape, fallback, meaning) {
    return { shape, meaning, presence: 'default', fallback };
}
const settings_text = {
    expected: 'text',
    read(node, path, reading) {
        if (node.kind === 'text' && node.value.trim() !== '')
            return node.value;
        if (node.kind === 'number')
            return wrong(node, path, `text: quote it ("${node.spelled}")`, reading);
        if (node.kind === 'flag')
            return wrong(node, path, 'text: quote it', reading);
        return wrong(node, path, 'text', reading);
    },
};
const flag = {
    expected: 'true or false',
    read(node, path, reading) {
        return node.kind === 'flag' ? node.value : wrong(node, path, this.expected, reading);
    },
};
function wholeNumber(min, max) {
    const expected = `a whole number from ${min} to ${max}`;
    return {
        expected,
        read(node, path, reading) {
            const sound = node.kind === 'number' && /^\d+$/.test(node.spelled) && node.value >= min && node.value <= max;
            return sound ? node.value : wrong(node, path, expected, reading);
        },
    };
}
function oneOf(values, later = []) {
    const expected = `one of ${values.join(', ')}`;
    return {
        expected,
        read(node, path, reading) {
            const word = node.kind === 'text' ? node.value : undefined;
            const known = values.find((value) => value === word);
            if (known !== undefined)
                return known;
            if (word === undefined)
                return wrong(node, path, expected, reading);
            if (later.includes(word)) {
                return refuse(node, 'policy/not-in-this-version', `${path}: "${word}" ${NOT_YET}`, reading);
            }
            return wrong(node, path, expected, reading, (0,did_you_mean/* didYouMean */.a)(word, values));
        },
    };
}
function textLike(pattern, expected) {
    return {
        expected,
        read(node, path, reading) {
            const value = settings_text.read(node, path, reading);
            if (value === undefined || pattern.test(value))
                return value;
            return wrong(node, path, expected, reading);
        },
    };
}
const NAME_PATTERN = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const settings_name = textLike(NAME_PATTERN, 'a letter, then at most 63 letters, digits, ".", "_" or "-"');
function listOf(item) {
    const expected = `a list of at least one item (${item.expected})`;
    return {
        expected,
        read(node, path, reading) {
            if (node.kind !== 'list' || node.items.length === 0)
                return wrong(node, path, expected, reading);
            const values = [];
            for (const [index, child] of node.items.entries()) {
                const value = item.read(child, `${path}[${index}]`, reading);
                if (value === undefined)
                    continue;
                if (values.includes(value)) {
                    refuse(child, 'policy/invalid-value', `${path}[${index}]: "${value}" stands twice`, reading);
                }
                values.push(value);
            }
            return values;
        },
    };
}
function mapOf(item) {
    const expected = 'a map of names';
    return {
        expected,
        read(node, path, reading) {
            if (node.kind !== 'map')
                return wrong(node, path, expected, reading);
            const values = new Map();
            for (const [key, { keyAt, value }] of node.entries) {
                settings_name.read({ kind: 'text', value: key, at: keyAt }, `${path}: a name`, reading);
                const read = item.read(value, `${path}.${key}`, reading);
                if (read !== undefined)
                    values.set(key, read);
            }
            return values;
        },
    };
}
function record(fields, later = []) {
    const expected = `a map with the keys ${Object.keys(fields).join(', ')}`;
    return {
        expected,
        read(node, path, reading) {
            if (node.kind !== 'map')
                return wrong(node, path, expected, reading);
            refuseUnknownKeys(node, path, Object.keys(fields), later, reading);
            const values = {};
            for (const [key, field] of Object.entries(fields)) {
                const entry = node.entries.get(key);
                if (entry !== undefined)
                    values[key] = field.shape.read(entry.value, inside(path, key), reading);
                else if (field.presence === 'default')
                    values[key] = field.fallback;
                else if (field.presence === 'required') {
                    const message = `${path === '' ? 'the policy' : path} has no "${key}" (expected ${field.shape.expected})`;
                    refuse(node, field.shape.absent ?? 'policy/invalid-value', message, reading);
                }
            }
            return values;
        },
    };
}
const signerName = definedName('trust.signers', 'policy/unknown-signer', ({ signerNames }) => signerNames);
const stageName = definedName('stages', 'policy/unknown-stage', ({ stageNames }) => stageNames);
function definedName(place, code, namesOf) {
    return {
        expected: `a name under ${place}`,
        read(node, path, reading) {
            const word = settings_text.read(node, path, reading);
            const known = namesOf(reading);
            if (word === undefined || known.includes(word))
                return word;
            const hint = (0,did_you_mean/* didYouMean */.a)(word, known) || ` Known names: ${known.join(', ') || 'none'}.`;
            return refuse(node, code, `${path}: ${place} has no ${JSON.stringify(word)}.${hint}`, reading);
        },
    };
}
function refuse({ at }, code, message, { faults }) {
    faults.push({ code, message, at });
    return undefined;
}
function recordedSettings(settings) {
    return settings;
}
const NOT_YET = 'is not in this version, and a policy is never applied in part';
function refuseUnknownKeys(node, path, known, later, reading) {
    for (const [key, { keyAt: at }] of node.entries) {
        if (known.includes(key))
            continue;
        if (later.includes(key))
            refuse({ at }, 'policy/not-in-this-version', `"${inside(path, key)}" ${NOT_YET}`, reading);
        else {
            const place = path === '' ? 'the policy' : path;
            const message = `unknown key ${JSON.stringify(key)} in ${place}.${(0,did_you_mean/* didYouMean */.a)(key, known)}`;
            refuse({ at }, 'policy/unknown-key', message, reading);
        }
    }
}
function wrong(node, path, expected, reading, hint = '') {
    const end = hint === '' ? '' : `.${hint}`;
    const message = `${path === '' ? 'the policy' : path}: expected ${expected}; got ${describe(node)}${end}`;
    return refuse(node, 'policy/invalid-value', message, reading);
}
function describe(node) {
    switch (node.kind) {
        case 'text':
            return JSON.stringify(node.value.length > 60 ? `${node.value.slice(0, 60)}…` : node.value);
        case 'number':
            return `the number ${node.spelled}`;
        case 'flag':
            return String(node.value);
        case 'nothing':
            return 'nothing';
        case 'list':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'map':
            return 'a map';
    }
}
const inside = (path, key) => (path === '' ? key : `${path}.${key}`);

;// CONCATENATED MODULE: ./packages/common/src/domain/policy/rule.ts

function defineRule(definition) {
    const shape = record(definition.settings, definition.laterSettings);
    return {
        id: definition.id,
        title: definition.title,
        why: definition.why,
        remedy: definition.remedy,
        settings: definition.settings,
        bind(node, path, reading) {
            const faultsBefore = reading.faults.length;
            const settings = shape.read(node, path, reading);
            if (settings === undefined || reading.faults.length > faultsBefore)
                return undefined;
            const contradiction = definition.contradiction?.(settings);
            if (contradiction !== undefined) {
                return refuse(node, 'policy/invalid-value', `${path}: ${contradiction}`, reading);
            }
            return {
                settings: recordedSettings(settings),
                check: (evidence) => definition.check(evidence, settings),
            };
        },
    };
}

;// CONCATENATED MODULE: ./packages/common/src/domain/policy/rules/checksums-present.ts


const checksumsPresent = defineRule({
    id: 'checksums.present',
    title: 'The list of checksums covers every artifact and matches it',
    why: 'A file that the build did not list may have come from anywhere.',
    remedy: 'Let the build record what it made, sign and seal the evidence, and gate exactly those files.',
    settings: {},
    check(evidence) {
        const { checksums } = evidence;
        return inspectArtifacts(evidence, ({ name, sha256 }) => {
            if (checksums.kind === 'absent')
                return { verdict: 'fail', message: 'the evidence folder has no subjects.json' };
            if (checksums.kind === 'unreadable') {
                return { verdict: 'not-verified', message: `subjects.json cannot be read: ${checksums.reason}` };
            }
            if (checksums.kind === 'unsealed') {
                return { verdict: 'not-verified', message: `subjects.json could be anybody's: ${checksums.reason}` };
            }
            const listed = checksums.subjects.filter((subject) => subject.name === name);
            if (listed.length === 0)
                return { verdict: 'fail', message: 'subjects.json does not list it' };
            const other = listed.find(({ digest }) => digest.sha256 !== sha256);
            if (other === undefined)
                return undefined;
            return {
                verdict: 'fail',
                message: `subjects.json lists sha256:${other.digest.sha256}, the file has sha256:${sha256}`,
            };
        });
    },
});

// EXTERNAL MODULE: ./packages/common/src/formats/in-toto.ts
var in_toto = __webpack_require__(90266);
// EXTERNAL MODULE: ./packages/common/src/formats/slsa-provenance.ts
var slsa_provenance = __webpack_require__(1229);
;// CONCATENATED MODULE: ./packages/common/src/domain/policy/rules/provenance-present.ts




const provenancePresent = defineRule({
    id: 'provenance.present',
    title: 'A verified provenance statement names the digest of each artifact',
    why: 'Without it nobody can say from which source and by which build the file was made.',
    remedy: 'Run the action "provenance" over these files, sign its statement, and pass both to the gate.',
    settings: {},
    check(evidence) {
        return inspectArtifacts(evidence, (artifact) => {
            const statements = statementsAbout(evidence, artifact, [in_toto/* predicateTypes */.ZR.slsaProvenance]);
            return inspectPredicates(evidence, statements, 'provenance', (predicate) => {
                (0,slsa_provenance/* parseSlsaProvenance */.w$)(predicate);
                return undefined;
            });
        });
    },
});

;// CONCATENATED MODULE: ./packages/common/src/domain/policy/rules/reproducible-required.ts




const reproducibleRequired = defineRule({
    id: 'reproducible.required',
    title: 'A verified result says that each artifact was built again with the same bytes',
    why: 'A build that gives the same bytes in another place was not altered on its way by the first one.',
    remedy: 'Run the action "reproducibility-check", mend the differences that it names, and sign its result.',
    settings: {
        level: withDefault(oneOf(['byte'], ['reencoded', 'metadata', 'normalized']), 'byte', 'How equal the builds must be.'),
    },
    laterSettings: ['minOperators'],
    check(evidence, { level }) {
        return inspectArtifacts(evidence, (artifact) => {
            const statements = statementsAbout(evidence, artifact, [in_toto/* predicateTypes */.ZR.reproducibility]);
            return inspectPredicates(evidence, statements, 'reproducibility', (predicate) => {
                if (predicate.mode !== 'rebuild')
                    return 'the files were compared, not built again (mode is not "rebuild")';
                if (predicate.result !== 'reproduced')
                    return `the result is ${JSON.stringify(predicate.result)}`;
                if (predicate.level !== level)
                    return `the level is ${JSON.stringify(predicate.level)}`;
                if ((predicate.incomplete ?? false) !== false)
                    return 'the comparison is incomplete';
                return undefined;
            });
        });
    },
});

// EXTERNAL MODULE: ./packages/common/src/core/json.ts
var json = __webpack_require__(64509);
;// CONCATENATED MODULE: ./packages/common/src/domain/policy/rules/sbom-present.ts





const FORMATS = ['cyclonedx', 'spdx'];
const sbomPresent = defineRule({
    id: 'sbom.present',
    title: 'A verified, complete SBOM is about each artifact',
    why: 'What is not listed can be neither checked for known flaws nor replaced in time.',
    remedy: 'Run the action "sbom" on the source of these files, sign it with "sign", and pass both to the gate.',
    settings: {
        formats: withDefault(listOf(oneOf(FORMATS)), FORMATS, 'Formats that count.'),
        matchArtifactDigest: withDefault(flag, true, 'The statement must name the digest of each artifact, not only of one of them.'),
        requireComplete: withDefault(flag, true, 'The SBOM must say of its root that nothing is left out.'),
        onEmpty: withDefault(oneOf(['fail', 'pass'], ['warn']), 'fail', 'What an SBOM without a component means.'),
    },
    laterSettings: ['minScore', 'profiles'],
    check(evidence, { formats, matchArtifactDigest, requireComplete, onEmpty }) {
        const types = formats.map((format) => in_toto/* predicateTypes */.ZR[format]);
        return inspectArtifacts(evidence, (artifact) => {
            const statements = matchArtifactDigest
                ? statementsAbout(evidence, artifact, types)
                : statementsOf(evidence, types);
            if (statements.length === 0)
                return missing(evidence, 'no verified SBOM is about it');
            const documents = statements.map(({ bundleName, verified }) => ({
                bundleName,
                ...contentOf(verified.statement),
            }));
            const empty = documents.find(({ components }) => components === 0);
            if (empty !== undefined && onEmpty === 'fail')
                return fail(`${empty.bundleName}: ${EMPTY}`);
            if (!requireComplete)
                return undefined;
            const incomplete = documents.find(({ completeness }) => completeness === 'incomplete');
            if (incomplete !== undefined)
                return fail(`${incomplete.bundleName}: the SBOM says that it is incomplete`);
            if (documents.some(({ completeness }) => completeness === 'complete'))
                return undefined;
            return fail('no SBOM about it says that it is complete');
        });
    },
});
const EMPTY = '0 components. If the artifact really has none, write settings: { onEmpty: pass } for sbom.present';
const fail = (message) => ({ verdict: 'fail', message });
function contentOf({ predicateType, predicate }) {
    if (predicateType === in_toto/* predicateTypes */.ZR.cyclonedx) {
        return {
            components: listed(predicate.components).length,
            completeness: completenessOfCyclonedx(predicate),
        };
    }
    return { components: Math.max(0, listed(predicate.packages).length - 1), completeness: 'unstated' };
}
function completenessOfCyclonedx({ metadata, compositions }) {
    const component = (0,json/* isJsonObject */.OW)(metadata) ? metadata.component : undefined;
    const root = (0,json/* isJsonObject */.OW)(component) ? component['bom-ref'] : undefined;
    const ofRoot = listed(compositions)
        .filter(json/* isJsonObject */.OW)
        .filter(({ assemblies, dependencies }) => {
        const references = [...listed(assemblies), ...listed(dependencies)];
        return references.length === 0 || (root !== undefined && references.includes(root));
    });
    if (ofRoot.length === 0)
        return 'unstated';
    return ofRoot.every(({ aggregate }) => aggregate === 'complete') ? 'complete' : 'incomplete';
}
function listed(value) {
    return (0,json/* isJsonArray */.Md)(value) ? value : [];
}

;// CONCATENATED MODULE: ./packages/common/src/domain/policy/rules/signature-threshold.ts




const signatureThreshold = defineRule({
    id: 'signature.threshold',
    title: 'Enough distinct signers have signed one and the same statement about each artifact',
    why: 'One stolen key must not be enough.',
    remedy: 'Let the missing signers sign the same statement, byte by byte.',
    settings: {
        m: required(wholeNumber(1, 100), 'How many signers are needed.'),
        of: required(listOf(signerName), 'Names under trust.signers that count.'),
        distinct: withDefault(flag, true, 'One key counts once, however many of the names it has.'),
    },
    contradiction: ({ m, of }) => m > of.length ? `m is ${m}, but only ${of.length} signers are listed: it can never pass` : undefined,
    check(evidence, { m, of, distinct }) {
        return inspectArtifacts(evidence, ({ sha256 }) => {
            let best = 0;
            for (const ids of signersByPayload(evidence, sha256).values()) {
                const signed = of.filter((name) => {
                    const id = evidence.trustedSigners.get(name);
                    return id !== undefined && ids.has(id);
                });
                const parties = new Set(signed.map((name) => evidence.trustedSigners.get(name)));
                best = Math.max(best, distinct ? parties.size : signed.length);
            }
            if (best >= m)
                return undefined;
            const have = `${best} of ${m} needed signers (${of.join(', ')}) signed one statement about it`;
            return missing(evidence, have);
        });
    },
});
function signersByPayload({ statements, trustedSigners }, artifact) {
    const signers = new Map();
    for (const { verified } of statements) {
        if (verified.statement.predicateType === in_toto/* predicateTypes */.ZR.policyDecision)
            continue;
        if (!verified.artifacts.includes(artifact))
            continue;
        const { payloadSha256, signer } = verified;
        const id = signer.kind === 'key' ? signer.keyId : trustedSigners.get(signer.name ?? '');
        if (id === undefined)
            continue;
        const ids = signers.get(payloadSha256) ?? new Set();
        signers.set(payloadSha256, ids.add(id));
    }
    return signers;
}

;// CONCATENATED MODULE: ./packages/common/src/domain/policy/rules/registry.ts





const rules = [
    checksumsPresent,
    provenancePresent,
    sbomPresent,
    reproducibleRequired,
    signatureThreshold,
];

;// CONCATENATED MODULE: ./packages/common/src/domain/policy/envelope.ts




const enforcements = ['off', 'report', 'warn', 'enforce'];
const groupOf = (id) => id.slice(0, id.indexOf('.'));
const LATER_RULES = [
    'vuln.severity',
    'vuln.malware',
    'vuln.data-freshness',
    'license.expression',
    'packages.banned',
    'packages.age',
    'packages.source',
    'packages.eol',
    'packages.provenance',
    'provenance.slsa',
    'provenance.trigger',
    'build.hermetic',
    'workflow.hardened',
    'findings.sarif',
    'source.reviewed',
    'vsa.accepted',
    'promotion.prior-stage',
    'artifact.not-revoked',
    'exceptions.governance',
    'policy.reviewed',
];
const groupsOf = (ids) => [...new Set(ids.map(groupOf))];
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const enforcementShape = {
    expected: `one of ${enforcements.join(', ')}`,
    read(node, path, reading) {
        if (node.kind !== 'map')
            return oneOf(enforcements).read(node, path, reading);
        return refuse(node, 'policy/not-in-this-version', `${path}: staged enforcement ${NOT_YET}`, reading);
    },
};
const exactSubject = record({ exact: required(settings_text, 'The name in the certificate (SAN), as an exact text.') }, ['glob']);
const need = oneOf(['required', 'none']);
const HEX40 = /^[0-9a-f]{40}$/;
const commit = textLike(HEX40, 'a commit of 40 lowercase hex characters');
const signerShape = {
    expected: 'the word local, { key: sha256:HEX }, { key-path: FILE.pem } or { issuer, subject: { exact } }',
    read(node, path, reading) {
        if (node.kind !== 'map') {
            const word = oneOf(['local']).read(node, path, reading);
            return word === undefined ? undefined : { kind: 'local' };
        }
        const faultsBefore = reading.faults.length;
        const value = record({
            key: optional(textLike(/^sha256:[0-9a-f]{64}$/, '"sha256:" and 64 lowercase hex characters'), 'SHA-256 of the public key (DER of SubjectPublicKeyInfo); the key itself comes by the input "key".'),
            'key-path': optional(textLike(/^(?![/\\])(?!(?:[^/]*\/)*\.\.(?:\/|$))[^\\\p{Cc}]+$/u, 'a path relative to the policy, without ".."'), 'A public key as PEM, relative to the folder of the policy.'),
            log: optional(need, 'Of a key: `none` accepts signatures without a transparency log.'),
            time: optional(need, 'Of a key: `none` accepts signatures without a proof of their time.'),
            issuer: optional(settings_text, 'Who certifies the identity, as an exact text.'),
            subject: optional(exactSubject, 'The identity itself; together with issuer.'),
            signerDigests: optional(listOf(commit), 'Commits of the workflow that may sign.'),
            sourceRepository: optional(settings_text, 'Address of the repository that the certificate names.'),
            sourceRepositoryId: optional(textLike(/^\d+$/, 'a number in quotes'), 'Id of that repository.'),
            environment: optional(settings_text, 'The protected environment that the job ran in.'),
        }, ['san', 'kms']).read(node, path, reading);
        if (value === undefined || reading.faults.length > faultsBefore)
            return undefined;
        const { key, 'key-path': keyPath, log, time, ...certified } = value;
        const evidence = { log: log ?? 'required', time: time ?? 'required' };
        const given = [key, keyPath, certified.issuer ?? certified.subject].filter((one) => one !== undefined);
        if (given.length === 1) {
            if (key !== undefined || keyPath !== undefined)
                refuseCertified(node, path, certified, reading);
            if (key !== undefined)
                return { kind: 'key', keyId: keyIdOf(key), ...evidence };
            if (keyPath !== undefined)
                return { kind: 'key-path', path: keyPath, ...evidence };
            if (log !== undefined || time !== undefined) {
                const message = `${path}: log and time belong to keys; for certificates the trusted root decides`;
                return refuse(node, 'policy/invalid-value', message, reading);
            }
            return identityReference(node, path, certified, reading);
        }
        const message = `${path}: expected exactly one of key, key-path, and issuer with subject`;
        return refuse(node, 'policy/invalid-value', message, reading);
    },
};
function identityReference(node, path, { issuer, subject, ...others }, reading) {
    if (issuer === undefined || subject === undefined) {
        const message = `${path}: issuer and subject belong together: one without the other is no identity`;
        return refuse(node, 'policy/invalid-value', message, reading);
    }
    const given = Object.entries(others).filter(([, value]) => value !== undefined);
    const identity = { kind: 'identity', issuer, san: subject.exact, ...Object.fromEntries(given) };
    return { kind: 'identity', identity };
}
function refuseCertified(node, path, fields, reading) {
    const [field] = Object.entries(fields).find(([, value]) => value !== undefined) ?? [];
    if (field === undefined)
        return;
    const message = `${path}: ${field} says nothing about a key: a key has no certificate`;
    refuse(node, 'policy/invalid-value', message, reading);
}
const ruleShape = {
    expected: 'a rule with an id',
    read(node, path, reading) {
        const entry = ruleEntryShape.read(node, path, reading);
        if (entry === undefined || node.kind !== 'map')
            return undefined;
        const rule = ruleOf(node, path, reading);
        const settings = node.entries.get('settings')?.value ?? emptyMap(node);
        const bound = rule?.bind(settings, `${path}.settings`, reading);
        if (rule === undefined || bound === undefined)
            return undefined;
        return {
            rule,
            name: entry.name ?? rule.id,
            bound,
            enforcement: entry.enforcement,
            stages: entry.stage,
        };
    },
};
const anything = { expected: 'the settings of the rule', read: (node) => node };
const ruleEntryShape = record({
    id: required(settings_text, 'Which rule of the library.'),
    name: optional(settings_name, 'A name of its own, where one rule stands several times.'),
    settings: optional(anything, 'The settings of the rule.'),
    enforcement: optional(enforcementShape, 'What a failure means; else defaults.enforcement.'),
    stage: optional(listOf(stageName), 'Stages it applies to; all where absent.'),
}, [
    'description',
    'severity',
    'for',
    'when',
    'cel',
    'message',
    'fix',
    'controls',
    'onMissingEvidence',
    'onEmpty',
]);
const rulesShape = {
    expected: 'a list of at least one rule',
    absent: 'policy/no-rule',
    read(node, path, reading) {
        if (node.kind !== 'list' || node.items.length === 0) {
            return refuse(node, 'policy/no-rule', `${path}: expected ${this.expected}`, reading);
        }
        refuseTwins(node.items, reading);
        const read = node.items.map((item, index) => ruleShape.read(item, `${path}[${index}]`, reading));
        return read.filter((rule) => rule !== undefined);
    },
};
const failOnly = oneOf(['fail'], ['warn', 'pass']);
const envelopeShape = record({
    apiVersion: required(oneOf(['secure-build/v1']), 'Version of this format.'),
    kind: required(oneOf(['Policy']), 'Always "Policy".'),
    metadata: required(record({
        id: required(settings_text, 'Which policy this is, for example acme/payments.'),
        version: required(wholeNumber(1, Number.MAX_SAFE_INTEGER), 'Grows with every change.'),
        owner: required(settings_text, 'Who answers for it.'),
        riskProfile: optional(oneOf(['low', 'standard', 'high']), 'Recorded with the decision.'),
        reviewedOn: optional(textLike(DATE, 'a date such as "2026-10-01"'), 'Day of the last review.'),
    }), 'Which policy this is.'),
    defaults: withDefault(record({
        enforcement: withDefault(enforcementShape, 'enforce', 'For rules without an enforcement of their own.'),
        onMissingEvidence: withDefault(failOnly, 'fail', 'What missing evidence means.'),
        onEmpty: withDefault(failOnly, 'fail', 'What a rule that looked at nothing means.'),
    }), { enforcement: 'enforce', onMissingEvidence: 'fail', onEmpty: 'fail' }, 'What holds where a rule says nothing.'),
    stages: optional(mapOf(listOf(oneOf(['*', ...groupsOf(rules.map(({ id }) => id))], groupsOf(LATER_RULES)))), 'Stages and the groups of rules that apply there.'),
    trust: withDefault(record({ signers: withDefault(mapOf(signerShape), new Map(), 'Names and the keys that they stand for.') }, ['vexAuthors', 'unsigned']), { signers: new Map() }, 'Whose signatures count.'),
    rules: required(rulesShape, 'What must hold.'),
}, ['extends', 'packs', 'exceptions', 'opa', 'score', 'delegate']);
function ruleOf(entry, path, reading) {
    const id = entry.entries.get('id')?.value;
    if (id?.kind !== 'text')
        return undefined;
    const rule = rules.find((known) => known.id === id.value);
    if (rule !== undefined)
        return rule;
    const shown = JSON.stringify(id.value);
    if (LATER_RULES.includes(id.value) || id.value.startsWith('custom.')) {
        return refuse(id, 'policy/not-in-this-version', `${path}.id: rule ${shown} ${NOT_YET}`, reading);
    }
    const ids = rules.map((known) => known.id);
    const hint = (0,did_you_mean/* didYouMean */.a)(id.value, ids) || ` Known rules: ${ids.join(', ')}.`;
    return refuse(id, 'policy/unknown-rule', `${path}.id: there is no rule ${shown}.${hint}`, reading);
}
function refuseTwins(items, reading) {
    const first = new Map();
    for (const item of items) {
        const called = nameOf(item);
        if (called === undefined)
            continue;
        const twin = first.get(called);
        if (twin === undefined)
            first.set(called, item);
        else {
            const lines = `lines ${twin.at.line} and ${item.at.line}`;
            const message = `rule ${JSON.stringify(called)} stands twice (${lines}). Give one of them a "name", or merge them.`;
            refuse(item, 'policy/duplicate-rule', message, reading);
        }
    }
}
function nameOf(item) {
    if (item.kind !== 'map')
        return undefined;
    const called = (item.entries.get('name') ?? item.entries.get('id'))?.value;
    return called?.kind === 'text' ? called.value : undefined;
}
const emptyMap = ({ at }) => ({ kind: 'map', at, entries: new Map() });
const keyIdOf = (key) => (0,digest/* parseSha256 */.tz)(key.slice('sha256:'.length));

;// CONCATENATED MODULE: ./packages/common/src/domain/policy/evaluate.ts




const NOTHING = { evaluated: 0, findings: [] };
function evaluatePolicy(policy, { evidence, integrityFaults }, stage) {
    refuseLookAlikes(evidence);
    const groups = stage === undefined ? undefined : policy.stages.get(stage);
    if (stage !== undefined && groups === undefined) {
        const known = [...policy.stages.keys()].join(', ') || 'none';
        throw new problem/* Problem */.AF('policy/unknown-stage', `the policy defines no stage ${JSON.stringify(stage)}; its stages: ${known}`);
    }
    const results = policy.rules.map((entry) => resultOf(entry, evidence, stage, groups));
    return { results, integrityFaults, verdict: overall(results, integrityFaults) };
}
function stepVerdictOf({ verdict, results }) {
    const decided = enforced(results).some((result) => result.verdict.kind !== 'not-verified');
    return verdict.kind === 'not-verified' && decided ? (0,core_verdict/* verdictOf */.Vj)([verdict.because]) : verdict;
}
function failedUnder({ results }, enforcement) {
    return results.filter(({ entry, verdict }) => entry.enforcement === enforcement && (verdict.kind === 'fail' || verdict.kind === 'not-verified'));
}
function resultOf(entry, evidence, stage, groups) {
    const because = reasonToSkip(entry, stage, groups);
    if (because !== undefined) {
        return { entry, verdict: { kind: 'not-applicable', because }, inspection: NOTHING };
    }
    try {
        const inspection = entry.bound.check(evidence);
        return { entry, verdict: verdictFrom(inspection), inspection };
    }
    catch (error) {
        const because = error instanceof problem/* Problem */.AF
            ? `the rule could not be evaluated: ${error.message}`
            : 'the rule ended in a fault that nobody foresaw; this is a defect of this program';
        return { entry, verdict: { kind: 'not-verified', because }, inspection: NOTHING };
    }
}
function reasonToSkip({ rule, enforcement, stages }, stage, groups) {
    if (enforcement === 'off')
        return 'the policy switches it off';
    if (stage === undefined || groups === undefined)
        return undefined;
    const inGroup = groups.includes('*') || groups.includes(groupOf(rule.id));
    const inStage = stages === undefined || stages.includes(stage);
    return inGroup && inStage ? undefined : `it does not apply in stage "${stage}"`;
}
function verdictFrom({ evaluated, findings }) {
    const failed = findings.filter(({ verdict }) => verdict === 'fail');
    if (failed.length > 0)
        return (0,core_verdict/* verdictOf */.Vj)(failed.map(sentence));
    if (findings.length > 0)
        return { kind: 'not-verified', because: brief(findings.map(sentence)) };
    return evaluated > 0 ? { kind: 'pass' } : (0,core_verdict/* verdictOf */.Vj)(['the rule looked at nothing']);
}
function overall(results, integrityFaults) {
    const counting = enforced(results);
    const failed = counting.flatMap(({ entry, verdict }) => verdict.kind === 'fail' ? [`${entry.name}: ${brief(verdict.reasons)}`] : []);
    const blocking = [...integrityFaults.map((fault) => `integrity: ${fault}`), ...failed];
    if (blocking.length > 0)
        return (0,core_verdict/* verdictOf */.Vj)(blocking);
    if (counting.length === 0) {
        return { kind: 'not-applicable', because: 'no enforced rule of the policy applies' };
    }
    const unverified = counting.flatMap(({ entry, verdict }) => verdict.kind === 'not-verified' ? [`${entry.name}: ${verdict.because}`] : []);
    if (unverified.length > 0)
        return { kind: 'not-verified', because: brief(unverified) };
    return counting.find(({ verdict }) => verdict.kind === 'waived')?.verdict ?? { kind: 'pass' };
}
function enforced(results) {
    return results.filter(({ entry, verdict }) => entry.enforcement === 'enforce' && verdict.kind !== 'not-applicable');
}
function refuseLookAlikes({ statements }) {
    const fake = statements.find(({ verified }) => !(0,verify/* isVerifiedStatement */.E2)(verified));
    if (fake !== undefined)
        throw new TypeError(`${fake.bundleName} did not go through the verifier`);
}
const sentence = ({ subject, message }) => `${subject}: ${message}`;
function brief(reasons) {
    const more = reasons.length - 3;
    return more > 0 ? `${reasons.slice(0, 3).join('; ')}; and ${more} more` : reasons.join('; ');
}

// EXTERNAL MODULE: ./packages/common/src/core/limits.ts
var limits = __webpack_require__(71967);
// EXTERNAL MODULE: ./packages/common/src/formats/evidence-index.ts
var evidence_index = __webpack_require__(24474);
// EXTERNAL MODULE: ./packages/common/src/domain/evidence/integrity.ts
var integrity = __webpack_require__(13607);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/called-for.ts
var called_for = __webpack_require__(99217);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/file-digests.ts
var file_digests = __webpack_require__(70496);
;// CONCATENATED MODULE: ./packages/common/src/domain/policy/verified-evidence.ts









async function gatherEvidence(files, folder, artifacts, signers, ownFiles) {
    const all = await folder.entries();
    const gathering = new Gathering(files, artifacts, signers);
    const broken = new Map();
    for (const fault of await integrityFaults(files, folder, all)) {
        const name = fault.at.file ?? '';
        if (!ownFiles.has(name))
            broken.set(name, fault);
    }
    for (const [name, fault] of broken)
        gathering.takeFault(name, fault);
    const seal = await sealOf(files, folder, signers);
    for (const entry of all) {
        if (ownFiles.has(entry.name))
            continue;
        const fault = broken.get(entry.name);
        if (fault === undefined)
            await gathering.take(folder, entry, seal);
        else
            gathering.takeBroken(entry, fault);
    }
    return { ...gathering.result(), seal };
}
async function sealOf(files, { folder }, { accepted }) {
    if (accepted.signers.length === 0)
        return 'the policy trusts no key that could have sealed the evidence';
    const index = await files.readIfPresent(`${folder}/${evidence_evidence/* INDEX */.hx}`, limits/* limits */.F.indexBytes);
    const seal = await files.readIfPresent(`${folder}/${evidence_evidence/* SEAL */.El}`, limits/* limits */.F.bundleBytes);
    if (index === undefined || seal === undefined)
        return 'the evidence is not sealed';
    const verification = (0,evidence_seal/* verifySeal */.l)(seal, index, accepted);
    if (verification.kind === 'verified')
        return true;
    return verification.kind === 'verified-blob'
        ? 'a signature over a file is no seal'
        : `no key that the policy trusts has sealed it as it is [${verification.code}]`;
}
async function integrityFaults(files, { folder }, entries) {
    const present = (await files.info(folder)) !== undefined;
    return present ? (0,integrity/* findIntegrityFaults */.S)(files, folder, entries, integrity/* WITH_LOCK */.V) : [];
}
const BROKEN = new Set(['verify/signature']);
const NO_EVIDENCE_HERE = new Set(['verify/identity', 'verify/subject-mismatch']);
class Gathering {
    #artifacts;
    #digests;
    #signers;
    #statements = [];
    #unverified = [];
    #inputs = [];
    #faults = [];
    #checksums = { kind: 'absent' };
    constructor(files, artifacts, signers) {
        this.#artifacts = artifacts;
        this.#digests = (0,file_digests/* fileDigests */.K)(files);
        this.#signers = signers;
        for (const [name, reason] of signers.unresolved) {
            this.#unverified.push({ name: `signer "${name}"`, reason, kind: 'refused' });
        }
    }
    takeFault(name, fault) {
        this.#faults.push(`${name}: ${verified_evidence_describe(fault)}`);
    }
    takeBroken(entry, fault) {
        const reason = verified_evidence_describe(fault);
        if (entry.name === evidence_evidence/* SUBJECTS */.u0)
            this.#checksums = { kind: 'unreadable', reason };
        this.#record(entry, { verified: false, reason });
    }
    async take(folder, entry, seal) {
        if (entry.name === evidence_evidence/* SUBJECTS */.u0)
            this.#takeChecksums(entry, await folder.read(entry), seal);
        else if (entry.kind === 'attestation')
            await this.#takeBundle(entry, await folder.read(entry));
        else
            this.#record(entry, { verified: 'skipped', reason: 'unsigned: no rule used it' });
    }
    result() {
        return {
            evidence: {
                artifacts: this.#artifacts,
                checksums: this.#checksums,
                statements: this.#statements,
                trustedSigners: this.#signers.idByName,
                unverified: this.#unverified,
            },
            inputs: this.#inputs,
            integrityFaults: this.#faults,
        };
    }
    #takeChecksums(entry, bytes, seal) {
        try {
            const subjects = (0,evidence_index/* parseSubjects */.rD)(bytes, entry.name);
            this.#checksums = seal === true ? { kind: 'listed', subjects } : { kind: 'unsealed', reason: seal };
            for (const { name, sha256 } of this.#artifacts) {
                const listed = subjects.filter((subject) => subject.name === name);
                if (listed.length > 0 && !listed.some(({ digest }) => digest.sha256 === sha256)) {
                    this.#faults.push(`${name}: the file is not the one that ${entry.name} lists under this name`);
                }
            }
            this.#record(entry, seal === true ? { verified: true } : { verified: 'skipped', reason: seal });
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.AF))
                throw error;
            this.#checksums = { kind: 'unreadable', reason: error.message };
            this.#refuse(entry, 'unreadable', error.message);
        }
    }
    async #takeBundle(entry, bytes) {
        if (this.#signers.accepted.signers.length === 0) {
            this.#refuse(entry, 'refused', 'the policy trusts no key that could have signed it');
            return;
        }
        const verification = (0,verify/* verifyBundle */.IF)(bytes, {
            ...this.#signers.accepted,
            artifacts: await this.#calledFor(bytes),
        });
        if (verification.kind === 'verified') {
            const { signer } = verification.statement;
            this.#statements.push({ bundleName: entry.name, verified: verification.statement });
            this.#record(entry, {
                verified: true,
                signer,
            });
            return;
        }
        if (verification.kind === 'verified-blob') {
            this.#refuse(entry, 'refused', 'a signature over a file is no statement');
            return;
        }
        const reason = `${verification.because} [${verification.code}]`;
        if (BROKEN.has(verification.code)) {
            this.#faults.push(`${entry.name}: ${reason}`);
            this.#record(entry, { verified: false, reason });
        }
        else
            this.#refuse(entry, NO_EVIDENCE_HERE.has(verification.code) ? 'refused' : 'unreadable', reason);
    }
    async #calledFor(bundle) {
        const further = (0,called_for/* digestsCalledFor */.g)([bundle]);
        const artifacts = [];
        for (const artifact of this.#artifacts)
            artifacts.push(await this.#digests.of(artifact, further));
        return artifacts;
    }
    #refuse(entry, kind, reason) {
        this.#unverified.push({ name: entry.name, reason, kind });
        this.#record(entry, { verified: false, reason });
    }
    #record(entry, how) {
        this.#inputs.push({ name: entry.name, sha256: entry.digest.sha256, type: entry.kind, ...how });
    }
}
const verified_evidence_describe = ({ message, code }) => `${message} [${code}]`;

// EXTERNAL MODULE: ./packages/common/src/domain/provenance/subjects.ts
var provenance_subjects = __webpack_require__(10673);
// EXTERNAL MODULE: ./packages/common/src/edges/attesting/command-line.ts
var command_line = __webpack_require__(17278);
// EXTERNAL MODULE: ./packages/common/src/edges/suite-version.ts
var suite_version = __webpack_require__(69543);
// EXTERNAL MODULE: ./packages/common/src/edges/signers/registry.ts + 2 modules
var registry = __webpack_require__(3221);
;// CONCATENATED MODULE: ./actions/policy-gate/src/decision-signers.ts


async function openDecisionSigners(story) {
    const { signers } = story.inputs;
    if (!signers.includes('none'))
        return (0,registry/* openSigners */.aY)(signers, story);
    if (signers.length === 1)
        return [];
    throw new problem/* Problem */.AF('input/invalid', 'input "signers": "none" stands alone: a decision is signed here or later');
}

// EXTERNAL MODULE: ./packages/common/src/domain/evidence/trust-outside.ts
var trust_outside = __webpack_require__(66244);
// EXTERNAL MODULE: ./packages/common/src/core/canonical-json.ts
var canonical_json = __webpack_require__(26912);
// EXTERNAL MODULE: ./packages/common/src/core/instant.ts
var instant = __webpack_require__(62722);
// EXTERNAL MODULE: ./packages/common/src/core/bytes.ts
var bytes = __webpack_require__(46072);
;// CONCATENATED MODULE: ./packages/common/src/formats/policy-yaml.ts



const FAULTS_SHOWN = 50;
const REFUSED_CHARACTER = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const SURROGATE = /\p{Surrogate}/u;
async function parsePolicyYaml(source, file) {
    if (source.length > limits/* limits */.F.policyBytes) {
        throw new problem/* Problem */.AF('policy/yaml', `larger than ${limits/* limits */.F.policyBytes} bytes`, { at: { file } });
    }
    const text = (0,bytes/* decodeUtf8 */._6)(source);
    if (text === undefined)
        throw new problem/* Problem */.AF('policy/yaml', 'not UTF-8 text', { at: { file } });
    const library = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const reader = new YamlReader(library, text, file);
    try {
        return reader.read();
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            throw error;
        throw new problem/* Problem */.AF('policy/yaml', 'cannot be read as YAML', { at: { file }, cause: error });
    }
}
function refuseFaults(faults) {
    const inOrder = [...faults].sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
    const [first, ...others] = inOrder;
    if (first === undefined)
        return;
    const shown = others
        .slice(0, FAULTS_SHOWN - 1)
        .map(({ at, message, code }) => `${(0,problem/* formatPlace */.dE)(at)}: ${message} [${code}]`);
    const missing = others.length - shown.length;
    throw new problem/* Problem */.AF(first.code, first.message, {
        at: first.at,
        details: missing > 0 ? [...shown, `and ${missing} more`] : shown,
    });
}
function valueOfYaml(node) {
    switch (node.kind) {
        case 'text':
        case 'number':
        case 'flag':
            return node.value;
        case 'nothing':
            return null;
        case 'list':
            return node.items.map(valueOfYaml);
        case 'map': {
            const object = Object.create(null);
            for (const [key, { value }] of node.entries)
                object[key] = valueOfYaml(value);
            return object;
        }
    }
}
class YamlReader {
    #yaml;
    #text;
    #file;
    #lines;
    #faults = [];
    constructor(yaml, text, file) {
        this.#yaml = yaml;
        this.#text = text;
        this.#file = file;
        this.#lines = new yaml.LineCounter();
        this.#lines.addNewLine(0);
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#lines.addNewLine(at + 1);
    }
    read() {
        this.#refuseCharacters();
        const tokens = this.#tokens();
        this.#refuseFeatures(tokens);
        refuseFaults(this.#faults);
        const composer = new this.#yaml.Composer({
            version: '1.2',
            schema: 'core',
            merge: false,
            strict: true,
            uniqueKeys: false,
            logLevel: 'silent',
        });
        const [document] = composer.compose(tokens, true, this.#text.length);
        for (const { message, pos } of [...(document?.errors ?? []), ...(document?.warnings ?? [])])
            this.#report(pos[0], `not valid YAML: ${message}`);
        refuseFaults(this.#faults);
        const node = this.#node(document?.contents ?? null, 0);
        refuseFaults(this.#faults);
        return node;
    }
    #refuseCharacters() {
        for (const { 0: character, index } of this.#text.matchAll(REFUSED_CHARACTER)) {
            if (character === '\n' || (character === '\r' && this.#text[index + 1] === '\n'))
                continue;
            if (character === '\t')
                this.#report(index, 'tab character: use spaces');
            else if (character === '\uFEFF' && index === 0)
                this.#report(index, 'byte order mark at the start');
            else {
                const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
                this.#report(index, `invisible character U+${number}`);
            }
        }
    }
    #tokens() {
        const { CST, Lexer, Parser } = this.#yaml;
        const parser = new Parser();
        const tokens = [];
        let count = 0;
        for (const lexeme of new Lexer().lex(this.#text)) {
            for (const token of parser.next(lexeme))
                tokens.push(token);
            const collections = parser.stack.filter((token) => CST.isCollection(token));
            if (collections.length > limits/* limits */.F.yamlDepth) {
                this.#refuse(collections.at(-1)?.offset ?? 0, `nested deeper than ${limits/* limits */.F.yamlDepth} levels`);
            }
            count += 1;
            if (count > limits/* limits */.F.yamlTokens)
                this.#refuse(parser.offset, `more than ${limits/* limits */.F.yamlTokens} tokens`);
        }
        for (const token of parser.end())
            tokens.push(token);
        return tokens;
    }
    #refuseFeatures(tokens) {
        const pending = [...tokens];
        for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
            const fault = refusedToken(token);
            if (fault !== undefined)
                this.#report(token.offset, fault);
            for (const child of childrenOf(token))
                pending.push(child);
        }
        const [, second] = tokens.filter(({ type }) => type === 'document');
        if (second !== undefined)
            this.#report(second.offset, 'second document: a policy is one document');
    }
    #node(node, from) {
        const { isMap, isScalar, isSeq } = this.#yaml;
        const offset = node?.range?.[0] ?? from;
        const at = this.#place(offset);
        if (isMap(node)) {
            const entries = new Map();
            for (const { key, value } of node.items) {
                const keyNode = key;
                const keyOffset = keyNode?.range?.[0] ?? offset;
                const entry = { keyAt: this.#place(keyOffset), value: this.#node(value, keyOffset) };
                if (!isScalar(keyNode) || typeof keyNode.value !== 'string') {
                    this.#report(keyOffset, 'a key must be text: quote it');
                    continue;
                }
                const first = entries.get(keyNode.value);
                if (first === undefined)
                    entries.set(keyNode.value, entry);
                else
                    this.#report(keyOffset, `key ${JSON.stringify(keyNode.value)} stands twice (first on line ${first.keyAt.line})`);
            }
            return { kind: 'map', at, entries };
        }
        if (isSeq(node)) {
            return { kind: 'list', at, items: node.items.map((item) => this.#node(item, offset)) };
        }
        return this.#scalar(isScalar(node) ? node.value : null, isScalar(node) ? (node.source ?? '') : '', offset);
    }
    #scalar(value, spelled, offset) {
        const at = this.#place(offset);
        switch (typeof value) {
            case 'string':
                if (SURROGATE.test(value))
                    this.#report(offset, 'lone surrogate in a text');
                return { kind: 'text', at, value };
            case 'boolean':
                return { kind: 'flag', at, value };
            case 'number':
                if (!Number.isFinite(value))
                    this.#report(offset, `${spelled} is no finite number`);
                else if (Number.isInteger(value) && !Number.isSafeInteger(value))
                    this.#report(offset, `${spelled} is too large to be exact: quote it if it is text`);
                return { kind: 'number', at, value, spelled };
            default:
                return { kind: 'nothing', at };
        }
    }
    #place(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { file: this.#file, line, column: col };
    }
    #refuse(offset, message) {
        throw new problem/* Problem */.AF('policy/yaml', message, { at: this.#place(offset) });
    }
    #report(offset, message) {
        this.#faults.push({ code: 'policy/yaml', message, at: this.#place(offset) });
    }
}
function refusedToken(token) {
    switch (token.type) {
        case 'anchor':
            return `anchor "${cut(token.source)}": write the value where it belongs`;
        case 'alias':
            return `alias "${cut(token.source)}": write the value where it belongs`;
        case 'tag':
            return `tag "${cut(token.source)}": a policy needs none`;
        case 'directive':
            return `directive "${cut(token.source)}": a policy is YAML 1.2 without directives`;
        default:
            return undefined;
    }
}
function* childrenOf(token) {
    if ('start' in token && Array.isArray(token.start))
        yield* token.start;
    if ('props' in token)
        yield* token.props;
    if ('value' in token && token.value !== undefined)
        yield token.value;
    if ('items' in token) {
        for (const { start, key, sep, value } of token.items) {
            yield* start;
            if (key)
                yield key;
            if (sep)
                yield* sep;
            if (value)
                yield value;
        }
    }
    if ('end' in token && token.end !== undefined)
        yield* token.end;
}
const cut = (source) => (source.length > 40 ? `${source.slice(0, 40)}…` : source);

;// CONCATENATED MODULE: ./packages/common/src/domain/policy/policy.ts






async function parsePolicy(source, file) {
    const node = await parsePolicyYaml(source, file);
    const reading = {
        faults: [],
        signerNames: keysAt(node, 'trust', 'signers'),
        stageNames: keysAt(node, 'stages'),
    };
    const envelope = envelopeShape.read(node, '', reading);
    refuseFaults(reading.faults);
    if (envelope === undefined)
        throw new TypeError('a policy without faults and without a value');
    const document = valueOfYaml(node);
    return {
        metadata: envelope.metadata,
        stages: envelope.stages ?? new Map(),
        signers: envelope.trust.signers,
        rules: envelope.rules.map((rule) => ({
            ...rule,
            enforcement: rule.enforcement ?? envelope.defaults.enforcement,
        })),
        document,
        digest: (0,digest/* sha256 */.sc)((0,canonical_json/* canonicalBytes */.M)(document)),
    };
}
function refuseReviewInFuture({ metadata }, now, file) {
    const { reviewedOn } = metadata;
    if (reviewedOn !== undefined && (0,instant/* formatInstant */.r)(now).slice(0, 10) < reviewedOn) {
        throw new problem/* Problem */.AF('policy/reviewed-later', `metadata.reviewedOn is ${reviewedOn}, but the clock says ${(0,instant/* formatInstant */.r)(now)}`, { at: { file } });
    }
}
function keysAt(node, ...steps) {
    if (node?.kind !== 'map')
        return [];
    const [step, ...others] = steps;
    return step === undefined ? [...node.entries.keys()] : keysAt(node.entries.get(step)?.value, ...others);
}

;// CONCATENATED MODULE: ./actions/policy-gate/src/trust-from-artifacts.ts


async function refuseTrustFromArtifacts({ inputs, ports: { files }, context }, path, what) {
    const workspace = (await files.realPath(context.workspace)) ?? context.workspace;
    const named = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const root = (await files.realPath(named)) ?? named;
    if (workspace === root || workspace.startsWith(`${root}/`))
        return;
    const real = (await files.realPath(path)) ?? path;
    if (!real.startsWith(`${root}/`) && !path.startsWith(`${named}/`))
        return;
    throw new problem/* Problem */.AF('input/invalid', `${what} lies among the artifacts: they would choose by what they are judged`, {
        at: { file: path },
        hint: 'Take it from the commit of the run, as a file and no link.',
    });
}

;// CONCATENATED MODULE: ./actions/policy-gate/src/policy-file.ts






async function readPolicy(story, evidenceFolder) {
    const { inputs, ports, context } = story;
    const path = (0,external_node_path_.resolve)(context.workspace, inputs['policy-path']);
    const uri = uriOf(path, context.workspace);
    await (0,trust_outside/* refuseTrustFromEvidence */.I)(ports.files, evidenceFolder, path, `policy "${uri}"`);
    await refuseTrustFromArtifacts(story, path, `policy "${uri}"`);
    const source = await ports.files.readIfPresent(path, limits/* limits */.F.indexBytes);
    if (source === undefined)
        throw new problem/* Problem */.AF('policy/not-found', `there is no policy at "${uri}"`);
    const policy = await parsePolicy(source, uri);
    refuseReviewInFuture(policy, ports.clock.now(), uri);
    return { policy, path, uri };
}
function uriOf(path, workspace) {
    const inside = (0,external_node_path_.relative)(workspace, path).replaceAll('\\', '/');
    return inside.startsWith('../') || (0,external_node_path_.resolve)(inside) === inside ? (path.split(/[\\/]/).at(-1) ?? '') : inside;
}

// EXTERNAL MODULE: ./packages/common/src/core/markdown.ts
var markdown = __webpack_require__(2174);
;// CONCATENATED MODULE: ./actions/policy-gate/src/summary.ts




const SHOWN_ITEMS = 50;
const SHOWN_SUBJECTS = 200;
function headlineOf({ policy, evaluation, artifacts }) {
    const passed = evaluation.results.filter(({ verdict }) => verdict.kind === 'pass').length;
    const subject = artifacts.length === 1 ? '1 artifact' : `${artifacts.length} artifacts`;
    return `${passed} of ${evaluation.results.length} rules of ${policy.metadata.id} passed for ${subject}.`;
}
function summarize(decision, evidence, command) {
    const { policy, evaluation, artifacts, decidedAt } = decision;
    const { verdict, integrityFaults } = evaluation;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### Policy gate`, (0,markdown.md) `**Verdict: ${verdict.kind}** · policy ${(0,markdown/* code */.aY)(`${policy.metadata.id}@sha256:${policy.digest}`)} · ${(0,instant/* formatInstant */.r)(decidedAt)}`, (0,markdown.md) `${headlineOf(decision)}`, checked(evaluation.results), section((0,markdown.md) `Integrity faults: these block whatever the policy says`, integrityFaults.map((fault) => (0,markdown.md) `${fault}`)), failures((0,markdown.md) `Failures`, failedUnder(evaluation, 'enforce'), decision), failures((0,markdown.md) `Warnings: these do not block yet`, failedUnder(evaluation, 'warn'), decision), section((0,markdown.md) `Not verified`, evidence.unverified.map(({ name, reason }) => (0,markdown.md) `${(0,markdown/* code */.aY)(name)}: ${reason}`)), subjects(artifacts), command === undefined
        ? (0,markdown.md) `Not signed yet: the job that signs says how to check it again.`
        : (0,markdown.md) `Again, offline: ${(0,markdown/* code */.aY)(command)}`);
}
function checked(results) {
    return (0,markdown/* table */.tp)(['Rule', 'Asks', 'Looked at', 'Verdict', 'Enforcement'], results.map(({ entry, verdict, inspection }) => [
        (0,markdown/* code */.aY)(entry.name),
        entry.rule.title,
        inspection.evaluated,
        verdict.kind,
        entry.enforcement,
    ]));
}
function failures(title, results, decision) {
    if (results.length === 0)
        return undefined;
    const owner = decision.policy.metadata.owner;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `#### ${title}`, ...results.flatMap(({ entry, verdict }) => [
        (0,markdown.md) `**${entry.name}** (${verdict.kind})`,
        list([
            ...(0,core_verdict/* reasonsOf */.zM)(verdict).map((reason) => (0,markdown.md) `${reason}`),
            (0,markdown.md) `Why it matters: ${entry.rule.why}`,
            (0,markdown.md) `What to do: ${entry.rule.remedy}`,
            (0,markdown.md) `Who may change the policy: ${owner}`,
        ]),
    ]));
}
function subjects(artifacts) {
    const more = artifacts.length - SHOWN_SUBJECTS;
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['Artifact', 'SHA-256'], artifacts.slice(0, SHOWN_SUBJECTS).map(({ name, sha256 }) => [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(sha256)])), more > 0 ? (0,markdown.md) `truncated, ${more} more: see the decision` : undefined);
}
function section(title, items) {
    return items.length === 0 ? undefined : (0,markdown/* blocks */.Bv)((0,markdown.md) `#### ${title}`, list(items));
}
function list(items) {
    const shown = items.slice(0, SHOWN_ITEMS).map((item) => (0,markdown.md) `- ${item}`);
    const more = items.length - shown.length;
    return (0,markdown/* joinMarkdown */.UF)(more > 0 ? [...shown, (0,markdown.md) `- truncated, ${more} more: see the decision`] : shown);
}

// EXTERNAL MODULE: ./packages/common/src/domain/signing/identity.ts
var identity = __webpack_require__(49212);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/trust.ts
var trust = __webpack_require__(9990);
// EXTERNAL MODULE: ./packages/common/src/edges/signers/local.ts
var signers_local = __webpack_require__(52685);
// EXTERNAL MODULE: ./packages/common/src/formats/public-key.ts
var public_key = __webpack_require__(85413);
;// CONCATENATED MODULE: ./actions/policy-gate/src/trusted-signers.ts










async function resolveSigners(story, { policy, path }, own, evidenceFolder) {
    const readKey = async (path, shown) => {
        await (0,trust_outside/* refuseTrustFromEvidence */.I)(story.ports.files, evidenceFolder, path, `key "${shown}"`);
        await refuseTrustFromArtifacts(story, path, `key "${shown}"`);
        return readPublicKey(story.ports.files, path, shown);
    };
    const given = await readGivenKeys(story, [...policy.signers.values()], readKey);
    const ownKeys = own.flatMap(({ expected }) => (expected.kind === 'key' ? [expected.publicKey] : []));
    const known = [...given, ...ownKeys];
    const signers = [];
    const idByName = new Map();
    const unresolved = new Map();
    for (const [name, reference] of policy.signers) {
        const found = await resolveSigner(story, reference, (0,external_node_path_.dirname)(path), known, readKey);
        if (typeof found === 'string') {
            unresolved.set(name, found);
            continue;
        }
        const id = (0,identity/* expectedSignerId */._B)(found);
        if (![...idByName.values()].includes(id))
            signers.push({ ...found, name });
        idByName.set(name, id);
    }
    const trust = await trustFor(story, signers, own, evidenceFolder);
    return { accepted: { trust, signers, now: story.ports.clock.now() }, idByName, unresolved };
}
async function trustFor({ inputs, ports, context }, signers, own, evidenceFolder) {
    if (!signers.some(identity/* needsAuthorities */.r0))
        return trust/* noTrust */.AT;
    const { embeddedTrust, trustFromFiles } = await __webpack_require__.e(/* import() */ 6874).then(__webpack_require__.bind(__webpack_require__, 94493));
    const paths = inputs['trusted-root-path'];
    if (paths.length > 0)
        return trustFromFiles(ports.files, context.workspace, paths, evidenceFolder);
    const ownInstances = own.flatMap(({ trust }) => trust.instances);
    return ownInstances.length > 0 ? { instances: ownInstances } : embeddedTrust(ports);
}
function expectedKey(publicKey, { log, time }) {
    return { kind: 'key', publicKey, log, time };
}
async function resolveSigner({ ports, context }, reference, policyFolder, known, readKey) {
    switch (reference.kind) {
        case 'identity':
            return reference.identity;
        case 'key-path':
            return expectedKey(await readKey((0,external_node_path_.resolve)(policyFolder, reference.path), reference.path), reference);
        case 'key': {
            const key = known.find(({ keyId }) => keyId === reference.keyId);
            if (key === undefined)
                return `its public key was not given: pass the file by the input "key"`;
            return expectedKey(key, reference);
        }
        case 'local': {
            if (context.kind === 'workflow')
                return 'the local key exists on a laptop only';
            const local = await (0,signers_local.readLocalKey)(ports.files);
            return local === undefined ? 'this user has no local key yet' : (0,identity/* keyWithoutWitness */.BT)(local.publicKey);
        }
    }
}
async function readGivenKeys({ inputs, context }, references, readKey) {
    const keys = [];
    for (const path of inputs.key) {
        const key = await readKey((0,external_node_path_.resolve)(context.workspace, path), path);
        if (!references.some((reference) => reference.kind === 'key' && reference.keyId === key.keyId)) {
            throw new problem/* Problem */.AF('policy/key-not-named', `input "key": no signer of the policy is sha256:${key.keyId}`, {
                at: { file: path },
            });
        }
        keys.push(key);
    }
    return keys;
}
async function readPublicKey(files, path, shown) {
    const text = (0,bytes/* decodeUtf8 */._6)(await files.read(path, limits/* limits */.F.keyFileBytes));
    if (text === undefined)
        throw new problem/* Problem */.AF('key/invalid', 'not a PEM file: not text', { at: { file: shown } });
    return (0,public_key/* parsePublicKeyPem */.Wz)(text, shown);
}

// EXTERNAL MODULE: ./packages/common/src/core/order.ts
var order = __webpack_require__(37315);
;// CONCATENATED MODULE: ./packages/common/src/domain/policy/decision.ts









const ITEMS_KEPT = 50;
function decisionBytes(decision) {
    return (0,canonical_json/* canonicalBytes */.M)(predicateOf(decision));
}
function decisionStatement(decision) {
    const subjects = (0,provenance_subjects/* subjectsOf */.Z6)(decision.artifacts);
    if (subjects.length > limits/* limits */.F.subjects) {
        throw new problem/* Problem */.AF('subject/limit', `${subjects.length} artifacts; one decision names at most ${limits/* limits */.F.subjects}`);
    }
    return (0,in_toto/* statementBytes */.Tp)(subjects, in_toto/* predicateTypes */.ZR.policyDecision, predicateOf(decision));
}
function predicateOf(decision) {
    const { policy, evaluation, engine, stage } = decision;
    const { id, version, owner, riskProfile, reviewedOn } = policy.metadata;
    return {
        verdict: evaluation.verdict.kind,
        reasons: [...(0,core_verdict/* reasonsOf */.zM)(evaluation.verdict)],
        subjects: (0,provenance_subjects/* subjectsOf */.Z6)(decision.artifacts).map(({ name, digest }) => ({ name, digest: { ...digest } })),
        policy: {
            id,
            version,
            owner,
            riskProfile,
            reviewedOn,
            uri: decision.policyUri,
            digest: { sha256: policy.digest },
        },
        engine: { name: engine.action, version: engine.version, distDigest: engine.distDigest },
        decidedAt: (0,instant/* formatInstant */.r)(decision.decidedAt),
        stage,
        run: runOf(decision.context),
        inputs: (0,order/* sortedBy */.V)(decision.inputs, ({ name }) => name).map(inputOf),
        seal: decision.seal === true ? { verified: true } : { verified: false, reason: decision.seal },
        integrityFaults: [...evaluation.integrityFaults],
        rules: evaluation.results.map(decision_ruleOf),
    };
}
function runOf(context) {
    if (context.kind === 'laptop')
        return { kind: 'laptop' };
    const { repository, workflowRef, runId, runAttempt, actor, eventName, sha } = context.github;
    return { kind: 'workflow', repository, workflowRef, runId, runAttempt, actor, event: eventName, sha };
}
function inputOf({ name, sha256: digest, type, verified, reason, signer }) {
    return {
        name,
        digest: { sha256: digest },
        type,
        verified,
        reason,
        signer: signer === undefined ? undefined : signerOf(signer),
    };
}
function signerOf(signer) {
    const { name } = signer;
    return signer.kind === 'key'
        ? { key: `sha256:${signer.keyId}`, name }
        : { issuer: signer.issuer, san: signer.san, name };
}
function decision_ruleOf({ entry, verdict, inspection }) {
    const { rule, name, enforcement, bound } = entry;
    const reasons = (0,core_verdict/* reasonsOf */.zM)(verdict);
    const items = inspection.findings.map(findingOf);
    return {
        id: rule.id,
        name,
        title: rule.title,
        settings: bound.settings,
        enforcement,
        verdict: verdict.kind,
        explanation: reasons[0] ?? rule.title,
        evaluated: inspection.evaluated,
        offending: {
            count: items.length,
            items: items.slice(0, ITEMS_KEPT),
            digest: { sha256: (0,digest/* sha256 */.sc)((0,canonical_json/* canonicalBytes */.M)(items)) },
        },
        controls: [],
    };
}
function findingOf({ subject, message, verdict }) {
    return { subject, message, verdict };
}

// EXTERNAL MODULE: ./packages/common/src/domain/policy/stated-decision.ts
var stated_decision = __webpack_require__(60707);
// EXTERNAL MODULE: ./packages/common/src/domain/signing/signer.ts
var signing_signer = __webpack_require__(67608);
// EXTERNAL MODULE: ./packages/common/src/formats/sigstore-bundle.ts + 1 modules
var sigstore_bundle = __webpack_require__(73003);
;// CONCATENATED MODULE: ./actions/policy-gate/src/written-decision.ts







const DECISION = 'reports/decision.json';
const BUNDLE = 'attestations/decision.sigstore.json';
const POLICY = 'reports/policy.json';
function decisionFiles(signers) {
    const bundles = signers.length === 0 ? [BUNDLE, stated_decision/* DECISION_STATEMENT */.D] : signers.map((_, index) => bundleName(index));
    return new Set([DECISION, POLICY, ...bundles]);
}
async function writeDecision(evidence, decision, signers, now) {
    const payload = decisionStatement(decision);
    const subjects = decision.artifacts.map(({ sha256 }) => sha256);
    const stated = [];
    for (const [index, signer] of signers.entries()) {
        const { bundle } = await (0,signing_signer/* signStatement */.f)(signer, payload, now);
        stated.push({
            name: bundleName(index),
            kind: 'attestation',
            bytes: bundle,
            mediaType: sigstore_bundle/* BUNDLE_MEDIA_TYPE */.NV,
            subjects,
        });
    }
    if (signers.length === 0) {
        stated.push({
            name: stated_decision/* DECISION_STATEMENT */.D,
            kind: 'statement',
            bytes: payload,
            mediaType: in_toto/* PAYLOAD_TYPE */.Uc,
            subjects,
        });
    }
    await evidence.write([
        {
            name: DECISION,
            kind: 'decision',
            bytes: decisionBytes(decision),
            mediaType: 'application/json',
            subjects,
        },
        {
            name: POLICY,
            kind: 'report',
            bytes: (0,canonical_json/* canonicalBytes */.M)(decision.policy.document),
            mediaType: 'application/json',
            subjects,
        },
        ...stated,
    ]);
}
async function refuseOtherDecisions(evidence) {
    for (const entry of await evidence.entries()) {
        const { name, kind, producer } = entry;
        if (name === BUNDLE && producer.action !== 'provenance') {
            throw new problem/* Problem */.AF('evidence/other-producer', `"${name}" was written by ${producer.action}`, {
                at: { file: `${evidence.folder}/${name}` },
                hint: 'A decision was signed in another way already: hand over the evidence as it was before it.',
            });
        }
        if (kind !== 'statement' || name === stated_decision/* DECISION_STATEMENT */.D)
            continue;
        const { predicateType } = (0,in_toto/* parseStatement */.By)(await evidence.read(entry), name);
        if (predicateType !== in_toto/* predicateTypes */.ZR.policyDecision)
            continue;
        throw new problem/* Problem */.AF('statement/invalid', 'the evidence holds a decision that this run has not concluded', {
            at: { file: name },
            hint: 'Remove the file and find out who wrote it: the job that signs must find one decision, the own one.',
        });
    }
}
const bundleName = (index) => index === 0 ? BUNDLE : `attestations/decision.${index + 1}.sigstore.json`;

;// CONCATENATED MODULE: ./actions/policy-gate/src/evaluate.ts













const LATER = 'that is for the job that signs';
async function evaluate(story, folder) {
    const { inputs, ports, context } = story;
    const file = await readPolicy(story, folder);
    const signers = await openDecisionSigners(story);
    const trusted = await resolveSigners(story, file, signers, folder);
    const artifactRoot = (0,external_node_path_.resolve)(context.workspace, inputs['artifact-root']);
    const artifacts = await (0,provenance_subjects/* findArtifacts */.n1)(ports.files, artifactRoot, inputs['artifact-path']);
    const engine = (0,suite_version/* producerOf */._)('policy-gate');
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.files, folder, engine);
    if (signers.length === 0)
        await refuseOtherDecisions(evidence);
    const gathered = await gatherEvidence(ports.files, evidence, artifacts, trusted, decisionFiles(signers));
    const evaluation = evaluatePolicy(file.policy, gathered, inputs.stage);
    const decision = {
        policy: file.policy,
        policyUri: file.uri,
        evaluation,
        artifacts,
        inputs: gathered.inputs,
        seal: gathered.seal,
        engine,
        decidedAt: ports.clock.now(),
        stage: inputs.stage,
        context,
    };
    await (0,provenance_subjects/* refuseChanged */.dT)(ports.files, artifacts);
    await writeDecision(evidence, decision, signers, ports.clock.now());
    const [signer] = signers;
    const unsealed = signer === undefined ? LATER : unsealedBecause(gathered);
    if (signer !== undefined && unsealed === undefined) {
        await (0,evidence_seal/* sealEvidence */.f)(ports.files, evidence, signer, ports.clock.now());
    }
    const names = (of) => failedUnder(evaluation, of).map(({ entry }) => entry.name);
    return {
        verdict: stepVerdictOf(evaluation),
        headline: headlineOf(decision),
        facts: [
            ['Policy', `${file.policy.metadata.id}@sha256:${file.policy.digest}`],
            ['Artifacts', String(artifacts.length)],
            ...evaluation.results.map(({ entry, verdict }) => [entry.name, `${verdict.kind} (${entry.enforcement})`]),
            ['Decision', `${folder}/${DECISION}`],
            ['Signed by', signer === undefined ? `nobody: ${LATER}` : signers.map(({ spec }) => spec).join(', ')],
            ['Folder sealed', unsealed === undefined ? 'yes' : `no: ${unsealed}`],
        ],
        summary: summarize(decision, gathered.evidence, signer === undefined ? undefined : `secure-build verify ${(0,command_line/* pathWord */.Um)(folder)}`),
        outputs: {
            verdict: evaluation.verdict.kind,
            'failed-rules': names('enforce').join('\n'),
            'warned-rules': names('warn').join('\n'),
            'decision-path': `${folder}/${DECISION}`,
            'bundle-path': signer === undefined ? '' : `${folder}/${BUNDLE}`,
        },
        annotations: failedUnder(evaluation, 'warn').map(({ entry, verdict }) => ({
            kind: 'warning',
            message: `${entry.name}: ${verdict.kind} (warns only): ${entry.rule.remedy}`,
        })),
        details: {
            verdict: evaluation.verdict.kind,
            rules: evaluation.results.map(({ entry, verdict }) => ({ name: entry.name, verdict: verdict.kind })),
        },
    };
}
function unsealedBecause({ integrityFaults, seal }) {
    if (seal !== true)
        return seal;
    return integrityFaults.length === 0 ? undefined : 'the folder differs from its index';
}

;// CONCATENATED MODULE: ./actions/policy-gate/src/run.ts



async function run(story) {
    const { inputs, ports, context } = story;
    const folder = (0,external_node_path_.resolve)(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
    await (0,outside_link/* refuseOutsideLink */.K)(ports.files, context.workspace, folder, 'evidence-path');
    return evaluate(story, folder);
}


/***/ }),

/***/ 66244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseTrustFromEvidence)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

async function refuseTrustFromEvidence(files, folder, path, what) {
    const root = (await files.realPath(folder)) ?? folder;
    const real = (await files.realPath(path)) ?? path;
    if (!real.startsWith(`${root}/`) && !path.startsWith(`${folder}/`))
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input/invalid', `${what} lies in the evidence folder: whom to trust is never for the evidence to say`, { at: { file: path }, hint: 'Take it from a place that the evidence cannot be written to.' });
}


/***/ }),

/***/ 60707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DECISION_STATEMENT),
/* harmony export */   S: () => (/* binding */ readStatedDecision)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21387);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62744);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90266);




const DECISION_STATEMENT = 'reports/decision/statement.json';
const verdicts = new Set([
    'pass',
    'fail',
    'waived',
    'not-applicable',
    'not-verified',
]);
function readStatedDecision(bytes, file) {
    const refuse = (fault, pointer = '') => {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('statement/invalid', fault, { at: { file, pointer } });
    };
    const statement = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)(bytes, file);
    const { subject, predicateType, predicate } = statement;
    if (predicateType !== _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateTypes */ .ZR.policyDecision)
        refuse('expected a decision', '/predicateType');
    const isByDigest = subject.every(({ digest }) => Object.keys(digest).join() === 'sha256');
    if (!isByDigest)
        refuse('a decision names files by SHA-256 only', '/subject');
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .statementBytes */ .Tp)(subject, predicateType, predicate)) !== (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes))
        refuse('not in the form that the gate writes');
    const { verdict } = predicate;
    if (!isVerdict(verdict))
        return refuse('expected a verdict', '/predicate/verdict');
    const run = runOf(predicate.run, refuse);
    const unsealed = unsealedBecause(predicate, refuse);
    return {
        statement,
        verdict,
        ...(run === undefined ? {} : { run }),
        ...(unsealed === undefined ? {} : { unsealed }),
    };
}
const isVerdict = (value) => typeof value === 'string' && verdicts.has(value);
function runOf(run, refuse) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(run))
        return refuse('expected an object', '/predicate/run');
    if (run.kind === 'laptop')
        return undefined;
    const text = (key) => {
        const value = run[key];
        return typeof value === 'string' ? value : refuse('expected text', `/predicate/run/${key}`);
    };
    return { repository: text('repository'), runId: text('runId'), sha: text('sha') };
}
function unsealedBecause({ seal, integrityFaults }, refuse) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(integrityFaults))
        return refuse('expected a list', '/predicate/integrityFaults');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(seal))
        return refuse('expected an object', '/predicate/seal');
    if (integrityFaults.length > 0)
        return 'the folder differs from its index, or a signature in it is broken';
    if (seal.verified === true)
        return undefined;
    return typeof seal.reason === 'string' ? seal.reason : refuse('expected text', '/predicate/seal/reason');
}


/***/ }),

/***/ 99217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ furtherDigestsOf),
/* harmony export */   g: () => (/* binding */ digestsCalledFor)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);
/* harmony import */ var _bundle_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93137);


const further = ['sha384', 'sha512'];
function digestsCalledFor(bundles) {
    const named = new Set(bundles.flatMap(calledForBy));
    return further.filter((algorithm) => named.has(algorithm));
}
function furtherDigestsOf(subjects) {
    return further.filter((algorithm) => subjects.some(({ digest }) => digest[algorithm] !== undefined));
}
function calledForBy(bytes) {
    try {
        const { content } = (0,_bundle_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .B)(bytes).value;
        if (content.kind === 'blob')
            return further;
        const { subject } = (0,_bundle_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .readPayload */ .r)(content.envelope.payload).value;
        return furtherDigestsOf(subject);
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF)
            return further;
        throw error;
    }
}


/***/ }),

/***/ 70496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fileDigests)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

function fileDigests(files) {
    const known = new Map();
    return {
        async of({ path, sha256 }, further) {
            const digests = known.get(path) ?? { sha256 };
            const missing = further.filter((algorithm) => digests[algorithm] === undefined);
            if (missing.length === 0)
                return digests;
            const { sizeBytes: _, ...found } = await files.hash(path, missing);
            if (found.sha256 !== sha256) {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('subject/changed', 'the file changed while it was being looked at', {
                    at: { file: path },
                });
            }
            const more = { ...digests, ...found };
            known.set(path, more);
            return more;
        },
    };
}


/***/ }),

/***/ 89912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ githubHostOf)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const TENANT = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/;
const SERVER = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/;
function githubHostOf(serverUrl) {
    if (serverUrl === 'https://github.com') {
        return { kind: 'github.com', url: serverUrl, issuer: 'https://token.actions.githubusercontent.com' };
    }
    const tenant = TENANT.exec(serverUrl)?.[1];
    if (tenant !== undefined) {
        return { kind: 'tenant', url: serverUrl, issuer: `https://token.actions.${tenant}.ghe.com`, tenant };
    }
    if (SERVER.test(serverUrl)) {
        return { kind: 'server', url: serverUrl, issuer: `${serverUrl}/_services/token` };
    }
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('context/missing', 'GITHUB_SERVER_URL is not the address of a GitHub');
}


/***/ })

};
