import { notFound, type ServiceAnswer, type ServiceRequest } from '../sigstore/service.ts';

export interface Route {
  readonly method: string;
  /** Against the decoded path, whole; named groups are given to `answer`. */
  readonly path: RegExp;
  answer(request: ServiceRequest, names: Readonly<Record<string, string>>): ServiceAnswer;
}

/** The first route that fits; 404 as GitHub words it where none does. */
export function answerBy(routes: readonly Route[], request: ServiceRequest): ServiceAnswer {
  for (const route of routes) {
    const groups = route.method === request.method ? route.path.exec(request.path)?.groups : undefined;
    if (groups !== undefined) return route.answer(request, groups);
    if (route.method === request.method && route.path.test(request.path)) return route.answer(request, {});
  }
  return notFound();
}

/** One page of a list and the `Link` to the next one: by number, or by a cursor as attestations have it. */
export function pageOf<T>(
  items: readonly T[],
  { query, path }: ServiceRequest,
  {
    origin,
    most,
    by = 'page',
  }: { readonly origin: string; readonly most: number; readonly by?: 'page' | 'after' },
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(Number(query.get('per_page') ?? '30'), most);
  const start =
    by === 'after' ? Number(query.get('after') ?? '0') : (Number(query.get('page') ?? '1') - 1) * size;
  const next = new URLSearchParams(query);
  next.set(by, String(by === 'after' ? start + size : start / size + 2));
  const link = `<${origin}${path}?${next}>; rel="next"`;
  return {
    items: items.slice(start, start + size),
    headers: start + size < items.length ? { link } : {},
  };
}
