package org.mingcha.lead.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import org.mingcha.kernel.Stale;

/** What a bureau has decided on its leads (线索设置). */
@Entity
@Table(name = "lead_setting")
class LeadSetting {

  @Id private String bureau;
  private boolean autoOpen;
  @Version private int version;

  protected LeadSetting() {}

  /** Switches automatic opening; refused (412) when the leader decided on an older version. */
  void autoOpen(boolean on, int expected) {
    if (version != expected) {
      throw new Stale(Map.of("autoOpen", autoOpen));
    }
    autoOpen = on;
  }

  LeadSettingView view() {
    return new LeadSettingView(bureau, autoOpen, version);
  }
}
