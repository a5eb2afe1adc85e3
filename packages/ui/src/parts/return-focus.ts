/** @returns brings the keyboard back to where it was, unless somebody moved it on since or that place is gone */
export function rememberFocus(): () => void {
  const before = document.activeElement;
  return () => {
    const now = document.activeElement;
    const isNowhere = now === null || now === document.body;
    if (isNowhere && before instanceof HTMLElement && before.isConnected) before.focus();
  };
}
