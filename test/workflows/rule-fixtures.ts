import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseWorkflowFile, type WorkflowFile } from './workflow-file.ts';

export interface RuleFixture {
  readonly file: WorkflowFile;
  /** `LINE: MESSAGE` of each finding, from the comments `# refused at line LINE: MESSAGE`. */
  readonly refusals: readonly string[];
}

const folder = fileURLToPath(new URL('../fixtures/workflows/rules/', import.meta.url));

/** Folders of rules that have fixtures. */
export function rulesWithFixtures(): readonly string[] {
  return readdirSync(folder).sort();
}

/** Files of a rule that begin with `good-` or `bad-`; one that ends in `.action.yml` stands for an `action.yml`. */
export function readRuleFixtures(rule: string, kind: 'good' | 'bad'): readonly RuleFixture[] {
  return readdirSync(`${folder}${rule}`)
    .filter((name) => name.startsWith(`${kind}-`))
    .map((name) => {
      const text = readFileSync(`${folder}${rule}/${name}`, 'utf8');
      const path = `test/fixtures/workflows/rules/${rule}/${name.replace(/\.action\.yml$/, '/action.yml')}`;
      const refusals = [...text.matchAll(/^# refused at line (\d+): (.+)$/gm)];
      return {
        file: parseWorkflowFile(path, text),
        refusals: refusals.map(([, line, message]) => `${line}: ${message}`),
      };
    });
}
