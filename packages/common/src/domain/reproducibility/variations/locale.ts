import { defineVariation } from './variation.ts';

const ESTONIAN = 'et_EE.UTF-8';

export const locale = defineVariation({
  id: 'locale',
  title: 'Locale',
  why: 'Sorting, upper case, month names and decimal signs follow the locale: `sort` and `ls` list files in another order.',
  remedy: 'Sort by code units and set `LC_ALL=C.UTF-8` for the commands whose output is kept.',
  // Estonian sorts z before t: no other common locale differs from C in plain lower-case letters.
  value: (side) => (side === 'a' ? 'C.UTF-8' : ESTONIAN),
  parts: (value) => ({ environment: { LC_ALL: value, LANG: value } }),
  // libc takes C for a locale that is not installed, without a word; only the order of letters shows it.
  probe: "printf 's\\nz\\nt\\n' | sort | tr '\\n' ' '",
  supply: async ({ files, processes, folder, findProgram }) => {
    const localedef = await findProgram('localedef');
    if (localedef === undefined) return undefined;
    await files.makeFolder(folder);
    await processes.run({
      file: localedef,
      args: ['-i', 'et_EE', '-f', 'UTF-8', `${folder}/${ESTONIAN}`],
      folder,
      // It starts gzip for the character map, and must find it where it stands itself, not in the workspace.
      environment: { PATH: `${localedef.slice(0, localedef.lastIndexOf('/'))}:/usr/bin:/bin`, LC_ALL: 'C' },
      deadlineMs: 60_000,
    });
    // localedef ends with 1 on mere warnings, so its exit code says nothing: the second probe does.
    return { environment: { LOCPATH: folder } };
  },
  ifNotApplied: `${ESTONIAN} is missing and localedef found no source. Install the package "locales".`,
});
