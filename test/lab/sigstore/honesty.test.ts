import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { statementBytes } from '@secure-build/common/formats/in-toto';
import { type BundleShape, signInLab } from './bundle.ts';
import type { FaultKind } from './faults.ts';
import { type Lab, startLab } from './lab.ts';
import { verifyWithOurs } from './our-verifier.ts';
import { verifyWithSigstoreJs } from './peer-verifier.ts';

const artifact = utf8('an artifact\n');
const subjects = [{ name: 'artifact', digest: { sha256: sha256(artifact) } }];
const statement = statementBytes(subjects, 'https://example.com/predicate/v1', {});

const signedBytes = ({ content }: BundleShape) => (content === 'dsse' ? statement : artifact);
const profileOf = ({ log }: BundleShape) => ({ sct: 1, log: log === 'none' ? 0 : 1, time: 1 });

/** The words of each verifier; `undefined` where it accepts. */
function verdicts(lab: Lab, bundle: object, shape: BundleShape) {
  const ours = verifyWithOurs(lab, bundle, artifact, profileOf(shape));
  return {
    ours: ours.kind === 'not-verified' ? `${ours.code}: ${ours.because}` : undefined,
    theirs: theirVerdict(lab, bundle, shape),
  };
}

function theirVerdict(lab: Lab, bundle: object, shape: BundleShape): string | undefined {
  try {
    const message = shape.content === 'message' ? artifact : undefined;
    verifyWithSigstoreJs(lab.trustedRoot, bundle, profileOf(shape), message);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const shapes = (['v1', 'v2', 'none'] as const).flatMap((log) =>
  (['message', 'dsse'] as const).flatMap((content) =>
    [true, false].map((timestamp): BundleShape => ({ log, content, timestamp })),
  ),
);
const intoto: BundleShape = { log: 'v1', content: 'dsse', timestamp: true, entryKind: 'intoto' };
const nameOf = ({ log, content, timestamp, entryKind }: BundleShape) =>
  `${content}${entryKind === undefined ? '' : ` as ${entryKind}`}, Rekor ${log}, ${timestamp ? 'a' : 'no'} timestamp`;

describe('bundles of the lab, @sigstore/verify and our verifier', () => {
  let lab: Lab;
  before(async () => {
    lab = await startLab();
  });
  after(() => lab.stop());

  for (const shape of [...shapes, intoto]) {
    // Rekor v1 promises a time; v2 and no log at all do not.
    const hasTime = shape.timestamp || shape.log === 'v1';
    test(`${nameOf(shape)}: ${hasTime ? 'verifies' : 'is refused for want of a time'}`, async () => {
      const { ours, theirs } = verdicts(lab, await signInLab(lab, signedBytes(shape), shape), shape);
      if (hasTime) return assert.deepEqual({ ours, theirs }, { ours: undefined, theirs: undefined });
      assert.match(ours ?? '', /^verify\/time: /);
      assert.match(theirs ?? '', /timestamps/);
    });
  }
});

interface FaultRow {
  readonly fault: FaultKind;
  /** What our verifier says. */
  readonly ours: RegExp;
  /** The library accepts it: a defect of its own, or the policy that it was not given. */
  readonly libraryAccepts?: true;
  readonly shape?: BundleShape;
}

const v1: BundleShape = { log: 'v1', content: 'message', timestamp: true };
const v2: BundleShape = { log: 'v2', content: 'dsse', timestamp: true };
/** Where the log itself would refuse the entry. */
const noLog: BundleShape = { log: 'none', content: 'message', timestamp: true };

const otherWorkflow = { job_workflow_ref: 'evil/x/.github/workflows/y.yml@refs/heads/main' };
const otherIssuer = { iss: 'https://token.actions.githubusercontent.com/slug' };

const faultyServices: readonly {
  readonly service: string;
  readonly shape: BundleShape;
  readonly rows: readonly FaultRow[];
}[] = [
  {
    service: 'fulcio',
    shape: v1,
    rows: [
      { fault: { kind: 'other-key' }, ours: /^verify\/signature/, shape: noLog },
      {
        fault: { kind: 'other-claims', claims: otherWorkflow },
        ours: /^verify\/identity/,
        libraryAccepts: true,
      },
      { fault: { kind: 'other-claims', claims: otherIssuer }, ours: /^verify\/issuer/, libraryAccepts: true },
      { fault: { kind: 'unknown-authority' }, ours: /^verify\/trust/ },
      { fault: { kind: 'bad-certificate-signature' }, ours: /^verify\/trust/ },
      { fault: { kind: 'root-in-chain' }, ours: /^verify\//, shape: noLog },
      { fault: { kind: 'no-extended-key-usage' }, ours: /^verify\/certificate/, libraryAccepts: true },
      { fault: { kind: 'authority-as-leaf' }, ours: /^verify\/certificate/, libraryAccepts: true },
      { fault: { kind: 'no-sct' }, ours: /^verify\/sct/ },
      { fault: { kind: 'bad-sct' }, ours: /^verify\/sct/ },
      { fault: { kind: 'unknown-ct-log' }, ours: /^verify\/sct/ },
      { fault: { kind: 'sct-of-other-certificate' }, ours: /^verify\/sct/ },
      { fault: { kind: 'clock-skew', seconds: -3600 }, ours: /^verify\/certificate/ },
      { fault: { kind: 'clock-skew', seconds: 3600 }, ours: /^verify\/certificate/ },
    ],
  },
  {
    service: 'rekor-v1',
    shape: v1,
    rows: [
      { fault: { kind: 'other-artifact' }, ours: /^verify\/log.*digest/ },
      { fault: { kind: 'other-certificate' }, ours: /^verify\/log.*certificate/, libraryAccepts: true },
      { fault: { kind: 'other-signature' }, ours: /^verify\/log.*signature/ },
      { fault: { kind: 'other-index' }, ours: /^verify\/log/ },
      { fault: { kind: 'bad-proof' }, ours: /^verify\/log/ },
      { fault: { kind: 'bad-promise' }, ours: /^verify\/log.*promise/ },
      { fault: { kind: 'stale-checkpoint' }, ours: /^verify\/log.*checkpoint/ },
      { fault: { kind: 'foreign-checkpoint' }, ours: /^verify\/log.*checkpoint/ },
      { fault: { kind: 'unsigned-checkpoint' }, ours: /^verify\/log.*checkpoint/ },
      { fault: { kind: 'empty-tree' }, ours: /^verify\/log/ },
      { fault: { kind: 'clock-skew', seconds: 3600 }, ours: /^verify\/certificate/ },
      { fault: { kind: 'clock-skew', seconds: -3600 }, ours: /^verify\/certificate/ },
    ],
  },
  {
    service: 'rekor-v2',
    shape: v2,
    rows: [
      { fault: { kind: 'other-artifact' }, ours: /^verify\/log.*digest/ },
      { fault: { kind: 'other-certificate' }, ours: /^verify\/log.*certificate/, libraryAccepts: true },
      { fault: { kind: 'other-signature' }, ours: /^verify\/log.*signature/ },
      { fault: { kind: 'other-index' }, ours: /^verify\/log/ },
      { fault: { kind: 'bad-proof' }, ours: /^verify\/log/ },
      { fault: { kind: 'stale-checkpoint' }, ours: /^verify\/log.*checkpoint/ },
      { fault: { kind: 'foreign-checkpoint' }, ours: /^verify\/log.*checkpoint/ },
      { fault: { kind: 'unsigned-checkpoint' }, ours: /^verify\/log.*checkpoint/ },
      { fault: { kind: 'cosigned-only-checkpoint' }, ours: /^verify\/log.*checkpoint/ },
      { fault: { kind: 'empty-tree' }, ours: /^verify\/log/ },
    ],
  },
  {
    service: 'timestamp',
    shape: v2,
    rows: [
      { fault: { kind: 'other-imprint' }, ours: /^verify\/time/ },
      { fault: { kind: 'unknown-authority' }, ours: /^verify\/time/ },
      { fault: { kind: 'bad-token-signature' }, ours: /^verify\/time/ },
      { fault: { kind: 'no-extended-key-usage' }, ours: /^verify\/time/ },
      { fault: { kind: 'authority-as-leaf' }, ours: /^verify\/time/ },
      { fault: { kind: 'rejected' }, ours: /^verify\/time/ },
      { fault: { kind: 'clock-skew', seconds: 3600 }, ours: /^verify\/certificate/ },
      { fault: { kind: 'clock-skew', seconds: -3600 }, ours: /^verify\/certificate/ },
    ],
  },
];

for (const { service, shape: usual, rows } of faultyServices) {
  describe(`faults of ${service} show in the bundle`, () => {
    let lab: Lab;
    before(async () => {
      lab = await startLab();
    });
    after(() => lab.stop());
    for (const { fault, ours: expected, libraryAccepts, shape = usual } of rows) {
      test(nameOfFault(fault), async () => {
        await lab.heal();
        await lab.inject({ service, ...fault });
        const { ours, theirs } = verdicts(lab, await signInLab(lab, signedBytes(shape), shape), shape);
        assert.match(ours ?? 'accepted', expected);
        assert.equal(theirs === undefined, libraryAccepts === true, theirs);
      });
    }
  });
}

function nameOfFault(fault: FaultKind): string {
  if (fault.kind === 'clock-skew') return `clock-skew ${fault.seconds}`;
  return fault.kind === 'other-claims' ? `other-claims ${Object.keys(fault.claims)}` : fault.kind;
}
