package org.mingcha.lead;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.mingcha.report.ReportView;

/** How several reports become leads. */
public enum LeadGrouping {

  /** 合并为一条 */
  ONE {
    @Override
    Collection<List<ReportView>> groups(List<ReportView> reports) {
      return List.of(reports);
    }
  },
  /** 逐一立为线索 */
  EACH {
    @Override
    Collection<List<ReportView>> groups(List<ReportView> reports) {
      return reports.stream().map(List::of).toList();
    }
  },
  /** 每个经营者一条 */
  OPERATOR {
    @Override
    Collection<List<ReportView>> groups(List<ReportView> reports) {
      return reports.stream().collect(Collectors.groupingBy(ReportView::seller, LinkedHashMap::new, Collectors.toList())).values();
    }
  };

  /** The reports of each lead, in the order in which they came. */
  abstract Collection<List<ReportView>> groups(List<ReportView> reports);
}
