import path from 'node:path';
import { dataFolderOf } from '@iza/db/embedded';
import { z } from 'zod';

const postgresUrl = z
  .url({
    protocol: /^postgres(ql)?$/,
    error: 'must look like postgres://user:password@host:port/database',
  })
  .optional();

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a whole number from 0 to 65535')
    .default(4000),
  HOST: z.string().min(1, 'must name an address to listen on').default('127.0.0.1'),
  DATABASE_URL: postgresUrl,
  DATABASE_SERVER_URL: postgresUrl,
  IZA_DATA_DIR: z.string().min(1, 'must name a folder').optional(),
  IZA_MODE: z
    .enum(['demonstration', 'production'], 'must be demonstration or production')
    .default('demonstration'),
  IZA_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://iza.example.nl' })
    .optional(),
  IZA_SECURITY_CONTACT: z
    .union(
      [
        z.email().transform((address) => `mailto:${address}`),
        z.url({ protocol: /^(https|mailto)$/ }).regex(/^[!-~]+$/),
      ],
      'must be a mail address, or an address such as https://example.nl/security',
    )
    .optional(),
  IZA_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must look like smtps://user:password@mail.example.nl' })
    .optional(),
  IZA_MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>"\r\n]{1,100} )?<?[^\s<>@"]+@[^\s<>@"]+\.[^\s<>@"]+>?$/,
      'must be an address such as IZA Regie <iza@example.nl>',
    )
    .optional(),
  IZA_MAIL_FOLDER: z.string().min(1, 'must name a folder').optional(),
  IZA_OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://login.example.nl' })
    .optional(),
  IZA_OIDC_CLIENT_ID: z.string().optional(),
  IZA_OIDC_CLIENT_SECRET: z.string().optional(),
  IZA_OIDC_NAME: z.string().max(60, 'must be a name of at most 60 characters').optional(),
  IZA_SIGN_IN_LINKS: z
    .enum(['0', '1'], 'must be 0 (nobody has a sign-in link mailed) or 1')
    .default('1'),
  IZA_TRUST_PROXY: z
    .enum(['0', '1'], 'must be 1 (requests come through a proxy of yours) or 0')
    .default('0'),
  IZA_REQUESTS_PER_10S: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be a whole number above 0')
    .transform(Number)
    .default(3000),
  IZA_LOG: z
    .enum(
      ['silent', 'error', 'warn', 'info', 'debug'],
      'must be silent, error, warn, info or debug',
    )
    .default('warn'),
});

export type Mode = 'demonstration' | 'production';

/** Mail goes to a mail server, or as files into a folder, where nobody gets it. */
export type MailSettings = { readonly from: string } & (
  | { readonly smtpUrl: string }
  | { readonly folder: string }
);

/** Where people log in with the account that they have already. */
export type IdentityProviderSettings = {
  /** Address of the provider, under which it tells about itself. */
  readonly issuer: string;
  readonly clientId: string;
  /** Without: the provider knows this service by its address alone. */
  readonly clientSecret?: string;
  /** What people call it. */
  readonly name: string;
};

/** What the operator decided, read once from the environment. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Without: the database that comes with the product is started. */
  readonly databaseUrl?: string;
  /** Login that owns nothing; without, the server takes that role itself. */
  readonly databaseServerUrl?: string;
  readonly dataFolder: string;
  readonly mode: Mode;
  /** Address that people use, without a slash at the end; without: the address that is listened on. */
  readonly publicUrl?: string;
  /** Whom to tell about a weakness, as an address; without: nobody is named. */
  readonly securityContact?: string;
  /** How mail goes out; without: it waits. */
  readonly mail?: MailSettings;
  /** Without: people log in with links. */
  readonly identityProvider?: IdentityProviderSettings;
  /** Whether people may have a sign-in link mailed. */
  readonly signInLinks: boolean;
  readonly trustProxy: boolean;
  /** Requests that one address may make in ten seconds. */
  readonly requestsPer10s: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/** A setting that can't be followed, told in one line. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

/** @returns whether only this machine reaches an address or host name */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

function refuseContradictions(settings: Settings): void {
  const open = !isLoopback(settings.host);
  if (settings.mode === 'demonstration' && open) {
    throw new WrongSetting(
      `HOST=${settings.host}: a demonstration lets anyone log in as anyone, so it listens on this machine only; set IZA_MODE=production`,
    );
  }
  if (settings.mode === 'demonstration' && settings.trustProxy) {
    throw new WrongSetting(
      'IZA_TRUST_PROXY=1: a demonstration lets anyone log in as anyone, so it does not run behind a proxy; set IZA_MODE=production',
    );
  }
  if (!settings.signInLinks && !settings.identityProvider) {
    throw new WrongSetting('IZA_SIGN_IN_LINKS=0: nobody could log in; set IZA_OIDC_ISSUER as well');
  }
  if (settings.databaseServerUrl && !settings.databaseUrl) {
    throw new WrongSetting('DATABASE_SERVER_URL: has no meaning without DATABASE_URL');
  }
  if (settings.publicUrl === undefined && (open || settings.trustProxy)) {
    throw new WrongSetting(
      'IZA_PUBLIC_URL: must be set when others than this machine are served (such as https://iza.example.nl)',
    );
  }
}

/** In a demonstration mails are written to files and never sent. */
function mailOf(
  data: z.infer<typeof environmentSchema>,
  dataFolder: string,
): MailSettings | undefined {
  const { IZA_SMTP_URL: smtpUrl, IZA_MAIL_FROM: from, IZA_MAIL_FOLDER: folder } = data;
  if (data.IZA_MODE === 'demonstration') {
    if (smtpUrl) {
      throw new WrongSetting(
        'IZA_SMTP_URL: a demonstration sends no mail; its mails are files in IZA_MAIL_FOLDER',
      );
    }
    return {
      from: 'IZA Regie <iza@voorbeeld.example>',
      folder: folder ?? path.join(dataFolder, 'mail'),
    };
  }
  if (smtpUrl && folder)
    throw new WrongSetting('IZA_MAIL_FOLDER: has no meaning beside IZA_SMTP_URL');
  if (!smtpUrl && !folder) {
    if (from) throw new WrongSetting('IZA_MAIL_FROM: has no meaning without IZA_SMTP_URL');
    return undefined;
  }
  if (!from)
    throw new WrongSetting(
      'IZA_MAIL_FROM: must name the sender, such as IZA Regie <iza@example.nl>',
    );
  return smtpUrl ? { from, smtpUrl } : { from, folder: folder ?? '' };
}

function identityProviderOf(
  data: z.infer<typeof environmentSchema>,
): IdentityProviderSettings | undefined {
  const { IZA_OIDC_ISSUER: issuer, IZA_OIDC_CLIENT_ID: clientId } = data;
  const { IZA_OIDC_CLIENT_SECRET: clientSecret, IZA_OIDC_NAME: name } = data;
  if (!issuer) {
    const without = (['CLIENT_ID', 'CLIENT_SECRET', 'NAME'] as const).find(
      (part) => data[`IZA_OIDC_${part}`],
    );
    if (without)
      throw new WrongSetting(`IZA_OIDC_${without}: has no meaning without IZA_OIDC_ISSUER`);
    return undefined;
  }
  if (data.IZA_MODE === 'demonstration')
    throw new WrongSetting(
      'IZA_OIDC_ISSUER: a demonstration lets anyone log in as anyone; set IZA_MODE=production',
    );
  const { protocol, hostname, host } = new URL(issuer);
  if (protocol !== 'https:' && !isLoopback(hostname))
    throw new WrongSetting('IZA_OIDC_ISSUER: must begin with https://');
  if (!clientId)
    throw new WrongSetting('IZA_OIDC_CLIENT_ID: must be set together with IZA_OIDC_ISSUER');
  return { issuer, clientId, ...(clientSecret && { clientSecret }), name: name ?? host };
}

/** @returns what is set, empty values being not set */
function present(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** Reads the settings. @throws WrongSetting that names the setting and what it must be */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = environmentSchema.safeParse(present(env));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new WrongSetting(`${String(issue?.path[0])}: ${issue?.message}`);
  }
  const { data } = parsed;
  const dataFolder = dataFolderOf(data.IZA_DATA_DIR);
  const mail = mailOf(data, dataFolder);
  const identityProvider = identityProviderOf(data);
  const settings: Settings = {
    port: data.PORT,
    host: data.HOST,
    dataFolder,
    mode: data.IZA_MODE,
    signInLinks: data.IZA_SIGN_IN_LINKS === '1',
    trustProxy: data.IZA_TRUST_PROXY === '1',
    requestsPer10s: data.IZA_REQUESTS_PER_10S,
    logLevel: data.IZA_LOG,
    ...(data.DATABASE_URL && { databaseUrl: data.DATABASE_URL }),
    ...(data.DATABASE_SERVER_URL && { databaseServerUrl: data.DATABASE_SERVER_URL }),
    ...(mail && { mail }),
    ...(identityProvider && { identityProvider }),
    ...(data.IZA_SECURITY_CONTACT && { securityContact: data.IZA_SECURITY_CONTACT }),
    ...(data.IZA_PUBLIC_URL && { publicUrl: new URL(data.IZA_PUBLIC_URL).origin }),
  };
  refuseContradictions(settings);
  return settings;
}
