-- Mentor organisations asked for a gathering; answered_at is 0 while nobody answered.
create table gatherings_mentor (
    gathering_id text not null references gatherings_gathering (id) on delete cascade,
    organisation text not null,
    state text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED')),
    asked_by text not null,
    asked_at bigint not null,
    answered_by text not null,
    answered_at bigint not null,
    reason text not null,
    version integer not null,
    primary key (gathering_id, organisation)
);
create index gatherings_mentor_by_organisation on gatherings_mentor (organisation, gathering_id);
