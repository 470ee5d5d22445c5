import { crc32, deflateRawSync } from 'node:zlib';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';

export interface CraftedMember {
  readonly name: string;
  readonly bytes?: Bytes;
  readonly method?: 0 | 8 | 99;
  /** Sizes stand behind the data only. */
  readonly late?: boolean;
  readonly mode?: number;
  readonly flags?: number;
  /** Of the directory only. */
  readonly claims?: { readonly size?: number; readonly name?: string; readonly checksum?: number };
  readonly before?: Bytes;
  /** Inside of the packed content, behind its end. */
  readonly hidden?: Bytes;
  /** Extra fields of the directory, and of the local header. */
  readonly extra?: Bytes;
  readonly localExtra?: Bytes;
  /** The data stands in memory already: another entry may claim the same bytes. */
  readonly offset?: number;
}

/** An extra field: its id and what is in it. */
export function extraField(id: number, content: Bytes): Bytes {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
}

/** A writer of ZIP archives that also writes what `formatZip` never does. */
export function craftZip(
  members: readonly CraftedMember[],
  { comment = '', after = '', count = members.length, behindData = utf8('') } = {},
): Bytes {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes = utf8('x'), method = 0, late = false, mode = 0o100644, ...more } of members) {
    const { before = utf8(''), claims = {}, hidden = utf8(''), extra = utf8('') } = more;
    const localExtra = more.localExtra ?? extra;
    const packed = Buffer.concat([method === 8 ? deflateRawSync(bytes) : bytes, hidden]);
    const flags = (more.flags ?? 0x800) | (late ? 8 : 0);
    const values = [crc32(bytes), packed.length, bytes.length] as const;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    if (!late) for (const [place, value] of values.entries()) local.writeUInt32LE(value, 14 + place * 4);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    local.writeUInt16LE(localExtra.length, 28);
    const descriptor = Buffer.alloc(late ? 16 : 0);
    if (late) {
      descriptor.writeUInt32LE(0x08074b50, 0);
      for (const [place, value] of values.entries()) descriptor.writeUInt32LE(value, 4 + place * 4);
    }
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x0314, 4);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(claims.checksum ?? values[0], 16);
    central.writeUInt32LE(values[1], 20);
    central.writeUInt32LE(claims.size ?? values[2], 24);
    const listed = Buffer.from(claims.name ?? name);
    central.writeUInt16LE(listed.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(more.offset ?? offset + before.length, 42);
    directory.push(central, listed, Buffer.from(extra));
    if (more.offset !== undefined) continue;
    const member = [
      Buffer.from(before),
      local,
      Buffer.from(name),
      Buffer.from(localExtra),
      packed,
      descriptor,
    ];
    parts.push(...member);
    offset += Buffer.concat(member).length;
  }
  parts.push(Buffer.from(behindData));
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset + behindData.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, list, end, Buffer.from(comment), Buffer.from(after)]);
}
