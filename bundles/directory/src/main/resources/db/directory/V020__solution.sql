-- trl is 0 where unknown; types, keywords and sites are lists, parted by spaces or lines. confirmed_at: when somebody last wrote the sheet or
-- said that it still holds. visible_to: 0 its organisation and managers, 1 accounts, 2 everybody; it follows from state and is_public.
-- merged_into: the sheet that took this one over, empty for a sheet that stands; such a row is kept so that what points to it still leads there.
create table directory_solution (
    id text not null primary key,
    organisation text not null,
    title text not null,
    title_sort text not null,
    pitch text not null,
    folder text not null,
    step text not null,
    nature text not null,
    types text not null,
    trl integer not null check (trl between 0 and 9),
    territory text not null,
    keywords text not null,
    keywords_sort text not null,
    sites text not null,
    is_public boolean not null,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    visible_to integer not null,
    completion integer not null,
    merged_into text not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    confirmed_at bigint not null,
    version integer not null
);
create index directory_solution_by_change on directory_solution (changed_at, id);
create index directory_solution_by_title on directory_solution (title_sort, id);
create index directory_solution_by_completion on directory_solution (completion, id);
create index directory_solution_by_organisation on directory_solution (organisation, title_sort, id);
create index directory_solution_by_merged on directory_solution (merged_into) where merged_into <> '';

create table directory_solution_theme (
    solution_id text not null references directory_solution (id) on delete cascade,
    theme text not null,
    primary key (solution_id, theme)
);
create index directory_solution_theme_by_theme on directory_solution_theme (theme, solution_id);

create table directory_solution_author (
    solution_id text not null references directory_solution (id) on delete cascade,
    position integer not null,
    name text not null,
    job text not null,
    structure text not null,
    primary key (solution_id, position)
);

-- year is 0 where unknown.
create table directory_solution_reference (
    solution_id text not null references directory_solution (id) on delete cascade,
    position integer not null,
    buyer text not null,
    year integer not null,
    contract text not null,
    primary key (solution_id, position)
);

create table directory_solution_label (
    solution_id text not null references directory_solution (id) on delete cascade,
    position integer not null,
    name text not null,
    name_sort text not null,
    year integer not null,
    primary key (solution_id, position)
);
create index directory_solution_label_by_name on directory_solution_label (name_sort, solution_id);
