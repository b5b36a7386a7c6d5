package vn.okr.adapters.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A resource that answers when a test lets it. */
@Singleton
@Path("/api/v1")
public class SlowResource {
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile CountDownLatch end = new CountDownLatch(0);

  /** Lets whoever asks from now on wait. */
  void holdUntil(CountDownLatch latch) {
    end = latch;
  }

  /** How many wait. */
  int waiting() {
    return waiting.get();
  }

  @GET
  @Path("/slow")
  @Authenticated
  @Blocking
  @Operation(hidden = true)
  public Response answer() throws InterruptedException {
    waiting.incrementAndGet();
    try {
      end.await();
      return Response.noContent().build();
    } finally {
      waiting.decrementAndGet();
    }
  }
}
