import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { buildShapeFaults, digestOfInput, type ShapeFault } from '../../formats/build-provenance-shape.ts';
import {
  type CertifiedExtension,
  type CertifiedIdentity,
  certifiedExtensions,
} from '../../formats/fulcio-certificate.ts';
import { type ReleasedBuilder, releaseOf } from '../signing/released-builders.ts';

import type { BuilderRow } from './builder-rows.ts';
import { type CertifiedBuildType, certifiedBuildTypes, textAt, valueAt } from './certified-fields.ts';
import { holdsMask } from './declared-inputs.ts';
import {
  type ConditionId,
  condition,
  judgeInputs,
  judgeMachine,
  shownText,
  trigger,
} from './level-conditions.ts';
import { type Condition, type LevelReport, levelOf } from './level-report.ts';
import { ownWorkflows } from './own-workflows.ts';

/**
 * The level that certificate and predicate show, after every field was compared (provenance specification,
 * section 5, second table). The conditions of our own builder are evaluated again: what it claims is not asked.
 */
export function certifiedLevel(
  predicate: JsonObject,
  certified: CertifiedIdentity,
  buildType: CertifiedBuildType,
  released: readonly ReleasedBuilder[],
): LevelReport {
  const release = releaseOf(certified, released);
  if (buildType === certifiedBuildTypes.build) {
    // Only our own builder writes this type; anybody else who does is nobody's builder.
    const conditions = ownConditions(predicate, certified, release);
    return { level: conditions.every(({ met }) => met) ? 3 : 0, conditions };
  }
  const conditions = [
    certifiedRun(certified),
    hostedSigner(certified, 2),
    ...(release === undefined && othersStated(predicate) === undefined ? [] : [hostedOthers(predicate)]),
    condition(
      'C1',
      false,
      `the provenance is of the build type ${buildType}, which build.yml does not write`,
      'predicate',
    ),
  ];
  return { level: levelOf(conditions), conditions };
}

/** The level of a builder that the policy accepts. */
export function acceptedLevel({ signer, level }: BuilderRow): LevelReport {
  const accepted: Condition = {
    id: 'accepted-builder',
    level: level === 0 ? 1 : level,
    title: 'The policy accepts the builder',
    met: level > 0,
    evidence: `the policy gives ${signer} level ${level}`,
    source: 'policy',
  };
  return { level, conditions: [accepted] };
}

/**
 * C5, C6 and C10 in part are the file at the released commit, which lints have held; the rest is looked at again, and
 * no condition is met by provenance that lacks what its build type has.
 */
function ownConditions(
  predicate: JsonObject,
  certified: CertifiedIdentity,
  release: ReturnType<typeof releaseOf>,
): readonly Condition[] {
  const github = ['buildDefinition', 'internalParameters', 'github'];
  const job = valueAt(predicate, [...github, 'buildJob']);
  const inputs = valueAt(predicate, ['buildDefinition', 'externalParameters', 'inputs']);
  const faults = buildShapeFaults(predicate);
  return [
    releasedBuilder(certified, release),
    hostedSigner(certified, 3),
    judgeMachine(machineOf(job), textAt(inputs, ['platform']), 'predicate'),
    recordedJob(job, certified),
    releasedFile('C5', 'the build job without rights, cache and secrets', release),
    releasedFile('C6', 'no foreign code in the job that signs', release),
    trigger(certified.buildTrigger ?? '', 'certificate'),
    recordedHandoff(predicate),
    recordedInputs(predicate, certified),
    certifiedSource(certified),
  ].map((judged) => inShape(judged, faults));
}

/** Conditions that rest on a part of the predicate; on all the rest of it C9 does: nothing is left out. */
const restingOn: readonly (readonly [pointer: RegExp, id: ConditionId])[] = [
  [/\/buildJob\/(?:labels|runnerGroupId|runnerGroupName)(?:\/|$)/, 'C3'],
  [/\/buildJob(?:\/|$)/, 'C4'],
  [/^\/runDetails\/byproducts(?:\/|$)/, 'C8'],
];

function inShape(judged: Condition, faults: readonly ShapeFault[]): Condition {
  const [fault] = faults.filter(({ pointer }) => {
    const [, id = 'C9'] = restingOn.find(([part]) => part.test(pointer)) ?? [];
    return id === judged.id;
  });
  if (!judged.met || fault === undefined) return judged;
  return { ...judged, met: false, evidence: `${shownText(`/predicate${fault.pointer}`)} ${fault.fault}` };
}

function releasedBuilder(
  { san, buildSignerDigest }: CertifiedIdentity,
  release: ReturnType<typeof releaseOf>,
): Condition {
  const isBuild = release !== undefined && release.level >= 3 && isOwnBuild(san.value);
  const evidence = isBuild
    ? `signed by ${san.value} at ${buildSignerDigest}, of release ${release.builder.version}`
    : release === undefined
      ? `signed by ${show(san.value)} at ${show(buildSignerDigest)}, which no release lists`
      : `signed by ${show(san.value)}, which gives level ${release.level} at most`;
  return condition('C1', isBuild, evidence, 'certificate');
}

function isOwnBuild(san: string): boolean {
  return san.slice(0, Math.max(san.indexOf('@'), 0)).endsWith(`/${ownWorkflows.build}`);
}

function hostedSigner({ runnerEnvironment }: CertifiedIdentity, level: Condition['level']): Condition {
  const evidence = `the job that signed ran on a machine that is ${show(runnerEnvironment)}`;
  return condition('C2', runnerEnvironment === 'github-hosted', evidence, 'certificate', level);
}

function machineOf(job: JsonValue | undefined) {
  const [id, name, labels] = [
    valueAt(job, ['runnerGroupId']),
    textAt(job, ['runnerGroupName']),
    valueAt(job, ['labels']),
  ];
  const texts = isJsonArray(labels) ? labels : [];
  return {
    labels: texts.filter((label) => typeof label === 'string'),
    ...(typeof id === 'number' ? { runnerGroupId: id } : {}),
    ...(name === undefined ? {} : { runnerGroupName: name }),
  };
}

function recordedJob(job: JsonValue | undefined, { runInvocationUri = '' }: CertifiedIdentity): Condition {
  const [id, attempt] = [valueAt(job, ['id']), valueAt(job, ['runAttempt'])];
  const conclusion = textAt(job, ['conclusion']);
  const last = Number(/\/attempts\/([1-9]\d{0,5})$/.exec(runInvocationUri)?.[1]);
  const isRecorded = isPositive(id) && isPositive(attempt) && attempt <= last && conclusion === 'success';
  const evidence = isJsonObject(job)
    ? `the provenance records the job ${shown(id)} of attempt ${shown(attempt)}, which ended with ${show(conclusion)}`
    : 'the provenance records no build job';
  return condition('C4', isRecorded, evidence, 'predicate');
}

function releasedFile(id: 'C5' | 'C6', what: string, release: ReturnType<typeof releaseOf>): Condition {
  const evidence =
    release === undefined
      ? 'no release vouches for the file of the workflow'
      : `${what}: ${ownWorkflows.build} of release ${release.builder.version} at ${release.builder.commit}`;
  return condition(id, release !== undefined, evidence, 'workflow file');
}

function recordedHandoff(predicate: JsonObject): Condition {
  const list = valueAt(predicate, ['runDetails', 'byproducts']);
  const handoffs = (isJsonArray(list) ? list : []).filter((item) => textAt(item, ['name']) === 'handoff');
  const digest = handoffs.length === 1 ? textAt(handoffs[0], ['digest', 'sha256']) : undefined;
  const met = digest !== undefined && /^[0-9a-f]{64}$/.test(digest);
  const evidence = met
    ? `the subjects were received by the hand-off sha256:${digest}`
    : 'the provenance records no hand-off, or more than one';
  return condition('C8', met, evidence, 'predicate');
}

function recordedInputs(predicate: JsonObject, { buildTrigger }: CertifiedIdentity): Condition {
  const parameters = ['buildDefinition', 'externalParameters'];
  const inputs = valueAt(predicate, [...parameters, 'inputs']);
  if (!isJsonObject(inputs)) return condition('C9', false, 'the provenance records no inputs', 'predicate');
  const ofEvent = valueAt(predicate, [...parameters, 'event', 'inputs']);
  const given = [...Object.entries(inputs), ...(isJsonObject(ofEvent) ? Object.entries(ofEvent) : [])];
  const masked = given.find((entry) => holdsMask(entry))?.[0];
  const judged = judgeInputs(Object.keys(inputs), masked, 'predicate');
  if (!judged.met) return judged;
  const fault =
    ofEvent !== undefined && buildTrigger !== 'workflow_dispatch'
      ? `inputs of the event are recorded, which ${show(buildTrigger)} does not have`
      : lonelyDigest(inputs, valueAt(predicate, ['buildDefinition', 'resolvedDependencies']));
  return fault === undefined ? judged : condition('C9', false, fault, 'predicate');
}

/** Of an input that stands there by its digest, one dependency says the same. */
function lonelyDigest(inputs: JsonObject, dependencies: JsonValue | undefined): string | undefined {
  const list = isJsonArray(dependencies) ? dependencies : [];
  const lonely = Object.entries(inputs).find(([name, value]) => {
    const digest = digestOfInput(value);
    const said = list.filter(
      (item) => textAt(item, ['name']) === `input/${name}` && valueAt(item, ['uri']) === undefined,
    );
    return digest !== undefined && (said.length !== 1 || textAt(said[0], ['digest', 'sha256']) !== digest);
  });
  return lonely && `no one dependency has the digest of the input ${shownText(lonely[0])}`;
}

/** That the predicate names the same was compared before. */
function certifiedSource({ sourceRepositoryDigest: commit }: CertifiedIdentity): Condition {
  const evidence = `the source is the certified commit ${show(commit)}`;
  return condition('C10', commit !== undefined, evidence, 'certificate');
}

/** A complete certificate has .8 to .21; .22 and .24 came later, and .23 is there with an environment only. */
const LAST_OF_COMPLETE = 21;

function certifiedRun(certified: CertifiedIdentity): Condition {
  const fields = Object.keys(certifiedExtensions) as CertifiedExtension[];
  const missing = fields
    .filter((field) => certifiedExtensions[field].arc <= LAST_OF_COMPLETE && certified[field] === undefined)
    .map((field) => `.${certifiedExtensions[field].arc}`);
  return {
    id: 'run-certified',
    level: 1,
    title: 'The build platform certifies the run',
    met: missing.length === 0,
    evidence:
      missing.length === 0
        ? `the certificate of ${show(certified.issuer)} is complete, and the predicate says the same`
        : `the certificate lacks OID ${missing.join(', ')}`,
    source: 'certificate',
  };
}

/** Whoever states it is held to it, also where no list of releases says that it is ours. */
function othersStated(predicate: JsonObject): JsonValue | undefined {
  return valueAt(predicate, ['buildDefinition', 'internalParameters', 'github', OTHER_JOBS_HOSTED]);
}

/** What our `attest.yml` states of the jobs that it did not run itself. */
function hostedOthers(predicate: JsonObject): Condition {
  const met = othersStated(predicate) === true;
  return {
    id: 'jobs-hosted',
    level: 2,
    title: 'Every job that could have built ran on a hosted machine',
    met,
    evidence: `the provenance ${met ? 'states' : 'does not state'} that every other job of the run had a hosted machine`,
    source: 'predicate',
  };
}

/** Extension field, named `VENDOR_field` as the specification asks. */
export const OTHER_JOBS_HOSTED = 'securebuild_otherJobsHosted';

function isPositive(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function shown(value: JsonValue | undefined): string {
  return JSON.stringify(value ?? null).slice(0, 40);
}

function show(text: string | undefined): string {
  return text === undefined ? 'nothing' : shownText(text);
}
