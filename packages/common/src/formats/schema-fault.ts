/** Where a document breaks its published schema. */
export interface SchemaFault {
  /** RFC 6901. */
  readonly pointer: string;
  readonly message: string;
}

interface CompiledSchema {
  (document: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

/** The first fault that a compiled schema finds; of alternatives that all fail it is the deepest. */
export function schemaFault(validate: CompiledSchema, document: unknown): SchemaFault | undefined {
  if (validate(document)) return undefined;
  const [first, ...others] = validate.errors ?? [];
  const deepest = others.reduce(
    (best, error) => ((error.instancePath.length ?? 0) > (best?.instancePath.length ?? 0) ? error : best),
    first,
  );
  return { pointer: deepest?.instancePath ?? '', message: deepest?.message ?? 'does not match the schema' };
}
