import { addGrant, addPerson, disablePerson } from '@iza/db/people';
import { bindIdentity, unbindIdentities } from '@iza/db/session';
import { grantSchema } from '@iza/domain/access';
import { personIdSchema, type PersonId } from '@iza/domain/values';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../new-id.ts';
import { Browser } from '../testing/browser.ts';
import { testIdentityProvider, type TestIdentityProvider } from '../testing/identity-provider.ts';
import { testService, type TestService } from '../testing/test-service.ts';

let provider: TestIdentityProvider;
let live: TestService;
let browser: Browser;

beforeAll(async () => {
  provider = await testIdentityProvider();
  const { issuer, clientId, clientSecret } = provider;
  const identityProvider = { issuer, clientId, clientSecret, name: 'Zorgaccount' };
  live = await testService('production', { identityProvider });
  provider.know(`${live.address}/login/account/terug`);
});
afterAll(async () => {
  await live.stop();
  await provider.stop();
});
beforeEach(() => {
  browser = new Browser();
  provider.atKeyboard = null;
});

const begin = (path = '') => `${live.address}/login/account${path}`;
const isBack = ({ pathname }: URL) => pathname === '/login/account/terug';

async function anAdmittedPerson(): Promise<{ person: PersonId; email: string }> {
  const person = personIdSchema.parse(newId());
  const email = `${person}@example.nl`;
  const grant = grantSchema.parse({
    id: newId(),
    person,
    party: 'isala',
    role: 'roaz-chair',
    region: 'roaz-zwolle',
    validity: { from: '2023-01-01' },
  });
  await live.database.asOperator(async (tx) => {
    await addPerson(tx, { id: person, name: 'Inkoper', email });
    await addGrant(tx, grant);
  });
  return { person, email };
}

async function isLoggedIn(): Promise<boolean> {
  const page = await (await browser.ask(live.address)).text();
  return page.includes('U bent ingelogd als Inkoper');
}

const told = async (answer: Response | undefined) => (await answer?.text()) ?? '';

describe('with an account at the identity provider', () => {
  test('the first page leads there, and keeps the page that one came for', async () => {
    const page = await told(await browser.ask(`${live.address}/?naar=/roaz/plan/1`));
    expect(page).toContain('Inloggen met Zorgaccount');
    expect(page).toContain('href="/login/account?naar=%2Froaz%2Fplan%2F1"');
  });

  test('whoever was admitted with a verified address logs in, and comes where he was going', async () => {
    const { email } = await anAdmittedPerson();
    provider.atKeyboard = { subject: newId(), email: email.toUpperCase() };
    const { at } = await browser.open(begin('?naar=/roaz/plan/1'), (url) =>
      url.pathname.startsWith('/roaz/'),
    );
    expect(at.pathname).toBe('/roaz/plan/1');
    expect(await isLoggedIn()).toBe(true);
  });

  test('asks the provider with PKCE, state and nonce, each of them new', async () => {
    const asked = await Promise.all(
      [1, 2].map(async () => new URL((await browser.ask(begin())).headers.get('location')!)),
    );
    const [first, second] = asked.map(({ searchParams }) => Object.fromEntries(searchParams));
    expect(first).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      ui_locales: 'nl',
    });
    for (const secret of ['state', 'nonce', 'code_challenge'] as const) {
      expect(first![secret]!.length).toBeGreaterThan(30);
      expect(first![secret]).not.toBe(second![secret]);
    }
  });

  test('the account stays the way in when the address changes at the provider', async () => {
    const { email } = await anAdmittedPerson();
    const subject = newId();
    provider.atKeyboard = { subject, email };
    await browser.open(begin());
    browser = new Browser();
    provider.atKeyboard = { subject, email: 'other@example.nl' };
    await browser.open(begin());
    expect(await isLoggedIn()).toBe(true);
  });

  test('an address that was given to a new account is no way in', async () => {
    const { email } = await anAdmittedPerson();
    provider.atKeyboard = { subject: newId(), email };
    await browser.open(begin());
    browser = new Browser();
    const subject = newId();
    provider.atKeyboard = { subject, email };
    const { answer } = await browser.open(begin());
    expect(answer?.status).toBe(403);
    expect(await told(answer)).toContain(subject);
    expect(await isLoggedIn()).toBe(false);
  });

  test.each([
    ['an unknown address', { email: 'niemand@example.nl' }],
    ['an address that the provider did not verify', { verified: false }],
    ['no address', { email: '' }],
  ])('%s admits nobody', async (_, account) => {
    const { email } = await anAdmittedPerson();
    provider.atKeyboard = { subject: newId(), email, ...account };
    const { answer } = await browser.open(begin());
    expect(answer?.status).toBe(403);
    expect(await isLoggedIn()).toBe(false);
  });

  test('the operator binds an account without an address, and forgets it again', async () => {
    const { person } = await anAdmittedPerson();
    const other = await anAdmittedPerson();
    const subject = newId();
    const { issuer } = provider;
    const asOperator = live.database.asOperator.bind(live.database);
    expect(await asOperator((tx) => bindIdentity(tx, person, { issuer, subject }))).toBe(true);
    expect(await asOperator((tx) => bindIdentity(tx, other.person, { issuer, subject }))).toBe(
      false,
    );
    provider.atKeyboard = { subject };
    await browser.open(begin());
    expect(await isLoggedIn()).toBe(true);
    expect(await asOperator((tx) => unbindIdentities(tx, person))).toBe(1);
    browser = new Browser();
    expect((await browser.open(begin())).answer?.status).toBe(403);
  });

  test('who was disabled here does not come in, whatever the provider says', async () => {
    const { person, email } = await anAdmittedPerson();
    provider.atKeyboard = { subject: newId(), email };
    await browser.open(begin());
    await live.database.asOperator((tx) => disablePerson(tx, person));
    browser = new Browser();
    expect((await browser.open(begin())).answer?.status).toBe(403);
  });

  test('two tabs may log in at once', async () => {
    const { email } = await anAdmittedPerson();
    provider.atKeyboard = { subject: newId(), email };
    const first = await browser.open(begin('?naar=/roaz/'), isBack);
    const second = await browser.open(begin('?naar=/monitor/'), isBack);
    const answers = [await browser.ask(second.at), await browser.ask(first.at)];
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual(['/monitor/', '/roaz/']);
  });
});

describe('nobody is logged in by an answer', () => {
  async function answerFor(email: string): Promise<URL> {
    provider.atKeyboard = { subject: newId(), email };
    return (await browser.open(begin(), isBack)).at;
  }

  test('that another browser asked for', async () => {
    const { email } = await anAdmittedPerson();
    const answer = await answerFor(email);
    browser = new Browser();
    expect((await browser.ask(answer)).status).toBe(400);
    expect(await isLoggedIn()).toBe(false);
  });

  test('that was used already', async () => {
    const { email } = await anAdmittedPerson();
    const answer = await answerFor(email);
    expect((await browser.ask(answer)).status).toBe(303);
    browser = new Browser();
    expect((await browser.ask(answer)).status).toBe(400);
  });

  test('whose code is another one', async () => {
    const { email } = await anAdmittedPerson();
    const answer = await answerFor(email);
    answer.searchParams.set('code', 'x'.repeat(43));
    expect((await browser.ask(answer)).status).toBe(400);
    expect(await isLoggedIn()).toBe(false);
  });

  test('that comes from another provider', async () => {
    const { email } = await anAdmittedPerson();
    const answer = await answerFor(email);
    answer.searchParams.set('iss', 'https://elders.example');
    expect((await browser.ask(answer)).status).toBe(400);
  });

  test('that says that one broke off', async () => {
    const { answer } = await browser.open(begin());
    expect(answer?.status).toBe(400);
    expect(await told(answer)).toContain('U bent niet ingelogd');
  });

  test.each(['', '?state=x', '?code=x&state=%00', `?state=${'x'.repeat(2000)}`])(
    'that is made up: %s',
    async (query) => {
      expect((await browser.ask(begin(`/terug${query}`))).status).toBe(400);
    },
  );
});

test('where the provider is away, that is told in words, and links still log in', async () => {
  const gone = await testIdentityProvider();
  await gone.stop();
  const { issuer, clientId } = gone;
  const alone = await testService('production', {
    identityProvider: { issuer, clientId, name: 'Zorgaccount' },
  });
  const answer = await browser.ask(`${alone.address}/login/account?lang=en`);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('gives no answer');
  expect((await browser.ask(alone.address)).status).toBe(200);
  await alone.stop();
});

test('an operator who wants everyone to log in there has no links mailed', async () => {
  const { issuer, clientId } = provider;
  const mail = { from: 'iza@example.nl', folder: '/dev/null' };
  const alone = await testService('production', {
    identityProvider: { issuer, clientId, name: 'Zorgaccount' },
    signInLinks: false,
    mail,
  });
  expect(await told(await browser.ask(alone.address))).not.toContain('/login/link');
  const asked = await alone.post('/login/link', 'email=a%40example.nl', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect(asked.status).toBe(404);
  await alone.stop();
});

test('without a provider there is nothing at its addresses', async () => {
  const alone = await testService('production');
  for (const path of ['/login/account', '/login/account/terug?state=x'])
    expect((await browser.ask(alone.address + path)).status).toBe(404);
  expect(await told(await browser.ask(alone.address))).not.toContain('/login/account');
  await alone.stop();
});
