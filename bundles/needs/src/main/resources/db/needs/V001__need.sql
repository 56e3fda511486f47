-- Days are ISO texts, 9999-12-31 for none, so that they sort last. Amounts are cents, -1 for none; amount_sort is the larger one known.
-- visible_to: 0 its organisation and managers, 1 residents, 2 everybody; it follows from state and confidentiality.
create table needs_need (
    id text not null primary key,
    reference text not null unique,
    external_id text not null,
    kind text not null check (kind in ('NEED', 'FORECAST', 'EXPRESSION_OF_INTEREST_CALL')),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'IN_SOURCING', 'ANSWERED', 'CLOSED', 'ABANDONED')),
    title text not null,
    title_sort text not null,
    organisation text not null,
    territory text not null,
    cpv text not null,
    amount_least bigint not null,
    amount_most bigint not null,
    amount_sort bigint not null,
    publication_on text not null,
    starts_on text not null,
    deadline text not null,
    confidentiality text not null check (confidentiality in ('INTERNAL', 'RESIDENTS', 'PUBLIC')),
    visible_to integer not null,
    procedure_kind text not null,
    link text not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    version integer not null
);
create unique index needs_need_by_external on needs_need (external_id) where external_id <> '';
create index needs_need_by_change on needs_need (changed_at, id);
create index needs_need_by_title on needs_need (title_sort, id);
create index needs_need_by_deadline on needs_need (deadline, id);
create index needs_need_by_amount on needs_need (amount_sort, id);
create index needs_need_by_state on needs_need (state, changed_at, id);
create index needs_need_by_organisation on needs_need (organisation, changed_at, id);

-- Long texts apart: lists walk narrow rows.
create table needs_description (
    need_id text not null primary key references needs_need (id) on delete cascade,
    objectives text not null,
    expected_results text not null,
    functions text not null
);

create table needs_need_theme (
    need_id text not null references needs_need (id) on delete cascade,
    theme_id text not null,
    primary key (need_id, theme_id)
);
create index needs_need_theme_by_theme on needs_need_theme (theme_id, need_id);

-- One line per state a need was in.
create table needs_step (
    need_id text not null references needs_need (id) on delete cascade,
    state text not null,
    at bigint not null,
    actor text not null,
    reason text not null,
    primary key (need_id, state)
);

-- The last reference given out in a year.
create table needs_counter (
    year integer not null primary key,
    last integer not null
);

-- What the last import said of a need, to tell a field edited by hand.
create table needs_imported (
    need_id text not null primary key references needs_need (id) on delete cascade,
    fields text not null
);
