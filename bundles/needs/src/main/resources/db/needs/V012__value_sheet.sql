-- What a need is worth over its whole duration: lots, options and renewals added up. total in cents, so that a family's year is one sum.
create table needs_value_sheet (
    need_id text not null primary key references needs_need (id) on delete cascade,
    total bigint not null,
    version integer not null
);
create table needs_value_line (
    need_id text not null references needs_need (id) on delete cascade,
    position integer not null,
    kind text not null check (kind in ('BASE', 'LOT', 'OPTION', 'RENEWAL')),
    label text not null,
    amount bigint not null,
    times integer not null,
    primary key (need_id, position)
);
