package org.mingcha.identity;

/** Legal level of a bureau (法律层级), kept in the register and never read from the division code. */
public enum BureauLevel {
  NATIONAL, PROVINCE, PREFECTURE, COUNTY
}
