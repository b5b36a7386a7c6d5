package vn.okr.adapters.web.live;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.live.ChangeHub;
import vn.okr.application.live.Topic;

/** Server-sent events: that something on the page has changed, never how. */
@Page
@Authenticated
@Path("/live")
public class LiveResource {
  /** More than any page shows. */
  private static final int MOST_TOPICS = 50;

  /** So that the page knows that it is heard. */
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  /** Shorter than what lies between cuts as silent. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  /** After that the page asks again, so that whoever may no longer sign in hears no more. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Visitor visitor;
  private final ChangeHub hub;
  private final OpenPages pages;

  @Inject
  public LiveResource(Visitor visitor, ChangeHub hub, OpenPages pages) {
    this.visitor = visitor;
    this.hub = hub;
    this.pages = pages;
  }

  /** Follows the topics; each change is an event {@code changed} with the topic. */
  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<OutboundSseEvent> follow(@QueryParam("on") List<String> topics, @Context Sse sse) {
    visitor.actor();
    Set<Topic> followed =
        topics.stream()
            .limit(MOST_TOPICS)
            .map(Topic::parse)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet());
    Multi<Optional<OutboundSseEvent>> changes =
        changesOf(followed).map(change -> change.map(topic -> changed(sse, topic)));
    Multi<Optional<OutboundSseEvent>> heartbeats =
        Multi.createFrom()
            .ticks()
            .startingAfter(AT_ONCE)
            .every(HEARTBEAT)
            .onOverflow()
            .drop()
            .map(_ -> Optional.of(sse.newEventBuilder().comment("").build()));
    return Multi.createBy()
        .merging()
        .streams(changes, heartbeats)
        .select()
        .first(Optional::isPresent)
        .map(Optional::orElseThrow)
        .select()
        .first(LONGEST);
  }

  /** What changes; nothing, once the replica is about to stop. */
  private Multi<Optional<Topic>> changesOf(Set<Topic> followed) {
    return Multi.createFrom()
        .emitter(
            screen -> {
              ChangeHub.Following following =
                  hub.follow(followed, topic -> screen.emit(Optional.of(topic)));
              Runnable goodbye = () -> screen.emit(Optional.empty());
              pages.opened(goodbye);
              screen.onTermination(
                  () -> {
                    following.close();
                    pages.closed(goodbye);
                  });
            });
  }

  private static OutboundSseEvent changed(Sse sse, Topic topic) {
    return sse.newEventBuilder().name("changed").data(topic.toString()).build();
  }
}
