/** Which release of the suite the workflows are called at. */
export interface SuiteRelease {
  /** 40 hex characters. */
  readonly commit: string;
  /** `v1.4.0`: stands in the comment behind each pin. */
  readonly version: string;
}

/** What `init` has decided to write. */
export interface Adoption {
  readonly project: {
    readonly preset: string;
    /** Relative to the repository; `.` for its top. */
    readonly folder: string;
    readonly artifacts: readonly string[];
    /** With the preset `generic`. */
    readonly command?: string;
    readonly toolchain?: string;
  };
  /** What an SBOM of this project can say. */
  readonly sbom: {
    /** The suite reads what this kind of project installs from. */
    readonly isComplete: boolean;
    /** Nothing is read, or there is nothing: an SBOM without components is then no fault. */
    readonly mayBeEmpty: boolean;
  };
  readonly release: SuiteRelease;
  /** `OWNER/REPO` */
  readonly repository: string;
  /** Relative to the repository. */
  readonly workflowPath: string;
  readonly policyPath: string;
}
