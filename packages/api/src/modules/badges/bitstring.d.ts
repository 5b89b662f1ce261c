/** The part of the library that a test reads a status list with; it brings no types. */
declare module '@digitalbazaar/bitstring' {
  export class Bitstring {
    static decodeBits(options: { encoded: string }): Promise<Uint8Array>
    constructor(options: { buffer: Uint8Array })
    get(position: number): boolean
  }
}
