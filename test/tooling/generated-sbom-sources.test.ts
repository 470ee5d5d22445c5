import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatPurlTypes } from '@secure-build/tooling/generate-purl-types';
import { formatSpdxLicenseIds, readIdSchema } from '@secure-build/tooling/generate-spdx-licenses';
import { compileValidator, validators } from '@secure-build/tooling/generate-validators';

const repository = join(import.meta.dirname, '../..');
const formats = join(repository, 'packages/common/src/formats');
const definitions = join(repository, '../shared/data/purl-spec/types');

for (const validator of validators()) {
  test(`${validator.name}.js is what its script writes, and needs no other module`, () => {
    const committed = readFileSync(join(formats, `${validator.name}.js`), 'utf8');
    assert.ok(
      committed === compileValidator(validator),
      'run node packages/tooling/src/generate-validators.ts',
    );
    assert.doesNotMatch(committed, /\brequire\(|^import /m);
  });
}

test('spdx-license-ids.generated.ts is what its script writes', () => {
  const committed = readFileSync(join(formats, 'spdx-license-ids.generated.ts'), 'utf8');
  assert.equal(committed, formatSpdxLicenseIds(readIdSchema()));
});

if (existsSync(definitions)) {
  test('purl/types.generated.ts is what its script writes', () => {
    const read = readdirSync(definitions)
      .filter((name) => name.endsWith('-definition.json'))
      .map((name) => JSON.parse(readFileSync(join(definitions, name), 'utf8')));
    assert.equal(readFileSync(join(formats, 'purl/types.generated.ts'), 'utf8'), formatPurlTypes(read));
  });
} else {
  test('SKIPPED (needs ../shared/data): purl types', { skip: true }, () => undefined);
}
