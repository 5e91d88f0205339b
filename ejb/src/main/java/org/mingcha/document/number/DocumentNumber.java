package org.mingcha.document.number;

import java.io.Serializable;

/**
 * The number of a paper (文号), such as 余市监处罚〔2026〕12号. The serial is neither padded nor headed by 第.
 *
 * @param bureau code of the bureau
 * @param word the characters that stand for the type of paper (文种代字), such as 处罚
 * @param serial counted from 1 for each bureau, word and year
 * @param text as it stands on the paper, with the bureau's characters (机关代字) of the day
 */
public record DocumentNumber(String bureau, String word, int year, int serial, String text) implements Serializable {

  static DocumentNumber of(String bureau, String token, String word, int year, int serial) {
    return new DocumentNumber(bureau, word, year, serial, "%s%s〔%d〕%d号".formatted(token, word, year, serial));
  }
}
