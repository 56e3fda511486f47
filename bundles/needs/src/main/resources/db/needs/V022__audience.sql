-- Companies a need is addressed to. Without a line it is addressed to all; version counts the choices, from 1.
create table needs_audience (
    need_id text not null primary key references needs_need (id) on delete cascade,
    version integer not null
);

create table needs_audience_company (
    need_id text not null references needs_need (id) on delete cascade,
    organisation text not null,
    primary key (need_id, organisation)
);
