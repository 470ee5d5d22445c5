/** What is compared: texts of the repository. */
export interface DistVersions {
  /** `dist/suite/licenses.txt`: which packages are inside, by the bundler's account. */
  readonly notices: string;
  /** The bundle's own files. */
  readonly chunks: readonly string[];
  /** Packages of the lockfile: path to version. */
  readonly locked: ReadonlyMap<string, string>;
  /** Dependencies of the sources: name to what their `package.json` asks for. */
  readonly pins: ReadonlyMap<string, string>;
}

const EXACT = /^\d+\.\d+\.\d+$/;

/**
 * Guard 19 of the signing specification, section 10: a library of another version than the pinned one may have come
 * into the bundle, since npm picks older ones silently where the engine does not fit.
 */
export function distVersionFaults({ notices, chunks, locked, pins }: DistVersions): readonly string[] {
  const bundled = headsOf(notices);
  return [
    ...(bundled.length === 0 ? ['licenses.txt lists no package'] : []),
    ...bundled.flatMap(({ name, version }) => versionFaults(name, version, locked, pins)),
    ...unlisted(chunks, new Set(bundled.map(({ name }) => name))).map(
      (name) => `${name} is in the bundle, but not in licenses.txt`,
    ),
    ...[...pins]
      .filter(([, wanted]) => !EXACT.test(wanted))
      .map(([name, wanted]) => `${name}: "${wanted}" is no exact version`),
  ];
}

function headsOf(notices: string): readonly { readonly name: string; readonly version: string }[] {
  const [head = ''] = notices.split(/^-{80}$/m);
  return [...head.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d\S*) \(.+\)$/gm)].map(
    ([, name = '', version = '']) => ({
      name,
      version,
    }),
  );
}

function versionFaults(
  name: string,
  version: string,
  locked: DistVersions['locked'],
  pins: DistVersions['pins'],
): readonly string[] {
  const faults: string[] = [];
  const versions = [...locked].flatMap(([path, found]) =>
    path.endsWith(`node_modules/${name}`) ? [found] : [],
  );
  if (!versions.includes(version))
    faults.push(`${name} ${version} is in the bundle; locked is ${versions.join(', ')}`);
  const pin = pins.get(name);
  if (pin !== undefined && pin !== version)
    faults.push(`${name} ${version} is in the bundle; pinned is ${pin}`);
  // They sign and verify in tests only: every guard of the section holds because the product has none of them.
  if (/^(?:@sigstore\/.+|sigstore)$/.test(name)) faults.push(`${name} is in the bundle`);
  return faults;
}

function unlisted(chunks: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const named = chunks.flatMap((text) =>
    [...text.matchAll(/CONCATENATED MODULE: \.\/(?:[^\s]*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set(named)].filter((name) => !known.has(name));
}
