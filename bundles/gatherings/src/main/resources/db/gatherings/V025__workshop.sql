-- Forms of companies that a gathering looks at, in order: a record of another module, or a name alone where ref is empty.
create table gatherings_form (
    id text not null primary key,
    gathering_id text not null references gatherings_gathering (id) on delete cascade,
    place integer not null,
    company text not null,
    ref text not null,
    minutes integer not null
);
create index gatherings_form_by_gathering on gatherings_form (gathering_id, place, id);

create table gatherings_remark (
    id text not null primary key,
    form_id text not null references gatherings_form (id) on delete cascade,
    topic text not null,
    content text not null,
    account text not null,
    at bigint not null
);
create index gatherings_remark_by_form on gatherings_remark (form_id, at, id);
