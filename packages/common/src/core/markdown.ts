import { Buffer } from 'node:buffer';
import { plainLine } from './plain-text.ts';

declare const markdownBrand: unique symbol;
/** GitHub-flavored Markdown in which everything from outside is escaped. Made only by this file. */
export type Markdown = { readonly text: string; readonly [markdownBrand]: true };

type Part = Markdown | string | number;

const made = new WeakSet<object>();

function trusted(text: string): Markdown {
  const value = { text } as Markdown;
  made.add(value);
  return value;
}

function render(part: Part): string {
  return typeof part === 'object' && made.has(part) ? part.text : escapeMarkdown(String(part));
}

/**
 * Every character that starts markup is written as a numeric reference: links, images, HTML, tables, headings,
 * code, mentions, autolinked addresses and the runner's `::commands::` (SEC-102). Markdown's own backslash
 * escapes do not hold inside HTML blocks and tables; references hold everywhere.
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text)
    .replace(/[&<>"'`*_{}[\]()#+!|~\\$@=^]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/:(?=[:/])/g, '&#58;')
    .replace(/^[- ]/, (start) => `&#${start.charCodeAt(0)};`)
    .replace(/^(\d+)\./, '$1&#46;')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}&#46;`);
}

/** `md\`**Verdict** ${name}\``: the template is ours, each value is escaped unless it is Markdown already. */
export function md(template: TemplateStringsArray, ...values: readonly Part[]): Markdown {
  return trusted(String.raw({ raw: template }, ...values.map(render)));
}

/** Text in a code span: shown letter by letter. */
export function code(text: string): Markdown {
  // HTML, not backquotes: a value may hold any run of backquotes, and a pipe in a table ends a backquoted span.
  return trusted(`<code>${escapeMarkdown(text)}</code>`);
}

/** Lines shown letter by letter, as they are to be pasted. */
export function preformatted(text: string): Markdown {
  // HTML again: a fence of Markdown shows references as they are written, and ends at a fence inside of it.
  return trusted(`${OPEN_LETTERS}${text.split('\n').map(escapeMarkdown).join('\n')}${CLOSED_LETTERS}`);
}

const OPEN_LETTERS = '<pre><code>';
const CLOSED_LETTERS = '</code></pre>';

const LINKED = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[\w.~%@:+-]+)+$/;

/**
 * A link to a page of a site that we know, in plain characters that neither Markdown nor HTML could read. Of any other
 * address, `javascript:` above all, only the label stays (SEC-102).
 *
 * @param site `https://github.com`, without a slash at the end
 */
export function link(label: string, url: string, site: string): Markdown {
  const isKnown = LINKED.test(url) && url.startsWith(`${site}/`);
  return isKnown ? trusted(`[${escapeMarkdown(label)}](${url})`) : md`${label}`;
}

export function joinMarkdown(parts: readonly Markdown[], separator = '\n'): Markdown {
  return trusted(parts.map(({ text }) => text).join(separator));
}

/** Blocks with an empty line between them. */
export function blocks(...parts: readonly (Markdown | undefined)[]): Markdown {
  const present = parts.filter((part): part is Markdown => part !== undefined && part.text !== '');
  return joinMarkdown(present, '\n\n');
}

export function table(head: readonly string[], rows: readonly (readonly Part[])[]): Markdown {
  const line = (cells: readonly Part[]) => `| ${cells.map(render).join(' | ')} |`;
  return trusted([line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n'));
}

/**
 * Lines up to a budget of UTF-8 bytes, cut at a line, with a last line that says how much is missing: the
 * runner drops a summary that is one byte too long whole.
 */
export function cutMarkdown(markdown: Markdown, maxBytes: number, report: string): Markdown {
  if (Buffer.byteLength(markdown.text) <= maxBytes) return markdown;
  const lines = markdown.text.split('\n');
  const last = (missing: number) => `\ntruncated, ${missing} more lines: see ${escapeMarkdown(report)}\n`;
  let room = maxBytes - Buffer.byteLength(last(lines.length)) - CLOSED_LETTERS.length;
  let kept = 0;
  for (const line of lines) {
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    kept += 1;
  }
  const whole = lines.slice(0, kept).join('\n');
  const isOpen = whole.lastIndexOf(OPEN_LETTERS) > whole.lastIndexOf(CLOSED_LETTERS);
  return trusted(`${whole}${isOpen ? CLOSED_LETTERS : ''}\n${last(lines.length - kept)}`);
}
