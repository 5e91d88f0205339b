package org.mingcha.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The columns of the lists, in the order of their pages and by the keys of their headings. Those with a star are always
 * shown: a row without what names it is of no use.
 */
final class ListColumns {

  private static final String MATTERS = "*shared.number shared.matter-title shared.stage board.due board.next shared.opened-at";
  private static final String WITH_PARTIES = MATTERS.replace("shared.matter-title", "shared.matter-title party.title");
  private static final String WAITING = "board.due *board.matter board.next board.limit board.handlers";

  private static final Map<String, String> OF_PAGES = Map.ofEntries(
      Map.entry("/lead/list.xhtml", WITH_PARTIES),
      Map.entry("/enforcement/list.xhtml", WITH_PARTIES),
      Map.entry("/rectification/list.xhtml", MATTERS),
      Map.entry("/summary/list.xhtml", MATTERS),
      Map.entry("/interview/list.xhtml", MATTERS),
      Map.entry("/contact/list.xhtml", MATTERS),
      Map.entry("/spotplan/list.xhtml", MATTERS),
      Map.entry("/spotcheck/list.xhtml", MATTERS),
      Map.entry("/measure/preservations.xhtml", MATTERS),
      Map.entry("/measure/seizures.xhtml", MATTERS),
      Map.entry("/referral/list.xhtml", "*shared.number referral.box referral.type referral.counterpart shared.matter-title shared.stage"
          + " board.due board.next shared.opened-at"),
      Map.entry("/report/inbox.xhtml", "*report.choose report.verify-by *shared.number report.platform report.operator-and-shop"
          + " report.product report.violation report.measures report.marks report.status"),
      Map.entry("/board/home.xhtml", WAITING),
      Map.entry("/approval/queue.xhtml", WAITING),
      Map.entry("/board/limits.xhtml", "board.due board.limit *board.matter shared.stage board.handlers board.bureau *staffing.acts"),
      Map.entry("/cover/absences.xhtml", "*cover.officer cover.days cover.duty cover.cover cover.reason cover.entered-by *cover.acts"),
      Map.entry("/execution/pushed.xhtml", "*execution.public.number execution.public.party execution.public.breach execution.public.penalty"
          + " execution.pushed.days execution.pushed.state *execution.pushed.acts"),
      Map.entry("/spotplan/monitoring.xhtml", "*spotplan.monitoring.platform spotplan.monitoring.days spotplan.monitoring.lookedAt"
          + " spotplan.monitoring.suspected spotplan.monitoring.rate spotplan.monitoring.source spotplan.monitoring.recorded"),
      Map.entry("/document/list.xhtml", "*document.field.type document.field.number board.matter document.field.state document.field.drafted"
          + " document.field.issuedOn"),
      Map.entry("/document/numbers.xhtml", "*document.field.number document.field.state document.field.type board.matter document.field.taken"
          + " document.field.reason"),
      Map.entry("/identity/officers.xhtml", "*identity.login identity.officer-name identity.bureau-code identity.certificate"
          + " identity.certificate-valid-to"),
      Map.entry("/identity/bureaus.xhtml", "*identity.code identity.name identity.token identity.level identity.superior identity.state"),
      Map.entry("/party/platforms.xhtml", "*party.identity.USCC party.name party.client party.domicile-bureau"),
      Map.entry("/trail/anchors.xhtml", "*trail.anchor.number audit.at trail.anchor.by trail.anchor.heads trail.anchor.digest trail.anchor.file"),
      Map.entry("/trail/entries.xhtml", "*audit.at trail.number audit.what audit.who audit.role trail.bureau trail.facts trail.place"));

  private ListColumns() {}

  /** The columns of the page with this address, none where it is no list. */
  static List<Column> of(String page) {
    var columns = OF_PAGES.getOrDefault(page, "");
    return columns.isEmpty() ? List.of() : Arrays.stream(columns.split(" ")).map(Column::parse).toList();
  }

  /**
   * @param name the key of its heading
   * @param fixed whether it cannot be hidden
   */
  record Column(String name, boolean fixed) {

    private static Column parse(String text) {
      return text.startsWith("*") ? new Column(text.substring(1), true) : new Column(text, false);
    }
  }
}
