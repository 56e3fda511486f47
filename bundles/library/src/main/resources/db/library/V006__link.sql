-- What the last looks at the link of a work met, while an administrator allows them. failures counts those in a row; since is the moment of the
-- first of them, 0 for none; said is what was met, a word or a status.
create table library_link (
    work_id text not null primary key references library_work (id) on delete cascade,
    link text not null,
    failures integer not null,
    since bigint not null,
    said text not null,
    looked_at bigint not null
);
create index library_link_by_look on library_link (looked_at);
