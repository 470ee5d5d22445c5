import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { reasonsOf } from '@secure-build/common/core/verdict';
import { root } from '@secure-build/tooling/project';
import { pastedLines } from '../../../actions/provenance/src/pasted-lines.ts';
import { type Audit, type AuditedSubject, auditSummary } from '../../../actions/provenance/src/summary.ts';
import { pushClaims } from '../../lab/sigstore/oidc-issuer.ts';
import { findChromium, openInChromium } from '../../support/chromium.ts';
import { markdownToHtml, tagsOf } from '../../support/github-markdown.ts';
import { attestRun, publishRun, refusedRun, verifyRun } from '../../support/provenance-summaries.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { typescriptVariables } from '../../support/typescript-start.ts';
import { openCommandFaults } from '../../workflows/l3/open-commands.ts';

/** What somebody plants in a name, a claim or an answer, hoping that a summary shows it as markup. */
const hostile = [
  '<script>document.title="planted"</script>',
  '"><img src=x onerror=alert(1)>',
  '[planted](javascript:alert(1))',
  '![beacon](https://planted.example/p.png)',
  'https://planted.example/x',
  'www.planted.example',
  '@planted/team',
  'a|b|c',
  '</code></pre><h1>planted</h1>',
  '`**planted**`',
  'line\n\n# planted\n\n- planted',
  '::error::planted',
  '\u001b[31mred\u202egpj.exe',
  '~~~~\nplanted',
  '&lt;b&gt;',
  '_planted_ *planted*',
  'x'.repeat(5000),
  '\u{1f4a3}'.repeat(300),
] as const;

/** As short as an audit can be, so that what is hostile is all that a test adds. */
const genuine: Audit = {
  site: 'https://github.com',
  verdict: 'signed',
  headline: '1 statement signed and verified.',
  reasons: [],
  subjects: [],
  identities: [],
  transparency: [],
  conditions: [],
  commands: [],
  degraded: ['The attestation store of GitHub refused the bundle.'],
};

function hostileAudit(count: number): Audit {
  const text = (index: number) => hostile[index % hostile.length] ?? '';
  const subjects = Array.from(
    { length: count },
    (_, index): AuditedSubject => ({
      name: `${index} ${text(index)}`,
      digest: `sha256:${sha256('app')}`,
      bundles: [`attestations/${text(index)}.sigstore.json`],
      stores: [text(index), 'javascript:alert(1)', `https://github.com/acme/app/attestations/${index}`],
    }),
  );
  return {
    ...genuine,
    verdict: 'signed',
    headline: hostile.join(' '),
    reasons: hostile,
    subjects,
    identities: hostile.map((value) => ({
      name: value,
      issuer: value,
      signerDigest: value,
      source: value,
      commit: value,
      ref: value,
      trigger: value,
      run: value,
    })),
    transparency: hostile.map((value) => ({ bundle: value, instance: value, index: value, time: value })),
    conditions: hostile.map((value) => ({
      id: value,
      title: value,
      met: false,
      evidence: value,
      source: value,
    })),
    commands: hostile.map((value) => ({ tool: value, text: `${value}\n  --bundle ${value}` })),
    degraded: hostile,
    report: '</code>[planted](javascript:alert(1))',
  };
}

const OURS = /^(?:h[34]|p|ul|li|strong|br|code|pre|a|table|thead|tbody|tr|th|td|wbr|\/.*)$/;

/** What is markup although nobody of ours wrote it. */
function strangers(html: string): readonly string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => {
    if (!OURS.test(name)) return [`<${name} ${attributes}>`];
    if (attributes === '') return [];
    const [, href] = /^href="([^"]*)"$/.exec(attributes) ?? [];
    return name === 'a' && href?.startsWith('https://github.com/acme/app/') === true
      ? []
      : [`<${name} ${attributes}>`];
  });
}

test('SEC-102 10,000 subjects with hostile names stay under 900 KiB, and no planted markup survives', () => {
  const { text } = auditSummary(hostileAudit(10_000));
  assert.ok(
    Buffer.byteLength(text) <= limits.summaryBytes,
    `${Buffer.byteLength(text)} of ${limits.summaryBytes} bytes`,
  );
  assert.deepEqual(strangers(markdownToHtml(text)), []);
  assert.doesNotMatch(text, /^::/m);
  assert.match(text, /9800 more: see the report/);
});

/** Each takes the most bytes per character in one way. */
for (const [what, character] of [
  ['markup', '<'],
  ['terminal escapes', '\u001b'],
  ['emoji', '\u{1f4a3}'],
  ['slashes', '/'],
  ['overrides of the direction of text', '\u202e'],
] as const) {
  test(`SEC-103 names of thousands of ${what} leave room for everything after them, and no reason loses its end`, () => {
    const name = character.repeat(4000);
    const value = { name, issuer: name, signerDigest: name, source: name, commit: name, ref: name };
    const { text } = auditSummary({
      ...genuine,
      verdict: 'fail',
      reasons: Array.from({ length: 60 }, (_, index) => `${name} call attest (${index})`),
      remedy: `${name} call attest.yml`,
      subjects: Array.from({ length: 300 }, () => ({
        name,
        digest: `sha256:${sha256('app')}`,
        bundles: [name, name, name, name],
        stores: [name, `https://github.com/${name}`, name],
      })),
      identities: Array.from({ length: 9 }, () => ({ ...value, trigger: name, run: name })),
      transparency: Array.from({ length: 60 }, () => ({
        bundle: name,
        instance: name,
        index: name,
        time: name,
      })),
      conditions: Array.from({ length: 10 }, () => ({
        id: 'C1',
        title: 'Our workflow runs',
        met: false,
        evidence: name,
        source: 'claim',
      })),
      degraded: Array.from({ length: 60 }, () => name),
    });
    assert.ok(Buffer.byteLength(text) <= limits.summaryBytes, String(Buffer.byteLength(text)));
    assert.match(text, /call attest &#40;49&#41;/);
    assert.match(text, /call attest\.yml/);
    assert.match(text, /#### Degraded/);
  });
}

test('SEC-102 the check finds each planted markup once it is not escaped', () => {
  const planted = hostile.filter((value) => strangers(markdownToHtml(value)).length > 0);
  const harmless = hostile.filter((value) => !planted.includes(value));
  assert.deepEqual(
    harmless.map((value) => value.slice(0, 12)),
    [
      'a|b|c',
      '`**planted**',
      '::error::pla',
      '\u001b[31mred\u202egpj',
      '~~~~\nplanted',
      '&lt;b&gt;',
      'xxxxxxxxxxxx',
      '\u{1f4a3}'.repeat(6),
    ],
    'these act on the runner, on a terminal or on a table, or look like what we write',
  );
});

test('a table row has the cells of its head, whatever the names hold', () => {
  const tables = auditSummary(hostileAudit(50))
    .text.split('\n\n')
    .filter((block) => block.startsWith('|'));
  assert.ok(tables.length >= 8);
  for (const table of tables) {
    const widths = new Set(table.split('\n').map((line) => line.split('|').length));
    assert.equal(widths.size, 1, table.slice(0, 200));
  }
});

const titlesOf = (text: string) => [...text.matchAll(/^#### (.*)$/gm)].map(([, title]) => title);

/** As a person reads it. */
const shown = (markdown: string) =>
  markdown
    .replaceAll(/<\/?(?:pre|code|wbr)>/g, '')
    .replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));

const blocksOf = (markdown: string) =>
  [...markdown.matchAll(/<pre><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, block = '']) => shown(block));

const marksOf = (markdown: string) =>
  [...markdown.matchAll(/^\| ([✓✗]) \| <code>([^<]*)<\/code>/gm)].map(([, mark, id]) => `${mark} ${id}`);

test('a signed run tells verdict and level first, then subjects, identity, proofs, why, and commands', async (t) => {
  const { outcome } = await attestRun(t);
  const { text } = outcome.summary;
  assert.match(text, /^### Provenance\n\n\*\*Verdict: signed · SLSA Build L3\*\*/);
  assert.deepEqual(titlesOf(text), ['Subjects', 'Identity', 'Transparency', 'Why this level', 'Check again']);
  assert.deepEqual(
    marksOf(text),
    Array.from({ length: 10 }, (_, index) => `✓ C${index + 1}`),
  );
  assert.equal([...text.matchAll(/<br>Source: \w/g)].length, 10);
  assert.match(text, /evidence folder/);
  assert.equal(blocksOf(text).length, 3);
  assert.match(text, /Report: <code>reports\/provenance\/level\.json<\/code>/);
});

test('a run that is refused tells the whole reason and what to do, what is not met first, and stores nothing', async (t) => {
  const { outcome } = await refusedRun(t);
  const { text } = outcome.summary;
  assert.match(text, /^### Provenance\n\n\*\*Verdict: fail\*\*/);
  const [reason = ''] = reasonsOf(outcome.verdict);
  assert.ok(reason.length > 160);
  const seen = shown(text);
  assert.match(seen, /^- Level 3 was required but cannot be claimed: ✗ C3 .*\[level\/not-reached\]$/m);
  assert.ok(seen.includes('the old tower'), seen);
  assert.match(seen, /\*\*What to do next:\*\* .*ORG\/SUITE\/\.github\/workflows\/attest\.yml/);
  const [unmet, ...met] = marksOf(text);
  assert.equal(unmet, '✗ C3');
  assert.equal(met.length, 9);
  assert.ok(met.every((mark) => mark.startsWith('✓')));
  assert.deepEqual(titlesOf(text), ['Why this level', 'Subjects']);
  assert.doesNotMatch(text, /evidence folder|Stored|stored|Bundle/);
  assert.match(text, /No bundle is about them\./);
});

test('a verification that is refused tells each reason to its end, and claims no store', async (t) => {
  const { outcome } = await verifyRun(t, { 'app-1.2.3.tgz': 'app' }, { 'workflow-identity': '' });
  const { text } = outcome.summary;
  const [reason = ''] = reasonsOf(outcome.verdict);
  assert.ok(reason.length > 160, reason);
  assert.ok(shown(text).includes(`- ${reason}`), text);
  assert.match(text, /\*\*What to do next:\*\* Correct the listed conditions/);
  assert.deepEqual(marksOf(text).at(0), '✗ C1');
  assert.doesNotMatch(text, /evidence folder/);
});

for (const isImmutable of [false, true]) {
  test(`the commands about ${isImmutable ? 'an immutable' : 'a mutable'} release name its assets and its whole identity`, async (t) => {
    const { outcome, world } = await publishRun(t, { isImmutable });
    const { text } = outcome.summary;
    const [download, own, gh, cosign, release, ...others] = blocksOf(text).map((block) =>
      block.replaceAll(/ \\\n {2}/g, ' '),
    );
    assert.deepEqual(others, []);
    assert.equal(download, 'gh release download v1.2.3 --repo octo-org/demo');
    assert.equal(release, isImmutable ? 'gh release verify v1.2.3 --repo octo-org/demo' : undefined);
    const workflow = 'ORG/SUITE/.github/workflows/build.yml';
    for (const part of [
      'secure-build verify app-1.2.3.tgz --bundle provenance.sigstore.json ',
      ` --signer-workflow ${workflow} `,
      ' --signer-ref refs/tags/v1.4.0 ',
      ' --signer-digests released ',
      ' --source-repository https://github.com/octo-org/demo ',
      ` --source-digest ${pushClaims.sha} `,
      ' --builders builders.sigstore.json --level 3',
    ]) {
      assert.ok(own?.includes(part), `${own}\n lacks ${part}`);
    }
    assert.match(gh ?? '', /^gh attestation verify app-1\.2\.3\.tgz .*--signer-digest [0-9a-f]{40} /);
    assert.ok(cosign?.includes(` --certificate-identity https://github.com/${workflow}@refs/tags/v1.4.0 `));
    const assets = new Set(world.github.releases.releases[0]?.assets.map(({ name }) => name));
    for (const name of [
      'app-1.2.3.tgz',
      'provenance.sigstore.json',
      'trusted_root.json',
      'trusted_root.jsonl',
    ])
      assert.ok(assets.has(name), name);
    assert.deepEqual(openCommandFaults(new Map([['summary', shown(text)]])), []);
    assert.match(text, /Report: <code>reports\/provenance\/level\.json<\/code>/);
  });
}

test('the command about a release, typed as it is beside its assets without a network, proves its level, and not of other bytes', async (t) => {
  // Level 3 needs the list of a release of ours beside it, which the lab of workflows has.
  const { outcome, world } = await publishRun(t, { builder: 'attest' });
  const folder = temporaryFolder(t);
  for (const { name, bytes } of world.github.releases.releases[0]?.assets ?? [])
    writeFileSync(join(folder, name), bytes);
  const command = blocksOf(outcome.summary.text)[1] ?? '';
  const type = () =>
    spawnSync('unshare', ['-rn', 'bash', '-c', `secure-build() { "$NODE" "$START" "$@"; }\n${command}`], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...typescriptVariables,
        NODE: process.execPath,
        START: join(root, 'packages/cli/src/main.ts'),
        HOME: folder,
      },
    });
  const good = type();
  assert.equal(good.status, 0, `${command}\n${good.stdout}${good.stderr}`);
  assert.match(good.stdout, /VERIFIED/);
  assert.match(command, /--signer-digests [0-9a-f]{40} .*--level 2$/s);
  writeFileSync(join(folder, 'app-1.2.3.tgz'), 'other bytes');
  const bad = type();
  assert.equal(bad.status, 1, bad.stdout + bad.stderr);
});

test('a long command gets a line for each flag, and what is quoted stays one word', () => {
  const quoted = `secure-build verify 'a --b'\\''c.tgz' --bundle ${'x'.repeat(90)} --level 3`;
  assert.equal(
    pastedLines(quoted),
    `secure-build verify 'a --b'\\''c.tgz' \\\n  --bundle ${'x'.repeat(90)} \\\n  --level 3`,
  );
  for (const same of [
    `a  --b ${'x'.repeat(100)}`,
    `a 'open ${'x'.repeat(100)} --b`,
    `a --b\n${'x'.repeat(100)}`,
    'a --b',
  ])
    assert.equal(pastedLines(same), same);
});

/** GitHub's page, as far as widths are concerned: long words break, tables and code scroll in themselves. */
const STYLE = `
  body { margin: 0; padding: 16px; box-sizing: border-box; font: 16px/1.5 sans-serif; overflow-wrap: break-word; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
  code { font: 85% monospace; white-space: break-spaces; background: #eff1f3; border-radius: 6px; padding: .2em .4em; }
  pre { overflow: auto; background: #f6f8fa; padding: 16px; }
  pre code { background: none; padding: 0; white-space: pre; }
  h3, h4 { margin: 24px 0 16px; }
  p, ul, table, pre { margin: 0 0 16px; }
`;

/** The summary in a frame of that width, and a script outside of it that measures what is in it. */
function measuringPage(summary: string, width: number): string {
  const page = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${summary}</body>`;
  const escaped = page.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><meta charset="utf-8"><body style="margin:0">
<iframe id="summary" width="${width}" height="${HEIGHT}" style="border:0" srcdoc="${escaped}"></iframe>
<output id="seen"></output>
<script>
addEventListener('load', () => {
  const { documentElement: root, body, title } = document.getElementById('summary').contentDocument;
  const wide = [...body.children].filter((block) => block.getBoundingClientRect().right > root.clientWidth);
  const scrolls = (selector) => [...body.querySelectorAll(selector)]
    .filter((block) => block.scrollWidth > block.clientWidth)
    .map((block) => block.innerText.slice(0, 300));
  document.getElementById('seen').textContent = encodeURIComponent(JSON.stringify({
    view: root.clientWidth,
    content: Math.max(root.scrollWidth, body.scrollWidth),
    wide: wide.map(({ tagName }) => tagName),
    active: body.querySelectorAll('script, img, iframe, form, [onerror], .mention').length,
    headings: [...body.querySelectorAll('h1')].length,
    links: [...body.querySelectorAll('a')].map(({ href }) => href).filter((href) => !/^https:\\/\\/github\\.com\\/(?:acme\\/app|octo-org\\/demo)\\//.test(href)),
    title,
    tables: scrolls('table'),
    commands: scrolls('pre'),
    text: body.innerText,
  }));
});
</script></body>`;
}

interface Seen {
  readonly view: number;
  readonly content: number;
  readonly wide: readonly string[];
  readonly active: number;
  readonly headings: number;
  readonly links: readonly string[];
  readonly title: string;
  /** Beginnings of tables and commands of which a part is seen only after somebody has moved them. */
  readonly tables: readonly string[];
  readonly commands: readonly string[];
  readonly text: string;
}

async function look(browser: string, summary: string, width: number, picture?: string): Promise<Seen> {
  const size = { width: Math.max(width, 500) + 20, height: HEIGHT + 50 };
  const page = measuringPage(summary, width);
  const dom = await openInChromium(browser, page, { ...size, ...(picture === undefined ? {} : { picture }) });
  const [, json = ''] = /<output id="seen">([^<]*)<\/output>/.exec(dom) ?? [];
  return JSON.parse(decodeURIComponent(json)) as Seen;
}

const HEIGHT = 4800;
const browser = findChromium();
const skip = browser === undefined ? 'no Chromium on this machine: the summary was not looked at' : false;
/** Where a person finds the pictures afterwards, if one was named. */
const pictures = process.env.SECURE_BUILD_PICTURES;

const hostileFiles = {
  '<img src=x onerror=alert(1)>': 'a',
  '[planted](javascript)': 'b',
  'a|b|c @planted `**planted**`.tgz': 'c',
  [`${'x'.repeat(200)}.tgz`]: 'd',
};

for (const { what, name, markdown, essential } of [
  {
    what: 'a signed run at level 3',
    name: 'signed',
    markdown: async (t) => (await attestRun(t)).outcome.summary.text,
    essential: ['SLSA Build L3', 'C1 ', 'C10 ', 'Source: run API', 'app-1.2.3.tgz'],
  },
  {
    what: 'a run that is refused for its machine',
    name: 'refused',
    markdown: async (t) => (await refusedRun(t)).outcome.summary.text,
    essential: ['Verdict: fail', 'call ORG/SUITE/.github/workflows/attest.yml', 'C3 ', 'the old tower'],
  },
  {
    what: 'a verification of hostile names',
    name: 'verified',
    markdown: async (t) => (await verifyRun(t, hostileFiles)).outcome.summary.text,
    essential: ['Verdict: pass', '<img src=x onerror=alert(1)>', '@planted', 'C10 '],
  },
  {
    what: 'a verification of hostile names that is refused',
    name: 'not-verified',
    markdown: async (t) =>
      (await verifyRun(t, hostileFiles, { 'workflow-identity': '' })).outcome.summary.text,
    essential: ['Verdict: fail', '<img src=x onerror=alert(1)>', 'which no release lists'],
  },
  {
    what: 'a release that was published',
    name: 'published',
    markdown: async (t) => (await publishRun(t, { isImmutable: true })).outcome.summary.text,
    essential: ['Check again', 'gh release verify v1.2.3', 'trusted_root.jsonl', 'C10 '],
  },
  {
    what: '10,000 subjects with hostile names',
    name: 'hostile',
    markdown: async () => auditSummary(hostileAudit(10_000)).text,
    essential: ['9800 more: see the report'],
  },
] satisfies readonly {
  what: string;
  name: string;
  markdown: (t: TestContext) => Promise<string>;
  essential: readonly string[];
}[]) {
  test(`SEC-102 in a browser 400 and 1280 pixels wide the summary of ${what} fits, whole, and nothing planted acts`, {
    skip,
    timeout: 180_000,
  }, async (t) => {
    const summary = markdownToHtml(await markdown(t));
    for (const width of [400, 1280]) {
      const picture = pictures === undefined ? undefined : join(pictures, `${name}-${width}.png`);
      const seen = await look(browser ?? '', summary, width, picture);
      assert.ok(seen.view > 0 && seen.view <= width, JSON.stringify(seen));
      assert.ok(seen.content <= seen.view, `${seen.content} pixels in a page of ${seen.view}`);
      assert.deepEqual(seen.wide, []);
      assert.deepEqual(seen.tables, [], `tables wider than a page of ${width}`);
      // On a phone nobody types them; a line that is broken there would be another command.
      if (width > 1000 && name !== 'hostile') assert.deepEqual(seen.commands, []);
      assert.deepEqual([seen.active, seen.headings, seen.links, seen.title], [0, 0, [], '']);
      for (const text of essential)
        assert.ok(seen.text.includes(text), `${text}\n${seen.text.slice(0, 20_000)}`);
    }
  });
}

test('a page that is too wide, or in which something planted acts, is seen as such', { skip }, async () => {
  const word = 'x'.repeat(3000);
  const seen = await look(
    browser ?? '',
    `<p style="overflow-wrap:normal">${word}</p><table><tr><td>${word}</td></tr></table><pre>${word}</pre><h1>planted</h1><img alt="">`,
    400,
  );
  assert.ok(seen.content > seen.view);
  assert.deepEqual([seen.active, seen.headings], [1, 1]);
  assert.deepEqual([seen.tables.length, seen.commands.length], [1, 1]);
});
