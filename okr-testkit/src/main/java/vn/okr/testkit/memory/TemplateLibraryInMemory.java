package vn.okr.testkit.memory;

import java.util.List;
import java.util.Locale;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.template.Template;
import vn.okr.application.template.TemplateLibrary;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** One template, in two languages. */
public final class TemplateLibraryInMemory implements TemplateLibrary {
  /** The id of the template there is. */
  public static final String KNOWN = "marketing-known-brand";

  @Override
  public List<Template> templates(Locale language) {
    boolean vietnamese = language.getLanguage().equals("vi");
    return List.of(
        new Template(
            KNOWN,
            new Template.Group("marketing", new Title("Marketing")),
            Ambition.ASPIRATIONAL,
            new Title(vietnamese ? "Được nhắc đến nhiều nhất" : "Most talked about"),
            new Note(vietnamese ? "Người mua chọn tên quen." : "Buyers choose a known name."),
            List.of(
                new Template.KeyResult(
                    new Title(vietnamese ? "Khách truy cập" : "Visitors"),
                    new MeasureInput.Complete(
                        new Metric(Quantity.of("32000"), Quantity.of("45000"), null))),
                new Template.KeyResult(
                    new Title(vietnamese ? "Bộ nhận diện" : "Brand kit"),
                    new MeasureInput.Checklist(
                        List.of(
                            new MeasureInput.Step(
                                null,
                                new Title(vietnamese ? "Chọn đối tác" : "Partner chosen"),
                                Weight.ONE)))))));
  }
}
