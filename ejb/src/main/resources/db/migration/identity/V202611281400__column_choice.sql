-- Which columns of a list somebody does not want to see. Theirs alone, whatever office they hold.
create table column_choice (
  login  text not null,
  list   text not null,
  hidden text not null,
  constraint column_choice_pk primary key (login, list),
  constraint column_choice_short check (length(list) <= 100 and length(hidden) <= 1000)
);
call guard_table('column_choice', 'login = scope_caller() or scope_is_system()', 'login = scope_caller() or scope_is_system()');
