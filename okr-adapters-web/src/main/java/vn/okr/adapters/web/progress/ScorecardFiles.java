package vn.okr.adapters.web.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.progress.Scorecard;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.shared.NotFound;
import vn.okr.http.scorecard.ScorecardFile;
import vn.okr.http.scorecard.SheetFormat;

/** Answers with grading sheets as files, in the visitor's language. */
@ApplicationScoped
public class ScorecardFiles {
  private final Visitor visitor;
  private final CycleChoices cycles;

  @Inject
  public ScorecardFiles(Visitor visitor, CycleChoices cycles) {
    this.visitor = visitor;
    this.cycles = cycles;
  }

  /**
   * The file to be saved.
   *
   * @param cycle the cycle asked for; absent for the one people work in
   * @param extension that of a format, in lower case
   * @param sheet reads the sheet of a cycle
   * @throws NotFound before the first cycle
   */
  Response answer(@Nullable UUID cycle, String extension, Function<CycleId, Scorecard> sheet) {
    SheetFormat format = SheetFormat.valueOf(extension.toUpperCase(Locale.ROOT));
    ScorecardFile file = new ScorecardFile(sheet.apply(cycle(cycle)), format, visitor.language());
    return Response.ok(file.content(), file.contentType())
        .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
        .build();
  }

  private CycleId cycle(@Nullable UUID asked) {
    if (asked != null) {
      return new CycleId(asked);
    }
    Cycle current = cycles.of(null).chosen();
    if (current == null) {
      throw new NotFound();
    }
    return current.id();
  }
}
