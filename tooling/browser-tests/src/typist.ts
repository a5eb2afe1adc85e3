import type { Locator, Page } from 'playwright-core';

/** Somebody with a keyboard and no mouse, whose keystrokes are counted. */
export type Typist = {
  readonly keystrokes: () => number;
  readonly press: (key: string, times?: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Goes to a control with Tab, or back to it with Shift-Tab. @throws when it can't be reached so */
  readonly tabTo: (to: Locator, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
};

const FARTHEST = 150;

export function typist(page: Page): Typist {
  let keystrokes = 0;
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    keystrokes += times;
  };
  const isThere = async (to: Locator) => {
    const [element] = await to.elementHandles();
    return element?.evaluate((control) => control === document.activeElement) ?? false;
  };
  return {
    keystrokes: () => keystrokes,
    press,
    type: async (text) => {
      await page.keyboard.type(text);
      keystrokes += text.length;
    },
    tabTo: async (to, key = 'Tab') => {
      await to.first().waitFor();
      for (let tabs = 0; tabs < FARTHEST; tabs += 1) {
        if (await isThere(to)) return;
        await press(key);
      }
      throw new Error(`${FARTHEST} times ${key} does not lead to ${to}`);
    },
  };
}
