/** How one judge ended. `skipped` is for a machine that lacks what the judge needs, never for a judge that failed. */
export type Ending =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly because: string }
  | { readonly kind: 'skipped'; readonly needs: string };

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
}
