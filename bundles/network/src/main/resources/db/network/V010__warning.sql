-- A key that is trusted here and that another Living-Lab trusts no more: key_id is that key's, lab_id that of who says so.
create table network_warning (
    key_id text not null,
    lab_id text not null,
    lab_name text not null,
    reason text not null,
    told_at bigint not null,
    primary key (key_id, lab_id)
);
