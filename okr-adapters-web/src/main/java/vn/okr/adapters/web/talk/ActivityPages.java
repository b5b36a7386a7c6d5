package vn.okr.adapters.web.talk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.cycle.CycleChoice;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.live.Topic;
import vn.okr.application.talk.Activity;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;

/** Makes the pages of what goes on around goals. */
@ApplicationScoped
class ActivityPages {
  /**
   * The page.
   *
   * @param name what the objective, the unit or the person is called
   * @param address the page of what it is about, below the root
   * @param topic by which the page hears of changes
   * @param cycles the cycles to choose from; absent for an objective, which has one
   * @param older where older ones begin; absent at the end
   */
  @CheckedTemplate(basePath = "talk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record ActivityPage(
      Frame frame,
      String name,
      String address,
      Topic topic,
      @Nullable CycleChoice cycles,
      List<Happening> happenings,
      @Nullable UUID older)
      implements TemplateInstance {}

  /** Reads a page of what happened in a cycle. */
  @FunctionalInterface
  interface OfCycle {
    Page<Activity> read(CycleId cycle, PageRequest request);
  }

  private final Visitor visitor;
  private final CycleChoices cycles;

  @Inject
  ActivityPages(Visitor visitor, CycleChoices cycles) {
    this.visitor = visitor;
    this.cycles = cycles;
  }

  /** The page of an objective. */
  TemplateInstance of(
      String name,
      Topic topic,
      @Nullable String before,
      Function<PageRequest, Page<Activity>> read) {
    return page(name, topic, null, read.apply(request(before)));
  }

  /** The page of an owner in the cycle that was asked for, else in the one that runs. */
  TemplateInstance ofOwner(
      String name, Topic topic, @Nullable UUID cycle, @Nullable String before, OfCycle read) {
    CycleChoice choice = cycles.of(cycle);
    Cycle chosen = choice.chosen();
    Page<Activity> found =
        chosen == null ? new Page<>(List.of(), null) : read.read(chosen.id(), request(before));
    return page(name, topic, choice, found);
  }

  private static String collectionOf(Topic topic) {
    return switch (topic.kind()) {
      case OBJECTIVE -> "/objectives/";
      case UNIT -> "/units/";
      case PERSON -> "/people/";
      case CYCLE -> "/cycle?cycle=";
      case KPI -> "/kpis/";
    };
  }

  private static PageRequest request(@Nullable String before) {
    return new PageRequest(PageRequest.USUAL, Typed.idOrNone(before));
  }

  private TemplateInstance page(
      String name, Topic topic, @Nullable CycleChoice choice, Page<Activity> found) {
    return visitor.show(
        new ActivityPage(
            visitor.frame(),
            name,
            collectionOf(topic) + topic.id(),
            topic,
            choice,
            found.items().stream().map(Happening::of).toList(),
            found.next()));
  }
}
