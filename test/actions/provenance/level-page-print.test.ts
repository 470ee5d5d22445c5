import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { root } from '@secure-build/tooling/project';
import { findChromium } from '../../support/chromium.ts';
import { markdownToHtml } from '../../support/github-markdown.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const browser = findChromium();
const skip = browser === undefined ? 'SKIPPED (no Chromium here): the printed size of a page' : false;

/** A4 with the margins of a usual printer and the size of print in a usual text; nothing is made narrower than that. */
const STYLE = `
  @page { size: A4; margin: 12mm; }
  body { margin: 0; font: 10pt/1.4 sans-serif; }
  p, table { margin: 0 0 .8em; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid #999; padding: .15em .5em; text-align: left; vertical-align: top; }
  code { font: 85% monospace; }
  h1 { margin: 0 0 .5em; }
`;

function printedPages(t: TestContext, markdown: string): number {
  const folder = temporaryFolder(t);
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${markdownToHtml(markdown)}`,
  );
  execFileSync(
    browser ?? '',
    [
      ...['--headless', '--disable-gpu', '--no-sandbox', '--no-first-run', '--no-pdf-header-footer'],
      ...['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
      ...[`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`, `file://${page}`],
    ],
    { stdio: 'ignore', timeout: 60_000 },
  );
  return (readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test('"why this level" is one printed A4 page, and a longer one is seen to be more', { skip }, (t) => {
  const text = readFileSync(join(root, '.github/docs/slsa-levels.md'), 'utf8');
  assert.equal(printedPages(t, text), 1);
  assert.equal(printedPages(t, `${text}\n${'A line more.\n\n'.repeat(20)}`), 2);
});
