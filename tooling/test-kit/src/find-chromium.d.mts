/** A Chromium that is on this machine: the one named by CHROMIUM_PATH, or else the first in PATH. */
export function findChromium(): string | undefined;
