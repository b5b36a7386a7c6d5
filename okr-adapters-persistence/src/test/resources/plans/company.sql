-- A company to look at query plans with, in an empty, migrated database:
--   psql -v people=20000 -v objectives=25000 -f company.sql
-- One company, 40 departments, 400 teams; everyone in a team, every tenth in two, and some lead.
-- Half of the objectives are of the running quarter, the rest of three closed ones; 4 key results
-- each; one objective in ten is a unit's, the first ones the company's; nearly all contribute
-- upwards.
\set ON_ERROR_STOP on

create function pg_temp.an_id(kind integer, n bigint) returns uuid language sql immutable as $$
  select cast(lpad(to_hex(kind), 4, '0') || lpad(to_hex(n), 12, '0')
              || substr(md5(kind || '/' || n), 1, 16) as uuid)
$$;
create function pg_temp.a_word(n bigint) returns text language sql immutable as $$
  select (array['tang', 'doanh', 'thu', 'khach', 'hang', 'giam', 'loi', 'mo', 'rong', 'thi',
                'truong', 'tuyen', 'dung', 'dao', 'tao', 'chat', 'luong', 'san', 'pham', 'moi'])
         [1 + (n % 20)] || case when n % 7 = 0 then cast(n % 3000 as text) else '' end
$$;

insert into unit
select pg_temp.an_id(1, n), 'Unit ' || n,
       case when n = 0 then 'COMPANY' when n <= 40 then 'DEPARTMENT' else 'TEAM' end,
       case when n = 0 then null when n <= 40 then pg_temp.an_id(1, 0)
            else pg_temp.an_id(1, 1 + n % 40) end,
       false, 0
from generate_series(0, 440) n;

insert into person
select pg_temp.an_id(2, n), 'Person ' || n, 'p' || n || '@example.com', null, null, null, null,
       null, true, 'person ' || n || ' ' || pg_temp.a_word(n * 13) || ' p' || n || ' example com', 0
from generate_series(1, :people) n;

insert into unit_member
select pg_temp.an_id(1, 41 + n % 400), pg_temp.an_id(2, n) from generate_series(1, :people) n
union
select pg_temp.an_id(1, 1 + n % 440), pg_temp.an_id(2, n)
from generate_series(10, :people, 10) n;
insert into unit_lead
select pg_temp.an_id(1, n), pg_temp.an_id(2, n + 1) from generate_series(0, 440) n;

insert into cycle
select pg_temp.an_id(3, n), 'Quarter ' || n, current_date - 45 - 91 * (4 - n),
       current_date + 45 - 91 * (4 - n), null, case when n = 4 then 'RUNNING' else 'CLOSED' end,
       current_date - 45 - 91 * (4 - n), 0
from generate_series(1, 4) n;

insert into objective
select pg_temp.an_id(4, n), pg_temp.an_id(3, case when s.now then 4 else 1 + n / 10 % 3 end),
       case when n % 10 = 0
            then pg_temp.an_id(1, case when n > 100 then n / 10 % 441 else 0 end) end,
       case when n % 10 > 0 then pg_temp.an_id(2, 1 + n * 7919 % :people) end,
       'Objective ' || n, null, case when n % 3 = 0 then 'COMMITTED' else 'ASPIRATIONAL' end,
       s.state, case when s.state <> 'DRAFT' then now() - interval '40 days' end,
       case when s.state <> 'DRAFT' then current_date - 40 end,
       case when s.state = 'CLOSED' then n * 31 % 10001 end, null, null, null, null, null,
       case when n % 17 > 0 then n * 31 % 10001 end, (n * 31 % 10001) * 40000,
       30000, 10000, null, current_date - cast(n % 12 as integer),
       (select string_agg(pg_temp.a_word(n * 31 + w * 17), ' ') from generate_series(1, 25) w), 0
from generate_series(1, cast(:objectives as bigint)) n
cross join lateral (
  select n / 10 % 2 = 0 as now,
         case when n / 10 % 2 = 1 then case when n % 30 = 11 then 'DROPPED' else 'CLOSED' end
              when n % 20 = 2 then 'DRAFT' when n % 50 = 4 then 'DROPPED'
              else 'PUBLISHED' end as state) s;

insert into key_result
select pg_temp.an_id(5, n * 4 + p), pg_temp.an_id(4, n), p, 'Key result ' || p,
       (array['metric', 'keep', 'milestones', 'binary'])[p + 1],
       case when p = 0 then 0 end, case when p = 0 then 100 end, case when p = 1 then 95 end, null,
       case when p = 1 then 'SHARE' end, null,
       case when p = 2 then (
         select jsonb_agg(jsonb_build_object('id', pg_temp.an_id(6, n * 10 + m), 'title',
                          'Milestone ' || m, 'weight', 1, 'done', m % 2 = 0))
         from generate_series(1, 5) m) end,
       1, null, 5, false, current_date - 40, 42, n % 10001, 6, current_date - 3, null, null
from generate_series(1, cast(:objectives as bigint)) n
cross join generate_series(0, 3) p;

-- Objective n rests on a unit's objective of a much smaller number, in the same cycle or so.
insert into link
select pg_temp.an_id(4, o.n), 0, case when o.n % 11 = 0 then 'SUPPORTS' else 'CONTRIBUTES' end, 1,
       pg_temp.an_id(4, t.n), case when o.n % 3 = 0 then pg_temp.an_id(5, t.n * 4 + o.n % 4) end
from generate_series(200, cast(:objectives as bigint)) o(n)
cross join lateral (
  select 20 * (1 + o.n * 37 % greatest(o.n / 400, 1)) + o.n / 10 % 2 * 10 as n) t
where o.n % 6 > 0 and t.n < o.n;
analyze;
