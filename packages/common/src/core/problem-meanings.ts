import type { ProblemCode } from './problem-catalog.ts';

/** What has happened, for `.github/docs/problems.md`, which is generated from this and the catalog. */
export const problemMeanings = {
  'input/invalid':
    'One or more inputs or flags are unknown, misspelled, missing or have a value that is not understood.',
  'input/no-match': 'A pattern or path named no file.',
  'json/invalid':
    'A file is not the strict JSON that it must be (syntax, duplicate key, byte order mark, encoding).',
  'digest/invalid': 'A digest is not the lower-case hexadecimal of its algorithm.',
  'time/invalid': 'A time is not a point in time of RFC 3339.',
  'limit/exceeded':
    'Something from outside is larger, deeper or longer than a limit of `core/limits.ts` allows.',
  'file/unreadable': 'A file could not be read.',
  'file/unwritable': 'A file could not be written; nothing half-written was left behind.',
  'file/outside': 'A path or a symbolic link leads out of the folder that it must stay in.',
  'file/busy': 'Another process held the lock of a file for too long.',
  'statement/invalid': 'A file is not an in-toto statement of version 1 with at least one subject.',
  'evidence/index-invalid':
    'The index or the list of subjects of an evidence folder is damaged or was changed.',
  'evidence/digest-mismatch': 'A file of the evidence folder is not the one that the index lists.',
  'evidence/missing': 'The index of an evidence folder lists a file that is not there.',
  'evidence/link': 'A file of the evidence folder was replaced by a symbolic link.',
  'evidence/other-producer': 'Two different actions would write the same file of one evidence folder.',
  'subject/collision': 'Two different files would have the same subject name.',
  'subject/name':
    'A name cannot be that of a subject: control characters, "..", a "/" at the start, more than 1,024 characters.',
  'subject/kind':
    'A subject is not of the kind that was asked for: no regular file, or a folder with links or devices in it.',
  'subject/changed': 'A file changed between hashing and signing. Nothing was signed.',
  'subject/limit': 'One statement may name at most 1,024 subjects.',
  'key/invalid': 'A key file is not the one PEM block that it must be.',
  'key/encrypted': 'A private key is encrypted, which this version cannot open.',
  'key/refused': 'A key is of a kind or size that is not accepted.',
  'signer/unavailable': 'A signer cannot be used here.',
  'signer/self-check': 'A bundle just made was refused by our own verifier. Nothing was stored.',
  'sign/nothing': 'There is no statement to sign, or nothing that it could be about.',
  'verify/not-asked': 'A verification was asked for without an artifact or without a trusted key.',
  'verify/parse': 'A bundle is not a strict Sigstore bundle of version 0.3.',
  'verify/kind': 'A bundle proves another kind of identity than the one that is expected.',
  'verify/identity': 'A bundle was not signed by an expected identity.',
  'verify/signature': 'A signature does not belong to the signed text and the key.',
  'verify/not-canonical': 'A bundle is not byte for byte what its signer wrote.',
  'verify/type': 'What was signed is not a statement of the expected type.',
  'verify/subject-mismatch': 'A statement is genuine, but it is about another artifact.',
  'verify/limit': 'A bundle is larger, deeper or longer than any genuine one. It was not read further.',
  'verify/trust': 'No authority of the trusted roots has issued the certificate of a bundle.',
  'verify/time': 'A bundle does not prove when it was signed.',
  'verify/certificate':
    'The certificate of a bundle is not sound, or was not valid when the bundle was signed.',
  'verify/sct': 'No certificate-transparency log of the trusted root vouches for the certificate.',
  'verify/log': 'A transparency-log entry is missing, forged, or about something else.',
  'verify/issuer': 'The identity was certified on the word of another issuer than the expected one.',
  'verify/signer-digest': 'The workflow that signed is at a commit that is not on the list of accepted ones.',
  'verify/source': 'A bundle is about another source repository, owner or commit than the expected one.',
  'verify/ref': 'A build ran on another branch or tag than the expected one.',
  'verify/trigger': 'A build was started by another event than the expected one.',
  'verify/runner': 'A build ran on another kind of runner than the expected one.',
  'verify/environment': 'A bundle was signed outside of the expected protected environment.',
  'verify/visibility': 'The repository had another visibility at signing than the expected one.',
  'verify/predicate': 'A predicate says something else than the certificate of its signer.',
  'verify/parameter': 'Provenance names a build type or an external parameter that nobody here knows.',
  'verify/level': 'Provenance does not show the build level that was asked for.',
  'verify/age': 'A bundle is older than the greatest age that is accepted.',
  'verify/clock': 'The clock of this machine contradicts a proved time, so nothing can be said about an age.',
  'verify/revoked': 'A signer, a signature or a digest was revoked.',
  'verify/none': 'No attestation that could answer the question exists. This is not a pass.',
  'verify/digest-only':
    'A signature of this kind cannot be checked from a digest alone. Nothing was verified.',
  'trust/root-invalid': 'A trusted root is damaged, incomplete or contradicts itself. Nothing was verified.',
  'trust/metadata-invalid':
    'Signed update metadata of a trusted root breaks the rules of TUF. It was not used.',
  'identity/invalid':
    'An expected identity has an unknown key, lacks a needed one, or has a value that is none.',
  'oidc/no-permission': 'The job has no OIDC token, so nobody could certify who signs.',
  'oidc/invalid': 'The OIDC token is malformed or says something else than this run.',
  'sign/instance': 'The chosen Sigstore instance cannot be used here.',
  'oidc/claims': 'The OIDC token of the job is not signed by the issuer, or lacks or contradicts a claim.',
  'sign/private-in-public-log':
    'A signature would publish the identity of a non-public repository in a public log.',
  'service/unavailable': 'A service stayed unavailable to the deadline.',
  'service/refused': 'A service refused the request.',
  'service/wrong-answer':
    'A service answered, and the answer is wrong: about another key, artifact or time. Nothing was stored.',
  'store/not-permitted': 'A store refused to take a signed bundle. The bundle is safe on disk.',
  'store/differs': 'What a store gave back is not what was stored.',
  'snapshot/refused':
    'GitHub did not let this job submit a dependency snapshot: a right is missing, or the dependency graph is off.',
  'snapshot/not-taken':
    'GitHub has read the dependency snapshot and did not keep it. The dependencies that it shows are those of before.',
  'registry/credentials':
    'Credentials for a container registry are kept in a form that is not accepted, or cannot be got.',
  'archive/invalid': 'An archive is damaged, or holds a name, a link or a trick that could write elsewhere.',
  'handoff/mismatch': 'A workflow artifact is not the one that the job before handed over.',
  'release/immutable': 'A release is published and immutable: nothing can be added to it.',
  'release/missing': 'A release does not exist, or is a draft that the token may not see.',
  'release/published':
    'A release is published already: adding to it would change what people have downloaded. Nothing was added.',
  'release/unknown-asset': 'A release that is about to be published holds a file that was not verified.',
  'release/tag-moved':
    'The tag of a release does not exist, or points to another commit than the one that was built.',
  'subject/none': 'No subject was named, or a pattern, list or checksum file yields none.',
  'subject/list-invalid':
    'A list of subjects has a line or an entry that is not understood. Nothing of it was used.',
  'oci/reference': 'An image reference is malformed or names a tag where a digest is needed.',
  'verify/seal': 'The seal over the index of an evidence folder is missing or does not fit the index.',
  'verify/unlisted': 'An evidence folder holds a file that its index does not list.',
  'verify/artifact-changed': 'An artifact is not the one that the statements are about.',
  'verify/artifact-missing': 'An artifact that the statements are about is not there to be compared.',
  'policy/not-found': 'There is no policy at the path that was given. Nothing was evaluated.',
  'policy/yaml': 'A policy is not the strict YAML that it must be. Nothing was evaluated.',
  'policy/unknown-key': 'A policy has a key that does not exist. Nothing was evaluated.',
  'policy/invalid-value':
    'A value of a policy is missing, of the wrong kind or contradicts another. Nothing was evaluated.',
  'policy/not-in-this-version':
    'A policy asks for something that this version cannot do. Nothing was evaluated.',
  'policy/no-rule': 'A policy has no rule. Nothing was evaluated.',
  'policy/unknown-rule': 'A policy names a rule that does not exist. Nothing was evaluated.',
  'policy/duplicate-rule': 'One rule stands twice under one name in a policy. Nothing was evaluated.',
  'policy/unknown-signer': 'A rule names a signer that the policy does not define. Nothing was evaluated.',
  'policy/unknown-stage': 'A stage is not one that the policy defines. Nothing was evaluated.',
  'policy/reviewed-later':
    'A policy was reviewed on a day that is still to come: its date or the clock is wrong.',
  'policy/key-not-named':
    'A public key was given that no signer of the policy has. Keys are trusted by the policy only.',
  'provenance/invalid': 'A predicate is not SLSA provenance of version 1.',
  'provenance/parameter':
    'An input of the workflow cannot be published in provenance: it is unknown, or holds a masked secret.',
  'level/not-reached': 'The conditions of a build level are not met. No provenance was written or signed.',
  'guard/trigger': 'The event that started the run is none by which something may be built and signed.',
  'guard/host': 'The reusable workflows do not run on this GitHub.',
  'guard/source': 'The workspace does not hold the commit that the run is for.',
  'process/not-started': 'A program could not be started.',
  'context/missing': 'A variable that GitHub Actions gives to every step is absent or malformed.',
  'http/refused': 'A service refused the request or redirected it.',
  'http/unavailable': 'A service could not be reached, or did not answer in time.',
  'purl/invalid': 'A text is not the package URL (ECMA-427) that it must be.',
  'lockfile/invalid':
    'A lockfile is damaged: not the syntax or the structure of its kind. Nothing was guessed.',
  'lockfile/newer': 'A lockfile is of a newer version than this release reads. Nothing was guessed.',
  'sbom/invalid':
    'A document that was about to be written breaks the published schema of its format. It was not written.',
  'reproducibility/unknown-variation':
    'The input `variations` names a factor that this version does not know.',
  'reproducibility/variation-not-applied':
    'A factor that was asked for by name made no difference that a program inside the build could see.',
  'reproducibility/artifact-none': 'A pattern of `artifact-path` matched nothing that the first build made.',
  'reproducibility/changed': 'A file changed while it was being compared, so nothing was proved.',
  'run/interrupted':
    'The run was ended by a signal before its work was done. Nothing half-written was left behind.',
  'run/unexpected': 'A fault that nobody foresaw. Nothing was proved.',
} as const satisfies Record<ProblemCode, string>;
