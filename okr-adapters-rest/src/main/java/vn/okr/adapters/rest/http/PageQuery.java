package vn.okr.adapters.rest.http;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.shared.InvalidInput;

/** Which page of a list is wanted. */
public class PageQuery {
  @QueryParam("limit")
  @Parameter(
      description = "Most items to return.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  @Nullable String limit;

  @QueryParam("cursor")
  @Parameter(description = "Where to go on: the next of the page before.")
  @Nullable String cursor;

  /**
   * The page wanted.
   *
   * @param query gathers what is wrong with it, beside other parameters
   */
  public PageRequest read(QueryReader query) {
    int most = query.number("limit", limit, PageRequest.USUAL, 1, PageRequest.MOST);
    UUID after = null;
    if (cursor != null && !cursor.isEmpty()) {
      after = Cursor.read(cursor);
      if (after == null) {
        query.refuse("cursor", "invalid-cursor", Map.of());
      }
    }
    return new PageRequest(most, after);
  }

  /**
   * Asks for the page of a list that not everyone may know of: whether they may is decided before
   * anything is said about the parameters.
   *
   * @throws InvalidInput when a parameter is refused
   */
  public <T> Page<T> ask(Function<PageRequest, Page<T>> list) {
    QueryReader query = new QueryReader();
    Page<T> page = list.apply(read(query));
    query.throwIfAny();
    return page;
  }
}
