-- merged_into: the organisation that took this one over, empty for one that stands; such a row is kept so that what points to it still leads
-- there. It holds no numbers: they are unique among all rows, and lie below for undoing.
alter table directory_organisation add column merged_into text not null default '';
create index directory_organisation_by_merged on directory_organisation (merged_into) where merged_into <> '';

-- before_id: a row that holds the kept organisation as it was; kept_version: its version just after, since a merge is undone only while
-- nothing followed.
create table directory_organisation_merge (
    merged_id text not null primary key references directory_organisation (id),
    kept_id text not null references directory_organisation (id),
    before_id text not null references directory_organisation (id),
    before_siren text not null,
    before_siret text not null,
    merged_siren text not null,
    merged_siret text not null,
    kept_version integer not null,
    merged_by text not null,
    merged_at bigint not null
);
create index directory_organisation_merge_by_kept on directory_organisation_merge (kept_id, merged_at);

-- What moved with it and goes back when it is undone: kind is account, mentor, person, solution, introduction-company or introduction-buyer.
create table directory_organisation_moved (
    merged_id text not null references directory_organisation_merge (merged_id) on delete cascade,
    kind text not null,
    id text not null,
    primary key (merged_id, kind, id)
);

-- Pairs that somebody looked at and left apart; one_id is the smaller.
create table directory_organisation_apart (
    one_id text not null references directory_organisation (id) on delete cascade,
    other_id text not null references directory_organisation (id) on delete cascade,
    primary key (one_id, other_id)
);
