import type { FileRemark } from '../../domain/evidence/remark.ts';
import type { FolderAnswer } from '../../domain/evidence/verify-folder.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { formatIdentity } from '../../domain/signing/identity.ts';
import type { BundleOutputName } from '../actions/bundle-outputs.ts';
import { folderDetails } from './verify-details.ts';
import {
  artifactRows,
  countOf,
  listed,
  provedAbout,
  provedFacts,
  provedOutputs,
  showAll,
} from './verify-facts.ts';
import { folderSummary, type Shown } from './verify-summary.ts';

/** What a whole evidence folder is worth, for an auditor who was not there. */
export function folderOutcome(
  answer: FolderAnswer,
  folder: string,
  command: string,
  shown: Shown = showAll,
): Outcome<BundleOutputName> {
  const { verdict, artifacts, statements, signatures, sealedBy, decision, faults, notVerified } = answer;
  const bundles = [...statements, ...signatures];
  const headline = folderHeadline(answer);
  const paths = bundles.map(({ file }) => `${folder}/${file}`);
  return {
    verdict,
    headline,
    facts: [
      ...artifactRows(
        artifacts.map(({ name, sha256, digest, foundIn, predicateTypes, isSigned }) => ({
          text: textOf(name, sha256 === undefined ? digest : `sha256:${sha256}`),
          proved: provedAbout(predicateTypes, isSigned),
          otherwise: foundIn === 'nowhere' ? 'not here' : 'nothing verified',
        })),
      ),
      ...provedFacts(bundles.map(({ file, verified }) => ({ name: file, proved: verified }))),
      ['Sealed by', sealedBy === undefined ? 'nobody who is expected' : formatIdentity(sealedBy)],
      ['Decision', decision?.verdict ?? 'none in the folder'],
      ...listed('Fault', faults.map(nextStep)),
      ...listed('Not verified', notVerified.map(nextStep)),
      ['Check again', command],
    ],
    // A terminal shows no summary and, without a flag, no details: neither is made for nothing.
    get summary() {
      return folderSummary(answer, headline, command, shown);
    },
    outputs: {
      ...provedOutputs(
        verdict,
        bundles.map(({ verified }) => verified),
        command,
      ),
      'bundle-path': paths[0] ?? '',
      'bundle-paths': JSON.stringify(paths),
      subjects: JSON.stringify(
        artifacts.flatMap(({ name, sha256 }) => (sha256 === undefined ? [] : [{ name, digest: { sha256 } }])),
      ),
    },
    annotations: [],
    get details() {
      return folderDetails(answer);
    },
  };
}

const textOf = (name: string, digest: string | undefined) =>
  digest === undefined ? name : `${digest}  ${name}`;

const nextStep = ({ file, because, hint, code }: FileRemark) => `${file}: ${because}\n${hint} [${code}]`;

function folderHeadline({ verdict, artifacts, statements, signatures }: FolderAnswer): string {
  const bundles = statements.length + signatures.length;
  const found = `${countOf(artifacts.length, 'artifact')}, ${countOf(bundles, 'verified bundle')}`;
  switch (verdict.kind) {
    case 'pass':
      return `VERIFIED: ${found}.`;
    case 'fail':
      return `REFUSED: not everything is sound or proved (${found}).`;
    case 'not-verified':
    case 'not-applicable':
    case 'waived':
      return 'NOT VERIFIED: nothing was verified. This is not a pass.';
  }
}
