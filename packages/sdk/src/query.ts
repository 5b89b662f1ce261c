/** An operation's query. A member may be undefined, as in `{ q: search || undefined }`, and is then not sent. */
export type Query<Operation extends { parameters: { query?: object } }> = OrUndefined<
  NonNullable<Operation['parameters']['query']>
>

type OrUndefined<Members> = { [Name in keyof Members]: Members[Name] | undefined }
