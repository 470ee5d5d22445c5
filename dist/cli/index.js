import { start } from '../suite/index.js';
void start('cli');
