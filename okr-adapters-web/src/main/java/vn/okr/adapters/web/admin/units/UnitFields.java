package vn.okr.adapters.web.admin.units;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.FormReader;
import vn.okr.application.Patch;
import vn.okr.application.organisation.ManageUnits.NewUnit;
import vn.okr.application.organisation.ManageUnits.UnitEdit;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;

/**
 * A unit, as typed.
 *
 * @param revision the revision a change is meant for
 * @param parent what was typed to name the unit above
 */
public record UnitFields(long revision, String name, String kind, String parent) {

  static UnitFields of(Unit unit, UnitLabels labels) {
    UnitId parent = unit.parentId();
    return new UnitFields(
        unit.revision(),
        unit.name().value(),
        unit.kind().name(),
        parent == null ? "" : labels.labelOf(parent.value().toString()));
  }

  /** What the form says, and what is stored where it says nothing. */
  static UnitFields from(Form form, UnitFields stored, UnitLabels labels) {
    return new UnitFields(
        form.revision(),
        form.fields().containsKey("name") ? form.text("name") : stored.name(),
        form.fields().containsKey("kind") ? form.text("kind") : stored.kind(),
        form.fields().containsKey("parent")
            ? labels.labelOf(form.text("parent"))
            : stored.parent());
  }

  /** The same, meant for what is there now. */
  UnitFields meantFor(long now) {
    return new UnitFields(now, name, kind, parent);
  }

  /**
   * The unit to be made.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  NewUnit toNew(UnitLabels labels) {
    FormReader reader = new FormReader();
    Title title = reader.read("/name", name, Title::new);
    UnitKind read = reader.read("/kind", kind, UnitFields::kindOf);
    UnitId above =
        kind.equals(UnitKind.COMPANY.name())
            ? null
            : reader.read("/parentId", parent, labels::find);
    reader.done();
    return new NewUnit(
        Objects.requireNonNull(title), Objects.requireNonNull(read), above, List.of());
  }

  /** The change of what it is called and what it is. */
  UnitEdit toEdit() {
    return new UnitEdit(
        Patch.to(at("/name", () -> new Title(name))),
        Patch.to(at("/kind", () -> kindOf(kind))),
        Patch.keep(),
        Patch.keep(),
        Patch.keep());
  }

  /** The change of where it stands. */
  UnitEdit toMove(UnitLabels labels) {
    @Nullable UnitId above = at("/parentId", () -> labels.find(parent));
    return new UnitEdit(Patch.keep(), Patch.keep(), Patch.to(above), Patch.keep(), Patch.keep());
  }

  private static UnitKind kindOf(String text) {
    return Arrays.stream(UnitKind.values())
        .filter(one -> one.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("required", Map.of()));
  }

  private static <T> T at(String pointer, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (OkrException refused) {
      throw refused.under(pointer);
    }
  }
}
