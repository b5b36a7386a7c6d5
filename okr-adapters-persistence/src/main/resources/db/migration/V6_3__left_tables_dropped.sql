select hold_tables('check_in_before, history_before, key_result, person, service_account',
  'access exclusive');
drop table check_in_before, history_before;
drop function write_beside;
drop function hold_tables;

alter index check_in_by_month_pkey rename to check_in_pkey;
alter index check_in_by_month_key_result rename to check_in_key_result;
alter index check_in_by_month_corrects rename to check_in_corrects;
alter index history_by_month_pkey rename to history_pkey;
alter index history_by_month_subject rename to history_subject;
