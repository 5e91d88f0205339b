package org.mingcha.paper;

/** What stands around the body of a paper; after the order of official papers (GB/T 9704), where that suits. */
public enum PaperFrame {
  /** A letter, notice or decision: organ, title, number, addressee, body, signature with the place of the seal. */
  LETTER,
  /** A sheet or table of the bureau itself: organ, title, number, the table. */
  SHEET,
  /** A record made out with the party (笔录): as a sheet, and room for signatures at the foot of each page. */
  RECORD,
  /** Large and alone on its page: cover of a volume, sealing strip. */
  COVER
}
