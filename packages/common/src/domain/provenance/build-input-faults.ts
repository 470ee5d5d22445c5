import { normalize } from 'node:path/posix';
import { didYouMean } from '../../core/did-you-mean.ts';
import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import { compileGlobs } from '../../formats/glob.ts';
import { buildInputs, type DeclaredInputs, type InputValue } from './declared-inputs.ts';
import { isPlatform, platforms } from './platforms.ts';
import { findPreset, presets } from './presets.ts';

/** Stores and instances that the rights of the job `attest` and the inputs of `build.yml` suffice for. */
const STORES = ['auto', 'github', 'file'];
const INSTANCES = ['auto', 'public-good', 'github'];
const MAX_MINUTES = 360;
/** Nothing that could be text for a shell, and no alias that means another tool tomorrow. */
const EXACT_VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:\+\d{1,4})?$/;

/**
 * One sentence for each input of `build.yml` that cannot be meant: `workflow_call` knows no choices, so this is where
 * they are checked, and before user code runs.
 */
export function buildInputFaults({ values }: DeclaredInputs): readonly string[] {
  const known: readonly string[] = buildInputs;
  const unknown = [...values.keys()].filter((name) => !known.includes(name));
  const missing = known.filter((name) => !values.has(name));
  return [
    ...unknown.map((name) => `build.yml has no input ${show(name)}.${didYouMean(name, known)}`),
    ...missing.map((name) => `input "${name}" is missing: pass all of toJSON(inputs)`),
    ...(missing.length > 0 ? [] : valueFaults(values)),
  ];
}

function valueFaults(values: DeclaredInputs['values']): readonly string[] {
  const text = (name: string) => String(values.get(name) ?? '');
  const minutes = values.get('timeout-minutes');
  return [
    ...presetFaults(text('preset'), text('command'), text('toolchain-version')),
    ...folderFaults(text('working-directory')),
    ...globFaults(text('artifacts')),
    ...(isPlatform(text('platform')) ? [] : [oneOf('platform', text('platform'), platforms)]),
    ...linesOf(text('store')).flatMap((line) =>
      STORES.includes(line) ? [] : [oneOf('store', line, STORES)],
    ),
    ...(INSTANCES.includes(text('instance')) ? [] : [oneOf('instance', text('instance'), INSTANCES)]),
    ...(isMinutes(minutes)
      ? []
      : [`input "timeout-minutes": expected a whole number from 1 to ${MAX_MINUTES}; got ${show(minutes)}`]),
  ];
}

function presetFaults(id: string, command: string, version: string): readonly string[] {
  const preset = findPreset(id);
  if (preset === undefined) {
    return [
      oneOf(
        'preset',
        id,
        presets.map((known) => known.id),
      ),
    ];
  }
  const own = preset.build.length > 0;
  const given = command.trim() !== '';
  return [
    ...(own && given
      ? [`input "command" belongs to the preset generic; the preset ${id} has a command of its own`]
      : []),
    ...(!own && !given ? ['input "command" is needed by the preset generic'] : []),
    ...(version === '' || EXACT_VERSION.test(version)
      ? []
      : [`input "toolchain-version": expected an exact version such as 24.19.0; got ${show(version)}`]),
    ...(version !== '' && preset.toolchain === undefined
      ? [
          'input "toolchain-version" does not belong to the preset generic, whose command brings its own tools',
        ]
      : []),
  ];
}

/** By its text; where links lead is seen after the checkout. */
function folderFaults(folder: string): readonly string[] {
  const plain = folder !== '' && !/[\p{Cc}\\:]/u.test(folder) && !folder.startsWith('/');
  if (plain && normalize(folder).split('/')[0] !== '..') return [];
  return [`input "working-directory": expected a folder of the repository; got ${show(folder)}`];
}

function globFaults(artifacts: string): readonly string[] {
  const patterns = linesOf(artifacts);
  if (patterns.length === 0) return ['input "artifacts" is needed: globs of what is built'];
  try {
    compileGlobs(patterns, 'artifacts');
    return [];
  } catch (error) {
    if (error instanceof Problem) return [error.message];
    throw error;
  }
}

const isMinutes = (value: InputValue | undefined): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_MINUTES;

function oneOf(name: string, given: string, known: readonly string[]): string {
  return `input "${name}": expected one of ${known.join(', ')}; got ${show(given)}.${didYouMean(given, known)}`;
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function show(value: InputValue | undefined): string {
  return JSON.stringify(plainLine(String(value ?? '')).slice(0, 200));
}
