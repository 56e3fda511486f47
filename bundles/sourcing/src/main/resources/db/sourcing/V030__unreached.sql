-- Companies that a message was meant for and that nobody reads for: they do not know the entry. Gone once they were told it, by whatever way.
create table sourcing_unreached (
    entry_id text not null references sourcing_entry (id) on delete cascade,
    campaign_id text not null,
    company text not null,
    at bigint not null,
    primary key (entry_id, company)
);
create index sourcing_unreached_by_company on sourcing_unreached (campaign_id, company, entry_id);
create index sourcing_unreached_by_merged on sourcing_unreached (company);
