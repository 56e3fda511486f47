-- What a company answered to a published need: one line per company, the latest. stance: INTERESTED or DECLINED.
create table needs_interest (
    need_id text not null references needs_need (id) on delete cascade,
    organisation text not null,
    account text not null,
    stance text not null check (stance in ('INTERESTED', 'DECLINED')),
    message text not null,
    at bigint not null,
    primary key (need_id, organisation)
);
create index needs_interest_by_organisation on needs_interest (organisation, at);

-- What became of a need once it was closed: asked once, answered as often as it changes. answer is empty until then.
create table needs_outcome (
    need_id text not null primary key references needs_need (id) on delete cascade,
    asked_at bigint not null,
    answer text not null check (answer in ('', 'CONTRACT', 'NO_CONTRACT', 'NOT_YET')),
    amount bigint not null,
    holder text not null,
    account text not null,
    answered_at bigint not null,
    version integer not null
);
