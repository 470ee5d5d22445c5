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

/** The same of a name that is no folder's. */
export function fileNameFault(name: string): string | undefined {
  return name.endsWith('/') ? 'it is a folder' : archiveNameFault(name);
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
    const folded = fold(name);
    const other = seen.get(folded);
    if (other !== undefined) return [other, name];
    seen.set(folded, name);
  }
  for (const [folded, name] of seen) {
    for (let end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) {
      const file = seen.get(folded.slice(0, end));
      if (file !== undefined) return [file, name];
    }
  }
  return undefined;
}

const FOLDED = /^[a-z0-9._/-]*$/;

/** By way of upper case, where "ſ" is "S" and the two small sigmas are one, as disks compare names. */
function fold(name: string): string {
  if (FOLDED.test(name)) return name;
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
