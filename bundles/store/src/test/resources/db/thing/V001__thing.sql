create table thing (
    id text not null primary key,
    title text not null,
    title_sort text not null,
    weight bigint not null default 0,
    is_open boolean not null default false,
    version integer not null default 1
);
create unique index thing_title on thing (title) where is_open;
