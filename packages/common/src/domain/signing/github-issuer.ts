const SLUG = /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[A-Za-z0-9-]+)?$/;
const TENANT = /^https:\/\/token\.actions\.([a-z0-9-]+)\.ghe\.com$/;
const SERVER = /^(https:\/\/[a-z0-9.-]+(?::\d{1,5})?)\/_services\/token$/;

/**
 * The GitHub behind an issuer of job tokens (platform specification, 5.2): what addresses in certificates begin
 * with. `undefined` for anybody else. Whether the issuer is an expected one is not asked here.
 */
export function githubServerOf(issuer: string): string | undefined {
  if (SLUG.test(issuer)) return 'https://github.com';
  const tenant = TENANT.exec(issuer)?.[1];
  return tenant === undefined ? SERVER.exec(issuer)?.[1] : `https://${tenant}.ghe.com`;
}

export function isGithubIssuer(issuer: string): boolean {
  return githubServerOf(issuer) !== undefined;
}
