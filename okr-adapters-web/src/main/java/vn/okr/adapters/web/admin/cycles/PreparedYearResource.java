package vn.okr.adapters.web.admin.cycles;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.cycle.PrepareYears;
import vn.okr.domain.shared.InvalidInput;

/** A fiscal year is prepared ahead. */
@Page
@Authenticated
@Path("/admin/cycles/years")
public class PreparedYearResource {
  private final Desk desk;
  private final PrepareYears years;

  @Inject
  public PreparedYearResource(Desk desk, PrepareYears years) {
    this.desk = desk;
    this.years = years;
  }

  /** Plans what is missing of it, and says how many cycles that were. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response prepare(@FormParam("year") @Nullable String year) {
    int planned = years.prepare(desk.admin(), () -> whole(year)).planned();
    return Redirects.to("/admin/cycles?done=prepared&planned=" + planned);
  }

  private int whole(@Nullable String year) {
    Integer number = new Typed(desk.frame().language()).wholeOrNone(year);
    if (number == null) {
      throw new InvalidInput("required", Map.of());
    }
    return number;
  }
}
