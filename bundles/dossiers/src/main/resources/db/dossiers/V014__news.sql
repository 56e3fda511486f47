-- Up to which change people were told; one row.
create table dossiers_news (
    id integer not null primary key check (id = 1),
    seq bigint not null
);
