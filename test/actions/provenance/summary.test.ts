import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { type Audit, type AuditedSubject, auditSummary } from '../../../actions/provenance/src/summary.ts';
import { findChromium, openInChromium } from '../../support/chromium.ts';
import { markdownToHtml, tagsOf } from '../../support/github-markdown.ts';

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

/** A run that went as it should, so that what is hostile is all that a test adds. */
const genuine: Audit = {
  site: 'https://github.com',
  verdict: 'signed',
  headline: '2 statements signed and verified.',
  level: 3,
  reasons: [],
  subjects: [
    {
      name: 'app-1.2.3.tgz',
      digest: `sha256:${sha256('app')}`,
      bundles: ['attestations/provenance.sigstore.json', 'attestations/app.cdx.sigstore.json'],
      stores: ['https://github.com/acme/app/attestations/42'],
    },
  ],
  identities: [
    {
      name: 'https://github.com/ORG/SUITE/.github/workflows/build.yml@refs/tags/v1.4.0',
      issuer: 'https://token.actions.githubusercontent.com',
      signerDigest: 'c'.repeat(40),
      source: 'https://github.com/acme/app',
      commit: 'd'.repeat(40),
      ref: 'refs/tags/v1.2.3',
      trigger: 'push',
      run: 'https://github.com/acme/app/actions/runs/1/attempts/1',
    },
  ],
  transparency: [
    {
      bundle: 'attestations/provenance.sigstore.json',
      instance: 'public-good',
      index: '123456 (sigstore.dev)',
      time: '2026-11-21T11:30:00Z (log)',
    },
  ],
  conditions: Array.from({ length: 10 }, (_, index) => ({
    id: `C${index + 1}`,
    title: 'A condition of the level',
    met: index !== 2,
    evidence: 'runner group 0 "GitHub Actions", label ubuntu-24.04',
    source: 'run API',
  })),
  commands: ['secure-build', 'gh', 'cosign'].map((tool) => ({
    tool,
    text: `${tool} verify app-1.2.3.tgz \\\n  --bundle ${'long-'.repeat(60)}.sigstore.json`,
  })),
  degraded: ['The attestation store of GitHub refused the bundle.'],
  report: 'reports/provenance/level.json',
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

const OURS = /^(?:h[34]|p|ul|li|strong|br|code|pre|a|table|thead|tbody|tr|th|td|\/.*)$/;

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

test('SEC-103 names of thousands of characters leave room for everything after them', () => {
  const name = '<'.repeat(4000);
  const subjects = Array.from({ length: 200 }, () => ({
    name,
    digest: 'sha256:00',
    bundles: [name, name, name, name],
    stores: [name],
  }));
  const { text } = auditSummary({ ...genuine, subjects });
  assert.ok(Buffer.byteLength(text) <= limits.summaryBytes, String(Buffer.byteLength(text)));
  assert.match(text, /#### Degraded/);
});

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

test('the summary tells verdict and level first, then subjects, identity, proofs, why, commands, what is degraded', () => {
  const { text } = auditSummary(genuine);
  assert.match(text, /^### Provenance\n\n\*\*Verdict: signed · SLSA Build L3\*\*/);
  assert.deepEqual(
    [...text.matchAll(/^#### (.*)$/gm)].map(([, title]) => title),
    ['Subjects', 'Identity', 'Transparency', 'Why this level', 'Check again', 'Degraded'],
  );
  assert.match(text, /\| ✗ \| <code>C3<\/code> /);
  assert.match(text, /\| ✓ \| <code>C4<\/code> /);
});

/** GitHub's page, as far as widths are concerned: long words break, tables and code scroll in themselves. */
const STYLE = `
  body { margin: 0; padding: 16px; box-sizing: border-box; font: 16px/1.5 sans-serif; overflow-wrap: break-word; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
  code { font: 85% monospace; background: #eff1f3; border-radius: 6px; padding: .2em .4em; }
  pre { overflow: auto; background: #f6f8fa; padding: 16px; }
  pre code { background: none; padding: 0; white-space: pre; }
`;

/** The summary in a frame of that width, and a script outside of it that measures what is in it. */
function measuringPage(summary: string, width: number): string {
  const page = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${summary}</body>`;
  const escaped = page.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><meta charset="utf-8"><body style="margin:0">
<iframe id="summary" width="${width}" height="1800" style="border:0" srcdoc="${escaped}"></iframe>
<output id="seen"></output>
<script>
addEventListener('load', () => {
  const { documentElement: root, body, title } = document.getElementById('summary').contentDocument;
  const wide = [...body.children].filter((block) => block.getBoundingClientRect().right > root.clientWidth);
  document.getElementById('seen').textContent = JSON.stringify({
    view: root.clientWidth,
    content: Math.max(root.scrollWidth, body.scrollWidth),
    wide: wide.map(({ tagName }) => tagName),
    active: body.querySelectorAll('script, img, iframe, form, [onerror], .mention').length,
    headings: [...body.querySelectorAll('h1')].length,
    links: [...body.querySelectorAll('a')].map(({ href }) => href).filter((href) => !href.startsWith('https://github.com/acme/app/')),
    title,
  });
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
}

async function look(browser: string, summary: string, width: number, picture?: string): Promise<Seen> {
  const size = { width: Math.max(width, 500) + 20, height: 1850 };
  const page = measuringPage(summary, width);
  const dom = await openInChromium(browser, page, { ...size, ...(picture === undefined ? {} : { picture }) });
  const [, json = ''] = /<output id="seen">([^<]*)<\/output>/.exec(dom) ?? [];
  return JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<')) as Seen;
}

const browser = findChromium();
const skip = browser === undefined ? 'no Chromium on this machine: the summary was not looked at' : false;
/** Where a person finds the pictures afterwards, if one was named. */
const pictures = process.env.SECURE_BUILD_PICTURES;

for (const { what, audit } of [
  { what: 'an ordinary run', audit: genuine },
  { what: '10,000 subjects with hostile names', audit: hostileAudit(10_000) },
]) {
  for (const width of [1012, 390]) {
    test(`SEC-102 in a browser ${width} pixels wide the summary of ${what} fits, and nothing planted acts`, {
      skip,
      timeout: 180_000,
    }, async () => {
      const picture =
        pictures === undefined ? undefined : join(pictures, `${what.split(' ')[0]}-${width}.png`);
      const seen = await look(browser ?? '', markdownToHtml(auditSummary(audit).text), width, picture);
      assert.ok(seen.view > 0 && seen.view <= width, JSON.stringify(seen));
      assert.ok(seen.content <= seen.view, `${seen.content} pixels in a page of ${seen.view}`);
      assert.deepEqual(seen.wide, []);
      assert.deepEqual([seen.active, seen.headings, seen.links, seen.title], [0, 0, [], '']);
    });
  }
}

test('a page that is too wide, or in which something planted acts, is seen as such', { skip }, async () => {
  const word = 'x'.repeat(3000);
  const seen = await look(
    browser ?? '',
    `<p style="overflow-wrap:normal">${word}</p><h1>planted</h1><img alt="">`,
    390,
  );
  assert.ok(seen.content > seen.view);
  assert.deepEqual([seen.active, seen.headings], [1, 1]);
});
