/** How the process ends. The same meaning in every action and in the command line. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

export interface ProblemKind {
  readonly exit: ExitCode;
  /** What has happened, for `.github/docs/problems.md`. */
  readonly meaning: string;
  /** What to do, printed when a place in the code has nothing more exact to say. */
  readonly remedy: string;
}

/**
 * Every fault that we foresee. A code is `area/kebab-reason`, stable for ever and never reused.
 * `.github/docs/problems.md` is generated from this table.
 */
export const problemCatalog = {
  'input/invalid': {
    exit: 2,
    meaning:
      'One or more inputs or flags are unknown, misspelled, missing or have a value that is not understood.',
    remedy: 'Correct every listed input; the table in the README of the action shows what each one takes.',
  },
  'input/no-match': {
    exit: 2,
    meaning: 'A pattern or path named no file.',
    remedy: 'Correct the pattern; it is relative to the workspace and is matched against files only.',
  },
  'json/invalid': {
    exit: 1,
    meaning:
      'A file is not the strict JSON that it must be (syntax, duplicate key, byte order mark, encoding).',
    remedy: 'Restore the file from where it came; a merge conflict or an LFS pointer is the usual reason.',
  },
  'digest/invalid': {
    exit: 2,
    meaning: 'A digest is not the lower-case hexadecimal of its algorithm.',
    remedy: 'Give the whole digest in lower-case hexadecimal.',
  },
  'time/invalid': {
    exit: 2,
    meaning: 'A time is not a point in time of RFC 3339.',
    remedy: 'Write the time with date, seconds and zone, for example 2026-11-21T11:30:00Z.',
  },
  'limit/exceeded': {
    exit: 5,
    meaning: 'Something from outside is larger, deeper or longer than a limit of `core/limits.ts` allows.',
    remedy: 'Make the input smaller or split it; limits cannot be switched off.',
  },
  'file/unreadable': {
    exit: 3,
    meaning: 'A file could not be read.',
    remedy: 'Check that the file exists and that this user may read it.',
  },
  'file/unwritable': {
    exit: 3,
    meaning: 'A file could not be written; nothing half-written was left behind.',
    remedy: 'Check free space and permissions of the folder.',
  },
  'file/outside': {
    exit: 2,
    meaning: 'A path or a symbolic link leads out of the folder that it must stay in.',
    remedy: 'Name a file inside the folder, and replace links that lead out of it by the files themselves.',
  },
  'file/busy': {
    exit: 3,
    meaning: 'Another process held the lock of a file for too long.',
    remedy: 'Wait for the other run, or remove the named lock file if no other run exists.',
  },
  'statement/invalid': {
    exit: 1,
    meaning: 'A file is not an in-toto statement of version 1 with at least one subject.',
    remedy: 'Make the statement again with the action that wrote it.',
  },
  'evidence/index-invalid': {
    exit: 1,
    meaning: 'The index or the list of subjects of an evidence folder is damaged or was changed.',
    remedy: 'Make the evidence again from the build; an index is never repaired by hand.',
  },
  'evidence/digest-mismatch': {
    exit: 1,
    meaning: 'A file of the evidence folder is not the one that the index lists.',
    remedy: 'Make the evidence again from the build, and find out who changed the file.',
  },
  'evidence/missing': {
    exit: 1,
    meaning: 'The index of an evidence folder lists a file that is not there.',
    remedy: 'Bring the whole folder, or make the evidence again from the build.',
  },
  'evidence/link': {
    exit: 1,
    meaning: 'A file of the evidence folder was replaced by a symbolic link.',
    remedy: 'Make the evidence again from the build, and find out who placed the link.',
  },
  'evidence/other-producer': {
    exit: 2,
    meaning: 'Two different actions would write the same file of one evidence folder.',
    remedy: 'Give each chain an evidence folder of its own with "evidence-path".',
  },
  'subject/collision': {
    exit: 2,
    meaning: 'Two different files would have the same subject name.',
    remedy: 'Rename one of the files, or name them in two runs.',
  },
  'subject/name': {
    exit: 2,
    meaning: 'A file name cannot be the name of a subject (control characters, more than 1,024 characters).',
    remedy: 'Rename the file.',
  },
  'subject/kind': {
    exit: 2,
    meaning: 'A subject is no regular file (a folder, a device, a link that leads nowhere).',
    remedy: 'Let the pattern match regular files only.',
  },
  'subject/changed': {
    exit: 1,
    meaning: 'A file changed between hashing and signing. Nothing was signed.',
    remedy: 'Find out what still writes to the file, then run again.',
  },
  'subject/limit': {
    exit: 2,
    meaning: 'One statement may name at most 1,024 subjects.',
    remedy: 'Narrow the patterns, or pack the files into one archive.',
  },
  'key/invalid': {
    exit: 2,
    meaning: 'A key file is not the one PEM block that it must be.',
    remedy: 'Give a PEM file with exactly one key: PKCS #8 to sign, "PUBLIC KEY" to verify.',
  },
  'key/encrypted': {
    exit: 2,
    meaning: 'A private key is encrypted, which this version cannot open.',
    remedy:
      'Decrypt the key into a file that only you can read: "umask 077; openssl pkey -in KEY.pem -out PLAIN.pem".',
  },
  'key/refused': {
    exit: 2,
    meaning: 'A key is of a kind or size that is not accepted.',
    remedy: 'Use ECDSA P-256 or P-384, Ed25519, or RSA of 2048 to 8192 bits.',
  },
  'signer/unavailable': {
    exit: 2,
    meaning: 'A signer cannot be used here.',
    remedy: 'Name another signer in "signers".',
  },
  'signer/self-check': {
    exit: 1,
    meaning: 'A bundle just made was refused by our own verifier. Nothing was stored.',
    remedy: 'Do not use this signer: the private and the public part of its key do not belong together.',
  },
  'sign/nothing': {
    exit: 2,
    meaning: 'There is no statement to sign, or nothing that it could be about.',
    remedy: 'Run the actions that write statements and subjects first, with the same "evidence-path".',
  },
  'verify/not-asked': {
    exit: 2,
    meaning: 'A verification was asked for without an artifact or without a trusted key.',
    remedy: 'Name the artifact and the public key that you trust.',
  },
  'verify/parse': {
    exit: 1,
    meaning: 'A bundle is not a strict Sigstore bundle of version 0.3.',
    remedy: 'Fetch the bundle again from where it was published.',
  },
  'verify/kind': {
    exit: 1,
    meaning: 'A bundle proves another kind of identity than the one that is expected.',
    remedy: 'Ask for the kind of identity that the bundle has.',
  },
  'verify/unsupported': {
    exit: 1,
    meaning: 'A bundle holds evidence that this version does not verify. It is refused, never ignored.',
    remedy: 'Use a newer version of this tool.',
  },
  'verify/identity': {
    exit: 1,
    meaning: 'A bundle was not signed by an expected identity.',
    remedy: "Name the public key of the signer that you trust; a stranger's signature proves nothing.",
  },
  'verify/signature': {
    exit: 1,
    meaning: 'A signature does not belong to the signed text and the key.',
    remedy:
      'Something was changed after signing: fetch artifact and bundle again from where they were published.',
  },
  'verify/not-canonical': {
    exit: 1,
    meaning: 'A bundle is not byte for byte what its signer wrote.',
    remedy: 'Somebody wrote the file anew: make the evidence again, and find out who changed it.',
  },
  'verify/type': {
    exit: 1,
    meaning: 'What was signed is not a statement of the expected type.',
    remedy: 'Give the bundle of the statement that you mean.',
  },
  'verify/subject-mismatch': {
    exit: 1,
    meaning: 'A statement is genuine, but it is about another artifact.',
    remedy: 'Give the artifact that the bundle was made for, or the bundle of this artifact.',
  },
  'verify/limit': {
    exit: 1,
    meaning: 'A bundle is larger, deeper or longer than any genuine one. It was not read further.',
    remedy: 'Fetch the bundle again from where it was published.',
  },
  'verify/trust': {
    exit: 1,
    meaning: 'No authority of the trusted roots has issued the certificate of a bundle.',
    remedy: 'Give the trusted root of the instance that signed, or refresh an old one with "--online".',
  },
  'verify/time': {
    exit: 1,
    meaning: 'A bundle does not prove when it was signed.',
    remedy: 'Sign again with a timestamp authority of the trusted root.',
  },
  'verify/certificate': {
    exit: 1,
    meaning: 'The certificate of a bundle is not sound, or was not valid when the bundle was signed.',
    remedy: 'Fetch the bundle again; if it stays so, do not trust what it vouches for.',
  },
  'verify/sct': {
    exit: 1,
    meaning: 'No certificate-transparency log of the trusted root vouches for the certificate.',
    remedy: 'Give the trusted root of the instance that signed, or sign again.',
  },
  'verify/log': {
    exit: 1,
    meaning: 'A transparency-log entry is missing, forged, or about something else.',
    remedy: 'Fetch the bundle again from where it was published, or sign again.',
  },
  'verify/issuer': {
    exit: 1,
    meaning: 'The identity was certified on the word of another issuer than the expected one.',
    remedy: 'Name the issuer exactly, without a slash at its end; do not accept an issuer you do not know.',
  },
  'verify/signer-digest': {
    exit: 1,
    meaning: 'The workflow that signed is at a commit that is not on the list of accepted ones.',
    remedy: 'Use a released workflow, or add the commit to the expected identity after a review.',
  },
  'verify/source': {
    exit: 1,
    meaning: 'A bundle is about another source repository, owner or commit than the expected one.',
    remedy: 'Check where the artifact came from; the same name under another id is another repository.',
  },
  'verify/ref': {
    exit: 1,
    meaning: 'A build ran on another branch or tag than the expected one.',
    remedy: 'Give the bundle of the expected ref.',
  },
  'verify/trigger': {
    exit: 1,
    meaning: 'A build was started by another event than the expected one.',
    remedy: 'Build again from an accepted event.',
  },
  'verify/runner': {
    exit: 1,
    meaning: 'A build ran on another kind of runner than the expected one.',
    remedy: 'Build again on a runner of the expected kind.',
  },
  'verify/environment': {
    exit: 1,
    meaning: 'A bundle was signed outside of the expected protected environment.',
    remedy: 'Sign in a job that names the environment.',
  },
  'verify/visibility': {
    exit: 1,
    meaning: 'The repository had another visibility at signing than the expected one.',
    remedy: 'Correct the expected identity, or find out when the visibility changed.',
  },
  'verify/predicate': {
    exit: 1,
    meaning: 'A predicate says something else than the certificate of its signer.',
    remedy: 'Do not use this provenance: its fields were not filled by the platform that signed.',
  },
  'verify/parameter': {
    exit: 1,
    meaning: 'Provenance names a build type or an external parameter that nobody here knows.',
    remedy: 'Allow the parameter by name in the expected identity after a review.',
  },
  'verify/age': {
    exit: 1,
    meaning: 'A bundle is older than the greatest age that is accepted.',
    remedy: 'Sign again, or accept an older one.',
  },
  'verify/revoked': {
    exit: 1,
    meaning: 'A signer, a signature or a digest was revoked.',
    remedy: 'Replace the artifact by one that was not revoked.',
  },
  'verify/none': {
    exit: 5,
    meaning: 'No attestation that could answer the question exists. This is not a pass.',
    remedy: 'Name the place where the attestation is, or sign the artifact.',
  },
  'verify/digest-only': {
    exit: 5,
    meaning: 'A signature of this kind cannot be checked from a digest alone. Nothing was verified.',
    remedy: 'Give the file itself instead of its digest.',
  },
  'verify/threshold': {
    exit: 1,
    meaning: 'Fewer distinct signers than demanded have signed.',
    remedy: 'Collect the missing signatures; the same identity counts once.',
  },
  'trust/root-invalid': {
    exit: 2,
    meaning: 'A trusted root is damaged, incomplete or contradicts itself. Nothing was verified.',
    remedy: 'Fetch the trusted root again from its authority.',
  },
  'trust/metadata-invalid': {
    exit: 1,
    meaning: 'Signed update metadata of a trusted root breaks the rules of TUF. It was not used.',
    remedy: 'Try again later or use a trusted root from a file; find out who stands between.',
  },
  'identity/invalid': {
    exit: 2,
    meaning: 'An expected identity has an unknown key, lacks a needed one, or has a value that is none.',
    remedy: 'Correct every listed line; identities are exact texts, never patterns.',
  },
  'oidc/no-permission': {
    exit: 3,
    meaning: 'The job has no OIDC token, so nobody could certify who signs.',
    remedy:
      'Add to the job (and to the caller of the reusable workflow): "permissions: id-token: write". Fork pull requests never get one: set "on-fork: skip".',
  },
  'oidc/invalid': {
    exit: 3,
    meaning: 'The OIDC token is malformed or says something else than this run.',
    remedy: 'Run the job again; if it stays so, report it with the named claim.',
  },
  'sign/instance': {
    exit: 2,
    meaning: 'The chosen Sigstore instance cannot be used here.',
    remedy: 'Choose another "instance", or sign with a key.',
  },
  'sign/private-in-public-log': {
    exit: 2,
    meaning: 'A signature would publish the identity of a non-public repository in a public log.',
    remedy: 'Choose "instance: github", a key or KMS signer, or "allow-public-log: true".',
  },
  'service/unavailable': {
    exit: 4,
    meaning: 'A service stayed unavailable to the deadline. Nothing was published.',
    remedy: 'Run again later; what was signed already is kept beside the evidence as "*.pending".',
  },
  'service/refused': {
    exit: 3,
    meaning: 'A service refused the request.',
    remedy: 'Check the permissions of the job and the configuration of the service.',
  },
  'service/wrong-answer': {
    exit: 1,
    meaning:
      'A service answered, and the answer is wrong: about another key, artifact or time. Nothing was stored.',
    remedy: 'Do not use this service until its operator has explained the answer.',
  },
  'store/not-permitted': {
    exit: 3,
    meaning: 'A store refused to take a signed bundle. The bundle is safe on disk.',
    remedy: 'Give the job the named permission, or use "store: file" to stop asking.',
  },
  'store/differs': {
    exit: 1,
    meaning: 'What a store gave back is not what was stored.',
    remedy: 'Remove what the store holds, and find out who changed it.',
  },
  'release/immutable': {
    exit: 2,
    meaning: 'A release is published and immutable: nothing can be added to it.',
    remedy: 'Attach the bundles while the release is a draft, then publish it.',
  },
  'subject/none': {
    exit: 2,
    meaning: 'No subject was named, or a pattern, list or checksum file yields none.',
    remedy: 'Correct the input; "allow-empty: true" accepts an empty set.',
  },
  'oci/reference': {
    exit: 2,
    meaning: 'An image reference is malformed or names a tag where a digest is needed.',
    remedy: 'Write REGISTRY/REPOSITORY@sha256:HEX, or allow tags with "resolve-tags: true".',
  },
  'verify/seal': {
    exit: 1,
    meaning: 'The seal over the index of an evidence folder is missing or does not fit the index.',
    remedy: 'Seal the folder with "sign" after the last action that writes to it.',
  },
  'verify/unlisted': {
    exit: 1,
    meaning: 'An evidence folder holds a file that its index does not list.',
    remedy: 'Remove the file, or find out who placed it there.',
  },
  'verify/artifact-changed': {
    exit: 1,
    meaning: 'An artifact is not the one that the statements are about.',
    remedy: 'Fetch the artifact again, and find out who changed it.',
  },
  'verify/artifact-missing': {
    exit: 1,
    meaning: 'An artifact that the statements are about is not there to be compared.',
    remedy: 'Put the artifact into the workspace, or name the workspace that holds it.',
  },
  'verify/decision': {
    exit: 1,
    meaning: 'The decision of the policy gate is not a pass.',
    remedy: 'Read the decision: it names each rule that failed and what to do.',
  },
  'policy/not-found': {
    exit: 2,
    meaning: 'There is no policy at the path that was given. Nothing was evaluated.',
    remedy:
      'Write a policy there, or copy "actions/policy-gate/starter-policy.yaml" of this suite as a start.',
  },
  'policy/yaml': {
    exit: 2,
    meaning: 'A policy is not the strict YAML that it must be. Nothing was evaluated.',
    remedy: 'Correct every listed place; the policy reference shows what a policy may hold.',
  },
  'policy/unknown-key': {
    exit: 2,
    meaning: 'A policy has a key that does not exist. Nothing was evaluated.',
    remedy: 'Correct or remove the key; the policy reference lists all of them.',
  },
  'policy/invalid-value': {
    exit: 2,
    meaning:
      'A value of a policy is missing, of the wrong kind or contradicts another. Nothing was evaluated.',
    remedy: 'Write what the message expects; text that looks like a number needs quotes.',
  },
  'policy/not-in-this-version': {
    exit: 2,
    meaning: 'A policy asks for something that this version cannot do. Nothing was evaluated.',
    remedy: 'Remove it, or use a version that knows it: a policy is applied as a whole or not at all.',
  },
  'policy/no-rule': {
    exit: 2,
    meaning: 'A policy has no rule. Nothing was evaluated.',
    remedy: 'List at least one rule under "rules".',
  },
  'policy/unknown-rule': {
    exit: 2,
    meaning: 'A policy names a rule that does not exist. Nothing was evaluated.',
    remedy: 'Use one of the known rules; the policy reference lists them.',
  },
  'policy/duplicate-rule': {
    exit: 2,
    meaning: 'One rule stands twice under one name in a policy. Nothing was evaluated.',
    remedy: 'Give one of the two a "name", or merge them.',
  },
  'policy/unknown-signer': {
    exit: 2,
    meaning: 'A rule names a signer that the policy does not define. Nothing was evaluated.',
    remedy: 'Define the signer under "trust.signers", or correct its name.',
  },
  'policy/unknown-stage': {
    exit: 2,
    meaning: 'A stage is not one that the policy defines. Nothing was evaluated.',
    remedy: 'Use a stage under "stages" of the policy, or define it there.',
  },
  'policy/reviewed-later': {
    exit: 2,
    meaning: 'A policy was reviewed on a day that is still to come: its date or the clock is wrong.',
    remedy: 'Correct "metadata.reviewedOn", or the clock of the machine.',
  },
  'policy/key-not-named': {
    exit: 2,
    meaning: 'A public key was given that no signer of the policy has. Keys are trusted by the policy only.',
    remedy: 'Remove the key from the input, or name it by its digest under "trust.signers".',
  },
  'provenance/invalid': {
    exit: 1,
    meaning: 'A predicate is not SLSA provenance of version 1.',
    remedy: 'Make the provenance again with the action that wrote it.',
  },
  'process/not-started': {
    exit: 3,
    meaning: 'A program could not be started.',
    remedy: 'Install the program, or correct its name and the PATH.',
  },
  'context/missing': {
    exit: 3,
    meaning: 'A variable that GitHub Actions gives to every step is absent or malformed.',
    remedy: 'Run the action on a GitHub Actions runner, or use the command line on a laptop.',
  },
  'http/refused': {
    exit: 3,
    meaning: 'A service refused the request or redirected it.',
    remedy: 'Check address and permissions; redirects are not followed.',
  },
  'http/unavailable': {
    exit: 4,
    meaning: 'A service could not be reached, or did not answer in time.',
    remedy: 'Try again later; the message names the host.',
  },
  'purl/invalid': {
    exit: 1,
    meaning: 'A text is not the package URL (ECMA-427) that it must be.',
    remedy: 'Correct the package URL; purl-spec gives the rules of each type.',
  },
  'lockfile/invalid': {
    exit: 1,
    meaning: 'A lockfile is damaged: not the syntax or the structure of its kind. Nothing was guessed.',
    remedy: 'Restore the file, or let its package manager write it again; "exclude" leaves it out by name.',
  },
  'lockfile/newer': {
    exit: 1,
    meaning: 'A lockfile is of a newer version than this release reads. Nothing was guessed.',
    remedy: 'Upgrade the action, or leave the file out with "exclude".',
  },
  'sbom/invalid': {
    exit: 1,
    meaning:
      'A document that was about to be written breaks the published schema of its format. It was not written.',
    remedy: 'This is a defect of the product: report it with the named JSON pointer and the lockfile.',
  },
  'reproducibility/unknown-variation': {
    exit: 2,
    meaning: 'The input `variations` names a factor that this version does not know.',
    remedy: 'Write one of the known names; a leading "-" takes one out.',
  },
  'reproducibility/variation-not-applied': {
    exit: 3,
    meaning:
      'A factor that was asked for by name made no difference that a program inside the build could see.',
    remedy:
      'Install what is missing, or set `allow-unapplied-variations: true` to go on without it; the result then covers less.',
  },
  'reproducibility/artifact-none': {
    exit: 2,
    meaning: 'A pattern of `artifact-path` matched nothing that the first build made.',
    remedy:
      'Correct the pattern, or the build command: files that were there before the build are left out of the copies and do not count.',
  },
  'reproducibility/changed': {
    exit: 5,
    meaning: 'A file changed while it was being compared, so nothing was proved.',
    remedy: 'End what is still writing to it and start the check again.',
  },
  'run/interrupted': {
    exit: 3,
    meaning: 'The run was ended by a signal before its work was done. Nothing half-written was left behind.',
    remedy: 'Start the run again.',
  },
  'run/unexpected': {
    exit: 3,
    meaning: 'A fault that nobody foresaw. Nothing was proved.',
    remedy: 'Report it with the command and the version; the log of a debug run has the details.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemCatalog;
