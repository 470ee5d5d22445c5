import type { Outcome } from '../../domain/outcome.ts';
import { comparedAlgorithms, formatArtifact } from '../../domain/signing/artifact-digests.ts';
import { signerId } from '../../domain/signing/identity.ts';
import {
  type FilesAnswer,
  provedBy,
  type RefusedFile,
  type VerifiedFile,
} from '../../domain/signing/verify-files.ts';
import type { BundleOutputName } from '../actions/bundle-outputs.ts';
import { bounded } from './proved-facts.ts';
import { filesDetails } from './verify-details.ts';
import {
  artifactRows,
  countOf,
  distinct,
  listed,
  provedAbout,
  provedFacts,
  provedOutputs,
  showAll,
} from './verify-facts.ts';
import { filesSummary, type Shown } from './verify-summary.ts';

/** What given bundles say about given artifacts, for an auditor who was not there. */
export function filesOutcome(
  answer: FilesAnswer,
  command: string,
  shown: Shown = showAll,
): Outcome<BundleOutputName> {
  const { verdict, artifacts, verified, ofOtherTypes, refused } = answer;
  const headline = filesHeadline(answer);
  const others = new Set(ofOtherTypes);
  const files = [...new Set(verified.flatMap(({ file }) => file ?? []))];
  return {
    verdict,
    headline,
    facts: [
      ...artifactRows(
        artifacts.map(({ artifact, verified: about }) => ({
          text: `${formatArtifact(artifact.digests)}  ${artifact.name}`,
          proved: provedAbout(...wantedAbout(about, others)),
          otherwise: 'nothing verified',
        })),
      ),
      ...provedFacts(verified.map((file) => ({ name: file.name, proved: provedBy(file) }))),
      ...listed('Other type', ofOtherTypes.map(otherText)),
      ...listed('Aside', refused.filter(({ isAside }) => isAside).map(asideText)),
      ...listed('What next', distinct(refused.filter(({ isAside }) => !isAside).map(hintText))),
      ['Check again', command],
    ],
    // A terminal shows no summary and, without a flag, no details: neither is made for nothing.
    get summary() {
      return filesSummary(answer, headline, command, shown);
    },
    outputs: {
      ...provedOutputs(verdict, verified.map(provedBy), command),
      'bundle-path': files[0] ?? '',
      'bundle-paths': JSON.stringify(files),
      subjects: JSON.stringify(
        artifacts.map(({ artifact: { name, digests } }) => ({
          name,
          digest: Object.fromEntries(
            comparedAlgorithms.flatMap((algorithm) => {
              const hex = digests[algorithm];
              return hex === undefined ? [] : [[algorithm, hex]];
            }),
          ),
        })),
      ),
    },
    annotations: [],
    get details() {
      return filesDetails(answer);
    },
  };
}

/** Predicate types, and whether the file itself is signed. */
function wantedAbout(
  about: readonly VerifiedFile[],
  others: ReadonlySet<VerifiedFile>,
): readonly [predicateTypes: readonly string[], isSigned: boolean] {
  const wanted = about.filter((file) => !others.has(file));
  const types = wanted.flatMap((file) =>
    file.kind === 'statement' ? [file.statement.statement.predicateType] : [],
  );
  return [distinct(types), wanted.some(({ kind }) => kind === 'blob')];
}

const hintText = ({ refusal: { hint, code } }: RefusedFile) => `${hint} [${code}]`;

const otherText = (file: VerifiedFile) => {
  const type =
    file.kind === 'statement' ? file.statement.statement.predicateType : 'a signature over the file';
  return `${file.name}: genuine, but ${bounded(type)}, which is not what was asked for`;
};

const asideText = ({ name, refusal: { because, code } }: RefusedFile) =>
  `${name}: ${because} [${code}]\nIt does not matter here: everything asked is proved without it.`;

function filesHeadline({ verdict, artifacts, verified, refused }: FilesAnswer): string {
  switch (verdict.kind) {
    case 'pass': {
      const signers = distinct(verified.map((file) => signerId(provedBy(file).signer)));
      const [signer = ''] = signers;
      const by = signers.length === 1 ? bounded(signer) : `${signers.length} signers`;
      return `VERIFIED: ${namesOf(artifacts.map(({ artifact }) => artifact.name))} signed by ${by}.`;
    }
    case 'fail': {
      const against = refused.filter(({ isAside }) => !isAside).length;
      const what =
        against === 0 ? 'not everything that was asked is proved' : `${countOf(against, 'bundle')} refused`;
      return `REFUSED: ${what}. Do not rely on ${namesOf(artifacts.map(({ artifact }) => artifact.name))}.`;
    }
    case 'not-verified':
      return verdict.because;
    case 'not-applicable':
    case 'waived':
      return 'NOT VERIFIED. This is not a pass.';
  }
}

function namesOf(names: readonly string[]): string {
  const [only = 'it', ...others] = names;
  return others.length === 0 ? only : `${names.length} artifacts`;
}
