/** What tells what is wrong with a JSON file, in one file of the page that sound data never need. */
export { sayRepeats } from '@/model/record/sayRepeats';
export { sayNoJson } from './sayNoJson';
