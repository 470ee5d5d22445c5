import type { Bytes } from '../../core/bytes.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { Problem } from '../../core/problem.ts';
import { parseStatement, type Statement, statementBytes } from '../../formats/in-toto.ts';
import { parseSigstoreBundle } from '../../formats/sigstore-bundle.ts';
import { suiteUri } from '../../formats/suite-uris.ts';
import { ownReleasing } from '../provenance/own-workflows.ts';
import type { ReleasedBuilder } from './released-builders.ts';
import { type AcceptedSigners, type Refusal, type VerifiedStatement, verifyBundle } from './verify.ts';

/** Whose releases count: names and the id, since a name can be given to somebody else. */
export interface BuilderRepository {
  /** `https://github.com/OWNER/REPO` */
  readonly url: string;
  readonly id: string;
  /** Issuer of its workflow tokens. */
  readonly issuer: string;
}

export const BUILDERS_PREDICATE = `${suiteUri}/attestation/builders/v1`;
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** What a release says of itself, since it cannot contain its own commit (signing specification, 6.5). */
export function buildersStatement({ version, commit, workflows }: ReleasedBuilder): Bytes {
  const subject = { name: `v${version}`, digest: { gitCommit: commit } };
  return statementBytes([subject], BUILDERS_PREDICATE, {
    version,
    workflows: Object.fromEntries(workflows),
  });
}

/**
 * `builders.sigstore.json` of one release: signed by its release workflow, at its tag, at the very commit that it
 * names. Verified like any other bundle.
 */
export function verifyBuilders(
  bytes: Bytes,
  repository: BuilderRepository,
  { trust, now }: Pick<AcceptedSigners, 'trust' | 'now'>,
): ReleasedBuilder | Refusal {
  try {
    const { version, commit } = claimOf(bytes);
    const name = new URL(repository.url).pathname.slice(1);
    const verification = verifyBundle(bytes, {
      trust,
      now,
      signers: [
        {
          kind: 'identity',
          issuer: repository.issuer,
          signerWorkflow: `${name}/${ownReleasing}`,
          signerRef: `refs/tags/v${version}`,
          signerDigests: [commit],
          sourceRepository: repository.url,
          sourceRepositoryId: repository.id,
          sourceDigest: commit,
        },
      ],
      artifacts: [{ gitCommit: commit }],
      predicateType: BUILDERS_PREDICATE,
      requireAllSubjects: true,
    });
    if (verification.kind === 'not-verified') return verification;
    if (verification.kind === 'verified-blob') return refused(new Problem('verify/type', 'no statement'));
    return builderOf(verification.statement, repository.url, commit);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return refused(error);
  }
}

/** What the file says it is about: the question that its signature then has to answer. */
function claimOf(bytes: Bytes): { readonly version: string; readonly commit: string } {
  const { content } = parseSigstoreBundle(bytes);
  if (content.kind !== 'statement') throw new Problem('verify/type', 'expected a statement about a release');
  const { subject, predicate }: Statement = parseStatement(content.envelope.payload);
  const commit = subject[0]?.digest.gitCommit;
  const { version } = predicate;
  if (commit === undefined || !COMMIT.test(commit) || typeof version !== 'string' || !VERSION.test(version)) {
    throw new Problem('verify/type', 'the statement names no commit and version of a release');
  }
  return { version, commit };
}

function builderOf({ statement }: VerifiedStatement, repository: string, commit: string): ReleasedBuilder {
  const { version, workflows } = statement.predicate;
  if (typeof version !== 'string') throw new Problem('verify/type', 'the statement names no version');
  return { repository, version, commit, workflows: levelsOf(isJsonObject(workflows) ? workflows : {}) };
}

function levelsOf(workflows: JsonObject): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const [path, level] of Object.entries(workflows)) {
    if (
      typeof level !== 'number' ||
      ![0, 1, 2, 3].includes(level) ||
      !/^\.github\/workflows\/[^/@]+\.ya?ml$/.test(path)
    ) {
      throw new Problem('verify/type', `no workflow with a level: ${JSON.stringify(path.slice(0, 100))}`);
    }
    levels.set(path, level);
  }
  return levels;
}

function refused({ code, message, hint }: Problem): Refusal {
  return { kind: 'not-verified', code, because: message, hint };
}
