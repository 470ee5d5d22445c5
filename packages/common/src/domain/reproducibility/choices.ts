/** What `require` takes in this version. Apart from `level.ts`, because an action reads its inputs before it loads anything. */
export const requirableLevels = ['byte'] as const;
