-- A piece of information given; never changed. reach: the companies of sourcing_told, everybody with an account, or everybody.
create table sourcing_entry (
    id text not null primary key,
    campaign_id text not null references sourcing_campaign (id) on delete cascade,
    kind text not null check (kind in ('INFORMATION', 'NOTICE', 'DOCUMENT', 'ANSWER', 'NEED')),
    technique text not null,
    title text not null,
    body text not null,
    document_id text not null,
    reach text not null check (reach in ('CHOSEN', 'RESIDENTS', 'ALL')),
    published_at bigint not null,
    published_by text not null,
    actor text not null,
    at bigint not null
);
create index sourcing_entry_by_campaign on sourcing_entry (campaign_id, at, id);

-- Who was told it, when, by whom and how. No key to the directory: what was told stays told.
create table sourcing_told (
    entry_id text not null references sourcing_entry (id) on delete cascade,
    campaign_id text not null,
    company text not null,
    way text not null check (way in ('MESSAGE', 'SPOKEN', 'LETTER', 'CONSOLE')),
    actor text not null,
    at bigint not null,
    primary key (entry_id, company)
);
create index sourcing_told_by_company on sourcing_told (campaign_id, company, entry_id);
create index sourcing_told_by_reader on sourcing_told (company, campaign_id);
