package vn.okr.adapters.persistence.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.talk.CommentReader;
import vn.okr.application.talk.CommentView;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.talk.CommentId;

/** Reads comments in one statement each time; their ids run with time. */
@ApplicationScoped
class PostgresCommentReader implements CommentReader {
  private static final String COLUMNS =
      """
      select c.id, c.objective_id, c.key_result_id, c.thread_id, c.by_id, c.at, c.text,
             array_to_string(c.mentions, ' ') as mentions, c.edited_at, c.resolved_by,
             c.resolved_at, c.revision, p.display_name as by_name,
             r.display_name as resolved_by_name,
             array_to_string(array(
               select m.id || ' ' || m.display_name from person m where m.id = any(c.mentions)),
               chr(10)) as mentioned,
             (select count(*) from comment a where a.thread_id = c.id) as answers
      from\s""";

  private static final String NAMES =
      """

      join person p on p.id = c.by_id
      left join person r on r.id = c.resolved_by""";

  private static final Keyset COMMENTS = Keyset.of("c.id", COLUMNS + "comment c" + NAMES);

  private static final Sql LATEST =
      Sql.of(
          COLUMNS
              + """
              unnest(:threads) thread (id)
              cross join lateral (
                select * from comment l where l.thread_id = thread.id
                order by l.id desc limit :most) c"""
              + NAMES
              + "\norder by c.id");

  private final RowReader rows;

  PostgresCommentReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Optional<CommentView> find(CommentId id) {
    Sql one = Sql.of("c.id = :id").with("id", id.value());
    return page(one, new PageRequest(1, null)).items().stream().findFirst();
  }

  @Override
  public Page<CommentView> threads(
      ObjectiveId objective, @Nullable KeyResultId keyResult, PageRequest request) {
    Sql place =
        keyResult == null
            ? Sql.of("c.objective_id = :place and c.key_result_id is null")
                .with("place", objective.value())
            : Sql.of("c.key_result_id = :place").with("place", keyResult.value());
    return page(place.then(Sql.of("and c.thread_id is null")), request);
  }

  @Override
  public Page<CommentView> answers(CommentId thread, PageRequest request) {
    return page(Sql.of("c.thread_id = :thread").with("thread", thread.value()), request);
  }

  @Override
  public List<CommentView> latestAnswers(Collection<CommentId> threads, int mostEach) {
    Sql statement =
        LATEST.with("threads", RowReader.arrayOf(threads, CommentId::value)).with("most", mostEach);
    return rows.read(CommentRow.class, statement).stream().map(CommentRow::toView).toList();
  }

  private Page<CommentView> page(Sql condition, PageRequest request) {
    return rows.page(CommentRow.class, CommentRow::id, COMMENTS, List.of(condition), request)
        .map(CommentRow::toView);
  }
}
