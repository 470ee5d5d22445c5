import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockfileOf } from './npm-tool.ts';
import { judgesModule } from './own-judges.ts';
import { requirementsFile } from './python-tool.ts';
import { type NpmToolName, type PythonToolName, versions } from './versions.ts';

const EXACT = /^\d+\.\d+\.\d+$/;

test('every judge has one exact version', () => {
  const all = [
    ...Object.values(versions.go).map(({ version }) => version),
    ...[versions.goModule, versions.npm, versions.python, versions.debian].flatMap((group) =>
      Object.values(group),
    ),
  ];
  assert.ok(all.length >= 12, `${all.length} judges`);
  assert.deepEqual(
    all.filter((version) => !EXACT.test(version)),
    [],
  );
});

for (const [name, version] of Object.entries(versions.python)) {
  test(`the requirements of ${name} pin that version, and every wheel by its hash`, () => {
    const text = readFileSync(requirementsFile(name as PythonToolName), 'utf8');
    assert.match(text, new RegExp(`^${name}==${version.replaceAll('.', '\\.')} `, 'm'));
    for (const requirement of text
      .replace(/^#.*\n/gm, '')
      .trim()
      .split(/\n(?! )/)) {
      assert.match(requirement, /^[a-z0-9-]+==\S+(?: \\\n {4}--hash=sha256:[0-9a-f]{64})+$/);
    }
  });
}

for (const [name, version] of Object.entries(versions.npm)) {
  test(`the lockfile of ${name} pins that version, and every package by its digest and by no address`, () => {
    const { packages } = JSON.parse(readFileSync(lockfileOf(name as NpmToolName), 'utf8')) as {
      readonly packages: Readonly<
        Record<string, { version?: string; integrity?: string; resolved?: string }>
      >;
    };
    const { '': top, ...locked } = packages;
    assert.deepEqual((top as { dependencies?: unknown }).dependencies, { [name]: version });
    assert.equal(locked[`node_modules/${name}`]?.version, version);
    for (const [path, { integrity, resolved }] of Object.entries(locked)) {
      assert.match(integrity ?? '', /^sha512-[A-Za-z0-9+/]{86}==$/, path);
      assert.equal(resolved, undefined, path);
    }
  });
}

test('the Go module of our own judges pins those versions, and go.sum every module of it', () => {
  const mod = readFileSync(join(judgesModule, 'go.mod'), 'utf8');
  const sum = readFileSync(join(judgesModule, 'go.sum'), 'utf8');
  for (const [path, version] of Object.entries(versions.goModule)) {
    assert.ok(mod.includes(`\t${path} v${version}\n`), `${path} v${version}`);
  }
  const required = [...mod.matchAll(/^\t(\S+) (v\S+)/gm)];
  assert.ok(required.length > 20, `${required.length} modules`);
  for (const [, path, version] of required)
    assert.ok(sum.includes(`${path} ${version} h1:`), `${path} ${version}`);
  assert.doesNotMatch(mod, /^replace/m);
});
