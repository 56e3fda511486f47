-- Meetings that follow a stay, and papers: of a stay, of a piece of evidence, of what Ecolab was asked. Days are ISO texts, empty for none; removed_at 0 while there.
create table charters_follow_up (
    id text not null primary key,
    residency_id text not null references charters_residency (id) on delete cascade,
    held_on text not null,
    who text not null,
    said text not null,
    next_on text not null,
    account text not null,
    removed_at bigint not null,
    version integer not null
);
create index charters_follow_up_by_residency on charters_follow_up (residency_id, held_on, id);

create table charters_enclosure (
    owner text not null,
    hash text not null,
    lab_id text not null references charters_lab (id) on delete cascade,
    name text not null,
    size bigint not null,
    type text not null,
    account text not null,
    at bigint not null,
    removed_at bigint not null,
    primary key (owner, hash)
);
create index charters_enclosure_by_lab on charters_enclosure (lab_id, owner, hash);
create index charters_enclosure_removed on charters_enclosure (removed_at, owner, hash) where removed_at <> 0;
