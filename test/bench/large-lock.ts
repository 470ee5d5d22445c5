import { createHash } from 'node:crypto';

/** A lock of npm, version 3, with this many installs: always the same one. Each package needs up to three later ones. */
export function largeLock(installs: number): { readonly manifest: string; readonly lock: string } {
  const name = (index: number) => `package-${String(index).padStart(5, '0')}`;
  const dependencies = (from: readonly number[]) =>
    Object.fromEntries(from.filter((index) => index < installs).map((index) => [name(index), '^1.0.0']));
  const project = {
    name: 'large',
    version: '1.0.0',
    dependencies: dependencies(Array.from({ length: 40 }, (_, index) => index)),
  };
  const packages = Array.from({ length: installs }, (_, index) => [
    `node_modules/${name(index)}`,
    {
      version: `1.${index % 17}.${index % 5}`,
      integrity: `sha512-${createHash('sha512').update(name(index)).digest('base64')}`,
      license: index % 3 === 0 ? 'Apache-2.0' : 'MIT',
      dependencies: dependencies([index + 40, index + 53, 2 * index + 80]),
    },
  ]);
  return {
    manifest: JSON.stringify(project, undefined, 2),
    lock: JSON.stringify(
      {
        name: project.name,
        version: project.version,
        lockfileVersion: 3,
        requires: true,
        packages: { '': project, ...Object.fromEntries(packages) },
      },
      undefined,
      2,
    ),
  };
}
