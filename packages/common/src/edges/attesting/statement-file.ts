import type { Bytes } from '../../core/bytes.ts';
import { canonicalBytes } from '../../core/canonical-json.ts';
import { isJsonObject, type JsonObject, parseJson } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { parseStatement } from '../../formats/in-toto.ts';
import type { Unsigned } from './unsigned.ts';

/**
 * A statement as somebody wrote it into a file; what is signed is its canonical form.
 *
 * @param source for messages
 * @throws Problem `statement/invalid` or `json/invalid`
 */
export function statementIn(bytes: Bytes, source: string, name: string): Unsigned {
  const { subject: subjects, predicateType } = parseStatement(bytes, source);
  const payload = canonicalBytes(readObject(bytes, source));
  return { source, name, payload, subjects, predicateType, refuseChanged: async () => {} };
}

/** A JSON document that becomes a part of what is signed. @throws Problem `statement/invalid` or `json/invalid` */
export function readObject(bytes: Bytes, file: string): JsonObject {
  const value = parseJson(bytes, {
    file,
    maxBytes: limits.statementBytes,
    maxDepth: limits.lockfileDepth,
    // An SBOM may hold any package name as a key.
    protoKeys: 'keep',
  });
  if (isJsonObject(value)) return value;
  throw new Problem('statement/invalid', 'expected a JSON object', { at: { file } });
}
