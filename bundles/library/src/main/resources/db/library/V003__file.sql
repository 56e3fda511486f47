-- Files joined to works; the content lies with the store's files. removed_at is 0 while a file is there; a removed one is kept a while, to be
-- put back.
create table library_file (
    work_id text not null references library_work (id) on delete cascade,
    hash text not null,
    name text not null,
    size bigint not null,
    type text not null,
    account text not null,
    at bigint not null,
    removed_at bigint not null,
    primary key (work_id, hash)
);
create index library_file_by_removal on library_file (removed_at);
