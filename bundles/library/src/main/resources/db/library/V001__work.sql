-- Readers and the like are names between commas, with one before and one after; empty for everybody. Days are ISO texts, empty for none.
-- words_sort folds all that the list's search looks at; shared is 1 where all who sign in read it; binned_at is 0 outside the bin.
create table library_work (
    id text not null primary key,
    kind text not null check (kind in ('GUIDE', 'WEBINAR', 'MODEL', 'ARTICLE', 'TRAINING', 'PAGE')),
    title text not null,
    title_sort text not null,
    words_sort text not null,
    summary text not null,
    body text not null,
    theme text not null,
    step text not null check (step in ('', 'RULES', 'SPECIFICATION', 'SKILLS', 'PROGRAMMING')),
    readers text not null,
    language text not null,
    link text not null,
    source text not null,
    review_on text not null,
    shared integer not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index library_work_by_change on library_work (changed_at, id);
create index library_work_by_title on library_work (title_sort, id);
create index library_work_by_review on library_work (review_on, id);
create index library_work_by_bin on library_work (binned_at, id);
