-- The bin. The orders of the list carry it: see V003.
alter table needs_need add column binned_at bigint not null default 0;
alter table needs_need add column binned_by text not null default '';
drop index needs_need_by_change;
drop index needs_need_by_title;
drop index needs_need_by_deadline;
drop index needs_need_by_amount;
create index needs_need_by_change on needs_need (changed_at, id, binned_at, state, visible_to, organisation, kind, amount_sort, deadline, title_sort, reference);
create index needs_need_by_title on needs_need (title_sort, id, binned_at, state, visible_to, organisation, kind, amount_sort, deadline, reference);
create index needs_need_by_deadline on needs_need (deadline, id, binned_at, state, visible_to, organisation, kind, amount_sort, title_sort, reference);
create index needs_need_by_amount on needs_need (amount_sort, id, binned_at, state, visible_to, organisation, kind, deadline, title_sort, reference);
