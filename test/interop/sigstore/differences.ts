import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bytes } from '@secure-build/common/core/bytes';

/** The log of a bundle before it was changed: that is what verifiers treat differently. */
export const bundleKinds = ['rekor-v1', 'rekor-v2', 'no-log'] as const;
export type BundleKind = (typeof bundleKinds)[number];

/** A change on which another verifier and ours disagree, and why that is as it should be. */
export interface Difference {
  readonly verifiers: readonly string[];
  readonly kinds: readonly BundleKind[];
  /** JSON pointers of changed values; `*` stands for one step, `**` at the end for any further ones or none. */
  readonly at: readonly string[];
  /** These changes only, as `mutants.ts` names them. */
  readonly what?: readonly string[];
  /** Only where ours refuses with this code. */
  readonly code?: string;
  readonly ours: Verdict;
  readonly theirs: Verdict;
  readonly because: string;
}

export type Verdict = 'accepted' | 'refused';

export interface Change {
  readonly kind: BundleKind;
  readonly pointer: string;
  readonly what?: string;
  /** Of our refusal. */
  readonly code?: string | undefined;
}

export function kindOf(bundle: Bytes): BundleKind {
  const { verificationMaterial } = JSON.parse(Buffer.from(bundle).toString('utf8'));
  const [entry] = verificationMaterial.tlogEntries ?? [];
  if (entry === undefined) return 'no-log';
  return entry.kindVersion.version === '0.0.2' && entry.kindVersion.kind !== 'intoto'
    ? 'rekor-v2'
    : 'rekor-v1';
}

export const differencesFile = fileURLToPath(new URL('../differences.json', import.meta.url));

/** Throws for a list that is not in its form: a misspelled member would explain nothing, or too much. */
export function parseDifferences(text: string): readonly Difference[] {
  const { differences } = JSON.parse(text) as { readonly differences: readonly Difference[] };
  for (const [index, difference] of differences.entries()) {
    const { verifiers, kinds, at, what, code, ours, theirs, because, ...rest } = difference;
    const isVerdict = (value: unknown) => value === 'accepted' || value === 'refused';
    const isFine =
      Object.keys(rest).length === 0 &&
      areTexts(verifiers) &&
      areTexts(kinds) &&
      kinds.every((kind) => bundleKinds.includes(kind)) &&
      areTexts(at) &&
      at.every((pattern) => /^(?:\/[^/]+)+$/.test(pattern) && !/\*\*./.test(pattern)) &&
      (what === undefined || areTexts(what)) &&
      (code === undefined || typeof code === 'string') &&
      // Where ours accepts more, only single named changes can be explained.
      (ours === 'refused' || what !== undefined) &&
      isVerdict(ours) &&
      isVerdict(theirs) &&
      ours !== theirs &&
      typeof because === 'string' &&
      because.length >= 40;
    if (!isFine) throw new Error(`differences.json: /differences/${index} is not in its form`);
  }
  return differences;
}

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');

/** The written differences, and which of them was met: one that is never met explains nothing any more. */
export class Differences {
  readonly #all: readonly Difference[];
  readonly #met = new Set<Difference>();

  constructor(all = parseDifferences(readFileSync(differencesFile, 'utf8'))) {
    this.#all = all;
  }

  /** The reason why this verifier may say `theirs` of this change while `ours` is right. */
  explain(verifier: string, change: Change, ours: Verdict, theirs: Verdict): Difference | undefined {
    const found = this.#all.find(
      (one) =>
        one.verifiers.includes(verifier) &&
        one.kinds.includes(change.kind) &&
        one.ours === ours &&
        one.theirs === theirs &&
        (one.what === undefined || one.what.includes(change.what ?? '')) &&
        (one.code === undefined || one.code === change.code) &&
        one.at.some((pattern) => isAt(pattern, change.pointer)),
    );
    if (found !== undefined) this.#met.add(found);
    return found;
  }

  /** Those about this verifier that explained nothing. */
  unmet(verifier: string): readonly Difference[] {
    return this.#all.filter((one) => !this.#met.has(one) && one.verifiers.includes(verifier));
  }
}

function isAt(pattern: string, pointer: string): boolean {
  const wanted = pattern.split('/');
  const steps = pointer.split('/');
  if (wanted.at(-1) === '**') wanted.pop();
  else if (wanted.length !== steps.length) return false;
  return wanted.every((step, index) => index < steps.length && (step === '*' || step === steps[index]));
}
