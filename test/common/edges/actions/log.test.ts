import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workflowLog } from '@secure-build/common/edges/actions/log';
import { redact } from '@secure-build/common/edges/secrets';

test('SEC-087 a secret is masked by us and by the runner, which must be listening for that', (t) => {
  const said: string[] = [];
  t.mock.method(process.stdout, 'write', (text: string) => said.push(text.trim()) > 0);
  const runner = {
    info: (line: string) => void said.push(line),
    setSecret: (secret: string) => void said.push(`::add-mask::${secret}`),
  };
  const log = workflowLog(runner as unknown as Parameters<typeof workflowLog>[0]);
  log.output('a line of a program that stops the commands of the runner');
  log.mask('canary-masked-token');
  t.mock.restoreAll();
  const stopped = said.findIndex((line) => line.startsWith('::stop-commands::'));
  const token = said[stopped]?.slice('::stop-commands::'.length);
  const resumed = said.indexOf(`::${token}::`);
  const masked = said.indexOf('::add-mask::canary-masked-token');
  assert.ok(stopped >= 0 && stopped < resumed && resumed < masked, said.join('\n'));
  assert.equal(redact('it is canary-masked-token'), 'it is ***');
});
