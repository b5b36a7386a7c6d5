package vn.okr.adapters.web.template;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.okr.application.port.Ids;
import vn.okr.application.template.Template;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.shared.Title;

/** A template as it is shown. */
public record TemplateCard(Template template, List<Line> lines) {
  /** A key result, and how it is measured. */
  public record Line(Title title, Measure measure) {}

  /** Milestones are numbered for the look of it; they get ids of their own when they are made. */
  public static TemplateCard of(Template template) {
    AtomicLong numbers = new AtomicLong();
    Ids ids = () -> new UUID(0, numbers.incrementAndGet());
    return new TemplateCard(
        template,
        template.keyResults().stream()
            .map(one -> new Line(one.title(), one.measure().toMeasure(ids, null)))
            .toList());
  }
}
