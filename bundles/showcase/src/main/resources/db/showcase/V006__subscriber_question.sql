-- For which day of asking the mail that asks to confirm was queued; empty before.
alter table showcase_subscriber add column question_on text not null default '';
