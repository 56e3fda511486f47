-- What a mail to somebody without account carries; it goes with the mail. address_key is the address folded. A pass for purpose and about is made
-- when it is sent, and kept nowhere; it ends at until.
create table messages_outside (
    mail_id text not null primary key references messages_mail (id) on delete cascade,
    kind text not null,
    dedup_key text not null,
    address text not null,
    address_key text not null,
    name text not null,
    language text not null,
    subject text not null,
    body text not null,
    path text not null,
    purpose text not null,
    about text not null,
    until bigint not null
);
create unique index messages_outside_once on messages_outside (address_key, kind, dedup_key);
