-- Chapters of a work that lives on. opened_on is the day from which a chapter waits for an example;
-- removed_at is 0 while it is there.
create table library_chapter (
    id text not null primary key,
    work_id text not null references library_work (id) on delete cascade,
    position integer not null,
    title text not null,
    body text not null,
    opened_on text not null,
    changed_by text not null,
    changed_at bigint not null,
    removed_at bigint not null,
    version integer not null
);
create index library_chapter_by_work on library_chapter (work_id, position);

-- What a chapter said in each version, the present one too.
create table library_chapter_version (
    chapter_id text not null references library_chapter (id) on delete cascade,
    version integer not null,
    title text not null,
    body text not null,
    changed_by text not null,
    changed_at bigint not null,
    primary key (chapter_id, version)
);

-- Feedback or contract (kind and identifier) that illustrates a chapter.
create table library_example (
    chapter_id text not null references library_chapter (id) on delete cascade,
    about text not null,
    account text not null,
    at bigint not null,
    primary key (chapter_id, about)
);
