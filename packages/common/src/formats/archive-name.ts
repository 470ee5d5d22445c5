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

/** Two names that are one file where a disk folds case or normalizes Unicode (SEC-073). */
export function clashingNames(names: Iterable<string>): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const name of names) {
    const folded = name.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) return [other, name];
    seen.set(folded, name);
  }
  return undefined;
}
