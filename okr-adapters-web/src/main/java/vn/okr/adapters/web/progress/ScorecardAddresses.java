package vn.okr.adapters.web.progress;

import io.quarkus.qute.TemplateExtension;
import vn.okr.application.live.Topic;
import vn.okr.application.progress.Scorecard;
import vn.okr.domain.organisation.Owner;

/** Where the sheet of an owner is found, and how a screen that shows it hears of changes. */
@TemplateExtension
public final class ScorecardAddresses {
  private ScorecardAddresses() {}

  /** The address of the owner's page, without root. */
  static String address(Scorecard sheet) {
    return address(sheet.owner());
  }

  /** The address of the owner's page, without root. */
  public static String address(Owner owner) {
    return switch (owner) {
      case Owner.OfUnit(var unit) -> "/units/" + unit.value();
      case Owner.OfPerson(var person) -> "/people/" + person.value();
    };
  }

  /** What a screen that shows it follows. */
  static String topic(Scorecard sheet) {
    return Topic.of(sheet.owner()).toString();
  }

  /** A name for it on a page that shows several. */
  static String htmlId(Scorecard sheet) {
    return "sheet-" + sheet.owner().value();
  }
}
