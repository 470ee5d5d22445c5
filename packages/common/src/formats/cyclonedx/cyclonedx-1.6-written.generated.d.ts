export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}
declare const validate: ((document: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };
export default validate;
