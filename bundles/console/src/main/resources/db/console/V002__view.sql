-- A list page's query under a name. list: the page's path; owner: the account; deleted_at: epoch milliseconds, 0 while it is not deleted.
create table console_view (
    id text not null primary key,
    list text not null,
    owner text not null,
    name text not null,
    name_sort text not null,
    shared boolean not null default false,
    query text not null,
    deleted_at bigint not null default 0
);
create index console_view_list on console_view (list, owner);
