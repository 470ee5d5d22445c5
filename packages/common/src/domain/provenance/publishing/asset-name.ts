const NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9._+-]{0,198}[A-Za-z0-9_+-])?$/;

/**
 * What is wrong with the name of an asset, as the end of a sentence; `undefined` for one that GitHub keeps. It replaces
 * special characters and periods at either end without a word, and then two files may have become one.
 */
export function assetNameFault(name: string): string | undefined {
  if (NAME.test(name) && !name.includes('..')) return undefined;
  return 'GitHub would change it: only letters, digits, "_", "-", "+" and single "." inside stay as they are';
}
