package vn.okr.adapters.web.page;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Sends people on after a change, so that going back or reloading does not ask for it again. */
public final class Redirects {
  private static final URI HOME = URI.create("/");

  private Redirects() {}

  /** On to an address of this site; anything else leads home. */
  public static Response to(@Nullable String address) {
    return Response.seeOther(own(address)).build();
  }

  private static URI own(@Nullable String address) {
    if (address == null || !address.startsWith("/") || address.startsWith("//")) {
      return HOME;
    }
    try {
      URI uri = URI.create(address);
      return uri.getAuthority() == null ? uri : HOME;
    } catch (IllegalArgumentException malformed) {
      return HOME;
    }
  }
}
