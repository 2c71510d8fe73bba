/** How a web page begins, be it written as XML. A comment cannot hold its own end, so that no text is walked twice. */
const PAGE =
  /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const XML = /^\s*<(?:\?xml|!doctype)\b/i;

/** What a text that begins like no JSON and no article is, by its first words; `null` where they do not tell. */
export function markupOf(text: string): 'a web page' | 'an XML file' | null {
  const start = text.slice(0, 2_000);
  if (PAGE.test(start)) return 'a web page';
  return XML.test(start) ? 'an XML file' : null;
}

/** What to do where markup came in place of a file, as the end of a sentence. */
export const CHECK_FILE = 'The server may answer a missing file so: check that the right file is there.';
