package org.mingcha.execution;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingcha.kernel.Basis;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.Sanction;
import org.mingcha.procedure.InvolvedParty;

/** Which penalties the public learns of, and who else has to know of them (处罚信息公示). */
@Basis({"SAMR-110@2025:24", "SAMR-45@2021:9", "SAMR-45@2021:10"})
public final class PublicityDue {

  /** Third to eighth digit of a credit code name the division of registration; codes of firms begin with a nine, numbers of persons do not. */
  private static final Pattern CREDIT_CODE = Pattern.compile("9[0-9A-Z]\\d{2}[0-9A-Z]{14}");

  private PublicityDue() {}

  /** All penalties of the ordinary procedure but a mere warning (仅受警告的不公示). */
  public static boolean of(Imposition imposition) {
    return imposition.fine() != null || imposition.confiscated().amount().signum() > 0
        || imposition.sanctions().list().stream().anyMatch(sanction -> sanction != Sanction.WARNING);
  }

  /** Whether a party is registered in another province, as far as its credit code says. */
  public static boolean elsewhere(List<InvolvedParty> parties, String bureau) {
    return !provincesElsewhere(parties, bureau).isEmpty();
  }

  /** The provinces other than the bureau's in which parties are registered, by the codes of their bureaus. */
  public static List<String> provincesElsewhere(List<InvolvedParty> parties, String bureau) {
    return codes(parties).map(PublicityDue::province).filter(code -> !bureau.startsWith(code.substring(0, 2))).distinct().toList();
  }

  /** The credit code of the first party that is registered in that province; null where none is. */
  public static String codeIn(String province, List<InvolvedParty> parties) {
    return codes(parties).filter(code -> province(code).equals(province)).findFirst().orElse(null);
  }

  private static Stream<String> codes(List<InvolvedParty> parties) {
    return parties.stream().map(InvolvedParty::identityNumber).filter(number -> number != null && CREDIT_CODE.matcher(number).matches());
  }

  private static String province(String creditCode) {
    return creditCode.substring(2, 4) + "0000";
  }
}
