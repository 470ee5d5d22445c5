import type { Evidence } from '../../domain/evidence/evidence.ts';
import type { EvidenceEntry } from '../../formats/evidence-index.ts';
import type { Subject } from '../../formats/in-toto.ts';
import { sbomStatement } from './sbom-statement.ts';
import { statementIn } from './statement-file.ts';
import type { Unsigned } from './unsigned.ts';

/**
 * All statements and SBOMs of an evidence folder, as they would be signed: each file compared with its digest.
 *
 * @param about What the SBOMs are about, in as many statements as it has parts. Default: the subjects that the folder
 *   names, in one.
 * @throws Problem `evidence/…`, `sign/nothing` or `statement/invalid`
 */
export async function evidenceStatements(
  evidence: Evidence,
  about?: readonly (readonly Subject[])[],
): Promise<readonly Unsigned[]> {
  const statements: Unsigned[] = [];
  for (const entry of await evidence.entries()) {
    const { kind, name: source } = entry;
    const name = bundleStem(entry);
    if (kind === 'statement') statements.push(statementIn(await evidence.read(entry), source, name));
    if (kind === 'sbom') {
      const document = await evidence.read(entry);
      const parts = about ?? [await evidence.subjects()];
      const digits = String(parts.length).length;
      for (const [index, subjects] of parts.entries()) {
        const part = parts.length === 1 ? '' : `/${String(index + 1).padStart(digits, '0')}`;
        statements.push(sbomStatement(document, { source, name: `${name}${part}`, subjects }));
      }
    }
  }
  return statements;
}

/** `reports/provenance/statement.json` → `provenance`, `sbom/app.cdx.json` → `app.cdx`. */
function bundleStem({ name }: EvidenceEntry): string {
  return name.replace(/^(?:reports|sbom)\//, '').replace(/(?:\/statement)?\.json$/, '');
}
