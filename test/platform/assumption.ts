/** A job of a run, as far as the assumptions speak of it; names as in the REST API. */
export interface ListedJob {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly labels: readonly string[];
  readonly runner_group_id: number | null;
  readonly runner_group_name: string | null;
}

/** A workflow artifact as the REST API shows it. */
export interface ListedArtifact {
  readonly digest?: string | null;
  readonly workflow_run?: { readonly id: number; readonly repository_id: number } | null;
}

/** A published release as the REST API shows it. */
export interface ListedRelease {
  readonly draft: boolean;
  readonly immutable?: boolean;
  readonly assets: readonly { readonly name: string; readonly digest?: string | null }[];
}

/** A run of a workflow as the REST API shows it. */
export interface ListedRun {
  readonly id: number;
  /** `.github/workflows/self-test.yml` */
  readonly path: string;
  readonly head_sha: string;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly head_repository: { readonly id: number } | null;
}

/** What a job on the platform can look at. A test gives other facts. */
export interface PlatformFacts {
  /** Variables of the step: the runner's own, and those that the workflow file passes. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of one attempt of this run; of the present one by default. */
  listJobs(attempt?: number): Promise<readonly ListedJob[]>;
  /** By its id; `undefined` where there is none. */
  artifact(id: string): Promise<ListedArtifact | undefined>;
  /** By its tag; `undefined` where none is published. */
  release(tag: string): Promise<ListedRelease | undefined>;
  /** Of the workflow file with this name, at this commit. */
  runsOf(workflow: string, commit: string): Promise<readonly ListedRun[]>;
  /** A file of the received evidence folder, `undefined` where it is not there. */
  evidence(name: string): Uint8Array | undefined;
  /** Folders in which the runner keeps the actions that it has downloaded, with the names of what is in each. */
  downloadedActions(): readonly { readonly path: string; readonly entries: readonly string[] }[];
}

/** Something of GitHub that the suite and its simulator take for granted. */
export interface Assumption {
  readonly id: string;
  readonly says: string;
  /** One sentence for each difference; none where the platform is as assumed. */
  check(facts: PlatformFacts): Promise<readonly string[]>;
}

/** A variable that the workflow has to pass. */
export function given({ environment }: PlatformFacts, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`the variable ${name} is not set`);
  return value;
}

/** ` "x", expected "y"`, or nothing. */
export function differs(what: string, seen: unknown, expected: unknown): readonly string[] {
  return seen === expected
    ? []
    : [`${what} is ${JSON.stringify(seen)}, expected ${JSON.stringify(expected)}`];
}
