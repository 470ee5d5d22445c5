// Started by tests: write-evidence.ts FOLDER NAME COUNT writes COUNT entries, one at a time.
import { utf8 } from '@secure-build/common/core/bytes';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { nodeFiles } from '@secure-build/common/edges/files';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const evidence = openEvidence(nodeFiles, folder, { action: name, version: '0', distDigest: 'source' });
for (let index = 0; index < Number(count); index += 1) {
  await evidence.write([
    {
      name: `reports/${name}-${index}.json`,
      kind: 'report',
      bytes: utf8(`{"n":${index}}`),
      mediaType: 'application/json',
    },
  ]);
}
