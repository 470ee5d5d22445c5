import type { BundledPackage } from './bundled-packages.ts';

export interface PackageFloor {
  readonly name: string;
  /** Lowest version that may be inside the bundle. */
  readonly atLeast: string;
  readonly because: string;
}

/** Packages with known vulnerabilities. One line per package; the scan looks at what is inside the bundle. */
export const packageFloors = [
  {
    name: 'undici',
    atLeast: '6.27.0',
    because:
      'CVE-2026-1525, CVE-2026-1526, CVE-2026-1527, CVE-2026-1528, CVE-2026-2229, CVE-2026-6733, CVE-2026-9679, CVE-2026-11525, CVE-2026-12151',
  },
  {
    name: 'brace-expansion',
    atLeast: '5.0.9',
    because: 'CVE-2026-13149, CVE-2026-14257, CVE-2026-45149, CVE-2026-69152',
  },
  { name: 'debug', atLeast: '4.4.3', because: 'GHSA-8mgj-vmr8-frr6: 4.4.2 is malware' },
] as const satisfies readonly PackageFloor[];

/** One sentence for each copy of a package that is below its floor. */
export function belowFloor(
  packages: readonly BundledPackage[],
  floors: readonly PackageFloor[] = packageFloors,
): readonly string[] {
  return packages.flatMap(({ name, version, folder }) =>
    floors
      .filter((floor) => floor.name === name && isBelow(version, floor.atLeast))
      .map(
        ({ atLeast, because }) =>
          `${folder}: ${name} ${version} is inside the bundle; at least ${atLeast} is needed (${because})`,
      ),
  );
}

function isBelow(version: string, floor: string): boolean {
  const [numbers, prerelease] = [version.split(/[-+]/)[0] ?? '', version.includes('-')];
  const [have, want] = [numbers, floor].map((text) => text.split('.').map(Number));
  for (const [index, wanted] of (want ?? []).entries()) {
    const part = have?.[index] ?? 0;
    // A part that is no number is NaN: not known to be high enough.
    if (!(part >= wanted)) return true;
    if (part > wanted) return false;
  }
  // 6.27.0-beta comes before 6.27.0.
  return prerelease;
}
