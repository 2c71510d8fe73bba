import type { CodedTexts } from '@/model/record/eventColumns';

/** Turns a column of texts with few different values into numbers, piece by piece. */
export class TextCoder {
  private readonly codes: Uint32Array;
  private readonly known = new Map<string | null, number>();

  /** Room for `size` rows; a row that is never filled has the code of null. */
  constructor(size: number) {
    this.codes = new Uint32Array(size);
    this.known.set(null, 0);
  }

  /** Takes the texts of the rows from `row` on. */
  fill(texts: ArrayLike<string | null | undefined>, row: number): void {
    for (let at = 0; at < texts.length; at += 1) {
      const text = texts[at] ?? null;
      let code = this.known.get(text);
      if (code === undefined) {
        code = this.known.size;
        this.known.set(text, code);
      }
      this.codes[row + at] = code;
    }
  }

  /** The numbers, and what they stand for. Throws where something else than a text was taken. */
  read(): CodedTexts {
    const values = [...this.known.keys()];
    if (values.some((value) => value !== null && typeof value !== 'string'))
      throw new TypeError('A value of the column is no text.');
    return { codes: this.codes, values };
  }
}
