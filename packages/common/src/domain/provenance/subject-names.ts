import { Problem } from '../../core/problem.ts';
import { isEvidenceName } from '../../formats/evidence-index.ts';
import { buildPurl } from '../../formats/purl/purl.ts';
import type { NameStrategy } from './name-strategies.ts';

/**
 * The name of a file. It is the same on every machine: `/` between steps, NFC, no `..`, no control characters
 * (signing document, section 3.2).
 *
 * @param path relative to the workspace
 * @throws Problem `subject/name`
 */
export function fileSubjectName(path: string, strategy: NameStrategy = 'relative'): string {
  const name = checkedName(path, 'the file name');
  if (strategy === 'relative') return name;
  if (strategy === 'basename') return lastStep(name);
  const namespace = name.slice(0, -lastStep(name).length);
  return buildPurl({ type: 'generic', namespace, name: lastStep(name) });
}

/**
 * A name from a list or an input, in NFC, where `./` says nothing.
 *
 * @param what how a message calls it, such as `the name on line 3`
 * @throws Problem `subject/name`
 */
export function checkedName(text: string, what: string): string {
  const name = text.normalize('NFC').replace(/^(?:\.\/)+/, '');
  if (isEvidenceName(name)) return name;
  throw new Problem('subject/name', `${what} ${JSON.stringify(text.slice(0, 100))} ${nameFault(name)}`);
}

export const lastStep = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function nameFault(name: string): string {
  if (name.length > 1024) return 'is too long for a subject';
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(name)) return 'has a control character';
  if (name.includes('\\')) return 'has a backslash';
  if (name.startsWith('/')) return 'is absolute';
  if (name.split('/').includes('..')) return 'leads out of the workspace by ".."';
  return 'has an empty step or a step "."';
}
