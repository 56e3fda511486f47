-- behind is 1 where the record that it became here has not followed what its origin said or did last.
alter table network_received add column behind integer not null default 0;
