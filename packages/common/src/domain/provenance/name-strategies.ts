/** What a file is called in a statement: its path, the last step of it, or a generic package URL of its path. */
export const nameStrategies = ['relative', 'basename', 'purl'] as const;
export type NameStrategy = (typeof nameStrategies)[number];
