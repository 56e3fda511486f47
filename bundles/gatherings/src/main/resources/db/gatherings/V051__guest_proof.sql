-- A registration by the open link whose mail nobody proved yet: until when its place is held, or -1 where no mail could prove it. 0 where nothing is to be proved.
alter table gatherings_guest add column held_until bigint not null default 0;
