import { runAction } from '@secure-build/common/edges/actions/host';
import { inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';

void runAction<typeof inputs, OutputName>({ name: 'provenance', inputs, load: () => import('./run.ts') });
