/** How one judge ended. `skipped` is for a machine that lacks what the judge needs, never for a judge that failed. */
export type Ending =
  | { readonly kind: 'passed'; readonly counted?: string }
  | { readonly kind: 'failed'; readonly because: string }
  | {
      readonly kind: 'skipped';
      readonly needs: string;
      /** Of data that are no part of this repository: who has only a clone cannot have them. */
      readonly optional?: true;
    };

/** A program of somebody else that looks at our files. */
export interface Judge {
  readonly name: string;
  /** What it looks at, in a few words. */
  readonly about: string;
  run(places: JudgePlaces): Promise<Ending>;
}

export interface JudgePlaces {
  /** The repository. */
  readonly root: string;
  /** Kept between runs, outside of the repository. */
  readonly cache: string;
  /** A line for whoever waits: tools are built for minutes. */
  tell(line: string): void;
}
