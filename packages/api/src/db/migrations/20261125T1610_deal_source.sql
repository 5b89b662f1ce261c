-- Which system an import took a deal from, so that what came in together can be looked at together.
alter table deals add column source text;
create index deals_by_source on deals (vendor_id, source, created_at desc, id desc) where source is not null;
