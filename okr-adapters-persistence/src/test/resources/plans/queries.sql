-- The statements behind the slowest reads, as an employee who leads nothing sends them. After
-- company.sql, in the same database:
--   psql -f queries.sql                                          whole plans
--   psql -f queries.sql | grep -E '^#|Execution Time'            figures alone
\pset format unaligned
\pset tuples_only on
\timing off
select id as cycle from cycle where phase = 'RUNNING' \gset
select id as company from unit where parent_id is null \gset
select id as department from unit where name = 'Unit 21' \gset
select id as team from unit where name = 'Unit 100' \gset
select id as actor from person where display_name = 'Person 9999' \gset
select array_agg(id) as units from unit where :'department' in (id, parent_id) \gset
select array_agg(id) as map_ids from (
  select id from objective where cycle_id = :'cycle' and owner_unit_id is not null limit 2000) o \gset
\set led 'with recursive led (unit_id) as (select unit_id from unit_lead where person_id = :''actor'' union select u.id from unit u join led on u.parent_id = led.unit_id) select unit_id from led'
\set seen 'o.state <> ''DRAFT'' or o.owner_person_id = :''actor'' or o.owner_unit_id in (:led) or exists (select from unit_person s where s.person_id = o.owner_person_id and s.unit_id in (:led))'
\set listed 'select o.*, coalesce(u.name, p.display_name), u.kind, c.starts_on, c.ends_on, c.phase, c.running_since from objective o join cycle c on c.id = o.cycle_id left join unit u on u.id = o.owner_unit_id left join person p on p.id = o.owner_person_id'
\set run 'explain (analyze, costs off, timing off)'

\echo '# list, first page of a cycle'
:run :listed where o.id = any(array(select o.id from objective o join cycle c on c.id = o.cycle_id where o.cycle_id = :'cycle' and (:seen) order by o.id limit 51)) order by o.id;

\echo '# list, a unit and all below: the company'
\set below 'with recursive below (id) as (select id from unit where id = :''within'' union select u.id from unit u join below b on u.parent_id = b.id) select id from below'
\set in_below 'o.owner_unit_id in (:below) or exists (select from unit_person s where s.person_id = o.owner_person_id and s.unit_id in (:below))'
\set within :company
:run :listed where o.id = any(array(select o.id from objective o join cycle c on c.id = o.cycle_id where (:in_below) and o.cycle_id = :'cycle' and (:seen) order by o.id limit 51)) order by o.id;
\echo '# list, a unit and all below: a team'
\set within :team
:run :listed where o.id = any(array(select o.id from objective o join cycle c on c.id = o.cycle_id where (:in_below) and o.cycle_id = :'cycle' and (:seen) order by o.id limit 51)) order by o.id;

\echo '# list, search for two rare words'
:run :listed where o.id = any(array(select o.id from objective o join cycle c on c.id = o.cycle_id where o.cycle_id = :'cycle' and search_words(o.search_text) @@ cast('''doanh70'':* & ''khach1'':*' as tsquery) and (:seen) order by o.id limit 51)) order by o.id;
\echo '# list, search for a common word'
:run :listed where o.id = any(array(select o.id from objective o join cycle c on c.id = o.cycle_id where o.cycle_id = :'cycle' and search_words(o.search_text) @@ cast('''tang'':*' as tsquery) and (:seen) order by o.id limit 51)) order by o.id;

\echo '# list, orphans'
:run :listed where o.id = any(array(select o.id from objective o join cycle c on c.id = o.cycle_id where o.cycle_id = :'cycle' and not exists (select from link l where l.from_objective_id = o.id and l.kind = 'CONTRIBUTES') and (:seen) order by o.id limit 51)) order by o.id;

\set status '(select case when c.phase = ''RUNNING'' and o.quiet_since is not null and cast(:''today'' as date) > greatest(o.quiet_since, c.running_since) + 9 then ''OUTDATED'' when o.score is null or (o.timed_weight + o.steady_weight = 0 and o.lowest_confidence is null) then ''NOT_MEASURED'' when c.phase = ''PLANNING'' or cast(:''today'' as date) < c.starts_on or e.gone * 10 < e.whole then ''TOO_EARLY'' when o.timed_weight + o.steady_weight = 0 then case when o.lowest_confidence >= 7 then ''ON_TRACK'' when o.lowest_confidence >= 4 then ''AT_RISK'' else ''OFF_TRACK'' end when e.achieved >= e.expected * 899.95 then ''ON_TRACK'' when e.achieved >= e.expected * 599.95 then ''AT_RISK'' else ''OFF_TRACK'' end from (select p.gone, p.whole, cast(o.achieved as numeric) * p.whole as achieved, (cast(o.timed_weight as numeric) * p.gone + cast(o.steady_weight as numeric) * p.whole) * case o.ambition when ''COMMITTED'' then 10 else 7 end as expected from (select case when all_of_it then 1 else span end as whole, case when all_of_it then 1 else least(greatest(since, 0), span) end as gone from (select c.phase = ''GRADING'' or c.ends_on <= b.day as all_of_it, c.ends_on - b.day as span, cast(:''today'' as date) - b.day as since from (select greatest(o.published_on, c.starts_on) as day) b) d) p) e)'
select current_date as today \gset
\echo '# list, by status: at risk'
:run :listed where o.id = any(array(select o.id from objective o join cycle c on c.id = o.cycle_id where o.cycle_id = :'cycle' and o.state = 'PUBLISHED' and 'AT_RISK' = :status and (:seen) order by o.id limit 51)) order by o.id;
\echo '# list, by status: one that nothing has, so that all are looked at'
:run :listed where o.id = any(array(select o.id from objective o join cycle c on c.id = o.cycle_id where o.cycle_id = :'cycle' and o.state = 'PUBLISHED' and 'TOO_EARLY' = :status and (:seen) order by o.id limit 51)) order by o.id;

\set tallies 'select counted.owner_unit_id, place.units, count(*), count(*) - count(score), coalesce(sum(score), 0), count(*) filter (where aligned), count(*) filter (where score <= 0) as b0, count(*) filter (where score between 1 and 2949) as b1, count(*) filter (where score between 2950 and 5949) as b2, count(*) filter (where score between 5950 and 9999) as b3, count(*) filter (where score >= 10000) as b4 from counted left join place on place.person_id = counted.owner_person_id group by counted.owner_unit_id, place.units'
\echo '# progress of everyone'
:run with standing as not materialized (select person_id, unit_id from unit_person), counted as (select o.owner_unit_id, o.owner_person_id, o.score, l.id is not null as aligned from objective o left join (select distinct from_objective_id as id from link where kind = 'CONTRIBUTES') l on l.id = o.id where o.cycle_id = :'cycle' and o.state in ('PUBLISHED', 'CLOSED')), place as (select person_id, array_to_string(array_agg(distinct unit_id order by unit_id), ' ') as units from standing group by person_id) :tallies;
\echo '# progress within a department'
:run with standing as not materialized (select person_id, unit_id from unit_person), counted as (select o.owner_unit_id, o.owner_person_id, o.score, exists (select from link l where l.from_objective_id = o.id and l.kind = 'CONTRIBUTES') as aligned from objective o where o.cycle_id = :'cycle' and o.state in ('PUBLISHED', 'CLOSED') and (o.owner_unit_id = any(:'units') or o.owner_person_id = any(array(select person_id from standing where unit_id = any(:'units'))))), place as (select person_id, array_to_string(array_agg(distinct unit_id order by unit_id), ' ') as units from standing where person_id in (select owner_person_id from counted) group by person_id) :tallies;

\set map 'with recursive reached (id, depth, filled) as (select o.id, 0, false from objective o where o.state <> ''DROPPED'' and (o.cycle_id = :''cycle'' and o.owner_unit_id in (select id from unit where parent_id is null)) and (:seen) union all select level.id, level.depth, count(*) over () >= 2001 from (select distinct below.id, r.depth + 1 as depth from reached r cross join lateral (select o.id from link l join objective o on o.id = l.from_objective_id where l.to_objective_id = r.id and l.kind = ''CONTRIBUTES'' and o.state <> ''DROPPED'' and (:seen) offset 0) below where r.depth < :depth and not r.filled order by below.id limit 2001) level), shown as (select id, min(depth) as depth from reached group by id order by min(depth), id limit 2001) select s.id, s.depth, (select count(distinct o.id) from link l join objective o on o.id = l.from_objective_id where l.to_objective_id = s.id and l.kind = ''CONTRIBUTES'' and o.state <> ''DROPPED'' and (:seen)) from shown s order by s.depth, s.id'
\echo '# map, two levels'
\set depth 2
:run :map;
\echo '# map, all levels'
\set depth 1000
:run :map;
\echo '# links among the objectives of a full map'
:run select l.* from link l join objective o on o.id = l.from_objective_id where l.from_objective_id = any(:'map_ids') and l.to_objective_id = any(:'map_ids') and (:seen) order by l.from_objective_id, l.position;
\echo '# people, search'
:run select p.* from person p where search_words(p.search_text) @@ cast('''person'':* & ''p77'':*' as tsquery) order by p.id limit 51;
