-- Which record names which file; the content lies under files/, by its hash.
create table store_file (
    hash text not null,
    kind text not null,
    record text not null,
    name text not null,
    type text not null,
    size bigint not null,
    at bigint not null,
    primary key (hash, kind, record)
);
create index store_file_record on store_file (kind, record, at, hash);
