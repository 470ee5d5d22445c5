import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkEnvironment } from '@secure-build/common/domain/reproducibility/common-environment';

test('downloads know the proxy and the authorities of this machine, but no password of a proxy', () => {
  const variables = new Map([
    ['HTTPS_PROXY', 'http://proxy.example:3128'],
    ['http_proxy', 'http://user:secret@proxy.example:3128'],
    ['NODE_EXTRA_CA_CERTS', '/etc/ssl/ca.pem'],
    ['NPM_TOKEN', 'x'],
  ]);
  assert.deepEqual(networkEnvironment({ variable: (name) => variables.get(name) }), {
    HTTPS_PROXY: 'http://proxy.example:3128',
    NODE_EXTRA_CA_CERTS: '/etc/ssl/ca.pem',
  });
});
