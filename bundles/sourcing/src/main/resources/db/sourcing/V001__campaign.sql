-- Days are ISO texts, empty for none. need is empty where the campaign has none; binned_at is 0 outside the bin.
create table sourcing_campaign (
    id text not null primary key,
    reference text not null unique,
    title text not null,
    title_sort text not null,
    context text not null,
    buyer text not null,
    need text not null,
    wanted_on text not null,
    retention_until text not null,
    single_reason text not null,
    state text not null check (state in ('DRAFT', 'RUNNING', 'REVIEW', 'CONCLUDED', 'ABANDONED')),
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index sourcing_campaign_by_change on sourcing_campaign (changed_at, id);
create index sourcing_campaign_by_title on sourcing_campaign (title_sort, id);
create index sourcing_campaign_by_buyer on sourcing_campaign (buyer, changed_at, id);
create index sourcing_campaign_by_need on sourcing_campaign (need, id);
create index sourcing_campaign_by_bin on sourcing_campaign (binned_at, id);

-- Every state it was in, in order.
create table sourcing_step (
    campaign_id text not null references sourcing_campaign (id) on delete cascade,
    place integer not null,
    state text not null,
    at bigint not null,
    actor text not null,
    reason text not null,
    primary key (campaign_id, place)
);

-- The last reference given out in a year.
create table sourcing_counter (
    year integer not null primary key,
    last integer not null
);

-- The companies that are asked. helped says how one helped to define the need, empty where it did not; declined_at is 0 while it is in.
create table sourcing_member (
    campaign_id text not null references sourcing_campaign (id) on delete cascade,
    company text not null,
    origin text not null check (origin in ('HAND', 'DRAW', 'MATCH')),
    draw_id text not null,
    note text not null,
    helped text not null,
    declined_at bigint not null,
    declined_why text not null,
    added_by text not null,
    added_at bigint not null,
    primary key (campaign_id, company)
);
create index sourcing_member_by_company on sourcing_member (company, campaign_id);

-- A draw: candidates and drawn are identifiers parted by spaces; the seed gives the same again.
create table sourcing_draw (
    id text not null primary key,
    campaign_id text not null references sourcing_campaign (id) on delete cascade,
    seed text not null,
    candidates text not null,
    drawn text not null,
    actor text not null,
    at bigint not null
);
create index sourcing_draw_by_campaign on sourcing_draw (campaign_id, id);

-- Who takes part for the buyer, and what they declare of interests: nothing yet, none, or some.
create table sourcing_participant (
    campaign_id text not null references sourcing_campaign (id) on delete cascade,
    account text not null,
    declared text not null check (declared in ('MISSING', 'NONE', 'SOME')),
    statement text not null,
    declared_at bigint not null,
    added_by text not null,
    added_at bigint not null,
    primary key (campaign_id, account)
);

create table sourcing_document (
    id text not null primary key,
    campaign_id text not null references sourcing_campaign (id) on delete cascade,
    title text not null,
    hash text not null,
    size bigint not null,
    media_type text not null,
    file_name text not null,
    actor text not null,
    at bigint not null
);
create index sourcing_document_by_campaign on sourcing_document (campaign_id, id);

-- What a named person found of the state of the offer. in_force is 0 once the campaign was opened again.
create table sourcing_conclusion (
    id text not null primary key,
    campaign_id text not null references sourcing_campaign (id) on delete cascade,
    offer text not null check (offer in ('AVAILABLE', 'TO_ADAPT', 'NONE')),
    reasons text not null,
    searches text not null,
    sources text not null,
    actor text not null,
    at bigint not null,
    in_force integer not null
);
create index sourcing_conclusion_by_campaign on sourcing_conclusion (campaign_id, id);
