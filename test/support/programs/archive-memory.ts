import { fileBytes } from '@secure-build/common/domain/handoff/file-bytes';
import { nodeFiles } from '@secure-build/common/edges/files';
import { inWindows } from '@secure-build/common/formats/byte-range';
import { zipContent } from '@secure-build/common/formats/zip-content';
import { readZipDirectory } from '@secure-build/common/formats/zip-directory';

/** Reads every entry of an archive on disk; prints how many there were, and how far memory rose, in bytes. */
const [archive = ''] = process.argv.slice(2);

let peak = 0;
const watch = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};

async function main(): Promise<void> {
  const range = fileBytes(nodeFiles, archive, (await nodeFiles.info(archive))?.sizeBytes ?? 0);
  const baseline = process.memoryUsage.rss();
  const timer = setInterval(watch, 2);
  const directory = await readZipDirectory(range);
  const content = inWindows(range);
  let bytes = 0;
  for (let index = 0; index < directory.length; index += 1) {
    if (index % 100 === 0) watch();
    for await (const piece of zipContent(content, await directory.member(index))) bytes += piece.length;
  }
  watch();
  clearInterval(timer);
  process.stdout.write(JSON.stringify({ rose: peak - baseline, entries: directory.length, bytes }));
}

void main();
