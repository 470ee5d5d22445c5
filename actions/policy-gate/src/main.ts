import { runAction } from '@secure-build/common/edges/actions/host';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

void runAction({ name: 'policy-gate', inputs, outputs, load: () => import('./run.ts') });
