-- Schemes that a Living-Lab wrote beside those that ship. replaces is the identifier of one that ships, empty for none; a day is an ISO text, empty
-- for none; a ceiling is in cents, 0 for none; questions are lines, each with what a no means after a bar. words_sort folds what the list looks at.
create table funding_scheme (
    id text not null primary key,
    replaces text not null,
    title text not null,
    title_sort text not null,
    words_sort text not null,
    bearer text not null,
    who text not null,
    why text not null,
    how text not null,
    link text not null,
    grant_cents bigint not null,
    advance_cents bigint not null,
    from_day text not null,
    until_day text not null,
    source text not null,
    source_day text not null,
    confidence text not null check (confidence in ('STATED', 'CHECKED')),
    remark text not null,
    questions text not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index funding_scheme_by_title on funding_scheme (title_sort, id);
create index funding_scheme_by_bin on funding_scheme (binned_at, id);
