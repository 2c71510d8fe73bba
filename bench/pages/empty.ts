/** The empty page that all figures are compared with. */
performance.mark('events-painted');
