import { formatPermissions } from './permissions.ts';
import type { JobRecord, ReceivedOutput, RunRecord } from './records.ts';

/**
 * The jobs of a run as a Mermaid flowchart: one box for each machine with its rights, one frame for each called
 * workflow, and an arrow for all that crosses from one to another. For the documentation: what it shows has run.
 */
export function formatDiagram({ jobs, calls }: RunRecord): string {
  const names = [...calls, ...jobs].map(({ name }) => name);
  const nodeOf = (name: string) => `n${names.indexOf(name) + 1}`;
  const box = ({ name, permissions }: JobRecord, prefix: string) => {
    const rights = entities(formatPermissions(permissions)).replaceAll(' ', '<br>');
    return `${nodeOf(name)}["${entities(name.slice(prefix.length))}<br>${rights}"]`;
  };
  const free = jobs.filter((job) => callOf(job, calls) === undefined);
  return [
    'flowchart LR',
    ...calls.flatMap(({ name }) => [
      `  subgraph ${nodeOf(name)}["${entities(name)}"]`,
      ...jobs.filter((job) => callOf(job, calls) === name).map((job) => `    ${box(job, `${name} / `)}`),
      '  end',
    ]),
    ...free.map((job) => `  ${box(job, '')}`),
    ...[...calls, ...jobs].flatMap(({ name, receives }) =>
      sendersOf(receives).map(
        ({ from, outputs }) => `  ${nodeOf(from)} -- "${entities(outputs.join(', '))}" --> ${nodeOf(name)}`,
      ),
    ),
    // A job with an identity has a thick frame.
    ...jobs
      .filter(({ permissions }) => permissions.has('id-token'))
      .map(({ name }) => `  style ${nodeOf(name)} stroke-width:3px`),
    '',
  ].join('\n');
}

/** The innermost call that a job belongs to. */
function callOf({ name }: JobRecord, calls: RunRecord['calls']): string | undefined {
  const around = calls.filter((call) => name.startsWith(`${call.name} / `)).map((call) => call.name);
  return around.sort((a, b) => b.length - a.length)[0];
}

function sendersOf(
  receives: readonly ReceivedOutput[],
): readonly { readonly from: string; readonly outputs: readonly string[] }[] {
  const senders = [...new Set(receives.map(({ from }) => from))];
  return senders.map((sender) => ({
    from: sender,
    outputs: receives.filter(({ from }) => from === sender).map(({ output }) => output),
  }));
}

/** As an entity of Mermaid. */
const entities = (text: string): string => text.replace(/[&<>"#]/g, (sign) => `#${sign.codePointAt(0)};`);
