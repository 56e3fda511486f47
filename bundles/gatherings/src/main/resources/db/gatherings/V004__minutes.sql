create table gatherings_minutes (
    gathering_id text not null primary key references gatherings_gathering (id) on delete cascade,
    body text not null,
    changed_by text not null,
    changed_at bigint not null,
    version integer not null
);

-- due is an ISO day, empty for none; done_at is 0 while it is open. who is free text: people without account carry decisions too.
create table gatherings_decision (
    id text not null primary key,
    gathering_id text not null references gatherings_gathering (id) on delete cascade,
    what text not null,
    who text not null,
    due text not null,
    done_at bigint not null,
    version integer not null
);
create index gatherings_decision_by_gathering on gatherings_decision (gathering_id, id);
