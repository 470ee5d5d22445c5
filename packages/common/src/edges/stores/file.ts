import type { StoreKind } from './store-kind.ts';

/** `file`: the evidence folder, which has every bundle before a store is asked. */
export const fileKind: StoreKind = {
  id: 'file',
  forms: { keep: ['file'], find: [] },
  title: 'Files in a folder',
  why: 'A signature that only a service keeps is lost with one failed request.',
  remedy: 'Nothing to do: it is always on, and always first.',
  lacks: () => undefined,
  open: async () => undefined,
};
