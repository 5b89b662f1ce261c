-- The form that a deal came by; null where it is the usual one.
alter table deals add column form text;
