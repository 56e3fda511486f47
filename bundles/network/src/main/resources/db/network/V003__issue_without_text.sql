-- A bundle is made of what is published now: a kept text would go on telling what was taken back since.
alter table network_issue drop column envelope;
