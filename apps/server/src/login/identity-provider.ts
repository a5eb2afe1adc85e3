import type { Identity } from '@iza/db/session';
import * as oidc from 'openid-client';
import { isLoopback, type IdentityProviderSettings } from '../env.ts';
import type { Language } from '../pages/language.ts';

const TIMEOUT_S = 8;
const SCOPE = 'openid email';

/** What ties an answer of the provider to the browser that went there; kept by that browser alone. */
export type LoginSecrets = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

export type IdentityProvider = {
  readonly name: string;
  /** Asks the provider about itself. @throws when it gives no answer, or one that does not fit */
  readonly find: () => Promise<void>;
  /** @returns where the browser goes to log in @throws when the provider can't be found */
  readonly begin: (to: {
    back: string;
    language: Language;
  }) => Promise<LoginSecrets & { at: string }>;
  /** Turns the provider's answer into who it vouches for. @throws when the answer is not one to this browser, or the provider fails */
  readonly finish: (answer: URL, secrets: LoginSecrets) => Promise<Identity>;
};

/** A secret goes the way that the provider takes; one that names no way takes the standard's. */
function authentication(secret: string | undefined): oidc.ClientAuth {
  if (secret === undefined) return oidc.None();
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (ways.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

type Claims = Readonly<Record<string, unknown>>;

/** An address counts only where the provider says that it was verified. */
function verifiedEmail({ email, email_verified: verified }: Claims): string | null {
  return typeof email === 'string' && verified === true ? email : null;
}

/** Login at an identity provider: authorization code with PKCE, state and nonce. The provider is asked about itself when it is first needed. */
export function identityProvider(settings: IdentityProviderSettings): IdentityProvider {
  const { issuer, clientId, clientSecret, name } = settings;
  let found: Promise<oidc.Configuration> | undefined;
  const configuration = () => {
    const local = isLoopback(new URL(issuer).hostname);
    found ??= oidc.discovery(new URL(issuer), clientId, {}, authentication(clientSecret), {
      timeout: TIMEOUT_S,
      ...(local && { execute: [oidc.allowInsecureRequests] }),
    });
    return found.catch((error: unknown) => {
      found = undefined;
      throw error;
    });
  };
  return {
    name,
    find: async () => {
      await configuration();
    },
    begin: async ({ back, language }) => {
      const config = await configuration();
      const verifier = oidc.randomPKCECodeVerifier();
      const secrets = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier };
      const at = oidc.buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: SCOPE,
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
      });
      return { ...secrets, at: at.href };
    },
    finish: async (answer, { state, nonce, verifier }) => {
      const config = await configuration();
      const tokens = await oidc.authorizationCodeGrant(config, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('the provider gave no ID token');
      const asks = claims['email'] === undefined && config.serverMetadata().userinfo_endpoint;
      const told: Claims = asks
        ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
        : claims;
      return { issuer: claims.iss, subject: claims.sub, email: verifiedEmail(told) };
    },
  };
}
