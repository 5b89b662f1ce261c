/** An element directive, which is the only kind our elements use. */
export abstract class Directive {
  abstract update(part: { element: Node }, values: unknown[]): unknown
}

export const directive =
  (Type: new () => Directive) =>
  (...values: unknown[]): object => ({ directive: Type, values })
