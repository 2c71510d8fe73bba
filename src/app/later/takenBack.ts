/** What was known on a day: the rule and its views, in one file of the page. */
export { Known, KnownBand } from '@/features/known/Known';
export { asKnownOn } from '@/model/voice/asKnownOn';
