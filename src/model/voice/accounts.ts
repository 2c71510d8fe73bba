/**
 * What each source says of one event, matter by matter, side by side. A saying stands under a source only by passages
 * of that source. Where a source has none for a matter nothing is concluded from it: it may say it in words that
 * nobody quoted.
 */

import { parseEdtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import { officesGiven } from '@/model/record/officesGiven';
import type { DiplomaticEvent, Inferred, Participant, Source, Support } from '@/model/record/schema';
import { sourceIdsOf } from '@/model/record/sourceIdsOf';
import { MODALITY_WORDS, PART_WORDS, STATUS_WORDS } from '@/model/record/words';
import { containsWords } from '@/model/text/containsWords';
import { sayQualifier } from '@/model/words/sayQualifier';
import { sayWhen } from '@/model/words/sayWhen';
import { claimsOf, relatedEvents } from './relatedEvents';

/** One thing that a source says, with the passages of that source that say it. */
export interface Saying {
  text: string;
  /** Whether `text` is in the words of the source. */
  isQuoted: boolean;
  /** What it means, or of what it is said; `null` where the text is enough. */
  note: string | null;
  evidence: string[];
  inferred?: Inferred | undefined;
}

/** One matter, and what each source says of it, in the order of `Accounts.sources`. */
export interface AccountRow {
  matter: string;
  /** Whether the dataset holds two values of it that cannot both be right. */
  isDiffering: boolean;
  cells: Saying[][];
}

/** What several sources say of one event: a row for each matter, a cell in it for each source. */
export interface Accounts {
  sources: Source[];
  rows: AccountRow[];
}

/** A saying before it is known which source it belongs to. */
type Said = Omit<Saying, 'evidence' | 'inferred'> & { support: Support };

interface Matter {
  matter: string;
  isDiffering: boolean;
  said: Said[];
}

/** Gathers what each source says of an event; `null` where fewer than two sources tell of it. */
export function accountsOf(dataset: Dataset, event: DiplomaticEvent): Accounts | null {
  const matters = mattersOf(dataset, event).filter(({ said }) => said.length > 0);
  const named = new Set(
    matters.flatMap(({ said }) => said.flatMap(({ support }) => sourceIdsOf(dataset, support.evidence))),
  );
  const sources = [...dataset.sources.values()].filter(({ id }) => named.has(id));
  if (sources.length < 2) return null;
  const rows = matters.map(({ matter, isDiffering, said }) => ({
    matter,
    isDiffering,
    cells: sources.map(({ id }) => said.flatMap((one) => sayingIn(dataset, id, one))),
  }));
  return { sources, rows: rows.filter(({ cells }) => cells.some((cell) => cell.length > 0)) };
}

function sayingIn(dataset: Dataset, source: string, { support, ...saying }: Said): Saying[] {
  const evidence = (support.evidence ?? []).filter((id) => dataset.evidence.get(id)?.source === source);
  if (evidence.length === 0) return [];
  const words = evidence.map((id) => dataset.evidence.get(id)?.exact ?? '');
  // A value has the words of one source; another that gives it too says it in words of its own.
  const isPrinted = !saying.isQuoted || containsWords(words, saying.text);
  const text = isPrinted ? saying.text : (words[0] ?? saying.text);
  return [{ ...saying, text, evidence, inferred: support.inferred }];
}

function mattersOf(dataset: Dataset, event: DiplomaticEvent): Matter[] {
  return [
    whether(event),
    date(event),
    place(dataset, event),
    {
      matter: 'Participants',
      isDiffering: false,
      said: event.participants.map((one) => sayWho(dataset, one)),
    },
    ...offices(dataset, event),
    duration(event),
    ...figures(event),
    ...statuses(dataset, event),
    outcomes(dataset, event),
    {
      matter: 'Said there',
      isDiffering: false,
      said: claimsOf(dataset, event).here.map(({ summary, speaker, evidence }) => ({
        text: summary,
        isQuoted: false,
        note: dataset.actors.get(speaker.actor)?.name ?? speaker.actor,
        support: { evidence },
      })),
    },
    {
      matter: 'In its words',
      isDiffering: false,
      said: (event.evidence ?? []).flatMap((id) => {
        const exact = dataset.evidence.get(id)?.exact;
        return exact === undefined ? [] : [quoted(exact, null, { evidence: [id] })];
      }),
    },
  ];
}

const quoted = (text: string, note: string | null, support: Support): Said => ({
  text,
  isQuoted: true,
  note,
  support,
});
const plain = (text: string, note: string | null, support: Support): Said => ({
  ...quoted(text, note, support),
  isQuoted: false,
});

/** Whether it came to pass is a matter of its own only where sources differ on it. */
function whether({ modality, evidence, otherwise = [] }: DiplomaticEvent): Matter {
  const all = otherwise.length === 0 ? [] : [{ modality, evidence }, ...otherwise];
  return {
    matter: 'Came to pass',
    isDiffering: otherwise.length > 0,
    said: all.map((one) => plain(MODALITY_WORDS[one.modality], null, one)),
  };
}

function date({ when }: DiplomaticEvent): Matter {
  const { otherwise = [] } = when;
  const said = [when, ...otherwise].map((one) => {
    const reading = parseEdtf(one.edtf);
    const read = sayWhen(one, 'edtf' in reading ? reading.edtf : undefined);
    return one.words === undefined ? plain(read, null, one) : quoted(one.words, `read as ${read}`, one);
  });
  return { matter: 'Date', isDiffering: otherwise.length > 0, said };
}

function place({ places }: Dataset, { place: held }: DiplomaticEvent): Matter {
  const all = held === undefined ? [] : [held, ...(held.otherwise ?? [])];
  const said = all.map((one) => plain(places.get(one.place)?.name ?? one.place, null, one));
  return { matter: 'Place', isDiffering: all.length > 1, said };
}

function sayWho(dataset: Dataset, one: Participant): Said {
  const note = one.part === 'attended' ? null : PART_WORDS[one.part];
  return 'label' in one
    ? quoted(one.label, note, one)
    : plain(dataset.actors.get(one.actor)?.name ?? one.actor, note, one);
}

/** What the sources call each participant; that two titles differ is not concluded. */
function offices(dataset: Dataset, event: DiplomaticEvent): Matter[] {
  const named = event.participants.flatMap((one) => ('actor' in one ? [one.actor] : []));
  return [...new Set(named)].flatMap((who) => {
    const actor = dataset.actors.get(who);
    if (actor === undefined) return [];
    const said = officesGiven(dataset, event, actor).map((office) => quoted(office.title, null, office));
    return [{ matter: `Office: ${actor.name}`, isDiffering: false, said }];
  });
}

function duration({ duration: lasted }: DiplomaticEvent): Matter {
  const all = lasted === undefined ? [] : [lasted, ...(lasted.otherwise ?? [])];
  return {
    matter: 'Lasted',
    isDiffering: all.length > 1,
    said: all.map((one) => quoted(one.words, null, one)),
  };
}

function figures({ figures: all = [] }: DiplomaticEvent): Matter[] {
  return all.map((figure) => ({
    matter: `Figure: ${figure.label}`,
    isDiffering: (figure.otherwise ?? []).length > 0,
    said: [figure, ...(figure.otherwise ?? [])].map((one) =>
      quoted(one.words, [one.period, sayQualifier(one)].filter(Boolean).join(', ') || null, one),
    ),
  }));
}

/** What the event brought to each point of the agenda; two sources that give two statuses differ. */
function statuses(dataset: Dataset, { id }: DiplomaticEvent): Matter[] {
  return [...dataset.agendaItems.values()].map(({ title, log }) => {
    const here = log.filter((entry) => entry.event === id);
    const sourcesOf = ({ evidence }: Support) => sourceIdsOf(dataset, evidence);
    const isDiffering = here.some((a) =>
      here.some(
        (b) =>
          a.status !== b.status &&
          sourcesOf(a).length > 0 &&
          !sourcesOf(b).some((one) => sourcesOf(a).includes(one)),
      ),
    );
    const said = here.map((entry) => quoted(entry.words, STATUS_WORDS[entry.status], entry));
    return { matter: `Status: ${title}`, isDiffering, said };
  });
}

function outcomes(dataset: Dataset, event: DiplomaticEvent): Matter {
  const said = relatedEvents(dataset, event).outcomes.flatMap(({ event: outcome }) =>
    outcome === null ? [] : [plain(outcome.title, null, outcome)],
  );
  return { matter: 'Outcomes', isDiffering: false, said };
}
