package vn.okr.adapters.rest.template;

import java.util.List;
import vn.okr.application.template.Template;
import vn.okr.domain.objective.Ambition;

/** A template; its key results are as a new objective's are sent. */
public record TemplateResponse(
    String id,
    TemplateGroup group,
    Ambition ambition,
    String title,
    String description,
    List<TemplateKeyResult> keyResults) {
  /** Whom it is for. */
  public record TemplateGroup(String id, String name) {}

  /** How one measures getting there. */
  public record TemplateKeyResult(String title, TemplateMeasure measure) {}

  static TemplateResponse of(Template template) {
    return new TemplateResponse(
        template.id(),
        new TemplateGroup(template.group().id(), template.group().name().value()),
        template.ambition(),
        template.title().value(),
        template.why().value(),
        template.keyResults().stream()
            .map(
                keyResult ->
                    new TemplateKeyResult(
                        keyResult.title().value(), TemplateMeasure.of(keyResult.measure())))
            .toList());
  }
}
