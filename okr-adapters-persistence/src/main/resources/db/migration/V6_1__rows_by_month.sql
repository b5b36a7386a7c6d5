-- Brings over what was there before; what has been written since then is there already. In batches, as
-- PostgreSQL remembers each row of a statement until its references are checked.
create function copy_rows(used text, beside text) returns void language plpgsql as $$
declare
  last uuid := '00000000-0000-0000-0000-000000000000';
begin
  while last is not null loop
    execute format(
      'with batch as (select * from %1$I where id > $1 order by id limit 100000),
            copied as (insert into %2$I select * from batch on conflict (id) do nothing)
       select id from batch order by id desc limit 1', used, beside)
      into last using last;
  end loop;
end $$;

select copy_rows('check_in', 'check_in_by_month');
select copy_rows('history', 'history_by_month');
drop function copy_rows;
analyze check_in_by_month, history_by_month;
