package org.mingcha.spotcheck;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.Product;
import org.mingcha.sampling.Seller;

/**
 * The result of a spot check stands, and the product failed (不合格结果确定). Whoever has something to do about it does so in
 * the same transaction.
 *
 * @param bureau code of the bureau that organised the check
 * @param failedItems names of the items that failed
 */
public record SpotCheckFailed(SubjectRef check, String bureau, Product product, Seller seller, Producer producer,
    String platform, List<String> failedItems, LocalDate on, Actor by) {}
