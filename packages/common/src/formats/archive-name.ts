import { sortedBy } from '../core/order.ts';

/**
 * Why the name of an archive's entry must not become a path (SEC-070), or `undefined` where it may. Drives, streams
 * and network paths of Windows count everywhere: an archive travels.
 */
export function archiveNameFault(name: string): string | undefined {
  if (name === '' || name.length > 1024) return 'its length is not 1 to 1,024 characters';
  if (/\p{Cc}/u.test(name)) return 'it holds a control character';
  if (/[\\:]/.test(name)) return 'it holds a backslash or a colon';
  if (name.startsWith('/')) return 'it is absolute';
  const segments = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
    return 'it has an empty part, "." or ".."';
  return undefined;
}

/** Of Windows, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"); the digits count raised as well. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\.|$)/iu;

/**
 * The same of a file that is handed from one machine to another. What one system shows or resolves differently from
 * another is no name (SEC-073), and nothing may land in the folder that tells git which programs to run.
 */
export function fileNameFault(name: string): string | undefined {
  if (name.endsWith('/')) return 'it is a folder';
  const fault = archiveNameFault(name);
  if (fault !== undefined) return fault;
  if (/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(name))
    return 'it holds a character that is not seen, turns the direction of the text, or is half of one';
  for (const segment of name.split('/')) {
    if (/[. ]$/.test(segment)) return 'a part of it ends with a dot or a blank, which Windows drops';
    if (RESERVED.test(segment)) return `${JSON.stringify(segment)} is a device of Windows`;
    // NTFS also knows the folder by its short name.
    if (/^(?:\.git|git~1)$/i.test(segment)) return 'it lies in a folder of git';
  }
  return undefined;
}

/**
 * Two names that are one file where a disk folds case or normalizes Unicode (SEC-073), or of which one would have to
 * be the folder of the other.
 *
 * @param names a `/` at the end marks a folder
 */
export function clashingNames(names: Iterable<string>): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const name of names) {
    const folded = foldedName(name);
    const other = seen.get(folded);
    if (other !== undefined) return [other, name];
    seen.set(folded, name);
  }
  // To look every folder of every name up takes minutes for names that are nothing but folders. Sorted, a name comes
  // after all that it begins with, and nothing but such names stands in between.
  const beginnings: (readonly [folded: string, name: string])[] = [];
  for (const entry of sortedBy(seen, ([folded]) => folded)) {
    const [folded, name] = entry;
    while (beginnings.length > 0 && !folded.startsWith(beginnings.at(-1)?.[0] ?? '')) beginnings.pop();
    const file = beginnings.find(([beginning]) => beginning !== '' && folded[beginning.length] === '/');
    if (file !== undefined) return [file[1], name];
    beginnings.push(entry);
  }
  return undefined;
}

const FOLDED = /^[a-z0-9._/-]*$/;

/** By way of upper case, where "ſ" is "S" and the two small sigmas are one, as disks compare names. */
export function foldedName(name: string): string {
  if (FOLDED.test(name)) return name;
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
