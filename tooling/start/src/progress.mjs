/** @typedef {Record<keyof typeof en, string>} Words */

const en = {
  oldNode: 'IZA Regie needs Node.js 20.19 or newer; this is',
  runtime: 'Fetching the pinned Node.js and pnpm (first time only)...',
  runtimeFailed:
    'Fetching the pinned Node.js and pnpm failed. Is there a connection to the npm registry?',
  installing: 'Installing dependencies...',
  installFailed: 'Installing the dependencies failed.',
  waiting: 'Another start is installing in this folder; waiting for it...',
  building: 'Building the three apps...',
  buildFailed: 'Building the apps failed.',
  starting: 'Starting the service...',
};

/** @type {Words} */
const nl = {
  oldNode: 'IZA Regie heeft Node.js 20.19 of nieuwer nodig; dit is',
  runtime: 'De vastgelegde Node.js en pnpm worden opgehaald (alleen de eerste keer)...',
  runtimeFailed: 'Node.js en pnpm konden niet worden opgehaald. Is het npm-register bereikbaar?',
  installing: 'Onderdelen worden geïnstalleerd...',
  installFailed: 'Het installeren van de onderdelen is mislukt.',
  waiting: 'Een andere start is in deze map aan het installeren; even wachten...',
  building: 'De drie apps worden gebouwd...',
  buildFailed: 'Het bouwen van de apps is mislukt.',
  starting: 'De dienst wordt gestart...',
};

const language = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';

/** What is said to the person at the terminal, in Dutch where the terminal is Dutch. */
export const words = /^nl/i.test(language) ? nl : en;

/**
 * One line of progress, on standard error: standard output belongs to the command.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A fault that the reader can act on; shown without a stack trace. */
export class PlainFault extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** @param {() => Promise<void>} work */
export async function withPlainFaults(work) {
  try {
    await work();
  } catch (fault) {
    if (!(fault instanceof PlainFault)) throw fault;
    if (fault.message !== '') say(fault.message);
    process.exitCode = fault.exitCode;
  }
}
