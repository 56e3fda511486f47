-- What is known of a need besides its content; a need without has no row. requirements: one per line. leader: a post, without a name.
-- family: a code of the organisation's own nomenclature.
create table needs_detail (
    need_id text not null primary key references needs_need (id) on delete cascade,
    requirements text not null,
    time_limit text not null,
    budget text not null,
    security text not null,
    negotiates boolean not null,
    department text not null,
    leader text not null,
    family text not null,
    version integer not null
);
create index needs_detail_by_family on needs_detail (family, need_id);

-- Needs whose buyer is told to nobody but the own organisation and managers.
create table needs_anonymous (
    need_id text not null primary key references needs_need (id) on delete cascade
);
