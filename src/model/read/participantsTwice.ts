import type { DiplomaticEvent } from '@/model/record/schema';
import { sayFound } from './sayFound';

/** Says who is named twice in one part of an event: both stay, since each may bring passages of its own. */
export function participantsTwice({ participants }: DiplomaticEvent): string[] {
  const seen = new Map<string, number>();
  return participants.flatMap((one, at) => {
    const [what, name] = 'actor' in one ? ['actor', one.actor] : ['label', one.label];
    const key = `${what} ${one.part} ${name}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, at);
      return [];
    }
    return `"participants[${at}]" names the ${what} ${sayFound(name)} with the part "${one.part}", as "participants[${first}]" does. Both are shown: take one out, or correct it.`;
  });
}
