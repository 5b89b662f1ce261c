-- A chat user can also be linked by a one-time link, opened on the partner pages.
alter table chat.person drop constraint person_how_check, add check (how in ('email', 'code', 'link'));
alter table chat.person_log drop constraint person_log_how_check, add check (how in ('email', 'code', 'link'));
