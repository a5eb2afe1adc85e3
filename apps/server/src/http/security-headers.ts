const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `same-origin`, not `no-referrer`: with the latter browsers send `Origin: null` along with our own forms. */
const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

const TWO_YEARS_S = 63_072_000;

/** Adds what browsers have to keep to, to every answer; an answer that is stricter about what may run in it stays so. */
export function withSecurityHeaders(response: Response, https: boolean): Response {
  const own = response.headers.get('content-security-policy');
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  if (own?.includes('sandbox')) response.headers.set('content-security-policy', own);
  if (https) {
    response.headers.set('strict-transport-security', `max-age=${TWO_YEARS_S}; includeSubDomains`);
  }
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  return response;
}
