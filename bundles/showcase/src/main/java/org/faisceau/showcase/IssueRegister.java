// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_ISSUE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.showcase.api.Faces;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueFilter;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.IssueOrder;
import org.faisceau.showcase.api.Issues;
import org.faisceau.showcase.api.Written;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of issues: transactions, who may, and the sending of newsletters. */
@Component
public final class IssueRegister implements Issues {
    private static final int COUNT_MOST = 10_000;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Faces faces;
    private final Messages messages;
    private final Jobs jobs;

    @Activate
    public IssueRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Faces faces, @Reference Messages messages, @Reference Jobs jobs) {
        this.schema = store.schema("showcase", IssueRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.faces = faces;
        this.messages = messages;
        this.jobs = jobs;
    }

    @Override
    public Slice<Issue> page(Actor actor, IssueFilter filter, IssueOrder order, String after, int limit) {
        var page = IssueQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(SHOWCASE_ISSUE).where(WhoMay.seeIssues(actor), page.condition(), IssueQuery.conditions(filter)).orderBy(page.order()).limit(page.fetch()).fetch(), IssueTable::issue));
    }

    @Override
    public int count(Actor actor, IssueFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(SHOWCASE_ISSUE).where(WhoMay.seeIssues(actor), IssueQuery.conditions(filter)).limit(most)));
    }

    @Override
    public Optional<Issue> find(Actor actor, String id) {
        return schema.read(tx -> IssueTable.find(tx, actor, id));
    }

    @Override
    public List<Issue> sent(int most) {
        if (most < 1 || most > Keyset.MOST) throw new IllegalArgumentException("most: 1 to " + Keyset.MOST + ", got " + most);
        return schema.read(tx -> tx.sql().selectFrom(SHOWCASE_ISSUE).where(WhoMay.seeIssues(Actor.nobody())).orderBy(SHOWCASE_ISSUE.SENT_AT.desc(), SHOWCASE_ISSUE.ID.desc()).limit(most).fetch(IssueTable::issue));
    }

    @Override
    public Optional<LocalDate> lastSent() {
        return sent(1).stream().findFirst().flatMap(Issue::sentAt).map(Days::of);
    }

    @Override
    public Written<Issue> add(Actor actor, Issue.Content typed) {
        if (!mayWrite(actor)) return new Written.Refused<>();
        var content = IssueRule.stripped(typed);
        return IssueRule.obstacle(content).orElseGet(() -> schema.write(actor, tx -> new Written.Done<>(IssueTable.insert(tx, new Issue(ids.next(), content, Optional.empty(), Set.of(), Optional.empty(), actor.id(), now(), now(), 1)))));
    }

    @Override
    public Written<Issue> change(Actor actor, String id, int seenVersion, Issue.Content typed) {
        var content = IssueRule.stripped(typed);
        var fault = IssueRule.obstacle(content);
        return write(actor, id, seenVersion, (tx, before) -> {
            if (before.sentAt().isPresent()) return new Written.NotNow<>(before);
            return fault.isPresent() ? fault.get() : changed(tx, before, new Issue.Content(before.content().kind(), content.title(), content.lead(), content.picks()), Optional.empty(), Set.of(), Optional.empty());
        });
    }

    /** Written first, posted after: who was told once is not told again, so that sending again reaches the rest. */
    @Override
    public Written<Issue> send(Actor actor, String id, int seenVersion, Set<Role> roles, boolean toSubscribers) {
        var written = write(actor, id, seenVersion, (tx, before) -> {
            if (before.content().kind() != IssueKind.NEWSLETTER) return new Written.NotNow<>(before);
            if (roles.isEmpty() && !toSubscribers || roles.contains(Role.NOBODY)) return new Written.Invalid<>("roles", "form.required");
            tx.did(before.ref(), "sent", "");
            var to = Stream.concat(before.sentTo().stream(), roles.stream()).collect(Collectors.toSet());
            return changed(tx, before, before.content(), before.sentAt().or(() -> Optional.of(now())), to, toSubscribers ? Optional.of(now()) : before.mailedAt());
        });
        if (written instanceof Written.Done<Issue> done) {
            if (!done.record().sentTo().isEmpty()) post(actor, done.record());
            if (toSubscribers) jobs.runNow(LetterJob.ID);
        }
        return written;
    }

    private void post(Actor actor, Issue issue) {
        var name = faces.face().name();
        messages.post(actor, Letter.of(NewsletterKind.WORD, new Audience.Holders(issue.sentTo()), issue.id()).at(issue.publicAddress())
                .saying(locale -> Map.of("title", issue.title(), "lab", name, "lead", issue.content().lead())));
    }

    private Written<Issue> changed(Writing tx, Issue before, Issue.Content content, Optional<Instant> sentAt, Set<Role> to, Optional<Instant> mailedAt) {
        var after = new Issue(before.id(), content, sentAt, to, mailedAt, before.createdBy(), before.createdAt(), now(), before.version() + 1);
        return IssueTable.update(tx, before, after).<Written<Issue>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before));
    }

    @Override
    public Written<Issue> bin(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> IssueBin.put(tx, actor, before, now()) ? new Written.Done<>(before) : new Written.Lost<>(before));
    }

    private Written<Issue> write(Actor actor, String id, int seenVersion, BiFunction<Writing, Issue, Written<Issue>> work) {
        return schema.write(actor, tx -> {
            var found = IssueTable.find(tx, actor, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            if (!mayWrite(actor)) return new Written.Refused<>();
            return found.get().version() == seenVersion ? work.apply(tx, found.get()) : new Written.Lost<>(found.get());
        });
    }

    @Override
    public boolean mayWrite(Actor actor) {
        return WhoMay.write(actor);
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
