import { Problem } from '@secure-build/common/core/problem';
import type { RunContext } from '@secure-build/common/domain/run-context';
import type { Party } from '@secure-build/common/formats/cyclonedx/document';

/** `Name <e-mail or URL>` or a name alone; by default the owner of the repository of the workflow. */
export function readAuthor(given: string | undefined, context: RunContext): Party | undefined {
  if (given !== undefined) return parseAuthor(given);
  if (context.kind !== 'workflow') return undefined;
  const { serverUrl, repository } = context.github;
  const [owner] = repository.split('/');
  return owner === undefined ? undefined : { name: owner, url: `${serverUrl}/${owner}` };
}

function parseAuthor(given: string): Party {
  const [, name, contact] = /^([^<>]+?)\s*(?:<([^<>\s]+)>)?$/.exec(given.trim()) ?? [];
  if (name === undefined) return refuse(given);
  if (contact === undefined) return { name };
  const url = URL.canParse(contact) ? new URL(contact) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return { name, url: url.href };
  return /^[^@\s]+@[^@\s]+$/.test(contact) ? { name, email: contact } : refuse(given);
}

function refuse(given: string): never {
  const shown = JSON.stringify(given.slice(0, 100));
  throw new Problem('input/invalid', `input "author": expected "Name <e-mail or URL>"; got ${shown}`);
}
