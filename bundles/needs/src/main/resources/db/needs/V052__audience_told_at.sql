-- told_at: when the company's people were told; 0 where they were not, or were before this was kept.
alter table needs_audience_company add column told_at bigint not null default 0;
create index needs_audience_company_by_told on needs_audience_company (told_at, need_id, organisation);
