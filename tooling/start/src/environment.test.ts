import { describe, expect, it } from 'vitest';
import { toolEnvironment, withoutMisleading } from './environment.mjs';

describe('the environment of the pinned tools', () => {
  it('leaves out what would change them', () => {
    const env = {
      NODE_OPTIONS: '--require nowhere',
      NODE_ENV: 'production',
      npm_config_omit: 'dev',
      npm_config_dry_run: 'true',
      npm_lifecycle_event: 'start',
    };
    expect(withoutMisleading(env)).toEqual({});
  });

  it('keeps how this machine reaches its packages, and the settings of the service', () => {
    const env = { npm_config_cafile: '/ca.pem', HTTPS_PROXY: 'http://proxy', PORT: '4001' };
    expect(withoutMisleading(env)).toEqual(env);
  });

  it('puts the pinned programs first', () => {
    expect(toolEnvironment({ bin: '/pinned' }).PATH).toMatch(/^\/pinned:/);
  });
});
