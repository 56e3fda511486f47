-- An organisation that inspires others (structure inspirante). contract_count: made under R. 2122-9-1, listed below or not.
-- Days are ISO texts: from_on empty and until_on 9999-12-31 where they are not known; answered_at 0 while nobody answered.
create table directory_mentor (
    organisation_id text not null primary key references directory_organisation (id) on delete cascade,
    state text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED')),
    contract_count integer not null,
    availability text not null,
    from_on text not null,
    until_on text not null,
    asked_by text not null,
    asked_at bigint not null,
    answered_by text not null,
    answered_at bigint not null,
    reason text not null,
    version integer not null
);
create index directory_mentor_by_state on directory_mentor (state, organisation_id);

create table directory_mentor_theme (
    organisation_id text not null references directory_mentor (organisation_id) on delete cascade,
    theme text not null,
    primary key (organisation_id, theme)
);
create index directory_mentor_theme_by_theme on directory_mentor_theme (theme, organisation_id);

-- year is 0 and cents is -1 where unknown.
create table directory_mentor_contract (
    organisation_id text not null references directory_mentor (organisation_id) on delete cascade,
    position integer not null,
    title text not null,
    year integer not null,
    cents bigint not null,
    primary key (organisation_id, position)
);
