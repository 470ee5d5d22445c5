import { createHash } from 'node:crypto';
import { callRuntime, fail, filesBelow, input, readFileSync, setOutput, writeZip } from '../toolkit.mjs';

const name = input('name');
const files = input('path')
  .split('\n')
  .flatMap((path) => filesBelow(path.trim()));
if (files.length === 0 && input('if-no-files-found') === 'error') fail(`no files at ${input('path')}`);

const zip = writeZip(files.map((file) => ({ name: file.name, bytes: readFileSync(file.path) })));
const digest = createHash('sha256').update(zip).digest('hex');
if (input('overwrite') === 'true') await callRuntime('ArtifactService', 'DeleteArtifact', { name });
const { status, answer } = await callRuntime('ArtifactService', 'CreateArtifact', { name, version: 4 });
if (status !== 200) fail(`artifact "${name}": ${answer.msg} (${status})`);
const put = await fetch(answer.signed_upload_url, {
  method: 'PUT',
  headers: { 'x-ms-blob-type': 'BlockBlob' },
  body: zip,
});
if (put.status !== 201) fail(`artifact "${name}": upload ${put.status}`);
const end = await callRuntime('ArtifactService', 'FinalizeArtifact', {
  name,
  size: String(zip.length),
  hash: `sha256:${digest}`,
});
if (end.status !== 200) fail(`artifact "${name}": ${end.answer.msg} (${end.status})`);
setOutput('artifact-id', end.answer.artifact_id);
setOutput('artifact-digest', digest);
setOutput(
  'artifact-url',
  `https://github.com/${process.env.GITHUB_REPOSITORY}/actions/runs/${process.env.GITHUB_RUN_ID}/artifacts/${end.answer.artifact_id}`,
);
