package vn.okr.bootstrap;

import java.util.Map;
import java.util.UUID;

/** A cycle with so many of everything. */
record Volume(
    String cycle, String unit, String person, String objective, String keyResult, String comment) {
  static Volume of(Firm firm, int rows) {
    Api admin = firm.admin();
    String cycle = firm.runningCycle(30);
    String unit = firm.department("Khối " + UUID.randomUUID(), admin.myId());
    String objective = firm.published(admin, cycle, "unit", unit);
    String keyResult = admin.get("/objectives/" + objective).getString("keyResults[0].id");
    String person = Api.employee("person of " + unit).myId();
    String comment =
        admin
            .post("/objectives/" + objective + "/comments", Map.of("text", "Vì sao?"))
            .getString("id");
    Volume volume = new Volume(cycle, unit, person, objective, keyResult, comment);
    volume.multiply(rows, firm.company());
    return volume;
  }

  private void multiply(int rows, String company) {
    Tables.run(
        """
        insert into person (id, display_name, active, search_text, revision)
          select gen_random_uuid(), 'Người ' || n, true, 'nguoi ' || n, 0
          from generate_series(1, %1$d) n;
        insert into unit_member select '%2$s', id from person p
          where not exists (select 1 from unit_member m where m.person_id = p.id)
          and display_name like 'Người %%';
        insert into unit (id, name, kind, parent_id, archived, revision)
          select gen_random_uuid(), 'Nhóm ' || n, 'TEAM', '%2$s', false, 0
          from generate_series(1, %1$d) n;
        create temp table copied as
          select gen_random_uuid() as id, n %% 3 = 0 as top, n %% 3 = 1 as personal
          from generate_series(1, %1$d) n;
        insert into objective (id, cycle_id, owner_unit_id, owner_person_id, title, ambition,
            state, published_at, published_on, score, achieved, timed_weight, steady_weight,
            search_text, revision)
          select c.id, o.cycle_id,
            case when c.top then '%3$s'::uuid when not c.personal then o.owner_unit_id end,
            case when c.personal then '%6$s'::uuid end, 'Số mục', o.ambition, o.state, o.published_at, o.published_on, o.score, o.achieved,
            o.timed_weight, o.steady_weight, 'so muc', 0
          from copied c, objective o where o.id = '%4$s';
        insert into key_result (id, objective_id, position, title, measure, start_value,
            target_value, weight, dropped, published_on, current_value, score)
          select gen_random_uuid(), c.id, 0, k.title, k.measure, k.start_value, k.target_value,
            k.weight, false, k.published_on, k.current_value, k.score
          from copied c, key_result k where k.id = '%5$s';
        insert into link (from_objective_id, position, kind, weight, to_objective_id)
          select c.id, 0, 'CONTRIBUTES', 1, (select id from copied where top limit 1)
          from copied c where not top;
        insert into kpi (id, title, unit_id, owner_id, at_least, cadence_every, cadence_unit,
            archived, revision)
          select gen_random_uuid(), 'KPI ' || n, '%2$s', p.id, 95, 1, 'WEEK', false, 0
          from generate_series(1, %1$d) n, (select id from person limit 1) p;
        insert into history (id, at, by_id, subject_id, what)
          select gen_random_uuid(), now(), p.id, '%4$s', 'EDITED'
          from generate_series(1, %1$d), (select id from person limit 1) p;
        insert into check_in (id, key_result_id, effective_on, recorded_at, by_id, value)
          select gen_random_uuid(), '%5$s', current_date, now(), p.id, 1
          from generate_series(1, %1$d), (select id from person limit 1) p;
        insert into initiative
          select gen_random_uuid(), '%5$s', 'Việc', p.id, null, null, 'PLANNED', 0
          from generate_series(1, %1$d), (select id from person limit 1) p;
        insert into comment (id, objective_id, by_id, at, text, mentions, revision)
          select gen_random_uuid(), '%4$s', p.id, now(), 'Hay', array[p.id], 0
          from generate_series(1, %1$d), (select id from person limit 1) p;
        insert into comment (id, objective_id, key_result_id, by_id, at, text, mentions, revision)
          select gen_random_uuid(), '%4$s', '%5$s', p.id, now(), 'Hay', array[p.id], 0
          from generate_series(1, %1$d), (select id from person limit 1) p;
        insert into comment (id, objective_id, thread_id, by_id, at, text, mentions, revision)
          select gen_random_uuid(), '%4$s', '%7$s', p.id, now(), 'Vì thế', '{}', 0
          from generate_series(1, %1$d), (select id from person limit 1) p;
        insert into follow
          select c.by_id, o.id, true
          from (select by_id from comment where id = '%7$s') c, copied o;
        insert into notification (person_id, id, reason, objective_id, by_id, at, unread)
          select c.by_id, gen_random_uuid(), 'COMMENT', '%4$s', p.id, now(), true
          from generate_series(1, %1$d), (select by_id from comment where id = '%7$s') c,
            (select id from person limit 1) p;
        drop table copied;
        """
            .formatted(rows, unit, company, objective, keyResult, person, comment));
  }

  String fill(String path) {
    return path.replace("{cycle}", cycle)
        .replace("{unit}", unit)
        .replace("{person}", person)
        .replace("{objective}", objective)
        .replace("{keyResult}", keyResult)
        .replace("{comment}", comment);
  }
}
