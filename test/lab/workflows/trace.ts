import { byCodeUnits } from '@secure-build/common/core/order';
import { formatPermissions } from './permissions.ts';
import type { JobRecord, ReceivedOutput, RunRecord, StepRecord } from './records.ts';
import type { JobRequest } from './run-services.ts';

/** A value that is longer, or has lines or digests in it, differs from run to run: only that it is there is said. */
const SHOWN_CHARACTERS = 60;
/** More files than this in one folder are one line. */
const SHOWN_FILES = 8;

/** A run as text: the same for the same workflow, whatever ids, digests, times and folders were. */
export function formatTrace(run: RunRecord): string {
  return [
    `workflow ${run.workflow}`,
    `event ${run.eventName} ${run.repository} ${run.ref}`,
    ...(run.attempt === 1 ? [] : [`attempt ${run.attempt}`]),
    ...run.kept.map(({ name, result }) => `keeps ${name} (${result})`),
    ...run.calls.map(
      ({ name, workflow, receives }) => `call ${name} = ${workflow}${receives.map(receivedText).join('')}`,
    ),
    ...run.jobs.flatMap(jobLines),
    `conclusion ${run.conclusion}`,
    '',
  ].join('\n');
}

function jobLines(job: JobRecord): readonly string[] {
  const { runner, labels, receives } = job;
  return [
    '',
    `job ${job.name}`,
    ...(runner === undefined ? [] : [`  machine ${labels.join(', ')} (${runner.groupName})`]),
    `  rights ${formatPermissions(job.permissions)}`,
    `  cache-mode ${job.cacheMode ?? 'not said'}`,
    ...(runner === undefined ? [] : receives.map((received) => ` ${receivedText(received)}`)),
    ...job.steps.flatMap((step) => stepLines(step, '  ')),
    ...[...job.outputs].map(([name, value]) => `  output ${name} ${shown(value)}`),
    ...job.dropped.map((name) => `  output ${name} dropped: it may hold a secret`),
    `  result ${job.result}`,
  ];
}

const receivedText = ({ from, output }: ReceivedOutput): string => ` receives ${output} of ${from}`;

function stepLines(step: StepRecord, indent: string): readonly string[] {
  const { phase, outcome, conclusion } = step;
  const verdict = outcome === conclusion ? outcome : `${outcome}, goes on`;
  const inner = `${indent}  `;
  return [
    `${indent}${phase === 'main' ? 'step' : phase} ${stable(step.name)} · ${step.does} · ${verdict}`,
    ...step.children.flatMap((child) => stepLines(child, inner)),
    ...requestLines(step.requests).map((line) => `${inner}request ${line}`),
    ...fileLines(step.files).map((line) => `${inner}file ${line}`),
    // An empty one is what everybody reads who asks for an output that is not there.
    ...[...step.outputs].flatMap(([name, value]) =>
      value === '' ? [] : [`${inner}output ${name} ${shown(value)}`],
    ),
    ...step.errors.map((error) => `${inner}error ${stable(error.split('\n')[0] ?? '')}`),
    ...step.violations.map((violation) => `${inner}violation ${stable(violation)}`),
  ];
}

function requestLines(requests: readonly JobRequest[]): readonly string[] {
  // By host, and each once: how often a service is asked, and which of two that are asked at once comes first, is
  // no part of what a run is.
  const hosts = [...new Set(requests.map(({ host }) => host))].sort(byCodeUnits);
  return hosts.flatMap((host) => {
    const ofHost = requests.filter((request) => request.host === host);
    return [
      ...new Set(ofHost.map(({ method, path, status }) => `${method} ${host}${stablePath(path)} ${status}`)),
    ];
  });
}

const stablePath = (path: string): string =>
  path
    .split('/')
    .map((part) => (/^\d+$/.test(part) ? ':number' : part))
    .join('/')
    .replace(/[0-9a-f]{64}|[0-9a-f]{40}/g, ':digest')
    .replace(/(tile|entries)\/[x\d/.p]+$/, '$1/:number');

/** Files of one folder are counted where they are many; git's and the package manager's own are not listed. */
function fileLines(files: readonly string[]): readonly string[] {
  const told = files.map((path) => path.replace(/(^|\/)(\.git|node_modules|target)\/.*$/, '$1$2/**'));
  const unique = [...new Set(told)].map(stableName);
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  return [...new Set(unique.map(folderOf))].flatMap((folder) => {
    const paths = unique.filter((path) => folderOf(path) === folder);
    return paths.length > SHOWN_FILES ? [`${folder}**`] : paths;
  });
}

const stableName = (path: string): string => path.replace(/[0-9a-f]{16,64}/g, ':hex');

function shown(value: string): string {
  const isPlain = value.length <= SHOWN_CHARACTERS && !value.includes('\n') && stable(value) === value;
  return isPlain ? JSON.stringify(value) : '(given)';
}

/** Text with what differs from run to run replaced. */
const stable = (text: string): string =>
  text
    .replace(/[0-9a-f]{64}|[0-9a-f]{40}/g, ':digest')
    .replace(/\/[^\s'"]*\/workflow-job-[A-Za-z0-9]+/g, ':job')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':uuid')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, ':time')
    // Roots of the lab are of the day.
    .replace(/\b\d{4}-\d\d-\d\d\b/g, ':date')
    .replace(/\b\d{6,}\b/g, ':number');
