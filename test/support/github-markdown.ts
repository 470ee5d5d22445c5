/**
 * The part of GitHub-flavored Markdown that our summaries are made of, as HTML: headings, tables, lists, paragraphs,
 * bold text, links, and HTML that stands in the text, which goes through as it is. Whatever a browser would act on
 * in the summary, it acts on here too; nothing is made safe.
 */
export function markdownToHtml(markdown: string): string {
  return blocksOf(markdown.split('\n')).join('\n');
}

function blocksOf(lines: readonly string[]): readonly string[] {
  const html: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfBlock(lines, at);
    if (end > at) html.push(blockOf(lines.slice(at, end)));
    at = Math.max(end, at + 1);
  }
  return html;
}

/** An empty line ends a block, except inside of `<pre>` (CommonMark 4.6, kind 1). */
function endOfBlock(lines: readonly string[], start: number): number {
  const isRaw = /^<pre/i.test(lines[start] ?? '');
  let end = start;
  while (end < lines.length) {
    if (isRaw && /<\/pre>/i.test(lines[end] ?? '')) return end + 1;
    if (!isRaw && (lines[end] ?? '').trim() === '') return end;
    end += 1;
  }
  return end;
}

function blockOf(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (/^<pre/i.test(first)) return lines.join('\n');
  const [, marks, title] = /^(#{1,6}) (.*)$/.exec(first) ?? [];
  if (marks !== undefined && title !== undefined)
    return `<h${marks.length}>${inline(title)}</h${marks.length}>`;
  if (first.startsWith('|') && /^\|[-:| ]+$/.test(lines[1] ?? '')) return tableOf(lines);
  if (lines.every((line) => line.startsWith('- '))) {
    return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
  }
  return `<p>${inline(lines.join('\n'))}</p>`;
}

function tableOf([head = '', , ...rows]: readonly string[]): string {
  const row = (tag: string) => (line: string) =>
    `<tr>${cellsOf(line)
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join('')}</tr>`;
  const [headRow, bodyRow] = [row('th'), row('td')];
  return `<table><thead>${headRow(head)}</thead><tbody>${rows.map(bodyRow).join('')}</tbody></table>`;
}

/** A pipe ends a cell wherever it stands. */
export function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|');
}

function inline(text: string): string {
  return text
    .trim()
    .replace(/!\[([^\]]*)\]\(([^)\s]*)\)/g, '<img alt="$1" src="$2">')
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, '<a href="$2">$1</a>')
    .replace(/(?<!["=])\b(?:https?:\/\/|www\.)[^\s<]+/g, '<a href="$&">$&</a>')
    .replace(/(?<![\w/;.])@[\w-]+/g, '<a class="mention">$&</a>')
    .replace(/`([^`]*)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])[*_]([^*_]+)[*_](?!\w)/g, '<em>$1</em>');
}

/** Every tag of a piece of HTML, with its attributes, as the browser would see it. */
export function tagsOf(html: string): readonly { readonly name: string; readonly attributes: string }[] {
  return [...html.matchAll(/<([a-zA-Z!?][^\s/>]*)([^>]*)>/g)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: attributes.trim(),
  }));
}
