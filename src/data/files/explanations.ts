/** What tells what is wrong with a JSON file, in one file of the page that sound data never need. */
export { sayRepeats } from '@/model/read/sayRepeats';
export { sayNoJson } from './sayNoJson';
