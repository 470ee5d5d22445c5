import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import type { Evidence, EvidenceItem } from '@secure-build/common/domain/evidence/evidence';
import type { Files } from '@secure-build/common/domain/ports';
import { findArtifacts, subjectsOf } from '@secure-build/common/domain/provenance/subjects';
import { subjectName } from '@secure-build/common/domain/sbom/counts';
import { formatSbomReport } from '@secure-build/common/domain/sbom/report';
import { sha256sOf } from '@secure-build/common/formats/in-toto';
import type { Inventory, WrittenSbom } from './generate.ts';

const REPORT = 'reports/sbom.json';

export interface Recorded {
  readonly reportPath: string;
  /** In the order of the formats. */
  readonly documents: readonly (WrittenSbom & { readonly path: string; readonly sha256: string })[];
}

/** Writes documents and report, with the built files that they are about. Negative results as well. */
export async function record(
  files: Files,
  artifactRoot: string,
  evidence: Evidence,
  artifactPatterns: readonly string[],
  inventory: Inventory,
): Promise<Recorded> {
  if (artifactPatterns.length > 0) {
    const artifacts = await findArtifacts(files, artifactRoot, artifactPatterns);
    await evidence.addSubjects(subjectsOf(artifacts));
  }
  const subjects = sha256sOf(await evidence.subjects());
  const stem = fileStem(subjectName(inventory.graph));
  const documents = inventory.documents.map((document) => ({
    ...document,
    name: `sbom/${stem}${document.format.extension}`,
  }));
  const reported = documents.map(({ format, name }) => ({ format: format.id, name }));
  const report = formatSbomReport(
    inventory.tree,
    inventory.graph,
    { counts: inventory.counts, date: inventory.date, serial: inventory.serial, documents: reported },
    inventory.findings,
  );
  await evidence.write([
    ...documents.map(
      ({ name, bytes, format }): EvidenceItem => ({
        name,
        kind: 'sbom',
        bytes,
        mediaType: format.mediaType,
        subjects,
      }),
    ),
    {
      name: REPORT,
      kind: 'report',
      bytes: canonicalBytes(report),
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

/** A name from outside as the name of a file: nothing in it is a path, hidden, or too long for a disk. */
function fileStem(name: string): string {
  const stem = name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 100);
  return stem === '' ? 'project' : stem;
}
