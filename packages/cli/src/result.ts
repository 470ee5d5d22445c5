import { type CanonicalValue, formatCanonicalJson } from '@secure-build/common/core/canonical-json';
import { plainLine } from '@secure-build/common/core/plain-text';
import { exitOf, reasonsOf, type Verdict } from '@secure-build/common/core/verdict';
import type { Outcome } from '@secure-build/common/domain/outcome';
import type { Style } from '@secure-build/common/edges/terminal/style';

/** The result of a command for a person: a table of facts, the verdict with its reasons, and what is there to be pasted. */
export function formatResult({ facts, verdict, headline, pasted }: Outcome, style: Style): string {
  const width = Math.max(0, ...facts.map(([label]) => label.length)) + 2;
  const rows = facts.map(([label, value]) => {
    const [first = '', ...others] = value.split('\n').map(plainLine);
    const more = others.map((line) => `${''.padEnd(width)}${line}\n`).join('');
    return `${style.bold(label.padEnd(width))}${first}\n${more}`;
  });
  const reasons = reasonsOf(verdict).filter((reason) => reason !== headline);
  return [
    ...rows,
    `${paint(verdict, style)(verdict.kind)}: ${plainLine(headline)}\n`,
    ...reasons.map((reason) => `  - ${reason.split('\n').map(plainLine).join('\n    ')}\n`),
    // Not indented: a patch whose lines begin with a blank is none.
    ...(pasted === undefined ? [] : ['\n', ...pasted.split('\n').map((line) => `${plainLine(line)}\n`)]),
  ].join('');
}

/**
 * The same for a program: one line of JSON, by name of the keys. Characters that act on a terminal are written as
 * `\uXXXX`, which is the same JSON: a file name may hold them (SEC-109).
 */
export function formatResultJson(
  command: string,
  { verdict, headline, outputs, details = null }: Outcome,
): string {
  const exit = exitOf(verdict);
  const value: CanonicalValue = {
    command,
    verdict: verdict.kind,
    exit,
    headline,
    reasons: reasonsOf(verdict),
    outputs: { ...outputs },
    details,
  };
  return `${formatCanonicalJson(value).replace(ACTING, escapeUnit)}\n`;
}

const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** As UTF-16 code units, the way JSON spells what is beyond the basic plane. */
function escapeUnit(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

function paint(verdict: Verdict, style: Style): (text: string) => string {
  switch (verdict.kind) {
    case 'pass':
      return style.green;
    case 'fail':
    case 'not-verified':
      return style.red;
    case 'waived':
    case 'not-applicable':
      return style.yellow;
  }
}
