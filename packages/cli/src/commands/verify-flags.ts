import { Problem } from '@secure-build/common/core/problem';
import {
  duration,
  flag,
  type InputsOf,
  type InputTable,
  lines,
  oneOf,
  text,
} from '@secure-build/common/edges/actions/inputs';
import { inputs as signInputs } from '../../../../actions/sign/src/inputs.ts';
import { spellFlag } from '../command.ts';

/** Each is a line of an identity file; the values are compared as exact texts. */
const identityFlags = {
  'signer-workflow': text({
    meaning: 'Workflow that must have signed: OWNER/REPO/.github/workflows/FILE.yml',
  }),
  'signer-ref': text({ meaning: 'Its ref: refs/…, a commit, or "release-tag" for refs/tags/vX.Y.Z.' }),
  'signer-digests': text({ meaning: 'Its commits, separated by commas, or "released" (see --builders).' }),
  'source-repository': text({ meaning: 'Repository that was built: OWNER/REPO' }),
  'source-repository-id': text({ meaning: 'Its number, which stays when a name changes hands.' }),
  'source-owner-id': text({ meaning: 'The number of its owner.' }),
  'source-digest': text({ meaning: 'Commit that was built.' }),
  'source-ref': text({ meaning: 'Branch or tag that was built: refs/tags/v1.2.3' }),
  trigger: text({ meaning: 'Event that started the run, such as push.' }),
  'runner-environment': text({ meaning: 'github-hosted or self-hosted.' }),
  environment: text({ meaning: 'Protected environment of the job.' }),
  visibility: text({ meaning: 'Visibility of the repository at that time: public, private or internal.' }),
  issuer: text({ meaning: 'Who certified the identity. Default: the one of GitHub Actions on github.com.' }),
  san: text({
    meaning: 'Name in the certificate, for signers that are no workflow: an address or an email.',
  }),
} as const satisfies InputTable;

export const inputs = {
  bundle: lines({
    meaning: 'File with the bundle about ARTIFACT; a .jsonl file holds several.',
  }),
  from: lines({ meaning: 'Where bundles are looked for: github, oci (of an image) or release:TAG.' }),
  repo: text({
    meaning: 'Repository for --from: OWNER/REPO or HOST/OWNER/REPO. Default: --source-repository.',
  }),
  'github-token-env': text({
    meaning: 'Name of the variable that holds a token for --from; what is public needs none.',
  }),
  identity: text({
    meaning: 'File that says who must have signed, as lines "key: value" like the flags below.',
  }),
  ...identityFlags,
  key: lines({
    meaning:
      'Public key that you trust, as a PEM file. Without identity or key: your own local key only. Trust never comes from the evidence.',
  }),
  'key-evidence': signInputs['key-evidence'],
  'trusted-root': lines({
    meaning:
      'Trusted root that replaces the built-in ones (public-good and GitHub): a file, also JSON lines.',
  }),
  builders: lines({
    meaning: 'builders.sigstore.json of a release: whom "--signer-digests released" accepts.',
  }),
  revoked: lines({
    meaning:
      'File with what is accepted no longer, one per line: sha256:HEX of an artifact, statement or key, or gitCommit:HEX of a signing workflow.',
  }),
  'registry-realm': lines({
    meaning: 'Host that a registry may send us to for a token, where that is not its own.',
  }),
  'predicate-type': text({ meaning: 'Type URI that a statement about ARTIFACT must have.' }),
  level: oneOf(['1', '2', '3'], { meaning: 'SLSA build level that the provenance of ARTIFACT must show.' }),
  'require-all-subjects': flag({ meaning: 'Every subject of a statement must be one of the ARTIFACTs.' }),
  'max-age': duration({ meaning: 'Oldest proved signing time that is accepted.' }),
  online: flag({
    meaning: 'Fetch the present trusted roots first; otherwise nothing but --from uses the network.',
  }),
  'write-identity': text({
    meaning: 'New file for who was verified, ids included, as --identity takes it the next time.',
  }),
  'source-path': text({
    meaning: 'Folder in which the artifacts of FOLDER are looked for that it does not hold itself.',
    default: '.',
  }),
} as const satisfies InputTable;

export type Flags = InputsOf<typeof inputs>;
type FlagName = keyof Flags;

export const identityNames = Object.keys(identityFlags) as readonly (keyof typeof identityFlags)[];

/** What is asked of bundles means nothing for a folder, and the reverse. */
const ofArtifacts: readonly FlagName[] = [
  'bundle',
  'from',
  'repo',
  'github-token-env',
  'predicate-type',
  'require-all-subjects',
];

/**
 * Rules across flags, all faults in one error.
 *
 * @throws Problem `input/invalid`
 */
export function refuseContradictions(given: ReadonlyMap<string, string>, isFolder: boolean): void {
  const has = (name: FlagName) => given.has(name);
  const spell = (names: readonly FlagName[]) => names.map(spellFlag).join(', ');
  const faults: string[] = [];
  const identity = identityNames.filter(has);
  if (has('identity') && identity.length > 0) {
    faults.push(`--identity and ${spell(identity)} exclude each other: the file says all of it`);
  }
  if (isFolder) {
    const foreign = ofArtifacts.filter(has);
    if (foreign.length > 0) faults.push(`only with an artifact, not with a folder: ${spell(foreign)}`);
  } else {
    if (has('source-path')) faults.push('only with a folder, not with an artifact: --source-path');
    if (!has('bundle') && !has('from'))
      faults.push('an artifact needs --bundle or --from: where its bundle is');
    const lonely = (['repo', 'github-token-env'] as const).filter((name) => has(name) && !has('from'));
    if (lonely.length > 0) faults.push(`only with --from: ${spell(lonely)}`);
  }
  if (has('key-evidence') && !has('key')) faults.push('only with --key: --key-evidence');
  if (has('online') && has('trusted-root')) faults.push('--online and --trusted-root exclude each other');
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
}

/** The lines that the action takes: those of the flags, or the path of the file. */
export function identityLines(flags: Flags): readonly string[] {
  const { identity } = flags;
  // A file may have a name that looks like a line.
  if (identity !== undefined) return [identity.includes('/') ? identity : `./${identity}`];
  return identityNames.flatMap((name) => {
    const value = flags[name];
    return value === undefined ? [] : [`${name}: ${value}`];
  });
}
