/** The browser of the widget and end-to-end tests. @throws Error that says how to get one */
export declare function findChromium(): string;
