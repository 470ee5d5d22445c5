import assert from 'node:assert/strict';
import { EOL } from 'node:os';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { listCreated } from '@secure-build/common/edges/attesting/created-attestations';
import { fakePorts } from '../../../support/fake-ports.ts';

const LIST = '/temp/created_attestation_paths.txt';

/** Lists the paths in a step whose runner has that temporary folder. */
async function listed(
  paths: readonly string[],
  { before, temporary = '/temp', fault }: { before?: string; temporary?: string; fault?: Error } = {},
) {
  const { ports, files, annotations } = fakePorts(before === undefined ? {} : { files: { [LIST]: before } });
  await listCreated(
    {
      ...ports,
      processes: {
        ...ports.processes,
        variable: (name) => (name === 'RUNNER_TEMP' && temporary !== 'none' ? temporary : undefined),
      },
      files:
        fault === undefined
          ? ports.files
          : {
              ...ports.files,
              write: async () => {
                throw fault;
              },
            },
    },
    paths,
  );
  const list = files.get(LIST);
  return { text: list === undefined ? undefined : Buffer.from(list).toString(), annotations };
}

test('every bundle has a line in the list of actions/attest, behind those of steps before', async () => {
  const { text, annotations } = await listed(['/w/b.json', '/w/c.json'], { before: `/w/a.json${EOL}` });
  assert.equal(text, ['/w/a.json', '/w/b.json', '/w/c.json', ''].join(EOL));
  assert.deepEqual(annotations, []);
});

test('a bundle that is listed already is not listed twice, and the rest stays as it is', async () => {
  const before = `/w/a.json\r\n\n/w/b.json\n`;
  const { text } = await listed(['/w/b.json', '/w/a.json', '/w/c.json', '/w/c.json'], { before });
  assert.equal(text, `${before}/w/c.json${EOL}`);
  assert.equal((await listed(['/w/a.json'], { before })).text, before);
});

test('a last line without an end is ended first', async () => {
  assert.equal((await listed(['/w/b.json'], { before: '/w/a.json' })).text, `/w/a.json${EOL}/w/b.json${EOL}`);
});

test('outside of a runner, and without a bundle, there is no list', async () => {
  for (const temporary of ['', 'none']) {
    assert.equal((await listed(['/w/a.json'], { temporary })).text, undefined);
  }
  assert.equal((await listed([])).text, undefined);
});

test('a path that would be read as two is left out, and named', async () => {
  const { text, annotations } = await listed(['/w/a\n/etc/passwd', '/w/b.json']);
  assert.equal(text, `/w/b.json${EOL}`);
  assert.equal(annotations.length, 1);
  assert.match(annotations[0]?.message ?? '', /"\/w\/a\\n\/etc\/passwd" is not listed in \/temp\/created_/);
});

for (const { why, options } of [
  { why: 'is too long', options: { before: 'x'.repeat(17 * 1024 * 1024) } },
  { why: 'cannot be written', options: { fault: new Problem('file/unwritable', '/temp: no space left') } },
]) {
  test(`a list that ${why} is a warning: the bundles are kept all the same`, async () => {
    const { annotations } = await listed(['/w/a.json'], options);
    assert.deepEqual(
      annotations.map(({ kind }) => kind),
      ['warning'],
    );
    assert.match(
      annotations[0]?.message ?? '',
      /created_attestation_paths\.txt.*(?:17825792 bytes|no space)/s,
    );
  });
}

test('a defect of ours is no warning', async () => {
  await assert.rejects(listed(['/w/a.json'], { fault: new TypeError('a defect') }), /a defect/);
});
