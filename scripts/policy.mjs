/**
 * What a browser is told about this page: the headers of every answer. Preview, the development server,
 * the `_headers` file for static hosts and the tests all read them here, so there is one policy.
 *
 * It refuses whatever is not a file of ours: no inline script or style, no other origin, no frame around
 * the page, and no string that becomes HTML or code without the policy in `src/app/first/trustedTypes.ts`.
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

/**
 * Features of the browser that this page never uses, and that nothing inside it may: all that Chromium knows, and
 * `clipboard-write`, which copies a link or a citation, is not among them. A name that a browser does not know it
 * only complains of, so those that are known for one kind of machine alone (`bluetooth`, `web-share`) are not sent.
 */
const CLOSED_FEATURES = `
  accelerometer aria-notify autoplay browsing-topics camera captured-surface-control clipboard-read
  compute-pressure cross-origin-isolated deferred-fetch deferred-fetch-minimal digital-credentials-create
  digital-credentials-get display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid
  identity-credentials-get idle-detection interest-cohort keyboard-map language-detector language-model
  local-fonts local-network local-network-access loopback-network magnetometer
  media-playback-while-not-visible microphone midi on-device-speech-recognition otp-credentials payment
  picture-in-picture private-state-token-issuance private-state-token-redemption
  publickey-credentials-create publickey-credentials-get screen-wake-lock serial speaker-selection
  storage-access summarizer sync-xhr translator unload usb window-management xr-spatial-tracking
`
  .trim()
  .split(/\s+/);

/** What the browser would tell a server of itself. */
const CLOSED_HINTS = `
  device-memory downlink dpr ect prefers-color-scheme prefers-reduced-motion prefers-reduced-transparency
  rtt save-data ua ua-arch ua-bitness ua-form-factors ua-full-version ua-full-version-list
  ua-high-entropy-values ua-mobile ua-model ua-platform ua-platform-version ua-wow64 viewport-height
  viewport-width width
`
  .trim()
  .split(/\s+/);

/** Writes directives as one line, as the header and the meta element want it. */
function writePolicy(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * The headers of the published page, by name. `Cross-Origin-Opener-Policy` is not among them: a browser throws away the
 * process that it has ready for the page and starts another, which costs a seventh of the time to the first events.
 */
export const HEADERS = {
  'Content-Security-Policy': writePolicy(DIRECTIVES),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [...CLOSED_FEATURES, ...CLOSED_HINTS.map((hint) => `ch-${hint}`)]
    .map((feature) => `${feature}=()`)
    .join(', '),
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

/** For how long a browser may keep a file: one of `assets/`, whose name changes with it, for a year, any other until it has asked again. */
const KEPT = { 'a year': 'public, max-age=31536000, immutable', asked: 'no-cache' };

/** Lines for the `server` block of an nginx site. A folder without a page is answered as what is missing: 404. */
export function nginxFile() {
  const headers = Object.entries(HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;\n`);
  return `${headers.join('')}set $kept "${KEPT.asked}";
if ($uri ~ /assets/) { set $kept "${KEPT['a year']}"; }
if (!-f $request_filename) { set $kept "${KEPT.asked}"; }
add_header Cache-Control $kept always;
charset utf-8;
try_files $uri \${uri}index.html =404;
location ~ [.]md$ { default_type text/plain; }
`;
}

/** Directives for the site of a Caddyfile. */
export function caddyFile() {
  const headers = Object.entries(HEADERS).map(([name, value]) => `  ${name} "${value}"\n`);
  return `header {
${headers.join('')}}
@kept {
  path */assets/*
  file
}
header @kept Cache-Control "${KEPT['a year']}"
@asked not {
  path */assets/*
  file
}
header @asked Cache-Control "${KEPT.asked}"
`;
}
