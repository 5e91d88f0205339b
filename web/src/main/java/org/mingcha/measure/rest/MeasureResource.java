package org.mingcha.measure.rest;

import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.kernel.Page;
import org.mingcha.measure.MeasureDesk;
import org.mingcha.measure.MeasureView;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.MatterResource;

/** What preservations and seizures answer alike; a kind adds how it opens and the actions that only it has. */
public abstract class MeasureResource extends MatterResource<MeasureView> {

  @Inject private MeasureActions common;

  protected abstract MeasureDesk<?> desk();

  protected abstract Map<String, Action<MeasureView>> own();

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk().list(filter, cursor, limit);
  }

  @Override
  protected MeasureView view(String number) {
    return desk().view(number);
  }

  @Override
  protected Map<String, Action<MeasureView>> actions() {
    return common.of(desk(), own());
  }

  @Override
  protected void facts(MeasureView measure, Map<String, Object> document) {
    MeasureBodies.facts(measure, document);
  }
}
