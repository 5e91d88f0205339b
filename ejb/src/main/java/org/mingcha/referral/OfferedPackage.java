package org.mingcha.referral;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.party.Capacity;
import org.mingcha.party.IdentityType;
import org.mingcha.party.OperatorKind;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.referral.ReferralPackage.Evidence;
import org.mingcha.referral.ReferralPackage.Party;
import org.mingcha.referral.ReferralPackage.Product;
import org.mingcha.report.ReportContent;

/** What the register knows already when a package is begun, numbers of persons hidden; the officer completes it. */
final class OfferedPackage {

  private OfferedPackage() {}

  /** The producer where the report names one, else the operator: the place of the one who made it is where Article 25 looks. */
  static ReferralPackage of(ReportContent report) {
    var products = report.products().stream().map(p -> new Product(p.name(), p.brand(), p.model(), p.batch(), p.gtin(),
        p.standards() == null ? null : String.join("、", p.standards()), p.certificates() == null ? null
            : p.certificates().stream().map(c -> c.number()).filter(Objects::nonNull).collect(Collectors.joining("、")))).toList();
    var producer = report.products().stream().map(ReportContent.Product::producer).filter(Objects::nonNull).findFirst();
    var operator = report.operator();
    var party = producer.map(p -> new Party(p.name(), hidden(of(p)), Capacity.PRODUCER, p.address(), p.domicileDivision()))
        .orElseGet(() -> operator == null ? null : new Party(operator.name(), hidden(of(operator)), Capacity.IN_PLATFORM_OPERATOR,
            operator.businessAddress(), operator.domicileDivision()));
    return new ReferralPackage(products, party, report.violation() == null ? null : report.violation().description(), null, null,
        report.records().stream().map(record -> new Evidence(record.fileName(), record.sm3())).toList());
  }

  static ReferralPackage of(List<InvolvedParty> parties) {
    var party = parties.stream().findFirst().map(p -> new Party(p.name(), hidden(p), Capacity.valueOf(p.capacity()), null, null));
    return new ReferralPackage(List.of(), party.orElse(null), null, null, null, List.of());
  }

  /** Whom a report names, with their numbers. */
  static List<InvolvedParty> parties(ReportContent report) {
    var producers = report.products().stream().map(ReportContent.Product::producer).filter(Objects::nonNull).map(OfferedPackage::of);
    return Stream.concat(producers, Stream.ofNullable(report.operator()).map(OfferedPackage::of)).toList();
  }

  private static InvolvedParty of(ReportContent.Producer p) {
    return new InvolvedParty(p.name(), p.identityNumber(), Capacity.PRODUCER.name(), null);
  }

  private static InvolvedParty of(ReportContent.Operator o) {
    var kind = o.identityType() == IdentityType.RESIDENT_ID ? OperatorKind.NATURAL_PERSON : o.kind();
    return new InvolvedParty(o.name(), o.identityNumber(), Capacity.IN_PLATFORM_OPERATOR.name(), kind == null ? null : kind.name());
  }

  private static String hidden(InvolvedParty party) {
    return party.masked().identityNumber();
  }
}
