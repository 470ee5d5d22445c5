/**
 * Every limit and budget of the product, in one place. A limit that is hit is a `Problem` that names the
 * limit; it is never a silent cut.
 */
const KiB = 1024;
const MiB = 1024 * KiB;

export const limits = {
  /** One lockfile or SBOM (our own bound: the largest real lockfile seen is 9 MiB). */
  lockfileBytes: 64 * MiB,
  /** A manifest or a workflow file that is looked at and not interpreted; GitHub takes workflows up to 1 MiB. */
  manifestBytes: 1 * MiB,
  /** A Sigstore bundle. */
  bundleBytes: 32 * MiB,
  /** Log entries, timestamps and certificates in one bundle, of each. */
  bundleItems: 8,
  /** Lines of a JSONL file of bundles. */
  bundleLines: 10_000,
  /** A signed note with its witnesses; those of real logs have about 1,000 characters. */
  checkpointCharacters: 64 * KiB,
  /** A trusted root, or a JSONL file of them. */
  trustedRootBytes: 4 * MiB,
  /** A policy file. */
  policyBytes: 1 * MiB,
  /** The evidence index and every other small JSON document of ours. */
  indexBytes: 16 * MiB,
  /** A statement that is signed: GitHub's store takes predicates up to 16 MB. */
  statementBytes: 16 * MiB,
  /** An artifact that is read whole, to be kept in the evidence folder or read back from it. */
  artifactBytes: 2048 * MiB,
  /** A PEM key file. */
  keyFileBytes: 64 * KiB,
  /** An OIDC token; those of GitHub have about 2,000. */
  tokenCharacters: 16 * KiB,
  oidcAnswerBytes: 64 * KiB,
  /** Answers of Fulcio, logs and timestamp authorities. */
  signingAnswerBytes: 1 * MiB,
  /** 256 entries of a transparency log, of 64 KiB at most each. */
  logTileBytes: 16 * MiB,
  /** One metadata file of a TUF repository. */
  tufMetadataBytes: 5_000_000,
  /** Services of one kind in a signing configuration. */
  signingServices: 64,

  /** One certificate or timestamp in DER; genuine ones have a few kilobytes. */
  derBytes: 256 * KiB,
  derDepth: 32,
  /** Values in one DER document; a certificate of Fulcio has about 200. */
  derNodes: 10_000,

  /** Nesting of JSON from outside. */
  jsonDepth: 64,
  /** Nesting of lockfiles and SBOMs: npm v1 locks nest one level for each shadowed install. */
  lockfileDepth: 256,
  yamlDepth: 32,
  /** Lexical tokens of a policy, about seven for a line: the YAML library takes seconds for a million faults. */
  yamlTokens: 200_000,
  components: 250_000,
  edges: 2_000_000,

  /** Subjects in one statement (the limit of GitHub's attestation store). */
  subjects: 1024,
  /** Files that one set of artifact globs may match. */
  artifactFiles: 200_000,
  /** A checksum file or another list of subjects. */
  subjectListBytes: 16 * MiB,
  /** Artifacts that one job may declare to GitHub, and bytes of the declarations of one step. */
  declaredArtifacts: 500,
  declarationBytes: 1 * MiB,
  /** Entries that one walk over a source tree may visit. */
  walkEntries: 2_000_000,
  evidenceEntries: 100_000,
  /** Differing files for which a reproducibility report shows where they part. */
  differenceWindows: 10_000,

  /**
   * The runner drops a step summary above 1 MiB whole (actions/runner `FileCommandManager`), so we stop
   * before it. Counted in UTF-8 bytes.
   */
  summaryBytes: 900 * KiB,
  /** The runner keeps 10 annotations of a kind per step; the tenth of ours is the roll-up. */
  annotationsPerKind: 9,
  /** Outputs of one job together, counted as UTF-16 code units times two. */
  jobOutputUtf16Bytes: 900_000,
  /** A workflow file of ours; GitHub reads up to 1 MiB. */
  workflowFileBytes: 64 * KiB,
  /** Jobs of one matrix, on GitHub. */
  matrixJobs: 256,
  /** Workflows that call each other, the first included, and different ones in one run; on a GHES of one's own. */
  workflowLevels: 10,
  calledWorkflows: 50,
  serverWorkflowLevels: 4,
  serverCalledWorkflows: 20,
  /** Composite actions below the first step (actions/runner `CompositeActionsMaxDepth`). */
  compositeLevels: 9,
  /** How long a service may stay unavailable where nobody says otherwise: a job has six hours. */
  serviceDeadlineMs: 15 * 60_000,

  /** What is kept of the output of one child process for a message. */
  childOutputBytes: 64 * KiB,
  /** Time that a process group gets between SIGTERM and SIGKILL. */
  killGraceMs: 5_000,
  httpBodyBytes: 32 * MiB,
  /** An OCI manifest or index: what the distribution specification asks registries to accept. */
  ociManifestBytes: 4 * MiB,
  /** Descriptors in one OCI index, and referrers of one image that are looked at. */
  ociDescriptors: 4096,
  /** Pages of one listing that are followed. */
  pages: 100,
  /** Attestations of one artifact that are fetched. */
  attestations: 1000,
  /** The body of a dependency snapshot (our own bound; GitHub states none). */
  snapshotBytes: 32 * MiB,
  /** Jobs of one attempt of a run: 256 for each matrix. */
  runJobs: 10_000,
  /** Attempts of one run (GitHub's own limit is 50 re-runs). */
  runAttempts: 51,
  /** The payload of an event: GitHub's own limit for webhooks. */
  eventBytes: 25 * MiB,
  /** One input of a workflow that stands in provenance as it is; of a longer one only the digest does. */
  recordedInputBytes: 4 * KiB,
  /** Lockfiles of one source tree that provenance lists, and bytes of all of them. */
  sourceLockfiles: 100,
  sourceLockfileBytes: 128 * MiB,
  /** Keys of one OIDC issuer. */
  issuerKeys: 64,
  /** Assets of one release (GitHub's own limit), and releases that are searched for a draft. */
  releaseAssets: 1000,
  releases: 5000,
  /** One asset of a release (GitHub's own limit: below 2 GiB). */
  releaseAssetBytes: 2048 * MiB - 1,
  /** The answer of a token service of a registry. */
  registryTokenBytes: 256 * KiB,
  /** A configuration of container registries with credentials in it. */
  dockerConfigBytes: 1 * MiB,
  /** One workflow artifact that is read whole. */
  workflowArtifactBytes: 256 * MiB,
  /** Entries of one archive. */
  archiveEntries: 100_000,
  /** One hand-over between jobs: its archive, and its files together. */
  handoffBytes: 64 * 1024 * MiB,
  /** A hand-over as the output of a job, in UTF-16 code units; a longer one leaves its list in the artifact. */
  handoffCharacters: 400_000,
  /** Such a list. */
  handoffManifestBytes: 64 * MiB,
  /** What an upload of a workflow artifact holds in memory. */
  uploadBlockBytes: 8 * MiB,
  /** Time that a program for credentials gets. */
  credentialProgramMs: 30_000,
  /** Requests per minute that make content on GitHub (its own limit is 80). */
  contentRequestsPerMinute: 60,
  /** Files up to this size are hashed from one read; larger ones are streamed. */
  hashAtOnceBytes: 1 * MiB,
  /** Files that are hashed at the same time, if the machine has as many cores. */
  hashPool: 8,
} as const;
