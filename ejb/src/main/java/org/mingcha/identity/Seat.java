package org.mingcha.identity;

import org.mingcha.identity.Divisions.Division;

/**
 * A place that has a bureau, before the bureau stands in the register.
 *
 * @param within the place that it lies in, which has the superior bureau; null for the country
 * @param equivalent a second level in law, for a city without counties; null for all others
 */
record Seat(Division place, Seat within, BureauLevel level, BureauLevel equivalent) {

  private static final String BUREAU = "市场监督管理局";

  static Seat country() {
    return new Seat(new Division("100000", "国家", null), null, BureauLevel.NATIONAL, null);
  }

  Seat with(Division place, BureauLevel level) {
    return new Seat(place, this, level, null);
  }

  String code() {
    return place.code();
  }

  String superior() {
    return within == null ? null : within.code();
  }

  /** 国家市场监督管理总局；杭州市余杭区市场监督管理局; a county or a city of its own name stands without the city above it. */
  String bureauName() {
    if (level == BureauLevel.NATIONAL) {
      return "国家市场监督管理总局";
    }
    var district = level == BureauLevel.COUNTY && place.name().endsWith("区") && ownName().equals(place.name());
    return (district && !directlyUnderProvince() ? within.place.name() : "") + place.name() + BUREAU;
  }

  /** The name without that of the places around it: 高新技术产业开发区 for 石家庄高新技术产业开发区. */
  String ownName() {
    var name = place.name();
    if (within != null && within.within != null) {
      name = without(name, within.within.stem());
    }
    return within == null ? name : without(name, within.stem());
  }

  private boolean directlyUnderProvince() {
    return within.level == BureauLevel.PROVINCE && !within.place.name().endsWith("市");
  }

  private String stem() {
    return place.name().replaceFirst("(省|市|地区|盟|自治州|(壮族|回族|维吾尔)?自治区)$", "");
  }

  private static String without(String name, String stem) {
    return name.length() > stem.length() + 1 && name.startsWith(stem) ? name.substring(stem.length()) : name;
  }
}
