import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptWayBack, wayBack, wayBackCookie, withWayBack } from './way-back.ts';

const OURS = 'https://iza.example.nl';

describe('the page to come back to', () => {
  test.each([
    ['/roaz/plan/1?item=2#3', '/roaz/plan/1?item=2#3'],
    ['/monitor/regio/zeeland?naam=Súdwest', '/monitor/regio/zeeland?naam=S%C3%BAdwest'],
    ['/roaz/../regio/', '/regio/'],
  ])('%s lies on this site', (text, there) => {
    expect(wayBack(text)).toBe(there);
  });

  test.each([
    'https://elders.example/roaz/',
    '//elders.example',
    '///elders.example',
    '/\\elders.example',
    '\\\\elders.example',
    '/roaz\\..\\..',
    '/\t/elders.example',
    '/\n/elders.example',
    '/.//elders.example',
    '/roaz/..//elders.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'roaz/',
    ' /roaz/',
    '@elders.example',
    '',
    `/${'x'.repeat(2000)}`,
  ])('%j leads nowhere', (text) => {
    expect(wayBack(text)).toBeUndefined();
  });

  test('never leads to another site, whatever is asked for', () => {
    const sign = fc.constantFrom('/', '\\', '.', '?', '#', '@', ':', '\t', '%2f', '%5c', 'a', 'é');
    const text = fc.oneof(
      fc.array(sign, { maxLength: 8 }).map((all) => all.join('')),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(text, (made) => {
        const there = wayBack(`/${made}`);
        if (there === undefined) return;
        expect(new URL(there, OURS).origin).toBe(OURS);
        expect(there).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
        expect(wayBack(there)).toBe(there);
      }),
      { numRuns: 500 },
    );
  });

  test('survives an address and a cookie', () => {
    const there = '/roaz/plan/1?a=b&c=d;e#f';
    const inAddress = new URL(withWayBack('/', there), OURS).searchParams.get('naar');
    expect(wayBack(inAddress)).toBe(there);
    const cookie = `iza_session=x; ${wayBackCookie(there, true).split(';', 1)[0]}`;
    expect(keptWayBack(new Request(OURS, { headers: { cookie } }))).toBe(there);
  });

  test('is forgotten when what the browser kept is damaged', () => {
    for (const kept of ['%', '%2F%2Felders.example', '']) {
      const request = new Request(OURS, { headers: { cookie: `iza_naar=${kept}` } });
      expect(keptWayBack(request)).toBeUndefined();
    }
  });
});
