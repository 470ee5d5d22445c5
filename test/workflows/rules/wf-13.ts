import { allSteps, isReusable } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';

/**
 * The only script that may run a text from its environment: it ends workflow commands with a token that nobody can
 * guess, then runs the text, and does nothing else, so that the runner keeps that state to the end of the step.
 */
const GUARDED =
  /^printf '::stop-commands::%s\\n' "\$\(od -An -N16 -tx1 \/dev\/urandom \| tr -d ' \\n'\)"\nbash --noprofile --norc -euo pipefail -c "\$[A-Z_]+" 2>&1\n?$/;

/** An interpreter that is told its program, or a variable where a command stands. */
const RUNS_TEXT = [
  /(?:^|[\s;&|(])(?:ba|da|k|z)?sh\b[^\n|;&]*?\s-\w*c\b/,
  /(?:^|[\s;&|(])(?:eval\b|(?:source|\.|(?:ba|da|k|z)?sh|env|exec|xargs|sudo|time|nohup)\s+["']?\$\{?[A-Za-z_])/,
  /(?:^|[\s;&|(])(?:node|python3?|perl|ruby|php|deno|bun)\b[^\n|;&]*?\s-\w*[ecpr]\s+["']?\$/,
  /\|\s*(?:ba|da|k|z)?sh\b|\bsh\b[^\n]*<<</,
  /(?:^|[\n;&|(]|\$\()\s*["']?\$\{?[A-Za-z_]/,
] as const;

export const wf13 = defineWorkflowRule({
  id: 'WF-13',
  title: 'The command of a user cannot speak to the runner',
  why: 'A line "::add-path::" in the output of a build is an order to the runner, which later steps obey.',
  remedy: `Run it with exactly these two lines: printf '::stop-commands::%s\\n' "$(od -An -N16 -tx1 /dev/urandom | tr -d ' \\n')" and bash --noprofile --norc -euo pipefail -c "$COMMAND" 2>&1`,
  check: (file) =>
    allSteps(file).flatMap(({ run }) => {
      if (run === undefined || GUARDED.test(run.text) || !takesText(run.text, isReusable(file))) return [];
      return [
        { line: run.line, message: `a script takes a text that it was given, ${howItFails(run.text)}` },
      ];
    }),
});

/** In a reusable workflow every value but those of the runner is one of the caller, whatever a script does with it. */
function takesText(script: string, isOfCaller: boolean): boolean {
  const bare = script.replace(/\$\{\{.*?\}\}|\$\{?(?:GITHUB|RUNNER|ACTIONS)_[A-Z_]+/gs, '');
  return (isOfCaller && bare.includes('$')) || RUNS_TEXT.some((pattern) => pattern.test(bare));
}

function howItFails(script: string): string {
  const [first = '', , ...rest] = script.split('\n');
  if (!first.startsWith("printf '::stop-commands::")) return 'without ending workflow commands first';
  return rest.some((line) => /::\S*::/.test(line))
    ? 'and takes workflow commands up again'
    : 'in another way than the one that is known to hold';
}
