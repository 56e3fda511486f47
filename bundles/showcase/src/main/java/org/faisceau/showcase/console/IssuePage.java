// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.api.Words;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.Issues;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.SubscriberFilter;
import org.faisceau.showcase.api.Subscribers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An issue: what it shows in its order, what can be made of it, and for a newsletter whom it is sent to. */
@Component
public final class IssuePage implements Page {
    private static final List<Role> READERS = List.of(Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER, Role.MANAGER);
    private static final int COUNT_MOST = 10_000;
    private final Issues issues;
    private final IssueViews views;
    private final Subscribers subscribers;

    @Activate
    public IssuePage(@Reference Issues issues, @Reference IssueViews views, @Reference Subscribers subscribers) {
        this.issues = issues;
        this.views = views;
        this.subscribers = subscribers;
    }

    @Override
    public Address address() {
        return Address.of("showcase/issues/{id}").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return issues.find(visit.actor(), visit.path("id")).map(one -> shown(visit, 200, one, Form.blank().with("roles", one.sentTo().stream().map(Role::name).toList()).with("subscribers", one.mailedAt().isPresent() ? "yes" : ""))).orElseGet(() -> absent(visit));
    }

    private Answer shown(Visit visit, int status, Issue one, Form form) {
        var words = visit.words(IssuePage.class);
        var roles = READERS.stream().map(role -> new Option(role.name(), words.say("reader." + role))).toList();
        var sheet = new IssueSheet(views.of(one, visit.locale()), issues.mayWrite(visit.actor()), roles, subscribers.count(visit.actor(), new SubscriberFilter("", Set.of(Subscriber.State.CONFIRMED)), COUNT_MOST), subscribers.areReached(), visit.contributions(one.ref()));
        return new Answer.Screen(status, one.title(), new StaticTemplates().issue(words, sheet, form));
    }

    /** What is answered where there is none: it may lie in the bin. */
    static Answer absent(Visit visit) {
        return Unseen.is(visit.path("id")) ? Answer.notFound() : Answer.notFound(new Ref(Issue.KIND, visit.path("id")));
    }

    /** {@code up}, {@code down} and {@code remove} of field {@code pick}; {@code send}, {@code bin}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(IssuePage.class);
        var found = issues.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var one = found.get();
        int seen = visit.form().version();
        return switch (visit.action()) {
            case "up", "down", "remove" -> Said.of(words, issues.change(visit.actor(), one.id(), seen, one.content().picking(moved(one.content().picks(), visit.form().value("pick"), visit.action()))), one.address(),
                    done -> Answer.redirect(done.address()));
            case "send" -> send(visit, words, one, seen);
            case "bin" -> Said.of(words, issues.bin(visit.actor(), one.id(), seen), one.address(), done -> Answer.binned(visit, "/showcase/issues", words.say("issue.binned"), done.ref()));
            default -> Answer.notFound();
        };
    }

    private Answer send(Visit visit, Words words, Issue one, int seen) {
        var form = visit.form();
        var roles = READERS.stream().filter(role -> form.has("roles", role.name())).collect(Collectors.toSet());
        return Said.of(words, issues.send(visit.actor(), one.id(), seen, roles, form.flag("subscribers")), form, again -> shown(visit, 422, one, again), lost -> Answer.redirect(one.address(), Tone.WARNING, words.say("showcase.lost")),
                done -> Answer.redirect(done.address(), words.say("issue.sent")));
    }

    static List<Ref> moved(List<Ref> picks, String pick, String how) {
        var moved = new ArrayList<>(picks);
        int at = picks.stream().map(Ref::toString).toList().indexOf(pick);
        if (at < 0) return moved;
        if (how.equals("remove")) moved.remove(at);
        else {
            int to = how.equals("up") ? at - 1 : at + 1;
            if (to >= 0 && to < moved.size()) Collections.swap(moved, at, to);
        }
        return moved;
    }
}
