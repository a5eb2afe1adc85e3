import { addGrant, addPerson, disablePerson, listPeople, withdrawGrant } from '@iza/db/people';
import { createSignInLink } from '@iza/db/session';
import { grantSchema } from '@iza/domain/access';
import { personIdSchema, type PersonId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../new-id.ts';
import { cookieOf, testService, type TestService } from '../testing/test-service.ts';

let service: TestService;
let live: TestService;
beforeAll(async () => {
  service = await testService();
  live = await testService('production');
});
afterAll(async () => {
  await service.stop();
  await live.stop();
});

const current = (at: TestService, cookie: string) =>
  fetch(`${at.address}/trpc/session.current`, { headers: { cookie } });

async function anInvitedPerson(name: string): Promise<{ person: PersonId; link: string }> {
  const person = personIdSchema.parse(newId());
  const token = await live.database.asOperator(async (tx) => {
    await addPerson(tx, { id: person, name, email: `${person}@example.nl` });
    const grant = {
      id: newId(),
      person,
      party: 'isala',
      role: 'roaz-chair',
      region: 'roaz-zwolle',
      validity: { from: '2023-01-01' },
    };
    await addGrant(tx, grantSchema.parse(grant));
    return createSignInLink(tx, person, 10);
  });
  return { person, link: `/sign-in/${token}` };
}

describe('a demonstration lets one log in as its persons', () => {
  test('the cookie is out of reach for scripts and other sites', async () => {
    const [person] = await service.database.asOperator(listPeople);
    const body = new URLSearchParams({ person: person!.id, app: 'monitor' }).toString();
    const answer = await service.post('/login/demonstration', body, {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/monitor/');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^iza_session=[\w-]{40,}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('each login is a new session, and ends the one the browser had', async () => {
    const first = await service.as('Voorzitter ROAZ Zwolle');
    const [person] = await service.database.asOperator(listPeople);
    const headers = { 'content-type': 'application/json', cookie: first.cookie };
    const second = cookieOf(
      await service.post('/login/demonstration', JSON.stringify({ person: person!.id }), headers),
    );
    expect(second).not.toBe(first.cookie);
    expect((await current(service, first.cookie)).status).toBe(401);
    expect((await current(service, second)).status).toBe(200);
  });

  test('after logging out the cookie opens nothing', async () => {
    const { cookie } = await service.as('Regiomanager Menzis');
    const answer = await service.post('/logout', '', { cookie });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await current(service, cookie)).status).toBe(401);
  });

  test('who logs in sees the apps of his roles on the first page', async () => {
    const { cookie } = await service.as('Programmateam VWS');
    const page = await (await fetch(service.address, { headers: { cookie } })).text();
    expect(page).toContain('U bent ingelogd als Programmateam VWS');
    expect(page).toContain('<a class="app" href="/monitor/">');
    expect(page).not.toContain('<a class="app" href="/roaz/"');
  });

  test('a made-up person is refused', async () => {
    for (const person of [newId(), 'x', '']) {
      const answer = await service.post('/login/demonstration', JSON.stringify({ person }), {
        'content-type': 'application/json',
      });
      expect(answer.status).toBe(400);
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });
});

describe('an installation for real use admits invited people only', () => {
  test('there is no choice of persons, and no way to log in as one', async () => {
    const page = await (await fetch(live.address)).text();
    expect(page).not.toContain('Demonstratie');
    expect(page).toContain('Log in met de link');
    const { person } = await anInvitedPerson('Iemand');
    const answer = await live.post('/login/demonstration', JSON.stringify({ person }), {
      'content-type': 'application/json',
    });
    expect(answer.status).toBe(404);
  });

  test('a sign-in link works once: looking at it uses nothing up, pressing the button does', async () => {
    const { link } = await anInvitedPerson('Nieuwe Voorzitter');
    for (let looked = 0; looked < 3; looked += 1) {
      const page = await fetch(live.address + link);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(`<form method="post" action="${link}">`);
    }
    const pressed = await live.post(link, '');
    expect(pressed.status).toBe(303);
    // Who has work in one app alone lands there.
    expect(pressed.headers.get('location')).toBe('/roaz/');
    const session = await current(live, cookieOf(pressed));
    expect(await session.json()).toMatchObject({
      result: {
        data: {
          person: { name: 'Nieuwe Voorzitter' },
          acting: { role: 'roaz-chair' },
          demonstration: false,
        },
      },
    });
    const again = await live.post(link, '');
    expect(again.status).toBe(410);
    expect(again.headers.get('set-cookie')).toBeNull();
  });

  test('pressed twice at once, it lets one in', async () => {
    const { link } = await anInvitedPerson('Dubbelklikker');
    const answers = await Promise.all([1, 2, 3, 4].map(() => live.post(link, '')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410, 410, 410]);
  });

  test('an address that was made up gives nothing away', async () => {
    expect((await live.post(`/sign-in/${'x'.repeat(43)}`, '')).status).toBe(410);
    expect((await fetch(`${live.address}/sign-in/../../etc/passwd`)).status).toBe(404);
  });

  test('a right that was withdrawn, and a person who was disabled, count from the next request', async () => {
    const { person, link } = await anInvitedPerson('Vertrekker');
    const cookie = cookieOf(await live.post(link, ''));
    expect((await current(live, cookie)).status).toBe(200);
    const grants = (await live.database.asOperator(listPeople)).find(
      ({ id }) => id === person,
    )!.grants;
    await live.database.asOperator((tx) => withdrawGrant(tx, grants[0]!.id));
    expect((await current(live, cookie)).status).toBe(401);
    const other = await anInvitedPerson('Uitgeschakelde');
    const otherCookie = cookieOf(await live.post(other.link, ''));
    expect((await current(live, otherCookie)).status).toBe(200);
    await live.database.asOperator((tx) => disablePerson(tx, other.person));
    expect((await current(live, otherCookie)).status).toBe(401);
  });
});

describe('whoever was sent a link to a page', () => {
  const page = '/roaz/plan/1?a=b&c=d#e';
  const asked = `/?${new URLSearchParams({ naar: page })}`;
  const escaped = page.replaceAll('&', '&amp;');
  const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
  const JSON_BODY = { 'content-type': 'application/json' };

  test('comes to it by logging in as a person of the demonstration, in either language', async () => {
    const html = await (await fetch(service.address + asked)).text();
    expect(html).toContain(`<input type="hidden" name="naar" value="${escaped}">`);
    const english = /hreflang="en"/.test(html) && /href="([^"]*lang=en)"/.exec(html)?.[1];
    const other = await fetch(service.address + String(english).replaceAll('&amp;', '&'));
    expect(await other.text()).toContain(`name="naar" value="${escaped}"`);
    const [person] = await service.database.asOperator(listPeople);
    const fields = { person: person!.id, app: 'monitor', naar: page };
    const bodies = [
      [new URLSearchParams(fields).toString(), FORM] as const,
      [JSON.stringify(fields), JSON_BODY] as const,
    ];
    for (const [body, headers] of bodies) {
      const answer = await service.post('/login/demonstration', body, headers);
      expect(answer.headers.get('location')).toBe(page);
    }
  });

  test('is led on to it when logged in already', async () => {
    const { cookie } = await service.as('Programmateam VWS');
    const html = await (await fetch(service.address + asked, { headers: { cookie } })).text();
    expect(html).toContain(`<a href="${escaped}">Verder naar de pagina waar u was</a>`);
  });

  test('comes to it with a sign-in link that names it', async () => {
    const { link } = await anInvitedPerson('Geadresseerde');
    const address = `${link}?${new URLSearchParams({ naar: page })}`;
    const html = await (await fetch(live.address + address)).text();
    const action = /action="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');
    expect(action).toBe(address);
    expect((await live.post(action, '')).headers.get('location')).toBe(page);
  });

  test('comes to it with a sign-in link from the mail, after the start page sent there for one', async () => {
    const { link } = await anInvitedPerson('Mailer');
    const kept = (await fetch(live.address + asked)).headers.get('set-cookie')!;
    expect(kept).toMatch(
      /^iza_naar=[^;]+; Path=\/sign-in\/; HttpOnly; SameSite=Lax; Max-Age=3600$/,
    );
    const answer = await live.post(link, '', { cookie: kept.split(';', 1)[0]! });
    expect(answer.headers.get('location')).toBe(page);
    expect(answer.headers.getSetCookie().at(-1)).toMatch(/^iza_naar=;.*Max-Age=0/);
  });

  test.each([
    '//elders.example/',
    '/\\elders.example',
    'https://elders.example/',
    '/\t/elders.example',
  ])('is not led to another site by %j', async (elsewhere) => {
    const query = new URLSearchParams({ naar: elsewhere });
    const [person] = await service.database.asOperator(listPeople);
    const fields = { person: person!.id, app: 'monitor', naar: elsewhere };
    const body = JSON.stringify(fields);
    const login = await service.post('/login/demonstration', body, JSON_BODY);
    expect(login.headers.get('location')).toBe('/monitor/');
    const html = await (await fetch(`${service.address}/?${query}`)).text();
    expect(html).not.toContain('elders');
    const { link } = await anInvitedPerson('Gelokte');
    const cookie = `iza_naar=${encodeURIComponent(elsewhere)}`;
    const pressed = await live.post(`${link}?${query}`, '', { cookie });
    expect(pressed.headers.get('location')).toBe('/roaz/');
    const start = await fetch(`${live.address}/?${query}`);
    expect(start.headers.get('set-cookie')).toBeNull();
  });
});

describe('a person acts in one capacity at a time', () => {
  test('which the person chooses among the grants that hold, and no other', async () => {
    const chair = await service.as('Voorzitter ROAZ Zwolle');
    const { acting } = await chair.api.session.current.query();
    expect(
      await chair.api.session.act.mutate({ party: acting.party, role: 'roaz-chair' }),
    ).toMatchObject({ acting });
    await expect(
      chair.api.session.act.mutate({ party: acting.party, role: 'vws-programme' }),
    ).rejects.toMatchObject({
      data: { code: 'FORBIDDEN' },
    });
    expect((await chair.api.session.current.query()).acting).toEqual(acting);
  });
});
