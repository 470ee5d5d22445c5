/** Slower than this is as good as never; one request gets a minute for what is not content. */
const BYTES_PER_MS = 1000;
const OVERHEAD_MS = 60_000;

/** What the transfer of so many bytes may take, in milliseconds. */
export function transferMs(sizeBytes: number): number {
  return OVERHEAD_MS + Math.ceil(sizeBytes / BYTES_PER_MS);
}
