-- What was said, once per posting and language; about is a ref or empty, address begins with a slash or is empty.
create table messages_content (
    id text not null primary key,
    kind text not null,
    subject text not null,
    body text not null,
    about text not null,
    address text not null,
    created_at bigint not null
);
create index messages_content_by_age on messages_content (created_at, id);
-- Who was told; read_at and archived_at are 0 until then. mail_id is empty until a mail carries it.
create table messages_message (
    id text not null primary key,
    account_id text not null,
    kind text not null,
    dedup_key text not null,
    content_id text not null references messages_content (id),
    posted_at bigint not null,
    read_at bigint not null,
    archived_at bigint not null,
    delivery text not null,
    mail_id text not null
);
create unique index messages_message_once on messages_message (account_id, kind, dedup_key);
create index messages_message_inbox on messages_message (account_id, posted_at, id);
create index messages_message_unread on messages_message (account_id) where read_at = 0 and archived_at = 0;
create index messages_message_digest on messages_message (account_id, posted_at) where mail_id = '' and delivery in ('DAILY', 'WEEKLY');
create index messages_message_by_mail on messages_message (mail_id) where mail_id <> '';
create index messages_message_by_key on messages_message (kind, dedup_key);
create index messages_message_by_content on messages_message (content_id);
create index messages_message_by_age on messages_message (posted_at, id);
