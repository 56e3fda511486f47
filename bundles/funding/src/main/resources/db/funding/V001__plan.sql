-- about is a kind and an identifier (project:…), empty for none; day is an ISO text. words_sort folds all that the list's search looks at;
-- schemes are identifiers between commas, with one before and one after; binned_at is 0 outside the bin.
create table funding_plan (
    id text not null primary key,
    organisation text not null,
    title text not null,
    title_sort text not null,
    words_sort text not null,
    about text not null,
    day text not null,
    note text not null,
    schemes text not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index funding_plan_by_change on funding_plan (changed_at, id);
create index funding_plan_by_title on funding_plan (title_sort, id);
create index funding_plan_by_about on funding_plan (about, id);
create index funding_plan_by_bin on funding_plan (binned_at, id);

-- sort is empty for an expense; cents are without tax; granted is 1 once it was said yes to.
create table funding_line (
    plan_id text not null references funding_plan (id) on delete cascade,
    side text not null check (side in ('EXPENSE', 'RESOURCE')),
    position integer not null,
    sort text not null check (sort in ('', 'OWN', 'GRANT', 'ADVANCE', 'PARTNER')),
    what text not null,
    cents bigint not null,
    scheme text not null,
    granted integer not null,
    primary key (plan_id, side, position)
);
