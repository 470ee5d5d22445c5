import { resolve } from 'node:path';
import { callRuntime, extractZip, fail, input, setOutput } from '../toolkit.mjs';

const folder = resolve(process.env.GITHUB_WORKSPACE, input('path'));
const ids = input('artifact-ids')
  .split(',')
  .map((id) => id.trim())
  .filter((id) => id !== '');
const { answer } = await callRuntime('ArtifactService', 'ListArtifacts', {});
const wanted = answer.artifacts.filter(({ name, database_id }) =>
  ids.length > 0 ? ids.includes(database_id) : input('name') === '' || name === input('name'),
);
if (wanted.length === 0) fail(`no artifact ${input('name') || ids.join(', ')} in this run`);
for (const { name } of wanted) {
  const { answer: found } = await callRuntime('ArtifactService', 'GetSignedArtifactURL', { name });
  const response = await fetch(found.signed_url);
  if (response.status !== 200) fail(`artifact "${name}": download ${response.status}`);
  const isOne = ids.length > 0 ? ids.length === 1 : input('name') !== '';
  extractZip(Buffer.from(await response.arrayBuffer()), isOne ? folder : resolve(folder, name));
}
setOutput('download-path', folder);
