import { type CanonicalValue, canonicalBytes } from '@secure-build/common/core/canonical-json';
import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import type { Evidence, EvidenceItem } from '@secure-build/common/domain/evidence/evidence';
import type { Files } from '@secure-build/common/domain/ports';
import { type Finding, formatReport } from '@secure-build/common/domain/reproducibility/report';
import { reproducibilityStatement } from '@secure-build/common/domain/reproducibility/statement';
import type { Producer } from '@secure-build/common/formats/evidence-index';
import type { Found } from './rebuild.ts';

const FOLDER = 'reports/reproducibility';

export interface Recorded {
  readonly reportPath: string;
  readonly statementPath?: string;
}

interface Options {
  readonly environments: Found['environments'];
  readonly exportArtifacts: boolean;
}

/** Writes report, environments, statement and, if wanted, the reference itself. Negative results as well. */
export async function record(
  files: Files,
  evidence: Evidence,
  producer: Producer,
  finding: Finding,
  { environments, exportArtifacts }: Options,
): Promise<Recorded> {
  const subjects = finding.reference.map((file) => file.sha256);
  const json = (name: string, value: CanonicalValue): EvidenceItem => ({
    name: `${FOLDER}/${name}`,
    kind: 'report',
    bytes: canonicalBytes(value),
    mediaType: 'application/json',
    subjects,
  });
  const report = json('report.json', formatReport(finding));
  const a = environments && json('environment-a.json', environments.a);
  const b = environments && json('environment-b.json', environments.b);
  const bound = {
    report: sha256(report.bytes),
    ...(a && b ? { environments: { a: sha256(a.bytes), b: sha256(b.bytes) } } : {}),
  };
  const bytes = reproducibilityStatement(finding, bound, producer);
  const statement: EvidenceItem | undefined = bytes && {
    name: `${FOLDER}/statement.json`,
    kind: 'statement',
    bytes,
    mediaType: 'application/vnd.in-toto+json',
    subjects,
  };
  await evidence.write([report, a, b, statement].filter((item) => item !== undefined));
  if (exportArtifacts) await exportReference(files, evidence, finding);
  return {
    reportPath: `${evidence.folder}/${report.name}`,
    ...(statement === undefined ? {} : { statementPath: `${evidence.folder}/${statement.name}` }),
  };
}

async function exportReference(files: Files, evidence: Evidence, { reference }: Finding): Promise<void> {
  const items: EvidenceItem[] = [];
  for (const { name, path, sha256: digest } of reference) {
    items.push({
      name: `artifacts/${name}`,
      kind: 'artifact',
      bytes: await files.read(path, limits.artifactBytes),
      mediaType: 'application/octet-stream',
      subjects: [digest],
    });
  }
  await evidence.write(items);
  await evidence.addSubjects(
    reference.map(({ name, sha256: digest }) => ({ name, digest: { sha256: digest } })),
  );
}
