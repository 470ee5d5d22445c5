export const id = 9309;
export const ids = [9309];
export const modules = {

/***/ 612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isBystander),
/* harmony export */   k: () => (/* binding */ isByStranger)
/* harmony export */ });
const otherSigner = new Set([
    'verify/kind',
    'verify/trust',
    'verify/issuer',
    'verify/identity',
    'verify/signer-digest',
    'verify/source',
    'verify/ref',
    'verify/trigger',
    'verify/runner',
    'verify/environment',
    'verify/visibility',
]);
function isByStranger({ code }) {
    return otherSigner.has(code);
}
function isBystander(refusal) {
    return isByStranger(refusal) || refusal.code === 'verify/subject-mismatch';
}


/***/ }),

/***/ 30686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shownLevel),
/* harmony export */   z: () => (/* binding */ levelReason)
/* harmony export */ });
/* harmony import */ var _provenance_level_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65439);

function shownLevel(about) {
    const reports = about.flatMap(({ predicateCheck: check }) => check.kind === 'cross-checked' ? [check.report] : []);
    const levelReport = reports.reduce((best, report) => (best !== undefined && best.level >= report.level ? best : report), undefined);
    return { level: levelReport?.level ?? 0, ...(levelReport === undefined ? {} : { levelReport }) };
}
function levelReason(name, { level, levelReport }, minimum, about) {
    const because = levelReport === undefined ? notCompared(about) : (0,_provenance_level_report_js__WEBPACK_IMPORTED_MODULE_0__/* .unmetFor */ .JP)(levelReport, minimum);
    const why = because.length === 0 ? '' : ` (${because.join('; ')})`;
    return `${name}: build level ${minimum} was asked for, ${level} is shown${why}`;
}
function notCompared(about) {
    const because = about.flatMap(({ predicateCheck: check }) => check.kind === 'not-cross-checked' ? [check.because] : []);
    return [...new Set(because)].slice(0, 3);
}


/***/ }),

/***/ 80669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ provedBy),
/* harmony export */   x: () => (/* binding */ verifyFiles)
/* harmony export */ });
/* harmony import */ var _core_problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42018);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71426);
/* harmony import */ var _artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65072);
/* harmony import */ var _bystander_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(612);
/* harmony import */ var _shown_level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30686);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93993);






function provedBy(file) {
    return file.kind === 'statement' ? file.statement : file.blob;
}
function verifyFiles(artifacts, bundles, question) {
    const { verified, refused } = verifyEach(artifacts, bundles, question);
    const isWanted = (file) => isOfType(file, question.predicateType);
    const about = byArtifact(verified);
    const answers = artifacts.map((artifact) => answerFor(artifact, about.get(artifact.digests) ?? []));
    const unproved = answers.filter((answer) => !isProved(answer, question));
    const sorted = refused.map((item) => {
        const hasSibling = item.file === undefined || verified.some(({ file }) => file === item.file);
        return { ...item, isAside: unproved.length === 0 && hasSibling && (0,_bystander_js__WEBPACK_IMPORTED_MODULE_3__/* .isBystander */ .X)(item.refusal) };
    });
    return {
        verdict: judge(answers, unproved, sorted, question),
        artifacts: answers,
        verified: verified.filter(isWanted),
        ofOtherTypes: verified.filter((file) => !isWanted(file)),
        refused: sorted,
    };
}
function verifyEach(artifacts, bundles, { predicateType: _, lookedIn: __, minimumLevel = 0, ...question }) {
    const verified = [];
    const refused = [];
    const expected = {
        ...question,
        ...(minimumLevel > 0 ? { provenance: question.provenance ?? {} } : {}),
        artifacts: artifacts.map(({ digests }) => digests),
    };
    for (const { name, bytes, file } of bundles) {
        const verification = (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .IF)(bytes, expected);
        const from = file === undefined ? { name } : { name, file };
        switch (verification.kind) {
            case 'verified':
                verified.push({ ...from, kind: 'statement', statement: verification.statement });
                break;
            case 'verified-blob':
                verified.push({ ...from, kind: 'blob', blob: verification.blob });
                break;
            case 'not-verified':
                refused.push({ ...from, refusal: verification });
        }
    }
    return { verified, refused };
}
function byArtifact(verified) {
    const about = new Map();
    for (const file of verified) {
        for (const digests of provedBy(file).matched) {
            const files = about.get(digests);
            if (files === undefined)
                about.set(digests, [file]);
            else
                files.push(file);
        }
    }
    return about;
}
function answerFor(artifact, about) {
    const statements = statementsOf(about);
    return {
        artifact,
        verified: about,
        predicateTypes: [...new Set(statements.map(({ statement }) => statement.predicateType))],
        isSigned: about.some(({ kind }) => kind === 'blob'),
        ...(0,_shown_level_js__WEBPACK_IMPORTED_MODULE_5__/* .shownLevel */ .K)(statements),
    };
}
const statementsOf = (about) => about.flatMap((file) => (file.kind === 'statement' ? [file.statement] : []));
function isProved({ verified }, { predicateType }) {
    return verified.some((file) => isOfType(file, predicateType));
}
function isOfType(file, wanted) {
    return (wanted === undefined || (file.kind === 'statement' && file.statement.statement.predicateType === wanted));
}
function judge(answers, unproved, refused, question) {
    const against = refused.filter(({ isAside }) => !isAside);
    const reasons = against.map(({ name, refusal: { because, code } }) => `${name}: ${because} [${code}]`);
    if (unproved.length === answers.length) {
        const unable = against.every(({ refusal: { code } }) => _core_problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .problemCatalog */ .B[code].exit === 5);
        const isEmpty = against.every(({ refusal: { code } }) => code === 'verify/none');
        if (isEmpty)
            return notVerified(noneExists(unproved, question));
        if (unable)
            return notVerified(reasons.slice(0, 3).join('; '));
    }
    if (answers.length > 1 || reasons.length === 0) {
        reasons.push(...unproved.map((answer) => `${answer.artifact.name}: ${noneExists([answer], question)}`));
    }
    const { minimumLevel = 0 } = question;
    for (const answer of answers) {
        if (answer.level < minimumLevel && !unproved.includes(answer))
            reasons.push((0,_shown_level_js__WEBPACK_IMPORTED_MODULE_5__/* .levelReason */ .z)(answer.artifact.name, answer, minimumLevel, statementsOf(answer.verified)));
    }
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(reasons);
}
function notVerified(why) {
    return { kind: 'not-verified', because: `NOT VERIFIED: ${why}. This is not a pass.` };
}
function noneExists(answers, { predicateType, lookedIn }) {
    const type = predicateType === undefined ? '' : ` of type ${predicateType}`;
    const named = answers.slice(0, 3).map(({ artifact }) => (0,_artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .formatArtifact */ .oN)(artifact.digests));
    const more = answers.length > 3 ? ` and ${answers.length - 3} more` : '';
    return `no attestation${type} exists for ${named.join(', ')}${more} (looked in ${lookedIn.join(', ')})`;
}


/***/ }),

/***/ 35808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ provedBlocks),
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96300);
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62722);
/* harmony import */ var _domain_provenance_level_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65439);
/* harmony import */ var _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65072);
/* harmony import */ var _domain_signing_github_issuer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83901);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49212);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90266);







function bounded(text) {
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
const MOST_CHARACTERS = 400;
const LISTED = 8;
function provedBlocks(bundles) {
    const groups = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(bundles, ({ proved: { signer, instance } }) => JSON.stringify([signer, instance]));
    return [...groups.values()].map(blockOf);
}
function blockOf(group) {
    const [{ proved: first }] = group;
    const all = group.map(({ proved }) => proved);
    const rows = [
        ['Statement', few(group.map(describeContent))],
        ...signerRows(first.signer),
        ['Signed at', few(all.flatMap(({ times }) => times.map(describeTime)))],
        ['In the log', few(all.flatMap(({ logEntries }) => logEntries.map(describeEntry)))],
        ['Build level', few(all.flatMap(describeLevel))],
        ['Because', believedBecause(group)],
        ['Not proved', few([...all.flatMap(({ notProved }) => notProved), ...furtherGaps(all)])],
        ['Not counted', few(all.flatMap(({ notCounted }) => notCounted))],
    ];
    return rows
        .filter(([, lines]) => lines.length > 0)
        .map(([label, lines]) => [label, lines.flatMap((text) => text.split('\n')).map(bounded)]);
}
function few(lines) {
    const distinct = [...new Set(lines)];
    const rest = distinct.length - LISTED;
    return rest > 0 ? [...distinct.slice(0, LISTED), `and ${rest} more`] : distinct;
}
function describeContent({ name, proved }) {
    if (!('statement' in proved))
        return `none, the file itself is signed (${name})`;
    const { predicateType } = proved.statement;
    const title = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateTitle */ .Wm)(predicateType);
    const what = title === predicateType ? predicateType : `${title}, ${predicateType}`;
    return `${what}\nabout ${namesOf(proved)}, in ${name}`;
}
function namesOf(proved) {
    const names = matchedSubjects(proved).map(({ name }) => JSON.stringify(name.slice(0, 100)));
    const rest = names.length - 3;
    return `${names.slice(0, 3).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function signerRows(signer) {
    if (signer.kind === 'key')
        return [['Signed by', [(0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIdentity */ .gZ)(signer)]]];
    const { certified, issuer, san } = signer;
    const at = certified.san.kind === 'uri' ? san.indexOf('@') : -1;
    const isWorkflow = at > 0 && (0,_domain_signing_github_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .isGithubIssuer */ .N)(issuer);
    const ref = san.slice(at + 1);
    const commit = certified.buildSignerDigest;
    const name = isWorkflow ? `workflow ${san.slice(0, at)}` : `${san} (${kindOfName(certified.san.kind)})`;
    const place = ref === commit ? `commit ${commit}` : [ref, ...word('commit', commit)].join(', ');
    return [
        ['Signed by', [name, ...(isWorkflow ? [`at ${place}`] : []), `certified by ${issuerText(issuer)}`]],
        ['Built from', sourceLines(signer)],
        ['Build run', runLines(signer)],
    ];
}
function issuerText(issuer) {
    return issuer === 'none'
        ? 'no issuer of identities'
        : `${issuer}${(0,_domain_signing_github_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .isGithubIssuer */ .N)(issuer) ? ' (GitHub Actions)' : ''}`;
}
function kindOfName(kind) {
    return { uri: 'an address', email: 'an email address', dns: 'a host', other: 'a name' }[kind];
}
function sourceLines({ certified }) {
    const { sourceRepositoryUri: repository, sourceRepositoryId: id, sourceRepositoryOwnerId: owner, sourceRepositoryRef: ref, sourceRepositoryDigest: commit, } = certified;
    const ids = [...word('repository id', id), ...word('owner id', owner)].join(', ');
    return [
        ...(repository === undefined ? [] : [`${repository}${ids === '' ? '' : ` (${ids})`}`]),
        ...line([...word('', ref), ...word('commit', commit)]),
    ];
}
function runLines({ certified }) {
    const { runInvocationUri, buildTrigger, runnerEnvironment, sourceRepositoryVisibility, deploymentEnvironment, } = certified;
    return [
        ...(runInvocationUri === undefined ? [] : [runInvocationUri]),
        ...line([
            ...word('started by', buildTrigger),
            ...word('runner', runnerEnvironment),
            ...word('repository', sourceRepositoryVisibility),
            ...word('environment', deploymentEnvironment),
        ]),
    ];
}
const word = (before, value) => value === undefined ? [] : [before === '' ? value : `${before} ${value}`];
const line = (words) => (words.length === 0 ? [] : [words.join(', ')]);
function describeTime({ time, source, authority }) {
    const how = source === 'log' ? 'the transparency log' : 'the timestamp authority';
    return `${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r)(time)}, proved by ${how} of ${authority}`;
}
function describeEntry({ operator, logIndex, tree }) {
    const place = tree === undefined ? '' : `; number ${tree.index} in a tree of ${tree.size} that the log has signed`;
    const index = logIndex === undefined ? 'an entry' : `entry ${logIndex}`;
    return `${index} of ${operator}${place}`;
}
function describeLevel(proved) {
    const check = 'statement' in proved ? proved.predicateCheck : undefined;
    if (check?.kind !== 'cross-checked')
        return [];
    const ignored = check.unknownFields.length;
    const note = ignored === 0 ? '' : `, ${ignored} unknown fields ignored`;
    const summary = `SLSA ${check.level}: the provenance says of the build what the certificate says${note}`;
    return [[summary, ...check.report.conditions.map(_domain_provenance_level_report_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCondition */ .Rx)].join('\n')];
}
function believedBecause(group) {
    const [{ proved: first }] = group;
    const all = group.map(({ proved }) => proved);
    const { signer, instance } = first;
    const isLogged = all.every(({ logEntries }) => logEntries.length > 0);
    const isTimed = all.every(({ times }) => times.length > 0);
    return [
        bindingText(all),
        signer.kind === 'key'
            ? 'the signature fits the public key that you trust'
            : 'the signature fits the certificate, and the certificate names whom you expect',
        ...(instance === undefined
            ? []
            : [
                `an authority of the trusted root "${instance}" issued it${isTimed ? ', and it was valid at that time' : ''}`,
            ]),
        ...(isLogged ? ['a transparency log holds this very signature, where everybody can see it'] : []),
    ];
}
function bindingText(all) {
    const algorithms = new Set(all.flatMap(algorithmsOf));
    if (algorithms.size === 0)
        return 'the signature is over the bytes of the file itself';
    const names = [...algorithms].map((name) => name.replace(/^sha/, 'SHA-')).join(' and ');
    return `the ${names} of what was asked about is the one in the signed statement`;
}
function algorithmsOf(proved) {
    if (!('statement' in proved))
        return [];
    const { subject: subjects } = proved.statement;
    return matchesOf(proved).flatMap(([algorithm, digests]) => subjects.some(({ digest }) => digests.has(digest[algorithm])) ? [algorithm] : []);
}
function matchedSubjects(proved) {
    const matches = matchesOf(proved);
    return proved.statement.subject.filter(({ digest }) => matches.some(([algorithm, digests]) => digests.has(digest[algorithm])));
}
function matchesOf({ statement, matched }) {
    const used = _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAlgorithms */ .Q_.filter((algorithm) => statement.subject.some(({ digest }) => digest[algorithm] !== undefined));
    return used.map((algorithm) => {
        const digests = matched.flatMap((artifact) => (0,_domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(artifact, algorithm) ?? []);
        return [algorithm, new Set(digests)];
    });
}
function furtherGaps(all) {
    return all.flatMap((proved) => [
        ...(proved.signer.kind === 'key' ? ['who holds the key'] : []),
        ...('statement' in proved ? provenanceGap(proved) : ['how the file was made']),
    ]);
}
function provenanceGap({ statement, predicateCheck: check, signer }) {
    const isProvenance = (0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateTitle */ .Wm)(statement.predicateType) === 'provenance';
    if (check.kind === 'cross-checked' || !isProvenance)
        return [];
    const because = signer.kind === 'key'
        ? 'a key certifies nothing of it'
        : `it was not compared with the certificate (${check.because})`;
    return [`what the provenance says about the build: ${because}`];
}


/***/ }),

/***/ 94458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filesDetails),
/* harmony export */   J: () => (/* binding */ folderDetails)
/* harmony export */ });
/* harmony import */ var _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65072);
/* harmony import */ var _domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80669);


const REPEATED = 100;
function filesDetails({ artifacts, ofOtherTypes, refused }) {
    return {
        artifacts: artifacts.map(({ artifact, verified, level }) => ({
            name: artifact.name,
            digest: Object.fromEntries(_domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedAlgorithms */ .Q_.flatMap((algorithm) => {
                const hex = artifact.digests[algorithm];
                return hex === undefined ? [] : [[algorithm, hex]];
            })),
            level,
            ...(verified.length === 0 && refused.length === 0 ? { code: 'verify/none' } : {}),
            attestations: [
                ...verified.map((file) => ({
                    bundle: file.name,
                    verdict: 'verified',
                    wanted: !ofOtherTypes.includes(file),
                    ...provedJson((0,_domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_1__/* .provedBy */ .s)(file)),
                })),
                ...refused.slice(0, REPEATED).map(refusedJson),
            ],
        })),
        refused: refused.map(refusedJson),
    };
}
function folderDetails(answer) {
    const { artifacts, statements, signatures, sealedBy, decision, faults, notVerified } = answer;
    return {
        artifacts: artifacts.map((artifact) => ({ ...artifact })),
        statements: statements.map(({ file, verified }) => ({
            file,
            subjects: verified.statement.subject.length,
            ...provedJson(verified),
        })),
        signatures: signatures.map(({ file, verified }) => ({ file, ...provedJson(verified) })),
        ...(sealedBy === undefined ? {} : { sealedBy: signerJson(sealedBy) }),
        ...(decision === undefined ? {} : { decision: { ...decision } }),
        faults: faults.map((fault) => ({ ...fault })),
        notVerified: notVerified.map((item) => ({ ...item })),
    };
}
function refusedJson({ name, refusal: { code, because, hint }, isAside }) {
    return { bundle: name, verdict: 'not-verified', code, because, hint, aside: isAside };
}
function provedJson(proved) {
    const { signer, times, logEntries, instance, notProved, notCounted, bundleSha256 } = proved;
    return {
        bundleSha256,
        ...('statement' in proved
            ? {
                predicateType: proved.statement.predicateType,
                payloadSha256: proved.payloadSha256,
                predicateCheck: checkJson(proved.predicateCheck),
            }
            : {}),
        signer: signerJson(signer),
        ...(instance === undefined ? {} : { instance }),
        times: times.map(({ time, source, authority }) => ({ time: time.toISOString(), source, authority })),
        logEntries: logEntries.map(entryJson),
        notProved,
        notCounted,
    };
}
function checkJson(check) {
    if (check.kind === 'not-cross-checked')
        return { ...check };
    const { level, conditions } = check.report;
    return { ...check, report: { level, conditions: conditions.map((condition) => ({ ...condition })) } };
}
function signerJson(signer) {
    const name = signer.name === undefined ? {} : { name: signer.name };
    if (signer.kind === 'key')
        return { kind: 'key', keyId: signer.keyId, ...name };
    const { issuer, san, certified } = signer;
    const { san: kindAndName, ...claims } = certified;
    return { kind: 'certificate', issuer, san, sanKind: kindAndName.kind, certified: { ...claims }, ...name };
}
function entryJson({ logId, operator, logIndex, integratedTime, tree }) {
    return {
        logId,
        operator,
        ...(logIndex === undefined ? {} : { logIndex }),
        ...(integratedTime === undefined ? {} : { integratedTime: integratedTime.toISOString() }),
        ...(tree === undefined ? {} : { tree: { ...tree } }),
    };
}


/***/ }),

/***/ 48771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ provedFacts),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ps: () => (/* binding */ showAll),
/* harmony export */   YS: () => (/* binding */ artifactRows),
/* harmony export */   dF: () => (/* binding */ provedOutputs),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   oh: () => (/* binding */ provedAbout),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96300);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49212);
/* harmony import */ var _formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90266);
/* harmony import */ var _actions_bundle_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14627);
/* harmony import */ var _proved_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35808);





const showAll = { summary: 'full', 'show-summary': 'true' };
const LISTED = 20;
function provedFacts(bundles) {
    const all = (0,_proved_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .provedBlocks */ .B)(bundles);
    const facts = all
        .slice(0, LISTED)
        .flatMap((rows) => rows.map(([label, lines]) => [label, lines.join('\n')]));
    const rest = all.length - LISTED;
    return rest > 0 ? [...facts, ['', `and ${rest} more signers: see --json`]] : facts;
}
function provedAbout(predicateTypes, isSigned) {
    const titles = predicateTypes.map((type) => (0,_proved_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)((0,_formats_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTitle */ .Wm)(type)));
    return [...titles, ...(isSigned ? ['the file itself is signed'] : [])].join(', ');
}
function artifactRows(artifacts) {
    const [only, second] = artifacts;
    if (only !== undefined && second === undefined) {
        return [['Artifact', only.proved === '' ? `${only.text}\n${only.otherwise}` : only.text]];
    }
    const groups = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(artifacts, ({ proved, otherwise }) => (proved === '' ? otherwise : proved));
    return [...groups].map(([said, members]) => {
        const heading = `${countOf(members.length, 'artifact')}: ${said}`;
        return ['Artifacts', [heading, ...cut(members.map(({ text }) => text))].join('\n')];
    });
}
function listed(label, texts) {
    return cut(texts).map((text) => [label, text]);
}
function cut(texts) {
    const rest = texts.length - LISTED;
    return rest > 0 ? [...texts.slice(0, LISTED), `and ${rest} more: see --json`] : texts;
}
function provedOutputs(verdict, proved, command) {
    const signers = proved.map(({ signer }) => signer);
    return {
        ..._actions_bundle_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .noBundleOutputs */ .e,
        status: verdict.kind === 'pass' ? 'verified' : 'not-verified',
        identity: distinct(signers.map(_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .signerId */ .cC)).join('\n'),
        issuer: distinct(signers.flatMap((signer) => (signer.kind === 'key' ? [] : [signer.issuer]))).join('\n'),
        instance: distinct(proved.flatMap(({ instance }) => instance ?? [])).join('\n'),
        'log-indexes': JSON.stringify(proved.flatMap(({ logEntries }) => logEntries.flatMap(({ logIndex }) => logIndex ?? []))),
        'verify-command': command,
    };
}
const distinct = (texts) => [...new Set(texts)];
const countOf = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 57188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ folderSummary),
/* harmony export */   s: () => (/* binding */ filesSummary)
/* harmony export */ });
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2174);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71426);
/* harmony import */ var _domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65072);
/* harmony import */ var _domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49212);
/* harmony import */ var _domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80669);
/* harmony import */ var _proved_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35808);






function folderSummary(answer, headline, command, shown) {
    const { verdict, artifacts, statements, signatures, sealedBy, decision, notVerified } = answer;
    const proved = [...statements, ...signatures].map(({ file, verified }) => ({
        name: file,
        proved: verified,
    }));
    return framed(verdict, headline, command, shown, () => [
        listTable(['Artifact', 'SHA-256 of the file now', 'Found in', 'Verified statements about it'], artifacts.map(({ name, sha256, digest = sha256, foundIn, predicateTypes, isSigned }) => [
            (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
            digest === undefined ? (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `none` : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest),
            (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${foundIn}`,
            typesCell(predicateTypes, isSigned),
        ])),
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Sealed by: ${sealedBy === undefined ? 'nobody who is expected' : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_domain_signing_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIdentity */ .gZ)(sealedBy))}. Decision of the policy gate: ${decision === undefined ? 'none in the folder' : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(decision.verdict)}.`,
        ...provedTables(proved),
        notVerified.length === 0
            ? undefined
            : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Not verified:`, bulletList(notVerified.map(({ file, because, hint }) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}: ${because}. ${hint}`))),
    ]);
}
function filesSummary(answer, headline, command, shown) {
    const { verdict, artifacts, verified, ofOtherTypes, refused } = answer;
    const proved = verified.map((file) => ({ name: file.name, proved: (0,_domain_signing_verify_files_js__WEBPACK_IMPORTED_MODULE_4__/* .provedBy */ .s)(file) }));
    return framed(verdict, headline, command, shown, () => [
        listTable(['Artifact', 'Digest', 'Verified statements about it'], artifacts.map(({ artifact, predicateTypes, isSigned }) => [
            (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(artifact.name),
            (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_domain_signing_artifact_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .formatArtifact */ .oN)(artifact.digests)),
            typesCell(predicateTypes, isSigned),
        ])),
        ...provedTables(proved),
        ofOtherTypes.length === 0
            ? undefined
            : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Genuine, but not of the type that was asked for: ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(ofOtherTypes.slice(0, LISTED).map(({ name }) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)), ', ')}`,
        refused.length === 0
            ? undefined
            : listTable(['Bundle', 'Refused', 'Why', 'What next'], refused.map(({ name, refusal, isAside }) => [
                (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
                isAside ? (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(refusal.code)} (does not matter here)` : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(refusal.code),
                (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${refusal.because}`,
                (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${refusal.hint}`,
            ])),
    ]);
}
function framed(verdict, headline, command, shown, details) {
    if (shown.summary === 'none' || shown['show-summary'] === 'false')
        return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)();
    return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### Verify`, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**Verdict: ${verdict.kind}** · ${headline}`, reasonsList(verdict, headline), ...(shown.summary === 'full' ? details() : []), (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Check again: ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(command)}`);
}
const LISTED = 500;
function listTable(head, rows) {
    if (rows.length === 0)
        return undefined;
    const rest = rows.length - LISTED;
    return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows.slice(0, LISTED)), rest > 0 ? (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `… and ${rest} more: the output of ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('--json')} has them all.` : undefined);
}
function bulletList(items) {
    const rest = items.length - LISTED;
    return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)([...items.slice(0, LISTED), ...(rest > 0 ? [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- … and ${rest} more`] : [])]);
}
function provedTables(bundles) {
    const all = (0,_proved_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .provedBlocks */ .B)(bundles);
    return all.slice(0, LISTED).map((rows) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Proved', ''], rows.map(provedCells)));
}
const provedCells = ([label, lines]) => [
    (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${label}`,
    (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(lines.map((text) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${text}`), '<br>'),
];
function typesCell(predicateTypes, isSigned) {
    const parts = [
        ...predicateTypes.map((type) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_proved_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .M)(type))),
        ...(isSigned ? [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `the file itself is signed`] : []),
    ];
    return parts.length === 0 ? (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `none` : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(parts, ', ');
}
function reasonsList(verdict, headline) {
    const reasons = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonsOf */ .zM)(verdict).filter((reason) => reason !== headline);
    return reasons.length === 0 ? undefined : bulletList(reasons.map((reason) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${reason}`));
}


/***/ })

};
