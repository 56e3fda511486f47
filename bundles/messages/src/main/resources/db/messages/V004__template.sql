-- A kind's words where a manager changed them; language is fr or en.
create table messages_template (
    kind text not null,
    language text not null,
    subject text not null,
    body text not null,
    version integer not null,
    primary key (kind, language)
);
