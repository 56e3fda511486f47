-- What became of a contract: three answers, what was learnt, and a success story that may be shown to others.
create table purchases_aftermath (
    contract_id text not null primary key references purchases_contract (id) on delete cascade,
    need text not null check (need in ('YES', 'PARTLY', 'NO')),
    terms text not null check (terms in ('YES', 'PARTLY', 'NO')),
    again text not null check (again in ('YES', 'PARTLY', 'NO')),
    went_well text not null,
    otherwise text not null,
    story_title text not null,
    story_purpose text not null,
    story_result text not null,
    is_shared boolean not null,
    account text not null,
    written_at bigint not null,
    version integer not null
);
create index purchases_aftermath_by_time on purchases_aftermath (written_at, contract_id);
