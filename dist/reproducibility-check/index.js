import { start } from '../suite/index.js';
void start('reproducibility-check');
