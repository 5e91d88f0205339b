package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.identity.Scope;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.view.LinkView;
import org.mingcha.rectification.GivenOrder;
import org.mingcha.rectification.GivenOrders;

/** Finds the orders to correct that a penalty on the spot may rest on: given within it, or within the lead that it belongs to. */
@ApplicationScoped
class OrdersGiven {

  @Inject private GivenOrders orders;
  @Inject private Links links;

  List<GivenOrder> to(SummaryPenalty penalty) {
    var lead = links.of(penalty.ref(), Scope.system()).stream().filter(link -> link.rel().equals("lead")).map(LinkView::number);
    return orders.within(Stream.concat(Stream.of(penalty.number()), lead).toList());
  }
}
