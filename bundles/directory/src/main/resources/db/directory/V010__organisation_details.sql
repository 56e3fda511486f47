-- category: that of thresholds where somebody chose it, empty where it is the one the kind proposes.
alter table directory_organisation add column category text not null default '';
alter table directory_organisation add column website text not null default '';
alter table directory_organisation add column note text not null default '';

create table directory_organisation_former (
    organisation_id text not null references directory_organisation (id) on delete cascade,
    position integer not null,
    name text not null,
    name_sort text not null,
    primary key (organisation_id, position)
);

-- Days are ISO texts: from_on empty and until_on 9999-12-31 where they are not known.
create table directory_organisation_membership (
    organisation_id text not null references directory_organisation (id) on delete cascade,
    position integer not null,
    kind text not null,
    name text not null,
    from_on text not null,
    until_on text not null,
    primary key (organisation_id, position)
);
create index directory_organisation_membership_by_kind on directory_organisation_membership (kind, organisation_id);
