/**
 * What `buildSLSAProvenancePredicate` of @actions/attest gives, in a closed network whose issuer has the claims.
 *   node actions-attest-predicates.ts MODULE CASES ANSWERS
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A job of which the predicate is asked, as the runner tells it by its environment. */
export interface AskedJob {
  readonly serverUrl: string;
  readonly requestUrl: string;
}

/** As the library returns it. */
export interface AnsweredPredicate {
  readonly type: string;
  readonly params: unknown;
}

const [modulePath = '', casesFile = '', answersFile = ''] = process.argv.slice(2);
const { buildSLSAProvenancePredicate } = (await import(pathToFileURL(modulePath).href)) as {
  readonly buildSLSAProvenancePredicate: () => Promise<AnsweredPredicate>;
};
const answers: AnsweredPredicate[] = [];
for (const { serverUrl, requestUrl } of JSON.parse(readFileSync(casesFile, 'utf8')) as AskedJob[]) {
  process.env.GITHUB_SERVER_URL = serverUrl;
  process.env.ACTIONS_ID_TOKEN_REQUEST_URL = requestUrl;
  process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN = 'of-the-lab';
  answers.push(await buildSLSAProvenancePredicate());
}
writeFileSync(answersFile, JSON.stringify(answers));
