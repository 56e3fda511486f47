-- Calls for expressions of interest. version counts the choices of invited authorities, from 1; pool is what was made of the answers,
-- own_need the author's need in it; empty for none.
create table needs_call (
    need_id text not null primary key references needs_need (id) on delete cascade,
    version integer not null,
    pool text not null,
    own_need text not null
);

-- told_at: when its people were told, 0 before; from then on they read the call. reminded_at: 0 while they were not.
create table needs_call_invited (
    need_id text not null references needs_need (id) on delete cascade,
    organisation text not null,
    told_at bigint not null,
    reminded_at bigint not null,
    primary key (need_id, organisation)
);
create index needs_call_invited_by_organisation on needs_call_invited (organisation, told_at, need_id);

-- One answer per authority, the latest. least and most are cents, -1 for unknown; as_need is what stands for it in a pool, empty for none.
create table needs_call_reply (
    need_id text not null references needs_need (id) on delete cascade,
    organisation text not null,
    account text not null,
    stance text not null check (stance in ('INTERESTED', 'DECLINED')),
    least bigint not null,
    most bigint not null,
    comment_text text not null,
    at bigint not null,
    as_need text not null,
    version integer not null,
    primary key (need_id, organisation)
);
create index needs_call_reply_by_organisation on needs_call_reply (organisation, need_id);
