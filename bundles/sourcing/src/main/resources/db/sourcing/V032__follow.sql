-- Whether a contract followed a concluded campaign: asked once, answer empty until somebody said so.
create table sourcing_follow (
    campaign_id text not null primary key references sourcing_campaign (id) on delete cascade,
    asked_at bigint not null,
    answer text not null check (answer in ('', 'CONTRACT', 'NO_CONTRACT', 'NOT_YET')),
    note text not null,
    account text not null,
    answered_at bigint not null,
    version integer not null
);
