import type { RegistryItem, RegistrySource } from '@secure-build/tooling/registry-sources';

export interface LoadedRegistry {
  readonly source: RegistrySource;
  readonly items: readonly RegistryItem[];
}

/**
 * One sentence for each item without fixtures, a text or a page, and for each id that stands twice.
 *
 * @param hasFixtures whether a folder holds at least one file
 * @param pages text of the generated `.github/docs/registries.md`
 */
export function registryFaults(
  { source, items }: LoadedRegistry,
  hasFixtures: (folder: string) => boolean,
  pages: string,
): readonly string[] {
  const ids = items.map(({ id }) => id);
  return [
    ...(items.length === 0 ? [`${source.file}: the registry is empty`] : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${source.file}: two items have the id "${id}"`),
    ...items.flatMap((item) => [
      ...(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(item.id) ? [] : [`${source.file}: "${item.id}" is no id`]),
      ...(['title', 'why', 'remedy'] as const)
        .filter((key) => (item[key] ?? '').trim() === '')
        .map((key) => `${source.file}: item "${item.id}" has no ${key}`),
      ...(hasFixtures(source.fixtures(item.id))
        ? []
        : [`${source.fixtures(item.id)}: item "${item.id}" has no fixtures`]),
      ...(pages.includes(`### \`${item.id}\`\n`)
        ? []
        : [`.github/docs/registries.md: item "${item.id}" has no entry`]),
    ]),
  ];
}
