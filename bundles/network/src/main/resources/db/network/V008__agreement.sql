-- Whose owner agreed that a record leaves, of kinds where that is asked first; item_id is an identifier of its kind.
create table network_agreement (
    kind text not null,
    item_id text not null,
    agreed_by text not null,
    agreed_at bigint not null,
    primary key (kind, item_id)
);
