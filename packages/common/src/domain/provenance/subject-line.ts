import { type DigestSet, digestSetOf } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';
import { type OciReference, parseOciReference } from '../../formats/oci/reference.ts';
import { canonicalPurl } from '../../formats/purl/purl.ts';
import { checkedName } from './subject-names.ts';

/** One line of the input `subjects` (signing document, section 3.1). */
export type SubjectLine =
  | { readonly kind: 'glob'; readonly pattern: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'image'; readonly reference: OciReference }
  | {
      readonly kind: 'digest';
      readonly digest: readonly [algorithm: string, hex: string];
      readonly name: string;
    }
  | { readonly kind: 'artifact'; readonly nameOrId: string }
  | { readonly kind: 'commit'; readonly ref: string }
  | { readonly kind: 'package'; readonly purl: string; readonly digest: DigestSet };

const readers = new Map<string, (rest: string) => SubjectLine>([
  ['file', (rest) => ({ kind: 'file', path: rest })],
  ['dir', (rest) => ({ kind: 'directory', path: rest.replace(/\/+$/, '') })],
  ['oci', readImage],
  ['digest', readDigest],
  ['artifact', (rest) => ({ kind: 'artifact', nameOrId: rest })],
  ['git', readRef],
  ['purl', readPurl],
]);

/**
 * A prefix tells what a line is; without one it is a glob. A comma is part of a name.
 *
 * @throws Problem `input/invalid`, `digest/invalid`, `subject/name`, `oci/reference` or `purl/invalid`
 */
export function parseSubjectLine(line: string): SubjectLine {
  const [, prefix = '', rest = ''] = /^([a-z]+):(.*)$/su.exec(line) ?? [];
  const read = readers.get(prefix);
  if (read === undefined) return { kind: 'glob', pattern: line };
  if (rest === '') return refuse(line, `nothing stands after "${prefix}:"`);
  return read(rest);
}

/** A repository on GitHub may have capitals, an image never; of a tag they are a part. */
function readImage(rest: string): SubjectLine {
  const [, name = '', tail = ''] = /^((?:[^/@:]+(?::\d+)?\/)?[^@:]*)(.*)$/su.exec(rest) ?? [];
  return { kind: 'image', reference: parseOciReference(name.toLowerCase() + tail) };
}

function readDigest(rest: string): SubjectLine {
  const [, algorithm = '', hex = '', name = ''] = /^([^:\s]+):(\S+) (.+)$/su.exec(rest) ?? [];
  if (name === '') return refuse(`digest:${rest}`, 'expected digest:ALGORITHM:HEX NAME');
  return { kind: 'digest', digest: [algorithm, hex], name: checkedName(name, 'the name') };
}

/** What `git rev-parse` takes is a language of its own; a branch, a tag or a commit is all that is needed. */
function readRef(ref: string): SubjectLine {
  if (!/^[A-Za-z0-9][A-Za-z0-9._/+-]*$/.test(ref) || ref.includes('..') || ref.includes('//'))
    return refuse(`git:${ref}`, 'expected a commit, or the name of a branch or tag');
  return { kind: 'commit', ref };
}

function readPurl(rest: string): SubjectLine {
  const [, purl = '', algorithm = '', hex = ''] = /^(\S+) ([^:\s]+):(\S+)$/u.exec(rest) ?? [];
  if (purl === '') return refuse(`purl:${rest}`, 'expected purl:PURL ALGORITHM:HEX');
  return { kind: 'package', purl: canonicalPurl(purl), digest: digestSetOf([[algorithm, hex]]) };
}

function refuse(line: string, fault: string): never {
  throw new Problem('input/invalid', `input "subjects": ${JSON.stringify(line.slice(0, 100))}: ${fault}`);
}
