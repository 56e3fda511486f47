-- A technique in a campaign. state is what it remembers, findings what it showed last, both JSON; planned days are empty where nothing was planned.
create table sourcing_run (
    id text not null primary key,
    campaign_id text not null references sourcing_campaign (id) on delete cascade,
    technique text not null,
    name_fr text not null,
    name_en text not null,
    status text not null check (status in ('CHOSEN', 'RUNNING', 'OVER')),
    state text not null,
    findings text not null,
    failure_fr text not null,
    failure_en text not null,
    first_on text not null,
    last_on text not null,
    chosen_at bigint not null,
    version integer not null
);
create index sourcing_run_by_campaign on sourcing_run (campaign_id, chosen_at, id);

-- The small store of a technique in a campaign.
create table sourcing_kept (
    run_id text not null references sourcing_run (id) on delete cascade,
    name text not null,
    value text not null,
    primary key (run_id, name)
);

-- What a company was asked by a link; questions and answers are JSON.
create table sourcing_invitation (
    id text not null primary key,
    run_id text not null references sourcing_run (id) on delete cascade,
    campaign_id text not null,
    company text not null,
    word text not null,
    title text not null,
    lead text not null,
    questions text not null,
    until_on text not null,
    at bigint not null,
    answered_at bigint not null,
    answers text not null
);
create unique index sourcing_invitation_by_word on sourcing_invitation (run_id, company, word);
create index sourcing_invitation_by_campaign on sourcing_invitation (campaign_id, at, id);

-- Failures of a technique in a row; three put it in quarantine.
create table sourcing_strike (
    technique text not null primary key,
    strikes integer not null,
    why text not null,
    at bigint not null
);
