/**
 * Every limit and budget of the product, in one place. A limit that is hit is a `Problem` that names the
 * limit; it is never a silent cut.
 */
const KiB = 1024;
const MiB = 1024 * KiB;

export const limits = {
  /** One lockfile or SBOM (our own bound: the largest real lockfile seen is 9 MiB). */
  lockfileBytes: 64 * MiB,
  /** A Sigstore bundle. */
  bundleBytes: 32 * MiB,
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

  /** What is kept of the output of one child process for a message. */
  childOutputBytes: 64 * KiB,
  /** Time that a process group gets between SIGTERM and SIGKILL. */
  killGraceMs: 5_000,
  httpBodyBytes: 32 * MiB,
  /** Files up to this size are hashed from one read; larger ones are streamed. */
  hashAtOnceBytes: 1 * MiB,
} as const;
