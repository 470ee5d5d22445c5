import { formatCanonicalJson } from '../../core/canonical-json.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, pointer } from '../../core/json.ts';
import { type SchemaFault, schemaFault } from '../schema-fault.ts';

/** `uniqueItems` of the schema, which ajv would check by comparing each pair of items. */
const UNIQUE_LISTS = new Set([
  'affects',
  'annotations',
  'assemblies',
  'components',
  'compositions',
  'conditions',
  'dependencies',
  'dependsOn',
  'environmentVars',
  'formulation',
  'inputs',
  'outputs',
  'parameters',
  'provides',
  'resourceReferences',
  'runtimeTopology',
  'services',
  'steps',
  'subjects',
  'taskDependencies',
  'tasks',
  'tools',
  'vulnerabilities',
  'workflows',
  'workspaces',
]);
/** Owners whose lists of these names may repeat an item. */
const REPEATING_OWNERS = new Set(['targets', 'modelParameters', 'frames']);

/** The published CycloneDX 1.6 schema, and what it demands in prose: unique `bom-ref`s and no dangling ones. */
export async function findCycloneDxFault(document: JsonValue): Promise<SchemaFault | undefined> {
  const fault = await findFaultAgainstSchema(document);
  if (fault !== undefined) return fault;
  const walk = new Walk();
  walk.visit(document, '');
  return walk.fault ?? findDanglingReference(document, walk.refs);
}

/** What the part of the schema for what we write accepts, the whole schema accepts: it decides only the rest. */
async function findFaultAgainstSchema(document: JsonValue): Promise<SchemaFault | undefined> {
  const { default: isAsWritten } = await import('./cyclonedx-1.6-written.generated.js');
  if (isAsWritten(document)) return undefined;
  const { default: validate } = await import('./cyclonedx-1.6.generated.js');
  return schemaFault(validate, document);
}

/** One pass over the document: repeated items of unique lists, and repeated `bom-ref`s. */
class Walk {
  readonly refs = new Set<string>();
  fault: SchemaFault | undefined;
  readonly #steps: (string | number)[] = [];

  /** @param owner key of the value, or of the list that it is in */
  visit(value: JsonValue, owner: string): void {
    if (this.fault !== undefined || typeof value !== 'object' || value === null) return;
    if (isJsonArray(value)) {
      for (const [index, item] of value.entries()) this.#step(index, item, owner);
    } else if (isJsonObject(value)) this.#object(value, owner);
  }

  #object(object: JsonObject, owner: string): void {
    for (const key of Object.keys(object)) {
      const member = object[key] ?? null;
      if (key === 'bom-ref' && typeof member === 'string') {
        if (this.refs.has(member)) this.#refuse(`repeats the bom-ref ${JSON.stringify(member)}`, key);
        this.refs.add(member);
      } else if (typeof member === 'object') {
        const isUnique = UNIQUE_LISTS.has(key) && !REPEATING_OWNERS.has(owner) && isJsonArray(member);
        const repeated = isUnique ? repeatedItem(member) : -1;
        if (repeated >= 0) this.#refuse('must not repeat an item of the list', key, repeated);
        this.#step(key, member, key);
      }
    }
  }

  #step(step: string | number, value: JsonValue, owner: string): void {
    this.#steps.push(step);
    this.visit(value, owner);
    this.#steps.pop();
  }

  #refuse(message: string, ...steps: readonly (string | number)[]): void {
    this.fault ??= { pointer: pointer(...this.#steps, ...steps), message };
  }
}

/** The index of an item that has stood before; -1 where none has. */
function repeatedItem(list: readonly JsonValue[]): number {
  const seen = new Map<string, JsonValue[]>();
  return list.findIndex((item) => {
    const id = identityOf(item);
    const others = seen.get(id);
    if (others === undefined) {
      seen.set(id, [item]);
      return false;
    }
    const text = formatCanonicalJson(item);
    if (others.some((other) => formatCanonicalJson(other) === text)) return true;
    others.push(item);
    return false;
  });
}

/** What two equal items have in common, cheaper than their whole text: their references, or the text itself. */
function identityOf(item: JsonValue): string {
  if (typeof item === 'string') return `"${item}`;
  if (!isJsonObject(item)) return JSON.stringify(item);
  const ref = item['bom-ref'] ?? item.ref;
  return typeof ref === 'string' ? ref : formatCanonicalJson(item);
}

function findDanglingReference(document: JsonValue, refs: ReadonlySet<string>): SchemaFault | undefined {
  if (!isJsonObject(document)) return undefined;
  for (const [index, dependency] of listOf(document.dependencies).entries()) {
    if (!isJsonObject(dependency)) continue;
    const named = [dependency.ref, ...listOf(dependency.dependsOn), ...listOf(dependency.provides)];
    const dangling = named.find((ref) => typeof ref === 'string' && !refs.has(ref));
    if (dangling !== undefined) {
      const message = `names ${JSON.stringify(dangling)}, which is no bom-ref`;
      return { pointer: pointer('dependencies', index), message };
    }
  }
  return undefined;
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonArray(value) ? value : [];
}
