-- Searches that somebody wants to hear of. query is that of the list, as it stands in an address.
create table needs_alert (
    id text not null primary key,
    account text not null,
    name text not null,
    query text not null,
    rhythm text not null check (rhythm in ('DAILY', 'WEEKLY')),
    created_at bigint not null,
    looked_at bigint not null,
    version integer not null
);
create index needs_alert_by_account on needs_alert (account, id);

-- What was told, once each.
create table needs_alert_told (
    alert_id text not null references needs_alert (id) on delete cascade,
    need_id text not null,
    primary key (alert_id, need_id)
);
