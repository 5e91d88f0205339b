package org.mingcha.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid.Violation;

/**
 * How a page was captured (电子数据证据提取笔录：设备、方法、网络、校时).
 *
 * @param url address of the page as it was opened
 * @param clockSource with what the device's clock was compared, such as 国家授时中心
 * @param clockOffset by how many seconds it differed
 */
@Embeddable
@Basis("SAMR-PROC@2022:26")
public record Capture(String url, String device, String software, String network,
    @Column(name = "clock_source") String clockSource, @Column(name = "clock_offset") Integer clockOffset) implements Serializable {

  private static final int LARGEST_OFFSET = 86_400;

  List<Violation> faults() {
    var faults = new ArrayList<Violation>();
    demand(told(device), "/capture/device", "required", faults);
    demand(told(software), "/capture/software", "required", faults);
    demand(told(network), "/capture/network", "required", faults);
    demand(told(clockSource), "/capture/clockSource", "required", faults);
    demand(clockOffset != null && Math.abs(clockOffset) <= LARGEST_OFFSET, "/capture/clockOffset", "evidence.clock", faults);
    demand(isAddress(url), "/capture/url", "evidence.url", faults);
    return faults;
  }

  private static boolean isAddress(String text) {
    try {
      var address = new URI(text == null ? "" : text.strip());
      return List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
    } catch (URISyntaxException none) {
      return false;
    }
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
