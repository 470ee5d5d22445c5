import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { repository } from '../structure/source-tree.ts';
import { knownActions } from './known-actions.ts';
import { allowedByZizmor, silencesOfActionlint, silencesOfZizmor } from './linter-settings.ts';

const actionlint = readFileSync(`${repository}/.github/actionlint.yaml`, 'utf8');
const zizmor = readFileSync(`${repository}/.github/zizmor.yml`, 'utf8');

test('platform bar 2: actionlint is told to ignore three messages, zizmor none', () => {
  assert.deepEqual(silencesOfActionlint(actionlint), []);
  assert.deepEqual(silencesOfZizmor(zizmor), []);
});

test('zizmor allows the actions that our rules know, and no other', () => {
  assert.deepEqual(allowedByZizmor(zizmor), knownActions);
});

for (const { why, text, fault } of [
  {
    why: 'a fourth pattern',
    text: `${actionlint}      - '^another message'\n`,
    fault: /4 patterns, at most 3/,
  },
  {
    why: 'a pattern of another folder',
    text: `${actionlint}  .github/workflows/ci.yml:\n    ignore:\n      - '^another message'\n`,
    fault: /4 patterns, at most 3/,
  },
  {
    why: 'a pattern that begins anywhere',
    text: actionlint.replace("'^unexpected", "'unexpected"),
    fault: /"unexpected .*" is not bound to the beginning/,
  },
  {
    why: 'a pattern for everything',
    text: actionlint.replace(/'\^unexpected.*'/, "'^.*'"),
    fault: /"\^\.\*" also silences "undefined variable/,
  },
  {
    why: 'no expression',
    text: actionlint.replace(/'\^unexpected.*'/, "'^('"),
    fault: /"\^\(" is no expression/,
  },
  {
    why: 'another setting',
    text: `${actionlint}self-hosted-runner:\n  labels: ["*"]\n`,
    fault: /"self-hosted-runner"/,
  },
  {
    why: 'another setting of the files',
    text: actionlint.replace('    ignore:', '    also: [x]\n    ignore:'),
    fault: /"also"/,
  },
]) {
  test(`settings of actionlint, planted violation: ${why}`, () => {
    assert.notEqual(text, actionlint);
    assert.match(silencesOfActionlint(text).join('\n'), fault);
  });
}

for (const { why, more, fault } of [
  {
    why: 'an audit that is off',
    more: '  template-injection:\n    disable: true\n',
    fault: /template-injection.*"disable"/,
  },
  {
    why: 'a place that an audit leaves out',
    more: '  unpinned-uses:\n    ignore:\n      - ci.yml:3\n',
    fault: /unpinned-uses.*"ignore"/,
  },
  {
    why: 'an audit that is made mild',
    more: '  unpinned-uses:\n    config:\n      policies: { "*": any }\n',
    fault: /unpinned-uses/,
  },
]) {
  test(`settings of zizmor, planted violation: ${why}`, () => {
    assert.match(silencesOfZizmor(`${zizmor}${more}`).join('\n'), fault);
  });
}

test('settings of zizmor, planted violation: an audit that is off beside its settings', () => {
  const text = zizmor.replace('  forbidden-uses:\n', '  forbidden-uses:\n    disable: true\n');
  assert.match(silencesOfZizmor(text).join('\n'), /forbidden-uses.*"disable"/);
});
