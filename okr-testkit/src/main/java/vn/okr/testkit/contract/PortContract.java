package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.shared.OkrException;

/**
 * What all suites have in common. A suite makes its own data with new ids and expects other data
 * beside it, so that many suites may share one store.
 */
public abstract class PortContract {
  Ports ports;
  Scene scene;

  /** The ports under test; all of them see the same store. */
  protected abstract Ports ports();

  @BeforeEach
  void setTheScene() {
    ports = ports();
    scene = new Scene(ports);
  }

  <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
    return ports.transactions().inTransaction(work);
  }

  void run(Runnable work) {
    scene.run(work);
  }

  /** What the work, in a transaction of its own, is refused with. */
  OkrException refusalOf(Runnable work) {
    Throwable thrown = catchThrowable(() -> run(work));
    assertThat(thrown).isInstanceOf(OkrException.class);
    return (OkrException) thrown;
  }

  /** The value of a key that must be there. */
  static <K, V> V at(Map<K, V> found, K key) {
    assertThat(found).containsKey(key);
    return Objects.requireNonNull(found.get(key));
  }

  /** Every item, fetched page by page, each in a transaction of its own. */
  <T> List<T> allPages(int limit, Function<PageRequest, Page<T>> pages) {
    List<T> items = new ArrayList<>();
    UUID after = null;
    do {
      PageRequest request = new PageRequest(limit, after);
      Page<T> page = inTransaction(() -> pages.apply(request));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      items.addAll(page.items());
      after = page.next();
    } while (after != null);
    return items;
  }
}
