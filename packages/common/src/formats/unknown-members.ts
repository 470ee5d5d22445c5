import { isJsonArray, isJsonObject, type JsonValue, pointer } from '../core/json.ts';

/**
 * JSON pointers of all members of a document that a table does not name. Of a member that is unknown only itself is
 * given, not what is in it.
 *
 * @param known pointers, where NAME stands for any member and N for any entry of a list; `LIST NAME` is the entry of a
 *   list by its member `name`, and `LIST input~1NAME` one without a `uri` of which the name begins so. What is below a
 *   known pointer is known.
 */
export function unknownMembers(document: JsonValue, known: readonly string[]): readonly string[] {
  return membersBelow(document, { known: new Set(known), parents: parentsOf(known) }, '', '');
}

interface Known {
  readonly known: ReadonlySet<string>;
  /** Every beginning of a known pointer, up to a mark that ends a step. */
  readonly parents: ReadonlySet<string>;
}

/** @param at in the document @param named in the table */
function membersBelow(value: JsonValue, table: Known, at: string, named: string): readonly string[] {
  if (table.known.has(named)) return [];
  const children: readonly (readonly [step: string, item: JsonValue, names: readonly string[]])[] =
    isJsonArray(value)
      ? value.map((item, index) => [pointer(index), item, namesOfEntry(item, named)] as const)
      : isJsonObject(value)
        ? Object.entries(value).map(([key, item]) => [pointer(key), item, namesOfMember(key, named)] as const)
        : [];
  return children.flatMap(([step, item, names]) => {
    const name = names.find((candidate) => table.known.has(candidate) || table.parents.has(candidate));
    return name === undefined ? [at + step] : membersBelow(item, table, at + step, name);
  });
}

/** A space in the table ends the pointer of a list: a member with one must not pass for an entry. */
function namesOfMember(key: string, parent: string): readonly string[] {
  return [...(key.includes(' ') ? [] : [parent + pointer(key)]), `${parent}/NAME`];
}

function namesOfEntry(item: JsonValue, parent: string): readonly string[] {
  const { name: named, uri } = isJsonObject(item) ? item : {};
  const name = typeof named === 'string' ? named : '';
  const isInput = uri === undefined && /^input\//.test(name);
  return [
    `${parent} ${pointer(name).slice(1)}`,
    ...(isInput ? [`${parent} input~1NAME`] : []),
    `${parent} NAME`,
    `${parent}/N`,
  ];
}

function parentsOf(known: readonly string[]): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const path of known)
    for (const { index } of path.matchAll(/[ /]/g)) if (index > 0) parents.add(path.slice(0, index));
  return parents;
}
