-- part_named is 0 where the list named no part: the usual one stands until the person says it. typed_: what the person wrote of themself by the open link where the list says otherwise, all empty for none.
alter table gatherings_guest add column part_named integer not null default 1;
alter table gatherings_guest add column typed_name text not null default '';
alter table gatherings_guest add column typed_part text not null default '';
alter table gatherings_guest add column typed_organisation text not null default '';
alter table gatherings_removed add column part_named integer not null default 1;
alter table gatherings_removed add column typed_name text not null default '';
alter table gatherings_removed add column typed_part text not null default '';
alter table gatherings_removed add column typed_organisation text not null default '';
