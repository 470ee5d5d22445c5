import { runAction } from '@secure-build/common/edges/actions/host';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

void runAction({ name: 'provenance', inputs, outputs, load: () => import('./run.ts') });
