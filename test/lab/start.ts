/**
 * Starts the Sigstore lab on free ports of this machine and keeps it until it is interrupted.
 *   node test/lab/start.ts [--instance public-good|github] [--folder DIR]
 * Files for clients are written to the folder; what to set is printed.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { githubInstance, publicGood } from './sigstore/instances.ts';
import { REQUEST_TOKEN, startLab } from './sigstore/lab.ts';

const instances = new Map([
  ['public-good', publicGood],
  ['github', githubInstance],
]);

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { instance: { type: 'string', default: 'public-good' }, folder: { type: 'string' } },
  });
  const instance = instances.get(values.instance);
  if (instance === undefined) throw new Error(`--instance: expected ${[...instances.keys()].join(' or ')}`);
  const folder = resolve(values.folder ?? (await mkdtemp(join(tmpdir(), 'sigstore-lab-'))));
  await mkdir(folder, { recursive: true });

  const lab = await startLab({ instance });
  const files = {
    'trusted_root.json': lab.trustedRootBytes,
    'signing_config.json': JSON.stringify(lab.signingConfig(), null, 2),
    'tuf-root.json': lab.tufRoot,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);

  const { endpoints } = lab;
  const lines = {
    'trusted root': join(folder, 'trusted_root.json'),
    'signing config': join(folder, 'signing_config.json'),
    'TUF root': join(folder, 'tuf-root.json'),
    Fulcio: endpoints.fulcio,
    'Rekor v1': endpoints.rekorV1 ?? 'none',
    'Rekor v2': endpoints.rekorV2.map(({ url }) => url).join(' ') || 'none',
    timestamps: `${endpoints.timestamp}/api/v1/timestamp`,
    'TUF mirror': endpoints.tuf,
    'CT log': endpoints.ctLog ?? 'none',
  };
  for (const [name, value] of Object.entries(lines)) console.log(`${name.padEnd(16)}${value}`);
  console.log(`\nFor a client that asks for tokens as in GitHub Actions:
export ACTIONS_ID_TOKEN_REQUEST_URL='${endpoints.tokenRequest}'
export ACTIONS_ID_TOKEN_REQUEST_TOKEN='${REQUEST_TOKEN}'
\nThe lab runs until it is interrupted.`);
  process.once('SIGINT', () => void lab.stop());
  process.once('SIGTERM', () => void lab.stop());
}

await start();
