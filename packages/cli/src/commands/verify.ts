import { basename, dirname, resolve } from 'node:path';
import { Problem } from '@secure-build/common/core/problem';
import type { Outcome } from '@secure-build/common/domain/outcome';
import { lines, readInputs, text } from '@secure-build/common/edges/actions/inputs';
import { literalGlob } from '@secure-build/common/formats/glob';
import { inputs as signInputs } from '../../../../actions/sign/src/inputs.ts';
import { run as sign } from '../../../../actions/sign/src/run.ts';
import { type CommandCall, spellFlag } from '../command.ts';

export const inputs = {
  bundle: lines({ meaning: 'Bundle with the signed statement about ARTIFACT.' }),
  key: lines({
    meaning:
      'Public key that you trust, as a PEM file. Default: your own local key only. Trust never comes from the evidence.',
  }),
  'predicate-type': text({ meaning: 'Type URI that the statement about ARTIFACT must have.' }),
  'source-path': text({
    meaning: 'Folder in which the artifacts of FOLDER are looked for that it does not hold itself.',
    default: '.',
  }),
} as const;

/** `verify FOLDER`, or `verify ARTIFACT --bundle FILE`: offline, changes nothing. */
export async function run({ given, positionals, ports, context }: CommandCall): Promise<Outcome> {
  const flags = readInputs(inputs, given, spellFlag);
  const path = resolve(context.workspace, positionals[0] ?? '');
  const info = await ports.files.info((await ports.files.realPath(path)) ?? path);
  if (info === undefined) {
    throw new Problem('input/no-match', `there is no file or folder "${positionals[0]}"`, {
      hint: 'Name an evidence folder, or an artifact together with --bundle.',
    });
  }
  const isFolder = info.kind === 'folder';
  if (isFolder === flags.bundle.length > 0) {
    throw new Problem(
      'input/invalid',
      isFolder ? '--bundle goes with an artifact, not with a folder' : 'an artifact needs --bundle',
    );
  }
  const asked = readInputs(signInputs, new Map([['mode', 'verify']]), spellFlag);
  const keys = flags.key.map((key) => resolve(context.workspace, key));
  // Values, not texts to be read again: a name with a blank at its end, or a newline, would become another file's.
  const question = isFolder
    ? { 'artifact-root': resolve(context.workspace, flags['source-path']), 'evidence-path': path }
    : {
        'artifact-root': dirname(path),
        'artifact-path': [literalGlob(basename(path))],
        'bundle-path': flags.bundle.map((bundle) => resolve(context.workspace, bundle)),
        'predicate-type': flags['predicate-type'],
      };
  return sign({ inputs: { ...asked, ...question, key: keys }, ports, context });
}
