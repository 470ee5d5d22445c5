/**
 * Labels of hosted runners by the input `platform` of `build.yml`: the first is the one that its `runs-on` gives
 * today. Labels of older releases stay here, or a verifier would refuse what they built.
 */
export const runnerLabels = {
  'linux-x64': ['ubuntu-24.04'],
  'linux-arm64': ['ubuntu-24.04-arm'],
  'windows-x64': ['windows-2025'],
  'macos-arm64': ['macos-15'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type Platform = keyof typeof runnerLabels;

export const platforms = Object.keys(runnerLabels) as readonly Platform[];
const byPlatform: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(runnerLabels));

export function isPlatform(text: string): text is Platform {
  return byPlatform.has(text);
}

/** Whether these are the labels of exactly the one hosted runner that the platform stands for. */
export function areLabelsOf(platform: string, labels: readonly string[]): boolean {
  const [label, second] = labels;
  return label !== undefined && second === undefined && byPlatform.get(platform)?.includes(label) === true;
}
