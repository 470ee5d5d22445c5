import type { Bytes } from '../../core/bytes.ts';
import type { JsonObject } from '../../core/json.ts';
import { Problem } from '../../core/problem.ts';
import { predicateTypes, type Subject, statementBytes } from '../../formats/in-toto.ts';
import { readObject } from './statement-file.ts';
import type { Unsigned } from './unsigned.ts';

/**
 * An SBOM as the predicate of a statement about what was built.
 *
 * @param source for messages
 * @throws Problem `sign/nothing` without a subject, `statement/invalid` for another document
 */
export function sbomStatement(
  bytes: Bytes,
  { source, name, subjects }: Pick<Unsigned, 'source' | 'name'> & { readonly subjects: readonly Subject[] },
): Unsigned {
  if (subjects.length === 0) {
    throw new Problem('sign/nothing', 'an SBOM is signed about what was built, but no subject is known', {
      at: { file: source },
    });
  }
  const document = readObject(bytes, source);
  const predicateType = sbomPredicateType(document, source);
  return {
    source,
    name,
    payload: statementBytes(subjects, predicateType, document),
    subjects,
    predicateType,
    refuseChanged: async () => {},
  };
}

/** By what the document says of itself: a file name says nothing. @throws Problem `statement/invalid` */
export function sbomPredicateType({ bomFormat, spdxVersion }: JsonObject, file: string): string {
  if (bomFormat === 'CycloneDX') return predicateTypes.cyclonedx;
  const spdx = typeof spdxVersion === 'string' ? /^SPDX-(\d+\.\d+)$/.exec(spdxVersion)?.[1] : undefined;
  if (spdx !== undefined) return `https://spdx.dev/Document/v${spdx}`;
  throw new Problem('statement/invalid', 'neither a CycloneDX nor an SPDX document in JSON', {
    at: { file },
  });
}
