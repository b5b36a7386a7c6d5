package vn.okr.adapters.persistence.cost;

import java.util.UUID;
import vn.okr.adapters.persistence.Rows;

/**
 * A company in which all that can be many is so many: each person belongs to the one department,
 * owns an objective that contributes to the company's and carries it on, has checked in on the
 * company's key result and changed its objective, sees to a KPI, of which the first was read by
 * everyone, begun a thread on it and answered in the first; the first follows all objectives. As
 * many more have left with a draft.
 */
final class SampleOfSize {
  static final UUID DEPARTMENT = new UUID(1, 1);
  static final UUID CYCLE = new UUID(3, 0);
  static final UUID COMPANYS_OBJECTIVE = new UUID(4, 0);
  static final UUID COMPANYS_KEY_RESULT = new UUID(5, 0);
  static final UUID FIRST_COMMENT = new UUID(11, 1);
  static final UUID FIRST_PERSON = new UUID(2, 1);

  static final UUID FIRST_KPI = new UUID(11, 1);

  private static final String SCRIPT =
      """
      create or replace function pg_temp.an_id(kind integer, n integer) returns uuid
      language sql return
        cast(lpad(to_hex(kind), 16, '0') || lpad(to_hex(n), 16, '0') as uuid);

      insert into unit values (pg_temp.an_id(1, 0), 'Công ty', 'COMPANY', null, false, 0);
      insert into unit values (pg_temp.an_id(1, 1), 'Phòng', 'DEPARTMENT', pg_temp.an_id(1, 0),
        false, 0);
      insert into cycle values (pg_temp.an_id(3, 0), 'Quý', '2026-04-01', '2026-06-30', null,
        'RUNNING', '2026-04-01', 0);

      insert into person (id, display_name, email, active, search_text, revision)
      select pg_temp.an_id(2, n), 'Người ' || n, n || '@company.vn', true, 'nguoi ' || n, 0
      from generate_series(1, %1$d) n;
      insert into unit_member select pg_temp.an_id(1, 1), id from person;

      insert into person (id, display_name, active, search_text, revision)
      select pg_temp.an_id(9, n), 'Đã nghỉ ' || n, false, 'da nghi ' || n, 0
      from generate_series(1, %1$d) n;

      insert into objective (id, cycle_id, owner_unit_id, owner_person_id, title, ambition, state,
        published_at, published_on, score, achieved, timed_weight, steady_weight, search_text,
        revision, origin_id)
      select pg_temp.an_id(4, n), pg_temp.an_id(3, 0), case when n = 0 then pg_temp.an_id(1, 0) end,
             case when n > 0 then pg_temp.an_id(2, n) end, 'Mục tiêu', 'COMMITTED', 'PUBLISHED',
             now(), '2026-04-01', 5000, 50000000, 10000, 0, 'muc tieu', 0,
             case when n > 0 then pg_temp.an_id(4, 0) end
      from generate_series(0, %1$d) n;
      insert into objective (id, cycle_id, owner_person_id, title, ambition, state, search_text,
        achieved, timed_weight, steady_weight, revision)
      select pg_temp.an_id(10, n), pg_temp.an_id(3, 0), pg_temp.an_id(9, n), 'Bản nháp',
             'COMMITTED', 'DRAFT', 'ban nhap', 0, 0, 0, 0
      from generate_series(1, %1$d) n;
      insert into key_result (id, objective_id, position, title, measure, milestones, weight,
        dropped, score)
      select pg_temp.an_id(5, n), pg_temp.an_id(4, n), 0, 'Kết quả', 'milestones',
             jsonb_build_array(jsonb_build_object('id', pg_temp.an_id(6, n), 'title', 'Mốc',
               'weight', 1, 'done', true)), 1, false, 5000
      from generate_series(0, %1$d) n;
      insert into link
      select pg_temp.an_id(4, n), 0, 'CONTRIBUTES', 1, pg_temp.an_id(4, 0), pg_temp.an_id(5, 0)
      from generate_series(1, %1$d) n;

      insert into check_in (id, key_result_id, effective_on, recorded_at, by_id, value)
      select pg_temp.an_id(7, n), pg_temp.an_id(5, 0), '2026-04-02', now(), pg_temp.an_id(2, n), n
      from generate_series(1, %1$d) n;
      insert into initiative
      select pg_temp.an_id(11, n), pg_temp.an_id(5, 0), 'Việc', pg_temp.an_id(2, n), null, null,
             'PLANNED', 0
      from generate_series(1, %1$d) n;
      insert into history (id, at, by_id, subject_id, what)
      select pg_temp.an_id(8, n), now(), pg_temp.an_id(2, n), pg_temp.an_id(4, 0), 'EDITED'
      from generate_series(1, %1$d) n;

      insert into kpi (id, title, unit_id, owner_id, at_least, cadence_every, cadence_unit, archived,
        revision)
      select pg_temp.an_id(11, n), 'KPI', pg_temp.an_id(1, 1), pg_temp.an_id(2, n), 95, 1, 'WEEK',
             false, 0
      from generate_series(1, %1$d) n;
      insert into kpi_reading (id, kpi_id, effective_on, recorded_at, by_id, value)
      select pg_temp.an_id(12, n), pg_temp.an_id(11, 1), '2026-04-02', now(), pg_temp.an_id(2, n), n
      from generate_series(1, %1$d) n;
      insert into comment (id, objective_id, by_id, at, text, mentions, revision)
      select pg_temp.an_id(11, n), pg_temp.an_id(4, 0), pg_temp.an_id(2, n), now(), 'Vì sao?',
             array[pg_temp.an_id(2, 1)], 0
      from generate_series(1, %1$d) n;
      insert into comment (id, objective_id, thread_id, by_id, at, text, mentions, revision)
      select pg_temp.an_id(12, n), pg_temp.an_id(4, 0), pg_temp.an_id(11, 1), pg_temp.an_id(2, n),
             now(), 'Vì thế', '{}', 0
      from generate_series(1, %1$d) n;
      insert into notification (person_id, id, reason, objective_id, by_id, at, unread)
      select pg_temp.an_id(2, 1), pg_temp.an_id(12, n), 'COMMENT', pg_temp.an_id(4, 0),
             pg_temp.an_id(2, n), now(), true
      from generate_series(1, %1$d) n;
      insert into reminder (person_id, wanted, day, waits, not_before)
      select pg_temp.an_id(2, n), true, '2026-05-04', true, now() from generate_series(1, %1$d) n;
      insert into absence
      select pg_temp.an_id(13, n), pg_temp.an_id(2, 1), pg_temp.an_id(2, n + 1), '2026-05-01',
             '2026-05-31', null, 0
      from generate_series(1, %1$d - 1) n;
      insert into absence
      select pg_temp.an_id(14, n), pg_temp.an_id(2, n + 1), pg_temp.an_id(2, 1), '2026-05-01',
             '2026-05-31', null, 0
      from generate_series(1, %1$d - 1) n;
      insert into follow
      select pg_temp.an_id(2, 1), pg_temp.an_id(4, n), true from generate_series(0, %1$d) n;
      """;

  private SampleOfSize() {}

  static void store(int people) {
    Rows.script(SCRIPT.formatted(people));
  }
}
