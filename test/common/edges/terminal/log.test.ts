import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerSecret } from '@secure-build/common/edges/secrets';
import { type Sink, terminalLog } from '@secure-build/common/edges/terminal/log';

function recorded(
  options: {
    readonly isTTY?: boolean;
    readonly quiet?: boolean;
    readonly environment?: NodeJS.ProcessEnv;
  } = {},
) {
  let text = '';
  const sink: Sink = { isTTY: options.isTTY ?? false, columns: 40, write: (part) => (text += part) };
  const log = terminalLog(sink, { quiet: options.quiet ?? false, environment: options.environment ?? {} });
  return { log, text: () => text };
}

test('progress is plain lines where there is no terminal', async () => {
  const { log, text } = recorded();
  await log.group('Build', async () => {
    log.progress('1 of 2');
    log.output('::set-output name=a::b');
  });
  log.annotate({ kind: 'warning', message: 'careful', file: 'a.ts', line: 3 });
  log.finish();
  assert.equal(text(), 'Build\n  1 of 2\n  | ::set-output name=a::b\nwarning: a.ts:3: careful\n');
});

test('progress is one live line on a terminal, cut to its width and removed at the end', () => {
  const { log, text } = recorded({ isTTY: true });
  log.progress('x'.repeat(100));
  log.progress('second');
  log.finish();
  assert.equal(text(), `${'x'.repeat(39)}\r\u001b[2Ksecond\r\u001b[2K`);
});

test('quiet prints errors and warnings only', async () => {
  const { log, text } = recorded({ quiet: true });
  assert.equal(await log.group('Build', async () => 7), 7);
  log.info('a');
  log.progress('b');
  log.output('c');
  log.annotate({ kind: 'notice', message: 'd' });
  log.annotate({ kind: 'error', message: 'e' });
  assert.equal(text(), 'error: e\n');
});

test('colors are on a terminal only, and never with NO_COLOR or TERM=dumb', () => {
  const colored = (options: Parameters<typeof recorded>[0]) => {
    const { log, text } = recorded(options);
    log.annotate({ kind: 'error', message: 'x' });
    return text().includes('\u001b[31m');
  };
  assert.equal(colored({ isTTY: true }), true);
  assert.equal(colored({ isTTY: false }), false);
  assert.equal(colored({ isTTY: true, environment: { NO_COLOR: '1' } }), false);
  assert.equal(colored({ isTTY: true, environment: { NO_COLOR: '' } }), true);
  assert.equal(colored({ isTTY: true, environment: { TERM: 'dumb' } }), false);
});

test('SEC-094 a registered secret leaves in no spelling', () => {
  const secret = 'correct horse/battery"staple';
  registerSecret(secret);
  const { log, text } = recorded();
  for (const spelling of [
    secret,
    Buffer.from(secret).toString('base64'),
    encodeURIComponent(secret),
    JSON.stringify(secret),
  ]) {
    log.info(`a ${spelling} b`);
  }
  assert.equal(text(), 'a *** b\na *** b\na *** b\na "***" b\n');
});

test('SEC-109 what a program prints cannot act on the terminal', () => {
  const { log, text } = recorded({ isTTY: true, environment: { NO_COLOR: '1' } });
  log.output('\u001b[2Jcleared\u202e');
  assert.equal(text(), '| \\u{1b}[2Jcleared\\u{202e}\n');
});

test('SEC-087 what is masked is shown by no log from then on, quiet or not', () => {
  for (const quiet of [true, false]) {
    const { log, text } = recorded({ quiet });
    log.mask(`canary-terminal-${quiet}`);
    log.annotate({ kind: 'warning', message: `it is canary-terminal-${quiet}` });
    log.finish();
    assert.match(text(), /it is \*\*\*/);
  }
});
