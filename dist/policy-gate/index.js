import { start } from '../suite/index.js';
void start('policy-gate');
