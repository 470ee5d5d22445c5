import type { Bytes } from '@secure-build/common/core/bytes';
import { distinguishedName, writeCertificate } from './certificate-writer.ts';
import { type Fault, faultOf } from './faults.ts';
import { leafHashOf, MerkleTree } from './merkle-tree.ts';
import { formatCheckpoint, logSigner, type NoteSigner } from './signed-note.ts';
import { makeSigningKey } from './signing-key.ts';

/** An entry with the proof that it is in the log. */
export interface InclusionProof {
  readonly logIndex: number;
  readonly treeSize: number;
  readonly rootHash: Bytes;
  readonly hashes: readonly Bytes[];
  readonly checkpoint: string;
}

export interface LogNames {
  /** First line of checkpoints. */
  readonly origin: string;
  readonly log: NoteSigner;
  readonly witnesses: readonly NoteSigner[];
}

/** The tree, its bodies and its signed checkpoints: what Rekor v1 and v2 have in common. */
export class TransparencyLog {
  readonly tree = new MerkleTree();
  readonly #names: LogNames;
  readonly #bodies: Bytes[] = [];
  readonly #indexes = new Map<string, number>();

  constructor(names: LogNames) {
    this.#names = names;
  }

  /** `repeated`: an equal body stands at this index already. */
  append(body: Bytes): { readonly index: number; readonly repeated: boolean } {
    const hash = leafHashOf(body);
    const known = this.indexOf(hash);
    if (known !== undefined) return { index: known, repeated: true };
    const index = this.tree.append(hash);
    this.#bodies.push(body);
    this.#indexes.set(Buffer.from(hash).toString('hex'), index);
    return { index, repeated: false };
  }

  body(index: number): Bytes | undefined {
    return this.#bodies[index];
  }

  indexOf(leafHash: Bytes): number | undefined {
    return this.#indexes.get(Buffer.from(leafHash).toString('hex'));
  }

  checkpoint(size = this.tree.size): string {
    const { log, witnesses } = this.#names;
    return this.#checkpoint(size, [log, ...witnesses]);
  }

  prove(index: number, fault?: Fault): InclusionProof {
    const treeSize = this.tree.size;
    const proven = fault?.kind === 'other-index' ? (index + 1) % treeSize : index;
    const hashes = this.tree.inclusionProof(proven);
    const proof = {
      logIndex: proven,
      treeSize,
      rootHash: this.tree.root(),
      hashes,
      checkpoint: this.#checkpointWith(fault, index),
    };
    if (fault?.kind === 'empty-tree')
      return { ...proof, treeSize: 0, rootHash: this.tree.root(0), hashes: [] };
    if (fault?.kind !== 'bad-proof') return proof;
    // The only entry of a log has no hashes: one too many is as wrong as a wrong one.
    return { ...proof, hashes: [Buffer.alloc(32, 7), ...hashes.slice(1)] };
  }

  #checkpointWith(fault: Fault | undefined, index: number): string {
    const { origin, log, witnesses } = this.#names;
    const size = this.tree.size;
    switch (fault?.kind) {
      case 'stale-checkpoint':
        return this.checkpoint(index);
      case 'empty-tree':
        return this.checkpoint(0);
      case 'unsigned-checkpoint':
        return this.#checkpoint(size, []);
      case 'cosigned-only-checkpoint':
        return this.#checkpoint(size, witnesses);
      case 'foreign-checkpoint': {
        const foreign = `foreign.${origin}`;
        const signer = logSigner(`foreign.${log.name}`, makeSigningKey('P-256'));
        return formatCheckpoint({ origin: foreign, treeSize: size, rootHash: this.tree.root() }, [signer]);
      }
      default:
        return this.checkpoint();
    }
  }

  #checkpoint(treeSize: number, signers: readonly NoteSigner[]): string {
    return formatCheckpoint(
      { origin: this.#names.origin, treeSize, rootHash: this.tree.root(treeSize) },
      signers,
    );
  }
}

/** What an entry says of somebody else: genuine in form, and about nothing of ours. */
export interface OtherEntry {
  readonly digest: Bytes;
  readonly signature: Bytes;
  /** DER of a certificate. */
  readonly certificate: Bytes;
}

let other: OtherEntry | undefined;

/** The fault is that an entry is about another artifact, signature or certificate: that one part, else undefined. */
export function otherPart(fault: Fault | undefined): Partial<OtherEntry> {
  const { kind } = faultOf(fault, 'other-artifact', 'other-signature', 'other-certificate') ?? {};
  if (kind === undefined) return {};
  other ??= makeOther();
  if (kind === 'other-artifact') return { digest: other.digest };
  return kind === 'other-signature' ? { signature: other.signature } : { certificate: other.certificate };
}

function makeOther(): OtherEntry {
  const key = makeSigningKey('P-256');
  const name = distinguishedName({ organization: 'example', commonName: 'somebody else' });
  const certificate = writeCertificate(
    {
      issuer: name,
      subject: name,
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2036-01-01T00:00:00Z'),
      spki: key.spki,
      extensions: [],
    },
    key,
  );
  return { digest: Buffer.alloc(32, 0xaa), signature: key.sign(Buffer.from('somebody else')), certificate };
}
