import { describe, expect, test } from 'vitest';
import { readSettings, WrongSetting } from './env.ts';

describe('settings', () => {
  test('none: a demonstration on this machine only, with the database that comes along', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      mode: 'demonstration',
      trustProxy: false,
    });
    expect(settings.databaseUrl).toBeUndefined();
  });

  test('an empty value is no value', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000 });
  });

  test.each([
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '-1' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x/y' }],
    ['DATABASE_URL', { DATABASE_URL: 'nonsense' }],
    ['DATABASE_SERVER_URL', { DATABASE_SERVER_URL: 'postgres://a:b@c/d' }],
    ['IZA_MODE', { IZA_MODE: 'demo' }],
    ['IZA_PUBLIC_URL', { IZA_PUBLIC_URL: 'iza.example.nl' }],
    ['IZA_PUBLIC_URL', { HOST: '0.0.0.0', IZA_MODE: 'production' }],
    ['IZA_SECURITY_CONTACT', { IZA_SECURITY_CONTACT: 'bel ons' }],
    ['IZA_SECURITY_CONTACT', { IZA_SECURITY_CONTACT: 'http://example.nl/security' }],
    ['IZA_SECURITY_CONTACT', { IZA_SECURITY_CONTACT: 'https://x.nl/\nEvil: 1' }],
    ['IZA_TRUST_PROXY', { IZA_TRUST_PROXY: 'yes' }],
    ['IZA_REQUESTS_PER_10S', { IZA_REQUESTS_PER_10S: '0' }],
    ['IZA_OIDC_ISSUER', { IZA_OIDC_ISSUER: 'login.example.nl' }],
    ['IZA_OIDC_ISSUER', { IZA_MODE: 'production', IZA_OIDC_ISSUER: 'http://login.example.nl' }],
    ['IZA_OIDC_ISSUER', { IZA_OIDC_ISSUER: 'https://login.example.nl' }],
    ['IZA_OIDC_CLIENT_ID', { IZA_MODE: 'production', IZA_OIDC_ISSUER: 'https://login.example.nl' }],
    ['IZA_OIDC_NAME', { IZA_OIDC_NAME: 'Zorgaccount' }],
    ['IZA_SIGN_IN_LINKS', { IZA_MODE: 'production', IZA_SIGN_IN_LINKS: '0' }],
    ['IZA_LOG', { IZA_LOG: 'loud' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['HOST', { HOST: '192.168.1.10' }],
    ['IZA_TRUST_PROXY', { IZA_TRUST_PROXY: '1' }],
  ])('a wrong %s is refused in one line that names it', (name, env) => {
    let said = '';
    try {
      readSettings(env);
    } catch (error) {
      expect(error).toBeInstanceOf(WrongSetting);
      said = (error as Error).message;
    }
    expect(said).toMatch(new RegExp(`^${name}[=:]`));
    expect(said).not.toContain('\n');
  });

  test.each([
    ['security@example.nl', 'mailto:security@example.nl'],
    ['mailto:security@example.nl', 'mailto:security@example.nl'],
    ['https://example.nl/security', 'https://example.nl/security'],
  ])('%s may be whom to tell about a weakness', (given, securityContact) => {
    expect(readSettings({ IZA_SECURITY_CONTACT: given })).toMatchObject({ securityContact });
  });

  test('for real use it may listen to others, when it is told its address', () => {
    const env = {
      HOST: '0.0.0.0',
      IZA_MODE: 'production',
      IZA_PUBLIC_URL: 'https://iza.example.nl/',
      IZA_TRUST_PROXY: '1',
    };
    expect(readSettings(env)).toMatchObject({
      publicUrl: 'https://iza.example.nl',
      trustProxy: true,
    });
  });
});
