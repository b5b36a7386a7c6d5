package vn.okr.adapters.rest.progress;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Written;
import vn.okr.application.progress.CycleProgress;
import vn.okr.domain.cycle.CycleId;
import vn.okr.http.progress.RecentFigures;

/** How far everyone has come in a cycle (M12). */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ProgressResource {
  /** What all cycles together may take of memory, in bytes. */
  private static final long MOST = 8L << 20;

  private final RecentFigures figures;
  private final Answers answers;

  /** Figures that are shown for a while are written once, as thousands of units are in them. */
  private final LoadingCache<CycleProgress, Written> written =
      Caffeine.newBuilder()
          .weakKeys()
          .maximumWeight(MOST)
          .<CycleProgress, Written>weigher((_, one) -> one.body().length)
          .build(one -> Written.of(one.cycle().revision(), ProgressResponse.of(one)));

  @Inject
  ProgressResource(RecentFigures figures, Answers answers) {
    this.figures = figures;
    this.answers = answers;
  }

  @GET
  @Path("/cycles/{id}/progress")
  @Authenticated
  @Operation(summary = "Reads the progress of the company, each level and each unit")
  @APIResponseSchema(ProgressResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(written.get(figures.progressNow(Ids.path("id", id, CycleId::new))));
  }
}
