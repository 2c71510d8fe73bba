/** The `edtf` package ships no types; this is as much of it as the oracle test uses. */
declare module 'edtf' {
  interface Bits {
    value: number;
  }
  /** Instants in milliseconds, `max` inclusive; infinite at an open end, `null` at an unknown one. */
  interface Extended {
    type: string;
    min: number | null;
    max: number | null;
    approximate?: Bits;
    uncertain?: Bits;
  }
  export default function edtf(text: string): Extended;
}
