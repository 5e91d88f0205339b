package org.mingcha.review;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a reviewer holds against a case, point by point (审核中的问题). A point that is not named was looked at and is in order.
 *
 * @param reasons what is wrong, by the point
 */
public record Objections(Map<ReviewPoint, String> reasons) implements Serializable {

  /** Nothing is wrong. */
  public static final Objections NONE = new Objections(Map.of());

  public Objections {
    var inOrder = new EnumMap<ReviewPoint, String>(ReviewPoint.class);
    inOrder.putAll(reasons);
    reasons = inOrder;
  }

  /** What is wrong at that point; empty where it is in order. */
  public Optional<String> at(ReviewPoint point) {
    return Optional.ofNullable(reasons.get(point));
  }

  /** Whether there is one. */
  public boolean any() {
    return !reasons.isEmpty();
  }
}
