/**
 * Target of the link `rel="next"` in a `Link` header (RFC 8288, section 3): where the next page of a listing is.
 * Relative to the address that answered, and as hostile as the rest of the answer.
 */
export function nextLink(header: string | undefined): string | undefined {
  if (header === undefined || header.length > 8192) return undefined;
  for (const [, target = '', parameters = ''] of header.matchAll(/<([^<>]*)>([^<]*)/g)) {
    const relation = /(?:^|;)\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
    const kinds = (relation?.[1] ?? relation?.[2] ?? '').toLowerCase().split(/\s+/);
    if (kinds.includes('next')) return target;
  }
  return undefined;
}
