import { isJsonArray, isJsonObject, type JsonValue } from '../../core/json.ts';
import { type SchemaFault, schemaFault } from '../schema-fault.ts';

const ID = /^SPDXRef-[A-Za-z0-9.-]+$/;
const ELEMENTS = ['packages', 'files', 'snippets'];
/** Also `DocumentRef-…:SPDXRef-…`, `NONE` and `NOASSERTION` may stand in a relationship. */
const FOREIGN = /^(?:DocumentRef-.+:SPDXRef-.+|NONE|NOASSERTION)$/;

/** The published SPDX 2.3 schema, and what it demands in prose: unique, well-formed ids and no dangling ones. */
export async function findSpdxFault(document: JsonValue): Promise<SchemaFault | undefined> {
  const { default: validate } = await import('./spdx-2.3.generated.js');
  return schemaFault(validate, document) ?? findBadId(document);
}

function findBadId(document: JsonValue): SchemaFault | undefined {
  if (!isJsonObject(document)) return undefined;
  const ids = new Set<JsonValue | undefined>([document.SPDXID]);
  for (const member of ELEMENTS) {
    for (const [index, element] of listOf(document[member]).entries()) {
      const id = isJsonObject(element) ? element.SPDXID : undefined;
      const at = `/${member}/${index}/SPDXID`;
      if (typeof id !== 'string' || !ID.test(id)) return { pointer: at, message: 'is no SPDX identifier' };
      if (ids.has(id)) return { pointer: at, message: `repeats the identifier ${id}` };
      ids.add(id);
    }
  }
  for (const [index, relationship] of listOf(document.relationships).entries()) {
    if (!isJsonObject(relationship)) continue;
    for (const end of ['spdxElementId', 'relatedSpdxElement']) {
      const id = relationship[end];
      if (ids.has(id) || (typeof id === 'string' && FOREIGN.test(id))) continue;
      return { pointer: `/relationships/${index}/${end}`, message: 'names no element of the document' };
    }
  }
  return undefined;
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonArray(value) ? value : [];
}
