import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAllowedRealm, registryHostOf } from '@secure-build/common/formats/oci/registry-host';

for (const { registry, realm, allowed } of [
  { registry: 'registry.example', realm: 'https://registry.example/token', allowed: true },
  { registry: 'registry.example:5000', realm: 'https://registry.example:5000/token', allowed: true },
  { registry: 'registry.example:5000', realm: 'https://registry.example/token', allowed: true },
  { registry: 'registry.code.example', realm: 'https://code.example/jwt/auth', allowed: true },
  { registry: 'localhost:5000', realm: 'http://localhost:5000/token', allowed: true },
  { registry: 'registry.example', realm: 'http://registry.example/token', allowed: false },
  { registry: 'registry.example', realm: 'https://registry.example:8443/token', allowed: false },
  { registry: 'registry.example', realm: 'https://evil.example/token', allowed: false },
  { registry: 'registry.example', realm: 'https://evil-registry.example/token', allowed: false },
  { registry: 'registry.example', realm: 'https://registry.example.evil.example/token', allowed: false },
  { registry: 'registry.example', realm: 'https://sub.registry.example/token', allowed: false },
  { registry: 'registry.example', realm: 'https://example/token', allowed: false },
  { registry: 'registry.example', realm: 'https://user:pw@registry.example/token', allowed: false },
  { registry: 'registry.example', realm: '/token', allowed: false },
  { registry: 'localhost:5000', realm: 'http://127.0.0.1:9/token', allowed: false },
]) {
  test(`SEC-092 the realm ${realm} of ${registry} is ${allowed ? 'allowed' : 'refused'}`, () => {
    assert.equal(isAllowedRealm(realm, registryHostOf(registry)), allowed);
  });
}

test('SEC-092 a host that the user names as a realm is allowed, by its whole name', () => {
  const host = registryHostOf('registry.example');
  assert.equal(isAllowedRealm('https://auth.example/token', host, ['auth.example']), true);
  assert.equal(isAllowedRealm('https://x.auth.example/token', host, ['auth.example']), false);
  assert.equal(isAllowedRealm('http://auth.example/token', host, ['auth.example']), false);
});

test("Docker's public registry has one name in references and others for API, log-in and realm", () => {
  const name = ['io', 'docker'].reverse().join('.');
  const host = registryHostOf(name);
  assert.equal(host.origin, `https://registry-1.${name}`);
  assert.deepEqual(host.configKeys, [`index.${name}`, name, `registry-1.${name}`]);
  assert.equal(host.helperServer, `https://index.${name}/v1/`);
  assert.equal(isAllowedRealm(`https://auth.${name}/token`, host), true);
  assert.equal(host.shortPrefix, 'library/');
  assert.equal(registryHostOf('registry.example').shortPrefix, '');
  assert.deepEqual(registryHostOf(`index.${name}`), host);
});
