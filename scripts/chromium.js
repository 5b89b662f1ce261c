import { existsSync } from 'node:fs';
const places = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** The browser of the widget and end-to-end tests. @throws Error that says how to get one */
export function findChromium() {
    const found = places.find((path) => path !== undefined && existsSync(path));
    if (found !== undefined)
        return found;
    throw new Error('No Chromium found. On Debian: apt-get install chromium. Elsewhere set CHROMIUM_PATH to Chrome or Chromium.');
}
//# sourceMappingURL=chromium.js.map