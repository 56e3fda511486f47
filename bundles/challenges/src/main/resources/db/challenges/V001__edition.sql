-- Editions of challenges; those of one challenge share its name, folded in challenge_sort. Sorts are names between commas, with one before and
-- one after, empty for everybody; questions are lines; criteria are lines of weight, a tab and a name. Days are ISO texts, empty for none;
-- closes_at is the last minute as a moment, 0 for none. words_sort folds all that the list's search looks at; binned_at is 0 outside the bin.
create table challenges_edition (
    id text not null primary key,
    challenge text not null,
    challenge_sort text not null,
    title_sort text not null,
    words_sort text not null,
    year integer not null,
    theme text not null,
    aim text not null,
    rules text not null,
    prize text not null,
    place text not null,
    sorts text not null,
    questions text not null,
    criteria text not null,
    opens_on text not null,
    closes_at bigint not null,
    decided_by text not null,
    experiment_from text not null,
    experiment_until text not null,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'CONCLUDED')),
    conclusion text not null,
    concluded_by text not null,
    concluded_at bigint not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index challenges_edition_by_year on challenges_edition (year, id);
create index challenges_edition_by_title on challenges_edition (title_sort, id);
create index challenges_edition_by_challenge on challenges_edition (challenge_sort, year, id);
create index challenges_edition_by_bin on challenges_edition (binned_at, id);
