/** Whether this is the long run: `npm run interop -- "our workflows"`, once a week as well. */
export const isLongRun = process.env.SECURE_BUILD_LONG === '1';

/** What a test of the judge "properties" says where it is left out. */
export const largeOnly = isLongRun ? false : 'LONG RUN (npm run interop -- properties)';

/** What a test of the long run says where it is left out. */
export const longOnly = isLongRun ? false : 'LONG RUN (npm run interop -- "our workflows")';
