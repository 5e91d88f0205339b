package org.mingcha.referral.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.referral.Box;
import org.mingcha.referral.ReferralDesk;
import org.mingcha.referral.ReferralRow;
import org.mingcha.referral.ReferralStage;
import org.mingcha.shared.web.MatterList;
import org.mingcha.shared.web.Words;

/** What the bureau sent, and what came to it, with that of the bureaus below. */
@Named
@ViewScoped
public class ReferralListPage extends MatterList {

  @Inject private ReferralDesk desk;
  @Inject private Words words;
  private Box box;
  private final Map<String, ReferralRow> known = new HashMap<>();

  public ReferralStage[] getStages() {
    return ReferralStage.values();
  }

  /** What only this kind's row tells of a matter of the list. */
  public ReferralRow more(String number) {
    return known.get(number);
  }

  /** A bureau by its name. */
  public String bureau(String code) {
    return words.bureau(code);
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    var page = desk.list(box, filter, cursor, ROWS);
    page.items().forEach(row -> known.put(row.row().number(), row));
    words.learnBureaus(page.items().stream().map(ReferralRow::counterpart));
    return page.map(ReferralRow::row);
  }

  @Override
  protected String page() {
    return "/referral/list";
  }

  public Box getBox() {
    return box;
  }

  public void setBox(Box box) {
    this.box = box;
  }
}
