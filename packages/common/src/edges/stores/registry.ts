import { Problem } from '../../core/problem.ts';
import { artifactKind } from './artifact.ts';
import { fileKind } from './file.ts';
import { githubKind } from './github.ts';
import { ociKind } from './oci.ts';
import { releaseKind } from './release.ts';
import type { StoreKind, StorePurpose, StoreRun } from './store-kind.ts';

/** Places for bundles, in the order in which they are written: the file is never lost. */
export const stores = [
  fileKind,
  githubKind,
  ociKind,
  releaseKind,
  artifactKind,
] as const satisfies readonly StoreKind[];

/** A line that names a place, understood. */
export interface StoreLine {
  readonly line: string;
  readonly kind: StoreKind;
}

/**
 * The places that the lines name, each once.
 *
 * @throws Problem `input/invalid` that names every line at fault
 */
export function parseStoreLines(lines: readonly string[], run: StoreRun): readonly StoreLine[] {
  const faults: string[] = [];
  const places: StoreLine[] = [];
  for (const line of new Set(lines)) {
    const kind = stores.find(({ forms }) => forms[run.purpose].some((form) => fits(line, form)));
    const lack = kind?.lacks(line, run);
    if (kind === undefined) faults.push(unknownLine(line, run.purpose));
    else if (lack !== undefined) faults.push(`${spelled[run.purpose](line)} ${lack}`);
    else places.push({ line, kind });
  }
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
  return places;
}

const spelled: Readonly<Record<StorePurpose, (line: string) => string>> = {
  keep: (line) => `input "store": "${line}"`,
  find: (line) => `"from ${line}"`,
};

/** What stands after the colon of a form is a word of the user's. */
function fits(line: string, form: string): boolean {
  const colon = form.indexOf(':');
  if (colon < 0) return line === form;
  const start = form.slice(0, colon + 1);
  return line.startsWith(start) && /^\S+$/.test(line.slice(start.length));
}

function unknownLine(line: string, purpose: StorePurpose): string {
  const forms = stores.flatMap((kind: StoreKind) => kind.forms[purpose]);
  const expected = `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}`;
  const input = purpose === 'keep' ? 'input "store"' : '"from"';
  return `${input}: expected ${expected}; got ${JSON.stringify(line.slice(0, 100))}`;
}
