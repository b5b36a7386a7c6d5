package vn.okr.adapters.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Names are found in the scopes around, and nobody else is asked for them. */
class OuterNamesTest {
  private static final String NESTED =
      "{#for row in rows}{#let mark='-'}{#for cell in row}{title}{mark}{cell}{cell_count} {/for}{/let}{/for}";
  private static final List<List<String>> ROWS = List.of(List.of("a", "b"), List.of("c"));

  private final List<String> askedInVain = new ArrayList<>();
  private final Engine engine =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new OuterNames())
          .addValueResolver(new Another())
          .build();

  @Test
  void areFoundFromWithinLoops() {
    String page = engine.parse(NESTED).data("title", "T").data("rows", ROWS).render();

    assertThat(page).isEqualTo("T-a1 T-b2 T-c1 ");
    assertThat(askedInVain).isEmpty();
  }

  @Test
  void ofTheNearestScopeWin() {
    String page =
        engine.parse("{#let title='inner'}{title}{/let} {title}").data("title", "outer").render();

    assertThat(page).isEqualTo("inner outer");
  }

  @Test
  void thatNoScopeHasAreAskedOfOthers() {
    String page =
        engine.parse("{#for row in rows}{nowhere ?: '?'}{/for}").data("rows", ROWS).render();

    assertThat(page).isEqualTo("??");
    assertThat(askedInVain).contains("nowhere");
  }

  /** Any of the many others, which has nothing to say. */
  private final class Another implements ValueResolver {
    @Override
    public int getPriority() {
      return 20;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
      askedInVain.add(context.getName());
      return false;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
      throw new IllegalStateException(context.getName());
    }
  }
}
