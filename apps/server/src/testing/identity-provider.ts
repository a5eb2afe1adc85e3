import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type JWK } from 'oidc-provider';
import { ProviderMemory } from './provider-memory.ts';

/** Someone with an account at the provider. */
type Account = {
  readonly subject: string;
  readonly email?: string;
  readonly verified?: boolean;
};

export type TestIdentityProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who sits at the keyboard when the provider asks who it is; `null`: someone who breaks off. */
  atKeyboard: Account | null;
  /** Makes the service known, by the address that people are sent back to. */
  readonly know: (backTo: string) => void;
  readonly stop: () => Promise<void>;
};

const CLIENT = { clientId: 'iza-regie', clientSecret: 'a-secret-of-this-test-alone' };

const HOUR_S = 3600;

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' } as JWK;
}

/** Starts a real identity provider, at which people log in by sitting at the keyboard. */
export async function testIdentityProvider(): Promise<TestIdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const accounts = new Map<string, Account>();
  const providerFor = (backTo: string) =>
    new Provider(issuer, {
      adapter: () => new ProviderMemory(),
      jwks: { keys: [signingKey()] },
      ttl: {
        Interaction: HOUR_S,
        Grant: HOUR_S,
        Session: HOUR_S,
        AccessToken: HOUR_S,
        IdToken: HOUR_S,
      },
      clients: [
        {
          client_id: CLIENT.clientId,
          client_secret: CLIENT.clientSecret,
          redirect_uris: [backTo],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      features: { devInteractions: { enabled: false } },
      cookies: { keys: ['of this test'] },
      pkce: { required: () => true },
      interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
      findAccount: (_ctx, sub) => {
        const account = accounts.get(sub);
        const { email, verified = true } = account ?? {};
        return {
          accountId: sub,
          claims: () => ({ sub, ...(email && { email, email_verified: verified }) }),
        };
      },
      loadExistingGrant: async ({ oidc }) => {
        const given = oidc.session?.grantIdFor(CLIENT.clientId);
        if (given) return oidc.provider.Grant.find(given);
        const grant = new oidc.provider.Grant({
          clientId: CLIENT.clientId,
          accountId: oidc.session?.accountId ?? '',
        });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    });
  let provider: Provider | undefined;
  const running: TestIdentityProvider = {
    issuer,
    ...CLIENT,
    atKeyboard: null,
    know: (backTo) => {
      provider = providerFor(backTo);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/'))
      return void provider?.callback()(request, response);
    const who = running.atKeyboard;
    if (who) accounts.set(who.subject, who);
    return void provider?.interactionFinished(
      request,
      response,
      who ? { login: { accountId: who.subject } } : { error: 'access_denied' },
    );
  });
  return running;
}
