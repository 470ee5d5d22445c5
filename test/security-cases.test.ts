import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readThreatModel, securityCaseFaults, testedCases } from './structure/security-cases.ts';
import { readRepository } from './structure/source-tree.ts';

const tree = readRepository();
const PAGE = '.github/docs/threat-model.md';

test('every case of the threat model has a test, and every test with an id has a case', (t) => {
  const model = readThreatModel(tree.get(PAGE) ?? '');
  assert.deepEqual(securityCaseFaults(model, testedCases(tree)), []);
  t.diagnostic(`security cases: ${model.cases.length}, threats: ${model.threats.length}`);
});

// Written so that this file itself holds no text that begins with an id.
const sec = (number: string) => `${'SEC'}-${number}`;
const page = [
  '| id | threat | cases |',
  '|---|---|---|',
  `| TM-01 S | forged | ${sec('001')}, ${sec('002')} |`,
  '',
  '| id | bad input | required |',
  '|---|---|---|',
  `| ${sec('001')} | a \\| b | refused |`,
  `| ${sec('002')} | c | refused |`,
].join('\n');
const testFile = (...ids: string[]) => ids.map((id) => `test('${id} refuses', () => {});`).join('\n');

for (const { why, markdown, file, fault } of [
  { why: 'nothing', markdown: page, file: testFile(sec('001'), sec('002')), fault: undefined },
  { why: 'a case without a test', markdown: page, file: testFile(sec('001')), fault: /002 has no test/ },
  {
    why: 'a test with an unknown id',
    markdown: page,
    file: testFile(sec('001'), sec('002'), sec('003')),
    fault: /003 is in no table .* test\/x\.test\.ts/,
  },
  {
    why: 'an id that only a comment names',
    markdown: page,
    file: `${testFile(sec('001'))}\n// ${sec('002')}`,
    fault: /002 has no test/,
  },
  {
    why: 'an id in the middle of a name',
    markdown: page,
    file: `${testFile(sec('001'))}\ntest('see ${sec('002')}', () => {});`,
    fault: /002 has no test/,
  },
  {
    why: 'a longer number',
    markdown: page,
    file: testFile(sec('001'), sec('0025')),
    fault: /002 has no test/,
  },
  {
    why: 'a threat without a case',
    markdown: page.replace(`${sec('001')}, ${sec('002')}`, '–'),
    file: testFile(sec('001'), sec('002')),
    fault: /TM-01 S names no case/,
  },
  {
    why: 'a threat with an unknown case',
    markdown: page.replace(`, ${sec('002')}`, `, ${sec('009')}`),
    file: testFile(sec('001'), sec('002')),
    fault: /TM-01 S names .*009/,
  },
  {
    why: 'a case that stands twice',
    markdown: `${page}\n| ${sec('002')} | d | refused |`,
    file: testFile(sec('001'), sec('002')),
    fault: /002 stands twice/,
  },
  { why: 'an empty page', markdown: '', file: '', fault: /has no cases/ },
]) {
  test(`the checker of ids, planted violation: ${why}`, () => {
    const faults = securityCaseFaults(
      readThreatModel(markdown),
      testedCases(new Map([['test/x.test.ts', file]])),
    );
    if (fault === undefined) assert.deepEqual(faults, []);
    else
      assert.ok(
        faults.some((found) => fault.test(found)),
        faults.join('\n'),
      );
  });
}

test('an id in the row of a table counts, as text and as the head of a template', () => {
  const file = `for (const id of ['${sec('001')}']) test(\`\${id} x\`, () => {}); test(\`${sec('002')} \${why}\`, () => {});`;
  assert.deepEqual([...testedCases(new Map([['test/x.test.ts', file]])).keys()], [sec('001'), sec('002')]);
});
