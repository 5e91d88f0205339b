package org.mingcha.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mingcha.board.BoardDesk;
import org.mingcha.board.LimitRow;
import org.mingcha.board.ListDesk;
import org.mingcha.board.OverviewDesk;
import org.mingcha.board.WorkCursor;
import org.mingcha.document.number.NumberDesk;
import org.mingcha.document.number.NumberRow;
import org.mingcha.document.number.NumberState;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.referral.Box;
import org.mingcha.referral.ReferralDesk;
import org.mingcha.referral.ReferralRow;
import org.mingcha.report.ReportDesk;
import org.mingcha.report.ReportRow;
import org.mingcha.report.web.InboxQuestion;
import org.mingcha.shared.web.Asked;
import org.mingcha.shared.web.Words;

/** The lists that can be saved, each with the columns and the filters of its page. */
@RequestScoped
class ExportTables {

  private static final int ROWS = 200;

  @Inject private ListDesk lists;
  @Inject private ReportDesk reports;
  @Inject private ReferralDesk referrals;
  @Inject private OverviewDesk overview;
  @Inject private BoardDesk board;
  @Inject private NumberDesk numbers;
  @Inject private Words words;

  /** The list of that name, narrowed by what stands in the address; null where there is none. */
  ExportTable<?> of(String list, UnaryOperator<String> asked) {
    return switch (list) {
      case "limits" -> limits(asked);
      case "disposal-reports" -> inbox(asked);
      case ReferralDesk.KIND -> referrals(asked);
      case "document-numbers" -> numbers(asked);
      default -> words.getMatterKinds().contains(list) ? matters(list, asked) : null;
    };
  }

  private ExportTable<MatterRow> matters(String kind, UnaryOperator<String> asked) {
    var filter = filter(asked);
    return new ExportTable<>(
        List.of("shared.number", "shared.matter-title", "party.title", "shared.stage", "board.bureau", "board.due", "board.next", "shared.opened-at"),
        cursor -> lists.list(kind, filter, cursor, ROWS),
        rows -> words.learnBureaus(rows.stream().map(MatterRow::bureau)),
        row -> new Object[] {row.number(), row.title(), String.join(words.of("shared.separator"), row.parties()), words.stageNow(kind, row.stage(), row.partyTimeOver()),
            words.bureau(row.bureau()), due(row), next(row), words.time(row.openedAt())});
  }

  private ExportTable<ReferralRow> referrals(UnaryOperator<String> asked) {
    var filter = filter(asked);
    var box = Asked.oneOf(Box.class, asked.apply("box"));
    return new ExportTable<>(
        List.of("shared.number", "referral.box", "referral.type", "referral.counterpart", "shared.matter-title", "shared.stage",
            "board.due", "board.next", "shared.opened-at"),
        cursor -> referrals.list(box, filter, cursor, ROWS),
        rows -> words.learnBureaus(rows.stream().map(ReferralRow::counterpart)),
        row -> new Object[] {row.row().number(), words.code("referral.box", row.box()), words.code("referral.type", row.type()),
            words.bureau(row.counterpart()), row.row().title(), words.stage(row.row().kind(), row.row().stage()), due(row.row()),
            next(row.row()), words.time(row.row().openedAt())});
  }

  private ExportTable<ReportRow> inbox(UnaryOperator<String> asked) {
    var filter = InboxQuestion.filter(asked, board.today());
    return new ExportTable<>(
        List.of("shared.number", "report.field.receivedAt", "report.verify-by", "report.platform", "report.operator", "report.field.shopName",
            "report.product", "report.violation", "report.measures", "report.time", "report.whole", "report.status", "lead.title"),
        cursor -> reports.inbox(filter, cursor, ROWS),
        rows -> {},
        row -> new Object[] {row.reportNumber(), words.time(row.receivedAt()), row.verifyBy(), row.platformName(), row.operatorName(),
            row.shopName(), row.productName(), words.codes("report.violation", row.violations()),
            words.codes("report.measure", row.measures()), words.of(row.onTime() ? "report.on-time" : "report.late"),
            words.of(row.complete() ? "report.complete" : "report.incomplete"), words.of("report.status." + row.status()), row.lead()});
  }

  private ExportTable<LimitRow> limits(UnaryOperator<String> asked) {
    var filter = LimitQuestion.filter(asked, board.today());
    return new ExportTable<>(
        List.of("board.due", "board.limit", "board.limits.paused", "board.limits.party", "board.kind", "shared.number", "shared.matter-title",
            "shared.stage", "board.handlers", "board.bureau"),
        cursor -> overview.limits(filter, cursor == null ? WorkCursor.start() : WorkCursor.parseNumbered(cursor), ROWS),
        rows -> words.learnBureaus(rows.stream().map(LimitRow::bureau)),
        row -> new Object[] {row.dueAt() == null ? row.dueOn() : words.time(row.dueAt()), words.code("calendar.limit", row.limit()),
            row.paused() ? words.of("calendar.state.PAUSED") : null, row.partyTimeOver() ? words.of("calendar.past") : null,
            words.kind(row.kind()), row.number(), row.title(),
            words.stageNow(row.kind(), row.stage(), row.partyTimeOver() ? row.limit() : null), row.handlers(), words.bureau(row.bureau())});
  }

  private ExportTable<NumberRow> numbers(UnaryOperator<String> asked) {
    var state = Asked.oneOf(NumberState.class, asked.apply("state"));
    var typed = asked.apply("year");
    int year = typed != null && typed.matches("\\d{4}") ? Integer.parseInt(typed) : board.today().getYear();
    return new ExportTable<>(
        List.of("document.field.number", "document.field.state", "document.field.type", "board.matter", "document.field.taken",
            "document.number.taker", "document.number.voided", "document.number.voider", "document.field.reason"),
        cursor -> numbers.list(asked.apply("word"), state, year, cursor, ROWS),
        rows -> {},
        row -> new Object[] {row.text(), words.code("document.number", row.state()),
            row.type() == null ? null : words.paper(row.type(), row.title()), row.matter(), words.time(row.takenAt()), row.taker(),
            row.voidAt() == null ? null : words.time(row.voidAt()), row.voider(), row.reason()});
  }

  private Object due(MatterRow row) {
    if (row.paused()) {
      return words.of("calendar.paused") + (row.dueOn() == null ? "" : " " + row.dueOn());
    }
    return row.dueAt() == null ? row.dueOn() : words.time(row.dueAt());
  }

  private String next(MatterRow row) {
    return row.nextMove() == null ? null : words.move(row.kind(), row.nextMove());
  }

  private MatterFilter filter(UnaryOperator<String> asked) {
    var mine = "true".equals(asked.apply("mine")) ? board.reader().user() : null;
    return new MatterFilter(asked.apply("stage"), null, mine, asked.apply("party"), asked.apply("q"), null);
  }
}
