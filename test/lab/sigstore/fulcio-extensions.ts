import { utf8 } from '@secure-build/common/core/bytes';
import type { Extension } from './certificate-extensions.ts';
import { utf8String } from './der-writer.ts';
import type { Claims } from './json-web-token.ts';

const ARC = '1.3.6.1.4.1.57264.1';

/**
 * What Fulcio writes about a run of GitHub Actions (platform §5.3). `.1` to `.6` are raw and deprecated; the
 * others are UTF8Strings. `environment` is the one claim that may be absent.
 *
 * @throws where another claim is absent.
 */
export function githubExtensions(claims: Claims, serverUrl: string): readonly Extension[] {
  const claim = (name: string): string => {
    const value = claims[name];
    if (typeof value !== 'string' || value === '') throw new Error(`token has no claim ${name}`);
    return value;
  };
  const page = (name: string) => `${serverUrl}/${claim(name)}`;
  const run = `${page('repository')}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`;
  const raw = { 1: 'iss', 2: 'event_name', 3: 'sha', 4: 'workflow', 5: 'repository', 6: 'ref' };
  const coded: readonly (readonly [number, string])[] = [
    [8, claim('iss')],
    [9, page('job_workflow_ref')],
    [10, claim('job_workflow_sha')],
    [11, claim('runner_environment')],
    [12, page('repository')],
    [13, claim('sha')],
    [14, claim('ref')],
    [15, claim('repository_id')],
    [16, page('repository_owner')],
    [17, claim('repository_owner_id')],
    [18, page('workflow_ref')],
    [19, claim('workflow_sha')],
    [20, claim('event_name')],
    [21, run],
    [22, claim('repository_visibility')],
    ...(typeof claims.environment === 'string' && claims.environment !== ''
      ? [[23, claims.environment] as const]
      : []),
    [24, claim('sub')],
  ];
  return [
    ...Object.entries(raw).map(([arc, name]) => extension(arc, utf8(claim(name)))),
    ...coded.map(([arc, value]) => extension(arc, utf8String(value))),
  ];
}

/** The SAN of the leaf. */
export function workflowUri(claims: Claims, serverUrl: string): string {
  return `${serverUrl}/${String(claims.job_workflow_ref)}`;
}

function extension(arc: string | number, value: Uint8Array): Extension {
  return { oid: `${ARC}.${arc}`, critical: false, value };
}
