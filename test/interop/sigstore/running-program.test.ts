import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { freePort } from './free-port.ts';
import { startProgram } from './running-program.ts';

const server = (port: string) =>
  `require('node:http').createServer((_, r) => r.end('ok')).listen(${port}, '127.0.0.1')`;

test('a program is ready as soon as it answers, and stops when it is told', async (t) => {
  const folder = temporaryFolder(t);
  const port = await freePort();
  const given = {
    name: 'x',
    program: process.execPath,
    args: ['-e', server(String(port))],
    folder,
    readyUrl: `http://127.0.0.1:${port}/`,
    logFile: join(folder, 'x.log'),
  };
  const running = await startProgram(given);
  assert.equal(await (await fetch(given.readyUrl)).text(), 'ok');
  await running.stop();
  await assert.rejects(fetch(given.readyUrl));
});

test('what a program said that did not start is in the error', async (t) => {
  const folder = temporaryFolder(t);
  await assert.rejects(
    startProgram({
      name: 'x',
      program: process.execPath,
      args: ['-e', 'console.error("no such key"); process.exit(3)'],
      folder,
      readyUrl: 'http://127.0.0.1:1/',
      logFile: join(folder, 'x.log'),
    }),
    /x did not become ready: it ended with 3\nno such key/,
  );
});
