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
