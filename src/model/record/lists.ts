/**
 * The closed lists of the format. A list grows when a source needs it; a fact is never bent to fit one.
 *
 * The codes beside some values are the nearest ones of two event ontologies that other programs know:
 * PLOVER (the Political Language Ontology for Verifiable Event Records) and CAMEO (Conflict and
 * Mediation Event Observations). They are reference data of ours, never a statement of a source.
 */

/** What kind of happening an event is. PLOVER: CONSULT, COOPERATE, AGREE; CAMEO root codes in brackets. */
export const KINDS = [
  'meeting', // PLOVER CONSULT, CAMEO 040–043
  'call', // PLOVER CONSULT, CAMEO 041
  'contacts', // PLOVER CONSULT, CAMEO 040
  'talks', // PLOVER CONSULT, CAMEO 046
  'summit', // PLOVER CONSULT, CAMEO 046
  'statement', // CAMEO 010
  'approval', // PLOVER SUPPORT, CAMEO 050
  'signing', // PLOVER COOPERATE, CAMEO 057
  'agreement', // PLOVER AGREE, CAMEO 030
  'anniversary', // CAMEO 051
  'other',
] as const;
/** One of `KINDS`. */
export type Kind = (typeof KINDS)[number];

/** Whether the source says that an event took place, is awaited, may come, or did not take place. */
export const MODALITIES = ['held', 'expected', 'possible', 'denied'] as const;
/** One of `MODALITIES`. */
export type Modality = (typeof MODALITIES)[number];

/** How an actor took part. Being mentioned, or spoken for, is not taking part. 'party' is for who agrees or approves. */
export const PARTS = [
  'attended',
  'spoke',
  'recipient',
  'initiator',
  'host',
  'party',
  'signatory',
  'marked',
] as const;
/** One of `PARTS`. */
export type Part = (typeof PARTS)[number];

/** What one event is to another: `this event` <relation> `that event`. */
export const RELATIONS = ['follows', 'announces', 'discusses', 'part-of', 'ahead-of'] as const;
/** One of `RELATIONS`. */
export type Relation = (typeof RELATIONS)[number];

/** Where an agenda item stands. 'progress-made' is there because the first article needed it. */
export const STATUSES = [
  'to-be-negotiated',
  'expected',
  'progress-made',
  'approaches-found',
  'issues-resolved',
  'draft-agreed',
  'draft-approved',
  'agreed',
  'signed',
  'in-force',
  'pending',
  'partly-pending',
  'abandoned',
] as const;
/** One of `STATUSES`. */
export type Status = (typeof STATUSES)[number];

/** How a speaker's words are given: quoted, reported, or carried on from words attributed just before. */
export const MODES = ['direct', 'indirect', 'continued'] as const;
/** One of `MODES`. */
export type Mode = (typeof MODES)[number];

/** Where an event lies in its date: on it, somewhere in it, or all through it. */
export const POSITIONS = ['at', 'within', 'throughout'] as const;
/** One of `POSITIONS`. */
export type Position = (typeof POSITIONS)[number];

/** What an actor can be. */
export const ACTOR_KINDS = ['person', 'organisation', 'state', 'group'] as const;
/** One of `ACTOR_KINDS`. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The word beside a number that tells how much it is multiplied by. */
export const SCALES = ['one', 'thousand', 'million', 'billion'] as const;
/** One of `SCALES`. */
export type Scale = (typeof SCALES)[number];

/** How near a printed number is to what is meant. */
export const QUALIFIERS = ['about', 'more than', 'less than', 'up to', 'at least'] as const;
/** One of `QUALIFIERS`. */
export type Qualifier = (typeof QUALIFIERS)[number];
