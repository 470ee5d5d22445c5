/** The one version of the whole repository; `test/toolchain.test.ts` compares it with `package.json`. */
export const suiteVersion = '0.1.0';
