/**
 * Where the program was started, absolute. A function of its own file: beside a literal path the bundler would take
 * `process.cwd()` for the place of an asset, and pack whatever stands there on the machine that builds.
 */
export const workingFolder = (): string => process.cwd();
