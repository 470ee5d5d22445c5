import type { SourceTree } from '../../structure/source-tree.ts';
import { allSteps, parseWorkflowFile } from '../workflow-file.ts';

/** Flags of verifiers that take an expression, or that bind to an owner and to no workflow. */
const OPEN =
  /--(?:certificate-identity-regexp|certificate-oidc-issuer-regexp|cert-identity-regex|signer-repo|owner)\b|--(?:certificate-identity|cert-identity|certificate-oidc-issuer|cert-oidc-issuer|signer-workflow|identity|san)[ =]['"]?\S*(?:\.\*|\.\+|\^http|\$['"]?(?:\s|$))/;
const VERIFIER = /\b(?:cosign|gh attestation|sigstore|slsa-verifier|secure-build verify)\b/;

/**
 * One sentence for each command, printed or run, that accepts more signers than the one it names. What tests call is
 * left out.
 */
export function openCommandFaults(tree: SourceTree): readonly string[] {
  return [...tree]
    .filter(([path]) => !path.startsWith('test/'))
    .flatMap(([path, text]) =>
      commandsOf(path, text).flatMap(({ line, command }) => {
        const open = openPartOf(command, path.endsWith('.ts'));
        return open === undefined ? [] : [`${path}:${line}: "${open.trim()}" accepts more than one signer`];
      }),
    );
}

function openPartOf(command: string, isSource: boolean): string | undefined {
  if (!isSource && !VERIFIER.test(command)) return undefined;
  const flag = OPEN.exec(command)?.[0];
  if (flag !== undefined) return flag;
  // gh makes an expression without an end of it: build.yml.evil and a fork's commit pass, but for the digest.
  const isOpenGh =
    /\bgh attestation verify\b.*--signer-workflow\b/.test(command) && !/--signer-digest\b/.test(command);
  return isOpenGh ? '--signer-workflow without --signer-digest' : undefined;
}

interface Command {
  readonly line: number;
  readonly command: string;
}

/** Of a workflow the scripts, which YAML may have folded; of anything else the lines. */
function commandsOf(path: string, text: string): readonly Command[] {
  if (!/^\.github\/workflows\//.test(path)) return commandsIn(text, 1);
  return allSteps(parseWorkflowFile(path, text)).flatMap(({ run }) =>
    run === undefined ? [] : commandsIn(run.text, run.line),
  );
}

/** Lines, each joined with those that it continues in by a backslash. */
function commandsIn(text: string, firstLine: number): readonly Command[] {
  const commands: { line: number; command: string }[] = [];
  let continues = false;
  for (const [index, line] of text.split('\n').entries()) {
    const last = commands.at(-1);
    if (continues && last !== undefined) last.command += ` ${line.trim()}`;
    else commands.push({ line: firstLine + index, command: line });
    continues = line.endsWith('\\');
  }
  return commands;
}
