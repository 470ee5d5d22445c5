// Started by tests: runs `sign` with the inputs given as JSON, in a workspace, until it ends or is ended.
import { join } from 'node:path';
import { exitOf } from '@secure-build/common/core/verdict';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { systemClock } from '@secure-build/common/edges/clock';
import { nodeFiles } from '@secure-build/common/edges/files';
import { fetchHttp } from '@secure-build/common/edges/http';
import { systemRandom } from '@secure-build/common/edges/random';
import { inputs } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { fakePorts } from '../fake-ports.ts';
import { githubContext } from '../github-context.ts';

const [workspace = '', given = '{}'] = process.argv.slice(2);
const { verdict, headline } = await run({
  inputs: readInputs(inputs, new Map(Object.entries<string>(JSON.parse(given))), (name) => name),
  ports: {
    ...fakePorts().ports,
    clock: systemClock,
    files: nodeFiles,
    http: fetchHttp,
    random: systemRandom,
  },
  context: {
    kind: 'workflow',
    workspace,
    defaultEvidencePath: join(workspace, 'evidence'),
    github: githubContext,
  },
});
process.stdout.write(`${headline}\n`);
process.exitCode = exitOf(verdict);
