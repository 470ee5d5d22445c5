import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '@secure-build/tooling/project';
import { renderWorkflows, reusableWorkflows } from '@secure-build/tooling/workflow-headers';
import { parse } from 'yaml';

const texts: ReadonlyMap<string, string> = new Map(
  reusableWorkflows.map(({ name }) => [
    name,
    readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8'),
  ]),
);
const rendered = new Map(renderWorkflows({ suite: 'acme/suite', texts }));

interface CallingJob {
  readonly needs?: string;
  readonly if?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
}

/** What a person would paste, out of the header. */
function exampleIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^# {0,3}/, ''));
  return lines.slice(lines.indexOf('jobs:'), lines.indexOf('/generated'));
}

const rank = { read: 1, write: 2 } as const;

for (const { name } of reusableWorkflows) {
  const text = rendered.get(`.github/workflows/${name}.yml`) ?? '';

  test(`the header of ${name}.yml holds at most 12 lines to paste, pinned by a commit with its version`, () => {
    const example = exampleIn(text);
    assert.ok(example.length > 4 && example.length <= 12, String(example.length));
    const { jobs } = parse(example.join('\n')) as { readonly jobs: Readonly<Record<string, CallingJob>> };
    const job = jobs[name];
    assert.ok(job !== undefined);
    assert.match(job.uses, new RegExp(`^acme/suite/\\.github/workflows/${name}\\.yml@[0-9a-f]{40}$`));
    assert.match(example.join('\n'), /@[0-9a-f]{40} # v\d+\.\d+\.\d+/);
  });

  test(`SEC-123 the example for ${name}.yml grants what its jobs ask for, and nothing else`, () => {
    const called = parse(text) as {
      readonly jobs: Readonly<
        Record<string, { readonly permissions: Readonly<Record<string, 'read' | 'write'>> }>
      >;
    };
    const asked = new Map<string, 'read' | 'write'>();
    for (const { permissions } of Object.values(called.jobs)) {
      for (const [permission, access] of Object.entries(permissions)) {
        const before = asked.get(permission);
        if (before === undefined || rank[access] > rank[before]) asked.set(permission, access);
      }
    }
    const example = parse(exampleIn(text).join('\n')) as {
      readonly jobs: Readonly<Record<string, CallingJob>>;
    };
    assert.deepEqual(new Map(Object.entries(example.jobs[name]?.permissions ?? {})), asked);
  });

  test(`a second run over ${name}.yml changes nothing`, () => {
    const again = new Map(renderWorkflows({ suite: 'acme/suite', texts: new Map([...texts, [name, text]]) }));
    assert.equal(again.get(`.github/workflows/${name}.yml`), text);
  });
}

test('the page has a row for each workflow, and a section with jobs, inputs and outputs', () => {
  const page = rendered.get('.github/docs/workflows.md') ?? '';
  for (const { name, purpose } of reusableWorkflows) {
    assert.ok(page.includes(`| [\`${name}\`](#${name}) | ${purpose} |`), name);
    assert.ok(page.includes(`\n## ${name}\n`), name);
  }
  assert.ok(page.includes('| `attest` | `id-token: write` | the certificate |'));
});

const build = texts.get('build') ?? '';
for (const { why, changed, says } of [
  {
    why: 'a right without a reason',
    changed: { build: build.replace('      contents: read # the checkout\n', '      contents: read\n') },
    says: /build\.yml: job "build": the permission "contents" has no comment/,
  },
  {
    why: 'a job without rights',
    changed: { build: build.replace(/ {4}permissions:\n {6}contents: read # the checkout\n/, '') },
    says: /build\.yml: job "build" states no permissions/,
  },
  {
    why: 'a file without markers',
    changed: { build: build.replace('# /generated\n', '') },
    says: /build\.yml: no markers/,
  },
  {
    why: 'an example that lacks a new required input',
    changed: { build: build.replace('required: false', 'required: true') },
    says: /the example of build\.yml does not pass "command"/,
  },
  {
    why: 'an example with an input that was renamed',
    changed: { build: build.replace('      artifacts:\n', '      files:\n') },
    says: /the example of build\.yml passes "artifacts", which is no input\nthe example of build\.yml does not pass "files"/,
  },
  {
    why: 'an example with an output that was renamed',
    changed: { build: build.replace('      evidence-handoff:\n', '      folder:\n') },
    says: /the example of gate\.yml takes "evidence-handoff" from build\.yml, which has no such output/,
  },
  { why: 'no workflow at all', changed: { build: 'name: build\n' }, says: /build\.yml: no jobs/ },
]) {
  test(`headers are refused: ${why}`, () => {
    assert.throws(
      () => renderWorkflows({ suite: 'acme/suite', texts: new Map([...texts, ...Object.entries(changed)]) }),
      says,
    );
  });
}
