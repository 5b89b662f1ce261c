-- Postgres 18 keeps the plans of functions. The relay's was made while the log was empty, reads all of the log for each
-- event, and stays: after a large import 1,000 events took half a minute. A plan for each run costs a millisecond.
alter function relay_outbox(integer) set plan_cache_mode = force_custom_plan;
