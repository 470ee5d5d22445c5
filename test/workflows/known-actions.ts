/** Actions of others whose inputs are data: none of them is run. Another one is a question for the review. */
export const knownActions = [
  'actions/checkout',
  'actions/setup-node',
  'actions/setup-go',
  'actions/setup-python',
  'actions/setup-java',
  'actions/upload-artifact',
] as const;

/** @param uses as written: `OWNER/REPO@REF` */
export function isKnownAction(uses: string): boolean {
  const [name = ''] = uses.toLowerCase().split('@');
  return (knownActions as readonly string[]).includes(name);
}
