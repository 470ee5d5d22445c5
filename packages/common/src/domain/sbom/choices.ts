/** The words of the inputs of the `sbom` action. Kept apart, so that reading inputs loads nothing else. */
export const sbomModes = ['generate'] as const;

export const sbomFormatIds = ['cyclonedx-json@1.6', 'spdx-json@2.3'] as const;
export type SbomFormatId = (typeof sbomFormatIds)[number];

export const devDependencyChoices = ['excluded', 'include', 'omit'] as const;
export type DevDependencies = (typeof devDependencyChoices)[number];

/** What may make an inventory fail: nothing found, a document of ours broken, a lockfile damaged, one not read. */
export const sbomConditions = ['empty', 'invalid', 'unparsed', 'unread'] as const;
export type SbomCondition = (typeof sbomConditions)[number];
