-- Whether a package asks for an order that we do not carry out: its author is told.
alter table course_packages add column sequencing boolean not null default false;
