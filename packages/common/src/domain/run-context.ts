/** Where a run takes place: what only the edges can know, read once at the start. */
export type RunContext = LaptopContext | WorkflowContext;

interface Places {
  /** Absolute. Inputs that name paths are relative to it. */
  readonly workspace: string;
  /** Absolute: what `evidence-path` is when nobody sets it. */
  readonly defaultEvidencePath: string;
}

export interface LaptopContext extends Places {
  readonly kind: 'laptop';
}

/** The default variables of GitHub Actions, checked for presence. They are what the job reports of itself. */
export interface WorkflowContext extends Places {
  readonly kind: 'workflow';
  readonly github: GithubContext;
}

export interface GithubContext {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** `https://api.github.com`, without a slash at the end. */
  readonly apiUrl: string;
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly repositoryOwnerId: string;
  readonly sha: string;
  readonly ref: string;
  readonly eventName: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** `OWNER/REPO/.github/workflows/FILE@REF`. */
  readonly workflowRef: string;
  readonly workflowSha: string;
  readonly runnerEnvironment: string;
  readonly actor: string;
  readonly job: string;
}
