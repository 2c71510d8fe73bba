/** An address becomes a link only through the door: http or https, with the host that it leads to beside it. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { readSource } from '@/model/record/readSource';
import { SOUND_TEXT, soundDataset } from '@/model/record/soundDataset.fixture';
import { ReaderFoot } from './ReaderFoot';

/** The foot of a source with this address, read from its dataset; `null` where the door sets it aside. */
function draw(url: string): string | null {
  const file = soundDataset();
  for (const source of file.sources) source.url = url;
  const { dataset } = readDataset(JSON.parse(JSON.stringify(file)), 'ferry-talks/dataset.json');
  const source = dataset?.sources.get('harbour-news');
  if (dataset === null || source === undefined) return null;
  return renderToStaticMarkup(<ReaderFoot read={readSource(dataset, source, SOUND_TEXT, null)} />);
}

const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href = '', words = '']) => [
    href.replaceAll('&amp;', '&'),
    words.replaceAll(/<[^>]*>/g, ''),
  ]);

const SHOWN: [what: string, url: string, host: string][] = [
  ['https', 'https://news.example/a?b=1&c=2', 'news.example'],
  ['http', 'http://news.example/a', 'news.example'],
  ['a port', 'https://news.example:8443/a', 'news.example:8443'],
  ['a number', 'http://3232235777/a', '192.168.1.1'],
  ['IPv6', 'http://[::1]:80/a', '[::1]'],
  ['capitals', 'https://NEWS.example/a', 'news.example'],
  ['a homograph', 'https://\u0430pple.example/', 'xn--pple-43d.example'],
  ['letters that are not ASCII', 'https://münchen.example/', 'xn--mnchen-3ya.example'],
  ['a full stop of another script', 'https://news.example\u3002evil.example/', 'news.example.evil.example'],
  ['a backslash', 'https://news.example\\evil.example/', 'news.example'],
  ['another host in its path', 'https://evil.example/https://news.example/', 'evil.example'],
  ['an @ in its path', 'https://evil.example/@news.example', 'evil.example'],
  ['a direction mark in its path', 'https://evil.example/\u202egpj.exe', 'evil.example'],
];

const REFUSED: [what: string, url: string][] = [
  ['javascript:', 'javascript:alert(1)//https://news.example'],
  ['javascript: in capitals', 'JaVaScRiPt:alert(1)'],
  ['javascript: after a tab', '\tjavascript:alert(1)'],
  ['data:', 'data:text/html,<script>alert(1)</script>'],
  ['vbscript:', 'vbscript:x'],
  ['file:', 'file:///etc/passwd'],
  ['no scheme', '//news.example/a'],
  ['no host', 'https:///'],
  ['a path', '/a'],
  ['one slash', 'https:/news.example/a'],
  ['a user name that looks like a host', 'https://news.example@evil.example/'],
  ['a user name and a password', 'https://news.example:443@evil.example/'],
  ['a user name behind a backslash', 'https://news.example\\@evil.example/'],
  ['a direction mark in its host', 'https://\u202enews.example/'],
  ['a line break', 'https://news.example/\njavascript:alert(1)'],
];

describe('the address of a source is a link that shows its host', () => {
  for (const [what, url, host] of SHOWN)
    test(`with ${what}`, () => {
      expect(new URL(url).host).toBe(host);
      expect(linksIn(draw(url) ?? '')).toEqual([[url, `At its publisher: ${host}`]]);
    });
});

describe('the address of a source sets it aside', () => {
  for (const [what, url] of REFUSED) test(`with ${what}`, () => expect(draw(url)).toBeNull());
});
