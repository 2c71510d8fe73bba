/**
 * What a browser is told about this page: the headers of every answer. Preview, the development server,
 * the `_headers` file for static hosts and the tests all read them here, so there is one policy.
 *
 * It refuses whatever is not a file of ours: no inline script or style, no other origin, no frame around
 * the page, and no string that becomes HTML or code without the policy in `src/app/trustedTypes.ts`.
 */

/** The Content Security Policy, one directive per entry. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** Features of the browser that this page never uses, and that nothing inside it may. */
const CLOSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Writes directives as one line, as the header and the meta element want it. */
function writePolicy(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The headers of the published page, by name. */
export const HEADERS = {
  'Content-Security-Policy': writePolicy(DIRECTIVES),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': CLOSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
};

/** The nonce of the development server's own inline styles and script. It is no secret and never published. */
export const DEV_NONCE = 'development-only';

/** The headers while developing: the same, and Vite's socket and its inline styles. */
export const DEV_HEADERS = {
  ...HEADERS,
  'Content-Security-Policy': writePolicy({
    ...DIRECTIVES,
    'script-src': `'self' 'nonce-${DEV_NONCE}'`,
    'style-src': `'self' 'nonce-${DEV_NONCE}'`,
    'connect-src': "'self' ws://localhost:* ws://127.0.0.1:*",
  }),
};

/** The policy for a meta element, for hosts that set no headers; `frame-ancestors` is not allowed in one. */
export function metaPolicy() {
  const { 'frame-ancestors': _, ...directives } = DIRECTIVES;
  return writePolicy(directives);
}

/** The text of a `_headers` file as several static hosts read it. */
export function headersFile() {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n`;
}

/** Lines for the `server` block of an nginx site. */
export function nginxFile() {
  return Object.entries(HEADERS)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}

/** A `header` block for the site of a Caddyfile. */
export function caddyFile() {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name} "${value}"\n`);
  return `header {\n${lines.join('')}}\n`;
}
