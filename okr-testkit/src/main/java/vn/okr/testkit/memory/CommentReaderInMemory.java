package vn.okr.testkit.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.talk.CommentReader;
import vn.okr.application.talk.CommentView;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;

/** Shows the comments of a company in memory. */
public final class CommentReaderInMemory implements CommentReader {
  private static final Comparator<Comment> OLDEST_FIRST =
      Comparator.comparing(comment -> comment.id().value());

  private final Company company;

  /** Reads the company. */
  public CommentReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<CommentView> find(CommentId id) {
    return company.comments.find(id).map(this::view);
  }

  @Override
  public Page<CommentView> threads(
      ObjectiveId objective, @Nullable KeyResultId keyResult, PageRequest request) {
    return page(
        all()
            .filter(one -> one.thread() == null && one.objectiveId().equals(objective))
            .filter(one -> Objects.equals(one.keyResultId(), keyResult)),
        request);
  }

  @Override
  public Page<CommentView> answers(CommentId thread, PageRequest request) {
    return page(answersTo(thread), request);
  }

  @Override
  public List<CommentView> latestAnswers(Collection<CommentId> threads, int mostEach) {
    return threads.stream()
        .flatMap(thread -> answersTo(thread).sorted(OLDEST_FIRST.reversed()).limit(mostEach))
        .sorted(OLDEST_FIRST)
        .map(this::view)
        .toList();
  }

  private Page<CommentView> page(Stream<Comment> found, PageRequest request) {
    return Pages.of(found, request, comment -> comment.id().value()).map(this::view);
  }

  private Stream<Comment> all() {
    return company.comments.all().stream();
  }

  private Stream<Comment> answersTo(CommentId thread) {
    return all().filter(one -> thread.equals(one.thread()));
  }

  private CommentView view(Comment comment) {
    return new CommentView(
        comment,
        company.nameOf(comment.by()),
        comment.resolution() == null ? null : company.nameOf(comment.resolution().by()),
        mentioned(comment),
        answersTo(comment.id()).count());
  }

  private Map<PersonId, String> mentioned(Comment comment) {
    return comment.said() == null
        ? Map.of()
        : comment.said().mentions().stream()
            .collect(Collectors.toMap(Function.identity(), company::nameOf));
  }
}
