import { createHash } from 'node:crypto';
import { json } from '../sigstore/service.ts';
import type { RestRoutes } from './rest.ts';

/** A file of the source, as Git lists it. */
export interface SourceFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** `120000` for a link. */
  readonly mode?: '100644' | '100755' | '120000';
}

/** Commits, trees and blobs of one repository over REST. */
export interface SourceFake {
  commit: string;
  files: readonly SourceFile[];
  /** Above this many entries a listing is cut off and says so. */
  mostEntries: number;
  readonly routes: RestRoutes;
}

const idOf = (bytes: Uint8Array) =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

export function makeSourceFake(): SourceFake {
  const fake: SourceFake = {
    commit: '5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2',
    files: [{ path: 'package-lock.json', content: '{"lockfileVersion":3}\n' }],
    mostEntries: 100_000,
    routes(rest) {
      const bytesOf = ({ content }: SourceFile) => Buffer.from(content);
      const treeId = () => createHash('sha1').update(JSON.stringify(fake.files)).digest('hex');
      const base = '^/repos/[^/]+/[^/]+/git';
      return [
        {
          method: 'GET',
          path: new RegExp(`${base}/commits/(?<sha>[0-9a-f]+)$`),
          answer: (request, { sha }) =>
            rest.need(request, 'contents', 'read') ??
            (sha === fake.commit
              ? json(200, { sha, tree: { sha: treeId() }, parents: [] })
              : json(404, { message: 'Not Found' })),
        },
        {
          method: 'GET',
          path: new RegExp(`${base}/trees/(?<sha>[0-9a-f]+)$`),
          answer(request, { sha }) {
            const refusal = rest.need(request, 'contents', 'read');
            if (refusal !== undefined) return refusal;
            if (sha !== treeId()) return json(404, { message: 'Not Found' });
            const isWhole = request.query.has('recursive');
            const all = fake.files
              .filter(({ path }) => isWhole || !path.includes('/'))
              .map((file) => ({
                path: file.path,
                mode: file.mode ?? '100644',
                type: 'blob',
                sha: idOf(bytesOf(file)),
                size: bytesOf(file).length,
              }));
            const truncated = isWhole && all.length > fake.mostEntries;
            return json(200, { sha, tree: all.slice(0, fake.mostEntries), truncated });
          },
        },
        {
          method: 'GET',
          path: new RegExp(`${base}/blobs/(?<sha>[0-9a-f]+)$`),
          answer(request, { sha }) {
            const refusal = rest.need(request, 'contents', 'read');
            if (refusal !== undefined) return refusal;
            const file = fake.files.find((candidate) => idOf(bytesOf(candidate)) === sha);
            if (file === undefined) return json(404, { message: 'Not Found' });
            const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
            return { status: 200, headers, body: bytesOf(file) };
          },
        },
      ];
    },
  };
  return fake;
}
