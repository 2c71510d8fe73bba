/** The citation-js packages ship no types; this is as much of them as the oracle test uses. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      chain(text: string, options: { forceType?: string; generateGraph: false }): Record<string, unknown>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
