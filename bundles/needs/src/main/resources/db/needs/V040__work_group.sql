-- Working groups of neighbours (climate plan, purchasing scheme…), their members and the needs they look at together. Days are texts, empty for none.
create table needs_group (
    id text not null primary key,
    name text not null,
    kind text not null check (kind in ('PCAET', 'SPASER', 'OTHER')),
    theme text not null,
    description text not null,
    starts_on text not null,
    ends_on text not null,
    closed integer not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    version integer not null
);
create index needs_group_by_change on needs_group (changed_at, id);
create index needs_group_by_creation on needs_group (created_at, id);

create table needs_group_member (
    group_id text not null references needs_group (id) on delete cascade,
    organisation text not null,
    primary key (group_id, organisation)
);
create index needs_group_member_by_organisation on needs_group_member (organisation, group_id);

create table needs_group_need (
    group_id text not null references needs_group (id) on delete cascade,
    need_id text not null references needs_need (id) on delete cascade,
    primary key (group_id, need_id)
);
create index needs_group_need_by_need on needs_group_need (need_id, group_id);
