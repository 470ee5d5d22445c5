/**
 * The addresses that this product gives to its own kinds of documents. ORG and SUITE are replaced once, when
 * the repository has its public name; nothing else in the sources spells them.
 */
export const suiteUri = 'https://ORG.github.io/SUITE';
export const suiteRepository = 'https://github.com/ORG/SUITE';
/** The number that GitHub gives the repository: it stays when the name changes hands. Replaced like the others. */
export const suiteRepositoryId = 'SUITE-ID';
