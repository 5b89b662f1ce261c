/** A TCP port on loopback that nobody listens on now. */
export declare function freePort(): Promise<number>;
