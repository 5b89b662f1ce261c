-- What the platform calls what was begun: a file that is up there and not shown yet, or is, and nobody knows.
alter table chat.outbox add column begun text;
