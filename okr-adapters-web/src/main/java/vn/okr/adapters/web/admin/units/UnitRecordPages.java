package vn.okr.adapters.web.admin.units;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.page.Frame;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.PersonView;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.SearchText;

/** Puts together the page of one unit. */
@RequestScoped
public class UnitRecordPages {
  private static final int FOUND = 20;
  private static final int LONGEST = 200;

  /**
   * The page.
   *
   * @param unit what is stored now
   * @param above what the unit above is called; empty for the company
   * @param people who leads and belongs to it, a page of them
   * @param words what was typed to find somebody for it
   * @param found who was found
   * @param stale whether the unit was changed by someone else since the form was opened
   * @param done what was done just now; absent for nothing
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record UnitRecordPage(
      Frame frame,
      Unit unit,
      String above,
      UnitFields fields,
      List<String> units,
      Page<PersonView> people,
      String words,
      List<PersonView> found,
      Map<String, String> errors,
      boolean stale,
      @Nullable String done)
      implements TemplateInstance {
    /** Whether the person leads this unit. */
    public boolean leads(PersonId person) {
      return unit.leads().contains(person);
    }
  }

  /**
   * What is to be shown of people.
   *
   * @param words what was typed to find somebody
   * @param after where the list of those who stand in the unit goes on; absent for its beginning
   */
  record Look(String words, @Nullable UUID after) {
    static final Look NONE = new Look("", null);
  }

  private final Desk desk;
  private final BrowseOrganisation organisation;

  @Inject
  public UnitRecordPages(Desk desk, BrowseOrganisation organisation) {
    this.desk = desk;
    this.organisation = organisation;
  }

  /** What units are called today. */
  UnitLabels labels() {
    return new UnitLabels(organisation.allUnits());
  }

  /** The unit as it is stored. */
  Unit unit(UUID id) {
    return organisation.unit(new UnitId(id));
  }

  /** The page of the unit. */
  UnitRecordPage page(
      Unit unit,
      Optional<UnitFields> typed,
      Look look,
      Map<String, String> errors,
      boolean stale,
      @Nullable String done) {
    UnitLabels labels = labels();
    UnitFields stored = UnitFields.of(unit, labels);
    String words = look.words().strip();
    return new UnitRecordPage(
        desk.frame(),
        unit,
        stored.parent(),
        typed.orElse(stored),
        labels.choices(),
        organisation.people(null, unit.id(), new PageRequest(PageRequest.USUAL, look.after())),
        words,
        find(words),
        errors,
        stale,
        done);
  }

  private List<PersonView> find(String words) {
    return SearchText.words(words).isEmpty() || words.length() > LONGEST
        ? List.of()
        : organisation.people(words, null, true, new PageRequest(FOUND, null)).items();
  }
}
