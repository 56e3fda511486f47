// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_ISSUE;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.Issue.Content;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.db.tables.records.ShowcaseIssueRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Issues in rows, within a transaction of a register. */
final class IssueTable {
    private IssueTable() {}

    static Issue issue(ShowcaseIssueRecord row) {
        var content = new Content(IssueKind.valueOf(row.getKind()), row.getTitle(), row.getLead(), row.getPicks().lines().distinct().map(Ref::of).toList());
        var sent = row.getSentAt() == 0 ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(row.getSentAt()));
        var to = Arrays.stream(row.getSentTo().split(",")).filter(one -> !one.isEmpty()).map(Role::valueOf).collect(Collectors.toSet());
        var mailed = row.getMailedAt() == 0 ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(row.getMailedAt()));
        return new Issue(row.getId(), content, sent, to, mailed, row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    /** Outside the bin and read by this actor. */
    static Optional<Issue> find(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(SHOWCASE_ISSUE).where(SHOWCASE_ISSUE.ID.eq(id), WhoMay.seeIssues(actor)).fetchOptional(IssueTable::issue);
    }

    static Issue insert(Writing tx, Issue one) {
        tx.sql().insertInto(SHOWCASE_ISSUE).set(row(one)).set(SHOWCASE_ISSUE.ID, one.id()).set(SHOWCASE_ISSUE.KIND, one.content().kind().name()).set(SHOWCASE_ISSUE.CREATED_BY, one.createdBy())
                .set(SHOWCASE_ISSUE.CREATED_AT, one.createdAt().toEpochMilli()).set(SHOWCASE_ISSUE.BINNED_AT, 0L).set(SHOWCASE_ISSUE.BINNED_BY, "").execute();
        tx.did(one.ref(), "created", "");
        tx.changed(one.ref(), "created", "", one.title());
        return one;
    }

    /** Its next version; empty where somebody was faster. Its kind stays. */
    static Optional<Issue> update(Writing tx, Issue before, Issue after) {
        int changed = tx.sql().update(SHOWCASE_ISSUE).set(row(after)).where(SHOWCASE_ISSUE.ID.eq(before.id()), SHOWCASE_ISSUE.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        var was = told(before);
        told(after).forEach((field, now) -> {
            if (!now.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), now);
        });
        return Optional.of(after);
    }

    private static ShowcaseIssueRecord row(Issue one) {
        var row = new ShowcaseIssueRecord();
        row.setTitle(one.title());
        row.setTitleSort(SortKey.of(one.title()));
        row.setWordsSort(Folded.of(one.title(), one.content().lead()));
        row.setLead(one.content().lead());
        row.setPicks(picks(one));
        row.setSentAt(one.sentAt().map(Instant::toEpochMilli).orElse(0L));
        row.setSentTo(roles(one));
        row.setMailedAt(one.mailedAt().map(Instant::toEpochMilli).orElse(0L));
        row.setChangedAt(one.changedAt().toEpochMilli());
        row.setVersion(one.version());
        return row;
    }

    private static Map<String, String> told(Issue one) {
        var told = new LinkedHashMap<String, String>();
        told.put("title", one.title());
        told.put("lead", one.content().lead());
        told.put("picks", picks(one));
        told.put("sentTo", roles(one));
        told.put("mailedAt", one.mailedAt().map(Instant::toString).orElse(""));
        return told;
    }

    private static String picks(Issue one) {
        return one.content().picks().stream().map(Ref::toString).collect(Collectors.joining("\n"));
    }

    private static String roles(Issue one) {
        return one.sentTo().stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
