/** Gives the reader a text as a file. Nothing is sent anywhere: the address is one of the page's own memory. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file up by then; without this it would be kept for as long as the page lives.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
