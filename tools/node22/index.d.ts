export declare const node22: string
