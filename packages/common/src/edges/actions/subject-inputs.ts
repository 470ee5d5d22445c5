import { nameStrategies } from '../../domain/provenance/name-strategies.ts';
import { groupings } from '../../domain/provenance/subject-shards.ts';
import { block, flag, type InputTable, lines, oneOf, someOf, text } from './inputs.ts';

/** What a run is about, the same in every action that takes subjects (signing document, section 3.1). */
export const subjectInputs = {
  'artifact-path': lines({
    meaning: 'Globs of files, one per line; `!` excludes. Links to folders are not followed.',
  }),
  subjects: lines({
    meaning:
      'Subjects of any kind, one per line: a glob, `file:PATH`, `dir:PATH`, `oci:REF@sha256:HEX`, `digest:ALG:HEX NAME`, `artifact:NAME_OR_ID` (a workflow artifact), `git:REF`, `purl:PURL ALG:HEX`. A comma is part of a name.',
  }),
  'subject-path': block({
    meaning:
      'As in actions/attest: globs, separated by commas or lines; files are named by their base name, or all by `subject-name`.',
  }),
  'subject-digest': text({ meaning: 'As in actions/attest: `sha256:HEX` of the subject `subject-name`.' }),
  'subject-name': text({ meaning: 'As in actions/attest: name of the subject, of an image without tag.' }),
  'subject-checksums': block({
    meaning: 'As in actions/attest: path of a checksum file, or its lines.',
  }),
  'checksums-path': lines({
    meaning: 'Checksum files, one per line, as `sha256sum`, `sha512sum` or BSD write them.',
  }),
  'check-files': flag({
    meaning: 'Also hash the files that a checksum file lists, and refuse one that differs.',
  }),
  'name-strategy': oneOf(nameStrategies, {
    meaning: 'How files are named: by their path, by its last step, or as a generic package URL.',
    default: 'relative',
  }),
  'digest-algorithms': someOf(['sha256', 'sha512'], {
    meaning: 'Digests of each file. `sha256` is always needed.',
    default: ['sha256'],
  }),
  grouping: oneOf(groupings, {
    meaning:
      'How subjects are spread: `auto` is one statement up to 1,024 subjects, then more of them; `one` refuses to go beyond.',
    default: 'auto',
  }),
  'from-artifacts-list': oneOf(['auto', 'never', 'only'], {
    meaning:
      'Whether the artifacts that jobs before have declared to GitHub (`$GITHUB_ARTIFACTS_LIST`) are the subjects. `auto`: where no other input names one.',
    default: 'auto',
  }),
  'resolve-tags': flag({
    meaning: 'Take an image without a digest for what its tag names now; the summary says what that was.',
  }),
  'registry-realms': lines({
    meaning:
      'Hosts, one per line, that a registry may send us to for a token, where that is neither the registry nor a parent of its name. They get its credentials.',
  }),
  'allow-empty': flag({ meaning: 'Go on where no subject is found at all.' }),
} as const satisfies InputTable;
