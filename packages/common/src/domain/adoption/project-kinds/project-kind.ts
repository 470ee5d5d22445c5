import type { Files } from '../../ports.ts';

/** A project of a kind that `build.yml` has a preset for, as its files show it. */
export interface FoundProject {
  readonly preset: string;
  /** Relative to the repository; `.` for its top. */
  readonly folder: string;
  /** Which file says so. */
  readonly because: string;
  /** Globs of what the preset builds, relative to `folder`, one per line. Absent where the files do not tell. */
  readonly artifacts?: string;
  /** What a build of this kind installs from; absent where the kind has none. It may be missing in the folder. */
  readonly lockfile?: string;
  /** It installs nothing of others. Absent where the manifest does not tell. */
  readonly hasNoDependencies?: true;
  /** An exact version, and the file that pins it. */
  readonly toolchain?: { readonly version: string; readonly from: string };
  /** What a file says of the toolchain that is no exact version, such as `lts/*`: the preset's own is used then. */
  readonly inexactToolchain?: { readonly text: string; readonly from: string };
  /** Why the preset cannot build it, as the files stand. */
  readonly unbuildable?: string;
  /** What the preset will stumble over, or what a person has to decide: a sentence each. */
  readonly cautions: readonly string[];
}

/** How one kind of project is recognized. Nothing of the repository is run for it. */
export interface ProjectKind {
  /** Also the preset of `build.yml`. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** @param folder absolute  @param name the same relative to the repository */
  detect(files: Files, folder: string, name: string): Promise<FoundProject | undefined>;
}
