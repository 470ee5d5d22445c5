import { permissionToAdd } from './permission-to-add.ts';

/** How the process ends. The same meaning in every action and in the command line. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

export interface ProblemKind {
  readonly exit: ExitCode;
  /** What to do, printed when a place in the code has nothing more exact to say. */
  readonly remedy: string;
}

/**
 * Every fault that we foresee. A code is `area/kebab-reason`, stable for ever and never reused. What each one means
 * stands in `problem-meanings.ts`: every start of an action loads this table, and only the documents need the other.
 */
export const problemCatalog = {
  'input/invalid': {
    exit: 2,
    remedy: 'Correct every listed input; the table in the README of the action shows what each one takes.',
  },
  'input/no-match': {
    exit: 2,
    remedy: 'Correct the pattern; it is relative to the workspace and is matched against files only.',
  },
  'json/invalid': {
    exit: 1,
    remedy: 'Restore the file from where it came; a merge conflict or an LFS pointer is the usual reason.',
  },
  'digest/invalid': {
    exit: 2,
    remedy: 'Give the whole digest in lower-case hexadecimal.',
  },
  'time/invalid': {
    exit: 2,
    remedy: 'Write the time with date, seconds and zone, for example 2026-11-21T11:30:00Z.',
  },
  'limit/exceeded': {
    exit: 5,
    remedy: 'Make the input smaller or split it; limits cannot be switched off.',
  },
  'file/unreadable': {
    exit: 3,
    remedy: 'Check that the file exists and that this user may read it.',
  },
  'file/unwritable': {
    exit: 3,
    remedy: 'Check free space and permissions of the folder.',
  },
  'file/outside': {
    exit: 2,
    remedy: 'Name a file inside the folder, and replace links that lead out of it by the files themselves.',
  },
  'file/busy': {
    exit: 3,
    remedy: 'Wait for the other run, or remove the named lock file if no other run exists.',
  },
  'statement/invalid': {
    exit: 1,
    remedy: 'Make the statement again with the action that wrote it.',
  },
  'evidence/index-invalid': {
    exit: 1,
    remedy: 'Make the evidence again from the build; an index is never repaired by hand.',
  },
  'evidence/digest-mismatch': {
    exit: 1,
    remedy: 'Make the evidence again from the build, and find out who changed the file.',
  },
  'evidence/missing': {
    exit: 1,
    remedy: 'Bring the whole folder, or make the evidence again from the build.',
  },
  'evidence/link': {
    exit: 1,
    remedy: 'Make the evidence again from the build, and find out who placed the link.',
  },
  'evidence/other-producer': {
    exit: 2,
    remedy: 'Give each chain an evidence folder of its own with "evidence-path".',
  },
  'subject/collision': {
    exit: 2,
    remedy: 'Rename one of the files, or name them in two runs.',
  },
  'subject/name': {
    exit: 2,
    remedy: 'Rename the file, or correct the line that gives the name.',
  },
  'subject/kind': {
    exit: 2,
    remedy: 'Name regular files, and folders of regular files only.',
  },
  'subject/changed': {
    exit: 1,
    remedy: 'Find out what still writes to the file, then run again.',
  },
  'subject/limit': {
    exit: 2,
    remedy: 'Narrow the patterns, or pack the files into one archive.',
  },
  'key/invalid': {
    exit: 2,
    remedy: 'Give a PEM file with exactly one key: PKCS #8 to sign, "PUBLIC KEY" to verify.',
  },
  'key/encrypted': {
    exit: 2,
    remedy:
      'Decrypt the key into a file that only you can read: "umask 077; openssl pkey -in KEY.pem -out PLAIN.pem".',
  },
  'key/refused': {
    exit: 2,
    remedy: 'Use ECDSA P-256, P-384 or P-521, Ed25519, or RSA of 2048 to 8192 bits.',
  },
  'signer/unavailable': {
    exit: 2,
    remedy: 'Name another signer in "signers".',
  },
  'signer/self-check': {
    exit: 1,
    remedy: 'Do not use this signer: the private and the public part of its key do not belong together.',
  },
  'sign/nothing': {
    exit: 2,
    remedy: 'Run the actions that write statements and subjects first, with the same "evidence-path".',
  },
  'verify/not-asked': {
    exit: 2,
    remedy: 'Name the artifact and the public key that you trust.',
  },
  'verify/parse': {
    exit: 1,
    remedy: 'Fetch the bundle again from where it was published.',
  },
  'verify/kind': {
    exit: 1,
    remedy: 'Ask for the kind of identity that the bundle has.',
  },
  'verify/identity': {
    exit: 1,
    remedy:
      "Compare both names letter by letter; name the signer that is shown only if you know it. A stranger's signature proves nothing.",
  },
  'verify/signature': {
    exit: 1,
    remedy:
      'Something was changed after signing: fetch artifact and bundle again from where they were published.',
  },
  'verify/not-canonical': {
    exit: 1,
    remedy: 'Somebody wrote the file anew: make the evidence again, and find out who changed it.',
  },
  'verify/type': {
    exit: 1,
    remedy: 'Give the bundle of the statement that you mean.',
  },
  'verify/subject-mismatch': {
    exit: 1,
    remedy: 'Give the artifact that the bundle was made for, or the bundle of this artifact.',
  },
  'verify/limit': {
    exit: 1,
    remedy: 'Fetch the bundle again from where it was published.',
  },
  'verify/trust': {
    exit: 1,
    remedy: 'Give the trusted root of the instance that signed, or refresh an old one with "--online".',
  },
  'verify/time': {
    exit: 1,
    remedy:
      'Sign again with a timestamp authority of the trusted root; of a key, "key-evidence: none" accepts a signature without a time.',
  },
  'verify/certificate': {
    exit: 1,
    remedy: 'Fetch the bundle again; if it stays so, do not trust what it vouches for.',
  },
  'verify/sct': {
    exit: 1,
    remedy: 'Give the trusted root of the instance that signed, or sign again.',
  },
  'verify/log': {
    exit: 1,
    remedy: 'Fetch the bundle again from where it was published, or sign again.',
  },
  'verify/issuer': {
    exit: 1,
    remedy: 'Name the issuer exactly, without a slash at its end; do not accept an issuer you do not know.',
  },
  'verify/signer-digest': {
    exit: 1,
    remedy: 'Use a released workflow, or add the commit to the expected identity after a review.',
  },
  'verify/source': {
    exit: 1,
    remedy: 'Check where the artifact came from; the same name under another id is another repository.',
  },
  'verify/ref': {
    exit: 1,
    remedy: 'Give the bundle of the expected ref.',
  },
  'verify/trigger': {
    exit: 1,
    remedy: 'Build again from an accepted event.',
  },
  'verify/runner': {
    exit: 1,
    remedy: 'Build again on a runner of the expected kind.',
  },
  'verify/environment': {
    exit: 1,
    remedy: 'Sign in a job that names the environment.',
  },
  'verify/visibility': {
    exit: 1,
    remedy: 'Correct the expected identity, or find out when the visibility changed.',
  },
  'verify/predicate': {
    exit: 1,
    remedy: 'Do not use this provenance: its fields were not filled by the platform that signed.',
  },
  'verify/parameter': {
    exit: 1,
    remedy: 'Allow the parameter by name in the expected identity after a review.',
  },
  'verify/level': {
    exit: 1,
    remedy: 'Build with a builder of that level, or ask for the level that the builder has.',
  },
  'verify/age': {
    exit: 1,
    remedy: 'Sign again, or accept an older one.',
  },
  'verify/clock': {
    exit: 5,
    remedy: 'Set the clock of the machine, then verify again.',
  },
  'verify/revoked': {
    exit: 1,
    remedy: 'Replace the artifact by one that was not revoked.',
  },
  'verify/none': {
    exit: 5,
    remedy: 'Name the place where the attestation is, or sign the artifact.',
  },
  'verify/digest-only': {
    exit: 5,
    remedy: 'Give the file itself instead of its digest.',
  },
  'trust/root-invalid': {
    exit: 2,
    remedy: 'Fetch the trusted root again from its authority.',
  },
  'trust/metadata-invalid': {
    exit: 1,
    remedy: 'Try again later or use a trusted root from a file; find out who stands between.',
  },
  'identity/invalid': {
    exit: 2,
    remedy: 'Correct every listed line; identities are exact texts, never patterns.',
  },
  'oidc/no-permission': {
    exit: 3,
    remedy: `${permissionToAdd('id-token: write')}\nPull requests from forks never get it.`,
  },
  'oidc/invalid': {
    exit: 3,
    remedy: 'Run the job again; if it stays so, report it with the named claim.',
  },
  'oidc/claims': {
    exit: 3,
    remedy:
      'Run the job again; an enterprise with an issuer of its own has to be named, and a server needs an instance of its own.',
  },
  'sign/instance': {
    exit: 2,
    remedy: 'Choose another "instance", or sign with a key.',
  },
  'sign/private-in-public-log': {
    exit: 2,
    remedy: 'Choose "instance: github", a key or KMS signer, or "allow-public-log: true".',
  },
  'service/unavailable': {
    exit: 4,
    remedy:
      'Run again later; what was signed already is kept in the folder beside the evidence whose name ends in "-pending".',
  },
  'service/refused': {
    exit: 3,
    remedy: 'Check the permissions of the job and the configuration of the service.',
  },
  'service/wrong-answer': {
    exit: 1,
    remedy: 'Do not use this service until its operator has explained the answer.',
  },
  'store/not-permitted': {
    exit: 3,
    remedy: 'Give the job the named permission, or use "store: file" to stop asking.',
  },
  'store/differs': {
    exit: 1,
    remedy: 'Remove what the store holds, and find out who changed it.',
  },
  'snapshot/refused': {
    exit: 3,
    remedy: 'Give the job "contents: write", and switch the dependency graph of the repository on.',
  },
  'snapshot/not-taken': {
    exit: 1,
    remedy:
      'Report it with what GitHub says; submit the tree in parts, by "source-path", if it is too large.',
  },
  'registry/credentials': {
    exit: 2,
    remedy: 'Log in to the registry again, or correct the named place of the Docker configuration.',
  },
  'archive/invalid': {
    exit: 1,
    remedy: 'Nothing of it was written. Find out who made the archive.',
  },
  'handoff/mismatch': {
    exit: 1,
    remedy: 'Find out which job of the run replaced or deleted the artifact; run all of them again.',
  },
  'release/immutable': {
    exit: 2,
    remedy: 'Attach the bundles while the release is a draft, then publish it.',
  },
  'release/missing': {
    exit: 2,
    remedy: `${permissionToAdd(
      'contents: write',
      'Make a draft of the release first. If there is one, the token may not see it: add',
    )}\nA published release is seen without it.`,
  },
  'release/published': {
    exit: 2,
    remedy:
      'Make the release as a draft, or set "append-to-published: true": people may have downloaded the release as it is.',
  },
  'release/unknown-asset': {
    exit: 1,
    remedy:
      'Remove the asset from the draft and find out who put it there; only what was verified is published.',
  },
  'release/tag-moved': {
    exit: 1,
    remedy: 'Do not publish the release. Find out who moved the tag.',
  },
  'subject/none': {
    exit: 2,
    remedy: 'Correct the input; "allow-empty: true" accepts an empty set.',
  },
  'subject/list-invalid': {
    exit: 2,
    remedy: 'Correct the named line; no line is ever skipped.',
  },
  'oci/reference': {
    exit: 2,
    remedy: 'Write REGISTRY/REPOSITORY@sha256:HEX, or allow tags with "resolve-tags: true".',
  },
  'verify/seal': {
    exit: 1,
    remedy: 'Seal the folder with "sign" after the last action that writes to it.',
  },
  'verify/unlisted': {
    exit: 1,
    remedy: 'Remove the file, or find out who placed it there.',
  },
  'verify/artifact-changed': {
    exit: 1,
    remedy: 'Fetch the artifact again, and find out who changed it.',
  },
  'verify/artifact-missing': {
    exit: 1,
    remedy: 'Put the artifact into the workspace, or name the workspace that holds it.',
  },
  'policy/not-found': {
    exit: 2,
    remedy:
      'Write a policy there, or copy "actions/policy-gate/starter-policy.yaml" of this suite as a start.',
  },
  'policy/yaml': {
    exit: 2,
    remedy: 'Correct every listed place; the policy reference shows what a policy may hold.',
  },
  'policy/unknown-key': {
    exit: 2,
    remedy: 'Correct or remove the key; the policy reference lists all of them.',
  },
  'policy/invalid-value': {
    exit: 2,
    remedy: 'Write what the message expects; text that looks like a number needs quotes.',
  },
  'policy/not-in-this-version': {
    exit: 2,
    remedy: 'Remove it, or use a version that knows it: a policy is applied as a whole or not at all.',
  },
  'policy/no-rule': {
    exit: 2,
    remedy: 'List at least one rule under "rules".',
  },
  'policy/unknown-rule': {
    exit: 2,
    remedy: 'Use one of the known rules; the policy reference lists them.',
  },
  'policy/duplicate-rule': {
    exit: 2,
    remedy: 'Give one of the two a "name", or merge them.',
  },
  'policy/unknown-signer': {
    exit: 2,
    remedy: 'Define the signer under "trust.signers", or correct its name.',
  },
  'policy/unknown-stage': {
    exit: 2,
    remedy: 'Use a stage under "stages" of the policy, or define it there.',
  },
  'policy/reviewed-later': {
    exit: 2,
    remedy: 'Correct "metadata.reviewedOn", or the clock of the machine.',
  },
  'policy/key-not-named': {
    exit: 2,
    remedy: 'Remove the key from the input, or name it by its digest under "trust.signers".',
  },
  'provenance/invalid': {
    exit: 1,
    remedy: 'Make the provenance again with the action that wrote it.',
  },
  'provenance/parameter': {
    exit: 2,
    remedy: 'Correct the named input of the workflow; all inputs are published in the provenance.',
  },
  'level/not-reached': {
    exit: 1,
    remedy: 'Correct the listed conditions, or call the workflow that gives the level which you have.',
  },
  'guard/trigger': {
    exit: 2,
    remedy:
      'Start the workflow by push, release, schedule, workflow_dispatch or merge_group; a pull request is built without a signature.',
  },
  'guard/host': {
    exit: 2,
    remedy:
      'On a server of your own use the actions by commit in a workflow of your own, with a Sigstore of your own or a key.',
  },
  'guard/source': {
    exit: 1,
    remedy: 'Check out github.sha and nothing else, and find out which step has changed the workspace.',
  },
  'process/not-started': {
    exit: 3,
    remedy: 'Install the program, or correct its name and the PATH.',
  },
  'context/missing': {
    exit: 3,
    remedy: 'Run the action on a GitHub Actions runner, or use the command line on a laptop.',
  },
  'http/refused': {
    exit: 3,
    remedy: 'Check address and permissions; redirects are not followed.',
  },
  'http/unavailable': {
    exit: 4,
    remedy: 'Try again later; the message names the host.',
  },
  'purl/invalid': {
    exit: 1,
    remedy: 'Correct the package URL; purl-spec gives the rules of each type.',
  },
  'lockfile/invalid': {
    exit: 1,
    remedy: 'Restore the file, or let its package manager write it again; "exclude" leaves it out by name.',
  },
  'lockfile/newer': {
    exit: 1,
    remedy: 'Upgrade the action, or leave the file out with "exclude".',
  },
  'sbom/invalid': {
    exit: 1,
    remedy: 'This is a defect of the product: report it with the named JSON pointer and the lockfile.',
  },
  'reproducibility/unknown-variation': {
    exit: 2,
    remedy: 'Write one of the known names; a leading "-" takes one out.',
  },
  'reproducibility/variation-not-applied': {
    exit: 3,
    remedy:
      'Install what is missing, or set `allow-unapplied-variations: true` to go on without it; the result then covers less.',
  },
  'reproducibility/artifact-none': {
    exit: 2,
    remedy:
      'Correct the pattern, or the build command: files that were there before the build are left out of the copies and do not count.',
  },
  'reproducibility/changed': {
    exit: 5,
    remedy: 'End what is still writing to it and start the check again.',
  },
  'run/interrupted': {
    exit: 3,
    remedy: 'Start the run again.',
  },
  'run/unexpected': {
    exit: 3,
    remedy: 'Report it with the command and the version; the log of a debug run has the details.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemCatalog;
