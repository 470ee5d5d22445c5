import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { type BuildField, buildFields, type EntryMember } from './build-provenance.ts';
import { unknownMembers } from './unknown-members.ts';

/** What is not as every provenance of the build type `build/v1` has it. */
export interface ShapeFault {
  /** JSON pointer into the predicate. */
  readonly pointer: string;
  /** Ends a sentence: "is missing". */
  readonly fault: string;
}

/**
 * Where a predicate is not what {@link buildFields} describes: a field that is missing or of another kind. Members
 * beyond the table are not looked at (see {@link unknownBuildMembers}).
 */
export function buildShapeFaults(predicate: JsonObject): readonly ShapeFault[] {
  return [...buildFields.flatMap((field) => faultsOf(field, predicate)), ...namelessEntries(predicate)];
}

/** JSON pointers of the members that {@link buildFields} does not have. */
export function unknownBuildMembers(predicate: JsonObject): readonly string[] {
  return unknownMembers(predicate, knownPointers());
}

function faultsOf(field: BuildField, predicate: JsonObject): readonly ShapeFault[] {
  const { pointer, kind, optional } = field;
  if (typeof kind !== 'string') return entryFaults(field, kind, predicate);
  const end = /\/(?:NAME|N)$/.exec(pointer);
  const at = end === null ? pointer : pointer.slice(0, end.index);
  const value = memberAt(predicate, at);
  if (value === undefined) {
    // Of the inputs of an event, and of nothing else, the whole object may be absent.
    return optional === true && at.includes('/event/') ? [] : [{ pointer: at, fault: 'is missing' }];
  }
  if (end === null) return isOf(kind, value) ? [] : [{ pointer: at, fault: `is no ${kind}` }];
  const isList = end[0] === '/N';
  if (isList ? !isJsonArray(value) : !isJsonObject(value))
    return [{ pointer: at, fault: `is no ${isList ? 'list' : 'object'}` }];
  return Object.entries(value as JsonObject)
    .filter(([, item]) => !isOf(kind, item))
    .map(([step]) => ({ pointer: `${at}/${step.slice(0, 100)}`, fault: `is no ${kind}` }));
}

function isOf(kind: BuildField['kind'], value: JsonValue): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'number':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    case 'input':
      return ['string', 'number', 'boolean'].includes(typeof value) || digestOfInput(value) !== undefined;
    default:
      return true;
  }
}

/** Of a recorded input that is too long to stand there: it is `{"sha256": HEX}` and nothing else. */
export function digestOfInput(value: JsonValue): string | undefined {
  if (!isJsonObject(value) || Object.keys(value).length !== 1) return undefined;
  return typeof value.sha256 === 'string' && SHA256.test(value.sha256) ? value.sha256 : undefined;
}

function entryFaults(
  { pointer, optional }: BuildField,
  members: readonly EntryMember[],
  predicate: JsonObject,
): readonly ShapeFault[] {
  const [list = '', name = ''] = pointer.split(' ');
  const entries = entriesAt(predicate, list).filter(({ item }) => rowOf(item, list) === name);
  if (optional !== true && entries.length !== 1) {
    const fault = `has ${entries.length === 0 ? 'no entry' : 'more than one entry'} "${name}"`;
    return [{ pointer: list, fault }];
  }
  return entries.flatMap(({ item, at }) =>
    members
      .filter((member) => !isMember(memberAt(item, `/${member}`), member))
      .map((member) => ({ pointer: `${at}/${member}`, fault: 'is missing or of another kind' })),
  );
}

function isMember(value: JsonValue | undefined, member: EntryMember): boolean {
  if (typeof value !== 'string') return false;
  if (member === 'digest/sha256') return SHA256.test(value);
  return member === 'digest/gitCommit' ? COMMIT.test(value) : value !== '';
}

const SHA256 = /^[0-9a-f]{64}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const rows = buildFields.map(({ pointer }) => pointer).filter((pointer) => pointer.includes(' '));
const lists = [...new Set(rows.map((row) => row.slice(0, row.indexOf(' '))))];

/** The name of the row that an entry belongs to; of one without a name there is none. */
function rowOf(item: JsonValue, list: string): string | undefined {
  const { name, uri } = isJsonObject(item) ? item : {};
  if (typeof name !== 'string' || name === '') return undefined;
  if (rows.includes(`${list} ${name}`)) return name;
  // A lockfile in a folder of that name has an address, an input has none.
  const isInput = rows.includes(`${list} input/NAME`) && uri === undefined && /^input\//.test(name);
  return isInput ? 'input/NAME' : 'NAME';
}

function namelessEntries(predicate: JsonObject): readonly ShapeFault[] {
  return lists.flatMap((list) =>
    entriesAt(predicate, list)
      .filter(({ item }) => rowOf(item, list) === undefined)
      .map(({ at }) => ({ pointer: at, fault: 'has no name' })),
  );
}

function entriesAt(predicate: JsonObject, list: string) {
  const entries = memberAt(predicate, list);
  return (isJsonArray(entries) ? entries : []).map((item, index) => ({ item, at: `${list}/${index}` }));
}

/** @param path of the table: no member of it needs an escape */
function memberAt(value: JsonValue | undefined, path: string): JsonValue | undefined {
  let found = value;
  for (const step of path.split('/').slice(1)) found = isJsonObject(found) ? found[step] : undefined;
  return found;
}

function knownPointers(): readonly string[] {
  return buildFields.flatMap(({ pointer, kind }) => {
    if (typeof kind === 'string') return [pointer];
    const entry = pointer.replace(' input/', ' input~1');
    return ['name', ...kind].map((member) => `${entry}/${member}`);
  });
}
