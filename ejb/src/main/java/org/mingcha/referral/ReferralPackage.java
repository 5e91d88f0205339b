package org.mingcha.referral;

import static org.mingcha.kernel.Faults.told;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingcha.kernel.DivisionCode;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.InvolvedParty;

/**
 * What the other side is to see (通报、移送材料): nothing of the sender's file but this goes over.
 *
 * @param products what is unsafe or unlawful
 * @param party the producer or operator at whose domicile the receiver sits
 * @param facts what was found (质量问题或者违法事实)
 * @param ownActions what the sender has done and will do
 * @param requestedActions what the receiver is asked to do
 * @param evidence the list of evidence, each piece with its SM3 digest
 */
public record ReferralPackage(List<Product> products, Party party, String facts, String ownActions, String requestedActions,
    List<Evidence> evidence) implements Serializable {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

  /** A product; all but the name may be unknown. */
  public record Product(String name, String brand, String model, String batch, String gtin, String standard, String certificate)
      implements Serializable {}

  /** Producer or operator; {@code domicileDivision} is the division code of the domicile (住所地). */
  public record Party(String name, String identityNumber, Capacity capacity, String address, String domicileDivision)
      implements Serializable {

    Party masked() {
      return new Party(name, involved().masked().identityNumber(), capacity, address, domicileDivision);
    }

    Party unmaskedFrom(List<InvolvedParty> known) {
      return new Party(name, involved().unmaskedFrom(known, "/party").identityNumber(), capacity, address, domicileDivision);
    }

    InvolvedParty involved() {
      return new InvolvedParty(name, identityNumber, (capacity == null ? Capacity.UNDETERMINED : capacity).name(), null);
    }
  }

  /** A piece of evidence: its name and the SM3 digest of its file, 64 hexadecimal digits. */
  public record Evidence(String name, String sm3) implements Serializable {}

  /** Lists without gaps. */
  public ReferralPackage {
    products = products == null ? List.of() : List.copyOf(products);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  /** Codes of what the least content lacks, in the order of the form; empty when it is complete. */
  public List<String> missing() {
    var missing = new ArrayList<String>();
    demand(!products.isEmpty() && products.stream().allMatch(p -> told(p.name())), "PRODUCT", missing);
    demand(party != null && told(party.name()), "PARTY", missing);
    demand(party != null && told(party.address()), "PARTY_ADDRESS", missing);
    demand(party != null && DivisionCode.wellFormed(party.domicileDivision()), "DOMICILE", missing);
    demand(told(facts), "FACTS", missing);
    demand(told(ownActions), "OWN_ACTIONS", missing);
    demand(told(requestedActions), "REQUESTED_ACTIONS", missing);
    demand(!evidence.isEmpty() && evidence.stream().allMatch(e -> told(e.name())), "EVIDENCE", missing);
    demand(evidence.stream().allMatch(e -> e.sm3() != null && DIGEST.matcher(e.sm3()).matches()), "EVIDENCE_DIGEST", missing);
    return List.copyOf(missing);
  }

  /** As everybody who sees the file may see it: the number of a person hidden. */
  ReferralPackage masked() {
    return about(party == null ? null : party.masked());
  }

  /** With the real number where the party was offered with its number hidden. */
  ReferralPackage unmaskedFrom(List<InvolvedParty> known) {
    return about(party == null ? null : party.unmaskedFrom(known));
  }

  private ReferralPackage about(Party other) {
    return new ReferralPackage(products, other, facts, ownActions, requestedActions, evidence);
  }

  /** Whether the list of evidence names a file of this digest. */
  boolean lists(String sm3) {
    return evidence.stream().anyMatch(piece -> sm3.equalsIgnoreCase(piece.sm3()));
  }

  /** With this file on the list of evidence, once. */
  ReferralPackage with(String fileName, String sm3) {
    return lists(sm3) ? this : new ReferralPackage(products, party, facts, ownActions, requestedActions,
        Stream.concat(evidence.stream(), Stream.of(new Evidence(fileName, sm3))).toList());
  }

  String title() {
    return party.name() + " · " + products.get(0).name();
  }

  private static void demand(boolean there, String code, List<String> missing) {
    if (!there) {
      missing.add(code);
    }
  }
}
