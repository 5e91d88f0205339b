package org.mingcha.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid.Violation;

/**
 * A sample taken as evidence (抽样取证). One that was bought online is shown by pictures, screenshots or recordings of the
 * purchase, the unpacking and the sealing, so it needs files.
 *
 * @param baseQuantity from how many it was drawn (抽样基数), in words
 * @param seal number of the seal
 */
@Embeddable
@Basis("SAMR-PROC@2022:31")
public record Sample(@Column(name = "sample_name") String name, String batch, @Column(name = "base_quantity") String baseQuantity,
    @Column(name = "sample_quantity") String quantity, String seal, @Column(name = "bought_online") Boolean boughtOnline)
    implements Serializable {

  List<Violation> faults(int files) {
    var faults = new ArrayList<Violation>();
    demand(told(name), "/sample/name", "required", faults);
    demand(told(quantity), "/sample/quantity", "required", faults);
    demand(told(seal), "/sample/seal", "required", faults);
    demand(boughtOnline != null, "/sample/boughtOnline", "required", faults);
    demand(!Boolean.TRUE.equals(boughtOnline) || files > 0, "/file", "evidence.online-sample", faults);
    return faults;
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  private static void demand(boolean right, String pointer, String otherwise, List<Violation> faults) {
    if (!right) {
      faults.add(Violation.of(pointer, otherwise));
    }
  }
}
