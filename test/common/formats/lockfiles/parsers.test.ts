import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatPlace, Problem } from '@secure-build/common/core/problem';
import { type ParsedLockfile, uniteLockfiles } from '@secure-build/common/domain/sbom/component-graph';
import { generateGraph } from '@secure-build/common/domain/sbom/generate';
import { scopesOf } from '@secure-build/common/domain/sbom/reachability';
import type { LockfileContent, LockfileParser } from '@secure-build/common/formats/lockfiles/lockfile';
import { lockfileParsers } from '@secure-build/common/formats/lockfiles/registry';
import { readTree } from '../../../support/tree.ts';

/**
 * Every registered parser against every folder of `test/fixtures/lockfiles/ID`: a case is a lockfile, perhaps
 * manifests beside it, and `expected.json`, what the parser answers. After a change that is meant,
 * `UPDATE_EXPECTED=1 node --test test/common/formats/lockfiles/parsers.test.ts` writes the answers anew: read
 * the difference before you commit it.
 */
const fixtures = join(import.meta.dirname, '../../../fixtures/lockfiles');

for (const parser of lockfileParsers) {
  const cases = readdirSync(join(fixtures, parser.id));
  test(`${parser.id} has fixtures`, () => assert.notEqual(cases.length, 0));
  for (const name of cases) {
    const folder = join(fixtures, parser.id, name);
    const expectedPath = join(folder, 'expected.json');
    test(`${parser.id} reads the case "${name}" as expected`, () => {
      const text = `${JSON.stringify(answer(parser, folder), undefined, 2)}\n`;
      if (process.env.UPDATE_EXPECTED === '1') writeFileSync(expectedPath, text);
      assert.ok(existsSync(expectedPath), `${expectedPath} is missing`);
      assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(expectedPath, 'utf8')));
    });
    test(`the graph of ${parser.id} holds all of the case "${name}"`, () => {
      const { path, content } = parsed(parser, folder);
      if (content !== undefined) assertWholeGraph({ path, parser, content });
    });
  }
}

function answer(parser: LockfileParser, folder: string): unknown {
  const { content, problem } = parsed(parser, folder);
  if (problem === undefined) return readable(content);
  return { problem: problem.code, place: formatPlace(problem.at), message: problem.message };
}

type Parsed = { readonly path: string } & (
  | { readonly content: LockfileContent; readonly problem?: undefined }
  | { readonly content?: undefined; readonly problem: Problem }
);

function parsed(parser: LockfileParser, folder: string): Parsed {
  const files = readTree(folder).filter(({ path }) => path !== 'expected.json');
  const lockfile = files.find(({ path }) => parser.matches(path));
  assert.ok(lockfile, `${folder} holds no file that ${parser.id} takes`);
  try {
    const siblings = new Map(files.map((file) => [file.path, file]));
    return { path: lockfile.path, content: parser.parse(lockfile, { siblings }) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { path: lockfile.path, problem: error };
  }
}

/** What every parser must keep, so that nothing it has read gets lost or stands without a reason. */
function assertWholeGraph(lockfile: ParsedLockfile): void {
  const { roots, packages } = lockfile.content;
  const graph = generateGraph([lockfile], { devDependencies: 'excluded', shortfalls: [] });
  const { drafts } = uniteLockfiles([lockfile]);

  const root = packages.find(({ id }) => id === roots[0]);
  assert.ok(root, 'a lockfile has a first root, and it is a package of it');
  const subject = drafts.get(graph.subject);
  assert.deepEqual([subject?.kind, subject?.name, subject?.version], ['project', root.name, root.version]);

  const [own, foreign] = [
    packages.filter(({ kind }) => kind !== 'package'),
    packages.filter(({ kind }) => kind === 'package'),
  ];
  const purls = new Set(foreign.flatMap(({ purl }) => purl ?? []));
  const unnamed = foreign.filter(({ purl }) => purl === undefined);
  assert.equal(graph.components.length, own.length + purls.size + unnamed.length);

  const reached = scopesOf(graph.roots, graph.edges);
  const open = new Set(graph.completeness.map(({ subject: key }) => key));
  for (const { key } of graph.components) assert.ok(reached.has(key) || open.has(key), `${key} is lost`);
}

/** Edges on one line each: a person compares them with the lockfile. */
function readable({ edges, ...content }: LockfileContent): unknown {
  return { ...content, edges: edges.map(({ from, to, kind }) => `${from || '.'} -> ${to} (${kind})`) };
}
