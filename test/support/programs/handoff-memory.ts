import { rmSync } from 'node:fs';
import { fileBytes } from '@secure-build/common/domain/handoff/file-bytes';
import { packedSources } from '@secure-build/common/domain/handoff/packed-files';
import { unpackHandoff } from '@secure-build/common/domain/handoff/unpack';
import { nodeFiles } from '@secure-build/common/edges/files';
import { uploadBlocks } from '@secure-build/common/edges/github/block-upload';
import { writeZip } from '@secure-build/common/formats/zip-writer';

/** Packs a file, uploads it to nobody and unpacks it again; prints how far memory rose, in bytes. */
const [folder = '', archive = ''] = process.argv.slice(2);

let [baseline, peak] = [0, 0];
const watch = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};

async function main(): Promise<void> {
  const path = `${folder}/large`;
  const { sha256, sizeBytes } = await nodeFiles.hash(path);
  const file = { name: 'large', path, sizeBytes, sha256 };
  baseline = process.memoryUsage.rss();
  const timer = setInterval(watch, 5);
  const range =
    archive === ''
      ? await pack(file)
      : fileBytes(nodeFiles, archive, (await nodeFiles.info(archive))?.sizeBytes ?? 0);
  const list = { kind: 'files', files: [{ name: 'large', sizeBytes, sha256 }] } as const;
  await unpackHandoff(nodeFiles, range, list, `${folder}/out`);
  watch();
  clearInterval(timer);
  rmSync(`${folder}/out`, { recursive: true });
  process.stdout.write(JSON.stringify({ rose: peak - baseline, sizeBytes }));
}

async function pack(file: Parameters<typeof packedSources>[1][number]) {
  const zip = `${folder}/archive.zip`;
  await nodeFiles.writeBy(zip, async (append) => {
    async function* kept() {
      for await (const piece of writeZip(packedSources(nodeFiles, [file]))) {
        await append(piece);
        yield piece;
      }
    }
    await uploadBlocks('https://storage.example/a?sig=x', kept(), async () => watch());
  });
  return fileBytes(nodeFiles, zip, (await nodeFiles.info(zip))?.sizeBytes ?? 0);
}

void main();
