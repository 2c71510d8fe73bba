/**
 * What each field of the format holds, in a sentence that an editor shows beside it. `schema.mjs` writes them into the
 * JSON Schema; the page needs none of them and does not carry them.
 */

/**
 * A sentence for each field, by its name; where one name means several things, by the end of its path, in which the
 * first name is that of the record. The longest path that fits is the one that counts.
 */
export const FIELD_NOTES = {
  $schema: 'The schema that an editor completes and checks the file by, from this file on.',
  schemaVersion: 'The version of the format.',
  id: 'A readable, stable name: small letters and digits joined by hyphens. Other records call it by this name.',
  title: 'In our words.',
  summary: 'In our words.',
  evidence: 'Passages that print this fact.',
  inferred: 'What of this fact no source prints, and its basis.',
  what: 'What was inferred, for instance "the year 2019".',
  basis: 'From what, in a sentence of the curator.',
  'inferred.evidence': 'Passages that the basis rests on.',
  otherwise:
    'What other passages give instead, mostly those of another source. Each differs from the value above.',
  'otherwise.evidence': 'Passages that print this other value.',

  'dataset.id': 'The name of the folder that the dataset stands in.',
  'dataset.version': 'Three numbers such as 1.0.0, raised with each change: citations name it.',
  'dataset.title': 'What the page calls the dataset.',
  'dataset.description': 'What it tells and from which sources, in a sentence or two.',
  'dataset.language': 'Language of titles and summaries, as a tag such as en or be.',
  'dataset.licence':
    'What others may do with titles, summaries and structure; the texts are their publishers’.',
  'dataset.curators': 'Who answers for the dataset.',
  'dataset.updated': 'The day of this version, YYYY-MM-DD.',
  'dataset.sources': 'The texts that everything is taken from.',
  'dataset.evidence': 'The exact words, each passage once; facts name them by their ids.',
  'dataset.actors': 'Persons, organisations, states and groups that take part or speak.',
  'dataset.places': 'Where events were held.',
  'dataset.agendaItems': 'What is negotiated, each with a log of its statuses.',
  'dataset.events': 'What happened, is awaited or is denied; or the name of a Parquet file that holds it.',
  'dataset.claims': 'What somebody is said to have said.',
  'events.file':
    'The name of a Parquet file in the folder of the dataset. Its row numbers are the ids of its events.',

  publisher: 'Who published the text, as citations name it.',
  headline: 'As printed, a line of the text.',
  dateline: 'The line that dates the text, as printed.',
  published: 'The day of publication, or its month or year if the source names no day.',
  'source.language': 'BCP 47 tag of the text.',
  rights: 'Whose the text is, and by what right it is shown. Stands below the article.',
  'source.file': 'Path of the text file, relative to the dataset.',
  sha256: 'Of the canonical text, in UTF-8. "npm run quote" with the file alone tells it.',
  url: 'Where the text was published, if it has an address.',

  'passage.source': 'The id of the source in whose text it stands.',
  exact: 'The exact words, within one paragraph. "npm run quote" writes the whole passage.',
  prefix: 'The words right before, as many as make the passage unique.',
  suffix: 'The words right after.',
  start: 'Code points of the canonical text before the first one of the passage.',
  end: 'Code points before the first one after the passage.',
  insertions: "An editor's [insertions] inside the passage, brackets included, in offsets of the text.",
  'insertions.start': 'Code points of the text before the opening bracket.',
  'insertions.end': 'Code points of the text up to and with the closing bracket.',

  'actor.kind': 'Whom the name stands for; a group is several of them under one name.',
  name: 'As a source spells it.',
  aliases: 'Other spellings that the sources use for this place alone.',
  'actor.aliases': 'Other spellings and phrases that the sources use for this actor alone.',
  offices: 'Each title that a source gives the actor, as of a day.',
  'offices.title': 'The office as the source words it.',
  asOf: 'The day for which the source gives the office, never a start from memory.',
  country: 'The country that the place lies in today; reference unless a source prints it.',
  'country.name': 'In the language of the dataset.',
  'country.evidence': 'Only where a source prints it; otherwise the country is reference.',

  log: 'A status is added, never overwritten.',
  status: 'Where the item stands by these words.',
  'log.words': "The source's own words for the status.",
  'log.event': 'The event that brought the status; without one it holds as of publication.',
  'log.claim': 'Whose claim it is; without one the reporter asserts it.',

  'event.kind':
    'A statement is an event only where the source reports the saying apart from any other event.',
  modality: 'Whether the source says that it took place, is awaited, may come, or did not take place.',
  'event.otherwise.modality': 'What another source says of whether it came to pass.',
  when: 'The date by which it is drawn, sorted and filtered, with the words that give it.',
  edtf: 'EDTF: years, months, days, ~ ? %, X digits, intervals, open and unknown ends.',
  position:
    'at: on this day. within: on some day in it, which no source states. throughout: on all of its days.',
  'when.words': 'As the source words it; left out where the source gives no date.',
  'when.otherwise.words': 'As the other source words it.',
  'event.place': 'Where it was held, if a source says so.',
  'place.place': 'The id of the place.',
  'place.otherwise.place': 'The id of the other place.',
  participants: 'Who took part. Being mentioned, or spoken for, is not taking part.',
  'participants.actor': 'The id of the actor.',
  part: 'How they took part; party is for who agrees or approves, marked for who kept an anniversary.',
  office: "The title of one of the actor's offices that is given for the time of the event.",
  'participants.label': 'As the source words it, where it names nobody.',
  resolvesTo: 'The actors that are meant, where the sources allow to say so.',
  'event.agendaItems': 'The ids of what was negotiated there; each needs words that put it on this agenda.',
  duration: 'How long it lasted, if a source says so.',
  iso: 'As ISO 8601, such as PT5H30M or P2D.',
  'duration.words': 'As printed.',
  qualifier: 'What the words say beside the number; left out where they give it flatly.',
  figures: 'Numbers that the source gives with the event.',
  'figures.id': 'A name for the figure, used once in the event.',
  'figures.label': 'What is counted, in our words.',
  value: 'The number, without its scale: 35.5 of 35.5 billion.',
  scale: 'What the number is to be multiplied by, as printed.',
  unit: 'What is counted, such as dollars or hours.',
  'figures.words': 'The figure as printed.',
  period: 'The time it is for, as the source words it.',
  'figures.claim': 'Whose claim it is; without one the reporter asserts it.',
  relations: 'What this event is to others of the dataset.',
  type: 'This event … that event, such as: this one follows that one.',
  'relations.event': 'The id of the other event.',

  speaker: 'Who is said to have said it.',
  'speaker.actor': 'The id of the actor.',
  'speaker.evidence': 'Passages that print who says it.',
  mode: 'direct: in quotation marks. indirect: as reported. continued: carried on from words attributed just before.',
  'claim.summary': 'What is claimed, in our words.',
  'claim.event': 'The event at which, or by which, it was said.',
  about: 'What the claim speaks of.',
  'about.events': 'The ids of events.',
  'about.agendaItems': 'The ids of agenda items.',
  'about.actors': 'The ids of actors.',
  'claim.evidence': 'Passages that hold what was said.',

  datasets: 'What the menu of the page lists, in its order.',
  'catalogueEntry.id': 'The name of the folder of the dataset.',
  'catalogueEntry.title': 'As in the dataset.',
  'catalogueEntry.description': 'As in the dataset.',
  span: 'First and last known day of any event.',
  from: 'The first of them, or two dots where none is known.',
  to: 'The last of them, or two dots where none is known.',
  'catalogueEntry.events': 'How many events the dataset holds.',
  'catalogueEntry.updated': 'As in the dataset.',
};

/**
 * The sentence for a field, by its path from the record that holds it; a value that is reported otherwise is told as the
 * one it stands beside. None for a field that nobody has described.
 */
export function noteOf(path) {
  const plain = path.filter((name) => name !== 'otherwise' || name === path.at(-1));
  for (const names of [path, plain]) {
    const ends = names.map((_, from) => names.slice(from).join('.'));
    const end = ends.find((one) => FIELD_NOTES[one] !== undefined);
    if (end !== undefined) return FIELD_NOTES[end];
  }
  return undefined;
}
