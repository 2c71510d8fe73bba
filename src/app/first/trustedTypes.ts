/**
 * The only Trusted Types policy of the page, and the first thing that runs. The browser hands it every
 * string that a library would turn into HTML, code or the address of a script. HTML becomes plain text,
 * code is refused, and a script may only come from a file of ours.
 */

/** Turns a string into HTML that shows it letter for letter: `escapeHtml('<b>') //=> '&lt;b&gt;'` */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Gives back the address of a script, such as a worker's, if it is a file of the page's own origin;
 * `null` refuses it. While developing, Vite's own addresses do not end in `.js`.
 */
export function allowScript(address: string, page: string, developing: boolean): string | null {
  if (!URL.canParse(address, page)) return null;
  const url = new URL(address, page);
  if (url.origin !== new URL(page).origin || !/^https?:$/.test(url.protocol)) return null;
  return developing || url.pathname.endsWith('.js') ? url.href : null;
}

interface PolicyRules {
  createHTML: (text: string) => string;
  createScript: (code: string) => null;
  createScriptURL: (address: string) => string | null;
}
/** TypeScript's DOM library does not know Trusted Types yet; nor does every browser. */
interface PolicyFactory {
  createPolicy: (name: 'default', rules: PolicyRules) => unknown;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
factory?.createPolicy('default', {
  createHTML: escapeHtml,
  createScript: () => null,
  createScriptURL: (address) => allowScript(address, document.baseURI, import.meta.env.DEV),
});
