/** Id of the one place on the page where what happened is said to who does not see it. */
export const ANNOUNCER_ID = 'plan-said';

/** Says something that is to be seen on the page anyway. */
export function announce(words: string): void {
  const place = document.getElementById(ANNOUNCER_ID);
  if (place) place.textContent = words;
}
