package vn.okr.local.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import vn.okr.application.port.Time;
import vn.okr.application.talk.ReadNotifications;
import vn.okr.application.talk.ResolveThreads;
import vn.okr.application.talk.WriteComments;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Said;

/** Tells of what people say to each other about their goals, and of what they read. */
@Singleton
class TalkTeller {
  private static final int MINUTES_TO_THINK = 7;

  private final WriteComments writeComments;
  private final ResolveThreads resolveThreads;
  private final ReadNotifications readNotifications;
  private final StoryTime clock;
  private final Time time;

  /**
   * What someone says.
   *
   * @param by their account
   * @param mentions accounts of those who are meant to see it
   */
  record Line(String by, String text, List<String> mentions) {
    Line(String by, String text, String... mentions) {
      this(by, text, List.of(mentions));
    }

    private Said said(Cast cast) {
      List<PersonId> people = mentions.stream().map(cast::actor).map(a -> a.person()).toList();
      return new Said(new Note(text), people);
    }
  }

  @Inject
  TalkTeller(
      WriteComments writeComments,
      ResolveThreads resolveThreads,
      ReadNotifications readNotifications,
      StoryTime clock,
      Time time) {
    this.writeComments = writeComments;
    this.resolveThreads = resolveThreads;
    this.readNotifications = readNotifications;
    this.clock = clock;
    this.time = time;
  }

  /**
   * A thread about a goal, one line after the other.
   *
   * @return its beginning
   */
  CommentId tell(Cast cast, Told about, List<Line> lines) {
    Line first = lines.getFirst();
    CommentId thread =
        writeComments.onObjective(cast.actor(first.by()), about.id(), () -> first.said(cast));
    for (Line line : lines.subList(1, lines.size())) {
      clock.passMinutes(MINUTES_TO_THINK);
      writeComments.answer(cast.actor(line.by()), thread, () -> line.said(cast));
    }
    return thread;
  }

  /** Whoever began a thread ends it. */
  void end(Cast cast, CommentId thread, String by) {
    resolveThreads.resolve(cast.actor(by), thread);
  }

  /** Everyone reads what they were told so far. */
  void readNews(Cast cast) {
    cast.actors().forEach(actor -> readNotifications.markRead(actor, time::now));
  }
}
