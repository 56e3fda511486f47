-- What a person was writing in a form. address: where the form posts to; page: where it stands; fields: JSON, names to values.
create table console_draft (
    account text not null,
    address text not null,
    title text not null,
    page text not null,
    fields text not null,
    changed_at bigint not null,
    primary key (account, address)
);
create index console_draft_changed_at on console_draft (changed_at);
