/** What the stubs share: the runner's protocol, the runtime service, and ZIP files. They run in a job, as JavaScript. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

export const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();

export function setOutput(name, value) {
  appendFileSync(process.env.GITHUB_OUTPUT, `${name}<<LAB_END\n${value}\nLAB_END\n`);
}

export function fail(message) {
  console.log(`::error::${message}`);
  process.exit(1);
}

/** A call of the runtime service, by the token that every action of the job has. */
export async function callRuntime(service, method, body) {
  const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = process.env;
  const [, claims] = ACTIONS_RUNTIME_TOKEN.split('.');
  const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const [, run, job] = scp
    .split(' ')
    .find((scope) => scope.startsWith('Actions.Results:'))
    .split(':');
  const response = await fetch(
    new URL(`twirp/github.actions.results.api.v1.${service}/${method}`, ACTIONS_RESULTS_URL),
    {
      method: 'POST',
      headers: { authorization: `Bearer ${ACTIONS_RUNTIME_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: job, ...body }),
    },
  );
  return { status: response.status, answer: await response.json() };
}

/** As set-up actions do unless they are told not to: asks for what an earlier run has kept. */
export async function askCache(key) {
  const { status, answer } = await callRuntime('CacheService', 'GetCacheEntryDownloadURL', {
    key,
    version: '1',
  });
  console.log(
    status === 200 && answer.ok ? `cache ${key} restored` : `cache ${key} not restored (${status})`,
  );
}

/** Files below a path, names with `/`, sorted. */
export function filesBelow(path) {
  const root = resolve(process.env.GITHUB_WORKSPACE, path);
  if (!existsSync(root)) return [];
  if (!statSync(root).isDirectory()) return [{ name: root.split(sep).at(-1), path: root }];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(root, file).split(sep).join('/'), path: file }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A ZIP of files as they are, without compression. */
export function writeZip(files) {
  let offset = 0;
  const parts = [];
  const directory = [];
  for (const { name, bytes } of files) {
    const text = Buffer.from(name);
    const common = Buffer.alloc(26);
    // Version 2.0, names in UTF-8, stored, 1980-01-01.
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(text.length, 22);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    common.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    directory.push(central, text);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, text, bytes]);
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}

/** Writes what a ZIP holds into a folder. */
export function extractZip(bytes, folder) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((place) =>
      place === 20 ? bytes.readUInt32LE(at + place) : bytes.readUInt16LE(at + place),
    );
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + size);
    const path = resolve(folder, name);
    if (!path.startsWith(`${resolve(folder)}${sep}`)) fail(`the entry "${name}" leads out of the folder`);
    mkdirSync(dirname(path), { recursive: true });
    if (!name.endsWith('/'))
      writeFileSync(path, bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength + extra + comment;
  }
}

export { readFileSync };
