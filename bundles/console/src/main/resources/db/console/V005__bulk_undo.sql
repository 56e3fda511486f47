-- What an act left of a record for who takes it back, such as the version; empty where it cannot be. States of an item: undone, kept; of an act: undoing, undone.
alter table console_bulk_item add column memo text not null default '';
