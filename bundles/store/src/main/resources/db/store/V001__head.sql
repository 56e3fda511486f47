-- Runs at every opening, before anything else: it holds what the migrator itself needs.
create table if not exists store_migration (
    word text not null,
    version integer not null,
    name text not null,
    checksum text not null,
    at bigint not null,
    primary key (word, version)
);
-- One row. Whoever writes holds it: it numbers the changes and chains the journal, so that order of numbers is order of commits.
create table if not exists store_head (
    id integer not null primary key check (id = 1),
    change_seq bigint not null,
    change_pruned bigint not null,
    journal_seq bigint not null,
    journal_hash text not null
);
insert into store_head (id, change_seq, change_pruned, journal_seq, journal_hash) values (1, 0, 0, 0, '') on conflict do nothing;
